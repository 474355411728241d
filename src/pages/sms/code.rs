//! `/sms/code`: the code that `SecEnrol` sent to the new number, where the organisation's does so.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::exchange;
use crate::content::language::Words;
use crate::domain::journey::{Journey, NUMBER_TRIES, Step};
use crate::domain::phone_number;
use crate::http::error::{PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::Event;
use crate::pages::strict_form::Sent;
use crate::pages::{ActiveJourney, Portal, Session, Turn, View, fault_page, page, to_the_end};
use secenrol::{NumberSent, Passcode};

#[derive(Template)]
#[template(path = "pages/sms/code.html")]
struct NumberCodePage<'a> {
    view: View<'a>,
    token: String,
    /// Where the code went, in groups.
    number: String,
}

/// What the page posts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberCodeForm {
    #[serde(default)]
    token: String,
    code: SecretString,
}

fn awaiting(visit: &Session) -> Option<&ActiveJourney> {
    match visit {
        Session::Active(here) if matches!(here.journey.step(), Step::AwaitingNumberCode { .. }) => {
            Some(here)
        }
        _ => None,
    }
}

fn form<'a>(portal: &'a Portal, words: &Words, journey: &Journey) -> NumberCodePage<'a> {
    let mut view =
        View::of(portal, words, "sms").with_person(journey).at_number("sms-code-heading", 5);
    if let Step::AwaitingNumberCode { tries, refused: true, .. } = journey.step() {
        let left = view.with("tries-left", "count", &NUMBER_TRIES.saturating_sub(*tries));
        view = view.with_notice("sms-code-refused").with_tries_left(Some(left));
        view = view.with_problem("code", "sms-code-problem");
    }
    with(view, journey)
}

fn with<'a>(view: View<'a>, journey: &Journey) -> NumberCodePage<'a> {
    let number = match journey.step() {
        Step::AwaitingNumberCode { number, .. } => phone_number::grouped(number),
        _ => String::new(),
    };
    NumberCodePage { view, token: journey.form_token(), number }
}

/// Asks for the code.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    match awaiting(&visit) {
        Some(here) => page(StatusCode::OK, &form(&portal, &words, &here.journey)),
        None => Ok(portal.redirect_to_current(&visit)),
    }
}

/// Sends the code.
///
/// # Errors
/// A form that isn't this page's, or whatever keeps the store from answering.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    Sent(sent): Sent<NumberCodeForm>,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    let Some(here) = awaiting(&visit) else { return Ok(portal.redirect_after_form(&visit)) };
    portal.judge(here, &sent.token)?;
    let Ok(code) = Passcode::parse(sent.code.expose_secret()) else {
        return malformed(&portal, &browser, &words, here);
    };
    let (lease, here) = match portal.turn(here, &sent.token).await? {
        Turn::Mine(lease, here) => (lease, here),
        Turn::Overtaken => return Ok(portal.redirect_to_current(&portal.visit(&browser).await?)),
    };
    let (by, reference) = (browser.clone().reading(&words), Reference::new());
    let told = reference.clone();
    let sending = async move |portal: Data<Portal>| {
        let result = exchange::send_code(&portal, &by, &here, &code, &told).await;
        drop(lease);
        Ok(result)
    };
    let result = to_the_end(&portal, sending).await?;
    let visit = portal.visit(&browser).await?;
    match (result, awaiting(&visit)) {
        (Err(error), Some(here)) => {
            let incident = portal.report(&error, "sms", |event| here.entry(event, &browser));
            let view = View::of(&portal, &words, "sms").with_person(&here.journey);
            let view = view.at_number("sms-code-heading", 5).with_incident(&incident);
            fault_page(&incident, &with(view, &here.journey))
        }
        (Ok(NumberSent::Denied), Some(here)) => {
            let again = form(&portal, &words, &here.journey);
            page(
                StatusCode::UNAUTHORIZED,
                &NumberCodePage { view: again.view.with_refusal(&reference), ..again },
            )
        }
        _ => Ok(portal.redirect_to_current(&visit)),
    }
}

/// The page again for what can't be a code: it isn't sent, and costs no try.
fn malformed(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    here: &ActiveJourney,
) -> Result<HttpResponse, PageError> {
    let reference = Reference::of_refusal("sms", "no code");
    portal
        .audit
        .write(&here.entry(Event::InputValidationFail, browser).at("sms").seen_as(&reference));
    let view =
        View::of(portal, words, "sms").with_person(&here.journey).at_number("sms-code-heading", 5);
    let view = view.with_refusal(&reference).with_problem("code", "sms-code-problem");
    page(StatusCode::UNPROCESSABLE_ENTITY, &with(view, &here.journey))
}

/// The page with a mark in each text.
#[cfg(test)]
pub(in crate::pages) fn sample(samples: &mut crate::pages::samples::Samples) {
    let page = NumberCodePage {
        view: samples.view("sms", "code"),
        token: samples.text(),
        number: samples.text(),
    };
    samples.add("pages/sms/code.html", &page);
}
