//! Reads `[mail]` and `[webhook]`: who is told that a token was moved.

use std::net::IpAddr;

use lettre::Address;
use lettre::message::Mailbox;
use secrecy::{SecretSlice, SecretString};
use url::{Host, Url};

use super::reader::{Reader, is_without_user};
use super::{Mail, MailSecurity, Webhook};

pub(super) fn mail(reader: &mut Reader) -> Option<Mail> {
    let server =
        reader.plain_text("mail.server", "a host's name, such as mail.example.org", |text| {
            Host::parse(text).is_ok() && !text.contains(':')
        });
    let security = security(reader, &server);
    let port = reader.number("mail.port", 0, 0..=65_535);
    let extra_roots = reader.certificates("mail.ca_file");
    let user = reader.text("mail.user");
    let password = reader.secret_file("mail.password_file", "a password in one line", |bytes| {
        let text = String::from_utf8(bytes).ok()?;
        let password = text.trim_end_matches(['\r', '\n']);
        (!password.is_empty() && !password.contains(['\r', '\n']))
            .then(|| SecretString::from(password))
    });
    let from =
        reader.plain_text("mail.from", "a mail address, such as IT <it@example.org>", |text| {
            text.parse::<Mailbox>().is_ok()
        });
    let to = reader.plain_text(
        "mail.to",
        "an address with {userid} and perhaps {domain}, such as {userid}@example.org",
        |text| {
            let address = text.replace("{userid}", "jane").replace("{domain}", "corp");
            text.contains("{userid}")
                && !address.contains(['{', '}'])
                && address.parse::<Address>().is_ok()
        },
    );
    let upn_domains = reader.list("mail.upn_domains", "domains such as example.org", |text| {
        Address::new("jane", text).is_ok().then(|| text.to_owned())
    });
    if server.is_empty() {
        for (key, value) in [("mail.from", &from), ("mail.to", &to)] {
            if !value.is_empty() && !reader.is_wrong("mail.server") {
                reader.warn(key, "is set, but mail.server isn't: nobody gets a mail");
            }
        }
        return None;
    }
    for (key, value) in [("mail.from", &from), ("mail.to", &to)] {
        if value.is_empty() {
            reader.wrong(key, "is missing, but mail.server is set; give an address");
        }
    }
    let login = match (user.is_empty(), password) {
        (false, Some(password)) => Some((user, password)),
        (true, None) => None,
        (false, None) => {
            reader.wrong(
                "mail.password_file",
                "is missing, but mail.user is set; name the password's file",
            );
            None
        }
        (true, Some(_)) => {
            reader.wrong("mail.user", "is missing, but mail.password_file is set; name the user");
            None
        }
    };
    let port = match (port, security) {
        (0, MailSecurity::Tls) => 465,
        (0, MailSecurity::StartTls) => 587,
        (0, MailSecurity::Plain) => 25,
        (port, _) => port,
    };
    Some(Mail { server, port, security, extra_roots, login, from, to, upn_domains })
}

fn security(reader: &mut Reader, server: &str) -> MailSecurity {
    let insecure = reader.flag("mail.insecure", false);
    let wanted = "\"tls\", \"starttls\" or \"plain\"";
    let security: String = reader.parsed("mail.security", "tls", wanted);
    match security.as_str() {
        "tls" => MailSecurity::Tls,
        "starttls" => MailSecurity::StartTls,
        "plain" => {
            if !insecure && !is_here(server) {
                let mend = "\"plain\" shows mails and password to the network; use \"tls\" or \"starttls\", or set mail.insecure = true";
                reader.wrong("mail.security", mend);
            }
            MailSecurity::Plain
        }
        other => {
            reader.wrong("mail.security", &format!("{other:?} is not {wanted}"));
            MailSecurity::Tls
        }
    }
}

pub(super) fn webhook(reader: &mut Reader) -> Option<Webhook> {
    let insecure = reader.flag("webhook.insecure_http", false);
    let url = reader.web_address("webhook.url");
    let secret = reader.secret_file("webhook.secret_file", "at least 32 random bytes", |bytes| {
        (bytes.len() >= 32).then(|| SecretSlice::from(bytes))
    });
    let extra_roots = reader.certificates("webhook.ca_file");
    let Some(url) = url else {
        if secret.is_some() && !reader.is_wrong("webhook.url") {
            reader.warn("webhook.secret_file", "is set, but webhook.url isn't: nobody is called");
        }
        return None;
    };
    check(reader, &url, insecure);
    let Some(secret) = secret else {
        reader.wrong(
            "webhook.secret_file",
            "is missing, but webhook.url is set; name the signatures' key",
        );
        return None;
    };
    Some(Webhook { url, secret, extra_roots })
}

fn check(reader: &mut Reader, url: &Url, insecure: bool) {
    if url.scheme() == "http" && !insecure && !url.host_str().is_some_and(is_here) {
        let mend = "http:// shows userids to the network; use https://, or set webhook.insecure_http = true";
        reader.wrong("webhook.url", mend);
    }
    if !is_without_user(url) {
        reader.wrong("webhook.url", "holds a name or password; the signature tells who calls");
    }
}

/// Whether a host is this machine.
fn is_here(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
