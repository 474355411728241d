//! How many requests of this process wait for the sign-in under way of one account. Each of them
//! looks at the account's counter again and again, and anybody can send many.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Key;

/// Maximum number of waiting requests of one account. A person needs one or two.
pub(super) const MAX_WAITING: usize = 8;

/// The accounts with waiting requests. Cheap to clone; clones share them.
#[derive(Clone, Default)]
pub(super) struct WaitingRequests(Arc<Mutex<HashMap<Key, usize>>>);

/// A place among the waiting requests of an account. Dropping it gives it back.
pub(super) struct WaitingPlace {
    waiting: WaitingRequests,
    account: Key,
}

impl WaitingRequests {
    /// A place for another request; `None` if there are too many.
    pub(super) fn enter(&self, account: Key) -> Option<WaitingPlace> {
        let mut counts = self.counts();
        let count = counts.entry(account).or_default();
        if *count >= MAX_WAITING {
            return None;
        }
        *count += 1;
        Some(WaitingPlace { waiting: self.clone(), account })
    }

    fn counts(&self) -> MutexGuard<'_, HashMap<Key, usize>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for WaitingPlace {
    fn drop(&mut self) {
        let mut counts = self.waiting.counts();
        if let Some(count) = counts.get_mut(&self.account) {
            *count -= 1;
            if *count == 0 {
                counts.remove(&self.account);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_account_has_its_places_and_gets_them_back() {
        let waiting = WaitingRequests::default();
        let mut places: Vec<_> = (0..MAX_WAITING).filter_map(|_| waiting.enter(1)).collect();
        assert_eq!(places.len(), MAX_WAITING);
        assert!(waiting.enter(1).is_none() && waiting.enter(2).is_some());
        places.pop();
        assert_eq!(waiting.counts().get(&1), Some(&(MAX_WAITING - 1)));
        places.extend(waiting.enter(1));
        assert!(waiting.enter(1).is_none());
        places.clear();
        assert!(waiting.counts().is_empty(), "an account without requests uses no memory");
    }
}
