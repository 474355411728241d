//! The commands of the program.

mod check;
#[cfg(feature = "demo")]
mod demo;
mod health;
mod unlock;

use std::net::SocketAddr;
use std::path::Path;
use std::process::ExitCode;

use crate::app::file_reader::FileReader;
use crate::app::startup::{Application, StartError};
use crate::config::{Config, Problem};
use crate::observability::telemetry;
use crate::platform;
pub use check::check;
#[cfg(feature = "demo")]
pub use demo::demo;
pub use health::health;
pub use unlock::unlock;

/// The exit status for a config with problems: `EX_CONFIG` of sysexits.h.
const BAD_CONFIG: u8 = 78;
/// The exit status for wrong arguments, which clap uses as well.
const WRONG_USE: u8 = 2;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The config has problems.
    #[error("{}", lines(.0))]
    Config(Vec<Problem>),
    /// `check --online` has reported a server that does not work.
    #[error("the portal would not work with this config; fix what is marked \u{2717}")]
    NotFine,
    /// The running portal gave a negative answer or none.
    #[error("{0}")]
    Unhealthy(String),
    /// The arguments do not fit together.
    #[error("{0}")]
    Usage(&'static str),
    /// The web server or the operating system failed.
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

impl CommandError {
    /// The exit status of the program.
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

/// Serves the portal.
///
/// # Errors
/// [`CommandError`]
pub async fn serve(file: &Path) -> Result<(), CommandError> {
    let config = load(file).await?;
    telemetry::start("info,actix_http=off", config.log.format);
    platform::protect_memory();
    log_warnings(&config);
    let application = Application::build(&config, None).map_err(|error| unfit(&config, &error))?;
    let (address, public_url) = (application.address, &config.server.public_url);
    tracing::info!(%address, %public_url, "serving");
    // A reload may replace the secrets in it.
    drop(config);
    application.run_until_stopped().await?;
    Ok(())
}

async fn load(file: &Path) -> Result<Config, CommandError> {
    let path = file.to_owned();
    let read = FileReader::new(file).read(move || Config::load(&path)).await;
    read.map_err(CommandError::Config)
}

/// A problem that appeared only at the start, with the key's file and line.
fn unfit(config: &Config, error: &StartError) -> CommandError {
    CommandError::Config(vec![config.sources.problem(error.key, error.to_string())])
}

/// The management listener of the running portal, as its own machine reaches it.
fn management_of(config: &Config) -> Result<SocketAddr, CommandError> {
    config.server.management_listen.ok_or_else(|| {
        let text = "is empty, so nobody can ask; write an address, such as 127.0.0.1:9090";
        CommandError::Config(vec![config.sources.problem("server.management_listen", text)])
    })
}

fn log_warnings(config: &Config) {
    for warning in &config.warnings {
        tracing::warn!("{warning}");
    }
}
