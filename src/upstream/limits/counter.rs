//! A counter of attempts, and the wait that too many of them cause. Pure: no clock and no store.

use std::collections::HashSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Denied, Key};
use crate::domain::journey::Timestamp;

/// Each further wait is twice as long, up to this many times.
pub(super) const MAX_DOUBLINGS: u32 = 3;

/// The attempts of one subject: sign-ins of an account or address, or codes of an account.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Counter {
    pub tries: Vec<Try>,
    pub blocked_until: Option<Timestamp>,
    doublings: u32,
}

/// One attempt.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Try {
    number: u64,
    pub at: Timestamp,
    /// In an account's counter, the network; in an address's counter, the account.
    pub about: Key,
    /// Whether this is one of the account's spare attempts.
    pub spare: bool,
    /// Whether the attempt failed. Otherwise it is still under way.
    pub settled: bool,
}

impl Counter {
    /// Forgets attempts that no longer count. After a wait, forgets all of them.
    pub(super) fn age(&mut self, now: Timestamp, window: Duration) {
        if self.blocked_until.is_some_and(|until| until <= now) {
            self.blocked_until = None;
            self.doublings = (self.doublings + 1).min(MAX_DOUBLINGS);
            self.tries.clear();
        }
        if self.blocked_until.is_none() {
            self.tries.retain(|one| now.since(one.at) < window);
        }
    }

    pub(super) fn regular(&self) -> usize {
        self.tries.iter().filter(|one| !one.spare).count()
    }

    /// How many attempts match `which`, and what they are about.
    pub(super) fn those(&self, which: impl Fn(&Try) -> bool) -> (usize, HashSet<Key>) {
        let tries: Vec<_> = self.tries.iter().filter(|one| which(one)).collect();
        (tries.len(), tries.iter().map(|one| one.about).collect())
    }

    /// Counts an attempt and returns its number. The number is random, so that two instances never
    /// use the same one.
    pub(super) fn add(&mut self, now: Timestamp, about: Key, spare: bool) -> u64 {
        let number = rand::random();
        self.tries.push(Try { number, at: now, about, spare, settled: false });
        number
    }

    /// Removes an attempt. Also ends the wait, because it began while this attempt still counted.
    pub(super) fn forget(&mut self, number: u64) {
        self.tries.retain(|one| one.number != number);
        self.blocked_until = None;
    }

    pub(super) fn settle(&mut self, number: u64) {
        if let Some(one) = self.tries.iter_mut().find(|one| one.number == number) {
            one.settled = true;
        }
    }

    /// Adds the attempts of another copy of this counter.
    pub(super) fn merge(&mut self, other: &Self) {
        for one in &other.tries {
            match self.tries.iter_mut().find(|known| known.number == one.number) {
                // One of the copies may be older than the outcome.
                Some(known) => known.settled |= one.settled,
                None => self.tries.push(one.clone()),
            }
        }
        self.tries.sort_by_key(|one| one.at);
        self.blocked_until = self.blocked_until.max(other.blocked_until);
        self.doublings = self.doublings.max(other.doublings);
    }

    /// Whether the counter can be deleted.
    pub(super) fn is_blank(&self) -> bool {
        self.tries.is_empty() && self.doublings == 0
    }

    /// The remaining wait. It begins at the last attempt and is twice as long each time.
    pub(super) fn wait(&mut self, now: Timestamp, window: Duration) -> Denied {
        let last = self.tries.iter().map(|one| one.at).max().unwrap_or(now);
        let until =
            *self.blocked_until.get_or_insert(last.after(window * 2_u32.pow(self.doublings)));
        Denied::Wait(until.since(now).max(Duration::from_secs(1)))
    }

    /// Whether another attempt fits into a sliding window. These waits never grow: otherwise an
    /// attacker who knows a password could make its owner wait longer and longer.
    pub(super) fn room(
        &mut self,
        now: Timestamp,
        max: usize,
        window: Duration,
    ) -> Result<(), Denied> {
        self.age(now, window);
        match self.tries.first() {
            Some(first) if self.tries.len() >= max => {
                Err(Denied::Wait(first.at.after(window).since(now).max(Duration::from_secs(1))))
            }
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journey::Clock;

    #[test]
    fn m15_a_failure_remains_one_failure_in_every_merge_order() {
        let now = Clock::start().now();
        let mut earlier = Counter::default();
        let number = earlier.add(now, 1, false);
        let mut later = earlier.clone();
        later.settle(number);
        for (mut first, second) in [(earlier.clone(), &later), (later.clone(), &earlier)] {
            first.merge(second);
            assert_eq!(first.those(|one| one.settled).0, 1);
            assert_eq!(first.tries.len(), 1);
        }
    }
}
