//! `[server.tls]`: the certificate that the portal shows, and its key. Read once with the rest of the
//! config, and again whenever the files shall be taken anew.

use std::path::{Path, PathBuf};

use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::CertifiedKey;

use super::reader::open_to_others;

/// Where certificate and key are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tls {
    /// The certificate and those between it and the root, in this order, as PEM.
    pub certificate: PathBuf,
    /// Its private key as PEM, without a passphrase.
    pub key: PathBuf,
}

/// Why certificate and key can't be used.
#[derive(Debug, thiserror::Error)]
#[error("{key}: {text}")]
pub struct TlsProblem {
    /// The config's key.
    pub key: &'static str,
    /// What is wrong and what would be right.
    pub text: String,
}

const CERTIFICATE: &str = "server.tls.certificate";
const KEY: &str = "server.tls.key";

impl Tls {
    /// What the files hold now.
    ///
    /// # Errors
    /// [`TlsProblem`] where they can't be read, hold something else or don't belong together.
    pub fn read(&self) -> Result<CertifiedKey, TlsProblem> {
        let wrong =
            |key, path: &Path, text: &str| TlsProblem { key, text: format!("{} {text}", path.display()) };
        let chain = CertificateDer::pem_slice_iter(&bytes(CERTIFICATE, &self.certificate)?)
            .collect::<Result<Vec<_>, _>>()
            .unwrap_or_default();
        if chain.is_empty() {
            let text = "holds no certificate that can be read; give it as PEM (-----BEGIN CERTIFICATE-----), \
                        followed by those between it and the root";
            return Err(wrong(CERTIFICATE, &self.certificate, text));
        }
        let pem = zeroize::Zeroizing::new(bytes(KEY, &self.key)?);
        if open_to_others(&self.key) {
            let text = "can be read by every user of this machine; take that right away (chmod o= FILE)";
            return Err(wrong(KEY, &self.key, text));
        }
        let key = PrivateKeyDer::from_pem_slice(&pem).map_err(|_| {
            let encrypted = pem.windows(9).any(|part| part == b"ENCRYPTED");
            let text = if encrypted {
                "is protected by a passphrase, which nobody could type at start; take it off \
                 (openssl pkey -in FILE -out NEW)"
            } else {
                "holds no private key that can be read; give it as PEM (-----BEGIN PRIVATE KEY-----)"
            };
            wrong(KEY, &self.key, text)
        })?;
        CertifiedKey::from_der(chain, key, &ring::default_provider()).map_err(|error| match error {
            rustls::Error::InconsistentKeys(_) => wrong(
                KEY,
                &self.key,
                "is another certificate's key; the certificate for this portal must come first in its file",
            ),
            rustls::Error::InvalidCertificate(why) => {
                wrong(CERTIFICATE, &self.certificate, &format!("holds a certificate that is damaged: {why}"))
            }
            other => wrong(
                KEY,
                &self.key,
                &format!("holds a key that cannot be used ({other}); use RSA, P-256, P-384 or Ed25519"),
            ),
        })
    }
}

fn bytes(key: &'static str, path: &Path) -> Result<Vec<u8>, TlsProblem> {
    std::fs::read(path)
        .map_err(|e| TlsProblem { key, text: format!("{} cannot be read: {e}", path.display()) })
}
