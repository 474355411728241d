//! `handover check --online`: whether what the config names is there and what it should be. Looks from
//! the name down to the reply, and says for each step what was found and how to mend it.
//!
//! Sends nobody's password: the one sign-in that it tries is of a made-up userid.

mod certificate;
mod line;
mod report;
mod store;

use std::time::{Duration, SystemTime};

use secrecy::SecretString;
use url::Url;

use crate::config::{Config, SecEnrol, Store};
use crate::observability::notifications;
use line::Target;
pub use report::{Check, Report, Result};
use secenrol::{Client, Nature, Password, Probe, Userid};

/// One step of a one-time code: more than that apart, and codes are refused.
const MOST_SKEW: Duration = Duration::from_secs(30);
/// Slower than this, people notice.
const SLOW: Duration = Duration::from_secs(2);
/// The same for connecting to the store.
const SLOW_STORE: Duration = Duration::from_millis(250);

/// Looks at everything that the config names. `ask`: whether to try the sign-in of a made-up
/// userid.
pub async fn look(config: &Config, ask: bool) -> Report {
    let mut report = Report::default();
    if let Some(tls) = &config.server.tls {
        report.own_certificate(&config.server.public_url, tls);
    }
    if let Store::Redis(redis) = &config.session.store {
        store::look(&mut report, redis).await;
    }
    for url in &config.secenrol.urls {
        let about = url.as_str().trim_end_matches('/');
        let server = Target {
            url,
            key: "secenrol.urls",
            ca_key: "secenrol.ca_file",
            extra_roots: config.secenrol.extra_roots.as_deref(),
            secrets: "passwords",
        };
        if line::look(&mut report, about, &server).await {
            secenrol(&mut report, about, url, &config.secenrol, ask).await;
        }
    }
    told(&mut report, config).await;
    report
}

/// Looks at whoever is to be told of moves, and tells them nothing.
async fn told(report: &mut Report, config: &Config) {
    if let Some(mail) = &config.mail {
        let about = format!("mail {}:{}", mail.server, mail.port);
        match notifications::look_at_mail(config).await {
            Ok(()) => report.fine(&about, "connection", "it takes connections as the portal makes them"),
            Err(why) => report.bad(
                &about,
                "connection",
                why,
                "is the server up, and are mail.port, mail.security, mail.ca_file and mail.user right?",
            ),
        }
    }
    if let Some(webhook) = &config.webhook {
        let server = Target {
            url: &webhook.url,
            key: "webhook.url",
            ca_key: "webhook.ca_file",
            extra_roots: webhook.extra_roots.as_deref(),
            secrets: "userids",
        };
        let origin = webhook.url.origin().ascii_serialization();
        line::look(report, &format!("webhook {origin}"), &server).await;
    }
}

async fn secenrol(report: &mut Report, about: &str, url: &Url, config: &SecEnrol, ask: bool) {
    // An answer to a wrong password comes at once, so the shorter timeout suffices.
    let options = secenrol::Options {
        urls: vec![url.clone()],
        sign_in_timeout: config.timeout,
        ..config.client_options()
    };
    let client = match Client::new(&options) {
        Ok(client) => client,
        Err(error) => return report.bad(about, "reply", error.to_string(), "mend the config"),
    };
    match client.look().await {
        Ok(probe) => {
            latency(report, about, probe.took);
            clock(report, about, &probe, SystemTime::now());
        }
        Err(error) => return report.bad(about, "reply", error.to_string(), on_error(&error)),
    }
    if !ask {
        return report.left_out(about, "integration mode", "not asked; --yes asks");
    }
    match made_up() {
        Some((userid, password)) => match client.ask(&userid, &password).await {
            Ok(probe) => integration_mode(report, about, url, &probe.nature),
            Err(error) => {
                report.bad(about, "integration mode", error.to_string(), on_error(&error));
            }
        },
        None => report.left_out(about, "integration mode", "no userid could be made up"),
    }
}

/// A userid that nobody has, and a password.
fn made_up() -> Option<(Userid, Password)> {
    let name = format!("handover-check-{:08x}", rand::random::<u32>());
    let password = SecretString::from(format!("{:032x}", rand::random::<u128>()));
    let password = secrecy::ExposeSecret::expose_secret(&password);
    Some((Userid::parse(&name).ok()?, Password::parse(password).ok()?))
}

fn latency(report: &mut Report, about: &str, took: Duration) {
    let found = format!("{} ms", took.as_millis());
    if took > SLOW {
        report.warning(
            about,
            "latency",
            found,
            "people wait this long at each step: look at the network and at the server's load",
        );
    } else {
        report.fine(about, "latency", found);
    }
}

fn clock(report: &mut Report, about: &str, probe: &Probe, now: SystemTime) {
    let Some(there) = probe.date.as_deref().and_then(|date| httpdate::parse_http_date(date).ok())
    else {
        return report.left_out(about, "clock", "the reply has no Date");
    };
    apart(
        report,
        about,
        there,
        now,
        "SecEnrol refuses codes when its clock is wrong: set NTP up on both machines",
    );
}

/// Notes how far a server's clock is from this machine's.
fn apart(report: &mut Report, about: &str, there: SystemTime, now: SystemTime, mend: &str) {
    let (apart, which) = match there.duration_since(now) {
        Ok(ahead) => (ahead, "ahead"),
        Err(behind) => (behind.duration(), "behind"),
    };
    let found = format!("{} s {which}", apart.as_secs());
    if apart > MOST_SKEW {
        report.warning(about, "clock", found, mend);
    } else {
        report.fine(about, "clock", found);
    }
}

fn integration_mode(report: &mut Report, about: &str, url: &Url, nature: &Nature) {
    let (found, mend) = match nature {
        Nature::IntegrationMode(word) if word == "success" => (
            "it let a made-up userid in".to_owned(),
            "this is no SecEnrol that anybody should use: find out what answers here",
        ),
        Nature::IntegrationMode(word) => {
            return report.fine(
                about,
                "integration mode",
                format!("it answers as documented: {word}"),
            );
        }
        Nature::StockPage => (
            "the stock page, meant for browsers".to_owned(),
            "the server ignores integrationmode=true: ask SecurEnvoy whether this version has the SecEnrol integration mode \
             and how to switch it on",
        ),
        Nature::IisError(404) => (
            "IIS, which has no /secenrol/ here (404)".to_owned(),
            "is SecEnrol installed on this server, and is its path right in secenrol.urls? /secenrol/ is added to it",
        ),
        Nature::IisError(status) => (
            format!("an error page of IIS ({status})"),
            "SecEnrol is there but fails: look into the event log and SecurEnvoy's log on that server",
        ),
        Nature::Redirect(status, to) => (
            format!("a redirect ({status}) to {to}"),
            "the portal never follows one: write the address where it ends into secenrol.urls",
        ),
        Nature::Other(status, kind) => (
            format!("something else: status {status}, {kind}"),
            "another server or a proxy answers here: check host, port and path in secenrol.urls",
        ),
    };
    let found = if url.path() == "/" { found } else { format!("{found}, below {}", url.path()) };
    report.bad(about, "integration mode", found, mend);
}

fn on_error(error: &secenrol::Error) -> &'static str {
    use secenrol::Error;
    match error {
        Error::Unreachable(_) => {
            "is the server up, and does a firewall between let this machine through?"
        }
        Error::Tls(_) => "mend the server's certificate, or name its authority in secenrol.ca_file",
        Error::TimedOut(_) => {
            "the server took the connection and never answered: is SecEnrol's site running?"
        }
        _ => {
            "something other than SecEnrol answers, or a device between breaks connections: check host and port"
        }
    }
}
