//! Whether the portal can be sent people, for whoever watches it: a load balancer, an orchestrator,
//! systemd. Knows nothing of the parts it watches but what they say of themselves.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::content::paths;

/// How long an instance may take to say how it is.
const PATIENCE: Duration = Duration::from_secs(3);

/// How a part is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// As it should be.
    Fine,
    /// People notice, and at another instance they would, too: no reason to send them there.
    Impaired(String),
    /// Nobody should be sent here.
    Unready(String),
}

type Part = (&'static str, Arc<dyn Fn() -> Condition + Send + Sync>);

/// What is watched. Clones share whether the portal is stopping.
#[derive(Clone, Default)]
pub struct Health {
    stopping: Arc<AtomicBool>,
    parts: Vec<Part>,
}

impl Health {
    /// Watches one more part, which says how it is without waiting for anybody.
    #[must_use]
    pub fn with(
        mut self,
        name: &'static str,
        part: impl Fn() -> Condition + Send + Sync + 'static,
    ) -> Self {
        self.parts.push((name, Arc::new(part)));
        self
    }

    /// From now on nobody should be sent here.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::Release);
    }

    /// Whether people can be sent here, and a line for each part that isn't fine.
    #[must_use]
    pub fn judge(&self) -> (bool, Vec<String>) {
        let stopping = self.stopping.load(Ordering::Acquire);
        let mut ready = !stopping;
        let mut lines: Vec<String> = stopping.then(|| "stopping".to_owned()).into_iter().collect();
        for (name, part) in &self.parts {
            match part() {
                Condition::Fine => {}
                Condition::Impaired(why) => lines.push(format!("{name}: {why}")),
                Condition::Unready(why) => {
                    ready = false;
                    lines.push(format!("{name}: {why}"));
                }
            }
        }
        (ready, lines)
    }
}

/// `/readyz`: 200 or 503, and what isn't fine.
pub async fn readyz(health: Data<Health>) -> HttpResponse {
    let (ready, mut lines) = health.judge();
    lines.insert(0, if ready { "ready" } else { "not ready" }.to_owned());
    let mut response = if ready { HttpResponse::Ok() } else { HttpResponse::ServiceUnavailable() };
    response.content_type("text/plain; charset=utf-8").body(lines.join("\n") + "\n")
}

/// Asks the instance whose management listener is at `listen`: whether it says yes, and its words.
///
/// # Errors
/// Why it can't be asked.
pub async fn ask(listen: SocketAddr, path: &str) -> Result<(bool, String), String> {
    // An instance that listens everywhere can be reached from its own machine.
    let ip = match listen.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
        IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
        ip => ip,
    };
    // reqwest wants a TLS provider even for plain http.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let asked = async {
        let http = reqwest::Client::builder().no_proxy().timeout(PATIENCE).build()?;
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

/// Tells systemd that the portal serves, and goes on telling it that it is alive: as long as the
/// management listener answers, or where there is none, as long as this task gets its turn.
pub async fn tell_systemd(management: Option<SocketAddr>) {
    notify(sd_notify::NotifyState::Ready);
    let Some(patience) = sd_notify::watchdog_enabled() else { return };
    loop {
        let alive = match management {
            Some(address) => ask(address, paths::HEALTHZ).await.is_ok_and(|(yes, _)| yes),
            None => true,
        };
        if alive {
            notify(sd_notify::NotifyState::Watchdog);
        }
        tokio::time::sleep(patience / 3).await;
    }
}

/// Tells systemd that the portal stops.
pub fn tell_systemd_of_the_end() {
    notify(sd_notify::NotifyState::Stopping);
}

fn notify(state: sd_notify::NotifyState<'_>) {
    if let Err(error) = sd_notify::notify(&[state]) {
        tracing::warn!(%error, "systemd cannot be told how the portal is");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_that_all_instances_share_leaves_the_instance_ready() {
        let health = Health::default()
            .with("store", || Condition::Fine)
            .with("secenrol", || Condition::Impaired("away".to_owned()));
        assert_eq!(health.judge(), (true, vec!["secenrol: away".to_owned()]));
        let health = health.with("store", || Condition::Unready("away".to_owned()));
        assert!(!health.judge().0);
    }

    #[test]
    fn m17_a_stopping_instance_is_not_ready() {
        let health = Health::default();
        assert!(health.judge().0);
        health.clone().stop();
        assert_eq!(health.judge(), (false, vec!["stopping".to_owned()]));
    }
}
