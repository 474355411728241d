//! `unlock`: forgets the failures of an account, so that its owner can sign in again. Only the
//! management listener has it, and only for programs on the same machine that can read the portal's
//! cookie key. Without such a key in the config, every program on the machine may use it.

use std::net::IpAddr;

use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::Portal;
use super::strict_form::StrictForm;
use crate::domain::journey::Timestamp;
use crate::http::error::PageError;
use crate::http::single_header::SEC_FETCH_SITE;
use crate::http::unlock_proof::UnlockKey;
use crate::observability::audit::{Entry, Event};
use crate::upstream::limits::SecEnrolCount;
use secenrol::Userid;

/// The form that `handover unlock` sends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UnlockForm {
    userid: String,
    /// Whether the account was unlocked in SecEnrol, too.
    #[serde(default)]
    secenrol_count: SecEnrolCount,
    /// That of [`UnlockKey`].
    #[serde(default)]
    proof: String,
}

/// The name in the log and the audit trail.
const UNLOCK: &str = "unlock";

/// Forgets the failures of an account. `key` is `None` if the config has no cookie key.
///
/// # Errors
/// [`PageError::NotFound`] for other machines, [`PageError::NotOurs`] for browsers and proxies,
/// [`PageError::Refused`] if the userid cannot be one, [`PageError::SignOn`] without a proof, and
/// [`PageError::Store`].
pub async fn post(
    portal: Data<Portal>,
    key: Data<Option<UnlockKey>>,
    request: HttpRequest,
    StrictForm(form): StrictForm<UnlockForm>,
) -> Result<HttpResponse, PageError> {
    // The metrics may be read over the network, but whoever can unlock has no limits.
    let listener = request.app_config().local_addr().ip();
    if !request.peer_addr().is_some_and(|peer| is_here(peer.ip(), listener)) {
        return Err(PageError::NotFound);
    }
    if !is_of_a_program(&request) {
        return Err(PageError::NotOurs);
    }
    let userid = Userid::parse(&form.userid)
        .map_err(|_| PageError::malformed("a user name with characters that none can have"))?;
    if let Some(key) = &**key
        && !form.is_proven(key)
    {
        return Err(PageError::SignOn("an unlock without proof that its sender can read the key"));
    }
    let lifted = portal.upstream.limits.unlock(&userid, form.secenrol_count).await;
    let entry = Entry::new(Event::AuthnLoginUnlock).of(&userid).at(UNLOCK);
    let why = match (&lifted, form.secenrol_count) {
        // If the store fails meanwhile, some of the failures may be forgotten.
        (Err(_), _) => "an administrator tried to lift the limits",
        (_, SecEnrolCount::Kept) => "by an administrator",
        (_, SecEnrolCount::Reset) => "by an administrator, who unlocked the account in SecEnrol",
    };
    portal.records.audit.write(&entry.because(why));
    let lifted = lifted?;
    tracing::info!("the failures of an account were forgotten at an administrator's request");
    let done = if lifted.had_attempts {
        "failures forgotten"
    } else {
        "no failures are counted, so there are none to forget; check the user name"
    };
    let rest = lifted.refusals_left.map(tries_left).unwrap_or_default();
    Ok(HttpResponse::Ok().body(format!("{userid}: {done}\n{rest}")))
}

impl UnlockForm {
    fn is_proven(&self, key: &UnlockKey) -> bool {
        let is_reset = self.secenrol_count == SecEnrolCount::Reset;
        key.verify(&self.proof, &self.userid, is_reset, Timestamp::of_system())
    }
}

/// Whether no browser and no proxy sent the request. A page of any site could send the form in an
/// administrator's browser, and a proxy on this machine passes on requests of others.
fn is_of_a_program(request: &HttpRequest) -> bool {
    let of_others = [
        &header::ORIGIN,
        &header::REFERER,
        &SEC_FETCH_SITE,
        &header::FORWARDED,
        &header::VIA,
        &header::X_FORWARDED_FOR,
    ];
    !of_others.into_iter().any(|name| request.headers().contains_key(name))
}

/// What an administrator should know if SecEnrol locks accounts.
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
