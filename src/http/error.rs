//! The errors of requests, and the one table that maps each to its status, message, link and log
//! level. Each error is logged once, here, with the reference code that the user sees.

use std::fmt;
use std::time::Duration;

use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};
use tracing::Level;

use crate::domain::page::Page;
use crate::store::journeys::StoreError;

/// `Retry-After` when too many requests wait.
const CROWDED_RETRY: Duration = Duration::from_secs(10);

/// `Retry-After` when only IT support can help.
const STOPPED_RETRY: Duration = Duration::from_hours(1);

/// Reload interval of the page that says that the session store is unavailable.
const AWAY_RETRY: Duration = Duration::from_secs(5);

/// The target of log lines about requests that strangers can send as often as they like. The log
/// bounds them.
pub const REFUSALS: &str = "handover::refusals";

/// Why a request gets an error page.
#[derive(Debug, Clone, thiserror::Error)]
pub enum PageError {
    /// There is no such page.
    #[error("no such page")]
    NotFound,
    /// A request that no page of this portal sends: malformed, too large, or of a wrong method or
    /// type.
    #[error("a request that is not understood: {1}")]
    Refused(StatusCode, &'static str),
    /// A request for another host than the portal's: the one that it names, and the portal's.
    #[error("a request for the host {0}, which is not the portal's ({1})")]
    Misdirected(String, String),
    /// A form of another site or another journey.
    #[error("a form of another origin or journey")]
    NotOurs,
    /// A form of a browser that says nowhere which page the form came from.
    #[error("a form without Sec-Fetch-Site, Origin and Referer")]
    OriginHidden,
    /// The browser sends more cookies of other sites than a request may hold.
    #[error("more than 16 KiB of headers, most of them cookies")]
    TooManyCookies,
    /// Several cookies have the session's name and the portal cannot tell which one to use.
    #[error("several cookies with the session's name, and not exactly one live journey among them")]
    TwoCookies,
    /// A form of an older page. Some browsers send a form again when their user reloads its answer.
    #[error("a form of an older page")]
    Stale,
    /// The single sign-on's header is unusable.
    #[error("{0}")]
    SignOn(&'static str),
    /// Too many failures; the next attempt is allowed after this time. SecEnrol was not asked.
    #[error("too many failures; retry in {} s", .0.as_secs())]
    Limited(Duration),
    /// Like [`Self::Limited`], but the failures are those of the address, of any accounts.
    #[error("too many failures from the network address; retry in {} s", .0.as_secs())]
    AddressLimited(Duration),
    /// So many refusals in a row that SecEnrol might lock the account at the next one.
    #[error("one more refusal could make SecEnrol lock the account; SecEnrol is not asked")]
    Stopped,
    /// Another sign-in of the account awaits its answer.
    #[error("another sign-in of the account is under way")]
    UnderWay,
    /// Too many requests wait for SecEnrol.
    #[error("too many requests wait for SecEnrol")]
    Crowded,
    /// Another request of the same journey still waits for SecEnrol.
    #[error("another request of the journey is being answered")]
    Busy,
    /// SecEnrol could not be asked, or its reply was not understood.
    #[error(transparent)]
    Upstream(#[from] secenrol::Error),
    /// The session store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A fault in the portal.
    #[error("{0}")]
    Internal(&'static str),
}

/// A kind of error as people see it: it has messages and a series in the metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum ErrorKind {
    /// [`PageError::NotFound`].
    NotFound,
    /// [`PageError::Refused`] and [`PageError::Misdirected`].
    Malformed,
    /// [`PageError::NotOurs`].
    NotOurs,
    /// [`PageError::OriginHidden`].
    OriginHidden,
    /// [`PageError::TooManyCookies`].
    TooManyCookies,
    /// [`PageError::TwoCookies`].
    TwoCookies,
    /// [`PageError::SignOn`].
    SignOn,
    /// [`PageError::Limited`].
    Limited,
    /// [`PageError::AddressLimited`].
    AddressLimited,
    /// [`PageError::Stopped`].
    Stopped,
    /// [`PageError::UnderWay`].
    UnderWay,
    /// No capacity is left, for exchanges or for journeys.
    Full,
    /// [`PageError::Stale`].
    Stale,
    /// [`PageError::Busy`].
    Busy,
    /// The circuit breaker is open.
    Away,
    /// SecEnrol cannot be reached.
    Unreachable,
    /// SecEnrol did not answer in time.
    TimedOut,
    /// SecEnrol reported an error.
    Reported,
    /// SecEnrol's reply was not understood.
    NotUnderstood,
    /// The session store is unavailable.
    SessionsAway,
    /// [`PageError::Internal`].
    Internal,
}

impl ErrorKind {
    /// The name in metrics and in messages (`error-NAME-heading`, `error-NAME-advice`,
    /// `error-NAME-way-on`).
    pub fn name(self) -> &'static str {
        self.into()
    }
}

impl PageError {
    /// The one table: status, kind, the page that leads on, and the log level.
    fn row(&self) -> (StatusCode, ErrorKind, Page, Level) {
        use ErrorKind as Kind;
        use Page::{Help, SignIn, Start};
        use StatusCode as Status;
        use secenrol::Error as Upstream;
        const UNAVAILABLE: Status = Status::SERVICE_UNAVAILABLE;
        match self {
            Self::NotFound => (Status::NOT_FOUND, Kind::NotFound, Start, Level::DEBUG),
            Self::Refused(status, _) => (*status, Kind::Malformed, Start, Level::INFO),
            Self::Misdirected(..) => {
                (Status::MISDIRECTED_REQUEST, Kind::Malformed, Start, Level::INFO)
            }
            Self::NotOurs => (Status::FORBIDDEN, Kind::NotOurs, Start, Level::INFO),
            Self::OriginHidden => (Status::FORBIDDEN, Kind::OriginHidden, Start, Level::WARN),
            Self::TooManyCookies => {
                let status = Status::REQUEST_HEADER_FIELDS_TOO_LARGE;
                (status, Kind::TooManyCookies, Start, Level::INFO)
            }
            Self::TwoCookies => (Status::BAD_REQUEST, Kind::TwoCookies, Start, Level::WARN),
            Self::SignOn(_) => (Status::FORBIDDEN, Kind::SignOn, Help, Level::WARN),
            Self::Limited(_) => (Status::TOO_MANY_REQUESTS, Kind::Limited, Start, Level::INFO),
            Self::AddressLimited(_) => {
                (Status::TOO_MANY_REQUESTS, Kind::AddressLimited, Start, Level::INFO)
            }
            Self::Stopped => (Status::TOO_MANY_REQUESTS, Kind::Stopped, Help, Level::WARN),
            Self::UnderWay => (Status::TOO_MANY_REQUESTS, Kind::UnderWay, SignIn, Level::WARN),
            Self::Crowded => (UNAVAILABLE, Kind::Full, Start, Level::WARN),
            // The sign-in page leads on to the step where the person really is.
            Self::Stale => (Status::CONFLICT, Kind::Stale, SignIn, Level::INFO),
            Self::Busy => (UNAVAILABLE, Kind::Busy, SignIn, Level::WARN),
            Self::Upstream(error) => match error {
                Upstream::Unreachable(_) | Upstream::Tls(_) => {
                    (UNAVAILABLE, Kind::Unreachable, Start, Level::ERROR)
                }
                Upstream::Away(_) => (UNAVAILABLE, Kind::Away, Start, Level::INFO),
                Upstream::TimedOut(_) => {
                    (Status::GATEWAY_TIMEOUT, Kind::TimedOut, Start, Level::ERROR)
                }
                Upstream::Reported(_) => (Status::BAD_GATEWAY, Kind::Reported, Start, Level::WARN),
                _ => (Status::BAD_GATEWAY, Kind::NotUnderstood, Start, Level::ERROR),
            },
            Self::Store(StoreError::Full | StoreError::AtCapacity) => {
                (UNAVAILABLE, Kind::Full, Start, Level::ERROR)
            }
            Self::Store(StoreError::Away(_) | StoreError::Damaged(_)) => {
                (UNAVAILABLE, Kind::SessionsAway, SignIn, Level::ERROR)
            }
            Self::Internal(_) => {
                (Status::INTERNAL_SERVER_ERROR, Kind::Internal, Start, Level::ERROR)
            }
        }
    }

    /// A malformed request (400).
    pub const fn malformed(why: &'static str) -> Self {
        Self::Refused(StatusCode::BAD_REQUEST, why)
    }

    /// When the user may retry.
    fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Limited(wait)
            | Self::AddressLimited(wait)
            | Self::Upstream(secenrol::Error::Away(wait)) => Some(*wait),
            Self::Stopped => Some(STOPPED_RETRY),
            Self::Crowded
            | Self::UnderWay
            | Self::Store(StoreError::Full | StoreError::AtCapacity) => Some(CROWDED_RETRY),
            Self::Store(StoreError::Away(_)) => Some(AWAY_RETRY),
            _ => None,
        }
    }

    /// SecEnrol's own message, if it sent one. It is untrusted text.
    fn quoted(&self) -> Option<String> {
        let Self::Upstream(secenrol::Error::Reported(message)) = self else { return None };
        (!message.is_empty()).then(|| message.clone())
    }
}

impl actix_web::ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        self.row().0
    }
}

/// The characters of a reference code: no vowels, no look-alikes.
const ALPHABET: &[u8; 24] = b"2345679BCDFGHJKMNPQRSTVW";
const CODE_CHARS: usize = 8;

/// The reference code that a user quotes to IT support and that the log has too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference(String);

impl Reference {
    /// A new code. It can be read out over the phone.
    #[expect(clippy::new_without_default, reason = "no code stands for all")]
    pub fn new() -> Self {
        let letter = |_| char::from(ALPHABET[rand::random_range(0..ALPHABET.len())]);
        let code: String = (0..CODE_CHARS).map(letter).collect();
        Self(format!("{}-{}", &code[..4], &code[4..]))
    }

    /// A code as it is written, however somebody typed it. `None` if it is no code.
    pub fn normalised(typed: &str) -> Option<String> {
        let code: String = typed.chars().filter(|c| !" -\u{2010}\u{2013}".contains(*c)).collect();
        let code = code.to_ascii_uppercase();
        let fits = code.len() == CODE_CHARS && code.bytes().all(|b| ALPHABET.contains(&b));
        fits.then(|| format!("{}-{}", &code[..4], &code[4..]))
    }

    /// Logs a refusal, which is no fault, with a code by which IT support can find it.
    pub fn of_refusal(during: &str, what: &str) -> Self {
        let reference = Self::new();
        tracing::info!(target: REFUSALS, %reference, during, what, "refused");
        reference
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An error that was logged, as pages show it.
#[derive(Debug, Clone)]
pub struct Incident {
    /// The response's status.
    pub status: StatusCode,
    /// Its kind.
    pub kind: ErrorKind,
    /// The page that leads on.
    pub way_on: Page,
    /// What SecEnrol itself says; shown escaped.
    pub quoted: Option<String>,
    /// When the user may retry.
    pub retry_after: Option<Duration>,
    /// The code, which the log has too.
    pub reference: Reference,
}

impl Incident {
    /// Logs an error under a new reference code. `during` names what the request tried to do.
    pub fn report(error: &PageError, during: &str) -> Self {
        let (status, kind, way_on, level) = error.row();
        let reference = Reference::new();
        match level {
            Level::ERROR => {
                tracing::error!(target: REFUSALS, %reference, during, %error, "request failed");
            }
            Level::WARN => {
                tracing::warn!(target: REFUSALS, %reference, during, %error, "request failed");
            }
            Level::INFO => {
                tracing::info!(target: REFUSALS, %reference, during, %error, "request refused");
            }
            _ => tracing::debug!(target: REFUSALS, %reference, during, %error, "request refused"),
        }
        let (quoted, retry_after) = (error.quoted(), error.retry_after());
        Self { status, kind, way_on, quoted, retry_after, reference }
    }

    /// When the page reloads itself, whichever page it is.
    pub fn reload_after(&self) -> Option<Duration> {
        self.retry_after.filter(|_| self.kind == ErrorKind::SessionsAway)
    }

    /// Whether nothing is broken: the address is wrong, or the form is an old one.
    pub fn is_calm(&self) -> bool {
        matches!(self.kind, ErrorKind::NotFound | ErrorKind::Stale)
    }

    /// Whether the fault ends by itself, so that the page reloads itself.
    pub fn passes(&self) -> bool {
        matches!(self.kind, ErrorKind::Away | ErrorKind::Full)
    }

    /// Whether the page shows the reference. Nobody asks IT support about an old form.
    pub fn shows_reference(&self) -> bool {
        self.kind != ErrorKind::Stale
    }

    /// Whether `error` would be shown in the same way.
    pub fn is_of(&self, error: &PageError) -> bool {
        self.kind == error.row().1 && self.quoted == error.quoted()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_can_be_read_out_over_the_phone() {
        let reference = Reference::new().to_string();
        assert_eq!(reference.len(), 9);
        assert!(
            reference
                .chars()
                .all(|c| c == '-' || (c.is_ascii_alphanumeric() && !"AEIOU018LXYZ".contains(c)))
        );
    }

    #[test]
    fn a_reference_is_recognised_however_it_is_typed() {
        for typed in ["BCDF-2345", " bcdf 2345 ", "bcdf2345", "BCDF\u{2013}2345"] {
            assert_eq!(Reference::normalised(typed).as_deref(), Some("BCDF-2345"), "{typed:?}");
        }
        for other in
            ["", "BCDF-234", "BCDF-23456", "ABCD-2345", "BCDF-2341", "BCDF_2345", "b\u{e9}"]
        {
            assert_eq!(Reference::normalised(other), None, "{other:?}");
        }
        let new = Reference::new().to_string();
        assert_eq!(Reference::normalised(&new), Some(new));
    }

    #[test]
    fn s55_every_kind_of_error_has_its_status_and_the_page_that_leads_on() {
        use secenrol::Error as Upstream;
        let wait = Duration::from_secs(7);
        let text = String::new;
        let table = [
            (PageError::NotFound, 404, "not-found", Page::Start),
            (PageError::malformed(""), 400, "malformed", Page::Start),
            (PageError::Misdirected(text(), text()), 421, "malformed", Page::Start),
            (PageError::NotOurs, 403, "not-ours", Page::Start),
            (PageError::OriginHidden, 403, "origin-hidden", Page::Start),
            (PageError::TooManyCookies, 431, "too-many-cookies", Page::Start),
            (PageError::TwoCookies, 400, "two-cookies", Page::Start),
            (PageError::SignOn(""), 403, "sign-on", Page::Help),
            (PageError::Limited(wait), 429, "limited", Page::Start),
            (PageError::AddressLimited(wait), 429, "address-limited", Page::Start),
            (PageError::Stopped, 429, "stopped", Page::Help),
            (PageError::UnderWay, 429, "under-way", Page::SignIn),
            (PageError::Crowded, 503, "full", Page::Start),
            (PageError::Store(StoreError::Full), 503, "full", Page::Start),
            (PageError::Store(StoreError::AtCapacity), 503, "full", Page::Start),
            (PageError::Stale, 409, "stale", Page::SignIn),
            (PageError::Busy, 503, "busy", Page::SignIn),
            (Upstream::Away(wait).into(), 503, "away", Page::Start),
            (Upstream::Unreachable(text()).into(), 503, "unreachable", Page::Start),
            (Upstream::Tls(text()).into(), 503, "unreachable", Page::Start),
            (Upstream::TimedOut(wait).into(), 504, "timed-out", Page::Start),
            (Upstream::Reported(text()).into(), 502, "reported", Page::Start),
            (Upstream::Broken(text()).into(), 502, "not-understood", Page::Start),
            (Upstream::Status(500).into(), 502, "not-understood", Page::Start),
            (Upstream::TooLarge.into(), 502, "not-understood", Page::Start),
            (Upstream::Unexpected("").into(), 502, "not-understood", Page::Start),
            (PageError::Store(StoreError::Away(text())), 503, "sessions-away", Page::SignIn),
            (PageError::Internal(""), 500, "internal", Page::Start),
        ];
        for (error, status, name, way_on) in &table {
            let incident = Incident::report(error, "a test");
            assert_eq!(
                (incident.status.as_u16(), incident.kind.name(), incident.way_on),
                (*status, *name, *way_on),
                "{error}"
            );
        }
        for kind in ErrorKind::VARIANTS {
            assert!(table.iter().any(|(_, _, name, _)| name == kind), "{kind}");
        }
    }

    #[test]
    fn every_kind_of_error_is_documented_for_the_metrics() {
        let docs = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/monitoring.md"));
        let faults = docs.split("**Faults** are:").nth(1).unwrap().split("\n\n").nth(1).unwrap();
        for name in ErrorKind::VARIANTS {
            assert!(faults.contains(&format!("`{name}`")), "{name}");
        }
    }
}
