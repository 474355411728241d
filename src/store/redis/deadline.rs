//! How long one request of a browser may wait for the server in all: it asks for several things one
//! after another, and each of them in time is not yet all of them in time.
//!
//! The allowance belongs to the task. Background that a request hands to another task takes it along
//! ([`carried`]), up to what must be done however long it takes ([`unhurried`]): what `SecEnrol` has
//! answered is stored all the same. What has none may take its time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

/// A page, or the page that says that there is none, is to be there within a second.
const REQUEST: Duration = Duration::from_millis(800);

tokio::task_local! {
    /// Microseconds that are left.
    static LEFT: Option<Arc<AtomicU64>>;
}

/// A request of a browser: from now on it has so much time and no more.
pub fn scope<F: Future>(request: F) -> impl Future<Output = F::Output> {
    LEFT.scope(Some(Arc::new(AtomicU64::new(micros(REQUEST)))), request)
}

/// Background for another task, on the allowance of this one.
pub fn inherit<F: Future>(work: F) -> impl Future<Output = F::Output> {
    LEFT.scope(LEFT.try_with(Clone::clone).ok().flatten(), work)
}

/// Background that is done whatever becomes of the request.
pub fn without<F: Future>(work: F) -> impl Future<Output = F::Output> {
    LEFT.scope(None, work)
}

/// Has work done whatever becomes of the request, which waits for it as long as it may.
pub async fn detach(work: impl Future<Output = ()> + Send + 'static) {
    let (begun, task) = (Instant::now(), tokio::spawn(without(work)));
    let _ = tokio::time::timeout(left(), task).await;
    spend(begun.elapsed());
}

/// How long this task may still wait.
pub(super) fn left() -> Duration {
    let left = LEFT.try_with(|left| left.as_ref().map(|left| left.load(Ordering::Relaxed)));
    left.ok().flatten().map_or(Duration::MAX, Duration::from_micros)
}

/// It has waited.
pub(super) fn spend(time: Duration) {
    let _ = LEFT.try_with(|left| {
        let Some(left) = left else { return };
        let less = |left: u64| Some(left.saturating_sub(micros(time)));
        let _ = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
    });
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn waits_add_up_over_tasks_except_for_required_work() {
        assert_eq!(left(), Duration::MAX);
        scope(async {
            spend(REQUEST / 4);
            tokio::spawn(inherit(async { spend(REQUEST / 4) })).await.unwrap();
            tokio::spawn(async { spend(REQUEST / 4) }).await.unwrap();
            without(async { assert_eq!(left(), Duration::MAX) }).await;
            assert_eq!(left(), REQUEST / 2);
            let (done, told) = tokio::sync::oneshot::channel();
            detach(async {
                tokio::time::sleep(REQUEST).await;
                let _ = done.send(());
            })
            .await;
            assert_eq!(left(), Duration::ZERO);
            told.await.unwrap();
        })
        .await;
    }
}
