//! The frame around the pages of the management listener.

use crate::config::live_settings::Settings;
use crate::content::language::Words;

/// The data of the frame.
pub(super) struct ManagementFrame {
    /// The language tag of the page.
    pub lang: String,
    /// The direction of its text: `ltr` or `rtl`.
    pub direction: &'static str,
    /// The page's name, for tests and scripts.
    pub name: &'static str,
    pub organisation: String,
    pub stylesheet: String,
}

impl ManagementFrame {
    /// The frame of a page in English.
    pub(super) fn of(name: &'static str, settings: &Settings) -> Self {
        Self {
            lang: "en".to_owned(),
            direction: "ltr",
            name,
            organisation: settings.brand.organisation.clone(),
            stylesheet: settings.asset_path("status.css"),
        }
    }

    /// The same frame in another language.
    pub(super) fn in_language(self, words: &Words) -> Self {
        Self { lang: words.tag().to_owned(), direction: words.direction(), ..self }
    }

    #[cfg(test)]
    pub(super) fn sample(mark: &'static str) -> Self {
        let text = || mark.to_owned();
        let (lang, organisation, stylesheet) = ("en".to_owned(), text(), text());
        Self { lang, direction: "ltr", name: mark, organisation, stylesheet }
    }
}
