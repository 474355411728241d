//! What is told of: an event, and what is known of it.

use std::time::Duration;

use serde::Serialize;

use crate::content::language::Words;
use crate::http::client_addr::Caller;
use crate::store::journeys::JourneyId;
use secenrol::Userid;

/// Defines [`Event`] and lists it: what is counted by event has a place for each.
macro_rules! events {
    ($($(#[$about:meta])* $event:ident,)*) => {
        /// What happened, by the OWASP logging vocabulary where it has a name for it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Event {
            $($(#[$about])* $event,)*
        }

        impl Event {
            /// Every event, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$event,)*];
        }
    };
}

events! {
    /// The portal is ready.
    SysStartup,
    /// The portal stops.
    SysShutdown,
    /// A request made the portal panic.
    SysCrash,
    /// Password and second factor were right.
    AuthnLoginSuccess,
    /// A password, a push or a passcode was refused.
    AuthnLoginFail,
    /// The last try allowed was refused.
    AuthnLoginFailMax,
    /// A password was right; a journey began.
    SessionCreated,
    /// The journey has a new id.
    SessionRenewed,
    /// The journey was over before its person was done.
    SessionExpired,
    /// The person signed out.
    SessionLogout,
    /// A browser came with the id of a journey that is over.
    SessionUseAfterExpire,
    /// A form was sent out of turn.
    SequenceFail,
    /// Something typed or sent can't be right.
    InputValidationFail,
    /// Somebody failed too often; `SecEnrol` wasn't asked.
    ExcessRateLimitExceeded,
    /// A form came from another site or another journey.
    MaliciousCsrf,
    /// `SecEnrol` gave out a new seed.
    EnrolStarted,
    /// A page with the QR code was shown.
    QrShown,
    /// The new phone is enrolled.
    EnrolConfirmed,
    /// Passcodes go to another phone number.
    NumberChanged,
    /// A new phone number was sent and refused, or not clearly answered.
    NumberChangeFail,
    /// `SecEnrol`'s certificate can't be trusted, or TLS wasn't agreed.
    UpstreamTlsFail,
}

impl Event {
    /// What it is called in the trail.
    #[must_use]
    pub fn name(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|name| Some(name.as_str()?.to_owned()))
            .unwrap_or_default()
    }

    pub(super) fn outcome(self) -> &'static str {
        match self {
            Self::AuthnLoginFail
            | Self::AuthnLoginFailMax
            | Self::SessionExpired
            | Self::SessionUseAfterExpire
            | Self::SequenceFail
            | Self::InputValidationFail
            | Self::ExcessRateLimitExceeded
            | Self::MaliciousCsrf
            | Self::NumberChangeFail
            | Self::UpstreamTlsFail
            | Self::SysCrash => "failure",
            _ => "success",
        }
    }

    /// Whether requests of people who aren't signed in can cause it as often as they like.
    pub(super) fn is_anybodys(self) -> bool {
        matches!(
            self,
            Self::AuthnLoginFail
                | Self::AuthnLoginFailMax
                | Self::SessionUseAfterExpire
                | Self::SequenceFail
                | Self::InputValidationFail
                | Self::ExcessRateLimitExceeded
                | Self::MaliciousCsrf
        )
    }
}

/// One event, with what is known about it.
#[derive(Debug, Clone)]
#[must_use = "an entry is written by Audit::write"]
pub struct Entry {
    /// What happened.
    pub event: Event,
    pub(super) reason: Option<String>,
    pub(super) userid: Option<Userid>,
    pub(super) caller: Option<Caller>,
    pub(super) session: Option<String>,
    pub(super) reference: Option<String>,
    pub(super) step: Option<&'static str>,
    pub(super) upstream: Option<Duration>,
    pub(super) words: Option<Words>,
}

impl Entry {
    /// Something happened.
    pub fn new(event: Event) -> Self {
        Self {
            event,
            reason: None,
            userid: None,
            caller: None,
            session: None,
            reference: None,
            step: None,
            upstream: None,
            words: None,
        }
    }

    /// Why.
    pub fn because(mut self, reason: &str) -> Self {
        self.reason = Some(reason.chars().take(200).collect());
        self
    }

    /// To whose token.
    pub fn of(mut self, userid: &Userid) -> Self {
        self.userid = Some(userid.clone());
        self
    }

    /// By whom.
    pub fn by(mut self, caller: Caller) -> Self {
        self.caller = Some(caller);
        self
    }

    /// On which journey.
    pub fn on(mut self, id: &JourneyId) -> Self {
        self.session = Some(id.reference());
        self
    }

    /// On a journey whose name for logs is all that is left.
    pub fn on_ended(mut self, reference: &str) -> Self {
        self.session = Some(reference.to_owned());
        self
    }

    /// At which step.
    pub fn at(mut self, step: impl Into<Option<&'static str>>) -> Self {
        self.step = step.into();
        self
    }

    /// Which code the person saw.
    pub fn seen_as(mut self, reference: &impl ToString) -> Self {
        self.reference = Some(reference.to_string());
        self
    }

    /// The step at which it happened, where that is known.
    #[must_use]
    pub fn step(&self) -> Option<&'static str> {
        self.step
    }

    /// In which language the person reads. No part of the trail, but of what is told of it.
    pub fn told_in(mut self, words: Option<Words>) -> Self {
        self.words = words;
        self
    }

    /// In which language the person reads, where that is known.
    #[must_use]
    pub fn words(&self) -> Option<&Words> {
        self.words.as_ref()
    }

    /// To whose token, where that is known.
    #[must_use]
    pub fn userid(&self) -> Option<&Userid> {
        self.userid.as_ref()
    }

    /// By whom, where that is known.
    #[must_use]
    pub fn caller(&self) -> Option<Caller> {
        self.caller
    }

    /// Why, where that is known.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// How long `SecEnrol` took.
    pub fn after(mut self, upstream: Duration) -> Self {
        self.upstream = Some(upstream);
        self
    }
}
