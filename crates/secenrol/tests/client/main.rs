//! The client over HTTP: what it sends, how it understands replies, and what it refuses.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod exchanges;
mod forms;
#[path = "../../../../tests/free/mod.rs"]
mod free;
mod limits;
mod logs;
mod numbers;
mod probe;
mod replies;
mod servers;
mod tls;
mod world;
