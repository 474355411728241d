//! What somebody hands to IT support: who, when, where, why, under which code. Nothing on it is a secret.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::View;
use secenrol::Userid;

/// What a mail's address must not hold as it is.
const NOT_PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.');

/// The card, and the ways to hand it over.
pub struct SupportTicket {
    /// What the mail is about, besides the portal.
    about: String,
    /// Name and value of each line. What isn't known is left for the person to fill in.
    lines: Vec<(String, String)>,
}

impl SupportTicket {
    /// A card about what a page shows under the code `reference`, which stands in the log, too.
    #[must_use]
    pub fn new(view: &View, reference: &str, reason: String) -> Self {
        let first = ("card-reference", reference.to_owned());
        Self { about: reference.to_owned(), lines: lines(view, first, reason) }
    }

    /// A card of somebody whom the portal can't help, and who may be this user.
    #[must_use]
    pub fn without_reference(view: &View, userid: Option<&Userid>) -> Self {
        let name = userid.map_or_else(String::new, ToString::to_string);
        let reason =
            view.t(if view.first_phone() { "start-first" } else { "start-lost" }).into_owned();
        Self { about: reason.clone(), lines: lines(view, ("sign-in-userid", name), reason) }
    }

    #[cfg(test)]
    pub(super) fn sample(mark: String) -> Self {
        Self { about: mark.clone(), lines: vec![(mark.clone(), mark)] }
    }

    /// What is known.
    pub fn known(&self) -> impl Iterator<Item = &(String, String)> {
        self.lines.iter().filter(|(_, value)| !value.is_empty())
    }

    /// The card in lines of plain text.
    #[must_use]
    pub fn text(&self) -> String {
        let lines = self.lines.iter().map(|(name, value)| format!("{name}: {value}"));
        lines.collect::<Vec<_>>().join("\n")
    }

    /// The address of a mail to IT support that carries the card.
    #[must_use]
    pub fn mail(&self, view: &View) -> String {
        let encoded = |text: &str| utf8_percent_encode(text, NOT_PLAIN).to_string();
        let subject = encoded(&format!("{}: {}", view.product(), self.about));
        let body = encoded(&self.text().replace('\n', "\r\n"));
        format!("mailto:{}?subject={subject}&body={body}", view.settings.brand.support_email)
    }
}

impl View<'_> {
    /// What IT support wants to know of this page, under the code that it shows.
    #[must_use]
    pub fn card(&self) -> Option<SupportTicket> {
        let noted = self.notice.as_ref().and_then(|notice| notice.reference.as_ref());
        let reason = match &self.notice {
            Some(notice) if !notice.heading.is_empty() => notice.heading.clone(),
            _ => self.heading.clone(),
        };
        Some(SupportTicket::new(self, self.reference.as_ref().or(noted)?, reason))
    }
}

/// Each under the message of that name. The time is UTC, as in the log.
fn lines(view: &View, first: (&str, String), reason: String) -> Vec<(String, String)> {
    let time = view.portal.records.clock.now().to_utc();
    let mut all = vec![first, ("card-time", time), ("card-step", view.heading.clone())];
    if reason != view.heading {
        all.push(("card-reason", reason));
    }
    all.into_iter().map(|(name, value)| (view.t(name).into_owned(), value)).collect()
}
