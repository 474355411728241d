//! What stands above a page: what happened, what to do, what is wrong in which field.

use jiff::tz::TimeZone;

use crate::content::language::Words;

/// A message above a page.
#[derive(Debug, Default)]
pub struct Notice {
    /// What happened.
    pub heading: String,
    /// What to do.
    pub advice: String,
    /// What a phone's clock should say.
    pub clock: Option<ClockLine>,
    /// Whether nothing is wrong.
    pub calm: bool,
    /// How many tries are left.
    pub tries_left: Option<String>,
    /// What is wrong in which field.
    pub problems: Vec<FieldProblem>,
    /// `SecEnrol`'s own words.
    pub quoted: Option<String>,
    /// The code to quote to IT support.
    pub reference: Option<String>,
    /// What becomes of it by itself, where something may.
    pub poll: Option<Polling>,
}

/// A text around a time of day. The script writes that as its browser does, in the browser's time
/// zone; without it the zone is named.
#[derive(Debug)]
pub struct ClockLine {
    /// What stands before the time.
    pub before: String,
    /// The moment, for a machine.
    pub moment: String,
    /// The time of day.
    pub time: String,
    /// The time zone in which it is that.
    pub zone: String,
    /// What stands after it.
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
        let said = words.say(id, &[&[("time", time.as_str())], values].concat()).into_owned();
        let (before, after) = said.split_once(&time).unwrap_or((&said, ""));
        Self {
            before: before.to_owned(),
            after: after.to_owned(),
            moment: moment.strftime("%Y-%m-%dT%H:%MZ").to_string(),
            zone: local.strftime("%Q").to_string(),
            time,
        }
    }
}

/// A message that looks by itself whether it still holds.
#[derive(Debug)]
pub struct Polling {
    /// What it asks for.
    pub url: String,
    /// Milliseconds until it asks.
    pub delay: u128,
    /// Whom to ask meanwhile.
    pub ask: String,
    /// What the script says while the browser has no network.
    pub offline: String,
}

/// Something wrong in a field of the page's form.
#[derive(Debug)]
pub struct FieldProblem {
    /// The field's id.
    pub field: &'static str,
    /// What is wrong and what would be right.
    pub text: String,
}
