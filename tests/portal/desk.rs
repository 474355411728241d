//! The help desk's page: who may use it, what it shows, and its two actions.

use std::time::Duration;

use handover::config::{Config, HelpDesk};
use secenrol_stand_in::{Fault, Operation, PASSWORD};
use secrecy::SecretString;
use serde_json::Value;

use crate::audit::Trail;
use crate::eventually::eventually;
use crate::notices::{endpoint, hooked};
use crate::world::{Reply, World};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";
/// Helen of the help desk.
const HELEN: (&str, &str) = ("x-remote-user", "helen");
/// The page's host.
const HOST: &str = "desk.example.org";
const OWN: (&str, &str) = ("sec-fetch-site", "same-origin");

/// The page is on, and the tests' own address is a trusted proxy.
pub fn staffed(config: &mut Config) {
    config.server.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()];
    config.help_desk = Some(HelpDesk {
        host: HOST.to_owned(),
        name_header: Some("x-remote-user".parse().unwrap()),
        groups_header: Some("x-remote-groups".parse().unwrap()),
        allow: vec!["helen".to_owned(), "group:IT help desk".to_owned()],
        token: Some(SecretString::from(TOKEN)),
        searches_per_minute: 100,
    });
}

/// Asks the management listener, by GET or with a form.
pub async fn ask(
    world: &World,
    path: &str,
    form: Option<&[(&str, &str)]>,
    headers: &[(&str, &str)],
) -> Reply {
    let browser = world.browser();
    let url = format!("{}{path}", world.management_url());
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let request = match form {
        None => client.get(url),
        Some(fields) => {
            let body =
                url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
            let kind = "application/x-www-form-urlencoded";
            client.post(url).header("content-type", kind).body(body)
        }
    };
    let is_host = |(name, _): &(&str, &str)| *name == "host";
    let host = headers.iter().find(|one| is_host(one)).map_or(HOST, |(_, host)| host);
    let others = headers.iter().filter(|one| !is_host(one));
    let request = others
        .fold(request.header("host", host), |request, (name, value)| request.header(*name, *value));
    browser.send(request).await
}

async fn search(world: &World, text: &str) -> Reply {
    let reply = ask(world, "/desk", Some(&[("search", text)]), &[HELEN, OWN]).await;
    assert_eq!((reply.status, reply.step().as_str()), (200, "desk"), "{reply:?}");
    reply
}

/// Searches until the page says this: a task of its own stores the notes.
async fn until_shown(world: &World, text: &str, words: &str) -> Reply {
    eventually(&format!("the help desk sees {words:?}"), async || {
        let reply = search(world, text).await;
        reply.text("main").unwrap().contains(words).then_some(reply)
    })
    .await
}

/// Sends the first form of the page with this action. Ticks no box.
async fn press(world: &World, page: &Reply, form: &str, headers: &[(&str, &str)]) -> Reply {
    submit(world, page, (form, "input:not([type=checkbox])"), headers).await
}

/// Sends these fields of the first such form of the page.
async fn submit(
    world: &World,
    page: &Reply,
    (form, fields): (&str, &str),
    headers: &[(&str, &str)],
) -> Reply {
    let html = scraper::Html::parse_document(&page.body);
    let form = html.select(&scraper::Selector::parse(form).unwrap()).next().unwrap();
    let inputs = scraper::Selector::parse(fields).unwrap();
    let fields: Vec<_> = form
        .select(&inputs)
        .map(|input| (input.attr("name").unwrap(), input.attr("value").unwrap()))
        .collect();
    ask(world, form.attr("action").unwrap(), Some(&fields), headers).await
}

/// Waits for a line with this event and reason.
async fn because(trail: &Trail, event: &str, reason: &str) -> Value {
    eventually(&format!("the trail has {event} because {reason:?}"), async || {
        let lines = trail.until(event).await;
        lines.into_iter().find(|line| line["event"] == event && line["reason"] == reason)
    })
    .await
}

fn reference(page: &Reply) -> String {
    page.attribute("[data-reference]", "data-reference").unwrap()
}

#[tokio::test]
async fn s70_there_is_no_page_unless_the_config_enables_it() {
    let world = World::start().await;
    for form in [None, Some(&[("search", "alice")][..])] {
        assert_eq!(ask(&world, "/desk", form, &[HELEN, OWN]).await.status, 404);
    }
    assert!(!world.managed("/status").await.has("form"));
    let world = World::with(staffed).await;
    assert_eq!(world.browser().get("/desk").await.status, 404, "only on the management listener");
    assert!(world.managed("/status").await.has("form[action='/desk'] input[name=search]"));
}

#[tokio::test]
async fn s70_the_page_shows_the_step_the_tries_and_what_happened_but_no_secret() {
    let world = World::with(staffed).await;
    let (browser, scan) = world.alice_at_scan().await;
    browser.check_code("AAAA2222AAAA").await.is(401, "scan");
    let page = until_shown(&world, "CORP\\Alice", "Check code refused.").await;
    assert_eq!(page.attribute("html", "lang").as_deref(), Some("en"), "it has no other language");
    let text = page.text("main").unwrap();
    for words in [
        "The person sees the QR code for the new phone.",
        "Tries left in this session: 2.",
        "Password and second factor were right.",
        "The QR code was shown.",
        "Wrong check codes 9 left",
        "Address 127.0.0.1: below its limit",
        "Signed on as helen",
    ] {
        assert!(text.contains(words), "{words:?} in {text}");
    }
    let secrets = [world.secenrol().secrets(), vec![PASSWORD.to_owned()]].concat();
    let key = scan.text("#setup-key").unwrap().replace(' ', "");
    for secret in secrets.iter().chain([&key, &browser.token()]) {
        assert!(!page.body.contains(secret.as_str()), "{secret}");
    }
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("script"), "{policy}");
    assert!(!page.body.contains("<script") && !page.body.contains("style="));
    assert_eq!(page.header("cache-control").as_deref(), Some("no-store"));
}

#[tokio::test]
async fn a_reference_code_leads_to_its_account_also_that_of_a_fault() {
    let world = World::with(staffed).await;
    let refused = reference(&world.browser().sign_in("bob", "wrong").await);
    let typed = refused.replace('-', " ").to_lowercase();
    let page = until_shown(&world, &typed, "Password refused.").await;
    assert_eq!(page.attribute("[data-account]", "data-account").as_deref(), Some("bob"));
    assert!(page.text("main").unwrap().contains(&refused));
    world.secenrol().set_fault(Operation::SignIn, Fault::ServerError);
    let failed = reference(&world.browser().sign_in("carol", PASSWORD).await);
    let page = until_shown(&world, &failed, "reply was not understood").await;
    assert_eq!(page.attribute("[data-account]", "data-account").as_deref(), Some("carol"));
    let unknown = search(&world, "BCDF-2345").await;
    assert_eq!(unknown.attribute("[data-account]", "data-account").as_deref(), Some("BCDF-2345"));
    let nobody = search(&world, "<b>(*)</b>").await;
    assert!(nobody.text("[role=status]").unwrap().contains("Nothing is known") && !nobody.has("b"));
}

#[tokio::test]
async fn s70_strangers_displace_nothing_that_a_signed_in_person_saw() {
    let world = World::with(staffed).await;
    let browser = world.alice_at_passcode().await;
    let refused = reference(browser.passcode("000000").await.is(401, "passcode"));
    for _ in 0..15 {
        world.browser().sign_in("alice", "wrong").await;
    }
    world.browser().sign_in("bob", "wrong").await.is(401, "sign-in");
    // Notes are stored in their order.
    until_shown(&world, "bob", "Password refused.").await;
    let page = search(&world, &refused).await;
    let text = page.text("main").unwrap();
    assert!(text.contains("Sign-in code refused.") && text.contains(&refused), "{text}");
}

#[tokio::test]
async fn nothing_displaces_the_tries_that_a_session_has_used() {
    let world = World::with(staffed).await;
    let browser = world.alice_at_passcode().await;
    for _ in 0..2 {
        browser.passcode("000000").await.is(401, "passcode");
    }
    for _ in 0..15 {
        browser.passcode("no passcode\u{7}").await.is(422, "passcode");
    }
    world.browser().sign_in("bob", "wrong").await.is(401, "sign-in");
    // Notes are stored in their order.
    until_shown(&world, "bob", "Password refused.").await;
    let text = search(&world, "alice").await.text("main").unwrap();
    assert!(text.contains("Tries left in this session: 1."), "{text}");
}

#[tokio::test]
async fn failures_at_a_shared_address_have_notes_and_the_page_says_if_some_are_lost() {
    let world = World::with(|config| {
        staffed(config);
        config.limits.shared_networks = vec!["127.0.0.0/8".parse().unwrap()];
        config.limits.failures_per_shared_address = 105;
        config.limits.userids_per_shared_address = 105;
    })
    .await;
    let browser = world.browser();
    let names: Vec<_> = (0..105).map(|number| format!("user{number}")).collect();
    for some in names.chunks(21) {
        let refused = some.iter().map(|name| browser.sign_in(name, "wrong"));
        for reply in futures_util::future::join_all(refused).await {
            reply.is(401, "sign-in");
        }
    }
    let page = until_shown(&world, "user104", "Password refused.").await;
    assert!(!page.text("main").unwrap().contains("may be missing"), "{page:?}");
    browser.sign_in("user105", "wrong").await.is(429, "sign-in");
    let page = search(&world, "user105").await;
    assert!(page.text("main").unwrap().contains("Some lines may be missing"), "{page:?}");
}

#[tokio::test]
async fn the_end_of_a_limit_on_another_day_has_its_date() {
    let world = World::with(|config| {
        staffed(config);
        config.secenrol.lockout_threshold = 3;
        config.secenrol.lockout = Duration::from_hours(69 * 24);
    })
    .await;
    // With this threshold, a network that the account never signed in from has one try.
    world.browser().sign_in("carol", "wrong").await.is(401, "sign-in");
    world.browser().sign_in("carol", "wrong").await.is(429, "sign-in");
    let text = search(&world, "carol").await.text("main").unwrap();
    let end = text.split("locks the account reached; until ").nth(1).unwrap();
    let form: String =
        end.chars().take(16).map(|c| if c.is_ascii_digit() { '9' } else { c }).collect();
    assert_eq!(form, "9999-99-99 99:99", "{text}");
}

#[tokio::test]
async fn the_page_says_which_notifications_went_out() {
    let endpoint = endpoint().await;
    let world = World::with(|config| {
        staffed(config);
        hooked(config, &endpoint);
    })
    .await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    browser.poll_to_the_end("/scan/status").await;
    let page =
        until_shown(&world, "alice", "Webhook \u{201c}the token was moved\u{201d}: sent.").await;
    assert!(page.text("main").unwrap().contains("No session is under way."));
}

#[tokio::test]
async fn s70_a_lifted_limit_lets_the_account_sign_in_and_is_audited_with_the_name() {
    let trail = Trail::new();
    let world = trail.world_with(staffed).await;
    for _ in 0..5 {
        world.browser().sign_in("carol", "wrong").await.is(401, "sign-in");
    }
    world.browser().sign_in("carol", PASSWORD).await.is(429, "sign-in");
    let page = until_shown(&world, "carol", "reached; until").await;
    let lift = "form[action='/desk/lift']";
    let done = press(&world, &page, lift, &[HELEN, OWN]).await;
    assert!(
        done.text("[role=status]").unwrap().contains("limits of carol were lifted"),
        "{done:?}"
    );
    assert!(!done.text("main").unwrap().contains("reached; until"));
    world.browser().sign_in("carol", PASSWORD).await.location();
    let line = trail.line("authn_login_unlock").await;
    assert_eq!(line["userid"], "carol");
    assert_eq!(line["reason"], "helen lifted the limits of the account");
}

#[tokio::test]
async fn s43_the_help_desk_forgets_what_secenrol_counts_only_if_the_box_is_ticked() {
    let trail = Trail::new();
    let world = trail
        .world_with(|config| {
            staffed(config);
            config.secenrol.lockout_threshold = 4;
        })
        .await;
    let wrong = async |status| {
        world.browser().sign_in("carol", "wrong").await.is(status, "sign-in");
    };
    wrong(401).await;
    wrong(401).await;
    wrong(429).await;
    let page = until_shown(&world, "carol", "reached; until a sign-in succeeds").await;
    let lift = "form[action='/desk/lift']";
    let done = press(&world, &page, lift, &[HELEN, OWN]).await;
    let notice = done.text("[role=status]").unwrap();
    assert_eq!(notice, "The limits of carol were lifted.");
    wrong(401).await;
    wrong(429).await;
    let done = press(&world, &page, lift, &[HELEN, OWN]).await;
    assert!(done.text("[role=status]").unwrap().contains("tick the box"), "{done:?}");
    wrong(429).await;
    submit(&world, &page, (lift, "input"), &[HELEN, OWN]).await.is(200, "desk");
    world.browser().sign_in("carol", PASSWORD).await.location();
    let what = "helen lifted the limits of the account, which was unlocked in SecEnrol";
    because(&trail, "authn_login_unlock", what).await;
}

#[tokio::test]
async fn s70_the_limit_of_an_address_that_the_account_came_from_can_be_lifted() {
    let trail = Trail::new();
    let world = trail
        .world_with(|config| {
            staffed(config);
            config.limits.failures_per_address = 2;
        })
        .await;
    for name in ["alice", "bob"] {
        world.browser().sign_in(name, "wrong").await.is(401, "sign-in");
    }
    world.browser().sign_in("bob", PASSWORD).await.is(429, "sign-in");
    let page = until_shown(&world, "bob", "too many failures until").await;
    let lift = ".desk-row form[action='/desk/lift']";
    let done = press(&world, &page, lift, &[HELEN, OWN]).await;
    assert!(done.text("main").unwrap().contains("Address 127.0.0.1: below its limit"), "{done:?}");
    world.browser().sign_in("bob", PASSWORD).await.location();
    let line = trail.line("authn_login_unlock").await;
    assert_eq!(line["reason"], "helen lifted the limits of the address 127.0.0.1");
    // An address that the account never came from.
    let token = done.attribute("input[name=token]", "value").unwrap();
    let forged = [("token", token.as_str()), ("userid", "bob"), ("address", "192.0.2.1")];
    let refused = ask(&world, "/desk/lift", Some(&forged), &[HELEN, OWN]).await;
    assert_eq!((refused.status, refused.step().as_str()), (409, "desk-problem"));
}

#[tokio::test]
async fn s70_an_ended_session_is_over_and_audited_with_the_name() {
    let trail = Trail::new();
    let world = trail.world_with(staffed).await;
    let (browser, _) = world.alice_at_scan().await;
    let page = search(&world, "alice").await;
    let end = "form[action='/desk/end']";
    let done = press(&world, &page, end, &[HELEN, OWN]).await;
    let text = done.text("main").unwrap();
    assert!(text.contains("The session was ended.") && text.contains("No session is under way."));
    assert_ne!(browser.get("/scan").await.status, 200);
    let ended = trail.line("session_expired").await;
    assert_eq!((&ended["reason"], &ended["step"]), (&"help-desk".into(), &"scan".into()));
    let by = because(&trail, "authz_admin", "helen ended the session").await;
    assert_eq!((&by["session_ref"], &by["userid"]), (&ended["session_ref"], &"alice".into()));
    // Twice does no harm.
    let again = press(&world, &page, end, &[HELEN, OWN]).await;
    assert!(again.text("[role=status]").unwrap().contains("already ended"), "{again:?}");
    // A sign-in that waits for a push: the next one need not wait for it.
    world.browser().sign_in("bob", PASSWORD).await;
    let page = search(&world, "bob").await;
    press(&world, &page, end, &[HELEN, OWN]).await;
    assert_eq!(world.browser().sign_in("bob", PASSWORD).await.location(), "/approve");
}

#[tokio::test]
async fn s59_a_trail_with_hashed_userids_has_no_name_in_clear() {
    let trail = Trail::new();
    let world = trail
        .world_with(|config| {
            staffed(config);
            config.audit.hashed = true;
        })
        .await;
    world.alice_at_scan().await;
    ask(&world, "/desk", Some(&[("search", "alice")]), &[("x-remote-user", "mallory"), OWN]).await;
    let page = search(&world, "alice").await;
    press(&world, &page, "form[action='/desk/lift']", &[HELEN, OWN]).await;
    press(&world, &page, "form[action='/desk/end']", &[HELEN, OWN]).await;
    let lines = trail.until("authn_login_unlock").await;
    let lifted = lines.iter().find(|line| line["event"] == "authn_login_unlock").unwrap();
    let (helen, what) = lifted["reason"].as_str().unwrap().split_once(' ').unwrap();
    assert_eq!((helen.len(), what), (29, "lifted the limits of the account"));
    because(&trail, "authz_admin", &format!("{helen} searched")).await;
    because(&trail, "authz_admin", &format!("{helen} ended the session")).await;
    for line in trail.until("authz_fail").await {
        let text = line.to_string();
        assert!(!["alice", "helen", "mallory"].iter().any(|name| text.contains(name)), "{text}");
    }
    let refused = trail.line("authz_fail").await;
    let (mallory, why) = refused["reason"].as_str().unwrap().split_once(' ').unwrap();
    assert!(mallory.starts_with("hmac:") && mallory != helen, "{refused}");
    assert_eq!(why, "is not in helpdesk.allow");
}

#[tokio::test]
async fn s70_nobody_else_may_use_the_page() {
    let trail = Trail::new();
    let world = trail.world_with(staffed).await;
    for headers in [
        &[][..],
        &[("x-remote-user", "eve")],
        &[("x-remote-user", "helen"), ("x-remote-user", "eve")],
        &[("x-remote-user", "eve"), ("x-remote-groups", "helen")],
        &[("authorization", "Bearer no"), HELEN],
        &[("authorization", "Basic aGVsZW46")],
        &[HELEN, ("host", "evil.example")],
    ] {
        for form in [None, Some(&[("search", "alice")][..])] {
            let headers = [headers, &[OWN]].concat();
            let reply = ask(&world, "/desk", form, &headers).await;
            assert_eq!((reply.status, reply.step().as_str()), (403, "desk-problem"), "{headers:?}");
            assert!(!reply.body.contains("alice"));
        }
    }
    let eve = because(&trail, "authz_fail", "eve is not in helpdesk.allow").await;
    assert_eq!((&eve["outcome"], &eve["src_ip"]), (&"failure".into(), &"127.0.0.1".into()));
    assert!(eve["corr_id"].is_string() && eve["userid"].is_null(), "{eve}");
    let lines = trail.until("authz_fail").await;
    assert!(!lines.iter().any(|line| line["event"] == "authz_admin"));
    for headers in [
        &[HELEN][..],
        &[("x-remote-user", "bert"), ("x-remote-groups", "staff,IT Help Desk")],
        &[("authorization", "Bearer 0123456789abcdef0123456789abcdef")],
    ] {
        assert_eq!(ask(&world, "/desk", None, headers).await.status, 200, "{headers:?}");
    }
    let untrusting = World::with(|config| {
        staffed(config);
        config.server.trusted_proxies = vec!["192.0.2.1/32".parse().unwrap()];
    })
    .await;
    assert_eq!(ask(&untrusting, "/desk", None, &[HELEN]).await.status, 403, "a forged header");
}

#[tokio::test]
async fn s70_a_form_of_another_site_or_person_changes_nothing() {
    let trail = Trail::new();
    let world = trail.world_with(staffed).await;
    let (browser, _) = world.alice_at_scan().await;
    let page = search(&world, "alice").await;
    let end = "form[action='/desk/end']";
    let bert = [("x-remote-user", "bert"), ("x-remote-groups", "IT help desk"), OWN];
    for headers in [
        &[HELEN][..],
        &[HELEN, ("sec-fetch-site", "cross-site")],
        &[HELEN, ("sec-fetch-site", "same-site")],
        &[HELEN, ("origin", "https://evil.example")],
        &[HELEN, ("origin", "null")],
        &bert,
    ] {
        let reply = press(&world, &page, end, headers).await;
        assert_eq!((reply.status, reply.step().as_str()), (403, "desk-problem"), "{headers:?}");
    }
    let forged = [("token", "0.0"), ("userid", "alice"), ("journey", "")];
    assert_eq!(ask(&world, "/desk/end", Some(&forged), &[HELEN, OWN]).await.status, 403);
    browser.get("/scan").await.is(200, "scan");
    assert_eq!(trail.line("malicious_csrf").await["step"], "desk");
    // The page's own form, of a browser without Sec-Fetch-Site.
    let own = [HELEN, ("origin", "https://desk.example.org")];
    assert_eq!(press(&world, &page, end, &own).await.status, 200);
}

#[tokio::test]
async fn s70_a_person_has_a_number_of_searches_a_minute() {
    let world = World::with(|config| {
        staffed(config);
        config.help_desk.as_mut().unwrap().searches_per_minute = 2;
    })
    .await;
    let find = async |headers: &[(&str, &str)]| {
        ask(&world, "/desk", Some(&[("search", "alice")]), headers).await
    };
    for name in ["helen", "Helen"] {
        assert_eq!(find(&[("x-remote-user", name), OWN]).await.status, 200);
    }
    let limited = find(&[HELEN, OWN]).await;
    assert_eq!((limited.status, limited.step().as_str()), (429, "desk-problem"));
    assert!(limited.header("retry-after").is_some());
    let bert = [("x-remote-user", "bert"), ("x-remote-groups", "IT help desk"), OWN];
    assert_eq!(find(&bert).await.status, 200, "another person");
    assert_eq!(ask(&world, "/desk", None, &[HELEN]).await.status, 200, "the empty page");
}
