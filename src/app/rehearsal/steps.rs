//! The steps of a rehearsal: a move of a test user's token, twice as far as the QR code, with one
//! wrong check code and one used passcode on the way.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use secenrol::{
    Challenge, CheckCode, CheckCodeSent, Client, Enrolment, Error, Image, NumberForm, NumberSent,
    Passcode, PasscodeSent, Password, Poll, Recorder, SignIn, Userid,
};
use zeroize::Zeroizing;

use super::qr;
use super::respondent::{Question, Respondent};
use super::transcript::{Line, Log, Stage};
use crate::app::files::ShortLived;
use crate::domain::phone_number::{self, NumberFormat, Region};

/// What a person reads before a rehearsal begins.
pub const EXPLANATION: &str = "\
This rehearsal does the following with the account of a test user:
 - it signs in two or three times, with the passcodes that you type or a push that you approve;
 - it sends one wrong check code, and one passcode for the second time: SecEnrol may count each
   as a failure, so do not use an account that is about to be locked;
 - it has QR codes issued. If a phone scans the last one, the token moves to that phone.
It writes a transcript without any secret, and a report. Ctrl-C stops it at any time.";

/// A check code that no phone shows. It is in the alphabet of most codes.
const WRONG_CHECK_CODE: &str = "AAAA2222AAAA";
/// How long the new phone may take to report.
const PHONE_PATIENCE: Duration = Duration::from_mins(3);
/// Passcodes of one sign-in that are tried before the rehearsal gives up. More could lock the
/// account.
const TRIES: usize = 2;

/// What may have happened to the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountState {
    /// Nothing was sent.
    Untouched,
    /// A sign-in was sent.
    SignedIn,
    /// A QR code was given out, and no phone has enrolled with it as far as is known.
    CodeIssued,
    /// A phone has enrolled.
    Moved,
}

impl AccountState {
    /// What to know about the account now.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Untouched => "Nothing was sent to SecEnrol: the account is as it was.",
            Self::SignedIn => {
                "A sign-in was sent. The account's token is as it was; refused tries may have been \
                 counted."
            }
            Self::CodeIssued => {
                "A QR code was issued and, as far as is known, not used. The old phone works as \
                 before; the code stays valid until SecEnrol drops it."
            }
            Self::Moved => "A phone has enrolled: the account's token is on that phone now.",
        }
    }
}

/// A state that Ctrl-C can read while the steps run.
#[derive(Debug, Clone)]
pub struct SharedState(Arc<Mutex<AccountState>>);

impl Default for SharedState {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(AccountState::Untouched)))
    }
}

impl SharedState {
    /// The state now.
    pub fn get(&self) -> AccountState {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, state: AccountState) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = state;
    }

    fn reach(&self, state: AccountState) {
        // A second sign-in does not undo an enrolment.
        if (self.get() as u8) < state as u8 {
            self.set(state);
        }
    }
}

/// Why the steps ended early.
#[derive(Debug, thiserror::Error)]
pub enum EndedEarly {
    /// The person did not agree, or gave no answer to what cannot be left out.
    #[error("the rehearsal was not begun")]
    NotBegun,
    /// SecEnrol refused, or an exchange failed. The transcript and the report say more.
    #[error("{0}")]
    Refused(&'static str),
    /// An answer has a form that no SecEnrol takes.
    #[error("{0}")]
    BadAnswer(String),
    /// An answer could not be read.
    #[error(transparent)]
    Input(#[from] io::Error),
    /// An exchange has no outcome.
    #[error(transparent)]
    Exchange(#[from] Error),
}

/// A rehearsal.
pub struct Rehearsal<P> {
    /// The client, which the recorder records.
    pub client: Client,
    /// The recorder of the client.
    pub recorder: Arc<Recorder>,
    /// Who answers.
    pub respondent: P,
    /// Where the transcript is written.
    pub log: Log,
    /// What may have happened to the account.
    pub state: SharedState,
    /// The folder for the picture of the QR code.
    pub folder: PathBuf,
    /// How long to poll for the end of the session; zero: not at all.
    pub expiry: Duration,
    /// The form that changes a phone number, if the portal is to do that.
    pub number: Option<NumberChange>,
}

/// How the portal changes a phone number.
#[derive(Debug, Clone)]
pub struct NumberChange {
    /// The form.
    pub form: NumberForm,
    /// How it expects the number.
    pub format: NumberFormat,
    /// The country of numbers without a country code.
    pub region: Option<Region>,
}

/// A signed-in session, its picture, and the passcode that it took.
struct RehearsedSignIn {
    enrolment: Enrolment,
    picture: Option<Image>,
    passcode: Option<Passcode>,
}

impl<P: Respondent> Rehearsal<P> {
    /// Goes through all steps.
    ///
    /// # Errors
    /// [`EndedEarly`], if the steps after that make no sense.
    pub async fn run(&mut self) -> Result<(), EndedEarly> {
        self.respondent.tell(EXPLANATION);
        self.respondent.answer(Question::Begin).await?.ok_or(EndedEarly::NotBegun)?;
        let userid = self.required(Question::Userid).await?;
        let userid = Userid::parse(&userid).map_err(bad("userid"))?;
        let password = self.required(Question::Password).await?;
        let password = Password::parse(&password).map_err(bad("password"))?;

        self.log.stage(Stage::FirstSignIn);
        let first = self.sign_in(&userid, &password).await?;
        self.describe_code(&first);
        self.log.stage(Stage::FirstPoll);
        let answer = self.client.poll(&first.enrolment).await;
        answer.outcome?;
        let first_enrolment = answer.session;
        self.log.stage(Stage::WrongCheckCode);
        let wrong = CheckCode::parse(WRONG_CHECK_CODE).map_err(bad("check code"))?;
        let answer = self.client.send_check_code(&first_enrolment, &wrong).await;
        let first_enrolment = answer.session;
        if matches!(answer.outcome, Ok(CheckCodeSent::Enrolled)) {
            self.state.reach(AccountState::Moved);
            return Err(EndedEarly::Refused("SecEnrol accepted a made-up check code"));
        }

        let repeated = match first.passcode {
            Some(passcode) => self.repeat(&userid, &password, &passcode).await?,
            None => None,
        };
        let newest = match repeated {
            Some(session) => Some(session),
            None => self.once_more(&userid, &password).await?,
        };
        let newest = match newest {
            Some(newest) => {
                self.log.stage(Stage::FirstAfterSecond);
                // That the first code is refused now is a finding, not an error.
                let _ = self.client.poll(&first_enrolment).await.outcome;
                newest
            }
            None => RehearsedSignIn {
                enrolment: first_enrolment,
                picture: first.picture,
                passcode: None,
            },
        };
        let enrolment = self.enrol(newest).await?;
        let enrolment = self.change_number(enrolment).await?;
        self.until_expiry(enrolment).await
    }

    async fn required(&mut self, question: Question) -> Result<Zeroizing<String>, EndedEarly> {
        self.respondent.answer(question).await?.ok_or(EndedEarly::NotBegun)
    }

    /// Signs in with password and passcode, or with a push.
    async fn sign_in(
        &mut self,
        userid: &Userid,
        password: &Password,
    ) -> Result<RehearsedSignIn, EndedEarly> {
        self.respondent.tell("Signing in. If the old phone shows a request, approve it now.");
        let before = self.state.get();
        // Before the exchange, so that Ctrl-C meanwhile reports a sign-in.
        self.state.reach(AccountState::SignedIn);
        let outcome = self.client.sign_in(userid, password).await;
        if outcome.as_ref().is_err_and(Error::was_not_sent) {
            self.state.set(before);
        }
        match outcome? {
            SignIn::Denied => Err(EndedEarly::Refused(
                "SecEnrol refused the sign-in: the userid or the password is wrong, the account is \
                 locked, or the push was not approved",
            )),
            SignIn::Accepted(enrolment, picture) => {
                self.state.reach(AccountState::CodeIssued);
                Ok(RehearsedSignIn { enrolment: *enrolment, picture, passcode: None })
            }
            SignIn::Challenged(challenge) => self.confirm(challenge).await,
        }
    }

    async fn confirm(&mut self, mut challenge: Challenge) -> Result<RehearsedSignIn, EndedEarly> {
        for _ in 0..TRIES {
            let Some(typed) = self.respondent.answer(Question::Passcode).await? else { break };
            let passcode = Passcode::parse(&typed).map_err(bad("passcode"))?;
            let answer = self.client.send_passcode(&challenge, &passcode).await;
            challenge = answer.session;
            match answer.outcome? {
                PasscodeSent::Accepted(enrolment, picture) => {
                    self.state.reach(AccountState::CodeIssued);
                    let passcode = Some(passcode);
                    return Ok(RehearsedSignIn { enrolment: *enrolment, picture, passcode });
                }
                PasscodeSent::Denied => self.respondent.tell("SecEnrol refused the passcode."),
            }
        }
        Err(EndedEarly::Refused("SecEnrol wants a passcode, and was given none that it accepts"))
    }

    /// Sends a passcode that was used already. The session, if SecEnrol takes it.
    async fn repeat(
        &mut self,
        userid: &Userid,
        password: &Password,
        passcode: &Passcode,
    ) -> Result<Option<RehearsedSignIn>, EndedEarly> {
        self.log.stage(Stage::RepeatedPasscode);
        let SignIn::Challenged(challenge) = self.client.sign_in(userid, password).await? else {
            return Ok(None);
        };
        // A refusal in other words than the documented ones is a finding, not an error.
        let outcome = self.client.send_passcode(&challenge, passcode).await.outcome;
        let Ok(PasscodeSent::Accepted(enrolment, picture)) = outcome else { return Ok(None) };
        Ok(Some(RehearsedSignIn { enrolment: *enrolment, picture, passcode: None }))
    }

    /// Signs in once more, unless that needs a passcode and there is none.
    async fn once_more(
        &mut self,
        userid: &Userid,
        password: &Password,
    ) -> Result<Option<RehearsedSignIn>, EndedEarly> {
        self.log.stage(Stage::SecondSignIn);
        match self.sign_in(userid, password).await {
            Ok(session) => Ok(Some(session)),
            Err(EndedEarly::Refused(why)) => {
                self.respondent
                    .tell(&format!("{why}. The rehearsal goes on with the first QR code."));
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// Adds what the QR code says to the transcript, without its values.
    fn describe_code(&self, session: &RehearsedSignIn) {
        let redactor = self.recorder.redactor();
        let text = session.picture.as_ref().and_then(qr::read);
        let form = text.map(|text| qr::form(&text, &session.enrolment, redactor));
        self.log.add(Line::QrCode { text: form });
    }

    /// Shows the QR code, and waits for the new phone or its check code.
    async fn enrol(&mut self, session: RehearsedSignIn) -> Result<Enrolment, EndedEarly> {
        let RehearsedSignIn { enrolment, picture, .. } = session;
        let shown = self.show(picture.as_ref())?;
        let answer = self.respondent.answer(Question::Phone).await?;
        drop(shown);
        let Some(typed) = answer else { return Ok(enrolment) };
        self.log.stage(Stage::Enrolment);
        if typed.is_empty() {
            return self.wait_for_phone(enrolment).await;
        }
        let code = CheckCode::parse(&typed).map_err(bad("check code"))?;
        let answer = self.client.send_check_code(&enrolment, &code).await;
        match answer.outcome? {
            CheckCodeSent::Enrolled => self.state.reach(AccountState::Moved),
            CheckCodeSent::Denied => {
                return Err(EndedEarly::Refused("SecEnrol refused the check code"));
            }
        }
        Ok(answer.session)
    }

    /// Draws the code, and writes its picture to a file that is deleted afterwards.
    fn show(&mut self, picture: Option<&Image>) -> Result<Option<ShortLived>, EndedEarly> {
        let Some(picture) = picture.filter(|_| self.respondent.sees_codes()) else {
            return Ok(None);
        };
        let extension = picture.media_type().trim_start_matches("image/");
        let path = self.folder.join(format!("handover-qr-{}.{extension}", std::process::id()));
        let file = ShortLived::write(path, picture.bytes())?;
        if let Some(drawn) = qr::read(picture).and_then(|text| qr::for_terminal(&text)) {
            self.respondent.tell(&drawn);
        }
        let path = file.path().display();
        self.respondent.tell(&format!("The QR code is also in {path}, until the next answer."));
        Ok(Some(file))
    }

    async fn wait_for_phone(&mut self, mut enrolment: Enrolment) -> Result<Enrolment, EndedEarly> {
        self.respondent.tell("Waiting for the phone to report to SecEnrol.");
        let begun = Instant::now();
        while begun.elapsed() < PHONE_PATIENCE {
            let answer = self.client.poll(&enrolment).await;
            enrolment = answer.session;
            match answer.outcome? {
                Poll::Waiting => tokio::time::sleep(Duration::from_secs(2)).await,
                Poll::Enrolled => {
                    self.state.reach(AccountState::Moved);
                    break;
                }
                Poll::Denied => break,
            }
        }
        Ok(enrolment)
    }

    async fn change_number(&mut self, enrolment: Enrolment) -> Result<Enrolment, EndedEarly> {
        let Some(NumberChange { form, format, region }) = self.number.clone() else {
            return Ok(enrolment);
        };
        let Some(typed) = self.respondent.answer(Question::Number).await? else {
            return Ok(enrolment);
        };
        let region = phone_number::region_of(&typed).or(region);
        let number = region.and_then(|region| phone_number::mobile(&typed, region).ok());
        let no_number = || EndedEarly::BadAnswer("the number is not a mobile number".to_owned());
        let number = phone_number::written(&number.ok_or_else(no_number)?, format);
        self.log.stage(Stage::Number);
        let session = enrolment.clone().into();
        let answer = self.client.change_number(&session, &form, &number, None).await;
        let is_over = matches!(answer.outcome, Ok(NumberSent::Denied) | Err(_));
        if is_over || form.confirm_field.is_none() {
            return Ok(enrolment);
        }
        let Some(typed) = self.respondent.answer(Question::NumberCode).await? else {
            self.log.add(Line::NoNumberCode);
            return Ok(enrolment);
        };
        let code = Passcode::parse(&typed).map_err(bad("code"))?;
        // Whatever comes back is in the transcript.
        let _ = self.client.change_number(&answer.session, &form, &number, Some(&code)).await;
        Ok(enrolment)
    }

    async fn until_expiry(&mut self, mut enrolment: Enrolment) -> Result<(), EndedEarly> {
        if self.expiry.is_zero() {
            return Ok(());
        }
        self.log.stage(Stage::Expiry);
        self.respondent.tell("Polling until SecEnrol refuses the session.");
        let begun = Instant::now();
        while begun.elapsed() < self.expiry {
            let answer = self.client.poll(&enrolment).await;
            enrolment = answer.session;
            if !matches!(answer.outcome, Ok(Poll::Waiting | Poll::Enrolled)) {
                break;
            }
            tokio::time::sleep(Duration::from_secs(10)).await;
        }
        Ok(())
    }
}

fn bad<E: std::fmt::Display>(what: &'static str) -> impl Fn(E) -> EndedEarly {
    move |error| EndedEarly::BadAnswer(format!("the {what} cannot be sent: {error}"))
}
