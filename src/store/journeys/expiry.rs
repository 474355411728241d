//! Reports journeys in Redis that expired.
//!
//! Redis deletes an expired record without telling anybody, and no instance can open the record of
//! a journey without its id. Each unfinished journey therefore has a note beside it: the fields
//! that the audit trail records about its end, sealed with a key that the instances share. Every
//! instance looks for expired journeys, and the script that finds one deletes its note, so that one
//! instance reports it, once.

use std::sync::{Arc, LazyLock, Weak};

use redis::Script;
use serde::{Deserialize, Serialize};

use super::seal::Seal;
use super::{AccountJourney, Ended, JourneyId, OnEnd, SWEEP_INTERVAL, StoreResult};
use crate::domain::journey::{ENDED, Journey, Origin, Step};
use crate::domain::page::Page;
use crate::store::redis::RedisClient;
use secenrol::Userid;

/// Maximum number of journeys per call: a script blocks every other request to the server.
const SWEEP_BATCH: usize = 500;
/// The version of the layout of notes. Journeys with a note of another version expire unreported.
const SCHEMA: u8 = 7;

static SWEEP: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/sweep.lua")));

#[derive(Clone)]
pub(super) struct ExpiryNotes {
    server: RedisClient,
    seal: Arc<Seal>,
    on_end: OnEnd,
}

#[derive(Serialize, Deserialize)]
struct ExpiryNote {
    userid: Userid,
    step: String,
    /// Unknown if an earlier version wrote the note.
    #[serde(default)]
    tries: Option<u8>,
    /// In the server's time.
    origin: Origin,
}

impl ExpiryNotes {
    pub(super) fn new(server: RedisClient, on_end: OnEnd) -> Self {
        let seal = Seal::new(&*server.secret("ends"), "handover: ends of journeys");
        Self { server, seal: Arc::new(seal.with_schema(SCHEMA)), on_end }
    }

    /// The key of the hash that holds the notes.
    pub(super) fn key(&self) -> String {
        self.server.key("ends", "")
    }

    /// The key of a sorted set of journeys, by expiry: of those that count towards the capacity, or
    /// of the others.
    pub(super) fn index(&self, counts: bool) -> String {
        self.server.key(if counts { "live" } else { "unproven" }, "")
    }

    /// The sealed note of a journey. Empty for a finished journey.
    pub(super) fn note(&self, name: &str, journey: &Journey) -> Vec<u8> {
        if !journey.is_under_way() {
            return Vec::new();
        }
        let note = ExpiryNote {
            userid: journey.userid().clone(),
            step: journey.step().name().to_owned(),
            tries: journey.step().tries(),
            origin: journey.origin().moved(self.server.ahead()),
        };
        self.seal.close_json(&purpose(name), &note)
    }

    /// When and from where a journey began. `None` while its password is not known to be right.
    pub(super) fn origin(&self, name: &str, note: &[u8]) -> Option<Origin> {
        let note = self.open(name, note)?;
        let is_past_password = note.step != Step::AwaitingApproval.name();
        is_past_password.then(|| note.origin.moved(-self.server.ahead()))
    }

    /// The journey that a note is about.
    pub(super) fn journey(&self, name: &str, note: &[u8]) -> Option<AccountJourney> {
        let ExpiryNote { userid, step, tries, origin } = self.open(name, note)?;
        let origin = origin.moved(-self.server.ahead());
        let reference = JourneyId::reference_of(name);
        Some(AccountJourney { reference, userid, step: known_step(&step)?, tries, origin })
    }

    fn open(&self, name: &str, note: &[u8]) -> Option<ExpiryNote> {
        self.seal.open_json(&purpose(name), note)
    }

    /// Reports the end of a journey that has a note.
    pub(super) fn report(&self, name: &str, note: &[u8], why: &'static str) {
        let Some(ExpiryNote { userid, step, .. }) = self.open(name, note) else { return };
        let reference = JourneyId::reference_of(name);
        (self.on_end)(&Ended { reference, userid, why, step: known_step(&step) });
    }

    /// Reports expired journeys until the last store is dropped.
    pub(super) async fn sweep(self, alive: Weak<()>) {
        while alive.strong_count() > 0 {
            // The connection logs that the server is unavailable.
            let counts = [self.sweep_once(true).await, self.sweep_once(false).await];
            if !counts.contains(&Ok(SWEEP_BATCH)) {
                tokio::time::sleep(SWEEP_INTERVAL).await;
            }
        }
    }

    /// Returns the number of expired journeys, at most [`SWEEP_BATCH`].
    async fn sweep_once(&self, counts: bool) -> StoreResult<usize> {
        let mut call = SWEEP.key(self.index(counts));
        call.key(self.key()).arg(self.server.key("journey", "")).arg(self.server.now().millis());
        let (count, notes): (usize, Vec<(String, Vec<u8>)>) =
            self.server.run(call.arg(SWEEP_BATCH)).await?;
        for (name, note) in notes {
            self.report(&name, &note, "expired");
        }
        Ok(count)
    }
}

fn known_step(step: &str) -> Option<&'static str> {
    Page::ALL.map(Page::name).into_iter().chain([ENDED]).find(|known| *known == step)
}

fn purpose(name: &str) -> String {
    format!("end {name}")
}
