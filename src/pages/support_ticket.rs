//! The support ticket: the details that a person gives to IT support. It contains no secret.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::View;
use crate::content::language::Words;
use crate::domain::journey::{Purpose, Timestamp};
use secenrol::Userid;

/// The characters that a `mailto:` address must escape.
const NOT_PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.');

/// A support ticket, as lines of text or as a mail.
pub struct SupportTicket {
    /// The mail's subject after the portal's name.
    about: String,
    /// Name and value of each line. The person fills in empty values.
    lines: Vec<(String, String)>,
}

impl SupportTicket {
    /// A ticket about a page. The log has the same `reference`.
    pub fn new(view: &View, reference: &str, reason: String) -> Self {
        let first = ("card-reference", reference.to_owned());
        // The heading of an error's own page says what happened.
        let step = (reason != view.heading).then(|| ("card-step", view.heading.clone()));
        let values = [first, time()].into_iter().chain(step).chain([("card-reason", reason)]);
        Self { about: reference.to_owned(), lines: lines(view, values) }
    }

    /// A ticket of a person whom the portal cannot help, with the userid if it is known.
    pub fn without_reference(view: &View, userid: Option<&Userid>) -> Self {
        let name = userid.map_or_else(String::new, ToString::to_string);
        let reason = match view.purpose() {
            Purpose::FirstPhone => "start-first",
            Purpose::App => "sms-app",
            Purpose::Move | Purpose::Number => "sign-in-lost",
        };
        let reason = view.t(reason).into_owned();
        let values = [("sign-in-userid", name), time(), ("card-reason", reason.clone())];
        Self { about: reason, lines: lines(view, values) }
    }

    #[cfg(test)]
    pub(super) fn sample(mark: String) -> Self {
        Self { about: mark.clone(), lines: vec![(mark.clone(), mark)] }
    }

    /// The lines that have a value.
    pub fn known(&self) -> impl Iterator<Item = &(String, String)> {
        self.lines.iter().filter(|(_, value)| !value.is_empty())
    }

    /// The ticket as lines of plain text.
    pub fn text(&self, words: &Words) -> String {
        let line = |(name, value): &(String, String)| format!("{name}: {}", words.isolated(value));
        self.lines.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// A `mailto:` address to IT support with the ticket as the body.
    pub fn mail(&self, view: &View) -> String {
        let encoded = |text: &str| utf8_percent_encode(text, NOT_PLAIN).to_string();
        let subject = encoded(&format!("{}: {}", view.product(), self.about));
        let body = encoded(&self.text(&view.words).replace('\n', "\r\n"));
        let to = view.settings.brand.mail_link();
        format!("{to}?subject={subject}&body={body}")
    }
}

impl View<'_> {
    /// The ticket about this page, if the page shows a reference code and something is broken.
    pub fn card(&self) -> Option<SupportTicket> {
        if !self.offers_card {
            return None;
        }
        let noted = self.notice.as_ref().and_then(|notice| notice.reference.as_ref());
        let reason = match &self.notice {
            Some(notice) if !notice.heading.is_empty() => notice.heading.clone(),
            _ => self.heading.clone(),
        };
        Some(SupportTicket::new(self, self.reference.as_ref().or(noted)?, reason))
    }
}

/// The present time in UTC, as in the log.
fn time() -> (&'static str, String) {
    ("card-time", Timestamp::of_system().to_utc())
}

/// Replaces the names of messages by the messages.
fn lines(
    view: &View,
    values: impl IntoIterator<Item = (&'static str, String)>,
) -> Vec<(String, String)> {
    values.into_iter().map(|(name, value)| (view.t(name).into_owned(), value)).collect()
}
