//! `unlock`: forgets the failures of an account, so that its owner can sign in again. Only the
//! management listener has it, and only for programs on the same machine.

use std::net::IpAddr;

use actix_web::http::header::{self, HeaderName};
use actix_web::web::{Data, Form};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::Portal;
use crate::http::error::PageError;
use crate::observability::audit::{Entry, Event};
use crate::upstream::limits::SecEnrolCount;
use secenrol::Userid;

/// The form that `handover unlock` sends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnlockForm {
    userid: String,
    /// Whether the account was unlocked in `SecEnrol`, too.
    #[serde(default)]
    secenrol_count: SecEnrolCount,
}

/// Forgets the failures of an account.
///
/// # Errors
/// [`PageError::NotFound`] for other machines, [`PageError::NotOurs`] for browsers and proxies,
/// [`PageError::Refused`] if the userid cannot be one, and [`PageError::Store`].
pub async fn post(
    portal: Data<Portal>,
    request: HttpRequest,
    Form(form): Form<UnlockForm>,
) -> Result<HttpResponse, PageError> {
    // The metrics may be read over the network, but whoever can unlock has no limits.
    let listener = request.app_config().local_addr().ip();
    if !request.peer_addr().is_some_and(|peer| is_here(peer.ip(), listener)) {
        return Err(PageError::NotFound);
    }
    // A page of any site could send this form in an administrator's browser, and a proxy on this
    // machine passes on requests of others.
    let of_others = [
        header::ORIGIN,
        header::REFERER,
        HeaderName::from_static("sec-fetch-site"),
        header::FORWARDED,
        header::VIA,
        header::X_FORWARDED_FOR,
    ];
    if of_others.iter().any(|name| request.headers().contains_key(name)) {
        return Err(PageError::NotOurs);
    }
    let userid = Userid::parse(&form.userid)
        .map_err(|_| PageError::malformed("a user name with characters that none can have"))?;
    let left = portal.upstream.limits.unlock(&userid, form.secenrol_count).await?;
    let entry = Entry::new(Event::AuthnLoginUnlock).of(&userid).at("unlock");
    let reason = match form.secenrol_count {
        SecEnrolCount::Kept => "by an administrator",
        SecEnrolCount::Reset => "by an administrator, who unlocked the account in SecEnrol",
    };
    portal.records.audit.write(&entry.because(reason));
    tracing::info!("the failures of an account were forgotten at an administrator's request");
    let rest = left.map(tries_left).unwrap_or_default();
    Ok(HttpResponse::Ok().body(format!("{userid}: failures forgotten\n{rest}")))
}

/// What an administrator should know if `SecEnrol` locks accounts.
fn tries_left(left: usize) -> String {
    if left == 0 {
        return "Signing in stays paused: SecEnrol may lock the account at the next refusal. Unlock \
                it in SecEnrol, then run this again with --unlocked-in-secenrol.\n"
            .to_owned();
    }
    format!("Refusals that may follow before signing in is paused: {left}.\n")
}

/// Whether a program of this machine uses this address. Without a loopback listener, it connects
/// from the address that it connects to.
fn is_here(peer: IpAddr, listener: IpAddr) -> bool {
    let (peer, listener) = (peer.to_canonical(), listener.to_canonical());
    peer.is_loopback() || (peer == listener && !listener.is_unspecified())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_programs_of_this_machine_may_unlock() {
        for (peer, listener, expected) in [
            ("127.0.0.1", "127.0.0.1", true),
            ("127.0.0.1", "0.0.0.0", true),
            ("::ffff:127.0.0.1", "::", true),
            ("192.0.2.7", "192.0.2.7", true),
            ("::ffff:192.0.2.7", "192.0.2.7", true),
            ("2001:db8::7", "2001:db8::7", true),
            ("192.0.2.8", "192.0.2.7", false),
            ("192.0.2.8", "0.0.0.0", false),
            ("2001:db8::8", "2001:db8::7", false),
            ("0.0.0.0", "0.0.0.0", false),
        ] {
            let is_here = is_here(peer.parse().unwrap(), listener.parse().unwrap());
            assert_eq!(is_here, expected, "{peer} at {listener}");
        }
    }
}
