//! The two web servers: the portal's with its middleware, and the management listener's.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use actix_web::cookie::Key;
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::web::{Data, ServiceConfig};
use actix_web::{App, HttpServer};
use secrecy::ExposeSecret as _;

use super::StartError;
use crate::config::Config;
use crate::http::client_addr::TrustedProxies;
use crate::http::connection::{self, Accept, Slots};
use crate::http::language;
use crate::http::request_policy;
use crate::http::session;
use crate::http::session::{CookieRules, Sealing};
use crate::http::tls::Certificate;
use crate::http::unlock_proof::UnlockKey;
use crate::observability::health::Health;
use crate::observability::telemetry;
use crate::pages::{Portal, errors};

pub(super) fn portal_server(
    config: &Config,
    listener: TcpListener,
    certificate: Option<&Certificate>,
    portal: Data<Portal>,
    routes: impl Fn(&mut ServiceConfig) + Send + Clone + 'static,
) -> Result<Server, StartError> {
    let headers = Arc::from(portal.site.guard.header_lines());
    let guard = Data::new(portal.site.guard.clone());
    let proxies = Data::new(TrustedProxies::new(config.server.trusted_proxies.clone()));
    let sign_in = Data::new(config.sign_in.clone());
    let key = match &config.session.cookie_key {
        Some(key) => Key::from(key.expose_secret()),
        None => Key::generate(),
    };
    let sealing = Data::new(Sealing { key, rules: cookie_rules(config) });
    let journeys = Data::new(portal.records.journeys.clone());
    let languages = Data::new(portal.site.languages.clone());
    let app = move || {
        App::new()
            .app_data(portal.clone())
            .app_data(guard.clone())
            .app_data(languages.clone())
            .app_data(proxies.clone())
            .app_data(sign_in.clone())
            .app_data(sealing.clone())
            .app_data(journeys.clone())
            // The last middleware is the first to see a request and the last to see its response.
            .wrap(from_fn(session::keep))
            .wrap(from_fn(request_policy::admit))
            .wrap(from_fn(errors::render_errors))
            .wrap(from_fn(language::negotiate))
            .wrap(from_fn(request_policy::headers))
            .wrap(from_fn(telemetry::trace))
            .wrap(from_fn(connection::deadlines))
            .configure(routes.clone())
    };
    let limit = config.server.connections_per_address;
    let accept = Accept {
        tls: certificate
            .map(Certificate::acceptor)
            .transpose()
            .map_err(|error| StartError::of("server.tls", error))?,
        slots: Slots::new(limit, config.server.trusted_proxies.clone()),
        headers,
    };
    let address = config.server.listen;
    connection::serve(listener, accept, app)
        .map_err(|error| StartError::listen("server.listen", address, &error))
}

pub(super) fn cookie_rules(config: &Config) -> CookieRules {
    CookieRules {
        https: config.server.is_https(),
        suffix: config.session.cookie_suffix.clone(),
        lax: config.session.lax,
    }
}

pub(super) fn management_server(
    config: &Config,
    (listener, address): (TcpListener, SocketAddr),
    portal: Data<Portal>,
    health: Health,
    routes: fn(&mut ServiceConfig),
) -> Result<Server, StartError> {
    let (guard, health) = (Data::new(portal.site.guard.clone()), Data::new(health));
    let proxies = Data::new(TrustedProxies::new(config.server.trusted_proxies.clone()));
    let cookie_key = config.session.cookie_key.as_ref();
    let unlock = Data::new(cookie_key.map(|key| UnlockKey::new(key.expose_secret())));
    let app = move || {
        App::new()
            .app_data(portal.clone())
            .app_data(guard.clone())
            .app_data(health.clone())
            .app_data(unlock.clone())
            .app_data(proxies.clone())
            .wrap(from_fn(errors::report_errors))
            .wrap(from_fn(request_policy::headers))
            .wrap(from_fn(telemetry::trace))
            .configure(routes)
    };
    let server = HttpServer::new(app).workers(1).disable_signals();
    let server = server
        .listen(listener)
        .map_err(|error| StartError::listen("server.management_listen", address, &error))?;
    Ok(server.run())
}

#[cfg(test)]
mod tests {
    use std::net::Ipv4Addr;
    use std::path::Path;
    use std::time::Duration;

    use actix_web::web::get;

    use super::super::portal;
    use super::*;
    use crate::app::routes;
    use crate::config::AuditTo;
    use crate::domain::journey::{Clock, Timestamp};

    async fn boom() -> &'static str {
        panic!("the insides")
    }

    fn with_boom(config: &mut ServiceConfig) {
        config.route("/boom", get().to(boom));
    }

    fn loopback() -> TcpListener {
        TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap()
    }

    fn config(trail: &Path) -> Config {
        let text = "[server]\npublic_url = \"https://token.example.org\"\n[secenrol]\nurls = [\"https://x.example\"]";
        let mut config = Config::read("c", text, std::iter::empty()).unwrap();
        config.audit.destination = AuditTo::File(trail.to_owned());
        config
    }

    async fn asked(address: SocketAddr, path: &str) -> reqwest::Response {
        let request = reqwest::Client::builder().no_proxy().build().unwrap();
        let request = request.get(format!("http://{address}{path}"));
        request.header("host", "token.example.org").send().await.unwrap()
    }

    /// Asks a server whose `/boom` panics and whose `fine` does not. Returns the panic's page.
    async fn s24_asked_after_a_panic(address: SocketAddr, fine: &str) -> String {
        let response = asked(address, "/boom").await;
        assert_eq!(response.status(), 500);
        for (name, value) in ALWAYS {
            let values: Vec<_> = response.headers().get_all(name).iter().collect();
            assert_eq!(values, [value], "{name}");
        }
        let policy = response.headers()["content-security-policy"].to_str().unwrap().to_owned();
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        let page = response.text().await.unwrap();
        assert!(!page.contains("insides"), "{page}");
        assert_eq!(asked(address, fine).await.status(), 200, "the next request is served");
        page
    }

    async fn crashes(portal: &Portal, trail: &Path) -> usize {
        portal.records.audit.drain(Duration::from_secs(60)).await;
        let written = std::fs::read_to_string(trail).unwrap();
        written.matches("\"event\":\"sys_crash\"").count()
    }

    /// The headers of every answer, besides the content security policy.
    const ALWAYS: [(&str, &str); 8] = [
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("strict-transport-security", "max-age=31536000"),
        (
            "permissions-policy",
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), fullscreen=(), \
             geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), \
             picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), \
             xr-spatial-tracking=()",
        ),
    ];

    #[actix_web::test]
    async fn s24_s58_s59_a_panic_is_audited_and_answered_with_all_headers_and_the_next_is_served() {
        let folder = tempfile::tempdir().unwrap();
        let trail = folder.path().join("audit.jsonl");
        let config = config(&trail);
        let portal = Data::new(portal(&config, None, None).unwrap());
        let (listener, managed) = (loopback(), loopback());
        let addresses = (listener.local_addr().unwrap(), managed.local_addr().unwrap());
        let routes = |config: &mut ServiceConfig| {
            with_boom(config);
            routes::portal("")(config);
        };
        let server = portal_server(&config, listener, None, portal.clone(), routes).unwrap();
        let health = Health::of(portal.records.journeys.clone(), portal.upstream.client.clone());
        let routes = |config: &mut ServiceConfig| {
            with_boom(config);
            routes::management(config);
        };
        let bound = (managed, addresses.1);
        let management = management_server(&config, bound, portal.clone(), health, routes).unwrap();
        let handles = [server.handle(), management.handle()];
        let both = actix_web::rt::spawn(async { tokio::join!(server, management) });
        let page = s24_asked_after_a_panic(addresses.0, "/").await;
        assert!(page.contains("data-step=\"error\""), "{page}");
        assert_eq!(crashes(&portal, &trail).await, 1);
        s24_asked_after_a_panic(addresses.1, "/healthz").await;
        assert_eq!(crashes(&portal, &trail).await, 2, "the management listener's, too");
        for handle in handles {
            handle.stop(false).await;
        }
        let (served, managed) = both.await.unwrap();
        served.and(managed).unwrap();
    }

    #[actix_web::test]
    async fn a_support_ticket_has_the_time_of_the_log_after_the_clock_was_set() {
        let folder = tempfile::tempdir().unwrap();
        let config = config(&folder.path().join("audit.jsonl"));
        let mut portal = portal(&config, None, None).unwrap();
        portal.records.clock = Clock::start_ahead(Duration::from_hours(48));
        let listener = loopback();
        let address = listener.local_addr().unwrap();
        let routes = |config: &mut ServiceConfig| with_boom(config);
        let server = portal_server(&config, listener, None, Data::new(portal), routes).unwrap();
        let handle = server.handle();
        let served = actix_web::rt::spawn(server);
        let day = |time: Timestamp| time.to_utc()[..10].to_owned();
        let before = day(Timestamp::of_system());
        let page = asked(address, "/boom").await.text().await.unwrap();
        let days = [before, day(Timestamp::of_system())];
        assert!(days.iter().any(|day| page.contains(day.as_str())), "{days:?} in {page}");
        handle.stop(false).await;
        served.await.unwrap().unwrap();
    }
}
