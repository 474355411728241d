//! Where each key was written and what it says: to name file and line of a problem that is found
//! later, and to find the keys that a reload changes.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::LazyLock;

use crate::content::problem::{Place, Problem};

/// Made at each start, so that a secret cannot be guessed from its hash.
static HASHES: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// The sources of all keys that were read.
#[derive(Clone, Default)]
pub struct Sources {
    pub(super) file: String,
    keys: BTreeMap<String, Source>,
}

#[derive(Clone)]
struct Source {
    place: Place,
    /// The key is not set, or set to an empty text.
    is_blank: bool,
    /// Keyed hashes of the value and of the files that it names.
    hashes: Vec<u64>,
}

impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sources({} keys)", self.keys.len())
    }
}

impl Sources {
    pub(super) fn new(file: &str) -> Self {
        Self { file: file.to_owned(), ..Self::default() }
    }

    pub(super) fn note(&mut self, key: &str, place: Place, text: &str) {
        let hashes = vec![HASHES.hash_one(text)];
        let source = Source { place, is_blank: text.is_empty(), hashes };
        self.keys.insert(key.to_owned(), source);
    }

    /// Adds the content of a file that `key` names.
    pub(super) fn add_file(&mut self, key: &str, bytes: &[u8]) {
        if let Some(source) = self.keys.get_mut(key) {
            source.hashes.push(HASHES.hash_one(bytes));
        }
    }

    pub(super) fn is_blank(&self, key: &str) -> bool {
        self.keys.get(key).is_none_or(|source| source.is_blank)
    }

    pub(super) fn of(&self, key: &str) -> Place {
        let nowhere = || Place { file: self.file.clone(), line: None, name: key.to_owned() };
        self.keys.get(key).map_or_else(nowhere, |source| source.place.clone())
    }

    /// A problem of `key`. `text` says what is wrong and what to do.
    pub fn problem(&self, key: &str, text: impl Into<String>) -> Problem {
        Problem { place: self.of(key), text: text.into() }
    }

    /// The keys that differ in `other` or exist on one side only.
    pub fn differing<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        let hashes = |sources: &'a Self, key| sources.keys.get(key).map(|source| &source.hashes);
        let only_here = self.keys.keys().filter(|key| !other.keys.contains_key(*key));
        let all = only_here.chain(other.keys.keys());
        all.filter(|key| hashes(self, *key) != hashes(other, *key)).map(String::as_str).collect()
    }

    /// Takes the source of `key` over from `other`.
    pub fn copy(&mut self, key: &str, other: &Self) {
        match other.keys.get(key) {
            Some(source) => self.keys.insert(key.to_owned(), source.clone()),
            None => self.keys.remove(key),
        };
    }
}

#[cfg(test)]
mod tests {
    use crate::config::Config;

    const LEAST: &str = "[server]\npublic_url = \"https://token.example.org\"\n\
                         [secenrol]\nurls = [\"https://a.example\"]\n";

    fn sources(more: &str) -> super::Sources {
        Config::read("c", &format!("{LEAST}{more}"), std::iter::empty()).unwrap().sources
    }

    fn differing(one: &str, other: &str) -> Vec<String> {
        sources(one).differing(&sources(other)).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_key_differs_by_its_value_and_not_by_writing_its_default() {
        assert_eq!(
            differing("timeout_seconds = 5", "timeout_seconds = 6"),
            ["secenrol.timeout_seconds"]
        );
        assert_eq!(differing("", "timeout_seconds = 6"), ["secenrol.timeout_seconds"]);
        assert_eq!(differing("timeout_seconds = 6", ""), ["secenrol.timeout_seconds"]);
        let in_german = "[brand.product]\nde = \"Telefon\"";
        assert_eq!(differing(in_german, ""), ["brand.product.de", "brand.product"]);
        let whole = Config::read("c", include_str!("../../config.toml"), std::iter::empty())
            .unwrap()
            .sources;
        let least = "[server]\npublic_url = \"https://token.example.org/move\"\n\
                     [secenrol]\nurls = [\"https://mfa.example.org\"]\n";
        let least = Config::read("c", least, std::iter::empty()).unwrap().sources;
        assert_eq!(least.differing(&whole), [""; 0]);
    }

    #[test]
    fn a_key_with_a_file_differs_by_the_content_of_the_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let read = |content: &[u8]| {
            std::fs::write(&file, content).unwrap();
            sources(&format!("[audit]\nkey_file = '{}'", file.path().display()))
        };
        let (one, same, other) = (read(&[7; 32]), read(&[7; 32]), read(&[8; 32]));
        assert!(one.differing(&same).is_empty());
        assert_eq!(one.differing(&other), ["audit.key_file"]);
    }
}
