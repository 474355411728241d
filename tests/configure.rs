//! Keeps config.toml and docs/configure.md up to date with the declarations in `src/config`. To
//! rewrite both: `UPDATE_DOCS=1 cargo test --test configure`.
#![expect(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use handover::config::keys::{Applies, Key, Preset};
use handover::config::{Config, SECTIONS};

const BEGIN: &str =
    "<!-- begin of the keys, written by: UPDATE_DOCS=1 cargo test --test configure -->\n";
const END: &str = "<!-- end of the keys -->\n";

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Compares a file to what it should be, or rewrites it.
fn is_current(name: &str, wanted: impl Fn(&str) -> String) {
    let text = std::fs::read_to_string(file(name)).unwrap();
    let wanted = wanted(&text);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(file(name), wanted).unwrap();
    } else {
        assert!(text == wanted, "{name} is stale: UPDATE_DOCS=1 cargo test --test configure");
    }
}

/// Name and value as in config.toml.
fn setting(key: &Key) -> String {
    let (Preset::Default(value) | Preset::Required(value)) = key.preset;
    format!("{} = {value}", key.name.rsplit('.').next().unwrap())
}

/// The keys as TOML, each below its help.
fn as_toml() -> String {
    let mut toml = String::new();
    let mut current = "";
    for section in SECTIONS {
        if section.name != current {
            comment(&mut toml, section.help);
            writeln!(toml, "[{}]", section.name).unwrap();
        }
        current = section.name;
        for key in section.keys {
            comment(&mut toml, key.help);
            if let Some((low, high)) = key.range() {
                writeln!(toml, "# Range: {low} to {high}.").unwrap();
            }
            if let Preset::Required(_) = key.preset {
                writeln!(toml, "# Must be set. This is an example:").unwrap();
            }
            writeln!(toml, "{}", setting(key)).unwrap();
        }
    }
    toml
}

fn comment(toml: &mut String, help: &[&str]) {
    toml.push('\n');
    for line in help {
        writeln!(toml, "{}", format!("#{line}").replace('`', "").trim_end()).unwrap();
    }
}

/// The keys as Markdown, a heading for each section and an item for each key.
fn as_markdown() -> String {
    let mut page = String::new();
    let mut current = "";
    for section in SECTIONS {
        if section.name != current {
            writeln!(page, "\n### `[{}]`\n", section.name).unwrap();
            section.help.iter().for_each(|line| writeln!(page, "{}", line.trim()).unwrap());
            page.push('\n');
        }
        current = section.name;
        for key in section.keys {
            let mut notes = Vec::new();
            notes.extend(key.range().map(|(low, high)| format!("{low} to {high}")));
            if let Preset::Required(_) = key.preset {
                notes.push("must be set".to_owned());
            }
            if key.applies == Applies::Live {
                notes.push("reload".to_owned());
            }
            let notes = notes.join(", ");
            let notes = if notes.is_empty() { notes } else { format!(" ({notes})") };
            writeln!(page, "- `{}`{notes}  ", setting(key)).unwrap();
            key.help.iter().for_each(|line| writeln!(page, "  {}", line.trim()).unwrap());
        }
    }
    page
}

#[test]
fn config_toml_has_every_key_with_its_help_and_its_default() {
    is_current("config.toml", |text| {
        let (head, _) = text.split_once("\n\n").unwrap();
        format!("{head}\n{}", as_toml())
    });
}

#[test]
fn the_page_has_every_key_with_its_help_and_its_default() {
    is_current("docs/configure.md", |text| {
        let (before, rest) = text.split_once(BEGIN).unwrap();
        let (_, after) = rest.split_once(END).unwrap();
        format!("{before}{BEGIN}{}\n{END}{after}", as_markdown())
    });
}

#[test]
fn every_key_of_config_toml_is_read_and_says_its_default() {
    let read = |text: &str| {
        let mut config = Config::read("config.toml", text, std::iter::empty()).unwrap();
        // They name other lines.
        config.warnings.clear();
        format!("{config:#?}")
    };
    let required = "[server]\npublic_url = \"https://token.example.org/move\"\n\
                    [secenrol]\nurls = [\"https://mfa.example.org\"]\n";
    assert_eq!(read(&as_toml()), read(required));
}

#[test]
fn each_key_is_declared_once() {
    let mut names: Vec<_> =
        SECTIONS.iter().flat_map(|section| section.keys).map(|key| key.name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}
