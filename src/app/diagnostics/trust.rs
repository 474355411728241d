//! Why a server's certificate is not trusted, and what to do. The TLS library's errors name some
//! causes by their effect, such as a bad signature for a key that is too short, so the certificates
//! that the server showed are looked at too.

use std::sync::{Mutex, PoisonError};

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{
    AlertDescription, CertificateError, DigitallySignedStruct, Error, InvalidMessage,
    SignatureScheme,
};
use rustls_platform_verifier::Verifier;
use x509_parser::extensions::GeneralName;
use x509_parser::prelude::{FromDer as _, X509Certificate, X509Version};
use x509_parser::public_key::PublicKey;

use super::target::Target;

/// What to do if the server wants a client certificate.
pub(super) const NO_CERTIFICATE: &str = "ask the server's administrator for a client certificate that it accepts, and name it in \
     secenrol.client_certificate and secenrol.client_key";
/// What to do if nothing more is known.
pub(super) const OLD_TLS: &str =
    "check the port and the server's TLS settings: it must support TLS 1.2 or newer";
/// The shortest RSA key that is accepted, in bits.
const LEAST_RSA_BITS: usize = 2048;
/// Signatures with SHA-1 or MD5, as object identifiers, and their names.
const OLD_SIGNATURES: [(&str, &str); 4] = [
    ("1.2.840.113549.1.1.5", "SHA-1"),
    ("1.2.840.113549.1.1.4", "MD5"),
    ("1.2.840.10045.4.1", "SHA-1"),
    ("1.3.14.3.2.29", "SHA-1"),
];

/// Verifies as the portal's client does, and remembers what the server showed.
#[derive(Debug)]
pub(super) struct ChainRecorder {
    pub(super) verifier: Verifier,
    pub(super) seen: Mutex<Vec<CertificateDer<'static>>>,
}

impl ServerCertVerifier for ChainRecorder {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let shown = std::iter::once(end_entity).chain(intermediates);
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) =
            shown.map(|one| one.clone().into_owned()).collect();
        self.verifier.verify_server_cert(end_entity, intermediates, name, ocsp, now)
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.verifier.verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}

/// Whether a server whose versions and ciphers are too old may cause this error.
pub(super) fn may_lack_ciphers(error: &Error) -> bool {
    matches!(
        error,
        Error::AlertReceived(_)
            | Error::PeerIncompatible(_)
            | Error::InvalidMessage(InvalidMessage::UnknownProtocolVersion)
    )
}

/// What to do about `error` of a server that showed `chain`.
pub(super) fn mend(error: &Error, chain: &[CertificateDer<'_>], target: &Target<'_>) -> String {
    use AlertDescription as Alert;
    match error {
        Error::InvalidCertificate(why) => {
            let shown: Vec<_> = chain.iter().filter_map(read).collect();
            certificate_mend(why, &shown, target)
                .replace("{ca_key}", target.ca_key)
                .replace("{key}", target.key)
        }
        // Version and ciphers were agreed on before the server showed its certificates.
        Error::AlertReceived(Alert::HandshakeFailure) if !chain.is_empty() => {
            NO_CERTIFICATE.to_owned()
        }
        Error::AlertReceived(_) if is_about_the_client(&error.to_string()) => {
            NO_CERTIFICATE.to_owned()
        }
        Error::InvalidMessage(InvalidMessage::InvalidContentType) => format!(
            "the server does not speak TLS at this port: write the port of its https into {}, or \
             switch https on there",
            target.key
        ),
        Error::AlertReceived(Alert::UnrecognisedName) => {
            format!("use a name in {} that the server knows", target.key)
        }
        _ => OLD_TLS.to_owned(),
    }
}

/// Whether an error says that the server refused the portal's client certificate or its lack.
pub(super) fn is_about_the_client(error: &str) -> bool {
    let alerts = [
        "CertificateRequired",
        "BadCertificate",
        "UnknownCA",
        "CertificateUnknown",
        "CertificateExpired",
        "CertificateRevoked",
        "AccessDenied",
    ];
    error.contains("fatal alert") && alerts.iter().any(|alert| error.contains(alert))
}

fn read<'a>(der: &'a CertificateDer<'_>) -> Option<X509Certificate<'a>> {
    X509Certificate::from_der(der).ok().map(|(_, certificate)| certificate)
}

fn certificate_mend(
    why: &CertificateError,
    shown: &[X509Certificate<'_>],
    target: &Target<'_>,
) -> String {
    use CertificateError as Why;
    let of_shown = || {
        let old_root = || renewed_authority(shown, target);
        shown.first().and_then(|own| fault_of(own, shown)).or_else(old_root)
    };
    let text = match why {
        Why::Expired | Why::ExpiredContext { .. } => "renew the server's certificate",
        Why::NotValidYet | Why::NotValidYetContext { .. } => {
            "set this machine's clock, or wait until the certificate is valid"
        }
        Why::NotValidForName | Why::NotValidForNameContext { .. } => {
            if shown.first().is_some_and(|own| !has_names(own)) {
                NO_NAMES
            } else {
                "use a name in {key} that the certificate has, or get one for this name"
            }
        }
        Why::UnknownIssuer => {
            return renewed_authority(shown, target).unwrap_or_else(|| UNKNOWN_ISSUER.to_owned());
        }
        Why::Revoked => "the authority revoked the server's certificate: get a new one",
        other if format!("{other:?}").contains("CaUsedAsEndEntity") => {
            "the server uses an authority's certificate as its own; get one for the server"
        }
        _ => {
            return of_shown().unwrap_or_else(|| {
                "have the server's certificate issued again: this one is damaged or unusual"
                    .to_owned()
            });
        }
    };
    text.to_owned()
}

const UNKNOWN_ISSUER: &str = "name the authority's certificate in {ca_key} (PEM), or configure the server to send the \
     intermediate certificates";
const NO_NAMES: &str = "get a certificate with the host's name as Subject Alternative Name: this one has it only in \
     its Common Name (CN), which no longer counts";

/// What is wrong with certificates that a server shows, whoever issued them.
fn fault_of(own: &X509Certificate<'_>, shown: &[X509Certificate<'_>]) -> Option<String> {
    if own.version() != X509Version::V3 {
        return Some(
            "get a certificate of X.509 version 3 with the host's name as Subject Alternative \
             Name: this one is of an older version"
                .to_owned(),
        );
    }
    let old_signature = |certificate: &X509Certificate<'_>| {
        let used = certificate.signature_algorithm.algorithm.to_id_string();
        OLD_SIGNATURES.iter().find(|(id, _)| *id == used).map(|(_, name)| *name)
    };
    for certificate in shown {
        if let Ok(PublicKey::RSA(key)) = certificate.public_key().parsed()
            && key.key_size() < LEAST_RSA_BITS
        {
            let bits = key.key_size();
            return Some(format!(
                "get a certificate with an RSA key of at least {LEAST_RSA_BITS} bits: the key of \
                 {} has {bits}",
                certificate.subject()
            ));
        }
        if let Some(name) = old_signature(certificate) {
            return Some(format!(
                "get a certificate with a signature of SHA-256: that of {} is of {name}",
                certificate.subject()
            ));
        }
    }
    let purposes = own.extended_key_usage().ok().flatten()?.value;
    let is_for_servers = purposes.server_auth || purposes.any;
    (!is_for_servers).then(|| {
        "get a certificate for server authentication: the purposes of this one (Extended Key \
         Usage) leave that out"
            .to_owned()
    })
}

/// Whether a certificate has a name or address as Subject Alternative Name.
fn has_names(certificate: &X509Certificate<'_>) -> bool {
    let names = certificate.subject_alternative_name().ok().flatten();
    names.is_some_and(|names| {
        let mut names = names.value.general_names.iter();
        names.any(|name| matches!(name, GeneralName::DNSName(_) | GeneralName::IPAddress(_)))
    })
}

/// An authority in the config that has the issuer's name. Its key must be another, or else the
/// certificates would be trusted.
fn renewed_authority(shown: &[X509Certificate<'_>], target: &Target<'_>) -> Option<String> {
    let roots = target.extra_roots.into_iter().flat_map(CertificateDer::pem_slice_iter);
    let roots: Vec<_> = roots.filter_map(Result::ok).collect();
    let is_issuer = |root: &X509Certificate<'_>| {
        shown.iter().any(|one| one.issuer().as_raw() == root.subject().as_raw())
    };
    let root = roots.iter().filter_map(read).find(is_issuer)?;
    Some(format!(
        "name the authority's current certificate in {{ca_key}}: the one there, {}, has the \
         issuer's name but another key",
        root.subject()
    ))
}
