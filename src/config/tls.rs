//! `[server.tls]`: the portal's certificate and key. A reload reads the files again.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::verify_server_name;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::ParsedCertificate;
use rustls::sign::{CertifiedKey, SigningKey};
use rustls::{Error, InconsistentKeys};
use url::Url;
use x509_parser::prelude::{ASN1Time, FromDer as _, X509Certificate};

use super::keys::section;
use super::reader::{Reader, refuse_open, report};

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

/// Certificate and key of the portal.
#[derive(Debug, Clone)]
pub struct Tls {
    /// The certificate, followed by the intermediate ones, and the private key.
    pub certified: CertifiedKey,
    /// The path of the certificate's file.
    file: String,
}

/// The longest chain of certificates. Handshakes with much longer ones fail.
const MAX_CHAIN: usize = 10;
const CERTIFICATE: &str = "server.tls.certificate";
const KEY: &str = "server.tls.key";

/// Judges each file on its own first, so that a problem of either is reported.
pub(super) fn tls(reader: &mut Reader) -> Option<Tls> {
    let TlsKeys { certificate, key } = TlsKeys::read(reader);
    report!(reader.wrong:
        "server.tls.certificate" if certificate.is_none() && key.is_some() =>
            "is missing, but server.tls.key is set; name a PEM file";
        "server.tls.key" if key.is_none() && certificate.is_some() =>
            "is missing, but server.tls.certificate is set; name a PEM file";
    );
    let chain = certificate
        .as_deref()
        .and_then(|path| reader.content(CERTIFICATE, path, |_, pem| chain(&pem)));
    let signer = key
        .as_deref()
        .and_then(|path| reader.content(KEY, path, |path, pem| signing_key(path, &pem)));
    let (file, key_file) = (certificate?.display().to_string(), key?);
    let certified = CertifiedKey::new(chain?, signer?);
    match certified.keys_match() {
        // Unknown: the key does not tell its public part.
        Ok(()) | Err(Error::InconsistentKeys(InconsistentKeys::Unknown)) => {}
        Err(Error::InvalidCertificate(why)) => {
            let text = format!("{file} holds a damaged certificate: {why}; have it issued again");
            reader.wrong(CERTIFICATE, text);
        }
        Err(_) => {
            let text = format!(
                "{} belongs to another certificate; the portal's own certificate must come first \
                 in its file",
                key_file.display()
            );
            reader.wrong(KEY, text);
        }
    }
    Some(Tls { certified, file })
}

/// The certificates in a file.
fn chain(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    let chain = chain.unwrap_or_default();
    if chain.is_empty() {
        return Err(
            "holds no readable certificate; write it as PEM (-----BEGIN CERTIFICATE-----), \
                    followed by the intermediate ones"
                .to_owned(),
        );
    }
    if chain.len() > MAX_CHAIN {
        return Err(format!(
            "holds {} certificates, but browsers accept at most {MAX_CHAIN}; \
             keep the portal's own and the intermediate ones",
            chain.len()
        ));
    }
    Ok(chain)
}

/// The private key in a file, which other users must not be able to read.
fn signing_key(path: &Path, pem: &[u8]) -> Result<Arc<dyn SigningKey>, String> {
    refuse_open(path)?;
    let key = PrivateKeyDer::from_pem_slice(pem).map_err(|_| {
        if pem.windows(9).any(|part| part == b"ENCRYPTED") {
            "is protected by a passphrase, which nobody can type at start; \
             remove it: openssl pkey -in FILE -out NEW"
        } else {
            "holds no readable private key; write it as PEM (-----BEGIN PRIVATE KEY-----)"
        }
    })?;
    any_supported_type(&key)
        .map_err(|error| format!("cannot be used ({error}); use RSA, P-256, P-384 or Ed25519"))
}

/// When the first certificate of a chain expires, in seconds since 1970; `None` if none can be
/// read.
pub fn end_of(chain: &[CertificateDer<'_>]) -> Option<i64> {
    let read = chain.iter().filter_map(|der| X509Certificate::from_der(der).ok());
    read.map(|(_, certificate)| certificate.validity().not_after.timestamp()).min()
}

impl Tls {
    /// Why browsers that open `url` will not trust the certificate, whoever issued it.
    pub(super) fn doubts(&self, url: &Url) -> Vec<String> {
        let Ok(certificate) = self.certified.end_entity_cert() else { return Vec::new() };
        let file = &self.file;
        let mut doubts = Vec::new();
        let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
        let parsed = ParsedCertificate::try_from(certificate).ok();
        let names_host = parsed
            .zip(ServerName::try_from(host).ok())
            .is_some_and(|(certificate, name)| verify_server_name(&certificate, &name).is_ok());
        if !names_host {
            doubts.push(format!(
                "{file} holds a certificate that is not for {host}, the host of \
                 server.public_url; request one for that name"
            ));
        }
        let Ok((_, certificate)) = X509Certificate::from_der(certificate) else { return doubts };
        let (now, validity) = (ASN1Time::now(), certificate.validity());
        let (begin, end) = (validity.not_before, validity.not_after);
        if end < now {
            doubts.push(format!("{file} holds a certificate that expired on {end}; renew it"));
        } else if begin > now {
            doubts.push(format!(
                "{file} holds a certificate that is not valid before {begin}; \
                 set this machine's clock, or wait"
            ));
        }
        doubts
    }
}
