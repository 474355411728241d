//! `handover init`: asks for what has no default and writes a config.

use std::io::ErrorKind;
use std::path::Path;

use super::CommandError;
use crate::app::init::{Answers, QUESTIONS};
use crate::app::rehearsal::files::write_new;
use crate::app::rehearsal::terminal::ask;
use crate::config::Config;

/// Asks, and writes the config to `out`.
///
/// # Errors
/// [`CommandError::BadInput`] if `out` exists; [`CommandError::Stopped`] if the answers end early.
pub async fn init(out: &Path) -> Result<(), CommandError> {
    let exists = || {
        CommandError::BadInput(format!(
            "{} exists and is not overwritten; see --out",
            out.display()
        ))
    };
    // A dangling link counts, too.
    if out.symlink_metadata().is_ok() {
        return Err(exists());
    }
    let file = out.display().to_string();
    let mut answers = Answers::default();
    for question in QUESTIONS {
        if !answers.wants(&question) {
            continue;
        }
        let default = question.default.filter(|default| !default.is_empty());
        let default = default.map(|default| format!(" [{default}]")).unwrap_or_default();
        loop {
            let typed = ask(&format!("{}{default}:", question.text))
                .await
                .map_err(|error| CommandError::Stopped(format!("{error}: nothing was written")))?;
            match answers.take(question, &typed, &file) {
                Ok(()) => break,
                Err(wrong) => println!("  {wrong}"),
            }
        }
    }
    let text = answers.text();
    Config::read(&file, &text, std::iter::empty()).map_err(CommandError::Config)?;
    write_new(out, text.as_bytes(), false).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => exists(),
        _ => CommandError::Stopped(format!("{file}: {error}")),
    })?;
    println!("Wrote {file}. Next: handover check --config {file} --online");
    Ok(())
}
