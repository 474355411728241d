//! A test that renders every template with markup in each text, messages included. The markup must
//! remain text.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use scraper::{Html, Selector};

use crate::app::{kit, report, startup};
use crate::config::Config;
use crate::observability::notifications;
use crate::pages;

const MARK: &str = "<b class=evil>&amp;\"x'</b>";

/// The English messages, each with the mark, as an organisation's own language file.
fn marked_words() -> String {
    let english = std::fs::read_to_string(in_repository("locales/en.ftl")).unwrap();
    english.lines().fold(String::new(), |mut marked, line| {
        let text = if line.starts_with('#') {
            None
        } else {
            line.split_once(" = ").or(line.split_once("] "))
        };
        let _ = match text {
            Some((name, text)) if line.contains("] ") && line.starts_with(' ') => {
                writeln!(marked, "{name}] {MARK}{text}")
            }
            Some((name, text)) => writeln!(marked, "{name} = {MARK}{text}"),
            None => writeln!(marked, "{line}"),
        };
        marked
    })
}

/// A config with markup in every text of the organisation.
fn marked_config(locales: &Path) -> Config {
    let text = format!(
        "[server]\npublic_url = \"https://x.example\"\n[secenrol]\nurls = [\"https://y.example\"]\n\
         [audit]\ndestination = \"off\"\n[sms]\nmode = \"guided\"\nstock_url = \"https://e.example/?a=1&b=<b>\"\n[brand]\n\
         locales_dir = '{}'\norganisation = '''{MARK}'''\nproduct = '''{MARK}'''\nsupport_phone = '''123 {MARK}'''\n\
         support_hours = '''{MARK}'''\nsupport_email = \"a&b;c@example.org\"\n\
         support_url = \"https://e.example/?a=1&b=<b>\"\napp_name = '''{MARK}'''\n\
         app_store_url = \"https://e.example/?a=1&b=<b>\"\nplay_store_url = \"https://e.example/a\"\n\
         lost_text = '''{MARK}'''\nphone_network_text = '''{MARK}'''\nreset_url = \"https://e.example/?a=1&b=<b>\"\n\
         footer_links = ['''{MARK} https://e.example/''']\nbanner = \"info\"\nbanner_text = '''{MARK}'''\n",
        locales.display()
    );
    Config::read("sample", &text, std::iter::empty()).unwrap()
}

#[tokio::test]
async fn s28_every_template_shows_markup_as_text() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("en.ftl"), marked_words()).unwrap();
    let config = marked_config(folder.path());
    let words = config.languages.exactly("en").unwrap().clone();
    assert!(words.say("skip", &[]).starts_with(MARK));
    let portal = startup::portal(&config, Some(MARK.to_owned()), None).unwrap();

    let mut rendered = BTreeSet::new();
    let pages = pages::samples::all(&portal, &words, MARK);
    for (template, html) in pages {
        assert_text(template, &html);
        rendered.insert(template.to_owned());
    }
    for (template, text) in notifications::samples(&words, &config.brand, MARK) {
        assert!(
            text.matches(MARK).count() > 8 && !text.contains("&#"),
            "{template} is no HTML: {text}"
        );
        rendered.insert(template.to_owned());
    }

    let (template, html) = report::sample(MARK);
    assert_text(template, &html);
    rendered.insert(template.to_owned());

    let kit = kit::files(&config, None).unwrap();
    for (path, template) in [
        ("en/banner-box.html", "kit/banner.html"),
        ("en/poster.html", "kit/poster.html"),
        ("en/help-desk.html", "kit/help_desk.html"),
        ("en/mail-day.txt", "kit/mail.txt"),
        ("index.html", "kit/index.html"),
    ] {
        let (_, text) = kit.iter().find(|(of_file, _)| of_file == path).unwrap();
        if template.ends_with("html") {
            assert_text(template, text);
        } else {
            assert!(text.matches(MARK).count() > 8 && !text.contains("&#"), "{template}: {text}");
        }
        rendered.insert(template.to_owned());
    }

    let there: BTreeSet<String> = files("templates").into_iter().collect();
    let shown = with_their_parts(rendered);
    let missing: Vec<_> = there.difference(&shown).collect();
    assert!(missing.is_empty(), "{missing:?}: no sample renders them; add one, or delete them");
}

/// Asserts that the marks appear as text, in elements and in values of attributes, and add no
/// element or attribute.
fn assert_text(template: &str, html: &str) {
    let page = Html::parse_document(html);
    assert!(
        html.matches("&#60;b class=evil&#62;").count() > 2,
        "{template} lacks its marks: {html}"
    );
    assert!(page.select(&Selector::parse(".evil").unwrap()).next().is_none(), "{template}: {html}");
    for element in page.select(&Selector::parse("*").unwrap()) {
        for (name, _) in element.value().attrs() {
            assert!(
                name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'),
                "{template}: {name}: {html}"
            );
        }
    }
}

/// Adds all templates that these extend, include or import.
fn with_their_parts(mut shown: BTreeSet<String>) -> BTreeSet<String> {
    let mut next: Vec<String> = shown.iter().cloned().collect();
    while let Some(template) = next.pop() {
        let source = std::fs::read_to_string(in_repository("templates").join(&template)).unwrap();
        for tag in ["extends", "include", "import"] {
            for part in source
                .split(&format!("{{% {tag} \""))
                .skip(1)
                .filter_map(|rest| rest.split('"').next())
            {
                if shown.insert(part.to_owned()) {
                    next.push(part.to_owned());
                }
            }
        }
    }
    shown
}

/// The paths of all files below a folder of the repository, relative to it.
fn files(folder: &str) -> Vec<String> {
    let root = in_repository(folder);
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    files
}

fn in_repository(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
