//! The session store of several instances, on Redis or Valkey.
//!
//! A record's key is the SHA-256 of the journey's id. The record is sealed with a key that is
//! derived from the id, which only the browser's cookie holds: a reader of the store can neither
//! open a journey nor continue it. The scripts compare some fields that are stored in the clear:
//! the version, the start, the expiry and a keyed hash of the account. Each change is one script,
//! which does all or nothing.

mod lease;

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use redis::{Script, ScriptInvocation, cmd};
use sha2::{Digest as _, Sha256};
use tokio::runtime::Handle;
use tokio::time::Instant;
use zeroize::Zeroizing;

use super::expiry::ExpiryNotes;
use super::outcomes::Outcomes;
use super::queue::Queues;
use super::seal::Seal;
use super::{
    AccountJourney, ActiveJourney, Fingerprint, JourneyId, Loaded, OnEnd, PER_ACCOUNT,
    RESERVATION_INTERVAL, RESUBMIT_WINDOW, Replaced, Reservation, Resubmission, StoreError,
    StoreResult, Version, retried,
};
use crate::domain::journey::{Journey, Lifetimes, Origin, Step, Timestamp};
use crate::store::redis::{RedisClient, RedisHealth, checked_script};
pub use lease::RedisLease;
use secenrol::{Image, Userid};

/// Added to the rank of a journey past its second factor. It is larger than any time in
/// milliseconds, and a double holds the sum exactly.
const SECOND_FACTOR_RANK: u64 = 1 << 52;

static CREATE: LazyLock<Script> = LazyLock::new(|| {
    checked_script(concat!(include_str!("scripts/stored.lua"), include_str!("scripts/create.lua")))
});
static REPLACE: LazyLock<Script> = LazyLock::new(|| {
    checked_script(concat!(include_str!("scripts/stored.lua"), include_str!("scripts/replace.lua")))
});
static MOVE: LazyLock<Script> = LazyLock::new(|| {
    checked_script(concat!(include_str!("scripts/stored.lua"), include_str!("scripts/move.lua")))
});
static REMOVE: LazyLock<Script> =
    LazyLock::new(|| checked_script(include_str!("scripts/remove.lua")));
static RESERVE: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("scripts/reserve.lua")));
static RESUBMIT: LazyLock<Script> =
    LazyLock::new(|| Script::new(include_str!("scripts/resubmit.lua")));
static OTHERS: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/others.lua")));

/// Journeys in Redis. Cheap to clone; clones share the connection.
#[derive(Clone)]
pub(super) struct RedisStore {
    server: RedisClient,
    capacity: usize,
    lifetimes: Lifetimes,
    expiry: ExpiryNotes,
    pub(super) outcomes: Arc<Outcomes>,
    queues: Queues,
    /// Runs the tasks that extend leases. The thread of a request may end before a background task
    /// that holds its lease.
    runtime: Handle,
    /// The sweep ends with the last clone of the store.
    _alive: Arc<()>,
}

/// The keys of a journey's record, and its seal.
struct RecordKeys {
    name: String,
    record: String,
    picture: String,
    seal: Seal,
}

/// The key of the entry that maps a replaced id to the new one for a minute, and its seal.
struct RetiredIdKeys {
    id: JourneyId,
    key: String,
    /// For the userid. The new id has a seal that only the accepted form opens.
    seal: Seal,
}

impl RetiredIdKeys {
    /// A hash by which the server recognises `form` without seeing it, and the seal of the new id.
    fn of(&self, form: &Fingerprint) -> (String, Seal) {
        let both = Zeroizing::new([self.id.0, *form].concat());
        let proof = Sha256::new().chain_update("handover: a form").chain_update(&*both).finalize();
        (hex::encode(proof), Seal::new(&both, "handover: a trace"))
    }
}

impl RedisStore {
    /// Creates the store and starts the task that reports expired journeys.
    pub(super) fn start(
        server: RedisClient,
        capacity: usize,
        lifetimes: Lifetimes,
        on_end: OnEnd,
    ) -> Self {
        let (expiry, alive) = (ExpiryNotes::new(server.clone(), on_end), Arc::new(()));
        tokio::spawn(expiry.clone().sweep(Arc::downgrade(&alive)));
        let outcomes = Arc::new(Outcomes::new(server.clone()));
        let (queues, runtime) = (Queues::default(), Handle::current());
        Self { server, capacity, lifetimes, expiry, outcomes, queues, runtime, _alive: alive }
    }

    pub(super) fn health(&self) -> RedisHealth {
        self.server.health()
    }

    pub(super) async fn count(&self) -> StoreResult<usize> {
        let now = self.server.now().millis();
        self.server.command(cmd("ZCOUNT").arg(self.expiry.index(true)).arg(now).arg("+inf")).await
    }

    pub(super) async fn create(
        &self,
        id: &JourneyId,
        journey: &Journey,
        image: Option<&Image>,
        before: Option<&JourneyId>,
    ) -> StoreResult<()> {
        let mut call = self.call(&CREATE, &self.keys(id), 0, journey, image);
        call.arg(self.server.now().millis());
        if journey.has_right_password() {
            call.arg(self.capacity)
        } else {
            call.arg(-1)
        };
        call.arg(before.map(|before| self.keys(before).name).unwrap_or_default());
        if self.stored(&call).await? { Ok(()) } else { Err(StoreError::AtCapacity) }
    }

    pub(super) async fn load(&self, id: &JourneyId) -> StoreResult<Option<Loaded>> {
        let keys = self.keys(id);
        let damaged = || {
            let journey = id.reference();
            tracing::warn!(journey, "the record has another schema or was tampered with");
        };
        let record = self.server.command(cmd("HMGET").arg(&keys.record).arg("v").arg("s")).await;
        let (version, sealed): (Option<Vec<u8>>, Option<Vec<u8>>) = match record {
            Err(StoreError::Damaged(_)) => {
                damaged();
                return Ok(None);
            }
            record => record?,
        };
        let Some(sealed) = sealed else { return Ok(None) };
        let opened = || {
            let version = std::str::from_utf8(&version?).ok()?.parse().ok()?;
            let journey: Journey = keys.seal.open_json(&record_purpose(version), &sealed)?;
            Some((version, journey))
        };
        let Some((version, journey)) = opened() else {
            damaged();
            return Ok(None);
        };
        let journey = Arc::new(journey.moved(-self.server.ahead()));
        let is_live = self.expires(&journey) > self.server.now();
        let loaded = Loaded { journey, version: Version(version), id_was_renewed: false };
        Ok(is_live.then_some(loaded))
    }

    pub(super) async fn replace(
        &self,
        until: Option<Instant>,
        id: &JourneyId,
        version: Version,
        journey: Journey,
        image: Option<Image>,
    ) -> StoreResult<Replaced> {
        let keeps_picture = matches!(journey.step(), Step::AwaitingScan { .. });
        let image = image.as_ref().filter(|_| keeps_picture);
        let mut call = self.call(&REPLACE, &self.keys(id), version.0 + 1, &journey, image);
        call.arg(version.0).arg(u8::from(keeps_picture));
        // The server may have stored the journey although its answer was lost. The script
        // recognises the sealed journey, which is the same in every attempt.
        let stored = retried(until, || self.stored(&call)).await?;
        Ok(if stored { Replaced::Done } else { Replaced::Stale })
    }

    pub(super) async fn reserve_id(&self, id: &JourneyId) -> StoreResult<Reservation> {
        let Some(loaded) = self.load(id).await? else { return Ok(Reservation::Gone) };
        let (old, new) = (self.keys(id), JourneyId::new());
        let (key, seal) = self.reserved(&new);
        let mut call = RESERVE.key(&old.record);
        call.key(key).key(self.server.key("promised", &old.name));
        call.arg(seal.close("old id", &id.0))
            .arg(self.expires(&loaded.journey).millis())
            .arg(RESERVATION_INTERVAL.as_millis());
        Ok(match self.server.run::<i8>(&call).await? {
            1 => Reservation::Id(new),
            0 => Reservation::Wait,
            _ => Reservation::Gone,
        })
    }

    pub(super) async fn load_or_claim(&self, id: &JourneyId) -> StoreResult<Option<Loaded>> {
        if let Some(loaded) = self.load(id).await? {
            return Ok(Some(loaded));
        }
        let Some(old) = self.old_id(id).await? else { return Ok(None) };
        while let Some(loaded) = self.load(&old).await? {
            let image = self.image(&old).await?;
            let journey = Journey::clone(&loaded.journey).renewed();
            if self.moved(&old, &loaded, id, &journey, image.as_ref(), None).await? {
                let loaded = self.load(id).await?;
                return Ok(loaded.map(|loaded| Loaded { id_was_renewed: true, ..loaded }));
            }
        }
        // Another request with this id may have moved the journey.
        self.load(id).await
    }

    pub(super) async fn current_id(&self, id: &JourneyId) -> StoreResult<Option<JourneyId>> {
        for found in [self.old_id(id).await?, Some(id.clone())].into_iter().flatten() {
            if self.load(&found).await?.is_some() {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }

    pub(super) async fn other_sign_ins(
        &self,
        id: &JourneyId,
        journey: &Journey,
    ) -> StoreResult<Vec<Origin>> {
        let others = self.notes_of(journey.account(), &name_of(id)).await?;
        Ok(others.iter().filter_map(|(name, note)| self.expiry.origin(name, note)).collect())
    }

    /// The names and notes of the unfinished journeys of an account, without that of `own`.
    async fn notes_of(&self, account: &str, own: &str) -> StoreResult<Vec<(String, Vec<u8>)>> {
        let mut call = OTHERS.key(self.account(account));
        call.key(self.expiry.key()).arg(self.server.key("journey", "")).arg(own);
        self.server.run(&call).await
    }

    pub(super) async fn of_account(&self, account: &str) -> StoreResult<Vec<AccountJourney>> {
        let notes = self.notes_of(account, "").await?;
        Ok(notes.iter().filter_map(|(name, note)| self.expiry.journey(name, note)).collect())
    }

    pub(super) async fn end_of_account(
        &self,
        account: &str,
        reference: &str,
    ) -> StoreResult<Option<AccountJourney>> {
        let notes = self.notes_of(account, "").await?;
        let is_it = |(name, _): &&(String, Vec<u8>)| JourneyId::reference_of(name) == reference;
        let Some((name, note)) = notes.iter().find(is_it) else { return Ok(None) };
        let Some(journey) = self.expiry.journey(name, note) else { return Ok(None) };
        Ok(self.remove_named(name).await?.then_some(journey))
    }

    /// The id of the journey that reserved `new`.
    async fn old_id(&self, new: &JourneyId) -> StoreResult<Option<JourneyId>> {
        let (key, seal) = self.reserved(new);
        let sealed: Option<Vec<u8>> = self.server.command(cmd("GET").arg(key)).await?;
        Ok(sealed.and_then(|sealed| open_id(&seal, "old id", &sealed)))
    }

    /// The key of a reservation and the seal of the old id, both derived from the new id.
    fn reserved(&self, new: &JourneyId) -> (String, Seal) {
        (self.server.key("promise", &name_of(new)), Seal::new(&new.0, "handover: a promised id"))
    }

    pub(super) async fn accept(
        &self,
        id: &JourneyId,
        form: &Fingerprint,
        image: Option<&Image>,
        mut next: impl FnMut(Journey) -> Option<Journey>,
        retried: bool,
    ) -> StoreResult<Option<ActiveJourney>> {
        // The server may have moved the journey although its answer to the last attempt was lost.
        if retried && let Resubmission::Same(new) = self.resubmission(id, form).await? {
            let loaded = self.load(&new).await?;
            return Ok(loaded.map(|Loaded { journey, .. }| ActiveJourney { id: new, journey }));
        }
        while let Some(loaded) = self.load(id).await? {
            let Some(journey) = next(Journey::clone(&loaded.journey)) else { break };
            let (id_before, id, journey) = (id, JourneyId::new(), Arc::new(journey));
            if self.moved(id_before, &loaded, &id, &journey, image, Some(form)).await? {
                return Ok(Some(ActiveJourney { id, journey }));
            }
        }
        Ok(None)
    }

    /// Stores `journey` under the id `new` and deletes the record under `id`. Returns whether that
    /// record still had the version of `loaded`; if not, nothing changes.
    async fn moved(
        &self,
        id: &JourneyId,
        loaded: &Loaded,
        new: &JourneyId,
        journey: &Journey,
        image: Option<&Image>,
        form: Option<&Fingerprint>,
    ) -> StoreResult<bool> {
        let (old, retired) = (self.keys(id), self.retired(id));
        let mut call = self.call(&MOVE, &self.keys(new), 0, journey, image);
        call.key(&old.record).key(&old.picture).key(&retired.key);
        call.arg(loaded.version.0).arg(&old.name);
        match form {
            Some(form) => {
                let userid = retired.seal.close("userid", journey.userid().as_str().as_bytes());
                let (proof, seal) = retired.of(form);
                call.arg(proof).arg(userid).arg(seal.close("new id", &new.0))
            }
            None => call.arg("").arg("").arg(""),
        };
        self.stored(call.arg(RESUBMIT_WINDOW.as_millis())).await
    }

    /// Runs a script that stores a journey, and reports the journey that it ended. Returns whether
    /// it stored the journey.
    async fn stored(&self, call: &ScriptInvocation<'_>) -> StoreResult<bool> {
        let (stored, ended, note): (bool, String, Vec<u8>) = self.server.run(call).await?;
        self.expiry.report(&ended, &note, "superseded");
        Ok(stored)
    }

    pub(super) async fn resubmission(
        &self,
        id: &JourneyId,
        sent: &Fingerprint,
    ) -> StoreResult<Resubmission> {
        let retired = self.retired(id);
        let (proof, seal) = retired.of(sent);
        let mut call = RESUBMIT.key(&retired.key);
        let (same, sealed): (bool, Option<Vec<u8>>) = self.server.run(call.arg(proof)).await?;
        let found = sealed.and_then(|sealed| {
            if same {
                return open_id(&seal, "new id", &sealed).map(Resubmission::Same);
            }
            let userid = retired.seal.open("userid", &sealed)?;
            Userid::parse(std::str::from_utf8(&userid).ok()?).ok().map(Resubmission::Other)
        });
        Ok(found.unwrap_or(Resubmission::Unknown))
    }

    pub(super) async fn remove(&self, id: &JourneyId) -> StoreResult<bool> {
        self.remove_named(&name_of(id)).await
    }

    async fn remove_named(&self, name: &str) -> StoreResult<bool> {
        let mut call = REMOVE.key(self.server.key("journey", name));
        call.key(self.server.key("picture", name)).key(self.expiry.key());
        call.key(self.expiry.index(true)).key(self.expiry.index(false));
        call.arg(name).arg(self.server.now().millis());
        self.server.run(&call).await
    }

    pub(super) async fn image(&self, id: &JourneyId) -> StoreResult<Option<Image>> {
        let keys = self.keys(id);
        let sealed: Option<Vec<u8>> = self.server.command(cmd("GET").arg(&keys.picture)).await?;
        let plain = sealed.and_then(|sealed| keys.seal.open("picture", &sealed));
        Ok(plain.and_then(|plain| Image::recognise(&plain)))
    }

    /// A script that stores a journey, with the keys and arguments that all of these begin with.
    fn call<'a>(
        &self,
        script: &'a Script,
        keys: &RecordKeys,
        version: u64,
        journey: &Journey,
        image: Option<&Image>,
    ) -> ScriptInvocation<'a> {
        let mut call = script.key(&keys.record);
        let counts = journey.has_right_password();
        call.key(&keys.picture).key(self.expiry.index(counts)).key(self.expiry.index(!counts));
        call.key(self.expiry.key()).key(self.account(journey.account()));
        let rank = journey.started().moved(self.server.ahead()).millis()
            + if journey.is_past_second_factor() { SECOND_FACTOR_RANK } else { 0 };
        let moved = journey.clone().moved(self.server.ahead());
        call.arg(&keys.name).arg(keys.seal.close_json(&record_purpose(version), &moved));
        call.arg(image.map(|image| keys.seal.close("picture", image.bytes())).unwrap_or_default());
        call.arg(self.expiry.note(&keys.name, journey)).arg(self.expires(journey).millis());
        // An account's list is kept for as long as any of its journeys can last.
        let ttl = self.lifetimes.absolute + self.lifetimes.idle + Duration::from_mins(10);
        call.arg(rank).arg(ttl.as_millis()).arg(PER_ACCOUNT).arg(SECOND_FACTOR_RANK);
        call.arg(self.server.key("journey", "")).arg(self.server.key("picture", ""));
        call
    }

    /// When a journey expires, in the server's time.
    fn expires(&self, journey: &Journey) -> Timestamp {
        journey.expires(self.lifetimes).moved(self.server.ahead())
    }

    fn keys(&self, id: &JourneyId) -> RecordKeys {
        let name = name_of(id);
        RecordKeys {
            record: self.server.key("journey", &name),
            picture: self.server.key("picture", &name),
            name,
            seal: Seal::new(&id.0, "handover: a journey"),
        }
    }

    fn retired(&self, id: &JourneyId) -> RetiredIdKeys {
        let key = self.server.key("trace", &name_of(id));
        let seal = Seal::new(&id.0, "handover: the userid of a trace");
        RetiredIdKeys { id: id.clone(), key, seal }
    }

    /// The key of the sorted set of an account's journeys, by rank.
    fn account(&self, account: &str) -> String {
        self.server.key("account", &self.server.veil("account", account))
    }
}

fn open_id(seal: &Seal, purpose: &str, sealed: &[u8]) -> Option<JourneyId> {
    seal.open(purpose, sealed)?.as_slice().try_into().ok().map(JourneyId)
}

/// The name under which Redis holds what belongs to a journey.
pub(super) fn name_of(id: &JourneyId) -> String {
    hex::encode(Sha256::digest(id.0))
}

/// The version is authenticated with the record, so that a record counts only with its own version.
fn record_purpose(version: u64) -> String {
    format!("journey {version}")
}
