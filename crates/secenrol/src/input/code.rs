//! Finds the code in what was typed or pasted.

use std::ops::RangeInclusive;

use super::InvalidInput;
use super::typed::{is_invisible, plain};

/// Characters that occur in forged forms, but not in messages to people.
const NO_TEXT: &str = "&=%+<>|\\{}~^*$;";

/// The one code in `typed`: the text without white space and hyphens, or the only code in a
/// sentence, such as "Your code is 123 456". Words are never joined to a code.
pub(super) fn find(typed: &str, length: RangeInclusive<usize>) -> Result<String, InvalidInput> {
    let typed: String = plain(typed).chars().filter(|&c| !is_invisible(c)).collect();
    let is_odd = |c: char| NO_TEXT.contains(c) || (c.is_control() && !c.is_whitespace());
    if typed.contains(is_odd) {
        return Err(InvalidInput::Character);
    }
    let has_text = typed.contains(|c: char| !is_part(c) && !c.is_whitespace());
    let groups: Vec<String> = typed.split_whitespace().map(joined).collect();
    if !has_text && is_one_code(&groups) {
        return checked(groups.concat(), &length);
    }
    let mut codes: Vec<String> =
        codes(&typed).filter(|code| length.contains(&code.len())).collect();
    codes.dedup();
    match codes.pop() {
        Some(code) if codes.is_empty() && !is_glued(&code) => Ok(code),
        _ => Err(InvalidInput::Character),
    }
}

fn checked(code: String, length: &RangeInclusive<usize>) -> Result<String, InvalidInput> {
    match code.len() {
        0 => Err(InvalidInput::Empty),
        short if short < *length.start() => Err(InvalidInput::TooShort),
        long if long > *length.end() => Err(InvalidInput::TooLong),
        _ => Ok(code),
    }
}

/// Whether a character may be within a code as people write it.
fn is_part(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

fn joined(group: &str) -> String {
    group.replace('-', "")
}

fn is_word(group: &str) -> bool {
    !group.contains(|c: char| c.is_ascii_digit())
}

/// Whether groups between spaces are one code. A group of letters alone is a word, unless all
/// groups have its length and it is written in one case, as in "ABCD 1234".
fn is_one_code(groups: &[String]) -> bool {
    let groups: Vec<&String> = groups.iter().filter(|group| !group.is_empty()).collect();
    let in_one_case = |group: &str| {
        group.bytes().all(|b| b.is_ascii_uppercase())
            || group.bytes().all(|b| b.is_ascii_lowercase())
    };
    let same_length = groups.windows(2).all(|two| two[0].len() == two[1].len());
    groups.len() < 2
        || groups.iter().all(|group| !is_word(group) || (same_length && in_one_case(group)))
}

/// The groups with digits in a sentence; groups with only spaces between them are one.
fn codes(sentence: &str) -> impl Iterator<Item = String> {
    let clauses = sentence.split(|c: char| !is_part(c) && !c.is_whitespace());
    clauses.flat_map(|clause| {
        let mut codes = vec![String::new()];
        for group in clause.split_whitespace().map(joined) {
            match codes.last_mut() {
                Some(last) if !is_word(&group) => last.push_str(&group),
                _ => codes.push(String::new()),
            }
        }
        codes
    })
}

/// Whether a word may be stuck to the code: pasting removes line breaks, so that a text with
/// "is" and "123456" on two lines becomes "is123456".
fn is_glued(code: &str) -> bool {
    code.contains(|c: char| c.is_ascii_lowercase()) && code.contains(|c: char| c.is_ascii_digit())
}
