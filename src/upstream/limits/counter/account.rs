//! The sign-ins and passcodes of an account.

use std::time::Duration;

use serde::Deserialize;

use super::{
    AttemptKind, Counter, Denied, KNOWN_NETWORKS, Key, Tally, Timestamp, Try, until_below,
};

/// No exchange takes longer. An attempt that is older and has no outcome lost its instance.
const MAX_EXCHANGE: Duration = Duration::from_mins(10);

/// How often something may fail.
#[derive(Debug, Clone, Copy)]
pub struct Allowance {
    /// The attempts of all networks together.
    pub max: usize,
    /// Further attempts, which networks that used none of `max` share. All known networks together
    /// have as many again.
    pub spare: usize,
    /// How long an attempt counts.
    pub window: Duration,
}

/// The refusals that SecEnrol may count until it locks the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lockout {
    /// Number of refusals in a row after which SecEnrol locks the account.
    pub threshold: usize,
    /// How long SecEnrol counts a refusal; `None`: until a sign-in succeeds.
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

/// Whether SecEnrol still counts the refusals of an account whose limits are lifted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecEnrolCount {
    /// It may count them.
    #[default]
    Kept,
    /// An administrator has unlocked the account in SecEnrol, which began to count anew.
    Reset,
}

impl Try {
    /// Whether SecEnrol may count it as a refusal.
    fn is_refusal(&self) -> bool {
        matches!(self.kind, AttemptKind::Password | AttemptKind::Passcode)
    }

    /// Whether SecEnrol may still judge it.
    fn is_in_flight(&self, now: Timestamp) -> bool {
        !self.settled && now.since(self.at) < MAX_EXCHANGE
    }
}

/// The rules for an account's sign-ins.
#[derive(Debug, Clone, Copy)]
pub struct SignInRules {
    pub passwords: Allowance,
    pub challenges: Allowance,
    pub pushes: Allowance,
    pub lockout: Option<Lockout>,
    /// How long a sign-in is under way after it began or was last [renewed](Counter::renew).
    pub under_way: Duration,
}

/// How many attempts of each kind an account has left.
#[derive(Debug)]
pub struct SignInStanding {
    pub passwords: Result<usize, Denied>,
    pub challenges: Result<usize, Denied>,
    pub pushes: Result<usize, Denied>,
    pub passcodes: Result<usize, Denied>,
    pub lockout: Option<Result<usize, Denied>>,
}

impl Counter {
    /// How many sign-ins and passcodes are left for `network`, without counting one. The last is
    /// the number of refusals until the lockout, if that is known.
    pub fn standing(
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
    pub fn sign_in(
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
        for (kind, spare) in [
            (AttemptKind::Password, spare),
            (AttemptKind::Challenge, challenge),
            (AttemptKind::Push, push),
            (AttemptKind::UnderWay, false),
        ] {
            self.tries.push(Try { spare, ..Try::new(number, now, kind, network) });
        }
        self.rival = false;
        Ok((number, left.min(in_a_row) - 1))
    }

    /// Whether no other sign-in of the account was refused or is under way.
    pub fn has_no_failure(&self, now: Timestamp, rules: &SignInRules) -> bool {
        self.recent(&[AttemptKind::Password], now, rules.passwords.window).is_empty()
    }

    /// The number of attempts of an account that still count.
    pub fn sign_in_attempts(&self, now: Timestamp, rules: &SignInRules) -> usize {
        if self.tries.is_empty() {
            return 0;
        }
        let mut counter = self.clone();
        counter.age_sign_ins(now, rules);
        counter.attempts()
    }

    /// Lifts the limits of an account. What SecEnrol may still count, or may yet refuse, goes on
    /// counting towards the lockout: otherwise strangers could lock the account after each lift.
    /// Returns how many refusals may follow, if there is a lockout.
    pub fn lift(
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

    /// Whether a sign-in began or was renewed within `window` and has no outcome yet.
    pub fn is_under_way(&self, now: Timestamp, window: Duration) -> bool {
        !self.recent(&[AttemptKind::UnderWay], now, window).is_empty()
    }

    /// Whether a sign-in could begin if none were under way.
    pub fn allows_sign_in(
        &self,
        now: Timestamp,
        network: Key,
        rules: &SignInRules,
    ) -> Result<(), Denied> {
        let mut counter = self.clone();
        counter.age_sign_ins(now, rules);
        let under_way = |one: &&Try| one.kind == AttemptKind::UnderWay;
        let numbers: Vec<_> =
            counter.tries.iter().filter(under_way).map(|one| one.number).collect();
        counter.tries.retain(|one| !numbers.contains(&one.number));
        counter.sign_in(now, network, rules).map(|_| ())
    }

    /// Counts a passcode of an account.
    pub fn passcode(
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
        self.tries.push(Try::new(number, now, AttemptKind::Passcode, network));
        Ok((number, left.min(in_a_row) - 1))
    }

    /// Counts a passcode that SecEnrol does not get.
    pub fn guess(&mut self, now: Timestamp) {
        self.tries.push(Try::new(rand::random(), now, AttemptKind::Guess, Key::default()));
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

    /// How many refusals may follow until the portal stops. Counts all that SecEnrol may count.
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
    pub fn settle(
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
    pub fn renew(&mut self, number: u64, now: Timestamp) {
        let is_it = |one: &&mut Try| one.kind == AttemptKind::UnderWay && one.number == number;
        if let Some(one) = self.tries.iter_mut().find(is_it) {
            one.at = now;
        }
    }

    /// Notes which journey waits for the answer to this sign-in.
    pub fn bind(&mut self, number: u64, journey: Key) {
        let is_it = |one: &&mut Try| one.kind == AttemptKind::UnderWay && one.number == number;
        if let Some(one) = self.tries.iter_mut().find(is_it) {
            one.about = journey;
        }
    }

    /// The person has given this journey up. Nobody waits for the answer to its sign-in, so another
    /// sign-in may begin.
    pub fn abandon(&mut self, journey: Key) {
        self.tries.retain(|one| one.kind != AttemptKind::UnderWay || one.about != journey);
    }

    /// Whether another sign-in was refused because one is under way.
    pub fn has_rival(&self) -> bool {
        self.rival
    }

    /// Whether the account signed in from this network before.
    pub fn is_known_at(&self, network: Key) -> bool {
        self.known.contains(&network)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{OFFICE, WINDOW, at};
    use super::*;

    const STRANGERS: Key = 2;
    const OTHERS: Key = 3;

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

    /// A sign-in with this outcome. Returns whether SecEnrol was asked.
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
    fn an_account_tells_its_failures_and_its_networks() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        let told = |counter: &Counter, seconds| {
            let now = at(seconds);
            (counter.has_no_failure(now, &rules), counter.sign_in_attempts(now, &rules))
        };
        assert!(sign_in(&mut counter, (at(0), OFFICE), &rules, Tally::Accepted));
        assert!(counter.is_known_at(OFFICE) && !counter.is_known_at(STRANGERS));
        assert_eq!(told(&counter, 0), (true, 0));
        for _ in 0..2 {
            assert!(sign_in(&mut counter, (at(0), STRANGERS), &rules, Tally::Count));
        }
        assert!(!counter.is_known_at(STRANGERS));
        assert_eq!(told(&counter, 899), (false, 2));
        assert_eq!(told(&counter, 900), (true, 0));
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
        // The instance that asked died: the sign-in is no longer under way, its outcome unknown.
        let (mut counter, rules) = (Counter::default(), locks_at(2));
        counter.sign_in(at(0), OFFICE, &rules).unwrap();
        assert_eq!(counter.allows_sign_in(at(10), OFFICE, &rules), Err(Denied::Stopped));
        assert_eq!(counter.sign_in(at(10), OFFICE, &rules), Err(Denied::Stopped));
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
    fn s44_the_last_four_networks_of_accepted_sign_ins_are_known() {
        let (mut counter, rules) = (Counter::default(), rules(None));
        for network in [1, 2, 3, 4, 1, 5] {
            assert!(sign_in(&mut counter, (at(0), network), &rules, Tally::Accepted));
        }
        assert_eq!(counter.known, [5, 1, 4, 3]);
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
        (later.tries[0].unclear, later.tries[0].lifted) = (true, true);
        for (mut first, second) in [(earlier.clone(), &later), (later.clone(), &earlier)] {
            first.merge(second);
            assert_eq!(first.those(|one| one.settled && one.unclear && one.lifted).0, 1);
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

    #[test]
    fn a_passcode_tells_how_many_are_left() {
        let mut counter = Counter::default();
        for (rules, left) in [(rules(None), 9), (rules(None), 8), (locks_at(8), 2)] {
            assert_eq!(counter.passcode(at(0), OFFICE, 10, &rules).unwrap().1, left);
        }
    }

    /// Strangers' wrong passwords in four windows. Returns how many reach SecEnrol.
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
}
