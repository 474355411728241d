//! How often somebody may fail before `SecEnrol` is no longer asked.
//!
//! Failures count, successes never do: thousands of employees share a few addresses. A try counts as
//! failed from the moment it begins until it is [given back](Attempt::give_back), so that many tries
//! at once can't slip through together. The portal refuses before `SecEnrol` locks the account.
//!
//! An account is a userid without its domain, so that no way to write it has tries of its own.
//! Names are kept as keyed hashes only.

use std::collections::HashSet;
use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::caller::network;
use crate::journey::{Clock, Timestamp};
use crate::secenrol::Userid;

/// Tries at an account whose limit strangers used up, left to a network that hasn't failed at it.
const SPARE_TRIES: usize = crate::config::SPARE_TRIES as usize;
/// A wait doubles each time, up to this many times.
const MAX_DOUBLINGS: u32 = 3;
/// Accounts and addresses remembered; beyond, the longest unused are forgotten.
const CAPACITY: u64 = 200_000;
/// Passcodes of one account that may be refused in a window, over all its journeys.
const PASSCODES_PER_USERID: usize = 10;
/// Check codes likewise.
const CHECK_CODES_PER_USERID: usize = 10;
/// Unanswered push requests of one account in [`PUSH_WINDOW`].
const PUSHES_PER_USERID: usize = 3;
const PUSH_WINDOW: Duration = Duration::from_mins(10);
/// How long a sign-in waits for others of its address, and how long one counts that has just begun.
const PATIENCE: Duration = Duration::from_secs(2);

/// How many failures are allowed.
#[derive(Debug, Clone, Copy)]
pub struct Policy {
    /// Failures older than this no longer count.
    pub window: Duration,
    /// Refused sign-ins of one account.
    pub failures_per_userid: usize,
    /// Refused sign-ins from one address.
    pub failures_per_address: usize,
    /// Different accounts refused from one address.
    pub userids_per_address: usize,
}

/// Why `SecEnrol` isn't asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denied {
    /// Too many failures: come back after this time.
    Wait(Duration),
    /// As many sign-ins of this address as may fail are being answered right now.
    Crowded,
}

/// Counts failures, in this process's memory. Cheap to clone; clones share the counts.
#[derive(Clone)]
pub struct Limits {
    policy: Policy,
    clock: Clock,
    key: Arc<[u8; 32]>,
    /// Apart, so that no number of accounts pushes an address's count out.
    addresses: Counters,
    accounts: Counters,
}

type Key = [u8; 16];
type Counters = moka::sync::Cache<Key, Arc<Mutex<Counter>>>;

/// A try that counts as failed until it is given back.
#[derive(Debug)]
#[must_use = "a try that isn't given back has failed"]
pub struct Attempt {
    counted: Vec<Counted>,
    /// How many tries the account has left should this one fail.
    pub left: usize,
}

#[derive(Debug)]
struct Counted {
    counters: Counters,
    key: Key,
    counter: Arc<Mutex<Counter>>,
    number: u64,
}

impl Attempt {
    /// The try didn't fail: it no longer counts.
    pub fn give_back(self) {
        for counted in &self.counted {
            let mut counter = lock(&counted.counter);
            counter.forget(counted.number);
            if counter.is_blank() {
                counted.counters.invalidate(&counted.key);
            }
        }
    }

    /// The try failed for good: it counts against its address now, too.
    pub fn refused(self) {
        for counted in &self.counted {
            lock(&counted.counter).settle(counted.number);
        }
    }

    fn and(mut self, other: Self) -> Self {
        self.counted.extend(other.counted);
        self
    }
}

#[derive(Debug, Default)]
struct Counter {
    tries: Vec<Try>,
    numbered: u64,
    blocked_until: Option<Timestamp>,
    doublings: u32,
}

#[derive(Debug)]
struct Try {
    number: u64,
    at: Timestamp,
    /// For an account: the network that it came from; for an address: the account that it was for.
    about: Key,
    spare: bool,
    /// Whether the try was refused, and isn't only under way.
    settled: bool,
}

impl Counter {
    /// Forgets what no longer counts; after a wait that was sat out, everything.
    fn age(&mut self, now: Timestamp, window: Duration) {
        if self.blocked_until.is_some_and(|until| until <= now) {
            self.blocked_until = None;
            self.doublings = (self.doublings + 1).min(MAX_DOUBLINGS);
            self.tries.clear();
        }
        if self.blocked_until.is_none() {
            self.tries.retain(|one| now.since(one.at) < window);
        }
    }

    fn regular(&self) -> usize {
        self.tries.iter().filter(|one| !one.spare).count()
    }

    /// How many tries, and of how many accounts, `which` holds of.
    fn of(&self, which: impl Fn(&Try) -> bool) -> (usize, HashSet<Key>) {
        let tries: Vec<_> = self.tries.iter().filter(|one| which(one)).collect();
        (tries.len(), tries.iter().map(|one| one.about).collect())
    }

    fn add(&mut self, now: Timestamp, about: Key, spare: bool) -> u64 {
        self.numbered = self.numbered.wrapping_add(1);
        self.tries.push(Try { number: self.numbered, at: now, about, spare, settled: false });
        self.numbered
    }

    /// A wait that began while this try was under way began for nothing.
    fn forget(&mut self, number: u64) {
        self.tries.retain(|one| one.number != number);
        self.blocked_until = None;
    }

    fn settle(&mut self, number: u64) {
        if let Some(one) = self.tries.iter_mut().find(|one| one.number == number) {
            one.settled = true;
        }
    }

    fn is_blank(&self) -> bool {
        self.tries.is_empty() && self.doublings == 0
    }

    /// How long to wait: from the last try on, twice as long each time.
    fn wait(&mut self, now: Timestamp, window: Duration) -> Denied {
        let last = self.tries.iter().map(|one| one.at).max().unwrap_or(now);
        let until = *self.blocked_until.get_or_insert(last.after(window * 2_u32.pow(self.doublings)));
        Denied::Wait(until.since(now).max(Duration::from_secs(1)))
    }
}

impl Limits {
    /// Nobody has failed yet.
    #[must_use]
    pub fn new(policy: Policy, clock: Clock) -> Self {
        let kept = policy.window.max(PUSH_WINDOW) * 2_u32.pow(MAX_DOUBLINGS + 1);
        let counters = || {
            moka::sync::Cache::builder()
                .max_capacity(CAPACITY)
                .eviction_policy(moka::policy::EvictionPolicy::lru())
                .time_to_idle(kept)
                .build()
        };
        Self { policy, clock, key: Arc::new(rand::random()), addresses: counters(), accounts: counters() }
    }

    /// Begins a sign-in. Where as many of its address are under way as may fail, waits a moment for
    /// their outcomes: most of them are no failures.
    ///
    /// # Errors
    /// [`Denied`]; `SecEnrol` mustn't be asked.
    pub async fn sign_in(&self, userid: &Userid, address: IpAddr) -> Result<Attempt, Denied> {
        let begun = self.clock.now();
        loop {
            match self.try_sign_in(&userid.account(), network(address)) {
                Err(Denied::Crowded) if self.clock.now().since(begun) < PATIENCE => {
                    tokio::time::sleep(PATIENCE / 40).await;
                }
                decided => return decided,
            }
        }
    }

    fn try_sign_in(&self, account: &str, address: IpAddr) -> Result<Attempt, Denied> {
        // The address first: once it is limited, no name that it makes up is remembered.
        let by_address = self.at_address(address, account)?;
        let network = self.name("network", &address.to_string());
        match self.at_account(account, network) {
            Ok(by_account) => Ok(by_account.and(by_address)),
            Err(denied) => {
                // Nothing was tried, so nothing counts against the address.
                by_address.give_back();
                Err(denied)
            }
        }
    }

    fn at_account(&self, account: &str, network: Key) -> Result<Attempt, Denied> {
        let (most, window) = (self.policy.failures_per_userid, self.policy.window);
        let (key, now) = (self.name("sign in", account), self.clock.now());
        let counter = self.accounts.get_with(key, Arc::default);
        let mut count = lock(&counter);
        count.age(now, window);
        let spare = count.regular() >= most;
        if spare {
            let stranger = count.tries.iter().any(|one| !one.spare && one.about == network);
            let used = count.tries.len() - count.regular();
            if stranger || used >= SPARE_TRIES {
                return Err(count.wait(now, window));
            }
        }
        let number = count.add(now, network, spare);
        let left = if spare { most + SPARE_TRIES } else { most }.saturating_sub(count.tries.len());
        drop(count);
        Ok(Attempt { counted: vec![Counted { counters: self.accounts.clone(), key, counter, number }], left })
    }

    /// Failures count, and so do tries that have only just begun: else many at once would slip
    /// through. A try that takes long waits for somebody's approval and was no wrong password.
    fn at_address(&self, address: IpAddr, account: &str) -> Result<Attempt, Denied> {
        let (policy, now) = (&self.policy, self.clock.now());
        let about = self.name("account", account);
        let key = self.name("address", &address.to_string());
        let counter = self.addresses.get_with(key, Arc::default);
        let mut count = lock(&counter);
        count.age(now, policy.window);
        let full = |(tries, accounts): (usize, HashSet<Key>)| {
            let another = !accounts.contains(&about);
            tries >= policy.failures_per_address || (another && accounts.len() >= policy.userids_per_address)
        };
        if full(count.of(|one| one.settled)) {
            return Err(count.wait(now, policy.window));
        }
        if full(count.of(|one| one.settled || now.since(one.at) < PATIENCE)) {
            return Err(Denied::Crowded);
        }
        let number = count.add(now, about, false);
        drop(count);
        Ok(Attempt {
            counted: vec![Counted { counters: self.addresses.clone(), key, counter, number }],
            left: 0,
        })
    }

    /// Begins to send a passcode.
    ///
    /// # Errors
    /// [`Denied`] where the account has failed too often.
    #[expect(
        clippy::unused_async,
        reason = "counts in memory never wait, but the pages must not depend on that"
    )]
    pub async fn passcode(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.plain(self.name("passcode", &userid.account()), PASSCODES_PER_USERID, self.policy.window)
    }

    /// Begins to send a check code.
    ///
    /// # Errors
    /// [`Denied`] where the account has failed too often.
    #[expect(
        clippy::unused_async,
        reason = "counts in memory never wait, but the pages must not depend on that"
    )]
    pub async fn check_code(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.plain(self.name("check code", &userid.account()), CHECK_CODES_PER_USERID, self.policy.window)
    }

    /// Whether the old phone may be asked for approval once more: somebody who knows a password must
    /// not be able to wear its owner down.
    ///
    /// # Errors
    /// [`Denied`] where there were too many requests.
    pub fn pushes_allow(&self, userid: &Userid) -> Result<(), Denied> {
        // Only looked at: most names are no reason to remember anything.
        let key = self.name("push", &userid.account());
        let Some(counter) = self.accounts.get(&key) else { return Ok(()) };
        Self::room(&mut lock(&counter), self.clock.now(), PUSHES_PER_USERID, PUSH_WINDOW)
    }

    /// Counts a sign-in that waits for its answer as a request to the old phone. Given back once it
    /// was approved, or turns out to have been none.
    ///
    /// # Errors
    /// [`Denied`] where there were too many; this one is out already.
    #[expect(
        clippy::unused_async,
        reason = "counts in memory never wait, but the pages must not depend on that"
    )]
    pub async fn push(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.plain(self.name("push", &userid.account()), PUSHES_PER_USERID, PUSH_WINDOW)
    }

    fn plain(&self, key: Key, most: usize, window: Duration) -> Result<Attempt, Denied> {
        let counter = self.accounts.get_with(key, Arc::default);
        let now = self.clock.now();
        let mut count = lock(&counter);
        Self::room(&mut count, now, most, window)?;
        let number = count.add(now, Key::default(), false);
        let left = most - count.tries.len();
        drop(count);
        Ok(Attempt { counted: vec![Counted { counters: self.accounts.clone(), key, counter, number }], left })
    }

    /// Whether one more fits into a window that slides: no wait grows, for whoever knows a password
    /// could make an account's owner wait ever longer.
    fn room(count: &mut Counter, now: Timestamp, most: usize, window: Duration) -> Result<(), Denied> {
        count.age(now, window);
        match count.tries.first() {
            Some(first) if count.tries.len() >= most => {
                Err(Denied::Wait(first.at.after(window).since(now).max(Duration::from_secs(1))))
            }
            _ => Ok(()),
        }
    }

    fn name(&self, what: &str, value: &str) -> Key {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&*self.key) else { return Key::default() };
        mac.update(what.as_bytes());
        mac.update(&[0]);
        mac.update(value.as_bytes());
        let digest = mac.finalize().into_bytes();
        let mut key = Key::default();
        key.copy_from_slice(&digest[..16]);
        key
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Limits({:?})", self.policy)
    }
}

fn lock(counter: &Mutex<Counter>) -> MutexGuard<'_, Counter> {
    counter.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy {
        window: Duration::from_millis(200),
        failures_per_userid: 5,
        failures_per_address: 30,
        userids_per_address: 10,
    };

    fn limits(policy: Policy) -> Limits {
        Limits::new(policy, Clock::start())
    }

    fn long() -> Limits {
        limits(Policy { window: Duration::from_mins(15), ..POLICY })
    }

    fn userid(name: &str) -> Userid {
        Userid::parse(name).unwrap()
    }

    fn ip(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    async fn fails(limits: &Limits, name: &str, address: &str) -> bool {
        match limits.sign_in(&userid(name), ip(address)).await {
            Ok(attempt) => {
                attempt.refused();
                true
            }
            Err(_) => false,
        }
    }

    #[tokio::test]
    async fn s43_an_account_has_five_tries_however_its_name_is_written() {
        let limits = long();
        for name in ["bob", "BOB", "CORP\\bob", "bob@example.org", "Bób"] {
            assert!(fails(&limits, name, "203.0.113.1").await, "{name}");
        }
        assert!(!fails(&limits, "Bob", "203.0.113.1").await);
        assert!(fails(&limits, "carol", "203.0.113.1").await);
    }

    #[tokio::test]
    async fn s43_two_hundred_tries_at_once_are_five() {
        let limits = long();
        let bob = userid("bob");
        let tries = (0..200).map(|_| limits.sign_in(&bob, ip("203.0.113.1")));
        let allowed = futures_util::future::join_all(tries).await.into_iter().flatten().count();
        assert_eq!(allowed, 5);
    }

    #[tokio::test]
    async fn s44_a_victim_elsewhere_has_two_tries_left_and_strangers_together_no_more() {
        let limits = long();
        for _ in 0..10 {
            fails(&limits, "bob", "203.0.113.1").await;
        }
        assert!(fails(&limits, "bob", "198.51.100.7").await);
        assert!(fails(&limits, "bob", "198.51.100.7").await);
        assert!(!fails(&limits, "bob", "198.51.100.7").await);
        assert!(!fails(&limits, "bob", "198.51.100.8").await);
    }

    #[tokio::test]
    async fn s45_an_address_has_thirty_failures_and_ten_accounts_but_any_number_of_successes() {
        let limits = long();
        for n in 0..10 {
            assert!(fails(&limits, &format!("user{n}"), "2001:db8::1").await);
        }
        assert!(!fails(&limits, "user10", "2001:db8::ffff").await, "the same /64");
        assert!(fails(&limits, "user10", "2001:db8:0:1::1").await, "another /64");
        assert!(fails(&limits, "user3", "2001:db8::1").await, "an account that failed before");
        for n in 0..5000 {
            limits.sign_in(&userid(&format!("good{n}")), ip("198.51.100.1")).await.unwrap().give_back();
        }
        let patient = Limits::new(Policy { userids_per_address: 100, ..POLICY }, Clock::start());
        let mut allowed = 0;
        for n in 0..60 {
            allowed += usize::from(fails(&patient, &format!("user{n}"), "203.0.113.1").await);
        }
        assert_eq!(allowed, 30);
    }

    #[tokio::test]
    async fn s46_passcodes_check_codes_and_pushes_have_limits_over_all_journeys() {
        let limits = long();
        let bob = userid("bob");
        for _ in 0..PASSCODES_PER_USERID {
            assert!(limits.passcode(&bob).await.is_ok() && limits.check_code(&bob).await.is_ok());
        }
        assert!(limits.passcode(&bob).await.is_err() && limits.check_code(&bob).await.is_err());
        let carol = userid("carol");
        for _ in 0..PUSHES_PER_USERID {
            assert!(limits.push(&carol).await.is_ok());
        }
        assert!(limits.push(&carol).await.is_err());
    }

    #[tokio::test]
    async fn a_wait_ends_and_the_next_one_is_longer() {
        let limits = limits(POLICY);
        let bob = userid("bob");
        let wait_of = async |limits: &Limits| loop {
            match limits.sign_in(&bob, ip("203.0.113.1")).await {
                Ok(attempt) => attempt.refused(),
                Err(Denied::Wait(_)) => {
                    let counter = limits.accounts.get(&limits.name("sign in", "bob")).unwrap();
                    let until = lock(&counter).blocked_until.unwrap();
                    break until.since(limits.clock.now());
                }
                Err(Denied::Crowded) => {}
            }
        };
        let first = wait_of(&limits).await;
        assert!(first <= POLICY.window);
        tokio::time::sleep(first + Duration::from_millis(5)).await;
        assert!(wait_of(&limits).await > POLICY.window, "twice as long, now that it happened again");
    }

    #[tokio::test]
    async fn whoever_fails_is_told_how_many_tries_are_left() {
        let limits = long();
        let bob = userid("bob");
        let mut left = Vec::new();
        for _ in 0..5 {
            let attempt = limits.sign_in(&bob, ip("203.0.113.1")).await.unwrap();
            left.push(attempt.left);
            attempt.refused();
        }
        assert_eq!(left, [4, 3, 2, 1, 0]);
    }

    #[tokio::test]
    async fn s43_no_name_can_be_read_off_the_counters() {
        let limits = long();
        fails(&limits, "tell-tale", "203.0.113.77").await;
        let dump = format!("{:?}", limits.accounts.iter().chain(limits.addresses.iter()).collect::<Vec<_>>());
        assert!(!dump.contains("tell-tale") && !dump.contains("203.0.113.77"));
    }

    #[tokio::test(start_paused = true)]
    async fn s45_many_honest_people_of_one_address_sign_in_at_once() {
        let limits = long();
        let people: Vec<_> = (0..200).map(|n| userid(&format!("user{n}"))).collect();
        let signed_in = people.iter().map(async |person| {
            let attempt = limits.sign_in(person, ip("198.51.100.1")).await;
            tokio::time::sleep(Duration::from_millis(1)).await;
            attempt.map(Attempt::give_back)
        });
        let outcomes = futures_util::future::join_all(signed_in).await;
        assert!(
            !outcomes.iter().any(|outcome| matches!(outcome, Err(Denied::Wait(_)))),
            "nobody must wait long"
        );
        assert!(outcomes.iter().any(Result::is_ok));
    }

    #[tokio::test]
    async fn s43_made_up_names_of_a_limited_address_leave_no_trace() {
        let limits = long();
        for _ in 0..5 {
            assert!(fails(&limits, "dave", "198.51.100.1").await);
        }
        for n in 0..2_000 {
            fails(&limits, &format!("user{n}"), "203.0.113.1").await;
        }
        limits.accounts.run_pending_tasks();
        assert!(limits.accounts.entry_count() < 20, "{}", limits.accounts.entry_count());
        assert!(!fails(&limits, "dave", "198.51.100.1").await);
    }
}
