//! Rate limits: how often sign-ins and codes may fail before the portal stops asking `SecEnrol`.
//!
//! Only failures count, because thousands of employees share a few addresses. An attempt counts as
//! failed from its start until it is [given back](Attempt::give_back), so that many attempts at
//! once cannot slip through together. The portal refuses before `SecEnrol` locks the account.
//!
//! The limits of an account apply to the userid without its domain, so that every spelling of a
//! name has the same limits. Names are kept only as keyed hashes. This file has the rules;
//! `counts` stores the counters, in memory or in Redis.

mod counter;
mod counts;

use std::collections::HashSet;
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::domain::journey::{Clock, Timestamp};
use crate::domain::keyed;
use crate::http::client_addr::network;
use crate::store::redis::{RedisClient, Refused, deadline};
use counter::{Counter, MAX_DOUBLINGS};
use counts::{CounterKind, Counts, OnError};
use secenrol::Userid;

/// When strangers have used up an account's attempts, networks that have not failed at it share
/// these further ones.
const SPARE_ATTEMPTS: usize = crate::config::SPARE_TRIES as usize;
/// Refused passcodes of one account per window, over all its journeys.
const PASSCODES_PER_USERID: usize = 10;
/// Refused check codes of one account per window, over all its journeys.
const CHECK_CODES_PER_USERID: usize = 10;
/// Phone numbers that one account may type per [`NUMBER_WINDOW`]. Mistyping takes far fewer.
const NUMBERS_TYPED_PER_USERID: usize = 30;
/// Unanswered push requests of one account per [`PUSH_WINDOW`].
const PUSHES_PER_USERID: usize = 3;
const PUSH_WINDOW: Duration = Duration::from_mins(10);
/// The window of `number_changes_per_hour` and of typed numbers.
const NUMBER_WINDOW: Duration = Duration::from_hours(1);
/// How long a sign-in waits for others from its address, and how long one that has just begun
/// counts.
const MAX_WAIT: Duration = Duration::from_secs(2);

/// Maximum numbers of failures.
#[derive(Debug, Clone, Copy)]
pub struct Policy {
    /// How long a failure counts.
    pub window: Duration,
    /// Refused sign-ins of one account.
    pub failures_per_userid: usize,
    /// Refused sign-ins from one address.
    pub failures_per_address: usize,
    /// Accounts with refused sign-ins from one address.
    pub userids_per_address: usize,
    /// New phone numbers of one account per hour, refused ones included.
    pub number_changes_per_hour: usize,
}

impl Policy {
    /// Takes the numbers from the config.
    pub fn of(limits: &crate::config::Limits) -> Self {
        let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        Self {
            window: limits.window,
            failures_per_userid: count(limits.failures_per_userid),
            failures_per_address: count(limits.failures_per_address),
            userids_per_address: count(limits.userids_per_address),
            number_changes_per_hour: count(limits.number_changes_per_hour),
        }
    }

    /// How long a counter is kept after its last change: longer than any wait.
    fn counter_ttl(&self) -> Duration {
        self.window.max(PUSH_WINDOW).max(NUMBER_WINDOW) * 2_u32.pow(MAX_DOUBLINGS + 1)
    }
}

/// Why `SecEnrol` must not be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Denied {
    /// Too many failures. The next attempt is possible after this time.
    Wait(Duration),
    /// The sign-ins under way from this address would exceed the limit if they all failed.
    Crowded,
    /// The shared counters are unavailable.
    Unknown(Refused),
}

impl From<Refused> for Denied {
    fn from(refused: Refused) -> Self {
        Self::Unknown(refused)
    }
}

/// Counts failures. Cheap to clone; clones share the counters.
#[derive(Clone)]
pub struct Limits {
    policy: Arc<ArcSwap<Policy>>,
    hash_key: Zeroizing<[u8; 32]>,
    counts: Counts,
}

/// The keyed hash of a name or address.
type Key = u128;

/// An attempt that counts as failed until it is given back.
#[must_use = "an attempt that is not given back counts as failed"]
pub struct Attempt {
    counts: Counts,
    counted: Vec<(CounterKind, Key, u64)>,
    /// How many attempts the account has left if this one fails.
    pub left: usize,
}

impl Attempt {
    /// Stops counting the attempt, because it did not fail. If the counters are unavailable, it
    /// still counts, which is safe.
    pub async fn give_back(self) {
        self.change(Counter::forget, "an attempt could not be given back").await;
    }

    /// Confirms that the attempt failed. It now also counts against its address.
    pub async fn refused(self) {
        self.change(Counter::settle, "a failure could not be counted").await;
    }

    async fn change(self, change: fn(&mut Counter, u64), on_error: &'static str) {
        let Self { counts, counted, .. } = self;
        let are_shared = counts.are_shared();
        let changes = async move {
            for (subject, key, number) in counted {
                let change = |counter: &mut Counter, _| change(counter, number);
                if let Err(error) = counts.change(subject, key, OnError::Ignore, change).await {
                    tracing::warn!(%error, on_error);
                }
            }
        };
        if are_shared { deadline::detach(changes).await } else { changes.await }
    }

    fn and(mut self, other: Self) -> Self {
        self.counted.extend(other.counted);
        self
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Attempt({} left)", self.left)
    }
}

impl Limits {
    /// Counters in this process's memory.
    pub fn in_memory(policy: Policy, clock: Clock) -> Self {
        let counts = Counts::local(clock, policy.counter_ttl());
        Self::new(policy, Zeroizing::new(rand::random()), counts)
    }

    /// Counters in Redis, which all instances share.
    pub fn on_redis(policy: Policy, server: RedisClient) -> Self {
        let hash_key = server.secret("names in limits");
        Self::new(policy, hash_key, Counts::shared(server, policy.counter_ttl()))
    }

    fn new(policy: Policy, hash_key: Zeroizing<[u8; 32]>, counts: Counts) -> Self {
        Self { policy: Arc::new(ArcSwap::from_pointee(policy)), hash_key, counts }
    }

    /// Changes the limits, also for failures that were counted before. The window stays the same,
    /// because it decides how long counters are kept.
    pub fn set(&self, policy: Policy) {
        let window = self.window();
        self.policy.store(Arc::new(Policy { window, ..policy }));
    }

    /// How long a failure counts.
    pub fn window(&self) -> Duration {
        self.policy().window
    }

    fn policy(&self) -> Policy {
        **self.policy.load()
    }

    /// Begins a sign-in. If too many others from its address are under way, waits a moment for
    /// their outcomes: most of them will not fail.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn sign_in(&self, userid: &Userid, address: IpAddr) -> Result<Attempt, Denied> {
        let begun = Instant::now();
        let (account, network) = (userid.account(), network(address));
        let mut result = self.try_sign_in(&account, network).await;
        while matches!(result, Err(Denied::Crowded)) && begun.elapsed() < MAX_WAIT {
            tokio::time::sleep(MAX_WAIT / 40).await;
            // The request waits for other people now, so this must not use up its time for the
            // store.
            result = deadline::without(self.try_sign_in(&account, network)).await;
        }
        result
    }

    async fn try_sign_in(&self, account: &str, address: IpAddr) -> Result<Attempt, Denied> {
        // The address comes first: once it is limited, the names it invents use no memory.
        let by_address = self.at_address(address, account).await?;
        let network = self.key("network", &address.to_string());
        match self.at_account(account, network).await {
            Ok(by_account) => Ok(by_account.and(by_address)),
            Err(denied) => {
                // SecEnrol was not asked, so nothing counts against the address.
                by_address.give_back().await;
                Err(denied)
            }
        }
    }

    async fn at_account(&self, account: &str, network: Key) -> Result<Attempt, Denied> {
        let Policy { window, failures_per_userid: max, .. } = self.policy();
        let key = self.key("sign in", account);
        let count = |counter: &mut Counter, now| {
            counter.age(now, window);
            let spare = counter.regular() >= max;
            if spare {
                let has_failed = counter.tries.iter().any(|one| !one.spare && one.about == network);
                let used = counter.tries.len() - counter.regular();
                if has_failed || used >= SPARE_ATTEMPTS {
                    return Err(counter.wait(now, window));
                }
            }
            let number = counter.add(now, network, spare);
            let max = if spare { max + SPARE_ATTEMPTS } else { max };
            Ok((number, max.saturating_sub(counter.tries.len())))
        };
        self.count(CounterKind::Account, key, count).await
    }

    /// Counts failures and sign-ins that have just begun. Without the latter, many sign-ins at once
    /// would slip through. A sign-in that takes long waits for a push, so its password was right.
    async fn at_address(&self, address: IpAddr, account: &str) -> Result<Attempt, Denied> {
        let policy = self.policy();
        let about = self.key("account", account);
        let key = self.key("address", &address.to_string());
        let is_full = |(tries, accounts): (usize, HashSet<Key>)| {
            let is_new = !accounts.contains(&about);
            tries >= policy.failures_per_address
                || (is_new && accounts.len() >= policy.userids_per_address)
        };
        let count = |counter: &mut Counter, now| {
            counter.age(now, policy.window);
            if is_full(counter.those(|one| one.settled)) {
                return Err(counter.wait(now, policy.window));
            }
            if is_full(counter.those(|one| one.settled || now.since(one.at) < MAX_WAIT)) {
                return Err(Denied::Crowded);
            }
            Ok((counter.add(now, about, false), 0))
        };
        self.count(CounterKind::Address, key, count).await
    }

    /// Begins to send a passcode.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn passcode(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.per_userid("passcode", userid, PASSCODES_PER_USERID, self.window()).await
    }

    /// Begins to send a check code.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn check_code(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.per_userid("check code", userid, CHECK_CODES_PER_USERID, self.window()).await
    }

    /// Begins to send a new phone number. It counts whether `SecEnrol` accepts it or not.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn number_change(&self, userid: &Userid) -> Result<Attempt, Denied> {
        let max = self.policy().number_changes_per_hour;
        self.per_userid("number", userid, max, NUMBER_WINDOW).await
    }

    /// Counts a typed phone number, sent or not. The page says if it equals the present number, so
    /// an attacker could guess that.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn number_typed(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.per_userid("number typed", userid, NUMBERS_TYPED_PER_USERID, NUMBER_WINDOW).await
    }

    /// Begins to send the code that was sent to a new phone number.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn number_code(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.per_userid("number code", userid, CHECK_CODES_PER_USERID, self.window()).await
    }

    /// Checks that the old phone may get another push request. An attacker who knows a password
    /// must not be able to wear down its owner.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn pushes_allow(&self, userid: &Userid) -> Result<(), Denied> {
        // This only looks. Counting every userid that signs in would use memory for nothing.
        let key = self.key("push", &userid.account());
        let check = |counter: &mut Counter, now| counter.room(now, PUSHES_PER_USERID, PUSH_WINDOW);
        self.counts.change(CounterKind::Account, key, OnError::Ignore, check).await?
    }

    /// Counts a sign-in that `SecEnrol` does not answer at once as a push request. The caller gives
    /// it back if it is approved or was none.
    ///
    /// # Errors
    /// [`Denied`]. The push request was sent nevertheless.
    pub async fn push(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.per_userid("push", userid, PUSHES_PER_USERID, PUSH_WINDOW).await
    }

    async fn per_userid(
        &self,
        kind: &str,
        userid: &Userid,
        max: usize,
        window: Duration,
    ) -> Result<Attempt, Denied> {
        let count = |counter: &mut Counter, now| {
            counter.room(now, max, window)?;
            let number = counter.add(now, Key::default(), false);
            Ok((number, max - counter.tries.len()))
        };
        self.count(CounterKind::Account, self.key(kind, &userid.account()), count).await
    }

    /// Counts an attempt. `count` returns its number and how many are left. If the counters are
    /// unavailable, `SecEnrol` is not asked, so the attempt must not count.
    async fn count(
        &self,
        subject: CounterKind,
        key: Key,
        count: impl Fn(&mut Counter, Timestamp) -> Result<(u64, usize), Denied>,
    ) -> Result<Attempt, Denied> {
        let change = self.counts.change(subject, key, OnError::Undo, count);
        let (number, left) = change.await??;
        let counts = self.counts.clone();
        Ok(Attempt { counts, counted: vec![(subject, key, number)], left })
    }

    fn key(&self, kind: &str, value: &str) -> Key {
        let hash = keyed::hash(&*self.hash_key, &[kind.as_bytes(), &[0], value.as_bytes()]);
        Key::from_be_bytes(std::array::from_fn(|at| hash[at]))
    }
}

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Limits({:?})", self.policy())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: Policy = Policy {
        window: Duration::from_millis(200),
        failures_per_userid: 5,
        failures_per_address: 30,
        userids_per_address: 10,
        number_changes_per_hour: 3,
    };

    // tests/instances/limits.rs tests the behaviour that local and shared counters have.

    fn limits(policy: Policy) -> Limits {
        Limits::in_memory(policy, Clock::start())
    }

    fn long_window() -> Limits {
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
                attempt.refused().await;
                true
            }
            Err(_) => false,
        }
    }

    #[tokio::test]
    async fn s45_an_address_has_thirty_failures_and_ten_accounts_but_any_number_of_successes() {
        let limits = long_window();
        for n in 0..10 {
            assert!(fails(&limits, &format!("user{n}"), "2001:db8::1").await);
        }
        assert!(!fails(&limits, "user10", "2001:db8::ffff").await, "the same /64");
        assert!(fails(&limits, "user10", "2001:db8:0:1::1").await, "another /64");
        assert!(fails(&limits, "user3", "2001:db8::1").await, "an account that failed before");
        for n in 0..5000 {
            limits
                .sign_in(&userid(&format!("good{n}")), ip("198.51.100.1"))
                .await
                .unwrap()
                .give_back()
                .await;
        }
        let patient =
            Limits::in_memory(Policy { userids_per_address: 100, ..POLICY }, Clock::start());
        let mut allowed = 0;
        for n in 0..60 {
            allowed += usize::from(fails(&patient, &format!("user{n}"), "203.0.113.1").await);
        }
        assert_eq!(allowed, 30);
    }

    #[tokio::test]
    async fn s43_counters_reveal_no_names() {
        let limits = long_window();
        fails(&limits, "tell-tale", "203.0.113.77").await;
        let dump = format!("{:?}", limits.counts.accounts().iter().collect::<Vec<_>>());
        assert!(!dump.contains("tell-tale") && !dump.contains("203.0.113.77"));
    }

    #[tokio::test(start_paused = true)]
    async fn s45_many_people_at_one_address_can_sign_in_at_once() {
        let limits = long_window();
        let people: Vec<_> = (0..200).map(|n| userid(&format!("user{n}"))).collect();
        let signed_in = people.iter().map(async |person| {
            let attempt = limits.sign_in(person, ip("198.51.100.1")).await;
            tokio::time::sleep(Duration::from_millis(1)).await;
            match attempt {
                Ok(attempt) => {
                    attempt.give_back().await;
                    Ok(())
                }
                Err(denied) => Err(denied),
            }
        });
        let outcomes = futures_util::future::join_all(signed_in).await;
        assert!(
            !outcomes.iter().any(|outcome| matches!(outcome, Err(Denied::Wait(_)))),
            "nobody must wait long"
        );
        assert!(outcomes.iter().any(Result::is_ok));
    }

    #[tokio::test]
    async fn new_limits_apply_to_earlier_failures() {
        let limits = long_window();
        let other = limits.clone();
        for _ in 0..3 {
            assert!(fails(&limits, "dave", "198.51.100.1").await);
        }
        limits.set(Policy { failures_per_userid: 3, ..POLICY });
        assert!(!fails(&other, "dave", "198.51.100.1").await);
        limits.set(POLICY);
        assert!(
            fails(&other, "dave", "198.51.100.1").await,
            "the window, which is short in POLICY, stays"
        );
    }

    #[tokio::test]
    async fn s43_invented_names_from_a_limited_address_use_no_memory() {
        let limits = long_window();
        for _ in 0..5 {
            assert!(fails(&limits, "dave", "198.51.100.1").await);
        }
        for n in 0..2_000 {
            fails(&limits, &format!("user{n}"), "203.0.113.1").await;
        }
        limits.counts.accounts().run_pending_tasks();
        assert!(
            limits.counts.accounts().entry_count() < 20,
            "{}",
            limits.counts.accounts().entry_count()
        );
        assert!(!fails(&limits, "dave", "198.51.100.1").await);
    }
}
