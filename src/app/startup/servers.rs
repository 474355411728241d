//! The two web servers: the portal's with its middleware, and the management listener's.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use actix_web::cookie::Key;
use actix_web::dev::Server;
use actix_web::middleware::from_fn;
use actix_web::web::Data;
use actix_web::{App, HttpServer};
use secrecy::ExposeSecret as _;

use super::StartError;
use crate::app::routes;
use crate::config::Config;
use crate::http::client_addr::TrustedProxies;
use crate::http::connection::{self, Accept, Slots};
use crate::http::language;
use crate::http::request_policy;
use crate::http::session;
use crate::http::session::{CookieRules, Sealing};
use crate::http::tls::Certificate;
use crate::observability::health::Health;
use crate::observability::telemetry;
use crate::pages::{Portal, errors};

pub(super) fn portal_server(
    config: &Config,
    listener: TcpListener,
    certificate: Option<&Certificate>,
    portal: Data<Portal>,
) -> Result<Server, StartError> {
    let headers = Arc::from(portal.site.guard.header_lines());
    let guard = Data::new(portal.site.guard.clone());
    let proxies = Data::new(TrustedProxies(config.server.trusted_proxies.clone()));
    let sign_in = Data::new(config.sign_in.clone());
    let key = match &config.session.cookie_key {
        Some(key) => Key::from(key.expose_secret()),
        None => Key::generate(),
    };
    let sealing = Data::new(Sealing { key, rules: cookie_rules(config) });
    let journeys = Data::new(portal.records.journeys.clone());
    let languages = Data::new(portal.site.languages.clone());
    let base = portal.site.links.base().to_owned();
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
            .configure(routes::portal(&base))
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
        https: config.server.public_url.scheme() == "https",
        suffix: config.session.cookie_suffix.clone(),
        lax: config.session.lax,
    }
}

pub(super) fn management_server(
    (listener, address): (TcpListener, SocketAddr),
    portal: Data<Portal>,
    health: Health,
) -> Result<Server, StartError> {
    let (guard, health) = (Data::new(portal.site.guard.clone()), Data::new(health));
    let app = move || {
        App::new()
            .app_data(portal.clone())
            .app_data(guard.clone())
            .app_data(health.clone())
            .wrap(from_fn(request_policy::headers))
            .configure(routes::management)
    };
    let server = HttpServer::new(app).workers(1).disable_signals();
    let server = server
        .listen(listener)
        .map_err(|error| StartError::listen("server.management_listen", address, &error))?;
    Ok(server.run())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use actix_web::http::StatusCode;
    use actix_web::test::{TestRequest, call_service, init_service, read_body};

    use super::super::portal;
    use super::*;
    use crate::config::AuditTo;

    async fn boom() -> &'static str {
        panic!("the insides")
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
        let text = "[server]\npublic_url = \"https://token.example.org\"\n[secenrol]\nurls = [\"https://x.example\"]";
        let mut config = Config::read("c", text, std::iter::empty()).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let trail = folder.path().join("audit.jsonl");
        config.audit.destination = AuditTo::File(trail.clone());
        let portal = Data::new(portal(&config, None).unwrap());
        let audit = portal.records.audit.clone();
        let app = App::new()
            .app_data(Data::new(portal.site.guard.clone()))
            .app_data(portal)
            .wrap(from_fn(errors::render_errors))
            .wrap(from_fn(request_policy::headers))
            .route("/boom", actix_web::web::get().to(boom))
            .route("/fine", actix_web::web::get().to(async || "fine"));
        let app = init_service(app).await;
        let error =
            actix_web::dev::Service::call(&app, TestRequest::get().uri("/boom").to_request())
                .await
                .unwrap_err();
        let response = error.error_response();
        assert_eq!(response.status(), StatusCode::INTERNAL_SERVER_ERROR);
        for (name, value) in ALWAYS {
            let values: Vec<_> = response.headers().get_all(name).collect();
            assert_eq!(values, [value], "{name}");
        }
        let policy = response.headers().get("content-security-policy").unwrap();
        assert!(policy.to_str().unwrap().starts_with("default-src 'none'; "));
        let body = actix_web::body::to_bytes(response.into_body()).await.unwrap();
        let page = String::from_utf8(body.to_vec()).unwrap();
        assert!(page.contains("data-step=\"error\"") && !page.contains("insides"), "{page}");
        let fine = call_service(&app, TestRequest::get().uri("/fine").to_request()).await;
        assert_eq!(read_body(fine).await, "fine");
        audit.drain(Duration::from_secs(60)).await;
        let written = std::fs::read_to_string(trail).unwrap();
        assert!(written.contains("\"event\":\"sys_crash\""), "{written}");
    }
}
