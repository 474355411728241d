//! Headers and cookies of a reply, for a recording.

use cookie::time::OffsetDateTime;
use reqwest::header::HeaderMap;

use super::redactor::Redactor;
use super::{RecordedCookie, RecordedPair};

/// Headers whose words say how a server or a device works.
const WORDS: [&str; 9] = [
    "cache-control",
    "connection",
    "content-encoding",
    "pragma",
    "transfer-encoding",
    "vary",
    "x-content-type-options",
    "x-frame-options",
    "x-ua-compatible",
];
/// Headers that name programs and their versions.
const BANNERS: [&str; 5] =
    ["server", "via", "x-aspnet-version", "x-aspnetmvc-version", "x-powered-by"];
const MAX_BANNER: usize = 60;
/// The most headers that are kept.
const MAX_HEADERS: usize = 60;

/// All headers but cookies: the harmless ones with their value, the others with its shape.
pub(super) fn all(redactor: &Redactor, headers: &HeaderMap) -> Vec<RecordedPair> {
    let kept = headers.iter().filter(|(name, _)| *name != "set-cookie").take(MAX_HEADERS);
    let pair = |(name, value): (&reqwest::header::HeaderName, &reqwest::header::HeaderValue)| {
        let text = String::from_utf8_lossy(value.as_bytes());
        RecordedPair {
            name: redactor.name(name.as_str()),
            value: value_of(redactor, name.as_str(), &text),
        }
    };
    kept.map(pair).collect()
}

fn value_of(redactor: &Redactor, name: &str, value: &str) -> String {
    match name {
        "content-type" if is_media_type(value) => value.to_owned(),
        "www-authenticate" => redactor.prose(value.split_whitespace().next().unwrap_or_default()),
        _ if BANNERS.contains(&name) && is_banner(value) => value.to_owned(),
        _ if WORDS.contains(&name) => redactor.prose(value),
        _ => redactor.shape(value),
    }
}

/// A type, a subtype and a charset of ordinary length.
fn is_media_type(value: &str) -> bool {
    let (kind, parameters) = value.split_once(';').unwrap_or((value, ""));
    let is_kind = kind.trim().len() <= 40
        && kind.trim().bytes().all(|b| b.is_ascii_alphabetic() || b"/+-.".contains(&b));
    let charset = parameters.trim().to_ascii_lowercase();
    let label = charset.strip_prefix("charset=").unwrap_or(&charset).trim_matches(['"', '\'']);
    is_kind && (label.is_empty() || encoding_rs::Encoding::for_label(label.as_bytes()).is_some())
}

/// Names and versions, without anything that looks like a code.
fn is_banner(value: &str) -> bool {
    let has_code = value.split(|c: char| !c.is_ascii_alphanumeric()).any(|part| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        digits > 5 || part.len() > 16 || digits > 0 && part.len() > digits + 3
    });
    value.len() <= MAX_BANNER
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || b" ./_()-,:".contains(&b))
        && !has_code
}

/// A `Set-Cookie` header.
pub(super) fn cookie(redactor: &Redactor, header: &[u8]) -> RecordedCookie {
    let text = String::from_utf8_lossy(header);
    let (name, value) = {
        let pair = text.split(';').next().unwrap_or_default();
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (name.trim().to_owned(), value.trim().to_owned())
    };
    redactor.learn(&value);
    let parsed = cookie::Cookie::parse(&*text).ok();
    let parsed = parsed.as_ref();
    let age = parsed.and_then(cookie::Cookie::max_age).map(cookie::time::Duration::whole_seconds);
    let expiry = || {
        let ends = parsed?.expires_datetime()?;
        Some((ends - OffsetDateTime::now_utc()).whole_seconds())
    };
    RecordedCookie {
        name: redactor.name(&name),
        value: redactor.shape(&value),
        path: parsed.and_then(cookie::Cookie::path).map(|path| path_of(redactor, path)),
        domain: parsed.is_some_and(|it| it.domain().is_some()),
        secure: parsed.and_then(cookie::Cookie::secure).unwrap_or_default(),
        http_only: parsed.and_then(cookie::Cookie::http_only).unwrap_or_default(),
        same_site: parsed.and_then(cookie::Cookie::same_site).map(|it| it.to_string()),
        life_s: age.or_else(expiry),
    }
}

/// A path of plain words.
fn path_of(redactor: &Redactor, path: &str) -> String {
    let parts = path
        .split('/')
        .map(|part| if part.is_empty() { String::new() } else { redactor.prose(part) });
    parts.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_harmless_headers_keep_their_value() {
        let redactor = Redactor::default();
        for (name, value, kept) in [
            ("server", "Microsoft-IIS/10.0", "Microsoft-IIS/10.0"),
            ("x-aspnet-version", "4.0.30319", "4.0.30319"),
            ("server", "node-4f9a2b7c1d", "<15 base64 #1>"),
            ("content-type", "text/html; charset=utf-8", "text/html; charset=utf-8"),
            ("content-type", "text/html; session=A1B2", "<23 text #2>"),
            ("cache-control", "no-cache, private", "no-cache, private"),
            ("www-authenticate", "Negotiate YIIBdwYGKwYB", "Negotiate"),
            ("location", "https://m.example.org/x?s=1", "<27 https url #3>"),
            ("x-request-id", "77af", "<4 hex #4>"),
        ] {
            assert_eq!(value_of(&redactor, name, value), kept, "{name}: {value}");
        }
    }

    #[test]
    fn a_cookie_keeps_its_attributes() {
        let header = b"SecurEnvoyPIN=a=b/c9+; Path=/secenrol; Secure; HttpOnly; Max-Age=900";
        assert_eq!(
            cookie(&Redactor::default(), header),
            RecordedCookie {
                name: "SecurEnvoyPIN".to_owned(),
                value: "<7 base64 #1>".to_owned(),
                path: Some("/secenrol".to_owned()),
                secure: true,
                http_only: true,
                life_s: Some(900),
                ..RecordedCookie::default()
            }
        );
    }
}
