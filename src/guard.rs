//! What every request must be and every answer carries: where a request may come from, and the
//! headers that keep a page from being framed, kept, sniffed or scripted.

use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use url::Url;

use crate::error::PageError;

const SEC_FETCH_SITE: &str = "sec-fetch-site";
const FRAGMENT: &str = "hx-request";

/// Directive by directive: nothing loads unless it is named; scripts, styles, pictures and polls
/// are the portal's own files; forms go to the portal; nobody frames it; the one script that makes
/// markup out of a poll's answer does so through the policy `handover`.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types handover";

const SENSORS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), \
    gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
    publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

/// What the guard must know of the portal.
#[derive(Debug, Clone)]
pub struct Guard {
    /// Scheme, host and port as browsers write them in `Origin`.
    origin: String,
    https: bool,
}

impl Guard {
    /// For the portal at `public_url`.
    #[must_use]
    pub fn new(public_url: &Url) -> Self {
        Self { origin: public_url.origin().ascii_serialization(), https: public_url.scheme() == "https" }
    }

    /// Whether a request that changes something comes from one of the portal's own pages: by
    /// `Sec-Fetch-Site` where the browser sends it (https and localhost), else by the exact `Origin`.
    fn is_own(&self, headers: &HeaderMap) -> bool {
        match Said::by(headers, SEC_FETCH_SITE) {
            Said::Once(site) => site == "same-origin",
            Said::Nonsense => false,
            Said::Nothing => Said::by(headers, header::ORIGIN.as_str()) == Said::Once(&self.origin),
        }
    }
}

/// What a header says that may stand there once.
#[derive(PartialEq)]
enum Said<'a> {
    Nothing,
    Once(&'a str),
    /// It is repeated, or holds no text.
    Nonsense,
}

impl<'a> Said<'a> {
    fn by(headers: &'a HeaderMap, name: &str) -> Self {
        let mut values = headers.get_all(name);
        match (values.next().map(HeaderValue::to_str), values.next()) {
            (None, _) => Self::Nothing,
            (Some(Ok(value)), None) => Self::Once(value),
            _ => Self::Nonsense,
        }
    }
}

/// Refuses what another site's page, or no page at all, sends.
///
/// # Errors
/// None of its own.
pub async fn same_origin(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    let own = request.app_data::<Data<Guard>>().is_some_and(|guard| guard.is_own(request.headers()));
    if changes && !own {
        return Ok(request.error_response(PageError::NotOurs));
    }
    next.call(request).await
}

/// A fragment answers only the polls of the portal's own pages, which a script of the same origin
/// alone can mark: as a page it would lack its frame.
///
/// # Errors
/// [`PageError::NotOurs`] for anything else.
pub fn require_poll(request: &HttpRequest) -> Result<(), PageError> {
    let own =
        matches!(Said::by(request.headers(), SEC_FETCH_SITE), Said::Nothing | Said::Once("same-origin"));
    if own && request.headers().contains_key(FRAGMENT) { Ok(()) } else { Err(PageError::NotOurs) }
}

/// Puts the headers on every answer, faults and static files included.
///
/// # Errors
/// None of its own.
pub async fn headers(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let https = request.app_data::<Data<Guard>>().is_some_and(|guard| guard.https);
    let mut response = next.call(request).await?;
    let headers = response.headers_mut();
    // A static file comes with its own and may be kept for ever; nothing else may be kept at all.
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::VARY, HeaderValue::from_static("Cookie, Sec-Fetch-Site"));
    }
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY));
    }
    for (name, value) in [
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("x-content-type-options", "nosniff"),
        // Not `no-referrer`: browsers then send `Origin: null` with the portal's own forms.
        ("referrer-policy", "same-origin"),
        ("permissions-policy", SENSORS),
    ] {
        headers.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
    if https {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    Ok(response)
}

/// Lets this one page show a `data:` picture: the QR code.
pub fn allow_data_images(response: &mut HttpResponse) {
    let policy = CONTENT_SECURITY_POLICY.replace("img-src 'self'", "img-src 'self' data:");
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_own(headers: &[(&'static str, &'static str)]) -> bool {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        Guard::new(&Url::parse("https://token.example.org/move").unwrap()).is_own(&map)
    }

    #[test]
    fn only_the_portals_own_pages_may_change_anything() {
        assert!(is_own(&[("sec-fetch-site", "same-origin")]));
        assert!(is_own(&[("origin", "https://token.example.org")]));
        for headers in [
            &[][..],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "")],
            &[("sec-fetch-site", "cross-site"), ("origin", "https://token.example.org")],
            &[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")],
            &[("origin", "null")],
            &[("origin", "")],
            &[("origin", "http://token.example.org")],
            &[("origin", "https://token.example.org:8443")],
            &[("origin", "https://token.example.org.evil.example")],
            &[("origin", "https://eviltoken.example.org")],
            &[("origin", "https://a.token.example.org")],
            &[("origin", "https://token.example.org/move")],
            &[("origin", "https://token.example.org"), ("origin", "https://evil.example")],
            &[("referer", "https://token.example.org/move/sign-in")],
        ] {
            assert!(!is_own(headers), "{headers:?}");
        }
    }
}
