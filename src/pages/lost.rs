//! `lost`: the old phone is gone, so only IT support can help.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::{Portal, View, page};
use crate::error::PageError;
use crate::language::Words;

#[derive(Template)]
#[template(path = "pages/lost.html")]
struct Page<'a> {
    view: View<'a>,
}

/// Shows the page; it is the same for everybody.
///
/// # Errors
/// [`PageError::Internal`] where it can't be rendered.
pub async fn get(portal: Data<Portal>, words: Words) -> Result<HttpResponse, PageError> {
    page(StatusCode::OK, &Page { view: View::of(&portal, &words, "lost") })
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = Page { view: samples.view("lost", "") };
    samples.add("pages/lost.html", &page);
}
