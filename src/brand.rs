//! Whose portal it is: names, colours, pictures, who helps, what stands at the foot of each page.
//! Read once at start; a brand that was read can be shown.

mod app_link;
mod colour;
mod localised;
mod picture;

use jiff::tz::TimeZone;
use url::Url;

use crate::assets::Asset;
pub use app_link::AppLink;
pub use colour::{Colour, Colours};
pub use localised::Localised;
pub use picture::{PictureUse, picture};

/// `[brand]`: whose page it is and who helps.
#[derive(Debug, Clone)]
pub struct Brand {
    /// The organisation's name.
    pub organisation: String,
    /// What the portal is called, where that isn't the message `product`.
    pub product: Localised<String>,
    /// Its logo, in place of the portal's mark.
    pub logo: Option<Logo>,
    /// The served name of the icon in the browser's tab, where it isn't the portal's.
    pub favicon: Option<String>,
    /// The pictures that the pages show.
    pub pictures: Vec<Asset>,
    /// What is added to the stylesheet: colours, then the organisation's own rules.
    pub style: String,
    /// IT support's phone number.
    pub support_phone: String,
    /// IT support's mail address.
    pub support_email: String,
    /// IT support's web page.
    pub support_url: Option<Url>,
    /// When IT support is there.
    pub support_hours: Localised<String>,
    /// What somebody without their old phone is told.
    pub lost_text: Localised<String>,
    /// Where somebody without their old phone can have their token reset.
    pub reset_url: Localised<Option<Url>>,
    /// What the authenticator app is called.
    pub app_name: String,
    /// Where it is for iPhones.
    pub app_store_url: Option<Url>,
    /// Where it is for Android phones.
    pub play_store_url: Option<Url>,
    /// How a page opens it on the phone that shows the page.
    pub app_link: Option<AppLink>,
    /// Links at the foot of each page.
    pub footer_links: Localised<Vec<Link>>,
    /// A message at the head of each page.
    pub banner: Option<Banner>,
    /// The zone of the times of day on the pages.
    pub time_zone: TimeZone,
}

/// The organisation's logo, by the served names of its files.
#[derive(Debug, Clone)]
pub struct Logo {
    /// On light ground.
    pub light: String,
    /// On dark ground, where it is another.
    pub dark: Option<String>,
}

/// A link at the foot of each page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Its words.
    pub text: String,
    /// Where it leads.
    pub url: Url,
}

/// A message at the head of each page.
#[derive(Debug, Clone)]
pub struct Banner {
    /// Whether it warns; else it only informs.
    pub warns: bool,
    /// The message.
    pub text: Localised<String>,
}

impl Brand {
    /// The ways to IT support in one line; empty where none is named.
    #[must_use]
    pub fn contacts(&self) -> String {
        let url = self.support_url.as_ref().map_or("", Url::as_str);
        let all = [&*self.support_phone, &*self.support_email, url];
        all.into_iter().filter(|way| !way.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// The phone number as a `tel:` address takes it.
    #[must_use]
    pub fn phone_digits(&self) -> String {
        self.support_phone
            .chars()
            .filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#'))
            .collect()
    }

    /// The app stores that are configured: a name for addresses and messages, and the app's page there.
    #[must_use]
    pub fn stores(&self) -> Vec<(&'static str, &Url)> {
        let all = [("ios", &self.app_store_url), ("android", &self.play_store_url)];
        all.into_iter().filter_map(|(name, url)| Some((name, url.as_ref()?))).collect()
    }

    /// Whether any way to IT support is named.
    #[must_use]
    pub fn has_support(&self) -> bool {
        let texts = [&self.support_phone, &self.support_email];
        self.support_url.is_some()
            || texts.iter().any(|text| !text.is_empty())
            || self.support_hours.any(|text| !text.is_empty())
    }

    /// The icon in the browser's tab.
    #[must_use]
    pub fn icon(&self) -> &str {
        self.favicon.as_deref().unwrap_or("icon.svg")
    }
}

/// Reads `Imprint https://www.example.org/imprint`: words, then an address.
impl std::str::FromStr for Link {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wanted = "is no link; wanted: its words, then its address, such as \"Imprint https://www.example.org/imprint\"";
        let (text, url) = text.trim().rsplit_once(char::is_whitespace).ok_or(wanted)?;
        let url = Url::parse(url)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https"))
            .ok_or(wanted)?;
        Ok(Self { text: text.trim().to_owned(), url })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_footer_link_is_a_text_and_a_web_address() {
        let link: Link = "Legal notice  https://www.example.org/legal".parse().unwrap();
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
            assert!(text.parse::<Link>().is_err(), "{text}");
        }
    }
}
