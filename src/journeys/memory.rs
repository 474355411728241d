//! The store of one instance: a map behind a lock.
//!
//! A map rather than a cache: a cache drops what it evicts when it pleases, but here a record's
//! secrets are wiped the moment it goes, the capacity is exact, and nobody's journey is evicted to
//! make room for another's.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use std::sync::atomic::{AtomicUsize, Ordering};

use subtle::ConstantTimeEq as _;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::{JourneyId, Loaded, Replaced, StoreError, Version};
use crate::journey::{Clock, Journey, Lifetimes, Step, Timestamp};
use crate::secenrol::Image;

/// How often expired journeys are cleared away. They can't be loaded from the moment they expire.
const SWEEP_EVERY: Duration = Duration::from_secs(5);

/// What was sent, as a hash: two forms with the same one are the same form sent twice.
pub type Fingerprint = [u8; 32];

/// The right to ask `SecEnrol` for a journey; dropping it gives it back.
#[derive(Debug)]
pub struct Lease {
    _permit: OwnedSemaphorePermit,
}

#[derive(Debug)]
struct Turn {
    semaphore: Arc<Semaphore>,
    waiting: AtomicUsize,
}

/// Where the very form that was accepted under an id that is dead, sent once more, leads to.
struct Trace {
    accepted: Fingerprint,
    new: JourneyId,
    until: Timestamp,
}

/// A request that waits for its turn; one that is given up waits no more.
struct Waiting<'a>(&'a AtomicUsize);

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// How many journeys one account may have under way; a newer one ends the oldest.
const PER_ACCOUNT: usize = 3;

/// How long a form that was accepted can be sent once more: a double click, a reload after the
/// connection broke.
const TRACED: Duration = Duration::from_mins(1);

/// How many requests of one journey may wait for their turn.
const WAITING: usize = 64;

/// Told of each journey that ends without its person: by time, or for a newer one.
pub type OnEnd = Arc<dyn Fn(&JourneyId, &Journey, &'static str) + Send + Sync>;

/// Journeys in this process's memory.
#[derive(Clone)]
pub struct Memory {
    records: Arc<Mutex<HashMap<JourneyId, Record>>>,
    traces: Arc<Mutex<HashMap<JourneyId, Trace>>>,
    on_end: OnEnd,
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
    pub(super) fn new(capacity: usize, lifetimes: Lifetimes, clock: Clock, on_end: OnEnd) -> Self {
        let memory =
            Self { records: Arc::default(), traces: Arc::default(), on_end, capacity, lifetimes, clock };
        let weak = Arc::downgrade(&memory.records);
        tokio::spawn(sweep(weak, memory.traces.clone(), memory.on_end.clone(), lifetimes, clock));
        memory
    }

    pub(super) fn create(&self, journey: Journey, image: Option<Image>) -> Result<JourneyId, StoreError> {
        let mut records = self.records();
        let superseded = oldest_of_many(&records, &journey);
        if let Some((id, old)) = superseded.and_then(|id| records.remove_entry(&id)) {
            (self.on_end)(&id, &old.journey, "superseded");
        }
        if records.len() >= self.capacity {
            return Err(StoreError::Full);
        }
        let id = JourneyId::new();
        let semaphore = Arc::new(Semaphore::new(1));
        let turn = Arc::new(Turn { semaphore, waiting: AtomicUsize::new(0) });
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
        let now = self.clock.now();
        let mut records = self.records();
        let mut record = records.remove(id).filter(|record| record.journey.expires(self.lifetimes) > now)?;
        record.version += 1;
        record.journey = Arc::new(Journey::clone(&record.journey).renewed());
        let new = JourneyId::new();
        records.insert(new.clone(), record);
        Some(new)
    }

    pub(super) fn accept(
        &self,
        id: &JourneyId,
        accepted: Fingerprint,
        image: Option<Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> Option<JourneyId> {
        let now = self.clock.now();
        let mut records = self.records();
        let live = records.get(id).filter(|record| record.journey.expires(self.lifetimes) > now)?;
        let journey = next(Journey::clone(&live.journey))?;
        let mut record = records.remove(id)?;
        record.version += 1;
        record.journey = Arc::new(journey);
        record.image = image.map(Arc::new);
        let new = JourneyId::new();
        records.insert(new.clone(), record);
        lock(&self.traces).insert(id.clone(), Trace { accepted, new: new.clone(), until: now.after(TRACED) });
        Some(new)
    }

    pub(super) fn led_on(&self, id: &JourneyId, sent: &Fingerprint) -> Option<JourneyId> {
        let now = self.clock.now();
        let traces = lock(&self.traces);
        let trace =
            traces.get(id).filter(|trace| trace.until > now && bool::from(trace.accepted.ct_eq(sent)))?;
        Some(trace.new.clone())
    }

    pub(super) fn remove(&self, id: &JourneyId) {
        self.records().remove(id);
    }

    pub(super) fn image(&self, id: &JourneyId) -> Option<Arc<Image>> {
        self.live(id, |record| record.image.clone()).flatten()
    }

    pub(super) async fn lease(&self, id: &JourneyId, patience: Duration) -> Option<Lease> {
        let turn = self.live(id, |record| record.turn.clone())?;
        let waits = Waiting(&turn.waiting);
        if waits.0.fetch_add(1, Ordering::Relaxed) >= WAITING {
            return None;
        }
        let permit = tokio::time::timeout(patience, turn.semaphore.clone().acquire_owned()).await;
        drop(waits);
        Some(Lease { _permit: permit.ok()?.ok()? })
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

/// The journey to end for a new one, where there are as many as there may be: the oldest that hasn't
/// got past the second factor. One that has is ended only by another that has: a password alone never
/// ends a move under way.
fn oldest_of_many(records: &HashMap<JourneyId, Record>, journey: &Journey) -> Option<JourneyId> {
    let same = |record: &Record| record.journey.account() == journey.account();
    let awaits_scan = |journey: &Journey| matches!(journey.step(), Step::AwaitingScan { .. });
    let mut of_account: Vec<_> = records.iter().filter(|(_, record)| same(record)).collect();
    of_account.sort_by_key(|(_, record)| (awaits_scan(&record.journey), record.journey.started()));
    let (id, first) = of_account.first().filter(|_| of_account.len() >= PER_ACCOUNT)?;
    (awaits_scan(journey) || !awaits_scan(&first.journey)).then(|| JourneyId::clone(id))
}

async fn sweep(
    records: Weak<Mutex<HashMap<JourneyId, Record>>>,
    traces: Arc<Mutex<HashMap<JourneyId, Trace>>>,
    on_end: OnEnd,
    lifetimes: Lifetimes,
    clock: Clock,
) {
    loop {
        tokio::time::sleep(SWEEP_EVERY).await;
        let Some(records) = records.upgrade() else { return };
        let now = clock.now();
        lock(&traces).retain(|_, trace| trace.until > now);
        lock(&records).retain(|id, record| {
            let lives = record.journey.expires(lifetimes) > now;
            if !lives {
                on_end(id, &record.journey, "expired");
            }
            lives
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secenrol::Userid;

    const LONG: Lifetimes = Lifetimes { idle: Duration::from_secs(60), absolute: Duration::from_secs(60) };

    fn memory(capacity: usize, lifetimes: Lifetimes, clock: Clock) -> Memory {
        Memory::new(capacity, lifetimes, clock, Arc::new(|_, _, _| {}))
    }

    fn journey(clock: Clock) -> Journey {
        Journey::awaiting_approval(Userid::parse("bob").unwrap(), clock.now())
    }

    #[tokio::test]
    async fn a_stale_version_is_refused() {
        let clock = Clock::start();
        let store = memory(2, LONG, clock);
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
        let store = memory(2, LONG, clock);
        let old = store.create(journey(clock), None).unwrap();
        let new = store.renew(&old).unwrap();
        assert!(store.load(&old).is_none() && store.renew(&old).is_none());
        assert!(store.load(&new).is_some());
    }

    #[tokio::test]
    async fn the_capacity_is_kept_and_nobody_is_evicted() {
        let clock = Clock::start();
        let store = memory(1, LONG, clock);
        let id = store.create(journey(clock), None).unwrap();
        assert_eq!(store.create(journey(clock), None).unwrap_err(), StoreError::Full);
        store.remove(&id);
        assert!(store.create(journey(clock), None).is_ok());
    }

    #[tokio::test]
    async fn s20_a_fourth_journey_of_an_account_ends_the_oldest() {
        let clock = Clock::start();
        let store = memory(9, LONG, clock);
        let ids: Vec<_> = (0..4).map(|_| store.create(journey(clock), None).unwrap()).collect();
        let alive: Vec<_> = ids.iter().map(|id| store.load(id).is_some()).collect();
        assert_eq!(alive, [false, true, true, true]);
    }

    #[test]
    fn s11_ids_are_random_and_never_repeat() {
        let mut seen = std::collections::HashSet::new();
        let mut ones = [0_u32; 256];
        for _ in 0..100_000 {
            let id = JourneyId::new();
            for (bit, count) in ones.iter_mut().enumerate() {
                *count += u32::from(id.0[bit / 8] >> (bit % 8) & 1);
            }
            assert!(seen.insert(id));
        }
        assert!(ones.iter().all(|count| (48_500..51_500).contains(count)), "{ones:?}");
    }

    #[tokio::test]
    async fn an_expired_journey_cannot_be_loaded_and_is_swept_away() {
        let clock = Clock::start();
        let store = memory(1, Lifetimes { idle: Duration::ZERO, ..LONG }, clock);
        let id = store.create(journey(clock), None).unwrap();
        assert!(store.load(&id).is_none() && store.image(&id).is_none());
        tokio::time::pause();
        tokio::time::sleep(SWEEP_EVERY * 2).await;
        assert!(store.records().is_empty());
    }

    #[tokio::test(start_paused = true)]
    async fn a_lease_is_held_by_one_at_a_time() {
        let clock = Clock::start();
        let store = memory(1, LONG, clock);
        let id = store.create(journey(clock), None).unwrap();
        let lease = store.lease(&id, Duration::ZERO).await.unwrap();
        assert!(store.lease(&id, Duration::from_secs(1)).await.is_none());
        drop(lease);
        assert!(store.lease(&id, Duration::ZERO).await.is_some());
    }

    #[tokio::test]
    async fn s12_only_the_same_form_sent_twice_is_led_on_to_the_new_id() {
        let clock = Clock::start();
        let store = memory(1, LONG, clock);
        let old = store.create(journey(clock), None).unwrap();
        let new = store.accept(&old, [1; 32], None, Some).unwrap();
        assert!(store.load(&old).is_none() && store.load(&new).is_some());
        assert_eq!(store.led_on(&old, &[1; 32]), Some(new.clone()));
        assert!(store.led_on(&old, &[2; 32]).is_none() && store.led_on(&new, &[1; 32]).is_none());
        assert!(store.accept(&old, [1; 32], None, Some).is_none());
    }
}
