//! HTTP as the exchanges use it: the settings of the HTTP client, the limits on a reply, and the
//! errors on the way.

use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderValue, SET_COOKIE};

use super::cookie::Cookie;
use super::error::{Error, SetupError};
use super::wire;

const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// How long an idle connection is kept: less than any common server or proxy keeps it (at least 5
/// s; IIS 120 s). An exchange on a connection that the server is just closing fails, and nobody
/// knows whether it was carried out. A short time also means that a server that moved is soon
/// looked up again.
const IDLE_CONNECTION: Duration = Duration::from_secs(4);

/// The HTTP client for all exchanges.
pub(super) fn http(extra_roots: Option<&[u8]>) -> Result<reqwest::ClientBuilder, SetupError> {
    // reqwest panics if no provider is installed. The error means that there is one already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder()
        .user_agent(concat!("handover/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_TIMEOUT)
        .pool_idle_timeout(IDLE_CONNECTION)
        // Certificates and names are always verified; no option turns that off.
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

/// Reads a reply: its cookie, and its body unless an error was on the way.
pub(super) async fn read(
    response: reqwest::Response,
    timeout: Duration,
) -> (Option<Cookie>, Result<Vec<u8>, Error>) {
    if head_bytes(response.headers()) > wire::MAX_HEAD_BYTES {
        return (None, Err(Error::TooLarge));
    }
    let set_cookies = response.headers().get_all(SET_COOKIE).iter();
    let cookie = Cookie::newest(set_cookies.map(HeaderValue::as_bytes));
    let status = response.status();
    let body = match capped(response, timeout).await {
        Ok(body) if status.is_success() => Ok(body),
        // The vendor document names no status. A refusal may come with 401 or 403; any other reply
        // with such a status is an error page of IIS or of a proxy.
        Ok(body) if status.is_client_error() && wire::is_refusal(&body) => Ok(body),
        Ok(_) => Err(Error::Status(status.as_u16())),
        Err(e) => Err(e),
    };
    (cookie, body)
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
    // Each header line has a colon, a space and a line break besides.
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum()
}

pub(super) fn cookie_header(cookie: &Cookie) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_bytes(cookie.pair()).ok()?;
    value.set_sensitive(true);
    Some(value)
}

pub(super) fn on_the_way(e: &reqwest::Error, timeout: Duration) -> Error {
    let why = chain(e);
    // A TLS failure means that nothing was sent only while the connection is being made.
    if e.is_connect() {
        if causes(e).any(is_tls) { Error::Tls(why) } else { Error::Unreachable(why) }
    } else if e.is_timeout() {
        Error::TimedOut(timeout)
    } else if why.contains("message head is too large") {
        // hyper refuses a head of about 400 kB or 100 headers, and its error has no other mark.
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
    // An I/O error does not return the error that it wraps as its source.
    let wrapped = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    cause.is::<rustls::Error>() || wrapped.is_some_and(|wrapped| is_tls(wrapped))
}

/// The causes in one line for a log, cleaned because a certificate's names are third-party text.
/// The first line of reqwest's error is left out: it only repeats the address.
pub(super) fn chain(e: &reqwest::Error) -> String {
    let causes: Vec<String> = causes(e).map(ToString::to_string).collect();
    if causes.is_empty() { "no cause given".to_owned() } else { wire::clean(&causes.join(": ")) }
}
