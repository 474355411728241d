//! `closed`: the person has finished and is signed out.

use super::{HttpResponse, Page, PageError, StatusCode, Template, View, Visit, page};

#[derive(Template)]
#[template(path = "pages/closed.html")]
struct ClosedPage<'a> {
    view: View<'a>,
}

/// Shows the page, or leads people with a journey to that journey's page.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit) -> Result<HttpResponse, PageError> {
    let session = visit.session().await?;
    if session.journey().is_some() {
        return Ok(visit.portal.redirect_to_current(&session));
    }
    page(StatusCode::OK, &ClosedPage { view: visit.view(Page::Closed) })
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = ClosedPage { view: samples.view(Page::Closed, "") };
    samples.add("pages/closed.html", &page);
}
