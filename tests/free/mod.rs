//! Free ports for programs that cannot choose one themselves.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::atomic::{AtomicU16, Ordering};

/// Below the ephemeral ports (32768 and up on Linux), so that no connection of another test takes
/// the port before the program starts.
const FIRST: u16 = 10_000;
const COUNT: u16 = 20_000;

/// An address where nobody listens. No other test of this process gets the same port.
pub fn address() -> SocketAddr {
    static TAKEN: AtomicU16 = AtomicU16::new(0);
    // Successive processes begin at different ports.
    let begin = u16::try_from(std::process::id() * 97 % u32::from(COUNT)).unwrap_or_default();
    let mut all =
        std::iter::repeat_with(|| FIRST + (begin + TAKEN.fetch_add(1, Ordering::Relaxed)) % COUNT)
            .map(|port| SocketAddr::from((Ipv4Addr::LOCALHOST, port)));
    all.find(|address| TcpListener::bind(address).is_ok()).unwrap()
}
