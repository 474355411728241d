//! A link that passes the setup key to the app on the phone that shows the page.

use std::str::FromStr;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Schemes that would send the key to a server, or hand it to a script or another kind of program.
const REFUSED_SCHEMES: &str = "about blob data file filesystem ftp http https intent javascript \
                               mailto sms tel vbscript view-source ws wss";
const MAX_BYTES: usize = 500;

/// The organisation's template of such a link, with `{seed}` and optionally `{enrolurl}`. No
/// document of SecEnrol names the scheme that the app accepts, so there is no default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppLink(String);

impl FromStr for AppLink {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (scheme, rest) = text.split_once(':').ok_or(())?;
        let in_scheme = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b"+-.".contains(&b);
        let scheme_fits = scheme.starts_with(|c: char| c.is_ascii_lowercase())
            && scheme.bytes().all(in_scheme)
            && !REFUSED_SCHEMES.split(' ').any(|refused| refused == scheme);
        let bare = rest.replace("{seed}", "").replace("{enrolurl}", "");
        let rest_fits = rest.contains("{seed}")
            && bare.bytes().all(|b| b.is_ascii_graphic() && !b"\"'<>\\^`{|}".contains(&b));
        let fits = scheme_fits && rest_fits && text.len() <= MAX_BYTES;
        fits.then(|| Self(text.to_owned())).ok_or(())
    }
}

impl AppLink {
    /// The link for one enrolment. `None` if the template needs an `enrolurl` and there is none.
    ///
    /// The link contains the seed, so it may appear only on the page that shows the seed.
    pub fn fill(&self, seed: &str, enrolurl: &str) -> Option<String> {
        if enrolurl.is_empty() && self.0.contains("{enrolurl}") {
            return None;
        }
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        // Encoded values contain no braces, so no value can contain another placeholder.
        Some(self.0.replace("{seed}", &encoded(seed)).replace("{enrolurl}", &encoded(enrolurl)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s40_only_the_scheme_of_an_app_is_accepted() {
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
        assert!(format!("someapp:{{seed}}{}", "x".repeat(MAX_BYTES)).parse::<AppLink>().is_err());
    }

    #[test]
    fn values_cannot_break_out_of_their_placeholders() {
        let link: AppLink = "someapp://enrol?seed={seed}&url={enrolurl}".parse().unwrap();
        let filled = link.fill("AB{enrolurl}&x=\"1\"", "https://a.example/?b=c&d#e").unwrap();
        assert_eq!(
            filled,
            "someapp://enrol?seed=AB%7Benrolurl%7D%26x%3D%221%22&url=https%3A%2F%2Fa%2Eexample%2F%3Fb%3Dc%26d%23e"
        );
        assert_eq!(link.fill("AB", ""), None);
    }
}
