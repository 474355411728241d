//! Where each key of a config stands, so that whatever turns out to be wrong with it, even much later,
//! is told with file and line.

use std::collections::BTreeMap;
use std::fmt;

use super::Problem;

/// Where a key was written; where it wasn't, its section is the place to write it.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The file, or `environment`.
    pub(super) origin: String,
    pub(super) line: Option<usize>,
    /// The name of the environment's variable, where it isn't the key itself.
    pub(super) variable: Option<String>,
}

/// The places of all keys that were asked for.
#[derive(Clone, Default)]
pub struct Places {
    file: String,
    places: BTreeMap<String, Place>,
}

impl fmt::Debug for Places {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Places({} keys)", self.places.len())
    }
}

impl Places {
    pub(super) fn of_file(file: &str) -> Self {
        Self { file: file.to_owned(), ..Self::default() }
    }

    pub(super) fn note(&mut self, key: &str, place: Place) {
        self.places.insert(key.to_owned(), place);
    }

    pub(super) fn of(&self, key: &str) -> Option<&Place> {
        self.places.get(key)
    }

    pub(super) fn keys(&self) -> impl Iterator<Item = &str> + Clone {
        self.places.keys().map(String::as_str)
    }

    /// What is wrong with `key`, and what would be right.
    #[must_use]
    pub fn problem(&self, key: &str, text: impl Into<String>) -> Problem {
        let nowhere = || Place { origin: self.file.clone(), line: None, variable: None };
        let Place { origin, line, variable } = self.of(key).cloned().unwrap_or_else(nowhere);
        Problem { origin, line, key: variable.unwrap_or_else(|| key.to_owned()), text: text.into() }
    }
}
