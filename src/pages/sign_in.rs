//! `sign-in`: userid and password. `SecEnrol` may answer only once the user has approved on the old
//! phone, so the exchange runs in a task of its own and the browser is soon sent on to `approve`.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data};
use askama::Template;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use tokio::task::JoinHandle;

use super::{Portal, View, Visit, page};
use crate::error::{Incident, PageError};
use crate::journey::{Ending, Journey, Step};
use crate::journeys::JourneyId;
use crate::paths;
use crate::secenrol::{Answer, Password, SignIn, Userid};
use crate::session::Browser;

/// How long the form waits for `SecEnrol` before the browser is sent to wait at `approve`.
const PATIENCE: Duration = Duration::from_secs(2);

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct Page<'a> {
    view: View<'a>,
    userid: &'a str,
    /// What is wrong with the fields, as message ids.
    userid_problem: Option<&'static str>,
    password_problem: Option<&'static str>,
}

impl<'a> Page<'a> {
    fn new(view: View<'a>, userid: &'a str) -> Self {
        Self { view, userid, userid_problem: None, password_problem: None }
    }
}

/// What the page posts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    userid: String,
    password: SecretString,
}

type Exchange = JoinHandle<Answer<SignIn>>;

/// Shows the form, with what became of the last journey.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(portal: Data<Portal>, browser: Browser) -> Result<HttpResponse, PageError> {
    let view = View::of(&portal, "sign-in");
    let visit = portal.visit(&browser).await?;
    match &visit {
        Visit::Nobody => page(StatusCode::OK, &Page::new(view, "")),
        Visit::Gone => {
            browser.forget();
            page(StatusCode::OK, &Page::new(view.with_notice("ended-expired"), ""))
        }
        Visit::Here(here) if here.journey.is_under_way() => Ok(portal.elsewhere(&visit)),
        Visit::Here(here) => {
            let view = after(view, here.journey.step());
            page(StatusCode::OK, &Page::new(view, here.journey.userid().as_str()))
        }
    }
}

/// Says how the last journey ended.
fn after<'a>(view: View<'a>, step: &Step) -> View<'a> {
    let Step::Ended(ending) = step else { return view };
    let mut view = view.with_notice(match ending {
        Ending::SignInRefused => "ended-refused",
        Ending::SignInFailed { .. } => "ended-failed",
        Ending::PasscodesRefused => "ended-passcodes",
        Ending::CheckCodesRefused => "ended-check-codes",
        Ending::UpstreamSessionLost => "ended-upstream",
    });
    if let (Ending::SignInFailed { reference }, Some(notice)) = (ending, &mut view.notice) {
        notice.reference = Some(reference.clone());
    }
    view
}

/// Starts the exchange; with no answer soon, starts a journey that waits for it.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    form: web::Form<Form>,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    if let Visit::Here(here) = &visit {
        if here.journey.is_under_way() {
            return Ok(portal.elsewhere(&visit));
        }
        portal.journeys.remove(&here.id).await?;
    }
    let (userid, password) =
        match (Userid::parse(&form.userid), Password::parse(form.password.expose_secret())) {
            (Ok(userid), Ok(password)) => (userid, password),
            (userid, password) => {
                let mut wrong = Page::new(View::of(&portal, "sign-in"), &form.userid);
                wrong.userid_problem = userid.err().map(|_| "sign-in-userid-problem");
                wrong.password_problem = password.err().map(|_| "sign-in-password-problem");
                return page(StatusCode::UNPROCESSABLE_ENTITY, &wrong);
            }
        };
    let (client, asked) = (portal.client.clone(), userid.clone());
    let mut exchange: Exchange = tokio::spawn(async move { client.sign_in(&asked, &password).await });
    if let Ok(answer) = tokio::time::timeout(PATIENCE, &mut exchange).await {
        return answered(&portal, &browser, userid, outcome(answer)).await;
    }
    let waiting = Journey::awaiting_approval(userid, portal.clock.now());
    let id = portal.journeys.create(waiting, None).await?;
    browser.set_journey_id(&id)?;
    tokio::spawn(note_when_answered(portal.clone().into_inner(), id, exchange));
    Ok(portal.redirect(paths::APPROVE))
}

fn outcome(answer: Result<Answer<SignIn>, tokio::task::JoinError>) -> Result<SignIn, PageError> {
    let answer = answer.map_err(|_| PageError::Internal("the sign-in was cut off"))?;
    Ok(answer.outcome?)
}

async fn answered(
    portal: &Portal,
    browser: &Browser,
    userid: Userid,
    outcome: Result<SignIn, PageError>,
) -> Result<HttpResponse, PageError> {
    let view = View::of(portal, "sign-in");
    let typed = userid.to_string();
    let (outcome, image) = match outcome {
        Ok(SignIn::Accepted(enrolment, image)) => (SignIn::Accepted(enrolment, None), image),
        Ok(other) => (other, None),
        Err(error) => {
            let incident = Incident::report(&error, "sign in");
            return page(incident.status, &Page::new(view.with_incident(&incident), &typed));
        }
    };
    let Some(journey) = Journey::signed_in(userid, outcome, portal.clock.now()) else {
        return page(StatusCode::UNAUTHORIZED, &Page::new(view.with_notice("sign-in-refused"), &typed));
    };
    let place = super::place(&journey);
    let id = portal.journeys.create(journey, image).await?;
    browser.set_journey_id(&id)?;
    Ok(portal.redirect(place))
}

/// Writes the late answer into the journey that waits for it, whether or not a browser is there.
async fn note_when_answered(portal: std::sync::Arc<Portal>, id: JourneyId, exchange: Exchange) {
    let outcome = outcome(exchange.await);
    let noted = match portal.journeys.load(&id).await {
        Ok(Some(loaded)) => {
            let waiting = Journey::clone(&loaded.journey);
            let (next, image) = match outcome {
                Ok(SignIn::Accepted(enrolment, image)) => {
                    (waiting.approval_answered(SignIn::Accepted(enrolment, None)), image)
                }
                Ok(other) => (waiting.approval_answered(other), None),
                Err(error) => {
                    let incident = Incident::report(&error, "sign in");
                    (waiting.approval_failed(incident.reference.to_string()), None)
                }
            };
            match next {
                Some(next) => portal.journeys.replace(&id, loaded.version, next, image).await.map(|_| ()),
                None => Ok(()),
            }
        }
        // The person has signed out, or the journey has expired.
        Ok(None) => Ok(()),
        Err(error) => Err(error),
    };
    if let Err(error) = noted {
        tracing::error!(%error, "the answer to a sign-in could not be stored");
    }
}
