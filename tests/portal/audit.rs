//! The audit trail of real requests: each attack and each step writes its event.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use handover::config::{AuditTo, Config};
use handover::domain::journey::PASSCODE_TRIES;
use handover::observability::audit::Event;
use secenrol_stand_in::{Fault, Operation, PASSWORD};
use serde_json::Value;
use strum::VariantNames as _;

use crate::desk::{ask, staffed};
use crate::eventually::eventually;
use crate::world::{BRIEF, World};

pub struct Trail {
    _folder: tempfile::TempDir,
    file: PathBuf,
}

impl Trail {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { file: folder.path().join("audit.jsonl"), _folder: folder }
    }

    pub async fn world(&self) -> World {
        self.world_with(|_| {}).await
    }

    pub async fn world_with(&self, change: impl FnOnce(&mut Config)) -> World {
        World::with(|config| {
            config.audit.destination = AuditTo::File(self.file.clone());
            change(config);
        })
        .await
    }

    /// Waits for a line with `event`, and returns it.
    pub async fn line(&self, event: &str) -> Value {
        let lines = self.until(event).await;
        lines.into_iter().rfind(|line| line["event"] == event).unwrap()
    }

    /// Waits for a line with `event`. Returns all lines.
    pub async fn until(&self, event: &str) -> Vec<Value> {
        eventually(&format!("the audit trail has {event}"), async || {
            let text = std::fs::read_to_string(&self.file).unwrap_or_default();
            let lines: Vec<Value> =
                text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
            lines.iter().any(|line| line["event"] == event).then_some(lines)
        })
        .await
    }
}

fn events<'a>(lines: impl IntoIterator<Item = &'a Value>) -> Vec<&'a str> {
    lines.into_iter().map(|line| line["event"].as_str().unwrap()).collect()
}

fn events_because<'a>(lines: &'a [Value], reason: &str) -> Vec<&'a str> {
    events(lines.iter().filter(|line| line["reason"] == reason))
}

#[tokio::test]
async fn s59_a_whole_journey_is_audited_in_order() {
    let trail = Trail::new();
    let world = trail.world().await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    browser.poll_to_the_end("/scan/status").await;
    browser.get("/done").await;
    browser.sign_out().await;
    let lines = trail.until("session_logout").await;
    assert_eq!(
        events(&lines),
        [
            "sys_startup",
            "session_created",
            "authn_login_success",
            "enrol_started",
            "session_renewed",
            "qr_shown",
            "enrol_confirmed",
            "session_logout"
        ]
    );
    for line in &lines[1..] {
        assert_eq!(
            (&line["userid"], &line["src_ip"]),
            (&"alice".into(), &"127.0.0.1".into()),
            "{line}"
        );
    }
    assert_ne!(lines[1]["session_ref"], lines[5]["session_ref"], "the id was renewed");
    assert!(lines[1..].iter().all(|line| line["lang"] == "en"), "{lines:?}");
    let times: Vec<_> = lines.iter().map(|line| line["journey_ms"].is_u64()).collect();
    assert_eq!(times, [false, false, false, false, false, false, true, false]);
}

#[tokio::test]
async fn s59_a_late_answer_creates_the_session_only_if_the_password_was_right() {
    let trail = Trail::new();
    let world = trail.world().await;
    for approves in [false, true] {
        let browser = world.browser();
        assert_eq!(browser.sign_in("bob", PASSWORD).await.location(), "/approve");
        let pending = trail.line("authn_login_pending").await;
        assert_eq!((&pending["step"], &pending["outcome"]), (&"sign-in".into(), &"failure".into()));
        let secenrol = world.secenrol();
        assert!(if approves { secenrol.approve("bob") } else { secenrol.deny("bob") });
        let next = browser.poll_to_the_end("/approve/status").await;
        browser.get(&next).await;
    }
    let lines = trail.until("qr_shown").await;
    assert_eq!(
        events(&lines),
        [
            "sys_startup",
            "authn_login_pending",
            "authn_login_fail",
            "authn_login_pending",
            "session_created",
            "authn_login_success",
            "enrol_started",
            "session_renewed",
            "qr_shown",
        ]
    );
    assert_eq!(lines[3]["session_ref"], lines[4]["session_ref"]);
}

#[tokio::test]
async fn the_last_check_code_of_a_journey_is_told_from_the_others() {
    let trail = Trail::new();
    let world = trail.world_with(|config| config.limits.check_codes = 2).await;
    let (browser, _) = world.alice_at_scan().await;
    browser.check_code("00000000").await;
    browser.check_code("00000000").await;
    let lines = trail.until("authn_login_fail_max").await;
    assert_eq!(
        events_because(&lines, "check code refused"),
        ["authn_login_fail", "authn_login_fail_max"]
    );
}

#[tokio::test]
async fn the_last_passcode_of_a_journey_is_told_from_the_others() {
    let trail = Trail::new();
    let world = trail.world().await;
    let browser = world.alice_at_passcode().await;
    for _ in 0..PASSCODE_TRIES {
        browser.passcode("000000").await;
    }
    let lines = trail.until("authn_login_fail_max").await;
    assert_eq!(
        events_because(&lines, "refused"),
        ["authn_login_fail", "authn_login_fail", "authn_login_fail_max"]
    );
}

#[tokio::test]
async fn s59_a_check_code_without_a_clear_answer_is_not_audited_as_refused() {
    let trail = Trail::new();
    let world = trail.world_with(|config| config.limits.check_codes = 1).await;
    let (browser, _) = world.alice_at_scan().await;
    world.secenrol().set_fault(Operation::CheckCode, Fault::ServerError);
    assert_eq!(browser.check_code("00000000").await.location(), "/sign-in");
    let line = trail.line("authn_login_fail").await;
    assert_eq!((&line["reason"], &line["step"]), (&"no clear answer".into(), &"scan".into()));
    let page = browser.get("/sign-in").await;
    let code = page.attribute("[data-reference]", "data-reference");
    assert_eq!(line["corr_id"].as_str(), code.as_deref(), "the code that the person sees");
}

#[tokio::test]
async fn s59_a_sign_in_without_a_clear_answer_is_audited_unless_it_was_not_sent() {
    for (fault, wait, reason) in [
        (Fault::ServerError, 10_000, "no clear answer"),
        (Fault::Message("out of order".to_owned()), 10_000, "no clear answer"),
        (Fault::Hung, 300, "not approved in time"),
        // These answers come after the form has got its own.
        (Fault::Hung, 2500, "not approved in time"),
    ] {
        let trail = Trail::new();
        let timeout = Duration::from_millis(wait);
        let world = trail.world_with(|config| config.secenrol.sign_in_timeout = timeout).await;
        world.secenrol().set_fault(Operation::SignIn, fault.clone());
        world.browser().sign_in("alice", PASSWORD).await;
        let line = trail.line("authn_login_fail").await;
        assert_eq!((&line["reason"], &line["userid"]), (&reason.into(), &"alice".into()));
    }
    let trail = Trail::new();
    let unused = crate::free::address();
    let world = trail
        .world_with(|config| {
            config.secenrol.urls = vec![format!("http://{unused}").parse().unwrap()];
        })
        .await;
    let browser = world.browser();
    browser.sign_in("alice", PASSWORD).await.is(503, "sign-in");
    browser.sign_in("(*)", "x").await;
    let lines = trail.until("input_validation_fail").await;
    assert_eq!(events(&lines), ["sys_startup", "input_validation_fail"]);
}

#[tokio::test]
async fn s59_each_attack_has_its_event() {
    let trail = Trail::new();
    let world = trail.world().await;
    let browser = world.browser();
    for _ in 0..6 {
        browser.sign_in("alice", "wrong").await;
    }
    browser.sign_in("(*)", "x").await;
    let foreign = browser.form("/sign-in", &[("userid", "bob"), ("password", "x")]);
    let reply = browser.send(foreign.header("sec-fetch-site", "cross-site")).await;
    let lines = trail.until("malicious_csrf").await;
    assert_eq!(
        events(&lines)[1..],
        [
            "authn_login_fail",
            "authn_login_fail",
            "authn_login_fail",
            "authn_login_fail",
            "authn_login_fail_max",
            "excess_rate_limit_exceeded",
            "input_validation_fail",
            "malicious_csrf"
        ]
    );
    let code = reply.attribute("[data-reference]", "data-reference").unwrap();
    assert_eq!(lines.last().unwrap()["corr_id"], code.as_str(), "the code that the person saw");
}

#[tokio::test]
async fn s59_a_form_of_another_site_for_the_management_listener_is_audited() {
    let trail = Trail::new();
    let world = trail.world().await;
    let header = Some(("origin", "https://evil.example"));
    assert_eq!(world.to_management("/unlock", "userid=alice", header).await, 403);
    let line = trail.line("malicious_csrf").await;
    assert_eq!((&line["step"], &line["src_ip"]), (&"management".into(), &"127.0.0.1".into()));
}

#[tokio::test]
async fn s59_an_expired_id_and_a_form_of_an_older_page_are_audited() {
    let trail = Trail::new();
    let world = trail.world().await;
    let browser = world.alice_at_passcode().await;
    let (before, stale) = (browser.cookie(), browser.token());
    browser.passcode("000000").await;
    browser.post("/passcode", &[("token", &stale), ("passcode", "123456")]).await.is(409, "error");
    trail.until("sequence_fail").await;
    browser.sign_out().await;
    world.browser_with(before).get("/scan").await;
    trail.until("session_use_after_expire").await;
}

#[tokio::test]
async fn s12_a_guess_at_an_accepted_form_and_two_session_cookies_are_audited() {
    let trail = Trail::new();
    let world = trail.world().await;
    let browser = world.alice_at_passcode().await;
    let before = world.browser_with(browser.cookie());
    before.get("/passcode").await;
    browser.passcode(&world.secenrol().old_code("alice").unwrap()).await;
    before.passcode("000000").await;
    let lines = trail.until("authn_login_fail").await;
    let guess = lines.iter().find(|line| line["event"] == "authn_login_fail").unwrap();
    assert_eq!(
        (&guess["userid"], &guess["step"]),
        (&"alice".into(), &"passcode".into()),
        "{guess}"
    );
    assert!(guess["reason"].as_str().unwrap().contains("old id"), "{guess}");
    let two = world.browser_with(Some("handover_insecure=a; handover_insecure=b".to_owned()));
    two.get("/scan").await.is(400, "error");
    trail.until("malicious_csrf").await;
}

#[tokio::test]
async fn a_journey_replaced_by_a_new_sign_in_in_the_same_browser_is_audited() {
    let trail = Trail::new();
    let world = trail.world().await;
    let (browser, _) = world.alice_at_scan().await;
    browser.sign_in("alice", PASSWORD).await;
    let lines = trail.until("session_expired").await;
    let ended = lines.iter().find(|line| line["event"] == "session_expired").unwrap();
    assert_eq!(
        (&ended["reason"], &ended["step"]),
        (&"superseded".into(), &"scan".into()),
        "{ended}"
    );
}

#[tokio::test]
async fn a_finished_journey_that_a_new_sign_in_replaces_is_not_audited_as_expired() {
    let trail = Trail::new();
    let world = trail.world().await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
    browser.get("/passcode").await;
    browser.sign_out().await;
    let lines = trail.until("session_logout").await;
    assert!(!events(&lines).contains(&"session_expired"), "{lines:?}");
}

#[tokio::test]
async fn the_first_use_of_a_new_id_is_audited_once() {
    let trail = Trail::new();
    let world = trail.world().await;
    let bob = world.browser();
    bob.sign_in("bob", PASSWORD).await;
    assert!(world.secenrol().approve("bob"));
    assert_eq!(bob.poll_to_the_end("/approve/status").await, "/scan");
    assert!(bob.get("/help").await.has("a[href='/scan']"));
    bob.get("/scan").await.is(200, "scan");
    let lines = trail.until("qr_shown").await;
    assert_eq!(events(&lines).into_iter().filter(|event| *event == "session_renewed").count(), 1);
}

/// A server whose certificate signs itself, which nobody trusts. Returns its URL.
async fn untrusted() -> String {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let config = rustls::ServerConfig::builder().with_no_client_auth();
    let config = config.with_single_cert(vec![made.cert.der().clone()], key).unwrap();
    let acceptor = tokio_rustls::TlsAcceptor::from(std::sync::Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let _ = acceptor.accept(stream).await;
        }
    });
    url
}

/// Wrong passwords, odd input, forms of other sites and of older pages, an id that has ended.
async fn attacks(trail: &Trail) {
    let world = trail.world().await;
    let browser = world.browser();
    for _ in 0..6 {
        browser.sign_in("dave", "wrong").await;
    }
    browser.sign_in("(*)", "x").await;
    let foreign = browser.form("/sign-in", &[("userid", "bob"), ("password", "x")]);
    browser.send(foreign.header("sec-fetch-site", "cross-site")).await.is(403, "error");
    let alice = world.alice_at_passcode().await;
    let (before, stale) = (alice.cookie(), alice.token());
    alice.passcode("000000").await;
    alice.post("/passcode", &[("token", &stale), ("passcode", "123456")]).await.is(409, "error");
    alice.sign_out().await;
    world.browser_with(before).get("/scan").await;
    let line = trail.line("session_use_after_expire").await;
    assert_eq!((&line["outcome"], &line["src_ip"]), (&"failure".into(), &"127.0.0.1".into()));
    assert_eq!(world.to_management("/unlock", "userid=dave", None).await, 200);
    assert_eq!(trail.line("authn_login_unlock").await["userid"], "dave");
}

/// A move from sign-in to done.
async fn a_move(trail: &Trail) {
    let world = trail.world().await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    browser.poll_to_the_end("/scan/status").await;
    trail.until("enrol_confirmed").await;
}

/// Refusals that could lock an account, and a second sign-in beside a push.
async fn sign_ins_that_are_not_sent(trail: &Trail) {
    let world = trail.world_with(|config| config.secenrol.lockout_threshold = 4).await;
    for _ in 0..2 {
        world.browser().sign_in("alice", "wrong").await.is(401, "sign-in");
    }
    world.browser().sign_in("alice", PASSWORD).await.is(429, "sign-in");
    let locked = trail.line("authn_login_lock").await;
    world.browser().sign_in("bob", PASSWORD).await;
    world.browser().sign_in("bob", PASSWORD).await.is(429, "sign-in");
    let second = trail.line("authn_login_concurrent").await;
    for (line, userid) in [(locked, "alice"), (second, "bob")] {
        assert_eq!((&line["userid"], &line["step"]), (&userid.into(), &"sign-in".into()), "{line}");
        assert_eq!(line["outcome"], "failure", "{line}");
    }
    assert_eq!(world.secenrol().calls(Operation::SignIn), 3);
}

/// A number change with a wrong code first.
async fn a_number(trail: &Trail) {
    let world = trail.world().await;
    let carol = world.carol_for_a_number().await;
    carol.number("07400 123456").await;
    carol.get("/sms/confirm").await;
    carol.confirm("yes").await;
    let pending = trail.line("number_change_pending").await;
    carol.get("/sms/code").await;
    carol.number_code("000000").await.is(401, "sms-code");
    let refused = trail.line("number_change_fail").await;
    let code = world.secenrol().new_texts("carol").pop().unwrap();
    assert_eq!(carol.number_code(&code).await.location(), "/sms/done");
    let changed = trail.line("number_changed").await;
    for (line, outcome) in [(pending, "success"), (refused, "failure"), (changed, "success")] {
        assert_eq!((&line["userid"], &line["outcome"]), (&"carol".into(), &outcome.into()));
        let reason = line["reason"].as_str().unwrap();
        assert!(reason.ends_with("56") && !line.to_string().contains("123456"), "{line}");
    }
}

/// A journey with a QR code that nobody scans.
async fn an_expiry(trail: &Trail) {
    let world = trail
        .world_with(|config| {
            config.session.idle = BRIEF;
            config.poll.after_end = Duration::ZERO;
        })
        .await;
    world.alice_at_scan().await;
    trail.until("session_expired").await;
    trail.until("enrol_unknown").await;
}

/// A sign-in at a SecEnrol whose certificate cannot be trusted.
async fn a_false_secenrol(trail: &Trail) {
    let url = untrusted().await;
    let world = trail.world_with(|config| config.secenrol.urls = vec![url.parse().unwrap()]).await;
    let page = world.browser().sign_in("alice", PASSWORD).await;
    let line = trail.line("upstream_tls_fail").await;
    assert_eq!((&line["userid"], &line["outcome"]), (&"alice".into(), &"failure".into()));
    let code = page.attribute("[data-reference]", "data-reference").unwrap();
    assert_eq!(line["corr_id"], code.as_str());
    assert!(!line.to_string().contains(PASSWORD), "{line}");
}

/// Somebody of the help desk, and somebody who is not.
async fn the_help_desk(trail: &Trail) {
    let world = trail.world_with(staffed).await;
    for (name, event) in [("eve", "authz_fail"), ("helen", "authz_admin")] {
        let headers = [("x-remote-user", name), ("sec-fetch-site", "same-origin")];
        ask(&world, "/desk", Some(&[("search", "alice")]), &headers).await;
        assert_eq!(trail.line(event).await["step"], "desk");
    }
}

#[tokio::test]
async fn s59_every_event_is_written_by_a_request_that_causes_it() {
    let trails: [Trail; 7] = std::array::from_fn(|_| Trail::new());
    let [first, second, third, fourth, fifth, sixth, seventh] = &trails;
    tokio::join!(
        attacks(first),
        a_move(second),
        sign_ins_that_are_not_sent(third),
        a_number(fourth),
        a_false_secenrol(sixth),
        the_help_desk(seventh),
    );
    // Its journey lasts a few seconds, so nothing runs beside it.
    an_expiry(fifth).await;
    let mut seen = BTreeSet::new();
    for trail in &trails {
        seen.extend(events(&trail.until("sys_startup").await).into_iter().map(str::to_owned));
    }
    // `app/startup/servers.rs` shows the one of a panic, tests/running.rs those of a shutdown.
    let elsewhere = ["sys_crash", "sys_shutdown", "upstream_summary"];
    let all = Event::VARIANTS.iter().filter(|event| !elsewhere.contains(event));
    let missing: Vec<_> = all.filter(|event| !seen.contains(**event)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
