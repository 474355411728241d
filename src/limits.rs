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

/// Too many failures: come back after this time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait(pub Duration);

/// Counts failures, in this process's memory. Cheap to clone; clones share the counts.
#[derive(Clone)]
pub struct Limits {
    policy: Policy,
    clock: Clock,
    key: Arc<[u8; 32]>,
    counters: moka::sync::Cache<Key, Arc<Mutex<Counter>>>,
}

type Key = [u8; 16];

/// A try that counts as failed until it is given back.
#[derive(Debug)]
#[must_use = "a try that isn't given back has failed"]
pub struct Attempt {
    counted: Vec<(Arc<Mutex<Counter>>, u64)>,
    /// How many tries the account has left should this one fail.
    pub left: usize,
}

impl Attempt {
    /// The try didn't fail: it no longer counts.
    pub fn give_back(self) {
        for (counter, number) in &self.counted {
            lock(counter).forget(*number);
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

    fn add(&mut self, now: Timestamp, about: Key, spare: bool) -> u64 {
        self.numbered = self.numbered.wrapping_add(1);
        self.tries.push(Try { number: self.numbered, at: now, about, spare });
        self.numbered
    }

    fn forget(&mut self, number: u64) {
        self.tries.retain(|one| one.number != number);
    }

    /// How long to wait: from the last try on, twice as long each time.
    fn wait(&mut self, now: Timestamp, window: Duration) -> Wait {
        let last = self.tries.iter().map(|one| one.at).max().unwrap_or(now);
        let until = *self.blocked_until.get_or_insert(last.after(window * 2_u32.pow(self.doublings)));
        Wait(until.since(now).max(Duration::from_secs(1)))
    }
}

impl Limits {
    /// Nobody has failed yet.
    #[must_use]
    pub fn new(policy: Policy, clock: Clock) -> Self {
        let kept = policy.window.max(PUSH_WINDOW) * 2_u32.pow(MAX_DOUBLINGS + 1);
        let counters = moka::sync::Cache::builder()
            .max_capacity(CAPACITY)
            .eviction_policy(moka::policy::EvictionPolicy::lru())
            .time_to_idle(kept)
            .build();
        Self { policy, clock, key: Arc::new(rand::random()), counters }
    }

    /// Begins a sign-in.
    ///
    /// # Errors
    /// [`Wait`] where the account or the address has failed too often; `SecEnrol` mustn't be asked.
    #[expect(
        clippy::unused_async,
        reason = "counts in memory never wait, but the pages must not depend on that"
    )]
    pub async fn sign_in(&self, userid: &Userid, address: IpAddr) -> Result<Attempt, Wait> {
        let (account, network) = (userid.account(), self.name("network", &network(address).to_string()));
        self.pushes_allow(&account)?;
        let by_address = self.at_address(address, &account)?;
        match self.at_account(&account, network) {
            Ok(by_account) => Ok(by_account.and(by_address)),
            Err(wait) => {
                // Nothing was tried, so nothing counts against the address.
                by_address.give_back();
                Err(wait)
            }
        }
    }

    fn at_account(&self, account: &str, network: Key) -> Result<Attempt, Wait> {
        let (most, window) = (self.policy.failures_per_userid, self.policy.window);
        let counter = self.counter(self.name("sign in", account));
        let now = self.clock.now();
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
        Ok(Attempt { counted: vec![(counter, number)], left })
    }

    fn at_address(&self, address: IpAddr, account: &str) -> Result<Attempt, Wait> {
        let account = self.name("account", account);
        let counter = self.counter(self.name("address", &network(address).to_string()));
        let now = self.clock.now();
        let mut count = lock(&counter);
        count.age(now, self.policy.window);
        let accounts: HashSet<Key> = count.tries.iter().map(|one| one.about).collect();
        let another = !accounts.contains(&account);
        if count.tries.len() >= self.policy.failures_per_address
            || (another && accounts.len() >= self.policy.userids_per_address)
        {
            return Err(count.wait(now, self.policy.window));
        }
        let number = count.add(now, account, false);
        drop(count);
        Ok(Attempt { counted: vec![(counter, number)], left: 0 })
    }

    /// Begins to send a passcode.
    ///
    /// # Errors
    /// [`Wait`] where the account has failed too often.
    #[expect(
        clippy::unused_async,
        reason = "counts in memory never wait, but the pages must not depend on that"
    )]
    pub async fn passcode(&self, userid: &Userid) -> Result<Attempt, Wait> {
        self.plain("passcode", userid, PASSCODES_PER_USERID, self.policy.window)
    }

    /// Begins to send a check code.
    ///
    /// # Errors
    /// [`Wait`] where the account has failed too often.
    #[expect(
        clippy::unused_async,
        reason = "counts in memory never wait, but the pages must not depend on that"
    )]
    pub async fn check_code(&self, userid: &Userid) -> Result<Attempt, Wait> {
        self.plain("check code", userid, CHECK_CODES_PER_USERID, self.policy.window)
    }

    /// Notes that a sign-in made the old phone ask for approval: somebody who knows a password must
    /// not be able to wear its owner down. Given back once it was approved.
    ///
    /// # Errors
    /// [`Wait`] where there were too many; the request is out already, the next one is refused.
    #[expect(
        clippy::unused_async,
        reason = "counts in memory never wait, but the pages must not depend on that"
    )]
    pub async fn push(&self, userid: &Userid) -> Result<Attempt, Wait> {
        self.plain("push", userid, PUSHES_PER_USERID, PUSH_WINDOW)
    }

    fn pushes_allow(&self, account: &str) -> Result<(), Wait> {
        let counter = self.counter(self.name("push", account));
        let now = self.clock.now();
        let mut count = lock(&counter);
        count.age(now, PUSH_WINDOW);
        if count.tries.len() < PUSHES_PER_USERID { Ok(()) } else { Err(count.wait(now, PUSH_WINDOW)) }
    }

    fn plain(&self, what: &str, userid: &Userid, most: usize, window: Duration) -> Result<Attempt, Wait> {
        let counter = self.counter(self.name(what, &userid.account()));
        let now = self.clock.now();
        let mut count = lock(&counter);
        count.age(now, window);
        if count.tries.len() >= most {
            return Err(count.wait(now, window));
        }
        let number = count.add(now, Key::default(), false);
        let left = most - count.tries.len();
        drop(count);
        Ok(Attempt { counted: vec![(counter, number)], left })
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

    fn counter(&self, key: Key) -> Arc<Mutex<Counter>> {
        self.counters.get_with(key, Arc::default)
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Limits({:?})", self.policy)
    }
}

/// What counts as one address: an IPv6 user has a whole /64.
fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(v6) => IpAddr::from((v6.to_bits() & !u128::from(u64::MAX)).to_be_bytes()),
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
        limits.sign_in(&userid(name), ip(address)).await.is_ok()
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
            assert!(fails(&limits, "carol", "203.0.113.1").await);
            assert!(limits.push(&carol).await.is_ok());
        }
        assert!(!fails(&limits, "carol", "203.0.113.1").await);
        assert!(!fails(&limits, "carol", "198.51.100.1").await, "nor from elsewhere");
    }

    #[tokio::test]
    async fn a_wait_ends_and_the_next_one_is_longer() {
        let limits = limits(POLICY);
        let bob = userid("bob");
        let wait_of = async |limits: &Limits| loop {
            if let Err(wait) = limits.sign_in(&bob, ip("203.0.113.1")).await {
                break lock(&limits.counter(limits.name("sign in", "bob")))
                    .blocked_until
                    .unwrap()
                    .since(limits.clock.now())
                    .min(wait.0);
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
            left.push(limits.sign_in(&bob, ip("203.0.113.1")).await.unwrap().left);
        }
        assert_eq!(left, [4, 3, 2, 1, 0]);
    }

    #[tokio::test]
    async fn s43_no_name_can_be_read_off_the_counters() {
        let limits = long();
        fails(&limits, "tell-tale", "203.0.113.77").await;
        let dump = format!("{:?}", limits.counters.iter().collect::<Vec<_>>());
        assert!(!dump.contains("tell-tale") && !dump.contains("203.0.113.77"));
    }
}
