//! Who reports what became of a QR code, if several instances watch its journey.
//!
//! Each instance that shows the code polls for it. One instance reports the outcome. If none has
//! done so in time, another reports that it is unknown. An instance that learns later that the
//! phone was enrolled still reports that.
//!
//! Beside the record is a note of what the audit trail and the notification say, sealed with a key
//! that the instances share. The note has a time until which the outcome is awaited. If no instance
//! has reported the outcome by then, all that polled are gone. The instance that then reports
//! cannot poll, because the note holds neither seed nor cookie.

use std::sync::LazyLock;
use std::time::Duration;

use redis::Script;
use serde::{Deserialize, Serialize};

use super::seal::Seal;
use super::{JourneyId, StoreResult};
use crate::domain::journey::Timestamp;
use crate::store::redis::{RedisClient, checked_script};
use secenrol::Userid;

/// How long an outcome stays claimed: longer than any instance watches a journey.
const CLAIM_TTL: Duration = Duration::from_hours(96);
/// Maximum number of lost outcomes per call: a script blocks every other request to the server.
const BATCH: usize = 100;
/// The version of the layout of notes. Outcomes with a note of another version stay unreported.
const SCHEMA: u8 = 7;

static AWAIT: LazyLock<Script> =
    LazyLock::new(|| checked_script(include_str!("scripts/await_outcome.lua")));
static CLAIM: LazyLock<Script> =
    LazyLock::new(|| checked_script(include_str!("scripts/claim_outcome.lua")));
static LOST: LazyLock<Script> =
    LazyLock::new(|| checked_script(include_str!("scripts/lost_outcomes.lua")));

/// The report in case the outcome stays unknown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PendingOutcome {
    /// The userid as typed.
    pub userid: Userid,
    /// The account's name in SecEnrol.
    pub owner: String,
    /// The tag of the person's language.
    pub language: String,
}

/// The outcome that an instance reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// The phone was enrolled. Final.
    Known,
    /// No instance knows whether the phone was enrolled. A later `Known` may follow.
    Unknown,
}

pub(super) struct Outcomes {
    server: RedisClient,
    seal: Seal,
}

impl Outcomes {
    pub(super) fn new(server: RedisClient) -> Self {
        let seal = Seal::new(&*server.secret("outcomes"), "handover: outcomes of journeys");
        Self { server, seal: seal.with_schema(SCHEMA) }
    }

    pub(super) async fn wait(
        &self,
        name: &str,
        pending: &PendingOutcome,
        until: Timestamp,
    ) -> StoreResult<()> {
        let until = until.moved(self.server.ahead()).millis();
        let mut call = AWAIT.key(self.said(name));
        call.key(self.awaited()).key(self.notes());
        call.arg(name).arg(self.seal.close_json(&purpose(name), pending)).arg(until);
        self.server.run::<u8>(call.arg(CLAIM_TTL.as_millis())).await.map(drop)
    }

    /// Returns false if this outcome, or a known one, has already been reported.
    pub(super) async fn claim(&self, name: &str, outcome: Outcome) -> StoreResult<bool> {
        let word = match outcome {
            Outcome::Known => "known",
            Outcome::Unknown => "unknown",
        };
        let mut call = CLAIM.key(self.said(name));
        call.key(self.awaited()).key(self.notes());
        self.server.run(call.arg(name).arg(CLAIM_TTL.as_millis()).arg(word)).await
    }

    /// The references and notes of journeys whose outcome nobody has reported in time. Each is
    /// returned once, to one instance.
    pub(super) async fn lost(&self) -> StoreResult<Vec<(String, PendingOutcome)>> {
        let mut call = LOST.key(self.awaited());
        call.key(self.notes()).arg(self.said("")).arg(self.server.now().millis());
        let lost: Vec<(String, Vec<u8>)> =
            self.server.run(call.arg(BATCH).arg(CLAIM_TTL.as_millis())).await?;
        let opened = lost.into_iter().filter_map(|(name, note)| {
            let note = self.seal.open_json(&purpose(&name), &note)?;
            Some((JourneyId::reference_of(&name), note))
        });
        Ok(opened.collect())
    }

    fn said(&self, name: &str) -> String {
        self.server.key("outcome", name)
    }

    fn awaited(&self) -> String {
        self.server.key("awaited", "")
    }

    fn notes(&self) -> String {
        self.server.key("outcomes", "")
    }
}

fn purpose(name: &str) -> String {
    format!("outcome {name}")
}
