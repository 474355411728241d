//! Links that call IT support or write to it.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// The characters that a mail address in a link must escape.
const NOT_IN_ADDRESS: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'@').remove(b'.').remove(b'-').remove(b'_').remove(b'+');
/// How people announce an extension.
const EXTENSION: [&str; 4] = ["extension", "ext", "x", "durchwahl"];
/// Emergency and internal numbers have three digits.
const SHORTEST: usize = 3;

/// The `mailto:` address of a mail address.
pub fn mail_link(address: &str) -> String {
    format!("mailto:{}", utf8_percent_encode(address, NOT_IN_ADDRESS))
}

/// The `tel:` address of a phone number as people write it, without words before it and a note such
/// as "(Mo–Fr 8–18)" after it. `None` if the text is not clearly one number.
pub fn phone_link(text: &str) -> Option<String> {
    let text = &text[text.find(is_dialled)?..];
    let end = end_of_number(text);
    let (number, note) = text.split_at(end);
    // A number in letters, such as 1-800-EXAMPLE.
    let is_cut =
        number.ends_with(|c: char| !c.is_whitespace()) && note.starts_with(char::is_alphabetic);
    let extension = extension(note);
    // People write the zero that callers from abroad leave out.
    let is_abroad = number.starts_with('+') || number.starts_with("00");
    let number = if is_abroad { number.replacen("(0)", "", 1) } else { number.to_owned() };
    let dialled: String = number.chars().filter(|c| is_dialled(*c)).collect();
    let is_short = dialled.bytes().filter(u8::is_ascii_digit).count() < SHORTEST;
    if is_short || (is_cut && extension.is_none()) {
        return None;
    }
    let extension = extension.map(|digits| format!(";ext={digits}")).unwrap_or_default();
    Some(format!("tel:{dialled}{extension}"))
}

/// Where the number ends: at the first character that no number has, or at a bracket with more than
/// digits in it.
fn end_of_number(text: &str) -> usize {
    let is_separator = |c: char| c.is_whitespace() || ".-/)\u{2010}\u{2011}\u{2013}".contains(c);
    let is_note = |rest: &str| {
        let inside = rest.split(')').next().unwrap_or_default();
        !inside.chars().all(|c| c.is_ascii_digit() || c.is_whitespace())
    };
    let ends = |&(at, c): &(usize, char)| match c {
        '(' => is_note(&text[at + 1..]),
        c => !is_dialled(c) && !is_separator(c),
    };
    text.char_indices().find(ends).map_or(text.len(), |(at, _)| at)
}

fn is_dialled(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '+' | '*' | '#')
}

fn extension(note: &str) -> Option<&str> {
    let note = note.trim_start_matches(['(', ',', ' ']);
    let starts =
        |word: &&&str| note.get(..word.len()).is_some_and(|it| it.eq_ignore_ascii_case(word));
    let word = EXTENSION.iter().find(starts)?;
    let digits = note[word.len()..].trim_start_matches(['.', ':', ' ']);
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    (end > 0).then(|| &digits[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_link_dials_the_number_and_nothing_else() {
        for (text, link) in [
            ("+44 20 7946 0000", "tel:+442079460000"),
            ("+44 (0)20 7946 0000", "tel:+442079460000"),
            ("0044 (0) 20 7946 0000", "tel:00442079460000"),
            ("+49 30/12 34-0", "tel:+49301234 0"),
            ("(020) 7946 0000", "tel:02079460000"),
            ("020 7946 0000 ext. 1234", "tel:02079460000;ext=1234"),
            ("020 7946 0000 x1234", "tel:02079460000;ext=1234"),
            ("020 7946 0000x1234", "tel:02079460000;ext=1234"),
            ("020 7946 0000 (Ext 12)", "tel:02079460000;ext=12"),
            ("020 7946 0000 (Mo-Fr 8-18)", "tel:02079460000"),
            ("020 7946 0000 (8-18)", "tel:02079460000"),
            ("020 7946 0000 (24/7)", "tel:02079460000"),
            ("020 7946 0000, 8-18 Uhr", "tel:02079460000"),
            ("020 7946 0000 or 020 7946 0001", "tel:02079460000"),
            ("*123#", "tel:*123#"),
            ("IT support: 020 7946 0000", "tel:02079460000"),
            ("112", "tel:112"),
        ] {
            assert_eq!(phone_link(text), Some(link.replace(' ', "")), "{text}");
        }
        for text in
            ["", "12", "IT support", "1st line: 020 7946 0000", "1-800-EXAMPLE", "1-800-4EXAMPLE"]
        {
            assert_eq!(phone_link(text), None, "{text}");
        }
    }

    #[test]
    fn a_mail_link_holds_the_address_alone() {
        assert_eq!(mail_link("it-support+1@example.org"), "mailto:it-support+1@example.org");
        assert_eq!(mail_link("a&b?c=d%@example.org"), "mailto:a%26b%3Fc%3Dd%25@example.org");
    }
}
