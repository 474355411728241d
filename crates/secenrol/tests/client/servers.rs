//! Several servers, the circuit breaker, and connections that are kept.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use secenrol::{BreakerPolicy, Circuit, Client, Error, Exchange, Options, SetupError, SignIn};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use wiremock::matchers::body_string_contains;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::world::*;
use crate::free;

/// An address at which no server listens.
fn nobody() -> String {
    format!("http://{}", free::address())
}

async fn asked(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

fn resting(urls: &[&str], rest: Duration) -> Client {
    let breaker = BreakerPolicy { rest, ..BreakerPolicy::default() };
    Client::new(&Options { breaker, ..options(urls) }).unwrap()
}

#[tokio::test]
async fn a_server_that_failed_recently_is_tried_last() {
    let (first, second) = (answering(challenge()).await, answering(challenge()).await);
    let client = client_of(&[&first.uri(), &second.uri()]);
    sign_in(&client).await.unwrap();
    assert_eq!((asked(&first).await, asked(&second).await), (1, 0));
    first.reset().await;
    Mock::given(wiremock::matchers::any())
        .respond_with(ResponseTemplate::new(500))
        .mount(&first)
        .await;
    // It has seen the request, so the second server must not carry it out too.
    assert_eq!(sign_in(&client).await.unwrap_err(), Error::Status(500));
    assert_eq!((asked(&first).await, asked(&second).await), (1, 0));
    sign_in(&client).await.unwrap();
    assert_eq!((asked(&first).await, asked(&second).await), (1, 1));
}

#[tokio::test]
async fn a_session_stays_with_its_server() {
    let second = answering(challenge()).await;
    let client = client_of(&[&nobody(), &second.uri()]);
    let SignIn::Challenged(challenge) = sign_in(&client).await.unwrap() else {
        panic!("no challenge")
    };
    let passcode = secenrol::Passcode::parse("123456").unwrap();
    let _ = client.send_passcode(&challenge, &passcode).await;
    assert_eq!(asked(&second).await, 2);
}

#[tokio::test]
async fn an_open_circuit_lets_one_trial_request_through() {
    let server = answering(ResponseTemplate::new(503)).await;
    let client = resting(&[&server.uri()], Duration::from_millis(400));
    for _ in 0..5 {
        assert_eq!(
            (client.away(None), sign_in(&client).await.unwrap_err()),
            (None, Error::Status(503))
        );
    }
    assert!(client.away(None).is_some());
    assert_eq!(client.circuits().next().unwrap(), Circuit::Open);
    assert!(matches!(sign_in(&client).await, Err(Error::Away(_))));
    assert_eq!(asked(&server).await, 5);

    let wait = client.away(None).unwrap_or_default();
    server.reset().await;
    let slow = challenge().set_delay(Duration::from_millis(300));
    Mock::given(wiremock::matchers::any()).respond_with(slow).mount(&server).await;
    tokio::time::sleep(wait).await;
    let crowd = futures_util::future::join_all((0..20).map(|_| sign_in(&client))).await;
    assert_eq!(crowd.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    assert_eq!((asked(&server).await, client.away(None)), (1, None));
    sign_in(&client).await.unwrap();
}

#[tokio::test]
async fn what_one_account_provokes_counts_once_and_what_several_meet_opens_the_circuit() {
    let page = "<html><title>Request Rejected</title></html>";
    for status in [200, 403, 500] {
        let server = MockServer::start().await;
        let blocked = ResponseTemplate::new(status).set_body_raw(page, "text/html");
        Mock::given(wiremock::matchers::any()).respond_with(blocked).mount(&server).await;
        let client = client_of(&[&server.uri()]);
        let password = secenrol::Password::parse("' or 1=1--").unwrap();
        let sign_in = async |name: &str| {
            client.sign_in(&secenrol::Userid::parse(name).unwrap(), &password).await.unwrap_err()
        };
        for name in ["tom", "TOM", "CORP\\tom", "tom@example.org"].into_iter().cycle().take(20) {
            assert!(!matches!(sign_in(name).await, Error::Away(_)), "{status}");
        }
        for name in ["a", "b", "c"] {
            sign_in(name).await;
            assert_eq!(client.away(None), None);
        }
        sign_in("d").await;
        assert!(client.away(None).is_some(), "{status}: five accounts met it");
    }
}

#[tokio::test]
async fn invented_names_from_one_origin_do_not_open_the_circuit() {
    let server = MockServer::start().await;
    let blocked = ResponseTemplate::new(403);
    Mock::given(wiremock::matchers::any()).respond_with(blocked).mount(&server).await;
    let client = client_of(&[&server.uri()]);
    let password = secenrol::Password::parse("' or 1=1--").unwrap();
    for n in 0..20 {
        let name = secenrol::Userid::parse(&format!("invented{n}")).unwrap();
        let stranger = client.asked_from("203.0.113.1");
        assert_eq!(stranger.sign_in(&name, &password).await.unwrap_err(), Error::Status(403));
    }
    assert_eq!(client.away(None), None);
}

#[tokio::test]
async fn refusals_and_reported_errors_do_not_open_the_circuit() {
    for reply in [
        ResponseTemplate::new(401).set_body_string(r#"{"result":"accessdenied"}"#),
        ResponseTemplate::new(200)
            .set_body_string(r#"{"result":"error","message":"no such user"}"#),
    ] {
        let server = answering(reply).await;
        let client = client_of(&[&server.uri()]);
        for _ in 0..20 {
            assert!(!matches!(sign_in(&client).await, Err(Error::Away(_))));
        }
        assert_eq!(asked(&server).await, 20);
    }
}

#[tokio::test]
async fn the_second_server_is_used_while_the_firsts_circuit_is_open() {
    let (first, second) = (nobody(), answering(challenge()).await);
    let client = client_of(&[&first, &second.uri()]);
    for _ in 0..20 {
        sign_in(&client).await.unwrap();
    }
    assert_eq!((asked(&second).await, client.away(None)), (20, None));
}

#[tokio::test]
async fn an_unanswered_push_is_no_failure_while_others_are_answered() {
    let server = MockServer::start().await;
    let waits = challenge().set_delay(Duration::from_secs(30));
    Mock::given(body_string_contains("userid=bob")).respond_with(waits).mount(&server).await;
    Mock::given(wiremock::matchers::any()).respond_with(challenge()).mount(&server).await;
    let sign_in_timeout = Duration::from_secs(2);
    let client = Client::new(&Options { sign_in_timeout, ..options(&[&server.uri()]) }).unwrap();
    let others = async {
        for _ in 0..1000 {
            tokio::time::sleep(Duration::from_millis(5)).await;
            let password = secenrol::Password::parse("x").unwrap();
            let alice = secenrol::Userid::parse("alice").unwrap();
            client.sign_in(&alice, &password).await.unwrap();
        }
    };
    let pushes = tokio::select! {
        pushes = futures_util::future::join_all((0..8).map(|_| sign_in(&client))) => pushes,
        () = others => panic!("the pushes never time out"),
    };
    assert!(pushes.iter().all(|outcome| matches!(outcome, Err(Error::TimedOut(_)))));
    assert_eq!(client.away(None), None);

    // If no exchange is answered, the server hangs.
    futures_util::future::join_all((0..8).map(|_| sign_in(&client))).await;
    assert!(client.away(None).is_some());
}

/// A server that keeps its connections open, and their number.
async fn keeping() -> (String, Arc<AtomicUsize>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let accepted = Arc::new(AtomicUsize::new(0));
    let counted = accepted.clone();
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            counted.fetch_add(1, Ordering::Relaxed);
            tokio::spawn(async move {
                while stream.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {
                    stream.write_all(quick_reply().as_bytes()).await.unwrap();
                }
            });
        }
    });
    (url, accepted)
}

fn quick_reply() -> String {
    let json = r#"{"result":"challenge","session":"K1","userid":"bob"}"#;
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n{json}", json.len())
}

#[tokio::test]
async fn a_connection_is_kept_for_the_next_exchange_but_not_for_long() {
    let (url, accepted) = keeping().await;
    let client = client_of(&[&url]);
    for _ in 0..50 {
        sign_in(&client).await.unwrap();
    }
    assert_eq!(accepted.load(Ordering::Relaxed), 1);
    // Some servers close idle connections after 5 s.
    tokio::time::sleep(Duration::from_millis(4300)).await;
    sign_in(&client).await.unwrap();
    assert_eq!(accepted.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_thread_that_ends_does_not_break_other_exchanges() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (asked, answer) = (tokio::sync::Notify::new(), tokio::sync::Notify::new());
    // One connection. The second request gets its answer when the test says so.
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        let reply = quick_reply();
        assert!(stream.read(&mut [0; 4096]).await.unwrap() > 0);
        stream.write_all(reply.as_bytes()).await.unwrap();
        assert!(stream.read(&mut [0; 4096]).await.unwrap() > 0);
        asked.notify_one();
        answer.notified().await;
        stream.write_all(reply.as_bytes()).await.unwrap();
    };
    let client = client_of(&[&url]);
    let (worker_client, (end, ends)) = (client.clone(), tokio::sync::oneshot::channel::<()>());
    let (first, first_done) = tokio::sync::oneshot::channel();
    let worker = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async move {
            first.send(sign_in(&worker_client).await.is_ok()).unwrap();
            ends.await.unwrap();
        });
    });
    let ours = async {
        assert!(first_done.await.unwrap());
        sign_in(&client).await
    };
    let ending = async {
        asked.notified().await;
        end.send(()).unwrap();
        tokio::task::spawn_blocking(|| worker.join().unwrap()).await.unwrap();
        answer.notify_one();
    };
    let ((), outcome, ()) = tokio::join!(server, ours, ending);
    assert!(matches!(outcome, Ok(SignIn::Challenged(_))), "{outcome:?}");
}

#[tokio::test]
async fn the_observer_learns_of_each_exchange() {
    let server = answering(challenge()).await;
    let (urls, seen) = ([server.uri(), nobody()], Arc::new(Mutex::new(Vec::new())));
    let client = client_of(&[&urls[0], &urls[1]]);
    assert_eq!(client.servers(), urls.each_ref().map(|url| format!("{url}/secenrol/")));
    let kept = seen.clone();
    let client = client.with_observer(Arc::new(move |exchanged| {
        let kind = (exchanged.exchange.name(), exchanged.server.to_owned());
        kept.lock().unwrap().push((kind, exchanged.took, exchanged.error.cloned()));
    }));
    sign_in(&client).await.unwrap();
    server.reset().await;
    assert_eq!(sign_in(&client).await.unwrap_err(), Error::Status(404));
    let seen = seen.lock().unwrap();
    let kind = ("sign-in", client.servers()[0].clone());
    assert_eq!((&seen[0].0, &seen[0].2), (&kind, &None));
    assert_eq!((&seen[1].0, &seen[1].2), (&kind, &Some(Error::Status(404))));
    assert!(seen.len() == 2 && seen.iter().all(|(_, took, _)| *took > Duration::ZERO));
    let names = Exchange::ALL.map(Exchange::name);
    assert_eq!(names, ["sign-in", "passcode", "poll", "check-code", "number"]);
}

#[tokio::test]
async fn a_session_whose_server_is_gone_cannot_continue() {
    let (_server, _, enrolment) =
        enrolled_then("SecurEnvoyPin=x", ResponseTemplate::new(404)).await;
    let other = answering(ResponseTemplate::new(200).set_body_string("OK")).await;
    let client = client_of(&[&other.uri()]);
    let answer = client.poll(&enrolment).await;
    assert!(matches!(answer.outcome, Err(Error::Unreachable(_))));
    assert_eq!((answer.session.cookies, asked(&other).await), (enrolment.cookies, 0));
}

#[tokio::test]
async fn sign_ins_are_possible_until_every_circuit_is_open() {
    let (first, second) =
        (answering(ResponseTemplate::new(502)).await, answering(ResponseTemplate::new(504)).await);
    let urls = [first.uri(), second.uri()];
    let client = resting(&[&urls[0], &urls[1]], Duration::from_secs(10));
    // Each failure makes the other server come first.
    for _ in 0..9 {
        sign_in(&client).await.unwrap_err();
        assert_eq!(client.away(None), None);
    }
    sign_in(&client).await.unwrap_err();
    assert!(client.away(None).is_some_and(|wait| wait <= Duration::from_secs(10)));
    assert!(client.circuits().all(|circuit| circuit == Circuit::Open));
    assert!(format!("{client:?}").contains("peers"));
}

#[tokio::test]
async fn a_poll_that_times_out_is_a_failure_of_the_server() {
    let waits = ResponseTemplate::new(200).set_body_string("OK").set_delay(Duration::from_secs(30));
    let (server, _, enrolment) = enrolled_then("SecurEnvoyPin=x", waits).await;
    let timeout = Duration::from_millis(100);
    let client = Client::new(&Options { timeout, ..options(&[&server.uri()]) }).unwrap();
    let polls = futures_util::future::join_all((0..5).map(|_| client.poll(&enrolment))).await;
    assert!(polls.iter().all(|answer| answer.outcome == Err(Error::TimedOut(timeout))));
    assert!(client.away(Some(&enrolment.server)).is_some());
}

#[tokio::test]
async fn options_that_cannot_work_are_refused() {
    assert!(matches!(Client::new(&options(&[])), Err(SetupError::NoServer)));
    for url in ["ftp://mfa.example.org", "data:,x"] {
        assert!(matches!(Client::new(&options(&[url])), Err(SetupError::Url(_))), "{url}");
    }
    let pem = b"-----BEGIN CERTIFICATE-----\n!\n-----END CERTIFICATE-----\n".to_vec();
    let options = Options { extra_roots: Some(pem), ..options(&["https://mfa.example.org"]) };
    assert!(matches!(
        Client::new(&options),
        Err(SetupError::Certificates(_) | SetupError::Http(_))
    ));
}
