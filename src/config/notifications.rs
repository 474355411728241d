//! `[notify]`, `[mail]` and `[webhook]`: who is notified when a token was moved or a number
//! changed.

use lettre::Address;
use lettre::message::Mailbox;
use secrecy::{SecretSlice, SecretString};
use url::{Host, Url};

use super::keys::section;
use super::reader::{Reader, is_loopback, is_without_user, report};
use crate::content::language::Words;

section! {
    /// What mail and webhook report besides moved tokens, changed numbers and QR codes whose
    /// outcome stays unknown. See docs/notifications.md.
    pub struct Notify in "notify" {
        /// `true` also reports each QR code that is given out.
        on_start: bool = flag("on_start", false), Live;
    }
}

section! {
    /// Mail to the person whose token was moved or whose number was changed. See
    /// docs/notifications.md.
    pub struct Mail in "mail" {
        /// Host name of the mail server. Empty: no mail is sent.
        server: String = text_like("server", "", "a host name, such as mail.example.org", is_host),
            Live;
        /// Port of the mail server. 0 stands for the usual one: 465 for `"tls"`, 587 for
        /// `"starttls"`, 25 for `"plain"`.
        port: u16 = number("port", 0, 0..=65_535), Live;
        /// `"tls"`, `"starttls"`, or `"plain"` for a server on this machine.
        security: MailSecurity = choice("security", "tls", &[
            ("tls", MailSecurity::Tls), ("starttls", MailSecurity::StartTls),
            ("plain", MailSecurity::Plain)]), Live;
        /// `true` accepts `"plain"` for a server on another machine.
        insecure: bool = flag("insecure", false), Live;
        /// PEM or DER file with certificates of authorities to trust in addition to the system's.
        extra_roots: Option<Vec<u8>> = certificates("ca_file", ""), Live;
        /// Sender, such as `"IT support <it-support@example.org>"`.
        from: String = text_like("from", "", "a mail address, such as IT <it@example.org>",
            |text| text.parse::<Mailbox>().is_ok()), Live;
        /// Recipient, such as `"{userid}@example.org"`. `{domain}` stands for the domain in
        /// `DOMAIN\userid` or `userid@domain`.
        to: String = text_like("to", "", "a mail address with {userid} and perhaps {domain} in it, \
            such as {userid}@example.org", is_recipient), Live;
        /// Domains of userids that are mail addresses, such as `["example.org"]`.
        upn_domains: Vec<String> =
            list("upn_domains", [], "a domain, such as example.org", domain), Live;
        /// Mailbox for mails about userids that make no address, such as
        /// `"security@example.org"`. Empty: no mail is sent for these.
        fallback: Option<Address> =
            optional("fallback", "", "a mail address, such as security@example.org"), Live;
        /// Language of all mails, such as `"de"`. Empty: the language of the browser that moved the
        /// token. If an attacker moved it, the attacker chose that language.
        language: Option<Words> = language("language", ""), Live;
        /// Account at the mail server. Empty: the portal does not log in.
        user: String = text("user", ""), Live;
        /// File with the account's password.
        password: Option<SecretString> = password("password_file", ""), Live;
    }
}

section! {
    /// A request to another system when a token was moved or a number changed. See
    /// docs/notifications.md.
    pub(super) struct WebhookKeys in "webhook" {
        /// Address of the other system. Empty: no request is sent.
        url: Option<Url> = web_address("url", ""), Live;
        /// `"json"` for a program of yours, `"teams"` for a workflow of Microsoft Teams, `"slack"`
        /// for an incoming webhook of Slack.
        format: WebhookFormat = choice("format", "json", &[
            ("json", WebhookFormat::Json), ("teams", WebhookFormat::Teams),
            ("slack", WebhookFormat::Slack)]), Live;
        /// File with at least 32 random bytes, the key that signs requests. Teams and Slack need
        /// none: their address is the secret.
        secret: Option<SecretSlice<u8>> = secret("secret_file", "", 32), Live;
        /// `true` accepts an address with `http://` on another machine.
        insecure: bool = flag("insecure_http", false), Live;
        /// PEM or DER file with certificates of authorities to trust in addition to the system's.
        extra_roots: Option<Vec<u8>> = certificates("ca_file", ""), Live;
        /// HTTP proxy for the requests, such as `"http://proxy.example.org:3128"`. Empty: none. The
        /// environment variables `HTTPS_PROXY` and `HTTP_PROXY` are not used.
        proxy: Option<Url> = proxy("proxy", ""), Live;
    }
}

/// How the connection to the mail server is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailSecurity {
    /// TLS from the first byte.
    Tls,
    /// TLS after `STARTTLS`, or no mail.
    StartTls,
    /// Not at all.
    Plain,
}

/// What the other system reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WebhookFormat {
    /// The portal's own JSON, signed.
    Json,
    /// An Adaptive Card in the message that workflows of Microsoft Teams take.
    Teams,
    /// A message for an incoming webhook of Slack.
    Slack,
}

/// `[webhook]`: a request to another system.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The other system's address.
    pub url: Url,
    /// What the requests contain.
    pub format: WebhookFormat,
    /// The key that signs requests.
    pub secret: Option<SecretSlice<u8>>,
    /// Root certificates in addition to the system's, as PEM.
    pub extra_roots: Option<Vec<u8>>,
    /// The HTTP proxy in front of the other system.
    pub proxy: Option<Url>,
}

pub(super) fn mail(reader: &mut Reader) -> Option<Mail> {
    let mut mail = Mail::read(reader);
    report!(reader.wrong:
        "mail.password_file" if !mail.user.is_empty() && mail.password.is_none() =>
            "is missing, but mail.user is set; name the file with the password";
        "mail.user" if mail.user.is_empty() && mail.password.is_some() =>
            "is missing, but mail.password_file is set; write the account's name";
    );
    if mail.server.is_empty() {
        let is_blank = reader.is_blank("mail.server");
        let text = "is set, but mail.server is not, so no mail is sent";
        report!(reader.warn:
            "mail.from" if is_blank && !mail.from.is_empty() => text;
            "mail.to" if is_blank && !mail.to.is_empty() => text;
        );
        return None;
    }
    let missing = "is missing, but mail.server is set; write an address";
    let is_plain = mail.security == MailSecurity::Plain;
    report!(reader.wrong:
        "mail.from" if mail.from.is_empty() => missing;
        "mail.to" if mail.to.is_empty() => missing;
        "mail.security" if is_plain && !mail.insecure && !is_loopback(&mail.server) =>
            "\"plain\" sends mails and password in the clear; use \"tls\" or \"starttls\", or set \
             mail.insecure = true";
    );
    mail.port = match (mail.port, mail.security) {
        (0, MailSecurity::Tls) => 465,
        (0, MailSecurity::StartTls) => 587,
        (0, MailSecurity::Plain) => 25,
        (port, _) => port,
    };
    Some(mail)
}

pub(super) fn webhook(reader: &mut Reader) -> Option<Webhook> {
    let WebhookKeys { url, format, secret, insecure, extra_roots, proxy } =
        WebhookKeys::read(reader);
    let Some(url) = url else {
        report!(reader.warn:
            "webhook.secret_file" if secret.is_some() && reader.is_blank("webhook.url") =>
                "is set, but webhook.url is not, so no request is sent";
        );
        return None;
    };
    let is_http = url.scheme() == "http";
    report!(reader.wrong:
        "webhook.url" if is_http && !insecure && !url.host_str().is_some_and(is_loopback) =>
            "http:// sends userids in the clear; use https://, or set webhook.insecure_http = true";
        "webhook.url" if !is_without_user(&url) =>
            "holds a name or password; remove it, because the signature identifies the portal";
        "webhook.secret_file" if secret.is_none() && format == WebhookFormat::Json =>
            "is missing, but webhook.url is set; name the file with the key";
    );
    if format != WebhookFormat::Json {
        reader.warn_if_open(
            "webhook.url",
            "lets everybody who knows it post to your channel, and this file",
            "; or set it in the environment, as HANDOVER__WEBHOOK__URL",
        );
        report!(reader.warn:
            "webhook.secret_file" if secret.is_some() =>
                "is set, but Teams and Slack check no signature; remove it, or set \
                 webhook.format = \"json\"";
        );
    }
    Some(Webhook { url, format, secret, extra_roots, proxy })
}

fn is_host(text: &str) -> bool {
    Host::parse(text).is_ok() && !text.contains(':')
}

fn is_recipient(text: &str) -> bool {
    let address = text.replace("{userid}", "jane").replace("{domain}", "corp");
    let is_address = !address.contains(['{', '}']) && address.parse::<Address>().is_ok();
    text.contains("{userid}") && is_address
}

fn domain(text: &str) -> Option<String> {
    Address::new("jane", text).is_ok().then(|| text.to_owned())
}
