//! The session store of a single instance: a map behind a lock.
//!
//! A map and not a cache. A cache drops an evicted entry at some later time, but a journey's
//! secrets must be wiped at once. The capacity of a map is exact, and a new journey never evicts
//! another person's.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use foldhash::fast::RandomState;
use subtle::ConstantTimeEq as _;
use tokio::sync::Notify;

use super::queue::JourneyQueue;
use super::{
    AccountJourney, ActiveJourney, Ended, Fingerprint, JourneyId, Lease, Loaded, OnEnd,
    PER_ACCOUNT, RESERVATION_INTERVAL, RESUBMIT_WINDOW, Replaced, Reservation, Resubmission,
    SWEEP_INTERVAL, StoreError, StoreResult, Version,
};
use crate::domain::journey::{Clock, Journey, Lifetimes, Origin, Step, Timestamp};
use secenrol::{Image, Userid};

pub(super) struct Memory {
    records: Mutex<RecordMap>,
    on_end: OnEnd,
    capacity: usize,
    lifetimes: Lifetimes,
    pub(super) clock: Clock,
}

#[derive(Default)]
pub(super) struct RecordMap {
    pub(super) by_id: HashMap<JourneyId, Record, RandomState>,
    pub(super) by_account: HashMap<String, Vec<JourneyId>>,
    /// By the reserved id.
    pub(super) reserved: HashMap<JourneyId, ReservedId>,
    /// By the replaced id.
    pub(super) retired: HashMap<JourneyId, RetiredId>,
    /// Notified when an id stops working.
    ends: Arc<Notify>,
}

pub(super) struct Record {
    pub(super) version: u64,
    pub(super) journey: Arc<Journey>,
    pub(super) image: Option<Image>,
    pub(super) queue: JourneyQueue,
    pub(super) last_poll: Option<Timestamp>,
    pub(super) last_reservation: Option<Timestamp>,
}

/// The journey that a reserved id will take over.
pub(super) struct ReservedId {
    pub(super) old: JourneyId,
    pub(super) until: Timestamp,
}

/// The form that was accepted under a replaced id, and the new id.
pub(super) struct RetiredId {
    pub(super) form: Fingerprint,
    pub(super) userid: Userid,
    pub(super) new: JourneyId,
    pub(super) until: Timestamp,
}

impl Memory {
    /// Creates the store and starts the task that removes expired journeys.
    pub(super) fn start(
        capacity: usize,
        lifetimes: Lifetimes,
        clock: Clock,
        on_end: OnEnd,
    ) -> Arc<Self> {
        let records = Mutex::default();
        let memory = Arc::new(Self { records, on_end, capacity, lifetimes, clock });
        tokio::spawn(sweep(Arc::downgrade(&memory)));
        memory
    }

    pub(super) fn create(
        &self,
        id: &JourneyId,
        journey: Journey,
        image: Option<Image>,
        before: Option<&JourneyId>,
    ) -> StoreResult<()> {
        let mut records = self.records();
        let takes_capacity = journey.has_right_password();
        let record = Record {
            version: 0,
            journey: Arc::new(journey),
            image,
            queue: JourneyQueue::default(),
            last_poll: None,
            last_reservation: None,
        };
        records.insert(id.clone(), record);
        // The journey that this one ends makes room for it.
        let ends = usize::from(self.superseded_by(&records, id, before).is_some());
        if takes_capacity && self.has_more_than(self.capacity + ends, &records) {
            records.remove(id);
            return Err(StoreError::AtCapacity);
        }
        self.supersede(&mut records, id, before);
        Ok(())
    }

    pub(super) fn load(&self, id: &JourneyId) -> Option<Loaded> {
        self.live(&mut self.records(), id).map(|record| record.loaded())
    }

    pub(super) fn replace(
        &self,
        id: &JourneyId,
        version: Version,
        journey: Journey,
        image: Option<Image>,
    ) -> Replaced {
        let mut records = self.records();
        let live = self.live(&mut records, id);
        let Some(record) = live.filter(|record| record.version == version.0) else {
            return Replaced::Stale;
        };
        record.image = match journey.step() {
            Step::AwaitingScan { .. } => image.or_else(|| record.image.take()),
            _ => None,
        };
        record.set(journey);
        self.supersede(&mut records, id, None);
        Replaced::Done
    }

    pub(super) fn reserve_id(&self, id: &JourneyId) -> Reservation {
        let now = self.clock.now();
        let mut records = self.records();
        let Some(record) = self.live(&mut records, id) else { return Reservation::Gone };
        if record.last_reservation.is_some_and(|last| now.since(last) < RESERVATION_INTERVAL) {
            return Reservation::Wait;
        }
        record.last_reservation = Some(now);
        let until = record.journey.expires(self.lifetimes);
        let new = JourneyId::new();
        records.reserved.insert(new.clone(), ReservedId { old: id.clone(), until });
        Reservation::Id(new)
    }

    pub(super) fn load_or_claim(&self, id: &JourneyId) -> Option<Loaded> {
        let mut records = self.records();
        if let Some(record) = self.live(&mut records, id) {
            return Some(record.loaded());
        }
        let old = records.reserved.remove(id)?.old;
        let mut record = self.take(&mut records, &old)?;
        record.set(Journey::clone(&record.journey).renewed());
        let loaded = Loaded { id_was_renewed: true, ..record.loaded() };
        records.insert(id.clone(), record);
        Some(loaded)
    }

    pub(super) fn current_id(&self, id: &JourneyId) -> Option<JourneyId> {
        let mut records = self.records();
        let current = records.reserved.get(id).map_or(id, |reserved| &reserved.old).clone();
        self.live(&mut records, &current).is_some().then_some(current)
    }

    pub(super) fn other_sign_ins(&self, id: &JourneyId, journey: &Journey) -> Vec<Origin> {
        let now = self.clock.now();
        let records = self.records();
        let ids = records.by_account.get(journey.account()).into_iter().flatten();
        let others = ids.filter(|other| *other != id).filter_map(|other| records.by_id.get(other));
        let live = others
            .map(|record| &record.journey)
            .filter(|other| other.is_past_password() && other.expires(self.lifetimes) > now);
        live.map(|other| other.origin()).collect()
    }

    pub(super) fn of_account(&self, account: &str) -> Vec<AccountJourney> {
        let records = self.records();
        let ids = records.by_account.get(account).into_iter().flatten();
        let known = ids.filter_map(|id| Some((id, &records.by_id.get(id)?.journey)));
        let now = self.clock.now();
        let live = known.filter(|(_, one)| one.expires(self.lifetimes) > now);
        let under_way = live.filter(|(_, one)| one.is_under_way());
        under_way.map(|(id, journey)| account_journey(id, journey)).collect()
    }

    pub(super) fn end_of_account(&self, account: &str, reference: &str) -> Option<AccountJourney> {
        let mut records = self.records();
        let ids = records.by_account.get(account)?;
        let id = ids.iter().find(|id| id.reference() == reference)?.clone();
        let journey = self.live(&mut records, &id)?.journey.clone();
        journey.is_under_way().then(|| {
            records.remove(&id);
            account_journey(&id, &journey)
        })
    }

    pub(super) fn accept(
        &self,
        id: &JourneyId,
        form: &Fingerprint,
        image: Option<Image>,
        next: impl FnOnce(Journey) -> Option<Journey>,
    ) -> Option<ActiveJourney> {
        let mut records = self.records();
        let journey = next(Journey::clone(&self.live(&mut records, id)?.journey))?;
        let mut record = records.remove(id)?;
        let (new, userid) = (JourneyId::new(), journey.userid().clone());
        let until = self.clock.now().after(RESUBMIT_WINDOW);
        record.set(journey);
        record.image = image;
        let accepted = ActiveJourney { id: new.clone(), journey: record.journey.clone() };
        records.insert(new.clone(), record);
        self.supersede(&mut records, &new, None);
        records.retired.insert(id.clone(), RetiredId { form: *form, userid, new, until });
        Some(accepted)
    }

    pub(super) fn resubmission(&self, id: &JourneyId, sent: &Fingerprint) -> Resubmission {
        let now = self.clock.now();
        let mut records = self.records();
        match records.retired.get(id).filter(|retired| retired.until > now) {
            None => Resubmission::Unknown,
            Some(retired) if retired.form.ct_eq(sent).into() => {
                Resubmission::Same(retired.new.clone())
            }
            Some(_) => {
                let retired = records.retired.remove(id);
                retired.map_or(Resubmission::Unknown, |one| Resubmission::Other(one.userid))
            }
        }
    }

    pub(super) fn remove(&self, id: &JourneyId) -> bool {
        self.take(&mut self.records(), id).is_some()
    }

    /// Waits until an id stops working. Returns at once if one did since the last wait.
    pub(super) async fn until_an_end(&self) {
        let ends = self.records().ends.clone();
        ends.notified().await;
    }

    pub(super) fn count(&self) -> usize {
        self.count_in(&self.records())
    }

    /// The number of journeys that count towards the capacity.
    fn count_in(&self, records: &RecordMap) -> usize {
        let now = self.clock.now();
        let all = records.by_id.values().map(|record| &record.journey);
        all.filter(|one| one.has_right_password() && one.expires(self.lifetimes) > now).count()
    }

    fn has_more_than(&self, most: usize, records: &RecordMap) -> bool {
        // Counts one by one only if there may be too many.
        records.by_id.len() > most && self.count_in(records) > most
    }

    pub(super) fn census(&self) -> Vec<(&'static str, usize)> {
        let mut census = HashMap::new();
        for record in self.records().by_id.values() {
            *census.entry(record.journey.step().name()).or_default() += 1;
        }
        census.into_iter().collect()
    }

    pub(super) fn image(&self, id: &JourneyId) -> Option<Image> {
        self.live(&mut self.records(), id)?.image.clone()
    }

    pub(super) async fn lease(&self, id: &JourneyId, max_wait: Duration) -> Option<Lease> {
        let queue = self.live(&mut self.records(), id)?.queue.clone();
        queue.join(max_wait).await.map(Lease::Local)
    }

    pub(super) async fn poll_lease(&self, id: &JourneyId, interval: Duration) -> Option<Lease> {
        let now = self.clock.now();
        let last_poll = self.live(&mut self.records(), id)?.last_poll;
        if last_poll.is_some_and(|last| now.since(last) < interval) {
            return None;
        }
        let lease = self.lease(id, Duration::ZERO).await?;
        self.live(&mut self.records(), id)?.last_poll = Some(now);
        Some(lease)
    }

    /// The record of a journey that has not expired.
    fn live<'r>(&self, records: &'r mut RecordMap, id: &JourneyId) -> Option<&'r mut Record> {
        let now = self.clock.now();
        records.by_id.get_mut(id).filter(|record| record.journey.expires(self.lifetimes) > now)
    }

    /// Removes a journey unless it has expired. The sweep removes expired ones and reports them.
    fn take(&self, records: &mut RecordMap, id: &JourneyId) -> Option<Record> {
        self.live(records, id)?;
        records.remove(id)
    }

    /// Ends the account's oldest journeys past the second factor if this one is past it, too, and
    /// the account has more than its maximum. So a password alone ends no journey. `before` ends
    /// anyway, so it does not count.
    fn supersede(&self, records: &mut RecordMap, id: &JourneyId, before: Option<&JourneyId>) {
        while let Some(oldest) = self.superseded_by(records, id, before) {
            self.end(records, &oldest, "superseded");
        }
    }

    /// The oldest journey of the account past the second factor, if there are too many with `id`
    /// and without `before`.
    fn superseded_by(
        &self,
        records: &RecordMap,
        id: &JourneyId,
        before: Option<&JourneyId>,
    ) -> Option<JourneyId> {
        let now = self.clock.now();
        let journey = &records.by_id.get(id)?.journey;
        let ids = records.by_account.get(journey.account())?;
        let ids = ids.iter().filter(|id| Some(*id) != before);
        let known = ids.filter_map(|id| Some((id, &records.by_id.get(id)?.journey)));
        let live = known.filter(|(_, one)| one.expires(self.lifetimes) > now);
        let past: Vec<_> = live.filter(|(_, one)| one.is_past_second_factor()).collect();
        let too_many = journey.is_past_second_factor() && past.len() > PER_ACCOUNT;
        let others = past.into_iter().filter(|(other, _)| *other != id && too_many);
        others.min_by_key(|(_, one)| one.started()).map(|(id, _)| id.clone())
    }

    /// Removes a journey and reports its end if it was unfinished.
    fn end(&self, records: &mut RecordMap, id: &JourneyId, why: &'static str) {
        let Some(Record { journey, .. }) = records.remove(id) else { return };
        if journey.is_under_way() {
            let (userid, step) = (journey.userid().clone(), Some(journey.step().name()));
            (self.on_end)(&Ended { reference: id.reference(), userid, why, step });
        }
    }

    fn end_expired(&self) {
        let now = self.clock.now();
        let mut records = self.records();
        records.retired.retain(|_, retired| retired.until > now);
        records.reserved.retain(|_, reserved| reserved.until > now);
        let all = records.by_id.iter();
        let expired = all.filter(|(_, record)| record.journey.expires(self.lifetimes) <= now);
        let expired: Vec<_> = expired.map(|(id, _)| id.clone()).collect();
        for id in expired {
            self.end(&mut records, &id, "expired");
        }
    }

    /// A panic while the lock is held leaves the maps consistent: no code between two related
    /// changes can panic.
    pub(super) fn records(&self) -> MutexGuard<'_, RecordMap> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn account_journey(id: &JourneyId, journey: &Journey) -> AccountJourney {
    AccountJourney {
        reference: id.reference(),
        userid: journey.userid().clone(),
        step: journey.step().name(),
        tries: journey.step().tries(),
        origin: journey.origin(),
    }
}

async fn sweep(memory: Weak<Memory>) {
    loop {
        tokio::time::sleep(SWEEP_INTERVAL).await;
        let Some(memory) = memory.upgrade() else { return };
        memory.end_expired();
    }
}

impl Record {
    fn loaded(&self) -> Loaded {
        let version = Version(self.version);
        Loaded { journey: self.journey.clone(), version, id_was_renewed: false }
    }

    fn set(&mut self, journey: Journey) {
        self.version += 1;
        self.journey = Arc::new(journey);
    }
}

impl RecordMap {
    pub(super) fn insert(&mut self, id: JourneyId, record: Record) {
        let account = record.journey.account().to_owned();
        self.by_account.entry(account).or_default().push(id.clone());
        self.by_id.insert(id, record);
    }

    fn remove(&mut self, id: &JourneyId) -> Option<Record> {
        let record = self.by_id.remove(id)?;
        self.ends.notify_one();
        let account = record.journey.account();
        if let Some(ids) = self.by_account.get_mut(account) {
            ids.retain(|other| other != id);
            if ids.is_empty() {
                self.by_account.remove(account);
            }
        }
        Some(record)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journey::Purpose;

    // tests/instances/store.rs tests the behaviour that both stores have.

    #[tokio::test(start_paused = true)]
    async fn the_sweep_removes_an_expired_journey() {
        let clock = Clock::start();
        let lifetimes = Lifetimes { idle: Duration::ZERO, absolute: Duration::from_secs(60) };
        let store = Memory::start(1, lifetimes, clock, Arc::new(|_| {}));
        let bob = Userid::parse("bob").unwrap();
        let journey = Journey::awaiting_approval(bob, Purpose::Move, clock.now());
        store.create(&JourneyId::new(), journey, None, None).unwrap();
        tokio::time::sleep(SWEEP_INTERVAL * 2).await;
        let records = store.records();
        assert!(records.by_id.is_empty() && records.by_account.is_empty());
    }
}
