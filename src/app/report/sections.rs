//! The report in words, as figures and tables. Text and HTML have the same ones.

use std::borrow::Borrow;

use jiff::civil::Date;

use super::chart::{BarChart, ChartValue};
use super::numbers::grouped;
use super::{HourOfRefusals, Percent, RolloutReport, Service};

/// The length of the bar for a table's largest count.
const LONGEST: u64 = 200;
/// Maximum number of days for which a chart has a bar for each hour.
const DAYS_BY_HOUR: usize = 14;
const HOURS: usize = 24;
const NOON: usize = 12;
/// Maximum number of hours in the table of refusals.
const BUSIEST: usize = 10;

/// A figure at the head of the report.
pub(super) struct HeadFigure {
    pub(super) name: &'static str,
    pub(super) value: String,
    /// More about the value; may be empty.
    pub(super) note: String,
}

/// A table with its title, and a chart above it if it has one.
pub(super) struct ReportSection {
    pub(super) title: &'static str,
    /// What the numbers mean; may be empty.
    pub(super) note: &'static str,
    pub(super) chart: Option<BarChart>,
    pub(super) columns: &'static [&'static str],
    /// The number of columns with texts. They come first; the others have numbers.
    pub(super) texts: usize,
    pub(super) rows: Vec<TableRow>,
}

impl ReportSection {
    /// Whether the column has numbers.
    pub(super) fn is_number(&self, column: impl Borrow<usize>) -> bool {
        *column.borrow() >= self.texts
    }
}

pub(super) struct TableRow {
    pub(super) cells: Vec<String>,
    /// The length of the row's bar, in a table with bars.
    pub(super) bar: Option<u64>,
}

/// The title with the days of the report.
pub(super) fn title(report: &RolloutReport) -> String {
    match (&report.first_day, &report.last_day) {
        (Some(first), Some(last)) => {
            format!("Token moves, {first} to {last} ({})", report.time_zone)
        }
        _ => "Token moves: no line of the audit trail".to_owned(),
    }
}

pub(super) fn figures(report: &RolloutReport) -> Vec<HeadFigure> {
    let (moves, service) = (&report.moves, &report.secenrol);
    let figure = |name, value, note| HeadFigure { name, value, note };
    let share = Percent::of(moves.moved, moves.signed_in);
    let of_signed_in = share.map(|share| format!("{share} of {}", grouped(moves.signed_in)));
    let unknown = match moves.unknown {
        0 => String::new(),
        count => format!("plus up to {} with unknown outcome", grouped(count)),
    };
    vec![
        figure("Moved", grouped(moves.moved), unknown),
        figure("Of those who signed in", of_signed_in.unwrap_or_else(nothing), String::new()),
        figure("Median time to done", time(moves.median_ms), String::new()),
        figure("95 of 100 done within", time(moves.p95_ms), String::new()),
        figure("Refusals", grouped(report.refusals.total), String::new()),
        figure(
            "SecEnrol answered",
            service.availability_percent.map_or_else(nothing, |percent| percent.to_string()),
            objective(service.is_available_enough, &service.objective.availability_percent),
        ),
        figure(
            "95 of 100 answers within",
            time(service.p95_ms),
            objective(service.is_fast_enough, &time(Some(service.objective.latency_ms))),
        ),
    ]
}

/// All tables that have a row.
pub(super) fn sections(report: &RolloutReport) -> Vec<ReportSection> {
    let all = [
        days(report),
        stops(report),
        reasons(report),
        hours(report),
        service(report),
        waves(report),
        languages(report),
        browsers(report),
    ];
    all.into_iter().filter(|section| !section.rows.is_empty()).collect()
}

/// How many lines the report is made of, and what is wrong with the others.
pub(super) fn notes(report: &RolloutReport) -> Vec<String> {
    let lines = &report.lines;
    let mut notes = vec![format!(
        "{} lines read, {} of them from this period.",
        grouped(lines.read),
        grouped(lines.used)
    )];
    if lines.lost > 0 {
        let count = grouped(lines.lost);
        notes.push(format!("The portal could not write {count} lines: the report lacks them."));
    }
    if lines.broken > 0 {
        notes.push(format!("{} lines are broken and left out:", grouped(lines.broken)));
        let examples = lines.broken_examples.iter();
        notes.extend(examples.map(|one| format!("{}:{} {}", one.file, one.line, one.problem)));
        let more = lines.broken - lines.broken_examples.len() as u64;
        if more > 0 {
            notes.push(format!("and {} more", grouped(more)));
        }
    }
    notes
}

fn days(report: &RolloutReport) -> ReportSection {
    let values = report.days.iter().map(|day| ChartValue {
        label: day_label(day.day),
        count: day.moved,
        behind: day.signed_in,
    });
    let values: Vec<_> = values.collect();
    let rows = report.days.iter().map(|day| {
        let counts = [day.signed_in, day.moved, day.refused].map(grouped);
        row([vec![weekday(day.day)], counts.to_vec()].concat())
    });
    ReportSection {
        title: "Day by day",
        note: "",
        chart: BarChart::of(("moved", Some("signed in")), &values),
        columns: &["Day", "Signed in", "Moved", "Refusals"],
        texts: 1,
        rows: rows.collect(),
    }
}

fn stops(report: &RolloutReport) -> ReportSection {
    let most = report.stops.iter().map(|stop| stop.count).max().unwrap_or_default();
    let rows = report.stops.iter().map(|stop| {
        let cells = [step_words(stop.step).to_owned(), stop.how.words().to_owned()];
        barred(cells.to_vec(), stop.count, most)
    });
    ReportSection {
        title: "Where people stop",
        note: "The last step of sessions that ended without a new phone.",
        chart: None,
        columns: &["Step", "How", "Sessions"],
        texts: 2,
        rows: rows.collect(),
    }
}

fn reasons(report: &RolloutReport) -> ReportSection {
    let rows = &report.refusals.by_reason;
    let most = rows.iter().map(|row| row.count).max().unwrap_or_default();
    let rows = rows.iter().map(|row| barred(vec![row.reason.words().to_owned()], row.count, most));
    ReportSection {
        title: "Refusals by reason",
        note: "",
        chart: None,
        columns: &["Reason", "Requests"],
        texts: 1,
        rows: rows.collect(),
    }
}

fn hours(report: &RolloutReport) -> ReportSection {
    let mut busiest: Vec<_> = report.refusals.by_hour.iter().collect();
    busiest.sort_by_key(|hour| std::cmp::Reverse(hour.total));
    busiest.truncate(BUSIEST);
    busiest.sort_by_key(|hour| (hour.day, hour.hour));
    let rows = busiest.iter().map(|hour| {
        let reasons = hour.by_reason.iter();
        let reasons: Vec<_> =
            reasons.map(|row| format!("{} {}", row.reason.words(), grouped(row.count))).collect();
        let when = format!("{} {:02}:00", weekday(hour.day), hour.hour);
        row(vec![when, reasons.join(", "), grouped(hour.total)])
    });
    ReportSection {
        title: "Refusals by hour",
        note: "The table has the hours with the most refusals.",
        chart: BarChart::of(("refusals", None), &refusals_over_time(report)),
        columns: &["Hour", "Reasons", "Requests"],
        texts: 2,
        rows: rows.collect(),
    }
}

/// A value for each hour of the report, or for each day if there are many.
fn refusals_over_time(report: &RolloutReport) -> Vec<ChartValue> {
    let value = |label, count| ChartValue { label, count, behind: 0 };
    if report.days.len() > DAYS_BY_HOUR {
        return report.days.iter().map(|day| value(day_label(day.day), day.refused)).collect();
    }
    let mut hours = report.refusals.by_hour.iter().peekable();
    let mut values = Vec::new();
    for day in report.days.iter().map(|day| day.day) {
        for hour in 0..HOURS {
            let is_it = |one: &&HourOfRefusals| (one.day, one.hour) == (day, hour);
            let count = hours.next_if(is_it).map_or(0, |one| one.total);
            // The label of a day is below its middle.
            let label = if hour == NOON { day_label(day) } else { String::new() };
            values.push(value(label, count));
        }
    }
    values
}

fn service(report: &RolloutReport) -> ReportSection {
    let values = report.days.iter().map(|day| ChartValue {
        label: day_label(day.day),
        count: day.failed,
        behind: 0,
    });
    let values: Vec<_> = values.collect();
    ReportSection {
        title: "SecEnrol",
        note: "Exchanges that were sent. Times are without sign-ins, which wait for people.",
        chart: BarChart::of(("exchanges without an answer", None), &values),
        columns: &["Measure", "Value", "Objective"],
        texts: 1,
        rows: service_rows(&report.secenrol),
    }
}

fn service_rows(service: &Service) -> Vec<TableRow> {
    let Some(availability) = service.availability_percent else { return Vec::new() };
    let goal = &service.objective;
    let in_time = service.in_time_percent.map_or_else(nothing, |percent| percent.to_string());
    let (answered, failed) = (grouped(service.answered), grouped(service.failed));
    let (most, latency) = (goal.availability_percent.to_string(), time(Some(goal.latency_ms)));
    let none = String::new;
    let rows = [
        ("Exchanges answered", answered, none()),
        ("Exchanges without an answer", failed, none()),
        ("Availability", availability.to_string(), most),
        ("Median time of an answer", time(service.median_ms), none()),
        ("95 of 100 answers within", time(service.p95_ms), latency.clone()),
        ("Answers within the objective", in_time, none()),
    ];
    rows.into_iter().map(|(name, value, goal)| row(vec![name.to_owned(), value, goal])).collect()
}

fn waves(report: &RolloutReport) -> ReportSection {
    let rows = report.waves.iter().map(|wave| {
        let counts = [wave.signed_in, wave.moved].map(rounded);
        row([vec![wave.wave.as_str().to_owned()], counts.to_vec()].concat())
    });
    ReportSection {
        title: "Waves",
        note: ROUNDED,
        chart: None,
        columns: &["Wave", "Signed in", "Moved"],
        texts: 1,
        rows: rows.collect(),
    }
}

fn languages(report: &RolloutReport) -> ReportSection {
    let most = report.languages.iter().map(|row| row.signed_in).max().unwrap_or_default();
    let rows = report.languages.iter().map(|language| TableRow {
        cells: vec![language.language.clone(), rounded(language.signed_in)],
        bar: Some(length(language.signed_in, most)),
    });
    ReportSection {
        title: "Languages",
        note: ROUNDED,
        chart: None,
        columns: &["Language", "Signed in"],
        texts: 1,
        rows: rows.collect(),
    }
}

fn browsers(report: &RolloutReport) -> ReportSection {
    let most = report.browsers.iter().map(|row| row.signed_in).max().unwrap_or_default();
    let rows = report.browsers.iter();
    let rows = rows.map(|row| barred(vec![row.browser.to_owned()], row.signed_in, most));
    ReportSection {
        title: "Browsers",
        note: "",
        chart: None,
        columns: &["Type", "Signed in"],
        texts: 1,
        rows: rows.collect(),
    }
}

const ROUNDED: &str = "Counts are rounded down to a multiple of five.";

fn row(cells: Vec<String>) -> TableRow {
    TableRow { cells, bar: None }
}

/// A row that ends with a count, and a bar for it.
fn barred(texts: Vec<String>, count: u64, most: u64) -> TableRow {
    let cells = [texts, vec![grouped(count)]].concat();
    TableRow { cells, bar: Some(length(count, most)) }
}

fn length(count: u64, most: u64) -> u64 {
    (count * LONGEST).checked_div(most).unwrap_or_default().max(count.min(2))
}

fn nothing() -> String {
    "–".to_owned()
}

fn objective(is_met: Option<bool>, goal: &impl std::fmt::Display) -> String {
    match is_met {
        Some(true) => format!("objective {goal}: met"),
        Some(false) => format!("objective {goal}: missed"),
        None => String::new(),
    }
}

/// The text of a count that is rounded down.
fn rounded(count: u64) -> String {
    if count == 0 { "under 5".to_owned() } else { grouped(count) }
}

/// A duration in its largest units, two at most.
fn time(millis: Option<u64>) -> String {
    match millis {
        None => nothing(),
        Some(millis @ ..1000) => format!("{millis} ms"),
        Some(millis @ ..60_000) => format!("{}.{} s", millis / 1000, millis % 1000 / 100),
        Some(millis @ ..3_600_000) => {
            format!("{} min {:02} s", millis / 60_000, millis % 60_000 / 1000)
        }
        Some(millis) => {
            format!("{} h {:02} min", millis / 3_600_000, millis % 3_600_000 / 60_000)
        }
    }
}

fn weekday(day: Date) -> String {
    day.strftime("%a %Y-%m-%d").to_string()
}

fn day_label(day: Date) -> String {
    day.strftime("%a %-d").to_string()
}

fn step_words(step: &str) -> &'static str {
    match step {
        "approve" => "push request on the old phone",
        "passcode" => "sign-in code",
        "scan" => "QR code",
        "sms-number" => "new number",
        "sms-confirm" => "new number, to confirm",
        "sms-code" => "code on the new number",
        _ => "another page",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_durations_are_easy_to_read() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
        for (millis, text) in [
            (0, "0 ms"),
            (999, "999 ms"),
            (1999, "1.9 s"),
            (59_999, "59.9 s"),
            (125_000, "2 min 05 s"),
            (3_660_000, "1 h 01 min"),
        ] {
            assert_eq!(time(Some(millis)), text);
        }
        assert_eq!(time(None), "–");
    }
}
