//! Which Redis servers can be used, how others are reported, and what a thief of a server's data
//! could do with it.

use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use handover::config::{Redis, RedisKind};
use handover::domain::journey::{Clock, Journey, Lifetimes, Purpose, Step};
use handover::store::journeys::{Journeys, Reservation, StoreError};
use handover::store::redis::{RedisClient, RedisHealth};
use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use secenrol::Userid;

use crate::fleet::Fleet;
use crate::installed::installed;
use crate::redis_server::{RedisServer, free_port, until};
use crate::slow::Slow;
use crate::store::{JourneysExt as _, awaiting_passcode, enrolment, renewed};

const LONG: Lifetimes =
    Lifetimes { idle: Duration::from_secs(60), absolute: Duration::from_secs(60) };

fn journeys(server: RedisClient) -> Journeys {
    Journeys::on_redis(server, 9, LONG, Arc::new(|_| {}))
}

fn bob(clock: Clock) -> Journey {
    Journey::awaiting_approval(Userid::parse("tell-tale").unwrap(), Purpose::Move, clock.now())
}

/// The log of this thread, which runs all tasks of the test.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    /// Logs of this thread go here while the guards live. With one subscriber alone, the library
    /// would ask another thread's, which has none, whether a line that is new there is wanted; so
    /// there are two.
    fn keep(&self) -> (tracing::subscriber::DefaultGuard, tracing::Dispatch) {
        let log = self.clone();
        let lines = tracing_subscriber::fmt().with_ansi(false).with_writer(move || log.clone());
        let another = tracing::Dispatch::new(tracing_subscriber::fmt().finish());
        (tracing::subscriber::set_default(lines.finish()), another)
    }

    /// Takes the lines about the session store out of the log: level and message of each.
    fn take(&self) -> Vec<(String, String)> {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap());
        let text = String::from_utf8(bytes).unwrap();
        let about = text.lines().filter_map(|line| {
            let (head, message) = line.split_once("the session store ")?;
            let level = ["ERROR", "WARN", "INFO"].into_iter().find(|level| head.contains(level))?;
            let message = message.split(" store=").next()?;
            Some((level.to_owned(), message.to_owned()))
        });
        about.collect()
    }
}

/// The health of a server's connection, once it is known.
async fn said_of(server: Redis) -> RedisHealth {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let connection = RedisClient::open(server, &[7; 64], Clock::start());
    until(async || connection.health() != RedisHealth::Away("not connected yet".to_owned())).await;
    connection.health()
}

fn why(health: &RedisHealth) -> &str {
    match health {
        RedisHealth::Away(why) | RedisHealth::Fit(Some(why)) => why,
        RedisHealth::Fit(None) => "",
    }
}

#[tokio::test]
async fn s17_reading_the_store_reveals_nothing_and_changing_it_only_ends_journeys() {
    let redis = RedisServer::start().await;
    let clock = Clock::start();
    let store = journeys(redis.connected(clock).await);
    let id = store.begin(bob(clock), None).await.unwrap();
    let dump = redis.dump().await;
    let holds = |canary: &[u8]| dump.windows(canary.len()).any(|part| part == canary);
    assert!(dump.len() > 200 && !holds(b"tell-tale") && !holds(id.to_text().as_bytes()));
    let keys: Vec<String> = redis.ask(&["KEYS", "{handover}:journey:*"]).await;
    let sealed: Vec<u8> = redis.ask(&["HGET", &keys[0], "s"]).await;
    let put = async |sealed: &[u8]| {
        let client = redis::Client::open(redis.url()).unwrap();
        let mut connection = client.get_multiplexed_async_connection().await.unwrap();
        let mut command = redis::cmd("HSET");
        let _: i64 =
            command.arg(&keys[0]).arg("s").arg(sealed).query_async(&mut connection).await.unwrap();
    };
    for place in [0, 5, 40, sealed.len() - 1] {
        let mut bent = sealed.clone();
        bent[place] ^= 1;
        put(&bent).await;
        assert!(
            store.load(&id).await.unwrap().is_none(),
            "a flipped bit in byte {place}, 0 being the schema's"
        );
    }
    put(&sealed).await;
    assert!(store.load(&id).await.unwrap().is_some());
    let _: i64 = redis.ask(&["HSET", &keys[0], "v", "1"]).await;
    assert!(store.load(&id).await.unwrap().is_none(), "an older state with a newer version");
}

#[tokio::test]
async fn an_unavailable_server_refuses_at_once_and_reconnects() {
    let mut redis = RedisServer::start().await;
    let clock = Clock::start();
    let server = redis.connected(clock).await;
    let store = journeys(server.clone());
    let id = store.begin(bob(clock), None).await.unwrap();
    redis.kill();
    assert!(matches!(store.load(&id).await, Err(StoreError::Away(_))));
    until(async || matches!(store.health(), RedisHealth::Away(_))).await;
    redis.start_again().await;
    until(async || store.load(&id).await.is_ok_and(|loaded| loaded.is_some())).await;
    let _: () = redis.ask(&["REPLICAOF", "127.0.0.1", "1"]).await;
    until(async || why(&store.health()).contains("read-only replica")).await;
    let _: () = redis.ask(&["REPLICAOF", "NO", "ONE"]).await;
    until(async || store.health() == RedisHealth::Fit(None)).await;
    let _: () = redis.ask(&["FLUSHALL"]).await;
    assert!(store.load(&id).await.unwrap().is_none());
}

#[tokio::test]
async fn requests_just_after_the_start_wait_for_the_first_connection() {
    let redis = RedisServer::start().await;
    let clock = Clock::start();
    let store = journeys(RedisClient::open(redis.named(), &[7; 64], clock));
    assert!(store.begin(bob(clock), None).await.is_ok());
    let nowhere = journeys(RedisClient::open(RedisServer::nowhere(free_port()), &[7; 64], clock));
    assert!(matches!(nowhere.begin(bob(clock), None).await, Err(StoreError::Away(_))));
}

#[tokio::test]
async fn an_outcome_waits_until_the_server_is_back() {
    let mut redis = RedisServer::start().await;
    let clock = Clock::start();
    let store = journeys(redis.connected(clock).await);
    let id = store.begin(bob(clock), None).await.unwrap();
    redis.kill();
    until(async || matches!(store.health(), RedisHealth::Away(_))).await;
    let accepting = tokio::spawn({
        let (store, id) = (store.clone(), id.clone());
        async move { store.accept(&id, [1; 32], None, Some).await }
    });
    redis.start_again().await;
    let new = accepting.await.unwrap().unwrap().unwrap().id;
    assert!(store.load(&new).await.unwrap().is_some() && store.load(&id).await.unwrap().is_none());
}

#[tokio::test]
async fn a_new_id_is_found_although_the_servers_answer_was_too_late() {
    let redis = RedisServer::start().await;
    let (clock, slow) = (Clock::start(), Slow::way_to(redis.port).await);
    let server = RedisClient::open(RedisServer::nowhere(slow.port), &[7; 64], clock);
    until(async || server.health() == RedisHealth::Fit(None)).await;
    let store = journeys(server);
    let journey = awaiting_passcode(bob(clock), clock).await;
    let id = store.begin(journey, None).await.unwrap();
    let Reservation::Id(new) = store.reserve_id(&id).await.unwrap() else { panic!() };
    slow.answers_a_write_after(Duration::from_millis(900));
    // The first request may fail. The next one finds the journey.
    until(async || store.load_or_claim(&new).await.is_ok_and(|arrived| arrived.is_some())).await;
    assert!(store.load(&id).await.unwrap().is_none());
    slow.answers_a_write_after(Duration::from_millis(900));
    let newer = store.accept(&new, [1; 32], None, Some).await.unwrap().unwrap().id;
    assert!(store.load(&newer).await.unwrap().is_some());
    assert_eq!(store.count().await.unwrap(), 1);
}

#[tokio::test]
async fn an_outcome_is_stored_once_although_the_servers_answer_was_too_late() {
    let redis = RedisServer::start().await;
    let (clock, slow) = (Clock::start(), Slow::way_to(redis.port).await);
    let server = RedisClient::open(RedisServer::nowhere(slow.port), &[7; 64], clock);
    until(async || server.health() == RedisHealth::Fit(None)).await;
    let moves = Arc::new(AtomicUsize::new(0));
    let counted = moves.clone();
    let store = journeys(server).with_observer(Arc::new(move |_| {
        counted.fetch_add(1, Ordering::Relaxed);
    }));
    let id = store.begin(awaiting_passcode(bob(clock), clock).await, None).await.unwrap();
    // The server knows the script from now on.
    store.change(&id, |journey| journey.prolonged(clock.now())).await.unwrap();
    let refused = |journey: Journey| {
        let Step::AwaitingPasscode { challenge, .. } = journey.step() else { return None };
        let challenge = challenge.clone();
        journey.passcode_tried(challenge, true, "", clock.now())
    };
    slow.answers_a_write_after(Duration::from_millis(900));
    store.store_outcome(&id, None, refused).await.unwrap();
    let tries = store.load(&id).await.unwrap().unwrap().journey.step().tries();
    assert_eq!(tries, Some(1));
    // An outcome that ends the step is a move, which the metrics count.
    let before = moves.load(Ordering::Relaxed);
    let (enrolment, _) = enrolment().await;
    let accepted = |journey: Journey| journey.passcode_accepted(enrolment.clone(), clock.now());
    slow.answers_a_write_after(Duration::from_millis(900));
    store.store_outcome(&id, None, accepted).await.unwrap();
    assert_eq!(moves.load(Ordering::Relaxed), before + 1);
}

#[tokio::test]
async fn a_full_server_refuses_new_journeys_and_keeps_the_others() {
    let redis = RedisServer::start().await;
    let clock = Clock::start();
    let store = journeys(redis.connected(clock).await);
    let id = store.begin(bob(clock), None).await.unwrap();
    let _: () = redis.ask(&["CONFIG", "SET", "maxmemory", "1"]).await;
    store.store_outcome(&id, None, |journey| journey.prolonged(clock.now())).await.unwrap();
    drop(store.take(&id, Duration::ZERO).await.unwrap());
    renewed(&store, &id).await.unwrap();
    assert_eq!(store.begin(bob(clock), None).await.unwrap_err(), StoreError::Full);
}

#[tokio::test]
async fn an_unusable_server_is_logged_with_the_reason() {
    let log = Log::default();
    let _kept = log.keep();
    let line = |level: &str, message: String| (level.to_owned(), message);
    let away = |why: &str| line("ERROR", format!("is unavailable: {why}; waiting for it"));
    let there = || line("INFO", "is available".to_owned());

    let nobody = RedisServer::nowhere(free_port());
    let health = said_of(nobody).await;
    assert!(matches!(health, RedisHealth::Away(_)), "{health:?}");
    assert_eq!(log.take(), [away(why(&health))]);

    let strict = RedisServer::with(&["--requirepass", "right"]).await;
    for password in [None, Some("wrong")] {
        let named = Redis { password: password.map(Into::into), ..strict.named() };
        let health = said_of(named).await;
        assert!(why(&health).contains("password"), "{health:?}");
        assert_eq!(log.take(), [away(why(&health))]);
    }
    let named = Redis { password: Some("right".into()), ..strict.named() };
    assert_eq!(said_of(named).await, RedisHealth::Fit(None));
    assert_eq!(log.take(), [there()]);

    let cache = RedisServer::with(&["--maxmemory-policy", "allkeys-lru"]).await;
    let health = said_of(cache.named()).await;
    assert!(
        matches!(&health, RedisHealth::Fit(Some(mend)) if mend.contains("noeviction")),
        "{health:?}"
    );
    assert_eq!(log.take(), [there(), line("WARN", why(&health).to_owned())]);
}

/// A server with the user "portal" and the rights that docs/scaling.md gives it.
async fn with_the_documented_user() -> RedisServer {
    let page = include_str!("../../docs/scaling.md");
    let rights = page.split('`').find(|code| code.starts_with("~{handover}:* ")).unwrap();
    let mut arguments = vec!["--user", "portal", "on", ">secret"];
    arguments.extend(rights.split(' '));
    RedisServer::with(&arguments).await
}

#[tokio::test]
async fn a_redis_user_with_the_documented_rights_suffices_and_can_empty_nothing() {
    let redis = with_the_documented_user().await;
    let named =
        Redis { user: Some("portal".into()), password: Some("secret".into()), ..redis.named() };
    let clock = Clock::start();
    let server = RedisClient::open(named, &[7; 64], clock);
    until(async || server.health() == RedisHealth::Fit(None)).await;
    let store = journeys(server);
    let id = store.begin(bob(clock), None).await.unwrap();
    drop(store.take(&id, Duration::ZERO).await.unwrap());
    assert!(renewed(&store, &id).await.is_some());

    let portal = redis::Client::open(redis.url().replace("://", "://portal:secret@")).unwrap();
    let mut portal = portal.get_multiplexed_async_connection().await.unwrap();
    for words in [
        &["FLUSHALL"][..],
        &["FLUSHDB"],
        &["SWAPDB", "0", "1"],
        &["KEYS", "*"],
        &["CONFIG", "GET", "*"],
        &["SHUTDOWN", "NOSAVE"],
        &["SET", "another:key", "x"],
    ] {
        let mut command = redis::cmd(words[0]);
        let refused = command.arg(&words[1..]).query_async::<redis::Value>(&mut portal).await;
        let why = refused.expect_err(words[0]).to_string();
        assert!(why.contains("no permissions") || why.contains("NOPERM"), "{words:?}: {why}");
    }
    let left = redis.ask::<Vec<String>>(&["KEYS", "{handover}:*"]).await;
    assert!(!left.is_empty(), "nothing was emptied");
}

#[tokio::test]
async fn two_instances_need_no_right_that_the_documented_user_lacks() {
    let redis = with_the_documented_user().await;
    let store = redis.url().replace("://", "://portal:secret@");
    let fleet = Fleet::reaching(redis, &store).await;
    let browser = fleet.browser();
    let scan = fleet.alice_at_scan(&browser).await;
    fleet.browser().sign_in("alice", "wrong").await.is(401, "sign-in");
    fleet.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    browser.get("/done").await.is(200, "done");
    browser.sign_out().await;
    // Redis keeps a list of the commands that it refused.
    let refused = fleet.redis.ask::<Vec<redis::Value>>(&["ACL", "LOG"]).await;
    assert!(refused.is_empty(), "{refused:?}");
}

#[tokio::test]
async fn tls_certificates_are_checked_against_the_configured_authority() {
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let authority = || {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        (params.self_signed(&key).unwrap().pem(), Issuer::new(params, key))
    };
    let ((root, issuer), (stranger, _)) = (authority(), authority());
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new(vec!["localhost".to_owned()]).unwrap().signed_by(&key, &issuer);
    std::fs::write(file("cert.pem"), certificate.unwrap().pem()).unwrap();
    std::fs::write(file("key.pem"), key.serialize_pem()).unwrap();
    std::fs::write(file("root.pem"), &root).unwrap();
    let (port, cert, key, root_file) =
        (free_port(), file("cert.pem"), file("key.pem"), file("root.pem"));
    let tls = ["--tls-port", &port.to_string(), "--tls-cert-file", &cert, "--tls-key-file", &key];
    let more = ["--tls-ca-cert-file", &root_file, "--tls-auth-clients", "no"];
    let _redis = RedisServer::with(&[&tls[..], &more[..]].concat()).await;
    let named = |host: &str, root: &str| Redis {
        tls: true,
        roots: Some(root.as_bytes().to_vec()),
        addresses: vec![(host.to_owned(), port)],
        ..RedisServer::nowhere(port)
    };
    assert_eq!(said_of(named("localhost", &root)).await, RedisHealth::Fit(None));
    for bad in [named("localhost", &stranger), named("127.0.0.1", &root)] {
        let health = said_of(bad).await;
        assert!(
            matches!(&health, RedisHealth::Away(why) if why.contains("certificate")),
            "{health:?}"
        );
    }
}

/// A Sentinel that watches a primary, called `main`.
struct Sentinel(Child, u16, #[expect(dead_code, reason = "held, not read")] tempfile::TempDir);

impl Sentinel {
    async fn of(primary: u16) -> Self {
        let (folder, port) = (tempfile::tempdir().unwrap(), free_port());
        let file = folder.path().join("sentinel.conf");
        let watched =
            format!("port {port}\nbind 127.0.0.1\nsentinel monitor main 127.0.0.1 {primary} 1\n");
        let quick =
            "sentinel down-after-milliseconds main 2000\nsentinel failover-timeout main 2000\n";
        std::fs::write(&file, watched + quick).unwrap();
        let mut command = Command::new(installed("redis-server", "redis-server"));
        let child = command.arg(&file).arg("--sentinel").stdout(Stdio::null()).spawn().unwrap();
        until(async || tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok()).await;
        Self(child, port, folder)
    }
}

impl Drop for Sentinel {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn after_a_failover_sentinel_leads_to_the_new_primary() {
    let mut primary = RedisServer::start().await;
    let follows = primary.port.to_string();
    let replica = RedisServer::with(&["--replicaof", "127.0.0.1", &follows]).await;
    until(async || {
        replica.ask::<String>(&["INFO", "replication"]).await.contains("master_link_status:up")
    })
    .await;
    let sentinel = Sentinel::of(primary.port).await;
    let named = Redis {
        kind: RedisKind::Sentinel("main".to_owned()),
        addresses: vec![
            ("127.0.0.1".to_owned(), free_port()),
            ("127.0.0.1".to_owned(), sentinel.1),
        ],
        ..primary.named()
    };
    let clock = Clock::start();
    let server = RedisClient::open(named, &[7; 64], clock);
    until(async || server.health() == RedisHealth::Fit(None)).await;
    let store = journeys(server);
    let id = store.begin(bob(clock), None).await.unwrap();
    until(async || replica.ask::<i64>(&["DBSIZE"]).await > 0).await;
    // The Sentinel must know the replica before it can promote it.
    let sentinel_knows = async || {
        let client = redis::Client::open(format!("redis://127.0.0.1:{}", sentinel.1)).unwrap();
        let mut connection = client.get_multiplexed_async_connection().await.unwrap();
        let info: String =
            redis::cmd("INFO").arg("sentinel").query_async(&mut connection).await.unwrap();
        info.contains("slaves=1")
    };
    until(sentinel_knows).await;
    primary.kill();
    until(async || store.load(&id).await.is_ok_and(|loaded| loaded.is_some())).await;
    until(async || renewed(&store, &id).await.is_some()).await;
}

#[tokio::test]
async fn a_cluster_works_because_all_keys_share_a_slot() {
    let redis = RedisServer::with(&["--cluster-enabled", "yes"]).await;
    let _: () = redis.ask(&["CLUSTER", "ADDSLOTSRANGE", "0", "16383"]).await;
    until(async || redis.ask::<String>(&["CLUSTER", "INFO"]).await.contains("cluster_state:ok"))
        .await;
    let clock = Clock::start();
    let server =
        RedisClient::open(Redis { kind: RedisKind::Cluster, ..redis.named() }, &[7; 64], clock);
    until(async || server.health() == RedisHealth::Fit(None)).await;
    let store = journeys(server);
    let id = store.begin(bob(clock), None).await.unwrap();
    let new = renewed(&store, &id).await.unwrap();
    let _lease = store.take(&new, Duration::ZERO).await.unwrap();
    assert!(store.load(&new).await.unwrap().is_some() && store.load(&id).await.unwrap().is_none());
}

#[tokio::test]
async fn an_instance_with_a_wrong_clock_ends_no_journeys() {
    let redis = RedisServer::start().await;
    let clock = Clock::start();
    let (ahead, right) =
        (Clock::start_ahead(Duration::from_mins(10)), redis.connected(clock).await);
    let (ahead, right) = ((journeys(redis.connected(ahead).await), ahead), journeys(right));
    let id = ahead.0.begin(bob(ahead.1), None).await.unwrap();
    let seen = right.load(&id).await.unwrap().unwrap().journey;
    assert!(clock.now().since(seen.started()) < Duration::from_secs(30));
    assert!(
        seen.expires(LONG).since(clock.now()) <= Duration::from_secs(61),
        "no later than by a right clock"
    );
    assert!(ahead.0.load(&id).await.unwrap().is_some());
}

#[tokio::test]
async fn each_request_is_reported_with_its_duration_and_outcome() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let note = told.clone();
    let mut redis = RedisServer::start().await;
    let server = redis.connected(Clock::start()).await;
    let journeys = journeys(
        server.with_observer(Arc::new(move |took, done| note.lock().unwrap().push((took, done)))),
    );
    journeys.count().await.unwrap();
    redis.kill();
    journeys.count().await.unwrap_err();
    let told = told.lock().unwrap();
    // The store's sweep for expired journeys also sends requests.
    assert!(told[0].0 > Duration::ZERO && told[0].1 && !told[told.len() - 1].1, "{told:?}");
}
