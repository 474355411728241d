//! Cost of a journey's three exchanges through the portal, against the same three made directly.

use std::time::Instant;

use tokio::runtime::Builder;

use super::Effort;
use super::browser::{Browser, connections};
use super::processes::{self, Run};
use super::servers::Upstream;
use super::table::{Table, Wanted, median};

/// Journeys in each round.
const JOURNEYS: usize = 200;

pub async fn measure(effort: &Effort, table: &mut Table) {
    let upstream = Upstream::start();
    let keys = [("poll.upstream_per_second", "100000"), ("session.capacity", "1000000")];
    let portal = processes::portal(&upstream.url, &Run { keys: &keys, ..Run::default() });
    let (rounds, exchange, address) =
        (effort.rounds, format!("{}/secenrol/", upstream.url), portal.url());
    let asking = tokio::task::spawn_blocking(move || both_ways(rounds, &exchange, &address));
    let (direct, through) = asking.await.unwrap();
    let more: Vec<f64> = through.iter().zip(&direct).map(|(ours, theirs)| ours - theirs).collect();
    let figures = format!(
        "{:.2} ms with a browser's five requests (form, page, form, page, poll) against {:.2} ms; \
         {JOURNEYS} journeys a round",
        median(&through),
        median(&direct)
    );
    table.value(
        "sign-in → passcode → scan, additional time",
        "the same three upstream calls, made directly with reqwest",
        (median(&more), " ms"),
        Wanted::AtMost(1.0),
        figures,
    );
}

/// Milliseconds per journey, directly and through the portal, for each round. One thread sends the
/// requests in both cases, since switching threads in the client is not the portal's cost.
fn both_ways(rounds: usize, exchange: &str, portal: &str) -> (Vec<f64>, Vec<f64>) {
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let http = connections();
    let (mut direct, mut through) = (Vec::new(), Vec::new());
    for round in 0..=rounds {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for n in 0..JOURNEYS {
            let userid = format!("user{round}x{n}");
            theirs.push(runtime.block_on(directly(&http, exchange, &userid)));
            ours.push(runtime.block_on(through_the_portal(&http, portal, &userid)));
        }
        // The first one warms up.
        if round > 0 {
            direct.push(median(&theirs));
            through.push(median(&ours));
        }
    }
    (direct, through)
}

/// Milliseconds.
async fn directly(http: &reqwest::Client, url: &str, userid: &str) -> f64 {
    let begun = Instant::now();
    let mut reply = String::new();
    for body in [
        format!("integrationmode=true&action=GETQRONLY&userid={userid}&PASSWORD=correct+horse"),
        format!(
            "integrationmode=true&action=GETQRONLY&userid={userid}&SESSION=4f1d0c9a77&PASSCODE=123456"
        ),
        "integrationmode=true&action=QUERYSOFTTOKEN&seed=0".to_owned(),
    ] {
        let request =
            http.post(url).header("content-type", "application/x-www-form-urlencoded").body(body);
        reply = request.send().await.unwrap().text().await.unwrap();
    }
    assert_eq!(reply, "CONTINUE");
    begun.elapsed().as_secs_f64() * 1000.0
}

async fn through_the_portal(http: &reqwest::Client, url: &str, userid: &str) -> f64 {
    let mut browser = Browser::new(http, url);
    let begun = Instant::now();
    browser.walk_to_scan(userid).await.unwrap();
    let fragment = browser.get("/scan/status").await;
    let took = begun.elapsed().as_secs_f64() * 1000.0;
    assert!(fragment.status == 200 && fragment.body.contains("hx-get"), "{}", fragment.body);
    took
}
