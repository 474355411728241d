//! The program `handover`: parses the arguments and runs one of the
//! [`commands`](handover::app::commands).

#![deny(clippy::print_stdout, clippy::print_stderr, reason = "see src/lib.rs")]

use std::process::ExitCode;

use clap::Parser as _;
use handover::app::cli::Arguments;
use handover::app::{commands, console};
use mimalloc::MiMalloc;
use zeroizing_alloc::ZeroAlloc;

/// Wipes all freed memory, because buffers of libraries held passwords and seeds. mimalloc makes up
/// for the cost of wiping. In the static image it also replaces musl's slow allocator.
#[global_allocator]
static ALLOCATOR: ZeroAlloc<MiMalloc> = ZeroAlloc(MiMalloc);

fn main() -> ExitCode {
    match commands::execute(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            console::warn(&error);
            ExitCode::from(error.exit_status())
        }
    }
}
