//! `/sms/done`: passcodes now go to the new number.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use crate::content::language::Words;
use crate::domain::journey::Step;
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::http::session::Browser;
use crate::pages::{Portal, Session, View, page};

#[derive(Template)]
#[template(path = "pages/sms/done.html")]
struct NumberDonePage<'a> {
    view: View<'a>,
    /// The last two digits of the number.
    last_two: &'a str,
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
    let Session::Active(here) = &session else {
        return Ok(portal.redirect_to_current(&session));
    };
    let Step::NumberChanged { last_two } = here.journey.step() else {
        return Ok(portal.redirect_to_current(&session));
    };
    let view = View::of(&portal, &words, Page::SmsDone).with_person(&here.journey);
    page(StatusCode::OK, &NumberDonePage { view, last_two })
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(in crate::pages) fn sample(samples: &mut crate::pages::samples::Samples) {
    let page = NumberDonePage { view: samples.view(Page::SmsDone, ""), last_two: samples.lent() };
    samples.add("pages/sms/done.html", &page);
}
