//! Health checks for load balancers, orchestrators and systemd. Each part of the portal reports its
//! own condition.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::content::paths;

/// Time limit for an instance to answer a health check.
const TIMEOUT: Duration = Duration::from_secs(3);

/// The condition of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// It works.
    Healthy,
    /// Users notice a fault, but would at every instance. This one stays ready.
    Degraded(String),
    /// The instance must get no requests.
    Unready(String),
}

type Part = (&'static str, Arc<dyn Fn() -> Condition + Send + Sync>);

/// The parts to check. Clones share whether the portal is stopping.
#[derive(Clone, Default)]
pub struct Health {
    stopping: Arc<AtomicBool>,
    parts: Vec<Part>,
}

impl Health {
    /// Adds a part. `part` must not block.
    #[must_use]
    pub fn with(
        mut self,
        name: &'static str,
        part: impl Fn() -> Condition + Send + Sync + 'static,
    ) -> Self {
        self.parts.push((name, Arc::new(part)));
        self
    }

    /// Makes the instance unready, because it stops.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
    }

    /// Whether the instance is ready, and a line for each part that is not healthy.
    #[must_use]
    pub fn check(&self) -> (bool, Vec<String>) {
        let stopping = self.stopping.load(Ordering::Acquire);
        let mut ready = !stopping;
        let mut lines: Vec<String> = stopping.then(|| "stopping".to_owned()).into_iter().collect();
        for (name, part) in &self.parts {
            match part() {
                Condition::Healthy => {}
                Condition::Degraded(why) => lines.push(format!("{name}: {why}")),
                Condition::Unready(why) => {
                    ready = false;
                    lines.push(format!("{name}: {why}"));
                }
            }
        }
        (ready, lines)
    }
}

/// `/readyz`: 200 or 503, and a line for each part that is not healthy.
pub async fn readyz(health: Data<Health>) -> HttpResponse {
    let (ready, mut lines) = health.check();
    lines.insert(0, if ready { "ready" } else { "not ready" }.to_owned());
    let mut response = if ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.content_type("text/plain; charset=utf-8").body(lines.join("\n") + "\n")
}

/// Gets a page of the management listener at `listen`: whether its status means success, and its
/// text.
///
/// # Errors
/// The reason why there is no answer.
pub async fn ask(listen: SocketAddr, path: &str) -> Result<(bool, String), String> {
    // An instance that listens on all addresses is reached through loopback.
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    // reqwest needs a TLS provider even for plain http.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let asked = async {
        let http = reqwest::Client::builder().no_proxy().timeout(TIMEOUT).build()?;
        let url = format!("http://{}{path}", SocketAddr::new(ip, listen.port()));
        let reply = http.get(url).send().await?;
        Ok::<_, reqwest::Error>((reply.status().is_success(), reply.text().await?))
    };
    asked.await.map_err(|error| {
        let causes =
            std::iter::successors(std::error::Error::source(&error), |cause| cause.source());
        let why = causes.last().map_or_else(|| error.to_string(), ToString::to_string);
        format!("{listen} does not answer: {why}")
    })
}

/// Reports to systemd that the portal is ready, and then feeds the watchdog: while the management
/// listener answers or, without one, while this task runs.
pub async fn notify_systemd(management: Option<SocketAddr>) {
    notify(sd_notify::NotifyState::Ready);
    let Some(timeout) = sd_notify::watchdog_enabled() else { return };
    loop {
        let alive = match management {
            Some(address) => ask(address, paths::HEALTHZ).await.is_ok_and(|(yes, _)| yes),
            None => true,
        };
        if alive {
            notify(sd_notify::NotifyState::Watchdog);
        }
        tokio::time::sleep(timeout / 3).await;
    }
}

/// Reports to systemd that the portal stops.
pub fn notify_systemd_of_stop() {
    notify(sd_notify::NotifyState::Stopping);
}

fn notify(state: sd_notify::NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "systemd cannot be notified");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_degraded_instance_stays_ready_and_says_why() {
        let health = Health::default()
            .with("store", || Condition::Healthy)
            .with("secenrol", || Condition::Degraded("away".to_owned()));
        assert_eq!(health.check(), (true, vec!["secenrol: away".to_owned()]));
        let health = health.with("store", || Condition::Unready("away".to_owned()));
        assert!(!health.check().0);
    }

    #[test]
    fn m17_a_stopping_instance_is_not_ready() {
        let health = Health::default();
        assert!(health.check().0);
        health.clone().stop();
        assert_eq!(health.check(), (false, vec!["stopping".to_owned()]));
    }
}
