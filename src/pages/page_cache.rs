//! A page that is the same for everybody, rendered and compressed once a language: on roll-out day most
//! requests are for the first one.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use actix_web::HttpResponse;
use askama::Template;

use super::answer::{HTML, PAGE_BYTES, rendered};
use crate::config::live_settings::Settings;
use crate::content::assets::{Accepts, Forms};
use crate::content::language::Words;
use crate::http::error::PageError;

/// The page as it was rendered last, by the language's tag.
#[derive(Debug, Clone, Default)]
pub struct PageCache(Arc<RwLock<HashMap<String, CachedPage>>>);

#[derive(Debug)]
struct CachedPage {
    words: Words,
    settings: Arc<Settings>,
    html: Forms,
}

impl PageCache {
    /// `template` as an answer; rendered anew only where the words or the settings are others than before.
    ///
    /// # Errors
    /// [`PageError::Internal`] where the template can't be rendered.
    pub fn answer(
        &self,
        words: &Words,
        settings: &Arc<Settings>,
        accepts: &Accepts,
        template: &impl Template,
    ) -> Result<HttpResponse, PageError> {
        let pages = self.0.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(page) = pages.get(words.tag())
            && page.words.is(words)
            && Arc::ptr_eq(&page.settings, settings)
        {
            return Ok(page.html.answer(HTML, accepts));
        }
        drop(pages);
        let page = CachedPage {
            words: words.clone(),
            settings: settings.clone(),
            html: Forms::of(rendered(template, PAGE_BYTES)?.into_bytes()),
        };
        let answer = page.html.answer(HTML, accepts);
        self.0.write().unwrap_or_else(PoisonError::into_inner).insert(words.tag().to_owned(), page);
        Ok(answer)
    }
}
