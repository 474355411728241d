//! `/sms/confirm`: a last look at the new number, then it is sent. The number is the journey's own: the
//! form carries none that somebody could have put into its place.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use serde::Deserialize;

use super::{exchange, number};
use crate::content::language::Words;
use crate::domain::journey::{Journey, Step};
use crate::domain::phone_number;
use crate::http::error::{Incident, PageError, Reference};
use crate::http::session::Browser;
use crate::pages::strict_form::Sent;
use crate::pages::{ActiveJourney, Portal, Session, Turn, View, fault_page, page, to_the_end};

#[derive(Template)]
#[template(path = "pages/sms/confirm.html")]
struct ConfirmNumberPage<'a> {
    view: View<'a>,
    token: String,
    /// In groups, with the country code.
    number: String,
    /// What the country is called.
    country: &'static str,
}

/// What the page posts, and whatever page wants another number.
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

fn awaiting(visit: &Session) -> Option<&ActiveJourney> {
    match visit {
        Session::Active(here) if matches!(here.journey.step(), Step::ConfirmingNumber { .. }) => {
            Some(here)
        }
        _ => None,
    }
}

fn form<'a>(portal: &'a Portal, words: &Words, journey: &Journey) -> ConfirmNumberPage<'a> {
    let (number, country) = match journey.step() {
        Step::ConfirmingNumber { number, .. } => {
            let region = phone_number::region_of(number.as_str());
            (phone_number::grouped(number), region.map_or("", |region| region.name(words.tag())))
        }
        _ => (String::new(), ""),
    };
    let view =
        View::of(portal, words, "sms").with_person(journey).at_number("sms-confirm-heading", 4);
    ConfirmNumberPage { view, token: journey.form_token(), number, country }
}

fn with_incident<'a>(
    portal: &'a Portal,
    words: &Words,
    journey: &Journey,
    incident: &Incident,
) -> ConfirmNumberPage<'a> {
    let again = form(portal, words, journey);
    ConfirmNumberPage { view: again.view.with_incident(incident), ..again }
}

/// Shows the number.
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

/// Sends the number, or goes back for another.
///
/// # Errors
/// A form that isn't this page's, or whatever keeps the store from answering.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    Sent(sent): Sent<ConfirmNumberForm>,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    let here = match &visit {
        Session::Active(here) if here.journey.purpose().is_a_phone() => {
            return Ok(portal.redirect_to_current(&visit));
        }
        Session::Active(here) => here,
        _ => return Ok(portal.redirect_after_form(&visit)),
    };
    portal.judge(here, &sent.token)?;
    if sent.answer == Confirmation::No {
        return number::again(&portal, &browser, here).await;
    }
    let Some(here) = awaiting(&visit) else { return Ok(portal.redirect_to_current(&visit)) };
    let (lease, here) = match portal.turn(here, &sent.token).await? {
        Turn::Mine(lease, here) => (lease, here),
        Turn::Overtaken => return Ok(portal.redirect_to_current(&portal.visit(&browser).await?)),
    };
    let (by, reference) = (browser.clone().reading(&words), Reference::new());
    let sending = async move |portal: Data<Portal>| {
        let result = exchange::send_number(&portal, &by, &here, &reference).await;
        drop(lease);
        Ok(result)
    };
    let result = to_the_end(&portal, sending).await?;
    let visit = portal.visit(&browser).await?;
    match (result, awaiting(&visit)) {
        (Err(error), Some(here)) => {
            let incident = portal.report(&error, "sms", |event| here.entry(event, &browser));
            fault_page(&incident, &with_incident(&portal, &words, &here.journey, &incident))
        }
        // Taken, refused or over: the step says so.
        _ => Ok(portal.redirect_to_current(&visit)),
    }
}

/// The page with a mark in each text.
#[cfg(test)]
pub(in crate::pages) fn sample(samples: &mut crate::pages::samples::Samples) {
    let page = ConfirmNumberPage {
        view: samples.view("sms", ""),
        token: samples.text(),
        number: samples.text(),
        country: samples.lent(),
    };
    samples.add("pages/sms/confirm.html", &page);
}
