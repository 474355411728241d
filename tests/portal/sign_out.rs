//! `/sign-out`

use crate::world::World;

#[tokio::test]
async fn s15_the_journey_ends_with_its_cookie() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    let before = browser.cookie();
    let reply = browser.sign_out().await;
    assert_eq!(reply.location(), "/?said=stopped");
    // "cookies" and "storage" would end the organisation's other sessions in this browser, too.
    assert_eq!(reply.header("clear-site-data").as_deref(), Some("\"cache\""));
    let deleted: Vec<_> =
        reply.headers.get_all("set-cookie").iter().map(|set| set.to_str().unwrap()).collect();
    for name in ["handover_insecure=", "handover_insecure_language="] {
        let one = deleted.iter().find(|set| set.starts_with(name)).unwrap();
        assert!(
            one.contains("Max-Age=0") && one.contains("Path=/") && !one.contains("Domain"),
            "{one}"
        );
    }
    assert_eq!(deleted.len(), 2);
    assert_eq!(browser.cookie(), None);
    assert_eq!(world.browser_with(before).get("/scan").await.location(), "/sign-in");
}

#[tokio::test]
async fn stopping_and_signing_out_are_confirmed_also_in_another_tab() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    let stopped = browser.get(&browser.sign_out().await.location()).await;
    let said = stopped.is(200, "start").text(".notice--info[role=status]").unwrap();
    assert!(
        said.contains("You are signed out")
            && said.contains("If not, sign in with your old phone."),
        "{said}"
    );
    for (path, field, value) in [
        ("/scan", "check_code", "12345678"),
        ("/scan/check", "token", "0.AAAA"),
        ("/more-time", "token", "0.AAAA"),
        ("/sms/code", "code", "123456"),
        ("/sms/confirm", "answer", "yes"),
        ("/sign-out", "token", "0.AAAA"),
    ] {
        assert_eq!(browser.post(path, &[(field, value)]).await.location(), "/?said=over", "{path}");
    }
    let other = browser.post("/passcode", &[("passcode", "123456")]).await;
    assert_eq!(other.location(), "/?said=over");
    assert!(
        browser
            .get(&other.location())
            .await
            .text(".notice--info")
            .unwrap()
            .contains("no longer signed in")
    );
    for site in ["cross-site", "same-site", "none"] {
        let led =
            browser.request(reqwest::Method::GET, "/?said=stopped").header("sec-fetch-site", site);
        assert!(!browser.send(led).await.is(200, "start").has(".notice"), "{site}");
    }
    for odd in ["/?said=nonsense", "/?said=", "/?said=%3Cb%3E"] {
        assert!(!browser.get(odd).await.is(200, "start").has(".notice"), "{odd}");
    }

    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    let page = browser.get("/done").await;
    assert_eq!(page.text(".person p:not(.progress)").as_deref(), Some("Signed in as alice"));
    let out = browser.sign_out().await;
    assert_eq!(out.location(), "/closed");
    let closed = browser.get(&out.location()).await;
    assert!(closed.is(200, "closed").text("main").unwrap().contains("close this window"));
    assert!(!closed.has("main a, main form"), "nothing is left to do");
    assert!(closed.text("main").unwrap().contains("Your new phone is ready."));
    let typed = browser.request(reqwest::Method::GET, "/closed").header("sec-fetch-site", "none");
    let typed = browser.send(typed).await;
    assert!(!typed.is(200, "closed").text("main").unwrap().contains("ready"), "nobody knows");
    let back = browser.request(reqwest::Method::GET, "/done");
    let back = browser.send(back.header("sec-fetch-site", "same-origin")).await;
    assert_eq!(back.location(), "/closed", "Back shows the same page");
}

#[tokio::test]
async fn signing_out_of_a_session_that_is_over_keeps_its_purpose() {
    let world = World::start().await;
    let browser = world.browser();
    browser.sign_in_for("number", "carol").await;
    browser.get("/passcode").await;
    let (cookie, token) = (browser.cookie(), browser.token());
    browser.sign_out().await;
    let other_tab = world.browser_with(cookie);
    let reply = other_tab.post("/sign-out", &[("token", &token)]).await;
    assert_eq!(reply.location(), "/?for=number&said=over");
}

#[tokio::test]
async fn stopping_as_the_phone_reports_leads_to_done() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.sign_out().await.location(), "/done");
    browser.get("/done").await.is(200, "done");
}

#[tokio::test]
async fn only_a_page_of_the_journey_may_end_it() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    browser.post("/sign-out", &[("token", "0.forged")]).await.is(403, "error");
    browser.get("/sign-out").await.is(405, "error");
    browser.get("/scan").await.is(200, "scan");
}

#[tokio::test]
async fn back_after_stopping_says_that_the_journey_is_over_and_not_that_a_cookie_is_lost() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    assert_eq!(browser.sign_out().await.location(), "/?said=stopped");
    let back = browser.request(reqwest::Method::GET, "/scan");
    let back = back.header("referer", format!("http://{}/passcode", world.host));
    assert_eq!(browser.send(back).await.location(), "/?said=over");
}
