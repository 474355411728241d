//! Finding out what answers at an address, for those who set the portal up: `SecEnrol` in integration
//! mode or something that is in its place.

use std::time::{Duration, Instant};

use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, HeaderName, LOCATION, SERVER};

use super::client::Client;
use super::error::Error;
use super::input::{Password, Userid};
use super::transport::{capped, on_the_way};
use super::wire::{self, Reply};

/// What came back.
#[derive(Debug)]
pub struct Probe {
    /// Until the reply was there.
    pub took: Duration,
    /// The `Date` of the reply, as it was written.
    pub date: Option<String>,
    /// What it is.
    pub nature: Nature,
}

/// What kind of thing sent a reply. Apart from the first it is told by marks that its makers'
/// documents name, or that any web page has; `SecEnrol`'s own document describes none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nature {
    /// A reply of the integration mode. The text says which.
    IntegrationMode(String),
    /// A web page that asks for a password or names `SecurEnvoy`: what browsers get without the mode.
    StockPage,
    /// An error page of IIS or ASP.NET, with its status.
    IisError(u16),
    /// It leads elsewhere, with its status and address.
    Redirect(u16, String),
    /// Anything else: its status and content type.
    Other(u16, String),
}

impl Client {
    /// Asks the first server as a browser would, without signing in to anything.
    ///
    /// # Errors
    /// Those of any exchange.
    pub async fn look(&self) -> Result<Probe, Error> {
        let Some(server) = self.first() else { return Err(Error::Unexpected("no server")) };
        self.probe(self.http.get(server.0.clone())).await
    }

    /// Asks the first server's integration mode to sign in `userid`, which counts as a failed sign-in
    /// of it.
    ///
    /// # Errors
    /// Those of any exchange.
    pub async fn ask(&self, userid: &Userid, password: &Password) -> Result<Probe, Error> {
        let Some(server) = self.first() else { return Err(Error::Unexpected("no server")) };
        let fields =
            [("action", "GETQRONLY"), ("userid", userid.as_str()), ("PASSWORD", password.expose())];
        self.probe(self.form(server, &fields)).await
    }

    async fn probe(&self, request: reqwest::RequestBuilder) -> Result<Probe, Error> {
        let began = Instant::now();
        let response =
            request.timeout(self.timeout).send().await.map_err(|e| on_the_way(&e, self.timeout))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = capped(response, self.timeout).await?;
        Ok(Probe {
            took: began.elapsed(),
            date: said(&headers, DATE),
            nature: nature(status, &headers, &body),
        })
    }
}

fn said(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    Some(wire::clean(headers.get(name)?.to_str().ok()?))
}

fn nature(status: u16, headers: &HeaderMap, body: &[u8]) -> Nature {
    if let Some(word) = integration_mode(body) {
        return Nature::IntegrationMode(word);
    }
    if (300..400).contains(&status) {
        return Nature::Redirect(status, said(headers, LOCATION).unwrap_or_default());
    }
    let text = String::from_utf8_lossy(body).to_ascii_lowercase();
    let has = |marks: &[&str]| marks.iter().any(|mark| text.contains(mark));
    let by_iis =
        said(headers, SERVER).is_some_and(|server| server.to_ascii_lowercase().contains("iis"));
    if has(&[
        "server error in '/",
        "runtime error",
        "iis detailed error",
        "internet information services",
    ]) || (status >= 400 && by_iis)
    {
        Nature::IisError(status)
    } else if text.contains("<html") && has(&["securenvoy", "type=\"password\"", "type=password"]) {
        Nature::StockPage
    } else {
        Nature::Other(
            status,
            said(headers, CONTENT_TYPE).unwrap_or_else(|| "no content type".to_owned()),
        )
    }
}

/// The word of a reply that only the integration mode gives.
fn integration_mode(body: &[u8]) -> Option<String> {
    match wire::json_reply(body) {
        Ok(Reply::Denied) => Some("accessdenied".to_owned()),
        Ok(Reply::Challenge { .. }) => Some("challenge".to_owned()),
        Ok(Reply::Success(_)) => Some("success".to_owned()),
        Err(Error::Reported(message)) => Some(format!("error {message:?}")),
        Err(_) => None,
    }
}
