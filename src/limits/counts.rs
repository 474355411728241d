//! Where counters rest: in this process's memory, or on the server that instances share. Both change a
//! counter in one step: read, changed by the same rules, put back or forgotten.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use moka::ops::compute::Op;
use redis::Script;
use tokio::sync::Mutex;

use super::Key;
use super::counter::Counter;
use crate::journey::{Clock, Timestamp};
use crate::journeys::seal::Seal;
use crate::keyvalue::{KeyValue, Refused};

/// Accounts and addresses remembered in memory; beyond, the longest unused are forgotten.
const CAPACITY: u64 = 200_000;
/// Requests of this instance for one counter go one after another, by the counter's place among so many.
const LANES: usize = 256;
/// How often a change is tried that other instances come before.
const TRIES: u32 = 100;

static GET: LazyLock<Script> = LazyLock::new(|| Script::new("return redis.call('GET', KEYS[1]) or ''"));
static SWAP: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/swap.lua")));

/// What a counter counts. Apart, so that no number of accounts pushes an address's count out.
#[derive(Debug, Clone, Copy)]
pub(super) enum Of {
    Account,
    Address,
}

/// The counters. Cheap to clone; clones share them.
#[derive(Clone)]
pub(super) enum Counts {
    Here { clock: Clock, accounts: Counters, addresses: Counters },
    Shared(Arc<Shared>),
}

type Counters = moka::sync::Cache<Key, Arc<Counter>>;

pub(super) struct Shared {
    server: KeyValue,
    seal: Seal,
    kept: Duration,
    lanes: Vec<Mutex<()>>,
}

impl Counts {
    /// In memory. `kept`: how long a counter is remembered after its last change.
    pub(super) fn here(clock: Clock, kept: Duration) -> Self {
        let counters = || {
            moka::sync::Cache::builder()
                .max_capacity(CAPACITY)
                .eviction_policy(moka::policy::EvictionPolicy::lru())
                .time_to_idle(kept)
                .build()
        };
        Self::Here { clock, accounts: counters(), addresses: counters() }
    }

    pub(super) fn shared(server: KeyValue, kept: Duration) -> Self {
        let seal = Seal::new(&*server.secret("limits"), "handover: counters");
        let lanes = (0..LANES).map(|_| Mutex::new(())).collect();
        Self::Shared(Arc::new(Shared { server, seal, kept, lanes }))
    }

    /// Changes a counter in one step; `change` may run several times until it is the quickest.
    pub(super) async fn change<T>(
        &self,
        of: Of,
        key: Key,
        change: impl Fn(&mut Counter, Timestamp) -> T,
    ) -> Result<T, Refused> {
        match self {
            Self::Here { clock, accounts, addresses } => {
                let counters = match of {
                    Of::Account => accounts,
                    Of::Address => addresses,
                };
                changed_here(counters, key, |counter| change(counter, clock.now()))
            }
            Self::Shared(shared) => shared.change(of, key, change).await,
        }
    }

    #[cfg(test)]
    pub(super) fn accounts(&self) -> &Counters {
        match self {
            Self::Here { accounts, .. } => accounts,
            Self::Shared(_) => panic!("they are elsewhere"),
        }
    }
}

fn changed_here<T>(
    counters: &Counters,
    key: Key,
    change: impl FnOnce(&mut Counter) -> T,
) -> Result<T, Refused> {
    let mut result = None;
    counters.entry(key).and_compute_with(|entry| {
        let known = entry.is_some();
        let mut counter = entry.map_or_else(Counter::default, |entry| Counter::clone(entry.value()));
        result = Some(change(&mut counter));
        match (counter.is_blank(), known) {
            (false, _) => Op::Put(Arc::new(counter)),
            (true, true) => Op::Remove,
            (true, false) => Op::Nop,
        }
    });
    result.ok_or_else(|| Refused::Away("a counter was not computed".to_owned()))
}

impl Shared {
    async fn change<T>(
        &self,
        of: Of,
        key: Key,
        change: impl Fn(&mut Counter, Timestamp) -> T,
    ) -> Result<T, Refused> {
        let _lane = self.lanes[usize::try_from(key % LANES as u128).unwrap_or(0)].lock().await;
        let name = format!("{of:?} {key:032x}");
        let place = self.server.key("limit", &name);
        for _ in 0..TRIES {
            let before: Vec<u8> = self.server.run(&GET.key(&place)).await?;
            let opened = self.seal.open(&name, &before).and_then(|plain| serde_json::from_slice(&plain).ok());
            let mut counter: Counter = opened.unwrap_or_default();
            let result = change(&mut counter, self.server.now());
            let after = if counter.is_blank() {
                Vec::new()
            } else {
                self.seal.close(&name, &serde_json::to_vec(&counter).unwrap_or_default())
            };
            if before.is_empty() && after.is_empty() {
                return Ok(result);
            }
            let mut call = SWAP.key(&place);
            call.arg(before).arg(after).arg(u64::try_from(self.kept.as_millis()).unwrap_or(u64::MAX));
            if self.server.run(&call).await? {
                return Ok(result);
            }
        }
        Err(Refused::Away("other instances are always quicker".to_owned()))
    }
}
