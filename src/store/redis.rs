//! The Redis or Valkey server that instances share: one connection, kept for the process's life.
//!
//! A task of its own connects, looks whether the server is fit for use, asks a Sentinel again after a
//! fail-over, and says each change in one line of the log. While there is no connection, every request
//! is refused at once, but for a moment at the start: nobody waits for a server that is away, and nothing
//! falls back to this process's memory, where another instance wouldn't find it.
//!
//! Knows neither journeys nor limits, only scripts, keys and bytes.

mod connect;
pub mod deadline;

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock, Weak};
use std::time::{Duration, Instant};

use redis::{Cmd, FromRedisValue, RedisResult, ScriptInvocation};
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use zeroize::Zeroizing;

use crate::config::Redis;
use crate::domain::journey::{Clock, Timestamp};
use crate::domain::keyed;
use connect::Connection;

/// How long one request to the server may take; how long all those of a page may, says [`allowance`].
const PATIENCE: Duration = Duration::from_millis(600);
/// How long connecting may take.
const CONNECTING: Duration = Duration::from_secs(2);
/// How long to wait between two tries to connect.
const AGAIN: Duration = Duration::from_millis(250);
/// How often a connection is looked at that nobody complains of.
const LOOK: Duration = Duration::from_secs(2);
/// All keys begin with this. The braces put them into one slot of a Cluster, so that a script may
/// touch several: a Cluster is served, but one of its nodes does all the work.
const PREFIX: &str = "{handover}:";

/// Why the server didn't do as asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It can't be asked, or gave no answer in time. It may have done it all the same.
    #[error("the session store is away: {0}")]
    Away(String),
    /// It has no memory left.
    #[error("the session store has no memory left; raise its maxmemory")]
    Full,
    /// It holds as many journeys as it may.
    #[error(
        "there are as many journeys as session.capacity allows; raise it as far as memory goes"
    )]
    AtCapacity,
}

/// Whether the server can be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RedisHealth {
    /// It can. With what should be mended all the same.
    Fit(Option<String>),
    /// It can't, for this reason.
    Away(String),
}

/// Is told of each request: how long it took, and whether the server did as asked. Must not wait.
pub type RedisObserver = Arc<dyn Fn(Duration, bool) + Send + Sync>;

/// What a look at a server shows.
#[derive(Debug, Clone)]
pub struct ServerCheck {
    /// Its time, in milliseconds since the Unix epoch.
    pub millis: i64,
    /// What should be mended, though it can be used.
    pub mend: Option<String>,
}

/// Connects to a server once, as instances do, and looks whether it is fit for use.
///
/// # Errors
/// Why it isn't.
pub async fn look(server: &Redis) -> Result<ServerCheck, String> {
    let (_, seen) = in_time(CONNECTING, connect::open(server)).await?;
    Ok(ServerCheck { millis: seen.millis, mend: seen.mend })
}

/// The connection. Cheap to clone; clones share it.
#[derive(Clone)]
pub struct KeyValue(Arc<Inner>, Option<RedisObserver>);

struct Inner {
    server: Redis,
    clock: Clock,
    link: RwLock<Link>,
    /// Cancelled once it is known whether the server is there.
    unknown: CancellationToken,
    /// Milliseconds by which the server's clock is ahead of ours.
    ahead: AtomicI64,
    /// Somebody complains of the connection.
    complaint: Notify,
    /// The secret that all instances share.
    secret: Zeroizing<[u8; 32]>,
}

enum Link {
    Up(Connection, Option<String>),
    Down(String),
}

impl KeyValue {
    /// Begins to connect. Must be called in a tokio runtime, which carries the connection from then on.
    /// `secret`: known to all instances and to nobody else.
    #[must_use]
    pub fn open(server: Redis, secret: &[u8], clock: Clock) -> Self {
        let inner = Arc::new(Inner {
            server,
            clock,
            link: RwLock::new(Link::Down("not connected yet".to_owned())),
            unknown: CancellationToken::new(),
            ahead: AtomicI64::new(0),
            complaint: Notify::new(),
            secret: keyed::derive_key(secret, "handover: what instances share"),
        });
        tokio::spawn(keep(Arc::downgrade(&inner)));
        Self(inner, None)
    }

    /// Tells `observer` of every request from now on.
    #[must_use]
    pub fn told_to(self, observer: RedisObserver) -> Self {
        Self(self.0, Some(observer))
    }

    /// Whether the server can be used now.
    #[must_use]
    pub fn health(&self) -> RedisHealth {
        match &*self.0.link.read().unwrap_or_else(PoisonError::into_inner) {
            Link::Up(_, mend) => RedisHealth::Fit(mend.clone()),
            Link::Down(why) => RedisHealth::Away(why.clone()),
        }
    }

    /// Runs a script. Each of them does all or nothing.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn run<T: FromRedisValue>(&self, call: &ScriptInvocation<'_>) -> Result<T, Refused> {
        self.told(|mut connection| async move { connection.run(call).await }).await
    }

    /// Reads what rests under one key: the server does that more quickly than any script.
    ///
    /// # Errors
    /// [`Refused`].
    pub async fn read<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, Refused> {
        self.told(|mut connection| async move { connection.read(command).await }).await
    }

    async fn told<T, F>(&self, request: impl FnOnce(Connection) -> F) -> Result<T, Refused>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let begun = Instant::now();
        let done = self.ask(request).await;
        deadline::spend(begun.elapsed());
        if let Some(observer) = &self.1 {
            observer(begun.elapsed(), done.is_ok());
        }
        done
    }

    async fn ask<T, F>(&self, request: impl FnOnce(Connection) -> F) -> Result<T, Refused>
    where
        F: Future<Output = RedisResult<T>>,
    {
        let patience = PATIENCE.min(deadline::left());
        if patience.is_zero() {
            return Err(Refused::Away("it answers, but too slowly for a page".to_owned()));
        }
        if !self.0.unknown.is_cancelled() {
            // An instance that has just started is about to connect.
            let _ = tokio::time::timeout(patience, self.0.unknown.cancelled()).await;
        }
        match tokio::time::timeout(patience, request(self.0.connection()?)).await {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(error)) if error.code() == Some("OOM") => Err(Refused::Full),
            Ok(Err(error)) => {
                self.0.complaint.notify_one();
                Err(Refused::Away(error.to_string()))
            }
            Err(_) => {
                self.0.complaint.notify_one();
                Err(Refused::Away(format!("no answer within {} ms", patience.as_millis())))
            }
        }
    }

    /// A key of the server's: `kind` and `name`, behind what all have in common.
    #[must_use]
    pub fn key(&self, kind: &str, name: &str) -> String {
        format!("{PREFIX}{kind}:{name}")
    }

    /// A name that tells nobody but the instances what it stands for, in hexadecimal.
    #[must_use]
    pub fn veil(&self, what: &str, value: &str) -> String {
        let hash = keyed::hash(&*self.0.secret, &[what.as_bytes(), &[0], value.as_bytes()]);
        hex::encode(&hash[..16])
    }

    /// A secret of the instances for one purpose.
    #[must_use]
    pub fn secret(&self, purpose: &str) -> Zeroizing<[u8; 32]> {
        keyed::derive_key(&*self.0.secret, purpose)
    }

    /// Milliseconds by which the server's clock is ahead of this process's. All instances write down
    /// the server's time, so that a wrong clock of one of them ends nobody's journey.
    #[must_use]
    pub fn ahead(&self) -> i64 {
        self.0.ahead.load(Ordering::Relaxed)
    }

    /// The server's time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.0.clock.now().moved(self.ahead())
    }
}

impl fmt::Debug for KeyValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "KeyValue({:?})", self.0.server)
    }
}

impl Inner {
    fn connection(&self) -> Result<Connection, Refused> {
        match &*self.link.read().unwrap_or_else(PoisonError::into_inner) {
            Link::Up(connection, _) => Ok(connection.clone()),
            Link::Down(why) => Err(Refused::Away(why.clone())),
        }
    }

    /// Notes a change, and says it once.
    fn is(&self, link: Link) {
        let before = std::mem::replace(
            &mut *self.link.write().unwrap_or_else(PoisonError::into_inner),
            link,
        );
        self.unknown.cancel();
        match (&before, &*self.link.read().unwrap_or_else(PoisonError::into_inner)) {
            (Link::Up(_, old), Link::Up(_, new)) if old == new => {}
            (Link::Down(old), Link::Down(new)) if old == new => {}
            (_, Link::Up(_, mend)) => {
                tracing::info!(store = ?self.server, "the session store is there");
                if let Some(mend) = mend {
                    tracing::warn!(store = ?self.server, "the session store {mend}");
                }
            }
            (_, Link::Down(why)) => {
                tracing::error!(store = ?self.server, "the session store is away: {why}; waiting for it");
            }
        }
    }

    fn found(&self, connection: Connection, look: connect::Look) {
        let ahead = look.millis - self.clock.now().millis().cast_signed();
        self.ahead.store(ahead, Ordering::Relaxed);
        self.is(Link::Up(connection, look.mend));
    }
}

/// Connects, looks after the connection, connects anew: for as long as somebody holds it.
async fn keep(inner: Weak<Inner>) {
    while let Some(here) = inner.upgrade() {
        match in_time(CONNECTING, connect::open(&here.server)).await {
            Ok((mut connection, look)) => {
                here.found(connection.clone(), look);
                drop(here);
                while let Some(here) = inner.upgrade() {
                    let _ = tokio::time::timeout(LOOK, here.complaint.notified()).await;
                    match in_time(PATIENCE, connection.look()).await {
                        Ok(look) => here.found(connection.clone(), look),
                        Err(why) => {
                            here.is(Link::Down(why));
                            break;
                        }
                    }
                }
            }
            Err(why) => {
                here.is(Link::Down(why));
                drop(here);
                tokio::time::sleep(AGAIN).await;
            }
        }
    }
}

async fn in_time<T>(
    limit: Duration,
    work: impl Future<Output = Result<T, String>>,
) -> Result<T, String> {
    tokio::time::timeout(limit, work)
        .await
        .unwrap_or_else(|_| Err(format!("no answer within {} ms", limit.as_millis())))
}
