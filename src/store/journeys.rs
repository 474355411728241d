//! The session store: one record per journey, found by a random id that only the browser's
//! encrypted cookie holds.
//!
//! Every change is a compare-and-set on the record's version, so that a poll that ends late never
//! undoes a newer step. A lease keeps two requests of one journey from asking SecEnrol at the
//! same time. The QR code is stored beside the record, so that a poll neither reads nor writes it.
//!
//! A journey gets a new id in two ways. An accepted form replaces the id in the same step. When a
//! step changes while no request is there to take a new id (a push was approved), the next request
//! reserves one, and the journey moves to it when the browser first sends it.

mod expiry;
mod id;
mod kept;
mod memory;
mod outcomes;
mod queue;
mod redis;
pub mod seal;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;

use crate::domain::journey::{Clock, Journey, Lifetimes, Origin, Timestamp};
use crate::domain::page::Page;
pub use crate::store::StoreError;
use crate::store::redis::{RedisClient, RedisHealth, deadline};
pub use id::JourneyId;
pub use kept::KeptJourneys;
use memory::Memory;
pub use outcomes::{Outcome, PendingOutcome};
use redis::{RedisStore, name_of};
use secenrol::{Image, Userid};

/// Maximum number of journeys of one account past the second factor. Another one ends the oldest.
const PER_ACCOUNT: usize = 3;
/// How long an accepted form is recognised when the browser sends it again: after a double click,
/// or a reload because the connection broke.
const RESUBMIT_WINDOW: Duration = Duration::from_mins(1);
/// Minimum time between two reservations for one journey: long enough for a browser to use the
/// first.
const RESERVATION_INTERVAL: Duration = Duration::from_secs(3);
/// How long an outcome of SecEnrol waits for an unavailable store. Nobody can ask SecEnrol for
/// it again, so this is longer than a page waits, but shorter than a graceful shutdown.
const OUTCOME_MAX_WAIT: Duration = Duration::from_secs(15);
/// Delay between attempts to store an outcome.
const OUTCOME_RETRY_DELAY: Duration = Duration::from_millis(200);
/// Delay between sweeps. An expired journey cannot be loaded even before a sweep finds it.
const SWEEP_INTERVAL: Duration = Duration::from_secs(5);

/// The hash of a submitted form. Two forms with the same hash are the same form, sent twice.
pub type Fingerprint = [u8; 32];

/// The result of a store operation.
pub type StoreResult<T> = Result<T, StoreError>;

/// How a form sent under a replaced id compares with the form that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resubmission {
    /// No form was accepted under this id in the last minute, or a different form was sent since.
    Unknown,
    /// The accepted form: the journey continues under this id.
    Same(JourneyId),
    /// A different form, for a journey of this user.
    Other(Userid),
}

/// A new id for a journey whose id is due to be renewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reservation {
    /// The journey moves to this id when it is first used. Until then the old id is valid.
    Id(JourneyId),
    /// Another request reserved an id moments ago and may be about to use it.
    Wait,
    /// The journey no longer exists.
    Gone,
}

/// A loaded journey, with the version that [`Journeys::replace`] compares.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The journey.
    pub journey: Arc<Journey>,
    /// The record's version.
    pub version: Version,
    /// Whether this load moved the journey to its reserved id.
    pub id_was_renewed: bool,
}

/// A journey with its id, as it was when the request arrived.
#[derive(Debug, Clone)]
pub struct ActiveJourney {
    /// Its id.
    pub id: JourneyId,
    /// The journey.
    pub journey: Arc<Journey>,
}

/// Counts the changes of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version(u64);

/// The outcome of [`Journeys::replace`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replaced {
    /// The journey is stored.
    Done,
    /// Another request changed or deleted the record since it was loaded.
    Stale,
}

/// An unfinished journey that expired, or that a newer journey of its account ended.
#[derive(Debug, Clone)]
pub struct Ended {
    /// The [reference](JourneyId::reference) of its id.
    pub reference: String,
    /// The user.
    pub userid: Userid,
    /// `expired` or `superseded`.
    pub why: &'static str,
    /// The [name](crate::domain::journey::Step::name) of its last step.
    pub step: Option<&'static str>,
}

/// An unfinished journey of an account, as the help desk sees it.
#[derive(Debug, Clone)]
pub struct AccountJourney {
    /// The [reference](JourneyId::reference) of its id.
    pub reference: String,
    /// The user.
    pub userid: Userid,
    /// The [name](crate::domain::journey::Step::name) of its step.
    pub step: &'static str,
    /// The [tries](crate::domain::journey::Step::tries) at its step.
    pub tries: Option<u8>,
    /// When and from where it began.
    pub origin: Origin,
}

/// Called once per [`Ended`] journey, by one of the instances. Must not block.
pub type OnEnd = Arc<dyn Fn(&Ended) + Send + Sync>;

/// The right to ask SecEnrol for a journey. Dropping it gives the right back.
#[derive(Debug)]
pub enum Lease {
    /// Excludes the other requests of this process.
    Local(queue::QueueTurn),
    /// Excludes the requests of every instance.
    Shared(redis::RedisLease),
}

/// A journey's transition from one step to another.
#[derive(Debug, Clone, Copy)]
pub struct Move {
    /// The [name](crate::domain::journey::Step::name) of the old step, `sign-in` for a new journey.
    pub from: &'static str,
    /// The name of the new step.
    pub to: &'static str,
    /// Time since the sign-in.
    pub since_sign_in: Duration,
}

impl Move {
    fn of(from: &'static str, after: &Journey) -> Self {
        let since_sign_in = after.entered().since(after.started());
        Self { from, to: after.step().name(), since_sign_in }
    }
}

/// Called for each [`Move`] once it is stored. Must not block.
pub type OnMove = Arc<dyn Fn(&Move) + Send + Sync>;

/// The session store. Cheap to clone; clones share the journeys.
#[derive(Clone)]
pub struct Journeys {
    store: Store,
    on_move: OnMove,
}

#[derive(Clone)]
enum Store {
    /// For one instance.
    Memory(Arc<Memory>),
    /// For any number of instances.
    Redis(RedisStore),
}

/// Calls a method of the store in use. The store in memory answers at once and cannot fail.
macro_rules! on_store {
    ($self:ident.$method:ident($($argument:expr),*)) => {
        match &$self.store {
            Store::Memory(memory) => Ok(memory.$method($($argument),*)),
            Store::Redis(redis) => redis.$method($($argument),*).await,
        }
    };
}

impl fmt::Debug for Journeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.store {
            Store::Memory(_) => "Journeys(memory)",
            Store::Redis(_) => "Journeys(redis)",
        })
    }
}

impl Journeys {
    /// A store in memory for at most `capacity` journeys. Must be called in a tokio runtime: a task
    /// removes expired journeys until the last clone is dropped.
    pub fn in_memory(capacity: usize, lifetimes: Lifetimes, clock: Clock, on_end: OnEnd) -> Self {
        Self::new(Store::Memory(Memory::start(capacity, lifetimes, clock, on_end)))
    }

    /// A store on a Redis server for at most `capacity` journeys of all instances together. Must be
    /// called in a tokio runtime, as [`Self::in_memory`].
    pub fn on_redis(
        server: RedisClient,
        capacity: usize,
        lifetimes: Lifetimes,
        on_end: OnEnd,
    ) -> Self {
        Self::new(Store::Redis(RedisStore::start(server, capacity, lifetimes, on_end)))
    }

    fn new(store: Store) -> Self {
        Self { store, on_move: Arc::new(|_| {}) }
    }

    /// Calls `on_move` for every move from now on.
    pub fn with_observer(self, on_move: OnMove) -> Self {
        Self { on_move, ..self }
    }

    fn report(&self, change: Move) {
        if change.from != change.to {
            (self.on_move)(&change);
        }
    }

    /// Everything that the next run of this instance needs; `None` for Redis, which keeps it.
    pub fn keep(&self) -> Option<KeptJourneys> {
        match &self.store {
            Store::Memory(memory) => Some(memory.keep()),
            Store::Redis(_) => None,
        }
    }

    /// Waits until a journey ends or gets a new id: a state that was kept before would bring the old
    /// id back. Returns at once if that happened since the last wait. For one task alone.
    pub async fn until_an_end(&self) {
        match &self.store {
            Store::Memory(memory) => memory.until_an_end().await,
            Store::Redis(_) => std::future::pending().await,
        }
    }

    /// Adds the journeys of the run before, whose clock was `ahead` milliseconds behind this one's.
    /// Ends the sign-ins whose answer is lost, and returns them. `reference` is the code of the log
    /// line about them.
    pub fn restore(&self, kept: KeptJourneys, ahead: i64, reference: &str) -> Vec<ActiveJourney> {
        match &self.store {
            Store::Memory(memory) => memory.restore(kept, ahead, reference),
            Store::Redis(_) => Vec::new(),
        }
    }

    /// Whether other instances share the journeys, so that they outlive this one.
    pub fn are_shared(&self) -> bool {
        matches!(self.store, Store::Redis(_))
    }

    /// The number of journeys by step name. `None` for Redis, where the steps are sealed.
    pub fn census(&self) -> Option<Vec<(&'static str, usize)>> {
        match &self.store {
            Store::Memory(memory) => Some(memory.census()),
            Store::Redis(_) => None,
        }
    }

    /// The last known health of the store. Sends no request.
    pub fn health(&self) -> RedisHealth {
        match &self.store {
            Store::Memory(_) => RedisHealth::Fit(None),
            Store::Redis(redis) => redis.health(),
        }
    }

    /// The number of journeys that count towards the capacity, of all instances together.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn count(&self) -> StoreResult<usize> {
        on_store!(self.count())
    }

    /// Stores a new journey, with its QR code if it has one. It may end another journey of the
    /// account. `before` is the one that the caller will remove.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn create(
        &self,
        id: &JourneyId,
        journey: Journey,
        image: Option<Image>,
        before: Option<&JourneyId>,
    ) -> StoreResult<()> {
        let began = Move::of(Page::SignIn.name(), &journey);
        match &self.store {
            Store::Memory(memory) => memory.create(id, journey, image, before)?,
            Store::Redis(redis) => redis.create(id, &journey, image.as_ref(), before).await?,
        }
        self.report(began);
        Ok(())
    }

    /// Loads a journey. `None` if it has expired or never existed.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn load(&self, id: &JourneyId) -> StoreResult<Option<Loaded>> {
        on_store!(self.load(id))
    }

    /// Stores the journey if the record still has `version`. Stores `image` too, if there is one. A
    /// journey that no longer awaits a scan loses its image.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn replace(
        &self,
        id: &JourneyId,
        version: Version,
        journey: Journey,
        image: Option<Image>,
    ) -> StoreResult<Replaced> {
        self.replace_until(None, id, version, journey, image).await
    }

    async fn replace_until(
        &self,
        until: Option<Instant>,
        id: &JourneyId,
        version: Version,
        journey: Journey,
        image: Option<Image>,
    ) -> StoreResult<Replaced> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.replace(id, version, journey, image)),
            Store::Redis(redis) => redis.replace(until, id, version, journey, image).await,
        }
    }

    /// Replaces a journey by the result of `next`, which runs again if another request changes the
    /// journey meanwhile. Writes nothing if `next` returns `None` or the journey no longer exists.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn change(
        &self,
        id: &JourneyId,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> StoreResult<()> {
        self.change_until(None, id, None, next).await
    }

    /// As [`Self::change`], for outcomes that nobody can ask SecEnrol for again: keeps trying for
    /// `OUTCOME_MAX_WAIT` while the store is unavailable. Stores `image` too, if there is one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn store_outcome(
        &self,
        id: &JourneyId,
        image: Option<Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> StoreResult<()> {
        let until = Some(Instant::now() + OUTCOME_MAX_WAIT);
        deadline::without(self.change_until(until, id, image, next)).await
    }

    /// While the store is unavailable, asks it again `until` then. Retries loading and storing on
    /// their own: if only the answer was lost, `next` must not run on the stored journey again.
    async fn change_until(
        &self,
        until: Option<Instant>,
        id: &JourneyId,
        image: Option<Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> StoreResult<()> {
        while let Some(loaded) = retried(until, || self.load(id)).await? {
            let Some(journey) = next(Journey::clone(&loaded.journey)) else { break };
            let change = Move::of(loaded.journey.step().name(), &journey);
            let replaced = self.replace_until(until, id, loaded.version, journey, image.clone());
            if replaced.await? == Replaced::Done {
                self.report(change);
                break;
            }
        }
        Ok(())
    }

    /// Reserves a new id for a journey whose id is due to be renewed. If several ids are reserved,
    /// the first one used becomes the journey's id and the others stop working.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn reserve_id(&self, id: &JourneyId) -> StoreResult<Reservation> {
        on_store!(self.reserve_id(id))
    }

    /// Loads the journey with this id. If the id is only reserved, moves the journey to it, and the
    /// old id stops working.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn load_or_claim(&self, id: &JourneyId) -> StoreResult<Option<Loaded>> {
        on_store!(self.load_or_claim(id))
    }

    /// The id that the journey has now: this id, or the old one while this one is only reserved.
    /// `None` if there is no such journey.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn current_id(&self, id: &JourneyId) -> StoreResult<Option<JourneyId>> {
        on_store!(self.current_id(id))
    }

    /// When and from where another journey of this account began whose password was right: the
    /// newest one from another address, or else the newest one.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn other_sign_in(
        &self,
        id: &JourneyId,
        journey: &Journey,
    ) -> StoreResult<Option<Origin>> {
        let others: StoreResult<Vec<Origin>> = on_store!(self.other_sign_ins(id, journey));
        let own = journey.origin().address;
        Ok(others?.into_iter().max_by_key(|origin| (origin.address != own, origin.at)))
    }

    /// The unfinished journeys of an account. It is not enough to open them: that takes their ids.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn of_account(&self, account: &str) -> StoreResult<Vec<AccountJourney>> {
        on_store!(self.of_account(account))
    }

    /// Deletes the unfinished journey of an account that has this reference, and returns it. `None`
    /// if there is none.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn end_of_account(
        &self,
        account: &str,
        reference: &str,
    ) -> StoreResult<Option<AccountJourney>> {
        on_store!(self.end_of_account(account, reference))
    }

    /// Deletes the journey and wipes its secrets. Returns whether there was one under this id.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn remove(&self, id: &JourneyId) -> StoreResult<bool> {
        on_store!(self.remove(id))
    }

    /// Notes for the other instances that a journey's outcome is awaited `until` then. A journey in
    /// memory has no other instance.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn await_outcome(
        &self,
        id: &JourneyId,
        pending: &PendingOutcome,
        until: Timestamp,
    ) -> StoreResult<()> {
        match &self.store {
            Store::Memory(_) => Ok(()),
            Store::Redis(redis) => redis.outcomes.wait(&name_of(id), pending, until).await,
        }
    }

    /// The outcomes that no instance has reported in time, with the journeys'
    /// [references](JourneyId::reference). The caller has the last word on them.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn lost_outcomes(&self) -> StoreResult<Vec<(String, PendingOutcome)>> {
        match &self.store {
            Store::Memory(_) => Ok(Vec::new()),
            Store::Redis(redis) => redis.outcomes.lost().await,
        }
    }

    /// Claims the right to report whether a journey enrolled a phone: each instance that watched it
    /// asks SecEnrol after its end, and only one may report the answer. False if another instance
    /// has reported it, or if both can only say that it is unknown.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn claim_outcome(&self, id: &JourneyId, outcome: Outcome) -> StoreResult<bool> {
        match &self.store {
            Store::Memory(_) => Ok(true),
            Store::Redis(redis) => redis.outcomes.claim(&name_of(id), outcome).await,
        }
    }

    /// The QR code of a journey that awaits a scan.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn image(&self, id: &JourneyId) -> StoreResult<Option<Image>> {
        on_store!(self.image(id))
    }

    /// Replaces a journey by the result of `next` and gives it a new id in the same step; the old
    /// id stops working. `form` is the accepted form. Returns the stored journey; `None` if `next`
    /// does or the journey no longer exists. Keeps trying for `OUTCOME_MAX_WAIT` while the store is
    /// unavailable.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn accept(
        &self,
        id: &JourneyId,
        form: Fingerprint,
        image: Option<Image>,
        mut next: impl FnMut(Journey) -> Option<Journey>,
    ) -> StoreResult<Option<ActiveJourney>> {
        let mut change = None;
        let mut next = |journey: Journey| {
            let from = journey.step().name();
            next(journey).inspect(|after| change = Some(Move::of(from, after)))
        };
        let accepted = match &self.store {
            Store::Memory(memory) => memory.accept(id, &form, image, next),
            Store::Redis(redis) => {
                let (until, mut retried) = (Instant::now() + OUTCOME_MAX_WAIT, false);
                loop {
                    let attempt = redis.accept(id, &form, image.as_ref(), &mut next, retried);
                    let done = deadline::without(attempt).await;
                    if !waits_to_retry(&done, until).await {
                        break done?;
                    }
                    retried = true;
                }
            }
        };
        if let Some(change) = change.filter(|_| accepted.is_some()) {
            self.report(change);
        }
        Ok(accepted)
    }

    /// Compares `sent` with the form that was accepted under this id in the last minute. A
    /// different form deletes the record of the accepted one, so that nobody can guess twice.
    ///
    /// # Errors
    /// [`StoreError::Away`].
    pub async fn resubmission(
        &self,
        id: &JourneyId,
        sent: &Fingerprint,
    ) -> StoreResult<Resubmission> {
        on_store!(self.resubmission(id, sent))
    }

    /// Waits up to `max_wait` for the right to ask SecEnrol for this journey. Returns the journey
    /// as it is then. There is no lease if another request held it for longer or too many requests
    /// wait. `None` if the journey no longer exists.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn lease(
        &self,
        id: &JourneyId,
        max_wait: Duration,
    ) -> StoreResult<Option<(ActiveJourney, Option<Lease>)>> {
        let lease = match &self.store {
            Store::Memory(memory) => memory.lease(id, max_wait).await,
            Store::Redis(redis) => redis.lease(id, max_wait).await?,
        };
        self.with_journey(id, lease).await
    }

    /// The same for a poll, without waiting. There is no lease either if any instance polled less
    /// than `interval` ago.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn poll_lease(
        &self,
        id: &JourneyId,
        interval: Duration,
    ) -> StoreResult<Option<(ActiveJourney, Option<Lease>)>> {
        let lease = match &self.store {
            Store::Memory(memory) => memory.poll_lease(id, interval).await,
            Store::Redis(redis) => redis.poll_lease(id, interval).await?,
        };
        self.with_journey(id, lease).await
    }

    async fn with_journey(
        &self,
        id: &JourneyId,
        lease: Option<Lease>,
    ) -> StoreResult<Option<(ActiveJourney, Option<Lease>)>> {
        let loaded = self.load(id).await?;
        Ok(loaded.map(|Loaded { journey, .. }| (ActiveJourney { id: id.clone(), journey }, lease)))
    }
}

/// Sends a request. While the store is unavailable, sends it again `until` then.
async fn retried<T, F: Future<Output = StoreResult<T>>>(
    until: Option<Instant>,
    request: impl Fn() -> F,
) -> StoreResult<T> {
    loop {
        let done = request().await;
        let Some(until) = until else { return done };
        if !waits_to_retry(&done, until).await {
            return done;
        }
    }
}

/// Waits before another attempt if the store was unavailable and there is time left. Returns
/// whether to try again.
async fn waits_to_retry<T>(done: &StoreResult<T>, until: Instant) -> bool {
    let retry = matches!(done, Err(StoreError::Away(_))) && Instant::now() < until;
    if retry {
        tokio::time::sleep(OUTCOME_RETRY_DELAY).await;
    }
    retry
}
