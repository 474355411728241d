//! The program `handover`: arguments, then one of the [`commands`](handover::commands).

use std::alloc::System;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use handover::commands::{self, CommandError};
use zeroizing_alloc::ZeroAlloc;

/// Wipes all that is freed: buffers of libraries held passwords and seeds, too.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// A web portal with which employees move their SecurEnvoy token to a new phone.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the portal in front of a SecEnrol server.
    Serve {
        /// The config file.
        #[arg(long)]
        config: PathBuf,
    },
    /// Say whether a config can be served, and if not, everything that is wrong with it.
    Check {
        /// The config file.
        #[arg(long)]
        config: PathBuf,
    },
    /// Try the portal on this machine, with a stand-in SecEnrol and its phones.
    #[cfg(feature = "demo")]
    Demo {
        /// Where the portal listens: a loopback address.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: std::net::SocketAddr,
        /// A config file whose brand, words, limits and times are to be tried.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    match run(Arguments::parse().command).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            error.exit_code()
        }
    }
}

async fn run(command: Command) -> Result<(), CommandError> {
    match command {
        Command::Serve { config } => commands::serve(&config).await,
        Command::Check { config } => commands::check(&config),
        #[cfg(feature = "demo")]
        Command::Demo { listen, config } => commands::demo(listen, config.as_deref()).await,
    }
}
