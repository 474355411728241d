//! `start`: asks for the purpose before any credential.

use super::{
    HttpResponse, Page, PageError, Session, StartQuery, StatusCode, Template, View, Visit, page,
};
use crate::content::assets::Accepts;
use crate::domain::journey::Purpose;

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
    visit: Visit,
    asked: StartQuery,
    accepts: Accepts,
) -> Result<HttpResponse, PageError> {
    let mut view = visit.view(Page::Start).with_asked(&asked);
    let session = visit.session().await?;
    visit.portal.records.metrics.shown(Page::Start.name());
    let under_way = match &session {
        Session::Active(here) | Session::NewIdSent(here) | Session::AwaitingNewId(here)
            if here.journey.is_under_way() =>
        {
            view = view.with_person(&here.journey);
            Some(session.page())
        }
        _ => None,
    };
    if let (None, Some(said)) = (under_way, asked.said) {
        view = view.with_news(said.as_str());
    }
    let shown = StartPage { view, asked, address: &visit.portal.site.address, under_way };
    if shown.view.is_for_everybody() {
        let cache = &visit.portal.site.page_cache;
        return cache.answer(&visit.words, &shown.view.settings, &accepts, &shown);
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
