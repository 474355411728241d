//! What has changed between two readings of a config, key by key, and which of it a portal that is
//! running can take.

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{BuildHasher as _, RandomState};
use std::sync::LazyLock;

/// Keys, or the beginnings of keys, that are taken while the portal runs. All others need a restart.
const WHILE_RUNNING: [&str; 11] = [
    "server.tls.",
    "secenrol.lockout_threshold",
    "limits.failures_per_userid",
    "limits.failures_per_address",
    "limits.userids_per_address",
    "limits.check_codes",
    "limits.number_changes_per_hour",
    "brand.",
    "sms.",
    "mail.",
    "webhook.",
];

/// Made at each start: what a secret says can't be guessed from its hash.
static HASHES: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// What each key says, files that it names included, as keyed hashes: enough to tell that it says
/// something else.
#[derive(Clone, Default)]
pub struct Said(BTreeMap<String, Vec<u64>>);

impl Said {
    /// Notes what `key` says, or what the file holds that it names.
    pub(super) fn note(&mut self, key: &str, text: &[u8]) {
        self.0.entry(key.to_owned()).or_default().push(HASHES.hash_one(text));
    }

    /// The keys that say something else in `other`, or stand there alone, or here alone.
    #[must_use]
    pub fn differing<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        let gone = self.0.keys().filter(|key| !other.0.contains_key(*key));
        let changed =
            other.0.iter().filter(|(key, said)| self.0.get(*key) != Some(said)).map(|(key, _)| key);
        gone.chain(changed).map(String::as_str).collect()
    }

    /// From now on `key` says what it says in `other`.
    pub fn take(&mut self, key: &str, other: &Self) {
        match other.0.get(key) {
            Some(said) => self.0.insert(key.to_owned(), said.clone()),
            None => self.0.remove(key),
        };
    }
}

impl fmt::Debug for Said {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Said({} keys)", self.0.len())
    }
}

/// Whether a portal that is running takes a new value of `key`.
#[must_use]
pub fn is_taken_while_running(key: &str) -> bool {
    WHILE_RUNNING.iter().any(|part| key.starts_with(part))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use crate::config::Config;

    const LEAST: &str = "[server]\npublic_url = \"https://token.example.org\"\n[secenrol]\nurls = [\"https://a.example\"]\n";

    fn said(more: &str) -> super::Said {
        Config::read("c", &format!("{LEAST}{more}"), std::iter::empty()).unwrap().said
    }

    fn differing(one: &str, other: &str) -> Vec<String> {
        said(one).differing(&said(other)).into_iter().map(str::to_owned).collect()
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
        let whole =
            Config::read("c", include_str!("../../config.toml"), std::iter::empty()).unwrap().said;
        let least = "[server]\npublic_url = \"https://token.example.org/move\"\n[secenrol]\nurls = [\"https://mfa.example.org\"]\n";
        let least = Config::read("c", least, std::iter::empty()).unwrap().said;
        assert_eq!(least.differing(&whole), [""; 0]);
    }

    #[test]
    fn a_key_that_names_a_file_differs_when_its_content_does() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("key");
        let read = |content: &[u8]| {
            std::fs::write(&file, content).unwrap();
            std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
            said(&format!("[audit]\nkey_file = \"{}\"", file.display()))
        };
        let (one, same, other) = (read(&[7; 32]), read(&[7; 32]), read(&[8; 32]));
        assert!(one.differing(&same).is_empty());
        assert_eq!(one.differing(&other), ["audit.key_file"]);
    }

    #[test]
    fn each_reloadable_key_exists() {
        let keys = Config::keys();
        for part in super::WHILE_RUNNING {
            assert!(keys.iter().any(|key| key.starts_with(part)), "{part}");
        }
    }
}
