//! Notifications of moved tokens: by mail through a real mail server, by webhook to a real endpoint.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

use handover::config::{Config, Mail, MailSecurity, Webhook, WebhookFormat};
use hmac::{Hmac, KeyInit as _, Mac as _};
use secenrol_stand_in::{Dialect, Operation, PASSWORD};
use secrecy::{SecretSlice, SecretString};
use serde_json::Value;
use sha2::Sha256;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::eventually::{PATIENCE, eventually};
use crate::metrics::Samples;
use crate::world::{BRIEF, World};

const SECRET: &[u8; 32] = b"0123456789abcdef0123456789abcdef";

/// A mail server in its own process.
pub struct MailServer {
    process: Child,
    lines: Option<BufReader<ChildStdout>>,
    port: u16,
    authority: String,
    _folder: tempfile::TempDir,
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Debian's Python, or another that has aiosmtpd.
fn python() -> &'static str {
    let has = |python: &&str| {
        let tried =
            Command::new(python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    };
    ["/usr/bin/python3", "python3"]
        .into_iter()
        .find(has)
        .unwrap_or_else(|| panic!("aiosmtpd is missing; tests/run installs it"))
}

impl MailServer {
    pub fn start(security: &str, more: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let (certificate, key) =
            (folder.path().join("certificate.pem"), folder.path().join("key.pem"));
        std::fs::write(&certificate, made.cert.pem()).unwrap();
        std::fs::write(&key, made.signing_key.serialize_pem()).unwrap();
        let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/portal/mail_server.py");
        let mut process = Command::new(python())
            // aiosmtpd warns of sign-in without STARTTLS, which is fine over TLS.
            .arg("-Wignore")
            .args([script.as_os_str(), security.as_ref(), certificate.as_os_str(), key.as_os_str()])
            .args(more)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stdout.take().unwrap());
        let mut port = String::new();
        lines.read_line(&mut port).unwrap();
        let port = port.trim().parse().unwrap();
        Self { process, lines: Some(lines), port, authority: made.cert.pem(), _folder: folder }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    /// The authority of the server's certificate, as PEM.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    fn config(&self, security: MailSecurity) -> Mail {
        Mail {
            server: "localhost".to_owned(),
            port: self.port,
            security,
            insecure: false,
            extra_roots: Some(self.authority.clone().into_bytes()),
            from: "IT support <it@example.org>".to_owned(),
            to: "{userid}@example.org".to_owned(),
            upn_domains: Vec::new(),
            fallback: None,
            language: None,
            user: String::new(),
            password: None,
        }
    }

    /// The next mail the server receives.
    async fn mail(&mut self) -> Value {
        let mut lines = self.lines.take().unwrap();
        let read = tokio::task::spawn_blocking(move || {
            let mut line = String::new();
            lines.read_line(&mut line).unwrap();
            (lines, line)
        });
        let read = tokio::time::timeout(PATIENCE, read).await;
        let (lines, line) = read.unwrap_or_else(|_| panic!("no mail came")).unwrap();
        self.lines = Some(lines);
        serde_json::from_str(&line).unwrap()
    }
}

/// Alice moves her token.
async fn alice_moves(world: &World) {
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
}

/// Waits until `count` notifications over the channel `way` have had this outcome.
async fn until(world: &World, way: &str, outcome: &str, count: usize) {
    let name = format!("handover_notices_total{{way=\"{way}\",outcome=\"{outcome}\"}}");
    eventually(&format!("{name} is {count}"), async || {
        (Samples::of(world).await.get(&name) >= count).then_some(())
    })
    .await;
}

#[tokio::test]
async fn s63_a_move_is_mailed_over_tls_and_starttls() {
    for (name, security) in [("tls", MailSecurity::Tls), ("starttls", MailSecurity::StartTls)] {
        let mut server = MailServer::start(name, &["0", "portal", "secret word"]);
        let (user, password) = ("portal".to_owned(), Some(SecretString::from("secret word")));
        let mail = Mail { user, password, ..server.config(security) };
        let world = World::with(|config| config.mail = Some(mail)).await;
        alice_moves(&world).await;
        let mail = server.mail().await;
        assert_eq!(
            (&mail["from"], &mail["to"]),
            (&"it@example.org".into(), &serde_json::json!(["alice@example.org"]))
        );
        assert_eq!(
            (&mail["encrypted"], &mail["signed_in"]),
            (&true.into(), &true.into()),
            "{name}"
        );
        let content = mail["content"].as_str().unwrap();
        for part in [
            "From: \"IT support\" <it@example.org>",
            "Subject: Your sign-in codes now come from another phone",
            "Auto-Submitted: auto-generated",
            "Reply-To: it-support@example.org",
            "The sign-in codes for alice",
            "127.0.0.1",
            " UTC",
            "+44 20 7946 0000",
        ] {
            assert!(content.contains(part), "{part} in {content}");
        }
        until(&world, "mail", "sent", 1).await;
    }
}

#[tokio::test]
async fn the_mail_is_in_the_persons_language() {
    let mut server = MailServer::start("plain", &["0"]);
    let mail = server.config(MailSecurity::Plain);
    let world = World::with(|config| config.mail = Some(mail)).await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    let poll = browser
        .request(reqwest::Method::GET, "/scan/status")
        .header("accept-language", "de-AT, en;q=0.5");
    let reply = browser
        .send(poll.header("sec-fetch-site", "same-origin").header("hx-request", "true"))
        .await;
    assert_eq!(reply.header("hx-redirect").as_deref(), Some("/done"));
    let mail = server.mail().await;
    let content = mail["content"].as_str().unwrap();
    for part in ["Content-Language: de", "von einem anderen Telefon"] {
        assert!(content.contains(part), "{part} in {content}");
    }
}

#[tokio::test]
async fn s63_a_browser_does_not_choose_the_language_of_a_mail_if_the_config_does() {
    let mut server = MailServer::start("plain", &["0"]);
    let mail = server.config(MailSecurity::Plain);
    let world = World::with(|config| {
        let language = config.languages.find("de").cloned();
        config.mail = Some(Mail { language, ..mail });
    })
    .await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    let reply = browser
        .send(
            browser
                .request(reqwest::Method::GET, "/scan/status?lang=ar")
                .header("accept-language", "ar")
                .header("sec-fetch-site", "same-origin")
                .header("hx-request", "true"),
        )
        .await;
    assert_eq!(reply.header("hx-redirect").as_deref(), Some("/done"));
    let content = server.mail().await["content"].to_string();
    for part in ["Content-Language: de", "von einem anderen Telefon", "alice"] {
        assert!(content.contains(part), "{part} in {content}");
    }
}

/// Carol changes her number, reading German at the last step.
async fn carol_changes_her_number(world: &World, code_wanted: bool) {
    let browser = world.carol_for_a_number().await;
    browser.number("07400 123456").await;
    let mut page = browser.get("/sms/confirm").await;
    let mut last = ("/sms/confirm", "answer", "yes".to_owned());
    if code_wanted {
        browser.confirm("yes").await;
        browser.get("/sms/code").await;
        page = browser.number_code("000000").await;
        last = ("/sms/code", "code", world.secenrol().new_texts("carol").pop().unwrap());
    }
    assert_eq!(
        Samples::of(world).await.get("handover_notices_waiting"),
        0,
        "nothing has changed yet"
    );
    let token = page.attribute("input[name=token]", "value").unwrap();
    let form = browser.form(last.0, &[("token", &token), (last.1, &last.2)]);
    let form = form.header("sec-fetch-site", "same-origin").header("accept-language", "de");
    assert_eq!(browser.send(form).await.location(), "/sms/done");
}

#[tokio::test]
async fn s63_a_number_change_is_mailed_in_the_persons_language_and_calls_the_webhook() {
    for code_wanted in [true, false] {
        let mut server = MailServer::start("plain", &["0"]);
        let mail = server.config(MailSecurity::Plain);
        let endpoint = endpoint().await;
        let world = World::with(|config| {
            config.mail = Some(mail);
            hooked(config, &endpoint);
            if !code_wanted {
                config.sms.form.as_mut().unwrap().confirm_field = None;
            }
        })
        .await;
        world
            .secenrol()
            .set_dialect(Dialect { number_at_once: !code_wanted, ..Dialect::default() });
        carol_changes_her_number(&world, code_wanted).await;

        let mail = server.mail().await;
        assert_eq!(mail["to"], serde_json::json!(["carol@example.org"]));
        let content = mail["content"].as_str().unwrap();
        for part in [
            "Subject: Ihre Anmeldecodes gehen jetzt an eine andere Telefonnummer",
            "Content-Language: de",
            "carol",
            "127.0.0.1",
            " UTC",
            "+44 20 7946 0000",
        ] {
            assert!(content.contains(part), "{part} in {content}");
        }
        assert!(!content.contains("123456"), "no number stands in it: {content}");
        until(&world, "mail", "sent", 1).await;
        until(&world, "webhook", "sent", 1).await;
        let requests = endpoint.received_requests().await.unwrap();
        let body: Value = serde_json::from_slice(&requests[0].body).unwrap();
        assert_eq!((&body["event"], &body["userid"]), (&"number_changed".into(), &"carol".into()));
        assert_eq!(requests.len(), 1);
    }
}

#[tokio::test]
async fn the_mail_about_a_new_phone_has_the_same_words_for_each_purpose() {
    let mut server = MailServer::start("plain", &["0"]);
    let mail = server.config(MailSecurity::Plain);
    let world = World::with(|config| config.mail = Some(mail)).await;
    let browser = world.browser();
    browser.sign_in_for("first", "erin").await;
    let scan = browser.get("/scan").await;
    world.secenrol().scan("erin", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    let mail = server.mail().await;
    let content = mail["content"].as_str().unwrap();
    let subject = "Subject: Your sign-in codes now come from another phone";
    assert!(content.contains(subject), "{content}");
    assert!(
        content.contains("sign-in codes for erin") && !content.contains("old phone"),
        "{content}"
    );
}

#[tokio::test]
async fn a_mail_server_that_is_not_trusted_gets_no_mail() {
    let mut server = MailServer::start("tls", &["0"]);
    let mail = Mail { extra_roots: None, ..server.config(MailSecurity::Tls) };
    let plain = Mail { security: MailSecurity::StartTls, ..mail.clone() };
    for mail in [mail, plain] {
        let world = World::with(|config| config.mail = Some(mail)).await;
        alice_moves(&world).await;
        until(&world, "mail", "retried", 1).await;
    }
    server.process.kill().unwrap();
    let mut rest = String::new();
    server.lines.take().unwrap().read_line(&mut rest).unwrap();
    assert_eq!(rest, "");
}

#[tokio::test]
async fn a_temporarily_refused_mail_is_sent_again() {
    let mut server = MailServer::start("plain", &["1"]);
    let mail = server.config(MailSecurity::Plain);
    let world = World::with(|config| config.mail = Some(mail)).await;
    alice_moves(&world).await;
    assert_eq!(server.mail().await["encrypted"], false);
    until(&world, "mail", "retried", 1).await;
    until(&world, "mail", "sent", 1).await;
}

#[tokio::test]
async fn an_unavailable_mail_server_does_not_stop_a_move() {
    let server = MailServer::start("plain", &["0"]);
    let mail = server.config(MailSecurity::Plain);
    drop(server);
    let world = World::with(|config| config.mail = Some(mail)).await;
    alice_moves(&world).await;
    until(&world, "mail", "retried", 1).await;
}

#[tokio::test]
async fn a_userid_without_a_mail_address_is_counted() {
    let server = MailServer::start("plain", &["0"]);
    let mail = Mail {
        to: "{userid}@{domain}.example.org".to_owned(),
        ..server.config(MailSecurity::Plain)
    };
    let world = World::with(|config| config.mail = Some(mail)).await;
    alice_moves(&world).await;
    until(&world, "mail", "no-address", 1).await;
}

/// A webhook's receiver.
pub async fn endpoint() -> MockServer {
    let endpoint = MockServer::start().await;
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(204)).mount(&endpoint).await;
    endpoint
}

pub fn hooked(config: &mut Config, endpoint: &MockServer) {
    let url = format!("{}/hook", endpoint.uri()).parse().unwrap();
    config.webhook = Some(Webhook {
        url,
        format: WebhookFormat::Json,
        secret: Some(SecretSlice::from(SECRET.to_vec())),
        extra_roots: None,
        proxy: None,
    });
}

#[tokio::test]
async fn s63_a_webhook_is_called_once_per_move_with_a_valid_signature() {
    let endpoint = MockServer::start().await;
    Mock::given(method("POST"))
        .respond_with(ResponseTemplate::new(503))
        .up_to_n_times(1)
        .mount(&endpoint)
        .await;
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(204)).mount(&endpoint).await;
    let world = World::with(|config| hooked(config, &endpoint)).await;
    alice_moves(&world).await;
    until(&world, "webhook", "sent", 1).await;
    until(&world, "webhook", "retried", 1).await;
    let requests = endpoint.received_requests().await.unwrap();
    assert_eq!(requests.len(), 2, "the one that was refused, and its repetition");
    assert_eq!(requests[0].body, requests[1].body);
    let request = &requests[1];
    let body: Value = serde_json::from_slice(&request.body).unwrap();
    assert_eq!(
        (&body["event"], &body["userid"], &body["address"]),
        (&"token_moved".into(), &"alice".into(), &"127.0.0.1".into())
    );
    let signature = request.headers["handover-signature"].to_str().unwrap();
    let (time, given) = signature.strip_prefix("t=").unwrap().split_once(",v1=").unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET).unwrap();
    mac.update(format!("{time}.{}", String::from_utf8_lossy(&request.body)).as_bytes());
    let given: Vec<u8> =
        (0..64).step_by(2).map(|at| u8::from_str_radix(&given[at..at + 2], 16).unwrap()).collect();
    mac.verify_slice(&given).unwrap();
    // Loading a page again sends no notification.
    assert_eq!(Samples::of(&world).await.get("handover_notices_waiting"), 0);
}

#[tokio::test]
async fn a_webhook_of_teams_or_slack_gets_a_message_unsigned_and_retried() {
    let lead = "The sign-in codes for alice now come from the app on a phone that was just set up. \
                Sign-in codes from any earlier phone no longer work.";
    let is_detail = |text: &Value, begin: &str| text.as_str().unwrap().starts_with(begin);
    for format in [WebhookFormat::Teams, WebhookFormat::Slack] {
        let endpoint = MockServer::start().await;
        let busy = Mock::given(method("POST")).respond_with(ResponseTemplate::new(429));
        busy.up_to_n_times(1).mount(&endpoint).await;
        // Teams accepts with 202.
        Mock::given(method("POST")).respond_with(ResponseTemplate::new(202)).mount(&endpoint).await;
        let world = World::with(|config| {
            hooked(config, &endpoint);
            let webhook = config.webhook.as_mut().unwrap();
            webhook.format = format;
            if format == WebhookFormat::Slack {
                webhook.secret = None;
            }
        })
        .await;
        alice_moves(&world).await;
        until(&world, "webhook", "retried", 1).await;
        until(&world, "webhook", "sent", 1).await;
        let requests = endpoint.received_requests().await.unwrap();
        assert_eq!(requests.len(), 2);
        assert_eq!(requests[0].body, requests[1].body);
        let headers = &requests[1].headers;
        assert_eq!(headers["content-type"], "application/json");
        assert!(!headers.contains_key("handover-signature"), "{format:?}");
        let body: Value = serde_json::from_slice(&requests[1].body).unwrap();
        let texts = if format == WebhookFormat::Teams {
            let blocks = body["attachments"][0]["content"]["body"].as_array().unwrap();
            blocks.iter().map(|block| block["inlines"][0]["text"].clone()).collect::<Vec<_>>()
        } else {
            assert_eq!(body["text"], lead);
            let details = body["blocks"][1]["elements"].as_array().unwrap();
            let details = details.iter().map(|detail| detail["text"].clone());
            [body["blocks"][0]["text"]["text"].clone()].into_iter().chain(details).collect()
        };
        assert_eq!(texts.len(), 3, "{body}");
        assert_eq!(texts[0], lead);
        assert!(is_detail(&texts[1], "When: ") && is_detail(&texts[2], "From the IP address: 127"));
    }
}

#[tokio::test]
async fn a_hanging_webhook_delays_no_page_and_a_refusal_is_not_retried() {
    let hanging = MockServer::start().await;
    let late = ResponseTemplate::new(204).set_delay(Duration::from_mins(1));
    Mock::given(method("POST")).respond_with(late).mount(&hanging).await;
    let world = World::with(|config| hooked(config, &hanging)).await;
    alice_moves(&world).await;
    assert_eq!(Samples::of(&world).await.get("handover_notices_waiting"), 1);
    let refusing = MockServer::start().await;
    Mock::given(method("POST")).respond_with(ResponseTemplate::new(401)).mount(&refusing).await;
    let world = World::with(|config| hooked(config, &refusing)).await;
    alice_moves(&world).await;
    until(&world, "webhook", "failed", 1).await;
    assert_eq!(refusing.received_requests().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_move_by_check_code_is_notified_and_an_abandoned_one_is_not() {
    let endpoint = endpoint().await;
    let world = World::with(|config| hooked(config, &endpoint)).await;
    let browser = world.alice_at_passcode().await;
    browser.sign_out().await;
    let (browser, scan) = world.alice_at_scan().await;
    let code = world.secenrol().type_setup_key("alice", &scan.text("#setup-key").unwrap()).unwrap();
    browser.check_code(&code).await;
    assert_eq!(world.secenrol().calls(Operation::CheckCode), 1);
    until(&world, "webhook", "sent", 1).await;
    assert_eq!(endpoint.received_requests().await.unwrap().len(), 1);
}

#[tokio::test]
async fn each_qr_code_is_reported_where_that_is_configured() {
    let mut server = MailServer::start("plain", &["0"]);
    let mail = server.config(MailSecurity::Plain);
    let endpoint = endpoint().await;
    let world = World::with(|config| {
        config.mail = Some(mail);
        hooked(config, &endpoint);
        config.notify.on_start = true;
    })
    .await;
    world.alice_at_scan().await;
    let content = server.mail().await["content"].to_string();
    for part in
        ["Subject: A QR code for your sign-in codes was shown", "Somebody signed in as alice"]
    {
        assert!(content.contains(part), "{part} in {content}");
    }
    // After a push the person's language is known, too.
    let bob = world.browser();
    let form = bob.form("/sign-in", &[("userid", "bob"), ("password", PASSWORD)]);
    let form = form.header("sec-fetch-site", "same-origin").header("accept-language", "de");
    assert_eq!(bob.send(form).await.location(), "/approve");
    assert!(world.secenrol().approve("bob"));
    let content = server.mail().await["content"].to_string();
    assert!(
        content.contains("Ein QR-Code") && content.contains("Content-Language: de"),
        "{content}"
    );
    until(&world, "webhook", "sent", 2).await;
    for request in endpoint.received_requests().await.unwrap() {
        let body: Value = serde_json::from_slice(&request.body).unwrap();
        assert_eq!(body["event"], "enrolment_started");
    }
    // A person who changes a number sees no QR code.
    world.carol_for_a_number().await;
    assert_eq!(Samples::of(&world).await.get("handover_notices_waiting"), 0);
    assert_eq!(endpoint.received_requests().await.unwrap().len(), 2);
}

#[tokio::test]
async fn s63_the_mail_about_an_unknown_outcome_is_in_the_persons_language() {
    let mut server = MailServer::start("plain", &["0"]);
    let mail = server.config(MailSecurity::Plain);
    let world = World::with(|config| {
        config.mail = Some(mail);
        config.session.idle = BRIEF;
        config.poll.max = Duration::from_secs(1);
        config.poll.after_end = Duration::ZERO;
    })
    .await;
    let (browser, _) = world.alice_at_scan().await;
    let page = browser.request(reqwest::Method::GET, "/scan").header("accept-language", "de");
    browser.send(page.header("sec-fetch-site", "same-origin")).await.is(200, "scan");
    let content = server.mail().await["content"].to_string();
    for part in ["Content-Language: de", "kommen vielleicht von", "alice", "127.0.0.1"] {
        assert!(content.contains(part), "{part} in {content}");
    }
}
