//! How often somebody may fail before `SecEnrol` is no longer asked.
//!
//! Failures count, successes never do: thousands of employees share a few addresses. A try counts as
//! failed from the moment it begins until it is [given back](Attempt::give_back), so that many tries
//! at once can't slip through together. The portal refuses before `SecEnrol` locks the account.
//!
//! An account is a userid without its domain, so that no way to write it has tries of its own.
//! Names are kept as keyed hashes only. The rules stand here; [`counts`] is where counters rest, in
//! memory or where all instances see them.

mod counter;
mod counts;

use std::collections::HashSet;
use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use zeroize::Zeroizing;

use crate::domain::journey::Clock;
use crate::domain::keyed;
use crate::http::client_addr::network;
use crate::store::redis::{RedisClient, Refused, deadline};
use counter::{Counter, MAX_DOUBLINGS};
use counts::{Counts, Of};
use secenrol::Userid;

/// Tries at an account whose limit strangers used up, left to a network that hasn't failed at it.
const SPARE_TRIES: usize = crate::config::SPARE_TRIES as usize;
/// Passcodes of one account that may be refused in a window, over all its journeys.
const PASSCODES_PER_USERID: usize = 10;
/// Check codes likewise.
const CHECK_CODES_PER_USERID: usize = 10;
/// Phone numbers of one account that may be typed in [`NUMBER_WINDOW`]: more than anybody mistypes.
const NUMBERS_TYPED_PER_USERID: usize = 30;
/// Unanswered push requests of one account in [`PUSH_WINDOW`].
const PUSHES_PER_USERID: usize = 3;
const PUSH_WINDOW: Duration = Duration::from_mins(10);
/// What `number_changes_per_hour` and typed numbers are counted over.
const NUMBER_WINDOW: Duration = Duration::from_hours(1);
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
    /// Phone numbers of one account that may be sent in an hour, refused ones included.
    pub number_changes_per_hour: usize,
}

impl Policy {
    /// As the config says.
    #[must_use]
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

    /// How long a counter matters after its last change: until the longest wait is forgotten.
    fn kept(&self) -> Duration {
        self.window.max(PUSH_WINDOW).max(NUMBER_WINDOW) * 2_u32.pow(MAX_DOUBLINGS + 1)
    }
}

/// Why `SecEnrol` isn't asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Denied {
    /// Too many failures: come back after this time.
    Wait(Duration),
    /// As many sign-ins of this address as may fail are being answered right now.
    Crowded,
    /// Nobody can say: the counters are where all instances see them, and that is away.
    Unknown(Refused),
}

impl From<Refused> for Denied {
    fn from(refused: Refused) -> Self {
        Self::Unknown(refused)
    }
}

/// Counts failures. Cheap to clone; clones share the counts.
#[derive(Clone)]
pub struct Limits {
    policy: Arc<ArcSwap<Policy>>,
    key: Zeroizing<[u8; 32]>,
    counts: Counts,
}

/// A name's keyed hash.
type Key = u128;

/// A try that counts as failed until it is given back.
#[must_use = "a try that isn't given back has failed"]
pub struct Attempt {
    counts: Counts,
    counted: Vec<(Of, Key, u64)>,
    /// How many tries the account has left should this one fail.
    pub left: usize,
}

impl Attempt {
    fn one(limits: &Limits, of: Of, key: Key, (number, left): (u64, usize)) -> Self {
        Self { counts: limits.counts.clone(), counted: vec![(of, key, number)], left }
    }

    /// The try didn't fail: it no longer counts. Where that can't be noted, it does, which is safe.
    pub async fn give_back(self) {
        self.note(Counter::forget, "a try could not be given back").await;
    }

    /// The try failed for good: it counts against its address now, too.
    pub async fn refused(self) {
        self.note(Counter::settle, "a failure could not be noted").await;
    }

    async fn note(self, change: fn(&mut Counter, u64), in_vain: &'static str) {
        let Self { counts, counted, .. } = self;
        let elsewhere = counts.are_elsewhere();
        let noting = async move {
            for (of, key, number) in counted {
                if let Err(error) =
                    counts.change(of, key, |counter, _| change(counter, number)).await
                {
                    tracing::warn!(%error, in_vain);
                }
            }
        };
        if elsewhere { deadline::detach(noting).await } else { noting.await }
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
    /// Counted in this process's memory. Nobody has failed yet.
    #[must_use]
    pub fn in_memory(policy: Policy, clock: Clock) -> Self {
        let key = Zeroizing::new(rand::random());
        let counts = Counts::here(clock, policy.kept());
        Self { policy: Arc::new(ArcSwap::from_pointee(policy)), key, counts }
    }

    /// Counted where all instances see it.
    #[must_use]
    pub fn on_redis(policy: Policy, server: RedisClient) -> Self {
        let key = server.secret("names in limits");
        let counts = Counts::shared(server, policy.kept());
        Self { policy: Arc::new(ArcSwap::from_pointee(policy)), key, counts }
    }

    /// Judges by other numbers from now on, what was counted before included. The window stays: it
    /// decides how long counters are kept.
    pub fn set(&self, policy: Policy) {
        let window = self.policy().window;
        self.policy.store(Arc::new(Policy { window, ..policy }));
    }

    /// How long a failure counts.
    #[must_use]
    pub fn window(&self) -> Duration {
        self.policy().window
    }

    fn policy(&self) -> Policy {
        **self.policy.load()
    }

    /// Begins a sign-in. Where as many of its address are under way as may fail, waits a moment for
    /// their outcomes: most of them are no failures.
    ///
    /// # Errors
    /// [`Denied`]; `SecEnrol` mustn't be asked.
    pub async fn sign_in(&self, userid: &Userid, address: IpAddr) -> Result<Attempt, Denied> {
        let begun = tokio::time::Instant::now();
        let (account, network) = (userid.account(), network(address));
        let mut decided = self.try_sign_in(&account, network).await;
        while matches!(decided, Err(Denied::Crowded)) && begun.elapsed() < PATIENCE {
            tokio::time::sleep(PATIENCE / 40).await;
            // It waits for others now, not for the store.
            decided = deadline::without(self.try_sign_in(&account, network)).await;
        }
        decided
    }

    async fn try_sign_in(&self, account: &str, address: IpAddr) -> Result<Attempt, Denied> {
        // The address first: once it is limited, no name that it makes up is remembered.
        let by_address = self.at_address(address, account).await?;
        let network = self.name("network", &address.to_string());
        match self.at_account(account, network).await {
            Ok(by_account) => Ok(by_account.and(by_address)),
            Err(denied) => {
                // Nothing was tried, so nothing counts against the address.
                by_address.give_back().await;
                Err(denied)
            }
        }
    }

    async fn at_account(&self, account: &str, network: Key) -> Result<Attempt, Denied> {
        let Policy { window, failures_per_userid: most, .. } = self.policy();
        let key = self.name("sign in", account);
        let counted = self.counts.count(Of::Account, key, |count, now| {
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
            let left =
                if spare { most + SPARE_TRIES } else { most }.saturating_sub(count.tries.len());
            Ok((number, left))
        });
        Ok(Attempt::one(self, Of::Account, key, counted.await??))
    }

    /// Failures count, and so do tries that have only just begun: else many at once would slip
    /// through. A try that takes long waits for somebody's approval and was no wrong password.
    async fn at_address(&self, address: IpAddr, account: &str) -> Result<Attempt, Denied> {
        let policy = self.policy();
        let about = self.name("account", account);
        let key = self.name("address", &address.to_string());
        let full = |(tries, accounts): (usize, HashSet<Key>)| {
            let another = !accounts.contains(&about);
            tries >= policy.failures_per_address
                || (another && accounts.len() >= policy.userids_per_address)
        };
        let counted = self.counts.count(Of::Address, key, |count, now| {
            count.age(now, policy.window);
            if full(count.of(|one| one.settled)) {
                return Err(count.wait(now, policy.window));
            }
            if full(count.of(|one| one.settled || now.since(one.at) < PATIENCE)) {
                return Err(Denied::Crowded);
            }
            Ok((count.add(now, about, false), 0))
        });
        Ok(Attempt::one(self, Of::Address, key, counted.await??))
    }

    /// Begins to send a passcode.
    ///
    /// # Errors
    /// [`Denied`] where the account has failed too often.
    pub async fn passcode(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.plain("passcode", userid, PASSCODES_PER_USERID, self.policy().window).await
    }

    /// Begins to send a check code.
    ///
    /// # Errors
    /// [`Denied`] where the account has failed too often.
    pub async fn check_code(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.plain("check code", userid, CHECK_CODES_PER_USERID, self.policy().window).await
    }

    /// Begins to send a new phone number. Counts whatever `SecEnrol` makes of it.
    ///
    /// # Errors
    /// [`Denied`] where the account's number was changed too often.
    pub async fn number_change(&self, userid: &Userid) -> Result<Attempt, Denied> {
        let most = self.policy().number_changes_per_hour;
        self.plain("number", userid, most, NUMBER_WINDOW).await
    }

    /// Counts a phone number that was typed, whatever becomes of it: the page says when it is the same as
    /// before, so an attacker could guess it.
    ///
    /// # Errors
    /// [`Denied`] where too many were typed.
    pub async fn number_typed(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.plain("number typed", userid, NUMBERS_TYPED_PER_USERID, NUMBER_WINDOW).await
    }

    /// Begins to send the code that went to a new phone number.
    ///
    /// # Errors
    /// [`Denied`] where the account has failed too often.
    pub async fn number_code(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.plain("number code", userid, CHECK_CODES_PER_USERID, self.policy().window).await
    }

    /// Whether the old phone may be asked for approval once more: somebody who knows a password must
    /// not be able to wear its owner down.
    ///
    /// # Errors
    /// [`Denied`] where there were too many requests.
    pub async fn pushes_allow(&self, userid: &Userid) -> Result<(), Denied> {
        // Only looked at: most names are no reason to remember anything.
        let key = self.name("push", &userid.account());
        let room = self
            .counts
            .change(Of::Account, key, |count, now| count.room(now, PUSHES_PER_USERID, PUSH_WINDOW));
        room.await?
    }

    /// Counts a sign-in that waits for its answer as a request to the old phone. Given back once it
    /// was approved, or turns out to have been none.
    ///
    /// # Errors
    /// [`Denied`] where there were too many; this one is out already.
    pub async fn push(&self, userid: &Userid) -> Result<Attempt, Denied> {
        self.plain("push", userid, PUSHES_PER_USERID, PUSH_WINDOW).await
    }

    async fn plain(
        &self,
        what: &str,
        userid: &Userid,
        most: usize,
        window: Duration,
    ) -> Result<Attempt, Denied> {
        let key = self.name(what, &userid.account());
        let counted = self.counts.count(Of::Account, key, |count, now| {
            count.room(now, most, window)?;
            let number = count.add(now, Key::default(), false);
            Ok::<_, Denied>((number, most - count.tries.len()))
        });
        Ok(Attempt::one(self, Of::Account, key, counted.await??))
    }

    fn name(&self, what: &str, value: &str) -> Key {
        let hash = keyed::hash(&*self.key, &[what.as_bytes(), &[0], value.as_bytes()]);
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

    // What counters in memory and shared ones must do alike stands in tests/instances/limits.rs.

    fn limits(policy: Policy) -> Limits {
        Limits::in_memory(policy, Clock::start())
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
                attempt.refused().await;
                true
            }
            Err(_) => false,
        }
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
    async fn s43_no_name_can_be_read_off_the_counters() {
        let limits = long();
        fails(&limits, "tell-tale", "203.0.113.77").await;
        let dump = format!("{:?}", limits.counts.accounts().iter().collect::<Vec<_>>());
        assert!(!dump.contains("tell-tale") && !dump.contains("203.0.113.77"));
    }

    #[tokio::test(start_paused = true)]
    async fn s45_many_honest_people_of_one_address_sign_in_at_once() {
        let limits = long();
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
    async fn new_limits_apply_to_failures_already_counted() {
        let limits = long();
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
    async fn s43_made_up_names_of_a_limited_address_leave_no_trace() {
        let limits = long();
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
