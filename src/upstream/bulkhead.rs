//! How many exchanges may be on their way to `SecEnrol` at once: it was never meant for a crowd.
//! Whoever finds no place waits a moment in a short queue, and is then asked to come back. Sign-ins
//! that wait for a person to approve a push have places of their own.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many may wait for a place.
const QUEUE: usize = 256;
/// How long they wait.
const PATIENCE: Duration = Duration::from_secs(2);

/// The places. Cheap to clone; clones share them.
#[derive(Debug, Clone)]
pub struct Bulkhead {
    all: Arc<Semaphore>,
    /// Sign-ins never take every place: a passcode must not wait for somebody else's sign-in.
    sign_ins: Arc<Semaphore>,
    /// Sign-ins may wait for minutes until a push is approved.
    pushes: Arc<Semaphore>,
    queued: Arc<AtomicUsize>,
    crowded_out: Arc<AtomicU64>,
    places: usize,
}

/// A place, given back when it's dropped.
#[derive(Debug)]
pub struct Permit {
    _all: OwnedSemaphorePermit,
    _sign_in: Option<OwnedSemaphorePermit>,
}

impl Permit {
    /// Moves a sign-in that waits for a person to a place for those, where one is free: its own is
    /// another's then. Where none is, it stays, so that the number in all is bounded.
    #[must_use]
    pub fn waiting(self, bulkhead: &Bulkhead) -> Self {
        match bulkhead.pushes.clone().try_acquire_owned() {
            Ok(place) => Self { _all: place, _sign_in: None },
            Err(_) => self,
        }
    }
}

impl Bulkhead {
    /// With `places` for exchanges that are answered at once, and besides `pushes` for sign-ins that
    /// wait for a person.
    #[must_use]
    pub fn new(places: usize, pushes: usize) -> Self {
        let sign_ins = (places - places / 4).max(1);
        Self {
            all: Arc::new(Semaphore::new(places)),
            sign_ins: Arc::new(Semaphore::new(sign_ins)),
            pushes: Arc::new(Semaphore::new(pushes)),
            queued: Arc::default(),
            crowded_out: Arc::default(),
            places,
        }
    }

    /// A place for a sign-in; `None` where there is none in time.
    pub async fn sign_in(&self) -> Option<Permit> {
        self.queue(async {
            let sign_in = self.sign_ins.clone().acquire_owned().await.ok()?;
            Some(Permit {
                _all: self.all.clone().acquire_owned().await.ok()?,
                _sign_in: Some(sign_in),
            })
        })
        .await
    }

    /// A place for any other exchange; `None` where there is none in time.
    pub async fn acquire(&self) -> Option<Permit> {
        self.queue(async {
            Some(Permit { _all: self.all.clone().acquire_owned().await.ok()?, _sign_in: None })
        })
        .await
    }

    /// Whether somebody who signs in now has to wait for a place.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.sign_ins.available_permits() == 0 || self.all.available_permits() == 0
    }

    async fn queue(&self, place: impl Future<Output = Option<Permit>>) -> Option<Permit> {
        let place = match Queued::enter(&self.queued) {
            Some(_queued) => tokio::time::timeout(PATIENCE, place).await.ok().flatten(),
            None => None,
        };
        if place.is_none() {
            self.crowded_out.fetch_add(1, Ordering::Relaxed);
        }
        place
    }

    /// Places that are taken.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.places.saturating_sub(self.all.available_permits())
    }

    /// Requests that wait for a place.
    #[must_use]
    pub fn queued(&self) -> usize {
        self.queued.load(Ordering::Relaxed)
    }

    /// Requests that found no place in time, since the start.
    #[must_use]
    pub fn crowded_out(&self) -> u64 {
        self.crowded_out.load(Ordering::Relaxed)
    }
}

/// A request in the queue; one that is given up leaves it, too.
struct Queued<'a>(&'a AtomicUsize);

impl<'a> Queued<'a> {
    fn enter(queued: &'a AtomicUsize) -> Option<Self> {
        let entered = Self(queued);
        (queued.fetch_add(1, Ordering::Relaxed) < QUEUE).then_some(entered)
    }
}

impl Drop for Queued<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn s49_places_are_bounded_and_sign_ins_leave_some_for_codes() {
        let bulkhead = Bulkhead::new(8, 0);
        let mut sign_ins = Vec::new();
        for _ in 0..6 {
            sign_ins.push(bulkhead.sign_in().await.unwrap());
        }
        assert!(bulkhead.is_full() && bulkhead.sign_in().await.is_none());
        let codes = (bulkhead.acquire().await.unwrap(), bulkhead.acquire().await.unwrap());
        assert!(bulkhead.acquire().await.is_none());
        sign_ins.pop();
        assert!(bulkhead.acquire().await.is_some());
        drop(codes);
    }

    #[tokio::test(start_paused = true)]
    async fn s49_the_queue_is_bounded() {
        let bulkhead = Bulkhead::new(1, 0);
        let place = bulkhead.acquire().await.unwrap();
        let crowd = futures_util::future::join_all((0..QUEUE + 50).map(|_| bulkhead.acquire()));
        let started = tokio::time::Instant::now();
        assert!(crowd.await.into_iter().all(|place| place.is_none()));
        assert_eq!(started.elapsed(), PATIENCE);
        drop(place);
        assert_eq!(bulkhead.queued(), 0);
    }

    #[tokio::test(start_paused = true)]
    async fn s49_pushes_that_wait_take_nobody_elses_place() {
        let bulkhead = Bulkhead::new(4, 5);
        let mut waiting = Vec::new();
        for _ in 0..5 {
            waiting.push(bulkhead.sign_in().await.unwrap().waiting(&bulkhead));
        }
        assert!(!bulkhead.is_full());
        // No place for waiting is left: these stay where they are.
        for _ in 0..3 {
            waiting.push(bulkhead.sign_in().await.unwrap().waiting(&bulkhead));
        }
        assert!(bulkhead.sign_in().await.is_none());
        waiting.clear();
        assert!(bulkhead.sign_in().await.is_some());
    }
}
