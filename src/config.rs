//! The configuration: one struct for each section, read from a TOML file and the environment.
//!
//! [`keys`] explains how a key is declared. Reading reports every problem at once, each with file,
//! line, key, what is wrong and what to do. A config that is read without a [`Problem`] can be
//! served.

mod brand;
mod certificates;
mod help_desk;
pub mod keys;
pub mod live_settings;
mod notifications;
mod reader;
mod sections;
mod sms;
mod sources;
mod store;
mod syntax;
mod tls;
mod unknown;
mod validate;

#[cfg(feature = "demo")]
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use crate::content::files;
use crate::content::language::Languages;
pub use crate::content::problem::{Place, Problem};
pub use brand::Brand;
pub use help_desk::HelpDesk;
use keys::Section;
pub use notifications::{Mail, MailSecurity, Notify, Webhook, WebhookFormat};
use reader::Reader;
pub use sections::{
    Audit, AuditTo, Campaign, Limits, Log, LogFormat, Poll, SecEnrol, Server, Session, SignIn,
};
pub use sms::{Sms, SmsForm, SmsMode};
pub use sources::Sources;
pub use store::{Redis, RedisKind, Store};
pub use tls::{FEW_DAYS, Tls, days_left, end_of};

/// How the names of the environment variables that set keys begin.
const PREFIX: &str = "HANDOVER__";
/// What stands for the file in the place of a key that such a variable sets.
const ENVIRONMENT: &str = "environment";

/// All sections, in the order of config.toml. A name that comes twice is one section.
pub const SECTIONS: [Section; 21] = [
    Server::SECTION,
    tls::TlsKeys::SECTION,
    SecEnrol::SECTION,
    tls::ClientKeys::SECTION,
    SignIn::SECTION,
    store::StoreKeys::SECTION,
    Session::SECTION,
    Limits::SECTION,
    Poll::SECTION,
    Audit::SECTION,
    Campaign::SECTION,
    Log::SECTION,
    brand::LanguageKeys::SECTION,
    Brand::SECTION,
    brand::AppPictures::SECTION,
    Sms::SECTION,
    SmsForm::SECTION,
    Notify::SECTION,
    Mail::SECTION,
    notifications::WebhookKeys::SECTION,
    help_desk::HelpDeskKeys::SECTION,
];

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
    /// `[campaign]`
    pub campaign: Campaign,
    /// `[log]`
    pub log: Log,
    /// `[brand]`
    pub brand: Brand,
    /// The languages of the pages, with the organisation's own words.
    pub languages: Languages,
    /// `[sms]`
    pub sms: Sms,
    /// `[notify]`
    pub notify: Notify,
    /// `[mail]`; `None`: no mail is sent.
    pub mail: Option<Mail>,
    /// `[webhook]`; `None`: no request is sent.
    pub webhook: Option<Webhook>,
    /// `[helpdesk]`; `None`: there is no page for the help desk.
    pub help_desk: Option<HelpDesk>,
    /// What works, but may not be intended.
    pub warnings: Vec<Problem>,
    /// Where each key was written and what it says.
    pub sources: Sources,
    /// The file that was read. `None` in the demo and in tests.
    pub file: Option<PathBuf>,
}

/// Which keys are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KeysRead {
    All,
    /// Those of [`is_for_outside`].
    Outside,
}

/// Whether a key matters to somebody who reaches the servers as browsers do.
fn is_for_outside(key: &str) -> bool {
    let keys = [
        "server",
        "server.public_url",
        "server.insecure_http",
        "secenrol",
        "secenrol.urls",
        "secenrol.insecure_http",
        "secenrol.timeout_seconds",
        "sms",
    ];
    keys.contains(&key) || key.starts_with("sms.")
}

impl Config {
    /// Reads `file`. Variables `HANDOVER__SECTION__KEY` of the environment override its keys.
    ///
    /// # Errors
    /// Every [`Problem`].
    pub fn load(file: &Path) -> Result<Self, Vec<Problem>> {
        Self::load_with(file, &[], KeysRead::All)
    }

    /// As [`Config::load`], for a look at the servers from a machine without the portal's files: of
    /// the keys that name files, only `secenrol.ca_file` is read, if the file is there.
    ///
    /// # Errors
    /// Every [`Problem`] of the keys that are read.
    pub fn load_for_outside(file: &Path) -> Result<Self, Vec<Problem>> {
        Self::load_with(file, &[], KeysRead::Outside)
    }

    /// As [`Config::load`], with more variables, which override those of the environment.
    fn load_with(
        file: &Path,
        variables: &[(&str, &str)],
        keys: KeysRead,
    ) -> Result<Self, Vec<Problem>> {
        let name = file.display().to_string();
        let bytes = files::read(file).map_err(|error| {
            let text = reader::unreadable(&error, "check the path after --config");
            vec![Problem::in_file(&name, None, text)]
        })?;
        let text = files::text(bytes).map_err(|wrong| vec![wrong.in_file(&name)])?;
        let more = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        let environment = reader::environment()?.into_iter().chain(more);
        let config = Self::read_keys(&name, &text, environment, keys)?;
        Ok(Self { file: Some(file.to_owned()), ..config })
    }

    /// Reads the text of the file called `name`.
    ///
    /// # Errors
    /// Every [`Problem`].
    pub fn read(
        name: &str,
        text: &str,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Result<Self, Vec<Problem>> {
        Self::read_keys(name, text, environment, KeysRead::All)
    }

    fn read_keys(
        name: &str,
        text: &str,
        environment: impl Iterator<Item = (String, String)>,
        keys: KeysRead,
    ) -> Result<Self, Vec<Problem>> {
        let languages = Languages::embedded()?;
        let mut reader = Reader::new(name, text, environment, languages)?;
        if keys == KeysRead::Outside {
            reader.keep_only(is_for_outside, "secenrol.ca_file");
        }
        brand::languages(&mut reader);
        let mut config = Self {
            help_desk: None,
            server: Server::read(&mut reader),
            secenrol: SecEnrol::read(&mut reader),
            sign_in: SignIn::read(&mut reader),
            session: Session::read(&mut reader),
            limits: Limits::read(&mut reader),
            poll: Poll::read(&mut reader),
            audit: Audit::read(&mut reader),
            campaign: Campaign::read(&mut reader),
            log: Log::read(&mut reader),
            brand: brand::brand(&mut reader),
            languages: reader.languages.clone(),
            sms: sms::sms(&mut reader),
            notify: Notify::read(&mut reader),
            mail: notifications::mail(&mut reader),
            webhook: notifications::webhook(&mut reader),
            warnings: Vec::new(),
            sources: Sources::default(),
            file: None,
        };
        config.help_desk = help_desk::help_desk(&mut reader, &config.server);
        config.validate(&mut reader);
        (config.warnings, config.sources) = reader.finish()?;
        Ok(config)
    }

    /// The demo's config: everything on loopback, in front of the stand-in at `secenrol`.
    ///
    /// # Errors
    /// Every [`Problem`].
    #[cfg(feature = "demo")]
    pub fn demo(
        listen: SocketAddr,
        management: SocketAddr,
        secenrol: &str,
    ) -> Result<Self, Vec<Problem>> {
        let addresses = [
            ("SERVER__LISTEN", listen.to_string()),
            ("SERVER__MANAGEMENT_LISTEN", management.to_string()),
            ("SERVER__PUBLIC_URL", format!("http://{listen}")),
            ("SERVER__ALSO_HOSTS", format!("localhost:{}", listen.port())),
            ("SECENROL__URLS", secenrol.to_owned()),
            ("SMS__STOCK_URL", format!("{secenrol}/secenrol/")),
        ];
        let environment = addresses.map(|(key, value)| (format!("HANDOVER__{key}"), value));
        Self::read("demo", include_str!("config/demo.toml"), environment.into_iter())
    }

    /// This config with the parts of `file` that need none of its servers: brand, words, text
    /// messages, single sign-on, help desk, limits and times. Its servers and keys are left out.
    ///
    /// # Errors
    /// Every [`Problem`] of the file. It may lack `server.public_url` and `secenrol.urls`.
    #[cfg(feature = "demo")]
    pub fn trying(self, file: &Path) -> Result<Self, Vec<Problem>> {
        let required = ["HANDOVER__SERVER__PUBLIC_URL", "HANDOVER__SECENROL__URLS"]
            .map(|variable| (variable, "https://tried.invalid"));
        let Self {
            server,
            sign_in,
            session,
            limits,
            poll,
            campaign,
            brand,
            languages,
            sms,
            help_desk,
            warnings,
            ..
        } = Self::load_with(file, &required, KeysRead::All)?;
        let server = Server { trusted_proxies: server.trusted_proxies, ..self.server };
        let session = Session { idle: session.idle, absolute: session.absolute, ..self.session };
        // The demo has an address and a proxy setting of its own.
        let warnings =
            warnings.into_iter().filter(|one| !one.place.name.starts_with("server.")).collect();
        Ok(Self {
            server,
            sign_in,
            session,
            limits,
            poll,
            campaign,
            brand,
            languages,
            sms,
            help_desk,
            warnings,
            ..self
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::domain::phone_number::NumberFormat;

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
    fn every_problem_is_reported_with_its_line_and_the_fix() {
        let text = "[server]\nlisten = \"here\"\npublic_url = \"http://x\"\ncolour = 1\n\n\
                    [secenrol]\nurls = []\ntimeout_seconds = \"ten\"\n\
                    [sesion]\nidle_minutes = 10\n[poll]\nmin_seconds = 40\n\
                    [limits]\ncheck_codes = 0x3\n";
        let problems = read(text, &[]).unwrap_err();
        for part in [
            "config.toml:2: server.listen: \"here\" is not",
            "config.toml:3: server.public_url: http:// sends",
            "config.toml:4: server.colour: unknown key",
            "config.toml:7: secenrol.urls: is missing or empty",
            "config.toml:8: secenrol.timeout_seconds:",
            "config.toml:9: sesion: unknown section",
            "config.toml:11: poll.max_seconds: is below",
            "config.toml:14: limits.check_codes: \"0x3\" is not a whole number",
        ] {
            assert!(
                problems.iter().any(|problem| problem.starts_with(part)),
                "{part} in {problems:#?}"
            );
        }
        assert_eq!(problems.len(), 8, "{problems:#?}");
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
        let problem = "config.toml:4: server.management_listen: \
                       is the same address as server.listen; choose another port";
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
    fn each_gap_of_the_sms_form_is_reported_with_its_line() {
        let proxy = format!(
            "{LEAST}[sms]\nmode = \"proxy\"\n[sms.form]\ntokentype = \"t\"\nnumber_format = \"+\"\n"
        );
        let problems = read(&proxy, &[]).unwrap_err();
        for part in [
            "config.toml:7: sms.form.action: is missing, but sms.mode is",
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
    fn the_userid_header_must_be_unused_and_come_from_named_proxies() {
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
            ("\"10.0.0.1\"", "Host", "browsers or proxies use the header \"host\""),
            ("\"10.0.0.1\"", "cookie", "choose one that only your sign-on sets"),
            ("\"10.0.0.1\"", "Sec-Fetch-User", "browsers or proxies use"),
            ("\"10.0.0.1\"", "X-Forwarded-For", "browsers or proxies use"),
            ("", "X-Remote-User", "is never trusted, because server.trusted_proxies is empty"),
            ("\"0.0.0.0/0\"", "X-Remote-User", "could be set by anybody"),
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
    fn a_file_that_may_not_be_read_is_reported_with_both_remedies() {
        let said = reader::unreadable(&std::io::ErrorKind::PermissionDenied.into(), "check it");
        assert!(
            said.contains("the right to read it") && said.contains("such as check as"),
            "{said}"
        );
    }

    #[test]
    fn s67_userid_required_needs_a_userid_header() {
        let problems =
            read(&format!("{LEAST}[sign_in]\nuserid_required = true\n"), &[]).unwrap_err();
        assert!(problems[0].contains("sign_in.userid_required: is true, but"), "{problems:#?}");
    }

    #[test]
    fn problems_of_sms_keys_are_reported() {
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
    fn a_wave_is_a_label_and_there_once() {
        let waves = |list: &str| -> Result<Vec<String>, Vec<String>> {
            let config = read(&format!("{LEAST}[campaign]\nwaves = {list}\n"), &[])?;
            Ok(config.campaign.waves.all().map(|wave| wave.as_str().to_owned()).collect())
        };
        assert_eq!(waves("[\"leeds\", \"york-2\"]"), Ok(vec!["leeds".into(), "york-2".into()]));
        let many: Vec<_> = (0..101).map(|n| format!("\"w{n}\"")).collect();
        for (list, text) in [
            ("[\"leeds\", \"york\", \"leeds\"]", "\"leeds\" is there twice; remove one of them"),
            ("[\"Leeds\"]", "\"Leeds\" is not a label of up to 40 lowercase letters"),
            (&format!("[{}]", many.join(", ")), "has 101 waves; write at most 100"),
        ] {
            let problems = waves(list);
            let begin = format!("config.toml:6: campaign.waves: {text}");
            assert!(problems.clone().unwrap_err()[0].starts_with(&begin), "{problems:?}");
        }
    }

    #[test]
    fn invalid_toml_is_reported_with_its_line() {
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
