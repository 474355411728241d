//! `error`: every fault becomes a page with a way on. Handlers only name the fault; this middleware
//! dresses it.

use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::{Portal, View, page};
use crate::error::{Incident, PageError};

#[derive(Template)]
#[template(path = "pages/error.html")]
struct Page<'a> {
    view: View<'a>,
    way_on: &'static str,
    way_on_text: String,
}

/// Turns what a handler (or the web server itself) refused into the error page.
///
/// # Errors
/// None of its own.
pub async fn dress(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let (portal, during) = (request.app_data::<Data<Portal>>().cloned(), request.path().to_owned());
    let response = next.call(request).await?;
    let (Some(portal), Some(error)) = (portal, response.response().error()) else { return Ok(response) };
    let fault = match error.as_error::<PageError>() {
        Some(fault) => Incident::report(fault, &during),
        None => Incident::report(&translated(error.as_response_error().status_code()), &during),
    };
    let page = error_page(&portal, &fault);
    let (request, before) = response.into_parts();
    Ok(ServiceResponse::new(request, with_headers_of(page, &before)))
}

fn translated(status: StatusCode) -> PageError {
    match status {
        StatusCode::NOT_FOUND => PageError::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => PageError::Method,
        StatusCode::PAYLOAD_TOO_LARGE => PageError::TooLarge,
        status if status.is_client_error() => PageError::Malformed,
        _ => PageError::Internal("the web server failed"),
    }
}

fn error_page(portal: &Portal, incident: &Incident) -> HttpResponse {
    let mut view = View::of(portal, "error").with_incident(incident);
    // The fault itself is this page's heading.
    if let Some(notice) = &mut view.notice {
        view.heading = std::mem::take(&mut notice.heading);
    }
    let way_on_text = view.t(&format!("error-{}-way-on", incident.words));
    page(incident.status, &Page { view, way_on: incident.way_on, way_on_text })
        .unwrap_or_else(|_| HttpResponse::InternalServerError().finish())
}

/// What was already said in headers (`Allow`, a cookie) stays said.
fn with_headers_of(mut page: HttpResponse, before: &HttpResponse) -> HttpResponse {
    for (name, value) in before.headers() {
        if !page.headers().contains_key(name) {
            page.headers_mut().append(name.clone(), value.clone());
        }
    }
    page
}

/// For paths that lead nowhere.
///
/// # Errors
/// Always [`PageError::NotFound`].
pub async fn not_found(_: HttpRequest) -> Result<HttpResponse, PageError> {
    Err(PageError::NotFound)
}
