//! A counter of attempts, and when another attempt is allowed. Pure: no clock and no store.
//!
//! One type counts the sign-ins of an account (`account`), the sign-ins from an address (`address`)
//! and anything else that has one limit.

mod account;
mod address;

use std::collections::HashSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Denied, Key};
use crate::domain::journey::Timestamp;
pub(super) use account::{Allowance, SignInRules, SignInStanding};
pub use account::{Lockout, SecEnrolCount};
use address::Lane;
pub(super) use address::{AddressRules, Arrival};

/// Maximum number of networks that an account is known from.
const KNOWN_NETWORKS: usize = 4;

/// What was attempted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum AttemptKind {
    /// SecEnrol judges a password. Counts as refused until the outcome is known.
    Password,
    /// SecEnrol judges a passcode.
    Passcode,
    /// A passcode that SecEnrol did not get, sent under the former id of a journey.
    Guess,
    /// SecEnrol accepts a password and asks for a passcode, perhaps by a text message.
    Challenge,
    /// A push request that nobody approved.
    Push,
    /// A sign-in whose answer is awaited. An account has one at a time.
    UnderWay,
    /// An attempt of another kind. Each kind has counters of its own.
    Other,
}

/// How an attempt counts once its outcome is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tally {
    /// It does not count, because nothing was refused.
    GiveBack,
    /// It counts as a failure.
    Count,
    /// The password was right, and SecEnrol asks for a passcode.
    Challenged,
    /// Both factors were right: the account's failures are forgotten.
    Accepted,
    /// Nobody approved the push request in time. SecEnrol may have counted a refusal.
    Unanswered,
    /// A sign-in got no clear answer. SecEnrol may have counted a refusal.
    Unclear,
    /// As `Unclear`, but the server did answer. What was typed may be the reason: a firewall
    /// refuses some passwords. So it counts as a failure of the address.
    Odd,
}

/// The attempts of one account, or from one address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Counter {
    tries: Vec<Try>,
    /// Networks from which the account signed in, the newest first.
    known: Vec<Key>,
    /// Whether another sign-in was refused because one was under way.
    rival: bool,
    /// When the counter was last stored. Unknown if an earlier version stored it.
    #[serde(default)]
    changed: Option<Timestamp>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and stored as such")]
struct Try {
    /// Random. All entries that one attempt is counted as share it.
    number: u64,
    at: Timestamp,
    kind: AttemptKind,
    /// In an account's counter, the network. In an address's counter, the account. For a sign-in
    /// under way, the journey that waits.
    about: Key,
    /// In an address's counter, the /56 network or the IPv4 address that the attempt came from.
    #[serde(default)]
    from: Key,
    /// Whether the attempt is a spare one.
    spare: bool,
    /// In an address's counter, the turn that the attempt had.
    #[serde(default)]
    lane: Lane,
    /// Whether the attempt's outcome is known and it still counts.
    settled: bool,
    /// Whether there was no clear answer. SecEnrol may have counted a refusal, so the attempt
    /// counts only towards the lockout. The same holds for attempts before the limits were lifted.
    #[serde(default)]
    unclear: bool,
    /// Whether the limits were lifted after the attempt. While it counts towards the lockout, every
    /// network may use the attempts that are otherwise reserved.
    #[serde(default)]
    lifted: bool,
}

impl Try {
    /// An attempt that begins now and whose outcome is unknown.
    fn new(number: u64, at: Timestamp, kind: AttemptKind, about: Key) -> Self {
        let (settled, unclear, lifted, spare) = (false, false, false, false);
        let (from, lane) = (Key::default(), Lane::default());
        Self { number, at, kind, about, from, spare, lane, settled, unclear, lifted }
    }

    /// How long it will count, if it counts for `window`.
    fn remaining(&self, window: Duration, now: Timestamp) -> Duration {
        self.at.after(window).since(now).max(Duration::from_secs(1))
    }
}

impl Counter {
    /// The number of attempts.
    pub(super) fn attempts(&self) -> usize {
        self.tries.len()
    }

    /// Whether the account is known from any network.
    pub(super) fn is_known(&self) -> bool {
        !self.known.is_empty()
    }

    /// The networks from which the account is known, without its attempts.
    pub(super) fn networks_alone(&self) -> Self {
        let (known, changed) = (self.known.clone(), self.changed);
        Self { known, changed, ..Self::default() }
    }

    /// Notes that the counter is stored with a change.
    pub(super) fn changed_at(self, now: Timestamp) -> Self {
        Self { changed: Some(now), ..self }
    }

    /// When the counter was last stored with a change. If that is unknown, it counts as stored now.
    pub(super) fn last_change(&self, now: Timestamp) -> Timestamp {
        self.changed.unwrap_or(now)
    }

    /// Converts all times to a clock that is `ahead` milliseconds ahead.
    pub(super) fn moved(mut self, ahead: i64) -> Self {
        for one in &mut self.tries {
            one.at = one.at.moved(ahead);
        }
        self.changed = self.changed.map(|at| at.moved(ahead));
        self
    }

    /// Forgets the attempts of a kind that are older than `window`.
    fn age(&mut self, kind: AttemptKind, now: Timestamp, window: Duration) {
        self.tries.retain(|one| one.kind != kind || now.since(one.at) < window);
    }

    /// The attempts of a kind within `window`, the oldest first.
    fn recent(&self, kinds: &[AttemptKind], now: Timestamp, window: Duration) -> Vec<&Try> {
        let is_recent =
            |one: &&Try| kinds.contains(&one.kind) && !one.unclear && now.since(one.at) < window;
        self.tries.iter().filter(is_recent).collect()
    }

    /// Counts an attempt, unless `max` were counted within `window`. Returns its number, and how
    /// many are left.
    pub(super) fn count(
        &mut self,
        now: Timestamp,
        max: usize,
        window: Duration,
    ) -> Result<(u64, usize), Denied> {
        self.age(AttemptKind::Other, now, window);
        let left = self.left(&[AttemptKind::Other], now, max, window)?;
        let number = rand::random();
        self.tries.push(Try::new(number, now, AttemptKind::Other, Key::default()));
        Ok((number, left - 1))
    }

    fn left(
        &self,
        kinds: &[AttemptKind],
        now: Timestamp,
        max: usize,
        window: Duration,
    ) -> Result<usize, Denied> {
        let recent = self.recent(kinds, now, window);
        match max.checked_sub(recent.len()) {
            Some(left @ 1..) => Ok(left),
            _ => Err(Denied::Wait(until_below(max, &recent, window, now))),
        }
    }

    /// How many attempts are left, without counting one.
    pub(super) fn remaining(
        &self,
        now: Timestamp,
        max: usize,
        window: Duration,
    ) -> Result<usize, Denied> {
        self.left(&[AttemptKind::Other], now, max, window)
    }

    /// The number of the attempts that `which` selects, and what they are about.
    fn those(&self, which: impl Fn(&Try) -> bool) -> (usize, HashSet<Key>) {
        let tries: Vec<_> = self.tries.iter().filter(|one| which(one)).collect();
        (tries.len(), tries.iter().map(|one| one.about).collect())
    }

    /// Forgets an attempt that did not fail.
    pub(super) fn forget(&mut self, number: u64) {
        self.tries.retain(|one| one.number != number);
    }

    /// Confirms that an attempt failed.
    pub(super) fn confirm(&mut self, number: u64) {
        if let Some(one) = self.tries.iter_mut().find(|one| one.number == number) {
            one.settled = true;
        }
    }

    /// Forgets every attempt. Networks stay known. Returns whether there was any.
    pub(super) fn unlock(&mut self) -> bool {
        let had_attempts = self.has_attempts();
        self.tries.clear();
        had_attempts
    }

    /// Adds what another copy of this counter has seen.
    pub(super) fn merge(&mut self, other: &Self) {
        for one in &other.tries {
            let is_it = |known: &&mut Try| known.number == one.number && known.kind == one.kind;
            match self.tries.iter_mut().find(is_it) {
                // One of the copies may be older than the outcome.
                Some(known) => {
                    known.settled |= one.settled;
                    known.unclear |= one.unclear;
                    known.lifted |= one.lifted;
                }
                None => self.tries.push(one.clone()),
            }
        }
        self.tries.sort_by_key(|one| one.at);
        let unknown: Vec<_> = other.known.iter().filter(|one| !self.known.contains(one)).collect();
        self.known.extend(unknown);
        self.known.truncate(KNOWN_NETWORKS);
    }

    pub(super) fn has_attempts(&self) -> bool {
        !self.tries.is_empty()
    }

    /// Whether there is nothing to store.
    pub(super) fn is_blank(&self) -> bool {
        self.tries.is_empty() && self.known.is_empty()
    }
}

/// How long until fewer than `max` of these attempts, the oldest first, count.
fn until_below(max: usize, tries: &[&Try], window: Duration, now: Timestamp) -> Duration {
    let last = tries.get(tries.len().saturating_sub(max)).or(tries.last());
    last.map_or(window, |last| last.remaining(window, now))
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) const WINDOW: Duration = Duration::from_mins(15);
    pub(super) const OFFICE: Key = 1;

    pub(super) fn at(seconds: u64) -> Timestamp {
        Timestamp::from(1_000_000 + seconds * 1000)
    }

    #[test]
    fn codes_have_a_limit_and_each_tells_how_many_are_left() {
        let mut counter = Counter::default();
        for (now, left) in [(0, 2), (10, 1), (20, 0)] {
            assert_eq!(counter.count(at(now), 3, WINDOW).unwrap().1, left);
        }
        let wait = Duration::from_secs(1);
        assert_eq!(counter.count(at(899), 3, WINDOW), Err(Denied::Wait(wait)));
        assert_eq!(counter.count(at(900), 3, WINDOW).unwrap().1, 0);
        assert_eq!(counter.tries.len(), 3, "what no longer counts uses no memory");
    }

    #[test]
    fn to_ask_how_many_are_left_counts_nothing() {
        let mut counter = Counter::default();
        assert_eq!(counter.remaining(at(0), 3, WINDOW), Ok(3));
        counter.count(at(0), 3, WINDOW).unwrap();
        assert_eq!(counter.remaining(at(0), 3, WINDOW), Ok(2));
        assert_eq!(counter.remaining(at(0), 1, WINDOW), Err(Denied::Wait(WINDOW)));
    }

    #[test]
    fn a_counter_that_is_too_large_to_keep_loses_its_attempts_alone() {
        let mut counter = Counter { known: vec![OFFICE], ..Counter::default() };
        for seconds in [0, 1] {
            counter.count(at(seconds), 3, WINDOW).unwrap();
        }
        let counter = counter.changed_at(at(5));
        assert_eq!((counter.attempts(), counter.is_known()), (2, true));
        let alone = counter.networks_alone();
        assert_eq!((alone.attempts(), alone.is_known()), (0, true));
        assert_eq!(alone.last_change(at(9)), at(5));
        let blank = Counter::default();
        assert_eq!((blank.is_known(), blank.last_change(at(9))), (false, at(9)));
        let moved = counter.moved(2000);
        assert_eq!((moved.tries[1].at, moved.last_change(at(9))), (at(3), at(7)));
    }
}
