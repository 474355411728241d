//! What the browser keeps: an encrypted cookie that holds the journey's opaque id. Beside it stands what
//! the journey was begun for, for when it is over; and before there is a journey, a typed userid where
//! the sign-in page is to try again.
//! A typed wrapper over actix-session; a visitor who only looks gets no cookie at all.

use std::future::{Ready, ready};
use std::time::{Duration, SystemTime};

use actix_session::config::{CookieContentSecurity, SessionLifecycle};
use actix_session::storage::CookieSessionStore;
use actix_session::{Session, SessionExt as _, SessionMiddleware};
use actix_web::cookie::{Cookie, Key, SameSite};
use actix_web::{FromRequest, HttpRequest, dev::Payload};

use crate::caller::Caller;
use crate::error::PageError;
use crate::journeys::JourneyId;
use crate::language::Words;
use crate::sign_on::SignedOn;

const ID: &str = "id";
const SINCE: &str = "since";
const FOR: &str = "for";
const TYPED: &str = "typed";

/// How long ago a journey may have begun for its end to be worth telling.
const RECENT: Duration = Duration::from_hours(1);

/// How long a userid is kept for a form that is to be sent again.
const KEPT: Duration = Duration::from_mins(10);

/// The browser's session, and where it comes from.
#[derive(Clone)]
pub struct Browser {
    session: Session,
    caller: Caller,
    signed_on: SignedOn,
    words: Option<Words>,
}

impl Browser {
    /// Who it is.
    #[must_use]
    pub fn caller(&self) -> Caller {
        self.caller
    }

    /// Who sits there, for a sign-on in front.
    #[must_use]
    pub fn signed_on(&self) -> &SignedOn {
        &self.signed_on
    }

    /// Whose person reads this language.
    #[must_use]
    pub fn reading(self, words: &Words) -> Self {
        Self { words: Some(words.clone()), ..self }
    }

    /// The language that the person reads, where that was asked for.
    #[must_use]
    pub fn words(&self) -> Option<Words> {
        self.words.clone()
    }

    /// The journey that the browser's cookie names. It may be over.
    #[must_use]
    pub fn journey_id(&self) -> Option<JourneyId> {
        self.session.get::<String>(ID).ok().flatten().and_then(|text| JourneyId::from_text(&text))
    }

    /// Has the answer set the cookie to this journey.
    ///
    /// # Errors
    /// [`PageError::Internal`] where the cookie can't be written.
    pub fn set_journey_id(&self, id: &JourneyId) -> Result<(), PageError> {
        self.session.remove(TYPED);
        self.session
            .insert(ID, id.to_text())
            .and_then(|()| self.session.insert(SINCE, unix_seconds()))
            .map_err(|_| PageError::Internal("the session cookie cannot be written"))
    }

    /// Keeps what the journey is for, so that its end can be told in the same words.
    ///
    /// # Errors
    /// [`PageError::Internal`] where the cookie can't be written.
    pub fn keep_aim(&self, aim: &str) -> Result<(), PageError> {
        let kept = self.session.insert(FOR, aim);
        kept.map_err(|_| PageError::Internal("the session cookie cannot be written"))
    }

    /// What [`Self::keep_aim`] kept; empty where there is nothing.
    #[must_use]
    pub fn kept_aim(&self) -> String {
        self.session.get(FOR).ok().flatten().unwrap_or_default()
    }

    /// Whether the cookie is of a journey that can't be long over. Browsers keep session cookies for
    /// as long as they like.
    #[must_use]
    pub fn is_recent(&self) -> bool {
        let since = self.session.get::<u64>(SINCE).ok().flatten().unwrap_or_default();
        unix_seconds().saturating_sub(since) < RECENT.as_secs()
    }

    /// Keeps what was typed as userid for a page that loads itself anew, as long as there is no journey.
    ///
    /// # Errors
    /// [`PageError::Internal`] where the cookie can't be written.
    pub fn keep_userid(&self, typed: &str) -> Result<(), PageError> {
        self.session
            .insert(TYPED, (typed, unix_seconds()))
            .map_err(|_| PageError::Internal("the session cookie cannot be written"))
    }

    /// What [`Self::keep_userid`] kept; empty where there is nothing.
    #[must_use]
    pub fn kept_userid(&self) -> String {
        let kept = self.session.get::<(String, u64)>(TYPED).ok().flatten();
        let fresh = kept.filter(|(_, since)| unix_seconds().saturating_sub(*since) < KEPT.as_secs());
        fresh.map(|(typed, _)| typed).unwrap_or_default()
    }

    /// Has the answer delete the cookie.
    pub fn forget(&self) {
        self.session.purge();
    }
}

fn unix_seconds() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

impl FromRequest for Browser {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let (session, caller, signed_on) =
            (request.get_session(), Caller::of(request), SignedOn::of(request));
        ready(Ok(Self { session, caller, signed_on, words: None }))
    }
}

/// What the cookie is called and whom browsers send it with.
#[derive(Debug, Clone)]
pub struct CookieRules {
    /// Whether browsers come over https. Over plain http a cookie can neither be `Secure` nor have
    /// the `__Host-` prefix, so it goes by another name, which https doesn't know.
    pub https: bool,
    /// Tells apart two portals on one host.
    pub suffix: String,
    /// Whether links from other sites bring the cookie, too: `SameSite=Lax` instead of `Strict`.
    pub lax: bool,
}

impl CookieRules {
    fn name(&self) -> String {
        let name = if self.https { "__Host-handover" } else { "handover_insecure" };
        if self.suffix.is_empty() { name.to_owned() } else { format!("{name}-{}", self.suffix) }
    }

    /// A cookie for something that is no secret, called after the session's and `what`; without a
    /// value. It comes along from links on other sites, too, for it changes nothing but looks.
    #[must_use]
    pub fn harmless(&self, what: &str) -> Cookie<'static> {
        Cookie::build(format!("{}_{what}", self.name()), "")
            .path("/")
            .secure(self.https)
            .http_only(true)
            .same_site(SameSite::Lax)
            .finish()
    }
}

/// The cookie's encryption, name and attributes.
#[must_use]
pub fn middleware(key: &Key, rules: &CookieRules) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key.clone())
        .cookie_name(rules.name())
        .cookie_path("/".to_owned())
        .cookie_secure(rules.https)
        .cookie_http_only(true)
        .cookie_same_site(if rules.lax { SameSite::Lax } else { SameSite::Strict })
        .cookie_content_security(CookieContentSecurity::Private)
        .session_lifecycle(SessionLifecycle::BrowserSession(actix_session::config::BrowserSession::default()))
        .build()
}
