//! `/sms/code`: the code that `SecEnrol` sent to the new number, if the organisation's `SecEnrol`
//! sends one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::exchange;
use crate::content::language::Words;
use crate::domain::journey::{Journey, NUMBER_TRIES, Step};
use crate::domain::page::Page;
use crate::domain::phone_number;
use crate::http::error::{PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::{Entry, Event};
use crate::pages::form::{self, Submission, Submitted};
use crate::pages::strict_form::StrictForm;
use crate::pages::{Portal, View, fault_page, page};
use crate::store::journeys::ActiveJourney;
use secenrol::{NumberSent, Passcode};

#[derive(Template)]
#[template(path = "pages/sms/code.html")]
struct NumberCodePage<'a> {
    view: View<'a>,
    token: String,
    /// The number that the code was sent to, in groups of digits.
    number: String,
}

/// The page's form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberCodeForm {
    #[serde(default)]
    token: String,
    code: SecretString,
}

fn view<'a>(portal: &'a Portal, words: &Words, journey: &Journey) -> View<'a> {
    View::of(portal, words, Page::SmsCode).with_person(journey)
}

fn form<'a>(portal: &'a Portal, words: &Words, journey: &Journey) -> NumberCodePage<'a> {
    let mut view = view(portal, words, journey);
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

/// Shows the form.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let session = portal.session(&browser).await?;
    match session.at(&[Page::SmsCode]) {
        Some(here) => page(StatusCode::OK, &form(&portal, &words, &here.journey)),
        None => Ok(portal.redirect_to_current(&session)),
    }
}

/// Sends the code.
///
/// # Errors
/// The errors of [`form::submit`].
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    StrictForm(sent): StrictForm<NumberCodeForm>,
) -> Result<HttpResponse, PageError> {
    let submission = Submission {
        pages: &[Page::SmsCode],
        token: &sent.token,
        fingerprint: None,
        input: Passcode::parse(sent.code.expose_secret()).ok(),
    };
    let (by, reference) = (browser.clone().reading(&words), Reference::new());
    let shown = reference.clone();
    let work = async move |portal: Data<Portal>, here: ActiveJourney, code| {
        exchange::send_code(&portal, &by, &here, &code, &shown).await
    };
    let result = match form::submit(&portal, &browser, submission, work).await? {
        Submitted::Elsewhere(response) => return Ok(response),
        Submitted::Malformed(here) => return malformed(&portal, &browser, &words, &here),
        Submitted::Done(_, result) => result,
    };
    let session = portal.session(&browser).await?;
    match (result, session.at(&[Page::SmsCode])) {
        (Err(error), Some(here)) => {
            let entry = |event| Entry::about(event, here, &browser);
            let incident = portal.records.report(&error, Page::SmsCode.name(), entry);
            let view = view(&portal, &words, &here.journey).with_incident(&incident);
            fault_page(&incident, &with(view, &here.journey))
        }
        (Ok(NumberSent::Denied), Some(here)) => {
            let again = form(&portal, &words, &here.journey);
            let view = again.view.with_refusal(&reference);
            page(StatusCode::UNAUTHORIZED, &NumberCodePage { view, ..again })
        }
        _ => Ok(portal.redirect_to_current(&session)),
    }
}

/// The page again after input that cannot be a code. It is not sent and costs no try.
fn malformed(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    here: &ActiveJourney,
) -> Result<HttpResponse, PageError> {
    let reference = Reference::of_refusal(Page::SmsCode.name(), "no code");
    let entry = Entry::about(Event::InputValidationFail, here, browser).at(Page::SmsCode.name());
    portal.records.audit.write(&entry.seen_as(&reference));
    let view = view(portal, words, &here.journey).with_refusal(&reference);
    let view = view.with_problem("code", "sms-code-problem");
    page(StatusCode::UNPROCESSABLE_ENTITY, &with(view, &here.journey))
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(in crate::pages) fn sample(samples: &mut crate::pages::samples::Samples) {
    let page = NumberCodePage {
        view: samples.view(Page::SmsCode, "code"),
        token: samples.text(),
        number: samples.text(),
    };
    samples.add("pages/sms/code.html", &page);
}
