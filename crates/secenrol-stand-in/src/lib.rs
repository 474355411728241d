#![doc = include_str!("../README.md")]

mod accounts;
mod connection;
mod control;
mod exchanges;
mod faults;
mod form;
mod handle;
mod phone;
mod phone_page;
mod qr;
mod secenrol;
mod state;
mod token;
mod watch;

pub use accounts::{ACCOUNTS, AccountInfo, Kind, PASSWORD};
pub use faults::{Dialect, Fault, Operation};
pub use handle::Handle;
pub use phone::PhoneError;
pub use state::Received;

use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::middleware::DefaultHeaders;
use actix_web::{App, HttpServer, web};
use reqwest::redirect::Policy;

/// The largest form, in bytes. Screenshots have a limit of their own.
const MAX_BODY_BYTES: usize = 64 * 1024;

/// The pages load their own style and script only.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
    connect-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; \
    base-uri 'none'";

/// A running stand-in: SecEnrol at `/secenrol/`, the phones at `/phone`, the switches at
/// `/control`, a move that plays itself at `/watch`. It stops when it is dropped.
pub struct StandIn {
    url: String,
    handle: Handle,
    server: ServerHandle,
}

impl StandIn {
    /// Serves the stand-in on `listener` with one worker. Call it within a tokio runtime.
    ///
    /// # Errors
    /// [`std::io::Error`] if the listener has no address or the worker cannot be started.
    pub fn start(listener: std::net::TcpListener) -> std::io::Result<Self> {
        let url = format!("http://{}", listener.local_addr()?);
        let handle = Handle::new(&url);
        let shared = web::Data::new(handle.clone());
        let server = HttpServer::new(move || {
            let headers = DefaultHeaders::new()
                .add(("Cache-Control", "no-store"))
                .add(("Content-Security-Policy", CONTENT_SECURITY_POLICY));
            App::new()
                .app_data(shared.clone())
                .app_data(web::PayloadConfig::new(MAX_BODY_BYTES))
                .wrap(headers)
                .configure(secenrol::routes)
                .configure(watch::routes)
                .configure(phone_page::routes)
                .configure(control::routes)
        })
        .on_connect(connection::remember)
        .workers(1)
        .disable_signals()
        .listen(listener)?
        .run();
        let server_handle = server.handle();
        tokio::spawn(server);
        Ok(Self { url, handle, server: server_handle })
    }

    /// The stand-in's address, `http://127.0.0.1:PORT`, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The handle to accounts, phones, switches and counters.
    pub fn handle(&self) -> &Handle {
        &self.handle
    }

    /// Stops at once, even while requests hang.
    pub async fn stop(self) {
        self.server.stop(false).await;
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        // The call itself stops the server; the future only waits for the end.
        drop(self.server.stop(false));
    }
}

/// A client for requests to this machine. `None` if it cannot be set up.
fn http_client(timeout: Duration) -> Option<reqwest::Client> {
    // An error means that a provider is installed already.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().redirect(Policy::none()).timeout(timeout);
    // Plain http, so the system needs no certificates.
    client.tls_certs_only([]).build().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s28_every_template_escapes_markup() {
        let mark = "<b class=evil>&amp;\"x'</b>";
        for (template, html) in
            [phone_page::samples(mark), control::samples(mark), watch::samples(mark)].concat()
        {
            assert!(html.matches("&#60;b class=evil&#62;").count() > 2, "{template}: {html}");
            assert!(!html.contains("<b class=evil"), "{template}: {html}");
        }
    }
}
