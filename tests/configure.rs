//! Checks docs/configure.md and config.toml against the code: every key and its default.
#![expect(clippy::unwrap_used, reason = "a test says what went wrong by stopping there")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use handover::config::Config;

const BEGIN: &str = "<!-- made from config.toml: UPDATE_DOCS=1 cargo test --test configure -->\n";
const END: &str = "<!-- end -->\n";
/// Keys without a default. Leaving one out is an error.
const REQUIRED: [&str; 2] = ["server.public_url", "secenrol.urls"];

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// A key as config.toml has it.
struct Key {
    name: String,
    default: String,
    /// The comments above the key and after its value.
    what: String,
}

fn keys_of(text: &str) -> Vec<Key> {
    let (mut keys, mut section, mut above) = (Vec::new(), String::new(), Vec::new());
    for raw in text.lines() {
        let line = raw.trim();
        if raw.starts_with(' ') && line.starts_with('#') {
            // Appends a line that continues the one before.
            let before: &mut Key = keys.last_mut().unwrap();
            before.what += line.trim_start_matches('#');
        } else if let Some(header) = line.strip_prefix('[') {
            header.split(']').next().unwrap().clone_into(&mut section);
            above.clear();
        } else if let Some(comment) = line.strip_prefix('#') {
            above.push(comment.trim().to_owned());
        } else if let Some((key, rest)) = line.split_once('=') {
            let (default, behind) = parted(rest);
            above.extend(behind);
            let name = format!("{section}.{}", key.trim());
            keys.push(Key { name, default, what: std::mem::take(&mut above).join(" ") });
        } else {
            above.clear();
        }
    }
    keys
}

/// Splits a value from its comment at the first `#` outside quotes.
fn parted(rest: &str) -> (String, Option<String>) {
    let mut within = false;
    for (at, c) in rest.char_indices() {
        match c {
            '"' => within = !within,
            '#' if !within => {
                return (rest[..at].trim().to_owned(), Some(rest[at + 1..].trim().to_owned()));
            }
            _ => {}
        }
    }
    (rest.trim().to_owned(), None)
}

fn table(keys: &[Key]) -> String {
    let mut table = "| key | default | what it is |\n|---|---|---|\n".to_owned();
    for Key { name, default, what } in keys {
        let default = if REQUIRED.contains(&name.as_str()) {
            format!("must be set, such as `{default}`")
        } else {
            format!("`{default}`")
        };
        writeln!(table, "| `{name}` | {default} | {} |", what.replace('|', "\\|")).unwrap();
    }
    table
}

#[test]
fn the_config_in_the_repository_names_every_key_and_no_other() {
    let text = std::fs::read_to_string(file("config.toml")).unwrap();
    let mut named: Vec<String> = keys_of(&text).into_iter().map(|key| key.name).collect();
    let mut known = Config::keys();
    named.sort();
    known.sort();
    assert_eq!(named, known);
}

#[test]
fn the_config_in_the_repository_shows_the_defaults() {
    let text = std::fs::read_to_string(file("config.toml")).unwrap();
    let all = keys_of(&text);
    let value = |name: &str| &all.iter().find(|key| key.name == name).unwrap().default;
    let least = format!(
        "[server]\npublic_url = {}\n[secenrol]\nurls = {}\n",
        value("server.public_url"),
        value("secenrol.urls")
    );
    let read = |text: &str| {
        let mut config = Config::read("config.toml", text, std::iter::empty()).unwrap();
        // Both files cause the same warnings, but at different lines.
        config.warnings.clear();
        format!("{config:#?}")
    };
    assert_eq!(read(&text), read(&least));
}

#[test]
fn the_documentation_has_every_key_with_its_default() {
    let keys = keys_of(&std::fs::read_to_string(file("config.toml")).unwrap());
    let page = std::fs::read_to_string(file("docs/configure.md")).unwrap();
    let (before, rest) = page.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let right = format!("{before}{BEGIN}{}{END}{after}", table(&keys));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(file("docs/configure.md"), &right).unwrap();
    } else {
        assert!(
            page == right,
            "docs/configure.md is stale: UPDATE_DOCS=1 cargo test --test configure"
        );
    }
    for Key { name, what, .. } in keys {
        assert!(!what.is_empty(), "{name} has no words in config.toml");
    }
}
