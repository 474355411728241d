//! Prometheus metrics: `/metrics` on the management listener.
//!
//! Counts come from what the portal reports anyway: each [`Move`] of a journey, each [`Entry`] of
//! the audit trail, each exchange with SecEnrol. [`Gauges`] are sampled at scrape time. No label
//! holds what a person typed or sent: the values are those of this file and, for `server` and
//! `wave`, of the config.

mod series;

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use prometheus_client::encoding::text::encode_registry;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::registry::Registry;
use strum::VariantNames as _;

use crate::domain::journey::ENDED;
use crate::domain::page::Page;
use crate::domain::wave::{Wave, Waves, published};
use crate::http::error::ErrorKind;
use crate::observability::audit::{Entry, Event};
use crate::observability::history::Totals;
use crate::observability::notifications::{Channel, Delivery};
use crate::store::journeys::Move;
use secenrol::{Circuit, Exchange, Exchanged};
use series::{Count, Registrar, Series};

/// The pages that a journey goes through, by name.
static STEPS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| Page::ALL.into_iter().filter(|page| page.is_step()).map(Page::name).collect());
/// The pages on which a person can give up.
const UNDER_WAY: [Page; 6] =
    [Page::Approve, Page::Passcode, Page::Scan, Page::SmsNumber, Page::SmsConfirm, Page::SmsCode];
const OUTCOMES: [&str; 8] =
    ["reached", "passed", "refused", "ended", "expired", "superseded", "signed-out", "help-desk"];
/// The outcomes with which a person gives up.
const GIVEN_UP: [&str; 5] = ["ended", "expired", "superseded", "signed-out", "help-desk"];
const ANSWERED: &str = "answered";
/// The results of an exchange: an answer, refusals included, or the kind of fault.
const RESULTS: [&str; 9] = [
    ANSWERED,
    "unreachable",
    "tls",
    "timed-out",
    "broken",
    "status",
    "too-large",
    "not-understood",
    "reported",
];
const DONE_OR_FAILED: [&str; 2] = ["done", "failed"];
// Upper bounds of the histograms' buckets, in seconds.
const TIME_TO_DONE: [f64; 11] =
    [15.0, 30.0, 60.0, 90.0, 120.0, 180.0, 240.0, 300.0, 450.0, 600.0, 900.0];
const EXCHANGE_TIME: [f64; 12] =
    [0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0];
const POLL_DELAY: [f64; 9] = [1.0, 2.0, 3.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0];
const STORE_TIME: [f64; 11] =
    [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0];

/// Gauges, and two counts that others keep, sampled at scrape time.
#[derive(Debug, Clone, Default)]
pub struct Gauges {
    /// Journeys by step; `None` if the store cannot tell.
    pub journeys: Option<Vec<(&'static str, usize)>>,
    /// Journeys in the store, shared by all its instances; `None` if it does not answer.
    pub sessions: Option<usize>,
    /// The circuit breakers of the SecEnrol servers, in their configured order.
    pub circuits: Vec<Circuit>,
    /// Journeys whose browser polls for its phone.
    pub polling: usize,
    /// Exchanges in flight, without polls.
    pub in_flight: usize,
    /// Requests that wait for a place among the exchanges in flight.
    pub queued: usize,
    /// Requests that got no such place, since the start.
    pub crowded_out: u64,
    /// Notifications not delivered yet.
    pub notices_waiting: usize,
    /// Audit lines lost since the start.
    pub audit_lost: u64,
    /// Files and connections that this process has open.
    pub open_files: usize,
    /// The limit on open files; `None` if there is none.
    pub open_files_limit: Option<u64>,
}

/// All metrics. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct Metrics(Arc<AllSeries>);

struct AllSeries {
    registry: Registry,
    servers: Vec<String>,
    certificate_expiry: Gauge,
    steps: Series<2, Count>,
    time_to_done: Histogram,
    events: Series<1, Count>,
    limits: Series<1, Count>,
    faults: Series<1, Count>,
    exchanges: Series<3, Count>,
    exchange_time: Series<2, Histogram>,
    poll_delay: Histogram,
    notices: Series<2, Count>,
    reloads: Series<1, Count>,
    store_requests: Series<1, Count>,
    store_time: Histogram,
    waves: Vec<(Wave, PeopleOfWave)>,
}

/// The exact counts of a wave, which only [`published`] leave this file.
#[derive(Default)]
struct PeopleOfWave {
    signed_in: AtomicU64,
    moved: AtomicU64,
}

/// The [`published`] counts of a wave since the start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaveCounts {
    /// The wave.
    pub wave: Wave,
    /// Passwords accepted.
    pub signed_in: u64,
    /// New phones enrolled.
    pub moved: u64,
}

impl Metrics {
    /// All counts at zero. `servers` are the names of the SecEnrol servers; `insecure` says that
    /// browsers use plain http.
    pub fn new(servers: &[String], waves: &Waves, insecure: bool) -> Self {
        let mut all = Registrar::new();
        let version = (env!("CARGO_PKG_VERSION").to_owned(), 1);
        all.gauges("build_info", "The program's version", "version", [version]);
        all.gauge("insecure_http", "1 if browsers use plain http", u8::from(insecure));
        let certificate_expiry = Gauge::default();
        let expiry = "When the portal's certificate expires, in seconds since 1970; 0 without one";
        all.0.register("certificate_ends_seconds", expiry, certificate_expiry.clone());
        let exchanges = Exchange::ALL.map(Exchange::name);
        // Kept for ever, as the program's own names are, so that counting copies no name.
        let names: Vec<&'static str> = servers.iter().map(|name| &*name.clone().leak()).collect();
        let (exchange, server) = (("exchange", &exchanges[..]), ("server", &names[..]));
        let (event, fault) = (("event", Event::VARIANTS), ("fault", ErrorKind::VARIANTS));
        let (step, step_outcome) = (("step", &STEPS[..]), ("outcome", &OUTCOMES[..]));
        let (way, delivery) = (("way", Channel::VARIANTS), ("outcome", Delivery::VARIANTS));
        let (result, outcome) = (("result", &RESULTS[..]), ("outcome", &DONE_OR_FAILED[..]));
        let of_exchange = [exchange, server, result];
        let people = "People at each step, by outcome";
        let time_to_done = "Time from sign-in to the new phone's enrolment";
        let limited = "Requests refused by a limit, without asking SecEnrol";
        let faults = "Requests that got an error instead of their page";
        let took = "Duration of exchanges with SecEnrol";
        let poll_delay = "Delays to the next poll that browsers were told";
        let new_time = || Histogram::new(EXCHANGE_TIME);
        Self(Arc::new(AllSeries {
            servers: servers.to_vec(),
            certificate_expiry,
            steps: all.counters("steps_total", people, [step, step_outcome]),
            time_to_done: all.histogram("time_to_done_seconds", time_to_done, &TIME_TO_DONE),
            events: all.counters("audit_events_total", "Events of the audit trail", [event]),
            limits: all.counters("limits_hit_total", limited, [step]),
            faults: all.counters("faults_total", faults, [fault]),
            exchanges: all.counters("upstream_exchanges_total", "Exchanges by result", of_exchange),
            exchange_time: all.series("upstream_seconds", took, [exchange, server], new_time),
            poll_delay: all.histogram("poll_delay_seconds", poll_delay, &POLL_DELAY),
            notices: all.counters("notices_total", "Notifications by outcome", [way, delivery]),
            reloads: all.counters("config_reloads_total", "Reloads of the config", [outcome]),
            store_requests: all.counters("store_requests_total", "Store requests", [outcome]),
            store_time: all.histogram("store_seconds", "Duration of store requests", &STORE_TIME),
            waves: waves.all().map(|wave| (wave.clone(), PeopleOfWave::default())).collect(),
            registry: all.0,
        }))
    }

    /// Counts a page that needs no journey: `start` or `sign-in`.
    pub fn shown(&self, step: &str) {
        self.0.steps.inc([step, "reached"]);
    }

    /// Counts a step of a journey, its first included.
    pub fn moved(&self, change: &Move) {
        let outcome = if change.to == ENDED { ENDED } else { "passed" };
        self.0.steps.inc([change.from, outcome]);
        self.0.steps.inc([change.to, "reached"]);
        if change.to == Page::Done.name() {
            self.0.time_to_done.observe(change.since_sign_in.as_secs_f64());
        }
    }

    /// Counts an entry of the audit trail.
    pub fn audited(&self, entry: &Entry) {
        self.0.events.inc([entry.event.into()]);
        self.0.count_wave(entry);
        let step = entry.step.unwrap_or_default();
        let outcome = match entry.event {
            Event::AuthnLoginFail | Event::AuthnLoginFailMax => "refused",
            Event::SessionExpired => entry.reason.as_deref().unwrap_or_default(),
            Event::SessionLogout => "signed-out",
            Event::ExcessRateLimitExceeded => return self.0.limits.inc([step]),
            _ => return,
        };
        self.0.steps.inc([step, outcome]);
    }

    /// Counts a request that got an error.
    pub fn failed(&self, fault: ErrorKind) {
        self.0.faults.inc([fault.name()]);
    }

    /// Counts an exchange with SecEnrol.
    pub fn exchanged(&self, exchanged: &Exchanged<'_>) {
        let (exchange, server) = (exchanged.exchange.name(), exchanged.server);
        if let Some(time) = self.0.exchange_time.get([exchange, server]) {
            time.observe(exchanged.took.as_secs_f64());
        }
        self.0.exchanges.inc([exchange, server, exchanged.error.map_or(ANSWERED, fault)]);
    }

    /// Counts a request to the session store.
    pub fn store_asked(&self, took: Duration, done: bool) {
        self.0.store_requests.inc([done_or_failed(done)]);
        self.0.store_time.observe(took.as_secs_f64());
    }

    /// Counts what became of a notification.
    pub fn delivered(&self, channel: Channel, outcome: Delivery) {
        self.0.notices.inc([channel.into(), outcome.into()]);
    }

    /// Notes when the portal's certificate expires, in seconds since 1970.
    pub fn set_certificate_expiry(&self, seconds: i64) {
        self.0.certificate_expiry.set(seconds);
    }

    /// Counts an attempt to reload the config.
    pub fn reloaded(&self, done: bool) {
        self.0.reloads.inc([done_or_failed(done)]);
    }

    /// Counts a delay to the next poll that a browser was told.
    pub fn poll_delayed(&self, delay: Duration) {
        self.0.poll_delay.observe(delay.as_secs_f64());
    }

    /// All metrics in Prometheus' text format, version 0.0.4.
    ///
    /// # Errors
    /// [`fmt::Error`] if the text cannot be written.
    pub fn text(&self, gauges: &Gauges) -> Result<String, fmt::Error> {
        let mut text = String::new();
        encode_registry(&mut text, &self.0.registry)?;
        let mut sampled = self.0.sampled(gauges);
        if !self.0.waves.is_empty() {
            let people = "People of each wave, rounded down to a multiple of five";
            let counts =
                self.waves().into_iter().flat_map(|WaveCounts { wave, signed_in, moved }| {
                    let labels = |outcome: &str| {
                        [("wave", wave.clone().into()), ("outcome", outcome.to_owned())]
                    };
                    [(labels("signed-in"), signed_in), (labels("moved"), moved)]
                });
            sampled.counts("wave_people_total", people, counts);
        }
        encode_registry(&mut text, &sampled.0)?;
        Ok(text)
    }

    /// The counts of each wave since the start, in the order of the config.
    pub fn waves(&self) -> Vec<WaveCounts> {
        let shown = |count: &AtomicU64| published(count.load(Ordering::Relaxed));
        let counts = self.0.waves.iter().map(|(wave, people)| WaveCounts {
            wave: wave.clone(),
            signed_in: shown(&people.signed_in),
            moved: shown(&people.moved),
        });
        counts.collect()
    }

    /// The counts since the start, for the status page.
    pub fn totals(&self) -> Totals {
        let AllSeries { steps, exchanges, .. } = &*self.0;
        let step = |step, outcome| steps.get([step, outcome]).map_or(0, |count| count.0.get());
        let given_up = |one| GIVEN_UP.iter().map(|outcome| step(one, outcome)).sum::<u64>();
        let (mut answered, mut failed) = (0, 0);
        for ([.., result], count) in &exchanges.0 {
            *if *result == ANSWERED { &mut answered } else { &mut failed } += count.0.get();
        }
        Totals {
            started: step("start", "reached"),
            signed_in: step("sign-in", "passed"),
            confirmed: step("scan", "reached"),
            done: step("done", "reached"),
            given_up: UNDER_WAY.map(|page| given_up(page.name())).into_iter().sum(),
            answered,
            failed,
        }
    }
}

impl AllSeries {
    fn count_wave(&self, entry: &Entry) {
        let of_entry = |(wave, _): &&(Wave, _)| entry.wave.as_ref() == Some(wave);
        let Some((_, people)) = self.waves.iter().find(of_entry) else { return };
        let count = match entry.event {
            Event::SessionCreated => &people.signed_in,
            Event::EnrolConfirmed => &people.moved,
            _ => return,
        };
        count.fetch_add(1, Ordering::Relaxed);
    }

    fn sampled(&self, now: &Gauges) -> Registrar {
        let mut all = Registrar::new();
        let here = STEPS.iter().map(|step| {
            let counted = now.journeys.iter().flatten().find(|(name, _)| name == step);
            ((*step).to_owned(), counted.map_or(0, |(_, count)| *count))
        });
        all.gauges("journeys", "Journeys in this instance's memory, by step", "step", here);
        if let Some(sessions) = now.sessions {
            all.gauge("sessions", "Journeys in the store, of all its instances", sessions);
        }
        let circuits = now.circuits.iter().map(|circuit| match circuit {
            Circuit::Closed => 0,
            Circuit::HalfOpen => 1,
            Circuit::Open => 2,
        });
        let breakers = self.servers.iter().cloned().zip(circuits);
        let states = "State of a server's circuit breaker: 0 closed, 1 half-open, 2 open";
        all.gauges("upstream_breaker", states, "server", breakers);
        let in_flight = "Exchanges with SecEnrol in flight, without polls";
        all.gauge("upstream_in_flight", in_flight, now.in_flight);
        all.gauge("upstream_queued", "Requests that wait to ask SecEnrol", now.queued);
        let crowded_out = "Requests that waited in vain to ask SecEnrol";
        all.count("upstream_crowded_out_total", crowded_out, now.crowded_out);
        all.gauge("polling", "Journeys whose browser polls for its phone", now.polling);
        all.gauge("notices_waiting", "Notifications not delivered yet", now.notices_waiting);
        all.count("audit_lines_lost_total", "Audit lines not written", now.audit_lost);
        all.gauge("open_files", "Files and connections that the process has open", now.open_files);
        let limit = "Limit on open files and connections; 0 if there is none";
        all.gauge("open_files_limit", limit, now.open_files_limit.unwrap_or_default());
        all
    }
}

fn done_or_failed(done: bool) -> &'static str {
    if done { "done" } else { "failed" }
}

fn fault(error: &secenrol::Error) -> &'static str {
    use secenrol::Error;
    match error {
        Error::Unreachable(_) => "unreachable",
        Error::Tls(_) => "tls",
        // No server was asked, so this is no exchange and has no series.
        Error::Away(_) => "away",
        Error::TimedOut(_) => "timed-out",
        Error::Broken(_) => "broken",
        Error::Status(_) => "status",
        Error::TooLarge => "too-large",
        Error::Unexpected(_) => "not-understood",
        Error::Reported(_) => "reported",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_counter_is_described_under_the_name_of_its_samples() {
        let metrics = Metrics::new(&["https://a.example".to_owned()], &Waves::default(), false);
        let text = metrics.text(&Gauges::default()).unwrap();
        for line in [
            "# TYPE handover_steps_total counter",
            "handover_steps_total{step=\"start\",outcome=\"reached\"} 0",
            "# TYPE handover_journeys gauge",
            "handover_insecure_http 0",
        ] {
            assert!(text.lines().any(|one| one == line), "{line} in {text}");
        }
        assert!(!text.contains("# EOF"));
    }

    #[test]
    fn unknown_names_make_no_new_series() {
        let metrics = Metrics::new(&[], &Waves::default(), false);
        let lines = || {
            let text = metrics.text(&Gauges::default()).unwrap();
            text.lines().map(str::to_owned).collect::<BTreeSet<_>>()
        };
        let before = lines();
        metrics.shown("bob");
        assert_eq!(lines(), before);
    }
}
