//! What every session store must do. Each test runs in memory and on Redis.

use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use handover::domain::journey::{Clock, Journey, Lifetimes, Purpose, Step, Token};
use handover::store::journeys::{
    Ended, JourneyId, Journeys, Lease, Outcome, Replaced, Reservation, Resubmission, StoreError,
    StoreResult,
};
use handover::store::redis::RedisHealth;
use secenrol::{
    Challenge, Client, Enrolment, Image, Options, Passcode, PasscodeSent, Password, SignIn, Userid,
};
use secenrol_stand_in::{PASSWORD, StandIn};

use crate::redis_server::{RedisServer, until};

const LONG: Lifetimes =
    Lifetimes { idle: Duration::from_secs(60), absolute: Duration::from_secs(60) };

/// A store and what tests observe of it.
pub struct Store {
    journeys: Journeys,
    clock: Clock,
    ended: Arc<Mutex<Vec<Ended>>>,
    redis: Option<RedisServer>,
}

/// Shortcuts of these tests.
pub trait JourneysExt {
    /// Stores a journey under a new id.
    async fn begin(&self, journey: Journey, image: Option<Image>) -> StoreResult<JourneyId>;
    /// The lease alone.
    async fn take(&self, id: &JourneyId, max_wait: Duration) -> Option<Lease>;
    /// The lease of a poll alone.
    async fn take_for_poll(&self, id: &JourneyId, interval: Duration) -> Option<Lease>;
}

impl JourneysExt for Journeys {
    async fn begin(&self, journey: Journey, image: Option<Image>) -> StoreResult<JourneyId> {
        let id = JourneyId::new();
        self.create(&id, journey, image, None).await.map(|()| id)
    }

    async fn take(&self, id: &JourneyId, max_wait: Duration) -> Option<Lease> {
        self.lease(id, max_wait).await.unwrap().and_then(|(_, lease)| lease)
    }

    async fn take_for_poll(&self, id: &JourneyId, interval: Duration) -> Option<Lease> {
        self.poll_lease(id, interval).await.unwrap().and_then(|(_, lease)| lease)
    }
}

impl Store {
    /// The same store, as seen by another instance.
    async fn elsewhere(&self, lifetimes: Lifetimes) -> Journeys {
        let told = self.ended.clone();
        let on_end = Arc::new(move |one: &Ended| told.lock().unwrap().push(one.clone()));
        match &self.redis {
            None => self.journeys.clone(),
            Some(redis) => {
                Journeys::on_redis(redis.connected(self.clock).await, 99, lifetimes, on_end)
            }
        }
    }

    async fn of(on_redis: bool, capacity: usize, lifetimes: Lifetimes) -> Self {
        let (clock, ended) = (Clock::start(), Arc::<Mutex<Vec<Ended>>>::default());
        let told = ended.clone();
        let on_end = Arc::new(move |one: &Ended| told.lock().unwrap().push(one.clone()));
        if !on_redis {
            let journeys = Journeys::in_memory(capacity, lifetimes, clock, on_end);
            return Self { journeys, clock, ended, redis: None };
        }
        let redis = RedisServer::start().await;
        let journeys =
            Journeys::on_redis(redis.connected(clock).await, capacity, lifetimes, on_end);
        Self { journeys, clock, ended, redis: Some(redis) }
    }

    async fn of_kind(on_redis: bool) -> Self {
        Self::of(on_redis, 9, LONG).await
    }

    fn journey(&self) -> Journey {
        self.journey_of("bob")
    }

    fn journey_of(&self, name: &str) -> Journey {
        let journey = Journey::awaiting_approval(
            Userid::parse(name).unwrap(),
            Purpose::Move,
            self.clock.now(),
        );
        journey.begun_from("2001:db8::7".parse().unwrap(), Some([7; 32]))
    }

    async fn begun(&self) -> JourneyId {
        self.journeys.begin(self.journey(), None).await.unwrap()
    }

    async fn lives(&self, id: &JourneyId) -> bool {
        self.journeys.load(id).await.unwrap().is_some()
    }
}

/// Renews a journey's id and uses it. Returns the new id.
pub async fn renewed(store: &Journeys, id: &JourneyId) -> Option<JourneyId> {
    let Ok(Reservation::Id(new)) = store.reserve_id(id).await else { return None };
    store.load_or_claim(&new).await.is_ok_and(|arrived| arrived.is_some()).then_some(new)
}

over_both! {
    a_loaded_journey_equals_the_stored_one
    a_stale_version_is_refused
    s12_using_a_reserved_id_ends_the_old_one
    s12_of_two_reserved_ids_the_first_one_used_counts
    a_full_store_refuses_new_journeys_and_evicts_none
    a_full_store_has_room_for_a_journey_that_ends_another
    an_expired_journey_takes_no_capacity
    s20_a_fourth_journey_past_the_second_factor_ends_the_oldest
    s20_a_journey_that_the_browser_leaves_does_not_count
    s20_a_right_password_ends_no_journey
    s48_a_sign_in_that_is_not_answered_takes_no_capacity
    m04_a_damaged_record_is_no_journey
    a_foreign_key_keeps_a_removal_from_being_half_done
    one_instance_has_the_last_word_on_a_journey
    an_expired_journey_cannot_be_loaded
    only_expired_journeys_are_reported_and_each_once
    an_expired_journey_that_is_removed_before_redis_deletes_it_is_reported
    a_lease_has_one_holder_at_a_time
    there_is_one_poll_lease_per_interval
    s12_only_the_accepted_form_leads_to_the_new_id
    s12_a_different_form_deletes_the_way_to_the_new_id
    another_sign_in_to_the_account_is_found_with_time_and_address
    s16_the_picture_is_deleted_after_the_scan_step
    concurrent_changes_are_all_stored
}

/// The stand-in's challenge after a right password.
pub async fn challenged() -> (StandIn, Client, Challenge) {
    let stand_in = StandIn::start(TcpListener::bind("127.0.0.1:0").unwrap()).unwrap();
    let client = Client::new(&Options {
        urls: vec![stand_in.url().parse().unwrap()],
        extra_roots: None,
        client_certificate: None,
        proxy: None,
        sign_in_timeout: Duration::from_secs(5),
        timeout: Duration::from_secs(5),
        breaker: secenrol::BreakerPolicy::default(),
    });
    let client = client.unwrap();
    let (alice, password) = (Userid::parse("alice").unwrap(), Password::parse(PASSWORD).unwrap());
    let Ok(SignIn::Challenged(challenge)) = client.sign_in(&alice, &password).await else {
        panic!()
    };
    (stand_in, client, challenge)
}

/// The stand-in's enrolment after a right passcode.
pub async fn enrolment() -> (Box<Enrolment>, Image) {
    let (stand_in, client, challenge) = challenged().await;
    let code = Passcode::parse(&stand_in.handle().old_code("alice").unwrap()).unwrap();
    match client.send_passcode(&challenge, &code).await.outcome {
        Ok(PasscodeSent::Accepted(enrolment, image)) => (enrolment, image.unwrap()),
        other => panic!("{other:?}"),
    }
}

pub async fn awaiting_passcode(journey: Journey, clock: Clock) -> Journey {
    let (_stand_in, _, challenge) = challenged().await;
    journey.approval_answered(SignIn::Challenged(challenge), "", clock.now()).unwrap()
}

pub fn approved(journey: Journey, enrolment: Box<Enrolment>, clock: Clock) -> Journey {
    journey.approval_answered(SignIn::Accepted(enrolment, None), "", clock.now()).unwrap()
}

async fn a_loaded_journey_equals_the_stored_one(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    assert_eq!(store.journeys.health(), RedisHealth::Fit(None));
    let (enrolment, image) = enrolment().await;
    let journey = approved(store.journey(), enrolment.clone(), store.clock);
    let token = journey.form_token();
    let id = store.journeys.begin(journey, Some(image.clone())).await.unwrap();
    let loaded = store.journeys.load(&id).await.unwrap().unwrap().journey;
    let Step::AwaitingScan { enrolment: kept, .. } = loaded.step() else { panic!("{loaded:?}") };
    assert_eq!(loaded.judge(&token), Token::Current);
    assert_eq!(loaded.userid().as_str(), "bob");
    assert_eq!(loaded.origin().address.unwrap().to_string(), "2001:db8::7");
    assert!(loaded.was_begun_by(&[7; 32]) && !loaded.was_begun_by(&[8; 32]));
    assert!(loaded.renewal_due());
    assert_eq!(kept.seed.expose(), enrolment.seed.expose());
    assert_eq!(kept.enrolurl.expose(), enrolment.enrolurl.expose());
    assert_eq!((&kept.domain, &kept.server), (&enrolment.domain, &enrolment.server));
    assert_eq!(kept.cookies, enrolment.cookies);
    let picture = store.journeys.image(&id).await.unwrap().unwrap();
    assert_eq!((picture.bytes(), picture.media_type()), (image.bytes(), image.media_type()));
    assert_eq!(store.journeys.count().await.unwrap(), 1);
}

async fn a_stale_version_is_refused(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let id = store.begun().await;
    let seen = store.journeys.load(&id).await.unwrap().unwrap();
    let next = || Journey::clone(&seen.journey);
    assert_eq!(
        store.journeys.replace(&id, seen.version, next(), None).await.unwrap(),
        Replaced::Done
    );
    assert_eq!(
        store.journeys.replace(&id, seen.version, next(), None).await.unwrap(),
        Replaced::Stale
    );
    store.journeys.remove(&id).await.unwrap();
    assert_eq!(
        store.journeys.replace(&id, seen.version, next(), None).await.unwrap(),
        Replaced::Stale
    );
    assert!(!store.lives(&id).await);
}

async fn s12_using_a_reserved_id_ends_the_old_one(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let (enrolment, image) = enrolment().await;
    let journey = approved(store.journey(), enrolment, store.clock);
    let old = store.journeys.begin(journey, Some(image)).await.unwrap();
    let Reservation::Id(new) = store.journeys.reserve_id(&old).await.unwrap() else { panic!() };
    assert!(
        store.lives(&old).await && !store.lives(&new).await,
        "the browser may never receive the new id"
    );
    for id in [&old, &new] {
        assert_eq!(store.journeys.current_id(id).await.unwrap(), Some(old.clone()));
    }
    let arrived = store.journeys.load_or_claim(&new).await.unwrap().unwrap();
    assert!(arrived.id_was_renewed && !arrived.journey.renewal_due());
    assert!(
        !store.lives(&old).await
            && store.journeys.reserve_id(&old).await.unwrap() == Reservation::Gone
    );
    assert!(store.journeys.load_or_claim(&old).await.unwrap().is_none());
    assert!(store.journeys.image(&old).await.unwrap().is_none());
    let again = store.journeys.load_or_claim(&new).await.unwrap().unwrap();
    assert!(!again.id_was_renewed && store.journeys.image(&new).await.unwrap().is_some());
    assert_eq!(store.journeys.current_id(&new).await.unwrap(), Some(new.clone()));
    assert_eq!(store.journeys.current_id(&old).await.unwrap(), None);
    assert_eq!(store.journeys.count().await.unwrap(), 1);
}

async fn s12_of_two_reserved_ids_the_first_one_used_counts(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let old = store.begun().await;
    let Reservation::Id(lost) = store.journeys.reserve_id(&old).await.unwrap() else { panic!() };
    assert_eq!(
        store.journeys.reserve_id(&old).await.unwrap(),
        Reservation::Wait,
        "not two at once"
    );
    let mut second = None;
    until(async || {
        second = match store.journeys.reserve_id(&old).await.unwrap() {
            Reservation::Id(new) => Some(new),
            _ => None,
        };
        second.is_some()
    })
    .await;
    let second = second.unwrap();
    let both = (0..8).map(|_| store.journeys.load_or_claim(&second));
    let arrived = futures_util::future::join_all(both).await;
    assert!(arrived.iter().all(|one| one.as_ref().unwrap().is_some()), "all tabs of one browser");
    assert_eq!(
        arrived
            .into_iter()
            .filter(|one| one.as_ref().unwrap().as_ref().unwrap().id_was_renewed)
            .count(),
        1
    );
    assert!(store.journeys.load_or_claim(&lost).await.unwrap().is_none());
    assert!(
        store.journeys.current_id(&lost).await.unwrap().is_none() && store.lives(&second).await
    );
}

async fn a_full_store_refuses_new_journeys_and_evicts_none(on_redis: bool) {
    let store = Store::of(on_redis, 1, LONG).await;
    let bob = awaiting_passcode(store.journey(), store.clock).await;
    let id = store.journeys.begin(bob, None).await.unwrap();
    let carol = awaiting_passcode(store.journey_of("carol"), store.clock).await;
    let another = || store.journeys.begin(carol.clone(), None);
    assert_eq!(another().await.unwrap_err(), StoreError::AtCapacity);
    assert!(store.lives(&id).await);
    store.journeys.remove(&id).await.unwrap();
    assert!(another().await.is_ok());
}

async fn a_full_store_has_room_for_a_journey_that_ends_another(on_redis: bool) {
    let store = Store::of(on_redis, 3, LONG).await;
    let (enrolment, _) = enrolment().await;
    let scanning = |name: &str| approved(store.journey_of(name), enrolment.clone(), store.clock);
    let oldest = store.journeys.begin(scanning("bob"), None).await.unwrap();
    tokio::time::sleep(Duration::from_millis(3)).await;
    for _ in 0..2 {
        store.journeys.begin(scanning("bob"), None).await.unwrap();
    }
    let refused = store.journeys.begin(scanning("carol"), None).await;
    assert_eq!(refused.unwrap_err(), StoreError::AtCapacity);
    assert!(store.lives(&oldest).await);
    store.journeys.begin(scanning("bob"), None).await.unwrap();
    assert!(!store.lives(&oldest).await);
    assert_eq!(store.journeys.count().await.unwrap(), 3);
}

async fn an_expired_journey_takes_no_capacity(on_redis: bool) {
    let store = Store::of(on_redis, 1, Lifetimes { idle: Duration::ZERO, ..LONG }).await;
    let waiting = awaiting_passcode(store.journey(), store.clock).await;
    for _ in 0..2 {
        store.journeys.begin(waiting.clone(), None).await.unwrap();
        assert_eq!(store.journeys.count().await.unwrap(), 0);
    }
}

async fn s20_a_fourth_journey_past_the_second_factor_ends_the_oldest(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let (enrolment, _) = enrolment().await;
    let scanning = |name: &str| approved(store.journey_of(name), enrolment.clone(), store.clock);
    let mut ids = Vec::new();
    for name in ["bob", "CORP\\bob", "Bob"] {
        ids.push(store.journeys.begin(scanning(name), None).await.unwrap());
        // Start times need to differ: they have a resolution of a millisecond.
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    // The fourth gets there in each of the three ways: at once, by a push, and by a passcode.
    let pushed = store.begun().await;
    let coded = awaiting_passcode(store.journey(), store.clock).await;
    let coded = store.journeys.begin(coded, None).await.unwrap();
    ids.push(store.journeys.begin(scanning("bob@example.org"), None).await.unwrap());
    let next = |journey: Journey| Some(approved(journey, enrolment.clone(), store.clock));
    store.journeys.store_outcome(&pushed, None, next).await.unwrap();
    let next = |journey: Journey| journey.passcode_accepted(enrolment.clone(), store.clock.now());
    let coded = store.journeys.accept(&coded, [1; 32], None, next).await.unwrap().unwrap().id;
    for id in &ids[..3] {
        assert!(!store.lives(id).await);
    }
    for id in [&ids[3], &pushed, &coded] {
        assert!(store.lives(id).await);
    }
    let ended = store.ended.lock().unwrap();
    let references: Vec<_> = ended.iter().map(|one| one.reference.clone()).collect();
    assert_eq!(references, [0, 1, 2].map(|n| ids[n].reference()));
    assert!(ended.iter().all(|one| (one.why, one.step) == ("superseded", Some("scan"))));
    assert_eq!(ended[1].userid.as_str(), "CORP\\bob", "as typed at sign-in");
}

async fn s20_a_journey_that_the_browser_leaves_does_not_count(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let (enrolment, _) = enrolment().await;
    let scanning = || approved(store.journey(), enrolment.clone(), store.clock);
    let mut ids = Vec::new();
    for _ in 0..3 {
        ids.push(store.journeys.begin(scanning(), None).await.unwrap());
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
    let new = JourneyId::new();
    store.journeys.create(&new, scanning(), None, Some(&ids[2])).await.unwrap();
    for id in ids.iter().chain([&new]) {
        assert!(store.lives(id).await, "the caller removes the one that the browser leaves");
    }
    store.journeys.remove(&ids[2]).await.unwrap();
    store.journeys.begin(scanning(), None).await.unwrap();
    assert!(!store.lives(&ids[0]).await, "a fourth one");
}

async fn s20_a_right_password_ends_no_journey(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let (enrolment, _) = enrolment().await;
    let waiting = awaiting_passcode(store.journey(), store.clock).await;
    let waiting = || waiting.clone();
    let scanning = || approved(store.journey(), enrolment.clone(), store.clock);
    let mut ids = Vec::new();
    for journey in [scanning(), scanning(), scanning(), waiting()] {
        ids.push(store.journeys.begin(journey, None).await.unwrap());
    }
    for _ in 0..4 {
        store.journeys.begin(waiting(), None).await.unwrap();
        store.begun().await;
    }
    for id in &ids {
        assert!(store.lives(id).await);
    }
}

async fn s48_a_sign_in_that_is_not_answered_takes_no_capacity(on_redis: bool) {
    let store = Store::of(on_redis, 1, LONG).await;
    for _ in 0..3 {
        store.begun().await;
    }
    let waiting = awaiting_passcode(store.journey_of("carol"), store.clock).await;
    assert!(store.journeys.begin(waiting.clone(), None).await.is_ok());
    assert_eq!(store.journeys.count().await.unwrap(), 1);
    let another = store.journeys.begin(waiting, None).await;
    assert_eq!(another.unwrap_err(), StoreError::AtCapacity);
}

async fn one_instance_has_the_last_word_on_a_journey(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let other = store.elsewhere(LONG).await;
    let id = store.begun().await;
    assert!(store.journeys.claim_outcome(&id, Outcome::Known).await.unwrap());
    // In memory there is no other instance.
    assert_eq!(other.claim_outcome(&id, Outcome::Known).await.unwrap(), !on_redis);
}

async fn m04_a_damaged_record_is_no_journey(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let Some(redis) = &store.redis else { return };
    let key = async || {
        let keys: Vec<String> = redis.ask(&["KEYS", "{handover}:journey:*"]).await;
        keys.into_iter().next().unwrap()
    };
    for version in ["", "text", "-1", "1.5", "18446744073709551616"] {
        let id = store.begun().await;
        redis.ask::<()>(&["HSET", &key().await, "v", version]).await;
        assert!(store.journeys.load(&id).await.unwrap().is_none(), "{version:?}");
        redis.ask::<()>(&["DEL", &key().await]).await;
    }
    let id = store.begun().await;
    let name = key().await;
    redis.ask::<()>(&["DEL", &name]).await;
    redis.ask::<()>(&["SET", &name, "no hash"]).await;
    assert!(store.journeys.load(&id).await.unwrap().is_none());
    assert!(store.journeys.begin(store.journey(), None).await.is_ok(), "others are served");
}

async fn a_foreign_key_keeps_a_removal_from_being_half_done(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let Some(redis) = &store.redis else { return };
    let id = store.begun().await;
    redis.ask::<()>(&["SET", "{handover}:ends:", "no hash"]).await;
    assert!(matches!(store.journeys.remove(&id).await, Err(StoreError::Damaged(_))));
    assert!(store.lives(&id).await, "nothing was removed");
}

async fn an_expired_journey_cannot_be_loaded(on_redis: bool) {
    let store = Store::of(on_redis, 1, Lifetimes { idle: Duration::ZERO, ..LONG }).await;
    let id = store.begun().await;
    assert!(!store.lives(&id).await && store.journeys.image(&id).await.unwrap().is_none());
    assert_eq!(store.journeys.reserve_id(&id).await.unwrap(), Reservation::Gone);
    assert!(store.journeys.take(&id, Duration::ZERO).await.is_none());
}

async fn only_expired_journeys_are_reported_and_each_once(on_redis: bool) {
    let lifetimes = Lifetimes { idle: Duration::from_secs(8), absolute: Duration::from_secs(60) };
    let store = Store::of(on_redis, 99, lifetimes).await;
    let other = store.elsewhere(lifetimes).await;
    let begun =
        async |name: &str| store.journeys.begin(store.journey_of(name), None).await.unwrap();
    let (enrolment, image) = enrolment().await;
    // These journeys end before they expire, so they are not reported.
    let (left, done) = (begun("left").await, begun("done").await);
    store.journeys.remove(&left).await.unwrap();
    let journey = approved(store.journey_of("done"), enrolment.clone(), store.clock);
    let version = store.journeys.load(&done).await.unwrap().unwrap().version;
    store
        .journeys
        .replace(&done, version, journey.enrolled(store.clock.now()).unwrap(), None)
        .await
        .unwrap();
    // These journeys expire at different steps and are reported under their last id. `last` is the
    // last.
    let renewed = renewed(&other, &begun("renewed").await).await.unwrap();
    let accepted =
        other.accept(&begun("accepted").await, [1; 32], None, Some).await.unwrap().unwrap().id;
    let journey = approved(store.journey_of("CORP\\scanning"), enrolment, store.clock);
    let scanning = store.journeys.begin(journey, Some(image)).await.unwrap();
    tokio::time::sleep(Duration::from_millis(3)).await;
    let last = begun("last").await;
    // Removing a journey that has just expired must not suppress its report.
    until(async || store.journeys.load(&renewed).await.unwrap().is_none()).await;
    store.journeys.remove(&renewed).await.unwrap();
    until(async || store.ended.lock().unwrap().len() >= 4).await;

    let ended = store.ended.lock().unwrap();
    let mut told: Vec<_> = ended
        .iter()
        .map(|one| (one.reference.clone(), one.userid.as_str(), one.step, one.why))
        .collect();
    let mut wanted: Vec<_> = [(renewed, "renewed"), (accepted, "accepted"), (last, "last")]
        .map(|(id, name)| (id.reference(), name, Some("approve"), "expired"))
        .to_vec();
    wanted.push((scanning.reference(), "CORP\\scanning", Some("scan"), "expired"));
    told.sort();
    wanted.sort();
    assert_eq!(told, wanted);
}

async fn an_expired_journey_that_is_removed_before_redis_deletes_it_is_reported(on_redis: bool) {
    let lifetimes = Lifetimes { idle: Duration::from_secs(6), ..LONG };
    let store = Store::of(on_redis, 9, lifetimes).await;
    let Some(redis) = &store.redis else { return };
    let id = store.begun().await;
    let keys: Vec<String> = redis.ask(&["KEYS", "{handover}:journey:*"]).await;
    redis.ask::<()>(&["PERSIST", &keys[0]]).await;
    until(async || !store.lives(&id).await).await;
    assert!(!store.journeys.remove(&id).await.unwrap());
    until(async || !store.ended.lock().unwrap().is_empty()).await;
    assert_eq!(store.ended.lock().unwrap()[0].why, "expired");
}

async fn a_lease_has_one_holder_at_a_time(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let id = store.begun().await;
    let lease = store.journeys.take(&id, Duration::ZERO).await.unwrap();
    assert!(store.journeys.take(&id, Duration::from_millis(120)).await.is_none());
    assert!(store.journeys.take_for_poll(&id, Duration::ZERO).await.is_none());
    drop(lease);
    assert!(store.journeys.take(&id, Duration::from_secs(5)).await.is_some());
}

async fn there_is_one_poll_lease_per_interval(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let id = store.begun().await;
    drop(store.journeys.take_for_poll(&id, Duration::from_secs(30)).await.unwrap());
    // A form waits for the running exchange, not for the poll interval.
    drop(store.journeys.take(&id, Duration::from_secs(5)).await.unwrap());
    assert!(store.journeys.take_for_poll(&id, Duration::from_secs(30)).await.is_none());
}

async fn s12_only_the_accepted_form_leads_to_the_new_id(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let old = store.begun().await;
    let new = store.journeys.accept(&old, [1; 32], None, Some).await.unwrap().unwrap().id;
    assert!(!store.lives(&old).await && store.lives(&new).await);
    for _ in 0..3 {
        assert_eq!(
            store.journeys.resubmission(&old, &[1; 32]).await.unwrap(),
            Resubmission::Same(new.clone())
        );
    }
    assert_eq!(store.journeys.resubmission(&new, &[1; 32]).await.unwrap(), Resubmission::Unknown);
    assert!(store.journeys.accept(&old, [1; 32], None, Some).await.unwrap().is_none());
    assert!(store.journeys.accept(&new, [3; 32], None, |_| None).await.unwrap().is_none());
    assert!(store.lives(&new).await);
}

async fn s12_a_different_form_deletes_the_way_to_the_new_id(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let old = store.begun().await;
    let new = store.journeys.accept(&old, [1; 32], None, Some).await.unwrap().unwrap().id;
    let guesses: [_; 20] = std::array::from_fn(|guess| [u8::try_from(guess + 2).unwrap(); 32]);
    let answers = futures_util::future::join_all(
        guesses.iter().map(|guess| store.journeys.resubmission(&old, guess)),
    );
    let answers: Vec<_> = answers.await.into_iter().map(Result::unwrap).collect();
    let bob = Userid::parse("bob").unwrap();
    assert_eq!(answers.iter().filter(|one| **one == Resubmission::Other(bob.clone())).count(), 1);
    assert_eq!(answers.iter().filter(|one| **one == Resubmission::Unknown).count(), 19);
    assert_eq!(store.journeys.resubmission(&old, &[1; 32]).await.unwrap(), Resubmission::Unknown);
    assert!(store.lives(&new).await);
}

async fn another_sign_in_to_the_account_is_found_with_time_and_address(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let (_stand_in, _client, challenge) = challenged().await;
    let signed_in = async |userid: &str, address: &str| {
        let outcome = SignIn::Challenged(challenge.clone());
        let now = store.clock.now();
        let journey =
            Journey::signed_in(Userid::parse(userid).unwrap(), Purpose::Move, outcome, now)
                .unwrap();
        tokio::time::sleep(Duration::from_millis(3)).await;
        store
            .journeys
            .begin(journey.begun_from(address.parse().unwrap(), None), None)
            .await
            .unwrap()
    };
    let of = async |id: &JourneyId| {
        let journey = store.journeys.load(id).await.unwrap().unwrap().journey;
        let other = store.elsewhere(LONG).await.other_sign_in(id, &journey).await.unwrap()?;
        assert!(store.clock.now().since(other.at) < Duration::from_secs(30));
        Some(other.address.unwrap().to_string())
    };
    let (first, _carol) =
        (signed_in("bob", "192.0.2.1").await, signed_in("carol", "192.0.2.2").await);
    let waiting = store.begun().await;
    assert_eq!(
        of(&first).await,
        None,
        "carol is another user, and the password of the pending sign-in may be wrong"
    );
    let stranger = signed_in("CORP\\bob", "192.0.2.9").await;
    assert_eq!(of(&first).await.as_deref(), Some("192.0.2.9"));
    store.journeys.remove(&waiting).await.unwrap();
    let again = signed_in("bob", "192.0.2.1").await;
    assert_eq!(
        of(&first).await.as_deref(),
        Some("192.0.2.9"),
        "a newer sign-in from the same address does not hide it"
    );
    assert!(store.journeys.remove(&stranger).await.unwrap());
    assert!(!store.journeys.remove(&stranger).await.unwrap());
    assert_eq!(of(&first).await.as_deref(), Some("192.0.2.1"));
    let refused = |journey: Journey| {
        let Step::AwaitingPasscode { challenge, .. } = journey.step() else { return None };
        let challenge = challenge.clone();
        journey.passcode_tried(challenge, true, "", store.clock.now())
    };
    let ended = |journey| refused(journey).and_then(refused).and_then(refused);
    store.journeys.store_outcome(&again, None, ended).await.unwrap();
    assert_eq!(of(&first).await, None, "the other journey has ended");
}

async fn s16_the_picture_is_deleted_after_the_scan_step(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let (enrolment, image) = enrolment().await;
    let journey = approved(store.journey(), enrolment, store.clock);
    let id = store.journeys.begin(journey, Some(image)).await.unwrap();
    store
        .journeys
        .store_outcome(&id, None, |journey| journey.prolonged(store.clock.now()))
        .await
        .unwrap();
    assert!(store.journeys.image(&id).await.unwrap().is_some());
    store
        .journeys
        .store_outcome(&id, None, |journey| journey.enrolled(store.clock.now()))
        .await
        .unwrap();
    assert!(store.lives(&id).await && store.journeys.image(&id).await.unwrap().is_none());
}

async fn concurrent_changes_are_all_stored(on_redis: bool) {
    let store = Store::of_kind(on_redis).await;
    let id = store.begun().await;
    let counted = std::sync::atomic::AtomicU32::new(0);
    let changes = (0..20).map(|_| {
        store.journeys.store_outcome(&id, None, |journey| {
            counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            Some(journey)
        })
    });
    for change in futures_util::future::join_all(changes).await {
        change.unwrap();
    }
    let version = store.journeys.load(&id).await.unwrap().unwrap().version;
    let stale = store.journeys.replace(&id, version, store.journey(), None).await.unwrap();
    assert_eq!(stale, Replaced::Done);
    assert!(format!("{version:?}").contains("20"), "{version:?}");
}
