//! The exchanges over HTTP. Nothing is retried that SecEnrol may have carried out, no redirect
//! is followed, no cookie jar is kept: the caller holds what a journey needs.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use reqwest::header::COOKIE;
use tokio::runtime::Handle;
use tokio_util::context::TokioContext;
use url::Url;

use super::breaker::{Breaker, BreakerPolicy, Circuit};
use super::cookie::Cookie;
use super::error::{Error, SetupError};
use super::transport::{RawReply, chain, cookie_header, http, on_the_way, read};
use super::types::{
    Challenge, CheckCode, CheckCodeSent, Enrolment, Image, NumberForm, NumberSent, Passcode,
    PasscodeSent, Password, Poll, Server, SignIn, SignedIn, Userid,
};
use super::wire::{self, Reply, Success};

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
    /// [`Client::change_number`].
    Number,
}

impl Exchange {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 5] =
        [Self::SignIn, Self::Passcode, Self::Poll, Self::CheckCode, Self::Number];

    /// What it is called among the metrics.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Passcode => "passcode",
            Self::Poll => "poll",
            Self::CheckCode => "check-code",
            Self::Number => "number",
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
    /// When a server that fails is left alone.
    pub breaker: BreakerPolicy,
}

/// The result of an exchange that belongs to a session `S`: a [`Challenge`], an [`Enrolment`] or a
/// [`SignedIn`].
#[derive(Debug)]
pub struct Answer<S, T> {
    /// The session to use from now on, whatever the outcome: it has the newest cookie, which is
    /// "sent with every request after this until enrolment is completed".
    pub session: S,
    /// What the reply means.
    pub outcome: Result<T, Error>,
}

/// A reply with the cookie that it set, if it set one.
struct Understood<T> {
    cookie: Option<Cookie>,
    outcome: Result<T, Error>,
}

/// A server, and how it did lately.
#[derive(Debug)]
struct Peer {
    server: Server,
    breaker: Mutex<Breaker>,
}

impl Peer {
    fn breaker(&self) -> MutexGuard<'_, Breaker> {
        self.breaker.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers how an exchange that began `begun` ended.
    fn note(&self, request: &Request<'_>, begun: Instant, error: Option<&Error>) {
        let (mut breaker, now) = (self.breaker(), Instant::now());
        match error {
            // A server that answers others may well be waiting for a person.
            Some(Error::TimedOut(_))
                if request.exchange == Exchange::SignIn && breaker.has_answered_since(begun) => {}
            Some(error) if error.is_fault() => {
                if breaker.failed(now) {
                    let server = self.server.address();
                    tracing::error!(server, %error, "SecEnrol keeps failing: left alone for a while");
                }
            }
            _ => {
                if breaker.answered(now) {
                    tracing::info!(server = self.server.address(), "SecEnrol answers again");
                }
            }
        }
    }
}

/// One exchange, before it is sent.
struct Request<'a> {
    exchange: Exchange,
    server: &'a Server,
    fields: &'a [(&'a str, &'a str)],
    cookie: Option<&'a Cookie>,
    timeout: Duration,
    /// What must not be seen in the server's own words.
    secrets: &'a [&'a str],
}

/// A client for one organisation's SecEnrol servers. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Client {
    pub(super) http: reqwest::Client,
    peers: Arc<[Peer]>,
    /// Connections live here, whoever asks: those of a thread that ends would take others' exchanges with
    /// them.
    runtime: Handle,
    observer: Option<Observer>,
    sign_in_timeout: Duration,
    pub(super) timeout: Duration,
}

impl Client {
    /// Sets the client up; connects to nobody yet. Must be called in a tokio runtime: its connections last
    /// as long as that.
    ///
    /// # Errors
    /// [`SetupError`] for options that can't work.
    pub fn new(options: &Options) -> Result<Self, SetupError> {
        Self::with(options, http(options.extra_roots.as_deref())?)
    }

    fn with(options: &Options, http: reqwest::ClientBuilder) -> Result<Self, SetupError> {
        let peer = |url| {
            let breaker = Mutex::new(Breaker::new(options.breaker));
            Ok(Peer { server: exchange_url(url)?, breaker })
        };
        let peers = options.urls.iter().map(peer).collect::<Result<Vec<_>, SetupError>>()?;
        if peers.is_empty() {
            return Err(SetupError::NoServer);
        }
        Ok(Self {
            http: http.build().map_err(|e| SetupError::Http(chain(&e)))?,
            peers: peers.into(),
            runtime: Handle::current(),
            observer: None,
            sign_in_timeout: options.sign_in_timeout,
            timeout: options.timeout,
        })
    }

    /// The servers' addresses, as an [`Observer`] is told them.
    #[must_use]
    pub fn servers(&self) -> Vec<String> {
        self.peers.iter().map(|peer| peer.server.0.to_string()).collect()
    }

    /// Tells `observer` of every exchange from now on.
    #[must_use]
    pub fn told_to(self, observer: Observer) -> Self {
        Self { observer: Some(observer), ..self }
    }

    /// For how long nobody is asked since all keep failing: the server that began a journey, or, for
    /// a new one, every server. `None` where somebody may be.
    #[must_use]
    pub fn away(&self, server: Option<&Server>) -> Option<Duration> {
        let now = Instant::now();
        let mut least: Option<Duration> = None;
        for peer in
            self.peers.iter().filter(|peer| server.is_none_or(|server| *server == peer.server))
        {
            let wait = peer.breaker().refuses(now)?;
            least = Some(least.map_or(wait, |least| least.min(wait)));
        }
        least
    }

    /// How it stands with each server.
    pub fn circuits(&self) -> impl Iterator<Item = Circuit> {
        let now = Instant::now();
        self.peers.iter().map(move |peer| peer.breaker().circuit(now))
    }

    /// The servers for a sign-in: as configured, but those that failed lately come last.
    fn in_order(&self) -> Vec<&Server> {
        let now = Instant::now();
        let mut peers: Vec<_> = self.peers.iter().collect();
        peers.sort_by_key(|peer| peer.breaker().failed_lately(now));
        peers.into_iter().map(|peer| &peer.server).collect()
    }

    /// Step 1, `GETQRONLY` with userid and password. With push sign-in SecEnrol answers only once
    /// the user has approved on the old phone, so this may take a minute or more.
    ///
    /// The next server is asked where one can't be connected to, or not with TLS that can be
    /// trusted: nothing was sent to it then.
    ///
    /// # Errors
    /// [`Error`].
    pub async fn sign_in(&self, userid: &Userid, password: &Password) -> Result<SignIn, Error> {
        let fields =
            [("action", "GETQRONLY"), ("userid", userid.as_str()), ("PASSWORD", password.expose())];
        let mut outcome = Err(Error::Unreachable("no server".to_owned()));
        for server in self.in_order() {
            let request = Request {
                exchange: Exchange::SignIn,
                server,
                fields: &fields,
                cookie: None,
                timeout: self.sign_in_timeout,
                secrets: &[password.expose()],
            };
            let meaning = |body: &[u8], cookie| match wire::json_reply(body)? {
                Reply::Challenge { session, userid: named } => {
                    let userid = if named.is_empty() { userid.as_str().to_owned() } else { named };
                    Ok(SignIn::Challenged(Challenge {
                        server: server.clone(),
                        userid,
                        session,
                        cookie,
                    }))
                }
                Reply::Success(success) => {
                    let (enrolment, image) = enrolment(success, server, cookie)?;
                    Ok(SignIn::Accepted(enrolment, image))
                }
                Reply::Denied => Ok(SignIn::Denied),
            };
            outcome = self.exchange(request, meaning).await.outcome;
            if !outcome.as_ref().is_err_and(Error::was_not_sent) {
                break;
            }
        }
        outcome
    }

    /// Step 2, `GETQRONLY` with the session key and the passcode. The document's sample call repeats
    /// step 1's; its table of parameters is what counts.
    pub async fn send_passcode(
        &self,
        challenge: &Challenge,
        passcode: &Passcode,
    ) -> Answer<Challenge, PasscodeSent> {
        let session = challenge.session.expose();
        let fields = [
            ("action", "GETQRONLY"),
            ("userid", challenge.userid.as_str()),
            ("SESSION", session),
            ("PASSCODE", passcode.expose()),
        ];
        let secrets = [session, passcode.expose()];
        let request = self.request(
            Exchange::Passcode,
            &challenge.server,
            &fields,
            challenge.cookie.as_ref(),
            &secrets,
        );
        let meaning = |body: &[u8], cookie: Option<Cookie>| match wire::json_reply(body)? {
            Reply::Success(success) => {
                let cookie = cookie.or_else(|| challenge.cookie.clone());
                let (enrolment, image) = enrolment(success, &challenge.server, cookie)?;
                Ok(PasscodeSent::Accepted(enrolment, image))
            }
            Reply::Denied => Ok(PasscodeSent::Denied),
            Reply::Challenge { .. } => Err(Error::Unexpected("a challenge in reply to a passcode")),
        };
        let Understood { cookie, outcome } = self.exchange(request, meaning).await;
        Answer { session: challenge.with_newest(cookie), outcome }
    }

    /// Step 3, `QUERYSOFTTOKEN`: has the new phone reported?
    pub async fn poll(&self, enrolment: &Enrolment) -> Answer<Enrolment, Poll> {
        let seed = enrolment.seed.expose();
        let fields = [("action", "QUERYSOFTTOKEN"), ("seed", seed)];
        let secrets = [seed, enrolment.enrolurl.expose()];
        let request = self.request(
            Exchange::Poll,
            &enrolment.server,
            &fields,
            Some(&enrolment.cookie),
            &secrets,
        );
        let Understood { cookie, outcome } =
            self.exchange(request, |body, _| wire::poll_reply(body)).await;
        Answer { session: enrolment.with_newest(cookie), outcome }
    }

    /// Step 4, `SETINFO`: the code that the new phone shows when it can't report by itself.
    pub async fn send_check_code(
        &self,
        enrolment: &Enrolment,
        code: &CheckCode,
    ) -> Answer<Enrolment, CheckCodeSent> {
        let fields = [
            ("action", "SETINFO"),
            ("domain", enrolment.domain.as_str()),
            ("tokentype", "softtoken"),
            ("SOFTTOKENURL", enrolment.enrolurl.expose()),
            ("CHECKCODE", code.expose()),
        ];
        let secrets = [code.expose(), enrolment.seed.expose(), enrolment.enrolurl.expose()];
        let request = self.request(
            Exchange::CheckCode,
            &enrolment.server,
            &fields,
            Some(&enrolment.cookie),
            &secrets,
        );
        let meaning = |body: &[u8], _| match wire::json_reply(body)? {
            Reply::Success(_) => Ok(CheckCodeSent::Enrolled),
            Reply::Denied => Ok(CheckCodeSent::Denied),
            Reply::Challenge { .. } => {
                Err(Error::Unexpected("a challenge in reply to a check code"))
            }
        };
        let Understood { cookie, outcome } = self.exchange(request, meaning).await;
        Answer { session: enrolment.with_newest(cookie), outcome }
    }

    /// Posts a new phone number, `number` being written as the form takes it; with `code`, the same form
    /// once more with the code that went to that number. No document describes this: fields come from
    /// `form`, and replies are read as those of `SETINFO`, with a challenge besides.
    pub async fn change_number(
        &self,
        signed_in: &SignedIn,
        form: &NumberForm,
        number: &str,
        code: Option<&Passcode>,
    ) -> Answer<SignedIn, NumberSent> {
        let SignedIn { server, cookie, domain } = signed_in;
        let extra: Vec<_> = form
            .extra_fields
            .iter()
            .map(|(name, value)| (name, value.replace("{domain}", domain)))
            .collect();
        let mut fields = vec![("action", form.action.as_str()), ("tokentype", &form.tokentype)];
        fields.extend(extra.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        fields.push((&form.number_field, number));
        if let (Some(name), Some(code)) = (&form.confirm_field, code) {
            fields.push((name, code.expose()));
        }
        let secrets = [number, code.map_or("", Passcode::expose)];
        let request = self.request(Exchange::Number, server, &fields, Some(cookie), &secrets);
        let meaning = |body: &[u8], _| match wire::json_reply(body)? {
            Reply::Success(_) => Ok(NumberSent::Taken),
            Reply::Challenge { .. } if form.confirm_field.is_some() => Ok(NumberSent::CodeWanted),
            Reply::Challenge { .. } => {
                Err(Error::Unexpected("a challenge in reply to a phone number"))
            }
            Reply::Denied => Ok(NumberSent::Denied),
        };
        let Understood { cookie, outcome } = self.exchange(request, meaning).await;
        Answer { session: signed_in.with_newest(cookie), outcome }
    }

    fn request<'a>(
        &self,
        exchange: Exchange,
        server: &'a Server,
        fields: &'a [(&'a str, &'a str)],
        cookie: Option<&'a Cookie>,
        secrets: &'a [&'a str],
    ) -> Request<'a> {
        Request { exchange, server, fields, cookie, timeout: self.timeout, secrets }
    }

    /// Asks, unless the server is to be left alone, and remembers how that went.
    async fn exchange<T>(
        &self,
        request: Request<'_>,
        meaning: impl FnOnce(&[u8], Option<Cookie>) -> Result<T, Error>,
    ) -> Understood<T> {
        let Some(peer) = self.peers.iter().find(|peer| peer.server == *request.server) else {
            let gone = "the server that began this is no longer configured";
            return Understood { cookie: None, outcome: Err(Error::Unreachable(gone.to_owned())) };
        };
        let begun = Instant::now();
        if let Err(wait) = peer.breaker().admit(begun) {
            return Understood { cookie: None, outcome: Err(Error::Away(wait)) };
        }
        let answer = understood(self.post(&request).await, request.secrets, meaning);
        let error = answer.outcome.as_ref().err();
        peer.note(&request, begun, error);
        // With one server the line about the request says it all; of polls the poller tells.
        let told = self.peers.len() > 1 && request.exchange != Exchange::Poll;
        if let Some(error) = error.filter(|error| told && error.is_fault()) {
            let (server, exchange) = (peer.server.address(), request.exchange.name());
            tracing::warn!(server, exchange, %error, "this SecEnrol server failed");
        }
        if let Some(observer) = &self.observer {
            let (exchange, server, took) =
                (request.exchange, request.server.0.as_str(), begun.elapsed());
            observer(&Exchanged { exchange, server, took, error });
        }
        answer
    }

    /// A form for `server`, not sent yet.
    pub(super) fn form(&self, server: &Server, fields: &[(&str, &str)]) -> reqwest::RequestBuilder {
        self.http
            .post(server.0.clone())
            .header("content-type", "application/x-www-form-urlencoded")
            .header("cache-control", "no-cache")
            .body(wire::form(fields))
    }

    /// The server that is named first.
    pub(super) fn first(&self) -> Option<&Server> {
        self.peers.first().map(|peer| &peer.server)
    }

    async fn post(&self, request: &Request<'_>) -> RawReply {
        let timeout = request.timeout;
        let mut post = self.form(request.server, request.fields).timeout(timeout);
        if let Some(value) = request.cookie.and_then(cookie_header) {
            post = post.header(COOKIE, value);
        }
        let asked = async {
            match post.send().await {
                Ok(response) => read(response, timeout).await,
                Err(e) => RawReply { cookie: None, body: Err(on_the_way(&e, timeout)) },
            }
        };
        TokioContext::new(asked, self.runtime.clone()).await
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("peers", &self.peers).finish_non_exhaustive()
    }
}

fn understood<T>(
    reply: RawReply,
    secrets: &[&str],
    meaning: impl FnOnce(&[u8], Option<Cookie>) -> Result<T, Error>,
) -> Understood<T> {
    let RawReply { cookie, body } = reply;
    let outcome = body.and_then(|body| meaning(&body, cookie.clone())).map_err(|e| match e {
        Error::Reported(message) => Error::Reported(wire::strike_out(message, secrets)),
        other => other,
    });
    Understood { cookie, outcome }
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

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use reqwest::dns::{Addrs, Name, Resolve, Resolving};
    use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

    use super::*;

    /// A name that moves: at first to where nobody listens.
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

    #[tokio::test]
    async fn after_a_failure_the_name_is_looked_up_again() {
        let server = MockServer::start().await;
        let denied = ResponseTemplate::new(200).set_body_string(r#"{"result":"accessdenied"}"#);
        Mock::given(matchers::any()).respond_with(denied).mount(&server).await;
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let asked = Arc::new(AtomicUsize::new(0));
        let resolver = Moving { addresses: [closed, *server.address()], asked: asked.clone() };
        let options = Options {
            urls: vec!["http://mfa.example.org".parse().unwrap()],
            extra_roots: None,
            sign_in_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(5),
            breaker: BreakerPolicy::default(),
        };
        let client = Client::with(
            &options,
            http(options.extra_roots.as_deref()).unwrap().dns_resolver(Arc::new(resolver)),
        )
        .unwrap();
        let (bob, password) = (Userid::parse("bob").unwrap(), Password::parse("x").unwrap());
        assert!(matches!(client.sign_in(&bob, &password).await, Err(Error::Unreachable(_))));
        for _ in 0..3 {
            assert!(matches!(client.sign_in(&bob, &password).await, Ok(SignIn::Denied)));
        }
        assert_eq!(asked.load(Ordering::Relaxed), 2, "a connection that works is kept");
    }
}
