//! Which number the portal itself last set for an account, so that the same one isn't sent again.
//! `SecEnrol` tells nobody where an account's passcodes go: a number that was set elsewhere isn't known
//! here. Both are kept as keyed hashes, for as long as it takes to notice a mistake.

use std::fmt;
use std::time::Duration;

use crate::domain::keyed;
use secenrol::PhoneNumber;

/// Longer, and whoever had it changed elsewhere meanwhile couldn't change it back here.
const KEPT: Duration = Duration::from_hours(1);
const CAPACITY: u64 = 20_000;

type Hash = [u8; 32];

/// The numbers set last. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct RecentNumbers {
    key: Hash,
    numbers: moka::sync::Cache<Hash, Hash>,
}

impl RecentNumbers {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        let numbers =
            moka::sync::Cache::builder().max_capacity(CAPACITY).time_to_live(KEPT).build();
        Self { key: rand::random(), numbers }
    }

    /// Notes that passcodes of `account` go to `number`.
    pub fn note(&self, account: &str, number: &PhoneNumber) {
        self.numbers.insert(self.hash(account, ""), self.hash(account, number.as_str()));
    }

    /// Whether they are known to go there.
    #[must_use]
    pub fn matches(&self, account: &str, number: &PhoneNumber) -> bool {
        self.numbers.get(&self.hash(account, "")) == Some(self.hash(account, number.as_str()))
    }

    fn hash(&self, account: &str, number: &str) -> Hash {
        let length = account.len().to_be_bytes();
        keyed::hash(&self.key, &[&length, account.as_bytes(), number.as_bytes()])
    }
}

impl Default for RecentNumbers {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for RecentNumbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RecentNumbers({})", self.numbers.entry_count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_number_of_an_account_is_known_and_no_other() {
        let number = |text| PhoneNumber::parse(text).unwrap();
        let known = RecentNumbers::new();
        known.note("carol", &number("+447400123456"));
        assert!(known.matches("carol", &number("+447400123456")));
        assert!(!known.matches("alice", &number("+447400123456")));
        known.note("carol", &number("+447400123789"));
        assert!(!known.matches("carol", &number("+447400123456")));
    }
}
