//! A wave of the roll-out: the people who were invited together, such as those of one office.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// The longest label, in characters.
const LABEL_CHARS: usize = 40;
/// A count of fewer people could name one of them.
const FEWEST: u64 = 5;

/// A wave's label. It is for counting only and opens nothing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Wave(Arc<str>);

impl Wave {
    /// Parses a label: up to 40 lowercase letters, digits and hyphens. The first is no hyphen:
    /// spreadsheets take a cell that begins so for a formula.
    pub fn parse(label: &str) -> Option<Self> {
        let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let is_label = !label.is_empty() && label.len() <= LABEL_CHARS && label.bytes().all(fits);
        (is_label && !label.starts_with('-')).then(|| Self(label.into()))
    }

    /// The label.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Wave {
    type Error = &'static str;

    fn try_from(label: String) -> Result<Self, Self::Error> {
        Self::parse(&label).ok_or("not the label of a wave")
    }
}

impl From<Wave> for String {
    fn from(wave: Wave) -> Self {
        wave.as_str().to_owned()
    }
}

/// The configured waves. Cheap to clone; clones share them.
#[derive(Debug, Clone, Default)]
pub struct Waves(Arc<[Wave]>);

impl Waves {
    /// These waves, in this order.
    pub fn new(waves: Vec<Wave>) -> Self {
        Self(waves.into())
    }

    /// The wave with this label. `None` for any other text, which then counts for no wave.
    pub fn find(&self, label: &str) -> Option<Wave> {
        self.0.iter().find(|wave| wave.as_str() == label).cloned()
    }

    /// All waves, in their order.
    pub fn all(&self) -> impl Iterator<Item = &Wave> {
        self.0.iter()
    }
}

/// A count of people as it may leave the portal: rounded down to a multiple of five. So each count,
/// and each difference of two counts, is 0 or at least five.
pub fn published(count: u64) -> u64 {
    count - count % FEWEST
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_label_has_few_harmless_characters() {
        for label in ["leeds", "york-2", "7", "a".repeat(40).as_str()] {
            assert_eq!(Wave::parse(label).unwrap().as_str(), label);
        }
        for other in ["", "Leeds", "-leeds", "le eds", "le_eds", "l\u{e9}eds", &"a".repeat(41)] {
            assert_eq!(Wave::parse(other), None, "{other}");
            assert!(serde_json::from_value::<Wave>((*other).into()).is_err(), "{other}");
        }
    }

    #[test]
    fn only_configured_waves_are_found() {
        let waves = Waves::new(vec![Wave::parse("leeds").unwrap()]);
        assert_eq!(waves.find("leeds"), Wave::parse("leeds"));
        for other in ["york", "", "LEEDS", "leeds "] {
            assert_eq!(waves.find(other), None, "{other}");
        }
        assert_eq!(Waves::default().find(""), None);
    }

    proptest! {
        #[test]
        fn no_count_and_no_difference_of_counts_is_below_five(
            one in 0..40_u64,
            other in 0..40_u64,
        ) {
            let (first, second) = (published(one), published(other));
            prop_assert!(first <= one && one - first < FEWEST);
            for shown in [first, second, first.abs_diff(second)] {
                prop_assert!(shown == 0 || shown >= FEWEST);
            }
        }
    }
}
