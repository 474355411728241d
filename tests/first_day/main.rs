//! The commands of the first day against the stand-in: rehearsal, transcript, report, replay, and
//! what a person sees at the terminal.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test reports a failure by panicking")]

mod canaries;
#[path = "../eventually/mod.rs"]
mod eventually;
#[path = "../free/mod.rs"]
mod free;
#[path = "../installed/mod.rs"]
mod installed;
mod program;
mod recorded;
mod report;
mod takeover;
mod world;
