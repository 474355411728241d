//! `approve`: the browser waits while `SecEnrol` waits for the old phone. Polls only look at the
//! journey; the exchange is already on its way.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::{ActiveJourney, Portal, Session, View, Waiting, fragment, fragment_redirect, page};
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::Step;
use crate::http::error::PageError;
use crate::http::request_policy;
use crate::http::session::Browser;

#[derive(Template)]
#[template(path = "pages/approve.html")]
struct ApprovePage<'a> {
    view: View<'a>,
    waiting: Waiting,
}

/// Shows what to do on the old phone.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    let Some(here) = awaiting(&visit) else { return Ok(portal.redirect_to_current(&visit)) };
    let view = View::of(&portal, &words, "approve")
        .with_person(&here.journey)
        .with_refresh(paths::APPROVE);
    page(StatusCode::OK, &ApprovePage { view, waiting: waiting(&portal, &words, here) })
}

fn awaiting(visit: &Session) -> Option<&ActiveJourney> {
    match visit {
        Session::Active(here) if matches!(here.journey.step(), Step::AwaitingApproval) => {
            Some(here)
        }
        Session::AwaitingNewId(here) => Some(here),
        _ => None,
    }
}

/// The polled fragment.
///
/// # Errors
/// [`PageError::NotOurs`] for what is no poll, or whatever keeps the store from answering.
pub async fn status(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    request_policy::require_poll(&request)?;
    let visit = portal.visit(&browser).await?;
    if let Some(here) = awaiting(&visit) {
        return fragment(&waiting(&portal, &words, here));
    }
    let path = visit.path_of_poll();
    let words = match visit.journey() {
        Some(here) => words.variant(here.journey.purpose().words_suffix()),
        None => words,
    };
    let found = if path == paths::SCAN {
        words.say("approve-found", &[]).into_owned()
    } else {
        String::new()
    };
    Ok(fragment_redirect(&portal.links, path, found))
}

fn waiting(portal: &Portal, words: &Words, here: &ActiveJourney) -> Waiting {
    Waiting::new(portal, words, paths::APPROVE_STATUS, &here.journey, "approve-waiting")
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = ApprovePage { view: samples.view("approve", ""), waiting: samples.waiting() };
    samples.add("pages/approve.html", &page);
}
