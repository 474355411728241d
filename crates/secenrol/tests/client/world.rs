//! A client, and servers that answer it with prepared replies.

use std::time::Duration;

use secenrol::{BreakerPolicy, Client, Enrolment, Error, Options, Password, Poll, SignIn, Userid};
use url::Url;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A picture of one pixel.
pub const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

pub fn client_of(urls: &[&str]) -> Client {
    Client::new(&options(urls)).unwrap()
}

pub fn options(urls: &[&str]) -> Options {
    Options {
        urls: urls.iter().map(|url| Url::parse(url).unwrap()).collect(),
        extra_roots: None,
        client_certificate: None,
        proxy: None,
        sign_in_timeout: Duration::from_secs(5),
        timeout: Duration::from_secs(5),
        breaker: BreakerPolicy::default(),
    }
}

pub fn success() -> String {
    format!(
        r#"{{"result":"success","base64image":"{PNG}","seed":"ABCD1234","enrolurl":"https://m.example.org/e?a=1&b=2","domain":"1"}}"#
    )
}

pub fn challenge() -> ResponseTemplate {
    ResponseTemplate::new(200)
        .set_body_string(r#"{"result":"challenge","session":"K&1=","userid":"CORP\\bob"}"#)
}

pub async fn answering(reply: ResponseTemplate) -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("POST")).and(path("/secenrol/")).respond_with(reply).mount(&server).await;
    server
}

pub async fn sign_in(client: &Client) -> Result<SignIn, Error> {
    let password = Password::parse("p&a=s%s+w ö").unwrap();
    client.sign_in(&Userid::parse("bob").unwrap(), &password).await
}

pub async fn sign_in_answered(reply: ResponseTemplate) -> Result<SignIn, Error> {
    let server = answering(reply).await;
    sign_in(&client_of(&[&server.uri()])).await
}

/// An enrolment, on a server that answers every later request with `reply`.
pub async fn enrolled_then(
    cookie: &str,
    reply: ResponseTemplate,
) -> (MockServer, Client, Enrolment) {
    let server = MockServer::start().await;
    let first =
        ResponseTemplate::new(200).set_body_string(success()).append_header("set-cookie", cookie);
    Mock::given(method("POST")).respond_with(first).up_to_n_times(1).mount(&server).await;
    Mock::given(method("POST")).and(path("/secenrol/")).respond_with(reply).mount(&server).await;
    let client = client_of(&[&server.uri()]);
    let SignIn::Accepted(enrolment, _) = sign_in(&client).await.unwrap() else {
        panic!("no success")
    };
    (server, client, *enrolment)
}

pub async fn polled(reply: &str) -> Result<Poll, Error> {
    let (_server, client, enrolment) =
        enrolled_then("SecurEnvoyPin=x", ResponseTemplate::new(200).set_body_string(reply)).await;
    client.poll(&enrolment).await.outcome
}
