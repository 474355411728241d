//! Remembers the number that the portal last set for an account, so that it does not send the same
//! one again. SecEnrol does not reveal an account's number, so a number that was set elsewhere is
//! unknown. Accounts and numbers are kept as keyed hashes.

use std::fmt;
use std::time::Duration;

use super::lru::lru_cache;
use crate::domain::keyed;
use secenrol::PhoneNumber;

/// Long enough to notice a mistake. A longer time would refuse a number that the person meanwhile
/// replaced elsewhere and now sets again.
const KEPT: Duration = Duration::from_hours(1);
const CAPACITY: u64 = 20_000;

type Hash = [u8; 32];

/// The numbers set recently. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct RecentNumbers {
    key: Hash,
    numbers: moka::sync::Cache<Hash, Hash>,
}

impl RecentNumbers {
    /// Creates an empty memory.
    pub fn new() -> Self {
        Self { key: rand::random(), numbers: lru_cache(CAPACITY, KEPT) }
    }

    /// Remembers that passcodes of `account` go to `number`.
    pub fn note(&self, account: &str, number: &PhoneNumber) {
        self.numbers.insert(self.hash(account, ""), self.hash(account, number.as_str()));
    }

    /// Whether `number` is the one last set for `account`.
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
