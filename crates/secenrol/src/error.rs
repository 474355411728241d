//! What can go wrong on the way to SecEnrol and back: one variant for each reaction a caller can
//! have. A refusal ("wrong password") isn't here; it is an outcome.

use std::time::Duration;

/// An exchange that brought no outcome.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No connection: name not found, refused, or not in time. Nothing of the request was sent, so
    /// another server may be asked.
    #[error("cannot connect to SecEnrol: {0}")]
    Unreachable(String),
    /// A connection without TLS that can be trusted: the certificate is another's, expired or of an
    /// unknown authority, or there is no common version of at least 1.2. Nothing of the request was
    /// sent, so another server may be asked. Its administrator has to act.
    #[error("no trusted TLS connection to SecEnrol: {0}")]
    Tls(String),
    /// The server failed several times in a row, so it isn't asked for this long. Nothing was sent, so
    /// another server may be asked.
    #[error("SecEnrol keeps failing and is left alone for {} s", .0.as_secs())]
    Away(Duration),
    /// No whole reply within the time limit. SecEnrol may have carried the request out.
    #[error("no reply from SecEnrol within {} s", .0.as_secs())]
    TimedOut(Duration),
    /// The connection broke before the reply was whole. SecEnrol may have carried the request out.
    #[error("the connection to SecEnrol broke: {0}")]
    Broken(String),
    /// An HTTP status that no documented reply has, redirects included.
    #[error("SecEnrol answered with HTTP status {0}")]
    Status(u16),
    /// A reply over [`wire::MAX_REPLY_BYTES`](super::wire::MAX_REPLY_BYTES), or with headers over
    /// [`wire::MAX_HEAD_BYTES`](super::wire::MAX_HEAD_BYTES).
    #[error("SecEnrol's reply is too large")]
    TooLarge,
    /// A reply that is none of the documented ones, such as an IIS error page. The text says what
    /// is odd about it and holds nothing of the reply itself.
    #[error("SecEnrol's reply is not understood: {0}")]
    Unexpected(&'static str),
    /// SecEnrol's own `error` reply. The message is somebody else's text: secrets of the request
    /// are struck out, control characters removed, the length cut; it still needs escaping.
    #[error("SecEnrol reports an error: {0}")]
    Reported(String),
}

impl Error {
    /// Whether `SecEnrol` can't have seen the request, so that it counts as no try and another server
    /// may be asked.
    #[must_use]
    pub fn was_not_sent(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Tls(_) | Self::Away(_))
    }

    /// Whether it tells that the server itself, or the way to it, doesn't work. What it reports in its
    /// own `error` reply doesn't: it answers.
    pub(super) fn is_fault(&self) -> bool {
        !matches!(self, Self::Reported(_) | Self::Away(_))
    }
}

/// A client that can't be built from its [`Options`](super::Options).
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The list of servers is empty.
    #[error("no SecEnrol server is named")]
    NoServer,
    /// A server's address isn't an `http:` or `https:` URL with a host.
    #[error("{0:?} is not a URL of a SecEnrol server")]
    Url(String),
    /// The extra root certificates can't be read as PEM.
    #[error("the extra root certificates are not PEM: {0}")]
    Certificates(String),
    /// The HTTP client can't be set up.
    #[error("the HTTP client cannot be set up: {0}")]
    Http(String),
}
