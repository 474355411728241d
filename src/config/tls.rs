//! `[server.tls]`: the portal's certificate and key. A reload reads the files again.

use std::path::{Path, PathBuf};

use rustls::client::verify_server_name;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::ParsedCertificate;
use rustls::sign::CertifiedKey;
use url::Url;
use x509_parser::prelude::{ASN1Time, FromDer as _, X509Certificate};

use super::keys::section;
use super::reader::{Reader, open_to_others, report, too_open, unreadable};
use crate::content::files;

section! {
    /// Certificate and key of the portal. Leave both empty if a reverse proxy serves https: the
    /// portal then serves plain HTTP. A reload applies renewed files, but does not switch between
    /// https and plain HTTP.
    pub(super) struct TlsKeys in "server.tls" {
        /// PEM file with the portal's certificate, followed by the intermediate ones.
        certificate: Option<PathBuf> = path("certificate", ""), Live;
        /// PEM file with the certificate's private key, without a passphrase.
        key: Option<PathBuf> = path("key", ""), Live;
    }
}

/// The files of certificate and key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tls {
    /// The certificate, followed by the intermediate ones, as PEM.
    pub certificate: PathBuf,
    /// The private key as PEM, without a passphrase.
    pub key: PathBuf,
}

/// Why certificate and key cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("{text}")]
pub struct TlsProblem {
    /// The config key.
    pub key: &'static str,
    /// What is wrong and what to do.
    pub text: String,
}

/// The longest chain of certificates. Handshakes with much longer ones fail.
const MAX_CHAIN: usize = 10;
const CERTIFICATE: &str = "server.tls.certificate";
const KEY: &str = "server.tls.key";

/// Judges each file on its own first, so that a problem of either is reported.
pub(super) fn tls(reader: &mut Reader) -> Option<Tls> {
    let TlsKeys { certificate, key } = TlsKeys::read(reader);
    if certificate.is_none() && key.is_none() {
        return None;
    }
    report!(reader.wrong:
        "server.tls.certificate" if certificate.is_none() =>
            "is missing, but server.tls.key is set; name a PEM file";
        "server.tls.key" if key.is_none() =>
            "is missing, but server.tls.certificate is set; name a PEM file";
    );
    let of_chain = certificate.as_deref().and_then(|path| chain(path).err());
    let of_key = key.as_deref().and_then(|path| private_key(path).err());
    let tls = certificate.zip(key).map(|(certificate, key)| Tls { certificate, key });
    let of_both = match (&tls, &of_chain, &of_key) {
        (Some(tls), None, None) => tls.read().err(),
        _ => None,
    };
    for problem in [of_chain, of_key, of_both].into_iter().flatten() {
        reader.wrong(problem.key, problem.text);
    }
    tls
}

impl Tls {
    /// Reads the files.
    ///
    /// # Errors
    /// [`TlsProblem`] if they cannot be read, hold something else or do not belong together.
    pub fn read(&self) -> Result<CertifiedKey, TlsProblem> {
        let (chain, key) = (chain(&self.certificate)?, private_key(&self.key)?);
        CertifiedKey::from_der(chain, key, &ring::default_provider()).map_err(|error| match error {
            rustls::Error::InconsistentKeys(_) => {
                let text = "belongs to another certificate; the portal's own certificate must come \
                            first in its file";
                wrong(KEY, &self.key, text)
            }
            rustls::Error::InvalidCertificate(why) => {
                let text = format!("holds a damaged certificate: {why}; have it issued again");
                wrong(CERTIFICATE, &self.certificate, &text)
            }
            other => {
                let text = format!("cannot be used ({other}); use RSA, P-256, P-384 or Ed25519");
                wrong(KEY, &self.key, &text)
            }
        })
    }

    /// Why browsers that open `url` will not trust the certificate, whoever issued it.
    pub(super) fn doubts(&self, url: &Url) -> Vec<String> {
        let chain = chain(&self.certificate).unwrap_or_default();
        let doubts = chain.first().map(|own| doubts(own, url)).unwrap_or_default();
        doubts.into_iter().map(|doubt| format!("{} {doubt}", self.certificate.display())).collect()
    }
}

/// The certificates in a file.
fn chain(path: &Path) -> Result<Vec<CertificateDer<'static>>, TlsProblem> {
    let chain = CertificateDer::pem_slice_iter(&bytes(CERTIFICATE, path)?)
        .collect::<Result<Vec<_>, _>>()
        .unwrap_or_default();
    if chain.is_empty() {
        let text = "holds no readable certificate; write it as PEM (-----BEGIN CERTIFICATE-----), \
                    followed by the intermediate ones";
        return Err(wrong(CERTIFICATE, path, text));
    }
    if chain.len() > MAX_CHAIN {
        let text = format!(
            "holds {} certificates, but browsers accept at most {MAX_CHAIN}; \
             keep the portal's own and the intermediate ones",
            chain.len()
        );
        return Err(wrong(CERTIFICATE, path, &text));
    }
    Ok(chain)
}

/// The private key in a file, which other users must not be able to read.
fn private_key(path: &Path) -> Result<PrivateKeyDer<'static>, TlsProblem> {
    let pem = zeroize::Zeroizing::new(bytes(KEY, path)?);
    if open_to_others(path) {
        return Err(wrong(KEY, path, &too_open(path)));
    }
    PrivateKeyDer::from_pem_slice(&pem).map_err(|_| {
        let encrypted = pem.windows(9).any(|part| part == b"ENCRYPTED");
        let text = if encrypted {
            "is protected by a passphrase, which nobody can type at start; \
             remove it: openssl pkey -in FILE -out NEW"
        } else {
            "holds no readable private key; write it as PEM (-----BEGIN PRIVATE KEY-----)"
        };
        wrong(KEY, path, text)
    })
}

/// When a certificate expires, in seconds since 1970; `None` if it cannot be read.
#[must_use]
pub fn end_of(certificate: &CertificateDer<'_>) -> Option<i64> {
    let (_, certificate) = X509Certificate::from_der(certificate).ok()?;
    Some(certificate.validity().not_after.timestamp())
}

/// Why browsers that open `url` will not trust a certificate, whoever issued it.
fn doubts(certificate: &CertificateDer<'_>, url: &Url) -> Vec<String> {
    let mut doubts = Vec::new();
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let parsed = ParsedCertificate::try_from(certificate).ok();
    let names_host = parsed
        .zip(ServerName::try_from(host).ok())
        .is_some_and(|(certificate, name)| verify_server_name(&certificate, &name).is_ok());
    if !names_host {
        doubts.push(format!(
            "holds a certificate that is not for {host}, the host of server.public_url; \
             request one for that name"
        ));
    }
    let Ok((_, certificate)) = X509Certificate::from_der(certificate) else { return doubts };
    let (now, validity) = (ASN1Time::now(), certificate.validity());
    let (begin, end) = (validity.not_before, validity.not_after);
    if end < now {
        doubts.push(format!("holds a certificate that expired on {end}; renew it"));
    } else if begin > now {
        doubts.push(format!(
            "holds a certificate that is not valid before {begin}; \
             set this machine's clock, or wait"
        ));
    }
    doubts
}

fn wrong(key: &'static str, path: &Path, text: &str) -> TlsProblem {
    TlsProblem { key, text: format!("{} {text}", path.display()) }
}

fn bytes(key: &'static str, path: &Path) -> Result<Vec<u8>, TlsProblem> {
    files::read(path).map_err(|error| wrong(key, path, &unreadable(&error)))
}
