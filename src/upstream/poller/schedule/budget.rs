//! How many exchanges all journeys together may begin, and when.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How late a timer may fire. To make up for it, exchanges may come closer together by this time.
const TIMER_DELAY: Duration = Duration::from_millis(50);
/// No window of this length has more exchanges than the budget of a second. It is longer than a
/// second because network delays differ between exchanges.
const WINDOW: Duration = Duration::from_millis(1020);

#[derive(Debug)]
pub(super) struct Budget {
    /// Mean time between two exchanges.
    gap: Duration,
    /// When the next exchange may begin.
    next_start: Instant,
    /// When the last exchanges began, at most `per_second` of them.
    begun: VecDeque<Instant>,
    per_second: usize,
}

impl Budget {
    pub(super) fn new(per_second: u32, now: Instant) -> Self {
        let per_second = per_second.max(1);
        let gap = Duration::from_secs(1) / per_second;
        let per_second = usize::try_from(per_second).unwrap_or(usize::MAX);
        Self { gap, next_start: now, begun: VecDeque::new(), per_second }
    }

    pub(super) fn gap(&self) -> Duration {
        self.gap
    }

    /// The mean time that so many exchanges take.
    pub(super) fn time_for(&self, exchanges: usize) -> Duration {
        self.gap * u32::try_from(exchanges).unwrap_or(u32::MAX)
    }

    /// When the next exchange may begin; `None` if it may begin now.
    pub(super) fn free_at(&self, now: Instant) -> Option<Instant> {
        if self.next_start > now {
            return Some(self.next_start);
        }
        let is_used_up = self.begun.len() >= self.per_second;
        let first = self.begun.front().filter(|_| is_used_up);
        first.map(|first| *first + WINDOW).filter(|free| *free > now)
    }

    /// An exchange begins now.
    pub(super) fn take(&mut self, now: Instant) {
        if self.begun.len() >= self.per_second {
            self.begun.pop_front();
        }
        // Idle time does not add up to a burst: only the delay of a late timer is made up for.
        let earliest = now.checked_sub(TIMER_DELAY).unwrap_or(now);
        self.next_start = self.next_start.max(earliest) + self.gap;
        self.begun.push_back(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn late_timers_neither_exceed_nor_waste_the_budget_of_any_second() {
        for (per_second, late) in
            [1, 7, 20, 50, 333, 1000].into_iter().flat_map(|n| [(n, 0), (n, 5), (n, 40)])
        {
            let most = usize::try_from(per_second).unwrap();
            let (start, time) = (Instant::now(), 30 * SECOND);
            let mut budget = Budget::new(per_second, start);
            // The first exchanges come after idle time.
            let later = start + 100 * SECOND;
            let (mut begun, mut now) = (Vec::new(), later);
            while now < later + time {
                match budget.free_at(now) {
                    None => {
                        budget.take(now);
                        begun.push(now);
                    }
                    // As tokio's timers: never early, precise to 1 ms, and late under load.
                    Some(free) => {
                        now = free
                            + Duration::from_micros(rand::random_range(0..=late * 1000 + 1000));
                    }
                }
            }
            for (n, from) in begun.iter().enumerate() {
                let within = begun[n..].partition_point(|at| *at < *from + SECOND);
                assert!(within <= most, "{within} of {most} in a second, timers {late} ms late");
            }
            let whole = 30 * most;
            assert!(
                begun.len() * 100 >= whole * 95,
                "{} of {whole}, timers {late} ms late",
                begun.len()
            );
        }
    }

    #[test]
    fn the_time_for_exchanges_grows_with_their_number() {
        let budget = Budget::new(4, Instant::now());
        let times = [0, 1, 3].map(|exchanges| budget.time_for(exchanges));
        assert_eq!(times, [Duration::ZERO, SECOND / 4, 3 * SECOND / 4]);
        assert_eq!(budget.gap(), SECOND / 4);
    }

    #[test]
    fn exchanges_are_spread_over_the_second() {
        let start = Instant::now();
        let mut budget = Budget::new(2, start);
        assert_eq!(budget.free_at(start), None);
        budget.take(start);
        assert_eq!(budget.free_at(start), Some(start + SECOND / 2));
    }
}
