//! What rate limits must do. Each test runs in memory and on Redis.

use std::net::IpAddr;
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use handover::domain::journey::Clock;
use handover::upstream::limits::{Denied, Lifted, Limits, Lockout, Policy, SecEnrolCount, Tally};
use secenrol::Userid;

use crate::redis_server::RedisServer;

const POLICY: Policy = Policy {
    window: Duration::from_mins(15),
    failures_per_userid: 5,
    failures_per_address: 30,
    userids_per_address: 10,
    shared_networks: Vec::new(),
    failures_per_shared_address: 300,
    userids_per_shared_address: 100,
    number_changes_per_hour: 3,
    lockout: None,
};

/// The limits as two instances see them. In memory both are the same.
struct Two {
    limits: [Limits; 2],
    redis: Option<RedisServer>,
}

impl Two {
    async fn of_kind(on_redis: bool) -> Self {
        Self::with(on_redis, POLICY).await
    }

    async fn with(on_redis: bool, policy: Policy) -> Self {
        let clock = Clock::start();
        if !on_redis {
            let limits = Limits::in_memory(policy, clock);
            return Self { limits: [limits.clone(), limits], redis: None };
        }
        let redis = RedisServer::start().await;
        let one = async || Limits::on_redis(policy.clone(), redis.connected(clock).await);
        Self { limits: [one().await, one().await], redis: Some(redis) }
    }

    async fn fails(&self, name: &str, address: &str) -> bool {
        let limits = &self.limits[name.len() % 2];
        match limits.sign_in(&userid(name), ip(address)).await {
            Ok(attempt) => {
                attempt.settle(Tally::Count).await;
                true
            }
            Err(_) => false,
        }
    }
}

fn userid(name: &str) -> Userid {
    Userid::parse(name).unwrap()
}

fn ip(text: &str) -> IpAddr {
    text.parse().unwrap()
}

over_both! {
    s43_all_spellings_of_a_name_share_five_attempts
    s43_of_two_hundred_concurrent_attempts_five_pass
    s44_after_an_attack_other_networks_share_two_attempts
    s45_an_address_has_limits_for_failures_and_accounts_but_not_for_successes
    s45_addresses_of_shared_networks_have_limits_of_their_own
    s45_at_a_full_address_known_accounts_and_other_parts_of_a_site_have_turns_of_their_own
    s46_passcodes_check_codes_and_numbers_have_limits_across_journeys
    s46_right_passwords_without_a_right_passcode_have_a_limit
    s46_an_account_has_one_sign_in_under_way
    s45_the_addresses_of_one_ipv6_site_have_the_limits_of_a_shared_network
    s43_the_portal_stops_before_secenrol_locks_also_after_an_unlock
    a_failure_tells_how_many_tries_are_left
}

async fn s43_all_spellings_of_a_name_share_five_attempts(on_redis: bool) {
    let two = Two::of_kind(on_redis).await;
    for name in ["bob", "BOB", "CORP\\bob", "bob@example.org", "Bób"] {
        assert!(two.fails(name, "203.0.113.1").await, "{name}");
    }
    assert!(!two.fails("Bob", "203.0.113.1").await);
    assert!(two.fails("carol", "203.0.113.1").await);
    if let Some(redis) = &two.redis {
        let dump = redis.dump().await;
        for canary in ["bob", "carol", "203.0.113"] {
            assert!(!dump.windows(canary.len()).any(|part| part == canary.as_bytes()), "{canary}");
        }
    }
}

/// How many accounts may have got through an address at its limit, one in 20 s.
fn turns_since(begun: Instant) -> usize {
    usize::try_from(begun.elapsed().as_secs() / 20).unwrap()
}

async fn s43_of_two_hundred_concurrent_attempts_five_pass(on_redis: bool) {
    let two = Two::of_kind(on_redis).await;
    let bob = userid("bob");
    let tries = (0..200).map(async |n: usize| {
        match two.limits[n % 2].sign_in(&bob, ip("203.0.113.1")).await {
            Ok(attempt) => {
                attempt.settle(Tally::Count).await;
                true
            }
            Err(_) => false,
        }
    });
    let mut allowed = join_all(tries).await.into_iter().filter(|sent| *sent).count();
    // On a busy machine, some of them gave up waiting for the others. Nobody gets a sixth.
    assert!((1..=5).contains(&allowed), "{allowed}");
    while two.fails("bob", "203.0.113.1").await {
        allowed += 1;
    }
    assert_eq!(allowed, 5);
}

async fn s44_after_an_attack_other_networks_share_two_attempts(on_redis: bool) {
    let two = Two::of_kind(on_redis).await;
    for _ in 0..10 {
        two.fails("bob", "203.0.113.1").await;
    }
    assert!(two.fails("bob", "198.51.100.7").await);
    assert!(two.fails("CORP\\bob", "198.51.100.7").await);
    assert!(!two.fails("bob", "198.51.100.7").await);
    assert!(!two.fails("bob", "198.51.100.8").await);
}

async fn s45_an_address_has_limits_for_failures_and_accounts_but_not_for_successes(on_redis: bool) {
    let two = Two::of_kind(on_redis).await;
    for n in 0..10 {
        assert!(two.fails(&format!("user{n}"), "2001:db8::1").await);
    }
    assert!(!two.fails("user10", "2001:db8::ffff").await, "the same /64");
    assert!(two.fails("user10", "2001:db8:0:1::1").await, "another /64");
    assert!(two.fails("user3", "2001:db8::1").await, "an account that failed before");
    for n in 0..200 {
        let good =
            two.limits[n % 2].sign_in(&userid(&format!("good{n}")), ip("198.51.100.1")).await;
        good.unwrap().give_back().await;
    }
    let begun = Instant::now();
    let patient = Two::with(on_redis, Policy { userids_per_address: 100, ..POLICY }).await;
    let mut allowed = 0;
    for n in 0..60 {
        allowed += usize::from(patient.fails(&format!("user{n}"), "203.0.113.1").await);
    }
    assert!((30..=30 + turns_since(begun)).contains(&allowed), "{allowed}");
}

async fn s46_passcodes_check_codes_and_numbers_have_limits_across_journeys(on_redis: bool) {
    let Two { limits: [here, there], redis } = Two::of_kind(on_redis).await;
    let (bob, home) = (userid("bob"), ip("203.0.113.1"));
    for limits in [&here, &there].into_iter().cycle().take(10) {
        assert!(limits.passcode(&bob, home).await.is_ok() && limits.check_code(&bob).await.is_ok());
    }
    assert!(here.passcode(&bob, home).await.is_err() && there.check_code(&bob).await.is_err());
    for limits in [&here, &there, &here] {
        assert!(limits.number_change(&bob).await.is_ok());
    }
    assert!(
        there.number_change(&userid("CORP\\Bob")).await.is_err(),
        "another spelling of the same name"
    );
    for n in 0..30 {
        let limits = [&here, &there][n % 2];
        assert!(limits.number_typed(&bob).await.is_ok(), "{n}");
        assert_eq!(limits.number_code(&bob).await.is_ok(), n < 10, "{n}");
    }
    assert!(there.number_typed(&bob).await.is_err());
    // A passcode that is not sent counts like one that is.
    let erin = userid("erin");
    for _ in 0..10 {
        here.guess(&erin).await.unwrap();
    }
    assert!(there.passcode(&erin, home).await.is_err());
    here.unlock(&bob, SecEnrolCount::Kept).await.unwrap();
    there.unlock(&erin, SecEnrolCount::Kept).await.unwrap();
    assert!(there.check_code(&bob).await.is_ok() && there.number_code(&bob).await.is_ok());
    assert!(there.number_change(&bob).await.is_ok() && there.number_typed(&bob).await.is_ok());
    assert!(there.passcode(&bob, home).await.is_ok() && there.passcode(&erin, home).await.is_ok());
    drop(redis);
}

async fn s46_right_passwords_without_a_right_passcode_have_a_limit(on_redis: bool) {
    let Two { limits: [here, there], redis } = Two::of_kind(on_redis).await;
    let (carol, home) = (userid("carol"), ip("203.0.113.1"));
    for limits in [&here, &there].into_iter().cycle().take(5) {
        limits.sign_in(&carol, home).await.unwrap().settle(Tally::Challenged).await;
    }
    assert!(matches!(there.sign_in(&carol, home).await, Err(Denied::Wait(_))));
    here.passcode(&carol, home).await.unwrap().settle(Tally::Accepted).await;
    assert!(there.sign_in(&carol, home).await.is_ok());
    drop(redis);
}

async fn s46_an_account_has_one_sign_in_under_way(on_redis: bool) {
    let Two { limits: [here, there], redis } = Two::of_kind(on_redis).await;
    let (bob, home, elsewhere) = (userid("bob"), ip("203.0.113.1"), ip("198.51.100.7"));
    let pending = here.sign_in(&bob, home).await.unwrap();
    assert!(matches!(there.sign_in(&bob, elsewhere).await, Err(Denied::UnderWay)));
    assert!(here.has_rival(&bob).await);
    assert!(there.allows_sign_in(&bob, elsewhere).await.is_ok());
    pending.settle(Tally::Accepted).await;
    assert!(there.sign_in(&bob, elsewhere).await.is_ok());
    drop(redis);
}

async fn s43_the_portal_stops_before_secenrol_locks_also_after_an_unlock(on_redis: bool) {
    let lockout = Some(Lockout { threshold: 5, counts_for: None });
    let two = Two::with(on_redis, Policy { lockout, ..POLICY }).await;
    for address in ["203.0.113.1", "198.51.100.7"] {
        two.fails("bob", address).await;
    }
    let [here, there] = &two.limits;
    let denied = here.sign_in(&userid("bob"), ip("192.0.2.1")).await.unwrap_err();
    assert_eq!(denied, Denied::Stopped);
    // An unlock lets the reserved tries through, here or there, but no more.
    let bob = userid("CORP\\Bob");
    for (limits, left) in [(there, Some(2)), (here, Some(0))] {
        let lifted = Lifted { had_attempts: true, refusals_left: left };
        assert_eq!(limits.unlock(&bob, SecEnrolCount::Kept).await, Ok(lifted));
        for address in ["203.0.113.1", "198.51.100.7"] {
            assert_eq!(two.fails("bob", address).await, left == Some(2), "{address}");
        }
    }
    let denied = here.sign_in(&userid("bob"), ip("192.0.2.1")).await.unwrap_err();
    assert_eq!(denied, Denied::Stopped);
    let lifted = Lifted { had_attempts: true, refusals_left: Some(2) };
    assert_eq!(there.unlock(&bob, SecEnrolCount::Reset).await, Ok(lifted));
    let stranger = Lifted { had_attempts: false, ..lifted };
    assert_eq!(here.unlock(&userid("bobb"), SecEnrolCount::Kept).await, Ok(stranger));
    assert!(two.fails("bob", "203.0.113.1").await);
}

async fn s45_addresses_of_shared_networks_have_limits_of_their_own(on_redis: bool) {
    let shared_networks = vec!["203.0.113.0/28".parse().unwrap()];
    let two = Two::with(on_redis, Policy { shared_networks, ..POLICY }).await;
    let (mut allowed, begun) = ([0, 0], Instant::now());
    for n in 0..120 {
        allowed[0] += usize::from(two.fails(&format!("user{n}"), "203.0.113.1").await);
        allowed[1] += usize::from(two.fails(&format!("user{n}"), "203.0.113.17").await);
    }
    let turns = turns_since(begun);
    assert!((100..=100 + turns).contains(&allowed[0]), "{allowed:?}");
    assert!((10..=10 + turns).contains(&allowed[1]), "{allowed:?}");
}

async fn s45_the_addresses_of_one_ipv6_site_have_the_limits_of_a_shared_network(on_redis: bool) {
    let two = Two::of_kind(on_redis).await;
    let (mut allowed, begun) = ([0, 0], Instant::now());
    for n in 0..120 {
        let name = format!("user{n}");
        allowed[0] += usize::from(two.fails(&name, &format!("2001:db8:7:{n:x}::1")).await);
        allowed[1] += usize::from(two.fails(&name, &format!("2001:db8:{n:x}::1")).await);
    }
    assert!((100..=100 + turns_since(begun)).contains(&allowed[0]), "one /48: {allowed:?}");
    assert_eq!(allowed[1], 120, "a /48 for each");
    // Shared networks have no further limit.
    let shared_networks = vec!["2001:db8:7::/48".parse().unwrap()];
    let two = Two::with(on_redis, Policy { shared_networks, ..POLICY }).await;
    for n in 0..120 {
        assert!(two.fails(&format!("user{n}"), &format!("2001:db8:7:{n:x}::1")).await, "{n}");
    }
}

async fn s45_at_a_full_address_known_accounts_and_other_parts_of_a_site_have_turns_of_their_own(
    on_redis: bool,
) {
    let policy = Policy { userids_per_address: 3, userids_per_shared_address: 3, ..POLICY };
    let two = Two::with(on_redis, policy).await;
    let [here, there] = &two.limits;
    for (name, address) in [("alice", "203.0.113.1"), ("alice", "2001:db8:7::1")] {
        let attempt = here.sign_in(&userid(name), ip(address)).await.unwrap();
        attempt.settle(Tally::Accepted).await;
    }
    for (address, elsewhere) in
        [("203.0.113.1", None), ("2001:db8:7::1", Some("2001:db8:7:100::1"))]
    {
        for n in 0..5 {
            two.fails(&format!("user{n}"), address).await;
        }
        let denied = there.sign_in(&userid("carol"), ip(address)).await.unwrap_err();
        assert!(matches!(denied, Denied::Address(_)), "{address}: {denied:?}");
        if let Some(elsewhere) = elsewhere {
            let attempt = there.sign_in(&userid("dave"), ip(elsewhere)).await.unwrap();
            attempt.settle(Tally::Count).await;
        }
        let attempt = there.sign_in(&userid("CORP\\Alice"), ip(address)).await.unwrap();
        let second = here.sign_in(&userid("alice"), ip(address)).await;
        assert!(second.is_err(), "her sign-in is under way, and the turn is taken");
        attempt.give_back().await;
    }
}

async fn a_failure_tells_how_many_tries_are_left(on_redis: bool) {
    let two = Two::of_kind(on_redis).await;
    let mut left = Vec::new();
    for n in 0..5 {
        let attempt = two.limits[n % 2].sign_in(&userid("bob"), ip("203.0.113.1")).await.unwrap();
        left.push(attempt.left);
        attempt.settle(Tally::Count).await;
    }
    assert_eq!(left, [4, 3, 2, 1, 0]);
}

#[tokio::test]
async fn a_refused_sign_in_does_not_renew_the_life_of_its_counter() {
    let lockout = Some(Lockout { threshold: 2, counts_for: None });
    let two = Two::with(true, Policy { lockout, ..POLICY }).await;
    assert!(two.fails("bob", "203.0.113.1").await);
    let redis = two.redis.as_ref().unwrap();
    let keys: Vec<String> = redis.ask(&["KEYS", "*Account*"]).await;
    let [key] = &keys[..] else { panic!("{keys:?}") };
    let _: u8 = redis.ask(&["EXPIRE", key, "1000"]).await;
    let denied = two.limits[0].sign_in(&userid("bob"), ip("203.0.113.1")).await.unwrap_err();
    assert_eq!(denied, Denied::Stopped);
    assert!(!two.limits[1].has_rival(&userid("bob")).await);
    let left: i64 = redis.ask(&["TTL", key]).await;
    assert!((1..=1000).contains(&left), "{left}");
}

#[tokio::test]
async fn without_the_rate_limit_store_nobody_signs_in() {
    let mut redis = RedisServer::start().await;
    let limits = Limits::on_redis(POLICY, redis.connected(Clock::start()).await);
    redis.kill();
    let denied = limits.sign_in(&userid("bob"), ip("203.0.113.1")).await.unwrap_err();
    assert!(matches!(denied, Denied::Unknown(_)), "{denied:?}");
}

#[tokio::test]
async fn m15_an_emptied_server_gives_nobody_new_attempts() {
    let two = Two::of_kind(true).await;
    let empty = async || two.redis.as_ref().unwrap().ask::<()>(&["FLUSHALL"]).await;
    let (bob, carol) = (userid("bob"), userid("carol"));
    let tries = async |limits: &Limits, name: &Userid, address| {
        let attempt = limits.sign_in(name, ip(address)).await;
        match attempt {
            Ok(attempt) => {
                attempt.settle(Tally::Count).await;
                true
            }
            Err(_) => false,
        }
    };
    // The first instance has seen some failures, the second one all of them.
    for limits in [0, 0, 1, 1, 1] {
        assert!(tries(&two.limits[limits], &bob, "203.0.113.1").await);
        assert!(
            two.limits[0].passcode(&carol, ip("203.0.113.2")).await.is_ok()
                && two.limits[0].passcode(&carol, ip("203.0.113.2")).await.is_ok()
        );
    }
    two.limits[1].sign_in(&carol, ip("203.0.113.2")).await.unwrap().give_back().await;
    empty().await;
    assert!(!tries(&two.limits[1], &bob, "203.0.113.1").await);
    assert!(!tries(&two.limits[0], &bob, "203.0.113.1").await, "instances share restored counters");
    assert!(two.limits[0].passcode(&carol, ip("203.0.113.2")).await.is_err());
    // Restoring counters must not invent failures.
    for _ in 0..5 {
        assert!(tries(&two.limits[1], &carol, "203.0.113.2").await);
    }
    // A counter that is missing although Redis lost no data stays at zero: another instance has
    // removed it.
    let dave = userid("dave");
    for limits in &two.limits {
        limits.sign_in(&dave, ip("203.0.113.3")).await.unwrap().give_back().await;
    }
    for n in 0..5 {
        assert!(tries(&two.limits[1], &dave, "203.0.113.3").await, "{n}");
    }
    // Redis loses its data twice, and one instance remembers the time before.
    empty().await;
    empty().await;
    assert!(!tries(&two.limits[1], &dave, "203.0.113.3").await);
}
