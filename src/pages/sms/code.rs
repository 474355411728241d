//! `/sms/code`: the code that SecEnrol sent to the new number, if the organisation's SecEnrol
//! sends one.

use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::exchange;
use crate::domain::journey::{NUMBER_TRIES, Step};
use crate::domain::phone_number;
use crate::pages::form::{self, Again, CodeProblem, Typed};
use crate::pages::strict_form::StrictForm;
use crate::pages::{
    ActiveJourney, HttpResponse, Page, PageError, StatusCode, Template, View, Visit, page,
};
use secenrol::Passcode;

#[derive(Template)]
#[template(path = "pages/sms/code.html")]
struct NumberCodePage<'a> {
    view: View<'a>,
    token: String,
    /// The number that the code was sent to, in groups of digits.
    number: String,
}

/// The page's form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberCodeForm {
    #[serde(default)]
    token: String,
    code: SecretString,
}

fn form<'a>(here: &ActiveJourney, mut view: View<'a>) -> Result<NumberCodePage<'a>, PageError> {
    let Step::AwaitingNumberCode { number, tries, refused, .. } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    if *refused {
        view = view.with_refused_field("code", "sms-code-refused");
        view = view.with_tries_left(NUMBER_TRIES.saturating_sub(*tries));
    }
    let number = phone_number::grouped(number);
    Ok(NumberCodePage { view, token: here.journey.form_token(), number })
}

/// Shows the form.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.at(Page::SmsCode, async |here, view| page(StatusCode::OK, &form(here, view)?)).await
}

/// Sends the code.
///
/// # Errors
/// The errors of [`form::handle`].
pub async fn post(
    visit: Visit,
    StrictForm(sent): StrictForm<NumberCodeForm>,
) -> Result<HttpResponse, PageError> {
    let input = Passcode::parse(sent.code.expose_secret()).map_err(|_| CodeProblem::Malformed);
    let typed = Typed {
        page: Page::SmsCode,
        pages: &[Page::SmsCode],
        token: &sent.token,
        fingerprint: None,
        input,
    };
    let again = async |here: &ActiveJourney, view, why: Again<CodeProblem>| {
        let shown = form(here, view)?;
        let field = ("code", "sms-code-problem");
        let view = why.shown_on(shown.view, &visit, here, field, "no code");
        why.answer(&NumberCodePage { view, ..shown })
    };
    let work = async |visit: Visit, here: ActiveJourney, code| {
        let refused = exchange::send(&visit, &here, Some(&code)).await?;
        Ok(refused.map(CodeProblem::Refused))
    };
    form::handle(&visit, typed, work, again).await
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(in crate::pages) fn sample(samples: &mut crate::pages::samples::Samples) {
    let page = NumberCodePage {
        view: samples.view(Page::SmsCode, "code"),
        token: samples.text(),
        number: samples.text(),
    };
    samples.add("pages/sms/code.html", &page);
}
