//! S36: nothing is sent over an untrusted TLS connection, and the error says why.

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, SupportedProtocolVersion, version};
use secenrol::{Client, Error, Options, SignIn};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio_rustls::TlsAcceptor;

use super::world::*;

const CHALLENGE: &[u8] =
    b"HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 39\r\n\r\n{\"result\":\"challenge\",\"session\":\"K123\"}";

/// A certificate authority, which a test may trust.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    fn signs(&self, params: &CertificateParams) -> Identity {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.0).unwrap();
        Identity { pem: certificate.pem(), der: certificate.der().clone(), key }
    }

    fn pem(&self) -> String {
        self.0.pem()
    }
}

/// A server's certificate and key.
struct Identity {
    pem: String,
    der: CertificateDer<'static>,
    key: KeyPair,
}

impl Identity {
    fn signed_by_itself() -> Self {
        let key = KeyPair::generate().unwrap();
        let certificate = params_for("127.0.0.1").self_signed(&key).unwrap();
        Self { pem: certificate.pem(), der: certificate.der().clone(), key }
    }
}

fn params_for(host: &str) -> CertificateParams {
    CertificateParams::new([host.to_owned()]).unwrap()
}

/// A server that answers any request with a challenge. For each connection it reports how many
/// bytes of a request it received.
async fn serving(
    identity: &Identity,
    versions: &[&'static SupportedProtocolVersion],
) -> (SocketAddr, mpsc::UnboundedReceiver<usize>) {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let key = PrivateKeyDer::try_from(identity.key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![identity.der.clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (got, seen) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let mut count = 0;
            if let Ok(mut stream) = acceptor.accept(stream).await {
                count = stream.read(&mut [0; 4096]).await.unwrap_or(0);
                let _ = stream.write_all(CHALLENGE).await;
                let _ = stream.shutdown().await;
            }
            if got.send(count).is_err() {
                break;
            }
        }
    });
    (address, seen)
}

fn trusting(pem: Option<&str>, urls: &[String]) -> Client {
    let urls: Vec<&str> = urls.iter().map(String::as_str).collect();
    Client::new(&Options { extra_roots: pem.map(|pem| pem.as_bytes().to_vec()), ..options(&urls) })
        .unwrap()
}

#[tokio::test]
async fn s36_an_untrusted_server_receives_nothing() {
    let ours = Authority::new();
    let mut expired = params_for("127.0.0.1");
    expired.not_after = date_time_ymd(2020, 1, 1);
    let mut too_early = params_for("127.0.0.1");
    too_early.not_before = date_time_ymd(4000, 1, 1);
    let trusted = ours.pem();
    for (what, trusted, identity) in [
        (
            "from an authority that the system does not trust",
            None,
            ours.signs(&params_for("127.0.0.1")),
        ),
        (
            "from another authority",
            Some(&trusted),
            Authority::new().signs(&params_for("127.0.0.1")),
        ),
        ("self-signed", Some(&trusted), Identity::signed_by_itself()),
        ("expired", Some(&trusted), ours.signs(&expired)),
        ("not valid yet", Some(&trusted), ours.signs(&too_early)),
        ("for another host", Some(&trusted), ours.signs(&params_for("secenrol.example.org"))),
        ("for another address", Some(&trusted), ours.signs(&params_for("127.0.0.2"))),
    ] {
        for versions in [[&version::TLS12], [&version::TLS13]] {
            let (address, mut seen) = serving(&identity, &versions).await;
            let client = trusting(trusted.map(String::as_str), &[format!("https://{address}")]);
            let outcome = sign_in(&client).await;
            assert!(
                matches!(&outcome, Err(Error::Tls(why)) if !why.is_empty()),
                "{what}: {outcome:?}"
            );
            assert_eq!(seen.recv().await, Some(0), "{what}");
        }
    }
}

#[tokio::test]
async fn s36_a_private_authority_or_a_single_certificate_can_be_trusted() {
    let authority = Authority::new();
    let own = Identity::signed_by_itself();
    for (roots, identity) in
        [(authority.pem(), authority.signs(&params_for("127.0.0.1"))), (own.pem.clone(), own)]
    {
        for versions in [&[&version::TLS12][..], &[&version::TLS13], rustls::ALL_VERSIONS] {
            let (address, mut seen) = serving(&identity, versions).await;
            let outcome = sign_in(&trusting(Some(&roots), &[format!("https://{address}")])).await;
            assert!(matches!(outcome, Ok(SignIn::Challenged(_))), "{outcome:?}");
            assert!(seen.recv().await.unwrap() > 0);
        }
    }
}

#[tokio::test]
async fn s36_the_next_server_is_tried_after_an_untrusted_one() {
    let authority = Authority::new();
    let (wrong, _) =
        serving(&authority.signs(&params_for("127.0.0.2")), rustls::ALL_VERSIONS).await;
    let (right, _) =
        serving(&authority.signs(&params_for("127.0.0.1")), rustls::ALL_VERSIONS).await;
    let urls = [format!("https://{wrong}"), format!("https://{right}")];
    let outcome = sign_in(&trusting(Some(&authority.pem()), &urls)).await;
    assert!(matches!(outcome, Ok(SignIn::Challenged(_))), "{outcome:?}");
}

/// A server that answers the first message with `answer`, and returns all bytes that it received.
async fn blunt(answer: Vec<u8>) -> (SocketAddr, tokio::task::JoinHandle<Vec<u8>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let came = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut came = vec![0; 4096];
        let count = stream.read(&mut came).await.unwrap();
        came.truncate(count);
        let _ = stream.write_all(&answer).await;
        let _ = stream.read_to_end(&mut came).await;
        came
    });
    (address, came)
}

/// A server hello of TLS 1.1, with a cipher of that time.
fn hello_of_tls_1_1() -> Vec<u8> {
    let hello = [&[3, 2][..], &[7; 32], &[0, 0x00, 0x2f, 0]].concat();
    let mut record = vec![22, 3, 2, 0, u8::try_from(hello.len() + 4).unwrap()];
    record.extend([2, 0, 0, u8::try_from(hello.len()).unwrap()]);
    record.extend(hello);
    record
}

#[tokio::test]
async fn s36_a_server_with_an_older_tls_or_none_receives_nothing() {
    let page = b"HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n".to_vec();
    for (what, answer) in [
        ("TLS 1.1", hello_of_tls_1_1()),
        ("an alert that refuses the version", vec![21, 3, 2, 0, 2, 2, 70]),
        ("plain HTTP", page),
    ] {
        let (address, came) = blunt(answer).await;
        let outcome = sign_in(&trusting(None, &[format!("https://{address}")])).await;
        assert!(matches!(outcome, Err(Error::Tls(_))), "{what}: {outcome:?}");
        let came = came.await.unwrap();
        assert!(!came.windows(8).any(|part| part == b"PASSWORD"), "{what}");
        assert!(
            records(&came).iter().all(|kind| [21, 22].contains(kind)),
            "{what}: application data"
        );
    }
}

/// OpenSSL as such a server, if the system has one that still offers TLS 1.1.
#[tokio::test]
async fn s36_openssl_with_tls_1_1_receives_nothing() {
    let identity = Identity::signed_by_itself();
    let folder = tempfile::tempdir().unwrap();
    let (certificate, key) = (folder.path().join("certificate.pem"), folder.path().join("key.pem"));
    std::fs::write(&certificate, &identity.pem).unwrap();
    std::fs::write(&key, identity.key.serialize_pem()).unwrap();
    let mut openssl = Command::new("openssl");
    openssl.args(["s_server", "-accept", "127.0.0.1:0", "-tls1_1", "-cipher", "ALL:@SECLEVEL=0"]);
    openssl.arg("-cert").arg(&certificate).arg("-key").arg(&key);
    openssl.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let Ok(mut openssl) = openssl.spawn() else {
        return eprintln!("skipped: no openssl here");
    };
    let mut said = BufReader::new(openssl.stdout.take().unwrap());
    let mut line = String::new();
    while !line.starts_with("ACCEPT") {
        line.clear();
        if said.read_line(&mut line).unwrap() == 0 {
            return eprintln!("skipped: this openssl does not offer TLS 1.1");
        }
    }
    let address = line.trim_start_matches("ACCEPT").trim();
    let outcome = sign_in(&trusting(Some(&identity.pem), &[format!("https://{address}")])).await;
    openssl.kill().unwrap();
    openssl.wait().unwrap();
    assert!(matches!(outcome, Err(Error::Tls(_))), "{outcome:?}");
    // It prints everything that it receives.
    let mut rest = String::new();
    said.read_to_string(&mut rest).unwrap();
    assert!(!rest.contains("PASSWORD"), "{rest}");
}

/// The content types of the TLS records: 21 is an alert, 22 the handshake, 23 application data.
fn records(mut came: &[u8]) -> Vec<u8> {
    let mut kinds = Vec::new();
    while let [kind, _, _, high, low, rest @ ..] = came {
        kinds.push(*kind);
        came = &rest[usize::from(u16::from_be_bytes([*high, *low]))..];
    }
    kinds
}

#[tokio::test]
async fn s36_a_tls_failure_after_the_handshake_is_a_broken_connection() {
    let authority = Authority::new();
    let identity = authority.signs(&params_for("127.0.0.1"));
    let key = PrivateKeyDer::try_from(identity.key.serialize_der()).unwrap();
    let config =
        ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_protocol_versions(rustls::ALL_VERSIONS)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![identity.der.clone()], key)
            .unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        let mut stream = TlsAcceptor::from(Arc::new(config)).accept(stream).await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await;
        let raw: &mut TcpStream = stream.get_mut().0;
        let _ = raw.write_all(b"\x17\x03\x03\x00\x20 this is nothing of what was agreed").await;
    });
    let (spare, mut spare_seen) = serving(&identity, rustls::ALL_VERSIONS).await;
    let urls = [format!("https://{address}"), format!("https://{spare}")];
    let outcome = sign_in(&trusting(Some(&authority.pem()), &urls)).await;
    assert!(matches!(outcome, Err(Error::Broken(_))), "{outcome:?}");
    assert!(
        spare_seen.try_recv().is_err(),
        "a sign-in that may have been carried out was sent again"
    );
}
