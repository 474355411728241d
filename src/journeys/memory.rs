//! The store of one instance: a map behind a lock.
//!
//! A map rather than a cache: a cache drops what it evicts when it pleases, but here a record's
//! secrets are wiped the moment it goes, the capacity is exact, and nobody's journey is evicted to
//! make room for another's.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::{JourneyId, Loaded, Replaced, StoreError, Version};
use crate::journey::{Clock, Journey, Lifetimes, Step};
use crate::secenrol::Image;

/// How often expired journeys are cleared away. They can't be loaded from the moment they expire.
const SWEEP_EVERY: Duration = Duration::from_secs(5);

/// The right to ask `SecEnrol` for a journey; dropping it gives it back.
#[derive(Debug)]
pub struct Lease {
    turn: Arc<Turn>,
    _permit: OwnedSemaphorePermit,
}

impl Lease {
    /// The journey's id now. It may have been renewed while this request waited: whoever held a
    /// living id when it came in is led on to the new one, and nobody else.
    #[must_use]
    pub fn journey_id(&self) -> JourneyId {
        lock(&self.turn.id).clone()
    }
}

#[derive(Debug)]
struct Turn {
    semaphore: Arc<Semaphore>,
    id: Mutex<JourneyId>,
}

/// Journeys in this process's memory.
#[derive(Clone)]
pub struct Memory {
    records: Arc<Mutex<HashMap<JourneyId, Record>>>,
    capacity: usize,
    lifetimes: Lifetimes,
    clock: Clock,
}

struct Record {
    version: u64,
    journey: Arc<Journey>,
    image: Option<Arc<Image>>,
    turn: Arc<Turn>,
}

impl Memory {
    pub(super) fn new(capacity: usize, lifetimes: Lifetimes, clock: Clock) -> Self {
        let memory = Self { records: Arc::default(), capacity, lifetimes, clock };
        tokio::spawn(sweep(Arc::downgrade(&memory.records), lifetimes, clock));
        memory
    }

    pub(super) fn create(&self, journey: Journey, image: Option<Image>) -> Result<JourneyId, StoreError> {
        let mut records = self.records();
        if records.len() >= self.capacity {
            return Err(StoreError::Full);
        }
        let id = JourneyId::new();
        let turn = Arc::new(Turn { semaphore: Arc::new(Semaphore::new(1)), id: Mutex::new(id.clone()) });
        let record = Record { version: 0, journey: Arc::new(journey), image: image.map(Arc::new), turn };
        records.insert(id.clone(), record);
        Ok(id)
    }

    pub(super) fn load(&self, id: &JourneyId) -> Option<Loaded> {
        self.live(id, |record| Loaded { journey: record.journey.clone(), version: Version(record.version) })
    }

    pub(super) fn replace(
        &self,
        id: &JourneyId,
        version: Version,
        journey: Journey,
        image: Option<Image>,
    ) -> Replaced {
        let replaced = self.live(id, |record| {
            if record.version != version.0 {
                return Replaced::Stale;
            }
            record.version += 1;
            match journey.step() {
                Step::AwaitingScan { .. } => {
                    record.image = image.map(Arc::new).or_else(|| record.image.take());
                }
                _ => record.image = None,
            }
            record.journey = Arc::new(journey);
            Replaced::Done
        });
        replaced.unwrap_or(Replaced::Stale)
    }

    pub(super) fn renew(&self, id: &JourneyId) -> Option<JourneyId> {
        let mut records = self.records();
        let mut record = records.remove(id)?;
        record.version += 1;
        record.journey = Arc::new(Journey::clone(&record.journey).renewed());
        let new = JourneyId::new();
        *lock(&record.turn.id) = new.clone();
        records.insert(new.clone(), record);
        Some(new)
    }

    pub(super) fn remove(&self, id: &JourneyId) {
        self.records().remove(id);
    }

    pub(super) fn image(&self, id: &JourneyId) -> Option<Arc<Image>> {
        self.live(id, |record| record.image.clone()).flatten()
    }

    pub(super) async fn lease(&self, id: &JourneyId, patience: Duration) -> Option<Lease> {
        let turn = self.live(id, |record| record.turn.clone())?;
        let permit =
            tokio::time::timeout(patience, turn.semaphore.clone().acquire_owned()).await.ok()?.ok()?;
        Some(Lease { turn, _permit: permit })
    }

    fn live<T>(&self, id: &JourneyId, f: impl FnOnce(&mut Record) -> T) -> Option<T> {
        let now = self.clock.now();
        let mut records = self.records();
        let record = records.get_mut(id).filter(|record| record.journey.expires(self.lifetimes) > now)?;
        Some(f(record))
    }

    fn records(&self) -> MutexGuard<'_, HashMap<JourneyId, Record>> {
        lock(&self.records)
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Memory({} of {})", self.records().len(), self.capacity)
    }
}

/// A panic while the lock was held leaves the map whole: no change takes more than one step.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn sweep(records: Weak<Mutex<HashMap<JourneyId, Record>>>, lifetimes: Lifetimes, clock: Clock) {
    loop {
        tokio::time::sleep(SWEEP_EVERY).await;
        let Some(records) = records.upgrade() else { return };
        let now = clock.now();
        lock(&records).retain(|_, record| record.journey.expires(lifetimes) > now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secenrol::Userid;

    const LONG: Lifetimes = Lifetimes { idle: Duration::from_secs(60), absolute: Duration::from_secs(60) };

    fn journey(clock: Clock) -> Journey {
        Journey::awaiting_approval(Userid::parse("bob").unwrap(), clock.now())
    }

    #[tokio::test]
    async fn a_stale_version_is_refused() {
        let clock = Clock::start();
        let store = Memory::new(2, LONG, clock);
        let id = store.create(journey(clock), None).unwrap();
        let seen = store.load(&id).unwrap();
        let next = || Journey::clone(&seen.journey);
        assert_eq!(store.replace(&id, seen.version, next(), None), Replaced::Done);
        assert_eq!(store.replace(&id, seen.version, next(), None), Replaced::Stale);
        assert_eq!(store.replace(&JourneyId::new(), seen.version, next(), None), Replaced::Stale);
    }

    #[tokio::test]
    async fn a_renewed_id_leaves_the_old_one_dead() {
        let clock = Clock::start();
        let store = Memory::new(2, LONG, clock);
        let old = store.create(journey(clock), None).unwrap();
        let new = store.renew(&old).unwrap();
        assert!(store.load(&old).is_none() && store.renew(&old).is_none());
        assert!(store.load(&new).is_some());
    }

    #[tokio::test]
    async fn the_capacity_is_kept_and_nobody_is_evicted() {
        let clock = Clock::start();
        let store = Memory::new(1, LONG, clock);
        let id = store.create(journey(clock), None).unwrap();
        assert_eq!(store.create(journey(clock), None).unwrap_err(), StoreError::Full);
        store.remove(&id);
        assert!(store.create(journey(clock), None).is_ok());
    }

    #[tokio::test]
    async fn an_expired_journey_cannot_be_loaded_and_is_swept_away() {
        let clock = Clock::start();
        let store = Memory::new(1, Lifetimes { idle: Duration::ZERO, ..LONG }, clock);
        let id = store.create(journey(clock), None).unwrap();
        assert!(store.load(&id).is_none() && store.image(&id).is_none());
        tokio::time::pause();
        tokio::time::sleep(SWEEP_EVERY * 2).await;
        assert!(store.records().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn a_lease_is_held_by_one_at_a_time() {
        let clock = Clock::start();
        let store = Memory::new(1, LONG, clock);
        let id = store.create(journey(clock), None).unwrap();
        let lease = store.lease(&id, Duration::ZERO).await.unwrap();
        assert!(store.lease(&id, Duration::from_secs(1)).await.is_none());
        drop(lease);
        assert!(store.lease(&id, Duration::ZERO).await.is_some());
    }

    #[tokio::test]
    async fn whoever_waits_for_a_lease_while_the_id_is_renewed_learns_the_new_one() {
        let clock = Clock::start();
        let store = Memory::new(1, LONG, clock);
        let old = store.create(journey(clock), None).unwrap();
        let first = store.lease(&old, Duration::ZERO).await.unwrap();
        let (waiting, renewed) = tokio::join!(store.lease(&old, Duration::from_secs(60)), async {
            let new = store.renew(&old).unwrap();
            drop(first);
            new
        });
        assert_eq!(waiting.unwrap().journey_id(), renewed);
        assert!(store.lease(&old, Duration::ZERO).await.is_none());
    }
}
