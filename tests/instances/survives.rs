//! What a journey survives: changing instances, crashes, restarts and an unavailable Redis.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::fleet::Fleet;
use crate::redis_server::{RedisServer, until};
use crate::slow::Slow;
use crate::world::Reply;

#[tokio::test]
async fn s17_any_instance_answers_any_request_and_the_store_reveals_nothing() {
    let fleet = Fleet::start().await;
    let browser = fleet.browser();
    let scan = fleet.alice_at_scan(&browser).await;
    let dump = fleet.redis.dump().await;
    let mut canaries = vec!["alice".to_owned(), PASSWORD.to_owned()];
    for received in fleet.secenrol().received() {
        for field in ["SESSION", "PASSCODE", "PASSWORD"] {
            canaries.extend(received.field(field).map(str::to_owned));
        }
    }
    canaries.push(scan.text("#setup-key").unwrap().replace(' ', ""));
    assert!(canaries.len() >= 5 && dump.len() > 1000);
    for canary in canaries {
        assert!(!dump.windows(canary.len()).any(|part| part == canary.as_bytes()), "{canary}");
    }
    assert_eq!(browser.check_code("WRONG123").await.is(401, "scan").qr(), scan.qr());
    fleet.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    browser.get("/done").await.is(200, "done");
    for which in [0, 1] {
        fleet.like(Some(&browser), which).get("/done").await.is(200, "done");
    }
    assert_eq!(fleet.calls(Operation::SignIn), 3, "two by the fleet at its start, one by alice");
}

#[tokio::test]
async fn m19_fifty_copies_of_a_form_to_two_instances_ask_secenrol_once() {
    let fleet = Fleet::start().await;
    let before = fleet.calls(Operation::SignIn);
    let browser = fleet.browser();
    let nonce = browser.get("/sign-in").await.attribute("input[name=nonce]", "value").unwrap();
    let browsers: Vec<_> = (0..50).map(|n| fleet.browser_at(n % 2)).collect();
    let fields = [("nonce", nonce.as_str()), ("userid", "alice"), ("password", PASSWORD)];
    let replies = join_all(browsers.iter().map(|browser| browser.post("/sign-in", &fields))).await;
    assert!(replies.iter().all(|reply| reply.location() == "/passcode"));
    assert_eq!(fleet.calls(Operation::SignIn) - before, 1);

    let one = &browsers[0];
    one.get("/passcode").await;
    let code = fleet.secenrol().old_code("alice").unwrap();
    let fields = [("token", one.token()), ("passcode", code)];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let twins: Vec<_> = (0..50).map(|n| fleet.like(Some(one), n % 2)).collect();
    let replies = join_all(twins.iter().map(|browser| browser.post("/passcode", &fields))).await;
    assert!(replies.iter().all(|reply: &Reply| reply.location() == "/scan"), "{replies:?}");
    assert_eq!(fleet.calls(Operation::Passcode), 1);
    for twin in &twins {
        twin.get("/scan").await.is(200, "scan");
    }
}

#[tokio::test]
async fn a_sign_in_sent_twice_leads_both_instances_to_the_same_page() {
    let fleet = Fleet::start().await;
    for (purpose, userid, page) in [
        ("", "alice", "/passcode"),
        ("", "bob", "/approve"),
        ("first", "erin", "/scan"),
        ("number", "erin", "/sms/number"),
    ] {
        let before = fleet.calls(Operation::SignIn);
        let asked = format!("/sign-in?for={purpose}");
        let nonce = fleet.browser().get(&asked).await.attribute("input[name=nonce]", "value");
        let nonce = nonce.unwrap();
        let fields = [
            ("nonce", nonce.as_str()),
            ("aim", purpose),
            ("userid", userid),
            ("password", PASSWORD),
        ];
        let browsers = [fleet.browser_at(0), fleet.browser_at(1)];
        let twins = browsers.each_ref().map(|browser| browser.post("/sign-in", &fields));
        for reply in join_all(twins).await {
            assert_eq!(reply.location(), page, "{purpose} {userid}");
        }
        assert_eq!(fleet.calls(Operation::SignIn) - before, 1, "{purpose} {userid}");
    }
}

#[tokio::test]
async fn two_instances_poll_a_journey_once_in_an_interval() {
    let fleet = Fleet::start().await;
    let browser = fleet.browser();
    fleet.alice_at_scan(&browser).await;
    fleet.secenrol().set_fault(Operation::Poll, Fault::Slow(Duration::from_millis(1900)));
    let both: Vec<_> = (0..10).map(|n| fleet.like(Some(&browser), n % 2)).collect();
    join_all(both.iter().map(|browser| browser.poll("/scan/status"))).await;
    assert_eq!(fleet.calls(Operation::Poll), 1);
}

#[tokio::test]
async fn signing_out_waits_for_a_poll_of_another_instance() {
    let fleet = Fleet::start().await;
    let browser = fleet.browser_at(0);
    let scan = fleet.alice_at_scan(&browser).await;
    fleet.secenrol().scan("alice", &scan.qr()).await.unwrap();
    fleet.secenrol().set_fault(Operation::Poll, Fault::Slow(Duration::from_millis(1500)));
    let elsewhere = fleet.like(Some(&browser), 1);
    elsewhere.get("/scan").await.is(200, "scan");
    let (late, ()) = tokio::join!(browser.poll("/scan/status"), async {
        until(async || fleet.calls(Operation::Poll) == 1).await;
        assert_eq!(elsewhere.sign_out().await.location(), "/done", "the phone has reported");
    });
    // On a slow machine, the first request may have ended before the poll.
    let next = match late.header("hx-redirect") {
        Some(next) => next,
        None => browser.poll_to_the_end("/scan/status").await,
    };
    assert_eq!(next, "/done", "{late:?}");
    assert_eq!(fleet.calls(Operation::Poll), 1);
}

#[tokio::test]
async fn m18_journeys_survive_a_killed_instance_at_every_step() {
    let mut fleet = Fleet::start().await;
    let browser = fleet.browser();
    browser.get("/sign-in").await.is(200, "sign-in");
    fleet.kill(1);
    fleet.signed_in(&browser, "alice").await;
    fleet.start_portal_for(1, &browser).await;
    fleet.kill(0);
    browser.get("/passcode").await.is(200, "passcode");
    fleet.start_portal_for(0, &browser).await;
    fleet.kill(1);
    let code = fleet.secenrol().old_code("alice").unwrap();
    assert_eq!(browser.passcode(&code).await.location(), "/scan");
    let scan = browser.get("/scan").await;
    fleet.start_portal_for(1, &browser).await;
    fleet.kill(0);
    assert_eq!(browser.get("/scan").await.qr(), scan.qr());
    fleet.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    fleet.start_portal_for(0, &browser).await;
    fleet.kill(1);
    browser.get("/done").await.is(200, "done");
}

#[tokio::test]
async fn m18_after_its_instance_is_killed_a_push_sign_in_can_be_repeated() {
    let mut fleet = Fleet::start().await;
    let browser = fleet.browser_at(0);
    assert_eq!(browser.sign_in("bob", PASSWORD).await.location(), "/approve");
    fleet.kill(0);
    let elsewhere = fleet.like(Some(&browser), 1);
    elsewhere.get("/approve").await.is(200, "approve");
    assert!(elsewhere.poll("/approve/status").await.has("[hx-get]"));
    assert_eq!(elsewhere.sign_out().await.location(), "/?said=stopped");
    assert_eq!(elsewhere.sign_in("bob", PASSWORD).await.location(), "/approve");
    until(async || fleet.secenrol().approve("bob")).await;
    assert_eq!(elsewhere.poll_to_the_end("/approve/status").await, "/scan");
}

#[tokio::test]
async fn m18_a_form_whose_instance_is_killed_can_be_sent_again() {
    let mut fleet = Fleet::start().await;
    let browser = fleet.browser_at(0);
    fleet.signed_in(&browser, "alice").await;
    fleet.secenrol().set_fault(Operation::Passcode, Fault::Hung);
    let code = fleet.secenrol().old_code("alice").unwrap();
    let fields = [("token", browser.token()), ("passcode", code.clone())];
    let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let lost = browser.form("/passcode", &fields).header("sec-fetch-site", "same-origin").send();
    let lost = tokio::spawn(lost);
    until(async || fleet.calls(Operation::Passcode) == 1).await;
    fleet.kill(0);
    assert!(lost.await.unwrap().is_err());
    fleet.secenrol().set_fault(Operation::Passcode, Fault::None);
    // The lease of a crashed instance expires.
    let again = fleet.like(Some(&browser), 1).post("/passcode", &fields).await;
    assert_eq!(again.location(), "/scan");
}

#[tokio::test]
async fn m17_a_rolling_restart_under_load_loses_no_journey() {
    let mut fleet = Fleet::start().await;
    let browsers: Vec<_> = (0..3).map(|_| fleet.browser()).collect();
    // Each passcode works once.
    let codes = [fleet.secenrol().old_code("alice"), fleet.secenrol().next_old_code("alice")];
    for (browser, code) in browsers.iter().zip(codes) {
        fleet.signed_in(browser, "alice").await;
        assert_eq!(browser.passcode(&code.unwrap()).await.location(), "/scan");
    }
    fleet.signed_in(&browsers[2], "carol").await;
    let (over, answered) = (AtomicBool::new(false), AtomicU32::new(0));
    let load = join_all(browsers.iter().enumerate().map(async |(n, browser)| {
        while !over.load(Ordering::Relaxed) {
            let (path, step) = if n < 2 { ("/scan", "scan") } else { ("/passcode", "passcode") };
            browser.get(path).await.is(200, step);
            if n < 2 {
                assert_eq!(browser.poll("/scan/status").await.status, 200);
            }
            browser.get("/").await.is(200, "start");
            answered.fetch_add(1, Ordering::Relaxed);
        }
    }));
    let restarts = async {
        for which in [0, 1, 0] {
            fleet.terminate(which);
            let (status, log) = fleet.ended(which).await;
            assert!(status.success(), "{status}: {log}");
            fleet.start_portal(which).await;
            let now = answered.load(Ordering::Relaxed);
            until(async || answered.load(Ordering::Relaxed) > now + 20).await;
        }
        over.store(true, Ordering::Relaxed);
    };
    tokio::join!(load, restarts);
    assert!(answered.load(Ordering::Relaxed) > 60);
}

#[tokio::test]
async fn m17_a_stopping_instance_waits_for_a_pending_push() {
    let mut fleet = Fleet::start().await;
    let browser = fleet.browser_at(0);
    assert_eq!(browser.sign_in("bob", PASSWORD).await.location(), "/approve");
    let elsewhere = fleet.like(Some(&browser), 1);
    fleet.terminate(0);
    elsewhere.get("/approve").await.is(200, "approve");
    assert!(fleet.secenrol().approve("bob"));
    assert_eq!(elsewhere.poll_to_the_end("/approve/status").await, "/scan");
    elsewhere.get("/scan").await.is(200, "scan").qr();
    assert!(fleet.ended(0).await.0.success());
}

#[tokio::test]
async fn m17_the_other_instance_reports_a_push_that_ended_with_its_instance() {
    let mut fleet = Fleet::start().await;
    let browser = fleet.browser_at(0);
    assert_eq!(browser.sign_in("bob", PASSWORD).await.location(), "/approve");
    let elsewhere = fleet.like(Some(&browser), 1);
    fleet.terminate(0);
    assert!(fleet.ended(0).await.0.success());
    assert_eq!(
        elsewhere.poll("/approve/status").await.header("hx-redirect").as_deref(),
        Some("/sign-in")
    );
    let page = elsewhere.get("/sign-in").await;
    assert!(page.is(200, "sign-in").has("[data-reference]"), "{page:?}");
}

/// The page that says that sessions are unavailable and reloads itself.
fn resting(reply: &Reply) {
    reply.is(503, "error");
    assert!(reply.header("refresh").is_some() && reply.header("retry-after").is_some());
    assert!(reply.has("[data-reference]"));
}

#[tokio::test]
async fn m13_journeys_survive_a_killed_redis_that_comes_back() {
    let mut fleet = Fleet::start().await;
    let browser = fleet.browser();
    let scan = fleet.alice_at_scan(&browser).await;
    fleet.redis.kill();
    resting(&browser.get("/scan").await);
    let form = browser.check_code("WRONG123").await;
    resting(&form);
    assert_eq!(
        form.header("refresh").as_deref(),
        Some("5; url=/sign-in"),
        "the page never resends a form"
    );
    assert_eq!(browser.poll("/scan/status").await.status, 503);
    fleet.browser().get("/").await.is(200, "start");
    for (path, step) in [("/help", "help"), ("/lost", "lost")] {
        let page = tokio::time::timeout(Duration::from_secs(5), browser.get(path)).await.unwrap();
        assert_eq!(page.is(200, step).header("set-cookie"), None);
    }
    let before = fleet.calls(Operation::SignIn);
    fleet.browser().sign_in("carol", PASSWORD).await.is(503, "sign-in");
    assert_eq!(fleet.calls(Operation::SignIn), before, "no sign-in starts without a session store");
    fleet.redis.start_again().await;
    fleet.both_show(&browser, "/scan", 200).await;
    assert_eq!(browser.get("/scan").await.qr(), scan.qr());
}

#[tokio::test]
async fn m14_m15_m16_the_portal_recovers_from_a_slow_read_only_or_emptied_redis() {
    let fleet = Fleet::start().await;
    let browser = fleet.browser();
    fleet.alice_at_scan(&browser).await;
    // Longer than any test waits. The answer must not wait for it.
    let _: () = fleet.redis.ask(&["CLIENT", "PAUSE", "600000", "WRITE"]).await;
    let reply = tokio::time::timeout(Duration::from_mins(1), browser.check_code("WRONG123")).await;
    resting(&reply.unwrap());
    let _: () = fleet.redis.ask(&["CLIENT", "UNPAUSE"]).await;
    fleet.both_show(&browser, "/scan", 200).await;
    let _: () = fleet.redis.ask(&["REPLICAOF", "127.0.0.1", "1"]).await;
    fleet.both_show(&browser, "/scan", 503).await;
    let _: () = fleet.redis.ask(&["REPLICAOF", "NO", "ONE"]).await;
    fleet.both_show(&browser, "/scan", 200).await;
    let _: () = fleet.redis.ask(&["FLUSHALL"]).await;
    assert_eq!(browser.get("/scan").await.location(), "/sign-in");
    assert!(
        browser.get("/sign-in").await.is(200, "sign-in").has(".notice"),
        "the page says that the session has ended"
    );
}

#[tokio::test]
async fn m14_a_slow_redis_delays_nobody_and_costs_no_attempts() {
    let redis = RedisServer::start().await;
    let slow = Slow::way_to(redis.port).await;
    let fleet = Fleet::reaching(redis, &slow.url()).await;
    let browser = fleet.browser();
    let scan = fleet.alice_at_scan(&browser).await;
    let at_passcode = fleet.browser();
    fleet.signed_in(&at_passcode, "alice").await;
    let asked = || [Operation::SignIn, Operation::Passcode].map(|exchange| fleet.calls(exchange));
    let before = asked();
    // Each answer alone is in time, but all answers that one form needs are too slow together.
    slow.answers_after(Duration::from_millis(350));
    for _ in 0..6 {
        fleet.browser().sign_in("carol", PASSWORD).await.is(503, "sign-in");
    }
    let code = || fleet.secenrol().next_old_code("alice").unwrap();
    for _ in 0..6 {
        let reply = at_passcode.passcode(&code()).await;
        assert_eq!(reply.status, 503, "{reply:?}");
    }
    assert_eq!(asked(), before, "no exchange starts whose outcome could not be stored");
    slow.answers_after(Duration::ZERO);
    fleet.both_show(&browser, "/scan", 200).await;
    assert_eq!(browser.get("/scan").await.qr(), scan.qr());
    // No failure was counted meanwhile.
    assert_eq!(fleet.browser().sign_in("carol", PASSWORD).await.location(), "/passcode");
    at_passcode.get("/passcode").await.is(200, "passcode");
    assert_eq!(at_passcode.passcode(&code()).await.location(), "/scan");
}

#[tokio::test]
async fn a_portal_that_starts_before_its_redis_waits_and_logs_that_once() {
    let mut redis = RedisServer::start().await;
    redis.kill();
    let mut fleet = Fleet::with(redis).await;
    let browser = fleet.browser();
    browser.get("/").await.is(200, "start");
    browser.sign_in("alice", PASSWORD).await.is(503, "sign-in");
    fleet.redis.start_again().await;
    until(async || browser.sign_in("alice", PASSWORD).await.status == 303).await;
    fleet.both_show(&browser, "/passcode", 200).await;
    fleet.terminate(0);
    let (status, log) = fleet.ended(0).await;
    assert!(status.success());
    assert_eq!(log.lines().filter(|line| line.contains("waiting for it")).count(), 1, "{log}");
    assert_eq!(
        log.lines().filter(|line| line.contains("the session store is available")).count(),
        1,
        "{log}"
    );
}
