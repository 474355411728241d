//! `passcode`: the code that the old phone shows or receives by text message.

use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::form::{self, Again, CodeProblem, Typed, fingerprint};
use super::strict_form::StrictForm;
use super::{
    ActiveJourney, HttpResponse, Page, PageError, StatusCode, Template, View, Visit, page,
};
use crate::domain::journey::{PASSCODE_TRIES, Step};
use crate::http::error::Reference;
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

/// The form, with a warning of another journey of the account that is under way. After a refusal,
/// every load of the page shows the refusal.
async fn form<'a>(here: &ActiveJourney, mut view: View<'a>) -> PasscodePage<'a> {
    if let Step::AwaitingPasscode { tries, refused: true, .. } = here.journey.step() {
        view = view.with_refused_field("passcode", "passcode-refused");
        view = view.with_tries_left(PASSCODE_TRIES.saturating_sub(*tries));
        // A wrong clock is the usual cause, but only of codes from an app.
        if view.has_app() {
            view = view.with_clock();
        }
    }
    let other = view.portal.other_sign_in(here).await;
    PasscodePage {
        view: view.with_other_sign_in(other, &here.journey),
        token: here.journey.form_token(),
        after_fault: false,
        typed: String::new(),
    }
}

/// Shows the form.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit) -> Result<HttpResponse, PageError> {
    let show = async |here: &_, view| page(StatusCode::OK, &form(here, view).await);
    visit.at(Page::Passcode, show).await
}

/// Sends the passcode.
///
/// # Errors
/// The errors of [`form::handle`].
pub async fn post(
    visit: Visit,
    StrictForm(sent): StrictForm<PasscodeForm>,
) -> Result<HttpResponse, PageError> {
    let typed = sent.passcode.expose_secret();
    let input = Passcode::parse(typed).map_err(|_| CodeProblem::Malformed);
    let hash = fingerprint(&sent.token, input.as_ref().map_or("", Passcode::expose));
    let fields = Typed {
        page: Page::Passcode,
        pages: &[Page::Passcode],
        token: &sent.token,
        fingerprint: Some(hash),
        input,
    };
    let work = async move |visit: Visit, here: ActiveJourney, passcode| {
        let reference = Reference::new();
        let sent = Sent { passcode, form: hash, reference: reference.clone() };
        let parts = (&visit.portal.upstream, &visit.portal.records);
        let accepted = passcode::send(parts, &visit.browser, &here, sent).await?;
        if let Some(here) = &accepted {
            visit.browser.set_journey_id(&here.id);
        }
        Ok(accepted.is_none().then_some(CodeProblem::Refused(reference)))
    };
    let again = async |here: &ActiveJourney, view, why: Again<CodeProblem>| {
        why.answer(&shown_again(&visit, here, view, &why, typed).await)
    };
    form::handle(&visit, fields, work, again).await
}

/// The page again after a passcode that was refused, could not be one, or met an error.
async fn shown_again<'a>(
    visit: &Visit,
    here: &ActiveJourney,
    view: View<'a>,
    why: &Again<CodeProblem>,
    typed: &str,
) -> PasscodePage<'a> {
    let shown = form(here, view).await;
    let field = ("passcode", "passcode-problem");
    let is_malformed = matches!(why, Again::Problem(CodeProblem::Malformed));
    PasscodePage {
        view: why.shown_on(shown.view, visit, here, field, "no passcode"),
        after_fault: matches!(why, Again::Failed(_)),
        typed: if is_malformed { typed.to_owned() } else { String::new() },
        ..shown
    }
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let view = samples.view(Page::Passcode, "passcode");
    let page =
        PasscodePage { view, token: samples.text(), after_fault: true, typed: samples.text() };
    samples.add("pages/passcode.html", &page);
}
