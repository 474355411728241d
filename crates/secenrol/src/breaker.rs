//! A circuit breaker: a server that keeps failing is left alone for a while, then asked once, and
//! only asked by all again once it answers. Pure, told the time.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How long a fault is remembered where there is a choice of servers.
const LATELY: Duration = Duration::from_secs(30);

/// When a server is left alone, and for how long.
#[derive(Debug, Clone, Copy)]
pub struct BreakerPolicy {
    /// So many faults open the circuit; 0: nothing does.
    pub faults: usize,
    /// Among so many of the last exchanges.
    pub of: usize,
    /// How long the server is left alone before it is asked once.
    pub rest: Duration,
    /// How long that one exchange may take until another is tried instead of it.
    pub probe: Duration,
}

impl Default for BreakerPolicy {
    fn default() -> Self {
        let seconds = Duration::from_secs(10);
        Self { faults: 5, of: 10, rest: seconds, probe: seconds }
    }
}

/// How it stands with a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Circuit {
    /// It is asked.
    Closed,
    /// It may be asked once, or is being so, to see whether it answers again.
    HalfOpen,
    /// It isn't asked.
    Open,
}

#[derive(Debug, Clone, Copy)]
enum BreakerState {
    Closed,
    /// Nobody asks before then; whoever comes first afterwards is the probe.
    Open(Instant),
    /// The probe is out; another may go then.
    Probing(Instant),
}

/// One server's.
#[derive(Debug)]
pub(super) struct Breaker {
    policy: BreakerPolicy,
    state: BreakerState,
    /// Whether the last exchanges failed, the newest at the end.
    recent: VecDeque<bool>,
    answered: Option<Instant>,
    failed: Option<Instant>,
}

impl Breaker {
    pub(super) fn new(policy: BreakerPolicy) -> Self {
        Self {
            policy,
            state: BreakerState::Closed,
            recent: VecDeque::new(),
            answered: None,
            failed: None,
        }
    }

    pub(super) fn circuit(&self, now: Instant) -> Circuit {
        match self.state {
            BreakerState::Closed => Circuit::Closed,
            BreakerState::Open(until) if until > now => Circuit::Open,
            BreakerState::Open(_) | BreakerState::Probing(_) => Circuit::HalfOpen,
        }
    }

    /// How long the server isn't asked; `None` where it may be.
    pub(super) fn refuses(&self, now: Instant) -> Option<Duration> {
        match self.state {
            BreakerState::Closed => None,
            BreakerState::Open(until) | BreakerState::Probing(until) => {
                Some(until.saturating_duration_since(now)).filter(|wait| !wait.is_zero())
            }
        }
    }

    /// Begins an exchange.
    ///
    /// # Errors
    /// How long the server isn't asked.
    pub(super) fn admit(&mut self, now: Instant) -> Result<(), Duration> {
        if let Some(wait) = self.refuses(now) {
            return Err(wait);
        }
        if !matches!(self.state, BreakerState::Closed) {
            self.state = BreakerState::Probing(now + self.policy.probe);
        }
        Ok(())
    }

    /// The server answered sensibly. `true` where that closed the circuit.
    pub(super) fn answered(&mut self, now: Instant) -> bool {
        self.answered = Some(now);
        self.failed = None;
        let closes = self.circuit(now) == Circuit::HalfOpen;
        if closes {
            self.state = BreakerState::Closed;
            self.recent.clear();
        }
        self.remember(false);
        closes
    }

    /// The server failed. `true` where that opened the circuit.
    pub(super) fn failed(&mut self, now: Instant) -> bool {
        self.failed = Some(now);
        self.remember(true);
        let faults = self.recent.iter().filter(|failed| **failed).count();
        let opens = match self.circuit(now) {
            Circuit::Open => false,
            Circuit::HalfOpen => true,
            Circuit::Closed => self.policy.faults > 0 && faults >= self.policy.faults,
        };
        if opens {
            self.state = BreakerState::Open(now + self.policy.rest);
            self.recent.clear();
        }
        opens
    }

    fn remember(&mut self, failed: bool) {
        self.recent.push_back(failed);
        while self.recent.len() > self.policy.of {
            self.recent.pop_front();
        }
    }

    /// Whether the server has answered anybody since then.
    pub(super) fn has_answered_since(&self, then: Instant) -> bool {
        self.answered.is_some_and(|answered| answered >= then)
    }

    /// Whether the last that was seen of it was a fault, not long ago.
    pub(super) fn failed_lately(&self, now: Instant) -> bool {
        self.failed.is_some_and(|failed| now.saturating_duration_since(failed) < LATELY)
    }
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
    fn five_faults_of_the_last_ten_open_it() {
        let now = Instant::now();
        let mut breaker = Breaker::new(BreakerPolicy::default());
        for _ in 0..20 {
            // Four of ten, for ever.
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
    fn after_the_pause_one_trial_request_is_allowed() {
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
        assert!(!breaker.failed(again), "what was before is forgotten");
    }

    #[test]
    fn a_probe_that_never_returns_is_followed_by_another() {
        let now = Instant::now();
        let mut breaker = opened(now);
        assert_eq!(breaker.admit(now + 10 * SECOND), Ok(()));
        assert!(breaker.admit(now + 19 * SECOND).is_err());
        assert_eq!(breaker.admit(now + 20 * SECOND), Ok(()));
    }

    #[test]
    fn what_was_on_its_way_when_it_opened_neither_closes_it_nor_keeps_it_open() {
        let now = Instant::now();
        let mut breaker = opened(now);
        assert!(!breaker.answered(now + SECOND) && !breaker.failed(now + 2 * SECOND));
        assert_eq!(breaker.refuses(now + 2 * SECOND), Some(8 * SECOND));
    }

    #[test]
    fn with_a_threshold_of_zero_it_never_opens() {
        let now = Instant::now();
        let mut breaker = Breaker::new(BreakerPolicy { faults: 0, ..BreakerPolicy::default() });
        assert!((0..100).all(|_| !breaker.failed(now)));
        assert!(breaker.failed_lately(now) && !breaker.failed_lately(now + LATELY));
    }
}
