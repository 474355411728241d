//! What the organisation's brand is made of: colours, pictures, links, and values that differ
//! between languages. The config checks it at start, so that pages need no error handling.

mod app_link;
mod colour;
mod contact;
mod localised;
mod picture;

use url::Url;

pub use app_link::AppLink;
pub use colour::{Colour, Colours};
pub use contact::{mail_link, phone_link};
pub use localised::Localised;
pub use picture::{PictureUse, picture};

/// A link in the footer of each page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FooterLink {
    /// The link's text.
    pub text: String,
    /// The link's target.
    pub url: Url,
}

impl FooterLink {
    /// Parses a text and an address, such as `Imprint https://www.example.org/imprint`.
    pub fn parse(text: &str) -> Option<Self> {
        let (text, url) = text.trim().rsplit_once(char::is_whitespace)?;
        Some(Self { text: text.trim().to_owned(), url: web_url(url)? })
    }
}

/// An address that starts with `http://` or `https://`.
pub fn web_url(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https"))
}

/// The host of an address; an IPv6 address without its brackets.
pub fn host_of(url: &Url) -> &str {
    url.host_str().unwrap_or_default().trim_matches(['[', ']'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_footer_link_is_a_text_and_an_address() {
        let link = FooterLink::parse("Legal notice  https://www.example.org/legal").unwrap();
        assert_eq!(
            (link.text.as_str(), link.url.as_str()),
            ("Legal notice", "https://www.example.org/legal")
        );
        for text in [
            "",
            "https://www.example.org/",
            "Imprint",
            "Imprint javascript:alert(1)",
            "Imprint /imprint",
        ] {
            assert!(FooterLink::parse(text).is_none(), "{text}");
        }
    }
}
