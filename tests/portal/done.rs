//! `/done` and its consequence: only the new phone's codes sign in.

use secenrol_stand_in::PASSWORD;

use crate::world::{Browser, Reply, World};

/// Signs `userid` in by push or passcode, up to the scan page.
async fn at_scan(world: &World, userid: &str) -> (Browser, Reply) {
    let browser = world.browser();
    let secenrol = world.secenrol();
    if browser.sign_in(userid, PASSWORD).await.location() == "/approve" {
        assert!(secenrol.approve(userid));
        assert_eq!(browser.poll_to_the_end("/approve/status").await, "/scan");
    } else {
        browser.get("/passcode").await;
        let code = secenrol.texts(userid).pop().or_else(|| secenrol.old_code(userid)).unwrap();
        assert_eq!(browser.passcode(&code).await.location(), "/scan");
    }
    let scan = browser.get("/scan").await;
    (browser, scan)
}

async fn signs_in_with(world: &World, userid: &str, code: &str) -> bool {
    let browser = world.browser();
    assert_eq!(browser.sign_in(userid, PASSWORD).await.location(), "/passcode");
    browser.get("/passcode").await;
    let reply = browser.passcode(code).await;
    assert!(matches!(reply.status, 303 | 401), "{reply:?}");
    reply.status == 303
}

#[tokio::test]
async fn each_of_the_three_users_moves_and_signs_in_with_the_new_phone() {
    for userid in ["alice", "bob", "carol"] {
        let world = World::start().await;
        let (browser, scan) = at_scan(&world, userid).await;
        world.secenrol().scan(userid, &scan.qr()).await.unwrap();
        assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
        let done = browser.get("/done").await;
        assert!(done.is(200, "done").text(".person").unwrap().contains(userid));
        assert!(
            done.has("main a[href='/help#contact']") && browser.get("/help").await.has("#contact")
        );
        let new = world.secenrol().new_code(userid).unwrap();
        assert!(signs_in_with(&world, userid, &new).await, "{userid}'s new phone");
    }
}

#[tokio::test]
async fn after_the_move_the_old_phones_codes_are_refused() {
    let world = World::start().await;
    let (browser, scan) = at_scan(&world, "alice").await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    for old in [world.secenrol().old_code("alice"), world.secenrol().next_old_code("alice")] {
        assert!(!signs_in_with(&world, "alice", &old.unwrap()).await);
    }
    let new = world.secenrol().new_code("alice").unwrap();
    assert!(signs_in_with(&world, "alice", &new).await);
}

#[tokio::test]
async fn a_move_that_is_given_up_leaves_the_old_phone_as_it_was() {
    let world = World::start().await;
    let (browser, _) = at_scan(&world, "alice").await;
    browser.sign_out().await;
    let next = world.secenrol().next_old_code("alice").unwrap();
    assert!(signs_in_with(&world, "alice", &next).await);
}

#[tokio::test]
async fn another_user_may_sign_in_once_a_move_is_done() {
    let world = World::start().await;
    let (browser, scan) = at_scan(&world, "alice").await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    browser.poll_to_the_end("/scan/status").await;
    browser.get("/sign-in").await.is(200, "sign-in");
    assert_eq!(browser.sign_in("carol", PASSWORD).await.location(), "/passcode");
}

#[tokio::test]
async fn the_last_page_says_how_long_it_took_and_where_to_try_the_new_phone() {
    let world = World::with(|config| {
        config.brand.test_url = Some("https://vpn.example.org/start".parse().unwrap());
    })
    .await;
    let (browser, scan) = world.alice_at_scan().await;
    let waiting = scan.attribute(".waiting progress[aria-hidden]", "value").unwrap();
    assert!((1..=600).contains(&waiting.parse::<u64>().unwrap()), "{waiting}");
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    let done = browser.get("/done").await;
    let took = done.is(200, "done").text(".took").unwrap();
    let seconds = took.strip_prefix("It took you ").and_then(|rest| rest.strip_suffix(" s."));
    assert!(seconds.is_some_and(|number| number.parse::<u8>().is_ok()), "{took}");
    let link = "a#test[href='https://vpn.example.org/start'][target=_blank]";
    assert_eq!(done.text(link).as_deref(), Some("Try it: sign in to vpn.example.org"));
}
