//! The exchange of the sign-in form. SecEnrol may answer only after the person approves on the old
//! phone. The form waits a moment for the answer. After that, a journey waits for it, and a
//! background task stores it.

use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use serde::{Deserialize, Serialize};

use super::Upstream;
use super::bulkhead::Permit;
use super::exchange::{Change, NewJourney, Verdict, both_factors_entries, settle};
use super::limits::{Attempt, Tally};
use crate::content::language::Words;
use crate::domain::journey::{Journey, Purpose, Step, Timestamp};
use crate::domain::page::Page;
use crate::domain::wave::Wave;
use crate::http::client_addr::{Caller, customer};
use crate::http::error::{Incident, PageError, Reference};
use crate::observability::Records;
use crate::observability::audit::{Entry, Event};
use crate::store::journeys::{ActiveJourney, JourneyId, Loaded};
use crate::store::redis::deadline;
use secenrol::{Image, Password, SignIn, Userid};

/// How long the form waits for SecEnrol before the browser is sent to wait at `approve`.
const PUSH_WAIT: Duration = Duration::from_secs(2);
/// The shortest duration of a refusal, so that an unknown user takes as long as a wrong password.
const REFUSAL_FLOOR: Duration = Duration::from_millis(400);

/// How long SecEnrol may still take to answer a sign-in whose journey began to wait at `entered`,
/// and how long altogether.
pub fn time_left(upstream: &Upstream, entered: Timestamp, now: Timestamp) -> (Duration, Duration) {
    let whole = upstream.client.sign_in_timeout();
    (whole.saturating_sub(PUSH_WAIT + now.since(entered)), whole)
}

/// The outcome of a sign-in.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Begun {
    /// A journey has begun. It may still wait for the answer.
    SignedIn(Page, JourneyId),
    /// Refused.
    Refused {
        /// The account's remaining tries.
        tries_left: usize,
        /// Whether it is the account's first refusal in the window. An instance of an earlier
        /// version does not say.
        #[serde(default)]
        is_first: bool,
        /// The code to quote to IT support.
        reference: Reference,
    },
}

/// Where a sign-in form came from.
#[derive(Debug, Clone)]
pub struct Sender {
    /// The client.
    pub caller: Caller,
    /// The language of notifications.
    pub words: Words,
    /// The wave of the link that led to the form.
    pub wave: Option<Wave>,
    /// The journey that the browser was on.
    pub before: Option<ActiveJourney>,
    /// The form's hash; `None` if the form carries no page nonce.
    pub form: Option<[u8; 32]>,
}

/// A sign-in under way.
struct PendingSignIn {
    userid: Userid,
    purpose: Purpose,
    attempt: Attempt,
    begun: Instant,
    entry: Entry,
    from: Sender,
}

/// An answer to a sign-in that has not arrived yet.
type PendingAnswer = BoxFuture<'static, Result<SignIn, secenrol::Error>>;

/// Asks SecEnrol and waits a moment for the answer. Must run to its end, even if the browser
/// disconnects.
///
/// # Errors
/// Those of [`super::limits::Denied`], [`PageError::Upstream`] and [`PageError::Store`].
pub async fn begin(
    (upstream, records): (Upstream, Records),
    from: Sender,
    userid: Userid,
    purpose: Purpose,
    password: Password,
) -> Result<Begun, PageError> {
    let (attempt, permit) = admit(&upstream, &userid, &from).await?;
    let entry =
        Entry::new(Event::AuthnLoginFail).by(from.caller).of(&userid).at(Page::SignIn.name());
    let entry = entry.in_language(Some(from.words.clone())).in_wave(from.wave.as_ref());
    let begun = Instant::now();
    let pending = PendingSignIn { userid: userid.clone(), purpose, attempt, begun, entry, from };
    let caller = pending.from.caller;
    let client = upstream.client_for(caller).asked_from(&customer(caller.address).to_string());
    let mut answer = async move { client.sign_in(&userid, &password).await }.boxed();
    let outcome = tokio::time::timeout(PUSH_WAIT, &mut answer).await;
    // The exchange used a try and perhaps an approval, so its outcome is stored without a deadline.
    deadline::without(async {
        if let Ok(outcome) = outcome {
            drop(permit);
            answered(&records, pending, outcome).await
        } else {
            let permit = permit.waiting(&upstream.bulkhead);
            Box::pin(wait_on(upstream, records, pending, answer, permit)).await
        }
    })
    .await
}

async fn admit(
    upstream: &Upstream,
    userid: &Userid,
    from: &Sender,
) -> Result<(Attempt, Permit), PageError> {
    upstream.require_closed_circuit(None)?;
    let attempt = upstream.limits.sign_in(userid, from.caller.address).await?;
    let Some(permit) = upstream.bulkhead.sign_in().await else {
        attempt.give_back().await;
        return Err(PageError::Crowded);
    };
    Ok((attempt, permit))
}

/// SecEnrol's `error` may be a refusal, so it counts as one. SecEnrol may have counted a refusal
/// that the portal did not hear of.
fn tally(outcome: &Result<SignIn, secenrol::Error>) -> Tally {
    match outcome {
        Ok(SignIn::Denied) | Err(secenrol::Error::Reported(_)) => Tally::Count,
        Ok(SignIn::Challenged(_)) => Tally::Challenged,
        Ok(SignIn::Accepted(..)) => Tally::Accepted,
        Err(secenrol::Error::TimedOut(_)) => Tally::Unanswered,
        Err(error) if error.was_not_sent() => Tally::GiveBack,
        Err(error) if error.may_be_about_the_input() => Tally::Odd,
        Err(_) => Tally::Unclear,
    }
}

/// Separates the QR code from the rest, because the store keeps it next to the journey.
fn without_image(outcome: SignIn) -> (SignIn, Option<Image>) {
    match outcome {
        SignIn::Accepted(enrolment, image) => (SignIn::Accepted(enrolment, None), image),
        other => (other, None),
    }
}

async fn answered(
    records: &Records,
    pending: PendingSignIn,
    outcome: Result<SignIn, secenrol::Error>,
) -> Result<Begun, PageError> {
    let PendingSignIn { userid, purpose, attempt, begun, entry, from } = pending;
    let (entry, tries_left, is_first) =
        (entry.after(begun.elapsed()), attempt.left, attempt.is_first);
    let (tally, refused) = (tally(&outcome), matches!(outcome, Ok(SignIn::Denied)));
    let mut verdict =
        Verdict { tally, entries: vec![], change: Change::None, result: Err(PageError::Stale) };
    match outcome.map(without_image) {
        Err(error) => {
            verdict.entries.extend(unclear(&entry, &error));
            verdict.result = Err(error.into());
        }
        Ok((outcome, image)) => {
            match Journey::signed_in(userid, purpose, outcome, records.clock.now()) {
                None => {
                    let reference = Reference::of_refusal("sign-in", "a sign-in");
                    verdict.entries.push(refusal(&entry, tries_left, &reference));
                    verdict.result = Ok(Begun::Refused { tries_left, is_first, reference });
                }
                Some(journey) => {
                    let id = JourneyId::new();
                    let created = entry.as_event(Event::SessionCreated).on(&id);
                    if journey.is_past_second_factor() {
                        verdict.entries = both_factors_entries(&created, purpose);
                    }
                    verdict.result = Ok(Begun::SignedIn(journey.step().page(), id.clone()));
                    let image = image.filter(|_| purpose.is_a_phone());
                    verdict.change = create(id, journey, image, from, created);
                }
            }
        }
    }
    let (begun_as, _) = settle(records, Some(attempt), verdict).await?;
    if refused {
        tokio::time::sleep(REFUSAL_FLOOR.saturating_sub(begun.elapsed())).await;
    }
    Ok(begun_as)
}

/// The audit entry of a sign-in that got no clear answer. SecEnrol may have counted a refusal.
fn unclear(entry: &Entry, error: &secenrol::Error) -> Option<Entry> {
    let why = match error {
        secenrol::Error::TimedOut(_) => "not approved in time",
        _ => "no clear answer",
    };
    (!error.was_not_sent()).then(|| entry.as_event(Event::AuthnLoginFail).because(why))
}

fn refusal(entry: &Entry, tries_left: usize, reference: &Reference) -> Entry {
    let event = if tries_left == 0 { Event::AuthnLoginFailMax } else { Event::AuthnLoginFail };
    entry.as_event(event).because("refused").seen_as(reference)
}

fn create(
    id: JourneyId,
    journey: Journey,
    image: Option<Image>,
    from: Sender,
    entry: Entry,
) -> Change {
    let journey = journey.begun_from(from.caller.address, from.form).in_wave(from.wave);
    Change::Create(Box::new(NewJourney { id, journey, image, before: from.before, entry }))
}

/// Stores a journey that waits for the answer.
async fn wait_on(
    upstream: Upstream,
    records: Records,
    pending: PendingSignIn,
    answer: PendingAnswer,
    permit: Permit,
) -> Result<Begun, PageError> {
    let PendingSignIn { userid, purpose, entry, from, begun, .. } = &pending;
    let waiting = Journey::awaiting_approval(userid.clone(), *purpose, records.clock.now());
    let (page, id) = (waiting.step().page(), JourneyId::new());
    let awaited = entry.as_event(Event::AuthnLoginPending).on(&id).after(begun.elapsed());
    let verdict = Verdict {
        tally: Tally::Count,
        entries: vec![],
        change: create(id.clone(), waiting, None, from.clone(), awaited),
        result: Ok(Begun::SignedIn(page, id.clone())),
    };
    let begun = match settle(&records, None, verdict).await {
        Ok((begun, _)) => begun,
        Err(error) => {
            // Nobody will learn the answer.
            pending.attempt.settle(Tally::Unanswered).await;
            return Err(error);
        }
    };
    upstream.limits.note_journey(&pending.attempt, &id).await;
    let answer = answer.map(|outcome| {
        drop(permit);
        outcome
    });
    let background = upstream.background.clone();
    background.spawn(note_when_answered(upstream, records, id, pending, answer));
    Ok(begun)
}

/// Stores the late answer in the journey that waits for it, even if the browser has gone.
async fn note_when_answered(
    upstream: Upstream,
    records: Records,
    id: JourneyId,
    pending: PendingSignIn,
    answer: impl Future<Output = Result<SignIn, secenrol::Error>> + Send,
) {
    // If the instance stops, the journey records a failed sign-in, and the person signs in at
    // another instance.
    let outcome = tokio::select! {
        outcome = pending.attempt.renewed_until(answer) => outcome,
        () = upstream.background.shutdown_deadline() => {
            Err(secenrol::Error::Broken("the portal is being restarted".to_owned()))
        }
    };
    let PendingSignIn { purpose, attempt, begun, entry, .. } = pending;
    let entry = entry.on(&id).at(Page::Approve.name()).after(begun.elapsed());
    let is_given_up = !is_awaited(&records, &id).await;
    let entry = if is_given_up { entry.because("the session had ended") } else { entry };
    let mut verdict = judge_late(&records, id, purpose, &entry, attempt.left, outcome);
    if matches!(verdict.tally, Tally::Challenged | Tally::Accepted) && !is_given_up {
        verdict.entries.insert(0, entry.as_event(Event::SessionCreated));
    }
    // Nobody is signed in, so the account's failures are not forgotten.
    if is_given_up && verdict.tally == Tally::Accepted {
        verdict.tally = Tally::Unanswered;
    }
    if let Err(error) = settle(&records, Some(attempt), verdict).await {
        tracing::error!(%error, "the answer to a sign-in could not be stored");
    }
}

/// Whether the person still waits for the answer. If the store is unavailable, they may.
async fn is_awaited(records: &Records, id: &JourneyId) -> bool {
    let waits = |loaded: Loaded| matches!(loaded.journey.step(), Step::AwaitingApproval);
    records.journeys.load(id).await.map_or(true, |loaded| loaded.is_some_and(waits))
}

fn judge_late(
    records: &Records,
    id: JourneyId,
    purpose: Purpose,
    entry: &Entry,
    tries_left: usize,
    outcome: Result<SignIn, secenrol::Error>,
) -> Verdict<()> {
    let (tally, now) = (tally(&outcome), records.clock.now());
    let verdict = |entries, change| Verdict { tally, entries, change, result: Ok(()) };
    match outcome.map(without_image) {
        Ok((SignIn::Denied, _)) => {
            let reference = Reference::of_refusal("approve", "a sign-in");
            let entries = vec![refusal(entry, tries_left, &reference)];
            let code = reference.to_string();
            let next =
                move |journey: Journey| journey.approval_answered(SignIn::Denied, &code, now);
            verdict(entries, Change::Step(id, None, Box::new(next)))
        }
        Ok((outcome, image)) => {
            let accepted = matches!(outcome, SignIn::Accepted(..));
            let entries = if accepted { both_factors_entries(entry, purpose) } else { vec![] };
            let image = image.filter(|_| purpose.is_a_phone());
            let next = move |journey: Journey| journey.approval_answered(outcome.clone(), "", now);
            verdict(entries, Change::Step(id, image, Box::new(next)))
        }
        Err(error) => {
            let unclear = unclear(entry, &error);
            let reference = Incident::report(&error.into(), "approve").reference;
            let entries = unclear.into_iter().map(|entry| entry.seen_as(&reference)).collect();
            let code = reference.to_string();
            let next = move |journey: Journey| journey.approval_failed(&code, now);
            verdict(entries, Change::Step(id, None, Box::new(next)))
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use secenrol::Error;

    use super::*;

    #[test]
    fn each_error_counts_as_what_secenrol_may_have_counted() {
        let text = String::new;
        for (error, expected) in [
            (Error::Reported(text()), Tally::Count),
            (Error::TimedOut(Duration::from_secs(1)), Tally::Unanswered),
            (Error::Unreachable(text()), Tally::GiveBack),
            (Error::Tls(text()), Tally::GiveBack),
            (Error::Away(Duration::from_secs(1)), Tally::GiveBack),
            (Error::Status(403), Tally::Odd),
            (Error::Unexpected(""), Tally::Odd),
            (Error::Status(503), Tally::Unclear),
            (Error::Broken(text()), Tally::Unclear),
        ] {
            let name = error.to_string();
            assert_eq!(tally(&Err(error)), expected, "{name}");
        }
        assert_eq!(tally(&Ok(SignIn::Denied)), Tally::Count);
    }
}
