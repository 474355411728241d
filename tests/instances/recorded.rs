//! Journeys stored by earlier versions, one file per schema in the folder `recorded`. Journeys of
//! the current schema continue; others start again.
//!
//! After raising [`SCHEMA`], record a new file: `cargo test --test instances record -- --ignored`.
//! Keep the files of older schemas.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use handover::domain::journey::{Clock, Journey, Lifetimes, Purpose, Step};
use handover::domain::wave::Wave;
use handover::store::journeys::seal::SCHEMA;
use handover::store::journeys::{JourneyId, Journeys};
use secenrol::{SignIn, Userid};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::redis_server::RedisServer;
use crate::store::{JourneysExt as _, approved, challenged, enrolment};

/// Long enough for recorded journeys never to expire.
const AGES: Duration = Duration::from_secs(500 * 365 * 24 * 60 * 60);

/// A journey as stored.
#[derive(Serialize, Deserialize)]
struct Recorded {
    id: String,
    version: u64,
    /// In base64.
    sealed: String,
    /// In base64. Empty if there is none.
    picture: String,
    /// The seed in the journey, or empty.
    seed: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/instances/recorded")
}

/// The recording of one schema: a journey each that awaits an approval, a passcode and a scan.
/// Finished journeys are left out because they expire soon.
fn recorded(schema: u8) -> Option<Vec<Recorded>> {
    let text = std::fs::read_to_string(folder().join(format!("schema-{schema}.json"))).ok()?;
    Some(serde_json::from_str(&text).unwrap())
}

async fn journeys(redis: &RedisServer, clock: Clock) -> Journeys {
    let lifetimes = Lifetimes { idle: AGES, absolute: AGES };
    Journeys::on_redis(redis.connected(clock).await, 9, lifetimes, Arc::new(|_| {}))
}

fn name(id: &JourneyId) -> String {
    hex::encode(Sha256::digest(
        base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(id.to_text()).unwrap(),
    ))
}

async fn put(redis: &RedisServer, recorded: &Recorded) -> JourneyId {
    let id = JourneyId::from_text(&recorded.id).unwrap();
    let client = redis::Client::open(redis.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let (record, picture) = (
        format!("{{handover}}:journey:{}", name(&id)),
        format!("{{handover}}:picture:{}", name(&id)),
    );
    let sealed = STANDARD.decode(&recorded.sealed).unwrap();
    let mut call = redis::cmd("HSET");
    call.arg(record).arg("v").arg(recorded.version).arg("s").arg(sealed).arg("u").arg(1);
    let _: i64 = call.query_async(&mut connection).await.unwrap();
    let image = STANDARD.decode(&recorded.picture).unwrap();
    if !image.is_empty() {
        let _: () =
            redis::cmd("SET").arg(picture).arg(image).query_async(&mut connection).await.unwrap();
    }
    id
}

#[tokio::test]
async fn m30_a_stored_journey_of_this_schema_can_be_continued() {
    let (redis, clock) = (RedisServer::start().await, Clock::start());
    let journeys = journeys(&redis, clock).await;
    let all = recorded(SCHEMA)
        .unwrap_or_else(|| panic!("record the new schema: see the head of this file"));
    let mut steps = Vec::new();
    for one in &all {
        let id = put(&redis, one).await;
        let journey = journeys.load(&id).await.unwrap().unwrap().journey;
        assert_eq!(journey.userid().as_str(), "CORP\\alice");
        assert_eq!(journey.wave(), Wave::parse("leeds").as_ref());
        if let Step::AwaitingScan { enrolment, .. } = journey.step() {
            assert_eq!(enrolment.seed.expose(), one.seed);
            assert!(journeys.image(&id).await.unwrap().is_some());
            let next = |journey: Journey| journey.enrolled(clock.now());
            journeys.store_outcome(&id, None, next).await.unwrap();
            let after = journeys.load(&id).await.unwrap().unwrap().journey;
            assert!(matches!(after.step(), Step::Enrolled), "it can be continued");
        }
        steps.push(journey.step().name());
    }
    assert_eq!(steps, ["approve", "passcode", "scan"]);
}

#[tokio::test]
async fn m30_a_stored_journey_of_another_schema_cannot_be_loaded() {
    let (redis, clock) = (RedisServer::start().await, Clock::start());
    let journeys = journeys(&redis, clock).await;
    let mut others: Vec<Recorded> = (0..SCHEMA).filter_map(recorded).flatten().collect();
    for mut one in recorded(SCHEMA).unwrap() {
        let mut sealed = STANDARD.decode(&one.sealed).unwrap();
        sealed[0] = SCHEMA + 1;
        one.sealed = STANDARD.encode(sealed);
        others.push(one);
    }
    for one in &others {
        let id = put(&redis, one).await;
        assert!(journeys.load(&id).await.unwrap().is_none());
        assert!(journeys.load_or_claim(&id).await.unwrap().is_none());
    }
}

#[tokio::test]
#[ignore = "writes a file: for a new schema"]
async fn record() {
    let (redis, clock) = (RedisServer::start().await, Clock::start());
    let journeys = journeys(&redis, clock).await;
    let alice = Userid::parse("CORP\\alice").unwrap();
    let begun = Journey::awaiting_approval(alice, Purpose::Move, clock.now());
    let begun = begun.begun_from([192, 0, 2, 7].into(), Some([7; 32]));
    let begun = begun.in_wave(Wave::parse("leeds"));
    let (enrolment, image) = enrolment().await;
    let seed = enrolment.seed.expose().to_owned();
    let (_stand_in, _client, challenge) = challenged().await;
    let passcode =
        begun.clone().approval_answered(SignIn::Challenged(challenge), "", clock.now()).unwrap();
    let scan = approved(begun.clone(), enrolment, clock);
    let mut all = Vec::new();
    for (journey, image, seed) in
        [(begun, None, ""), (passcode, None, ""), (scan, Some(image), &seed)]
    {
        let id = journeys.begin(journey, image).await.unwrap();
        let key = |kind: &str| format!("{{handover}}:{kind}:{}", name(&id));
        let sealed: Vec<u8> = redis.ask(&["HGET", &key("journey"), "s"]).await;
        let picture: Option<Vec<u8>> = redis.ask(&["GET", &key("picture")]).await;
        all.push(Recorded {
            id: id.to_text(),
            version: redis.ask(&["HGET", &key("journey"), "v"]).await,
            sealed: STANDARD.encode(sealed),
            picture: STANDARD.encode(picture.unwrap_or_default()),
            seed: seed.to_owned(),
        });
    }
    std::fs::create_dir_all(folder()).unwrap();
    let text = serde_json::to_string_pretty(&all).unwrap() + "\n";
    std::fs::write(folder().join(format!("schema-{SCHEMA}.json")), text).unwrap();
}
