//! The Redis or Valkey server that instances share, over one connection for the process's life.
//!
//! A task of its own connects, checks the server, asks the Sentinels again after a fail-over, and
//! logs each change. Without a connection every request fails at once, except shortly after the
//! start. No request falls back to this process's memory, where other instances would not find its
//! data.
//!
//! This module knows scripts, keys and bytes, but neither journeys nor limits.

mod connect;
pub mod deadline;

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Weak};
use std::time::{Duration, Instant};

use redis::{Cmd, ErrorKind, FromRedisValue, RedisError, RedisResult, Script, ScriptInvocation};
use tokio::sync::{Notify, watch};
use tokio::time::{timeout, timeout_at};
use zeroize::Zeroizing;

use crate::config::Redis;
use crate::domain::journey::{Clock, Timestamp};
use crate::domain::keyed;
use crate::store::StoreError;
use connect::Connection;

/// Time limit of one request. [`deadline`] limits all requests of a page together.
const REQUEST_TIMEOUT: Duration = Duration::from_millis(600);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
const RECONNECT_DELAY: Duration = Duration::from_millis(250);
/// Health-check interval of an idle connection.
const CHECK_INTERVAL: Duration = Duration::from_secs(2);
/// The start of all keys. Its braces put them into one slot of a Cluster, because a script must
/// find all its keys on one node. So a Cluster works, but one of its nodes does all the work.
const PREFIX: &str = "{handover}:";

/// Whether the server can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RedisHealth {
    /// It can, perhaps with a warning about its settings.
    Fit(Option<String>),
    /// It cannot, for this reason.
    Away(String),
}

/// Receives each request's duration and whether it succeeded. Must not block.
pub type RedisObserver = Arc<dyn Fn(Duration, bool) + Send + Sync>;

/// The result of a server check.
#[derive(Debug, Clone)]
pub struct ServerCheck {
    /// The server's time, in milliseconds since the Unix epoch.
    pub millis: i64,
    /// A warning about settings that should be changed.
    pub warning: Option<String>,
}

/// Connects once, as instances do, and checks the server.
///
/// # Errors
/// The reason why the server cannot be used.
pub async fn check(server: &Redis) -> Result<ServerCheck, String> {
    let (_, check) = in_time(CONNECT_TIMEOUT, connect::open(server)).await?;
    Ok(check)
}

/// A script that can call `wrong_type`, to check the types of its keys before it changes any.
pub fn checked_script(text: &str) -> Script {
    Script::new(&[include_str!("redis/types.lua"), text].concat())
}

/// A client of the server. Cheap to clone; clones share the connection.
#[derive(Clone)]
pub struct RedisClient(Arc<ClientState>, Option<RedisObserver>);

struct ClientState {
    server: Redis,
    clock: Clock,
    link: watch::Sender<Link>,
    /// Milliseconds by which the server's clock is ahead of ours.
    ahead: AtomicI64,
    /// Notified when a request fails, so that the connection is checked at once.
    suspect: Notify,
    /// The secret that all instances share.
    secret: Zeroizing<[u8; 32]>,
}

enum Link {
    /// The first attempt to connect has not ended yet.
    Connecting,
    Up(Connection, Option<String>),
    Down(String),
}

impl Link {
    fn connection(&self) -> Result<Connection, StoreError> {
        match self {
            Self::Up(connection, _) => Ok(connection.clone()),
            Self::Down(why) => Err(StoreError::Away(why.clone())),
            Self::Connecting => Err(StoreError::Away("not connected yet".to_owned())),
        }
    }
}

impl RedisClient {
    /// Starts to connect, in the current tokio runtime. `secret` must be the same for all instances
    /// and known to nobody else.
    pub fn open(server: Redis, secret: &[u8], clock: Clock) -> Self {
        let shared = Arc::new(ClientState {
            server,
            clock,
            link: watch::Sender::new(Link::Connecting),
            ahead: AtomicI64::new(0),
            suspect: Notify::new(),
            secret: keyed::derive_key(secret, "handover: what instances share"),
        });
        tokio::spawn(keep_connected(Arc::downgrade(&shared)));
        Self(shared, None)
    }

    /// Reports every request to `observer` from now on.
    pub fn with_observer(self, observer: RedisObserver) -> Self {
        Self(self.0, Some(observer))
    }

    /// Whether the server can be used now.
    pub fn health(&self) -> RedisHealth {
        match &*self.0.link.borrow() {
            Link::Up(_, warning) => RedisHealth::Fit(warning.clone()),
            Link::Down(why) => RedisHealth::Away(why.clone()),
            Link::Connecting => RedisHealth::Away("not connected yet".to_owned()),
        }
    }

    /// Runs a script, which does all of its work or nothing.
    ///
    /// # Errors
    /// [`StoreError`]
    pub async fn run<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
    ) -> Result<T, StoreError> {
        self.observed(|mut connection| async move { connection.run(call).await }).await
    }

    /// Sends a command for one key, which is faster than a script.
    ///
    /// # Errors
    /// [`StoreError`]
    pub async fn command<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, StoreError> {
        self.observed(|mut connection| async move { connection.command(command).await }).await
    }

    async fn observed<T, F>(&self, request: impl FnOnce(Connection) -> F) -> Result<T, StoreError>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let begun = Instant::now();
        let done = self.send(request).await;
        deadline::spend(begun.elapsed());
        if let Some(observer) = &self.1 {
            observer(begun.elapsed(), done.is_ok());
        }
        done
    }

    async fn send<T, F>(&self, request: impl FnOnce(Connection) -> F) -> Result<T, StoreError>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let limit = REQUEST_TIMEOUT.min(deadline::left());
        if limit.is_zero() {
            return Err(StoreError::Away("it answers, but too slowly for a page".to_owned()));
        }
        let until = tokio::time::Instant::now() + limit;
        let mut link = self.0.link.subscribe();
        // Right after the start, the first connection is worth waiting for.
        let _ = timeout_at(until, link.wait_for(|link| !matches!(link, Link::Connecting))).await;
        let connection = link.borrow().connection()?;
        let error = match timeout_at(until, request(connection)).await {
            Ok(Ok(value)) => return Ok(value),
            Ok(Err(error)) if error.code() == Some("OOM") => return Err(StoreError::Full),
            Ok(Err(error)) if is_of_another_type(&error) => {
                return Err(StoreError::Damaged(error.to_string()));
            }
            Ok(Err(error)) => error.to_string(),
            Err(_) => format!("no answer within {} ms", limit.as_millis()),
        };
        self.0.suspect.notify_one();
        Err(StoreError::Away(error))
    }

    /// A key on the server.
    pub fn key(&self, kind: &str, name: &str) -> String {
        format!("{PREFIX}{kind}:{name}")
    }

    /// A keyed hash of `value` in hexadecimal, so that the server does not learn the value.
    pub fn veil(&self, what: &str, value: &str) -> String {
        let hash = keyed::hash_as(&*self.0.secret, what, value);
        hex::encode(&hash[..16])
    }

    /// A secret of the instances for one purpose.
    pub fn secret(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        keyed::derive_key(&*self.0.secret, purpose)
    }

    /// Milliseconds by which the server's clock is ahead of this process's. All instances store the
    /// server's time, so that one instance's wrong clock ends nobody's journey.
    pub fn ahead(&self) -> i64 {
        self.0.ahead.load(Ordering::Relaxed)
    }

    /// The server's time.
    pub fn now(&self) -> Timestamp {
        self.0.clock.now().moved(self.ahead())
    }
}

impl fmt::Debug for RedisClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RedisClient({:?})", self.0.server)
    }
}

impl ClientState {
    /// Sets the state of the connection, and logs it if it changed.
    fn set(&self, link: Link) {
        let before = self.link.send_replace(link);
        match (&before, &*self.link.borrow()) {
            (Link::Up(_, old), Link::Up(_, new)) if old == new => {}
            (Link::Down(old), Link::Down(new)) if old == new => {}
            (_, Link::Up(_, warning)) => {
                tracing::info!(store = ?self.server, "the session store is available");
                if let Some(warning) = warning {
                    tracing::warn!(store = ?self.server, "the session store {warning}");
                }
            }
            (_, Link::Down(why)) => {
                tracing::error!(
                    store = ?self.server,
                    "the session store is unavailable: {why}; waiting for it"
                );
            }
            (_, Link::Connecting) => {}
        }
    }

    fn set_up(&self, connection: &Connection, check: ServerCheck) {
        let ahead = check.millis - self.clock.now().millis().cast_signed();
        self.ahead.store(ahead, Ordering::Relaxed);
        self.set(Link::Up(connection.clone(), check.warning));
    }
}

/// Connects, checks the connection regularly and connects again, until the last client is dropped.
async fn keep_connected(shared: Weak<ClientState>) {
    while let Some(here) = shared.upgrade() {
        match in_time(CONNECT_TIMEOUT, connect::open(&here.server)).await {
            Ok((mut connection, check)) => {
                here.set_up(&connection, check);
                drop(here);
                while let Some(here) = shared.upgrade() {
                    let _ = timeout(CHECK_INTERVAL, here.suspect.notified()).await;
                    match in_time(REQUEST_TIMEOUT, connection.check()).await {
                        Ok(check) => here.set_up(&connection, check),
                        Err(why) => {
                            here.set(Link::Down(why));
                            break;
                        }
                    }
                }
            }
            Err(why) => {
                here.set(Link::Down(why));
                drop(here);
                tokio::time::sleep(RECONNECT_DELAY).await;
            }
        }
    }
}

/// Whether the server answered, but with a value of an unexpected type.
fn is_of_another_type(error: &RedisError) -> bool {
    error.kind() == ErrorKind::UnexpectedReturnType || error.code() == Some("WRONGTYPE")
}

async fn in_time<T>(
    limit: Duration,
    work: impl Future<Output = Result<T, String>>,
) -> Result<T, String> {
    let in_time = timeout(limit, work).await;
    in_time.unwrap_or_else(|_| Err(format!("no answer within {} ms", limit.as_millis())))
}
