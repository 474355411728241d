//! The configuration: one struct a section, read from a TOML file and the environment.
//!
//! Everything wrong is found in one go and said in one line each: file, line, key, what is wrong,
//! what would be right. Whatever was read without a [`Problem`] can be served.

mod brand;
mod diff;
pub mod live_settings;
mod notices;
mod origin;
mod reader;
mod sections;
mod sms;
mod store;
mod tls;
mod validate;

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::Duration;

use actix_web::http::header::HeaderName;
use ipnet::IpNet;
use secrecy::{SecretSlice, SecretString};
use url::Url;

use crate::content::brand::Brand;
use crate::content::files;
use crate::content::language::{Flaw, Languages};
use crate::domain::phone_number::{NumberFormat, Region};
pub use diff::{Said, is_taken_while_running};
pub use origin::Places;
use reader::Reader;
pub use store::{Redis, RedisKind, Store};
pub use tls::{Tls, TlsProblem, end_of};

/// Tries at an account whose limit strangers used up, left to a network that hasn't failed at it.
pub const SPARE_TRIES: u32 = 2;

/// Everything that can be configured.
#[derive(Debug, Clone)]
pub struct Config {
    /// `[server]`
    pub server: Server,
    /// `[secenrol]`
    pub secenrol: SecEnrol,
    /// `[sign_in]`
    pub sign_in: SignIn,
    /// `[session]`
    pub session: Session,
    /// `[limits]`
    pub limits: Limits,
    /// `[poll]`
    pub poll: Poll,
    /// `[audit]`
    pub audit: Audit,
    /// `[log]`
    pub log: Log,
    /// `[brand]`
    pub brand: Brand,
    /// The languages of the pages, with the organisation's own words.
    pub languages: Languages,
    /// `[sms]`
    pub sms: Sms,
    /// What can be served, but may not be what was meant.
    pub warnings: Vec<Problem>,
    /// `[mail]`; `None`: no mail is sent.
    pub mail: Option<Mail>,
    /// `[webhook]`; `None`: nobody is called.
    pub webhook: Option<Webhook>,
    /// What each key says, to tell later which say something else.
    pub said: Said,
    /// Where each key stands, to tell what turns out later to be wrong with it.
    pub places: Places,
}

/// `[server]`: where the portal is.
#[derive(Debug, Clone)]
pub struct Server {
    /// `[server.tls]`; `None`: plain HTTP, to a reverse proxy.
    pub tls: Option<Tls>,
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
    /// Sign-ins that wait for their push to be approved at the same time, besides those.
    pub pushes_in_flight: usize,
    /// So many faults of a server's ...
    pub breaker_faults: usize,
    /// ... last exchanges leave it alone ...
    pub breaker_of: usize,
    /// ... for this long.
    pub breaker_rest: Duration,
    /// After how many wrong passwords `SecEnrol` locks an account; 0: not known.
    pub lockout_threshold: u32,
}

/// `[sign_in]`: who may sign in.
#[derive(Debug, Clone, Default)]
pub struct SignIn {
    /// The header in which a single sign-on in front names the person; `None`: there is none.
    pub userid_header: Option<HeaderName>,
    /// Whether nobody signs in whom it doesn't name.
    pub userid_required: bool,
}

/// `[session]`: how long a journey lasts.
#[derive(Debug, Clone)]
pub struct Session {
    /// Where journeys rest.
    pub store: Store,
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
    /// Phone numbers of one userid that may be sent in an hour.
    pub number_changes_per_hour: u32,
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

/// `[log]`: what the program says of itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Log {
    /// What its lines look like.
    pub format: LogFormat,
}

/// What the log's lines look like.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LogFormat {
    /// Words on a terminal, else JSON.
    #[default]
    Auto,
    /// Words.
    Human,
    /// One JSON object a line.
    Json,
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

/// `[sms]`: passcodes by text message.
#[derive(Debug, Clone, Default)]
pub struct Sms {
    /// Who changes a phone number.
    pub mode: SmsMode,
    /// The organisation's stock `SecEnrol` page.
    pub stock_url: Option<Url>,
    /// The region whose numbers people have as a rule.
    pub default_region: Option<Region>,
    /// The only regions whose numbers are taken; empty: all.
    pub regions: Vec<Region>,
    /// The form that this organisation's `SecEnrol` takes; only with [`SmsMode::Proxy`].
    pub form: Option<SmsForm>,
}

/// Who changes a phone number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SmsMode {
    /// The person, on the stock page, with the portal's guidance.
    #[default]
    Guided,
    /// The portal.
    Proxy,
    /// Nobody: there is no such choice.
    Off,
}

/// `[sms.form]`: what the stock page's form is made of. Nothing has a default: the vendor documents none.
#[derive(Debug, Clone)]
pub struct SmsForm {
    /// The value of `action`.
    pub action: String,
    /// The value of `tokentype`.
    pub tokentype: String,
    /// The name of the number's field.
    pub number_field: String,
    /// How it takes the number.
    pub number_format: NumberFormat,
    /// Further fields and their values.
    pub extra_fields: Vec<(String, String)>,
    /// The name of the field for the code that goes to the new number; `None`: no code goes there.
    pub confirm_field: Option<String>,
}

/// `[mail]`: telling people that their token was moved.
#[derive(Debug, Clone)]
pub struct Mail {
    /// The mail server's name.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the connection is kept from others' eyes.
    pub security: MailSecurity,
    /// Root certificates besides the system's, as PEM.
    pub extra_roots: Option<Vec<u8>>,
    /// User and password, where the server wants them.
    pub login: Option<(String, SecretString)>,
    /// Who the mail is from, such as `IT <it@example.org>`.
    pub from: String,
    /// Who it is to, with `{userid}` and perhaps `{domain}` in it.
    pub to: String,
    /// Domains of userids that are mail addresses themselves.
    pub upn_domains: Vec<String>,
}

/// How the connection to the mail server is kept from others' eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailSecurity {
    /// TLS from the first byte.
    Tls,
    /// TLS after `STARTTLS`, or no mail.
    StartTls,
    /// Not at all.
    Plain,
}

/// `[webhook]`: telling another system that a token was moved.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// Where it is.
    pub url: Url,
    /// The key of the signatures.
    pub secret: SecretSlice<u8>,
    /// Root certificates besides the system's, as PEM.
    pub extra_roots: Option<Vec<u8>>,
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

impl From<Flaw> for Problem {
    fn from(Flaw { file, line, text }: Flaw) -> Self {
        Self { origin: file, line, key: String::new(), text }
    }
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
        let text = files::read_text(file).map_err(|e| {
            vec![Problem {
                origin: name.clone(),
                line: None,
                key: String::new(),
                text: format!("cannot be read ({e}); check the path that --config names"),
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
        let mut config = Self::taken_from(&mut reader)?;
        (config.warnings, config.said, config.places) = reader.finish()?;
        Ok(config)
    }

    /// The names of all keys, as `section.key`.
    #[must_use]
    pub fn keys() -> Vec<String> {
        let mut reader = Reader::new("", "", std::iter::empty());
        // What is missing plays no part: each key was asked for.
        let _ = Self::taken_from(&mut reader);
        reader.asked_for()
    }

    fn taken_from(reader: &mut Reader) -> Result<Self, Vec<Problem>> {
        let languages = brand::languages(reader)
            .map_err(|flaws| flaws.into_iter().map(Problem::from).collect::<Vec<_>>())?;
        let config = Self {
            server: sections::server(reader),
            secenrol: sections::secenrol(reader),
            sign_in: sections::sign_in(reader),
            session: sections::session(reader),
            limits: sections::limits(reader),
            poll: sections::poll(reader),
            audit: sections::audit(reader),
            log: sections::log(reader),
            brand: brand::brand(reader, &languages),
            languages,
            sms: sms::sms(reader),
            warnings: Vec::new(),
            mail: notices::mail(reader),
            webhook: notices::webhook(reader),
            said: Said::default(),
            places: Places::default(),
        };
        config.check_together(reader);
        Ok(config)
    }

    /// The demo's config: everything on loopback, in front of the stand-in at `secenrol`.
    ///
    /// # Errors
    /// Every [`Problem`] that there is.
    #[cfg(feature = "demo")]
    pub fn demo(listen: SocketAddr, secenrol: &str) -> Result<Self, Vec<Problem>> {
        let port = listen.port();
        let text = format!(
            "[server]\nlisten = \"{listen}\"\npublic_url = \"http://{listen}\"\nmanagement_listen = \"127.0.0.1:0\"\n\
             insecure_http = true\nalso_hosts = [\"localhost:{port}\"]\n\
             [secenrol]\nurls = [\"{secenrol}\"]\ninsecure_http = true\n\
             [brand]\norganisation = \"Example Organisation\"\nsupport_phone = \"+44 20 7946 0000\"\n\
             support_email = \"it-support@example.org\"\nsupport_hours = \"8:00–18:00\"\n\
             app_store_url = \"https://example.org/app/ios\"\nplay_store_url = \"https://example.org/app/android\"\n\
             [audit]\ndestination = \"off\"\n\
             [sms]\nmode = \"proxy\"\nstock_url = \"{secenrol}/secenrol/\"\ndefault_region = \"GB\"\n\
             [sms.form]\naction = \"DEMO-SET-NUMBER\"\ntokentype = \"demo-texts\"\n\
             number_field = \"DEMO_NUMBER\"\nnumber_format = \"e164\"\n\
             extra_fields = [\"DEMO_DOMAIN={{domain}}\"]\nconfirm_field = \"DEMO_CODE\"\n"
        );
        Self::read("demo", &text, std::iter::empty())
    }

    /// This config with what of `file` can be tried away from its servers: brand, words, text messages, a
    /// sign-on in front, limits and times. Its servers and secrets stay out.
    ///
    /// # Errors
    /// Every [`Problem`] of the file; `server.public_url` and `secenrol.urls` may be missing.
    #[cfg(feature = "demo")]
    pub fn trying(
        self,
        file: &Path,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, Vec<Problem>> {
        let elsewhere = ["HANDOVER__SERVER__PUBLIC_URL", "HANDOVER__SECENROL__URLS"]
            .map(|key| (key.to_owned(), "https://tried.invalid".to_owned()));
        let Self {
            server, sign_in, session, limits, poll, brand, languages, sms, warnings, ..
        } = Self::load(file, environment.chain(elsewhere))?;
        let server = Server { trusted_proxies: server.trusted_proxies, ..self.server };
        let session = Session { idle: session.idle, absolute: session.absolute, ..self.session };
        // The portal's address and what stands in front are the demo's.
        let warnings = warnings.into_iter().filter(|one| !one.key.starts_with("server.")).collect();
        Ok(Self { server, sign_in, session, limits, poll, brand, languages, sms, warnings, ..self })
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
        assert_eq!(
            (config.poll.min, config.poll.max),
            (Duration::from_secs(2), Duration::from_secs(30))
        );
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
            "config.toml:11: poll.max_seconds: is below",
        ] {
            assert!(
                problems.iter().any(|problem| problem.starts_with(part)),
                "{part} in {problems:#?}"
            );
        }
        assert_eq!(problems.len(), 7, "{problems:#?}");
        for (text, problem) in [
            (
                "[server]\n\n[secenrol]\nurls = [\"https://a.example\"]\n",
                "config.toml:1: server.public_url: is missing",
            ),
            (
                "[mail]\nserver = \"mx.example.org\"\nto = \"{userid}@example.org\"\n",
                "config.toml:5: mail.from: is missing",
            ),
            (
                "[server.tls]\nkey = \"none.pem\"\n",
                "config.toml:5: server.tls.certificate: is missing",
            ),
            (
                "[server.tls]\nkey = \"none.pem\"\n",
                "config.toml:6: server.tls.key: none.pem cannot be read",
            ),
        ] {
            let text = if text.starts_with("[server]") {
                text.to_owned()
            } else {
                format!("{LEAST}{text}")
            };
            let problems = read(&text, &[]).unwrap_err();
            assert!(
                problems.iter().any(|said| said.starts_with(problem)),
                "{problem} in {problems:#?}"
            );
        }
    }

    #[test]
    fn two_listeners_need_two_addresses() {
        let listening = |portal: &str, management: &str| {
            let lines =
                format!("listen = \"{portal}\"\nmanagement_listen = \"{management}\"\n[secenrol]");
            read(&LEAST.replace("[secenrol]", &lines), &[]).map(|_| ())
        };
        let problem = "config.toml:4: server.management_listen: is where server.listen is, too; choose another port";
        for (portal, management) in [
            ("127.0.0.1:8080", "127.0.0.1:8080"),
            ("0.0.0.0:8080", "127.0.0.1:8080"),
            ("127.0.0.1:80", "[::]:80"),
        ] {
            assert_eq!(listening(portal, management), Err(vec![problem.to_owned()]));
        }
        for (portal, management) in
            [("127.0.0.1:0", "127.0.0.1:0"), ("127.0.0.1:80", "127.0.0.2:80"), ("127.0.0.1:80", "")]
        {
            assert_eq!(listening(portal, management), Ok(()));
        }
    }

    #[test]
    fn each_missing_key_of_the_sms_form_is_named_with_its_line() {
        let proxy = format!(
            "{LEAST}[sms]\nmode = \"proxy\"\n[sms.form]\ntokentype = \"t\"\nnumber_format = \"+\"\n"
        );
        let problems = read(&proxy, &[]).unwrap_err();
        for part in [
            "config.toml:7: sms.form.action: is missing, and sms.mode",
            "config.toml:7: sms.form.number_field: is missing",
            "config.toml:9: sms.form.number_format: \"+\" is not",
        ] {
            assert!(
                problems.iter().any(|problem| problem.starts_with(part)),
                "{part} in {problems:#?}"
            );
        }
        assert_eq!(problems.len(), 3, "{problems:#?}");
        let bare = format!("{LEAST}[sms]\nmode = \"proxy\"\n");
        assert!(read(&bare, &[]).unwrap_err()[0].starts_with("config.toml:6: sms.form."));
        let environment = [
            ("HANDOVER__SMS__FORM__ACTION", "A"),
            ("HANDOVER__SMS__FORM__NUMBER_FIELD", "N"),
            ("HANDOVER__SMS__FORM__NUMBER_FORMAT", "digits"),
            ("HANDOVER__SMS__FORM__EXTRA_FIELDS", "x=1, domain={domain}"),
        ];
        let whole = proxy.replace("number_format = \"+\"\n", "");
        let form = read(&whole, &environment).unwrap().sms.form.unwrap();
        assert_eq!((form.action.as_str(), form.number_format), ("A", NumberFormat::Digits));
        assert_eq!(
            form.extra_fields,
            [("x".into(), "1".into()), ("domain".into(), "{domain}".into())]
        );
        assert_eq!(form.confirm_field, None);
    }

    #[test]
    fn the_header_of_a_sign_on_is_one_of_its_own_from_proxies_that_are_named() {
        let config = |proxies: &str, header: &str| {
            let server = format!("[server]\ntrusted_proxies = [{proxies}]\n");
            let text = LEAST.replace("[server]\n", &server);
            read(&format!("{text}[sign_in]\nuserid_header = \"{header}\"\n"), &[])
        };
        let header =
            |name: &str| config("\"10.0.0.1\"", name).map(|config| config.sign_in.userid_header);
        assert_eq!(header("").unwrap(), None);
        for name in ["X-Remote-User", "Remote-User", "X-Forwarded-User", "x_user"] {
            assert_eq!(header(name).unwrap().unwrap().as_str(), name.to_lowercase());
        }
        for (proxies, name, part) in [
            ("\"10.0.0.1\"", "X Remote User", "\"X Remote User\" is not the name of a header"),
            (
                "\"10.0.0.1\"",
                "X-Remote-User:",
                "is not the name of a header, such as X-Remote-User",
            ),
            ("\"10.0.0.1\"", "Host", "\"host\" is a header that browsers or proxies use"),
            ("\"10.0.0.1\"", "cookie", "name one that your sign-on alone sets"),
            ("\"10.0.0.1\"", "Sec-Fetch-User", "browsers or proxies use"),
            ("\"10.0.0.1\"", "X-Forwarded-For", "browsers or proxies use"),
            (
                "",
                "X-Remote-User",
                "would be believed from nobody, since server.trusted_proxies is empty",
            ),
            ("\"0.0.0.0/0\"", "X-Remote-User", "would be believed from everybody"),
        ] {
            let problems = config(proxies, name).unwrap_err();
            let wanted = "config.toml:7: sign_in.userid_header: ";
            assert!(
                problems[0].starts_with(wanted) && problems[0].contains(part),
                "{part} in {problems:#?}"
            );
        }
    }

    #[test]
    fn s67_a_name_can_be_required_only_from_a_header_that_is_named() {
        let problems =
            read(&format!("{LEAST}[sign_in]\nuserid_required = true\n"), &[]).unwrap_err();
        assert!(problems[0].contains("sign_in.userid_required: is true although"), "{problems:#?}");
    }

    #[test]
    fn each_problem_of_the_sms_section_is_named() {
        for (text, part) in [
            ("[sms]\nmode = \"auto\"", "sms.mode: \"auto\" is not"),
            (
                "[sms]\ndefault_region = \"UK\"",
                "sms.default_region: \"UK\" is not the ISO 3166 code",
            ),
            ("[sms]\nregions = [\"Britain\"]", "sms.regions: \"Britain\" is not"),
            (
                "[sms]\ndefault_region = \"GB\"\nregions = [\"IE\"]",
                "sms.default_region: is not among",
            ),
            ("[sms]\nform = \"x\"", "sms.form: is a section"),
            ("[sms.form]\ncolour = 1", "sms.form.colour: unknown key"),
            ("[sms.form]\nextra_fields = [\"x\"]", "sms.form.extra_fields: \"x\" is not"),
            ("[sms.form]\nnumber_field = \"action\"", "sms.form.number_field: names a field"),
            (
                "[sms.form]\nextra_fields = [\"a=1\", \"a=2\"]",
                "sms.form.extra_fields: names a field",
            ),
            ("[brand.x]\ny = 1", "brand.x: unknown"),
        ] {
            let problems = read(&format!("{LEAST}{text}\n"), &[]).unwrap_err();
            assert!(
                problems.iter().any(|problem| problem.contains(part)),
                "{part} in {problems:#?}"
            );
        }
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
        assert!(
            problems[0].starts_with("environment: HANDOVER__SERVER__COLOUR: unknown"),
            "{problems:?}"
        );
    }
}
