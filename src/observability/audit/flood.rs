//! Bounds how many lines strangers can cause. One address gets some lines a second in full; the rest
//! of that second is one line that says how many there were.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::Entry;
use ipnet::IpNet;

use crate::http::client_addr::network;

/// Lines of one address per second.
const PER_SECOND: u32 = 10;
/// Addresses that are counted apart. Further ones count together.
const ADDRESSES: usize = 10_000;
const SECOND: Duration = Duration::from_secs(1);

/// Counts the lines of each address.
#[derive(Default)]
pub(super) struct Floods(Mutex<HashMap<Option<IpNet>, Flood>>);

/// The lines of one address in one second.
struct Flood {
    since: Instant,
    written: u32,
    /// Number of entries that were not written, and the last of them.
    more: u32,
    last: Option<Entry>,
}

impl Floods {
    /// Whether the entry is to be written now. Otherwise it is counted.
    pub(super) fn admit(&self, entry: &Entry, now: Instant) -> bool {
        let address = entry.caller.map(|caller| network(caller.address));
        let mut floods = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_counted = floods.len() < ADDRESSES || floods.contains_key(&address);
        let address = address.filter(|_| is_counted);
        let flood = floods.entry(address).or_insert_with(|| Flood {
            since: now,
            written: 0,
            more: 0,
            last: None,
        });
        if flood.written < PER_SECOND {
            flood.written += 1;
            return true;
        }
        flood.more += 1;
        flood.last = Some(entry.clone());
        false
    }

    /// The summaries of the seconds that are over.
    pub(super) fn over(&self, now: Instant) -> Vec<Entry> {
        let mut floods = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_over = |flood: &Flood| now.saturating_duration_since(flood.since) >= SECOND;
        floods
            .extract_if(|_, flood| is_over(flood))
            .filter_map(|(_, Flood { more, last, .. })| {
                Some(last?.because(&format!("and {more} more of this address within a second")))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::client_addr::Caller;
    use crate::observability::audit::Event;

    fn entry(address: &str) -> Entry {
        let address = address.parse().unwrap();
        let caller = Caller { address, peer: address, agent: "none" };
        Entry::new(Event::MaliciousCsrf).by(caller)
    }

    #[test]
    fn s59_a_flood_of_one_address_becomes_a_few_lines_a_second() {
        let (floods, start) = (Floods::default(), Instant::now());
        let flood = entry("203.0.113.7");
        let written = (0..3000).filter(|_| floods.admit(&flood, start)).count();
        assert_eq!(written, PER_SECOND as usize);
        assert!(floods.admit(&entry("198.51.100.1"), start), "another address");
        assert!(floods.over(start).is_empty());
        let summaries = floods.over(start + SECOND);
        let reasons: Vec<_> = summaries.iter().map(|one| one.reason.as_deref()).collect();
        assert_eq!(reasons, [Some("and 2990 more of this address within a second")]);
        assert!(floods.admit(&flood, start + SECOND), "a new second");
    }

    #[test]
    fn many_addresses_take_bounded_memory() {
        let (floods, now) = (Floods::default(), Instant::now());
        for n in 0..ADDRESSES as u128 + 500 {
            let address = std::net::IpAddr::V6(std::net::Ipv6Addr::from_bits(n << 64));
            floods.admit(&entry(&address.to_string()), now);
        }
        assert!(floods.0.lock().unwrap().len() <= ADDRESSES + 1);
    }
}
