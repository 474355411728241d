//! The program around the pages: command line, startup, routes, reload, signals, diagnostics, and
//! the commands of the first day and of the roll-out.

pub mod cli;
pub mod commands;
pub mod console;
pub mod diagnostics;
mod file_reader;
pub mod files;
pub mod init;
pub mod kit;
pub mod learn_form;
pub mod rehearsal;
pub mod reload;
pub mod report;
pub mod routes;
pub mod signals;
pub mod startup;
pub mod takeover;
#[cfg(test)]
#[cfg(feature = "demo")]
mod templates;
