//! `handover check --replay`: runs the client over the transcript of a rehearsal.

use std::io::Read as _;
use std::path::Path;

use serde_json::json;

use super::{CommandError, bad_input, opened};
use crate::app::console;
use crate::app::rehearsal::replay::compare::{Comparison, compare};
use crate::app::rehearsal::report::Report;
use crate::app::rehearsal::transcript::{MAX_BYTES, NAME_ANOTHER, Transcript};

/// Reads a transcript.
///
/// # Errors
/// [`CommandError::BadInput`] if it cannot be read, is too large or no transcript.
pub fn read(file: &Path) -> Result<Transcript, CommandError> {
    let mut bytes = Vec::new();
    let read = opened(file, MAX_BYTES, NAME_ANOTHER)?.take(MAX_BYTES).read_to_end(&mut bytes);
    read.map_err(|error| bad_input(file, error))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| bad_input(file, format_args!("is not in UTF-8; {NAME_ANOTHER}")))?;
    Transcript::read(&text).map_err(|error| bad_input(file, error))
}

/// Replays a transcript, and prints what the client makes of each reply, and the report.
///
/// # Errors
/// [`CommandError::BadInput`] for a bad transcript; [`CommandError::NotFine`] if an outcome is
/// another than was recorded, or a portal would not serve this server.
pub async fn check(file: &Path, as_json: bool) -> Result<(), CommandError> {
    let transcript = read(file)?;
    let compared = compare(&transcript).await;
    let compared = compared.map_err(|error| CommandError::BadInput(error.to_string()))?;
    let report = Report::of(&transcript);
    let agrees = compared.iter().all(Comparison::agrees);
    if as_json {
        let json =
            json!({ "fine": agrees && report.would_serve, "replies": compared, "report": report });
        console::print(format_args!("{json}\n"))?;
    } else {
        for one in &compared {
            console::print(format_args!("{}\n", line(one)))?;
        }
        console::print(format_args!("\n{report}"))?;
    }
    if agrees && report.would_serve { Ok(()) } else { Err(CommandError::NotFine) }
}

fn line(Comparison { exchange, status, recorded, now }: &Comparison) -> String {
    let status = status.map_or("no reply".to_owned(), |status| format!("HTTP {status}"));
    let verdict = match now {
        None => "not replayed: its session was not reached, or nothing was sent".to_owned(),
        Some(now) if now == recorded => "\u{2713}".to_owned(),
        Some(now) => format!("\u{2717} now {now}"),
    };
    format!("  {exchange:<11} {status:<9} {recorded}  {verdict}")
}
