//! The languages that there are: those of the folder `locales`, which are part of the program, and the
//! organisation's own files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;
use unicode_normalization::UnicodeNormalization as _;

use super::{Difference, Flaw, Ftl, NAME, Source, Words};
use crate::content::files;

const ENGLISH: &str = "en";
const ENDING: &str = ".ftl";

/// Made by `build.rs` from the folder `locales`: tag and source of each language.
static EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// All languages that the portal speaks; cheap to clone.
#[derive(Debug, Clone)]
pub struct Languages {
    /// Sorted as people look for them: by their own names.
    all: Arc<[Words]>,
    /// The one for whoever asks for none of them.
    default: Words,
}

/// A language's files, the program's own before the organisation's, under its tag.
type Files = BTreeMap<String, (LanguageIdentifier, Vec<Source>)>;

impl Languages {
    /// The languages that are part of the program.
    ///
    /// # Errors
    /// A [`Flaw`] where one isn't named after a language; tests keep them from that.
    pub fn embedded() -> Result<Self, Vec<Flaw>> {
        Self::of(embedded_files()?)
    }

    /// With the organisation's own words: each file of `folder` that is named after a language, such
    /// as `de.ftl`, says some messages of it otherwise, or is a language of its own. Also gives what new
    /// languages lack and is said in English.
    ///
    /// # Errors
    /// Every [`Flaw`] of the files.
    pub fn with_folder(folder: &Path) -> Result<(Self, Vec<Flaw>), Vec<Flaw>> {
        let mut files = embedded_files()?;
        let english = Ftl::read("locales/en.ftl", source(ENGLISH))?;
        let (mut gaps, mut flaws, mut added) = (Vec::new(), Vec::new(), Vec::new());
        for (tag, source, ftl) in read_folder(folder)? {
            let Difference { unknown, other_values, missing } = ftl.against(&english);
            flaws.extend(unknown);
            flaws.extend(other_values);
            added.push((tag.to_string(), ftl.file.clone(), ftl.lines()));
            let known = files.entry(tag.to_string()).or_insert_with(|| (tag, Vec::new()));
            if known.1.is_empty() {
                if missing.iter().any(|id| id == NAME) {
                    flaws.push(Flaw::of(
                        &ftl.file,
                        None,
                        "lacks language-name: the language's name in itself, such as Deutsch",
                    ));
                }
                gaps.extend(gap(&ftl.file, &missing));
            }
            known.1.push(source);
        }
        if !flaws.is_empty() {
            return Err(flaws);
        }
        let languages = Self::of(files)?;
        for (tag, file, lines) in added {
            let words = languages.exactly(&tag);
            flaws.extend(
                words.into_iter().flat_map(|words| unsayable(words, &file, &lines, &english)),
            );
        }
        if flaws.is_empty() { Ok((languages, gaps)) } else { Err(flaws) }
    }

    fn of(mut files: Files) -> Result<Self, Vec<Flaw>> {
        let Some((tag, ours)) = files.remove(ENGLISH) else {
            return Err(vec![Flaw::of("locales/en.ftl", None, "is missing")]);
        };
        let english = Words::new(tag, ours, None);
        let others =
            files.into_values().map(|(tag, files)| Words::new(tag, files, Some(english.clone())));
        let mut all: Vec<Words> = others.chain([english.clone()]).collect();
        all.sort_by_cached_key(|words| words.name().nfkd().collect::<String>().to_lowercase());
        Ok(Self { all: all.into(), default: english })
    }

    /// How each language of the program differs from English.
    ///
    /// # Errors
    /// Every [`Flaw`] that keeps a file from being read.
    pub fn differences() -> Result<Vec<(&'static str, Difference)>, Vec<Flaw>> {
        let english = Ftl::read("locales/en.ftl", source(ENGLISH))?;
        let others = EMBEDDED.iter().filter(|(tag, _)| *tag != ENGLISH);
        others
            .map(|(tag, text)| Ok((*tag, Ftl::read(&path(tag), text)?.against(&english))))
            .collect()
    }

    /// With another language for whoever asks for none of them; `None` where there is no such language.
    #[must_use]
    pub fn with_default(mut self, tag: &str) -> Option<Self> {
        self.default = self.find(tag)?.clone();
        Some(self)
    }

    /// All of them.
    #[must_use]
    pub fn all(&self) -> &[Words] {
        &self.all
    }

    /// The one for whoever asks for none of them.
    #[must_use]
    pub fn default(&self) -> &Words {
        &self.default
    }

    /// The language that `tag` names, and no other.
    #[must_use]
    pub fn exactly(&self, tag: &str) -> Option<&Words> {
        let tag: LanguageIdentifier = tag.parse().ok()?;
        self.all.iter().find(|words| words.language.tag == tag)
    }

    /// The language that `tag` names, or the nearest: `de` for `de-AT`.
    #[must_use]
    pub fn find(&self, tag: &str) -> Option<&Words> {
        self.nearest([tag])
    }

    /// The first of the wanted languages that there is. Texts that are no language tags count for
    /// nothing.
    pub fn nearest<'t>(&self, wanted: impl IntoIterator<Item = &'t str>) -> Option<&Words> {
        let wanted: Vec<LanguageIdentifier> =
            wanted.into_iter().filter_map(|tag| written_norwegian(tag).parse().ok()).collect();
        negotiate_languages(&wanted, &self.all, None, NegotiationStrategy::Lookup)
            .into_iter()
            .next()
    }
}

/// Browsers call Norwegian by a name that stands for both its written forms, or by the other one;
/// whoever reads one reads both.
fn written_norwegian(tag: &str) -> &str {
    let language = tag.split('-').next().unwrap_or_default();
    if language.eq_ignore_ascii_case("no") || language.eq_ignore_ascii_case("nn") {
        "nb"
    } else {
        tag
    }
}

fn path(tag: &str) -> String {
    format!("locales/{tag}{ENDING}")
}

fn source(tag: &str) -> &'static str {
    EMBEDDED.iter().find(|(other, _)| *other == tag).map_or("", |(_, text)| text)
}

fn embedded_files() -> Result<Files, Vec<Flaw>> {
    let mut files = Files::new();
    for (name, text) in EMBEDDED {
        let tag: LanguageIdentifier = name.parse().map_err(|_| vec![no_tag(&path(name), name)])?;
        let source = Source { file: path(name), text: Cow::Borrowed(text) };
        files.insert(tag.to_string(), (tag, vec![source]));
    }
    Ok(files)
}

fn no_tag(file: &str, name: &str) -> Flaw {
    Flaw::of(
        file,
        None,
        &format!(
            "{name:?} is no language tag; call the file after its language, such as de.ftl or pt-BR.ftl"
        ),
    )
}

/// The Fluent files of a folder. Others, such as an editor's, are none of the portal's business.
fn read_folder(folder: &Path) -> Result<Vec<(LanguageIdentifier, Source, Ftl)>, Vec<Flaw>> {
    let unreadable = |path: &Path, e: std::io::Error| {
        Flaw::of(&path.display().to_string(), None, &format!("cannot be read: {e}"))
    };
    let entries = std::fs::read_dir(folder).map_err(|e| vec![unreadable(folder, e)])?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let (mut files, mut flaws) = (Vec::new(), Vec::new());
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let Some(name) = name.strip_suffix(ENDING).filter(|name| !name.starts_with('.')) else {
            continue;
        };
        let file = path.display().to_string();
        let Ok(tag) = name.parse::<LanguageIdentifier>() else {
            flaws.push(no_tag(&file, name));
            continue;
        };
        match files::read_text(&path).map(|text| Source { file, text: Cow::Owned(text) }) {
            Ok(source) => match source.read() {
                Ok(ftl) => files.push((tag, source, ftl)),
                Err(found) => flaws.extend(found),
            },
            Err(e) => flaws.push(unreadable(&path, e)),
        }
    }
    if flaws.is_empty() { Ok(files) } else { Err(flaws) }
}

/// What a new language lacks, in one line.
fn gap(file: &str, missing: &[String]) -> Option<Flaw> {
    const NAMED: usize = 5;
    let more = if missing.len() > NAMED { ", …" } else { "" };
    let names = missing.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    (!missing.is_empty()).then(|| {
        Flaw::of(
            file,
            None,
            &format!("lacks {} messages, which are said in English: {names}{more}", missing.len()),
        )
    })
}

/// Says each message of a file once for each kind of number: what refers to something that isn't
/// there, or to itself, is found here and not by whoever asks for the page.
fn unsayable(
    words: &Words,
    file: &str,
    lines: &BTreeMap<String, usize>,
    english: &Ftl,
) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for (id, line) in lines {
        let values = english.messages.get(id).map(|message| &message.values);
        let problem = ["0", "1", "2", "3", "11", "100"].iter().find_map(|number| {
            let values: Vec<_> =
                values.into_iter().flatten().map(|name| (name.as_str(), *number)).collect();
            words.language.spoken().put_together(id, &values)?.1.into_iter().next()
        });
        if let Some(problem) = problem {
            flaws.push(Flaw::of(file, Some(*line), &format!("{id} cannot be said: {problem}")));
        }
    }
    flaws
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str) -> Option<String> {
        Some(Languages::embedded().unwrap().find(tag)?.tag().to_owned())
    }

    #[test]
    fn a_tag_finds_its_language_or_the_nearest() {
        for (tag, language) in
            [("en", "en"), ("EN-gb", "en"), ("de-AT", "de"), ("ar-EG", "ar"), ("de_CH", "de")]
        {
            assert_eq!(found(tag).as_deref(), Some(language), "{tag}");
        }
        for tag in ["", "x", "tlh", "de;", "../de", "e\u{202e}n"] {
            assert_eq!(found(tag), None, "{tag}");
        }
    }

    /// An organisation's folder with these files.
    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn a_file_says_some_messages_otherwise_or_is_a_language_of_its_own() {
        let folder = folder(&[
            ("de.ftl", "product = Umzug\n"),
            ("en.ftl", "product = Moving\n"),
            ("fa.ftl", "language-name = فارسی\nhelp-link = کمک\n"),
            ("nb.ftl~", "}"),
            ("README", "}"),
        ]);
        let (languages, gaps) = Languages::with_folder(folder.path()).unwrap();
        let say = |tag: &str, id: &str| languages.exactly(tag).unwrap().say(id, &[]);
        assert_eq!(
            (say("de", "product"), say("de", "help-link")),
            ("Umzug".into(), "Hilfe".into())
        );
        assert_eq!((say("fa", "help-link"), say("fa", "product")), ("کمک".into(), "Moving".into()));
        assert_eq!(languages.find("fa-IR").unwrap().direction(), "rtl");
        assert_eq!(languages.find("de-AT").unwrap().direction(), "ltr");
        assert!(gaps.len() == 1 && gaps[0].to_string().contains("fa.ftl: lacks "), "{gaps:?}");
    }

    #[test]
    fn what_is_wrong_with_a_file_is_named_with_its_line() {
        for (name, text, flaw) in [
            ("de.ftl", "product = a\nproduct b", "de.ftl:2: is no Fluent"),
            ("de.ftl", "\nprodukt = a", "de.ftl:2: produkt is no message"),
            ("de.ftl", "reference = Zitieren Sie es.", "de.ftl:1: reference has the values none"),
            ("de.ftl", "product = { product }", "de.ftl:1: product cannot be said"),
            ("de.ftl", "product = { -app }", "de.ftl:1: product cannot be said"),
            (
                "de.ftl",
                "tries-left = { $count ->\n [one] a\n *[other] { NUMBER($count) } { $count }\n }",
                "de.ftl:1: tries-left cannot",
            ),
            ("german.de.ftl", "", "german.de.ftl: \"german.de\" is no language tag"),
            ("fa.ftl", "product = a", "fa.ftl: lacks language-name"),
        ] {
            let folder = folder(&[(name, text)]);
            let flaws = Languages::with_folder(folder.path()).unwrap_err();
            assert!(flaws.len() == 1 && flaws[0].to_string().contains(flaw), "{text:?}: {flaws:?}");
        }
        assert!(Languages::with_folder(Path::new("/no/such/folder")).is_err());
    }

    #[test]
    fn norwegian_is_found_by_each_of_its_names_and_chinese_by_its_script() {
        let folder = folder(&[
            ("nb.ftl", "language-name = Norsk\n"),
            ("zh-Hans.ftl", "language-name = 简体中文\n"),
        ]);
        let (languages, _) = Languages::with_folder(folder.path()).unwrap();
        let found = |tag: &str| languages.find(tag).map(|words| words.tag().to_owned());
        for tag in ["no", "nb", "nn", "nb-NO", "no-NO"] {
            assert_eq!(found(tag).as_deref(), Some("nb"), "{tag}");
        }
        for tag in ["zh", "zh-CN", "zh-Hans-CN", "zh-SG"] {
            assert_eq!(found(tag).as_deref(), Some("zh-Hans"), "{tag}");
        }
        assert_eq!(found("zh-TW"), None, "who reads traditional characters asks for them");
    }
}
