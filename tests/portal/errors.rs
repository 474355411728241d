//! Pages for unknown paths and refused methods.

use crate::world::World;

#[tokio::test]
async fn s56_an_unknown_path_gets_a_page_with_a_next_step_and_a_reference() {
    let world = World::start().await;
    for path in ["/nope", "/scan/", "/healthz", "/metrics", "/readyz", "/static/"] {
        let page = world.browser().get(path).await;
        assert!(page.is(404, "error").has("main a[href='/']"), "{path}");
        let reference = page.attribute("[data-reference]", "data-reference").unwrap();
        assert!(page.text("main").unwrap().contains(&reference));
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
    let head = browser.send(browser.request(reqwest::Method::HEAD, "/")).await;
    assert_eq!((head.status, head.body.as_str()), (200, ""));
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
        for header in [
            "content-security-policy: default-src 'none'",
            "x-content-type-options: nosniff",
            "no-store",
        ] {
            assert!(answer.to_lowercase().contains(header), "{odd:?}: {answer}");
        }
    }
}

#[tokio::test]
async fn s24_the_management_listener_sends_the_security_headers_too() {
    let world = World::start().await;
    let sheet = world.managed("/status").await.attribute("link[rel=stylesheet]", "href").unwrap();
    for path in ["/healthz", "/readyz", "/metrics", "/status", "/status?follow", "/nope", &sheet] {
        let reply = world.managed(path).await;
        assert!(
            reply.header("content-security-policy").unwrap().contains("default-src 'none'"),
            "{path}"
        );
        assert_eq!(reply.header("x-content-type-options").as_deref(), Some("nosniff"), "{path}");
        let kept = if path == sheet { "immutable" } else { "no-store" };
        assert!(reply.header("cache-control").unwrap().contains(kept), "{path}");
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_it_safe() {
    let world = World::start().await;
    let browser = world.browser();
    let stylesheet = browser.get("/").await.attribute("link[rel=stylesheet]", "href").unwrap();
    for path in ["/", "/sign-in", "/nope", "/scan", &stylesheet] {
        let reply = browser.get(path).await;
        let policy = reply.header("content-security-policy").unwrap();
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("data:"),
            "{path}: {policy}"
        );
        assert_eq!(reply.header("x-content-type-options").as_deref(), Some("nosniff"), "{path}");
        assert_eq!(reply.header("x-frame-options").as_deref(), Some("DENY"), "{path}");
        assert_eq!(reply.header("referrer-policy").as_deref(), Some("same-origin"), "{path}");
        let kept = reply.header("cache-control").unwrap();
        assert_eq!(kept == "no-store", path != stylesheet, "{path}: {kept}");
    }
}
