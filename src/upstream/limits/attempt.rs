//! An attempt from its start until its outcome is counted.

use std::fmt;
use std::time::Duration;

use tokio::time::Instant;

use super::Key;
use super::counter::{Counter, Tally};
use super::counts::{CounterKind, Counts, OnError};
use crate::domain::journey::Timestamp;
use crate::store::redis::deadline;

/// A sign-in that is refused after this time was a push request that nobody approved. A refusal
/// before it was a wrong password at a slow server.
const PUSH_TIME: Duration = Duration::from_secs(10);
/// Time between two renewals of a sign-in under way.
const RENEWAL_INTERVAL: Duration = Duration::from_secs(3);

/// An attempt that counts as failed until it is settled.
#[must_use = "an attempt that is not given back counts as failed"]
pub struct Attempt {
    pub(super) counts: Counts,
    pub(super) counted: Vec<(CounterKind, Key, u64)>,
    pub(super) network: Key,
    pub(super) begun: Instant,
    /// How many attempts the account has left if this one fails.
    pub left: usize,
    /// Whether it would be the account's first failed sign-in in the window.
    pub is_first: bool,
}

impl Attempt {
    /// Stops counting the attempt, because it did not fail.
    pub async fn give_back(self) {
        self.settle(Tally::GiveBack).await;
    }

    /// Keeps the sign-in under way for as long as `answer` takes.
    pub async fn renewed_until<T>(&self, answer: impl Future<Output = T>) -> T {
        let mut answer = std::pin::pin!(answer);
        loop {
            if let Ok(answer) = tokio::time::timeout(RENEWAL_INTERVAL, &mut answer).await {
                return answer;
            }
            self.change_under_way(Counter::renew).await;
        }
    }

    pub(super) async fn change_under_way(&self, change: impl Fn(&mut Counter, u64, Timestamp)) {
        let Some(&(kind, key, number)) = self.of_account() else { return };
        let change = |counter: &mut Counter, now| change(counter, number, now);
        // If this fails, the account may begin another sign-in too early or too late.
        if let Err(error) = self.counts.change(kind, key, OnError::Ignore, change).await {
            tracing::warn!(%error, "the counter of a sign-in under way could not be changed");
        }
    }

    fn of_account(&self) -> Option<&(CounterKind, Key, u64)> {
        self.counted.iter().find(|(kind, ..)| *kind == CounterKind::Account)
    }

    /// Records the outcome. If the counters are unavailable, the attempt counts as failed, which is
    /// safe.
    pub async fn settle(self, tally: Tally) {
        let Self { counts, counted, network, begun, .. } = self;
        let is_late = begun.elapsed() >= PUSH_TIME;
        let are_shared = counts.are_shared();
        let changes = async move {
            for (kind, key, number) in counted {
                let change = |counter: &mut Counter, now| match (kind, tally) {
                    (CounterKind::Account, _) => {
                        counter.settle(number, now, (tally, is_late), network);
                    }
                    (_, Tally::Count | Tally::Odd) => counter.confirm(number),
                    _ => counter.forget(number),
                };
                if let Err(error) = counts.change(kind, key, OnError::Ignore, change).await {
                    tracing::warn!(%error, ?tally, "the outcome of an attempt was not counted");
                }
            }
        };
        if are_shared { deadline::detach(changes).await } else { changes.await }
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Attempt({} left)", self.left)
    }
}
