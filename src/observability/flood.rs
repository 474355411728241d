//! Bounds how many lines strangers can cause, in the audit trail and in the log. One address gets
//! some lines a second in full, and the first one of each kind. The rest of that second is one line
//! for each kind that says how many there were, so that nobody can hide one kind behind another.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use ipnet::IpNet;

use crate::http::client_addr::network;

/// Lines of one address per second, besides the first of each kind.
const PER_SECOND: u32 = 10;
/// Accounts of one address and kind that are counted separately. Further ones count together.
const ACCOUNTS: usize = 10;
/// Addresses that are counted separately. Further ones count together.
const ADDRESSES: usize = 10_000;
pub(super) const SECOND: Duration = Duration::from_secs(1);
/// The text before and behind the number of lines that were left out.
const START: &str = "and ";
const MORE: &str = " more";

/// Counts the lines of each address. `K` is the kind of a line; there are few kinds. `L` is a line.
pub(super) struct Floods<K, L>(Mutex<HashMap<FloodSource, Flood<K, L>>>);

/// Where lines come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum FloodSource {
    /// One address.
    Address(IpNet),
    /// Lines that no request caused.
    Unknown,
    /// Addresses that are not counted separately.
    Others,
}

/// Which account a line is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum FloodAccount {
    /// This account, or none.
    One(Option<String>),
    /// Accounts that are not counted separately.
    Others,
}

/// The lines of one source in one second.
struct Flood<K, L> {
    since: Instant,
    written: u32,
    accounts: HashMap<K, usize>,
    kinds: HashMap<(K, FloodAccount), LeftOut<L>>,
}

/// The lines that were not written, and the last of them.
struct LeftOut<L> {
    count: u32,
    last: Option<L>,
}

/// The lines that were left out in one second.
#[derive(Debug)]
pub(super) struct FloodSummary<L> {
    pub(super) source: FloodSource,
    pub(super) about: FloodAccount,
    pub(super) count: u32,
    /// The last of them.
    pub(super) last: L,
}

impl<L> FloodSummary<L> {
    /// The text of the line that says how many were left out.
    pub(super) fn text(&self) -> String {
        let of = match (self.source, &self.about) {
            (FloodSource::Address(_), FloodAccount::One(_)) => " of this address",
            (FloodSource::Address(_), FloodAccount::Others) => {
                " of this address and several accounts"
            }
            (FloodSource::Unknown, _) => "",
            (FloodSource::Others, _) => " of many addresses",
        };
        format!("{START}{}{MORE}{of} within a second", self.count)
    }
}

/// How many lines were left out, if this is the text of a line that says so.
pub fn count_in(text: &str) -> Option<u64> {
    let (count, _) = text.strip_prefix(START)?.split_once(MORE)?;
    count.parse().ok()
}

impl<K, L> Default for Floods<K, L> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Clone + Eq + Hash, L> Floods<K, L> {
    /// Whether a line is to be written now. If not, it is counted.
    pub(super) fn admit(
        &self,
        address: Option<IpAddr>,
        (kind, account): (K, Option<String>),
        line: impl FnOnce() -> L,
        now: Instant,
    ) -> bool {
        let source =
            address.map_or(FloodSource::Unknown, |address| FloodSource::Address(network(address)));
        let mut floods = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_counted = floods.len() < ADDRESSES || floods.contains_key(&source);
        let source = if is_counted { source } else { FloodSource::Others };
        let flood = floods.entry(source).or_insert_with(|| Flood::since(now));
        flood.admit(kind, account, line)
    }

    /// The summaries of the seconds that are over.
    pub(super) fn over(&self, now: Instant) -> Vec<FloodSummary<L>> {
        let mut floods = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_over = |flood: &Flood<K, L>| now.saturating_duration_since(flood.since) >= SECOND;
        let over = floods.extract_if(|_, flood| is_over(flood));
        over.flat_map(|(source, flood)| flood.summaries(source)).collect()
    }
}

impl<K: Clone + Eq + Hash, L> Flood<K, L> {
    fn since(now: Instant) -> Self {
        Self { since: now, written: 0, accounts: HashMap::new(), kinds: HashMap::new() }
    }

    fn admit(&mut self, kind: K, account: Option<String>, line: impl FnOnce() -> L) -> bool {
        let has_account = account.is_some();
        let mut key = (kind.clone(), FloodAccount::One(account));
        if has_account && !self.kinds.contains_key(&key) {
            let accounts = self.accounts.entry(kind).or_default();
            if *accounts < ACCOUNTS {
                *accounts += 1;
            } else {
                key.1 = FloodAccount::Others;
            }
        }
        let is_first = !self.kinds.contains_key(&key);
        let left_out = self.kinds.entry(key).or_insert(LeftOut { count: 0, last: None });
        if is_first || self.written < PER_SECOND {
            self.written += 1;
            return true;
        }
        left_out.count += 1;
        left_out.last = Some(line());
        false
    }

    fn summaries(self, source: FloodSource) -> impl Iterator<Item = FloodSummary<L>> {
        self.kinds.into_iter().filter_map(move |((_, about), LeftOut { count, last })| {
            last.map(|last| FloodSummary { source, about, count, last })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn admit(
        floods: &Floods<char, char>,
        address: &str,
        kind: (char, Option<&str>),
        now: Instant,
    ) -> bool {
        let address = address.parse().ok();
        floods.admit(address, (kind.0, kind.1.map(str::to_owned)), || kind.0, now)
    }

    /// What the second left out: kind, text.
    fn left_out(floods: &Floods<char, char>, now: Instant) -> Vec<(char, String)> {
        let mut all: Vec<_> =
            floods.over(now).iter().map(|summary| (summary.last, summary.text())).collect();
        all.sort();
        all
    }

    #[test]
    fn s59_a_flood_of_one_address_becomes_a_few_lines_a_second() {
        let (floods, start) = (Floods::default(), Instant::now());
        let flood = || admit(&floods, "203.0.113.7", ('a', None), start);
        assert_eq!((0..3000).filter(|_| flood()).count(), PER_SECOND as usize);
        assert!(admit(&floods, "198.51.100.1", ('a', None), start), "another address");
        assert!(floods.over(start).is_empty());
        let text = "and 2990 more of this address within a second".to_owned();
        assert_eq!(count_in(&text), Some(2990));
        assert_eq!(left_out(&floods, start + SECOND), [('a', text)]);
        assert!(flood(), "a new second");
    }

    #[test]
    fn s59_a_flood_hides_no_line_of_another_kind_or_account() {
        let (floods, now) = (Floods::default(), Instant::now());
        for _ in 0..100 {
            admit(&floods, "203.0.113.7", ('a', None), now);
        }
        for kind in [('b', None), ('b', Some("alice")), ('b', Some("bob")), ('c', Some("bob"))] {
            assert!(admit(&floods, "203.0.113.7", kind, now), "{kind:?}");
            assert!(!admit(&floods, "203.0.113.7", kind, now), "{kind:?}");
        }
        let more = |count| format!("and {count} more of this address within a second");
        assert_eq!(
            left_out(&floods, now + SECOND),
            [('a', more(90)), ('b', more(1)), ('b', more(1)), ('b', more(1)), ('c', more(1))]
        );
    }

    #[test]
    fn s59_invented_accounts_take_bounded_lines() {
        let (floods, now) = (Floods::default(), Instant::now());
        let names: Vec<_> = (0..1000).map(|n| format!("name{n}")).collect();
        let written = names
            .iter()
            .filter(|name| admit(&floods, "203.0.113.7", ('a', Some(name.as_str())), now))
            .count();
        assert_eq!(written, ACCOUNTS + 1);
        assert!(admit(&floods, "203.0.113.7", ('b', Some("alice")), now), "another kind");
        let text = "and 989 more of this address and several accounts within a second".to_owned();
        assert_eq!(left_out(&floods, now + SECOND), [('a', text)]);
    }

    #[test]
    fn many_addresses_take_bounded_memory() {
        let (floods, now) = (Floods::default(), Instant::now());
        for n in 0..ADDRESSES as u128 + 500 {
            let address = IpAddr::V6(std::net::Ipv6Addr::from_bits(n << 64));
            admit(&floods, &address.to_string(), ('a', None), now);
        }
        assert!(floods.0.lock().unwrap().len() <= ADDRESSES + 1);
        assert_eq!(
            left_out(&floods, now + SECOND),
            [('a', "and 490 more of many addresses within a second".to_owned())]
        );
    }

    #[test]
    fn lines_of_no_request_count_together() {
        let (floods, now) = (Floods::default(), Instant::now());
        for _ in 0..11 {
            admit(&floods, "", ('a', None), now);
        }
        assert_eq!(
            left_out(&floods, now + SECOND),
            [('a', "and 1 more within a second".to_owned())]
        );
    }
}
