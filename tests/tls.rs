//! The portal's own TLS, on the real program: versions, certificates and the handshake deadline.
#![expect(clippy::unwrap_used, reason = "a test says what went wrong by stopping there")]

mod free;

use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair, date_time_ymd,
};
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore, SupportedProtocolVersion, version};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

const HOST: &str = "token.example.org";
/// Limit for events that take seconds at most. A test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new() -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(DnType::CommonName, "authority");
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// Writes a new certificate with its key into `folder`.
    fn issue(&self, folder: &Path) {
        self.issue_until(2999, folder);
    }

    /// Writes a certificate that is valid until the beginning of a year.
    fn issue_until(&self, year: i32, folder: &Path) {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([HOST.to_owned()]).unwrap();
        params.not_after = date_time_ymd(year, 1, 1);
        let certificate = params.signed_by(&key, &self.0).unwrap();
        std::fs::write(folder.join("certificate.pem"), certificate.pem() + &self.0.pem()).unwrap();
        write_key(&folder.join("key.pem"), &key.serialize_pem());
    }
}

fn write_key(path: &Path, pem: &str) {
    std::fs::write(path, pem).unwrap();
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

fn write_config(folder: &Path) -> std::path::PathBuf {
    let file = folder.join("config.toml");
    let text = format!(
        "[server]\nlisten = \"127.0.0.1:0\"\npublic_url = \"https://{HOST}\"\nmanagement_listen = \"\"\n\
         [server.tls]\ncertificate = \"certificate.pem\"\nkey = \"key.pem\"\n\
         [secenrol]\nurls = [\"https://mfa.example.org\"]\n[audit]\ndestination = \"off\"\n"
    );
    std::fs::write(&file, text).unwrap();
    file
}

/// `handover serve` with a certificate of a test authority.
struct Program {
    child: Child,
    address: String,
    management: String,
    said: Receiver<String>,
    folder: TempDir,
    authority: Authority,
}

impl Program {
    fn start() -> Self {
        let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
        authority.issue(folder.path());
        let management = free::address().to_string();
        let mut child = Command::new(env!("CARGO_BIN_EXE_handover"))
            .args(["serve", "--config"])
            .arg(write_config(folder.path()))
            .env("HANDOVER__SERVER__MANAGEMENT_LISTEN", &management)
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (tell, said) = channel();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        std::thread::spawn(move || {
            lines.map_while(Result::ok).try_for_each(|line| tell.send(line))
        });
        let mut program =
            Self { child, address: String::new(), management, said, folder, authority };
        let line = program.line_with("serving");
        let port: String = line
            .split("127.0.0.1:")
            .nth(1)
            .unwrap()
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        program.address = format!("127.0.0.1:{port}");
        program
    }

    /// The next log line with these words.
    fn line_with(&self, words: &str) -> String {
        loop {
            let line = self.said.recv_timeout(PATIENCE).unwrap();
            if line.contains(words) {
                return line;
            }
        }
    }

    fn hang_up(&self) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-HUP", &pid]).status().unwrap().success());
    }

    /// The end of the current certificate, from the metrics.
    async fn ends(&self) -> String {
        let mut stream = TcpStream::connect(&self.management).await.unwrap();
        stream
            .write_all(b"GET /metrics HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n")
            .await
            .unwrap();
        let metrics = String::from_utf8(to_the_end(&mut stream).await).unwrap();
        let line = metrics
            .lines()
            .find_map(|line| line.strip_prefix("handover_certificate_ends_seconds "));
        line.unwrap().to_owned()
    }

    async fn connect(
        &self,
        versions: &[&'static SupportedProtocolVersion],
    ) -> TlsStream<TcpStream> {
        let mut roots = RootCertStore::empty();
        roots.add(self.authority.0.der().clone()).unwrap();
        let config =
            ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_protocol_versions(versions)
                .unwrap()
                .with_root_certificates(roots)
                .with_no_client_auth();
        let tcp = TcpStream::connect(&self.address).await.unwrap();
        let name = ServerName::try_from(HOST).unwrap();
        TlsConnector::from(Arc::new(config)).connect(name, tcp).await.unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn shown(stream: &TlsStream<TcpStream>) -> CertificateDer<'static> {
    stream.get_ref().1.peer_certificates().unwrap()[0].clone().into_owned()
}

/// Requests the start page and reads the whole answer. The connection stays open.
async fn asks_and_is_served(stream: &mut TlsStream<TcpStream>) -> String {
    stream.write_all(format!("GET / HTTP/1.1\r\nhost: {HOST}\r\n\r\n").as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    while !answer.windows(7).any(|part| part == b"</html>") {
        let read = tokio::time::timeout(PATIENCE, stream.read_buf(&mut answer)).await;
        assert!(read.is_ok(), "the page never ends");
        assert_ne!(read.unwrap().unwrap(), 0, "{}", String::from_utf8_lossy(&answer));
    }
    let answer = String::from_utf8(answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 200 OK\r\n") && answer.contains("strict-transport-security")
    );
    answer
}

/// Reads until the program closes the connection.
async fn to_the_end(stream: &mut TcpStream) -> Vec<u8> {
    let mut came = Vec::new();
    let ended = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut came)).await;
    assert!(ended.is_ok(), "the connection is still open");
    came
}

#[tokio::test]
async fn s36_the_portal_speaks_tls_1_2_and_1_3() {
    let program = Program::start();
    for (versions, spoken) in [([&version::TLS12], "TLSv1_2"), ([&version::TLS13], "TLSv1_3")] {
        let mut stream = program.connect(&versions).await;
        assert_eq!(format!("{:?}", stream.get_ref().1.protocol_version().unwrap()), spoken);
        asks_and_is_served(&mut stream).await;
        asks_and_is_served(&mut stream).await;
    }
}

#[tokio::test]
async fn s36_older_versions_and_plain_http_get_no_page() {
    let program = Program::start();
    // A client hello of TLS 1.1: random bytes, no session, one suite of that time, no compression.
    // Its extensions are P-256, uncompressed points, and RSA with SHA-256.
    let mut hello = vec![0x03, 0x02];
    hello.extend([7; 32]);
    hello.extend([0, 0, 2, 0xC0, 0x13, 1, 0, 0, 22]);
    hello.extend([0, 10, 0, 4, 0, 2, 0, 23, 0, 11, 0, 2, 1, 0, 0, 13, 0, 4, 0, 2, 4, 1]);
    let length = u8::try_from(hello.len()).unwrap();
    let message = [&[1, 0, 0, length][..], &hello].concat();
    let record = [&[22, 3, 1, 0, length + 4][..], &message].concat();
    let mut old = TcpStream::connect(&program.address).await.unwrap();
    old.write_all(&record).await.unwrap();
    let answer = to_the_end(&mut old).await;
    // A fatal alert: protocol_version (70).
    assert_eq!((answer[0], &answer[5..7]), (21, &[2, 70][..]), "{answer:?}");

    let mut plain = TcpStream::connect(&program.address).await.unwrap();
    plain.write_all(format!("GET / HTTP/1.1\r\nhost: {HOST}\r\n\r\n").as_bytes()).await.unwrap();
    assert!(!String::from_utf8_lossy(&to_the_end(&mut plain).await).contains("HTTP"));
}

#[tokio::test]
async fn s51_a_handshake_that_never_ends_is_ended_and_keeps_nobody_waiting() {
    let program = Program::start();
    let mut silent = TcpStream::connect(&program.address).await.unwrap();
    let mut begun = TcpStream::connect(&program.address).await.unwrap();
    begun.write_all(&[22, 3, 1, 2, 0, 1]).await.unwrap();
    asks_and_is_served(&mut program.connect(&[&version::TLS13]).await).await;
    assert_eq!(to_the_end(&mut silent).await, b"");
    assert_eq!(to_the_end(&mut begun).await, b"");
}

#[tokio::test]
async fn s51_a_head_that_never_ends_is_ended_within_tls_too() {
    let program = Program::start();
    let mut stream = program.connect(&[&version::TLS13]).await;
    asks_and_is_served(&mut stream).await;
    stream.write_all(b"GET / HTTP/1.1\r\nx-slow: ").await.unwrap();
    let mut came = Vec::new();
    let ended = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut came)).await;
    assert!(ended.is_ok() && !String::from_utf8_lossy(&came).contains("200 OK"));
}

#[tokio::test]
async fn a_new_certificate_is_shown_after_sighup_and_open_connections_go_on() {
    let program = Program::start();
    let mut before = program.connect(&[&version::TLS13]).await;
    asks_and_is_served(&mut before).await;
    let until = |year| date_time_ymd(year, 1, 1).unix_timestamp().to_string();
    assert_eq!(program.ends().await, until(2999));

    program.authority.issue_until(2998, program.folder.path());
    program.hang_up();
    program.line_with("config reloaded");
    assert_eq!(program.ends().await, until(2998));
    let mut after = program.connect(&[&version::TLS13]).await;
    assert_ne!(shown(&after), shown(&before));
    asks_and_is_served(&mut after).await;
    asks_and_is_served(&mut before).await;

    std::fs::write(program.folder.path().join("certificate.pem"), "nothing").unwrap();
    program.hang_up();
    let line = program.line_with("server.tls.certificate");
    assert!(line.contains("config.toml:6: ") && line.contains("ERROR"), "{line}");
    program.line_with("the previous one stays");
    let mut still = program.connect(&[&version::TLS13]).await;
    assert_eq!(shown(&still), shown(&after));
    asks_and_is_served(&mut still).await;
    asks_and_is_served(&mut before).await;
}

#[test]
fn s67_a_certificate_or_key_that_cannot_be_used_is_named_with_its_line_and_the_mend() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let path = |name: &str| folder.path().join(name);
    authority.issue(folder.path());
    let (certificate, key) = (
        std::fs::read_to_string(path("certificate.pem")).unwrap(),
        std::fs::read_to_string(path("key.pem")).unwrap(),
    );
    let config = write_config(folder.path());
    let check = || {
        let program = env!("CARGO_BIN_EXE_handover");
        let output =
            Command::new(program).args(["check", "--config"]).arg(&config).output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(check().0, Some(0));
    let other = KeyPair::generate().unwrap().serialize_pem();
    for (certificate, key, place, mend) in [
        ("", &*key, ":6: server.tls.certificate:", "BEGIN CERTIFICATE"),
        (
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            &key,
            ":6: server.tls.certificate:",
            "damaged",
        ),
        (&certificate, "", ":7: server.tls.key:", "BEGIN PRIVATE KEY"),
        (&certificate, &other, ":7: server.tls.key:", "belongs to another certificate"),
        (
            &certificate,
            "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n",
            ":7: server.tls.key:",
            "openssl pkey",
        ),
    ] {
        std::fs::write(path("certificate.pem"), certificate).unwrap();
        write_key(&path("key.pem"), key);
        let (status, said) = check();
        assert_eq!((status, said.lines().count()), (Some(78), 1), "{said}");
        assert!(said.contains(place) && said.contains(mend), "{said}");
    }
    std::fs::remove_file(path("key.pem")).unwrap();
    assert!(matches!(check(), (Some(78), said) if said.contains("key.pem cannot be read")));
    std::fs::write(path("certificate.pem"), &certificate).unwrap();
    write_key(&path("key.pem"), &key);
    let text = std::fs::read_to_string(&config).unwrap();
    for (from, to, said) in [
        ("key = \"key.pem\"\n", "", "server.tls.key: is missing"),
        ("certificate = \"certificate.pem\"\n", "", "server.tls.certificate: is missing"),
        (
            "public_url = \"https",
            "insecure_http = true\npublic_url = \"http",
            "server.public_url: is http://",
        ),
        (
            "key = \"key.pem\"\n",
            "key = \"key.pem\"\ncolour = 1\n",
            "server.tls.colour: unknown key",
        ),
        ("[server.tls]", "[server.tsl]", "server.tsl: unknown section"),
    ] {
        std::fs::write(&config, text.replace(from, to)).unwrap();
        assert!(
            matches!(check(), (Some(78), problem) if problem.contains(said)),
            "{said}: {:?}",
            check()
        );
    }
    std::fs::write(&config, &text).unwrap();
    std::fs::set_permissions(path("key.pem"), std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(matches!(check(), (Some(78), said) if said.contains("chmod")));
}

#[test]
fn s67_a_certificate_that_browsers_would_refuse_is_served_with_a_warning() {
    let (folder, authority) = (tempfile::tempdir().unwrap(), Authority::new());
    let config = write_config(folder.path());
    let checked = |params: &CertificateParams| {
        let key = KeyPair::generate().unwrap();
        let chain = params.signed_by(&key, &authority.0).unwrap().pem() + &authority.0.pem();
        std::fs::write(folder.path().join("certificate.pem"), chain).unwrap();
        write_key(&folder.path().join("key.pem"), &key.serialize_pem());
        let program = env!("CARGO_BIN_EXE_handover");
        let mut check = Command::new(program);
        check.args(["check", "--json", "--config"]).arg(&config);
        // On loopback, a portal without a proxy in front gets another warning.
        let output = check.env("HANDOVER__SERVER__TRUSTED_PROXIES", "127.0.0.1").output().unwrap();
        assert_eq!(output.status.code(), Some(0));
        let said: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let warnings = said["warnings"].as_array().unwrap().clone();
        assert!(
            warnings.iter().all(|one| one["key"] == "server.tls.certificate" && one["line"] == 6)
        );
        warnings
            .iter()
            .map(|one| one["problem"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
            .join("\n")
    };
    let here = || CertificateParams::new([HOST.to_owned()]).unwrap();
    assert_eq!(checked(&here()), "");
    let of_all = CertificateParams::new(["*.example.org".to_owned()]).unwrap();
    assert_eq!(checked(&of_all), "");
    let elsewhere = CertificateParams::new(["mfa.example.org".to_owned()]).unwrap();
    assert!(
        checked(&elsewhere).contains("is not for token.example.org, the host of server.public_url")
    );
    let mut over = here();
    over.not_after = date_time_ymd(2020, 1, 1);
    assert!(checked(&over).contains("expired on Jan  1 00:00:00 2020"), "{}", checked(&over));
    let mut to_come = here();
    to_come.not_before = date_time_ymd(2999, 1, 1);
    to_come.not_after = date_time_ymd(2999, 2, 1);
    assert!(checked(&to_come).contains("set this machine's clock"), "{}", checked(&to_come));
}

#[test]
fn s67_certificate_and_key_are_both_named_where_both_are_wrong() {
    let folder = tempfile::tempdir().unwrap();
    let config = write_config(folder.path());
    let program = env!("CARGO_BIN_EXE_handover");
    let output = Command::new(program).args(["check", "--config"]).arg(&config).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    let lines: Vec<_> = said.lines().collect();
    assert_eq!((output.status.code(), lines.len()), (Some(78), 2), "{said}");
    assert!(
        lines[0].contains(":6: server.tls.certificate: ") && lines[0].contains("cannot be read"),
        "{said}"
    );
    assert!(
        lines[1].contains(":7: server.tls.key: ") && lines[1].contains("cannot be read"),
        "{said}"
    );
}
