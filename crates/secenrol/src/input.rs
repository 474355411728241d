//! Typed input, parsed once into types that cannot hold an invalid value.

mod code;
mod typed;

use std::fmt;
use std::sync::LazyLock;

use regex::Regex;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use super::secret::secret;
pub(crate) use typed::is_invisible;
use typed::{is_mark, plain};

/// Why typed input is not sent to SecEnrol. No variant carries the input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidInput {
    /// Nothing is left once white space and separators are removed.
    #[error("empty")]
    Empty,
    /// Shorter than any valid value.
    #[error("too short")]
    TooShort,
    /// Longer than any valid value.
    #[error("too long")]
    TooLong,
    /// Contains a character that no valid value contains.
    #[error("a character that is not allowed")]
    Character,
}

/// A user name for SecEnrol's `userid` field: `name`, `DOMAIN\name` or `name@domain`.
///
/// At most [`Self::MAX_CHARS`] characters: letters with their marks, digits, single spaces, `.`,
/// `_`, `-`, `@`, `'`, `+`, `$`, `#` and one `\`. Metacharacters of LDAP filters are refused,
/// because SecurEnvoy servers before 9.4.514 put the user name into an LDAP filter unescaped
/// (CVE-2024-37393). The vendor document sets no limits ("userid", steps 1 and 2).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct Userid(String);

impl TryFrom<String> for Userid {
    type Error = InvalidInput;

    fn try_from(text: String) -> Result<Self, InvalidInput> {
        Self::parse(&text)
    }
}

impl Userid {
    /// The longest userid, in characters: the 104 of a Windows logon name.
    pub const MAX_CHARS: usize = 104;

    /// Normalises and checks a typed user name. Typographic characters become those of a plain
    /// keyboard, digits become ASCII digits, and invisible characters at either end are dropped.
    ///
    /// # Errors
    /// [`InvalidInput`] if SecEnrol cannot have a user of that name.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        let name = plain(typed);
        // Japanese and Korean keyboards show their currency's sign on the key of the backslash.
        let name = match name.matches(['\\', '¥', '₩']).count() {
            1 => name.replace(['¥', '₩'], "\\"),
            _ => name,
        };
        let parts: Vec<String> = name.split('\\').map(spaced_once).collect();
        let name = parts.join("\\");
        if name.is_empty() {
            return Err(InvalidInput::Empty);
        }
        if name.chars().count() > Self::MAX_CHARS {
            return Err(InvalidInput::TooLong);
        }
        if parts.len() > 2 || !parts.iter().all(|part| is_name(part)) {
            return Err(InvalidInput::Character);
        }
        Ok(Self(name))
    }

    /// The account name alone, as a key for counting attempts: without domain, accents and case.
    ///
    /// To a directory `bob`, `CORP\bob`, `Bób` and `bob@example.org` may be one person, so they
    /// share a key. The key errs towards counting two people as one.
    pub fn account(&self) -> String {
        let name = self.0.rsplit_once('\\').map_or(self.0.as_str(), |(_, account)| account);
        let name = name.split('@').next().unwrap_or(name);
        let plain = name.nfkd().filter(|&c| !unicode_normalization::char::is_combining_mark(c));
        let lower = plain.flat_map(char::to_uppercase).flat_map(char::to_lowercase);
        let mut key = String::new();
        lower.for_each(|letter| push_folded(&mut key, letter));
        key
    }

    /// Whether both names are the same apart from case.
    pub fn is_in_any_case(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }

    /// The name as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Userid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A part of a name without spaces and invisible characters at its ends, and with single spaces
/// within.
fn spaced_once(part: &str) -> String {
    let part = part.trim_matches(|c: char| c.is_whitespace() || is_invisible(c));
    part.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// A name in characters that Unicode 5.1 (2008) has. A directory may ignore a character that it does
/// not know, so one person would have many names, each with its own limits.
#[expect(clippy::expect_used, reason = "the pattern is fixed")]
static OF_OLD: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"^\p{age:5.1}+$").expect("the pattern is valid"));

/// Whether each character of a name is allowed, and each mark belongs to a letter.
fn is_name(part: &str) -> bool {
    // Windows turns these letters and marks into `|`, `!`, `"` and `~` when it converts text to its
    // Western code page.
    let is_disguised =
        |c: char| matches!(c, '\u{1c0}' | '\u{1c3}' | '\u{2ba}' | '\u{303}' | '\u{30e}');
    let mut after_letter = false;
    let is_fit = |c: char| {
        let is_letter = c.is_alphanumeric() && !is_invisible(c);
        let has_letter = after_letter && is_mark(c);
        after_letter = is_letter || has_letter;
        // Older directories may drop characters outside the basic multilingual plane.
        c <= '\u{ffff}' && !is_disguised(c) && (after_letter || "._-@'+$# ".contains(c))
    };
    OF_OLD.is_match(part) && part.chars().all(is_fit)
}

/// Lower-case letters that directories may equate with others, but that Unicode does not decompose:
/// those with strokes, hooks, curls and tails, and a few more.
const LOOK_ALIKES: [(&str, &str); 31] = [
    ("ᶏⱥ", "a"),
    ("ƀƃɓᵬᶀ", "b"),
    ("ƈȼɕ", "c"),
    ("ðđƌȡɖɗᵭᶁᶑ", "d"),
    ("ɇᶒⱸ", "e"),
    ("ƒᵮᶂ", "f"),
    ("ǥɠᶃ", "g"),
    ("ħɦⱨ", "h"),
    ("ıɨᶖ", "i"),
    ("ɉʝ", "j"),
    ("ƙᶄⱪꝁꝃꝅ", "k"),
    ("łƚȴɫɬɭᶅⱡꝉ", "l"),
    ("ɱᵯᶆ", "m"),
    ("ƞȵɲɳᵰᶇ", "n"),
    ("øⱺꝋꝍ", "o"),
    ("ƥᵱᵽᶈꝑꝓꝕ", "p"),
    ("ɋʠꝗꝙ", "q"),
    ("ɍɼɽɾᵲᵳᶉ", "r"),
    ("ȿʂᵴᶊ", "s"),
    ("ŧƫƭȶʈᵵⱦ", "t"),
    ("ᶙ", "u"),
    ("ʋᶌⱱⱴꝟ", "v"),
    ("ⱳ", "w"),
    ("ᶍ", "x"),
    ("ƴɏỿ", "y"),
    ("ƶȥɀʐʑᵶᶎⱬ", "z"),
    ("ς", "σ"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("þ", "th"),
    ("ß", "ss"),
];
/// How far the letters of katakana are behind those of hiragana, which sound the same.
const KATAKANA_OFFSET: u32 = 'ア' as u32 - 'あ' as u32;

/// Adds a lower-case letter to an account's key, as the letters that directories may take for it.
fn push_folded(key: &mut String, letter: char) {
    if let Some((_, folded)) = LOOK_ALIKES.iter().find(|(alike, _)| alike.contains(letter)) {
        key.push_str(folded);
    } else if matches!(letter, 'ァ'..='ヶ' | 'ヽ') {
        key.extend(char::from_u32(u32::from(letter) - KATAKANA_OFFSET));
    } else {
        key.push(letter);
    }
}

secret! {
    /// The password or PIN, byte for byte as typed (field `PASSWORD`, step 1).
    pub struct Password(SecretString);

    /// A one-time passcode (field `PASSCODE`, step 2), without white space and hyphens.
    pub struct Passcode(SecretString);

    /// The code that a phone without a connection shows (field `CHECKCODE`, step 4), without white
    /// space and hyphens. Its case is kept.
    pub struct CheckCode(SecretString);
}

impl Password {
    /// The longest password, in characters.
    pub const MAX_CHARS: usize = 256;

    /// Checks a typed password and leaves it unchanged.
    ///
    /// # Errors
    /// [`InvalidInput`] if it is empty, longer than [`Self::MAX_CHARS`], or contains a NUL or a
    /// line break.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        match typed {
            "" => Err(InvalidInput::Empty),
            long if long.chars().count() > Self::MAX_CHARS => Err(InvalidInput::TooLong),
            odd if odd.contains(['\0', '\r', '\n']) => Err(InvalidInput::Character),
            valid => Ok(Self::new(valid)),
        }
    }
}

impl Passcode {
    /// Finds the passcode in what was typed or pasted, without its separators.
    ///
    /// # Errors
    /// [`InvalidInput`] unless the text holds exactly one code of 4 to 16 ASCII letters and digits.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        Ok(Self::new(code::find(typed, 4..=16)?))
    }
}

impl CheckCode {
    /// Finds the check code in what was typed or pasted, without its separators. The vendor
    /// document gives one example, `ABCD1234`, and no alphabet or length.
    ///
    /// # Errors
    /// [`InvalidInput`] unless the text holds exactly one code of 4 to 32 ASCII letters and digits.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        Ok(Self::new(code::find(typed, 4..=32)?))
    }
}

/// A phone number in any notation: digits, with an optional leading `+`. Its `Debug` output shows
/// the last two digits only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String")]
pub struct PhoneNumber(String);

impl TryFrom<String> for PhoneNumber {
    type Error = InvalidInput;

    fn try_from(text: String) -> Result<Self, InvalidInput> {
        Self::parse(&text)
    }
}

impl PhoneNumber {
    /// Removes white space, hyphens, dots, slashes, brackets and invisible characters from a typed
    /// number and checks the rest.
    ///
    /// # Errors
    /// [`InvalidInput`] unless 6 to 15 digits are left; 15 is the maximum of ITU-T E.164.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        let is_separator = |c: char| c.is_whitespace() || "-./()".contains(c) || is_invisible(c);
        let number: String = plain(typed).chars().filter(|&c| !is_separator(c)).collect();
        let digits = number.strip_prefix('+').unwrap_or(&number);
        match digits.len() {
            0 => Err(InvalidInput::Empty),
            _ if !digits.bytes().all(|b| b.is_ascii_digit()) => Err(InvalidInput::Character),
            1..6 => Err(InvalidInput::TooShort),
            16.. => Err(InvalidInput::TooLong),
            _ => Ok(Self(number)),
        }
    }

    /// The number without separators.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last two digits, by which a user recognises the number and nobody else can.
    pub fn last_two(&self) -> &str {
        &self.0[self.0.len() - 2..]
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "…{}", self.last_two())
    }
}

#[cfg(test)]
mod tests;
