//! Waves of the roll-out: `?via=` names one, and metrics, status page and audit trail count them.

use std::time::Duration;

use handover::config::Config;
use handover::domain::wave::{Wave, Waves};
use proptest::prelude::*;
use proptest::test_runner::{Config as Cases, TestRunner};
use scraper::{Html, Selector};
use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::audit::Trail;
use crate::eventually::eventually;
use crate::world::{Browser, Reply, World};

fn waves() -> Waves {
    Waves::new(["leeds", "york"].into_iter().filter_map(Wave::parse).collect())
}

fn in_waves(config: &mut Config) {
    config.campaign.waves = waves();
}

async fn sign_in(browser: &Browser, wave: &str) -> Reply {
    sign_in_as("alice", browser, wave).await
}

/// Erin's password is enough, so she may sign in as often as she likes.
async fn erin_signs_in(world: &World, wave: &str) {
    assert_eq!(sign_in_as("erin", &world.browser(), wave).await.location(), "/scan");
}

async fn sign_in_as(userid: &str, browser: &Browser, wave: &str) -> Reply {
    let fields = [("via", wave), ("userid", userid), ("password", PASSWORD)];
    browser.post("/sign-in", &fields).await
}

/// The targets of the page's links and forms that lead to `path`.
fn targets(page: &Reply, path: &str) -> Vec<String> {
    let html = Html::parse_document(&page.body);
    let links = Selector::parse("a[href]").unwrap();
    let all = html.select(&links).filter_map(|link| link.attr("href").map(str::to_owned));
    all.filter(|target| target.split('?').next() == Some(path)).collect()
}

/// All samples of the waves: label, outcome and count.
fn samples(metrics: &Reply) -> Vec<(String, u64)> {
    let lines = metrics.body.lines().filter(|line| line.starts_with("handover_wave_people_total{"));
    let split = lines.map(|line| line.rsplit_once(' ').unwrap());
    split.map(|(name, count)| (name.to_owned(), count.parse().unwrap())).collect()
}

/// The numbers in the status page's table of waves.
fn shown(status: &Reply) -> Vec<u64> {
    let html = Html::parse_document(&status.body);
    let cells = Selector::parse("table.waves td.number").unwrap();
    html.select(&cells).map(|cell| cell.text().collect::<String>().parse().unwrap()).collect()
}

#[tokio::test]
async fn a_wave_is_kept_from_the_link_to_the_trail() {
    let trail = Trail::new();
    let world = trail.world_with(in_waves).await;
    let browser = world.browser();
    let start = browser.get("/?via=leeds").await;
    assert!(targets(&start, "/sign-in").iter().all(|link| link.contains("via=leeds")), "{start:?}");
    assert!(!targets(&start, "/help").is_empty());
    assert!(targets(&start, "/help").iter().all(|link| link.contains("via=leeds")), "{start:?}");
    let page = browser.get("/sign-in?via=leeds").await;
    assert_eq!(page.attribute("input[name=via]", "value").unwrap(), "leeds");
    sign_in(&browser, "leeds").await;
    let scan = world.alice_to_scan(&browser).await;
    assert!(targets(&scan, "/help").iter().all(|link| link.contains("via=leeds")), "{scan:?}");
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    browser.poll_to_the_end("/scan/status").await;
    for event in ["session_created", "enrol_started", "enrol_confirmed"] {
        let line = trail.line(event).await;
        assert_eq!(line["wave"], "leeds", "{event}");
    }
}

#[tokio::test]
async fn a_person_who_starts_again_is_still_of_their_wave() {
    let world = World::with(in_waves).await;
    let browser = world.browser();
    sign_in(&browser, "leeds").await;
    browser.get("/passcode").await;
    let stopped = browser.sign_out().await.location();
    assert!(stopped.starts_with("/?via=leeds&said=stopped"), "{stopped}");
    let browser = world.browser();
    sign_in(&browser, "leeds").await;
    browser.get("/passcode").await;
    for _ in 0..2 {
        browser.passcode("000000").await.is(401, "passcode");
    }
    assert_eq!(browser.passcode("000000").await.location(), "/sign-in?via=leeds");
}

#[tokio::test]
async fn the_cookie_keeps_the_wave_of_a_journey_that_is_gone() {
    let world = World::with(|config| {
        in_waves(config);
        config.session.idle = Duration::from_millis(300);
    })
    .await;
    let browser = world.browser();
    for (wave, address) in [("leeds", "/sign-in?via=leeds"), ("", "/sign-in")] {
        sign_in(&browser, wave).await;
        eventually(&format!("the session expires and leads to {address}"), async || {
            let page = browser.get("/passcode").await;
            (page.status == 303 && page.location() == address).then_some(())
        })
        .await;
    }
}

#[tokio::test]
async fn an_unknown_wave_is_none() {
    let trail = Trail::new();
    let world = trail.world_with(in_waves).await;
    for label in ["hull", "LEEDS", "leeds%0a", "-", ""] {
        let page = world.browser().get(&format!("/sign-in?via={label}")).await;
        assert!(!page.has("input[name=via]") && !page.body.contains("via="), "{label}");
    }
    sign_in(&world.browser(), "hull").await;
    let line = trail.line("session_created").await;
    assert!(line["wave"].is_null(), "{line}");
    let metrics = world.managed("/metrics").await;
    assert_eq!(samples(&metrics).len(), 4);
    assert!(!metrics.body.contains("hull"));
}

#[tokio::test]
async fn a_change_of_the_number_counts_for_no_wave() {
    let trail = Trail::new();
    let world = trail.world_with(in_waves).await;
    let fields = [("via", "leeds"), ("aim", "number"), ("userid", "carol"), ("password", PASSWORD)];
    world.browser().post("/sign-in", &fields).await;
    let line = trail.line("session_created").await;
    assert!(line["wave"].is_null(), "{line}");
}

#[tokio::test]
async fn the_fifth_person_of_a_wave_is_the_first_that_counts() {
    let world = World::with(in_waves).await;
    let mut seen = Vec::new();
    for _ in 0..6 {
        erin_signs_in(&world, "york").await;
        let (metrics, status) = (world.managed("/metrics").await, world.managed("/status").await);
        let york = samples(&metrics).into_iter();
        let york: u64 = york.filter(|(name, _)| name.contains("york")).map(|(_, n)| n).sum();
        assert_eq!(shown(&status), [0, 0, york, 0]);
        seen.push(york);
    }
    assert_eq!(seen, [0, 0, 0, 0, 5, 5]);
}

#[tokio::test]
async fn a_late_answer_counts_for_a_wave_only_if_the_password_was_right() {
    let trail = Trail::new();
    let world = trail.world_with(in_waves).await;
    for _ in 0..4 {
        erin_signs_in(&world, "york").await;
    }
    let york = async || {
        let all = samples(&world.managed("/metrics").await).into_iter();
        all.filter(|(name, _)| name.contains("york")).map(|(_, count)| count).sum::<u64>()
    };
    world.secenrol().set_fault(Operation::SignIn, Fault::Slow(Duration::from_millis(2300)));
    let fields = [("via", "york"), ("userid", "alice"), ("password", "wrong")];
    let browser = world.browser();
    assert_eq!(browser.post("/sign-in", &fields).await.location(), "/approve");
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/sign-in?via=york");
    assert_eq!(york().await, 0, "refused");
    let browser = world.browser();
    assert_eq!(sign_in(&browser, "york").await.location(), "/approve");
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/passcode");
    assert_eq!(york().await, 5, "a passcode is wanted");
    let line = trail.line("session_created").await;
    assert_eq!((&line["userid"], &line["wave"]), (&"alice".into(), &"york".into()));
}

/// Whatever happens, no count under five is in the metrics or on the status page.
#[test]
fn no_count_under_five_leaves_for_a_wave() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let mut runner = TestRunner::new(Cases { cases: 8, ..Cases::default() });
    let visits = prop::collection::vec(prop::sample::select(vec!["leeds", "york", "hull"]), 0..14);
    let outcome = runner.run(&visits, |visits| {
        runtime.block_on(async {
            let world = World::with(in_waves).await;
            for wave in &visits {
                erin_signs_in(&world, wave).await;
            }
            let metrics = samples(&world.managed("/metrics").await);
            let counts = metrics.into_iter().map(|(_, count)| count);
            let status = shown(&world.managed("/status").await);
            prop_assert_eq!(status.len(), 4);
            for count in counts.chain(status) {
                prop_assert!(count == 0 || count >= 5, "{count} after {visits:?}");
            }
            Ok(())
        })
    });
    outcome.unwrap();
}
