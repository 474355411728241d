//! The log: one line an event on standard error, as loud as `RUST_LOG` says.
//!
//! Never logged: passwords, passcodes, check codes, seeds, enrolment URLs, session keys, cookies.
//! They are types that print as `[redacted]`, so that nobody has to remember this.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;

/// Starts the log. `default` counts where `RUST_LOG` isn't set.
pub fn start(default: &str) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(default));
    // A second start, as in tests, changes nothing.
    let _ = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_ansi(std::io::stderr().is_terminal())
        .with_writer(std::io::stderr)
        .try_init();
}
