//! How a page's language is chosen: by parameter, cookie, browser or organisation.

use reqwest::Method;

use crate::world::{Browser, Reply, World};

async fn start_for(browser: &Browser, accepted: &str) -> Reply {
    browser.send(browser.request(Method::GET, "/").header("accept-language", accepted)).await
}

fn language(page: &Reply) -> String {
    let of_html = page.attribute("html", "lang").unwrap();
    assert_eq!(page.header("content-language"), Some(of_html.clone()));
    of_html
}

#[tokio::test]
async fn the_browsers_language_is_used_with_english_as_fallback() {
    let world = World::start().await;
    for (accepted, spoken) in [
        ("de", "de"),
        ("de-AT, en;q=0.5", "de"),
        ("en;q=0.5, de;q=0.9", "de"),
        ("tlh, de;q=0.1", "de"),
        ("de;q=0, en", "en"),
        ("en-GB", "en"),
        ("*", "en"),
        ("", "en"),
        ("not a language, ;;;q=", "en"),
    ] {
        let page = start_for(&world.browser(), accepted).await;
        assert_eq!(language(&page), spoken, "{accepted}");
        assert_eq!(page.header("set-cookie"), None, "{accepted}");
    }
    assert_eq!(language(&world.browser().get("/").await), "en");
}

#[tokio::test]
async fn the_organisations_language_is_used_if_the_browser_asks_for_none() {
    let world = World::with(|config| {
        config.languages = config.languages.clone().with_default("de").unwrap();
    })
    .await;
    assert_eq!(language(&start_for(&world.browser(), "tlh").await), "de");
    assert_eq!(language(&start_for(&world.browser(), "en").await), "en");
}

#[tokio::test]
async fn a_chosen_language_stays_for_the_journey_and_after_it() {
    let world = World::start().await;
    let (browser, scan) = world.alice_at_scan().await;
    assert_eq!(language(&scan), "en");
    let switch = scan.attribute("#languages a[lang=de]", "href").unwrap();
    assert_eq!(switch, "/scan?lang=de");
    let scan = browser.get(&switch).await;
    assert_eq!(language(scan.is(200, "scan")), "de");
    assert!(
        scan.has("#qr") && scan.text("#languages [aria-current]").as_deref() == Some("Deutsch")
    );
    assert_eq!(language(&browser.get("/scan").await), "de");
    assert!(browser.poll("/scan/status").await.body.contains("Warten auf Ihr neues Telefon"));
    let refused = browser.check_code("no!").await;
    assert_eq!(language(refused.is(422, "scan")), "de");
    let out = browser.sign_out().await.location();
    assert_eq!(language(&browser.get(&out).await), "de");
    assert_eq!(language(&browser.get("/sign-in").await), "de");
}

#[tokio::test]
async fn a_finished_step_redirects_in_the_requested_language() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    let on = browser.get("/passcode?lang=de").await.location();
    assert_eq!(language(browser.get(&on).await.is(200, "scan")), "de");
}

#[tokio::test]
async fn after_a_form_the_language_links_lead_to_a_page_that_get_shows() {
    let world = World::start().await;
    let browser = world.browser();
    let refused = browser.sign_in("alice", "wrong").await;
    assert_eq!(
        refused.is(401, "sign-in").attribute("#languages a[lang=de]", "href").unwrap(),
        "/sign-in?lang=de"
    );
    let forged = browser.send(browser.form("/sign-in", &[("userid", "alice")])).await;
    assert_eq!(
        forged.is(403, "error").attribute("#languages a[lang=de]", "href").unwrap(),
        "/?lang=de"
    );
    for (path, switch) in
        [("/", "/?lang=de"), ("/help?x=1", "/help?lang=de"), ("/nope?lang=x", "/?lang=de")]
    {
        assert_eq!(
            browser.get(path).await.attribute("#languages a[lang=de]", "href").unwrap(),
            switch
        );
    }
}

#[tokio::test]
async fn errors_outside_the_pages_are_in_the_chosen_language_too() {
    let world = World::start().await;
    let browser = world.browser();
    let request = browser.request(Method::GET, "/nope").header("accept-language", "de");
    assert_eq!(language(browser.send(request).await.is(404, "error")), "de");
    let request = browser.request(Method::POST, "/sign-in").header("accept-language", "de");
    assert_eq!(language(browser.send(request).await.is(403, "error")), "de");
}

#[tokio::test]
async fn an_invalid_lang_parameter_is_ignored() {
    let world = World::start().await;
    for query in [
        "lang=",
        "lang=x",
        "lang=tlh",
        "lang=de%00",
        "lang=%0d%0aset-cookie:a=b",
        "lang=../de",
        "Lang=de",
    ] {
        let page = world.browser().get(&format!("/?{query}")).await;
        assert_eq!((language(&page).as_str(), page.header("set-cookie")), ("en", None), "{query}");
    }
}

#[tokio::test]
async fn s08_the_language_cookie_contains_only_the_tag() {
    let world = World::start().await;
    let set = world.browser().get("/?lang=de-CH").await.header("set-cookie").unwrap();
    assert_eq!(set, "handover_insecure_language=de; HttpOnly; SameSite=Lax; Path=/");
    let secure = World::with(|config| {
        config.server.public_url = "https://token.example.org/move".parse().unwrap();
        config.session.cookie_suffix = "b".to_owned();
    })
    .await;
    let set = secure.browser().get("/?lang=de").await.header("set-cookie").unwrap();
    assert_eq!(set, "__Host-handover-b_language=de; HttpOnly; SameSite=Lax; Secure; Path=/");
    let page = world.browser().get("/").await;
    let stylesheet = page.attribute("link[rel=stylesheet]", "href").unwrap();
    let file = world.browser().get(&format!("{stylesheet}?lang=de")).await;
    assert_eq!(
        (file.status, file.header("set-cookie"), file.header("content-language")),
        (200, None, None)
    );
}
