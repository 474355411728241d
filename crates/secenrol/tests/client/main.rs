//! The SecEnrol client from outside: its requests, how it reads replies, and what it refuses.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by stopping there"
)]

mod exchanges;
mod forms;
#[path = "../../../../tests/free/mod.rs"]
mod free;
mod inputs;
mod limits;
mod pictures;
mod replies;
mod servers;
mod tls;
mod world;
