//! Reads Fluent files, and says what is wrong with one: in which file and line, and what would be right.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::content::suggest;

/// The most `{` and `(` in one message. The parser recurses into each nested one, so deep nesting overflows
/// the stack.
const MAX_OPENINGS: usize = 100;

/// What is wrong with a file of words, or lacking.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The file.
    pub file: String,
    /// The line, where it is in one.
    pub line: Option<usize>,
    /// What is wrong, and what would be right.
    pub text: String,
}

impl Flaw {
    pub(super) fn of(file: &str, line: Option<usize>, text: &str) -> Self {
        Self { file: file.to_owned(), line, text: text.to_owned() }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line.map(|line| format!("{line}:")).unwrap_or_default();
        write!(f, "{}:{line} {}", self.file, self.text)
    }
}

/// A file of words as it was found.
pub(super) struct Source {
    pub(super) file: String,
    pub(super) text: Cow<'static, str>,
}

impl Source {
    /// # Errors
    /// As [`Ftl::read`].
    pub(super) fn read(&self) -> Result<Ftl, Vec<Flaw>> {
        Ftl::read(&self.file, &self.text)
    }

    /// What a message says that is one line of plain text, without reading the rest.
    pub(super) fn line(&self, id: &str) -> Option<&str> {
        let mut lines = self
            .text
            .lines()
            .filter_map(|line| line.strip_prefix(id)?.trim_start().strip_prefix('='));
        lines.next().map(str::trim).filter(|text| !text.is_empty())
    }
}

/// Where a message stands, and which values it shows.
#[derive(Debug)]
pub(super) struct Message {
    pub(super) line: usize,
    pub(super) values: BTreeSet<String>,
}

/// A file of words that is Fluent.
pub(super) struct Ftl {
    pub(super) file: String,
    pub(super) resource: FluentResource,
    pub(super) messages: BTreeMap<String, Message>,
}

/// The first line at which a message exceeds [`MAX_OPENINGS`]. A line that begins with a name and `=` resets
/// the count. The parser accepts no `=` after a name inside braces, so its depth there is always 0.
fn line_with_too_many_openings(text: &str) -> Option<usize> {
    let mut openings = 0;
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        if begins_message(line) {
            openings = 0;
        }
        openings += line.matches(['{', '(']).count();
        if openings > MAX_OPENINGS {
            return Some(number + 1);
        }
    }
    None
}

/// Whether a line begins with a message's or a term's name and `=`.
fn begins_message(line: &str) -> bool {
    let Some((name, _)) = line.split_once('=') else { return false };
    let name = name.trim_end_matches(' ').trim_start_matches('-');
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// How a file of words differs from the English one.
#[derive(Debug, Default)]
pub struct Difference {
    /// Messages that no page asks for.
    pub unknown: Vec<Flaw>,
    /// Messages with other values in them.
    pub other_values: Vec<Flaw>,
    /// Messages that it lacks, by their names.
    pub missing: Vec<String>,
}

impl Ftl {
    /// Reads `text`, which is of the file called `file`.
    ///
    /// # Errors
    /// A [`Flaw`] for each entry that isn't Fluent, says nothing, or is there twice.
    pub(super) fn read(file: &str, text: &str) -> Result<Self, Vec<Flaw>> {
        if let Some(line) = line_with_too_many_openings(text) {
            let why =
                format!("has a message with more than {MAX_OPENINGS} `{{` and `(`; shorten it");
            return Err(vec![Flaw::of(file, Some(line), &why)]);
        }
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            let flaw = |at: usize, why: String| Flaw::of(file, Some(line_of(text, at)), &why);
            errors
                .iter()
                .map(|e| flaw(e.pos.start, format!("is no Fluent: {e}")))
                .collect::<Vec<_>>()
        })?;
        let (mut messages, mut flaws) = (BTreeMap::new(), Vec::new());
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let line = line_of(
                resource.source(),
                name.as_ptr() as usize - resource.source().as_ptr() as usize,
            );
            let mut values = BTreeSet::new();
            if let Some(pattern) = &message.value {
                gather(pattern, &mut values);
            } else {
                flaws.push(Flaw::of(
                    file,
                    Some(line),
                    &format!("{name} says nothing; write its words behind the ="),
                ));
            }
            if messages.insert(name.to_owned(), Message { line, values }).is_some() {
                flaws.push(Flaw::of(file, Some(line), &format!("{name} is there twice; keep one")));
            }
        }
        if flaws.is_empty() {
            Ok(Self { file: file.to_owned(), resource, messages })
        } else {
            Err(flaws)
        }
    }

    /// The messages' names, and the lines in which they stand.
    pub(super) fn lines(&self) -> BTreeMap<String, usize> {
        self.messages.iter().map(|(name, message)| (name.clone(), message.line)).collect()
    }

    /// How this file differs from `english`.
    pub(super) fn against(&self, english: &Self) -> Difference {
        let mut difference = Difference::default();
        for (name, message) in &self.messages {
            let flaw = |text: &str| Flaw::of(&self.file, Some(message.line), text);
            match english.messages.get(name) {
                None => {
                    let meant = suggest::closest(name, english.messages.keys().map(String::as_str));
                    let mend = meant
                        .map_or("is it misspelt?".to_owned(), |meant| format!("is {meant} meant?"));
                    difference
                        .unknown
                        .push(flaw(&format!("{name} is no message of the portal; {mend}")));
                }
                Some(model) if model.values != message.values => {
                    difference.other_values.push(flaw(&format!(
                        "{name} has the values {}, and must have {}",
                        listed(&message.values),
                        listed(&model.values)
                    )));
                }
                Some(_) => {}
            }
        }
        difference.missing = english
            .messages
            .keys()
            .filter(|name| !self.messages.contains_key(*name))
            .cloned()
            .collect();
        difference
    }
}

fn listed(values: &BTreeSet<String>) -> String {
    let names: Vec<_> = values.iter().map(|name| format!("${name}")).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

fn line_of(text: &str, offset: usize) -> usize {
    text.get(..offset).unwrap_or(text).matches('\n').count() + 1
}

/// The names of the values in a pattern, in the branches of its choices, too.
fn gather(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_from(expression, values);
        }
    }
}

fn gather_from(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => gather_inline(inline, values),
        Expression::Select { selector, variants } => {
            gather_inline(selector, values);
            for variant in variants {
                gather(&variant.value, values);
            }
        }
    }
}

fn gather_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => gather_from(expression, values),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> Vec<String> {
        let english = Ftl::read(
            "en.ftl",
            "plain = a\ncount = { $count ->\n [one] a\n*[other] { $count } b\n }",
        )
        .unwrap();
        match Ftl::read("x.ftl", text) {
            Err(flaws) => flaws.iter().map(ToString::to_string).collect(),
            Ok(ftl) => {
                let difference = ftl.against(&english);
                difference
                    .unknown
                    .iter()
                    .chain(&difference.other_values)
                    .map(ToString::to_string)
                    .collect()
            }
        }
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line() {
        for (text, flaw) in [
            ("plain = a\nplain = b", "x.ftl:2: plain is there twice"),
            (
                "plain = a\n\ncount = { $n }",
                "x.ftl:3: count has the values $n, and must have $count",
            ),
            ("plain = { $count }", "x.ftl:1: plain has the values $count, and must have none"),
            ("count = many", "x.ftl:1: count has the values none, and must have $count"),
            ("# a\nplane = a", "x.ftl:2: plane is no message of the portal"),
            ("plain =\n    .title = a", "x.ftl:1: plain says nothing"),
            ("plain = a\ncount = { $count", "x.ftl:2: is no Fluent"),
            ("plain = a\n}", "x.ftl:2: is no Fluent"),
        ] {
            let flaws = said(text);
            assert!(flaws.len() == 1 && flaws[0].starts_with(flaw), "{text:?}: {flaws:?}");
        }
        assert!(said("plain = { -app } { \"{\" }\n-app = App").is_empty());
    }
}
