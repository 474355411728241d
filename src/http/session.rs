//! What the browser keeps: one encrypted cookie. It holds the journey's opaque id, and what the
//! journey was begun for, so that its end can be told in the same words. Before there is a journey it
//! may hold a typed userid, for a sign-in page that loads itself again. A visitor who only looks gets
//! no cookie at all.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::{Duration, SystemTime};

use actix_web::body::BoxBody;
use actix_web::cookie::{Cookie, CookieJar, Key, SameSite};
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest};
use futures_util::future::LocalBoxFuture;
use serde::{Deserialize, Serialize};

use crate::content::language::Words;
use crate::http::client_addr::Caller;
use crate::http::cookies;
use crate::http::error::PageError;
use crate::http::request_policy;
use crate::http::sso_header::SignedOn;
use crate::store::journeys::{JourneyId, Journeys};

/// How long ago a journey may have begun for its end to be worth telling.
const RECENT: Duration = Duration::from_hours(1);

/// How long a userid is kept for a form that is to be sent again.
const KEPT: Duration = Duration::from_mins(10);

/// What the cookie holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Content {
    /// The journey's id.
    id: Option<JourneyId>,
    /// When the id was set, in seconds since 1970.
    since: u64,
    /// What the journey was begun for.
    purpose: String,
    /// A typed userid, and when it was typed.
    typed: Option<(String, u64)>,
}

/// What becomes of the cookie with the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Stays,
    Set,
    Deleted,
}

/// The most cookies of one name that the portal looks up. With more, the session is ambiguous.
const MAX_COOKIES: usize = 4;

/// The cookie's state, shared by [`Browser`] and [`keep`].
#[derive(Debug)]
struct Kept {
    content: Content,
    change: Change,
    /// Whether several cookies have its name and the portal cannot tell which one to use.
    is_ambiguous: bool,
}

impl Kept {
    fn holding(content: Content) -> Self {
        Self { content, change: Change::Stays, is_ambiguous: false }
    }

    fn ambiguous(change: Change) -> Self {
        Self { content: Content::default(), change, is_ambiguous: true }
    }
}

/// The browser's session, and where it comes from.
#[derive(Clone)]
pub struct Browser {
    kept: Rc<RefCell<Kept>>,
    caller: Caller,
    signed_on: SignedOn,
    words: Option<Words>,
    from_another_site: bool,
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
        self.kept.borrow().content.id.clone()
    }

    /// Whether several cookies have the session's name and the portal cannot tell which one to use.
    #[must_use]
    pub fn is_ambiguous(&self) -> bool {
        self.kept.borrow().is_ambiguous
    }

    /// Whether a page of another site had the browser send this request.
    #[must_use]
    pub fn is_sent_by_another_site(&self) -> bool {
        self.from_another_site
    }

    /// Has the answer set the cookie to this journey.
    pub fn set_journey_id(&self, id: &JourneyId) {
        self.change(|content| {
            content.id = Some(id.clone());
            content.since = unix_seconds();
            content.typed = None;
        });
    }

    /// Keeps what the journey is for, so that its end can be told in the same words.
    pub fn keep_purpose(&self, purpose: &str) {
        self.change(|content| purpose.clone_into(&mut content.purpose));
    }

    /// What [`Self::keep_purpose`] kept; empty where there is nothing.
    #[must_use]
    pub fn kept_purpose(&self) -> String {
        self.kept.borrow().content.purpose.clone()
    }

    /// Whether the cookie is of a journey that can't be long over. Browsers keep session cookies for
    /// as long as they like.
    #[must_use]
    pub fn is_recent(&self) -> bool {
        unix_seconds().saturating_sub(self.kept.borrow().content.since) < RECENT.as_secs()
    }

    /// Keeps what was typed as userid for a page that loads itself anew, as long as there is no journey.
    pub fn keep_userid(&self, typed: &str) {
        self.change(|content| content.typed = Some((typed.to_owned(), unix_seconds())));
    }

    /// What [`Self::keep_userid`] kept; empty where there is nothing.
    #[must_use]
    pub fn kept_userid(&self) -> String {
        let kept = self.kept.borrow().content.typed.clone();
        let fresh =
            kept.filter(|(_, since)| unix_seconds().saturating_sub(*since) < KEPT.as_secs());
        fresh.map(|(typed, _)| typed).unwrap_or_default()
    }

    /// Has the answer delete the cookie.
    pub fn forget(&self) {
        let mut kept = self.kept.borrow_mut();
        (kept.content, kept.change) = (Content::default(), Change::Deleted);
    }

    fn change(&self, change: impl FnOnce(&mut Content)) {
        let mut kept = self.kept.borrow_mut();
        change(&mut kept.content);
        kept.change = Change::Set;
    }

    async fn of(request: HttpRequest) -> Result<Self, PageError> {
        let (caller, signed_on) = (Caller::of(&request), SignedOn::of(&request));
        let kept = Rc::new(RefCell::new(read(&request).await?));
        request.extensions_mut().insert(kept.clone());
        let from_another_site = request_policy::is_from_another_site(request.headers());
        Ok(Self { kept, caller, signed_on, words: None, from_another_site })
    }
}

impl FromRequest for Browser {
    type Error = actix_web::Error;
    type Future = LocalBoxFuture<'static, Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Ok(Self::of(request).await?) })
    }
}

/// Reads the session cookie. If several cookies have its name, the one with a live journey counts. Two
/// different live journeys, or none, are ambiguous.
async fn read(request: &HttpRequest) -> Result<Kept, PageError> {
    let (Some(sealing), Some(journeys)) =
        (request.app_data::<Data<Sealing>>(), request.app_data::<Data<Journeys>>())
    else {
        return Err(PageError::Internal("the session cookie is not set up"));
    };
    let lines = request.headers().get_all(header::COOKIE).map(HeaderValue::as_bytes);
    let values = cookies::values(lines, &sealing.rules.name());
    let mut opened = values.iter().filter_map(|value| sealing.open(value));
    if values.len() < 2 {
        return Ok(Kept::holding(opened.next().unwrap_or_default()));
    }
    if values.len() > MAX_COOKIES {
        return Ok(Kept::ambiguous(Change::Stays));
    }
    let mut live: Option<(JourneyId, Content)> = None;
    for content in opened {
        let Some(id) = content.id.clone() else { continue };
        let Some(found) = journeys.current_id(&id).await? else { continue };
        live = match live {
            Some((other, _)) if other != found => return Ok(Kept::ambiguous(Change::Stays)),
            // An old id and its reserved id are one journey; the reserved id is the newer.
            Some(known) if found == id => Some(known),
            _ => Some((found, content)),
        };
    }
    // If no cookie has a live journey, delete the portal's own, so the next request has one fewer.
    Ok(live.map_or(Kept::ambiguous(Change::Deleted), |(_, content)| Kept::holding(content)))
}

fn unix_seconds() -> u64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
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
    key: Key,
    rules: CookieRules,
}

impl Sealing {
    /// Encrypts with `key`; `rules` set the cookie's name and attributes.
    #[must_use]
    pub fn new(key: Key, rules: CookieRules) -> Self {
        Self { key, rules }
    }

    /// The cookie with this content.
    fn close(&self, content: &Content) -> Result<Cookie<'static>, PageError> {
        let unwritable = PageError::Internal("the session cookie cannot be written");
        let plain = serde_json::to_string(content).map_err(|_| unwritable.clone())?;
        let same_site = if self.rules.lax { SameSite::Lax } else { SameSite::Strict };
        let mut jar = CookieJar::new();
        jar.private_mut(&self.key).add(self.rules.cookie(self.rules.name(), plain, same_site));
        jar.get(&self.rules.name()).cloned().ok_or(unwritable)
    }

    /// What a cookie of this value holds; `None` where the portal didn't write it.
    fn open(&self, value: &[u8]) -> Option<Content> {
        let sealed = Cookie::new(self.rules.name(), std::str::from_utf8(value).ok()?.to_owned());
        let opened = CookieJar::new().private(&self.key).decrypt(sealed)?;
        serde_json::from_str(opened.value()).ok()
    }
}

/// Sets or deletes the cookie if a handler asked for it.
///
/// # Errors
/// [`PageError::Internal`] where the cookie can't be written.
pub async fn keep(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let sealing = request.app_data::<Data<Sealing>>().cloned();
    let mut response = next.call(request).await?;
    let kept = response.request().extensions().get::<Rc<RefCell<Kept>>>().cloned();
    let (Some(sealing), Some(kept)) = (sealing, kept) else { return Ok(response) };
    let kept = kept.borrow();
    match kept.change {
        Change::Stays => {}
        Change::Set => response.response_mut().add_cookie(&sealing.close(&kept.content)?)?,
        Change::Deleted => {
            let cookie =
                sealing.rules.cookie(sealing.rules.name(), String::new(), SameSite::Strict);
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
        let sealing = Sealing::new(key.clone(), rules.clone());
        let id = JourneyId::from_text("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        let content = Content { id, since: 7, ..Content::default() };
        let value = sealing.close(&content).unwrap().value().to_owned();
        assert!(!value.contains(['%', ';', ' ', '"']), "{value}");
        assert_eq!(sealing.open(value.as_bytes()), Some(content));
        assert_eq!(Sealing::new(other, rules.clone()).open(value.as_bytes()), None);
        let renamed = CookieRules { suffix: "test".to_owned(), ..rules };
        assert_eq!(Sealing::new(key, renamed).open(value.as_bytes()), None);
        for bent in [&value[1..], "", "=", &format!("{value}="), &value.replace('=', "%3D")] {
            assert!(bent == value || sealing.open(bent.as_bytes()).is_none(), "{bent}");
        }
        assert_eq!(sealing.open(b"\xff"), None);
    }
}
