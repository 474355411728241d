//! The pages on a phone, which is itself the old or the new one.

use secenrol_stand_in::PASSWORD;

use crate::world::World;

#[tokio::test]
async fn a_phone_gets_the_setup_key_first_and_the_qr_code_in_a_fold() {
    let world = World::start().await;
    let phone = world.phone();
    phone.sign_in("alice", PASSWORD).await;
    let scan = world.alice_to_scan(&phone).await;
    assert_eq!(scan.is(200, "scan").text("h1").unwrap().trim(), "Set up the app on this phone");
    assert!(scan.has(".steps #setup-key") && scan.has(".steps [data-copy=setup-key]"));
    assert!(scan.has(".steps form input[name=check_code]"));
    assert!(scan.has("details:not([open]) img#qr"), "a wrong guess stops nobody");
    assert_eq!(scan.attribute("[hx-get]", "hx-get").as_deref(), Some("/scan/status"));
    let refresh = scan.body.split("http-equiv=\"refresh\"").nth(1).unwrap();
    let content = refresh.split("content=\"").nth(1).unwrap();
    let seconds = content.split(';').next().unwrap().parse::<u64>().unwrap();
    assert!(seconds > 60, "after {seconds} s, a reload would lose a check code half typed");

    let wrong = phone.check_code("WRONG123").await;
    assert!(wrong.is(401, "scan").has(".steps #check_code[autofocus]"));
    assert_eq!(wrong.qr(), scan.qr());
    let key = scan.text("#setup-key").unwrap().replace(' ', "");
    let code = world.secenrol().type_setup_key("alice", &key).unwrap();
    assert_eq!(phone.check_code(&code).await.location(), "/done");
}

#[tokio::test]
async fn another_browser_gets_the_qr_code_first_and_the_setup_key_in_a_fold() {
    let world = World::start().await;
    let (_, scan) = world.alice_at_scan().await;
    assert!(scan.has("img#qr") && !scan.has("details img#qr"));
    assert!(scan.has("details:not([open]) #setup-key"));
    assert!(scan.has("details:not([open]) input[name=check_code]"));
}

#[tokio::test]
async fn the_start_page_asks_a_phone_alone_which_one_it_is() {
    let world = World::start().await;
    let (phone, desk) = (world.phone(), world.browser());
    // Twice each, because the page is cached for either.
    for _ in 0..2 {
        let start = phone.get("/").await;
        assert!(start.text("main").unwrap().contains("Where are you reading this?"));
        assert!(start.has("details:not([open]) img[src='/address.svg'][loading=lazy]"));
        let other = desk.get("/").await;
        assert!(!other.body.contains("Where are you") && !other.body.contains("address.svg"));
    }
    let code = phone.get("/address.svg").await;
    assert_eq!(code.header("content-type").unwrap(), "image/svg+xml; charset=utf-8");
    let one = phone.get("/?for=first").await;
    assert!(!one.text("main").unwrap().contains("Where are you"), "there is only one");
    assert!(one.has("#address"));
}

#[tokio::test]
async fn on_the_old_phone_the_qr_code_comes_first() {
    let world = World::start().await;
    let phone = world.phone();
    let start = phone.get("/").await;
    assert!(start.has("main a[href='/sign-in?on=new']"));
    assert!(start.has("main a[href='/sign-in?on=old']"));
    let sign_in = phone.get("/sign-in?on=old").await;
    assert_eq!(sign_in.attribute("[name=on]", "value").as_deref(), Some("old"));
    let german = sign_in.attribute("a[lang=de]", "href").unwrap();
    assert_eq!(german, "/sign-in?lang=de&on=old", "the language keeps the answer");
    let form = |password| [("on", "old"), ("userid", "alice"), ("password", password)];
    let refused = phone.post("/sign-in", &form("not it")).await;
    assert_eq!(refused.is(401, "sign-in").attribute("[name=on]", "value").as_deref(), Some("old"));
    phone.post("/sign-in", &form(PASSWORD)).await;
    let scan = world.alice_to_scan(&phone).await;
    assert!(scan.has(".scan-code--own img#qr") && !scan.has("details img#qr"));
}

#[tokio::test]
async fn a_new_phone_that_hides_what_it_is_gets_the_setup_key_first() {
    let world = World::start().await;
    let browser = world.browser();
    browser.post("/sign-in", &[("on", "new"), ("userid", "alice"), ("password", PASSWORD)]).await;
    assert!(world.alice_to_scan(&browser).await.has(".steps #setup-key"));
}
