//! The sender of a request: the address behind trusted proxies, the kind of browser, and the trace
//! that a proxy says the request belongs to.

use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};

use actix_web::http::header::{self, HeaderName};
use actix_web::web::Data;
use actix_web::{HttpMessage as _, HttpRequest};
use ipnet::IpNet;
use strum::{EnumString, IntoStaticStr};

use crate::domain::trace_parent::TraceParent;
use crate::http::single_header::only;

static TRACE_PARENT: HeaderName = HeaderName::from_static("traceparent");

/// The sender of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Caller {
    /// The browser's address, as far as proxies report it.
    pub address: IpAddr,
    /// The address of the TCP connection: the browser's or a proxy's.
    pub peer: IpAddr,
    /// The kind of browser, a guess.
    pub agent: AgentClass,
    /// The trace of the request, if a trusted proxy names one.
    pub trace: Option<TraceParent>,
}

/// Proxies whose `X-Forwarded-For` counts.
#[derive(Debug, Default)]
pub struct TrustedProxies {
    networks: Vec<IpNet>,
    /// Whether the log has named another sender of `X-Forwarded-For`.
    has_warned: AtomicBool,
}

impl TrustedProxies {
    /// The proxies in these networks.
    pub fn new(networks: Vec<IpNet>) -> Self {
        Self { networks, has_warned: AtomicBool::new(false) }
    }

    /// Warns once for each listener of a proxy on this machine or in its network that is not trusted. Other senders
    /// may be strangers, who write what they like.
    fn warn_of_others(&self, peer: IpAddr) {
        let is_near = match peer {
            IpAddr::V4(peer) => peer.is_loopback() || peer.is_private(),
            IpAddr::V6(peer) => peer.is_loopback() || peer.is_unique_local(),
        };
        if is_near && !self.trusts(peer) && !self.has_warned.swap(true, Ordering::Relaxed) {
            tracing::warn!(
                %peer,
                "X-Forwarded-For comes from an address that server.trusted_proxies does not name: \
                 all people behind it count as one address; name it there if it is your proxy"
            );
        }
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.networks.iter().any(|net| net.contains(&address))
    }

    /// The right-most address that is no trusted proxy's. Addresses to its left may be forged.
    /// `lines` are the request's `X-Forwarded-For` lines in their order.
    pub fn client(&self, peer: IpAddr, lines: &[&str]) -> IpAddr {
        let mut hops = lines.iter().rev().flat_map(|line| line.rsplit(','));
        let mut nearest = peer;
        // A trusted proxy writes only addresses, so another hop and those left of it are forged.
        while self.trusts(nearest)
            && let Some(address) = hops.next().and_then(address_of)
        {
            nearest = address;
        }
        nearest
    }
}

/// Whether the request arrived from a trusted proxy.
pub fn is_from_trusted_proxy(request: &HttpRequest) -> bool {
    let peer = request.peer_addr().map(|peer| peer.ip().to_canonical());
    let proxies = request.app_data::<Data<TrustedProxies>>();
    proxies.zip(peer).is_some_and(|(proxies, peer)| proxies.trusts(peer))
}

/// The trace that a trusted proxy names. Two of them are as good as none.
fn trace_of(request: &HttpRequest) -> Option<TraceParent> {
    let line = only(request.headers(), &TRACE_PARENT).ok().flatten()?;
    TraceParent::parse(line).filter(|_| is_from_trusted_proxy(request))
}

/// The network that limits count as one address: an IPv6 user has a whole /64.
pub fn network(address: IpAddr) -> IpNet {
    let address = address.to_canonical();
    within(address, if address.is_ipv4() { 32 } else { 64 })
}

/// The /48 of an IPv6 address, the most that one organisation or customer usually gets.
pub fn site(address: IpAddr) -> Option<IpNet> {
    let address = address.to_canonical();
    address.is_ipv6().then(|| within(address, 48))
}

/// The /56 of an IPv6 address, the least that one customer of a provider usually gets.
pub fn part(address: IpAddr) -> IpNet {
    let address = address.to_canonical();
    within(address, if address.is_ipv4() { 32 } else { 56 })
}

/// All addresses that one stranger may have: an IPv6 /48, or one IPv4 address.
pub fn customer(address: IpAddr) -> IpNet {
    site(address).unwrap_or_else(|| network(address))
}

fn within(address: IpAddr, length: u8) -> IpNet {
    IpNet::new(address, length).map_or_else(|_| address.into(), |net| net.trunc())
}

/// Parses an address with or without a port. An IPv4-mapped IPv6 address becomes the IPv4 address.
fn address_of(hop: &str) -> Option<IpAddr> {
    let hop = hop.trim();
    let address = hop
        .parse::<IpAddr>()
        .or_else(|_| hop.parse::<std::net::SocketAddr>().map(|with_port| with_port.ip()))
        .or_else(|_| hop.trim_start_matches('[').trim_end_matches(']').parse())
        .ok()?;
    Some(address.to_canonical())
}

/// A kind of browser, by its name in the audit trail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum AgentClass {
    /// A browser on a phone.
    Phone,
    /// A browser on a tablet.
    Tablet,
    /// A browser on a computer.
    Desktop,
    /// A program that does not pose as a browser.
    Script,
    /// The request does not say.
    #[default]
    None,
}

impl AgentClass {
    /// The kind of browser that sends this `User-Agent`.
    fn of(agent: &str) -> Self {
        let has = |word| agent.contains(word);
        if agent.is_empty() {
            Self::None
        } else if !agent.starts_with("Mozilla/") {
            Self::Script
        } else if has("iPad") || has("Android") && !has("Mobile") {
            Self::Tablet
        } else if has("Mobile") || has("iPhone") {
            Self::Phone
        } else {
            Self::Desktop
        }
    }
}

impl Caller {
    /// Whether the browser seems to run on a phone. It is a guess: browsers can hide it.
    pub fn is_phone(&self) -> bool {
        self.agent == AgentClass::Phone
    }

    /// The sender of `request`. It is read from the headers once in a request.
    pub fn of(request: &HttpRequest) -> Self {
        if let Some(known) = request.extensions().get::<Self>() {
            return *known;
        }
        let caller = Self::read(request);
        request.extensions_mut().insert(caller);
        caller
    }

    fn read(request: &HttpRequest) -> Self {
        let unknown = IpAddr::from([0, 0, 0, 0]);
        let peer = request.peer_addr().map_or(unknown, |peer| peer.ip().to_canonical());
        let headers = request.headers();
        // No trusted proxy writes a line that is not text, so such a line ends the chain.
        let forwarded =
            headers.get_all(&header::X_FORWARDED_FOR).map(|line| line.to_str().unwrap_or("?"));
        let address = match request.app_data::<Data<TrustedProxies>>() {
            Some(proxies) => {
                let lines: Vec<_> = forwarded.collect();
                if !lines.is_empty() {
                    proxies.warn_of_others(peer);
                }
                proxies.client(peer, &lines)
            }
            None => peer,
        };
        let agent = headers.get(header::USER_AGENT).and_then(|agent| agent.to_str().ok());
        let agent = AgentClass::of(agent.unwrap_or_default());
        Self { address, peer, agent, trace: trace_of(request) }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;
    use proptest::prelude::*;

    use super::*;

    fn client(peer: &str, forwarded: &[&str]) -> String {
        let proxies =
            TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap(), "fd00::/8".parse().unwrap()]);
        proxies.client(peer.parse().unwrap(), forwarded).to_string()
    }

    #[test]
    fn s54_only_entries_of_trusted_proxies_count() {
        for (peer, forwarded, address) in [
            ("203.0.113.9", &["198.51.100.1"][..], "203.0.113.9"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", &["1.2.3.4, 198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", &["1.2.3.4", "198.51.100.1, 10.2.2.2"], "198.51.100.1"),
            ("10.0.0.1", &["198.51.100.1:4711"], "198.51.100.1"),
            ("10.0.0.1", &["[2001:db8::1]:443"], "2001:db8::1"),
            ("10.0.0.1", &["[2001:db8::1]"], "2001:db8::1"),
            ("fd00::1", &["::ffff:198.51.100.1"], "198.51.100.1"),
            ("10.0.0.1", &["198.51.100.1, nonsense"], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.1, nonsense, 10.2.2.2"], "10.2.2.2"),
            ("10.0.0.1", &["10.3.3.3, 10.2.2.2"], "10.3.3.3"),
        ] {
            assert_eq!(client(peer, forwarded), address, "{peer} {forwarded:?}");
        }
    }

    #[test]
    fn s54_only_a_proxy_nearby_that_is_not_trusted_is_worth_a_warning() {
        for (peer, is_warned_of) in [
            ("172.18.0.1", true),
            ("127.0.0.1", true),
            ("fd00::1", true),
            ("10.0.0.1", false),
            ("203.0.113.9", false),
        ] {
            let proxies = TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()]);
            proxies.warn_of_others(peer.parse().unwrap());
            assert_eq!(proxies.has_warned.into_inner(), is_warned_of, "{peer}");
        }
    }

    #[test]
    fn s54_a_trace_counts_only_from_trusted_proxies_and_only_once() {
        let trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        let read = |peer: &str, lines: &[&str]| {
            let proxies = Data::new(TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()]));
            let peer = format!("{peer}:1").parse().unwrap();
            let mut request = TestRequest::default().app_data(proxies).peer_addr(peer);
            for line in lines {
                request = request.append_header((TRACE_PARENT.clone(), *line));
            }
            Caller::of(&request.to_http_request()).trace.map(|trace| trace.to_string())
        };
        assert_eq!(read("10.0.0.1", &[trace]).as_deref(), Some(trace));
        for (peer, lines) in [
            ("203.0.113.9", &[trace][..]),
            ("10.0.0.1", &[]),
            ("10.0.0.1", &[trace, trace]),
            ("10.0.0.1", &["forged"]),
        ] {
            assert_eq!(read(peer, lines), None, "{peer} {lines:?}");
        }
    }

    #[test]
    fn s45_an_ipv6_address_stands_for_its_64_and_its_site() {
        let of = |address: &str| {
            let address = address.parse().unwrap();
            assert_eq!(site(address).unwrap_or(network(address)), customer(address));
            (network(address).to_string(), site(address).map(|site| site.to_string()))
        };
        let v6 = ("2001:db8:1:2::/64".to_owned(), Some("2001:db8:1::/48".to_owned()));
        assert_eq!(of("2001:db8:1:2:3:4:5:6"), v6);
        for v4 in ["198.51.100.7", "::ffff:198.51.100.7"] {
            assert_eq!(of(v4), ("198.51.100.7/32".to_owned(), None));
        }
    }

    #[test]
    fn user_agents_are_classified() {
        let class_of = |agent: &str| <&str>::from(AgentClass::of(agent));
        assert_eq!(class_of(""), "none");
        assert_eq!(class_of("curl/8"), "script");
        assert_eq!(class_of("Mozilla/5.0 (X11; Linux x86_64)"), "desktop");
        for (agent, kind) in [
            ("(iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148", "phone"),
            ("(Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36", "phone"),
            ("(iPad; CPU OS 18_0 like Mac OS X) Mobile/15E148", "tablet"),
            ("(Linux; Android 15; SM-X710) Chrome/140.0 Safari/537.36", "tablet"),
        ] {
            assert_eq!(class_of(&format!("Mozilla/5.0 {agent}")), kind);
        }
    }

    proptest! {
        #[test]
        fn s68_no_forwarded_line_panics_or_changes_an_untrusted_peer(line in "[ -~]{0,120}") {
            prop_assert_eq!(client("203.0.113.9", &[&line]), "203.0.113.9");
            let _ = client("10.0.0.1", &[&line, &line]);
        }
    }
}
