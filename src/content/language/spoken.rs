//! What the files of one language say.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use foldhash::fast::RandomState;
use unic_langid::LanguageIdentifier;

use super::ftl::Source;

/// How the names of values begin that are numbers.
const COUNT: &str = "count";

pub(super) struct Spoken {
    bundle: FluentBundle<FluentResource>,
    /// The messages that have no values: they say the same each time, and putting them together takes
    /// longer than all else about a page.
    fixed: HashMap<String, String, RandomState>,
    /// What was said of small numbers: minutes, tries, steps. It is asked for over and over, and
    /// choosing a plural's form takes longer than all else about a polled fragment.
    counted: RwLock<HashMap<String, HashMap<u8, String>, RandomState>>,
}

impl Spoken {
    /// Reads these files; what a later one says holds. What is no Fluent was found at the start, or is kept out by a
    /// test, and says nothing.
    pub(super) fn of(tag: &LanguageIdentifier, sources: &[Source]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        // The marks around values are for mixed directions of writing; attributes and tests trip
        // over them, and userids are isolated by the markup instead.
        bundle.set_use_isolating(false);
        let mut names = Vec::new();
        for source in sources {
            match source.read() {
                Ok(ftl) => {
                    names.extend(ftl.messages.into_keys());
                    bundle.add_resource_overriding(ftl.resource);
                }
                Err(flaws) => flaws.iter().for_each(|flaw| tracing::error!("{flaw}")),
            }
        }
        let mut spoken = Self { bundle, fixed: HashMap::default(), counted: RwLock::default() };
        let fixed = names.into_iter().filter_map(|name| match spoken.put_together(&name, &[]) {
            Some((said, problems)) if problems.is_empty() => Some((name, said)),
            _ => None,
        });
        spoken.fixed = fixed.collect();
        spoken
    }

    /// The message, with `values` in their places.
    pub(super) fn say(&self, id: &str, values: &[(&str, &str)]) -> Option<Cow<'_, str>> {
        if values.is_empty()
            && let Some(said) = self.fixed.get(id)
        {
            return Some(Cow::Borrowed(said));
        }
        if let [(name, value)] = values
            && name.starts_with(COUNT)
            && let Ok(number) = value.parse()
            && let Some(said) = self.said_of(id, name, number)
        {
            return Some(Cow::Owned(said));
        }
        self.put_together(id, values).map(|(said, _)| Cow::Owned(said))
    }

    /// The message with nothing but a small number in it.
    fn said_of(&self, id: &str, name: &str, number: u8) -> Option<String> {
        let known = self.counted.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(said) = known.get(id).and_then(|numbers| numbers.get(&number)) {
            return Some(said.clone());
        }
        drop(known);
        let (said, _) = self.put_together(id, &[(name, &number.to_string())])?;
        let mut known = self.counted.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(id.to_owned()).or_default().insert(number, said.clone());
        Some(said)
    }

    /// The message as this language says it, and what went wrong in saying it.
    pub(super) fn put_together(
        &self,
        id: &str,
        values: &[(&str, &str)],
    ) -> Option<(String, Vec<FluentError>)> {
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
