//! The SecEnrol client from outside: what it sends, what it makes of replies, and what it refuses.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by stopping there"
)]

mod exchanges;
mod forms;
#[path = "../../../../tests/free/mod.rs"]
mod free;
mod limits;
mod replies;
mod servers;
mod tls;
mod world;
