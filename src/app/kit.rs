//! What an organisation needs to announce the portal, in each of its languages: banners for the
//! intranet, a poster, mails to employees, and answers for IT support.

use std::borrow::Cow;

use askama::Template;
use jiff::civil;

use crate::config::{Brand, Config};
use crate::content::assets::{Asset, data_uri};
use crate::content::brand::{Colour, Colours};
use crate::content::language::Words;
use crate::content::qr::{self, TextTooLong};

/// The messages with what people ask IT support, and those with the answers.
const QUESTIONS: [(&str, &str); 7] = [
    ("start-lost", "kit-desk-lost-answer"),
    ("help-refused", "help-refused-how"),
    ("kit-desk-paused", "kit-desk-paused-answer"),
    ("kit-desk-reference", "kit-desk-reference-answer"),
    ("kit-desk-waiting", "kit-desk-waiting-answer"),
    ("help-texts", "help-texts-how"),
    ("kit-desk-not-me", "kit-desk-not-me-answer"),
];

/// Why the kit cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum KitError {
    /// The portal's address is too long for a QR code.
    #[error("server.public_url: {0}; shorten it")]
    Address(#[from] TextTooLong),
    /// A template failed.
    #[error(transparent)]
    Template(#[from] askama::Error),
}

/// A file of the kit: its path in the kit's folder, such as `de/poster.html`, and its text.
pub type KitFile = (String, String);

/// The mails to employees, by when they are sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mail {
    /// Before the portal opens.
    Before,
    /// On the day when it opens.
    Day,
    /// To people who have not moved yet.
    Reminder,
}

impl Mail {
    fn name(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::Day => "day",
            Self::Reminder => "reminder",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum BannerSize {
    /// Across a page.
    Wide,
    /// In a column.
    Box,
    /// One line, as wide as its container.
    Line,
}

impl BannerSize {
    fn name(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Box => "box",
            Self::Line => "line",
        }
    }

    /// The CSS that arranges the banner's parts.
    fn style(self) -> &'static str {
        match self {
            Self::Wide => {
                "display: inline-flex; flex-wrap: wrap; align-items: center; gap: 12px 24px; \
                 width: 970px; max-width: 100%; min-height: 110px; padding: 16px 32px"
            }
            Self::Box => {
                "display: inline-flex; flex-direction: column; align-items: flex-start; \
                 justify-content: space-between; gap: 12px; width: 300px; min-height: 250px; \
                 padding: 24px"
            }
            Self::Line => {
                "display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; \
                 padding: 8px 16px"
            }
        }
    }
}

/// What all files of one language have in common.
struct Kit<'a> {
    words: &'a Words,
    brand: &'a Brand,
    /// The portal's address.
    url: &'a str,
    /// The address as people type it, without `https://`.
    address: &'a str,
    colours: Colours,
    /// The QR code of the address, as a `data:` address.
    qr: String,
    logo: Option<String>,
    day: Option<civil::Date>,
}

impl Kit<'_> {
    fn t(&self, id: &str) -> Cow<'_, str> {
        self.words.t(id)
    }

    fn with(&self, id: &str, name: &str, value: &str) -> Cow<'_, str> {
        self.words.with(id, name, value)
    }

    /// The files of the language: names without the folder, and texts.
    fn files(&self) -> Result<Vec<KitFile>, askama::Error> {
        let mut files = Vec::new();
        for size in [BannerSize::Wide, BannerSize::Box, BannerSize::Line] {
            let (background, text) = self.colours.button();
            let banner = IntranetBanner { kit: self, size, background, text };
            files.push((format!("banner-{}.html", size.name()), banner.render()?));
        }
        let title = self.brand.product(self.words);
        let poster = Poster { kit: self, title: &title };
        files.push(("poster.html".to_owned(), poster.render()?));
        let title = self.t("kit-desk-heading");
        let help_desk = HelpDesk { kit: self, title: &title };
        files.push(("help-desk.html".to_owned(), help_desk.render()?));
        for mail in [Mail::Before, Mail::Day, Mail::Reminder] {
            files.push((format!("mail-{}.txt", mail.name()), self.mail(mail)?));
        }
        Ok(files)
    }

    /// The text of a mail. Its first line is the subject.
    fn mail(&self, mail: Mail) -> Result<String, askama::Error> {
        let name = format!("kit-mail-{}", mail.name());
        let subject = self.t(&format!("{name}-subject"));
        let day = self.day.map(|day| self.words.day(day));
        let body = MailText { kit: self, mail, name: &name, day: day.as_deref() }.render()?;
        Ok(format!("{subject}\n\n{body}"))
    }
}

#[derive(Template)]
#[template(path = "kit/banner.html")]
struct IntranetBanner<'a> {
    kit: &'a Kit<'a>,
    size: BannerSize,
    background: Colour,
    text: Colour,
}

#[derive(Template)]
#[template(path = "kit/poster.html")]
struct Poster<'a> {
    kit: &'a Kit<'a>,
    title: &'a str,
}

#[derive(Template)]
#[template(path = "kit/help_desk.html")]
struct HelpDesk<'a> {
    kit: &'a Kit<'a>,
    title: &'a str,
}

#[derive(Template)]
#[template(path = "kit/mail.txt", whitespace = "preserve")]
struct MailText<'a> {
    kit: &'a Kit<'a>,
    mail: Mail,
    /// The prefix of the mail's message ids.
    name: &'a str,
    day: Option<&'a str>,
}

/// The page that links to all files.
#[derive(Template)]
#[template(path = "kit/index.html")]
struct Index<'a> {
    kit: &'a Kit<'a>,
    title: &'a str,
    /// Each language's name and files.
    languages: Vec<(&'a str, Vec<&'a str>)>,
}

/// Makes the files in every language. `day` is when the portal opens.
///
/// # Errors
/// [`KitError`]
pub fn files(config: &Config, day: Option<civil::Date>) -> Result<Vec<KitFile>, KitError> {
    let brand = &config.brand;
    let url = config.server.public_url.as_str();
    let address = config.server.address();
    let accent = brand.accent.unwrap_or(Colour::OWN);
    let qr = data_uri("image/svg+xml", qr::svg(url)?.as_bytes());
    let colours = Colours::of(accent, brand.accent_dark);
    let logo = brand.logo.as_ref().map(Asset::data_uri);
    let of = |words| Kit {
        words,
        brand,
        url,
        address,
        colours,
        qr: qr.clone(),
        logo: logo.clone(),
        day,
    };
    let languages = config.languages.all();
    let mut files = Vec::new();
    for words in languages {
        let named = of(words).files()?.into_iter();
        files.extend(named.map(|(name, text)| (format!("{}/{name}", words.tag()), text)));
    }
    let listed = languages.iter().map(|words| {
        let of_language = files.iter().map(|(path, _)| path.as_str());
        let folder = format!("{}/", words.tag());
        (words.name(), of_language.filter(|path| path.starts_with(&folder)).collect())
    });
    let kit = of(config.languages.default());
    let title = kit.brand.product(kit.words);
    let languages = listed.collect();
    let index = Index { kit: &kit, title: &title, languages }.render()?;
    files.push(("index.html".to_owned(), index));
    Ok(files)
}
