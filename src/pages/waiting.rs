//! The part of a waiting page that the browser polls.

use std::borrow::Cow;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header;
use askama::Template;

use super::Portal;
use super::answer::{html, rendered};
use super::upstream;
use crate::content::language::Words;
use crate::content::paths::{self, Links};
use crate::domain::journey::Journey;
use crate::http::error::{Incident, PageError};
use crate::upstream::Availability;

/// Initial size of the buffer, in bytes, so that it rarely grows.
const FRAGMENT_BYTES: usize = 1024;
/// How long before its end a journey shows the warning.
const ENDS_SOON: Duration = Duration::from_mins(2);

/// The data of the polled fragment.
pub struct Waiting {
    /// The fragment's language.
    pub words: Words,
    /// The URL to poll.
    pub url: String,
    /// The delay before the poll, in milliseconds.
    pub delay: u128,
    /// The id of the message for the state.
    pub state: &'static str,
    /// Advice about an error.
    pub advice: Option<String>,
    /// `SecEnrol`'s own error message.
    pub quoted: Option<String>,
    /// A line with the reference code, and the code alone, if there is an error.
    pub reference: Option<(String, String)>,
    /// The minutes left, unless the journey ends soon.
    pub left: Option<String>,
    /// The warning that the journey ends soon.
    pub ending: Option<EndWarning>,
}

/// The warning shortly before a journey ends.
pub struct EndWarning {
    /// The text with the minutes left.
    pub notice: String,
    /// The form that extends the journey: path, token and button. `None` after the one extension.
    pub more: Option<(String, String, String)>,
}

impl EndWarning {
    /// The warning for a journey that ends in `minutes`.
    fn of(portal: &Portal, words: &Words, journey: &Journey, minutes: &str) -> Self {
        let more = journey.may_be_prolonged().then(|| {
            (
                portal.site.links.to(paths::MORE_TIME),
                journey.form_token(),
                words.say("waiting-more", &[]).into_owned(),
            )
        });
        Self { notice: words.say("waiting-ends", &[("count", minutes)]).into_owned(), more }
    }
}

impl Waiting {
    /// Creates a fragment that polls `path` and shows the message `state`.
    #[must_use]
    pub fn new(
        portal: &Portal,
        words: &Words,
        path: &str,
        journey: &Journey,
        state: &'static str,
    ) -> Self {
        let words = words.variant(journey.purpose().words_suffix());
        let now = portal.records.clock.now();
        let left = journey.expires(portal.records.lifetimes).since(now);
        let minutes = left.as_secs().div_ceil(60).max(1).to_string();
        let soon = left <= ENDS_SOON;
        let away = portal.upstream.availability(journey.server()) == Availability::Away;
        let state = if away { "waiting-away" } else { state };
        let delay = portal.upstream.poller.next();
        portal.records.metrics.poll_delayed(delay);
        Self {
            url: portal.site.links.to(path),
            delay: delay.as_millis(),
            state,
            advice: away.then(|| upstream::contacts(portal, &words)),
            quoted: None,
            reference: None,
            left: (!soon).then(|| minutes.clone()),
            ending: soon.then(|| EndWarning::of(portal, &words, journey, &minutes)),
            words,
        }
    }

    /// The state in words.
    #[must_use]
    pub fn state(&self) -> Cow<'_, str> {
        self.words.say(self.state, &[])
    }

    /// The time left, in words.
    #[must_use]
    pub fn left(&self) -> Option<Cow<'_, str>> {
        self.left.as_ref().map(|minutes| self.words.say("waiting-left", &[("count", minutes)]))
    }

    /// The text that the script shows while the browser has no network.
    #[must_use]
    pub fn offline(&self) -> Cow<'_, str> {
        self.words.say("waiting-offline", &[])
    }

    /// Shows a temporary error. The next poll tries again.
    #[must_use]
    pub fn with_incident(mut self, incident: &Incident) -> Self {
        let words = &self.words;
        let reference = incident.reference.to_string();
        let line = words.say("reference", &[("reference", &reference)]).into_owned();
        if self.advice.is_none() {
            self.advice = Some(
                words.say(&format!("error-{}-heading", incident.kind.name()), &[]).into_owned(),
            );
        }
        self.quoted.clone_from(&incident.quoted);
        self.reference = Some((line, reference));
        self
    }
}

#[derive(Template)]
#[template(path = "fragments/waiting.html")]
struct WaitingFragment<'a> {
    waiting: &'a Waiting,
}

/// The response to a poll while the step still waits.
///
/// # Errors
/// [`PageError::Internal`] if the template cannot be rendered.
pub fn fragment(waiting: &Waiting) -> Result<HttpResponse, PageError> {
    Ok(html(StatusCode::OK, rendered(&WaitingFragment { waiting }, FRAGMENT_BYTES)?))
}

/// The response to a poll once the step is over. The script shows `words` until the next page has
/// loaded; htmx ignores them.
#[must_use]
pub fn fragment_redirect(links: &Links, path: &str, words: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(("HX-Redirect", links.to(path)))
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .body(words)
}

/// Renders the fragment for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let waiting = samples.waiting();
    samples.add("fragments/waiting.html", &WaitingFragment { waiting: &waiting });
}
