//! TLS 1.2 or newer, by rustls. The certificate can be replaced while connections are open; open
//! connections keep theirs.

use std::sync::Arc;

use arc_swap::ArcSwap;
use rustls::crypto::ring;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{ServerConfig, version};
use tokio_rustls::TlsAcceptor;

use crate::config::end_of;

/// The current certificate. Cheap to clone; clones share it.
#[derive(Debug, Clone)]
pub struct Certificate(Arc<ArcSwap<CertifiedKey>>);

impl Certificate {
    /// Starts with this certificate.
    pub fn new(certified: CertifiedKey) -> Self {
        Self(Arc::new(ArcSwap::from_pointee(certified)))
    }

    /// Uses another certificate for new connections.
    pub fn replace(&self, with: CertifiedKey) {
        self.0.store(Arc::new(with));
    }

    /// When the certificate or one of its chain expires, whichever is first, in seconds since 1970.
    /// `None` if none can be parsed.
    pub fn ends(&self) -> Option<i64> {
        end_of(&self.0.load().cert)
    }

    /// Accepts TLS connections.
    ///
    /// # Errors
    /// [`rustls::Error`] if its provider lacks the TLS versions.
    pub fn acceptor(&self) -> Result<TlsAcceptor, rustls::Error> {
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&version::TLS13, &version::TLS12])?
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(self.clone()));
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}

impl ResolvesServerCert for Certificate {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.load_full())
    }
}
