//! The program around the pages: command line, startup, routes, reload, signals and diagnostics.

pub mod cli;
pub mod commands;
pub mod diagnostics;
mod file_reader;
pub mod reload;
pub mod routes;
pub mod signals;
pub mod startup;
#[cfg(test)]
#[cfg(feature = "demo")]
mod templates;
