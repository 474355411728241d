//! `handover report`: a week of the roll-out in numbers, from the audit trail alone. The report
//! names nobody. It has counts, times, and the labels of waves and languages. Counts by wave or
//! language are rounded down.

mod chart;
mod csv;
mod html;
mod input;
mod line;
mod numbers;
mod period;
mod sections;
mod tally;
mod text;

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use hdrhistogram::Histogram;
use jiff::civil::Date;
use serde::{Serialize, Serializer};
use strum::IntoEnumIterator as _;

use crate::domain::wave::{Wave, published};
#[cfg(test)]
#[cfg(feature = "demo")]
pub(in crate::app) use html::sample;
pub use input::UnreadableFile;
use line::{RefusalReason, StopKind};
pub use period::{PeriodProblem, ReportPeriod};
use tally::{DayTally, FinishedTally, LineCounts, ReportTally};

/// The objective's percentage, as it is typed.
pub const DEFAULT_AVAILABILITY: &str = "99.5";
/// The objective's milliseconds.
pub const DEFAULT_LATENCY_MS: u64 = 2000;

/// Why the report cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A file cannot be read.
    #[error(transparent)]
    File(#[from] UnreadableFile),
    /// The period is impossible.
    #[error("{0}")]
    Period(PeriodProblem),
}

/// What the organisation expects of SecEnrol.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Objective {
    /// The percentage of exchanges that are answered.
    pub availability_percent: Percent,
    /// The milliseconds within which 95 of 100 answers come.
    pub latency_ms: u64,
}

/// A percentage in hundredths of a percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(u32);

/// The roll-out in numbers. The fields are the members of the report in JSON.
#[derive(Debug, Serialize)]
pub struct RolloutReport {
    schema: u32,
    first_day: Option<String>,
    last_day: Option<String>,
    time_zone: String,
    lines: LineCounts,
    moves: Moves,
    days: Vec<DayOfReport>,
    stops: Vec<StopRow>,
    refusals: Refusals,
    secenrol: Service,
    waves: Vec<WaveRow>,
    languages: Vec<LanguageRow>,
    browsers: Vec<BrowserRow>,
}

#[derive(Debug, Serialize)]
struct Moves {
    signed_in: u64,
    second_factor: u64,
    moved: u64,
    unknown: u64,
    /// Milliseconds from sign-in to the new phone.
    median_ms: Option<u64>,
    p95_ms: Option<u64>,
}

#[derive(Debug, Serialize)]
struct DayOfReport {
    #[serde(serialize_with = "day_as_text")]
    day: Date,
    signed_in: u64,
    moved: u64,
    refused: u64,
    answered: u64,
    failed: u64,
}

#[derive(Debug, Serialize)]
struct StopRow {
    step: &'static str,
    how: StopKind,
    count: u64,
}

#[derive(Debug, Serialize)]
struct Refusals {
    total: u64,
    by_reason: Vec<ReasonRow>,
    /// Hours without a refusal are left out.
    by_hour: Vec<HourOfRefusals>,
}

#[derive(Debug, Clone, Serialize)]
struct ReasonRow {
    reason: RefusalReason,
    count: u64,
}

#[derive(Debug, Serialize)]
struct HourOfRefusals {
    #[serde(serialize_with = "day_as_text")]
    day: Date,
    hour: usize,
    total: u64,
    by_reason: Vec<ReasonRow>,
}

/// How SecEnrol served the portal.
#[derive(Debug, Serialize)]
struct Service {
    answered: u64,
    failed: u64,
    /// `None` without exchanges.
    availability_percent: Option<Percent>,
    median_ms: Option<u64>,
    p95_ms: Option<u64>,
    /// The percentage of answers within the objective's time.
    in_time_percent: Option<Percent>,
    objective: Objective,
    is_available_enough: Option<bool>,
    is_fast_enough: Option<bool>,
}

#[derive(Debug, Serialize)]
struct WaveRow {
    wave: Wave,
    signed_in: u64,
    moved: u64,
}

#[derive(Debug, Serialize)]
struct LanguageRow {
    language: String,
    signed_in: u64,
}

#[derive(Debug, Serialize)]
struct BrowserRow {
    browser: &'static str,
    signed_in: u64,
}

/// Reads the files and makes the report.
///
/// # Errors
/// [`ReportError`].
pub fn report(
    files: &[PathBuf],
    period: ReportPeriod,
    objective: Objective,
) -> Result<RolloutReport, ReportError> {
    let mut tally = ReportTally::new(period);
    input::read_all(files, |file, number, line| tally.add(file, number, line))?;
    let finished = tally.finish().map_err(ReportError::Period)?;
    Ok(RolloutReport::of(finished, objective))
}

impl Default for Objective {
    #[expect(clippy::expect_used, reason = "the constant is a percentage")]
    fn default() -> Self {
        let availability_percent = DEFAULT_AVAILABILITY.parse().expect("a percentage");
        Self { availability_percent, latency_ms: DEFAULT_LATENCY_MS }
    }
}

impl RolloutReport {
    /// Reports on the last week of a trail in memory, with the default objective.
    ///
    /// # Errors
    /// [`PeriodProblem`].
    pub fn of_trail(trail: &[u8]) -> Result<Self, PeriodProblem> {
        let mut tally = ReportTally::new(ReportPeriod::default());
        for (line, number) in trail.split(|byte| *byte == b'\n').zip(1..) {
            tally.add(Path::new("trail"), number, Ok(line));
        }
        Ok(Self::of(tally.finish()?, Objective::default()))
    }

    fn of(tally: FinishedTally, objective: Objective) -> Self {
        let FinishedTally { zone, range, days, sum, lines } = tally;
        let none = DayTally::new();
        let each = range.iter().flat_map(|range| range.days());
        let each: Vec<_> = each.map(|day| (day, days.get(&day).unwrap_or(&none))).collect();
        Self {
            schema: 1,
            first_day: range.map(|range| range.first.to_string()),
            last_day: range.map(|range| range.last.to_string()),
            time_zone: zone,
            lines,
            moves: Moves::of(&sum),
            days: each.iter().map(|(day, tally)| DayOfReport::of(*day, tally)).collect(),
            stops: stops(&sum),
            refusals: Refusals::of(&each, &sum),
            secenrol: Service::of(&sum, objective),
            waves: waves(&sum),
            languages: languages(&sum),
            browsers: browsers(&sum),
        }
    }

    /// The report as text for a terminal.
    pub fn text(&self) -> String {
        text::text(self)
    }

    /// The report as one HTML file without scripts.
    ///
    /// # Errors
    /// [`askama::Error`] if the template cannot be rendered.
    pub fn html(&self) -> Result<String, askama::Error> {
        html::html(self)
    }

    /// The report as comma-separated values.
    ///
    /// # Errors
    /// [`std::io::Error`] if they cannot be written.
    pub fn csv(&self) -> std::io::Result<String> {
        csv::csv(self)
    }

    /// The report as JSON.
    ///
    /// # Errors
    /// [`serde_json::Error`] if it cannot be written.
    pub fn json(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }
}

impl Moves {
    fn of(sum: &DayTally) -> Self {
        Self {
            signed_in: sum.signed_in,
            second_factor: sum.second_factor,
            moved: sum.moved,
            unknown: sum.unknown,
            median_ms: quantile(&sum.time_to_done, 0.5),
            p95_ms: quantile(&sum.time_to_done, 0.95),
        }
    }
}

impl DayOfReport {
    fn of(day: Date, tally: &DayTally) -> Self {
        let (answered, failed) = exchanges(tally);
        Self {
            day,
            signed_in: tally.signed_in,
            moved: tally.moved,
            refused: (0..tally.refused.len()).map(|hour| tally.refused_in(hour)).sum(),
            answered,
            failed,
        }
    }
}

impl Refusals {
    fn of(days: &[(Date, &DayTally)], sum: &DayTally) -> Self {
        let by_reason = reasons(|reason| sum.refused_for(reason));
        let mut by_hour = Vec::new();
        for (day, tally) in days {
            for (hour, counts) in tally.refused.iter().enumerate() {
                let total = tally.refused_in(hour);
                if total > 0 {
                    let by_reason = reasons(|reason| counts[reason as usize]);
                    by_hour.push(HourOfRefusals { day: *day, hour, total, by_reason });
                }
            }
        }
        Self { total: by_reason.iter().map(|row| row.count).sum(), by_reason, by_hour }
    }
}

impl Service {
    fn of(sum: &DayTally, objective: Objective) -> Self {
        let ((answered, failed), latency) = (exchanges(sum), &sum.latency);
        let availability_percent = Percent::of(answered, answered + failed);
        let p95_ms = quantile(latency, 0.95);
        let is_in_time = |millis| latency.lowest_equivalent(millis) <= objective.latency_ms;
        let in_time: u64 = latency
            .iter_recorded()
            .filter(|step| is_in_time(step.value_iterated_to()))
            .map(|step| step.count_at_value())
            .sum();
        Self {
            answered,
            failed,
            availability_percent,
            median_ms: quantile(latency, 0.5),
            p95_ms,
            in_time_percent: Percent::of(in_time, latency.len()),
            objective,
            is_available_enough: availability_percent
                .map(|it| it >= objective.availability_percent),
            is_fast_enough: p95_ms.map(|millis| millis <= objective.latency_ms),
        }
    }
}

impl Percent {
    /// `part` as a percentage of `whole`, rounded down. `None` if `whole` is 0.
    fn of(part: u64, whole: u64) -> Option<Self> {
        let hundredths = (u128::from(part) * 10_000).checked_div(u128::from(whole))?;
        u32::try_from(hundredths).ok().map(Self)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02} %", self.0 / 100, self.0 % 100)
    }
}

impl FromStr for Percent {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = "write a percentage from 0 to 100 with at most two decimals, such as 99.5";
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || decimals.len() > 2 || !is_number(whole) || !is_number(decimals) {
            return Err(wrong);
        }
        let hundredths = format!("{whole}{decimals:0<2}").parse().map_err(|_| wrong)?;
        if hundredths > 10_000 { Err(wrong) } else { Ok(Self(hundredths)) }
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 100.0)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
fn day_as_text<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(day)
}

fn quantile(histogram: &Histogram<u64>, quantile: f64) -> Option<u64> {
    let value = || histogram.lowest_equivalent(histogram.value_at_quantile(quantile));
    (!histogram.is_empty()).then(value)
}

fn exchanges(tally: &DayTally) -> (u64, u64) {
    let sum = |all: (u64, u64), hour: &(u64, u64)| (all.0 + hour.0, all.1 + hour.1);
    tally.exchanges.iter().fold((0, 0), sum)
}

/// The reasons that have refusals, the most frequent first.
fn reasons(count: impl Fn(RefusalReason) -> u64) -> Vec<ReasonRow> {
    let rows = RefusalReason::iter().map(|reason| ReasonRow { reason, count: count(reason) });
    let mut rows: Vec<_> = rows.filter(|row| row.count > 0).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    rows
}

fn stops(sum: &DayTally) -> Vec<StopRow> {
    let rows = sum.stops.iter().map(|((step, how), count)| (*step, *how, *count));
    let mut rows: Vec<_> = rows.map(|(step, how, count)| StopRow { step, how, count }).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.count));
    rows
}

fn waves(sum: &DayTally) -> Vec<WaveRow> {
    let rows = sum.waves.iter().map(|(wave, (signed_in, moved))| WaveRow {
        wave: wave.clone(),
        signed_in: published(*signed_in),
        moved: published(*moved),
    });
    rows.collect()
}

fn languages(sum: &DayTally) -> Vec<LanguageRow> {
    let rows = sum.languages.iter().map(|(language, count)| LanguageRow {
        language: language.clone(),
        signed_in: published(*count),
    });
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.signed_in));
    rows
}

fn browsers(sum: &DayTally) -> Vec<BrowserRow> {
    let rows =
        sum.browsers.iter().map(|(browser, count)| BrowserRow { browser, signed_in: *count });
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.signed_in));
    rows
}

#[cfg(test)]
mod tests;
