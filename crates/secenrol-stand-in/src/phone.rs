//! The users' phones: the old one, which signs in, and the new one, which enrols.
//!
//! The new phone does what the vendor's app does. It reads a QR code out of a picture, makes its
//! own half of the token, and reports that half to the enrolment URL by a request of its own, or
//! shows it as a check code. It knows of SecEnrol only what the QR code says.

use std::time::Duration;

use actix_web::web::Bytes;
use reqwest::Url;
use serde::Serialize;

use super::accounts::{OLD_NUMBER, name_of};
use super::handle::Handle;
use super::http_client;
use super::qr;
use super::state::{PhoneMessage, SignedInUser, StandInState, User};
use super::token::{HALF, STEP, SoftToken, check_code, is_half, random_text, seconds_left, tidy};

/// How long the new phone waits for SecEnrol to accept its report.
const REPORT_TIMEOUT: Duration = Duration::from_secs(10);

/// Why a phone did not enrol.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// The demo has no such user.
    #[error("There is no such phone.")]
    UnknownUser,
    /// The file is not a PNG or JPEG.
    #[error("This is not a picture (PNG or JPEG).")]
    NotAPicture,
    /// The picture shows no QR code.
    #[error("No QR code found in this picture.")]
    NoQrCode,
    /// No QR code is valid for this user.
    #[error("The portal shows no QR code for this user. Sign in there first.")]
    NothingShown,
    /// The QR code is not one of the stand-in's.
    #[error("This QR code is not one of the demo's.")]
    ForeignQrCode,
    /// The QR code has no enrolment URL: only the check code can enrol.
    #[error("This QR code has no address to report to.")]
    NoUrl,
    /// The setup key has the wrong length or characters.
    #[error("This is not a setup key: it has 8 letters and digits.")]
    NotASetupKey,
    /// SecEnrol refused the report: the QR code is used up, expired or replaced.
    #[error("SecEnrol refused it: this QR code is used up, expired, or replaced by a newer one.")]
    Refused,
    /// SecEnrol did not answer.
    #[error("SecEnrol could not be reached.")]
    Unreachable,
}

/// What both screens show.
#[derive(Serialize)]
pub(super) struct Screens {
    pub(super) seconds_left: u64,
    pub(super) old_code: Option<String>,
    /// Whether the new phone has replaced the old one.
    pub(super) has_moved: bool,
    pub(super) prompting: bool,
    pub(super) texts: Vec<String>,
    pub(super) new_number: Option<String>,
    pub(super) new_texts: Vec<String>,
    /// Whether passcodes go to another number than the old phone's.
    pub(super) number_moved: bool,
    pub(super) new_code: Option<String>,
    pub(super) check_code: Option<String>,
    pub(super) message: PhoneMessage,
}

impl StandInState {
    pub(super) fn screens(&mut self, userid: &str) -> Option<Screens> {
        let now = self.now();
        let User { account, old, new } = self.user(userid)?;
        let code = |token: &Option<SoftToken>| token.as_ref().map(|token| token.code(now));
        Some(Screens {
            seconds_left: seconds_left(now),
            old_code: code(&old.token),
            has_moved: account.moved,
            prompting: old.is_prompting(),
            texts: old.texts.clone(),
            new_number: new.number.clone(),
            new_texts: new.texts.clone(),
            number_moved: account.number != OLD_NUMBER,
            new_code: code(&new.token),
            check_code: new.check_code.clone(),
            message: new.message.clone(),
        })
    }

    /// Seed and URL of the user's QR code that still counts.
    fn shown_ticket(&self, userid: &str) -> Option<(String, String)> {
        let now = self.now();
        let shown = |one: &&SignedInUser| one.userid == userid && one.is_open(now);
        let shown = self.signed_in.iter().rfind(shown)?;
        Some((shown.seed.clone(), shown.enrolurl.clone()))
    }
}

impl Handle {
    /// Does something with a user; `None` if there is no such user.
    fn with<T>(&self, userid: &str, act: impl FnOnce(&mut User) -> T) -> Option<T> {
        self.state().user(userid).map(act)
    }

    fn code(
        &self,
        userid: &str,
        seconds_ahead: u64,
        token: fn(&User) -> &Option<SoftToken>,
    ) -> Option<String> {
        let mut state = self.state();
        let time = state.now() + seconds_ahead;
        token(state.user(userid)?).as_ref().map(|token| token.code(time))
    }

    /// The code on the old phone's screen.
    pub fn old_code(&self, userid: &str) -> Option<String> {
        self.code(userid, 0, |user| &user.old.token)
    }

    /// The code that the old phone will show next. SecEnrol accepts it already.
    pub fn next_old_code(&self, userid: &str) -> Option<String> {
        self.code(userid, STEP, |user| &user.old.token)
    }

    /// The code on the new phone's screen.
    pub fn new_code(&self, userid: &str) -> Option<String> {
        self.code(userid, 0, |user| &user.new.token)
    }

    /// The check code on the new phone's screen.
    pub fn check_code(&self, userid: &str) -> Option<String> {
        self.with(userid, |user| user.new.check_code.clone())?
    }

    /// The passcodes sent as texts to the new number, newest last.
    pub fn new_texts(&self, userid: &str) -> Vec<String> {
        self.with(userid, |user| user.new.texts.clone()).unwrap_or_default()
    }

    /// The passcodes sent as texts to the old number, newest last.
    pub fn texts(&self, userid: &str) -> Vec<String> {
        self.with(userid, |user| user.old.texts.clone()).unwrap_or_default()
    }

    /// Whether the old phone shows a prompt.
    pub fn push_waiting(&self, userid: &str) -> bool {
        self.with(userid, |user| user.old.is_prompting()).unwrap_or_default()
    }

    /// Presses Approve on the old phone. `false` if there was no prompt.
    #[expect(clippy::must_use_candidate, reason = "a caller may press a button and not look")]
    pub fn approve(&self, userid: &str) -> bool {
        self.answer_prompt(userid, true)
    }

    /// Presses Deny on the old phone. `false` if there was no prompt.
    #[expect(clippy::must_use_candidate, reason = "a caller may press a button and not look")]
    pub fn deny(&self, userid: &str) -> bool {
        self.answer_prompt(userid, false)
    }

    fn answer_prompt(&self, userid: &str, approved: bool) -> bool {
        let prompt = self.with(userid, |user| user.old.prompt.take()).flatten();
        prompt.is_some_and(|prompt| prompt.send(approved).is_ok())
    }

    /// Presses "Delete Code" on the old phone.
    pub fn delete_old_code(&self, userid: &str) {
        self.with(userid, |user| user.old.token = None);
    }

    /// Scans a picture (PNG or JPEG) with the new phone, which then enrols online: it reports its
    /// half to the enrolment URL by a request of its own.
    ///
    /// # Errors
    /// [`PhoneError`] if the picture shows none of the stand-in's QR codes, if the QR code has no
    /// URL, or if SecEnrol refuses the report.
    pub async fn scan(&self, userid: &str, picture: &[u8]) -> Result<(), PhoneError> {
        let userid = name_of(userid).ok_or(PhoneError::UnknownUser)?;
        let (seed, url) = read_aside(Bytes::copy_from_slice(picture)).await?;
        self.enrol_online(userid, &seed, &url).await
    }

    /// Scans a picture (PNG or JPEG) with the new phone. In airplane mode, and if the phone cannot
    /// report, it shows a check code.
    ///
    /// # Errors
    /// As [`Handle::scan`], but for a QR code without a URL.
    pub(super) async fn scan_and_enrol(
        &self,
        userid: &str,
        picture: Bytes,
    ) -> Result<(), PhoneError> {
        let userid = name_of(userid).ok_or(PhoneError::UnknownUser)?;
        let (seed, url) = read_aside(picture).await?;
        self.enrol(userid, &seed, &url).await
    }

    /// Scans the QR code that SecEnrol gave out last for this user, as if the new phone's camera saw
    /// the portal's page. In airplane mode, and if the phone cannot report, it shows a check code.
    ///
    /// # Errors
    /// [`PhoneError`] if no QR code is valid, or if SecEnrol refuses the report.
    pub async fn point_at_portal(&self, userid: &str) -> Result<(), PhoneError> {
        let userid = name_of(userid).ok_or(PhoneError::UnknownUser)?;
        let shown = self.state().shown_ticket(userid);
        let (seed, url) = shown.ok_or(PhoneError::NothingShown)?;
        self.enrol(userid, &seed, &url).await
    }

    /// Enrols as the app does: online if it can, else with a check code.
    async fn enrol(&self, userid: &str, seed: &str, url: &str) -> Result<(), PhoneError> {
        if !self.airplane(userid) {
            match self.enrol_online(userid, seed, url).await {
                Err(PhoneError::NoUrl | PhoneError::Unreachable) => {}
                outcome => return outcome,
            }
        }
        self.enrol_offline(userid, seed);
        Ok(())
    }

    async fn enrol_online(&self, userid: &str, seed: &str, url: &str) -> Result<(), PhoneError> {
        if url.is_empty() {
            return Err(PhoneError::NoUrl);
        }
        // A forged QR code must not make the phone send requests elsewhere.
        if !url.starts_with(&format!("{}/enrol/", self.state().base)) {
            return Err(PhoneError::ForeignQrCode);
        }
        let half = random_text(HALF);
        send_report(url, &half).await?;
        let token = SoftToken::from_halves(seed, &half);
        self.keep(userid, token, None, "Enrolled. This phone has the token now.");
        Ok(())
    }

    /// Scans a picture (PNG or JPEG) with the new phone in airplane mode, and returns the check
    /// code that the phone shows. It may block for a second if the picture is large.
    ///
    /// # Errors
    /// [`PhoneError`] if the picture shows none of the stand-in's QR codes.
    pub fn scan_offline(&self, userid: &str, picture: &[u8]) -> Result<String, PhoneError> {
        let userid = name_of(userid).ok_or(PhoneError::UnknownUser)?;
        let (seed, _) = read(picture)?;
        Ok(self.enrol_offline(userid, &seed))
    }

    /// Types a setup key into the new phone, and returns the check code that the phone shows. White
    /// space and case do not matter.
    ///
    /// # Errors
    /// [`PhoneError`] if the key cannot be one.
    pub fn type_setup_key(&self, userid: &str, key: &str) -> Result<String, PhoneError> {
        let userid = name_of(userid).ok_or(PhoneError::UnknownUser)?;
        let seed = tidy(key);
        if !is_half(&seed) {
            return Err(PhoneError::NotASetupKey);
        }
        Ok(self.enrol_offline(userid, &seed))
    }

    fn enrol_offline(&self, userid: &str, seed: &str) -> String {
        let half = random_text(HALF);
        let code = check_code(seed, &half);
        let token = SoftToken::from_halves(seed, &half);
        let message = "Type the check code into the page that shows the QR code.";
        self.keep(userid, token, Some(code.clone()), message);
        code
    }

    fn keep(&self, userid: &str, token: SoftToken, check_code: Option<String>, message: &str) {
        self.with(userid, |user| {
            user.new.token = Some(token);
            user.new.check_code = check_code;
            user.new.message = PhoneMessage { text: message.to_owned(), is_error: false };
        });
    }

    /// Shows an error on the new phone.
    pub(super) fn show_error(&self, userid: &str, error: &PhoneError) {
        let message = PhoneMessage { text: error.to_string(), is_error: true };
        self.with(userid, |user| user.new.message = message);
    }

    pub(super) fn set_airplane(&self, userid: &str, on: bool) {
        self.with(userid, |user| user.new.airplane = on);
    }

    pub(super) fn airplane(&self, userid: &str) -> bool {
        self.with(userid, |user| user.new.airplane).unwrap_or_default()
    }
}

/// The text of a QR code: SecEnrol's half of the token, and the URL for the phone's half.
pub(super) fn ticket(seed: &str, enrolurl: &str) -> String {
    let fields = [("seed", seed), ("url", enrolurl)];
    Url::parse_with_params("handover-demo:enrol", fields).map_or_else(|_| String::new(), Into::into)
}

/// The seed and the URL in a picture of a QR code.
fn read(picture: &[u8]) -> Result<(String, String), PhoneError> {
    let texts = qr::texts(picture).ok_or(PhoneError::NotAPicture)?;
    if texts.is_empty() {
        return Err(PhoneError::NoQrCode);
    }
    texts.iter().find_map(|text| seed_and_url(text)).ok_or(PhoneError::ForeignQrCode)
}

/// As [`read`], in a thread of its own: a large picture takes up to a second.
async fn read_aside(picture: Bytes) -> Result<(String, String), PhoneError> {
    let reading = tokio::task::spawn_blocking(move || read(&picture));
    reading.await.unwrap_or(Err(PhoneError::NotAPicture))
}

fn seed_and_url(ticket: &str) -> Option<(String, String)> {
    let ticket = Url::parse(ticket.strip_prefix("handover-demo:enrol?").map(|_| ticket)?).ok()?;
    let field = |name| ticket.query_pairs().find(|(known, _)| known == name);
    let ((_, seed), (_, url)) = (field("seed")?, field("url")?);
    is_half(&seed).then(|| (seed.into_owned(), url.into_owned()))
}

async fn send_report(url: &str, half: &str) -> Result<(), PhoneError> {
    let client = http_client(REPORT_TIMEOUT).ok_or(PhoneError::Unreachable)?;
    // Letters and digits need no escapes.
    let report = client.post(url).body(format!("half={half}"));
    let report = report.header("Content-Type", "application/x-www-form-urlencoded");
    let reply = report.send().await.map_err(|_| PhoneError::Unreachable)?;
    if reply.status().is_success() { Ok(()) } else { Err(PhoneError::Refused) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_stand_ins_own_qr_codes_are_understood() {
        let (seed, url) = ("ABCD2345", "http://127.0.0.1:80/a?b=c&d=%+ é");
        let read = seed_and_url(&ticket(seed, url));
        assert_eq!(read, Some((seed.to_owned(), url.to_owned())));
        assert_eq!(seed_and_url("https://example.org/?seed=ABCD2345&url="), None);
        assert_eq!(seed_and_url(&ticket("short", "")), None);
    }

    #[test]
    fn a_setup_key_may_be_typed_with_spaces() {
        let handle = Handle::new("http://127.0.0.1:1");
        assert!(handle.type_setup_key("alice", " abcd 2345 ").is_ok());
        assert!(handle.new_code("alice").is_some());
        assert_eq!(handle.type_setup_key("alice", "ABCD-2345"), Err(PhoneError::NotASetupKey));
        assert_eq!(handle.type_setup_key("mallory", "ABCD2345"), Err(PhoneError::UnknownUser));
    }

    #[test]
    fn a_deleted_code_is_gone() {
        let handle = Handle::new("http://127.0.0.1:1");
        assert!(handle.old_code("alice").is_some());
        handle.delete_old_code("alice");
        assert_eq!(handle.old_code("alice"), None);
    }
}
