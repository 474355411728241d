//! `/sms/number`: the new phone number. It is judged here and sent nowhere yet.

use std::borrow::Cow;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use serde::Deserialize;

use crate::config::Sms;
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::{Journey, NUMBER_TRIES, Step, Token};
use crate::domain::phone_number::{self, Region, Unfit};
use crate::http::error::{PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::Event;
use crate::pages::strict_form::Sent;
use crate::pages::{ActiveJourney, Portal, Session, View, denied, page};
use secenrol::PhoneNumber;

#[derive(Template)]
#[template(path = "pages/sms/number.html")]
struct NumberPage<'a> {
    view: View<'a>,
    token: String,
    /// The regions that may be chosen, with their names.
    regions: Vec<(Region, &'static str)>,
    /// The region that is chosen.
    chosen: Option<Region>,
    /// The number as typed.
    typed: &'a str,
}

/// What the page posts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewNumberForm {
    #[serde(default)]
    token: String,
    region: String,
    number: String,
}

/// Why what was typed isn't sent.
#[derive(Clone, Copy)]
enum NumberProblem {
    Region,
    NotServed(Region),
    Number(Unfit),
    Same,
}

fn awaiting(visit: &Session) -> Option<&ActiveJourney> {
    match visit {
        Session::Active(here) if matches!(here.journey.step(), Step::AwaitingNumber { .. }) => {
            Some(here)
        }
        _ => None,
    }
}

fn form<'a>(portal: &'a Portal, words: &Words, journey: &Journey) -> NumberPage<'a> {
    let mut view =
        View::of(portal, words, "sms").with_person(journey).at_number("sms-number-heading", 3);
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
/// Whatever keeps the store from answering.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    match awaiting(&visit) {
        Some(here) => page(StatusCode::OK, &form(&portal, &words, &here.journey)),
        None => Ok(portal.redirect_to_current(&visit)),
    }
}

/// Takes the number, to be looked at once more before it is sent.
///
/// # Errors
/// A form that isn't this page's, or whatever keeps the store from answering.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    Sent(sent): Sent<NewNumberForm>,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    let Some(here) = awaiting(&visit) else { return Ok(portal.redirect_after_form(&visit)) };
    portal.judge(here, &sent.token)?;
    portal.limits.number_typed(here.journey.userid()).await.map(drop).map_err(denied)?;
    let number = match judge(&portal, here, &sent) {
        Ok(number) => number,
        Err(problem) => return refuse(&portal, &browser, &words, here, &sent, problem),
    };
    let now = portal.clock.now();
    // Only the page that this form stood on: of two sent at once, the first counts.
    let next = |journey: Journey| {
        let current = journey.judge(&sent.token) == Token::Current;
        current.then(|| journey.number_entered(number.clone(), now)).flatten()
    };
    portal.journeys.change(&here.id, next).await?;
    let visit = portal.visit(&browser).await?;
    Ok(portal.redirect_to_current(&visit))
}

fn allowed(sms: &Sms, region: Region) -> bool {
    sms.regions.is_empty() || sms.regions.contains(&region)
}

fn judge(
    portal: &Portal,
    here: &ActiveJourney,
    sent: &NewNumberForm,
) -> Result<PhoneNumber, NumberProblem> {
    let may = |region: &Region| allowed(&portal.settings.get().sms, *region);
    let region = match phone_number::region_of(&sent.number) {
        // The country code counts, whatever is chosen.
        Some(own) if may(&own) => own,
        Some(own) => return Err(NumberProblem::NotServed(own)),
        None => sent.region.parse().ok().filter(may).ok_or(NumberProblem::Region)?,
    };
    let number = phone_number::mobile(&sent.number, region).map_err(NumberProblem::Number)?;
    if portal.known_numbers.matches(here.journey.account(), &number) {
        Err(NumberProblem::Same)
    } else {
        Ok(number)
    }
}

/// The page again, with what is wrong beside the field. Nothing was sent.
fn refuse(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    here: &ActiveJourney,
    sent: &NewNumberForm,
    problem: NumberProblem,
) -> Result<HttpResponse, PageError> {
    let reference = Reference::of_refusal("sms", "no phone number for texts");
    portal
        .audit
        .write(&here.entry(Event::InputValidationFail, browser).at("sms").seen_as(&reference));
    let view = View::of(portal, words, "sms")
        .with_person(&here.journey)
        .at_number("sms-number-heading", 3);
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

/// Where `confirm` and `code` lead whoever wants another number.
pub(super) async fn again(
    portal: &Portal,
    browser: &Browser,
    here: &ActiveJourney,
) -> Result<HttpResponse, PageError> {
    let now = portal.clock.now();
    portal.journeys.change(&here.id, |journey| journey.number_dropped(now)).await?;
    let visit = portal.visit(browser).await?;
    Ok(match awaiting(&visit) {
        Some(_) => portal.redirect(paths::SMS_NUMBER),
        None => portal.redirect_to_current(&visit),
    })
}

/// The page with a mark in each text.
#[cfg(test)]
pub(in crate::pages) fn sample(samples: &mut crate::pages::samples::Samples) {
    let page = NumberPage {
        view: samples.view("sms", "number"),
        token: samples.text(),
        regions: Region::all("en").collect(),
        chosen: None,
        typed: samples.lent(),
    };
    samples.add("pages/sms/number.html", &page);
}
