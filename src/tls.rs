//! TLS below the web server: version 1.2 or newer, by rustls, with a certificate that can be renewed
//! while connections are open. They go on with what they agreed on.

use std::sync::{Arc, PoisonError, RwLock};

use rustls::crypto::ring;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{ServerConfig, version};
use tokio_rustls::TlsAcceptor;

use crate::config::{Tls, TlsProblem};

/// The certificate that is shown at present.
#[derive(Debug, Clone)]
pub struct Certificate {
    files: Tls,
    current: Arc<Current>,
}

#[derive(Debug)]
struct Current(RwLock<Arc<CertifiedKey>>);

impl Certificate {
    /// Reads the files.
    ///
    /// # Errors
    /// [`TlsProblem`]
    pub fn read(files: Tls) -> Result<Self, TlsProblem> {
        let current = Arc::new(Current(RwLock::new(Arc::new(files.read()?))));
        Ok(Self { files, current })
    }

    /// Reads the files anew, for connections from now on. Where they are bad, the old ones stay.
    ///
    /// # Errors
    /// [`TlsProblem`]
    pub fn renew(&self) -> Result<(), TlsProblem> {
        let new = Arc::new(self.files.read()?);
        *self.current.0.write().unwrap_or_else(PoisonError::into_inner) = new;
        Ok(())
    }

    /// What makes TLS of a connection.
    ///
    /// # Errors
    /// Where rustls' provider lacks the versions.
    pub fn acceptor(&self) -> Result<TlsAcceptor, rustls::Error> {
        let mut config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_protocol_versions(&[&version::TLS13, &version::TLS12])?
            .with_no_client_auth()
            .with_cert_resolver(self.current.clone());
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        Ok(TlsAcceptor::from(Arc::new(config)))
    }
}

impl ResolvesServerCert for Current {
    fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(self.0.read().unwrap_or_else(PoisonError::into_inner).clone())
    }
}
