//! Writes the manual pages and the completions for bash, zsh and fish into a folder, for packages:
//! `cargo run --package handover --no-default-features --example manual FOLDER`.
//!
//! It is an example so that the program does not contain it.

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::PathBuf;

use clap::CommandFactory as _;
use clap_complete::{Shell, generate_to};
use handover::app::cli::Arguments;

const SEE_MORE: &str = "\
.SH FILES
/etc/handover/config.toml: the config of the packaged unit
.SH ENVIRONMENT
HANDOVER__SECTION__KEY: sets a key of the config, such as HANDOVER__SERVER__LISTEN
.br
RUST_LOG: log level, such as debug or handover=trace
.SH EXIT STATUS
0: success
.br
1: a system error
.br
2: wrong use
.br
78: the config cannot be served; standard error has a line for each problem
";

fn main() -> std::io::Result<()> {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return Err(std::io::Error::other("usage: manual FOLDER"));
    };
    std::fs::create_dir_all(&folder)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        generate_to(shell, &mut Arguments::command(), "handover", &folder)?;
    }
    clap_mangen::generate_to(Arguments::command(), &folder)?;
    OpenOptions::new().append(true).open(folder.join("handover.1"))?.write_all(SEE_MORE.as_bytes())
}
