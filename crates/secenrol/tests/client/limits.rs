//! S37: limits on the size, the depth and the duration of a reply.

use std::io::Write as _;
use std::time::Duration;

use secenrol::wire::{MAX_HEAD_BYTES, MAX_REPLY_BYTES};
use secenrol::{Client, Error, Options, SignIn};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use wiremock::ResponseTemplate;

use super::world::*;

const PLAIN: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n";
const CHUNKED: &[u8] = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";

/// A server that sends `first`, then repeats `again` with a `pause` after each, until the client
/// hangs up. It returns how many bytes it could write.
async fn endless(first: &[u8], again: &[u8], pause: Duration) -> (String, JoinHandle<usize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let (first, again) = (first.to_vec(), again.to_vec());
    let written = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        let mut written = 0;
        let mut next = &first;
        while stream.write_all(next).await.is_ok() {
            written += next.len();
            next = &again;
            if !pause.is_zero() {
                tokio::time::sleep(pause).await;
            }
        }
        written
    });
    (url, written)
}

#[tokio::test]
async fn s37_an_endless_reply_is_refused_by_its_size() {
    let spaces = [b' '; 1 << 14];
    let chunk = [b"4000\r\n", &spaces[..], b"\r\n"].concat();
    let header = [b"x-padding: ", &[b'x'; 1000][..], b"\r\n"].concat();
    for (what, first, again) in [
        ("a body without a length", PLAIN, &spaces[..]),
        ("a body in chunks", CHUNKED, &chunk),
        ("headers", b"HTTP/1.1 200 OK\r\n", &header),
        ("one header", b"HTTP/1.1 200 OK\r\nx-padding: ", &[b'x'; 1000]),
        ("empty headers", b"HTTP/1.1 200 OK\r\n", b"x:\r\n"),
        (
            "a length of 10 TB",
            b"HTTP/1.1 200 OK\r\ncontent-length: 10000000000000\r\n\r\n",
            &spaces,
        ),
    ] {
        let (url, written) = endless(first, again, Duration::ZERO).await;
        assert_eq!(sign_in(&client_of(&[&url])).await.unwrap_err(), Error::TooLarge, "{what}");
        // More than was read: the rest is in the sockets' buffers.
        assert!(written.await.unwrap() < 32 << 20, "{what}");
    }
}

#[tokio::test]
async fn s37_a_slow_reply_is_cut_off_by_the_timeout() {
    for (what, first, again) in [
        ("a body, byte by byte", PLAIN, &b" "[..]),
        ("a head, byte by byte", b"HTTP/1.1 200 OK\r\nx-padding: ", b"x"),
        (
            "interim responses without an end",
            b"HTTP/1.1 100 Continue\r\n\r\n",
            b"HTTP/1.1 100 Continue\r\n\r\n",
        ),
        ("chunks, byte by byte", CHUNKED, b"1\r\n \r\n"),
    ] {
        let (url, _) = endless(first, again, Duration::from_millis(40)).await;
        let limit = Duration::from_millis(500);
        let client = Client::new(&Options { sign_in_timeout: limit, ..options(&[&url]) }).unwrap();
        assert_eq!(sign_in(&client).await.unwrap_err(), Error::TimedOut(limit), "{what}");
    }
}

/// A listener whose queue is full answers no further connection.
#[tokio::test]
async fn s37_a_server_that_takes_no_connection_is_left_before_the_timeout() {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let full = socket.listen(1).unwrap();
    let address = full.local_addr().unwrap();
    let mut waiting = Vec::new();
    let brief = Duration::from_millis(500);
    while let Ok(stream) = tokio::time::timeout(brief, TcpStream::connect(address)).await {
        waiting.push(stream.unwrap());
        assert!(waiting.len() < 1000, "the queue is never full");
    }
    let spare = answering(challenge()).await;
    // Without a limit of its own, the connection would use up the whole sign-in's time. The kernel
    // gives up even later.
    let urls = [format!("http://{address}"), spare.uri()];
    let urls = urls.each_ref().map(String::as_str);
    let sign_in_timeout = Duration::from_secs(20);
    let client = Client::new(&Options { sign_in_timeout, ..options(&urls) }).unwrap();
    assert!(matches!(sign_in(&client).await, Ok(SignIn::Challenged(_))));
}

#[tokio::test]
async fn s37_a_body_has_a_maximum_size() {
    for (length, outcome) in [
        (MAX_REPLY_BYTES, None),
        (MAX_REPLY_BYTES + 1, Some(Error::TooLarge)),
        (10 << 20, Some(Error::TooLarge)),
    ] {
        let json = r#"{"result":"challenge","session":"K1","padding":""#;
        let body = format!("{json}{}\"}}", "x".repeat(length - json.len() - 2));
        assert_eq!(body.len(), length);
        let answered = sign_in_answered(ResponseTemplate::new(200).set_body_string(body)).await;
        assert_eq!(answered.err(), outcome, "{length} bytes");
    }
}

#[tokio::test]
async fn s37_headers_have_a_maximum_size() {
    let cookie = "set-cookie: SecurEnvoyPin=x\r\n";
    let json = r#"{"result":"challenge","session":"K1"}"#;
    let length = format!("content-length: {}\r\n", json.len());
    let known = cookie.len() + length.len();
    let padding =
        |bytes: usize| format!("x-padding: {}\r\n", "x".repeat(bytes - "x-padding: \r\n".len()));
    for (fits, padding) in [
        (true, padding(MAX_HEAD_BYTES - known)),
        (false, padding(MAX_HEAD_BYTES - known + 1)),
        (false, padding(500_000)),
        (false, padding(400).repeat(50)),
        (false, "x: y\r\n".repeat(200)),
    ] {
        let head = format!("HTTP/1.1 200 OK\r\n{cookie}{length}{padding}\r\n{json}");
        let (url, _) = endless(head.as_bytes(), b"", Duration::from_millis(50)).await;
        let password = secenrol::Password::parse("x").unwrap();
        let userid = secenrol::Userid::parse("bob").unwrap();
        let answer = client_of(&[&url]).sign_in(&userid, &password).await;
        assert_eq!(answer.err(), (!fits).then_some(Error::TooLarge), "{} bytes", padding.len());
    }
}

#[tokio::test]
async fn s37_a_packed_reply_has_the_same_maximum_size_once_unpacked() {
    let json = br#"{"result":"challenge","session":"K1"}"#;
    for (spaces, outcome) in [
        (MAX_REPLY_BYTES - json.len(), None),
        (MAX_REPLY_BYTES - json.len() + 1, Some(Error::TooLarge)),
        (64 << 20, Some(Error::TooLarge)),
    ] {
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packed.write_all(&[&json[..], &vec![b' '; spaces]].concat()).unwrap();
        let packed = packed.finish().unwrap();
        assert!(packed.len() < MAX_REPLY_BYTES);
        let reply = ResponseTemplate::new(200)
            .append_header("content-encoding", "gzip")
            .set_body_bytes(packed);
        let server = answering(reply).await;
        assert_eq!(sign_in(&client_of(&[&server.uri()])).await.err(), outcome, "{spaces}");
        assert!(
            !server.received_requests().await.unwrap()[0].headers.contains_key("accept-encoding"),
            "compression is not asked for"
        );
    }
}
