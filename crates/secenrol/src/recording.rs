//! Recordings of the exchanges, for bug reports and for learning how a server behaves.
//!
//! A recording has no secret: each value is replaced by its [`Shape`] before the recording exists.
//! What is kept is the form of a reply (the marks of JSON, the names of its members, headers and
//! cookies, status, encoding) and the plain words of messages.

mod header;
mod redactor;
mod shape;

use std::time::{Duration, Instant};

use reqwest::header::{CONTENT_TYPE, HeaderMap, SET_COOKIE};
use reqwest::{StatusCode, Version};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::cookie::Cookies;
use crate::error::Error;
use crate::types::{Exchange, OutcomeName};
use crate::wire::Body;
pub use redactor::Redactor;
pub use shape::Shape;

/// A name, and the shape of its value; the value itself if it is a documented word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedPair {
    /// The name of a field, header or cookie.
    pub name: String,
    /// A placeholder, or a harmless value.
    pub value: String,
}

/// A cookie that a reply set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RecordedCookie {
    /// Its name.
    pub name: String,
    /// The shape of its value.
    pub value: String,
    /// Its `Path`, if it has one.
    pub path: Option<String>,
    /// Whether it has a `Domain`.
    pub domain: bool,
    /// Whether it is marked `Secure`.
    pub secure: bool,
    /// Whether it is marked `HttpOnly`.
    pub http_only: bool,
    /// Its `SameSite`, if it has one.
    pub same_site: Option<String>,
    /// The seconds after which it expires; `None`: with the browser.
    pub life_s: Option<i64>,
}

/// A reply.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RecordedReply {
    /// The version of HTTP, such as `HTTP/1.1`.
    pub http: String,
    /// The HTTP status.
    pub status: u16,
    /// The headers, but for cookies.
    pub headers: Vec<RecordedPair>,
    /// The cookies that it sets.
    pub cookies: Vec<RecordedCookie>,
    /// The size of the body in bytes, after decompression.
    pub bytes: usize,
    /// How the body's text is encoded, such as `utf-8`.
    pub encoding: String,
    /// Whether a byte order mark stands before the text.
    pub bom: bool,
    /// The body with each value replaced by its shape; `None` if it did not come whole.
    pub body: Option<String>,
}

/// One exchange.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Recording {
    /// [`Exchange::name`].
    pub exchange: String,
    /// Which of [`Options::urls`](crate::Options::urls) was asked, from 1.
    pub server: usize,
    /// When the exchange began, in milliseconds since the recorder was made.
    pub at_ms: u64,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// The fields of the request.
    pub fields: Vec<RecordedPair>,
    /// The cookies of the request.
    pub sent_cookies: Vec<RecordedPair>,
    /// What came back, if anything did.
    pub reply: Option<RecordedReply>,
    /// What is unusual about the reply, if it had to be read leniently.
    pub leniency: Option<String>,
    /// What the reply means: the outcome's name, or `error: ` and the kind of error.
    pub outcome: String,
}

/// Receives the recording of each exchange.
type Sink = Box<dyn Fn(Recording) + Send + Sync>;

/// Records exchanges, see [`Client::recorded_by`](crate::Client::recorded_by).
pub struct Recorder {
    redactor: Redactor,
    begun: Instant,
    sink: Sink,
}

impl Recorder {
    /// A recorder that calls `sink` after each exchange.
    pub fn new(sink: impl Fn(Recording) + Send + Sync + 'static) -> Self {
        Self { redactor: Redactor::default(), begun: Instant::now(), sink: Box::new(sink) }
    }

    /// Replaces values in the same way, with the same numbers.
    pub fn redactor(&self) -> &Redactor {
        &self.redactor
    }

    pub(crate) fn record(&self, exchanged: &Recorded<'_>) {
        let redactor = &self.redactor;
        for (name, value) in exchanged.fields {
            if !is_constant(name, value) {
                redactor.learn(value);
            }
        }
        let fields = exchanged.fields.iter().chain(&[("integrationmode", "true")]);
        let reply = exchanged.seen.as_ref().map(|seen| self.reply(seen));
        (self.sink)(Recording {
            exchange: exchanged.exchange.name().to_owned(),
            server: exchanged.server,
            at_ms: millis(exchanged.begun.saturating_duration_since(self.begun)),
            took_ms: millis(exchanged.took),
            fields: fields.map(|(name, value)| self.field(name, value)).collect(),
            sent_cookies: self.sent(exchanged.cookies),
            reply,
            leniency: exchanged.leniency.map(str::to_owned),
            outcome: exchanged.outcome.clone(),
        });
    }

    fn field(&self, name: &str, value: &str) -> RecordedPair {
        let redactor = &self.redactor;
        let value = match name {
            _ if is_constant(name, value) => value.to_owned(),
            "PASSWORD" => redactor.password(value),
            "domain" if redactor::is_small_number(value) => value.to_owned(),
            _ => redactor.shape(value),
        };
        RecordedPair { name: redactor.name(name), value }
    }

    fn sent(&self, cookies: &Cookies) -> Vec<RecordedPair> {
        let header = cookies.header();
        let pairs = header.split(|b| *b == b';').map(String::from_utf8_lossy);
        let pairs = pairs.filter_map(|pair| {
            let (name, value) = pair.trim().split_once('=')?;
            self.redactor.learn(value);
            let value = self.redactor.shape(value);
            Some(RecordedPair { name: self.redactor.name(name), value })
        });
        pairs.collect()
    }

    fn reply(&self, seen: &SeenReply) -> RecordedReply {
        let set = seen.headers.get_all(SET_COOKIE).iter();
        let cookies = set.map(|value| header::cookie(&self.redactor, value.as_bytes())).collect();
        let content_type = seen.headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
        let (mut encoding, mut bom, mut body) = ("utf-8".to_owned(), false, None);
        if let Some(bytes) = &seen.body {
            let decoded = Body::decode(bytes, content_type);
            (encoding, bom) = (decoded.encoding().to_owned(), has_mark(bytes));
            let text = decoded.text();
            let is_json = text.trim_start_matches(is_around).starts_with('{');
            let redactor = &self.redactor;
            body = Some(if is_json { redactor.json(text) } else { redactor.page(text) });
        }
        RecordedReply {
            http: format!("{:?}", seen.version),
            status: seen.status.as_u16(),
            headers: header::all(&self.redactor, &seen.headers),
            cookies,
            bytes: seen.body.as_ref().map_or(0, |body| body.len()),
            encoding,
            bom,
            body,
        }
    }
}

fn is_around(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

fn has_mark(bytes: &[u8]) -> bool {
    [&b"\xef\xbb\xbf"[..], b"\xff\xfe", b"\xfe\xff"].iter().any(|mark| bytes.starts_with(mark))
}

/// Fields whose value the vendor document gives.
fn is_constant(name: &str, value: &str) -> bool {
    matches!(
        (name, value),
        ("action", "GETQRONLY" | "QUERYSOFTTOKEN" | "SETINFO")
            | ("tokentype", "softtoken")
            | ("integrationmode", "true")
    )
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// A reply as it came. It has secrets, so it is dropped once it is recorded.
pub(crate) struct SeenReply {
    pub(crate) version: Version,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// The whole body, unpacked.
    pub(crate) body: Option<Zeroizing<Vec<u8>>>,
}

/// What the recorder needs to know of an exchange.
pub(crate) struct Recorded<'a> {
    pub(crate) exchange: Exchange,
    pub(crate) server: usize,
    pub(crate) begun: Instant,
    pub(crate) took: Duration,
    pub(crate) fields: &'a [(&'a str, &'a str)],
    pub(crate) cookies: &'a Cookies,
    /// What came back, if anything did.
    pub(crate) seen: Option<SeenReply>,
    pub(crate) leniency: Option<&'static str>,
    pub(crate) outcome: String,
}

/// The name of a result in a recording. It says nothing of what the reply contained.
pub(crate) fn outcome_name<T: OutcomeName>(result: &Result<T, Error>) -> String {
    let kind = match result {
        Ok(outcome) => return outcome.name(),
        Err(Error::Unreachable(_)) => "unreachable".to_owned(),
        Err(Error::Tls(_)) => "no trusted TLS".to_owned(),
        Err(Error::Away(_)) => "circuit breaker open".to_owned(),
        Err(Error::TimedOut(_)) => "timeout".to_owned(),
        Err(Error::Broken(_)) => "connection broken".to_owned(),
        Err(Error::Status(status)) => format!("status {status}"),
        Err(Error::TooLarge) => "reply too large".to_owned(),
        Err(Error::Unexpected(why)) => format!("not understood: {why}"),
        Err(Error::Reported(_)) => "reported by SecEnrol".to_owned(),
    };
    format!("error: {kind}")
}

/// Where a filled text ends, in bytes: beyond what the client reads, so that it is refused.
const MAX_FILLED: usize = crate::wire::MAX_REPLY_BYTES;

/// A made-up text of the form of a recorded body: each placeholder is filled. `picture` draws a
/// picture of a media type.
pub fn fill(template: &str, picture: &dyn Fn(&str) -> Vec<u8>) -> String {
    let is_json = template.trim_start_matches(is_around).starts_with('{');
    let (mut out, mut rest) = (String::new(), template);
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if out.len() > MAX_FILLED {
            return out;
        }
        if let Some((shape, after)) = Shape::parse(rest) {
            let value = shape.fill(picture);
            let is_raw = !is_json || shape.is_unescaped;
            out.push_str(&if is_raw { value } else { redactor::escaped(&value) });
            rest = after;
        } else {
            out.push('<');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}
