//! The Redis or Valkey server that instances share.

use std::time::{Duration, Instant, SystemTime};

use super::report::Report;
use super::{SLOW_STORE, apart};
use crate::config::Redis;
use crate::store::redis;

/// Connects as instances do, and notes what it finds.
pub(super) async fn look(report: &mut Report, redis: &Redis) {
    let about = "session.store";
    let began = Instant::now();
    let seen = match redis::check(redis).await {
        Ok(seen) => seen,
        Err(why) => {
            let mend = "is the server up, is the address right, and are user, password and session.ca_file?";
            return report.bad(about, "connection", why, mend);
        }
    };
    let took = began.elapsed();
    let addresses: Vec<_> =
        redis.addresses.iter().map(|(host, port)| format!("{host}:{port}")).collect();
    let tls = if redis.tls { "with TLS" } else { "without TLS" };
    report.fine(about, "connection", format!("{}, {tls}", addresses.join(", ")));
    let found = format!("{} ms to connect and look", took.as_millis());
    if took > SLOW_STORE {
        report.warning(
            about,
            "latency",
            found,
            "each page waits for the store once to three times: keep it near",
        );
    } else {
        report.fine(about, "latency", found);
    }
    let there =
        SystemTime::UNIX_EPOCH + Duration::from_millis(seen.millis.try_into().unwrap_or_default());
    apart(
        report,
        about,
        there,
        SystemTime::now(),
        "journeys end by the store's clock: set NTP up on both machines",
    );
    match seen.warning {
        Some(warning) => report.warning(about, "settings", "it can be used", &warning),
        None => report.fine(about, "settings", "fit for use"),
    }
}
