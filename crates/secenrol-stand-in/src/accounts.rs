//! The users of the stand-in: what `SecEnrol` knows of each, and what it accepts from them.
//!
//! An account checks passwords and passcodes, counts failures in a row and locks itself after ten.
//! It knows nothing of sessions, of HTTP, or of what the phones show.

use super::token::SoftToken;

/// The password of every account.
pub const PASSWORD: &str = "moving day";

/// The phone number of everybody's old phone. No real one: it is set aside for films.
pub(super) const OLD_NUMBER: &str = "+447700900123";

/// Failures in a row after which `SecEnrol` locks an account.
const FAILURES: u32 = 10;

/// How an account signs in at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// With a code from the app on the old phone.
    SoftToken,
    /// By approving a prompt on the old phone.
    Push,
    /// With a passcode from a text message.
    Texts,
    /// With the password alone, for there is no phone yet.
    FirstPhone,
    /// With a code from an e-mail, for there is no phone yet.
    FirstPhoneMail,
    /// Not at all.
    Locked,
}

/// One line on an account, for the demo's printed help and its pages.
#[derive(Clone, Copy, Debug)]
pub struct Introduction {
    /// What to type as the user id.
    pub userid: &'static str,
    /// How the account signs in at first.
    pub kind: Kind,
    /// What to expect, in one line.
    pub line: &'static str,
}

/// The accounts of the demo. The password of all is [`PASSWORD`].
#[must_use]
pub fn accounts() -> &'static [Introduction] {
    &[
        Introduction {
            userid: "alice",
            kind: Kind::SoftToken,
            line: "signs in with a code from the app on the old phone",
        },
        Introduction {
            userid: "bob",
            kind: Kind::Push,
            line: "approves the sign-in on the old phone",
        },
        Introduction {
            userid: "carol",
            kind: Kind::Texts,
            line: "gets a passcode by text message",
        },
        Introduction { userid: "dave", kind: Kind::Locked, line: "is locked and refused always" },
        Introduction {
            userid: "erin",
            kind: Kind::FirstPhone,
            line: "has a first phone, and nothing to confirm the sign-in with",
        },
        Introduction {
            userid: "frank",
            kind: Kind::FirstPhoneMail,
            line: "has a first phone, and gets a code by e-mail",
        },
    ]
}

/// The one `SecEnrol` name of what somebody typed: `CORP\Alice` and `ALICE` are `alice`.
pub(super) fn name_of(typed: &str) -> Option<&'static str> {
    let bare = typed.rsplit('\\').next().unwrap_or(typed).trim();
    let found = accounts().iter().find(|account| account.userid.eq_ignore_ascii_case(bare));
    found.map(|account| account.userid)
}

/// By what an account proves itself after the password.
#[derive(Clone)]
pub(super) enum Means {
    SoftToken(SoftToken),
    Push,
    Texts,
    /// The password is all there is. No document says when SecEnrol takes that: here it does for whoever
    /// has no phone yet.
    Nothing,
}

/// One account as `SecEnrol` keeps it.
pub(super) struct Account {
    pub(super) means: Means,
    /// Where texts go.
    pub(super) number: String,
    /// Whether a new phone has taken over.
    pub(super) moved: bool,
    locked: bool,
    failures: u32,
    /// The time step of the last code accepted: it and older ones are used up.
    last_step: u64,
}

impl Account {
    /// An account at the start of the demo; `token` is the one on the old phone, if it has one.
    pub(super) fn new(kind: Kind, token: Option<SoftToken>) -> Self {
        let means = match (kind, token) {
            (Kind::Push, _) => Means::Push,
            (Kind::FirstPhone, _) => Means::Nothing,
            (_, Some(token)) => Means::SoftToken(token),
            (_, None) => Means::Texts,
        };
        let number = OLD_NUMBER.to_owned();
        Self {
            means,
            number,
            moved: false,
            locked: kind == Kind::Locked,
            failures: 0,
            last_step: 0,
        }
    }

    /// Whether the account is locked.
    pub(super) fn is_locked(&self) -> bool {
        self.locked
    }

    /// Checks the password; a wrong one counts.
    pub(super) fn takes_password(&mut self, typed: &str) -> bool {
        if self.locked {
            return false;
        }
        if typed != PASSWORD {
            self.failed();
            return false;
        }
        true
    }

    /// Checks a code of the soft token, and uses it up.
    pub(super) fn takes_code(&mut self, typed: &str, now: u64) -> bool {
        let Means::SoftToken(token) = &self.means else {
            return false;
        };
        match token.step_of(typed, now) {
            Some(step) if step > self.last_step => {
                self.last_step = step;
                true
            }
            _ => false,
        }
    }

    /// Counts a failure; the tenth in a row locks the account.
    pub(super) fn failed(&mut self) {
        self.failures += 1;
        self.locked |= self.failures >= FAILURES;
    }

    /// Ends a row of failures.
    pub(super) fn signed_in(&mut self) {
        self.failures = 0;
    }

    /// Has passcodes go to a number by text from now on, whatever there was.
    pub(super) fn text_to(&mut self, number: String) {
        self.means = Means::Texts;
        self.number = number;
    }

    /// Lets the token of a new phone take the place of whatever there was. Prompts and texts end
    /// with it: everybody who has moved signs in with codes, which keeps the demo simple.
    pub(super) fn move_to(&mut self, token: SoftToken) {
        self.means = Means::SoftToken(token);
        self.moved = true;
        self.last_step = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_800_000_000;

    #[test]
    fn the_name_is_found_in_any_case_and_behind_a_domain() {
        for typed in ["alice", "ALICE", "CORP\\Alice", " alice "] {
            assert_eq!(name_of(typed), Some("alice"), "{typed}");
        }
        assert_eq!(name_of("mallory"), None);
        assert_eq!(name_of(""), None);
    }

    #[test]
    fn a_code_works_once_and_none_older_after_it() {
        let token = SoftToken::random();
        let mut alice = Account::new(Kind::SoftToken, Some(token.clone()));
        assert!(alice.takes_code(&token.code(NOW), NOW));
        assert!(!alice.takes_code(&token.code(NOW), NOW));
        assert!(!alice.takes_code(&token.code(NOW - 30), NOW));
        assert!(alice.takes_code(&token.next_code(NOW), NOW));
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
        assert!(alice.is_locked());
    }

    #[test]
    fn a_move_ends_what_the_old_phone_could() {
        let (old, new) = (SoftToken::random(), SoftToken::random());
        let mut alice = Account::new(Kind::SoftToken, Some(old.clone()));
        alice.move_to(new.clone());
        assert!(!alice.takes_code(&old.code(NOW), NOW));
        assert!(alice.takes_code(&new.code(NOW), NOW));
    }
}
