//! `/sms/confirm`: shows the new number before it is sent. The number is the journey's own. The
//! form does not carry it, so that an attacker cannot replace it.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use serde::Deserialize;

use super::exchange;
use crate::content::language::Words;
use crate::domain::journey::{Journey, Step};
use crate::domain::page::Page;
use crate::domain::phone_number;
use crate::http::error::{PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::Entry;
use crate::pages::form::{self, Submission, Submitted};
use crate::pages::strict_form::StrictForm;
use crate::pages::{Portal, View, fault_page, page};
use crate::store::journeys::ActiveJourney;

#[derive(Template)]
#[template(path = "pages/sms/confirm.html")]
struct ConfirmNumberPage<'a> {
    view: View<'a>,
    token: String,
    /// The number in groups of digits, with the country code.
    number: String,
    /// The country's name.
    country: &'static str,
}

/// The form of this page, and of every page with a button for another number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfirmNumberForm {
    #[serde(default)]
    token: String,
    answer: Confirmation,
}

/// Whether the number is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Confirmation {
    Yes,
    No,
}

fn form<'a>(portal: &'a Portal, words: &Words, journey: &Journey) -> ConfirmNumberPage<'a> {
    let (number, country) = match journey.step() {
        Step::ConfirmingNumber { number, .. } => {
            let region = phone_number::region_of(number.as_str());
            (phone_number::grouped(number), region.map_or("", |region| region.name(words.tag())))
        }
        _ => (String::new(), ""),
    };
    let view = View::of(portal, words, Page::SmsConfirm).with_person(journey);
    ConfirmNumberPage { view, token: journey.form_token(), number, country }
}

/// Shows the number.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let session = portal.session(&browser).await?;
    match session.at(&[Page::SmsConfirm]) {
        Some(here) => page(StatusCode::OK, &form(&portal, &words, &here.journey)),
        None => Ok(portal.redirect_to_current(&session)),
    }
}

/// Sends the number, or goes back for another one. The page of the number's code can go back too.
///
/// # Errors
/// The errors of [`form::submit`].
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    StrictForm(sent): StrictForm<ConfirmNumberForm>,
) -> Result<HttpResponse, PageError> {
    let pages: &[Page] = match sent.answer {
        Confirmation::Yes => &[Page::SmsConfirm],
        Confirmation::No => &[Page::SmsConfirm, Page::SmsCode],
    };
    let input = Some(sent.answer);
    let submission = Submission { pages, token: &sent.token, fingerprint: None, input };
    let by = browser.clone().reading(&words);
    let work = async move |portal: Data<Portal>, here: ActiveJourney, answer| match answer {
        Confirmation::Yes => {
            exchange::send_number(&portal, &by, &here, &Reference::new()).await.map(drop)
        }
        Confirmation::No => drop_number(&portal, &here).await,
    };
    let result = match form::submit(&portal, &browser, submission, work).await? {
        Submitted::Elsewhere(response) => return Ok(response),
        Submitted::Malformed(_) => return Err(PageError::Stale),
        Submitted::Done(_, result) => result,
    };
    let session = portal.session(&browser).await?;
    match (result, session.at(&[Page::SmsConfirm])) {
        (Err(error), Some(here)) => {
            let entry = |event| Entry::about(event, here, &browser);
            let incident = portal.records.report(&error, Page::SmsConfirm.name(), entry);
            let again = form(&portal, &words, &here.journey);
            let view = again.view.with_incident(&incident);
            fault_page(&incident, &ConfirmNumberPage { view, ..again })
        }
        // The number was accepted or refused, or the journey is over. The page of the new step says
        // so.
        _ => Ok(portal.redirect_to_current(&session)),
    }
}

/// Goes back to the page that asks for a number.
async fn drop_number(portal: &Portal, here: &ActiveJourney) -> Result<(), PageError> {
    let now = portal.records.clock.now();
    let next = |journey: Journey| journey.number_dropped(now);
    Ok(portal.records.journeys.change(&here.id, next).await?)
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(in crate::pages) fn sample(samples: &mut crate::pages::samples::Samples) {
    let page = ConfirmNumberPage {
        view: samples.view(Page::SmsConfirm, ""),
        token: samples.text(),
        number: samples.text(),
        country: samples.lent(),
    };
    samples.add("pages/sms/confirm.html", &page);
}
