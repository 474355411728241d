//! `/scan`

use std::time::Duration;

use secenrol_stand_in::{Dialect, Fault, Operation, PASSWORD};

use crate::eventually::eventually;
use crate::world::{BRIEF, World};

#[tokio::test]
async fn the_page_has_what_the_new_phone_needs() {
    let world = World::start().await;
    let (_, scan) = world.alice_at_scan().await;
    scan.is(200, "scan");
    assert!(scan.attribute("img#qr", "src").unwrap().starts_with("data:image/png;base64,"));
    assert!(scan.header("content-security-policy").unwrap().contains("img-src 'self' data:"));
    let key = scan.text("#setup-key").unwrap();
    assert_eq!(key.split(' ').map(str::len).collect::<Vec<_>>(), [4, 4]);
    assert!(scan.text(".person").unwrap().contains("alice"));
    assert!(scan.has("form input[name=check_code]"));
    assert_eq!(scan.attribute("[hx-get]", "hx-get").as_deref(), Some("/scan/status"));
    assert!(scan.text("head noscript").unwrap().contains("http-equiv=\"refresh\""));
}

#[tokio::test]
async fn s41_nothing_of_the_session_at_secenrol_reaches_the_browser() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    browser.poll("/scan/status").await;
    let received = world.secenrol().received();
    let session = received[1].field("SESSION").unwrap();
    let cookie = received[2].cookie.clone().unwrap();
    let value = cookie.split_once('=').unwrap().1;
    assert!(
        !scan.body.contains(session)
            && !scan.body.contains(value)
            && !scan.body.contains("/enrol/")
    );
    let ours = browser.cookie().unwrap();
    assert!(!ours.contains(value) && !ours.contains(session));
}

#[tokio::test]
async fn reload_and_a_wrong_check_code_keep_the_qr_code() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    let qr = scan.qr();
    assert_eq!(browser.get("/scan").await.qr(), qr);
    let refused = browser.check_code("WRONG123").await;
    assert_eq!(
        refused.attribute("#check_code", "value").as_deref(),
        Some("WRONG123"),
        "nothing typed is lost"
    );
    assert!(
        refused.has("#check_code[autofocus]")
            && refused.has(".scan-check-code[open]")
            && refused.has("[data-reference]")
    );
    assert!(!refused.body.contains("http-equiv"), "the page does not reload itself");
    assert!(refused.is(401, "scan").text("#tries-left").unwrap().contains("2 tries left"));
    assert_eq!(refused.qr(), qr);
    assert_eq!(browser.check_code("!").await.is(422, "scan").qr(), qr);
    let [sign_in, passcode, _, check_code] = world.calls();
    assert_eq!([sign_in, passcode, check_code], [1, 1, 1]);
    world.secenrol().scan("alice", &qr).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
}

#[tokio::test]
async fn s29_without_the_script_a_reload_finds_the_phone_and_a_button_checks() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    assert_eq!(world.calls(), [1, 1, 0, 0], "the first load does not wait for SecEnrol");
    // A browser with scripts shows nothing of `noscript`, even if a filter blocks the portal's
    // script.
    let parts = scan.body.split("<noscript>");
    let shown: String = parts.map(|part| part.rsplit("</noscript>").next().unwrap()).collect();
    assert!(shown.contains("action=\"/scan/check\""), "{shown}");
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    eventually("a reload leads on", async || {
        let reply = browser.get("/scan").await;
        (reply.status == 303).then(|| assert_eq!(reply.location(), "/done"))
    })
    .await;
}

#[tokio::test]
async fn translators_leave_keys_codes_and_names_alone() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    assert!(scan.has("#setup-key[translate=no]") && scan.has(".person [translate=no]"));
    let refused = browser.check_code("WRONG123").await;
    let code = refused.attribute("[data-reference]", "data-reference").unwrap();
    assert_eq!(refused.text(".reference [translate=no]").unwrap(), code);
}

#[tokio::test]
async fn polls_wait_then_lead_to_done_and_the_qr_code_is_gone() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    let fragment = browser.poll("/scan/status").await;
    assert_eq!(fragment.text("[data-announce]").unwrap(), "Waiting for your new phone…");
    let trigger = fragment.attribute("[hx-get][hx-swap=outerHTML]", "hx-trigger").unwrap();
    assert!(trigger.starts_with("load delay:") && trigger.ends_with("ms"), "{trigger}");
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    let done = browser.get("/done").await;
    assert!(done.is(200, "done").body.contains("Delete Code"));
    assert_eq!(browser.get("/scan").await.location(), "/done");
    assert_eq!(browser.check_code("ABCD1234").await.location(), "/done");
}

#[tokio::test]
async fn polls_within_the_minimum_interval_are_answered_from_memory() {
    let world = World::with(|config| config.poll.min = Duration::from_mins(1)).await;
    let (browser, _) = world.alice_at_scan().await;
    for _ in 0..20 {
        assert_eq!(browser.poll("/scan/status").await.status, 200);
    }
    assert_eq!(world.secenrol().calls(Operation::Poll), 1);
}

#[tokio::test]
async fn all_journeys_together_stay_within_the_budget() {
    let world = World::with(|config| config.poll.upstream_per_second = 1).await;
    let (browser, _) = world.alice_at_scan().await;
    let started = std::time::Instant::now();
    for _ in 0..20 {
        assert_eq!(browser.poll("/scan/status").await.status, 200);
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    // After a late timer, one poll may come 20 ms early.
    let elapsed = started.elapsed() + Duration::from_millis(20);
    let allowed = 1 + usize::try_from(elapsed.as_secs()).unwrap();
    assert!(world.secenrol().calls(Operation::Poll) <= allowed);
}

#[tokio::test]
async fn s07_a_poll_outside_the_portals_own_pages_is_refused() {
    let world = World::with(|config| config.poll.min = Duration::from_mins(1)).await;
    let (alice, _) = world.alice_at_scan().await;
    let bob = world.browser();
    assert_eq!(bob.sign_in("bob", PASSWORD).await.location(), "/approve");
    let own = alice.request(reqwest::Method::GET, "/").build().unwrap().url().clone();
    let own = own.origin().ascii_serialization();
    for (browser, path) in
        [(&alice, "/scan/status"), (&bob, "/approve/status"), (&alice, "/upstream/status")]
    {
        let asked = async |headers: &[(&str, &str)]| {
            let request = browser.request(reqwest::Method::GET, path);
            let add = |request: reqwest::RequestBuilder, header: &(&str, &str)| {
                request.header(header.0, header.1)
            };
            browser.send(headers.iter().fold(request, add)).await
        };
        let poll = ("hx-request", "true");
        let calls = world.calls();
        for headers in [
            &[][..],
            &[("sec-fetch-site", "same-origin")],
            &[("origin", &own)],
            &[poll, ("sec-fetch-site", "cross-site")],
            &[poll, ("sec-fetch-site", "same-site")],
            &[poll, ("sec-fetch-site", "none")],
            &[poll, ("sec-fetch-site", "same-origin"), ("sec-fetch-site", "same-origin")],
            &[poll, ("origin", "https://evil.example")],
            &[poll, ("origin", "null")],
            &[poll, ("origin", &own), ("origin", "https://evil.example")],
            &[poll, ("sec-fetch-site", "same-origin"), ("origin", "https://evil.example")],
        ] {
            asked(headers).await.is(403, "error");
        }
        assert_eq!(world.calls(), calls, "{path}: SecEnrol was asked");
        // The same requests with the right headers show that these were the reason.
        for headers in
            [&[poll, ("sec-fetch-site", "same-origin")][..], &[poll], &[poll, ("origin", &own)]]
        {
            assert_eq!(asked(headers).await.status, 200, "{path} {headers:?}");
        }
    }
}

#[tokio::test]
async fn a_page_that_reloads_itself_asks_and_shows_a_whole_page() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    assert_eq!(browser.get("/scan/check").await.location(), "/scan");
    assert!(!browser.get("/scan?still").await.is(200, "scan").body.contains("http-equiv"));
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    eventually("the check finds the scan", async || {
        (browser.get("/scan/check").await.location() == "/done").then_some(())
    })
    .await;
}

#[tokio::test]
async fn the_button_asks_at_once_and_leads_on() {
    let world = World::with(|config| config.poll.min = Duration::from_secs(1)).await;
    let (browser, scan) = world.alice_at_scan().await;
    let button = "#waiting form[method=post][action='/scan/check'] #sign";
    assert_eq!(scan.text(button).unwrap(), "I’ve scanned it");
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    let token = browser.token();
    assert_eq!(browser.post("/scan/check", &[("token", &token)]).await.location(), "/done");
    assert_eq!(world.secenrol().calls(Operation::Poll), 1);
    // Another tab still shows the button.
    assert_eq!(browser.post("/scan/check", &[("token", &token)]).await.location(), "/done");
}

#[tokio::test]
async fn the_button_before_the_phones_report_shows_the_page_again_and_one_press_an_interval_counts()
{
    let world = World::with(|config| config.poll.min = Duration::from_mins(1)).await;
    let (browser, _) = world.alice_at_scan().await;
    for _ in 0..5 {
        let token = browser.token();
        assert_eq!(browser.post("/scan/check", &[("token", &token)]).await.location(), "/scan");
    }
    assert_eq!(world.secenrol().calls(Operation::Poll), 1);
    let fragment = browser.poll("/scan/status").await;
    assert!(fragment.has("#sign[data-busy]"), "each fragment has the button");
}

#[tokio::test]
async fn on_the_phone_that_is_set_up_nothing_was_scanned() {
    let world = World::start().await;
    let browser = world.phone();
    browser.sign_in("alice", PASSWORD).await;
    let page = world.alice_to_scan(&browser).await;
    assert_eq!(page.text("#sign").unwrap(), "Check now");
    assert_eq!(browser.poll("/scan/status").await.text("#sign").unwrap(), "Check now");
}

#[tokio::test]
async fn a_right_check_code_leads_to_done() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    let code = world.secenrol().scan_offline("alice", &scan.qr()).unwrap();
    assert_eq!(browser.check_code(&code.to_lowercase()).await.location(), "/done");
    browser.get("/done").await.is(200, "done");
}

#[tokio::test]
async fn the_setup_key_enrols_a_phone_like_the_qr_code() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    let code = world.secenrol().type_setup_key("alice", &scan.text("#setup-key").unwrap()).unwrap();
    assert_eq!(browser.check_code(&code).await.location(), "/done");
}

#[tokio::test]
async fn too_many_wrong_check_codes_lead_back_to_sign_in() {
    let world = World::with(|config| config.limits.check_codes = 2).await;
    let (browser, _) = world.alice_at_scan().await;
    browser.check_code("WRONG123").await.is(401, "scan");
    assert_eq!(browser.check_code("WRONG124").await.location(), "/sign-in");
    assert_eq!(
        browser.get("/sign-in").await.text(".notice h2").unwrap(),
        "Too many wrong check codes"
    );
}

#[tokio::test]
async fn a_picture_of_an_unknown_type_is_not_shown_but_the_setup_key_is() {
    let world = World::start().await;
    world.secenrol().set_dialect(Dialect {
        svg_image: true,
        empty_enrolurl: true,
        ..Dialect::default()
    });
    let (browser, scan) = world.alice_at_scan().await;
    assert!(!scan.has("img#qr") && scan.has(".scan-code details[open]"));
    let code = world.secenrol().type_setup_key("alice", &scan.text("#setup-key").unwrap()).unwrap();
    assert_eq!(browser.check_code(&code).await.location(), "/done");
}

/// S41, S38: what servers and load balancers do besides the vendor document.
#[tokio::test]
async fn a_load_balancers_cookie_and_json_written_by_hand_are_understood() {
    let world = World::start().await;
    world.secenrol().set_dialect(Dialect {
        affinity_cookie: true,
        handwritten_json: true,
        wrapped_base64: true,
        ..Dialect::default()
    });
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    assert!(!browser.cookie().unwrap().contains("ARRAffinity"));
    for received in world.secenrol().received().iter().skip(1) {
        let cookie = received.cookie.as_deref().unwrap_or_default();
        assert!(cookie.contains("ARRAffinity=node1"), "{cookie}");
    }
}

#[tokio::test]
async fn every_documented_dialect_is_understood() {
    let world = World::start().await;
    world.secenrol().set_dialect(Dialect {
        cookie_in_capitals: true,
        secure_cookie: true,
        bom_and_html: true,
        loud_results: true,
        extra_members: true,
        domain_as_number: true,
        wrapped_base64: true,
        data_prefix: true,
        padded_polls: true,
        ..Dialect::default()
    });
    let (browser, scan) = world.alice_at_scan().await;
    let waiting = browser.poll("/scan/status").await;
    assert_eq!(waiting.text("[data-announce]").unwrap(), "Waiting for your new phone…");
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
}

#[tokio::test]
async fn a_cookie_that_rotates_with_every_reply_is_followed() {
    let world = World::start().await;
    world.secenrol().set_fault_everywhere(Fault::RotatedCookie);
    let (browser, scan) = world.alice_at_scan().await;
    eventually("SecEnrol has three polls", async || {
        let fragment = browser.poll("/scan/status").await;
        assert_eq!(fragment.text("[data-announce]").unwrap(), "Waiting for your new phone…");
        (world.secenrol().calls(Operation::Poll) >= 3).then_some(())
    })
    .await;
    browser.check_code("WRONG123").await.is(401, "scan");
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
}

#[tokio::test]
async fn a_session_that_secenrol_has_ended_leads_to_sign_in_with_the_userid() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    world.secenrol().forget_sessions();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/sign-in");
    let page = browser.get("/sign-in").await;
    assert_eq!(page.text(".notice h2").unwrap(), "The sign-in server has ended your session");
    assert_eq!(page.attribute("#userid", "value").as_deref(), Some("alice"));
}

#[tokio::test]
async fn s13_s14_polls_are_no_activity_so_an_idle_journey_expires() {
    let world = World::with(|config| config.session.idle = BRIEF).await;
    let (browser, _) = world.alice_at_scan().await;
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/sign-in");
    assert_eq!(browser.get("/sign-in").await.text(".notice h2").unwrap(), "Your session has ended");
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
}
