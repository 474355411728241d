//! A soft token of two halves, and the codes it shows.
//!
//! `SecEnrol` makes one half, the seed, and hands it out in the QR code. The phone makes the other
//! and tells it to `SecEnrol` alone: through the enrolment URL, or as the check code that the user
//! types. So whoever only carries the seed, as the portal does, never knows the token. This module
//! knows neither accounts nor phones nor the time of day.

use totp_rs::{Algorithm, Builder, Totp};

/// Letters and digits that nobody mistakes for one another; 32, so that a byte picks one evenly.
const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// Characters in either half.
pub(super) const HALF: usize = 8;

/// Characters with which a check code proves that it was made for this seed.
const CHECK: usize = 4;

/// Random text that a person can type.
pub(super) fn random_text(length: usize) -> String {
    let mut bytes = vec![0; length];
    rand::fill(&mut bytes[..]);
    bytes.into_iter().map(letter).collect()
}

fn letter(byte: u8) -> char {
    char::from(ALPHABET[usize::from(byte) % ALPHABET.len()])
}

/// What a person typed, as it was meant: upper case and without spaces.
pub(super) fn tidy(typed: &str) -> String {
    let marks = typed.chars().filter(|c| !c.is_whitespace());
    marks.map(|c| c.to_ascii_uppercase()).collect()
}

/// Whether this can be a half of a token.
pub(super) fn is_half(text: &str) -> bool {
    text.len() == HALF && text.bytes().all(|byte| ALPHABET.contains(&byte))
}

/// The check code of a phone: its half, followed by a checksum over both.
///
/// The vendor's document doesn't say what a check code is made of. This one lets `SecEnrol` learn
/// the half and tell a wrong code from a right one, with nothing agreed beforehand.
pub(super) fn check_code(seed: &str, half: &str) -> String {
    let hash = Builder::new()
        .with_algorithm(Algorithm::SHA256)
        .with_secret(format!("check code {seed}{half}").into_bytes())
        .build_noncompliant();
    let hash = hash.sign(0);
    let sum = hash.as_ref().iter().take(CHECK).copied().map(letter);
    half.chars().chain(sum).collect()
}

/// The phone's half out of a check code, if that was made for this seed.
pub(super) fn half_of_check_code(seed: &str, typed: &str) -> Option<String> {
    let typed = tidy(typed);
    let half = typed.get(..HALF).filter(|half| is_half(half))?;
    (check_code(seed, half) == typed).then(|| half.to_owned())
}

/// A token as both `SecEnrol` and the phone know it: RFC 6238, SHA-1, 6 digits, 30 seconds.
#[derive(Clone)]
pub(super) struct SoftToken(Totp);

impl SoftToken {
    /// The token that results from the two halves: 16 bytes, the 128 bits that RFC 4226 demands.
    pub(super) fn from_halves(seed: &str, half: &str) -> Self {
        let secret = format!("{seed}{half}").into_bytes();
        Self(Builder::new().with_secret(secret).build_noncompliant())
    }

    /// A token enrolled at some time before the demo began.
    pub(super) fn random() -> Self {
        Self::from_halves(&random_text(HALF), &random_text(HALF))
    }

    /// The code that the phone shows, `now` in seconds since 1970.
    pub(super) fn code(&self, now: u64) -> String {
        self.0.generate(now).to_string()
    }

    /// The code that it will show next.
    pub(super) fn next_code(&self, now: u64) -> String {
        self.code(now + self.0.step())
    }

    /// The time step for which `code` is right: the present one or a neighbour.
    pub(super) fn step_of(&self, code: &str, now: u64) -> Option<u64> {
        self.0.check(code, now)
    }
}

/// For how many seconds the code shown now stays.
pub(super) fn seconds_left(now: u64) -> u64 {
    30 - now % 30
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_800_000_000;

    #[test]
    fn the_codes_are_those_of_the_rfc() {
        // RFC 6238, appendix B: this secret, 94287082 at 59 seconds (8 digits; we show 6).
        let token = SoftToken::from_halves("12345678901234567890", "");
        assert_eq!(token.code(59), "287082");
    }

    #[test]
    fn both_halves_of_the_seed_make_the_token() {
        let token = SoftToken::from_halves("ABCDEFGH", "JKLMNPQR");
        assert_ne!(token.code(NOW), SoftToken::from_halves("ABCDEFGH", "JKLMNPQS").code(NOW));
        assert_eq!(token.step_of(&token.code(NOW), NOW), Some(NOW / 30));
        assert_eq!(token.step_of(&token.next_code(NOW), NOW), Some(NOW / 30 + 1));
        assert_eq!(token.step_of(&token.code(NOW - 60), NOW), None);
    }

    #[test]
    fn a_check_code_gives_the_half_away_to_its_own_seed_alone() {
        let (seed, half) = (random_text(HALF), random_text(HALF));
        let code = check_code(&seed, &half);
        assert_eq!(code.len(), HALF + CHECK);
        assert_eq!(half_of_check_code(&seed, &code), Some(half));
        let typed = format!(" {} ", code.to_lowercase());
        assert!(half_of_check_code(&seed, &typed).is_some());
        assert_eq!(half_of_check_code(&random_text(HALF), &code), None);
        assert_eq!(half_of_check_code(&seed, &code[..HALF]), None);
        assert_eq!(half_of_check_code(&seed, "ÄÖÜäöüß"), None);
    }
}
