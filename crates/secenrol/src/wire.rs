//! From SecEnrol's bytes to what they mean: pure functions, no I/O. Everything here is untrusted
//! and read tolerantly, but nothing counts as success save the documented word.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::{Map, Value};
use url::form_urlencoded;

use super::error::Error;
use super::picture;
use super::types::{EnrolUrl, Image, Poll, Seed, SessionKey};

/// The largest reply that is read, in bytes: a QR code takes some kB.
pub const MAX_REPLY_BYTES: usize = 1 << 20;
/// The most a reply's headers may take, in bytes.
pub const MAX_HEAD_BYTES: usize = 16 << 10;
/// The deepest nesting of a JSON reply. The documented ones are one object deep.
const MAX_DEPTH: usize = 16;
/// How much of SecEnrol's own message is kept, in characters.
const MAX_MESSAGE_CHARS: usize = 300;
/// The longest seed, session key, domain or userid, in bytes.
const MAX_FIELD_BYTES: usize = 1024;
/// The longest `enrolurl`, in bytes.
const MAX_URL_BYTES: usize = 2048;

/// A JSON reply, read but not yet given a meaning: that depends on the exchange.
#[derive(Debug)]
pub enum Reply {
    /// `"result": "challenge"`.
    Challenge {
        /// The session key.
        session: SessionKey,
        /// The userid that SecEnrol names; empty where it names none.
        userid: String,
    },
    /// `"result": "success"`, whatever else it holds.
    Success(Success),
    /// `"result": "accessdenied"`.
    Denied,
}

/// The members of a `success` reply. `SETINFO`'s has none of them.
#[derive(Debug)]
pub struct Success {
    /// SecEnrol's part of the secret; absent or empty in a reply to `SETINFO`.
    pub seed: Option<Seed>,
    /// Where the phone reports to; may be empty.
    pub enrolurl: EnrolUrl,
    /// The user's domain number as text.
    pub domain: String,
    /// The QR code, where the reply holds a picture of a known kind.
    pub image: Option<Image>,
}

/// Reads the JSON reply of `GETQRONLY` or `SETINFO`. IIS may label JSON as `text/html` and put a
/// byte order mark or white space in front, so the content type plays no part.
///
/// # Errors
/// [`Error::Reported`] for SecEnrol's `error`, [`Error::Unexpected`] for what is no such reply.
pub fn json_reply(body: &[u8]) -> Result<Reply, Error> {
    let text = text(body)?;
    if depth(text) > MAX_DEPTH {
        return Err(Error::Unexpected("JSON nested too deeply"));
    }
    let Members(members) =
        serde_json::from_str(text).map_err(|_| Error::Unexpected("not a plain JSON object"))?;
    let result = members
        .get("result")
        .and_then(Value::as_str)
        .ok_or(Error::Unexpected("JSON without a result"))?;
    match result.to_ascii_lowercase().as_str() {
        "challenge" => Ok(Reply::Challenge {
            session: SessionKey::new(required(&members, "session")?),
            userid: optional(&members, "userid")?.to_owned(),
        }),
        "success" => success(&members).map(Reply::Success),
        "accessdenied" => Ok(Reply::Denied),
        "error" => Err(Error::Reported(clean(
            members.get("message").and_then(Value::as_str).unwrap_or_default(),
        ))),
        _ => Err(Error::Unexpected("an unknown result")),
    }
}

/// The form that an exchange sends: the fields in their order, then `integrationmode`.
#[must_use]
pub fn form(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .append_pair("integrationmode", "true")
        .finish()
}

/// How deep brackets nest outside strings. Exact for JSON; what is none, the parser finds out.
fn depth(json: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut bytes = json.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'{' | b'[' => {
                depth = depth.saturating_add(1);
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                // A backslash takes the next byte with it; a string without an end takes all.
                while let Some(within) = bytes.next() {
                    match within {
                        b'"' => break,
                        b'\\' => drop(bytes.next()),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    deepest
}

/// An object's members, no name twice. Which of two counts is any parser's guess, so an object with
/// two results has none.
struct Members(Map<String, Value>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Members, A::Error> {
                let mut members = Map::new();
                while let Some((name, value)) = access.next_entry()? {
                    if members.insert(name, value).is_some() {
                        return Err(A::Error::custom("a member twice"));
                    }
                }
                Ok(Members(members))
            }
        }

        json.deserialize_map(Object)
    }
}

/// Whether this is the documented JSON of `accessdenied` or `error`.
#[must_use]
pub fn is_refusal(body: &[u8]) -> bool {
    matches!(json_reply(body), Ok(Reply::Denied) | Err(Error::Reported(_)))
}

fn success(members: &Map<String, Value>) -> Result<Success, Error> {
    let seed = optional(members, "seed")?;
    // The document's sample is a string of digits; a server may well write the number.
    let domain = match members.get("domain") {
        Some(Value::Number(number)) => number.to_string(),
        _ => optional(members, "domain")?.to_owned(),
    };
    let enrolurl = members.get("enrolurl").and_then(Value::as_str).unwrap_or_default().trim();
    if enrolurl.len() > MAX_URL_BYTES || enrolurl.chars().any(char::is_control) {
        return Err(Error::Unexpected("an enrolurl that is no URL"));
    }
    Ok(Success {
        seed: (!seed.is_empty()).then(|| Seed::new(seed)),
        enrolurl: EnrolUrl::new(enrolurl),
        domain,
        image: members.get("base64image").and_then(Value::as_str).and_then(picture::image),
    })
}

/// Reads the text reply of `QUERYSOFTTOKEN`: `CONTINUE`, `OK`, or else an error message.
///
/// # Errors
/// [`Error::Reported`] for a message, [`Error::Unexpected`] for an HTML page, nothing, or bytes
/// that are no text.
pub fn poll_reply(body: &[u8]) -> Result<Poll, Error> {
    let text = text(body)?;
    match text.to_ascii_lowercase().as_str() {
        "ok" => Ok(Poll::Enrolled),
        "continue" => Ok(Poll::Waiting),
        "accessdenied" | "access denied" => Ok(Poll::Denied),
        "" => Err(Error::Unexpected("an empty reply to a poll")),
        // Not documented for polls, but it is how the other exchanges refuse.
        json if json.starts_with('{') => match json_reply(body)? {
            Reply::Denied => Ok(Poll::Denied),
            _ => Err(Error::Unexpected("JSON in reply to a poll")),
        },
        html if html.starts_with('<') => Err(Error::Unexpected("an HTML page")),
        _ => Err(Error::Reported(clean(text))),
    }
}

/// The body as text, without a byte order mark and white space around it.
fn text(body: &[u8]) -> Result<&str, Error> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let text =
        std::str::from_utf8(body).map_err(|_| Error::Unexpected("bytes that are no UTF-8"))?;
    Ok(text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}'))
}

/// A string member that may be missing; `null` counts as missing.
fn optional<'a>(members: &'a Map<String, Value>, name: &str) -> Result<&'a str, Error> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(""),
        Some(Value::String(text))
            if text.len() <= MAX_FIELD_BYTES && !text.chars().any(char::is_control) =>
        {
            Ok(text)
        }
        Some(_) => Err(Error::Unexpected("a member of the wrong kind")),
    }
}

fn required<'a>(members: &'a Map<String, Value>, name: &str) -> Result<&'a str, Error> {
    match optional(members, name)? {
        "" => Err(Error::Unexpected("a member is missing")),
        text => Ok(text),
    }
}

/// Somebody else's text, fit to be shown once escaped: one line, cut short, without control
/// characters and those that turn the direction of writing.
pub(super) fn clean(message: &str) -> String {
    let invisible = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let spaced: String = message.chars().map(|c| if invisible(c) { ' ' } else { c }).collect();
    let words = spaced.split_whitespace().collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(MAX_MESSAGE_CHARS) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}

/// Strikes `secrets` out of a message of SecEnrol's, which may repeat what it was sent: as it was sent,
/// as cleaning leaves it, and as forms and markup write it.
#[must_use]
pub fn strike_out(message: String, secrets: &[&str]) -> String {
    let long_enough = secrets.iter().filter(|secret| secret.len() >= 4);
    long_enough.fold(message, |text, secret| {
        let marked_up = secret
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
            .replace('"', "&quot;");
        let encoded: String = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        [(*secret).to_owned(), clean(secret), marked_up, encoded]
            .iter()
            .filter(|form| form.len() >= 4)
            .fold(text, |text, form| text.replace(form.as_str(), "[redacted]"))
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    fn success_of(body: &str) -> Success {
        match json_reply(body.as_bytes()) {
            Ok(Reply::Success(success)) => success,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn success_is_read_with_its_members() {
        let success = success_of(&format!(
            r#"{{"result":"success","base64image":"{PNG}","seed":"ABCD1234","enrolurl":"https://x/e","domain":"1"}}"#
        ));
        assert_eq!(success.seed.unwrap().expose(), "ABCD1234");
        assert_eq!(success.enrolurl.expose(), "https://x/e");
        assert_eq!(success.domain, "1");
        assert_eq!(success.image.unwrap().media_type(), "image/png");
    }

    #[test]
    fn domain_may_be_a_number_and_result_in_any_case() {
        let success = success_of(
            "\u{feff}\r\n {\"result\":\"SUCCESS\",\"seed\":\"A\",\"domain\":7,\"extra\":[1]}\n",
        );
        assert_eq!(success.domain, "7");
        assert_eq!(success.enrolurl.expose(), "");
    }

    #[test]
    fn only_the_documented_words_mean_anything() {
        for body in [
            "",
            "null",
            "[]",
            "{}",
            "true",
            "\"success\"",
            r#"{"result":true}"#,
            r#"{"result":"succes"}"#,
            r#"{"result":"success!"}"#,
            r#"{"result":" success"}"#,
            r#"{"result":"\u017fuccess","seed":"A"}"#,
            r#"{"result":"accessdenied","result":"success"}"#,
            r#"{"result":"success","seed":"A","seed":"B"}"#,
            r#"{"result":"success"}{"result":"success"}"#,
            r#"[{"result":"success"}]"#,
            r#"{"reply":{"result":"success"}}"#,
            r#"{"result":"success",}"#,
            r"{'result':'success'}",
            "success",
            "OK",
            r#"{"Result":"success"}"#,
            r#"{"result":["success"]}"#,
            r#"{"result":"success","seed":{}}"#,
            r#"{"result":"challenge"}"#,
            r#"{"result":"challenge","session":7}"#,
            "<html><title>Runtime Error</title>",
        ] {
            assert!(matches!(json_reply(body.as_bytes()), Err(Error::Unexpected(_))), "{body}");
        }
        assert!(matches!(json_reply(br#"{"result":"AccessDenied"}"#), Ok(Reply::Denied)));
    }

    #[test]
    fn an_error_message_is_cleaned_and_cut() {
        let body = format!(r#"{{"result":"error","message":"a\u0007\n<b>{}"}}"#, "x".repeat(2000));
        let Err(Error::Reported(message)) = json_reply(body.as_bytes()) else { panic!() };
        assert!(
            message.starts_with("a <b>xxx") && message.chars().count() == MAX_MESSAGE_CHARS + 1
        );
        assert_eq!(
            json_reply(br#"{"result":"error"}"#).unwrap_err(),
            Error::Reported(String::new())
        );
    }

    #[test]
    fn white_space_around_a_poll_reply_is_ignored() {
        for (body, outcome) in [
            ("CONTINUE", Poll::Waiting),
            (" continue\r\n", Poll::Waiting),
            ("\u{feff}OK\n", Poll::Enrolled),
            ("Ok", Poll::Enrolled),
            ("accessdenied", Poll::Denied),
            (r#"{"result":"accessdenied"}"#, Poll::Denied),
        ] {
            assert_eq!(poll_reply(body.as_bytes()).unwrap(), outcome, "{body:?}");
        }
        for body in ["", "<!DOCTYPE html>OK", r#"{"result":"success"}"#, "{"] {
            assert!(matches!(poll_reply(body.as_bytes()), Err(Error::Unexpected(_))), "{body:?}");
        }
        assert_eq!(poll_reply(b"OK then").unwrap_err(), Error::Reported("OK then".into()));
    }

    #[test]
    fn values_that_were_sent_are_redacted_in_messages() {
        for message in ["a&b  c d", "a&b c d", "a&amp;b  c d", "a%26b++c+d"] {
            assert_eq!(strike_out(format!("no {message}!"), &["a&b  c d"]), "no [redacted]!");
        }
        let message = strike_out("bad passcode 123456 for key K-1 of x".into(), &["123456", "x"]);
        assert_eq!(message, "bad passcode [redacted] for key K-1 of x");
    }

    proptest! {
        #[test]
        fn no_bytes_are_a_panic_or_a_success_by_chance(body in proptest::collection::vec(any::<u8>(), 0..200)) {
            prop_assert!(!matches!(json_reply(&body), Ok(Reply::Success(_))));
            let _ = poll_reply(&body);
        }
    }
}
