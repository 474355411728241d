//! Queues the requests that one process has for one journey, so that one asks SecEnrol at a time.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Mutex, OwnedMutexGuard};

use super::JourneyId;

/// Maximum number of requests in one journey's queue, the one that has its turn included.
const MAX_QUEUED: usize = 64;
/// How long an unused queue is kept.
const IDLE_TTL: Duration = Duration::from_mins(10);

/// A request's turn. Dropping it lets the next request proceed.
pub type QueueTurn = OwnedMutexGuard<()>;

/// The queue of one journey. Clones are the same queue.
#[derive(Clone, Default)]
pub(super) struct JourneyQueue(Arc<Mutex<()>>);

impl JourneyQueue {
    /// Waits up to `max_wait` for a turn. `None` if that was too short or the queue is full.
    pub(super) async fn join(self, max_wait: Duration) -> Option<QueueTurn> {
        // Every queued request holds one clone of the `Arc`, and so does the owner of the queue.
        if Arc::strong_count(&self.0) > MAX_QUEUED + 1 {
            return None;
        }
        tokio::time::timeout(max_wait, self.0.lock_owned()).await.ok()
    }
}

/// The queues of journeys whose records are in Redis. They only save requests to Redis, which has
/// the last word.
#[derive(Clone)]
pub(super) struct Queues(moka::sync::Cache<JourneyId, JourneyQueue>);

impl Default for Queues {
    fn default() -> Self {
        Self(moka::sync::Cache::builder().max_capacity(100_000).time_to_idle(IDLE_TTL).build())
    }
}

impl Queues {
    pub(super) async fn join(&self, id: &JourneyId, max_wait: Duration) -> Option<QueueTurn> {
        self.0.get_with(id.clone(), JourneyQueue::default).join(max_wait).await
    }
}
