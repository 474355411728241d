//! Work that outlives the request that began it: sign-ins that wait for a push, outcomes on their way
//! into a journey. It runs beside the web server, whose threads end with their last request, and is
//! waited for when the program is to stop.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::Instrument as _;

/// How long work may go on once the program is to stop: somebody may just be about to approve.
const ENDS: Duration = Duration::from_secs(20);
/// How long what was cut off may take to note that.
const NOTES: Duration = Duration::from_secs(4);

/// The work under way. Cheap to clone; clones share it.
#[derive(Debug, Clone)]
pub struct Work {
    runtime: Handle,
    tasks: TaskTracker,
    cut_off: CancellationToken,
    stopped: Arc<OnceLock<Instant>>,
}

impl Work {
    /// None yet. It runs where this is called: in a tokio runtime that lasts until [`Self::end`].
    #[must_use]
    pub fn new() -> Self {
        Self {
            runtime: Handle::current(),
            tasks: TaskTracker::new(),
            cut_off: CancellationToken::new(),
            stopped: Arc::default(),
        }
    }

    /// Begins a piece of work.
    pub fn spawn<T: Send + 'static>(
        &self,
        work: impl Future<Output = T> + Send + 'static,
    ) -> JoinHandle<T> {
        self.tasks.spawn_on(work.in_current_span(), &self.runtime)
    }

    /// Returns once the program stops and there is no time left to wait for anybody: note how far it
    /// came, and end.
    pub async fn cut_off(&self) {
        self.cut_off.cancelled().await;
    }

    /// Cuts off, a while from now, what then still waits. To be called once the program is to stop.
    pub fn stop(&self) {
        self.stopped.get_or_init(Instant::now);
        let cut_off = self.cut_off.clone();
        self.runtime.spawn(async move {
            tokio::time::sleep(ENDS).await;
            cut_off.cancel();
        });
    }

    /// Waits until all work has ended, which takes no longer than [`Self::stop`] gives it.
    pub async fn end(&self) {
        self.tasks.close();
        let by = *self.stopped.get_or_init(Instant::now) + ENDS + NOTES;
        let ended = tokio::time::timeout_at(by, self.tasks.wait()).await;
        if ended.is_err() {
            tracing::warn!(tasks = self.tasks.len(), "work was left undone");
        }
    }
}

impl Default for Work {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn at_shutdown_waiting_tasks_are_told_in_time_and_others_finish() {
        let work = Work::new();
        let waits = work.spawn({
            let work = work.clone();
            async move {
                work.cut_off().await;
                "noted"
            }
        });
        let quick = work.spawn(async { "done" });
        let begun = tokio::time::Instant::now();
        work.stop();
        work.end().await;
        assert_eq!((waits.await.unwrap(), quick.await.unwrap()), ("noted", "done"));
        assert_eq!(begun.elapsed(), ENDS);
    }
}
