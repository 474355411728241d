//! What may stand on the command line. Apart from `main`, so that the manual page and the shells'
//! completions are made from it (`examples/manual.rs`).

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// A web portal with which employees move their SecurEnvoy token to a new phone.
#[derive(Debug, Parser)]
#[command(name = "handover", version)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub enum Command {
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
        /// Look at what the config names, too: names, connections, certificates, clocks, SecEnrol's
        /// answer.
        #[arg(long)]
        online: bool,
        /// Agree to one failed sign-in of a made-up userid at each SecEnrol server.
        #[arg(long, requires = "online")]
        yes: bool,
        /// Say it as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Ask a running portal whether it is alive: status 0, else 1. For health checks of containers.
    Health {
        /// The config file that it is served with.
        #[arg(long)]
        config: PathBuf,
        /// Ask instead whether people can be sent to it.
        #[arg(long)]
        ready: bool,
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
