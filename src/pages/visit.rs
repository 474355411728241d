//! A request for a page: the portal, the browser and its language.

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use futures_util::future::LocalBoxFuture;

use super::{Portal, Session, View};
use crate::content::language::Words;
use crate::domain::page::Page;
use crate::http::error::{Incident, PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::{Entry, Event};
use crate::store::journeys::ActiveJourney;

/// A request for a page. Cheap to clone.
#[derive(Clone)]
pub struct Visit {
    /// The portal.
    pub portal: Data<Portal>,
    /// The browser, whose user reads `words`.
    pub browser: Browser,
    /// The language.
    pub words: Words,
}

impl FromRequest for Visit {
    type Error = actix_web::Error;
    type Future = LocalBoxFuture<'static, Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let parts = <(Data<Portal>, Browser, Words)>::from_request(request, payload);
        Box::pin(async move {
            let (portal, browser, words) = parts.await?;
            Ok(Self { portal, browser: browser.reading(&words), words })
        })
    }
}

impl Visit {
    /// See [`Portal::session`].
    pub(super) async fn session(&self) -> Result<Session, PageError> {
        self.portal.session(&self.browser).await
    }

    /// The frame of `page`.
    pub fn view(&self, page: Page) -> View<'_> {
        View::of(&self.portal, &self.words, page)
    }

    /// Answers with `show` if the visitor is at `page`, a page of a journey. Otherwise redirects to
    /// where the visitor continues.
    pub async fn at<'a>(
        &'a self,
        page: Page,
        show: impl AsyncFnOnce(&ActiveJourney, View<'a>) -> Result<HttpResponse, PageError>,
    ) -> Result<HttpResponse, PageError> {
        let session = self.session().await?;
        match session.at(&[page]) {
            Some(here) => show(here, self.view(page).with_person(&here.journey)).await,
            None => Ok(self.portal.redirect_to_current(&session)),
        }
    }

    /// Reports an error of the form of `page`.
    pub fn report(&self, error: &PageError, page: Page, here: &ActiveJourney) -> Incident {
        let entry = |event| Entry::about(event, here, &self.browser);
        self.portal.records.report(error, page.name(), entry)
    }

    /// Records that the form of `page` held `what`, which is not sent and costs no try.
    pub fn refuse_input(&self, page: Page, here: &ActiveJourney, what: &str) -> Reference {
        let reference = Reference::of_refusal(page.name(), what);
        let entry = Entry::about(Event::InputValidationFail, here, &self.browser).at(page.name());
        self.portal.records.audit.write(&entry.seen_as(&reference));
        reference
    }
}
