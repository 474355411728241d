//! What the program does when it's called: `serve`, [`check`](check()) and, in the demo build,
//! `demo`.

mod check;
mod health;

use std::path::Path;
use std::process::ExitCode;

use crate::app::startup::{Application, StartError};
#[cfg(feature = "demo")]
use crate::config::LogFormat;
use crate::config::{Config, Problem};
use crate::observability::process;
use crate::observability::telemetry;
pub use check::{CheckOptions, check};
pub use health::health;

/// The exit status for a config that can't be served: `EX_CONFIG` of sysexits.h.
const BAD_CONFIG: u8 = 78;
/// The exit status for arguments that can't be followed, as clap has it.
const WRONG_USE: u8 = 2;

/// Why a command didn't do its work.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The config has problems.
    #[error("{}", lines(.0))]
    Config(Vec<Problem>),
    /// `check --online` found something that doesn't work, and has said so.
    #[error("the portal would not work with this config: mend what is marked \u{2717}")]
    NotFine,
    /// `health` got another answer than yes, or none.
    #[error("{0}")]
    Unhealthy(String),
    /// The arguments don't go together.
    #[error("{0}")]
    Usage(&'static str),
    /// The web server, or another part of the system, failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl CommandError {
    /// What the program exits with.
    #[must_use]
    pub fn exit_code(&self) -> ExitCode {
        match self {
            Self::Config(_) | Self::NotFine => ExitCode::from(BAD_CONFIG),
            Self::Usage(_) => ExitCode::from(WRONG_USE),
            Self::Io(_) | Self::Unhealthy(_) => ExitCode::FAILURE,
        }
    }
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// `handover serve`: the portal in front of a real `SecEnrol`.
///
/// # Errors
/// [`CommandError`].
pub async fn serve(file: &Path) -> Result<(), CommandError> {
    let config = Config::load(file, std::env::vars()).map_err(CommandError::Config)?;
    telemetry::start("info,actix_http=off", config.log.format);
    process::keep_to_itself();
    warn(&config);
    let application =
        Application::build(&config, None).map_err(|error| unfit(&config, &error))?.read_from(file);
    tracing::info!(address = %application.address(), public_url = %config.server.public_url, "serving");
    application.run_until_stopped().await?;
    Ok(())
}

/// What only the start shows, with the key's file and line.
fn unfit(config: &Config, error: &StartError) -> CommandError {
    CommandError::Config(vec![config.origins.problem(error.key(), error.to_string())])
}

/// Says what can be served but may not be what was meant.
fn warn(config: &Config) {
    for warning in &config.warnings {
        tracing::warn!("{warning}");
    }
}

/// `handover demo`: the portal, a stand-in `SecEnrol` and its phones, all on loopback; with what of
/// the config `tried` shows.
///
/// # Errors
/// [`CommandError`].
#[cfg(feature = "demo")]
pub async fn demo(listen: std::net::SocketAddr, tried: Option<&Path>) -> Result<(), CommandError> {
    use std::net::{Ipv4Addr, TcpListener};

    use secenrol_stand_in::{PASSWORD, StandIn, accounts};

    if !listen.ip().is_loopback() {
        return Err(CommandError::Config(vec![Problem {
            origin: "demo".to_owned(),
            line: None,
            key: "--listen".to_owned(),
            text: format!(
                "{listen} is not a loopback address; the demo is for this machine alone, such as 127.0.0.1:8080"
            ),
        }]));
    }
    telemetry::start("warn,handover=info,actix_http=off", LogFormat::Human);
    process::keep_to_itself();
    let stand_in = StandIn::start(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?)?;
    let mut config = Config::demo(listen, stand_in.url()).map_err(CommandError::Config)?;
    if let Some(file) = tried {
        config = config.trying(file, std::env::vars()).map_err(CommandError::Config)?;
        warn(&config);
    }
    let phones = format!("{}/phone", stand_in.url());
    let application = Application::build(&config, Some(phones.clone())).map_err(|error| match error {
        StartError::Listen { address, cause, .. } => CommandError::Config(vec![Problem {
            origin: "demo".to_owned(),
            line: None,
            key: "--listen".to_owned(),
            text: format!(
                "cannot listen on {address}: {cause}; try --listen 127.0.0.1:0, which takes a free port"
            ),
        }]),
        other => unfit(&config, &other),
    })?;
    stand_in.world().set_portal(&format!("http://{}/", application.address()));
    println!("This is a demo: no real account, no real SecEnrol. Stop it with Ctrl-C.\n");
    println!("Portal:  http://{}/", application.address());
    println!("Phones:  {phones}");
    println!("Faults:  {}/control", stand_in.url());
    if let Some(address) = application.management_address() {
        println!("Status:  http://{address}/status, for the help desk");
    }
    println!();
    println!("The password of all is: {PASSWORD}");
    for account in accounts() {
        println!("  {:<6} {}", account.userid, account.line);
    }
    application.run_until_stopped().await?;
    stand_in.stop().await;
    Ok(())
}
