//! The exchange of the passcode form.

use std::time::Duration;

use super::Upstream;
use super::exchange::{self, Change, Renewal, Verdict, both_factors_entries};
use super::limits::Tally;
use crate::domain::journey::{Journey, PASSCODE_TRIES, Step};
use crate::domain::page::Page;
use crate::http::error::{PageError, Reference};
use crate::http::session::Browser;
use crate::observability::Records;
use crate::observability::audit::{Entry, Event};
use crate::store::journeys::{ActiveJourney, Fingerprint};
use secenrol::{Challenge, Passcode, PasscodeSent};

/// A passcode as it was sent.
pub struct Sent {
    /// The passcode.
    pub passcode: Passcode,
    /// The hash of its form.
    pub form: Fingerprint,
    /// The code that the person sees if the passcode is refused.
    pub reference: Reference,
}

/// Sends a passcode. Returns the journey under its new id if the passcode is right.
///
/// # Errors
/// The errors of [`exchange::run`], and [`PageError::Stale`] if no passcode is awaited.
pub async fn send(
    (upstream, records): (&Upstream, &Records),
    browser: &Browser,
    here: &ActiveJourney,
    sent: Sent,
) -> Result<Option<ActiveJourney>, PageError> {
    let Step::AwaitingPasscode { challenge, tries, .. } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    let (last_try, now) = (tries + 1 >= PASSCODE_TRIES, records.clock.now());
    let Sent { passcode, form, reference } = sent;
    let judge = |challenge, outcome: Result<_, secenrol::Error>, took: Duration| {
        let entry = Entry::about(Event::AuthnLoginFail, here, browser);
        let entry = entry.at(Page::Passcode.name()).after(took);
        let (entry, result) = match outcome {
            Ok(PasscodeSent::Accepted(enrolment, image)) => {
                let purpose = here.journey.purpose();
                let renewal = Renewal {
                    form,
                    image: image.filter(|_| purpose.is_a_phone()),
                    next: Box::new(move |journey| {
                        journey.passcode_accepted(enrolment.clone(), now)
                    }),
                    entry: entry.as_event(Event::SessionRenewed),
                };
                return Verdict {
                    tally: Tally::Accepted,
                    entries: both_factors_entries(&entry, purpose),
                    change: Change::Renew(here.id.clone(), Box::new(renewal)),
                    result: Ok(()),
                };
            }
            Ok(PasscodeSent::Denied) => {
                tracing::info!(%reference, during = "passcode", what = "a passcode", "refused");
                let event = if last_try { Event::AuthnLoginFailMax } else { Event::AuthnLoginFail };
                (entry.as_event(event).because("refused"), Ok(()))
            }
            Err(error) => {
                // After the last try the person sees no more of this than its reference code.
                tracing::info!(%reference, during = "passcode", %error, "no clear answer");
                (entry.because("no clear answer"), Err(error.into()))
            }
        };
        let (refused, code) = (result.is_ok(), reference.to_string());
        let next = move |journey: Journey| {
            journey.passcode_tried(Challenge::clone(&challenge), refused, &code, now)
        };
        let entries = vec![entry.seen_as(&reference)];
        Verdict::step(Tally::Count, entries, here, Box::new(next), result)
    };
    let allowed = upstream.limits.passcode(here.journey.userid(), browser.caller().address).await;
    let client = upstream.client_for(browser.caller());
    let sending = client.send_passcode(challenge, &passcode);
    let admission = (&challenge.server, allowed);
    Ok(exchange::run((upstream, records), admission, sending, judge).await?.1)
}
