//! Asks SecEnrol whether a phone has reported, and records the answer.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::{Asker, Parts, PollState, Unreported, lock};
use crate::domain::journey::{Journey, Step};
use crate::http::error::{Incident, PageError, Reference};
use crate::store::journeys::{ActiveJourney, JourneyId, Outcome};
use crate::upstream::exchange::{Tally, Transition, Verdict, settle};
use crate::upstream::traced;
use secenrol::{Answer, Enrolment, Poll};

/// Why a poll is refused.
const SESSION_LOST: &str = "SecEnrol no longer knows the session";

/// A poll's outcome, and whether it could be stored.
pub(super) struct Polled {
    outcome: Result<Poll, secenrol::Error>,
    pub(super) stored: Result<(), PageError>,
}

impl Polled {
    /// What to report; `None` if another poll may tell more.
    pub(super) fn reports(&self) -> Option<Outcome> {
        match self.outcome {
            Ok(Poll::Enrolled) => Some(Outcome::Known),
            Ok(Poll::Denied) => Some(Outcome::Unknown),
            Ok(Poll::Waiting) | Err(_) => None,
        }
    }
}

impl Parts {
    pub(super) async fn exchange(self: Arc<Self>, id: JourneyId, asker: Asker) {
        let mut asking = Asking { parts: &self, id: &id, outcome: Ok(Some(PollState::Waiting)) };
        asking.outcome = self.ask_and_note(&id, &asker).await;
    }

    /// Returns `None` if the journey no longer waits.
    async fn ask_and_note(
        &self,
        id: &JourneyId,
        asker: &Asker,
    ) -> Result<Option<PollState>, PageError> {
        if self.schedule().is_over(id) {
            return self.poll_after_end(id, asker).await;
        }
        // A check code in flight goes first, because this exchange would carry the same cookie. So
        // does an instance that has just polled.
        let leased = self.records.journeys.poll_lease(id, self.pace.min).await?;
        let step = leased.as_ref().map(|(here, _)| here.journey.step());
        match (step, &leased) {
            (Some(Step::AwaitingScan { .. }), Some((here, lease))) => {
                self.schedule().remember(id, here.journey.clone());
                if lease.is_none() {
                    return Ok(Some(PollState::Waiting));
                }
                let polled = self.poll(here, asker).await;
                polled.stored?;
                let poll = polled.outcome?;
                Ok((poll == Poll::Waiting).then_some(PollState::Waiting))
            }
            (Some(Step::Enrolled), _) => Ok(None),
            _ => self.poll_after_end(id, asker).await,
        }
    }

    /// Polls for the last time before the portal stops.
    pub(super) async fn stop(&self, id: &JourneyId, asker: &Asker, unreported: &Unreported) {
        let polled = self.ask_and_note(id, asker).await;
        // A poll that takes too long has been reported meanwhile.
        let is_unreported = lock(unreported).remove(id).is_some();
        if is_unreported && !matches!(polled, Ok(None)) {
            self.report_stop(id, asker);
        }
    }

    /// Reports that the stop leaves the outcome unknown. A journey in this process's memory ends
    /// with it; for one in Redis, another instance reports the outcome or that it is unknown.
    pub(super) fn report_stop(&self, id: &JourneyId, asker: &Asker) {
        let last = self.schedule().last(id);
        if let Some(last) = last.filter(|_| !self.records.journeys.are_shared()) {
            self.records.audit.write(&asker.entry(&last).unknown("the portal stopped"));
        }
    }

    /// Claims the right to report a journey's outcome. If the store is unavailable, no other
    /// instance can claim it.
    pub(super) async fn claim(&self, id: &JourneyId, outcome: Outcome) -> bool {
        self.records.journeys.claim_outcome(id, outcome).await.unwrap_or(true)
    }

    /// Sends a poll, and remembers the newest cookie.
    async fn send(
        &self,
        here: &ActiveJourney,
        asker: &Asker,
        enrolment: &Enrolment,
    ) -> Answer<Enrolment, Poll> {
        let answer = traced(&self.client, asker.caller).poll(enrolment).await;
        if let Some(now) = Journey::clone(&here.journey).still_waiting(answer.session.clone()) {
            self.schedule().remember(&here.id, Arc::new(now));
        }
        answer
    }

    /// Polls for a journey that awaits a scan. What SecEnrol said is known even if it cannot be
    /// stored.
    pub(super) async fn poll(&self, here: &ActiveJourney, asker: &Asker) -> Polled {
        let Step::AwaitingScan { enrolment, .. } = here.journey.step() else {
            return Polled { outcome: Ok(Poll::Waiting), stored: Err(PageError::Stale) };
        };
        let begun = Instant::now();
        let Answer { session, outcome } = self.send(here, asker, enrolment).await;
        let verdict = self.judge(here, asker, (enrolment, session), &outcome, begun.elapsed());
        let stored = settle(&self.records, None, verdict).await.map(drop);
        let polled = Polled { outcome, stored };
        if let Some(outcome) = polled.reports() {
            self.claim(&here.id, outcome).await;
        }
        polled
    }

    /// How long ago a journey ended. If it expired while no instance ran, that time counts.
    fn over(&self, last: &ActiveJourney) -> Duration {
        let (clock, now) = (self.records.clock.now(), Instant::now());
        let expired = last.journey.expires(self.records.lifetimes);
        let before = if expired < self.begun { clock.since(expired) } else { Duration::ZERO };
        self.schedule().over(&last.id, now.checked_sub(before).unwrap_or(now), now)
    }

    /// Polls for a journey that has ended. Its phone may report later: somebody may have a picture
    /// of the QR code.
    async fn poll_after_end(
        &self,
        id: &JourneyId,
        asker: &Asker,
    ) -> Result<Option<PollState>, PageError> {
        let Some(last) = self.schedule().last(id) else { return Ok(None) };
        let Step::AwaitingScan { enrolment, .. } = last.journey.step() else { return Ok(None) };
        let asks_again = self.over(&last) < self.pace.after_end;
        let begun = Instant::now();
        let outcome = self.send(&last, asker, enrolment).await.outcome;
        let took = self.records.clock.now().since(last.journey.started());
        let entry = asker.entry(&last).after(begun.elapsed());
        let known =
            if matches!(outcome, Ok(Poll::Enrolled)) { Outcome::Known } else { Outcome::Unknown };
        let entry = match outcome {
            Ok(Poll::Enrolled) => {
                let entry = entry.since_sign_in(took);
                entry.because("the phone reported; the session had ended")
            }
            Ok(Poll::Denied) => entry.unknown(SESSION_LOST),
            Ok(Poll::Waiting) if asks_again => return Ok(Some(PollState::Waiting)),
            Err(error) if asks_again => return Err(error.into()),
            Ok(Poll::Waiting) => entry.unknown("the phone has not reported"),
            // SecEnrol's own text may name the account, which the trail may have to hash.
            Err(error @ secenrol::Error::Reported(_)) => {
                tracing::info!(during = "poll", %error, "the last poll failed");
                entry.unknown("the last poll failed: SecEnrol reports an error")
            }
            Err(error) => entry.unknown(&format!("the last poll failed: {error}")),
        };
        if self.claim(id, known).await {
            self.records.audit.write(&entry);
        }
        Ok(None)
    }

    fn judge(
        &self,
        here: &ActiveJourney,
        asker: &Asker,
        (sent, session): (&Enrolment, Enrolment),
        outcome: &Result<Poll, secenrol::Error>,
        took: Duration,
    ) -> Verdict<()> {
        let now = self.records.clock.now();
        let mut entries = vec![];
        let next: Transition = match outcome {
            Ok(Poll::Enrolled) => {
                let entry = asker.entry(here).after(took);
                let entry = entry.since_sign_in(now.since(here.journey.started()));
                entries.push(entry.because("the phone reported"));
                Box::new(move |journey| journey.enrolled(now))
            }
            Ok(Poll::Denied) => {
                entries.push(asker.entry(here).after(took).unknown(SESSION_LOST));
                let code = Reference::of_refusal("poll", SESSION_LOST).to_string();
                Box::new(move |journey| journey.upstream_session_lost(&code, now))
            }
            // Without a new cookie there is nothing to store: another exchange may have got one.
            Ok(Poll::Waiting) | Err(_) if session.cookies == sent.cookies => Box::new(|_| None),
            Ok(Poll::Waiting) | Err(_) => {
                Box::new(move |journey| journey.still_waiting(session.clone()))
            }
        };
        Verdict::step(Tally::Count, entries, here, next, Ok(()))
    }
}

/// An exchange in flight. However it ends, even with a panic, the next one may begin.
struct Asking<'a> {
    parts: &'a Parts,
    id: &'a JourneyId,
    outcome: Result<Option<PollState>, PageError>,
}

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        let now_known = |before: &PollState| match (&self.outcome, before) {
            (Ok(state), _) => state.clone(),
            // A fault that persists keeps its reference, so that it has one log line and one code.
            (Err(error), PollState::Failed(same)) if same.is_of(error) => Some(before.clone()),
            (Err(error), _) => Some(PollState::Failed(Incident::report(error, "poll"))),
        };
        self.parts.schedule().end(self.id, now_known);
    }
}
