//! `unlock`: forgets the failures of an account, so that its owner can sign in again. Only the
//! management listener has it, and only for programs on the same machine.

use actix_web::http::header::{self, HeaderName};
use actix_web::web::{Data, Form};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::Portal;
use crate::http::error::PageError;
use crate::observability::audit::{Entry, Event};
use secenrol::Userid;

/// The form that `handover unlock` sends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnlockForm {
    userid: String,
}

/// Forgets the failures of an account.
///
/// # Errors
/// [`PageError::NotFound`] for other machines, [`PageError::NotOurs`] for browsers,
/// [`PageError::Refused`] if the userid cannot be one, and [`PageError::Store`].
pub async fn post(
    portal: Data<Portal>,
    request: HttpRequest,
    Form(form): Form<UnlockForm>,
) -> Result<HttpResponse, PageError> {
    // The metrics may be read over the network, but whoever can unlock has no limits.
    if !request.peer_addr().is_some_and(|peer| peer.ip().to_canonical().is_loopback()) {
        return Err(PageError::NotFound);
    }
    // A page of any site could send this form in an administrator's browser.
    let of_browsers = [header::ORIGIN, header::REFERER, HeaderName::from_static("sec-fetch-site")];
    if of_browsers.iter().any(|name| request.headers().contains_key(name)) {
        return Err(PageError::NotOurs);
    }
    let userid = Userid::parse(&form.userid)
        .map_err(|_| PageError::malformed("a user name with characters that none can have"))?;
    portal.upstream.limits.unlock(&userid).await?;
    let entry = Entry::new(Event::AuthnLoginUnlock).of(&userid).at("unlock");
    portal.records.audit.write(&entry.because("by an administrator"));
    tracing::info!("the failures of an account were forgotten at an administrator's request");
    Ok(HttpResponse::Ok().body(format!("{userid}: failures forgotten\n")))
}
