//! The id of a journey, which only the browser's encrypted cookie holds.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize as _, ZeroizeOnDrop, Zeroizing};

/// The random id of a journey, 256 bits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct JourneyId(pub(super) [u8; 32]);

impl JourneyId {
    /// A new random id.
    #[expect(clippy::new_without_default, reason = "an id is never a default")]
    pub fn new() -> Self {
        Self(rand::random())
    }

    /// The id as the cookie holds it.
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// A reference for logs, the start of the id's SHA-256. Nobody can derive the id from it.
    pub fn reference(&self) -> String {
        hex::encode(&Sha256::digest(self.0)[..6])
    }

    /// The reference of the journey whose record has this name. Both are the start of the id's
    /// SHA-256.
    pub(super) fn reference_of(name: &str) -> String {
        name.chars().take(12).collect()
    }

    /// Reads the output of [`Self::to_text`]. `None` for anything else.
    pub fn from_text(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
    }
}

impl Serialize for JourneyId {
    /// As [`Self::to_text`]. Callers seal the result before they store it.
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.to_text())
    }
}

impl<'de> Deserialize<'de> for JourneyId {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(from)?);
        Self::from_text(&text).ok_or_else(|| D::Error::custom("not a journey id"))
    }
}

impl Drop for JourneyId {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl ZeroizeOnDrop for JourneyId {}

impl fmt::Debug for JourneyId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s11_ids_are_random_and_never_repeat() {
        let mut seen = std::collections::HashSet::new();
        let mut ones = [0_u32; 256];
        for _ in 0..100_000 {
            let id = JourneyId::new();
            for (bit, count) in ones.iter_mut().enumerate() {
                *count += u32::from(id.0[bit / 8] >> (bit % 8) & 1);
            }
            assert!(seen.insert(id));
        }
        assert!(ones.iter().all(|count| (48_500..51_500).contains(count)), "{ones:?}");
    }
}
