//! The program `handover`: arguments, then one of the [`commands`](handover::commands).

use std::process::ExitCode;

use clap::Parser as _;
use handover::arguments::{Arguments, Command};
use handover::commands::{self, CheckOptions, CommandError};
use mimalloc::MiMalloc;
use zeroizing_alloc::ZeroAlloc;

/// Wipes all that is freed: buffers of libraries held passwords and seeds, too. What the wiping costs,
/// mimalloc gains; and the allocator of musl, which the static image would have instead, is slow.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<MiMalloc> = ZeroAlloc(MiMalloc);

/// One thread: what is done here waits for SecEnrol, Redis or a mail server, and handing it from thread to thread takes longer
/// than doing it. Requests have threads of their own.
#[tokio::main(flavor = "current_thread")]
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
        Command::Check { config, online, yes, json } => {
            commands::check(&config, CheckOptions { online, yes, json }).await
        }
        Command::Health { config, ready } => commands::health(&config, ready).await,
        #[cfg(feature = "demo")]
        Command::Demo { listen, config } => commands::demo(listen, config.as_deref()).await,
    }
}
