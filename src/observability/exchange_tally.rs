//! Counts the exchanges with SecEnrol for the audit trail, which has one line for all exchanges
//! of a few minutes: a line for each poll would be most of the trail.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use secenrol::{Error, Exchange, Exchanged};

/// How often the trail gets a line.
pub const SUMMARY_INTERVAL: Duration = Duration::from_mins(5);
/// The bits of a duration that are kept: it is rounded up by less than an eighth.
const KEPT_BITS: u32 = 4;

/// Exchanges since the last summary. Cheap to clone; clones share the counts.
#[derive(Debug, Clone, Default)]
pub struct ExchangeTally(Arc<Mutex<ExchangeCounts>>);

/// How many exchanges were answered, and how fast.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExchangeCounts {
    /// Exchanges with an answer, refusals included.
    pub answered: u64,
    /// Exchanges without an answer.
    pub failed: u64,
    /// Milliseconds, rounded up, and how many answers took so long. Without sign-ins, which may wait
    /// for a push to be approved.
    pub times: BTreeMap<u64, u64>,
}

impl ExchangeTally {
    /// Counts an exchange. A push that is not approved in time is not SecEnrol's fault.
    pub fn count(&self, exchanged: &Exchanged<'_>) {
        let is_sign_in = exchanged.exchange == Exchange::SignIn;
        if is_sign_in && matches!(exchanged.error, Some(Error::TimedOut(_))) {
            return;
        }
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if exchanged.error.is_some() {
            counts.failed += 1;
            return;
        }
        counts.answered += 1;
        if !is_sign_in {
            *counts.times.entry(rounded_up(exchanged.took)).or_default() += 1;
        }
    }

    /// Takes the counts since the last call. `None` if there was no exchange.
    pub fn take(&self) -> Option<ExchangeCounts> {
        let counts = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        (counts.answered + counts.failed > 0).then_some(counts)
    }
}

/// Milliseconds with few significant bits, so that a summary has few different durations.
fn rounded_up(took: Duration) -> u64 {
    let millis = u64::try_from(took.as_millis()).unwrap_or(u64::MAX >> 1).max(1);
    let step = 1 << (u64::BITS - millis.leading_zeros()).saturating_sub(KEPT_BITS);
    millis.div_ceil(step) * step
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(exchange: Exchange, millis: u64, error: Option<&Error>) -> Option<ExchangeCounts> {
        let (tally, took) = (ExchangeTally::default(), Duration::from_millis(millis));
        tally.count(&Exchanged { exchange, server: "", took, error });
        tally.take()
    }

    #[test]
    fn a_sign_in_has_no_time_and_a_push_that_nobody_approves_is_no_fault() {
        let late = Error::TimedOut(Duration::from_secs(1));
        let broken = Error::TooLarge;
        let counts = |answered, failed, times: &[(u64, u64)]| {
            Some(ExchangeCounts { answered, failed, times: times.iter().copied().collect() })
        };
        assert_eq!(counted(Exchange::Poll, 70, None), counts(1, 0, &[(72, 1)]));
        assert_eq!(counted(Exchange::SignIn, 70, None), counts(1, 0, &[]));
        assert_eq!(counted(Exchange::SignIn, 70, Some(&late)), None);
        assert_eq!(counted(Exchange::SignIn, 70, Some(&broken)), counts(0, 1, &[]));
        assert_eq!(counted(Exchange::Poll, 70, Some(&late)), counts(0, 1, &[]));
    }

    #[test]
    fn durations_are_rounded_up_by_less_than_an_eighth() {
        let mut all = std::collections::BTreeSet::new();
        for millis in 1..=130_000 {
            let rounded = rounded_up(Duration::from_millis(millis));
            assert!(rounded >= millis && (rounded - millis) * 8 < millis, "{millis}: {rounded}");
            all.insert(rounded);
        }
        assert!(all.len() < 130, "a summary is a short line: {} durations", all.len());
        assert_eq!(rounded_up(Duration::ZERO), 1);
        let _ = rounded_up(Duration::MAX);
    }
}
