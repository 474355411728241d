//! Handover: a web portal with which employees move their SecurEnvoy token to a new phone.
//!
//! Ten folders, in order; each uses only those below it, and `tests/layering.rs` checks that. The
//! crates `secenrol` (the protocol client) and `secenrol-stand-in` (a SecEnrol for demos) are below
//! all of them.
//!
//! - [`app`]: the command line, startup, routes, reload, signals and diagnostics.
//! - [`pages`]: one file per page, with its template struct, form, `get` and `post`.
//! - [`upstream`]: when SecEnrol may be asked, and the tasks that ask it.
//! - [`observability`]: audit trail, metrics, history, notifications, telemetry and health.
//! - [`http`]: connections, TLS, client addresses, request policy, session cookie and errors.
//! - [`store`]: where journeys are stored, in memory or in Redis.
//! - [`config`]: the config file's keys, their validation, and the settings that a reload changes.
//! - [`content`]: parts of the brand, languages, static files, paths, QR codes, problems.
//! - [`domain`]: the journey, which is a pure state machine, and phone numbers.
//! - [`platform`]: what differs between operating systems.

#![deny(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "they panic if the reader has gone; app::console does not"
)]

pub mod app;
pub mod config;
pub mod content;
pub mod domain;
pub mod http;
pub mod observability;
pub mod pages;
pub mod platform;
pub mod store;
pub mod upstream;
