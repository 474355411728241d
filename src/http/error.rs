//! What can go wrong with a request, and its one translation: from cause to status, words, way on
//! and log level. Each is logged once, here, under the reference code that the person sees.

use std::fmt;
use std::time::Duration;

use actix_web::http::StatusCode;
use serde::{Deserialize, Serialize};
use tracing::Level;

use crate::domain::page::Page;
use crate::store::journeys::StoreError;

/// When whoever found no place may come back.
const CROWDED_RETRY: Duration = Duration::from_secs(10);

/// When the page that says so asks again for a store that is away.
const AWAY_RETRY: Duration = Duration::from_secs(5);

/// Why a request got no page of the journey.
#[derive(Debug, Clone, thiserror::Error)]
pub enum PageError {
    /// There is no such page.
    #[error("no such page")]
    NotFound,
    /// A request that no page of this portal makes: malformed, too large, of a wrong method or kind.
    #[error("a request that is not understood: {1}")]
    Refused(StatusCode, &'static str),
    /// A form that no page of this portal, or not of this journey, sent.
    #[error("a form of another origin or journey")]
    NotOurs,
    /// Several cookies have the session's name and the portal cannot tell which one to use.
    #[error("several cookies with the session's name, and not exactly one live journey among them")]
    TwoCookies,
    /// A form of an older page.
    #[error("a form of an older page")]
    Stale,
    /// The single sign-on in front names nobody who could sign in here.
    #[error("{0}")]
    SignOn(&'static str),
    /// Too many failures; it may be tried again after this time. `SecEnrol` wasn't asked.
    #[error("too many failures, to wait for {} s", .0.as_secs())]
    Limited(Duration),
    /// More are asking `SecEnrol` than it can bear.
    #[error("no place to ask SecEnrol became free in time")]
    Crowded,
    /// Another request of the same journey still waits for `SecEnrol`.
    #[error("another request of the journey is being answered")]
    Busy,
    /// `SecEnrol` couldn't be asked, or gave no sensible answer.
    #[error(transparent)]
    Upstream(#[from] secenrol::Error),
    /// The store didn't do as asked.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A fault of the portal's own.
    #[error("{0}")]
    Internal(&'static str),
}

/// A kind of error as people see it: it has messages and a series in the metrics.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
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
    /// [`PageError::Internal`]. Must stay last: the length of [`Fault::ALL`] depends on it.
    Internal,
}

impl Fault {
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

    /// The name in messages (`error-NAME-heading`, `error-NAME-advice`) and metrics.
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
    fn row(&self) -> (StatusCode, Fault, Page, Level) {
        use secenrol::Error as Upstream;
        match self {
            Self::NotFound => (StatusCode::NOT_FOUND, Fault::NotFound, Page::Start, Level::DEBUG),
            Self::Refused(status, _) => (*status, Fault::Malformed, Page::Start, Level::INFO),
            Self::NotOurs => (StatusCode::FORBIDDEN, Fault::NotOurs, Page::Start, Level::INFO),
            Self::TwoCookies => {
                (StatusCode::BAD_REQUEST, Fault::TwoCookies, Page::Start, Level::WARN)
            }
            Self::SignOn(_) => (StatusCode::FORBIDDEN, Fault::SignOn, Page::Start, Level::WARN),
            Self::Limited(_) => {
                (StatusCode::TOO_MANY_REQUESTS, Fault::Limited, Page::Start, Level::INFO)
            }
            Self::Crowded => {
                (StatusCode::SERVICE_UNAVAILABLE, Fault::Full, Page::Start, Level::WARN)
            }
            // The sign-in page leads on to the step where the person really is.
            Self::Stale => (StatusCode::CONFLICT, Fault::Stale, Page::SignIn, Level::INFO),
            Self::Busy => (StatusCode::SERVICE_UNAVAILABLE, Fault::Busy, Page::SignIn, Level::WARN),
            Self::Upstream(Upstream::Unreachable(_) | Upstream::Tls(_)) => {
                (StatusCode::SERVICE_UNAVAILABLE, Fault::Unreachable, Page::Start, Level::ERROR)
            }
            Self::Upstream(Upstream::Away(_)) => {
                (StatusCode::SERVICE_UNAVAILABLE, Fault::Away, Page::Start, Level::INFO)
            }
            Self::Upstream(Upstream::TimedOut(_)) => {
                (StatusCode::GATEWAY_TIMEOUT, Fault::TimedOut, Page::Start, Level::ERROR)
            }
            Self::Upstream(Upstream::Reported(_)) => {
                (StatusCode::BAD_GATEWAY, Fault::Reported, Page::Start, Level::WARN)
            }
            Self::Upstream(_) => {
                (StatusCode::BAD_GATEWAY, Fault::NotUnderstood, Page::Start, Level::ERROR)
            }
            Self::Store(StoreError::Full | StoreError::AtCapacity) => {
                (StatusCode::SERVICE_UNAVAILABLE, Fault::Full, Page::Start, Level::ERROR)
            }
            Self::Store(StoreError::Away(_)) => {
                (StatusCode::SERVICE_UNAVAILABLE, Fault::SessionsAway, Page::SignIn, Level::ERROR)
            }
            Self::Internal(_) => {
                (StatusCode::INTERNAL_SERVER_ERROR, Fault::Internal, Page::Start, Level::ERROR)
            }
        }
    }

    /// A request that no page of this portal makes, for no reason that has a status of its own.
    #[must_use]
    pub const fn malformed(why: &'static str) -> Self {
        Self::Refused(StatusCode::BAD_REQUEST, why)
    }

    /// When it makes sense to come back.
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

    /// When the page asks again by itself, for what passes by itself.
    fn again(&self) -> Option<Duration> {
        matches!(self, Self::Store(StoreError::Away(_))).then_some(AWAY_RETRY)
    }

    /// What `SecEnrol` itself says, where it says anything. Somebody else's text.
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

/// The short code that a person quotes to IT support, and that stands in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reference(String);

impl Reference {
    /// Eight characters that can be read out over the phone: no vowels, no look-alikes.
    #[must_use]
    pub fn new() -> Self {
        const ALPHABET: &[u8; 24] = b"2345679BCDFGHJKMNPQRSTVW";
        let code: String =
            (0..8).map(|_| char::from(ALPHABET[rand::random_range(0..ALPHABET.len())])).collect();
        Self(format!("{}-{}", &code[..4], &code[4..]))
    }
}

impl Reference {
    /// Logs a refusal, which is no fault, and gives it a code: whoever asks IT support why has one.
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

/// A fault that has been logged, as pages show it.
#[derive(Debug, Clone)]
pub struct Incident {
    /// The status of the answer.
    pub status: StatusCode,
    /// Its kind.
    pub fault: Fault,
    /// The page that leads on.
    pub way_on: Page,
    /// What `SecEnrol` itself says; shown escaped.
    pub quoted: Option<String>,
    /// When it makes sense to come back.
    pub retry_after: Option<Duration>,
    /// When the page asks again by itself.
    pub again: Option<Duration>,
    /// The code that stands in the log too.
    pub reference: Reference,
}

impl Incident {
    /// Logs the fault and gives it its reference code. `during` names what was being done.
    #[must_use]
    pub fn report(error: &PageError, during: &str) -> Self {
        let (status, fault, way_on, level) = error.row();
        let reference = Reference::new();
        match level {
            Level::ERROR => tracing::error!(%reference, during, %error, "request failed"),
            Level::WARN => tracing::warn!(%reference, during, %error, "request failed"),
            Level::INFO => tracing::info!(%reference, during, %error, "request refused"),
            _ => tracing::debug!(%reference, during, %error, "request refused"),
        }
        let (quoted, retry_after, again) = (error.quoted(), error.retry_after(), error.again());
        Self { status, fault, way_on, quoted, retry_after, again, reference }
    }

    /// Whether it passes without anybody's doing, so that the page looks again by itself.
    #[must_use]
    pub fn passes(&self) -> bool {
        matches!(self.fault, Fault::Away | Fault::Full)
    }

    /// Whether `error` would be shown just like this.
    #[must_use]
    pub fn is_of(&self, error: &PageError) -> bool {
        self.fault == error.row().1 && self.quoted == error.quoted()
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
}
