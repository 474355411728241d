//! The command line. It is apart from `main`, so that `examples/manual.rs` can make the manual
//! pages and the shell completions from it.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::platform;

/// A web portal with which employees move their SecurEnvoy token to a new phone.
#[derive(Debug, Parser)]
#[command(name = "handover", version)]
pub struct Arguments {
    /// The command to run.
    #[command(subcommand)]
    pub command: Command,
}

/// A command of the program.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Serve the portal.
    Serve {
        /// Config file.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
        /// Address to listen on, instead of the config's `server.listen`.
        #[arg(long)]
        listen: Option<SocketAddr>,
    },
    /// Check a config and report every problem with file, line and fix.
    ///
    /// The exit status is 0 if the portal can be served with this config, and 78 if it cannot.
    Check {
        /// Config file.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
        /// What to check and how to report it.
        #[command(flatten)]
        options: CheckOptions,
    },
    /// Ask a running portal whether it is alive, for health checks of containers.
    ///
    /// The exit status is 0 if it is, and 1 if it is not or does not answer.
    Health {
        /// Config file of the running portal.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
        /// Ask whether the portal is ready for requests instead.
        #[arg(long)]
        ready: bool,
    },
    /// Let an account sign in again that had too many failures.
    ///
    /// Asks the running portal at its management listener, on the same machine. The audit trail
    /// says so. With several instances, one of them is enough.
    Unlock {
        /// The account, in any spelling that signs in to it.
        userid: String,
        /// Config file of the running portal.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
    },
    /// Install, remove or run the Windows service.
    #[cfg(windows)]
    Service {
        /// What to do with the service.
        #[command(subcommand)]
        action: ServiceAction,
    },
    /// Let the Windows service read its config again.
    #[cfg(windows)]
    Reload,
    /// Try the portal on this machine, with a stand-in for SecEnrol and simulated phones.
    #[cfg(feature = "demo")]
    Demo {
        /// Loopback address on which the portal listens. The phones and the status page get the
        /// next two ports, if they are free.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
        /// Config file whose brand, messages, limits and times to try. Its servers are not asked.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

/// What `handover service` does.
#[cfg(windows)]
#[derive(Debug, Subcommand)]
pub enum ServiceAction {
    /// Install the service, or set it up again after an upgrade. It does not start it.
    ///
    /// Makes the folder of config and keys, which only administrators and the service can read.
    Install {
        /// Config file.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
    },
    /// Stop and remove the service. Config, keys and logs stay.
    Uninstall,
    /// Run as the service. Only Windows' service manager does this.
    Run {
        /// Config file.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
    },
}

/// Options of `handover check`.
#[derive(Debug, Args)]
pub struct CheckOptions {
    /// Also check the servers that the config names: DNS, connection, certificate, clock and
    /// SecEnrol's reply.
    #[arg(long)]
    pub online: bool,
    /// Agree to one failed sign-in of a made-up userid at each SecEnrol server.
    #[arg(long, requires = "online")]
    pub yes: bool,
    /// Print the result as JSON.
    #[arg(long)]
    pub json: bool,
}
