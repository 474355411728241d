//! Builds and runs the portal: [`Application::build`] binds and wires,
//! [`Application::run_until_stopped`] serves. Tests run the same code on port 0 and ask
//! [`Application::port`].

mod parts;
mod servers;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::web::Data;
use tokio_util::task::AbortOnDropHandle;

use crate::app::reload::Reload;
use crate::app::signals::{self, Signals};
use crate::config::Config;
use crate::http::tls::Certificate;
use crate::observability::Records;
use crate::observability::audit::{Entry, Event};
use crate::observability::health::{self, Health};
use crate::observability::notifications;
use crate::pages::Portal;
use parts::health_of;
pub(crate) use parts::portal;
use secenrol::SetupError;
use servers::{management_server, portal_server};

/// How long a shutdown waits for notifications in flight.
const NOTIFICATIONS_PATIENCE: Duration = Duration::from_secs(3);
/// How long a shutdown waits for audit lines.
const AUDIT_PATIENCE: Duration = Duration::from_secs(1);

/// Why the portal cannot start. [`StartError::key`] names the config key.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The address is in use or does not belong to this machine.
    #[error("cannot listen on {address}: {cause}; {}", mend_of(.cause))]
    Listen {
        /// The config key.
        key: &'static str,
        /// The address.
        address: SocketAddr,
        /// The system's error.
        cause: io::Error,
    },
    /// `SecEnrol`'s client cannot be set up.
    #[error(transparent)]
    SecEnrol(#[from] SetupError),
    /// The audit trail cannot be written.
    #[error("{to} cannot be written: {cause}; choose another destination, or grant write access")]
    Audit {
        /// The destination.
        to: String,
        /// The system's error.
        cause: io::Error,
    },
    /// The notifications are configured wrongly.
    #[error(transparent)]
    Notifications(#[from] notifications::ChannelSetupError),
    /// The TLS library cannot be set up.
    #[error(transparent)]
    TlsSetup(#[from] rustls::Error),
    /// The program cannot listen for signals.
    #[error("cannot listen for signals: {0}")]
    Signals(io::Error),
    /// A value is not valid in a header.
    #[error(transparent)]
    Header(#[from] actix_web::http::header::InvalidHeaderValue),
}

impl StartError {
    /// The config key; empty if no key can fix the problem.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Self::Listen { key, .. } => key,
            Self::SecEnrol(_) => "secenrol",
            Self::Audit { .. } => "audit.destination",
            Self::Notifications(problem) => problem.key,
            Self::TlsSetup(_) => "server.tls",
            Self::Signals(_) => "",
            Self::Header(_) => "server.frame_ancestors",
        }
    }
}

/// How to fix an address that the program cannot listen on.
fn mend_of(cause: &io::Error) -> &'static str {
    match cause.kind() {
        io::ErrorKind::PermissionDenied => {
            "ports below 1024 need a privilege (docs/install.md); grant it, or choose a higher port"
        }
        io::ErrorKind::AddrNotAvailable => {
            "choose one of this machine's addresses, or 0.0.0.0 for all of them"
        }
        _ => "choose another address, or stop the program that uses it",
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
    portal: Data<Portal>,
}

impl Application {
    /// Binds the listeners and wires the parts. Must be called in a tokio runtime. `demo_phones` is
    /// the address of the stand-in's phones in the demo.
    ///
    /// # Errors
    /// [`StartError`].
    pub fn build(config: &Config, demo_phones: Option<String>) -> Result<Self, StartError> {
        // Listens for signals first: until then, a signal ends the program at once.
        let signals = Signals::listen().map_err(StartError::Signals)?;
        let (listener, address) = listen("server.listen", config.server.listen)?;
        let management = config.server.management_listen;
        let management = management.map(|it| listen("server.management_listen", it)).transpose()?;
        let management_address = management.as_ref().map(|(_, address)| *address);
        // With port 0, the system chooses the port when the listener is bound. The public URL needs
        // that port.
        let mut config = config.clone();
        if config.server.public_url.port() == Some(0) {
            let _ = config.server.public_url.set_port(Some(address.port()));
            config.server.also_hosts.push(format!("localhost:{}", address.port()));
        }
        let portal = Data::new(portal(&config, demo_phones)?);
        let health = health_of(&portal);
        let management = management
            .map(|bound| management_server(bound, portal.clone(), health.clone()))
            .transpose()?;
        let certificate = config.server.tls.clone().map(|tls| Certificate::new(tls.certified));
        if let Some(ends) = certificate.as_ref().and_then(Certificate::ends) {
            portal.records.metrics.set_certificate_expiry(ends);
        }
        let server = portal_server(&config, listener, certificate.as_ref(), portal.clone())?;
        let reload = Reload::new(&config, portal.clone(), certificate);
        portal.records.audit.write(&Entry::new(Event::SysStartup));
        Ok(Self {
            address,
            management_address,
            server,
            management,
            health,
            signals,
            reload,
            portal,
        })
    }

    /// The port that the portal listens on. If the config says 0, the port that the system chose.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address that the portal listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the management listener, if there is one.
    #[must_use]
    pub fn management_address(&self) -> Option<SocketAddr> {
        self.management_address
    }

    /// Serves until SIGTERM or SIGINT. Then waits for requests under way and, for a while, for
    /// sign-ins that wait for a push: less than 30 s in all. Meanwhile the management listener
    /// still answers, and reports that the instance is not ready.
    ///
    /// # Errors
    /// An [`io::Error`] of the web server.
    pub async fn run_until_stopped(self) -> io::Result<()> {
        let told =
            AbortOnDropHandle::new(tokio::spawn(health::notify_systemd(self.management_address)));
        let obeying = AbortOnDropHandle::new(tokio::spawn(signals::obey(
            self.signals,
            self.server.handle(),
            self.portal.upstream.background.clone(),
            self.health,
            self.reload,
        )));
        let management = self.management.as_ref().map(Server::handle);
        let serving = async {
            let served = self.server.await;
            self.portal.upstream.background.end().await;
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
        let Records { audit, notifications, .. } = &self.portal.records;
        notifications.drain(NOTIFICATIONS_PATIENCE).await;
        drop((told, obeying));
        audit.write(&Entry::new(Event::SysShutdown));
        audit.drain(AUDIT_PATIENCE).await;
        served.and(managed)
    }
}

/// Returns also the address, which has the port that the system chose for port 0.
fn listen(key: &'static str, address: SocketAddr) -> Result<(TcpListener, SocketAddr), StartError> {
    let cannot_listen = |cause| StartError::Listen { key, address, cause };
    let listener = TcpListener::bind(address).map_err(cannot_listen)?;
    let bound = listener.local_addr().map_err(cannot_listen)?;
    Ok((listener, bound))
}
