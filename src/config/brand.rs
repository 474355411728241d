//! `[brand]`: names, words, colours, pictures and links of the organisation. A brand that was read
//! without a problem can be shown.

use std::borrow::Cow;
use std::path::PathBuf;

use jiff::tz::TimeZone;
use url::Url;

use super::keys::section;
use super::reader::{Reader, report};
use crate::content::assets::Asset;
use crate::content::brand::{
    AppLink, Colour, Colours, FooterLink, Localised, PictureUse, mail_link, phone_link, picture,
};
use crate::content::files;
use crate::content::language::{Languages, Words};

section! {
    /// How the portal looks and what it says. See docs/branding.md.
    ///
    /// `product`, `support_hours`, `lost_text`, `phone_network_text`, `reset_url`, `test_name`,
    /// `banner_text` and `footer_links` can have a value for each language: `[brand.product]` with
    /// `de = "…"` and `en = "…"`.
    pub(super) struct LanguageKeys in "brand" {
        /// Folder with `.ftl` files, which change the portal's messages or add a language.
        locales_dir: Option<PathBuf> = path("locales_dir", ""), Live;
        /// Language of the pages for people who read none of the portal's languages.
        default_language: String = text("default_language", "en"), Live;
    }
}

section! {
    /// How the portal looks and what it says.
    pub struct Brand in "brand" {
        /// The organisation's name, such as `"Example Ltd"`.
        organisation: String = text("organisation", ""), Live;
        /// The portal's name. Empty: "Move my token" in the language of the page.
        product: Localised<String> = texts("product", ""), Live;
        /// The organisation's logo: an SVG, PNG, JPEG or GIF file of at most 256 KiB.
        logo: Option<Asset> = picture("logo", "", "logo", PictureUse::Page), Live;
        /// The logo on a dark background. Empty: the same logo.
        logo_dark: Option<Asset> = picture("logo_dark", "", "logo-dark", PictureUse::Page), Live;
        /// The icon in the browser's tab: one of these file types, or ICO.
        favicon: Option<Asset> = picture("favicon", "", "favicon", PictureUse::Favicon), Live;
        /// Colour of buttons and links, such as `"#0c6068"`.
        accent: Option<Colour> = optional("accent", "", "a colour, such as #0c6068"), Live;
        /// The same on a dark background. Empty: derived from `accent`.
        accent_dark: Option<Colour> =
            optional("accent_dark", "", "a colour, such as #0c6068"), Live;
        /// Stylesheet of at most 64 KiB, which is added to the portal's own.
        extra_css: String = stylesheet("extra_css", ""), Live;
        /// Time zone of the times on pages, such as `"Europe/Berlin"`. Empty: the machine's.
        time_zone: TimeZone = time_zone("time_zone", ""), Live;
        /// Phone number of IT support, such as `"+44 20 7946 0000"`.
        support_phone: String = contact("support_phone", "", "tel:",
            "one phone number, such as +44 20 7946 0000 or 020 7946 0000 ext. 12",
            is_phone_number), Live;
        /// Mail address of IT support, such as `"it-support@example.org"`.
        support_email: String = contact("support_email", "", "mailto:",
            "a mail address, such as help@example.org", is_mail_address), Live;
        /// Web page of IT support, such as `"https://help.example.org/"`.
        support_url: Option<Url> = web_address("support_url", ""), Live;
        /// When IT support is available, such as `"Monday to Friday, 8:00 to 18:00"`.
        support_hours: Localised<String> = texts("support_hours", ""), Live;
        /// Advice on the page for lost phones, such as `"Come to room 101 with your staff card"`.
        lost_text: Localised<String> = texts("lost_text", ""), Live;
        /// Where a new phone must be to report, if SecEnrol's enrolment address is reachable only
        /// there, such as `"Connect your new phone to the Wi-Fi network Office."`.
        phone_network_text: Localised<String> = texts("phone_network_text", ""), Live;
        /// Web page on which people without their old phone get their token reset, such as
        /// `"https://help.example.org/reset"`.
        reset_url: Localised<Option<Url>> = web_addresses("reset_url", ""), Live;
        /// Web page on which people try their new phone, such as `"https://vpn.example.org/"`. The
        /// last page of a move links to it.
        test_url: Option<Url> = web_address("test_url", ""), Live;
        /// What that page is called, such as `"the VPN portal"`. Empty: its host.
        test_name: Localised<String> = texts("test_name", ""), Live;
        /// Name of the authenticator app.
        app_name: String = text_or_default("app_name", "SecurEnvoy Authenticator"), Live;
        /// Address of the app in the store for iPhones. The start page shows it as a link and a QR
        /// code.
        app_store_url: Option<Url> = store_address("app_store_url", ""), Live;
        /// The same for Android phones.
        play_store_url: Option<Url> = store_address("play_store_url", ""), Live;
        /// Link that opens the app on the phone that shows the page, such as
        /// `"someapp://enrol?seed={seed}&url={enrolurl}"`. Ask the app's vendor for it.
        app_link: Option<AppLink> = optional("app_link", "", "an app's own link with {seed} in it, \
            such as someapp://enrol?seed={seed}&url={enrolurl} (not a web address, which would \
            send the setup key to a server)"), Live;
        /// Links at the bottom of each page, words and address, such as
        /// `["Imprint https://www.example.org/imprint"]`.
        footer_links: Localised<Vec<FooterLink>> = footer_links("footer_links", []), Live;
        /// `"info"` or `"warning"` shows `banner_text` at the top of each page. Empty: no banner.
        banner: Option<bool> =
            choice("banner", "", &[("", None), ("info", Some(false)), ("warning", Some(true))]),
            Live;
        /// Text of the banner, such as `"The portal is down on Saturday from 8:00"`.
        banner_text: Localised<String> = texts("banner_text", ""), Live;
    }
    with {
        /// The organisation's pictures of the app.
        app_pictures: AppPictures = AppPictures::read;
    }
}

section! {
    /// Pictures of the app in your employees' version and language, in place of the portal's own
    /// drawings: SVG, PNG, JPEG or GIF files of at most 256 KiB.
    pub struct AppPictures in "brand.app_pictures" {
        /// Where the app adds a token.
        add: Option<Asset> = picture("add", "", "app-add", PictureUse::Page), Live;
        /// The app as it scans a QR code.
        scan: Option<Asset> = picture("scan", "", "app-scan", PictureUse::Page), Live;
        /// Where the app deletes a token.
        delete: Option<Asset> = picture("delete", "", "app-delete", PictureUse::Page), Live;
    }
}

/// Keeps a logo of any size in the head of the page.
const LOGO_RULE: &str = ".logo{max-width:9rem;height:2.25rem;object-fit:contain}\n";
/// Size of the largest stylesheet, in bytes.
const MAX_STYLE_BYTES: usize = 64 << 10;
/// Longer addresses make QR codes that phones read badly.
const MAX_STORE_ADDRESS: usize = 300;

/// Reads the languages, in which other keys may then have values.
pub(super) fn languages(reader: &mut Reader) {
    let LanguageKeys { locales_dir, default_language } = LanguageKeys::read(reader);
    match locales_dir {
        Some(folder) if !folder.is_dir() => {
            let text =
                format!("{} is not a folder; name the one with .ftl files", folder.display());
            reader.wrong("brand.locales_dir", text);
        }
        Some(folder) => match Languages::with_folder(&folder) {
            Ok((languages, gaps)) => {
                reader.languages = languages;
                reader.warnings.extend(gaps);
            }
            Err(problems) => reader.problems.extend(problems),
        },
        None => {}
    }
    if let Some(languages) = reader.languages.clone().with_default(&default_language) {
        reader.languages = languages;
        return;
    }
    let known: Vec<_> = reader.languages.all().iter().map(Words::tag).collect();
    let text = format!("{default_language:?} is not one of the languages {}", known.join(", "));
    reader.wrong("brand.default_language", text);
}

pub(super) fn brand(reader: &mut Reader) -> Brand {
    let brand = Brand::read(reader);
    let has_text = brand.banner_text.any(|text| !text.is_empty());
    let only_dark = brand.logo.is_none() && brand.logo_dark.is_some();
    let names_test = brand.test_name.any(|name| !name.is_empty());
    report!(reader.wrong:
        "brand.test_name" if names_test && brand.test_url.is_none()
            && reader.is_blank("brand.test_url") =>
            "is set without brand.test_url; set that as well";
        "brand.logo_dark" if only_dark && reader.is_blank("brand.logo") =>
            "is set without brand.logo; set that as well";
        "brand.accent_dark" if brand.accent.is_none() && brand.accent_dark.is_some() =>
            "is set without brand.accent; set that as well";
        "brand.banner" if brand.banner.is_none() && has_text =>
            "is empty, so brand.banner_text is not shown; write \"info\" or \"warning\"";
        "brand.banner" if brand.banner.is_some() && !has_text =>
            "has no text; write it in brand.banner_text";
    );
    if let Some(warning) = brand.colours().and_then(|colours| colours.warning()) {
        reader.warn("brand.accent", warning);
    }
    brand
}

impl Brand {
    /// The files of the logo, the favicon and the pictures of the app.
    pub(super) fn pictures(&self) -> impl Iterator<Item = Asset> {
        let AppPictures { add, scan, delete } = &self.app_pictures;
        [&self.logo, &self.logo_dark, &self.favicon, add, scan, delete]
            .into_iter()
            .flatten()
            .cloned()
    }

    /// What the portal's stylesheet gets in addition. The organisation's own rules come last,
    /// because they may change anything.
    pub(super) fn style(&self) -> String {
        let logo = if self.logo.is_some() { LOGO_RULE } else { "" };
        let colours = self.colours().map(|colours| colours.style()).unwrap_or_default();
        format!("{logo}{colours}{}", self.extra_css)
    }

    fn colours(&self) -> Option<Colours> {
        Some(Colours::of(self.accent?, self.accent_dark))
    }

    /// The portal's name.
    pub fn product<'a>(&'a self, words: &'a Words) -> Cow<'a, str> {
        match self.product.in_language(words.tag()).as_str() {
            "" => words.t("product"),
            product => Cow::Borrowed(product),
        }
    }

    /// All contacts of IT support in one line. Empty if none is configured.
    pub fn contacts(&self) -> String {
        let url = self.support_url.as_ref().map_or("", Url::as_str);
        let all = [&*self.support_phone, &*self.support_email, url];
        all.into_iter().filter(|way| !way.is_empty()).collect::<Vec<_>>().join(", ")
    }

    /// IT support's contacts and opening hours, one a line.
    pub fn contact_lines<'a>(&'a self, words: &'a Words) -> Vec<Cow<'a, str>> {
        let url = self.support_url.as_ref().map_or("", Url::as_str);
        let contacts = [
            ("mail-contact-phone", "phone", &*self.support_phone),
            ("mail-contact-email", "email", &*self.support_email),
            ("mail-contact-url", "url", url),
            ("mail-contact-hours", "hours", self.support_hours.in_language(words.tag()).as_str()),
        ];
        let known = contacts.into_iter().filter(|(.., value)| !value.is_empty());
        known.map(|(id, name, value)| words.say(id, &[(name, value)])).collect()
    }

    /// The address that calls IT support.
    pub fn phone_link(&self) -> String {
        phone_link(&self.support_phone).unwrap_or_default()
    }

    /// The address that writes a mail to IT support.
    pub fn mail_link(&self) -> String {
        mail_link(&self.support_email)
    }

    /// The configured app stores: a name for paths and messages, and the app's page there.
    pub fn stores(&self) -> Vec<(&'static str, &Url)> {
        let all = [("ios", &self.app_store_url), ("android", &self.play_store_url)];
        all.into_iter().filter_map(|(name, url)| Some((name, url.as_ref()?))).collect()
    }

    /// Whether a contact or the opening hours of IT support are configured.
    pub fn has_support(&self) -> bool {
        !self.contacts().is_empty() || self.support_hours.any(|text| !text.is_empty())
    }

    /// The served name of the favicon.
    pub fn icon(&self) -> &str {
        self.favicon.as_ref().map_or("icon.svg", Asset::name)
    }
}

fn is_phone_number(text: &str) -> bool {
    phone_link(text).is_some()
}

fn is_mail_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && !text.contains(|c: char| c.is_whitespace() || "<>\"':".contains(c))
}

impl Reader {
    /// A contact of IT support, which may have been copied from a link of this scheme.
    fn contact(
        &mut self,
        key: &str,
        scheme: &str,
        wanted: &str,
        fits: impl Fn(&str) -> bool,
    ) -> String {
        self.value(key, wanted, |text| {
            let text = text.strip_prefix(scheme).unwrap_or(text).trim();
            (text.is_empty() || fits(text)).then(|| text.to_owned())
        })
    }

    fn texts(&mut self, key: &str) -> Localised<String> {
        self.localised(key, Self::text)
    }

    fn web_addresses(&mut self, key: &str) -> Localised<Option<Url>> {
        self.localised(key, Self::web_address)
    }

    fn footer_links(&mut self, key: &str) -> Localised<Vec<FooterLink>> {
        let wanted = "words and an address, such as \"Imprint https://www.example.org/imprint\"";
        self.localised(key, |reader, key| reader.list(key, wanted, FooterLink::parse))
    }

    fn picture(&mut self, key: &str, name: &str, used_as: PictureUse) -> Option<Asset> {
        self.file(key, |_, bytes| picture(name, bytes, used_as))
    }

    fn stylesheet(&mut self, key: &str) -> String {
        let style = self.file(key, |_, bytes| {
            let size = bytes.len();
            if size > MAX_STYLE_BYTES {
                return Err(format!("has {size} bytes; reduce it to {MAX_STYLE_BYTES} at most"));
            }
            files::text(bytes).map_err(|wrong| wrong.to_string())
        });
        style.unwrap_or_default()
    }

    fn store_address(&mut self, key: &str) -> Option<Url> {
        let url = self.web_address(key)?;
        if url.as_str().len() > MAX_STORE_ADDRESS {
            let text = format!(
                "has more than {MAX_STORE_ADDRESS} characters; use the app's plain address"
            );
            self.wrong(key, text);
        }
        Some(url)
    }

    fn time_zone(&mut self, key: &str) -> TimeZone {
        self.value(key, "the name of a time zone, such as Europe/Berlin", |name| {
            if name.is_empty() { Some(TimeZone::system()) } else { TimeZone::get(name).ok() }
        })
    }
}
