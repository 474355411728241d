//! Replaces values by their shapes. It keeps only text that is known to be harmless: documented
//! words, the marks of JSON and HTML, and plain words of messages.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::{BuildHasher as _, RandomState};
use std::ops::RangeInclusive;
use std::sync::{Mutex, MutexGuard, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use secrecy::{ExposeSecret, SecretString};
use url::form_urlencoded;
use zeroize::Zeroizing;

use super::shape::Shape;

/// Words of the protocol, which may be written in any case.
const VOCABULARY: &str = "accessdenied action challenge checkcode continue domain enrolurl error \
    getqronly ok passcode password querysofttoken secenrol securenvoy seed session setinfo \
    softtoken softtokenurl success tokentype userid";
/// The shortest secret that is looked for inside other texts, in characters.
const MIN_SECRET: usize = 4;
/// The longest text of a message that is kept, in characters.
const MAX_PROSE: usize = 400;
/// The longest word that is kept, in characters.
const MAX_WORD: usize = 24;
/// The longest text of a page that is kept, in bytes.
const MAX_PAGE: usize = 4_000;
/// Words in capitals that are longer may be codes.
const MAX_CAPITALS: usize = 5;

/// Private characters, which stand for the secrets while a text is worked on.
const MARKS: RangeInclusive<char> = '\u{e000}'..='\u{f8ff}';

#[derive(Default)]
struct Seen {
    /// The number of each value, by a keyed hash.
    numbers: HashMap<u64, u32>,
    /// Values that must not appear in any message.
    secrets: Vec<SecretString>,
}

/// Replaces values by their shapes, and remembers which values are equal.
#[derive(Default)]
pub struct Redactor {
    hasher: RandomState,
    seen: Mutex<Seen>,
}

impl Redactor {
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Strikes `secret` out of every text from now on.
    pub fn learn(&self, secret: &str) {
        let secret = secret.trim();
        if secret.chars().count() < MIN_SECRET || is_vocabulary(secret) {
            return;
        }
        let mut seen = self.seen();
        if !seen.secrets.iter().any(|known| known.expose_secret() == secret) {
            seen.secrets.push(SecretString::from(secret));
        }
    }

    /// The shape of a value, with its number.
    pub fn shape(&self, value: &str) -> String {
        if value.is_empty() { String::new() } else { self.numbered(Shape::of(value), value) }
    }

    /// The shape of a password, with its number.
    pub fn password(&self, value: &str) -> String {
        self.numbered(Shape::of_password(value), value)
    }

    fn numbered(&self, shape: Shape, value: &str) -> String {
        let hash = self.hasher.hash_one(value);
        let mut seen = self.seen();
        let next = u32::try_from(seen.numbers.len()).unwrap_or(u32::MAX).saturating_add(1);
        let id = *seen.numbers.entry(hash).or_insert(next);
        Shape { id, ..shape }.to_string()
    }

    /// The name of a field, member, header or cookie: as it is if it looks like a name.
    pub fn name(&self, name: &str) -> String {
        let is_name = name.len() <= 40
            && name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
            && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b));
        if is_name && !self.holds_secret(name) { name.to_owned() } else { self.shape(name) }
    }

    fn holds_secret(&self, text: &str) -> bool {
        let text = text.to_ascii_lowercase();
        let seen = self.seen();
        seen.secrets.iter().any(|one| text.contains(&one.expose_secret().to_ascii_lowercase()))
    }

    /// A message: its plain words are kept, everything else is replaced by its shape.
    pub fn prose(&self, text: &str) -> String {
        let unmarked: String = text.chars().filter(|c| !matches!(c, '<' | '>')).collect();
        self.words(&self.marked(&unmarked))
    }

    /// A text with a mark, a private character, in place of each secret in one of its usual forms.
    fn marked(&self, text: &str) -> Zeroizing<String> {
        let text: String = text.chars().filter(|c| !is_mark_of_secret(*c)).collect();
        let mut text = Zeroizing::new(text);
        let mut secrets: Vec<_> = self.seen().secrets.iter().cloned().zip(MARKS).collect();
        // The longest first: one secret may contain another.
        secrets.sort_by_key(|(secret, _)| Reverse(secret.expose_secret().len()));
        for (secret, mark) in secrets {
            for form in forms(secret.expose_secret()) {
                // ASCII letters keep their places when their case changes.
                let lower = Zeroizing::new(text.to_ascii_lowercase());
                let (mut out, mut start) = (Zeroizing::new(String::new()), 0);
                for (at, found) in lower.match_indices(&form.to_ascii_lowercase()) {
                    out.push_str(&text[start..at]);
                    out.push(mark);
                    start = at + found.len();
                }
                out.push_str(&text[start..]);
                text = out;
            }
        }
        text
    }

    /// The shape of the secret that a mark stands for.
    fn of_mark(&self, mark: char) -> String {
        let place = u32::from(mark).wrapping_sub(u32::from(*MARKS.start())) as usize;
        let secret = self.seen().secrets.get(place).cloned();
        secret.map(|secret| self.shape(secret.expose_secret())).unwrap_or_default()
    }

    /// The words of a marked text.
    fn words(&self, text: &str) -> String {
        let (mut out, mut rest) = (String::new(), text);
        while let Some(c) = rest.chars().next() {
            if is_mark_of_secret(c) {
                out.push_str(&self.of_mark(c));
                rest = &rest[c.len_utf8()..];
                continue;
            }
            let is_space = c.is_whitespace();
            let ends = |c: char| c.is_whitespace() != is_space || is_mark_of_secret(c);
            let (run, after) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
            rest = after;
            if is_space {
                out.extend(run.chars().take(8));
            } else {
                self.word(run, &mut out);
            }
        }
        match out.char_indices().nth(MAX_PROSE) {
            // A placeholder that is cut in half reads as nothing.
            Some((end, _)) => format!("{}\u{2026}", &out[..end]),
            None => out,
        }
    }

    /// A word with the punctuation around it.
    fn word(&self, run: &str, out: &mut String) {
        let core = run.trim_matches(|c: char| ".,:;!?()[]{}\"'\0\u{feff}".contains(c));
        let start = run.find(core).unwrap_or_default();
        out.push_str(&run[..start]);
        if core.is_empty() || is_plain(core) && !self.is_part_of_secret(core) {
            out.push_str(core);
        } else {
            out.push_str(&self.shape(core));
        }
        out.push_str(&run[start + core.len()..]);
    }

    /// Whether a word is a piece of a secret that is shown in groups.
    fn is_part_of_secret(&self, word: &str) -> bool {
        if word.chars().count() < MIN_SECRET || is_vocabulary(word) {
            return false;
        }
        let word = word.to_lowercase();
        let seen = self.seen();
        seen.secrets.iter().map(ExposeSecret::expose_secret).any(|secret| {
            // The ordinary words of an address are no secrets.
            let is_address = secret.contains("://");
            let parts = secret.split(|c: char| is_address && !c.is_alphanumeric());
            let mut codes = parts.filter(|part| !(is_address && is_path_word(part)));
            codes.any(|part| part.to_lowercase().contains(&word))
        })
    }

    /// A JSON text, also one that is cut off or not quite valid: its marks, the names of its
    /// members and the documented words are kept.
    pub fn json(&self, text: &str) -> String {
        for (member, raw) in strings(text) {
            if !member.is_some_and(is_message) {
                self.learn(&unescaped(raw).0);
            }
        }
        let (mut out, mut rest, mut member) = (String::new(), text, None);
        while let Some(c) = rest.chars().next() {
            if c == '"' {
                let (raw, after) = string(&rest[1..]);
                rest = after.strip_prefix('"').unwrap_or(after);
                out.push('"');
                if rest.trim_start().starts_with(':') {
                    member = Some(raw);
                    out.push_str(&self.name(raw));
                } else {
                    out.push_str(&self.value(member, raw));
                }
                if after.starts_with('"') {
                    out.push('"');
                }
                continue;
            }
            let is_mark = |c: char| c.is_whitespace() || "{}[]:,\"".contains(c);
            let end =
                if is_mark(c) { c.len_utf8() } else { rest.find(is_mark).unwrap_or(rest.len()) };
            let (run, after) = rest.split_at(end);
            rest = after;
            match run {
                "true" | "false" | "null" => out.push_str(run),
                _ if is_mark(c) => out.push_str(run),
                _ if is_small_number(run) && member.is_some_and(is_domain) => out.push_str(run),
                _ => out.push_str(&self.shape(run)),
            }
        }
        out
    }

    /// The value of a member, as it is written between its quotation marks.
    fn value(&self, member: Option<&str>, raw: &str) -> String {
        let (value, is_unescaped) = unescaped(raw);
        match member {
            Some(name) if is_result(name) && is_vocabulary(&value) => raw.to_owned(),
            Some(name) if is_message(name) || is_result(name) => escaped(&self.prose(&value)),
            Some(name) if is_domain(name) && is_small_number(&value) => raw.to_owned(),
            _ if value.is_empty() => String::new(),
            _ => self.numbered(Shape { is_unescaped, ..Shape::of(&value) }, &value),
        }
    }

    /// A text that is not JSON: tags without their attributes, and the words between them.
    pub fn page(&self, text: &str) -> String {
        let text = self.marked(text);
        let (mut out, mut rest) = (String::new(), text.as_str());
        while !rest.is_empty() && out.len() < MAX_PAGE {
            let (before, tag) = rest.split_once('<').unwrap_or((rest, ""));
            out.push_str(&self.words(&before.replace('>', "")));
            if let Some(comment) = tag.strip_prefix("!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let Some((tag, after)) = tag.split_once('>') else { break };
            rest = after;
            let bare = tag.trim_start_matches('/');
            let name: String = bare
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || "!?".contains(*c))
                .take(10)
                .collect();
            if !name.starts_with(|c: char| c.is_ascii_digit()) && !self.holds_secret(&name) {
                let slash = if tag.starts_with('/') { "/" } else { "" };
                out.extend(["<", slash, &name, ">"]);
            }
            // What scripts and styles contain is no text.
            for hidden in ["script", "style"] {
                if name.eq_ignore_ascii_case(hidden) && !tag.starts_with('/') {
                    let end = rest.to_ascii_lowercase().find(&format!("</{hidden}"));
                    rest = end.map_or("", |end| &rest[end..]);
                }
            }
        }
        out
    }
}

/// The usual forms of a secret: as it is, in base64, in hex, and as forms and HTML escape it.
fn forms(secret: &str) -> Vec<Zeroizing<String>> {
    use std::fmt::Write as _;
    let mut hex = String::new();
    for byte in secret.bytes() {
        let _ = write!(hex, "{byte:02x}");
    }
    let html = secret.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    let encoded: String = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let bare: String = secret.chars().filter(|c| !matches!(c, '<' | '>')).collect();
    let all = [
        bare,
        STANDARD.encode(secret),
        STANDARD_NO_PAD.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
        hex,
        html,
        encoded.replace('+', "%20"),
        encoded,
    ];
    all.into_iter().filter(|form| form.len() >= MIN_SECRET).map(Zeroizing::new).collect()
}

/// Whether a word is one of a sentence, rather than a code: letters in an ordinary case, or a small
/// number.
fn is_plain(word: &str) -> bool {
    let is_letters = word.split(['-', '\'', '\u{2019}']).all(|part| {
        let has_capitals = part.chars().skip(1).any(char::is_uppercase);
        let is_ordinary = !has_capitals
            || part.chars().count() <= MAX_CAPITALS && !part.chars().any(char::is_lowercase);
        !part.is_empty() && part.chars().all(char::is_alphabetic) && is_ordinary
    });
    let is_short = word.chars().count() <= MAX_WORD;
    is_vocabulary(word) || is_small_number(word) || is_letters && is_short
}

/// Whether a part of an address is an ordinary word.
fn is_path_word(part: &str) -> bool {
    part.len() <= 12 && part.bytes().all(|b| b.is_ascii_lowercase())
}

fn is_mark_of_secret(c: char) -> bool {
    MARKS.contains(&c)
}

pub(super) fn is_small_number(text: &str) -> bool {
    (1..=3).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

pub(super) fn is_vocabulary(word: &str) -> bool {
    VOCABULARY.split_whitespace().any(|known| known.eq_ignore_ascii_case(word))
}

fn is_message(member: &str) -> bool {
    member.eq_ignore_ascii_case("message")
}

fn is_result(member: &str) -> bool {
    member.eq_ignore_ascii_case("result")
}

fn is_domain(member: &str) -> bool {
    member.eq_ignore_ascii_case("domain")
}

/// The content of a string that begins here, and what follows from its quotation mark on.
fn string(text: &str) -> (&str, &str) {
    let mut is_escaped = false;
    let end = text.char_indices().find(|(_, c)| {
        let is_end = *c == '"' && !is_escaped;
        is_escaped = *c == '\\' && !is_escaped;
        is_end
    });
    text.split_at(end.map_or(text.len(), |(at, _)| at))
}

/// All values that are strings, each with the name of its member.
fn strings(text: &str) -> Vec<(Option<&str>, &str)> {
    let (mut found, mut rest, mut member) = (Vec::new(), text, None);
    while let Some((_, after)) = rest.split_once('"') {
        let (raw, after) = string(after);
        rest = after.strip_prefix('"').unwrap_or(after);
        if rest.trim_start().starts_with(':') {
            member = Some(raw);
        } else {
            found.push((member, raw));
        }
    }
    found
}

/// The text of a JSON string, and whether it lacks the escapes that JSON demands.
fn unescaped(raw: &str) -> (Zeroizing<String>, bool) {
    match serde_json::from_str::<String>(&format!("\"{raw}\"")) {
        Ok(text) => (Zeroizing::new(text), false),
        Err(_) => (Zeroizing::new(raw.to_owned()), true),
    }
}

/// A text as a JSON string has it between its quotation marks.
pub(super) fn escaped(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

#[cfg(test)]
mod tests;
