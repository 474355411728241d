//! From SecEnrol's bytes to their meaning: pure functions without I/O.
//!
//! Every reply is untrusted and read tolerantly, but only the documented words count as success.

use serde::Deserialize;
use serde_json::{Map, Value};
use url::form_urlencoded;

use super::error::Error;
use super::picture::{self, Image};
use super::types::{EnrolUrl, Poll, Seed, SessionKey};

/// The largest reply that is read, in bytes. A QR code takes a few kilobytes.
pub const MAX_REPLY_BYTES: usize = 1 << 20;
/// The largest total size of a reply's headers, in bytes.
pub const MAX_HEAD_BYTES: usize = 16 << 10;
/// The deepest nesting of a JSON reply. The documented ones are one object deep.
const MAX_DEPTH: usize = 16;
/// The length to which SecEnrol's own message is cut, in characters.
const MAX_MESSAGE_CHARS: usize = 300;
/// The longest seed, session key, domain or userid in a reply, in bytes.
const MAX_FIELD_BYTES: usize = 1024;
/// The longest `enrolurl`, in bytes.
const MAX_URL_BYTES: usize = 2048;
/// The shortest secret that is removed from messages, in bytes. Removing shorter ones would garble
/// ordinary words.
const MIN_SECRET_BYTES: usize = 4;

/// A JSON reply. What it means depends on the exchange.
#[derive(Debug)]
pub enum Reply {
    /// `"result": "challenge"`.
    Challenge {
        /// The session key.
        session: SessionKey,
        /// The user name in the reply; empty if there is none.
        userid: String,
    },
    /// `"result": "success"`.
    Success(Success),
    /// `"result": "accessdenied"`.
    Denied,
}

/// The members of a `success` reply. The reply to `SETINFO` has none of them.
#[derive(Debug)]
pub struct Success {
    /// The setup key; `None` if it is missing or empty.
    pub seed: Option<Seed>,
    /// The address to which the phone reports; may be empty.
    pub enrolurl: EnrolUrl,
    /// The number of the user's domain, as text; empty if it is missing.
    pub domain: String,
    /// The QR code; `None` if the reply has no picture of a known format.
    pub image: Option<Image>,
}

/// The documented members of a JSON reply; others are ignored. A member that occurs twice is an
/// error, because parsers disagree about which of the two counts.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Members {
    result: Value,
    session: Value,
    userid: Value,
    seed: Value,
    enrolurl: Value,
    domain: Value,
    base64image: Value,
    message: Value,
    /// Read all the same, so that the reply as a whole is what any JSON parser accepts.
    #[serde(flatten)]
    _others: Map<String, Value>,
}

/// Reads the JSON reply of `GETQRONLY` or `SETINFO`. IIS may label JSON as `text/html` and put a
/// byte order mark or white space in front, so the content type does not matter.
///
/// # Errors
/// [`Error::Reported`] for SecEnrol's `error` reply, [`Error::Unexpected`] for anything that is not
/// a documented reply.
pub fn json_reply(body: &[u8]) -> Result<Reply, Error> {
    let text = text(body)?;
    if depth(text) > MAX_DEPTH {
        return Err(Error::Unexpected("JSON nested too deeply"));
    }
    // serde would also fill a struct from a JSON array.
    if !text.starts_with('{') {
        return Err(Error::Unexpected("not a JSON object"));
    }
    let members: Members =
        serde_json::from_str(text).map_err(|_| Error::Unexpected("not a plain JSON object"))?;
    let result = members.result.as_str().ok_or(Error::Unexpected("JSON without a result"))?;
    match result.to_ascii_lowercase().as_str() {
        "challenge" => match field(&members.session)? {
            "" => Err(Error::Unexpected("a challenge without a session")),
            session => Ok(Reply::Challenge {
                session: SessionKey::new(session),
                userid: field(&members.userid)?.to_owned(),
            }),
        },
        "success" => success(&members).map(Reply::Success),
        "accessdenied" => Ok(Reply::Denied),
        "error" => Err(Error::Reported(clean(members.message.as_str().unwrap_or_default()))),
        _ => Err(Error::Unexpected("an unknown result")),
    }
}

/// Whether `body` is the documented JSON of `accessdenied` or `error`.
pub fn is_refusal(body: &[u8]) -> bool {
    matches!(json_reply(body), Ok(Reply::Denied) | Err(Error::Reported(_)))
}

fn success(members: &Members) -> Result<Success, Error> {
    let seed = field(&members.seed)?;
    // The vendor document's sample is a string of digits; a number is accepted too.
    let domain = match &members.domain {
        Value::Number(number) => number.to_string(),
        text => field(text)?.to_owned(),
    };
    let enrolurl = members.enrolurl.as_str().unwrap_or_default().trim();
    if enrolurl.len() > MAX_URL_BYTES || enrolurl.chars().any(char::is_control) {
        return Err(Error::Unexpected("an enrolurl that is no URL"));
    }
    Ok(Success {
        seed: (!seed.is_empty()).then(|| Seed::new(seed)),
        enrolurl: EnrolUrl::new(enrolurl),
        domain,
        image: members.base64image.as_str().and_then(picture::image),
    })
}

/// The text of a member; empty if it is missing or `null`.
fn field(member: &Value) -> Result<&str, Error> {
    match member {
        Value::Null => Ok(""),
        Value::String(text)
            if text.len() <= MAX_FIELD_BYTES && !text.chars().any(char::is_control) =>
        {
            Ok(text)
        }
        _ => Err(Error::Unexpected("a member of the wrong kind")),
    }
}

/// How deep brackets nest outside strings. Exact for valid JSON; the parser rejects the rest.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let (mut in_string, mut is_escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = in_string,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

/// Reads the text reply of `QUERYSOFTTOKEN`: `CONTINUE`, `OK`, or an error message.
///
/// # Errors
/// [`Error::Reported`] for a message, [`Error::Unexpected`] for an HTML page, an empty reply, or
/// bytes that are not UTF-8.
pub fn poll_reply(body: &[u8]) -> Result<Poll, Error> {
    let text = text(body)?;
    match text.to_ascii_lowercase().as_str() {
        "ok" => Ok(Poll::Enrolled),
        "continue" => Ok(Poll::Waiting),
        "accessdenied" | "access denied" => Ok(Poll::Denied),
        "" => Err(Error::Unexpected("an empty reply to a poll")),
        // Not documented for polls, but the other exchanges refuse in JSON.
        json if json.starts_with('{') => match json_reply(body)? {
            Reply::Denied => Ok(Poll::Denied),
            _ => Err(Error::Unexpected("JSON in reply to a poll")),
        },
        html if html.starts_with('<') => Err(Error::Unexpected("an HTML page")),
        _ => Err(Error::Reported(clean(text))),
    }
}

/// The body as text, without a byte order mark and without white space around it.
fn text(body: &[u8]) -> Result<&str, Error> {
    let text =
        std::str::from_utf8(body).map_err(|_| Error::Unexpected("bytes that are no UTF-8"))?;
    Ok(text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}'))
}

/// The form that an exchange sends: the fields in their order, then `integrationmode=true`.
pub fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .append_pair("integrationmode", "true")
        .finish()
}

/// Third-party text made fit for one line: cut short, without control characters and without those
/// that change the direction of writing. It still needs escaping.
pub(super) fn clean(message: &str) -> String {
    let is_invisible = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}')
            || matches!(c, '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let words = message.split(|c: char| c.is_whitespace() || is_invisible(c));
    let line = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MAX_MESSAGE_CHARS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// Replaces `secrets` by `[redacted]` in a message from SecEnrol, which may repeat what it was
/// sent: as it was sent, as [`Error::Reported`] cleans it, and as HTML and forms escape it. Secrets
/// shorter than 4 bytes are left.
pub fn strike_out(message: String, secrets: &[&str]) -> String {
    let is_long = |text: &str| text.len() >= MIN_SECRET_BYTES;
    let spellings = secrets.iter().filter(|secret| is_long(secret)).flat_map(|secret| {
        let html = secret
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;");
        let form = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        [(*secret).to_owned(), clean(secret), html, form]
    });
    spellings
        .filter(|spelling| is_long(spelling))
        .fold(message, |text, spelling| text.replace(&spelling, "[redacted]"))
}

#[cfg(test)]
mod tests;
