//! What becomes of a journey whose browser shows the QR code and then asks no more.

use std::time::Duration;

use handover::config::Config;
use secenrol_stand_in::{Fault, Operation, PASSWORD};
use serde_json::{Value, json};
use wiremock::MockServer;

use crate::audit::Trail;
use crate::eventually::eventually;
use crate::notices::{endpoint, hooked};
use crate::world::{BRIEF, World};

/// Polls often, also for browsers that are gone.
fn polls_often(config: &mut Config) {
    config.poll.max = Duration::from_secs(1);
    config.poll.min = config.poll.max;
}

/// Polls only when a browser asks or a journey ends.
fn polls_rarely(config: &mut Config) {
    config.poll.min = Duration::from_secs(60);
    config.poll.max = config.poll.min;
}

/// A portal that polls often, with an audit trail and a webhook.
async fn watched(change: impl FnOnce(&mut Config)) -> (World, Trail, MockServer) {
    let (endpoint, trail) = (endpoint().await, Trail::new());
    let world = trail
        .world_with(|config| {
            polls_often(config);
            hooked(config, &endpoint);
            change(config);
        })
        .await;
    (world, trail, endpoint)
}

/// Waits until the webhook has reported this event about alice. Returns all its events.
async fn reported(endpoint: &MockServer, event: &str) -> Vec<Value> {
    eventually(&format!("the webhook reports {event}"), async || {
        let requests = endpoint.received_requests().await.unwrap();
        let bodies = requests.iter().map(|request| serde_json::from_slice::<Value>(&request.body));
        let bodies: Vec<_> = bodies.map(Result::unwrap).collect();
        let is_it = |body: &Value| body["event"] == event && body["userid"] == "alice";
        bodies.iter().any(is_it).then(|| bodies.iter().map(|body| body["event"].clone()).collect())
    })
    .await
}

#[tokio::test]
async fn s63_a_phone_enrolled_behind_a_closed_browser_is_audited_and_its_owner_told() {
    let (world, trail, endpoint) = watched(|_| {}).await;
    let (_closed, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    let line = trail.line("enrol_confirmed").await;
    assert_eq!((&line["userid"], &line["step"]), (&json!("alice"), &json!("scan")), "{line}");
    reported(&endpoint, "token_moved").await;
}

#[tokio::test]
async fn s63_whoever_reads_the_qr_code_in_the_answer_to_a_form_is_watched_as_well() {
    let (world, trail, endpoint) = watched(|_| {}).await;
    let browser = world.alice_at_passcode().await;
    browser.passcode(&world.secenrol().old_code("alice").unwrap()).await;
    // Not the scan page, but another one with the journey's token.
    let start = browser.get("/").await;
    let token = start.attribute(".person input[name=token]", "value").unwrap();
    let again = browser.post("/scan", &[("token", &token), ("check_code", "!")]).await;
    world.secenrol().scan("alice", &again.is(422, "scan").qr()).await.unwrap();
    trail.line("qr_shown").await;
    trail.line("enrol_confirmed").await;
    reported(&endpoint, "token_moved").await;
}

#[tokio::test]
async fn s63_a_phone_that_reports_just_before_the_session_expires_is_audited() {
    let trail = Trail::new();
    let world = trail
        .world_with(|config| {
            polls_often(config);
            config.session.idle = BRIEF;
        })
        .await;
    let (_closed, scan) = world.alice_at_scan().await;
    // The portal cannot ask until the session has expired.
    world.secenrol().set_fault(Operation::Poll, Fault::ServerError);
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    trail.until("session_expired").await;
    world.secenrol().set_fault(Operation::Poll, Fault::None);
    let reason = trail.line("enrol_confirmed").await["reason"].clone();
    assert_eq!(reason, "the phone reported; the session had ended");
}

#[tokio::test]
async fn s63_a_phone_that_scans_after_the_sign_out_is_audited_and_its_owner_told() {
    let (world, trail, endpoint) = watched(|_| {}).await;
    let (browser, scan) = world.alice_at_scan().await;
    assert_eq!(browser.sign_out().await.location(), "/?said=stopped");
    // The poll of the sign-out is over, and a later one, too.
    let polls = world.secenrol().calls(Operation::Poll);
    eventually("the portal polls on", async || {
        (world.secenrol().calls(Operation::Poll) > polls).then_some(())
    })
    .await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    let line = trail.line("enrol_confirmed").await;
    assert_eq!(line["reason"], "the phone reported; the session had ended", "{line}");
    assert_eq!(reported(&endpoint, "token_moved").await, ["token_moved"]);
}

#[tokio::test]
async fn s63_a_phone_that_scans_after_the_session_expired_is_audited() {
    let trail = Trail::new();
    let world = trail
        .world_with(|config| {
            polls_often(config);
            config.session.idle = BRIEF;
        })
        .await;
    let (_closed, scan) = world.alice_at_scan().await;
    trail.until("session_expired").await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    trail.until("enrol_confirmed").await;
}

#[tokio::test]
async fn s63_the_trail_says_so_and_the_owner_is_told_if_the_outcome_stays_unknown() {
    for (fault, wanted) in [
        (Fault::None, "outcome unknown: the phone has not reported"),
        (Fault::ServerError, "outcome unknown: the last poll failed"),
        (
            Fault::Message("alice is locked".to_owned()),
            "outcome unknown: the last poll failed: SecEnrol reports an error",
        ),
        (Fault::LostSessions, "outcome unknown: SecEnrol no longer knows the session"),
    ] {
        let (world, trail, endpoint) = watched(|config| {
            config.session.idle = BRIEF;
            config.poll.after_end = Duration::from_secs(1);
        })
        .await;
        world.alice_at_scan().await;
        trail.until("session_expired").await;
        world.secenrol().set_fault(Operation::Poll, fault);
        let line = trail.line("enrol_unknown").await;
        let reason = line["reason"].as_str().unwrap();
        assert!(reason.starts_with(wanted) && !reason.contains("alice"), "{line}");
        assert_eq!(reported(&endpoint, "enrolment_unknown").await, ["enrolment_unknown"]);
    }
}

#[tokio::test]
async fn s63_a_journey_that_a_new_sign_in_ends_is_polled_once_more() {
    let trail = Trail::new();
    let world = trail.world_with(polls_often).await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().set_fault(Operation::Poll, Fault::ServerError);
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    browser.sign_in("alice", PASSWORD).await;
    trail.until("session_expired").await;
    world.secenrol().set_fault(Operation::Poll, Fault::None);
    trail.until("enrol_confirmed").await;
}

#[tokio::test]
async fn signing_out_polls_once_more_however_recent_the_last_poll_is() {
    let trail = Trail::new();
    let world = trail.world_with(polls_rarely).await;
    let (browser, scan) = world.alice_at_scan().await;
    browser.poll("/scan/status").await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.sign_out().await.location(), "/done");
    trail.until("enrol_confirmed").await;
}

#[tokio::test]
async fn after_the_sign_out_the_portal_may_be_told_to_poll_only_once_more() {
    let trail = Trail::new();
    let world = trail
        .world_with(|config| {
            polls_often(config);
            config.poll.after_end = Duration::ZERO;
        })
        .await;
    let (browser, _) = world.alice_at_scan().await;
    assert_eq!(browser.sign_out().await.location(), "/?said=stopped");
    let line = trail.line("enrol_unknown").await;
    assert_eq!(line["reason"], "outcome unknown: the phone has not reported", "{line}");
}
