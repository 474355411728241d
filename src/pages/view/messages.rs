//! Messages above a page and beside its fields.

use std::time::Duration;

use super::View;
use crate::domain::journey::Origin;
use crate::domain::page::Page;
use crate::http::error::{Incident, Reference};
use crate::pages::ActiveJourney;
use crate::pages::notice::{ClockLine, FieldProblem, Notice, Polling, minutes};

/// A journey that takes longer is not called quick.
const QUICK: Duration = Duration::from_mins(3);

impl View<'_> {
    /// Shows the message `NAME-heading` with `NAME-advice` above the page.
    pub fn with_notice(mut self, name: &str) -> Self {
        let heading = self.t(&format!("{name}-heading")).into_owned();
        let advice = self.t(&format!("{name}-advice")).into_owned();
        self.notice = Some(Notice { heading, advice, ..Notice::default() });
        self
    }

    /// The message above the page.
    pub fn notice_mut(&mut self) -> &mut Notice {
        self.notice.get_or_insert_default()
    }

    /// Like [`Self::with_notice`], for a message that reports no error.
    pub fn with_news(self, name: &str) -> Self {
        let mut view = self.with_notice(name);
        view.notice_mut().calm = true;
        view
    }

    /// Says that the browser sent no cookie, with a link that opens the portal outside of a frame.
    pub fn with_no_cookie(self) -> Self {
        let mut view = self.with_notice("no-cookie");
        let text = view.t("no-cookie-window").into_owned();
        view.notice_mut().window = Some((text, view.url(Page::Start)));
        view.wrong = true;
        view
    }

    /// Shows how long to wait before the next try.
    pub fn with_wait(self, wait: Duration) -> Self {
        let advice = self.advice("error-limited", minutes(wait));
        let mut view = self.with_notice("error-limited");
        view.notice_mut().advice = advice;
        view
    }

    /// The advice for the error `name`. `minutes` is the wait, if the error has one.
    fn advice(&self, name: &str, minutes: u64) -> String {
        let advice = self.with(&format!("{name}-advice"), "count", &minutes);
        if name == "error-limited" && self.page == Page::SignIn && self.has_app() {
            // Explains the limit to people whose password was right each time.
            format!("{advice} {}", self.t("error-limited-counts"))
        } else {
            advice
        }
    }

    /// Shows in the message which time the phone's clock must show.
    pub fn with_clock(mut self) -> Self {
        let zone = &self.settings.brand.time_zone;
        let clock = ClockLine::of(&self.words, zone, "passcode-clock", jiff::Timestamp::now(), &[]);
        self.notice_mut().clock = Some(clock);
        self
    }

    /// The message `id` with the time and address of a sign-in. It lets a person recognise another
    /// person's sign-in. `None` if the address is unknown.
    pub(super) fn begun(&self, id: &str, origin: Origin) -> Option<ClockLine> {
        let moment = origin.at.to_jiff()?;
        let (zone, address) = (&self.settings.brand.time_zone, origin.address?.to_string());
        Some(ClockLine::of(&self.words, zone, id, moment, &[("address", &address)]))
    }

    /// How long the journey took from the sign-in to its end, in words. `None` if it was not quick:
    /// then nobody wants to read it.
    pub fn took(&self, here: &ActiveJourney) -> Option<String> {
        let took = here.journey.entered().since(here.journey.started());
        let seconds = took.as_secs();
        let [minutes, seconds] = [seconds / 60, seconds % 60].map(|number| number.to_string());
        let values = [("count-minutes", minutes.as_str()), ("count-seconds", seconds.as_str())];
        (took < QUICK).then(|| self.words.say("done-took", &values).into_owned())
    }

    /// Shows a field's problem beside the field. With several problems, a message above the form
    /// links to each field.
    pub fn with_problem(self, field: &'static str, message: &str) -> Self {
        let text = self.t(message).into_owned();
        self.with_problem_said(field, text)
    }

    /// Like [`Self::with_problem`], for a text that is already composed.
    pub fn with_problem_said(mut self, field: &'static str, text: String) -> Self {
        let heading = self.t("problem-heading").into_owned();
        let notice = self.notice.get_or_insert_with(|| Notice { heading, ..Notice::default() });
        notice.problems.push(FieldProblem { field, text });
        self.wrong = true;
        self
    }

    /// Shows beside the field that SecEnrol refused what was typed: the messages `NAME-heading`
    /// and `NAME-advice`.
    pub fn with_refused_field(self, field: &'static str, name: &str) -> Self {
        let heading = self.t(&format!("{name}-heading")).into_owned();
        let advice = self.t(&format!("{name}-advice")).into_owned();
        let mut view = Self { notice: None, ..self }.with_problem_said(field, heading.clone());
        let notice = view.notice_mut();
        (notice.heading, notice.advice) = (heading, advice);
        view
    }

    /// Shows in the message how many tries are left.
    pub fn with_tries_left(mut self, tries_left: u8) -> Self {
        let tries_left = self.with("tries-left", "count", &tries_left);
        self.notice_mut().tries_left = Some(tries_left);
        self
    }

    /// Whether the browser focuses this message. It does so for an error that the person must
    /// correct, unless the message is beside the field. A message that updates itself does not take
    /// the focus.
    pub fn begins_with(&self, notice: &Notice) -> bool {
        self.wrong && !notice.calm && notice.poll.is_none() && notice.beside_field().is_none()
    }

    /// Whether the browser focuses a field: the one with the problem, so that the person can type
    /// at once. Without a problem, the field `first`.
    pub fn focuses(&self, field: &str, first: &str) -> bool {
        match self.notice.as_ref() {
            Some(notice) if self.begins_with(notice) => false,
            notice => match notice.and_then(Notice::beside_field) {
                Some(problem) => problem.field == field,
                None => field == first,
            },
        }
    }

    /// Whether the message is beside a field. Then the page leaves out what people have read.
    pub fn is_beside_field(&self) -> bool {
        self.notice.as_ref().is_some_and(|notice| notice.beside_field().is_some())
    }

    /// Whether the fields have their hints. They make room for a message beside a field.
    pub fn shows_hints(&self) -> bool {
        !self.is_beside_field()
    }

    /// The message beside a field.
    pub fn beside(&self, field: &str) -> Option<&Notice> {
        let shown = |notice: &&Notice| notice.beside_field().is_some_and(|it| it.field == field);
        self.notice.as_ref().filter(shown)
    }

    /// The message beside a field, if it says what to do.
    pub fn guidance(&self, field: &str) -> Option<&Notice> {
        let says_more =
            |it: &&Notice| !it.advice.is_empty() || it.clock.is_some() || it.tries_left.is_some();
        self.beside(field).filter(says_more)
    }

    /// The ids of the elements that describe a field: the lead on the page for the passcode, which
    /// says where the code is, the field's hint if it has one, its problem and the advice.
    pub fn described_by(&self, field: &str, has_hint: bool) -> String {
        let parts = [
            ("hint", has_hint && self.shows_hints()),
            ("problem", self.problem(field).is_some()),
            ("advice", self.guidance(field).is_some()),
        ];
        let parts = parts.into_iter().filter(|(_, is_shown)| *is_shown);
        let parts = parts.map(|(part, _)| format!("{field}-{part}"));
        let has_lead = self.page == Page::Passcode && !self.is_beside_field();
        let lead = has_lead.then(|| "lead".to_owned());
        lead.into_iter().chain(parts).collect::<Vec<_>>().join(" ")
    }

    /// The problem of a field.
    pub fn problem(&self, field: &str) -> Option<&str> {
        let problems = &self.notice.as_ref()?.problems;
        problems.iter().find(|problem| problem.field == field).map(|problem| problem.text.as_str())
    }

    /// Shows an error above the page.
    pub fn with_incident(mut self, incident: &Incident) -> Self {
        let name = format!("error-{}", incident.kind.name());
        let advice = self.advice(&name, incident.retry_after.map_or(0, minutes));
        if incident.passes() {
            self.refresh = self.page.says_upstream().then_some(self.page.path());
        } else if self.outage.is_some() {
            self.refresh = None;
        }
        // Two messages could contradict each other. The error's message knows the outcome of the
        // request.
        self.outage = None;
        self.wrong = !incident.is_calm();
        let poll = || Polling::of(self.portal, &self.words, self.purpose);
        let poll = incident.passes().then(poll);
        let mut view = self.with_notice(&name);
        let notice = view.notice_mut();
        notice.advice = advice;
        notice.quoted.clone_from(&incident.quoted);
        notice.calm = incident.is_calm();
        notice.reference = incident.shows_reference().then(|| incident.reference.to_string());
        notice.poll = poll;
        view
    }

    /// Marks the page as refused because of input that is not sent. An earlier refusal's message no
    /// longer applies, and nobody needs IT support for a typing mistake.
    pub fn with_malformed(mut self, reference: &Reference) -> Self {
        self.notice = None;
        self.offers_card = false;
        self.with_refusal(reference)
    }

    /// Marks the page as refused under this reference code. The page does not reload itself,
    /// because the person types on it.
    pub fn with_refusal(mut self, reference: &Reference) -> Self {
        self.reference = Some(reference.to_string());
        self.wrong = true;
        self.refresh = None;
        self
    }
}
