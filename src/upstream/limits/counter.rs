//! A counter of attempts, and when another attempt is allowed. Pure: no clock and no store.

use std::collections::HashSet;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Denied, Key, Tally};
use crate::domain::journey::Timestamp;

/// Maximum number of networks that an account is known from.
const KNOWN_NETWORKS: usize = 4;
/// No exchange takes longer. An attempt that is older and has no outcome lost its instance.
const MAX_EXCHANGE: Duration = Duration::from_mins(10);

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

/// How often something may fail.
#[derive(Debug, Clone, Copy)]
pub(super) struct Allowance {
    /// The attempts of all networks together.
    pub max: usize,
    /// Further attempts, which networks that used none of `max` share. All known networks together
    /// have as many again.
    pub spare: usize,
    /// How long an attempt counts.
    pub window: Duration,
}

/// The refusals that `SecEnrol` may count until it locks the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lockout {
    /// Number of refusals in a row after which `SecEnrol` locks the account.
    pub threshold: usize,
    /// How long `SecEnrol` counts a refusal; `None`: until a sign-in succeeds.
    pub counts_for: Option<Duration>,
}

impl Lockout {
    /// How many refusals in a row the portal lets happen. A network from which the account signed
    /// in before keeps up to two attempts that nobody else can use up.
    fn max(self, is_known: bool) -> usize {
        let most = self.threshold.saturating_sub(1);
        if is_known { most } else { most - 2.min(most / 2) }
    }
}

/// The attempts of one account, or from one address.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Counter {
    tries: Vec<Try>,
    /// Networks from which the account signed in, the newest first.
    known: Vec<Key>,
    /// Whether another sign-in was refused because one was under way.
    rival: bool,
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
    /// Whether there was no clear answer. `SecEnrol` may have counted a refusal, so the attempt
    /// counts only towards the lockout. The same holds for attempts before the limits were lifted.
    #[serde(default)]
    unclear: bool,
    /// Whether the limits were lifted after the attempt. While it counts towards the lockout, every
    /// network may use the attempts that are otherwise reserved.
    #[serde(default)]
    lifted: bool,
}

/// Whether `SecEnrol` still counts the refusals of an account whose limits are lifted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecEnrolCount {
    /// It may count them.
    #[default]
    Kept,
    /// An administrator has unlocked the account in `SecEnrol`, which began to count anew.
    Reset,
}

/// At an address with too many failures, sign-ins get through one by one in each lane.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
enum Lane {
    /// Of anybody. Also that of every sign-in before the address was full.
    #[default]
    Common,
    /// Of /56 networks without failures, in a full /48.
    Part,
    /// Of accounts that signed in from there before.
    Known,
}

impl Try {
    /// Whether `SecEnrol` may count it as a refusal.
    fn is_refusal(&self) -> bool {
        matches!(self.kind, AttemptKind::Password | AttemptKind::Passcode)
    }

    /// Whether `SecEnrol` may still judge it.
    fn is_in_flight(&self, now: Timestamp) -> bool {
        !self.settled && now.since(self.at) < MAX_EXCHANGE
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

    /// The number of attempts of an account that still count.
    pub(super) fn sign_in_attempts(&self, now: Timestamp, rules: &SignInRules) -> usize {
        if self.tries.is_empty() {
            return 0;
        }
        let mut counter = self.clone();
        counter.age_sign_ins(now, rules);
        counter.attempts()
    }

    /// Whether the account is known from any network.
    pub(super) fn is_known(&self) -> bool {
        !self.known.is_empty()
    }

    /// The networks from which the account is known, without its attempts.
    pub(super) fn networks_alone(&self) -> Self {
        Self { known: self.known.clone(), ..Self::default() }
    }

    /// Whether there are attempts, and all of them are at least as old as `age`.
    pub(super) fn is_older_than(&self, age: Duration, now: Timestamp) -> bool {
        !self.tries.is_empty() && self.tries.iter().all(|one| now.since(one.at) >= age)
    }

    /// Converts all times to a clock that is `ahead` milliseconds ahead.
    pub(super) fn moved(mut self, ahead: i64) -> Self {
        for one in &mut self.tries {
            one.at = one.at.moved(ahead);
        }
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

    fn add(&mut self, number: u64, now: Timestamp, kind: AttemptKind, (about, spare): (Key, bool)) {
        let (settled, unclear, lifted) = (false, false, false);
        let (from, lane) = (Key::default(), Lane::default());
        self.tries.push(Try {
            number,
            at: now,
            kind,
            about,
            from,
            spare,
            lane,
            settled,
            unclear,
            lifted,
        });
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
        self.add(number, now, AttemptKind::Other, (Key::default(), false));
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

    /// How long an address has too many failures, or failures of too many accounts.
    pub(super) fn is_full_until(&self, now: Timestamp, rules: &AddressRules) -> Option<Duration> {
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

    /// How many sign-ins and passcodes are left for `network`, without counting one. The last is
    /// the number of refusals until the lockout, if that is known.
    pub(super) fn standing(
        &self,
        now: Timestamp,
        network: Key,
        passcodes: usize,
        rules: &SignInRules,
    ) -> SignInStanding {
        let mut counter = self.clone();
        counter.age_sign_ins(now, rules);
        let room =
            |kind, allowance| counter.room(kind, now, network, allowance).map(|(_, left)| left);
        let kinds = [AttemptKind::Passcode, AttemptKind::Guess];
        SignInStanding {
            passwords: room(AttemptKind::Password, rules.passwords),
            challenges: room(AttemptKind::Challenge, rules.challenges),
            pushes: room(AttemptKind::Push, rules.pushes),
            passcodes: counter.left(&kinds, now, passcodes, rules.passwords.window),
            lockout: rules.lockout.map(|_| counter.lockout(now, network, rules.lockout)),
        }
    }

    /// Counts a sign-in of an account, if there is none under way and the account has attempts
    /// left. Returns its number, and how many attempts are left if it is refused.
    pub(super) fn sign_in(
        &mut self,
        now: Timestamp,
        network: Key,
        rules: &SignInRules,
    ) -> Result<(u64, usize), Denied> {
        self.age_sign_ins(now, rules);
        // This comes first, because the sign-in under way counts as failed until it is settled.
        if self.is_under_way(now, rules.under_way) {
            self.rival = true;
            return Err(Denied::UnderWay);
        }
        let in_a_row = self.lockout(now, network, rules.lockout)?;
        let (spare, left) = self.room(AttemptKind::Password, now, network, rules.passwords)?;
        let (challenge, _) = self.room(AttemptKind::Challenge, now, network, rules.challenges)?;
        let (push, _) = self.room(AttemptKind::Push, now, network, rules.pushes)?;
        let number = rand::random();
        self.add(number, now, AttemptKind::Password, (network, spare));
        self.add(number, now, AttemptKind::Challenge, (network, challenge));
        self.add(number, now, AttemptKind::Push, (network, push));
        self.add(number, now, AttemptKind::UnderWay, (network, false));
        self.rival = false;
        Ok((number, left.min(in_a_row) - 1))
    }

    /// Whether a sign-in began or was renewed within `window` and has no outcome yet.
    pub(super) fn is_under_way(&self, now: Timestamp, window: Duration) -> bool {
        !self.recent(&[AttemptKind::UnderWay], now, window).is_empty()
    }

    /// Whether a sign-in could begin if none were under way.
    pub(super) fn allows_sign_in(
        &self,
        now: Timestamp,
        network: Key,
        rules: &SignInRules,
    ) -> Result<(), Denied> {
        let mut counter = self.clone();
        counter.age_sign_ins(now, rules);
        let under_way = |one: &&Try| one.kind == AttemptKind::UnderWay;
        let numbers: Vec<_> = self.tries.iter().filter(under_way).map(|one| one.number).collect();
        counter.tries.retain(|one| !numbers.contains(&one.number));
        counter.sign_in(now, network, rules).map(|_| ())
    }

    /// Counts a passcode of an account.
    pub(super) fn passcode(
        &mut self,
        now: Timestamp,
        network: Key,
        max: usize,
        rules: &SignInRules,
    ) -> Result<(u64, usize), Denied> {
        self.age_sign_ins(now, rules);
        let in_a_row = self.lockout(now, network, rules.lockout)?;
        let kinds = [AttemptKind::Passcode, AttemptKind::Guess];
        let left = self.left(&kinds, now, max, rules.passwords.window)?;
        let number = rand::random();
        self.add(number, now, AttemptKind::Passcode, (network, false));
        Ok((number, left.min(in_a_row) - 1))
    }

    /// Counts a passcode that `SecEnrol` does not get.
    pub(super) fn guess(&mut self, now: Timestamp) {
        self.add(rand::random(), now, AttemptKind::Guess, (Key::default(), false));
    }

    fn age_sign_ins(&mut self, now: Timestamp, rules: &SignInRules) {
        self.age(AttemptKind::Challenge, now, rules.challenges.window);
        self.age(AttemptKind::Push, now, rules.pushes.window);
        self.age(AttemptKind::UnderWay, now, rules.under_way);
        self.age(AttemptKind::Guess, now, rules.passwords.window);
        // SecEnrol may count a refusal for longer than the portal's own limit does.
        let refusal = match rules.lockout {
            None => rules.passwords.window,
            Some(Lockout { counts_for: None, .. }) => Duration::MAX,
            Some(Lockout { counts_for: Some(time), .. }) => time.max(rules.passwords.window),
        };
        self.age(AttemptKind::Password, now, refusal);
        self.age(AttemptKind::Passcode, now, refusal);
    }

    /// How many refusals may follow until the portal stops. Counts all that `SecEnrol` may count.
    fn lockout(
        &self,
        now: Timestamp,
        network: Key,
        lockout: Option<Lockout>,
    ) -> Result<usize, Denied> {
        let Some(lockout) = lockout else { return Ok(usize::MAX) };
        let counts = |one: &&Try| lockout.counts_for.is_none_or(|time| now.since(one.at) < time);
        let refusals = self.tries.iter().filter(|one| one.is_refusal());
        let refusals: Vec<_> = refusals.filter(counts).collect();
        let is_lifted = refusals.iter().any(|one| one.lifted);
        let max = lockout.max(is_lifted || self.known.contains(&network));
        match (max.saturating_sub(refusals.len()), lockout.counts_for) {
            (0, Some(time)) => Err(Denied::Wait(until_below(max, &refusals, time, now))),
            (0, None) => Err(Denied::Stopped),
            (left, _) => Ok(left),
        }
    }

    /// Whether another attempt would be a spare one, and how many are left, including that one.
    fn room(
        &self,
        kind: AttemptKind,
        now: Timestamp,
        network: Key,
        allowance: Allowance,
    ) -> Result<(bool, usize), Denied> {
        let Allowance { max, spare, window } = allowance;
        let recent = self.recent(&[kind], now, window);
        let (spares, regular): (Vec<_>, Vec<_>) = recent.into_iter().partition(|one| one.spare);
        if regular.len() < max {
            return Ok((false, max - regular.len()));
        }
        let wait = until_below(max, &regular, window, now);
        let is_known = self.known.contains(&network);
        if !is_known && regular.iter().any(|one| one.about == network) {
            return Err(Denied::Wait(wait));
        }
        let is_own = |one: &&Try| is_known == self.known.contains(&one.about);
        let used: Vec<_> = spares.into_iter().filter(is_own).collect();
        match spare.checked_sub(used.len()) {
            Some(left @ 1..) => Ok((true, left)),
            _ => Err(Denied::Wait(wait.min(until_below(spare, &used, window, now)))),
        }
    }

    /// Records the outcome of a sign-in or a passcode. `is_late`: the refusal took so long that the
    /// old phone must have got a push request.
    pub(super) fn settle(
        &mut self,
        number: u64,
        now: Timestamp,
        (tally, is_late): (Tally, bool),
        network: Key,
    ) {
        let still_counts = |kind| match (tally, kind) {
            (Tally::Count, AttemptKind::Push) => is_late,
            (Tally::Unanswered, AttemptKind::Push | AttemptKind::Password)
            | (Tally::Unclear | Tally::Odd, AttemptKind::Password)
            | (Tally::Count, AttemptKind::Password | AttemptKind::Passcode)
            | (Tally::Challenged, AttemptKind::Challenge) => true,
            _ => false,
        };
        self.tries.retain(|one| one.number != number || still_counts(one.kind));
        for one in self.tries.iter_mut().filter(|one| one.number == number) {
            one.settled = true;
            one.unclear = one.kind == AttemptKind::Password && tally != Tally::Count;
        }
        if tally == Tally::Accepted {
            // SecEnrol may still refuse an attempt in flight, after this acceptance.
            self.tries.retain(|one| one.kind == AttemptKind::Guess || one.is_in_flight(now));
            self.tries.iter_mut().for_each(|one| one.lifted = false);
            self.known.retain(|known| *known != network);
            self.known.insert(0, network);
            self.known.truncate(KNOWN_NETWORKS);
        }
    }

    /// Notes that the sign-in is still under way.
    pub(super) fn renew(&mut self, number: u64, now: Timestamp) {
        let is_it = |one: &&mut Try| one.kind == AttemptKind::UnderWay && one.number == number;
        if let Some(one) = self.tries.iter_mut().find(is_it) {
            one.at = now;
        }
    }

    /// Notes which journey waits for the answer to this sign-in.
    pub(super) fn bind(&mut self, number: u64, journey: Key) {
        let is_it = |one: &&mut Try| one.kind == AttemptKind::UnderWay && one.number == number;
        if let Some(one) = self.tries.iter_mut().find(is_it) {
            one.about = journey;
        }
    }

    /// The person has given this journey up. Nobody waits for the answer to its sign-in, so another
    /// sign-in may begin.
    pub(super) fn abandon(&mut self, journey: Key) {
        self.tries.retain(|one| one.kind != AttemptKind::UnderWay || one.about != journey);
    }

    /// Whether another sign-in was refused because one is under way.
    pub(super) fn has_rival(&self) -> bool {
        self.rival
    }

    /// Whether the account signed in from this network before.
    pub(super) fn is_known_at(&self, network: Key) -> bool {
        self.known.contains(&network)
    }

    /// Counts a sign-in from an address.
    pub(super) fn at_address(
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
        self.add(number, now, AttemptKind::Other, (account, false));
        if let Some(added) = self.tries.last_mut() {
            (added.from, added.lane) = (from, lane);
        }
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

    /// Forgets every attempt. Networks stay known.
    pub(super) fn unlock(&mut self) {
        self.tries.clear();
    }

    /// Lifts the limits of an account. What `SecEnrol` may still count, or may yet refuse, goes on
    /// counting towards the lockout: otherwise strangers could lock the account after each lift.
    /// Returns how many refusals may follow, if there is a lockout.
    pub(super) fn lift(
        &mut self,
        now: Timestamp,
        lockout: Option<Lockout>,
        count: SecEnrolCount,
    ) -> Option<usize> {
        if lockout.is_none() {
            self.unlock();
            return None;
        }
        let is_kept = count == SecEnrolCount::Kept;
        self.tries.retain(|one| one.is_refusal() && (is_kept || one.is_in_flight(now)));
        for one in &mut self.tries {
            (one.unclear, one.lifted) = (true, is_kept);
        }
        Some(self.lockout(now, Key::default(), lockout).unwrap_or(0))
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

    /// Whether there is nothing to store.
    pub(super) fn is_blank(&self) -> bool {
        self.tries.is_empty() && self.known.is_empty()
    }
}

/// The rules for an account's sign-ins.
#[derive(Debug, Clone, Copy)]
pub(super) struct SignInRules {
    pub passwords: Allowance,
    pub challenges: Allowance,
    pub pushes: Allowance,
    pub lockout: Option<Lockout>,
    /// How long a sign-in is under way after it began or was last [renewed](Counter::renew).
    pub under_way: Duration,
}

/// How many attempts of each kind an account has left.
#[derive(Debug)]
pub(super) struct SignInStanding {
    pub passwords: Result<usize, Denied>,
    pub challenges: Result<usize, Denied>,
    pub pushes: Result<usize, Denied>,
    pub passcodes: Result<usize, Denied>,
    pub lockout: Option<Result<usize, Denied>>,
}

/// A sign-in that arrives from an address.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrival {
    pub account: Key,
    /// The /56 network or the IPv4 address that the sign-in comes from.
    pub from: Key,
    /// Whether the account has an accepted sign-in from the network of this one.
    pub is_known: bool,
}

/// The rules for an address's sign-ins.
#[derive(Debug, Clone, Copy)]
pub(super) struct AddressRules {
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

/// How long until fewer than `max` of these attempts, the oldest first, count.
fn until_below(max: usize, tries: &[&Try], window: Duration, now: Timestamp) -> Duration {
    let last = tries.get(tries.len().saturating_sub(max)).or(tries.last());
    last.map_or(window, |last| last.remaining(window, now))
}

#[cfg(test)]
mod tests {
    use super::*;

    const WINDOW: Duration = Duration::from_mins(15);
    const OFFICE: Key = 1;
    const STRANGERS: Key = 2;
    const OTHERS: Key = 3;
    /// The rules of an address that many accounts share.
    const CROWDED: AddressRules = AddressRules {
        window: WINDOW,
        failures: 30,
        accounts: 10,
        fresh: Duration::from_secs(2),
        pace: Duration::from_secs(20),
    };

    fn rules(lockout: Option<Lockout>) -> SignInRules {
        let allowance = |max, window| Allowance { max, spare: 2, window };
        SignInRules {
            passwords: allowance(5, WINDOW),
            challenges: allowance(5, WINDOW),
            pushes: allowance(3, Duration::from_mins(10)),
            lockout,
            under_way: Duration::from_secs(10),
        }
    }

    fn locks_at(threshold: usize) -> SignInRules {
        rules(Some(Lockout { threshold, counts_for: None }))
    }

    fn at(seconds: u64) -> Timestamp {
        Timestamp::from(1_000_000 + seconds * 1000)
    }

    /// A sign-in of an account that is not known there. All such sign-ins come from one /56.
    fn of(account: Key) -> Arrival {
        Arrival { account, from: OFFICE, is_known: false }
    }

    /// A sign-in with this outcome. Returns whether `SecEnrol` was asked.
    fn sign_in(
        counter: &mut Counter,
        (now, network): (Timestamp, Key),
        rules: &SignInRules,
        tally: Tally,
    ) -> bool {
        let begun = counter.sign_in(now, network, rules);
        begun.is_ok_and(|(number, _)| {
            counter.settle(number, now, (tally, false), network);
            true
        })
    }

    /// Wrong passwords until none is sent. Returns how many were.
    fn wrong(counter: &mut Counter, now: Timestamp, network: Key, rules: &SignInRules) -> usize {
        (0..50).take_while(|_| sign_in(counter, (now, network), rules, Tally::Count)).count()
    }

    #[test]
    fn s43_a_strangers_tries_in_many_windows_stay_below_the_threshold() {
        for (threshold, strangers) in [(2, 1), (3, 1), (4, 2), (5, 2), (6, 3), (10, 7), (20, 17)] {
            let (mut counter, rules) = (Counter::default(), locks_at(threshold));
            let sent: usize = (0..12)
                .map(|window| at(window * 1000))
                .map(|now| {
                    wrong(&mut counter, now, STRANGERS, &rules)
                        + wrong(&mut counter, now, OTHERS, &rules)
                })
                .sum();
            assert_eq!(sent, strangers, "threshold {threshold}");
            let denied = counter.sign_in(at(20_000), OTHERS, &rules);
            assert_eq!(denied, Err(Denied::Stopped));
        }
    }

    #[test]
    fn s43_without_a_threshold_only_the_window_counts() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        for window in 0..12 {
            assert_eq!(wrong(&mut counter, at(window * 1000), STRANGERS, &rules), 5);
            assert_eq!(counter.tries.len(), 5, "what no longer counts uses no memory");
        }
        // With a high threshold, the window still counts to the second.
        let (mut counter, rules) = (Counter::default(), locks_at(50));
        assert_eq!(wrong(&mut counter, at(0), STRANGERS, &rules), 5);
        assert_eq!(wrong(&mut counter, at(899), STRANGERS, &rules), 0);
        assert_eq!(wrong(&mut counter, at(900), STRANGERS, &rules), 5);
    }

    #[test]
    fn s44_the_owners_own_network_keeps_tries_that_strangers_cannot_use_up() {
        for (threshold, owners) in [(3, 1), (4, 1), (5, 2), (10, 2)] {
            let (mut counter, rules) = (Counter::default(), locks_at(threshold));
            assert!(sign_in(&mut counter, (at(0), OFFICE), &rules, Tally::Accepted));
            for window in 1..9 {
                wrong(&mut counter, at(window * 1000), STRANGERS, &rules);
                wrong(&mut counter, at(window * 1000), OTHERS, &rules);
            }
            let mut owner = counter.clone();
            assert_eq!(wrong(&mut owner, at(10_000), OFFICE, &rules), owners, "{threshold}");
            assert!(sign_in(&mut counter, (at(10_000), OFFICE), &rules, Tally::Accepted));
            assert!(wrong(&mut counter, at(10_001), OTHERS, &rules) > 0, "all is forgotten");
        }
    }

    #[test]
    fn s44_within_a_window_fresh_networks_share_two_tries_and_known_ones_two_more() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        assert!(sign_in(&mut counter, (at(0), OFFICE), &rules, Tally::Accepted));
        assert_eq!(wrong(&mut counter, at(1), STRANGERS, &rules), 5);
        assert_eq!(wrong(&mut counter, at(1), OTHERS, &rules), 2);
        assert_eq!(wrong(&mut counter, at(1), 4, &rules), 0);
        assert_eq!(wrong(&mut counter, at(1), OFFICE, &rules), 2);
    }

    #[test]
    fn a_wait_ends_with_the_window_however_often_it_was_reached() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        for round in 0..6 {
            let now = at(round * 900);
            assert_eq!(wrong(&mut counter, now, STRANGERS, &rules), 5);
            let denied = counter.sign_in(now, STRANGERS, &rules);
            assert_eq!(denied, Err(Denied::Wait(WINDOW)));
        }
    }

    #[test]
    fn s43_refusals_that_secenrol_forgets_after_a_time_count_for_that_time() {
        let counts_for = Some(Duration::from_mins(30));
        let locks = |threshold, counts_for| rules(Some(Lockout { threshold, counts_for }));
        let rules = locks(6, counts_for);
        let mut counter = Counter::default();
        assert_eq!(wrong(&mut counter, at(0), STRANGERS, &rules), 3);
        let denied = counter.sign_in(at(1000), STRANGERS, &rules);
        assert_eq!(denied, Err(Denied::Wait(Duration::from_secs(800))));
        assert_eq!(wrong(&mut counter, at(1800), STRANGERS, &rules), 3);
        // SecEnrol may forget them earlier than the portal.
        let counts_for = Some(Duration::from_mins(5));
        let rules = locks(4, counts_for);
        let mut counter = Counter::default();
        assert_eq!(wrong(&mut counter, at(0), STRANGERS, &rules), 2);
        assert_eq!(wrong(&mut counter, at(299), STRANGERS, &rules), 0);
        assert_eq!(wrong(&mut counter, at(300), STRANGERS, &rules), 2);
    }

    #[test]
    fn s43_passcodes_count_towards_the_threshold() {
        let (mut counter, rules) = (Counter::default(), locks_at(5));
        assert!(sign_in(&mut counter, (at(0), OFFICE), &rules, Tally::Challenged));
        for _ in 0..2 {
            let (number, _) = counter.passcode(at(1), OFFICE, 10, &rules).unwrap();
            counter.settle(number, at(1), (Tally::Count, false), OFFICE);
        }
        assert_eq!(counter.passcode(at(2), OFFICE, 10, &rules), Err(Denied::Stopped));
        assert_eq!(counter.sign_in(at(5000), STRANGERS, &rules), Err(Denied::Stopped));
    }

    #[test]
    fn s43_answers_that_are_not_clear_count_towards_the_threshold_and_no_other_limit() {
        for tally in [Tally::Unclear, Tally::Odd, Tally::Unanswered] {
            let (mut counter, rules) = (Counter::default(), locks_at(5));
            for now in [0, 1000] {
                assert!(sign_in(&mut counter, (at(now), OFFICE), &rules, tally));
            }
            assert_eq!(counter.sign_in(at(2000), OFFICE, &rules), Err(Denied::Stopped));
        }
        let (mut counter, rules) = (Counter::default(), rules(None));
        for _ in 0..20 {
            assert!(sign_in(&mut counter, (at(0), OFFICE), &rules, Tally::Unclear));
        }
        assert_eq!(wrong(&mut counter, at(1), OFFICE, &rules), 5);
    }

    #[test]
    fn s43_what_is_in_flight_still_counts_after_another_sign_in_was_accepted() {
        let (mut counter, rules) = (Counter::default(), locks_at(6));
        let (_, _) = counter.passcode(at(0), STRANGERS, 10, &rules).unwrap();
        let (abandoned, _) = counter.sign_in(at(0), STRANGERS, &rules).unwrap();
        counter.bind(abandoned, 7);
        counter.abandon(7);
        assert!(sign_in(&mut counter, (at(1), OFFICE), &rules, Tally::Accepted));
        assert_eq!(
            wrong(&mut counter.clone(), at(1), STRANGERS, &rules),
            1,
            "two of three are used"
        );
        counter.settle(abandoned, at(2), (Tally::Count, false), STRANGERS);
        assert_eq!(wrong(&mut counter.clone(), at(2), STRANGERS, &rules), 1);
        // The outcome of the passcode was lost with its instance.
        assert!(sign_in(&mut counter, (at(599), OFFICE), &rules, Tally::Accepted));
        assert_eq!(wrong(&mut counter.clone(), at(599), STRANGERS, &rules), 2);
        assert!(sign_in(&mut counter, (at(600), OFFICE), &rules, Tally::Accepted));
        assert_eq!(wrong(&mut counter, at(600), STRANGERS, &rules), 3);
    }

    #[test]
    fn s46_a_sign_in_under_way_is_the_reason_even_if_it_would_be_the_last_one() {
        let (mut counter, rules) = (Counter::default(), locks_at(2));
        let (number, _) = counter.sign_in(at(0), OFFICE, &rules).unwrap();
        assert_eq!(counter.sign_in(at(1), OFFICE, &rules), Err(Denied::UnderWay));
        assert_eq!(counter.allows_sign_in(at(1), OFFICE, &rules), Ok(()));
        counter.settle(number, at(2), (Tally::Count, false), OFFICE);
        assert_eq!(counter.sign_in(at(2), OFFICE, &rules), Err(Denied::Stopped));
        assert_eq!(counter.allows_sign_in(at(2), OFFICE, &rules), Err(Denied::Stopped));
    }

    #[test]
    fn a_wait_ends_when_the_attempt_ends_that_leaves_room() {
        let wait = |seconds| Err(Denied::Wait(Duration::from_secs(seconds)));
        let (mut counter, many) = (Counter::default(), rules(None));
        for now in 0..5 {
            assert!(sign_in(&mut counter, (at(now * 100), STRANGERS), &many, Tally::Count));
        }
        let denied = |counter: &Counter, network, rules: &SignInRules| {
            counter.clone().sign_in(at(500), network, rules).map(|_| ())
        };
        assert_eq!(denied(&counter, STRANGERS, &many), wait(400), "the first one ends at 900");
        let max = |max| SignInRules { passwords: Allowance { max, ..many.passwords }, ..many };
        assert_eq!(denied(&counter, STRANGERS, &max(2)), wait(700), "a lower limit: the fourth");
        // A spare attempt that is older than all regular ones, and the limit of the spare ones.
        let mut counter = Counter::default();
        assert!(sign_in(&mut counter, (at(0), STRANGERS), &max(1), Tally::Count));
        assert!(sign_in(&mut counter, (at(10), OFFICE), &max(1), Tally::Count));
        assert!(sign_in(&mut counter, (at(20), OFFICE), &max(1), Tally::Count));
        counter.age(AttemptKind::Password, at(905), WINDOW);
        assert!(sign_in(&mut counter, (at(905), STRANGERS), &max(1), Tally::Count));
        let denied = |network| counter.clone().sign_in(at(906), network, &max(1)).map(|_| ());
        assert_eq!(denied(OTHERS), wait(4), "the first spare one ends at 910");
        assert_eq!(denied(STRANGERS), wait(899), "it has no spare ones");
        // Refusals that SecEnrol forgets, of which there are more than the limit allows.
        let lockout = |threshold| {
            rules(Some(Lockout { threshold, counts_for: Some(Duration::from_mins(30)) }))
        };
        let mut counter = Counter::default();
        for now in [0, 60, 120] {
            assert!(sign_in(&mut counter, (at(now), STRANGERS), &lockout(6), Tally::Count));
        }
        let denied = counter.sign_in(at(200), STRANGERS, &lockout(4)).map(|_| ());
        assert_eq!(denied, wait(1660), "the second one ends at 1860");
    }

    #[test]
    fn s46_right_passwords_without_a_right_passcode_are_limited() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        let challenged = |counter: &mut Counter, network| {
            let all = 0..80;
            all.filter(|_| sign_in(counter, (at(0), network), &rules, Tally::Challenged)).count()
        };
        assert_eq!(challenged(&mut counter, STRANGERS), 5);
        assert_eq!(challenged(&mut counter, OFFICE), 2);
        let (number, _) = counter.passcode(at(1), OFFICE, 10, &rules).unwrap();
        counter.settle(number, at(1), (Tally::Accepted, false), OFFICE);
        assert_eq!(challenged(&mut counter, OFFICE), 7, "two more of a known network's own");
    }

    #[test]
    fn s46_a_slow_refusal_is_no_push_request_and_an_unanswered_one_is() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        let mut ends = |now, tally, is_late| {
            counter.sign_in(now, STRANGERS, &rules).map(|(number, _)| {
                counter.settle(number, now, (tally, is_late), STRANGERS);
            })
        };
        for now in 0..4 {
            assert_eq!(ends(at(now), Tally::Count, false), Ok(()));
        }
        assert_eq!(ends(at(4), Tally::Count, true), Ok(()));
        let next = 900;
        for now in next..next + 3 {
            assert_eq!(ends(at(now), Tally::Unanswered, true), Ok(()));
        }
        let denied = ends(at(next + 3), Tally::GiveBack, true);
        assert_eq!(denied, Err(Denied::Wait(Duration::from_secs(597))));
        assert!(
            counter.sign_in(at(next + 3), OFFICE, &rules).is_ok(),
            "another network has a spare one"
        );
        let mut counter = Counter::default();
        for now in 0..3 {
            let (number, _) = counter.sign_in(at(now), STRANGERS, &rules).unwrap();
            counter.settle(number, at(now), (Tally::Count, true), STRANGERS);
        }
        let denied = counter.sign_in(at(3), STRANGERS, &rules);
        assert_eq!(denied, Err(Denied::Wait(Duration::from_secs(597))), "refused on the phone");
    }

    #[test]
    fn s19_a_passcode_that_secenrol_does_not_get_counts_like_one_that_it_gets() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        for now in 0..6 {
            counter.guess(at(now));
        }
        for left in [3, 2, 1, 0] {
            assert_eq!(counter.passcode(at(6), OFFICE, 10, &rules).unwrap().1, left);
        }
        let denied = counter.passcode(at(7), OFFICE, 10, &rules);
        assert_eq!(denied, Err(Denied::Wait(Duration::from_secs(893))));
        let (number, _) = counter.passcode(at(901), OFFICE, 10, &rules).unwrap();
        counter.settle(number, at(902), (Tally::Accepted, false), OFFICE);
        assert_eq!(counter.passcode(at(902), OFFICE, 10, &rules).unwrap().1, 6, "three guesses");
    }

    #[test]
    fn s46_an_account_has_one_sign_in_under_way_and_both_are_told() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        let (number, _) = counter.sign_in(at(0), OFFICE, &rules).unwrap();
        assert!(!counter.has_rival());
        for second in [3, 6, 9, 12] {
            counter.renew(number, at(second));
        }
        assert_eq!(counter.sign_in(at(21), STRANGERS, &rules), Err(Denied::UnderWay));
        assert!(counter.has_rival());
        counter.settle(number, at(21), (Tally::Accepted, true), OFFICE);
        counter.renew(number, at(22));
        assert!(counter.sign_in(at(22), STRANGERS, &rules).is_ok());
        assert_eq!(counter.sign_in(at(31), OFFICE, &rules), Err(Denied::UnderWay));
        // An instance that dies renews its sign-ins no more.
        let (newest, _) = counter.sign_in(at(32), OFFICE, &rules).unwrap();
        counter.bind(number, 7);
        counter.bind(newest, 8);
        counter.abandon(7);
        assert_eq!(counter.sign_in(at(32), OFFICE, &rules), Err(Denied::UnderWay), "another one");
        counter.abandon(8);
        assert!(counter.sign_in(at(32), OFFICE, &rules).is_ok());
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
        let mut counter = Counter::default();
        for (rules, left) in [(rules(None), 9), (rules(None), 8), (locks_at(8), 2)] {
            assert_eq!(counter.passcode(at(0), OFFICE, 10, &rules).unwrap().1, left);
        }
    }

    #[test]
    fn a_refusal_tells_how_many_tries_are_left() {
        let left = |rules: &SignInRules| {
            let mut counter = Counter::default();
            (0..3)
                .map(|_| {
                    let (number, left) = counter.sign_in(at(0), OFFICE, rules).unwrap();
                    counter.settle(number, at(1), (Tally::Count, false), OFFICE);
                    left
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(left(&rules(None)), [4, 3, 2]);
        assert_eq!(left(&locks_at(6)), [2, 1, 0]);
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
    fn s44_the_last_four_networks_of_accepted_sign_ins_are_known() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        for network in [1, 2, 3, 4, 1, 5] {
            assert!(sign_in(&mut counter, (at(0), network), &rules, Tally::Accepted));
        }
        assert_eq!(counter.known, [5, 1, 4, 3]);
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
    fn an_unlocked_account_has_no_failures_but_its_known_networks() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        assert!(counter.is_blank());
        assert_eq!(wrong(&mut counter, at(0), STRANGERS, &rules), 5);
        assert!(!counter.is_blank());
        counter.unlock();
        assert!(counter.is_blank());
        assert!(sign_in(&mut counter, (at(0), OFFICE), &rules, Tally::Accepted));
        assert!(counter.tries.is_empty() && !counter.is_blank(), "it is known from the office");
    }

    /// Strangers' wrong passwords in four windows. Returns how many reach `SecEnrol`.
    fn wrong_in_windows(counter: &mut Counter, begin: u64, rules: &SignInRules) -> usize {
        let windows = (0..4).zip([STRANGERS, OTHERS, 4, 5]);
        windows
            .map(|(window, network)| wrong(counter, at(begin + 1000 * window), network, rules))
            .sum()
    }

    #[test]
    fn s43_a_lift_lets_the_reserved_tries_through_but_never_as_many_as_lock_the_account() {
        use SecEnrolCount::{Kept, Reset};
        for (threshold, expected) in
            [(2, [1, 0, 0, 1]), (3, [1, 1, 0, 1]), (4, [2, 1, 0, 2]), (10, [7, 2, 0, 7])]
        {
            let (mut counter, rules) = (Counter::default(), locks_at(threshold));
            let mut sent = vec![wrong_in_windows(&mut counter, 0, &rules)];
            for (begin, count) in [(10_000, Kept), (20_000, Kept), (30_000, Reset)] {
                let left = counter.lift(at(begin), rules.lockout, count);
                sent.push(wrong_in_windows(&mut counter, begin, &rules));
                assert_eq!(left.as_ref(), sent.last(), "threshold {threshold}");
            }
            assert_eq!(sent, expected, "threshold {threshold}");
            assert_eq!(counter.sign_in(at(40_000), OFFICE, &rules), Err(Denied::Stopped));
        }
        // Without a threshold, a lift forgets everything.
        let (mut counter, rules) = (Counter::default(), rules(None));
        assert_eq!(wrong(&mut counter, at(0), STRANGERS, &rules), 5);
        assert_eq!(counter.lift(at(0), None, Kept), None);
        assert!(counter.is_blank());
    }

    #[test]
    fn s43_a_lift_forgets_the_window_and_ends_with_an_accepted_sign_in() {
        let (mut counter, rules) = (Counter::default(), locks_at(20));
        assert_eq!(wrong(&mut counter, at(0), STRANGERS, &rules), 5);
        assert!(counter.sign_in(at(1), STRANGERS, &rules).is_err());
        counter.lift(at(1), rules.lockout, SecEnrolCount::Kept);
        assert_eq!(wrong(&mut counter, at(1), STRANGERS, &rules), 5, "a new window");
        let left = counter.standing(at(1), OTHERS, 10, &rules).lockout;
        assert_eq!(left, Some(Ok(9)), "ten of nineteen, as none is reserved");
        assert!(sign_in(&mut counter, (at(2), OFFICE), &rules, Tally::Accepted));
        let left = counter.standing(at(2), OTHERS, 10, &rules).lockout;
        assert_eq!(left, Some(Ok(17)), "two are reserved again");
    }

    #[test]
    fn s43_a_lift_keeps_what_is_in_flight_whatever_was_done_in_secenrol() {
        let (mut counter, rules) = (Counter::default(), locks_at(4));
        assert!(sign_in(&mut counter, (at(0), STRANGERS), &rules, Tally::Count));
        let (number, _) = counter.sign_in(at(1), STRANGERS, &rules).unwrap();
        counter.lift(at(2), rules.lockout, SecEnrolCount::Reset);
        counter.settle(number, at(3), (Tally::Count, false), STRANGERS);
        assert_eq!(wrong(&mut counter, at(3), OTHERS, &rules), 1, "one of two is used");
    }

    #[test]
    fn s43_a_lift_of_refusals_that_secenrol_forgets_ends_with_them() {
        let rules =
            rules(Some(Lockout { threshold: 6, counts_for: Some(Duration::from_mins(30)) }));
        let mut counter = Counter::default();
        assert_eq!(wrong(&mut counter, at(0), STRANGERS, &rules), 3);
        counter.lift(at(1), rules.lockout, SecEnrolCount::Kept);
        assert_eq!(wrong(&mut counter, at(1), OTHERS, &rules), 2);
        assert_eq!(wrong(&mut counter, at(1800), OTHERS, &rules), 1, "three of six again");
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

    #[test]
    fn m15_a_merge_takes_over_what_is_missing() {
        let (mut whole, rules) = (Counter::default(), rules(None));
        whole.sign_in(at(0), OFFICE, &rules).unwrap();
        whole.known = vec![1, 2];
        let mut part = whole.clone();
        part.tries.truncate(1);
        part.known.truncate(1);
        part.merge(&whole);
        assert_eq!(part, whole);
    }

    #[test]
    fn m15_a_failure_remains_one_failure_in_every_merge_order() {
        let mut earlier = Counter::default();
        let (number, _) = earlier.count(at(0), 5, WINDOW).unwrap();
        let mut later = earlier.clone();
        later.confirm(number);
        for (mut first, second) in [(earlier.clone(), &later), (later.clone(), &earlier)] {
            first.merge(second);
            assert_eq!(first.those(|one| one.settled).0, 1);
            assert_eq!(first.tries.len(), 1);
        }
        let rules = locks_at(10);
        let mut earlier = Counter::default();
        let (number, _) = earlier.sign_in(at(0), OFFICE, &rules).unwrap();
        earlier.bind(number, 7);
        let mut later = earlier.clone();
        later.settle(number, at(1), (Tally::Unclear, false), OFFICE);
        for (mut first, second) in [(earlier.clone(), &later), (later.clone(), &earlier)] {
            first.merge(second);
            first.abandon(7);
            assert_eq!(wrong(&mut first, at(2), STRANGERS, &rules), 5);
            assert_eq!(wrong(&mut first, at(2), OTHERS, &rules), 1, "seven with the unclear one");
        }
    }
}
