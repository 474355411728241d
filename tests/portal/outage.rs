//! The open circuit: while SecEnrol keeps failing, every page says so, names the support contact,
//! and reloads itself.

use std::time::Duration;

use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::free;
use crate::world::{BRIEF, Browser, Reply, World};

const AWAY: &str = "The sign-in server is not available at the moment";

/// A portal whose circuit stays open for `rest`.
async fn world_resting(rest: Duration) -> World {
    World::with(|config| config.secenrol.breaker_rest = rest).await
}

/// Makes sign-ins fail until the circuit opens.
async fn break_it(world: &World) {
    world.secenrol().set_fault(Operation::SignIn, Fault::Reset);
    for n in 0..5 {
        assert_eq!(world.browser().sign_in(&format!("user{n}"), PASSWORD).await.status, 502);
    }
}

fn assert_says_unavailable(page: &Reply) {
    assert_eq!(page.text(".notice h2").as_deref(), Some(AWAY), "{}", page.body);
    let notice = page.text(".notice").unwrap();
    assert!(
        notice.contains("+44 20 7946 0000") && notice.contains("it-support@example.org"),
        "{notice}"
    );
}

#[tokio::test]
async fn with_an_open_circuit_secenrol_gets_no_request_and_every_page_says_so() {
    let world = world_resting(Duration::from_secs(3600)).await;
    let (alice, _) = world.alice_at_scan().await;
    let at_passcode = world.browser();
    at_passcode.sign_in("carol", PASSWORD).await;
    at_passcode.get("/passcode").await;
    // The portal caches this page, and must not show it during the outage.
    world.browser().get("/").await.is(200, "start");
    break_it(&world).await;
    let calls = world.calls();

    for path in ["/", "/sign-in", "/sms", "/lost", "/help"] {
        let page = world.browser().get(path).await;
        assert_says_unavailable(&page);
        assert_eq!(page.attribute(".notice", "hx-get").as_deref(), Some("/upstream/status"));
        assert!(
            page.text("head noscript")
                .unwrap()
                .contains(&format!("http-equiv=\"refresh\" content=\"20; url={path}\""))
        );
    }
    let refused = world.browser().sign_in("alice", PASSWORD).await;
    assert_says_unavailable(refused.is(503, "sign-in"));
    assert!(refused.header("retry-after").unwrap().parse::<u64>().unwrap() > 3000);
    assert_says_unavailable(at_passcode.get("/passcode").await.is(200, "passcode"));
    assert_says_unavailable(at_passcode.passcode("123456").await.is(503, "passcode"));

    let fragment = alice.poll("/scan/status").await;
    assert!(
        fragment.text("[hx-get] [data-announce]").unwrap().starts_with(AWAY),
        "{}",
        fragment.body
    );
    assert!(fragment.text("[hx-get]").unwrap().contains("+44 20 7946 0000"));
    assert!(alice.get("/scan").await.text(".waiting").unwrap().starts_with(AWAY));
    assert_eq!(world.calls(), calls, "nobody asked");
}

#[tokio::test]
async fn with_an_open_circuit_an_account_without_tries_is_not_told_of_them() {
    let world = world_resting(Duration::from_hours(1)).await;
    for _ in 0..5 {
        world.browser().sign_in("alice", "wrong").await.is(401, "sign-in");
    }
    world.browser().sign_in("alice", PASSWORD).await.is(429, "sign-in");
    break_it(&world).await;
    let page = world.browser().sign_in("alice", PASSWORD).await;
    assert_says_unavailable(page.is(503, "sign-in"));
}

#[tokio::test]
async fn s49_one_strangers_invented_names_do_not_open_the_circuit() {
    let world = World::with(|config| config.limits.userids_per_address = 100).await;
    world.secenrol().set_fault(Operation::SignIn, Fault::ServerError);
    for n in 0..12 {
        let reply = world.browser().sign_in(&format!("invented{n}"), PASSWORD).await;
        assert_eq!(reply.status, 502, "{n}");
    }
    world.secenrol().set_fault(Operation::SignIn, Fault::None);
    assert_eq!(world.browser().sign_in("alice", PASSWORD).await.location(), "/passcode");
}

#[tokio::test]
async fn a_page_that_reloads_itself_keeps_the_userid_but_not_the_password() {
    let world = world_resting(Duration::from_secs(3600)).await;
    break_it(&world).await;
    let browser = world.browser();
    let refused = browser.sign_in("CORP\\alice", PASSWORD).await;
    assert_eq!(refused.attribute("#userid", "value").as_deref(), Some("CORP\\alice"));
    assert!(refused.body.contains("url=/sign-in"));
    let again = browser.get("/sign-in").await;
    assert_eq!(again.attribute("#userid", "value").as_deref(), Some("CORP\\alice"));
    assert!(!refused.body.contains(PASSWORD) && !again.body.contains(PASSWORD));
    // Another browser does not get the typed userid.
    assert_eq!(
        world.browser().get("/sign-in").await.attribute("#userid", "value").as_deref(),
        Some("")
    );
}

#[tokio::test]
async fn once_secenrol_answers_again_pages_say_so_and_journeys_continue() {
    let world = world_resting(BRIEF).await;
    let (alice, scan) = world.alice_at_scan().await;
    break_it(&world).await;
    assert!(world.browser().poll("/upstream/status").await.text("h2").unwrap().starts_with(AWAY));
    world.secenrol().set_fault(Operation::SignIn, Fault::None);
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(alice.poll_to_the_end("/scan/status").await, "/done");
    let fragment = world.browser().poll("/upstream/status").await;
    assert_eq!(fragment.text("h2").as_deref(), Some("You can continue now"));
    assert!(!world.browser().get("/sign-in").await.has(".notice"));
    assert_eq!(world.browser().sign_in("carol", PASSWORD).await.status, 303);
}

/// The page must not also say that nothing was changed, because that may be wrong.
#[tokio::test]
async fn the_failure_that_opens_the_circuit_keeps_its_own_message() {
    let world = world_resting(Duration::from_secs(3600)).await;
    let browser = world.browser();
    browser.sign_in("carol", PASSWORD).await;
    browser.get("/passcode").await;
    world.secenrol().set_fault(Operation::SignIn, Fault::Reset);
    for n in 0..4 {
        assert_eq!(world.browser().sign_in(&format!("user{n}"), PASSWORD).await.status, 502);
    }
    world.secenrol().set_fault(Operation::Passcode, Fault::ServerError);
    let page = browser.passcode("123456").await;
    let notice = page.is(502, "passcode").text(".notice").unwrap();
    assert!(notice.contains("unexpected answer") && notice.contains("Try again"), "{notice}");
    assert!(!page.body.contains(AWAY));
    assert_says_unavailable(&browser.get("/passcode").await);
}

#[tokio::test]
async fn a_journey_shows_the_state_of_its_own_server() {
    let nobody = format!("http://{}", free::address()).parse().unwrap();
    let world = World::with(|config| config.secenrol.urls.insert(0, nobody)).await;
    for _ in 0..5 {
        assert_eq!(world.browser().sign_in("alice", PASSWORD).await.location(), "/passcode");
    }
    assert!(!world.browser().get("/sign-in").await.has(".notice"));
}

/// Starts hanging sign-ins that take all permits of the bulkhead.
async fn fill(world: &World, browsers: &[Browser]) {
    world.secenrol().set_fault(Operation::SignIn, Fault::Slow(Duration::from_secs(20)));
    let waiting = browsers.iter().enumerate().map(async |(n, browser)| {
        assert_eq!(browser.sign_in(&format!("user{n}"), PASSWORD).await.location(), "/approve");
    });
    futures_util::future::join_all(waiting).await;
}

#[tokio::test]
async fn s49_waiting_pushes_leave_the_permits_to_other_exchanges() {
    let world = World::with(|config| {
        config.secenrol.in_flight = 4;
        config.secenrol.pushes_in_flight = 3;
    })
    .await;
    let browsers: Vec<_> = (0..3).map(|_| world.browser()).collect();
    fill(&world, &browsers).await;
    world.secenrol().set_fault(Operation::SignIn, Fault::None);
    assert_eq!(world.browser().sign_in("alice", PASSWORD).await.location(), "/passcode");
}

#[tokio::test]
async fn s49_in_a_crowd_the_sign_in_page_reloads_itself() {
    let world = World::with(|config| {
        config.secenrol.in_flight = 4;
        config.secenrol.pushes_in_flight = 0;
    })
    .await;
    let browsers: Vec<_> = (0..3).map(|_| world.browser()).collect();
    fill(&world, &browsers).await;
    let browser = world.browser();
    let full = browser.sign_in("alice", PASSWORD).await;
    full.is(503, "sign-in");
    assert_eq!(
        full.text(".notice h2").as_deref(),
        Some("Too many people are using this page right now")
    );
    assert_eq!(full.attribute(".notice", "hx-get").as_deref(), Some("/upstream/status"));
    assert_eq!(
        browser.get("/sign-in").await.attribute("#userid", "value").as_deref(),
        Some("alice")
    );
    let still = browser.poll("/upstream/status").await.text("h2").unwrap();
    assert!(still.starts_with("Too many people"), "{still}");
}
