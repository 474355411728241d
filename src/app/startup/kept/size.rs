//! Makes a state fit into its place: without pictures if it is too large, and without its oldest
//! journeys if it still is.

use zeroize::Zeroizing;

use super::KeptState;
use crate::domain::journey::Timestamp;
use crate::upstream::poller::KeptWatch;

/// What a state lacks because it would be too large.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct NotKept {
    pub pictures: usize,
    pub journeys: usize,
    /// Watched journeys, most of which are among `journeys`.
    pub watches: usize,
    /// Counters of failures.
    pub counters: usize,
}

impl NotKept {
    pub(super) fn is_nothing(self) -> bool {
        self == Self::default()
    }

    pub(super) fn log(self) {
        let Self { pictures, journeys, watches, counters } = self;
        tracing::warn!(
            pictures,
            journeys,
            watches,
            counters,
            "the state for the next run is too large. It lacks QR pictures, if `pictures` is above \
             0, and the oldest journeys, if `journeys` is above 0. After a restart, their users \
             sign in again, and the portal does not report whether their phones were enrolled. The \
             limits of as many accounts or addresses as `counters` says begin anew. Use Redis for \
             so many users at a time (session.store), or shorten session.absolute_minutes and \
             poll.after_end_minutes"
        );
    }
}

/// Room for a head of `head` bytes, and then the state as JSON: together at most `limit` bytes, if
/// that is possible. Also returns what the state lacks.
pub(super) fn fitting(
    mut state: KeptState,
    head: usize,
    limit: usize,
) -> (Zeroizing<Vec<u8>>, NotKept) {
    let mut not_kept = NotKept { counters: state.limits.left_out(), ..NotKept::default() };
    // A state may be large, so there is only one copy at a time.
    let mut plain = Zeroizing::new(vec![0; head]);
    write_json(&state, head, &mut plain);
    if plain.len() > limit {
        not_kept.pictures = state.journeys.remove_pictures();
        write_json(&state, head, &mut plain);
    }
    while plain.len() > limit
        && let Some(last) = last_to_remove(&state, plain.len(), limit)
    {
        not_kept.journeys += state.journeys.remove_begun_until(last);
        let watched = state.watches.len();
        state.watches.retain(|watch| watch.begun() > last);
        not_kept.watches += watched - state.watches.len();
        write_json(&state, head, &mut plain);
    }
    (plain, not_kept)
}

/// When the newest journey begins that is to be removed from a state of `length` bytes. `None` if
/// the state has no journey.
fn last_to_remove(state: &KeptState, length: usize, limit: usize) -> Option<Timestamp> {
    let watched = state.watches.iter().map(KeptWatch::begun);
    let mut begins: Vec<_> = state.journeys.begins().chain(watched).collect();
    begins.sort_unstable();
    // Sizes differ, so this may not be enough.
    let excess = begins.len() * (length - limit) / length;
    begins.get(excess.min(begins.len().saturating_sub(1))).copied()
}

/// Replaces what follows the head.
fn write_json(state: &KeptState, head: usize, plain: &mut Vec<u8>) {
    plain.truncate(head);
    #[expect(clippy::expect_used, reason = "a state has only fields that JSON can hold")]
    serde_json::to_writer(plain, state).expect("a state is valid JSON");
}
