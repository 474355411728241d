//! The header `traceparent` on its way through the portal.

use handover::config::Config;
use secenrol_stand_in::{Operation, PASSWORD};
use serde_json::{Value, json};
use wiremock::MockServer;

use crate::audit::Trail;
use crate::eventually::eventually;
use crate::notices::{endpoint, hooked};
use crate::world::{Browser, World};

const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

fn trusting(config: &mut Config) {
    config.server.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
}

/// Alice moves her token, with one wrong check code on the way.
async fn alice_moves(world: &World, browser: &Browser) {
    browser.sign_in("alice", PASSWORD).await;
    let scan = world.alice_to_scan(browser).await;
    browser.check_code("AAAA2222AAAA").await.is(401, "scan");
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
}

/// The traces that SecEnrol got, by exchange.
fn sent(world: &World) -> Vec<(Operation, Option<String>)> {
    let received = world.secenrol().received();
    received.into_iter().map(|request| (request.exchange, request.trace_parent)).collect()
}

/// The webhook's request about the move: its header and its body.
async fn reported(endpoint: &MockServer) -> (Option<String>, Value) {
    let requests = eventually("the webhook is called", async || {
        endpoint.received_requests().await.filter(|requests| !requests.is_empty())
    })
    .await;
    let header = requests[0].headers.get("traceparent");
    let header = header.map(|value| value.to_str().unwrap().to_owned());
    (header, serde_json::from_slice(&requests[0].body).unwrap())
}

#[tokio::test]
async fn s54_a_trusted_proxys_trace_reaches_secenrol_the_audit_trail_and_the_webhook() {
    let (endpoint, trail) = (endpoint().await, Trail::new());
    let world = trail
        .world_with(|config| {
            trusting(config);
            hooked(config, &endpoint);
        })
        .await;
    let browser = world.browser_sending("traceparent", PARENT);
    alice_moves(&world, &browser).await;
    let sent = sent(&world);
    for exchange in [Operation::SignIn, Operation::Passcode, Operation::Poll, Operation::CheckCode]
    {
        assert!(sent.iter().any(|(it, _)| *it == exchange), "{exchange:?} in {sent:?}");
    }
    assert!(sent.iter().all(|(_, trace)| trace.as_deref() == Some(PARENT)), "{sent:?}");
    let lines = trail.until("enrol_confirmed").await;
    assert!(lines[0]["trace_id"].is_null(), "no request caused {}", lines[0]);
    assert!(lines[1..].iter().all(|line| line["trace_id"] == TRACE), "{lines:?}");
    let (header, body) = reported(&endpoint).await;
    assert_eq!((header.as_deref(), &body["trace_id"]), (Some(PARENT), &json!(TRACE)));
}

#[tokio::test]
async fn s54_the_trace_of_a_new_number_reaches_secenrol() {
    let world = World::with(trusting).await;
    let browser = world.browser_sending("traceparent", PARENT);
    browser.sign_in_for("number", "carol").await;
    browser.get("/passcode").await;
    browser.passcode(&world.secenrol().texts("carol").pop().unwrap()).await;
    browser.get("/sms/number").await.is(200, "sms-number");
    browser.number("07400 123456").await;
    browser.get("/sms/confirm").await;
    browser.confirm("yes").await;
    let sent = sent(&world);
    assert_eq!(sent.last(), Some(&(Operation::Number, Some(PARENT.to_owned()))), "{sent:?}");
}

#[tokio::test]
async fn s54_a_trace_from_elsewhere_or_of_another_form_is_ignored() {
    for (is_trusted, parent) in [
        (false, PARENT.to_owned()),
        (true, PARENT.replacen("00", "01", 1)),
        (true, PARENT.replace(TRACE, &"0".repeat(32))),
        (true, PARENT.to_uppercase()),
    ] {
        let (endpoint, trail) = (endpoint().await, Trail::new());
        let world = trail
            .world_with(|config| {
                if is_trusted {
                    trusting(config);
                }
                hooked(config, &endpoint);
            })
            .await;
        alice_moves(&world, &world.browser_sending("traceparent", &parent)).await;
        assert!(sent(&world).iter().all(|(_, trace)| trace.is_none()), "{parent}");
        let lines = trail.until("enrol_confirmed").await;
        assert!(lines.iter().all(|line| line["trace_id"].is_null()), "{parent}: {lines:?}");
        let (header, body) = reported(&endpoint).await;
        assert_eq!((header, &body["trace_id"]), (None, &Value::Null), "{parent}");
    }
}
