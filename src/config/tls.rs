//! `[server.tls]`: the portal's certificate and key. A reload reads the files again.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::verify_server_name;
use rustls::crypto::ring::sign::any_supported_type;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls::server::ParsedCertificate;
use rustls::sign::{CertifiedKey, SigningKey};
use rustls::{Error, InconsistentKeys};
use rustls_native_certs::load_native_certs;
use secrecy::{SecretSlice, SecretString};
use url::Url;
use x509_parser::prelude::{ASN1Time, FromDer as _, X509Certificate};

use super::certificates::{self, Chain};
use super::keys::section;
use super::reader::{Reader, report};
use crate::content::brand::host_of;
use crate::platform::refuse_open;

section! {
    /// Certificate and key of the portal. Leave all empty if a reverse proxy serves https: the
    /// portal then serves plain HTTP. A reload applies renewed files, but does not switch between
    /// https and plain HTTP.
    pub(super) struct TlsKeys in "server.tls" {
        /// File with the portal's certificate, followed by the intermediate ones: PEM, DER, or a
        /// `.pfx` file (PKCS #12), which also holds the key.
        certificate: Option<PathBuf> = path("certificate", ""), Live;
        /// File with the certificate's private key, without a passphrase: PEM or DER. Empty for a
        /// `.pfx` file.
        key: Option<PathBuf> = path("key", ""), Live;
        /// File with the password of the `.pfx` file.
        password: Option<SecretString> = password("password_file", ""), Live;
    }
}

section! {
    /// The SecEnrol servers, and how many requests they get.
    pub(super) struct ClientKeys in "secenrol" {
        /// File with the certificate that the portal shows to servers that want one, followed by
        /// the intermediate ones: PEM or DER. Empty: none.
        certificate: Option<PathBuf> = path("client_certificate", ""), Live;
        /// File with that certificate's private key, without a passphrase: PEM or DER.
        key: Option<PathBuf> = path("client_key", ""), Live;
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
/// With fewer days left, a certificate should be renewed.
pub const FEW_DAYS: i64 = 30;
const DAY: i64 = 24 * 60 * 60;
const CERTIFICATE: &str = "server.tls.certificate";
const KEY: &str = "server.tls.key";

/// Judges each file on its own first, so that a problem of either is reported.
pub(super) fn tls(reader: &mut Reader) -> Option<Tls> {
    let TlsKeys { certificate, key, password } = TlsKeys::read(reader);
    if let Some(thumbprint) = certificate.as_deref().and_then(thumbprint) {
        reader.wrong(
            CERTIFICATE,
            format!(
                "is the thumbprint of a certificate in Windows' store, which the portal does not \
                 read; export it and name the file: in PowerShell, Export-PfxCertificate -Cert \
                 Cert:\\LocalMachine\\My\\{thumbprint} -FilePath portal.pfx -Password (Read-Host \
                 -AsSecureString)"
            ),
        );
        return None;
    }
    // Without a password that is named, a .pfx file would get a second problem.
    let knows_password = password.is_some() || reader.is_blank("server.tls.password_file");
    let found = certificate.as_deref().filter(|_| knows_password).and_then(|path| {
        reader.content(CERTIFICATE, path, |path, bytes| identity(path, &bytes, password.as_ref()))
    });
    let needs_key = found.as_ref().is_some_and(|(_, key)| key.is_none());
    // A .pfx file may be named as the key as well.
    let other_key = key.as_deref().filter(|key| Some(*key) != certificate.as_deref() || needs_key);
    report!(reader.wrong:
        "server.tls.certificate" if certificate.is_none() && key.is_some() =>
            "is missing, but server.tls.key is set; name the file with the certificate";
        "server.tls.key" if key.is_none() && needs_key =>
            "is missing, but server.tls.certificate is set; name the file with its private key";
        "server.tls.key" if other_key.is_some() && found.is_some() && !needs_key =>
            "is set, but the .pfx file of server.tls.certificate holds the key; leave it empty";
        "server.tls.password_file" if password.is_some() && needs_key =>
            "is set, but server.tls.certificate is no .pfx file; leave it empty";
    );
    let signer = other_key
        .filter(|_| found.is_none() || needs_key)
        .and_then(|path| reader.content(KEY, path, |path, bytes| signing_key(path, &bytes)));
    let file = certificate?.display().to_string();
    let (chain, own_key) = found?;
    let certified = CertifiedKey::new(chain, own_key.or(signer)?);
    let key_file = key.map_or_else(|| file.clone(), |path| path.display().to_string());
    judge(reader, &certified, [(CERTIFICATE, &file), (KEY, &key_file)]);
    Some(Tls { certified, file })
}

/// The SHA-1 by which Windows names a certificate, if somebody wrote it in place of a file. Windows'
/// own dialogue writes it with spaces and an invisible mark.
fn thumbprint(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let digits: String = name.chars().filter(|c| !matches!(c, ' ' | '\u{200e}')).collect();
    let is_hash = digits.len() == 40 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    (is_hash && !path.exists()).then_some(digits)
}

/// The client certificate for SecEnrol, with its key, as PEM.
pub(super) fn client_certificate(reader: &mut Reader) -> Option<SecretSlice<u8>> {
    const CERTIFICATE: &str = "secenrol.client_certificate";
    const KEY: &str = "secenrol.client_key";
    let ClientKeys { certificate, key } = ClientKeys::read(reader);
    report!(reader.wrong:
        "secenrol.client_certificate" if certificate.is_none() && key.is_some() =>
            "is missing, but secenrol.client_key is set; name the file with the certificate";
        "secenrol.client_key" if key.is_none() && certificate.is_some() =>
            "is missing, but secenrol.client_certificate is set; name the file with its key";
    );
    let chain = certificate.as_deref().and_then(|path| {
        reader.content(CERTIFICATE, path, |_, bytes| certificates::certificates(&bytes))
    });
    let private = key.as_deref().and_then(|path| {
        reader.content(KEY, path, |path, bytes| {
            let private = certificates::private_key(&bytes)?;
            let signer = usable(&private)?;
            refuse_open(path).map(|()| (private, signer))
        })
    });
    let (chain, (private, signer)) = (chain?, private?);
    let pem = [certificates::pem(&chain), certificates::key_pem(&private).to_vec()].concat();
    let files = [certificate?, key?].map(|path| path.display().to_string());
    let certified = CertifiedKey::new(chain, signer);
    judge(reader, &certified, [(CERTIFICATE, &files[0]), (KEY, &files[1])]);
    Some(SecretSlice::from(pem))
}

/// Reports a certificate that is damaged or does not belong to the key. Takes the config key and
/// the file of each.
fn judge(
    reader: &mut Reader,
    certified: &CertifiedKey,
    [(certificate, file), (key, key_file)]: [(&str, &str); 2],
) {
    match certified.keys_match() {
        // Unknown: the key does not tell its public part.
        Ok(()) | Err(Error::InconsistentKeys(InconsistentKeys::Unknown)) => {}
        Err(Error::InvalidCertificate(why)) => {
            let text = format!("{file} holds a damaged certificate: {why}; have it issued again");
            reader.wrong(certificate, text);
        }
        Err(_) => {
            let text = format!(
                "{key_file} belongs to another certificate; the portal's own certificate must come \
                 first in its file"
            );
            reader.wrong(key, text);
        }
    }
}

/// The certificates in a file and, for a `.pfx` file, the private key.
fn identity(
    path: &Path,
    bytes: &[u8],
    password: Option<&SecretString>,
) -> Result<(Chain, Option<Arc<dyn SigningKey>>), String> {
    let (chain, key) = if certificates::is_archive(bytes) {
        let (chain, key) = certificates::open_archive(bytes, password)?;
        let key = usable(&key)?;
        refuse_open(path)?;
        (chain, Some(key))
    } else {
        (certificates::certificates(bytes)?, None)
    };
    if chain.len() > MAX_CHAIN {
        return Err(format!(
            "holds {} certificates, but browsers accept at most {MAX_CHAIN}; \
             keep the portal's own and the intermediate ones",
            chain.len()
        ));
    }
    Ok((chain, key))
}

/// The private key in a file, which other users must not be able to read.
fn signing_key(path: &Path, bytes: &[u8]) -> Result<Arc<dyn SigningKey>, String> {
    if certificates::is_archive(bytes) {
        return Err("is a .pfx file; name it in server.tls.certificate, and leave this key empty"
            .to_owned());
    }
    let key = usable(&certificates::private_key(bytes)?)?;
    refuse_open(path).map(|()| key)
}

fn usable(key: &PrivateKeyDer<'_>) -> Result<Arc<dyn SigningKey>, String> {
    any_supported_type(key).map_err(|error| {
        format!("holds a key that cannot be used ({error}); use RSA, P-256, P-384 or Ed25519")
    })
}

/// When the first certificate of a chain expires, in seconds since 1970; `None` if none can be
/// read.
pub fn end_of(chain: &[CertificateDer<'_>]) -> Option<i64> {
    let read = chain.iter().filter_map(|der| X509Certificate::from_der(der).ok());
    read.map(|(_, certificate)| certificate.validity().not_after.timestamp()).min()
}

/// Whole days until the first of them expires, rounded down; negative afterwards.
pub fn days_left(chain: &[CertificateDer<'_>]) -> Option<i64> {
    Some((end_of(chain)? - ASN1Time::now().timestamp()).div_euclid(DAY))
}

impl Tls {
    /// Why browsers that open `url` do not trust the certificate, or soon will not.
    pub(super) fn doubts(&self, url: &Url) -> Vec<String> {
        let chain = &self.certified.cert;
        let Some(first) = chain.first() else { return Vec::new() };
        let mut doubts = Vec::new();
        let host = host_of(url);
        let parsed = ParsedCertificate::try_from(first).ok();
        let names_host = parsed
            .zip(ServerName::try_from(host).ok())
            .is_some_and(|(certificate, name)| verify_server_name(&certificate, &name).is_ok());
        if !names_host {
            doubts.push(format!(
                "holds a certificate that is not for {host}, the host of server.public_url; \
                 request one for that name"
            ));
        }
        let Ok((_, certificate)) = X509Certificate::from_der(first) else { return Vec::new() };
        let (now, begin) = (ASN1Time::now(), certificate.validity().not_before);
        let left = days_left(chain).unwrap_or_default();
        if certificate.validity().not_after < now {
            let end = certificate.validity().not_after;
            doubts.push(format!("holds a certificate that expired on {end}; renew it"));
        } else if begin > now {
            doubts.push(format!(
                "holds a certificate that is not valid before {begin}; \
                 set this machine's clock, or wait"
            ));
        } else if left < 0 {
            doubts.push("holds an intermediate certificate that has expired; renew it".to_owned());
        } else if left < FEW_DAYS {
            doubts.push(format!("holds a certificate that expires in {left} days; renew it"));
        }
        doubts.extend(doubt_of_issuer(&certificate, &chain[1..]));
        doubts.into_iter().map(|doubt| format!("{} {doubt}", self.file)).collect()
    }
}

/// Why browsers may not know who issued a certificate. `others` are those that the portal sends
/// with it.
fn doubt_of_issuer(
    certificate: &X509Certificate<'_>,
    others: &[CertificateDer<'_>],
) -> Option<String> {
    let issuer = certificate.issuer();
    if issuer.as_raw() == certificate.subject().as_raw() {
        let text = "holds a self-signed certificate, which browsers do not trust; \
                    get one from an authority";
        return Some(text.to_owned());
    }
    let is_issuer = |der: &CertificateDer<'_>| {
        X509Certificate::from_der(der)
            .is_ok_and(|(_, other)| other.subject().as_raw() == issuer.as_raw())
    };
    let is_known = others.iter().any(is_issuer) || load_native_certs().certs.iter().any(is_issuer);
    (!is_known).then(|| {
        format!(
            "lacks the certificate of the authority that issued the portal's ({issuer}), and this \
             machine does not know it either: browsers may refuse the page; append the \
             intermediate certificates to the file"
        )
    })
}
