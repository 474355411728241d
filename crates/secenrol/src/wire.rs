//! From SecEnrol's bytes to their meaning: pure functions without I/O.
//!
//! Every reply is untrusted and read tolerantly, but only the documented words count as success.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use serde::Deserialize;
use serde_json::{Map, Value};
use url::form_urlencoded;
use zeroize::Zeroizing;

use super::error::Error;
use super::input::is_invisible;
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

/// The body of a reply as text, and whether it had to be read leniently.
pub struct Body {
    text: Zeroizing<String>,
    encoding: &'static str,
    leniency: Option<&'static str>,
    /// What messages must not repeat.
    secrets: Vec<Zeroizing<String>>,
}

impl Body {
    /// Decodes a body: by its byte order mark or the charset in its `Content-Type`; else as UTF-8;
    /// else as windows-1252, which classic ASP writes in Western Europe without saying so.
    pub fn decode(bytes: &[u8], content_type: Option<&str>) -> Self {
        for encoding in content_type.and_then(charset).into_iter().chain([UTF_8]) {
            let (text, encoding, is_damaged) = encoding.decode(bytes);
            if !is_damaged {
                return Self::new(&text, encoding.name(), None);
            }
        }
        let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
        let leniency = Some("it is neither UTF-8 nor in its own charset; read as windows-1252");
        Self::new(&text, WINDOWS_1252.name(), leniency)
    }

    fn new(text: &str, encoding: &'static str, leniency: Option<&'static str>) -> Self {
        Self { text: Zeroizing::new(text.to_owned()), encoding, leniency, secrets: Vec::new() }
    }

    /// Removes these secrets of the request from SecEnrol's own messages, which may repeat what
    /// SecEnrol was sent. Secrets shorter than 4 bytes are left.
    pub fn hide(&mut self, secrets: &[&str]) {
        self.secrets = secrets.iter().map(|secret| Zeroizing::new((*secret).to_owned())).collect();
    }

    /// The encoding of the text, such as `UTF-8`.
    pub fn encoding(&self) -> &'static str {
        self.encoding
    }

    /// What is unusual about the reply, if it had to be read leniently. It quotes nothing of it.
    pub fn leniency(&self) -> Option<&'static str> {
        self.leniency
    }

    /// The text as it came.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text without a byte order mark and without white space around it.
    fn trimmed(&self) -> &str {
        self.text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}')
    }

    /// Applies `read` to the members of the JSON object. If the reply is not understood strictly,
    /// it is read once more after [`repaired`]. A message that `read` returns is as SecEnrol wrote
    /// it.
    fn read_json<T>(
        &mut self,
        read: impl Fn(&Members, Reading) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.read_once_or_twice(read).map_err(|error| match error {
            Error::Reported(text) => self.message(&text),
            other => other,
        })
    }

    fn read_once_or_twice<T>(
        &mut self,
        read: impl Fn(&Members, Reading) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let once = |json: &str, reading| read(&members(json)?, reading);
        let strict = once(self.trimmed(), Reading::Strict);
        let is_json = self.trimmed().starts_with('{');
        if !is_json || !matches!(strict, Err(Error::Unexpected(_))) {
            return strict;
        }
        let lenient = once(&repaired(self.trimmed()), Reading::Lenient);
        if matches!(lenient, Err(Error::Unexpected(_))) {
            return strict;
        }
        self.leniency = Some("its JSON is not valid, or has numbers for texts");
        lenient
    }

    /// SecEnrol's own message, without secrets, as one short line. Secrets are removed both before
    /// and after the text is normalised, because either may change how they are spelled.
    fn message(&self, text: &str) -> Error {
        let mut spellings: Vec<_> = self.secrets.iter().flat_map(|one| spellings(one)).collect();
        // The longest first: one secret may contain another.
        spellings.sort_by_key(|text| std::cmp::Reverse(text.len()));
        let struck = strike_out(text.to_owned(), &spellings);
        Error::Reported(shortened(strike_out(one_line(&struck), &spellings)))
    }
}

/// The charset that a `Content-Type` names.
fn charset(content_type: &str) -> Option<&'static Encoding> {
    let mut parameters = content_type.split(';').skip(1).filter_map(|one| one.split_once('='));
    let (_, label) = parameters.find(|(name, _)| name.trim().eq_ignore_ascii_case("charset"))?;
    Encoding::for_label(label.trim().trim_matches(['"', '\'']).as_bytes())
}

/// How the text of a JSON reply is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// As it is.
    Strict,
    /// After [`repaired`].
    Lenient,
}

/// Reads the JSON reply of `GETQRONLY` or `SETINFO`. IIS may label JSON as `text/html` and put a
/// byte order mark or white space in front, so the content type does not matter.
///
/// If strict reading fails, the reply is read once more with the usual slips of hand-written JSON
/// corrected: a backslash before a letter (`"CORP\tom"`), raw control characters in strings, a
/// comma before `}`, and whole numbers for texts. [`Body::leniency`] then says so.
///
/// # Errors
/// [`Error::Reported`] for SecEnrol's `error` reply, [`Error::Unexpected`] for anything that is not
/// a documented reply.
pub fn json_reply(body: &mut Body) -> Result<Reply, Error> {
    body.read_json(reply)
}

fn members(json: &str) -> Result<Members, Error> {
    if depth(json) > MAX_DEPTH {
        return Err(Error::Unexpected("JSON nested too deeply"));
    }
    // serde would also fill a struct from a JSON array.
    if !json.starts_with('{') {
        return Err(Error::Unexpected("not a JSON object"));
    }
    serde_json::from_str(json).map_err(|_| Error::Unexpected("not a plain JSON object"))
}

fn reply(members: &Members, reading: Reading) -> Result<Reply, Error> {
    match result(members)?.as_str() {
        "challenge" => match field(&members.session, reading)? {
            "" => Err(Error::Unexpected("a challenge without a session")),
            session => Ok(Reply::Challenge {
                session: SessionKey::new(session),
                userid: userid(&members.userid, reading)?,
            }),
        },
        "success" => success(members, reading).map(Reply::Success),
        "accessdenied" => Ok(Reply::Denied),
        "error" => Err(reported(members)),
        _ => Err(Error::Unexpected("an unknown result")),
    }
}

/// The word of `result`, in lower case.
fn result(members: &Members) -> Result<String, Error> {
    let word = members.result.as_str().ok_or(Error::Unexpected("JSON without a result"))?;
    Ok(word.to_ascii_lowercase())
}

/// The message as SecEnrol wrote it, which [`Body::read_json`] makes fit to be shown.
fn reported(members: &Members) -> Error {
    Error::Reported(members.message.as_str().unwrap_or_default().to_owned())
}

/// Whether `body` is the documented JSON of `accessdenied` or `error`.
pub fn is_refusal(body: &mut Body) -> bool {
    matches!(json_reply(body), Ok(Reply::Denied) | Err(Error::Reported(_)))
}

/// The name in a challenge. `"CORP\nick"` is valid JSON, but means a line break where a backslash
/// was meant: a name has no control characters.
fn userid(member: &Value, reading: Reading) -> Result<String, Error> {
    let (Reading::Lenient, Value::String(name)) = (reading, member) else {
        return field(member, reading).map(str::to_owned);
    };
    let mut meant = name.clone();
    for (control, escape) in
        [('\u{8}', "\\b"), ('\u{c}', "\\f"), ('\n', "\\n"), ('\r', "\\r"), ('\t', "\\t")]
    {
        meant = meant.replace(control, escape);
    }
    field(&Value::String(meant), reading).map(str::to_owned)
}

fn success(members: &Members, reading: Reading) -> Result<Success, Error> {
    let seed = field(&members.seed, reading)?;
    // The vendor document's sample is a string of digits; a number is accepted too.
    let domain = match &members.domain {
        Value::Number(number) => number.to_string(),
        text => field(text, reading)?.to_owned(),
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

/// The text of a member; empty if it is missing or `null`. Spaces around it may be what
/// [`repaired`] left of line breaks.
fn field(member: &Value, reading: Reading) -> Result<&str, Error> {
    match member {
        Value::Null => Ok(""),
        Value::String(text)
            if text.len() <= MAX_FIELD_BYTES && !text.chars().any(char::is_control) =>
        {
            Ok(if reading == Reading::Lenient { text.trim_matches(' ') } else { text })
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

/// `json` with the slips of hand-written JSON corrected, see [`json_reply`]. Valid JSON keeps its
/// meaning.
fn repaired(json: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(2 * json.len()));
    let mut in_string = false;
    let mut rest = json;
    while let Some(c) = rest.chars().next() {
        rest = &rest[c.len_utf8()..];
        match c {
            '"' => in_string = !in_string,
            '\\' if in_string => {
                let escape = escape_length(rest);
                out.push_str(if escape == 0 { "\\\\" } else { "\\" });
                out.push_str(&rest[..escape]);
                rest = &rest[escape..];
                continue;
            }
            _ if in_string && c < ' ' => {
                out.push(' ');
                continue;
            }
            ',' if !in_string && rest.trim_start().starts_with('}') => continue,
            ':' if !in_string => {
                let value = rest.trim_start();
                let number = number_length(value);
                if number > 0 {
                    out.push_str(":\"");
                    out.push_str(&value[..number]);
                    out.push('"');
                    rest = &value[number..];
                    continue;
                }
            }
            _ => {}
        }
        out.push(c);
    }
    out
}

/// How many bytes belong to the escape after a backslash; 0 if it is none.
fn escape_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    match bytes.first() {
        Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => 1,
        Some(b'u') if bytes.len() > 4 && bytes[1..5].iter().all(u8::is_ascii_hexdigit) => 5,
        _ => 0,
    }
}

/// How many bytes a member's value has that is a whole number; 0 if it is anything else.
fn number_length(value: &str) -> usize {
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let ends = value[digits..].trim_start().starts_with([',', '}']);
    if ends { digits } else { 0 }
}

/// Reads the text reply of `QUERYSOFTTOKEN`: `CONTINUE`, `OK`, or an error message. The word may
/// be in quotation marks or a few plain tags (`OK<br>`), and it may be the `result` of a JSON
/// object. An HTML page is never an answer, whatever its text says.
///
/// # Errors
/// [`Error::Reported`] for a message, [`Error::Unexpected`] for an HTML page or an empty reply.
pub fn poll_reply(body: &mut Body) -> Result<Poll, Error> {
    let text = body.trimmed();
    if text.starts_with('{') {
        return body.read_json(|members, _| match result(members)?.as_str() {
            "error" => Err(reported(members)),
            word => poll_word(word).ok_or(Error::Unexpected("JSON in reply to a poll")),
        });
    }
    let bare = without_markup(text);
    if let Some(poll) = bare.as_deref().and_then(poll_word) {
        return Ok(poll);
    }
    match text {
        "" => Err(Error::Unexpected("an empty reply to a poll")),
        html if html.starts_with('<') => Err(Error::Unexpected("an HTML page")),
        _ => Err(body.message(text)),
    }
}

fn poll_word(text: &str) -> Option<Poll> {
    let is_around = |c: char| c.is_whitespace() || matches!(c, '\0' | '"' | '\'' | '\u{feff}');
    match text.trim_matches(is_around).to_ascii_lowercase().as_str() {
        "ok" => Some(Poll::Enrolled),
        "continue" => Some(Poll::Waiting),
        // Not documented for polls, but the other exchanges refuse with this word.
        "accessdenied" | "access denied" => Some(Poll::Denied),
        _ => None,
    }
}

/// Tags that only dress a word. Any other, such as `<html>` or `<script>`, makes a page.
const PLAIN_TAGS: &str = "?xml b br center div font i p pre span string";
/// The longest poll reply that may be a word in [`PLAIN_TAGS`], in bytes.
const MAX_DRESSED_BYTES: usize = 256;

/// A text without comments and [`PLAIN_TAGS`]; `None` if it has others or is long.
fn without_markup(text: &str) -> Option<String> {
    let (mut bare, mut rest) = (String::new(), text);
    if text.contains('<') && text.len() > MAX_DRESSED_BYTES {
        return None;
    }
    while let Some((before, tag)) = rest.split_once('<') {
        bare.push_str(before);
        rest = if let Some(comment) = tag.strip_prefix("!--") {
            let (comment, after) = comment.split_once("-->")?;
            // A page may be in a comment, too.
            (!comment.contains('<')).then_some(after)?
        } else {
            let (tag, after) = tag.split_once('>')?;
            let is_end = |c: char| c.is_whitespace() || c == '/';
            let name = tag.trim_start_matches('/').split(is_end).next()?.to_ascii_lowercase();
            PLAIN_TAGS.split(' ').find(|plain| *plain == name)?;
            after
        };
    }
    Some(bare + rest)
}

/// The form that an exchange sends: the fields in their order, then `integrationmode=true`.
pub fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .append_pair("integrationmode", "true")
        .finish()
}

/// Third-party text made fit for one line: cut short, without control characters and without those
/// that hide text or change the direction of writing. It still needs escaping.
pub(super) fn clean(message: &str) -> String {
    shortened(one_line(message))
}

fn one_line(message: &str) -> String {
    let separates = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
    let words = message.split(separates);
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn shortened(line: String) -> String {
    match line.char_indices().nth(MAX_MESSAGE_CHARS) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// How a reply may spell a secret: as it was sent, read in the wrong charset, or put into JSON
/// without escapes; and each of these as HTML and forms escape it, and as [`one_line`] leaves it.
fn spellings(secret: &str) -> Vec<Zeroizing<String>> {
    let is_long = |text: &String| text.len() >= MIN_SECRET_BYTES;
    let (misread, _) = WINDOWS_1252.decode_without_bom_handling(secret.as_bytes());
    let unescaped = serde_json::from_str(&repaired(&format!("\"{secret}\"")));
    [secret.to_owned(), misread.into_owned()]
        .into_iter()
        .chain(unescaped)
        .filter(is_long)
        .flat_map(|text| {
            let html = text
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('>', "&gt;")
                .replace('"', "&quot;");
            let form = form_urlencoded::byte_serialize(text.as_bytes()).collect();
            [html.replace('\'', "&#39;"), one_line(&html), html, form, one_line(&text), text]
        })
        .filter(is_long)
        .map(Zeroizing::new)
        .collect()
}

fn strike_out(message: String, spellings: &[Zeroizing<String>]) -> String {
    spellings.iter().fold(message, |text, spelling| text.replace(spelling.as_str(), "[redacted]"))
}

#[cfg(test)]
mod tests;
