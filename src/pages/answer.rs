//! How pages become answers.

use actix_web::HttpResponse;
use actix_web::body::MessageBody;
use actix_web::http::{StatusCode, header};
use askama::Template;

use crate::http::error::{Incident, PageError};

/// The media type of pages and fragments.
pub(super) const HTML: &str = "text/html; charset=utf-8";
/// Room for most pages, in bytes, so that they don't grow piece by piece.
pub(super) const PAGE_BYTES: usize = 16 * 1024;

/// A whole page as an answer.
///
/// # Errors
/// [`PageError::Internal`] where the template can't be rendered.
pub fn page(status: StatusCode, template: &impl Template) -> Result<HttpResponse, PageError> {
    Ok(html(status, rendered(template, PAGE_BYTES)?))
}

/// A template's HTML, for which there is room for so many bytes at first.
pub(super) fn rendered(template: &impl Template, room: usize) -> Result<String, PageError> {
    let mut html = String::with_capacity(room);
    template
        .render_into(&mut html)
        .map_err(|_| PageError::Internal("a template cannot be rendered"))?;
    Ok(html)
}

/// HTML as an answer.
pub(super) fn html(status: StatusCode, html: impl MessageBody + 'static) -> HttpResponse {
    HttpResponse::build(status).insert_header((header::CONTENT_TYPE, HTML)).body(html)
}

/// A page that shows a fault as an answer, with the fault's status.
///
/// # Errors
/// [`PageError::Internal`] where the template can't be rendered.
pub fn fault_page(
    incident: &Incident,
    template: &impl Template,
) -> Result<HttpResponse, PageError> {
    let mut response = page(incident.status, template)?;
    if let Some(wait) = incident.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, wait.as_secs().max(1).into());
    }
    Ok(response)
}
