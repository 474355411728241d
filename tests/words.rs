//! Every message that a page names exists, and every message is used.
#![expect(clippy::unwrap_used, reason = "a test reports a failure by panicking")]

use std::collections::{BTreeMap, BTreeSet};
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
    ("-subject", KIT_MAILS),
    ("-lead", KIT_MAILS),
    ("", TRACK),
];

/// The variants that `Words::variant` tries first.
const ENDINGS: &[&str] = &["-first", "-app", "-number"];

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

const KIT_MAILS: &[&str] = &["kit-mail-before", "kit-mail-day", "kit-mail-reminder"];

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

/// Messages about phones, numbers or texts that need no variant: the reason, the endings that they
/// do without, and the beginnings of their names.
const NEED_NO_VARIANT: &[(&str, &[&str], &[&str])] = &[
    (
        "it names a situation or a thing, for every purpose",
        ENDINGS,
        &[
            "support-",
            "demo-",
            "start-app",
            "start-sms",
            "start-lost",
            "help-",
            "kit-",
            "lost-stolen",
            "scan-found",
            "scan-check-code-hint",
            "scan-trouble-camera",
            "mail-contact-",
            "mail-token-",
            "mail-enrolment-",
            "status-",
        ],
    ),
    (
        "only a move has an app on an old phone",
        ENDINGS,
        &[
            "approve-trouble",
            "approve-slow",
            "passcode-clock",
            "passcode-trouble-clock",
            "done-old",
            "error-limited-counts",
        ],
    ),
    (
        "only people with text messages see it",
        ENDINGS,
        &["sms-", "track-sms-number", "mail-number-"],
    ),
    (
        "it speaks of every kind of token",
        ENDINGS,
        &["passcode-trouble-name", "passcode-trouble-copied", "passcode-trouble-voice"],
    ),
    (
        "it speaks of the phone that shows the page",
        &["-first", "-app"],
        &["start-where-", "scan-phone-heading", "scan-phone-picture", "scan-trouble-page"],
    ),
    ("only a change of the number ends so", ENDINGS, &["ended-numbers-"]),
    ("the start page offers every purpose", &["-number"], &["start-"]),
    ("a change of the number has no QR code", &["-number"], &["scan-", "done-"]),
    ("it speaks of the number, too", &["-number"], &["lost-lead"]),
];

/// A word that a language's messages do not use.
struct Avoided {
    word: &'static str,
    /// What to write instead, or why not.
    instead: &'static str,
    /// It is allowed right behind one of these words.
    after: &'static [&'static str],
    /// It is allowed in messages whose names begin so.
    within: &'static [&'static str],
}

const fn avoid(word: &'static str, instead: &'static str) -> Avoided {
    Avoided { word, instead, after: &[], within: &[] }
}

/// The words that docs/glossary.md rules out, language by language. Names of the app and of the
/// stock pages, in quotation marks, are free.
const AVOIDED: &[(&str, &[Avoided])] = &[(
    "en",
    &[
        avoid("passcode", "sign-in code: a passcode unlocks an iPhone"),
        avoid("passcodes", "sign-in codes"),
        Avoided { after: CODES, ..avoid("code", "sign-in code, QR code or check code") },
        Avoided { after: CODES, ..avoid("codes", "sign-in codes, QR codes or check codes") },
        avoid("confirmation code", "check code"),
        avoid("verification code", "check code"),
        Avoided { within: TOKENS, ..avoid("token", "the app or the phone") },
        avoid("tokens", "apps or phones"),
        avoid("approval request", "push request"),
        avoid("help desk", "IT support"),
        avoid("administrator", "IT support"),
        avoid("ask IT support", "contact IT support"),
        avoid("tell IT support that", "contact IT support"),
        avoid("enrolment", "SecurEnvoy page"),
        avoid("safety", "security"),
        avoid("first phone", "the phone you are setting up"),
        avoid("please", "leave it out"),
        avoid("sorry", "leave it out"),
        avoid("invalid", "what is wrong, then what to do"),
        avoid("e-mail", "email"),
        avoid("go on", "continue"),
        avoid("goes on", "continues"),
        avoid("begin", "start"),
        avoid("begun", "started"),
        avoid("has reported", "what the page says"),
        avoid("is away", "is not available"),
        avoid("by hand", "manually"),
    ],
)];

const CODES: &[&str] = &["sign-in", "qr", "check", "country", "network"];

/// The heading of the first page, and what the app lists.
const TOKENS: &[&str] = &[
    "product",
    "start-heading",
    "scan-step-add",
    "done-old",
    "help-lead",
    "help-old",
    "help-address",
    "kit-",
];

/// Lines under a field.
const HINTS: &[&str] = &[
    "sign-in-userid-hint",
    "sign-in-userid-locked",
    "passcode-hint",
    "scan-check-code-hint",
    "sms-number-hint",
];

/// Buttons whose names do not end in `-button` or `-way-on`.
const BUTTONS: &[&str] = &[
    "finish",
    "stop",
    "copy",
    "check-now",
    "card-copy",
    "card-mail",
    "start-continue",
    "sign-in-password-show",
    "sign-in-password-hide",
    "scan-scanned",
    "waiting-more",
    "sms-step-open-link",
    "sms-confirm-other",
    "sms-code-other",
    "lost-reset",
];

#[test]
fn every_message_named_is_there_and_every_message_there_is_named() {
    let (there, mut named) = (there(), named());
    named.extend(variants_of(&named));
    let missing: Vec<_> = named.difference(&there).collect();
    let unused: Vec<_> = there.difference(&named).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing: {missing:?}, unused: {unused:?}");
}

#[test]
fn no_message_is_also_the_variant_of_another_by_its_name() {
    let named = named();
    let both: Vec<_> = variants_of(&named).into_iter().filter(|id| named.contains(id)).collect();
    assert!(both.is_empty(), "rename {both:?}");
}

#[test]
fn every_language_has_its_own_names_of_countries() {
    let germany = "DE".parse::<Region>().unwrap();
    for words in Languages::embedded().unwrap().all().iter().filter(|words| words.tag() != "en") {
        assert_ne!(germany.name(words.tag()), germany.name("en"), "{}", words.tag());
    }
}

/// In English alone: the organisation's own staff reads them.
const FOR_STAFF: [&str; 2] = ["templates/pages/desk.html", "templates/pages/desk_problem.html"];

/// Stylesheets, which hold no texts.
const STYLES: [&str; 4] = [
    "templates/figures.css",
    "templates/kit/kit.css",
    "templates/kit/poster.css",
    "templates/report.css",
];

#[test]
fn no_template_holds_a_literal_text() {
    let is_for_all = |path: &&String| !FOR_STAFF.iter().chain(&STYLES).any(|other| other == path);
    for template in files("templates").iter().filter(is_for_all) {
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

#[test]
fn a_message_about_phones_or_numbers_has_a_variant_for_each_purpose_or_needs_none() {
    let messages = messages("en");
    let mut missing = Vec::new();
    let mut needed: BTreeSet<&str> = BTreeSet::new();
    for (id, text) in &messages {
        if ENDINGS.iter().any(|ending| is_variant(&messages, id, ending)) {
            continue;
        }
        let speaks = ["phone", "phones", "number", "numbers", "text message", "text messages"];
        if !speaks.iter().any(|word| !places(text, word).is_empty()) {
            continue;
        }
        for ending in ENDINGS {
            let excused = NEED_NO_VARIANT.iter().flat_map(|(_, endings, begins)| {
                let begins = begins.iter().copied();
                begins.filter(|begin| endings.contains(ending) && id.starts_with(begin))
            });
            let excused: Vec<_> = excused.collect();
            // An app in the place of text messages has the words of a first phone, too.
            let has = |ending: &str| messages.contains_key(&format!("{id}{ending}"));
            if has(ending) || (*ending == "-app" && has("-first")) {
                continue;
            }
            if excused.is_empty() {
                missing.push(format!("{id}{ending}"));
            }
            needed.extend(excused);
        }
    }
    assert!(missing.is_empty(), "add these, or say why they are not needed: {missing:#?}");
    let idle = NEED_NO_VARIANT.iter().flat_map(|(.., begins)| begins.iter().copied());
    let idle: Vec<_> = idle.filter(|begin| !needed.contains(begin)).collect();
    assert!(idle.is_empty(), "these excuse nothing: {idle:?}");
}

#[test]
fn no_message_uses_a_word_that_the_glossary_rules_out() {
    let mut found = Vec::new();
    for (tag, avoided) in AVOIDED {
        for (id, text) in messages(tag) {
            for Avoided { word, instead, after, within } in *avoided {
                let wrong = places(&text, word).into_iter().any(|place| {
                    let before = text[..place].trim_end();
                    !after.iter().any(|word| before.ends_with(word))
                });
                if wrong && !within.iter().any(|begin| id.starts_with(begin)) {
                    found.push(format!("{tag}: {id} says “{word}”: {instead}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// The last column of each language's table in docs/glossary.md, without what stands in brackets.
#[test]
fn no_translation_uses_a_word_that_its_glossary_rules_out() {
    let glossary = read("docs/glossary.md");
    let languages = Languages::embedded().unwrap();
    for words in languages.all().iter().filter(|words| words.tag() != "en") {
        let section = glossary.split(&format!("\n## {} ", words.tag())).nth(1);
        let section = section.unwrap_or_else(|| panic!("docs/glossary.md lacks {}", words.tag()));
        let rows = section.split("\n## ").next().unwrap().lines();
        let rows: Vec<_> = rows.filter(|line| line.starts_with('|')).skip(2).collect();
        assert!(rows.len() > 10, "{} has few terms", words.tag());
        let messages = messages(words.tag());
        for row in rows {
            let column = without(row.trim_end_matches('|').rsplit('|').next().unwrap(), '(', ')');
            let ruled_out = column.split([',', '،', '、']).map(str::trim);
            for word in ruled_out.filter(|word| !word.is_empty()) {
                let uses = |(_, text): &(&String, &String)| !places(text, word).is_empty();
                let found: Vec<_> = messages.iter().filter(uses).map(|(id, _)| id).collect();
                assert!(found.is_empty(), "{}: {word} in {found:?}", words.tag());
            }
        }
    }
}

#[test]
fn hints_and_buttons_are_short() {
    for (id, text) in messages("en") {
        let is_button = id.ends_with("-button") || id.ends_with("-way-on");
        let most = match id.as_str() {
            id if HINTS.contains(&id) => 12,
            id if is_button || BUTTONS.contains(&id) => 3,
            _ => continue,
        };
        let words = text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
        assert!(words.count() <= most, "{id} has more than {most} words: {text}");
    }
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
    let others = ["src/app/kit.rs", "src/config/brand.rs", "src/content/language.rs"];
    for file in sources.chain(others.map(str::to_owned)) {
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
    named
}

/// The messages that replace one of `named` for some people.
fn variants_of(named: &BTreeSet<String>) -> BTreeSet<String> {
    let variants = there().into_iter().filter(|id| {
        ENDINGS.iter().any(|end| id.strip_suffix(end).is_some_and(|base| named.contains(base)))
    });
    variants.collect()
}

/// A language's messages by their names, in lower case, without placeables and without what is in
/// quotation marks.
fn messages(tag: &str) -> BTreeMap<String, String> {
    let mut messages = BTreeMap::new();
    let mut last = String::new();
    for line in read(&format!("locales/{tag}.ftl")).lines().filter(|line| !line.starts_with('#')) {
        let text = match line.split_once(" =") {
            Some((id, text)) if line.starts_with(|c: char| c.is_ascii_lowercase()) => {
                id.clone_into(&mut last);
                text
            }
            _ => line,
        };
        let said: &mut String = messages.entry(last.clone()).or_default();
        let text = text.to_lowercase().replace('\u{2011}', "-");
        let quotes = [('„', '“'), ('„', '”'), ('“', '”'), ('”', '”'), ('«', '»'), ('「', '」')];
        let pairs = [('{', '}')].into_iter().chain(quotes);
        said.push_str(&pairs.fold(text, |text, (from, to)| without(&text, from, to)));
        said.push(' ');
    }
    messages
}

/// The text without what stands between these marks. A mark without its pair stays.
fn without(text: &str, from: char, to: char) -> String {
    let pair =
        text.split_once(from).and_then(|(before, rest)| Some((before, rest.split_once(to)?.1)));
    pair.map_or(text.to_owned(), |(before, after)| before.to_owned() + &without(after, from, to))
}

/// Where the text holds this word and not just a part of a longer one. Scripts without small and
/// capital letters have no such words, so there each place counts.
fn places(text: &str, word: &str) -> Vec<usize> {
    let word = word.to_lowercase();
    let ends = |c: Option<char>| !c.is_some_and(|c| c.is_lowercase() || c.is_numeric());
    let whole = text.match_indices(&word).map(|(place, _)| place).filter(|place| {
        ends(text[..*place].chars().next_back()) && ends(text[place + word.len()..].chars().next())
    });
    whole.collect()
}

fn is_variant(messages: &BTreeMap<String, String>, id: &str, ending: &str) -> bool {
    id.strip_suffix(ending).is_some_and(|base| messages.contains_key(base))
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
