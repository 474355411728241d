//! Runs an exchange with SecEnrol on behalf of a journey.
//!
//! Every exchange has the same order: limit, admit, send, count, audit, store. Auditing comes
//! before storing. If the session store is unavailable, the audit trail and the notifications still
//! report what SecEnrol confirmed.

use std::time::{Duration, Instant};

use super::Upstream;
use super::bulkhead::Permit;
pub use super::limits::Tally;
use super::limits::{Attempt, Denied};
use crate::domain::journey::{Journey, Purpose};
use crate::http::error::PageError;
use crate::observability::Records;
use crate::observability::audit::{Entry, Event};
use crate::store::journeys::{ActiveJourney, Fingerprint, JourneyId};
use secenrol::{Answer, Image, Server};

/// A transition of the state machine, applied to the newest version of the journey.
pub type Transition = Box<dyn Fn(Journey) -> Option<Journey> + Send + Sync>;

/// The change of the journey.
pub enum Change {
    /// The journey does not change.
    None,
    /// A new journey is stored. The browser's previous journey ends.
    Create(Box<NewJourney>),
    /// The journey takes a step. A QR code is stored with it.
    Step(JourneyId, Option<Image>, Transition),
    /// The journey takes a step and gets a new id, which only the browser that sent `form` learns.
    Renew(JourneyId, Box<Renewal>),
}

/// A journey to be stored.
pub struct NewJourney {
    /// The id to store it under.
    pub id: JourneyId,
    /// The journey.
    pub journey: Journey,
    /// Its QR code.
    pub image: Option<Image>,
    /// The journey that the browser was on before.
    pub before: Option<ActiveJourney>,
    /// The audit entry that says it was stored.
    pub entry: Entry,
}

/// A step that changes the journey's id.
pub struct Renewal {
    /// The hash of the form that caused the step.
    pub form: Fingerprint,
    /// The journey's QR code.
    pub image: Option<Image>,
    /// The step.
    pub next: Transition,
    /// The audit entry that says the id was renewed.
    pub entry: Entry,
}

/// The consequences of an outcome. The caller of the exchange decides them; [`settle`] carries them
/// out.
pub struct Verdict<R> {
    /// How the attempt counts.
    pub tally: Tally,
    /// The audit entries, written before the store is asked.
    pub entries: Vec<Entry>,
    /// The change of the journey.
    pub change: Change,
    /// The result for the page.
    pub result: Result<R, PageError>,
}

impl<R> Verdict<R> {
    /// The journey takes a step.
    pub fn step(
        tally: Tally,
        entries: Vec<Entry>,
        here: &ActiveJourney,
        next: Transition,
        result: Result<R, PageError>,
    ) -> Self {
        let change = Change::Step(here.id.clone(), None, next);
        Self { tally, entries, change, result }
    }
}

/// Runs one exchange of a journey. `send` asks SecEnrol. `judge` turns the journey's newest
/// session, the outcome and the duration into a verdict. Returns the journey with its new id if it
/// got one.
///
/// # Errors
/// Those of [`Denied`], [`PageError::Upstream`] and [`PageError::Store`].
pub async fn run<S, T, R>(
    (upstream, records): (&Upstream, &Records),
    (server, allowed): (&Server, Result<Attempt, Denied>),
    send: impl Future<Output = Answer<S, T>>,
    judge: impl FnOnce(S, Result<T, secenrol::Error>, Duration) -> Verdict<R>,
) -> Result<(R, Option<ActiveJourney>), PageError> {
    let (attempt, permit) = admit(upstream, server, allowed).await?;
    let begun = Instant::now();
    let Answer { session, outcome } = send.await;
    drop(permit);
    match outcome {
        Err(error) if error.was_not_sent() => {
            attempt.give_back().await;
            Err(error.into())
        }
        outcome => {
            let verdict = judge(session, outcome, begun.elapsed());
            settle(records, Some(attempt), verdict).await
        }
    }
}

/// Admits an exchange that the limits allow. The circuit must be closed, and the bulkhead must have
/// a free permit. A refused attempt does not count.
async fn admit(
    upstream: &Upstream,
    server: &Server,
    allowed: Result<Attempt, Denied>,
) -> Result<(Attempt, Permit), PageError> {
    let attempt = allowed?;
    if let Err(away) = upstream.require_closed_circuit(Some(server)) {
        attempt.give_back().await;
        return Err(away);
    }
    let Some(permit) = upstream.bulkhead.acquire().await else {
        attempt.give_back().await;
        return Err(PageError::Crowded);
    };
    Ok((attempt, permit))
}

/// Carries a verdict out: count, audit, store.
///
/// # Errors
/// The verdict's error, or [`PageError::Store`].
pub async fn settle<R>(
    records: &Records,
    attempt: Option<Attempt>,
    verdict: Verdict<R>,
) -> Result<(R, Option<ActiveJourney>), PageError> {
    if let Some(attempt) = attempt {
        attempt.settle(verdict.tally).await;
    }
    for entry in &verdict.entries {
        records.audit.write(entry);
    }
    let renewed = store(records, verdict.change).await?;
    Ok((verdict.result?, renewed))
}

async fn store(records: &Records, change: Change) -> Result<Option<ActiveJourney>, PageError> {
    match change {
        Change::None => {}
        Change::Create(new) => create(records, *new).await?,
        Change::Step(id, image, next) => records.journeys.store_outcome(&id, image, next).await?,
        Change::Renew(id, renewal) => {
            let Renewal { form, image, next, entry } = *renewal;
            let renewed = records.journeys.accept(&id, form, image, next).await?;
            let here = renewed.ok_or(PageError::Stale)?;
            records.audit.write(&entry.on(&here.id));
            return Ok(Some(here));
        }
    }
    Ok(None)
}

/// The journey that the browser was on ends only once the new one is stored.
async fn create(records: &Records, new: NewJourney) -> Result<(), PageError> {
    let NewJourney { id, journey, image, before, entry } = new;
    let leaves = before.as_ref().map(|before| &before.id);
    records.journeys.create(&id, journey, image, leaves).await?;
    records.audit.write(&entry);
    if let Some(before) = before {
        end(records, &before).await;
    }
    Ok(())
}

async fn end(records: &Records, before: &ActiveJourney) {
    match records.journeys.remove(&before.id).await {
        Ok(true) if before.journey.is_under_way() => {
            let ended =
                Entry::new(Event::SessionExpired).on(&before.id).of(before.journey.userid());
            records.audit.write(&ended.at(before.journey.step().name()).because("superseded"));
        }
        Ok(_) => {}
        // The person goes on with the new journey. The old one expires, which is reported then.
        Err(error) => {
            let journey = before.id.reference();
            tracing::warn!(%error, journey, "a journey that the browser left could not be ended");
        }
    }
}

/// The audit entries of a sign-in with both factors. SecEnrol then gives out a seed, but a person
/// who only changes a number does not see it.
pub fn both_factors_entries(entry: &Entry, purpose: Purpose) -> Vec<Entry> {
    let mut entries = vec![entry.as_event(Event::AuthnLoginSuccess)];
    if purpose.is_a_phone() {
        entries.push(entry.as_event(Event::EnrolStarted));
    }
    entries
}
