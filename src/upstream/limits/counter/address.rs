//! The sign-ins from an address, of any accounts.

use std::collections::HashSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{AttemptKind, Counter, Denied, Key, Timestamp, Try, until_below};

/// At an address with too many failures, sign-ins get through one by one in each lane.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Lane {
    /// Of anybody. Also that of every sign-in before the address was full.
    #[default]
    Common,
    /// Of /56 networks without failures, in a full /48.
    Part,
    /// Of accounts that signed in from there before.
    Known,
}

/// A sign-in that arrives from an address.
#[derive(Debug, Clone, Copy)]
pub struct Arrival {
    pub account: Key,
    /// The /56 network or the IPv4 address that the sign-in comes from.
    pub from: Key,
    /// Whether the account has an accepted sign-in from the network of this one.
    pub is_known: bool,
}

/// The rules for an address's sign-ins.
#[derive(Debug, Clone, Copy)]
pub struct AddressRules {
    pub window: Duration,
    /// Maximum number of refused sign-ins.
    pub failures: usize,
    /// Maximum number of accounts with refused sign-ins.
    pub accounts: usize,
    /// How long a sign-in that has just begun counts as refused.
    pub fresh: Duration,
    /// At an address that is full, the time between two sign-ins of a lane.
    pub pace: Duration,
}

impl Counter {
    /// How long an address has too many failures, or failures of too many accounts.
    pub fn is_full_until(&self, now: Timestamp, rules: &AddressRules) -> Option<Duration> {
        let counts = |one: &&Try| one.settled && now.since(one.at) < rules.window;
        let failed: Vec<_> = self.tries.iter().filter(counts).collect();
        let is_last = |(place, one): &(usize, &&Try)| {
            failed.iter().skip(place + 1).all(|later| later.about != one.about)
        };
        let last: Vec<_> = failed.iter().enumerate().filter(is_last).map(|(_, one)| *one).collect();
        let wait = |max, tries: &[&Try]| {
            (tries.len() >= max).then(|| until_below(max, tries, rules.window, now))
        };
        wait(rules.failures, &failed).max(wait(rules.accounts, &last))
    }

    /// Counts a sign-in from an address.
    pub fn at_address(
        &mut self,
        now: Timestamp,
        arrival: Arrival,
        rules: &AddressRules,
    ) -> Result<(u64, usize), Denied> {
        self.age(AttemptKind::Other, now, rules.window);
        let Arrival { account, from, .. } = arrival;
        let is_full = |(tries, accounts): (usize, HashSet<Key>)| {
            tries >= rules.failures
                || (!accounts.contains(&account) && accounts.len() >= rules.accounts)
        };
        let is_new = |one: &Try| now.since(one.at) < rules.fresh;
        let allowed = || {
            if is_full(self.those(|one| one.settled)) {
                return self.turn(now, arrival, rules);
            }
            let waiting = self.those(|one| !one.settled && !is_new(one)).0;
            if is_full(self.those(|one| one.settled || is_new(one))) || waiting >= rules.failures {
                return Err(Denied::Crowded);
            }
            Ok(Lane::Common)
        };
        let lane = allowed()?;
        let number = rand::random();
        let one = Try::new(number, now, AttemptKind::Other, account);
        self.tries.push(Try { from, lane, ..one });
        Ok((number, 0))
    }

    /// At an address with too many failures, accounts that have not failed there get through one
    /// by one, because many people may share the address. Somebody there who keeps inventing names
    /// could take each of these turns. So there are two more lanes at the same pace: one of accounts
    /// that are known there and, in a /48, one of the /56 networks where nobody has failed. They are
    /// apart, because a stranger with a whole /48 has a new /56 for each turn.
    fn turn(&self, now: Timestamp, arrival: Arrival, rules: &AddressRules) -> Result<Lane, Denied> {
        let failed: Vec<_> = self.tries.iter().filter(|one| one.settled).collect();
        let own = failed.iter().rfind(|one| one.about == arrival.account);
        let lane = match arrival {
            Arrival { is_known: true, .. } => Lane::Known,
            Arrival { from, .. } if failed.iter().all(|one| one.from != from) => Lane::Part,
            Arrival { .. } => Lane::Common,
        };
        let last = self.tries.iter().rfind(|one| one.lane == lane);
        let wait = match (own, last) {
            (Some(own), _) => own.remaining(rules.window, now).min(until_below(
                rules.failures,
                &failed,
                rules.window,
                now,
            )),
            // The same wait in both cases: it must not tell who is known here.
            (None, Some(last)) if now.since(last.at) < rules.pace => rules.pace,
            _ => return Ok(lane),
        };
        Err(Denied::Address(wait))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{OFFICE, WINDOW, at};
    use super::*;

    /// The rules of an address that many accounts share.
    const CROWDED: AddressRules = AddressRules {
        window: WINDOW,
        failures: 30,
        accounts: 10,
        fresh: Duration::from_secs(2),
        pace: Duration::from_secs(20),
    };

    /// A sign-in of an account that is not known there. All such sign-ins come from one /56.
    fn of(account: Key) -> Arrival {
        Arrival { account, from: OFFICE, is_known: false }
    }

    /// The number of accounts that fail at an address within a window, if somebody there tries all
    /// the time, in these ways in turns.
    fn sprayed(ways: &[fn(Key) -> Arrival]) -> usize {
        let rules = CROWDED;
        let (mut counter, mut sent) = (Counter::default(), 0);
        for (second, account) in (0..900).zip(0..) {
            for (way, n) in ways.iter().zip(0..) {
                if let Ok((number, _)) =
                    counter.at_address(at(second), way(10 * account + n), &rules)
                {
                    counter.confirm(number);
                    sent += 1;
                }
            }
        }
        sent
    }

    #[test]
    fn an_address_is_full_until_the_failures_of_enough_accounts_are_old() {
        let rules = AddressRules { accounts: 2, ..CROWDED };
        let mut counter = Counter::default();
        let begin = |counter: &mut Counter, seconds, account| {
            counter.at_address(at(seconds), of(account), &rules).unwrap().0
        };
        let full = |counter: &Counter, seconds| counter.is_full_until(at(seconds), &rules);
        for (seconds, account) in [(0, 1), (1, 1)] {
            let number = begin(&mut counter, seconds, account);
            counter.confirm(number);
        }
        let number = begin(&mut counter, 2, 2);
        assert_eq!(full(&counter, 2), None, "the outcome of the second account is unknown");
        counter.confirm(number);
        assert_eq!(full(&counter, 2), Some(Duration::from_secs(899)));
        assert_eq!(full(&counter, 900), Some(Duration::from_secs(1)), "its last failure counts");
        assert_eq!(full(&counter, 901), None);
    }

    #[test]
    fn s45_behind_a_full_address_other_accounts_get_through_one_by_one() {
        let rules = AddressRules { pace: Duration::from_secs(10), ..CROWDED };
        let mut counter = Counter::default();
        for account in 0..10 {
            let (number, _) = counter.at_address(at(0), of(account), &rules).unwrap();
            counter.confirm(number);
        }
        let next = Duration::from_secs(10);
        assert_eq!(counter.at_address(at(0), of(77), &rules), Err(Denied::Address(next)));
        for now in [10, 20, 30] {
            let (number, _) =
                counter.at_address(at(now), of(1000 + Key::from(now)), &rules).unwrap();
            for later in [now, now + 3] {
                let denied = counter.at_address(at(later), of(77), &rules);
                assert_eq!(denied, Err(Denied::Address(next)), "the wait tells nothing of others");
            }
            counter.forget(number);
        }
        let few = AddressRules { failures: 10, ..rules };
        let left = Duration::from_secs(900 - 60);
        assert_eq!(
            counter.at_address(at(60), of(3), &few),
            Err(Denied::Address(left)),
            "it has failed"
        );
        // After the window, nobody waits for anybody.
        for account in [78, 79, 3] {
            assert!(counter.at_address(at(0).after(WINDOW), of(account), &rules).is_ok());
        }
    }

    #[test]
    fn s45_a_stranger_at_a_full_address_takes_the_turns_of_no_known_account() {
        let (mut counter, rules) = (Counter::default(), CROWDED);
        for now in 0..600 {
            if let Ok((number, _)) = counter.at_address(at(now), of(Key::from(now)), &rules) {
                counter.confirm(number);
            }
        }
        let known = |account| Arrival { is_known: true, ..of(account) };
        assert!(counter.at_address(at(600), of(5000), &rules).is_err());
        let (number, _) = counter.at_address(at(600), known(5001), &rules).unwrap();
        assert!(counter.at_address(at(619), known(5002), &rules).is_err(), "one by one");
        counter.forget(number);
        assert!(counter.at_address(at(619), known(5002), &rules).is_ok());
        // The stranger gets no more than one account in 10 s, whatever names they know.
        assert_eq!(sprayed(&[of]), 10 + 44);
        assert_eq!(sprayed(&[of, |account| Arrival { is_known: true, ..of(account) }]), 10 + 89);
    }

    #[test]
    fn s45_in_a_full_48_parts_without_failures_share_a_turn_of_their_own() {
        let (mut counter, rules) = (Counter::default(), CROWDED);
        for account in 0..10 {
            let (number, _) = counter.at_address(at(0), of(account), &rules).unwrap();
            counter.confirm(number);
        }
        let elsewhere = |account, from| Arrival { from, ..of(account) };
        assert!(counter.at_address(at(1), of(20), &rules).is_err());
        let (number, _) = counter.at_address(at(1), elsewhere(20, 7), &rules).unwrap();
        assert!(counter.at_address(at(2), elsewhere(21, 8), &rules).is_err(), "one by one");
        counter.confirm(number);
        assert!(counter.at_address(at(21), elsewhere(21, 7), &rules).is_ok(), "an ordinary turn");
        assert!(counter.at_address(at(22), elsewhere(22, 7), &rules).is_err(), "it has failed");
        assert!(counter.at_address(at(22), elsewhere(22, 8), &rules).is_ok());
    }

    #[test]
    fn s45_a_stranger_with_a_whole_48_takes_the_turns_of_no_known_account() {
        let (mut counter, rules) = (Counter::default(), CROWDED);
        // Each name comes from another /56.
        for now in 0..600 {
            let stranger = Arrival { from: Key::from(now) % 256, ..of(Key::from(now)) };
            if let Ok((number, _)) = counter.at_address(at(now), stranger, &rules) {
                counter.confirm(number);
            }
        }
        let known = |account| Arrival { is_known: true, ..of(account) };
        let (number, _) = counter.at_address(at(600), known(5001), &rules).unwrap();
        assert!(counter.at_address(at(619), known(5002), &rules).is_err(), "one by one");
        counter.forget(number);
        // A known account uses up nobody else's turn either.
        let elsewhere = Arrival { from: 5000, ..of(5000) };
        assert!(counter.at_address(at(620), known(5001), &rules).is_ok());
        assert!(counter.at_address(at(620), elsewhere, &rules).is_ok());
    }

    #[test]
    fn s45_a_sign_in_that_has_just_begun_counts_as_refused_by_its_address() {
        let rules = AddressRules { accounts: 2, pace: Duration::from_secs(10), ..CROWDED };
        let mut counter = Counter::default();
        for account in [1, 2] {
            assert!(counter.at_address(at(0), of(account), &rules).is_ok());
        }
        assert_eq!(counter.at_address(at(1), of(3), &rules), Err(Denied::Crowded));
        assert!(counter.at_address(at(2), of(3), &rules).is_ok());
        // Old ones wait for a person. They count together, but not with failures.
        let few = AddressRules { failures: 2, accounts: 10, ..rules };
        let mut counter = Counter::default();
        let (first, _) = counter.at_address(at(0), of(1), &few).unwrap();
        let (second, _) = counter.at_address(at(0), of(2), &few).unwrap();
        assert_eq!(counter.at_address(at(5), of(3), &few), Err(Denied::Crowded));
        let more = AddressRules { failures: 3, ..few };
        counter.confirm(first);
        assert!(counter.clone().at_address(at(5), of(3), &few).is_ok(), "one failed and one waits");
        let mut failed = counter.clone();
        failed.confirm(second);
        assert!(failed.at_address(at(5), of(3), &more).is_ok());
        assert_eq!(
            failed.at_address(at(6), of(4), &more),
            Err(Denied::Crowded),
            "two and a new one"
        );
        assert!(failed.at_address(at(7), of(4), &more).is_ok(), "two, and one that waits");
        counter.forget(second);
        assert_eq!(counter.tries.len(), 1);
    }

    #[test]
    fn s45_an_account_that_failed_waits_for_its_own_failure_or_for_room_at_the_address() {
        let rules = AddressRules { failures: 3, pace: Duration::from_secs(10), ..CROWDED };
        let mut counter = Counter::default();
        for (now, account) in [(0, 1), (100, 2), (200, 3)] {
            let (number, _) = counter.at_address(at(now), of(account), &rules).unwrap();
            counter.confirm(number);
        }
        let wait = |account, failures| {
            let rules = AddressRules { failures, ..rules };
            counter.clone().at_address(at(300), of(account), &rules).map(|_| ())
        };
        let address = |seconds| Err(Denied::Address(Duration::from_secs(seconds)));
        assert_eq!(wait(3, 3), address(600), "room at 900, its own failure until 1100");
        assert_eq!(wait(2, 1), address(700), "its own failure until 1000, room at 1100");
        assert_eq!(wait(4, 1), Ok(()), "it did not fail");
    }
}
