//! The steps of a journey, with what each holds, and how one can end early.

use serde::{Deserialize, Serialize};

use crate::domain::page::Page;
use secenrol::{Challenge, Enrolment, PhoneNumber, SignedIn};

/// The name of [`Step::Ended`].
pub const ENDED: &str = "ended";

/// Where a person stands.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Step {
    /// `SecEnrol` hasn't answered the sign-in yet: it waits for a push to be approved, or is slow.
    AwaitingApproval,
    /// The password is right; a passcode of the old phone is wanted.
    AwaitingPasscode {
        /// What to send it with.
        challenge: Challenge,
        /// How many passcodes `SecEnrol` may have judged.
        tries: u8,
        /// Whether the last one was refused.
        refused: bool,
    },
    /// The new phone may scan the QR code.
    AwaitingScan {
        /// What polls and check codes go with.
        enrolment: Box<Enrolment>,
        /// How many check codes `SecEnrol` may have judged.
        tries: u8,
        /// Whether the last one was refused.
        refused: bool,
    },
    /// A new phone number is wanted.
    AwaitingNumber {
        /// What it goes with.
        signed_in: SignedIn,
        /// How many numbers `SecEnrol` may have judged.
        tries: u8,
        /// Whether the last one was refused.
        refused: bool,
    },
    /// The number was typed and isn't sent yet: its owner looks at it once more.
    ConfirmingNumber {
        /// What it goes with.
        signed_in: SignedIn,
        /// In E.164.
        number: PhoneNumber,
        /// How many numbers `SecEnrol` may have judged.
        tries: u8,
    },
    /// `SecEnrol` sent a code to the new number and wants it back.
    AwaitingNumberCode {
        /// What it goes with.
        signed_in: SignedIn,
        /// In E.164.
        number: PhoneNumber,
        /// How many numbers `SecEnrol` may have judged.
        numbers: u8,
        /// How many codes it may have judged.
        tries: u8,
        /// Whether the last one was refused.
        refused: bool,
    },
    /// The new phone is enrolled. Nothing secret is left.
    Enrolled,
    /// Passcodes go to another number, which ended in these two digits. Nothing else is left.
    NumberChanged {
        /// Two digits.
        last_two: String,
    },
    /// It ended without a new phone; only why is left.
    Ended {
        /// Why.
        ending: Ending,
        /// The code to quote to IT support, which stands in the log.
        reference: String,
    },
}

impl Step {
    /// The page that shows this step.
    #[must_use]
    pub fn page(&self) -> Page {
        match self {
            Self::AwaitingApproval => Page::Approve,
            Self::AwaitingPasscode { .. } => Page::Passcode,
            Self::AwaitingScan { .. } => Page::Scan,
            Self::AwaitingNumber { .. } => Page::SmsNumber,
            Self::ConfirmingNumber { .. } => Page::SmsConfirm,
            Self::AwaitingNumberCode { .. } => Page::SmsCode,
            Self::Enrolled => Page::Done,
            Self::NumberChanged { .. } => Page::SmsDone,
            Self::Ended { .. } => Page::SignIn,
        }
    }

    /// The step's name in the audit trail and the metrics: its page's, or [`ENDED`], which the
    /// sign-in page shows.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ended { .. } => ENDED,
            other => other.page().name(),
        }
    }
}

/// Why a journey ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// `SecEnrol` refused the sign-in after the browser had been sent to wait: a wrong password, or a
    /// push that was denied or not answered. It doesn't say which.
    SignInRefused,
    /// The sign-in failed on the way.
    SignInFailed,
    /// Too many passcodes were tried.
    TooManyPasscodes,
    /// Too many check codes were tried.
    TooManyCheckCodes,
    /// `SecEnrol` no longer knows the session: its cookie expired.
    UpstreamSessionLost,
    /// Too many phone numbers, or codes that went to one, were tried.
    TooManyNumbers,
}
