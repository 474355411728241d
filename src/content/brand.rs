//! The organisation's brand: its name, colours, pictures, IT support and footer links. The config
//! checks it at start, so that pages need no error handling.

mod app_link;
mod colour;
mod localised;
mod picture;

use jiff::tz::TimeZone;
use url::Url;

use crate::content::assets::Asset;
pub use app_link::AppLink;
pub use colour::{Colour, Colours};
pub use localised::Localised;
pub use picture::{PictureUse, picture};

/// The section `[brand]` of the config.
#[derive(Debug, Clone)]
pub struct Brand {
    /// The organisation's name.
    pub organisation: String,
    /// The portal's name. If it is empty, pages use the message `product`.
    pub product: Localised<String>,
    /// Replaces the portal's own mark.
    pub logo: Option<Logo>,
    /// The served name of the favicon, if the portal's own is replaced.
    pub favicon: Option<String>,
    /// The files of the logo and the favicon.
    pub pictures: Vec<Asset>,
    /// Appended to the stylesheet: the colours, then the organisation's own rules.
    pub style: String,
    /// IT support's phone number.
    pub support_phone: String,
    /// IT support's email address.
    pub support_email: String,
    /// IT support's web page.
    pub support_url: Option<Url>,
    /// IT support's opening hours.
    pub support_hours: Localised<String>,
    /// Advice for people without their old phone.
    pub lost_text: Localised<String>,
    /// Where people without their old phone can have their token reset.
    pub reset_url: Localised<Option<Url>>,
    /// The name of the authenticator app.
    pub app_name: String,
    /// The app's page in Apple's store.
    pub app_store_url: Option<Url>,
    /// The app's page in Google's store.
    pub play_store_url: Option<Url>,
    /// Opens the app on the phone that shows the page.
    pub app_link: Option<AppLink>,
    /// Links in the footer of each page.
    pub footer_links: Localised<Vec<FooterLink>>,
    /// A message at the top of each page.
    pub banner: Option<OrganisationBanner>,
    /// The time zone of all times on the pages.
    pub time_zone: TimeZone,
}

/// The served names of the logo's files.
#[derive(Debug, Clone)]
pub struct Logo {
    /// For light backgrounds.
    pub light: String,
    /// For dark backgrounds, if that is another file.
    pub dark: Option<String>,
}

/// A link in the footer of each page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FooterLink {
    /// The link's text.
    pub text: String,
    /// The link's target.
    pub url: Url,
}

/// A message at the top of each page.
#[derive(Debug, Clone)]
pub struct OrganisationBanner {
    /// Whether it is a warning, not only information.
    pub warns: bool,
    /// The message.
    pub text: Localised<String>,
}

impl Brand {
    /// All contacts of IT support in one line. Empty if none is configured.
    #[must_use]
    pub fn contacts(&self) -> String {
        let url = self.support_url.as_ref().map_or("", Url::as_str);
        let all = [&*self.support_phone, &*self.support_email, url];
        all.into_iter().filter(|way| !way.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// IT support's phone number for a `tel:` link.
    #[must_use]
    pub fn phone_digits(&self) -> String {
        let in_link = |c: &char| c.is_ascii_digit() || matches!(c, '+' | '*' | '#');
        self.support_phone.chars().filter(in_link).collect()
    }

    /// The configured app stores: a name for paths and messages, and the app's page there.
    #[must_use]
    pub fn stores(&self) -> Vec<(&'static str, &Url)> {
        let all = [("ios", &self.app_store_url), ("android", &self.play_store_url)];
        all.into_iter().filter_map(|(name, url)| Some((name, url.as_ref()?))).collect()
    }

    /// Whether a contact or the opening hours of IT support are configured.
    #[must_use]
    pub fn has_support(&self) -> bool {
        !self.contacts().is_empty() || self.support_hours.any(|text| !text.is_empty())
    }

    /// The served name of the favicon.
    #[must_use]
    pub fn icon(&self) -> &str {
        self.favicon.as_deref().unwrap_or("icon.svg")
    }
}

impl std::str::FromStr for FooterLink {
    type Err = &'static str;

    /// Parses a text and an address, such as `Imprint https://www.example.org/imprint`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parsed = text.trim().rsplit_once(char::is_whitespace).and_then(|(text, url)| {
            let url =
                Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https"))?;
            Some(Self { text: text.trim().to_owned(), url })
        });
        parsed.ok_or(
            "is not a link; write its text, then its address, such as \
             \"Imprint https://www.example.org/imprint\"",
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_footer_link_is_a_text_and_an_address() {
        let link: FooterLink = "Legal notice  https://www.example.org/legal".parse().unwrap();
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
            assert!(text.parse::<FooterLink>().is_err(), "{text}");
        }
    }
}
