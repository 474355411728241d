//! Where journeys rest between requests: one record a journey, found by an opaque id that only the
//! browser's encrypted cookie holds.
//!
//! Every change is compare and set, so that a poll that ends late never undoes a newer step, and a
//! lease keeps two requests of one journey from asking `SecEnrol` at the same time. The QR code
//! rests beside the record: a poll never touches it.

mod expiry;
mod memory;
mod queue;
mod redis;
pub mod seal;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

use crate::domain::journey::{Clock, Journey, Lifetimes, Origin};
use crate::domain::page::Page;
use crate::store::redis::{RedisClient, RedisHealth, Refused, deadline};
use memory::Memory;
use redis::RedisStore;
use secenrol::{Image, Userid};

/// How many journeys one account may have under way; a newer one ends the oldest.
const PER_ACCOUNT: usize = 3;
/// How long a form that was accepted can be sent once more: a double click, a reload after the
/// connection broke.
const TRACED: Duration = Duration::from_mins(1);
/// Minimum time between two promised ids of one journey: long enough for a browser to use the first.
const PROMISE_INTERVAL: Duration = Duration::from_secs(3);
/// How long an outcome of `SecEnrol`'s waits for a store that is away. It can't be asked for again, so
/// this is longer than a page waits, and as long as the end of the process leaves time for.
const OUTCOME_WAITS: Duration = Duration::from_secs(15);
/// How often journeys that have expired are looked for. They can't be loaded from the moment they expire.
const SWEEP_EVERY: Duration = Duration::from_secs(5);
/// How often it is tried to be stored meanwhile.
const OUTCOME_AGAIN: Duration = Duration::from_millis(200);

/// What was sent, as a hash: two forms with the same one are the same form sent twice.
pub type Fingerprint = [u8; 32];

/// How a form sent under a retired id compares with the form that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repeated {
    /// No form was accepted under this id in the last minute, or a different form was sent since.
    Unknown,
    /// The accepted form: the journey continues under this id.
    Same(JourneyId),
    /// A different form, for a journey of this user.
    Other(Userid),
}

/// A new id for a journey whose id is due to be renewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Promised {
    /// The journey moves to this id when it is first used; until then the store has it under the old id.
    Id(JourneyId),
    /// Another request was promised one a moment ago, and may be about to use it.
    Wait,
    /// The journey is gone.
    Gone,
}

/// The opaque name of a journey: 256 random bits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct JourneyId([u8; 32]);

impl JourneyId {
    /// A new random id.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "an id is never a default")]
    pub fn new() -> Self {
        Self(rand::random())
    }

    /// The id as the cookie holds it.
    #[must_use]
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// A name for logs that leads nowhere: the start of the id's SHA-256.
    #[must_use]
    pub fn reference(&self) -> String {
        hex::encode(&Sha256::digest(self.0)[..6])
    }

    /// Reads what [`Self::to_text`] wrote. `None` for anything else.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }
}

impl Serialize for JourneyId {
    /// As [`Self::to_text`], for data that is sealed before it is stored.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.to_text())
    }
}

impl<'de> Deserialize<'de> for JourneyId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(from)?);
        Self::from_text(&text).ok_or_else(|| D::Error::custom("no journey's id"))
    }
}

impl Drop for JourneyId {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for JourneyId {}

impl fmt::Debug for JourneyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

/// A journey as it was when it was loaded, with the version to replace it under.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The journey; shared, not copied.
    pub journey: Arc<Journey>,
    /// Its version.
    pub version: Version,
    /// Whether this load moved the journey to its promised id.
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

/// Counts a record's changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version(u64);

/// Why the store didn't do as asked.
pub type StoreError = Refused;

/// The outcome of [`Journeys::replace`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replaced {
    /// The journey is stored.
    Done,
    /// Somebody else was quicker, or the journey is gone: load it again.
    Stale,
}

/// A journey under way that ended without its person: by time, or for a newer one.
#[derive(Debug, Clone)]
pub struct Ended {
    /// The journey's name for logs.
    pub reference: String,
    /// Whose it was.
    pub userid: Userid,
    /// Why it ended.
    pub why: &'static str,
    /// At which step, by its [name](crate::domain::journey::Step::name).
    pub step: Option<&'static str>,
}

/// Is told of each journey under way that ends without its person, by one instance. Must not wait.
pub type OnEnd = Arc<dyn Fn(&Ended) + Send + Sync>;

/// The right to ask `SecEnrol` for a journey; dropping it gives it back.
#[derive(Debug)]
pub struct Lease {
    _held: LeaseKind,
}

#[derive(Debug)]
#[expect(dead_code, reason = "held, not read")]
enum LeaseKind {
    Here(tokio::sync::OwnedSemaphorePermit),
    Everywhere(redis::RedisLease),
}

impl From<LeaseKind> for Lease {
    fn from(held: LeaseKind) -> Self {
        Self { _held: held }
    }
}

/// A journey's step from one page to another.
#[derive(Debug, Clone, Copy)]
pub struct Move {
    /// The [name](crate::domain::journey::Step::name) of the step that was left: `sign-in` for a new journey.
    pub from: &'static str,
    /// The name of the new step.
    pub to: &'static str,
    /// Since the sign-in was accepted or sent.
    pub since_sign_in: Duration,
}

impl Move {
    fn of(from: &'static str, after: &Journey) -> Self {
        Self {
            from,
            to: after.step().name(),
            since_sign_in: after.entered().since(after.started()),
        }
    }
}

/// Is told of each move once it is stored, whoever brings it about. Must not wait.
pub type OnMove = Arc<dyn Fn(&Move) + Send + Sync>;

/// The store. Cheap to clone; clones share the journeys.
#[derive(Clone)]
pub struct Journeys {
    store: Store,
    on_move: OnMove,
}

/// Where the journeys rest.
#[derive(Debug, Clone)]
enum Store {
    /// In this process's memory: for one instance.
    Memory(Memory),
    /// In Redis or Valkey: for any number of instances.
    Redis(RedisStore),
}

impl fmt::Debug for Journeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.store.fmt(f)
    }
}

impl Journeys {
    /// A store in memory for at most `capacity` journeys. Must be called in a tokio runtime: a task
    /// clears away what has expired, for as long as the store is in use.
    #[must_use]
    pub fn in_memory(capacity: usize, lifetimes: Lifetimes, clock: Clock, on_end: OnEnd) -> Self {
        Self::on(Store::Memory(Memory::new(capacity, lifetimes, clock, on_end)))
    }

    /// A store on a server, for at most `capacity` journeys of all instances together. Must be called in
    /// a tokio runtime, as [`Self::in_memory`].
    #[must_use]
    pub fn on_redis(
        server: RedisClient,
        capacity: usize,
        lifetimes: Lifetimes,
        on_end: OnEnd,
    ) -> Self {
        Self::on(Store::Redis(RedisStore::new(server, capacity, lifetimes, on_end)))
    }

    fn on(store: Store) -> Self {
        Self { store, on_move: Arc::new(|_| {}) }
    }

    /// Tells `on_move` of every move from now on.
    #[must_use]
    pub fn told_to(self, on_move: OnMove) -> Self {
        Self { on_move, ..self }
    }

    fn tell(&self, change: Move) {
        if change.from != change.to {
            (self.on_move)(&change);
        }
    }

    /// How many journeys there are, by their step's name; `None` where the store can't tell.
    #[must_use]
    pub fn census(&self) -> Option<Vec<(&'static str, usize)>> {
        match &self.store {
            Store::Memory(memory) => Some(memory.census()),
            Store::Redis(_) => None,
        }
    }

    /// Whether the store can be used now, without asking it.
    #[must_use]
    pub fn health(&self) -> RedisHealth {
        match &self.store {
            Store::Memory(_) => RedisHealth::Fit(None),
            Store::Redis(redis) => redis.health(),
        }
    }

    /// How many journeys there are, of all instances together.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn count(&self) -> Result<usize, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.count()),
            Store::Redis(redis) => redis.count().await,
        }
    }

    /// Stores a new journey under a new id, with its QR code if it has one.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn create(
        &self,
        journey: Journey,
        image: Option<Image>,
    ) -> Result<JourneyId, StoreError> {
        let id = JourneyId::new();
        self.create_as(&id, journey, image).await?;
        Ok(id)
    }

    /// The same under an id that the caller already named in the audit trail.
    ///
    /// # Errors
    /// [`StoreError`].
    pub async fn create_as(
        &self,
        id: &JourneyId,
        journey: Journey,
        image: Option<Image>,
    ) -> Result<(), StoreError> {
        let began = Move::of(Page::SignIn.name(), &journey);
        match &self.store {
            Store::Memory(memory) => memory.create(id, journey, image)?,
            Store::Redis(redis) => redis.create(id, &journey, image.as_ref()).await?,
        }
        self.tell(began);
        Ok(())
    }

    /// The journey, unless it has expired or never was.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn load(&self, id: &JourneyId) -> Result<Option<Loaded>, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.load(id)),
            Store::Redis(redis) => redis.load(id).await,
        }
    }

    /// Stores the journey in place of the version that was loaded. With `image`, stores that too;
    /// a journey that no longer awaits a scan loses it.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn replace(
        &self,
        id: &JourneyId,
        version: Version,
        journey: Journey,
        image: Option<Image>,
    ) -> Result<Replaced, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.replace(id, version, journey, image)),
            Store::Redis(redis) => redis.replace(id, version, &journey, image.as_ref()).await,
        }
    }

    /// Replaces a journey by what `next` makes of it, whoever else changes it meanwhile. Nothing is
    /// written where `next` has nothing to say, or the journey is gone.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn change(
        &self,
        id: &JourneyId,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> Result<(), StoreError> {
        self.change_with(id, None, next).await
    }

    /// The same for outcomes that nobody can ask `SecEnrol` for again: waits a while for a store that is
    /// away, whatever becomes of the request. With `image`, stores that too.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn update(
        &self,
        id: &JourneyId,
        image: Option<Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> Result<(), StoreError> {
        let until = tokio::time::Instant::now() + OUTCOME_WAITS;
        loop {
            match deadline::without(self.change_with(id, image.clone(), &next)).await {
                Err(StoreError::Away(_)) if tokio::time::Instant::now() < until => {
                    tokio::time::sleep(OUTCOME_AGAIN).await;
                }
                done => return done,
            }
        }
    }

    async fn change_with(
        &self,
        id: &JourneyId,
        image: Option<Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> Result<(), StoreError> {
        while let Some(loaded) = self.load(id).await? {
            let Some(journey) = next(Journey::clone(&loaded.journey)) else { break };
            let change = Move::of(loaded.journey.step().name(), &journey);
            if self.replace(id, loaded.version, journey, image.clone()).await? == Replaced::Done {
                self.tell(change);
                break;
            }
        }
        Ok(())
    }

    /// Promises a new id for a journey whose id is due to be renewed. If several ids are promised, the first
    /// one used counts; the others stop working.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn promise(&self, id: &JourneyId) -> Result<Promised, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.promise(id)),
            Store::Redis(redis) => redis.promise(id).await,
        }
    }

    /// Loads the journey with this id. If the id was only promised, moves the journey to it; the old id then
    /// stops working.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn load_or_claim(&self, id: &JourneyId) -> Result<Option<Loaded>, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.load_or_claim(id)),
            Store::Redis(redis) => redis.load_or_claim(id).await,
        }
    }

    /// The id that the store now has the journey under: this id, or the old id while this one is only
    /// promised. `None` if there is no such journey.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn current_id(&self, id: &JourneyId) -> Result<Option<JourneyId>, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.current_id(id)),
            Store::Redis(redis) => redis.current_id(id).await,
        }
    }

    /// When and from where another journey of this account began that is past its password: the newest one
    /// from another address, or else the newest one.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn other(
        &self,
        id: &JourneyId,
        journey: &Journey,
    ) -> Result<Option<Origin>, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.other(id, journey)),
            Store::Redis(redis) => redis.other(id, journey).await,
        }
    }

    /// Deletes the journey and wipes its secrets. Returns whether there was one under this id.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn remove(&self, id: &JourneyId) -> Result<bool, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.remove(id)),
            Store::Redis(redis) => redis.remove(id).await,
        }
    }

    /// The QR code of a journey that awaits a scan.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn image(&self, id: &JourneyId) -> Result<Option<Image>, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.image(id)),
            Store::Redis(redis) => redis.image(id).await,
        }
    }

    /// Replaces a journey by what `next` makes of it, and gives it a new id in the same step: whoever
    /// has the old one has nothing. `accepted` tells the form that brought this about. `None` where
    /// `next` has nothing to say or the journey is gone. Waits a while for a store that is away.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn accept(
        &self,
        id: &JourneyId,
        accepted: Fingerprint,
        image: Option<Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> Result<Option<JourneyId>, StoreError> {
        let change = Mutex::new(None);
        let next = |journey: Journey| {
            let from = journey.step().name();
            let after = next(journey)?;
            *change.lock().unwrap_or_else(PoisonError::into_inner) = Some(Move::of(from, &after));
            Some(after)
        };
        let done = match &self.store {
            Store::Memory(memory) => Ok(memory.accept(id, &accepted, image, next)),
            Store::Redis(redis) => {
                deadline::without(accept_on(redis, id, &accepted, image, next)).await
            }
        };
        let change = change.into_inner().unwrap_or_else(PoisonError::into_inner);
        if let (Ok(Some(_)), Some(change)) = (&done, change) {
            self.tell(change);
        }
        done
    }

    /// Whether `sent` is the form that was accepted under this id in the last minute. A different form
    /// deletes the record, so nobody can guess twice.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn repeated(
        &self,
        id: &JourneyId,
        sent: &Fingerprint,
    ) -> Result<Repeated, StoreError> {
        match &self.store {
            Store::Memory(memory) => Ok(memory.repeated(id, sent)),
            Store::Redis(redis) => redis.repeated(id, sent).await,
        }
    }

    /// The right to ask `SecEnrol` for this journey, held until the lease is dropped. Waits up to
    /// `patience` where another request holds it; `None` if that wasn't long enough, too many wait
    /// already, or the journey is gone.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn lease(
        &self,
        id: &JourneyId,
        patience: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        Ok(match &self.store {
            Store::Memory(memory) => {
                memory.lease(id, patience).await.map(|turn| LeaseKind::Here(turn).into())
            }
            Store::Redis(redis) => {
                redis.lease(id, patience).await?.map(|held| LeaseKind::Everywhere(held).into())
            }
        })
    }

    /// The same right for a poll: `None` where another request holds it, or one of any instance had
    /// it for a poll less than `interval` ago.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn poll_lease(
        &self,
        id: &JourneyId,
        interval: Duration,
    ) -> Result<Option<Lease>, StoreError> {
        Ok(match &self.store {
            Store::Memory(memory) => {
                memory.poll_lease(id, interval).await.map(|turn| LeaseKind::Here(turn).into())
            }
            Store::Redis(redis) => {
                redis.poll_lease(id, interval).await?.map(|held| LeaseKind::Everywhere(held).into())
            }
        })
    }
}

/// Waits a while for a server that is away.
async fn accept_on(
    redis: &RedisStore,
    id: &JourneyId,
    accepted: &Fingerprint,
    image: Option<Image>,
    next: impl Fn(Journey) -> Option<Journey>,
) -> Result<Option<JourneyId>, StoreError> {
    let until = tokio::time::Instant::now() + OUTCOME_WAITS;
    let mut done = redis.accept(id, accepted, image.as_ref(), &next).await;
    while let Err(StoreError::Away(_)) = done
        && tokio::time::Instant::now() < until
    {
        tokio::time::sleep(OUTCOME_AGAIN).await;
        // The server may have done it, though its answer was lost.
        done = match redis.repeated(id, accepted).await {
            Ok(Repeated::Same(new)) => Ok(Some(new)),
            Ok(_) => redis.accept(id, accepted, image.as_ref(), &next).await,
            Err(away) => Err(away),
        };
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
