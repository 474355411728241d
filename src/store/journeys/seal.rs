//! Encrypts what is stored outside this process. Reading the store reveals nothing; changing it
//! can only destroy records.
//!
//! XChaCha20-Poly1305 under a key that is derived (HKDF-SHA256) from a secret that the store never
//! sees: a journey's id, which only the browser's cookie holds, or the instances' own. A sealed
//! value is the schema's number (1 byte), a random nonce (24 bytes) and the ciphertext with its
//! tag. The schema's number and what the value is are authenticated with it, so that none passes
//! for another.

use chacha20poly1305::aead::{Aead as _, AeadInOut as _, Payload};
use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305, XNonce};
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::domain::keyed;

/// The version of the layout of sealed journeys. A journey of another version does not open, so its
/// user signs in again. Raise it with every change that an older version would misread.
pub const SCHEMA: u8 = 7;
const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;
/// Initial capacity of the buffer for a value in JSON. A buffer that grows leaves copies of secrets
/// behind.
const JSON_BYTES: usize = 16 * 1024;

/// Seals and opens.
pub struct Seal {
    cipher: XChaCha20Poly1305,
    schema: u8,
}

impl Seal {
    /// With a key made of `secret` for one `purpose`, for values with the schema of journeys.
    pub fn new(secret: &[u8], purpose: &str) -> Self {
        let cipher = XChaCha20Poly1305::new((&*keyed::derive_key(secret, purpose)).into());
        Self { cipher, schema: SCHEMA }
    }

    /// For values with a schema of their own, which a change of journeys leaves readable.
    pub fn with_schema(self, schema: u8) -> Self {
        Self { schema, ..self }
    }

    /// Seals `plain` as `what`.
    #[expect(
        clippy::expect_used,
        clippy::missing_panics_doc,
        reason = "XChaCha20-Poly1305 takes up to 256 GiB"
    )]
    pub fn close(&self, what: &str, plain: &[u8]) -> Vec<u8> {
        let nonce: [u8; NONCE_BYTES] = rand::random();
        // A state may be large, so there is one buffer, which is encrypted in place.
        let mut sealed = Vec::with_capacity(1 + NONCE_BYTES + plain.len() + TAG_BYTES);
        sealed.push(self.schema);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(plain);
        let message = (&mut sealed[1 + NONCE_BYTES..]).into();
        let about = self.about(what);
        let tag = self.cipher.encrypt_inout_detached(&XNonce::from(nonce), &about, message);
        sealed.extend_from_slice(&tag.expect("at most 256 GiB"));
        sealed
    }

    /// Opens what [`Self::close`] sealed as `what`. `None` for anything else.
    pub fn open(&self, what: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (schema, rest) = sealed.split_first()?;
        let (nonce, sealed) = rest.split_at_checked(NONCE_BYTES)?;
        if *schema != self.schema {
            return None;
        }
        let nonce: [u8; NONCE_BYTES] = nonce.try_into().ok()?;
        let payload = Payload { msg: sealed, aad: &self.about(what) };
        self.cipher.decrypt(&XNonce::from(nonce), payload).ok().map(Zeroizing::new)
    }

    /// Seals a value as `what`, in JSON.
    #[expect(
        clippy::expect_used,
        clippy::missing_panics_doc,
        reason = "what is sealed has only fields that JSON can hold"
    )]
    pub fn close_json(&self, what: &str, value: &impl Serialize) -> Vec<u8> {
        let mut plain = Zeroizing::new(Vec::with_capacity(JSON_BYTES));
        serde_json::to_writer(&mut *plain, value).expect("valid JSON");
        self.close(what, &plain)
    }

    /// Opens what [`Self::close_json`] sealed as `what`. `None` for anything else.
    pub fn open_json<T: DeserializeOwned>(&self, what: &str, sealed: &[u8]) -> Option<T> {
        serde_json::from_slice(&self.open(what, sealed)?).ok()
    }

    fn about(&self, what: &str) -> Vec<u8> {
        [&[self.schema], what.as_bytes()].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s17_a_sealed_value_opens_whole_for_its_own_key_and_purpose_alone() {
        let seal = Seal::new(&[7; 32], "a");
        let sealed = seal.close("journey 3", b"tell-tale");
        assert_eq!(seal.open("journey 3", &sealed).unwrap().as_slice(), b"tell-tale");
        assert!(!sealed.windows(4).any(|part| part == b"tell"));
        assert!(seal.open("journey 4", &sealed).is_none());
        assert!(Seal::new(&[7; 32], "b").open("journey 3", &sealed).is_none());
        assert!(Seal::new(&[8; 32], "a").open("journey 3", &sealed).is_none());
        let other = Seal::new(&[7; 32], "a").with_schema(SCHEMA + 1);
        assert!(other.open("journey 3", &sealed).is_none());
        assert!(other.open("journey 3", &other.close("journey 3", b"tell-tale")).is_some());
        for bit in 0..sealed.len() * 8 {
            let mut bent = sealed.clone();
            bent[bit / 8] ^= 1 << (bit % 8);
            assert!(seal.open("journey 3", &bent).is_none(), "bit {bit}");
        }
        for length in 0..sealed.len() {
            assert!(seal.open("journey 3", &sealed[..length]).is_none());
        }
        assert_ne!(sealed, seal.close("journey 3", b"tell-tale"), "never the same twice");
    }
}
