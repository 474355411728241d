//! The store of several instances: `RedisStore` or Valkey.
//!
//! A journey is found under the SHA-256 of its id and sealed with a key made of the id, which only the
//! browser's cookie holds: whoever reads the store can neither open a journey nor go on with it. Beside
//! the sealed record stand, in the clear, what the scripts compare: its version, when it began and ends,
//! and under which veiled account. Each change is one script, all or nothing.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use redis::{Script, ScriptInvocation};
use sha2::{Digest as _, Sha256};
use tokio::sync::OwnedSemaphorePermit;
use zeroize::Zeroizing;

use super::expiry::Ends;
use super::queue::Queues;
use super::seal::Seal;
use super::{
    Fingerprint, JourneyId, Loaded, OnEnd, PER_ACCOUNT, PROMISE_INTERVAL, Promised, Repeated,
    Replaced, StoreError, TRACED, Version,
};
use crate::domain::journey::{Journey, Lifetimes, Origin, Step, Timestamp};
use crate::store::redis::{RedisClient, RedisHealth, deadline};
use secenrol::{Image, Userid};

/// How long a lease outlives an instance that dies with it.
const LEASED: Duration = Duration::from_secs(10);
/// How often a lease that is in use is prolonged.
const PROLONGED: Duration = Duration::from_secs(3);
/// How often a lease is asked for that another instance holds.
const ASKED_AGAIN: Duration = Duration::from_millis(40);
/// Added to a journey's rank once it awaits a scan: beyond any time in milliseconds, within a double.
const SCAN_RANK: u64 = 1 << 52;
/// Room for a journey from the start: a buffer that grows leaves copies behind.
const RECORD_BYTES: usize = 16 * 1024;

static GET: LazyLock<Script> = LazyLock::new(|| Script::new("return redis.call('GET', KEYS[1])"));
static REMOVE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/remove.lua")));
static COUNT: LazyLock<Script> =
    LazyLock::new(|| Script::new("return redis.call('ZCOUNT', KEYS[1], ARGV[1], '+inf')"));
static CREATE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/create.lua")));
static REPLACE: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("scripts/replace.lua")));
static MOVE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/move.lua")));
static PROMISE: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("scripts/promise.lua")));
static REPEATED: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("scripts/repeated.lua")));
static OTHERS: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/others.lua")));
static LEASE: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/lease.lua")));
static HOLD: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/hold.lua")));

/// Journeys in `RedisStore`. Cheap to clone; clones share the connection.
#[derive(Clone)]
pub struct RedisStore {
    server: RedisClient,
    capacity: usize,
    lifetimes: Lifetimes,
    ends: Ends,
    turns: Queues,
    /// As long as somebody holds the store, ends are looked for.
    _alive: Arc<()>,
}

/// A lease that all instances see. Given back when it's dropped.
#[derive(Debug)]
pub(super) struct RedisLease {
    server: RedisClient,
    key: String,
    holder: [u8; 16],
    prolonging: tokio::task::AbortHandle,
    /// The turn among this instance's own requests.
    #[expect(dead_code, reason = "held, not read")]
    turn: Option<OwnedSemaphorePermit>,
}

/// What the store knows of a journey by its id alone.
struct RecordKeys {
    name: String,
    record: String,
    picture: String,
    seal: Seal,
}

/// Maps a retired id to its new id for one minute.
struct RetiredIdKeys {
    id: JourneyId,
    key: String,
    /// Seals the userid.
    seal: Seal,
}

impl RetiredIdKeys {
    /// A hash that lets the server recognise `form` without seeing it, and the key that seals the new id: only
    /// the same form opens it.
    fn of(&self, form: &Fingerprint) -> (String, Seal) {
        let both = Zeroizing::new([self.id.0, *form].concat());
        let proof = Sha256::new().chain_update("handover: a form").chain_update(&*both).finalize();
        (hex::encode(proof), Seal::new(&both, "handover: a trace"))
    }
}

impl RedisStore {
    pub(super) fn new(
        server: RedisClient,
        capacity: usize,
        lifetimes: Lifetimes,
        on_end: OnEnd,
    ) -> Self {
        let (ends, alive) = (Ends::new(server.clone(), on_end), Arc::new(()));
        tokio::spawn(ends.clone().sweep(Arc::downgrade(&alive)));
        Self { server, capacity, lifetimes, ends, turns: Queues::default(), _alive: alive }
    }

    pub(super) fn health(&self) -> RedisHealth {
        self.server.health()
    }

    pub(super) async fn count(&self) -> Result<usize, StoreError> {
        let now = self.server.now().millis();
        self.server.run(COUNT.key(self.live()).arg(now)).await
    }

    pub(super) async fn create(
        &self,
        id: &JourneyId,
        journey: &Journey,
        image: Option<&Image>,
    ) -> Result<(), StoreError> {
        let place = self.place(id);
        let mut call = self.call(&CREATE, &place, journey);
        self.describe(&mut call, &place, 0, journey, image);
        call.arg(self.server.now().millis()).arg(self.capacity).arg(PER_ACCOUNT).arg(SCAN_RANK);
        call.arg(self.server.key("journey", "")).arg(self.server.key("picture", ""));
        let (stored, ended, note): (bool, String, Vec<u8>) = self.server.run(&call).await?;
        self.ends.tell(&ended, &note, "superseded");
        if stored { Ok(()) } else { Err(StoreError::AtCapacity) }
    }

    pub(super) async fn load(&self, id: &JourneyId) -> Result<Option<Loaded>, StoreError> {
        let place = self.place(id);
        let (version, sealed): (Option<u64>, Option<Vec<u8>>) =
            self.server.read(redis::cmd("HMGET").arg(&place.record).arg("v").arg("s")).await?;
        let (Some(version), Some(sealed)) = (version, sealed) else { return Ok(None) };
        let journey = place.seal.open(&record_of(version), &sealed);
        let journey: Option<Journey> =
            journey.and_then(|plain| serde_json::from_slice(&plain).ok());
        let Some(journey) = journey else {
            tracing::warn!(
                journey = id.reference(),
                "a record of another version, or one that was tampered with"
            );
            return Ok(None);
        };
        let journey = journey.moved(-self.server.ahead());
        let loaded =
            Loaded { journey: Arc::new(journey), version: Version(version), id_was_renewed: false };
        Ok(Some(loaded).filter(|loaded| self.expires(&loaded.journey) > self.server.now()))
    }

    pub(super) async fn replace(
        &self,
        id: &JourneyId,
        version: Version,
        journey: &Journey,
        image: Option<&Image>,
    ) -> Result<Replaced, StoreError> {
        let place = self.place(id);
        let mut call = self.call(&REPLACE, &place, journey);
        let keeps_picture = awaits_scan(journey);
        let image = image.filter(|_| keeps_picture);
        self.describe(&mut call, &place, version.0 + 1, journey, image);
        call.arg(version.0).arg(u8::from(keeps_picture));
        let done: bool = self.server.run(&call).await?;
        Ok(if done { Replaced::Done } else { Replaced::Stale })
    }

    pub(super) async fn promise(&self, id: &JourneyId) -> Result<Promised, StoreError> {
        let Some(loaded) = self.load(id).await? else { return Ok(Promised::Gone) };
        let (old, new) = (self.place(id), JourneyId::new());
        let (key, seal) = self.promised(&new);
        let mut call = PROMISE.key(&old.record);
        call.key(key).key(self.server.key("promised", &old.name));
        call.arg(seal.close("old id", &id.0))
            .arg(self.expires(&loaded.journey).millis())
            .arg(millis(PROMISE_INTERVAL));
        Ok(match self.server.run::<i8>(&call).await? {
            1 => Promised::Id(new),
            0 => Promised::Wait,
            _ => Promised::Gone,
        })
    }

    pub(super) async fn load_or_claim(&self, id: &JourneyId) -> Result<Option<Loaded>, StoreError> {
        if let Some(loaded) = self.load(id).await? {
            return Ok(Some(loaded));
        }
        let Some(old) = self.before(id).await? else { return Ok(None) };
        while let Some(loaded) = self.load(&old).await? {
            let image = self.image(&old).await?;
            let journey = Journey::clone(&loaded.journey).renewed();
            if self.moved(&old, &loaded, id, &journey, image.as_ref(), None).await? {
                let loaded = self.load(id).await?;
                return Ok(loaded.map(|loaded| Loaded { id_was_renewed: true, ..loaded }));
            }
        }
        // Another request with this id may have moved it.
        self.load(id).await
    }

    pub(super) async fn current_id(&self, id: &JourneyId) -> Result<Option<JourneyId>, StoreError> {
        for found in [self.before(id).await?, Some(id.clone())].into_iter().flatten() {
            if self.load(&found).await?.is_some() {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    pub(super) async fn other(
        &self,
        id: &JourneyId,
        journey: &Journey,
    ) -> Result<Option<Origin>, StoreError> {
        let mut call = OTHERS.key(self.account(journey));
        call.key(self.ends.key()).arg(self.server.key("journey", "")).arg(name_of(id));
        let others: Vec<(String, Vec<u8>)> = self.server.run(&call).await?;
        let origins = others.iter().filter_map(|(name, note)| self.ends.origin(name, note));
        let own = journey.origin().address;
        Ok(origins.max_by_key(|origin| (origin.address != own, origin.at)))
    }

    /// The id of the journey that was promised this one.
    async fn before(&self, promised: &JourneyId) -> Result<Option<JourneyId>, StoreError> {
        let (key, seal) = self.promised(promised);
        let sealed: Option<Vec<u8>> = self.server.run(&GET.key(key)).await?;
        Ok(sealed.and_then(|sealed| seal.open("old id", &sealed)).and_then(|id| id_of(&id)))
    }

    /// The `RedisStore` key and the seal for the old id, both derived from `new`.
    fn promised(&self, new: &JourneyId) -> (String, Seal) {
        (self.server.key("promise", &name_of(new)), Seal::new(&new.0, "handover: a promised id"))
    }

    pub(super) async fn accept(
        &self,
        id: &JourneyId,
        accepted: &Fingerprint,
        image: Option<&Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> Result<Option<JourneyId>, StoreError> {
        while let Some(loaded) = self.load(id).await? {
            let Some(journey) = next(Journey::clone(&loaded.journey)) else { break };
            let new = JourneyId::new();
            if self.moved(id, &loaded, &new, &journey, image, Some(accepted)).await? {
                return Ok(Some(new));
            }
        }
        Ok(None)
    }

    /// Stores a journey under a new id, in place of the version that was loaded under the old one, unless
    /// that one is gone.
    async fn moved(
        &self,
        id: &JourneyId,
        loaded: &Loaded,
        new: &JourneyId,
        journey: &Journey,
        image: Option<&Image>,
        accepted: Option<&Fingerprint>,
    ) -> Result<bool, StoreError> {
        let (old, place) = (self.place(id), self.place(new));
        let trace = self.trace(id);
        let mut call = self.call(&MOVE, &place, journey);
        call.key(&old.record).key(&old.picture).key(&trace.key);
        self.describe(&mut call, &place, 0, journey, image);
        call.arg(loaded.version.0).arg(&old.name);
        match accepted {
            Some(accepted) => {
                let user = trace.seal.close("userid", journey.userid().as_str().as_bytes());
                let (proof, seal) = trace.of(accepted);
                call.arg(proof).arg(user).arg(seal.close("new id", &new.0))
            }
            None => call.arg("").arg("").arg(""),
        };
        call.arg(millis(TRACED));
        self.server.run(&call).await
    }

    pub(super) async fn repeated(
        &self,
        id: &JourneyId,
        sent: &Fingerprint,
    ) -> Result<Repeated, StoreError> {
        let trace = self.trace(id);
        let (proof, seal) = trace.of(sent);
        let mut call = REPEATED.key(&trace.key);
        let (same, sealed): (bool, Option<Vec<u8>>) = self.server.run(call.arg(proof)).await?;
        let Some(sealed) = sealed else { return Ok(Repeated::Unknown) };
        let found = if same {
            seal.open("new id", &sealed).and_then(|id| id_of(&id)).map(Repeated::Same)
        } else {
            let userid = trace.seal.open("userid", &sealed);
            let userid =
                userid.and_then(|userid| Userid::parse(std::str::from_utf8(&userid).ok()?).ok());
            userid.map(Repeated::Other)
        };
        Ok(found.unwrap_or(Repeated::Unknown))
    }

    pub(super) async fn remove(&self, id: &JourneyId) -> Result<bool, StoreError> {
        let place = self.place(id);
        let mut call = REMOVE.key(&place.record);
        call.key(&place.picture).key(self.live()).key(self.ends.key()).arg(&place.name);
        self.server.run(&call).await
    }

    pub(super) async fn image(&self, id: &JourneyId) -> Result<Option<Image>, StoreError> {
        let place = self.place(id);
        let sealed: Option<Vec<u8>> = self.server.run(&GET.key(&place.picture)).await?;
        Ok(sealed
            .and_then(|sealed| place.seal.open("picture", &sealed))
            .and_then(|plain| Image::recognise(&plain)))
    }

    pub(super) async fn lease(
        &self,
        id: &JourneyId,
        patience: Duration,
    ) -> Result<Option<RedisLease>, StoreError> {
        let until = tokio::time::Instant::now() + patience;
        // This instance's own requests queue here, so that one of them asks, not all.
        let Some(turn) = self.turns.take(id, patience).await else { return Ok(None) };
        let mut taken = self.take(id, Duration::ZERO).await?;
        loop {
            match taken {
                HoldOutcome::Mine(key, holder) => {
                    return Ok(Some(RedisLease::new(self.server.clone(), key, holder, Some(turn))));
                }
                HoldOutcome::Gone => return Ok(None),
                HoldOutcome::Others if tokio::time::Instant::now() >= until => return Ok(None),
                HoldOutcome::Others => {
                    tokio::time::sleep(ASKED_AGAIN.mul_f64(rand::random_range(0.5..=1.5))).await;
                }
            }
            // It waits for SecEnrol now, not for the store.
            taken = deadline::without(self.take(id, Duration::ZERO)).await?;
        }
    }

    pub(super) async fn poll_lease(
        &self,
        id: &JourneyId,
        interval: Duration,
    ) -> Result<Option<RedisLease>, StoreError> {
        match self.take(id, interval).await? {
            HoldOutcome::Mine(key, holder) => {
                Ok(Some(RedisLease::new(self.server.clone(), key, holder, None)))
            }
            HoldOutcome::Others | HoldOutcome::Gone => Ok(None),
        }
    }

    async fn take(&self, id: &JourneyId, interval: Duration) -> Result<HoldOutcome, StoreError> {
        let (name, holder) = (name_of(id), rand::random::<[u8; 16]>());
        let key = self.server.key("lease", &name);
        let mut call = LEASE.key(self.server.key("journey", &name));
        call.key(&key).key(self.server.key("polled", &name));
        call.arg(&holder[..]).arg(millis(LEASED)).arg(millis(interval));
        Ok(match self.server.run::<i8>(&call).await? {
            1 => HoldOutcome::Mine(key, holder),
            0 => HoldOutcome::Others,
            _ => HoldOutcome::Gone,
        })
    }

    /// A script about a journey, which is told first where the journey and what goes with it rest.
    fn call<'a>(
        &self,
        script: &'a Script,
        place: &RecordKeys,
        journey: &Journey,
    ) -> ScriptInvocation<'a> {
        let mut call = script.key(&place.record);
        call.key(&place.picture).key(self.live()).key(self.ends.key()).key(self.account(journey));
        call
    }

    /// What every such script is told of it, as the first arguments.
    fn describe(
        &self,
        call: &mut ScriptInvocation<'_>,
        place: &RecordKeys,
        version: u64,
        journey: &Journey,
        image: Option<&Image>,
    ) {
        let rank = journey.started().moved(self.server.ahead()).millis()
            + if journey.is_past_second_factor() { SCAN_RANK } else { 0 };
        let mut plain = Zeroizing::new(Vec::with_capacity(RECORD_BYTES));
        // What can't be written opens as no journey: nobody goes on with half of one.
        let _ = serde_json::to_writer(&mut *plain, &journey.clone().moved(self.server.ahead()));
        call.arg(&place.name).arg(place.seal.close(&record_of(version), &plain));
        call.arg(image.map(|image| place.seal.close("picture", image.bytes())).unwrap_or_default());
        call.arg(self.ends.note(&place.name, journey)).arg(self.expires(journey).millis());
        call.arg(rank).arg(self.kept());
    }

    /// When a journey ends, in the server's time.
    fn expires(&self, journey: &Journey) -> Timestamp {
        journey.expires(self.lifetimes).moved(self.server.ahead())
    }

    /// How long an account's list is kept after its last change: as long as any journey can last.
    fn kept(&self) -> u64 {
        millis(self.lifetimes.absolute + self.lifetimes.idle + Duration::from_mins(10))
    }

    fn place(&self, id: &JourneyId) -> RecordKeys {
        let name = name_of(id);
        RecordKeys {
            record: self.server.key("journey", &name),
            picture: self.server.key("picture", &name),
            name,
            seal: Seal::new(&id.0, "handover: a journey"),
        }
    }

    /// The trace of a retired id.
    fn trace(&self, id: &JourneyId) -> RetiredIdKeys {
        RetiredIdKeys {
            id: id.clone(),
            key: self.server.key("trace", &name_of(id)),
            seal: Seal::new(&id.0, "handover: the userid of a trace"),
        }
    }

    fn live(&self) -> String {
        self.server.key("live", "")
    }

    fn account(&self, journey: &Journey) -> String {
        self.server.key("account", &self.server.veil("account", journey.account()))
    }
}

impl std::fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RedisStore({:?})", self.server)
    }
}

enum HoldOutcome {
    Mine(String, [u8; 16]),
    Others,
    Gone,
}

impl RedisLease {
    fn new(
        server: RedisClient,
        key: String,
        holder: [u8; 16],
        turn: Option<OwnedSemaphorePermit>,
    ) -> Self {
        let (keeper, kept) = (server.clone(), key.clone());
        let prolonging = tokio::spawn(async move {
            loop {
                tokio::time::sleep(PROLONGED).await;
                // A server that is away for a moment doesn't end the exchange that is on its way.
                let _ = hold(&keeper, &kept, holder, LEASED).await;
            }
        });
        Self { server, key, holder, prolonging: prolonging.abort_handle(), turn }
    }
}

impl Drop for RedisLease {
    fn drop(&mut self) {
        self.prolonging.abort();
        let (server, key, holder) =
            (self.server.clone(), std::mem::take(&mut self.key), self.holder);
        let Ok(runtime) = tokio::runtime::Handle::try_current() else { return };
        runtime.spawn(async move {
            // Where this fails, the lease ends by itself.
            let _ = hold(&server, &key, holder, Duration::ZERO).await;
        });
    }
}

async fn hold(
    server: &RedisClient,
    key: &str,
    holder: [u8; 16],
    time: Duration,
) -> Result<(), StoreError> {
    let mut call = HOLD.key(key);
    let _: u8 = server.run(call.arg(&holder[..]).arg(millis(time))).await?;
    Ok(())
}

fn id_of(bytes: &[u8]) -> Option<JourneyId> {
    bytes.try_into().ok().map(JourneyId)
}

fn name_of(id: &JourneyId) -> String {
    hex::encode(Sha256::digest(id.0))
}

/// What a record is sealed as: with its version, so that an older one can't be put in its place unseen.
fn record_of(version: u64) -> String {
    format!("journey {version}")
}

fn awaits_scan(journey: &Journey) -> bool {
    matches!(journey.step(), Step::AwaitingScan { .. })
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
