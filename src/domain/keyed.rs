//! Keyed hashes and derived keys, both on SHA-256.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// HMAC-SHA-256 over `parts`, which are joined without a separator: where their lengths vary, the
/// caller separates them.
#[expect(clippy::expect_used, clippy::missing_panics_doc, reason = "HMAC takes keys of any length")]
pub fn hash(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mac = Hmac::<Sha256>::new_from_slice(key).expect("a key of any length");
    parts.iter().fold(mac, Mac::chain_update).finalize().into_bytes().into()
}

/// A keyed hash of `value` as `kind`, so that equal values of two kinds have different hashes.
pub fn hash_as(key: &[u8], kind: &str, value: &str) -> [u8; 32] {
    hash(key, &[kind.as_bytes(), &[0], value.as_bytes()])
}

/// A key for one `purpose`, derived from `secret` (HKDF-SHA-256).
#[expect(
    clippy::expect_used,
    clippy::missing_panics_doc,
    reason = "32 bytes are within HKDF's 8,160"
)]
pub fn derive_key(secret: &[u8], purpose: &str) -> Zeroizing<[u8; 32]> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(None, secret).expand(purpose.as_bytes(), &mut *key).expect("32 bytes");
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyed_hash_is_that_of_openssl() {
        // printf '1700000000.{}' | openssl dgst -sha256 -hmac secret
        let expected = "b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163";
        assert_eq!(hex::encode(hash(b"secret", &[b"1700000000.", b"{}"])), expected);
    }

    #[test]
    fn a_derived_key_is_that_of_openssl() {
        // openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt key:secret -kdfopt info:purpose HKDF
        let expected = "eced7de97c6f9dd8c7c842b5a550832f39290b6fa8c17658b4eea5226819c4c0";
        assert_eq!(hex::encode(*derive_key(b"secret", "purpose")), expected);
    }
}
