//! `help`: where to find what, after the vendor's help article.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::asked::Asked;
use super::{Portal, View, page};
use crate::error::PageError;
use crate::journey::Aim;
use crate::language::Words;

#[derive(Template)]
#[template(path = "pages/help.html")]
struct Page<'a> {
    view: View<'a>,
    asked: Asked,
}

/// Shows the page; it is the same for everybody.
///
/// # Errors
/// [`PageError::Internal`] where it can't be rendered.
pub async fn get(portal: Data<Portal>, words: Words, asked: Asked) -> Result<HttpResponse, PageError> {
    page(StatusCode::OK, &Page { view: View::of(&portal, &words, "help").with_asked(&asked), asked })
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = Page { view: samples.view("help", ""), asked: Asked::default() };
    samples.add("pages/help.html", &page);
}
