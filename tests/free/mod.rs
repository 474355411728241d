//! Ports for programs that must be told one.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU16, Ordering};

/// Below what systems give to connections that ask for no port (32768 and up on Linux): between here and the
/// program's start no other test's connection takes it.
const FIRST: u16 = 10_000;
const COUNT: u16 = 20_000;

/// A port where nobody listens, and that no other test of this process gets.
pub fn address() -> SocketAddr {
    static TAKEN: AtomicU16 = AtomicU16::new(0);
    // Processes of one after the other begin elsewhere.
    let begin = u16::try_from(std::process::id() * 97 % u32::from(COUNT)).unwrap_or_default();
    let mut all =
        std::iter::repeat_with(|| FIRST + (begin + TAKEN.fetch_add(1, Ordering::Relaxed)) % COUNT)
            .map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    all.find(|address| TcpListener::bind(address).is_ok()).unwrap()
}
