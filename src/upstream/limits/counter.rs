//! The tries at one thing, and since when they are too many. Pure: told the time, knows no store.

use std::collections::HashSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Denied, Key};
use crate::domain::journey::Timestamp;

/// A wait doubles each time, up to this many times.
pub(super) const MAX_DOUBLINGS: u32 = 3;

/// Tries at an account, of an address, or of a kind of code.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct Counter {
    pub tries: Vec<Try>,
    pub blocked_until: Option<Timestamp>,
    doublings: u32,
}

/// One of them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Try {
    number: u64,
    pub at: Timestamp,
    /// For an account: the network that it came from; for an address: the account that it was for.
    pub about: Key,
    pub spare: bool,
    /// Whether the try was refused, and isn't only under way.
    pub settled: bool,
}

impl Counter {
    /// Forgets what no longer counts; after a wait that was sat out, everything.
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

    /// How many tries, and of how many accounts, `which` holds of.
    pub(super) fn of(&self, which: impl Fn(&Try) -> bool) -> (usize, HashSet<Key>) {
        let tries: Vec<_> = self.tries.iter().filter(|one| which(one)).collect();
        (tries.len(), tries.iter().map(|one| one.about).collect())
    }

    /// Counts one more, and gives its number: random, so that none is taken for one of another count.
    pub(super) fn add(&mut self, now: Timestamp, about: Key, spare: bool) -> u64 {
        let number = rand::random();
        self.tries.push(Try { number, at: now, about, spare, settled: false });
        number
    }

    /// A wait that began while this try was under way began for nothing.
    pub(super) fn forget(&mut self, number: u64) {
        self.tries.retain(|one| one.number != number);
        self.blocked_until = None;
    }

    pub(super) fn settle(&mut self, number: u64) {
        if let Some(one) = self.tries.iter_mut().find(|one| one.number == number) {
            one.settled = true;
        }
    }

    /// Counts what another count of the same thing knows besides.
    pub(super) fn take_in(&mut self, other: &Self) {
        for one in &other.tries {
            match self.tries.iter_mut().find(|known| known.number == one.number) {
                // Either may have been noted before its outcome was known.
                Some(known) => known.settled |= one.settled,
                None => self.tries.push(one.clone()),
            }
        }
        self.tries.sort_by_key(|one| one.at);
        self.blocked_until = self.blocked_until.max(other.blocked_until);
        self.doublings = self.doublings.max(other.doublings);
    }

    /// Whether there is nothing to remember.
    pub(super) fn is_blank(&self) -> bool {
        self.tries.is_empty() && self.doublings == 0
    }

    /// How long to wait: from the last try on, twice as long each time.
    pub(super) fn wait(&mut self, now: Timestamp, window: Duration) -> Denied {
        let last = self.tries.iter().map(|one| one.at).max().unwrap_or(now);
        let until =
            *self.blocked_until.get_or_insert(last.after(window * 2_u32.pow(self.doublings)));
        Denied::Wait(until.since(now).max(Duration::from_secs(1)))
    }

    /// Whether one more fits into a window that slides: no wait grows, for whoever knows a password
    /// could make an account's owner wait ever longer.
    pub(super) fn room(
        &mut self,
        now: Timestamp,
        most: usize,
        window: Duration,
    ) -> Result<(), Denied> {
        self.age(now, window);
        match self.tries.first() {
            Some(first) if self.tries.len() >= most => {
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
    fn m15_a_failure_stays_one_whichever_instance_counts_again_first() {
        let now = Clock::start().now();
        let mut earlier = Counter::default();
        let number = earlier.add(now, 1, false);
        let mut later = earlier.clone();
        later.settle(number);
        for (mut first, second) in [(earlier.clone(), &later), (later.clone(), &earlier)] {
            first.take_in(second);
            assert_eq!(first.of(|one| one.settled).0, 1);
            assert_eq!(first.tries.len(), 1);
        }
    }
}
