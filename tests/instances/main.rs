//! Several instances: a real Redis, real portals behind a real nginx, all on loopback and killed for
//! real. Needs Debian's redis-server and nginx-light (`tests/run` installs them).
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test says what went wrong by stopping there")]

mod redis_server;
mod servers;
mod store;
