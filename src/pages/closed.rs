//! `closed`: the person has finished and is signed out.

use actix_web::HttpRequest;

use super::{HttpResponse, Page, PageError, StartQuery, StatusCode, Template, View, Visit, page};
use crate::http::request_policy;

#[derive(Template)]
#[template(path = "pages/closed.html")]
struct ClosedPage<'a> {
    view: View<'a>,
    /// Whether a page of the portal led here. Nobody else knows that the move is done.
    has_finished: bool,
}

/// Shows the page, or leads people with a journey to that journey's page.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(
    visit: Visit,
    asked: StartQuery,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let session = visit.session().await?;
    if session.journey().is_some() {
        return Ok(visit.portal.redirect_to_current(&session));
    }
    let view = visit.view(Page::Closed).with_asked(&asked);
    let has_finished = request_policy::is_from_own_page(&request);
    page(StatusCode::OK, &ClosedPage { view, has_finished })
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = ClosedPage { view: samples.view(Page::Closed, ""), has_finished: true };
    samples.add("pages/closed.html", &page);
}
