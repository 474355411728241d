//! Reads values from a TOML file and the environment, one key at a time, and collects every
//! problem. It knows how values are written, not what they are for.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use secrecy::{SecretSlice, SecretString};
use toml::de::{DeTable, DeValue};
use url::Url;

use super::diff::Fingerprints;
use super::keys::{self, Key};
use super::origin::{Origin, Origins};
use super::{Problem, SECTIONS};
use crate::content::files;
use crate::content::language::Languages;
use crate::content::suggest;

const PREFIX: &str = "HANDOVER__";

/// A value as it was written, and where.
struct Written {
    value: Value,
    origin: Origin,
}

enum Value {
    /// A string or a number.
    Text(String),
    Flag(bool),
    List(Vec<String>),
    /// A section, whose keys are written down on their own.
    Table,
    /// A date or a list of other things than strings, which no key takes.
    Other,
}

impl Value {
    fn to_text(&self) -> String {
        match self {
            Self::Text(text) => text.trim().to_owned(),
            Self::Flag(flag) => flag.to_string(),
            Self::List(items) => items.join("\n"),
            Self::Table | Self::Other => String::new(),
        }
    }
}

pub(super) struct Reader {
    file: String,
    /// What has not been read yet.
    written: BTreeMap<String, Written>,
    origins: Origins,
    fingerprints: Fingerprints,
    problems: Vec<Problem>,
    warnings: Vec<Problem>,
    /// The languages in which a key may have a value of its own.
    pub(super) languages: Languages,
}

impl Reader {
    pub(super) fn new(
        file: &str,
        text: &str,
        environment: impl Iterator<Item = (String, String)>,
        languages: Languages,
    ) -> Result<Self, Problem> {
        let mut reader = Self {
            file: file.to_owned(),
            written: BTreeMap::new(),
            origins: Origins::new(file),
            fingerprints: Fingerprints::default(),
            problems: Vec::new(),
            warnings: Vec::new(),
            languages,
        };
        let document = DeTable::parse(text).map_err(|error| Problem {
            origin: file.to_owned(),
            line: error.span().map(|span| line_of(text, span.start)),
            key: String::new(),
            text: format!("is not valid TOML: {}", error.message()),
        })?;
        reader.add_table(text, "", document.into_inner());
        for (variable, value) in environment {
            if let Some(key) = variable.strip_prefix(PREFIX) {
                let key = key.to_ascii_lowercase().replace("__", ".");
                let origin = Origin::of_variable(variable);
                reader.written.insert(key, Written { value: Value::Text(value), origin });
            }
        }
        Ok(reader)
    }

    /// Adds the values of a table. `prefix` is the table's name with a dot, or empty.
    fn add_table(&mut self, text: &str, prefix: &str, table: DeTable<'_>) {
        for (key, value) in table {
            let origin = Origin::of_line(&self.file, line_of(text, key.span().start));
            let key = format!("{prefix}{}", key.get_ref());
            let value = match value.into_inner() {
                DeValue::Table(table) => {
                    self.add_table(text, &format!("{key}."), table);
                    Value::Table
                }
                other => plain(other),
            };
            self.written.insert(key, Written { value, origin });
        }
    }

    /// Reports that `key` is wrong. Only the first problem of a key is kept, because others tend to
    /// follow from it.
    pub(super) fn wrong(&mut self, key: &str, text: &str) {
        if !self.is_wrong(key) {
            self.problems.push(self.origins.problem(key, text));
        }
    }

    /// Reports that `key` is missing: at its section or, where that is missing too, at the key
    /// `because` that asks for it.
    pub(super) fn missing(&mut self, key: &str, because: &str, text: &str) {
        let place = if self.origins.has_line(key) { key } else { because };
        self.problems.push(Problem { key: key.to_owned(), ..self.origins.problem(place, text) });
    }

    /// Reports what works, but may not be intended.
    pub(super) fn warn(&mut self, key: &str, text: &str) {
        self.warnings.push(self.origins.problem(key, text));
    }

    /// Reports problems in files that the config names.
    pub(super) fn add_problems(&mut self, problems: impl IntoIterator<Item = Problem>) {
        self.problems.extend(problems);
    }

    /// Reports warnings about files that the config names.
    pub(super) fn add_warnings(&mut self, warnings: impl IntoIterator<Item = Problem>) {
        self.warnings.extend(warnings);
    }

    /// Whether a problem of `key` has been reported.
    pub(super) fn is_wrong(&self, key: &str) -> bool {
        let name = self.origins.problem(key, "").key;
        self.problems.iter().any(|problem| problem.key == name)
    }

    /// Takes the table `key`. Returns the names below it, which are still to be read.
    pub(super) fn take_table(&mut self, key: &str) -> Vec<String> {
        let prefix = format!("{key}.");
        let below: Vec<String> =
            self.written.keys().filter(|name| name.starts_with(&prefix)).cloned().collect();
        self.written.retain(|name, written| {
            name != key || below.is_empty() || !matches!(written.value, Value::Table)
        });
        below
    }

    /// Whether `key` has a value that has not been read yet.
    pub(super) fn is_unread(&self, key: &str) -> bool {
        self.written.contains_key(key)
    }

    /// Takes the value of `key`, if there is one, and notes where it comes from and what it says.
    fn take(&mut self, key: &str, default: &str) -> Option<Value> {
        let (value, origin) = if let Some(Written { value, origin }) = self.written.remove(key) {
            (Some(value), origin)
        } else {
            let section = parents(key).last().and_then(|name| self.written.get(name));
            let origin = section.map(|section| section.origin.clone());
            (None, origin.unwrap_or_else(|| Origin::of_file(&self.file)))
        };
        let text = value.as_ref().map_or_else(|| default.to_owned(), Value::to_text);
        self.fingerprints.note(key, text.as_bytes());
        self.origins.note(key, origin);
        value
    }

    /// Reads a value. Where `parse` refuses it, the result is the default, and a problem says that
    /// the value "is not" what is `wanted`.
    pub(super) fn value<T>(
        &mut self,
        key: &str,
        wanted: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> T {
        let declared = declaration(key);
        let default = declared.default_text();
        let text = match self.take(key, default) {
            Some(Value::Flag(flag)) if matches!(default, "true" | "false") => flag.to_string(),
            Some(Value::Text(text)) => text.trim().to_owned(),
            Some(_) => {
                self.wrong(key, &format!("has the wrong type; write {wanted}"));
                default.to_owned()
            }
            None if declared.is_required() => {
                self.wrong(key, &format!("is missing; write {wanted}"));
                default.to_owned()
            }
            None => default.to_owned(),
        };
        parse(&text).unwrap_or_else(|| {
            self.wrong(key, &format!("{text:?} is not {wanted}"));
            parsed_default(default, parse)
        })
    }

    pub(super) fn flag(&mut self, key: &str) -> bool {
        self.value(key, "true or false", |text| text.parse().ok())
    }

    pub(super) fn text(&mut self, key: &str) -> String {
        self.value(key, "a text", |text| Some(text.to_owned()))
    }

    /// A text that is empty or fits.
    pub(super) fn text_like(
        &mut self,
        key: &str,
        wanted: &str,
        fits: impl Fn(&str) -> bool,
    ) -> String {
        self.value(key, wanted, |text| (text.is_empty() || fits(text)).then(|| text.to_owned()))
    }

    /// A text that counts as not set if it is empty.
    pub(super) fn text_or_default(&mut self, key: &str) -> String {
        let text = self.text(key);
        if text.is_empty() { declaration(key).default_text().to_owned() } else { text }
    }

    /// One of several words.
    pub(super) fn choice<T: Copy>(&mut self, key: &str, choices: &[(&str, T)]) -> T {
        let names: Vec<_> = choices.iter().map(|(name, _)| format!("{name:?}")).collect();
        let wanted = match names.as_slice() {
            [others @ .., last] => format!("{} or {last}", others.join(", ")),
            [] => String::new(),
        };
        self.value(key, &wanted, |text| {
            choices.iter().find(|(name, _)| *name == text).map(|(_, value)| *value)
        })
    }

    /// A value that parses; `None` if the text is empty.
    pub(super) fn optional<T: FromStr>(&mut self, key: &str, wanted: &str) -> Option<T> {
        self.value(key, wanted, |text| {
            if text.is_empty() { Some(None) } else { text.parse().ok().map(Some) }
        })
    }

    /// A list of strings in TOML; items separated by commas in the environment.
    pub(super) fn list<T>(
        &mut self,
        key: &str,
        wanted: &str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        let declared = declaration(key);
        let texts: Vec<String> = match self.take(key, "") {
            Some(Value::List(texts)) => texts,
            Some(Value::Text(text)) => {
                let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
                parts.map(str::to_owned).collect()
            }
            None => Vec::new(),
            Some(_) => {
                self.wrong(key, &format!("is not a list; write a list, each item {wanted}"));
                Vec::new()
            }
        };
        if texts.is_empty() && declared.is_required() {
            self.wrong(key, &format!("is missing or empty; write a list with {wanted}"));
        }
        let mut items = Vec::new();
        for text in texts {
            match parse(&text) {
                Some(item) => items.push(item),
                None => self.wrong(key, &format!("{text:?} is not {wanted}")),
            }
        }
        items
    }

    pub(super) fn number<T>(&mut self, key: &str, range: RangeInclusive<T>) -> T
    where
        T: FromStr + PartialOrd + Display,
    {
        let wanted = format!("a whole number from {} to {}", range.start(), range.end());
        self.value(key, &wanted, |text| text.parse().ok().filter(|number| range.contains(number)))
    }

    pub(super) fn seconds(&mut self, key: &str, range: RangeInclusive<u64>) -> Duration {
        Duration::from_secs(self.number(key, range))
    }

    pub(super) fn minutes(&mut self, key: &str, range: RangeInclusive<u64>) -> Duration {
        60 * self.seconds(key, range)
    }

    pub(super) fn address(&mut self, key: &str) -> SocketAddr {
        let wanted = "an address with a port, such as 127.0.0.1:8080";
        self.value(key, wanted, |text| text.parse().ok())
    }

    /// A web page to link to; `None` if the text is empty.
    pub(super) fn web_address(&mut self, key: &str) -> Option<Url> {
        self.value(key, "a web address, such as https://help.example.org/", |text| {
            if text.is_empty() { Some(None) } else { web_url(text).map(Some) }
        })
    }

    /// The portal's own address, without a slash at the end.
    pub(super) fn public_url(&mut self, key: &str) -> Url {
        let wanted =
            "the portal's address as browsers see it, such as https://token.example.org/move";
        self.value(key, wanted, |text| {
            let url = web_url(text.trim_end_matches('/'))?;
            let plain = url.query().is_none() && url.fragment().is_none();
            (plain && is_without_user(&url)).then_some(url)
        })
    }

    /// A path, relative to the config's folder; `None` if the text is empty.
    pub(super) fn path(&mut self, key: &str) -> Option<PathBuf> {
        let name = self.value(key, "the path of a file", |text| Some(text.to_owned()));
        (!name.is_empty()).then(|| self.resolve(&name))
    }

    /// Resolves a path against the config's folder.
    pub(super) fn resolve(&self, path: &str) -> PathBuf {
        Path::new(&self.file).parent().unwrap_or(Path::new("")).join(path)
    }

    /// The content of a file; `None` if the key is empty. `parse` says what is wrong with it.
    pub(super) fn file<T>(
        &mut self,
        key: &str,
        parse: impl Fn(&Path, Vec<u8>) -> Result<T, String>,
    ) -> Option<T> {
        let path = self.path(key)?;
        let content = files::read(&path).map_err(|error| unreadable(&error)).and_then(|bytes| {
            self.fingerprints.note(key, &bytes);
            parse(&path, bytes)
        });
        content.map_err(|why| self.wrong(key, &format!("{} {why}", path.display()))).ok()
    }

    /// Certificates in PEM form.
    pub(super) fn certificates(&mut self, key: &str) -> Option<Vec<u8>> {
        self.file(key, |_, bytes| {
            let certificates =
                CertificateDer::pem_slice_iter(&bytes).collect::<Result<Vec<_>, _>>();
            match certificates {
                Ok(certificates) if !certificates.is_empty() => Ok(bytes),
                _ => Err("does not hold certificates in PEM form".to_owned()),
            }
        })
    }

    /// A file that other users of the machine must not read.
    fn secret_file<T>(
        &mut self,
        key: &str,
        wanted: &str,
        parse: impl Fn(Vec<u8>) -> Option<T>,
    ) -> Option<T> {
        self.file(key, |path, bytes| {
            let secret = parse(bytes).ok_or_else(|| format!("does not hold {wanted}"))?;
            if open_to_others(path) { Err(too_open(path)) } else { Ok(secret) }
        })
    }

    /// A key of at least `least` bytes.
    pub(super) fn secret(&mut self, key: &str, least: usize) -> Option<SecretSlice<u8>> {
        self.secret_file(key, &format!("at least {least} random bytes"), |bytes| {
            (bytes.len() >= least).then(|| SecretSlice::from(bytes))
        })
    }

    pub(super) fn password(&mut self, key: &str) -> Option<SecretString> {
        self.secret_file(key, "a password in one line", |bytes| {
            let text = String::from_utf8(bytes).ok()?;
            let password = text.trim_end_matches(['\r', '\n']);
            let fits = !password.is_empty() && !password.contains(['\r', '\n']);
            fits.then(|| SecretString::from(password))
        })
    }

    /// Reports unknown names. Returns every problem, or else the warnings and what is known of the
    /// keys.
    pub(super) fn finish(mut self) -> Result<(Vec<Problem>, Fingerprints, Origins), Vec<Problem>> {
        for (name, Written { value, origin }) in std::mem::take(&mut self.written) {
            if let Some(text) = unknown(&name, &value, &origin) {
                self.origins.note(&name, origin);
                self.problems.push(self.origins.problem(&name, text));
            }
        }
        self.problems.sort_by_key(|problem| problem.line);
        if self.problems.is_empty() {
            Ok((self.warnings, self.fingerprints, self.origins))
        } else {
            Err(self.problems)
        }
    }
}

/// What is wrong with a value that no key has read, if anything.
fn unknown(name: &str, value: &Value, origin: &Origin) -> Option<String> {
    let sections = SECTIONS.iter().map(|section| section.name);
    let is_known = |name: &str| sections.clone().any(|section| section == name);
    let suggestion = match (is_known(name), value) {
        (true, Value::Table) => return None,
        (true, _) => return Some("is a section; write its keys below its name in brackets".into()),
        // An unknown section is reported once, not key by key.
        _ if !origin.is_variable() && !parents(name).all(is_known) => return None,
        (false, Value::Table) => suggest::closest(name, sections.clone()).map_or_else(
            || "unknown section; check its spelling".to_owned(),
            |section| format!("unknown section; did you mean [{section}]?"),
        ),
        (false, _) => {
            let keys = SECTIONS.iter().flat_map(|section| section.keys).map(|key| key.name);
            suggest::closest(name, keys).map_or_else(
                || "unknown key; check its spelling and its section".to_owned(),
                |key| format!("unknown key; did you mean {key}?"),
            )
        }
    };
    Some(suggestion)
}

#[expect(clippy::expect_used, reason = "section! declares each key together with its reader")]
fn declaration(key: &str) -> &'static Key {
    keys::find(key).expect("the key is declared")
}

#[expect(clippy::expect_used, reason = "the tests read every default")]
fn parsed_default<T>(text: &str, parse: impl Fn(&str) -> Option<T>) -> T {
    parse(text).expect("a default parses")
}

/// The sections that a key is in, the outermost first: `a` and `a.b` for `a.b.key`.
fn parents(key: &str) -> impl Iterator<Item = &str> {
    key.match_indices('.').map(|(dot, _)| &key[..dot])
}

fn web_url(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
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
            texts.collect::<Option<Vec<_>>>().map_or(Value::Other, Value::List)
        }
        _ => Value::Other,
    }
}

/// Whether users other than the owner and the group may read or write the file.
pub(super) fn open_to_others(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).is_ok_and(|metadata| metadata.permissions().mode() & 0o006 != 0)
}

/// What is wrong with a secret file that is open to others.
pub(super) fn too_open(path: &Path) -> String {
    format!("can be read by every user of this machine; run: chmod o= {}", path.display())
}

/// Why a file cannot be read, and what to do.
pub(super) fn unreadable(error: &std::io::Error) -> String {
    let advice = match error.kind() {
        ErrorKind::NotFound => "; check the path, which is relative to the config's folder",
        ErrorKind::PermissionDenied => {
            "; give the portal's user, and no others, the right to read it (chgrp, chmod 640)"
        }
        ErrorKind::IsADirectory => "; name a file in it",
        _ => "",
    };
    format!("cannot be read: {error}{advice}")
}

fn line_of(text: &str, offset: usize) -> usize {
    text.get(..offset).map_or(1, |before| before.matches('\n').count() + 1)
}
