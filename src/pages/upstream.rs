//! The "SecEnrol is unavailable" notice, and the fragment with which it refreshes itself. The
//! fragment does not ask SecEnrol.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::notice::{Notice, Polling};
use super::query::StartQuery;
use super::{Portal, Session, page};
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::Purpose;
use crate::http::error::PageError;
use crate::http::request_policy;
use crate::http::session::Browser;
use crate::upstream::Availability;

/// Time between two polls.
const POLL_EVERY: Duration = Duration::from_secs(5);

#[derive(Template)]
#[template(path = "fragments/upstream.html")]
struct Fragment {
    well: bool,
    notice: Notice,
    poll: Polling,
}

/// The notice above a page.
pub(super) fn notice(
    availability: Availability,
    portal: &Portal,
    words: &Words,
    purpose: Purpose,
) -> Notice {
    let messages = match availability {
        Availability::Available => ["upstream-well-heading", "upstream-well-advice"],
        Availability::Crowded => ["error-full-heading", "error-full-advice"],
        Availability::Away => ["error-away-heading", "error-away-advice"],
    };
    let [heading, advice] = messages.map(|id| words.say(id, &[]).into_owned());
    let poll = Some(polling(portal, words, purpose));
    Notice { heading, advice, poll, ..Notice::default() }
}

/// The polling of the notice.
pub(super) fn polling(portal: &Portal, words: &Words, purpose: Purpose) -> Polling {
    let query = StartQuery::for_purpose(purpose).query(purpose);
    Polling {
        url: portal.site.links.to(paths::UPSTREAM_STATUS) + &query,
        delay: portal.upstream.poller.pace().spread(POLL_EVERY).as_millis(),
        ask: contacts(portal, words),
        offline: words.say("waiting-offline", &[]).into_owned(),
    }
}

/// The support contacts, in words.
pub(super) fn contacts(portal: &Portal, words: &Words) -> String {
    match portal.site.settings.get().brand.contacts() {
        none if none.is_empty() => words.say("upstream-ask-help-desk", &[]).into_owned(),
        contacts => words.say("upstream-ask", &[("contacts", &contacts)]).into_owned(),
    }
}

/// The polled fragment.
///
/// # Errors
/// [`PageError::NotOurs`] if the request is no poll.
pub async fn status(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: StartQuery,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    request_policy::require_poll(&request)?;
    let session = portal.session(&browser).await?;
    let server = match &session {
        Session::Active(here) => here.journey.server(),
        _ => None,
    };
    let availability = portal.upstream.availability(server);
    let words = words.variant(asked.purpose.words_suffix());
    let notice = notice(availability, &portal, &words, asked.purpose);
    let poll = polling(&portal, &words, asked.purpose);
    let well = availability == Availability::Available;
    page(StatusCode::OK, &Fragment { well, notice, poll })
}

/// Renders the fragment for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for well in [false, true] {
        let fragment = Fragment { well, notice: samples.notice(""), poll: samples.poll() };
        samples.add("fragments/upstream.html", &fragment);
    }
}
