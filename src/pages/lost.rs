//! `lost`: the support contact, for people who no longer have the old phone.

use super::support_ticket::SupportTicket;
use super::{HttpResponse, Page, PageError, StartQuery, StatusCode, Template, View, Visit, page};

#[derive(Template)]
#[template(path = "pages/lost.html")]
struct LostPage<'a> {
    view: View<'a>,
    card: SupportTicket,
    /// The page where a journey under way continues.
    under_way: Option<Page>,
}

/// Shows the page, with the userid of the address.
///
/// # Errors
/// [`PageError::Internal`] if the template cannot be rendered.
pub async fn get(visit: Visit, asked: StartQuery) -> Result<HttpResponse, PageError> {
    let view = visit.view(Page::Lost).with_asked(&asked);
    let card = SupportTicket::without_reference(&view, asked.userid.as_ref());
    let under_way = visit.portal.under_way(&visit.browser).await;
    page(StatusCode::OK, &LostPage { view, card, under_way })
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = LostPage {
        view: samples.view(Page::Lost, ""),
        card: samples.card(),
        under_way: Some(Page::Scan),
    };
    samples.add("pages/lost.html", &page);
}
