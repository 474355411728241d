//! Reads certificates and private keys in the forms in which other programs save them: PEM, DER
//! and, for both in one file, PKCS #12 (`.pfx`). Names other forms and how to convert them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use p12_keystore::error::Error as ArchiveError;
use p12_keystore::{Certificate, Pkcs12Archive};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use secrecy::{ExposeSecret as _, SecretString};
use x509_parser::prelude::{FromDer as _, X509Certificate};
use zeroize::Zeroizing;

use crate::content::files;

/// A certificate, followed by the intermediate ones.
pub(super) type Chain = Vec<CertificateDer<'static>>;

const BEGIN: &[u8] = b"-----BEGIN ";
/// The object identifier in DER files of PKCS #7, signed data.
const SIGNED_DATA: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02";

/// The certificates in a PEM or DER file.
///
/// # Errors
/// What the file holds instead, and what to do.
pub(super) fn certificates(bytes: &[u8]) -> Result<Chain, String> {
    if is_certificate(bytes) {
        return Ok(vec![CertificateDer::from(bytes.to_vec())]);
    }
    let damaged = |what: &str| format!("holds a damaged certificate ({what}); save it again");
    let found: Result<Chain, _> = CertificateDer::pem_slice_iter(&tidied(bytes)).collect();
    let found = found.map_err(|error| damaged(&error.to_string()))?;
    if found.is_empty() {
        return Err(instead_of_certificate(bytes));
    }
    match found.iter().position(|der| !is_certificate(der)) {
        Some(nth) => Err(damaged(&format!("number {} in the file", nth + 1))),
        None => Ok(found),
    }
}

/// Certificates as PEM.
pub(super) fn pem(certificates: &[CertificateDer<'_>]) -> Vec<u8> {
    let encoded = certificates.iter().map(|der| {
        let text = STANDARD.encode(der);
        format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n")
    });
    encoded.collect::<String>().into_bytes()
}

/// A private key as PEM.
pub(super) fn key_pem(key: &PrivateKeyDer<'_>) -> Zeroizing<Vec<u8>> {
    let label = match key {
        PrivateKeyDer::Pkcs1(_) => "RSA PRIVATE KEY",
        PrivateKeyDer::Sec1(_) => "EC PRIVATE KEY",
        _ => "PRIVATE KEY",
    };
    let text = Zeroizing::new(STANDARD.encode(key.secret_der()));
    let pem = format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", *text);
    Zeroizing::new(pem.into_bytes())
}

/// The private key in a PEM or DER file.
///
/// # Errors
/// What the file holds instead, and what to do.
pub(super) fn private_key(bytes: &[u8]) -> Result<PrivateKeyDer<'static>, String> {
    if let Ok(key) = PrivateKeyDer::try_from(bytes) {
        return Ok(key.clone_key());
    }
    PrivateKeyDer::from_pem_slice(&tidied(bytes)).map_err(|_| instead_of_key(bytes))
}

/// Whether a file is PKCS #12: a DER sequence that begins with the version 3 and a sequence.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    let length = match bytes {
        [0x30, long @ 0x80..=0xff, ..] => 2 + usize::from(long & 0x7f),
        [0x30, ..] => 2,
        _ => return false,
    };
    bytes.get(length..).is_some_and(|body| body.starts_with(&[2, 1, 3, 0x30]))
}

/// The certificate with its chain, and the private key, of a PKCS #12 file.
///
/// # Errors
/// Why the file cannot be opened, and what to do.
pub(super) fn open_archive(
    bytes: &[u8],
    password: Option<&SecretString>,
) -> Result<(Chain, PrivateKeyDer<'static>), String> {
    let written = password.map_or("", |password| password.expose_secret());
    let archive = Pkcs12Archive::from_pkcs12(bytes, written).map_err(|error| match error {
        ArchiveError::MacError(_) if password.is_none() => {
            "needs the password with which it was exported; \
             name a file with it in server.tls.password_file"
                .to_owned()
        }
        ArchiveError::MacError(_) => "does not open with the password in \
             server.tls.password_file; write the one with which it was exported"
            .to_owned(),
        other => format!(
            "cannot be opened ({other}); convert it and name the new file as certificate and key: \
             openssl pkcs12 -in FILE -nodes -out NEW.pem"
        ),
    })?;
    let Some(key) = archive.keys.into_iter().next() else {
        return Err("holds no private key; export it again together with the key".to_owned());
    };
    let id = key.local_key_id.as_ref().map(AsRef::as_ref);
    let own =
        archive.certs.iter().position(|bag| id.is_some() && bag.local_key_id.as_deref() == id);
    let certificates: Vec<_> = archive.certs.into_iter().map(|bag| bag.cert).collect();
    if certificates.is_empty() {
        return Err("holds no certificate; export it again together with the chain".to_owned());
    }
    let key = PrivatePkcs8KeyDer::from(key.key.as_der().to_vec());
    Ok((in_order(certificates, own.unwrap_or_default()), key.into()))
}

/// The certificate at `own`, followed by those that issued it, the root included.
fn in_order(mut all: Vec<Certificate>, own: usize) -> Chain {
    let mut chain = vec![all.swap_remove(own)];
    while let Some(last) = chain.last() {
        let is_next = |next: &Certificate| next.subject() == last.issuer();
        let Some(next) = all.iter().position(is_next) else { break };
        chain.push(all.swap_remove(next));
    }
    chain.iter().map(|one| CertificateDer::from(one.as_der().to_vec())).collect()
}

fn is_certificate(der: &[u8]) -> bool {
    X509Certificate::from_der(der).is_ok_and(|(rest, _)| rest.is_empty())
}

/// PEM without byte order marks, and with each `BEGIN` at the start of a line. Joining files leaves
/// marks between them, and joins the lines of a file without a line end.
fn tidied(pem: &[u8]) -> Vec<u8> {
    let mut tidied = Vec::with_capacity(pem.len() + 16);
    let mut rest = pem;
    while let Some(byte) = rest.first() {
        if let Some(after) = rest.strip_prefix(files::BYTE_ORDER_MARK) {
            rest = after;
            continue;
        }
        if rest.starts_with(BEGIN) {
            tidied.push(b'\n');
        }
        tidied.push(*byte);
        rest = &rest[1..];
    }
    tidied
}

/// What PEM files without a certificate hold, by a part of their first line.
const NO_CERTIFICATES: [(&str, &str); 5] = [
    ("PKCS7", "is a PKCS #7 file; convert it: openssl pkcs7 -print_certs -in FILE -out NEW.pem"),
    ("CMS", "is a CMS file; convert it: openssl pkcs7 -print_certs -in FILE -out NEW.pem"),
    ("CERTIFICATE REQUEST", "is a request for a certificate; use the certificate that you got"),
    ("TRUSTED CERTIFICATE", "is in OpenSSL's own form; convert it: openssl x509 -in FILE -out NEW"),
    ("PRIVATE KEY", ONLY_KEY),
];
/// The same for files without a usable private key.
const NO_KEYS: [(&str, &str); 5] = [
    ("ENCRYPTED", PASSPHRASE),
    ("Proc-Type: 4,ENCRYPTED", PASSPHRASE),
    ("OPENSSH PRIVATE KEY", "is a key for SSH; name the key that belongs to the certificate"),
    ("PUBLIC KEY", "holds the public key; name the file with the private one"),
    ("CERTIFICATE", ONLY_CERTIFICATE),
];
const ONLY_KEY: &str = "holds a private key but no certificate; check whether the two are swapped";
const ONLY_CERTIFICATE: &str =
    "holds a certificate but no private key; check whether the two are swapped";
const PASSPHRASE: &str = "is protected by a passphrase, which nobody can type at start; remove it: \
                          openssl pkey -in FILE -out NEW";

fn instead_of_certificate(bytes: &[u8]) -> String {
    let known = if is_archive(bytes) {
        "is a PKCS #12 file (.pfx); convert it: openssl pkcs12 -in FILE -nokeys -out NEW.pem"
    } else if bytes.windows(SIGNED_DATA.len()).take(32).any(|part| part == SIGNED_DATA) {
        "is a PKCS #7 file (.p7b); convert it: \
         openssl pkcs7 -inform der -print_certs -in FILE -out NEW.pem"
    } else if PrivateKeyDer::try_from(bytes).is_ok() {
        ONLY_KEY
    } else {
        return instead(bytes, &NO_CERTIFICATES, "CERTIFICATE");
    };
    known.to_owned()
}

fn instead_of_key(bytes: &[u8]) -> String {
    if is_certificate(bytes) {
        return ONLY_CERTIFICATE.to_owned();
    }
    instead(bytes, &NO_KEYS, "PRIVATE KEY")
}

/// As [`instead_of_certificate`], for text. `wanted` is what its first line should name.
fn instead(bytes: &[u8], others: &[(&str, &str)], wanted: &str) -> String {
    if files::is_utf_16(bytes)
        && let Err(wrong) = files::text(bytes.to_vec())
    {
        return wrong.to_string();
    }
    let text = String::from_utf8_lossy(bytes);
    let is_other = |what: &str| {
        text.lines().any(|line| {
            line.contains(what) && (line.contains("-----BEGIN ") || line.starts_with("Proc-Type"))
        })
    };
    if let Some((_, other)) = others.iter().find(|(what, _)| is_other(what)) {
        return (*other).to_owned();
    }
    let lines = format!("-----BEGIN {wanted}----- and -----END {wanted}-----");
    let is_base64 = |c: char| c.is_ascii_alphanumeric() || "+/=\r\n".contains(c);
    if text.contains(&format!("-----BEGIN {wanted}")) {
        "is cut off or damaged; save it again".to_owned()
    } else if text.trim().is_empty() {
        format!("is empty; write PEM into it, between the lines {lines}")
    } else if text.starts_with('M') && text.chars().all(is_base64) {
        format!("lacks the lines {lines}; add them before and after the text")
    } else {
        format!("is neither PEM nor DER; write it as PEM, between the lines {lines}")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        /// Files may hold anything, so reading must not panic.
        #[test]
        fn s68_any_file_is_read_or_refused(
            bytes in proptest::collection::vec(any::<u8>(), 0..200),
            begin in proptest::sample::select(vec![
                &b""[..],
                b"0\x82\x01\x00\x02\x01\x03\x30",
                b"0\x03\x02\x01\x03",
                b"0\xff",
                b"\xff\xfe",
                b"-----BEGIN CERTIFICATE-----\n",
                b"\xef\xbb\xbf-----BEGIN PRIVATE KEY-----\n",
            ]),
        ) {
            let file = [begin, &bytes].concat();
            let _ = (certificates(&file), private_key(&file));
            if is_archive(&file) {
                prop_assert!(open_archive(&file, None).is_err());
            }
        }
    }
}
