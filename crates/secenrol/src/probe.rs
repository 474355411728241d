//! Finds out what answers at a server's address: SecEnrol in integration mode, or something else.

use std::time::{Duration, Instant};

use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, HeaderName, LOCATION, SERVER};

use super::client::Client;
use super::error::Error;
use super::input::{Password, Userid};
use super::transport::{capped, on_the_way};
use super::wire::{self, Reply};

const IIS_ERRORS: &[&str] =
    &["server error in '/", "runtime error", "iis detailed error", "internet information services"];
const SIGN_IN_PAGES: &[&str] = &["securenvoy", "type=\"password\"", "type=password"];

/// What answered at the address.
#[derive(Debug)]
pub struct Probe {
    /// The time from the request to the end of the reply.
    pub took: Duration,
    /// The reply's `Date` header as it was sent; `None` if there is none.
    pub date: Option<String>,
    /// What kind of server sent the reply.
    pub nature: Nature,
}

/// What kind of server sent a reply. All but the first are guesses from words in the page and in
/// the headers; the vendor document describes none of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Nature {
    /// A documented reply of the integration mode, and which: `challenge`, `accessdenied`,
    /// `success` or `error "…"`.
    IntegrationMode(String),
    /// A web page that asks for a password or names SecurEnvoy: SecEnrol's page for browsers.
    StockPage,
    /// An error page of IIS or ASP.NET, with its HTTP status.
    IisError(u16),
    /// A redirect: its HTTP status and its target.
    Redirect(u16, String),
    /// Anything else: its HTTP status and its content type.
    Other(u16, String),
}

impl Client {
    /// Requests the first server's page as a browser would, without signing in.
    ///
    /// # Errors
    /// [`Error`] as for any exchange, except that a reply of any kind is a [`Probe`].
    pub async fn look(&self) -> Result<Probe, Error> {
        self.probe(self.http.get(self.first_server().0.clone())).await
    }

    /// Asks the first server's integration mode to sign in `userid`. SecEnrol counts a failed
    /// sign-in if the password is wrong.
    ///
    /// # Errors
    /// [`Error`] as for any exchange, except that a reply of any kind is a [`Probe`].
    pub async fn ask(&self, userid: &Userid, password: &Password) -> Result<Probe, Error> {
        let fields =
            [("action", "GETQRONLY"), ("userid", userid.as_str()), ("PASSWORD", password.expose())];
        self.probe(self.form(self.first_server(), &fields)).await
    }

    async fn probe(&self, request: reqwest::RequestBuilder) -> Result<Probe, Error> {
        let began = Instant::now();
        let response =
            request.timeout(self.timeout).send().await.map_err(|e| on_the_way(&e, self.timeout))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let body = capped(response, self.timeout).await?;
        Ok(Probe {
            took: began.elapsed(),
            date: header(&headers, DATE),
            nature: nature(status, &headers, &body),
        })
    }
}

fn header(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    Some(wire::clean(headers.get(name)?.to_str().ok()?))
}

fn nature(status: u16, headers: &HeaderMap, body: &[u8]) -> Nature {
    if let Some(word) = integration_mode(body) {
        return Nature::IntegrationMode(word);
    }
    if (300..400).contains(&status) {
        return Nature::Redirect(status, header(headers, LOCATION).unwrap_or_default());
    }
    let text = String::from_utf8_lossy(body).to_ascii_lowercase();
    let has = |marks: &[&str]| marks.iter().any(|mark| text.contains(mark));
    let is_iis =
        header(headers, SERVER).is_some_and(|name| name.to_ascii_lowercase().contains("iis"));
    if has(IIS_ERRORS) || (status >= 400 && is_iis) {
        Nature::IisError(status)
    } else if text.contains("<html") && has(SIGN_IN_PAGES) {
        Nature::StockPage
    } else {
        let kind = header(headers, CONTENT_TYPE).unwrap_or_else(|| "no content type".to_owned());
        Nature::Other(status, kind)
    }
}

/// The result in a reply that only the integration mode sends.
fn integration_mode(body: &[u8]) -> Option<String> {
    match wire::json_reply(body) {
        Ok(Reply::Denied) => Some("accessdenied".to_owned()),
        Ok(Reply::Challenge { .. }) => Some("challenge".to_owned()),
        Ok(Reply::Success(_)) => Some("success".to_owned()),
        Err(Error::Reported(message)) => Some(format!("error {message:?}")),
        Err(_) => None,
    }
}
