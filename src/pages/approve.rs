//! `approve`: the browser waits while `SecEnrol` waits for the old phone. Polls only look at the
//! journey; the exchange is already on its way.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::{Here, Portal, View, Visit, Waiting, fragment, fragment_redirect, page, place, sign_in_again};
use crate::error::PageError;
use crate::guard;
use crate::journey::Step;
use crate::language::Words;
use crate::paths;
use crate::session::Browser;

#[derive(Template)]
#[template(path = "pages/approve.html")]
struct Page<'a> {
    view: View<'a>,
    waiting: Waiting,
}

/// Shows what to do on the old phone.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(portal: Data<Portal>, browser: Browser, words: Words) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    match &visit {
        Visit::Here(here) if matches!(here.journey.step(), Step::AwaitingApproval) => {
            let view =
                View::of(&portal, &words, "approve").with_person(&here.journey).with_refresh(paths::APPROVE);
            page(StatusCode::OK, &Page { view, waiting: waiting(&portal, &words, here) })
        }
        _ => Ok(portal.elsewhere(&visit)),
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
    guard::require_poll(&request)?;
    let (path, words) = match portal.visit(&browser).await? {
        Visit::Here(here) if matches!(here.journey.step(), Step::AwaitingApproval) => {
            return fragment(&waiting(&portal, &words, &here));
        }
        Visit::Here(here) => (place(&here.journey), words.preferring(here.journey.aim().words_ending())),
        Visit::Gone(aim) => (sign_in_again(aim), words),
        Visit::Nobody => (paths::START_OVER, words),
        Visit::Others(_) => (paths::SIGN_IN, words),
    };
    let found =
        if path == paths::SCAN { words.say("approve-found", &[]).into_owned() } else { String::new() };
    Ok(fragment_redirect(&portal.links, path, found))
}

fn waiting(portal: &Portal, words: &Words, here: &Here) -> Waiting {
    Waiting::new(portal, words, paths::APPROVE_STATUS, &here.journey, "approve-waiting")
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = Page { view: samples.view("approve", ""), waiting: samples.waiting() };
    samples.add("pages/approve.html", &page);
}
