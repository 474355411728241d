//! Bounded waits for what other tasks and processes do.

use std::time::{Duration, Instant};

/// Longer than anything takes on a busy machine. A test that waits this long has failed.
pub const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(20);

/// Tries until `attempt` returns a value, and returns it. Panics with `what` if that takes too
/// long.
pub async fn eventually<T>(what: &str, mut attempt: impl AsyncFnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(value) = attempt().await {
            return value;
        }
        assert!(Instant::now() < end, "not within {} s: {what}", PATIENCE.as_secs());
        tokio::time::sleep(PAUSE).await;
    }
}
