//! All languages of the portal: those of the folder `locales`, which are part of the program, and
//! the organisation's own files.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;
use unicode_normalization::UnicodeNormalization as _;

use super::ftl::MessageInfo;
use super::{Ftl, NAME, Source, Words};
use crate::content::files;
use crate::content::problem::Problem;

const ENGLISH: &str = "en";
const EXTENSION: &str = ".ftl";

/// Tag and source of each language in the folder `locales`, from `build.rs`.
static EMBEDDED: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// All languages of the portal. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Languages {
    /// Sorted by their own names.
    all: Arc<[Words]>,
    default: Words,
}

/// The files of each language by its tag, the program's own before the organisation's.
type Files = BTreeMap<LanguageIdentifier, Vec<Source>>;

impl Languages {
    /// The languages that are part of the program.
    ///
    /// # Errors
    /// A [`Problem`] if a file's name is not a language tag.
    pub fn embedded() -> Result<Self, Vec<Problem>> {
        Self::of(embedded_files()?)
    }

    /// Adds the organisation's own words. Each file of `folder` that is named after a language,
    /// such as `de.ftl`, overrides some of its messages or adds the language. Also returns
    /// warnings: the gaps of the added languages, which English fills, and misnamed files.
    ///
    /// # Errors
    /// Every [`Problem`] of the files.
    pub fn with_folder(folder: &Path) -> Result<(Self, Vec<Problem>), Vec<Problem>> {
        let mut files = embedded_files()?;
        let english = Ftl::read("locales/en.ftl", source(ENGLISH))?;
        let (own_files, mut warnings) = read_folder(folder)?;
        let (mut problems, mut added) = (Vec::new(), Vec::new());
        for (tag, source, ftl) in own_files {
            let (wrong, missing) = ftl.against(&english);
            problems.extend(wrong);
            problems.extend(lacks_region(&files, &tag, &ftl.file));
            let sources = files.entry(tag.clone()).or_default();
            if sources.is_empty() {
                if missing.iter().any(|id| id == NAME) {
                    let text =
                        "lacks language-name: the language's name in itself, such as Deutsch";
                    problems.push(Problem::in_file(&ftl.file, None, text));
                }
                warnings.extend(gap(&ftl.file, &missing));
            }
            sources.push(source);
            added.push((tag, ftl));
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let languages = Self::of(files)?;
        for (tag, ftl) in added {
            let words = languages.all.iter().filter(|words| words.language.tag == tag);
            problems.extend(words.flat_map(|words| formatting_problems(words, &ftl, &english)));
        }
        if problems.is_empty() { Ok((languages, warnings)) } else { Err(problems) }
    }

    fn of(mut files: Files) -> Result<Self, Vec<Problem>> {
        let tag = parse_tag(&path(ENGLISH), ENGLISH)?;
        let sources = files.remove(&tag).unwrap_or_default();
        let english = Words::new(tag, sources, None);
        let others =
            files.into_iter().map(|(tag, sources)| Words::new(tag, sources, Some(english.clone())));
        let mut all: Vec<Words> = others.chain([english.clone()]).collect();
        all.sort_by_cached_key(|words| words.name().nfkd().collect::<String>().to_lowercase());
        Ok(Self { all: all.into(), default: english })
    }

    /// Changes the default language. `None` if there is no such language.
    pub fn with_default(mut self, tag: &str) -> Option<Self> {
        self.default = self.find(tag)?.clone();
        Some(self)
    }

    /// All languages, sorted by their own names.
    pub fn all(&self) -> &[Words] {
        &self.all
    }

    /// The language for browsers that ask for none of them.
    pub fn default(&self) -> &Words {
        &self.default
    }

    /// The language with exactly this tag.
    pub fn exactly(&self, tag: &str) -> Option<&Words> {
        let tag: LanguageIdentifier = tag.parse().ok()?;
        self.all.iter().find(|words| words.language.tag == tag)
    }

    /// The language with this tag or the nearest one: `de` for `de-AT`.
    pub fn find(&self, tag: &str) -> Option<&Words> {
        self.nearest([tag])
    }

    /// The nearest language to the first wanted one that has any. Ignores invalid tags.
    pub fn nearest<'t>(&self, wanted: impl IntoIterator<Item = &'t str>) -> Option<&Words> {
        let wanted: Vec<LanguageIdentifier> =
            wanted.into_iter().filter_map(|tag| self.usual(tag.parse().ok()?)).collect();
        let found = negotiate_languages(&wanted, &self.all, None, NegotiationStrategy::Lookup);
        found.into_iter().next()
    }

    /// Replaces a tag of Norwegian or Portuguese by the portal's own, unless the organisation added
    /// that very language. Browsers send `no`, which means both written forms of Norwegian, or
    /// `nn`; readers of either form read `nb`. The CLDR gives all countries but Brazil the
    /// Portuguese of Portugal.
    fn usual(&self, tag: LanguageIdentifier) -> Option<LanguageIdentifier> {
        let is_there = self.all.iter().any(|words| words.language.tag.matches(&tag, true, false));
        match (tag.language.as_str(), tag.region) {
            _ if is_there => Some(tag),
            ("no" | "nn", _) => "nb".parse().ok(),
            ("pt", Some(region)) if region != "BR" => "pt-PT".parse().ok(),
            _ => Some(tag),
        }
    }
}

fn path(tag: &str) -> String {
    format!("locales/{tag}{EXTENSION}")
}

fn source(tag: &str) -> &'static str {
    EMBEDDED.iter().find(|(other, _)| *other == tag).map_or("", |(_, text)| text)
}

fn embedded_files() -> Result<Files, Vec<Problem>> {
    let file = |(name, text): &(&str, &'static str)| {
        let tag = parse_tag(&path(name), name)?;
        let source = Source { file: path(name), text: Cow::Borrowed(text) };
        Ok((tag, vec![source]))
    };
    EMBEDDED.iter().map(file).collect()
}

fn parse_tag(file: &str, name: &str) -> Result<LanguageIdentifier, Vec<Problem>> {
    name.parse().map_err(|_| {
        let text = format!(
            "{name:?} is not a language tag; name the file after its language, such as de.ftl or \
             pt-BR.ftl"
        );
        vec![Problem::in_file(file, None, text)]
    })
}

/// A language file of the organisation.
type OwnFile = (LanguageIdentifier, Source, Ftl);

/// Reads the Fluent files of a folder. Ignores other files, such as an editor's backups, but warns
/// of files that are probably meant to be read.
fn read_folder(folder: &Path) -> Result<(Vec<OwnFile>, Vec<Problem>), Vec<Problem>> {
    let entries = std::fs::read_dir(folder).map_err(|e| unreadable(folder, &e))?;
    let mut paths: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    let (mut files, mut warnings, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with('.') {
            continue;
        }
        if let Some(name) = name.strip_suffix(EXTENSION) {
            match read_file(&path, name) {
                Ok(file) => files.push(file),
                Err(found) => problems.extend(found),
            }
        } else if let Some(right) = meant_name(&name) {
            let text = format!("is not read because of its name; rename it to {right}");
            warnings.push(Problem::in_file(&path.display().to_string(), None, text));
        }
    }
    if files.is_empty() && warnings.is_empty() {
        let text = "holds no language file, so it changes nothing; add one such as de.ftl";
        warnings.push(Problem::in_file(&folder.display().to_string(), None, text));
    }
    if problems.is_empty() { Ok((files, warnings)) } else { Err(problems) }
}

/// The right name for a file with the wrong ending: Windows hides the `.txt` of `de.ftl.txt`, and
/// Linux does not take `DE.FTL` for `de.ftl`.
fn meant_name(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let tag = lower.strip_suffix(".txt").unwrap_or(&lower).strip_suffix(EXTENSION)?;
    let tag: LanguageIdentifier = tag.parse().ok()?;
    Some(format!("{tag}{EXTENSION}"))
}

fn read_file(path: &Path, name: &str) -> Result<OwnFile, Vec<Problem>> {
    let file = path.display().to_string();
    let tag = parse_tag(&file, name)?;
    let bytes = files::read(path).map_err(|e| unreadable(path, &e))?;
    let text = files::text(bytes).map_err(|wrong| vec![wrong.in_file(&file)])?;
    let source = Source { file, text: Cow::Owned(text) };
    let ftl = Ftl::read(&source.file, &source.text)?;
    Ok((tag, source, ftl))
}

fn unreadable(path: &Path, error: &io::Error) -> Vec<Problem> {
    vec![Problem::in_file(&path.display().to_string(), None, format!("cannot be read: {error}"))]
}

/// A file for a language of which the portal has regional forms alone, such as `pt.ftl`, would add
/// a third form that no browser gets.
fn lacks_region(files: &Files, tag: &LanguageIdentifier, file: &str) -> Option<Problem> {
    let is_form = |known: &&LanguageIdentifier| {
        known.language == tag.language && known.region.is_some() && tag.region.is_none()
    };
    let forms: Vec<_> =
        files.keys().filter(is_form).map(|form| format!("{form}{EXTENSION}")).collect();
    let text = || format!("names no region; rename it to {}", forms.join(" or "));
    (!forms.is_empty()).then(|| Problem::in_file(file, None, text()))
}

/// The missing messages of an added language, in one line.
fn gap(file: &str, missing: &[String]) -> Option<Problem> {
    const NAMED: usize = 5;
    let more = if missing.len() > NAMED { ", …" } else { "" };
    let names = missing.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    let text = format!("lacks {} messages, which appear in English: {names}{more}", missing.len());
    (!missing.is_empty()).then(|| Problem::in_file(file, None, text))
}

/// Formats each message of a file with several numbers, one for each plural form. Finds references
/// to missing messages and reference cycles at start, before a page needs them.
fn formatting_problems(words: &Words, ftl: &Ftl, english: &Ftl) -> Vec<Problem> {
    let problem = |(id, message): (&String, &MessageInfo)| {
        let names = english.messages.get(id).map(|message| &message.values);
        let error = ["0", "1", "2", "3", "11", "100"].iter().find_map(|number| {
            let values: Vec<_> =
                names.into_iter().flatten().map(|name| (name.as_str(), *number)).collect();
            words.language.messages().try_format(id, &values)?.1.into_iter().next()
        })?;
        let text = format!("{id} cannot be formatted: {error}");
        Some(Problem::in_file(&ftl.file, Some(message.line), text))
    };
    ftl.messages.iter().filter_map(problem).collect()
}

#[cfg(test)]
mod tests {
    use unicode_bidi::{BidiInfo, Level};

    use super::*;

    #[test]
    fn every_language_is_fluent_and_has_the_messages_of_english_with_their_values() {
        let english = Ftl::read("locales/en.ftl", source(ENGLISH)).unwrap();
        for (tag, text) in EMBEDDED {
            let (wrong, missing) = Ftl::read(&path(tag), text).unwrap().against(&english);
            assert!(wrong.is_empty() && missing.is_empty(), "{tag}: {wrong:#?} {missing:#?}");
        }
    }

    /// A line of a language that is written from right to left, as it is shown.
    fn shown(text: &str) -> String {
        let info = BidiInfo::new(text, Some(Level::rtl()));
        let lines = info.paragraphs.iter().map(|one| info.reorder_line(one, one.range.clone()));
        lines.collect()
    }

    #[test]
    fn values_within_arabic_keep_their_order() {
        let values = BTreeMap::from([
            ("address", "192.0.2.7"),
            ("app", "SecurEnvoy 2"),
            ("at", "2026-11-21 14:03 UTC"),
            ("contacts", "+44 20 7946 0000, it-2@example.org"),
            ("digits", "0 7"),
            ("email", "2-it@example.org"),
            ("hours", "8:00 - 17:30"),
            ("name", "VPN 2 (test)"),
            ("percent", "99.5"),
            ("phone", "+44 20 7946 0000"),
            ("day", "2027-01-11"),
            ("reference", "4F3S-W3B2"),
            ("region", "+44 (UK)"),
            ("time", "14:03 (UTC)"),
            ("title", "2. Sign-in"),
            ("url", "https://help.example.org/2/"),
            ("userid", "EXAMPLE\\anna.o'neil+2"),
            ("version", "1.2.3 (4)"),
            ("when", "2026-11-21 14:03 UTC"),
        ]);
        let english = Ftl::read("locales/en.ftl", source(ENGLISH)).unwrap();
        let languages = Languages::embedded().unwrap();
        let arabic = languages.exactly("ar").unwrap();
        for (id, message) in &english.messages {
            let names = message.values.iter().map(String::as_str);
            let said: Vec<_> = names
                .map(|name| match values.get(name) {
                    None if name.starts_with("count") => (name, "3"),
                    value => (name, *value.unwrap_or_else(|| panic!("add a value for {name}"))),
                })
                .collect();
            let line = shown(&arabic.say(id, &said));
            for (name, value) in said {
                assert!(
                    name.starts_with("count") || line.contains(value),
                    "{id}: {value} is shown as {line}"
                );
            }
        }
        let hebrew = languages.default().say("mail-from", &[("address", "אבג 12")]);
        assert!(hebrew.contains("\u{2068}אבג 12\u{2069}"), "{hebrew}");
    }

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

    /// A folder with these files, as an organisation has it.
    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn a_file_overrides_messages_or_adds_a_language() {
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
    fn each_flaw_of_a_file_is_reported_with_its_line() {
        for (name, text, flaw) in [
            ("de.ftl", "product = a\nproduct b", "de.ftl:2: is not valid Fluent"),
            ("de.ftl", "\nprodukt = a", "de.ftl:2: the portal has no message produkt"),
            ("de.ftl", "reference = Zitieren Sie es.", "de.ftl:1: reference has the values none"),
            ("de.ftl", "product = { product }", "de.ftl:1: product cannot be formatted"),
            ("de.ftl", "product = { -app }", "de.ftl:1: product cannot be formatted"),
            (
                "de.ftl",
                "tries-left = { $count ->\n [one] a\n *[other] { NUMBER($count) } { $count }\n }",
                "de.ftl:1: tries-left cannot",
            ),
            ("german.de.ftl", "", "german.de.ftl: \"german.de\" is not a language tag"),
            ("fa.ftl", "product = a", "fa.ftl: lacks language-name"),
            ("pt.ftl", "language-name = a", "pt.ftl: names no region; rename it to pt-"),
        ] {
            let folder = folder(&[(name, text)]);
            let flaws = Languages::with_folder(folder.path()).unwrap_err();
            assert!(flaws.len() == 1 && flaws[0].to_string().contains(flaw), "{text:?}: {flaws:?}");
        }
        assert!(Languages::with_folder(Path::new("/no/such/folder")).is_err());
    }

    #[test]
    fn a_language_file_with_another_ending_is_named() {
        for (name, right) in [
            ("de.ftl.txt", "de.ftl"),
            ("DE.FTL", "de.ftl"),
            ("pt-br.Ftl.TXT", "pt-BR.ftl"),
            ("zh-hans.FTL", "zh-Hans.ftl"),
        ] {
            let (_, warnings) = Languages::with_folder(folder(&[(name, "}")]).path()).unwrap();
            let said = warnings.iter().map(ToString::to_string).collect::<Vec<_>>();
            assert!(
                said.len() == 1 && said[0].contains(&format!("/{name}: is not read")),
                "{said:?}"
            );
            assert!(said[0].ends_with(&format!("rename it to {right}")), "{said:?}");
        }
        let (_, warnings) = Languages::with_folder(folder(&[("README", "")]).path()).unwrap();
        assert!(warnings[0].to_string().contains("holds no language file"), "{warnings:?}");
    }

    #[test]
    fn brazil_and_portugal_have_words_of_their_own() {
        let folder = folder(&[("pt-BR.ftl", "language-name = Português (Brasil)\n")]);
        let (languages, _) = Languages::with_folder(folder.path()).unwrap();
        let found = |tag: &str| languages.find(tag).map(|words| words.tag().to_owned());
        for tag in ["pt", "pt-BR", "PT-br"] {
            assert_eq!(found(tag).as_deref(), Some("pt-BR"), "{tag}");
        }
        for tag in ["pt-PT", "pt-AO", "pt-MZ"] {
            assert_eq!(found(tag).as_deref(), Some("pt-PT"), "{tag}");
        }
    }

    #[test]
    fn an_added_language_is_found_although_its_tag_usually_stands_for_another() {
        let folder = folder(&[
            ("nn.ftl", "language-name = Nynorsk\n"),
            ("pt-AO.ftl", "language-name = Português (Angola)\n"),
        ]);
        let (languages, _) = Languages::with_folder(folder.path()).unwrap();
        for (tag, language) in [
            ("nn", "nn"),
            ("nn-NO", "nn"),
            ("no", "nb"),
            ("nb", "nb"),
            ("pt-AO", "pt-AO"),
            ("pt-MZ", "pt-PT"),
        ] {
            assert_eq!(languages.find(tag).map(Words::tag), Some(language), "{tag}");
        }
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
        assert_eq!(found("zh-TW"), None, "traditional characters are another script");
    }
}
