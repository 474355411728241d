//! The session: one encrypted cookie. It holds the journey's opaque id, its purpose, which decides
//! the words in which an expired journey is reported, and its wave. Before a journey begins it may
//! hold the typed userid, for a sign-in page that reloads itself. A visitor who only reads gets no
//! cookie.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use actix_web::body::BoxBody;
use actix_web::cookie::{Cookie, CookieJar, Key, SameSite};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use futures_util::future::LocalBoxFuture;
use serde::{Deserialize, Serialize};

use crate::config::SignIn;
use crate::content::language::Words;
use crate::domain::journey::Timestamp;
use crate::domain::screen::Screen;
use crate::domain::wave::Wave;
use crate::http::client_addr::Caller;
use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::request_policy;
use crate::http::sso_header::SignedOn;
use crate::store::journeys::{JourneyId, Journeys};

/// The portal does not report the end of a journey that began longer ago than this.
const RECENT: Duration = Duration::from_hours(1);

/// How long the cookie keeps a typed userid.
const USERID_LIFETIME: Duration = Duration::from_mins(10);

/// The cookie's content.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Content {
    id: Option<JourneyId>,
    /// When the id was set, in seconds since 1970.
    since: u64,
    /// The journey's purpose.
    #[serde(rename = "aim")]
    purpose: String,
    /// Which phone shows the pages, or empty.
    #[serde(rename = "on", skip_serializing_if = "String::is_empty")]
    screen: String,
    /// The label of the journey's wave, or empty.
    #[serde(rename = "via", skip_serializing_if = "String::is_empty")]
    wave: String,
    /// A typed userid, with the time in seconds since 1970.
    typed: Option<(String, u64)>,
}

/// What the response does with the cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum CookieChange {
    Keep,
    Set,
    Delete,
}

/// The most cookies of one name that the portal looks up. With more, the session is ambiguous.
const MAX_COOKIES: usize = 4;

/// The cookie's state, shared by [`Browser`] and [`keep`].
#[derive(Debug)]
struct Kept {
    content: Content,
    change: CookieChange,
    /// Whether several cookies have its name and the portal cannot tell which one to use.
    is_ambiguous: bool,
    /// Whether no cookie has its name.
    is_missing: bool,
}

/// The browser's session, with what is known about the browser.
#[derive(Clone)]
pub struct Browser {
    kept: Rc<RefCell<Kept>>,
    caller: Caller,
    signed_on: SignedOn,
    /// The language of the browser's user, if it was set.
    pub words: Option<Words>,
    /// Its headers say where the request came from. Few pages want to know, and polls do not.
    request: HttpRequest,
}

impl Browser {
    /// The sender of the request.
    pub fn caller(&self) -> Caller {
        self.caller
    }

    /// The user that a single sign-on in front names.
    pub fn signed_on(&self) -> &SignedOn {
        &self.signed_on
    }

    /// Sets the language of the browser's user.
    pub fn reading(self, words: &Words) -> Self {
        Self { words: Some(words.clone()), ..self }
    }

    /// The journey in the cookie. It may have ended.
    pub fn journey_id(&self) -> Option<JourneyId> {
        self.kept.borrow().content.id.clone()
    }

    /// Whether several cookies have the session's name and the portal cannot tell which one to use.
    pub fn is_ambiguous(&self) -> bool {
        self.kept.borrow().is_ambiguous
    }

    /// Whether no cookie has the session's name, although a page of the portal led to this request.
    /// After a sign-in that means that the browser keeps no cookie.
    pub fn lost_cookie(&self) -> bool {
        self.kept.borrow().is_missing && request_policy::is_from_own_page(&self.request)
    }

    /// Whether a page after the sign-in led to this request. Such a page was reached with the
    /// session's cookie, so the browser keeps cookies.
    pub fn comes_from_later_page(&self) -> bool {
        request_policy::is_from_own_page(&self.request)
            && request_policy::is_from_later_page(self.request.headers())
    }

    /// Whether a page of another site caused this request.
    pub fn is_sent_by_another_site(&self) -> bool {
        request_policy::is_from_another_site(self.request.headers())
    }

    /// Whether only `Referer` says which page a form came from.
    pub fn hides_origin(&self) -> bool {
        request_policy::is_origin_hidden(self.request.headers())
    }

    /// Sets the cookie to this journey.
    pub fn set_journey_id(&self, id: &JourneyId) {
        self.change(|content| {
            content.id = Some(id.clone());
            content.since = Timestamp::of_system().seconds();
            content.typed = None;
        });
    }

    /// Keeps the journey's purpose beyond its end.
    pub fn keep_purpose(&self, purpose: &str) {
        self.change(|content| purpose.clone_into(&mut content.purpose));
    }

    /// The purpose from [`Self::keep_purpose`], or an empty string.
    pub fn kept_purpose(&self) -> String {
        self.kept.borrow().content.purpose.clone()
    }

    /// Keeps the journey's wave beyond its end.
    pub fn keep_wave(&self, wave: Option<&Wave>) {
        let label = wave.map(Wave::as_str).unwrap_or_default();
        self.change(|content| label.clone_into(&mut content.wave));
    }

    /// The label from [`Self::keep_wave`], or an empty string.
    pub fn kept_wave(&self) -> String {
        self.kept.borrow().content.wave.clone()
    }

    /// Keeps which phone shows the pages.
    pub fn keep_screen(&self, screen: Screen) {
        self.change(|content| screen.as_str().clone_into(&mut content.screen));
    }

    /// The phone from [`Self::keep_screen`].
    pub fn kept_screen(&self) -> Option<Screen> {
        Screen::parse(&self.kept.borrow().content.screen)
    }

    /// Whether the journey began recently. Browsers keep session cookies for as long as they like.
    pub fn is_recent(&self) -> bool {
        is_within(RECENT, self.kept.borrow().content.since)
    }

    /// Keeps a typed userid for a page that reloads itself, until a journey begins.
    pub fn keep_userid(&self, typed: &str) {
        self.change(|content| {
            content.typed = Some((typed.to_owned(), Timestamp::of_system().seconds()));
        });
    }

    /// The userid from [`Self::keep_userid`], or an empty string.
    pub fn kept_userid(&self) -> String {
        match &self.kept.borrow().content.typed {
            Some((typed, since)) if is_within(USERID_LIFETIME, *since) => typed.clone(),
            _ => String::new(),
        }
    }

    /// Deletes the cookie.
    pub fn forget(&self) {
        let mut kept = self.kept.borrow_mut();
        (kept.content, kept.change) = (Content::default(), CookieChange::Delete);
    }

    fn change(&self, change: impl FnOnce(&mut Content)) {
        let mut kept = self.kept.borrow_mut();
        change(&mut kept.content);
        kept.change = CookieChange::Set;
    }

    async fn of(request: HttpRequest) -> Result<Self, actix_web::Error> {
        let parts = <(Data<Sealing>, Data<Journeys>, Data<SignIn>)>::extract(&request).await?;
        let (sealing, journeys, sign_in) = parts;
        let (caller, signed_on) = (Caller::of(&request), SignedOn::of(&request, &sign_in));
        let kept = Rc::new(RefCell::new(read(&request, &sealing, &journeys).await?));
        request.extensions_mut().insert(kept.clone());
        Ok(Self { kept, caller, signed_on, words: None, request })
    }
}

impl FromRequest for Browser {
    type Error = actix_web::Error;
    type Future = LocalBoxFuture<'static, Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        Box::pin(Self::of(request.clone()))
    }
}

/// Reads the session cookie. If several cookies have its name, the one with a live journey counts.
/// Two different live journeys, or none, are ambiguous.
async fn read(
    request: &HttpRequest,
    sealing: &Sealing,
    journeys: &Journeys,
) -> Result<Kept, PageError> {
    let lines = request.headers().get_all(header::COOKIE).map(HeaderValue::as_bytes);
    let values = cookies::values(lines, &sealing.rules.name());
    let is_missing = values.is_empty();
    let holding =
        |content| Kept { content, change: CookieChange::Keep, is_ambiguous: false, is_missing };
    let ambiguous = |change| {
        let content = Content::default();
        Kept { content, change, is_ambiguous: true, is_missing }
    };
    let mut opened = values.iter().filter_map(|value| sealing.open(value));
    if values.len() < 2 {
        return Ok(holding(opened.next().unwrap_or_default()));
    }
    if values.len() > MAX_COOKIES {
        return Ok(ambiguous(CookieChange::Keep));
    }
    let mut live: Option<(JourneyId, Content)> = None;
    for content in opened {
        let Some(id) = content.id.clone() else { continue };
        let Some(found) = journeys.current_id(&id).await? else { continue };
        live = match live {
            Some((other, _)) if other != found => return Ok(ambiguous(CookieChange::Keep)),
            // An old id and its reserved id are one journey; the reserved id is the newer.
            Some(known) if found == id => Some(known),
            _ => Some((found, content)),
        };
    }
    // If no cookie has a live journey, delete the portal's own, so the next request has one fewer.
    Ok(live.map_or(ambiguous(CookieChange::Delete), |(_, content)| holding(content)))
}

fn is_within(period: Duration, since: u64) -> bool {
    Timestamp::of_system().seconds().saturating_sub(since) < period.as_secs()
}

/// The cookie's name and attributes.
#[derive(Debug, Clone)]
pub struct CookieRules {
    /// Whether browsers use https. Over plain http a cookie can neither be `Secure` nor have the
    /// `__Host-` prefix. It therefore has another name, which the portal does not read over https.
    pub https: bool,
    /// Distinguishes two portals on one host.
    pub suffix: String,
    /// Whether links on other sites send the cookie too: `SameSite=Lax` instead of `Strict`.
    pub lax: bool,
}

impl CookieRules {
    fn name(&self) -> String {
        let name = if self.https { "__Host-handover" } else { "handover_insecure" };
        if self.suffix.is_empty() { name.to_owned() } else { format!("{name}-{}", self.suffix) }
    }

    /// A cookie for a setting that is no secret, without a value. Its name is the session cookie's
    /// name with `what` added. Links on other sites send it too, because it affects only the
    /// appearance.
    pub fn harmless(&self, what: &str) -> Cookie<'static> {
        self.cookie(format!("{}_{what}", self.name()), String::new(), SameSite::Lax)
    }

    fn cookie(&self, name: String, value: String, same_site: SameSite) -> Cookie<'static> {
        Cookie::build(name, value)
            .path("/")
            .secure(self.https)
            .http_only(true)
            .same_site(same_site)
            .finish()
    }
}

/// Encrypts and decrypts the session cookie.
pub struct Sealing {
    /// The key that encrypts.
    pub key: Key,
    /// The cookie's name and attributes.
    pub rules: CookieRules,
}

impl Sealing {
    /// The cookie with this content.
    fn close(&self, content: &Content) -> Result<Cookie<'static>, PageError> {
        let unwritable = PageError::Internal("the session cookie cannot be written");
        let plain = serde_json::to_string(content).map_err(|_| unwritable.clone())?;
        let same_site = if self.rules.lax { SameSite::Lax } else { SameSite::Strict };
        let mut jar = CookieJar::new();
        jar.private_mut(&self.key).add(self.rules.cookie(self.rules.name(), plain, same_site));
        jar.get(&self.rules.name()).cloned().ok_or(unwritable)
    }

    /// The content of a cookie; `None` if the portal did not write it.
    fn open(&self, value: &[u8]) -> Option<Content> {
        let sealed = Cookie::new(self.rules.name(), std::str::from_utf8(value).ok()?.to_owned());
        let opened = CookieJar::new().private(&self.key).decrypt(sealed)?;
        serde_json::from_str(opened.value()).ok()
    }
}

/// Middleware that sets or deletes the cookie if a handler asked for it.
///
/// # Errors
/// [`PageError::Internal`] if the cookie cannot be written, and errors of the inner service.
pub async fn keep(
    sealing: Data<Sealing>,
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let mut response = next.call(request).await?;
    let kept = response.request().extensions().get::<Rc<RefCell<Kept>>>().cloned();
    let Some(kept) = kept else { return Ok(response) };
    let kept = kept.borrow();
    match kept.change {
        CookieChange::Keep => {}
        CookieChange::Set => response.response_mut().add_cookie(&sealing.close(&kept.content)?)?,
        CookieChange::Delete => {
            let rules = &sealing.rules;
            let cookie = rules.cookie(rules.name(), String::new(), SameSite::Strict);
            response.response_mut().add_removal_cookie(&cookie)?;
        }
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s08_a_cookie_opens_only_with_its_key_and_name() {
        let rules = CookieRules { https: true, suffix: String::new(), lax: false };
        let (key, other) = (Key::generate(), Key::generate());
        let sealing = Sealing { key: key.clone(), rules: rules.clone() };
        let id = JourneyId::from_text("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        let content = Content { id, since: 7, ..Content::default() };
        let value = sealing.close(&content).unwrap().value().to_owned();
        assert!(!value.contains(['%', ';', ' ', '"']), "{value}");
        assert_eq!(sealing.open(value.as_bytes()), Some(content));
        assert_eq!(Sealing { key: other, rules: rules.clone() }.open(value.as_bytes()), None);
        let renamed = CookieRules { suffix: "test".to_owned(), ..rules };
        assert_eq!(Sealing { key, rules: renamed }.open(value.as_bytes()), None);
        for bent in [&value[1..], "", "=", &format!("{value}="), &value.replace('=', "%3D")] {
            assert!(bent == value || sealing.open(bent.as_bytes()).is_none(), "{bent}");
        }
        assert_eq!(sealing.open(b"\xff"), None);
    }
}
