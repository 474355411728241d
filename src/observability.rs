//! What the portal records about itself: audit trail, metrics, notifications, logs and health.

pub mod audit;
pub mod exchange_tally;
pub mod flood;
pub mod health;
pub mod help_desk;
pub mod history;
pub mod metrics;
pub mod notifications;
pub mod telemetry;

use crate::domain::journey::{Clock, Lifetimes};
use crate::http::error::{Incident, PageError};
use crate::store::journeys::Journeys;
use crate::store::recent_numbers::RecentNumbers;
use audit::{Audit, Entry, Event};
use exchange_tally::ExchangeTally;
use help_desk::NoteTaker;
use history::History;
use metrics::Metrics;
use notifications::Notifications;

/// Everything the portal remembers. Cheap to clone; clones share it.
#[derive(Clone)]
pub struct Records {
    /// The session store.
    pub journeys: Journeys,
    /// How long journeys last.
    pub lifetimes: Lifetimes,
    /// The current time.
    pub clock: Clock,
    /// The phone numbers that the portal set recently.
    pub recent_numbers: RecentNumbers,
    /// Audit trail.
    pub audit: Audit,
    /// Prometheus metrics.
    pub metrics: Metrics,
    /// Exchanges since the last summary in the audit trail.
    pub exchanges: ExchangeTally,
    /// Rolling 24-hour totals for the status page.
    pub history: History,
    /// Mail and webhook notifications.
    pub notifications: Notifications,
    /// Notes for the help desk, if it has a page.
    pub notes: Option<NoteTaker>,
}

impl Records {
    /// Writes the exchanges since the last summary to the audit trail, if there were any.
    pub fn summarise_exchanges(&self) {
        if let Some(counts) = self.exchanges.take() {
            self.audit.write(&Entry::new(Event::UpstreamSummary).counting(counts));
        }
    }

    /// Logs and counts an error, and writes it to the audit trail if it is an event there.
    pub fn report(
        &self,
        error: &PageError,
        during: &'static str,
        entry: impl FnOnce(Event) -> Entry,
    ) -> Incident {
        let incident = Incident::report(error, during);
        self.metrics.failed(incident.kind);
        let event = event_of(error);
        // Without an event, the entry only says whom the error concerns.
        let entry = entry(event.unwrap_or(Event::SysCrash)).at(during);
        let entry = entry.because(&error.to_string()).seen_as(&incident.reference);
        if event.is_some() {
            self.audit.write(&entry);
        } else if let Some(notes) = &self.notes {
            notes.failed(&entry, incident.kind);
        }
        incident
    }
}

/// The error's event in the audit trail, if it has one.
fn event_of(error: &PageError) -> Option<Event> {
    match error {
        PageError::Refused(..)
        | PageError::Misdirected(..)
        | PageError::TooManyCookies
        | PageError::SignOn(_) => Some(Event::InputValidationFail),
        PageError::Limited(_) | PageError::AddressLimited(_) => {
            Some(Event::ExcessRateLimitExceeded)
        }
        PageError::Stopped => Some(Event::AuthnLoginLock),
        PageError::UnderWay => Some(Event::AuthnLoginConcurrent),
        PageError::NotOurs | PageError::OriginHidden | PageError::TwoCookies => {
            Some(Event::MaliciousCsrf)
        }
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
