//! `start`: which way to go, asked before any credential.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::query::StartQuery;
use super::{Portal, Session, View, page};
use crate::content::assets::Accepts;
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::Purpose;
use crate::http::error::PageError;
use crate::http::session::Browser;

#[derive(Template)]
#[template(path = "pages/start.html")]
struct StartPage<'a> {
    view: View<'a>,
    asked: StartQuery,
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
    asked: StartQuery,
    accepts: Accepts,
) -> Result<HttpResponse, PageError> {
    let view = View::of(&portal, &words, "start").with_asked(&asked);
    let visit = portal.visit(&browser).await?;
    portal.metrics.shown("start");
    let address = &portal.address;
    if let Session::Active(here) | Session::NewIdSent(here) | Session::AwaitingNewId(here) = &visit
        && here.journey.is_under_way()
    {
        let view = view.with_person(&here.journey);
        let under_way = Some(visit.path(paths::START));
        return page(StatusCode::OK, &StartPage { view, asked, address, under_way });
    }
    let view = match asked.said {
        Some(said) => view.with_news(said.as_str()),
        None => view,
    };
    let shown = StartPage { view, asked, address, under_way: None };
    if shown.view.is_for_everybody() {
        return portal.first_page.answer(&words, &shown.view.settings, &accepts, &shown);
    }
    page(StatusCode::OK, &shown)
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = StartPage {
        view: samples.view("start", ""),
        asked: StartQuery::default(),
        address: samples.lent(),
        under_way: Some(crate::content::paths::SCAN),
    };
    samples.add("pages/start.html", &page);
}
