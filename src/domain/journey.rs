//! The journey: one person's session from sign-in to the end, as a pure state machine.
//!
//! Every transition consumes the journey, takes the time, and returns the next state. It returns
//! `None` if the step does not allow it, for example because an outcome comes too late. No I/O and
//! no clock: [`journeys`](crate::store::journeys) stores journeys, and the pages show them.

mod clock;
pub mod shared;
mod step;

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;

pub use super::purpose::Purpose;
use super::wave::Wave;
pub use clock::{Clock, Timestamp};
use secenrol::{Challenge, Enrolment, PhoneNumber, Server, SignIn, SignedIn, Userid};
pub use step::{ENDED, Ending, Step};

/// Maximum number of passcodes before the person must sign in again.
pub const PASSCODE_TRIES: u8 = 3;
/// Maximum number of phone numbers, and of codes that were sent to one.
pub const NUMBER_TRIES: u8 = 3;
/// The length of a [`page_nonce`], in characters.
pub const NONCE_CHARS: usize = 22;
/// How long the last page of an ended journey can be read.
const AFTERMATH: Duration = Duration::from_mins(5);

/// How long a journey may last.
#[derive(Debug, Clone, Copy)]
pub struct Lifetimes {
    /// Since the person's last action. A poll is not an action.
    pub idle: Duration,
    /// Since the sign-in.
    pub absolute: Duration,
}

/// The time and address of a sign-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    /// The time of the sign-in.
    pub at: Timestamp,
    /// The browser's address, if known.
    pub address: Option<IpAddr>,
}

impl Origin {
    /// Converts `at` to a clock that is `ahead` milliseconds ahead.
    pub fn moved(self, ahead: i64) -> Self {
        Self { at: self.at.moved(ahead), ..self }
    }
}

/// What a form's token says about the page of the form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Token {
    /// The page shows the current step.
    Current,
    /// The page shows an earlier step of this journey.
    Stale,
    /// The form does not belong to this journey.
    Forged,
}

/// One person's journey. Redis stores it sealed, so a change of its fields or steps must raise
/// `SCHEMA` in `journeys::seal`.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Journey {
    userid: Userid,
    account: String,
    /// The account's name in SecEnrol's challenge. The typed name may be another spelling.
    owner: Option<String>,
    purpose: Purpose,
    /// The wave of the link that led to the sign-in.
    wave: Option<Wave>,
    started: Timestamp,
    /// The address of the sign-in, if known.
    address: Option<IpAddr>,
    /// The hash of the sign-in form, with the nonce of its page.
    sign_in_form: Option<[u8; 32]>,
    /// When the current step began.
    entered: Timestamp,
    last_action: Timestamp,
    /// Whether the person used their one extension.
    extended: bool,
    /// Whether the journey had a passcode step.
    coded: bool,
    /// 128 random bits that only the pages of this journey know.
    secret: [u8; 16],
    /// Counts the transitions, to recognise the form of an older page.
    revision: u32,
    renewal_due: bool,
    step: Step,
}

impl Journey {
    fn new(userid: Userid, purpose: Purpose, step: Step, now: Timestamp) -> Self {
        Self {
            account: userid.account(),
            userid,
            owner: owner_in(&step),
            purpose,
            wave: None,
            started: now,
            address: None,
            sign_in_form: None,
            entered: now,
            last_action: now,
            extended: false,
            coded: matches!(step, Step::AwaitingPasscode { .. }),
            secret: rand::random(),
            revision: 0,
            renewal_due: false,
            step,
        }
    }

    /// SecEnrol has not answered the sign-in yet.
    pub fn awaiting_approval(userid: Userid, purpose: Purpose, now: Timestamp) -> Self {
        Self::new(userid, purpose, Step::AwaitingApproval, now)
    }

    /// SecEnrol answered the sign-in at once. `None` if it refused: then there is no journey.
    pub fn signed_in(
        userid: Userid,
        purpose: Purpose,
        outcome: SignIn,
        now: Timestamp,
    ) -> Option<Self> {
        Some(Self::new(userid, purpose, step_after(outcome, purpose)?, now))
    }

    /// Records the address and the form hash of the sign-in.
    pub fn begun_from(self, address: IpAddr, form: Option<[u8; 32]>) -> Self {
        Self { address: Some(address), sign_in_form: form, ..self }
    }

    /// Records the wave of the link that led to the sign-in.
    pub fn in_wave(self, wave: Option<Wave>) -> Self {
        Self { wave, ..self }
    }

    /// SecEnrol answered the pending sign-in. The next request renews the id.
    pub fn approval_answered(
        self,
        outcome: SignIn,
        reference: &str,
        now: Timestamp,
    ) -> Option<Self> {
        let Step::AwaitingApproval = self.step else { return None };
        let step = step_after(outcome, self.purpose)
            .unwrap_or_else(|| ended(Ending::SignInRefused, reference));
        Some(Self { renewal_due: !matches!(step, Step::Ended { .. }), ..self.to(step, now) })
    }

    /// The pending sign-in failed.
    pub fn approval_failed(self, reference: &str, now: Timestamp) -> Option<Self> {
        let Step::AwaitingApproval = self.step else { return None };
        Some(self.to(ended(Ending::SignInFailed, reference), now))
    }

    /// The passcode is right. The store renews the id in the same step.
    pub fn passcode_accepted(self, enrolment: Box<Enrolment>, now: Timestamp) -> Option<Self> {
        let Step::AwaitingPasscode { .. } = self.step else { return None };
        let step = both_factors(enrolment, self.purpose);
        Some(self.acted(now).to(step, now))
    }

    /// The passcode was refused, or its outcome is unknown. Unknown outcomes count too: otherwise a
    /// server with an undocumented refusal could be asked forever.
    pub fn passcode_tried(
        self,
        challenge: Challenge,
        refused: bool,
        reference: &str,
        now: Timestamp,
    ) -> Option<Self> {
        let Step::AwaitingPasscode { tries, .. } = self.step else { return None };
        let tries = tries.saturating_add(1);
        let step = if tries < PASSCODE_TRIES {
            Step::AwaitingPasscode { challenge, tries, refused }
        } else {
            ended(Ending::after_tries(Ending::TooManyPasscodes, refused), reference)
        };
        Some(self.acted(now).to(step, now))
    }

    /// The check code was refused, or its outcome is unknown. After `most` of them, the journey
    /// ends.
    pub fn check_code_tried(
        self,
        enrolment: Enrolment,
        refused: bool,
        most: u8,
        reference: &str,
        now: Timestamp,
    ) -> Option<Self> {
        let Step::AwaitingScan { tries, .. } = self.step else { return None };
        let tries = tries.saturating_add(1);
        let step = if tries < most {
            Step::AwaitingScan { enrolment: Box::new(enrolment), tries, refused }
        } else {
            ended(Ending::after_tries(Ending::TooManyCheckCodes, refused), reference)
        };
        Some(self.acted(now).to(step, now))
    }

    /// The new phone is enrolled. Wipes the seed, the cookie and the enrolment URL.
    pub fn enrolled(self, now: Timestamp) -> Option<Self> {
        let Step::AwaitingScan { .. } = self.step else { return None };
        Some(self.to(Step::Enrolled, now))
    }

    /// The person typed a number and will confirm it before it is sent.
    pub fn number_entered(self, number: PhoneNumber, now: Timestamp) -> Option<Self> {
        let Step::AwaitingNumber { signed_in, tries, .. } = self.step.clone() else { return None };
        Some(self.acted(now).to(Step::ConfirmingNumber { signed_in, number, tries }, now))
    }

    /// The person wants to type another number, which ends the journey after the last one.
    pub fn number_dropped(self, reference: &str, now: Timestamp) -> Option<Self> {
        let (signed_in, tries) = match self.step.clone() {
            Step::ConfirmingNumber { signed_in, tries, .. } => (signed_in, tries),
            Step::AwaitingNumberCode { signed_in, numbers, .. } => (signed_in, numbers),
            _ => return None,
        };
        let step = if tries < NUMBER_TRIES {
            Step::AwaitingNumber { signed_in, tries, refused: false }
        } else {
            ended(Ending::TooManyNumbers, reference)
        };
        Some(self.acted(now).to(step, now))
    }

    /// SecEnrol accepted the number, or sent a code to it (`code_wanted`).
    pub fn number_taken(
        self,
        signed_in: SignedIn,
        code_wanted: bool,
        now: Timestamp,
    ) -> Option<Self> {
        let Step::ConfirmingNumber { number, tries, .. } = self.step.clone() else { return None };
        let numbers = tries.saturating_add(1);
        let step = if code_wanted {
            Step::AwaitingNumberCode { signed_in, number, numbers, tries: 0, refused: false }
        } else {
            Step::NumberChanged { last_two: number.last_two().to_owned() }
        };
        Some(self.acted(now).to(step, now))
    }

    /// The number was refused, or its outcome is unknown.
    pub fn number_tried(
        self,
        signed_in: SignedIn,
        refused: bool,
        reference: &str,
        now: Timestamp,
    ) -> Option<Self> {
        let Step::ConfirmingNumber { number, tries, .. } = self.step.clone() else { return None };
        let tries = tries.saturating_add(1);
        let step = match refused {
            _ if tries >= NUMBER_TRIES => {
                ended(Ending::after_tries(Ending::TooManyNumbers, refused), reference)
            }
            true => Step::AwaitingNumber { signed_in, tries, refused },
            false => Step::ConfirmingNumber { signed_in, number, tries },
        };
        Some(self.acted(now).to(step, now))
    }

    /// The code that was sent to the new number is right.
    pub fn number_confirmed(self, now: Timestamp) -> Option<Self> {
        let Step::AwaitingNumberCode { number, .. } = &self.step else { return None };
        let last_two = number.last_two().to_owned();
        Some(self.acted(now).to(Step::NumberChanged { last_two }, now))
    }

    /// The code was refused, or its outcome is unknown.
    pub fn number_code_tried(
        self,
        signed_in: SignedIn,
        refused: bool,
        reference: &str,
        now: Timestamp,
    ) -> Option<Self> {
        let Step::AwaitingNumberCode { number, numbers, tries, .. } = self.step.clone() else {
            return None;
        };
        let tries = tries.saturating_add(1);
        let step = if tries < NUMBER_TRIES {
            Step::AwaitingNumberCode { signed_in, number, numbers, tries, refused }
        } else {
            ended(Ending::after_tries(Ending::TooManyNumbers, refused), reference)
        };
        Some(self.acted(now).to(step, now))
    }

    /// SecEnrol no longer knows the session.
    pub fn upstream_session_lost(self, reference: &str, now: Timestamp) -> Option<Self> {
        let Step::AwaitingScan { .. } = self.step else { return None };
        Some(self.to(ended(Ending::UpstreamSessionLost, reference), now))
    }

    /// The person asks for more time. `None` the second time.
    pub fn prolonged(self, now: Timestamp) -> Option<Self> {
        self.may_be_prolonged().then(|| Self { extended: true, ..self.acted(now) })
    }

    /// A poll was answered with a new cookie, and the phone has not reported yet. This is no new
    /// step, so forms stay valid.
    pub fn still_waiting(self, session: Enrolment) -> Option<Self> {
        let Step::AwaitingScan { tries, refused, .. } = self.step else { return None };
        let step = Step::AwaitingScan { enrolment: Box::new(session), tries, refused };
        Some(Self { step, ..self })
    }

    /// Converts all times to a clock that is `ahead` milliseconds ahead.
    pub fn moved(self, ahead: i64) -> Self {
        let (started, entered) = (self.started.moved(ahead), self.entered.moved(ahead));
        Self { started, entered, last_action: self.last_action.moved(ahead), ..self }
    }

    /// The id was renewed.
    pub fn renewed(self) -> Self {
        Self { renewal_due: false, ..self }
    }

    fn to(self, step: Step, now: Timestamp) -> Self {
        let coded = self.coded || matches!(step, Step::AwaitingPasscode { .. });
        let owner = owner_in(&step).or(self.owner);
        Self { step, coded, owner, entered: now, revision: self.revision.wrapping_add(1), ..self }
    }

    fn acted(self, now: Timestamp) -> Self {
        Self { last_action: now, ..self }
    }

    /// The current step.
    pub fn step(&self) -> &Step {
        &self.step
    }

    /// The server that has answered, which all further exchanges must use.
    pub fn server(&self) -> Option<&Server> {
        match &self.step {
            Step::AwaitingPasscode { challenge, .. } => Some(&challenge.server),
            Step::AwaitingScan { enrolment, .. } => Some(&enrolment.server),
            Step::AwaitingNumber { signed_in, .. }
            | Step::ConfirmingNumber { signed_in, .. }
            | Step::AwaitingNumberCode { signed_in, .. } => Some(&signed_in.server),
            Step::AwaitingApproval
            | Step::Enrolled
            | Step::NumberChanged { .. }
            | Step::Ended { .. } => None,
        }
    }

    /// The userid as typed at sign-in.
    pub fn userid(&self) -> &Userid {
        &self.userid
    }

    /// The account's name as SecEnrol gave it, or else as typed.
    pub fn owner(&self) -> &str {
        self.owner.as_deref().unwrap_or(self.userid.as_str())
    }

    /// What the person wants to do.
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The wave of the link that led to the sign-in, if it was a configured one.
    pub fn wave(&self) -> Option<&Wave> {
        self.wave.as_ref()
    }

    /// Whether the journey has or had a passcode step.
    pub fn is_coded(&self) -> bool {
        self.coded
    }

    /// Whether the journey is unfinished and its password is known to be right. It is unknown while
    /// SecEnrol has not answered.
    pub fn is_past_password(&self) -> bool {
        self.is_under_way() && !matches!(self.step, Step::AwaitingApproval)
    }

    /// Whether the journey is unfinished and both factors are known to be right.
    pub fn is_past_second_factor(&self) -> bool {
        self.is_under_way()
            && !matches!(self.step, Step::AwaitingApproval | Step::AwaitingPasscode { .. })
    }

    /// Whether the password is known to be right. If not, anybody can begin the journey, so it does
    /// not count towards the capacity of the store.
    pub fn has_right_password(&self) -> bool {
        !matches!(
            self.step,
            Step::AwaitingApproval
                | Step::Ended { ending: Ending::SignInRefused | Ending::SignInFailed, .. }
        )
    }

    /// The userid without its domain, for limits per account.
    pub fn account(&self) -> &str {
        &self.account
    }

    /// The time of the sign-in.
    pub fn started(&self) -> Timestamp {
        self.started
    }

    /// The time and address of the sign-in.
    pub fn origin(&self) -> Origin {
        Origin { at: self.started, address: self.address }
    }

    /// Whether the sign-in form with this hash began the journey.
    pub fn was_begun_by(&self, form: &[u8; 32]) -> bool {
        self.sign_in_form.is_some_and(|own| own.ct_eq(form).into())
    }

    /// When the current step began.
    pub fn entered(&self) -> Timestamp {
        self.entered
    }

    /// Whether the next request must renew the id, because the step changed while no request was
    /// there to take a new one.
    pub fn renewal_due(&self) -> bool {
        self.renewal_due
    }

    /// Whether the journey is unfinished.
    pub fn is_under_way(&self) -> bool {
        !matches!(self.step, Step::Enrolled | Step::NumberChanged { .. } | Step::Ended { .. })
    }

    /// When the journey expires: at the idle or the absolute limit, whichever is first. An ended
    /// journey stays readable for `AFTERMATH` after its end.
    pub fn expires(&self, lifetimes: Lifetimes) -> Timestamp {
        if !self.is_under_way() {
            return self.entered.after(AFTERMATH);
        }
        let extension = if self.extended { lifetimes.idle } else { Duration::ZERO };
        self.last_action
            .after(lifetimes.idle)
            .min(self.started.after(lifetimes.absolute + extension))
    }

    /// Whether [`Self::prolonged`] is still possible.
    pub fn may_be_prolonged(&self) -> bool {
        self.is_under_way() && !self.extended
    }

    /// A token for the forms of one page: the revision, the secret and a nonce of that page. Only
    /// the nonce distinguishes a resent form from an attacker's form for the same journey.
    pub fn form_token(&self) -> String {
        let secret = URL_SAFE_NO_PAD.encode(self.secret);
        [&self.revision.to_string(), ".", &secret, ".", &page_nonce()].concat()
    }

    /// Checks a form's token. Compares the secret in constant time.
    pub fn judge(&self, token: &str) -> Token {
        let mut parts = token.split('.');
        let (Some(revision), Some(secret), Some(number), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Token::Forged;
        };
        let ours = URL_SAFE_NO_PAD.encode(self.secret);
        if number.len() != NONCE_CHARS || !bool::from(ours.as_bytes().ct_eq(secret.as_bytes())) {
            Token::Forged
        } else if revision.parse() == Ok(self.revision) {
            Token::Current
        } else {
            Token::Stale
        }
    }
}

impl fmt::Debug for Journey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Journey")
            .field("userid", &self.userid)
            .field("step", &self.step)
            .finish_non_exhaustive()
    }
}

fn step_after(outcome: SignIn, purpose: Purpose) -> Option<Step> {
    match outcome {
        SignIn::Challenged(challenge) => {
            Some(Step::AwaitingPasscode { challenge, tries: 0, refused: false })
        }
        SignIn::Accepted(enrolment, _) => Some(both_factors(enrolment, purpose)),
        SignIn::Denied => None,
    }
}

fn owner_in(step: &Step) -> Option<String> {
    match step {
        Step::AwaitingPasscode { challenge, .. } => Some(challenge.userid.clone()),
        _ => None,
    }
}

/// 128 random bits as text, new for each page.
pub fn page_nonce() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>())
}

/// A number change needs no new phone, so it drops the seed at once.
fn both_factors(enrolment: Box<Enrolment>, purpose: Purpose) -> Step {
    match purpose {
        Purpose::Move | Purpose::FirstPhone | Purpose::App => {
            Step::AwaitingScan { enrolment, tries: 0, refused: false }
        }
        Purpose::Number => {
            Step::AwaitingNumber { signed_in: SignedIn::from(*enrolment), tries: 0, refused: false }
        }
    }
}

fn ended(ending: Ending, reference: &str) -> Step {
    Step::Ended { ending, reference: reference.to_owned() }
}

#[cfg(test)]
mod tests;
