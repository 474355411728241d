//! A soft token of two halves, and the codes that it shows.
//!
//! SecEnrol makes one half, the seed, and hands it out in the QR code. The phone makes the other
//! half and reports it to SecEnrol, through the enrolment URL or as the check code that the user
//! types. A client that only sees the seed therefore never knows the token.

use totp_rs::{Algorithm, Builder, Totp};

/// Letters and digits that are not mistaken for one another. Their number, 32, divides 256, so that
/// a random byte selects each with the same probability.
const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// The length of either half, in characters.
pub(super) const HALF: usize = 8;

/// The length of the checksum in a check code, in characters.
const CHECK: usize = 4;

/// The time for which a code is shown, in seconds.
pub(super) const STEP: u64 = 30;

/// Random text that a person can type.
pub(super) fn random_text(length: usize) -> String {
    let mut bytes = vec![0; length];
    rand::fill(&mut bytes[..]);
    bytes.into_iter().map(letter).collect()
}

fn letter(byte: u8) -> char {
    char::from(ALPHABET[usize::from(byte) % ALPHABET.len()])
}

/// A typed key or code in upper case and without spaces.
pub(super) fn tidy(typed: &str) -> String {
    typed.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect()
}

/// Whether `text` can be a half of a token.
pub(super) fn is_half(text: &str) -> bool {
    text.len() == HALF && text.bytes().all(|byte| ALPHABET.contains(&byte))
}

/// The check code of a phone: its half, followed by a checksum over both halves.
///
/// The vendor document does not say what a check code contains. This one tells SecEnrol the phone's
/// half and lets it recognise a mistyped code.
pub(super) fn check_code(seed: &str, half: &str) -> String {
    let hash = Builder::new()
        .with_algorithm(Algorithm::SHA256)
        .with_secret(format!("check code {seed}{half}").into_bytes())
        .build_noncompliant();
    let hash = hash.sign(0);
    let sum = hash.as_ref().iter().take(CHECK).copied().map(letter);
    half.chars().chain(sum).collect()
}

/// The phone's half in a check code, if the code was made for this seed.
pub(super) fn half_of_check_code(seed: &str, typed: &str) -> Option<String> {
    let typed = tidy(typed);
    let half = typed.get(..HALF).filter(|half| is_half(half))?;
    (check_code(seed, half) == typed).then(|| half.to_owned())
}

/// A token as both SecEnrol and the phone know it: RFC 6238, SHA-1, 6 digits, 30 seconds.
#[derive(Clone)]
pub(super) struct SoftToken(Totp);

impl SoftToken {
    /// The token made of two halves: 16 bytes, the 128 bits that RFC 4226 requires.
    pub(super) fn from_halves(seed: &str, half: &str) -> Self {
        let secret = format!("{seed}{half}").into_bytes();
        Self(Builder::new().with_secret(secret).build_noncompliant())
    }

    /// A token that was enrolled before the demo began.
    pub(super) fn random() -> Self {
        Self::from_halves(&random_text(HALF), &random_text(HALF))
    }

    /// The code that the phone shows at `now`, in seconds since 1970.
    pub(super) fn code(&self, now: u64) -> String {
        self.0.generate(now).to_string()
    }

    /// The time step for which `code` is right: the current one or a neighbour.
    pub(super) fn step_of(&self, code: &str, now: u64) -> Option<u64> {
        self.0.check(code, now)
    }
}

/// The seconds for which the current code is still shown.
pub(super) fn seconds_left(now: u64) -> u64 {
    STEP - now % STEP
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
    fn a_token_depends_on_both_halves() {
        let token = SoftToken::from_halves("ABCDEFGH", "JKLMNPQR");
        assert_ne!(token.code(NOW), SoftToken::from_halves("ABCDEFGH", "JKLMNPQS").code(NOW));
        assert_eq!(token.step_of(&token.code(NOW), NOW), Some(NOW / 30));
        assert_eq!(token.step_of(&token.code(NOW + STEP), NOW), Some(NOW / 30 + 1));
        assert_eq!(token.step_of(&token.code(NOW - 60), NOW), None);
    }

    #[test]
    fn a_check_code_reveals_the_half_only_with_its_own_seed() {
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
