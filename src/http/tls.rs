//! TLS below the web server: version 1.2 or newer, by rustls, with a certificate that can be renewed
//! while connections are open. They go on with what they agreed on.

use std::sync::Arc;

use arc_swap::ArcSwap;
use rustls::crypto::ring;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{ServerConfig, version};
use tokio_rustls::TlsAcceptor;

use crate::config::{Tls, TlsProblem, end_of};

/// The certificate that is shown at present.
#[derive(Debug, Clone)]
pub struct Certificate(Arc<Current>);

#[derive(Debug)]
struct Current(ArcSwap<CertifiedKey>);

impl Certificate {
    /// Reads the files.
    ///
    /// # Errors
    /// [`TlsProblem`]
    pub fn read(files: &Tls) -> Result<Self, TlsProblem> {
        Ok(Self(Arc::new(Current(ArcSwap::from_pointee(files.read()?)))))
    }

    /// Shows what was [read](Tls::read) anew, to connections from now on.
    pub fn renew(&self, renewed: CertifiedKey) {
        self.0.0.store(Arc::new(renewed));
    }

    /// When the one ends that ends first of those that are shown, in seconds since 1970; `None` where none can
    /// be read.
    #[must_use]
    pub fn ends(&self) -> Option<i64> {
        self.0.0.load().cert.iter().filter_map(end_of).min()
    }

    /// What makes TLS of a connection.
    ///
    /// # Errors
    /// Where rustls' provider lacks the versions.
    pub fn acceptor(&self) -> Result<TlsAcceptor, rustls::Error> {
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&version::TLS13, &version::TLS12])?
            .with_no_client_auth()
            .with_cert_resolver(self.0.clone());
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}

impl ResolvesServerCert for Current {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.load_full())
    }
}
