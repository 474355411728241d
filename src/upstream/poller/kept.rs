//! The journeys that an instance watches, as they are kept for its next run.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use tracing::Span;

use super::Asker;
use crate::content::language::Languages;
use crate::domain::journey::{Journey, Timestamp, shared};
use crate::http::client_addr::Caller;
use crate::store::journeys::{ActiveJourney, JourneyId};

/// One watched journey. It contains the token's seed, so the caller must seal it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptWatch {
    id: JourneyId,
    #[serde(with = "shared")]
    journey: Arc<Journey>,
    /// When the journey was found to have ended, in whole seconds.
    over_since: Option<Timestamp>,
    address: IpAddr,
    peer: IpAddr,
    agent: String,
    language: String,
}

impl KeptWatch {
    /// `now` is the same moment on the journeys' clock and on the monotonic one.
    pub(super) fn of(
        (id, journey, asker, over): (&JourneyId, &Arc<Journey>, &Asker, Option<Instant>),
        now: (Timestamp, Instant),
    ) -> Self {
        // A trace is of one request to this process, so the next run does not continue it.
        let Caller { address, peer, agent, trace: _ } = asker.caller;
        Self {
            id: id.clone(),
            journey: journey.clone(),
            over_since: over.map(|over| to_timestamp(over, now)),
            address,
            peer,
            agent: <&str>::from(agent).to_owned(),
            language: asker.words.tag().to_owned(),
        }
    }

    /// When the journey began.
    pub fn begun(&self) -> Timestamp {
        self.journey.started()
    }

    /// The parts of the watch for this run. If the portal no longer has the language of the
    /// journey, the default replaces it.
    pub(super) fn read(
        self,
        languages: &Languages,
        ahead: i64,
        now: (Timestamp, Instant),
    ) -> (ActiveJourney, Asker, Option<Instant>) {
        let words = languages.find(&self.language).unwrap_or(languages.default()).clone();
        let (address, peer) = (self.address, self.peer);
        let agent = self.agent.parse().unwrap_or_default();
        let caller = Caller { address, peer, agent, trace: None };
        let journey = Arc::new(Arc::unwrap_or_clone(self.journey).moved(ahead));
        let over = self
            .over_since
            .map(|at| now.1.checked_sub(now.0.since(at.moved(ahead))).unwrap_or(now.1));
        let asker = Asker { caller, words, span: Span::none() };
        (ActiveJourney { id: self.id, journey }, asker, over)
    }
}

/// The second of the journeys' clock in which `over` was. `now` is as in [`KeptWatch::of`]: its two
/// clocks are read one after the other, so with milliseconds, nearly every save would differ.
fn to_timestamp(over: Instant, now: (Timestamp, Instant)) -> Timestamp {
    let passed = now.1.saturating_duration_since(over).as_millis();
    let at = now.0.millis().saturating_sub(u64::try_from(passed).unwrap_or(u64::MAX));
    Timestamp::from(at / 1000 * 1000)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_end_of_a_journey_is_kept_in_whole_seconds() {
        let over = Instant::now();
        for (passed, second) in [(0, 90_000), (700, 90_000), (5_432, 85_000), (100_000, 0)] {
            let now = (Timestamp::from(90_700), over + Duration::from_millis(passed));
            assert_eq!(to_timestamp(over, now), Timestamp::from(second), "{passed} ms");
        }
    }
}
