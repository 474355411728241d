//! The cookies of a session: `SecurEnvoyPin`, and those of load balancers in front of SecEnrol.
//!
//! They are carried by hand instead of in a cookie jar. All requests of a session go to one
//! address, so `Secure`, `Path` and `Domain` say nothing about them; and `SecurEnvoyPin` has a name
//! of two spellings and a value of any bytes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use cookie::time::OffsetDateTime;
use secrecy::{ExposeSecret as _, SecretSlice, SecretString};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

/// The longest accepted value of a cookie, in bytes.
pub const MAX_VALUE_BYTES: usize = 4096;
/// The largest number of cookies of a session.
pub const MAX_COOKIES: usize = 16;
/// The longest `Cookie` header, in bytes.
pub const MAX_BYTES: usize = 8 << 10;

/// The cookie that carries the enrolment. The vendor document also spells it `SecurEnvoyPIN`.
const TOKEN: &str = "SecurEnvoyPin";
const SEPARATOR: &[u8] = b"; ";

/// The cookies that a session's server has set, the newest value first: at most [`MAX_COOKIES`],
/// together at most [`MAX_BYTES`]. A cookie is sent back under the name with which it came, and
/// with the same bytes as its value.
///
/// Serialisable, so that a web application can keep them between requests. Store them encrypted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cookies(Vec<Cookie>);

impl Cookies {
    /// Takes over what the `Set-Cookie` headers of a reply say; the last one wins.
    ///
    /// A name is of visible ASCII characters, and a value has 1 to 4,096 bytes without control
    /// characters; anything else is ignored. The oldest cookies make way if there are too many, but
    /// never `SecurEnvoyPin`, whose name is compared without case. A cookie that is emptied or
    /// expired is removed, but again not `SecurEnvoyPin`: it is to be "sent with every request
    /// after this until enrolment is completed".
    pub fn update<'a>(&mut self, set_cookie: impl Iterator<Item = &'a [u8]>) {
        for header in set_cookie.flat_map(unfolded) {
            self.set(header);
        }
        while self.0.len() > MAX_COOKIES || self.length() > MAX_BYTES {
            let Some(oldest) = self.0.iter().rposition(|cookie| !cookie.is_token()) else { break };
            self.0.remove(oldest);
        }
    }

    fn set(&mut self, header: &[u8]) {
        let pair = header.split(|&b| b == b';').next().unwrap_or_default();
        let Some((name, value)) = halves(pair) else { return };
        let is_removed = value.is_empty() || has_expired(header);
        let known = self.0.iter().position(|cookie| cookie.has_name(name));
        match (Cookie::of(name, value).filter(|_| !is_removed), known) {
            (Some(new), Some(known)) if self.0[known] != new => {
                self.0.remove(known);
                self.0.insert(0, new);
            }
            (Some(new), None) => self.0.insert(0, new),
            (None, Some(known)) if is_removed && !self.0[known].is_token() => {
                self.0.remove(known);
            }
            _ => {}
        }
    }

    /// Whether `SecurEnvoyPin` is among them.
    pub fn has_token(&self) -> bool {
        self.0.iter().any(Cookie::is_token)
    }

    /// The names of the cookies other than `SecurEnvoyPin`.
    pub fn others(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter(|cookie| !cookie.is_token()).map(Cookie::name)
    }

    /// The value of the `Cookie` header; empty without cookies.
    pub fn header(&self) -> Zeroizing<Vec<u8>> {
        let pairs: Vec<&[u8]> = self.0.iter().map(Cookie::pair).collect();
        Zeroizing::new(pairs.join(SEPARATOR))
    }

    fn length(&self) -> usize {
        self.0.iter().map(|cookie| cookie.pair().len() + SEPARATOR.len()).sum()
    }
}

/// `name=value`.
#[derive(Clone, Debug)]
struct Cookie(SecretSlice<u8>);

impl PartialEq for Cookie {
    fn eq(&self, other: &Self) -> bool {
        self.pair() == other.pair()
    }
}

impl Eq for Cookie {}

impl Cookie {
    fn of(name: &str, value: &[u8]) -> Option<Self> {
        let fits = (1..=MAX_VALUE_BYTES).contains(&value.len())
            // A line break would end the header of the request that sends it back.
            && !value.iter().any(|&b| b.is_ascii_control() || b == b';');
        fits.then(|| Self(SecretSlice::from([name.as_bytes(), b"=", value].concat())))
    }

    fn pair(&self) -> &[u8] {
        self.0.expose_secret()
    }

    fn name(&self) -> &str {
        halves(self.pair()).map_or("", |(name, _)| name)
    }

    fn is_token(&self) -> bool {
        is_token(self.name())
    }

    fn has_name(&self, name: &str) -> bool {
        self.name() == name || self.is_token() && is_token(name)
    }
}

fn is_token(name: &str) -> bool {
    name.eq_ignore_ascii_case(TOKEN)
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
        let cookie = pair.ok().and_then(|pair| {
            let (name, value) = halves(&pair)?;
            Self::of(name, value)
        });
        cookie.ok_or_else(|| D::Error::custom("no cookie"))
    }
}

/// Name and value of `name=value`, without white space around them.
fn halves(pair: &[u8]) -> Option<(&str, &[u8])> {
    let equals = pair.iter().position(|&b| b == b'=')?;
    let (name, value) = pair.split_at(equals);
    let name = name.trim_ascii();
    // Wider than the token of RFC 6265: browsers accept names such as `pool/mfa`, too.
    let is_name = !name.is_empty() && name.iter().all(u8::is_ascii_graphic);
    Some((std::str::from_utf8(name).ok().filter(|_| is_name)?, value[1..].trim_ascii()))
}

fn is_name_byte(b: u8) -> bool {
    b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b)
}

/// The cookies in one header. Some gateways fold several headers into one with commas between
/// them. A comma belongs to a value or a date unless `name=` follows it, and either white space or
/// an earlier attribute shows that the value has ended.
fn unfolded(header: &[u8]) -> Vec<&[u8]> {
    let (mut parts, mut start) = (Vec::new(), 0);
    for (comma, _) in header.iter().enumerate().filter(|(_, b)| **b == b',') {
        let (before, after) = (&header[start..comma], &header[comma + 1..]);
        let has_ended = before.contains(&b';') || after.first().is_some_and(|b| *b == b' ');
        let next = after.trim_ascii_start();
        let name = next.iter().take_while(|b| is_name_byte(**b)).count();
        if has_ended && name > 0 && next.get(name) == Some(&b'=') {
            parts.push(before);
            start = comma + 1;
        }
    }
    parts.push(&header[start..]);
    parts
}

/// Whether the attributes of a `Set-Cookie` header say that the cookie is over.
fn has_expired(header: &[u8]) -> bool {
    let text = String::from_utf8_lossy(header);
    let Ok(parsed) = cookie::Cookie::parse(text) else { return false };
    match parsed.max_age() {
        Some(age) => !age.is_positive(),
        None => parsed.expires_datetime().is_some_and(|end| end <= OffsetDateTime::now_utc()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn after(headers: &[&[u8]]) -> Cookies {
        let mut cookies = Cookies::default();
        cookies.update(headers.iter().copied());
        cookies
    }

    /// The `Cookie` header after these `Set-Cookie` headers.
    fn sent(headers: &[&[u8]]) -> String {
        after(headers).header().escape_ascii().to_string()
    }

    #[test]
    fn the_token_is_found_in_either_spelling_and_kept_byte_for_byte() {
        let headers: [&[u8]; 2] = [
            b"SecurEnvoyPin=old; path=/",
            b" SecurEnvoyPIN = a=b&c%20\xe9== ; path=/secenrol; Secure; HttpOnly",
        ];
        let cookies = after(&headers);
        assert_eq!(&**cookies.header(), b"SecurEnvoyPIN=a=b&c%20\xe9==");
        assert!(cookies.has_token() && cookies.others().next().is_none());
    }

    #[test]
    fn s41_the_cookies_of_load_balancers_are_kept_the_newest_value_first() {
        for name in [
            "ARRAffinity",
            "BIGipServer~Common~pool_mfa",
            "NSC_mfa.example.org",
            "AWSALB",
            "SERVERID",
            "ASP.NET_SessionId",
            "ASPSESSIONIDQQBCTRSA",
            "__Host-SecurEnvoyPin",
            "pool/mfa:443",
        ] {
            let set = format!("{name}=node1!a/b+c==; path=/; HttpOnly");
            let headers = [set.as_bytes(), b"SecurEnvoyPin=x"];
            assert_eq!(sent(&headers), format!("SecurEnvoyPin=x; {name}=node1!a/b+c=="));
            assert_eq!(after(&headers).others().collect::<Vec<_>>(), [name]);
        }
        assert_eq!(sent(&[b"a=1", b"b=1", b"a=2"]), "a=2; b=1");
        // The same value again is no news: nothing has to be stored.
        assert_eq!(sent(&[b"a=1", b"b=1", b"a=1"]), "b=1; a=1");
        assert_eq!(sent(&[b"a=1", b"A=2"]), "A=2; a=1");
    }

    #[test]
    fn s41_a_cookie_that_is_emptied_or_expired_is_removed_but_not_the_token() {
        for set in [
            "X=; path=/",
            "X=gone; Max-Age=0",
            "X=gone; max-age=-1; path=/",
            "X=gone; expires=Thu, 01-Jan-1970 00:00:00 GMT",
            "X=gone; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/",
        ] {
            assert_eq!(sent(&[b"X=1", b"Y=2", set.as_bytes()]), "Y=2", "{set}");
            let token = set.replace('X', "SecurEnvoyPin");
            let headers = [b"SecurEnvoyPin=1", token.as_bytes()];
            assert_eq!(sent(&headers), "SecurEnvoyPin=1", "{token}");
        }
        let lasting = b"X=2; expires=Fri, 31 Dec 2999 23:59:59 GMT; Max-Age=60";
        assert_eq!(sent(&[b"X=1", lasting]), "X=2");
    }

    #[test]
    fn folded_headers_are_taken_apart() {
        for (folded, expected) in [
            ("a=1; path=/, SecurEnvoyPin=x; path=/", "SecurEnvoyPin=x; a=1"),
            ("a=1; path=/,SecurEnvoyPin=x", "SecurEnvoyPin=x; a=1"),
            ("a=1, SecurEnvoyPin=x", "SecurEnvoyPin=x; a=1"),
            (
                "a=1; expires=Fri, 31-Dec-2999 23:59:59 GMT; path=/, b=2; \
                 expires=Fri, 31 Dec 2999 23:59:59 GMT, c=3",
                "c=3; b=2; a=1",
            ),
            ("SecurEnvoyPin=x,y=z; path=/", "SecurEnvoyPin=x,y=z"),
            ("a=1, 2; path=/", "a=1, 2"),
        ] {
            assert_eq!(sent(&[folded.as_bytes()]), expected, "{folded}");
        }
    }

    #[test]
    fn s41_at_most_16_cookies_and_8_kib_are_kept_and_always_the_token() {
        let mut headers: Vec<Vec<u8>> = vec![b"SecurEnvoyPin=x".to_vec()];
        headers.extend((0..40).map(|n| format!("c{n}=v").into_bytes()));
        let set: Vec<&[u8]> = headers.iter().map(Vec::as_slice).collect();
        let cookies = after(&set);
        let names: Vec<_> = cookies.others().collect();
        assert_eq!((names.len(), names[0], names[14]), (MAX_COOKIES - 1, "c39", "c25"));
        assert!(cookies.has_token());

        let long = |name: &str| [name.as_bytes(), b"=", &[b'x'; MAX_VALUE_BYTES][..]].concat();
        let (token, a, b) = (long("SecurEnvoyPin"), long("a"), long("b"));
        let cookies = after(&[&token, &a, &b]);
        assert!(cookies.has_token() && cookies.header().len() <= MAX_BYTES);
        assert_eq!(cookies.others().count(), 0, "4 KiB and the names leave no room for 4 KiB");
        assert_eq!(after(&[&token, b"a=1"]).others().count(), 1);
    }

    #[test]
    fn s41_invalid_names_and_values_are_ignored() {
        let longest = [b"SecurEnvoyPin=", &[b'x'; MAX_VALUE_BYTES][..]].concat();
        assert_eq!(**after(&[&longest]).header(), longest);
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
            b"Secur\xffEnvoyPin=x",
            "\u{17f}ecurEnvoyPin=x".as_bytes(),
            b"a b=x",
            b"a\r\nb=x",
            b"=x",
            &[&longest[..], b"x"].concat(),
        ] {
            assert_eq!(sent(&[odd]), "", "{}", odd.escape_ascii());
            assert_eq!(sent(&[b"SecurEnvoyPin=kept", odd]), "SecurEnvoyPin=kept");
        }
    }

    proptest! {
        #[test]
        fn s41_s68_what_is_sent_back_is_within_its_bounds_and_came_from_the_server(
            headers in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..60), 0..30),
            names in prop::collection::vec(
                prop::sample::select(vec!["SecurEnvoyPin", "SECURENVOYPIN", "a", "b", ""]), 30
            ),
        ) {
            let set: Vec<Vec<u8>> = names
                .iter()
                .zip(&headers)
                .map(|(name, value)| [name.as_bytes(), b"=", value].concat())
                .collect();
            let mut cookies = Cookies::default();
            cookies.update(set.iter().map(Vec::as_slice));
            let header = cookies.header();
            prop_assert!(header.len() <= MAX_BYTES && cookies.0.len() <= MAX_COOKIES);
            prop_assert!(!header.iter().any(u8::is_ascii_control));
            for cookie in &cookies.0 {
                let (_, value) = halves(cookie.pair()).unwrap();
                let came = set.iter().any(|one| one.windows(value.len()).any(|part| part == value));
                prop_assert!(came && !value.contains(&b';'));
            }
            let stored = serde_json::to_string(&cookies).unwrap();
            prop_assert_eq!(serde_json::from_str::<Cookies>(&stored).unwrap(), cookies);
        }
    }
}
