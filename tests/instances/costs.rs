//! How many Redis requests a journey takes. docs/scaling.md uses these figures, which
//! `cargo test --test instances costs -- --nocapture` prints.

use std::sync::Arc;
use std::time::Duration;

use handover::domain::journey::{Clock, Journey, Lifetimes, Purpose};
use handover::store::journeys::Journeys;
use secenrol::{SignIn, Userid};

use crate::fleet::Fleet;
use crate::redis_server::RedisServer;
use crate::slow::Slow;
use crate::store::{JourneysExt as _, enrolment};

const JOURNEYS: u64 = 500;

fn figure(info: &str, before: &str) -> u64 {
    let rest = info.split(before).nth(1).unwrap_or("0");
    rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse().unwrap()
}

async fn memory(redis: &RedisServer) -> u64 {
    figure(&redis.ask::<String>(&["INFO", "memory"]).await, "used_memory:")
}

#[tokio::test]
async fn a_journey_that_awaits_its_scan_uses_little_memory() {
    let redis = RedisServer::start().await;
    let (clock, (enrolment, image)) = (Clock::start(), enrolment().await);
    let lifetimes = Lifetimes { idle: Duration::from_mins(10), absolute: Duration::from_mins(15) };
    let store =
        Journeys::on_redis(redis.connected(clock).await, 10_000, lifetimes, Arc::new(|_| {}));
    let before = memory(&redis).await;
    for n in 0..JOURNEYS {
        let journey = Journey::awaiting_approval(
            Userid::parse(&format!("employee{n}")).unwrap(),
            Purpose::Move,
            clock.now(),
        );
        let accepted = SignIn::Accepted(enrolment.clone(), None);
        let journey = journey.approval_answered(accepted, "", clock.now()).unwrap();
        store.begin(journey, Some(image.clone())).await.unwrap();
    }
    let each = (memory(&redis).await - before) / JOURNEYS;
    println!("memory: {each} bytes a journey, of which {} are the QR code", image.bytes().len());
    assert!(each < 16 * 1024, "{each}");
}

#[tokio::test]
async fn a_journey_costs_few_requests() {
    let redis = RedisServer::start().await;
    let slow = Slow::way_to(redis.port).await;
    let fleet = Fleet::reaching(redis, &slow.url()).await;
    let browser = fleet.browser();
    let mut counts = vec![slow.requests()];
    fleet.signed_in(&browser, "alice").await;
    counts.push(slow.requests());
    let code = fleet.secenrol().old_code("alice").unwrap();
    assert_eq!(browser.passcode(&code).await.location(), "/scan");
    browser.get("/scan").await.is(200, "scan");
    counts.push(slow.requests());
    // One poll that asks SecEnrol, and one within the minimum interval.
    assert_eq!(browser.poll("/scan/status").await.status, 200);
    counts.push(slow.requests());
    let each: Vec<usize> = counts.windows(2).map(|two| two[1] - two[0]).collect();
    println!(
        "requests: sign-in {}, passcode {}, a poll that asks SecEnrol {}",
        each[0], each[1], each[2]
    );
    assert!(each.iter().sum::<usize>() < 60, "{each:?}");
    assert!(each[2] <= 6, "a poll that brings nothing new stores no journey: {each:?}");
}
