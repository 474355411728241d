//! The handle by which tests and the demo command look into the state and turn its switches.
//!
//! What the exchanges and the phones do with the state stands in their own modules. Nothing here
//! knows HTTP.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use super::accounts::{Account, Means};
use super::faults::{Dialect, Exchange, Fault};
use super::state::{Received, State};

/// Requests that are remembered; a demo that runs for days must not grow.
const REMEMBERED: usize = 2_000;

/// A handle to the state; clones share it.
#[derive(Clone)]
pub struct World {
    state: Arc<Mutex<State>>,
}

impl World {
    pub(super) fn new(base: &str) -> Self {
        Self { state: Arc::new(Mutex::new(State::new(base))) }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        // A test that failed while it held the lock must not take the others along.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets an exchange go wrong from now on.
    pub fn set_fault(&self, exchange: Exchange, fault: Fault) {
        self.state().switches.faults[exchange as usize] = fault;
    }

    /// Lets all exchanges go wrong in the same way.
    pub fn set_fault_everywhere(&self, fault: Fault) {
        self.state().switches.faults.fill(fault);
    }

    /// Chooses the peculiarities of the replies.
    pub fn set_dialect(&self, dialect: Dialect) {
        self.state().switches.dialect = dialect;
    }

    /// Tells the pages where the portal is, so that they link to it.
    pub fn set_portal(&self, url: &str) {
        self.state().portal = Some(url.to_owned());
    }

    pub(super) fn portal(&self) -> Option<String> {
        self.state().portal.clone()
    }

    /// How many requests of this exchange have come, those that went wrong included.
    #[must_use]
    pub fn calls(&self, exchange: Exchange) -> usize {
        self.state().switches.calls[exchange as usize]
    }

    /// The last requests of all exchanges, oldest first.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.state().switches.received.iter().cloned().collect()
    }

    /// Puts all clocks of this world forward: `SecEnrol`'s and the phones'.
    ///
    /// With it a test gets the next code, or an expired session, without waiting.
    pub fn advance(&self, time: Duration) {
        self.state().ahead += time.as_secs();
    }

    /// Forgets every cookie and session key, as a restarted `SecEnrol` does.
    pub fn forget_sessions(&self) {
        let mut state = self.state();
        state.sessions.clear();
        state.challenges.clear();
    }

    /// Puts everything back to how it was at the start: accounts, phones, switches, counters.
    pub fn start_over(&self) {
        let mut state = self.state();
        let portal = state.portal.take();
        let fresh = State::new(&state.base);
        *state = State { portal, ..fresh };
    }

    /// Whether the account has been locked.
    #[must_use]
    pub fn is_locked(&self, userid: &str) -> bool {
        let account = |state: &State| state.accounts.get(userid).map(Account::is_locked);
        account(&self.state()).unwrap_or(false)
    }

    /// Whether the account signs in with the new phone by now.
    #[must_use]
    pub fn has_moved(&self, userid: &str) -> bool {
        let state = self.state();
        let account = state.accounts.get(userid);
        account.is_some_and(|a| a.moved && matches!(a.means, Means::SoftToken(_)))
    }

    /// Takes note of a request, and tells how it is to go wrong.
    pub(super) fn note(&self, received: Received) -> Fault {
        let mut state = self.state();
        let index = received.exchange as usize;
        let switches = &mut state.switches;
        switches.calls[index] += 1;
        if switches.received.len() == REMEMBERED {
            switches.received.pop_front();
        }
        switches.received.push_back(received);
        switches.faults[index].clone()
    }
}
