//! `approve`: the browser waits while `SecEnrol` waits for the old phone. A poll only reads the
//! journey, because the exchange is already under way.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::waiting::{Waiting, fragment, fragment_redirect};
use super::{Portal, View, page};
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::http::request_policy;
use crate::http::session::Browser;
use crate::store::journeys::ActiveJourney;

#[derive(Template)]
#[template(path = "pages/approve.html")]
struct ApprovePage<'a> {
    view: View<'a>,
    waiting: Waiting,
}

/// Shows how to approve on the old phone.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let session = portal.session(&browser).await?;
    let Some(here) = session.at(&[Page::Approve]) else {
        return Ok(portal.redirect_to_current(&session));
    };
    let view = View::of(&portal, &words, Page::Approve)
        .with_person(&here.journey)
        .with_refresh(Page::Approve.path());
    page(StatusCode::OK, &ApprovePage { view, waiting: waiting(&portal, &words, here) })
}

/// The polled fragment.
///
/// # Errors
/// [`PageError::NotOurs`] if the request is no poll, [`PageError::Store`] and
/// [`PageError::TwoCookies`].
pub async fn status(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    request_policy::require_poll(&request)?;
    let session = portal.session(&browser).await?;
    if let Some(here) = session.at(&[Page::Approve]) {
        return fragment(&waiting(&portal, &words, here));
    }
    let words = match session.journey() {
        Some(here) => words.variant(here.journey.purpose().words_suffix()),
        None => words,
    };
    let found = session.page() == Page::Scan;
    let found = if found { words.say("approve-found", &[]) } else { "".into() };
    Ok(fragment_redirect(&portal.site.links, &session.address_after(), found.into_owned()))
}

fn waiting(portal: &Portal, words: &Words, here: &ActiveJourney) -> Waiting {
    Waiting::new(portal, words, paths::APPROVE_STATUS, &here.journey, "approve-waiting")
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = ApprovePage { view: samples.view(Page::Approve, ""), waiting: samples.waiting() };
    samples.add("pages/approve.html", &page);
}
