//! The route table, and nothing else.

use actix_web::http::{Method, StatusCode, header};
use actix_web::{FromRequest, Handler, HttpResponse, Resource, Responder, guard, web};

use crate::content::assets::Accepts;
use crate::content::paths;
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::observability::health;
use crate::pages::{
    Portal, approve, done, errors, help, lost, metrics, more_time, passcode, scan, sign_in,
    sign_out, sms, start, status, store_qr, upstream,
};

/// The portal's routes below `base`, which is empty or a path without a trailing slash.
pub fn portal(base: &str) -> impl FnOnce(&mut web::ServiceConfig) + use<> {
    let base = base.to_owned();
    move |config| {
        // The first matching route is used: the most frequent ones come first, and patterns last.
        let whole = web::scope(&base)
            .service(read(paths::SCAN_STATUS, scan::status))
            .service(read(Page::Start.path(), start::get))
            .service(form(Page::SignIn.path(), sign_in::get, sign_in::post))
            .service(read(Page::Approve.path(), approve::get))
            .service(read(paths::APPROVE_STATUS, approve::status))
            .service(form(Page::Passcode.path(), passcode::get, passcode::post))
            .service(form(Page::Scan.path(), scan::get, scan::post))
            .service(read(paths::SCAN_CHECK, scan::check))
            .service(read(paths::UPSTREAM_STATUS, upstream::status))
            .service(read(Page::Done.path(), done::get))
            .service(read(Page::Sms.path(), sms::get))
            .service(form(Page::SmsNumber.path(), sms::number::get, sms::number::post))
            .service(form(Page::SmsConfirm.path(), sms::confirm::get, sms::confirm::post))
            .service(form(Page::SmsCode.path(), sms::code::get, sms::code::post))
            .service(read(Page::SmsDone.path(), sms::done::get))
            .service(read(Page::Lost.path(), lost::get))
            .service(read(Page::Help.path(), help::get))
            .service(only_post(paths::MORE_TIME, more_time::post))
            .service(only_post(paths::SIGN_OUT, sign_out::post))
            .service(read(&format!("{}/{{file}}", paths::STATIC), file))
            .service(read(&format!("{}/{{store}}.svg", paths::STORE_QR), store_qr::get));
        if !base.is_empty() {
            let start = format!("{base}{}", Page::Start.path());
            config.service(web::redirect(base, start).see_other());
        }
        config.service(whole).default_service(web::to(errors::not_found));
    }
}

/// The routes of the management listener.
pub fn management(config: &mut web::ServiceConfig) {
    config
        .route(paths::HEALTHZ, web::get().to(async || "ok\n"))
        .route(paths::READYZ, web::get().to(health::readyz))
        .route(paths::METRICS, web::get().to(metrics::get))
        .route(paths::STATUS, web::get().to(status::get))
        .route(&format!("{}/{{file}}", paths::STATIC), web::get().to(file));
}

fn read<F, A>(path: &str, get: F) -> Resource
where
    F: Handler<A, Output: Responder + 'static>,
    A: FromRequest + 'static,
{
    // The library's own guards record the allowed methods for each request, which nothing here
    // needs.
    let reads = guard::fn_guard(|asked| matches!(asked.head().method, Method::GET | Method::HEAD));
    web::resource(path)
        .route(web::route().guard(reads).to(get))
        .default_service(web::to(async || refused("GET, HEAD")))
}

fn only_post<F, A>(path: &str, post: F) -> Resource
where
    F: Handler<A, Output: Responder + 'static>,
    A: FromRequest + 'static,
{
    web::resource(path)
        .route(web::post().to(post))
        .default_service(web::to(async || refused("POST")))
}

fn form<F, A, G, B>(path: &str, get: F, post: G) -> Resource
where
    F: Handler<A, Output: Responder + 'static>,
    A: FromRequest + 'static,
    G: Handler<B, Output: Responder + 'static>,
    B: FromRequest + 'static,
{
    read(path, get)
        .route(web::post().to(post))
        .default_service(web::to(async || refused("GET, HEAD, POST")))
}

fn refused(allow: &'static str) -> HttpResponse {
    let error = PageError::Refused(StatusCode::METHOD_NOT_ALLOWED, "an unsupported method");
    let mut response = HttpResponse::from_error(error);
    response.headers_mut().insert(header::ALLOW, header::HeaderValue::from_static(allow));
    response
}

async fn file(
    portal: web::Data<Portal>,
    name: web::Path<String>,
    accepts: Accepts,
) -> Result<HttpResponse, PageError> {
    portal.site.settings.get().assets.serve(&name, &accepts).ok_or(PageError::NotFound)
}
