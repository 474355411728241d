//! `/sign-in`

use secenrol_stand_in::{Operation, PASSWORD};

use crate::eventually::eventually;
use crate::world::World;

#[tokio::test]
async fn a_right_password_leads_to_the_passcode_with_an_opaque_cookie() {
    let world = World::start().await;
    let browser = world.browser();
    let reply = browser.sign_in("  CORP\\alice ", PASSWORD).await;
    assert_eq!(reply.location(), "/passcode");
    let cookie = reply.header("set-cookie").unwrap();
    for part in ["handover_insecure=", "HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(!cookie.contains("Max-Age") && !cookie.contains("alice"));
    let received = world.secenrol().received();
    assert_eq!(received[0].field("userid"), Some("CORP\\alice"));
    assert_eq!(received[0].field("PASSWORD"), Some(PASSWORD));
}

#[tokio::test]
async fn s08_https_has_a_secure_host_cookie() {
    for (lax, same_site) in [(false, "SameSite=Strict"), (true, "SameSite=Lax")] {
        let world = World::with(|config| {
            config.server.public_url = "https://token.example.org".parse().unwrap();
            config.session.lax = lax;
        })
        .await;
        let alice = world.browser();
        let signed_in = alice.sign_in("alice", PASSWORD).await;
        alice.get("/passcode").await;
        let renewed = alice.passcode(&world.secenrol().old_code("alice").unwrap()).await;
        let bob = world.browser();
        bob.sign_in("bob", PASSWORD).await;
        assert!(world.secenrol().approve("bob"));
        let pushed = eventually("a poll brings the new id", async || {
            let reply = bob.poll("/approve/status").await;
            reply.header("hx-redirect").is_some().then_some(reply)
        })
        .await;
        for reply in [signed_in, renewed, pushed] {
            let set: Vec<_> = reply.headers.get_all("set-cookie").iter().collect();
            let [cookie] = &set[..] else { panic!("not one cookie: {set:?}") };
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let mut attributes: Vec<_> = rest.split("; ").skip(1).collect();
            attributes.sort_unstable();
            assert_eq!(name, "__Host-handover");
            // No Domain, no Max-Age, no Expires.
            assert_eq!(attributes, ["HttpOnly", "Path=/", same_site, "Secure"]);
        }
    }
}

#[tokio::test]
async fn s47_a_wrong_password_an_unknown_user_and_a_locked_one_look_alike() {
    let world = World::start().await;
    for (userid, password) in [("alice", "tell-tale"), ("nobody", PASSWORD), ("dave", PASSWORD)] {
        let browser = world.browser();
        let page = browser.sign_in(userid, password).await;
        page.is(401, "sign-in");
        assert_eq!(
            page.text("#password-problem").unwrap(),
            "Your user name or password was not accepted"
        );
        assert!(page.has("#password[autofocus]"), "what one types lands in the field");
        assert_eq!(
            page.attribute("#userid", "value").as_deref(),
            Some(userid),
            "what was typed stays"
        );
        assert_eq!(page.attribute("#password", "value"), None, "the password is not kept");
        assert!(!page.body.contains(password));
        assert_eq!(browser.cookie(), None);
    }
}

#[tokio::test]
async fn bad_input_is_reported_beside_the_field_and_not_sent() {
    let world = World::start().await;
    let browser = world.browser();
    let page = browser.sign_in("al*ce", "").await;
    page.is(422, "sign-in");
    assert!(page.has("#userid-problem") && page.has("[role=alert][tabindex='-1'][autofocus]"));
    assert!(!page.has("input[autofocus]"), "only one element has the focus");
    assert!(!page.has("#support-card"), "nobody needs IT support for a typing mistake");
    assert_eq!(page.text("#password-problem").as_deref(), Some("Enter your password or PIN."));
    assert_eq!(page.attribute("#userid", "aria-invalid").as_deref(), Some("true"));
    assert_eq!(page.attribute("#userid", "value").as_deref(), Some("al*ce"));
    let page = browser.sign_in("<script>alert(1)</script>", "x").await;
    assert!(!page.is(422, "sign-in").has("main script"));
    assert_eq!(world.calls(), [0, 0, 0, 0]);
}

#[tokio::test]
async fn s31_a_password_arrives_byte_for_byte() {
    let world = World::start().await;
    for password in [" a+b ", "ä&b=c%20", "\"'<>\\`", "日本語 🔑", "&PASSCODE=1"] {
        world.browser().sign_in("alice", password).await.is(401, "sign-in");
        assert_eq!(world.secenrol().received().last().unwrap().field("PASSWORD"), Some(password));
    }
}

#[tokio::test]
async fn s33_forms_with_missing_unknown_or_repeated_fields_are_refused() {
    let world = World::start().await;
    let browser = world.browser();
    for fields in [
        &[][..],
        &[("userid", "alice")],
        &[("userid", "alice"), ("password", "x"), ("action", "SETINFO")],
        &[("userid", "alice"), ("userid", "bob"), ("password", "x")],
    ] {
        let page = browser.post("/sign-in", fields).await;
        assert!(page.is(400, "error").has("[data-reference]"), "{fields:?}");
    }
    // The address is not read.
    browser.post("/sign-in?userid=alice&password=x", &[]).await.is(400, "error");
    for body in
        ["userid=alice&password=%ff", "userid=alice&password=%z", "userid=%c0%a8&password=x"]
    {
        let form = browser.form("/sign-in", &[]).header("sec-fetch-site", "same-origin");
        browser.send(form.body(body)).await.is(400, "error");
    }
    let huge = "x".repeat(20_000);
    browser.sign_in("alice", &huge).await.is(413, "error");
    assert_eq!(world.calls(), [0, 0, 0, 0]);
}

#[tokio::test]
async fn a_form_sent_twice_asks_secenrol_once_and_both_continue() {
    let world = World::start().await;
    let slow = secenrol_stand_in::Fault::Slow(std::time::Duration::from_millis(300));
    world.secenrol().set_fault(Operation::SignIn, slow);
    let nonce = world.browser().get("/sign-in").await.attribute("[name=nonce]", "value").unwrap();
    let tabs: Vec<_> = (0..50).map(|_| world.browser()).collect();
    let fields = [("nonce", nonce.as_str()), ("userid", "alice"), ("password", PASSWORD)];
    let replies =
        futures_util::future::join_all(tabs.iter().map(|tab| tab.post("/sign-in", &fields))).await;
    assert_eq!(world.secenrol().calls(Operation::SignIn), 1);
    for (tab, reply) in tabs.iter().zip(replies) {
        assert_eq!(reply.location(), "/passcode");
        tab.get("/passcode").await.is(200, "passcode");
    }
    let other = [("nonce", nonce.as_str()), ("userid", "alice"), ("password", "guessed")];
    world.browser().post("/sign-in", &other).await.is(401, "sign-in");
}

#[tokio::test]
async fn a_refusal_has_a_reference_and_the_title_reports_an_error() {
    let world = World::start().await;
    for (userid, password) in [("alice", "wrong"), ("a*", "x")] {
        let page = world.browser().sign_in(userid, password).await;
        assert!(page.has("[data-reference]") && page.text("title").unwrap().starts_with("Error: "));
    }
}

#[tokio::test]
async fn s02_forms_from_elsewhere_are_refused() {
    let world = World::start().await;
    let browser = world.browser();
    let form = || browser.form("/sign-in", &[("userid", "alice"), ("password", PASSWORD)]);
    for request in [
        form(),
        form().header("sec-fetch-site", "cross-site"),
        form().header("sec-fetch-site", "same-site"),
        form().header("origin", "null"),
        form().header("origin", "https://evil.example"),
    ] {
        browser.send(request).await.is(403, "error");
    }
    assert_eq!(world.secenrol().calls(Operation::SignIn), 0);
}

/// As Edge sends them in its mode for Internet Explorer.
#[tokio::test]
async fn s02_without_origin_and_sec_fetch_site_a_form_needs_referer_and_its_nonce() {
    let world = World::start().await;
    let browser = world.browser();
    let nonce = browser.get("/sign-in").await.attribute("[name=nonce]", "value").unwrap();
    let own = format!("http://{}/sign-in", world.host);
    let form = |nonce: &str, referer: Option<&str>| {
        let fields = [("nonce", nonce), ("userid", "alice"), ("password", PASSWORD)];
        let form = browser.form("/sign-in", &fields);
        referer.into_iter().fold(form, |form, referer| form.header("referer", referer))
    };
    let hidden = browser.send(form(&nonce, None)).await;
    let told = hidden.is(403, "error").text("main").unwrap();
    assert!(told.contains("hides where this form came from"), "{told}");
    for (nonce, referer) in [("", own.as_str()), (&nonce, "https://evil.example/sign-in")] {
        browser.send(form(nonce, Some(referer))).await.is(403, "error");
    }
    assert_eq!(world.secenrol().calls(Operation::SignIn), 0);
    assert_eq!(browser.send(form(&nonce, Some(&own))).await.location(), "/passcode");

    // A form of a journey needs its token as always.
    browser.get("/passcode").await;
    let code = world.secenrol().old_code("alice").unwrap();
    let passcode = |token: &str| {
        browser.form("/passcode", &[("token", token), ("passcode", &code)]).header("referer", &own)
    };
    browser.send(passcode("")).await.is(403, "error");
    assert_eq!(browser.send(passcode(&browser.token())).await.location(), "/scan");
}

#[tokio::test]
async fn the_link_for_sign_in_pages_fills_in_name_and_language_and_sends_nothing() {
    let documented = scraper::Html::parse_document(include_str!("../../docs/stock-page.md"));
    let link =
        documented.select(&scraper::Selector::parse("#manage-my-token").unwrap()).next().unwrap();
    let path = link.attr("href").unwrap().strip_prefix("https://token.example.org/move").unwrap();
    let world = World::start().await;
    let request =
        world.browser().request(reqwest::Method::GET, path).header("accept-language", "de");
    let page = world.browser().send(request.header("sec-fetch-site", "cross-site")).await;
    page.is(200, "sign-in");
    assert_eq!(page.attribute("#userid", "value").as_deref(), Some("jsmith"));
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("en"));
    assert!(!page.has("#userid[readonly]"), "it can be changed");
    assert_eq!(world.calls(), [0, 0, 0, 0]);
}

#[tokio::test]
async fn a_sign_in_never_joins_a_journey_that_another_browser_began() {
    let world = World::start().await;
    let theirs = world.browser();
    assert_eq!(theirs.sign_in("bob", PASSWORD).await.location(), "/approve");
    // A page of a sibling domain has set that journey's cookie in bob's browser.
    let bob = world.browser_with(theirs.cookie());
    let begun = bob.get("/approve").await.is(200, "approve").text(".person .sign-in-time").unwrap();
    assert!(begun.contains("from 127.0.0.1"), "{begun}");
    bob.sign_in("bob", PASSWORD).await.is(429, "sign-in");
    assert_eq!(world.secenrol().calls(Operation::SignIn), 1);
    theirs.get("/approve").await;
    theirs.sign_out().await;
    assert_eq!(bob.sign_in("bob", PASSWORD).await.location(), "/approve");
    assert_ne!(bob.cookie(), theirs.cookie());
    assert_eq!(world.secenrol().calls(Operation::SignIn), 2);
    assert!(world.secenrol().approve("bob"));
    assert_eq!(bob.poll_to_the_end("/approve/status").await, "/scan");
    bob.get("/scan").await.is(200, "scan").qr();
    assert_eq!(theirs.get("/scan").await.location(), "/?said=no-cookie");
}

#[tokio::test]
async fn a_browser_that_keeps_no_cookie_is_told_so_with_a_way_out_of_a_frame() {
    let world = World::start().await;
    let landed = world.browser().sign_in("alice", PASSWORD).await.location();
    assert_eq!(landed, "/passcode");
    let forgetful = world.browser();
    let start = forgetful.get(&landed).await.location();
    let page = forgetful.get(&start).await;
    assert!(page.is(200, "start").text("[role=alert]").unwrap().contains("cookie"));
    let window = page.attribute("[role=alert] a[target=_blank]", "href");
    assert_eq!(window.as_deref(), Some("/"));

    // Over plain http, browsers send no `Sec-Fetch-Site`.
    let get = |referer: String| {
        forgetful.request(reqwest::Method::GET, "/passcode").header("referer", referer)
    };
    let own = forgetful.send(get(format!("http://{}/sign-in", world.host))).await;
    assert_eq!(own.location(), "/?said=no-cookie");
    let other = forgetful.send(get("https://intranet.example/".to_owned())).await;
    assert_eq!(other.location(), "/", "a link from elsewhere says nothing about cookies");
}

#[tokio::test]
async fn a_wrong_password_leaves_the_journey_that_is_under_way_alone() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    browser.sign_in("alice", "wrong").await.is(401, "sign-in");
    browser.get("/scan").await.is(200, "scan");
    assert_eq!(browser.sign_in("ALICE", PASSWORD).await.location(), "/passcode");
    assert_eq!(browser.get("/scan").await.location(), "/passcode", "a new journey has begun");
}

#[tokio::test]
async fn a_sign_in_form_sent_again_after_its_passcode_was_accepted_loses_nothing() {
    let world = World::start().await;
    let browser = world.browser();
    let nonce = browser.get("/sign-in").await.attribute("[name=nonce]", "value").unwrap();
    let fields = [("nonce", nonce.as_str()), ("userid", "alice"), ("password", PASSWORD)];
    assert_eq!(browser.post("/sign-in", &fields).await.location(), "/passcode");
    browser.get("/passcode").await;
    let code = world.secenrol().old_code("alice").unwrap();
    assert_eq!(browser.passcode(&code).await.location(), "/scan");
    assert_eq!(browser.post("/sign-in", &fields).await.location(), "/scan");
    browser.get("/scan").await.is(200, "scan");
    assert_eq!(world.calls(), [1, 1, 0, 0]);
}

#[tokio::test]
async fn a_sign_in_form_sent_again_after_its_push_was_approved_loses_nothing() {
    let world = World::start().await;
    let browser = world.browser();
    let nonce = browser.get("/sign-in").await.attribute("[name=nonce]", "value").unwrap();
    let fields = [("nonce", nonce.as_str()), ("userid", "bob"), ("password", PASSWORD)];
    assert_eq!(browser.post("/sign-in", &fields).await.location(), "/approve");
    assert!(world.secenrol().approve("bob"));
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/scan");
    browser.get("/scan").await.is(200, "scan");
    assert_eq!(browser.post("/sign-in", &fields).await.location(), "/scan");
    browser.get("/scan").await.is(200, "scan").qr();
    assert_eq!(world.calls()[..2], [1, 0]);
    let guessed = [("nonce", nonce.as_str()), ("userid", "bob"), ("password", "guessed")];
    browser.post("/sign-in", &guessed).await.is(401, "sign-in");
    assert_eq!(world.calls()[..2], [2, 0], "another password is sent and counted");
}

#[tokio::test]
async fn another_sign_in_to_the_account_is_shown_on_the_passcode_page() {
    let world = World::start().await;
    let (alice, theirs) = (world.browser(), world.browser());
    alice.sign_in("alice", PASSWORD).await;
    assert!(!alice.get("/passcode").await.is(200, "passcode").has("[data-other-sign-in]"));
    theirs.sign_in("CORP\\alice", PASSWORD).await;
    let told = alice.get("/passcode").await.text("[data-other-sign-in].notice--info").unwrap();
    assert!(told.contains("from the same network address as you"), "{told}");
    assert!(theirs.get("/passcode").await.has("[data-other-sign-in]"));
    assert!(alice.passcode("000000").await.is(401, "passcode").has("[data-other-sign-in]"));
    assert!(alice.passcode("").await.is(422, "passcode").has("[data-other-sign-in]"));
    theirs.get("/approve").await;
    theirs.sign_out().await;
    assert!(!alice.get("/passcode").await.is(200, "passcode").has("[data-other-sign-in]"));
}

#[tokio::test]
async fn another_sign_in_from_elsewhere_is_shown_as_a_warning_with_its_address() {
    let world =
        World::with(|config| config.server.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()])
            .await;
    let [alice, theirs] = ["203.0.113.5", "198.51.100.1"]
        .map(|address| world.browser_sending("x-forwarded-for", address));
    alice.sign_in("alice", PASSWORD).await;
    theirs.sign_in("alice", PASSWORD).await;
    let page = alice.get("/passcode").await;
    let told = page.is(200, "passcode").text("[data-other-sign-in]:not(.notice--info)").unwrap();
    assert!(told.contains("from 198.51.100.1"), "{told}");
}

#[tokio::test]
async fn s47_a_locked_account_compares_no_password_with_the_form_that_began_its_journey() {
    let world = World::start().await;
    let alice = world.browser();
    let nonce = alice.get("/sign-in").await.attribute("[name=nonce]", "value").unwrap();
    let form = |password| {
        [("nonce", nonce.clone()), ("userid", "alice".to_owned()), ("password", password)]
    };
    let send = async |browser: &crate::world::Browser, password: &str| {
        let fields = form(password.to_owned());
        browser
            .post("/sign-in", &fields.each_ref().map(|(name, value)| (*name, value.as_str())))
            .await
    };
    assert_eq!(send(&alice, PASSWORD).await.location(), "/passcode");
    assert_eq!(send(&alice, PASSWORD).await.location(), "/passcode", "the same form is led back");
    let copy = world.browser_with(alice.cookie());
    for guess in ["a", "b", "c", "d", "e"] {
        send(&copy, guess).await.is(401, "sign-in");
    }
    send(&copy, "f").await.is(429, "sign-in");
    send(&copy, PASSWORD).await.is(429, "sign-in");
}
