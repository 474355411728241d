//! Decides which journey is polled next, and when. Pure: no clock and no I/O.
//!
//! The journey whose last poll is longest ago comes first, so that everybody in a crowd waits
//! equally long. A person who says that they have scanned the code prompts a poll, which goes ahead
//! of that order. Such polls get at most every other exchange while others wait.

mod budget;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;
use std::time::{Duration, Instant};

use foldhash::fast::RandomState;
use tokio::sync::Notify;
use tokio::sync::futures::OwnedNotified;

use super::{Pace, PollState};
use crate::domain::journey::Journey;
use crate::store::journeys::{ActiveJourney, JourneyId};
use budget::Budget;

/// How long a browser's poll waits for SecEnrol before the page says that SecEnrol is slow.
pub const MAX_WAIT: Duration = Duration::from_secs(2);

/// Time between two polls of a journey without a browser: somebody may enrol a phone and close the
/// browser, and the account's owner must learn of it.
const UNATTENDED: Duration = Duration::from_secs(20);
/// How much slower a journey is polled after its end.
const AFTER_END_FACTOR: u32 = 3;
/// A browser polls again after this part of the estimated time until its journey's turn. If that is
/// too early, little of the time is left.
const EARLY: f64 = 0.7;

/// A place in the queue: a time, and a number that orders equal times. The time is that of the last
/// poll or, without a browser, that of queueing.
type QueuePosition = (Instant, u64);

/// The journeys that this instance watches, from their first QR code until their outcome is known
/// or the portal stops asking.
#[derive(Debug)]
pub struct Schedule<A> {
    pace: Pace,
    budget: Budget,
    known: HashMap<JourneyId, Tracked<A>, RandomState>,
    /// The number of journeys with a browser that polls.
    attended: usize,
    queues: PollQueues,
    /// Whether the last exchange went ahead of the order.
    was_ahead: bool,
    is_closed: bool,
}

/// The journeys that wait for their turn.
#[derive(Debug, Default)]
struct PollQueues {
    due: BTreeMap<QueuePosition, JourneyId>,
    /// Journeys whose person prompted a poll, ordered by the time from which they may be polled. They
    /// may be in `due`, too.
    prompted: BTreeMap<QueuePosition, JourneyId>,
    positions: u64,
}

impl PollQueues {
    fn push<A>(&mut self, id: &JourneyId, known: &mut Tracked<A>, now: Instant) {
        // The time of the last poll puts journeys with a browser before those without one. The
        // time of queueing makes sure that the turn of the others comes, too.
        let waits_since = known.last_poll.filter(|_| known.is_attended).unwrap_or(now);
        let position = self.position(waits_since);
        known.position = Some(position);
        self.due.insert(position, id.clone());
    }

    fn put_ahead<A>(&mut self, id: &JourneyId, known: &mut Tracked<A>, from: Instant) {
        let position = self.position(from);
        known.prompt = Some(position);
        self.prompted.insert(position, id.clone());
    }

    fn position(&mut self, time: Instant) -> QueuePosition {
        self.positions += 1;
        (time, self.positions)
    }

    fn leave<A>(&mut self, known: &mut Tracked<A>) {
        known.position.take().map(|position| self.due.remove(&position));
        known.prompt.take().map(|position| self.prompted.remove(&position));
    }
}

#[derive(Debug)]
struct Tracked<A> {
    last_poll: Option<Instant>,
    in_flight: bool,
    position: Option<QueuePosition>,
    /// The place in `prompted`.
    prompt: Option<QueuePosition>,
    /// Whether a prompt came during an exchange. That exchange may have begun before the phone
    /// reported, so another one follows.
    prompted_in_flight: bool,
    /// When the last prompt that counted came.
    last_prompt: Option<Instant>,
    /// When the browser last polled.
    seen: Instant,
    /// Whether the browser polls.
    is_attended: bool,
    /// The journey as it was last seen, to be polled after its end.
    journey: Arc<Journey>,
    /// When the journey was found to have ended.
    over_since: Option<Instant>,
    asker: A,
    state: PollState,
    /// Notified when an exchange has ended.
    answered: Arc<Notify>,
}

/// The answer to a browser's poll.
#[derive(Debug)]
pub enum Admission {
    /// The known state.
    Now(PollState),
    /// Wait for this notification, then ask for the state.
    Soon(OwnedNotified),
}

impl<A: Clone> Schedule<A> {
    /// An empty schedule with at most `per_second` exchanges a second.
    pub fn new(pace: Pace, per_second: u32, now: Instant) -> Self {
        Self {
            pace,
            budget: Budget::new(per_second, now),
            known: HashMap::default(),
            attended: 0,
            queues: PollQueues::default(),
            was_ahead: false,
            is_closed: false,
        }
    }

    /// The number of journeys with a browser that polls.
    pub fn waiting(&self) -> usize {
        self.attended
    }

    /// Mean time between two exchanges.
    pub fn gap(&self) -> Duration {
        self.budget.gap()
    }

    /// How long it takes to poll every journey with a browser once.
    pub fn round(&self) -> Duration {
        self.budget.time_for(self.attended)
    }

    /// Whether a journey is watched.
    pub fn watches(&self, id: &JourneyId) -> bool {
        self.known.contains_key(id)
    }

    /// The known state of a journey.
    pub fn state(&self, id: &JourneyId, now: Instant) -> PollState {
        self.known.get(id).map_or(PollState::Waiting, |known| known.state(now))
    }

    /// The known state, for a browser that has waited [`MAX_WAIT`] without an answer.
    pub fn state_after_wait(&self, id: &JourneyId, now: Instant) -> PollState {
        match self.known.get(id) {
            Some(known) if known.in_flight => PollState::Slow,
            _ => self.state(id, now),
        }
    }

    /// Watches a journey whose page was just loaded.
    pub fn watch(&mut self, here: &ActiveJourney, asker: A, now: Instant) {
        if let Some(known) = self.known.get_mut(&here.id) {
            if !known.is_attended {
                known.attend(true, &mut self.attended);
                // Without a browser, the journey was queued behind those with one. It queues anew.
                known.position.take().map(|position| self.queues.due.remove(&position));
            }
            known.asker = asker;
            known.seen = now;
            return;
        }
        let mut known = Tracked {
            last_poll: None,
            in_flight: false,
            position: None,
            prompt: None,
            prompted_in_flight: false,
            last_prompt: None,
            seen: now,
            is_attended: false,
            journey: here.journey.clone(),
            over_since: None,
            asker,
            state: PollState::Waiting,
            answered: Arc::default(),
        };
        known.attend(true, &mut self.attended);
        self.known.insert(here.id.clone(), known);
    }

    /// A browser polls. Queues the journey if its minimum interval is over.
    pub fn ask(&mut self, here: &ActiveJourney, asker: A, now: Instant) -> Admission {
        self.watch(here, asker, now);
        let id = &here.id;
        let Some(known) = self.known.get_mut(id) else { return Admission::Now(PollState::Waiting) };
        if known.position.is_none() && known.is_due(now, self.pace.min) {
            self.queues.push(id, known, now);
        }
        let is_queued = known.position.is_some() || known.prompt.is_some();
        let is_soon = is_queued && self.until_turn(id, now) < MAX_WAIT;
        let Some(known) = self.known.get(id) else { return Admission::Now(PollState::Waiting) };
        if is_soon || (known.in_flight && !known.has_waited(now)) {
            Admission::Soon(known.answered.clone().notified_owned())
        } else {
            Admission::Now(known.state(now))
        }
    }

    /// The journey's person prompts a poll, which runs as soon as the minimum interval is over.
    /// One prompt per interval counts.
    pub fn prompt(&mut self, here: &ActiveJourney, asker: A, now: Instant) -> Admission {
        self.watch(here, asker.clone(), now);
        if let Some(known) = self.known.get_mut(&here.id)
            && known.last_prompt.is_none_or(|last| now >= last + self.pace.min)
        {
            known.last_prompt = Some(now);
            known.prompted_in_flight = known.in_flight;
            self.put_ahead(&here.id, now);
        }
        self.ask(here, asker, now)
    }

    /// When the browser of a journey should poll again: a little before the journey's turn, so that
    /// the request gets the new state.
    pub fn next_ask(&self, id: &JourneyId, now: Instant) -> Duration {
        self.until_turn(id, now).mul_f64(EARLY)
    }

    /// An estimate of the time until the journey is polled, provided that its browser asks for it.
    fn until_turn(&self, id: &JourneyId, now: Instant) -> Duration {
        let Some(known) = self.known.get(id) else { return Duration::ZERO };
        if let Some((from, _)) = known.prompt {
            // Every other exchange may be for a journey without a prompt.
            let before = (2 * self.queues.prompted.len()).saturating_sub(1);
            return from.saturating_duration_since(now) + self.budget.time_for(before);
        }
        // Journeys that were polled together with the first one in the queue have their turn now.
        let since_first = self
            .queues
            .due
            .first_key_value()
            .map_or(Duration::ZERO, |((first, _), _)| now.saturating_duration_since(*first));
        let round = self.round().max(since_first);
        let waited =
            known.last_poll.map_or(Duration::ZERO, |last| now.saturating_duration_since(last));
        let by_age = round.saturating_sub(waited);
        if known.position.is_some() {
            by_age.min(self.budget.time_for(self.queues.due.len()))
        } else {
            by_age
        }
    }

    fn put_ahead(&mut self, id: &JourneyId, now: Instant) {
        let Some(known) = self.known.get_mut(id) else { return };
        if known.in_flight || known.prompt.is_some() {
            return;
        }
        let from = known.last_poll.map_or(now, |last| now.max(last + self.pace.min));
        self.queues.put_ahead(id, known, from);
    }

    /// Takes the next journey out of the queue, to be polled now.
    ///
    /// # Errors
    /// If no journey can be polled now: when to call again, or `None` if the queue is empty.
    pub fn next(&mut self, now: Instant) -> Result<(JourneyId, A), Option<Instant>> {
        loop {
            let prompt = self.queues.prompted.first_key_value().map(|((from, _), _)| *from);
            let has_prompt = prompt.is_some_and(|from| from <= now);
            if self.is_closed {
                return Err(None);
            }
            let PollQueues { due, prompted, .. } = &mut self.queues;
            if due.is_empty() && !has_prompt {
                return Err(prompt);
            }
            if let Some(free) = self.budget.free_at(now) {
                return Err(Some(free));
            }
            self.was_ahead = has_prompt && (!self.was_ahead || due.is_empty());
            let queue = if self.was_ahead { prompted } else { due };
            let Some((_, id)) = queue.pop_first() else { return Err(None) };
            let Some(known) = self.known.get_mut(&id) else { continue };
            self.queues.leave(known);
            known.last_poll = Some(now);
            known.in_flight = true;
            self.budget.take(now);
            return Ok((id, known.asker.clone()));
        }
    }

    /// An exchange has ended. `change` returns the new state, or `None` if the journey no longer
    /// waits.
    pub fn end(&mut self, id: &JourneyId, change: impl FnOnce(&PollState) -> Option<PollState>) {
        let Some(known) = self.known.get_mut(id) else { return };
        known.in_flight = false;
        known.answered.notify_waiters();
        let Some(state) = change(&known.state) else { return self.forget(id) };
        known.state = state;
        if std::mem::take(&mut known.prompted_in_flight)
            && let Some(begun) = known.last_poll
        {
            self.put_ahead(id, begun);
        }
    }

    /// Stops watching a journey.
    pub fn forget(&mut self, id: &JourneyId) {
        let Some(mut known) = self.known.remove(id) else { return };
        self.attended -= usize::from(known.is_attended);
        self.queues.leave(&mut known);
    }

    /// Remembers the journey as it is now.
    pub fn remember(&mut self, id: &JourneyId, journey: Arc<Journey>) {
        if let Some(known) = self.known.get_mut(id) {
            known.journey = journey;
        }
    }

    /// Whether the journey was found to have ended.
    pub fn is_over(&self, id: &JourneyId) -> bool {
        self.known.get(id).is_some_and(|known| known.over_since.is_some())
    }

    /// Notes that the journey has ended, at `since` if that was not noted before. Returns how long
    /// ago it ended.
    pub fn over(&mut self, id: &JourneyId, since: Instant, now: Instant) -> Duration {
        let Some(known) = self.known.get_mut(id) else { return Duration::ZERO };
        now.saturating_duration_since(*known.over_since.get_or_insert(since))
    }

    /// The journey as it was last seen.
    pub fn last(&self, id: &JourneyId) -> Option<ActiveJourney> {
        let journey = self.known.get(id)?.journey.clone();
        Some(ActiveJourney { id: id.clone(), journey })
    }

    /// Queues the journeys that no browser polls, at a slow pace. In a crowd the pace is slower
    /// still, so that people who wait go first. Journeys that have ended have the slowest pace.
    pub fn sweep(&mut self, now: Instant) {
        let (pace, crowd) = (self.pace.max * 3, self.gap() * 2);
        let slow = UNATTENDED.min(self.pace.max);
        let interval = slow.max(crowd * u32::try_from(self.known.len()).unwrap_or(u32::MAX));
        for (id, known) in &mut self.known {
            let idle = now.saturating_duration_since(known.seen);
            if idle >= pace {
                known.attend(false, &mut self.attended);
            }
            let was_polled = known.last_poll.unwrap_or(known.seen);
            let factor = if known.over_since.is_some() { AFTER_END_FACTOR } else { 1 };
            let is_late = now.saturating_duration_since(was_polled) >= interval * factor;
            if is_late && !known.in_flight && known.position.is_none() {
                self.queues.push(id, known, now);
            }
        }
    }

    /// The journeys that are watched, as they were last seen, and when they were found to have
    /// ended.
    pub fn tracked(
        &self,
    ) -> impl Iterator<Item = (&JourneyId, &Arc<Journey>, &A, Option<Instant>)> {
        let all = self.known.iter();
        all.map(|(id, known)| (id, &known.journey, &known.asker, known.over_since))
    }

    /// Watches a journey of the previous run. If it has ended, no browser polls for it.
    pub fn restore(
        &mut self,
        here: &ActiveJourney,
        asker: A,
        over_since: Option<Instant>,
        now: Instant,
    ) {
        self.watch(here, asker, now);
        if let Some(known) = self.known.get_mut(&here.id) {
            known.over_since = over_since;
            if over_since.is_some() {
                known.attend(false, &mut self.attended);
            }
        }
    }

    /// Takes nothing out of the queue any more.
    pub fn close(&mut self) {
        self.is_closed = true;
    }

    /// The journeys that are watched.
    pub fn watched(&self) -> Vec<(JourneyId, A)> {
        self.known.iter().map(|(id, known)| (id.clone(), known.asker.clone())).collect()
    }
}

impl<A> Tracked<A> {
    /// Notes whether a browser polls. `attended` counts the journeys with one.
    fn attend(&mut self, is_attended: bool, attended: &mut usize) {
        *attended -= usize::from(self.is_attended);
        *attended += usize::from(is_attended);
        self.is_attended = is_attended;
    }

    fn is_due(&self, now: Instant, min: Duration) -> bool {
        !self.in_flight
            && self.last_poll.is_none_or(|last| now.saturating_duration_since(last) >= min)
    }

    fn has_waited(&self, now: Instant) -> bool {
        self.last_poll.is_some_and(|last| now.saturating_duration_since(last) >= MAX_WAIT)
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
    use crate::domain::journey::{Purpose, Timestamp};
    use secenrol::Userid;

    const SECOND: Duration = Duration::from_secs(1);
    const PACE: Pace = Pace {
        min: Duration::from_secs(2),
        max: Duration::from_secs(30),
        after_end: Duration::from_secs(900),
    };

    fn here(id: &JourneyId) -> ActiveJourney {
        let (bob, now) = (Userid::parse("bob").unwrap(), Timestamp::from(0));
        let journey = Arc::new(Journey::awaiting_approval(bob, Purpose::Move, now));
        ActiveJourney { id: id.clone(), journey }
    }

    fn ids(count: usize) -> Vec<JourneyId> {
        let id = |n: usize| {
            let mut bytes = [0; 32];
            bytes[..8].copy_from_slice(&n.to_be_bytes());
            JourneyId::from_text(&URL_SAFE_NO_PAD.encode(bytes)).unwrap()
        };
        (0..count).map(id).collect()
    }

    fn next(schedule: &mut Schedule<()>, now: Instant) -> Result<JourneyId, Option<Instant>> {
        schedule.next(now).map(|(id, ())| id)
    }

    #[test]
    fn a_restored_journey_that_has_ended_does_not_count_as_one_with_a_browser() {
        let now = Instant::now();
        let mut schedule = Schedule::new(PACE, 1, now);
        for (id, over) in ids(2).iter().zip([None, Some(now)]) {
            schedule.restore(&here(id), (), over, now);
        }
        assert_eq!(schedule.waiting(), 1);
        schedule.watch(&here(&ids(2)[1]), (), now);
        assert_eq!(schedule.waiting(), 2, "its browser is back");
    }

    #[test]
    fn a_round_takes_the_number_waiting_divided_by_the_budget() {
        let now = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, now);
        assert_eq!(schedule.round(), Duration::ZERO);
        for id in ids(100) {
            schedule.watch(&here(&id), (), now);
        }
        assert_eq!((schedule.round(), schedule.gap()), (2 * SECOND, SECOND / 50));
    }

    fn is_prompted(schedule: &Schedule<()>, id: &JourneyId) -> bool {
        let known = &schedule.known[id];
        known.prompt.is_some() || known.prompted_in_flight
    }

    /// Polls the due journeys until `end`, a millisecond at a time. Each exchange ends at once.
    fn run(schedule: &mut Schedule<()>, from: Instant, end: Instant) -> Vec<(Instant, JourneyId)> {
        let mut begun = Vec::new();
        let mut now = from;
        while now < end {
            while let Ok(id) = next(schedule, now) {
                schedule.end(&id, |_| Some(PollState::Waiting));
                begun.push((now, id));
            }
            now += Duration::from_millis(1);
        }
        begun
    }

    #[test]
    fn a_journey_has_one_exchange_at_a_time_and_one_per_interval() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let id = &ids(1)[0];
        assert!(matches!(schedule.ask(&here(id), (), start), Admission::Soon(_)));
        assert_eq!(next(&mut schedule, start).as_ref(), Ok(id));
        assert_eq!(next(&mut schedule, start), Err(None));
        // SecEnrol does not answer.
        assert!(matches!(schedule.ask(&here(id), (), start + SECOND), Admission::Soon(_)));
        assert!(matches!(
            schedule.ask(&here(id), (), start + 5 * SECOND),
            Admission::Now(PollState::Slow)
        ));
        assert_eq!(next(&mut schedule, start + 5 * SECOND), Err(None));
        schedule.end(id, |_| Some(PollState::Waiting));
        schedule.ask(&here(id), (), start + 6 * SECOND);
        assert_eq!(next(&mut schedule, start + 6 * SECOND).as_ref(), Ok(id));
        schedule.end(id, |_| Some(PollState::Waiting));
        assert!(matches!(
            schedule.ask(&here(id), (), start + 7 * SECOND),
            Admission::Now(PollState::Waiting)
        ));
        assert_eq!(next(&mut schedule, start + 7 * SECOND), Err(None));
    }

    #[test]
    fn the_journey_with_the_oldest_poll_comes_first() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 1, start);
        let mut ids = ids(6);
        let new = ids.pop().unwrap();
        for id in &ids {
            schedule.ask(&here(id), (), start);
        }
        let first = run(&mut schedule, start, start + 5 * SECOND);
        // They come back in another order, together with a new one.
        schedule.ask(&here(&new), (), start + 10 * SECOND);
        for id in ids.iter().rev() {
            schedule.ask(&here(id), (), start + 10 * SECOND);
        }
        let second = run(&mut schedule, start + 10 * SECOND, start + 20 * SECOND);
        let order = |begun: Vec<(Instant, JourneyId)>| {
            begun.into_iter().map(|(_, id)| id).collect::<Vec<_>>()
        };
        assert_eq!(order(first), ids);
        assert_eq!(order(second), [ids, vec![new]].concat());
    }

    #[test]
    fn a_person_who_prompts_a_poll_comes_first() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 1, start);
        let mut ids = ids(7);
        let (never_polled, last) = (ids.pop().unwrap(), ids.pop().unwrap());
        for id in ids.iter().chain([&last]) {
            schedule.ask(&here(id), (), start);
        }
        run(&mut schedule, start, start + 6 * SECOND);
        let later = start + 10 * SECOND;
        for id in &ids {
            schedule.ask(&here(id), (), later);
        }
        assert!(matches!(schedule.prompt(&here(&last), (), later), Admission::Soon(_)));
        schedule.prompt(&here(&never_polled), (), later);
        assert!(is_prompted(&schedule, &last) && !is_prompted(&schedule, &ids[0]));
        let order: Vec<_> =
            run(&mut schedule, later, later + 7 * SECOND).into_iter().map(|(_, id)| id).collect();
        let [first, second, third, fourth, fifth] = &ids[..] else { panic!("five") };
        let expected = [&last, first, &never_polled, second, third, fourth, fifth];
        assert_eq!(order.iter().collect::<Vec<_>>(), expected);
        assert!(!is_prompted(&schedule, &last));
    }

    #[test]
    fn prompts_take_at_most_half_of_the_budget_while_others_wait() {
        for per_second in [1, 2, 7, 50] {
            let start = Instant::now();
            let mut schedule = Schedule::new(PACE, per_second, start);
            let budget = usize::try_from(per_second).unwrap();
            let ids = ids(60 * budget);
            let (prompted, waiting) = ids.split_at(30 * budget);
            for id in waiting {
                schedule.ask(&here(id), (), start);
            }
            // They have just been polled, so that their own turn is the last.
            for id in prompted {
                schedule.watch(&here(id), (), start);
                schedule.known.get_mut(id).unwrap().last_poll = Some(start);
            }
            for id in prompted {
                schedule.prompt(&here(id), (), start + PACE.min);
            }
            let begun = run(&mut schedule, start + PACE.min, start + PACE.min + 20 * SECOND);
            let is_prompted: Vec<_> = begun.iter().map(|(_, id)| prompted.contains(id)).collect();
            assert!(is_prompted.len() >= 20 * budget * 95 / 100, "{}", is_prompted.len());
            assert!(is_prompted.windows(2).all(|two| two != [true, true]), "{per_second}");
            let ahead = is_prompted.iter().filter(|is_prompted| **is_prompted).count();
            assert!(ahead * 2 >= is_prompted.len(), "{ahead} of {}", is_prompted.len());
        }
    }

    #[test]
    fn a_closed_schedule_gives_out_no_journey_and_keeps_them_all() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 10, start);
        let ids = ids(2);
        schedule.ask(&here(&ids[0]), (), start);
        schedule.prompt(&here(&ids[1]), (), start);
        schedule.close();
        assert_eq!(next(&mut schedule, start), Err(None));
        assert_eq!(schedule.tracked().count(), 2);
    }

    #[test]
    fn prompts_alone_have_the_whole_budget() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 10, start);
        for id in ids(10) {
            schedule.prompt(&here(&id), (), start);
        }
        assert_eq!(run(&mut schedule, start, start + SECOND).len(), 10);
    }

    #[test]
    fn one_prompt_per_interval_counts_and_waits_for_its_end() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let id = &ids(1)[0];
        schedule.ask(&here(id), (), start);
        run(&mut schedule, start, start + SECOND / 2);
        for tenth in 5..20 {
            schedule.prompt(&here(id), (), start + tenth * SECOND / 10);
        }
        assert_eq!(schedule.queues.prompted.len(), 1);
        assert_eq!(next(&mut schedule, start + SECOND), Err(Some(start + PACE.min)));
        assert_eq!(next(&mut schedule, start + PACE.min).as_ref(), Ok(id));
        schedule.end(id, |_| Some(PollState::Waiting));
        // The interval since the first prompt is not over.
        schedule.prompt(&here(id), (), start + SECOND * 24 / 10);
        assert!(!is_prompted(&schedule, id));
        schedule.prompt(&here(id), (), start + SECOND * 25 / 10);
        assert!(is_prompted(&schedule, id));
        let polls = run(&mut schedule, start + PACE.min, start + 10 * SECOND);
        assert_eq!(polls, [(start + 2 * PACE.min, id.clone())]);
    }

    #[test]
    fn a_prompt_during_an_exchange_brings_another_one() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let id = &ids(1)[0];
        schedule.ask(&here(id), (), start);
        next(&mut schedule, start).unwrap();
        schedule.prompt(&here(id), (), start + SECOND);
        assert!(is_prompted(&schedule, id));
        assert_eq!(next(&mut schedule, start + 3 * SECOND), Err(None));
        schedule.end(id, |_| Some(PollState::Waiting));
        assert_eq!(next(&mut schedule, start + 3 * SECOND).as_ref(), Ok(id));
        schedule.end(id, |_| None);
        assert!(schedule.queues.prompted.is_empty());
        assert_eq!(next(&mut schedule, start + 9 * SECOND), Err(None));
    }

    #[test]
    fn a_journey_whose_turn_has_come_needs_no_second_poll_for_its_prompt() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let ids = ids(2);
        schedule.prompt(&here(&ids[0]), (), start);
        schedule.ask(&here(&ids[1]), (), start);
        let polls = run(&mut schedule, start, start + 10 * SECOND);
        assert_eq!(polls.into_iter().map(|(_, id)| id).collect::<Vec<_>>(), ids);
        // A journey that is forgotten leaves both queues.
        schedule.prompt(&here(&ids[0]), (), start + 10 * SECOND);
        schedule.forget(&ids[0]);
        assert_eq!(next(&mut schedule, start + 10 * SECOND), Err(None));
    }

    #[test]
    fn a_browser_polls_again_shortly_before_its_journeys_turn() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 10, start);
        let ids = ids(200);
        for id in &ids {
            schedule.ask(&here(id), (), start);
        }
        run(&mut schedule, start, start + 10 * SECOND);
        // A round takes 20 s. Half of it is over, and half of the journeys are still queued.
        let (polled, queued) = (&ids[0], &ids[199]);
        for id in [polled, queued] {
            let wait = schedule.next_ask(id, start + 10 * SECOND);
            assert!(wait.abs_diff(7 * SECOND) < SECOND / 2, "{wait:?}");
        }
        run(&mut schedule, start + 10 * SECOND, start + 20 * SECOND);
        schedule.ask(&here(polled), (), start + 19 * SECOND);
        assert!(matches!(schedule.ask(&here(polled), (), start + 19 * SECOND), Admission::Soon(_)));
        schedule.prompt(&here(queued), (), start + 20 * SECOND);
        assert!(schedule.next_ask(queued, start + 20 * SECOND) < PACE.min);
        assert_eq!(schedule.next_ask(&JourneyId::new(), start), Duration::ZERO, "not known");
    }

    #[test]
    fn in_a_crowd_browsers_get_an_answer_at_once() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 10, start);
        let admissions: Vec<_> =
            ids(40).iter().map(|id| schedule.ask(&here(id), (), start)).collect();
        assert!(matches!(
            (&admissions[0], &admissions[39]),
            (Admission::Soon(_), Admission::Now(PollState::Waiting))
        ));
    }

    #[test]
    fn a_journey_without_a_browser_is_polled_slowly_until_its_end() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let ids = ids(2);
        schedule.ask(&here(&ids[0]), (), start);
        schedule.watch(&here(&ids[1]), (), start);
        assert_eq!(next(&mut schedule, start).as_ref(), Ok(&ids[0]));
        schedule.end(&ids[0], |_| None);
        assert_eq!(next(&mut schedule, start), Err(None));
        let mut polls = Vec::new();
        for second in 0..300 {
            let now = start + second * SECOND;
            schedule.sweep(now);
            while let Ok(id) = next(&mut schedule, now) {
                assert_eq!(id, ids[1]);
                schedule.end(&id, |_| Some(PollState::Waiting));
                polls.push(second);
            }
        }
        assert_eq!(polls, (1..15).map(|n| n * 20).collect::<Vec<_>>());
        assert_eq!(schedule.waiting(), 0, "its browser is gone");
        schedule.forget(&ids[1]);
        schedule.sweep(start + 400 * SECOND);
        assert_eq!(next(&mut schedule, start + 400 * SECOND), Err(None));
    }

    #[test]
    fn browsers_that_wait_go_before_journeys_without_one() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let ids = ids(3);
        schedule.ask(&here(&ids[0]), (), start);
        schedule.ask(&here(&ids[1]), (), start);
        run(&mut schedule, start, start + SECOND);
        schedule.ask(&here(&ids[2]), (), start + 95 * SECOND);
        run(&mut schedule, start + 95 * SECOND, start + 96 * SECOND);
        let later = start + 100 * SECOND;
        schedule.sweep(later);
        // The first browser comes back. The last one never left.
        schedule.ask(&here(&ids[0]), (), later);
        schedule.ask(&here(&ids[2]), (), later);
        let order = run(&mut schedule, later, later + SECOND);
        let order: Vec<_> = order.into_iter().map(|(_, id)| id).collect();
        assert_eq!(order, [ids[0].clone(), ids[2].clone(), ids[1].clone()]);
        assert_eq!(schedule.waiting(), 2);
    }

    #[test]
    fn after_its_end_a_journey_is_polled_more_slowly() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let ids = ids(1);
        schedule.watch(&here(&ids[0]), (), start);
        assert!(!schedule.is_over(&ids[0]));
        assert_eq!(schedule.over(&ids[0], start, start), Duration::ZERO);
        assert!(schedule.is_over(&ids[0]));
        let mut polls = Vec::new();
        for second in 0..200 {
            let now = start + second * SECOND;
            schedule.sweep(now);
            while let Ok(id) = next(&mut schedule, now) {
                assert_eq!(schedule.over(&id, now, now), second * SECOND);
                schedule.end(&id, |_| Some(PollState::Waiting));
                polls.push(second);
            }
        }
        assert_eq!(polls, [60, 120, 180]);
        assert_eq!(schedule.over(&JourneyId::new(), start, start), Duration::ZERO, "not known");
    }

    #[test]
    fn the_state_is_slow_only_while_an_exchange_takes_long() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let id = &ids(1)[0];
        let is_slow = |state| matches!(state, PollState::Slow);
        schedule.ask(&here(id), (), start);
        assert!(!is_slow(schedule.state_after_wait(id, start)), "it is still queued");
        next(&mut schedule, start).unwrap();
        assert!(is_slow(schedule.state_after_wait(id, start)));
        assert!(!is_slow(schedule.state(id, start)));
        assert!(is_slow(schedule.state(id, start + MAX_WAIT)));
        schedule.end(id, |_| Some(PollState::Waiting));
        assert!(!is_slow(schedule.state(id, start + MAX_WAIT)));
    }

    #[test]
    fn a_watched_journey_is_remembered_as_it_was_last_seen() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let id = &ids(1)[0];
        schedule.watch(&here(id), (), start);
        assert_eq!(schedule.watched(), [(id.clone(), ())]);
        let newer = here(id).journey;
        schedule.remember(id, newer.clone());
        let last = schedule.last(id).unwrap();
        assert!(last.id == *id && Arc::ptr_eq(&last.journey, &newer));
    }

    #[test]
    fn many_journeys_without_a_browser_take_half_of_the_budget() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 1, start);
        for id in ids(30) {
            schedule.watch(&here(&id), (), start);
        }
        schedule.sweep(start + 59 * SECOND);
        assert_eq!(next(&mut schedule, start + 59 * SECOND), Err(None));
        schedule.sweep(start + 60 * SECOND);
        assert!(next(&mut schedule, start + 60 * SECOND).is_ok());
        schedule.sweep(start + 89 * SECOND);
        assert_eq!(schedule.waiting(), 30);
        schedule.sweep(start + 90 * SECOND);
        assert_eq!(schedule.waiting(), 0);
    }

    #[test]
    fn finished_journeys_are_forgotten() {
        let start = Instant::now();
        let mut schedule = Schedule::new(PACE, 50, start);
        let ids = ids(2);
        for id in &ids {
            schedule.ask(&here(id), (), start);
        }
        assert_eq!(next(&mut schedule, start).as_ref(), Ok(&ids[0]));
        schedule.end(&ids[0], |_| None);
        assert_eq!(schedule.waiting(), 1);
    }
}
