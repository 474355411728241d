//! The users of the stand-in, and how SecEnrol checks their passwords and passcodes.

use super::token::SoftToken;

/// The password of every account.
pub const PASSWORD: &str = "moving day";

/// The phone number of every old phone, from the range that Ofcom reserves for drama.
pub(super) const OLD_NUMBER: &str = "+447700900123";

/// Failures in a row after which SecEnrol locks an account.
const MAX_FAILURES: u32 = 10;

/// How an account signs in at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// With a code from the app on the old phone.
    SoftToken,
    /// By approving a prompt on the old phone.
    Push,
    /// With a passcode from a text message.
    Texts,
    /// With the password only, because there is no phone yet.
    FirstPhone,
    /// With a code from an e-mail, because there is no phone yet.
    FirstPhoneMail,
    /// Not at all.
    Locked,
}

impl Kind {
    /// Whether the old phone has the app with a code.
    pub(super) fn has_app(self) -> bool {
        matches!(self, Self::SoftToken | Self::Locked)
    }
}

/// What the demo says about an account.
#[derive(Clone, Copy, Debug)]
pub struct AccountInfo {
    /// What to type as the userid.
    pub userid: &'static str,
    /// How the account signs in at first.
    pub kind: Kind,
    /// What to expect, in one line that continues "alice …".
    pub summary: &'static str,
}

/// The accounts of the demo. All have the password [`PASSWORD`].
pub static ACCOUNTS: [AccountInfo; 6] = [
    info("alice", Kind::SoftToken, "signs in with a code from the app on the old phone"),
    info("bob", Kind::Push, "approves the sign-in on the old phone"),
    info("carol", Kind::Texts, "gets a passcode by text message"),
    info("dave", Kind::Locked, "is locked and always refused"),
    info("erin", Kind::FirstPhone, "has a first phone, and nothing to confirm the sign-in with"),
    info("frank", Kind::FirstPhoneMail, "has a first phone, and gets a code by e-mail"),
];

const fn info(userid: &'static str, kind: Kind, summary: &'static str) -> AccountInfo {
    AccountInfo { userid, kind, summary }
}

/// The userid that a typed name means: `CORP\Alice` and `ALICE` are `alice`.
pub(super) fn name_of(typed: &str) -> Option<&'static str> {
    let bare = typed.rsplit('\\').next().unwrap_or(typed).trim();
    ACCOUNTS.iter().map(|account| account.userid).find(|userid| userid.eq_ignore_ascii_case(bare))
}

/// What an account needs besides the password.
pub(super) enum SecondFactor {
    SoftToken(SoftToken),
    Push,
    Texts,
    /// Nothing. The vendor document does not say when SecEnrol allows that; here it does for users
    /// who have no phone yet.
    None,
}

/// One account as SecEnrol keeps it.
pub(super) struct Account {
    pub(super) second_factor: SecondFactor,
    /// Where texts go.
    pub(super) number: String,
    /// Whether a new phone has replaced the old one.
    pub(super) moved: bool,
    /// Whether it is locked, for good.
    pub(super) locked: bool,
    failures: u32,
    /// The time step of the last accepted code. It and older ones are used up.
    last_step: u64,
}

impl Account {
    /// An account at the start of the demo. `token` is the one on the old phone, if it has one.
    pub(super) fn new(kind: Kind, token: Option<SoftToken>) -> Self {
        let second_factor = match (kind, token) {
            (Kind::Push, _) => SecondFactor::Push,
            (Kind::FirstPhone, _) => SecondFactor::None,
            (_, Some(token)) => SecondFactor::SoftToken(token),
            (_, None) => SecondFactor::Texts,
        };
        let (number, locked) = (OLD_NUMBER.to_owned(), kind == Kind::Locked);
        Self { second_factor, number, moved: false, locked, failures: 0, last_step: 0 }
    }

    /// Checks the password. A wrong one counts as a failure.
    pub(super) fn takes_password(&mut self, typed: &str) -> bool {
        let right = typed == PASSWORD;
        if !right {
            self.failed();
        }
        right && !self.locked
    }

    /// Checks a code of the soft token, and uses it up.
    pub(super) fn takes_code(&mut self, typed: &str, now: u64) -> bool {
        let SecondFactor::SoftToken(token) = &self.second_factor else { return false };
        let step = token.step_of(typed, now).filter(|step| *step > self.last_step);
        self.last_step = step.unwrap_or(self.last_step);
        step.is_some()
    }

    /// Counts a failure; the tenth in a row locks the account.
    pub(super) fn failed(&mut self) {
        self.failures += 1;
        self.locked |= self.failures >= MAX_FAILURES;
    }

    /// Resets the count of failures.
    pub(super) fn signed_in(&mut self) {
        self.failures = 0;
    }

    /// Sends passcodes as texts to `number` from now on, whatever the second factor was.
    pub(super) fn text_to(&mut self, number: String) {
        self.second_factor = SecondFactor::Texts;
        self.number = number;
    }

    /// Makes the new phone's token the second factor, whatever it was before. To keep the demo
    /// simple, users who had prompts or texts also sign in with codes from then on.
    pub(super) fn move_to(&mut self, token: SoftToken) {
        self.second_factor = SecondFactor::SoftToken(token);
        self.moved = true;
        self.last_step = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_800_000_000;

    #[test]
    fn a_userid_may_have_any_case_and_a_domain() {
        for typed in ["alice", "ALICE", "CORP\\Alice", " alice "] {
            assert_eq!(name_of(typed), Some("alice"), "{typed}");
        }
        assert_eq!(name_of("mallory"), None);
        assert_eq!(name_of(""), None);
    }

    #[test]
    fn a_code_works_once_and_older_ones_do_not_work_after_it() {
        let token = SoftToken::random();
        let mut alice = Account::new(Kind::SoftToken, Some(token.clone()));
        assert!(alice.takes_code(&token.code(NOW), NOW));
        assert!(!alice.takes_code(&token.code(NOW), NOW));
        assert!(!alice.takes_code(&token.code(NOW - 30), NOW));
        assert!(alice.takes_code(&token.code(NOW + 30), NOW));
    }

    #[test]
    fn ten_failures_in_a_row_lock_the_account() {
        let mut alice = Account::new(Kind::SoftToken, Some(SoftToken::random()));
        for _ in 0..9 {
            assert!(!alice.takes_password("wrong"));
        }
        assert!(alice.takes_password(PASSWORD));
        alice.failed();
        assert!(!alice.takes_password(PASSWORD));
        assert!(alice.locked);
    }

    #[test]
    fn the_old_phones_codes_are_refused_after_a_move() {
        let (old, new) = (SoftToken::random(), SoftToken::random());
        let mut alice = Account::new(Kind::SoftToken, Some(old.clone()));
        alice.move_to(new.clone());
        assert!(!alice.takes_code(&old.code(NOW), NOW));
        assert!(alice.takes_code(&new.code(NOW), NOW));
    }
}
