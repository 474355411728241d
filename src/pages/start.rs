//! `start`: which way to go, asked before any credential.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::asked::Asked;
use super::{Portal, View, Visit, page, place};
use crate::error::PageError;
use crate::journey::Aim;
use crate::language::Words;
use crate::session::Browser;

#[derive(Template)]
#[template(path = "pages/start.html")]
struct Page<'a> {
    view: View<'a>,
    asked: Asked,
    /// The portal's address, as short as browsers take it.
    address: &'a str,
    /// Where a journey that is under way goes on.
    under_way: Option<&'static str>,
}

/// Shows the choices.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: Asked,
) -> Result<HttpResponse, PageError> {
    let mut view = View::of(&portal, &words, "start").with_asked(&asked);
    let mut under_way = None;
    if let Visit::Here(here) = portal.visit(&browser).await?
        && here.journey.is_under_way()
    {
        view = view.with_person(&here.journey);
        under_way = Some(place(&here.journey));
    }
    portal.metrics.shown("start");
    page(StatusCode::OK, &Page { view, asked, address: &portal.address, under_way })
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = Page {
        view: samples.view("start", ""),
        asked: Asked::default(),
        address: samples.lent(),
        under_way: Some(crate::paths::SCAN),
    };
    samples.add("pages/start.html", &page);
}
