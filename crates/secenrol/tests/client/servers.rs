//! Several servers, the circuit breaker and reused connections.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use secenrol::{BreakerPolicy, Circuit, Client, Error, Options, SignIn};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use wiremock::matchers::body_string_contains;
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::world::*;

/// An address where nobody listens.
fn nobody() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

async fn asked(server: &MockServer) -> usize {
    server.received_requests().await.unwrap().len()
}

fn resting(urls: &[&str], rest: Duration) -> Client {
    let breaker = BreakerPolicy { rest, ..BreakerPolicy::default() };
    Client::new(&Options { breaker, ..options(urls) }).unwrap()
}

#[tokio::test]
async fn a_server_that_failed_lately_is_tried_last() {
    let (first, second) = (answering(challenge()).await, answering(challenge()).await);
    let client = client_of(&[&first.uri(), &second.uri()]);
    sign_in(&client).await.unwrap();
    assert_eq!((asked(&first).await, asked(&second).await), (1, 0));
    first.reset().await;
    Mock::given(wiremock::matchers::any())
        .respond_with(ResponseTemplate::new(500))
        .mount(&first)
        .await;
    // This server has seen the request, so no other one is asked.
    assert_eq!(sign_in(&client).await.unwrap_err(), Error::Status(500));
    assert_eq!((asked(&first).await, asked(&second).await), (1, 0));
    sign_in(&client).await.unwrap();
    assert_eq!((asked(&first).await, asked(&second).await), (1, 1));
}

#[tokio::test]
async fn a_journey_stays_with_the_server_that_answered() {
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
async fn a_server_that_keeps_failing_is_left_alone_and_then_asked_once() {
    let server = answering(ResponseTemplate::new(500)).await;
    let client = resting(&[&server.uri()], Duration::from_millis(400));
    for _ in 0..5 {
        assert_eq!(
            (client.away(None), sign_in(&client).await.unwrap_err()),
            (None, Error::Status(500))
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
async fn refusals_and_reported_errors_are_no_faults() {
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
async fn one_server_that_is_left_alone_leaves_the_other() {
    let (first, second) = (nobody(), answering(challenge()).await);
    let client = client_of(&[&first, &second.uri()]);
    for _ in 0..20 {
        sign_in(&client).await.unwrap();
    }
    assert_eq!((asked(&second).await, client.away(None)), (20, None));
}

#[tokio::test]
async fn a_push_that_nobody_approves_is_no_fault_as_long_as_others_are_answered() {
    let server = MockServer::start().await;
    let waits = challenge().set_delay(Duration::from_secs(30));
    Mock::given(body_string_contains("userid=bob")).respond_with(waits).mount(&server).await;
    Mock::given(wiremock::matchers::any()).respond_with(challenge()).mount(&server).await;
    let sign_in_timeout = Duration::from_millis(400);
    let client = Client::new(&Options { sign_in_timeout, ..options(&[&server.uri()]) }).unwrap();
    let others = async {
        for _ in 0..1000 {
            let password = secenrol::Password::parse("x").unwrap();
            let alice = secenrol::Userid::parse("alice").unwrap();
            client.sign_in(&alice, &password).await.unwrap();
            tokio::time::sleep(sign_in_timeout / 8).await;
        }
    };
    let pushes = tokio::select! {
        pushes = futures_util::future::join_all((0..8).map(|_| sign_in(&client))) => pushes,
        () = others => panic!("the pushes never time out"),
    };
    assert!(pushes.iter().all(|outcome| matches!(outcome, Err(Error::TimedOut(_)))));
    assert_eq!(client.away(None), None);

    // If nobody gets an answer, the server counts as hanging.
    futures_util::future::join_all((0..8).map(|_| sign_in(&client))).await;
    assert!(client.away(None).is_some());
}

/// A server that never closes a connection, and the number of its connections.
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
async fn connections_are_kept_for_the_next_exchange_but_not_for_one_long_after() {
    let (url, accepted) = keeping().await;
    let client = client_of(&[&url]);
    for _ in 0..50 {
        sign_in(&client).await.unwrap();
    }
    assert_eq!(accepted.load(Ordering::Relaxed), 1);
    // A server with a keep-alive of 5 s is about to close the connection.
    tokio::time::sleep(Duration::from_millis(4300)).await;
    sign_in(&client).await.unwrap();
    assert_eq!(accepted.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_thread_that_ends_takes_nobody_elses_exchange_with_it() {
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
