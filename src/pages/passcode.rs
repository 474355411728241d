//! `passcode`: the code that the old phone shows, or got by text.

use std::time::Instant;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::strict_form::Sent;
use super::{
    ActiveJourney, Portal, Session, Turn, View, fault_page, fingerprint, page, place,
    sign_in_again, to_the_end, write_both_factors,
};
use crate::content::language::Words;
use crate::domain::journey::{Journey, PASSCODE_TRIES, Step};
use crate::http::error::{Incident, PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::Event;
use crate::store::journeys::{Fingerprint, JourneyId};
use secenrol::{Challenge, Passcode, PasscodeSent};

#[derive(Template)]
#[template(path = "pages/passcode.html")]
struct PasscodePage<'a> {
    view: View<'a>,
    token: String,
    /// Whether something other than the passcode went wrong.
    after_fault: bool,
    /// What was typed, where it can't be a passcode. What may be one isn't shown again.
    typed: String,
}

/// What the page posts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasscodeForm {
    #[serde(default)]
    token: String,
    passcode: SecretString,
}

/// What the passcode brought, as the person sees it.
enum Judged {
    /// The journey goes on under this id.
    Accepted(JourneyId),
    Refused,
}

fn awaiting(visit: &Session) -> Option<&ActiveJourney> {
    match visit {
        Session::Active(here) if matches!(here.journey.step(), Step::AwaitingPasscode { .. }) => {
            Some(here)
        }
        _ => None,
    }
}

fn form<'a>(portal: &'a Portal, words: &Words, journey: &Journey) -> PasscodePage<'a> {
    let mut view = View::of(portal, words, "passcode").with_person(journey);
    if let Step::AwaitingPasscode { tries, refused: true, .. } = journey.step() {
        let left = view.with("tries-left", "count", &PASSCODE_TRIES.saturating_sub(*tries));
        view = view.with_notice("passcode-refused").with_tries_left(Some(left));
        view = view.with_problem("passcode", "passcode-again");
        // A wrong clock is the usual cause, and easily seen; a code that was sent has none.
        if view.has_app() {
            view = view.with_clock();
        }
    }
    with(view, journey)
}

fn with<'a>(view: View<'a>, journey: &Journey) -> PasscodePage<'a> {
    PasscodePage { view, token: journey.form_token(), after_fault: false, typed: String::new() }
}

/// With a warning where another journey of the account is under way.
async fn warned<'a>(here: &ActiveJourney, page: PasscodePage<'a>) -> PasscodePage<'a> {
    let other = page.view.portal.other_sign_in(here).await;
    PasscodePage { view: page.view.with_other_sign_in(other), ..page }
}

fn with_incident<'a>(
    portal: &'a Portal,
    words: &Words,
    journey: &Journey,
    incident: &Incident,
) -> PasscodePage<'a> {
    let view = View::of(portal, words, "passcode").with_person(journey).with_incident(incident);
    PasscodePage { after_fault: true, ..with(view, journey) }
}

/// Shows the form. After a refusal it says so, however often it is loaded.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    match awaiting(&visit) {
        Some(here) => {
            page(StatusCode::OK, &warned(here, form(&portal, &words, &here.journey)).await)
        }
        None => Ok(portal.redirect_to_current(&visit)),
    }
}

/// Sends the passcode.
///
/// # Errors
/// A form that isn't this page's, or whatever keeps the store from answering.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    Sent(sent): Sent<PasscodeForm>,
) -> Result<HttpResponse, PageError> {
    let typed = Passcode::parse(sent.passcode.expose_secret());
    let twin = fingerprint(&sent.token, typed.as_ref().map_or("", Passcode::expose));
    let visit = portal.visit(&browser).await?;
    let Some(here) = awaiting(&visit) else { return portal.resume(&browser, visit, &twin).await };
    portal.judge(here, &sent.token)?;
    let Ok(passcode) = typed else {
        return malformed(&portal, &browser, &words, here, &sent.passcode).await;
    };
    let (lease, here) = match portal.turn(here, &sent.token).await? {
        Turn::Mine(lease, here) => (lease, here),
        Turn::Overtaken => {
            return portal.resume(&browser, portal.visit(&browser).await?, &twin).await;
        }
    };
    let (asked, by, reference) = (here.clone(), browser.clone(), Reference::new());
    let told = reference.clone();
    let sending = async move |portal: Data<Portal>| {
        let result = send(&portal, &by, &asked, &passcode, twin, &told).await;
        // Not before the outcome is noted: the next form of the journey must find it.
        drop(lease);
        Ok(result)
    };
    let (result, again) =
        (to_the_end(&portal, sending).await?, sign_in_again(here.journey.purpose()));
    if let Ok(Judged::Accepted(id)) = &result {
        // Whatever the store says next: without its new id the journey is lost.
        browser.set_journey_id(id);
        let now = portal.journeys.load(id).await?;
        return Ok(portal.redirect(now.map_or(again, |now| place(&now.journey))));
    }
    match (result, portal.journeys.load(&here.id).await?) {
        (Err(error), Some(now)) if now.journey.is_under_way() => {
            let incident = portal.report(&error, "passcode", |event| here.entry(event, &browser));
            let again = with_incident(&portal, &words, &now.journey, &incident);
            fault_page(&incident, &warned(&here, again).await)
        }
        (Ok(Judged::Refused), Some(now)) if now.journey.is_under_way() => {
            let again = warned(&here, form(&portal, &words, &now.journey)).await;
            page(
                StatusCode::UNAUTHORIZED,
                &PasscodePage { view: again.view.with_refusal(&reference), ..again },
            )
        }
        _ => Ok(portal.redirect(again)),
    }
}

/// The page again for what can't be a passcode: it isn't sent, and costs no try.
async fn malformed(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    here: &ActiveJourney,
    typed: &SecretString,
) -> Result<HttpResponse, PageError> {
    let reference = Reference::of_refusal("passcode", "no passcode");
    portal
        .audit
        .write(&here.entry(Event::InputValidationFail, browser).at("passcode").seen_as(&reference));
    let view =
        View::of(portal, words, "passcode").with_person(&here.journey).with_refusal(&reference);
    let view = view.with_problem("passcode", "passcode-problem");
    let wrong =
        PasscodePage { typed: typed.expose_secret().to_owned(), ..with(view, &here.journey) };
    page(StatusCode::UNPROCESSABLE_ENTITY, &warned(here, wrong).await)
}

/// Asks, notes and counts, in that order, before anybody learns of it.
async fn send(
    portal: &Portal,
    browser: &Browser,
    here: &ActiveJourney,
    passcode: &Passcode,
    twin: Fingerprint,
    reference: &Reference,
) -> Result<Judged, PageError> {
    match here.journey.step() {
        Step::AwaitingPasscode { challenge, .. } => {
            exchange(portal, browser, here, challenge, passcode, twin, reference).await
        }
        _ => Err(PageError::Stale),
    }
}

async fn exchange(
    portal: &Portal,
    browser: &Browser,
    here: &ActiveJourney,
    challenge: &Challenge,
    passcode: &Passcode,
    twin: Fingerprint,
    reference: &Reference,
) -> Result<Judged, PageError> {
    let allowed = portal.limits.passcode(here.journey.userid()).await;
    let (attempt, place) = portal.place_for(&challenge.server, allowed).await?;
    let begun = Instant::now();
    let answer = portal.client.send_passcode(challenge, passcode).await;
    drop(place);
    let (now, cookie) = (portal.clock.now(), answer.cookie);
    let code = reference.to_string();
    let entry = |event| here.entry(event, browser).at("passcode").after(begun.elapsed());
    match answer.outcome {
        Ok(PasscodeSent::Accepted(enrolment, image)) => {
            attempt.give_back().await;
            let next = |journey: Journey| journey.passcode_accepted(enrolment.clone(), now);
            let purpose = here.journey.purpose();
            let image = image.filter(|_| purpose.is_a_phone());
            let id = portal
                .journeys
                .accept(&here.id, twin, image, next)
                .await?
                .ok_or(PageError::Stale)?;
            write_both_factors(portal, &entry(Event::AuthnLoginSuccess), purpose);
            portal.audit.write(&entry(Event::SessionRenewed).on(&id));
            Ok(Judged::Accepted(id))
        }
        Ok(PasscodeSent::Denied) => {
            let next = |journey: Journey| {
                journey.with_cookie(cookie.clone()).passcode_tried(true, &code, now)
            };
            portal.journeys.update(&here.id, None, next).await?;
            let last = matches!(here.journey.step(), Step::AwaitingPasscode { tries, .. } if tries + 1 >= PASSCODE_TRIES);
            let event = if last { Event::AuthnLoginFailMax } else { Event::AuthnLoginFail };
            tracing::info!(%reference, during = "passcode", what = "a passcode", "refused");
            portal.audit.write(&entry(event).because("refused").seen_as(reference));
            Ok(Judged::Refused)
        }
        Err(error) if secenrol::Error::was_not_sent(&error) => {
            attempt.give_back().await;
            Err(error.into())
        }
        Err(error) => {
            let next = |journey: Journey| {
                journey.with_cookie(cookie.clone()).passcode_tried(false, &code, now)
            };
            portal.journeys.update(&here.id, None, next).await?;
            // The last try's code is all that the person sees of this.
            tracing::info!(%reference, during = "passcode", %error, "no clear answer");
            portal
                .audit
                .write(&entry(Event::AuthnLoginFail).because("no clear answer").seen_as(reference));
            Err(error.into())
        }
    }
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let view = samples.view("passcode", "passcode");
    let page =
        PasscodePage { view, token: samples.text(), after_fault: true, typed: samples.text() };
    samples.add("pages/passcode.html", &page);
}
