//! Whose turn it is: which journeys wait, which is asked for next, and when. Pure, told the time.
//!
//! The journey that has waited longest since it was last asked for comes first, so that a crowd slows
//! everybody down alike.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use foldhash::fast::RandomState;
use tokio::sync::Notify;
use tokio::sync::futures::OwnedNotified;

use super::{Pace, PollState};
use crate::store::journeys::JourneyId;

/// How long a browser's poll waits for `SecEnrol` before it is told that `SecEnrol` is slow.
pub(super) const PATIENCE: Duration = Duration::from_secs(2);

/// How late a timer may well be: by so much exchanges may come closer together, to make up for it.
const LATE: Duration = Duration::from_millis(50);
const SECOND: Duration = Duration::from_secs(1);
/// In none of these, wherever it begins, are more exchanges begun than the budget has: longer than a second
/// by as much as their ways to `SecEnrol` may well differ.
const WINDOW: Duration = Duration::from_millis(1020);

/// A place in the queue: since when, and a number to tell two of the same time apart.
type Ticket = (Instant, u64);

/// All journeys of this instance whose browsers poll.
#[derive(Debug)]
pub(super) struct Schedule<A> {
    pace: Pace,
    /// From one exchange to the next, on the whole.
    gap: Duration,
    /// When the next exchange may begin.
    free: Instant,
    /// When the last ones began: as many as the budget has for a second.
    begun: VecDeque<Instant>,
    per_second: usize,
    known: HashMap<JourneyId, Tracked<A>, RandomState>,
    due: BTreeMap<Ticket, JourneyId>,
    tickets: u64,
}

/// What is known of a journey.
#[derive(Debug)]
struct Tracked<A> {
    asked: Option<Instant>,
    in_flight: bool,
    ticket: Option<Ticket>,
    /// When its browser was last there, and whose it is.
    seen: Instant,
    asker: A,
    state: PollState,
    /// Admission when an exchange has ended.
    ended: Arc<Notify>,
}

/// What a browser gets to know.
#[derive(Debug)]
pub(super) enum Admission {
    /// This, at once.
    Now(PollState),
    /// Something soon: once this is notified.
    Soon(OwnedNotified),
}

impl<A: Clone> Schedule<A> {
    pub(super) fn new(pace: Pace, per_second: u32, now: Instant) -> Self {
        let per_second = per_second.max(1);
        let gap = SECOND / per_second;
        Self {
            pace,
            gap,
            free: now,
            begun: VecDeque::new(),
            per_second: usize::try_from(per_second).unwrap_or(usize::MAX),
            known: HashMap::default(),
            due: BTreeMap::new(),
            tickets: 0,
        }
    }

    /// How many journeys wait.
    pub(super) fn waiting(&self) -> usize {
        self.known.len()
    }

    /// What is known, without asking.
    pub(super) fn state(&self, id: &JourneyId, now: Instant) -> PollState {
        self.known.get(id).map_or(PollState::Waiting, |known| known.state(now))
    }

    /// What is known after a wait of [`PATIENCE`] in vain.
    pub(super) fn state_after_all(&self, id: &JourneyId, now: Instant) -> PollState {
        match self.known.get(id) {
            Some(known) if known.in_flight => PollState::Slow,
            _ => self.state(id, now),
        }
    }

    /// A browser asks: it queues up, if it is time to.
    pub(super) fn ask(&mut self, id: &JourneyId, asker: A, now: Instant) -> Admission {
        let known = match self.known.get_mut(id) {
            Some(known) => {
                known.asker = asker;
                known
            }
            None => self.known.entry(id.clone()).or_insert_with(|| Tracked::new(asker, now)),
        };
        known.seen = now;
        if known.ticket.is_none() && known.is_due(now, self.pace.min) {
            let ticket = (known.asked.unwrap_or(now), self.tickets);
            self.tickets += 1;
            known.ticket = Some(ticket);
            self.due.insert(ticket, id.clone());
        }
        let crowd = self.gap * u32::try_from(self.due.len()).unwrap_or(u32::MAX);
        let slow = known.in_flight && known.has_waited(now);
        if (known.ticket.is_some() && crowd < PATIENCE) || (known.in_flight && !slow) {
            Admission::Soon(known.ended.clone().notified_owned())
        } else {
            Admission::Now(known.state(now))
        }
    }

    /// Begins the exchange of the journey whose turn it is; or says when it may begin; or, with
    /// nobody in the queue, neither.
    pub(super) fn next(&mut self, now: Instant) -> Result<(JourneyId, A), Option<Instant>> {
        loop {
            if self.due.is_empty() {
                return Err(None);
            }
            if self.free > now {
                return Err(Some(self.free));
            }
            let crowded = self.begun.len() >= self.per_second;
            if let Some(first) = self.begun.front().filter(|_| crowded) {
                if *first + WINDOW > now {
                    return Err(Some(*first + WINDOW));
                }
                self.begun.pop_front();
            }
            let Some((_, id)) = self.due.pop_first() else { return Err(None) };
            let Some(known) = self.known.get_mut(&id) else { continue };
            known.ticket = None;
            known.asked = Some(now);
            known.in_flight = true;
            // Whoever idled gathers no more than what a late timer lost.
            let earliest = now.checked_sub(LATE).unwrap_or(now);
            self.free = self.free.max(earliest) + self.gap;
            self.begun.push_back(now);
            return Ok((id, known.asker.clone()));
        }
    }

    /// An exchange has ended. `change` says what is known now; `None`: the journey no longer waits.
    pub(super) fn end(
        &mut self,
        id: &JourneyId,
        change: impl FnOnce(&PollState) -> Option<PollState>,
    ) {
        let Some(known) = self.known.get_mut(id) else { return };
        known.in_flight = false;
        known.ended.notify_waiters();
        match change(&known.state) {
            Some(state) => known.state = state,
            None => self.forget(id),
        }
    }

    fn forget(&mut self, id: &JourneyId) {
        if let Some(ticket) = self.known.remove(id).and_then(|known| known.ticket) {
            self.due.remove(&ticket);
        }
    }

    /// Forgets journeys whose browsers have gone.
    pub(super) fn sweep(&mut self, now: Instant) {
        let kept = self.pace.max * 3;
        let due = &mut self.due;
        self.known.retain(|_, known| {
            let keep = known.in_flight || now.saturating_duration_since(known.seen) < kept;
            if !keep && let Some(ticket) = known.ticket {
                due.remove(&ticket);
            }
            keep
        });
    }
}

impl<A> Tracked<A> {
    fn new(asker: A, now: Instant) -> Self {
        Self {
            asked: None,
            in_flight: false,
            ticket: None,
            seen: now,
            asker,
            state: PollState::Waiting,
            ended: Arc::default(),
        }
    }

    fn is_due(&self, now: Instant, min: Duration) -> bool {
        !self.in_flight
            && self.asked.is_none_or(|asked| now.saturating_duration_since(asked) >= min)
    }

    fn has_waited(&self, now: Instant) -> bool {
        self.asked.is_some_and(|asked| now.saturating_duration_since(asked) >= PATIENCE)
    }

    fn state(&self, now: Instant) -> PollState {
        if self.in_flight && self.has_waited(now) { PollState::Slow } else { self.state.clone() }
    }
}

#[cfg(test)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;

    use super::*;

    const PACE: Pace = Pace { min: Duration::from_secs(2), max: Duration::from_secs(30) };

    fn ids(count: usize) -> Vec<JourneyId> {
        let id = |n: usize| {
            let mut bytes = [0; 32];
            bytes[..8].copy_from_slice(&n.to_be_bytes());
            JourneyId::from_text(&URL_SAFE_NO_PAD.encode(bytes)).unwrap()
        };
        (0..count).map(id).collect()
    }

    fn next(turns: &mut Schedule<()>, now: Instant) -> Result<JourneyId, Option<Instant>> {
        turns.next(now).map(|(id, ())| id)
    }

    /// Lets everybody's turn come whose turn it is until `end`, a millisecond at a time, and answers at once.
    fn run(turns: &mut Schedule<()>, from: Instant, end: Instant) -> Vec<(Instant, JourneyId)> {
        let mut begun = Vec::new();
        let mut now = from;
        while now < end {
            while let Ok(id) = next(turns, now) {
                turns.end(&id, |_| Some(PollState::Waiting));
                begun.push((now, id));
            }
            now += Duration::from_millis(1);
        }
        begun
    }

    #[test]
    fn one_journey_is_asked_for_at_most_once_an_interval_and_one_at_a_time() {
        let start = Instant::now();
        let mut turns = Schedule::new(PACE, 50, start);
        let id = &ids(1)[0];
        assert!(matches!(turns.ask(id, (), start), Admission::Soon(_)));
        assert_eq!(next(&mut turns, start).as_ref(), Ok(id));
        assert_eq!(next(&mut turns, start), Err(None));
        // It hangs.
        assert!(matches!(turns.ask(id, (), start + SECOND), Admission::Soon(_)));
        assert!(matches!(turns.ask(id, (), start + 5 * SECOND), Admission::Now(PollState::Slow)));
        assert_eq!(next(&mut turns, start + 5 * SECOND), Err(None));
        turns.end(id, |_| Some(PollState::Waiting));
        turns.ask(id, (), start + 6 * SECOND);
        assert_eq!(next(&mut turns, start + 6 * SECOND).as_ref(), Ok(id));
        turns.end(id, |_| Some(PollState::Waiting));
        assert!(matches!(
            turns.ask(id, (), start + 7 * SECOND),
            Admission::Now(PollState::Waiting)
        ));
        assert_eq!(next(&mut turns, start + 7 * SECOND), Err(None));
    }

    #[test]
    fn in_no_second_is_the_budget_exceeded_however_late_timers_are_and_nearly_all_of_it_is_used() {
        for (per_second, late) in
            [1, 7, 20, 50, 333, 1000].into_iter().flat_map(|n| [(n, 0), (n, 5), (n, 40)])
        {
            let budget = usize::try_from(per_second).unwrap();
            let (start, time) = (Instant::now(), 30 * SECOND);
            let mut turns = Schedule::new(PACE, per_second, start);
            // After a rest, too.
            let later = start + 100 * SECOND;
            for id in ids(40 * budget) {
                turns.ask(&id, (), later);
            }
            let (mut begun, mut now) = (Vec::new(), later);
            while now < later + time {
                match next(&mut turns, now) {
                    Ok(id) => {
                        turns.end(&id, |_| Some(PollState::Waiting));
                        begun.push(now);
                    }
                    // As tokio's timers: never early, to the millisecond, and late when there is much to do.
                    Err(Some(free)) => {
                        now = free
                            + Duration::from_micros(rand::random_range(0..=late * 1000 + 1000));
                    }
                    Err(None) => panic!("everybody was asked for"),
                }
            }
            for (n, from) in begun.iter().enumerate() {
                let within = begun[n..].partition_point(|at| *at < *from + SECOND);
                assert!(
                    within <= budget,
                    "{within} of {budget} in a second, timers {late} ms late"
                );
            }
            let most = 30 * budget;
            assert!(
                begun.len() * 100 >= most * 95,
                "{} of {most}, timers {late} ms late",
                begun.len()
            );
        }
    }

    #[test]
    fn the_journey_with_the_oldest_poll_comes_first() {
        let start = Instant::now();
        let mut turns = Schedule::new(PACE, 1, start);
        let mut ids = ids(6);
        let new = ids.pop().unwrap();
        for id in &ids {
            turns.ask(id, (), start);
        }
        let first = run(&mut turns, start, start + 5 * SECOND);
        // They come back in another order, somebody new among them.
        turns.ask(&new, (), start + 10 * SECOND);
        for id in ids.iter().rev() {
            turns.ask(id, (), start + 10 * SECOND);
        }
        let second = run(&mut turns, start + 10 * SECOND, start + 20 * SECOND);
        let order = |begun: Vec<(Instant, JourneyId)>| {
            begun.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
        };
        assert_eq!(order(first), ids);
        assert_eq!(order(second), [ids, vec![new]].concat());
    }

    #[test]
    fn in_a_long_queue_the_answer_comes_at_once() {
        let start = Instant::now();
        let mut turns = Schedule::new(PACE, 10, start);
        let told: Vec<_> = ids(40).iter().map(|id| turns.ask(id, (), start)).collect();
        assert!(matches!(
            (&told[0], &told[39]),
            (Admission::Soon(_), Admission::Now(PollState::Waiting))
        ));
    }

    #[test]
    fn finished_and_abandoned_journeys_leave_the_queue() {
        let start = Instant::now();
        let mut turns = Schedule::new(PACE, 50, start);
        let ids = ids(3);
        for id in &ids {
            turns.ask(id, (), start);
        }
        assert_eq!(next(&mut turns, start).as_ref(), Ok(&ids[0]));
        turns.end(&ids[0], |_| None);
        assert_eq!(turns.waiting(), 2);
        turns.ask(&ids[1], (), start + 60 * SECOND);
        turns.sweep(start + 100 * SECOND);
        assert_eq!(turns.waiting(), 1);
        assert_eq!(next(&mut turns, start + 100 * SECOND).as_ref(), Ok(&ids[1]));
        assert_eq!(next(&mut turns, start + 200 * SECOND), Err(None));
    }
}
