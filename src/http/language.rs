//! Chooses the language of a response: from `?lang=`, the cookie of an earlier choice, the
//! browser's `Accept-Language`, or the organisation's default, in this order.

use std::future::{Ready, ready};
use std::sync::Arc;

use actix_web::body::BoxBody;
use actix_web::cookie::Cookie;
use actix_web::dev::{Payload, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, AcceptLanguage, Header as _, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpMessage as _, HttpRequest, HttpResponse};
use arc_swap::ArcSwap;

use crate::content::language::{Languages, Words};
use crate::http::cookies;
use crate::http::error::PageError;

const PARAMETER: &str = "lang";
/// The most languages of `Accept-Language` that count.
const MAX_ACCEPTED: usize = 20;

/// Chooses languages. Cheap to clone; clones share the list of languages.
#[derive(Debug, Clone)]
pub struct Choice {
    languages: Arc<ArcSwap<Languages>>,
    /// The cookie of the choice, without a value.
    cookie: Arc<Cookie<'static>>,
}

impl Choice {
    /// Chooses among `languages`. `cookie` keeps the choice; its value is set here.
    pub fn among(languages: Languages, cookie: Cookie<'static>) -> Self {
        Self { languages: Arc::new(ArcSwap::from_pointee(languages)), cookie: Arc::new(cookie) }
    }

    /// Replaces the languages.
    pub fn set(&self, languages: Languages) {
        self.languages.store(Arc::new(languages));
    }

    /// The present languages.
    pub fn present(&self) -> Arc<Languages> {
        self.languages.load_full()
    }

    /// The language for a request.
    pub fn chosen(&self, request: &HttpRequest) -> Words {
        let words = self
            .by_query(request)
            .or_else(|| self.kept(request))
            .or_else(|| self.by_accept_language(request));
        words.unwrap_or_else(|| self.languages.load().default().clone())
    }

    /// The language of `?lang=`. An unknown language is ignored.
    fn by_query(&self, request: &HttpRequest) -> Option<Words> {
        let mut fields = url::form_urlencoded::parse(request.query_string().as_bytes());
        let (_, tag) = fields.find(|(name, _)| name == PARAMETER)?;
        self.languages.load().find(&tag).cloned()
    }

    /// The language of the cookie of an earlier choice. If two cookies have its name, neither
    /// counts.
    pub fn kept(&self, request: &HttpRequest) -> Option<Words> {
        let lines = request.headers().get_all(header::COOKIE).map(HeaderValue::as_bytes);
        let [tag] = cookies::values(lines, self.cookie.name())[..] else { return None };
        self.languages.load().find(std::str::from_utf8(tag).ok()?).cloned()
    }

    /// Deletes the cookie of an earlier choice.
    ///
    /// # Errors
    /// [`HttpError`](actix_web::error::HttpError) if the cookie is not a valid header value.
    pub fn forget(&self, response: &mut HttpResponse) -> Result<(), actix_web::error::HttpError> {
        response.add_removal_cookie(&self.cookie)
    }

    /// The best available language of `Accept-Language`.
    fn by_accept_language(&self, request: &HttpRequest) -> Option<Words> {
        let accepted = AcceptLanguage::parse(request).ok()?;
        let wanted: Vec<String> = accepted
            .ranked()
            .iter()
            .filter_map(|wanted| Some(wanted.item()?.to_string()))
            .take(MAX_ACCEPTED)
            .collect();
        self.languages.load().nearest(wanted.iter().map(String::as_str)).cloned()
    }
}

impl FromRequest for Words {
    type Error = actix_web::Error;
    type Future = Ready<Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let chosen = request.extensions().get::<Self>().cloned();
        ready(chosen.ok_or_else(|| PageError::Internal("no language was chosen").into()))
    }
}

/// Middleware that chooses each request's language, keeps an explicit choice in a cookie, and sets
/// `Content-Language`.
///
/// # Errors
/// Errors of the inner service.
pub async fn negotiate(
    choice: Data<Choice>,
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let words = choice.chosen(request.request());
    request.extensions_mut().insert(words.clone());
    let mut response = next.call(request).await?;
    // Static files have no language and may be cached by proxies.
    if response.headers().contains_key(header::CACHE_CONTROL) {
        return Ok(response);
    }
    if let Some(wanted) = choice.by_query(response.request()) {
        let mut cookie = (*choice.cookie).clone();
        cookie.set_value(wanted.tag().to_owned());
        response.response_mut().add_cookie(&cookie)?;
    }
    if response.headers().contains_key(header::CONTENT_TYPE) {
        response.headers_mut().insert(header::CONTENT_LANGUAGE, words.header().clone());
    }
    Ok(response)
}
