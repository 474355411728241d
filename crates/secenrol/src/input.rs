//! Typed input, parsed once into types that cannot hold an invalid value.

use std::fmt;
use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

use super::secret::secret;

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
/// At most [`Self::MAX_CHARS`] characters after NFKC normalisation and trimming: letters, digits,
/// `.`, `_`, `-`, `@`, `'` and one `\`. LDAP metacharacters are refused, because SecurEnvoy servers
/// before 9.4.514 put the user name into an LDAP filter unescaped (CVE-2024-37393). The vendor
/// document sets no limits ("userid", steps 1 and 2).
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

    /// Normalises and checks a typed user name.
    ///
    /// # Errors
    /// [`InvalidInput`] if SecEnrol cannot have a user of that name.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        // Trimmed afterwards: normalisation can turn other characters into spaces.
        let name = typed.nfkc().collect::<String>();
        let name = name.trim();
        if name.is_empty() {
            return Err(InvalidInput::Empty);
        }
        if name.chars().count() > Self::MAX_CHARS {
            return Err(InvalidInput::TooLong);
        }
        let (domain, account) = name.split_once('\\').unwrap_or(("-", name));
        // Unicode calls these letters, but Windows turns them into `|`, `!` and `"` when it
        // converts text to its Western code page.
        let is_disguised = |c: char| matches!(c, '\u{1c0}' | '\u{1c3}' | '\u{2ba}');
        // Older directories may drop letters outside the basic multilingual plane.
        let is_letter = |c: char| c.is_alphanumeric() && c <= '\u{ffff}' && !is_disguised(c);
        let is_allowed = |part: &str| {
            !part.is_empty() && part.chars().all(|c| is_letter(c) || "._-@'".contains(c))
        };
        if !is_allowed(domain) || !is_allowed(account) {
            return Err(InvalidInput::Character);
        }
        Ok(Self(name.to_owned()))
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

/// Lower-case letters that directories may equate with others, but that Unicode does not decompose.
const LOOK_ALIKES: [(char, &str); 10] = [
    ('ø', "o"),
    ('ł', "l"),
    ('đ', "d"),
    ('ð', "d"),
    ('ı', "i"),
    ('ς', "σ"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('þ', "th"),
    ('ß', "ss"),
];
/// How far the letters of katakana are behind those of hiragana, which sound the same.
const KATAKANA_OFFSET: u32 = 'ア' as u32 - 'あ' as u32;

/// Adds a lower-case letter to an account's key, as the letters that directories may take for it.
fn push_folded(key: &mut String, letter: char) {
    if let Some((_, folded)) = LOOK_ALIKES.iter().find(|(alike, _)| *alike == letter) {
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
    /// The longest password, in bytes.
    pub const MAX_BYTES: usize = 256;

    /// Checks a typed password and leaves it unchanged.
    ///
    /// # Errors
    /// [`InvalidInput`] if it is empty, longer than [`Self::MAX_BYTES`], or contains a NUL or a
    /// line break.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        match typed {
            "" => Err(InvalidInput::Empty),
            long if long.len() > Self::MAX_BYTES => Err(InvalidInput::TooLong),
            odd if odd.contains(['\0', '\r', '\n']) => Err(InvalidInput::Character),
            valid => Ok(Self::new(valid)),
        }
    }
}

impl Passcode {
    /// Removes separators from a typed passcode and checks the rest.
    ///
    /// # Errors
    /// [`InvalidInput`] unless 4 to 16 ASCII letters and digits are left.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        let code = compact(typed, "");
        check(&code, u8::is_ascii_alphanumeric, 4..=16)?;
        Ok(Self::new(code))
    }
}

impl CheckCode {
    /// Removes separators from a typed check code and checks the rest. The vendor document gives
    /// one example, `ABCD1234`, and no alphabet or length.
    ///
    /// # Errors
    /// [`InvalidInput`] unless 4 to 32 ASCII letters and digits are left.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        let code = compact(typed, "");
        check(&code, u8::is_ascii_alphanumeric, 4..=32)?;
        Ok(Self::new(code))
    }
}

/// A phone number in any notation: digits, with an optional leading `+`. Its `Debug` output shows
/// the last two digits only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Removes white space, hyphens, dots, slashes and brackets from a typed number and checks the
    /// rest.
    ///
    /// # Errors
    /// [`InvalidInput`] unless 6 to 15 digits are left; 15 is the maximum of ITU-T E.164.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        let number = compact(typed, "./()");
        let digits = number.strip_prefix('+').unwrap_or(&number);
        check(digits, u8::is_ascii_digit, 6..=15)?;
        Ok(Self(number))
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

/// Removes white space, hyphens and `separators` from `typed`. NFKC turns the full-width digits of
/// East Asian keyboards into ASCII digits.
fn compact(typed: &str, separators: &str) -> String {
    let is_separator = |c: char| {
        // Phones and mail programs turn hyphens into other dashes.
        c.is_whitespace()
            || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
            || separators.contains(c)
    };
    typed.nfkc().filter(|&c| !is_separator(c)).collect()
}

fn check(
    text: &str,
    is_allowed: fn(&u8) -> bool,
    length: RangeInclusive<usize>,
) -> Result<(), InvalidInput> {
    match text.len() {
        0 => Err(InvalidInput::Empty),
        _ if !text.as_bytes().iter().all(is_allowed) => Err(InvalidInput::Character),
        short if short < *length.start() => Err(InvalidInput::TooShort),
        long if long > *length.end() => Err(InvalidInput::TooLong),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
