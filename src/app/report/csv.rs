//! The report as comma-separated values: one number a line, after its section, item and measure.

use std::io;

use ::csv::Writer;

use super::{ReasonRow, RolloutReport};

/// Writes the measures of one report, one a line.
struct Measures(Writer<Vec<u8>>);

impl Measures {
    fn add(
        &mut self,
        section: &str,
        item: &str,
        measure: &str,
        value: &impl ToString,
    ) -> io::Result<()> {
        let value = value.to_string();
        self.0.write_record([section, item, measure, &value]).map_err(io::Error::other)
    }

    /// Adds a measure, unless its value is unknown.
    fn add_known(
        &mut self,
        section: &str,
        measure: &str,
        value: Option<impl ToString>,
    ) -> io::Result<()> {
        value.map_or(Ok(()), |value| self.add(section, "", measure, &value))
    }
}

pub(super) fn csv(report: &RolloutReport) -> io::Result<String> {
    let mut all = Measures(Writer::from_writer(Vec::new()));
    all.add("section", "item", "measure", &"value")?;
    lines(report, &mut all)?;
    moves(report, &mut all)?;
    refusals(report, &mut all)?;
    service(report, &mut all)?;
    people(report, &mut all)?;
    let bytes = all.0.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    String::from_utf8(bytes).map_err(io::Error::other)
}

fn lines(report: &RolloutReport, all: &mut Measures) -> io::Result<()> {
    all.add_known("period", "first_day", report.first_day.as_ref())?;
    all.add_known("period", "last_day", report.last_day.as_ref())?;
    all.add("period", "", "time_zone", &report.time_zone)?;
    let lines = &report.lines;
    for (measure, count) in
        [("read", lines.read), ("used", lines.used), ("broken", lines.broken), ("lost", lines.lost)]
    {
        all.add("lines", "", measure, &count)?;
    }
    for one in &lines.broken_examples {
        all.add("lines", &format!("{}:{}", one.file, one.line), "problem", &one.problem)?;
    }
    Ok(())
}

fn moves(report: &RolloutReport, all: &mut Measures) -> io::Result<()> {
    let moves = &report.moves;
    for (measure, count) in [
        ("signed_in", moves.signed_in),
        ("second_factor", moves.second_factor),
        ("moved", moves.moved),
        ("unknown", moves.unknown),
    ] {
        all.add("moves", "", measure, &count)?;
    }
    all.add_known("moves", "median_ms", moves.median_ms)?;
    all.add_known("moves", "p95_ms", moves.p95_ms)?;
    for day in &report.days {
        let item = day.day.to_string();
        for (measure, count) in [
            ("signed_in", day.signed_in),
            ("moved", day.moved),
            ("refused", day.refused),
            ("answered", day.answered),
            ("failed", day.failed),
        ] {
            all.add("days", &item, measure, &count)?;
        }
    }
    for stop in &report.stops {
        all.add("stops", stop.step, &word(&stop.how)?, &stop.count)?;
    }
    Ok(())
}

fn refusals(report: &RolloutReport, all: &mut Measures) -> io::Result<()> {
    let add = |all: &mut Measures, section: &str, item: &str, rows: &[ReasonRow]| {
        rows.iter().try_for_each(|row| all.add(section, item, &word(&row.reason)?, &row.count))
    };
    add(all, "refusals", "", &report.refusals.by_reason)?;
    for hour in &report.refusals.by_hour {
        let item = format!("{} {:02}:00", hour.day, hour.hour);
        add(all, "refusals_by_hour", &item, &hour.by_reason)?;
    }
    Ok(())
}

fn service(report: &RolloutReport, all: &mut Measures) -> io::Result<()> {
    let service = &report.secenrol;
    all.add("secenrol", "", "answered", &service.answered)?;
    all.add("secenrol", "", "failed", &service.failed)?;
    let number = |percent: super::Percent| percent.to_string().replace(" %", "");
    all.add_known("secenrol", "availability_percent", service.availability_percent.map(number))?;
    all.add_known("secenrol", "median_ms", service.median_ms)?;
    all.add_known("secenrol", "p95_ms", service.p95_ms)?;
    all.add_known("secenrol", "in_time_percent", service.in_time_percent.map(number))
}

fn people(report: &RolloutReport, all: &mut Measures) -> io::Result<()> {
    for wave in &report.waves {
        all.add("waves", wave.wave.as_str(), "signed_in", &wave.signed_in)?;
        all.add("waves", wave.wave.as_str(), "moved", &wave.moved)?;
    }
    for language in &report.languages {
        all.add("languages", &language.language, "signed_in", &language.signed_in)?;
    }
    for browser in &report.browsers {
        all.add("browsers", browser.browser, "signed_in", &browser.signed_in)?;
    }
    Ok(())
}

/// The name of an enum's value, the same as in JSON.
fn word(value: &impl serde::Serialize) -> io::Result<String> {
    let value = serde_json::to_value(value).map_err(io::Error::other)?;
    Ok(value.as_str().unwrap_or_default().to_owned())
}
