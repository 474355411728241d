//! The four exchanges over HTTP. Nothing is retried that SecEnrol may have carried out, no redirect
//! is followed, no cookie jar is kept: the caller holds what a journey needs.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use reqwest::header::{COOKIE, HeaderMap, HeaderValue, SET_COOKIE};
use url::Url;

use super::cookie::Cookie;
use super::error::{Error, SetupError};
use super::types::{
    Challenge, CheckCode, CheckCodeSent, Enrolment, Image, Passcode, PasscodeSent, Password, Poll, Server,
    SignIn, Userid,
};
use super::wire::{self, Reply, Success};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(3);

/// The exchanges of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exchange {
    /// [`Client::sign_in`].
    SignIn,
    /// [`Client::send_passcode`].
    Passcode,
    /// [`Client::poll`].
    Poll,
    /// [`Client::send_check_code`].
    CheckCode,
}

impl Exchange {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 4] = [Self::SignIn, Self::Passcode, Self::Poll, Self::CheckCode];

    /// What it is called among the metrics.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Passcode => "passcode",
            Self::Poll => "poll",
            Self::CheckCode => "check-code",
        }
    }
}

/// An exchange that ended.
#[derive(Debug)]
pub struct Exchanged<'a> {
    /// Which one.
    pub exchange: Exchange,
    /// The server's address, as [`Client::servers`] has it.
    pub server: &'a str,
    /// From the request's start to the reply's end.
    pub took: Duration,
    /// What went wrong on the way, where something did.
    pub error: Option<&'a Error>,
}

/// Is told of each exchange. Must not wait.
pub type Observer = Arc<dyn Fn(&Exchanged<'_>) + Send + Sync>;

/// How to reach SecEnrol.
#[derive(Debug, Clone)]
pub struct Options {
    /// Base URLs in the order in which they are tried at sign-in, without `/secenrol/`.
    pub urls: Vec<Url>,
    /// Root certificates to trust besides the system's, as PEM.
    pub extra_roots: Option<Vec<u8>>,
    /// The time limit of [`Client::sign_in`]: it includes the user's approval of a push.
    pub sign_in_timeout: Duration,
    /// The time limit of every other exchange.
    pub timeout: Duration,
}

/// What an exchange brought.
#[derive(Debug)]
pub struct Answer<T> {
    /// The cookie, where the reply set it anew. It replaces the one held, whatever the outcome:
    /// "sent with every request after this until enrolment is completed".
    pub cookie: Option<Cookie>,
    /// What the reply means.
    pub outcome: Result<T, Error>,
}

/// A client for one organisation's SecEnrol servers. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    servers: Vec<Server>,
    observer: Option<Observer>,
    sign_in_timeout: Duration,
    timeout: Duration,
}

impl Client {
    /// Sets the client up; connects to nobody yet.
    ///
    /// # Errors
    /// [`SetupError`] for options that can't work.
    pub fn new(options: &Options) -> Result<Self, SetupError> {
        // reqwest panics where no provider is installed. That another one is there is no fault.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut http = reqwest::Client::builder()
            .user_agent(concat!("handover/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT_TIMEOUT)
            // Certificates and names are always verified: there is no switch.
            .tls_version_min(reqwest::tls::Version::TLS_1_2)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_proxy();
        if let Some(pem) = &options.extra_roots {
            let roots = reqwest::Certificate::from_pem_bundle(pem)
                .map_err(|e| SetupError::Certificates(e.to_string()))?;
            http = http.tls_certs_merge(roots);
        }
        let servers = options.urls.iter().map(exchange_url).collect::<Result<Vec<_>, _>>()?;
        if servers.is_empty() {
            return Err(SetupError::NoServer);
        }
        Ok(Self {
            http: http.build().map_err(|e| SetupError::Http(chain(&e)))?,
            servers,
            observer: None,
            sign_in_timeout: options.sign_in_timeout,
            timeout: options.timeout,
        })
    }

    /// The servers' addresses, as an [`Observer`] is told them.
    #[must_use]
    pub fn servers(&self) -> Vec<String> {
        self.servers.iter().map(|server| server.0.to_string()).collect()
    }

    /// Tells `observer` of every exchange from now on.
    #[must_use]
    pub fn told_to(self, observer: Observer) -> Self {
        Self { observer: Some(observer), ..self }
    }

    /// Step 1, `GETQRONLY` with userid and password. With push sign-in SecEnrol answers only once
    /// the user has approved on the old phone, so this may take a minute or more.
    ///
    /// The next server is asked where one can't be connected to, or not with TLS that can be
    /// trusted: nothing was sent to it then.
    pub async fn sign_in(&self, userid: &Userid, password: &Password) -> Answer<SignIn> {
        let fields = [("action", "GETQRONLY"), ("userid", userid.as_str()), ("PASSWORD", password.expose())];
        let mut answer = Answer { cookie: None, outcome: Err(Error::Unreachable("no server".to_owned())) };
        for server in &self.servers {
            let reply = self.post(Exchange::SignIn, server, &fields, None, self.sign_in_timeout).await;
            answer = reply.then(&[password.expose()], |body, cookie| match wire::json_reply(body)? {
                Reply::Challenge { session, userid: named } => {
                    let userid = if named.is_empty() { userid.as_str().to_owned() } else { named };
                    Ok(SignIn::Challenged(Challenge { server: server.clone(), userid, session, cookie }))
                }
                Reply::Success(success) => {
                    let (enrolment, image) = enrolment(success, server, cookie)?;
                    Ok(SignIn::Accepted(enrolment, image))
                }
                Reply::Denied => Ok(SignIn::Denied),
            });
            if !answer.outcome.as_ref().is_err_and(Error::was_not_sent) {
                break;
            }
        }
        answer
    }

    /// Step 2, `GETQRONLY` with the session key and the passcode. The document's sample call repeats
    /// step 1's; its table of parameters is what counts.
    pub async fn send_passcode(&self, challenge: &Challenge, passcode: &Passcode) -> Answer<PasscodeSent> {
        let session = challenge.session.expose();
        let fields = [
            ("action", "GETQRONLY"),
            ("userid", challenge.userid.as_str()),
            ("SESSION", session),
            ("PASSCODE", passcode.expose()),
        ];
        let cookie = challenge.cookie.as_ref();
        let reply = self.post(Exchange::Passcode, &challenge.server, &fields, cookie, self.timeout).await;
        reply.then(&[session, passcode.expose()], |body, cookie| match wire::json_reply(body)? {
            Reply::Success(success) => {
                let cookie = cookie.or_else(|| challenge.cookie.clone());
                let (enrolment, image) = enrolment(success, &challenge.server, cookie)?;
                Ok(PasscodeSent::Accepted(enrolment, image))
            }
            Reply::Denied => Ok(PasscodeSent::Denied),
            Reply::Challenge { .. } => Err(Error::Unexpected("a challenge in reply to a passcode")),
        })
    }

    /// Step 3, `QUERYSOFTTOKEN`: has the new phone reported?
    pub async fn poll(&self, enrolment: &Enrolment) -> Answer<Poll> {
        let seed = enrolment.seed.expose();
        let fields = [("action", "QUERYSOFTTOKEN"), ("seed", seed)];
        let (server, cookie) = (&enrolment.server, Some(&enrolment.cookie));
        let reply = self.post(Exchange::Poll, server, &fields, cookie, self.timeout).await;
        reply.then(&[seed, enrolment.enrolurl.expose()], |body, _| wire::poll_reply(body))
    }

    /// Step 4, `SETINFO`: the code that the new phone shows when it can't report by itself.
    pub async fn send_check_code(&self, enrolment: &Enrolment, code: &CheckCode) -> Answer<CheckCodeSent> {
        let fields = [
            ("action", "SETINFO"),
            ("domain", enrolment.domain.as_str()),
            ("tokentype", "softtoken"),
            ("SOFTTOKENURL", enrolment.enrolurl.expose()),
            ("CHECKCODE", code.expose()),
        ];
        let (server, cookie) = (&enrolment.server, Some(&enrolment.cookie));
        let reply = self.post(Exchange::CheckCode, server, &fields, cookie, self.timeout).await;
        let secrets = [code.expose(), enrolment.seed.expose(), enrolment.enrolurl.expose()];
        reply.then(&secrets, |body, _| match wire::json_reply(body)? {
            Reply::Success(_) => Ok(CheckCodeSent::Enrolled),
            Reply::Denied => Ok(CheckCodeSent::Denied),
            Reply::Challenge { .. } => Err(Error::Unexpected("a challenge in reply to a check code")),
        })
    }

    async fn post<'a>(
        &'a self,
        exchange: Exchange,
        server: &'a Server,
        fields: &[(&str, &str)],
        cookie: Option<&Cookie>,
        timeout: Duration,
    ) -> Asked<'a> {
        let begun = Instant::now();
        let asked = |reply| Asked { exchange, server, begun, observer: self.observer.as_ref(), reply };
        let mut request = self
            .http
            .post(server.0.clone())
            .timeout(timeout)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cache-control", "no-cache")
            .body(wire::form(fields));
        if let Some(value) = cookie.and_then(cookie_header) {
            request = request.header(COOKIE, value);
        }
        asked(match request.send().await {
            Ok(response) => read(response, timeout).await,
            Err(e) => RawReply { cookie: None, body: Err(on_the_way(&e, timeout)) },
        })
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("servers", &self.servers).finish_non_exhaustive()
    }
}

/// A reply, and whom to tell of it once it is known what it means.
struct Asked<'a> {
    exchange: Exchange,
    server: &'a Server,
    begun: Instant,
    observer: Option<&'a Observer>,
    reply: RawReply,
}

/// A reply's cookie and body, before anybody has asked what they mean.
struct RawReply {
    cookie: Option<Cookie>,
    body: Result<Vec<u8>, Error>,
}

impl Asked<'_> {
    fn then<T>(
        self,
        secrets: &[&str],
        meaning: impl FnOnce(&[u8], Option<Cookie>) -> Result<T, Error>,
    ) -> Answer<T> {
        let RawReply { cookie, body } = self.reply;
        let outcome = body.and_then(|body| meaning(&body, cookie.clone())).map_err(|e| match e {
            Error::Reported(message) => Error::Reported(wire::strike_out(message, secrets)),
            other => other,
        });
        if let Some(observer) = self.observer {
            let (server, took) = (self.server.0.as_str(), self.begun.elapsed());
            let error = outcome.as_ref().err();
            observer(&Exchanged { exchange: self.exchange, server, took, error });
        }
        Answer { cookie, outcome }
    }
}

async fn read(response: reqwest::Response, timeout: Duration) -> RawReply {
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

async fn capped(mut response: reqwest::Response, timeout: Duration) -> Result<Vec<u8>, Error> {
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

fn cookie_header(cookie: &Cookie) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_bytes(&cookie.pair()).ok()?;
    value.set_sensitive(true);
    Some(value)
}

fn enrolment(
    success: Success,
    server: &Server,
    cookie: Option<Cookie>,
) -> Result<(Box<Enrolment>, Option<Image>), Error> {
    let Success { seed, enrolurl, domain, image } = success;
    let seed = seed.ok_or(Error::Unexpected("success without a seed"))?;
    let cookie = cookie.ok_or(Error::Unexpected("success without the SecurEnvoyPin cookie"))?;
    Ok((Box::new(Enrolment { server: server.clone(), cookie, seed, enrolurl, domain }), image))
}

fn exchange_url(base: &Url) -> Result<Server, SetupError> {
    let wrong = || SetupError::Url(base.to_string());
    if !matches!(base.scheme(), "http" | "https") || base.host_str().is_none() {
        return Err(wrong());
    }
    let mut url = base.clone();
    url.set_path(&format!("{}/secenrol/", base.path().trim_end_matches('/')));
    Ok(Server(url))
}

fn on_the_way(e: &reqwest::Error, timeout: Duration) -> Error {
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
fn chain(e: &reqwest::Error) -> String {
    let causes: Vec<String> = causes(e).map(ToString::to_string).collect();
    if causes.is_empty() { "no cause given".to_owned() } else { wire::clean(&causes.join(": ")) }
}
