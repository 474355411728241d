//! `sign-out`: ends the journey from any of its pages, and deletes the portal's cookies.

use actix_web::HttpRequest;
use actix_web::http::header;

use super::form;
use super::query::Banner;
use super::strict_form::{StrictForm, TokenAlone};
use super::{ActiveJourney, HttpResponse, Page, PageError, Session, StartQuery, Visit};
use crate::observability::audit::{Entry, Event};

/// Ends the journey. The form of an older step is accepted too.
///
/// # Errors
/// [`PageError::NotOurs`] for a form of another journey, [`PageError::Store`] and
/// [`PageError::TwoCookies`].
pub async fn post(
    visit: Visit,
    request: HttpRequest,
    StrictForm(sent): StrictForm<TokenAlone>,
) -> Result<HttpResponse, PageError> {
    let Visit { portal, browser, .. } = &visit;
    let session = visit.session().await?;
    let to = match form::journey_of(&session, &sent.token)? {
        None => match &session {
            Session::Expired(last) => Banner::Over.at_start(last),
            _ => Banner::Over.at_start(&StartQuery::default()),
        },
        Some(here) => match end(&visit, here).await? {
            Some(address) => address,
            None => return Ok(portal.redirect(Page::Done.path())),
        },
    };
    browser.forget();
    // Pass the chosen language in the URL, because its cookie is deleted too.
    let language = portal.site.languages.kept(&request).map(|words| {
        let and = if to.contains('?') { '&' } else { '?' };
        format!("{and}lang={}", words.tag())
    });
    let mut response = portal.redirect(&(to + &language.unwrap_or_default()));
    let deleted = portal.site.languages.forget(&mut response);
    deleted.map_err(|_| PageError::Internal("the language's cookie cannot be deleted"))?;
    // "cookies" and "storage" would also sign people out of the domain's other applications.
    let cache = header::HeaderValue::from_static("\"cache\"");
    response.headers_mut().insert(header::HeaderName::from_static("clear-site-data"), cache);
    Ok(response)
}

/// Ends the journey and returns the address of the page that says so. `None` if the new phone has
/// just reported: the page must not say that nothing was changed.
async fn end(visit: &Visit, here: &ActiveJourney) -> Result<Option<String>, PageError> {
    let Visit { portal, browser, words } = visit;
    let records = &portal.records;
    if here.journey.step().page() == Page::Scan {
        portal.upstream.poller.finish(here, browser.caller(), words).await?;
        let now = records.journeys.load(&here.id).await?;
        if now.is_some_and(|now| now.journey.step().page() == Page::Done) {
            return Ok(None);
        }
    }
    if here.journey.step().page() == Page::Done {
        portal.upstream.poller.settled(&here.id).await;
    }
    // False if the journey expired or another request just moved it to a new id.
    if !records.journeys.remove(&here.id).await? {
        return Ok(Some(Banner::Over.at_start(&StartQuery::again(&here.journey))));
    }
    // The journey is over, so the trail gets its entry before anything else can fail.
    let entry = Entry::about(Event::SessionLogout, here, browser);
    records.audit.write(&entry.at(here.journey.step().name()));
    if here.journey.step().page() == Page::Approve {
        let (limits, reference) = (&portal.upstream.limits, here.id.reference());
        let abandoned = limits.abandon_sign_in(here.journey.userid(), &reference).await;
        // Until the answer comes, another sign-in of the account is refused.
        if let Err(error) = abandoned {
            tracing::warn!(%error, journey = reference, "a sign-in could not be given up");
        }
    }
    Ok(Some(if here.journey.is_under_way() {
        Banner::Stopped.at_start(&StartQuery::again(&here.journey))
    } else {
        StartQuery::to_closed(here.journey.purpose())
    }))
}
