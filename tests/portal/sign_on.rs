//! `/sign-in` behind a single sign-on that names the person in a header.

use handover::config::Config;
use secenrol_stand_in::{Operation, PASSWORD};

use crate::world::{Browser, Reply, World};

const HEADER: &str = "x-remote-user";

fn believed(config: &mut Config) {
    config.server.trusted_proxies = vec!["127.0.0.1/32".parse().unwrap()];
    config.sign_in.userid_header = Some("X-Remote-User".parse().unwrap());
}

async fn page_for(browser: &Browser, path: &str, names: &[&str]) -> Reply {
    let request = browser.request(reqwest::Method::GET, path);
    browser.send(names.iter().fold(request, |request, name| request.header(HEADER, *name))).await
}

async fn sign_in_as(browser: &Browser, userid: &str, names: &[&str]) -> Reply {
    let form = browser.form("/sign-in", &[("userid", userid), ("password", PASSWORD)]);
    let form = form.header("sec-fetch-site", "same-origin");
    browser.send(names.iter().fold(form, |form, name| form.header(HEADER, *name))).await
}

fn field(page: &Reply) -> (Option<String>, bool) {
    (page.attribute("#userid", "value"), page.has("#userid[readonly]"))
}

#[tokio::test]
async fn the_sign_ons_userid_is_in_the_field_and_only_it_signs_in() {
    let world = World::with(believed).await;
    let browser = world.browser();
    let page = page_for(&browser, "/sign-in?userid=bob", &["CORP\\alice"]).await;
    assert_eq!(field(page.is(200, "sign-in")), (Some("CORP\\alice".to_owned()), true));
    assert!(page.has("input[autocomplete=username][readonly]") && page.has("#password[autofocus]"));
    assert!(page.text("#userid-hint").unwrap().contains("your organisation"));

    for other in ["bob", "alice", "CORP\\alice2", "<script>", ""] {
        let page = sign_in_as(&browser, other, &["CORP\\alice"]).await;
        assert_eq!(
            field(page.is(422, "sign-in")),
            (Some("CORP\\alice".to_owned()), true),
            "{other}"
        );
        assert!(
            page.text("#userid-problem").unwrap().starts_with("You can only use the user name"),
            "{other}"
        );
        assert!(page.has("[data-reference]"));
    }
    assert_eq!(world.secenrol().calls(Operation::SignIn), 0, "nothing was sent");
    assert_eq!(sign_in_as(&browser, "CORP\\alice", &["CORP\\alice"]).await.location(), "/passcode");
    assert_eq!(world.secenrol().received()[0].field("userid"), Some("CORP\\alice"));
}

#[tokio::test]
async fn a_wrong_password_leaves_the_name_locked() {
    let world = World::with(believed).await;
    let browser = world.browser();
    let form = browser.form("/sign-in", &[("userid", "alice"), ("password", "wrong")]);
    let form = form.header("sec-fetch-site", "same-origin").header(HEADER, "alice");
    assert_eq!(
        field(browser.send(form).await.is(401, "sign-in")),
        (Some("alice".to_owned()), true)
    );
}

#[tokio::test]
async fn without_a_name_from_the_sign_on_the_userid_field_is_editable() {
    let world = World::with(believed).await;
    for names in [&[][..], &[""], &["  "]] {
        let page = page_for(&world.browser(), "/sign-in?userid=bob", names).await;
        assert_eq!(field(page.is(200, "sign-in")), (Some("bob".to_owned()), false), "{names:?}");
    }
}

#[tokio::test]
async fn s54_with_a_mandatory_header_a_request_without_it_cannot_sign_in() {
    let world = World::with(|config| {
        believed(config);
        config.sign_in.userid_required = true;
    })
    .await;
    let browser = world.browser();
    for names in [&[][..], &[""], &["  "]] {
        page_for(&browser, "/sign-in", names).await.is(403, "error");
        sign_in_as(&browser, "alice", names).await.is(403, "error");
        page_for(&browser, "/help", names).await.is(200, "help");
    }
    assert_eq!(world.secenrol().calls(Operation::SignIn), 0);
    assert_eq!(sign_in_as(&browser, "alice", &["alice"]).await.location(), "/passcode");
    assert_eq!(page_for(&browser, "/passcode", &[]).await.location(), "/sign-in");
    page_for(&browser, "/passcode", &["alice"]).await.is(200, "passcode");
}

#[tokio::test]
async fn s54_only_a_trusted_proxy_may_set_the_userid() {
    for proxies in [&[][..], &["10.0.0.0/8"]] {
        let world = World::with(|config| {
            believed(config);
            config.server.trusted_proxies =
                proxies.iter().map(|net| net.parse().unwrap()).collect();
        })
        .await;
        let browser = world.browser();
        for names in [&["alice"][..], &["alice", "bob"], &["<script>"]] {
            let page = page_for(&browser, "/sign-in", names).await;
            assert_eq!(field(page.is(200, "sign-in")), (Some(String::new()), false), "{names:?}");
        }
        // Such a header does not prevent a sign-in either.
        assert_eq!(sign_in_as(&browser, "alice", &["bob"]).await.location(), "/passcode");
    }
    let unset =
        World::with(|config| config.server.trusted_proxies = vec!["127.0.0.1/32".parse().unwrap()])
            .await;
    let page = page_for(&unset.browser(), "/sign-in", &["alice"]).await;
    assert_eq!(field(page.is(200, "sign-in")), (Some(String::new()), false));
}

#[tokio::test]
async fn s54_a_repeated_or_invalid_header_is_an_error_and_unlocks_no_field() {
    let world = World::with(believed).await;
    let browser = world.browser();
    for names in [
        &["alice", "bob"][..],
        &["bob", "alice"],
        &["alice", "alice"],
        &["", "bob"],
        &["alice, bob"],
        &["CN=alice,OU=people"],
        &["<script>alert(1)</script>"],
    ] {
        for reply in
            [page_for(&browser, "/sign-in", names).await, sign_in_as(&browser, "bob", names).await]
        {
            let page = reply.is(403, "error");
            assert!(page.text("h1").unwrap().contains("did not get your user name"), "{names:?}");
            assert!(
                page.has("[data-reference]") && !page.has("main input") && !page.has("main script")
            );
            assert!(!page.body.contains("OU=people"), "it is not shown");
        }
    }
    assert_eq!(world.secenrol().calls(Operation::SignIn), 0);
    // Pages before the sign-in need no name.
    page_for(&browser, "/help", &["alice", "bob"]).await.is(200, "help");
}

#[tokio::test]
async fn m21_a_signed_on_user_does_not_get_into_another_users_move() {
    let world = World::with(believed).await;
    let (browser, scan) = world.alice_at_scan().await;
    let page = page_for(&browser, "/sign-in", &["bob"]).await;
    assert!(page.is(409, "sign-in").text(".person").unwrap().contains("alice"));
    assert_eq!(page_for(&browser, "/sign-in", &["ALICE"]).await.location(), "/scan");

    // No other page leads to the journey either, even with an invalid header.
    for names in [&["bob"][..], &["alice", "bob"], &["<script>"]] {
        assert!(
            !page_for(&browser, "/", names).await.is(200, "start").body.contains("/scan"),
            "{names:?}"
        );
        for path in ["/scan", "/scan?still", "/scan/check", "/passcode", "/done"] {
            assert_eq!(
                page_for(&browser, path, names).await.location(),
                "/sign-in",
                "{path} {names:?}"
            );
        }
        let poll =
            browser.request(reqwest::Method::GET, "/scan/status").header("hx-request", "true");
        let poll =
            browser.send(names.iter().fold(poll, |poll, name| poll.header(HEADER, *name))).await;
        assert_eq!(poll.header("hx-redirect").as_deref(), Some("/sign-in"));
        let token = scan.attribute("input[name=token]", "value").unwrap();
        let form = browser.form("/scan", &[("token", &token), ("check_code", "123456")]);
        let form = form.header("sec-fetch-site", "same-origin");
        let sent =
            browser.send(names.iter().fold(form, |form, name| form.header(HEADER, *name))).await;
        assert_eq!(sent.location(), "/sign-in");
    }
    assert_eq!(world.secenrol().calls(Operation::CheckCode), 0);
    assert!(
        page_for(&browser, "/scan", &["alice"]).await.is(200, "scan").has("#qr"),
        "it is alice's yet"
    );

    // Anybody at the browser may sign out.
    let page = page_for(&browser, "/sign-in", &["bob"]).await;
    let token = page.attribute("form[action$='/sign-out'] input[name=token]", "value").unwrap();
    let form =
        browser.form("/sign-out", &[("token", &token)]).header("sec-fetch-site", "same-origin");
    assert!(browser.send(form.header(HEADER, "bob")).await.location().starts_with('/'));
    assert_eq!(world.secenrol().calls(Operation::SignIn), 1);
    assert_eq!(sign_in_as(&browser, "bob", &["bob"]).await.location(), "/approve");
}
