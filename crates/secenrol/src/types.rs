//! What goes into and comes out of an exchange. Input is parsed once into types that can't be
//! wrong; secrets print as `[redacted]` and are wiped when dropped.

use std::fmt;

use secrecy::{ExposeSecret as _, SecretSlice, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use unicode_normalization::UnicodeNormalization as _;
use url::Url;

use super::cookie::Cookie;

/// Typed input that isn't sent to SecEnrol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidInput {
    /// Nothing but white space.
    #[error("empty")]
    Empty,
    /// Shorter than any valid value.
    #[error("too short")]
    TooShort,
    /// Longer than any valid value.
    #[error("too long")]
    TooLong,
    /// A character that no valid value has.
    #[error("a character that is not allowed")]
    Character,
}

/// Letters that directories may take for others, and that no decomposition leads to.
const LOOK_ALIKES: &[(char, char)] = &[
    ('ø', 'o'),
    ('ł', 'l'),
    ('đ', 'd'),
    ('ð', 'd'),
    ('æ', 'a'),
    ('œ', 'o'),
    ('þ', 't'),
    ('ı', 'i'),
    ('ς', 'σ'),
];

/// A user's name as SecEnrol's `userid` field takes it: `name`, `DOMAIN\name` or `name@domain`.
///
/// At most 104 characters after NFKC and trimming: letters, digits, `.`, `_`, `-`, `@`, `'` and one
/// `\`. LDAP's metacharacters never pass: SecurEnvoy servers before 9.4.514 put a user name into an
/// LDAP filter as it came (CVE-2024-37393).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Userid(String);

impl TryFrom<String> for Userid {
    type Error = InvalidInput;

    fn try_from(text: String) -> Result<Self, InvalidInput> {
        Self::parse(&text)
    }
}

impl From<Userid> for String {
    fn from(userid: Userid) -> Self {
        userid.0
    }
}

impl Userid {
    /// The longest userid, in characters: the limit of a user's logon name in Active Directory
    /// with a little room for a domain.
    pub const MAX_CHARS: usize = 104;

    /// Takes what was typed.
    ///
    /// # Errors
    /// [`InvalidInput`] where SecEnrol could not have such a user.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        let name: String = typed.trim().nfkc().collect();
        let name = name.trim();
        if name.is_empty() {
            return Err(InvalidInput::Empty);
        }
        if name.chars().count() > Self::MAX_CHARS {
            return Err(InvalidInput::TooLong);
        }
        let (domain, account) = name.split_once('\\').unwrap_or(("-", name));
        // Letters to Unicode, but Windows turns them into `|`, `!` and `"` where it writes them in its
        // Western code page.
        let sham = |c: char| matches!(c, '\u{1c0}' | '\u{1c3}' | '\u{2ba}');
        // Letters beyond the basic plane, which older directories don't know, they may leave out.
        let allowed =
            |c: char| c.is_alphanumeric() && c <= '\u{ffff}' && !sham(c) || "._-@'".contains(c);
        if domain.is_empty()
            || account.is_empty()
            || !(domain.chars().chain(account.chars())).all(allowed)
        {
            return Err(InvalidInput::Character);
        }
        Ok(Self(name.to_owned()))
    }

    /// The account behind the name, for counting: without a domain, accents and upper case, since
    /// `bob`, `CORP\\bob`, `Bób` and `bob@example.org` may well be one person to a directory. Rather
    /// counts two people as one than one as two.
    #[must_use]
    pub fn account(&self) -> String {
        let name = self.0.rsplit_once('\\').map_or(self.0.as_str(), |(_, account)| account);
        let name = name.split('@').next().unwrap_or(name);
        let plain = name.nfkd().filter(|&c| !unicode_normalization::char::is_combining_mark(c));
        let lower = plain.flat_map(char::to_uppercase).flat_map(char::to_lowercase);
        lower
            .map(|c| {
                LOOK_ALIKES.iter().find(|(fancy, _)| *fancy == c).map_or(c, |(_, plain)| *plain)
            })
            .collect()
    }

    /// Whether it is the same name but for upper case.
    #[must_use]
    pub fn is_in_any_case(&self, other: &Self) -> bool {
        self.0.to_lowercase() == other.0.to_lowercase()
    }

    /// The name as it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Userid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

macro_rules! secret {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(SecretString);

        impl $name {
            /// The secret itself, for the wire and for the page that shows it to its owner.
            #[must_use]
            pub fn expose(&self) -> &str {
                self.0.expose_secret()
            }

            pub(super) fn new(text: impl Into<String>) -> Self {
                Self(SecretString::from(text.into()))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("[redacted]")
            }
        }
    };
}

/// Secrets that a journey keeps. They are written down for the sealed store alone.
macro_rules! kept {
    ($($name:ident)*) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.expose())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                SecretString::deserialize(deserializer).map(Self)
            }
        }
    )*};
}

kept! { SessionKey Seed EnrolUrl }

secret! {
    /// The password or PIN, byte for byte as typed (`PASSWORD`).
    Password
}
secret! {
    /// A one-time passcode from the old phone (`PASSCODE`), without white space and hyphens.
    Passcode
}
secret! {
    /// The code that an offline phone shows (`CHECKCODE`), without white space and hyphens.
    CheckCode
}
secret! {
    /// The key that ties the second step to the first (`SESSION`).
    SessionKey
}
secret! {
    /// SecEnrol's part of the new token's secret (`seed`): the setup key.
    Seed
}
secret! {
    /// The address to which the new phone reports (`enrolurl`). May be empty. Never a link on a
    /// page unless it is `https:`.
    EnrolUrl
}

impl Password {
    /// The longest password, in bytes.
    pub const MAX_BYTES: usize = 256;

    /// Takes what was typed, unchanged.
    ///
    /// # Errors
    /// [`InvalidInput`] if empty, over [`Self::MAX_BYTES`], or with a NUL or a line end in it.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        match typed {
            "" => Err(InvalidInput::Empty),
            long if long.len() > Self::MAX_BYTES => Err(InvalidInput::TooLong),
            odd if odd.contains(['\0', '\r', '\n']) => Err(InvalidInput::Character),
            fine => Ok(Self::new(fine)),
        }
    }
}

impl Passcode {
    /// Takes what was typed; white space and hyphens are only for reading.
    ///
    /// # Errors
    /// [`InvalidInput`] unless 4 to 16 ASCII letters and digits are left.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        Ok(Self::new(code(typed, 4, 16)?))
    }
}

impl CheckCode {
    /// Takes what was typed; white space and hyphens are only for reading.
    ///
    /// # Errors
    /// [`InvalidInput`] unless 4 to 32 ASCII letters and digits are left.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        Ok(Self::new(code(typed, 4, 32)?))
    }
}

/// A phone number as people write it down: digits, perhaps a `+` in front. Prints its last two digits
/// alone: whose number it is is nobody else's business.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneNumber(String);

impl PhoneNumber {
    /// Takes what was typed; white space, hyphens, dots, slashes and brackets are only for reading.
    ///
    /// # Errors
    /// [`InvalidInput`] unless 6 to 15 digits are left, the most that ITU-T E.164 has.
    pub fn parse(typed: &str) -> Result<Self, InvalidInput> {
        let number: String =
            typed.nfkc().filter(|&c| !is_separator(c) && !"./()".contains(c)).collect();
        let digits = number.strip_prefix('+').unwrap_or(&number);
        match digits.len() {
            0 => Err(InvalidInput::Empty),
            _ if !digits.bytes().all(|b| b.is_ascii_digit()) => Err(InvalidInput::Character),
            short if short < 6 => Err(InvalidInput::TooShort),
            long if long > 15 => Err(InvalidInput::TooLong),
            _ => Ok(Self(number)),
        }
    }

    /// The number without what is only for reading.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last two digits: enough to tell one's own numbers apart, and of no use to anybody else.
    #[must_use]
    pub fn last_two(&self) -> &str {
        &self.0[self.0.len() - 2..]
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "…{}", self.last_two())
    }
}

/// Unicode's dashes count as hyphens: phones and mail programs put them in unasked.
fn is_separator(c: char) -> bool {
    c.is_whitespace() || c == '-' || ('\u{2010}'..='\u{2015}').contains(&c) || c == '\u{2212}'
}

fn code(typed: &str, shortest: usize, longest: usize) -> Result<String, InvalidInput> {
    // NFKC turns the full-width digits of an East Asian keyboard into ASCII ones.
    let code: String = typed.nfkc().filter(|&c| !is_separator(c)).collect();
    match code.len() {
        0 => Err(InvalidInput::Empty),
        _ if !code.bytes().all(|b| b.is_ascii_alphanumeric()) => Err(InvalidInput::Character),
        short if short < shortest => Err(InvalidInput::TooShort),
        long if long > longest => Err(InvalidInput::TooLong),
        _ => Ok(code),
    }
}

/// One SecEnrol server: the URL to which every exchange posts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Server(pub(super) Url);

impl Server {
    /// Host and port, for logs.
    #[must_use]
    pub fn address(&self) -> String {
        let (host, port) = (self.0.host_str().unwrap_or_default(), self.0.port_or_known_default());
        port.map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }
}

/// The QR code, as the picture that SecEnrol sent. It holds the seed, so it is a secret.
#[derive(Clone)]
pub struct Image {
    pub(super) media_type: &'static str,
    pub(super) bytes: SecretSlice<u8>,
}

impl Image {
    /// The picture in these bytes, which were one before. `None` for anything else.
    #[must_use]
    pub fn recognise(bytes: &[u8]) -> Option<Self> {
        let (media_type, picture) = super::picture::sniff(bytes)?;
        Some(Self { media_type, bytes: SecretSlice::from(picture.to_vec()) })
    }

    /// `image/png`, `image/jpeg`, `image/gif` or `image/bmp`, by the picture's first bytes.
    #[must_use]
    pub fn media_type(&self) -> &'static str {
        self.media_type
    }

    /// The picture's bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        self.bytes.expose_secret()
    }
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} [redacted]", self.media_type)
    }
}

/// A right password: SecEnrol wants a passcode next.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Challenge {
    /// The server that asked, which alone knows the session.
    pub server: Server,
    /// The user's name as SecEnrol gives it, which may differ from what was typed. The next step
    /// sends this one.
    pub userid: String,
    /// The key to send with the passcode.
    pub session: SessionKey,
    /// A cookie, should one have come this early; the document promises none.
    pub cookie: Option<Cookie>,
}

impl Challenge {
    /// The same session with the newest cookie.
    pub(super) fn with_newest(&self, cookie: Option<Cookie>) -> Self {
        let session = self.clone();
        Self { cookie: cookie.or(session.cookie), ..session }
    }
}

/// A right passcode (or an approved push): the new phone may enrol.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Enrolment {
    /// The server that answered, which alone knows the cookie.
    pub server: Server,
    /// The newest cookie; goes with every later exchange.
    pub cookie: Cookie,
    /// The setup key.
    pub seed: Seed,
    /// Where the new phone reports to.
    pub enrolurl: EnrolUrl,
    /// The number of the user's domain, kept as text.
    pub domain: String,
}

impl Enrolment {
    /// The same session with the newest cookie.
    pub(super) fn with_newest(&self, cookie: Option<Cookie>) -> Self {
        let session = self.clone();
        Self { cookie: cookie.unwrap_or(session.cookie), ..session }
    }
}

/// What is left of an [`Enrolment`] for somebody who wants no new phone: what changes to their
/// account go with.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SignedIn {
    /// The server that answered, which alone knows the cookie.
    pub server: Server,
    /// The newest cookie.
    pub cookie: Cookie,
    /// The number of the user's domain, kept as text.
    pub domain: String,
}

impl SignedIn {
    /// The same session with the newest cookie.
    pub(super) fn with_newest(&self, cookie: Option<Cookie>) -> Self {
        let session = self.clone();
        Self { cookie: cookie.unwrap_or(session.cookie), ..session }
    }
}

impl From<Enrolment> for SignedIn {
    fn from(Enrolment { server, cookie, domain, .. }: Enrolment) -> Self {
        Self { server, cookie, domain }
    }
}

/// How one organisation's SecEnrol takes a new phone number. The vendor's documents name no fields
/// for it, so nothing here has a default: the organisation reads them off its own stock page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberForm {
    /// The value of `action`.
    pub action: String,
    /// The value of `tokentype`.
    pub tokentype: String,
    /// The name of the number's field.
    pub number_field: String,
    /// Further fields with their values; `{domain}` in a value stands for the user's domain number.
    pub extra_fields: Vec<(String, String)>,
    /// The name of the field for the code that is sent to the new number, where one is.
    pub confirm_field: Option<String>,
}

/// The outcome of [`Client::sign_in`](super::Client::sign_in).
#[derive(Debug, Clone)]
pub enum SignIn {
    /// The password is right; a passcode is wanted.
    Challenged(Challenge),
    /// The password is right and the user approved on the old phone: push sign-in.
    Accepted(Box<Enrolment>, Option<Image>),
    /// Refused. SecEnrol doesn't say why.
    Denied,
}

/// The outcome of [`Client::send_passcode`](super::Client::send_passcode).
#[derive(Debug)]
pub enum PasscodeSent {
    /// The passcode is right.
    Accepted(Box<Enrolment>, Option<Image>),
    /// Refused: a wrong or used passcode, or a session key that is no longer valid.
    Denied,
}

/// The outcome of [`Client::poll`](super::Client::poll).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Poll {
    /// `CONTINUE`: the phone hasn't reported yet.
    Waiting,
    /// `OK`: the new phone is enrolled.
    Enrolled,
    /// Refused: the cookie is no longer valid.
    Denied,
}

/// The outcome of [`Client::send_check_code`](super::Client::send_check_code).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckCodeSent {
    /// The new phone is enrolled.
    Enrolled,
    /// Refused: a wrong code, or a cookie that is no longer valid. SecEnrol doesn't say which.
    Denied,
}

/// The outcome of [`Client::change_number`](super::Client::change_number).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberSent {
    /// `success`.
    Taken,
    /// `challenge`: the code that went to the new number is wanted.
    CodeWanted,
    /// Refused: the number, the code, or the cookie. SecEnrol doesn't say which.
    Denied,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_userid_may_be_plain_with_a_domain_or_a_upn() {
        for (typed, sent) in [
            ("bob", "bob"),
            ("  bob ", "bob"),
            ("CORP\\bob", "CORP\\bob"),
            ("bob.o'neil_2-x@example.org", "bob.o'neil_2-x@example.org"),
            ("Zoë", "Zoë"),
            ("ｂｏｂ", "bob"),
        ] {
            assert_eq!(Userid::parse(typed).unwrap().as_str(), sent);
        }
    }

    #[test]
    fn s30_no_character_with_a_meaning_in_ldap_or_http_passes_in_a_userid() {
        for c in "()*&|!=<>~\";,/\0\r\n\t\u{202e}\u{200b}（）＊＆｜".chars() {
            assert_eq!(Userid::parse(&format!("bo{c}b")), Err(InvalidInput::Character), "{c:?}");
        }
        for odd in ["a\\b\\c", "\\bob", "CORP\\", "a b"] {
            assert_eq!(Userid::parse(odd), Err(InvalidInput::Character), "{odd:?}");
        }
        assert_eq!(Userid::parse(" \u{3000}"), Err(InvalidInput::Empty));
        assert_eq!(Userid::parse(&"a".repeat(105)), Err(InvalidInput::TooLong));
    }

    #[test]
    fn s32_codes_lose_what_is_only_for_reading() {
        assert_eq!(Passcode::parse(" 123 456 ").unwrap().expose(), "123456");
        assert_eq!(Passcode::parse("123\u{2013}456").unwrap().expose(), "123456");
        assert_eq!(CheckCode::parse("abcd-1234").unwrap().expose(), "abcd1234");
        assert_eq!(Passcode::parse("12３456").unwrap().expose(), "123456");
        assert_eq!(Passcode::parse("- -").unwrap_err(), InvalidInput::Empty);
        assert_eq!(Passcode::parse("123").unwrap_err(), InvalidInput::TooShort);
        assert_eq!(Passcode::parse("12345678901234567").unwrap_err(), InvalidInput::TooLong);
        assert_eq!(Passcode::parse("12345&").unwrap_err(), InvalidInput::Character);
    }

    #[test]
    fn s32_phone_numbers_lose_what_is_only_for_reading() {
        for (typed, number) in [
            ("+44 (0)20 7946-0000", "+4402079460000"),
            ("030/123.456", "030123456"),
            ("１２３４５６", "123456"),
        ] {
            assert_eq!(PhoneNumber::parse(typed).unwrap().as_str(), number);
        }
        for (typed, why) in [
            ("", InvalidInput::Empty),
            ("+", InvalidInput::Empty),
            ("12345", InvalidInput::TooShort),
            ("1234567890123456", InvalidInput::TooLong),
            ("12345x", InvalidInput::Character),
            ("12+34567", InvalidInput::Character),
        ] {
            assert_eq!(PhoneNumber::parse(typed).unwrap_err(), why, "{typed}");
        }
    }

    #[test]
    fn a_phone_number_prints_its_last_two_digits_alone() {
        let number = PhoneNumber::parse("+44 7400 123456").unwrap();
        assert_eq!(format!("{number:?}"), "…56");
    }

    #[test]
    fn a_password_is_kept_byte_for_byte() {
        assert_eq!(Password::parse(" a+b&c=%20 ü ").unwrap().expose(), " a+b&c=%20 ü ");
        assert_eq!(Password::parse("").unwrap_err(), InvalidInput::Empty);
        assert_eq!(Password::parse("a\nb").unwrap_err(), InvalidInput::Character);
        assert_eq!(Password::parse(&"x".repeat(257)).unwrap_err(), InvalidInput::TooLong);
    }

    #[test]
    fn s62_secrets_do_not_print() {
        let secrets = format!("{:?} {:?}", Password::new("tell-tale"), Seed::new("tell-tale"));
        assert_eq!(secrets, "[redacted] [redacted]");
    }
}
