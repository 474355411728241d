//! Renders templates into responses.

use actix_web::HttpResponse;
use actix_web::body::MessageBody;
use actix_web::http::{StatusCode, header};
use askama::Template;

use crate::http::error::{Incident, PageError};

/// The media type of pages and fragments.
pub(super) const HTML: &str = "text/html; charset=utf-8";
/// Initial size of a page's buffer, in bytes, so that it rarely grows.
pub(super) const PAGE_BYTES: usize = 16 * 1024;

/// A response with a whole page.
///
/// # Errors
/// [`PageError::Internal`] if the template cannot be rendered.
pub fn page(status: StatusCode, template: &impl Template) -> Result<HttpResponse, PageError> {
    Ok(html(status, rendered(template, PAGE_BYTES)?))
}

/// Renders a template into a buffer of `room` bytes, which grows if necessary.
pub(super) fn rendered(template: &impl Template, room: usize) -> Result<String, PageError> {
    let mut html = String::with_capacity(room);
    template
        .render_into(&mut html)
        .map_err(|_| PageError::Internal("a template cannot be rendered"))?;
    Ok(html)
}

/// A response with HTML.
pub(super) fn html(status: StatusCode, html: impl MessageBody + 'static) -> HttpResponse {
    HttpResponse::build(status).insert_header((header::CONTENT_TYPE, HTML)).body(html)
}

/// A response with a page that shows an error, with the error's status and `Retry-After`.
///
/// # Errors
/// [`PageError::Internal`] if the template cannot be rendered.
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
