//! Where journeys rest between requests: one record a journey, found by an opaque id that only the
//! browser's encrypted cookie holds.
//!
//! Every change is compare and set, so that a poll that ends late never undoes a newer step, and a
//! lease keeps two requests of one journey from asking `SecEnrol` at the same time. The QR code
//! rests beside the record: a poll never touches it.

mod memory;

use std::fmt::{self, Write as _};
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use zeroize::{Zeroize as _, ZeroizeOnDrop};

use crate::journey::{Clock, Journey, Lifetimes};
use crate::secenrol::Image;
use memory::Memory;
pub use memory::{Fingerprint, Lease, OnEnd};

/// The opaque name of a journey: 256 random bits.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct JourneyId([u8; 32]);

impl JourneyId {
    fn new() -> Self {
        Self(rand::random())
    }

    /// The id as the cookie holds it.
    #[must_use]
    pub fn to_text(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.0)
    }

    /// A name for logs that leads nowhere: the start of the id's SHA-256.
    #[must_use]
    pub fn reference(&self) -> String {
        Sha256::digest(self.0).iter().take(6).fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// Reads what [`Self::to_text`] wrote. `None` for anything else.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        URL_SAFE_NO_PAD.decode(text).ok()?.try_into().ok().map(Self)
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

/// A journey as it was when it was loaded, with the version to replace it under.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The journey; shared, not copied.
    pub journey: Arc<Journey>,
    /// Its version.
    pub version: Version,
}

/// Counts a record's changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Version(u64);

/// Why the store didn't do as asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// As many journeys as the store may hold are under way.
    #[error("the store holds as many journeys as it may")]
    Full,
}

/// The outcome of [`Journeys::replace`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Replaced {
    /// The journey is stored.
    Done,
    /// Somebody else was quicker, or the journey is gone: load it again.
    Stale,
}

/// The store. Cheap to clone; clones share the journeys.
#[derive(Debug, Clone)]
pub enum Journeys {
    /// In this process's memory: for one instance.
    Memory(Memory),
}

#[expect(
    clippy::unused_async,
    reason = "a store in memory never waits, but the pages must not depend on that"
)]
impl Journeys {
    /// A store in memory for at most `capacity` journeys. Must be called in a tokio runtime: a task
    /// clears away what has expired, for as long as the store is in use.
    #[must_use]
    pub fn in_memory(capacity: usize, lifetimes: Lifetimes, clock: Clock, on_end: OnEnd) -> Self {
        Self::Memory(Memory::new(capacity, lifetimes, clock, on_end))
    }

    /// Stores a new journey, with its QR code where it has one, under a new id.
    ///
    /// # Errors
    /// [`StoreError::Full`].
    pub async fn create(&self, journey: Journey, image: Option<Image>) -> Result<JourneyId, StoreError> {
        let Self::Memory(memory) = self;
        memory.create(journey, image)
    }

    /// The journey, unless it has expired or never was.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn load(&self, id: &JourneyId) -> Result<Option<Loaded>, StoreError> {
        let Self::Memory(memory) = self;
        Ok(memory.load(id))
    }

    /// Stores the journey in place of the version that was loaded. With `image`, stores that too;
    /// a journey that no longer awaits a scan loses it.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn replace(
        &self,
        id: &JourneyId,
        version: Version,
        journey: Journey,
        image: Option<Image>,
    ) -> Result<Replaced, StoreError> {
        let Self::Memory(memory) = self;
        Ok(memory.replace(id, version, journey, image))
    }

    /// Replaces a journey by what `next` makes of it, whoever else changes it meanwhile. Nothing is
    /// written where `next` has nothing to say, or the journey is gone.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn update(
        &self,
        id: &JourneyId,
        image: Option<Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> Result<(), StoreError> {
        while let Some(loaded) = self.load(id).await? {
            let Some(journey) = next(Journey::clone(&loaded.journey)) else { break };
            if self.replace(id, loaded.version, journey, image.clone()).await? == Replaced::Done {
                break;
            }
        }
        Ok(())
    }

    /// Gives the journey a new id; the old one is dead at once. `None` where it is gone.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn renew(&self, id: &JourneyId) -> Result<Option<JourneyId>, StoreError> {
        let Self::Memory(memory) = self;
        Ok(memory.renew(id))
    }

    /// Forgets the journey and wipes what it held.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn remove(&self, id: &JourneyId) -> Result<(), StoreError> {
        let Self::Memory(memory) = self;
        memory.remove(id);
        Ok(())
    }

    /// The QR code of a journey that awaits a scan.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn image(&self, id: &JourneyId) -> Result<Option<Arc<Image>>, StoreError> {
        let Self::Memory(memory) = self;
        Ok(memory.image(id))
    }

    /// Replaces a journey by what `next` makes of it, and gives it a new id in the same step: whoever
    /// has the old one has nothing. `accepted` tells the form that brought this about. `None` where
    /// `next` has nothing to say or the journey is gone.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn accept(
        &self,
        id: &JourneyId,
        accepted: Fingerprint,
        image: Option<Image>,
        next: impl Fn(Journey) -> Option<Journey>,
    ) -> Result<Option<JourneyId>, StoreError> {
        let Self::Memory(memory) = self;
        Ok(memory.accept(id, accepted, image, next))
    }

    /// The new id of a journey, for the very form that was accepted under the old one and is sent
    /// once more within a minute. Nothing else leads from an old id to the new one.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn led_on(&self, id: &JourneyId, sent: &Fingerprint) -> Result<Option<JourneyId>, StoreError> {
        let Self::Memory(memory) = self;
        Ok(memory.led_on(id, sent))
    }

    /// The right to ask `SecEnrol` for this journey, held until the lease is dropped. Waits up to
    /// `patience` where another request holds it; `None` if that wasn't long enough, too many wait
    /// already, or the journey is gone.
    ///
    /// # Errors
    /// Whatever keeps the store from answering.
    pub async fn lease(&self, id: &JourneyId, patience: Duration) -> Result<Option<Lease>, StoreError> {
        let Self::Memory(memory) = self;
        Ok(memory.lease(id, patience).await)
    }
}
