//! Handles every form: session, token, queue, then the work until it ends.

use std::time::Duration;

use sha2::{Digest as _, Sha256};
use tracing::Instrument as _;

use super::{
    HttpResponse, Page, Portal, Session, StatusCode, Template, View, Visit, fault_page, page,
};
use crate::domain::journey::Token;
use crate::http::error::{Incident, PageError, Reference};
use crate::store::journeys::{ActiveJourney, Fingerprint, Lease};
use crate::store::redis::deadline;

/// How long a form waits for another request of the same journey. Longer than SecEnrol usually
/// takes, shorter than a person waits.
const TURN_TIMEOUT: Duration = Duration::from_secs(15);

/// The hash of a form: its token and what was typed.
pub fn fingerprint(token: &str, typed: &str) -> Fingerprint {
    Sha256::new().chain_update(token).chain_update([0]).chain_update(typed).finalize().into()
}

/// A form whose page shows it again after a problem `P` of the input.
pub struct Typed<'a, I, P> {
    /// The page that shows the form again.
    pub page: Page,
    /// The pages that have this form.
    pub pages: &'a [Page],
    /// The token that it carries.
    pub token: &'a str,
    /// The form's hash, if the form renews the journey's id. A browser that sends the same form
    /// again continues under the new id.
    pub fingerprint: Option<Fingerprint>,
    /// What was typed.
    pub input: Result<I, P>,
}

/// Why a page shows its form again.
pub enum Again<P> {
    /// Because of the input.
    Problem(P),
    /// Because of an error, which has been reported.
    Failed(Incident),
}

/// A problem of a typed code.
pub enum CodeProblem {
    /// It cannot be a code. It is not sent and costs no try.
    Malformed,
    /// SecEnrol refused it.
    Refused(Reference),
}

/// Checks a form and runs `work` to its end. Only one form of a journey runs at a time. `work`
/// returns the problem of the input, if it found one. If the visitor is still at the page
/// afterwards, `again` shows it. Otherwise the page of the new step shows the outcome.
///
/// # Errors
/// [`PageError::NotOurs`] and [`PageError::Stale`] for a bad token. [`PageError::Busy`] if the form
/// waits too long for another one. [`PageError::Store`], [`PageError::TwoCookies`], and the errors
/// of `again`.
pub async fn handle<'a, I: 'static, P: 'static>(
    visit: &'a Visit,
    form: Typed<'_, I, P>,
    work: impl AsyncFnOnce(Visit, ActiveJourney, I) -> Result<Option<P>, PageError> + 'static,
    again: impl AsyncFnOnce(&ActiveJourney, View<'a>, Again<P>) -> Result<HttpResponse, PageError>,
) -> Result<HttpResponse, PageError> {
    let Typed { page, pages, token, fingerprint, input } = form;
    let Visit { portal, browser, .. } = visit;
    let session = visit.session().await?;
    let Some(here) = session.at(pages) else {
        return portal.resume(browser, session, fingerprint).await;
    };
    judge(here, token)?;
    let outcome = match input {
        Err(problem) => Ok(Some(problem)),
        Ok(input) => {
            let Some((lease, here)) = turn(portal, here, token).await? else {
                return portal.resume(browser, visit.session().await?, fingerprint).await;
            };
            let by = visit.clone();
            to_the_end(Box::pin(async move {
                // Until the outcome is stored: the next form of the journey must see it.
                let _lease = lease;
                work(by, here, input).await
            }))
            .await?
        }
    };
    visit
        .at(page, async |here, view| {
            let why = match outcome {
                Ok(Some(problem)) => Again::Problem(problem),
                Err(error) => Again::Failed(visit.report(&error, here)),
                Ok(None) => return Ok(portal.redirect(page.path())),
            };
            Box::pin(again(here, view, why)).await
        })
        .await
}

impl Again<CodeProblem> {
    /// Says on the page why it shows its form again. If the field holds no code, the log calls this
    /// `what`, and the page shows `message` beside the field.
    pub fn shown_on<'a>(
        &self,
        view: View<'a>,
        visit: &Visit,
        here: &ActiveJourney,
        (field, message): (&'static str, &str),
        what: &str,
    ) -> View<'a> {
        match self {
            Self::Problem(CodeProblem::Malformed) => {
                let reference = visit.refuse_input(here, what);
                view.with_malformed(&reference).with_problem(field, message)
            }
            Self::Problem(CodeProblem::Refused(reference)) => view.with_refusal(reference),
            Self::Failed(incident) => view.with_incident(incident),
        }
    }

    /// The response with the page.
    pub fn answer(&self, template: &impl Template) -> Result<HttpResponse, PageError> {
        match self {
            Self::Problem(CodeProblem::Malformed) => {
                page(StatusCode::UNPROCESSABLE_ENTITY, template)
            }
            Self::Problem(CodeProblem::Refused(_)) => page(StatusCode::UNAUTHORIZED, template),
            Self::Failed(incident) => fault_page(incident, template),
        }
    }
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
async fn to_the_end<T: 'static>(work: impl Future<Output = T> + 'static) -> Result<T, PageError> {
    let task = actix_web::rt::spawn(deadline::inherit(work).in_current_span());
    task.await.map_err(|_| PageError::Internal("the work of a form panicked"))
}
