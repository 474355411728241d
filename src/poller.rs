//! Asks `SecEnrol` whether the new phone has reported, on behalf of browsers that ask much more often.
//!
//! One exchange at a time for a journey, none within the minimum interval since the last, all
//! together within a budget; otherwise the last known state answers. The exchange runs in a task of
//! its own and writes its outcome into the journey, so a browser that goes away loses nothing. The
//! poller knows no pages.

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};

use crate::audit::{Audit, Entry, Event};
use crate::caller::Caller;
use crate::error::{Incident, PageError, Reference};
use crate::journey::{Clock, Journey, Step};
use crate::journeys::{JourneyId, Journeys};
use crate::language::Words;
use crate::secenrol::{Client, Poll};

/// How long a browser's poll waits for `SecEnrol` before it is told that `SecEnrol` is slow.
const PATIENCE: Duration = Duration::from_secs(2);
/// How long what is known of a journey is kept after it was last asked for: longer than any delay.
const KEPT: Duration = Duration::from_mins(10);

/// How often to ask.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// The shortest time between two polls of one journey.
    pub min: Duration,
    /// The longest.
    pub max: Duration,
}

impl Pace {
    /// When a browser that has waited for `waited` shall come back: soon at first, when most phones
    /// report, then ever later. Spread by a fifth, so that browsers that came together part.
    #[must_use]
    pub fn next(self, waited: Duration) -> Duration {
        let delay = (self.min + waited / 20).min(self.max);
        delay.mul_f64(rand::random_range(0.8..=1.2)).min(self.max).max(self.min)
    }
}

/// What is known of a phone that hasn't reported.
#[derive(Debug, Clone)]
pub enum State {
    /// Not yet.
    Waiting,
    /// `SecEnrol` takes its time to answer.
    Slow,
    /// The last exchange failed. It will be tried again.
    Failed(Incident),
}

/// Asks for all journeys of this instance.
#[derive(Debug, Clone)]
pub struct Poller {
    client: Client,
    journeys: Journeys,
    audit: Audit,
    clock: Clock,
    pace: Pace,
    budget: Arc<DefaultDirectRateLimiter>,
    known: moka::sync::Cache<JourneyId, Arc<Mutex<Known>>>,
}

#[derive(Debug)]
struct Known {
    asked: Option<Instant>,
    in_flight: bool,
    state: State,
}

impl Known {
    fn state(&self) -> State {
        match self.asked {
            Some(asked) if self.in_flight && asked.elapsed() > PATIENCE => State::Slow,
            _ => self.state.clone(),
        }
    }
}

impl Poller {
    /// `per_second`: how many exchanges there may be each second, for all journeys together.
    #[must_use]
    pub fn new(
        client: Client,
        journeys: Journeys,
        audit: Audit,
        clock: Clock,
        pace: Pace,
        per_second: u32,
    ) -> Self {
        let quota = Quota::per_second(NonZeroU32::new(per_second).unwrap_or(NonZeroU32::MIN));
        let known = moka::sync::Cache::builder().max_capacity(1_000_000).time_to_idle(KEPT).build();
        Self { client, journeys, audit, clock, pace, budget: Arc::new(RateLimiter::direct(quota)), known }
    }

    /// How often to ask.
    #[must_use]
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// What is known, without asking.
    #[must_use]
    pub fn known(&self, id: &JourneyId) -> State {
        self.known.get(id).map_or(State::Waiting, |known| lock(&known).state())
    }

    /// Asks `SecEnrol` if it is time to, and says what is known. What ends the wait stands in the
    /// journey afterwards: load it again.
    pub async fn ask(&self, id: &JourneyId, caller: Caller, words: &Words) -> State {
        let known = self.known.get_with(id.clone(), || {
            Arc::new(Mutex::new(Known { asked: None, in_flight: false, state: State::Waiting }))
        });
        if self.begin(&known) {
            let exchange =
                tokio::spawn(self.clone().exchange(id.clone(), caller, words.clone(), known.clone()));
            if tokio::time::timeout(PATIENCE, exchange).await.is_err() {
                return State::Slow;
            }
        }
        let known = lock(&known);
        known.state()
    }

    /// Takes the right to ask, where it is time to.
    fn begin(&self, known: &Mutex<Known>) -> bool {
        let mut known = lock(known);
        let due = !known.in_flight && known.asked.is_none_or(|asked| asked.elapsed() >= self.pace.min);
        let begin = due && self.budget.check().is_ok();
        if begin {
            known.asked = Some(Instant::now());
            known.in_flight = true;
        }
        begin
    }

    async fn exchange(self, id: JourneyId, caller: Caller, words: Words, known: Arc<Mutex<Known>>) {
        let asking = Asking(&known);
        let state = self.ask_and_note(&id, caller, words).await;
        drop(asking);
        let mut known = lock(&known);
        match state {
            Ok(Some(state)) => known.state = state,
            // Another request asks, or another instance has just asked.
            Ok(None) => known.asked = None,
            Err(error) => {
                // A fault that goes on keeps its reference: one line in the log, one code to quote.
                let same = matches!(&known.state, State::Failed(before) if before.is_of(&error));
                if !same {
                    known.state = State::Failed(Incident::report(&error, "poll"));
                }
            }
        }
    }

    async fn ask_and_note(
        &self,
        id: &JourneyId,
        caller: Caller,
        words: Words,
    ) -> Result<Option<State>, PageError> {
        // A check code on its way goes first: the exchange would carry the same cookie.
        let lease = self.journeys.poll_lease(id, self.pace.min).await?;
        let (Some(_lease), Some(journey)) = (lease, self.awaiting(id).await?) else {
            return Ok(None);
        };
        let Step::AwaitingScan { enrolment, .. } = journey.step() else { return Ok(None) };
        let begun = Instant::now();
        let answer = self.client.poll(enrolment).await;
        let (outcome, now) = (answer.outcome, self.clock.now());
        let reference = match &outcome {
            Ok(Poll::Denied) => {
                Reference::of_refusal("poll", "SecEnrol no longer knows the session").to_string()
            }
            _ => String::new(),
        };
        let next = |journey: Journey| match &outcome {
            Ok(Poll::Enrolled) => journey.enrolled(now),
            Ok(Poll::Denied) => journey.upstream_session_lost(&reference, now),
            Ok(Poll::Waiting) | Err(_) => Some(journey.with_cookie(Some(answer.cookie.clone()?))),
        };
        self.journeys.update(id, None, next).await?;
        if outcome == Ok(Poll::Enrolled) {
            let entry =
                Entry::new(Event::EnrolConfirmed).on(id).of(journey.userid()).by(caller).told_in(Some(words));
            self.audit.write(&entry.at("scan").because("the phone reported").after(begun.elapsed()));
        }
        outcome.map(|_| Some(State::Waiting)).map_err(PageError::from)
    }

    async fn awaiting(&self, id: &JourneyId) -> Result<Option<Arc<Journey>>, PageError> {
        Ok(self.journeys.load(id).await?.map(|loaded| loaded.journey))
    }
}

/// An exchange in flight; whatever ends it, a panic too, the next may begin.
struct Asking<'a>(&'a Mutex<Known>);

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        lock(self.0).in_flight = false;
    }
}

fn lock(known: &Mutex<Known>) -> MutexGuard<'_, Known> {
    known.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_grows_gently_within_its_bounds() {
        let pace = Pace { min: Duration::from_secs(2), max: Duration::from_secs(30) };
        for waited in [0, 10, 60, 300, 900, 100_000] {
            let delay = pace.next(Duration::from_secs(waited));
            assert!(delay >= pace.min && delay <= pace.max, "{delay:?}");
        }
        assert!(pace.next(Duration::ZERO) < Duration::from_millis(2500));
        assert!(pace.next(Duration::from_mins(5)) > Duration::from_secs(12));
    }
}
