//! The words on the pages, from Fluent files: no page holds a literal text.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

const ENGLISH: &str = include_str!("../locales/en.ftl");

/// Words that can't be used.
#[derive(Debug, thiserror::Error)]
#[error("the words in {file} are malformed: {problem}")]
pub struct BadWords {
    file: &'static str,
    problem: String,
}

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The English words, which are part of the program.
    ///
    /// # Errors
    /// [`BadWords`] where the file isn't Fluent.
    pub fn english() -> Result<Self, BadWords> {
        let bad = |problem: String| BadWords { file: "locales/en.ftl", problem };
        let language: LanguageIdentifier = "en".parse().map_err(|e| bad(format!("{e}")))?;
        let resource = FluentResource::try_new(ENGLISH.to_owned()).map_err(|(_, errors)| {
            bad(errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
        })?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // The marks around values are for mixed directions of writing; attributes and tests trip
        // over them, and userids are isolated by the markup instead.
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).map_err(|errors| bad(format!("{errors:?}")))?;
        Ok(Self { bundle })
    }

    /// The language, for `<html lang>`.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        "en"
    }

    /// The message called `id`, with `values` in their places. A message that isn't there shows as
    /// its id; a test keeps that from happening.
    #[must_use]
    pub fn say(&self, id: &str, values: &[(&str, &str)]) -> String {
        let Some(pattern) = self.bundle.get_message(id).and_then(|message| message.value()) else {
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
        self.bundle.format_pattern(pattern, args, &mut problems).into_owned()
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words({})", self.tag())
    }
}
