//! `help`: where to find what, after the vendor's help article.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::asked::Asked;
use super::{Portal, View, page};
use crate::error::PageError;
use crate::journey::Aim;
use crate::language::Words;

#[derive(Template)]
#[template(path = "pages/help.html")]
struct Page<'a> {
    view: View<'a>,
    asked: Asked,
}

/// Shows the page; it is the same for everybody.
///
/// # Errors
/// [`PageError::Internal`] where it can't be rendered.
pub async fn get(portal: Data<Portal>, words: Words, asked: Asked) -> Result<HttpResponse, PageError> {
    page(StatusCode::OK, &Page { view: View::of(&portal, &words, "help").with_asked(&asked), asked })
}
