//! Stores the counters, in this process's memory or in Redis. Both change a counter in one step:
//! read it, apply the rules, and write it back or delete it.
//!
//! A Redis that loses its data must not give everybody new attempts. It holds a random word, the
//! era, which is lost too, and the next one differs. When an instance sees a new era, it merges its
//! own last copy of a counter into the stored one.

use std::sync::{Arc, LazyLock};
use std::time::Duration;

use moka::ops::compute::Op;
use redis::Script;
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;

use super::Key;
use super::counter::{Counter, SignInRules};
use crate::domain::journey::{Clock, Timestamp};
use crate::store::StoreError;
use crate::store::journeys::seal::Seal;
use crate::store::lru::lru_cache;
use crate::store::redis::{RedisClient, checked_script, deadline};

/// The version of the layout of counters. Counters of another version count nothing, so accounts
/// get new attempts. A new field with a default needs no new version.
const SCHEMA: u8 = 7;
/// Maximum number of counters of each kind in memory. Above that, the least recently used are
/// dropped.
const CAPACITY: u64 = 200_000;
/// Number of locks by which requests of this instance for the same counter wait for each other: one
/// for each last byte of a counter's key.
const LOCKS: usize = 256;
/// How long an account's refusals in a row are remembered. Not forever, because strangers can
/// invent names.
const ACCOUNT_TTL: Duration = Duration::from_hours(90 * 24);
/// Maximum number of compare-and-set attempts.
const MAX_SWAPS: u32 = 100;
/// Maximum number of counters of each kind that are kept for the next run: those with the most
/// attempts that still count.
const MAX_KEPT: usize = 5_000;
/// Maximum number of further accounts whose known networks are kept. Strangers can invent names with
/// attempts, but no known networks, so both have numbers of their own. These take up to 25 MB.
const MAX_KEPT_NETWORKS: usize = 100_000;

static GET: LazyLock<Script> = LazyLock::new(|| {
    Script::new("return { redis.call('GET', KEYS[1]) or '', redis.call('GET', KEYS[2]) or '' }")
});
static SWAP: LazyLock<Script> = LazyLock::new(|| checked_script(include_str!("scripts/swap.lua")));

/// What a counter counts. Each has a cache of its own, so that many accounts cannot evict the
/// counter of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum CounterKind {
    /// Sign-ins and passcodes of an account. SecEnrol may count refusals until a sign-in
    /// succeeds, so these are kept long.
    Account,
    /// Codes and phone numbers of an account.
    Code,
    /// Sign-ins from an address.
    Address,
}

impl CounterKind {
    /// How long a counter is kept after its last change.
    fn ttl(self, short: Duration) -> Duration {
        if self == Self::Account { ACCOUNT_TTL } else { short }
    }
}

/// The reaction if the server gives no answer, so that the outcome of the change is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OnError {
    /// Nothing.
    Ignore,
    /// Changes the counter back.
    Undo,
}

/// The counters. Cheap to clone; clones share them.
#[derive(Clone)]
pub(super) enum Counts {
    Local { clock: Clock, accounts: Counters, codes: Counters, addresses: Counters },
    Shared(Arc<SharedCounts>),
}

type Counters = moka::sync::Cache<Key, Arc<Counter>>;

pub(super) struct SharedCounts {
    server: RedisClient,
    seal: Seal,
    ttl: Duration,
    locks: Vec<Mutex<()>>,
    seen: moka::sync::Cache<(CounterKind, Key), Arc<SeenCounter>>,
}

/// A counter as this instance last stored it, and the era then.
struct SeenCounter {
    counter: Counter,
    era: Vec<u8>,
}

/// The counters of one instance as they are kept for its next run.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeptCounts {
    accounts: Vec<(Key, Counter)>,
    codes: Vec<(Key, Counter)>,
    addresses: Vec<(Key, Counter)>,
    /// How many counters the next run lacks, or has without their attempts.
    #[serde(skip)]
    pub left_out: usize,
}

/// The counters that the next run gets, and how many it lacks or has without their attempts.
fn chosen(
    counters: &Counters,
    attempts: impl Fn(&Counter) -> usize,
) -> (Vec<(Key, Counter)>, usize) {
    // Only what is kept is copied: there may be many more counters.
    let counted = |(key, one): (Arc<Key>, Arc<Counter>)| (attempts(&one), *key, one);
    let mut kept: Vec<_> = counters.iter().map(counted).collect();
    if kept.len() > MAX_KEPT {
        kept.sort_by_key(|(attempts, _, one)| std::cmp::Reverse((*attempts, one.is_known())));
    }
    let others = kept.split_off(kept.len().min(MAX_KEPT));
    let (mut networks, mut left_out) = (Vec::new(), 0);
    for (attempts, key, one) in others {
        if one.is_known() && networks.len() < MAX_KEPT_NETWORKS {
            networks.push((key, one.networks_alone()));
            left_out += usize::from(attempts > 0);
        } else {
            left_out += usize::from(attempts > 0 || one.is_known());
        }
    }
    let whole = kept.into_iter().map(|(_, key, one)| (key, Arc::unwrap_or_clone(one)));
    let mut chosen: Vec<_> = whole.chain(networks).collect();
    chosen.sort_by_key(|(key, _)| *key);
    (chosen, left_out)
}

impl Counts {
    /// The counters in memory.
    pub(super) fn keep(&self, rules: &SignInRules) -> Option<KeptCounts> {
        let Self::Local { clock, accounts, codes, addresses } = self else { return None };
        let now = clock.now();
        let (accounts, of_accounts) = chosen(accounts, |one| one.sign_in_attempts(now, rules));
        let (codes, of_codes) = chosen(codes, Counter::attempts);
        let (addresses, of_addresses) = chosen(addresses, Counter::attempts);
        let left_out = of_accounts + of_codes + of_addresses;
        Some(KeptCounts { accounts, codes, addresses, left_out })
    }

    /// Adds the counters of the run before, whose clock was `ahead` milliseconds behind this one's.
    /// Their lives begin anew in the cache, so a counter that was changed too long ago is left out.
    pub(super) fn restore(&self, kept: KeptCounts, ahead: i64) {
        let Self::Local { clock, accounts, codes, addresses } = self else { return };
        let all = [(accounts, kept.accounts), (codes, kept.codes), (addresses, kept.addresses)];
        let now = clock.now();
        for (counters, kept) in all {
            let ttl = counters.policy().time_to_live().unwrap_or(Duration::MAX);
            for (key, counter) in kept {
                let counter = counter.moved(ahead);
                let last_change = counter.last_change(now);
                if now.since(last_change) < ttl {
                    counters.insert(key, Arc::new(counter.changed_at(last_change)));
                }
            }
        }
    }

    /// `ttl`: how long counters are kept, except those of an account's sign-ins.
    pub(super) fn local(clock: Clock, ttl: Duration) -> Self {
        let cache = |kind: CounterKind| lru_cache(CAPACITY, kind.ttl(ttl));
        let (accounts, codes) = (cache(CounterKind::Account), cache(CounterKind::Code));
        let addresses = cache(CounterKind::Address);
        Self::Local { clock, accounts, codes, addresses }
    }

    pub(super) fn shared(server: RedisClient, ttl: Duration) -> Self {
        let seal = seal(&*server.secret("limits"));
        let locks = (0..LOCKS).map(|_| Mutex::new(())).collect();
        let seen = lru_cache(CAPACITY, ACCOUNT_TTL);
        Self::Shared(Arc::new(SharedCounts { server, seal, ttl, locks, seen }))
    }

    pub(super) fn are_shared(&self) -> bool {
        matches!(self, Self::Shared(_))
    }

    /// Changes a counter in one step. `change` runs again if another request changed it meanwhile.
    pub(super) async fn change<T>(
        &self,
        subject: CounterKind,
        key: Key,
        on_error: OnError,
        change: impl Fn(&mut Counter, Timestamp) -> T,
    ) -> Result<T, StoreError> {
        match self {
            Self::Local { clock, accounts, codes, addresses } => {
                let counters = match subject {
                    CounterKind::Account => accounts,
                    CounterKind::Code => codes,
                    CounterKind::Address => addresses,
                };
                Ok(change_local(counters, key, *clock, change))
            }
            Self::Shared(shared) => shared.change(subject, key, on_error, change).await,
        }
    }

    #[cfg(test)]
    pub(super) fn accounts(&self) -> &Counters {
        match self {
            Self::Local { accounts, .. } => accounts,
            Self::Shared(_) => panic!("the counters are in Redis"),
        }
    }
}

fn seal(secret: &[u8]) -> Seal {
    Seal::new(secret, "handover: counters").with_schema(SCHEMA)
}

fn change_local<T>(
    counters: &Counters,
    key: Key,
    clock: Clock,
    change: impl FnOnce(&mut Counter, Timestamp) -> T,
) -> T {
    let mut result = None;
    counters.entry(key).and_compute_with(|entry| {
        let before = entry.map(moka::Entry::into_value);
        let mut counter = before.as_deref().cloned().unwrap_or_default();
        let now = clock.now();
        result = Some(change(&mut counter, now));
        match (counter.is_blank(), before) {
            (true, Some(_)) => Op::Remove,
            (true, None) => Op::Nop,
            // Storing it again would renew its life.
            (false, Some(before)) if *before == counter => Op::Nop,
            (false, _) => Op::Put(Arc::new(counter.changed_at(now))),
        }
    });
    #[expect(clippy::expect_used, reason = "`and_compute_with` calls its closure once")]
    result.expect("the counter was computed")
}

/// A compare-and-set. An empty value means that there is no counter.
struct Swap {
    key: String,
    before: Vec<u8>,
    after: Vec<u8>,
    ttl: Duration,
}

impl SharedCounts {
    async fn change<T>(
        self: &Arc<Self>,
        subject: CounterKind,
        key: Key,
        on_error: OnError,
        change: impl Fn(&mut Counter, Timestamp) -> T,
    ) -> Result<T, StoreError> {
        let [last, ..] = key.to_le_bytes();
        let _lock = self.locks[usize::from(last)].lock().await;
        let name = format!("{subject:?} {key:032x}");
        let redis_key = self.server.key("limit", &name);
        for _ in 0..MAX_SWAPS {
            let (before, era): (Vec<u8>, Vec<u8>) =
                self.server.run(GET.key(&redis_key).key(self.server.key("era", ""))).await?;
            let stored: Option<Counter> = self.seal.open_json(&name, &before);
            // Redis lost its data, or somebody changed them: what this instance saw still counts.
            let is_lost = stored.is_none() && !before.is_empty();
            let mut counter = stored.clone().unwrap_or_default();
            let seen = self.seen.get(&(subject, key));
            if let Some(seen) = seen.filter(|seen| is_lost || seen.era != era) {
                counter.merge(&seen.counter);
            }
            let now = self.server.now();
            let result = change(&mut counter, now);
            // Storing an unchanged counter again would renew its life.
            let is_nothing = before.is_empty() && counter.is_blank();
            if is_nothing || stored.as_ref() == Some(&counter) {
                return Ok(result);
            }
            let counter = counter.changed_at(now);
            let is_blank = counter.is_blank();
            let after = if is_blank { Vec::new() } else { self.seal.close_json(&name, &counter) };
            let ttl = subject.ttl(self.ttl);
            let swap = Swap { key: redis_key.clone(), before, after, ttl };
            match self.swap(&swap).await {
                Ok(Some(era)) => {
                    self.seen.insert((subject, key), Arc::new(SeenCounter { counter, era }));
                    return Ok(result);
                }
                Ok(None) => {}
                Err(refused) => {
                    if on_error == OnError::Undo {
                        let shared = self.clone();
                        let back = Swap { before: swap.after, after: swap.before, ..swap };
                        let undo = async move {
                            let _ = shared.swap(&back).await;
                        };
                        deadline::detach(undo).await;
                    }
                    return Err(refused);
                }
            }
        }
        Err(StoreError::Away("other instances change the same counter all the time".to_owned()))
    }

    /// Returns the era, or `None` if the counter has another value than expected.
    async fn swap(&self, swap: &Swap) -> Result<Option<Vec<u8>>, StoreError> {
        let mut call = SWAP.key(&swap.key);
        call.key(self.server.key("era", "")).arg(&swap.before).arg(&swap.after);
        call.arg(swap.ttl.as_millis());
        let era: Vec<u8> = self.server.run(call.arg(&rand::random::<[u8; 16]>()[..])).await?;
        Ok(Some(era).filter(|era| !era.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;

    use super::super::Tally;
    use super::super::counter::Allowance;
    use super::*;

    const ACCEPTED: (Tally, bool) = (Tally::Accepted, false);
    /// A counter as the first version with [`SCHEMA`] stored it, in Base64.
    const RECORDED: [&str; 7] = [
        "B7drMMVU6AGLcaglXaFoCTIvBDApjb6lGtMeFnBqAJaeJ66xiVJpn1j6xtzuDSTsDNRTWAkc6wxkiTeW",
        "izWIdWxob3mIqrFcoqWb29qhHn37YhLg4pEQ/elx6Expay4i1MHcMDt2Uk86iTECjrjzH70UaPsQuZGL",
        "DpOxparM7vB39G/NL8CpeA4gUnvnfm53pX0NeVL574LYVTq44B8FdGRR3Wf4cxLCIfy6C8vn5dX7ydae",
        "7STWpkodxLR+n9844UwbQsYcjAXSF09Mo9NfJF2mnlFd3Z9m2QI/XjThVGMSzR6r8vTFkahLmeP4kGSW",
        "Y7iWX2qYVWWh6SNrR3+d0of1MV+Lpdq4XXyR/421Ey8f7+Jmp+uhu/Q6E0JZ735W0rK6TqKj9HjiLS5M",
        "6rZLpfzBL2oP+cVkQ1Zaov1Gyd+9Zt6svVWTx1JJQAQ4Jdyv0mOSQ8ypNhz2E0C7vUYbvzmxy1SMc5Op",
        "gQFxTw1/DrU4k64mPn8=",
    ];
    const ALLOWANCE: Allowance = Allowance { max: 5, spare: 2, window: Duration::from_mins(15) };
    const RULES: SignInRules = SignInRules {
        passwords: ALLOWANCE,
        challenges: ALLOWANCE,
        pushes: ALLOWANCE,
        lockout: None,
        under_way: Duration::from_secs(10),
    };

    #[test]
    fn m30_a_recorded_counter_of_this_schema_can_be_read() {
        let sealed = STANDARD.decode(RECORDED.concat()).unwrap();
        let counter: Counter = seal(&[7; 32]).open_json("Account 7", &sealed).unwrap();
        assert_eq!(counter.attempts(), 2);
        assert!(counter.is_known_at(2));
    }

    #[tokio::test]
    async fn looking_at_a_counter_does_not_renew_its_life() {
        let counts = Counts::local(Clock::start(), Duration::from_hours(1));
        let kind = CounterKind::Account;
        let guess = |counter: &mut Counter, now| counter.guess(now);
        counts.change(kind, 7, OnError::Ignore, guess).await.unwrap();
        let stored = counts.accounts().get(&7).unwrap();
        let has_rival = |counter: &mut Counter, _| counter.has_rival();
        counts.change(kind, 7, OnError::Ignore, has_rival).await.unwrap();
        assert!(Arc::ptr_eq(&stored, &counts.accounts().get(&7).unwrap()));
        counts.change(kind, 7, OnError::Ignore, guess).await.unwrap();
        assert!(!Arc::ptr_eq(&stored, &counts.accounts().get(&7).unwrap()));
        let policy = counts.accounts().policy();
        assert_eq!((policy.time_to_live(), policy.time_to_idle()), (Some(ACCOUNT_TTL), None));
        counts.change(kind, 7, OnError::Ignore, |counter, _| counter.unlock()).await.unwrap();
        assert!(!counts.accounts().contains_key(&7));
    }

    #[tokio::test]
    async fn restarts_do_not_renew_the_life_of_a_counter() {
        let counts = || Counts::local(Clock::start(), Duration::from_hours(1));
        let before = counts();
        let known = |counter: &mut Counter, now| counter.settle(1, now, ACCEPTED, 7);
        before.change(CounterKind::Account, 7, OnError::Ignore, known).await.unwrap();
        let mut kept = before.keep(&RULES).unwrap();
        // Without attempts, known networks are all that there is.
        for left in [1, 1, 0] {
            let after = counts();
            after.restore(kept, -30 * 86_400_000);
            kept = after.keep(&RULES).unwrap();
            assert_eq!(kept.accounts.len(), left);
        }
    }

    #[tokio::test]
    async fn a_restart_leaves_out_counters_whose_attempts_are_too_old() {
        let counts = || Counts::local(Clock::start(), Duration::from_hours(1));
        let before = counts();
        for kind in [CounterKind::Account, CounterKind::Code] {
            let guess = |counter: &mut Counter, now| counter.guess(now);
            before.change(kind, 7, OnError::Ignore, guess).await.unwrap();
        }
        for (days, accounts, codes) in [(0, 1, 1), (89, 1, 0), (90, 0, 0)] {
            let after = counts();
            after.restore(before.keep(&RULES).unwrap(), -days * 86_400_000);
            let kept = after.keep(&RULES).unwrap();
            assert_eq!((kept.accounts.len(), kept.codes.len()), (accounts, codes), "{days} days");
        }
    }

    #[test]
    fn s44_a_restart_prefers_what_still_counts_and_keeps_all_known_networks() {
        let counts = Counts::local(Clock::start(), Duration::from_hours(1));
        let Counts::Local { clock, accounts, codes, addresses } = &counts else {
            unreachable!("the counters are local");
        };
        let now = clock.now();
        for (counters, more) in [(codes, 1), (addresses, 2)] {
            for key in 0..(MAX_KEPT + more) as Key {
                let mut one = Counter::default();
                one.guess(now);
                counters.insert(key, Arc::new(one));
            }
            counters.run_pending_tasks();
        }
        let add = |keys: std::ops::Range<Key>, at: Timestamp, tries: usize, is_known: bool| {
            for key in keys {
                let mut one = Counter::default();
                if is_known {
                    let (number, _) = one.sign_in(at, 7, &RULES).unwrap();
                    one.settle(number, at, (super::super::Tally::Accepted, false), 7);
                }
                (0..tries).for_each(|_| one.guess(at));
                accounts.insert(key, Arc::new(one));
            }
        };
        add(0..6_000, now.moved(-3_600_000), 3, false);
        add(6_000..7_000, now, 2, true);
        add(7_000..12_000, now, 1, true);
        add(12_000..14_000, now, 1, false);
        add(14_000..17_000, now, 0, true);
        accounts.run_pending_tasks();
        let kept = counts.keep(&RULES).unwrap();
        let of = |keys: std::ops::Range<Key>| {
            let kept = kept.accounts.iter().filter(|(key, _)| keys.contains(key));
            kept.map(|(_, one)| one.attempts()).fold((0, 0), |(n, all), one| (n + 1, all + one))
        };
        assert_eq!(of(0..6_000), (0, 0), "these no longer count");
        assert_eq!(of(6_000..7_000), (1_000, 2_000));
        assert_eq!(of(7_000..12_000), (5_000, 4_000), "a thousand have only their networks");
        assert_eq!((of(12_000..14_000), of(14_000..17_000)), ((0, 0), (3_000, 0)));
        assert_eq!(kept.left_out, 1_000 + 2_000 + 1 + 2);
    }

    #[test]
    fn a_restart_keeps_the_known_networks_of_so_many_accounts_and_no_more() {
        let Counts::Local { clock, accounts, .. } =
            Counts::local(Clock::start(), Duration::from_hours(1))
        else {
            unreachable!("the counters are local");
        };
        let mut known = Counter::default();
        known.settle(1, clock.now(), ACCEPTED, 7);
        let known = Arc::new(known);
        let most = MAX_KEPT + MAX_KEPT_NETWORKS;
        (0..most as Key + 3).for_each(|key| accounts.insert(key, known.clone()));
        accounts.run_pending_tasks();
        let (kept, left_out) = chosen(&accounts, |_| 0);
        assert_eq!((kept.len(), left_out), (most, 3));
    }

    #[test]
    fn s48_counters_are_capped_and_the_least_recently_used_goes_first() {
        let Counts::Local { accounts, codes, addresses, .. } =
            Counts::local(Clock::start(), Duration::from_hours(1))
        else {
            unreachable!("the counters are local");
        };
        for counters in [&accounts, &codes, &addresses] {
            assert_eq!(counters.policy().max_capacity(), Some(200_000));
        }
        let counter = Arc::new(Counter::default());
        for key in 0..200_000 {
            accounts.insert(key, counter.clone());
        }
        accounts.run_pending_tasks();
        assert_eq!(accounts.entry_count(), 200_000);
        assert!(accounts.get(&0).is_some(), "the oldest one is used again");
        for key in 200_000..200_100 {
            accounts.insert(key, counter.clone());
        }
        accounts.run_pending_tasks();
        assert_eq!(accounts.entry_count(), 200_000);
        let kept = |key: Key| accounts.contains_key(&key);
        assert!(kept(0) && !(1..=100).any(kept) && kept(101) && kept(200_099));
    }
}
