//! Builds and runs the portal: [`Application::build`] binds and wires,
//! [`Application::run_until_stopped`] serves. Tests run the same code on port 0 and ask
//! [`Application::address`].

mod kept;
mod parts;
mod servers;

use std::fmt;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use actix_web::dev::Server;
use actix_web::web::{Data, ServiceConfig};
use tokio_util::task::AbortOnDropHandle;

use crate::app::reload::Reload;
use crate::app::routes;
use crate::app::signals;
use crate::config::{Config, SecEnrol};
use crate::http::tls::Certificate;
use crate::observability::Records;
use crate::observability::audit::{Entry, Event};
use crate::observability::health::{self, Health};
use crate::observability::telemetry;
use crate::pages::Portal;
use crate::platform::{self, Inherited, Orders};
use crate::upstream::Upstream;
use kept::StateKeeper;
pub(crate) use parts::{clients, portal};
use secenrol::SetupError;
use servers::{management_server, portal_server};

/// The names of the sockets in systemd's store.
const PORTAL: &str = "portal";
const MANAGEMENT: &str = "management";
/// How long a shutdown waits for notifications in flight.
const NOTIFICATIONS_PATIENCE: Duration = Duration::from_secs(3);
/// How long a shutdown waits for audit lines.
const AUDIT_PATIENCE: Duration = Duration::from_secs(1);

/// Why the portal cannot start.
#[derive(Debug, thiserror::Error)]
#[error("{cause}{}{mend}", if .mend.is_empty() { "" } else { "; " })]
pub struct StartError {
    /// The config key; empty if no key can fix the problem.
    pub key: &'static str,
    /// What went wrong.
    pub cause: String,
    /// What to do. Empty if `cause` says that.
    pub mend: &'static str,
}

impl StartError {
    /// An error that says by itself what to do.
    fn of(key: &'static str, error: impl fmt::Display) -> Self {
        Self { key, cause: error.to_string(), mend: "" }
    }

    /// The client of SecEnrol cannot be set up.
    fn secenrol(error: &SetupError) -> Self {
        let (key, cause) = SecEnrol::setup_problem(error);
        Self { key, cause, mend: "" }
    }

    /// The address is in use or does not belong to this machine.
    fn listen(key: &'static str, address: SocketAddr, error: &io::Error) -> Self {
        let cause = format!("cannot listen on {address}: {error}");
        Self { key, cause, mend: mend_of(error) }
    }
}

/// How to fix an address that the program cannot listen on.
fn mend_of(cause: &io::Error) -> &'static str {
    match cause.kind() {
        io::ErrorKind::PermissionDenied => platform::PORT_DENIED,
        io::ErrorKind::AddrNotAvailable => {
            "choose one of this machine's addresses, or 0.0.0.0 for all of them"
        }
        _ => platform::PORT_IN_USE,
    }
}

/// The portal, bound and ready to serve.
pub struct Application {
    /// The address that the portal listens on. If the config says port 0, it has the port that the
    /// system chose.
    pub address: SocketAddr,
    /// The address of the management listener, if there is one.
    pub management_address: Option<SocketAddr>,
    server: Server,
    management: Option<Server>,
    health: Health,
    orders: Orders,
    reload: Reload,
    portal: Data<Portal>,
    /// Keeps the journeys for the next run, if there is a place for them.
    keeper: Option<Arc<StateKeeper>>,
}

impl Application {
    /// Binds the listeners and wires the parts. Must be called in a tokio runtime. `demo_phones` is
    /// the address of the stand-in's phones in the demo.
    ///
    /// # Errors
    /// [`StartError`].
    pub fn build(config: &Config, demo_phones: Option<String>) -> Result<Self, StartError> {
        // Listens for orders first: until then, one to stop ends the program at once.
        let orders = Orders::listen()
            .map_err(|error| StartError::of("", format!("cannot listen for signals: {error}")))?;
        let mut inherited = Inherited::take();
        let Bound { listener, address, management_listener } = bind(config, &mut inherited)?;
        let management_address = management_listener.as_ref().map(|(_, address)| *address);
        let (keeper, restored) = StateKeeper::open(config, &mut inherited);
        let config = with_real_port(config, address);
        let portal = Data::new(self::portal(&config, demo_phones, restored)?);
        let (journeys, client) = (&portal.records.journeys, &portal.upstream.client);
        let health = Health::of(journeys.clone(), client.clone());
        let management = management_listener
            .map(|bound| {
                let routes = routes::management;
                management_server(&config, bound, portal.clone(), health.clone(), routes)
            })
            .transpose()?;
        let certificate = config.server.tls.clone().map(|tls| Certificate::new(tls.certified));
        if let Some(ends) = certificate.as_ref().and_then(Certificate::ends) {
            portal.records.metrics.set_certificate_expiry(ends);
        }
        let base = portal.site.links.base().to_owned();
        let portal_routes = move |config: &mut ServiceConfig| routes::portal(&base)(config);
        let server =
            portal_server(&config, listener, certificate.as_ref(), portal.clone(), portal_routes)?;
        let reload = Reload::new(&config, portal.clone(), certificate);
        portal.records.audit.write(&Entry::new(Event::SysStartup));
        Ok(Self {
            address,
            management_address,
            server,
            management,
            health,
            orders,
            reload,
            portal,
            keeper,
        })
    }

    /// Serves until the operating system orders a stop. Then waits for requests under way and, for
    /// a while, for sign-ins that wait for a push: less than 30 s in all. Meanwhile the management
    /// listener still answers, and reports that the instance is not ready.
    ///
    /// # Errors
    /// An [`io::Error`] of the web server.
    pub async fn run_until_stopped(self) -> io::Result<()> {
        let notifying = health::notify_service_manager(self.management_address);
        let notifying = AbortOnDropHandle::new(tokio::spawn(notifying));
        let obeying = AbortOnDropHandle::new(tokio::spawn(signals::obey(
            self.orders,
            self.server.handle(),
            self.portal.upstream.background.clone(),
            self.health,
            self.reload,
        )));
        let saving = self.keeper.clone().map(|keeper| {
            AbortOnDropHandle::new(tokio::spawn(keeper.keep_saving(self.portal.clone())))
        });
        let management = self.management.as_ref().map(Server::handle);
        let serving = async {
            let served = self.server.await;
            end_work(&self.portal, self.keeper, saving).await;
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
        self.portal.records.summarise_exchanges();
        let Records { audit, notifications, .. } = &self.portal.records;
        notifications.drain(NOTIFICATIONS_PATIENCE).await;
        drop((notifying, obeying));
        audit.write(&Entry::new(Event::SysShutdown));
        audit.drain(AUDIT_PATIENCE).await;
        telemetry::finish();
        served.and(managed)
    }
}

/// Completes the background tasks. Then keeps the journeys for the next run or, if that fails,
/// polls for them once more.
async fn end_work(
    portal: &Data<Portal>,
    keeper: Option<Arc<StateKeeper>>,
    saving: Option<AbortOnDropHandle<()>>,
) {
    let Upstream { poller, background, .. } = &portal.upstream;
    if let Some(keeper) = keeper {
        poller.close();
        background.end().await;
        // A later save would keep journeys whose end is reported below.
        drop(saving);
        if keeper.save_last(portal.clone()).await {
            return;
        }
    }
    poller.finish_all().await;
    background.end().await;
}

/// The listeners and their addresses, with the ports that the system chose for port 0.
struct Bound {
    listener: TcpListener,
    address: SocketAddr,
    management_listener: Option<(TcpListener, SocketAddr)>,
}

/// Binds the addresses of the config, with the sockets that systemd has kept for them.
fn bind(config: &Config, inherited: &mut Inherited) -> Result<Bound, StartError> {
    let (portal_at, management_at) = (config.server.listen, config.server.management_listen);
    let wanted: Vec<_> = management_at.into_iter().chain([portal_at]).collect();
    inherited.close_unwanted(&[PORTAL, MANAGEMENT], &wanted);
    let (listener, address) = listen(inherited, "server.listen", PORTAL, portal_at)?;
    let management_listener = management_at
        .map(|address| listen(inherited, "server.management_listen", MANAGEMENT, address))
        .transpose()?;
    report_unused(inherited);
    Ok(Bound { listener, address, management_listener })
}

/// The config with the port that the system chose in place of port 0: the public URL needs it.
fn with_real_port(config: &Config, address: SocketAddr) -> Config {
    let mut config = config.clone();
    if config.server.public_url.port() == Some(0) {
        let _ = config.server.public_url.set_port(Some(address.port()));
        config.server.also_hosts.push(format!("localhost:{}", address.port()));
    }
    config
}

/// A socket that nobody accepts from keeps its visitors waiting.
fn report_unused(inherited: &Inherited) {
    for address in inherited.unused() {
        tracing::error!(
            "systemd listens on {address}, which is neither server.listen nor \
             server.management_listen; change the config, or ListenStream in the socket unit"
        );
    }
}

/// Listens on an address, with the socket from systemd if it has one. Returns also the address,
/// which has the port that the system chose for port 0.
fn listen(
    inherited: &mut Inherited,
    key: &'static str,
    name: &str,
    address: SocketAddr,
) -> Result<(TcpListener, SocketAddr), StartError> {
    let cannot_listen = |error| StartError::listen(key, address, &error);
    let listener = if let Some(listener) = inherited.listener(address) {
        listener
    } else {
        let listener = TcpListener::bind(address).map_err(cannot_listen)?;
        if let Err(error) = platform::keep_listener(name, &listener) {
            tracing::error!(
                %error,
                key,
                "systemd does not keep this socket, so a restart refuses connections for a moment; \
                 change the portal's unit as the error says"
            );
        }
        listener
    };
    let bound = listener.local_addr().map_err(cannot_listen)?;
    Ok((listener, bound))
}
