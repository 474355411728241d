//! Bounds the number of exchanges with SecEnrol under way, because it was not built for crowds.
//! An exchange that gets no permit waits in a short queue, and is then refused. Sign-ins have a
//! queue of their own, so that codes need not wait behind them. Sign-ins that wait for a person to
//! approve a push have permits of their own.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

const MAX_QUEUED: usize = 256;
const MAX_WAIT: Duration = Duration::from_secs(2);

/// The permits. Cheap to clone; clones share them.
#[derive(Debug, Clone)]
pub struct Bulkhead {
    all: Arc<Semaphore>,
    /// Fewer than `all`: a passcode must not wait for other people's sign-ins.
    sign_ins: Arc<Semaphore>,
    /// Sign-ins that may take minutes, until a push is approved.
    pushes: Arc<Semaphore>,
    sign_in_queue: Arc<Semaphore>,
    code_queue: Arc<Semaphore>,
    rejected: Arc<AtomicU64>,
    permits: usize,
}

/// The right to one exchange. Dropping it gives it back.
#[derive(Debug)]
pub struct Permit {
    _all: OwnedSemaphorePermit,
    _sign_in: Option<OwnedSemaphorePermit>,
}

impl Permit {
    /// Exchanges the permit of a sign-in that waits for a person for a push permit. If none is
    /// free, the sign-in keeps its own, so that the total stays bounded.
    pub fn waiting(self, bulkhead: &Bulkhead) -> Self {
        match bulkhead.pushes.clone().try_acquire_owned() {
            Ok(push) => Self { _all: push, _sign_in: None },
            Err(_) => self,
        }
    }
}

impl Bulkhead {
    /// Creates `permits` for short exchanges, and `pushes` more for sign-ins that wait for a
    /// person.
    pub fn new(permits: usize, pushes: usize) -> Self {
        let semaphore = |permits| Arc::new(Semaphore::new(permits));
        Self {
            all: semaphore(permits),
            sign_ins: semaphore((permits - permits / 4).max(1)),
            pushes: semaphore(pushes),
            sign_in_queue: semaphore(MAX_QUEUED),
            code_queue: semaphore(MAX_QUEUED),
            rejected: Arc::default(),
            permits,
        }
    }

    /// Waits for a sign-in's permit. `None` if there was none in time.
    pub async fn sign_in(&self) -> Option<Permit> {
        self.in_queue(&self.sign_in_queue, async {
            let sign_in = Some(self.sign_ins.clone().acquire_owned().await.ok()?);
            Some(Permit { _all: self.all.clone().acquire_owned().await.ok()?, _sign_in: sign_in })
        })
        .await
    }

    /// Waits for the permit of any other exchange. `None` if there was none in time.
    pub async fn acquire(&self) -> Option<Permit> {
        self.in_queue(&self.code_queue, async {
            Some(Permit { _all: self.all.clone().acquire_owned().await.ok()?, _sign_in: None })
        })
        .await
    }

    /// Whether a sign-in would have to wait now.
    pub fn is_full(&self) -> bool {
        self.sign_ins.available_permits() == 0 || self.all.available_permits() == 0
    }

    async fn in_queue(
        &self,
        queue: &Semaphore,
        permit: impl Future<Output = Option<Permit>>,
    ) -> Option<Permit> {
        let permit = match queue.try_acquire() {
            Ok(_queued) => tokio::time::timeout(MAX_WAIT, permit).await.ok().flatten(),
            Err(_) => None,
        };
        if permit.is_none() {
            self.rejected.fetch_add(1, Ordering::Relaxed);
        }
        permit
    }

    /// Permits in use.
    pub fn taken(&self) -> usize {
        self.permits.saturating_sub(self.all.available_permits())
    }

    /// Requests that wait for a permit.
    pub fn queued(&self) -> usize {
        let queues = [&self.sign_in_queue, &self.code_queue];
        queues.iter().map(|queue| MAX_QUEUED - queue.available_permits()).sum()
    }

    /// Requests since the start that got no permit in time.
    pub fn crowded_out(&self) -> u64 {
        self.rejected.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn s49_exchanges_are_bounded_and_sign_ins_leave_permits_for_codes() {
        let bulkhead = Bulkhead::new(8, 0);
        let mut sign_ins = Vec::new();
        for _ in 0..6 {
            sign_ins.push(bulkhead.sign_in().await.unwrap());
        }
        assert!(bulkhead.is_full() && bulkhead.sign_in().await.is_none());
        assert_eq!((bulkhead.taken(), bulkhead.crowded_out()), (6, 1));
        let codes = (bulkhead.acquire().await.unwrap(), bulkhead.acquire().await.unwrap());
        assert!(bulkhead.acquire().await.is_none());
        assert_eq!((bulkhead.taken(), bulkhead.crowded_out()), (8, 2));
        sign_ins.pop();
        assert!(bulkhead.acquire().await.is_some());
        drop(codes);
    }

    #[tokio::test(start_paused = true)]
    async fn s49_the_queue_is_bounded() {
        let bulkhead = Bulkhead::new(1, 0);
        let permit = bulkhead.sign_in().await.unwrap();
        let begun = tokio::time::Instant::now();
        let refused = async |permit: Option<Permit>| {
            assert!(permit.is_none());
            begun.elapsed()
        };
        // Both queues are full, and 50 more come to each.
        let sign_ins = (0..256 + 50).map(async |_| refused(bulkhead.sign_in().await).await);
        let codes = (0..256 + 50).map(async |_| refused(bulkhead.acquire().await).await);
        let crowds = futures_util::future::join(
            futures_util::future::join_all(sign_ins),
            futures_util::future::join_all(codes),
        );
        let crowds = crowds.await;
        for waits in [crowds.0, crowds.1] {
            let at_once = waits.iter().filter(|wait| wait.is_zero()).count();
            assert_eq!(at_once, 50);
            let longest = waits.iter().max().unwrap();
            assert_eq!(*longest, Duration::from_secs(2));
            assert_eq!(waits.iter().filter(|wait| *wait == longest).count(), 256);
        }
        drop(permit);
        assert_eq!(bulkhead.queued(), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn s49_a_full_queue_of_sign_ins_delays_no_code() {
        let bulkhead = Bulkhead::new(64, 0);
        let mut under_way = Vec::new();
        for _ in 0..48 {
            under_way.push(bulkhead.sign_in().await.unwrap());
        }
        let crowd = futures_util::future::join_all((0..MAX_QUEUED).map(|_| bulkhead.sign_in()));
        let code = async {
            // The crowd is polled first, so all of it waits.
            assert_eq!(bulkhead.queued(), MAX_QUEUED);
            let begun = tokio::time::Instant::now();
            assert!(bulkhead.acquire().await.is_some());
            assert_eq!(begun.elapsed(), Duration::ZERO);
        };
        let (crowd, ()) = futures_util::future::join(crowd, code).await;
        assert!(crowd.into_iter().all(|permit| permit.is_none()));
    }

    #[tokio::test(start_paused = true)]
    async fn s49_sign_ins_that_wait_for_a_push_take_no_other_permits() {
        let bulkhead = Bulkhead::new(4, 5);
        let mut waiting = Vec::new();
        for _ in 0..5 {
            waiting.push(bulkhead.sign_in().await.unwrap().waiting(&bulkhead));
        }
        assert!(!bulkhead.is_full());
        // No push permit is left, so these keep their sign-in permits.
        for _ in 0..3 {
            waiting.push(bulkhead.sign_in().await.unwrap().waiting(&bulkhead));
        }
        assert!(bulkhead.sign_in().await.is_none());
        waiting.clear();
        assert!(bulkhead.sign_in().await.is_some());
    }
}
