//! The right to ask SecEnrol for a journey, as every instance sees it.

use std::sync::LazyLock;
use std::time::Duration;

use redis::Script;
use tokio::runtime::Handle;
use tokio::time::Instant;
use tokio_util::sync::{CancellationToken, DropGuard};

use super::{RedisStore, name_of};
use crate::store::journeys::queue::QueueTurn;
use crate::store::journeys::{JourneyId, Lease, StoreResult};
use crate::store::redis::{RedisClient, deadline};

/// How long a lease outlives an instance that is killed.
const LEASE_TTL: Duration = Duration::from_secs(10);
/// Delay between extensions of a lease in use.
const LEASE_EXTENSION_INTERVAL: Duration = Duration::from_secs(3);
/// Mean delay between attempts to take a lease that another instance holds.
const LEASE_RETRY_DELAY: Duration = Duration::from_millis(40);

static LEASE: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("../scripts/lease.lua")));
static EXTEND: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("../scripts/extend.lua")));

/// A lease that every instance sees. Dropping it gives it back.
#[derive(Debug)]
pub struct RedisLease {
    _dropped: DropGuard,
    _turn: Option<QueueTurn>,
}

enum TakenLease {
    Mine(RedisLease),
    /// Another request holds the lease, or the last poll was too recent.
    Others,
    /// The journey no longer exists.
    Gone,
}

impl RedisStore {
    pub(in crate::store::journeys) async fn lease(
        &self,
        id: &JourneyId,
        max_wait: Duration,
    ) -> StoreResult<Option<Lease>> {
        let until = Instant::now() + max_wait;
        // Of the requests of one instance, only the first in the queue asks Redis.
        let Some(turn) = self.queues.join(id, max_wait).await else { return Ok(None) };
        let mut taken = self.take_lease(id, Duration::ZERO).await?;
        loop {
            match taken {
                TakenLease::Mine(lease) => {
                    return Ok(Some(Lease::Shared(RedisLease { _turn: Some(turn), ..lease })));
                }
                TakenLease::Others if Instant::now() < until => {
                    let jitter = rand::random_range(0.5..=1.5);
                    tokio::time::sleep(LEASE_RETRY_DELAY.mul_f64(jitter)).await;
                }
                TakenLease::Others | TakenLease::Gone => return Ok(None),
            }
            // The request now waits for SecEnrol, so this must not use up its time for the store.
            taken = deadline::without(self.take_lease(id, Duration::ZERO)).await?;
        }
    }

    pub(in crate::store::journeys) async fn poll_lease(
        &self,
        id: &JourneyId,
        interval: Duration,
    ) -> StoreResult<Option<Lease>> {
        Ok(match self.take_lease(id, interval).await? {
            TakenLease::Mine(lease) => Some(Lease::Shared(lease)),
            TakenLease::Others | TakenLease::Gone => None,
        })
    }

    async fn take_lease(&self, id: &JourneyId, interval: Duration) -> StoreResult<TakenLease> {
        let (name, holder) = (name_of(id), rand::random::<[u8; 16]>());
        let key = self.server.key("lease", &name);
        let mut call = LEASE.key(self.server.key("journey", &name));
        call.key(&key).key(self.server.key("polled", &name));
        call.arg(&holder[..]).arg(LEASE_TTL.as_millis()).arg(interval.as_millis());
        Ok(match self.server.run::<i8>(&call).await? {
            1 => {
                TakenLease::Mine(RedisLease::start(&self.runtime, self.server.clone(), key, holder))
            }
            0 => TakenLease::Others,
            _ => TakenLease::Gone,
        })
    }
}

impl RedisLease {
    /// Extends the lease until it is dropped, then gives it back.
    fn start(runtime: &Handle, server: RedisClient, key: String, holder: [u8; 16]) -> Self {
        let dropped = CancellationToken::new();
        let guard = dropped.clone().drop_guard();
        runtime.spawn(async move {
            let extend = async |time: Duration| {
                let mut call = EXTEND.key(&key);
                // A failure is no reason to stop the exchange. If this was the last call, the lease
                // expires by itself.
                let _ = server.run::<u8>(call.arg(&holder[..]).arg(time.as_millis())).await;
            };
            while tokio::time::timeout(LEASE_EXTENSION_INTERVAL, dropped.cancelled()).await.is_err()
            {
                extend(LEASE_TTL).await;
            }
            extend(Duration::ZERO).await;
        });
        Self { _dropped: guard, _turn: None }
    }
}
