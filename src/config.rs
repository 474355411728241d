//! The configuration: one struct a section, read from a TOML file and the environment.
//!
//! Everything wrong is found in one go and said in one line each: file, line, key, what is wrong,
//! what would be right. Whatever was read without a [`Problem`] can be served.

mod reader;

use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::time::Duration;

use ipnet::IpNet;
use secrecy::SecretSlice;
use url::Url;

use reader::Reader;

/// Tries at an account whose limit strangers used up, left to a network that hasn't failed at it.
pub const SPARE_TRIES: u32 = 2;

/// Everything that can be configured.
#[derive(Debug, Clone)]
pub struct Config {
    /// `[server]`
    pub server: Server,
    /// `[secenrol]`
    pub secenrol: SecEnrol,
    /// `[session]`
    pub session: Session,
    /// `[limits]`
    pub limits: Limits,
    /// `[poll]`
    pub poll: Poll,
    /// `[audit]`
    pub audit: Audit,
    /// `[brand]`
    pub brand: Brand,
    /// `[sms]`
    pub sms: Sms,
}

/// `[server]`: where the portal is.
#[derive(Debug, Clone)]
pub struct Server {
    /// Where it listens.
    pub listen: SocketAddr,
    /// Its address as browsers see it, without a slash at the end.
    pub public_url: Url,
    /// Where `/healthz`, `/readyz` and `/metrics` are; `None`: nowhere.
    pub management_listen: Option<SocketAddr>,
    /// Whether browsers come over plain http.
    pub insecure_http: bool,
    /// Proxies whose `X-Forwarded-For` counts.
    pub trusted_proxies: Vec<IpNet>,
    /// Hosts besides the public URL's that requests may name, such as `token.intranet:8080`.
    pub also_hosts: Vec<String>,
    /// Origins of pages that may show the portal in a frame.
    pub frame_ancestors: Vec<String>,
    /// Whether browsers shall insist on https for the host's subdomains, too.
    pub hsts_include_subdomains: bool,
    /// Connections from one address at a time; trusted proxies may have any number.
    pub connections_per_address: usize,
}

/// `[secenrol]`: where `SecEnrol` is.
#[derive(Debug, Clone)]
pub struct SecEnrol {
    /// Servers, in the order in which they are tried at sign-in.
    pub urls: Vec<Url>,
    /// Root certificates besides the system's, as PEM.
    pub extra_roots: Option<Vec<u8>>,
    /// Time limit of a sign-in, push approval included.
    pub sign_in_timeout: Duration,
    /// Time limit of any other exchange.
    pub timeout: Duration,
    /// Exchanges on their way at the same time, polls apart.
    pub in_flight: usize,
    /// After how many wrong passwords `SecEnrol` locks an account; 0: not known.
    pub lockout_threshold: u32,
}

/// `[session]`: how long a journey lasts.
#[derive(Debug, Clone)]
pub struct Session {
    /// Since the person's last own action.
    pub idle: Duration,
    /// Since sign-in.
    pub absolute: Duration,
    /// Journeys under way at the same time, at most.
    pub capacity: usize,
    /// The key of the session cookie, 64 bytes; `None`: made at start.
    pub cookie_key: Option<SecretSlice<u8>>,
    /// Tells apart two portals on one host.
    pub cookie_suffix: String,
    /// Whether links from other sites bring the cookie, too: `SameSite=Lax`.
    pub lax: bool,
}

/// `[limits]`: tries, counted per window.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The window.
    pub window: Duration,
    /// Refused sign-ins of one userid.
    pub failures_per_userid: u32,
    /// Refused sign-ins from one address.
    pub failures_per_address: u32,
    /// Different userids refused from one address.
    pub userids_per_address: u32,
    /// Check codes that may be refused in one journey.
    pub check_codes: u8,
}

/// `[audit]`: what happened, for later.
#[derive(Debug, Clone)]
pub struct Audit {
    /// Where its lines go.
    pub destination: AuditTo,
    /// Whether userids stand there as keyed hashes.
    pub hashed: bool,
    /// The key of the hashes; `None`: made at start.
    pub key: Option<SecretSlice<u8>>,
}

/// Where the audit trail goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AuditTo {
    /// It isn't kept.
    Nowhere,
    /// To standard output.
    Stdout,
    /// Appended to a file.
    File(PathBuf),
}

/// `[poll]`: how often browsers and the portal ask.
#[derive(Debug, Clone)]
pub struct Poll {
    /// At most this often.
    pub min: Duration,
    /// At least this often.
    pub max: Duration,
    /// All journeys of this instance together ask `SecEnrol` this often a second.
    pub upstream_per_second: u32,
}

/// `[brand]`: whose page it is and who helps.
#[derive(Debug, Clone, Default)]
pub struct Brand {
    /// The organisation's name.
    pub organisation: String,
    /// IT support's phone number.
    pub support_phone: String,
    /// IT support's mail address.
    pub support_email: String,
    /// IT support's web page.
    pub support_url: Option<Url>,
    /// When IT support is there.
    pub support_hours: String,
}

impl Brand {
    /// Whether any way to IT support is named.
    #[must_use]
    pub fn has_support(&self) -> bool {
        let texts = [&self.support_phone, &self.support_email, &self.support_hours];
        self.support_url.is_some() || texts.iter().any(|text| !text.is_empty())
    }
}

/// `[sms]`: passcodes by text message.
#[derive(Debug, Clone, Default)]
pub struct Sms {
    /// The organisation's stock `SecEnrol` page.
    pub stock_url: Option<Url>,
}

/// One thing that is wrong with a configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file, or `environment`.
    pub origin: String,
    /// The line, where there is one.
    pub line: Option<usize>,
    /// The key, as `section.key`.
    pub key: String,
    /// What is wrong and what would be right.
    pub text: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line.map(|line| format!("{line}:")).unwrap_or_default();
        let key = if self.key.is_empty() { String::new() } else { format!(" {}:", self.key) };
        write!(f, "{}:{line}{key} {}", self.origin, self.text)
    }
}

impl Config {
    /// Reads `file`, with `HANDOVER__SECTION__KEY` of the environment in place of what it says.
    ///
    /// # Errors
    /// Every [`Problem`] that there is.
    pub fn load(
        file: &Path,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, Vec<Problem>> {
        let name = file.display().to_string();
        let text = std::fs::read_to_string(file).map_err(|e| {
            vec![Problem {
                origin: name.clone(),
                line: None,
                key: String::new(),
                text: format!("cannot be read ({e}); name a readable file with --config"),
            }]
        })?;
        Self::read(&name, &text, environment)
    }

    /// Reads the text of the file called `name`.
    ///
    /// # Errors
    /// Every [`Problem`] that there is.
    pub fn read(
        name: &str,
        text: &str,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, Vec<Problem>> {
        let mut reader = Reader::new(name, text, environment);
        let config = Self {
            server: server(&mut reader),
            secenrol: secenrol(&mut reader),
            session: session(&mut reader),
            limits: limits(&mut reader),
            poll: poll(&mut reader),
            audit: audit(&mut reader),
            brand: brand(&mut reader),
            sms: Sms { stock_url: reader.web_address("sms.stock_url") },
        };
        config.check_together(&mut reader);
        reader.finish().map(|()| config)
    }

    /// The demo's config: everything on loopback, in front of the stand-in at `secenrol`.
    ///
    /// # Errors
    /// Every [`Problem`] that there is.
    #[cfg(feature = "demo")]
    pub fn demo(listen: SocketAddr, secenrol: &str) -> Result<Self, Vec<Problem>> {
        let port = listen.port();
        let text = format!(
            "[server]\nlisten = \"{listen}\"\npublic_url = \"http://{listen}\"\nmanagement_listen = \"\"\n\
             insecure_http = true\nalso_hosts = [\"localhost:{port}\"]\n\
             [secenrol]\nurls = [\"{secenrol}\"]\ninsecure_http = true\n\
             [brand]\norganisation = \"Example Organisation\"\nsupport_phone = \"+44 20 7946 0000\"\n\
             support_email = \"it-support@example.org\"\nsupport_hours = \"Monday to Friday, 8:00 to 18:00\"\n\
             [audit]\ndestination = \"off\"\n\
             [sms]\nstock_url = \"{secenrol}/secenrol/\"\n"
        );
        Self::read("demo", &text, std::iter::empty())
    }

    /// What no key alone can get wrong.
    fn check_together(&self, reader: &mut Reader) {
        if self.server.public_url.scheme() == "http" && !self.server.insecure_http {
            reader.wrong(
                "server.public_url",
                "http:// shows passwords to the network; use https://, or set server.insecure_http = true",
            );
        }
        let judged = self.limits.failures_per_userid + SPARE_TRIES;
        if (1..=judged).contains(&self.secenrol.lockout_threshold) {
            reader.wrong(
                "secenrol.lockout_threshold",
                "is not above limits.failures_per_userid and 2 spare tries; strangers could lock an account: lower those",
            );
        }
        if self.session.absolute < self.session.idle {
            reader
                .wrong("session.absolute_minutes", "is below session.idle_minutes; make it at least as long");
        }
        if self.poll.max < self.poll.min {
            reader.wrong("poll.max_seconds", "is below poll.min_seconds; make it at least as long");
        }
        if self.session.idle <= self.secenrol.sign_in_timeout {
            reader.wrong(
                "session.idle_minutes",
                "is no longer than secenrol.sign_in_timeout_seconds; a sign-in would outlast its session",
            );
        }
    }
}

fn server(reader: &mut Reader) -> Server {
    let insecure_http = reader.flag("server.insecure_http", false);
    Server {
        listen: reader.parsed(
            "server.listen",
            "127.0.0.1:8080",
            "an address with a port, such as 127.0.0.1:8080",
        ),
        public_url: reader.public_url("server.public_url"),
        management_listen: reader.optional(
            "server.management_listen",
            "127.0.0.1:9090",
            "an address with a port, such as 127.0.0.1:9090, or empty for none",
        ),
        insecure_http,
        trusted_proxies: reader.list("server.trusted_proxies", "networks such as 10.0.0.0/8", |text| {
            text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from)).ok()
        }),
        also_hosts: reader.list("server.also_hosts", "hosts such as token.intranet:8080", |text| {
            let plain =
                !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.:[]".contains(&b));
            plain.then(|| text.to_owned())
        }),
        frame_ancestors: reader.list(
            "server.frame_ancestors",
            "origins such as https://intranet.example.org",
            |text| {
                let url = Url::parse(text).ok()?;
                let origin = url.origin();
                (origin.is_tuple() && url.path() == "/").then(|| origin.ascii_serialization())
            },
        ),
        hsts_include_subdomains: reader.flag("server.hsts_include_subdomains", false),
        connections_per_address: reader.number("server.connections_per_address", 100, 1..=1_000_000),
    }
}

fn secenrol(reader: &mut Reader) -> SecEnrol {
    let insecure = reader.flag("secenrol.insecure_http", false);
    let wanted = if insecure {
        "http:// or https:// addresses"
    } else {
        "https:// addresses, such as [\"https://mfa.example.org\"]; http:// only with secenrol.insecure_http = true"
    };
    let urls = reader.list("secenrol.urls", wanted, |text| {
        let url = Url::parse(text).ok()?;
        let plain = reader::is_without_user(&url) && url.query().is_none() && url.fragment().is_none();
        let secure = url.scheme() == "https" || (insecure && url.scheme() == "http");
        (plain && secure && url.host_str().is_some()).then_some(url)
    });
    if urls.is_empty() {
        reader.wrong(
            "secenrol.urls",
            "names no server; give SecEnrol's address, such as [\"https://mfa.example.org\"]",
        );
    }
    SecEnrol {
        urls,
        extra_roots: reader.file("secenrol.ca_file", "certificates in PEM form", |bytes| {
            bytes.windows(11).any(|part| part == b"-----BEGIN ").then_some(bytes)
        }),
        sign_in_timeout: reader.seconds("secenrol.sign_in_timeout_seconds", 120, 5..=600),
        timeout: reader.seconds("secenrol.timeout_seconds", 10, 1..=120),
        in_flight: reader.number("secenrol.in_flight", 64, 1..=10_000),
        lockout_threshold: reader.number("secenrol.lockout_threshold", 0, 0..=1_000),
    }
}

fn session(reader: &mut Reader) -> Session {
    let store: String = reader.parsed("session.store", "memory", "\"memory\"");
    if store != "memory" {
        reader.wrong("session.store", "this version keeps sessions in memory only; set \"memory\"");
    }
    Session {
        idle: reader.minutes("session.idle_minutes", 10, 3..=60),
        absolute: reader.minutes("session.absolute_minutes", 15, 3..=1440),
        capacity: reader.number("session.capacity", 20_000, 1..=10_000_000),
        cookie_key: reader.secret_file("session.cookie_key_file", "at least 64 random bytes", |bytes| {
            (bytes.len() >= 64).then(|| SecretSlice::from(bytes))
        }),
        cookie_suffix: cookie_suffix(reader),
        lax: {
            let same_site: String = reader.parsed("session.same_site", "strict", "\"strict\" or \"lax\"");
            if same_site != "strict" && same_site != "lax" {
                reader.wrong("session.same_site", "is neither \"strict\" nor \"lax\"");
            }
            same_site == "lax"
        },
    }
}

fn cookie_suffix(reader: &mut Reader) -> String {
    let suffix = reader.text("session.cookie_suffix");
    if !suffix.bytes().all(|b| b.is_ascii_alphanumeric()) {
        reader.wrong("session.cookie_suffix", "has other characters than letters and digits");
    }
    suffix
}

fn audit(reader: &mut Reader) -> Audit {
    let destination = match reader.optional("audit.destination", "stdout", "a path, \"stdout\" or \"off\"") {
        None => AuditTo::Nowhere,
        Some(text) => match String::as_str(&text) {
            "off" => AuditTo::Nowhere,
            "stdout" => AuditTo::Stdout,
            path => AuditTo::File(path.into()),
        },
    };
    let userid: String = reader.parsed("audit.userid", "plain", "\"plain\" or \"hashed\"");
    if userid != "plain" && userid != "hashed" {
        reader.wrong("audit.userid", "is neither \"plain\" nor \"hashed\"");
    }
    let key = reader.secret_file("audit.key_file", "at least 32 random bytes", |bytes| {
        (bytes.len() >= 32).then(|| SecretSlice::from(bytes))
    });
    Audit { destination, hashed: userid == "hashed", key }
}

fn limits(reader: &mut Reader) -> Limits {
    Limits {
        window: reader.minutes("limits.window_minutes", 15, 1..=1440),
        failures_per_userid: reader.number("limits.failures_per_userid", 5, 1..=100),
        failures_per_address: reader.number("limits.failures_per_address", 30, 1..=1_000_000),
        userids_per_address: reader.number("limits.userids_per_address", 10, 1..=1_000_000),
        check_codes: reader.number("limits.check_codes", 3, 1..=20),
    }
}

fn poll(reader: &mut Reader) -> Poll {
    Poll {
        min: reader.seconds("poll.min_seconds", 2, 1..=60),
        max: reader.seconds("poll.max_seconds", 30, 1..=300),
        upstream_per_second: reader.number("poll.upstream_per_second", 50, 1..=100_000),
    }
}

fn brand(reader: &mut Reader) -> Brand {
    Brand {
        organisation: reader.text("brand.organisation"),
        support_phone: reader.text("brand.support_phone"),
        support_email: reader.text("brand.support_email"),
        support_url: reader.web_address("brand.support_url"),
        support_hours: reader.text("brand.support_hours"),
    }
}

/// The file's own directory, against which paths in it are taken.
fn beside(config: &str, path: &str) -> PathBuf {
    Path::new(config).parent().unwrap_or(Path::new("")).join(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LEAST: &str = "[server]\npublic_url = \"https://token.example.org/move/\"\n\
                         [secenrol]\nurls = [\"https://mfa.example.org\"]\n";

    fn read(text: &str, environment: &[(&str, &str)]) -> Result<Config, Vec<String>> {
        let environment = environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
        Config::read("config.toml", text, environment)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn the_least_config_takes_the_documented_defaults() {
        let config = read(LEAST, &[]).unwrap();
        assert_eq!(config.server.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(config.server.public_url.as_str(), "https://token.example.org/move");
        assert_eq!(config.session.idle, Duration::from_secs(600));
        assert_eq!((config.poll.min, config.poll.max), (Duration::from_secs(2), Duration::from_secs(30)));
        assert_eq!(config.limits.check_codes, 3);
    }

    #[test]
    fn the_config_in_the_repository_can_be_served() {
        let text = include_str!("../config.toml");
        assert_eq!(read(text, &[]).map(|_| ()), Ok(()));
    }

    #[test]
    fn every_problem_is_named_with_its_line_and_the_mend() {
        let text = "[server]\nlisten = \"here\"\npublic_url = \"http://x\"\ncolour = 1\n\n[secenrol]\nurls = []\n\
                    timeout_seconds = \"ten\"\n[sesion]\nidle_minutes = 10\n[poll]\nmin_seconds = 40\n";
        let problems = read(text, &[]).unwrap_err();
        for part in [
            "config.toml:2: server.listen: \"here\" is not",
            "config.toml:3: server.public_url: http:// shows",
            "config.toml:4: server.colour: unknown key",
            "config.toml:7: secenrol.urls: names no server",
            "config.toml:8: secenrol.timeout_seconds:",
            "config.toml:9: sesion: unknown section",
            "config.toml: poll.max_seconds: is below",
        ] {
            assert!(problems.iter().any(|problem| problem.starts_with(part)), "{part} in {problems:#?}");
        }
        assert_eq!(problems.len(), 7, "{problems:#?}");
    }

    #[test]
    fn a_file_that_is_no_toml_is_named_with_its_line() {
        let problems = read("[server]\nlisten = \n", &[]).unwrap_err();
        assert!(problems.len() == 1 && problems[0].starts_with("config.toml:2:"), "{problems:?}");
    }

    #[test]
    fn the_environment_overrides_the_file_and_unknown_names_are_refused() {
        let urls = [
            ("HANDOVER__SECENROL__URLS", "https://a.example.org, https://b.example.org"),
            ("HANDOVER__LIMITS__CHECK_CODES", "5"),
            ("PATH", "/bin"),
        ];
        let config = read(LEAST, &urls).unwrap();
        assert_eq!((config.secenrol.urls.len(), config.limits.check_codes), (2, 5));
        let problems = read(LEAST, &[("HANDOVER__SERVER__COLOUR", "1")]).unwrap_err();
        assert!(problems[0].starts_with("environment: HANDOVER__SERVER__COLOUR: unknown"), "{problems:?}");
    }
}
