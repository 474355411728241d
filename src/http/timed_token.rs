//! Tokens that hold for a while: the time at which one was made, and a keyed hash of it and of what
//! it stands for.

use std::fmt;
use std::time::Duration;

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::domain::journey::Timestamp;
use crate::domain::keyed;

/// Makes and verifies tokens.
#[derive(Clone)]
pub struct TimedTokens(Zeroizing<[u8; 32]>);

impl TimedTokens {
    /// Tokens under this key.
    pub fn new(key: Zeroizing<[u8; 32]>) -> Self {
        Self(key)
    }

    /// A token that is made now and stands for `about`, whose parts are joined: where their lengths
    /// vary, the caller separates them.
    pub fn make(&self, about: &[&[u8]], now: Timestamp) -> String {
        let made = now.millis();
        format!("{made:x}.{}", self.hash(about, made))
    }

    /// Whether `token` was made for `about`, less than `lifetime` ago. The clock of the process that
    /// made it may be ahead by as much.
    pub fn verify(&self, token: &str, about: &[&[u8]], now: Timestamp, lifetime: Duration) -> bool {
        let Some((made, hash)) = token.split_once('.') else { return false };
        let Ok(made) = u64::from_str_radix(made, 16) else { return false };
        let is_right = self.hash(about, made).as_bytes().ct_eq(hash.as_bytes());
        let made = Timestamp::from(made);
        bool::from(is_right) && now.since(made).max(made.since(now)) < lifetime
    }

    fn hash(&self, about: &[&[u8]], made: u64) -> String {
        let made = made.to_be_bytes();
        let parts: Vec<_> = std::iter::once(&made[..]).chain(about.iter().copied()).collect();
        hex::encode(keyed::hash(&*self.0, &parts))
    }
}

impl fmt::Debug for TimedTokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TimedTokens([redacted])")
    }
}
