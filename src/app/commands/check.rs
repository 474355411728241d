//! `handover check`: whether a config can be served, and with `--online` whether what it names is there.

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;

use serde_json::{Value, json};

use super::CommandError;
use crate::app::diagnostics;
use crate::config::{Config, Problem};

const FOREWARNING: &str = "This asks each SecEnrol server to sign in a made-up userid (handover-check-...), which counts there as one \
                           failed sign-in.";

/// How to check.
#[derive(Debug, Clone, Copy, Default)]
pub struct CheckOptions {
    /// Whether to look at what the config names, too.
    pub online: bool,
    /// Whether the sign-in of a made-up userid is agreed to.
    pub yes: bool,
    /// Whether to say it as JSON.
    pub json: bool,
}

/// `handover check`.
///
/// # Errors
/// [`CommandError::Config`] with every problem, [`CommandError::NotFine`] where the report names one.
pub async fn check(file: &Path, options: CheckOptions) -> Result<(), CommandError> {
    let config = match Config::load(file, std::env::vars()) {
        Ok(config) => config,
        Err(problems) => {
            if options.json {
                println!("{}", json!({ "fine": false, "problems": listed(&problems) }));
            }
            return Err(CommandError::Config(problems));
        }
    };
    for warning in &config.warnings {
        eprintln!("warning: {warning}");
    }
    if !options.online {
        if options.json {
            println!("{}", json!({ "fine": true, "warnings": listed(&config.warnings) }));
        } else {
            println!("{}: can be served", file.display());
        }
        return Ok(());
    }
    let report = diagnostics::look(&config, agreed(options.yes)?).await;
    if options.json {
        let warnings = listed(&config.warnings);
        println!(
            "{}",
            json!({ "fine": report.is_fine(), "checks": report.checks, "warnings": warnings })
        );
    } else {
        print!("{report}");
    }
    if report.is_fine() { Ok(()) } else { Err(CommandError::NotFine) }
}

fn agreed(yes: bool) -> Result<bool, CommandError> {
    if yes {
        return Ok(true);
    }
    if !std::io::stdin().is_terminal() {
        return Err(CommandError::Usage(concat!(
            "--online asks each SecEnrol server to sign in a made-up userid, which counts there as one failed ",
            "sign-in; agree to that with --yes"
        )));
    }
    eprint!("{FOREWARNING}\nType yes to ask, or anything else to leave that out: ");
    std::io::stderr().flush()?;
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    Ok(matches!(line.trim().to_lowercase().as_str(), "y" | "yes"))
}

fn listed(problems: &[Problem]) -> Value {
    let object = |Problem { origin, line, key, text }: &Problem| json!({ "file": origin, "line": line, "key": key, "problem": text });
    problems.iter().map(object).collect()
}
