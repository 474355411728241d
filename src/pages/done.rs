//! `done`: the new phone is ready. Explains what to do with the old one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::{Portal, View, page};
use crate::content::language::Words;
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::http::session::Browser;

#[derive(Template)]
#[template(path = "pages/done.html")]
struct DonePage<'a> {
    view: View<'a>,
}

/// Shows the page.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let session = portal.session(&browser).await?;
    let Some(here) = session.at(&[Page::Done]) else {
        return Ok(portal.redirect_to_current(&session));
    };
    let view = View::of(&portal, &words, Page::Done).with_person(&here.journey);
    page(StatusCode::OK, &DonePage { view })
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = DonePage { view: samples.view(Page::Done, "") };
    samples.add("pages/done.html", &page);
}
