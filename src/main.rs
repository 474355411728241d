//! The program `handover`: parses the arguments and runs one of the
//! [`commands`](handover::app::commands).

use std::process::ExitCode;

use clap::Parser as _;
use handover::app::cli::{Arguments, Command};
use handover::app::commands::{self, CommandError};
use mimalloc::MiMalloc;
use zeroizing_alloc::ZeroAlloc;

/// Wipes all freed memory, because buffers of libraries held passwords and seeds. mimalloc makes up
/// for the cost of wiping. In the static image it also replaces musl's slow allocator.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<MiMalloc> = ZeroAlloc(MiMalloc);

/// The runtime has one thread, because its tasks only wait for SecEnrol, Redis or a mail server.
/// Handing them to another thread takes longer than running them. Requests have their own threads.
fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("cannot start the async runtime: {error}");
            return ExitCode::FAILURE;
        }
    };
    let code = match runtime.block_on(run(arguments.command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            error.exit_code()
        }
    };
    // A thread that is blocked on reading a file must not keep the program from ending.
    runtime.shutdown_background();
    code
}

async fn run(command: Command) -> Result<(), CommandError> {
    match command {
        Command::Serve { config } => commands::serve(&config).await,
        Command::Check { config, options } => commands::check(&config, &options).await,
        Command::Rehearse { config, options } => commands::rehearse(&config, &options).await,
        Command::Takeover { program, config, path } => {
            commands::takeover(program, &config, &path).await
        }
        Command::LearnForm { file } => commands::learn_form(&file),
        Command::Init { out } => commands::init(&out).await,
        Command::Unlock { userid, config } => commands::unlock(&config, &userid).await,
        Command::Health { config, ready } => commands::health(&config, ready).await,
        #[cfg(feature = "demo")]
        Command::Demo { listen, config, transcript } => {
            commands::demo(listen, config.as_deref(), transcript.as_deref()).await
        }
    }
}
