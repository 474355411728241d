//! Messages above a page and beside its fields.

use std::time::Duration;

use super::View;
use crate::domain::journey::Origin;
use crate::domain::page::Page;
use crate::http::error::{Incident, Reference};
use crate::pages::notice::{ClockLine, FieldProblem, Notice};
use crate::pages::upstream;

impl View<'_> {
    /// Shows the message `NAME-heading` with `NAME-advice` above the page.
    #[must_use]
    pub fn with_notice(mut self, name: &str) -> Self {
        let heading = self.t(&format!("{name}-heading")).into_owned();
        let advice = self.t(&format!("{name}-advice")).into_owned();
        self.notice = Some(Notice { heading, advice, ..Notice::default() });
        self
    }

    /// Like [`Self::with_notice`], for a message that reports no error.
    #[must_use]
    pub fn with_news(self, name: &str) -> Self {
        let mut view = self.with_notice(name);
        if let Some(notice) = &mut view.notice {
            notice.calm = true;
        }
        view
    }

    /// Shows how long to wait before the next try.
    #[must_use]
    pub fn with_wait(self, wait: Duration) -> Self {
        let mut view = self.with_notice("error-limited");
        let advice = view.advice("error-limited", minutes(wait));
        if let Some(notice) = &mut view.notice {
            notice.advice = advice;
        }
        view
    }

    /// The advice for the error `name`. `minutes` is the wait, if the error has one.
    fn advice(&self, name: &str, minutes: u64) -> String {
        let advice = self.with(&format!("{name}-advice"), "count", &minutes);
        if name == "error-limited" && self.page == Page::SignIn && !self.first_phone() {
            // Explains the limit to people whose password was right each time.
            format!("{advice} {}", self.t("error-limited-counts"))
        } else {
            advice
        }
    }

    /// Shows in the message which time the phone's clock must show.
    #[must_use]
    pub fn with_clock(mut self) -> Self {
        let clock = self.clock();
        if let Some(notice) = &mut self.notice {
            notice.clock = Some(clock);
        }
        self
    }

    fn clock(&self) -> ClockLine {
        let zone = &self.settings.brand.time_zone;
        ClockLine::of(&self.words, zone, "passcode-clock", jiff::Timestamp::now(), &[])
    }

    /// The message `id` with the time and address of a sign-in. It lets a person recognise another
    /// person's sign-in. `None` if the address is unknown.
    pub(super) fn begun(&self, id: &str, origin: Origin) -> Option<ClockLine> {
        let moment =
            jiff::Timestamp::from_millisecond(i64::try_from(origin.at.millis()).ok()?).ok()?;
        let (zone, address) = (&self.settings.brand.time_zone, origin.address?.to_string());
        Some(ClockLine::of(&self.words, zone, id, moment, &[("address", &address)]))
    }

    /// Shows a field's problem above the page, with a link to the field, and beside the field.
    #[must_use]
    pub fn with_problem(self, field: &'static str, message: &str) -> Self {
        let text = self.t(message).into_owned();
        self.with_problem_said(field, text)
    }

    /// Like [`Self::with_problem`], for a text that is already composed.
    #[must_use]
    pub fn with_problem_said(mut self, field: &'static str, text: String) -> Self {
        let heading = self.t("problem-heading").into_owned();
        let notice = self.notice.get_or_insert_with(|| Notice { heading, ..Notice::default() });
        notice.problems.push(FieldProblem { field, text });
        self.wrong = true;
        self
    }

    /// Shows in the message how many tries are left.
    #[must_use]
    pub fn with_tries_left(mut self, tries_left: Option<String>) -> Self {
        if let Some(notice) = &mut self.notice {
            notice.tries_left = tries_left;
        }
        self
    }

    /// Whether the browser focuses this message. It does so for an error that the person must
    /// correct, because the field alone does not explain it. A message that updates itself does not
    /// take the focus.
    #[must_use]
    pub fn begins_with(&self, notice: &Notice) -> bool {
        self.wrong && !notice.calm && notice.poll.is_none()
    }

    /// Whether the browser focuses a field of the page.
    #[must_use]
    pub fn begins_with_field(&self) -> bool {
        !self.notice.as_ref().is_some_and(|notice| self.begins_with(notice))
    }

    /// The ids of the elements that describe a field: its hint and its problem.
    #[must_use]
    pub fn described_by(&self, field: &str) -> String {
        let hint = format!("{field}-hint");
        if self.problem(field).is_some() { format!("{hint} {field}-problem") } else { hint }
    }

    /// The problem of a field.
    #[must_use]
    pub fn problem(&self, field: &str) -> Option<&str> {
        let problems = &self.notice.as_ref()?.problems;
        problems.iter().find(|problem| problem.field == field).map(|problem| problem.text.as_str())
    }

    /// Shows an error above the page.
    #[must_use]
    pub fn with_incident(self, incident: &Incident) -> Self {
        let name = format!("error-{}", incident.kind.name());
        let minutes = incident.retry_after.map_or(0, minutes);
        let advice = self.advice(&name, minutes);
        let mut view = self.with_notice(&name);
        view.wrong = true;
        if let Some(notice) = &mut view.notice {
            notice.advice = advice;
            notice.quoted.clone_from(&incident.quoted);
            notice.reference = Some(incident.reference.to_string());
            if incident.passes() {
                notice.poll = Some(upstream::polling(view.portal, &view.words, view.purpose));
                view.refresh = view.page.says_upstream().then_some(view.page.path());
            } else if view.upstream.is_some() {
                view.refresh = None;
            }
            // Two messages could contradict each other. The error's message knows the outcome of
            // the request.
            view.upstream = None;
        }
        view
    }

    /// Marks the page as refused under this reference code. The page does not reload itself,
    /// because the person types on it.
    #[must_use]
    pub fn with_refusal(mut self, reference: &Reference) -> Self {
        self.reference = Some(reference.to_string());
        self.wrong = true;
        self.refresh = None;
        self
    }
}

/// The wait in minutes, rounded up.
fn minutes(wait: Duration) -> u64 {
    wait.as_secs().div_ceil(60)
}
