//! What all pages share: the portal's parts, finding the visitor's journey, which page belongs to
//! which step, and the frame around every page. Each page has a file of its own: the template's
//! struct, the form, `get`, `post`.

mod answer;
pub mod approve;
pub mod done;
pub mod errors;
pub mod help;
pub mod lost;
pub mod metrics;
pub mod more_time;
mod page_cache;
pub mod passcode;
pub mod query;
#[cfg(test)]
pub mod samples;
pub mod scan;
pub mod sign_in;
pub mod sign_out;
pub mod sms;
pub mod start;
pub mod status;
pub mod store_qr;
pub mod strict_form;
mod support_ticket;
pub mod upstream;
mod view;
mod waiting;

use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;
use sha2::{Digest as _, Sha256};
use tracing::Instrument as _;

use crate::config::SmsMode;
use crate::config::live_settings::LiveSettings;
use crate::content::paths::{self, Links};
use crate::domain::journey::{Clock, Journey, Lifetimes, Origin, Purpose, Step, Token};
use crate::http::error::{Incident, PageError};
use crate::http::language::Choice;
use crate::http::request_policy::Guard;
use crate::http::session::Browser;
use crate::observability::audit::{Audit, Entry, Event};
use crate::observability::history::History;
use crate::observability::metrics::Metrics;
use crate::observability::notifications::Notifications;
use crate::store::journeys::{Fingerprint, JourneyId, Journeys, Lease, Reservation, Resubmission};
use crate::store::redis::deadline;
use crate::upstream::background::Background;
use crate::upstream::bulkhead::{Bulkhead, Permit};
use crate::upstream::limits::{Attempt, Denied, Limits};
use crate::upstream::poller::Poller;
pub use answer::{fault_page, page};
pub use page_cache::PageCache;
use secenrol::{Client, Server, Userid};
use sign_in::dedup::SingleFlight;
use sms::recent_numbers::RecentNumbers;
pub use support_ticket::SupportTicket;
pub use view::{Notice, View};
pub use waiting::{Waiting, fragment, fragment_redirect};

/// How long a form waits for another request of the same journey: longer than `SecEnrol` usually
/// takes, shorter than a person waits.
const PATIENCE: Duration = Duration::from_secs(15);

/// The portal's parts, as the pages use them.
#[derive(Debug)]
pub struct Portal {
    /// The way to `SecEnrol`.
    pub client: Client,
    /// How many may be on that way at once.
    pub bulkhead: Bulkhead,
    /// Background that outlives its request.
    pub work: Background,
    /// Sign-ins that were sent twice.
    pub twins: SingleFlight,
    /// How often somebody may fail.
    pub limits: Limits,
    /// Where journeys rest.
    pub journeys: Journeys,
    /// How long they last.
    pub lifetimes: Lifetimes,
    /// Asks for phones that haven't reported.
    pub poller: Poller,
    /// What happened.
    pub audit: Audit,
    /// How often.
    pub metrics: Metrics,
    /// The last day of it.
    pub history: History,
    /// Who is told of it.
    pub notices: Notifications,
    /// What answers must carry.
    pub guard: Guard,
    /// The languages of the pages.
    pub languages: Choice,
    /// What they say, look like and offer.
    pub settings: LiveSettings,
    /// The first page, ready to be sent.
    pub first_page: PageCache,
    /// The portal's own addresses.
    pub links: Links,
    /// Its address as people type it: host and path, and the scheme only where it is plain http.
    pub address: String,
    /// Which phone numbers it set.
    pub known_numbers: RecentNumbers,
    /// The time.
    pub clock: Clock,
    /// Whether browsers come over plain http.
    pub insecure: bool,
    /// The address of the stand-in's phones, in the demo.
    pub demo_phones: Option<String>,
}

/// Where a visitor is.
#[derive(Debug)]
pub enum Session {
    /// Nowhere: there is no cookie.
    None,
    /// The cookie names a journey that is over, and what it was for.
    Expired(Purpose),
    /// On a journey.
    Active(ActiveJourney),
    /// The cookie names a journey of somebody else than the sign-on in front says sits there.
    OtherUser(ActiveJourney),
    /// On an approved journey. This response sets its reserved id, and only that id opens its pages.
    NewIdSent(ActiveJourney),
    /// On an approved journey, but this request gets no new id yet. It sees the waiting page.
    AwaitingNewId(ActiveJourney),
}

impl Session {
    /// The page where the visitor is; `nobody` for one without a journey.
    fn path(&self, nobody: &'static str) -> &'static str {
        match self {
            Self::None => nobody,
            Self::Expired(purpose) => sign_in_again(*purpose),
            Self::OtherUser(_) => paths::SIGN_IN,
            Self::Active(here) | Self::NewIdSent(here) => place(&here.journey),
            Self::AwaitingNewId(_) => paths::APPROVE,
        }
    }

    /// The page that a poll leads on to once there is nothing left to wait for.
    #[must_use]
    pub fn path_of_poll(&self) -> &'static str {
        self.path(paths::START_OVER)
    }

    /// The journey that the cookie names, whatever the visitor may do with it.
    #[must_use]
    pub fn journey(&self) -> Option<&ActiveJourney> {
        match self {
            Self::Active(here)
            | Self::OtherUser(here)
            | Self::NewIdSent(here)
            | Self::AwaitingNewId(here) => Some(here),
            Self::None | Self::Expired(_) => None,
        }
    }
}

/// A visitor's journey as it was when the request came.
#[derive(Debug, Clone)]
pub struct ActiveJourney {
    /// Its id.
    pub id: JourneyId,
    /// The journey.
    pub journey: Arc<Journey>,
}

impl ActiveJourney {
    /// An audit entry about this journey.
    pub fn entry(&self, event: Event, browser: &Browser) -> Entry {
        let entry = Entry::new(event).on(&self.id).of(self.journey.userid()).by(browser.caller());
        let purpose = self.journey.purpose();
        entry.told_in(browser.words().map(|words| words.variant(purpose.words_suffix())))
    }
}

/// The right to ask `SecEnrol` for a form.
#[derive(Debug)]
pub enum Turn {
    /// It's this form's turn. Nobody else asks until the lease is dropped.
    Mine(Lease, ActiveJourney),
    /// Another form of the journey was answered while this one waited: the first answer holds.
    Overtaken,
}

/// What tells a form that is sent twice: its token and what was typed.
#[must_use]
pub fn fingerprint(token: &str, code: &str) -> Fingerprint {
    Sha256::new().chain_update(token).chain_update([0]).chain_update(code).finalize().into()
}

impl Portal {
    /// Finds the visitor's journey. If its id is due to be renewed, the response sets the new one.
    ///
    /// # Errors
    /// [`PageError::TwoCookies`], or whatever keeps the store from answering.
    pub async fn visit(&self, browser: &Browser) -> Result<Session, PageError> {
        if browser.is_ambiguous() {
            return Err(PageError::TwoCookies);
        }
        let Some(id) = browser.journey_id() else { return Ok(Session::None) };
        let Some(here) = self.arrive(browser, id.clone()).await? else {
            return Ok(self.gone(browser, &id));
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
        Ok(match self.journeys.reserve_id(&here.id).await? {
            Reservation::Id(new) => {
                browser.set_journey_id(&new);
                Session::NewIdSent(here)
            }
            Reservation::Wait => Session::AwaitingNewId(here),
            Reservation::Gone => self.gone(browser, &here.id),
        })
    }

    async fn arrive(
        &self,
        browser: &Browser,
        id: JourneyId,
    ) -> Result<Option<ActiveJourney>, PageError> {
        let Some(loaded) = self.journeys.load_or_claim(&id).await? else { return Ok(None) };
        let here = ActiveJourney { id, journey: loaded.journey };
        if loaded.id_was_renewed {
            self.audit.write(&here.entry(Event::SessionRenewed, browser));
        }
        Ok(Some(here))
    }

    /// Where the browser's journey continues, for pages beside the way. They work without a store, too.
    pub async fn under_way(&self, browser: &Browser) -> Option<&'static str> {
        let journey = self.arrive(browser, browser.journey_id()?).await.ok()??.journey;
        let theirs = browser.signed_on().may_be(journey.userid());
        (theirs && journey.is_under_way()).then(|| place(&journey))
    }

    /// When and from where another journey of this account began: it may be an attacker's. To be shown only
    /// once the password is right. `None` if the store is unavailable, because the page must still load.
    pub async fn other_sign_in(&self, here: &ActiveJourney) -> Option<Origin> {
        self.journeys.other_sign_in(&here.id, &here.journey).await.ok().flatten()
    }

    fn gone(&self, browser: &Browser, id: &JourneyId) -> Session {
        self.audit.write(&Entry::new(Event::SessionUseAfterExpire).on(id).by(browser.caller()));
        Session::Expired(Purpose::parse(&browser.kept_purpose()).unwrap_or_default())
    }

    /// The purpose, where this organisation offers it.
    #[must_use]
    pub fn offered(&self, purpose: Purpose) -> Option<Purpose> {
        Some(purpose).filter(|purpose| {
            *purpose != Purpose::Number || self.settings.get().sms.mode == SmsMode::Proxy
        })
    }

    /// Leads a visitor of the wrong page to where they really are.
    #[must_use]
    pub fn redirect_to_current(&self, visit: &Session) -> HttpResponse {
        self.redirect(visit.path(paths::START))
    }

    /// 303 to one of the portal's own paths.
    #[must_use]
    pub fn redirect(&self, path: &str) -> HttpResponse {
        HttpResponse::SeeOther().insert_header((header::LOCATION, self.links.to(path))).finish()
    }

    /// Judges a form's token.
    ///
    /// # Errors
    /// [`PageError::NotOurs`] for a form of no page of this journey, [`PageError::Stale`] for one of
    /// an older page.
    pub fn judge(&self, here: &ActiveJourney, token: &str) -> Result<(), PageError> {
        match here.journey.judge(token) {
            Token::Forged => Err(PageError::NotOurs),
            Token::Stale => Err(PageError::Stale),
            Token::Current => Ok(()),
        }
    }

    /// Waits for a form's turn, so that a form sent twice asks `SecEnrol` once.
    ///
    /// # Errors
    /// [`PageError::Busy`] where it waited too long, or too many wait.
    pub async fn turn(&self, here: &ActiveJourney, token: &str) -> Result<Turn, PageError> {
        let Some(lease) = self.journeys.lease(&here.id, PATIENCE).await? else {
            let gone = self.journeys.load(&here.id).await?.is_none();
            return if gone { Ok(Turn::Overtaken) } else { Err(PageError::Busy) };
        };
        match self.journeys.load(&here.id).await? {
            Some(loaded) if loaded.journey.judge(token) == Token::Current => Ok(Turn::Mine(
                lease,
                ActiveJourney { id: here.id.clone(), journey: loaded.journey },
            )),
            _ => Ok(Turn::Overtaken),
        }
    }

    /// Redirects to the current step. If the accepted form is resent, sets the new id. A different form
    /// under the old id counts as a refused passcode.
    ///
    /// # Errors
    /// [`PageError::Limited`] for a guess too many, or whatever keeps the store from answering.
    pub async fn resume(
        &self,
        browser: &Browser,
        visit: Session,
        sent: &Fingerprint,
    ) -> Result<HttpResponse, PageError> {
        let Session::Expired(_) = visit else { return Ok(self.redirect_after_form(&visit)) };
        if let Some(id) = browser.journey_id() {
            match self.journeys.resubmission(&id, sent).await? {
                Resubmission::Same(new) => {
                    browser.set_journey_id(&new);
                    return Ok(self.redirect_after_form(&self.visit(browser).await?));
                }
                Resubmission::Other(userid) => self.count_guess(browser, &id, &userid).await?,
                Resubmission::Unknown => {}
            }
        }
        Ok(self.redirect_after_form(&visit))
    }

    async fn count_guess(
        &self,
        browser: &Browser,
        id: &JourneyId,
        userid: &Userid,
    ) -> Result<(), PageError> {
        let entry =
            Entry::new(Event::AuthnLoginFail).on(id).of(userid).by(browser.caller()).at("passcode");
        self.audit.write(&entry.because("a different form under the accepted form's old id"));
        // A wrong guess is not refunded.
        self.limits.passcode(userid).await.map(drop).map_err(denied)
    }

    /// The same for a form of any other step than the visitor's: perhaps of another tab, after the journey
    /// was stopped in this one.
    #[must_use]
    pub fn redirect_after_form(&self, visit: &Session) -> HttpResponse {
        self.redirect(visit.path(paths::START_OVER))
    }

    /// Whether it makes sense to ask: else nobody waits for a place, either.
    ///
    /// # Errors
    /// [`PageError::Upstream`] where the server, or for a sign-in every server, is left alone for now.
    pub fn require_upstream(&self, server: Option<&Server>) -> Result<(), PageError> {
        self.client.away(server).map_or(Ok(()), |wait| Err(secenrol::Error::Away(wait).into()))
    }

    /// Takes a place on the way to a journey's server for a code that the limits allow.
    ///
    /// # Errors
    /// [`PageError::Limited`], [`PageError::Upstream`] where the server is left alone for now, or
    /// [`PageError::Crowded`] where no place became free in time.
    pub async fn place_for(
        &self,
        server: &Server,
        allowed: Result<Attempt, Denied>,
    ) -> Result<(Attempt, Permit), PageError> {
        let attempt = allowed.map_err(denied)?;
        if let Err(away) = self.require_upstream(Some(server)) {
            attempt.give_back().await;
            return Err(away);
        }
        let Some(place) = self.bulkhead.acquire().await else {
            attempt.give_back().await;
            return Err(PageError::Crowded);
        };
        Ok((attempt, place))
    }

    /// Logs a fault, and puts it into the audit trail where it belongs there.
    pub fn report(
        &self,
        error: &PageError,
        during: &'static str,
        entry: impl FnOnce(Event) -> Entry,
    ) -> Incident {
        let incident = Incident::report(error, during);
        self.metrics.failed(incident.words);
        if let Some(event) = event_of(error) {
            let entry = entry(event).at(during).because(&error.to_string());
            self.audit.write(&entry.seen_as(&incident.reference));
        }
        incident
    }
}

/// What whoever is denied a try is told.
fn denied(denied: Denied) -> PageError {
    match denied {
        Denied::Wait(wait) => PageError::Limited(wait),
        Denied::Crowded => PageError::Crowded,
        Denied::Unknown(refused) => refused.into(),
    }
}

/// What both factors stand for in the audit trail; with them `SecEnrol` gives out a seed.
fn write_both_factors(portal: &Portal, entry: &Entry, purpose: Purpose) {
    let mut entry = entry.clone();
    entry.event = Event::AuthnLoginSuccess;
    portal.audit.write(&entry);
    if purpose.is_a_phone() {
        entry.event = Event::EnrolStarted;
        portal.audit.write(&entry);
    }
}

/// What a fault is called in the audit trail.
fn event_of(error: &PageError) -> Option<Event> {
    match error {
        PageError::Refused(..) | PageError::SignOn(_) => Some(Event::InputValidationFail),
        PageError::Limited(_) => Some(Event::ExcessRateLimitExceeded),
        PageError::NotOurs | PageError::TwoCookies => Some(Event::MaliciousCsrf),
        PageError::Stale => Some(Event::SequenceFail),
        PageError::Internal(_) => Some(Event::SysCrash),
        PageError::Upstream(secenrol::Error::Tls(_)) => Some(Event::UpstreamTlsFail),
        PageError::NotFound
        | PageError::Crowded
        | PageError::Busy
        | PageError::Upstream(_)
        | PageError::Store(_) => None,
    }
}

/// The one function from step to page.
#[must_use]
pub fn place(journey: &Journey) -> &'static str {
    match journey.step() {
        Step::AwaitingApproval => paths::APPROVE,
        Step::AwaitingPasscode { .. } => paths::PASSCODE,
        Step::AwaitingScan { .. } => paths::SCAN,
        Step::AwaitingNumber { .. } => paths::SMS_NUMBER,
        Step::ConfirmingNumber { .. } => paths::SMS_CONFIRM,
        Step::AwaitingNumberCode { .. } => paths::SMS_CODE,
        Step::Enrolled => paths::DONE,
        Step::NumberChanged { .. } => paths::SMS_DONE,
        Step::Ended { .. } => sign_in_again(journey.purpose()),
    }
}

/// Where whoever came for this begins anew.
#[must_use]
pub fn sign_in_again(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Move => paths::SIGN_IN,
        Purpose::FirstPhone => paths::SIGN_IN_FIRST,
        Purpose::Number => paths::SIGN_IN_NUMBER,
    }
}

/// Runs an exchange to its end whatever becomes of the browser: a connection that is reset drops
/// the handler half-way, but what `SecEnrol` answers must reach the journey.
///
/// # Errors
/// What `exchange` gives, or [`PageError::Internal`] where it panicked.
pub async fn to_the_end<T: 'static>(
    portal: &Data<Portal>,
    exchange: impl AsyncFnOnce(Data<Portal>) -> Result<T, PageError> + 'static,
) -> Result<T, PageError> {
    let portal = portal.clone();
    let exchange = deadline::inherit(async move { exchange(portal).await });
    let task = actix_web::rt::spawn(exchange.in_current_span());
    task.await.unwrap_or(Err(PageError::Internal("an exchange with SecEnrol was cut off")))
}
