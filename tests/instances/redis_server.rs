//! A Redis server for one test, on a free port and in a temporary folder.

use std::process::{Child, Command, Stdio};

use handover::config::{Redis, RedisKind};
use handover::domain::journey::Clock;
use handover::store::redis::{RedisClient, RedisHealth};
use tempfile::TempDir;

use crate::eventually::eventually;
use crate::free;
use crate::installed::installed;

pub struct RedisServer {
    child: Option<Child>,
    pub port: u16,
    arguments: Vec<String>,
    folder: TempDir,
}

/// A free port for a program that cannot choose one itself.
pub fn free_port() -> u16 {
    free::address().port()
}

/// Waits until `condition` is true. If that takes too long, the panic names the waiting line.
#[track_caller]
pub fn until(mut condition: impl AsyncFnMut() -> bool) -> impl Future<Output = ()> {
    let what = format!("the condition at {}", std::panic::Location::caller());
    async move { eventually(&what, async || condition().await.then_some(())).await }
}

impl RedisServer {
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    /// Starts a server with redis-server's arguments: `--name value`.
    pub async fn with(arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let folder = tempfile::tempdir().unwrap();
        let mut server = Self { child: None, port: free_port(), arguments, folder };
        server.start_again().await;
        server
    }

    /// Restarts the server on the same port with its stored data.
    pub async fn start_again(&mut self) {
        let child = Command::new(installed("redis-server", "redis-server"))
            .args([
                "--port",
                &self.port.to_string(),
                "--bind",
                "127.0.0.1",
                "--save",
                "",
                "--appendonly",
                "yes",
            ])
            .args(["--appendfsync", "no", "--dir", self.folder.path().to_str().unwrap()])
            .args(&self.arguments)
            .stdout(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("redis-server does not start: {e}"));
        self.child = Some(child);
        eventually("redis-server takes connections", async || {
            tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.ok()
        })
        .await;
    }

    /// Ends the server with SIGKILL.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// The server as a config names it.
    pub fn named(&self) -> Redis {
        Self::nowhere(self.port)
    }

    /// A server on this port of 127.0.0.1, whether or not one listens.
    pub fn nowhere(port: u16) -> Redis {
        Redis {
            kind: RedisKind::Single,
            addresses: vec![("127.0.0.1".to_owned(), port)],
            tls: false,
            roots: None,
            user: None,
            password: None,
            database: 0,
        }
    }

    /// A connection as an instance has one.
    pub async fn connected(&self, clock: Clock) -> RedisClient {
        let server = RedisClient::open(self.named(), &[7; 64], clock);
        until(async || matches!(server.health(), RedisHealth::Fit(_))).await;
        server
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/0", self.port)
    }

    /// Sends one command over a separate connection.
    pub async fn ask<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        let client = redis::Client::open(self.url()).unwrap();
        let mut connection = client.get_multiplexed_async_connection().await.unwrap();
        let mut command = redis::cmd(words[0]);
        command.arg(&words[1..]).query_async(&mut connection).await.unwrap()
    }

    /// All keys and values, as a thief of the server would see them.
    pub async fn dump(&self) -> Vec<u8> {
        let mut dump = Vec::new();
        for key in self.ask::<Vec<String>>(&["KEYS", "*"]).await {
            dump.extend(key.as_bytes());
            dump.extend(self.ask::<Option<Vec<u8>>>(&["DUMP", &key]).await.unwrap_or_default());
        }
        dump
    }
}

impl Drop for RedisServer {
    fn drop(&mut self) {
        self.kill();
    }
}
