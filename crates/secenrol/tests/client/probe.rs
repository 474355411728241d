//! What the client finds at an address.

use secenrol::{Error, Nature, Password, Probe, Userid};
use wiremock::matchers::{body_string, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::world::*;

async fn found(reply: ResponseTemplate) -> Probe {
    let server = MockServer::start().await;
    Mock::given(method("GET")).and(path("/secenrol/")).respond_with(reply).mount(&server).await;
    client_of(&[&server.uri()]).look().await.unwrap()
}

#[tokio::test]
async fn each_kind_of_reply_is_recognised() {
    let page = |status, body: &str| ResponseTemplate::new(status).set_body_raw(body, "text/html");
    let mode = |word: &str| Nature::IntegrationMode(word.to_owned());
    let other = |status, kind: &str| Nature::Other(status, kind.to_owned());
    let http_sys =
        |status| page(status, "<h2>x</h2>").append_header("server", "Microsoft-HTTPAPI/2.0");
    let iis = |status| page(status, "x").append_header("server", "Microsoft-IIS/10.0");
    for (reply, nature) in [
        (page(200, r#"{"result":"accessdenied"}"#), mode("accessdenied")),
        (challenge(), mode("challenge")),
        (page(200, r#"{"result":"success"}"#), mode("success")),
        (page(200, r#"{"result":"error","message":"m"}"#), mode(r#"error "m""#)),
        (page(200, "<HTML>SecurEnvoy"), Nature::StockPage(None)),
        (page(200, "<html><input type=password>"), Nature::StockPage(None)),
        (
            page(200, "<html><title> Manage My Token : Authentication</title>"),
            Nature::StockPage(Some("Manage My Token : Authentication".to_owned())),
        ),
        (page(200, "ERR, Unknown Flag\r\n"), Nature::SecServer),
        (page(403, "<title>Web Page Blocked!</title>"), Nature::Device("a firewall", 403)),
        (
            page(503, "x").append_header("via", "1.1 edge (squid/5.7)"),
            Nature::Device("a Squid proxy", 503),
        ),
        (page(200, "<html><title>Outlook"), other(200, "text/html")),
        (
            page(200, "<html><title lang=en>Outlook \u{202e}</title>"),
            other(200, "a page titled \"Outlook\""),
        ),
        (page(200, "SecurEnvoy"), other(200, "text/html")),
        (page(200, "<html>Welcome"), other(200, "text/html")),
        (page(200, "<html>Runtime Error"), Nature::IisError(200)),
        (iis(400), Nature::IisError(400)),
        (iis(399), Nature::Redirect(399, String::new())),
        (iis(200), other(200, "text/html")),
        (
            page(400, "<title>400 No required SSL certificate was sent</title>"),
            Nature::CertificateWanted(400),
        ),
        (http_sys(503), Nature::HttpSys(503)),
        (http_sys(404), Nature::HttpSys(404)),
        (
            iis(401)
                .append_header("www-authenticate", "Negotiate")
                .append_header("www-authenticate", "NTLM TlRMTVNTUAAC"),
            Nature::SignInWanted("Negotiate, NTLM".to_owned()),
        ),
        (iis(401), Nature::IisError(401)),
        (page(500, r#"{"result":"accessdenied"}"#), mode("accessdenied")),
        (page(500, r#"{"result":"success"}"#), other(500, "text/html")),
        (page(404, "x").append_header("server", "nginx"), other(404, "text/html")),
        (ResponseTemplate::new(500), other(500, "no content type")),
        (
            ResponseTemplate::new(300).append_header("location", "/x"),
            Nature::Redirect(300, "/x".to_owned()),
        ),
    ] {
        assert_eq!(found(reply).await.nature, nature);
    }
}

#[tokio::test]
async fn the_date_of_the_reply_is_returned() {
    let date = "Tue, 15 Nov 1994 08:12:31 GMT";
    let probe = found(ResponseTemplate::new(200).insert_header("date", date)).await;
    assert_eq!(probe.date.as_deref(), Some(date));
}

#[tokio::test]
async fn a_probe_names_foreign_cookies_and_lenient_reading() {
    let reply = ResponseTemplate::new(200)
        .append_header("set-cookie", "ARRAffinity=a; path=/")
        .append_header("set-cookie", "SecurEnvoyPin=b")
        .set_body_string(r#"{"result":"accessdenied",}"#);
    let probe = found(reply).await;
    assert_eq!(probe.cookies, ["ARRAffinity"]);
    assert!(probe.leniency.is_some_and(|why| why.contains("JSON")));
}

#[tokio::test]
async fn a_probe_can_try_to_sign_in() {
    let server = MockServer::start().await;
    let form = "action=GETQRONLY&userid=bob&PASSWORD=x&integrationmode=true";
    Mock::given(method("POST"))
        .and(body_string(form))
        .respond_with(challenge())
        .mount(&server)
        .await;
    let client = client_of(&[&server.uri()]);
    let (bob, password) = (Userid::parse("bob").unwrap(), Password::parse("x").unwrap());
    let probe = client.ask(&bob, &password).await.unwrap();
    assert_eq!(probe.nature, Nature::IntegrationMode("challenge".to_owned()));
    let client = client_of(&["http://127.0.0.1:9"]);
    assert!(matches!(client.look().await, Err(Error::Unreachable(_))));
}

#[tokio::test]
async fn the_version_is_asked_of_the_authentication_service() {
    for (by_get, by_post, version) in [
        ("9.4.513\r\nmore\r\n", "", Some("9.4.513")),
        ("OK, 9.3\r\n", "", Some("9.3")),
        ("ERR, Unknown Flag\r\n", "Version 9.4.514.0\r\n", Some("9.4.514.0")),
        ("ERR, Unknown Flag\r\n", "<html>9.4.514</html>", None),
        ("", "one.two", None),
    ] {
        let server = MockServer::start().await;
        for (verb, answer) in [("GET", by_get), ("POST", by_post)] {
            let reply = ResponseTemplate::new(200).set_body_string(answer);
            let service = Mock::given(method(verb)).and(path("/secserver"));
            service.respond_with(reply).mount(&server).await;
        }
        let told = client_of(&[&server.uri()]).version().await.unwrap();
        assert_eq!(told.as_deref(), version, "{by_get} {by_post}");
    }
    let none = MockServer::start().await;
    assert_eq!(client_of(&[&none.uri()]).version().await, Ok(None));
}
