//! Puts the parts together: [`Application::build`] binds and wires, [`Application::port`] tells
//! where, [`Application::run_until_stopped`] serves. Tests start the real thing on port 0.

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use actix_web::cookie::Key;
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use secrecy::ExposeSecret as _;
use tokio::task::JoinHandle;

use crate::audit::{Audit, Entry, Event, Names};
use crate::bulkhead::Bulkhead;
use crate::caller::TrustedProxies;
use crate::config::{self, AuditTo, Config, Store, TlsProblem};
use crate::front::{self, Slots};
use crate::guard::{self, Guard};
use crate::health::{self, Condition, Health};
use crate::history::History;
use crate::journey::{Clock, Lifetimes};
use crate::journeys::{Journeys, OnEnd};
use crate::keyvalue::{self, KeyValue};
use crate::language::{self, Choice};
use crate::limits::{Limits, Policy};
use crate::metrics::Metrics;
use crate::notices::{self, Notice, Notices, Way, Ways};
use crate::pages::sign_in::twins::Twins;
use crate::pages::sms::known::Known;
use crate::pages::{Portal, Rendered, errors};
use crate::paths::Links;
use crate::poller::{Pace, Poller};
use crate::reload::{Reload, Takers};
use crate::secenrol::{self, BreakerPolicy, Client, SetupError};
use crate::session::CookieRules;
use crate::settings::{Present, Settings};
use crate::sign_on::UseridHeader;
use crate::signals::{self, Signals};
use crate::tls::Certificate;
use crate::work::Work;
use crate::{routes, session, telemetry};

/// How long the end of the program waits for notices on their way.
const NOTICES_PATIENCE: Duration = Duration::from_secs(5);

/// Why the portal can't start. [`StartError::key`] is the config's key that it is about.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// An address is taken or isn't this machine's.
    #[error("cannot listen on {address}: {cause}; {}", mend_of(.cause))]
    Listen {
        /// The config's key.
        key: &'static str,
        /// The address.
        address: SocketAddr,
        /// What the system says.
        cause: io::Error,
    },
    /// `SecEnrol`'s client can't be set up.
    #[error(transparent)]
    SecEnrol(#[from] SetupError),
    /// The audit trail can't be written.
    #[error("{to} cannot be written: {cause}; name another, or give the right to write it")]
    Audit {
        /// Where to.
        to: String,
        /// What the system says.
        cause: io::Error,
    },
    /// Notices can't be sent as configured.
    #[error(transparent)]
    Notices(#[from] notices::SetupError),
    /// The certificate can't be shown.
    #[error(transparent)]
    Tls(#[from] TlsProblem),
    /// The TLS library can't be set up.
    #[error(transparent)]
    TlsSetup(#[from] rustls::Error),
    /// The system's signals can't be listened to.
    #[error("signals cannot be listened to: {0}")]
    Signals(io::Error),
    /// A value can't stand in a header.
    #[error(transparent)]
    Header(#[from] actix_web::http::header::InvalidHeaderValue),
}

impl StartError {
    /// The config's key; empty where no key can mend it.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Listen { key, .. } => key,
            Self::SecEnrol(_) => "secenrol",
            Self::Audit { .. } => "audit.destination",
            Self::Notices(problem) => problem.key,
            Self::Tls(problem) => problem.key,
            Self::TlsSetup(_) => "server.tls",
            Self::Signals(_) => "",
            Self::Header(_) => "server.frame_ancestors",
        }
    }
}

/// What to do where an address can't be listened on.
fn mend_of(cause: &io::Error) -> &'static str {
    match cause.kind() {
        io::ErrorKind::PermissionDenied => {
            "ports below 1024 take a right of their own (docs/install.md); give it, or choose a port above"
        }
        io::ErrorKind::AddrNotAvailable => {
            "choose one of this machine's addresses, or 0.0.0.0 for all of them"
        }
        _ => "choose another, or stop what listens there",
    }
}

/// The portal, bound and ready to serve.
pub struct Application {
    address: SocketAddr,
    management_address: Option<SocketAddr>,
    server: Server,
    management: Option<Server>,
    health: Health,
    signals: Signals,
    reload: Reload,
    audit: Audit,
    notices: Notices,
    work: Work,
}

impl Application {
    /// Binds the listeners and wires the parts. Must be called in a tokio runtime. `demo_phones`:
    /// where the stand-in's phones are, in the demo.
    ///
    /// # Errors
    /// [`StartError`].
    pub fn build(config: &Config, demo_phones: Option<String>) -> Result<Self, StartError> {
        let listener = listen("server.listen", config.server.listen)?;
        let address = listener.local_addr().map_err(|cause| StartError::Listen {
            key: "server.listen",
            address: config.server.listen,
            cause,
        })?;
        let management_key = "server.management_listen";
        let management =
            config.server.management_listen.map(|address| listen(management_key, address)).transpose()?;
        // Port 0 is another once it's bound, for browsers too.
        let mut config = config.clone();
        if config.server.public_url.port() == Some(0) {
            let _ = config.server.public_url.set_port(Some(address.port()));
            config.server.also_hosts.push(format!("localhost:{}", address.port()));
        }
        let portal = Data::new(portal(&config, demo_phones)?);
        let (audit, notices, work) = (portal.audit.clone(), portal.notices.clone(), portal.work.clone());
        let management_address = management.as_ref().and_then(|listener| listener.local_addr().ok());
        let health = health_of(&portal);
        let management = management
            .map(|listener| management_server(listener, portal.clone(), health.clone()))
            .transpose()?;
        let certificate = config.server.tls.as_ref().map(Certificate::read).transpose()?;
        if let Some(ends) = certificate.as_ref().and_then(Certificate::ends) {
            portal.metrics.shows_certificate(ends);
        }
        let reload = Reload::new(&config, takers(&portal, certificate.clone()));
        let server = portal_server(&config, listener, certificate.as_ref(), portal)?;
        audit.write(&Entry::new(Event::SysStartup));
        let signals = Signals::listen().map_err(StartError::Signals)?;
        Ok(Self {
            address,
            management_address,
            server,
            management,
            health,
            signals,
            reload,
            audit,
            notices,
            work,
        })
    }

    /// The config was read from `file`, and is read from there anew on SIGHUP.
    #[must_use]
    pub fn read_from(self, file: &Path) -> Self {
        Self { reload: self.reload.from_file(file), ..self }
    }

    /// The port that the portal listens on: the one chosen where the config said 0.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address that the portal listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the management listener, where there is one.
    #[must_use]
    pub fn management_address(&self) -> Option<SocketAddr> {
        self.management_address
    }

    /// Serves until SIGTERM or SIGINT, then lets requests that are being answered end, and for a while
    /// sign-ins that wait for a push: less than 30 s in all. The management listener goes on meanwhile:
    /// whoever asks is told that nobody should be sent here.
    ///
    /// # Errors
    /// What the web server fails of.
    pub async fn run_until_stopped(self) -> io::Result<()> {
        let told = Task(tokio::spawn(health::tell_systemd(self.management_address)));
        let obeying = Task(tokio::spawn(signals::obey(
            self.signals,
            self.server.handle(),
            self.work.clone(),
            self.health,
            self.reload,
        )));
        let management = self.management.as_ref().map(Server::handle);
        let serving = async {
            let served = self.server.await;
            self.work.end().await;
            if let Some(management) = management {
                management.stop(false).await;
            }
            served
        };
        let managing = async {
            match self.management {
                Some(management) => management.await,
                None => Ok(()),
            }
        };
        let (served, managed) = tokio::join!(serving, managing);
        self.notices.drain(NOTICES_PATIENCE).await;
        drop((told, obeying));
        self.audit.write(&Entry::new(Event::SysShutdown));
        served.and(managed)
    }
}

/// A task that ends when it's dropped.
struct Task(JoinHandle<()>);

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

fn listen(key: &'static str, address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).map_err(|cause| StartError::Listen { key, address, cause })
}

/// The portal's parts, wired. Must be called in a tokio runtime.
///
/// # Errors
/// [`StartError`].
pub(crate) fn portal(config: &Config, demo_phones: Option<String>) -> Result<Portal, StartError> {
    let client = Client::new(&secenrol::Options {
        urls: config.secenrol.urls.clone(),
        extra_roots: config.secenrol.extra_roots.clone(),
        sign_in_timeout: config.secenrol.sign_in_timeout,
        timeout: config.secenrol.timeout,
        breaker: BreakerPolicy {
            faults: config.secenrol.breaker_faults,
            of: config.secenrol.breaker_of,
            rest: config.secenrol.breaker_rest,
            probe: config.secenrol.timeout,
        },
    })?;
    let clock = Clock::start();
    let insecure = config.server.public_url.scheme() == "http";
    let metrics = Metrics::new(&client.servers(), insecure);
    let counts = metrics.clone();
    let client = client.told_to(Arc::new(move |exchanged| counts.exchanged(exchanged)));
    let counts = metrics.clone();
    let notices = notices(config, &metrics)?;
    let told = notices.clone();
    let audit = audit(&config.audit)?.told_to(Arc::new(move |entry| {
        counts.noted(entry);
        if let Some(notice) = Notice::of(entry) {
            told.tell(&notice);
        }
    }));
    let counts = metrics.clone();
    let lifetimes = Lifetimes { idle: config.session.idle, absolute: config.session.absolute };
    let on_end = expiry_into(audit.clone());
    let server = shared(config, clock, &metrics);
    let journeys = match server.clone() {
        None => Journeys::in_memory(config.session.capacity, lifetimes, clock, on_end),
        Some(server) => Journeys::on_redis(server, config.session.capacity, lifetimes, on_end),
    }
    .told_to(Arc::new(move |change| counts.moved(change)));
    let pace = Pace { min: config.poll.min, max: config.poll.max };
    let per_second = config.poll.upstream_per_second;
    Ok(Portal {
        poller: Poller::new(client.clone(), journeys.clone(), audit.clone(), clock, pace, per_second),
        client,
        work: Work::new(),
        twins: Twins::new(server.clone()),
        bulkhead: Bulkhead::new(config.secenrol.in_flight, config.secenrol.pushes_in_flight),
        limits: match server {
            None => Limits::in_memory(Policy::of(&config.limits), clock),
            Some(server) => Limits::on_redis(Policy::of(&config.limits), server),
        },
        journeys,
        lifetimes,
        audit,
        history: history(&metrics),
        metrics,
        notices,
        guard: Guard::new(&config.server)?,
        languages: Choice::among(config.languages.clone(), cookie_rules(config).harmless("language")),
        links: Links::below(config.server.public_url.path()),
        settings: Present::new(Settings::of(config)),
        address: config
            .server
            .public_url
            .as_str()
            .trim_start_matches("https://")
            .trim_end_matches('/')
            .to_owned(),
        first_page: Rendered::default(),
        known_numbers: Known::new(),
        clock,
        insecure,
        demo_phones,
    })
}

/// What takes something of a config that is read anew.
fn takers(portal: &Portal, certificate: Option<Certificate>) -> Takers {
    Takers {
        settings: portal.settings.clone(),
        languages: portal.languages.clone(),
        limits: portal.limits.clone(),
        notices: portal.notices.clone(),
        certificate,
        metrics: portal.metrics.clone(),
    }
}

/// What decides whether people can be sent here.
fn health_of(portal: &Portal) -> Health {
    let (journeys, client) = (portal.journeys.clone(), portal.client.clone());
    let store = move || match journeys.health() {
        keyvalue::Health::Fit(None) => Condition::Fine,
        keyvalue::Health::Fit(Some(mend)) => Condition::Impaired(mend),
        keyvalue::Health::Away(why) => Condition::Unready(why),
    };
    let secenrol = move || match client.away(None) {
        None => Condition::Fine,
        Some(_) => Condition::Impaired("keeps failing: left alone for a while".to_owned()),
    };
    Health::default().with("store", store).with("secenrol", secenrol)
}

/// What instances share, where they do.
fn shared(config: &Config, clock: Clock, metrics: &Metrics) -> Option<KeyValue> {
    let (Store::Redis(server), Some(key)) = (&config.session.store, &config.session.cookie_key) else {
        return None;
    };
    let counts = metrics.clone();
    let told = Arc::new(move |took, done| counts.store_asked(took, done));
    Some(KeyValue::open(server.clone(), key.expose_secret(), clock).told_to(told))
}

fn notices(config: &Config, metrics: &Metrics) -> Result<Notices, StartError> {
    let counts = metrics.clone();
    let on_outcome = Arc::new(move |way: Way, outcome| counts.delivered(way.name(), outcome));
    Ok(Notices::start(Ways::of(config)?, on_outcome))
}

/// Has the counts noted every minute, for as long as the program runs.
fn history(metrics: &Metrics) -> History {
    let history = History::default();
    let (noted, counts) = (history.clone(), metrics.clone());
    tokio::spawn(async move {
        let mut minutes = tokio::time::interval(Duration::from_mins(1));
        loop {
            minutes.tick().await;
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            noted.note(now.as_secs(), counts.totals());
        }
    });
    history
}

fn audit(config: &config::Audit) -> Result<Audit, StartError> {
    let names = match (&config.key, config.hashed) {
        (_, false) => Names::Plain,
        (Some(key), true) => Names::Hashed(Arc::new(key.expose_secret().to_vec())),
        (None, true) => Names::Hashed(Arc::new(rand::random::<[u8; 32]>().to_vec())),
    };
    match &config.destination {
        AuditTo::Nowhere => Ok(Audit::off()),
        AuditTo::Stdout => {
            Audit::to_stdout(names).map_err(|cause| StartError::Audit { to: "stdout".into(), cause })
        }
        AuditTo::File(path) => Audit::to_file(path, names)
            .map_err(|cause| StartError::Audit { to: path.display().to_string(), cause }),
    }
}

/// Journeys that end without their person are events, too.
fn expiry_into(audit: Audit) -> OnEnd {
    Arc::new(move |ended| {
        let entry = Entry::new(Event::SessionExpired).on_ended(&ended.reference).of(&ended.userid);
        audit.write(&entry.at(ended.step).because(ended.why));
    })
}

fn portal_server(
    config: &Config,
    listener: TcpListener,
    certificate: Option<&Certificate>,
    portal: Data<Portal>,
) -> Result<Server, StartError> {
    let portal_guard = portal.guard.clone();
    let guard = Data::new(portal_guard.clone());
    let proxies = Data::new(TrustedProxies(config.server.trusted_proxies.clone()));
    let userid_header = Data::new(UseridHeader::of(&config.sign_in));
    let key = match &config.session.cookie_key {
        Some(key) => Key::from(key.expose_secret()),
        None => Key::generate(),
    };
    let cookie = cookie_rules(config);
    let languages = Data::new(portal.languages.clone());
    let base = portal.links.base().to_owned();
    let app = move || {
        App::new()
            .app_data(portal.clone())
            .app_data(guard.clone())
            .app_data(languages.clone())
            .app_data(proxies.clone())
            .app_data(userid_header.clone())
            // The last one named is the first to see a request and the last to see its answer.
            .wrap(session::middleware(&key, &cookie))
            .wrap(from_fn(guard::admit))
            .wrap(from_fn(errors::dress))
            .wrap(from_fn(language::speak))
            .wrap(from_fn(guard::headers))
            .wrap(from_fn(telemetry::trace))
            .wrap(from_fn(front::watch))
            .configure(routes::portal(&base))
    };
    let headers = Arc::from(portal_guard.header_lines());
    let slots = Slots::new(config.server.connections_per_address, config.server.trusted_proxies.clone());
    let address = config.server.listen;
    let tls = certificate.map(Certificate::acceptor).transpose()?;
    front::serve(listener, tls, slots, headers, app).map_err(|cause| StartError::Listen {
        key: "server.listen",
        address,
        cause,
    })
}

fn cookie_rules(config: &Config) -> CookieRules {
    CookieRules {
        https: config.server.public_url.scheme() == "https",
        suffix: config.session.cookie_suffix.clone(),
        lax: config.session.lax,
    }
}

fn management_server(
    listener: TcpListener,
    portal: Data<Portal>,
    health: Health,
) -> Result<Server, StartError> {
    let address = listener.local_addr().unwrap_or(SocketAddr::from(([127, 0, 0, 1], 0)));
    let (guard, health) = (Data::new(portal.guard.clone()), Data::new(health));
    let app = move || {
        App::new()
            .app_data(portal.clone())
            .app_data(guard.clone())
            .app_data(health.clone())
            .wrap(from_fn(guard::headers))
            .configure(routes::management)
    };
    let server = HttpServer::new(app)
        .workers(1)
        .disable_signals()
        .listen(listener)
        .map_err(|cause| StartError::Listen { key: "server.management_listen", address, cause })?;
    Ok(server.run())
}

#[cfg(test)]
mod tests {
    use actix_web::http::StatusCode;
    use actix_web::test::{TestRequest, call_service, init_service, read_body};

    use super::*;

    async fn boom() -> &'static str {
        panic!("the insides")
    }

    #[actix_web::test]
    async fn s58_a_panic_is_a_page_with_all_headers_and_the_next_request_is_served() {
        let text = "[server]\npublic_url = \"https://token.example.org\"\n[secenrol]\nurls = [\"https://x.example\"]\n\
                    [audit]\ndestination = \"off\"";
        let config = Config::read("c", text, std::iter::empty()).unwrap();
        let portal = Data::new(portal(&config, None).unwrap());
        let app = App::new()
            .app_data(Data::new(portal.guard.clone()))
            .app_data(portal)
            .wrap(from_fn(errors::dress))
            .wrap(from_fn(guard::headers))
            .route("/boom", actix_web::web::get().to(boom))
            .route("/fine", actix_web::web::get().to(async || "fine"));
        let app = init_service(app).await;
        let error = actix_web::dev::Service::call(&app, TestRequest::get().uri("/boom").to_request())
            .await
            .unwrap_err();
        let response = error.error_response();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert!(response.headers().contains_key("content-security-policy"));
        let body = actix_web::body::to_bytes(response.into_body()).await.unwrap();
        let page = String::from_utf8(body.to_vec()).unwrap();
        assert!(page.contains("data-step=\"error\"") && !page.contains("insides"), "{page}");
        let fine = call_service(&app, TestRequest::get().uri("/fine").to_request()).await;
        assert_eq!(read_body(fine).await, "fine");
    }
}
