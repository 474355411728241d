//! `done`: the new phone is ready. Explains what to do with the old one.

use super::{HttpResponse, Page, PageError, StatusCode, Template, View, Visit, page};

#[derive(Template)]
#[template(path = "pages/done.html")]
struct DonePage<'a> {
    view: View<'a>,
}

/// Shows the page.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit) -> Result<HttpResponse, PageError> {
    visit.at(Page::Done, async |_, view| page(StatusCode::OK, &DonePage { view })).await
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = DonePage { view: samples.view(Page::Done, "") };
    samples.add("pages/done.html", &page);
}
