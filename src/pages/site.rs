//! What the pages need: settings, languages, links and headers.

use url::Url;

use super::PageCache;
use super::desk::Desk;
use crate::config::live_settings::LiveSettings;
use crate::content::paths::Links;
use crate::domain::wave::Waves;
use crate::http::language::Choice;
use crate::http::request_policy::RequestPolicy;

/// The appearance, languages and addresses of the pages. Cheap to clone; clones share them.
#[derive(Debug, Clone)]
pub struct Site {
    /// The settings that a reload changes: brand, files, text messages.
    pub settings: LiveSettings,
    /// The languages.
    pub languages: Choice,
    /// Addresses below the base path.
    pub links: Links,
    /// The portal's address as people type it, without `https://`.
    pub address: String,
    /// The portal's address with its scheme.
    pub public_url: Url,
    /// The waves that links may name.
    pub waves: Waves,
    /// The start page of each language, rendered and compressed.
    pub page_cache: PageCache,
    /// The same for phones.
    pub phone_page_cache: PageCache,
    /// The headers that every response carries.
    pub guard: RequestPolicy,
    /// Whether browsers connect over plain http.
    pub insecure: bool,
    /// The page for the help desk, if it is enabled.
    pub desk: Option<Desk>,
    /// The address of the stand-in's phones, in the demo.
    pub demo_phones: Option<String>,
}
