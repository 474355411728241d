//! The organisation's own names, pictures, colours and words on every page.

use handover::config::Config;
use secenrol_stand_in::PASSWORD;

use crate::world::{Browser, World};

const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" onload=\"alert(1)\">\
                       <script>alert(1)</script><path d=\"M0 0h9v9z\"/></svg>";

/// A portal with this `[brand]` section and these files beside its config.
async fn branded(brand: &str, files: &[(&str, &[u8])]) -> World {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    let text = format!(
        "[server]\npublic_url = \"https://x.example\"\n[secenrol]\nurls = [\"https://y.example\"]\n[brand]\n{brand}"
    );
    let name = folder.path().join("config.toml").display().to_string();
    let read = Config::read(&name, &text, std::iter::empty()).unwrap();
    World::with(|config| {
        config.brand = read.brand;
        config.languages = read.languages;
    })
    .await
}

async fn file(browser: &Browser, path: &str) -> crate::world::Reply {
    browser.send_compressed(browser.request(reqwest::Method::GET, path)).await
}

#[tokio::test]
async fn the_logo_is_on_every_page_under_a_name_with_its_hash() {
    let brand = "logo = \"l.svg\"\nlogo_dark = \"d.png\"\nfavicon = \"d.png\"";
    let mut png = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(2, 2).write_to(&mut png, image::ImageFormat::Png).unwrap();
    let world = branded(brand, &[("l.svg", DRAWING.as_bytes()), ("d.png", png.get_ref())]).await;
    let (browser, scan) = world.alice_at_scan().await;
    let light = scan.attribute("header img", "src").unwrap();
    let dark = scan.attribute("header source[media*=dark]", "srcset").unwrap();
    let icon = scan.attribute("link[rel=icon]", "href").unwrap();
    for (path, media_type) in
        [(&light, "image/svg+xml; charset=utf-8"), (&dark, "image/png"), (&icon, "image/png")]
    {
        let reply = file(&browser, path).await;
        assert_eq!(
            (reply.status, reply.header("content-type").as_deref()),
            (200, Some(media_type)),
            "{path}"
        );
        assert_eq!(reply.header("cache-control").unwrap(), "public, max-age=31536000, immutable");
    }
    assert!(
        light.starts_with("/static/logo.") && dark.starts_with("/static/logo-dark."),
        "{light} {dark}"
    );
    assert_eq!(browser.get("/nope").await.attribute("header img", "src"), Some(light));
    assert!(!scan.has("header img.logo--on-white"));
    let alone = branded("logo = \"l.svg\"", &[("l.svg", DRAWING.as_bytes())]).await;
    assert!(
        alone.browser().get("/").await.has("header img.logo--on-white"),
        "it may be dark, and so may the page"
    );
}

#[tokio::test]
async fn s22_a_picture_opened_by_itself_runs_no_script() {
    let world = branded("logo = \"l.svg\"", &[("l.svg", DRAWING.as_bytes())]).await;
    let browser = world.browser();
    let page = browser.get("/").await;
    let path = page.attribute("header img", "src").unwrap();
    let reply = browser.get(&path).await;
    assert_eq!(
        reply.header("content-security-policy").as_deref(),
        Some("default-src 'none'; style-src 'unsafe-inline'; sandbox")
    );
    assert_eq!(reply.header("x-content-type-options").as_deref(), Some("nosniff"));
    assert!(!page.body.contains("alert(1)"), "pictures are linked, never written into the page");
}

#[tokio::test]
async fn colours_and_custom_rules_are_in_the_one_stylesheet() {
    let world =
        branded("accent = \"#ffcc00\"\nextra_css = \"x.css\"", &[("x.css", b"h1 { color: teal }")])
            .await;
    let plain = World::start().await;
    let sheet = async |world: &World| {
        let page = world.browser().get("/").await;
        let path = page.attribute("link[rel=stylesheet]", "href").unwrap();
        assert!(
            !page.body.contains("<style") && page.body.matches("rel=\"stylesheet\"").count() == 1
        );
        (path.clone(), world.browser().get(&path).await)
    };
    let ((ours, branded), (theirs, plain)) = (sheet(&world).await, sheet(&plain).await);
    assert_ne!(ours, theirs);
    let added = branded.body.strip_prefix(plain.body.as_str()).unwrap();
    assert!(added.contains(":root{--accent:#ffcc00;--on-accent:#000000;--link:#"), "{added}");
    assert!(
        added.contains("@media (prefers-color-scheme:dark)")
            && added.ends_with("h1 { color: teal }"),
        "{added}"
    );
    let request =
        world.browser().request(reqwest::Method::GET, &ours).header("accept-encoding", "gzip, br");
    let zipped = world.browser().send_compressed(request).await;
    assert_eq!(zipped.header("content-encoding").as_deref(), Some("gzip"));
}

#[tokio::test]
async fn the_title_of_the_start_page_does_not_say_the_same_twice() {
    for (product, title) in [
        ("", "Move your token to a new phone – Example"),
        ("product = \"Moving day\"\n", "Move your token to a new phone – Moving day – Example"),
    ] {
        let world = branded(&format!("organisation = \"Example\"\n{product}"), &[]).await;
        let page = world.browser().get("/").await;
        assert_eq!(page.text("title").as_deref(), Some(title));
    }
}

#[tokio::test]
async fn names_links_hours_and_the_banner_are_in_the_pages_language() {
    let brand = "organisation = \"<Example>\"\napp_name = \"Example Key\"\nbanner = \"warning\"\n\
                 [brand.product]\nde = \"Umzug\"\nen = \"Moving day\"\n\
                 [brand.support_hours]\nde = \"werktags\"\nen = \"on workdays\"\n\
                 [brand.banner_text]\nde = \"Am Samstag <nicht>.\"\nen = \"Not on <Saturday>.\"\n\
                 [brand.footer_links]\nde = [\"Impressum https://x.example/de\"]\nen = [\"Imprint https://x.example/en\"]\n";
    let world = branded(brand, &[]).await;
    let browser = world.browser();
    for (lang, title, banner, link, hours) in [
        ("en", "Help – Moving day – <Example>", "Not on <Saturday>.", "Imprint", "on workdays"),
        ("de", "Hilfe – Umzug – <Example>", "Am Samstag <nicht>.", "Impressum", "werktags"),
        // Texts without an Arabic version appear in the portal's default language.
        ("ar", "مساعدة – Moving day – <Example>", "Not on <Saturday>.", "Imprint", "on workdays"),
    ] {
        let page = browser.get(&format!("/help?lang={lang}")).await;
        assert_eq!(page.text("title").as_deref(), Some(title));
        assert_eq!(page.text(".banner--warning[data-banner]").as_deref(), Some(banner));
        assert_eq!(page.text("footer a[href^='https://x.example/']").as_deref(), Some(link));
        let text = page.text("main").unwrap();
        assert!(
            text.contains(hours)
                && text.contains("Example Key")
                && !text.contains("SecurEnvoy Authenticator"),
            "{text}"
        );
    }
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
}

#[tokio::test]
async fn the_organisation_overrides_messages_and_adds_a_language() {
    let files: [(&str, &[u8]); 2] = [
        ("words/de.ftl", "start-heading = Neues <Handy>?".as_bytes()),
        ("words/fa.ftl", "language-name = فارسی\nstart-heading = تلفن نو".as_bytes()),
    ];
    let world = branded("locales_dir = \"words\"\ndefault_language = \"fa\"", &files).await;
    let browser = world.browser();
    let page = browser.get("/").await;
    assert_eq!(page.text("h1").as_deref(), Some("تلفن نو"));
    assert_eq!(
        (page.attribute("html", "dir").as_deref(), page.attribute("html", "lang").as_deref()),
        (Some("rtl"), Some("fa"))
    );
    assert_eq!(
        page.text("header a[href='/help']").as_deref(),
        Some("Help"),
        "English for what the language lacks"
    );
    assert_eq!(page.text("#languages [aria-current]").as_deref(), Some("فارسی"));
    let german = browser.get("/?lang=de").await;
    assert_eq!(german.text("h1").as_deref(), Some("Neues <Handy>?"));
    assert_eq!(german.text("header a[href='/help']").as_deref(), Some("Hilfe"));
}

#[tokio::test]
async fn where_the_new_phone_must_be_is_said_on_the_start_and_scan_pages() {
    let text =
        "[brand.phone_network_text]\nen = \"Use <our> Wi-Fi.\"\nde = \"Nehmen Sie unser WLAN.\"\n";
    let world = branded(text, &[]).await;
    let (desk, phone) = (world.browser(), world.phone());
    let words = |page: &crate::world::Reply| page.text("[data-phone-network]");
    assert_eq!(words(&desk.get("/").await).as_deref(), Some("Use <our> Wi-Fi."));
    assert_eq!(words(&desk.get("/?lang=de").await).as_deref(), Some("Nehmen Sie unser WLAN."));
    phone.sign_in("alice", PASSWORD).await;
    let scan = world.alice_to_scan(&phone).await;
    assert_eq!(words(&scan).as_deref(), Some("Use <our> Wi-Fi."), "with the setup key");
    let (_, scan) = World::start().await.alice_at_scan().await;
    assert_eq!(words(&scan), None);
}

#[tokio::test]
async fn the_organisations_pictures_of_the_app_replace_the_drawings() {
    let drawn = World::start().await;
    let (browser, scan) = drawn.alice_at_scan().await;
    assert!(scan.has(".steps svg.app-picture") && !scan.has("img.app-picture"));
    assert!(browser.get("/help").await.has("svg.app-picture"));

    let brand = "test_url = \"https://vpn.example\"\n[brand.test_name]\nen = \"the VPN <portal>\"\n\
                 [brand.app_pictures]\nadd = \"a.svg\"\nscan = \"a.svg\"\ndelete = \"a.svg\"\n";
    let world = branded(brand, &[("a.svg", DRAWING.as_bytes())]).await;
    let (browser, scan) = world.alice_at_scan().await;
    assert!(scan.has(".steps img.app-picture[alt='']") && !scan.has("svg.app-picture"));
    for (name, path) in [("add", "/scan"), ("scan", "/scan"), ("delete", "/help")] {
        let page = browser.get(path).await;
        let picture = format!("img[src^='/static/app-{name}.']");
        let source = page.attribute(&picture, "src").unwrap_or_else(|| panic!("{name}"));
        assert_eq!(file(&browser, &source).await.status, 200, "{source}");
    }
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    let done = browser.get("/done").await;
    assert_eq!(done.text("#test").as_deref(), Some("Try it: sign in to the VPN <portal>"));
}

#[test]
fn the_name_of_a_page_without_its_address_is_reported() {
    let text = "[server]\npublic_url = \"https://x.example\"\n[secenrol]\nurls = [\"https://y.example\"]\n\
                [brand]\ntest_name = \"the VPN portal\"\n";
    let problems = Config::read("c", text, std::iter::empty()).unwrap_err();
    let said = problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    assert!(said.contains("brand.test_name") && said.contains("brand.test_url"), "{said}");
}

#[tokio::test]
async fn the_demo_links_to_the_phones_of_the_signed_in_person() {
    let world = World::demo().await;
    let browser = world.browser();
    let all = browser.get("/").await.attribute("[data-demo] a", "href").unwrap();
    browser.sign_in("CORP\\alice", PASSWORD).await;
    let own = browser.get("/passcode").await.attribute("[data-demo] a", "href").unwrap();
    assert_eq!(own, format!("{all}/CORP%5Calice"));
}
