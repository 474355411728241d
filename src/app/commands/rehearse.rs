//! `handover rehearse`: a guided move of a test user's token against the real server.

use std::io::IsTerminal as _;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Zoned;
use secenrol::{Client, Recorder, Recording};

use super::{CommandError, load};
use crate::app::cli::RehearseOptions;
use crate::app::console;
use crate::app::files::write_new;
use crate::app::rehearsal::Terminal;
use crate::app::rehearsal::report::Report;
use crate::app::rehearsal::respondent::{AnswerFiles, Respondent};
use crate::app::rehearsal::steps::{EndedEarly, NumberChange, Rehearsal, SharedState};
use crate::app::rehearsal::transcript::{Line, Log, SCHEMA};
use crate::app::startup;
use crate::config::Config;
use crate::config::live_settings::Settings;
use crate::domain::phone_number::NumberFormat;
use crate::platform::{self, Order, Orders};

/// Rehearses with the servers of the config `file`.
///
/// # Errors
/// [`CommandError::NotFine`] if a portal would not serve the server; [`CommandError::Failed`] if
/// the rehearsal was interrupted.
pub async fn rehearse(file: &Path, options: &RehearseOptions) -> Result<(), CommandError> {
    let config = load(file).await?;
    platform::protect_memory();
    if !options.out.is_dir() {
        let text = format!("{}: --out must be an existing folder", options.out.display());
        return Err(CommandError::BadInput(text));
    }
    if let (true, Some(userid), Some(password)) =
        (options.non_interactive, &options.userid, &options.password_file)
    {
        let (passcode, check_code) = (&options.passcode_file, &options.check_code_file);
        let files = AnswerFiles::new(
            userid.clone(),
            password.clone(),
            passcode.clone(),
            check_code.clone(),
        );
        return run(&config, options, files).await;
    }
    if !std::io::stdin().is_terminal() {
        return Err(CommandError::Usage(
            "a rehearsal asks questions, so it needs a terminal; --non-interactive takes the \
             answers from files",
        ));
    }
    run(&config, options, Terminal).await
}

async fn run<P: Respondent>(
    config: &Config,
    options: &RehearseOptions,
    respondent: P,
) -> Result<(), CommandError> {
    let (client, _) = startup::clients(config).map_err(|error| super::unfit(config, &error))?;
    let (log, state) = (Log::default(), SharedState::default());
    log.add(Line::Start {
        schema: SCHEMA.to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        timeout_s: config.secenrol.timeout.as_secs(),
        sign_in_timeout_s: config.secenrol.sign_in_timeout.as_secs(),
    });
    let recorder = log.recorder(show);
    let mut rehearsal =
        prepared(config, options, (client, recorder.clone()), respondent, &log, &state);
    let mut orders = Orders::listen()?;
    let goes_on = |order| order == Some(Order::Reload) && options.non_interactive;
    // SIGHUP, elsewhere an order to reload, says here that the person's terminal has gone.
    let stopped = async { while goes_on(orders.next().await) {} };
    let ended = tokio::select! {
        ended = rehearsal.run() => Some(ended),
        () = stopped => None,
    };
    // Deletes the picture of the QR code, and shows again what is typed.
    drop(rehearsal);
    if log.transcript().exchanges().is_empty() {
        match &ended {
            Some(Err(error @ EndedEarly::NotBegun)) => {
                return Err(CommandError::Failed(error.to_string()));
            }
            // Nothing was asked of the server, so there is nothing to report of it.
            Some(Err(EndedEarly::BadAnswer(text))) => {
                return Err(CommandError::BadInput(text.clone()));
            }
            _ => {}
        }
    }
    log.add(Line::End { complete: matches!(ended, Some(Ok(()))) });
    let report = finish(options, &log, state.get().sentence(), &recorder, ended.as_ref())?;
    match ended {
        None => Err(CommandError::Failed("The rehearsal was interrupted.".to_owned())),
        Some(Err(EndedEarly::Input(error))) => {
            Err(CommandError::Failed(format!("The rehearsal was interrupted: {error}")))
        }
        Some(Ok(())) if report.would_serve => Ok(()),
        Some(_) => Err(CommandError::NotFine),
    }
}

fn prepared<P: Respondent>(
    config: &Config,
    options: &RehearseOptions,
    (client, recorder): (Client, Arc<Recorder>),
    respondent: P,
    log: &Log,
    state: &SharedState,
) -> Rehearsal<P> {
    let number = Settings::of(config).number_form.map(|form| NumberChange {
        form,
        format: config.sms.form.as_ref().map_or(NumberFormat::E164, |form| form.number_format),
        region: config.sms.default_region,
    });
    Rehearsal {
        client: client.recorded_by(recorder.clone()),
        recorder,
        respondent,
        log: log.clone(),
        state: state.clone(),
        folder: options.out.clone(),
        expiry: Duration::from_mins(options.expiry_minutes),
        number,
    }
}

/// One line for each exchange.
fn show(recording: &Recording) {
    let status = recording
        .reply
        .as_ref()
        .map_or("no reply".to_owned(), |reply| format!("HTTP {}", reply.status));
    let Recording { exchange, outcome, took_ms, .. } = recording;
    console::tell(format_args!("  {exchange}: {status}, {outcome} ({took_ms} ms)"));
}

/// Writes transcript and report, and says what is known of the account.
fn finish(
    options: &RehearseOptions,
    log: &Log,
    account: &str,
    recorder: &Recorder,
    ended: Option<&Result<(), EndedEarly>>,
) -> Result<Report, CommandError> {
    let transcript = log.transcript();
    let report = Report::of(&transcript);
    // Two rehearsals may end within one second.
    let now = format!("{}-{}", Zoned::now().strftime("%Y%m%d-%H%M%S"), std::process::id());
    let mut text = report.to_string();
    if let Some(Err(ended)) = ended {
        // SecEnrol's own words may repeat what it was sent.
        let why = match ended {
            EndedEarly::Exchange(error) => recorder.redactor().prose(&error.to_string()),
            other => other.to_string(),
        };
        text = format!("The rehearsal ended early: {why}\n\n{text}");
    }
    text = format!("{text}{account}\n");
    console::tell(format_args!("\n{text}"));
    for (name, content) in [("transcript", transcript.text()), ("report", text)] {
        let extension = if name == "report" { "txt" } else { "jsonl" };
        let path = options.out.join(format!("handover-{name}-{now}.{extension}"));
        let written = write_new(&path, content.as_bytes(), true);
        written.map_err(|error| CommandError::Failed(format!("{}: {error}", path.display())))?;
        console::tell(format_args!("Wrote {}", path.display()));
    }
    Ok(report)
}
