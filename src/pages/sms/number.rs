//! `/sms/number`: the new phone number. The portal checks the number and does not send it yet.

use serde::Deserialize;

use crate::config::Sms;
use crate::domain::journey::{Journey, NUMBER_TRIES, Step};
use crate::domain::phone_number::{self, Region, Unfit};
use crate::pages::form::{self, Again, Typed};
use crate::pages::strict_form::StrictForm;
use crate::pages::{
    ActiveJourney, HttpResponse, Page, PageError, Portal, StatusCode, Template, View, Visit,
    fault_page, page,
};
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

fn form<'a>(here: &ActiveJourney, mut view: View<'a>, typed: &'a str) -> NumberPage<'a> {
    if let Step::AwaitingNumber { tries, refused: true, .. } = here.journey.step() {
        view = view.with_refused_field("number", "sms-number-refused");
        view = view.with_tries_left(NUMBER_TRIES.saturating_sub(*tries));
    }
    let sms = &view.settings.sms;
    let regions = Region::all(view.words.tag());
    let regions = regions.filter(|(region, _)| allowed(sms, *region)).collect();
    NumberPage {
        token: here.journey.form_token(),
        regions,
        chosen: sms.default_region,
        view,
        typed,
    }
}

/// Shows the form.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.at(Page::SmsNumber, async |here, view| page(StatusCode::OK, &form(here, view, ""))).await
}

/// Checks the number. The next page shows it before it is sent.
///
/// # Errors
/// The errors of [`form::handle`].
pub async fn post(
    visit: Visit,
    StrictForm(sent): StrictForm<NewNumberForm>,
) -> Result<HttpResponse, PageError> {
    let input = Ok((sent.region.clone(), sent.number.clone()));
    let (own, token) = (Page::SmsNumber, &sent.token);
    let typed = Typed { page: own, pages: &[own], token, fingerprint: None, input };
    let again = async |here: &ActiveJourney, view, why: Again<NumberProblem>| {
        let shown = form(here, view, &sent.number);
        match why {
            Again::Failed(incident) => {
                let view = shown.view.with_incident(&incident);
                fault_page(&incident, &NumberPage { view, ..shown })
            }
            // Nothing was sent.
            Again::Problem(problem) => {
                let reference = visit.refuse_input(here, "no phone number for texts");
                let view = shown.view.with_malformed(&reference);
                let (view, chosen) = (problem.shown_on(view), sent.region.parse().ok());
                page(StatusCode::UNPROCESSABLE_ENTITY, &NumberPage { view, chosen, ..shown })
            }
        }
    };
    form::handle(&visit, typed, enter, again).await
}

/// Checks a typed number. The number of checks is limited, because "the same as before" reveals
/// something about the account.
async fn enter(
    visit: Visit,
    here: ActiveJourney,
    (region, number): (String, String),
) -> Result<Option<NumberProblem>, PageError> {
    let portal = &visit.portal;
    let _counted = portal.upstream.limits.number_typed(here.journey.userid()).await?;
    let number = match judge(portal, &here, &region, &number) {
        Ok(number) => number,
        Err(problem) => return Ok(Some(problem)),
    };
    let now = portal.records.clock.now();
    let next = |journey: Journey| journey.number_entered(number.clone(), now);
    portal.records.journeys.change(&here.id, next).await?;
    Ok(None)
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

impl NumberProblem {
    /// Shows the problem beside the field.
    fn shown_on(self, view: View<'_>) -> View<'_> {
        let named = |id, region: Region| view.with(id, "region", &region.name(view.words.tag()));
        let text = match self {
            Self::Region => return view.with_problem("region", "sms-region-problem"),
            Self::NotServed(region) => named("sms-number-not-served", region),
            Self::Number(Unfit::ElsewhereThan(region)) => named("sms-number-elsewhere", region),
            Self::Number(Unfit::Characters) => view.t("sms-number-characters").into_owned(),
            Self::Number(Unfit::TooShort) => view.t("sms-number-short").into_owned(),
            Self::Number(Unfit::TooLong) => view.t("sms-number-long").into_owned(),
            Self::Number(Unfit::Unknown) => view.t("sms-number-unknown").into_owned(),
            Self::Number(Unfit::Premium) => view.t("sms-number-premium").into_owned(),
            Self::Number(Unfit::NoTexts) => view.t("sms-number-no-texts").into_owned(),
            Self::Same => view.t("sms-number-same").into_owned(),
        };
        view.with_problem_said("number", text)
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
