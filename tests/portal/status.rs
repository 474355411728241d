//! The status page on the management listener.

use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::world::World;

#[tokio::test]
async fn the_status_page_shows_the_last_hours() {
    let world = World::start().await;
    let quiet = world.managed("/status").await;
    assert_eq!(quiet.attribute("[data-verdict]", "data-verdict").unwrap(), "status-quiet");
    world.browser().get("/").await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    browser.poll_to_the_end("/scan/status").await;
    let fine = world.managed("/status").await;
    assert_eq!(fine.attribute("[data-verdict]", "data-verdict").unwrap(), "status-fine");
    let rows: Vec<_> = (1..=4)
        .map(|row| fine.text(&format!("section tbody tr:nth-child({row}) .number")).unwrap())
        .collect();
    assert_eq!(rows, ["1", "1", "1", "1"]);
    let hours = scraper::Html::parse_document(&fine.body);
    let bars = scraper::Selector::parse("svg.chart rect.bar").unwrap();
    let heights: Vec<_> =
        hours.select(&bars).filter_map(|bar| bar.value().attr("height")).collect();
    assert_eq!(heights.len(), 24);
    assert!(heights[0] != "0" && heights[1..].iter().all(|height| *height == "0"), "{heights:?}");
}

#[tokio::test]
async fn the_status_page_shows_that_secenrol_fails() {
    let world = World::start().await;
    world.secenrol().set_fault(Operation::SignIn, Fault::ServerError);
    world.browser().sign_in("alice", PASSWORD).await;
    let status = world.managed("/status").await;
    assert_eq!(status.attribute("[data-verdict]", "data-verdict").unwrap(), "status-trouble");
    assert!(status.has("svg.chart path.failed"));
}

#[tokio::test]
async fn the_status_page_is_only_on_the_management_listener_and_has_no_userid() {
    let world = World::start().await;
    world.browser().get("/status").await.is(404, "error");
    let (_, _) = world.alice_at_scan().await;
    let status = world.managed("/status").await;
    assert!(!status.body.contains("alice"), "{}", status.body);
    assert!(status.header("content-security-policy").unwrap().contains("style-src 'self'"));
    assert!(!status.body.contains("style=") && !status.body.contains("<script"));
    let looks = world.managed(&status.attribute("link[rel=stylesheet]", "href").unwrap()).await;
    assert_eq!(
        (looks.status, looks.header("content-type").unwrap().as_str()),
        (200, "text/css; charset=utf-8")
    );
}
