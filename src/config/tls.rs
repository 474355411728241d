//! `[server.tls]`: the certificate that the portal shows, and its key. Read once with the rest of the
//! config, and again whenever the files shall be taken anew.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rustls::client::verify_server_name;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::ParsedCertificate;
use rustls::sign::CertifiedKey;
use url::Url;
use x509_parser::prelude::{FromDer as _, X509Certificate};

use super::reader::{Reader, open_to_others, unreadable};
use crate::content::files;

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
#[error("{text}")]
pub struct TlsProblem {
    /// The config's key.
    pub key: &'static str,
    /// What is wrong and what would be right.
    pub text: String,
}

/// The longest chain of certificates: handshakes with much longer ones fail.
const MAX_CHAIN: usize = 10;
const CERTIFICATE: &str = "server.tls.certificate";
const KEY: &str = "server.tls.key";

/// Takes the section. Each file is judged on its own first, so that both are named where both are wrong.
pub(super) fn tls(reader: &mut Reader) -> Option<Tls> {
    let (certificate, key) = (reader.path(CERTIFICATE), reader.path(KEY));
    if certificate.is_none() && key.is_none() {
        return None;
    }
    let judged = [
        (
            CERTIFICATE,
            certificate.as_deref().map(|path| chain(path).map(drop)),
            "the key's certificate",
        ),
        (
            KEY,
            key.as_deref().map(|path| private_key(path).map(drop)),
            "the certificate's private key",
        ),
    ];
    let mut fit = true;
    for (name, judgement, what) in judged {
        let text = match judgement {
            Some(Ok(())) => continue,
            Some(Err(problem)) => problem.text,
            None => format!("is missing; name {what}, a PEM file"),
        };
        reader.wrong(name, &text);
        fit = false;
    }
    if !fit {
        return None;
    }
    let tls = Tls { certificate: certificate?, key: key? };
    match tls.read() {
        Ok(_) => Some(tls),
        Err(problem) => {
            reader.wrong(problem.key, &problem.text);
            None
        }
    }
}

impl Tls {
    /// What the files hold now.
    ///
    /// # Errors
    /// [`TlsProblem`] where they can't be read, hold something else or don't belong together.
    pub fn read(&self) -> Result<CertifiedKey, TlsProblem> {
        let (chain, key) = (chain(&self.certificate)?, private_key(&self.key)?);
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

    /// Why browsers that are sent to `url` won't trust the certificate, whoever signed it.
    pub(super) fn doubts(&self, url: &Url) -> Vec<String> {
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let now = i64::try_from(now.as_secs()).unwrap_or(i64::MAX);
        let chain = chain(&self.certificate).unwrap_or_default();
        let doubts = chain.first().map(|own| doubts(own, url, now)).unwrap_or_default();
        doubts.into_iter().map(|doubt| format!("{} {doubt}", self.certificate.display())).collect()
    }
}

/// The certificates in a file.
fn chain(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsProblem> {
    let chain = CertificateDer::pem_slice_iter(&bytes(CERTIFICATE, path)?)
        .collect::<Result<Vec<_>, _>>()
        .unwrap_or_default();
    if chain.is_empty() {
        let text = "holds no certificate that can be read; give it as PEM (-----BEGIN CERTIFICATE-----), \
                    followed by those between it and the root";
        return Err(wrong(CERTIFICATE, path, text));
    }
    if chain.len() > MAX_CHAIN {
        let text = format!(
            "holds {} certificates, of which browsers take {MAX_CHAIN}; keep the portal's own and those between it and the root",
            chain.len()
        );
        return Err(wrong(CERTIFICATE, path, &text));
    }
    Ok(chain)
}

/// The private key in a file, which must not be open to everybody.
fn private_key(path: &Path) -> Result<PrivateKeyDer<'static>, TlsProblem> {
    let pem = zeroize::Zeroizing::new(bytes(KEY, path)?);
    if open_to_others(path) {
        let text =
            "can be read by every user of this machine; take that right away (chmod o= FILE)";
        return Err(wrong(KEY, path, text));
    }
    PrivateKeyDer::from_pem_slice(&pem).map_err(|_| {
        let encrypted = pem.windows(9).any(|part| part == b"ENCRYPTED");
        let text = if encrypted {
            "is protected by a passphrase, which nobody could type at start; take it off \
             (openssl pkey -in FILE -out NEW)"
        } else {
            "holds no private key that can be read; give it as PEM (-----BEGIN PRIVATE KEY-----)"
        };
        wrong(KEY, path, text)
    })
}

/// When a certificate ends, in seconds since 1970; `None` where that can't be read.
#[must_use]
pub fn end_of(certificate: &CertificateDer<'_>) -> Option<i64> {
    let (_, certificate) = X509Certificate::from_der(certificate).ok()?;
    Some(certificate.validity().not_after.timestamp())
}

/// Why browsers that are sent to `url` won't trust a certificate, whoever signed it.
fn doubts(certificate: &CertificateDer<'_>, url: &Url, now: i64) -> Vec<String> {
    let mut doubts = Vec::new();
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let named = ParsedCertificate::try_from(certificate)
        .ok()
        .zip(ServerName::try_from(host).ok())
        .is_some_and(|(certificate, name)| verify_server_name(&certificate, &name).is_ok());
    if !named {
        doubts.push(format!(
            "holds a certificate that is not for {host}, which server.public_url names; have one made for that name"
        ));
    }
    let Ok((_, certificate)) = X509Certificate::from_der(certificate) else { return doubts };
    let validity = certificate.validity();
    if validity.not_after.timestamp() < now {
        doubts.push(format!("holds a certificate that ended on {}; renew it", validity.not_after));
    } else if validity.not_before.timestamp() > now {
        let text = "holds a certificate that begins on";
        doubts.push(format!("{text} {}; set this machine's clock, or wait", validity.not_before));
    }
    doubts
}

fn wrong(key: &'static str, path: &Path, text: &str) -> TlsProblem {
    TlsProblem { key, text: format!("{} {text}", path.display()) }
}

fn bytes(key: &'static str, path: &Path) -> Result<Vec<u8>, TlsProblem> {
    files::read(path).map_err(|error| TlsProblem { key, text: unreadable(path, &error) })
}
