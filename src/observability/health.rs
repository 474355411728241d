//! Health checks for load balancers, orchestrators and systemd.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::content::paths;
use crate::platform::{self, ServiceState};
use crate::store::journeys::Journeys;
use crate::store::redis::RedisHealth;
use secenrol::Client;

/// Time limit for an instance to answer a health check.
const TIMEOUT: Duration = Duration::from_secs(3);

/// What decides whether this instance is ready. Clones share whether the portal is stopping.
#[derive(Clone)]
pub struct Health {
    stopping: Arc<AtomicBool>,
    journeys: Journeys,
    client: Client,
}

impl Health {
    /// The health of a portal with this session store and SecEnrol client.
    pub fn of(journeys: Journeys, client: Client) -> Self {
        Self { stopping: Arc::default(), journeys, client }
    }

    /// Makes the instance unready, because it stops.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
    }

    /// Whether the instance is ready, and a line for each part that is not healthy.
    pub fn check(&self) -> (bool, Vec<String>) {
        let stopping = self.stopping.load(Ordering::Acquire);
        report(stopping, self.journeys.health(), self.client.away(None).is_some())
    }
}

/// A fault that users notice at every instance leaves this one ready.
fn report(stopping: bool, store: RedisHealth, secenrol_is_away: bool) -> (bool, Vec<String>) {
    let (store_is_away, store) = match store {
        RedisHealth::Fit(warning) => (false, warning),
        RedisHealth::Away(why) => (true, Some(why)),
    };
    let away = "secenrol: keeps failing; its circuit breaker is open";
    let lines = [
        stopping.then(|| "stopping".to_owned()),
        store.map(|why| format!("store: {why}")),
        secenrol_is_away.then(|| away.to_owned()),
    ];
    (!stopping && !store_is_away, lines.into_iter().flatten().collect())
}

/// `/readyz`: 200 or 503, and a line for each part that is not healthy.
pub async fn readyz(health: Data<Health>) -> HttpResponse {
    let (ready, mut lines) = health.check();
    lines.insert(0, if ready { "ready" } else { "not ready" }.to_owned());
    let mut response = if ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.content_type("text/plain; charset=utf-8").body(lines.join("\n") + "\n")
}

/// Gets a page of the management listener at `listen`, or sends it a form. Returns whether the
/// status means success, and the text.
///
/// # Errors
/// The reason why there is no answer.
pub async fn ask(
    listen: SocketAddr,
    path: &str,
    form: Option<String>,
) -> Result<(bool, String), String> {
    // An instance that listens on all addresses is reached through loopback.
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    // reqwest needs a TLS provider even for plain http.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let asked = async {
        // Plain http, so the system needs no certificates.
        let http =
            reqwest::Client::builder().no_proxy().tls_certs_only([]).timeout(TIMEOUT).build()?;
        let url = format!("http://{}{path}", SocketAddr::new(ip, listen.port()));
        let request = match form {
            None => http.get(url),
            Some(form) => http
                .post(url)
                .header("content-type", "application/x-www-form-urlencoded")
                .body(form),
        };
        let reply = request.send().await?;
        Ok::<_, reqwest::Error>((reply.status().is_success(), reply.text().await?))
    };
    asked.await.map_err(|error| {
        let causes =
            std::iter::successors(std::error::Error::source(&error), |cause| cause.source());
        let why = causes.last().map_or_else(|| error.to_string(), ToString::to_string);
        format!(
            "{listen} does not answer: {why}. Check whether the portal runs, and whether \
             server.management_listen in this config is the running portal's"
        )
    })
}

/// Reports to the service manager that the portal is ready, and then feeds the watchdog: while the
/// management listener answers or, without one, while this task runs.
pub async fn notify_service_manager(management: Option<SocketAddr>) {
    notify(ServiceState::Ready);
    let Some(timeout) = platform::watchdog() else { return };
    loop {
        let alive = match management {
            Some(address) => ask(address, paths::HEALTHZ, None).await.is_ok_and(|(yes, _)| yes),
            None => true,
        };
        if alive {
            notify(ServiceState::Alive);
        }
        tokio::time::sleep(timeout / 3).await;
    }
}

/// Reports to the service manager that the portal stops.
pub fn notify_service_manager_of_stop() {
    notify(ServiceState::Stopping);
}

fn notify(state: ServiceState) {
    if let Err(error) = platform::report(state) {
        tracing::warn!(%error, "the service manager cannot be notified");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::domain::journey::{Clock, Lifetimes};

    fn fit() -> RedisHealth {
        RedisHealth::Fit(None)
    }

    #[test]
    fn a_degraded_instance_stays_ready_and_says_why() {
        let away = "secenrol: keeps failing; its circuit breaker is open".to_owned();
        assert_eq!(report(false, fit(), true), (true, vec![away.clone()]));
        let warned = RedisHealth::Fit(Some("evicts".to_owned()));
        assert_eq!(report(false, warned, false), (true, vec!["store: evicts".to_owned()]));
        let unready = RedisHealth::Away("away".to_owned());
        assert_eq!(report(false, unready, true), (false, vec!["store: away".to_owned(), away]));
    }

    #[tokio::test]
    async fn m17_a_stopping_instance_is_not_ready() {
        let text = "[server]\npublic_url = \"https://x.example\"\n\
                    [secenrol]\nurls = [\"https://x.example\"]\n";
        let config = Config::read("c", text, std::iter::empty()).unwrap();
        let lifetimes = Lifetimes { idle: TIMEOUT, absolute: TIMEOUT };
        let journeys = Journeys::in_memory(1, lifetimes, Clock::start(), Arc::new(|_| {}));
        let health = Health::of(journeys, Client::new(&config.secenrol.client_options()).unwrap());
        assert!(health.check().0);
        health.clone().stop();
        assert_eq!(health.check(), (false, vec!["stopping".to_owned()]));
    }
}
