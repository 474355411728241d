//! From text messages to the app: one phone, and no old one.

use crate::world::{BRIEF, Reply, World};

/// The page's text, after a check that it mentions no old phone and no first one.
fn one_phone(page: &Reply) -> String {
    let words = page.text("main").unwrap() + &page.text("title").unwrap();
    for part in ["old phone", "Old phone", "new phone", "both phones", "first", "Delete Code"] {
        assert!(!words.contains(part), "{part} in {words}");
    }
    words
}

#[tokio::test]
async fn a_code_by_text_message_leads_to_the_app() {
    let world = World::start().await;
    let browser = world.browser();
    let sms = browser.get("/sms").await;
    assert!(sms.has("main a[href='/sign-in?for=app']"), "{}", sms.body);
    let sign_in = browser.get("/sign-in?for=app").await;
    assert_eq!(sign_in.attribute("[name=aim]", "value").as_deref(), Some("app"));
    assert!(one_phone(sign_in.is(200, "sign-in")).contains("from a text message"));

    assert_eq!(browser.sign_in_for("app", "carol").await.location(), "/passcode");
    let passcode = browser.get("/passcode").await;
    assert!(one_phone(passcode.is(200, "passcode")).contains("App set-up for carol"));
    one_phone(browser.passcode("000000").await.is(401, "passcode"));
    let code = world.secenrol().texts("carol").pop().unwrap();
    assert_eq!(browser.passcode(&code).await.location(), "/scan");
    let scan = browser.get("/scan").await;
    one_phone(scan.is(200, "scan"));
    assert!(scan.text(".progress").unwrap().starts_with("Step 3 of 4"));
    one_phone(browser.check_code("!").await.is(422, "scan"));

    world.secenrol().scan("carol", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    let done = browser.get("/done").await;
    assert!(one_phone(done.is(200, "done")).contains("not with text messages"));
    assert!(done.has("main a[href='/help?for=app#contact']"));
}

#[tokio::test]
async fn start_help_lost_and_stopped_pages_have_words_for_the_app() {
    let world = World::start().await;
    let browser = world.browser();
    let start = browser.get("/?for=app").await;
    assert!(one_phone(start.is(200, "start")).contains("Set up the app on your phone"));
    assert!(start.has("main a.button[href='/sign-in?for=app']") && start.has("main a[href='/']"));
    let help = browser.get("/help?for=app").await;
    assert!(help.is(200, "help").has("main a[href='/sign-in?for=app']"));
    one_phone(&help);
    let lost = browser.get("/lost?for=app").await;
    assert!(one_phone(lost.is(200, "lost")).contains("I want to use the app instead"));

    browser.sign_in_for("app", "carol").await;
    browser.get("/passcode").await;
    let stopped = browser.sign_out().await.location();
    assert_eq!(stopped, "/?for=app&said=stopped");
    let said = one_phone(&browser.get(&stopped).await);
    assert!(said.contains("If no text message arrives, use the sign-in code that the app shows."));
}

#[tokio::test]
async fn a_journey_to_the_app_that_ends_by_itself_starts_again_as_one() {
    let world = World::with(|config| config.session.idle = BRIEF).await;
    let browser = world.browser();
    browser.sign_in_for("app", "carol").await;
    browser.get("/passcode").await;
    let code = world.secenrol().texts("carol").pop().unwrap();
    assert_eq!(browser.passcode(&code).await.location(), "/scan");
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/sign-in?for=app");
    let page = browser.get("/sign-in?for=app").await;
    assert_eq!(page.attribute("[name=aim]", "value").as_deref(), Some("app"));
    one_phone(&page);
}
