//! Where counters rest: in this process's memory, or on the server that instances share. Both change a
//! counter in one step: read, changed by the same rules, put back or forgotten.
//!
//! A server that was emptied must not give everybody new tries. A word on it, the era, is gone then,
//! and its successor is another: each instance counts what it has seen in an earlier era again.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use moka::ops::compute::Op;
use redis::Script;
use tokio::sync::Mutex;

use super::Key;
use super::counter::Counter;
use crate::domain::journey::{Clock, Timestamp};
use crate::store::journeys::seal::Seal;
use crate::store::redis::{RedisClient, Refused, deadline};

/// Accounts and addresses remembered in memory; beyond, the longest unused are forgotten.
const CAPACITY: u64 = 200_000;
/// Requests of this instance for one counter go one after another, by the counter's place among so many.
const LANES: usize = 256;
/// How often a change is tried that other instances come before.
const TRIES: u32 = 100;

static GET: LazyLock<Script> = LazyLock::new(|| {
    Script::new("return { redis.call('GET', KEYS[1]) or '', redis.call('GET', KEYS[2]) or '' }")
});
static SWAP: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/swap.lua")));

/// What a counter counts. Apart, so that no number of accounts pushes an address's count out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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
    server: RedisClient,
    seal: Seal,
    kept: Duration,
    lanes: Vec<Mutex<()>>,
    seen: moka::sync::Cache<(Of, Key), Arc<Remembered>>,
}

/// A counter as this instance left it, and the server's era then.
struct Remembered {
    counter: Counter,
    era: Vec<u8>,
}

impl Counts {
    /// In memory. `kept`: how long a counter is remembered after its last change.
    pub(super) fn here(clock: Clock, kept: Duration) -> Self {
        Self::Here { clock, accounts: remembered(kept), addresses: remembered(kept) }
    }

    pub(super) fn shared(server: RedisClient, kept: Duration) -> Self {
        let seal = Seal::new(&*server.secret("limits"), "handover: counters");
        let lanes = (0..LANES).map(|_| Mutex::new(())).collect();
        Self::Shared(Arc::new(Shared { server, seal, kept, lanes, seen: remembered(kept) }))
    }

    /// Whether a change has to wait for others.
    pub(super) fn are_elsewhere(&self) -> bool {
        matches!(self, Self::Shared(_))
    }

    /// Counts a try, as [`Self::change`] does. Where the server gives no answer nothing is tried, so what it
    /// may have counted is taken back.
    pub(super) async fn count<T>(
        &self,
        of: Of,
        key: Key,
        change: impl Fn(&mut Counter, Timestamp) -> T,
    ) -> Result<T, Refused> {
        match self {
            Self::Here { .. } => self.change(of, key, change).await,
            Self::Shared(shared) => {
                let (shared, undone) = (shared.clone(), shared.clone());
                let undo = |swap: Swap| {
                    deadline::detach(async move {
                        let _ = undone.swap(&swap.back()).await;
                    })
                };
                shared.change(of, key, change, undo).await
            }
        }
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
            Self::Shared(shared) => shared.change(of, key, change, async |_| {}).await,
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

fn remembered<K, V>(kept: Duration) -> moka::sync::Cache<K, V>
where
    K: Eq + std::hash::Hash + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    let cache = moka::sync::Cache::builder().max_capacity(CAPACITY).time_to_idle(kept);
    cache.eviction_policy(moka::policy::EvictionPolicy::lru()).build()
}

fn changed_here<T>(
    counters: &Counters,
    key: Key,
    change: impl FnOnce(&mut Counter) -> T,
) -> Result<T, Refused> {
    let mut result = None;
    counters.entry(key).and_compute_with(|entry| {
        let known = entry.is_some();
        let mut counter =
            entry.map_or_else(Counter::default, |entry| Counter::clone(entry.value()));
        result = Some(change(&mut counter));
        match (counter.is_blank(), known) {
            (false, _) => Op::Put(Arc::new(counter)),
            (true, true) => Op::Remove,
            (true, false) => Op::Nop,
        }
    });
    result.ok_or_else(|| Refused::Away("a counter was not computed".to_owned()))
}

/// One value of a counter in another's place; empty where there is none.
struct Swap {
    place: String,
    before: Vec<u8>,
    after: Vec<u8>,
}

impl Swap {
    fn back(self) -> Self {
        Self { place: self.place, before: self.after, after: self.before }
    }
}

impl Shared {
    /// `in_vain` is run where nobody knows whether the server made a change.
    async fn change<T>(
        &self,
        of: Of,
        key: Key,
        change: impl Fn(&mut Counter, Timestamp) -> T,
        in_vain: impl AsyncFnOnce(Swap),
    ) -> Result<T, Refused> {
        let _lane = self.lanes[usize::try_from(key % LANES as u128).unwrap_or(0)].lock().await;
        let name = format!("{of:?} {key:032x}");
        let place = self.server.key("limit", &name);
        for _ in 0..TRIES {
            let (before, era): (Vec<u8>, Vec<u8>) =
                self.server.run(GET.key(&place).key(self.server.key("era", ""))).await?;
            let opened = self
                .seal
                .open(&name, &before)
                .and_then(|plain| serde_json::from_slice(&plain).ok());
            let mut counter: Counter = opened.unwrap_or_default();
            if let Some(seen) = self.seen.get(&(of, key)).filter(|seen| seen.era != era) {
                counter.take_in(&seen.counter);
            }
            let result = change(&mut counter, self.server.now());
            let after = if counter.is_blank() {
                Vec::new()
            } else {
                self.seal.close(&name, &serde_json::to_vec(&counter).unwrap_or_default())
            };
            if before.is_empty() && after.is_empty() {
                return Ok(result);
            }
            let swap = Swap { place: place.clone(), before, after };
            match self.swap(&swap).await {
                Ok(Some(era)) => {
                    self.seen.insert((of, key), Arc::new(Remembered { counter, era }));
                    return Ok(result);
                }
                Ok(None) => {}
                Err(refused) => {
                    in_vain(swap).await;
                    return Err(refused);
                }
            }
        }
        Err(Refused::Away("other instances are always quicker".to_owned()))
    }

    /// The server's era, where it did so.
    async fn swap(&self, swap: &Swap) -> Result<Option<Vec<u8>>, Refused> {
        let mut call = SWAP.key(&swap.place);
        call.key(self.server.key("era", "")).arg(&swap.before).arg(&swap.after);
        call.arg(u64::try_from(self.kept.as_millis()).unwrap_or(u64::MAX));
        let era: Vec<u8> = self.server.run(call.arg(&rand::random::<[u8; 16]>()[..])).await?;
        Ok(Some(era).filter(|era| !era.is_empty()))
    }
}
