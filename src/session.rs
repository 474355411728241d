//! What the browser keeps: an encrypted cookie that holds the journey's opaque id and nothing else.
//! A typed wrapper over actix-session; a visitor who only looks gets no cookie at all.

use std::future::{Ready, ready};

use actix_session::config::{CookieContentSecurity, SessionLifecycle};
use actix_session::storage::CookieSessionStore;
use actix_session::{Session, SessionExt as _, SessionMiddleware};
use actix_web::cookie::{Key, SameSite};
use actix_web::{FromRequest, HttpRequest, dev::Payload};

use crate::error::PageError;
use crate::journeys::JourneyId;

const ID: &str = "id";

/// The browser's session.
#[derive(Clone)]
pub struct Browser(Session);

impl Browser {
    /// The journey that the browser's cookie names. It may be over.
    #[must_use]
    pub fn journey_id(&self) -> Option<JourneyId> {
        self.0.get::<String>(ID).ok().flatten().and_then(|text| JourneyId::from_text(&text))
    }

    /// Has the answer set the cookie to this journey.
    ///
    /// # Errors
    /// [`PageError::Internal`] where the cookie can't be written.
    pub fn set_journey_id(&self, id: &JourneyId) -> Result<(), PageError> {
        self.0
            .insert(ID, id.to_text())
            .map_err(|_| PageError::Internal("the session cookie cannot be written"))
    }

    /// Has the answer delete the cookie.
    pub fn forget(&self) {
        self.0.purge();
    }
}

impl FromRequest for Browser {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(Ok(Self(request.get_session())))
    }
}

/// The cookie's encryption, name and attributes. `https` is what browsers see; over plain http a
/// cookie can neither be `Secure` nor have the `__Host-` prefix, so it goes by another name.
#[must_use]
pub fn middleware(key: &Key, https: bool) -> SessionMiddleware<CookieSessionStore> {
    SessionMiddleware::builder(CookieSessionStore::default(), key.clone())
        .cookie_name(if https { "__Host-handover" } else { "handover_insecure" }.to_owned())
        .cookie_path("/".to_owned())
        .cookie_secure(https)
        .cookie_http_only(true)
        .cookie_same_site(SameSite::Strict)
        .cookie_content_security(CookieContentSecurity::Private)
        .session_lifecycle(SessionLifecycle::BrowserSession(actix_session::config::BrowserSession::default()))
        .build()
}
