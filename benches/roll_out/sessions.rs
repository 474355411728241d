//! Memory of live sessions against the bytes of their data. This process has only the store; the
//! system reports its memory before and after.

use std::sync::Arc;
use std::time::Duration;

use futures_util::StreamExt as _;
use handover::domain::journey::{Clock, Journey, Lifetimes, Purpose};
use handover::store::journeys::{JourneyId, Journeys};
use secenrol::{BreakerPolicy, Client, Options, Passcode, PasscodeSent, Password, SignIn, Userid};

use super::Effort;
use super::processes::memory_of;
use super::servers::Upstream;
use super::table::{Table, Wanted};

const AT_ONCE: usize = 32;

pub async fn measure(effort: &Effort, table: &mut Table) {
    let upstream = Upstream::start();
    let second = Duration::from_secs(1);
    let client = Client::new(&Options {
        urls: vec![upstream.url.parse().unwrap()],
        extra_roots: None,
        client_certificate: None,
        proxy: None,
        sign_in_timeout: 60 * second,
        timeout: 60 * second,
        breaker: BreakerPolicy::default(),
    });
    let (client, clock) = (client.unwrap(), Clock::start());
    let lifetimes = Lifetimes { idle: 3600 * second, absolute: 3600 * second };
    let journeys = Journeys::in_memory(2 * effort.sessions, lifetimes, clock, Arc::new(|_| {}));
    fill(&client, &journeys, clock, 0..1_000).await;
    let before = memory_of("self", "VmRSS");
    let held = fill(&client, &journeys, clock, 1_000..1_000 + effort.sessions).await;
    let took = memory_of("self", "VmRSS").saturating_sub(before);
    let each = |bytes: u64| bytes / effort.sessions as u64;
    let figures = format!(
        "{} bytes a session, {} of them its data (names, session, cookie, key, address, picture); \
         {} sessions",
        each(took),
        each(held),
        effort.sessions
    );
    let ratio = took as f64 / held as f64;
    table.value(
        "live sessions in memory",
        "the bytes of their data",
        (ratio, " ×"),
        Wanted::AtMost(2.0),
        figures,
    );
}

/// Stores journeys that wait for their scan. Returns the bytes of their data.
async fn fill(
    client: &Client,
    journeys: &Journeys,
    clock: Clock,
    numbers: std::ops::Range<usize>,
) -> u64 {
    let one = |number: usize| async move {
        let userid = Userid::parse(&format!("employee{number:06}@example.org")).unwrap();
        let password = Password::parse("correct horse").unwrap();
        let SignIn::Challenged(challenge) = client.sign_in(&userid, &password).await.unwrap()
        else {
            panic!("no challenge")
        };
        let passcode = Passcode::parse("123456").unwrap();
        let PasscodeSent::Accepted(enrolment, image) =
            client.send_passcode(&challenge, &passcode).await.outcome.unwrap()
        else {
            panic!("no success")
        };
        let holds = userid.as_str().len()
            + userid.account().len()
            + enrolment.cookies.header().len()
            + enrolment.seed.expose().len()
            + enrolment.enrolurl.expose().len()
            + enrolment.domain.len()
            + image.as_ref().map_or(0, |image| image.bytes().len());
        let journey = Journey::signed_in(
            userid,
            Purpose::Move,
            SignIn::Accepted(enrolment, None),
            clock.now(),
        )
        .unwrap();
        journeys.create(&JourneyId::new(), journey, image, None).await.unwrap();
        holds as u64
    };
    futures_util::stream::iter(numbers)
        .map(one)
        .buffer_unordered(AT_ONCE)
        .fold(0, async |sum, bytes| sum + bytes)
        .await
}
