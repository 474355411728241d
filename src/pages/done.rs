//! `done`: the new phone is ready, and what to do with the old one.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::{Portal, Session, View, page};
use crate::content::language::Words;
use crate::domain::journey::Step;
use crate::http::error::PageError;
use crate::http::session::Browser;

#[derive(Template)]
#[template(path = "pages/done.html")]
struct DonePage<'a> {
    view: View<'a>,
}

/// Shows what to do now.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    match &visit {
        Session::Active(here) if matches!(here.journey.step(), Step::Enrolled) => page(
            StatusCode::OK,
            &DonePage { view: View::of(&portal, &words, "done").with_person(&here.journey) },
        ),
        _ => Ok(portal.redirect_to_current(&visit)),
    }
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = DonePage { view: samples.view("done", "") };
    samples.add("pages/done.html", &page);
}
