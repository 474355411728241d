//! The two exchanges behind `sms`: the new number, and the code that SecEnrol sent to it.

use std::time::Duration;

use crate::domain::journey::{Journey, Step};
use crate::domain::phone_number;
use crate::http::error::{PageError, Reference};
use crate::observability::audit::{Entry, Event};
use crate::pages::{ActiveJourney, Portal, Visit};
use crate::upstream::exchange::{self, Tally, Verdict};
use secenrol::{NumberSent, Passcode, PhoneNumber, SignedIn};

/// One of the two exchanges.
struct NumberExchange<'a> {
    visit: &'a Visit,
    here: &'a ActiveJourney,
    number: &'a PhoneNumber,
    /// Whether SecEnrol sends a code to a new number. Then `success` of the first exchange only
    /// says that it was sent.
    code_wanted: bool,
    /// Whether this is the second exchange, with that code.
    sends_code: bool,
    reference: Reference,
}

/// Sends the number that its owner has confirmed, or the code that went to it. Returns the
/// reference code of a refusal.
pub(super) async fn send(
    visit: &Visit,
    here: &ActiveJourney,
    code: Option<&Passcode>,
) -> Result<Option<Reference>, PageError> {
    let ((Step::ConfirmingNumber { signed_in, number, .. }, None)
    | (Step::AwaitingNumberCode { signed_in, number, .. }, Some(_))) = (here.journey.step(), code)
    else {
        return Err(PageError::Stale);
    };
    // One version of the settings from sending to judging.
    let settings = visit.portal.site.settings.get();
    let (Some(form), Some(names)) = (&settings.number_form, &settings.sms.form) else {
        return Err(PageError::Internal("no form for a phone number is configured"));
    };
    let Portal { upstream, records, .. } = &**visit.portal;
    let (userid, sends_code) = (here.journey.userid(), code.is_some());
    let allowed = if sends_code {
        upstream.limits.number_code(userid).await
    } else {
        upstream.limits.number_change(userid).await
    };
    let (code_wanted, reference) = (form.confirm_field.is_some(), Reference::new());
    let this = NumberExchange { visit, here, number, code_wanted, sends_code, reference };
    let written = phone_number::written(number, names.number_format);
    let client = upstream.client_for(visit.browser.caller());
    let sending = client.change_number(signed_in, form, &written, code);
    let judge = |session, outcome, took| this.judge(session, outcome, took);
    let admission = (&signed_in.server, allowed);
    Ok(exchange::run((upstream, records), admission, sending, judge).await?.0)
}

impl NumberExchange<'_> {
    fn judge(
        &self,
        session: SignedIn,
        outcome: Result<NumberSent, secenrol::Error>,
        took: Duration,
    ) -> Verdict<Option<Reference>> {
        let Self { code_wanted, sends_code, .. } = *self;
        let answered = outcome.is_ok();
        // A new number's code is refused if SecEnrol asks for a code again.
        let accepted = match outcome {
            Ok(NumberSent::Taken) => true,
            Ok(NumberSent::CodeWanted) => !sends_code,
            Ok(NumberSent::Denied) | Err(_) => false,
        };
        let entry = match &outcome {
            Ok(NumberSent::Taken) if sends_code || !code_wanted => self.changed(),
            _ if accepted => self.pending(),
            _ => self.failed(outcome.as_ref().err()),
        };
        let tally = if accepted && sends_code { Tally::GiveBack } else { Tally::Count };
        let (now, shown) = (self.visit.portal.records.clock.now(), self.reference.to_string());
        let next = move |journey: Journey| match (sends_code, accepted) {
            (false, true) => journey.number_taken(session.clone(), code_wanted, now),
            (false, false) => journey.number_tried(session.clone(), answered, &shown, now),
            (true, true) => journey.number_confirmed(now),
            (true, false) => journey.number_code_tried(session.clone(), answered, &shown, now),
        };
        let entries = vec![entry.after(took)];
        let result = outcome.map(|_| (!accepted).then(|| self.reference.clone()));
        Verdict::step(tally, entries, self.here, Box::new(next), result.map_err(Into::into))
    }

    fn entry(&self, event: Event, why: &str) -> Entry {
        self.visit.entry(event, self.here).because(why)
    }

    fn pending(&self) -> Entry {
        let why = format!("awaits the code of a number ending in {}", self.number.last_two());
        self.entry(Event::NumberChangePending, &why)
    }

    /// The audit entry of a changed number. Also remembers the number, so that the portal does not
    /// send it again.
    fn changed(&self) -> Entry {
        self.visit.portal.records.recent_numbers.note(self.here.journey.account(), self.number);
        let why = format!("to a number ending in {}", self.number.last_two());
        self.entry(Event::NumberChanged, &why)
    }

    fn failed(&self, error: Option<&secenrol::Error>) -> Entry {
        let what = if self.sends_code { "a new number's code" } else { "a phone number" };
        let reference = &self.reference;
        let why = if let Some(error) = error {
            // After the last try the person sees no more of this than its reference code.
            tracing::info!(%reference, during = "sms", what, %error, "no clear answer");
            format!("no clear answer to {what}")
        } else {
            tracing::info!(%reference, during = "sms", what, "refused");
            format!("{what} was refused")
        };
        let why = format!("{why}; it ends in {}", self.number.last_two());
        self.entry(Event::NumberChangeFail, &why).seen_as(reference)
    }
}
