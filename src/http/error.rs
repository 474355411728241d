//! The errors of requests, and the one table that maps each to its status, message, link and log
//! level. Each error is logged once, here, with the reference code that the user sees.

use std::fmt;
use std::time::Duration;

use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};
use tracing::Level;

use crate::domain::page::Page;
use crate::store::journeys::StoreError;

/// `Retry-After` when too many requests wait.
const CROWDED_RETRY: Duration = Duration::from_secs(10);

/// Reload interval of the page that says that the session store is unavailable.
const AWAY_RETRY: Duration = Duration::from_secs(5);

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
    /// A form of another site or another journey.
    #[error("a form of another origin or journey")]
    NotOurs,
    /// Several cookies have the session's name and the portal cannot tell which one to use.
    #[error("several cookies with the session's name, and not exactly one live journey among them")]
    TwoCookies,
    /// A form of an older page.
    #[error("a form of an older page")]
    Stale,
    /// The single sign-on's header is unusable.
    #[error("{0}")]
    SignOn(&'static str),
    /// Too many failures; the next attempt is allowed after this time. `SecEnrol` was not asked.
    #[error("too many failures; retry in {} s", .0.as_secs())]
    Limited(Duration),
    /// Too many requests wait for `SecEnrol`.
    #[error("too many requests wait for SecEnrol")]
    Crowded,
    /// Another request of the same journey still waits for `SecEnrol`.
    #[error("another request of the journey is being answered")]
    Busy,
    /// `SecEnrol` could not be asked, or its reply was not understood.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// [`PageError::NotFound`].
    NotFound,
    /// [`PageError::Refused`].
    Malformed,
    /// [`PageError::NotOurs`].
    NotOurs,
    /// [`PageError::TwoCookies`].
    TwoCookies,
    /// [`PageError::SignOn`].
    SignOn,
    /// [`PageError::Limited`].
    Limited,
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
    /// [`PageError::Internal`]. Must stay last: the length of [`ErrorKind::ALL`] depends on it.
    Internal,
}

impl ErrorKind {
    /// Every kind.
    pub const ALL: [Self; Self::Internal as usize + 1] = [
        Self::NotFound,
        Self::Malformed,
        Self::NotOurs,
        Self::TwoCookies,
        Self::SignOn,
        Self::Limited,
        Self::Full,
        Self::Stale,
        Self::Busy,
        Self::Away,
        Self::Unreachable,
        Self::TimedOut,
        Self::Reported,
        Self::NotUnderstood,
        Self::SessionsAway,
        Self::Internal,
    ];

    /// The name in messages (`error-NAME-heading`, `error-NAME-advice`, `error-NAME-way-on`) and metrics.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotFound => "not-found",
            Self::Malformed => "malformed",
            Self::NotOurs => "not-ours",
            Self::TwoCookies => "two-cookies",
            Self::SignOn => "sign-on",
            Self::Limited => "limited",
            Self::Full => "full",
            Self::Stale => "stale",
            Self::Busy => "busy",
            Self::Away => "away",
            Self::Unreachable => "unreachable",
            Self::TimedOut => "timed-out",
            Self::Reported => "reported",
            Self::NotUnderstood => "not-understood",
            Self::SessionsAway => "sessions-away",
            Self::Internal => "internal",
        }
    }
}

impl PageError {
    /// The one table: status, kind, the page that leads on, and the log level.
    fn row(&self) -> (StatusCode, ErrorKind, Page, Level) {
        use Page::{SignIn, Start};
        use secenrol::Error as Upstream;
        const UNAVAILABLE: StatusCode = StatusCode::SERVICE_UNAVAILABLE;
        const BAD_GATEWAY: StatusCode = StatusCode::BAD_GATEWAY;
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, ErrorKind::NotFound, Start, Level::DEBUG),
            Self::Refused(status, _) => (*status, ErrorKind::Malformed, Start, Level::INFO),
            Self::NotOurs => (StatusCode::FORBIDDEN, ErrorKind::NotOurs, Start, Level::INFO),
            Self::TwoCookies => {
                (StatusCode::BAD_REQUEST, ErrorKind::TwoCookies, Start, Level::WARN)
            }
            Self::SignOn(_) => (StatusCode::FORBIDDEN, ErrorKind::SignOn, Start, Level::WARN),
            Self::Limited(_) => {
                (StatusCode::TOO_MANY_REQUESTS, ErrorKind::Limited, Start, Level::INFO)
            }
            Self::Crowded => (UNAVAILABLE, ErrorKind::Full, Start, Level::WARN),
            // The sign-in page leads on to the step where the person really is.
            Self::Stale => (StatusCode::CONFLICT, ErrorKind::Stale, SignIn, Level::INFO),
            Self::Busy => (UNAVAILABLE, ErrorKind::Busy, SignIn, Level::WARN),
            Self::Upstream(Upstream::Unreachable(_) | Upstream::Tls(_)) => {
                (UNAVAILABLE, ErrorKind::Unreachable, Start, Level::ERROR)
            }
            Self::Upstream(Upstream::Away(_)) => (UNAVAILABLE, ErrorKind::Away, Start, Level::INFO),
            Self::Upstream(Upstream::TimedOut(_)) => {
                (StatusCode::GATEWAY_TIMEOUT, ErrorKind::TimedOut, Start, Level::ERROR)
            }
            Self::Upstream(Upstream::Reported(_)) => {
                (BAD_GATEWAY, ErrorKind::Reported, Start, Level::WARN)
            }
            Self::Upstream(_) => (BAD_GATEWAY, ErrorKind::NotUnderstood, Start, Level::ERROR),
            Self::Store(StoreError::Full | StoreError::AtCapacity) => {
                (UNAVAILABLE, ErrorKind::Full, Start, Level::ERROR)
            }
            Self::Store(StoreError::Away(_)) => {
                (UNAVAILABLE, ErrorKind::SessionsAway, SignIn, Level::ERROR)
            }
            Self::Internal(_) => {
                (StatusCode::INTERNAL_SERVER_ERROR, ErrorKind::Internal, Start, Level::ERROR)
            }
        }
    }

    /// A malformed request (400).
    #[must_use]
    pub const fn malformed(why: &'static str) -> Self {
        Self::Refused(StatusCode::BAD_REQUEST, why)
    }

    /// When the user may retry.
    fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Limited(wait) | Self::Upstream(secenrol::Error::Away(wait)) => Some(*wait),
            Self::Crowded | Self::Store(StoreError::Full | StoreError::AtCapacity) => {
                Some(CROWDED_RETRY)
            }
            Self::Store(StoreError::Away(_)) => Some(AWAY_RETRY),
            _ => None,
        }
    }

    /// When the page reloads itself, for faults that end by themselves.
    fn again(&self) -> Option<Duration> {
        matches!(self, Self::Store(StoreError::Away(_))).then_some(AWAY_RETRY)
    }

    /// `SecEnrol`'s own message, if it sent one. It is untrusted text.
    fn quoted(&self) -> Option<String> {
        match self {
            Self::Upstream(secenrol::Error::Reported(message)) if !message.is_empty() => {
                Some(message.clone())
            }
            _ => None,
        }
    }
}

impl actix_web::ResponseError for PageError {
    fn status_code(&self) -> StatusCode {
        self.row().0
    }
}

/// The reference code that a user quotes to IT support and that the log has too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference(String);

impl Reference {
    /// A new code. Its eight characters can be read out over the phone: no vowels, no look-alikes.
    #[must_use]
    pub fn new() -> Self {
        const ALPHABET: &[u8; 24] = b"2345679BCDFGHJKMNPQRSTVW";
        let code: String =
            (0..8).map(|_| char::from(ALPHABET[rand::random_range(0..ALPHABET.len())])).collect();
        Self(format!("{}-{}", &code[..4], &code[4..]))
    }

    /// Logs a refusal, which is no fault, with a code by which IT support can find it.
    #[must_use]
    pub fn of_refusal(during: &str, what: &str) -> Self {
        let reference = Self::new();
        tracing::info!(%reference, during, what, "refused");
        reference
    }
}

impl Default for Reference {
    fn default() -> Self {
        Self::new()
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
    /// What `SecEnrol` itself says; shown escaped.
    pub quoted: Option<String>,
    /// When the user may retry.
    pub retry_after: Option<Duration>,
    /// When the page reloads itself.
    pub again: Option<Duration>,
    /// The code, which the log has too.
    pub reference: Reference,
}

impl Incident {
    /// Logs an error under a new reference code. `during` names what the request tried to do.
    #[must_use]
    pub fn report(error: &PageError, during: &str) -> Self {
        let (status, kind, way_on, level) = error.row();
        let reference = Reference::new();
        match level {
            Level::ERROR => tracing::error!(%reference, during, %error, "request failed"),
            Level::WARN => tracing::warn!(%reference, during, %error, "request failed"),
            Level::INFO => tracing::info!(%reference, during, %error, "request refused"),
            _ => tracing::debug!(%reference, during, %error, "request refused"),
        }
        let (quoted, retry_after, again) = (error.quoted(), error.retry_after(), error.again());
        Self { status, kind, way_on, quoted, retry_after, again, reference }
    }

    /// Whether the fault ends by itself, so that the page reloads itself.
    #[must_use]
    pub fn passes(&self) -> bool {
        matches!(self.kind, ErrorKind::Away | ErrorKind::Full)
    }

    /// Whether `error` would be shown in the same way.
    #[must_use]
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
    fn every_kind_of_error_is_documented_for_the_metrics() {
        let docs = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/monitoring.md"));
        let faults = docs.split("**Faults** are:").nth(1).unwrap().split("\n\n").nth(1).unwrap();
        for kind in ErrorKind::ALL {
            assert!(faults.contains(&format!("`{}`", kind.name())), "{}", kind.name());
        }
    }
}
