//! `handover check --online` against the stand-in and against servers that are not SecEnrol.

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa,
    KeyPair, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::PrivateKeyDer;
use secenrol_stand_in::{Fault, Operation};
use serde_json::Value;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio_rustls::TlsAcceptor;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::free;
use crate::notices::MailServer;
use crate::world::World;

/// The program's output.
pub struct Said {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Said {
    /// Result, finding and fix of one check, as one text.
    pub fn of(&self, check: &str) -> String {
        let report: Value =
            serde_json::from_str(&self.out).unwrap_or_else(|_| panic!("{}{}", self.out, self.err));
        let checks = report["checks"].as_array().unwrap();
        let found = checks
            .iter()
            .find(|one| one["check"] == check)
            .unwrap_or_else(|| panic!("{}", self.out));
        let text = |member: &str| found[member].as_str().unwrap().to_owned();
        [text("result"), text("found"), text("mend")].join(" | ")
    }
}

/// Runs the check with SecEnrol at `url` and `more` lines in `[secenrol]`.
pub async fn checked(url: &str, more: &str, arguments: &[&str]) -> Said {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    let text = format!(
        "[server]\npublic_url = \"https://token.example.org\"\n[secenrol]\nurls = [\"{url}\"]\ninsecure_http = true\n\
         timeout_seconds = 2\n{more}\n"
    );
    std::fs::write(&file, text).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_handover"));
    program.args(["check", "--config"]).arg(&file).args(arguments).stdin(Stdio::null());
    let output = tokio::task::spawn_blocking(move || program.output().unwrap()).await.unwrap();
    Said {
        status: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

pub const ONLINE: &[&str] = &["--online", "--yes", "--json"];

#[tokio::test]
async fn integration_mode_is_recognised_by_one_failed_sign_in_without_a_user() {
    let world = World::start().await;
    let said = checked(world.secenrol_url(), "", ONLINE).await;
    assert_eq!(said.status, Some(0), "{}{}", said.out, said.err);
    for check in ["name", "connection", "latency", "clock", "integration mode", "page"] {
        assert!(said.of(check).starts_with("fine"), "{}", said.of(check));
    }
    assert_eq!(world.calls(), [1, 0, 0, 0]);
    let received = world.secenrol().received();
    assert!(received[0].field("userid").unwrap().starts_with("handover-check-"));

    let said = checked(world.secenrol_url(), "", &["--online", "--yes"]).await;
    assert!(
        said.out.contains("  \u{2713} integration mode  the server answers as documented: "),
        "{}",
        said.out
    );
}

#[tokio::test]
async fn check_online_needs_yes() {
    let world = World::start().await;
    let said = checked(world.secenrol_url(), "", &["--online"]).await;
    assert_eq!((said.status, said.out.as_str()), (Some(2), ""));
    assert!(said.err.contains("one failed sign-in") && said.err.contains("--yes"), "{}", said.err);
    assert_eq!(checked(world.secenrol_url(), "", &["--yes"]).await.status, Some(2));
    assert_eq!(world.calls(), [0; 4]);
}

#[tokio::test]
async fn check_online_names_the_server_that_is_not_secenrol_and_the_fix() {
    let html = |status, body: &str| ResponseTemplate::new(status).set_body_raw(body, "text/html");
    let redirect = |status, to: &str| ResponseTemplate::new(status).insert_header("location", to);
    for (answer, found, mend) in [
        (
            html(200, "<html><body>SecurEnvoy <input type=\"password\" name=PASSWORD>"),
            "the stock page",
            "integration mode",
        ),
        (
            html(404, "<html>404").insert_header("server", "Microsoft-IIS/10.0"),
            "no /secenrol/ here",
            "the path in secenrol.urls",
        ),
        (
            html(500, "<html><title>Runtime Error</title>"),
            "an error page of IIS (500)",
            "event log",
        ),
        (
            html(200, "<html><h1>Server Error in '/' Application."),
            "an error page of IIS (200)",
            "event log",
        ),
        (
            redirect(302, "https://other.example/"),
            "a redirect (302) to https://other.example/",
            "write \"https://other.example\" into secenrol.urls if SecEnrol is there",
        ),
        (
            redirect(301, "https://mfa.example.org/secenrol/"),
            "a redirect (301) to https://mfa.example.org/secenrol/",
            "write \"https://mfa.example.org\" into secenrol.urls, without /secenrol/",
        ),
        (
            redirect(308, "https://mfa.example.org/a/SecEnrol?x=1#y"),
            "a redirect (308)",
            "write \"https://mfa.example.org/a\" into secenrol.urls, without /secenrol/",
        ),
        (redirect(302, "default.aspx"), "a redirect (302) to default.aspx", "integrationmode=true"),
        (redirect(302, "/my.policy"), "a redirect (302) to /my.policy", "its own login page"),
        (redirect(302, ""), "a redirect (302) to ", "something other than SecEnrol answers"),
        (
            html(503, "<h2>Service Unavailable</h2>")
                .insert_header("server", "Microsoft-HTTPAPI/2.0"),
            "application pool is stopped (503)",
            "start the application pool",
        ),
        (
            html(404, "<h2>Not Found</h2>").insert_header("server", "Microsoft-HTTPAPI/2.0"),
            "no IIS site has this name and port (404)",
            "bindings",
        ),
        (
            html(401, "<html>401").insert_header("www-authenticate", "NTLM"),
            "a request to sign in first (NTLM)",
            "let anonymous requests pass",
        ),
        (
            html(400, "<html><title>400 No required SSL certificate was sent</title>"),
            "an error page that asks for a client certificate (400)",
            "secenrol.client_certificate",
        ),
        (
            html(200, "x").insert_header("content-encoding", "br"),
            "compressed in another way than gzip or deflate",
            "switch compression off",
        ),
        (
            html(200, "<html>Welcome to nginx!"),
            "something else: status 200, text/html",
            "another server",
        ),
        (
            ResponseTemplate::new(200).set_body_string(r#"{"result":"success","seed":"A"}"#),
            "accepted a made-up userid",
            "not a SecEnrol server",
        ),
    ] {
        let server = MockServer::start().await;
        Mock::given(method("POST")).respond_with(answer).mount(&server).await;
        Mock::given(method("GET")).respond_with(ResponseTemplate::new(200)).mount(&server).await;
        let said = checked(&server.uri(), "", ONLINE).await;
        let line = said.of("integration mode");
        assert!(line.starts_with("bad") && line.contains(found) && line.contains(mend), "{line}");
        assert_eq!(said.status, Some(78));
    }
}

#[tokio::test]
async fn check_online_says_what_it_had_to_be_patient_with() {
    let server = MockServer::start().await;
    let denied = ResponseTemplate::new(500)
        .append_header("set-cookie", "ARRAffinity=a; path=/")
        .append_header("set-cookie", "AWSALB=b; path=/")
        .set_body_string(r#"{"result":"accessdenied",}"#);
    Mock::given(method("POST")).respond_with(denied).mount(&server).await;
    let said = checked(&server.uri(), "", ONLINE).await;
    assert_eq!(said.status, Some(0), "{}{}", said.out, said.err);
    let line = said.of("cookies");
    assert!(line.starts_with("fine") && line.contains("(ARRAffinity, AWSALB)"), "{line}");
    let line = said.of("format");
    assert!(line.starts_with("fine") && line.contains("read leniently"), "{line}");
    let said = checked(&server.uri(), "", &["--online", "--yes"]).await;
    assert!(said.out.ends_with("The portal would work with this config.\n"), "{}", said.out);
}

#[tokio::test]
async fn check_online_says_what_browsers_get_and_which_version_answers() {
    let title = "<html><title>Manage My Token : Authentication</title>";
    for (page, service, of_page, of_version) in [
        (
            title,
            "9.4.513\r\n",
            "fine | the stock page, which is for browsers, titled",
            "warning | ",
        ),
        (title, "9.4.514\r\n", "fine | the stock page", "fine | SecurEnvoy 9.4.514"),
        ("ERR, Unknown Flag\r\n", "ERR, Unknown Flag\r\n", "fine | browsers get Secur", "left-out"),
        ("<title>FortiGate</title>", "", "fine | browsers get a page of a FortiGate", "left-out"),
        ("<title>Outlook</title>", "", "fine | browsers get something else", "left-out"),
    ] {
        let server = MockServer::start().await;
        let denied = ResponseTemplate::new(200).set_body_string(r#"{"result":"accessdenied"}"#);
        for (verb, place, body) in [("GET", "/secenrol/", page), ("GET", "/secserver", service)] {
            let reply = ResponseTemplate::new(200).set_body_raw(body, "text/html");
            let asked = Mock::given(method(verb)).and(wiremock::matchers::path(place));
            asked.respond_with(reply).mount(&server).await;
        }
        Mock::given(method("POST")).respond_with(denied).mount(&server).await;
        let said = checked(&server.uri(), "", ONLINE).await;
        assert_eq!(said.status, Some(0), "{}{}", said.out, said.err);
        assert!(said.of("page").starts_with(of_page), "{}", said.of("page"));
        let version = said.of("version");
        assert!(version.starts_with(of_version), "{version}");
        assert_eq!(version.contains("CVE-2024-37393"), of_version == "warning | ", "{version}");
    }
}

#[tokio::test]
async fn secenrol_at_the_end_of_an_address_is_reported_and_left_off() {
    let world = World::start().await;
    let said = checked(&format!("{}/secenrol/", world.secenrol_url()), "", ONLINE).await;
    assert_eq!(said.status, Some(0), "{}{}", said.out, said.err);
    assert!(said.err.contains("secenrol.urls: ends in /secenrol/"), "{}", said.err);
    assert_eq!(world.calls(), [1, 0, 0, 0]);
}

/// `handover check` on a machine without certificates of authorities.
#[test]
fn without_authorities_https_needs_a_ca_file_and_http_needs_none() {
    let folder = tempfile::tempdir().unwrap();
    let authority = CertificateParams::new(["x".to_owned()]).unwrap();
    let authority = authority.self_signed(&KeyPair::generate().unwrap()).unwrap();
    std::fs::write(folder.path().join("ca.pem"), authority.pem()).unwrap();
    for (urls, status, said) in [
        ("urls = [\"http://127.0.0.1:9\"]\ninsecure_http = true", 0, "can be served"),
        ("urls = [\"https://m.example.org\"]\nca_file = \"ca.pem\"", 0, "can be served"),
        (
            "urls = [\"https://m.example.org\"]",
            78,
            "secenrol.ca_file: this machine has no certificates of authorities",
        ),
    ] {
        let file = folder.path().join("config.toml");
        let text =
            format!("[server]\npublic_url = \"https://token.example.org\"\n[secenrol]\n{urls}\n");
        std::fs::write(&file, text).unwrap();
        let mut program = Command::new(env!("CARGO_BIN_EXE_handover"));
        program.args(["check", "--config"]).arg(&file).stdin(Stdio::null());
        for variable in ["SSL_CERT_FILE", "SSL_CERT_DIR"] {
            program.env(variable, folder.path().join("none"));
        }
        let output = program.output().unwrap();
        let all = [output.stdout, output.stderr].concat();
        let all = String::from_utf8(all).unwrap();
        assert_eq!(output.status.code(), Some(status), "{all}");
        assert!(all.contains(said), "{all}");
        assert!(status == 0 || all.contains("install its package ca-certificates"), "{all}");
    }
}

#[tokio::test]
async fn secenrols_error_means_integration_mode_and_a_broken_server_is_reported() {
    let server = MockServer::start().await;
    let reported = ResponseTemplate::new(200)
        .set_body_string(r#"{"result":"error","message":"no such user"}"#);
    Mock::given(method("POST")).respond_with(reported).mount(&server).await;
    let line = checked(&server.uri(), "", ONLINE).await.of("integration mode");
    assert!(line.starts_with("fine") && line.contains("no such user"), "{line}");

    let world = World::start().await;
    for fault in [Fault::Hung, Fault::Reset] {
        world.secenrol().set_fault(Operation::SignIn, fault);
        let said = checked(world.secenrol_url(), "", ONLINE).await;
        assert!(said.of("integration mode").starts_with("bad"), "{}", said.out);
        assert_eq!(said.status, Some(78));
    }
}

#[tokio::test]
async fn a_wrong_clock_is_reported() {
    for (off, result) in [(Duration::ZERO, "fine | 0 s"), (Duration::from_secs(600), "warning | ")]
    {
        let server = MockServer::start().await;
        let date = httpdate::fmt_http_date(SystemTime::now() - off);
        let answer = ResponseTemplate::new(200).insert_header("date", date.as_str());
        Mock::given(method("GET")).respond_with(answer).mount(&server).await;
        let denied = ResponseTemplate::new(200).set_body_string(r#"{"result":"accessdenied"}"#);
        Mock::given(method("POST")).respond_with(denied).mount(&server).await;
        let said = checked(&server.uri(), "", ONLINE).await;
        let line = said.of("clock");
        assert!(line.starts_with(result.split(' ').next().unwrap()), "{line}");
        assert_eq!(line.contains("NTP"), off > Duration::ZERO, "{line}");
        assert_eq!(said.status, Some(0), "a wrong clock is no reason not to serve");
    }
}

#[tokio::test]
async fn an_unknown_name_and_a_closed_port_are_reported() {
    let said = checked("https://secenrol.invalid", "", ONLINE).await;
    assert!(said.of("name").contains("DNS") && said.status == Some(78), "{}", said.out);
    let free = free::address();
    let said = checked(&format!("http://{free}"), "", ONLINE).await;
    assert!(
        said.of("connection").starts_with("bad") && said.of("connection").contains("firewall"),
        "{}",
        said.out
    );
}

/// A server with a certificate of `authority` that answers everything with `accessdenied`.
async fn with_tls(
    authority: &CertifiedIssuer<'static, KeyPair>,
    params: &CertificateParams,
) -> SocketAddr {
    let key = KeyPair::generate().unwrap();
    let certificate = params.signed_by(&key, authority).unwrap();
    let config =
        ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(
                vec![certificate.der().clone()],
                PrivateKeyDer::try_from(key.serialize_der()).unwrap(),
            )
            .unwrap();
    let (acceptor, listener) = (
        TlsAcceptor::from(Arc::new(config)),
        tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap(),
    );
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(mut stream) = acceptor.accept(stream).await else { continue };
            let _ = stream.read(&mut [0; 4096]).await;
            let body = r#"{"result":"accessdenied"}"#;
            let head = format!(
                "HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {}\r\n\r\n",
                body.len()
            );
            let _ = stream.write_all((head + body).as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    address
}

#[tokio::test]
async fn s36_an_expiring_or_untrusted_certificate_is_reported_with_the_fix() {
    let authority_params = || {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
    };
    let authority =
        CertifiedIssuer::self_signed(authority_params(), KeyPair::generate().unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("ca.pem");
    std::fs::write(&file, authority.pem()).unwrap();
    let trusting = format!("ca_file = \"{}\"", file.display());
    let here = || CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    let mut expired = here();
    expired.not_after = date_time_ymd(2020, 1, 1);
    let mut soon = here();
    soon.not_after = (SystemTime::now() + Duration::from_secs(5 * 86_400 + 3_600)).into();
    let elsewhere = CertificateParams::new(["mfa.example.org".to_owned()]).unwrap();
    let mut for_clients = here();
    for_clients.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    let mut nameless = CertificateParams::new(Vec::new()).unwrap();
    nameless.distinguished_name.push(DnType::CommonName, "127.0.0.1");
    // The authority's name with another key, as after its renewal.
    let renewed = CertifiedIssuer::self_signed(authority_params(), KeyPair::generate().unwrap());
    let old_root = folder.path().join("old.pem");
    std::fs::write(&old_root, renewed.unwrap().pem()).unwrap();
    let old_root = format!("ca_file = \"{}\"", old_root.display());
    for (params, roots, result, says) in [
        (here(), &*trusting, "fine | trusted, TLS 1.3, ", " days left"),
        (soon, &trusting, "warning | trusted, TLS 1.3, 5 days left", "renew"),
        (expired, &trusting, "bad", "renew the server's certificate"),
        (here(), "", "bad", "secenrol.ca_file"),
        (elsewhere, &trusting, "bad", "use a name in secenrol.urls"),
        (for_clients, &trusting, "bad", "get a certificate for server authentication"),
        (nameless, &trusting, "bad", "with the host's name as Subject Alternative Name"),
        (here(), &old_root, "bad", "current certificate in secenrol.ca_file: the one there, CN="),
    ] {
        let address = with_tls(&authority, &params).await;
        let said = checked(&format!("https://{address}"), roots, ONLINE).await;
        let line = said.of("certificate");
        assert!(line.starts_with(result) && line.contains(says), "{line}");
        assert_eq!(
            said.status,
            Some(if result == "bad" { 78 } else { 0 }),
            "{}{}",
            said.out,
            said.err
        );
    }
    let plain = MockServer::start().await;
    let said = checked(&plain.uri().replace("http:", "https:"), "", ONLINE).await;
    let line = said.of("certificate");
    assert!(
        line.contains("does not speak TLS at this port: write the port of its https"),
        "{line}"
    );
}

/// OpenSSL as a server with `options`, for a certificate that `request` makes. Returns what the
/// check says of the certificate.
async fn with_openssl(request: &[&str], options: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (key, certificate) = (path("key.pem"), path("certificate.pem"));
    let mut openssl = Command::new("openssl");
    openssl.args(["req", "-x509", "-nodes", "-keyout", &key, "-out", &certificate]);
    openssl.args(["-subj", "/CN=localhost", "-days", "9"]);
    openssl.args(["-addext", "basicConstraints=critical,CA:FALSE"]);
    let made = openssl.args(request).output();
    assert!(made.unwrap().status.success());
    let mut server = Command::new("openssl");
    server.args(["s_server", "-www", "-accept", "127.0.0.1:0", "-cert", &certificate]);
    server.args(["-key", &key]).args(options);
    server.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut server = server.spawn().unwrap();
    let mut lines = BufReader::new(server.stdout.take().unwrap()).lines();
    let port = lines.find_map(|line| Some(line.ok()?.strip_prefix("ACCEPT")?.to_owned())).unwrap();
    let port = port.rsplit(':').next().unwrap().trim().to_owned();
    let said = checked(
        &format!("https://localhost:{port}"),
        &format!("ca_file = {certificate:?}"),
        ONLINE,
    )
    .await;
    server.kill().unwrap();
    server.wait().unwrap();
    said.of("certificate")
}

#[tokio::test]
async fn s36_what_an_old_server_lacks_is_named() {
    let fine = ["-newkey", "rsa:2048", "-addext", "subjectAltName=DNS:localhost"];
    let short = ["-newkey", "rsa:1024", "-addext", "subjectAltName=DNS:localhost"];
    let cbc = ["-tls1_2", "-cipher", "ECDHE-RSA-AES256-SHA384:@SECLEVEL=0"];
    let rsa = ["-tls1_2", "-cipher", "AES128-GCM-SHA256:@SECLEVEL=0"];
    let old = ["-tls1", "-cipher", "ALL:@SECLEVEL=0"];
    let low = ["-cipher", "ALL:@SECLEVEL=0"];
    for (request, options, found, mend) in [
        (
            &fine[..],
            &cbc[..],
            "only with cipher suites such as ECDHE_RSA_WITH_AES_256_CBC_SHA384",
            "lacks ECDHE with AES-GCM",
        ),
        (&fine, &rsa, "such as RSA_WITH_AES_128_GCM_SHA256", "Give it an ECDSA certificate"),
        (&fine, &old, "the server speaks TLS 1.0 at most", "switch TLS 1.2 on"),
        (&short, &low, "BadSignature", "an RSA key of at least 2048 bits: the key of CN=localhost"),
    ] {
        let line = with_openssl(request, options).await;
        assert!(line.starts_with("bad | "), "{line}");
        assert!(line.contains(found) && line.contains(mend), "{line}");
    }
}

#[tokio::test]
async fn check_online_reaches_mail_server_and_webhook_and_sends_nothing() {
    let world = World::start().await;
    let (mail, hook) =
        (MailServer::start("starttls", &["0", "portal", "pass"]), MockServer::start().await);
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, content: &[u8]| {
        use std::os::unix::fs::PermissionsExt as _;
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        path.display().to_string()
    };
    let (authority, secret) =
        (file("ca.pem", mail.authority().as_bytes()), file("secret", &[7; 32]));
    let told = |port: u16, password: &str, hook: &str| {
        format!(
            "[mail]\nserver = \"localhost\"\nport = {port}\nsecurity = \"starttls\"\nca_file = \"{authority}\"\n\
             user = \"portal\"\npassword_file = \"{}\"\nfrom = \"it@example.org\"\nto = \"{{userid}}@example.org\"\n\
             [webhook]\nurl = \"{hook}\"\nsecret_file = \"{secret}\"\n",
            file("password", password.as_bytes())
        )
    };
    let said = checked(world.secenrol_url(), &told(mail.port(), "pass", &hook.uri()), ONLINE).await;
    assert_eq!(said.status, Some(0), "{}{}", said.out, said.err);
    assert!(said.out.contains("it accepts the portal's connection"), "{}", said.out);
    assert!(said.out.contains(&format!("webhook {}", hook.uri())), "{}", said.out);
    assert!(hook.received_requests().await.unwrap().is_empty());
    let nowhere = free::address();
    for (port, password, url, about) in [
        (nowhere.port(), "pass", hook.uri(), format!("mail localhost:{}", nowhere.port())),
        (mail.port(), "wrong", hook.uri(), format!("mail localhost:{}", mail.port())),
        (mail.port(), "pass", format!("http://{nowhere}/"), format!("webhook http://{nowhere}")),
    ] {
        let said = checked(world.secenrol_url(), &told(port, password, &url), ONLINE).await;
        assert_eq!(said.status, Some(78), "{}{}", said.out, said.err);
        let report: Value = serde_json::from_str(&said.out).unwrap();
        let bad = report["checks"].as_array().unwrap().iter().filter(|one| one["result"] == "bad");
        let bad: Vec<_> = bad.map(|one| &one["about"]).collect();
        assert_eq!(bad, [&Value::from(about)], "{}", said.out);
        let names_password = said.out.contains("mail.user and mail.password_file");
        assert_eq!(names_password, url == hook.uri(), "{}", said.out);
    }
}

#[tokio::test]
async fn config_problems_as_json_have_file_line_key_and_fix() {
    let said = checked("https://mfa.example.org", "colour = 1", &["--json"]).await;
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((report["fine"].as_bool(), said.status), (Some(false), Some(78)));
    let problem = &report["problems"][0];
    assert_eq!(
        (&problem["line"], &problem["key"]),
        (&Value::from(7), &Value::from("secenrol.colour"))
    );
    assert!(problem["file"].as_str().unwrap().ends_with("config.toml"));
    let said = checked("https://mfa.example.org", "", &["--json"]).await;
    let report: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((report["fine"].as_bool(), said.status), (Some(true), Some(0)));
    let warnings: Vec<_> =
        report["warnings"].as_array().unwrap().iter().map(|one| &one["key"]).collect();
    assert_eq!(warnings, ["server.trusted_proxies"], "{}", said.out);
}
