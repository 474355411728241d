//! The words on the pages, from one Fluent file per language. No page has literal text.
//!
//! The languages of the folder `locales` are part of the program, and an organisation can add files
//! of its own. English replaces a message that a language lacks.

mod clock;
mod ftl;
mod messages;
mod registry;

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, OnceLock};

use actix_web::http::header::HeaderValue;
use unic_langid::{CharacterDirection, LanguageIdentifier};

use ftl::{Ftl, Source};
use messages::Messages;
pub use registry::Languages;

/// The id of the message that names a language in itself.
const NAME: &str = "language-name";

/// The words of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    language: Arc<Language>,
    variant: &'static [&'static str],
}

struct Language {
    tag: LanguageIdentifier,
    /// The tag as text, such as `zh-Hans`.
    tag_text: String,
    header: HeaderValue,
    name: String,
    /// A later file overrides an earlier one.
    sources: Vec<Source>,
    /// Parsed on first use, because most organisations use few of the languages.
    messages: OnceLock<Messages>,
    /// The fallback. `None` for English itself.
    english: Option<Words>,
}

impl Language {
    fn messages(&self) -> &Messages {
        self.messages.get_or_init(|| Messages::read(&self.tag, &self.sources))
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
    fn new(tag: LanguageIdentifier, sources: Vec<Source>, english: Option<Self>) -> Self {
        let tag_text = tag.to_string();
        let name = sources.iter().rev().find_map(|source| source.line(NAME));
        let name = name.unwrap_or(&tag_text).to_owned();
        #[expect(clippy::expect_used, reason = "a language tag is ASCII")]
        let header = HeaderValue::from_str(&tag_text).expect("a tag is a valid header value");
        let messages = OnceLock::new();
        let language = Language { tag, tag_text, header, name, sources, messages, english };
        Self { language: Arc::new(language), variant: &[] }
    }

    /// The same language for a certain kind of visitor: if there is a message `ID-SUFFIX`, it
    /// replaces the message `ID`. The first suffix with a message counts.
    pub fn variant(&self, suffixes: &'static [&'static str]) -> Self {
        Self { language: self.language.clone(), variant: suffixes }
    }

    /// Whether both are the same variant of the same loaded language. `==` compares only the tags.
    pub fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.language, &other.language) && self.variant == other.variant
    }

    /// The language tag, for `<html lang>`.
    pub fn tag(&self) -> &str {
        &self.language.tag_text
    }

    /// The language tag, for `Content-Language`.
    pub fn header(&self) -> &HeaderValue {
        &self.language.header
    }

    /// The language's name in itself, such as “Deutsch”.
    pub fn name(&self) -> &str {
        &self.language.name
    }

    /// The writing direction, for `dir`.
    pub fn direction(&self) -> &'static str {
        match self.language.tag.character_direction() {
            CharacterDirection::RTL => "rtl",
            _ => "ltr",
        }
    }

    /// The message `id` with `values` filled in, in English if the language lacks it. A message
    /// that does not exist at all becomes its id; tests/words.rs keeps that from happening.
    pub fn say(&self, id: &str, values: &[(&str, &str)]) -> Cow<'_, str> {
        let mut suffixes = self.variant.iter();
        let variant = suffixes.find_map(|suffix| self.find(&format!("{id}-{suffix}"), values));
        variant.or_else(|| self.find(id, values)).unwrap_or_else(|| {
            tracing::error!(id, "a message is missing");
            Cow::Owned(id.to_owned())
        })
    }

    /// The message `id`, which has no values.
    pub fn t(&self, id: &str) -> Cow<'_, str> {
        self.say(id, &[])
    }

    /// The message `id` with one value filled in.
    pub fn with(&self, id: &str, name: &str, value: &(impl ToString + ?Sized)) -> Cow<'_, str> {
        self.say(id, &[(name, &value.to_string())])
    }

    /// What the message `id` says before and after `value`, which it calls `name`. It may have
    /// other values.
    pub fn around(
        &self,
        id: &str,
        name: &str,
        value: &str,
        others: &[(&str, &str)],
    ) -> (String, String) {
        let said = self.say(id, &[&[(name, value)], others].concat());
        let (before, after) = said.split_once(value).unwrap_or((&said, ""));
        (before.to_owned(), after.to_owned())
    }

    /// The value as messages contain it, for text that is put together without one: between marks
    /// that keep its order if it or the language is written from right to left.
    pub fn isolated<'v>(&self, value: &'v str) -> Cow<'v, str> {
        self.language.messages().isolated(value)
    }

    fn find(&self, id: &str, values: &[(&str, &str)]) -> Option<Cow<'_, str>> {
        let found = self.language.messages().format(id, values);
        found.or_else(|| self.language.english.as_ref()?.find(id, values))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.tag())
    }
}
