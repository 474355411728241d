//! `/sign-out`

use crate::world::World;

#[tokio::test]
async fn s15_the_journey_ends_with_its_cookie() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    let before = browser.cookie();
    let reply = browser.sign_out().await;
    assert_eq!(reply.location(), "/");
    assert_eq!(reply.header("clear-site-data").as_deref(), Some("\"cache\", \"cookies\", \"storage\""));
    assert_eq!(browser.cookie(), None);
    assert_eq!(world.browser_with(before).get("/scan").await.location(), "/sign-in");
}

#[tokio::test]
async fn only_a_page_of_the_journey_may_end_it() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    browser.post("/sign-out", &[("token", "0.forged")]).await.is(403, "error");
    browser.get("/sign-out").await.is(405, "error");
    browser.get("/scan").await.is(200, "scan");
}
