//! `passcode`: the code that the old phone shows or receives by text message.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::form::{self, Submission, Submitted, fingerprint};
use super::strict_form::StrictForm;
use super::{Portal, View, address, fault_page, page, sign_in_again};
use crate::content::language::Words;
use crate::domain::journey::{Journey, PASSCODE_TRIES, Step};
use crate::domain::page::Page;
use crate::http::error::{PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::{Entry, Event};
use crate::store::journeys::ActiveJourney;
use crate::upstream::passcode::{self, Sent};
use secenrol::Passcode;

#[derive(Template)]
#[template(path = "pages/passcode.html")]
struct PasscodePage<'a> {
    view: View<'a>,
    token: String,
    /// Whether something other than the passcode went wrong.
    after_fault: bool,
    /// What was typed, if it cannot be a passcode. A possible passcode is never shown again.
    typed: String,
}

/// The page's form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasscodeForm {
    #[serde(default)]
    token: String,
    passcode: SecretString,
}

fn view<'a>(portal: &'a Portal, words: &Words, journey: &Journey) -> View<'a> {
    View::of(portal, words, Page::Passcode).with_person(journey)
}

/// Warns of another journey of the account that is under way.
async fn with_form<'a>(here: &ActiveJourney, view: View<'a>) -> PasscodePage<'a> {
    let other = view.portal.other_sign_in(here).await;
    PasscodePage {
        view: view.with_other_sign_in(other),
        token: here.journey.form_token(),
        after_fault: false,
        typed: String::new(),
    }
}

/// The form. After a refusal, every load of the page shows the refusal.
async fn form<'a>(portal: &'a Portal, words: &Words, here: &ActiveJourney) -> PasscodePage<'a> {
    let mut view = view(portal, words, &here.journey);
    if let Step::AwaitingPasscode { tries, refused: true, .. } = here.journey.step() {
        let left = view.with("tries-left", "count", &PASSCODE_TRIES.saturating_sub(*tries));
        view = view.with_notice("passcode-refused").with_tries_left(Some(left));
        view = view.with_problem("passcode", "passcode-again");
        // A wrong clock is the usual cause, but only of codes from an app.
        if view.has_app() {
            view = view.with_clock();
        }
    }
    with_form(here, view).await
}

/// Shows the form.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let session = portal.session(&browser).await?;
    match session.at(&[Page::Passcode]) {
        Some(here) => page(StatusCode::OK, &form(&portal, &words, here).await),
        None => Ok(portal.redirect_to_current(&session)),
    }
}

/// Sends the passcode.
///
/// # Errors
/// The errors of [`form::submit`].
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    StrictForm(sent): StrictForm<PasscodeForm>,
) -> Result<HttpResponse, PageError> {
    let input = Passcode::parse(sent.passcode.expose_secret()).ok();
    let form_hash = fingerprint(&sent.token, input.as_ref().map_or("", Passcode::expose));
    let submission = Submission {
        pages: &[Page::Passcode],
        token: &sent.token,
        fingerprint: Some(form_hash),
        input,
    };
    let (by, reference) = (browser.clone(), Reference::new());
    let code = reference.clone();
    let work = async move |portal: Data<Portal>, here: ActiveJourney, passcode| {
        let sent = Sent { passcode, form: form_hash, reference: code };
        passcode::send((&portal.upstream, &portal.records), &by, &here, sent).await
    };
    match form::submit(&portal, &browser, submission, work).await? {
        Submitted::Elsewhere(response) => Ok(response),
        Submitted::Malformed(here) => {
            malformed(&portal, &browser, &words, &here, &sent.passcode).await
        }
        Submitted::Done(_, Ok(Some(accepted))) => {
            browser.set_journey_id(&accepted.id);
            Ok(portal.redirect(&address(&accepted.journey)))
        }
        Submitted::Done(here, result) => {
            refused(&portal, &browser, &words, here, result.err(), &reference).await
        }
    }
}

/// The page again after a refused passcode or an error. After the last try, the sign-in page.
async fn refused(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    here: ActiveJourney,
    error: Option<PageError>,
    reference: &Reference,
) -> Result<HttpResponse, PageError> {
    let now = portal.records.journeys.load(&here.id).await?;
    let Some(now) = now.filter(|now| now.journey.is_under_way()) else {
        return Ok(portal.redirect(&sign_in_again(here.journey.purpose())));
    };
    let here = ActiveJourney { journey: now.journey, ..here };
    if let Some(error) = error {
        let entry = |event| Entry::about(event, &here, browser);
        let incident = portal.records.report(&error, Page::Passcode.name(), entry);
        let view = view(portal, words, &here.journey).with_incident(&incident);
        let again = with_form(&here, view).await;
        fault_page(&incident, &PasscodePage { after_fault: true, ..again })
    } else {
        let again = form(portal, words, &here).await;
        let view = again.view.with_refusal(reference);
        page(StatusCode::UNAUTHORIZED, &PasscodePage { view, ..again })
    }
}

/// The page again after input that cannot be a passcode. It is not sent and costs no try.
async fn malformed(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    here: &ActiveJourney,
    typed: &SecretString,
) -> Result<HttpResponse, PageError> {
    let reference = Reference::of_refusal(Page::Passcode.name(), "no passcode");
    let entry = Entry::about(Event::InputValidationFail, here, browser);
    portal.records.audit.write(&entry.at(Page::Passcode.name()).seen_as(&reference));
    let view = view(portal, words, &here.journey).with_refusal(&reference);
    let again = with_form(here, view.with_problem("passcode", "passcode-problem")).await;
    let typed = typed.expose_secret().to_owned();
    page(StatusCode::UNPROCESSABLE_ENTITY, &PasscodePage { typed, ..again })
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let view = samples.view(Page::Passcode, "passcode");
    let page =
        PasscodePage { view, token: samples.text(), after_fault: true, typed: samples.text() };
    samples.add("pages/passcode.html", &page);
}
