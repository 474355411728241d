//! `help`: answers to common questions, modelled on the vendor's help article.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::query::StartQuery;
use super::{Portal, View, page};
use crate::content::language::Words;
use crate::domain::journey::Purpose;
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::http::session::Browser;

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
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: StartQuery,
) -> Result<HttpResponse, PageError> {
    let (view, under_way) =
        (View::of(&portal, &words, Page::Help), portal.under_way(&browser).await);
    page(StatusCode::OK, &HelpPage { view: view.with_asked(&asked), asked, under_way })
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
