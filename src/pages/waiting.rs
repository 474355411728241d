//! The part of a waiting page that the browser polls.

use std::time::Duration;

use actix_web::http::header;

use super::notice::{minutes, support_contacts};
use super::{HttpResponse, PageError, Portal, StatusCode, Template, Visit, page};
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::Journey;
use crate::http::error::Incident;
use crate::upstream::Availability;

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
    /// SecEnrol's own error message.
    pub quoted: Option<String>,
    /// The reference code, if there is an error.
    pub reference: Option<String>,
    /// The minutes until the wait ends.
    pub minutes: u64,
    /// The seconds until the wait ends, and those that it has at its start.
    pub seconds: (u64, u64),
    /// Whether to warn that the journey ends soon.
    pub ends_soon: bool,
    /// Path and token of the form that extends the journey. `None` if the journey does not end soon
    /// or was already extended.
    pub more_time: Option<(String, String)>,
    /// The form with which the person says that they are done. `None` if nobody has to be asked.
    pub scanned: Option<ScannedForm>,
}

/// The form of the button with which a person says that the phone is ready.
pub struct ScannedForm {
    /// The form's address.
    pub url: String,
    /// The form's token.
    pub token: String,
    /// The id of the button's message.
    pub label: &'static str,
}

impl Waiting {
    /// Creates a fragment that polls `path` after `delay` and shows the message `state`.
    pub fn new(
        visit: &Visit,
        path: &str,
        journey: &Journey,
        state: &'static str,
        delay: Duration,
    ) -> Self {
        let Portal { upstream, records, site } = &**visit.portal;
        let left = journey.expires(records.lifetimes).since(records.clock.now());
        let away = upstream.availability(journey.server()) == Availability::Away;
        let words = visit.words.variant(journey.purpose().words_suffixes());
        records.metrics.poll_delayed(delay);
        let ends_soon = left <= ENDS_SOON;
        let more_time = || (site.links.to(paths::MORE_TIME), journey.form_token());
        Self {
            url: site.links.to(path),
            delay: delay.as_millis(),
            state: if away { "waiting-away" } else { state },
            advice: away.then(|| support_contacts(&visit.portal, &words)),
            quoted: None,
            reference: None,
            minutes: minutes(left),
            seconds: (left.as_secs(), records.lifetimes.idle.max(left).as_secs()),
            ends_soon,
            more_time: (ends_soon && journey.may_be_prolonged()).then(more_time),
            scanned: None,
            words,
        }
    }

    /// Counts the time that is left `of` something else, if that ends before the journey. No
    /// extension of the journey prolongs it.
    pub fn counting(mut self, left: Duration, of: Duration) -> Self {
        if left.as_secs() < self.seconds.0 {
            self.minutes = minutes(left);
            self.seconds = (left.as_secs(), of.as_secs());
            (self.ends_soon, self.more_time) = (false, None);
        }
        self
    }

    /// Shows a temporary error. The next poll tries again.
    pub fn with_incident(mut self, incident: &Incident) -> Self {
        let heading = self.words.t(&format!("error-{}-heading", incident.kind.name()));
        self.advice.get_or_insert(heading.into_owned());
        self.quoted.clone_from(&incident.quoted);
        self.reference = Some(incident.reference.to_string());
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
    page(StatusCode::OK, &WaitingFragment { waiting })
}

/// The response to a poll once the step is over. The script shows `words` until the next page has
/// loaded; htmx ignores them.
pub fn fragment_redirect(visit: &Visit, path: &str, words: Option<String>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header(("HX-Redirect", visit.portal.site.links.to(path)))
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .body(words.unwrap_or_default())
}

/// Renders the fragment for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for ends_soon in [false, true] {
        let waiting = Waiting { ends_soon, ..samples.waiting() };
        samples.add("fragments/waiting.html", &WaitingFragment { waiting: &waiting });
    }
}
