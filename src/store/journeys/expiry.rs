//! Tells of journeys on Redis that ended by time. Redis forgets them by itself and tells nobody, and no
//! instance can open one: so beside each that is under way rests a note of what the audit trail says of
//! its end, sealed with the instances' own key. Each instance looks for those whose time has come, and
//! the script that finds one takes its note away: one instance tells of it, once.

use std::sync::{Arc, LazyLock, Weak};

use redis::Script;
use serde::{Deserialize, Serialize};

use super::seal::Seal;
use super::{Ended, OnEnd, SWEEP_EVERY, StoreError};
use crate::domain::journey::{ENDED, Journey, Origin, Step};
use crate::domain::page::Page;
use crate::store::redis::RedisClient;
use secenrol::Userid;

/// How many are looked for at a time: a script keeps everybody else waiting.
const AT_ONCE: usize = 500;

static SWEEP: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/sweep.lua")));

/// What rests beside journeys for their end.
#[derive(Clone)]
pub(super) struct Ends {
    server: RedisClient,
    seal: Arc<Seal>,
    on_end: OnEnd,
}

#[derive(Serialize, Deserialize)]
struct Note {
    userid: Userid,
    step: String,
    /// By the server's clock.
    origin: Origin,
}

impl Ends {
    pub(super) fn new(server: RedisClient, on_end: OnEnd) -> Self {
        let seal = Arc::new(Seal::new(&*server.secret("ends"), "handover: ends of journeys"));
        Self { server, seal, on_end }
    }

    /// Where the notes rest.
    pub(super) fn key(&self) -> String {
        self.server.key("ends", "")
    }

    /// The note beside a journey; empty where nothing is left to do.
    pub(super) fn note(&self, name: &str, journey: &Journey) -> Vec<u8> {
        if !journey.is_under_way() {
            return Vec::new();
        }
        let origin = journey.origin().moved(self.server.ahead());
        let note = Note {
            userid: journey.userid().clone(),
            step: journey.step().name().to_owned(),
            origin,
        };
        self.seal.close(&about(name), &serde_json::to_vec(&note).unwrap_or_default())
    }

    /// When and from where a journey began that is past its password, by its note.
    pub(super) fn origin(&self, name: &str, note: &[u8]) -> Option<Origin> {
        let note =
            self.open(name, note).filter(|note| note.step != Step::AwaitingApproval.name())?;
        Some(note.origin.moved(-self.server.ahead()))
    }

    fn open(&self, name: &str, note: &[u8]) -> Option<Note> {
        serde_json::from_slice(&self.seal.open(&about(name), note)?).ok()
    }

    /// Tells of a journey's end; of one without a note there is nothing to tell.
    pub(super) fn tell(&self, name: &str, note: &[u8], why: &'static str) {
        let Some(Note { userid, step, .. }) = self.open(name, note) else { return };
        let step =
            Page::ALL.map(Page::name).into_iter().chain([ENDED]).find(|known| *known == step);
        // A journey's name for logs is how its name here begins.
        (self.on_end)(&Ended { reference: name.chars().take(12).collect(), userid, why, step });
    }

    /// Tells of all that have expired, for as long as `alive` is.
    pub(super) async fn sweep(self, alive: Weak<()>) {
        while alive.strong_count() > 0 {
            match self.expired().await {
                Ok(AT_ONCE) => {}
                // A server that is away is told of elsewhere, and asked again later.
                Ok(_) | Err(_) => tokio::time::sleep(SWEEP_EVERY).await,
            }
        }
    }

    /// How many there were.
    async fn expired(&self) -> Result<usize, StoreError> {
        let mut call = SWEEP.key(self.server.key("live", ""));
        call.key(self.key()).arg(self.server.key("journey", "")).arg(self.server.now().millis());
        let (count, notes): (usize, Vec<(String, Vec<u8>)>) =
            self.server.run(call.arg(AT_ONCE)).await?;
        for (name, note) in notes {
            self.tell(&name, &note, "expired");
        }
        Ok(count)
    }
}

fn about(name: &str) -> String {
    format!("end {name}")
}
