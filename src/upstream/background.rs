//! Background tasks that outlive the request that started them: sign-ins that wait for a push, and
//! outcomes that are being stored. They run on the main runtime, because a web server's thread ends
//! with its last request. A graceful shutdown waits for them.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::Instrument as _;

/// How long a shutdown waits before the deadline: a person may be about to approve a push.
const GRACE_PERIOD: Duration = Duration::from_secs(20);
/// How long a task may take to store its state after the deadline.
const STORE_PERIOD: Duration = Duration::from_secs(4);

/// The running tasks. Cheap to clone; clones share them.
#[derive(Debug, Clone)]
pub struct Background {
    runtime: Handle,
    tasks: TaskTracker,
    shutdown_deadline: CancellationToken,
    stopped: Arc<OnceLock<Instant>>,
}

impl Background {
    /// Tasks will run on the current tokio runtime, which must last until [`Self::end`].
    pub fn on_this_runtime() -> Self {
        Self {
            runtime: Handle::current(),
            tasks: TaskTracker::new(),
            shutdown_deadline: CancellationToken::new(),
            stopped: Arc::default(),
        }
    }

    /// Starts a task.
    pub fn spawn<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> JoinHandle<T> {
        self.tasks.spawn_on(work.in_current_span(), &self.runtime)
    }

    /// Completes when the program stops and the grace period is over. A task that waits for a
    /// person must then store its state and end.
    pub async fn shutdown_deadline(&self) {
        self.shutdown_deadline.cancelled().await;
    }

    /// Begins the grace period.
    pub fn stop(&self) {
        self.stopped.get_or_init(Instant::now);
        let shutdown_deadline = self.shutdown_deadline.clone();
        self.runtime.spawn(async move {
            tokio::time::sleep(GRACE_PERIOD).await;
            shutdown_deadline.cancel();
        });
    }

    /// Waits until every task has ended, at most for the two periods after [`Self::stop`].
    pub async fn end(&self) {
        self.tasks.close();
        let until = *self.stopped.get_or_init(Instant::now) + GRACE_PERIOD + STORE_PERIOD;
        if tokio::time::timeout_at(until, self.tasks.wait()).await.is_err() {
            tracing::warn!(tasks = self.tasks.len(), "background tasks were cut off");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_shutdown_ends_waiting_tasks_at_the_deadline_and_lets_the_others_finish() {
        let work = Background::on_this_runtime();
        let waits = work.spawn({
            let work = work.clone();
            async move {
                work.shutdown_deadline().await;
                "stored"
            }
        });
        let quick = work.spawn(async { "done" });
        let begun = Instant::now();
        work.stop();
        work.end().await;
        assert_eq!((waits.await.unwrap(), quick.await.unwrap()), ("stored", "done"));
        assert_eq!(begun.elapsed(), GRACE_PERIOD);
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_that_does_not_end_is_cut_off() {
        let work = Background::on_this_runtime();
        drop(work.spawn(std::future::pending::<()>()));
        let begun = Instant::now();
        work.stop();
        work.end().await;
        assert_eq!(begun.elapsed(), GRACE_PERIOD + STORE_PERIOD);
    }
}
