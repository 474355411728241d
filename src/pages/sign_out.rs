//! The way out, from every page of a journey: the journey is wiped and the portal's cookies are deleted.

use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use super::Portal;
use super::query::Banner;
use super::strict_form::{Sent, TokenAlone};
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::{Purpose, Step, Token};
use crate::http::error::PageError;
use crate::http::session::Browser;
use crate::observability::audit::Event;

/// Ends the journey. A page of an older step may do that too.
///
/// # Errors
/// [`PageError::NotOurs`] for a form of another journey.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    request: HttpRequest,
    Sent(sent): Sent<TokenAlone>,
) -> Result<HttpResponse, PageError> {
    let mut back = Banner::Over.at_start(Purpose::default());
    let visit = portal.visit(&browser).await?;
    if let Some(here) = visit.journey() {
        if here.journey.judge(&sent.token) == Token::Forged {
            return Err(PageError::NotOurs);
        }
        if matches!(here.journey.step(), Step::AwaitingScan { .. }) {
            // The phone may have reported since: nobody is told that nothing was changed then.
            portal.poller.ask(&here.id, browser.caller(), &words).await;
            let now = portal.journeys.load(&here.id).await?;
            if now.is_some_and(|now| matches!(now.journey.step(), Step::Enrolled)) {
                return Ok(portal.redirect(paths::DONE));
            }
        }
        // False if the journey expired or another request just moved it to a new id.
        if portal.journeys.remove(&here.id).await? {
            let said =
                if here.journey.is_under_way() { Banner::Stopped } else { Banner::SignedOut };
            back = said.at_start(here.journey.purpose());
            let entry = here.entry(Event::SessionLogout, &browser);
            portal.audit.write(&entry.at(here.journey.step().name()));
        }
    }
    browser.forget();
    // Pass the chosen language in the URL, because its cookie is deleted too.
    if let Some(words) = portal.languages.kept(&request) {
        back = format!("{back}&lang={}", words.tag());
    }
    let mut response = portal.redirect(&back);
    let deleted = portal.languages.forget(&mut response);
    deleted.map_err(|_| PageError::Internal("the language's cookie cannot be deleted"))?;
    // "cookies" and "storage" would also sign people out of the domain's other applications.
    let cache = header::HeaderValue::from_static("\"cache\"");
    response.headers_mut().insert(header::HeaderName::from_static("clear-site-data"), cache);
    Ok(response)
}
