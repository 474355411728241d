//! Timestamps and the clock.

use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::platform::since_boot;

/// A point in time, in milliseconds since the Unix epoch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "u64", from = "u64")]
pub struct Timestamp(Duration);

impl From<Timestamp> for u64 {
    fn from(time: Timestamp) -> Self {
        time.millis()
    }
}

impl From<u64> for Timestamp {
    fn from(millis: u64) -> Self {
        Self(Duration::from_millis(millis))
    }
}

impl Timestamp {
    /// The time of the system's clock, which can be set. The log shows it.
    pub fn of_system() -> Self {
        Self(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default())
    }

    /// The timestamp `time` later.
    pub fn after(self, time: Duration) -> Self {
        Self(self.0.saturating_add(time))
    }

    /// Milliseconds since the Unix epoch.
    pub fn millis(self) -> u64 {
        u64::try_from(self.0.as_millis()).unwrap_or(u64::MAX)
    }

    /// The same moment on a clock that is `ahead` milliseconds ahead.
    pub fn moved(self, ahead: i64) -> Self {
        Self::from(self.millis().saturating_add_signed(ahead))
    }

    /// Whole seconds since the Unix epoch.
    pub fn seconds(self) -> u64 {
        self.0.as_secs()
    }

    /// The same moment for a calendar; `None` after the year 9999.
    pub fn to_jiff(self) -> Option<jiff::Timestamp> {
        jiff::Timestamp::from_millisecond(i64::try_from(self.millis()).ok()?).ok()
    }

    /// The date and time in UTC, to the second, such as `2026-11-21 14:03:22 UTC`.
    pub fn to_utc(self) -> String {
        let time = self.to_jiff();
        time.map_or_else(String::new, |time| time.strftime("%Y-%m-%d %H:%M:%S UTC").to_string())
    }

    /// The time since `earlier`. Zero if `earlier` is later.
    pub fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }
}

/// The time. Within a process it only goes forward, even if the system clock is set back, and also
/// while the machine is suspended.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    started: Duration,
    epoch: Duration,
}

impl Clock {
    /// Reads the system clock once. Later times come from the clock since boot.
    pub fn start() -> Self {
        Self { started: since_boot(), epoch: Timestamp::of_system().0 }
    }

    /// A clock that is ahead by `by`, for tests.
    pub fn start_ahead(by: Duration) -> Self {
        let right = Self::start();
        Self { epoch: right.epoch + by, ..right }
    }

    /// The current time.
    pub fn now(&self) -> Timestamp {
        self.at(since_boot())
    }

    /// The time at which the clock since boot shows `since_boot`.
    fn at(&self, since_boot: Duration) -> Timestamp {
        Timestamp(self.epoch.saturating_add(since_boot.saturating_sub(self.started)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: u64) -> Timestamp {
        Timestamp::from(millis)
    }

    #[test]
    fn a_timestamp_counts_milliseconds_and_stops_at_the_ends() {
        let longest = Timestamp(Duration::MAX);
        for (time, millis) in [
            (at(1500), 1500),
            (at(1500).after(Duration::from_micros(250_900)), 1750),
            (at(1500).moved(500), 2000),
            (at(1500).moved(-1000), 500),
            (at(1500).moved(-1501), 0),
            (longest, u64::MAX),
            (longest.after(Duration::from_secs(1)), u64::MAX),
        ] {
            assert_eq!((time.millis(), u64::from(time)), (millis, millis));
        }
    }

    #[test]
    fn the_time_since_a_later_moment_is_zero() {
        assert_eq!(at(1500).since(at(300)), Duration::from_millis(1200));
        assert_eq!(at(300).since(at(1500)), Duration::ZERO);
    }

    #[test]
    fn utc_has_date_and_time_to_the_second() {
        for (millis, utc) in [
            (0, "1970-01-01 00:00:00 UTC"),
            (1_795_269_802_999, "2026-11-21 14:03:22 UTC"),
            (u64::MAX, ""),
        ] {
            assert_eq!(at(millis).to_utc(), utc);
        }
    }

    #[test]
    fn the_time_of_a_suspended_machine_counts() {
        let clock = Clock { started: Duration::from_secs(100), epoch: Duration::from_secs(5000) };
        let suspended = Duration::from_hours(8);
        assert_eq!(clock.at(clock.started + suspended).since(at(5_000_000)), suspended);
        assert_eq!(clock.at(Duration::ZERO), at(5_000_000), "it never goes back");
    }

    #[test]
    fn a_clock_can_be_ahead_and_never_goes_back() {
        const DAY: Duration = Duration::from_hours(24);
        let (right, ahead) = (Clock::start(), Clock::start_ahead(2 * DAY));
        assert!(ahead.now().since(right.now()) > DAY);
        let first = right.now();
        assert!(first.millis() > 0 && right.now() >= first);
    }
}
