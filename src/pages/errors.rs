//! `error`: turns every error into a page with a next step. Handlers only return the error; this
//! middleware renders it.

use std::panic::AssertUnwindSafe;

use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::error::InternalError;
use actix_web::http::header;
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpMessage as _, HttpResponse};
use futures_util::FutureExt as _;

use super::{Page, Portal, Template, View, fault_page};
use crate::content::language::Words;
use crate::http::client_addr::Caller;
use crate::http::error::{Incident, PageError, REFUSALS, Reference};
use crate::observability::audit::Entry;
use crate::store::redis::deadline;

const PANIC: PageError = PageError::Internal("a handler panicked");

#[derive(Template)]
#[template(path = "pages/error.html")]
struct ErrorPage<'a> {
    view: View<'a>,
    /// What to do, on a page that reports no fault.
    advice: Option<String>,
    way_on: Page,
    way_on_text: String,
}

/// Renders the error page for an error or a panic of a handler, and for a refusal of the web
/// server.
///
/// # Errors
/// The rendered page, if the request is no longer available.
pub async fn render_errors(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(portal) = request.app_data::<Data<Portal>>().cloned() else {
        return next.call(request).await;
    };
    let caller = Caller::of(request.request());
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let chosen = request.extensions().get::<Words>().cloned();
    let words = chosen.unwrap_or_else(|| portal.site.languages.present().default().clone());
    let page_of = |fault: &PageError| {
        let incident =
            portal.records.report(fault, "request", |event| Entry::new(event).by(caller));
        (error_page(&portal, &words, &incident, reads), incident.reference)
    };
    let answered = AssertUnwindSafe(deadline::scope(next.call(request))).catch_unwind();
    let fault = match answered.await {
        Ok(Ok(response)) => {
            let Some(fault) = response.response().error().map(fault_of) else {
                return Ok(response);
            };
            let (request, before) = response.into_parts();
            let (mut page, reference) = page_of(&fault);
            log_path(&fault, &reference, request.path());
            keep_headers(&mut page, &before);
            return Ok(ServiceResponse::new(request, page));
        }
        Ok(Err(error)) => fault_of(&error),
        Err(_) => PANIC,
    };
    let (mut page, _) = page_of(&fault);
    portal.site.guard.put_headers(page.headers_mut());
    Err(InternalError::from_response(fault, page).into())
}

/// Middleware of the management listener: reports the errors of its handlers, and answers a panic.
///
/// # Errors
/// The answer to a panic, because the request is no longer available, and errors of the inner
/// service.
pub async fn report_errors(
    portal: Data<Portal>,
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let caller = Caller::of(request.request());
    let report = |fault: &PageError| {
        portal.records.report(fault, "management", |event| Entry::new(event).by(caller))
    };
    if let Ok(answered) = AssertUnwindSafe(next.call(request)).catch_unwind().await {
        let error = match &answered {
            Ok(response) => response.response().error(),
            Err(error) => Some(error),
        };
        if let Some(error) = error {
            report(&fault_of(error));
        }
        return answered;
    }
    report(&PANIC);
    let mut answer = HttpResponse::from_error(PANIC);
    portal.site.guard.put_headers(answer.headers_mut());
    Err(InternalError::from_response(PANIC, answer).into())
}

fn fault_of(error: &actix_web::Error) -> PageError {
    let status = error.as_response_error().status_code();
    match error.as_error::<PageError>() {
        Some(fault) => fault.clone(),
        None if status == StatusCode::NOT_FOUND => PageError::NotFound,
        None if status.is_client_error() => PageError::Refused(status, "refused by the web server"),
        None => PageError::Internal("the web server failed"),
    }
}

/// Logs the path that was asked for. It explains a page that does not exist, such as one below a
/// path that a proxy removes. It is shortened, so that long paths cannot fill the disk.
fn log_path(fault: &PageError, reference: &Reference, path: &str) {
    let path: String = path.chars().take(128).collect();
    if matches!(fault, PageError::NotFound) {
        tracing::info!(target: REFUSALS, %reference, path, "no such page");
    } else {
        tracing::debug!(%reference, path, "the path asked for");
    }
}

/// The page for an error. After a form, `reads` is false: a form must not be sent again, so a page
/// that reloads itself then leads to the next step instead.
fn error_page(portal: &Portal, words: &Words, incident: &Incident, reads: bool) -> HttpResponse {
    let mut view = View::of(portal, words, Page::Error).with_incident(incident);
    view.languages_at = incident.way_on;
    // The error page shows the notice's heading as its own heading.
    view.heading = std::mem::take(&mut view.notice_mut().heading);
    let way_on_text = view.t(&format!("error-{}-way-on", incident.kind.name())).into_owned();
    let advice = incident.is_calm().then(|| calm(&mut view));
    let page = ErrorPage { view, advice, way_on: incident.way_on, way_on_text };
    let mut page = fault_page(incident, &page)
        .unwrap_or_else(|_| HttpResponse::InternalServerError().finish());
    let url = portal.site.links.page(incident.way_on);
    let to = if reads { String::new() } else { format!("; url={url}") };
    // With or without scripts.
    if let Some(again) = incident.reload_after()
        && let Ok(value) = header::HeaderValue::from_str(&format!("{}{to}", again.as_secs()))
    {
        page.headers_mut().insert(header::REFRESH, value);
    }
    page
}

/// Turns the error's message into the text of a page that alarms nobody. Returns that text.
fn calm(view: &mut View) -> String {
    let notice = view.notice.take().unwrap_or_default();
    view.reference = notice.reference;
    view.offers_card = false;
    notice.advice
}

/// Keeps the headers that the response already had: `Allow` and cookies.
fn keep_headers(page: &mut HttpResponse, before: &HttpResponse) {
    for name in [header::ALLOW, header::SET_COOKIE] {
        for value in before.headers().get_all(&name) {
            page.headers_mut().append(name.clone(), value.clone());
        }
    }
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = ErrorPage {
        view: samples.view(Page::Error, ""),
        advice: Some(samples.text()),
        way_on: Page::Start,
        way_on_text: samples.text(),
    };
    samples.add("pages/error.html", &page);
}
