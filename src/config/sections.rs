//! The sections whose keys are independent of each other.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use actix_web::http::header::HeaderName;
use ipnet::IpNet;
use secenrol::SetupError;
use secrecy::SecretSlice;
use url::Url;

use super::keys::section;
use super::reader::{Reader, server_url};
use super::store::{self, Store};
use super::tls::{self, Tls};
use crate::domain::wave::{Wave, Waves};
use crate::platform;

section! {
    /// Where the portal listens, and how browsers reach it.
    pub struct Server in "server" {
        /// Address and port that the portal listens on. `0.0.0.0:8080` stands for all IPv4
        /// addresses of the machine.
        listen: SocketAddr = address("listen", "127.0.0.1:8080"), Restart;
        /// The portal's address as browsers see it: scheme, host and base path.
        public_url: Url =
            public_url("public_url", (required "https://token.example.org/move")), Restart;
        /// Address and port of `/healthz`, `/readyz`, `/metrics`, `/status` and `/desk`. Do not
        /// expose it to the Internet. Empty: these pages are not served.
        management_listen: Option<SocketAddr> =
            optional("management_listen", "127.0.0.1:9090",
                "an address with a port, such as 127.0.0.1:9090, or empty for none"), Restart;
        /// `true` accepts a `public_url` with `http://` and shows a warning on every page. For
        /// tests only: passwords cross the network in the clear.
        insecure_http: bool = flag("insecure_http", false), Restart;
        /// Networks of the reverse proxies whose `X-Forwarded-For` header is trusted, such as
        /// `["10.0.12.7"]`. Never the network that visitors come from: they could choose the
        /// address that the limits count. Without this key, all visitors behind a proxy count as
        /// one address.
        trusted_proxies: Vec<IpNet> =
            list("trusted_proxies", [], "a network, such as 10.0.12.0/24", network), Restart;
        /// Hosts that requests may name besides the one of `public_url`, such as
        /// `["token.intranet:8080"]`.
        also_hosts: Vec<String> =
            list("also_hosts", [], "a host, such as token.intranet:8080", host), Restart;
        /// Origins of the pages that may show the portal in a frame, such as
        /// `["https://intranet.example.org"]`. They should be on the same site as the portal, such
        /// as two hosts below example.org: browsers send no cookie in a frame of another site, so
        /// nobody can sign in there.
        frame_ancestors: Vec<String> =
            list("frame_ancestors", [], "an origin, such as https://intranet.example.org", origin),
            Restart;
        /// `true` tells browsers to use https for all subdomains of the host as well (HSTS).
        hsts_include_subdomains: bool = flag("hsts_include_subdomains", false), Restart;
        /// Maximum number of open connections from one address. Trusted proxies have no limit.
        connections_per_address: usize =
            number("connections_per_address", 100, 1..=1_000_000), Restart;
    }
    with {
        /// Certificate and key. `None`: the portal serves plain HTTP to a reverse proxy.
        tls: Option<Tls> = tls::tls;
    }
}

impl Server {
    /// The portal's address as people type it: without `https://` and the last slash.
    pub fn address(&self) -> &str {
        self.public_url.as_str().trim_start_matches("https://").trim_end_matches('/')
    }

    /// Whether browsers reach the portal by https.
    pub fn is_https(&self) -> bool {
        self.public_url.scheme() == "https"
    }

    /// Whether the trusted proxies are all addresses there are.
    pub(super) fn trusts_everybody(&self) -> bool {
        self.trusted_proxies.iter().any(|net| net.prefix_len() == 0)
    }
}

section! {
    /// The SecEnrol servers, and how many requests they get.
    pub struct SecEnrol in "secenrol" {
        /// Addresses of the SecEnrol servers, in the order in which a sign-in tries them. All later
        /// requests of a journey go to the server that answered its sign-in. The portal appends
        /// `/secenrol/`.
        urls: Vec<Url> = list("urls", (required ["https://mfa.example.org"]),
            "the address of a SecEnrol server, such as https://mfa.example.org", server_url),
            Restart;
        /// `true` accepts addresses with `http://`. For tests and loopback addresses only.
        insecure_http: bool = flag("insecure_http", false), Restart;
        /// PEM or DER file with certificates of authorities to trust in addition to the system's.
        extra_roots: Option<Vec<u8>> = certificates("ca_file", ""), Restart;
        /// HTTP proxy for requests to SecEnrol, such as `"http://proxy.example.org:3128"`. Empty:
        /// none. The environment variables `HTTPS_PROXY` and `HTTP_PROXY` are not used.
        proxy: Option<Url> = proxy("proxy", ""), Restart;
        /// Timeout of a sign-in, in seconds. It includes the time a person takes to approve a push.
        sign_in_timeout: Duration = seconds("sign_in_timeout_seconds", 120, 5..=600), Restart;
        /// Timeout of every other request, in seconds.
        timeout: Duration = seconds("timeout_seconds", 10, 1..=120), Restart;
        /// Maximum number of requests in flight, not counting polls and sign-ins that wait for a
        /// push. Raise it if pages report that the portal is busy and SecEnrol can take more.
        in_flight: usize = number("in_flight", 64, 1..=10_000), Restart;
        /// Maximum number of sign-ins that wait for a push at the same time.
        pushes_in_flight: usize = number("pushes_in_flight", 256, 0..=100_000), Restart;
        /// Circuit breaker: number of failures among the last `breaker_of` requests after which a
        /// server gets no more requests for a while. Error pages count once for each account and,
        /// at sign-in, once for each network address. 0 switches the circuit breaker off.
        breaker_faults: usize = number("breaker_faults", 5, 0..=1_000), Restart;
        /// Circuit breaker: size of the window in which failures count, in requests.
        breaker_of: usize = number("breaker_of", 10, 1..=1_000), Restart;
        /// Circuit breaker: seconds until a failed server gets one trial request.
        breaker_rest: Duration = seconds("breaker_seconds", 10, 1..=300), Restart;
        /// Number of refusals in a row, of passwords and passcodes, after which SecEnrol locks an
        /// account; 0: unknown. If it is set, the portal refuses further tries before SecEnrol
        /// could lock the account, until a sign-in succeeds or `handover unlock` lifts it.
        lockout_threshold: u32 = number("lockout_threshold", 0, 0..=1_000), Live;
        /// Minutes for which SecEnrol counts a refusal towards its threshold; 0: until a sign-in
        /// succeeds.
        lockout: Duration = minutes("lockout_minutes", 0, 0..=100_000), Live;
    }
    with {
        /// The certificate that the portal shows to the servers, with its key, as PEM.
        client_certificate: Option<SecretSlice<u8>> = tls::client_certificate;
    }
}

impl SecEnrol {
    /// The key that a client's error is about, and the error with what to do.
    pub fn setup_problem(error: &SetupError) -> (&'static str, String) {
        let (key, mend) = match error {
            SetupError::NoServer | SetupError::Url(_) | SetupError::Http(_) => {
                ("secenrol.urls", "")
            }
            SetupError::Certificates(_) => ("secenrol.ca_file", ""),
            SetupError::NoAuthorities(_) => {
                ("secenrol.ca_file", ", or name the authority of SecEnrol's certificate here")
            }
            SetupError::ClientCertificate(_) => ("secenrol.client_certificate", ""),
            SetupError::Proxy(_) => ("secenrol.proxy", ""),
        };
        (key, format!("{error}{mend}"))
    }

    /// The options of the client that talks to these servers.
    pub fn client_options(&self) -> secenrol::Options {
        secenrol::Options {
            urls: self.urls.clone(),
            extra_roots: self.extra_roots.clone(),
            client_certificate: self.client_certificate.clone(),
            proxy: self.proxy.clone(),
            sign_in_timeout: self.sign_in_timeout,
            timeout: self.timeout,
            breaker: secenrol::BreakerPolicy {
                faults: self.breaker_faults,
                of: self.breaker_of,
                rest: self.breaker_rest,
                trial: self.timeout,
            },
        }
    }
}

section! {
    /// Single sign-on in front of the portal. See docs/proxies.md.
    pub struct SignIn in "sign_in" {
        /// Header in which a trusted proxy names the person who is signed in there, such as
        /// `"X-Remote-User"`. Empty: people type their userid.
        userid_header: Option<HeaderName> = userid_header("userid_header", ""), Restart;
        /// `true` refuses sign-ins without this header.
        userid_required: bool = flag("userid_required", false), Restart;
    }
}

section! {
    /// How long a journey (one person's way from sign-in to the new token) may take, and its
    /// cookie.
    pub struct Session in "session" {
        /// Minutes without an action of the person after which a journey ends.
        idle: Duration = minutes("idle_minutes", 10, 3..=60), Restart;
        /// Minutes after sign-in at which a journey ends in any case.
        absolute: Duration = minutes("absolute_minutes", 15, 3..=1_440), Restart;
        /// Maximum number of journeys at the same time. More sign-ins are refused until one ends.
        capacity: usize = number("capacity", 20000, 1..=10_000_000), Restart;
        /// File with at least 64 random bytes, the key that encrypts session cookies. Empty: a new
        /// key is made on each start, which ends all journeys. Instances that share a store need
        /// the same key.
        cookie_key: Option<SecretSlice<u8>> = secret("cookie_key_file", "", 64), Restart;
        /// File that keeps the journeys during a restart, sealed with the key of
        /// `session.cookie_key_file`. After a stop, it stays until the next run replaces it.
        /// Empty: with the packaged unit, systemd keeps the journeys in memory during a restart;
        /// elsewhere a restart ends them. Not needed with Redis.
        state_file: Option<PathBuf> = path("state_file", ""), Restart;
        /// Letters and digits at the end of the cookie's name. Set it if two portals share a host.
        cookie_suffix: String =
            text_like("cookie_suffix", "", "made of letters and digits alone", is_alphanumeric),
            Restart;
        /// `"lax"` sends the cookie also when a link on another site leads to the portal;
        /// `"strict"` does not.
        lax: bool = choice("same_site", "strict", &[("strict", false), ("lax", true)]), Restart;
    }
    with {
        /// Where journeys are stored.
        store: Store = store::store;
    }
}

section! {
    /// Limits on attempts. Only failures count, except in `number_changes_per_hour`, which counts
    /// every number that is sent.
    pub struct Limits in "limits" {
        /// Minutes for which a failure counts.
        window: Duration = minutes("window_minutes", 15, 1..=1_440), Restart;
        /// Maximum number of refused sign-ins of one account.
        failures_per_userid: u32 = number("failures_per_userid", 5, 1..=1_000), Live;
        /// Maximum number of refused sign-ins from one address (/64 in IPv6).
        failures_per_address: u32 = number("failures_per_address", 30, 1..=1_000_000), Live;
        /// Maximum number of accounts with refused sign-ins from one address.
        userids_per_address: u32 = number("userids_per_address", 10, 1..=1_000_000), Live;
        /// Networks in which many people share an address, such as `["203.0.113.0/28"]` for the
        /// addresses that an office or a mobile carrier is seen with. They have limits of their
        /// own. See docs/install.md.
        shared_networks: Vec<IpNet> =
            list("shared_networks", [], "a network, such as 203.0.113.0/28", network), Live;
        /// Maximum number of refused sign-ins from one address of a shared network, or from one /48
        /// of IPv6.
        failures_per_shared_address: u32 =
            number("failures_per_shared_address", 300, 1..=1_000_000), Live;
        /// Maximum number of accounts with refused sign-ins from one address of a shared network,
        /// or from one /48 of IPv6.
        userids_per_shared_address: u32 =
            number("userids_per_shared_address", 100, 1..=1_000_000), Live;
        /// Maximum number of refused check codes of one journey. After that the person must sign in
        /// again.
        check_codes: u8 = number("check_codes", 3, 1..=20), Live;
        /// Maximum number of phone numbers that one account may submit per hour.
        number_changes_per_hour: u32 = number("number_changes_per_hour", 3, 1..=1_000), Live;
    }
}

section! {
    /// How often browsers poll the portal, and the portal polls SecEnrol.
    pub struct Poll in "poll" {
        /// Seconds between the first polls of a page. Later ones are further apart.
        min: Duration = seconds("min_seconds", 2, 1..=60), Restart;
        /// Maximum number of seconds between two polls of a page, plus or minus a fifth.
        max: Duration = seconds("max_seconds", 30, 1..=300), Restart;
        /// Maximum number of polls of SecEnrol per second by this instance. The journey that has
        /// waited longest goes first.
        upstream_per_second: u32 = number("upstream_per_second", 50, 1..=100_000), Restart;
        /// Minutes for which the portal goes on polling SecEnrol after a session with a QR code has
        /// ended without a phone: somebody may scan a picture of the code.
        after_end: Duration = minutes("after_end_minutes", 15, 0..=1_440), Restart;
    }
}

section! {
    /// The audit trail: one JSON line for each event. See docs/audit.md.
    pub struct Audit in "audit" {
        /// `"stdout"`, `"off"`, or the path of a file to append to.
        destination: AuditTo = audit_destination("destination", "stdout"), Restart;
        /// `"plain"` writes userids as they are, `"hashed"` as keyed hashes.
        hashed: bool = choice("userid", "plain", &[("plain", false), ("hashed", true)]), Restart;
        /// File with at least 32 random bytes, the key of the hashes. Empty: a new key is made on
        /// each start, and hashes from before the start no longer match.
        key: Option<SecretSlice<u8>> = secret("key_file", "", 32), Restart;
    }
}

section! {
    /// The roll-out. See docs/report.md.
    pub struct Campaign in "campaign" {
        /// Waves of the roll-out, such as `["leeds", "york"]`. Links name them, as in `?via=leeds`,
        /// and metrics, status page and report count their people. A label has up to 40 lowercase
        /// letters, digits and hyphens.
        waves: Waves = waves("waves", []), Restart;
    }
}

/// The most waves of a campaign. Each has series in the metrics.
const MOST_WAVES: usize = 100;
/// What people write as `audit.destination` without meaning a file of this name.
const NO_FILES: [&str; 10] = [
    "stderr", "console", "journal", "syslog", "eventlog", "file", "none", "null", "false",
    "disabled",
];

/// Where the audit trail goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuditTo {
    /// It is not written.
    Nowhere,
    /// To standard output.
    Stdout,
    /// Appended to a file.
    File(PathBuf),
}

section! {
    /// The log on standard error. The environment variable `RUST_LOG` sets its level (default:
    /// info).
    pub struct Log in "log" {
        /// `"human"`, `"json"`, or `"auto"`: human on a terminal, JSON elsewhere.
        format: LogFormat = choice("format", "auto", &[
            ("auto", LogFormat::Auto), ("human", LogFormat::Human), ("json", LogFormat::Json)]),
            Restart;
    }
}

/// The format of log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// `Human` on a terminal, otherwise `Json`.
    Auto,
    /// For people.
    Human,
    /// One JSON object per line.
    Json,
}

fn network(text: &str) -> Option<IpNet> {
    text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from)).ok()
}

pub(super) fn host(text: &str) -> Option<String> {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b"-._:[]".contains(&b);
    (!text.is_empty() && text.bytes().all(fits)).then(|| text.to_owned())
}

fn origin(text: &str) -> Option<String> {
    let url = Url::parse(text).ok()?;
    let origin = url.origin();
    (origin.is_tuple() && url.path() == "/").then(|| origin.ascii_serialization())
}

fn is_alphanumeric(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Headers that browsers, proxies or the portal use for something else.
const TAKEN_HEADERS: &str = "authorization cache-control connection cookie date dnt expect \
    forwarded from host keep-alive max-forwards origin pragma priority range referer set-cookie \
    te traceparent tracestate trailer transfer-encoding upgrade upgrade-insecure-requests user-agent via \
    x-forwarded-for x-forwarded-host x-forwarded-port x-forwarded-prefix x-forwarded-proto \
    x-forwarded-server x-real-ip x-request-id x-requested-with";
/// Prefixes of such headers.
const TAKEN_PREFIXES: [&str; 7] =
    ["accept", "access-control-", "content-", "hx-", "if-", "proxy-", "sec-"];

impl Reader {
    /// A header that only a sign-on in front sets.
    pub(super) fn userid_header(&mut self, key: &str) -> Option<HeaderName> {
        let name: Option<HeaderName> =
            self.optional(key, "the name of a header, such as X-Remote-User");
        let is_taken = |name: &str| {
            TAKEN_HEADERS.split(' ').any(|taken| taken == name)
                || TAKEN_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        };
        if let Some(name) = name.as_ref().filter(|name| is_taken(name.as_str())) {
            let text = format!(
                "browsers or proxies use the header \"{name}\" for something else; \
                 choose one that only your sign-on sets, such as X-Remote-User"
            );
            self.wrong(key, text);
        }
        name
    }

    fn waves(&mut self, key: &str) -> Waves {
        let wanted = "a label of up to 40 lowercase letters, digits and hyphens, such as leeds";
        let waves = self.list(key, wanted, Wave::parse);
        let is_repeated = |(n, wave): &(usize, &Wave)| waves[..*n].contains(wave);
        if let Some((_, wave)) = waves.iter().enumerate().find(is_repeated) {
            self.wrong(key, format!("{:?} is there twice; remove one of them", wave.as_str()));
        }
        if waves.len() > MOST_WAVES {
            let text = format!("has {} waves; write at most {MOST_WAVES}", waves.len());
            self.wrong(key, text);
        }
        Waves::new(waves)
    }

    /// Whether the file can be written is checked at the start, which runs as another user than
    /// `handover check`.
    fn audit_destination(&mut self, key: &str) -> AuditTo {
        let text = self.text(key);
        match text.as_str() {
            "" => {
                self.wrong(key, "is empty; write \"stdout\", a file's name, or \"off\"");
                return AuditTo::Nowhere;
            }
            "off" => return AuditTo::Nowhere,
            "stdout" => return AuditTo::Stdout,
            _ => {}
        }
        let path = self.resolve(&text);
        if NO_FILES.contains(&&*text.to_lowercase()) {
            let path = path.display();
            self.warn(key, format!("names the file {path}; did you mean \"stdout\" or \"off\"?"));
        }
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        if path.is_dir() {
            self.wrong(key, format!("{} is a folder; name a file in it", path.display()));
        } else if let Some(folder) = folder.filter(|folder| !folder.is_dir()) {
            let text = format!(
                "the folder {} does not exist; create it, unless {}",
                folder.display(),
                platform::WHO_MAKES_LOG_FOLDER
            );
            self.warn(key, text);
        }
        AuditTo::File(path)
    }
}
