//! What the four exchanges of the vendor's document do, and beside them the enrolment by phone and the
//! change of a phone number.
//!
//! They read the fields of a request, change the state and say what to reply. How a reply looks on
//! the wire, and how it may go wrong, is not known here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use rand::RngExt as _;
use tokio::sync::oneshot;

use super::accounts::{Means, OLD_NUMBER, name_of};
use super::form::{Form, encode};
use super::state::{Challenge, Enrolment, PendingNumber, Session, State};
use super::token::{HALF, SoftToken, half_of_check_code, is_half, random_text};

/// Seconds for which a session key, and a passcode sent as a text, can be used.
const CHALLENGE_LIFE: u64 = 5 * 60;
/// Seconds for which a cookie, and the QR code that came with it, can be used.
const SESSION_LIFE: u64 = 15 * 60;
/// Wrong passcodes after which a session key is worth nothing.
const WRONG_PASSCODES: u32 = 3;
/// The number of the one domain that this `SecEnrol` serves.
const DOMAIN: &str = "1";

/// What to reply.
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

/// What somebody signed in is given.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Issue {
    pub(super) seed: String,
    pub(super) enrolurl: String,
    pub(super) domain: &'static str,
    pub(super) cookie: Cookie,
}

/// The cookie as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cookie {
    pub(super) name: &'static str,
    pub(super) value: String,
}

/// How a sign-in goes on.
pub(super) enum SignIn {
    Reply(Reply),
    /// The prompt is on the old phone; the answer comes from there.
    Prompted(&'static str, oneshot::Receiver<bool>),
}

/// How a phone's report was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Report {
    Taken,
    Malformed,
    /// No such enrolment, or no longer.
    Unknown,
}

fn six_digits() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000))
}

fn missing(field: &str) -> Reply {
    Reply::Error(format!("The field {field} is missing."))
}

impl State {
    /// Step 1: the password, then a challenge, a text or a prompt on the old phone.
    pub(super) fn sign_in(&mut self, form: &Form) -> SignIn {
        let Some(typed) = form.get("userid") else {
            return SignIn::Reply(missing("userid"));
        };
        let Some(password) = form.get("PASSWORD") else {
            return SignIn::Reply(missing("PASSWORD"));
        };
        let Some(userid) = name_of(typed) else {
            return SignIn::Reply(Reply::Denied);
        };
        let Some(account) = self.accounts.get_mut(userid) else {
            return SignIn::Reply(Reply::Denied);
        };
        if !account.takes_password(password) {
            return SignIn::Reply(Reply::Denied);
        }
        let means = account.means.clone();
        match means {
            Means::SoftToken(_) => SignIn::Reply(self.challenge(userid, None)),
            Means::Push => SignIn::Prompted(userid, self.prompt(userid)),
            Means::Nothing => {
                account.signed_in();
                SignIn::Reply(self.issue(userid))
            }
            Means::Texts => {
                let passcode = six_digits();
                let number = account.number.clone();
                self.text(userid, &number, &passcode);
                SignIn::Reply(self.challenge(userid, Some(passcode)))
            }
        }
    }

    /// Texts go to whichever phone has the number. Who has no old phone finds them in their mail instead.
    fn text(&mut self, userid: &str, number: &str, passcode: &str) {
        let Some(phones) = self.phones.get_mut(userid) else { return };
        if number == OLD_NUMBER {
            phones.old.texts.push(passcode.to_owned());
        } else {
            phones.new.number = Some(number.to_owned());
            phones.new.texts.push(passcode.to_owned());
        }
    }

    fn challenge(&mut self, userid: &'static str, texted: Option<String>) -> Reply {
        let session = random_text(16);
        let challenge =
            Challenge { userid, texted, wrong: 0, expires: self.now() + CHALLENGE_LIFE };
        self.challenges.insert(session.clone(), challenge);
        Reply::Challenge { session, userid: userid.to_owned() }
    }

    /// Shows a prompt; one that was there before it ends unanswered.
    fn prompt(&mut self, userid: &'static str) -> oneshot::Receiver<bool> {
        let (answer, answered) = oneshot::channel();
        if let Some(phones) = self.phones.get_mut(userid) {
            phones.old.prompt = Some(answer);
        }
        answered
    }

    /// Step 1 goes on: the prompt on the old phone was approved or not.
    pub(super) fn prompt_answered(&mut self, userid: &'static str, approved: bool) -> Reply {
        match self.accounts.get_mut(userid) {
            Some(account) if approved && !account.is_locked() => {
                account.signed_in();
                self.issue(userid)
            }
            _ => Reply::Denied,
        }
    }

    /// Step 2: the passcode that goes with a session key.
    pub(super) fn passcode(&mut self, form: &Form) -> Reply {
        let Some(userid) = form.get("userid") else {
            return missing("userid");
        };
        let Some(session) = form.get("SESSION") else {
            return missing("SESSION");
        };
        let Some(passcode) = form.get("PASSCODE") else {
            return missing("PASSCODE");
        };
        let now = self.now();
        self.challenges.retain(|_, kept| kept.expires > now);
        // The user id of the challenge counts, to the letter, not what was typed at first.
        let Some(challenge) = self.challenges.get_mut(session) else {
            return Reply::Denied;
        };
        let Some(account) = self.accounts.get_mut(challenge.userid) else {
            return Reply::Denied;
        };
        if challenge.userid != userid || account.is_locked() {
            return Reply::Denied;
        }
        let right = match &challenge.texted {
            Some(texted) => texted == passcode,
            None => account.takes_code(passcode, now),
        };
        if right {
            let userid = challenge.userid;
            account.signed_in();
            self.challenges.remove(session);
            return self.issue(userid);
        }
        account.failed();
        challenge.wrong += 1;
        if challenge.wrong == WRONG_PASSCODES {
            self.challenges.remove(session);
        }
        Reply::Denied
    }

    /// Hands out a QR code and a cookie; an older QR code of the same user ends.
    fn issue(&mut self, userid: &'static str) -> Reply {
        let expires = self.now() + SESSION_LIFE;
        let (seed, ticket) = (random_text(HALF), random_text(24));
        let enrolurl = if self.switches.dialect.empty_enrolurl {
            String::new()
        } else {
            format!("{}/enrol/{ticket}", self.base)
        };
        self.enrolments.retain(|kept| kept.userid != userid);
        self.enrolments.push(Enrolment {
            userid,
            seed: seed.clone(),
            ticket,
            enrolurl: enrolurl.clone(),
            half: None,
            expires,
        });
        let cookie = self.new_cookie(Session { name: "", seed: seed.clone(), expires });
        Reply::Success(Issue { seed, enrolurl, domain: DOMAIN, cookie })
    }

    fn new_cookie(&mut self, session: Session) -> Cookie {
        let name = if self.switches.dialect.cookie_in_capitals {
            "SecurEnvoyPIN"
        } else {
            "SecurEnvoyPin"
        };
        // Base64 with its "+", "/" and "=" shows whether a cookie comes back byte for byte.
        let value = BASE64.encode(rand::random::<[u8; 25]>());
        self.sessions.insert(value.clone(), Session { name, ..session });
        Cookie { name, value }
    }

    /// The session of a request, if it came with a cookie that is still good.
    fn session(&mut self, cookie: Option<&Cookie>) -> Option<&Session> {
        let now = self.now();
        self.sessions.retain(|_, kept| kept.expires > now);
        let cookie = cookie?;
        let session = self.sessions.get(&cookie.value)?;
        (session.name == cookie.name).then_some(session)
    }

    /// Exchanges a cookie for a new one, if it was good.
    pub(super) fn rotate(&mut self, cookie: Option<&Cookie>) -> Option<Cookie> {
        self.session(cookie)?;
        let session = self.sessions.remove(&cookie?.value)?;
        Some(self.new_cookie(session))
    }

    /// Finds the cookie of `SecEnrol` in a `Cookie` header; its name must be one of the two.
    pub(super) fn cookie_in(header: Option<&str>) -> Option<Cookie> {
        let mut pairs = header?.split(';').rev().filter_map(|pair| {
            let (name, value) = pair.trim().split_once('=')?;
            let names = ["SecurEnvoyPin", "SecurEnvoyPIN"];
            let name = names.into_iter().find(|known| *known == name)?;
            let value = value.to_owned();
            Some(Cookie { name, value })
        });
        pairs.next()
    }

    /// Step 3: whether the phone has reported. Its replies are text.
    pub(super) fn poll(&mut self, form: &Form, cookie: Option<&Cookie>) -> Reply {
        let Some(session) = self.session(cookie) else {
            return Reply::Denied;
        };
        if form.get("seed") != Some(session.seed.as_str()) {
            return Reply::Text("The seed is unknown.".into());
        }
        let seed = session.seed.clone();
        match self.enrolments.iter().find(|kept| kept.seed == seed) {
            Some(Enrolment { half: Some(_), .. }) => Reply::Text("OK".into()),
            Some(_) => Reply::Text("CONTINUE".into()),
            None => Reply::Text("Another enrolment has begun since.".into()),
        }
    }

    /// Step 4: the check code, by which the phone's half comes through the user's hands.
    pub(super) fn check_code(&mut self, form: &Form, cookie: Option<&Cookie>) -> Reply {
        let Some(session) = self.session(cookie) else {
            return Reply::Denied;
        };
        let seed = session.seed.clone();
        let Some(code) = form.get("CHECKCODE") else {
            return missing("CHECKCODE");
        };
        let Some(enrolment) = self.enrolments.iter().find(|kept| kept.seed == seed) else {
            return Reply::Error("Another enrolment has begun since.".into());
        };
        if form.get("tokentype") != Some("softtoken") {
            return Reply::Error("The token type is unknown.".into());
        }
        if form.get("domain") != Some(DOMAIN) {
            return Reply::Error("The domain is unknown.".into());
        }
        if form.get("SOFTTOKENURL") != Some(enrolment.enrolurl.as_str()) {
            return Reply::Error("The enrolment URL is unknown.".into());
        }
        match half_of_check_code(&seed, code) {
            Some(half) if enrolment.half.as_ref().is_none_or(|known| *known == half) => {
                self.complete(&seed, half);
                Reply::Done
            }
            _ => Reply::Denied,
        }
    }

    /// The stand-in's own exchange for a new phone number, with field names that no `SecEnrol` has: the
    /// number first, then the same again with the code that went there.
    pub(super) fn number(&mut self, form: &Form, cookie: Option<&Cookie>) -> Reply {
        let Some(session) = self.session(cookie) else {
            return Reply::Denied;
        };
        let seed = session.seed.clone();
        let Some(userid) =
            self.enrolments.iter().find(|kept| kept.seed == seed).map(|kept| kept.userid)
        else {
            return Reply::Error("Another sign-in has begun since.".into());
        };
        if form.get("tokentype") != Some("demo-texts") || form.get("DEMO_DOMAIN") != Some(DOMAIN) {
            return Reply::Error("The form is unknown.".into());
        }
        let Some(number) = form.get("DEMO_NUMBER") else {
            return missing("DEMO_NUMBER");
        };
        let digits = number.strip_prefix('+').unwrap_or_default();
        if digits.len() < 8 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return Reply::Denied;
        }
        match form.get("DEMO_CODE") {
            Some(code) => self.confirm_number(userid, number, code),
            None if self.switches.dialect.number_at_once => self.use_number(userid, number),
            None => {
                let code = six_digits();
                self.text(userid, number, &code);
                self.numbers
                    .insert(userid, PendingNumber { number: number.to_owned(), code, wrong: 0 });
                Reply::Done
            }
        }
    }

    fn confirm_number(&mut self, userid: &'static str, number: &str, code: &str) -> Reply {
        let Some(pending) = self.numbers.get_mut(userid).filter(|pending| pending.number == number)
        else {
            return Reply::Denied;
        };
        if pending.code == code {
            self.numbers.remove(userid);
            return self.use_number(userid, number);
        }
        pending.wrong += 1;
        if pending.wrong == WRONG_PASSCODES {
            self.numbers.remove(userid);
        }
        Reply::Denied
    }

    fn use_number(&mut self, userid: &str, number: &str) -> Reply {
        if let Some(account) = self.accounts.get_mut(userid) {
            account.text_to(number.to_owned());
        }
        if let Some(phones) = self.phones.get_mut(userid) {
            phones.new.number = Some(number.to_owned());
        }
        Reply::Done
    }

    /// A phone reports its half to the enrolment URL.
    pub(super) fn report(&mut self, ticket: &str, half: Option<&str>) -> Report {
        let Some(half) = half.filter(|half| is_half(half)) else {
            return Report::Malformed;
        };
        let now = self.now();
        let mut open = self.enrolments.iter();
        let found = open.find(|kept| {
            kept.ticket == ticket
                && kept.expires > now
                && kept.half.is_none()
                && !kept.enrolurl.is_empty()
        });
        let Some(seed) = found.map(|kept| kept.seed.clone()) else {
            return Report::Unknown;
        };
        self.complete(&seed, half.to_owned());
        Report::Taken
    }

    /// The new phone takes the place of the old one.
    fn complete(&mut self, seed: &str, half: String) {
        let mut enrolments = self.enrolments.iter_mut();
        let Some(enrolment) = enrolments.find(|kept| kept.seed == seed) else {
            return;
        };
        if enrolment.half.is_some() {
            return;
        }
        if let Some(account) = self.accounts.get_mut(enrolment.userid) {
            account.move_to(SoftToken::from_halves(seed, &half));
        }
        enrolment.half = Some(half);
    }
}

/// What the QR code says: `SecEnrol`'s half, and where the phone reports its own.
pub(super) fn qr_text(issue: &Issue) -> String {
    let (seed, url) = (&issue.seed, encode(&issue.enrolurl));
    format!("handover-demo:enrol?seed={seed}&url={url}")
}
