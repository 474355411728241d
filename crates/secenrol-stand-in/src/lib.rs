//! The demo's world: a stand-in for `SecEnrol` with the phones of its users, for `handover demo`
//! and for the tests.
//!
//! The stand-in speaks real HTTP on a loopback port and follows the vendor's API document (v1.1)
//! to the letter. It must not know the portal: nothing here may use another module of this crate,
//! for a client and a stand-in that share code would share their mistakes. So it has its own
//! parser, its own types and its own idea of the document.
//!
//! `secenrol` is the wire, `exchanges` what the exchanges do, `faults` how they can go wrong;
//! `phone` and `phone_page` are the simulated phones, `control` the page with the switches, and
//! `state` is what they all share, `world` the handle to it.

mod accounts;
mod control;
mod exchanges;
mod faults;
mod form;
mod line;
mod phone;
mod phone_page;
mod qr;
mod secenrol;
mod state;
mod token;
#[cfg(test)]
mod walk;
mod world;

pub use accounts::{Introduction, Kind, PASSWORD, accounts};
pub use faults::{Dialect, Exchange, Fault};
pub use phone::PhoneError;
pub use state::Received;
pub use world::World;

use actix_web::dev::ServerHandle;
use actix_web::middleware::DefaultHeaders;
use actix_web::{App, HttpServer, web};

/// Bytes of the largest form; screenshots are no form in this sense and have their own limit.
const LARGEST_BODY: usize = 64 * 1024;

/// What the demo's pages may load: their own style and script, and nothing from elsewhere.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
    connect-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'";

/// A running stand-in: `SecEnrol` at `/secenrol/`, the phones at `/phone`, the switches at
/// `/control`. It stops when it is dropped.
pub struct StandIn {
    url: String,
    world: World,
    server: ServerHandle,
}

impl StandIn {
    /// Serves the stand-in on `listener`, with one worker. To be called within a tokio runtime.
    ///
    /// # Errors
    ///
    /// When the listener has no address or the worker cannot be started.
    pub fn start(listener: std::net::TcpListener) -> std::io::Result<Self> {
        let url = format!("http://{}", listener.local_addr()?);
        let world = World::new(&url);
        let shared = web::Data::new(world.clone());
        let server = HttpServer::new(move || {
            App::new()
                .app_data(shared.clone())
                .app_data(web::PayloadConfig::new(LARGEST_BODY))
                .wrap(
                    DefaultHeaders::new()
                        .add(("Cache-Control", "no-store"))
                        .add(("Content-Security-Policy", CONTENT_SECURITY_POLICY)),
                )
                .configure(secenrol::routes)
                .configure(phone_page::routes)
                .configure(control::routes)
        })
        .on_connect(line::remember)
        .workers(1)
        .disable_signals()
        .listen(listener)?
        .run();
        let handle = server.handle();
        tokio::spawn(server);
        Ok(Self { url, world, server: handle })
    }

    /// Where it listens: `http://127.0.0.1:PORT`, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The state behind the pages: accounts, phones, switches, counters.
    #[must_use]
    pub fn world(&self) -> &World {
        &self.world
    }

    /// Stops at once, with hung requests under way as well.
    pub async fn stop(self) {
        self.server.stop(false).await;
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        // The order is sent by the call itself; the future only waits for its end.
        drop(self.server.stop(false));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s28_every_template_shows_markup_as_text() {
        let mark = "<b class=evil>&amp;\"x'</b>";
        for (template, html) in [phone_page::samples(mark), control::samples(mark)].concat() {
            assert!(html.matches("&#60;b class=evil&#62;").count() > 2, "{template}: {html}");
            assert!(!html.contains("<b class=evil"), "{template}: {html}");
        }
    }
}
