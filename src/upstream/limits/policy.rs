//! The maximum numbers: those of the config, and those that are the same everywhere.

use std::net::IpAddr;
use std::time::Duration;

use ipnet::IpNet;

use super::LimitName;
use super::counter::{AddressRules, Allowance, Lockout, SignInRules};
use crate::http::client_addr::{network, site};

/// When strangers have used up an account's attempts, networks that used none of them share these
/// further ones. A network from which the account signed in before has as many of its own.
const SPARE_ATTEMPTS: usize = 2;
/// Right passwords of one account per window that no right passcode followed. Each may send its
/// owner a text message.
const CHALLENGES_PER_USERID: usize = 5;
/// Refused check codes of one account per window, over all its journeys.
const CHECK_CODES_PER_USERID: usize = 10;
/// Phone numbers that one account may type per [`NUMBER_WINDOW`]. Mistyping takes far fewer.
const NUMBERS_TYPED_PER_USERID: usize = 30;
/// Push requests of one account per [`PUSH_WINDOW`] that nobody approved.
const PUSHES_PER_USERID: usize = 3;
const PUSH_WINDOW: Duration = Duration::from_mins(10);
/// How long a sign-in is under way after its last renewal. Short, because an instance that is
/// killed gives nothing back.
pub(super) const UNDER_WAY: Duration = Duration::from_secs(10);
/// The window of `number_changes_per_hour` and of typed numbers.
const NUMBER_WINDOW: Duration = Duration::from_hours(1);
/// How long a sign-in waits for others of its account or its address, and how long one that has
/// just begun counts as a failure of its address.
pub(super) const MAX_WAIT: Duration = Duration::from_secs(2);
/// At an address with too many failures, the time between two sign-ins of accounts that have not
/// failed there, between two of accounts that are known there, and between two from parts of a /48
/// where nobody has failed.
const PACE: Duration = Duration::from_secs(20);

/// Maximum numbers of failures.
#[derive(Debug, Clone)]
pub struct Policy {
    /// How long a failure counts.
    pub window: Duration,
    /// Refused sign-ins of one account.
    pub failures_per_userid: usize,
    /// Refused sign-ins from one address.
    pub failures_per_address: usize,
    /// Accounts with refused sign-ins from one address.
    pub userids_per_address: usize,
    /// Networks whose addresses stand for many people.
    pub shared_networks: Vec<IpNet>,
    /// Refused sign-ins from one address of these networks.
    pub failures_per_shared_address: usize,
    /// Accounts with refused sign-ins from one address of these networks.
    pub userids_per_shared_address: usize,
    /// New phone numbers of one account per hour, refused ones included.
    pub number_changes_per_hour: usize,
    /// When SecEnrol locks an account; `None`: unknown.
    pub lockout: Option<Lockout>,
}

impl Policy {
    /// Takes the numbers from the config.
    pub fn of(config: &crate::config::Config) -> Self {
        let (limits, secenrol) = (&config.limits, &config.secenrol);
        let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let threshold = count(secenrol.lockout_threshold);
        let counts_for = Some(secenrol.lockout).filter(|time| !time.is_zero());
        Self {
            window: limits.window,
            failures_per_userid: count(limits.failures_per_userid),
            failures_per_address: count(limits.failures_per_address),
            userids_per_address: count(limits.userids_per_address),
            shared_networks: limits.shared_networks.clone(),
            failures_per_shared_address: count(limits.failures_per_shared_address),
            userids_per_shared_address: count(limits.userids_per_shared_address),
            number_changes_per_hour: count(limits.number_changes_per_hour),
            lockout: (threshold > 0).then_some(Lockout { threshold, counts_for }),
        }
    }

    /// How long a counter is kept after its last change: longer than any wait.
    pub(super) fn counter_ttl(&self) -> Duration {
        self.window.max(NUMBER_WINDOW) * 2
    }

    pub(super) fn sign_ins(&self) -> SignInRules {
        let allowance = |max, window| Allowance { max, spare: SPARE_ATTEMPTS, window };
        SignInRules {
            passwords: allowance(self.failures_per_userid, self.window),
            challenges: allowance(CHALLENGES_PER_USERID, self.window),
            pushes: allowance(PUSHES_PER_USERID, PUSH_WINDOW),
            lockout: self.lockout,
            under_way: UNDER_WAY,
        }
    }

    /// The networks of an address that have a counter, with their rules: its own, and in IPv6 the
    /// /48 of its organisation, too, which counts as shared.
    pub(super) fn addresses(&self, address: IpAddr) -> Vec<(IpNet, AddressRules)> {
        let rules = |failures, accounts| AddressRules {
            window: self.window,
            failures,
            accounts,
            fresh: MAX_WAIT,
            pace: PACE,
        };
        let own = rules(self.failures_per_address, self.userids_per_address);
        let shared = rules(self.failures_per_shared_address, self.userids_per_shared_address);
        if self.shared_networks.iter().any(|network| network.contains(&address)) {
            return vec![(network(address), shared)];
        }
        let site = site(address).map(|site| (site, shared));
        [(network(address), own)].into_iter().chain(site).collect()
    }
}

/// A limit on codes or phone numbers of an account. Each has a counter of its own.
#[derive(Debug, Clone, Copy)]
pub(super) enum CodeLimit {
    CheckCode,
    NumberChange,
    NumberTyped,
    NumberCode,
}

impl CodeLimit {
    pub(super) const ALL: [Self; 4] =
        [Self::CheckCode, Self::NumberChange, Self::NumberTyped, Self::NumberCode];

    pub(super) fn name(self) -> LimitName {
        match self {
            Self::CheckCode => LimitName::CheckCodes,
            Self::NumberChange => LimitName::NumberChanges,
            Self::NumberTyped => LimitName::NumbersTyped,
            Self::NumberCode => LimitName::NumberCodes,
        }
    }

    /// The name of the counter. Another name would forget what was counted before an upgrade.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::CheckCode => "check code",
            Self::NumberChange => "number",
            Self::NumberTyped => "number typed",
            Self::NumberCode => "number code",
        }
    }

    /// The maximum number, and how long each counts.
    pub(super) fn allowance(self, policy: &Policy) -> (usize, Duration) {
        match self {
            Self::CheckCode | Self::NumberCode => (CHECK_CODES_PER_USERID, policy.window),
            Self::NumberChange => (policy.number_changes_per_hour, NUMBER_WINDOW),
            Self::NumberTyped => (NUMBERS_TYPED_PER_USERID, NUMBER_WINDOW),
        }
    }
}
