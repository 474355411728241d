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
use super::form::Form;
use super::state::{IssuedQrCode, PendingNumber, PendingPasscode, SignedInUser, StandInState};
use super::token::{HALF, SoftToken, half_of_check_code, is_half, random_text};

/// The lifetime of a session key, and of a passcode sent as a text, in seconds.
const CHALLENGE_LIFE: u64 = 5 * 60;
/// The lifetime of a cookie, and of the QR code that came with it, in seconds.
const SESSION_LIFE: u64 = 15 * 60;
/// Wrong passcodes that end a session key.
const MAX_WRONG_PASSCODES: u32 = 3;
/// The number of the only domain.
const DOMAIN: &str = "1";

/// What an exchange replies. Returned as an error, it ends the exchange early.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Response {
    Challenge {
        session: String,
        userid: String,
    },
    Success(Issue),
    Done,
    Denied,
    Error(String),
    /// A poll's plain text.
    Text(String),
}

impl From<&str> for Response {
    fn from(message: &str) -> Self {
        Self::Error(message.to_owned())
    }
}

impl From<String> for Response {
    fn from(message: String) -> Self {
        Self::Error(message)
    }
}

/// What a user who has signed in receives.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Issue {
    pub(super) seed: String,
    pub(super) enrolurl: String,
    pub(super) domain: &'static str,
    pub(super) cookie: PinCookie,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PinCookie {
    pub(super) name: &'static str,
    pub(super) value: String,
}

/// How a sign-in continues.
pub(super) enum SignInStep {
    Response(Response),
    /// The old phone shows a prompt, and sends the answer.
    Prompted(&'static str, oneshot::Receiver<bool>),
}

/// How a phone's report was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReportResult {
    Taken,
    Malformed,
    /// There is no such enrolment, or no longer.
    Unknown,
}

fn six_digits() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000))
}

impl StandInState {
    /// Step 1: the password, then a challenge, a text or a prompt on the old phone.
    pub(super) fn sign_in(&mut self, form: &Form) -> Result<SignInStep, Response> {
        let (typed, password) = (form.require("userid")?, form.require("PASSWORD")?);
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
        self.challenges
            .insert(session.clone(), PendingPasscode { userid, texted, wrong: 0, expires });
        Response::Challenge { session, userid: userid.to_owned() }
    }

    /// Step 1 continued: the user answered the prompt on the old phone.
    pub(super) fn prompt_answered(&mut self, userid: &'static str, approved: bool) -> Response {
        match self.users.get_mut(userid) {
            Some(user) if approved && !user.account.is_locked() => {
                user.account.signed_in();
                self.issue(userid)
            }
            _ => Response::Denied,
        }
    }

    /// Step 2: the passcode for a session key.
    pub(super) fn passcode(&mut self, form: &Form) -> Result<Response, Response> {
        let (userid, session) = (form.require("userid")?, form.require("SESSION")?);
        let passcode = form.require("PASSCODE")?;
        let now = self.now();
        self.challenges.retain(|_, kept| kept.expires > now);
        let challenge = self.challenges.get_mut(session).ok_or(Response::Denied)?;
        let known = challenge.userid;
        let account = &mut self.users.get_mut(known).ok_or(Response::Denied)?.account;
        // The userid must be the one of the challenge, not what was typed at first.
        if known != userid || account.is_locked() {
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
        let expires = self.now() + SESSION_LIFE;
        let (seed, ticket) = (random_text(HALF), random_text(24));
        let enrolurl = if self.switches.dialect.empty_enrolurl {
            String::new()
        } else {
            format!("{}/enrol/{ticket}", self.base)
        };
        self.enrolments.retain(|kept| kept.userid != userid);
        self.enrolments.push(IssuedQrCode {
            userid,
            seed: seed.clone(),
            ticket,
            enrolurl: enrolurl.clone(),
            half: None,
            expires,
        });
        let cookie = self.new_cookie(SignedInUser { name: "", seed: seed.clone(), expires });
        Response::Success(Issue { seed, enrolurl, domain: DOMAIN, cookie })
    }

    fn new_cookie(&mut self, session: SignedInUser) -> PinCookie {
        let in_capitals = self.switches.dialect.cookie_in_capitals;
        let name = if in_capitals { "SecurEnvoyPIN" } else { "SecurEnvoyPin" };
        // The "+", "/" and "=" of base64 show whether the client returns a cookie byte for byte.
        let value = BASE64.encode(rand::random::<[u8; 25]>());
        self.sessions.insert(value.clone(), SignedInUser { name, ..session });
        PinCookie { name, value }
    }

    /// The session of a request, if its cookie is valid.
    fn session(&mut self, cookie: Option<&PinCookie>) -> Option<&SignedInUser> {
        let now = self.now();
        self.sessions.retain(|_, kept| kept.expires > now);
        let cookie = cookie?;
        self.sessions.get(&cookie.value).filter(|session| session.name == cookie.name)
    }

    /// Exchanges a valid cookie for a new one.
    pub(super) fn rotate(&mut self, cookie: Option<&PinCookie>) -> Option<PinCookie> {
        self.session(cookie)?;
        let session = self.sessions.remove(&cookie?.value)?;
        Some(self.new_cookie(session))
    }

    /// SecEnrol's cookie in a `Cookie` header, under one of its two names.
    pub(super) fn cookie_in(header: Option<&str>) -> Option<PinCookie> {
        header?.split(';').rev().find_map(|pair| {
            let (name, value) = pair.trim().split_once('=')?;
            let names = ["SecurEnvoyPin", "SecurEnvoyPIN"];
            let name = names.into_iter().find(|known| *known == name)?;
            Some(PinCookie { name, value: value.to_owned() })
        })
    }

    /// The seed of the request's session.
    fn seed(&mut self, cookie: Option<&PinCookie>) -> Result<String, Response> {
        self.session(cookie).map(|session| session.seed.clone()).ok_or(Response::Denied)
    }

    fn enrolment(&mut self, seed: &str) -> Result<&mut IssuedQrCode, Response> {
        let replaced = || Response::from("Another enrolment has begun since.");
        self.enrolments.iter_mut().find(|kept| kept.seed == seed).ok_or_else(replaced)
    }

    /// Step 3: whether the phone has reported.
    pub(super) fn poll(
        &mut self,
        form: &Form,
        cookie: Option<&PinCookie>,
    ) -> Result<Response, Response> {
        let seed = self.seed(cookie)?;
        if form.get("seed") != Some(seed.as_str()) {
            return Err(Response::from("The seed is unknown."));
        }
        let has_reported = self.enrolment(&seed)?.half.is_some();
        Ok(Response::Text(if has_reported { "OK" } else { "CONTINUE" }.to_owned()))
    }

    /// Step 4: the check code, with which the user types the phone's half.
    pub(super) fn check_code(
        &mut self,
        form: &Form,
        cookie: Option<&PinCookie>,
    ) -> Result<Response, Response> {
        let seed = self.seed(cookie)?;
        let code = form.require("CHECKCODE")?;
        let enrolment = self.enrolment(&seed)?;
        for (field, expected, error) in [
            ("tokentype", "softtoken", "The token type is unknown."),
            ("domain", DOMAIN, "The domain is unknown."),
            ("SOFTTOKENURL", &enrolment.enrolurl, "The enrolment URL is unknown."),
        ] {
            if form.get(field) != Some(expected) {
                return Err(Response::from(error));
            }
        }
        let half = half_of_check_code(&seed, code)
            .filter(|half| enrolment.half.as_ref().is_none_or(|known| known == half))
            .ok_or(Response::Denied)?;
        self.complete(&seed, half);
        Ok(Response::Done)
    }

    /// The stand-in's own exchange for a new phone number, with field names that no SecEnrol has:
    /// first the number, then the same form with the code that was sent to it.
    pub(super) fn number(
        &mut self,
        form: &Form,
        cookie: Option<&PinCookie>,
    ) -> Result<Response, Response> {
        let seed = self.seed(cookie)?;
        let userid = self.enrolment(&seed)?.userid;
        if form.get("tokentype") != Some("demo-texts") || form.get("DEMO_DOMAIN") != Some(DOMAIN) {
            return Err(Response::from("The form is unknown."));
        }
        let number = form.require("DEMO_NUMBER")?;
        let digits = number.strip_prefix('+').unwrap_or_default();
        if digits.len() < 8 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Response::Denied);
        }
        match form.get("DEMO_CODE") {
            Some(code) => self.confirm_number(userid, number, code)?,
            None if self.switches.dialect.number_at_once => self.use_number(userid, number),
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

    /// A phone reports its half to the enrolment URL.
    pub(super) fn report(&mut self, ticket: &str, half: Option<&str>) -> ReportResult {
        let Some(half) = half.filter(|half| is_half(half)) else { return ReportResult::Malformed };
        let now = self.now();
        let is_open = |kept: &&IssuedQrCode| {
            kept.ticket == ticket
                && kept.expires > now
                && kept.half.is_none()
                && !kept.enrolurl.is_empty()
        };
        let Some(seed) = self.enrolments.iter().find(is_open).map(|kept| kept.seed.clone()) else {
            return ReportResult::Unknown;
        };
        self.complete(&seed, half.to_owned());
        ReportResult::Taken
    }

    /// The new phone replaces the old one, unless it already has.
    fn complete(&mut self, seed: &str, half: String) {
        let open = self.enrolments.iter_mut().find(|kept| kept.seed == seed && kept.half.is_none());
        let Some(enrolment) = open else { return };
        if let Some(user) = self.users.get_mut(enrolment.userid) {
            user.account.move_to(SoftToken::from_halves(seed, &half));
        }
        enrolment.half = Some(half);
    }
}
