//! Reads values from a TOML file and the environment, one key at a time, and collects every
//! problem. It knows how values are written, not what they are for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use secrecy::{SecretSlice, SecretString};
use toml::de::{DeArray, DeTable, DeValue};
use url::Url;

use super::keys::{self, Key};
use super::sources::Sources;
use super::unknown::{self, Unknown, key_meant, parents};
use super::{ENVIRONMENT, PREFIX, Place, Problem, certificates, syntax};
use crate::content::brand::{Localised, web_url};
use crate::content::files;
use crate::content::language::{Languages, Words};
use crate::content::problem::line_of;
use crate::content::suggest;
use crate::platform::{HOW_TO_ALLOW_READING, how_to_make_key, refuse_open};

/// The variables of the environment that set keys.
///
/// # Errors
/// The variables that are not in UTF-8.
pub fn environment() -> Result<Vec<(String, String)>, Vec<Problem>> {
    let (mut set, mut problems) = (Vec::new(), Vec::new());
    for (name, value) in std::env::vars_os() {
        // A name that is not in UTF-8 is no key's, and reported as such.
        let name = name.to_string_lossy().into_owned();
        match value.into_string() {
            Ok(value) => set.push((name, value)),
            Err(_) if name.starts_with(PREFIX) => {
                let place = Place { file: ENVIRONMENT.to_owned(), line: None, name };
                let text = "is not in UTF-8; set it in UTF-8".to_owned();
                problems.push(Problem { place, text });
            }
            Err(_) => {}
        }
    }
    if problems.is_empty() { Ok(set) } else { Err(problems) }
}

/// A value as it was written, and where.
struct Written {
    value: Value,
    place: Place,
}

enum Value {
    /// A string, a number, or true or false.
    Text(String),
    List(Vec<String>),
    /// A section, whose keys are written down on their own.
    Table,
    /// A date or a list of other things than strings, which no key takes.
    Other,
}

/// Reports each key whose condition holds.
macro_rules! report {
    ($reader:ident.$method:ident: $($key:literal if $condition:expr => $text:expr;)+) => {
        $(if $condition {
            $reader.$method($key, $text);
        })+
    };
}
pub(super) use report;

pub(super) struct Reader {
    /// What has not been read yet.
    written: BTreeMap<String, Written>,
    /// The keys that were read, but are not written.
    absent: BTreeSet<String>,
    sources: Sources,
    pub(super) problems: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
    /// The languages in which a key may have a value of its own.
    pub(super) languages: Languages,
}

impl Reader {
    pub fn new(
        file: &str,
        text: &str,
        environment: impl Iterator<Item = (String, String)>,
        languages: Languages,
    ) -> Result<Self, Vec<Problem>> {
        let mut reader = Self {
            written: BTreeMap::new(),
            absent: BTreeSet::new(),
            sources: Sources::new(file),
            problems: Vec::new(),
            warnings: Vec::new(),
            languages,
        };
        reader.add_table(text, "", syntax::parse(file, text)?);
        for (variable, value) in environment {
            let key = variable.strip_prefix(PREFIX);
            let key = key.map(|key| key.to_ascii_lowercase().replace("__", "."));
            let right = key_meant(&variable);
            let place = Place { file: ENVIRONMENT.to_owned(), line: None, name: variable };
            if let Some(key) = key {
                let value = Value::Text(value.trim().to_owned());
                reader.written.insert(key, Written { value, place });
            } else if let Some(right) = right {
                let right = unknown::variable(right);
                let text = format!("is not read because of its name; did you mean {right}?");
                reader.warnings.push(Problem { place, text });
            }
        }
        Ok(reader)
    }

    /// Adds the values of a table. `prefix` is the table's name with a dot, or empty.
    fn add_table(&mut self, text: &str, prefix: &str, table: DeTable<'_>) {
        for (key, value) in table {
            let line = Some(line_of(text, key.span().start));
            let key = format!("{prefix}{}", key.get_ref());
            let place = Place { file: self.sources.file.clone(), line, name: key.clone() };
            let value = match value.into_inner() {
                DeValue::Table(table) => {
                    self.add_table(text, &format!("{key}."), table);
                    Value::Table
                }
                DeValue::String(text) => Value::Text(text.trim().to_owned()),
                // With the prefix of another base, which no key takes.
                DeValue::Integer(number) => Value::Text(number.to_string()),
                DeValue::Boolean(flag) => Value::Text(flag.to_string()),
                DeValue::Array(items) => strings(items).map_or(Value::Other, Value::List),
                _ => Value::Other,
            };
            self.written.insert(key, Written { value, place });
        }
    }

    /// Leaves out every other key, as if it was not written. `file_key` stays if the file that it
    /// names exists.
    pub fn keep_only(&mut self, is_needed: impl Fn(&str) -> bool, file_key: &str) {
        let folder = self.resolve("");
        self.written.retain(|key, Written { value, .. }| match value {
            Value::Text(path) if key == file_key => folder.join(path).exists(),
            _ => is_needed(key),
        });
    }

    /// Reports that `key` is wrong. Only the first problem of a key is kept, because others tend to
    /// follow from it.
    pub fn wrong(&mut self, key: &str, text: impl Into<String>) {
        let name = self.sources.of(key).name;
        if !self.problems.iter().any(|problem| problem.place.name == name) {
            self.problems.push(self.sources.problem(key, text));
        }
    }

    /// Reports that `key` is missing: at its section or, where that is missing too, at the key
    /// `because` that asks for it.
    pub fn missing(&mut self, key: &str, because: &str, text: String) {
        let named = if self.sources.of(key).line.is_some() { key } else { because };
        let place = Place { name: key.to_owned(), ..self.sources.of(named) };
        self.problems.push(Problem { place, text });
    }

    /// Reports what works, but may not be intended.
    pub fn warn(&mut self, key: &str, text: impl Into<String>) {
        self.warnings.push(self.sources.problem(key, text));
    }

    /// Warns if `key` is written in a file that every user of the machine can read. `about` and
    /// `more` go around the reason.
    pub(super) fn warn_if_open(&mut self, key: &str, about: &str, more: &str) {
        let place = self.sources.of(key);
        if place.line.is_some()
            && let Err(reason) = refuse_open(Path::new(&place.file))
        {
            self.warn(key, format!("{about} {reason}{more}"));
        }
    }

    /// Whether `key`, which has been read, is not set or empty.
    pub fn is_blank(&self, key: &str) -> bool {
        self.sources.is_blank(key)
    }

    /// Takes the value of `key`, if there is one, and notes where it comes from and what it says.
    fn take(&mut self, key: &str, default: &str) -> Option<Value> {
        let (value, place) = if let Some(Written { value, place }) = self.written.remove(key) {
            (Some(value), place)
        } else {
            self.absent.insert(key.to_owned());
            let section = parents(key).last().and_then(|name| self.written.get(name));
            let line = section.and_then(|section| section.place.line);
            (None, Place { file: self.sources.file.clone(), line, name: key.to_owned() })
        };
        let text = match &value {
            Some(Value::Text(text)) => text,
            Some(Value::List(items)) => &items.join("\n"),
            Some(Value::Table | Value::Other) => "",
            None => default,
        };
        self.sources.note(key, place, text);
        value
    }

    /// Reads a value. Where `parse` refuses it, the result is the default, and a problem says that
    /// the value "is not" what is `wanted`.
    pub fn value<T>(&mut self, key: &str, wanted: &str, parse: impl Fn(&str) -> Option<T>) -> T {
        let declared = declaration(key);
        let default = declared.default_text();
        match self.take(key, default) {
            Some(Value::Text(text)) if text.contains(is_escaped) => self.wrong(key, ESCAPED),
            Some(Value::Text(text)) => match parse(&text) {
                Some(value) => return value,
                None => self.wrong(key, format!("{text:?} is not {wanted}")),
            },
            Some(_) => self.wrong(key, format!("has the wrong type; write {wanted}")),
            None if declared.is_required() => {
                self.wrong(key, format!("is missing; write {wanted}"));
            }
            None => {}
        }
        parsed_default(default, parse)
    }

    /// Reads a value; `None` if the text is empty.
    fn unless_empty<T>(
        &mut self,
        key: &str,
        wanted: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        self.value(
            key,
            wanted,
            |text| {
                if text.is_empty() { Some(None) } else { parse(text).map(Some) }
            },
        )
    }

    pub fn flag(&mut self, key: &str) -> bool {
        self.value(key, "true or false", |text| text.parse().ok())
    }

    pub fn text(&mut self, key: &str) -> String {
        self.value(key, "a text", |text| Some(text.to_owned()))
    }

    /// A text that is empty or fits.
    pub fn text_like(&mut self, key: &str, wanted: &str, fits: impl Fn(&str) -> bool) -> String {
        self.value(key, wanted, |text| (text.is_empty() || fits(text)).then(|| text.to_owned()))
    }

    /// One of the portal's languages; `None` if the text is empty.
    pub fn language(&mut self, key: &str) -> Option<Words> {
        let languages = self.languages.clone();
        let known: Vec<_> = languages.all().iter().map(Words::tag).collect();
        let wanted = format!("one of the languages {}", known.join(", "));
        self.unless_empty(key, &wanted, |text| languages.find(text).cloned())
    }

    /// A text that counts as not set if it is empty.
    pub fn text_or_default(&mut self, key: &str) -> String {
        let text = self.text(key);
        if text.is_empty() { declaration(key).default_text().to_owned() } else { text }
    }

    /// One of several words.
    pub fn choice<T: Copy>(&mut self, key: &str, choices: &[(&str, T)]) -> T {
        let names = choices.iter().map(|(name, _)| *name).filter(|name| !name.is_empty());
        let names: Vec<_> = names.map(|name| format!("{name:?}")).collect();
        let wanted = format!("one of {}", names.join(", "));
        self.value(key, &wanted, |text| {
            choices.iter().find(|(name, _)| *name == text).map(|(_, value)| *value)
        })
    }

    /// A value that parses; `None` if the text is empty.
    pub fn optional<T: FromStr>(&mut self, key: &str, wanted: &str) -> Option<T> {
        self.unless_empty(key, wanted, |text| text.parse().ok())
    }

    /// A list of strings in TOML; items separated by commas in the environment.
    pub fn list<T>(
        &mut self,
        key: &str,
        wanted: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let texts: Vec<String> = match self.take(key, "") {
            Some(Value::List(texts)) => texts,
            Some(Value::Text(text)) => {
                let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
                parts.map(str::to_owned).collect()
            }
            Some(_) => {
                self.wrong(key, format!("is not a list; write a list, each item {wanted}"));
                Vec::new()
            }
            None => Vec::new(),
        };
        if texts.is_empty() && declaration(key).is_required() {
            self.wrong(key, format!("is missing or empty; write a list with {wanted}"));
        }
        let mut parsed = Vec::new();
        for text in texts {
            match parse(&text) {
                Some(item) => parsed.push(item),
                None => self.wrong(key, format!("{text:?} is not {wanted}")),
            }
        }
        parsed
    }

    /// A key with one value for all languages, or a table with a value for each language, or both.
    pub fn localised<T: Clone + Default>(
        &mut self,
        key: &str,
        read: impl Fn(&mut Self, &str) -> T,
    ) -> Localised<T> {
        let prefix = format!("{key}.");
        let names = self.written.keys().filter(|name| name.starts_with(&prefix));
        let names: Vec<String> = names.cloned().collect();
        let mut by_language = Vec::new();
        for name in &names {
            let (_, tag) = suggest::split(name);
            match self.languages.exactly(tag).map(|words| words.tag().to_owned()) {
                Some(tag) => by_language.push((tag, read(self, name))),
                None => self.not_a_language(key, name),
            }
        }
        let written = self.written.get(key);
        let is_for_all = written.is_some_and(|it| !matches!(it.value, Value::Table));
        if names.is_empty() || is_for_all {
            return Localised { for_all: read(self, key), by_language };
        }
        self.written.remove(key);
        // Without a value for all: the one for the default language, or else the first.
        let default = self.languages.default().tag();
        let nearest = by_language.iter().find(|(tag, _)| tag == default).or(by_language.first());
        let for_all = nearest.map(|(_, value)| value.clone()).unwrap_or_default();
        Localised { for_all, by_language }
    }

    /// Reports that `name`, below the table of `key`, ends in no language's tag.
    fn not_a_language(&mut self, key: &str, name: &str) {
        self.take(name, "");
        let (section, _) = suggest::split(key);
        let meant = format!("{section}.{}", suggest::split(name).1);
        let text = if keys::find(&meant).is_some() {
            format!(
                "is below [{key}], which holds texts by language; to set {meant}, move this line \
                 above [{key}]"
            )
        } else {
            "is not the tag of one of the portal's languages, such as de".to_owned()
        };
        self.wrong(name, text);
    }

    pub fn number<T>(&mut self, key: &str, range: RangeInclusive<T>) -> T
    where
        T: FromStr + PartialOrd + Display,
    {
        let wanted = format!("a whole number from {} to {}", range.start(), range.end());
        self.value(key, &wanted, |text| text.parse().ok().filter(|number| range.contains(number)))
    }

    pub fn seconds(&mut self, key: &str, range: RangeInclusive<u64>) -> Duration {
        Duration::from_secs(self.number(key, range))
    }

    pub fn minutes(&mut self, key: &str, range: RangeInclusive<u64>) -> Duration {
        60 * self.seconds(key, range)
    }

    pub fn address(&mut self, key: &str) -> SocketAddr {
        let wanted = "an IP address with a port, such as 127.0.0.1:8080, or 0.0.0.0:8080 for all \
                      addresses of this machine";
        self.value(key, wanted, |text| text.parse().ok())
    }

    /// A web page to link to; `None` if the text is empty.
    pub fn web_address(&mut self, key: &str) -> Option<Url> {
        self.unless_empty(key, "a web address, such as https://help.example.org/", web_url)
    }

    /// An HTTP proxy; `None` if the text is empty.
    pub fn proxy(&mut self, key: &str) -> Option<Url> {
        let wanted = "the address of an HTTP proxy without user and password, such as \
                      http://proxy.example.org:3128, or empty for none";
        let is_proxy = |url: &Url| url.scheme() == "http" && url.path() == "/";
        self.unless_empty(key, wanted, |text| server_url(text).filter(is_proxy))
    }

    /// The portal's own address, without a slash at the end.
    pub fn public_url(&mut self, key: &str) -> Url {
        let wanted =
            "the portal's address as browsers see it, such as https://token.example.org/move";
        self.value(key, wanted, |text| server_url(text.trim_end_matches('/')))
    }

    /// A path, relative to the config's folder; `None` if the text is empty.
    pub fn path(&mut self, key: &str) -> Option<PathBuf> {
        let wanted =
            "the path of a file; in \"…\", a backslash begins an escape: write '…' instead";
        let name = self
            .value(key, wanted, |text| (!text.contains(char::is_control)).then(|| text.to_owned()));
        (!name.is_empty()).then(|| self.resolve(&name))
    }

    /// Resolves a path against the config's folder.
    pub fn resolve(&self, path: &str) -> PathBuf {
        Path::new(&self.sources.file).parent().unwrap_or(Path::new("")).join(path)
    }

    /// The content of a file; `None` if the key is empty. `parse` says what is wrong with it.
    pub fn file<T>(
        &mut self,
        key: &str,
        parse: impl Fn(&Path, Vec<u8>) -> Result<T, String>,
    ) -> Option<T> {
        let path = self.path(key)?;
        self.content(key, &path, parse)
    }

    /// The content of the file at `path`, which `key` names.
    pub fn content<T>(
        &mut self,
        key: &str,
        path: &Path,
        parse: impl Fn(&Path, Vec<u8>) -> Result<T, String>,
    ) -> Option<T> {
        let content = files::read(path)
            .map_err(|error| {
                unreadable(&error, "check the path, which is relative to the config's folder")
            })
            .and_then(|bytes| {
                self.sources.add_file(key, &bytes);
                parse(path, bytes)
            });
        content.map_err(|why| self.wrong(key, format!("{} {why}", path.display()))).ok()
    }

    /// The certificates in a file, as PEM.
    pub fn certificates(&mut self, key: &str) -> Option<Vec<u8>> {
        self.file(key, |_, bytes| Ok(certificates::pem(&certificates::certificates(&bytes)?)))
    }

    /// A file that other users of the machine must not read.
    fn secret_file<T>(
        &mut self,
        key: &str,
        parse: impl Fn(Vec<u8>) -> Result<T, String>,
    ) -> Option<T> {
        self.file(key, |path, bytes| {
            let secret = parse(bytes)?;
            refuse_open(path).map(|()| secret)
        })
    }

    /// A key of at least `least` bytes.
    pub fn secret(&mut self, key: &str, least: usize) -> Option<SecretSlice<u8>> {
        self.secret_file(key, |bytes| {
            if bytes.len() < least {
                return Err(format!(
                    "has {} bytes, but must hold at least {least} random ones; make a new one: \
                     {}",
                    bytes.len(),
                    how_to_make_key(least),
                ));
            }
            // Whoever shares the key may have a copy without the mark.
            if bytes.starts_with(files::BYTE_ORDER_MARK) || files::is_utf_16(&bytes) {
                return Err(
                    "was saved as text with a byte order mark or in UTF-16, which changes \
                            the key; save it as UTF-8 without a mark"
                        .to_owned(),
                );
            }
            Ok(SecretSlice::from(bytes))
        })
    }

    pub fn password(&mut self, key: &str) -> Option<SecretString> {
        self.secret_file(key, |bytes| {
            let text = files::text(bytes).map_err(|wrong| wrong.to_string())?;
            let password = text.trim_end_matches(['\r', '\n']);
            let fits = !password.is_empty() && !password.contains(['\r', '\n']);
            let wrong = "does not hold a password; write it into the file as its only line";
            if fits { Ok(SecretString::from(password)) } else { Err(wrong.to_owned()) }
        })
    }

    /// Reports unknown names. Returns every problem, or else the warnings and the sources of the
    /// keys.
    pub fn finish(mut self) -> Result<(Vec<Problem>, Sources), Vec<Problem>> {
        let unread = std::mem::take(&mut self.written);
        for (name, Written { value, place }) in &unread {
            let is_table = matches!(value, Value::Table);
            let Some(Unknown { text, meant }) = Unknown::of(name, is_table, place) else {
                continue;
            };
            self.problems.push(Problem { place: place.clone(), text });
            let is_meant = |key: &str| match meant {
                Some(section) if is_table => {
                    let end = key.strip_prefix(section).filter(|end| end.starts_with('.'));
                    end.is_some_and(|end| unread.contains_key(&format!("{name}{end}")))
                }
                meant => meant == Some(key),
            };
            // What a key that is misspelt, or in a misspelt section, lacks follows from that.
            self.problems.retain(|Problem { place, .. }| {
                !(self.absent.contains(&place.name) && is_meant(&place.name))
            });
        }
        self.problems.sort_by_key(|problem| problem.place.line);
        if self.problems.is_empty() {
            Ok((self.warnings, self.sources))
        } else {
            Err(self.problems)
        }
    }
}

#[expect(clippy::expect_used, reason = "section! declares each key together with its reader")]
fn declaration(key: &str) -> &'static Key {
    keys::find(key).expect("the key is declared")
}

#[expect(clippy::expect_used, reason = "the tests read every default")]
fn parsed_default<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> T {
    parse(text).expect("a default parses")
}

/// What a text has where somebody wrote a backslash without knowing that it begins an escape, as in
/// `"CORP\bob"`.
fn is_escaped(c: char) -> bool {
    c.is_control() && !matches!(c, '\n' | '\r' | '\t')
}
const ESCAPED: &str = "has a control character; in \"…\", a backslash begins an escape: write '…' \
                       instead";

/// The address of a server: no user, query or fragment.
pub(super) fn server_url(text: &str) -> Option<Url> {
    let url = web_url(text)?;
    let is_plain = is_without_user(&url) && url.query().is_none() && url.fragment().is_none();
    // Two addresses in one text.
    let is_one = !url.host_str().is_some_and(|host| host.contains([';', ',']));
    (is_plain && is_one).then_some(url)
}

/// A name or password in an address would end up in logs.
pub(super) fn is_without_user(url: &Url) -> bool {
    url.username().is_empty() && url.password().is_none()
}

/// Whether a host is this machine.
pub(super) fn is_loopback(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

fn strings(items: DeArray<'_>) -> Option<Vec<String>> {
    let texts = items.into_iter().map(|item| match item.into_inner() {
        DeValue::String(text) => Some(text.into_owned()),
        _ => None,
    });
    texts.collect()
}

/// Why a file cannot be read, and what to do: `if_missing` if it does not exist.
pub(super) fn unreadable(error: &std::io::Error, if_missing: &str) -> String {
    let advice = match error.kind() {
        ErrorKind::NotFound => if_missing,
        ErrorKind::PermissionDenied => HOW_TO_ALLOW_READING,
        ErrorKind::IsADirectory => "name a file in it",
        _ => return format!("cannot be read: {error}"),
    };
    format!("cannot be read: {error}; {advice}")
}
