//! The route table, and nothing else.

use actix_web::http::{Method, StatusCode, header};
use actix_web::web::{self, to};
use actix_web::{HttpRequest, HttpResponse, Resource, Route, guard};

use crate::content::assets::Accepts;
use crate::content::paths;
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::observability::health;
use crate::pages::{
    Portal, StartQuery, approve, closed, desk, done, help, lost, metrics, more_time, outage,
    passcode, scan, sign_in, sign_out, sms, start, status, store_qr, unlock,
};

/// The portal's routes below `base`, which is empty or a path without a trailing slash.
pub fn portal(base: &str) -> impl FnOnce(&mut web::ServiceConfig) + use<> {
    let base = base.to_owned();
    move |config| {
        // The first matching route is used: the most frequent ones come first, and patterns last.
        let whole = web::scope(&base)
            .service(read(paths::SCAN_STATUS, to(scan::status)))
            .service(read(Page::Start.path(), to(start::get)))
            .service(form(Page::SignIn.path(), to(sign_in::get), to(sign_in::post)))
            .service(read(Page::Approve.path(), to(approve::get)))
            .service(read(paths::APPROVE_STATUS, to(approve::status)))
            .service(form(Page::Passcode.path(), to(passcode::get), to(passcode::post)))
            .service(form(Page::Scan.path(), to(scan::get), to(scan::post)))
            .service(form(paths::SCAN_CHECK, to(scan::check), to(scan::scanned)))
            .service(read(paths::UPSTREAM_STATUS, to(outage::status)))
            .service(read(Page::Done.path(), to(done::get)))
            .service(read(Page::Closed.path(), to(closed::get)))
            .service(read(Page::Sms.path(), to(sms::get)))
            .service(form(Page::SmsNumber.path(), to(sms::number::get), to(sms::number::post)))
            .service(form(Page::SmsConfirm.path(), to(sms::confirm::get), to(sms::confirm::post)))
            .service(form(Page::SmsCode.path(), to(sms::code::get), to(sms::code::post)))
            .service(read(Page::SmsDone.path(), to(sms::done::get)))
            .service(read(Page::Lost.path(), to(lost::get)))
            .service(read(Page::Help.path(), to(help::get)))
            .service(only_post(paths::MORE_TIME, to(more_time::post)))
            .service(only_post(paths::SIGN_OUT, to(sign_out::post)))
            .service(read(&format!("{}/{{file}}", paths::STATIC), to(file)))
            .service(read(&format!("{}/{{store}}.svg", paths::STORE_QR), to(store_qr::get)))
            .service(read(paths::PORTAL_QR, to(store_qr::of_portal)));
        if !base.is_empty() {
            config.route(&base, web::get().to(to_start));
        }
        config.service(whole).default_service(to(elsewhere));
    }
}

/// The routes of the management listener.
pub fn management(config: &mut web::ServiceConfig) {
    config
        .service(read(paths::HEALTHZ, to(async || "ok\n")))
        .service(read(paths::READYZ, to(health::readyz)))
        .service(read(paths::METRICS, to(metrics::get)))
        .service(read(paths::STATUS, to(status::get)))
        .service(only_post(paths::UNLOCK, to(unlock::post)))
        .service(form(paths::DESK, to(desk::get), to(desk::search)))
        .service(only_post(paths::DESK_LIFT, to(desk::lift)))
        .service(only_post(paths::DESK_END, to(desk::end)))
        .service(read(&format!("{}/{{file}}", paths::STATIC), to(file)));
}

/// Leads from the base path without its slash to the start page. Keeps the query, because links
/// carry a userid and a language.
async fn to_start(portal: web::Data<Portal>, request: HttpRequest) -> HttpResponse {
    match (Page::Start.path(), request.query_string()) {
        (start, "") => portal.redirect(start),
        (start, query) => portal.redirect(&format!("{start}?{query}")),
    }
}

/// The answer to a path that no route has. People add a slash to the address of a page.
async fn elsewhere(
    portal: web::Data<Portal>,
    request: HttpRequest,
    asked: StartQuery,
) -> HttpResponse {
    let links = &portal.site.links;
    let path = request.path().strip_suffix('/');
    let page = Page::ALL.into_iter().find(|page| path == Some(&links.page(*page)));
    match page.filter(|_| matches!(*request.method(), Method::GET | Method::HEAD)) {
        Some(page) => portal.redirect(&(page.path().to_owned() + &asked.query(asked.purpose))),
        None => HttpResponse::from_error(PageError::NotFound),
    }
}

fn read(path: &str, get: Route) -> Resource {
    // The library's own guards record the allowed methods for each request, which nothing here
    // needs.
    let reads = guard::fn_guard(|asked| matches!(asked.head().method, Method::GET | Method::HEAD));
    web::resource(path).route(get.guard(reads)).default_service(refuse("GET, HEAD"))
}

fn only_post(path: &str, post: Route) -> Resource {
    web::resource(path).route(post.method(Method::POST)).default_service(refuse("POST"))
}

fn form(path: &str, get: Route, post: Route) -> Resource {
    read(path, get).route(post.method(Method::POST)).default_service(refuse("GET, HEAD, POST"))
}

/// Refuses all methods but those of `allow`.
fn refuse(allow: &'static str) -> Route {
    to(move || async move {
        let error = PageError::Refused(StatusCode::METHOD_NOT_ALLOWED, "an unsupported method");
        let mut response = HttpResponse::from_error(error);
        response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static(allow));
        response
    })
}

async fn file(
    portal: web::Data<Portal>,
    name: web::Path<String>,
    accepts: Accepts,
) -> Result<HttpResponse, PageError> {
    portal.site.settings.get().assets.serve(&name, &accepts).ok_or(PageError::NotFound)
}
