//! Reads the sections one by one: each key's name, default and bounds stand here and in config.toml.

use std::net::IpAddr;
use std::path::PathBuf;

use actix_web::http::header::HeaderName;
use ipnet::IpNet;
use secrecy::SecretSlice;
use url::Url;

use super::reader::{Reader, is_without_user};
use super::{Audit, AuditTo, Limits, Log, LogFormat, Poll, SecEnrol, Server, Session, SignIn, tls};

/// Headers that browsers, proxies or the portal use for something else, and how such names begin.
const TAKEN: &[&str] = &[
    "authorization",
    "cache-control",
    "connection",
    "cookie",
    "date",
    "dnt",
    "expect",
    "forwarded",
    "from",
    "host",
    "keep-alive",
    "max-forwards",
    "origin",
    "pragma",
    "priority",
    "range",
    "referer",
    "set-cookie",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "upgrade-insecure-requests",
    "user-agent",
    "via",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-port",
    "x-forwarded-prefix",
    "x-forwarded-proto",
    "x-forwarded-server",
    "x-real-ip",
    "x-request-id",
    "x-requested-with",
];
const TAKEN_BEGINNINGS: &[&str] =
    &["accept", "access-control-", "content-", "hx-", "if-", "proxy-", "sec-"];

pub(super) fn server(reader: &mut Reader) -> Server {
    let insecure_http = reader.flag("server.insecure_http", false);
    Server {
        tls: tls::tls(reader),
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
        trusted_proxies: reader.list(
            "server.trusted_proxies",
            "networks such as 10.0.0.0/8",
            |text| text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from)).ok(),
        ),
        also_hosts: reader.list("server.also_hosts", "hosts such as token.intranet:8080", |text| {
            let plain = !text.is_empty()
                && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.:[]".contains(&b));
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
        connections_per_address: reader.number(
            "server.connections_per_address",
            100,
            1..=1_000_000,
        ),
    }
}

pub(super) fn secenrol(reader: &mut Reader) -> SecEnrol {
    let insecure = reader.flag("secenrol.insecure_http", false);
    let wanted = if insecure {
        "http:// or https:// addresses"
    } else {
        "https:// addresses, such as [\"https://mfa.example.org\"]; http:// only with secenrol.insecure_http = true"
    };
    let urls = reader.list("secenrol.urls", wanted, |text| {
        let url = Url::parse(text).ok()?;
        let plain = is_without_user(&url) && url.query().is_none() && url.fragment().is_none();
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
        extra_roots: reader.certificates("secenrol.ca_file"),
        sign_in_timeout: reader.seconds("secenrol.sign_in_timeout_seconds", 120, 5..=600),
        timeout: reader.seconds("secenrol.timeout_seconds", 10, 1..=120),
        in_flight: reader.number("secenrol.in_flight", 64, 1..=10_000),
        pushes_in_flight: reader.number("secenrol.pushes_in_flight", 256, 0..=100_000),
        breaker_faults: reader.number("secenrol.breaker_faults", 5, 0..=1_000),
        breaker_of: reader.number("secenrol.breaker_of", 10, 1..=1_000),
        breaker_rest: reader.seconds("secenrol.breaker_seconds", 10, 1..=300),
        lockout_threshold: reader.number("secenrol.lockout_threshold", 0, 0..=1_000),
    }
}

pub(super) fn session(reader: &mut Reader) -> Session {
    Session {
        store: super::store::store(reader),
        idle: reader.minutes("session.idle_minutes", 10, 3..=60),
        absolute: reader.minutes("session.absolute_minutes", 15, 3..=1440),
        capacity: reader.number("session.capacity", 20_000, 1..=10_000_000),
        cookie_key: reader.secret_file(
            "session.cookie_key_file",
            "at least 64 random bytes",
            |bytes| (bytes.len() >= 64).then(|| SecretSlice::from(bytes)),
        ),
        cookie_suffix: cookie_suffix(reader),
        lax: {
            let same_site: String =
                reader.parsed("session.same_site", "strict", "\"strict\" or \"lax\"");
            if same_site != "strict" && same_site != "lax" {
                reader.wrong("session.same_site", "is neither \"strict\" nor \"lax\"");
            }
            same_site == "lax"
        },
    }
}

pub(super) fn sign_in(reader: &mut Reader) -> SignIn {
    let key = "sign_in.userid_header";
    let name: Option<HeaderName> =
        reader.optional(key, "", "the name of a header, such as X-Remote-User");
    let taken = |name: &HeaderName| {
        let name = name.as_str();
        TAKEN.contains(&name)
            || TAKEN_BEGINNINGS.iter().any(|beginning| name.starts_with(beginning))
    };
    if let Some(name) = name.as_ref().filter(|name| taken(name)) {
        let text = format!(
            "\"{name}\" is a header that browsers or proxies use for something else; name one that your sign-on alone sets, such as X-Remote-User"
        );
        reader.wrong(key, &text);
    }
    SignIn { userid_header: name, userid_required: reader.flag("sign_in.userid_required", false) }
}

fn cookie_suffix(reader: &mut Reader) -> String {
    let suffix = reader.text("session.cookie_suffix");
    if !suffix.bytes().all(|b| b.is_ascii_alphanumeric()) {
        reader.wrong("session.cookie_suffix", "has other characters than letters and digits");
    }
    suffix
}

pub(super) fn audit(reader: &mut Reader) -> Audit {
    let destination =
        match reader.optional("audit.destination", "stdout", "a path, \"stdout\" or \"off\"") {
            None => AuditTo::Nowhere,
            Some(text) => match String::as_str(&text) {
                "off" => AuditTo::Nowhere,
                "stdout" => AuditTo::Stdout,
                _ => AuditTo::File(audit_file(reader, &text)),
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

/// Whether it can be written is seen at the start: its user is another than who checks.
fn audit_file(reader: &mut Reader, name: &str) -> PathBuf {
    let path = reader.beside(name);
    if path.is_dir() {
        let text = format!("{} is a folder; name a file in it", path.display());
        reader.wrong("audit.destination", &text);
    } else if path.parent().is_some_and(|folder| !folder.as_os_str().is_empty() && !folder.is_dir())
    {
        let text = format!(
            "there is no folder for {} yet; make it, unless the unit does, as the packaged one makes /var/log/handover",
            path.display()
        );
        reader.warn("audit.destination", &text);
    }
    path
}

pub(super) fn log(reader: &mut Reader) -> Log {
    let wanted = "\"auto\", \"human\" or \"json\"";
    let format: String = reader.parsed("log.format", "auto", wanted);
    let format = match format.as_str() {
        "auto" => LogFormat::Auto,
        "human" => LogFormat::Human,
        "json" => LogFormat::Json,
        _ => {
            reader.wrong("log.format", &format!("{format:?} is not {wanted}"));
            LogFormat::Auto
        }
    };
    Log { format }
}

pub(super) fn limits(reader: &mut Reader) -> Limits {
    Limits {
        window: reader.minutes("limits.window_minutes", 15, 1..=1440),
        failures_per_userid: reader.number("limits.failures_per_userid", 5, 1..=1_000),
        failures_per_address: reader.number("limits.failures_per_address", 30, 1..=1_000_000),
        userids_per_address: reader.number("limits.userids_per_address", 10, 1..=1_000_000),
        check_codes: reader.number("limits.check_codes", 3, 1..=20),
        number_changes_per_hour: reader.number("limits.number_changes_per_hour", 3, 1..=1_000),
    }
}

pub(super) fn poll(reader: &mut Reader) -> Poll {
    Poll {
        min: reader.seconds("poll.min_seconds", 2, 1..=60),
        max: reader.seconds("poll.max_seconds", 30, 1..=300),
        upstream_per_second: reader.number("poll.upstream_per_second", 50, 1..=100_000),
    }
}
