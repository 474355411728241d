//! The session cookie beside cookies that other sites of the same domain set.

use reqwest::Method;
use reqwest::header::HeaderValue;
use secenrol_stand_in::PASSWORD;

use crate::eventually::eventually;
use crate::metrics::Samples;
use crate::world::{Browser, Reply, World};

const NAME: &str = "__Host-handover";

async fn over_https() -> World {
    World::with(|config| config.server.public_url = "https://token.example.org".parse().unwrap())
        .await
}

async fn signed_in(world: &World, userid: &str) -> (Browser, String) {
    let browser = world.browser();
    assert_eq!(browser.sign_in(userid, PASSWORD).await.location(), "/passcode");
    let cookie = browser.cookie().unwrap();
    let value = cookie.strip_prefix(&format!("{NAME}=")).unwrap().to_owned();
    (browser, value)
}

/// The answer to a browser that sends this `Cookie` line.
async fn with_cookies(world: &World, path: &str, line: &[u8]) -> Reply {
    let browser = world.browser();
    let request = browser.request(Method::GET, path).header("sec-fetch-site", "same-origin");
    browser.send(request.header("cookie", HeaderValue::from_bytes(line).unwrap())).await
}

#[tokio::test]
async fn s08_a_cookie_whose_name_only_resembles_the_sessions_is_ignored() {
    let world = over_https().await;
    let (_alice, own) = signed_in(&world, "alice").await;
    let (_carol, evil) = signed_in(&world, "carol").await;
    for name in [
        "%5F%5FHost-handover",
        "%5f%5fHost%2Dhandover",
        "__host-handover",
        "\u{2000}__Host-handover",
        "\u{a0}__Host-handover",
        "\u{85}__Host-handover",
        "\u{3000}__Host-handover",
        "\u{1680}__Host-handover",
        "\u{2028}__Host-handover",
        "__Host-handover\u{2000}",
        "__Host-handover ",
    ] {
        let alone = with_cookies(&world, "/passcode", format!("{name}={evil}").as_bytes()).await;
        assert_eq!(alone.location(), "/?said=no-cookie", "{name:?}");
        let both =
            with_cookies(&world, "/passcode", format!("{name}={evil}; {NAME}={own}").as_bytes())
                .await;
        assert_eq!(
            both.is(200, "passcode").text(".person bdi").as_deref(),
            Some("alice"),
            "{name:?}"
        );
    }
}

#[tokio::test]
async fn s08_an_invalid_byte_in_another_applications_cookie_changes_nothing() {
    let world = over_https().await;
    let (_alice, own) = signed_in(&world, "alice").await;
    for (before, after) in
        [(&b"user=J\xfcrgen; "[..], &b""[..]), (b"", b"; a=\xff\xfe"), (b"\xc3=\x80;", b"")]
    {
        let line = [before, format!("{NAME}={own}").as_bytes(), after].concat();
        with_cookies(&world, "/passcode", &line).await.is(200, "passcode");
    }
    let spoken = with_cookies(&world, "/", b"user=J\xfcrgen; __Host-handover_language=de").await;
    assert_eq!(spoken.attribute("html", "lang").as_deref(), Some("de"));
}

#[tokio::test]
async fn s08_of_two_session_cookies_the_one_with_a_live_journey_counts() {
    let world = over_https().await;
    let (_alice, own) = signed_in(&world, "alice").await;
    let (carol, over) = signed_in(&world, "carol").await;
    carol.get("/passcode").await;
    carol.sign_out().await;
    let two = async |first: &str, second: &str, path: &str| {
        with_cookies(&world, path, format!("{NAME}={first}; {NAME}={second}").as_bytes()).await
    };
    for other in ["", "rubbish", over.as_str(), own.as_str()] {
        for (first, second) in [(other, own.as_str()), (own.as_str(), other)] {
            let page = two(first, second, "/passcode").await;
            assert_eq!(
                page.is(200, "passcode").text(".person bdi").as_deref(),
                Some("alice"),
                "{other}"
            );
        }
    }
    let (_carol, live) = signed_in(&world, "carol").await;
    for (first, second) in [(&live, &own), (&own, &live)] {
        let page = two(first, second, "/passcode").await;
        assert!(page.is(400, "error").has("[data-reference]"));
        assert_eq!(page.text("h1").as_deref(), Some("Your browser sent two cookies for this page"));
        let stylesheet = page.attribute("link[rel=stylesheet]", "href").unwrap();
        assert_eq!(
            two(first, second, &stylesheet).await.status,
            200,
            "the error page's stylesheet loads"
        );
    }
    let dead = two(&over, "rubbish", "/passcode").await;
    let deleted = dead.is(400, "error").header("set-cookie").unwrap();
    assert!(
        deleted.starts_with(&format!("{NAME}=;")) && deleted.contains("Max-Age=0"),
        "{deleted}"
    );
    assert!(
        two(&live, &own, "/passcode").await.header("set-cookie").is_none(),
        "no journey is lost by it"
    );
    let five = ["a", "b", "c", "d"].map(|other| format!("{NAME}={other}")).join("; ")
        + &format!("; {NAME}={own}");
    with_cookies(&world, "/passcode", five.as_bytes()).await.is(400, "error");
    for path in ["/help", "/lost"] {
        assert_eq!(two(&live, &own, path).await.status, 200, "{path} helps those people, too");
    }
    let form = |cookies: String| {
        let browser = world.browser();
        let fields = [("userid", "alice"), ("password", PASSWORD)];
        (
            browser
                .form("/sign-in", &fields)
                .header("sec-fetch-site", "same-origin")
                .header("cookie", cookies),
            browser,
        )
    };
    let before = world.calls();
    let (request, browser) = form(format!("{NAME}={live}; {NAME}={own}"));
    browser.send(request).await.is(400, "error");
    assert_eq!(world.calls(), before, "nothing is sent on");
}

#[tokio::test]
async fn two_language_cookies_are_both_ignored() {
    let world = over_https().await;
    let page =
        with_cookies(&world, "/", b"__Host-handover_language=de; __Host-handover_language=ar")
            .await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("en"));
    let disguised = with_cookies(&world, "/", b"%5F%5FHost-handover_language=de").await;
    assert_eq!(disguised.attribute("html", "lang").as_deref(), Some("en"));
}

#[tokio::test]
async fn s12_the_old_id_and_its_promised_id_are_one_journey() {
    let world = over_https().await;
    let bob = world.browser();
    bob.sign_in("bob", PASSWORD).await;
    let old = bob.cookie().unwrap();
    assert!(world.secenrol().approve("bob"));
    assert_eq!(bob.poll_to_the_end("/approve/status").await, "/scan");
    let new = bob.cookie().unwrap();
    let page = with_cookies(&world, "/scan", format!("{old}; {new}").as_bytes()).await;
    page.is(200, "scan").qr();
    with_cookies(&world, "/scan", format!("{new}; {old}").as_bytes()).await.is(200, "scan").qr();
}

#[tokio::test]
async fn s12_another_sites_requests_get_no_new_id() {
    let world = World::start().await;
    let bob = world.browser();
    bob.sign_in("bob", PASSWORD).await;
    assert!(world.secenrol().approve("bob"));
    eventually("the portal knows of the approval", async || {
        (Samples::of(&world).await.step("approve", "passed") == 1).then_some(())
    })
    .await;
    for site in ["same-site", "cross-site"] {
        let theirs = world.browser_with(bob.cookie());
        for _ in 0..5 {
            let request = theirs.request(Method::GET, "/approve").header("sec-fetch-site", site);
            let reply = theirs.send(request).await;
            assert!(reply.is(200, "approve").header("set-cookie").is_none(), "{site}");
        }
    }
    assert_eq!(bob.poll_to_the_end("/approve/status").await, "/scan");
}
