//! Renders every page template for the test in `src/app/templates.rs`, with a mark in each text.
//! Each page's own `sample` fills its own struct.

use askama::Template;

use super::notice::{ClockLine, FieldProblem, Notice, Polling};
use super::support_ticket::SupportTicket;
use super::view::{OtherSignIn, Person};
use super::waiting::{ScannedForm, Waiting};
use super::{
    Portal, View, approve, closed, desk, done, errors, help, lost, outage, passcode, scan, sign_in,
    sms, start, status, waiting,
};
use crate::content::language::Words;
use crate::domain::page::Page;

/// The values for every template, and the rendered templates.
pub struct Samples<'a> {
    pub(super) portal: &'a Portal,
    pub(super) words: &'a Words,
    mark: &'static str,
    shown: Vec<(&'static str, String)>,
}

/// Renders every page template with `mark`. Returns each template's path and HTML.
pub fn all(portal: &Portal, words: &Words, mark: &'static str) -> Vec<(&'static str, String)> {
    let mut samples = Samples { portal, words, mark, shown: Vec::new() };
    for sample in [
        start::sample,
        sign_in::sample,
        approve::sample,
        passcode::sample,
        scan::sample,
        closed::sample,
        done::sample,
        sms::sample,
        sms::number::sample,
        sms::confirm::sample,
        sms::code::sample,
        sms::done::sample,
        lost::sample,
        help::sample,
        errors::sample,
        status::sample,
        desk::sample,
        outage::sample,
        waiting::sample,
    ] {
        sample(&mut samples);
    }
    samples.shown
}

impl<'a> Samples<'a> {
    /// The mark, for an owned text.
    pub(super) fn text(&self) -> String {
        self.mark.to_owned()
    }

    /// The mark, for a borrowed text.
    pub(super) fn lent(&self) -> &'static str {
        self.mark
    }

    pub(super) fn add(&mut self, path: &'static str, template: &impl Template) {
        self.shown.push((path, template.render().unwrap()));
    }

    /// A frame with every part, and a problem in `field`.
    pub(super) fn view(&self, page: Page, field: &'static str) -> View<'a> {
        let mut view = View::of(self.portal, self.words, page);
        view.heading = self.text();
        let (what, userid, token) = (self.text(), self.text(), self.text());
        view.person = Some(Person { what, userid, begun: Some(self.clock()), token });
        view.other_sign_in = Some(OtherSignIn { when: self.clock(), is_here: false });
        view.notice = Some(self.notice(field));
        view.outage = Some(self.notice(field));
        view.refresh = Some(Page::Start.path());
        view.reference = Some(self.text());
        view.wrong = true;
        view
    }

    pub(super) fn notice(&self, field: &'static str) -> Notice {
        Notice {
            window: Some((self.text(), self.text())),
            heading: self.text(),
            advice: self.text(),
            clock: Some(self.clock()),
            calm: false,
            tries_left: Some(self.text()),
            problems: vec![FieldProblem { field, text: self.text() }],
            quoted: Some(self.text()),
            reference: Some(self.text()),
            poll: Some(self.poll()),
        }
    }

    fn clock(&self) -> ClockLine {
        let [before, moment, time, zone, after] = std::array::from_fn(|_| self.text());
        ClockLine { before, moment, time, zone, after }
    }

    pub(super) fn poll(&self) -> Polling {
        Polling { url: self.text(), delay: 2000, ask: self.text(), offline: self.text() }
    }

    pub(super) fn waiting(&self) -> Waiting {
        Waiting {
            url: self.text(),
            delay: 2000,
            words: self.words.clone(),
            state: "scan-waiting",
            advice: Some(self.text()),
            quoted: Some(self.text()),
            reference: Some(self.text()),
            minutes: 2,
            seconds: (90, 600),
            ends_soon: true,
            more_time: Some((self.text(), self.text())),
            scanned: Some(ScannedForm {
                url: self.text(),
                token: self.text(),
                label: "scan-scanned",
            }),
        }
    }

    pub(super) fn card(&self) -> SupportTicket {
        SupportTicket::sample(self.text())
    }
}
