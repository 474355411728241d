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
    /// When the journey was found to have ended. The time is in whole seconds, because the two
    /// clocks are read one after the other: with milliseconds, nearly every save would differ.
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
        let at = |over: Instant| {
            let passed = now.1.saturating_duration_since(over).as_millis();
            let at = now.0.millis().saturating_sub(u64::try_from(passed).unwrap_or(u64::MAX));
            Timestamp::from(at / 1000 * 1000)
        };
        Self {
            id: id.clone(),
            journey: journey.clone(),
            over_since: over.map(at),
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
