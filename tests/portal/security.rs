//! Security requirements that concern more than one page.

use std::collections::BTreeSet;
use std::time::Duration;

use handover::config::Config;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::eventually::eventually;
use crate::world::{BRIEF, Browser, Reply, World};

const PAGES: [&str; 11] = [
    "/",
    "/sign-in",
    "/approve",
    "/passcode",
    "/scan",
    "/scan/check",
    "/done",
    "/sms",
    "/lost",
    "/help",
    "/nope",
];

#[tokio::test]
async fn s03_no_get_changes_anything() {
    let world = World::with(|config| config.poll.min = Duration::from_mins(1)).await;
    let (browser, scan) = world.alice_at_scan().await;
    // The last part of a token differs from page to page.
    let token = || browser.token().rsplit_once('.').unwrap().0.to_owned();
    let before = (scan.qr(), token(), browser.cookie());
    for path in PAGES {
        for _ in 0..20 {
            let elsewhere = browser.request(reqwest::Method::GET, path);
            browser.send(elsewhere.header("sec-fetch-site", "cross-site")).await;
            if !path.starts_with("/scan") {
                browser.get(path).await;
            }
        }
    }
    assert_eq!(world.calls(), [1, 1, 0, 0]);
    for _ in 0..20 {
        browser.get("/scan").await.is(200, "scan");
        browser.get("/scan/check").await;
    }
    assert_eq!(world.calls(), [1, 1, 1, 0], "at most one poll per interval");
    let scan = browser.get("/scan").await;
    assert_eq!((scan.qr(), token(), browser.cookie()), before);
}

#[tokio::test]
async fn s04_s57_no_address_has_a_secret_and_redirects_stay_on_the_portal() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    let token = browser.token().split('.').nth(1).unwrap().to_owned();
    let secrets = [scan.text("#setup-key").unwrap().replace(' ', ""), token, PASSWORD.to_owned()];
    for path in PAGES {
        for odd in [
            "",
            "?next=//evil.example",
            "?next=https://evil.example",
            "?%0d%0aLocation:%20//evil.example",
        ] {
            let reply = browser.get(&format!("{path}{odd}")).await;
            let location = reply.header("location").unwrap_or_default();
            assert!(
                !location.contains("evil") && !location.starts_with("//"),
                "{path}{odd}: {location}"
            );
            let page = scraper::Html::parse_document(&reply.body);
            let links = scraper::Selector::parse("[href], [src], [action], [hx-get]").unwrap();
            for element in page.select(&links) {
                for (name, value) in element.value().attrs() {
                    let address = matches!(name, "href" | "src" | "action" | "hx-get")
                        && !value.starts_with("data:");
                    assert!(
                        !address || !secrets.iter().any(|secret| value.contains(secret)),
                        "{path}: {value}"
                    );
                    assert!(!value.contains("evil"), "{path}{odd}: {value}");
                }
            }
        }
    }
    // Forms, too.
    for (path, fields) in [
        ("/sign-in", &[("userid", "bob"), ("password", PASSWORD)][..]),
        ("/scan", &[("check_code", "WRONG123")]),
        ("/sms/confirm", &[("answer", "yes")]),
        ("/more-time", &[("token", &browser.token())]),
        ("/sign-out", &[("token", &browser.token())]),
    ] {
        for odd in ["?next=//evil.example", "?said=//evil.example", "?lang=//evil.example"] {
            let reply = browser.post(&format!("{path}{odd}"), fields).await;
            let location = reply.header("location").unwrap_or_default();
            assert!(!location.contains("evil"), "{path}{odd}: {location}");
        }
    }
    for path in
        ["//evil.example", "/\\evil.example/", "///evil.example/%2e%2e", "/%5cevil.example/"]
    {
        let answer = raw(&world, path).await;
        let head = answer.split("\r\n\r\n").next().unwrap();
        assert!(answer.starts_with("HTTP/1.1 4") && !head.contains("evil"), "{path}: {head}");
    }
}

/// The answer to a GET of exactly this path, which a client would tidy up.
async fn raw(world: &World, path: &str) -> String {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let mut stream = tokio::net::TcpStream::connect(world.authority()).await.unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n\r\n", world.host);
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).await.unwrap();
    String::from_utf8_lossy(&answer).into_owned()
}

#[tokio::test]
async fn s06_no_response_allows_other_origins_and_no_preflight_succeeds() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    let sheet = browser.get("/").await.attribute("link[rel=stylesheet]", "href").unwrap();
    let more = ["/scan/status", "/approve/status", "/upstream/status", "/sign-out", "/more-time"];
    for path in PAGES.into_iter().chain(more).chain([sheet.as_str()]) {
        for method in [reqwest::Method::GET, reqwest::Method::POST, reqwest::Method::OPTIONS] {
            let request = browser.request(method.clone(), path);
            let request = request.header("origin", "https://evil.example");
            let request = request.header("access-control-request-headers", "hx-request");
            let reply = browser.send(request.header("access-control-request-method", "POST")).await;
            let cors = reply.headers.keys().find(|it| it.as_str().starts_with("access-control"));
            assert_eq!(cors, None, "{method} {path}");
            if method == reqwest::Method::OPTIONS {
                let status = if path == "/nope" { 404 } else { 405 };
                assert_eq!(reply.status, status, "{path}");
            }
        }
    }
}

#[tokio::test]
async fn s05_every_page_of_a_journey_names_the_account() {
    let world = World::start().await;
    let named = |reply: &Reply, status: u16, step: &str, userid: &str| {
        let name = reply.is(status, step).text(".person bdi");
        assert_eq!(name.as_deref(), Some(userid), "{status} {step}");
    };
    let bob = world.browser();
    bob.sign_in("bob", PASSWORD).await;
    named(&bob.get("/approve").await, 200, "approve", "bob");

    let alice = world.browser();
    alice.sign_in("alice", PASSWORD).await;
    named(&alice.get("/passcode").await, 200, "passcode", "alice");
    named(&alice.passcode("000000").await, 401, "passcode", "alice");
    let code = world.secenrol().next_old_code("alice").unwrap();
    assert_eq!(alice.passcode(&code).await.location(), "/scan");
    named(&alice.get("/scan").await, 200, "scan", "alice");
    named(&alice.check_code("WRONG123").await, 401, "scan", "alice");
    named(&alice.get("/").await, 200, "start", "alice");
    let qr = alice.get("/scan").await.qr();
    world.secenrol().scan("alice", &qr).await.unwrap();
    assert_eq!(alice.poll_to_the_end("/scan/status").await, "/done");
    named(&alice.get("/done").await, 200, "done", "alice");

    let carol = world.browser();
    carol.sign_in_for("number", "carol").await;
    named(&carol.get("/passcode").await, 200, "passcode", "carol");
    let code = world.secenrol().texts("carol").pop().unwrap();
    assert_eq!(carol.passcode(&code).await.location(), "/sms/number");
    named(&carol.get("/sms/number").await, 200, "sms-number", "carol");
    named(&carol.number("07400").await, 422, "sms-number", "carol");
    assert_eq!(carol.number("07400 123456").await.location(), "/sms/confirm");
    named(&carol.get("/sms/confirm").await, 200, "sms-confirm", "carol");
    assert_eq!(carol.confirm("yes").await.location(), "/sms/code");
    named(&carol.get("/sms/code").await, 200, "sms-code", "carol");
    named(&carol.number_code("000000").await, 401, "sms-code", "carol");
    let code = world.secenrol().new_texts("carol").pop().unwrap();
    assert_eq!(carol.number_code(&code).await.location(), "/sms/done");
    named(&carol.get("/sms/done").await, 200, "sms-done", "carol");
}

#[tokio::test]
async fn s09_two_portals_on_one_host_keep_apart() {
    let at_root = |set: &str| set.split("; ").any(|attribute| attribute == "Path=/");
    let https = "https://token.example.org".parse().unwrap();
    for (url, name) in [(None, "handover_insecure"), (Some(https), "__Host-handover")] {
        let portal = async |suffix: &str| {
            World::with(|config| {
                config.server.public_url = url.clone().unwrap_or(config.server.public_url.clone());
                config.session.cookie_suffix = suffix.to_owned();
                config.session.cookie_key = Some(vec![7; 64].into());
            })
            .await
        };
        let (first, second) = (portal("").await, portal("b").await);
        let (alice, bob) = (first.browser(), second.browser());
        let set = alice.sign_in("alice", PASSWORD).await.header("set-cookie").unwrap();
        assert!(set.starts_with(&format!("{name}=")) && at_root(&set), "{set}");
        let set = bob.sign_in("bob", PASSWORD).await.header("set-cookie").unwrap();
        assert!(set.starts_with(&format!("{name}-b=")) && at_root(&set), "{set}");

        // A browser sends both cookies to both portals, in either order.
        let (hers, his) = (alice.cookie().unwrap(), bob.cookie().unwrap());
        for both in [format!("{hers}; {his}"), format!("{his}; {hers}")] {
            let at_first = first.browser_with(Some(both.clone()));
            at_first.get("/passcode").await.is(200, "passcode");
            let at_second = second.browser_with(Some(both));
            at_second.get("/approve").await.is(200, "approve");
        }
        // Neither portal takes the other's value under its own name.
        let (_, value) = his.split_once('=').unwrap();
        let renamed = first.browser_with(Some(format!("{name}={value}")));
        assert_eq!(renamed.get("/passcode").await.location(), "/");

        // Signing out of one deletes no cookie of the other.
        let at_first = first.browser_with(Some(format!("{hers}; {his}")));
        at_first.get("/passcode").await;
        let reply = at_first.sign_out().await;
        let deleted: BTreeSet<_> = reply
            .headers
            .get_all("set-cookie")
            .iter()
            .map(|set| set.to_str().unwrap().split('=').next().unwrap())
            .collect();
        assert_eq!(deleted, BTreeSet::from([name, &format!("{name}_language")]));
    }
}

#[tokio::test]
async fn s10_https_does_not_know_the_cookie_of_plain_http() {
    let key = || Some(vec![7; 64].into());
    let plain = async || World::with(|config| config.session.cookie_key = key()).await;
    let (issuer, reader) = (plain().await, plain().await);
    let victim = issuer.browser();
    victim.sign_in("alice", PASSWORD).await;
    let cookie = victim.cookie().unwrap();
    let (name, value) = cookie.split_once('=').unwrap();
    assert_eq!(name, "handover_insecure");

    // A portal that reads the cookie finds no such journey and leads to the sign-in page.
    let there = reader.browser_with(Some(cookie.clone()));
    assert_eq!(there.get("/passcode").await.location(), "/sign-in");

    let https = World::with(|config| {
        config.server.public_url = "https://token.example.org".parse().unwrap();
        config.session.cookie_key = key();
    })
    .await;
    let stolen = [(cookie.clone(), "/?said=no-cookie"), (format!("__Host-handover={value}"), "/")];
    for (stolen, start) in stolen {
        let thief = https.browser_with(Some(stolen));
        assert_eq!(thief.get("/passcode").await.location(), start);
    }
}

#[test]
fn s10_plain_http_needs_the_switch() {
    let config = |insecure: bool, url: &str| {
        let text = format!(
            "[server]\npublic_url = \"{url}\"\ninsecure_http = {insecure}\n[secenrol]\nurls = [\"https://x.example\"]"
        );
        Config::read("c", &text, std::iter::empty()).is_ok()
    };
    assert!(config(false, "https://a.example") && config(true, "https://a.example"));
    assert!(!config(false, "http://a.example") && config(true, "http://a.example"));
}

#[tokio::test]
async fn s11_only_ids_that_the_portal_issued_count() {
    let world = World::start().await;
    for made_up in ["handover_insecure=AAAA", "handover_insecure=", "id=x", "handover_insecure=%00"]
    {
        let browser = world.browser_with(Some(made_up.to_owned()));
        let start = if made_up == "id=x" { "/?said=no-cookie" } else { "/" };
        assert_eq!(browser.get("/scan").await.location(), start, "{made_up}");
    }
}

#[tokio::test]
async fn s12_waiting_with_an_old_id_does_not_bring_the_new_one() {
    let world = World::with(|config| config.secenrol.timeout = Duration::from_secs(20)).await;
    let victim = world.alice_at_passcode().await;
    let thief = world.browser_with(victim.cookie());
    thief.get("/passcode").await;
    // The thief's form must arrive while SecEnrol is still busy with the victim's.
    let thinks = Duration::from_secs(2);
    world.secenrol().set_fault(Operation::Passcode, Fault::Slow(thinks));
    let code = world.secenrol().old_code("alice").unwrap();
    let (mine, theirs) = tokio::join!(victim.passcode(&code), async {
        world.until_called(Operation::Passcode).await;
        thief.passcode("999999").await
    });
    assert_eq!(mine.location(), "/scan");
    assert_eq!(theirs.header("set-cookie"), None);
    assert_ne!(thief.get("/scan").await.status, 200);
    victim.get("/scan").await.is(200, "scan");
}

#[tokio::test]
async fn s12_the_old_id_is_invalid_even_if_the_response_never_arrived() {
    let world = World::start().await;
    let victim = world.alice_at_passcode().await;
    let thief = world.browser_with(victim.cookie());
    let code = world.secenrol().old_code("alice").unwrap();
    let fields = [("token", victim.token()), ("passcode", code)];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    let under_way = world.until_called(Operation::Passcode);
    victim.post_and_break_off("/passcode", &fields, under_way).await;
    eventually("the old id is dead", async || {
        let reply = thief.get("/scan").await;
        assert!(reply.status == 303 && reply.header("set-cookie").is_none(), "{reply:?}");
        (reply.location() == "/sign-in").then_some(())
    })
    .await;
    assert_eq!(victim.post("/passcode", &fields).await.location(), "/scan");
}

#[tokio::test]
async fn s13_more_time_is_offered_near_the_end_and_given_once() {
    let world = World::with(|config| config.session.idle = Duration::from_mins(2)).await;
    let (browser, scan) = world.alice_at_scan().await;
    assert!(scan.text(".session-ending").unwrap().contains("ends in"));
    // With an id, it keeps the focus when a poll replaces it.
    assert!(scan.has("form[action='/more-time'] button#more-time"));
    let more = [("token", browser.token())];
    let more = more.each_ref().map(|(name, token)| (*name, token.as_str()));
    assert_eq!(browser.post("/more-time", &more).await.location(), "/scan");
    let scan = browser.get("/scan").await;
    assert!(scan.has(".session-ending") && !scan.has("form[action='/more-time']"), "only once");
    browser.post("/more-time", &[("token", "0.forged")]).await.is(403, "error");
}

#[tokio::test]
async fn s13_the_end_is_not_announced_earlier_than_two_minutes_before() {
    // Loading the page begins the idle time anew, so the page has 2 minutes and 10 seconds left.
    let idle = Duration::from_secs(130);
    for (idle, absolute) in [(idle, idle * 10), (idle * 10, Duration::from_secs(150))] {
        let world = World::with(|config| {
            config.session.idle = idle;
            config.session.absolute = absolute;
        })
        .await;
        let (browser, scan) = world.alice_at_scan().await;
        for shown in [scan, browser.poll("/scan/status").await] {
            assert!(!shown.has(".session-ending") && !shown.has("form[action='/more-time']"));
        }
    }
}

#[test]
fn s13_s36_s37_s43_s45_s48_s49_s51_the_limits_of_the_document_are_the_defaults() {
    let text =
        "[server]\npublic_url = \"https://a.example\"\n[secenrol]\nurls = [\"https://b.example\"]";
    let config = Config::read("c", text, std::iter::empty()).unwrap();
    let (session, limits, secenrol) = (&config.session, &config.limits, &config.secenrol);
    let minutes = Duration::from_mins;
    assert_eq!((session.idle, session.absolute), (minutes(10), minutes(15)));
    assert_eq!(session.capacity, 20_000);
    assert_eq!((limits.failures_per_userid, limits.window), (5, minutes(15)));
    assert_eq!((limits.failures_per_address, limits.userids_per_address), (30, 10));
    assert_eq!((secenrol.in_flight, secenrol.pushes_in_flight), (64, 256));
    assert_eq!((secenrol.breaker_faults, secenrol.breaker_of), (5, 10));
    assert_eq!(secenrol.breaker_rest, Duration::from_secs(10));
    assert_eq!(config.server.connections_per_address, 100);
    assert!(!session.lax && !config.server.hsts_include_subdomains);
    assert!(config.server.trusted_proxies.is_empty() && config.sign_in.userid_header.is_none());
}

#[tokio::test]
async fn s13_the_absolute_limit_ends_a_journey_that_is_in_use() {
    let world = World::with(|config| config.session.absolute = BRIEF).await;
    let (browser, _) = world.alice_at_scan().await;
    let ended = eventually("the absolute limit ends the journey", async || {
        let reply = browser.get("/scan").await;
        (reply.status == 303).then(|| reply.location())
    })
    .await;
    assert_eq!(ended, "/sign-in");
    assert_eq!(browser.get("/sign-in").await.text(".notice h2").unwrap(), "Your session has ended");
}

#[tokio::test]
async fn s16_after_done_no_request_shows_the_qr_code_again() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    let key = scan.text("#setup-key").unwrap();
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    browser.poll_to_the_end("/scan/status").await;
    for path in PAGES {
        let reply = browser.get(path).await;
        assert!(!reply.body.contains(&key) && !reply.body.contains("data:image"), "{path}");
    }
}

/// The page whose form causes an exchange; `None` for a sign-in and a poll, which need none.
fn page_of(received: &secenrol_stand_in::Received) -> Option<&'static str> {
    match received.exchange {
        Operation::SignIn | Operation::Poll => None,
        Operation::Passcode => Some("/passcode"),
        Operation::CheckCode => Some("/scan"),
        Operation::Number if received.field("DEMO_CODE").is_some() => Some("/sms/code"),
        Operation::Number => Some("/sms/confirm"),
    }
}

#[tokio::test]
async fn s18_random_walks_reach_secenrol_only_in_order() {
    let mut runner = TestRunner::deterministic();
    let steps = proptest::collection::vec((0..16_u8, any::<bool>()), 40);
    let mut reached = BTreeSet::new();
    for _ in 0..6 {
        let world = World::with(|config| {
            config.limits.failures_per_userid = 1000;
            config.limits.failures_per_address = 1000;
        })
        .await;
        let browser = world.browser();
        for (what, right) in steps.new_tree(&mut runner).unwrap().current() {
            // The sign-in page leads to the journey's own page.
            let here = browser.get("/sign-in").await.header("location").unwrap_or_default();
            let before = world.secenrol().received().len();
            walk(&world, &browser, &here, what, right).await;
            for received in &world.secenrol().received()[before..] {
                if let Some(page) = page_of(received) {
                    assert_eq!(page, here, "{received:?} by {what} {right}");
                    reached.insert(page);
                }
            }
        }
        for received in world.secenrol().received() {
            let later = !matches!(received.exchange, Operation::SignIn | Operation::Passcode);
            assert_eq!(received.cookie.is_some(), later, "{received:?}");
        }
    }
    let all = BTreeSet::from(["/passcode", "/scan", "/sms/confirm", "/sms/code"]);
    assert_eq!(reached, all, "the walks come to each page");
}

/// Sends one form or asks for one page, whichever page the journey is at.
async fn walk(world: &World, browser: &Browser, here: &str, what: u8, right: bool) {
    let secenrol = world.secenrol();
    // A page of the journey has its current token.
    let page = browser.get(if here.is_empty() { "/" } else { here }).await;
    let is_carol = page.text(".person bdi").as_deref() == Some("carol");
    let what = match (what, here) {
        (0..10, _) => what,
        // The others do what the page is for.
        (_, "") => 0,
        (_, "/passcode") => 2,
        (_, "/scan") => 3,
        (_, "/sms/number") => 7,
        (_, "/sms/confirm") => 8,
        (_, "/sms/code") => 9,
        _ => 5,
    };
    let right_code = || {
        secenrol.advance(Duration::from_secs(60));
        let text = secenrol.new_texts("carol").pop().or_else(|| secenrol.texts("carol").pop());
        if is_carol { text } else { secenrol.old_code("alice") }
    };
    let code = right.then(right_code).flatten().unwrap_or_else(|| "000000".to_owned());
    match what {
        0 if right => browser.sign_in_for("number", "carol").await,
        0 => browser.sign_in("alice", PASSWORD).await,
        1 => browser.sign_in("alice", "wrong").await,
        2 => browser.passcode(&code).await,
        3 => browser.check_code("WRONG123").await,
        4 => browser.poll("/scan/status").await,
        5 => browser.sign_out().await,
        6 => browser.get("/scan").await,
        7 => browser.number("07400 123456").await,
        8 => browser.confirm(if right { "yes" } else { "no" }).await,
        _ => browser.number_code(&code).await,
    };
}

#[tokio::test]
async fn s21_a_request_of_another_site_brings_no_cookie() {
    let world = World::start().await;
    let browser = world.browser();
    for path in PAGES {
        let request =
            browser.request(reqwest::Method::GET, path).header("sec-fetch-site", "cross-site");
        assert_eq!(browser.send(request).await.header("set-cookie"), None, "{path}");
    }
    // A journey's own page, opened from elsewhere, brings none either.
    let (alice, _) = world.alice_at_scan().await;
    for site in ["cross-site", "same-site", "none"] {
        for path in PAGES {
            let request = alice.request(reqwest::Method::GET, path).header("sec-fetch-site", site);
            assert_eq!(alice.send(request).await.header("set-cookie"), None, "{site} {path}");
        }
    }
}

#[tokio::test]
async fn s21_a_link_of_another_site_may_set_the_language_and_nothing_else() {
    let world = World::start().await;
    let browser = world.browser();
    let request = browser.request(reqwest::Method::GET, "/?lang=de");
    let page = browser.send(request.header("sec-fetch-site", "cross-site")).await;
    let sets: Vec<_> = page.headers.get_all("set-cookie").iter().collect();
    assert_eq!(sets.len(), 1, "{sets:?}");
    assert!(sets[0].to_str().unwrap().starts_with("handover_insecure_language=de;"), "{sets:?}");
    assert_eq!(browser.cookie(), None);
}

#[tokio::test]
async fn s22_s23_the_policy_is_exact_and_data_pictures_load_only_on_one_page() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    let exact = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
                 connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
                 frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types handover";
    let policy = |reply: &Reply| reply.header("content-security-policy").unwrap();
    assert_eq!(policy(&scan), exact.replace("img-src 'self'", "img-src 'self' data:"));
    for path in PAGES.iter().filter(|path| **path != "/scan") {
        assert_eq!(policy(&browser.get(path).await), exact, "{path}");
    }
    assert_eq!(policy(&browser.poll("/scan/status").await), exact);
    assert_eq!(policy(&browser.sign_in("alice", "x").await), exact);
}

#[tokio::test]
async fn s22_a_configured_intranet_may_frame_the_portal() {
    let origin = "https://intranet.example".to_owned();
    let world = World::with(|config| config.server.frame_ancestors = vec![origin.clone()]).await;
    let reply = world.browser().get("/").await;
    assert!(
        reply
            .header("content-security-policy")
            .unwrap()
            .contains("frame-ancestors https://intranet.example;")
    );
    assert_eq!(reply.header("x-frame-options"), None);
}

#[tokio::test]
async fn s25_s26_s27_hsts_no_store_and_content_types_are_set() {
    let world = World::with(|config| {
        config.server.public_url = "https://token.example.org".parse().unwrap();
        config.server.hsts_include_subdomains = true;
    })
    .await;
    let browser = world.browser();
    let stylesheet = browser.get("/").await.attribute("link[rel=stylesheet]", "href").unwrap();
    for path in PAGES.into_iter().chain([stylesheet.as_str()]) {
        let reply = browser.get(path).await;
        let hsts = reply.header("strict-transport-security");
        assert_eq!(hsts.as_deref(), Some("max-age=31536000; includeSubDomains"), "{path}");
        assert_eq!(reply.header("server"), None);
        if path != stylesheet {
            assert_eq!(reply.header("cache-control").as_deref(), Some("no-store"), "{path}");
            assert_eq!(
                reply.header("vary").as_deref(),
                Some("Cookie, Sec-Fetch-Site, Accept-Language, Accept-Encoding"),
                "{path}"
            );
        }
        if !reply.body.is_empty() {
            assert!(reply.header("content-type").unwrap().contains("charset=utf-8"), "{path}");
        }
    }
    let plain = World::start().await.browser().get("/").await;
    assert_eq!(plain.header("strict-transport-security"), None);
}

#[tokio::test]
async fn s25_by_default_hsts_is_for_a_year_and_this_host_alone() {
    let url = "https://token.example.org".parse().unwrap();
    let world = World::with(|config| config.server.public_url = url).await;
    let (browser, scan) = world.alice_at_scan().await;
    let hsts = |reply: &Reply| reply.header("strict-transport-security");
    assert_eq!(hsts(&scan).as_deref(), Some("max-age=31536000"));
    for path in PAGES {
        let reply = browser.get(path).await;
        assert_eq!(hsts(&reply).as_deref(), Some("max-age=31536000"), "{path}");
    }
}

#[tokio::test]
async fn s28_secenrols_text_is_never_markup() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    for text in [
        "no <script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'-alert(1)-'",
        "no </q></p><iframe src=javascript:alert(1)>",
        "is {{7*7}}<svg/onload=alert(1)>",
    ] {
        world.secenrol().set_fault(Operation::Poll, Fault::Message(text.to_owned()));
        world.secenrol().set_fault(Operation::CheckCode, Fault::Message(text.to_owned()));
        let fragment = eventually(&format!("a poll shows {text}"), async || {
            let fragment = browser.poll("/scan/status").await;
            (fragment.text("q").as_deref() == Some(text)).then_some(fragment)
        })
        .await;
        assert!(!fragment.has("script, img, iframe, svg"), "{}", fragment.body);
    }
    let page = browser.check_code("ABCD1234").await;
    // The page's own drawings have a class.
    let added = "main script, main iframe, main svg:not([class]), main img:not(#qr)";
    assert!(page.has(".notice q") && !page.has(added));
}

#[test]
fn s28_no_template_trusts_a_value_blindly() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = ["templates", "crates/secenrol-stand-in/templates", "src", "crates"]
        .map(|folder| root.join(folder))
        .to_vec();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let kind = path.extension().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if ["html", "txt", "svg", "rs"].contains(&&*kind) {
                let source = std::fs::read_to_string(&path).unwrap();
                // Filters and blocks, however they are spaced.
                let dense: String = source.split_whitespace().collect();
                let words: &[&str] = if kind == "rs" {
                    &["escape=\"none\"", "filters::Safe", "HtmlSafe"]
                } else {
                    &["|safe", "filtersafe", "|escape", "|e("]
                };
                for word in words {
                    assert!(!dense.contains(word), "{}: {word}", path.display());
                }
            }
        }
    }
}

#[tokio::test]
async fn s31_a_thousand_random_passwords_arrive_byte_for_byte() {
    let world = World::with(|config| {
        config.limits.failures_per_userid = 100_000;
        config.limits.failures_per_address = 100_000;
    })
    .await;
    world.secenrol().set_fault(Operation::SignIn, Fault::Message(String::new()));
    let browser = world.browser();
    let mut runner = TestRunner::deterministic();
    let password = proptest::collection::vec(any::<char>(), 1..40).prop_map(String::from_iter);
    for _ in 0..1000 {
        let typed: String = password.new_tree(&mut runner).unwrap().current();
        if typed.contains(['\0', '\r', '\n']) || typed.len() > 256 {
            continue;
        }
        browser.sign_in("alice", &typed).await;
        let received = world.secenrol().received();
        assert_eq!(received.last().unwrap().field("PASSWORD"), Some(typed.as_str()));
    }
}

#[tokio::test]
async fn s47_refusals_of_unknown_wrong_and_locked_accounts_are_the_same_page() {
    let world = World::start().await;
    let page = async |userid: &str, password: &str| {
        let reply = world.browser().sign_in(userid, password).await;
        let mut body = reply.body.replace(userid, "NAME");
        for (selector, name) in [("[data-reference]", "data-reference"), ("[name=nonce]", "value")]
        {
            body = body.replace(&reply.attribute(selector, name).unwrap(), "RANDOM");
        }
        // From the second refusal on.
        let time = reply.text("#support-card dd:nth-of-type(2)");
        for time in time
            .iter()
            .flat_map(|time| [time.clone(), time.replace(' ', "%20").replace(':', "%3A")])
        {
            body = body.replace(&time, "TIME");
        }
        (reply.status, time.is_some(), body)
    };
    for has_ticket in [false, true] {
        let wrong = page("alice", "wrong").await;
        assert_eq!((wrong.0, wrong.1), (401, has_ticket));
        assert_eq!(page("nobody", "wrong").await, wrong);
        assert_eq!(page("dave", PASSWORD).await, wrong);
    }
}

#[tokio::test]
async fn s50_requests_that_no_browser_sends_are_refused() {
    let world = World::start().await;
    let browser = world.browser();
    let get = |path: &str| browser.request(reqwest::Method::GET, path);
    let long = format!("/?{}", "a".repeat(2100));
    browser.send(get(&long)).await.is(414, "error");
    browser.send(get("/").header("x-much", "a".repeat(17_000))).await.is(431, "error");
    browser
        .send(get("/").header("upgrade", "websocket").header("connection", "upgrade"))
        .await
        .is(400, "error");
    browser.send(get("/").body("x")).await.is(400, "error");
    let json =
        browser.request(reqwest::Method::POST, "/sign-in").header("sec-fetch-site", "same-origin");
    browser.send(json.header("content-type", "application/json").body("{}")).await.is(415, "error");
    let body = "userid=a&password=%ff";
    let odd =
        browser.request(reqwest::Method::POST, "/sign-in").header("sec-fetch-site", "same-origin");
    let odd = odd.header("content-type", "application/x-www-form-urlencoded").body(body);
    browser.send(odd).await.is(400, "error");
    assert_eq!(world.calls(), [0, 0, 0, 0]);
}

#[tokio::test]
async fn s53_only_the_portals_own_host_is_answered_and_no_host_is_echoed() {
    let world =
        World::with(|config| config.server.also_hosts = vec!["token.intranet:8443".to_owned()])
            .await;
    let browser = world.browser();
    for (host, status) in [
        ("evil.example", 421),
        ("127.0.0.1", 421),
        ("127.0.0.1:1", 421),
        ("token.intranet:8443", 200),
    ] {
        let reply = browser.send(browser.bare(reqwest::Method::GET, "/", host)).await;
        assert_eq!(reply.status, status, "{host}");
        assert!(!reply.body.contains("evil.example"));
        // A link to another known host would still be one that the visitor chose.
        assert!(!reply.body.contains("token.intranet"), "{}", reply.body);
        assert!(!format!("{:?}", reply.headers).contains(host) || host == "127.0.0.1", "{host}");
    }
    let request =
        browser.request(reqwest::Method::GET, "/").header("x-forwarded-host", "evil.example");
    let reply = browser.send(request).await;
    assert!(!reply.is(200, "start").body.contains("evil"));
}

#[tokio::test]
async fn s55_static_files_come_from_a_table() {
    let world = World::start().await;
    let sheet = world.browser().get("/").await.attribute("link[rel=stylesheet]", "href").unwrap();
    assert!(raw(&world, &sheet).await.starts_with("HTTP/1.1 200"));
    let (folder, name) = sheet.rsplit_once('/').unwrap();
    let other_forms = [
        sheet.to_uppercase(),
        format!("{sheet}/"),
        format!("{sheet}%00"),
        format!("{sheet}%20"),
        format!("{folder}//{name}"),
        format!("{folder}/./{name}"),
        format!("{folder}/../static/{name}"),
        format!("{folder}%2f{name}"),
        format!("{folder}\\{name}"),
        "/static/handover.css".to_owned(),
    ];
    // The tests run in a folder that has these files.
    let files = ["Cargo.toml", "static/handover.css", "etc/passwd", ".git/HEAD"];
    let ways = [
        "/static/../",
        "/static/%2e%2e/",
        "/static/..%2f",
        "/static/%2e%2e%2f",
        "/static/%2e%2e%5c",
        "/static/..\\",
        "/static/%252e%252e%252f",
        "/static//",
        "/static/./",
        "/../",
        "/..%2f",
        "/",
        "/static/../../../../../../../../",
        "/static/..%2f..%2f..%2f..%2f..%2f..%2f..%2f..%2f",
        "/static/%c0%ae%c0%ae/",
    ];
    let ways = ways.into_iter().flat_map(|way| files.map(|file| format!("{way}{file}")));
    for path in ways.chain(other_forms) {
        let answer = raw(&world, &path).await;
        let is_refused = ["HTTP/1.1 400", "HTTP/1.1 404"].iter().any(|it| answer.starts_with(it));
        assert!(is_refused, "{path}: {answer}");
        for content in ["[package]", "root:", "refs/heads", "--accent"] {
            assert!(!answer.contains(content), "{path}: {answer}");
        }
    }
}

#[tokio::test]
async fn s58_an_error_page_shows_no_internals() {
    let world = World::start().await;
    let mut said = BTreeSet::new();
    for fault in [Fault::HtmlPage, Fault::ServerError, Fault::Garbage] {
        world.secenrol().set_fault(Operation::SignIn, fault);
        let page = world.browser().sign_in("alice", PASSWORD).await;
        let words = page.is(502, "sign-in").text(".notice").unwrap();
        assert!(words.starts_with("The sign-in server sent an unexpected answer"), "{words}");
        let code = page.attribute("[data-reference]", "data-reference").unwrap();
        assert!(words.contains(&code), "{words}");
        // What the page says does not depend on what went wrong.
        said.insert(words.replace(&code, "CODE"));
        for inside in [
            "panicked",
            "src/",
            "Error {",
            "reqwest",
            "hyper",
            "127.0.0.1",
            "Stack",
            "inetpub",
            "Runtime Error",
            "500",
            "result\"",
            "JSON",
        ] {
            assert!(!page.text("main").unwrap().contains(inside), "{inside} in {words}");
        }
    }
    assert_eq!(said.len(), 1, "{said:?}");
}

#[tokio::test]
async fn m21_a_second_user_of_a_browser_does_not_get_into_the_firsts_move() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    let page = browser.sign_in("carol", PASSWORD).await;
    assert!(page.is(409, "sign-in").text(".person").unwrap().contains("alice"));
    assert_eq!(world.secenrol().calls(Operation::SignIn), 1);
    browser.sign_out().await;
    assert_eq!(browser.sign_in("carol", PASSWORD).await.location(), "/passcode");
}

#[test]
fn s47_s43_accounts_are_counted_by_name_alone() {
    let accounts: BTreeSet<String> = ["bob", "BOB", "CORP\\Bob", "bob@example.org", "Bób"]
        .map(|name| secenrol::Userid::parse(name).unwrap().account())
        .into();
    assert_eq!(accounts.len(), 1);
}
