//! The store of one instance: a map behind a lock.
//!
//! A map rather than a cache: a cache drops what it evicts when it pleases, but here a record's
//! secrets are wiped the moment it goes, the capacity is exact, and nobody's journey is evicted to
//! make room for another's.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use foldhash::fast::RandomState;
use subtle::ConstantTimeEq as _;
use tokio::sync::OwnedSemaphorePermit;

use super::queue::JourneyQueue;
use super::{
    Ended, Fingerprint, JourneyId, Loaded, OnEnd, PER_ACCOUNT, PROMISE_INTERVAL, Promised,
    Repeated, Replaced, SWEEP_EVERY, StoreError, TRACED, Version,
};
use crate::domain::journey::{Clock, Journey, Lifetimes, Origin, Step, Timestamp};
use secenrol::{Image, Userid};

/// Where the very form that was accepted under an id that is dead, sent once more, leads to.
struct RetiredId {
    accepted: Fingerprint,
    userid: Userid,
    new: JourneyId,
    until: Timestamp,
}

/// The journey that a promised id will take over.
struct Promise {
    old: JourneyId,
    until: Timestamp,
}

/// Journeys in this process's memory.
#[derive(Clone)]
pub struct Memory {
    records: Arc<Mutex<Records>>,
    traces: Arc<Mutex<HashMap<JourneyId, RetiredId>>>,
    on_end: OnEnd,
    capacity: usize,
    lifetimes: Lifetimes,
    clock: Clock,
}

/// The journeys, and under which ids each account has some.
#[derive(Default)]
struct Records {
    by_id: HashMap<JourneyId, Record, RandomState>,
    of_account: HashMap<String, Vec<JourneyId>>,
    /// By the promised id.
    promises: HashMap<JourneyId, Promise>,
}

struct Record {
    version: u64,
    journey: Arc<Journey>,
    image: Option<Image>,
    turn: Arc<JourneyQueue>,
    /// When somebody last had the turn to poll.
    polled: Option<Timestamp>,
    /// When somebody was last promised a new id.
    promised: Option<Timestamp>,
}

impl Memory {
    pub(super) fn new(capacity: usize, lifetimes: Lifetimes, clock: Clock, on_end: OnEnd) -> Self {
        let memory = Self {
            records: Arc::default(),
            traces: Arc::default(),
            on_end,
            capacity,
            lifetimes,
            clock,
        };
        let weak = Arc::downgrade(&memory.records);
        tokio::spawn(sweep(weak, memory.traces.clone(), memory.on_end.clone(), lifetimes, clock));
        memory
    }

    pub(super) fn create(
        &self,
        id: &JourneyId,
        journey: Journey,
        image: Option<Image>,
    ) -> Result<(), StoreError> {
        let mut records = self.records();
        let superseded = records.oldest_of_many(&journey);
        if let Some((id, old)) = superseded.and_then(|id| Some((id.clone(), records.remove(&id)?)))
        {
            tell(&self.on_end, &id, &old.journey, "superseded");
        }
        if records.by_id.len() >= self.capacity {
            return Err(StoreError::AtCapacity);
        }
        let journey = Arc::new(journey);
        let record = Record {
            version: 0,
            journey,
            image,
            turn: Arc::default(),
            polled: None,
            promised: None,
        };
        records.insert(id.clone(), record);
        Ok(())
    }

    pub(super) fn load(&self, id: &JourneyId) -> Option<Loaded> {
        self.live(id, Record::loaded)
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
                    record.image = image.or_else(|| record.image.take());
                }
                _ => record.image = None,
            }
            record.journey = Arc::new(journey);
            Replaced::Done
        });
        replaced.unwrap_or(Replaced::Stale)
    }

    pub(super) fn promise(&self, id: &JourneyId) -> Promised {
        let now = self.clock.now();
        let mut records = self.records();
        let Some(record) = self.live_in(&mut records, id) else { return Promised::Gone };
        if record.promised.is_some_and(|promised| now.since(promised) < PROMISE_INTERVAL) {
            return Promised::Wait;
        }
        record.promised = Some(now);
        let until = record.journey.expires(self.lifetimes);
        let new = JourneyId::new();
        records.promises.insert(new.clone(), Promise { old: id.clone(), until });
        Promised::Id(new)
    }

    pub(super) fn load_or_claim(&self, id: &JourneyId) -> Option<Loaded> {
        let mut records = self.records();
        if let Some(record) = self.live_in(&mut records, id) {
            return Some(record.loaded());
        }
        let old = records.promises.remove(id)?.old;
        let mut record = self.take(&mut records, &old)?;
        record.version += 1;
        record.journey = Arc::new(Journey::clone(&record.journey).renewed());
        let loaded = Loaded { id_was_renewed: true, ..record.loaded() };
        records.insert(id.clone(), record);
        Some(loaded)
    }

    pub(super) fn current_id(&self, id: &JourneyId) -> Option<JourneyId> {
        let mut records = self.records();
        let found =
            records.promises.get(id).map_or_else(|| id.clone(), |promise| promise.old.clone());
        self.live_in(&mut records, &found).is_some().then_some(found)
    }

    pub(super) fn other(&self, id: &JourneyId, journey: &Journey) -> Option<Origin> {
        let now = self.clock.now();
        let records = self.records();
        let ids = records.of_account.get(journey.account())?.iter().filter(|other| *other != id);
        let others = ids.filter_map(|other| Some(&records.by_id.get(other)?.journey));
        let live =
            others.filter(|other| other.is_past_password() && other.expires(self.lifetimes) > now);
        let own = journey.origin().address;
        live.map(|other| other.origin()).max_by_key(|origin| (origin.address != own, origin.at))
    }

    pub(super) fn accept(
        &self,
        id: &JourneyId,
        accepted: &Fingerprint,
        image: Option<Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> Option<JourneyId> {
        let now = self.clock.now();
        let mut records = self.records();
        let live =
            records.by_id.get(id).filter(|record| record.journey.expires(self.lifetimes) > now)?;
        let journey = next(Journey::clone(&live.journey))?;
        let mut record = records.remove(id)?;
        let userid = journey.userid().clone();
        record.version += 1;
        record.journey = Arc::new(journey);
        record.image = image;
        let new = JourneyId::new();
        records.insert(new.clone(), record);
        let trace =
            RetiredId { accepted: *accepted, userid, new: new.clone(), until: now.after(TRACED) };
        lock(&self.traces).insert(id.clone(), trace);
        Some(new)
    }

    pub(super) fn repeated(&self, id: &JourneyId, sent: &Fingerprint) -> Repeated {
        let now = self.clock.now();
        let mut traces = lock(&self.traces);
        match traces.get(id).filter(|trace| trace.until > now) {
            None => Repeated::Unknown,
            Some(trace) if bool::from(trace.accepted.ct_eq(sent)) => {
                Repeated::Same(trace.new.clone())
            }
            Some(trace) => {
                let other = Repeated::Other(trace.userid.clone());
                traces.remove(id);
                other
            }
        }
    }

    pub(super) fn remove(&self, id: &JourneyId) -> bool {
        self.take(&mut self.records(), id).is_some()
    }

    /// Takes a journey out, unless it has expired: that is told first.
    fn take(&self, records: &mut Records, id: &JourneyId) -> Option<Record> {
        self.live_in(records, id)?;
        records.remove(id)
    }

    pub(super) fn count(&self) -> usize {
        self.records().by_id.len()
    }

    pub(super) fn census(&self) -> Vec<(&'static str, usize)> {
        let mut census = HashMap::new();
        for record in self.records().by_id.values() {
            *census.entry(record.journey.step().name()).or_default() += 1;
        }
        census.into_iter().collect()
    }

    pub(super) fn image(&self, id: &JourneyId) -> Option<Image> {
        self.live(id, |record| record.image.clone()).flatten()
    }

    pub(super) async fn lease(
        &self,
        id: &JourneyId,
        patience: Duration,
    ) -> Option<OwnedSemaphorePermit> {
        let turn = self.live(id, |record| record.turn.clone())?;
        turn.take(patience).await
    }

    pub(super) async fn poll_lease(
        &self,
        id: &JourneyId,
        interval: Duration,
    ) -> Option<OwnedSemaphorePermit> {
        let now = self.clock.now();
        let due =
            |record: &mut Record| record.polled.is_none_or(|polled| now.since(polled) >= interval);
        self.live(id, due).filter(|due| *due)?;
        let permit = self.lease(id, Duration::ZERO).await?;
        self.live(id, |record| record.polled = Some(now))?;
        Some(permit)
    }

    fn live<T>(&self, id: &JourneyId, f: impl FnOnce(&mut Record) -> T) -> Option<T> {
        self.live_in(&mut self.records(), id).map(f)
    }

    /// A journey's record, unless it has expired.
    fn live_in<'r>(&self, records: &'r mut Records, id: &JourneyId) -> Option<&'r mut Record> {
        let now = self.clock.now();
        records.by_id.get_mut(id).filter(|record| record.journey.expires(self.lifetimes) > now)
    }

    fn records(&self) -> MutexGuard<'_, Records> {
        lock(&self.records)
    }
}

impl Record {
    fn loaded(&mut self) -> Loaded {
        Loaded {
            journey: self.journey.clone(),
            version: Version(self.version),
            id_was_renewed: false,
        }
    }
}

impl Records {
    fn insert(&mut self, id: JourneyId, record: Record) {
        let account = record.journey.account().to_owned();
        self.of_account.entry(account).or_default().push(id.clone());
        self.by_id.insert(id, record);
    }

    fn remove(&mut self, id: &JourneyId) -> Option<Record> {
        let record = self.by_id.remove(id)?;
        let account = record.journey.account();
        if let Some(ids) = self.of_account.get_mut(account) {
            ids.retain(|other| other != id);
            if ids.is_empty() {
                self.of_account.remove(account);
            }
        }
        Some(record)
    }

    /// The journey to end for a new one, where there are as many as there may be: the oldest that hasn't
    /// got past the second factor. One that has is ended only by another that has: a password alone never
    /// ends a move under way.
    fn oldest_of_many(&self, journey: &Journey) -> Option<JourneyId> {
        let ids = self.of_account.get(journey.account()).filter(|ids| ids.len() >= PER_ACCOUNT)?;
        let known = ids.iter().filter_map(|id| Some((id, &self.by_id.get(id)?.journey)));
        let (id, first) =
            known.min_by_key(|(_, known)| (known.is_past_second_factor(), known.started()))?;
        let ends_it = journey.is_past_second_factor() || !first.is_past_second_factor();
        ends_it.then(|| id.clone())
    }
}

impl fmt::Debug for Memory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Memory({} of {})", self.count(), self.capacity)
    }
}

/// A panic while the lock was held leaves the map whole: no change takes more than one step.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn tell(on_end: &OnEnd, id: &JourneyId, journey: &Journey, why: &'static str) {
    if journey.is_under_way() {
        let (userid, step) = (journey.userid().clone(), Some(journey.step().name()));
        on_end(&Ended { reference: id.reference(), userid, why, step });
    }
}

async fn sweep(
    records: Weak<Mutex<Records>>,
    traces: Arc<Mutex<HashMap<JourneyId, RetiredId>>>,
    on_end: OnEnd,
    lifetimes: Lifetimes,
    clock: Clock,
) {
    loop {
        tokio::time::sleep(SWEEP_EVERY).await;
        let Some(records) = records.upgrade() else { return };
        let now = clock.now();
        lock(&traces).retain(|_, trace| trace.until > now);
        let mut records = lock(&records);
        records.promises.retain(|_, promise| promise.until > now);
        let expired = |(id, record): (&JourneyId, &Record)| {
            (record.journey.expires(lifetimes) <= now).then(|| id.clone())
        };
        let expired: Vec<_> = records.by_id.iter().filter_map(expired).collect();
        for id in expired {
            if let Some(record) = records.remove(&id) {
                tell(&on_end, &id, &record.journey, "expired");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journey::Purpose;
    use secenrol::Userid;

    // What both stores must do stands in tests/instances/store.rs.

    #[tokio::test]
    async fn an_expired_journey_is_swept_away() {
        let clock = Clock::start();
        let lifetimes = Lifetimes { idle: Duration::ZERO, absolute: Duration::from_secs(60) };
        let store = Memory::new(1, lifetimes, clock, Arc::new(|_| {}));
        let bob = Userid::parse("bob").unwrap();
        let journey = Journey::awaiting_approval(bob, Purpose::Move, clock.now());
        store.create(&JourneyId::new(), journey, None).unwrap();
        tokio::time::pause();
        tokio::time::sleep(SWEEP_EVERY * 2).await;
        let records = store.records();
        assert!(records.by_id.is_empty() && records.of_account.is_empty());
    }
}
