//! What every request must be and every answer carries: where a request may come from, and the
//! headers that keep a page from being framed, kept, sniffed or scripted.

use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use url::Url;

use crate::config::Server;
use crate::http::error::PageError;

static SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");
static FRAGMENT: HeaderName = HeaderName::from_static("hx-request");

/// Directive by directive: nothing loads unless it is named; scripts, styles, pictures and polls
/// are the portal's own files; forms go to the portal; nobody frames it; the one script that makes
/// markup out of a poll's answer does so through the policy `handover`.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types handover";

const SENSORS: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), \
    gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), \
    publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

/// The longest address, in bytes.
const MAX_URI_BYTES: usize = 2048;
/// The largest head, in bytes.
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// What the guard must know of the portal.
#[derive(Debug, Clone)]
pub struct Guard {
    /// Scheme, host and port as browsers write them in `Origin`.
    origin: String,
    https: bool,
    /// Host and port as browsers write them in `Host`.
    hosts: Vec<String>,
    /// On every answer.
    always: Vec<(HeaderName, HeaderValue)>,
    policy: HeaderValue,
    qr_policy: HeaderValue,
}

impl Guard {
    /// For the portal as configured.
    ///
    /// # Errors
    /// Where `server.frame_ancestors` can't stand in a header.
    pub fn new(server: &Server) -> Result<Self, header::InvalidHeaderValue> {
        let url = &server.public_url;
        let ancestors = match server.frame_ancestors.as_slice() {
            [] => "'none'".to_owned(),
            some => some.join(" "),
        };
        let policy = CONTENT_SECURITY_POLICY
            .replace("frame-ancestors 'none'", &format!("frame-ancestors {ancestors}"));
        let qr_policy = policy.replace("img-src 'self'", "img-src 'self' data:");
        let https = url.scheme() == "https";
        let subdomains = https && server.hsts_include_subdomains;
        Ok(Self {
            origin: url.origin().ascii_serialization(),
            https,
            hosts: std::iter::once(authority(url))
                .chain(server.also_hosts.iter().cloned())
                .collect(),
            always: always(https, subdomains, server.frame_ancestors.is_empty()),
            policy: HeaderValue::from_str(&policy)?,
            qr_policy: HeaderValue::from_str(&qr_policy)?,
        })
    }

    /// Whether a request that changes something comes from one of the portal's own pages: by
    /// `Sec-Fetch-Site` where the browser sends it (https and localhost), else by the exact `Origin`.
    fn is_own(&self, headers: &HeaderMap) -> bool {
        match SingleHeader::by(headers, &SEC_FETCH_SITE) {
            SingleHeader::Once(site) => site == "same-origin",
            SingleHeader::Nonsense => false,
            SingleHeader::Nothing => {
                SingleHeader::by(headers, &header::ORIGIN) == SingleHeader::Once(&self.origin)
            }
        }
    }

    /// Whether the request is for this portal, by `Host` and by the address itself where that names
    /// one.
    fn is_here(&self, request: &ServiceRequest) -> bool {
        let known = |host: &str| {
            let default = if self.https { ":443" } else { ":80" };
            let host = host.strip_suffix(default).unwrap_or(host);
            self.hosts.iter().any(|ours| ours.eq_ignore_ascii_case(host))
        };
        let named = request.uri().authority().is_none_or(|authority| known(authority.as_str()));
        named
            && matches!(SingleHeader::by(request.headers(), &header::HOST), SingleHeader::Once(host) if known(host))
    }

    /// What a request is refused for before anybody looks at what it wants.
    fn objection(&self, request: &ServiceRequest) -> Option<PageError> {
        let headers = request.headers();
        let size: usize =
            headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        let body = headers.get(header::CONTENT_LENGTH).is_some_and(|length| length != "0");
        if headers.contains_key(header::TRANSFER_ENCODING) {
            Some(PageError::malformed("a transfer encoding, which no form needs"))
        } else if headers.contains_key(header::EXPECT) {
            Some(PageError::Refused(StatusCode::EXPECTATION_FAILED, "an expectation"))
        } else if headers.contains_key(header::UPGRADE) {
            Some(PageError::malformed("an upgrade"))
        } else if reads && body {
            Some(PageError::malformed("a body where there is none"))
        } else if request.uri().path_and_query().map_or(0, |path| path.as_str().len())
            > MAX_URI_BYTES
        {
            Some(PageError::Refused(StatusCode::URI_TOO_LONG, "an address that is too long"))
        } else if size > MAX_HEAD_BYTES {
            Some(PageError::Refused(
                StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
                "a head that is too large",
            ))
        } else if !self.is_here(request) {
            Some(PageError::Refused(
                StatusCode::MISDIRECTED_REQUEST,
                "a host that is not the portal's",
            ))
        } else {
            None
        }
    }

    /// Puts on an answer's headers what isn't there yet.
    pub fn put_headers(&self, headers: &mut HeaderMap) {
        headers.reserve(self.always.len() + 3);
        // A static file comes with its own and may be kept for ever; nothing else may be kept at all.
        if !headers.contains_key(header::CACHE_CONTROL) {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(
                header::VARY,
                HeaderValue::from_static(
                    "Cookie, Sec-Fetch-Site, Accept-Language, Accept-Encoding",
                ),
            );
        }
        if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
            headers.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
        }
        for (name, value) in &self.always {
            headers.insert(name.clone(), value.clone());
        }
    }

    /// The same as lines, for answers that no part of the portal makes.
    #[must_use]
    pub fn header_lines(&self) -> Vec<u8> {
        let mut headers = HeaderMap::new();
        self.put_headers(&mut headers);
        let lines = headers.iter().flat_map(|(name, value)| {
            [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat()
        });
        lines.collect()
    }

    /// Lets this one page show a `data:` picture: the QR code.
    pub fn allow_data_images(&self, response: &mut HttpResponse) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, self.qr_policy.clone());
    }
}

/// What stands on every answer, whatever it is.
fn always(https: bool, subdomains: bool, unframed: bool) -> Vec<(HeaderName, HeaderValue)> {
    let hsts = if subdomains { "max-age=31536000; includeSubDomains" } else { "max-age=31536000" };
    let all = [
        ("cross-origin-opener-policy", "same-origin", true),
        ("cross-origin-resource-policy", "same-origin", true),
        ("cross-origin-embedder-policy", "require-corp", true),
        ("x-content-type-options", "nosniff", true),
        // Not `no-referrer`: browsers then send `Origin: null` with the portal's own forms.
        ("referrer-policy", "same-origin", true),
        ("permissions-policy", SENSORS, true),
        ("x-frame-options", "DENY", unframed),
        ("strict-transport-security", hsts, https),
    ];
    let those = all.into_iter().filter(|(.., wanted)| *wanted);
    those
        .map(|(name, value, _)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
        .collect()
}

/// Host and, unless it's the scheme's own, port.
fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// What a header says that may stand there once.
#[derive(PartialEq)]
enum SingleHeader<'a> {
    Nothing,
    Once(&'a str),
    /// It is repeated, or holds no text.
    Nonsense,
}

impl<'a> SingleHeader<'a> {
    fn by(headers: &'a HeaderMap, name: &HeaderName) -> Self {
        let mut values = headers.get_all(name);
        match (values.next().map(HeaderValue::to_str), values.next()) {
            (None, _) => Self::Nothing,
            (Some(Ok(value)), None) => Self::Once(value),
            _ => Self::Nonsense,
        }
    }
}

/// Refuses what no browser that wants something of this portal sends, and forms of other sites.
///
/// # Errors
/// None of its own.
pub async fn admit(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(guard) = request.app_data::<Data<Guard>>() else { return next.call(request).await };
    if let Some(objection) = guard.objection(&request) {
        return Ok(request.error_response(objection));
    }
    // Other methods than POST change nothing: their route refuses them.
    if request.method() == Method::POST && !guard.is_own(request.headers()) {
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
    let own = matches!(
        SingleHeader::by(request.headers(), &SEC_FETCH_SITE),
        SingleHeader::Nothing | SingleHeader::Once("same-origin")
    );
    if own && request.headers().contains_key(&FRAGMENT) { Ok(()) } else { Err(PageError::NotOurs) }
}

/// Whether the browser says that a page of another site made this request, a sibling site's included.
/// Browsers that say nothing are taken at their word.
#[must_use]
pub fn is_from_another_site(headers: &HeaderMap) -> bool {
    !matches!(
        SingleHeader::by(headers, &SEC_FETCH_SITE),
        SingleHeader::Nothing | SingleHeader::Once("same-origin" | "none")
    )
}

/// Puts the headers on every answer, faults and static files included.
///
/// # Errors
/// None of its own.
pub async fn headers(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let guard = request.app_data::<Data<Guard>>().cloned();
    let mut response = next.call(request).await?;
    if let Some(guard) = guard {
        guard.put_headers(response.headers_mut());
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn guard() -> Guard {
        let text = "[server]\npublic_url = \"https://token.example.org/move\"\n[secenrol]\nurls = [\"https://x\"]";
        Guard::new(&Config::read("", text, std::iter::empty()).unwrap().server).unwrap()
    }

    fn is_own(headers: &[(&'static str, &'static str)]) -> bool {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        guard().is_own(&map)
    }

    #[test]
    fn s02_only_the_portals_own_pages_may_change_anything() {
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
