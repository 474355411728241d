//! The journeys of one instance as they are kept for its next run.
//!
//! They hold what the store in memory holds, ids and seeds included, so the caller must seal them.

use std::collections::HashSet;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use super::memory::{Memory, Record, RecordMap, ReservedId, RetiredId};
use super::queue::JourneyQueue;
use super::{ActiveJourney, Fingerprint, JourneyId};
use crate::domain::journey::{Journey, Timestamp, shared};
use secenrol::{Image, Userid};

/// Maximum size of all kept pictures. Without its picture, a journey has its setup key.
const MAX_PICTURES: usize = 20 << 20;

/// The journeys in memory, and the ids that lead to them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptJourneys {
    records: Vec<KeptRecord>,
    reserved: Vec<KeptReservation>,
    retired: Vec<KeptRetirement>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptRecord {
    id: JourneyId,
    version: u64,
    #[serde(with = "shared")]
    journey: Arc<Journey>,
    picture: Option<KeptPicture>,
    last_poll: Option<Timestamp>,
    last_reservation: Option<Timestamp>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptReservation {
    new: JourneyId,
    old: JourneyId,
    until: Timestamp,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptRetirement {
    old: JourneyId,
    form: Fingerprint,
    userid: Userid,
    new: JourneyId,
    until: Timestamp,
}

/// A picture, which is written in Base64.
struct KeptPicture(Image);

impl Serialize for KeptPicture {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&Zeroizing::new(STANDARD.encode(self.0.bytes())))
    }
}

impl<'de> Deserialize<'de> for KeptPicture {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(from)?);
        let bytes = STANDARD.decode(&*text).map(Zeroizing::new).map_err(D::Error::custom)?;
        Image::recognise(&bytes).map(Self).ok_or_else(|| D::Error::custom("not a picture"))
    }
}

impl Memory {
    /// Everything that the next run needs.
    pub(super) fn keep(&self) -> KeptJourneys {
        KeptJourneys::of(&self.records())
    }

    /// Adds the journeys of the run before. Returns those that it ended.
    pub(super) fn restore(
        &self,
        kept: KeptJourneys,
        ahead: i64,
        reference: &str,
    ) -> Vec<ActiveJourney> {
        kept.add_to(&mut self.records(), ahead, reference, self.clock.now())
    }
}

impl KeptJourneys {
    /// The number of journeys.
    pub fn count(&self) -> usize {
        self.records.len()
    }

    /// When each journey began.
    pub fn begins(&self) -> impl Iterator<Item = Timestamp> {
        self.records.iter().map(|kept| kept.journey.started())
    }

    /// Removes the pictures, and returns their number. Their journeys still have setup keys.
    pub fn remove_pictures(&mut self) -> usize {
        self.records.iter_mut().filter_map(|kept| kept.picture.take()).count()
    }

    /// Removes the journeys that began at this time or before, with the other ids that lead to
    /// them. Returns the number of journeys.
    pub fn remove_begun_until(&mut self, last: Timestamp) -> usize {
        let before = self.records.len();
        self.records.retain(|kept| kept.journey.started() > last);
        let left: HashSet<&JourneyId> = self.records.iter().map(|kept| &kept.id).collect();
        self.reserved.retain(|reserved| left.contains(&reserved.old));
        self.retired.retain(|retired| left.contains(&retired.new));
        before - self.records.len()
    }

    fn of(records: &RecordMap) -> Self {
        let mut pictures = 0;
        let records_kept = records.by_id.iter().map(|(id, record)| {
            let picture = record.image.as_ref().filter(|image| {
                pictures += image.bytes().len();
                pictures <= MAX_PICTURES
            });
            KeptRecord {
                id: id.clone(),
                version: record.version,
                journey: record.journey.clone(),
                picture: picture.cloned().map(KeptPicture),
                last_poll: record.last_poll,
                last_reservation: record.last_reservation,
            }
        });
        Self {
            records: records_kept.collect(),
            reserved: (records.reserved.iter())
                .map(|(new, ReservedId { old, until })| KeptReservation {
                    new: new.clone(),
                    old: old.clone(),
                    until: *until,
                })
                .collect(),
            retired: (records.retired.iter())
                .map(|(old, RetiredId { form, userid, new, until })| KeptRetirement {
                    old: old.clone(),
                    form: *form,
                    userid: userid.clone(),
                    new: new.clone(),
                    until: *until,
                })
                .collect(),
        }
    }

    /// Adds the journeys to `records`. The clock of this run is `ahead` milliseconds ahead of the
    /// one before. The answer to a sign-in that was under way is lost, so its journey ends, which
    /// its page says with `reference`. Returns the journeys that ended so.
    fn add_to(
        self,
        records: &mut RecordMap,
        ahead: i64,
        reference: &str,
        now: Timestamp,
    ) -> Vec<ActiveJourney> {
        let mut ended = Vec::new();
        for kept in self.records {
            let journey = Arc::unwrap_or_clone(kept.journey).moved(ahead);
            let failed = journey.clone().approval_failed(reference, now);
            let is_lost = failed.is_some();
            let journey = Arc::new(failed.unwrap_or(journey));
            if is_lost {
                ended.push(ActiveJourney { id: kept.id.clone(), journey: journey.clone() });
            }
            let record = Record {
                version: kept.version,
                journey,
                image: kept.picture.map(|KeptPicture(image)| image),
                queue: JourneyQueue::default(),
                last_poll: kept.last_poll.map(|at| at.moved(ahead)),
                last_reservation: kept.last_reservation.map(|at| at.moved(ahead)),
            };
            records.insert(kept.id, record);
        }
        for KeptReservation { new, old, until } in self.reserved {
            records.reserved.insert(new, ReservedId { old, until: until.moved(ahead) });
        }
        for KeptRetirement { old, form, userid, new, until } in self.retired {
            let until = until.moved(ahead);
            records.retired.insert(old, RetiredId { form, userid, new, until });
        }
        ended
    }
}
