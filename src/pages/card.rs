//! What somebody hands to IT support: when, where, why, under which code. Nothing on it is a secret.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::View;

/// What a mail's address must not hold as it is.
const NOT_PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.');

/// The card, and the ways to hand it over.
pub struct Card {
    /// The code that stands in the log, too.
    pub reference: String,
    /// The time, in UTC as in the log.
    pub time: String,
    /// The page it happened on.
    pub step: String,
    /// What happened.
    pub reason: String,
}

impl Card {
    /// A card about what a page shows under the code `reference`.
    #[must_use]
    pub fn new(view: &View, reference: &str, reason: String) -> Self {
        let time = view.portal.clock.now().to_utc();
        Self { reference: reference.to_owned(), time, step: view.heading.clone(), reason }
    }

    /// The card in lines of plain text.
    #[must_use]
    pub fn text(&self, view: &View) -> String {
        let lines = [
            (view.t("card-reference"), &self.reference),
            (view.t("card-time"), &self.time),
            (view.t("card-step"), &self.step),
            (view.t("card-reason"), &self.reason),
        ];
        lines.map(|(name, value)| format!("{name}: {value}")).join("\n")
    }

    /// The address of a mail to IT support that carries the card.
    #[must_use]
    pub fn mail(&self, view: &View) -> String {
        let encoded = |text: &str| utf8_percent_encode(text, NOT_PLAIN).to_string();
        let subject = encoded(&format!("{}: {}", view.product(), self.reference));
        let body = encoded(&self.text(view).replace('\n', "\r\n"));
        format!("mailto:{}?subject={subject}&body={body}", view.settings.brand.support_email)
    }
}
