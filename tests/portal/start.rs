//! Pages before the sign-in.

use secenrol_stand_in::PASSWORD;

use crate::world::World;

#[tokio::test]
async fn s48_reading_pages_sets_no_cookie_and_asks_secenrol_nothing() {
    let world = World::start().await;
    let browser = world.browser();
    for (path, step) in [
        ("/", "start"),
        ("/sign-in", "sign-in"),
        ("/sms", "sms"),
        ("/lost", "lost"),
        ("/help", "help"),
    ] {
        let page = browser.get(path).await;
        page.is(200, step);
        assert_eq!(page.header("set-cookie"), None, "{path}");
        assert!(page.has("h1") && page.has("title"), "{path}");
    }
    assert_eq!(world.calls(), [0, 0, 0, 0]);
}

#[tokio::test]
async fn start_asks_for_the_purpose_before_any_credential() {
    let world = World::start().await;
    let page = world.browser().get("/").await;
    let document = scraper::Html::parse_document(&page.body);
    let choices: Vec<_> = document
        .select(&scraper::Selector::parse("main .choices a").unwrap())
        .map(|choice| choice.attr("href").unwrap())
        .collect();
    assert_eq!(choices, ["/sign-in", "/sms", "/sign-in?for=first", "/lost"]);
    assert!(!page.has("main input"));
}

#[tokio::test]
async fn steps_without_a_journey_lead_to_the_start() {
    let world = World::start().await;
    let browser = world.browser();
    for path in ["/approve", "/passcode", "/scan", "/done", "/scan/check"] {
        let typed = browser.request(reqwest::Method::GET, path).header("sec-fetch-site", "none");
        assert_eq!(browser.send(typed).await.location(), "/", "{path}");
        // Nobody gets to the last page without a cookie, but Back leads there after signing out.
        let led = if path == "/done" { "/closed" } else { "/?said=no-cookie" };
        assert_eq!(browser.get(path).await.location(), led, "{path}");
    }
    assert_eq!(browser.poll("/scan/status").await.header("hx-redirect").unwrap(), "/?said=over");
}

#[tokio::test]
async fn a_journey_continues_from_the_start_page_and_from_a_second_tab() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    let start = browser.get("/").await;
    assert!(start.is(200, "start").has("main a[href='/scan']"));
    let begun = start.text(".person .sign-in-time").unwrap();
    assert!(
        begun.starts_with("Sign-in started at ") && begun.ends_with(" from 127.0.0.1"),
        "{begun}"
    );
    for path in ["/sign-in", "/approve", "/passcode", "/done"] {
        assert_eq!(browser.get(path).await.location(), "/scan", "{path}");
    }
    assert_eq!(world.calls(), [1, 1, 0, 0], "no second QR code is asked for");
}

#[tokio::test]
async fn a_base_path_without_its_slash_keeps_the_query() {
    let world = World::with(|config| {
        config.server.public_url = "http://intranet.example/it/token".parse().unwrap();
    })
    .await;
    let reply = world.browser().get("?userid=alice&lang=de").await;
    assert_eq!(reply.location(), "/it/token/?userid=alice&lang=de");
}

#[tokio::test]
async fn everything_stays_below_a_base_path() {
    let world = World::with(|config| {
        config.server.public_url = "http://intranet.example/it/token".parse().unwrap();
    })
    .await;
    let browser = world.browser();
    let page = browser.get("/").await;
    assert!(page.is(200, "start").has("main a[href='/it/token/sign-in']"));
    assert!(!page.body.contains("=\"/static"));
    let stylesheet = page.attribute("link[rel=stylesheet]", "href").unwrap();
    assert_eq!(browser.get(stylesheet.strip_prefix("/it/token").unwrap()).await.status, 200);
    assert_eq!(
        browser.sign_in("alice", secenrol_stand_in::PASSWORD).await.location(),
        "/it/token/passcode"
    );
    assert_eq!(browser.get("").await.location(), "/it/token/");
}

#[tokio::test]
async fn a_move_under_way_keeps_its_words_whatever_a_link_or_form_asks_for() {
    let world = World::start().await;
    let browser = world.browser();
    browser.sign_in("alice", PASSWORD).await;
    let person = Some("New phone for alice".to_owned());
    for link in ["/?for=first", "/?for=number"] {
        let page = browser.get(link).await;
        assert_eq!(page.text(".person-name"), person, "{link}");
        assert!(page.text(".notice").unwrap().contains("started to move to a new phone"), "{link}");
        assert!(page.has("details:not([open]) .choices"), "what is under way comes first: {link}");
    }
    let page = browser.sign_in_for("first", "bob").await;
    assert_eq!(page.is(409, "sign-in").text(".person-name"), person);
}

#[tokio::test]
async fn static_files_are_compressed_and_may_be_kept_for_ever() {
    let world = World::start().await;
    let browser = world.browser();
    let page = browser.get("/").await;
    for (selector, attribute) in
        [("link[rel=stylesheet]", "href"), ("script", "src"), ("link[rel=icon]", "href")]
    {
        let path = page.attribute(selector, attribute).unwrap();
        let request =
            browser.request(reqwest::Method::GET, &path).header("accept-encoding", "gzip, br");
        let file = browser.send_compressed(request).await;
        assert_eq!(file.header("content-encoding").as_deref(), Some("br"), "{path}");
        assert_eq!(file.header("cache-control").unwrap(), "public, max-age=31536000, immutable");
        let plain = browser.get(&path).await;
        assert_eq!((plain.status, plain.header("content-encoding")), (200, None));
    }
    browser.get("/static/handover.css").await.is(404, "error");
    browser.get("/static/../Cargo.toml").await.is(404, "error");
}

#[tokio::test]
async fn the_start_page_is_compressed_only_if_it_is_the_same_for_everybody() {
    let world = World::start().await;
    let browser = world.browser();
    let plain = browser.get("/").await;
    let compressed = async |path: &str| {
        let request =
            browser.request(reqwest::Method::GET, path).header("accept-encoding", "gzip, br");
        browser.send_compressed(request).await
    };
    for _ in 0..2 {
        let page = compressed("/").await;
        assert_eq!(page.header("content-encoding").as_deref(), Some("gzip"));
        for one in [&page, &plain] {
            let vary: Vec<_> =
                one.headers.get_all("vary").iter().map(|value| value.to_str().unwrap()).collect();
            assert_eq!(vary, ["Cookie, Sec-Fetch-Site, Accept-Language, Accept-Encoding"]);
        }
        let length = |page: &crate::world::Reply| {
            page.header("content-length").unwrap().parse::<usize>().unwrap()
        };
        assert!(2 * length(&page) < length(&plain));
    }
    for path in ["/?userid=alice", "/sign-in", "/help"] {
        assert_eq!(compressed(path).await.header("content-encoding"), None, "{path}");
    }
    browser.sign_in("alice", PASSWORD).await;
    for path in ["/", "/passcode", "/help"] {
        let page = compressed(path).await;
        assert!(page.status == 200 && page.header("content-encoding").is_none(), "{path}");
    }
}

/// The requests are page, stylesheet, script and icon. Pictures are inline.
#[tokio::test]
async fn the_start_page_comes_in_four_requests_and_fifteen_kilobytes() {
    let world = World::start().await;
    let browser = world.browser();
    let page = browser.get("/").await;
    let selector = "link[href], script[src], iframe, object, source, img:not(details:not([open]) [loading=lazy])";
    let document = scraper::Html::parse_document(&page.body);
    let loaded: Vec<_> = document
        .select(&scraper::Selector::parse(selector).unwrap())
        .map(|element| element.attr("href").or(element.attr("src")).unwrap().to_owned())
        .collect();
    assert!(loaded.len() <= 3, "{loaded:?}");
    let mut bytes = 0;
    for path in loaded.into_iter().chain(["/".to_owned()]) {
        let request =
            browser.request(reqwest::Method::GET, &path).header("accept-encoding", "gzip, br");
        bytes += size(&browser.send_compressed(request).await);
    }
    assert!(bytes <= 15_000, "{bytes} bytes");
}

/// Bytes over the wire: status line, headers and body.
fn size(reply: &crate::world::Reply) -> usize {
    let head: usize =
        reply.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    let body: usize = reply.header("content-length").unwrap().parse().unwrap();
    "HTTP/1.1 200 OK\r\n\r\n".len() + head + body
}
