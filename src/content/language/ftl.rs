//! Parses Fluent files. Each error names the file and the line, and says how to fix it.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::content::problem::{Problem, line_of};
use crate::content::suggest;

/// Maximum number of `{` and `(` in one message. The parser recurses into each nested one, so deep
/// nesting overflows the stack.
const MAX_OPENINGS: usize = 100;

/// The text of a Fluent file, not parsed yet.
pub(super) struct Source {
    pub(super) file: String,
    pub(super) text: Cow<'static, str>,
}

impl Source {
    /// The text of a one-line message, without parsing the file.
    pub(super) fn line(&self, id: &str) -> Option<&str> {
        let mut lines = self.text.lines();
        let text = lines.find_map(|line| line.strip_prefix(id)?.trim_start().strip_prefix('='))?;
        Some(text.trim()).filter(|text| !text.is_empty())
    }
}

/// The line of a message and the names of its values.
#[derive(Debug)]
pub(super) struct MessageInfo {
    pub(super) line: usize,
    pub(super) values: BTreeSet<String>,
}

/// A parsed Fluent file.
pub(super) struct Ftl {
    pub(super) file: String,
    pub(super) resource: FluentResource,
    pub(super) messages: BTreeMap<String, MessageInfo>,
}

/// The first line at which a message exceeds [`MAX_OPENINGS`]. A line that begins with a name and
/// `=` resets the count. The parser accepts no `=` after a name inside braces, so its depth there
/// is always 0.
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

/// Whether a line begins with the name of a message or term and `=`.
fn begins_message(line: &str) -> bool {
    let Some((name, _)) = line.split_once('=') else { return false };
    let name = name.trim_end_matches(' ').trim_start_matches('-');
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

impl Ftl {
    /// Parses `text`, the content of `file`.
    ///
    /// # Errors
    /// A [`Problem`] for each entry that is not valid Fluent, is empty, or occurs twice.
    pub(super) fn read(file: &str, text: &str) -> Result<Self, Vec<Problem>> {
        if let Some(line) = line_with_too_many_openings(text) {
            let why = format!("a message has more than {MAX_OPENINGS} `{{` and `(`; shorten it");
            return Err(vec![Problem::in_file(file, Some(line), why)]);
        }
        let resource = FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
            let problem = |e: &fluent_syntax::parser::ParserError| {
                Problem::in_file(
                    file,
                    Some(line_of(text, e.pos.start)),
                    format!("is not valid Fluent: {e}"),
                )
            };
            errors.iter().map(problem).collect::<Vec<_>>()
        })?;
        let (mut messages, mut problems) = (BTreeMap::new(), Vec::new());
        // Messages come in the order of their lines, so that each line is counted once.
        let (mut before, mut line) = (0, 1);
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let offset = name.as_ptr().addr() - resource.source().as_ptr().addr();
            line += line_of(&text[before..], offset - before) - 1;
            before = offset;
            let mut wrong = |text| problems.push(Problem::in_file(file, Some(line), text));
            let mut values = BTreeSet::new();
            match &message.value {
                Some(pattern) => gather(pattern, &mut values),
                None => wrong(format!("{name} has no text; write it after the =")),
            }
            if messages.insert(name.to_owned(), MessageInfo { line, values }).is_some() {
                wrong(format!("{name} occurs twice; keep one"));
            }
        }
        if problems.is_empty() {
            Ok(Self { file: file.to_owned(), resource, messages })
        } else {
            Err(problems)
        }
    }

    /// Compares this file with `english`. Returns a problem for each message that English does not
    /// have or whose values differ, and the names of the messages that only English has.
    pub(super) fn against(&self, english: &Self) -> (Vec<Problem>, Vec<String>) {
        let mut wrong = Vec::new();
        for (name, MessageInfo { line, values }) in &self.messages {
            let text = match english.messages.get(name) {
                None => {
                    let known = english.messages.keys().map(String::as_str);
                    let fix = suggest::closest(name, known)
                        .map_or("is it misspelt?".to_owned(), |known| format!("is {known} meant?"));
                    format!("the portal has no message {name}; {fix}")
                }
                Some(model) if model.values != *values => {
                    let (has, wanted) = (listed(values), listed(&model.values));
                    format!("{name} has the values {has}, and must have {wanted}")
                }
                Some(_) => continue,
            };
            wrong.push(Problem::in_file(&self.file, Some(*line), text));
        }
        let all = english.messages.keys();
        let missing = all.filter(|id| !self.messages.contains_key(*id)).cloned().collect();
        (wrong, missing)
    }
}

fn listed(values: &BTreeSet<String>) -> String {
    let names: Vec<_> = values.iter().map(|name| format!("${name}")).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// Collects the names of the values in a pattern, including those in the branches of its selectors.
fn gather(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            gather_from(expression, values);
        }
    }
}

fn gather_from(expression: &Expression<&str>, values: &mut BTreeSet<String>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                gather(&variant.value, values);
            }
            selector
        }
    };
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

    fn flaws_of(text: &str) -> Vec<String> {
        let english = Ftl::read(
            "en.ftl",
            "plain = a\ncount = { $count ->\n [one] a\n*[other] { $count } b\n }",
        )
        .unwrap();
        match Ftl::read("x.ftl", text) {
            Err(flaws) => flaws.iter().map(ToString::to_string).collect(),
            Ok(ftl) => ftl.against(&english).0.iter().map(ToString::to_string).collect(),
        }
    }

    #[test]
    fn each_flaw_is_reported_with_its_line() {
        for (text, flaw) in [
            ("plain = a\nplain = b", "x.ftl:2: plain occurs twice"),
            (
                "plain = a\n\ncount = { $n }",
                "x.ftl:3: count has the values $n, and must have $count",
            ),
            ("plain = { $count }", "x.ftl:1: plain has the values $count, and must have none"),
            ("count = many", "x.ftl:1: count has the values none, and must have $count"),
            ("# a\nplane = a", "x.ftl:2: the portal has no message plane"),
            ("plain =\n    .title = a", "x.ftl:1: plain has no text"),
            ("plain = a\ncount = { $count", "x.ftl:2: is not valid Fluent"),
            ("plain = a\n}", "x.ftl:2: is not valid Fluent"),
        ] {
            let flaws = flaws_of(text);
            assert!(flaws.len() == 1 && flaws[0].starts_with(flaw), "{text:?}: {flaws:?}");
        }
        assert!(flaws_of("plain = { -app } { \"{\" }\n-app = App").is_empty());
    }
}
