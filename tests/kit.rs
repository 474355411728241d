//! `handover kit`: what it writes, word for word in English and Arabic, and for every language.
//! `UPDATE_DOCS=1 cargo test --test kit` writes the golden files in tests/kit.
#![expect(clippy::unwrap_used, reason = "a test says what went wrong by stopping there")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

const CONFIG: &str = r##"
[server]
public_url = "https://token.example.org/move"
listen = "127.0.0.1:8080"
trusted_proxies = ["127.0.0.1"]

[secenrol]
urls = ["https://mfa.example.org"]

[brand]
organisation = "Wood & Sons <Ltd>"
accent = "#7a1fa2"
support_phone = "+44 20 7946 0000"
support_email = "it-support@example.org"
"##;

fn kit(folder: &Path, more: &[&str]) -> Output {
    fs::write(folder.join("config.toml"), CONFIG).unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_handover"));
    program.current_dir(folder).args(["kit", "--config", "config.toml", "--out", "kit"]);
    program.args(more).output().unwrap()
}

fn made(more: &[&str]) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().unwrap();
    let output = kit(folder.path(), more);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut files = BTreeMap::new();
    read(&folder.path().join("kit"), "", &mut files);
    files
}

fn read(folder: &Path, prefix: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

/// The stylesheets are files of their own in templates/kit, and a browser test holds their result.
fn without_style(text: &str) -> String {
    let Some((before, rest)) = text.split_once("<style>") else { return text.to_owned() };
    let (style, after) = rest.split_once("</style>").unwrap();
    assert!(style.contains(":root{--accent:#7a1fa2"), "the organisation's colour: {style}");
    format!("{before}<style></style>{after}")
}

#[test]
fn the_kit_is_what_the_golden_files_say() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/kit");
    let made = made(&["--day", "2027-01-11"]);
    let of = |name: &&String| name.starts_with("en/") || name.starts_with("ar/");
    let names: Vec<_> = made.keys().filter(of).collect();
    assert_eq!(names.len(), 2 * 8, "{names:?}");
    for name in names {
        let (path, text) = (golden.join(name), without_style(&made[name]));
        if std::env::var_os("UPDATE_DOCS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text, "{name}");
    }
}

#[test]
fn every_language_has_every_file_with_address_and_contacts() {
    let files = made(&[]);
    let languages = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")).unwrap();
    let languages = languages.map(|file| file.unwrap().file_name().into_string().unwrap());
    let tags: Vec<_> = languages.map(|name| name.replace(".ftl", "")).collect();
    assert_eq!(files.len(), tags.len() * 8 + 1);
    let english = include_str!("../locales/en.ftl");
    let ids = english.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let ids: Vec<_> = ids.filter(|id| id.starts_with("kit-")).collect();
    assert!(ids.len() > 30, "{ids:?}");
    for tag in tags {
        assert!(files["index.html"].contains(&format!("href=\"{tag}/poster.html\"")), "{tag}");
        for (name, text) in files.iter().filter(|(name, _)| name.starts_with(&format!("{tag}/"))) {
            assert!(text.contains("token.example.org/move"), "{name} lacks the address");
            for id in &ids {
                assert!(!text.contains(id), "{name} shows the name of the message {id}");
            }
            assert!(!text.contains("<script") && !text.contains("src=\"http"), "{name}");
            if name.contains("mail-") {
                assert!(text.contains("it-support@example.org"), "{name} lacks the contacts");
            } else {
                assert!(!text.contains("<Ltd>"), "{name} has markup of the organisation's name");
            }
        }
    }
}

#[test]
fn a_folder_with_files_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("kit");
    fs::create_dir(&out).unwrap();
    fs::write(out.join("index.html"), "mine").unwrap();
    let output = kit(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("kit is not an empty folder; choose another --out"), "{said}");
    assert_eq!(fs::read_dir(&out).unwrap().count(), 1);
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), "mine");
}

#[test]
fn a_day_that_is_none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let output = kit(folder.path(), &["--day", "11.01.2027"]);
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("--day") && said.contains("such as 2027-01-11"), "{said}");
    assert!(!folder.path().join("kit").exists());
    let output = kit(folder.path(), &["--day", "2020-01-11"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("is the year right?"), "{output:?}");
}
