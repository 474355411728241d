//! Polls SecEnrol until the new phone has reported.
//!
//! From the first QR code on, a journey is polled whether or not its browser still waits, and for a
//! while after its end. If somebody enrols a phone and closes the browser, or signs out first, the
//! trail records it and the account's owner is notified. Without a browser, polls are less
//! frequent. If the outcome stays unknown, the owner is notified of that. A stop that keeps the
//! state notifies nobody, because the next run continues to poll (decision 50).
//!
//! Browsers poll the portal much more often than the portal may poll SecEnrol. A journey has one
//! exchange at a time and at most one per interval, and all journeys share a budget per second. The
//! journey whose last poll is longest ago comes first, or the one whose person has just said that
//! they have scanned the code. Otherwise the browser gets the last known state. An exchange runs in
//! a task of its own and stores its outcome, so nothing is lost if the browser disconnects.

mod exchange;
mod kept;
mod lost;
pub mod schedule;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use tokio::sync::Notify;
use tracing::{Instrument as _, Span};

use super::background::Background;
use crate::content::language::{Languages, Words};
use crate::domain::journey::Timestamp;
use crate::domain::page::Page;
use crate::http::client_addr::Caller;
use crate::http::error::{Incident, PageError};
use crate::observability::Records;
use crate::observability::audit::{Entry, Event};
use crate::store::journeys::{ActiveJourney, JourneyId, Outcome, PendingOutcome};
pub use kept::KeptWatch;
use lost::report_lost;
use schedule::{Admission, MAX_WAIT, Schedule};
use secenrol::Client;

/// Delay between sweeps, which queue journeys whose browsers no longer poll.
const SWEEP_EVERY: Duration = Duration::from_secs(5);
/// Extra time for an instance to report a journey's outcome, before the others report that the
/// outcome is unknown.
const OUTCOME_SLACK: Duration = Duration::from_mins(2);
/// How long sign-out waits for another exchange of the journey, and how long a stop polls.
const FINISH_TIMEOUT: Duration = Duration::from_secs(5);

/// How often a journey is polled.
#[derive(Debug, Clone, Copy)]
pub struct Pace {
    /// Minimum time between two polls of one journey.
    pub min: Duration,
    /// Maximum time between two polls, plus or minus a fifth.
    pub max: Duration,
    /// How long a journey is polled after its end.
    pub after_end: Duration,
}

impl Pace {
    /// `delay` within the bounds, plus or minus a random fifth, so that browsers that started
    /// together do not poll together.
    pub fn spread(self, delay: Duration) -> Duration {
        let spread = delay.min(self.max).max(self.min).mul_f64(rand::random_range(0.8..=1.2));
        // Mirrors a delay below the minimum to above it.
        spread.max(self.min + self.min.saturating_sub(spread))
    }
}

/// The last known state of a phone that has not reported.
#[derive(Debug, Clone)]
pub enum PollState {
    /// The phone has not reported yet.
    Waiting,
    /// SecEnrol is slow to answer.
    Slow,
    /// The last exchange failed. The next poll tries again.
    Failed(Incident),
}

/// The answer to a browser.
#[derive(Debug)]
pub struct PollAnswer {
    /// The last known state.
    pub state: PollState,
    /// Whether an exchange succeeded meanwhile.
    pub may_have_changed: bool,
}

/// Polls for all journeys whose QR code this instance has shown. Cheap to clone; clones share the
/// budget.
#[derive(Clone)]
pub struct Poller {
    parts: Arc<Parts>,
}

/// The browser that polls, and the language of the mail about the new phone.
#[derive(Debug, Clone)]
struct Asker {
    caller: Caller,
    words: Words,
    /// The span of the request, so that log lines of the exchange have its id.
    span: Span,
}

impl Asker {
    fn new(caller: Caller, words: &Words) -> Self {
        Self { caller, words: words.clone(), span: Span::current() }
    }

    /// The audit entry of a phone that was enrolled.
    fn entry(&self, here: &ActiveJourney) -> Entry {
        let entry = Entry::new(Event::EnrolConfirmed).on(&here.id).by(self.caller);
        let entry = entry.of(here.journey.userid()).at(Page::Scan.name());
        let entry = entry.owned_by(here.journey.owner()).in_wave(here.journey.wave());
        entry.in_language(Some(self.words.clone()))
    }

    /// What other instances report if this one is gone before the outcome is known.
    fn pending(&self, here: &ActiveJourney) -> PendingOutcome {
        PendingOutcome {
            userid: here.journey.userid().clone(),
            owner: here.journey.owner().to_owned(),
            language: self.words.tag().to_owned(),
        }
    }
}

/// The journeys of a stop whose last poll has not ended yet.
type Unreported = Arc<Mutex<HashMap<JourneyId, Asker>>>;

fn lock<T>(shared: &Mutex<T>) -> MutexGuard<'_, T> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Parts {
    client: Client,
    records: Records,
    background: Background,
    languages: Languages,
    pace: Pace,
    schedule: Mutex<Schedule<Asker>>,
    /// When this run began.
    begun: Timestamp,
    /// Notified when a journey is queued.
    queued: Notify,
}

impl Poller {
    /// `per_second` is the maximum number of exchanges per second, for all journeys together. Must
    /// be called in a tokio runtime: a task polls the queued journeys until the last clone is
    /// dropped.
    pub fn new(
        client: Client,
        (records, languages): (Records, Languages),
        background: Background,
        pace: Pace,
        per_second: u32,
    ) -> Self {
        let schedule = Mutex::new(Schedule::new(pace, per_second, Instant::now()));
        let (begun, queued) = (records.clock.now(), Notify::new());
        let parts = Arc::new(Parts {
            client,
            records,
            background,
            languages,
            pace,
            schedule,
            begun,
            queued,
        });
        tokio::spawn(run_schedule(Arc::downgrade(&parts)));
        if parts.records.journeys.are_shared() {
            tokio::spawn(report_lost(Arc::downgrade(&parts)));
        }
        Self { parts }
    }

    /// The configured pace.
    pub fn pace(&self) -> Pace {
        self.parts.pace
    }

    /// Number of journeys with a browser that polls.
    pub fn waiting(&self) -> usize {
        self.parts.schedule().waiting()
    }

    /// When a browser should poll again.
    pub fn next(&self) -> Duration {
        let round = self.parts.schedule().round();
        self.parts.pace.spread(round)
    }

    /// When the browser of a watched journey should poll again.
    pub fn next_for(&self, id: &JourneyId) -> Duration {
        let until = self.parts.schedule().next_ask(id, Instant::now());
        self.parts.pace.spread(until)
    }

    /// The last known state. Sends no request.
    pub fn known(&self, id: &JourneyId) -> PollState {
        self.parts.schedule().state(id, Instant::now())
    }

    /// Whether this instance has shown the journey's QR code.
    pub fn watches(&self, id: &JourneyId) -> bool {
        self.parts.schedule().watches(id)
    }

    /// Watches a journey whose QR code is about to be shown. The code must not be shown if this
    /// fails, because its outcome could be lost.
    ///
    /// # Errors
    /// [`PageError::Store`].
    pub async fn watch(
        &self,
        here: &ActiveJourney,
        caller: Caller,
        words: &Words,
    ) -> Result<(), PageError> {
        let asker = Asker::new(caller, words);
        let Records { journeys, lifetimes, .. } = &self.parts.records;
        let (idle, absolute) = (lifetimes.idle, lifetimes.absolute);
        let longest = absolute + idle + self.parts.pace.after_end + OUTCOME_SLACK;
        let until = here.journey.started().after(longest);
        journeys.await_outcome(&here.id, &asker.pending(here), until).await?;
        self.parts.schedule().watch(here, asker, Instant::now());
        Ok(())
    }

    /// Polls for a journey that its person is about to end. If its phone has not reported, the
    /// portal continues to watch it.
    ///
    /// # Errors
    /// [`PageError::Store`].
    pub async fn finish(
        &self,
        here: &ActiveJourney,
        caller: Caller,
        words: &Words,
    ) -> Result<(), PageError> {
        let asker = Asker::new(caller, words);
        let leased = self.parts.records.journeys.lease(&here.id, FINISH_TIMEOUT).await?;
        let Some((now, _lease)) = leased else { return Ok(()) };
        if now.journey.step().page() != Page::Scan {
            return Ok(());
        }
        self.parts.schedule().watch(&now, asker.clone(), Instant::now());
        let polled = self.parts.poll(&now, &asker).await;
        if polled.reports().is_some() {
            self.parts.schedule().forget(&now.id);
        }
        polled.stored
    }

    /// Stops watching a journey whose outcome is known and reported.
    pub async fn settled(&self, id: &JourneyId) {
        self.parts.schedule().forget(id);
        self.parts.claim(id, Outcome::Known).await;
    }

    /// Starts no further exchange, because the next run continues.
    pub fn close(&self) {
        self.parts.schedule().close();
    }

    /// The journeys that the next run is to watch.
    pub fn keep(&self) -> Vec<KeptWatch> {
        let now = (self.parts.records.clock.now(), Instant::now());
        let schedule = self.parts.schedule();
        schedule.tracked().map(|watched| KeptWatch::of(watched, now)).collect()
    }

    /// Watches the journeys of the run before, whose clock was `ahead` milliseconds behind this
    /// one's.
    pub fn restore(&self, kept: Vec<KeptWatch>, ahead: i64) {
        let now = (self.parts.records.clock.now(), Instant::now());
        for watch in kept {
            let (here, asker, over) = watch.read(&self.parts.languages, ahead, now);
            self.parts.schedule().restore(&here, asker, over, now.1);
        }
    }

    /// Polls once more for every journey before the portal stops, for at most `FINISH_TIMEOUT`.
    /// Reports journeys that were not polled in time, too.
    pub async fn finish_all(&self) {
        let watched = self.parts.schedule().watched();
        let unreported: Unreported = Arc::new(Mutex::new(watched.iter().cloned().collect()));
        let gap = self.parts.schedule().gap();
        let all = async {
            let mut polls = Vec::with_capacity(watched.len());
            for (id, asker) in watched {
                let (parts, unreported) = (self.parts.clone(), unreported.clone());
                polls.push(self.parts.background.spawn(async move {
                    parts.stop(&id, &asker, &unreported).await;
                }));
                tokio::time::sleep(gap).await;
            }
            join_all(polls).await;
        };
        if tokio::time::timeout(FINISH_TIMEOUT, all).await.is_err() {
            tracing::warn!("some journeys were not polled to the end before the stop");
        }
        let left = std::mem::take(&mut *lock(&unreported));
        for (id, asker) in left {
            self.parts.report_stop(&id, &asker);
        }
    }

    /// Polls SecEnrol if it is time to, and returns the state. An outcome that ends the wait is
    /// in the stored journey afterwards.
    pub async fn ask(&self, here: &ActiveJourney, caller: Caller, words: &Words) -> PollAnswer {
        let asker = Asker::new(caller, words);
        let admission = self.parts.schedule().ask(here, asker, Instant::now());
        self.answer(&here.id, admission).await
    }

    /// Like [`Self::ask`], but ahead of those who merely wait, because the person says that they
    /// have scanned the code.
    pub async fn ask_first(
        &self,
        here: &ActiveJourney,
        caller: Caller,
        words: &Words,
    ) -> PollAnswer {
        let asker = Asker::new(caller, words);
        let admission = self.parts.schedule().prompt(here, asker, Instant::now());
        self.parts.queued.notify_one();
        self.answer(&here.id, admission).await
    }

    async fn answer(&self, id: &JourneyId, admission: Admission) -> PollAnswer {
        let ended = match admission {
            Admission::Now(state) => return PollAnswer { state, may_have_changed: false },
            Admission::Soon(ended) => ended,
        };
        self.parts.queued.notify_one();
        let answered = tokio::time::timeout(MAX_WAIT, ended).await.is_ok();
        let (schedule, now) = (self.parts.schedule(), Instant::now());
        let state =
            if answered { schedule.state(id, now) } else { schedule.state_after_wait(id, now) };
        // A failed exchange changes nothing. If the store failed, asking it again would take too
        // long.
        let may_have_changed = answered && !matches!(state, PollState::Failed(_));
        PollAnswer { state, may_have_changed }
    }
}

impl Parts {
    fn schedule(&self) -> MutexGuard<'_, Schedule<Asker>> {
        lock(&self.schedule)
    }
}

/// Starts the exchanges as the schedule allows.
async fn run_schedule(parts: Weak<Parts>) {
    let mut swept = Instant::now();
    loop {
        let Some(parts) = parts.upgrade() else { return };
        let now = Instant::now();
        if now.saturating_duration_since(swept) >= SWEEP_EVERY {
            swept = now;
            parts.schedule().sweep(now);
        }
        let turn = parts.schedule().next(now);
        match turn {
            Ok((id, asker)) => {
                let span = asker.span.clone();
                drop(parts.background.clone().spawn(parts.exchange(id, asker).instrument(span)));
            }
            Err(free) => {
                // A journey that is queued meanwhile may be polled before the one that was waited
                // for.
                let wait = free.unwrap_or(now + SWEEP_EVERY);
                let _ = tokio::time::timeout_at(wait.into(), parts.queued.notified()).await;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const PACE: Pace = Pace {
        min: Duration::from_secs(2),
        max: Duration::from_secs(30),
        after_end: Duration::ZERO,
    };

    #[test]
    fn the_delay_stays_within_its_bounds_plus_a_fifth() {
        for delay in [0, 10, 60, 300, 900, 100_000] {
            let delay = PACE.spread(Duration::from_secs(delay));
            assert!(delay >= PACE.min && delay <= PACE.max.mul_f64(1.2), "{delay:?}");
        }
        let soon: BTreeSet<_> = (0..20).map(|_| PACE.spread(Duration::ZERO)).collect();
        assert!(soon.len() > 1, "delays differ even without a crowd");
        assert!(soon.last() <= Some(&PACE.min.mul_f64(1.2)), "{soon:?}");
    }
}
