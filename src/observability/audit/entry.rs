//! What the audit trail records: an event, and what is known about it.

use std::time::Duration;

use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::content::language::Words;
use crate::domain::wave::Wave;
use crate::http::client_addr::Caller;
use crate::http::session::Browser;
use crate::observability::exchange_tally::ExchangeCounts;
use crate::store::journeys::{ActiveJourney, JourneyId};
use secenrol::Userid;

/// What happened, by its name in the OWASP logging vocabulary where that has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Event {
    /// The portal is ready.
    SysStartup,
    /// The portal stops.
    SysShutdown,
    /// The portal itself failed in a request, for example by a panic.
    SysCrash,
    /// Password and second factor were right.
    AuthnLoginSuccess,
    /// A password, a push or a passcode was refused.
    AuthnLoginFail,
    /// The last allowed attempt was refused.
    AuthnLoginFailMax,
    /// An account had so many refusals in a row that SecEnrol is not asked for it.
    AuthnLoginLock,
    /// An administrator or the help desk let an account sign in again.
    AuthnLoginUnlock,
    /// A sign-in was refused because another one of the account was under way.
    AuthnLoginConcurrent,
    /// SecEnrol has not answered a sign-in yet: it waits for a push, or is slow. Nobody knows
    /// whether the password is right.
    AuthnLoginPending,
    /// A password was right and a journey began.
    SessionCreated,
    /// The journey has a new id.
    SessionRenewed,
    /// The journey ended before its person was done.
    SessionExpired,
    /// The person signed out.
    SessionLogout,
    /// A browser sent the id of a journey that has ended.
    SessionUseAfterExpire,
    /// A form arrived at the wrong step.
    SequenceFail,
    /// A form or a request was malformed.
    InputValidationFail,
    /// A rate limit refused a request; SecEnrol was not asked.
    ExcessRateLimitExceeded,
    /// A form came from another site or another journey.
    MaliciousCsrf,
    /// SecEnrol gave out a new seed.
    EnrolStarted,
    /// A page with the QR code was shown.
    QrShown,
    /// The new phone is enrolled.
    EnrolConfirmed,
    /// A journey with a QR code ended, and nobody knows whether a phone was enrolled with it.
    EnrolUnknown,
    /// SecEnrol accepted a new phone number. It changes once the code sent to it is typed.
    NumberChangePending,
    /// Passcodes go to another phone number.
    NumberChanged,
    /// A new phone number was sent and refused, or SecEnrol's answer was unclear.
    NumberChangeFail,
    /// Somebody asked for the help desk's page who may not use it.
    AuthzFail,
    /// The help desk searched, or ended a journey.
    AuthzAdmin,
    /// The TLS handshake with SecEnrol failed or its certificate is not trusted.
    UpstreamTlsFail,
    /// How many exchanges with SecEnrol there were, and how fast.
    UpstreamSummary,
}

impl Event {
    /// `failure` or `success`. All that unauthenticated requests can cause at will are failures.
    pub(super) fn outcome(self) -> &'static str {
        let failed = matches!(
            self,
            Self::SessionExpired
                | Self::EnrolUnknown
                | Self::NumberChangeFail
                | Self::UpstreamTlsFail
                | Self::SysCrash
        );
        if failed || self.is_unauthenticated() { "failure" } else { "success" }
    }

    /// Whether unauthenticated requests can cause the event as often as they like.
    pub(in crate::observability) fn is_unauthenticated(self) -> bool {
        matches!(
            self,
            Self::AuthnLoginFail
                | Self::AuthnLoginFailMax
                | Self::AuthnLoginLock
                | Self::AuthnLoginConcurrent
                | Self::AuthnLoginPending
                | Self::SessionUseAfterExpire
                | Self::SequenceFail
                | Self::InputValidationFail
                | Self::ExcessRateLimitExceeded
                | Self::MaliciousCsrf
                | Self::AuthzFail
        )
    }
}

/// One event, with what is known about it.
#[derive(Debug, Clone)]
#[must_use = "an entry is written by Audit::write"]
pub struct Entry {
    /// What happened.
    pub event: Event,
    pub(in crate::observability) reason: Option<String>,
    pub(super) person: Option<Userid>,
    pub(in crate::observability) userid: Option<Userid>,
    pub(in crate::observability) caller: Option<Caller>,
    pub(in crate::observability) session: Option<String>,
    pub(in crate::observability) reference: Option<String>,
    pub(in crate::observability) step: Option<&'static str>,
    pub(super) upstream: Option<Duration>,
    pub(in crate::observability) wave: Option<Wave>,
    pub(super) since_sign_in: Option<Duration>,
    pub(super) exchanges: Option<ExchangeCounts>,
    pub(in crate::observability) words: Option<Words>,
    pub(in crate::observability) owner: Option<String>,
    pub(in crate::observability) is_signed_in: bool,
}

impl Entry {
    /// An entry with nothing but the event.
    pub fn new(event: Event) -> Self {
        Self {
            event,
            reason: None,
            person: None,
            userid: None,
            caller: None,
            session: None,
            reference: None,
            step: None,
            upstream: None,
            wave: None,
            since_sign_in: None,
            exchanges: None,
            words: None,
            owner: None,
            is_signed_in: false,
        }
    }

    /// Something happened to a journey, in a request of this browser.
    pub fn about(event: Event, here: &ActiveJourney, browser: &Browser) -> Self {
        let entry = Self::new(event).on(&here.id).of(here.journey.userid()).by(browser.caller());
        let entry = entry.owned_by(here.journey.owner()).in_wave(here.journey.wave());
        let entry = entry.signed_in(here.journey.has_right_password());
        entry.in_language(browser.words.clone())
    }

    /// The same entry for another event.
    pub fn as_event(&self, event: Event) -> Self {
        Self { event, ..self.clone() }
    }

    /// Sets the reason, up to 200 characters of it.
    pub fn because(self, reason: &str) -> Self {
        Self { reason: Some(reason.chars().take(200).collect()), person: None, ..self }
    }

    /// Sets the reason to a sentence about a person other than the account: their name, then
    /// `what`. The trail writes the name as it writes userids.
    pub fn because_of(self, person: &Userid, what: &str) -> Self {
        Self { person: Some(person.clone()), ..self.because(what) }
    }

    /// The same entry for a phone that may or may not have been enrolled.
    pub fn unknown(self, why: &str) -> Self {
        Self { event: Event::EnrolUnknown, ..self }.because(&format!("outcome unknown: {why}"))
    }

    /// Sets the account.
    pub fn of(self, userid: &Userid) -> Self {
        Self { userid: Some(userid.clone()), ..self }
    }

    /// Sets the sender of the request.
    pub fn by(self, caller: Caller) -> Self {
        Self { caller: Some(caller), ..self }
    }

    /// Sets the journey.
    pub fn on(self, id: &JourneyId) -> Self {
        self.on_ended(&id.reference())
    }

    /// Sets the journey by its reference, which outlives its id.
    pub fn on_ended(self, reference: &str) -> Self {
        Self { session: Some(reference.to_owned()), ..self }
    }

    /// Sets the step, if it is known.
    pub fn at(self, step: impl Into<Option<&'static str>>) -> Self {
        Self { step: step.into(), ..self }
    }

    /// Sets the reference code that the person saw.
    pub fn seen_as(self, reference: &impl ToString) -> Self {
        Self { reference: Some(reference.to_string()), ..self }
    }

    /// Sets how long SecEnrol took.
    pub fn after(self, upstream: Duration) -> Self {
        Self { upstream: Some(upstream), ..self }
    }

    /// Sets the wave of the journey.
    pub fn in_wave(self, wave: Option<&Wave>) -> Self {
        Self { wave: wave.cloned(), ..self }
    }

    /// Sets how long the journey took, from sign-in to the new phone.
    pub fn since_sign_in(self, time: Duration) -> Self {
        Self { since_sign_in: Some(time), ..self }
    }

    /// Sets the counts of a summary.
    pub fn counting(self, exchanges: ExchangeCounts) -> Self {
        Self { exchanges: Some(exchanges), ..self }
    }

    /// Sets the account's name as SecEnrol knows it. The trail does not have it; notifications go
    /// there.
    pub fn owned_by(self, owner: &str) -> Self {
        Self { owner: Some(owner.to_owned()), ..self }
    }

    /// Sets whether the password of the journey is known to be right. The trail does not have it.
    pub fn signed_in(self, is_signed_in: bool) -> Self {
        Self { is_signed_in, ..self }
    }

    /// Sets the language of the person's browser, for the trail and for notifications. Those have
    /// the same words for each purpose: an attacker chooses the purpose before signing in, and must
    /// not choose the words of a warning.
    pub fn in_language(self, words: Option<Words>) -> Self {
        Self { words: words.map(|words| words.variant(&[])), ..self }
    }
}
