//! `handover check`: reports every problem of a config and, with `--online`, of its servers.

use std::io::{BufRead, IsTerminal as _, Write as _};
use std::path::Path;

use serde_json::{Value, json};

use super::{CommandError, load};
use crate::app::cli::CheckOptions;
use crate::app::{diagnostics, startup};
use crate::config::{Place, Problem};

/// Checks a config.
///
/// # Errors
/// [`CommandError::Config`] with every problem; [`CommandError::NotFine`] if the report names one.
pub async fn check(file: &Path, options: &CheckOptions) -> Result<(), CommandError> {
    if let Some(transcript) = &options.replay {
        return super::replay::check(transcript, options.json).await;
    }
    let print = |text: String, json: Value| {
        if options.json {
            println!("{json}");
        } else {
            print!("{text}");
        }
    };
    let config = load(file).await.inspect_err(|error| {
        if let CommandError::Config(problems) = error {
            print(String::new(), json!({ "fine": false, "problems": as_json(problems) }));
        }
    })?;
    for warning in &config.warnings {
        eprintln!("warning: {warning}");
    }
    let warnings = as_json(&config.warnings);
    startup::clients(&config).map_err(|error| {
        let problem = config.sources.problem(error.key, error.to_string());
        let problems = vec![problem];
        print(String::new(), json!({ "fine": false, "problems": as_json(&problems) }));
        CommandError::Config(problems)
    })?;
    if !options.online {
        let found = match config.warnings.len() {
            0 => "no problems".to_owned(),
            1 => "can be served, with the warning above".to_owned(),
            n => format!("can be served, with the {n} warnings above"),
        };
        print(
            format!("{}: {found}\n", file.display()),
            json!({ "fine": true, "warnings": warnings }),
        );
        return Ok(());
    }
    let mut report = diagnostics::check(&config, options.yes || agrees()?).await;
    if options.from_outside {
        diagnostics::check_takeover(&mut report, &config).await;
    }
    let is_fine = report.is_fine();
    let json = json!({ "fine": is_fine, "checks": report.checks, "warnings": warnings });
    let verdict = if is_fine { "The portal would work with this config.\n" } else { "" };
    print(format!("{report}{verdict}"), json);
    if is_fine { Ok(()) } else { Err(CommandError::NotFine) }
}

/// Asks whether to try a sign-in.
fn agrees() -> Result<bool, CommandError> {
    if !std::io::stdin().is_terminal() {
        return Err(CommandError::Usage(
            "--online tries to sign in a made-up userid at each SecEnrol server, which counts \
             there as one failed sign-in; agree to that with --yes",
        ));
    }
    eprintln!(
        "This tries to sign in a made-up userid (handover-check-...) at each SecEnrol server, \
         which counts there as one failed sign-in."
    );
    agreed(std::io::stdin().lock())
}

/// Asks until the answer is yes or no. The end of the input is a no.
fn agreed(mut input: impl BufRead) -> Result<bool, CommandError> {
    loop {
        eprint!("Try it? Type y for yes or n for no: ");
        std::io::stderr().flush()?;
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
