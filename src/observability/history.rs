//! Rolling 24-hour totals for the status page. Memory holds the counts at the end of each quarter
//! of an hour; a restart forgets them.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A quarter of an hour, in seconds.
const QUARTER: u64 = 15 * 60;
const HOUR: u64 = 4 * QUARTER;
/// Hours in the history.
const HOURS: u64 = 24;
/// A total is the difference of two marks, so there is one mark more than there are quarters.
const MARKS: u64 = HOURS * HOUR / QUARTER + 1;

/// Counts, since the start or within a period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Totals {
    /// Start pages shown.
    pub started: u64,
    /// Passwords accepted.
    pub signed_in: u64,
    /// Second factors accepted.
    pub confirmed: u64,
    /// New phones enrolled.
    pub done: u64,
    /// Journeys that ended without a new phone.
    pub given_up: u64,
    /// Exchanges that SecEnrol answered.
    pub answered: u64,
    /// Exchanges without an answer.
    pub failed: u64,
}

impl Totals {
    fn since(self, earlier: Self) -> Self {
        Self {
            started: self.started.saturating_sub(earlier.started),
            signed_in: self.signed_in.saturating_sub(earlier.signed_in),
            confirmed: self.confirmed.saturating_sub(earlier.confirmed),
            done: self.done.saturating_sub(earlier.done),
            given_up: self.given_up.saturating_sub(earlier.given_up),
            answered: self.answered.saturating_sub(earlier.answered),
            failed: self.failed.saturating_sub(earlier.failed),
        }
    }
}

/// The history. Cheap to clone; clones share it.
#[derive(Debug, Clone, Default)]
pub struct History(Arc<Mutex<VecDeque<Mark>>>);

/// The counts at the end of a quarter of an hour. Those of the present one are updated.
#[derive(Debug, Clone, Copy)]
struct Mark {
    quarter: u64,
    totals: Totals,
}

impl History {
    /// Records the counts at `now`, in seconds since 1970. Call it several times a quarter of an
    /// hour.
    pub fn note(&self, now: u64, totals: Totals) {
        let (quarter, mut marks) = (now / QUARTER, self.marks());
        match marks.back_mut() {
            // If the system clock steps back, the newest quarter continues.
            Some(last) if last.quarter >= quarter => last.totals = totals,
            _ => marks.push_back(Mark { quarter, totals }),
        }
        if marks.len() as u64 > MARKS {
            marks.pop_front();
        }
    }

    /// The totals of each of the last 24 hours, newest first. The first hour is the present quarter
    /// and the three before it.
    pub fn hours(&self, now: u64) -> Vec<Totals> {
        let ends = (0..HOURS).map(|hour| now.saturating_sub(hour * HOUR));
        ends.map(|end| self.within(end, HOUR)).collect()
    }

    /// The totals of these 24 hours.
    pub fn day(&self, now: u64) -> Totals {
        self.within(now, HOURS * HOUR)
    }

    /// The totals of the last `seconds` before the end of the quarter of an hour of `now`.
    fn within(&self, now: u64, seconds: u64) -> Totals {
        self.until(now).since(self.until(now.saturating_sub(seconds)))
    }

    /// The counts at the end of the quarter of an hour of `now`.
    fn until(&self, now: u64) -> Totals {
        let marks = self.marks();
        let mark = marks.iter().rev().find(|mark| mark.quarter <= now / QUARTER);
        mark.map(|mark| mark.totals).unwrap_or_default()
    }

    fn marks(&self) -> MutexGuard<'_, VecDeque<Mark>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: u64 = 1_700_000_100;

    fn done(done: u64) -> Totals {
        Totals { done, ..Totals::default() }
    }

    #[test]
    fn each_hour_has_what_happened_in_it() {
        let history = History::default();
        for (minutes, total) in [(0, 1), (5, 2), (16, 4), (61, 7), (200, 8)] {
            history.note(NOON + minutes * 60, done(total));
        }
        let hours = history.hours(NOON + 200 * 60);
        let by_hour: Vec<_> = hours.iter().take(5).map(|hour| hour.done).collect();
        assert_eq!(by_hour, [1, 0, 3, 4, 0]);
        assert_eq!(history.day(NOON + 200 * 60).done, 8);
    }

    #[test]
    fn marks_older_than_a_day_are_removed() {
        let history = History::default();
        for quarter in 0..1000 {
            history.note(NOON + quarter * QUARTER, done(quarter + 1));
        }
        let now = NOON + 999 * QUARTER;
        assert_eq!(history.day(now).done, 96);
        assert!(history.hours(now).iter().all(|hour| hour.done == 4));
        assert!(history.marks().len() <= 98, "{}", history.marks().len());
    }

    #[test]
    fn a_long_sleep_and_a_clock_that_steps_back_lose_nothing() {
        let history = History::default();
        history.note(NOON, done(3));
        history.note(NOON + 3 * 86_400, done(5));
        history.note(NOON + 3 * 86_400 - 3600, done(6));
        assert_eq!(history.day(NOON + 3 * 86_400).done, 3);
    }
}
