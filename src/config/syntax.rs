//! Parses TOML. For the mistakes that people make, the problem says what to write instead of
//! what the parser expected.

use toml::de::{DeTable, Error};

use super::Problem;
use crate::content::problem::line_of;

/// The table in `text`, the content of `file`.
///
/// # Errors
/// A [`Problem`] for each line that is not valid TOML.
pub(super) fn parse<'t>(file: &str, text: &'t str) -> Result<DeTable<'t>, Vec<Problem>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    if errors.is_empty() {
        return Ok(table.into_inner());
    }
    let at = |error: &Error| error.span().map_or(0, |span| span.start);
    let mut errors: Vec<_> = errors.iter().map(|error| (line_of(text, at(error)), error)).collect();
    errors.sort_by_key(|(line, error)| (*line, at(error)));
    errors.dedup_by_key(|(line, _)| *line);
    // The parser reads the lines after an open list as part of it, so their errors mislead.
    let open = errors.iter().position(|(_, error)| error.message().contains("array"));
    errors.truncate(open.map_or(errors.len(), |first| first + 1));
    let problem = |(line, error): &(usize, &Error)| {
        let what = advice(text, *line, error.message())
            .unwrap_or_else(|| format!("{}; check this line", error.message()));
        Problem::in_file(file, Some(*line), format!("is not valid TOML: {what}"))
    };
    Err(errors.iter().map(problem).collect())
}

/// What is wrong with a line, and what to write instead. It repeats no value, which may be a
/// password.
fn advice(text: &str, number: usize, message: &str) -> Option<String> {
    let line = text.lines().nth(number - 1).unwrap_or_default().trim();
    if message == "duplicate key" {
        return Some(duplicate(text, number, line));
    }
    let plain = outside_texts(line);
    if let Some(odd) = plain.chars().find(|c| is_invisible(*c)) {
        let code = u32::from(odd);
        return Some(format!("it has an invisible character (U+{code:04X}); type the line again"));
    }
    let fixed = if plain.contains(['“', '”', '„', '‟', '«', '»', '‘', '’', '‚']) {
        "it has typographic quotes; write plain ones: \"…\""
    } else if message.contains("array") {
        "the list above is not closed; write commas between its items and ] at its end"
    } else if line.starts_with('[') {
        "a section is its name in brackets, alone on its line: [section]"
    } else if line.starts_with([';', '/']) {
        "a comment begins with #"
    } else {
        return advice_on_pair(line, message).map(str::to_owned);
    };
    Some(fixed.to_owned())
}

/// As [`advice`], for a line with a key and a value.
fn advice_on_pair(line: &str, message: &str) -> Option<&'static str> {
    let Some((key, value)) = line.split_once('=') else {
        return Some("a line is a key and its value: key = value");
    };
    if key.contains(':') {
        return Some("a line is a key and its value, with = between them: key = value");
    }
    let value = value.trim();
    let rest = value.trim_start_matches(|c: char| c.is_ascii_digit());
    let unit = rest.split(['#', ';', '/']).next().unwrap_or_default().trim();
    let word = value.split(['#', ' ', '\t']).next().unwrap_or_default().to_ascii_lowercase();
    let is_number = rest.len() < value.len() && unit.chars().all(char::is_alphabetic);
    Some(match value.chars().next() {
        None | Some('#') => "the value is missing; write one, or remove the line",
        Some('"') if value.contains('\\') => {
            "in \"…\", a backslash begins an escape; write '…' instead, or \\\\ for each backslash"
        }
        Some(quote @ ('"' | '\'')) if value.matches(quote).count() == 1 => {
            "the text is not closed; write the same quote at its end"
        }
        _ if message.starts_with("unexpected key or value") => {
            "something follows the value; write a comment behind #, a list in [ ], a fraction \
             with a point, and a text with ' in it as \"…\""
        }
        Some('0') if message.contains("leading zero") => "write the number without leading zeros",
        _ if ["true", "false", "yes", "no", "on", "off"].contains(&&*word) => {
            "write true or false, in small letters and without quotes"
        }
        _ if is_number && unit.is_empty() => "a comment begins with #",
        _ if is_number => "write the number alone; the name of the key says its unit",
        Some('"' | '\'') => return None,
        Some(_) => "write a text in quotes: key = \"…\"",
    })
}

/// A line without its texts in quotes and without its comment.
fn outside_texts(line: &str) -> String {
    let (mut plain, mut open) = (String::new(), None);
    for c in line.chars() {
        match open {
            Some(quote) if c == quote => open = None,
            Some(_) => {}
            None if c == '#' => break,
            None if matches!(c, '"' | '\'') => open = Some(c),
            None => plain.push(c),
        }
    }
    plain
}

/// Characters of pasted text that look like a space or like nothing.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200f}' | '\u{2028}'..='\u{202f}'
        | '\u{205f}'..='\u{2064}' | '\u{3000}' | '\u{feff}')
}

/// Says where the section or key of a line was written before.
fn duplicate(text: &str, number: usize, line: &str) -> String {
    let before: Vec<&str> = text.lines().take(number - 1).collect();
    if let Some(name) = section_name(line) {
        let first = before.iter().position(|line| section_name(line).as_ref() == Some(&name));
        return match first {
            Some(first) => format!(
                "[{name}] already begins in line {}; write the keys below it there",
                first + 1
            ),
            None => format!("[{name}] already has a value; keep one of them"),
        };
    }
    let key = key_name(line);
    let here = before.iter().rposition(|line| section_name(line).is_some()).unwrap_or_default();
    let first = before.iter().skip(here).position(|line| key_name(line) == key);
    match (key, first) {
        (Some(key), Some(first)) => {
            format!("{key} is already in line {}; keep one of them", here + first + 1)
        }
        (Some(key), None) => format!("{key} already has a value; keep one of them"),
        (None, _) => "a key comes twice; keep one".to_owned(),
    }
}

/// The name in brackets, if a line begins a section.
fn section_name(line: &str) -> Option<String> {
    let (name, _) = line.trim().strip_prefix('[')?.split_once(']')?;
    Some(name.chars().filter(|c| !c.is_whitespace() && *c != '"').collect())
}

/// The name of the key that a line sets.
fn key_name(line: &str) -> Option<&str> {
    let (name, _) = line.split_once('=')?;
    Some(name.trim().trim_matches('"')).filter(|name| !name.is_empty() && !name.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn s68_any_text_is_parsed_or_has_problems(
            text in "([ab=\\[\\].\"'“\u{a0}\\\\0-9,#:;\r ]|\n){0,60}",
        ) {
            if let Err(problems) = parse("c.toml", &text) {
                prop_assert!(!problems.is_empty());
                let lines = text.matches('\n').count() + 1;
                prop_assert!(problems.iter().all(|one| one.place.line <= Some(lines)));
            }
        }
    }

    #[test]
    fn each_mistake_is_reported_with_its_line_and_the_fix() {
        for (text, line, part) in [
            ("[a]\nx = “https://a”", 2, "typographic quotes"),
            ("[a]\nx = [“a”, “b”]", 2, "typographic quotes"),
            ("[a]\nx = ten", 2, "in quotes"),
            ("[a]\nx = https://a/b", 2, "in quotes"),
            ("[a]\nx = 0.0.0.0:443", 2, "in quotes"),
            ("[a]\nx = C:\\certs\\a.pem", 2, "in quotes"),
            ("[a]\nx = \"C:\\certs\\a.pem\"", 2, "a backslash begins an escape; write '…'"),
            ("[a]\nx = \"C:\\users\"", 2, "a backslash begins an escape"),
            ("[a]\nx = 10s", 2, "the number alone"),
            ("[a]\nx = 10 min # ten", 2, "the number alone"),
            ("[a]\nx = 10 // ten", 2, "begins with #"),
            ("[a]\nx = 10 ; ten", 2, "begins with #"),
            ("[a]\nx = \"it’s\" 1 # “a”\u{a0}", 2, "follows the value"),
            ("[a]\nx = 007", 2, "leading zeros"),
            ("[a]\nx = 10,5", 2, "follows the value"),
            ("[a]\nx = \"a\" \"b\"", 2, "follows the value"),
            ("[a]\nx = 'it's'", 2, "follows the value"),
            ("[a]\nx = True", 2, "true or false"),
            ("[a]\nx = yes", 2, "true or false"),
            ("[a]\nx =", 2, "the value is missing"),
            ("[a]\nx", 2, "key = value"),
            ("[a]\nx: 1", 2, "key = value"),
            ("a:", 1, "key = value"),
            ("[a]\nx = \"b\ny = 1", 2, "not closed"),
            ("[a]\nx = [\"a\", \"b\"\ny = 1\n[b]\n", 3, "the list above is not closed"),
            ("[a\nx = 1", 1, "brackets"),
            ("[a] x = 1", 1, "brackets"),
            ("; a\n[a]", 1, "begins with #"),
            ("// a\n[a]", 1, "begins with #"),
            ("[a]\nx\u{a0}= 1", 2, "U+00A0"),
            ("[a]\nx =\u{a0}1", 2, "U+00A0"),
            ("[a]\n\u{200b}x = 1", 2, "U+200B"),
            ("[a]\nx = 1\n# x = 3\nx = 2", 4, "x is already in line 2"),
            ("[a]\nx = 1\n[b]\nx = 1\n[ a ]\ny = 1", 5, "[a] already begins in line 1"),
            ("[a]\nb.c = 1\n[a.b]\nd = 1", 3, "[a.b] already has a value"),
        ] {
            let problems = parse("c.toml", text).unwrap_err();
            let said: Vec<_> = problems.iter().map(ToString::to_string).collect();
            let begin = format!("c.toml:{line}: is not valid TOML: ");
            assert_eq!(said.len(), 1, "{text:?}: {said:#?}");
            assert!(said[0].starts_with(&begin) && said[0].contains(part), "{text:?}: {said:#?}");
        }
    }

    #[test]
    fn every_wrong_line_is_reported_and_no_value_repeated() {
        let text =
            "[a]\nx = “tell-tale”\ny = 1\nz = tell-tale\nz2 = \"tell\\-tale\"\nx = 'tell-tale";
        let problems = parse("c.toml", text).unwrap_err();
        let lines: Vec<_> = problems.iter().filter_map(|problem| problem.place.line).collect();
        assert_eq!(lines, [2, 4, 5, 6]);
        assert!(!format!("{problems:?}").contains("tell"), "{problems:#?}");
    }
}
