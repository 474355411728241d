//! How to reach SecEnrol.

use std::time::Duration;

use secrecy::SecretSlice;
use url::Url;

use super::breaker::BreakerPolicy;

/// How to reach SecEnrol.
#[derive(Debug, Clone)]
pub struct Options {
    /// Base URLs, in the order in which a sign-in tries them. `/secenrol/` is appended unless they
    /// end in it.
    pub urls: Vec<Url>,
    /// Root certificates to trust besides the system's, as PEM.
    pub extra_roots: Option<Vec<u8>>,
    /// The certificate that the client shows to servers that want one, with the intermediate ones
    /// and the private key, as PEM.
    pub client_certificate: Option<SecretSlice<u8>>,
    /// The HTTP proxy in front of all servers, such as `http://proxy.example.org:3128`. Requests
    /// to `https:` servers pass it encrypted (`CONNECT`). The environment's proxies are not used.
    pub proxy: Option<Url>,
    /// The timeout of [`Client::sign_in`](super::Client::sign_in). It includes the time until the
    /// user approves a push.
    pub sign_in_timeout: Duration,
    /// The timeout of every other exchange.
    pub timeout: Duration,
    /// When a server that fails is no longer asked.
    pub breaker: BreakerPolicy,
}
