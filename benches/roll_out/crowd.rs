//! Ten thousand employees at once. Each signs in, waits until their phone reports, and completes.
//! SecEnrol's side counts what reaches SecEnrol.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;

use super::Effort;
use super::browser::{Browser, between, connections};
use super::processes::{self, Run};
use super::servers::Upstream;
use super::table::{Table, Wanted, median};

/// The portal's defaults: exchanges a second, and the longest delay of a browser.
const BUDGET: usize = 50;
const LONGEST: Duration = Duration::from_secs(30);
/// Concurrent browsers: as many as a proxy has connections to the portal.
const AT_ONCE: usize = 64;
const MIB: f64 = 1024.0 * 1024.0;

#[derive(Default)]
struct Counts {
    faults: AtomicUsize,
    lost: AtomicUsize,
}

pub async fn measure(effort: &Effort, table: &mut Table) {
    let upstream = Arc::new(Upstream::start());
    let portal = processes::portal(&upstream.url, &Run::default());
    let (http, places) = (connections(), Arc::new(Semaphore::new(AT_ONCE)));
    let counts = Arc::new(Counts::default());
    let begun = Instant::now();
    let people: Vec<_> = (0..effort.crowd)
        .map(|number| {
            let browser = Browser::new(&http, &portal.url());
            let person = Person { browser, places: places.clone(), counts: counts.clone() };
            tokio::spawn(person.moves(number, upstream.clone()))
        })
        .collect();
    let mut found = Vec::new();
    for person in people {
        if let Some(late) = person.await.unwrap() {
            found.push(late.as_secs_f64());
        }
    }
    let took = begun.elapsed();
    found.sort_by(f64::total_cmp);
    let what = |what: &str| format!("{} waiting journeys: {what}", effort.crowd);
    let count = |count: &AtomicUsize| count.load(Ordering::Relaxed);
    let figures = format!(
        "{} completed in {} s; median {} s from the phone's report to the browser",
        found.len(),
        took.as_secs(),
        median(&found).round(),
    );
    table.value(
        &what("answers with 5xx"),
        "",
        (count(&counts.faults) as f64, ""),
        Wanted::AtMost(0.0),
        figures,
    );
    let lost = count(&counts.lost) as f64;
    table.value(
        &what("lost"),
        "",
        (lost, ""),
        Wanted::AtMost(0.0),
        "neither completed nor ended with a reason".to_owned(),
    );

    let most = upstream.most_in_a_second();
    let polls = upstream.polls().len();
    let figures = format!(
        "at most {most} in a second, {polls} in all, counted at the stand-in; budget: {BUDGET}"
    );
    let over = most as f64 / BUDGET as f64;
    table.value(
        &what("most polls in one second"),
        "the budget",
        (over, " ×"),
        Wanted::AtMost(1.05),
        figures,
    );

    let round = effort.crowd as f64 / BUDGET as f64;
    let arithmetic = round + LONGEST.as_secs_f64();
    let latest = found.last().copied().unwrap_or(f64::NAN);
    let figures = format!(
        "the last after {latest:.0} s; a round takes {round:.0} s ({} at {BUDGET} a second), \
         and a browser polls every {} s",
        effort.crowd,
        LONGEST.as_secs()
    );
    table.value(
        &what("time to complete"),
        "the time that the budget allows",
        (latest / arithmetic, " ×"),
        Wanted::AtMost(1.2),
        figures,
    );

    let (exchanges, connections) = upstream.exchanges_and_connections();
    let figures = format!("{exchanges} exchanges over {connections} connections");
    let reused = exchanges as f64 / connections.max(1) as f64;
    table.value(&what("exchanges per connection"), "", (reused, ""), Wanted::Report, figures);

    let most = portal.memory("VmHWM") as f64 / MIB;
    let figures = "maximum".to_owned();
    table.value(&what("resident memory"), "", (most, " MiB"), Wanted::AtMost(200.0), figures);
}

struct Person {
    browser: Browser,
    places: Arc<Semaphore>,
    counts: Arc<Counts>,
}

impl Person {
    /// Walks the whole journey. Returns the time from the phone's report to the browser, or `None`
    /// if the browser never learned of it.
    async fn moves(mut self, number: usize, upstream: Arc<Upstream>) -> Option<Duration> {
        let userid = format!("employee{number}");
        let seed = self.arrives(&userid).await?;
        let patience = Duration::from_secs(rand::random_range(10..=90));
        let scanned = tokio::time::Instant::now() + patience;
        let reported = tokio::spawn(async move {
            tokio::time::sleep_until(scanned).await;
            upstream.report(&seed);
        });
        let mut delay = Duration::from_secs(2);
        loop {
            tokio::time::sleep(delay).await;
            let _place = self.places.acquire().await.ok()?;
            let reply = self.browser.get("/scan/status").await;
            if reply.status.is_server_error() {
                self.counts.faults.fetch_add(1, Ordering::Relaxed);
            } else if let Some(to) = reply.headers.get("hx-redirect") {
                if to != "/done" {
                    self.counts.lost.fetch_add(1, Ordering::Relaxed);
                    return None;
                }
                reported.await.ok()?;
                return Some(scanned.elapsed());
            } else {
                let told = between(&reply.body, "delay:", "ms").and_then(|text| text.parse().ok());
                delay = Duration::from_millis(told.unwrap_or(2000));
            }
        }
    }

    /// Signs in, and retries as often as the portal asks for it.
    async fn arrives(&mut self, userid: &str) -> Option<String> {
        for _ in 0..10 {
            let place = self.places.acquire().await.ok()?;
            let arrived = self.browser.walk_to_scan(userid).await;
            drop(place);
            match arrived {
                Ok(seed) if !seed.is_empty() => return Some(seed),
                Err(status) if status == 503 => {
                    self.counts.faults.fetch_add(1, Ordering::Relaxed);
                    tokio::time::sleep(Duration::from_secs(10)).await;
                }
                _ => break,
            }
        }
        self.counts.lost.fetch_add(1, Ordering::Relaxed);
        None
    }
}
