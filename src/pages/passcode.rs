//! `passcode`: the code that the old phone shows, or got by text.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::{self, Data};
use askama::Template;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::{Here, Portal, Turn, View, Visit, page, to_the_end};
use crate::error::{Incident, PageError};
use crate::journey::{Journey, PASSCODE_TRIES, Step};
use crate::journeys::Lease;
use crate::secenrol::{Challenge, Passcode, PasscodeSent};
use crate::session::Browser;

#[derive(Template)]
#[template(path = "pages/passcode.html")]
struct Page<'a> {
    view: View<'a>,
    token: String,
    /// How many tries are left, once one was refused.
    tries_left: Option<u8>,
    /// What is wrong with the field, as a message id.
    problem: Option<&'static str>,
}

/// What the page posts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    #[serde(default)]
    token: String,
    passcode: SecretString,
}

fn awaiting(visit: &Visit) -> Option<&Here> {
    match visit {
        Visit::Here(here) if matches!(here.journey.step(), Step::AwaitingPasscode { .. }) => Some(here),
        _ => None,
    }
}

fn form<'a>(portal: &'a Portal, journey: &Journey) -> Page<'a> {
    let tries_left = match journey.step() {
        Step::AwaitingPasscode { refused: 1.., .. } => Some(tries_left(journey)),
        _ => None,
    };
    let view = View::of(portal, "passcode").with_person(journey);
    Page { view, token: journey.form_token(), tries_left, problem: None }
}

fn tries_left(journey: &Journey) -> u8 {
    match journey.step() {
        Step::AwaitingPasscode { refused, .. } => PASSCODE_TRIES.saturating_sub(*refused),
        _ => 0,
    }
}

/// Shows the form. After a refusal it says so, however often it is loaded.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(portal: Data<Portal>, browser: Browser) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    match awaiting(&visit) {
        Some(here) => page(StatusCode::OK, &form(&portal, &here.journey)),
        None => Ok(portal.elsewhere(&visit)),
    }
}

/// Sends the passcode.
///
/// # Errors
/// A form that isn't this page's, or whatever keeps the store from answering.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    sent: web::Form<Form>,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    let Some(here) = awaiting(&visit) else { return Ok(portal.elsewhere(&visit)) };
    let (lease, here) = match portal.turn(here, &sent.token).await? {
        Turn::Mine(lease, here) => (lease, here),
        Turn::Overtaken(lease) => return portal.settle(&browser, lease).await,
    };
    let Ok(passcode) = Passcode::parse(sent.passcode.expose_secret()) else {
        let wrong = Page { problem: Some("passcode-problem"), ..form(&portal, &here.journey) };
        return page(StatusCode::UNPROCESSABLE_ENTITY, &wrong);
    };
    let id = here.id.clone();
    let (lease, result) =
        to_the_end(&portal, async move |portal| Ok(send(&portal, lease, here, passcode).await)).await?;
    match (result, portal.journeys.load(&id).await?) {
        (Err(error), Some(now)) => {
            let incident = Incident::report(&error, "passcode");
            let again = form(&portal, &now.journey);
            page(incident.status, &Page { view: again.view.with_incident(&incident), ..again })
        }
        (Ok(PasscodeOutcome::Refused), Some(now)) if tries_left(&now.journey) > 0 => {
            page(StatusCode::UNAUTHORIZED, &form(&portal, &now.journey))
        }
        _ => portal.settle(&browser, lease).await,
    }
}

enum PasscodeOutcome {
    Accepted,
    Refused,
}

async fn send(
    portal: &Portal,
    lease: Lease,
    here: Here,
    passcode: Passcode,
) -> (Lease, Result<PasscodeOutcome, PageError>) {
    let result = match here.journey.step() {
        Step::AwaitingPasscode { challenge, .. } => exchange(portal, &here, challenge, &passcode).await,
        _ => Err(PageError::Stale),
    };
    (lease, result)
}

async fn exchange(
    portal: &Portal,
    here: &Here,
    challenge: &Challenge,
    passcode: &Passcode,
) -> Result<PasscodeOutcome, PageError> {
    let answer = portal.client.send_passcode(challenge, passcode).await;
    let now = portal.clock.now();
    let cookie = answer.cookie;
    match answer.outcome {
        Ok(PasscodeSent::Accepted(enrolment, image)) => {
            let next = |journey: Journey| journey.passcode_accepted(enrolment.clone(), now);
            portal.journeys.update(&here.id, image, next).await?;
            Ok(PasscodeOutcome::Accepted)
        }
        Ok(PasscodeSent::Denied) => {
            let next = |journey: Journey| journey.with_cookie(cookie.clone()).passcode_refused(now);
            portal.journeys.update(&here.id, None, next).await?;
            Ok(PasscodeOutcome::Refused)
        }
        Err(error) => {
            let next = |journey: Journey| Some(journey.with_cookie(Some(cookie.clone()?)));
            portal.journeys.update(&here.id, None, next).await?;
            Err(error.into())
        }
    }
}
