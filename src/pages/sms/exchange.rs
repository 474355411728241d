//! The two exchanges behind `sms`: the new number, and the code that SecEnrol sent to it.

use std::time::Duration;

use crate::config::live_settings::Settings;
use crate::domain::journey::{Journey, Step};
use crate::domain::page::Page;
use crate::domain::phone_number;
use crate::http::error::{PageError, Reference};
use crate::observability::audit::{Entry, Event};
use crate::pages::form::CodeProblem;
use crate::pages::{Portal, Visit};
use crate::store::journeys::ActiveJourney;
use crate::upstream::exchange::{self, Tally, Verdict};
use crate::upstream::limits::{Attempt, Denied};
use secenrol::{NumberSent, Passcode, PhoneNumber, SignedIn};

type NumberOutcome = Result<NumberSent, secenrol::Error>;

/// What the two exchanges share.
struct Request<'a> {
    portal: &'a Portal,
    settings: &'a Settings,
    here: &'a ActiveJourney,
    entry: Entry,
    signed_in: &'a SignedIn,
    number: &'a PhoneNumber,
    reference: Reference,
}

/// Sends the number that its owner has confirmed.
pub(super) async fn send_number(visit: &Visit, here: &ActiveJourney) -> Result<(), PageError> {
    let Step::ConfirmingNumber { signed_in, number, .. } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    // One version of the settings from sending to judging.
    let settings = &*visit.portal.site.settings.get();
    // If a code goes to the number first, `success` only says that it was sent.
    let code_wanted =
        settings.number_form.as_ref().is_some_and(|form| form.confirm_field.is_some());
    let request = Request::new(visit, settings, here, Page::SmsConfirm, (signed_in, number));
    let allowed = visit.portal.upstream.limits.number_change(here.journey.userid()).await;
    let judge = |request: &Request, session: SignedIn, outcome: NumberOutcome, took| {
        let (now, code) = (visit.portal.records.clock.now(), request.reference.to_string());
        let taken = matches!(outcome, Ok(NumberSent::Taken | NumberSent::CodeWanted));
        let entry = match &outcome {
            Ok(NumberSent::Taken) if !code_wanted => Some(request.changed(took)),
            Ok(NumberSent::Taken | NumberSent::CodeWanted) => None,
            Ok(NumberSent::Denied) => Some(request.failed("a phone number was refused", took)),
            Err(_) => Some(request.failed("no clear answer to a phone number", took)),
        };
        let refused = outcome.is_ok();
        let next = move |journey: Journey| {
            if taken {
                journey.number_taken(session.clone(), code_wanted, now)
            } else {
                journey.number_tried(session.clone(), refused, &code, now)
            }
        };
        let entries = entry.into_iter().collect();
        Verdict::step(Tally::Count, entries, here, Box::new(next), outcome.map_err(Into::into))
    };
    request.run(None, allowed, judge).await.map(drop)
}

/// Sends the code that went to the new number.
pub(super) async fn send_code(
    visit: Visit,
    here: ActiveJourney,
    code: Passcode,
) -> Result<Option<CodeProblem>, PageError> {
    let Step::AwaitingNumberCode { signed_in, number, .. } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    let settings = &*visit.portal.site.settings.get();
    let request = Request::new(&visit, settings, &here, Page::SmsCode, (signed_in, number));
    let allowed = visit.portal.upstream.limits.number_code(here.journey.userid()).await;
    let judge = |request: &Request, session: SignedIn, outcome: NumberOutcome, took| {
        let (now, shown) = (visit.portal.records.clock.now(), request.reference.to_string());
        let (tally, entry) = match &outcome {
            Ok(NumberSent::Taken) => (Tally::GiveBack, request.changed(took)),
            Ok(_) => (Tally::Count, request.failed("a new number's code was refused", took)),
            Err(_) => {
                (Tally::Count, request.failed("no clear answer to a new number's code", took))
            }
        };
        let (confirmed, refused) = (tally == Tally::GiveBack, outcome.is_ok());
        let next = move |journey: Journey| {
            if confirmed {
                journey.number_confirmed(now)
            } else {
                journey.number_code_tried(session.clone(), refused, &shown, now)
            }
        };
        Verdict::step(tally, vec![entry], &here, Box::new(next), outcome.map_err(Into::into))
    };
    let sent = request.run(Some(&code), allowed, judge).await?;
    Ok((sent == NumberSent::Denied).then_some(CodeProblem::Refused(request.reference)))
}

impl<'a> Request<'a> {
    fn new(
        visit: &'a Visit,
        settings: &'a Settings,
        here: &'a ActiveJourney,
        page: Page,
        (signed_in, number): (&'a SignedIn, &'a PhoneNumber),
    ) -> Self {
        let entry = Entry::about(Event::NumberChangeFail, here, &visit.browser).at(page.name());
        let (portal, reference) = (&**visit.portal, Reference::new());
        Self { portal, settings, here, entry, signed_in, number, reference }
    }

    async fn run(
        &self,
        code: Option<&Passcode>,
        allowed: Result<Attempt, Denied>,
        judge: impl FnOnce(&Self, SignedIn, NumberOutcome, Duration) -> Verdict<NumberSent>,
    ) -> Result<NumberSent, PageError> {
        let (Some(form), Some(names)) = (&self.settings.number_form, &self.settings.sms.form)
        else {
            return Err(PageError::Internal("no form for a phone number is configured"));
        };
        let Portal { upstream, records, .. } = self.portal;
        let written = phone_number::written(self.number, names.number_format);
        let sending = upstream.client.change_number(self.signed_in, form, &written, code);
        let admission = (&self.signed_in.server, allowed);
        let judge = |session, outcome, took| judge(self, session, outcome, took);
        Ok(exchange::run((upstream, records), admission, sending, judge).await?.0)
    }

    /// The audit entry of a changed number. Also remembers the number, so that the portal does not
    /// send it again.
    fn changed(&self, took: Duration) -> Entry {
        let records = &self.portal.records;
        records.recent_numbers.note(self.here.journey.account(), self.number);
        let why = format!("to a number ending in {}", self.number.last_two());
        self.entry.as_event(Event::NumberChanged).after(took).because(&why)
    }

    fn failed(&self, why: &'static str, took: Duration) -> Entry {
        tracing::info!(reference = %self.reference, during = "sms", why, "refused");
        let why = format!("{why}; it ends in {}", self.number.last_two());
        self.entry.clone().after(took).because(&why).seen_as(&self.reference)
    }
}
