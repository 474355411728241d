//! A portal, its stand-in, and browsers without scripts. Each method of a browser is one request.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use handover::app::startup::Application;
use handover::config::Config;
use scraper::{Html, Selector};
use secenrol_stand_in::{Fault, Handle as SecEnrol, Operation, PASSWORD, StandIn};

use crate::eventually::{PATIENCE, eventually};

/// A short time that is still long enough for the first steps of a test on a busy machine.
pub const BRIEF: Duration = Duration::from_secs(6);

/// A portal with its own stand-in.
pub struct World {
    stand_in: StandIn,
    base: String,
    management: Option<SocketAddr>,
    /// The browsers' `Host` header.
    pub host: String,
}

impl World {
    pub async fn start() -> Self {
        Self::with(|_| {}).await
    }

    /// Starts a portal with short poll intervals. `change` changes its config.
    pub async fn with(change: impl FnOnce(&mut Config)) -> Self {
        Self::begin(change, None).await
    }

    /// Starts a portal as `handover demo` does, with a link to the simulated phones.
    pub async fn demo() -> Self {
        Self::begin(|_| {}, Some("http://phones.example/phone".to_owned())).await
    }

    #[expect(clippy::unused_async, reason = "starting needs a runtime, which awaiting shows")]
    async fn begin(change: impl FnOnce(&mut Config), demo_phones: Option<String>) -> Self {
        let loopback = || SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        let stand_in = StandIn::start(TcpListener::bind(loopback()).unwrap()).unwrap();
        let mut config = Config::demo(loopback(), loopback(), stand_in.url()).unwrap();
        config.poll.min = Duration::from_millis(20);
        config.poll.upstream_per_second = 2_000;
        config.server.management_listen = Some(loopback());
        config.brand.time_zone = jiff::tz::TimeZone::UTC;
        change(&mut config);
        let public = config.server.public_url.clone();
        let base = public.path().trim_end_matches('/').to_owned();
        let application = Application::build(&config, demo_phones).unwrap();
        let base = format!("http://127.0.0.1:{}{base}", application.address.port());
        let host = match (public.host_str().unwrap(), public.port()) {
            (host, Some(0)) => format!("{host}:{}", application.address.port()),
            (host, Some(port)) => format!("{host}:{port}"),
            (host, None) => host.to_owned(),
        };
        let management = application.management_address;
        tokio::spawn(application.run_until_stopped());
        Self { stand_in, base, management, host }
    }

    /// Starts a portal for a test of `fault`.
    pub async fn for_fault(fault: &Fault) -> Self {
        Self::with(|config| time_out_soon(fault, config)).await
    }

    /// The stand-in's URL.
    pub fn secenrol_url(&self) -> &str {
        self.stand_in.url()
    }

    pub fn secenrol(&self) -> &SecEnrol {
        self.stand_in.handle()
    }

    /// The portal's address and port.
    pub fn authority(&self) -> String {
        self.base.strip_prefix("http://").unwrap().split('/').next().unwrap().to_owned()
    }

    /// Sends a form to the management listener, with a header if there is one. Returns the status.
    pub async fn to_management(&self, path: &str, form: &str, header: Option<(&str, &str)>) -> u16 {
        let url = format!("http://{}{path}", self.management.unwrap());
        let request = self.browser().http.post(url).body(form.to_owned());
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        let request =
            header.into_iter().fold(request, |request, (name, value)| request.header(name, value));
        request.send().await.unwrap().status().as_u16()
    }

    /// The management listener's URL.
    pub fn management_url(&self) -> String {
        format!("http://{}", self.management.unwrap())
    }

    /// The management listener's answer to GET `path`.
    pub async fn managed(&self, path: &str) -> Reply {
        self.managed_by(reqwest::Method::GET, path).await
    }

    /// The management listener's answer.
    pub async fn managed_by(&self, method: reqwest::Method, path: &str) -> Reply {
        let browser = self.browser();
        let url = format!("http://{}{path}", self.management.unwrap());
        browser.send(browser.http.request(method, url)).await
    }

    /// The number of calls of each documented exchange: sign-in, passcode, poll, check code.
    pub fn calls(&self) -> [usize; 4] {
        let documented =
            [Operation::SignIn, Operation::Passcode, Operation::Poll, Operation::CheckCode];
        documented.map(|exchange| self.secenrol().calls(exchange))
    }

    /// Waits until SecEnrol has received a first call of this operation. It may still be answering
    /// it.
    pub async fn until_called(&self, exchange: Operation) {
        let called = async || (self.secenrol().calls(exchange) > 0).then_some(());
        eventually(&format!("SecEnrol has a call of {exchange:?}"), called).await;
    }

    /// Carol, signed in to change her number, with the passcode sent to the old one.
    pub async fn carol_for_a_number(&self) -> Browser {
        let browser = self.browser();
        browser.sign_in_for("number", "carol").await;
        browser.get("/passcode").await;
        let code = self.secenrol().texts("carol").pop().unwrap();
        assert_eq!(browser.passcode(&code).await.location(), "/sms/number");
        browser.get("/sms/number").await.is(200, "sms-number");
        browser
    }

    pub fn browser(&self) -> Browser {
        self.browser_with(None)
    }

    /// A browser that starts with this cookie.
    pub fn browser_with(&self, cookie: Option<String>) -> Browser {
        Browser::at(self.base.clone(), self.host.clone(), cookie)
    }

    /// A browser whose requests have one more header.
    pub fn browser_sending(&self, name: &'static str, value: &str) -> Browser {
        let headers = [(name.parse().unwrap(), value.parse().unwrap())].into_iter().collect();
        let http = Browser::client().default_headers(headers).build().unwrap();
        Browser::through(http, self.base.clone(), self.host.clone())
    }

    /// A browser on a phone.
    pub fn phone(&self) -> Browser {
        let agent = "Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140.0 Mobile Safari/537.36";
        let http = Browser::client().user_agent(agent).build().unwrap();
        Browser::through(http, self.base.clone(), self.host.clone())
    }

    /// Alice, whose password was right, on the passcode page.
    pub async fn alice_at_passcode(&self) -> Browser {
        let browser = self.browser();
        assert_eq!(browser.sign_in("alice", PASSWORD).await.location(), "/passcode");
        browser.get("/passcode").await;
        browser
    }

    /// Alice, signed in, on the scan page.
    pub async fn alice_at_scan(&self) -> (Browser, Reply) {
        let browser = self.browser();
        browser.sign_in("alice", PASSWORD).await;
        let scan = self.alice_to_scan(&browser).await;
        (browser, scan)
    }

    /// Leads alice from the passcode to the scan page.
    pub async fn alice_to_scan(&self, browser: &Browser) -> Reply {
        browser.get("/passcode").await;
        let code = self.secenrol().old_code("alice").unwrap();
        assert_eq!(browser.passcode(&code).await.location(), "/scan");
        browser.get("/scan").await
    }
}

/// Makes an exchange that hangs time out soon. All others have enough time on a busy machine.
pub fn time_out_soon(fault: &Fault, config: &mut Config) {
    if *fault == Fault::Hung {
        config.secenrol.timeout = Duration::from_millis(1500);
        config.secenrol.sign_in_timeout = Duration::from_millis(1500);
    }
}

/// A browser: keeps cookies and the last form's token, runs no scripts, follows no redirects.
pub struct Browser {
    http: reqwest::Client,
    base: String,
    host: String,
    /// Cookies as `name=value`.
    cookies: Mutex<Vec<String>>,
    token: Mutex<String>,
}

impl Browser {
    /// A browser for the portal at `base` that sends `host` as its `Host` header.
    pub fn at(base: String, host: String, cookie: Option<String>) -> Self {
        Self::through(Self::client().build().unwrap(), base, host).with_cookie(cookie)
    }

    fn client() -> reqwest::ClientBuilder {
        // The portal installs the TLS provider, but a browser may be created before it.
        let _ = rustls::crypto::ring::default_provider().install_default();
        reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .timeout(PATIENCE)
            // Shorter than the portal keeps an idle connection.
            .pool_idle_timeout(Duration::from_secs(5))
    }

    pub fn with_cookie(self, cookie: Option<String>) -> Self {
        self.cookies.lock().unwrap().extend(cookie);
        self
    }

    pub async fn get(&self, path: &str) -> Reply {
        self.send(self.request(reqwest::Method::GET, path).header("sec-fetch-site", "same-origin"))
            .await
    }

    pub async fn poll(&self, path: &str) -> Reply {
        let request = self.request(reqwest::Method::GET, path);
        self.send(request.header("sec-fetch-site", "same-origin").header("hx-request", "true"))
            .await
    }

    /// Polls until the answer redirects. Returns where to.
    pub async fn poll_to_the_end(&self, path: &str) -> String {
        eventually(&format!("{path} redirects"), async || {
            let reply = self.poll(path).await;
            assert_eq!(reply.status, 200);
            reply.header("hx-redirect")
        })
        .await
    }

    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        self.send(self.form(path, fields).header("sec-fetch-site", "same-origin")).await
    }

    pub async fn sign_in(&self, userid: &str, password: &str) -> Reply {
        self.post("/sign-in", &[("userid", userid), ("password", password)]).await
    }

    /// Signs in for a number change or a first phone.
    pub async fn sign_in_for(&self, purpose: &str, userid: &str) -> Reply {
        self.post("/sign-in", &[("aim", purpose), ("userid", userid), ("password", PASSWORD)]).await
    }

    /// Enters a British number.
    pub async fn number(&self, number: &str) -> Reply {
        self.post("/sms/number", &[("token", &self.token()), ("region", "GB"), ("number", number)])
            .await
    }

    /// Answers `yes` or `no` on the page that shows the new number.
    pub async fn confirm(&self, answer: &str) -> Reply {
        self.post("/sms/confirm", &[("token", &self.token()), ("answer", answer)]).await
    }

    /// Sends the code from the new number.
    pub async fn number_code(&self, code: &str) -> Reply {
        self.post("/sms/code", &[("token", &self.token()), ("code", code)]).await
    }

    pub async fn passcode(&self, code: &str) -> Reply {
        self.post("/passcode", &[("token", &self.token()), ("passcode", code)]).await
    }

    pub async fn check_code(&self, code: &str) -> Reply {
        self.post("/scan", &[("token", &self.token()), ("check_code", code)]).await
    }

    pub async fn sign_out(&self) -> Reply {
        self.post("/sign-out", &[("token", &self.token())]).await
    }

    pub fn request(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        let request =
            self.http.request(method, format!("{}{path}", self.base)).header("host", &self.host);
        match self.cookies.lock().unwrap_or_else(PoisonError::into_inner).join("; ") {
            none if none.is_empty() => request,
            cookies => request.header("cookie", cookies),
        }
    }

    /// A request with another `Host` header and without cookies.
    pub fn bare(&self, method: reqwest::Method, path: &str, host: &str) -> reqwest::RequestBuilder {
        self.http.request(method, format!("{}{path}", self.base)).header("host", host)
    }

    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> reqwest::RequestBuilder {
        let body =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.request(reqwest::Method::POST, path)
            .header("content-type", "application/x-www-form-urlencoded")
            .body(body)
    }

    pub async fn send(&self, request: reqwest::RequestBuilder) -> Reply {
        let response = request.send().await.unwrap();
        let reply = Reply {
            status: response.status().as_u16(),
            headers: response.headers().clone(),
            body: response.text().await.unwrap(),
        };
        let mut cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        for set in reply.headers.get_all("set-cookie") {
            let set = set.to_str().unwrap();
            let pair = set.split(';').next().unwrap();
            cookies.retain(|other| other.split('=').next() != pair.split('=').next());
            if !set.contains("Max-Age=0") {
                cookies.push(pair.to_owned());
            }
        }
        drop(cookies);
        if let Some(token) = reply.attribute("input[name=token]", "value") {
            *self.token.lock().unwrap_or_else(PoisonError::into_inner) = token;
        }
        reply
    }

    /// Sends a form, waits for `moment` and resets the connection without reading the answer.
    pub async fn post_and_break_off(
        &self,
        path: &str,
        fields: &[(&str, &str)],
        moment: impl Future<Output = ()>,
    ) {
        use tokio::io::AsyncWriteExt as _;
        let body =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let authority = self.base.strip_prefix("http://").unwrap();
        let mut stream = tokio::net::TcpStream::connect(authority).await.unwrap();
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {authority}\r\ncookie: {}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            self.cookie().unwrap(),
            body.len()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        moment.await;
        stream.set_zero_linger().unwrap();
    }

    /// Like [`Self::send`], for a compressed body and without reading cookies.
    pub async fn send_compressed(&self, request: reqwest::RequestBuilder) -> Reply {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Reply {
            status,
            headers,
            body: String::from_utf8_lossy(&response.bytes().await.unwrap()).into_owned(),
        }
    }

    /// The session's cookie.
    pub fn cookie(&self) -> Option<String> {
        let cookies = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        cookies.iter().find(|cookie| !cookie.contains("_language=")).cloned()
    }

    pub fn token(&self) -> String {
        self.token.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Browser {
    /// A browser for the portal at `base` that uses this client and `Host` header.
    pub fn through(http: reqwest::Client, base: String, host: String) -> Self {
        Self { http, base, host, cookies: Mutex::default(), token: Mutex::default() }
    }
}

/// The portal's answer.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: String,
}

impl Reply {
    pub fn header(&self, name: &str) -> Option<String> {
        Some(self.headers.get(name)?.to_str().unwrap().to_owned())
    }

    /// The target of a 303.
    pub fn location(&self) -> String {
        assert_eq!(self.status, 303, "{self:?}");
        self.header("location").unwrap()
    }

    /// The page's `data-step`.
    pub fn step(&self) -> String {
        self.attribute("main", "data-step").unwrap_or_else(|| panic!("no page: {self:?}"))
    }

    /// Asserts status and step.
    pub fn is(&self, status: u16, step: &str) -> &Self {
        assert_eq!((self.status, self.step().as_str()), (status, step), "{}", self.body);
        self
    }

    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let page = Html::parse_document(&self.body);
        let element = page.select(&Selector::parse(selector).unwrap()).next()?;
        Some(element.value().attr(name)?.to_owned())
    }

    /// The text of the first element that matches `selector`, with white space collapsed.
    pub fn text(&self, selector: &str) -> Option<String> {
        let page = Html::parse_document(&self.body);
        let element = page.select(&Selector::parse(selector).unwrap()).next()?;
        Some(element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "))
    }

    pub fn has(&self, selector: &str) -> bool {
        self.text(selector).is_some()
    }

    /// The QR code as PNG.
    pub fn qr(&self) -> Vec<u8> {
        use base64::Engine as _;
        let uri =
            self.attribute("img#qr", "src").unwrap_or_else(|| panic!("no QR code: {}", self.body));
        let data = uri
            .strip_prefix("data:image/png;base64,")
            .unwrap_or_else(|| panic!("an odd picture: {uri}"));
        base64::engine::general_purpose::STANDARD.decode(data).unwrap()
    }
}
