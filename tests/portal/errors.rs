//! Pages for unknown paths and refused methods.

use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::steps;
use crate::world::{Reply, World};

/// The headers of every answer, besides the content security policy.
const ALWAYS: [(&str, &str); 7] = [
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("cross-origin-embedder-policy", "require-corp"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    (
        "permissions-policy",
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), \
         geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
         picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), \
         xr-spatial-tracking=()",
    ),
];

/// The content security policy.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types handover";

const PICTURES_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// Asserts that an answer has each header and the policy once, with its exact value, and that its
/// type says its charset (S27).
fn is_safe(reply: &Reply, about: &str) {
    for name in ["server", "x-powered-by"] {
        assert_eq!(reply.header(name), None, "{about}");
    }
    let kinds: Vec<_> = reply.headers.get_all("content-type").iter().collect();
    let says_charset = |kind: &&reqwest::header::HeaderValue| {
        kind.to_str().unwrap().to_lowercase().ends_with("; charset=utf-8")
    };
    assert!(kinds.len() <= 1 && kinds.iter().all(says_charset), "{about}: {kinds:?}");
    assert!(!kinds.is_empty() || reply.body.is_empty(), "{about}");
    for (name, value) in ALWAYS {
        let values: Vec<_> = reply.headers.get_all(name).iter().collect();
        assert_eq!(values, [value], "{name}: {about}");
    }
    let policies: Vec<_> = reply.headers.get_all("content-security-policy").iter().collect();
    let policy = match reply.header("content-type").as_deref() {
        // A picture that is opened by itself runs nothing.
        Some("image/svg+xml; charset=utf-8") => PICTURES_POLICY.to_owned(),
        // `data:` pictures load on the page with the QR code alone.
        _ if reply.body.contains("src=\"data:") => {
            POLICY.replace("img-src 'self'", "img-src 'self' data:")
        }
        _ => POLICY.to_owned(),
    };
    assert_eq!(policies, [policy.as_str()], "{about}");
}

#[tokio::test]
async fn s56_an_unknown_path_gets_a_page_with_a_next_step_and_a_reference() {
    let world = World::start().await;
    for path in [
        "/nope", "/nope/", "//scan/", "/healthz", "/metrics", "/readyz", "/status", "/unlock",
        "/static/",
    ] {
        let page = world.browser().get(path).await;
        assert!(page.is(404, "error").has("main a[href='/']"), "{path}");
        let reference = page.attribute("[data-reference]", "data-reference").unwrap();
        assert!(page.text("main").unwrap().contains(&reference));
        assert!(!page.has("main [role=alert], #support-card"), "a wrong address is no incident");
        assert_eq!(page.body.matches(&reference).count(), 2, "in the text and in its attribute");
    }
}

#[tokio::test]
async fn s52_a_wrong_method_is_refused_and_the_right_ones_are_named() {
    let world = World::start().await;
    let browser = world.browser();
    for (method, path, allow) in [
        (reqwest::Method::DELETE, "/", "GET, HEAD"),
        (reqwest::Method::PUT, "/sign-in", "GET, HEAD, POST"),
        (reqwest::Method::POST, "/done", "GET, HEAD"),
        (reqwest::Method::OPTIONS, "/scan", "GET, HEAD, POST"),
    ] {
        let request = browser.request(method, path).header("sec-fetch-site", "same-origin");
        let reply = browser.send(request).await;
        assert_eq!(reply.is(405, "error").header("allow").as_deref(), Some(allow), "{path}");
    }
    // Every route.
    let sheet = browser.get("/").await.attribute("link[rel=stylesheet]", "href").unwrap();
    let shown = [
        "/",
        "/approve",
        "/approve/status",
        "/scan/status",
        "/upstream/status",
        "/done",
        "/closed",
        "/sms",
        "/sms/done",
        "/lost",
        "/help",
        "/get-app/ios.svg",
        "/address.svg",
        &sheet,
    ];
    let forms = [
        "/sign-in",
        "/passcode",
        "/scan",
        "/scan/check",
        "/sms/number",
        "/sms/confirm",
        "/sms/code",
    ];
    let routes = shown.map(|path| (path, "GET, HEAD")).into_iter();
    let routes = routes.chain(forms.map(|path| (path, "GET, HEAD, POST")));
    for (path, allow) in routes.chain([("/more-time", "POST"), ("/sign-out", "POST")]) {
        for method in ["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "X"] {
            let is_allowed = allow.split(", ").any(|allowed| allowed == method);
            let named = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
            let request = browser.request(named, path).header("sec-fetch-site", "same-origin");
            let reply = browser.send_compressed(request).await;
            assert_eq!(reply.status == 405, !is_allowed, "{method} {path}: {}", reply.status);
            assert_eq!(reply.header("allow").as_deref(), (!is_allowed).then_some(allow), "{path}");
        }
    }
    for (path, status) in [("/", 200), ("/help", 200), ("/passcode", 303), ("/nope", 404)] {
        let whole = browser.get(path).await;
        let head = browser.request(reqwest::Method::HEAD, path);
        let head = browser.send(head.header("sec-fetch-site", "same-origin")).await;
        assert_eq!((head.status, whole.status, head.body.as_str()), (status, status, ""), "{path}");
        for name in ["content-type", "location", "cache-control"] {
            assert_eq!(head.header(name), whole.header(name), "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn the_address_of_a_page_with_a_slash_at_its_end_leads_to_the_page() {
    let world = World::start().await;
    let browser = world.browser();
    for (path, page) in [
        ("/sign-in/", "/sign-in"),
        ("/sign-in/?for=first&userid=bob&next=//evil.example", "/sign-in?for=first&userid=bob"),
        ("/sms/number/", "/sms/number"),
        ("/help/", "/help"),
    ] {
        assert_eq!(browser.get(path).await.location(), page, "{path}");
    }
    assert_eq!(browser.post("/sign-in/", &[]).await.status, 404);
}

#[tokio::test]
async fn s52_the_management_listener_answers_head_as_get_and_names_the_methods() {
    let world = World::start().await;
    for (path, allow) in [
        ("/healthz", "GET, HEAD"),
        ("/readyz", "GET, HEAD"),
        ("/metrics", "GET, HEAD"),
        ("/status", "GET, HEAD"),
        ("/unlock", "POST"),
    ] {
        if allow != "POST" {
            let head = world.managed_by(reqwest::Method::HEAD, path).await;
            let whole = world.managed(path).await;
            assert_eq!((head.status, head.body.as_str()), (whole.status, ""), "{path}");
        }
        let refused = world.managed_by(reqwest::Method::DELETE, path).await;
        assert_eq!((refused.status, refused.header("allow").as_deref()), (405, Some(allow)));
    }
}

/// Sites of one domain see each other's cookies.
#[tokio::test]
async fn s50_a_browser_with_too_many_cookies_of_neighbours_is_told_so() {
    let world = World::start().await;
    let browser = world.browser();
    let cookies = |length: usize| {
        (0..100)
            .map(|i| format!("neighbour{i}={}", "x".repeat(length)))
            .collect::<Vec<_>>()
            .join("; ")
    };
    let get = |length| browser.request(reqwest::Method::GET, "/").header("cookie", cookies(length));
    browser.send(get(100)).await.is(200, "start");
    let told = browser.send(get(200)).await;
    assert!(told.is(431, "error").text("h1").unwrap().contains("too many cookies"));
    let sheet = told.attribute("link[rel=stylesheet]", "href").unwrap();
    let sheet = browser.request(reqwest::Method::GET, &sheet).header("cookie", cookies(200));
    assert_eq!(browser.send(sheet).await.status, 200);
}

#[tokio::test]
async fn s50_an_offer_of_another_protocol_is_ignored_only_as_java_makes_it() {
    let world = World::start().await;
    let ask = async |upgrade: &str| {
        // A connection ends after such an answer.
        let browser = world.browser();
        let request = browser.request(reqwest::Method::GET, "/").header("upgrade", upgrade);
        browser.send(request.header("connection", "Upgrade, HTTP2-Settings")).await
    };
    ask("h2c").await.is(200, "start");
    ask("websocket").await.is(400, "error");
}

#[tokio::test]
async fn s24_pages_fragments_redirects_and_files_have_the_exact_security_headers() {
    for (path, step) in steps::STEPS {
        let world = World::start().await;
        let (browser, page) = steps::arrive(&world, path).await;
        is_safe(page.is(200, step), path);
        assert_eq!(page.body.contains("src=\"data:"), path == "/scan", "{path}");
        for other in ["/", "/sign-in", "/sms", "/lost", "/help", "/scan", "/scan/check"] {
            is_safe(&browser.get(other).await, other);
        }
        for fragment in ["/scan/status", "/approve/status", "/upstream/status"] {
            is_safe(&browser.poll(fragment).await, fragment);
        }
        is_safe(&browser.sign_out().await, "signing out");
    }
    let world = World::start().await;
    let browser = world.browser();
    let start = browser.get("/").await;
    let files = ["link[rel=stylesheet]", "link[rel=icon]", "script"];
    for (selector, name) in files.into_iter().zip(["href", "href", "src"]) {
        let file = start.attribute(selector, name).unwrap();
        is_safe(&browser.get(&file).await, &file);
        let packed = browser.request(reqwest::Method::GET, &file).header("accept-encoding", "gzip");
        is_safe(&browser.send_compressed(packed).await, &file);
    }
    let redirect = browser.get("/passcode").await;
    assert_eq!(redirect.status, 303);
    is_safe(&redirect, "a redirect without a journey");
    let signed_in = browser.sign_in("alice", PASSWORD).await;
    assert_eq!(signed_in.status, 303);
    is_safe(&signed_in, "a redirect after a form");
}

#[tokio::test]
async fn s24_every_error_has_the_exact_security_headers() {
    let world = World::start().await;
    let (browser, bob) = (world.browser(), world.browser());
    bob.sign_in("bob", PASSWORD).await;
    let get = |path: &str| browser.request(reqwest::Method::GET, path);
    let form = |path: &str| browser.form(path, &[("userid", "alice"), ("password", "x")]);
    let long = format!("/?{}", "a".repeat(2100));
    let big = "a".repeat(17_000);
    let own = ("sec-fetch-site", "same-origin");
    for (status, request) in [
        (400, get("/").header("upgrade", "websocket")),
        (401, form("/sign-in").header(own.0, own.1)),
        (403, form("/sign-in").header(own.0, "cross-site")),
        (403, get("/scan/status")),
        (404, get("/nope")),
        (404, get("/static/nope")),
        (405, browser.request(reqwest::Method::DELETE, "/")),
        (405, browser.request(reqwest::Method::OPTIONS, "/scan")),
        (413, browser.form("/sign-in", &[("userid", &big)]).header(own.0, own.1)),
        (414, get(&long)),
        (415, form("/sign-in").header(own.0, own.1).header("content-type", "text/plain")),
        (417, form("/sign-in").header(own.0, own.1).header("expect", "something")),
        (421, browser.bare(reqwest::Method::GET, "/", "evil.example")),
        (
            422,
            browser.form("/sign-in", &[("userid", "(*)"), ("password", "x")]).header(own.0, own.1),
        ),
        (
            429,
            browser.form("/sign-in", &[("userid", "bob"), ("password", "x")]).header(own.0, own.1),
        ),
        (431, get("/").header("x-much", &big)),
    ] {
        let about = format!("{request:?}").chars().take(300).collect::<String>();
        let reply = browser.send(request).await;
        assert_eq!(reply.status, status, "{about}");
        is_safe(&reply, &about);
    }
    world.secenrol().set_fault(Operation::SignIn, Fault::Reset);
    for status in [502, 502, 502, 502, 502, 503] {
        let reply = world.browser().sign_in(&format!("user{status}"), PASSWORD).await;
        is_safe(&reply, &format!("{status} {}", reply.status));
    }
}

#[tokio::test]
async fn s24_refusals_of_the_web_server_itself_carry_the_security_headers() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let world = World::start().await;
    for odd in
        ["NO SUCH THING\r\n\r\n", "GET / HTTP/1.1\r\nbad header\r\n\r\n", "GET / HTTP/1.1\r\n\r\n"]
    {
        let mut stream = tokio::net::TcpStream::connect(world.authority()).await.unwrap();
        stream.write_all(odd.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 4"), "{odd:?}: {answer:?}");
        let lines: Vec<_> = answer.split("\r\n").map(str::to_lowercase).collect();
        for (name, value) in ALWAYS {
            let line = format!("{name}: {value}").to_lowercase();
            assert_eq!(lines.iter().filter(|it| **it == line).count(), 1, "{name}: {answer}");
        }
        assert!(answer.contains(&format!("\r\ncontent-security-policy: {POLICY}\r\n")), "{answer}");
        assert!(answer.contains("cache-control: no-store"), "{answer}");
    }
}

#[tokio::test]
async fn s24_the_management_listener_sends_the_security_headers_too() {
    let world = World::start().await;
    let sheet = world.managed("/status").await.attribute("link[rel=stylesheet]", "href").unwrap();
    for path in ["/healthz", "/readyz", "/metrics", "/status", "/status?follow", "/nope", &sheet] {
        let reply = world.managed(path).await;
        is_safe(&reply, path);
        let kept = if path == sheet { "immutable" } else { "no-store" };
        assert!(reply.header("cache-control").unwrap().contains(kept), "{path}");
    }
}
