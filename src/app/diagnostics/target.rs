//! A server that the config names, and the way to it.

use secrecy::SecretSlice;
use url::Url;

use crate::content::brand::host_of;

/// A server that the config names.
pub(super) struct Target<'a> {
    pub(super) url: &'a Url,
    /// The config key with the address.
    pub(super) key: &'static str,
    /// The config key with the certificate's authority.
    pub(super) ca_key: &'static str,
    /// Root certificates in addition to the system's, as PEM.
    pub(super) extra_roots: Option<&'a [u8]>,
    /// The HTTP proxy in front of the server, and its config key.
    pub(super) proxy: Option<(&'a Url, &'static str)>,
    /// The certificate that the portal shows, with its key, as PEM.
    pub(super) client_certificate: Option<&'a SecretSlice<u8>>,
    /// What the portal sends there that others must not read.
    pub(super) secrets: &'static str,
}

impl Target<'_> {
    pub(super) fn host(&self) -> &str {
        host_of(self.url)
    }

    pub(super) fn is_https(&self) -> bool {
        self.url.scheme() == "https"
    }
}

pub(super) fn port(url: &Url) -> u16 {
    url.port_or_known_default().unwrap_or(443)
}
