//! What a person wants to do.

use serde::{Deserialize, Serialize};

/// What a person wants to do. They choose it before sign-in and cannot change it later, so that an
/// attacker cannot turn one kind of journey into another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// Replace an old phone by a new one.
    #[default]
    Move,
    /// Enrol a first phone.
    FirstPhone,
    /// Enrol the app for somebody who gets passcodes by text message.
    App,
    /// Change the phone number for passcodes by text message.
    Number,
}

impl Purpose {
    /// All purposes.
    pub const ALL: [Self; 4] = [Self::Move, Self::FirstPhone, Self::App, Self::Number];

    /// The value in addresses and forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::FirstPhone => "first",
            Self::App => "app",
            Self::Number => "number",
        }
    }

    /// Whether the journey enrols a phone.
    pub fn is_a_phone(self) -> bool {
        self != Self::Number
    }

    /// Whether the person has one phone only, so that no app on an old phone gives sign-in codes.
    pub fn has_one_phone(self) -> bool {
        matches!(self, Self::FirstPhone | Self::App)
    }

    /// The suffixes of the messages that replace others for this purpose. The first suffix with a
    /// message counts. The messages without a suffix are for a move and may mention an old phone.
    pub fn words_suffixes(self) -> &'static [&'static str] {
        match self {
            Self::Move => &[],
            Self::FirstPhone => &["first"],
            // Most words for a first phone fit here, because neither purpose has an old phone.
            Self::App => &["app", "first"],
            Self::Number => &["number"],
        }
    }

    /// Parses the output of [`Self::as_str`]. Empty text means [`Self::Move`].
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|purpose| purpose.as_str() == text)
            .or(text.is_empty().then_some(Self::Move))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_purpose_is_parsed_from_its_own_text_and_no_text_is_a_move() {
        for purpose in Purpose::ALL {
            assert_eq!(Purpose::parse(purpose.as_str()), Some(purpose));
        }
        assert_eq!(Purpose::parse(""), Some(Purpose::Move));
        for other in [" ", "Move", "first phone", "numbers"] {
            assert_eq!(Purpose::parse(other), None, "{other}");
        }
    }

    #[test]
    fn each_purpose_has_its_text_and_says_which_phones_there_are_and_which_words_it_has() {
        for (purpose, text, is_a_phone, has_one_phone, suffixes) in [
            (Purpose::Move, "move", true, false, &[][..]),
            (Purpose::FirstPhone, "first", true, true, &["first"]),
            (Purpose::App, "app", true, true, &["app", "first"]),
            (Purpose::Number, "number", false, false, &["number"]),
        ] {
            assert_eq!((purpose.as_str(), purpose.is_a_phone()), (text, is_a_phone));
            assert_eq!(
                (purpose.has_one_phone(), purpose.words_suffixes()),
                (has_one_phone, suffixes)
            );
        }
    }
}
