//! `more-time`: extends a journey once, before it expires for lack of activity.

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::form;
use super::strict_form::{StrictForm, TokenAlone};
use super::{Portal, Session};
use crate::domain::journey::Journey;
use crate::http::error::PageError;
use crate::http::session::Browser;

/// Extends the journey.
///
/// # Errors
/// [`PageError::NotOurs`] for a form of another journey, [`PageError::Store`] and
/// [`PageError::TwoCookies`].
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    StrictForm(sent): StrictForm<TokenAlone>,
) -> Result<HttpResponse, PageError> {
    let session = portal.session(&browser).await?;
    if let Session::Active(_) = session
        && let Some(here) = form::journey_of(&session, &sent.token)?
    {
        let now = portal.records.clock.now();
        let next = |journey: Journey| journey.prolonged(now);
        portal.records.journeys.change(&here.id, next).await?;
    }
    Ok(portal.redirect(&session.address_after()))
}
