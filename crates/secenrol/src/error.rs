//! What can go wrong on the way to SecEnrol and back, one variant for each reaction of a caller. A
//! refusal such as a wrong password is not an error but an outcome.

use std::time::Duration;

/// An exchange without an outcome.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// No connection: the name is unknown, or the connection was refused or timed out. Nothing was
    /// sent, so another server may be tried.
    #[error("cannot connect to SecEnrol: {0}")]
    Unreachable(String),
    /// No trusted TLS connection: the certificate is expired, for another name or from an unknown
    /// authority, or the server does not speak TLS 1.2 or later. Nothing was sent, so another
    /// server may be tried. The server's administrator has to act.
    #[error("no trusted TLS connection to SecEnrol: {0}")]
    Tls(String),
    /// The server's circuit breaker is open, for this long. Nothing was sent, so another server may
    /// be tried.
    #[error("SecEnrol keeps failing and is not asked for {} s", .0.as_secs())]
    Away(Duration),
    /// No complete reply within this timeout. SecEnrol may have carried the request out.
    #[error("no reply from SecEnrol within {} s", .0.as_secs())]
    TimedOut(Duration),
    /// The connection broke before the reply was complete. SecEnrol may have carried the request
    /// out.
    #[error("the connection to SecEnrol broke: {0}")]
    Broken(String),
    /// An HTTP status that no documented reply has. Redirects are among them.
    #[error("SecEnrol answered with HTTP status {0}")]
    Status(u16),
    /// A reply larger than 1 MiB, or with headers larger than 16 KiB.
    #[error("SecEnrol's reply is too large")]
    TooLarge,
    /// A reply that the vendor document does not describe, such as an IIS error page. The text says
    /// what is wrong and contains nothing of the reply.
    #[error("SecEnrol's reply is not understood: {0}")]
    Unexpected(&'static str),
    /// SecEnrol's own `error` reply. The message is third-party text: the request's secrets are
    /// removed, it is one line of at most 300 characters, and it must be escaped before it is
    /// shown.
    #[error("SecEnrol reports an error: {0}")]
    Reported(String),
}

impl Error {
    /// Whether SecEnrol cannot have seen the request. It then counts as no attempt, and another
    /// server may be tried.
    pub fn was_not_sent(&self) -> bool {
        matches!(self, Self::Unreachable(_) | Self::Tls(_) | Self::Away(_))
    }

    /// Whether the server answered, but neither with a refusal nor with success. What was sent may
    /// be the reason: a firewall may block one person's password.
    pub fn may_be_about_the_input(&self) -> bool {
        self.blame() == Blame::Exchange
    }

    /// What the circuit breaker concludes. A server that reports an error works.
    pub(super) fn blame(&self) -> Blame {
        match self {
            Self::Reported(_) | Self::Away(_) => Blame::None,
            Self::Unreachable(_) | Self::Tls(_) | Self::TimedOut(_) | Self::Broken(_) => {
                Blame::Server
            }
            // A gateway says so of the server behind it; http.sys of a stopped application pool.
            Self::Status(502..=504) => Blame::Server,
            // A firewall may block one person's password, and a page may fail for one account.
            Self::Status(_) | Self::TooLarge | Self::Unexpected(_) => Blame::Exchange,
        }
    }
}

/// What failed, for the circuit breaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blame {
    /// Nothing.
    None,
    /// The server or the network, whoever asks.
    Server,
    /// This exchange. The account's data or input may be the reason.
    Exchange,
}

/// Why a [`Client`](super::Client) cannot be built from its [`Options`](super::Options).
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// [`Options::urls`](super::Options::urls) is empty.
    #[error("no SecEnrol server is named")]
    NoServer,
    /// A server's address is not an `http:` or `https:` URL with a host.
    #[error("{0:?} is not a URL of a SecEnrol server")]
    Url(String),
    /// [`Options::extra_roots`](super::Options::extra_roots) cannot be read as PEM.
    #[error("the extra root certificates are not PEM: {0}")]
    Certificates(String),
    /// [`Options::client_certificate`](super::Options::client_certificate) is not a certificate
    /// with its key in PEM.
    #[error("the client certificate cannot be used: {0}")]
    ClientCertificate(String),
    /// [`Options::proxy`](super::Options::proxy) is not the URL of a proxy.
    #[error("the proxy cannot be used: {0}")]
    Proxy(String),
    /// The system has no certificates of authorities, so no `https:` server could be verified.
    #[error(
        "this machine has no certificates of authorities ({0}); install its package \
         ca-certificates"
    )]
    NoAuthorities(String),
    /// The HTTP client cannot be set up.
    #[error("the HTTP client cannot be set up: {0}")]
    Http(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_error_says_whether_the_request_was_sent_and_the_server_failed() {
        let second = Duration::from_secs(1);
        for (error, was_not_sent, blame) in [
            (Error::Unreachable(String::new()), true, Blame::Server),
            (Error::Tls(String::new()), true, Blame::Server),
            (Error::Away(second), true, Blame::None),
            (Error::TimedOut(second), false, Blame::Server),
            (Error::Broken(String::new()), false, Blame::Server),
            (Error::Status(500), false, Blame::Exchange),
            (Error::Status(501), false, Blame::Exchange),
            (Error::Status(502), false, Blame::Server),
            (Error::Status(503), false, Blame::Server),
            (Error::Status(504), false, Blame::Server),
            (Error::Status(505), false, Blame::Exchange),
            (Error::Status(403), false, Blame::Exchange),
            (Error::TooLarge, false, Blame::Exchange),
            (Error::Unexpected(""), false, Blame::Exchange),
            (Error::Reported(String::new()), false, Blame::None),
        ] {
            assert_eq!((error.was_not_sent(), error.blame()), (was_not_sent, blame), "{error}");
        }
    }
}
