//! The words on the pages, from Fluent files, one a language: no page holds a literal text.
//!
//! The languages of the folder `locales` are part of the program; [`Choice`] picks one for each
//! request. What a language doesn't say is said in English. Knows nothing of pages.

mod choice;
mod ftl;

use std::fmt;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::{CharacterDirection, LanguageIdentifier};
use unicode_normalization::UnicodeNormalization as _;

pub use choice::{Choice, speak};
pub use ftl::Flaw;
use ftl::Ftl;

const ENGLISH: &str = "en";

/// Made by `build.rs` from the folder `locales`: tag and source of each language.
static EMBEDDED: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The words of one language; cheap to clone.
#[derive(Clone)]
pub struct Words(Arc<Language>);

struct Language {
    tag: LanguageIdentifier,
    /// The same as text, such as `zh-Hans`.
    written: String,
    bundle: FluentBundle<FluentResource>,
    /// What is asked for messages that aren't there; none for English itself.
    english: Option<Words>,
}

/// All languages that the portal speaks; cheap to clone.
#[derive(Debug, Clone)]
pub struct Languages {
    /// Sorted as people look for them: by their own names.
    all: Arc<[Words]>,
    /// The one for whoever asks for none of them.
    default: Words,
}

impl AsRef<LanguageIdentifier> for Words {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.0.tag
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.0.tag == other.0.tag
    }
}

impl Languages {
    /// The languages that are part of the program.
    ///
    /// # Errors
    /// Every [`Flaw`] of their files; tests keep them from having any.
    pub fn embedded() -> Result<Self, Vec<Flaw>> {
        let mut flaws = Vec::new();
        let mut files = Vec::new();
        for (tag, source) in EMBEDDED {
            match Ftl::read(&format!("locales/{tag}.ftl"), source) {
                Ok(ftl) => files.push((*tag, ftl)),
                Err(found) => flaws.extend(found),
            }
        }
        if !flaws.is_empty() {
            return Err(flaws);
        }
        let Some(at) = files.iter().position(|(tag, _)| *tag == ENGLISH) else {
            return Err(vec![Flaw::of("locales/en.ftl", None, "is missing")]);
        };
        let english = Words::new(ENGLISH, files.remove(at).1, None)?;
        let mut all = vec![english.clone()];
        for (tag, ftl) in files {
            all.push(Words::new(tag, ftl, Some(english.clone()))?);
        }
        all.sort_by_cached_key(|words| words.name().nfkd().collect::<String>().to_lowercase());
        Ok(Self { all: all.into(), default: english })
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

    /// The language that `tag` names, or the nearest: `de` for `de-AT`.
    #[must_use]
    pub fn find(&self, tag: &str) -> Option<&Words> {
        self.nearest([tag])
    }

    /// The first of the wanted languages that there is. Texts that are no language tags count for
    /// nothing.
    fn nearest<'t>(&self, wanted: impl IntoIterator<Item = &'t str>) -> Option<&Words> {
        let wanted: Vec<LanguageIdentifier> =
            wanted.into_iter().filter_map(|tag| written_norwegian(tag).parse().ok()).collect();
        negotiate_languages(&wanted, &self.all, None, NegotiationStrategy::Lookup).into_iter().next()
    }
}

/// Browsers call Norwegian by a name that stands for both its written forms, or by the other one;
/// whoever reads one reads both.
fn written_norwegian(tag: &str) -> &str {
    let language = tag.split('-').next().unwrap_or_default();
    if language.eq_ignore_ascii_case("no") || language.eq_ignore_ascii_case("nn") { "nb" } else { tag }
}

impl Words {
    fn new(tag: &str, ftl: Ftl, english: Option<Self>) -> Result<Self, Vec<Flaw>> {
        let bad = |problem: String| vec![Flaw::of(ftl.file(), None, &problem)];
        let tag: LanguageIdentifier =
            tag.parse().map_err(|_| bad(format!("{tag:?} is no language tag, such as de or pt-BR")))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        // The marks around values are for mixed directions of writing; attributes and tests trip
        // over them, and userids are isolated by the markup instead.
        bundle.set_use_isolating(false);
        let file = ftl.file().to_owned();
        bundle.add_resource(ftl.into_resource()).map_err(|errors| {
            errors.iter().map(|e| Flaw::of(&file, None, &e.to_string())).collect::<Vec<_>>()
        })?;
        let written = tag.to_string();
        Ok(Self(Arc::new(Language { tag, written, bundle, english })))
    }

    /// The language's tag, for `<html lang>`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0.written
    }

    /// The language's name in itself, such as “Deutsch”.
    #[must_use]
    pub fn name(&self) -> String {
        self.say("language-name", &[])
    }

    /// The direction it is written in, for `dir`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        match self.0.tag.character_direction() {
            CharacterDirection::RTL => "rtl",
            _ => "ltr",
        }
    }

    /// The message called `id`, with `values` in their places; in English where the language doesn't
    /// say it. A message that isn't there shows as its id; a test keeps that from happening.
    #[must_use]
    pub fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let Some(pattern) = self.0.bundle.get_message(id).and_then(|message| message.value()) else {
            if let Some(english) = &self.0.english {
                return english.say(id, values);
            }
            tracing::error!(id, "a message is missing");
            return id.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in values {
            // Numbers go in as numbers, so that plurals work.
            match value.parse::<f64>() {
                Ok(number) if name.starts_with("count") => args.set(*name, number),
                _ => args.set(*name, *value),
            }
        }
        let mut problems = Vec::new();
        let args = (!values.is_empty()).then_some(&args);
        self.0.bundle.format_pattern(pattern, args, &mut problems).into_owned()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(tag: &str) -> Option<String> {
        Some(Languages::embedded().unwrap().find(tag)?.tag().to_owned())
    }

    #[test]
    fn a_tag_finds_its_language_or_the_nearest() {
        for (tag, language) in [("en", "en"), ("EN-gb", "en"), ("de-AT", "de"), ("de_CH", "de")] {
            assert_eq!(found(tag).as_deref(), Some(language), "{tag}");
        }
        for tag in ["", "x", "tlh", "de;", "../de", "e\u{202e}n"] {
            assert_eq!(found(tag), None, "{tag}");
        }
    }

    #[test]
    fn directions_are_known_for_languages_that_are_not_here_yet() {
        let english = Languages::embedded().unwrap().default().clone();
        for (tag, direction) in
            [("ar", "rtl"), ("he", "rtl"), ("fa-IR", "rtl"), ("ur", "rtl"), ("az-Latn", "ltr"), ("ja", "ltr")]
        {
            let words = Words::new(tag, Ftl::read("x.ftl", "").unwrap(), Some(english.clone())).unwrap();
            assert_eq!(words.direction(), direction, "{tag}");
            assert_eq!(words.say("product", &[]), english.say("product", &[]));
        }
    }
}
