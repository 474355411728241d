//! What becomes of a QR code whose journey several instances watched, or whose instance is gone.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use handover::config::{AuditTo, Config, Store};
use handover::domain::journey::{Clock, Lifetimes};
use handover::store::journeys::{JourneyId, Journeys, Outcome, PendingOutcome};
use secenrol::Userid;
use secrecy::SecretSlice;

use crate::redis_server::{RedisServer, until};
use crate::world::{BRIEF, World};

const LONG: Lifetimes =
    Lifetimes { idle: Duration::from_secs(60), absolute: Duration::from_secs(60) };

/// Makes a portal an instance on this Redis, with an audit trail of its own.
fn instance_on(redis: &RedisServer, trail: &Path, config: &mut Config) {
    config.session.store = Store::Redis(redis.named());
    config.session.cookie_key = Some(SecretSlice::from(vec![7; 64]));
    config.audit.destination = AuditTo::File(trail.to_owned());
    config.poll.max = Duration::from_secs(1);
}

/// The events of these trails that say what became of a QR code.
fn outcomes(trails: &[PathBuf]) -> Vec<String> {
    let texts = trails.iter().map(|trail| std::fs::read_to_string(trail).unwrap_or_default());
    let lines = texts.flat_map(|text| text.lines().map(str::to_owned).collect::<Vec<_>>());
    lines.filter(|line| ["confirmed", "unknown"].iter().any(|it| line.contains(it))).collect()
}

#[tokio::test]
async fn s63_two_instances_that_watch_a_journey_report_its_outcome_once() {
    let redis = RedisServer::start().await;
    let folder = tempfile::tempdir().unwrap();
    let trails = ["a", "b"].map(|name| folder.path().join(name));
    let first = World::with(|config| {
        instance_on(&redis, &trails[0], config);
        config.session.idle = BRIEF;
    })
    .await;
    let url = first.secenrol_url().parse().unwrap();
    let second = World::with(|config| {
        instance_on(&redis, &trails[1], config);
        config.session.idle = BRIEF;
        config.secenrol.urls = vec![url];
    })
    .await;
    let (browser, scan) = first.alice_at_scan().await;
    second.browser_with(browser.cookie()).get("/scan").await.is(200, "scan");
    let told = async |what: &str| {
        let text = || trails.each_ref().map(|trail| std::fs::read_to_string(trail).unwrap());
        until(async || text().concat().contains(what)).await;
    };
    told("session_expired").await;
    let polls = first.calls()[2];
    first.secenrol().scan("alice", &scan.qr()).await.unwrap();
    told("enrol_confirmed").await;
    // The other one asks, too, and has nothing to add.
    until(async || first.calls()[2] >= polls + 2).await;
    assert_eq!(outcomes(&trails).len(), 1, "{:?}", outcomes(&trails));
}

#[tokio::test]
async fn s63_a_confirmed_outcome_is_reported_although_another_instance_said_that_it_is_unknown() {
    let redis = RedisServer::start().await;
    let folder = tempfile::tempdir().unwrap();
    let trail = [folder.path().join("a")];
    let world = World::with(|config| {
        instance_on(&redis, &trail[0], config);
        config.session.idle = BRIEF;
    })
    .await;
    let (_, scan) = world.alice_at_scan().await;
    until(async || std::fs::read_to_string(&trail[0]).unwrap().contains("session_expired")).await;
    let names: Vec<String> = redis.ask(&["ZRANGE", "{handover}:awaited:", "0", "-1"]).await;
    let [name] = &names[..] else { panic!("{names:?}") };
    let _: () = redis.ask(&["SET", &format!("{{handover}}:outcome:{name}"), "unknown"]).await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    until(async || !outcomes(&trail).is_empty()).await;
    let said = outcomes(&trail);
    assert!(said.len() == 1 && said[0].contains("\"enrol_confirmed\""), "{said:?}");
}

#[tokio::test]
async fn s63_no_instance_awaits_an_outcome_that_is_known() {
    for by_check_code in [false, true] {
        let redis = RedisServer::start().await;
        let folder = tempfile::tempdir().unwrap();
        let trail = folder.path().join("a");
        let world = World::with(|config| instance_on(&redis, &trail, config)).await;
        let awaited = async || -> Vec<String> {
            redis.ask(&["ZRANGE", "{handover}:awaited:", "0", "-1"]).await
        };
        let (browser, scan) = world.alice_at_scan().await;
        assert_eq!(awaited().await.len(), 1);
        if by_check_code {
            let code = world.secenrol().scan_offline("alice", &scan.qr()).unwrap();
            assert_eq!(browser.check_code(&code).await.location(), "/done");
        } else {
            world.secenrol().scan("alice", &scan.qr()).await.unwrap();
            assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
        }
        until(async || awaited().await.is_empty()).await;
    }
}

fn pending() -> PendingOutcome {
    PendingOutcome {
        userid: Userid::parse("CORP\\alice").unwrap(),
        owner: "alice".to_owned(),
        language: "de".to_owned(),
    }
}

#[tokio::test]
async fn a_lost_outcome_is_reported_once_by_one_instance_and_a_claimed_one_never() {
    let redis = RedisServer::start().await;
    let clock = Clock::start();
    let journeys =
        async || Journeys::on_redis(redis.connected(clock).await, 9, LONG, Arc::new(|_| {}));
    let stores = [journeys().await, journeys().await];
    let [lost, claimed, awaited] = [JourneyId::new(), JourneyId::new(), JourneyId::new()];
    let now = clock.now();
    for (id, until) in [(&lost, now), (&claimed, now), (&awaited, now.after(LONG.idle))] {
        stores[0].await_outcome(id, &pending(), until).await.unwrap();
    }
    let dump = redis.dump().await;
    assert!(!dump.windows(5).any(|part| part == b"alice"), "the notes are sealed");
    assert!(stores[1].claim_outcome(&claimed, Outcome::Known).await.unwrap());
    // A page that is loaded late asks for no outcome that is known.
    stores[0].await_outcome(&claimed, &pending(), now).await.unwrap();
    let mut found = Vec::new();
    until(async || {
        for store in &stores {
            found.extend(store.lost_outcomes().await.unwrap());
        }
        !found.is_empty()
    })
    .await;
    assert_eq!(found, [(lost.reference(), pending())]);
    assert_eq!(stores[1].lost_outcomes().await.unwrap(), []);
    assert!(!stores[1].claim_outcome(&lost, Outcome::Unknown).await.unwrap(), "it is reported");
    assert!(stores[1].claim_outcome(&lost, Outcome::Known).await.unwrap(), "it is known now");
    assert!(stores[1].claim_outcome(&awaited, Outcome::Unknown).await.unwrap());
    assert!(!stores[0].claim_outcome(&awaited, Outcome::Unknown).await.unwrap());
    assert!(stores[0].claim_outcome(&awaited, Outcome::Known).await.unwrap());
    for id in [&awaited, &claimed, &lost] {
        for outcome in [Outcome::Known, Outcome::Unknown] {
            assert!(!stores[1].claim_outcome(id, outcome).await.unwrap(), "the last word");
        }
    }
}

#[tokio::test]
async fn s63_an_instance_that_is_gone_has_its_outcomes_reported_as_unknown() {
    let redis = RedisServer::start().await;
    let (clock, id) = (Clock::start(), JourneyId::new());
    let gone = Journeys::on_redis(redis.connected(clock).await, 9, LONG, Arc::new(|_| {}));
    gone.await_outcome(&id, &pending(), clock.now()).await.unwrap();
    drop(gone);
    let folder = tempfile::tempdir().unwrap();
    let trail = folder.path().join("audit");
    let _world = World::with(|config| instance_on(&redis, &trail, config)).await;
    let trails = [trail];
    until(async || !outcomes(&trails).is_empty()).await;
    let line: serde_json::Value = serde_json::from_str(&outcomes(&trails)[0]).unwrap();
    assert_eq!(
        (&line["event"], &line["userid"], &line["session_ref"]),
        (&"enrol_unknown".into(), &"CORP\\alice".into(), &id.reference().into())
    );
    let reason = line["reason"].as_str().unwrap();
    assert_eq!(reason, "outcome unknown: the instance that polled has stopped");
}
