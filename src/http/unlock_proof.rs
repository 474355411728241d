//! The proof that the sender of an unlock can read the portal's cookie key. Every program of the
//! machine can reach the management listener, and so can whatever a program passes on.

use std::time::Duration;

use crate::domain::journey::Timestamp;
use crate::domain::keyed;
use crate::http::timed_token::TimedTokens;

/// How long a proof is valid: long enough for a machine that is busy.
const LIFETIME: Duration = Duration::from_mins(1);

/// Makes and verifies proofs.
#[derive(Debug, Clone)]
pub struct UnlockKey(TimedTokens);

impl UnlockKey {
    /// Proofs under a key that is derived from the one for cookies.
    pub fn new(cookie_key: &[u8]) -> Self {
        Self(TimedTokens::new(keyed::derive_key(cookie_key, "handover: unlock")))
    }

    /// A proof for this account. `is_reset`: SecEnrol has begun to count anew. Both processes are on
    /// one machine, so they share its clock.
    pub fn proof(&self, userid: &str, is_reset: bool, now: Timestamp) -> String {
        self.0.make(&[&[u8::from(is_reset)], userid.as_bytes()], now)
    }

    /// Whether `proof` was made for this account, a moment ago.
    pub fn verify(&self, proof: &str, userid: &str, is_reset: bool, now: Timestamp) -> bool {
        self.0.verify(proof, &[&[u8::from(is_reset)], userid.as_bytes()], now, LIFETIME)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn s43_a_proof_of_an_unlock_is_for_one_account_one_minute_and_one_key() {
        let (key, now) = (UnlockKey::new(&[7; 64]), Timestamp::of_system());
        let minutes = 2 * i64::try_from(LIFETIME.as_millis()).unwrap();
        let (later, earlier) = (now.moved(minutes), now.moved(-minutes));
        let proof = key.proof("bob", false, now);
        assert!(key.verify(&proof, "bob", false, now.after(LIFETIME / 2)));
        for (name, is_reset, time) in [
            ("alice", false, now),
            ("bob", true, now),
            ("bob", false, later),
            ("bob", false, earlier),
        ] {
            assert!(!key.verify(&proof, name, is_reset, time), "{name} {is_reset} {time:?}");
        }
        let foreign = UnlockKey::new(&[8; 64]).proof("bob", false, now);
        let made = proof.split_once('.').unwrap().0;
        for other in [&*foreign, &format!("{made}."), made, "", ".", "x.y"] {
            assert!(!key.verify(other, "bob", false, now), "{other}");
        }
    }
}
