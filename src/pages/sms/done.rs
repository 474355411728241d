//! `/sms/done`: passcodes now go to the new number.

use crate::domain::journey::Step;
use crate::pages::{
    ActiveJourney, HttpResponse, Page, PageError, StatusCode, Template, View, Visit, page,
};

#[derive(Template)]
#[template(path = "pages/sms/done.html")]
struct NumberDonePage<'a> {
    view: View<'a>,
    /// The last two digits of the number.
    last_two: &'a str,
    /// How long the change took, if that was quick.
    took: Option<String>,
}

/// Shows the page.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit) -> Result<HttpResponse, PageError> {
    let show = async |here: &ActiveJourney, view: View| match here.journey.step() {
        Step::NumberChanged { last_two } => {
            let took = view.took(here);
            page(StatusCode::OK, &NumberDonePage { view, last_two, took })
        }
        _ => Err(PageError::Stale),
    };
    visit.at(Page::SmsDone, show).await
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(in crate::pages) fn sample(samples: &mut crate::pages::samples::Samples) {
    let view = samples.view(Page::SmsDone, "");
    let page = NumberDonePage { view, last_two: samples.lent(), took: Some(samples.text()) };
    samples.add("pages/sms/done.html", &page);
}
