//! `handover check`: reports every problem of a config and, with `--online`, of its servers.

use std::fmt;
use std::io::{self, BufRead, IsTerminal as _};
use std::path::Path;

use serde_json::{Value, json};

use super::{CommandError, load};
use crate::app::cli::CheckOptions;
use crate::app::diagnostics::{self, Diagnosis};
use crate::app::file_reader::FileReader;
use crate::app::{console, startup};
use crate::config::{Config, Place, Problem};

/// Checks a config.
///
/// # Errors
/// [`CommandError::Config`] with every problem; [`CommandError::NotFine`] if the report names one.
pub async fn check(file: &Path, options: &CheckOptions) -> Result<(), CommandError> {
    if let Some(transcript) = &options.replay {
        return super::replay::check(transcript, options.json).await;
    }
    let outcome = if options.from_outside {
        check_from_outside(file, options).await
    } else {
        Box::pin(check_from_inside(file, options)).await
    };
    if let (true, Err(CommandError::Config(problems))) = (options.json, &outcome) {
        let json = json!({ "fine": false, "problems": as_json(problems) });
        console::print(format_args!("{json}\n"))?;
    }
    outcome
}

async fn check_from_inside(file: &Path, options: &CheckOptions) -> Result<(), CommandError> {
    let config = load(file).await?;
    for warning in &config.warnings {
        console::warn(format_args!("warning: {warning}"));
    }
    startup::clients(&config).map_err(|error| super::unfit(&config, &error))?;
    if options.online {
        let report = diagnostics::check(&config, options.yes || agrees()?).await;
        let verdict = "The portal would work with this config.\n";
        return conclude(&report, verdict, &config.warnings, options);
    }
    let found = match config.warnings.len() {
        0 => "no problems".to_owned(),
        1 => "can be served, with the warning above".to_owned(),
        n => format!("can be served, with the {n} warnings above"),
    };
    let json = json!({ "fine": true, "warnings": as_json(&config.warnings) });
    Ok(print(options, format_args!("{}: {found}\n", file.display()), &json)?)
}

/// Checks the rules of `handover takeover` on a machine that need not have the portal's files.
async fn check_from_outside(file: &Path, options: &CheckOptions) -> Result<(), CommandError> {
    let path = file.to_owned();
    let config = FileReader::new(file).read(move || Config::load_for_outside(&path)).await;
    let config = config.map_err(CommandError::Config)?;
    startup::clients(&config).map_err(|error| super::unfit(&config, &error))?;
    let report = diagnostics::check_takeover(&config).await;
    conclude(&report, "The stock page leads browsers to the portal.\n", &[], options)
}

fn conclude(
    report: &Diagnosis,
    verdict: &str,
    warnings: &[Problem],
    options: &CheckOptions,
) -> Result<(), CommandError> {
    let is_fine = report.is_fine();
    let json = json!({ "fine": is_fine, "checks": report.checks, "warnings": as_json(warnings) });
    let verdict = if is_fine { verdict } else { "" };
    print(options, format_args!("{report}{verdict}"), &json)?;
    if is_fine { Ok(()) } else { Err(CommandError::NotFine) }
}

fn print(options: &CheckOptions, text: fmt::Arguments<'_>, json: &Value) -> io::Result<()> {
    if options.json { console::print(format_args!("{json}\n")) } else { console::print(text) }
}

/// Asks whether to try a sign-in.
fn agrees() -> Result<bool, CommandError> {
    if !io::stdin().is_terminal() {
        return Err(CommandError::Usage(
            "--online tries to sign in a made-up userid at each SecEnrol server, which counts \
             there as one failed sign-in; agree to that with --yes",
        ));
    }
    console::warn(
        "This tries to sign in a made-up userid (handover-check-...) at each SecEnrol server, \
         which counts there as one failed sign-in.",
    );
    agreed(io::stdin().lock())
}

/// Asks until the answer is yes or no. The end of the input is a no.
fn agreed(mut input: impl BufRead) -> Result<bool, CommandError> {
    loop {
        console::prompt("Try it? Type y for yes or n for no: ");
        let mut line = String::new();
        let is_over = input.read_line(&mut line)? == 0;
        match line.trim().to_lowercase().as_str() {
            "y" | "yes" => return Ok(true),
            "n" | "no" => return Ok(false),
            _ if is_over => return Ok(false),
            _ => {}
        }
    }
}

fn as_json(problems: &[Problem]) -> Value {
    let object = |Problem { place, text }: &Problem| {
        let Place { file, line, name } = place;
        json!({ "file": file, "line": line, "key": name, "problem": text })
    };
    problems.iter().map(object).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_other_answer_than_yes_or_no_is_asked_for_again() {
        for (answers, agrees) in [
            ("yes\n", true),
            ("ja\n\n Y \n", true),
            ("nein\nno\ny\n", false),
            ("ja", false),
            ("", false),
        ] {
            assert_eq!(agreed(answers.as_bytes()).unwrap(), agrees, "{answers:?}");
        }
    }
}
