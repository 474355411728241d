//! Rules for every request and response: which requests are accepted, and the headers that keep
//! pages from being framed, cached, sniffed or scripted.

use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use url::{Position, Url};

use crate::config::Server;
use crate::content::paths::{self, Links};
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::http::single_header::{NotOneText, SEC_FETCH_SITE, only};

static FRAGMENT: HeaderName = HeaderName::from_static("hx-request");

/// Nothing loads except the portal's own scripts, styles, pictures and polls. Forms go to the
/// portal, and no site may frame it. The script makes markup from a poll's response under the
/// Trusted Types policy `handover`.
const CONTENT_SECURITY_POLICY: &str = "\
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; \
    frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types handover";

/// No page needs any of these features.
const PERMISSIONS_POLICY: &str = "\
    accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), \
    geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
    picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), \
    xr-spatial-tracking=()";

/// What the pages depend on.
const VARY: &str = "Cookie, Sec-Fetch-Site, Accept-Language, Accept-Encoding";

const MAX_URI_BYTES: usize = 2048;
const MAX_HEAD_BYTES: usize = 16 * 1024;

/// The rules for the portal as configured.
#[derive(Debug, Clone)]
pub struct RequestPolicy {
    /// Scheme, host and port of each of the portal's hosts, as browsers write them in `Origin`.
    origins: Vec<String>,
    https: bool,
    /// Host and port as browsers write them in `Host`, with all aliases.
    hosts: Vec<String>,
    /// What the paths of static files begin with.
    files: String,
    /// The headers of every response.
    always: Vec<(HeaderName, HeaderValue)>,
    policy: HeaderValue,
    qr_policy: HeaderValue,
}

impl RequestPolicy {
    /// The rules for a config.
    ///
    /// # Errors
    /// If `server.frame_ancestors` is no valid header value.
    pub fn new(server: &Server) -> Result<Self, header::InvalidHeaderValue> {
        let url = &server.public_url;
        let ancestors = match server.frame_ancestors.as_slice() {
            [] => "'none'".to_owned(),
            some => some.join(" "),
        };
        let policy = CONTENT_SECURITY_POLICY
            .replace("frame-ancestors 'none'", &format!("frame-ancestors {ancestors}"));
        let qr_policy = policy.replace("img-src 'self'", "img-src 'self' data:");
        let https = server.is_https();
        // Without the port if it is the scheme's default.
        let here = url[Position::BeforeHost..Position::AfterPort].to_owned();
        let subdomains = https && server.hsts_include_subdomains;
        let also = server.also_hosts.iter().map(|host| format!("{}://{host}", url.scheme()));
        Ok(Self {
            origins: [url.origin().ascii_serialization()].into_iter().chain(also).collect(),
            https,
            files: Links::below(url.path()).to(paths::STATIC) + "/",
            hosts: [vec![here], server.also_hosts.clone()].concat(),
            always: always(https, subdomains, server.frame_ancestors.is_empty()),
            policy: HeaderValue::from_str(&policy)?,
            qr_policy: HeaderValue::from_str(&qr_policy)?,
        })
    }

    /// Accepts a form only if the portal's own page sent it: by `Sec-Fetch-Site`, which browsers
    /// send over https and to localhost, otherwise by the exact `Origin`. Some browsers and devices
    /// send neither. Then `Referer` counts, which another site can suppress but not choose.
    fn judge_form(&self, headers: &HeaderMap) -> Result<(), PageError> {
        let site = only(headers, &SEC_FETCH_SITE).map_err(|NotOneText| PageError::NotOurs)?;
        let origin = only(headers, &header::ORIGIN).map_err(|NotOneText| PageError::NotOurs)?;
        let is_own = match (site, origin) {
            (Some(site), _) => site == "same-origin",
            (None, Some(origin)) => self.is_ours(origin),
            (None, None) if !headers.contains_key(header::REFERER) => {
                return Err(PageError::OriginHidden);
            }
            (None, None) => self.is_our_page(headers),
        };
        if is_own { Ok(()) } else { Err(PageError::NotOurs) }
    }

    /// Whether `Referer` names a page of the portal's own origin.
    fn is_our_page(&self, headers: &HeaderMap) -> bool {
        referer(headers).is_some_and(|url| self.is_ours(&url.origin().ascii_serialization()))
    }

    /// Whether a link, a form or a redirect of the portal's own pages led here.
    fn is_from_own_page(&self, headers: &HeaderMap) -> bool {
        match only(headers, &SEC_FETCH_SITE) {
            Ok(None) => self.is_our_page(headers),
            site => matches!(site, Ok(Some("same-origin"))),
        }
    }

    fn is_ours(&self, origin: &str) -> bool {
        self.origins.iter().any(|ours| ours.eq_ignore_ascii_case(origin))
    }

    /// Whether no header says that another origin sent this poll. Browsers send no `Origin` with a
    /// GET to the page's own origin.
    fn is_own_poll(&self, headers: &HeaderMap) -> bool {
        let site = only(headers, &SEC_FETCH_SITE);
        let origin = only(headers, &header::ORIGIN);
        matches!(site, Ok(None | Some("same-origin")))
            && matches!(origin, Ok(origin) if origin.is_none_or(|it| self.is_ours(it)))
    }

    /// Whether the request is for this portal, by `Host` and by the host in the URL, if there is
    /// one.
    fn is_here(&self, request: &ServiceRequest) -> bool {
        let known = |host: &str| {
            let default = if self.https { ":443" } else { ":80" };
            let host = host.strip_suffix(default).unwrap_or(host);
            self.hosts.iter().any(|ours| ours.eq_ignore_ascii_case(host))
        };
        matches!(only(request.headers(), &header::HOST), Ok(Some(host)) if known(host))
            && request.uri().authority().is_none_or(|authority| known(authority.as_str()))
    }

    /// Refuses a request that no browser sends to this portal.
    fn check(&self, request: &ServiceRequest) -> Result<(), PageError> {
        let headers = request.headers();
        let head: usize =
            headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
        let uri = request.uri().path_and_query().map_or(0, |path| path.as_str().len());
        let has = |name| headers.contains_key(name);
        let cookies: usize = headers.get_all(header::COOKIE).map(HeaderValue::len).sum();
        // The page that says so needs its stylesheet, with which browsers send the same cookies.
        let is_page = !request.path().starts_with(&self.files);
        let without_cookies = head - cookies;
        if is_page && head > MAX_HEAD_BYTES && without_cookies <= MAX_HEAD_BYTES {
            return Err(PageError::TooManyCookies);
        }
        let reads = matches!(*request.method(), Method::GET | Method::HEAD);
        let has_body = headers.get(header::CONTENT_LENGTH).is_some_and(|length| length != "0");
        let (bad, too_large) =
            (StatusCode::BAD_REQUEST, StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
        let objections = [
            (has(header::TRANSFER_ENCODING), bad, "a transfer encoding, which no form needs"),
            (has(header::EXPECT), StatusCode::EXPECTATION_FAILED, "an expectation"),
            (is_upgrade(headers, reads), bad, "an upgrade"),
            (reads && has_body, bad, "a body where none is allowed"),
            (uri > MAX_URI_BYTES, StatusCode::URI_TOO_LONG, "a URL that is too long"),
            (without_cookies > MAX_HEAD_BYTES, too_large, "headers that are too large"),
        ];
        if let Some((_, status, why)) = objections.into_iter().find(|(applies, ..)| *applies) {
            return Err(PageError::Refused(status, why));
        }
        if self.is_here(request) { Ok(()) } else { Err(self.misdirected(request)) }
    }

    /// Names both hosts for the log. The named one comes from the network, so it is shortened.
    fn misdirected(&self, request: &ServiceRequest) -> PageError {
        let host = request.uri().authority().map(|authority| authority.as_str().as_bytes());
        let header = request.headers().get(header::HOST).map(HeaderValue::as_bytes);
        let host: String = String::from_utf8_lossy(host.or(header).unwrap_or_default())
            .chars()
            .take(128)
            .collect();
        PageError::Misdirected(format!("{host:?}"), self.hosts.join(", "))
    }

    /// Adds the headers that a response does not have yet.
    pub fn put_headers(&self, headers: &mut HeaderMap) {
        headers.reserve(self.always.len() + 3);
        // Static files set their own and may be cached forever; nothing else may be cached.
        if !headers.contains_key(header::CACHE_CONTROL) {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
            headers.insert(header::VARY, HeaderValue::from_static(VARY));
        }
        if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
            headers.insert(header::CONTENT_SECURITY_POLICY, self.policy.clone());
        }
        for (name, value) in &self.always {
            headers.insert(name.clone(), value.clone());
        }
    }

    /// These headers as lines, for the web server's own responses.
    pub fn header_lines(&self) -> Vec<u8> {
        let mut headers = HeaderMap::new();
        self.put_headers(&mut headers);
        let lines = headers.iter().flat_map(|(name, value)| {
            [name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat()
        });
        lines.collect()
    }

    /// Lets one page show the QR code as a `data:` picture.
    pub fn allow_data_images(&self, response: &mut HttpResponse) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, self.qr_policy.clone());
    }
}

/// The headers of every response.
fn always(https: bool, subdomains: bool, unframed: bool) -> Vec<(HeaderName, HeaderValue)> {
    let hsts = if subdomains { "max-age=31536000; includeSubDomains" } else { "max-age=31536000" };
    let all = [
        ("cross-origin-opener-policy", "same-origin", true),
        ("cross-origin-resource-policy", "same-origin", true),
        ("cross-origin-embedder-policy", "require-corp", true),
        ("x-content-type-options", "nosniff", true),
        // With `no-referrer`, browsers would send `Origin: null` with the portal's own forms.
        ("referrer-policy", "same-origin", true),
        ("permissions-policy", PERMISSIONS_POLICY, true),
        ("x-frame-options", "DENY", unframed),
        ("strict-transport-security", hsts, https),
    ];
    let those = all.into_iter().filter(|(.., wanted)| *wanted);
    those
        .map(|(name, value, _)| (HeaderName::from_static(name), HeaderValue::from_static(value)))
        .collect()
}

/// The address in `Referer`. Browsers send only ASCII.
fn referer(headers: &HeaderMap) -> Option<Url> {
    let referer = only(headers, &header::REFERER).ok()??;
    Url::parse(referer).ok().filter(|_| referer.is_ascii())
}

/// Whether a request asks for another protocol. Java's HTTP client offers `h2c` with every plain
/// request, which a server may ignore.
fn is_upgrade(headers: &HeaderMap, reads: bool) -> bool {
    let is_offer = |value: &HeaderValue| reads && value.as_bytes().eq_ignore_ascii_case(b"h2c");
    !headers.get_all(header::UPGRADE).all(is_offer)
}

/// Middleware that refuses malformed requests and forms of other sites.
///
/// # Errors
/// Those of the inner service.
pub async fn admit(
    policy: Data<RequestPolicy>,
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    if let Err(objection) = policy.check(&request) {
        return Ok(request.error_response(objection));
    }
    // Other methods change nothing: no route accepts them.
    if request.method() == Method::POST
        && let Err(refusal) = policy.judge_form(request.headers())
    {
        return Ok(request.error_response(refusal));
    }
    next.call(request).await
}

/// Accepts only polls of the portal's own pages, because a fragment is not a complete page. Only a
/// script of the same origin can set the header of a poll.
///
/// # Errors
/// [`PageError::NotOurs`] for any other request.
pub fn require_poll(request: &HttpRequest) -> Result<(), PageError> {
    let policy = request.app_data::<Data<RequestPolicy>>();
    let own = policy.is_some_and(|policy| policy.is_own_poll(request.headers()));
    if own && request.headers().contains_key(&FRAGMENT) { Ok(()) } else { Err(PageError::NotOurs) }
}

/// Whether a form's browser sent neither `Sec-Fetch-Site` nor `Origin`, so that only `Referer`
/// vouches for the form.
pub fn is_origin_hidden(headers: &HeaderMap) -> bool {
    !headers.contains_key(&SEC_FETCH_SITE) && !headers.contains_key(header::ORIGIN)
}

/// Whether a link, a form or a redirect of the portal's own pages led to this request.
pub fn is_from_own_page(request: &HttpRequest) -> bool {
    let policy = request.app_data::<Data<RequestPolicy>>();
    policy.is_some_and(|policy| policy.is_from_own_page(request.headers()))
}

/// Whether `Referer` names another page than the one to sign in.
pub fn is_from_later_page(headers: &HeaderMap) -> bool {
    referer(headers).is_some_and(|url| !url.path().ends_with(Page::SignIn.path()))
}

/// Whether the browser reports that another site made this request. Sibling sites count as other
/// sites; a browser that reports nothing counts as not.
pub fn is_from_another_site(headers: &HeaderMap) -> bool {
    !matches!(only(headers, &SEC_FETCH_SITE), Ok(None | Some("same-origin" | "none")))
}

/// Middleware that adds the headers to every response, errors and static files included.
///
/// # Errors
/// Those of the inner service.
pub async fn headers(
    policy: Data<RequestPolicy>,
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let mut response = next.call(request).await?;
    policy.put_headers(response.headers_mut());
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn policy() -> RequestPolicy {
        let text = "[server]\npublic_url = \"https://token.example.org/move\"\nalso_hosts = [\"token.intranet:8443\"]\n[secenrol]\nurls = [\"https://x\"]";
        RequestPolicy::new(&Config::read("", text, std::iter::empty()).unwrap().server).unwrap()
    }

    fn judge(headers: &[(&'static str, &'static str)]) -> Result<(), PageError> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
        policy().judge_form(&map)
    }

    fn is_own(headers: &[(&'static str, &'static str)]) -> bool {
        judge(headers).is_ok()
    }

    #[test]
    fn s02_only_forms_of_the_portals_own_pages_are_accepted() {
        assert!(is_own(&[("sec-fetch-site", "same-origin")]));
        assert!(is_own(&[("origin", "https://token.example.org")]));
        assert!(is_own(&[("origin", "https://token.intranet:8443")]), "of server.also_hosts");
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
            &[("origin", "https://token.intranet")],
            &[("origin", "https://token.example.org:8443")],
            &[("origin", "https://token.example.org.evil.example")],
            &[("origin", "https://eviltoken.example.org")],
            &[("origin", "https://a.token.example.org")],
            &[("origin", "https://token.example.org/move")],
            &[("origin", "https://token.example.org"), ("origin", "https://evil.example")],
        ] {
            assert!(!is_own(headers), "{headers:?}");
        }
    }

    /// Another site can keep `Referer` away, but cannot make a browser send a false one.
    #[test]
    fn s02_without_origin_and_sec_fetch_site_only_a_referer_of_the_portal_is_accepted() {
        assert!(is_own(&[("referer", "https://token.example.org/move/sign-in?for=first")]));
        assert!(is_own(&[("referer", "https://TOKEN.example.org:443/")]));
        assert!(is_own(&[("referer", "https://token.example.org")]), "a policy may cut the path");
        assert!(is_own(&[("referer", "https://token.intranet:8443/move/")]));
        for headers in [
            &[("referer", "")][..],
            &[("referer", "http://token.example.org/move/sign-in")],
            &[("referer", "https://evil.example/?https://token.example.org/")],
            &[("referer", "https://token.example.org.evil.example/")],
            &[("referer", "https://token.example.org@evil.example/")],
            &[("referer", "https://a.token.example.org/")],
            &[("referer", "https://token.example.org:8443/")],
            &[("referer", "token.example.org/move")],
            &[("referer", "/move/sign-in")],
            &[("referer", "about:blank")],
            &[("referer", "https://token.example.org/"), ("referer", "https://evil.example/")],
            &[("referer", "https://token.example.org/"), ("origin", "null")],
            &[("referer", "https://token.example.org/"), ("origin", "https://evil.example")],
            &[("referer", "https://token.example.org/"), ("sec-fetch-site", "cross-site")],
            &[("referer", "https://token.example.org/"), ("sec-fetch-site", "none")],
        ] {
            assert!(matches!(judge(headers), Err(PageError::NotOurs)), "{headers:?}");
        }
        assert!(matches!(judge(&[]), Err(PageError::OriginHidden)));
    }

    #[test]
    fn s50_each_rule_for_requests_has_its_status() {
        use actix_web::test::TestRequest;
        let host = "token.example.org";
        let status = |request: TestRequest| match policy().check(&request.to_srv_request()) {
            Ok(()) => 200,
            Err(PageError::Refused(status, _)) => status.as_u16(),
            Err(PageError::Misdirected(..)) => 421,
            Err(error) => panic!("{error}"),
        };
        let to = |host: &str| TestRequest::get().insert_header(("host", host));
        let long = |bytes: usize| to(host).uri(&format!("/{}", "a".repeat(bytes - 1)));
        // A header takes four bytes more: colon, space, CR, LF.
        let rest = "host".len() + host.len() + 4 + "x-much".len() + 4;
        let large = |bytes: usize| to(host).insert_header(("x-much", "a".repeat(bytes - rest)));
        let check = |request: TestRequest, expected: u16, what: &str| {
            assert_eq!(status(request), expected, "{what}");
        };
        check(to(host), 200, "a page");
        check(to("TOKEN.example.org:443"), 200, "the scheme's port");
        check(to("token.intranet:8443"), 200, "of server.also_hosts");
        check(to("token.intranet"), 421, "without its port");
        check(to("evil.example"), 421, "another host");
        check(TestRequest::get(), 421, "no host");
        check(to(host).append_header(("host", host)), 421, "two hosts");
        check(to(host).uri("https://evil.example/"), 421, "another host in the URL");
        check(to(host).uri("https://token.example.org/"), 200, "the host in the URL");
        check(to(host).insert_header(("transfer-encoding", "chunked")), 400, "an encoding");
        check(to(host).insert_header(("expect", "100-continue")), 417, "an expectation");
        check(to(host).insert_header(("upgrade", "websocket")), 400, "an upgrade");
        check(to(host).insert_header(("content-length", "1")), 400, "a body");
        check(to(host).insert_header(("content-length", "0")), 200, "no body");
        check(to(host).method(Method::HEAD).insert_header(("content-length", "1")), 400, "a body");
        check(to(host).method(Method::POST).insert_header(("content-length", "1")), 200, "a form");
        check(long(2048), 200, "the longest URL");
        check(long(2049), 414, "a URL that is too long");
        check(large(16 * 1024), 200, "the largest head");
        check(large(16 * 1024 + 1), 431, "a head that is too large");
    }

    #[test]
    fn s50_cookies_of_other_applications_are_told_apart_from_other_headers() {
        use actix_web::test::TestRequest;
        let check = |path: &str, cookies: usize| {
            let request = TestRequest::with_uri(path).insert_header(("host", "token.example.org"));
            let request = request.insert_header(("cookie", "c".repeat(cookies)));
            policy().check(&request.to_srv_request())
        };
        assert!(check("/move/sign-in", 10 * 1024).is_ok(), "cookies count once");
        assert!(matches!(check("/move/sign-in", 16 * 1024), Err(PageError::TooManyCookies)));
        assert!(check("/move/static/a.css", 16 * 1024).is_ok(), "the error page needs its style");
    }

    /// A request with these headers, and the rules of this portal.
    fn request(headers: &[(&'static str, &'static str)]) -> HttpRequest {
        let request = actix_web::test::TestRequest::default().app_data(Data::new(policy()));
        headers.iter().fold(request, |request, one| request.append_header(*one)).to_http_request()
    }

    #[test]
    fn s50_only_polls_of_the_portals_own_pages_get_fragments() {
        for headers in [
            &[][..],
            &[("sec-fetch-site", "same-origin")],
            &[("origin", "https://token.example.org")],
        ] {
            let poll = [headers, &[("hx-request", "true")]].concat();
            assert!(require_poll(&request(&poll)).is_ok(), "{poll:?}");
            assert!(require_poll(&request(headers)).is_err(), "no poll: {headers:?}");
        }
        for headers in [
            &[("sec-fetch-site", "cross-site")][..],
            &[("sec-fetch-site", "same-site")],
            &[("origin", "https://evil.example")],
            &[("sec-fetch-site", "same-origin"), ("origin", "https://evil.example")],
            &[("sec-fetch-site", "cross-site"), ("origin", "https://token.example.org")],
        ] {
            let poll = [headers, &[("hx-request", "true")]].concat();
            assert!(matches!(require_poll(&request(&poll)), Err(PageError::NotOurs)), "{poll:?}");
        }
    }

    #[test]
    fn the_headers_say_which_page_led_here() {
        let sign_in = ("referer", "https://token.example.org/move/sign-in");
        let passcode = ("referer", "https://token.example.org/move/passcode");
        for (headers, is_own, is_later) in [
            (&[][..], false, false),
            (&[("sec-fetch-site", "same-origin")], true, false),
            (&[("sec-fetch-site", "same-origin"), passcode], true, true),
            (&[("sec-fetch-site", "cross-site"), passcode], false, true),
            (&[sign_in], true, false),
            (&[passcode], true, true),
            (&[("referer", "https://evil.example/")], false, true),
            (&[passcode, passcode], false, false),
        ] {
            let request = request(headers);
            let found = (is_from_own_page(&request), is_from_later_page(request.headers()));
            assert_eq!(found, (is_own, is_later), "{headers:?}");
        }
    }

    #[test]
    fn s02_an_origin_is_hidden_if_neither_header_is_there() {
        for (headers, is_hidden) in [
            (&[][..], true),
            (&[("referer", "https://token.example.org/")], true),
            (&[("origin", "null")], false),
            (&[("sec-fetch-site", "none")], false),
        ] {
            assert_eq!(is_origin_hidden(request(headers).headers()), is_hidden, "{headers:?}");
        }
    }

    #[test]
    fn every_response_gets_the_headers_that_it_does_not_set_itself() {
        let policy = policy();
        let with = |set: &[(HeaderName, &'static str)]| {
            let set = set.iter().cloned();
            let mut headers: HeaderMap =
                set.map(|(name, value)| (name, HeaderValue::from_static(value))).collect();
            policy.put_headers(&mut headers);
            move |name: &str| headers.get(name).map(|value| value.to_str().unwrap().to_owned())
        };
        let page = with(&[]);
        assert_eq!(page("cache-control").as_deref(), Some("no-store"));
        assert_eq!(page("vary").as_deref(), Some(VARY));
        assert!(page("content-security-policy").unwrap().contains("img-src 'self';"));
        assert_eq!(page("x-frame-options").as_deref(), Some("DENY"));
        assert_eq!(page("strict-transport-security").as_deref(), Some("max-age=31536000"));
        let file = with(&[(header::CACHE_CONTROL, "public"), (header::VARY, "Accept-Encoding")]);
        assert_eq!(file("cache-control").as_deref(), Some("public"));
        assert_eq!(file("vary").as_deref(), Some("Accept-Encoding"));
        let own = with(&[(header::CONTENT_SECURITY_POLICY, "default-src 'none'")]);
        assert_eq!(own("content-security-policy").as_deref(), Some("default-src 'none'"));
        let lines = String::from_utf8(policy.header_lines()).unwrap();
        assert!(
            lines.contains("cache-control: no-store\r\n") && lines.ends_with("\r\n"),
            "{lines}"
        );
        let mut response = HttpResponse::Ok().finish();
        policy.allow_data_images(&mut response);
        let allowed = response.headers().get(header::CONTENT_SECURITY_POLICY).unwrap();
        assert!(allowed.to_str().unwrap().contains("img-src 'self' data:;"));
    }

    #[actix_web::test]
    async fn s02_the_origin_of_forms_is_judged_and_that_of_pages_is_not() {
        use actix_web::middleware::from_fn;
        use actix_web::test::{TestRequest, init_service, try_call_service};
        use actix_web::{App, web};
        let app = App::new().app_data(Data::new(policy())).wrap(from_fn(admit));
        let app = init_service(app.default_service(web::to(HttpResponse::Ok))).await;
        let status = async |request: TestRequest| {
            let request = request.insert_header(("host", "token.example.org"));
            let request = request.insert_header(("sec-fetch-site", "cross-site"));
            try_call_service(&app, request.to_request()).await.unwrap().status()
        };
        assert_eq!(status(TestRequest::get()).await, StatusCode::OK, "a link of another site");
        assert_eq!(status(TestRequest::post()).await, StatusCode::FORBIDDEN);
    }

    #[test]
    fn s21_only_other_sites_are_other_sites() {
        let is_from_another_site = |values: &[&'static str]| {
            let values = values
                .iter()
                .map(|value| (SEC_FETCH_SITE.clone(), HeaderValue::from_static(value)));
            is_from_another_site(&values.collect())
        };
        for own in [&[][..], &["same-origin"], &["none"]] {
            assert!(!is_from_another_site(own), "{own:?}");
        }
        for other in [&["cross-site"][..], &["same-site"], &[""], &["none", "none"]] {
            assert!(is_from_another_site(other), "{other:?}");
        }
    }

    #[test]
    fn s50_only_the_offer_of_h2c_is_no_upgrade() {
        let is_upgrade = |values: &[&'static str], reads| {
            let mut map = HeaderMap::new();
            for value in values {
                map.append(header::UPGRADE, HeaderValue::from_static(value));
            }
            super::is_upgrade(&map, reads)
        };
        assert!(!is_upgrade(&[], true) && !is_upgrade(&[], false));
        assert!(!is_upgrade(&["h2c"], true) && is_upgrade(&["h2c"], false));
        for values in [&["websocket"][..], &["h2c, websocket"], &["h2c", "websocket"], &[""]] {
            assert!(is_upgrade(values, true), "{values:?}");
        }
    }
}
