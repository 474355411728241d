//! Puts the parts together: [`Application::build`] binds and wires, [`Application::port`] tells
//! where, [`Application::run_until_stopped`] serves. Tests start the real thing on port 0.

use std::io;
use std::net::{SocketAddr, TcpListener};

use actix_web::cookie::Key;
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};
use secrecy::ExposeSecret as _;

use crate::config::Config;
use crate::error::PageError;
use crate::guard::{self, Guard};
use crate::journey::{Clock, Lifetimes};
use crate::journeys::Journeys;
use crate::language::{BadWords, Words};
use crate::pages::{Portal, errors};
use crate::paths::Links;
use crate::poller::{Pace, Poller};
use crate::secenrol::{self, Client, SetupError};
use crate::{routes, session};

/// The largest form, in bytes.
const MAX_FORM_BYTES: usize = 16 * 1024;
/// How long requests that are being answered get at the end, in seconds.
const DRAIN_SECONDS: u64 = 25;

/// Why the portal can't start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// An address is taken or isn't this machine's.
    #[error("{key}: cannot listen on {address}: {cause}; choose another, or stop what listens there")]
    Listen {
        /// The config's key.
        key: &'static str,
        /// The address.
        address: SocketAddr,
        /// What the system says.
        cause: io::Error,
    },
    /// `SecEnrol`'s client can't be set up.
    #[error("secenrol: {0}")]
    SecEnrol(#[from] SetupError),
    /// The words can't be used.
    #[error(transparent)]
    Words(#[from] BadWords),
}

/// The portal, bound and ready to serve.
pub struct Application {
    address: SocketAddr,
    server: Server,
    management: Option<Server>,
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
        let management = match config.server.management_listen {
            Some(address) => Some(management_server(listen("server.management_listen", address)?)?),
            None => None,
        };
        let portal = Data::new(portal(config, demo_phones)?);
        let server = portal_server(config, listener, portal)?;
        Ok(Self { address, server, management })
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

    /// Serves until SIGTERM or SIGINT, then lets requests that are being answered end.
    ///
    /// # Errors
    /// What the web server fails of.
    pub async fn run_until_stopped(self) -> io::Result<()> {
        let Some(management) = self.management else { return self.server.await };
        let (served, managed) = tokio::join!(self.server, management);
        served.and(managed)
    }
}

fn listen(key: &'static str, address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).map_err(|cause| StartError::Listen { key, address, cause })
}

fn portal(config: &Config, demo_phones: Option<String>) -> Result<Portal, StartError> {
    let client = Client::new(&secenrol::Options {
        urls: config.secenrol.urls.clone(),
        extra_roots: config.secenrol.extra_roots.clone(),
        sign_in_timeout: config.secenrol.sign_in_timeout,
        timeout: config.secenrol.timeout,
    })?;
    let clock = Clock::start();
    let lifetimes = Lifetimes { idle: config.session.idle, absolute: config.session.absolute };
    let journeys = Journeys::in_memory(config.session.capacity, lifetimes, clock);
    let pace = Pace { min: config.poll.min, max: config.poll.max };
    let poller = Poller::new(client.clone(), journeys.clone(), pace, config.poll.upstream_per_second);
    Ok(Portal {
        client,
        journeys,
        poller,
        words: Words::english()?,
        links: Links::below(config.server.public_url.path()),
        brand: config.brand.clone(),
        sms: config.sms.clone(),
        check_codes: config.limits.check_codes,
        clock,
        insecure: config.server.public_url.scheme() == "http",
        demo_phones,
    })
}

fn portal_server(config: &Config, listener: TcpListener, portal: Data<Portal>) -> Result<Server, StartError> {
    let address = config.server.listen;
    let https = config.server.public_url.scheme() == "https";
    let guard = Data::new(Guard::new(&config.server.public_url));
    let key = match &config.session.cookie_key {
        Some(key) => Key::from(key.expose_secret()),
        None => Key::generate(),
    };
    let base = portal.links.base().to_owned();
    let server = HttpServer::new(move || {
        App::new()
            .app_data(portal.clone())
            .app_data(guard.clone())
            .app_data(
                web::FormConfig::default().limit(MAX_FORM_BYTES).error_handler(|e, _| bad_form(&e).into()),
            )
            .app_data(web::QueryConfig::default().error_handler(|_, _| PageError::Malformed.into()))
            // The last one named is the first to see a request and the last to see its answer.
            .wrap(session::middleware(&key, https))
            .wrap(from_fn(guard::same_origin))
            .wrap(from_fn(errors::dress))
            .wrap(from_fn(guard::headers))
            .configure(routes::portal(&base))
    })
    .shutdown_timeout(DRAIN_SECONDS)
    .listen(listener)
    .map_err(|cause| StartError::Listen { key: "server.listen", address, cause })?;
    Ok(server.run())
}

fn management_server(listener: TcpListener) -> Result<Server, StartError> {
    let address = listener.local_addr().unwrap_or(SocketAddr::from(([127, 0, 0, 1], 0)));
    let server = HttpServer::new(|| App::new().configure(routes::management))
        .workers(1)
        .listen(listener)
        .map_err(|cause| StartError::Listen { key: "server.management_listen", address, cause })?;
    Ok(server.run())
}

fn bad_form(error: &actix_web::error::UrlencodedError) -> PageError {
    match error {
        actix_web::error::UrlencodedError::Overflow { .. } => PageError::TooLarge,
        _ => PageError::Malformed,
    }
}
