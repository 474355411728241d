//! `/sign-out`

use crate::world::World;

#[tokio::test]
async fn the_journey_ends_with_its_cookie() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    let before = browser.cookie();
    assert_eq!(browser.sign_out().await.location(), "/");
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
