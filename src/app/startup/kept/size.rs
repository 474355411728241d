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
}

impl NotKept {
    pub(super) fn is_nothing(self) -> bool {
        self == Self::default()
    }

    pub(super) fn log(self) {
        let Self { pictures, journeys, watches } = self;
        tracing::warn!(
            pictures,
            journeys,
            watches,
            "the state for the next run is too large: it lacks QR pictures, and the oldest journeys \
             if `journeys` is above 0. After a restart, their users sign in again, and the portal \
             does not report whether their phones were enrolled. Use Redis for so many users at a \
             time (session.store), or shorten session.absolute_minutes and poll.after_end_minutes"
        );
    }
}

/// The state as JSON of at most `limit` bytes, if that is possible, and what it lacks.
pub(super) fn fitting(mut state: KeptState, limit: usize) -> (Zeroizing<Vec<u8>>, NotKept) {
    let mut not_kept = NotKept::default();
    let mut body = json(&state);
    if body.len() > limit {
        not_kept.pictures = state.journeys.remove_pictures();
        body = json(&state);
    }
    while body.len() > limit
        && let Some(last) = last_to_remove(&state, body.len(), limit)
    {
        not_kept.journeys += state.journeys.remove_begun_until(last);
        let watched = state.watches.len();
        state.watches.retain(|watch| watch.begun() > last);
        not_kept.watches += watched - state.watches.len();
        body = json(&state);
    }
    (body, not_kept)
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

fn json(state: &KeptState) -> Zeroizing<Vec<u8>> {
    #[expect(clippy::expect_used, reason = "a state has only fields that JSON can hold")]
    Zeroizing::new(serde_json::to_vec(state).expect("a state is valid JSON"))
}
