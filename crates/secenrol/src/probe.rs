//! Finds out what answers at a server's address: SecEnrol in integration mode, or something else.

use std::time::{Duration, Instant};

use reqwest::header::{
    CONTENT_TYPE, DATE, HeaderMap, HeaderName, HeaderValue, LOCATION, SERVER, SET_COOKIE,
    WWW_AUTHENTICATE,
};

use super::client::Client;
use super::cookie::Cookies;
use super::error::Error;
use super::input::{Password, Userid};
use super::transport::{on_the_way, text};
use super::wire::{self, Body, Reply};

const IIS_ERRORS: &[&str] =
    &["server error in '/", "runtime error", "iis detailed error", "internet information services"];
/// What nginx and IIS (403.7) say to a client without a certificate.
const CERTIFICATE_PAGES: &[&str] =
    &["no required ssl certificate", "ssl certificate error", "403.7", "client certificate"];
const SIGN_IN_PAGES: &[&str] = &["securenvoy", "type=\"password\"", "type=password"];

/// What answered at the address.
#[derive(Debug)]
pub struct Probe {
    /// The time from the request to the end of the reply.
    pub took: Duration,
    /// The reply's `Date` header as it was sent; `None` if there is none.
    pub date: Option<String>,
    /// The names of the cookies that the reply sets besides `SecurEnvoyPin`, such as those of a
    /// load balancer.
    pub cookies: Vec<String>,
    /// What is unusual about the reply, if it had to be read leniently.
    pub leniency: Option<&'static str>,
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
    /// Windows itself answers in place of a web site, with this status: 503 if the site's
    /// application pool is stopped, 404 or 400 if no site has this name and port.
    HttpSys(u16),
    /// Status 401, and how the server or a device in front of it wants the client to sign in, such
    /// as `Negotiate, NTLM`.
    SignInWanted(String),
    /// A redirect: its HTTP status and its target.
    Redirect(u16, String),
    /// An error page that asks for a client certificate, with its HTTP status.
    CertificateWanted(u16),
    /// Anything else: its HTTP status and its content type.
    Other(u16, String),
}

impl Client {
    /// Requests the first server's page as a browser would, without signing in.
    ///
    /// # Errors
    /// [`Error`] as for any exchange, except that a reply of any kind is a [`Probe`].
    pub async fn look(&self) -> Result<Probe, Error> {
        self.probe(self.http().get(self.first_server().0.clone())).await
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
        let (began, timeout) = (Instant::now(), self.timeout());
        let response = request.timeout(timeout).send().await;
        let response = response.map_err(|e| on_the_way(&e, timeout))?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let mut cookies = Cookies::default();
        cookies.update(headers.get_all(SET_COOKIE).iter().map(HeaderValue::as_bytes));
        let mut body = text(response, timeout).await?;
        Ok(Probe {
            took: began.elapsed(),
            date: header(&headers, DATE),
            cookies: cookies.others().map(str::to_owned).collect(),
            nature: nature(status, &headers, &mut body),
            leniency: body.leniency(),
        })
    }
}

fn header(headers: &HeaderMap, name: HeaderName) -> Option<String> {
    Some(wire::clean(headers.get(name)?.to_str().ok()?))
}

fn nature(status: u16, headers: &HeaderMap, body: &mut Body) -> Nature {
    if let Some(word) = integration_mode(status, body) {
        return Nature::IntegrationMode(word);
    }
    if (300..400).contains(&status) {
        return Nature::Redirect(status, header(headers, LOCATION).unwrap_or_default());
    }
    let schemes = headers.get_all(WWW_AUTHENTICATE).iter().filter_map(|one| one.to_str().ok());
    let schemes: Vec<&str> = schemes.filter_map(|one| one.split_whitespace().next()).collect();
    if status == 401 && !schemes.is_empty() {
        return Nature::SignInWanted(wire::clean(&schemes.join(", ")));
    }
    let text = body.text().to_ascii_lowercase();
    let has = |marks: &[&str]| marks.iter().any(|mark| text.contains(mark));
    let server = header(headers, SERVER).unwrap_or_default().to_ascii_lowercase();
    let is_iis = server.contains("iis");
    if status >= 400 && has(CERTIFICATE_PAGES) {
        Nature::CertificateWanted(status)
    } else if status >= 400 && server.contains("microsoft-httpapi") {
        Nature::HttpSys(status)
    } else if has(IIS_ERRORS) || (status >= 400 && is_iis) {
        Nature::IisError(status)
    } else if text.contains("<html") && has(SIGN_IN_PAGES) {
        Nature::StockPage
    } else {
        let kind = header(headers, CONTENT_TYPE).unwrap_or_else(|| "no content type".to_owned());
        Nature::Other(status, kind)
    }
}

/// The result in a reply that only the integration mode sends, with a status that the exchanges
/// accept.
fn integration_mode(status: u16, body: &mut Body) -> Option<String> {
    let is_refusal = wire::is_refusal(body);
    let is_taken = (200..300).contains(&status) || status >= 400 && is_refusal;
    if !is_taken {
        return None;
    }
    match wire::json_reply(body) {
        Ok(Reply::Denied) => Some("accessdenied".to_owned()),
        Ok(Reply::Challenge { .. }) => Some("challenge".to_owned()),
        Ok(Reply::Success(_)) => Some("success".to_owned()),
        Err(Error::Reported(message)) => Some(format!("error {message:?}")),
        Err(_) => None,
    }
}
