//! Puts the parts together: [`Application::build`] binds and wires, [`Application::port`] tells
//! where, [`Application::run_until_stopped`] serves. Tests start the real thing on port 0.

mod parts;
mod servers;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::web::Data;
use tokio_util::task::AbortOnDropHandle;

use crate::app::reload::Reload;
use crate::app::signals::{self, Signals};
use crate::config::{Config, TlsProblem};
use crate::http::tls::Certificate;
use crate::observability::audit::{Audit, Entry, Event};
use crate::observability::health::{self, Health};
use crate::observability::notifications::{self, Notifications};
use crate::upstream::background::Background;
pub(crate) use parts::portal;
use parts::{health_of, takers};
use secenrol::SetupError;
use servers::{management_server, portal_server};

/// How long the end of the program waits for notices on their way.
const NOTICES_PATIENCE: Duration = Duration::from_secs(3);
/// The same for audit lines.
const AUDIT_PATIENCE: Duration = Duration::from_secs(1);

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
    /// Notifications can't be sent as configured.
    #[error(transparent)]
    Notifications(#[from] notifications::ChannelSetupError),
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
            Self::Notifications(problem) => problem.key,
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
    notices: Notifications,
    work: Background,
}

impl Application {
    /// Binds the listeners and wires the parts. Must be called in a tokio runtime. `demo_phones`:
    /// where the stand-in's phones are, in the demo.
    ///
    /// # Errors
    /// [`StartError`].
    pub fn build(config: &Config, demo_phones: Option<String>) -> Result<Self, StartError> {
        // First of all: a signal that comes before somebody listens ends the program.
        let signals = Signals::listen().map_err(StartError::Signals)?;
        let listener = listen("server.listen", config.server.listen)?;
        let address = listener.local_addr().map_err(|cause| StartError::Listen {
            key: "server.listen",
            address: config.server.listen,
            cause,
        })?;
        let management_key = "server.management_listen";
        let management = config
            .server
            .management_listen
            .map(|address| listen(management_key, address))
            .transpose()?;
        // Port 0 is another once it's bound, for browsers too.
        let mut config = config.clone();
        if config.server.public_url.port() == Some(0) {
            let _ = config.server.public_url.set_port(Some(address.port()));
            config.server.also_hosts.push(format!("localhost:{}", address.port()));
        }
        let portal = Data::new(portal(&config, demo_phones)?);
        let (audit, notices, work) = (
            portal.records.audit.clone(),
            portal.records.notifications.clone(),
            portal.upstream.background.clone(),
        );
        let management_address =
            management.as_ref().and_then(|listener| listener.local_addr().ok());
        let health = health_of(&portal);
        let management = management
            .map(|listener| management_server(listener, portal.clone(), health.clone()))
            .transpose()?;
        let certificate = config.server.tls.as_ref().map(Certificate::read).transpose()?;
        if let Some(ends) = certificate.as_ref().and_then(Certificate::ends) {
            portal.records.metrics.set_certificate_expiry(ends);
        }
        let reload = Reload::new(&config, takers(&portal, certificate.clone()));
        let server = portal_server(&config, listener, certificate.as_ref(), portal)?;
        audit.write(&Entry::new(Event::SysStartup));
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
        let told =
            AbortOnDropHandle::new(tokio::spawn(health::notify_systemd(self.management_address)));
        let obeying = AbortOnDropHandle::new(tokio::spawn(signals::obey(
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
        self.audit.drain(AUDIT_PATIENCE).await;
        served.and(managed)
    }
}

fn listen(key: &'static str, address: SocketAddr) -> Result<TcpListener, StartError> {
    TcpListener::bind(address).map_err(|cause| StartError::Listen { key, address, cause })
}
