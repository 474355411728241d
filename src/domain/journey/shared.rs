//! Reads and writes a journey that several parts of the program share: `#[serde(with = "shared")]`.

use std::sync::Arc;

use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

use super::Journey;

/// Writes the journey itself.
///
/// # Errors
/// Those of the format.
pub fn serialize<S: Serializer>(journey: &Arc<Journey>, to: S) -> Result<S::Ok, S::Error> {
    journey.as_ref().serialize(to)
}

/// Reads a journey that nobody shares yet.
///
/// # Errors
/// Those of the format, and a journey of another version.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Arc<Journey>, D::Error> {
    Journey::deserialize(from).map(Arc::new)
}
