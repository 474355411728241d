//! Writes the manual pages and the completions for bash, zsh and fish into a folder, for packages:
//! `cargo run --no-default-features --example manual FOLDER`. An example, so that none of it is in the program.

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
RUST_LOG: how loud the log is, such as debug or handover=trace
.SH EXIT STATUS
0: fine
.br
1: the system failed
.br
2: wrong use
.br
78: a config that cannot be served; standard error has a line for each problem
";

fn main() -> std::io::Result<()> {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        return Err(std::io::Error::other("name the folder to write into"));
    };
    std::fs::create_dir_all(&folder)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        generate_to(shell, &mut Arguments::command(), "handover", &folder)?;
    }
    clap_mangen::generate_to(Arguments::command(), &folder)?;
    OpenOptions::new().append(true).open(folder.join("handover.1"))?.write_all(SEE_MORE.as_bytes())
}
