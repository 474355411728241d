//! The pages, one file each: the template's struct, the form, `get`, `post`. This file finds the
//! visitor's session.

mod answer;
pub mod approve;
pub mod closed;
pub mod desk;
pub mod done;
pub mod errors;
mod form;
pub mod help;
pub mod lost;
mod management;
pub mod metrics;
pub mod more_time;
mod notice;
pub mod outage;
mod page_cache;
pub mod passcode;
mod query;
#[cfg(test)]
pub mod samples;
pub mod scan;
pub mod sign_in;
pub mod sign_out;
mod site;
pub mod sms;
pub mod start;
pub mod status;
pub mod store_qr;
pub mod strict_form;
mod support_ticket;
pub mod unlock;
mod view;
mod visit;
mod waiting;

// Most pages import what they use from here.
use actix_web::HttpResponse;
use actix_web::http::{StatusCode, header};
use askama::Template;

use crate::config::SmsMode;
use crate::domain::journey::{Journey, Origin, Purpose};
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::http::session::Browser;
use crate::observability::Records;
use crate::observability::audit::{Entry, Event};
use crate::store::journeys::{ActiveJourney, Fingerprint, JourneyId, Reservation, Resubmission};
use crate::upstream::Upstream;
use answer::{fault_page, page};
pub use page_cache::PageCache;
use query::Banner;
pub use query::StartQuery;
use secenrol::Userid;
pub use site::Site;
use view::View;
use visit::Visit;

/// The portal's parts, as the pages use them.
pub struct Portal {
    /// The way to SecEnrol.
    pub upstream: Upstream,
    /// What is stored, audited and counted.
    pub records: Records,
    /// What pages look like, say and link to.
    pub site: Site,
}

/// The visitor's session.
#[derive(Debug)]
enum Session {
    /// There is no cookie.
    None,
    /// The cookie names a journey that is over. These are its purpose and wave.
    Expired(StartQuery),
    /// The visitor is on a journey.
    Active(ActiveJourney),
    /// The cookie names another user's journey than the single sign-on in front says.
    OtherUser(ActiveJourney),
    /// On an approved journey. This response sets its reserved id. Only that id opens its pages.
    NewIdSent(ActiveJourney),
    /// On an approved journey, but this request gets no new id yet. The visitor sees the waiting
    /// page.
    AwaitingNewId(ActiveJourney),
}

impl Session {
    /// The page where the visitor continues.
    fn page(&self) -> Page {
        match self {
            Self::None => Page::Start,
            Self::Expired(_) | Self::OtherUser(_) => Page::SignIn,
            Self::Active(here) | Self::NewIdSent(here) => here.journey.step().page(),
            Self::AwaitingNewId(_) => Page::Approve,
        }
    }

    /// The address of [`Self::page`]. The sign-in page keeps the journey's purpose.
    fn address(&self) -> String {
        match self {
            Self::Expired(last) => sign_in_again(last),
            Self::Active(here) | Self::NewIdSent(here) => address(&here.journey),
            Self::None | Self::OtherUser(_) | Self::AwaitingNewId(_) => {
                self.page().path().to_owned()
            }
        }
    }

    /// Like the address of [`Self::page`], for a visitor who comes from a page of a journey.
    /// Without a session, the journey is over.
    fn address_after(&self) -> String {
        match self {
            Self::None => Banner::Over.at_start(&StartQuery::default()),
            _ => self.address(),
        }
    }

    /// The journey that the cookie names, whatever the visitor may do with it.
    fn journey(&self) -> Option<&ActiveJourney> {
        match self {
            Self::Active(here)
            | Self::OtherUser(here)
            | Self::NewIdSent(here)
            | Self::AwaitingNewId(here) => Some(here),
            Self::None | Self::Expired(_) => None,
        }
    }

    /// The journey, if it is the visitor's and is not over.
    fn journey_under_way(&self) -> Option<&ActiveJourney> {
        match self {
            Self::Active(here) | Self::NewIdSent(here) | Self::AwaitingNewId(here) => {
                Some(here).filter(|here| here.journey.is_under_way())
            }
            Self::OtherUser(_) | Self::None | Self::Expired(_) => None,
        }
    }

    /// The journey, if the visitor is at one of these pages.
    fn at(&self, pages: &[Page]) -> Option<&ActiveJourney> {
        match self {
            Self::Active(here) if pages.contains(&here.journey.step().page()) => Some(here),
            Self::AwaitingNewId(here) if pages.contains(&Page::Approve) => Some(here),
            _ => None,
        }
    }
}

impl Portal {
    /// Finds the visitor's session. If the journey's id is due to be renewed, the response sets the
    /// new one.
    ///
    /// # Errors
    /// [`PageError::TwoCookies`] and [`PageError::Store`].
    async fn session(&self, browser: &Browser) -> Result<Session, PageError> {
        if browser.is_ambiguous() {
            return Err(PageError::TwoCookies);
        }
        let Some(id) = browser.journey_id() else { return Ok(Session::None) };
        let Some(here) = self.load(browser, id.clone()).await? else {
            return Ok(self.expired(browser, &id));
        };
        if !browser.signed_on().may_be(here.journey.userid()) {
            return Ok(Session::OtherUser(here));
        }
        if !here.journey.renewal_due() {
            return Ok(Session::Active(here));
        }
        // Another site could trigger this request and discard the response with the new id.
        if browser.is_sent_by_another_site() {
            return Ok(Session::AwaitingNewId(here));
        }
        Ok(match self.records.journeys.reserve_id(&here.id).await? {
            Reservation::Id(new) => {
                browser.set_journey_id(&new);
                Session::NewIdSent(here)
            }
            Reservation::Wait => Session::AwaitingNewId(here),
            Reservation::Gone => self.expired(browser, &here.id),
        })
    }

    async fn load(
        &self,
        browser: &Browser,
        id: JourneyId,
    ) -> Result<Option<ActiveJourney>, PageError> {
        let Some(loaded) = self.records.journeys.load_or_claim(&id).await? else { return Ok(None) };
        let here = ActiveJourney { id, journey: loaded.journey };
        if loaded.id_was_renewed {
            self.records.audit.write(&Entry::about(Event::SessionRenewed, &here, browser));
        }
        Ok(Some(here))
    }

    fn expired(&self, browser: &Browser, id: &JourneyId) -> Session {
        let entry = Entry::new(Event::SessionUseAfterExpire).on(id).by(browser.caller());
        self.records.audit.write(&entry);
        let purpose = Purpose::parse(&browser.kept_purpose()).unwrap_or_default();
        let via = self.site.waves.find(&browser.kept_wave());
        Session::Expired(StartQuery { via, ..StartQuery::for_purpose(purpose) })
    }

    /// The page where the browser's journey continues, for pages that also work without a store.
    async fn under_way(&self, browser: &Browser) -> Option<Page> {
        let journey = self.load(browser, browser.journey_id()?).await.ok()??.journey;
        let own = browser.signed_on().may_be(journey.userid());
        (own && journey.is_under_way()).then(|| journey.step().page())
    }

    /// The time and address of another sign-in to this account, which may be an attacker's. Show it
    /// only once the password is right. `None` if the store is unavailable, because the page must
    /// still load.
    async fn other_sign_in(&self, here: &ActiveJourney) -> Option<Origin> {
        self.records.journeys.other_sign_in(&here.id, &here.journey).await.ok().flatten()
    }

    /// The purpose, if this organisation offers it.
    fn offered(&self, purpose: Purpose) -> Option<Purpose> {
        let proxied = self.site.settings.get().sms.mode == SmsMode::Proxy;
        (purpose != Purpose::Number || proxied).then_some(purpose)
    }

    /// The purpose that a form names.
    ///
    /// # Errors
    /// [`PageError::Refused`] for one that this organisation does not offer.
    fn purpose_of(&self, named: &str) -> Result<Purpose, PageError> {
        let offered = Purpose::parse(named).and_then(|purpose| self.offered(purpose));
        offered.ok_or(PageError::malformed("a purpose that the portal does not offer"))
    }

    /// 303 to an address below the base path.
    pub fn redirect(&self, address: &str) -> HttpResponse {
        let location = self.site.links.to(address);
        HttpResponse::SeeOther().insert_header((header::LOCATION, location)).finish()
    }

    /// 303 to the page where the visitor continues.
    fn redirect_to_current(&self, session: &Session) -> HttpResponse {
        self.redirect(&session.address())
    }

    /// Answers a form of another page than the visitor's. If the form was just accepted and is sent
    /// again, the response sets the journey's new id. A different form under the old id counts as a
    /// refused passcode.
    async fn resume(
        &self,
        browser: &Browser,
        session: Session,
        form: Option<Fingerprint>,
    ) -> Result<HttpResponse, PageError> {
        if let (Session::Expired(_), Some(id), Some(form)) = (&session, browser.journey_id(), form)
        {
            match self.records.journeys.resubmission(&id, &form).await? {
                Resubmission::Same(new) => {
                    browser.set_journey_id(&new);
                    return Ok(self.redirect(&self.session(browser).await?.address_after()));
                }
                Resubmission::Other(userid) => self.count_guess(browser, &id, &userid).await?,
                Resubmission::Unknown => {}
            }
        }
        Ok(self.redirect(&session.address_after()))
    }

    async fn count_guess(
        &self,
        browser: &Browser,
        id: &JourneyId,
        userid: &Userid,
    ) -> Result<(), PageError> {
        let entry = Entry::new(Event::AuthnLoginFail).on(id).of(userid).by(browser.caller());
        let why = "a different form under the accepted form's old id";
        self.records.audit.write(&entry.at(Page::Passcode.name()).because(why));
        Ok(self.upstream.limits.guess(userid).await?)
    }
}

/// The address of the page that shows the journey's step.
fn address(journey: &Journey) -> String {
    match journey.step().page() {
        Page::SignIn => sign_in_again(&StartQuery::again(journey)),
        page => page.path().to_owned(),
    }
}

/// The address of the sign-in page for another try, with what is known of the last one.
fn sign_in_again(last: &StartQuery) -> String {
    format!("{}{}", Page::SignIn.path(), last.query(last.purpose))
}
