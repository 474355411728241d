//! A link that hands the setup key to the app on the very phone that shows the page.

use std::str::FromStr;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Schemes that would send the key to a server, or run it as a script or a program of another kind.
const REFUSED: &[&str] = &[
    "about",
    "blob",
    "data",
    "file",
    "filesystem",
    "ftp",
    "http",
    "https",
    "intent",
    "javascript",
    "mailto",
    "sms",
    "tel",
    "vbscript",
    "view-source",
    "ws",
    "wss",
];
const LONGEST: usize = 500;

/// The organisation's template of such a link, with `{seed}` and maybe `{enrolurl}` in it. Which
/// scheme the app answers to is in no document of `SecEnrol`'s, so there is none by default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppLink(String);

/// It can't be such a template.
#[derive(Debug)]
pub struct NoAppLink;

impl FromStr for AppLink {
    type Err = NoAppLink;

    fn from_str(text: &str) -> Result<Self, NoAppLink> {
        let (scheme, rest) = text.split_once(':').ok_or(NoAppLink)?;
        let named = scheme.starts_with(|c: char| c.is_ascii_lowercase())
            && scheme
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"+-.".contains(&b))
            && !REFUSED.contains(&scheme);
        let bare = rest.replace("{seed}", "").replace("{enrolurl}", "");
        let plain = bare.bytes().all(|b| b.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&b));
        let fits = named && plain && rest.contains("{seed}") && text.len() <= LONGEST;
        if fits { Ok(Self(text.to_owned())) } else { Err(NoAppLink) }
    }
}

impl AppLink {
    /// The link for one enrolment; `None` where the template wants an `enrolurl` and there is none.
    /// It holds the seed: it belongs on the page that shows the seed anyway, and nowhere else.
    #[must_use]
    pub fn fill(&self, seed: &str, enrolurl: &str) -> Option<String> {
        if enrolurl.is_empty() && self.0.contains("{enrolurl}") {
            return None;
        }
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        // Encoded values hold no braces, so neither can bring the other's mark in.
        Some(self.0.replace("{seed}", &encoded(seed)).replace("{enrolurl}", &encoded(enrolurl)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s40_only_a_scheme_of_an_app_is_taken() {
        for good in [
            "someapp://enrol?seed={seed}&url={enrolurl}",
            "otpauth://totp/work?secret={seed}",
            "a+b.c-d:{seed}",
        ] {
            assert!(good.parse::<AppLink>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "someapp",
            "someapp://enrol",
            "someapp:{enrolurl}",
            "javascript:alert('{seed}')",
            "JavaScript:{seed}",
            "java\tscript:{seed}",
            "https://example.org/{seed}",
            "http:{seed}",
            "data:text/html,{seed}",
            "intent:{seed}",
            "vbscript:{seed}",
            "someapp:{seed}\"",
            "someapp:{seed} x",
            "someapp:{seed}{other}",
            ":{seed}",
            "1app:{seed}",
        ] {
            assert!(bad.parse::<AppLink>().is_err(), "{bad}");
        }
        assert!(format!("someapp:{{seed}}{}", "x".repeat(LONGEST)).parse::<AppLink>().is_err());
    }

    #[test]
    fn values_in_an_app_link_are_percent_encoded() {
        let link: AppLink = "someapp://enrol?seed={seed}&url={enrolurl}".parse().unwrap();
        let filled = link.fill("AB{enrolurl}&x=\"1\"", "https://a.example/?b=c&d#e").unwrap();
        assert_eq!(
            filled,
            "someapp://enrol?seed=AB%7Benrolurl%7D%26x%3D%221%22&url=https%3A%2F%2Fa%2Eexample%2F%3Fb%3Dc%26d%23e"
        );
        assert_eq!(link.fill("AB", ""), None);
    }
}
