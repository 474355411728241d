//! Rate limits, as people and SecEnrol see them.

use std::time::Duration;

use handover::domain::journey::Timestamp;
use handover::http::unlock_proof::UnlockKey;
use secenrol_stand_in::{Fault, Operation, PASSWORD};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::eventually::{PATIENCE, eventually};
use crate::world::World;

#[tokio::test]
async fn s43_of_two_hundred_wrong_passwords_five_are_sent_and_the_page_shows_the_wait() {
    let world = World::start().await;
    let browser = world.browser();
    let tries = (0..200).map(|n| {
        let browser = &browser;
        let name = if n % 2 == 0 { "alice" } else { "CORP\\ALICE" };
        async move { browser.sign_in(name, "wrong").await }
    });
    let replies = futures_util::future::join_all(tries).await;
    assert_eq!(world.secenrol().calls(Operation::SignIn), 5);
    assert_eq!(replies.iter().filter(|reply| reply.status == 401).count(), 5);
    let limited = browser.sign_in("alice", PASSWORD).await;
    limited.is(429, "sign-in");
    let seconds: u64 = limited.header("retry-after").unwrap().parse().unwrap();
    assert!((800..=900).contains(&seconds), "{seconds}");
    assert!(limited.text(".notice").unwrap().contains("15 minutes"));
    assert_eq!(limited.attribute("#userid", "value").as_deref(), Some("alice"));
}

#[tokio::test]
async fn s43_the_last_try_is_announced() {
    let world = World::start().await;
    let browser = world.browser();
    let mut said = Vec::new();
    for _ in 0..5 {
        let page = browser.sign_in("alice", "wrong").await;
        let page_text = page.is(401, "sign-in").text("main").unwrap();
        let last = page.text("#tries-left");
        said.push((
            page_text.contains("may be locked"),
            last.is_some(),
            page_text.contains("wait 15 minutes"),
        ));
    }
    // Only the first refusal does not mention a locked account: most are typing errors.
    let first = (false, false, false);
    let [again, last, over] = [(true, false, false), (true, true, false), (false, false, true)];
    assert_eq!(said, [first, again, again, last, over]);
}

#[tokio::test]
async fn the_first_refusal_mentions_no_lock_however_few_tries_there_are() {
    let world = World::with(|config| config.secenrol.lockout_threshold = 6).await;
    let browser = world.browser();
    let mut mentioned = Vec::new();
    for _ in 0..2 {
        let page = browser.sign_in("alice", "wrong").await;
        mentioned.push(page.is(401, "sign-in").text("main").unwrap().contains("may be locked"));
    }
    assert_eq!(mentioned, [false, true]);
}

#[tokio::test]
async fn s45_one_address_may_fail_at_ten_accounts() {
    let world = World::start().await;
    let browser = world.browser();
    for n in 0..20 {
        browser.sign_in(&format!("user{n}"), "wrong").await;
    }
    assert_eq!(world.secenrol().calls(Operation::SignIn), 10);
}

#[tokio::test]
async fn s45_behind_an_address_of_ten_people_who_mistyped_the_eleventh_gets_on() {
    let world = World::start().await;
    for n in 0..10 {
        world.browser().sign_in(&format!("user{n}"), "wrong").await.is(401, "sign-in");
    }
    let alice = world.browser();
    let reply = alice.sign_in("alice", PASSWORD).await;
    let notice = reply.is(429, "sign-in").text(".notice").unwrap();
    assert!(notice.contains("on your network address, not on your account"), "{notice}");
    assert!(!notice.contains("this account"), "{notice}");
    let seconds: u64 = reply.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=20).contains(&seconds), "{seconds}");
    tokio::time::sleep(Duration::from_secs(seconds)).await;
    assert_eq!(alice.sign_in("alice", PASSWORD).await.location(), "/passcode");
    // Whoever types right keeps nobody waiting.
    for name in ["carol", "erin"] {
        assert_eq!(world.browser().sign_in(name, PASSWORD).await.status, 303, "{name}");
    }
}

#[tokio::test]
async fn s44_s54_behind_a_proxy_each_browser_counts_for_itself() {
    let world =
        World::with(|config| config.server.trusted_proxies = vec!["127.0.0.0/8".parse().unwrap()])
            .await;
    let browser = world.browser();
    let from = async |address: &str, password: &str| {
        let form = browser.form("/sign-in", &[("userid", "alice"), ("password", password)]);
        browser
            .send(form.header("sec-fetch-site", "same-origin").header("x-forwarded-for", address))
            .await
            .status
    };
    for _ in 0..8 {
        from("203.0.113.5", "wrong").await;
    }
    assert_eq!(from("203.0.113.5", PASSWORD).await, 429);
    assert_eq!(from("198.51.100.1", PASSWORD).await, 303, "the owner, from elsewhere");
}

#[tokio::test]
async fn s54_a_forwarded_header_of_an_untrusted_peer_is_ignored() {
    let world = World::start().await;
    let browser = world.browser();
    for n in 0..12 {
        let form =
            browser.form("/sign-in", &[("userid", &format!("user{n}")), ("password", "wrong")]);
        let form = form
            .header("sec-fetch-site", "same-origin")
            .header("x-forwarded-for", format!("203.0.113.{n}"));
        browser.send(form).await;
    }
    assert_eq!(world.secenrol().calls(Operation::SignIn), 10, "all from one address");
}

#[tokio::test]
async fn s46_passcodes_are_limited_over_all_journeys_of_an_account() {
    let world = World::start().await;
    let mut statuses = Vec::new();
    for _ in 0..5 {
        let browser = world.browser();
        browser.sign_in("alice", PASSWORD).await;
        browser.get("/passcode").await;
        for _ in 0..3 {
            let reply = browser.passcode("000000").await;
            statuses.push(reply.status);
            browser.get("/passcode").await;
        }
    }
    assert!(world.secenrol().calls(Operation::Passcode) <= 10, "{statuses:?}");
}

#[tokio::test]
async fn s19_errors_instead_of_refusals_use_up_tries_too() {
    let message = Fault::Message("Invalid passcode".to_owned());
    for fault in [message, Fault::ServerError, Fault::HtmlPage, Fault::Garbage, Fault::Reset] {
        let world = World::start().await;
        world.secenrol().set_fault(Operation::Passcode, fault.clone());
        let browser = world.browser();
        browser.sign_in("alice", PASSWORD).await;
        browser.get("/passcode").await;
        for _ in 0..9 {
            browser.passcode("000000").await;
            browser.get("/passcode").await;
        }
        assert_eq!(world.secenrol().calls(Operation::Passcode), 3, "{fault:?}");
        assert_eq!(browser.get("/passcode").await.location(), "/sign-in", "{fault:?}");
    }
}

#[tokio::test]
async fn s46_check_codes_are_limited_over_all_journeys_of_an_account() {
    let world = World::with(|config| config.limits.check_codes = 7).await;
    for sent in [6, 4] {
        let (browser, _) = world.alice_at_scan().await;
        for _ in 0..sent {
            browser.check_code("WRONG123").await.is(401, "scan");
        }
        world.secenrol().advance(Duration::from_secs(60));
    }
    let (browser, _) = world.alice_at_scan().await;
    let limited = browser.check_code("WRONG123").await;
    assert!(limited.is(429, "scan").header("retry-after").is_some());
    assert_eq!(world.secenrol().calls(Operation::CheckCode), 10);
}

#[tokio::test]
async fn s20_a_password_alone_does_not_end_a_move_under_way() {
    let world = World::start().await;
    let mut moves = Vec::new();
    for _ in 0..3 {
        moves.push(world.alice_at_scan().await.0);
        world.secenrol().advance(Duration::from_secs(60));
    }
    for _ in 0..4 {
        world.browser().sign_in("alice", PASSWORD).await;
    }
    for browser in &moves {
        browser.get("/scan").await.is(200, "scan");
    }
}

#[tokio::test]
async fn s46_the_push_requests_of_one_account_are_limited() {
    let world =
        World::with(|config| config.secenrol.sign_in_timeout = Duration::from_secs(4)).await;
    for _ in 0..3 {
        let browser = world.browser();
        assert_eq!(browser.sign_in("bob", PASSWORD).await.location(), "/approve");
        assert_eq!(browser.poll_to_the_end("/approve/status").await, "/sign-in");
    }
    let limited = world.browser().sign_in("bob", PASSWORD).await;
    let notice = limited.is(429, "sign-in").text(".notice").unwrap();
    assert!(notice.contains("nobody approved on the old phone"), "{notice}");
    assert_eq!(world.secenrol().calls(Operation::SignIn), 3);
}

#[tokio::test]
async fn s49_exchanges_in_flight_never_exceed_the_permits() {
    let world = World::with(|config| {
        config.secenrol.in_flight = 4;
        config.secenrol.pushes_in_flight = 0;
    })
    .await;
    world.secenrol().set_fault(Operation::SignIn, Fault::Slow(Duration::from_secs(5)));
    let browser = world.browser();
    let tries = (0..8).map(|n| {
        let browser = &browser;
        async move { browser.sign_in(&format!("user{n}"), PASSWORD).await }
    });
    let replies = futures_util::future::join_all(tries).await;
    assert_eq!(world.secenrol().calls(Operation::SignIn), 3, "one place is kept for codes");
    let full: Vec<_> = replies.iter().filter(|reply| reply.status == 503).collect();
    assert_eq!(full.len(), 5);
    assert!(
        full[0].header("retry-after").is_some()
            && full[0].text(".notice h2").unwrap().contains("Too many people")
    );
}

#[tokio::test]
async fn moves_that_succeed_count_towards_no_limit() {
    let world = World::with(|config| config.limits.failures_per_address = 2).await;
    for _ in 0..8 {
        world.alice_at_scan().await;
        world.secenrol().advance(Duration::from_secs(60));
    }
}

#[tokio::test]
async fn s46_right_passwords_alone_send_their_owner_five_texts() {
    let world = World::start().await;
    let replies: Vec<_> = (0..80).map(|_| world.browser()).collect();
    let replies = replies.iter().map(|browser| browser.sign_in("carol", PASSWORD));
    let replies = futures_util::future::join_all(replies).await;
    assert_eq!(world.secenrol().texts("carol").len(), 5);
    assert!(replies.iter().filter(|reply| reply.status == 303).count() == 5);
}

#[tokio::test]
async fn s20_right_passwords_alone_do_not_end_a_journey_that_awaits_its_passcode() {
    let world = World::start().await;
    let carol = world.browser();
    carol.sign_in("carol", PASSWORD).await;
    for _ in 0..6 {
        world.browser().sign_in("carol", PASSWORD).await;
    }
    carol.get("/passcode").await.is(200, "passcode");
}

#[tokio::test]
async fn s46_wrong_passwords_at_a_slow_server_are_no_pushes_and_end_no_journey() {
    let world = World::start().await;
    let carol = world.browser();
    carol.sign_in("carol", PASSWORD).await;
    world.secenrol().set_fault(Operation::SignIn, Fault::Slow(Duration::from_secs(4)));
    for _ in 0..3 {
        let stranger = world.browser();
        assert_eq!(stranger.sign_in("carol", "wrong").await.location(), "/approve");
        assert_eq!(stranger.poll_to_the_end("/approve/status").await, "/sign-in");
    }
    world.secenrol().set_fault(Operation::SignIn, Fault::None);
    assert_eq!(world.browser().sign_in("carol", PASSWORD).await.location(), "/passcode");
    carol.get("/passcode").await.is(200, "passcode");
}

#[tokio::test]
async fn s46_an_account_has_one_push_under_way_and_both_browsers_are_told() {
    let world = World::start().await;
    let (bob, stranger) = (world.browser(), world.browser());
    assert_eq!(bob.sign_in("bob", PASSWORD).await.location(), "/approve");
    let refused = stranger.sign_in("CORP\\bob", PASSWORD).await;
    let heading = refused.is(429, "sign-in").text(".notice h2").unwrap();
    assert_eq!(heading, "Another sign-in is waiting");
    assert_eq!(world.secenrol().calls(Operation::SignIn), 1);
    let told = bob.poll("/approve/status").await;
    assert!(told.text("#waiting").unwrap().contains("A second sign-in to this account"));
    assert!(world.secenrol().approve("bob"));
    assert_eq!(bob.poll_to_the_end("/approve/status").await, "/scan");
}

#[tokio::test]
async fn s43_the_portal_stops_one_refusal_short_of_secenrols_lock() {
    let world = World::with(|config| config.secenrol.lockout_threshold = 4).await;
    let browser = world.browser();
    let statuses =
        [browser.sign_in("alice", "wrong").await, browser.sign_in("alice", "wrong").await]
            .map(|reply| reply.status);
    assert_eq!(statuses, [401, 401]);
    let stopped = browser.sign_in("alice", PASSWORD).await;
    let heading = stopped.is(429, "sign-in").text(".notice h2").unwrap();
    assert_eq!(heading, "Signing in is paused for this account");
    assert!(stopped.header("retry-after").is_some());
    assert_eq!(world.secenrol().calls(Operation::SignIn), 2);
}

#[tokio::test]
async fn s43_strangers_cannot_lock_the_account_at_secenrol_after_an_unlock() {
    // The stand-in locks an account at the tenth refusal in a row.
    let world = World::with(|config| config.secenrol.lockout_threshold = 10).await;
    let browser = world.browser();
    for _ in 0..4 {
        for _ in 0..6 {
            browser.sign_in("alice", "wrong").await;
        }
        assert_eq!(world.to_management("/unlock", "userid=alice", None).await, 200);
    }
    assert_eq!(world.secenrol().calls(Operation::SignIn), 9);
    assert!(!world.secenrol().is_locked("alice"));
    browser.sign_in("alice", PASSWORD).await.is(429, "sign-in");
    let reset = "userid=alice&secenrol_count=reset";
    assert_eq!(world.to_management("/unlock", reset, None).await, 200);
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
}

#[tokio::test]
async fn s43_answers_that_are_not_clear_count_towards_secenrols_lock() {
    for fault in [Fault::ServerError, Fault::Garbage, Fault::Hung] {
        let world = World::with(|config| {
            config.secenrol.lockout_threshold = 4;
            config.secenrol.sign_in_timeout = Duration::from_millis(300);
        })
        .await;
        world.secenrol().set_fault(Operation::SignIn, fault.clone());
        let browser = world.browser();
        for _ in 0..2 {
            let status = browser.sign_in("alice", PASSWORD).await.status;
            assert!((500..600).contains(&status), "{fault:?}: {status}");
        }
        let stopped = browser.sign_in("alice", PASSWORD).await;
        let heading = stopped.is(429, "sign-in").text(".notice h2").unwrap();
        assert_eq!(heading, "Signing in is paused for this account", "{fault:?}");
    }
}

#[tokio::test]
async fn s46_a_push_under_way_is_the_reason_even_if_it_is_the_last_try() {
    let world = World::with(|config| config.secenrol.lockout_threshold = 2).await;
    let (bob, second) = (world.browser(), world.browser());
    assert_eq!(bob.sign_in("bob", PASSWORD).await.location(), "/approve");
    let refused = second.sign_in("bob", PASSWORD).await;
    let heading = refused.is(429, "sign-in").text(".notice h2").unwrap();
    assert_eq!(heading, "Another sign-in is waiting");
}

#[tokio::test]
async fn an_administrator_can_unlock_through_a_listener_that_is_not_loopback() {
    // A machine with nothing but loopback cannot show this; the test in `pages/unlock` can.
    let Some(address) = own_address() else { return };
    let listen = Some(std::net::SocketAddr::new(address, 0));
    let world = World::with(|config| config.server.management_listen = listen).await;
    assert_eq!(world.to_management("/unlock", "userid=alice", None).await, 200);
}

#[tokio::test]
async fn an_administrator_can_unlock_an_account() {
    let world = World::start().await;
    let browser = world.browser();
    for _ in 0..6 {
        browser.sign_in("alice", "wrong").await;
    }
    browser.sign_in("alice", PASSWORD).await.is(429, "sign-in");
    let unlock = async |header| world.to_management("/unlock", "userid=CORP%5CAlice", header).await;
    for header in [
        ("origin", "https://evil.example"),
        ("sec-fetch-site", "cross-site"),
        ("x-forwarded-for", "203.0.113.7"),
        ("via", "1.1 proxy"),
    ] {
        assert_eq!(unlock(Some(header)).await, 403, "a browser, or through a proxy: {header:?}");
    }
    assert_eq!(world.to_management("/unlock", "userid=*", None).await, 400);
    browser.sign_in("alice", PASSWORD).await.is(429, "sign-in");
    assert_eq!(unlock(None).await, 200);
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
    browser.post("/unlock", &[("userid", "alice")]).await.is(404, "error");
}

#[tokio::test]
async fn a_request_to_unlock_that_never_ends_times_out() {
    let world = World::start().await;
    let address = world.management_url().replace("http://", "");
    let mut stream = tokio::net::TcpStream::connect(address).await.unwrap();
    let request = "POST /unlock HTTP/1.1\r\nhost: localhost\r\ncontent-length: 12\r\n\
                   content-type: application/x-www-form-urlencoded\r\n\r\nuserid=";
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut status = [0; 12];
    let read = tokio::time::timeout(PATIENCE, stream.read_exact(&mut status)).await;
    read.unwrap_or_else(|_| panic!("the request is not timed out")).unwrap();
    assert_eq!(&status, b"HTTP/1.1 408");
}

#[tokio::test]
async fn s43_an_unlock_must_prove_that_its_sender_can_read_the_cookie_key() {
    let key = [7; 64];
    let world = World::with(|config| config.session.cookie_key = Some(key.to_vec().into())).await;
    let browser = world.browser();
    for _ in 0..6 {
        browser.sign_in("alice", "wrong").await;
    }
    let unlock = async |proof: &str| {
        world.to_management("/unlock", &format!("userid=alice&proof={proof}"), None).await
    };
    let (key, now) = (UnlockKey::new(&key), Timestamp::of_system());
    for (refused, why) in [
        (String::new(), "no proof"),
        (UnlockKey::new(&[8; 64]).proof("alice", false, now), "another key"),
        (key.proof("bob", false, now), "another account"),
        (key.proof("alice", true, now), "another statement about SecEnrol"),
        (key.proof("alice", false, now.moved(-300_000)), "an old proof"),
    ] {
        assert_eq!(unlock(&refused).await, 403, "{why}");
    }
    assert_eq!(world.to_management("/unlock", "userid=alice", None).await, 403);
    browser.sign_in("alice", PASSWORD).await.is(429, "sign-in");
    assert_eq!(unlock(&key.proof("alice", false, now)).await, 200);
    assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
}

#[tokio::test]
async fn s48_when_no_journey_fits_any_more_a_sign_in_is_asked_to_wait() {
    let world = World::with(|config| config.session.capacity = 1).await;
    let (alice, carol) = (world.browser(), world.browser());
    assert_eq!(alice.sign_in("alice", PASSWORD).await.location(), "/passcode");
    let full = carol.sign_in("carol", PASSWORD).await;
    assert!(full.is(503, "sign-in").header("retry-after").is_some(), "{full:?}");
    assert_eq!(full.header("set-cookie"), None);
    assert_ne!(carol.get("/passcode").await.status, 200);
    alice.get("/passcode").await.is(200, "passcode");
    // A journey that ends makes room.
    alice.sign_out().await;
    assert_eq!(carol.sign_in("carol", PASSWORD).await.location(), "/passcode");
}

/// An address of this machine that is not loopback, if it has one.
fn own_address() -> Option<std::net::IpAddr> {
    let socket = std::net::UdpSocket::bind("0.0.0.0:0").ok()?;
    // This sends nothing. It only asks which address such a packet would have.
    socket.connect("192.0.2.1:9").ok()?;
    let address = socket.local_addr().ok()?.ip();
    (!address.is_loopback() && !address.is_unspecified()).then_some(address)
}

#[tokio::test]
async fn s51_connections_of_one_address_are_limited_but_not_those_of_a_trusted_proxy() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    // A machine with nothing but loopback cannot show this; the test in `http/connection` can.
    let Some(address) = own_address() else { return };
    for is_proxy in [false, true] {
        let world = World::with(|config| {
            config.server.listen = "0.0.0.0:0".parse().unwrap();
            config.server.connections_per_address = 3;
            config.server.trusted_proxies = if is_proxy { vec![address.into()] } else { vec![] };
        })
        .await;
        let host = world.authority();
        let to = (address, host.rsplit_once(':').unwrap().1.parse::<u16>().unwrap());
        // Returns the connection if it was answered.
        let connect = async || {
            let mut stream = tokio::net::TcpStream::connect(to).await.ok()?;
            let head = format!("GET / HTTP/1.1\r\nhost: {host}\r\n\r\n");
            stream.write_all(head.as_bytes()).await.ok()?;
            let mut begin = [0; 12];
            stream.read_exact(&mut begin).await.ok()?;
            assert_eq!(&begin, b"HTTP/1.1 200");
            Some(stream)
        };
        let mut open = Vec::new();
        for _ in 0..3 {
            open.push(connect().await.expect("one of three connections"));
        }
        assert_eq!(connect().await.is_some(), is_proxy, "the fourth connection");
        drop(open.pop());
        eventually("a place is free again", connect).await;
    }
}

#[tokio::test]
async fn s43_the_last_try_before_a_lock_says_that_signing_in_is_paused() {
    let world = World::with(|config| config.secenrol.lockout_threshold = 3).await;
    let refused = world.browser().sign_in("alice", "wrong").await;
    let heading = refused.is(401, "sign-in").text(".notice h2").unwrap();
    assert_eq!(heading, "Signing in is paused for this account");
}

#[tokio::test]
async fn s43_the_last_try_shows_a_wait_after_which_the_account_has_tries_again() {
    let world = World::with(|config| {
        config.secenrol.lockout_threshold = 3;
        config.secenrol.lockout = Duration::from_mins(30);
    })
    .await;
    let refused = world.browser().sign_in("alice", "wrong").await;
    let text = refused.is(401, "sign-in").text("main").unwrap();
    assert!(text.contains("wait 30 minutes"), "{text}");
}
