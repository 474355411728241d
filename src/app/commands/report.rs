//! `handover report`: prints the roll-out in numbers, from files of the audit trail.

use std::io;
use std::path::PathBuf;

use jiff::tz::TimeZone;

use super::CommandError;
use crate::app::cli::{ReportFormat, ReportOptions};
use crate::app::console;
use crate::app::report::{self, Objective, ReportPeriod};

/// Reads `files` and prints the report to standard output.
///
/// # Errors
/// [`CommandError::BadInput`] if a file cannot be read or the period is impossible.
pub fn report(files: &[PathBuf], options: &ReportOptions) -> Result<(), CommandError> {
    let bad = |text: String| CommandError::BadInput(text);
    let zone = TimeZone::get(&options.time_zone).map_err(|_| {
        let name = &options.time_zone;
        bad(format!("--time-zone: {name:?} is no time zone; write one such as Europe/London"))
    })?;
    let period = ReportPeriod::new(options.since, options.until, zone);
    let period = period.map_err(|problem| bad(problem.to_string()))?;
    let objective =
        Objective { availability_percent: options.availability, latency_ms: options.latency_ms };
    let report =
        report::report(files, period, objective).map_err(|error| bad(error.to_string()))?;
    let printed = match options.format {
        ReportFormat::Text => report.text(),
        ReportFormat::Html => report.html().map_err(io::Error::other)?,
        ReportFormat::Csv => report.csv()?,
        ReportFormat::Json => report.json().map_err(io::Error::from)?,
    };
    Ok(console::print(printed)?)
}
