//! The session store fails at the moment when SecEnrol answers: the audit trail has what SecEnrol
//! confirmed all the same, and the person goes on once the store is back.

use std::path::Path;
use std::time::Duration;

use handover::config::{AuditTo, Store};
use handover::domain::journey::Timestamp;
use handover::http::unlock_proof::UnlockKey;
use secenrol_stand_in::{Fault, Operation, PASSWORD};
use secrecy::SecretSlice;

use crate::fleet::Fleet;
use crate::redis_server::{RedisServer, until};
use crate::slow::Slow;
use crate::world::{Browser, World};

/// Time between the request to SecEnrol and its answer: enough to stop the store meanwhile.
const SLOW: Duration = Duration::from_millis(1000);
const COOKIE_KEY: [u8; 64] = [7; 64];

/// Stops the store while SecEnrol answers `exchange`, waits for the audit events, and starts the
/// store again.
async fn audited_without_store(
    fleet: &mut Fleet,
    exchange: Operation,
    before: usize,
    events: &[&str],
) {
    until(async || fleet.calls(exchange) > before).await;
    fleet.redis.kill();
    for event in events {
        until(async || fleet.audited(event)).await;
    }
    fleet.redis.start_again().await;
}

async fn started() -> Fleet {
    Fleet::audited_on(RedisServer::start().await).await
}

/// Alice's phone has reported, and SecEnrol answers polls slowly. Returns the number of polls, too.
async fn scanned() -> (Fleet, Browser, usize) {
    let fleet = started().await;
    let browser = fleet.browser_at(0);
    let scan = fleet.alice_at_scan(&browser).await;
    fleet.secenrol().scan("alice", &scan.qr()).await.unwrap();
    let before = fleet.calls(Operation::Poll);
    fleet.secenrol().set_fault(Operation::Poll, Fault::Slow(SLOW));
    (fleet, browser, before)
}

/// Sends a form while the store fails. Returns where the answer leads.
async fn sent(
    fleet: &mut Fleet,
    browser: &Browser,
    (exchange, path, fields): (Operation, &str, &[(&str, &str)]),
    events: &[&str],
) -> String {
    let before = fleet.calls(exchange);
    fleet.secenrol().set_fault(exchange, Fault::Slow(SLOW));
    let failing = audited_without_store(fleet, exchange, before, events);
    let (reply, ()) = tokio::join!(browser.post(path, fields), failing);
    fleet.secenrol().set_fault(exchange, Fault::None);
    reply.location()
}

#[tokio::test]
async fn a_right_passcode_is_audited_while_the_store_is_down() {
    let mut fleet = started().await;
    let browser = fleet.browser_at(0);
    fleet.signed_in(&browser, "alice").await;
    let (token, code) = (browser.token(), fleet.secenrol().old_code("alice").unwrap());
    let form = (Operation::Passcode, "/passcode", &[("token", &*token), ("passcode", &*code)][..]);
    let next = sent(&mut fleet, &browser, form, &["authn_login_success", "enrol_started"]).await;
    assert_eq!(next, "/scan");
    browser.get("/scan").await.is(200, "scan");
}

#[tokio::test]
async fn a_right_check_code_is_audited_while_the_store_is_down() {
    let mut fleet = started().await;
    let browser = fleet.browser_at(0);
    let scan = fleet.alice_at_scan(&browser).await;
    let code = fleet.secenrol().scan_offline("alice", &scan.qr()).unwrap();
    let token = browser.token();
    let form = (Operation::CheckCode, "/scan", &[("token", &*token), ("check_code", &*code)][..]);
    assert_eq!(sent(&mut fleet, &browser, form, &["enrol_confirmed"]).await, "/done");
}

#[tokio::test]
async fn a_phone_that_reported_is_audited_while_the_store_is_down() {
    let (mut fleet, browser, before) = scanned().await;
    let failing = audited_without_store(&mut fleet, Operation::Poll, before, &["enrol_confirmed"]);
    tokio::join!(browser.poll("/scan/status"), failing);
    fleet.both_show(&browser, "/done", 200).await;
}

#[tokio::test]
async fn an_outcome_that_cannot_be_stored_is_not_called_unknown() {
    let (mut fleet, browser, before) = scanned().await;
    let token = browser.token();
    let stopping = async {
        until(async || fleet.calls(Operation::Poll) > before).await;
        fleet.redis.kill();
    };
    let fields = [("token", token.as_str())];
    // The store stays away for longer than the outcome waits for it.
    let (reply, ()) = tokio::join!(browser.post("/sign-out", &fields), stopping);
    assert_eq!(reply.status, 503);
    assert!(fleet.audited("enrol_confirmed") && !fleet.audited("enrol_unknown"));
}

#[tokio::test]
async fn a_changed_number_is_audited_while_the_store_is_down() {
    let mut fleet = started().await;
    let browser = fleet.browser_at(0);
    assert_eq!(browser.sign_in_for("number", "erin").await.location(), "/sms/number");
    browser.get("/sms/number").await;
    assert_eq!(browser.number("07400 123456").await.location(), "/sms/confirm");
    browser.get("/sms/confirm").await;
    assert_eq!(browser.confirm("yes").await.location(), "/sms/code");
    browser.get("/sms/code").await;
    let (token, code) = (browser.token(), fleet.secenrol().new_texts("erin").pop().unwrap());
    let form = (Operation::Number, "/sms/code", &[("token", &*token), ("code", &*code)][..]);
    assert_eq!(sent(&mut fleet, &browser, form, &["number_changed"]).await, "/sms/done");
}

#[tokio::test]
async fn a_sign_in_with_both_factors_is_audited_while_the_store_is_down() {
    let mut fleet = started().await;
    let browser = fleet.browser_at(0);
    let before = fleet.calls(Operation::SignIn);
    fleet.secenrol().set_fault(Operation::SignIn, Fault::Slow(SLOW));
    let events = ["authn_login_success", "enrol_started"];
    let failing = audited_without_store(&mut fleet, Operation::SignIn, before, &events);
    let fields = [("aim", "first"), ("userid", "erin"), ("password", PASSWORD)];
    let (reply, ()) = tokio::join!(browser.post("/sign-in", &fields), failing);
    // Nothing is stored before the answer to this sign-in, so it must be sent again.
    assert_eq!(reply.status, 503);
}

#[tokio::test]
async fn an_approved_push_is_audited_while_the_store_is_down() {
    let mut fleet = started().await;
    let browser = fleet.browser_at(0);
    assert_eq!(browser.sign_in("bob", PASSWORD).await.location(), "/approve");
    fleet.redis.kill();
    until(async || fleet.secenrol().approve("bob")).await;
    for event in ["authn_login_success", "enrol_started"] {
        until(async || fleet.audited(event)).await;
    }
    fleet.redis.start_again().await;
    let next = async || browser.poll("/approve/status").await.header("hx-redirect");
    until(async || next().await.as_deref() == Some("/scan")).await;
}

#[tokio::test]
async fn a_sign_in_continues_although_the_journey_that_it_replaces_could_not_be_removed() {
    let redis = RedisServer::start().await;
    let slow = Slow::way_to(redis.port).await;
    let fleet = Fleet::audited_reaching(redis, &slow.url()).await;
    let browser = fleet.browser_at(0);
    fleet.signed_in(&browser, "alice").await;
    // Longer than a request to the store may take.
    slow.answers_a_removal_after(Duration::from_millis(900));
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
    until(async || fleet.times_in_trail("\"session_created\"") == 2).await;
}

#[tokio::test]
async fn a_sign_in_whose_count_got_no_answer_holds_up_no_other() {
    let redis = RedisServer::start().await;
    let slow = Slow::way_to(redis.port).await;
    let fleet = Fleet::audited_reaching(redis, &slow.url()).await;
    // Redis then has the scripts.
    fleet.signed_in(&fleet.browser_at(0), "erin").await;
    let browser = fleet.browser_at(0);
    // Redis counts the sign-in, but its answer is late.
    slow.answers_a_count_after(Duration::from_millis(900));
    assert_eq!(browser.sign_in("alice", PASSWORD).await.status, 503);
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
}

/// A portal on this Redis, with its audit trail in `trail`.
async fn portal_on(redis: &RedisServer, trail: &Path) -> World {
    World::with(|config| {
        config.session.store = Store::Redis(redis.named());
        config.session.cookie_key = Some(SecretSlice::from(COOKIE_KEY.to_vec()));
        config.audit.destination = AuditTo::File(trail.to_owned());
    })
    .await
}

/// Makes the counters of this kind unreadable. Returns how many there are.
async fn spoil_counters(redis: &RedisServer, kind: &str) -> usize {
    let keys: Vec<String> = redis.ask(&["KEYS", &format!("{{handover}}:limit:{kind} *")]).await;
    for key in &keys {
        let _: () = redis.ask(&["DEL", key]).await;
        let _: () = redis.ask(&["HSET", key, "no", "counter"]).await;
    }
    keys.len()
}

#[tokio::test]
async fn a_sign_out_is_audited_and_complete_although_the_counters_cannot_be_changed() {
    let (redis, folder) = (RedisServer::start().await, tempfile::tempdir().unwrap());
    let trail = folder.path().join("audit");
    let world = portal_on(&redis, &trail).await;
    let browser = world.browser();
    assert_eq!(browser.sign_in("bob", PASSWORD).await.location(), "/approve");
    browser.get("/approve").await.is(200, "approve");
    assert_eq!(spoil_counters(&redis, "Account").await, 1);
    assert!(browser.sign_out().await.location().starts_with("/?said=stopped"));
    until(async || std::fs::read_to_string(&trail).unwrap().contains("session_logout")).await;
}

#[tokio::test]
async fn an_unlock_that_fails_half_way_is_audited() {
    let (redis, folder) = (RedisServer::start().await, tempfile::tempdir().unwrap());
    let trail = folder.path().join("audit");
    let world = portal_on(&redis, &trail).await;
    let (browser, _) = world.alice_at_scan().await;
    browser.check_code("WRONG123").await.is(401, "scan");
    assert_eq!(spoil_counters(&redis, "Code").await, 1);
    let proof = UnlockKey::new(&COOKIE_KEY).proof("alice", false, Timestamp::of_system());
    let form = format!("userid=alice&proof={proof}");
    assert_eq!(world.to_management("/unlock", &form, None).await, 503);
    until(async || std::fs::read_to_string(&trail).unwrap().contains("an administrator tried to"))
        .await;
}
