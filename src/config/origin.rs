//! Where each key was written, so that a problem found much later still names file and line.

use std::collections::BTreeMap;
use std::fmt;

use super::Problem;

/// Where a key was written. For a key that was not, this is its section.
#[derive(Debug, Clone)]
pub(super) struct Origin {
    file: String,
    line: Option<usize>,
    variable: Option<String>,
}

impl Origin {
    pub(super) fn of_file(file: &str) -> Self {
        Self { file: file.to_owned(), line: None, variable: None }
    }

    pub(super) fn of_line(file: &str, line: usize) -> Self {
        Self { line: Some(line), ..Self::of_file(file) }
    }

    pub(super) fn of_variable(name: String) -> Self {
        Self { variable: Some(name), ..Self::of_file("environment") }
    }

    pub(super) fn is_variable(&self) -> bool {
        self.variable.is_some()
    }
}

/// The origins of all keys.
#[derive(Clone, Default)]
pub struct Origins {
    file: String,
    keys: BTreeMap<String, Origin>,
}

impl fmt::Debug for Origins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Origins({} keys)", self.keys.len())
    }
}

impl Origins {
    pub(super) fn new(file: &str) -> Self {
        Self { file: file.to_owned(), ..Self::default() }
    }

    pub(super) fn note(&mut self, key: &str, origin: Origin) {
        self.keys.insert(key.to_owned(), origin);
    }

    pub(super) fn has_line(&self, key: &str) -> bool {
        self.keys.get(key).is_some_and(|origin| origin.line.is_some())
    }

    /// A problem of `key`. `text` says what is wrong and what to do.
    #[must_use]
    pub fn problem(&self, key: &str, text: impl Into<String>) -> Problem {
        let origin = self.keys.get(key).cloned().unwrap_or_else(|| Origin::of_file(&self.file));
        let key = origin.variable.unwrap_or_else(|| key.to_owned());
        Problem { origin: origin.file, line: origin.line, key, text: text.into() }
    }
}
