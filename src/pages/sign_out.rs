//! The way out, from every page of a journey: the journey is wiped and its cookie deleted.

use actix_web::HttpResponse;
use actix_web::web::{self, Data};
use serde::Deserialize;

use super::{Portal, Visit};
use crate::error::PageError;
use crate::journey::Token;
use crate::paths;
use crate::session::Browser;

/// What every page of a journey posts to sign out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    #[serde(default)]
    token: String,
}

/// Ends the journey. A page of an older step may do that too.
///
/// # Errors
/// [`PageError::NotOurs`] for a form of another journey.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    sent: web::Form<Form>,
) -> Result<HttpResponse, PageError> {
    if let Visit::Here(here) = portal.visit(&browser).await? {
        if here.journey.judge(&sent.token) == Token::Forged {
            return Err(PageError::NotOurs);
        }
        portal.journeys.remove(&here.id).await?;
    }
    browser.forget();
    Ok(portal.redirect(paths::START))
}
