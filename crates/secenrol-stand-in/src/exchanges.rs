//! What the four exchanges of the vendor document do, and besides them the enrolment by phone and the
//! change of a phone number.
//!
//! They read the fields of a request, change the state and choose a reply. `secenrol` turns the reply
//! into bytes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rand::RngExt as _;
use tokio::sync::oneshot;

use super::accounts::{OLD_NUMBER, SecondFactor, name_of};
use super::form::Form;
use super::state::{Challenge, Enrolment, PendingNumber, Session, State};
use super::token::{HALF, SoftToken, half_of_check_code, is_half, random_text};

/// The lifetime of a session key, and of a passcode sent as a text, in seconds.
const CHALLENGE_LIFE: u64 = 5 * 60;
/// The lifetime of a cookie, and of the QR code that came with it, in seconds.
const SESSION_LIFE: u64 = 15 * 60;
/// Wrong passcodes that end a session key.
const MAX_WRONG_PASSCODES: u32 = 3;
/// The number of the only domain.
const DOMAIN: &str = "1";

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Reply {
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

impl Reply {
    fn error(message: &str) -> Self {
        Self::Error(message.to_owned())
    }
}

/// What an exchange replies. `Err` is a reply too: the one that ends the exchange early.
pub(super) type Outcome = Result<Reply, Reply>;

/// What a user who has signed in receives.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Issue {
    pub(super) seed: String,
    pub(super) enrolurl: String,
    pub(super) domain: &'static str,
    pub(super) cookie: Cookie,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cookie {
    pub(super) name: &'static str,
    pub(super) value: String,
}

/// How a sign-in continues.
pub(super) enum SignIn {
    Reply(Reply),
    /// The old phone shows a prompt, and sends the answer.
    Prompted(&'static str, oneshot::Receiver<bool>),
}

/// How a phone's report was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Report {
    Taken,
    Malformed,
    /// There is no such enrolment, or no longer.
    Unknown,
}

fn six_digits() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000))
}

impl State {
    /// Step 1: the password, then a challenge, a text or a prompt on the old phone.
    pub(super) fn sign_in(&mut self, form: &Form) -> Result<SignIn, Reply> {
        let (typed, password) = (form.require("userid")?, form.require("PASSWORD")?);
        let userid = name_of(typed).ok_or(Reply::Denied)?;
        let user = self.users.get_mut(userid).ok_or(Reply::Denied)?;
        if !user.account.takes_password(password) {
            return Err(Reply::Denied);
        }
        Ok(SignIn::Reply(match user.account.second_factor {
            SecondFactor::SoftToken(_) => self.challenge(userid, None),
            SecondFactor::Push => {
                // An earlier prompt ends unanswered.
                let (answer, answered) = oneshot::channel();
                user.old.prompt = Some(answer);
                return Ok(SignIn::Prompted(userid, answered));
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

    fn challenge(&mut self, userid: &'static str, texted: Option<String>) -> Reply {
        let session = random_text(16);
        let expires = self.now() + CHALLENGE_LIFE;
        self.challenges.insert(session.clone(), Challenge { userid, texted, wrong: 0, expires });
        Reply::Challenge { session, userid: userid.to_owned() }
    }

    /// Step 1 continued: the user answered the prompt on the old phone.
    pub(super) fn prompt_answered(&mut self, userid: &'static str, approved: bool) -> Reply {
        match self.users.get_mut(userid) {
            Some(user) if approved && !user.account.is_locked() => {
                user.account.signed_in();
                self.issue(userid)
            }
            _ => Reply::Denied,
        }
    }

    /// Step 2: the passcode for a session key.
    pub(super) fn passcode(&mut self, form: &Form) -> Outcome {
        let (userid, session) = (form.require("userid")?, form.require("SESSION")?);
        let passcode = form.require("PASSCODE")?;
        let now = self.now();
        self.challenges.retain(|_, kept| kept.expires > now);
        let challenge = self.challenges.get_mut(session).ok_or(Reply::Denied)?;
        let known = challenge.userid;
        let account = &mut self.users.get_mut(known).ok_or(Reply::Denied)?.account;
        // The userid must be the one of the challenge, not what was typed at first.
        if known != userid || account.is_locked() {
            return Err(Reply::Denied);
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
        if right { Ok(self.issue(known)) } else { Err(Reply::Denied) }
    }

    /// Hands out a QR code and a cookie. An older QR code of the same user expires.
    fn issue(&mut self, userid: &'static str) -> Reply {
        let expires = self.now() + SESSION_LIFE;
        let (seed, ticket) = (random_text(HALF), random_text(24));
        let enrolurl = if self.switches.dialect.empty_enrolurl {
            String::new()
        } else {
            format!("{}/enrol/{ticket}", self.base)
        };
        self.enrolments.retain(|kept| kept.userid != userid);
        let (half, copies) = (None, (seed.clone(), enrolurl.clone()));
        let enrolment =
            Enrolment { userid, seed: copies.0, ticket, enrolurl: copies.1, half, expires };
        self.enrolments.push(enrolment);
        let cookie = self.new_cookie(Session { name: "", seed: seed.clone(), expires });
        Reply::Success(Issue { seed, enrolurl, domain: DOMAIN, cookie })
    }

    fn new_cookie(&mut self, session: Session) -> Cookie {
        let in_capitals = self.switches.dialect.cookie_in_capitals;
        let name = if in_capitals { "SecurEnvoyPIN" } else { "SecurEnvoyPin" };
        // The "+", "/" and "=" of base64 show whether the client returns a cookie byte for byte.
        let value = BASE64.encode(rand::random::<[u8; 25]>());
        self.sessions.insert(value.clone(), Session { name, ..session });
        Cookie { name, value }
    }

    /// The session of a request, if its cookie is valid.
    fn session(&mut self, cookie: Option<&Cookie>) -> Option<&Session> {
        let now = self.now();
        self.sessions.retain(|_, kept| kept.expires > now);
        let cookie = cookie?;
        self.sessions.get(&cookie.value).filter(|session| session.name == cookie.name)
    }

    /// Exchanges a valid cookie for a new one.
    pub(super) fn rotate(&mut self, cookie: Option<&Cookie>) -> Option<Cookie> {
        self.session(cookie)?;
        let session = self.sessions.remove(&cookie?.value)?;
        Some(self.new_cookie(session))
    }

    /// SecEnrol's cookie in a `Cookie` header, under one of its two names.
    pub(super) fn cookie_in(header: Option<&str>) -> Option<Cookie> {
        header?.split(';').rev().find_map(|pair| {
            let (name, value) = pair.trim().split_once('=')?;
            let names = ["SecurEnvoyPin", "SecurEnvoyPIN"];
            let name = names.into_iter().find(|known| *known == name)?;
            Some(Cookie { name, value: value.to_owned() })
        })
    }

    /// The seed of the request's session.
    fn seed(&mut self, cookie: Option<&Cookie>) -> Result<String, Reply> {
        self.session(cookie).map(|session| session.seed.clone()).ok_or(Reply::Denied)
    }

    fn enrolment(&mut self, seed: &str) -> Result<&mut Enrolment, Reply> {
        let replaced = || Reply::error("Another enrolment has begun since.");
        self.enrolments.iter_mut().find(|kept| kept.seed == seed).ok_or_else(replaced)
    }

    /// Step 3: whether the phone has reported.
    pub(super) fn poll(&mut self, form: &Form, cookie: Option<&Cookie>) -> Outcome {
        let seed = self.seed(cookie)?;
        if form.get("seed") != Some(seed.as_str()) {
            return Err(Reply::error("The seed is unknown."));
        }
        let has_reported = self.enrolment(&seed)?.half.is_some();
        Ok(Reply::Text(if has_reported { "OK" } else { "CONTINUE" }.to_owned()))
    }

    /// Step 4: the check code, with which the user types the phone's half.
    pub(super) fn check_code(&mut self, form: &Form, cookie: Option<&Cookie>) -> Outcome {
        let seed = self.seed(cookie)?;
        let code = form.require("CHECKCODE")?;
        let enrolment = self.enrolment(&seed)?;
        for (field, expected, error) in [
            ("tokentype", "softtoken", "The token type is unknown."),
            ("domain", DOMAIN, "The domain is unknown."),
            ("SOFTTOKENURL", &enrolment.enrolurl, "The enrolment URL is unknown."),
        ] {
            if form.get(field) != Some(expected) {
                return Err(Reply::error(error));
            }
        }
        let half = half_of_check_code(&seed, code)
            .filter(|half| enrolment.half.as_ref().is_none_or(|known| known == half))
            .ok_or(Reply::Denied)?;
        self.complete(&seed, half);
        Ok(Reply::Done)
    }

    /// The stand-in's own exchange for a new phone number, with field names that no SecEnrol has:
    /// first the number, then the same form with the code that was sent to it.
    pub(super) fn number(&mut self, form: &Form, cookie: Option<&Cookie>) -> Outcome {
        let seed = self.seed(cookie)?;
        let userid = self.enrolment(&seed)?.userid;
        if form.get("tokentype") != Some("demo-texts") || form.get("DEMO_DOMAIN") != Some(DOMAIN) {
            return Err(Reply::error("The form is unknown."));
        }
        let number = form.require("DEMO_NUMBER")?;
        let digits = number.strip_prefix('+').unwrap_or_default();
        if digits.len() < 8 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Err(Reply::Denied);
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
        Ok(Reply::Done)
    }

    fn confirm_number(&mut self, userid: &str, number: &str, code: &str) -> Result<(), Reply> {
        let pending = self.numbers.get_mut(userid).filter(|pending| pending.number == number);
        let pending = pending.ok_or(Reply::Denied)?;
        let right = pending.code == code;
        pending.wrong += u32::from(!right);
        if right || pending.wrong == MAX_WRONG_PASSCODES {
            self.numbers.remove(userid);
        }
        if !right {
            return Err(Reply::Denied);
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
    pub(super) fn report(&mut self, ticket: &str, half: Option<&str>) -> Report {
        let Some(half) = half.filter(|half| is_half(half)) else { return Report::Malformed };
        let now = self.now();
        let is_open = |kept: &&Enrolment| {
            kept.ticket == ticket
                && kept.expires > now
                && kept.half.is_none()
                && !kept.enrolurl.is_empty()
        };
        let Some(seed) = self.enrolments.iter().find(is_open).map(|kept| kept.seed.clone()) else {
            return Report::Unknown;
        };
        self.complete(&seed, half.to_owned());
        Report::Taken
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
