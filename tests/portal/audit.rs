//! The audit trail of real requests: each attack and each step writes its event.

use std::path::PathBuf;

use handover::config::{AuditTo, Config};
use secenrol_stand_in::PASSWORD;
use serde_json::Value;

use crate::eventually::eventually;
use crate::world::World;

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

fn events(lines: &[Value]) -> Vec<&str> {
    lines.iter().map(|line| line["event"].as_str().unwrap()).collect()
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
async fn s59_an_expired_id_and_a_form_of_an_older_page_are_audited() {
    let trail = Trail::new();
    let world = trail.world().await;
    let browser = world.browser();
    browser.sign_in("alice", PASSWORD).await;
    browser.get("/passcode").await;
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
    let browser = world.browser();
    browser.sign_in("alice", PASSWORD).await;
    browser.get("/passcode").await;
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
