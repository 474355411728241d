//! More time: once, before a journey ends for want of the person's action.

use actix_web::HttpResponse;
use actix_web::web::Data;

use super::strict_form::{Sent, TokenAlone};
use super::{Portal, Session};
use crate::domain::journey::Token;
use crate::http::error::PageError;
use crate::http::session::Browser;

/// Prolongs the journey.
///
/// # Errors
/// [`PageError::NotOurs`] for a form of another journey.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    Sent(sent): Sent<TokenAlone>,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    if let Session::Active(here) = &visit {
        if here.journey.judge(&sent.token) == Token::Forged {
            return Err(PageError::NotOurs);
        }
        let now = portal.clock.now();
        portal.journeys.change(&here.id, |journey| journey.prolonged(now)).await?;
    }
    Ok(portal.redirect_after_form(&visit))
}
