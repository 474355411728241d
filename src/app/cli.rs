//! The command line. It is apart from `main`, so that `examples/manual.rs` can make the manual
//! pages and the shell completions from it.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::app::report::{self, Percent};
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
    /// Move a test user's token step by step against the real SecEnrol, before users do.
    ///
    /// Writes a transcript without secrets, and a report: how the server departs from the vendor's
    /// document, what that means, and which keys to set. The exit status is 0 if a portal with this
    /// config would serve the server, and 78 if it would not.
    Rehearse {
        /// Config file.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
        /// What to do and whom to ask.
        #[command(flatten)]
        options: RehearseOptions,
    },
    /// Print rules that lead browsers from the stock page to the portal.
    ///
    /// They belong on the SecEnrol host or on the proxy before it. Deleting them undoes it.
    Takeover {
        /// The program that gets the rules.
        #[arg(long = "for", value_enum)]
        program: crate::app::takeover::Program,
        /// Config file, which has the portal's address.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
        /// Path of the stock page. Several are separated by commas.
        #[arg(long, default_value = "/secenrol/", value_delimiter = ',')]
        path: Vec<String>,
    },
    /// Read the stock page's form for a new phone number, and print `[sms.form]` for the config.
    ///
    /// The values in a recording are neither printed nor kept, except words that are the same for
    /// every user.
    LearnForm {
        /// The saved page (.html), or a browser's recording of one change of number (.har).
        file: PathBuf,
    },
    /// Ask for what has no default, check each answer, and write a short config.
    ///
    /// What `handover check` would warn of is said at once. Type < to go back to the question before.
    Init {
        /// The file to write. An existing one is never overwritten.
        #[arg(long, default_value = "config.toml")]
        out: PathBuf,
    },
    /// Make what a roll-out needs, in every language: banners for the intranet, a poster, mails to
    /// employees, and answers for IT support.
    ///
    /// Colours, logo and contacts are those of the config.
    Kit {
        /// Config file.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
        /// Folder for the files. It is created if it does not exist; otherwise it must be empty.
        #[arg(long)]
        out: PathBuf,
        /// The day when the portal opens, such as 2027-01-11. The first mail then names it.
        #[arg(long, value_parser = day)]
        day: Option<Date>,
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
    /// Let an account with too many failures sign in again.
    ///
    /// Asks the running portal at its management listener, on the same machine. The audit trail
    /// records it. With several instances, run it on one of them.
    ///
    /// Run it as a user who can read the portal's `session.cookie_key_file`, such as root. The key
    /// is also found as the file `cookie-key` beside the config.
    ///
    /// If the config has `secenrol.lockout_threshold`, the refusals in a row still count, because
    /// SecEnrol may count them, too. But every network may use the one or two tries that are
    /// otherwise reserved.
    Unlock {
        /// The account, in any spelling that signs in to it.
        userid: String,
        /// The account was unlocked in SecEnrol, too, so forget the refusals in a row.
        #[arg(long)]
        unlocked_in_secenrol: bool,
        /// Config file of the running portal.
        #[arg(long, default_value_os_t = platform::config_file())]
        config: PathBuf,
    },
    /// Print the roll-out in numbers, from files of the audit trail.
    ///
    /// How many moved, how long it took, where people stopped, what was refused, how SecEnrol
    /// answered, waves, languages and browsers. It names nobody.
    Report {
        /// Files of the audit trail in any order, also those compressed by gzip; - for standard
        /// input.
        #[arg(required = true, value_name = "AUDIT")]
        files: Vec<PathBuf>,
        /// The days, the format and the objectives.
        #[command(flatten)]
        options: ReportOptions,
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
        /// Transcript of a rehearsal: the recorded server answers in place of the stand-in.
        #[arg(long)]
        transcript: Option<PathBuf>,
    },
}

/// Options of `handover rehearse`.
#[derive(Debug, Args)]
pub struct RehearseOptions {
    /// Folder for the transcript and the report. Nothing in it is overwritten.
    #[arg(long, default_value = ".")]
    pub out: PathBuf,
    /// Also poll until SecEnrol refuses the session, for this long at most.
    #[arg(long, default_value_t = 0, value_parser = clap::value_parser!(u64).range(0..=1440))]
    pub expiry_minutes: u64,
    /// Ask nobody: the answers come from files. No phone is enrolled without --check-code-file.
    #[arg(long, requires = "userid", requires = "password_file")]
    pub non_interactive: bool,
    /// Userid of the test user.
    #[arg(long, requires = "non_interactive")]
    pub userid: Option<String>,
    /// File with the password of the test user.
    #[arg(long, requires = "non_interactive")]
    pub password_file: Option<PathBuf>,
    /// File with the current passcode. It is read again for each sign-in, and each code is used
    /// once.
    #[arg(long, requires = "non_interactive")]
    pub passcode_file: Option<PathBuf>,
    /// File with the check code of the new phone.
    #[arg(long, requires = "non_interactive")]
    pub check_code_file: Option<PathBuf>,
}

/// A day on the command line.
fn day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "write year, month and day, such as 2027-01-11")
}

/// Options of `handover report`.
#[derive(Debug, Args)]
pub struct ReportOptions {
    /// The format of the report.
    #[arg(long, value_enum, default_value_t = ReportFormat::Text)]
    pub format: ReportFormat,
    /// The first day, such as 2026-11-23. Without it, the report has seven days.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub since: Option<Date>,
    /// The last day. Without it, the report ends with the files.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub until: Option<Date>,
    /// The time zone of days and hours, such as Europe/London.
    #[arg(long, value_name = "ZONE", default_value = "UTC")]
    pub time_zone: String,
    /// Objective: the percentage of exchanges that SecEnrol answers.
    #[arg(long, value_name = "PERCENT", default_value = report::DEFAULT_AVAILABILITY)]
    pub availability: Percent,
    /// Objective: the milliseconds within which SecEnrol gives 95 of 100 answers.
    #[arg(long, value_name = "MILLISECONDS", default_value_t = report::DEFAULT_LATENCY_MS)]
    pub latency_ms: u64,
}

/// The format of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// For a terminal.
    Text,
    /// One file with charts, without scripts.
    Html,
    /// One number a line.
    Csv,
    /// For programs.
    Json,
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
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub struct CheckOptions {
    /// Also check the servers that the config names: DNS, connection, certificate, clock and
    /// SecEnrol's reply.
    #[arg(long)]
    pub online: bool,
    /// Only check that the rules of `handover takeover` work. Run it where users are, outside your
    /// network. It reads the addresses in the config, but none of the files that the config names.
    #[arg(long, requires = "online")]
    pub from_outside: bool,
    /// Instead, run the client over this transcript of a rehearsal, and report what it makes of each
    /// reply. The config is not read.
    #[arg(long, conflicts_with = "online")]
    pub replay: Option<PathBuf>,
    /// Agree to one failed sign-in of a made-up userid at each SecEnrol server.
    #[arg(long, requires = "online")]
    pub yes: bool,
    /// Print the result as JSON.
    #[arg(long)]
    pub json: bool,
}
