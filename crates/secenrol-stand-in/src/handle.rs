//! The handle with which tests and the demo command inspect the stand-in and turn its switches.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::accounts::{SecondFactor, name_of};
use super::faults::{Dialect, Fault, Operation};
use super::state::{Received, StandInState};

/// How many requests are remembered, so that a demo that runs for days does not grow.
const REMEMBERED: usize = 2_000;

/// A handle to the stand-in's state: accounts, phones, switches and counters. Clones share it.
///
/// A `userid` is one of [`ACCOUNTS`](super::ACCOUNTS), in any case and with or without a domain.
/// For an unknown one, getters return `None`, `false` or nothing.
#[derive(Clone)]
pub struct Handle {
    state: Arc<Mutex<StandInState>>,
}

impl Handle {
    pub(super) fn new(base: &str) -> Self {
        Self { state: Arc::new(Mutex::new(StandInState::new(base))) }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, StandInState> {
        // A test that panicked while it held the lock must not make the others fail.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes an exchange go wrong from now on.
    pub fn set_fault(&self, exchange: Operation, fault: Fault) {
        self.state().faults[exchange as usize] = fault;
    }

    /// Makes all exchanges go wrong in the same way.
    pub fn set_fault_everywhere(&self, fault: Fault) {
        self.state().faults.fill(fault);
    }

    /// What goes wrong with each exchange, in the order of [`Operation::ALL`].
    pub fn faults(&self) -> Vec<Fault> {
        self.state().faults.to_vec()
    }

    /// The setup key that was issued last to a user.
    pub fn newest_seed(&self, userid: &str) -> Option<String> {
        let userid = name_of(userid)?;
        let state = self.state();
        let newest = state.signed_in.iter().rev().find(|user| user.userid == userid);
        newest.map(|user| user.seed.clone())
    }

    /// Every seed, cookie, enrolment URL and session key that is valid now. For tests that look
    /// for them elsewhere.
    pub fn secrets(&self) -> Vec<String> {
        let state = self.state();
        let issued = state.signed_in.iter().flat_map(|user| {
            let cookie = user.cookie.as_deref().and_then(|cookie| cookie.split_once('='));
            let cookie = cookie.map(|(_, value)| value.to_owned());
            [Some(user.seed.clone()), Some(user.enrolurl.clone()), user.half.clone(), cookie]
        });
        let keys = state.challenges.keys().cloned().map(Some);
        issued.chain(keys).flatten().filter(|secret| !secret.is_empty()).collect()
    }

    /// Chooses the variants of the replies.
    pub fn set_dialect(&self, dialect: Dialect) {
        self.state().dialect = dialect;
    }

    /// Sets the portal's address, to which the pages then link.
    pub fn set_portal(&self, url: &str) {
        self.state().portal = Some(url.to_owned());
    }

    pub(super) fn portal(&self) -> Option<String> {
        self.state().portal.clone()
    }

    /// How many requests of this exchange have come, those that went wrong included.
    pub fn calls(&self, exchange: Operation) -> usize {
        self.state().calls[exchange as usize]
    }

    /// The last 2,000 requests of all exchanges, oldest first.
    pub fn received(&self) -> Vec<Received> {
        self.state().received.iter().cloned().collect()
    }

    /// Puts the clocks of SecEnrol and of the phones forward. A test gets the next code, or an
    /// expired session, without waiting.
    pub fn advance(&self, time: Duration) {
        self.state().ahead += time.as_secs();
    }

    /// Forgets every cookie and session key, as a restarted SecEnrol does.
    pub fn forget_sessions(&self) {
        let mut state = self.state();
        state.challenges.clear();
        for user in &mut state.signed_in {
            user.cookie = None;
        }
    }

    /// Resets accounts, phones, switches and counters to their start.
    pub fn start_over(&self) {
        let mut state = self.state();
        *state = StandInState { portal: state.portal.take(), ..StandInState::new(&state.base) };
    }

    /// Whether the account is locked.
    pub fn is_locked(&self, userid: &str) -> bool {
        self.state().user(userid).is_some_and(|user| user.account.locked)
    }

    /// Whether the account now signs in with the new phone.
    pub fn has_moved(&self, userid: &str) -> bool {
        self.state().user(userid).is_some_and(|user| {
            user.account.moved && matches!(user.account.second_factor, SecondFactor::SoftToken(_))
        })
    }

    /// Counts and remembers a request, and returns the fault that is set for it.
    pub(super) fn note(&self, request: &Received) -> Fault {
        let mut state = self.state();
        let exchange = request.exchange as usize;
        state.calls[exchange] += 1;
        if state.received.len() == REMEMBERED {
            state.received.pop_front();
        }
        state.received.push_back(request.clone());
        state.faults[exchange].clone()
    }
}
