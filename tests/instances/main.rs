//! Several instances with a real Redis and nginx on loopback. `tests/run` gets both programs.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by stopping there"
)]

/// Runs each test twice: with a store in memory and in Redis.
macro_rules! over_both {
    ($($name:ident)*) => {
        mod in_memory {
            $(#[tokio::test]
            async fn $name() {
                super::$name(false).await;
            })*
        }
        mod on_redis {
            $(#[tokio::test]
            async fn $name() {
                super::$name(true).await;
            })*
        }
    };
}

mod costs;
mod desk;
#[path = "../eventually/mod.rs"]
mod eventually;
mod failing_store;
mod fleet;
#[path = "../free/mod.rs"]
mod free;
mod health;
#[path = "../installed/mod.rs"]
mod installed;
mod limits;
mod outcomes;
mod recorded;
mod redis_server;
mod servers;
mod slow;
mod store;
mod survives;
#[expect(dead_code, reason = "only the portal's own tests use the rest")]
#[path = "../portal/world.rs"]
mod world;
