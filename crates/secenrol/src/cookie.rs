//! The `SecurEnvoyPin` cookie, which SecEnrol's replies set and later requests send back.
//!
//! It is carried by hand instead of in a cookie jar: a jar would obey `Secure` and `Path`, which
//! say nothing about these requests, and would keep other cookies too.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use secrecy::{ExposeSecret as _, SecretSlice, SecretString};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

/// The longest accepted value, in bytes.
pub const MAX_BYTES: usize = 4096;

/// The `SecurEnvoyPin` cookie. The vendor document also spells it `SecurEnvoyPIN`, so the cookie is
/// sent back under the name with which it came, and with the same bytes as its value.
///
/// Serialisable, so that a web application can keep it between requests. Store it encrypted.
#[derive(Clone, Debug)]
pub struct Cookie(SecretSlice<u8>);

impl PartialEq for Cookie {
    fn eq(&self, other: &Self) -> bool {
        self.pair() == other.pair()
    }
}

impl Eq for Cookie {}

impl Cookie {
    /// The cookie among the values of a reply's `Set-Cookie` headers; the last one wins. Its name
    /// is compared without case, and attributes are ignored. `None` if there is none with a value
    /// of 1 to 4,096 bytes without control characters.
    pub fn newest<'a>(set_cookie: impl Iterator<Item = &'a [u8]>) -> Option<Self> {
        set_cookie.filter_map(Self::of).last()
    }

    fn of(header: &[u8]) -> Option<Self> {
        let pair = header.split(|&b| b == b';').next()?;
        let mut halves = pair.splitn(2, |&b| b == b'=');
        let name = std::str::from_utf8(halves.next()?.trim_ascii()).ok()?;
        let value = halves.next()?.trim_ascii();
        let ours = name.eq_ignore_ascii_case("SecurEnvoyPin")
            && (1..=MAX_BYTES).contains(&value.len())
            // A line break would end the header of the request that sends it back.
            && !value.iter().any(u8::is_ascii_control);
        ours.then(|| Self(SecretSlice::from([name.as_bytes(), b"=", value].concat())))
    }

    /// `name=value`, for the `Cookie` header.
    pub fn pair(&self) -> &[u8] {
        self.0.expose_secret()
    }
}

/// Written as base64, because the value may be any bytes.
impl Serialize for Cookie {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&Zeroizing::new(STANDARD_NO_PAD.encode(self.pair())))
    }
}

impl<'de> Deserialize<'de> for Cookie {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = SecretString::deserialize(deserializer)?;
        let pair = STANDARD_NO_PAD.decode(text.expose_secret()).map(Zeroizing::new);
        pair.ok().and_then(|pair| Self::of(&pair)).ok_or_else(|| D::Error::custom("no cookie"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn newest(headers: &[&[u8]]) -> Option<Vec<u8>> {
        Cookie::newest(headers.iter().copied()).map(|cookie| cookie.pair().to_vec())
    }

    #[test]
    fn the_cookie_is_found_in_either_spelling_and_kept_byte_for_byte() {
        let headers: [&[u8]; 4] = [
            b"ASP.NET_SessionId=x; path=/",
            b"SecurEnvoyPin=old; path=/",
            b" SecurEnvoyPIN = a=b&c%20\xe9== ; path=/secenrol; Secure; HttpOnly",
            b"Other=y",
        ];
        assert_eq!(newest(&headers).unwrap(), b"SecurEnvoyPIN=a=b&c%20\xe9==");
    }

    #[test]
    fn cookies_are_equal_if_name_and_value_are() {
        let [one, same, other_value, other_name] =
            ["SecurEnvoyPin=a", "SecurEnvoyPin=a; Secure", "SecurEnvoyPin=b", "SecurEnvoyPIN=a"]
                .map(|header| Cookie::of(header.as_bytes()).unwrap());
        assert!(one == same && one != other_value && one != other_name);
        assert_ne!(other_value, other_name);
    }

    #[test]
    fn s41_other_cookies_and_invalid_values_are_ignored() {
        let longest = [b"SecurEnvoyPin=", &[b'x'; MAX_BYTES][..]].concat();
        assert_eq!(newest(&[&longest]).unwrap(), longest);
        for odd in [
            &b""[..],
            b"SecurEnvoyPin",
            b"SecurEnvoyPin=",
            b"SecurEnvoyPin= ; Max-Age=0",
            b"SecurEnvoyPin=a\r\nX-Injected: 1",
            b"SecurEnvoyPin=a\nb",
            b"SecurEnvoyPin=a\0b",
            b"SecurEnvoyPin=a\tb",
            b"SecurEnvoyPin=a\x7fb",
            b"SecurEnvoyPin2=x",
            b"XSecurEnvoyPin=x",
            b"__Host-SecurEnvoyPin=x",
            b"Secur\xffEnvoyPin=x",
            "\u{17f}ecurEnvoyPin=x".as_bytes(),
            b"ASP.NET_SessionId=SecurEnvoyPin=x",
            b"a=b; SecurEnvoyPin=x",
            &[&longest[..], b"x"].concat(),
        ] {
            assert_eq!(newest(&[odd]), None, "{}", odd.escape_ascii());
            assert_eq!(newest(&[b"SecurEnvoyPin=kept", odd]).unwrap(), b"SecurEnvoyPin=kept");
        }
    }

    proptest! {
        #[test]
        fn s41_s68_only_the_cookie_is_returned(
            name in prop::sample::select(vec!["SecurEnvoyPin", "securenvoypin", "SecurEnvoyPIN", "Other", ""]),
            value in prop::collection::vec(any::<u8>(), 0..60),
            rest in prop::collection::vec(any::<u8>(), 0..20),
        ) {
            let header = [name.as_bytes(), b"=", &value, b";", &rest].concat();
            if let Some(pair) = newest(&[&header]) {
                prop_assert!(pair[..13].eq_ignore_ascii_case(b"SecurEnvoyPin") && pair[13] == b'=');
                prop_assert!(!pair.iter().any(|b| b.is_ascii_control() || *b == b';'));
                prop_assert!(value.windows(pair.len() - 14).any(|part| part == &pair[14..]));
                prop_assert_eq!(newest(&[&pair]), Some(pair));
            } else {
                let end = value.iter().position(|&b| b == b';').unwrap_or(value.len());
                let value = value[..end].trim_ascii();
                prop_assert!(
                    name.len() != 13 || value.is_empty() || value.iter().any(u8::is_ascii_control)
                );
            }
        }
    }
}
