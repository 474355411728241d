//! The way out, from every page of a journey: the journey is wiped and its cookie deleted.

use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::sent::{Sent, TokenAlone};
use super::{Portal, Visit};
use crate::audit::Event;
use crate::error::PageError;
use crate::journey::Token;
use crate::paths;
use crate::session::Browser;

/// Ends the journey. A page of an older step may do that too.
///
/// # Errors
/// [`PageError::NotOurs`] for a form of another journey.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    request: HttpRequest,
    Sent(sent): Sent<TokenAlone>,
) -> Result<HttpResponse, PageError> {
    if let Visit::Here(here) | Visit::Others(here) = portal.visit(&browser).await? {
        if here.journey.judge(&sent.token) == Token::Forged {
            return Err(PageError::NotOurs);
        }
        portal.journeys.remove(&here.id).await?;
        let entry = here.entry(Event::SessionLogout, &browser);
        portal.audit.write(&entry.at(here.journey.step().name()));
    }
    browser.forget();
    // What clears the browser's storage clears a chosen language, too.
    let start = match portal.languages.kept(&request) {
        Some(words) => format!("{}?lang={}", paths::START, words.tag()),
        None => paths::START.to_owned(),
    };
    let mut response = portal.redirect(&start);
    let everything = header::HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");
    response.headers_mut().insert(header::HeaderName::from_static("clear-site-data"), everything);
    Ok(response)
}
