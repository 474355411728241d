//! A crowd that waits, with the portal's real schedule in simulated time. Seven of ten people say
//! that they have scanned the code, within five seconds of their phone's report. The time until they
//! do is exponential. The others do not press.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::f64::consts::TAU;
use std::sync::Arc;
use std::time::{Duration, Instant};

use handover::domain::journey::{Journey, Purpose, Timestamp};
use handover::store::journeys::{ActiveJourney, JourneyId};
use handover::upstream::poller::schedule::{Admission, MAX_WAIT, Schedule};
use handover::upstream::poller::{Pace, PollState};
use secenrol::Userid;

use super::Effort;
use super::table::{Table, Wanted, median};

const PEOPLE: usize = 1000;
const BUDGET: u32 = 50;
/// The portal's defaults.
const PACE: Pace = Pace {
    min: Duration::from_secs(2),
    max: Duration::from_secs(30),
    after_end: Duration::from_mins(15),
};
/// When a phone reports: log-normal, with this median and sigma.
const MEDIAN_SECONDS: f64 = 40.0;
const SIGMA: f64 = 0.6;
const NEVER: f64 = 0.2;
const PRESS: f64 = 0.7;
const PRESS_WITHIN: f64 = 5.0;
/// Everybody reaches the page within this time.
const ARRIVE_WITHIN: f64 = 10.0;
/// What an exchange with SecEnrol takes, and a browser's request besides it.
const EXCHANGE: Duration = Duration::from_millis(50);
const REQUEST: Duration = Duration::from_millis(50);
const SWEEP: Duration = Duration::from_secs(5);
const END: Duration = Duration::from_mins(10);

pub fn measure(effort: &Effort, table: &mut Table) {
    let mut rounds = [Vec::new(), Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..effort.rounds {
        let (with, without) = (Crowd::simulated(PRESS), Crowd::simulated(0.0));
        let figures = [
            with.median(|person| person.presses.is_some()),
            with.median(|person| person.presses.is_none()),
            without.median(|_| true),
            with.median_after_press(),
        ];
        for (round, figure) in rounds.iter_mut().zip(figures) {
            round.push(figure);
        }
    }
    let [pressing, merely_waiting, without, after_press] = rounds.map(|round| median(&round));
    let crowd = format!("{PEOPLE} waiting at {BUDGET} polls a second, simulated");
    let what = |people: &str| format!("{crowd}: from the phone's report to the page, for {people}");
    table.value(
        &what("people who press “I’ve scanned it”"),
        "",
        (pressing, " s"),
        Wanted::AtMost(2.0),
        format!(
            "median; they press within 5 s of the report, and see the page {after_press:.1} s later"
        ),
    );
    table.value(
        &what("people who do not press it"),
        "",
        (merely_waiting, " s"),
        Wanted::AtMost(8.0),
        format!("median; if nobody presses, {without:.1} s for everybody"),
    );
}

/// What happens, to the person of this number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    /// The browser polls, unless another request took this one's place.
    Poll(usize, u32),
    Press(usize),
    /// The exchange ends that began at this time.
    Answer(usize, Instant),
    /// The browser's request has waited for an exchange for long enough.
    TooLate(usize, u32),
    Turn,
    Sweep,
}

struct Person {
    here: ActiveJourney,
    reports: Option<Instant>,
    presses: Option<Instant>,
    /// Whether the journey knows of the report.
    is_known: bool,
    /// When the browser shows the next page.
    page: Option<Instant>,
    /// Number of the browser's last request. Earlier ones no longer count.
    request: u32,
    /// Whether the request waits for an exchange, and whether it is the button's.
    waits: Option<bool>,
}

struct Crowd {
    schedule: Schedule<()>,
    people: Vec<Person>,
    events: BinaryHeap<Reverse<(Instant, Event)>>,
    turn: Option<Instant>,
}

impl Crowd {
    /// A crowd of which this share presses the button, after everything has happened.
    fn simulated(press: f64) -> Self {
        let start = Instant::now();
        let mut crowd = Self {
            schedule: Schedule::new(PACE, BUDGET, start),
            people: Vec::new(),
            events: BinaryHeap::new(),
            turn: None,
        };
        for number in 0..PEOPLE {
            crowd.arrives(number, start + seconds(ARRIVE_WITHIN * rand::random::<f64>()), press);
        }
        crowd.events.push(Reverse((start + SWEEP, Event::Sweep)));
        while let Some(Reverse((now, event))) = crowd.events.pop() {
            if now > start + END {
                break;
            }
            crowd.happens(event, now);
        }
        crowd
    }

    fn arrives(&mut self, number: usize, now: Instant, press: f64) {
        let userid = Userid::parse(&format!("employee{number}")).unwrap();
        let journey = Journey::awaiting_approval(userid, Purpose::Move, Timestamp::from(0));
        let here = ActiveJourney { id: JourneyId::new(), journey: Arc::new(journey) };
        let reports =
            (rand::random::<f64>() >= NEVER).then(|| now + seconds(MEDIAN_SECONDS * log_normal()));
        let presses = reports.and_then(|at| Some(at + seconds(time_to_press(press)?)));
        if let Some(at) = presses {
            self.events.push(Reverse((at, Event::Press(number))));
        }
        let (is_known, page, request, waits) = (false, None, 0, None);
        self.people.push(Person { here, reports, presses, is_known, page, request, waits });
        self.events.push(Reverse((now + PACE.min, Event::Poll(number, 0))));
    }

    fn happens(&mut self, event: Event, now: Instant) {
        match event {
            Event::Poll(number, request) if self.is_current(number, request) => {
                self.asks(number, now, false);
            }
            Event::Press(number) if self.people[number].page.is_none() => {
                self.people[number].request += 1;
                self.asks(number, now, true);
            }
            Event::TooLate(number, request) if self.is_current(number, request) => {
                self.replies(number, now);
            }
            Event::Answer(number, begun) => {
                let person = &mut self.people[number];
                person.is_known |= person.reports.is_some_and(|at| at <= begun);
                let state = (!person.is_known).then_some(PollState::Waiting);
                self.schedule.end(&person.here.id, |_| state);
                self.replies(number, now);
            }
            Event::Turn => self.turn = None,
            Event::Sweep => {
                self.schedule.sweep(now);
                self.events.push(Reverse((now + SWEEP, Event::Sweep)));
            }
            Event::Poll(..) | Event::Press(_) | Event::TooLate(..) => {}
        }
        self.take_turns(now);
    }

    fn is_current(&self, number: usize, request: u32) -> bool {
        self.people[number].request == request
    }

    fn asks(&mut self, number: usize, now: Instant, by_button: bool) {
        let person = &mut self.people[number];
        person.waits = Some(by_button);
        if person.is_known {
            return self.replies(number, now);
        }
        let admission = if by_button {
            self.schedule.prompt(&person.here, (), now)
        } else {
            self.schedule.ask(&person.here, (), now)
        };
        match admission {
            Admission::Soon(_) => {
                let late = Event::TooLate(number, person.request);
                self.events.push(Reverse((now + MAX_WAIT, late)));
            }
            Admission::Now(_) => self.replies(number, now),
        }
    }

    /// The portal replies to the request that waits, if one does.
    fn replies(&mut self, number: usize, now: Instant) {
        let until = self.schedule.next_ask(&self.people[number].here.id, now);
        let delay = PACE.spread(until);
        let person = &mut self.people[number];
        let Some(by_button) = person.waits.take() else { return };
        person.request += 1;
        // The reply to the button's form says nothing: the script polls anew.
        if person.is_known && !by_button {
            person.page = Some(now + REQUEST);
            return;
        }
        let next = if by_button { REQUEST } else { REQUEST + delay };
        self.events.push(Reverse((now + next, Event::Poll(number, person.request))));
    }

    fn take_turns(&mut self, now: Instant) {
        loop {
            match self.schedule.next(now) {
                Ok((id, ())) => {
                    let number = self.people.iter().position(|one| one.here.id == id).unwrap();
                    self.events.push(Reverse((now + EXCHANGE, Event::Answer(number, now))));
                }
                Err(Some(free)) => {
                    if self.turn.is_none_or(|turn| free < turn) {
                        self.turn = Some(free);
                        self.events.push(Reverse((free, Event::Turn)));
                    }
                    return;
                }
                Err(None) => return,
            }
        }
    }

    /// The median number of seconds from report to page.
    fn median(&self, who: impl Fn(&Person) -> bool) -> f64 {
        self.median_since(|person| person.reports.filter(|_| who(person)))
    }

    fn median_after_press(&self) -> f64 {
        self.median_since(|person| {
            person.presses.filter(|at| person.page.is_some_and(|page| page > *at))
        })
    }

    fn median_since(&self, since: impl Fn(&Person) -> Option<Instant>) -> f64 {
        let took = |person: &Person| {
            let since = since(person)?;
            // Everybody whose phone reports sees the next page.
            let page = person.page.unwrap();
            Some(page.duration_since(since).as_secs_f64())
        };
        median(&self.people.iter().filter_map(took).collect::<Vec<_>>())
    }
}

fn seconds(seconds: f64) -> Duration {
    Duration::from_secs_f64(seconds)
}

/// An exponential time, which is short enough for this share. `None` for the others.
fn time_to_press(share: f64) -> Option<f64> {
    let unit = -(1.0 - rand::random::<f64>()).ln();
    let longest = -(1.0 - share).ln();
    (unit < longest).then(|| PRESS_WITHIN * unit / longest)
}

/// A log-normal number of the median 1, by the transform of Box and Muller.
fn log_normal() -> f64 {
    let (one, two) = (1.0 - rand::random::<f64>(), rand::random::<f64>());
    (SIGMA * (-2.0 * one.ln()).sqrt() * (TAU * two).cos()).exp()
}
