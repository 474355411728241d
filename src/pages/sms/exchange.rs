//! The exchanges behind `sms`: limited, carried out, counted and noted before anybody learns of it.

use std::time::Instant;

use crate::config::live_settings::Settings;
use crate::domain::journey::{Journey, Step};
use crate::domain::phone_number;
use crate::http::error::{PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::{Entry, Event};
use crate::pages::{ActiveJourney, Portal};
use crate::upstream::limits::{Attempt, Denied};
use secenrol::{Answer, NumberSent, Passcode, PhoneNumber, SignedIn};

/// Sends the number that its owner has confirmed.
pub(super) async fn send_number(
    portal: &Portal,
    browser: &Browser,
    here: &ActiveJourney,
    reference: &Reference,
) -> Result<NumberSent, PageError> {
    let Step::ConfirmingNumber { signed_in, number, .. } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    // The same from sending to understanding the answer.
    let settings = portal.settings.get();
    let allowed = portal.limits.number_change(here.journey.userid()).await;
    let (attempt, answer, entry) =
        ask(portal, &settings, browser, here, (signed_in, number), None, allowed).await?;
    let outcome = answer.outcome;
    // Where a code goes to the number first, `success` only says that it is on its way.
    let code_wanted =
        settings.number_form.as_ref().is_some_and(|form| form.confirm_field.is_some());
    match &outcome {
        Ok(NumberSent::Taken) if !code_wanted => changed(portal, here, number, entry),
        Ok(NumberSent::Taken | NumberSent::CodeWanted) => {}
        Err(error) if error.was_not_sent() => attempt.give_back().await,
        Ok(NumberSent::Denied) => {
            failed(portal, entry, number, "a phone number was refused", reference);
        }
        Err(_) => failed(portal, entry, number, "no clear answer to a phone number", reference),
    }
    let (now, code) = (portal.clock.now(), reference.to_string());
    let next = |journey: Journey| {
        let journey = journey.with_cookie(answer.cookie.clone());
        match &outcome {
            Ok(NumberSent::Taken | NumberSent::CodeWanted) => {
                journey.number_taken(code_wanted, now)
            }
            Err(error) if error.was_not_sent() => None,
            judged => journey.number_tried(judged.is_ok(), &code, now),
        }
    };
    portal.journeys.update(&here.id, None, next).await?;
    Ok(outcome?)
}

/// Sends the code that went to the new number.
pub(super) async fn send_code(
    portal: &Portal,
    browser: &Browser,
    here: &ActiveJourney,
    code: &Passcode,
    reference: &Reference,
) -> Result<NumberSent, PageError> {
    let Step::AwaitingNumberCode { signed_in, number, .. } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    let allowed = portal.limits.number_code(here.journey.userid()).await;
    let settings = portal.settings.get();
    let (attempt, answer, entry) =
        ask(portal, &settings, browser, here, (signed_in, number), Some(code), allowed).await?;
    let outcome = answer.outcome;
    match &outcome {
        Ok(NumberSent::Taken) => {
            attempt.give_back().await;
            changed(portal, here, number, entry);
        }
        Err(error) if error.was_not_sent() => attempt.give_back().await,
        Ok(_) => failed(portal, entry, number, "a new number's code was refused", reference),
        Err(_) => {
            failed(portal, entry, number, "no clear answer to a new number's code", reference);
        }
    }
    let (now, shown) = (portal.clock.now(), reference.to_string());
    let next = |journey: Journey| {
        let journey = journey.with_cookie(answer.cookie.clone());
        match &outcome {
            Ok(NumberSent::Taken) => journey.number_confirmed(now),
            Err(error) if error.was_not_sent() => None,
            judged => journey.number_code_tried(judged.is_ok(), &shown, now),
        }
    };
    portal.journeys.update(&here.id, None, next).await?;
    Ok(outcome?)
}

/// Asks `SecEnrol` once, where the limits allow it.
async fn ask(
    portal: &Portal,
    settings: &Settings,
    browser: &Browser,
    here: &ActiveJourney,
    (signed_in, number): (&SignedIn, &PhoneNumber),
    code: Option<&Passcode>,
    allowed: Result<Attempt, Denied>,
) -> Result<(Attempt, Answer<NumberSent>, Entry), PageError> {
    let (Some(form), Some(names)) = (&settings.number_form, &settings.sms.form) else {
        return Err(PageError::Internal(
            "a number is to be changed, but no form for it is configured",
        ));
    };
    let (attempt, place) = portal.place_for(&signed_in.server, allowed).await?;
    let begun = Instant::now();
    let written = phone_number::written(number, names.number_format);
    let answer = portal.client.change_number(signed_in, form, &written, code).await;
    drop(place);
    let entry = here.entry(Event::NumberChangeFail, browser).at("sms").after(begun.elapsed());
    Ok((attempt, answer, entry))
}

/// The one place where a number has changed.
fn changed(portal: &Portal, here: &ActiveJourney, number: &PhoneNumber, mut entry: Entry) {
    portal.known_numbers.note(here.journey.account(), number);
    entry.event = Event::NumberChanged;
    portal.audit.write(&entry.because(&format!("to a number ending in {}", number.last_two())));
}

fn failed(
    portal: &Portal,
    entry: Entry,
    number: &PhoneNumber,
    why: &'static str,
    reference: &Reference,
) {
    tracing::info!(%reference, during = "sms", why, "refused");
    let why = format!("{why}; it ends in {}", number.last_two());
    portal.audit.write(&entry.because(&why).seen_as(reference));
}
