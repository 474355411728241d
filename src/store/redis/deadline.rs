//! The time that one request of a browser may wait for the server in total. Several calls can each
//! meet their timeout and together exceed the page's budget.
//!
//! The deadline belongs to the task. Another task that works for the request takes it over with
//! [`inherit`]. Work that must finish regardless runs [`without`] one: what SecEnrol has answered
//! is always stored. A task without a deadline may wait for any time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::time::Instant;

/// A page, or its error page, must be there within a second.
const REQUEST: Duration = Duration::from_millis(800);

tokio::task_local! {
    /// The microseconds left.
    static LEFT: Option<Arc<AtomicU64>>;
}

/// Runs a browser's request with a new deadline.
pub fn scope<F: Future>(request: F) -> impl Future<Output = F::Output> {
    LEFT.scope(Some(Arc::new(AtomicU64::new(micros(REQUEST)))), request)
}

/// Runs work under this task's deadline, for use in another task.
pub fn inherit<F: Future>(work: F) -> impl Future<Output = F::Output> {
    LEFT.scope(LEFT.try_with(Clone::clone).ok().flatten(), work)
}

/// Runs work without a deadline.
pub fn without<F: Future>(work: F) -> impl Future<Output = F::Output> {
    LEFT.scope(None, work)
}

/// Runs work to its end in a task of its own. The caller waits for it until its deadline.
pub async fn detach(work: impl Future<Output = ()> + Send + 'static) {
    let (begun, task) = (Instant::now(), tokio::spawn(without(work)));
    let _ = tokio::time::timeout(left(), task).await;
    spend(begun.elapsed());
}

/// The time that this task may still wait.
pub(super) fn left() -> Duration {
    let left = LEFT.try_with(|left| left.as_ref().map(|left| left.load(Ordering::Relaxed)));
    left.ok().flatten().map_or(Duration::MAX, Duration::from_micros)
}

/// Takes off time that this task has waited.
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
    async fn waiting_adds_up_over_tasks_except_for_work_without_a_deadline() {
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
