//! The real portal with the stand-in, through every path and every fault. Files have the names of
//! the URLs they test.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test reports a failure by panicking")]

mod app;
mod approve;
mod audit;
mod brand;
mod check;
mod closed_browser;
mod cookies;
mod desk;
mod done;
mod errors;
#[path = "../eventually/mod.rs"]
mod eventually;
mod faults;
mod first_phone;
#[path = "../free/mod.rs"]
mod free;
#[path = "../installed/mod.rs"]
mod installed;
mod language;
mod limits;
mod links;
mod lost;
mod markup;
mod metrics;
mod notices;
mod on_a_phone;
mod outage;
mod outward;
mod passcode;
mod proxies;
mod scan;
mod security;
mod sign_in;
mod sign_on;
mod sign_out;
mod sms;
mod start;
mod status;
mod steps;
mod trace;
mod waves;
mod world;
