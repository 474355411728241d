//! Rate limits: how often sign-ins and codes may fail before the portal stops asking SecEnrol.
//!
//! Only failures count, because thousands of employees share a few addresses. An attempt counts as
//! failed from its start until it is [settled](Attempt::settle), so that many attempts at once
//! cannot slip through together. The portal refuses before SecEnrol locks the account.
//!
//! The limits of an account apply to the userid without its domain, so that every spelling of a
//! name has the same limits. Names are kept only as keyed hashes. `policy` has the maximum numbers,
//! `counter` the rules; `counts` stores the counters, in memory or in Redis.

mod attempt;
mod counter;
mod counts;
mod policy;
mod waiting;

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use serde::{Deserialize, Serialize};
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::domain::journey::{Clock, Timestamp};
use crate::domain::keyed;
use crate::http::client_addr::{network, part};
use crate::store::StoreError;
use crate::store::journeys::JourneyId;
use crate::store::redis::{RedisClient, deadline};
pub use attempt::Attempt;
use counter::{AddressRules, Arrival, Counter, SignInStanding};
pub use counter::{Lockout, SecEnrolCount, Tally};
use counts::{CounterKind, Counts, KeptCounts, OnError};
pub use policy::Policy;
use policy::{CodeLimit, MAX_WAIT, UNDER_WAY};
use secenrol::Userid;
use waiting::WaitingRequests;

/// Refused passcodes of one account per window, over all its journeys.
const PASSCODES_PER_USERID: usize = 10;

/// What lifting the limits of an account found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lifted {
    /// Whether anything was counted: false for a name that nobody has used lately.
    pub had_attempts: bool,
    /// How many refusals may follow before the portal stops the account, if it does.
    pub refusals_left: Option<usize>,
}

/// Why SecEnrol must not be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Denied {
    /// Too many failures of the account. The next attempt is possible after this time.
    Wait(Duration),
    /// Too many failures from the address, of any accounts. The next attempt is possible after
    /// this time.
    Address(Duration),
    /// As many refusals in a row that SecEnrol might lock the account at the next one. IT support
    /// can lift this.
    Stopped,
    /// Another sign-in of the account awaits its answer.
    UnderWay,
    /// The sign-ins under way from this address would exceed the limit if they all failed.
    Crowded,
    /// The shared counters are unavailable.
    Unknown(StoreError),
}

impl From<StoreError> for Denied {
    fn from(error: StoreError) -> Self {
        Self::Unknown(error)
    }
}

/// What a limit of an account counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitName {
    /// Refused sign-ins.
    SignIns,
    /// Right passwords that no passcode followed.
    Challenges,
    /// Push requests that nobody approved.
    Pushes,
    /// Refused passcodes.
    Passcodes,
    /// Refusals in a row, before SecEnrol would lock the account.
    Lockout,
    /// Refused check codes.
    CheckCodes,
    /// Phone numbers that were sent.
    NumberChanges,
    /// Phone numbers that were typed.
    NumbersTyped,
    /// Refused codes that went to a new number.
    NumberCodes,
}

/// A limit of an account: how many attempts are left, or until when there are none.
#[derive(Debug, Clone)]
pub struct AccountLimit {
    /// What it counts.
    pub name: LimitName,
    /// What is left.
    pub state: Result<usize, Denied>,
}

/// Counts failures. Cheap to clone; clones share the counters.
#[derive(Clone)]
pub struct Limits {
    policy: Arc<ArcSwap<Policy>>,
    hash_key: Zeroizing<[u8; 32]>,
    counts: Counts,
    waiting: WaitingRequests,
}

/// The keyed hash of a name or address.
type Key = u128;

/// The counters of one instance as they are kept for its next run.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptLimits {
    hash_key: [u8; 32],
    counts: KeptCounts,
}

impl KeptLimits {
    /// How many counters the next run lacks, or has without their attempts.
    pub fn left_out(&self) -> usize {
        self.counts.left_out
    }
}

impl Limits {
    /// Counters in this process's memory.
    pub fn in_memory(policy: Policy, clock: Clock) -> Self {
        let counts = Counts::local(clock, policy.counter_ttl());
        Self::new(policy, Zeroizing::new(rand::random()), counts)
    }

    /// Counters in memory that continue those of the run before, whose clock was `ahead`
    /// milliseconds behind this one's.
    pub fn continued(policy: Policy, clock: Clock, kept: KeptLimits, ahead: i64) -> Self {
        let counts = Counts::local(clock, policy.counter_ttl());
        counts.restore(kept.counts, ahead);
        Self::new(policy, Zeroizing::new(kept.hash_key), counts)
    }

    /// What the next run needs; `None` for counters in Redis.
    pub fn keep(&self) -> Option<KeptLimits> {
        let counts = self.counts.keep(&self.policy.load().sign_ins())?;
        Some(KeptLimits { hash_key: *self.hash_key, counts })
    }

    /// Counters in Redis, which all instances share.
    pub fn on_redis(policy: Policy, server: RedisClient) -> Self {
        let hash_key = server.secret("names in limits");
        let counts = Counts::shared(server, policy.counter_ttl());
        Self::new(policy, hash_key, counts)
    }

    fn new(policy: Policy, hash_key: Zeroizing<[u8; 32]>, counts: Counts) -> Self {
        let policy = Arc::new(ArcSwap::from_pointee(policy));
        Self { policy, hash_key, counts, waiting: WaitingRequests::default() }
    }

    /// Changes the limits, also for failures that were counted before. The window stays the same,
    /// because it decides how long counters are kept.
    pub fn set(&self, policy: Policy) {
        let window = self.window();
        self.policy.store(Arc::new(Policy { window, ..policy }));
    }

    /// How long a failure counts.
    pub fn window(&self) -> Duration {
        self.policy.load().window
    }

    /// Begins a sign-in. If another one of its account is under way, or too many from its address,
    /// waits a moment for their outcomes: most of them will not fail. Few requests of one account
    /// wait at a time.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn sign_in(&self, userid: &Userid, address: IpAddr) -> Result<Attempt, Denied> {
        let begun = Instant::now();
        let account = userid.account();
        let mut result = self.try_sign_in(&account, address).await;
        if !matches!(result, Err(Denied::Crowded | Denied::UnderWay)) {
            return result;
        }
        let Some(_place) = self.waiting.enter(self.key("sign in", &account)) else {
            return result;
        };
        while matches!(result, Err(Denied::Crowded | Denied::UnderWay))
            && begun.elapsed() < MAX_WAIT
        {
            tokio::time::sleep(MAX_WAIT / 40).await;
            // The request waits for other people now, so this must not use up its time for the
            // store.
            let under_way = deadline::without(self.is_under_way(userid)).await?;
            if !(under_way && matches!(result, Err(Denied::UnderWay))) {
                result = deadline::without(self.try_sign_in(&account, address)).await;
            }
        }
        result
    }

    async fn try_sign_in(&self, account: &str, address: IpAddr) -> Result<Attempt, Denied> {
        let mut attempt = self.attempt(address);
        match self.count_sign_in(&mut attempt, account, address).await {
            Ok(()) => Ok(attempt),
            Err(denied) => {
                // SecEnrol was not asked, so nothing counts.
                attempt.give_back().await;
                Err(denied)
            }
        }
    }

    async fn count_sign_in(
        &self,
        attempt: &mut Attempt,
        account: &str,
        address: IpAddr,
    ) -> Result<(), Denied> {
        let policy = self.policy.load_full();
        let (network, of_account) = (attempt.network, self.key("sign in", account));
        let mut arrival = Arrival {
            account: self.key("account", account),
            from: self.key("part", &part(address).to_string()),
            is_known: false,
        };
        // Addresses come first: once one is limited, the names that it invents use no memory.
        for (network, rules) in policy.addresses(address) {
            let key = self.key("address", &network.to_string());
            let mut counted = self.arrive(attempt, key, arrival, rules).await;
            if matches!(counted, Err(Denied::Address(_))) && !arrival.is_known {
                let network = attempt.network;
                let look = |counter: &mut Counter, _| counter.is_known_at(network);
                let kind = CounterKind::Account;
                arrival.is_known =
                    self.counts.change(kind, of_account, OnError::Ignore, look).await?;
                if arrival.is_known {
                    counted = self.arrive(attempt, key, arrival, rules).await;
                }
            }
            counted?;
        }
        let rules = policy.sign_ins();
        let count = |counter: &mut Counter, now| {
            let is_first = counter.has_no_failure(now, &rules);
            let (number, left) = counter.sign_in(now, network, &rules)?;
            Ok((number, (left, is_first)))
        };
        (attempt.left, attempt.is_first) =
            self.count(attempt, CounterKind::Account, of_account, count).await?;
        Ok(())
    }

    async fn arrive(
        &self,
        attempt: &mut Attempt,
        address: Key,
        arrival: Arrival,
        rules: AddressRules,
    ) -> Result<(), Denied> {
        let count = |counter: &mut Counter, now| counter.at_address(now, arrival, &rules);
        self.count(attempt, CounterKind::Address, address, count).await.map(drop)
    }

    /// Whether a sign-in of the account is under way. Changes no counter, so that many requests can
    /// wait for its end.
    async fn is_under_way(&self, userid: &Userid) -> Result<bool, StoreError> {
        let look = |counter: &mut Counter, now| counter.is_under_way(now, UNDER_WAY);
        self.change_sign_ins(userid, look).await
    }

    /// Whether a sign-in of the account could begin now, if no other one were under way.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn allows_sign_in(&self, userid: &Userid, address: IpAddr) -> Result<(), Denied> {
        let (network, rules) = (self.network(address), self.policy.load().sign_ins());
        let look = |counter: &mut Counter, now| counter.allows_sign_in(now, network, &rules);
        self.change_sign_ins(userid, look).await?
    }

    /// Begins to send a passcode.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn passcode(&self, userid: &Userid, address: IpAddr) -> Result<Attempt, Denied> {
        let mut attempt = self.attempt(address);
        let (network, rules) = (attempt.network, self.policy.load().sign_ins());
        let count = |counter: &mut Counter, now| {
            counter.passcode(now, network, PASSCODES_PER_USERID, &rules)
        };
        let key = self.key("sign in", &userid.account());
        attempt.left = self.count(&mut attempt, CounterKind::Account, key, count).await?;
        Ok(attempt)
    }

    /// Counts a passcode that SecEnrol does not get.
    ///
    /// # Errors
    /// [`StoreError`] if the counters are unavailable.
    pub async fn guess(&self, userid: &Userid) -> Result<(), StoreError> {
        self.change_sign_ins(userid, Counter::guess).await
    }

    /// Whether another sign-in of the account was refused because this one is under way. False if
    /// the counters are unavailable.
    pub async fn has_rival(&self, userid: &Userid) -> bool {
        self.change_sign_ins(userid, |counter, _| counter.has_rival()).await.unwrap_or(false)
    }

    /// Notes which journey waits for the answer to a sign-in.
    pub async fn note_journey(&self, attempt: &Attempt, id: &JourneyId) {
        let journey = self.key("journey", &id.reference());
        attempt.change_under_way(|counter, number, _| counter.bind(number, journey)).await;
    }

    /// Lets another sign-in of the account begin, because nobody waits any more for the one of the
    /// journey with this reference. Another one of the account stays under way.
    ///
    /// # Errors
    /// [`StoreError`] if the counters are unavailable.
    pub async fn abandon_sign_in(
        &self,
        userid: &Userid,
        reference: &str,
    ) -> Result<(), StoreError> {
        let journey = self.key("journey", reference);
        self.change_sign_ins(userid, |counter, _| counter.abandon(journey)).await
    }

    /// Lifts the limits of an account: forgets its failures, except those that SecEnrol may still
    /// count.
    ///
    /// # Errors
    /// [`StoreError`] if the counters are unavailable.
    pub async fn unlock(
        &self,
        userid: &Userid,
        count: SecEnrolCount,
    ) -> Result<Lifted, StoreError> {
        let lockout = self.policy.load().lockout;
        let change = |counter: &mut Counter, now| {
            let had_attempts = counter.has_attempts();
            Lifted { had_attempts, refusals_left: counter.lift(now, lockout, count) }
        };
        let mut lifted = self.change_sign_ins(userid, change).await?;
        for limit in CodeLimit::ALL {
            let key = self.key(limit.key(), &userid.account());
            let unlock = |counter: &mut Counter, _| counter.unlock();
            lifted.had_attempts |=
                self.counts.change(CounterKind::Code, key, OnError::Ignore, unlock).await?;
        }
        Ok(lifted)
    }

    /// Forgets the failures from an address, of any accounts.
    ///
    /// # Errors
    /// [`StoreError`] if the counters are unavailable.
    pub async fn unlock_address(&self, address: IpAddr) -> Result<(), StoreError> {
        for (network, _) in self.policy.load_full().addresses(address) {
            let key = self.key("address", &network.to_string());
            let unlock = |counter: &mut Counter, _| counter.unlock();
            self.counts.change(CounterKind::Address, key, OnError::Ignore, unlock).await?;
        }
        Ok(())
    }

    /// How long an address has too many failures, in whichever of its networks that is longest;
    /// `None` if it has not. Counts nothing.
    ///
    /// # Errors
    /// [`StoreError`] if the counters are unavailable.
    pub async fn is_full_until(&self, address: IpAddr) -> Result<Option<Duration>, StoreError> {
        let mut longest = None;
        for (network, rules) in self.policy.load_full().addresses(address) {
            let key = self.key("address", &network.to_string());
            let look = |counter: &mut Counter, now| counter.is_full_until(now, &rules);
            let kind = CounterKind::Address;
            let wait = self.counts.change(kind, key, OnError::Ignore, look).await?;
            longest = longest.max(wait);
        }
        Ok(longest)
    }

    /// The limits of an account, for sign-ins from `address`. Counts nothing.
    ///
    /// # Errors
    /// [`StoreError`] if the counters are unavailable.
    pub async fn standing(
        &self,
        userid: &Userid,
        address: Option<IpAddr>,
    ) -> Result<Vec<AccountLimit>, StoreError> {
        let policy = self.policy.load_full();
        let network = address.map(|address| self.network(address)).unwrap_or_default();
        let rules = policy.sign_ins();
        let look = |counter: &mut Counter, now| {
            counter.standing(now, network, PASSCODES_PER_USERID, &rules)
        };
        let SignInStanding { passwords, challenges, pushes, passcodes, lockout } =
            self.change_sign_ins(userid, look).await?;
        let mut limits = vec![
            (LimitName::SignIns, passwords),
            (LimitName::Passcodes, passcodes),
            (LimitName::Challenges, challenges),
            (LimitName::Pushes, pushes),
        ];
        limits.extend(lockout.map(|state| (LimitName::Lockout, state)));
        for limit in CodeLimit::ALL {
            let key = self.key(limit.key(), &userid.account());
            let (max, window) = limit.allowance(&policy);
            let look = |counter: &mut Counter, now| counter.remaining(now, max, window);
            let state = self.counts.change(CounterKind::Code, key, OnError::Ignore, look).await?;
            limits.push((limit.name(), state));
        }
        Ok(limits.into_iter().map(|(name, state)| AccountLimit { name, state }).collect())
    }

    /// Counts a search of the help desk by the person with this name.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn help_desk_search(&self, name: &str, most: usize) -> Result<(), Denied> {
        self.once_more(SEARCH, &name.to_lowercase(), (most, SEARCH_WINDOW)).await.map(drop)
    }

    /// Changes the counter of the account's sign-ins, or only looks at it.
    async fn change_sign_ins<T>(
        &self,
        userid: &Userid,
        change: impl Fn(&mut Counter, Timestamp) -> T,
    ) -> Result<T, StoreError> {
        let key = self.key("sign in", &userid.account());
        self.counts.change(CounterKind::Account, key, OnError::Ignore, change).await
    }

    /// Begins to send a check code.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn check_code(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.code(CodeLimit::CheckCode, userid).await
    }

    /// Begins to send a new phone number. It counts whether SecEnrol accepts it or not.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn number_change(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.code(CodeLimit::NumberChange, userid).await
    }

    /// Counts a typed phone number, sent or not. The page says if it equals the present number, so
    /// an attacker could guess that.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn number_typed(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.code(CodeLimit::NumberTyped, userid).await
    }

    /// Begins to send the code that was sent to a new phone number.
    ///
    /// # Errors
    /// [`Denied`].
    pub async fn number_code(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.code(CodeLimit::NumberCode, userid).await
    }

    async fn code(&self, limit: CodeLimit, userid: &Userid) -> Result<Attempt, Denied> {
        let allowance = limit.allowance(&self.policy.load());
        self.once_more(limit.key(), &userid.account(), allowance).await
    }

    /// Counts one more of what a name may do `max` times in a window.
    async fn once_more(
        &self,
        kind: &str,
        name: &str,
        (max, window): (usize, Duration),
    ) -> Result<Attempt, Denied> {
        let mut attempt = self.attempt_of(Key::default());
        let count = |counter: &mut Counter, now| counter.count(now, max, window);
        let key = self.key(kind, name);
        attempt.left = self.count(&mut attempt, CounterKind::Code, key, count).await?;
        Ok(attempt)
    }

    /// An attempt from an address that counts nowhere yet.
    fn attempt(&self, address: IpAddr) -> Attempt {
        self.attempt_of(self.network(address))
    }

    fn attempt_of(&self, network: Key) -> Attempt {
        let counts = self.counts.clone();
        let (counted, begun) = (Vec::new(), Instant::now());
        Attempt { counts, counted, network, begun, left: 0, is_first: false }
    }

    /// Counts an attempt in one more counter. `count` returns its number and more, which is passed
    /// on. If the counters are unavailable, SecEnrol is not asked, so the attempt must not count.
    async fn count<T>(
        &self,
        attempt: &mut Attempt,
        kind: CounterKind,
        key: Key,
        count: impl Fn(&mut Counter, Timestamp) -> Result<(u64, T), Denied>,
    ) -> Result<T, Denied> {
        let (number, more) = self.counts.change(kind, key, OnError::Undo, count).await??;
        attempt.counted.push((kind, key, number));
        Ok(more)
    }

    fn network(&self, address: IpAddr) -> Key {
        self.key("network", &network(address).to_string())
    }

    fn key(&self, kind: &str, value: &str) -> Key {
        let hash = keyed::hash_as(&*self.hash_key, kind, value);
        Key::from_be_bytes(std::array::from_fn(|at| hash[at]))
    }
}

/// The name of the counter of the help desk's searches, and its window.
const SEARCH: &str = "help desk";
const SEARCH_WINDOW: Duration = Duration::from_mins(1);

impl fmt::Debug for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Limits({:?})", self.policy.load())
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
        shared_networks: Vec::new(),
        failures_per_shared_address: 300,
        userids_per_shared_address: 100,
        number_changes_per_hour: 3,
        lockout: None,
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
                attempt.settle(Tally::Count).await;
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
        let window = Duration::from_mins(15);
        let patient = Policy { userids_per_address: 100, window, ..POLICY };
        let patient = Limits::in_memory(patient, Clock::start());
        let mut allowed = 0;
        for n in 0..60 {
            allowed += usize::from(fails(&patient, &format!("user{n}"), "203.0.113.1").await);
        }
        assert_eq!(allowed, 30);
    }

    #[tokio::test]
    async fn an_address_is_full_for_as_long_as_any_of_its_networks() {
        let before = long_window();
        assert!(fails(&before, "user1", "2001:db8::1").await);
        // Ten minutes later.
        let policy = Policy { window: before.window(), ..POLICY };
        let limits = Limits::continued(policy, Clock::start(), before.keep().unwrap(), -600_000);
        assert!(fails(&limits, "user2", "2001:db8::1").await);
        assert_eq!(limits.is_full_until(ip("2001:db8::1")).await, Ok(None));
        // The address is full until its first failure is over, its /48 until the second one is.
        limits.set(Policy { failures_per_address: 2, failures_per_shared_address: 1, ..POLICY });
        let wait = limits.is_full_until(ip("2001:db8::1")).await.unwrap().unwrap();
        assert!(wait > Duration::from_mins(10), "{wait:?}");
    }

    #[tokio::test]
    async fn s44_after_a_restart_the_owner_has_tries_whatever_names_strangers_invented() {
        let lockout = Some(Lockout { threshold: 10, counts_for: None });
        let window = Duration::from_mins(15);
        let policy = Policy { window, lockout, failures_per_userid: 100, ..POLICY };
        let before = limits(policy.clone());
        let owner = before.sign_in(&userid("alice"), ip("192.0.2.1")).await.unwrap();
        owner.settle(Tally::Accepted).await;
        for n in 0..5_001 {
            before.guess(&userid(&format!("user{n}"))).await.unwrap();
        }
        let kept = before.keep().unwrap();
        assert_eq!(kept.left_out(), 1, "one of the invented names");
        let after = Limits::continued(policy, Clock::start(), kept, 0);
        let tries = async |address| {
            let mut sent = 0;
            while sent < 20 && fails(&after, "alice", address).await {
                sent += 1;
            }
            sent
        };
        assert_eq!(tries("198.51.100.1").await, 7);
        assert_eq!(tries("192.0.2.1").await, 2);
    }

    #[tokio::test]
    async fn s45_a_password_that_the_server_answers_oddly_counts_at_the_address() {
        for (tally, allowed) in [(Tally::Odd, 10), (Tally::Unclear, 20), (Tally::GiveBack, 20)] {
            let limits = long_window();
            let mut sent = 0;
            for n in 0..20 {
                let name = userid(&format!("user{n}"));
                if let Ok(attempt) = limits.sign_in(&name, ip("198.51.100.1")).await {
                    attempt.settle(tally).await;
                    sent += 1;
                }
            }
            assert_eq!(sent, allowed, "{tally:?}");
        }
    }

    #[tokio::test]
    async fn s43_counters_reveal_no_names() {
        let limits = long_window();
        fails(&limits, "tell-tale", "203.0.113.77").await;
        let dump = format!("{:?}", limits.counts.accounts().iter().collect::<Vec<_>>());
        assert!(!dump.contains("tell-tale") && !dump.contains("203.0.113.77"));
        let shown = format!("{limits:?}");
        assert!(shown.starts_with("Limits(Policy") && !shown.contains("hash_key"), "{shown}");
    }

    #[tokio::test]
    async fn a_sign_in_of_a_known_account_counts_once_at_its_address() {
        let limits = long_window();
        let begins = async || limits.sign_in(&userid("alice"), ip("203.0.113.77")).await.unwrap();
        let unknown = begins().await;
        let counters = unknown.counted.len();
        unknown.settle(Tally::Accepted).await;
        let known = begins().await;
        assert_eq!(known.counted.len(), counters);
        assert_eq!(format!("{known:?}"), format!("Attempt({} left)", known.left));
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
        let out: Vec<_> = outcomes.iter().filter_map(|outcome| outcome.as_ref().err()).collect();
        assert!(out.is_empty(), "of 200 people, {} did not get in: {:?}", out.len(), out[0]);
    }

    #[tokio::test(start_paused = true)]
    async fn s49_few_requests_wait_for_a_sign_in_under_way() {
        let limits = long_window();
        let bob = userid("bob");
        let pending = limits.sign_in(&bob, ip("192.0.2.1")).await.unwrap();
        for _ in 0..2 {
            let others = (0..50).map(async |_| {
                let begun = Instant::now();
                let denied = limits.sign_in(&bob, ip("198.51.100.1")).await.unwrap_err();
                assert_eq!(denied, Denied::UnderWay);
                begun.elapsed() >= MAX_WAIT
            });
            let waited = futures_util::future::join_all(others).await;
            assert_eq!(waited.into_iter().filter(|waited| *waited).count(), waiting::MAX_WAITING);
        }
        pending.give_back().await;
        assert!(limits.sign_in(&bob, ip("198.51.100.1")).await.is_ok());
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
