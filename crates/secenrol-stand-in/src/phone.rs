//! The phones of the demo's users: the old one, which signs in, and the new one, which enrols.
//!
//! The new phone does what the vendor's app does: it reads a QR code out of a picture, makes its
//! own half of the token, and reports that to the enrolment URL by a real request, or shows it as
//! a check code. It knows of `SecEnrol` only what the QR code says. The phones' page is elsewhere.

use std::time::Duration;

use serde::Serialize;

use super::accounts::{OLD_NUMBER, name_of};
use super::form::{Form, encode};
use super::qr::{self, NotRead};
use super::state::{Message, Phones, State};
use super::token::{HALF, SoftToken, check_code, is_half, random_text, seconds_left, tidy};
use super::world::World;

/// How long the new phone waits for `SecEnrol` to take its report.
const REPORT_TIMEOUT: Duration = Duration::from_secs(10);

/// Why a phone did not enrol.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nobody of that name is in the demo.
    #[error("There is no such phone.")]
    UnknownUser,
    /// What was given is no PNG or JPEG.
    #[error("This is not a picture (PNG or JPEG).")]
    NotAPicture,
    /// The picture shows no QR code.
    #[error("No QR code found in this picture.")]
    NoQrCode,
    /// The QR code is about something else.
    #[error("This QR code is not one of the demo's.")]
    ForeignQrCode,
    /// The QR code brings no enrolment URL: only the check code can enrol.
    #[error("This QR code brings no address to report to.")]
    NoUrl,
    /// The setup key has the wrong length or characters.
    #[error("This is not a setup key: it has 8 letters and digits.")]
    NotASetupKey,
    /// `SecEnrol` did not take the report: the QR code is used up, expired or replaced.
    #[error("SecEnrol did not take it: this QR code is used up, or a newer one has been made.")]
    Refused,
    /// `SecEnrol` did not answer.
    #[error("SecEnrol could not be reached.")]
    Unreachable,
}

/// What both screens show at a moment.
#[derive(Serialize)]
pub(super) struct Screens {
    pub(super) seconds_left: u64,
    pub(super) old_code: Option<String>,
    /// Whether another phone has taken over.
    pub(super) has_moved: bool,
    pub(super) prompting: bool,
    pub(super) texts: Vec<String>,
    pub(super) new_number: Option<String>,
    pub(super) new_texts: Vec<String>,
    /// Whether passcodes go to another number than the old phone's.
    pub(super) number_moved: bool,
    pub(super) new_code: Option<String>,
    pub(super) check_code: Option<String>,
    pub(super) message: Message,
}

/// What a QR code says.
struct Ticket {
    seed: String,
    url: String,
}

impl State {
    fn phones(&self, userid: &str) -> Option<&Phones> {
        self.phones.get(name_of(userid)?)
    }

    fn phones_mut(&mut self, userid: &str) -> Option<&mut Phones> {
        self.phones.get_mut(name_of(userid)?)
    }

    pub(super) fn screens(&self, userid: &str) -> Option<Screens> {
        let phones = self.phones(userid)?;
        let now = self.now();
        let code = |token: &Option<SoftToken>| token.as_ref().map(|t| t.code(now));
        Some(Screens {
            seconds_left: seconds_left(now),
            old_code: code(&phones.old.token),
            has_moved: self.accounts.get(name_of(userid)?)?.moved,
            prompting: phones.old.is_prompting(),
            texts: phones.old.texts.clone(),
            new_number: phones.new.number.clone(),
            new_texts: phones.new.texts.clone(),
            number_moved: self.accounts.get(name_of(userid)?)?.number != OLD_NUMBER,
            new_code: code(&phones.new.token),
            check_code: phones.new.check_code.clone(),
            message: phones.new.message.clone(),
        })
    }
}

impl World {
    fn old_token(&self, userid: &str) -> Option<(SoftToken, u64)> {
        let state = self.state();
        let token = state.phones(userid)?.old.token.clone()?;
        Some((token, state.now()))
    }

    fn new_token(&self, userid: &str) -> Option<(SoftToken, u64)> {
        let state = self.state();
        let token = state.phones(userid)?.new.token.clone()?;
        Some((token, state.now()))
    }

    /// The code on the old phone's screen.
    #[must_use]
    pub fn old_code(&self, userid: &str) -> Option<String> {
        self.old_token(userid).map(|(token, now)| token.code(now))
    }

    /// The code that the old phone will show next; `SecEnrol` takes it already.
    #[must_use]
    pub fn next_old_code(&self, userid: &str) -> Option<String> {
        let token = self.old_token(userid);
        token.map(|(token, now)| token.next_code(now))
    }

    /// The code on the new phone's screen.
    #[must_use]
    pub fn new_code(&self, userid: &str) -> Option<String> {
        self.new_token(userid).map(|(token, now)| token.code(now))
    }

    /// The code that the new phone will show next; `SecEnrol` takes it already.
    #[must_use]
    pub fn next_new_code(&self, userid: &str) -> Option<String> {
        let token = self.new_token(userid);
        token.map(|(token, now)| token.next_code(now))
    }

    /// The check code on the new phone's screen.
    #[must_use]
    pub fn check_code(&self, userid: &str) -> Option<String> {
        let state = self.state();
        state.phones(userid)?.new.check_code.clone()
    }

    /// The passcodes that came as texts to the new number, newest last.
    #[must_use]
    pub fn new_texts(&self, userid: &str) -> Vec<String> {
        let state = self.state();
        let phones = state.phones(userid);
        phones.map(|p| p.new.texts.clone()).unwrap_or_default()
    }

    /// The passcodes that came as texts, newest last.
    #[must_use]
    pub fn texts(&self, userid: &str) -> Vec<String> {
        let state = self.state();
        let phones = state.phones(userid);
        phones.map(|p| p.old.texts.clone()).unwrap_or_default()
    }

    /// Whether the old phone shows a prompt.
    #[must_use]
    pub fn push_waiting(&self, userid: &str) -> bool {
        let state = self.state();
        state.phones(userid).is_some_and(|p| p.old.is_prompting())
    }

    /// Presses Approve on the old phone; false where there was no prompt.
    #[expect(clippy::must_use_candidate, reason = "who presses a button need not look")]
    pub fn approve(&self, userid: &str) -> bool {
        self.answer_prompt(userid, true)
    }

    /// Presses Deny on the old phone; false where there was no prompt.
    #[expect(clippy::must_use_candidate, reason = "who presses a button need not look")]
    pub fn deny(&self, userid: &str) -> bool {
        self.answer_prompt(userid, false)
    }

    fn answer_prompt(&self, userid: &str, approved: bool) -> bool {
        let mut state = self.state();
        let phones = state.phones_mut(userid);
        let prompt = phones.and_then(|p| p.old.prompt.take());
        prompt.is_some_and(|prompt| prompt.send(approved).is_ok())
    }

    /// Presses "Delete Code" on the old phone.
    pub fn delete_old_code(&self, userid: &str) {
        if let Some(phones) = self.state().phones_mut(userid) {
            phones.old.token = None;
        }
    }

    /// Scans a picture (PNG or JPEG) with the new phone and enrols online: the phone's half goes to
    /// the enrolment URL by a request of its own.
    ///
    /// # Errors
    ///
    /// When the picture shows none of the demo's QR codes, when that brings no URL, and when
    /// `SecEnrol` doesn't take the report.
    pub async fn scan(&self, userid: &str, picture: &[u8]) -> Result<(), PhoneError> {
        let userid = name_of(userid).ok_or(PhoneError::UnknownUser)?;
        let picture = picture.to_vec();
        let ticket = tokio::task::spawn_blocking(move || read(&picture)).await;
        let ticket = ticket.unwrap_or(Err(PhoneError::NotAPicture))?;
        if ticket.url.is_empty() {
            return Err(PhoneError::NoUrl);
        }
        // A code held in front of the demo's phone must not make it talk to anybody else.
        if !ticket.url.starts_with(&format!("{}/enrol/", self.state().base)) {
            return Err(PhoneError::ForeignQrCode);
        }
        let half = random_text(HALF);
        send_report(&ticket.url, &half).await?;
        let token = SoftToken::from_halves(&ticket.seed, &half);
        self.keep(userid, token, None, "Enrolled. This phone has the token now.");
        Ok(())
    }

    /// Scans a picture (PNG or JPEG) with the new phone in airplane mode, and gives the check code
    /// that it shows. May take a second for a large picture.
    ///
    /// # Errors
    ///
    /// When the picture shows none of the demo's QR codes.
    pub fn scan_offline(&self, userid: &str, picture: &[u8]) -> Result<String, PhoneError> {
        let userid = name_of(userid).ok_or(PhoneError::UnknownUser)?;
        let ticket = read(picture)?;
        Ok(self.enrol_offline(userid, &ticket.seed))
    }

    /// Types a setup key into the new phone, and gives the check code that it shows. White space
    /// and case don't matter.
    ///
    /// # Errors
    ///
    /// When the key can't be one.
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
        if let Some(phones) = self.state().phones_mut(userid) {
            phones.new.token = Some(token);
            phones.new.check_code = check_code;
            phones.new.message = Message { text: message.to_owned(), is_error: false };
        }
    }

    /// Lets the new phone say what went wrong.
    pub(super) fn complain(&self, userid: &str, error: &PhoneError) {
        if let Some(phones) = self.state().phones_mut(userid) {
            phones.new.message = Message { text: error.to_string(), is_error: true };
        }
    }

    pub(super) fn set_airplane(&self, userid: &str, on: bool) {
        if let Some(phones) = self.state().phones_mut(userid) {
            phones.new.airplane = on;
        }
    }

    pub(super) fn airplane(&self, userid: &str) -> bool {
        let state = self.state();
        state.phones(userid).is_some_and(|p| p.new.airplane)
    }
}

/// Reads the demo's QR code out of a picture.
fn read(picture: &[u8]) -> Result<Ticket, PhoneError> {
    let texts = qr::texts(picture).map_err(|reason| match reason {
        NotRead::Picture => PhoneError::NotAPicture,
        NotRead::Code => PhoneError::NoQrCode,
    })?;
    let ticket = texts.iter().find_map(|text| ticket_of(text));
    ticket.ok_or(PhoneError::ForeignQrCode)
}

fn ticket_of(text: &str) -> Option<Ticket> {
    let query = text.strip_prefix("handover-demo:enrol?")?;
    let form = Form::parse(query.as_bytes()).ok()?;
    let seed = form.get("seed").filter(|seed| is_half(seed))?.to_owned();
    let url = form.get("url")?.to_owned();
    Some(Ticket { seed, url })
}

async fn send_report(url: &str, half: &str) -> Result<(), PhoneError> {
    // Already installed is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder()
        .no_proxy()
        .redirect(reqwest::redirect::Policy::none())
        .timeout(REPORT_TIMEOUT)
        .build()
        .map_err(|_| PhoneError::Unreachable)?;
    let reply = client
        .post(url)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(format!("half={}", encode(half)))
        .send()
        .await
        .map_err(|_| PhoneError::Unreachable)?;
    if reply.status().is_success() { Ok(()) } else { Err(PhoneError::Refused) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_demos_own_codes_are_understood() {
        let ticket = ticket_of("handover-demo:enrol?seed=ABCD2345&url=http%3A%2F%2Fa%2Fb").unwrap();
        assert_eq!((ticket.seed.as_str(), ticket.url.as_str()), ("ABCD2345", "http://a/b"));
        assert!(ticket_of("https://example.org/").is_none());
        assert!(ticket_of("handover-demo:enrol?seed=short&url=").is_none());
    }

    #[test]
    fn a_setup_key_may_be_typed_with_spaces() {
        let world = World::new("http://127.0.0.1:1");
        assert!(world.type_setup_key("alice", " abcd 2345 ").is_ok());
        assert!(world.new_code("alice").is_some());
        assert_eq!(world.type_setup_key("alice", "ABCD-2345"), Err(PhoneError::NotASetupKey));
        assert_eq!(world.type_setup_key("mallory", "ABCD2345"), Err(PhoneError::UnknownUser));
    }

    #[test]
    fn a_deleted_code_is_gone() {
        let world = World::new("http://127.0.0.1:1");
        assert!(world.old_code("alice").is_some());
        world.delete_old_code("alice");
        assert_eq!(world.old_code("alice"), None);
    }
}
