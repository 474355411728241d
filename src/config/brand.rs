//! Reads `[brand]`, files and all: what can't be shown is named with its key and line.

use jiff::tz::TimeZone;

use url::Url;

use super::reader::Reader;
use crate::content::assets::Asset;
use crate::content::brand::{
    Brand, Colour, Colours, FooterLink, Localised, Logo, OrganisationBanner, PictureUse, picture,
};
use crate::content::language::{Flaw, Languages, Words};

/// Keeps a logo of any size in the head of the page.
const LOGO_RULE: &str = ".logo{max-width:9rem;height:2.25rem;object-fit:contain}\n";
/// What the vendor calls its app.
const APP_NAME: &str = "SecurEnvoy Authenticator";
/// Bytes of the largest stylesheet.
const MAX_STYLE_BYTES: usize = 64 << 10;

/// Reads `brand.locales_dir` and `brand.default_language`.
///
/// # Errors
/// What is wrong with the program's own words.
pub(super) fn languages(reader: &mut Reader) -> Result<Languages, Vec<Flaw>> {
    let mut languages = Languages::embedded()?;
    let folder = reader.path("brand.locales_dir");
    if let Some(folder) = folder.as_ref().filter(|folder| !folder.is_dir()) {
        let text = format!("{} is no folder; name the one with your .ftl files", folder.display());
        reader.wrong("brand.locales_dir", &text);
    } else if let Some(folder) = folder {
        match Languages::with_folder(&folder) {
            Ok((more, gaps)) => {
                languages = more;
                reader.warn_of(gaps.into_iter().map(Into::into));
            }
            Err(flaws) => reader.wrong_elsewhere(flaws.into_iter().map(Into::into)),
        }
    }
    let tag: String = reader.parsed("brand.default_language", "en", "a language's tag, such as de");
    if let Some(chosen) = languages.clone().with_default(&tag) {
        return Ok(chosen);
    }
    let known: Vec<_> = languages.all().iter().map(Words::tag).collect();
    reader.wrong(
        "brand.default_language",
        &format!("{tag:?} is none of the languages {}", known.join(", ")),
    );
    Ok(languages)
}

/// Reads the rest of the section; what differs between languages may do so for `languages`.
pub(super) fn brand(reader: &mut Reader, languages: &Languages) -> Brand {
    let mut pictures = Vec::new();
    let logo = logo(reader, &mut pictures);
    let favicon = shown(reader, "brand.favicon", "favicon", PictureUse::Favicon, &mut pictures);
    let mut style = style(reader);
    if logo.is_some() {
        style.insert_str(0, LOGO_RULE);
    }
    Brand {
        organisation: reader.text("brand.organisation"),
        product: texts(reader, languages, "brand.product"),
        logo,
        favicon,
        pictures,
        style,
        support_phone: reader.plain_text(
            "brand.support_phone",
            "a phone number, such as +44 20 7946 0000",
            |text| text.chars().filter(char::is_ascii_digit).count() >= 3,
        ),
        support_email: reader.plain_text(
            "brand.support_email",
            "a mail address, such as help@example.org",
            is_mail_address,
        ),
        support_url: reader.web_address("brand.support_url"),
        support_hours: texts(reader, languages, "brand.support_hours"),
        lost_text: texts(reader, languages, "brand.lost_text"),
        reset_url: localised(reader, languages, "brand.reset_url", Reader::web_address),
        app_name: reader
            .optional("brand.app_name", APP_NAME, "a text")
            .filter(|name: &String| !name.is_empty())
            .unwrap_or_else(|| APP_NAME.to_owned()),
        app_store_url: store(reader, "brand.app_store_url"),
        play_store_url: store(reader, "brand.play_store_url"),
        app_link: reader.optional(
            "brand.app_link",
            "",
            "an app's link with the setup key in it, such as someapp://enrol?seed={seed}&url={enrolurl}; web addresses are refused, for they would carry the key to a server",
        ),
        footer_links: localised(reader, languages, "brand.footer_links", footer_links),
        banner: banner(reader, languages),
        time_zone: time_zone(reader),
    }
}

/// An address that a QR code holds in a size that phones read with ease.
fn store(reader: &mut Reader, key: &str) -> Option<Url> {
    const LONGEST: usize = 300;
    let url = reader.web_address(key)?;
    if url.as_str().len() > LONGEST {
        reader
            .wrong(key, "has more than 300 characters; give the app's plain address in the store");
        return None;
    }
    Some(url)
}

fn is_mail_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && !host.is_empty())
        && !text.contains(|c: char| c.is_whitespace() || "<>\"'".contains(c))
}

/// A key with one value for all languages, or with a table below it: a value a language.
fn localised<T: Clone + Default>(
    reader: &mut Reader,
    languages: &Languages,
    key: &str,
    read: impl Fn(&mut Reader, &str) -> T,
) -> Localised<T> {
    let mut by_language = Vec::new();
    let table = reader.below(key);
    for below in &table {
        let value = read(reader, below);
        match below.rsplit_once('.').and_then(|(_, tag)| languages.exactly(tag)) {
            Some(words) => by_language.push((words.tag().to_owned(), value)),
            None => {
                reader.wrong(below, "is not the tag of one of the portal's languages, such as de");
            }
        }
    }
    let for_all = if reader.is_set(key) || table.is_empty() {
        read(reader, key)
    } else {
        // The table has nothing for all: its value for the portal's own language, else its first.
        let default = languages.default().tag();
        let nearest = by_language.iter().find(|(tag, _)| tag == default).or(by_language.first());
        nearest.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    Localised { for_all, by_language }
}

fn texts(reader: &mut Reader, languages: &Languages, key: &str) -> Localised<String> {
    localised(reader, languages, key, Reader::text)
}

fn footer_links(reader: &mut Reader, key: &str) -> Vec<FooterLink> {
    reader.list(
        key,
        "words and an address, such as \"Imprint https://www.example.org/imprint\"",
        |text| text.parse().ok(),
    )
}

fn banner(reader: &mut Reader, languages: &Languages) -> Option<OrganisationBanner> {
    let kind =
        reader.plain_text("brand.banner", "\"info\" or \"warning\", or empty for none", |kind| {
            matches!(kind, "info" | "warning")
        });
    let text = texts(reader, languages, "brand.banner_text");
    match (kind.is_empty(), text.any(|text| !text.is_empty())) {
        (true, true) => reader.wrong(
            "brand.banner",
            "is empty, so brand.banner_text is not shown; set \"info\" or \"warning\"",
        ),
        (false, false) => reader.wrong("brand.banner", "has no text; say it in brand.banner_text"),
        _ => {}
    }
    (!kind.is_empty()).then(|| OrganisationBanner { warns: kind == "warning", text })
}

/// Colours first, then the organisation's own rules: they may change anything.
fn style(reader: &mut Reader) -> String {
    let accent = colour(reader, "brand.accent");
    let dark = colour(reader, "brand.accent_dark");
    let mut style = String::new();
    match (accent, dark) {
        (Some(accent), dark) => {
            let colours = Colours::of(accent, dark);
            if let Some(warning) = colours.warning() {
                reader.warn("brand.accent", &warning);
            }
            style.push_str(&colours.style());
        }
        (None, Some(_)) => {
            reader.wrong("brand.accent_dark", "is set without brand.accent; set that, too");
        }
        (None, None) => {}
    }
    let own = reader.checked_file("brand.extra_css", |bytes| match String::from_utf8(bytes) {
        Ok(text) if text.len() <= MAX_STYLE_BYTES => Ok(text),
        Ok(text) => {
            Err(format!("has {} bytes; a stylesheet may have {MAX_STYLE_BYTES}", text.len()))
        }
        Err(_) => Err("is not in UTF-8; save it as that".to_owned()),
    });
    style + &own.unwrap_or_default()
}

fn colour(reader: &mut Reader, key: &str) -> Option<Colour> {
    reader.optional(key, "", "a colour such as #0c6068")
}

fn logo(reader: &mut Reader, pictures: &mut Vec<Asset>) -> Option<Logo> {
    let light = shown(reader, "brand.logo", "logo", PictureUse::Logo, pictures);
    let dark = shown(reader, "brand.logo_dark", "logo-dark", PictureUse::Logo, pictures);
    if light.is_none() && dark.is_some() && !reader.is_wrong("brand.logo") {
        reader.wrong("brand.logo_dark", "is set without brand.logo; set that, too");
    }
    light.map(|light| Logo { light, dark })
}

/// Reads a picture and has it served; gives the name under which pages find it.
fn shown(
    reader: &mut Reader,
    key: &str,
    name: &str,
    used_as: PictureUse,
    pictures: &mut Vec<Asset>,
) -> Option<String> {
    let asset = reader.checked_file(key, |bytes| picture(name, bytes, used_as))?;
    let name = asset.name().to_owned();
    pictures.push(asset);
    Some(name)
}

fn time_zone(reader: &mut Reader) -> TimeZone {
    let name = reader.text("brand.time_zone");
    if name.is_empty() {
        return TimeZone::system();
    }
    TimeZone::get(&name).unwrap_or_else(|_| {
        reader
            .wrong("brand.time_zone", &format!("{name:?} is no time zone, such as Europe/Berlin"));
        TimeZone::UTC
    })
}
