//! A circuit breaker for each server. A server that keeps failing gets no requests for a while,
//! then one trial request. Once that succeeds, it gets requests as usual. Pure: the caller passes
//! the time.

use std::collections::VecDeque;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::{Duration, Instant};

/// How long a server that failed comes last in the order for a sign-in.
const RECENTLY: Duration = Duration::from_secs(30);

/// When a server's circuit opens, and for how long. The default: 5 failures among the last 10
/// exchanges open it for 10 seconds. Failures that somebody's data or input may provoke, such as a
/// firewall that blocks a password, count once for each account and once for each
/// [origin](super::Client::asked_from).
#[derive(Debug, Clone, Copy)]
pub struct BreakerPolicy {
    /// The number of failures that open the circuit. 0 means that it never opens.
    pub faults: usize,
    /// The window in which failures are counted, in exchanges.
    pub of: usize,
    /// How long the circuit stays open before one trial request.
    pub rest: Duration,
    /// How long the trial request may take before another one is allowed.
    pub trial: Duration,
}

impl Default for BreakerPolicy {
    fn default() -> Self {
        let seconds = Duration::from_secs(10);
        Self { faults: 5, of: 10, rest: seconds, trial: seconds }
    }
}

/// The state of a server's circuit breaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Circuit {
    /// The server is asked as usual.
    Closed,
    /// One trial request may be sent, or is on its way.
    HalfOpen,
    /// The server is not asked.
    Open,
}

/// How an exchange ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ExchangeEnd {
    Answered,
    /// The server or the network failed.
    Failed,
    /// It failed for this account or the input of this origin (hashes), and perhaps for others.
    FailedFor {
        account: u64,
        origin: Option<u64>,
    },
}

impl ExchangeEnd {
    /// Whether one account or one origin may have provoked both failures.
    fn has_the_cause_of(self, other: Self) -> bool {
        let Self::FailedFor { account, origin } = self else { return false };
        matches!(other, Self::FailedFor { account: a, origin: o }
            if a == account || (o.is_some() && o == origin))
    }
}

#[derive(Debug, Default)]
pub(super) struct Breaker {
    policy: BreakerPolicy,
    /// When the next trial request may be sent; `None` while the circuit is closed.
    next_trial: Option<Instant>,
    /// Whether a trial request is on its way.
    is_trying: bool,
    /// How each of the last exchanges ended, newest last. Further failures of one account or one
    /// origin are left out.
    recent: VecDeque<ExchangeEnd>,
    answered: Option<Instant>,
    failed: Option<Instant>,
}

impl Breaker {
    pub(super) fn new(policy: BreakerPolicy) -> Self {
        Self { policy, ..Self::default() }
    }

    pub(super) fn circuit(&self, now: Instant) -> Circuit {
        match self.next_trial {
            None => Circuit::Closed,
            Some(next) if next > now && !self.is_trying => Circuit::Open,
            Some(_) => Circuit::HalfOpen,
        }
    }

    /// How long no request may be sent; `None` if one may be sent now.
    pub(super) fn refuses(&self, now: Instant) -> Option<Duration> {
        let wait = self.next_trial?.saturating_duration_since(now);
        (!wait.is_zero()).then_some(wait)
    }

    /// Begins an exchange. The error says how long no request may be sent.
    pub(super) fn admit(&mut self, now: Instant) -> Result<(), Duration> {
        if let Some(wait) = self.refuses(now) {
            return Err(wait);
        }
        if self.next_trial.is_some() {
            self.next_trial = Some(now + self.policy.trial);
            self.is_trying = true;
        }
        Ok(())
    }

    /// Records a success. Returns whether it closed the circuit.
    pub(super) fn answered(&mut self, now: Instant) -> bool {
        self.answered = Some(now);
        self.failed = None;
        let closes = self.circuit(now) == Circuit::HalfOpen;
        if closes {
            self.next_trial = None;
            self.recent.clear();
        }
        self.remember(ExchangeEnd::Answered);
        closes
    }

    /// Records a failure of the server or the network. Returns whether it opened the circuit.
    pub(super) fn failed(&mut self, now: Instant) -> bool {
        self.failed = Some(now);
        self.remember(ExchangeEnd::Failed);
        self.may_open(now)
    }

    /// Records a failure that `account`, or somebody at `origin`, may have provoked. Returns whether
    /// it opened the circuit.
    pub(super) fn failed_for(&mut self, account: &str, origin: Option<&str>, now: Instant) -> bool {
        self.failed = Some(now);
        let ended = ExchangeEnd::FailedFor { account: hash(account), origin: origin.map(hash) };
        if !self.recent.iter().any(|other| ended.has_the_cause_of(*other)) {
            self.remember(ended);
            return self.may_open(now);
        }
        if self.circuit(now) == Circuit::HalfOpen {
            // This trial says nothing new, so another exchange may try.
            self.next_trial = Some(now);
            self.is_trying = false;
        }
        false
    }

    fn may_open(&mut self, now: Instant) -> bool {
        let faults = self.recent.iter().filter(|ended| **ended != ExchangeEnd::Answered).count();
        let opens = match self.circuit(now) {
            Circuit::Open => false,
            Circuit::HalfOpen => true,
            Circuit::Closed => self.policy.faults > 0 && faults >= self.policy.faults,
        };
        if opens {
            self.next_trial = Some(now + self.policy.rest);
            self.is_trying = false;
        }
        opens
    }

    fn remember(&mut self, ended: ExchangeEnd) {
        self.recent.push_back(ended);
        if self.recent.len() > self.policy.of {
            self.recent.pop_front();
        }
    }

    /// Whether any exchange has succeeded since `then`.
    pub(super) fn has_answered_since(&self, then: Instant) -> bool {
        self.answered.is_some_and(|answered| answered >= then)
    }

    /// Whether the last exchange failed, and did so recently.
    pub(super) fn failed_recently(&self, now: Instant) -> bool {
        self.failed.is_some_and(|failed| now.saturating_duration_since(failed) < RECENTLY)
    }
}

fn hash(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn opened(now: Instant) -> Breaker {
        let mut breaker = Breaker::new(BreakerPolicy::default());
        for _ in 0..4 {
            assert!(!breaker.failed(now));
        }
        assert!(breaker.failed(now));
        breaker
    }

    #[test]
    fn five_failures_among_the_last_ten_open_the_circuit() {
        let now = Instant::now();
        let mut breaker = Breaker::new(BreakerPolicy::default());
        for _ in 0..20 {
            // Four failures of ten, repeatedly.
            for n in 0..10 {
                if n < 4 {
                    assert!(!breaker.failed(now));
                } else {
                    breaker.answered(now);
                }
            }
        }
        assert_eq!((breaker.circuit(now), breaker.refuses(now)), (Circuit::Closed, None));
        for _ in 0..4 {
            breaker.failed(now);
        }
        assert!(breaker.failed(now));
        assert_eq!(breaker.refuses(now), Some(10 * SECOND));
        assert_eq!(breaker.admit(now + 3 * SECOND), Err(7 * SECOND));
    }

    #[test]
    fn an_open_circuit_then_allows_one_trial_request() {
        let now = Instant::now();
        let mut breaker = opened(now);
        let later = now + 10 * SECOND;
        assert_eq!(breaker.circuit(later), Circuit::HalfOpen);
        assert_eq!(breaker.admit(later), Ok(()));
        assert_eq!(breaker.admit(later), Err(10 * SECOND));
        assert!(breaker.failed(later + SECOND));
        assert_eq!(breaker.refuses(later + SECOND), Some(10 * SECOND));
        let again = later + 11 * SECOND;
        assert_eq!(breaker.admit(again), Ok(()));
        assert!(breaker.answered(again));
        assert_eq!((breaker.circuit(again), breaker.admit(again)), (Circuit::Closed, Ok(())));
        assert!(!breaker.failed(again), "earlier failures are forgotten");
    }

    #[test]
    fn a_trial_request_that_never_returns_is_followed_by_another() {
        let now = Instant::now();
        let mut breaker = opened(now);
        assert_eq!(breaker.admit(now + 10 * SECOND), Ok(()));
        assert!(breaker.admit(now + 19 * SECOND).is_err());
        assert_eq!(breaker.admit(now + 20 * SECOND), Ok(()));
    }

    #[test]
    fn requests_from_before_it_opened_do_not_change_an_open_circuit() {
        let now = Instant::now();
        let mut breaker = opened(now);
        assert!(!breaker.answered(now + SECOND) && !breaker.failed(now + 2 * SECOND));
        assert_eq!(breaker.refuses(now + 2 * SECOND), Some(8 * SECOND));
    }

    #[test]
    fn failures_count_for_exactly_ten_exchanges() {
        for (successes, opens) in [(5, true), (6, false)] {
            let now = Instant::now();
            let mut breaker = Breaker::new(BreakerPolicy::default());
            assert!(!breaker.failed(now));
            for _ in 0..successes {
                assert!(!breaker.answered(now));
            }
            assert!((0..3).all(|_| !breaker.failed(now)));
            assert_eq!(breaker.failed(now), opens, "{successes} successes between the failures");
        }
    }

    #[test]
    fn what_one_account_provokes_counts_once() {
        let now = Instant::now();
        let mut breaker = Breaker::new(BreakerPolicy::default());
        assert!((0..100).all(|_| !breaker.failed_for("tom", None, now)));
        assert!((0..3).all(|_| !breaker.failed(now)));
        assert!((0..100).all(|_| !breaker.failed_for("tom", None, now)));
        assert!(breaker.failed_for("ann", None, now), "tom once, three of the server, ann once");

        let mut breaker = Breaker::new(BreakerPolicy::default());
        let opens = ["a", "b", "c", "d", "e"].map(|account| breaker.failed_for(account, None, now));
        assert_eq!(opens, [false, false, false, false, true], "five accounts are the server");
    }

    #[test]
    fn what_one_origin_provokes_counts_once_whatever_accounts_it_names() {
        let now = Instant::now();
        let mut breaker = Breaker::new(BreakerPolicy::default());
        for n in 0..100 {
            assert!(!breaker.failed_for(&format!("invented{n}"), Some("stranger"), now));
        }
        let from = |origin| [Some(origin); 4];
        for (account, origin) in ["a", "b", "c", "d"].into_iter().zip(from("office")) {
            assert!(!breaker.failed_for(account, origin, now), "{account}");
        }
        assert!(!breaker.failed_for("invented0", Some("elsewhere"), now), "it counts already");
        let opens = ["e", "f", "g"].map(|name| breaker.failed_for(name, Some(name), now));
        assert_eq!(opens, [false, false, true], "five origins");
    }

    #[test]
    fn a_trial_that_fails_for_an_account_that_failed_before_makes_room_for_another() {
        let now = Instant::now();
        let mut breaker = Breaker::new(BreakerPolicy::default());
        assert!(!breaker.failed_for("tom", None, now));
        assert_eq!([(); 4].map(|()| breaker.failed(now)), [false, false, false, true]);
        let later = now + 10 * SECOND;
        assert_eq!(breaker.admit(later), Ok(()));
        assert!(breaker.admit(later).is_err());
        assert!(!breaker.failed_for("tom", None, later));
        assert_eq!((breaker.circuit(later), breaker.admit(later)), (Circuit::HalfOpen, Ok(())));
        assert!(breaker.failed_for("ann", None, later), "a new account's failure is news");
        assert_eq!(breaker.refuses(later), Some(10 * SECOND));
    }

    #[test]
    fn the_last_success_is_remembered() {
        let now = Instant::now();
        let mut breaker = Breaker::new(BreakerPolicy::default());
        assert!(!breaker.has_answered_since(now));
        breaker.answered(now + SECOND);
        assert!(breaker.has_answered_since(now) && breaker.has_answered_since(now + SECOND));
        assert!(!breaker.has_answered_since(now + 2 * SECOND));
        assert!(!breaker.failed_recently(now));
    }

    #[test]
    fn with_a_threshold_of_0_it_never_opens() {
        let now = Instant::now();
        let mut breaker = Breaker::new(BreakerPolicy { faults: 0, ..BreakerPolicy::default() });
        assert!((0..100).all(|_| !breaker.failed(now)));
        assert!(breaker.failed_recently(now) && !breaker.failed_recently(now + RECENTLY));
    }
}
