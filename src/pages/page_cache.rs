//! Caches a page that is the same for every visitor, rendered and compressed once per language. On
//! roll-out day, most requests are for the start page.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use actix_web::HttpResponse;
use askama::Template;

use super::answer::{HTML, rendered};
use crate::config::live_settings::Settings;
use crate::content::assets::{Accepts, EncodedContent};
use crate::content::language::Words;
use crate::http::error::PageError;

/// The last rendered page of each language, by the language's tag. Cheap to clone; clones share the
/// pages.
#[derive(Debug, Clone, Default)]
pub struct PageCache(Arc<RwLock<HashMap<String, CachedPage>>>);

#[derive(Debug)]
struct CachedPage {
    words: Words,
    settings: Arc<Settings>,
    html: EncodedContent,
}

impl PageCache {
    /// A response with the cached page. `None` if none was rendered with these words and
    /// settings.
    pub fn find(
        &self,
        words: &Words,
        settings: &Arc<Settings>,
        accepts: &Accepts,
    ) -> Option<HttpResponse> {
        let pages = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let page = pages.get(words.tag()).filter(|page| page.words.is(words))?;
        Arc::ptr_eq(&page.settings, settings).then(|| page.html.answer(HTML, accepts))
    }

    /// Renders and caches `template`, and responds with it.
    ///
    /// # Errors
    /// [`PageError::Internal`] if the template cannot be rendered.
    pub fn fill(
        &self,
        words: &Words,
        settings: &Arc<Settings>,
        accepts: &Accepts,
        template: &impl Template,
    ) -> Result<HttpResponse, PageError> {
        let page = CachedPage {
            words: words.clone(),
            settings: settings.clone(),
            html: EncodedContent::of(rendered(template)?.into_bytes()),
        };
        let answer = page.html.answer(HTML, accepts);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(words.tag().to_owned(), page);
        Ok(answer)
    }
}
