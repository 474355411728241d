//! `/sms/number`: the new phone number. The portal checks the number and does not send it yet.

use std::borrow::Cow;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use serde::Deserialize;

use crate::config::Sms;
use crate::content::language::Words;
use crate::domain::journey::{Journey, NUMBER_TRIES, Step};
use crate::domain::page::Page;
use crate::domain::phone_number::{self, Region, Unfit};
use crate::http::error::{PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::{Entry, Event};
use crate::pages::form::{self, Submission, Submitted};
use crate::pages::strict_form::StrictForm;
use crate::pages::{Portal, View, fault_page, page};
use crate::store::journeys::ActiveJourney;
use secenrol::PhoneNumber;

#[derive(Template)]
#[template(path = "pages/sms/number.html")]
struct NumberPage<'a> {
    view: View<'a>,
    token: String,
    /// The regions to choose from, with their names.
    regions: Vec<(Region, &'static str)>,
    /// The chosen region.
    chosen: Option<Region>,
    /// The number as typed.
    typed: &'a str,
}

/// The page's form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewNumberForm {
    #[serde(default)]
    token: String,
    region: String,
    number: String,
}

/// Why the typed number is not sent.
#[derive(Clone, Copy)]
enum NumberProblem {
    Region,
    NotServed(Region),
    Number(Unfit),
    Same,
}

fn form<'a>(portal: &'a Portal, words: &Words, journey: &Journey) -> NumberPage<'a> {
    let mut view = View::of(portal, words, Page::SmsNumber).with_person(journey);
    if let Step::AwaitingNumber { tries, refused: true, .. } = journey.step() {
        let left = view.with("tries-left", "count", &NUMBER_TRIES.saturating_sub(*tries));
        view = view.with_notice("sms-number-refused").with_tries_left(Some(left));
    }
    with(words, view, journey)
}

fn with<'a>(words: &Words, view: View<'a>, journey: &Journey) -> NumberPage<'a> {
    let sms = &view.settings.sms;
    NumberPage {
        token: journey.form_token(),
        regions: Region::all(words.tag()).filter(|(region, _)| allowed(sms, *region)).collect(),
        chosen: sms.default_region,
        view,
        typed: "",
    }
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
    match session.at(&[Page::SmsNumber]) {
        Some(here) => page(StatusCode::OK, &form(&portal, &words, &here.journey)),
        None => Ok(portal.redirect_to_current(&session)),
    }
}

/// Checks the number. The next page shows it before it is sent.
///
/// # Errors
/// The errors of [`form::submit`].
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    StrictForm(sent): StrictForm<NewNumberForm>,
) -> Result<HttpResponse, PageError> {
    let submission = Submission {
        pages: &[Page::SmsNumber],
        token: &sent.token,
        fingerprint: None,
        input: Some((sent.region.clone(), sent.number.clone())),
    };
    match form::submit(&portal, &browser, submission, enter).await? {
        Submitted::Elsewhere(response) => Ok(response),
        Submitted::Malformed(_) => Err(PageError::Stale),
        Submitted::Done(here, Err(error)) => {
            let entry = |event| Entry::about(event, &here, &browser);
            let incident = portal.records.report(&error, Page::SmsNumber.name(), entry);
            let view = View::of(&portal, &words, Page::SmsNumber).with_person(&here.journey);
            let again = with(&words, view.with_incident(&incident), &here.journey);
            fault_page(&incident, &NumberPage { typed: &sent.number, ..again })
        }
        Submitted::Done(_, Ok(Ok(()))) => {
            Ok(portal.redirect_to_current(&portal.session(&browser).await?))
        }
        Submitted::Done(here, Ok(Err(problem))) => {
            refuse(&portal, &browser, &words, &here, &sent, problem)
        }
    }
}

/// Checks a typed number. The number of checks is limited, because "the same as before" reveals
/// something about the account.
async fn enter(
    portal: Data<Portal>,
    here: ActiveJourney,
    (region, number): (String, String),
) -> Result<Result<(), NumberProblem>, PageError> {
    let _counted = portal.upstream.limits.number_typed(here.journey.userid()).await?;
    let number = match judge(&portal, &here, &region, &number) {
        Ok(number) => number,
        Err(problem) => return Ok(Err(problem)),
    };
    let now = portal.records.clock.now();
    let next = |journey: Journey| journey.number_entered(number.clone(), now);
    portal.records.journeys.change(&here.id, next).await?;
    Ok(Ok(()))
}

fn allowed(sms: &Sms, region: Region) -> bool {
    sms.regions.is_empty() || sms.regions.contains(&region)
}

fn judge(
    portal: &Portal,
    here: &ActiveJourney,
    region: &str,
    typed: &str,
) -> Result<PhoneNumber, NumberProblem> {
    let may = |region: &Region| allowed(&portal.site.settings.get().sms, *region);
    let region = match phone_number::region_of(typed) {
        // A typed country code overrides the chosen region.
        Some(own) if may(&own) => own,
        Some(own) => return Err(NumberProblem::NotServed(own)),
        None => region.parse().ok().filter(may).ok_or(NumberProblem::Region)?,
    };
    let number = phone_number::mobile(typed, region).map_err(NumberProblem::Number)?;
    if portal.records.recent_numbers.matches(here.journey.account(), &number) {
        Err(NumberProblem::Same)
    } else {
        Ok(number)
    }
}

/// The page again, with the problem beside the field. Nothing was sent.
fn refuse(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    here: &ActiveJourney,
    sent: &NewNumberForm,
    problem: NumberProblem,
) -> Result<HttpResponse, PageError> {
    let reference = Reference::of_refusal(Page::SmsNumber.name(), "no phone number for texts");
    let entry = Entry::about(Event::InputValidationFail, here, browser);
    portal.records.audit.write(&entry.at(Page::SmsNumber.name()).seen_as(&reference));
    let view = View::of(portal, words, Page::SmsNumber).with_person(&here.journey);
    let view = view.with_refusal(&reference);
    let view = match problem {
        NumberProblem::Region => view.with_problem("region", "sms-region-problem"),
        NumberProblem::NotServed(region) => {
            let text = view.with("sms-number-not-served", "region", &region.name(view.lang()));
            view.with_problem_said("number", text)
        }
        NumberProblem::Number(unfit) => {
            let text = said(&view, unfit).into_owned();
            view.with_problem_said("number", text)
        }
        NumberProblem::Same => view.with_problem("number", "sms-number-same"),
    };
    let chosen = sent.region.parse().ok();
    let wrong = NumberPage { chosen, typed: &sent.number, ..with(words, view, &here.journey) };
    page(StatusCode::UNPROCESSABLE_ENTITY, &wrong)
}

fn said<'v>(view: &'v View, unfit: Unfit) -> Cow<'v, str> {
    match unfit {
        Unfit::Characters => view.t("sms-number-characters"),
        Unfit::TooShort => view.t("sms-number-short"),
        Unfit::TooLong => view.t("sms-number-long"),
        Unfit::ElsewhereThan(region) => {
            view.with("sms-number-elsewhere", "region", &region.name(view.lang())).into()
        }
        Unfit::Unknown => view.t("sms-number-unknown"),
        Unfit::Premium => view.t("sms-number-premium"),
        Unfit::NoTexts => view.t("sms-number-no-texts"),
    }
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(in crate::pages) fn sample(samples: &mut crate::pages::samples::Samples) {
    let page = NumberPage {
        view: samples.view(Page::SmsNumber, "number"),
        token: samples.text(),
        regions: Region::all("en").collect(),
        chosen: None,
        typed: samples.lent(),
    };
    samples.add("pages/sms/number.html", &page);
}
