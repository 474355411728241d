//! The part of a waiting page that is polled, and how it becomes an answer.

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

/// Room for most fragments, in bytes, so that they don't grow piece by piece.
const FRAGMENT_BYTES: usize = 1024;
/// How long before its end a journey says so.
const ENDS_SOON: Duration = Duration::from_mins(2);

/// The part of a waiting page that is polled.
pub struct Waiting {
    /// In which it says all this.
    pub words: Words,
    /// What it asks for.
    pub url: String,
    /// Milliseconds until it asks.
    pub delay: u128,
    /// The message that says the state.
    pub state: &'static str,
    /// What may be done about it.
    pub advice: Option<String>,
    /// `SecEnrol`'s own words about a fault.
    pub quoted: Option<String>,
    /// A line about quoting the code, and the code, where there is a fault.
    pub reference: Option<(String, String)>,
    /// How many minutes are left, while that is no concern.
    pub left: Option<String>,
    /// That the journey ends soon, and the way to more time.
    pub ending: Option<EndWarning>,
}

/// What is said shortly before a journey ends.
pub struct EndWarning {
    /// In how many minutes.
    pub notice: String,
    /// The form that asks for more time: where to, its token, its button. Once a journey.
    pub more: Option<(String, String, String)>,
}

impl EndWarning {
    /// Said with the way to more time, in so many minutes.
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
    /// A fragment that polls `path`, with nothing but a state to tell: the message `state`.
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

    /// How much time is left, in words.
    #[must_use]
    pub fn left(&self) -> Option<Cow<'_, str>> {
        self.left.as_ref().map(|minutes| self.words.say("waiting-left", &[("count", minutes)]))
    }

    /// What the script says while the browser has no network.
    #[must_use]
    pub fn offline(&self) -> Cow<'_, str> {
        self.words.say("waiting-offline", &[])
    }

    /// With a passing fault: it will be tried again.
    #[must_use]
    pub fn with_incident(mut self, incident: &Incident) -> Self {
        let words = &self.words;
        let reference = incident.reference.to_string();
        let line = words.say("reference", &[("reference", &reference)]).into_owned();
        if self.advice.is_none() {
            self.advice = Some(
                words.say(&format!("error-{}-heading", incident.fault.name()), &[]).into_owned(),
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

/// A fragment as an answer: still waiting.
///
/// # Errors
/// [`PageError::Internal`] where the template can't be rendered.
pub fn fragment(waiting: &Waiting) -> Result<HttpResponse, PageError> {
    Ok(html(StatusCode::OK, rendered(&WaitingFragment { waiting }, FRAGMENT_BYTES)?))
}

/// A poll's answer once the step is over, for good or bad. The script shows `words` until the next
/// page is there; htmx doesn't look at them.
#[must_use]
pub fn fragment_redirect(links: &Links, path: &str, words: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(("HX-Redirect", links.to(path)))
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .body(words)
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let waiting = samples.waiting();
    samples.add("fragments/waiting.html", &WaitingFragment { waiting: &waiting });
}
