//! `done`: the new phone is ready. Explains what to do with the old one.

use super::{HttpResponse, Page, PageError, StatusCode, Template, View, Visit, page};

#[derive(Template)]
#[template(path = "pages/done.html")]
struct DonePage<'a> {
    view: View<'a>,
    /// How long the move took, if that was quick.
    took: Option<String>,
}

/// Shows the page.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit) -> Result<HttpResponse, PageError> {
    let show = async |here: &_, view: View| {
        let took = view.took(here);
        page(StatusCode::OK, &DonePage { view, took })
    };
    visit.at(Page::Done, show).await
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = DonePage { view: samples.view(Page::Done, ""), took: Some(samples.text()) };
    samples.add("pages/done.html", &page);
}
