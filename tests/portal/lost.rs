//! `/lost`: the support contact, the support ticket, and the organisation's own reset.

use handover::config::Config;
use secenrol_stand_in::PASSWORD;

use crate::world::World;

/// A portal with these keys of `[brand]`.
async fn branded(brand: &str) -> World {
    let text = format!(
        "[server]\npublic_url = \"https://x.example\"\n[secenrol]\nurls = [\"https://y.example\"]\n[brand]\n{brand}"
    );
    let read = Config::read("config.toml", &text, std::iter::empty()).unwrap();
    World::with(|config| config.brand = read.brand).await
}

#[tokio::test]
async fn the_support_ticket_can_be_copied_and_mailed_and_has_userid_time_and_reason() {
    let world = World::start().await;
    let page = world.browser().get("/lost?userid=CORP%5Cbob").await;
    let card = page.is(200, "lost").text("#support-card").unwrap();
    for part in ["User name CORP\\bob", " UTC", "I no longer have my old phone"] {
        assert!(card.contains(part), "{part} in {card}");
    }
    assert!(!card.contains("Step"), "the name of this page says nothing: {card}");
    let copied = page.attribute("[data-copy=support-card]", "data-text").unwrap();
    assert!(copied.starts_with("User name: CORP\\bob\nTime: 20"), "{copied}");
    let mail = page.attribute("main a[href^='mailto:'].button", "href").unwrap();
    assert!(
        mail.starts_with("mailto:it-support@example.org?subject=") && mail.contains("CORP%5Cbob"),
        "{mail}"
    );
    assert!(!page.has("[data-reference]"), "nothing failed");
}

#[tokio::test]
async fn heading_and_fold_say_two_different_things() {
    let browser = World::start().await.browser();
    for lang in ["en", "nl", "fi", "uk"] {
        let page = browser.get(&format!("/lost?lang={lang}")).await;
        let said = |selector| page.text(selector).unwrap();
        assert_ne!(said("h1"), said("main details summary"), "{lang}");
    }
}

#[tokio::test]
async fn the_support_ticket_of_a_number_change_speaks_of_the_number() {
    let page = World::start().await.browser().get("/lost?for=number").await;
    let card = page.is(200, "lost").text("#support-card").unwrap();
    assert!(
        card.contains("My old number no longer receives messages") && !card.contains("phone"),
        "{card}"
    );
}

#[tokio::test]
async fn the_mail_has_an_empty_line_for_an_unknown_userid_and_needs_an_address() {
    let world = World::start().await;
    for path in ["/lost", "/lost?userid=%3Cscript%3E", "/lost?userid=a&userid=b"] {
        let page = world.browser().get(path).await;
        assert!(
            !page.is(200, "lost").text("#support-card").unwrap().contains("User name"),
            "{path}"
        );
        let mail = page.attribute("main a[href^='mailto:'].button", "href").unwrap();
        assert!(mail.contains("body=User%20name%3A%20%0D%0ATime"), "{mail}");
    }
    let bare = branded("").await;
    let page = bare.browser().get("/lost").await;
    assert!(
        page.is(200, "lost").has("[data-copy=support-card]") && !page.has("a[href^='mailto:']")
    );
    assert!(!page.has("#reset") && !page.has("#lost-text"));
}

#[tokio::test]
async fn help_and_lost_pages_lead_back_to_the_journey() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    for path in ["/help", "/lost"] {
        let page = browser.get(path).await;
        assert!(page.has("main a.button[href='/scan']"), "{path}");
        assert!(!world.browser().get(path).await.has("main a.button[href='/scan']"), "{path}");
    }
    let push = world.browser();
    push.sign_in("bob", PASSWORD).await;
    assert_eq!(push.get("/help").await.header("set-cookie"), None, "help pages set no cookie");
}

#[tokio::test]
async fn a_userid_in_the_address_is_passed_to_sign_in_and_never_sent_by_itself() {
    let world = World::start().await;
    let browser = world.browser();
    let lost =
        browser.get("/?userid=bob").await.attribute("main a[href^='/lost']", "href").unwrap();
    assert_eq!(lost, "/lost?userid=bob");
    let page = browser.get(&lost).await;
    assert!(page.has("main a[href='/?userid=bob']"));
    assert_eq!(
        page.attribute("#languages a[lang=de]", "href").as_deref(),
        Some("/lost?lang=de&userid=bob")
    );
    let sign_in = browser.get("/sign-in?userid=bob").await;
    assert!(sign_in.has("main a[href='/lost?userid=bob']"));
    assert_eq!(world.calls(), [0, 0, 0, 0]);
}

#[tokio::test]
async fn the_organisations_text_and_reset_link_depend_on_the_language() {
    let world = branded(
        "[brand.lost_text]\nen = \"Come to <room> 101.\"\nde = \"Kommen Sie in Raum 101.\"\n\
         [brand.reset_url]\nen = \"https://help.example.org/reset?a=1&b=2\"\nde = \"https://help.example.org/neu\"\n",
    )
    .await;
    let browser = world.browser();
    for (lang, words, url) in [
        ("en", "Come to <room> 101.", "https://help.example.org/reset?a=1&b=2"),
        ("de", "Kommen Sie in Raum 101.", "https://help.example.org/neu"),
        ("fr", "Come to <room> 101.", "https://help.example.org/reset?a=1&b=2"),
    ] {
        let page = browser.get(&format!("/lost?lang={lang}")).await;
        assert_eq!(page.is(200, "lost").text("#lost-text").as_deref(), Some(words), "{lang}");
        assert_eq!(page.attribute("#reset", "href").as_deref(), Some(url), "{lang}");
    }
}

#[test]
fn an_invalid_web_address_is_reported() {
    let text = "[server]\npublic_url = \"https://x.example\"\n[secenrol]\nurls = [\"https://y.example\"]\n\
                [brand.reset_url]\nde = \"javascript:alert(1)\"\nxx = \"https://e.example\"\n";
    let problems: Vec<_> = Config::read("c", text, std::iter::empty())
        .unwrap_err()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(problems[0].starts_with("c:6: brand.reset_url.de: \"javascript:"), "{problems:?}");
    assert!(problems[1].starts_with("c:7: brand.reset_url.xx: is not the tag"), "{problems:?}");
}
