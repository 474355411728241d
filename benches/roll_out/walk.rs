//! What a journey's three exchanges cost through the portal, against the same three made directly.

use std::time::Instant;

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
    let http = connections();
    let exchange = format!("{}/secenrol/", upstream.url);
    let (mut direct, mut through) = (Vec::new(), Vec::new());
    for round in 0..=effort.rounds {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for n in 0..JOURNEYS {
            let userid = format!("user{round}x{n}");
            theirs.push(directly(&http, &exchange, &userid).await);
            ours.push(through_the_portal(&http, &portal.url(), &userid).await);
        }
        // The first one warms up.
        if round > 0 {
            direct.push(median(&theirs));
            through.push(median(&ours));
        }
    }
    let more: Vec<f64> = through.iter().zip(&direct).map(|(ours, theirs)| ours - theirs).collect();
    let figures = format!(
        "{:.2} ms with five requests of a browser (form, page, form, page, poll) against {:.2} ms; {JOURNEYS} journeys a round",
        median(&through),
        median(&direct)
    );
    table.value(
        "sign-in → passcode → scan, more than",
        "the same three upstream calls made directly with reqwest",
        (median(&more), " ms"),
        Wanted::AtMost(1.0),
        figures,
    );
}

/// Milliseconds.
async fn directly(http: &reqwest::Client, url: &str, userid: &str) -> f64 {
    let begun = Instant::now();
    let mut reply = String::new();
    for body in [
        format!("integrationmode=true&action=GETQRONLY&userid={userid}&PASSWORD=correct+horse"),
        format!("integrationmode=true&action=GETQRONLY&userid={userid}&SESSION=4f1d0c9a77&PASSCODE=123456"),
        "integrationmode=true&action=QUERYSOFTTOKEN&seed=0".to_owned(),
    ] {
        let request = http.post(url).header("content-type", "application/x-www-form-urlencoded").body(body);
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
