//! `start`: asks for the purpose before any credential.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::query::StartQuery;
use super::{Portal, Session, View, page};
use crate::content::assets::Accepts;
use crate::content::language::Words;
use crate::domain::journey::Purpose;
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::http::session::Browser;

#[derive(Template)]
#[template(path = "pages/start.html")]
struct StartPage<'a> {
    view: View<'a>,
    asked: StartQuery,
    /// The portal's address, as short as browsers accept it.
    address: &'a str,
    /// The page where a journey under way continues.
    under_way: Option<Page>,
}

/// Shows the choices.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: StartQuery,
    accepts: Accepts,
) -> Result<HttpResponse, PageError> {
    let view = View::of(&portal, &words, Page::Start).with_asked(&asked);
    let session = portal.session(&browser).await?;
    portal.records.metrics.shown(Page::Start.name());
    let address = &portal.site.address;
    if let Session::Active(here) | Session::NewIdSent(here) | Session::AwaitingNewId(here) =
        &session
        && here.journey.is_under_way()
    {
        let view = view.with_person(&here.journey);
        let under_way = Some(session.page());
        return page(StatusCode::OK, &StartPage { view, asked, address, under_way });
    }
    let view = match asked.said {
        Some(said) => view.with_news(said.as_str()),
        None => view,
    };
    let shown = StartPage { view, asked, address, under_way: None };
    if shown.view.is_for_everybody() {
        return portal.site.page_cache.answer(&words, &shown.view.settings, &accepts, &shown);
    }
    page(StatusCode::OK, &shown)
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = StartPage {
        view: samples.view(Page::Start, ""),
        asked: StartQuery::default(),
        address: samples.lent(),
        under_way: Some(Page::Scan),
    };
    samples.add("pages/start.html", &page);
}
