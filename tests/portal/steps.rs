//! What must hold on the page of each step of a journey.

use handover::config::Config;
use percent_encoding::percent_decode_str;
use reqwest::Method;
use scraper::{Html, Selector};
use secenrol_stand_in::{Operation, PASSWORD};

use crate::world::{Browser, Reply, World};

/// The page of each step and its `data-step`.
pub const STEPS: [(&str, &str); 8] = [
    ("/approve", "approve"),
    ("/passcode", "passcode"),
    ("/scan", "scan"),
    ("/done", "done"),
    ("/sms/number", "sms-number"),
    ("/sms/confirm", "sms-confirm"),
    ("/sms/code", "sms-code"),
    ("/sms/done", "sms-done"),
];
const NUMBER: &str = "07400 123456";

/// A browser whose journey is at the step of this page, and the page.
pub async fn arrive(world: &World, path: &str) -> (Browser, Reply) {
    let browser = match path {
        "/approve" | "/passcode" => {
            let browser = world.browser();
            let userid = if path == "/approve" { "bob" } else { "alice" };
            assert_eq!(browser.sign_in(userid, PASSWORD).await.location(), path);
            browser
        }
        "/scan" => world.alice_at_scan().await.0,
        "/done" => {
            let (browser, scan) = world.alice_at_scan().await;
            world.secenrol().scan("alice", &scan.qr()).await.unwrap();
            assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
            browser
        }
        _ => {
            let browser = world.carol_for_a_number().await;
            if path != "/sms/number" {
                assert_eq!(browser.number(NUMBER).await.location(), "/sms/confirm");
                browser.get("/sms/confirm").await;
            }
            if path == "/sms/code" || path == "/sms/done" {
                assert_eq!(browser.confirm("yes").await.location(), "/sms/code");
                browser.get("/sms/code").await;
            }
            if path == "/sms/done" {
                let code = world.secenrol().new_texts("carol").pop().unwrap();
                assert_eq!(browser.number_code(&code).await.location(), "/sms/done");
            }
            browser
        }
    };
    let page = browser.get(path).await;
    (browser, page)
}

#[tokio::test]
async fn s15_signing_out_works_from_every_page_of_a_journey() {
    for (path, step) in STEPS {
        let world = World::start().await;
        let (browser, page) = arrive(&world, path).await;
        page.is(200, step);
        let button = "form[method=post][action='/sign-out'] input[name=token]";
        let token = page.attribute(button, "value").unwrap_or_else(|| panic!("no way out: {path}"));
        let before = browser.cookie();
        let said = if matches!(step, "done" | "sms-done") { "/closed" } else { "said=stopped" };
        let out = browser.post("/sign-out", &[("token", &token)]).await;
        let home = out.location();
        assert!(home.starts_with('/') && home.contains(said), "{path}: {home}");
        let deleted: Vec<_> =
            out.headers.get_all("set-cookie").iter().map(|set| set.to_str().unwrap()).collect();
        assert!(
            deleted.len() == 2 && deleted.iter().all(|set| set.contains("Max-Age=0")),
            "{path}: {deleted:?}"
        );
        assert_eq!(browser.cookie(), None, "{path}");
        // The journey itself is gone, not only the cookie.
        let gone = world.browser_with(before).get(path).await.location();
        assert!(gone.starts_with("/sign-in"), "{path}: {gone}");
    }
}

/// Every address of the portal but those of files.
const ADDRESSES: [&str; 25] = [
    "/",
    "/sign-in",
    "/approve",
    "/approve/status",
    "/passcode",
    "/scan",
    "/scan/status",
    "/scan/check",
    "/done",
    "/closed",
    "/sms",
    "/sms/number",
    "/sms/confirm",
    "/sms/code",
    "/sms/done",
    "/lost",
    "/help",
    "/upstream/status",
    "/more-time",
    "/sign-out",
    "/unlock",
    "/get-app/ios.svg",
    "/address.svg",
    "/static/nope",
    "/nope",
];

#[tokio::test]
async fn s03_no_get_and_no_head_changes_the_step_the_token_or_the_id() {
    for (path, step) in STEPS {
        let world = World::start().await;
        let (browser, page) = arrive(&world, path).await;
        page.is(200, step);
        // The last part of a token differs from page to page.
        let token = || browser.token().rsplit_once('.').unwrap().0.to_owned();
        let before = (token(), browser.cookie(), sent(&world));
        for address in ADDRESSES {
            for method in [Method::GET, Method::HEAD] {
                for site in ["same-origin", "same-site", "cross-site", "none"] {
                    for hx in [false, true] {
                        let request = browser.request(method.clone(), address);
                        let request = request.header("sec-fetch-site", site);
                        let request =
                            if hx { request.header("hx-request", "true") } else { request };
                        browser.send(request).await;
                    }
                }
            }
        }
        browser.get(path).await.is(200, step);
        assert_eq!((token(), browser.cookie(), sent(&world)), before, "{path}");
    }
}

#[tokio::test]
async fn s29_each_page_that_waits_reloads_itself_and_each_form_has_a_button_of_its_own() {
    for (path, step) in STEPS {
        let world = World::start().await;
        let (_, page) = arrive(&world, path).await;
        // What a browser without scripts reads.
        let body = page.is(200, step).body.replace("<noscript>", "").replace("</noscript>", "");
        let reloads = Html::parse_document(&body);
        let refresh = Selector::parse("meta[http-equiv=refresh]").unwrap();
        let refresh: Vec<_> =
            reloads.select(&refresh).map(|meta| meta.attr("content").unwrap()).collect();
        let waits = matches!(step, "approve" | "scan");
        assert_eq!(refresh.len(), usize::from(waits), "{path}: {refresh:?}");
        assert!(refresh.iter().all(|content| content.contains(&format!("url={path}"))), "{path}");
        for form in reloads.select(&Selector::parse("form").unwrap()) {
            let button = Selector::parse("button:not([type=button]):not([hidden])").unwrap();
            assert!(form.attr("action").is_some(), "{path}: {}", form.html());
            assert!(form.select(&button).next().is_some(), "{path}: {}", form.html());
        }
    }
}

/// The page of each step, and the pages that need none.
async fn every_page() -> Vec<(&'static str, Reply)> {
    let mut pages = Vec::new();
    for (path, step) in STEPS {
        let page = arrive(&World::start().await, path).await.1;
        page.is(200, step);
        pages.push((path, page));
    }
    let stranger = World::start().await.browser();
    for path in ["/", "/sign-in", "/sms", "/help", "/lost", "/nope"] {
        pages.push((path, stranger.get(path).await));
    }
    pages
}

#[tokio::test]
async fn s10_over_plain_http_every_page_says_so() {
    for (path, page) in every_page().await {
        assert!(page.has("[data-insecure]"), "{path}");
    }
}

#[tokio::test]
async fn s22_no_page_has_a_script_style_or_event_of_its_own() {
    for (path, page) in every_page().await {
        let page = Html::parse_document(&page.body);
        for element in page.root_element().descendants().filter_map(scraper::ElementRef::wrap) {
            let value = element.value();
            assert!(value.name() != "style" && value.attr("style").is_none(), "{path}: {value:?}");
            assert!(value.name() != "script" || element.inner_html().is_empty(), "{path}");
            assert!(!value.attrs().any(|(name, _)| name.starts_with("on")), "{path}: {value:?}");
        }
    }
}

#[tokio::test]
async fn s66_each_page_of_the_demo_has_its_banner() {
    let with_banner = |page: &Reply, path: &str| {
        let phones = page.attribute("[data-demo] a", "href");
        let phones = phones.unwrap_or_else(|| panic!("no link: {path}"));
        // A signed-in person's own phones.
        let own = page.text(".person bdi").map(|userid| format!("/{userid}"));
        let own = own.unwrap_or_default();
        assert_eq!(phones, format!("http://phones.example/phone{own}"), "{path}");
    };
    for (path, step) in STEPS {
        let world = World::demo().await;
        let (browser, page) = arrive(&world, path).await;
        with_banner(page.is(200, step), path);
        for path in ["/", "/help", "/lost", "/nope"] {
            with_banner(&browser.get(path).await, path);
        }
        // A refused form shows the page again.
        match step {
            "passcode" => with_banner(browser.passcode("000000").await.is(401, step), path),
            "scan" => with_banner(browser.check_code("WRONG123").await.is(401, step), path),
            "sms-number" => with_banner(browser.number("1").await.is(422, step), path),
            "sms-code" => with_banner(browser.number_code("000000").await.is(401, step), path),
            _ => {}
        }
    }
    let world = World::demo().await;
    let stranger = world.browser();
    with_banner(stranger.sign_in("alice", "wrong").await.is(401, "sign-in"), "/sign-in");
    for path in ["/", "/sign-in", "/sms", "/help", "/lost"] {
        with_banner(&stranger.get(path).await, path);
    }
}

#[tokio::test]
async fn s26_no_page_of_a_journey_is_stored_or_compressed() {
    for (path, step) in STEPS {
        let world = World::start().await;
        let (browser, _) = arrive(&world, path).await;
        for path in [path, "/", "/help", "/lost", "/nope", "/scan/status", "/approve/status"] {
            let request = browser.request(reqwest::Method::GET, path);
            let request = request.header("accept-encoding", "gzip, br, zstd, deflate");
            let page = browser.send_compressed(request.header("hx-request", "true")).await;
            if page.header("content-encoding").is_some() {
                // Only the start page that everybody gets is compressed.
                let everybodys = world.browser().get("/").await.body;
                assert_eq!((path, browser.get("/").await.body), ("/", everybodys), "{step}");
            }
            let kept: Vec<_> = page.headers.get_all("cache-control").iter().collect();
            assert_eq!(kept, ["no-store"], "{step} {path}");
            let vary: Vec<_> = page.headers.get_all("vary").iter().collect();
            let wanted = "Cookie, Sec-Fetch-Site, Accept-Language, Accept-Encoding";
            assert_eq!(vary, [wanted], "{step} {path}");
        }
    }
}

/// Every address that an answer holds: its headers' and its page's, also with `%` escapes decoded.
fn addresses(reply: &Reply) -> Vec<String> {
    let mut found = Vec::new();
    for name in ["location", "content-location", "hx-redirect", "refresh", "link"] {
        found.extend(
            reply.headers.get_all(name).iter().map(|value| value.to_str().unwrap().to_owned()),
        );
    }
    let page =
        Html::parse_document(&reply.body.replace("<noscript>", "").replace("</noscript>", ""));
    let every = Selector::parse("*").unwrap();
    for element in page.select(&every) {
        let is_refresh = element.value().attr("http-equiv").is_some();
        for (name, value) in element.value().attrs() {
            let is_address =
                matches!(name, "href" | "src" | "srcset" | "action" | "formaction" | "poster")
                    || name.starts_with("hx-")
                    || (is_refresh && name == "content");
            // The QR code is the one secret that a page shows as a picture.
            if is_address && !value.starts_with("data:image/") {
                found.push(value.to_owned());
            }
        }
    }
    let decoded: Vec<_> =
        found.iter().map(|it| percent_decode_str(it).decode_utf8_lossy().into_owned()).collect();
    found.extend(decoded);
    found
}

/// The cookies' values that an answer sets.
fn cookies(reply: &Reply) -> impl Iterator<Item = String> {
    let sets = reply.headers.get_all("set-cookie").iter();
    let pairs = sets.filter_map(|set| set.to_str().unwrap().split(';').next()?.split_once('='));
    pairs.filter(|(_, value)| value.len() > 16).map(|(_, value)| value.to_owned())
}

/// What a journey showed: its addresses and its secrets.
#[derive(Default)]
struct Seen {
    addresses: Vec<String>,
    secrets: Vec<String>,
}

impl Seen {
    /// Keeps an answer's addresses, and as secrets its cookies, tokens and seed.
    fn keep(&mut self, reply: Reply) -> Reply {
        self.addresses.extend(addresses(&reply));
        self.secrets.extend(cookies(&reply));
        let page = Html::parse_document(&reply.body);
        let hidden = Selector::parse("input[name=token], input[name=nonce]").unwrap();
        // Each form has a nonce of its own, and all have the journey's random bits.
        let tokens = page.select(&hidden).filter_map(|input| input.attr("value"));
        let parts = tokens.flat_map(|token| token.split('.')).filter(|part| part.len() >= 16);
        self.secrets.extend(parts.map(str::to_owned));
        let key = reply.text("#setup-key");
        self.secrets.extend(key.iter().map(|key| key.replace(' ', "")));
        self.secrets.extend(key);
        reply
    }

    fn no_address_has_a_secret(&self) {
        assert!(self.secrets.iter().all(|secret| secret.len() >= 6), "{:?}", self.secrets);
        for address in &self.addresses {
            let secret = self.secrets.iter().find(|secret| address.contains(secret.as_str()));
            assert_eq!(secret, None, "{address}");
        }
    }
}

fn with_app_link(config: &mut Config) {
    let link = "someapp://enrol?seed={seed}&url={enrolurl}";
    config.brand.app_link = Some(link.parse().unwrap());
}

/// All help pages, as this browser sees them now.
async fn help_pages(browser: &Browser, seen: &mut Seen) {
    for path in ["/", "/sign-in", "/sms", "/lost", "/help", "/nope", "/scan/check"] {
        seen.keep(browser.get(path).await);
    }
}

#[tokio::test]
async fn s04_no_address_of_a_move_has_a_secret_but_the_app_link_on_the_scan_page() {
    let world = World::with(with_app_link).await;
    let (browser, mut seen) = (world.browser(), Seen::default());
    seen.secrets.extend([PASSWORD, "wr0ngsecret", "000000", "WRONG123"].map(str::to_owned));
    seen.keep(browser.get("/sign-in").await);
    seen.keep(browser.sign_in("alice", "wr0ngsecret").await);
    seen.keep(browser.sign_in("alice", PASSWORD).await);
    help_pages(&browser, &mut seen).await;
    seen.keep(browser.get("/passcode").await);
    seen.keep(browser.passcode("000000").await);
    let code = world.secenrol().next_old_code("alice").unwrap();
    seen.secrets.push(code.clone());
    assert_eq!(seen.keep(browser.passcode(&code).await).location(), "/scan");
    help_pages(&browser, &mut seen).await;
    let scan = seen.keep(browser.get("/scan").await);
    seen.keep(browser.poll("/scan/status").await);
    seen.keep(browser.check_code("WRONG123").await);
    seen.keep(browser.post("/more-time", &[("token", &browser.token())]).await);

    let key = scan.text("#setup-key").unwrap().replace(' ', "");
    let link = scan.attribute("a[href^='someapp:']", "href").expect("the app's link");
    assert!(link.starts_with(&format!("someapp://enrol?seed={key}&url=")), "{link}");
    let address = percent_decode_str(link.rsplit_once("url=").unwrap().1).decode_utf8_lossy();
    seen.secrets.push(address.into_owned());

    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    let after = seen.addresses.len();
    seen.keep(browser.get("/scan").await);
    seen.keep(browser.get("/done").await);
    help_pages(&browser, &mut seen).await;
    seen.keep(browser.sign_out().await);
    seen.keep(browser.get("/scan").await);
    assert!(!seen.addresses[after..].iter().any(|it| it.starts_with("someapp:")), "done");
    // Two pages showed the seed, and each address is there as it is and decoded.
    let links = seen.addresses.iter().filter(|it| it.starts_with("someapp:")).count();
    assert_eq!(links, 4);
    seen.addresses.retain(|it| !it.starts_with("someapp:"));
    seen.no_address_has_a_secret();
}

#[tokio::test]
async fn s04_no_address_of_a_push_or_of_a_number_change_has_a_secret() {
    let world = World::with(with_app_link).await;
    let (bob, mut seen) = (world.browser(), Seen::default());
    seen.secrets.push(PASSWORD.to_owned());
    seen.keep(bob.sign_in("bob", PASSWORD).await);
    seen.keep(bob.get("/approve").await);
    seen.keep(bob.poll("/approve/status").await);
    help_pages(&bob, &mut seen).await;
    assert!(world.secenrol().approve("bob"));
    bob.poll_to_the_end("/approve/status").await;
    seen.keep(bob.get("/approve").await);
    seen.no_address_has_a_secret();

    let (carol, mut seen) = (world.browser(), Seen::default());
    seen.secrets.extend([PASSWORD, "400123456", "400 123456", "000000"].map(str::to_owned));
    seen.keep(carol.sign_in_for("number", "carol").await);
    seen.keep(carol.get("/passcode").await);
    let code = world.secenrol().texts("carol").pop().unwrap();
    seen.secrets.push(code.clone());
    seen.keep(carol.passcode(&code).await);
    seen.keep(carol.get("/sms/number").await);
    seen.keep(carol.number("07400").await);
    assert_eq!(seen.keep(carol.number(NUMBER).await).location(), "/sms/confirm");
    seen.keep(carol.get("/sms/confirm").await);
    assert_eq!(seen.keep(carol.confirm("yes").await).location(), "/sms/code");
    seen.keep(carol.get("/sms/code").await);
    help_pages(&carol, &mut seen).await;
    seen.keep(carol.number_code("000000").await);
    let code = world.secenrol().new_texts("carol").pop().unwrap();
    seen.secrets.push(code.clone());
    assert_eq!(seen.keep(carol.number_code(&code).await).location(), "/sms/done");
    seen.keep(carol.get("/sms/done").await);
    seen.keep(carol.sign_out().await);
    seen.no_address_has_a_secret();
}

/// A form: its page, where it goes, and its fields besides the token.
type Form = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

/// Each form of a journey.
const FORMS: [Form; 10] = [
    ("/approve", "/sign-out", &[]),
    ("/passcode", "/passcode", &[("passcode", "000000")]),
    ("/passcode", "/sign-out", &[]),
    ("/scan", "/scan", &[("check_code", "WRONG123")]),
    ("/scan", "/scan/check", &[]),
    ("/scan", "/more-time", &[]),
    ("/scan", "/sign-out", &[]),
    ("/sms/number", "/sms/number", &[("region", "GB"), ("number", NUMBER)]),
    ("/sms/confirm", "/sms/confirm", &[("answer", "yes")]),
    ("/sms/code", "/sms/code", &[("code", "000000")]),
];

/// What reached SecEnrol, apart from polls.
fn sent(world: &World) -> usize {
    let received = world.secenrol().received();
    received.iter().filter(|one| one.exchange != Operation::Poll).count()
}

#[tokio::test]
async fn s01_each_form_of_a_journey_has_a_token_and_is_refused_without_it() {
    for (path, action, fields) in FORMS {
        let world = World::start().await;
        let elsewhere = if path.starts_with("/sms") { "/passcode" } else { "/sms/number" };
        let other = arrive(&world, elsewhere).await.0.token();
        let (browser, page) = arrive(&world, path).await;
        let document = Html::parse_document(&page.body);
        let input = Selector::parse("input[name=token][value]").unwrap();
        for form in document.select(&Selector::parse("form[method=post]").unwrap()) {
            assert!(form.select(&input).next().is_some(), "{path}: {}", form.html());
        }
        let (right, before) = (browser.token(), sent(&world));
        let (step, rest) = right.split_once('.').unwrap();
        let changed = format!("{step}.{}", rest.chars().rev().collect::<String>());
        for wrong in ["", "0", "0.AAAA", "0.AAAA.BBBB", &other, &changed] {
            let with = [&[("token", wrong)], fields].concat();
            browser.post(action, &with).await.is(403, "error");
        }
        let without = browser.post(action, fields).await;
        assert!(matches!(without.status, 400 | 403), "{path} {action}: {}", without.status);
        assert_eq!(sent(&world), before, "{path} {action}: SecEnrol was asked");
        browser.get(path).await.is(200, &page.step());
        let right = [&[("token", right.as_str())], fields].concat();
        let accepted = browser.post(action, &right).await;
        assert!(matches!(accepted.status, 303 | 401), "{path} {action}: {}", accepted.status);
    }
}

#[tokio::test]
async fn s02_each_form_of_a_journey_is_refused_from_elsewhere() {
    for (path, action, fields) in FORMS {
        let world = World::start().await;
        let (browser, page) = arrive(&world, path).await;
        let (token, before) = (browser.token(), sent(&world));
        let form = || browser.form(action, &[&[("token", token.as_str())], fields].concat());
        for request in [
            form(),
            form().header("sec-fetch-site", "cross-site"),
            form().header("sec-fetch-site", "same-site"),
            form().header("sec-fetch-site", "none"),
            form().header("origin", "https://evil.example"),
            form().header("origin", "null"),
        ] {
            browser.send(request).await.is(403, "error");
        }
        assert_eq!(sent(&world), before, "{path} {action}: SecEnrol was asked");
        browser.get(path).await.is(200, &page.step());
    }
}

#[tokio::test]
async fn s33_each_form_of_a_journey_is_read_strictly() {
    for (path, action, fields) in FORMS {
        let world = World::start().await;
        let (browser, page) = arrive(&world, path).await;
        let (token, before) = (browser.token(), sent(&world));
        let right = [&[("token", token.as_str())], fields].concat();
        let unknown = [&right[..], &[("action", "SETINFO")]].concat();
        let repeated = [&right[..], &right[..1]].concat();
        for odd in [unknown, repeated] {
            browser.post(action, &odd).await.is(400, "error");
        }
        for body in ["token=%zz", "token=%ff", "token=%", "token=a%00b%"] {
            let form = browser.form(action, &[]).header("sec-fetch-site", "same-origin");
            browser.send(form.body(body)).await.is(400, "error");
        }
        // The address is not read: a form whose fields are all there is one without fields.
        let query =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&right).finish();
        let in_address = browser.post(&format!("{action}?{query}"), &[]).await;
        assert!(matches!(in_address.status, 400 | 403), "{action}: {}", in_address.status);
        assert_eq!(sent(&world), before, "{path} {action}: SecEnrol was asked");
        browser.get(path).await.is(200, &page.step());
    }
}
