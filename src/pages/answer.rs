//! Renders templates into responses.

use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use askama::Template;

use crate::http::error::{Incident, PageError};

/// The media type of pages and fragments.
pub(super) const HTML: &str = "text/html; charset=utf-8";

/// A response with a page or a fragment.
///
/// # Errors
/// [`PageError::Internal`] if the template cannot be rendered.
pub fn page(status: StatusCode, template: &impl Template) -> Result<HttpResponse, PageError> {
    let html = rendered(template)?;
    Ok(HttpResponse::build(status).insert_header((header::CONTENT_TYPE, HTML)).body(html))
}

pub(super) fn rendered(template: &impl Template) -> Result<String, PageError> {
    template.render().map_err(|_| PageError::Internal("a template cannot be rendered"))
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
        // Rounded up: a retry after this time must not come too early.
        let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
        response.headers_mut().insert(header::RETRY_AFTER, seconds.max(1).into());
    }
    Ok(response)
}
