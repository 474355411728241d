//! What differs between operating systems: orders to stop and to reload, the service manager and
//! what it keeps during a restart, memory and open files, owners and modes of files, a socket
//! option, the clock since boot, and the tools that messages name. Each platform has one file with
//! the same items.

#[cfg(any(windows, test))]
mod rights;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub use unix::*;
#[cfg(windows)]
pub use windows::*;

/// What the operating system or its service manager wants of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Stop gracefully; the second time, at once.
    Stop,
    /// Read the config again.
    Reload,
}

/// What the program reports to the service manager.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ServiceState {
    /// The portal serves.
    Ready,
    /// The portal still serves; without this, the watchdog starts it again.
    Alive,
    /// The portal completes the requests under way.
    Stopping,
}
