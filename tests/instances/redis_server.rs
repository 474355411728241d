//! A Redis of a test's own: on a free port, in a folder of its own, gone with the test.

use std::process::{Child, Command, Stdio};

use handover::config::{Redis, RedisKind};
use handover::domain::journey::Clock;
use handover::store::redis::{RedisClient, RedisHealth};
use tempfile::TempDir;

use crate::eventually::eventually;
use crate::free;

pub struct RedisServer {
    child: Option<Child>,
    pub port: u16,
    arguments: Vec<String>,
    folder: TempDir,
}

/// A port for a program that must be told one.
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

    /// With settings as redis-server takes them: `--name value`.
    pub async fn with(arguments: &[&str]) -> Self {
        let arguments = arguments.iter().map(|argument| (*argument).to_owned()).collect();
        let folder = tempfile::tempdir().unwrap();
        let mut server = Self { child: None, port: free_port(), arguments, folder };
        server.start_again().await;
        server
    }

    /// On the same port, with what it had written down.
    pub async fn start_again(&mut self) {
        let child = Command::new("redis-server")
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
            .args(["--appendfsync", "always", "--dir", self.folder.path().to_str().unwrap()])
            .args(&self.arguments)
            .stdout(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("redis-server is wanted (Debian's redis-server): {e}"));
        self.child = Some(child);
        eventually("redis-server takes connections", async || {
            tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.ok()
        })
        .await;
    }

    /// As `kill -9` does.
    pub fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    /// As a config names it.
    pub fn named(&self) -> Redis {
        Self::nowhere(self.port)
    }

    /// Whatever listens there, if anything does.
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

    /// Sends one command, by a connection of its own.
    pub async fn ask<T: redis::FromRedisValue>(&self, words: &[&str]) -> T {
        let client = redis::Client::open(self.url()).unwrap();
        let mut connection = client.get_multiplexed_async_connection().await.unwrap();
        let mut command = redis::cmd(words[0]);
        command.arg(&words[1..]).query_async(&mut connection).await.unwrap()
    }

    /// Every key and value, as whoever steals the server would have them.
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
