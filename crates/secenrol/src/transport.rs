//! HTTP as the exchanges use it: how requests go out, what of a reply is taken in, and what can go wrong
//! on the way. Knows nothing of what a reply means.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, SET_COOKIE};

use super::cookie::Cookie;
use super::error::{Error, SetupError};
use super::wire;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// Idle connections are kept for the next exchange, but for less than any common server or proxy keeps them
/// (5 s and more; IIS 120 s): an exchange that meets a connection just being closed is lost, for nobody knows
/// whether it was carried out. Nor is a server that moved asked at its old address: each new connection looks
/// the name up again.
const IDLE_CONNECTION: Duration = Duration::from_secs(4);

/// A reply's cookie and body, before anybody has asked what they mean.
pub(super) struct RawReply {
    pub(super) cookie: Option<Cookie>,
    pub(super) body: Result<Vec<u8>, Error>,
}

/// How all exchanges go over HTTP.
pub(super) fn http(extra_roots: Option<&[u8]>) -> Result<reqwest::ClientBuilder, SetupError> {
    // reqwest panics where no provider is installed. That another one is there is no fault.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder()
        .user_agent(concat!("handover/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_TIMEOUT)
        .pool_idle_timeout(IDLE_CONNECTION)
        // Certificates and names are always verified: there is no switch.
        .tls_version_min(reqwest::tls::Version::TLS_1_2)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        .no_proxy();
    let Some(pem) = extra_roots else { return Ok(http) };
    let roots = reqwest::Certificate::from_pem_bundle(pem)
        .map_err(|e| SetupError::Certificates(e.to_string()))?;
    Ok(http.tls_certs_merge(roots))
}

pub(super) async fn read(response: reqwest::Response, timeout: Duration) -> RawReply {
    if head_bytes(response.headers()) > wire::MAX_HEAD_BYTES {
        return RawReply { cookie: None, body: Err(Error::TooLarge) };
    }
    let cookie = Cookie::newest(set_cookies(response.headers()));
    let status = response.status();
    let body = match capped(response, timeout).await {
        Ok(body) if status.is_success() => Ok(body),
        // The document names no status. A refusal may well come with 401 or 403; whatever else does
        // is an error page of IIS or of a proxy, which nobody is shown.
        Ok(body) if status.is_client_error() && wire::is_refusal(&body) => Ok(body),
        Ok(_) => Err(Error::Status(status.as_u16())),
        Err(e) => Err(e),
    };
    RawReply { cookie, body }
}

pub(super) async fn capped(
    mut response: reqwest::Response,
    timeout: Duration,
) -> Result<Vec<u8>, Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|e| on_the_way(&e, timeout))? {
        if body.len() + chunk.len() > wire::MAX_REPLY_BYTES {
            return Err(Error::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn head_bytes(headers: &HeaderMap) -> usize {
    // As they came, with a colon, a space and a line's end each.
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum()
}

fn set_cookies(headers: &HeaderMap) -> impl Iterator<Item = &[u8]> {
    headers.get_all(SET_COOKIE).iter().map(HeaderValue::as_bytes)
}

pub(super) fn cookie_header(cookie: &Cookie) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_bytes(&cookie.pair()).ok()?;
    value.set_sensitive(true);
    Some(value)
}

pub(super) fn on_the_way(e: &reqwest::Error, timeout: Duration) -> Error {
    let why = chain(e);
    // Only before the connection is there does a TLS failure mean that nothing was sent.
    if e.is_connect() {
        if causes(e).any(is_tls) { Error::Tls(why) } else { Error::Unreachable(why) }
    } else if e.is_timeout() {
        Error::TimedOut(timeout)
    } else if why.contains("message head is too large") {
        // hyper gives up on a head of some 400 kB or 100 headers, and tells a client in words alone.
        Error::TooLarge
    } else {
        Error::Broken(why)
    }
}

type Cause<'a> = &'a (dyn std::error::Error + 'static);

fn causes(e: &reqwest::Error) -> impl Iterator<Item = Cause<'_>> {
    std::iter::successors(std::error::Error::source(e), |cause| cause.source())
}

fn is_tls(cause: Cause<'_>) -> bool {
    // An I/O error keeps what it wraps out of the chain.
    let wrapped = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    cause.is::<rustls::Error>()
        || wrapped.is_some_and(|e| {
            let e: Cause<'_> = e;
            is_tls(e)
        })
}

/// The causes in one line, fit for a log: a certificate's names are somebody else's text. reqwest's
/// own first line only repeats the address.
pub(super) fn chain(e: &reqwest::Error) -> String {
    let causes: Vec<String> = causes(e).map(ToString::to_string).collect();
    if causes.is_empty() { "no cause given".to_owned() } else { wire::clean(&causes.join(": ")) }
}
