//! Notifications by mail: the address for a userid, the text, and the mail server.

use std::borrow::Cow;
use std::time::Duration;

use askama::Template;
use lettre::address::AddressError;
use lettre::message::Mailbox;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use secrecy::ExposeSecret as _;

#[cfg(test)]
use super::SUBJECTS;
use super::{ChannelSetupError, Notification, SendError, in_one_line};
use crate::config::{Brand, Mail, MailSecurity};
use crate::content::language::Words;

/// Time limit of one attempt.
const TIMEOUT: Duration = Duration::from_secs(20);
/// Time limit of a check.
const CHECK_TIMEOUT: Duration = Duration::from_secs(10);

pub(super) struct Mailer {
    server: AsyncSmtpTransport<Tokio1Executor>,
    from: Mailbox,
    addresses: Addresses,
    brand: Brand,
    /// The language of every mail; `None`: that of the person's browser.
    language: Option<Words>,
    /// The language if the browser's is unknown.
    default_language: Words,
}

#[derive(Template)]
#[template(path = "mail/notice.txt", whitespace = "preserve")]
struct MailBody<'a> {
    words: &'a Words,
    /// The prefix of the message ids, such as `mail-token-moved`.
    about: &'a str,
    userid: &'a str,
    when: String,
    from: Option<String>,
    brand: &'a Brand,
}

impl MailBody<'_> {
    fn lead(&self) -> Cow<'_, str> {
        self.words.with(&format!("{}-lead", self.about), "userid", self.userid)
    }

    fn you(&self) -> Cow<'_, str> {
        self.words.t(&format!("{}-you", self.about))
    }
}

impl Mailer {
    pub(super) fn new(
        config: &Mail,
        brand: &Brand,
        default_language: &Words,
    ) -> Result<Self, ChannelSetupError> {
        // Fails if the SecEnrol client has installed it before, which is fine.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let tls = match config.security {
            MailSecurity::Tls => Tls::Wrapper(parameters(config)?),
            MailSecurity::StartTls => Tls::Required(parameters(config)?),
            MailSecurity::Plain => Tls::None,
        };
        let mut server = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&config.server)
            .port(config.port)
            .tls(tls)
            .timeout(Some(TIMEOUT));
        if let Some(password) = &config.password {
            let password = password.expose_secret().to_owned();
            server = server.credentials(Credentials::new(config.user.clone(), password));
        }
        let wrong = |e: AddressError| ChannelSetupError { key: "mail.from", text: e.to_string() };
        Ok(Self {
            server: server.build(),
            from: config.from.parse().map_err(wrong)?,
            addresses: Addresses {
                to: config.to.clone(),
                upn_domains: config.upn_domains.clone(),
                fallback: config.fallback.clone(),
            },
            brand: brand.clone(),
            language: config.language.clone(),
            default_language: default_language.clone(),
        })
    }

    /// Connects and signs in, and sends nothing.
    pub(super) async fn check(&self) -> Result<(), String> {
        match tokio::time::timeout(CHECK_TIMEOUT, self.server.test_connection()).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false)) => Err("the server closed the connection after the greeting".to_owned()),
            Ok(Err(e)) => Err(in_one_line(&e)),
            Err(_) => Err(format!("no answer within {} s", CHECK_TIMEOUT.as_secs())),
        }
    }

    pub(super) async fn send(&self, notification: &Notification) -> Result<(), SendError> {
        let to = self.addresses.of(&notification.owner).ok_or(SendError::NoAddress)?;
        let message = self.message(notification, to).map_err(SendError::Permanent)?;
        match tokio::time::timeout(TIMEOUT, self.server.send(message)).await {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(e)) if e.is_permanent() => Err(SendError::Permanent(in_one_line(&e))),
            Ok(Err(e)) => Err(SendError::Temporary(in_one_line(&e))),
            Err(_) => {
                let why = format!("the mail server did not answer within {} s", TIMEOUT.as_secs());
                Err(SendError::Temporary(why))
            }
        }
    }

    fn message(&self, notification: &Notification, to: Address) -> Result<Message, String> {
        let about = &notification.words_prefix();
        let local = notification.at.to_zoned(self.brand.time_zone.clone());
        let words = self.language.as_ref().or(notification.words.as_ref());
        let words = words.unwrap_or(&self.default_language);
        let body = MailBody {
            words,
            about,
            userid: notification.userid.as_str(),
            when: words.date_and_time(&local),
            from: notification.from.map(|address| address.to_string()),
            brand: &self.brand,
        };
        let text = body.render().map_err(|e| e.to_string())?;
        let mut builder = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(words.t(&format!("{about}-subject")))
            // The same for each attempt, so that mail clients show duplicates once.
            .message_id(Some(format!("<{:032x}@{}>", notification.id, self.from.email.domain())))
            .header(ContentType::TEXT_PLAIN)
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .raw_header(header("Content-Language", words.tag()));
        if let Ok(support) = self.brand.support_email.parse() {
            builder = builder.reply_to(support);
        }
        builder.body(text).map_err(|e| e.to_string())
    }
}

fn parameters(config: &Mail) -> Result<TlsParameters, ChannelSetupError> {
    let wrong = |e: lettre::transport::smtp::Error| ChannelSetupError {
        key: "mail.ca_file",
        text: in_one_line(&e),
    };
    let mut tls = TlsParameters::builder(config.server.clone());
    if let Some(pem) = &config.extra_roots {
        tls = tls.add_root_certificate(Certificate::from_pem(pem).map_err(wrong)?);
    }
    tls.build_rustls().map_err(wrong)
}

/// A header that lettre has no type for. No user input reaches `name` or `value`.
fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

/// How a userid becomes a mail address.
struct Addresses {
    /// The pattern, with `{userid}` and optionally `{domain}`.
    to: String,
    /// Domains of userids that are mail addresses already.
    upn_domains: Vec<String>,
    /// The address for userids that make none.
    fallback: Option<Address>,
}

impl Addresses {
    /// `None` if the name makes no address and there is no fallback.
    fn of(&self, name: &str) -> Option<Address> {
        self.made_of(name).or_else(|| self.fallback.clone())
    }

    /// A domain in the name never leads out of the organisation: only configured domains are used
    /// as they are.
    fn made_of(&self, name: &str) -> Option<Address> {
        let (windows, name) =
            name.split_once('\\').map_or((None, name), |(d, name)| (Some(d), name));
        let (name, upn) = name.split_once('@').map_or((name, None), |(name, d)| (name, Some(d)));
        let known =
            upn.filter(|upn| self.upn_domains.iter().any(|one| one.eq_ignore_ascii_case(upn)));
        if let Some(domain) = known {
            return Address::new(plain(name)?, plain(domain)?).ok();
        }
        let mut address = self.to.replace("{userid}", plain(name)?);
        if address.contains("{domain}") {
            address = address.replace("{domain}", plain(windows.or(upn)?)?);
        }
        address.parse().ok()
    }
}

/// Accepts ASCII letters, digits and `.-_+'`, but no dot at either end and no two in a row.
fn plain(part: &str) -> Option<&str> {
    let fits = |c: char| c.is_ascii_alphanumeric() || ".-_+'".contains(c);
    let whole = part.split('.').all(|word| !word.is_empty());
    (whole && part.chars().all(fits)).then_some(part)
}

/// Every mail, with `mark` in each text from outside.
///
/// # Panics
/// If a template cannot be rendered.
#[cfg(test)]
pub fn samples(words: &Words, brand: &Brand, mark: &'static str) -> Vec<(&'static str, String)> {
    let about = SUBJECTS.map(|subject| format!("mail-{}", subject.replace('_', "-")));
    let bodies = about.each_ref().map(|about| MailBody {
        words,
        about,
        userid: mark,
        when: mark.to_owned(),
        from: Some(mark.to_owned()),
        brand,
    });
    bodies.map(|body| ("mail/notice.txt", body.render().unwrap())).into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use secenrol::Userid;

    fn addresses(to: &str) -> Addresses {
        Addresses {
            to: to.to_owned(),
            upn_domains: vec!["corp.example.org".to_owned()],
            fallback: None,
        }
    }

    fn of(to: &str, name: &str) -> Option<String> {
        addresses(to).of(name).map(|address| address.to_string())
    }

    #[test]
    fn names_that_make_no_address_go_to_the_fallback() {
        let fallback = Some("security@example.org".parse().unwrap());
        let addresses = Addresses { fallback, ..addresses("{userid}@example.org") };
        let of = |name| addresses.of(name).unwrap().to_string();
        assert_eq!(of("jane"), "jane@example.org");
        assert_eq!(of("jürgen"), "security@example.org");
    }

    #[test]
    fn s63_an_address_is_made_of_the_name_without_its_domain() {
        for (to, name, address) in [
            ("{userid}@example.org", "jane", Some("jane@example.org")),
            ("{userid}@example.org", "CORP\\jane.doe", Some("jane.doe@example.org")),
            ("{userid}@example.org", "jane@elsewhere.example", Some("jane@example.org")),
            ("{userid}@example.org", "jane@Corp.Example.org", Some("jane@Corp.Example.org")),
            ("{userid}@{domain}.example.org", "SALES\\jane", Some("jane@SALES.example.org")),
            ("{userid}@{domain}.example.org", "jane", None),
            ("{userid}@example.org", "o'neil", Some("o'neil@example.org")),
            ("{userid}@example.org", "jürgen", None),
            ("{userid}@example.org", "jane..doe", None),
            ("{userid}@example.org", "a@b@c", Some("a@example.org")),
            ("tokens@example.org", "jane", Some("tokens@example.org")),
        ] {
            assert_eq!(of(to, name).as_deref(), address, "{to} {name}");
        }
    }

    proptest! {
        #[test]
        fn s63_no_typed_name_leads_out_of_the_organisation(typed in "[a-zA-Z0-9._@'\\\\-]{1,40}|\\PC{1,40}") {
            if let Ok(userid) = Userid::parse(&typed)
                && let Some(address) = addresses("{userid}@example.org").of(userid.as_str())
            {
                let domain = address.domain().to_ascii_lowercase();
                prop_assert!(domain == "example.org" || domain == "corp.example.org", "{}", address);
                prop_assert!(address.user().chars().all(|c| c.is_ascii_graphic()), "{}", address);
            }
        }
    }
}
