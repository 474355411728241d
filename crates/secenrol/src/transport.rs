//! HTTP as the exchanges use it: the settings of the HTTP client, the limits on a reply, and the
//! errors on the way.

use std::io::Read;
use std::time::Duration;

use flate2::read::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use reqwest::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, HeaderValue, SET_COOKIE};
use secrecy::{ExposeSecret as _, SecretSlice};
use zeroize::Zeroizing;

use super::cookie::Cookies;
use super::error::{Error, SetupError};
use super::options::Options;
use super::recording::SeenReply;
use super::wire::{self, Body};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);
/// How long an idle connection is kept: less than any common server or proxy keeps it (at least 5
/// s; IIS 120 s). An exchange on a connection that the server is just closing fails, and nobody
/// knows whether it was carried out. A short time also means that a server that moved is soon
/// looked up again.
const IDLE_CONNECTION: Duration = Duration::from_secs(4);

/// The HTTP client for all exchanges.
pub(super) fn http(
    options: &Options,
    client_certificate: Option<&SecretSlice<u8>>,
) -> Result<reqwest::ClientBuilder, SetupError> {
    // reqwest panics if no provider is installed. The error means that there is one already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut http = reqwest::Client::builder()
        .user_agent(concat!("handover/", env!("CARGO_PKG_VERSION")))
        .connect_timeout(CONNECT_TIMEOUT)
        .pool_idle_timeout(IDLE_CONNECTION)
        // Certificates and names are always verified; no option turns that off.
        .tls_version_min(reqwest::tls::Version::TLS_1_2)
        .redirect(reqwest::redirect::Policy::none())
        .retry(reqwest::retry::never())
        .referer(false)
        // The environment's proxies are not for this client.
        .no_proxy();
    if let Some(proxy) = &options.proxy {
        let proxy = reqwest::Proxy::all(proxy.clone());
        http = http.proxy(proxy.map_err(|e| SetupError::Proxy(chain(&e)))?);
    }
    if let Some(pem) = client_certificate {
        let identity = reqwest::Identity::from_pem(pem.expose_secret());
        http = http.identity(identity.map_err(|e| SetupError::ClientCertificate(chain(&e)))?);
    }
    let roots = match &options.extra_roots {
        Some(pem) => reqwest::Certificate::from_pem_bundle(pem)
            .map_err(|e| SetupError::Certificates(e.to_string()))?,
        None => Vec::new(),
    };
    // Without https there is nothing to verify, so the system needs no certificates.
    let is_plain = options.urls.iter().all(|url| url.scheme() == "http");
    Ok(if is_plain { http.tls_certs_only(roots) } else { http.tls_certs_merge(roots) })
}

/// Builds the HTTP client.
pub(super) fn build(http: reqwest::ClientBuilder) -> Result<reqwest::Client, SetupError> {
    http.build().map_err(|e| {
        let why = chain(&e);
        // The verifier's error has no other mark.
        let is_empty = why.contains("No CA certificates were loaded");
        if is_empty { SetupError::NoAuthorities(why) } else { SetupError::Http(why) }
    })
}

/// Reads a reply: its cookies into `cookies`, and its body unless an error was on the way. `seen`
/// gets the reply as it came, for a recording.
pub(super) async fn read(
    response: reqwest::Response,
    timeout: Duration,
    cookies: &mut Cookies,
    seen: Option<&mut Option<SeenReply>>,
) -> Result<Body, Error> {
    let (status, version) = (response.status(), response.version());
    let seen = seen.map(|seen| {
        let headers = response.headers().clone();
        seen.insert(SeenReply { version, status, headers, body: None })
    });
    if head_bytes(response.headers()) > wire::MAX_HEAD_BYTES {
        return Err(Error::TooLarge);
    }
    let set_cookies = response.headers().get_all(SET_COOKIE).iter();
    cookies.update(set_cookies.map(HeaderValue::as_bytes));
    let (bytes, content_type) = bytes(response, timeout).await?;
    let mut body = Body::decode(&bytes, content_type.as_deref());
    if let Some(seen) = seen {
        seen.body = Some(bytes);
    }
    // The vendor document names no status. A refusal may come with 401 or 403, and with 500 from
    // ASP.NET; any other reply with such a status is an error page of IIS or of a proxy.
    let is_error = status.is_client_error() || status.is_server_error();
    if status.is_success() || is_error && wire::is_refusal(&mut body) {
        Ok(body)
    } else {
        Err(Error::Status(status.as_u16()))
    }
}

/// The body of a reply, unpacked and decoded.
pub(super) async fn text(response: reqwest::Response, timeout: Duration) -> Result<Body, Error> {
    let (bytes, content_type) = bytes(response, timeout).await?;
    Ok(Body::decode(&bytes, content_type.as_deref()))
}

/// The body of a reply, unpacked, and its content type.
async fn bytes(
    mut response: reqwest::Response,
    timeout: Duration,
) -> Result<(Zeroizing<Vec<u8>>, Option<String>), Error> {
    let named = |name| response.headers().get(name)?.to_str().ok().map(str::to_owned);
    let (coding, content_type) = (named(CONTENT_ENCODING), named(CONTENT_TYPE));
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|e| on_the_way(&e, timeout))? {
        if body.len() + chunk.len() > wire::MAX_REPLY_BYTES {
            return Err(Error::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    let body = unpacked(&coding.unwrap_or_default(), body)?;
    Ok((Zeroizing::new(body), content_type))
}

/// Unpacks a body. The client asks for no compression, but IIS and proxies may compress all the
/// same, or unpack and leave the header.
fn unpacked(coding: &str, packed: Vec<u8>) -> Result<Vec<u8>, Error> {
    let is_gzip = packed.starts_with(&[0x1f, 0x8b]);
    // A zlib header: method 8, and a check sum over two bytes.
    let is_zlib = matches!(packed[..], [a, b, ..]
        if a & 15 == 8 && u16::from_be_bytes([a, b]).is_multiple_of(31));
    let reader: Box<dyn Read + '_> = match coding.trim().to_ascii_lowercase().as_str() {
        "gzip" | "x-gzip" if is_gzip => Box::new(MultiGzDecoder::new(&*packed)),
        "" | "identity" | "gzip" | "x-gzip" => return Ok(packed),
        "deflate" if is_zlib => Box::new(ZlibDecoder::new(&*packed)),
        // What IIS calls deflate.
        "deflate" => Box::new(DeflateDecoder::new(&*packed)),
        _ => return Err(Error::Unexpected("compressed in another way than gzip or deflate")),
    };
    let mut body = Vec::new();
    let limit = wire::MAX_REPLY_BYTES as u64 + 1;
    let read = reader.take(limit).read_to_end(&mut body);
    read.map_err(|_| Error::Unexpected("its compression is damaged"))?;
    if body.len() > wire::MAX_REPLY_BYTES { Err(Error::TooLarge) } else { Ok(body) }
}

fn head_bytes(headers: &HeaderMap) -> usize {
    // Each header line has a colon, a space and a line break besides.
    headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum()
}

/// The `Cookie` header; `None` without cookies.
pub(super) fn cookie_header(cookies: &Cookies) -> Option<HeaderValue> {
    let header = cookies.header();
    let mut value = HeaderValue::from_bytes(&header).ok().filter(|_| !header.is_empty())?;
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
