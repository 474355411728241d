//! `/approve`: push sign-in.

use std::time::Duration;

use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::audit::Trail;
use crate::eventually::eventually;
use crate::world::{Browser, Reply, World};

async fn bob_waiting(world: &World) -> Browser {
    let browser = world.browser();
    assert_eq!(browser.sign_in("bob", PASSWORD).await.location(), "/approve");
    browser
}

#[tokio::test]
async fn s12_the_browser_waits_for_the_push_and_continues_once_it_is_approved() {
    let world = World::start().await;
    let browser = bob_waiting(&world).await;
    let page = browser.get("/approve").await;
    page.is(200, "approve");
    assert_eq!(page.attribute("[hx-get]", "hx-get").as_deref(), Some("/approve/status"));
    let fragment = browser.poll("/approve/status").await;
    assert_eq!((fragment.status, fragment.header("hx-redirect")), (200, None));
    assert!(fragment.has("[hx-get][hx-trigger][hx-swap]") && !fragment.has("main"));
    let before = browser.cookie();
    assert!(world.secenrol().approve("bob"));
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/scan");
    browser.get("/scan").await.is(200, "scan").qr();
    let old = world.browser_with(before);
    assert_eq!(
        old.get("/scan").await.location(),
        "/sign-in",
        "the id from before the approval is dead"
    );
    assert_eq!(world.calls(), [1, 0, 0, 0]);
}

/// When the browser is to poll again.
fn delay(fragment: &Reply) -> Duration {
    let trigger = fragment.attribute("[hx-trigger]", "hx-trigger").unwrap();
    let millis = trigger.trim_start_matches("load delay:").trim_end_matches("ms");
    Duration::from_millis(millis.parse().unwrap())
}

#[tokio::test]
async fn while_a_crowd_waits_for_phones_browsers_poll_as_rarely_as_the_portal() {
    let world = World::with(|config| config.poll.upstream_per_second = 1).await;
    let (alice, _) = world.alice_at_scan().await;
    alice.poll("/scan/status").await;
    let bob = bob_waiting(&world).await;
    // A round of one poll takes a second, give or take a fifth.
    assert!(delay(&bob.poll("/approve/status").await) >= Duration::from_millis(800));
    // Right after a poll, her next turn is far away.
    eventually("alice's browser waits for her turn", async || {
        let fragment = alice.poll("/scan/status").await;
        (delay(&fragment) >= Duration::from_millis(200)).then_some(())
    })
    .await;
}

#[tokio::test]
async fn the_page_counts_the_time_of_the_push_and_not_that_of_the_session() {
    for (seconds, left) in [("240", "4 minutes left"), ("50", "1 minute left")] {
        let timeout = Duration::from_secs(seconds.parse().unwrap());
        let world = World::with(|config| config.secenrol.sign_in_timeout = timeout).await;
        let browser = bob_waiting(&world).await;
        for shown in [browser.get("/approve").await, browser.poll("/approve/status").await] {
            let hint = shown.text("#waiting .hint").unwrap();
            assert!(hint.contains(left), "{left}: {hint}");
            let max = shown.attribute("#waiting .time-left", "max");
            assert_eq!(max.as_deref(), Some(seconds));
            // More time for the session is no more time for the push.
            assert!(!shown.has("form[action='/more-time']") && !shown.has(".session-ending"));
        }
    }
}

#[tokio::test]
async fn a_denied_push_leads_back_to_sign_in_with_the_reason_and_the_userid() {
    let world = World::start().await;
    let browser = bob_waiting(&world).await;
    assert!(world.secenrol().deny("bob"));
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/sign-in");
    let page = browser.get("/sign-in").await;
    assert_eq!(page.is(200, "sign-in").text(".notice h2").unwrap(), "You were not signed in");
    assert_eq!(page.attribute("#userid", "value").as_deref(), Some("bob"));
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
}

#[tokio::test]
async fn a_closed_or_reloaded_browser_finds_the_outcome_on_return() {
    let world = World::start().await;
    let browser = bob_waiting(&world).await;
    browser.get("/approve").await.is(200, "approve");
    assert!(world.secenrol().approve("bob"));
    let reply = eventually("the approval arrives", async || {
        let reply = browser.get("/approve").await;
        (reply.status == 303).then_some(reply)
    })
    .await;
    assert_eq!(reply.location(), "/scan");
    browser.get("/scan").await.is(200, "scan").qr();
}

#[tokio::test]
async fn a_slow_answer_that_wants_a_passcode_leads_to_its_page() {
    let world = World::start().await;
    let slow = Fault::Slow(Duration::from_secs(4));
    world.secenrol().set_fault(Operation::SignIn, slow);
    let browser = world.browser();
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/approve");
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/passcode");
    browser.get("/passcode").await.is(200, "passcode");
}

#[tokio::test]
async fn a_sign_in_that_fails_late_shows_its_reference() {
    let world =
        World::with(|config| config.secenrol.sign_in_timeout = Duration::from_secs(4)).await;
    let browser = bob_waiting(&world).await;
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/sign-in");
    assert!(browser.get("/sign-in").await.is(200, "sign-in").has("[data-reference]"));
}

#[tokio::test]
async fn an_approval_survives_an_answer_that_is_lost() {
    let world = World::start().await;
    let browser = bob_waiting(&world).await;
    let old = browser.cookie();
    assert!(world.secenrol().approve("bob"));
    // The response with the new id goes to a browser that never comes back.
    let lost = world.browser_with(old.clone());
    assert_eq!(lost.poll_to_the_end("/approve/status").await, "/scan");
    assert_ne!(lost.cookie(), old);
    let page = browser.get("/approve").await;
    assert_eq!(
        page.is(200, "approve").attribute("[hx-get]", "hx-get").as_deref(),
        Some("/approve/status")
    );
    assert_eq!(
        browser.get("/scan").await.location(),
        "/approve",
        "the old id shows nothing of the scan page"
    );
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/scan");
    browser.get("/scan").await.is(200, "scan").qr();
    for dead in [old, lost.cookie()] {
        assert_eq!(world.browser_with(dead).get("/scan").await.location(), "/sign-in");
    }
    browser.get("/scan").await.is(200, "scan");
    assert_eq!(world.calls()[..2], [1, 0], "nobody has to approve again");
}

#[tokio::test]
async fn many_tabs_after_one_approval_share_one_new_id() {
    let world = World::start().await;
    let browser = bob_waiting(&world).await;
    assert!(world.secenrol().approve("bob"));
    let tabs: Vec<_> = (0..12).map(|_| world.browser_with(browser.cookie())).collect();
    let new = eventually("a tab gets a new id", async || {
        let replies =
            futures_util::future::join_all(tabs.iter().map(|tab| tab.poll("/approve/status")))
                .await;
        assert!(replies.iter().all(|reply| reply.status == 200));
        let new: Vec<_> = replies.iter().filter_map(|reply| reply.header("set-cookie")).collect();
        (!new.is_empty()).then_some(new)
    })
    .await;
    assert_eq!(new.len(), 1, "{new:?}");
}

#[tokio::test]
async fn a_journey_stopped_as_its_push_is_approved_stays_stopped() {
    let world = World::start().await;
    let browser = bob_waiting(&world).await;
    browser.get("/approve").await;
    let (old, other) = (browser.cookie(), world.browser_with(browser.cookie()));
    assert!(world.secenrol().approve("bob"));
    assert_eq!(other.poll_to_the_end("/approve/status").await, "/scan");
    assert_eq!(browser.sign_out().await.location(), "/?said=stopped");
    assert_eq!(other.get("/scan").await.location(), "/sign-in");
    assert_eq!(world.browser_with(old).get("/scan").await.location(), "/sign-in");
}

#[tokio::test]
async fn a_form_of_another_step_does_not_use_up_the_new_id() {
    let world = World::start().await;
    let browser = bob_waiting(&world).await;
    assert!(world.secenrol().approve("bob"));
    let other = world.browser_with(browser.cookie());
    let reply = eventually("an answer sets the new id", async || {
        let reply = other.post("/passcode", &[("passcode", "123456")]).await;
        if reply.header("set-cookie").is_some() {
            return Some(reply);
        }
        assert_eq!(reply.location(), "/approve");
        None
    })
    .await;
    assert_eq!(reply.location(), "/scan");
    // The browser never receives the response with the new id.
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/scan");
    browser.get("/scan").await.is(200, "scan").qr();
}

#[tokio::test]
async fn s47_another_sign_in_is_shown_only_once_the_password_is_right() {
    let world = World::start().await;
    let alice = world.browser();
    alice.sign_in("alice", PASSWORD).await;
    // SecEnrol takes longer than the form waits, so the portal does not know yet if the password is
    // right.
    world.secenrol().set_fault(Operation::SignIn, Fault::Slow(Duration::from_secs(4)));
    let stranger = world.browser();
    assert_eq!(stranger.sign_in("alice", "no idea").await.location(), "/approve");
    let told = |reply: &Reply| reply.body.contains("Somebody also signed in");
    for path in ["/approve", "/sign-in", "/"] {
        assert!(!told(&stranger.get(path).await), "{path}");
    }
    assert!(!told(&alice.get("/passcode").await), "a stranger makes no false alarm");
    assert_eq!(stranger.poll_to_the_end("/approve/status").await, "/sign-in");
    assert!(!told(&stranger.get("/sign-in").await));
}

#[tokio::test]
async fn s46_an_approved_push_that_was_given_up_forgets_no_failures() {
    let trail = Trail::new();
    let world = trail.world().await;
    for _ in 0..4 {
        world.browser().sign_in("bob", "wrong").await.is(401, "sign-in");
    }
    let browser = bob_waiting(&world).await;
    browser.get("/approve").await.is(200, "approve");
    assert_eq!(browser.sign_out().await.location(), "/?said=stopped");
    assert!(world.secenrol().approve("bob"));
    let line = trail.line("authn_login_success").await;
    assert_eq!(line["reason"], "the session had ended", "{line}");
    // The answer is counted before it is audited.
    world.browser().sign_in("bob", "wrong").await.is(401, "sign-in");
    world.browser().sign_in("bob", PASSWORD).await.is(429, "sign-in");
}

#[tokio::test]
async fn an_approved_push_forgets_the_failures_before_it() {
    let world = World::start().await;
    let fails = async || {
        world.browser().sign_in("bob", "wrong").await.is(401, "sign-in");
    };
    for _ in 0..4 {
        fails().await;
    }
    let browser = bob_waiting(&world).await;
    assert!(world.secenrol().approve("bob"));
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/scan");
    for _ in 0..4 {
        fails().await;
    }
}

#[tokio::test]
async fn right_after_a_sign_out_another_push_can_be_sent() {
    let world = World::start().await;
    let browser = bob_waiting(&world).await;
    browser.get("/approve").await.is(200, "approve");
    assert_eq!(browser.sign_out().await.location(), "/?said=stopped");
    assert_eq!(browser.sign_in("bob", PASSWORD).await.location(), "/approve");
}
