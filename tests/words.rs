//! Every message that a page names exists, and every message is used.
#![expect(clippy::unwrap_used, reason = "a test reports a failure by panicking")]

use std::collections::BTreeSet;
use std::path::Path;

use handover::content::language::Languages;
use handover::domain::page::Page;
use handover::domain::phone_number::Region;
use handover::http::error::ErrorKind;
use strum::VariantNames as _;

/// Messages whose names are composed in the code.
const PUT_TOGETHER: &[(&str, &[&str])] = &[
    ("-heading", NOTICES),
    ("-advice", NOTICES),
    ("-detail", CHOICES),
    ("", STORES),
    ("-qr", STORES),
    ("-heading", VERDICTS),
    ("-advice", VERDICTS),
    ("-subject", MAILS),
    ("-lead", MAILS),
    ("-you", MAILS),
    ("", TRACK),
];

/// The variants that `Words::variant` tries first.
const ENDINGS: &[&str] = &["-first", "-number"];

const CHOICES: &[&str] = &["start-app", "start-sms", "start-first", "start-lost"];

const TRACK: &[&str] = &[
    "track-sign-in",
    "track-passcode",
    "track-scan",
    "track-done",
    "track-sms-number",
    "track-sms-confirm",
    "track-sms-code",
];

const STORES: &[&str] = &["start-store-ios", "start-store-android"];

const VERDICTS: &[&str] = &["status-fine", "status-quiet", "status-trouble", "status-unready"];

const MAILS: &[&str] = &[
    "mail-token-moved",
    "mail-number-changed",
    "mail-enrolment-started",
    "mail-enrolment-unknown",
];

const NOTICES: &[&str] = &[
    "sign-in-refused",
    "sign-in-other",
    "passcode-refused",
    "scan-check-code-refused",
    "ended-expired",
    "ended-refused",
    "ended-failed",
    "ended-passcodes",
    "ended-check-codes",
    "ended-upstream",
    "ended-numbers",
    "stopped",
    "over",
    "no-cookie",
    "sms-number-refused",
    "sms-code-refused",
];

#[test]
fn every_message_named_is_there_and_every_message_there_is_named() {
    let (there, named) = (there(), named());
    let missing: Vec<_> = named.difference(&there).collect();
    let unused: Vec<_> = there.difference(&named).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing: {missing:?}, unused: {unused:?}");
}

#[test]
fn every_language_has_its_own_names_of_countries() {
    let germany = "DE".parse::<Region>().unwrap();
    for words in Languages::embedded().unwrap().all().iter().filter(|words| words.tag() != "en") {
        assert_ne!(germany.name(words.tag()), germany.name("en"), "{}", words.tag());
    }
}

#[test]
fn no_template_holds_a_literal_text() {
    for template in files("templates").iter().filter(|path| !path.starts_with("templates/demo")) {
        let source = read(template);
        let mut outside = String::new();
        let mut rest = source.as_str();
        while let Some(start) = rest.find(['{', '<']) {
            outside.push_str(&rest[..start]);
            let end = match &rest[start..] {
                tag if tag.starts_with("{{") => "}}",
                tag if tag.starts_with("{%") => "%}",
                _ => ">",
            };
            // A `>` inside an expression does not end a tag. No expression in `{{ }}` has one.
            rest = rest[start..].split_once(end).map_or("", |(_, after)| after);
        }
        outside.push_str(rest);
        assert!(!outside.contains(char::is_alphabetic), "{template} says {:?}", outside.trim());
    }
}

#[test]
fn messages_have_their_values_and_plurals() {
    let languages = Languages::embedded().unwrap();
    let words = languages.find("en").unwrap();
    assert!(words.say("tries-left", &[("count", "1")]).contains("last try"));
    assert!(words.say("tries-left", &[("count", "2")]).contains("2 tries"));
    assert!(words.say("reference", &[("reference", "AB12-CD34")]).contains("AB12-CD34"));
}

fn there() -> BTreeSet<String> {
    let lines = read("locales/en.ftl");
    let names = lines.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    names.map(|line| line.split_once(" =").unwrap().0.to_owned()).collect()
}

/// The quoted message names after a call that takes one, in templates and sources.
fn named() -> BTreeSet<String> {
    let mut named: BTreeSet<String> = PUT_TOGETHER
        .iter()
        .flat_map(|(ending, names)| names.iter().map(move |name| format!("{name}{ending}")))
        .collect();
    named.extend(Page::ALL.map(|page| format!("{}-heading", page.name())));
    for part in ["heading", "advice", "way-on"] {
        named.extend(ErrorKind::VARIANTS.iter().map(|fault| format!("error-{fault}-{part}")));
    }
    let there = there();
    let sources = files("templates")
        .into_iter()
        .chain(files("src/pages"))
        .chain(files("src/observability/notifications"));
    for file in sources.chain(["src/content/language.rs".to_owned()]) {
        let source = read(&file);
        for call in [".t(\"", ".with(\"", ".say(\""] {
            let calls = source.split(call).skip(1);
            named.extend(calls.map(|rest| rest.split('"').next().unwrap().to_owned()));
        }
        // Names that pass through a variable before the lookup.
        named.extend(
            source.split('"').skip(1).filter(|text| there.contains(*text)).map(str::to_owned),
        );
    }
    named.retain(|name| !name.contains('{'));
    // Messages that replace another one.
    let instead = there.into_iter().filter(|id| {
        ENDINGS.iter().any(|end| id.strip_suffix(end).is_some_and(|base| named.contains(base)))
    });
    let instead: Vec<_> = instead.collect();
    named.extend(instead);
    named
}

fn files(folder: &str) -> Vec<String> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            files.extend(self::files(&path));
        } else {
            files.push(path);
        }
    }
    files
}

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}
