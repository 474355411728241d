//! Checks the Redis or Valkey server that instances share.

use std::time::{Duration, Instant, SystemTime};

use super::report::Diagnosis;
use crate::config::Redis;
use crate::store::redis;

/// A store that takes longer to connect slows down each page.
const SLOW: Duration = Duration::from_millis(250);

pub(super) async fn check(report: &mut Diagnosis, redis: &Redis) {
    report.about("session.store");
    let began = Instant::now();
    let mend = "check whether a Redis server runs there, whether it has TLS (rediss://) or not \
                (redis://), and user, password and session.ca_file in the config";
    let Some(seen) = report.step("connection", redis::check(redis).await, mend) else { return };
    let took = began.elapsed();
    let addresses: Vec<_> =
        redis.addresses.iter().map(|(host, port)| format!("{host}:{port}")).collect();
    let tls = if redis.tls { "with TLS" } else { "without TLS" };
    report.fine("connection", format!("{}, {tls}", addresses.join(", ")));
    let found = format!("{} ms to connect and ask", took.as_millis());
    let mend = "move the store closer: each page waits for it one to three times";
    report.measured("latency", found, took > SLOW, mend);
    let since_1970 = Duration::from_millis(seen.millis.try_into().unwrap_or_default());
    let mend = "set up NTP on both machines: journeys end by the store's clock";
    report.clock(SystemTime::UNIX_EPOCH + since_1970, SystemTime::now(), mend);
    match seen.warning {
        Some(mend) => report.warning("settings", "usable", &mend),
        None => report.fine("settings", "fit for use"),
    }
}
