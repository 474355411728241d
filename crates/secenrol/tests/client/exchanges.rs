//! The exchanges against every documented reply, and against the variants that servers may send.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use secenrol::{
    CheckCode, CheckCodeSent, Client, Error, Options, Passcode, PasscodeSent, Poll, SignIn,
};
use wiremock::matchers::{body_string, body_string_contains, header, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::world::*;

use crate::free;

#[tokio::test]
async fn sign_in_sends_the_documented_fields_and_nothing_else() {
    let server = MockServer::start().await;
    let form = "action=GETQRONLY&userid=bob&PASSWORD=p%26a%3Ds%25s%2Bw+%C3%B6&integrationmode=true";
    Mock::given(method("POST"))
        .and(path("/mfa/secenrol/"))
        .and(header("content-type", "application/x-www-form-urlencoded"))
        .and(body_string(form))
        .respond_with(challenge())
        .expect(1)
        .mount(&server)
        .await;
    let outcome = sign_in(&client_of(&[&format!("{}/mfa/", server.uri())])).await;
    assert!(matches!(outcome, Ok(SignIn::Challenged(_))), "{outcome:?}");
}

#[tokio::test]
async fn a_trace_is_sent_with_each_request_of_its_client_and_of_no_other() {
    let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    let waits = ResponseTemplate::new(200).set_body_string("CONTINUE");
    let (server, client, enrolment) = enrolled_then("SecurEnvoyPin=x", waits).await;
    let traced = client.in_trace(Some(trace));
    traced.poll(&enrolment).await.outcome.unwrap();
    let _ = sign_in(&traced.asked_from("192.0.2.0/24")).await;
    client.poll(&enrolment).await.outcome.unwrap();
    client.in_trace(Some("two\nlines")).poll(&enrolment).await.outcome.unwrap();
    traced.in_trace(None).poll(&enrolment).await.outcome.unwrap();
    let requests = server.received_requests().await.unwrap();
    let sent: Vec<_> = requests.iter().map(|request| request.headers.get("traceparent")).collect();
    let is_traced: Vec<_> = sent.iter().map(Option::is_some).collect();
    assert_eq!(is_traced, [false, true, true, false, false, false]);
    assert_eq!(sent[1].unwrap(), trace);
}

#[tokio::test]
async fn the_passcode_is_sent_with_the_session_and_the_userid_of_the_reply() {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(challenge()).up_to_n_times(1).mount(&server).await;
    let form =
        "action=GETQRONLY&userid=CORP%5Cbob&SESSION=K%261%3D&PASSCODE=123456&integrationmode=true";
    let reply = ResponseTemplate::new(200)
        .set_body_string(success())
        .append_header("set-cookie", "SecurEnvoyPIN=a==; path=/; Secure");
    Mock::given(body_string(form)).respond_with(reply).expect(1).mount(&server).await;
    let client = client_of(&[&server.uri()]);
    let Ok(SignIn::Challenged(challenge)) = sign_in(&client).await else { panic!("no challenge") };
    let answer = client.send_passcode(&challenge, &Passcode::parse("123 456").unwrap()).await;
    let Ok(PasscodeSent::Accepted(enrolment, Some(image))) = answer.outcome else {
        panic!("{answer:?}")
    };
    assert_eq!((enrolment.seed.expose(), enrolment.domain.as_str()), ("ABCD1234", "1"));
    assert_eq!(image.media_type(), "image/png");
}

#[tokio::test]
async fn a_challenge_without_a_userid_keeps_the_typed_userid() {
    let reply =
        ResponseTemplate::new(200).set_body_string(r#"{"result":"challenge","session":"K"}"#);
    let Ok(SignIn::Challenged(challenge)) = sign_in_answered(reply).await else {
        panic!("no challenge")
    };
    assert_eq!(challenge.userid, "bob");
}

#[tokio::test]
async fn a_refusal_is_an_outcome_with_any_of_its_statuses() {
    for status in [200, 401, 403, 500, 503] {
        let reply = ResponseTemplate::new(status).set_body_string(r#"{"result":"accessdenied"}"#);
        assert!(matches!(sign_in_answered(reply).await, Ok(SignIn::Denied)));
        let reply = ResponseTemplate::new(status)
            .set_body_string(r#"{"result":"error","message":"Account disabled"}"#);
        let reported = Error::Reported("Account disabled".to_owned());
        assert_eq!(sign_in_answered(reply).await.unwrap_err(), reported, "{status}");
    }
}

#[tokio::test]
async fn s38_success_needs_a_success_status_a_seed_and_the_cookie() {
    let with_cookie = |status, body: String| {
        ResponseTemplate::new(status)
            .set_body_string(body)
            .append_header("set-cookie", "SecurEnvoyPin=x")
    };
    assert_eq!(
        sign_in_answered(with_cookie(401, success())).await.unwrap_err(),
        Error::Status(401)
    );
    let no_seed = r#"{"result":"success","seed":""}"#.to_owned();
    assert!(matches!(sign_in_answered(with_cookie(200, no_seed)).await, Err(Error::Unexpected(_))));
    let no_cookie = ResponseTemplate::new(200).set_body_string(success());
    assert!(matches!(sign_in_answered(no_cookie).await, Err(Error::Unexpected(_))));
}

#[tokio::test]
async fn polls_send_the_cookie_back_unchanged() {
    for name in ["SecurEnvoyPin", "SecurEnvoyPIN", "SECURENVOYPIN"] {
        let set = format!("{name}=a=b%20/+c==; Path=/elsewhere; Secure; HttpOnly");
        let (server, client, enrolment) = enrolled_then(&set, ResponseTemplate::new(404)).await;
        server.reset().await;
        Mock::given(header("cookie", format!("{name}=a=b%20/+c==")))
            .and(body_string("action=QUERYSOFTTOKEN&seed=ABCD1234&integrationmode=true"))
            .respond_with(ResponseTemplate::new(200).set_body_string("CONTINUE\r\n"))
            .mount(&server)
            .await;
        assert_eq!(client.poll(&enrolment).await.outcome, Ok(Poll::Waiting), "{name}");
    }
}

#[tokio::test]
async fn the_session_has_the_newest_cookie_after_any_outcome() {
    for (status, body) in [(200, "CONTINUE"), (200, "some error"), (500, "<html>")] {
        let reply = ResponseTemplate::new(status)
            .set_body_string(body)
            .append_header("set-cookie", "SecurEnvoyPin=newer; path=/");
        let (server, client, mut enrolment) = enrolled_then("SecurEnvoyPin=older", reply).await;
        enrolment = client.poll(&enrolment).await.session;
        server.reset().await;
        let ok = ResponseTemplate::new(200).set_body_string("OK");
        Mock::given(header("cookie", "SecurEnvoyPin=newer")).respond_with(ok).mount(&server).await;
        assert_eq!(client.poll(&enrolment).await.outcome, Ok(Poll::Enrolled), "{body}");
    }
}

#[tokio::test]
async fn s41_a_load_balancers_cookies_go_back_to_the_server_within_the_session() {
    let server = MockServer::start().await;
    let challenge = challenge()
        .append_header("set-cookie", "ARRAffinity=node1; path=/; HttpOnly")
        .append_header("set-cookie", "ASP.NET_SessionId=s1; path=/");
    Mock::given(body_string_contains("PASSWORD")).respond_with(challenge).mount(&server).await;
    // Folded, as some gateways do.
    let accepted = ResponseTemplate::new(200)
        .set_body_string(success())
        .append_header("set-cookie", "AWSALB=a1; path=/, SecurEnvoyPin=p1; path=/");
    Mock::given(body_string_contains("PASSCODE"))
        .and(cookie("ASP.NET_SessionId=s1; ARRAffinity=node1"))
        .respond_with(accepted)
        .mount(&server)
        .await;
    let waiting = ResponseTemplate::new(200)
        .set_body_string("CONTINUE")
        .append_header("set-cookie", "AWSALB=a2; path=/");
    let first = "SecurEnvoyPin=p1; AWSALB=a1; ASP.NET_SessionId=s1; ARRAffinity=node1";
    Mock::given(cookie(first)).respond_with(waiting).mount(&server).await;
    let second = "AWSALB=a2; SecurEnvoyPin=p1; ASP.NET_SessionId=s1; ARRAffinity=node1";
    let ok = ResponseTemplate::new(200).set_body_string("OK");
    Mock::given(cookie(second)).respond_with(ok).mount(&server).await;

    let client = client_of(&[&server.uri()]);
    let Ok(SignIn::Challenged(challenge)) = sign_in(&client).await else { panic!("no challenge") };
    let answer = client.send_passcode(&challenge, &Passcode::parse("123456").unwrap()).await;
    let Ok(PasscodeSent::Accepted(enrolment, _)) = answer.outcome else { panic!("{answer:?}") };
    let answer = client.poll(&enrolment).await;
    assert_eq!(answer.outcome, Ok(Poll::Waiting));
    assert_eq!(client.poll(&answer.session).await.outcome, Ok(Poll::Enrolled));
    // The next sign-in is another session.
    sign_in(&client).await.unwrap();
    let requests = server.received_requests().await.unwrap();
    assert!(!requests.last().unwrap().headers.contains_key("cookie"));
}

#[tokio::test]
async fn each_poll_reply_has_its_outcome() {
    assert_eq!(polled(" continue ").await, Ok(Poll::Waiting));
    assert_eq!(polled("OK\r\n").await, Ok(Poll::Enrolled));
    assert_eq!(polled(r#"{"result":"accessdenied"}"#).await, Ok(Poll::Denied));
    assert!(matches!(
        polled("<html><body>Server Error</body></html>").await,
        Err(Error::Unexpected(_))
    ));
    assert_eq!(polled("No ABCD1234 here").await, Err(Error::Reported("No [redacted] here".into())));
}

#[tokio::test]
async fn the_check_code_is_sent_with_the_enrolurl_and_the_domain() {
    let (server, client, enrolment) =
        enrolled_then("SecurEnvoyPin=x", ResponseTemplate::new(404)).await;
    server.reset().await;
    let form = "action=SETINFO&domain=1&tokentype=softtoken&SOFTTOKENURL=https%3A%2F%2Fm.example.org%2Fe%3Fa%3D1%26b%3D2\
                &CHECKCODE=AB12cd&integrationmode=true";
    let reply = ResponseTemplate::new(200).set_body_string("\u{feff}{\"result\":\"success\"}");
    Mock::given(body_string(form))
        .and(header("cookie", "SecurEnvoyPin=x"))
        .respond_with(reply)
        .mount(&server)
        .await;
    let outcome =
        client.send_check_code(&enrolment, &CheckCode::parse("ab12-cd").unwrap()).await.outcome;
    assert_eq!(outcome.unwrap_err(), Error::Status(404), "codes keep their case");
    let outcome =
        client.send_check_code(&enrolment, &CheckCode::parse("AB12-cd").unwrap()).await.outcome;
    assert_eq!(outcome, Ok(CheckCodeSent::Enrolled));
}

#[tokio::test]
async fn a_check_code_may_be_refused_or_fail() {
    for (body, outcome) in [
        (r#"{"result":"accessdenied"}"#, Ok(CheckCodeSent::Denied)),
        (
            r#"{"result":"error","message":"AB12 is odd"}"#,
            Err(Error::Reported("[redacted] is odd".into())),
        ),
        (
            r#"{"result":"challenge","session":"x"}"#,
            Err(Error::Unexpected("a challenge in reply to a check code")),
        ),
    ] {
        let reply = ResponseTemplate::new(200).set_body_string(body);
        let (_server, client, enrolment) = enrolled_then("SecurEnvoyPin=x", reply).await;
        assert_eq!(
            client.send_check_code(&enrolment, &CheckCode::parse("AB12").unwrap()).await.outcome,
            outcome
        );
    }
}

#[tokio::test]
async fn an_iis_error_page_is_an_error_that_quotes_nothing_of_it() {
    for status in [200, 403, 500, 503] {
        let page = "<!DOCTYPE html><html><title>IIS 10.0 Detailed Error</title>c:\\inetpub</html>";
        let error = sign_in_answered(ResponseTemplate::new(status).set_body_raw(page, "text/html"))
            .await
            .unwrap_err();
        assert!(matches!(error, Error::Unexpected(_) | Error::Status(_)), "{error:?}");
        assert!(!error.to_string().contains("inetpub"));
    }
}

#[tokio::test]
async fn s35_redirects_are_not_followed() {
    let elsewhere = answering(challenge()).await;
    for status in [301, 302, 303, 307, 308] {
        let reply = ResponseTemplate::new(status)
            .append_header("location", format!("{}/secenrol/", elsewhere.uri()));
        assert_eq!(sign_in_answered(reply).await.unwrap_err(), Error::Status(status));
    }
    assert!(elsewhere.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_large_reply_is_refused() {
    let huge = ResponseTemplate::new(200).set_body_bytes(vec![b' '; (1 << 20) + 1]);
    assert_eq!(sign_in_answered(huge).await.unwrap_err(), Error::TooLarge);
}

#[tokio::test]
async fn a_request_that_times_out_is_not_repeated() {
    let server = answering(challenge().set_delay(Duration::from_secs(30))).await;
    let sign_in_timeout = Duration::from_millis(300);
    let client = Client::new(&Options { sign_in_timeout, ..options(&[&server.uri()]) }).unwrap();
    assert_eq!(sign_in(&client).await.unwrap_err(), Error::TimedOut(Duration::from_millis(300)));
    assert_eq!(server.received_requests().await.unwrap().len(), 1);
}

#[tokio::test]
async fn s42_a_request_on_a_connection_that_breaks_is_not_repeated() {
    use tokio::io::AsyncReadExt as _;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let connections = Arc::new(AtomicUsize::new(0));
    let count = connections.clone();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::Relaxed);
            let _ = stream.read(&mut [0; 4096]).await;
        }
    });
    let spare = answering(challenge()).await;
    let outcome = sign_in(&client_of(&[&url, &spare.uri()])).await;
    assert!(matches!(outcome, Err(Error::Broken(_))), "{outcome:?}");
    assert_eq!(connections.load(Ordering::Relaxed), 1);
    assert!(spare.received_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn the_next_server_is_tried_only_after_a_failure_to_connect() {
    let dead = format!("http://{}", free::address());
    let alive = answering(challenge()).await;
    let Ok(SignIn::Challenged(challenge)) = sign_in(&client_of(&[&dead, &alive.uri()])).await
    else {
        panic!()
    };
    assert!(challenge.server.address().starts_with("127.0.0.1:"));
    let failing = answering(ResponseTemplate::new(500)).await;
    assert_eq!(
        sign_in(&client_of(&[&failing.uri(), &alive.uri()])).await.unwrap_err(),
        Error::Status(500)
    );
    assert!(matches!(sign_in(&client_of(&[&dead])).await, Err(Error::Unreachable(_))));
}

#[tokio::test]
async fn an_empty_enrolurl_and_an_unknown_picture_format_are_accepted() {
    let body = r#"{"result":"success","base64image":"PHN2Zz48L3N2Zz4=","seed":"S","enrolurl":"","domain":3}"#;
    let reply = ResponseTemplate::new(200)
        .set_body_string(body)
        .append_header("set-cookie", "SecurEnvoyPin=x");
    let Ok(SignIn::Accepted(enrolment, None)) = sign_in_answered(reply).await else { panic!() };
    assert_eq!((enrolment.enrolurl.expose(), enrolment.domain.as_str()), ("", "3"));
}

/// Matches a whole `Cookie` header, which may have several cookies.
fn cookie(value: &str) -> impl wiremock::Match + 'static {
    let value = value.to_owned();
    move |request: &wiremock::Request| {
        request.headers.get("cookie").is_some_and(|sent| *sent == *value)
    }
}
