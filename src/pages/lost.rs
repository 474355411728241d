//! `lost`: the old phone is gone, so only IT support can help.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::query::Asked;
use super::{Card, Portal, View, page};
use crate::content::language::Words;
use crate::http::error::PageError;
use crate::http::session::Browser;

#[derive(Template)]
#[template(path = "pages/lost.html")]
struct Page<'a> {
    view: View<'a>,
    card: Card,
    /// Where a journey that is under way goes on.
    under_way: Option<&'static str>,
}

/// Shows the page, with a name that the address brings.
///
/// # Errors
/// [`PageError::Internal`] where it can't be rendered.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: Asked,
) -> Result<HttpResponse, PageError> {
    let view = View::of(&portal, &words, "lost").with_asked(&asked);
    let card = Card::without_reference(&view, asked.userid.as_ref());
    let under_way = portal.under_way(&browser).await;
    page(StatusCode::OK, &Page { view, card, under_way })
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = Page {
        view: samples.view("lost", ""),
        card: samples.card(),
        under_way: Some(crate::content::paths::SCAN),
    };
    samples.add("pages/lost.html", &page);
}
