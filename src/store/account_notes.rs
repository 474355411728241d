//! What happened to an account lately, for the help desk: a few notes that expire, in memory or on
//! Redis. A reference code leads to the account whose owner saw it.
//!
//! Accounts and codes are kept as keyed hashes, and what Redis holds is sealed. A note has no
//! secret. Each account has a list of notes for each [`NoteSource`], so notes that strangers cause
//! displace only each other. The same holds for somebody who knows only the password.

use std::collections::VecDeque;
use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use moka::ops::compute::Op;
use moka::sync::Cache;
use redis::{Script, cmd};
use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::domain::journey::{Clock, Timestamp};
use crate::domain::keyed::hash_as;
use crate::store::StoreError;
use crate::store::journeys::seal::Seal;
use crate::store::lru::lru_cache;
use crate::store::redis::{RedisClient, checked_script};
use secenrol::Userid;

/// How long a note is kept after the account's last one of its list, and the reference code in it.
pub const KEPT: Duration = Duration::from_hours(24);
/// The same for notes that strangers can cause, also about names that they invent.
const KEPT_TRIES: Duration = Duration::from_hours(4);
/// Notes of one account and source.
const NOTES: usize = 12;
/// Maximum number of accounts, and of reference codes, in memory, for each source.
const CAPACITY: u64 = 20_000;

/// The version of the layout of notes in Redis. Notes of another version are not shown.
const SCHEMA: u8 = 8;

static ADD: LazyLock<Script> =
    LazyLock::new(|| checked_script(include_str!("scripts/add_note.lua")));

/// Who can cause a note. Each source has a list of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, VariantArray, Serialize, Deserialize)]
pub enum NoteSource {
    /// The portal, the help desk, or somebody with both factors: what matters most.
    Milestone,
    /// Somebody who has the password.
    SignedIn,
    /// Anybody, at will.
    Anybody,
}

impl NoteSource {
    fn kept(self) -> Duration {
        if self == Self::Anybody { KEPT_TRIES } else { KEPT }
    }

    /// The name of the list.
    fn list(self) -> &'static str {
        match self {
            Self::Milestone => "milestones",
            Self::SignedIn => "notes",
            Self::Anybody => "notes of tries",
        }
    }
}

/// Something that happened to an account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountNote {
    /// When.
    pub at: Timestamp,
    /// What: an event of the audit trail, a notification or a fault, by its name.
    pub what: String,
    /// Who can cause it.
    pub source: NoteSource,
    /// More about it, in a few words.
    pub reason: String,
    /// The page or the delivery channel.
    pub place: String,
    /// The browser's address, if known.
    pub address: Option<IpAddr>,
    /// The reference of the journey, if there was one.
    pub journey: Option<String>,
    /// The code that the person saw.
    pub reference: Option<String>,
}

/// The notes. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct AccountNotes(NoteStore);

#[derive(Clone)]
enum NoteStore {
    Memory { clock: Clock, hash_key: [u8; 32], lists: Arc<[NotesInMemory; SOURCES]> },
    Redis { server: RedisClient, seal: Arc<Seal> },
}

const SOURCES: usize = NoteSource::VARIANTS.len();

/// Notes of one source in memory, and the users who saw the reference codes in them, by hash.
struct NotesInMemory {
    lists: Cache<[u8; 32], Arc<VecDeque<AccountNote>>>,
    references: Cache<[u8; 32], Userid>,
}

impl NotesInMemory {
    fn kept(ttl: Duration) -> Self {
        Self { lists: lru_cache(CAPACITY, ttl), references: lru_cache(CAPACITY, ttl) }
    }
}

impl AccountNotes {
    /// Notes in this process's memory.
    pub fn in_memory(clock: Clock) -> Self {
        let lists = std::array::from_fn(|at| NotesInMemory::kept(NoteSource::VARIANTS[at].kept()));
        Self(NoteStore::Memory { clock, hash_key: rand::random(), lists: Arc::new(lists) })
    }

    /// Notes that all instances share.
    pub fn on_redis(server: RedisClient) -> Self {
        let seal = Seal::new(&*server.secret("notes"), "handover: notes about accounts");
        Self(NoteStore::Redis { server, seal: Arc::new(seal.with_schema(SCHEMA)) })
    }

    /// The time, as notes have it.
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            NoteStore::Memory { clock, .. } => clock.now(),
            NoteStore::Redis { server, .. } => server.now(),
        }
    }

    /// Adds a note about the account of `userid`.
    ///
    /// # Errors
    /// [`StoreError`] if Redis is unavailable.
    pub async fn add(&self, userid: &Userid, note: AccountNote) -> Result<(), StoreError> {
        let source = note.source;
        match &self.0 {
            NoteStore::Memory { hash_key, lists, .. } => {
                let notes = &lists[source as usize];
                if let Some(reference) = &note.reference {
                    notes
                        .references
                        .insert(hash_as(hash_key, "reference", reference), userid.clone());
                }
                let key = hash_as(hash_key, source.list(), &userid.account());
                notes.lists.entry(key).and_compute_with(|list| {
                    let list = list.map(moka::Entry::into_value).unwrap_or_default();
                    let mut list = VecDeque::clone(&list);
                    list.push_front(note);
                    list.truncate(NOTES);
                    Op::Put(Arc::new(list))
                });
                Ok(())
            }
            NoteStore::Redis { server, seal } => {
                let list = server.veil(source.list(), &userid.account());
                let code = server.veil("reference", note.reference.as_deref().unwrap_or_default());
                let mut call = ADD.key(server.key("notes", &list));
                call.key(server.key("reference", &code));
                call.arg(seal.close_json(&list, &note))
                    .arg(NOTES - 1)
                    .arg(source.kept().as_millis());
                call.arg(match note.reference {
                    Some(_) => seal.close(&code, userid.as_str().as_bytes()),
                    None => Vec::new(),
                });
                server.run::<u8>(&call).await.map(drop)
            }
        }
    }

    /// The notes about an account, the newest first.
    ///
    /// # Errors
    /// [`StoreError`] if Redis is unavailable.
    pub async fn of(&self, account: &str) -> Result<Vec<AccountNote>, StoreError> {
        let mut all = Vec::new();
        for source in NoteSource::VARIANTS {
            match &self.0 {
                NoteStore::Memory { hash_key, lists, .. } => {
                    let key = hash_as(hash_key, source.list(), account);
                    let list = lists[*source as usize].lists.get(&key).unwrap_or_default();
                    all.extend(list.iter().cloned());
                }
                NoteStore::Redis { server, seal } => {
                    let list = server.veil(source.list(), account);
                    let key = server.key("notes", &list);
                    let sealed: Vec<Vec<u8>> =
                        server.command(cmd("LRANGE").arg(key).arg(0).arg(-1)).await?;
                    // A note of another version does not open.
                    all.extend(sealed.iter().filter_map(|note| seal.open_json(&list, note)));
                }
            }
        }
        all.sort_by_key(|note: &AccountNote| std::cmp::Reverse(note.at));
        Ok(all)
    }

    /// The userid whose owner saw this reference code.
    ///
    /// # Errors
    /// [`StoreError`] if Redis is unavailable.
    pub async fn userid_of(&self, reference: &str) -> Result<Option<Userid>, StoreError> {
        match &self.0 {
            NoteStore::Memory { hash_key, lists, .. } => {
                let code = hash_as(hash_key, "reference", reference);
                Ok(lists.iter().find_map(|notes| notes.references.get(&code)))
            }
            NoteStore::Redis { server, seal } => {
                let code = server.veil("reference", reference);
                let key = server.key("reference", &code);
                let sealed: Option<Vec<u8>> = server.command(cmd("GET").arg(key)).await?;
                let plain = sealed.and_then(|sealed| seal.open(&code, &sealed));
                let text = plain.and_then(|plain| String::from_utf8(plain.to_vec()).ok());
                Ok(text.and_then(|text| Userid::parse(&text).ok()))
            }
        }
    }
}

impl fmt::Debug for AccountNotes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AccountNotes")
    }
}
