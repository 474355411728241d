//! `more-time`: extends a journey once, before it expires for lack of activity.

use super::strict_form::{StrictForm, TokenAlone};
use super::{HttpResponse, PageError, form};
use super::{Session, Visit};
use crate::domain::journey::Journey;

/// Extends the journey.
///
/// # Errors
/// [`PageError::NotOurs`] for a form of another journey, [`PageError::Store`] and
/// [`PageError::TwoCookies`].
pub async fn post(
    visit: Visit,
    StrictForm(sent): StrictForm<TokenAlone>,
) -> Result<HttpResponse, PageError> {
    let session = visit.session().await?;
    if let Session::Active(_) = session
        && let Some(here) = form::journey_of(&session, &sent.token)?
    {
        let now = visit.portal.records.clock.now();
        let next = |journey: Journey| journey.prolonged(now);
        visit.portal.records.journeys.change(&here.id, next).await?;
    }
    Ok(visit.portal.redirect(&session.address_after()))
}
