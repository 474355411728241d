//! A first phone: the same journey, with pages that mention no old phone.

use std::time::Duration;

use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::world::{BRIEF, Reply, World};

/// The page's text, after a check that it mentions no old phone.
fn new_to_it(page: &Reply) -> String {
    let words = page.text("main").unwrap() + &page.text("title").unwrap();
    for part in ["old phone", "Old phone", "both phones", "no longer have", "New phone"] {
        assert!(!words.contains(part), "{part} in {words}");
    }
    words
}

#[tokio::test]
async fn without_a_second_factor_the_password_leads_to_the_qr_code() {
    let world = World::start().await;
    let browser = world.browser();
    let start = browser.get("/").await;
    assert!(
        start
            .is(200, "start")
            .text("main a[href='/sign-in?for=first']")
            .unwrap()
            .contains("for the first time")
    );
    let sign_in = browser.get("/sign-in?for=first").await;
    assert!(new_to_it(sign_in.is(200, "sign-in")).contains("text message or email"));
    assert_eq!(sign_in.text(".progress").as_deref(), Some("Step 1"), "a code may be needed");
    assert!(sign_in.text("title").unwrap().contains(" – Step 1 – "));
    assert_eq!(sign_in.attribute("[name=aim]", "value").as_deref(), Some("first"));

    assert_eq!(browser.sign_in_for("first", "erin").await.location(), "/scan");
    let scan = browser.get("/scan").await;
    assert!(new_to_it(scan.is(200, "scan")).contains("App set-up for erin"));
    assert!(scan.text(".progress").unwrap().starts_with("Step 2 of 3"));
    new_to_it(browser.check_code("no!").await.is(422, "scan"));
    world.secenrol().scan("erin", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    let done = browser.get("/done").await;
    assert!(new_to_it(done.is(200, "done")).contains("From now on"));
    assert!(done.has("main a[href='/help?for=first#contact']"));
    assert_eq!(world.calls(), [1, 0, 1, 0]);

    // The account now has a phone like any other.
    assert_eq!(world.browser().sign_in("erin", PASSWORD).await.location(), "/passcode");
}

#[tokio::test]
async fn a_code_by_message_confirms_a_first_phone() {
    let world = World::start().await;
    let browser = world.browser();
    assert_eq!(browser.sign_in_for("first", "frank").await.location(), "/passcode");
    let page = browser.get("/passcode").await;
    let words = new_to_it(page.is(200, "passcode"));
    assert!(words.contains("code we sent you") && words.contains("junk folder"), "{words}");
    assert!(page.has("input[autocomplete=one-time-code]"));
    assert!(
        new_to_it(browser.passcode("!").await.is(422, "passcode")).contains("from the message")
    );
    assert!(
        new_to_it(browser.passcode("000000").await.is(401, "passcode")).contains("newest message")
    );
    let code = world.secenrol().texts("frank").pop().unwrap();
    assert_eq!(browser.passcode(&code).await.location(), "/scan");
    let scan = browser.get("/scan").await;
    new_to_it(scan.is(200, "scan"));
    let steps = [&page, &scan].map(|page| page.text(".progress").unwrap());
    assert!(
        steps[0].starts_with("Step 2 of 4") && steps[1].starts_with("Step 3 of 4"),
        "{steps:?}"
    );
}

#[tokio::test]
async fn problems_are_explained_in_words_for_a_first_phone() {
    let world = World::start().await;
    let browser = world.browser();
    browser.sign_in_for("first", "frank").await;
    browser.get("/passcode").await;
    for _ in 0..2 {
        browser.passcode("000000").await.is(401, "passcode");
    }
    assert_eq!(browser.passcode("000000").await.location(), "/sign-in?for=first");
    let ended = browser.get("/sign-in?for=first").await;
    assert!(new_to_it(ended.is(200, "sign-in")).contains("newest message"));
    assert_eq!(
        ended.attribute("[name=aim]", "value").as_deref(),
        Some("first"),
        "the form starts the same kind of journey"
    );
    let moving = browser.get("/sign-in").await;
    assert_eq!(
        moving.attribute("[name=aim]", "value").as_deref(),
        Some("move"),
        "who chose wrongly is free to"
    );

    new_to_it(
        browser
            .post("/sign-in", &[("aim", "first"), ("userid", ""), ("password", "")])
            .await
            .is(422, "sign-in"),
    );
    world.secenrol().set_fault(Operation::SignIn, Fault::Reset);
    let mut last = browser.sign_in_for("first", "erin").await;
    for _ in 0..10 {
        new_to_it(&last);
        last = browser.sign_in_for("first", "erin").await;
    }
    assert!(
        new_to_it(last.is(503, "sign-in")).contains("Nothing has changed."),
        "the circuit is open by now"
    );
    for (path, step) in
        [("/sign-in", "sign-in"), ("/lost", "lost"), ("/help", "help"), ("/", "start")]
    {
        let page = browser.get(&format!("{path}?for=first&userid=erin")).await;
        assert!(new_to_it(page.is(200, step)).contains("Nothing has changed."), "{path}");
        let poll = page.attribute("[hx-get]", "hx-get").unwrap();
        let fragment = browser.poll(&poll).await;
        assert!(
            fragment.body.contains("Nothing has changed.") && !fragment.body.contains("old phone")
        );
        assert_eq!(
            fragment.attribute("[hx-get]", "hx-get"),
            Some(poll),
            "the fragment still polls"
        );
        let refresh = format!("; url={path}?for=first&#38;userid=erin\"");
        assert!(page.text("head noscript").unwrap().contains(&refresh), "{}", page.body);
    }
}

#[tokio::test]
async fn an_expired_first_phone_journey_is_explained_in_words_for_a_first_phone() {
    let world = World::with(|config| config.session.idle = BRIEF).await;
    let browser = world.browser();
    assert_eq!(browser.sign_in_for("first", "erin").await.location(), "/scan");
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/sign-in?for=first");
    assert_eq!(browser.get("/scan").await.location(), "/sign-in?for=first");
    let page = browser.get("/sign-in?for=first").await;
    assert!(new_to_it(page.is(200, "sign-in")).contains("Your session has ended"));
    assert_eq!(
        page.attribute("[name=aim]", "value").as_deref(),
        Some("first"),
        "the form starts the same kind of journey"
    );
}

#[tokio::test]
async fn start_help_and_lost_pages_have_words_for_a_first_phone() {
    let world = World::start().await;
    let browser = world.browser();
    let start = browser.get("/?for=first").await;
    new_to_it(start.is(200, "start"));
    assert!(start.has("main a.button[href='/sign-in?for=first']") && start.has("main a[href='/']"));
    browser.sign_in_for("first", "frank").await;
    let passcode = browser.get("/passcode").await;
    assert!(passcode.has("header a[href='/help?for=first']"));
    let help = browser.get("/help?for=first").await;
    assert!(new_to_it(help.is(200, "help")).contains("Set up the app on your phone"));
    assert!(help.has("main a[href='/lost?for=first']"));
    new_to_it(browser.get("/lost?for=first").await.is(200, "lost"));
}

#[tokio::test]
async fn the_page_for_a_slow_server_mentions_no_old_phone() {
    let world =
        World::with(|config| config.secenrol.sign_in_timeout = Duration::from_secs(20)).await;
    world.secenrol().set_fault(Operation::SignIn, Fault::Slow(Duration::from_secs(10)));
    let browser = world.browser();
    assert_eq!(browser.sign_in_for("first", "erin").await.location(), "/approve");
    let page = browser.get("/approve").await;
    assert!(new_to_it(page.is(200, "approve")).contains("Waiting for the sign-in server"));
    assert!(!browser.poll("/approve/status").await.body.contains("old phone"));
    assert_eq!(browser.poll_to_the_end("/approve/status").await, "/scan");
}

#[tokio::test]
async fn changing_the_language_keeps_userid_and_purpose() {
    let world = World::start().await;
    let browser = world.browser();
    let page = browser.get("/sign-in?userid=erin&for=first").await;
    let german = page.attribute("#languages a[lang=de]", "href").unwrap();
    assert_eq!(german, "/sign-in?lang=de&for=first&userid=erin");
    let page = browser.get(&german).await;
    assert_eq!(page.attribute("#userid", "value").as_deref(), Some("erin"));
    assert!(
        page.text("main").unwrap().contains("per SMS oder E-Mail")
            && page.has("[name=aim][value=first]")
    );
    let start = browser.get("/?lang=en&for=first").await;
    assert!(new_to_it(&start).contains("Set up the app on your phone"));
}
