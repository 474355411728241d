//! `start`: asks for the purpose before any credential.

use super::{
    Banner, HttpResponse, Page, PageError, StartQuery, StatusCode, Template, View, Visit, page,
};
use crate::content::assets::Accepts;
use crate::domain::journey::Purpose;
use crate::domain::screen::Screen;
use crate::upstream::Availability;

#[derive(Template)]
#[template(path = "pages/start.html")]
struct StartPage<'a> {
    view: View<'a>,
    asked: StartQuery,
    /// The portal's address, as short as browsers accept it.
    address: &'a str,
    /// Whether a phone seems to show the page.
    on_phone: bool,
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
    let session = visit.session().await?;
    visit.portal.records.metrics.shown(Page::Start.name());
    let here = session.journey_under_way();
    let site = &visit.portal.site;
    let on_phone = visit.browser.caller().is_phone();
    let cache = if on_phone { &site.phone_page_cache } else { &site.page_cache };
    let is_away = visit.portal.upstream.availability(None) == Availability::Away;
    // Most requests on roll-out day: nothing but the language tells them apart.
    if here.is_none()
        && asked.is_empty()
        && !is_away
        && let Some(cached) = cache.find(&visit.words, &site.settings.get(), &accepts)
    {
        return Ok(cached);
    }
    let mut view = visit.view(Page::Start).with_asked(&asked);
    if let Some(here) = here {
        view = view.with_person(&here.journey);
    } else if let Some(said) = asked.said {
        view = match said {
            Banner::NoCookie => view.with_no_cookie(),
            news => view.with_news(news.as_str()),
        };
    }
    let under_way = here.map(|_| session.page());
    let shown = StartPage { view, asked, address: &site.address, on_phone, under_way };
    if shown.view.is_for_everybody() {
        return cache.fill(&visit.words, &shown.view.settings, &accepts, &shown);
    }
    page(StatusCode::OK, &shown)
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for on_phone in [false, true] {
        let page = StartPage {
            view: samples.view(Page::Start, ""),
            asked: StartQuery::default(),
            address: samples.lent(),
            on_phone,
            under_way: Some(Page::Scan),
        };
        samples.add("pages/start.html", &page);
    }
}
