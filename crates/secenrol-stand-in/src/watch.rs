//! A page that plays a move: portal and phones in one window.
//!
//! The page's script fills in the portal's forms, which a browser allows within one origin only. So
//! this server is a proxy for the portal's pages. It removes the portal's `X-Frame-Options` and
//! changes the `Content-Security-Policy`, so that pages of this origin may show the portal in a
//! frame. The portal itself still allows no frame.

use std::time::Duration;

use actix_web::http::header::{
    ACCEPT, ACCEPT_LANGUAGE, CONNECTION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    COOKIE, HeaderName, HeaderValue, TRANSFER_ENCODING, USER_AGENT, X_FRAME_OPTIONS,
};
use actix_web::http::{Method, StatusCode};
use actix_web::web::{self, Bytes, Data};
use actix_web::{HttpRequest, HttpResponse, error, guard};
use askama::Template;

use super::accounts::PASSWORD;
use super::handle::Handle;
use super::http_client;
use super::phone_page::{file, page};

/// The account that moves to a new phone.
const USERID: &str = "alice";
/// Timeout of a request to the portal. A push request that nobody approves takes two minutes.
const PATIENCE: Duration = Duration::from_secs(150);
const SCRIPT: &str = include_str!("../static/watch.js");

/// The request headers that the portal gets. The portal accepts a form because `Sec-Fetch-Site`
/// says `same-origin`. `Origin` and `Referer` are left out, because they name this server.
static PASSED_ON: [HeaderName; 7] = [
    ACCEPT,
    ACCEPT_LANGUAGE,
    CONTENT_TYPE,
    COOKIE,
    USER_AGENT,
    HeaderName::from_static("sec-fetch-site"),
    HeaderName::from_static("hx-request"),
];

#[derive(Template)]
#[template(path = "watch.html")]
struct WatchPage<'a> {
    portal: Option<String>,
    userid: &'a str,
}

pub(super) fn routes(app: &mut web::ServiceConfig) {
    let show =
        async |handle: Data<Handle>| page(&WatchPage { portal: handle.portal(), userid: USERID });
    // Without a client, this page alone does not work.
    app.app_data(Data::new(http_client(PATIENCE)))
        .route("/watch", web::get().to(show))
        // The portal's start page, in the frame.
        .route("/", web::get().guard(guard::Header("sec-fetch-dest", "iframe")).to(through))
        .route("/watch.js", web::get().to(async || file("text/javascript", SCRIPT)))
        .default_service(web::to(through));
}

/// Every path that is none of this server's own is one of the portal's.
async fn through(
    request: HttpRequest,
    body: Bytes,
    handle: Data<Handle>,
    client: Data<Option<reqwest::Client>>,
) -> actix_web::Result<HttpResponse> {
    let (Some(portal), Some(client)) = (handle.portal(), client.as_ref()) else {
        return Ok(HttpResponse::NotFound().finish());
    };
    let method = match *request.method() {
        Method::GET => reqwest::Method::GET,
        Method::POST => reqwest::Method::POST,
        _ => return Ok(HttpResponse::MethodNotAllowed().finish()),
    };
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let mut asked = client.request(method, format!("{}{path}", portal.trim_end_matches('/')));
    for name in &PASSED_ON {
        if let Some(value) = request.headers().get(name) {
            asked = asked.header(name.as_str(), value.as_bytes());
        }
    }
    let answered = asked.body(body).send().await.map_err(error::ErrorBadGateway)?;
    passed_back(answered).await
}

/// The portal's answer, which this server's own page may frame.
async fn passed_back(answered: reqwest::Response) -> actix_web::Result<HttpResponse> {
    let status = StatusCode::from_u16(answered.status().as_u16());
    let mut reply = HttpResponse::build(status.map_err(error::ErrorBadGateway)?);
    for (name, value) in answered.headers() {
        let name = HeaderName::from_bytes(name.as_str().as_bytes());
        let name = name.map_err(error::ErrorBadGateway)?;
        if [CONNECTION, CONTENT_LENGTH, TRANSFER_ENCODING, X_FRAME_OPTIONS].contains(&name) {
            continue;
        }
        let text = String::from_utf8_lossy(value.as_bytes());
        let text = if name == CONTENT_SECURITY_POLICY {
            text.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
        } else {
            text.into_owned()
        };
        let value = HeaderValue::from_str(&text).map_err(error::ErrorBadGateway)?;
        reply.append_header((name, value));
    }
    let body = answered.bytes().await.map_err(error::ErrorBadGateway)?;
    Ok(reply.body(body))
}

/// The page with `mark` in each text.
#[cfg(test)]
pub(super) fn samples(mark: &'static str) -> Vec<(&'static str, String)> {
    let page = WatchPage { portal: Some(mark.to_owned()), userid: mark };
    vec![("watch.html", page.render().unwrap())]
}
