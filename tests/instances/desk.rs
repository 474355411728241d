//! The help desk's page with two instances: what one does, the other sees.

use secenrol::Userid;
use secenrol_stand_in::PASSWORD;

use crate::fleet::Fleet;
use crate::redis_server::{RedisServer, until};
use crate::world::Reply;
use handover::domain::journey::{Clock, Timestamp};
use handover::store::account_notes::{AccountNote, AccountNotes, NoteSource};

/// Notes as two instances see them. In memory both are the same.
struct TwoNotes {
    notes: [AccountNotes; 2],
    redis: Option<RedisServer>,
}

impl TwoNotes {
    async fn of_kind(on_redis: bool) -> Self {
        let clock = Clock::start();
        if !on_redis {
            let notes = AccountNotes::in_memory(clock);
            return Self { notes: [notes.clone(), notes], redis: None };
        }
        let redis = RedisServer::start().await;
        let one = async || AccountNotes::on_redis(redis.connected(clock).await);
        Self { notes: [one().await, one().await], redis: Some(redis) }
    }
}

fn note(number: u64, source: NoteSource, reference: Option<&str>) -> AccountNote {
    AccountNote {
        at: Timestamp::from(1_800_000_000_000 + number),
        what: format!("event {number}"),
        source,
        reason: "tell-tale".to_owned(),
        place: "scan".to_owned(),
        address: Some("203.0.113.7".parse().unwrap()),
        journey: None,
        reference: reference.map(str::to_owned),
    }
}

over_both! {
    notes_are_few_and_those_of_one_source_displace_no_other
    a_reference_code_leads_to_the_user_on_each_instance
}

async fn notes_are_few_and_those_of_one_source_displace_no_other(on_redis: bool) {
    let TwoNotes { notes: [here, there], redis } = TwoNotes::of_kind(on_redis).await;
    let bob = Userid::parse("CORP\\bob").unwrap();
    for number in 0..3 {
        here.add(&bob, note(number, NoteSource::Milestone, None)).await.unwrap();
    }
    for number in 3..50 {
        here.add(&bob, note(number, NoteSource::SignedIn, None)).await.unwrap();
    }
    for number in 100..200 {
        there.add(&bob, note(number, NoteSource::Anybody, None)).await.unwrap();
    }
    let notes = there.of("bob").await.unwrap();
    let numbers: Vec<_> = notes.iter().map(|note| note.what.as_str()).collect();
    assert_eq!(numbers.len(), 27, "{numbers:?}");
    assert_eq!((numbers[0], numbers[11]), ("event 199", "event 188"));
    assert_eq!((numbers[12], numbers[23]), ("event 49", "event 38"));
    assert_eq!(numbers[24..], ["event 2", "event 1", "event 0"]);
    assert_eq!(here.of("carol").await.unwrap(), []);
    if let Some(redis) = &redis {
        let dump = redis.dump().await;
        for canary in ["bob", "tell-tale", "203.0.113"] {
            assert!(!dump.windows(canary.len()).any(|part| part == canary.as_bytes()), "{canary}");
        }
    }
}

async fn a_reference_code_leads_to_the_user_on_each_instance(on_redis: bool) {
    let TwoNotes { notes: [here, there], redis } = TwoNotes::of_kind(on_redis).await;
    let bob = Userid::parse("CORP\\bob").unwrap();
    here.add(&bob, note(1, NoteSource::Anybody, Some("BCDF-2345"))).await.unwrap();
    here.add(&bob, note(2, NoteSource::Anybody, None)).await.unwrap();
    assert_eq!(there.userid_of("BCDF-2345").await.unwrap(), Some(bob));
    assert_eq!(there.userid_of("BCDF-2346").await.unwrap(), None);
    assert_eq!(there.userid_of("").await.unwrap(), None);
    if let Some(redis) = &redis {
        let dump = redis.dump().await;
        assert!(!dump.windows(9).any(|part| part == b"BCDF-2345"));
    }
}

#[tokio::test]
async fn s70_strangers_displace_no_reference_code_of_a_signed_in_person() {
    let notes = AccountNotes::in_memory(Clock::start());
    let bob = Userid::parse("bob").unwrap();
    notes.add(&bob, note(1, NoteSource::SignedIn, Some("BCDF-2345"))).await.unwrap();
    // The failures of 220 addresses that cause as many notes as they can.
    for number in 0..22_000 {
        let stranger = Userid::parse(&format!("user{number}")).unwrap();
        notes
            .add(&stranger, note(2, NoteSource::Anybody, Some(&format!("code {number}"))))
            .await
            .unwrap();
    }
    assert_eq!(notes.userid_of("BCDF-2345").await.unwrap(), Some(bob));
    assert_eq!(notes.userid_of("code 0").await.unwrap(), None);
    let newest = Userid::parse("user21999").unwrap();
    assert_eq!(notes.userid_of("code 21999").await.unwrap(), Some(newest));
}

/// The page of one instance.
async fn desk(fleet: &Fleet, which: usize, path: &str, fields: &[(&str, &str)]) -> Reply {
    let browser = fleet.desk_at(which);
    let form = browser.form(path, fields).header("sec-fetch-site", "same-origin");
    browser.send(form.header("x-remote-user", "helen")).await
}

#[tokio::test]
async fn s70_what_the_help_desk_does_on_one_instance_holds_on_the_other() {
    let fleet = Fleet::with_desk().await;
    for n in 0..5 {
        fleet.browser_at(n % 2).sign_in("carol", "wrong").await.is(401, "sign-in");
    }
    fleet.browser_at(1).sign_in("carol", PASSWORD).await.is(429, "sign-in");
    let page = desk(&fleet, 0, "/desk", &[("search", "carol")]).await;
    assert!(page.text("main").unwrap().contains("reached; until"), "{page:?}");
    // The token of one instance's page is good at the other.
    let token = page.attribute("input[name=token]", "value").unwrap();
    let lifted = desk(&fleet, 1, "/desk/lift", &[("token", &token), ("userid", "carol")]).await;
    assert_eq!(lifted.status, 200, "{lifted:?}");
    fleet.browser_at(0).sign_in("carol", PASSWORD).await.location();

    let browser = fleet.browser_at(0);
    fleet.alice_at_scan(&browser).await;
    browser.check_code("AAAA2222AAAA").await.is(401, "scan");
    let mut page = desk(&fleet, 1, "/desk", &[("search", "alice")]).await;
    until(async || {
        page = desk(&fleet, 1, "/desk", &[("search", "alice")]).await;
        page.text("main").unwrap().contains("The QR code was shown.")
    })
    .await;
    let text = page.text("main").unwrap();
    assert!(text.contains("sees the QR code"), "{text}");
    assert!(text.contains("Tries left in this session: 2."), "{text}");
    let journey = page.attribute("[data-journey]", "data-journey").unwrap();
    let fields = [("token", token.as_str()), ("userid", "alice"), ("journey", &journey)];
    let ended = desk(&fleet, 1, "/desk/end", &fields).await;
    assert!(ended.text("main").unwrap().contains("The session was ended."), "{ended:?}");
    assert_ne!(browser.get("/scan").await.status, 200, "on the instance where it began");
}

#[tokio::test]
async fn s70_an_ended_session_is_audited_even_if_the_store_then_fails() {
    let fleet = Fleet::with_desk().await;
    assert_eq!(fleet.browser_at(0).sign_in("bob", PASSWORD).await.location(), "/approve");
    let page = desk(&fleet, 1, "/desk", &[("search", "bob")]).await;
    let [token, journey] = ["input[name=token]", "input[name=journey]"]
        .map(|input| page.attribute(input, "value").unwrap());
    // The counter of bob's sign-ins becomes unreadable.
    let counters: Vec<String> = fleet.redis.ask(&["KEYS", "{handover}:limit:Account *"]).await;
    assert!(!counters.is_empty());
    for counter in &counters {
        fleet.redis.ask::<()>(&["DEL", counter]).await;
        fleet.redis.ask::<u64>(&["LPUSH", counter, "no counter"]).await;
    }
    let fields = [("token", token.as_str()), ("userid", "bob"), ("journey", &journey)];
    assert_eq!(desk(&fleet, 1, "/desk/end", &fields).await.status, 503);
    for reason in ["help-desk", "helen ended the session"] {
        until(async || fleet.trail_has(&format!("\"reason\":\"{reason}\""))).await;
    }
}
