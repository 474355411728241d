//! The page for each fault of SecEnrol. It has a next step and a reference, contains no markup of
//! SecEnrol's, and keeps everything typed except the password.

use std::net::TcpListener;
use std::time::Duration;

use handover::domain::journey::PASSCODE_TRIES;
use secenrol_stand_in::{Fault, Operation, PASSWORD, StandIn};

use crate::eventually::eventually;
use crate::free;
use crate::world::{Browser, Reply, World};

fn faults() -> Vec<(Fault, u16)> {
    vec![
        (Fault::Hung, 504),
        (Fault::ServerError, 502),
        (Fault::HtmlPage, 502),
        (Fault::Reset, 502),
        (Fault::ResetInBody, 502),
        (Fault::Garbage, 502),
        (Fault::Redirect, 502),
        (Fault::Message("Something <b>odd</b>\u{7} & more".to_owned()), 502),
    ]
}

/// Asserts what all fault pages have in common.
fn is_a_fault_at(reply: &Reply, status: u16, step: &str, fault: &Fault) {
    reply.is(status, step);
    let reference = reply.attribute(".notice[data-reference]", "data-reference").unwrap();
    assert!(reply.text(".notice").unwrap().contains(&reference));
    for foreign in ["Runtime Error", "inetpub", "<b>odd", "{\"resu", "\u{7}"] {
        assert!(!reply.body.contains(foreign), "{foreign} of {fault:?}");
    }
    if matches!(fault, Fault::Message(_)) && step != "sign-in" {
        assert_eq!(reply.text(".notice q").unwrap(), "Something <b>odd</b> & more");
    }
}

#[tokio::test]
async fn at_sign_in_the_userid_stays_and_the_next_try_works() {
    for (fault, status) in faults() {
        let world = World::for_fault(&fault).await;
        let browser = world.browser();
        world.secenrol().set_fault(Operation::SignIn, fault.clone());
        let reply = browser.sign_in("alice", PASSWORD).await;
        is_a_fault_at(&reply, status, "sign-in", &fault);
        assert_eq!(reply.attribute("#userid", "value").as_deref(), Some("alice"));
        assert!(!reply.body.contains(PASSWORD) && browser.cookie().is_none());
        assert_eq!(world.secenrol().calls(Operation::SignIn), 1, "{fault:?} is not tried again");
        world.secenrol().set_fault(Operation::SignIn, Fault::None);
        assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
    }
}

#[tokio::test]
async fn at_the_passcode_the_step_stays_and_the_next_code_works() {
    for (fault, status) in faults() {
        let world = World::for_fault(&fault).await;
        let browser = world.alice_at_passcode().await;
        world.secenrol().set_fault(Operation::Passcode, fault.clone());
        let code = world.secenrol().old_code("alice").unwrap();
        let reply = browser.passcode(&code).await;
        is_a_fault_at(&reply, status, "passcode", &fault);
        assert_eq!(world.secenrol().calls(Operation::Passcode), 1, "{fault:?} is not tried again");
        world.secenrol().set_fault(Operation::Passcode, Fault::None);
        let reply = browser.passcode(&world.secenrol().next_old_code("alice").unwrap()).await;
        // SecEnrol carries these two exchanges out, so passcode and session key are used up.
        let used_up = matches!(fault, Fault::ResetInBody | Fault::Garbage);
        assert_eq!(reply.status, if used_up { 401 } else { 303 }, "{fault:?}");
    }
}

#[tokio::test]
async fn at_the_check_code_the_qr_code_stays_and_the_next_try_works() {
    for (fault, status) in faults() {
        let world = World::for_fault(&fault).await;
        let (browser, scan) = world.alice_at_scan().await;
        let code = world.secenrol().scan_offline("alice", &scan.qr()).unwrap();
        world.secenrol().set_fault(Operation::CheckCode, fault.clone());
        let reply = browser.check_code(&code).await;
        is_a_fault_at(&reply, status, "scan", &fault);
        assert_eq!(reply.qr(), scan.qr());
        world.secenrol().set_fault(Operation::CheckCode, Fault::None);
        assert_eq!(finished(&world, &browser, &code).await, "/done", "{fault:?}");
    }
}

/// If SecEnrol carried the exchange out and the answer was lost, the next poll finds the outcome.
async fn finished(world: &World, browser: &Browser, code: &str) -> String {
    if world.secenrol().has_moved("alice") {
        return browser.poll_to_the_end("/scan/status").await;
    }
    browser.check_code(code).await.location()
}

#[tokio::test]
async fn a_temporary_fault_of_a_poll_is_shown_and_the_poll_repeated() {
    for (fault, _) in faults() {
        let world = World::for_fault(&fault).await;
        let (browser, scan) = world.alice_at_scan().await;
        world.secenrol().set_fault(Operation::Poll, fault.clone());
        let fragment = browser.poll("/scan/status").await;
        assert_eq!((fragment.status, fragment.header("hx-redirect")), (200, None), "{fault:?}");
        assert!(
            fragment.has("[hx-get][hx-trigger] [data-reference]"),
            "{fault:?}: {}",
            fragment.body
        );
        assert!(!fragment.body.contains("Runtime Error") && !fragment.body.contains("<b>odd"));
        world.secenrol().set_fault(Operation::Poll, Fault::None);
        world.secenrol().scan("alice", &scan.qr()).await.unwrap();
        assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done", "{fault:?}");
    }
}

#[tokio::test]
async fn a_persistent_fault_keeps_its_reference() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    world.secenrol().set_fault(Operation::Poll, Fault::ServerError);
    let reference =
        async || browser.poll("/scan/status").await.attribute("[data-reference]", "data-reference");
    let first = reference().await;
    assert!(first.is_some());
    let later = eventually("SecEnrol has three polls", async || {
        let later = reference().await;
        (world.secenrol().calls(Operation::Poll) >= 3).then_some(later)
    })
    .await;
    assert_eq!(later, first);
}

#[tokio::test]
async fn without_scripts_the_page_itself_shows_a_temporary_fault() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    world.secenrol().set_fault(Operation::Poll, Fault::ServerError);
    assert_eq!(browser.get("/scan/check").await.location(), "/scan");
    let page = browser.get("/scan").await;
    assert!(page.has(".waiting [data-reference]"), "{}", page.body);
    world.secenrol().set_fault(Operation::Poll, Fault::None);
    eventually("the page no longer tells of the fault", async || {
        browser.get("/scan/check").await;
        (!browser.get("/scan").await.has(".waiting [data-reference]")).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_slow_secenrol_is_reported_as_slow() {
    let world = World::with(|config| config.secenrol.timeout = Duration::from_secs(40)).await;
    let (browser, _) = world.alice_at_scan().await;
    world.secenrol().set_fault(Operation::Poll, Fault::Slow(Duration::from_secs(30)));
    let fragment = browser.poll("/scan/status").await;
    assert!(fragment.text("[data-announce]").unwrap().contains("server is slow"));
    let again = browser.poll("/scan/status").await;
    assert!(again.text("[data-announce]").unwrap().contains("server is slow"));
    assert_eq!(world.secenrol().calls(Operation::Poll), 1, "one exchange in flight");
}

#[tokio::test]
async fn an_unreachable_secenrol_is_reported_as_unreachable() {
    let away = format!("http://{}", free::address()).parse().unwrap();
    let world = World::with(|config| config.secenrol.urls = vec![away]).await;
    let reply = world.browser().sign_in("alice", PASSWORD).await;
    reply.is(503, "sign-in");
    assert_eq!(reply.text(".notice h2").unwrap(), "The sign-in server cannot be reached");
}

#[tokio::test]
async fn a_passcode_that_cannot_be_sent_costs_no_try() {
    let secenrol = StandIn::start(TcpListener::bind("127.0.0.1:0").unwrap()).unwrap();
    let url = secenrol.url().parse().unwrap();
    let world = World::with(|config| config.secenrol.urls = vec![url]).await;
    let browser = world.alice_at_passcode().await;
    secenrol.stop().await;
    // A request on a connection that SecEnrol has just closed may have been sent.
    eventually("SecEnrol cannot be reached", async || {
        let reply = world.browser().sign_in("erin", PASSWORD).await;
        let heading = reply.text(".notice h2").unwrap();
        (heading == "The sign-in server cannot be reached").then_some(())
    })
    .await;
    for _ in 0..PASSCODE_TRIES {
        browser.passcode("123456").await.is(503, "passcode");
    }
    browser.get("/passcode").await.is(200, "passcode");
}
