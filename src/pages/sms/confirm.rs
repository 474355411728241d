//! `/sms/confirm`: shows the new number before it is sent. The number is the journey's own. The
//! form does not carry it, so that an attacker cannot replace it.

use std::convert::Infallible;

use serde::Deserialize;

use super::exchange;
use crate::domain::journey::{Journey, Step};
use crate::domain::phone_number;
use crate::http::error::Reference;
use crate::pages::form::{self, Again, Typed};
use crate::pages::strict_form::StrictForm;
use crate::pages::{
    ActiveJourney, HttpResponse, Page, PageError, StatusCode, Template, View, Visit, fault_page,
    page,
};

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

fn form<'a>(here: &ActiveJourney, view: View<'a>) -> Result<ConfirmNumberPage<'a>, PageError> {
    let Step::ConfirmingNumber { number, .. } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    let region = phone_number::region_of(number.as_str());
    let country = region.map_or("", |region| region.name(view.words.tag()));
    let number = phone_number::grouped(number);
    Ok(ConfirmNumberPage { view, token: here.journey.form_token(), number, country })
}

/// Shows the number.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.at(Page::SmsConfirm, async |here, view| page(StatusCode::OK, &form(here, view)?)).await
}

/// Sends the number, or goes back for another one. The page of the number's code can go back too.
///
/// # Errors
/// The errors of [`form::handle`].
pub async fn post(
    visit: Visit,
    StrictForm(sent): StrictForm<ConfirmNumberForm>,
) -> Result<HttpResponse, PageError> {
    let pages: &[Page] = match sent.answer {
        Confirmation::Yes => &[Page::SmsConfirm],
        Confirmation::No => &[Page::SmsConfirm, Page::SmsCode],
    };
    let input = Ok(sent.answer);
    let typed =
        Typed { page: Page::SmsConfirm, pages, token: &sent.token, fingerprint: None, input };
    let again = async |here: &ActiveJourney, view: View<'_>, why: Again<Infallible>| {
        let Again::Failed(incident) = why;
        let view = view.with_incident(&incident);
        fault_page(&incident, &form(here, view)?)
    };
    form::handle(&visit, typed, send_or_drop, again).await
}

/// Sends the number, or goes back to the page that asks for one.
async fn send_or_drop(
    visit: Visit,
    here: ActiveJourney,
    answer: Confirmation,
) -> Result<Option<Infallible>, PageError> {
    if answer == Confirmation::Yes {
        exchange::send(&visit, &here, None).await?;
    } else {
        let (now, reference) = (visit.portal.records.clock.now(), Reference::new().to_string());
        tracing::info!(reference, during = "sms", "the person wants to type another number");
        let next = |journey: Journey| journey.number_dropped(&reference, now);
        visit.portal.records.journeys.change(&here.id, next).await?;
    }
    Ok(None)
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
