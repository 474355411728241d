//! `sms`: passcodes by text message. The number is changed on the organisation's stock page.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::{Portal, View, page};
use crate::error::PageError;
use crate::language::Words;

#[derive(Template)]
#[template(path = "pages/sms.html")]
struct Page<'a> {
    view: View<'a>,
}

/// Shows the page; it is the same for everybody.
///
/// # Errors
/// [`PageError::Internal`] where it can't be rendered.
pub async fn get(portal: Data<Portal>, words: Words) -> Result<HttpResponse, PageError> {
    page(StatusCode::OK, &Page { view: View::of(&portal, &words, "sms") })
}
