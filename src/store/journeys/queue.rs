//! Whose turn it is among this process's requests of one journey.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::JourneyId;

/// How many requests of one journey may wait for their turn.
const WAITING: usize = 64;
/// How long a queue is kept after its last use.
const KEPT: Duration = Duration::from_mins(10);

/// One journey's queue.
#[derive(Debug)]
pub(super) struct JourneyQueue {
    semaphore: Arc<Semaphore>,
    waiting: AtomicUsize,
}

impl Default for JourneyQueue {
    fn default() -> Self {
        Self { semaphore: Arc::new(Semaphore::new(1)), waiting: AtomicUsize::new(0) }
    }
}

impl JourneyQueue {
    /// Waits for the turn, unless too many do; `None` if `patience` wasn't long enough.
    pub(super) async fn take(&self, patience: Duration) -> Option<OwnedSemaphorePermit> {
        let waits = WaitingGuard(&self.waiting);
        if waits.0.fetch_add(1, Ordering::Relaxed) >= WAITING {
            return None;
        }
        let permit = tokio::time::timeout(patience, self.semaphore.clone().acquire_owned()).await;
        drop(waits);
        permit.ok()?.ok()
    }
}

/// A request that waits for its turn; one that is given up waits no more.
struct WaitingGuard<'a>(&'a AtomicUsize);

impl Drop for WaitingGuard<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// Queues of journeys whose records are elsewhere. They only spare the store: it decides.
#[derive(Clone)]
pub(super) struct Queues(moka::sync::Cache<JourneyId, Arc<JourneyQueue>>);

impl Default for Queues {
    fn default() -> Self {
        Self(moka::sync::Cache::builder().max_capacity(100_000).time_to_idle(KEPT).build())
    }
}

impl Queues {
    pub(super) async fn take(
        &self,
        id: &JourneyId,
        patience: Duration,
    ) -> Option<OwnedSemaphorePermit> {
        let turn = self.0.get_with(id.clone(), Arc::default);
        turn.take(patience).await
    }
}

impl fmt::Debug for Queues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Queues({})", self.0.entry_count())
    }
}
