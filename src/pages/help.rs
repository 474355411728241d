//! `help`: where to find what, after the vendor's help article.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::query::Asked;
use super::{Portal, View, page};
use crate::content::language::Words;
use crate::domain::journey::Aim;
use crate::http::error::PageError;
use crate::http::session::Browser;

#[derive(Template)]
#[template(path = "pages/help.html")]
struct Page<'a> {
    view: View<'a>,
    asked: Asked,
    /// Where a journey that is under way goes on.
    under_way: Option<&'static str>,
}

/// Shows the page.
///
/// # Errors
/// [`PageError::Internal`] where it can't be rendered.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: Asked,
) -> Result<HttpResponse, PageError> {
    let (view, under_way) = (View::of(&portal, &words, "help"), portal.under_way(&browser).await);
    page(StatusCode::OK, &Page { view: view.with_asked(&asked), asked, under_way })
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = Page {
        view: samples.view("help", ""),
        asked: Asked::default(),
        under_way: Some(crate::content::paths::SCAN),
    };
    samples.add("pages/help.html", &page);
}
