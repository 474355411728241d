//! A TCP proxy that delays Redis' answers.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::time::Instant;

/// The key prefix of a journey's record. A request that writes a record has it twice: in the
/// record's key, and as an argument.
const RECORD: &[u8] = b"{handover}:journey:";
/// The key prefix of a picture. A request with a picture and no second record removes a journey.
const PICTURE: &[u8] = b"{handover}:picture:";

/// The key prefix of the counter of an account's sign-ins, and how a request begins that swaps it.
const ACCOUNT: &[u8] = b"{handover}:limit:Account ";
const SWAP: &[u8] = b"*9\r\n$7\r\nEVALSHA\r\n";

/// The commands that an instance sends.
const COMMANDS: [&str; 6] = ["EVALSHA", "GET", "HMGET", "LRANGE", "SET", "ZCOUNT"];

/// A proxy to a server. Answers can be delayed.
pub struct Slow {
    pub port: u16,
    delays: Arc<Delays>,
    requests: Arc<AtomicUsize>,
}

/// Delays in milliseconds.
#[derive(Default)]
struct Delays {
    every: AtomicU64,
    next_write: AtomicU64,
    next_removal: AtomicU64,
    next_count: AtomicU64,
}

impl Slow {
    /// Starts the proxy without a delay.
    pub async fn way_to(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let slow = Self { port, delays: Arc::default(), requests: Arc::default() };
        let (delays, requests) = (slow.delays.clone(), slow.requests.clone());
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if let Ok(server) = TcpStream::connect(("127.0.0.1", server)).await {
                    carry(client, server, &delays, &requests);
                }
            }
        });
        slow
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/0", self.port)
    }

    /// The number of requests so far, without the health checks.
    pub fn requests(&self) -> usize {
        self.requests.load(Ordering::Relaxed)
    }

    pub fn answers_after(&self, time: Duration) {
        set(&self.delays.every, time);
    }

    /// Delays the next answer to a request that stores a journey, and the answers after it.
    pub fn answers_a_write_after(&self, time: Duration) {
        set(&self.delays.next_write, time);
    }

    /// Delays the next answer to a request that removes a journey, and the answers after it.
    pub fn answers_a_removal_after(&self, time: Duration) {
        set(&self.delays.next_removal, time);
    }

    /// Delays the next answer to a request that counts a sign-in of an account, and the answers
    /// after it.
    pub fn answers_a_count_after(&self, time: Duration) {
        set(&self.delays.next_count, time);
    }
}

fn set(delay: &AtomicU64, time: Duration) {
    delay.store(time.as_millis().try_into().unwrap(), Ordering::Relaxed);
}

/// Forwards both directions. Each answer is delayed on its own, not after the one before.
fn carry(client: TcpStream, server: TcpStream, delays: &Arc<Delays>, requests: &Arc<AtomicUsize>) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    let (held, mut waiting) = mpsc::unbounded_channel::<(Instant, Vec<u8>)>();
    let (asking, answering, requests) = (delays.clone(), delays.clone(), requests.clone());
    let once = Arc::new(AtomicU64::new(0));
    let delay = once.clone();
    tokio::spawn(async move {
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(length @ 1..) = from_client.read(&mut buffer).await {
            let count = |key: &[u8]| {
                buffer[..length].windows(key.len()).filter(|part| *part == key).count()
            };
            let sent = COMMANDS.iter().map(|name| count(format!("\r\n{name}\r\n").as_bytes()));
            requests.fetch_add(sent.sum(), Ordering::Relaxed);
            let next = match (count(RECORD), count(PICTURE)) {
                (2.., _) => Some(&asking.next_write),
                (1, 1..) => Some(&asking.next_removal),
                _ if count(SWAP) > 0 && count(ACCOUNT) > 0 => Some(&asking.next_count),
                _ => None,
            };
            if let Some(next) = next {
                delay.store(next.swap(0, Ordering::Relaxed), Ordering::Relaxed);
            }
            if to_server.write_all(&buffer[..length]).await.is_err() {
                return;
            }
        }
    });
    tokio::spawn(async move {
        let mut buffer = vec![0; 64 * 1024];
        while let Ok(length @ 1..) = from_server.read(&mut buffer).await {
            let late = answering.every.load(Ordering::Relaxed) + once.swap(0, Ordering::Relaxed);
            let due = Instant::now() + Duration::from_millis(late);
            if held.send((due, buffer[..length].to_vec())).is_err() {
                return;
            }
        }
    });
    tokio::spawn(async move {
        while let Some((due, answer)) = waiting.recv().await {
            tokio::time::sleep_until(due).await;
            if to_client.write_all(&answer).await.is_err() {
                return;
            }
        }
    });
}
