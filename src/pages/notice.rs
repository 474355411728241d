//! The message above a page: the event, the next step, and the problems of the form's fields.

use std::time::Duration;

use jiff::tz::TimeZone;

use super::Portal;
use super::query::StartQuery;
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::Purpose;
use crate::upstream::Availability;

/// Time between two polls.
const POLL_EVERY: Duration = Duration::from_secs(5);

/// A message above a page.
#[derive(Debug, Default)]
pub struct Notice {
    /// The event.
    pub heading: String,
    /// The next step.
    pub advice: String,
    /// Text and address of a link that opens a window of its own.
    pub window: Option<(String, String)>,
    /// The time that the phone's clock must show.
    pub clock: Option<ClockLine>,
    /// Whether the message reports no error.
    pub calm: bool,
    /// The number of tries left, in words.
    pub tries_left: Option<String>,
    /// The problems of the form's fields.
    pub problems: Vec<FieldProblem>,
    /// SecEnrol's own error message.
    pub quoted: Option<String>,
    /// The code to quote to IT support.
    pub reference: Option<String>,
    /// How the message updates itself, if the error is temporary.
    pub poll: Option<Polling>,
}

impl Notice {
    /// The problem, if the message is about one field only. It is shown beside that field instead
    /// of above the page.
    pub fn beside_field(&self) -> Option<&FieldProblem> {
        match &*self.problems {
            [only] if self.reference.is_none() => Some(only),
            _ => None,
        }
    }

    /// Says whether SecEnrol is available.
    pub fn of_outage(
        availability: Availability,
        portal: &Portal,
        words: &Words,
        purpose: Purpose,
    ) -> Self {
        let messages = match availability {
            Availability::Available => ["upstream-well-heading", "upstream-well-advice"],
            Availability::Crowded => ["error-full-heading", "error-full-advice"],
            Availability::Away => ["error-away-heading", "error-away-advice"],
        };
        let [heading, advice] = messages.map(|id| words.t(id).into_owned());
        let poll = Some(Polling::of(portal, words, purpose));
        Self { heading, advice, poll, ..Self::default() }
    }
}

/// A text that contains a time of day with its time zone. The script replaces both by the browser's
/// local time, unless the browser seems to hide its time zone.
#[derive(Debug)]
pub struct ClockLine {
    /// The text before the time.
    pub before: String,
    /// The time in `zone` with its offset, for `<time datetime>`.
    pub moment: String,
    /// The time of day in `zone`.
    pub time: String,
    /// The name of the time zone.
    pub zone: String,
    /// The text after the time.
    pub after: String,
}

impl ClockLine {
    /// The message `id`, with the time of day in its value `time`.
    pub(super) fn of(
        words: &Words,
        zone: &TimeZone,
        id: &str,
        moment: jiff::Timestamp,
        values: &[(&str, &str)],
    ) -> Self {
        let local = moment.to_zoned(zone.clone());
        let time = words.time_of_day(local.time());
        let (before, after) = words.around(id, "time", &time, values);
        Self {
            before,
            after,
            moment: local.strftime("%Y-%m-%dT%H:%M%:z").to_string(),
            zone: local.strftime("%Q").to_string(),
            time,
        }
    }
}

/// How a message checks whether it still applies.
#[derive(Debug)]
pub struct Polling {
    /// The URL to poll.
    pub url: String,
    /// The delay before the poll, in milliseconds.
    pub delay: u128,
    /// The support contacts, in words.
    pub ask: String,
    /// The text that the script shows while the browser has no network.
    pub offline: String,
}

impl Polling {
    /// The polling of a message that SecEnrol is unavailable.
    pub fn of(portal: &Portal, words: &Words, purpose: Purpose) -> Self {
        let query = StartQuery::for_purpose(purpose).query(purpose);
        Self {
            url: portal.site.links.to(paths::UPSTREAM_STATUS) + &query,
            delay: portal.upstream.poller.pace().spread(POLL_EVERY).as_millis(),
            ask: support_contacts(portal, words),
            offline: words.t("waiting-offline").into_owned(),
        }
    }
}

/// The support contacts, in words.
pub(super) fn support_contacts(portal: &Portal, words: &Words) -> String {
    match portal.site.settings.get().brand.contacts() {
        none if none.is_empty() => words.t("upstream-ask-help-desk").into_owned(),
        contacts => words.with("upstream-ask", "contacts", &contacts).into_owned(),
    }
}

/// A time in minutes, as pages name it. Rounded up, so that nobody comes back too early, and at
/// least one: a time that has run out is about to show.
pub(super) fn minutes(time: Duration) -> u64 {
    let minutes = time.as_nanos().div_ceil(Duration::from_mins(1).as_nanos());
    u64::try_from(minutes).unwrap_or(u64::MAX).max(1)
}

/// A problem with a field of the page's form.
#[derive(Debug)]
pub struct FieldProblem {
    /// The field's id.
    pub field: &'static str,
    /// The problem and its correction.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_are_rounded_up() {
        for (millis, expected) in [(0, 1), (1, 1), (60_000, 1), (60_900, 2), (120_001, 3)] {
            assert_eq!(minutes(Duration::from_millis(millis)), expected, "{millis} ms");
        }
    }
}
