//! The words on the pages, from Fluent files, one a language: no page holds a literal text.
//!
//! The languages of the folder `locales` are part of the program; [`Choice`] picks one for each
//! request. What a language doesn't say is said in English. Knows nothing of pages.

mod choice;
mod clock;
mod ftl;
mod registry;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use unic_langid::{CharacterDirection, LanguageIdentifier};

pub use choice::{Choice, speak};
use ftl::Ftl;
pub use ftl::{Difference, Flaw};
pub use registry::Languages;

/// How the names of values begin that are numbers.
const COUNT: &str = "count";

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
    bundle: FluentBundle<FluentResource>,
    /// The messages that have no values: they say the same each time, and putting them together takes
    /// longer than all else about a page.
    fixed: HashMap<String, String>,
    /// What was said of small numbers: minutes, tries, steps. It is asked for over and over, and
    /// choosing a plural's form takes longer than all else about a polled fragment.
    counted: RwLock<HashMap<String, HashMap<u8, String>>>,
    /// What is asked for messages that aren't there; none for English itself.
    english: Option<Words>,
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
    /// Of files that were read; what a later one says holds.
    fn new(tag: LanguageIdentifier, files: Vec<Ftl>, english: Option<Self>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        // The marks around values are for mixed directions of writing; attributes and tests trip
        // over them, and userids are isolated by the markup instead.
        bundle.set_use_isolating(false);
        let names: Vec<String> = files.iter().flat_map(|file| file.messages.keys().cloned()).collect();
        for file in files {
            bundle.add_resource_overriding(file.resource);
        }
        let written = tag.to_string();
        let (fixed, counted) = (HashMap::new(), RwLock::default());
        let mut language = Language { tag, written, bundle, fixed, counted, english };
        let fixed = names.into_iter().filter_map(|name| match language.said(&name, &[]) {
            Some((said, problems)) if problems.is_empty() => Some((name, said)),
            _ => None,
        });
        language.fixed = fixed.collect();
        Self { language: Arc::new(language), ending: None }
    }

    /// The same words for people of another kind: the message `ID-ENDING` is said in place of `ID`, where
    /// there is such a one.
    #[must_use]
    pub fn preferring(&self, ending: Option<&'static str>) -> Self {
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

    /// The language's name in itself, such as “Deutsch”.
    #[must_use]
    pub fn name(&self) -> Cow<'_, str> {
        self.say("language-name", &[])
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
        if values.is_empty()
            && let Some(said) = self.language.fixed.get(id)
        {
            return Some(Cow::Borrowed(said));
        }
        if let [(name, value)] = values
            && name.starts_with(COUNT)
            && let Ok(number) = value.parse()
            && let Some(said) = self.language.said_of(id, name, number)
        {
            return Some(Cow::Owned(said));
        }
        let said = self.language.said(id, values).map(|(said, _)| Cow::Owned(said));
        said.or_else(|| self.language.english.as_ref()?.find(id, values))
    }
}

impl Language {
    /// The message with nothing but a small number in it.
    fn said_of(&self, id: &str, name: &str, number: u8) -> Option<String> {
        let known = self.counted.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(said) = known.get(id).and_then(|numbers| numbers.get(&number)) {
            return Some(said.clone());
        }
        drop(known);
        let (said, _) = self.said(id, &[(name, &number.to_string())])?;
        let mut known = self.counted.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(id.to_owned()).or_default().insert(number, said.clone());
        Some(said)
    }

    /// The message as this language says it, and what went wrong in saying it.
    fn said(&self, id: &str, values: &[(&str, &str)]) -> Option<(String, Vec<FluentError>)> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in values {
            // Numbers go in as numbers, so that plurals work.
            match value.parse::<f64>() {
                Ok(number) if name.starts_with(COUNT) => args.set(*name, number),
                _ => args.set(*name, *value),
            }
        }
        let mut problems = Vec::new();
        let args = (!values.is_empty()).then_some(&args);
        let said = self.bundle.format_pattern(pattern, args, &mut problems).into_owned();
        Some((said, problems))
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.tag())
    }
}
