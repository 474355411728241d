//! Handles every form: session, token, queue, then the work until it ends.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::Data;
use sha2::{Digest as _, Sha256};
use tracing::Instrument as _;

use super::{Portal, Session};
use crate::domain::journey::Token;
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::http::session::Browser;
use crate::store::journeys::{ActiveJourney, Fingerprint, Lease};
use crate::store::redis::deadline;

/// How long a form waits for another request of the same journey. Longer than SecEnrol usually
/// takes, shorter than a person waits.
const TURN_TIMEOUT: Duration = Duration::from_secs(15);

/// A form as it arrived.
pub struct Submission<'a, I> {
    /// The pages that have this form.
    pub pages: &'a [Page],
    /// The token that it carries.
    pub token: &'a str,
    /// The form's hash, if the form renews the journey's id. A browser that sends the same form again
    /// continues under the new id.
    pub fingerprint: Option<Fingerprint>,
    /// What was typed; `None` if it cannot be sent.
    pub input: Option<I>,
}

/// The outcome of a form.
pub enum Submitted<T> {
    /// The journey has moved on. The response redirects to its page.
    Elsewhere(HttpResponse),
    /// The input cannot be sent. Nothing happened.
    Malformed(ActiveJourney),
    /// The work ended. Contains the journey before the work.
    Done(ActiveJourney, Result<T, PageError>),
}

/// The hash of a form: its token and what was typed.
#[must_use]
pub fn fingerprint(token: &str, typed: &str) -> Fingerprint {
    Sha256::new().chain_update(token).chain_update([0]).chain_update(typed).finalize().into()
}

/// Checks a form and runs `work`. Only one form of a journey runs at a time.
///
/// # Errors
/// [`PageError::NotOurs`] and [`PageError::Stale`] for a bad token. [`PageError::Busy`] if the form
/// waits too long for another one. [`PageError::Store`], [`PageError::TwoCookies`], and
/// [`PageError::Internal`] if `work` panics.
pub async fn submit<I: 'static, T: 'static>(
    portal: &Data<Portal>,
    browser: &Browser,
    form: Submission<'_, I>,
    work: impl AsyncFnOnce(Data<Portal>, ActiveJourney, I) -> Result<T, PageError> + 'static,
) -> Result<Submitted<T>, PageError> {
    let session = portal.session(browser).await?;
    let Some(here) = session.at(form.pages) else {
        return portal.resume(browser, session, form.fingerprint).await.map(Submitted::Elsewhere);
    };
    judge(here, form.token)?;
    let Some(input) = form.input else { return Ok(Submitted::Malformed(here.clone())) };
    let Some((lease, here)) = turn(portal, here, form.token).await? else {
        let now = portal.session(browser).await?;
        return portal.resume(browser, now, form.fingerprint).await.map(Submitted::Elsewhere);
    };
    let before = here.clone();
    let result = to_the_end(portal, async move |portal| {
        let result = work(portal, here, input).await;
        // The lease lasts until the outcome is stored: the next form of the journey must see that
        // outcome.
        drop(lease);
        Ok(result)
    });
    Ok(Submitted::Done(before, result.await?))
}

/// Finds the journey of a form that is on every page, such as sign-out. Accepts the token of any
/// step.
///
/// # Errors
/// [`PageError::NotOurs`] for a form of another journey.
pub fn journey_of<'a>(
    session: &'a Session,
    token: &str,
) -> Result<Option<&'a ActiveJourney>, PageError> {
    let here = session.journey();
    match here.map(|here| here.journey.judge(token)) {
        Some(Token::Forged) => Err(PageError::NotOurs),
        _ => Ok(here),
    }
}

fn judge(here: &ActiveJourney, token: &str) -> Result<(), PageError> {
    match here.journey.judge(token) {
        Token::Forged => Err(PageError::NotOurs),
        Token::Stale => Err(PageError::Stale),
        Token::Current => Ok(()),
    }
}

/// Waits until no other form of the journey runs. `None` if another form has already changed the
/// step, or the journey is gone.
async fn turn(
    portal: &Portal,
    here: &ActiveJourney,
    token: &str,
) -> Result<Option<(Lease, ActiveJourney)>, PageError> {
    match portal.records.journeys.lease(&here.id, TURN_TIMEOUT).await? {
        Some((_, None)) => Err(PageError::Busy),
        Some((here, Some(lease))) if here.journey.judge(token) == Token::Current => {
            Ok(Some((lease, here)))
        }
        _ => Ok(None),
    }
}

/// Runs work to its end, even if the browser disconnects. A reset connection drops the handler
/// half-way, but SecEnrol's answer must reach the journey.
async fn to_the_end<T: 'static>(
    portal: &Data<Portal>,
    work: impl AsyncFnOnce(Data<Portal>) -> Result<T, PageError> + 'static,
) -> Result<T, PageError> {
    let portal = portal.clone();
    let work = deadline::inherit(async move { work(portal).await });
    let task = actix_web::rt::spawn(work.in_current_span());
    task.await.unwrap_or(Err(PageError::Internal("the work of a form panicked")))
}
