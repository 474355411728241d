//! The exchange behind `sign-in`: limited, counted, carried out whatever becomes of the browser, and
//! noted in a journey.

use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;

use crate::domain::journey::{Journey, Purpose};
use crate::http::client_addr::Caller;
use crate::http::error::{Incident, PageError, Reference};
use crate::observability::audit::{Entry, Event};
use crate::pages::{self, ActiveJourney, Portal, denied, write_both_factors};
use crate::store::journeys::JourneyId;
use crate::store::redis::deadline;
use crate::upstream::bulkhead::Permit;
use crate::upstream::limits::Attempt;
use secenrol::{Answer, Image, Password, SignIn, Userid};

/// How long the form waits for `SecEnrol` before the browser is sent to wait at `approve`.
const PATIENCE: Duration = Duration::from_secs(2);
/// No refusal is quicker than this, so that a user that `SecEnrol` doesn't know, which it may find
/// out at once, takes as long as one whose password is wrong.
const REFUSAL_FLOOR: Duration = Duration::from_millis(400);

/// What became of a sign-in.
#[derive(Debug, Clone)]
pub enum Begun {
    /// A journey has begun, perhaps one that waits for the answer, and goes on at this path.
    SignedIn(&'static str, JourneyId),
    /// Refused, with so many tries left.
    Refused {
        /// Of the account's.
        tries_left: usize,
        /// The code to quote.
        reference: Reference,
    },
}

/// A sign-in on its way.
struct PendingSignIn {
    userid: Userid,
    purpose: Purpose,
    attempt: Attempt,
    begun: Instant,
    entry: Entry,
    from: Sender,
}

/// Where a sign-in form came from.
#[derive(Debug, Clone)]
pub struct Sender {
    /// By whom it was sent.
    pub caller: Caller,
    /// The journey that the browser was on.
    pub before: Option<ActiveJourney>,
    /// The form's hash, where it tells its page.
    pub form: Option<[u8; 32]>,
}

impl PendingSignIn {
    /// Counts the outcome: what wasn't refused is given back. SecEnrol's `error` may be a refusal in
    /// other words, so it counts as one.
    async fn judged(self, outcome: &Result<SignIn, secenrol::Error>) -> (Userid, usize) {
        let left = self.attempt.left;
        match outcome {
            Ok(SignIn::Denied) | Err(secenrol::Error::Reported(_)) => self.attempt.refused().await,
            Ok(_) | Err(_) => self.attempt.give_back().await,
        }
        (self.userid, left)
    }

    fn entry(&self, event: Event) -> Entry {
        let mut entry = self.entry.clone();
        entry.event = event;
        entry.after(self.begun.elapsed())
    }
}

/// Asks `SecEnrol`, and waits for the answer for a moment. Whatever becomes of the browser, this is to run
/// to its end.
///
/// # Errors
/// [`PageError::Limited`], [`PageError::Crowded`], a fault of `SecEnrol`'s or of the store's.
pub async fn begin(
    portal: Arc<Portal>,
    from: Sender,
    userid: Userid,
    purpose: Purpose,
    password: Password,
) -> Result<Begun, PageError> {
    portal.require_upstream(None)?;
    let attempt = portal.limits.sign_in(&userid, from.caller.address).await.map_err(denied)?;
    if let Err(too_many) = portal.limits.pushes_allow(&userid).await {
        attempt.give_back().await;
        return Err(denied(too_many));
    }
    let Some(place) = portal.bulkhead.sign_in().await else {
        attempt.give_back().await;
        return Err(PageError::Crowded);
    };
    let entry = Entry::new(Event::AuthnLoginFail).by(from.caller).of(&userid).at("sign-in");
    let asked = PendingSignIn {
        userid: userid.clone(),
        purpose,
        attempt,
        begun: Instant::now(),
        entry,
        from,
    };
    let client = portal.client.clone();
    let mut exchange = async move { client.sign_in(&userid, &password).await }.boxed();
    let answer = tokio::time::timeout(PATIENCE, &mut exchange).await;
    // It has cost a try and perhaps somebody's approval: what comes of it is stored.
    deadline::without(async {
        let Ok(answer) = answer else {
            let place = place.waiting(&portal.bulkhead);
            return wait_on(portal, asked, exchange, place).await;
        };
        drop(place);
        answered(&portal, asked, answer.outcome).await
    })
    .await
}

/// On its way.
type SignInFuture = BoxFuture<'static, Answer<SignIn>>;

/// Parts the picture from the rest: it rests beside the journey.
fn parted(outcome: SignIn) -> (SignIn, Option<Image>) {
    match outcome {
        SignIn::Accepted(enrolment, image) => (SignIn::Accepted(enrolment, None), image),
        other => (other, None),
    }
}

async fn answered(
    portal: &Portal,
    asked: PendingSignIn,
    outcome: Result<SignIn, secenrol::Error>,
) -> Result<Begun, PageError> {
    let (begun, from, purpose) = (asked.begun, asked.from.clone(), asked.purpose);
    let (refusal, created) =
        (asked.entry(Event::AuthnLoginFail), asked.entry(Event::SessionCreated));
    let (userid, tries_left) = asked.judged(&outcome).await;
    let (outcome, image) = parted(outcome?);
    let Some(journey) = Journey::signed_in(userid, purpose, outcome, portal.clock.now()) else {
        let reference = write_refusal(portal, refusal, tries_left);
        tokio::time::sleep(REFUSAL_FLOOR.saturating_sub(begun.elapsed())).await;
        return Ok(Begun::Refused { tries_left, reference });
    };
    let path = pages::place(&journey);
    let accepted = journey.is_past_second_factor();
    let id = begin_journey(portal, from, journey, image.filter(|_| purpose.is_a_phone())).await?;
    let created = created.on(&id);
    portal.audit.write(&created);
    if accepted {
        write_both_factors(portal, &created, purpose);
    }
    Ok(Begun::SignedIn(path, id))
}

fn write_refusal(portal: &Portal, mut entry: Entry, tries_left: usize) -> Reference {
    if tries_left == 0 {
        entry.event = Event::AuthnLoginFailMax;
    }
    let reference = Reference::of_refusal("sign-in", "a sign-in");
    portal.audit.write(&entry.because("refused").seen_as(&reference));
    reference
}

/// The journey that the browser was on makes room only once a new one begins.
async fn begin_journey(
    portal: &Portal,
    from: Sender,
    journey: Journey,
    image: Option<Image>,
) -> Result<JourneyId, PageError> {
    let journey = journey.begun_from(from.caller.address, from.form);
    let id = portal.journeys.create(journey, image).await?;
    if let Some(before) = from.before {
        let removed = portal.journeys.remove(&before.id).await?;
        if removed && before.journey.is_under_way() {
            let ended =
                Entry::new(Event::SessionExpired).on(&before.id).of(before.journey.userid());
            portal.audit.write(&ended.at(before.journey.step().name()).because("superseded"));
        }
    }
    Ok(id)
}

/// Has a journey wait for the answer.
async fn wait_on(
    portal: Arc<Portal>,
    asked: PendingSignIn,
    exchange: SignInFuture,
    place: Permit,
) -> Result<Begun, PageError> {
    let waiting =
        Journey::awaiting_approval(asked.userid.clone(), asked.purpose, portal.clock.now());
    let path = pages::place(&waiting);
    let push = portal.limits.push(&asked.userid).await.ok();
    let id = begin_journey(&portal, asked.from.clone(), waiting, None).await?;
    portal.audit.write(
        &asked.entry(Event::SessionCreated).on(&id).because("awaiting the answer to the sign-in"),
    );
    let answer = async move {
        let answer = exchange.await;
        drop(place);
        answer.outcome
    };
    let noting = note_when_answered(portal.clone(), id.clone(), asked, push, answer);
    portal.work.spawn(noting);
    Ok(Begun::SignedIn(path, id))
}

/// Writes the late answer into the journey that waits for it, whether or not a browser is there.
async fn note_when_answered(
    portal: Arc<Portal>,
    id: JourneyId,
    asked: PendingSignIn,
    push: Option<Attempt>,
    answer: impl Future<Output = Result<SignIn, secenrol::Error>> + Send,
) {
    // An instance that stops says so in the journey, and its person signs in again at another.
    let outcome = tokio::select! {
        outcome = answer => outcome,
        () = portal.work.shutdown_deadline() => Err(secenrol::Error::Broken("the portal is being restarted".to_owned())),
    };
    let entry = asked.entry(Event::AuthnLoginFail).on(&id).at("approve");
    let purpose = asked.purpose;
    let (_, tries_left) = asked.judged(&outcome).await;
    let now = portal.clock.now();
    let noted = match outcome {
        Ok(SignIn::Denied) => {
            let reference = write_refusal(&portal, entry, tries_left).to_string();
            let next =
                |journey: Journey| journey.approval_answered(SignIn::Denied, &reference, now);
            portal.journeys.update(&id, None, next).await
        }
        Ok(other) => {
            if let Some(push) = push {
                push.give_back().await;
            }
            note_success(&portal, &id, entry, purpose, other).await
        }
        Err(error) => {
            let late = matches!(error, secenrol::Error::TimedOut(_));
            let reference = Incident::report(&error.into(), "approve").reference;
            if late {
                portal.audit.write(&entry.because("not approved in time").seen_as(&reference));
            }
            let reference = reference.to_string();
            let next = |journey: Journey| journey.approval_failed(&reference, now);
            portal.journeys.update(&id, None, next).await
        }
    };
    if let Err(error) = noted {
        tracing::error!(%error, "the answer to a sign-in could not be stored");
    }
}

async fn note_success(
    portal: &Portal,
    id: &JourneyId,
    entry: Entry,
    purpose: Purpose,
    outcome: SignIn,
) -> Result<(), crate::store::journeys::StoreError> {
    let (outcome, image) = parted(outcome);
    if matches!(outcome, SignIn::Accepted(..)) {
        write_both_factors(portal, &entry, purpose);
    }
    let now = portal.clock.now();
    portal
        .journeys
        .update(id, image, |journey| journey.approval_answered(outcome.clone(), "", now))
        .await
}
