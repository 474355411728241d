//! `help`: answers to common questions, modelled on the vendor's help article.

use super::{HttpResponse, Page, PageError, StartQuery, StatusCode, Template, View, Visit, page};
use crate::domain::journey::Purpose;

#[derive(Template)]
#[template(path = "pages/help.html")]
struct HelpPage<'a> {
    view: View<'a>,
    asked: StartQuery,
    /// The page where a journey under way continues.
    under_way: Option<Page>,
}

/// Shows the page.
///
/// # Errors
/// [`PageError::Internal`] if the template cannot be rendered.
pub async fn get(visit: Visit, asked: StartQuery) -> Result<HttpResponse, PageError> {
    let view = visit.view(Page::Help).with_asked(&asked);
    let under_way = visit.portal.under_way(&visit.browser).await;
    page(StatusCode::OK, &HelpPage { view, asked, under_way })
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = HelpPage {
        view: samples.view(Page::Help, ""),
        asked: StartQuery::default(),
        under_way: Some(Page::Scan),
    };
    samples.add("pages/help.html", &page);
}
