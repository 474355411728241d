//! `handover check --online`: checks the servers that the config names, from the name to the reply,
//! and says for each step what was found and what to do. It sends no real password: the one sign-in
//! that it tries has a made-up userid.

mod certificate;
mod connect;
mod hello;
mod outside;
mod report;
mod store;
mod target;
mod trust;

use std::time::{Duration, SystemTime};

use url::Url;

use crate::config::{Config, Mail, SecEnrol, Store, Webhook};
use crate::observability::notifications;
pub use outside::check_takeover;
pub use report::{Check, CheckResult, Diagnosis};
use secenrol::{Client, Error, Nature, Password, Userid};
use target::Target;
use trust::NO_CERTIFICATE;

/// One step of a one-time code: SecEnrol refuses codes if clocks are further apart.
const MAX_SKEW: Duration = Duration::from_secs(30);
/// The first version without CVE-2024-37393.
const SAFE_VERSION: [u32; 3] = [9, 4, 514];
/// People notice replies that take longer.
const SLOW: Duration = Duration::from_secs(2);

/// Checks all servers. `may_sign_in`: whether to try the sign-in of a made-up userid.
pub async fn check(config: &Config, may_sign_in: bool) -> Diagnosis {
    let mut report = Diagnosis::default();
    if let Some(tls) = &config.server.tls {
        report.own_certificate(&config.server.public_url, tls);
    }
    if let Store::Redis(redis) = &config.session.store {
        store::check(&mut report, redis).await;
    }
    for url in &config.secenrol.urls {
        check_secenrol(&mut report, url, &config.secenrol, may_sign_in).await;
    }
    if let Some(mail) = &config.mail {
        check_mail(&mut report, mail, config).await;
    }
    if let Some(webhook) = &config.webhook {
        check_webhook(&mut report, webhook).await;
    }
    report
}

/// Connects and logs in, but sends no mail.
async fn check_mail(report: &mut Diagnosis, mail: &Mail, config: &Config) {
    report.about(format!("mail {}:{}", mail.server, mail.port));
    let mend = "check whether the server runs, and mail.port, mail.security, mail.ca_file, \
                mail.user and mail.password_file in the config";
    if report.step("connection", notifications::check_mail_server(config).await, mend).is_some() {
        report.fine("connection", "it accepts the portal's connection");
    }
}

/// Connects, but sends no request.
async fn check_webhook(report: &mut Diagnosis, webhook: &Webhook) {
    report.about(format!("webhook {}", webhook.url.origin().ascii_serialization()));
    let target = Target {
        url: &webhook.url,
        key: "webhook.url",
        ca_key: "webhook.ca_file",
        extra_roots: webhook.extra_roots.as_deref(),
        proxy: webhook.proxy.as_ref().map(|proxy| (proxy, "webhook.proxy")),
        client_certificate: None,
        secrets: "userids",
    };
    connect::check(report, &target).await;
}

/// Returns `None` after the first step that failed.
async fn check_secenrol(
    report: &mut Diagnosis,
    url: &Url,
    config: &SecEnrol,
    may_sign_in: bool,
) -> Option<()> {
    report.about(url.as_str().trim_end_matches('/'));
    let target = Target {
        url,
        key: "secenrol.urls",
        ca_key: "secenrol.ca_file",
        extra_roots: config.extra_roots.as_deref(),
        proxy: config.proxy.as_ref().map(|proxy| (proxy, "secenrol.proxy")),
        client_certificate: config.client_certificate.as_ref(),
        secrets: "passwords",
    };
    connect::check(report, &target).await?;
    // A wrong password is refused at once, so the shorter timeout suffices for the sign-in.
    let options = secenrol::Options {
        urls: vec![url.clone()],
        sign_in_timeout: config.timeout,
        ..config.client_options()
    };
    let client = report.step("reply", Client::new(&options), "correct the config")?;
    let probe = report.answer("reply", client.look().await)?;
    let mut cookies = probe.cookies;
    let mend = "check the network and the load of the server: people wait this long at each step";
    let found = format!("{} ms", probe.took.as_millis());
    report.measured("latency", found, probe.took > SLOW, mend);
    match probe.date.as_deref().and_then(|date| httpdate::parse_http_date(date).ok()) {
        Some(date) => {
            let mend = "set up NTP on both machines: SecEnrol refuses codes if its clock is wrong";
            report.clock(date, SystemTime::now(), mend);
        }
        None => report.left_out("clock", "the reply has no Date header"),
    }
    report.version(client.version().await);
    let mode = if may_sign_in {
        Some(report.try_sign_in(url, &client, &mut cookies).await)
    } else {
        report.left_out("integration mode", "not asked; --yes asks");
        None
    };
    report.page(&probe.nature, mode);
    report.cookies(cookies);
    Some(())
}

/// A userid that nobody has, and a password.
#[expect(clippy::expect_used, reason = "letters, digits and hyphens are valid in both")]
fn made_up() -> (Userid, Password) {
    let userid = format!("handover-check-{:08x}", rand::random::<u32>());
    let password = format!("{:032x}", rand::random::<u128>());
    let userid = Userid::parse(&userid).expect("the userid is valid");
    (userid, Password::parse(&password).expect("the password is valid"))
}

impl Diagnosis {
    /// As [`Diagnosis::step`], for an answer of SecEnrol.
    fn answer<T>(&mut self, check: &'static str, answer: Result<T, Error>) -> Option<T> {
        answer.map_err(|error| self.bad(check, error.to_string(), mend_of(&error))).ok()
    }

    /// Adds how far a server's clock is from this machine's.
    fn clock(&mut self, there: SystemTime, now: SystemTime, mend: &str) {
        let (skew, which) = match there.duration_since(now) {
            Ok(ahead) => (ahead, "ahead"),
            Err(behind) => (behind.duration(), "behind"),
        };
        let found = format!("{} s {which}", skew.as_secs());
        self.measured("clock", found, skew > MAX_SKEW, mend);
    }

    /// Names the cookies of load balancers. A device may keep users at one server by them, so the
    /// report says that the portal returns them.
    fn cookies(&mut self, mut names: Vec<String>) {
        names.sort_unstable();
        names.dedup();
        if !names.is_empty() {
            let found = format!(
                "a load balancer or the server sets cookies ({}); the portal sends them back \
                 within a journey",
                names.join(", ")
            );
            self.fine("cookies", found);
        }
    }

    /// Tries the sign-in of a made-up userid. Returns whether the server answers as documented.
    async fn try_sign_in(&mut self, url: &Url, client: &Client, cookies: &mut Vec<String>) -> bool {
        let (userid, password) = made_up();
        let answer = client.ask(&userid, &password).await;
        let Some(probe) = self.answer("integration mode", answer) else { return false };
        let is_fine = self.integration_mode(url, &probe.nature);
        if let Some(why) = probe.leniency {
            self.fine("format", format!("the reply is read leniently: {why}"));
        }
        cookies.extend(probe.cookies);
        is_fine
    }

    /// What a browser gets at the address. It proves little, because a server may answer forms
    /// alone, so the integration mode has the last word: `mode` is whether it works, if that was
    /// tried.
    fn page(&mut self, nature: &Nature, mode: Option<bool>) {
        let (found, mend) = match nature {
            Nature::StockPage(title) => {
                return self.fine("page", stock_page(title.as_deref()));
            }
            Nature::IntegrationMode(_) => {
                return self.fine("page", "the server answers browsers as it answers the portal");
            }
            Nature::Redirect(status, to) => (
                format!("browsers are redirected ({status}) to {to}"),
                "--yes says whether the portal's own requests are redirected, too",
            ),
            other => {
                let (found, mend) = mend_of_nature(other);
                (format!("browsers get {found}"), mend)
            }
        };
        match mode {
            Some(true) => {
                self.fine("page", format!("{found}; the portal itself is answered as documented"));
            }
            Some(false) => {
                self.warning("page", found, "the integration mode above says what to do");
            }
            None => self.warning("page", found, mend),
        }
    }

    /// The version of the server, where it tells it.
    fn version(&mut self, version: Result<Option<String>, Error>) {
        let Ok(Some(version)) = version else {
            return self.left_out("version", "the server does not tell it at /secserver");
        };
        let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
        if parts < SAFE_VERSION.to_vec() {
            self.warning(
                "version",
                format!(
                    "SecurEnvoy {version} has the vulnerability CVE-2024-37393 (LDAP injection)"
                ),
                "upgrade to 9.4.514 or newer; until then, keep users from the stock page: only \
                 the portal refuses such user names",
            );
        } else {
            self.fine("version", format!("SecurEnvoy {version}"));
        }
    }

    /// Returns whether the server answers as documented.
    fn integration_mode(&mut self, url: &Url, nature: &Nature) -> bool {
        let (found, mend) = match nature {
            Nature::IntegrationMode(word) if word == "success" => (
                "it accepted a made-up userid".to_owned(),
                "find out what answers here: it is not a SecEnrol server that is safe to use",
            ),
            Nature::IntegrationMode(word) => {
                let found = format!("the server answers as documented: {word}");
                self.fine("integration mode", found);
                return true;
            }
            Nature::Redirect(status, to) => {
                let found = format!("a redirect ({status}) to {to}");
                let mend = mend_of_redirect(url, to);
                self.bad("integration mode", found, &mend);
                return false;
            }
            other => mend_of_nature(other),
        };
        let below =
            if url.path() == "/" { String::new() } else { format!(", below {}", url.path()) };
        self.bad("integration mode", found + &below, mend);
        false
    }
}

/// What answers in place of the integration mode, and what to do.
pub(super) fn mend_of_nature(nature: &Nature) -> (String, &'static str) {
    match nature {
        Nature::StockPage(title) => (stock_page(title.as_deref()), NO_MODE),
        Nature::SecServer => (
            "SecurEnvoy's authentication service (\"ERR, Unknown Flag\")".to_owned(),
            "this is SecurEnvoy, but not SecEnrol: check the path in secenrol.urls",
        ),
        Nature::Device(device, status) => (
            format!("a page of {device} ({status})"),
            "let this machine's requests to /secenrol/ pass there, or go around it: see \
             secenrol.proxy",
        ),
        Nature::IisError(404) => (
            "IIS, which has no /secenrol/ here (404)".to_owned(),
            "check whether SecEnrol is installed on this server, and the path in \
             secenrol.urls; the portal appends /secenrol/",
        ),
        Nature::IisError(status) => (
            format!("an error page of IIS ({status})"),
            "SecEnrol is installed but fails: read the event log and SecurEnvoy's log there",
        ),
        Nature::HttpSys(503) => (
            "Windows, because the site's application pool is stopped (503)".to_owned(),
            "start the application pool of SecEnrol's site in IIS; if it stops again, read the \
             event log there",
        ),
        Nature::HttpSys(status) => (
            format!("Windows, because no IIS site has this name and port ({status})"),
            "check host and port in secenrol.urls, and the bindings and the state of SecEnrol's \
             site in IIS",
        ),
        Nature::SignInWanted(schemes) => (
            format!("a request to sign in first ({schemes})"),
            "let anonymous requests pass to /secenrol/, in IIS (authentication) or at the device \
             in front of it: SecEnrol checks the password itself",
        ),
        Nature::CertificateWanted(status) => {
            (format!("an error page that asks for a client certificate ({status})"), NO_CERTIFICATE)
        }
        Nature::Other(status, kind) => (
            format!("something else: status {status}, {kind}"),
            "check host, port and path in secenrol.urls: another server or a proxy answers",
        ),
        Nature::IntegrationMode(_) | Nature::Redirect(..) => (String::new(), ""),
    }
}

fn stock_page(title: Option<&str>) -> String {
    let title = title.map(|title| format!(", titled {title:?}")).unwrap_or_default();
    format!("the stock page, which is for browsers{title}")
}

const NO_MODE: &str = "ask SecurEnvoy whether this version has the SecEnrol integration mode and \
                       how to switch it on: the server ignores integrationmode=true";

/// What to do about a redirect from `url`, as configured, to `to`. The portal follows none.
fn mend_of_redirect(url: &Url, to: &str) -> String {
    let target = secenrol::exchange_url(url).join(to).ok().filter(|_| !to.is_empty());
    let Some(mut base) = target else { return SOMETHING_ELSE.to_owned() };
    base.set_query(None);
    base.set_fragment(None);
    if let Some(folder) = secenrol::folder_of_secenrol(&base).map(str::to_owned) {
        base.set_path(&folder);
        let base = base.as_str().trim_end_matches('/');
        return format!(
            "write {base:?} into secenrol.urls, without /secenrol/: the portal follows no redirects"
        );
    }
    if base.path().to_ascii_lowercase().contains("/secenrol/") {
        return NO_MODE.to_owned();
    }
    if base.path() == "/" && base.origin() != url.origin() {
        let base = base.as_str().trim_end_matches('/');
        return format!(
            "write {base:?} into secenrol.urls if SecEnrol is there: the portal follows no \
             redirects"
        );
    }
    "a device before SecEnrol seems to show its own login page: let the portal's requests pass it \
     without that, or write an address of SecEnrol behind it into secenrol.urls"
        .to_owned()
}

fn mend_of(error: &Error) -> &'static str {
    match error {
        Error::Unreachable(_) => {
            "check whether the server runs, and whether a firewall between blocks this machine"
        }
        Error::Tls(_) => {
            "correct the server's certificate, or name its authority in secenrol.ca_file"
        }
        Error::TimedOut(_) => {
            "check whether SecEnrol's site runs: the server accepts connections but does not answer"
        }
        Error::Broken(why) if trust::is_about_the_client(why) => NO_CERTIFICATE,
        Error::Unexpected(_) => {
            "switch compression off for /secenrol/ in IIS or at the device in front of it"
        }
        _ => SOMETHING_ELSE,
    }
}

const SOMETHING_ELSE: &str = "check host and port: something other than SecEnrol answers, or a \
                              device between breaks connections";
