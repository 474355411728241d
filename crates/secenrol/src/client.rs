//! The exchanges over HTTP. A request that SecEnrol may have carried out is never repeated, no
//! redirect is followed, and no cookie jar is kept: the caller holds the session.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, Instant};

use reqwest::header::{COOKIE, HeaderName, HeaderValue};
use secrecy::SecretSlice;
use tokio::runtime::Handle;
use tokio_util::context::TokioContext;
use url::Url;

use super::breaker::{Breaker, Circuit};
use super::cookie::Cookies;
use super::error::{Blame, Error, SetupError};
use super::input::{CheckCode, Passcode, Password, Userid};
use super::options::Options;
use super::picture::Image;
use super::recording::{Recorded, Recorder, SeenReply, outcome_name};
use super::transport::{build, cookie_header, http, on_the_way, read};
use super::types::{
    Challenge, CheckCodeSent, CookieSession, Enrolment, Exchange, NewSession, NumberForm,
    NumberSent, OutcomeName, PasscodeSent, Poll, Server, SignIn, SignedIn,
};
use super::wire::{self, Body, Reply, Success};

static TRACE_PARENT: HeaderName = HeaderName::from_static("traceparent");

/// A finished exchange, for an [`Observer`].
#[derive(Debug)]
pub struct Exchanged<'a> {
    /// Which exchange it was.
    pub exchange: Exchange,
    /// The server's URL, as in [`Client::servers`].
    pub server: &'a str,
    /// The time from the start of the request to the end of the reply.
    pub took: Duration,
    /// What went wrong; `None` if the exchange has an outcome.
    pub error: Option<&'a Error>,
}

/// A callback for each finished exchange, such as for metrics. It must not block.
pub type Observer = Arc<dyn Fn(&Exchanged<'_>) + Send + Sync>;

/// The result of an exchange that belongs to a session `S`: a [`Challenge`], an [`Enrolment`] or a
/// [`SignedIn`].
#[derive(Debug)]
pub struct Answer<S, T> {
    /// The session to use from now on, whatever the outcome. It has the newest cookies, which are
    /// to be "sent with every request after this until enrolment is completed".
    pub session: S,
    /// What the reply means.
    pub outcome: Result<T, Error>,
}

/// A server with its circuit breaker.
#[derive(Debug)]
struct Peer {
    server: Server,
    breaker: Mutex<Breaker>,
}

impl Peer {
    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records in the circuit breaker how an exchange that began at `begun` ended. `cause` is the
    /// account and the origin.
    fn record(
        &self,
        exchange: Exchange,
        cause: (&str, Option<&str>),
        begun: Instant,
        error: Option<&Error>,
    ) {
        let (mut breaker, now, server) = (self.breaker(), Instant::now(), self.server.address());
        let Some((error, blame)) =
            error.map(|e| (e, e.blame())).filter(|(_, blame)| *blame != Blame::None)
        else {
            if breaker.answered(now) {
                tracing::info!(server, "SecEnrol answers again");
            }
            return;
        };
        // If others are answered meanwhile, this sign-in probably waited for the user's approval.
        let is_push = exchange == Exchange::SignIn && matches!(error, Error::TimedOut(_));
        if is_push && breaker.has_answered_since(begun) {
            return;
        }
        let opens = match blame {
            Blame::Exchange => breaker.failed_for(cause.0, cause.1, now),
            _ => breaker.failed(now),
        };
        if opens {
            tracing::error!(server, %error, "SecEnrol keeps failing: circuit opened");
        }
    }
}

/// A client for one organisation's SecEnrol servers. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Client {
    http: Arc<RwLock<reqwest::Client>>,
    options: Arc<Options>,
    /// Never empty.
    peers: Arc<[Peer]>,
    /// All connections belong to this runtime. If they belonged to the thread that opened them,
    /// they would end with it, and with them the exchanges of others.
    runtime: Handle,
    observer: Option<Observer>,
    origin: Option<Arc<str>>,
    trace_parent: Option<HeaderValue>,
    recorder: Option<Arc<Recorder>>,
}

/// What [`Client::prepare_certificate`] made.
pub struct Prepared(reqwest::Client);

impl Client {
    /// Sets the client up without connecting. Call it within a tokio runtime, to which the
    /// connections then belong.
    ///
    /// # Errors
    /// [`SetupError`] if no server is named, a URL or the certificates are invalid, or the HTTP
    /// client cannot be set up.
    pub fn new(options: &Options) -> Result<Self, SetupError> {
        let peer = |url| {
            let breaker = Mutex::new(Breaker::new(options.breaker));
            Ok(Peer { server: server_at(url)?, breaker })
        };
        let peers = options.urls.iter().map(peer).collect::<Result<Vec<_>, SetupError>>()?;
        if peers.is_empty() {
            return Err(SetupError::NoServer);
        }
        let http = build(http(options, options.client_certificate.as_ref())?)?;
        Ok(Self {
            http: Arc::new(RwLock::new(http)),
            options: Arc::new(Options { client_certificate: None, ..options.clone() }),
            peers: peers.into(),
            runtime: Handle::current(),
            observer: None,
            origin: None,
            trace_parent: None,
            recorder: None,
        })
    }

    /// Prepares a renewed client certificate for [`Client::use_prepared`].
    ///
    /// # Errors
    /// [`SetupError`] if it cannot be used.
    pub fn prepare_certificate(
        &self,
        renewed: Option<&SecretSlice<u8>>,
    ) -> Result<Prepared, SetupError> {
        build(http(&self.options, renewed)?).map(Prepared)
    }

    /// Uses a prepared client certificate for new connections, in all clones.
    pub fn use_prepared(&self, Prepared(http): Prepared) {
        *self.http.write().unwrap_or_else(PoisonError::into_inner) = http;
    }

    pub(super) fn http(&self) -> reqwest::Client {
        self.http.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn timeout(&self) -> Duration {
        self.options.timeout
    }

    /// The servers' URLs, in the order of [`Options::urls`].
    pub fn servers(&self) -> Vec<String> {
        self.peers.iter().map(|peer| peer.server.0.to_string()).collect()
    }

    /// [`Options::sign_in_timeout`]
    pub fn sign_in_timeout(&self) -> Duration {
        self.options.sign_in_timeout
    }

    /// Calls `observer` after every exchange from now on.
    pub fn with_observer(self, observer: Observer) -> Self {
        Self { observer: Some(observer), ..self }
    }

    /// A clone for the exchanges of `origin`, such as the network address of a web application's
    /// visitor. Odd replies that one origin's input may have provoked count once for the circuit
    /// breaker, so nobody opens it with invented userids.
    pub fn asked_from(&self, origin: &str) -> Self {
        Self { origin: Some(origin.into()), ..self.clone() }
    }

    /// A clone whose requests have the header `traceparent` (W3C Trace Context) with this value, so
    /// that the server's side of a trace can be found. The value is sent as it is; one that no
    /// header can have is left out. `None`: no header.
    #[must_use]
    pub fn in_trace(&self, trace_parent: Option<&str>) -> Self {
        let trace_parent = trace_parent.and_then(|value| HeaderValue::from_str(value).ok());
        Self { trace_parent, ..self.clone() }
    }

    /// Records every exchange from now on. Recordings have no secrets: see [`Recorder`].
    pub fn recorded_by(self, recorder: Arc<Recorder>) -> Self {
        Self { recorder: Some(recorder), ..self }
    }

    /// How long an exchange would fail with [`Error::Away`], because the circuit breaker of the
    /// session's server is open, or for a sign-in (`None`) that of every server. `None` if a
    /// request may be sent now.
    pub fn away(&self, server: Option<&Server>) -> Option<Duration> {
        let now = Instant::now();
        let possible =
            self.peers.iter().filter(|peer| server.is_none_or(|server| *server == peer.server));
        let waits: Option<Vec<_>> = possible.map(|peer| peer.breaker().refuses(now)).collect();
        waits?.into_iter().min()
    }

    /// The state of each server's circuit breaker, in the order of [`Options::urls`].
    pub fn circuits(&self) -> impl Iterator<Item = Circuit> {
        let now = Instant::now();
        self.peers.iter().map(move |peer| peer.breaker().circuit(now))
    }

    /// The servers for a sign-in: as configured, but those that failed recently come last.
    fn in_order(&self) -> Vec<&Server> {
        let now = Instant::now();
        let mut peers: Vec<_> = self.peers.iter().collect();
        peers.sort_by_key(|peer| peer.breaker().failed_recently(now));
        peers.into_iter().map(|peer| &peer.server).collect()
    }

    /// Step 1, "Authenticate User": `GETQRONLY` with userid and password.
    ///
    /// With push sign-in SecEnrol answers only once the user has approved on the old phone, which
    /// may take a minute or more. If nothing could be sent to a server, the next one is tried.
    ///
    /// # Errors
    /// [`Error`] if the exchange has no outcome. A wrong password is [`SignIn::Denied`].
    pub async fn sign_in(&self, userid: &Userid, password: &Password) -> Result<SignIn, Error> {
        let fields =
            [("action", "GETQRONLY"), ("userid", userid.as_str()), ("PASSWORD", password.expose())];
        let mut outcome = Err(Error::Unreachable("no server".to_owned()));
        for server in self.in_order() {
            let meaning = |body: &mut Body, session: &NewSession| match wire::json_reply(body)? {
                Reply::Challenge { session: key, userid: named } => {
                    let userid = if named.is_empty() { userid.as_str().to_owned() } else { named };
                    let NewSession { server, account, cookies } = session.clone();
                    let new = Challenge { server, userid, session: key, account, cookies };
                    Ok(SignIn::Challenged(new))
                }
                Reply::Success(success) => {
                    enrolment(success, session).map(|(new, image)| SignIn::Accepted(new, image))
                }
                Reply::Denied => Ok(SignIn::Denied),
            };
            let (server, account) = (server.clone(), userid.account());
            let session = NewSession { server, account, cookies: Cookies::default() };
            let secrets = [password.expose()];
            let answer = self.exchange(Exchange::SignIn, &session, &fields, &secrets, meaning);
            outcome = answer.await.outcome;
            if !outcome.as_ref().is_err_and(Error::was_not_sent) {
                break;
            }
        }
        outcome
    }

    /// Step 2, "2nd Authentication Step and Get QR Code": `GETQRONLY` with the session key and the
    /// passcode. The vendor document's sample call repeats step 1's; this follows its table of
    /// parameters. A wrong passcode is [`PasscodeSent::Denied`].
    pub async fn send_passcode(
        &self,
        challenge: &Challenge,
        passcode: &Passcode,
    ) -> Answer<Challenge, PasscodeSent> {
        let (key, passcode) = (challenge.session.expose(), passcode.expose());
        let fields = [
            ("action", "GETQRONLY"),
            ("userid", challenge.userid.as_str()),
            ("SESSION", key),
            ("PASSCODE", passcode),
        ];
        let meaning = |body: &mut Body, session: &Challenge| match wire::json_reply(body)? {
            Reply::Success(success) => {
                enrolment(success, session).map(|(new, image)| PasscodeSent::Accepted(new, image))
            }
            Reply::Denied => Ok(PasscodeSent::Denied),
            Reply::Challenge { .. } => Err(Error::Unexpected("a challenge in reply to a passcode")),
        };
        self.exchange(Exchange::Passcode, challenge, &fields, &[key, passcode], meaning).await
    }

    /// Step 3, "Poll Server for Auto Enrolment Completion": `QUERYSOFTTOKEN`, which asks whether
    /// the new phone has reported. The vendor document names no interval.
    pub async fn poll(&self, enrolment: &Enrolment) -> Answer<Enrolment, Poll> {
        let (seed, enrolurl) = (enrolment.seed.expose(), enrolment.enrolurl.expose());
        let fields = [("action", "QUERYSOFTTOKEN"), ("seed", seed)];
        let meaning = |body: &mut Body, _: &Enrolment| wire::poll_reply(body);
        self.exchange(Exchange::Poll, enrolment, &fields, &[seed, enrolurl], meaning).await
    }

    /// Step 4, "Manually Send Check Code": `SETINFO` with the code that the new phone shows if it
    /// cannot report by itself. A wrong code is [`CheckCodeSent::Denied`].
    pub async fn send_check_code(
        &self,
        enrolment: &Enrolment,
        code: &CheckCode,
    ) -> Answer<Enrolment, CheckCodeSent> {
        let (seed, enrolurl) = (enrolment.seed.expose(), enrolment.enrolurl.expose());
        let fields = [
            ("action", "SETINFO"),
            ("domain", enrolment.domain.as_str()),
            ("tokentype", "softtoken"),
            ("SOFTTOKENURL", enrolurl),
            ("CHECKCODE", code.expose()),
        ];
        let meaning = |body: &mut Body, _: &Enrolment| match wire::json_reply(body)? {
            Reply::Success(_) => Ok(CheckCodeSent::Enrolled),
            Reply::Denied => Ok(CheckCodeSent::Denied),
            Reply::Challenge { .. } => {
                Err(Error::Unexpected("a challenge in reply to a check code"))
            }
        };
        let secrets = [code.expose(), seed, enrolurl];
        self.exchange(Exchange::CheckCode, enrolment, &fields, &secrets, meaning).await
    }

    /// Posts a new phone number, in the notation that the form wants; and with `code` the same form
    /// with the code that SecEnrol sent to that number.
    ///
    /// The vendor document does not describe this exchange. The fields come from `form`, and a
    /// reply is read like that of `SETINFO`; a challenge means that SecEnrol wants the code.
    pub async fn change_number(
        &self,
        signed_in: &SignedIn,
        form: &NumberForm,
        number: &str,
        code: Option<&Passcode>,
    ) -> Answer<SignedIn, NumberSent> {
        let with_domain = |value: &str| value.replace("{domain}", &signed_in.domain);
        let extra: Vec<_> =
            form.extra_fields.iter().map(|(name, value)| (name, with_domain(value))).collect();
        let mut fields = vec![("action", form.action.as_str()), ("tokentype", &form.tokentype)];
        fields.extend(extra.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        fields.push((&form.number_field, number));
        if let (Some(name), Some(code)) = (&form.confirm_field, code) {
            fields.push((name, code.expose()));
        }
        let secrets = [number, code.map_or("", Passcode::expose)];
        let meaning = |body: &mut Body, _: &SignedIn| match wire::json_reply(body)? {
            Reply::Success(_) => Ok(NumberSent::Taken),
            Reply::Challenge { .. } if form.confirm_field.is_some() => Ok(NumberSent::CodeWanted),
            Reply::Challenge { .. } => {
                Err(Error::Unexpected("a challenge in reply to a phone number"))
            }
            Reply::Denied => Ok(NumberSent::Denied),
        };
        self.exchange(Exchange::Number, signed_in, &fields, &secrets, meaning).await
    }

    /// Sends a request of `session`, unless the circuit breaker is open, and reads the reply.
    /// `secrets` are removed from SecEnrol's own error message.
    async fn exchange<S: CookieSession, T: OutcomeName>(
        &self,
        exchange: Exchange,
        session: &S,
        fields: &[(&str, &str)],
        secrets: &[&str],
        meaning: impl FnOnce(&mut Body, &S) -> Result<T, Error>,
    ) -> Answer<S, T> {
        let mut session = session.clone();
        let mut peers = self.peers.iter().enumerate();
        let Some((index, peer)) = peers.find(|(_, peer)| peer.server == *session.server()) else {
            let gone = "the session's server is no longer configured";
            return Answer { session, outcome: Err(Error::Unreachable(gone.to_owned())) };
        };
        let begun = Instant::now();
        if let Err(wait) = peer.breaker().admit(begun) {
            return Answer { session, outcome: Err(Error::Away(wait)) };
        }
        let timeout = if exchange == Exchange::SignIn {
            self.options.sign_in_timeout
        } else {
            self.options.timeout
        };
        let sent_cookies = session.cookies().clone();
        let mut seen = None;
        let slot = self.recorder.is_some().then_some(&mut seen);
        let body = self.post(&mut session, fields, timeout, slot).await;
        let mut leniency = None;
        let outcome = body.and_then(|mut body| {
            body.hide(secrets);
            let outcome = meaning(&mut body, &session);
            log_leniency(peer, exchange, &body);
            leniency = body.leniency();
            outcome
        });
        if let Some(recorder) = &self.recorder {
            recorder.record(&Recorded {
                exchange,
                server: index + 1,
                begun,
                took: begun.elapsed(),
                fields,
                cookies: &sent_cookies,
                seen,
                leniency,
                outcome: outcome_name(&outcome),
            });
        }
        let error = outcome.as_ref().err();
        peer.record(exchange, (session.account(), self.origin.as_deref()), begun, error);
        self.tell(peer, exchange, begun, error);
        Answer { session, outcome }
    }

    /// Tells log and observer of a finished exchange.
    fn tell(&self, peer: &Peer, exchange: Exchange, begun: Instant, error: Option<&Error>) {
        // With one server, the caller's own log line says enough; polls are too many to log.
        let is_logged = self.peers.len() > 1 && exchange != Exchange::Poll;
        if let Some(error) = error.filter(|error| is_logged && error.blame() != Blame::None) {
            let (server, exchange) = (peer.server.address(), exchange.name());
            tracing::warn!(server, exchange, %error, "this SecEnrol server failed");
        }
        if let Some(observer) = &self.observer {
            let (server, took) = (peer.server.0.as_str(), begun.elapsed());
            observer(&Exchanged { exchange, server, took, error });
        }
    }

    /// A request that is not sent yet.
    pub(super) fn form(&self, server: &Server, fields: &[(&str, &str)]) -> reqwest::RequestBuilder {
        self.http()
            .post(server.0.clone())
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cache-control", "no-cache")
            .body(wire::form(fields))
    }

    pub(super) fn first_server(&self) -> &Server {
        &self.peers[0].server
    }

    async fn post(
        &self,
        session: &mut impl CookieSession,
        fields: &[(&str, &str)],
        timeout: Duration,
        seen: Option<&mut Option<SeenReply>>,
    ) -> Result<Body, Error> {
        let mut post = self.form(session.server(), fields).timeout(timeout);
        if let Some(value) = cookie_header(session.cookies()) {
            post = post.header(COOKIE, value);
        }
        if let Some(value) = &self.trace_parent {
            post = post.header(&TRACE_PARENT, value);
        }
        let reply = async {
            let response = post.send().await.map_err(|e| on_the_way(&e, timeout))?;
            read(response, timeout, session.cookies_mut(), seen).await
        };
        TokioContext::new(reply, self.runtime.clone()).await
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("peers", &self.peers).finish_non_exhaustive()
    }
}

/// Polls are too many to log.
fn log_leniency(peer: &Peer, exchange: Exchange, body: &Body) {
    let why = body.leniency().filter(|_| exchange != Exchange::Poll);
    if let Some(why) = why {
        let (server, exchange) = (peer.server.address(), exchange.name());
        tracing::info!(server, exchange, why, "SecEnrol's reply was read leniently");
    }
}

fn enrolment(
    success: Success,
    session: &impl CookieSession,
) -> Result<(Box<Enrolment>, Option<Image>), Error> {
    let Success { seed, enrolurl, domain, image } = success;
    let seed = seed.ok_or(Error::Unexpected("success without a seed"))?;
    let cookies = session.cookies().clone();
    if !cookies.has_token() {
        return Err(Error::Unexpected("success without the SecurEnvoyPin cookie"));
    }
    let (server, account) = (session.server().clone(), session.account().to_owned());
    Ok((Box::new(Enrolment { server, account, cookies, seed, enrolurl, domain }), image))
}

/// The path before `/secenrol/`, if an address ends in that, as the vendor's pages show it.
pub fn folder_of_secenrol(url: &Url) -> Option<&str> {
    let (folder, name) = url.path().trim_end_matches('/').rsplit_once('/')?;
    name.eq_ignore_ascii_case("secenrol").then_some(folder)
}

/// Where the exchanges with a server go. `base` is one of [`Options::urls`].
pub fn exchange_url(base: &Url) -> Url {
    let folder = folder_of_secenrol(base).unwrap_or(base.path().trim_end_matches('/'));
    let mut url = base.clone();
    url.set_path(&format!("{folder}/secenrol/"));
    url
}

fn server_at(base: &Url) -> Result<Server, SetupError> {
    if !matches!(base.scheme(), "http" | "https") || base.host_str().is_none() {
        return Err(SetupError::Url(base.to_string()));
    }
    Ok(Server(exchange_url(base)))
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use reqwest::dns::{Addrs, Name, Resolve, Resolving};
    use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

    use super::*;
    use crate::breaker::BreakerPolicy;

    /// Resolves a name to a closed port at first, and to the server afterwards.
    struct Moving {
        addresses: [SocketAddr; 2],
        asked: Arc<AtomicUsize>,
    }

    impl Resolve for Moving {
        fn resolve(&self, _: Name) -> Resolving {
            let address = self.addresses[self.asked.fetch_add(1, Ordering::Relaxed).min(1)];
            Box::pin(async move { Ok(Box::new(std::iter::once(address)) as Addrs) })
        }
    }

    #[test]
    fn secenrol_is_appended_once() {
        for (base, url) in [
            ("https://m.example.org", "https://m.example.org/secenrol/"),
            ("https://m.example.org/secenrol", "https://m.example.org/secenrol/"),
            ("https://m.example.org/SecEnrol//", "https://m.example.org/secenrol/"),
            ("https://m.example.org/a/secenrol/", "https://m.example.org/a/secenrol/"),
            ("https://m.example.org/secenrol2/", "https://m.example.org/secenrol2/secenrol/"),
            ("https://m.example.org/a/", "https://m.example.org/a/secenrol/"),
        ] {
            assert_eq!(exchange_url(&base.parse().unwrap()).as_str(), url, "{base}");
        }
    }

    #[tokio::test]
    async fn a_name_is_looked_up_again_after_a_failure() {
        let server = MockServer::start().await;
        let denied = ResponseTemplate::new(200).set_body_string(r#"{"result":"accessdenied"}"#);
        Mock::given(matchers::any()).respond_with(denied).mount(&server).await;
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let asked = Arc::new(AtomicUsize::new(0));
        let resolver = Moving { addresses: [closed, *server.address()], asked: asked.clone() };
        let options = Options {
            urls: vec!["http://mfa.example.org".parse().unwrap()],
            extra_roots: None,
            client_certificate: None,
            proxy: None,
            sign_in_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(5),
            breaker: BreakerPolicy::default(),
        };
        let http = http(&options, None).unwrap().dns_resolver(Arc::new(resolver));
        let client = Client::new(&options).unwrap();
        client.use_prepared(Prepared(http.build().unwrap()));
        let (bob, password) = (Userid::parse("bob").unwrap(), Password::parse("x").unwrap());
        assert!(matches!(client.sign_in(&bob, &password).await, Err(Error::Unreachable(_))));
        for _ in 0..3 {
            assert!(matches!(client.sign_in(&bob, &password).await, Ok(SignIn::Denied)));
        }
        assert_eq!(asked.load(Ordering::Relaxed), 2, "the working connection is kept");
    }
}
