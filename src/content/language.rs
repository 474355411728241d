//! The words on the pages, from Fluent files, one a language: no page holds a literal text.
//!
//! The languages of the folder `locales` are part of the program; [`Choice`] picks one for each
//! request. What a language doesn't say is said in English. Knows nothing of pages.

mod clock;
mod ftl;
mod registry;
mod spoken;

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use actix_web::http::header::HeaderValue;
use unic_langid::{CharacterDirection, LanguageIdentifier};

pub use ftl::{Difference, Flaw};
use ftl::{Ftl, Source};
pub use registry::Languages;
use spoken::Spoken;

/// The message that says what a language is called in itself.
const NAME: &str = "language-name";

/// The words of one language; cheap to clone.
#[derive(Clone)]
pub struct Words {
    language: Arc<Language>,
    /// The ending of messages that are said in place of others.
    ending: Option<&'static str>,
}

struct Language {
    tag: LanguageIdentifier,
    /// The same as text, such as `zh-Hans`.
    written: String,
    /// The same as a header's value.
    header: HeaderValue,
    /// What it is called in itself.
    name: String,
    /// Its files; what a later one says holds.
    sources: Vec<Source>,
    /// What they say: read once somebody wants to know, since most organisations speak few of the languages.
    spoken: OnceLock<Spoken>,
    /// What is asked for messages that aren't there; none for English itself.
    english: Option<Words>,
}

impl Language {
    fn spoken(&self) -> &Spoken {
        self.spoken.get_or_init(|| Spoken::of(&self.tag, &self.sources))
    }
}

impl AsRef<LanguageIdentifier> for Words {
    fn as_ref(&self) -> &LanguageIdentifier {
        &self.language.tag
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.language.tag == other.language.tag
    }
}

impl Words {
    /// Of these files; what a later one says holds.
    fn new(tag: LanguageIdentifier, sources: Vec<Source>, english: Option<Self>) -> Self {
        let (written, spoken) = (tag.to_string(), OnceLock::new());
        let name = sources
            .iter()
            .rev()
            .find_map(|source| source.line(NAME))
            .unwrap_or(&written)
            .to_owned();
        // A tag is ASCII.
        let header = HeaderValue::from_str(&written).unwrap_or(HeaderValue::from_static("en"));
        let language = Language { tag, written, header, name, sources, spoken, english };
        Self { language: Arc::new(language), ending: None }
    }

    /// The same words for people of another kind: the message `ID-ENDING` is said in place of `ID`, where
    /// there is such a one.
    #[must_use]
    pub fn variant(&self, ending: Option<&'static str>) -> Self {
        Self { language: self.language.clone(), ending }
    }

    /// Whether these are the very words, not only of the same language.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.language, &other.language) && self.ending == other.ending
    }

    /// The language's tag, for `<html lang>`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.language.written
    }

    /// The language's tag, for `Content-Language`.
    #[must_use]
    pub fn header(&self) -> &HeaderValue {
        &self.language.header
    }

    /// The language's name in itself, such as “Deutsch”.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.language.name
    }

    /// The direction it is written in, for `dir`.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        match self.language.tag.character_direction() {
            CharacterDirection::RTL => "rtl",
            _ => "ltr",
        }
    }

    /// The message called `id`, with `values` in their places; in English where the language doesn't
    /// say it. A message that isn't there shows as its id; a test keeps that from happening.
    #[must_use]
    pub fn say(&self, id: &str, values: &[(&str, &str)]) -> Cow<'_, str> {
        let instead = self.ending.and_then(|ending| self.find(&format!("{id}-{ending}"), values));
        instead.or_else(|| self.find(id, values)).unwrap_or_else(|| {
            tracing::error!(id, "a message is missing");
            Cow::Owned(id.to_owned())
        })
    }

    fn find(&self, id: &str, values: &[(&str, &str)]) -> Option<Cow<'_, str>> {
        let said = self.language.spoken().say(id, values);
        said.or_else(|| self.language.english.as_ref()?.find(id, values))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.tag())
    }
}
