//! The exchange of the form with the check code that an offline phone shows.

use std::time::Duration;

use super::Upstream;
use super::exchange::{self, Verdict};
use super::limits::Tally;
use crate::domain::journey::{Journey, Step};
use crate::domain::page::Page;
use crate::http::error::{PageError, Reference};
use crate::http::session::Browser;
use crate::observability::Records;
use crate::observability::audit::{Entry, Event};
use crate::store::journeys::ActiveJourney;
use secenrol::{CheckCode, CheckCodeSent};

/// Sends a check code, of which a journey takes `most`. Returns the code that the person sees if
/// the check code is refused.
///
/// # Errors
/// The errors of [`exchange::run`], and [`PageError::Stale`] if no check code is awaited.
pub async fn send(
    (upstream, records): (&Upstream, &Records),
    browser: &Browser,
    here: &ActiveJourney,
    code: &CheckCode,
    most: u8,
) -> Result<Option<Reference>, PageError> {
    let Step::AwaitingScan { enrolment, tries, .. } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    let last_try = tries.saturating_add(1) >= most;
    let mut is_enrolled = false;
    let judge = |session, outcome: Result<_, secenrol::Error>, took: Duration| {
        let entry = Entry::about(Event::AuthnLoginFail, here, browser);
        let entry = entry.at(Page::Scan.name()).after(took);
        let (reference, now) = (Reference::new(), records.clock.now());
        let (entry, result) = match outcome {
            Ok(CheckCodeSent::Enrolled) => {
                is_enrolled = true;
                let next = Box::new(move |journey: Journey| journey.enrolled(now));
                let entry = entry.as_event(Event::EnrolConfirmed).because("check code");
                let entries = vec![entry.since_sign_in(now.since(here.journey.started()))];
                return Verdict::step(Tally::GiveBack, entries, here, next, Ok(None));
            }
            Ok(CheckCodeSent::Denied) => {
                tracing::info!(%reference, during = "scan", what = "a check code", "refused");
                let event = if last_try { Event::AuthnLoginFailMax } else { Event::AuthnLoginFail };
                let entry = entry.as_event(event).because("check code refused");
                (entry, Ok(Some(reference.clone())))
            }
            Err(error) => {
                // After the last try the person sees no more of this than its reference code.
                tracing::info!(%reference, during = "scan", %error, "no clear answer");
                (entry.because("no clear answer"), Err(error.into()))
            }
        };
        let (refused, shown) = (result.is_ok(), reference.to_string());
        let next = move |journey: Journey| {
            let session = Clone::clone(&session);
            journey.check_code_tried(session, refused, most, &shown, now)
        };
        let entries = vec![entry.seen_as(&reference)];
        Verdict::step(Tally::Count, entries, here, Box::new(next), result)
    };
    let allowed = upstream.limits.check_code(here.journey.userid()).await;
    let client = upstream.client_for(browser.caller());
    let sending = client.send_check_code(enrolment, code);
    let admission = (&enrolment.server, allowed);
    let done = exchange::run((upstream, records), admission, sending, judge).await;
    // The outcome is reported even if the step could not be stored.
    if is_enrolled {
        upstream.poller.settled(&here.id).await;
    }
    Ok(done?.0)
}
