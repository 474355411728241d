//! Takes values out of a TOML file and the environment one by one, and keeps what is wrong on the
//! way. Knows how values are written, not what they are for.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use toml::de::{DeTable, DeValue};
use url::Url;

use super::diff::Said;
use super::origin::{Place, Places};
use super::{Problem, beside};
use crate::content::files;
use crate::content::suggest;

const PREFIX: &str = "HANDOVER__";

/// A value as it was written, and where.
struct Written {
    value: Value,
    place: Place,
}

enum Value {
    Text(String),
    Flag(bool),
    List(Vec<String>),
    /// A section, whose keys are written down on their own.
    Table,
    /// A date, a list of something else: right nowhere.
    Odd,
}

impl Value {
    fn to_text(&self) -> String {
        match self {
            Self::Text(text) => text.trim().to_owned(),
            Self::Flag(flag) => flag.to_string(),
            Self::List(items) => items.join("\n"),
            Self::Table | Self::Odd => String::new(),
        }
    }
}

pub(super) struct Reader {
    file: String,
    written: BTreeMap<String, Written>,
    /// Where each key that was asked for stands.
    read: Places,
    /// What each of them says, its default included.
    said: Said,
    problems: Vec<Problem>,
    /// What can be served, but may not be what was meant.
    warnings: Vec<Problem>,
    /// The file is no TOML: whatever else seems wrong only follows from that.
    unreadable: bool,
}

impl Reader {
    pub(super) fn new(
        file: &str,
        text: &str,
        environment: impl Iterator<Item = (String, String)>,
    ) -> Self {
        let mut reader = Self {
            file: file.to_owned(),
            written: BTreeMap::new(),
            read: Places::of_file(file),
            said: Said::default(),
            problems: Vec::new(),
            warnings: Vec::new(),
            unreadable: false,
        };
        match DeTable::parse(text) {
            Ok(document) => reader.take_table(text, "", document.into_inner()),
            Err(e) => {
                let line = e.span().map(|span| line_of(text, span.start));
                reader.unreadable = true;
                reader.problem(reader.place(line), "", &format!("is no TOML: {}", e.message()));
            }
        }
        for (variable, value) in environment {
            if let Some(key) = variable.strip_prefix(PREFIX) {
                let key = key.to_ascii_lowercase().replace("__", ".");
                let place = Place {
                    origin: "environment".to_owned(),
                    line: None,
                    variable: Some(variable),
                };
                reader.written.insert(key, Written { value: Value::Text(value), place });
            }
        }
        reader
    }

    /// Writes down what stands in a table; `within` is its name with a dot, or nothing.
    fn take_table(&mut self, text: &str, within: &str, table: DeTable<'_>) {
        for (key, value) in table {
            let place = self.place(Some(line_of(text, key.span().start)));
            let key = format!("{within}{}", key.get_ref());
            let value = match value.into_inner() {
                DeValue::Table(table) => {
                    self.take_table(text, &format!("{key}."), table);
                    Value::Table
                }
                other => plain(other),
            };
            self.written.insert(key, Written { value, place });
        }
    }

    fn place(&self, line: Option<usize>) -> Place {
        Place { origin: self.file.clone(), line, variable: None }
    }

    fn problem(&mut self, place: Place, key: &str, text: &str) {
        let key = place.variable.unwrap_or_else(|| key.to_owned());
        self.problems.push(Problem {
            origin: place.origin,
            line: place.line,
            key,
            text: text.to_owned(),
        });
    }

    /// Notes that `key`, which has been read, isn't there: at its section, or where that isn't there
    /// either, at the key `because` that asks for it.
    pub(super) fn missing(&mut self, key: &str, because: &str, text: &str) {
        let section = self.read.of(key).filter(|place| place.line.is_some());
        let place =
            section.or_else(|| self.read.of(because)).cloned().unwrap_or_else(|| self.place(None));
        self.problem(Place { variable: None, ..place }, key, text);
    }

    /// Notes that `key`, which has been read, is wrong.
    pub(super) fn wrong(&mut self, key: &str, text: &str) {
        let place = self.read.of(key).cloned().unwrap_or_else(|| self.place(None));
        // One mend at a time for a key: the first is the nearest to what was written.
        let named = place.variable.as_deref().unwrap_or(key);
        if !self.problems.iter().any(|problem| problem.key == named) {
            self.problem(place, key, text);
        }
    }

    /// Notes what can be served, but may not be what was meant.
    pub(super) fn warn(&mut self, key: &str, text: &str) {
        self.warnings.push(self.read.problem(key, text));
    }

    /// The same about a file that the config names.
    pub(super) fn warn_of(&mut self, elsewhere: impl IntoIterator<Item = Problem>) {
        self.warnings.extend(elsewhere);
    }

    /// Notes what is wrong in files that the config names.
    pub(super) fn wrong_elsewhere(&mut self, problems: impl IntoIterator<Item = Problem>) {
        self.problems.extend(problems);
    }

    /// Whether `key`, which hasn't been read yet, has a value, and not a table of values.
    pub(super) fn is_set(&self, key: &str) -> bool {
        self.written.get(key).is_some_and(|written| !matches!(written.value, Value::Table))
    }

    /// Whether something was wrong with `key`.
    pub(super) fn is_wrong(&self, key: &str) -> bool {
        self.problems.iter().any(|problem| problem.key == key)
    }

    /// The keys of the table `key`, whole.
    pub(super) fn below(&self, key: &str) -> Vec<String> {
        let start = format!("{key}.");
        self.written.keys().filter(|written| written.starts_with(&start)).cloned().collect()
    }

    /// What `key` says; `default` is what that comes to where it isn't there.
    fn take(&mut self, key: &str, default: &str) -> Option<Value> {
        let (value, place) = match self.written.remove(key) {
            Some(Written { value, place }) => (Some(value), place),
            None => (None, self.section(key).unwrap_or_else(|| self.place(None))),
        };
        self.said.note(
            key,
            value.as_ref().map_or_else(|| default.to_owned(), Value::to_text).as_bytes(),
        );
        self.read.note(key, place);
        value
    }

    /// Where the section of `key` begins.
    fn section(&self, key: &str) -> Option<Place> {
        let name = sections_of(key).last()?;
        self.written.get(name).map(|section| section.place.clone())
    }

    fn take_text(&mut self, key: &str, default: &str, wanted: &str) -> Option<String> {
        match self.take(key, default) {
            Some(Value::Text(text)) => Some(text.trim().to_owned()),
            Some(_) => {
                self.wrong(key, &format!("is of the wrong kind; wanted: {wanted}"));
                None
            }
            None => None,
        }
    }

    pub(super) fn flag(&mut self, key: &str, default: bool) -> bool {
        match self.take(key, &default.to_string()) {
            Some(Value::Flag(flag)) => flag,
            Some(Value::Text(text)) if text == "true" || text == "false" => text == "true",
            None => default,
            Some(_) => {
                self.wrong(key, "is neither true nor false");
                default
            }
        }
    }

    pub(super) fn text(&mut self, key: &str) -> String {
        self.take_text(key, "", "a text").unwrap_or_default()
    }

    /// A text that is empty or looks as it should.
    pub(super) fn plain_text(
        &mut self,
        key: &str,
        wanted: &str,
        fits: impl Fn(&str) -> bool,
    ) -> String {
        let text = self.text(key);
        if text.is_empty() || fits(&text) {
            return text;
        }
        self.wrong(key, &format!("{text:?} is not {wanted}"));
        String::new()
    }

    /// A value that parses. The default does, so this gives up only where it was set wrongly.
    pub(super) fn parsed<T: FromStr>(&mut self, key: &str, default: &str, wanted: &str) -> T
    where
        T::Err: std::fmt::Debug,
    {
        let text = self.take_text(key, default, wanted);
        if let Some(value) = text.as_deref().and_then(|text| text.parse().ok()) {
            return value;
        }
        if let Some(text) = text {
            self.wrong(key, &format!("{text:?} is not {wanted}"));
        }
        must_parse(default)
    }

    pub(super) fn optional<T: FromStr>(
        &mut self,
        key: &str,
        default: &str,
        wanted: &str,
    ) -> Option<T> {
        let text = self.take_text(key, default, wanted).unwrap_or_else(|| default.to_owned());
        let value = text.parse().ok();
        if value.is_none() && !text.is_empty() {
            self.wrong(key, &format!("{text:?} is not {wanted}"));
        }
        value
    }

    pub(super) fn list<T>(
        &mut self,
        key: &str,
        wanted: &str,
        item: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let texts = match self.take(key, "") {
            Some(Value::List(texts)) => texts,
            // The environment has no lists: commas part the items.
            Some(Value::Text(text)) => text
                .split(',')
                .map(|part| part.trim().to_owned())
                .filter(|part| !part.is_empty())
                .collect(),
            None => Vec::new(),
            Some(_) => {
                self.wrong(key, &format!("is no list; wanted: {wanted}"));
                Vec::new()
            }
        };
        let mut items = Vec::new();
        for text in texts {
            match item(&text) {
                Some(value) => items.push(value),
                None => self.wrong(key, &format!("{text:?} is not one of the wanted: {wanted}")),
            }
        }
        items
    }

    pub(super) fn number<T>(&mut self, key: &str, default: T, range: RangeInclusive<T>) -> T
    where
        T: FromStr + PartialOrd + Copy + std::fmt::Display,
    {
        let wanted = format!("a whole number from {} to {}", range.start(), range.end());
        let Some(text) = self.take_text(key, &default.to_string(), &wanted) else { return default };
        match text.parse() {
            Ok(number) if range.contains(&number) => number,
            _ => {
                self.wrong(key, &format!("{text:?} is not {wanted}"));
                default
            }
        }
    }

    pub(super) fn seconds(
        &mut self,
        key: &str,
        default: u64,
        range: RangeInclusive<u64>,
    ) -> Duration {
        Duration::from_secs(self.number(key, default, range))
    }

    pub(super) fn minutes(
        &mut self,
        key: &str,
        default: u64,
        range: RangeInclusive<u64>,
    ) -> Duration {
        Duration::from_secs(60 * self.number(key, default, range))
    }

    /// An `https:` or `http:` address that pages link to; `None` where it isn't set.
    pub(super) fn web_address(&mut self, key: &str) -> Option<Url> {
        let wanted = "a web address, such as https://help.example.org/";
        let text = self.take_text(key, "", wanted).filter(|text| !text.is_empty())?;
        let url = Url::parse(&text).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
        if url.is_none() {
            self.wrong(key, &format!("{text:?} is not {wanted}"));
        }
        url
    }

    /// The portal's own address: no query, no fragment, no slash at the end.
    pub(super) fn public_url(&mut self, key: &str) -> Url {
        let wanted =
            "the portal's address as browsers see it, such as https://token.example.org/move";
        let text = self.take_text(key, "", wanted);
        let url = text
            .as_deref()
            .and_then(|text| Url::parse(text.trim_end_matches('/')).ok())
            .filter(|url| {
                matches!(url.scheme(), "http" | "https")
                    && url.query().is_none()
                    && url.fragment().is_none()
                    && is_without_user(url)
            });
        match (url, text) {
            (Some(url), _) => return url,
            (None, Some(text)) => self.wrong(key, &format!("{text:?} is not {wanted}")),
            (None, None) => self.wrong(key, &format!("is missing; give {wanted}")),
        }
        must_parse("https://portal.invalid")
    }

    /// What a file holds; `None` where the key is empty. Paths are taken from the config's place.
    pub(super) fn file<T>(
        &mut self,
        key: &str,
        wanted: &str,
        take: impl Fn(Vec<u8>) -> Option<T>,
    ) -> Option<T> {
        self.checked_file(key, |bytes| take(bytes).ok_or_else(|| format!("does not hold {wanted}")))
    }

    /// The same, where what is wrong with it has several forms.
    pub(super) fn checked_file<T>(
        &mut self,
        key: &str,
        take: impl Fn(Vec<u8>) -> Result<T, String>,
    ) -> Option<T> {
        let path = self.path(key)?;
        let read = files::read(&path).map(|bytes| {
            self.said.note(key, &bytes);
            take(bytes)
        });
        match read {
            Ok(Ok(value)) => return Some(value),
            Ok(Err(why)) => self.wrong(key, &format!("{} {why}", path.display())),
            Err(e) => self.wrong(key, &unreadable(&path, &e)),
        }
        None
    }

    /// A file's path, taken from the config's place; `None` where the key is empty.
    pub(super) fn path(&mut self, key: &str) -> Option<PathBuf> {
        let name = self.take_text(key, "", "a file's path").filter(|name| !name.is_empty())?;
        Some(self.beside(&name))
    }

    /// A file's path, taken from the config's place.
    pub(super) fn beside(&self, name: &str) -> PathBuf {
        beside(&self.file, name)
    }

    /// The certificates that a file holds, in PEM form.
    pub(super) fn certificates(&mut self, key: &str) -> Option<Vec<u8>> {
        self.file(key, "certificates in PEM form", |bytes| {
            let roots = CertificateDer::pem_slice_iter(&bytes).collect::<Result<Vec<_>, _>>();
            roots.is_ok_and(|roots| !roots.is_empty()).then_some(bytes)
        })
    }

    /// What a secret file holds; the file must not be open to everybody.
    pub(super) fn secret_file<T>(
        &mut self,
        key: &str,
        wanted: &str,
        take: impl Fn(Vec<u8>) -> Option<T>,
    ) -> Option<T> {
        let named = match self.written.get(key).map(|written| &written.value) {
            Some(Value::Text(name)) if !name.trim().is_empty() => Some(self.beside(name.trim())),
            _ => None,
        };
        let value = self.file(key, wanted, take)?;
        if let Some(path) = named.filter(|path| open_to_others(path)) {
            let path = path.display();
            let mend = format!(
                "{path} can be read by every user of this machine; take that right away (chmod o= {path})"
            );
            self.wrong(key, &mend);
        }
        Some(value)
    }

    /// The names of the keys that were asked for. What a key may say in each language is one key.
    pub(super) fn asked_for(self) -> Vec<String> {
        let in_a_language =
            |key: &str| sections_of(key).any(|section| self.read.of(section).is_some());
        self.read.keys().filter(|key| !in_a_language(key)).map(str::to_owned).collect()
    }

    /// Names what nobody asked for, and hands over what is wrong; else what may not be meant, what each
    /// key says, and where.
    pub(super) fn finish(mut self) -> Result<(Vec<Problem>, Said, Places), Vec<Problem>> {
        if self.unreadable {
            self.problems.truncate(1);
            return Err(self.problems);
        }
        let sections: Vec<&str> = self.read.keys().flat_map(sections_of).collect();
        let known = |key: &str| sections.contains(&key);
        let mut unknown = Vec::new();
        for (key, Written { value, place }) in std::mem::take(&mut self.written) {
            let text = match (known(&key), &value) {
                (true, Value::Table) => continue,
                (true, _) => "is a section: its keys stand below its name in brackets".to_owned(),
                // A section that nobody knows is named once, not key by key.
                _ if place.variable.is_none() && !sections_of(&key).all(known) => continue,
                (false, Value::Table) => match suggest::closest(&key, sections.iter().copied()) {
                    Some(section) => format!("unknown section; is [{section}] meant?"),
                    None => "unknown section; is it misspelt?".to_owned(),
                },
                (false, _) => match suggest::closest(&key, self.read.keys()) {
                    Some(other) => format!("unknown key; is {other} meant?"),
                    None => "unknown key; is it misspelt, or in another section?".to_owned(),
                },
            };
            unknown.push((place, key, text));
        }
        for (place, key, text) in unknown {
            self.problem(place, &key, &text);
        }
        self.problems.sort_by_key(|problem| problem.line);
        if self.problems.is_empty() {
            Ok((self.warnings, self.said, self.read))
        } else {
            Err(self.problems)
        }
    }
}

/// The sections that a key is in, the outermost first: `a` and `a.b` for `a.b.key`.
fn sections_of(key: &str) -> impl Iterator<Item = &str> {
    key.match_indices('.').map(|(dot, _)| &key[..dot])
}

/// A name or password in an address would end up in logs.
pub(super) fn is_without_user(url: &Url) -> bool {
    url.username().is_empty() && url.password().is_none()
}

fn plain(value: DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => Value::Text(number.as_str().replace('_', "")),
        DeValue::Boolean(flag) => Value::Flag(flag),
        DeValue::Array(items) => {
            let texts = items.into_iter().map(|item| match item.into_inner() {
                DeValue::String(text) => Some(text.into_owned()),
                _ => None,
            });
            texts.collect::<Option<Vec<_>>>().map_or(Value::Odd, Value::List)
        }
        _ => Value::Odd,
    }
}

/// Whether users who are neither owner nor in the group may read or write the file.
pub(super) fn open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o006 != 0)
}

/// What is wrong with a file that cannot be read, and the mend.
pub(super) fn unreadable(path: &Path, error: &std::io::Error) -> String {
    let mend = match error.kind() {
        ErrorKind::NotFound => "; is the path right? It is taken from the config's folder",
        ErrorKind::PermissionDenied => {
            "; let the portal's user read it, and others not (chgrp, chmod 640)"
        }
        ErrorKind::IsADirectory => "; name a file in it",
        _ => "",
    };
    format!("{} cannot be read: {error}{mend}", path.display())
}

fn line_of(text: &str, offset: usize) -> usize {
    text.get(..offset).map_or(1, |before| before.matches('\n').count() + 1)
}

#[expect(
    clippy::expect_used,
    reason = "called with this file's own literals, which the tests read"
)]
fn must_parse<T: FromStr>(literal: &str) -> T
where
    T::Err: std::fmt::Debug,
{
    literal.parse().expect("a default parses")
}
