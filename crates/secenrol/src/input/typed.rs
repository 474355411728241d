//! What people type and paste: characters that nobody sees, look-alikes, digits of any script.

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};
use unicode_normalization::UnicodeNormalization as _;

/// `typed` in NFKC, with typographic characters replaced by those of a plain keyboard, and digits
/// of any script by ASCII digits.
pub(super) fn plain(typed: &str) -> String {
    // Before NFKC, which makes a space and a combining mark of the accents that stand alone.
    let typed = typed.chars().map(|c| if matches!(c, '´' | '`') { '\'' } else { c });
    let mut plain = String::new();
    for c in typed.nfkc() {
        let hyphen_before = plain.ends_with(|c: char| c.is_ascii_alphanumeric());
        plain.push(match c {
            '\u{2018}'..='\u{201b}' | '\u{2b9}' | '\u{2bc}' | '\u{2032}' => '\'',
            // Phones and mail programs turn hyphens into other dashes.
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            // Japanese keyboards have no hyphen beside the digits.
            'ー' if hyphen_before => '-',
            '。' => '.',
            _ => digit(c).unwrap_or(c),
        });
    }
    plain
}

/// Whether a character has no shape of its own: it joins, hides or reorders others. Programs add
/// such characters to what people copy.
pub(crate) fn is_invisible(c: char) -> bool {
    category(c) == GeneralCategory::Format
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Whether a character is a part of the letter before it, such as a vowel sign or an accent.
pub(super) fn is_mark(c: char) -> bool {
    use GeneralCategory::{NonspacingMark, SpacingMark};
    matches!(category(c), NonspacingMark | SpacingMark) && !is_invisible(c)
}

/// The ASCII digit for a decimal digit. Unicode orders the digits of each script from 0 to 9,
/// without a gap.
fn digit(c: char) -> Option<char> {
    let is_digit =
        |code| char::from_u32(code).map(category) == Some(GeneralCategory::DecimalNumber);
    if c.is_ascii() || !is_digit(u32::from(c)) {
        return None;
    }
    let value = (0..u32::from(c)).rev().take_while(|&code| is_digit(code)).count() % 10;
    char::from_digit(u32::try_from(value).ok()?, 10)
}

fn category(c: char) -> GeneralCategory {
    CodePointMapData::<GeneralCategory>::new().get(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s32_digits_of_every_script_become_ascii_digits() {
        let digits: Vec<char> = ('\u{80}'..=char::MAX)
            .filter(|&c| category(c) == GeneralCategory::DecimalNumber)
            .collect();
        assert!(digits.len() > 600);
        for ten in digits.chunks(10) {
            let plain = plain(&String::from_iter(ten));
            assert_eq!(plain, "0123456789", "{ten:?}");
        }
    }
}
