//! The metrics after real journeys.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use handover::config::Config;
use handover::domain::wave::{Wave, Waves};
use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::eventually::eventually;
use crate::installed::installed;
use crate::world::{BRIEF, World};

/// All integer samples by name and labels. Sums of seconds are not integers.
pub struct Samples(BTreeMap<String, usize>);

impl Samples {
    pub async fn of(world: &World) -> Self {
        let reply = world.managed("/metrics").await;
        assert_eq!(reply.status, 200);
        assert_eq!(
            reply.header("content-type").unwrap(),
            "text/plain; version=0.0.4; charset=utf-8"
        );
        let lines = reply.body.lines().filter(|line| !line.starts_with('#'));
        let samples = lines.map(|line| line.rsplit_once(' ').unwrap());
        Self(
            samples
                .filter_map(|(name, value)| Some((name.to_owned(), value.parse().ok()?)))
                .collect(),
        )
    }

    pub fn get(&self, name: &str) -> usize {
        *self.0.get(name).unwrap_or_else(|| panic!("no {name} in {:#?}", self.0.keys()))
    }

    pub fn step(&self, step: &str, outcome: &str) -> usize {
        self.get(&format!("handover_steps_total{{step=\"{step}\",outcome=\"{outcome}\"}}"))
    }

    /// The sum of the samples of `name` whose labels contain all `parts`.
    fn sum(&self, name: &str, parts: &[&str]) -> usize {
        let fits = |key: &str| key.starts_with(name) && parts.iter().all(|part| key.contains(part));
        self.0.iter().filter(|(key, _)| fits(key)).map(|(_, value)| value).sum()
    }
}

#[tokio::test]
async fn a_whole_journey_is_counted_step_by_step() {
    let world = World::start().await;
    world.browser().get("/").await;
    world.browser().get("/sign-in").await;
    let (browser, scan) = world.alice_at_scan().await;
    let on_the_way = Samples::of(&world).await;
    assert_eq!(on_the_way.get("handover_journeys{step=\"scan\"}"), 1);
    browser.poll("/scan/status").await;
    assert_eq!(Samples::of(&world).await.get("handover_polling"), 1);
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    browser.poll_to_the_end("/scan/status").await;
    let done = Samples::of(&world).await;
    assert_eq!(done.get("handover_polling"), 0);
    for (step, outcome) in [
        ("start", "reached"),
        ("sign-in", "reached"),
        ("sign-in", "passed"),
        ("passcode", "reached"),
        ("passcode", "passed"),
        ("scan", "reached"),
        ("scan", "passed"),
        ("done", "reached"),
    ] {
        assert_eq!(done.step(step, outcome), 1, "{step} {outcome}");
    }
    assert_eq!(done.sum("handover_steps_total", &[]), 8, "nothing else was counted");
    assert_eq!(done.get("handover_time_to_done_seconds_count"), 1);
    assert_eq!(done.sum("handover_upstream_exchanges_total", &["sign-in", "answered"]), 1);
    assert_eq!(done.sum("handover_upstream_exchanges_total", &["passcode", "answered"]), 1);
    let polls = world.secenrol().calls(Operation::Poll);
    assert!(polls >= 2, "{polls}");
    assert_eq!(done.sum("handover_upstream_seconds_count", &["poll"]), polls);
    assert!(done.get("handover_poll_delay_seconds_count") >= 2);
    assert_eq!(done.sum("handover_audit_events_total", &["enrol_confirmed"]), 1);
    assert_eq!(
        (
            done.get("handover_journeys{step=\"scan\"}"),
            done.get("handover_journeys{step=\"done\"}")
        ),
        (0, 1)
    );
}

#[tokio::test]
async fn abandoned_steps_are_counted() {
    let world = World::start().await;
    let browser = world.browser();
    browser.sign_in("alice", "wrong").await;
    browser.sign_in("alice", PASSWORD).await;
    browser.get("/passcode").await;
    browser.passcode("000000").await;
    browser.sign_out().await;
    let second = world.alice_at_passcode().await;
    for _ in 0..3 {
        second.passcode("000000").await;
    }
    let samples = Samples::of(&world).await;
    for (step, outcome, count) in [
        ("sign-in", "refused", 1),
        ("sign-in", "passed", 2),
        ("passcode", "refused", 4),
        ("passcode", "signed-out", 1),
        ("passcode", "ended", 1),
        ("passcode", "passed", 0),
    ] {
        assert_eq!(samples.step(step, outcome), count, "{step} {outcome}");
    }
}

#[tokio::test]
async fn an_expired_journey_is_counted_at_its_last_step() {
    let world = World::with(|config| config.session.idle = BRIEF).await;
    world.alice_at_scan().await;
    // The store removes expired journeys every few seconds.
    eventually("the expired journey is counted", async || {
        (Samples::of(&world).await.step("scan", "expired") == 1).then_some(())
    })
    .await;
}

#[tokio::test]
async fn faults_limits_and_errors_of_secenrol_are_counted() {
    let world = World::start().await;
    world.secenrol().set_fault(Operation::SignIn, Fault::ServerError);
    world.browser().sign_in("alice", PASSWORD).await;
    world.secenrol().set_fault(Operation::SignIn, Fault::None);
    for _ in 0..6 {
        world.browser().sign_in("bob", "wrong").await;
    }
    let samples = Samples::of(&world).await;
    assert_eq!(
        samples.sum("handover_upstream_exchanges_total", &["sign-in", "result=\"status\""]),
        1
    );
    assert_eq!(samples.get("handover_limits_hit_total{step=\"sign-in\"}"), 1);
    assert_eq!(samples.get("handover_faults_total{fault=\"limited\"}"), 1);
}

#[tokio::test]
async fn an_open_circuit_shows_in_a_metric() {
    let world = World::with(|config| config.secenrol.breaker_rest = Duration::from_hours(1)).await;
    let breaker = async || Samples::of(&world).await.sum("handover_upstream_breaker", &[]);
    assert_eq!(breaker().await, 0);
    world.secenrol().set_fault(Operation::SignIn, Fault::Reset);
    for name in ["alice", "bob", "carol", "dave", "erin"] {
        world.browser().sign_in(name, PASSWORD).await;
    }
    assert_eq!(breaker().await, 2);
    world.browser().sign_in("frank", PASSWORD).await.is(503, "sign-in");
    assert_eq!(Samples::of(&world).await.get("handover_faults_total{fault=\"away\"}"), 1);
}

#[tokio::test]
async fn each_kind_of_error_is_counted() {
    let world = World::start().await;
    let samples = Samples::of(&world).await;
    let words = include_str!("../../locales/en.ftl").lines();
    let faults: Vec<&str> = words
        .filter_map(|line| {
            line.strip_prefix("error-")?.split_once("-advice =").map(|(name, _)| name)
        })
        .collect();
    assert!(faults.len() > 10, "{faults:?}");
    // An unknown path does not count as a fault.
    for fault in faults.into_iter().filter(|fault| *fault != "not-found") {
        assert_eq!(
            samples.get(&format!("handover_faults_total{{fault=\"{fault}\"}}")),
            0,
            "{fault}"
        );
    }
}

#[tokio::test]
async fn s10_plain_http_shows_in_a_metric() {
    for (url, value) in [("http://127.0.0.1:0", 1), ("https://token.example.org", 0)] {
        let world =
            World::with(|config: &mut Config| config.server.public_url = url.parse().unwrap())
                .await;
        let samples = Samples::of(&world).await;
        assert_eq!(samples.get("handover_insecure_http"), value, "{url}");
        assert_eq!(
            samples
                .get(&format!("handover_build_info{{version=\"{}\"}}", env!("CARGO_PKG_VERSION"))),
            1
        );
    }
}

#[tokio::test]
async fn s56_metrics_are_not_for_browsers_and_contain_no_userid() {
    let world = World::with(|config| {
        config.server.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
    })
    .await;
    world.browser().get("/metrics").await.is(404, "error");
    let (_, scan) = world.alice_at_scan().await;
    let visitor = world.browser();
    for _ in 0..8 {
        let form = visitor.form("/sign-in", &[("userid", "mallory"), ("password", "wrong")]);
        let form = form.header("sec-fetch-site", "same-origin").header("user-agent", "tell-tale");
        visitor.send(form.header("x-forwarded-for", "203.0.113.77")).await;
    }
    visitor.get("/invented?path=tell-tale").await.is(404, "error");
    let metrics = world.managed("/metrics").await.body;
    assert!(metrics.contains("handover_limits_hit_total{step=\"sign-in\"} 3"), "{metrics}");
    let seed = scan.text("#setup-key").unwrap().replace(' ', "");
    for secret in
        ["alice", "mallory", PASSWORD, &seed, "203.0.113.77", "tell-tale", "invented", "wrong"]
    {
        assert!(!metrics.contains(secret), "{secret}");
    }
}

const DASHBOARD: &str = include_str!("../../packaging/grafana.json");
const ALERTS: &str = include_str!("../../packaging/alerts.yml");
const TRIED_ALERTS: &str = include_str!("../../packaging/alerts.test.yml");
const DOCUMENT: &str = include_str!("../../docs/monitoring.md");

/// All names in `text` that start with `handover_`.
fn named(text: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect::<String>()
    };
    text.split("handover_").skip(1).map(|rest| format!("handover_{}", name(rest))).collect()
}

/// A label of `series` with its quoted value, as in Prometheus queries and `/metrics`.
fn labels(series: &str) -> Vec<(String, String)> {
    let inside = series.split_once('{').map_or("", |(_, rest)| rest.trim_end_matches('}'));
    let pairs = inside.split("\",").filter_map(|pair| pair.split_once("=\""));
    pairs.map(|(name, value)| (name.to_owned(), value.trim_end_matches('"').to_owned())).collect()
}

#[tokio::test]
async fn dashboard_and_alerts_use_only_existing_metrics_and_labels() {
    let world = World::start().await;
    let text = world.managed("/metrics").await.body;
    let there: BTreeSet<String> =
        text.lines().filter(|line| !line.starts_with('#')).flat_map(named).collect();
    for (file, content) in
        [("dashboard", DASHBOARD), ("alerts", ALERTS), ("tried alerts", TRIED_ALERTS)]
    {
        let used = named(content);
        assert!(used.len() >= 4, "{file}: {used:?}");
        let missing: Vec<_> = used.difference(&there).collect();
        assert!(missing.is_empty(), "{file} names {missing:?}");
    }
    // Label values in a query, such as step="scan" or outcome=~"ended|expired".
    let known: BTreeSet<(String, String)> = text
        .lines()
        .filter_map(|line| line.rsplit_once(' '))
        .flat_map(|(series, _)| labels(series))
        .collect();
    for content in [DASHBOARD.replace("\\\"", "\""), ALERTS.to_owned()] {
        for name in ["step", "outcome", "result", "exchange", "fault", "event", "way"] {
            for operator in ["=\"", "=~\"", "!=\""] {
                for asked in content.split(&format!("{name}{operator}")).skip(1) {
                    for value in asked.split('"').next().unwrap().split('|') {
                        assert!(
                            known.contains(&(name.to_owned(), value.to_owned())),
                            "{name}={value}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_dashboard_is_json_and_prometheus_understands_each_of_its_queries() {
    let dashboard: serde_json::Value = serde_json::from_str(DASHBOARD).unwrap();
    let panels = dashboard["panels"].as_array().unwrap();
    let queries: Vec<String> = panels
        .iter()
        .flat_map(|panel| panel["targets"].as_array().unwrap())
        .map(|target| {
            target["expr"].as_str().unwrap().replace("$__range", "1h").replace("$instance", ".*")
        })
        .collect();
    assert!(panels.len() > 10 && queries.len() > panels.len());
    let rule = |(n, query): (usize, &String)| serde_json::json!({"record": format!("query:{n}"), "expr": query});
    let rules: Vec<_> = queries.iter().enumerate().map(rule).collect();
    // JSON is YAML.
    let file = tempfile::NamedTempFile::new().unwrap();
    let groups = serde_json::json!({"groups": [{"name": "dashboard", "rules": rules}]});
    std::fs::write(file.path(), groups.to_string()).unwrap();
    let output = promtool(&["check", "rules", file.path().to_str().unwrap()], "");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

#[tokio::test]
async fn every_metric_is_documented_with_its_labels() {
    let waves = Waves::new(Wave::parse("leeds").into_iter().collect());
    let world = World::with(|config| config.campaign.waves = waves).await;
    let text = world.managed("/metrics").await.body;
    let mut families = 0;
    for name in text.lines().filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next()) {
        families += 1;
        let series = text.lines().find(|line| {
            line.strip_prefix(name).is_some_and(|rest| rest.starts_with([' ', '{', '_']))
        });
        let (series, _) =
            series.unwrap_or_else(|| panic!("{name} has no series")).rsplit_once(' ').unwrap();
        let names: Vec<String> = labels(series)
            .into_iter()
            .filter(|(name, _)| name != "le")
            .map(|(name, _)| format!("`{name}`"))
            .collect();
        let cell = if names.is_empty() { "–".to_owned() } else { names.join(" ") };
        assert!(
            DOCUMENT.contains(&format!("| `{name}` | {cell} |")),
            "{name} with {cell} is not documented"
        );
    }
    assert_eq!(DOCUMENT.lines().filter(|line| line.starts_with("| `handover_")).count(), families);
    for alert in ALERTS.lines().filter_map(|line| line.trim().strip_prefix("- alert: ")) {
        assert!(DOCUMENT.contains(&format!("| `{alert}` |")), "{alert} is not documented");
    }
}

fn promtool(arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(installed("promtool", "prometheus"))
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("promtool does not start: {e}"));
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

#[tokio::test]
async fn promtool_accepts_metrics_and_alerts() {
    let world = World::start().await;
    world.alice_at_scan().await;
    let metrics = world.managed("/metrics").await.body;
    for (arguments, input) in [
        (&["check", "metrics"][..], metrics.as_str()),
        (&["check", "rules", "packaging/alerts.yml"], ""),
        (&["test", "rules", "packaging/alerts.test.yml"], ""),
    ] {
        let output = promtool(arguments, input);
        let said =
            String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {said}");
    }
}
