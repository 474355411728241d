//! The proof that the sender of an unlock can read the portal's cookie key. Every program of the
//! machine can reach the management listener, and so can whatever a program passes on.

use std::fmt;
use std::time::{Duration, SystemTime};

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::domain::keyed;

/// How long a proof is valid: long enough for a machine that is busy.
const LIFETIME: Duration = Duration::from_mins(1);

/// Makes and checks proofs.
#[derive(Clone)]
pub struct UnlockKey(Zeroizing<[u8; 32]>);

impl UnlockKey {
    /// Proofs under a key that is derived from the one for cookies.
    pub fn new(cookie_key: &[u8]) -> Self {
        Self(keyed::derive_key(cookie_key, "handover: unlock"))
    }

    /// A proof for this account. `is_reset`: `SecEnrol` has begun to count anew.
    pub fn proof(&self, userid: &str, is_reset: bool, now: SystemTime) -> String {
        let made = seconds(now);
        format!("{made:x}.{}", hex::encode(self.hash(userid, is_reset, made)))
    }

    /// Whether `proof` was made for this account, a moment ago.
    pub fn is_proven(&self, proof: &str, userid: &str, is_reset: bool, now: SystemTime) -> bool {
        let Some((made, hash)) = proof.split_once('.') else { return false };
        let Ok(made) = u64::from_str_radix(made, 16) else { return false };
        let right = hex::encode(self.hash(userid, is_reset, made));
        let is_right = right.as_bytes().ct_eq(hash.as_bytes());
        bool::from(is_right) && made.abs_diff(seconds(now)) <= LIFETIME.as_secs()
    }

    fn hash(&self, userid: &str, is_reset: bool, made: u64) -> [u8; 32] {
        let is_reset = [u8::from(is_reset)];
        keyed::hash(&*self.0, &[&made.to_be_bytes(), &is_reset, userid.as_bytes()])
    }
}

/// Both processes are on one machine, so they share its clock.
fn seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

impl fmt::Debug for UnlockKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("UnlockKey([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s43_a_proof_of_an_unlock_is_for_one_account_one_minute_and_one_key() {
        let (key, now) = (UnlockKey::new(&[7; 64]), SystemTime::now());
        let (later, earlier) = (now + 2 * LIFETIME, now - 2 * LIFETIME);
        let proof = key.proof("bob", false, now);
        assert!(key.is_proven(&proof, "bob", false, now + LIFETIME / 2));
        for (name, is_reset, time) in [
            ("alice", false, now),
            ("bob", true, now),
            ("bob", false, later),
            ("bob", false, earlier),
        ] {
            assert!(!key.is_proven(&proof, name, is_reset, time), "{name} {is_reset} {time:?}");
        }
        let foreign = UnlockKey::new(&[8; 64]).proof("bob", false, now);
        let made = proof.split_once('.').unwrap().0;
        for other in [&*foreign, &format!("{made}."), made, "", ".", "x.y"] {
            assert!(!key.is_proven(other, "bob", false, now), "{other}");
        }
    }
}
