//! Which keys differ between two readings of a config.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::LazyLock;

/// Made at each start, so that a secret cannot be guessed from its hash.
static HASHES: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// Keyed hashes of the value of each key and of the files that it names.
#[derive(Clone, Default)]
pub struct Fingerprints(BTreeMap<String, Vec<u64>>);

impl Fingerprints {
    /// Adds the value of `key`, or the content of the file that it names.
    pub(super) fn note(&mut self, key: &str, text: &[u8]) {
        self.0.entry(key.to_owned()).or_default().push(HASHES.hash_one(text));
    }

    /// The keys that differ in `other` or exist on one side only.
    #[must_use]
    pub fn differing<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        let gone = self.0.keys().filter(|key| !other.0.contains_key(*key));
        let changed = other.0.iter().filter(|(key, hashes)| self.0.get(*key) != Some(hashes));
        gone.chain(changed.map(|(key, _)| key)).map(String::as_str).collect()
    }

    /// Copies the fingerprint of `key` from `other`.
    pub fn copy(&mut self, key: &str, other: &Self) {
        match other.0.get(key) {
            Some(hashes) => self.0.insert(key.to_owned(), hashes.clone()),
            None => self.0.remove(key),
        };
    }
}

impl fmt::Debug for Fingerprints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprints({} keys)", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use crate::config::Config;

    const LEAST: &str = "[server]\npublic_url = \"https://token.example.org\"\n\
                         [secenrol]\nurls = [\"https://a.example\"]\n";

    fn fingerprints(more: &str) -> super::Fingerprints {
        Config::read("c", &format!("{LEAST}{more}"), std::iter::empty()).unwrap().fingerprints
    }

    fn differing(one: &str, other: &str) -> Vec<String> {
        fingerprints(one).differing(&fingerprints(other)).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn a_key_differs_where_it_says_something_else_and_not_where_its_default_is_written_down() {
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
            .fingerprints;
        let least = "[server]\npublic_url = \"https://token.example.org/move\"\n\
                     [secenrol]\nurls = [\"https://mfa.example.org\"]\n";
        let least = Config::read("c", least, std::iter::empty()).unwrap().fingerprints;
        assert_eq!(least.differing(&whole), [""; 0]);
    }

    #[test]
    fn a_file_counts_as_what_it_holds() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("key");
        let read = |content: &[u8]| {
            std::fs::write(&file, content).unwrap();
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
            fingerprints(&format!("[audit]\nkey_file = \"{}\"", file.display()))
        };
        let (one, same, other) = (read(&[7; 32]), read(&[7; 32]), read(&[8; 32]));
        assert!(one.differing(&same).is_empty());
        assert_eq!(one.differing(&other), ["audit.key_file"]);
    }
}
