//! The steps of a journey with their data, and the reasons for an early end.

use serde::{Deserialize, Serialize};

use crate::domain::page::Page;
use secenrol::{Challenge, Enrolment, PhoneNumber, SignedIn};

/// The name of [`Step::Ended`].
pub const ENDED: &str = "ended";

/// A person's position in the journey.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Step {
    /// SecEnrol has not answered the sign-in yet. It waits for a push approval, or is slow.
    AwaitingApproval,
    /// The password is right. The portal waits for a passcode of the old phone.
    AwaitingPasscode {
        /// The upstream session that the passcode belongs to.
        challenge: Challenge,
        /// Number of passcodes that were sent.
        tries: u8,
        /// Whether the last one was refused.
        refused: bool,
    },
    /// The new phone may scan the QR code.
    AwaitingScan {
        /// The upstream session of polls and check codes.
        enrolment: Box<Enrolment>,
        /// Number of check codes that were sent.
        tries: u8,
        /// Whether the last one was refused.
        refused: bool,
    },
    /// The portal waits for the new phone number.
    AwaitingNumber {
        /// The upstream session of the number change.
        signed_in: SignedIn,
        /// Number of phone numbers that were sent.
        tries: u8,
        /// Whether the last one was refused.
        refused: bool,
    },
    /// The person typed a number and must confirm it before it is sent.
    ConfirmingNumber {
        /// The upstream session of the number change.
        signed_in: SignedIn,
        /// In E.164.
        number: PhoneNumber,
        /// Number of phone numbers that were sent.
        tries: u8,
    },
    /// SecEnrol sent a code to the new number. The portal waits for it.
    AwaitingNumberCode {
        /// The upstream session of the number change.
        signed_in: SignedIn,
        /// In E.164.
        number: PhoneNumber,
        /// Number of phone numbers that were sent.
        numbers: u8,
        /// Number of codes that were sent back.
        tries: u8,
        /// Whether the last one was refused.
        refused: bool,
    },
    /// The new phone is enrolled. This step holds no secrets.
    Enrolled,
    /// The phone number was changed. This step holds no secrets.
    NumberChanged {
        /// The last two digits of the new number.
        last_two: String,
    },
    /// The journey ended without success. This step holds no secrets.
    Ended {
        /// The reason.
        ending: Ending,
        /// The reference code for IT support, which the log has too.
        reference: String,
    },
}

impl Step {
    /// The page that shows this step.
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
    pub fn name(&self) -> &'static str {
        match self {
            Self::Ended { .. } => ENDED,
            other => other.page().name(),
        }
    }

    /// How many passcodes or check codes were sent. `None` at a step that asks for neither.
    pub fn tries(&self) -> Option<u8> {
        match self {
            Self::AwaitingPasscode { tries, .. } | Self::AwaitingScan { tries, .. } => Some(*tries),
            _ => None,
        }
    }
}

/// Why a journey ended early.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ending {
    /// SecEnrol refused the pending sign-in: a wrong password, or a push that was denied or not
    /// answered. It does not say which.
    SignInRefused,
    /// The pending sign-in failed.
    SignInFailed,
    /// Too many passcodes were tried.
    TooManyPasscodes,
    /// Too many check codes were tried.
    TooManyCheckCodes,
    /// The last of too many tries got no clear answer, so it may have been right.
    AnswersLost,
    /// SecEnrol no longer knows the session, because its cookie expired.
    UpstreamSessionLost,
    /// Too many phone numbers, or codes that were sent to one, were tried.
    TooManyNumbers,
}

impl Ending {
    /// The end after the last of too many tries: the person is at fault only if it was refused.
    pub fn after_tries(too_many: Self, refused: bool) -> Self {
        if refused { too_many } else { Self::AnswersLost }
    }
}
