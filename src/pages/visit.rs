//! A request for a page: the portal, the browser and its language.

use actix_web::dev::Payload;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, HttpResponse};
use futures_util::future::LocalBoxFuture;

use super::{ActiveJourney, Banner, Page, Portal, Purpose, Session, StartQuery, View};
use crate::content::language::Words;
use crate::http::error::{Incident, PageError, Reference};
use crate::http::session::Browser;
use crate::observability::audit::{Entry, Event};

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
        self.in_session(&self.session().await?, page, show).await
    }

    /// Like [`Self::at`], in a session that is already known.
    pub(super) async fn in_session<'a>(
        &'a self,
        session: &Session,
        page: Page,
        show: impl AsyncFnOnce(&ActiveJourney, View<'a>) -> Result<HttpResponse, PageError>,
    ) -> Result<HttpResponse, PageError> {
        match session.at(&[page]) {
            Some(here) => show(here, self.view(page).with_person(&here.journey)).await,
            // Back, after the person has finished and signed out.
            None if page.is_last()
                && matches!(session, Session::None)
                && self.browser.lost_cookie() =>
            {
                let is_number = page == Page::SmsDone;
                let purpose = if is_number { Purpose::Number } else { Purpose::Move };
                Ok(self.portal.redirect(&StartQuery::to_closed(purpose)))
            }
            None => Ok(self.go_on(session)),
        }
    }

    /// Leads from a page of a journey to where the visitor continues.
    pub(super) fn go_on(&self, session: &Session) -> HttpResponse {
        match session {
            Session::None if self.browser.lost_cookie() => {
                // Back, after the person has stopped and signed out.
                let is_over = self.browser.comes_from_later_page();
                let said = if is_over { Banner::Over } else { Banner::NoCookie };
                self.portal.redirect(&said.at_start(&StartQuery::default()))
            }
            _ => self.portal.redirect_to_current(session),
        }
    }

    /// An audit entry about the journey's present step.
    pub fn entry(&self, event: Event, here: &ActiveJourney) -> Entry {
        Entry::about(event, here, &self.browser).at(here.journey.step().page().name())
    }

    /// Reports an error of the present step's form.
    pub fn report(&self, error: &PageError, here: &ActiveJourney) -> Incident {
        let page = here.journey.step().page();
        self.portal.records.report(error, page.name(), |event| self.entry(event, here))
    }

    /// Records that the present step's form held `what`, which is not sent and costs no try.
    pub fn refuse_input(&self, here: &ActiveJourney, what: &str) -> Reference {
        let reference = Reference::of_refusal(here.journey.step().page().name(), what);
        let entry = self.entry(Event::InputValidationFail, here).seen_as(&reference);
        self.portal.records.audit.write(&entry);
        reference
    }
}
