//! What precedes the JSON in a sealed state: which state is newer, and how much time has passed.

use crate::platform;

/// The length of a [`Head`]: four numbers of 8 bytes.
pub(super) const HEAD_BYTES: usize = 32;

/// What precedes the JSON in a sealed state.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Head {
    /// Each state has a higher number than the one before.
    pub(super) number: u64,
    /// The clock's time, in milliseconds.
    pub(super) at: u64,
    /// The time since the machine started, in milliseconds.
    pub(super) boot: u64,
    /// The name of that start; 0 if it is unknown.
    pub(super) run: u64,
}

impl Head {
    pub(super) fn to_bytes(&self) -> [u8; HEAD_BYTES] {
        let mut bytes = [0; HEAD_BYTES];
        for (part, value) in
            bytes.chunks_exact_mut(8).zip([self.number, self.at, self.boot, self.run])
        {
            part.copy_from_slice(&value.to_be_bytes());
        }
        bytes
    }

    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (number, rest) = bytes.split_first_chunk()?;
        let (at, rest) = rest.split_first_chunk()?;
        let (boot, rest) = rest.split_first_chunk()?;
        let (run, rest) = rest.split_first_chunk()?;
        let [number, at, boot, run] =
            [number, at, boot, run].map(|bytes| u64::from_be_bytes(*bytes));
        Some((Self { number, at, boot, run }, rest))
    }

    /// How far a clock that shows `now`, at the time `boot` since the machine started, is ahead of
    /// the clock of this state. 0 if that is unknown, because the machine may have started again.
    /// A state in memory ends with the machine, so it needs no name of the start.
    pub(super) fn ahead(&self, now: u64, (boot, run): (u64, u64), is_in_memory: bool) -> i64 {
        let is_same_start = is_in_memory || (run != 0 && run == self.run);
        if !is_same_start || boot < self.boot {
            return 0;
        }
        let expected = self.at.saturating_add(boot - self.boot);
        now.checked_signed_diff(expected).unwrap_or_default()
    }
}

/// The time since the machine started, in milliseconds, and the name of that start.
pub(super) fn since_boot() -> (u64, u64) {
    let millis = u64::try_from(platform::since_boot().as_millis()).unwrap_or(u64::MAX);
    (millis, platform::boot_id())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_keeps_its_numbers_and_tells_a_clock_that_was_set() {
        let head = Head { number: 7, at: 50_000, boot: 1_000, run: 3 };
        let bytes = [&head.to_bytes()[..], b"body"].concat();
        assert_eq!(Head::read(&bytes), Some((Head { ..head }, &b"body"[..])));
        assert_eq!(Head::read(&bytes[..31]), None);
        let head = Head { number: 7, at: 50_000, boot: 1_000, run: 3 };
        for (now, boot, ahead) in [
            (53_000, 4_000, 0),
            (3_653_000, 4_000, 3_600_000),
            (33_000, 4_000, -20_000),
            (90_000, 500, 0),
        ] {
            assert_eq!(head.ahead(now, (boot, 3), false), ahead);
            assert_eq!(head.ahead(now, (boot, 4), false), 0, "another start of the machine");
            let nameless = Head { run: 0, ..head };
            assert_eq!(nameless.ahead(now, (boot, 0), false), 0, "perhaps another start");
            assert_eq!(nameless.ahead(now, (boot, 0), true), ahead, "memory ends with the machine");
        }
    }
}
