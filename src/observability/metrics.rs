//! What is counted, and how Prometheus reads it: `/metrics` on the management listener.
//!
//! Counts hang on what is told anyway: each [`Move`] of a journey, each [`Entry`] of the audit trail,
//! each exchange with `SecEnrol`. What is a state rather than a count is read when Prometheus asks
//! ([`State`]). No label holds anything that a person typed or sent: the values are those of this
//! file and, for `server`, of the config.

mod shapes;

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use prometheus_client::encoding::text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::registry::Registry;

use crate::domain::page::Page;
use crate::http::error::Fault;
use crate::observability::audit::{Entry, Event};
use crate::observability::history::Totals;
use crate::store::journeys::Move;
use secenrol::{Circuit, Exchange, Exchanged};
use shapes::{Bounds, Family, Histogram};

/// The pages that a journey goes through, by name.
pub static STEPS: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| Page::ALL.into_iter().filter(|page| page.is_step()).map(Page::name).collect());
/// What becomes of people at a step.
const OUTCOMES: [&str; 7] =
    ["reached", "passed", "refused", "ended", "expired", "superseded", "signed-out"];
/// What an exchange brings: an answer that is understood, or the kind of fault.
const RESULTS: [&str; 9] = [
    "answered",
    "unreachable",
    "tls",
    "timed-out",
    "broken",
    "status",
    "too-large",
    "not-understood",
    "reported",
];
/// The ways of notices, and what becomes of them.
const WAYS: [&str; 2] = ["mail", "webhook"];
const DELIVERIES: [&str; 5] = ["sent", "retried", "failed", "dropped", "no-address"];
/// What becomes of a config that is read anew.
const RELOADS: [&str; 2] = ["done", "failed"];
#[derive(Debug, Clone)]
struct WayLong;
impl Bounds for WayLong {
    const SECONDS: &'static [f64] =
        &[15.0, 30.0, 60.0, 90.0, 120.0, 180.0, 240.0, 300.0, 450.0, 600.0, 900.0];
}

#[derive(Debug, Clone)]
struct ExchangeLong;
impl Bounds for ExchangeLong {
    const SECONDS: &'static [f64] =
        &[0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0];
}

#[derive(Debug, Clone)]
struct DelayLong;
impl Bounds for DelayLong {
    const SECONDS: &'static [f64] = &[1.0, 2.0, 3.0, 5.0, 10.0, 15.0, 20.0, 30.0, 60.0];
}

#[derive(Debug, Clone)]
struct StoreLong;
impl Bounds for StoreLong {
    const SECONDS: &'static [f64] =
        &[0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0];
}

/// What is rather than happens, read when Prometheus asks.
#[derive(Debug, Clone, Default)]
pub struct State {
    /// Journeys under way, by step; `None` where the store can't tell.
    pub journeys: Option<Vec<(&'static str, usize)>>,
    /// Journeys in the store, of all its instances; `None` where it doesn't answer.
    pub sessions: Option<usize>,
    /// How it stands with `SecEnrol`'s servers, in their order: whether they are asked.
    pub circuits: Vec<Circuit>,
    /// Journeys whose browser polls for their phone.
    pub polling: usize,
    /// Exchanges on their way.
    pub in_flight: usize,
    /// Requests that wait for a place to ask.
    pub queued: usize,
    /// Requests that found no place, since the start.
    pub crowded_out: u64,
    /// Notifications that are not delivered yet.
    pub notices_waiting: usize,
    /// Audit lines lost, since the start.
    pub audit_lost: u64,
    /// Files and connections that this process has open.
    pub open_files: usize,
    /// How many it may have; `None`: any number.
    pub open_files_limit: Option<u64>,
}

/// All counts. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct Metrics {
    registry: Arc<Registry>,
    servers: Arc<[String]>,
    steps: Family<Counter>,
    time_to_done: Histogram<WayLong>,
    events: Family<Counter>,
    limits: Family<Counter>,
    faults: Family<Counter>,
    exchanges: Family<Counter>,
    exchange_time: Family<Histogram<ExchangeLong>>,
    poll_delay: Histogram<DelayLong>,
    notices: Family<Counter>,
    notices_waiting: Gauge,
    reloads: Family<Counter>,
    journeys: Family<Gauge>,
    sessions: Gauge,
    store_requests: Family<Counter>,
    store_time: Histogram<StoreLong>,
    breaker: Family<Gauge>,
    polling: Gauge,
    in_flight: Gauge,
    queued: Gauge,
    crowded_out: Counter,
    audit_lost: Counter,
    open_files: Gauge,
    open_files_limit: Gauge,
    certificate_ends: Gauge,
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Metrics")
    }
}

impl Metrics {
    /// Nothing has happened. `servers`: the names of `SecEnrol`'s servers; `insecure`: whether browsers
    /// come over plain http.
    #[must_use]
    pub fn new(servers: &[String], insecure: bool) -> Self {
        let pairs = |a, of_a: &[&str], b, of_b: &[&str]| {
            let each = |one: &str| {
                of_b.iter()
                    .map(|two| vec![(a, one.to_owned()), (b, (*two).to_owned())])
                    .collect::<Vec<_>>()
            };
            of_a.iter().flat_map(|one| each(one)).collect::<Vec<_>>()
        };
        let named: Vec<&str> = servers.iter().map(String::as_str).collect();
        let by_server = pairs("exchange", &Exchange::ALL.map(Exchange::name), "server", &named);
        let with_result = by_server.iter().flat_map(|labels| {
            RESULTS
                .iter()
                .map(|result| [labels.clone(), vec![("result", (*result).to_owned())]].concat())
        });
        let mut metrics = Self {
            registry: Arc::default(),
            servers: servers.into(),
            steps: Family::of(pairs("step", &STEPS, "outcome", &OUTCOMES)),
            time_to_done: Histogram::default(),
            events: Family::by("event", Event::ALL.iter().map(|event| event.name())),
            limits: Family::by("step", STEPS.iter()),
            faults: Family::by("fault", Fault::ALL.map(Fault::name)),
            exchanges: Family::of(with_result),
            exchange_time: Family::of(by_server),
            poll_delay: Histogram::default(),
            notices: Family::of(pairs("way", &WAYS, "outcome", &DELIVERIES)),
            notices_waiting: Gauge::default(),
            reloads: Family::by("outcome", RELOADS),
            journeys: Family::by("step", STEPS.iter()),
            sessions: Gauge::default(),
            store_requests: Family::by("outcome", ["done", "failed"]),
            store_time: Histogram::default(),
            breaker: Family::by("server", servers),
            polling: Gauge::default(),
            in_flight: Gauge::default(),
            queued: Gauge::default(),
            crowded_out: Counter::default(),
            audit_lost: Counter::default(),
            open_files: Gauge::default(),
            open_files_limit: Gauge::default(),
            certificate_ends: Gauge::default(),
        };
        metrics.registry = Arc::new(metrics.register(insecure));
        metrics
    }

    /// Names and describes every metric. docs/monitoring.md says more of each.
    fn register(&self, insecure: bool) -> Registry {
        let mut all = Registry::with_prefix("handover");
        let build = Family::<Gauge>::by("version", [env!("CARGO_PKG_VERSION")]);
        build.all().for_each(|one| {
            one.set(1);
        });
        all.register("build_info", "The program's version", build);
        let plain_http = Gauge::<i64>::default();
        plain_http.set(i64::from(insecure));
        all.register("insecure_http", "1 where browsers come over plain http", plain_http);
        all.register("steps", "People at each step, by what became of them", self.steps.clone());
        all.register(
            "time_to_done_seconds",
            "From sign-in to the new phone's enrolment",
            self.time_to_done.clone(),
        );
        all.register("audit_events", "Events of the audit trail", self.events.clone());
        all.register(
            "audit_lines_lost",
            "Audit lines that could not be written",
            self.audit_lost.clone(),
        );
        all.register("limits_hit", "Tries refused without asking SecEnrol", self.limits.clone());
        all.register(
            "faults",
            "Requests that got an error instead of their page",
            self.faults.clone(),
        );
        all.register(
            "upstream_exchanges",
            "Exchanges with SecEnrol, by what they brought",
            self.exchanges.clone(),
        );
        all.register(
            "upstream_seconds",
            "How long exchanges with SecEnrol took",
            self.exchange_time.clone(),
        );
        all.register(
            "upstream_in_flight",
            "Exchanges on their way to SecEnrol, polls apart",
            self.in_flight.clone(),
        );
        all.register(
            "upstream_queued",
            "Requests that wait for a place to ask SecEnrol",
            self.queued.clone(),
        );
        all.register(
            "upstream_crowded_out",
            "Requests that found no place to ask SecEnrol",
            self.crowded_out.clone(),
        );
        all.register(
            "poll_delay_seconds",
            "The delays to the next poll that browsers were told",
            self.poll_delay.clone(),
        );
        all.register(
            "notices",
            "Notifications to people and other systems, by what became of them",
            self.notices.clone(),
        );
        all.register(
            "notices_waiting",
            "Notifications that are not delivered yet",
            self.notices_waiting.clone(),
        );
        all.register("config_reloads", "Times the config was read anew", self.reloads.clone());
        all.register(
            "store_requests",
            "Requests to the session store",
            self.store_requests.clone(),
        );
        all.register(
            "store_seconds",
            "How long requests to the session store took",
            self.store_time.clone(),
        );
        let breaker = "Whether a server is asked: 0 as usual, 1 on trial, 2 not at all";
        all.register("upstream_breaker", breaker, self.breaker.clone());
        all.register(
            "polling",
            "Journeys whose browser polls for their phone",
            self.polling.clone(),
        );
        all.register(
            "sessions",
            "Journeys in the store, of all its instances",
            self.sessions.clone(),
        );
        let files = "Files and connections that the process has open";
        all.register("open_files", files, self.open_files.clone());
        let limit = "How many it may have open; 0: any number";
        all.register("open_files_limit", limit, self.open_files_limit.clone());
        let ends = "When the portal's certificate ends, as seconds since 1970; 0: it shows none";
        all.register("certificate_ends_seconds", ends, self.certificate_ends.clone());
        all.register(
            "journeys",
            "Journeys in this instance's memory, by step",
            self.journeys.clone(),
        );
        all
    }

    /// A page was shown that needs no journey: `start` or `sign-in`.
    pub fn shown(&self, step: &str) {
        self.step(step, "reached");
    }

    /// A journey began or went on.
    pub fn moved(&self, change: &Move) {
        self.step(change.from, if change.to == "ended" { "ended" } else { "passed" });
        self.step(change.to, "reached");
        if change.to == "done" {
            self.time_to_done.observe(change.since_sign_in);
        }
    }

    /// Something stands in the audit trail.
    pub fn noted(&self, entry: &Entry) {
        if let Some(count) = self.events.at(entry.event as usize) {
            count.inc();
        }
        let step = entry.step().unwrap_or_default();
        match entry.event {
            Event::AuthnLoginFail | Event::AuthnLoginFailMax => self.step(step, "refused"),
            Event::SessionExpired => self.step(step, entry.reason().unwrap_or_default()),
            Event::SessionLogout => self.step(step, "signed-out"),
            Event::ExcessRateLimitExceeded => inc(&self.limits, number(&STEPS, step)),
            _ => {}
        }
    }

    /// A request got an error.
    pub fn failed(&self, fault: Fault) {
        inc(&self.faults, Some(fault as usize));
    }

    /// An exchange with `SecEnrol` ended.
    pub fn exchanged(&self, exchanged: &Exchanged<'_>) {
        let Some(server) = self.servers.iter().position(|name| name == exchanged.server) else {
            return;
        };
        let pair = exchanged.exchange as usize * self.servers.len() + server;
        if let Some(time) = self.exchange_time.at(pair) {
            time.observe(exchanged.took);
        }
        let result = exchanged.error.map_or("answered", kind);
        inc(&self.exchanges, number(&RESULTS, result).map(|result| pair * RESULTS.len() + result));
    }

    /// The session store was asked.
    pub fn store_asked(&self, took: Duration, done: bool) {
        inc(&self.store_requests, Some(usize::from(!done)));
        self.store_time.observe(took);
    }

    /// Something became of a notice.
    pub fn delivered(&self, way: &str, outcome: &str) {
        let pair = number(&WAYS, way).zip(number(&DELIVERIES, outcome));
        inc(&self.notices, pair.map(|(way, outcome)| way * DELIVERIES.len() + outcome));
    }

    /// The portal shows a certificate that ends then, in seconds since 1970.
    pub fn shows_certificate(&self, ends: i64) {
        self.certificate_ends.set(ends);
    }

    /// The config was read anew, or couldn't be.
    pub fn reloaded(&self, done: bool) {
        inc(&self.reloads, Some(usize::from(!done)));
    }

    /// A browser was told when to poll next.
    pub fn told_delay(&self, delay: Duration) {
        self.poll_delay.observe(delay);
    }

    /// All counts in Prometheus' text format, version 0.0.4.
    ///
    /// # Errors
    /// Where the text can't be written.
    pub fn text(&self, state: &State) -> Result<String, fmt::Error> {
        for (number, name) in STEPS.iter().enumerate() {
            let here = state.journeys.iter().flatten().find(|(step, _)| step == name);
            if let Some(gauge) = self.journeys.at(number) {
                gauge.set(here.map_or(0, |(_, count)| whole(*count)));
            }
        }
        self.polling.set(whole(state.polling));
        for (gauge, circuit) in self.breaker.all().zip(&state.circuits) {
            gauge.set(match circuit {
                Circuit::Closed => 0,
                Circuit::HalfOpen => 1,
                Circuit::Open => 2,
            });
        }
        if let Some(sessions) = state.sessions {
            self.sessions.set(whole(sessions));
        }
        self.in_flight.set(whole(state.in_flight));
        self.queued.set(whole(state.queued));
        self.notices_waiting.set(whole(state.notices_waiting));
        self.open_files.set(whole(state.open_files));
        self.open_files_limit
            .set(state.open_files_limit.map_or(0, |limit| limit.try_into().unwrap_or(i64::MAX)));
        for (counter, now) in
            [(&self.crowded_out, state.crowded_out), (&self.audit_lost, state.audit_lost)]
        {
            counter.inner().store(now, std::sync::atomic::Ordering::Relaxed);
        }
        let mut written = String::new();
        text::encode(&mut written, &self.registry)?;
        Ok(plain(&written))
    }

    /// What happened since the start, for the status page.
    #[must_use]
    pub fn totals(&self) -> Totals {
        let steps = |step: &str, outcomes: &[&str]| {
            let all =
                outcomes.iter().filter_map(|outcome| self.steps.at(step_number(step, outcome)?));
            all.map(Counter::get).sum::<u64>()
        };
        let ends = ["ended", "expired", "superseded", "signed-out"];
        let exchanges: Vec<u64> = self.exchanges.all().map(Counter::get).collect();
        let of_result = |fits: fn(usize) -> bool| {
            exchanges
                .iter()
                .enumerate()
                .filter(|(at, _)| fits(at % RESULTS.len()))
                .map(|(_, count)| count)
                .sum()
        };
        Totals {
            started: steps("start", &["reached"]),
            signed_in: steps("sign-in", &["passed"]),
            confirmed: steps("scan", &["reached"]),
            done: steps("done", &["reached"]),
            given_up: ["approve", "passcode", "scan", "sms"]
                .iter()
                .map(|step| steps(step, &ends))
                .sum(),
            answered: of_result(|result| result == 0),
            failed: of_result(|result| result != 0),
        }
    }

    fn step(&self, step: &str, outcome: &str) {
        inc(&self.steps, step_number(step, outcome));
    }
}

fn step_number(step: &str, outcome: &str) -> Option<usize> {
    let (step, outcome) = number(&STEPS, step).zip(number(&OUTCOMES, outcome))?;
    Some(step * OUTCOMES.len() + outcome)
}

fn number(names: &[&str], name: &str) -> Option<usize> {
    names.iter().position(|one| *one == name)
}

fn inc(family: &Family<Counter>, number: Option<usize>) {
    if let Some(counter) = number.and_then(|number| family.at(number)) {
        counter.inc();
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn kind(error: &secenrol::Error) -> &'static str {
    use secenrol::Error;
    match error {
        Error::Unreachable(_) => "unreachable",
        Error::Tls(_) => "tls",
        // Nobody was asked, so no observer is told; pages are.
        Error::Away(_) => "away",
        Error::TimedOut(_) => "timed-out",
        Error::Broken(_) => "broken",
        Error::Status(_) => "status",
        Error::TooLarge => "too-large",
        Error::Unexpected(_) => "not-understood",
        Error::Reported(_) => "reported",
    }
}

/// The library writes `OpenMetrics`, where a counter's name and its samples' differ by `_total`. The
/// older format, which every scraper and promtool's checks read, has one name for both.
fn plain(open_metrics: &str) -> String {
    let types = open_metrics
        .lines()
        .filter_map(|line| line.strip_prefix("# TYPE ")?.strip_suffix(" counter"));
    let counters: HashSet<&str> = types.collect();
    let mut plain = String::with_capacity(open_metrics.len());
    for line in open_metrics.lines().filter(|line| *line != "# EOF") {
        let described = line.strip_prefix("# ").and_then(|rest| rest.split_once(' '));
        match described.and_then(|(what, rest)| Some((what, rest.split_once(' ')?))) {
            Some((what, (name, rest))) if counters.contains(name) => {
                plain.extend(["# ", what, " ", name, "_total ", rest, "\n"]);
            }
            _ => plain.extend([line, "\n"]),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_counter_is_described_under_the_name_of_its_samples() {
        let metrics = Metrics::new(&["https://a.example".to_owned()], false);
        let text = metrics.text(&State::default()).unwrap();
        for line in [
            "# TYPE handover_steps_total counter",
            "# TYPE handover_journeys gauge",
            "handover_insecure_http 0",
        ] {
            assert!(text.lines().any(|one| one == line), "{line} in {text}");
        }
        assert!(!text.contains("# EOF"));
    }

    #[test]
    fn unknown_names_make_no_new_series() {
        let metrics = Metrics::new(&[], false);
        let before = metrics.text(&State::default()).unwrap();
        metrics.shown("bob");
        assert_eq!(metrics.text(&State::default()).unwrap(), before);
    }
}
