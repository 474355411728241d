//! `handover init`: asks for what has no default and writes a config.

use std::io::ErrorKind;
use std::path::Path;

use super::CommandError;
use crate::app::console;
use crate::app::files::{ShortLived, write_new};
use crate::app::init::{Answers, Prompt, QUESTIONS};

/// What is typed to return to the question before.
const BACK: &str = "<";

/// Asks, and writes the config to `out`.
///
/// # Errors
/// [`CommandError::BadInput`] if `out` exists or cannot be written; [`CommandError::Failed`] if the
/// answers end early.
pub async fn init(out: &Path) -> Result<(), CommandError> {
    require_room(out)?;
    console::tell(format_args!(
        "Enter takes the answer in brackets. {BACK} goes back to the question before."
    ));
    let file = out.display().to_string();
    let text = answers(&file).await?.text();
    if let Err(error) = write_new(out, text.as_bytes(), false) {
        let why = if error.kind() == ErrorKind::AlreadyExists {
            exists(out).to_string()
        } else {
            format!("{file}: {error}")
        };
        console::tell(format_args!("\n{text}"));
        return Err(CommandError::Failed(format!(
            "{why}. Nothing was written: save the lines above as the config"
        )));
    }
    console::tell(format_args!("Wrote {file}. Next: handover check --config {file} --online"));
    Ok(())
}

/// Refuses a file that exists or cannot be made, before anybody answers a question.
fn require_room(out: &Path) -> Result<(), CommandError> {
    // A dangling link counts, too.
    if out.symlink_metadata().is_ok() {
        return Err(exists(out));
    }
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let tried = folder.join(format!(".handover-init-{}", std::process::id()));
    ShortLived::write(tried, b"").map(drop).map_err(|error| {
        let mend = match error.kind() {
            ErrorKind::NotFound => "make this folder",
            ErrorKind::NotADirectory => "name a folder",
            _ => "let your user write to this folder",
        };
        let folder = folder.display();
        CommandError::BadInput(format!("{folder}: {error}; {mend}, or choose another with --out"))
    })
}

fn exists(out: &Path) -> CommandError {
    CommandError::BadInput(format!(
        "{} exists and is not overwritten; move it away, or choose another file with --out",
        out.display()
    ))
}

/// Asks until the answers make a config.
async fn answers(file: &str) -> Result<Answers, CommandError> {
    let (mut answers, mut asked, mut next) = (Answers::default(), Vec::new(), 0);
    loop {
        let Some(question) = QUESTIONS.get(next) else {
            let Some((at, why)) = answers.unfit(file) else { return Ok(answers) };
            console::tell(format_args!("  {why}"));
            asked.retain(|earlier| *earlier < at);
            next = at;
            continue;
        };
        if !answers.wants(question) {
            next += 1;
            continue;
        }
        let typed = console::ask(&prompt(question, &answers)).await;
        let typed =
            typed.map_err(|error| CommandError::Failed(format!("{error}: nothing was written")))?;
        if *typed == BACK {
            next = asked.pop().unwrap_or_default();
            continue;
        }
        match answers.take(question, &typed, file) {
            Ok(doubts) => {
                for doubt in doubts {
                    console::tell(format_args!("  warning: {doubt} ({BACK} changes it)"));
                }
                asked.push(next);
                next += 1;
            }
            Err(wrong) => console::tell(format_args!("  {wrong}")),
        }
    }
}

/// The question, with what an empty answer means.
fn prompt(question: &Prompt, answers: &Answers) -> String {
    let preset = answers.preset(question).unwrap_or_default();
    let can_be_none = question.default == Some("") && !preset.is_empty();
    let none = if can_be_none { ", - for none" } else { "" };
    if preset.is_empty() {
        format!("{}:", question.text)
    } else {
        format!("{} [{preset}{none}]:", question.text)
    }
}
