//! The parsed messages of one language.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use foldhash::fast::RandomState;
use unic_langid::{CharacterDirection, LanguageIdentifier};
use unicode_bidi::{BidiClass, bidi_class};

use super::ftl::{Ftl, Source};

/// A value is a number if its name begins with this.
const COUNT: &str = "count";

pub(super) struct Messages {
    is_right_to_left: bool,
    bundle: FluentBundle<FluentResource>,
    /// Messages without values, formatted once. Formatting takes longer than the rest of a page.
    fixed: HashMap<String, String, RandomState>,
    /// Messages with one small number (minutes, tries, steps), formatted on first use. Choosing a
    /// plural form takes longer than the rest of a polled fragment.
    counted: RwLock<HashMap<String, HashMap<u8, String>, RandomState>>,
}

impl Messages {
    /// Parses these files. A later one overrides an earlier one. The start of the program refuses a
    /// file that is not valid Fluent, so here it is only skipped.
    pub(super) fn read(tag: &LanguageIdentifier, sources: &[Source]) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
        // Fluent would mark every number, too. `isolated` marks only what needs it.
        bundle.set_use_isolating(false);
        let mut ids = Vec::new();
        for source in sources {
            let Ok(ftl) = Ftl::read(&source.file, &source.text) else { continue };
            ids.extend(ftl.messages.into_keys());
            bundle.add_resource_overriding(ftl.resource);
        }
        let is_right_to_left = tag.character_direction() == CharacterDirection::RTL;
        let (fixed, counted) = (HashMap::default(), RwLock::default());
        let mut messages = Self { is_right_to_left, bundle, fixed, counted };
        let fixed = ids.into_iter().filter_map(|id| {
            let (text, errors) = messages.try_format(&id, &[])?;
            errors.is_empty().then_some((id, text))
        });
        messages.fixed = fixed.collect();
        messages
    }

    /// The message with `values` filled in.
    pub(super) fn format(&self, id: &str, values: &[(&str, &str)]) -> Option<Cow<'_, str>> {
        if values.is_empty()
            && let Some(text) = self.fixed.get(id)
        {
            return Some(Cow::Borrowed(text));
        }
        if let [(name, value)] = values
            && name.starts_with(COUNT)
            && let Ok(number) = value.parse()
        {
            return self.format_counted(id, name, number).map(Cow::Owned);
        }
        self.try_format(id, values).map(|(text, _)| Cow::Owned(text))
    }

    fn format_counted(&self, id: &str, name: &str, number: u8) -> Option<String> {
        let known = self.counted.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = known.get(id).and_then(|numbers| numbers.get(&number)) {
            return Some(text.clone());
        }
        drop(known);
        let (text, _) = self.try_format(id, &[(name, &number.to_string())])?;
        let mut known = self.counted.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(id.to_owned()).or_default().insert(number, text.clone());
        Some(text)
    }

    /// The message, with the errors of filling in its values.
    pub(super) fn try_format(
        &self,
        id: &str,
        values: &[(&str, &str)],
    ) -> Option<(String, Vec<FluentError>)> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut args = FluentArgs::new();
        for (name, value) in values {
            // Plural forms need numbers, not text.
            match value.parse::<f64>() {
                Ok(number) if name.starts_with(COUNT) => args.set(*name, number),
                _ => args.set(*name, self.isolated(value)),
            }
        }
        let mut errors = Vec::new();
        let args = (!values.is_empty()).then_some(&args);
        let text = self.bundle.format_pattern(pattern, args, &mut errors).into_owned();
        Some((text, errors))
    }

    /// The value between marks that keep its own order in a sentence of the other writing
    /// direction, where `+44 20 7946` would be shown as `7946 20 44+`.
    pub(super) fn isolated<'v>(&self, value: &'v str) -> Cow<'v, str> {
        let is_marked = self.is_right_to_left || value.chars().any(runs_right_to_left);
        if is_marked { format!("{FIRST_STRONG}{value}{POP}").into() } else { value.into() }
    }
}

/// Begins text that has the direction of its first letter.
const FIRST_STRONG: char = '\u{2068}';
/// Ends what [`FIRST_STRONG`] begins.
const POP: char = '\u{2069}';

fn runs_right_to_left(letter: char) -> bool {
    matches!(bidi_class(letter), BidiClass::R | BidiClass::AL)
}
