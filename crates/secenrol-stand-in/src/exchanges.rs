//! What the four exchanges of the vendor document do, and besides them the enrolment by phone and
//! the change of a phone number.
//!
//! They read the fields of a request, change the state and choose a reply. `secenrol` turns the
//! reply into bytes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rand::RngExt as _;
use tokio::sync::oneshot;

use super::accounts::{OLD_NUMBER, SecondFactor, name_of};
use super::state::{PendingNumber, PendingPasscode, Received, SignedInUser, StandInState};
use super::token::{HALF, SoftToken, half_of_check_code, random_text};

/// The lifetime of a session key, and of a passcode sent as a text, in seconds.
const CHALLENGE_LIFE: u64 = 5 * 60;
/// The lifetime of a cookie, and of the QR code that came with it, in seconds.
const SESSION_LIFE: u64 = 15 * 60;
/// Wrong passcodes that end a session key.
const MAX_WRONG_PASSCODES: u32 = 3;
/// The number of the only domain. `secenrol` also writes it as a number.
pub(super) const DOMAIN: &str = "1";

/// What an exchange replies. Returned as an error, it ends the exchange early. `Text` is the
/// plain text of a poll's reply.
pub(super) enum Response {
    Challenge { session: String, userid: &'static str },
    Success { seed: String, enrolurl: String, cookie: String },
    Done,
    Denied,
    Error(String),
    Text(String),
}

impl From<String> for Response {
    fn from(message: String) -> Self {
        Self::Error(message)
    }
}

/// How a sign-in continues.
pub(super) enum SignInStep {
    Response(Response),
    /// The old phone shows a prompt, and sends the answer.
    Prompted(&'static str, oneshot::Receiver<bool>),
}

fn six_digits() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000))
}

impl StandInState {
    /// Step 1: the password, then a challenge, a text or a prompt on the old phone.
    pub(super) fn sign_in(&mut self, request: &Received) -> Result<SignInStep, Response> {
        let (typed, password) = (request.require("userid")?, request.require("PASSWORD")?);
        let userid = name_of(typed).ok_or(Response::Denied)?;
        let user = self.users.get_mut(userid).ok_or(Response::Denied)?;
        if !user.account.takes_password(password) {
            return Err(Response::Denied);
        }
        Ok(SignInStep::Response(match user.account.second_factor {
            SecondFactor::SoftToken(_) => self.challenge(userid, None),
            SecondFactor::Push => {
                // An earlier prompt ends unanswered.
                let (answer, answered) = oneshot::channel();
                user.old.prompt = Some(answer);
                return Ok(SignInStep::Prompted(userid, answered));
            }
            SecondFactor::None => {
                user.account.signed_in();
                self.issue(userid)
            }
            SecondFactor::Texts => {
                let (passcode, number) = (six_digits(), user.account.number.clone());
                self.text(userid, &number, &passcode);
                self.challenge(userid, Some(passcode))
            }
        }))
    }

    /// Sends a text to the phone that has the number. A user without an old phone finds it in the
    /// mailbox that the page shows instead.
    fn text(&mut self, userid: &str, number: &str, passcode: &str) {
        let Some(user) = self.users.get_mut(userid) else { return };
        if number == OLD_NUMBER {
            user.old.texts.push(passcode.to_owned());
        } else {
            user.new.number = Some(number.to_owned());
            user.new.texts.push(passcode.to_owned());
        }
    }

    fn challenge(&mut self, userid: &'static str, texted: Option<String>) -> Response {
        let session = random_text(16);
        let expires = self.now() + CHALLENGE_LIFE;
        let challenge = PendingPasscode { userid, texted, wrong: 0, expires };
        self.challenges.insert(session.clone(), challenge);
        Response::Challenge { session, userid }
    }

    /// Step 1 continued: the user answered the prompt on the old phone.
    pub(super) fn prompt_answered(&mut self, userid: &'static str, approved: bool) -> Response {
        match self.users.get_mut(userid) {
            Some(user) if approved && !user.account.locked => {
                user.account.signed_in();
                self.issue(userid)
            }
            _ => Response::Denied,
        }
    }

    /// Step 2: the passcode for a session key.
    pub(super) fn passcode(&mut self, request: &Received) -> Result<Response, Response> {
        let (userid, session) = (request.require("userid")?, request.require("SESSION")?);
        let passcode = request.require("PASSCODE")?;
        let now = self.now();
        self.challenges.retain(|_, kept| kept.expires > now);
        let challenge = self.challenges.get_mut(session).ok_or(Response::Denied)?;
        let known = challenge.userid;
        let account = &mut self.users.get_mut(known).ok_or(Response::Denied)?.account;
        // The userid must be the one of the challenge, not what was typed at first.
        if known != userid || account.locked {
            return Err(Response::Denied);
        }
        let right = match &challenge.texted {
            Some(texted) => texted == passcode,
            None => account.takes_code(passcode, now),
        };
        if right {
            account.signed_in();
        } else {
            account.failed();
            challenge.wrong += 1;
        }
        if right || challenge.wrong == MAX_WRONG_PASSCODES {
            self.challenges.remove(session);
        }
        if right { Ok(self.issue(known)) } else { Err(Response::Denied) }
    }

    /// Hands out a QR code and a cookie. An older QR code of the same user expires.
    fn issue(&mut self, userid: &'static str) -> Response {
        let (seed, cookie) = (random_text(HALF), self.new_cookie());
        let enrolurl = if self.dialect.empty_enrolurl {
            String::new()
        } else {
            format!("{}/enrol/{}", self.base, random_text(24))
        };
        for earlier in self.signed_in.iter_mut().filter(|earlier| earlier.userid == userid) {
            earlier.is_replaced = true;
        }
        self.signed_in.push(SignedInUser {
            userid,
            cookie: Some(cookie.clone()),
            seed: seed.clone(),
            enrolurl: enrolurl.clone(),
            half: None,
            is_replaced: false,
            expires: self.now() + SESSION_LIFE,
        });
        Response::Success { seed, enrolurl, cookie }
    }

    fn new_cookie(&self) -> String {
        let name = if self.dialect.cookie_in_capitals { "SecurEnvoyPIN" } else { "SecurEnvoyPin" };
        // The "+", "/" and "=" of base64 show whether the client returns a cookie byte for byte.
        format!("{name}={}", BASE64.encode(rand::random::<[u8; 25]>()))
    }

    /// The user whose cookie a request has.
    fn user_of(&mut self, request: &Received) -> Result<&mut SignedInUser, Response> {
        let now = self.now();
        self.signed_in.retain(|kept| kept.expires > now);
        let cookie = request.secenrol_cookie().ok_or(Response::Denied)?;
        let mut users = self.signed_in.iter_mut();
        users.find(|user| user.cookie.as_deref() == Some(cookie)).ok_or(Response::Denied)
    }

    /// Exchanges a valid cookie for a new one.
    pub(super) fn rotate(&mut self, request: &Received) -> Option<String> {
        let cookie = self.new_cookie();
        self.user_of(request).ok()?.cookie = Some(cookie.clone());
        Some(cookie)
    }

    /// The user whose cookie a request has, if the QR code is the newest.
    fn enrolling(&mut self, request: &Received) -> Result<&mut SignedInUser, Response> {
        let user = self.user_of(request)?;
        if user.is_replaced {
            return Err(Response::Error("Another enrolment has begun since.".to_owned()));
        }
        Ok(user)
    }

    /// Step 3: whether the phone has reported.
    pub(super) fn poll(&mut self, request: &Received) -> Result<Response, Response> {
        if request.field("seed") != Some(&self.user_of(request)?.seed) {
            return Err(Response::Error("The seed is unknown.".to_owned()));
        }
        let has_reported = self.enrolling(request)?.half.is_some();
        Ok(Response::Text(if has_reported { "OK" } else { "CONTINUE" }.to_owned()))
    }

    /// Step 4: the check code, with which the user types the phone's half.
    pub(super) fn check_code(&mut self, request: &Received) -> Result<Response, Response> {
        let user = self.enrolling(request)?;
        let code = request.require("CHECKCODE")?;
        for (field, expected, error) in [
            ("tokentype", "softtoken", "The token type is unknown."),
            ("domain", DOMAIN, "The domain is unknown."),
            ("SOFTTOKENURL", &user.enrolurl, "The enrolment URL is unknown."),
        ] {
            if request.field(field) != Some(expected) {
                return Err(Response::Error(error.to_owned()));
            }
        }
        let seed = user.seed.clone();
        let half = half_of_check_code(&seed, code)
            .filter(|half| user.half.as_ref().is_none_or(|known| known == half))
            .ok_or(Response::Denied)?;
        self.complete(&seed, half);
        Ok(Response::Done)
    }

    /// The stand-in's own exchange for a new phone number, with field names that no SecEnrol has:
    /// first the number, then the same form with the code that was sent to it.
    pub(super) fn number(&mut self, request: &Received) -> Result<Response, Response> {
        let userid = self.enrolling(request)?.userid;
        let form = ["tokentype", "DEMO_DOMAIN"].map(|name| request.field(name));
        if form != [Some("demo-texts"), Some(DOMAIN)] {
            return Err(Response::Error("The form is unknown.".to_owned()));
        }
        let number = request.require("DEMO_NUMBER")?;
        let digits = number.strip_prefix('+').unwrap_or_default();
        if digits.len() < 8 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Response::Denied);
        }
        match request.field("DEMO_CODE") {
            Some(code) => self.confirm_number(userid, number, code)?,
            None if self.dialect.number_at_once => self.use_number(userid, number),
            None => {
                let code = six_digits();
                self.text(userid, number, &code);
                let number = number.to_owned();
                self.numbers.insert(userid, PendingNumber { number, code, wrong: 0 });
            }
        }
        Ok(Response::Done)
    }

    fn confirm_number(&mut self, userid: &str, number: &str, code: &str) -> Result<(), Response> {
        let pending = self.numbers.get_mut(userid).filter(|pending| pending.number == number);
        let pending = pending.ok_or(Response::Denied)?;
        let right = pending.code == code;
        pending.wrong += u32::from(!right);
        if right || pending.wrong == MAX_WRONG_PASSCODES {
            self.numbers.remove(userid);
        }
        if !right {
            return Err(Response::Denied);
        }
        self.use_number(userid, number);
        Ok(())
    }

    fn use_number(&mut self, userid: &str, number: &str) {
        if let Some(user) = self.users.get_mut(userid) {
            user.account.text_to(number.to_owned());
            user.new.number = Some(number.to_owned());
        }
    }

    /// A phone reports its half to the enrolment URL. `false` if the URL is unknown, or no longer
    /// valid.
    pub(super) fn report(&mut self, ticket: &str, half: String) -> bool {
        let (now, url) = (self.now(), format!("{}/enrol/{ticket}", self.base));
        let is_meant = |user: &&SignedInUser| user.enrolurl == url && user.is_open(now);
        let Some(user) = self.signed_in.iter().find(is_meant) else { return false };
        let seed = user.seed.clone();
        self.complete(&seed, half);
        true
    }

    /// The new phone replaces the old one, unless it already has.
    fn complete(&mut self, seed: &str, half: String) {
        let open = self.signed_in.iter_mut().find(|user| user.seed == seed && user.half.is_none());
        let Some(enrolling) = open else { return };
        if let Some(user) = self.users.get_mut(enrolling.userid) {
            user.account.move_to(SoftToken::from_halves(seed, &half));
        }
        enrolling.half = Some(half);
    }
}
