//! The commands of the program.

mod check;
#[cfg(feature = "demo")]
mod demo;
mod health;
mod init;
mod kit;
mod learn_form;
mod rehearse;
mod replay;
mod report;
#[cfg(windows)]
mod service;
mod takeover;
mod unlock;

use std::fmt::Display;
use std::fs::File;
use std::io;
use std::net::SocketAddr;
use std::path::Path;

use crate::app::cli::Command;
#[cfg(windows)]
use crate::app::cli::ServiceAction;
use crate::app::file_reader::FileReader;
use crate::app::startup::{Application, StartError};
use crate::config::{Config, Problem};
use crate::observability::telemetry;
use crate::platform;
pub use check::check;
#[cfg(feature = "demo")]
pub use demo::demo;
pub use health::health;
pub use init::init;
pub use kit::kit;
pub use learn_form::learn_form;
pub use rehearse::rehearse;
pub use report::report;
pub use takeover::takeover;
pub use unlock::unlock;

/// The exit status for a config with problems: `EX_CONFIG` of sysexits.h.
const BAD_CONFIG: u8 = 78;
/// The exit status for wrong arguments, which clap uses as well.
const WRONG_USE: u8 = 2;
/// The exit status for everything else.
const FAILURE: u8 = 1;

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The config has problems.
    #[error("{}", lines(.0))]
    Config(Vec<Problem>),
    /// `check --online` has reported a server that does not work.
    #[error("the portal would not work with this config; fix what is marked \u{2717}")]
    NotFine,
    /// The arguments do not fit together.
    #[error("{0}")]
    Usage(&'static str),
    /// A file that an argument names is not what it should be.
    #[error("{0}")]
    BadInput(String),
    /// It was stopped, could not write its result, or got a negative answer or none.
    #[error("{0}")]
    Failed(String),
    /// The web server or the operating system failed.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl CommandError {
    /// The exit status of the program.
    pub fn exit_status(&self) -> u8 {
        match self {
            Self::Config(_) | Self::NotFine => BAD_CONFIG,
            Self::Usage(_) | Self::BadInput(_) => WRONG_USE,
            Self::Io(_) | Self::Failed(_) => FAILURE,
        }
    }
}

fn lines(problems: &[Problem]) -> String {
    problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// Runs a command to its end.
///
/// # Errors
/// [`CommandError`]
pub fn execute(command: Command) -> Result<(), CommandError> {
    match command {
        Command::Serve { config, listen } => wait_for(serve(&config, listen)),
        Command::Check { config, options } => wait_for(check(&config, &options)),
        Command::Rehearse { config, options } => wait_for(rehearse(&config, &options)),
        Command::Takeover { program, config, path } => wait_for(takeover(program, &config, &path)),
        Command::LearnForm { file } => learn_form(&file),
        Command::Init { out } => wait_for(init(&out)),
        Command::Kit { config, out, day } => wait_for(kit(&config, &out, day)),
        Command::Report { files, options } => report(&files, &options),
        Command::Unlock { userid, unlocked_in_secenrol, config } => {
            wait_for(unlock(&config, &userid, unlocked_in_secenrol))
        }
        Command::Health { config, ready } => wait_for(health(&config, ready)),
        #[cfg(windows)]
        Command::Service { action: ServiceAction::Install { config } } => service::install(&config),
        #[cfg(windows)]
        Command::Service { action: ServiceAction::Uninstall } => service::uninstall(),
        #[cfg(windows)]
        Command::Service { action: ServiceAction::Run { config } } => service::run_service(config),
        #[cfg(windows)]
        Command::Reload => service::reload(),
        #[cfg(feature = "demo")]
        Command::Demo { listen, config, transcript } => {
            wait_for(demo(listen, config.as_deref(), transcript.as_deref()))
        }
    }
}

/// The runtime has one thread, because its tasks only wait for SecEnrol, Redis or a mail server.
/// Handing them to another thread takes longer than running them. Requests have their own threads.
fn wait_for(command: impl Future<Output = Result<(), CommandError>>) -> Result<(), CommandError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let result = runtime.block_on(command);
    // A thread that is blocked on reading a file must not keep the program from ending.
    runtime.shutdown_background();
    result
}

/// Serves the portal, at `listen` instead of the config's address if there is one.
///
/// # Errors
/// [`CommandError`]
pub async fn serve(file: &Path, listen: Option<SocketAddr>) -> Result<(), CommandError> {
    let mut config = load(file).await?;
    config.server.listen = listen.unwrap_or(config.server.listen);
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

/// What is wrong with a file that an argument names.
fn bad_input(file: &Path, why: impl Display) -> CommandError {
    CommandError::BadInput(format!("{}: {why}", file.display()))
}

/// Opens a file that an argument names, of at most `most` bytes. `mend` says which file to name.
fn opened(file: &Path, most: u64, mend: &str) -> Result<File, CommandError> {
    let unread = |error: io::Error| {
        let mend = "check the path, and whether you may read the file";
        bad_input(file, format_args!("{error}; {mend}"))
    };
    let opened = File::open(file).map_err(unread)?;
    let metadata = opened.metadata().map_err(unread)?;
    if metadata.is_file() && metadata.len() <= most {
        return Ok(opened);
    }
    Err(bad_input(file, format_args!("is no regular file of at most {most} bytes; {mend}")))
}

fn log_warnings(config: &Config) {
    for warning in &config.warnings {
        tracing::warn!("{warning}");
    }
}
