//! The state that SecEnrol, the phones and the control page share: plain records.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tokio::sync::oneshot;

use super::accounts::{ACCOUNTS, Account, AccountInfo, name_of};
use super::faults::{Dialect, Fault, Operation};
use super::form::{Fields, field};
use super::token::SoftToken;

/// A request that the stand-in received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The exchange that it belongs to.
    pub exchange: Operation,
    /// Its fields, as (name, value), in the order in which they came.
    pub fields: Fields,
    /// Its `Cookie` header, byte for byte.
    pub cookie: Option<String>,
    /// Its `traceparent` header.
    pub trace_parent: Option<String>,
}

impl Received {
    /// The value of a field.
    pub fn field(&self, name: &str) -> Option<&str> {
        field(&self.fields, name)
    }

    /// The value of a field, or a message that it is missing.
    pub(super) fn require(&self, name: &str) -> Result<&str, String> {
        self.field(name).ok_or_else(|| format!("The field {name} is missing."))
    }

    /// Whether a cookie of this name and value came.
    pub(super) fn has_cookie(&self, pair: &str) -> bool {
        self.cookie.iter().flat_map(|cookies| cookies.split(';')).any(|one| one.trim() == pair)
    }

    /// Name and value of SecEnrol's cookie, under one of its two names.
    pub(super) fn secenrol_cookie(&self) -> Option<&str> {
        let is_secenrols =
            |pair: &&str| pair.starts_with("SecurEnvoyPin=") || pair.starts_with("SecurEnvoyPIN=");
        self.cookie.as_ref()?.split(';').map(str::trim).rfind(is_secenrols)
    }
}

#[derive(Default)]
pub(super) struct StandInState {
    /// The stand-in's own address, without a slash at the end.
    pub(super) base: String,
    /// The portal's address, if the pages are to link to it.
    pub(super) portal: Option<String>,
    /// Seconds by which the simulated clocks are ahead of the real one.
    pub(super) ahead: u64,
    /// What goes wrong with each [`Operation`].
    pub(super) faults: [Fault; 5],
    pub(super) dialect: Dialect,
    /// The number of requests for each [`Operation`].
    pub(super) calls: [usize; 5],
    pub(super) received: VecDeque<Received>,
    pub(super) users: BTreeMap<&'static str, User>,
    /// By session key.
    pub(super) challenges: HashMap<String, PendingPasscode>,
    /// By userid: new phone numbers that still need their code.
    pub(super) numbers: HashMap<&'static str, PendingNumber>,
    pub(super) signed_in: Vec<SignedInUser>,
}

impl StandInState {
    pub(super) fn new(base: &str) -> Self {
        let users = ACCOUNTS.iter().map(|&AccountInfo { userid, kind, .. }| {
            let token = kind.has_app().then(SoftToken::random);
            let old = OldPhone { token: token.clone(), ..OldPhone::default() };
            let account = Account::new(kind, token);
            (userid, User { account, old, new: NewPhone::default() })
        });
        Self { base: base.to_owned(), users: users.collect(), ..Self::default() }
    }

    /// The simulated time, in seconds since 1970.
    pub(super) fn now(&self) -> u64 {
        // If the real clock is before 1970, the phones and SecEnrol still agree.
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |time| time.as_secs()) + self.ahead
    }

    /// The user whom a typed userid means.
    pub(super) fn user(&mut self, typed: &str) -> Option<&mut User> {
        self.users.get_mut(name_of(typed)?)
    }
}

/// A user: the account in SecEnrol, and the two phones.
pub(super) struct User {
    pub(super) account: Account,
    pub(super) old: OldPhone,
    pub(super) new: NewPhone,
}

/// A user whose password was right and who now needs a passcode.
pub(super) struct PendingPasscode {
    pub(super) userid: &'static str,
    /// The passcode sent as a text; `None` if the soft token shows it.
    pub(super) texted: Option<String>,
    pub(super) wrong: u32,
    pub(super) expires: u64,
}

/// A new phone number that is not in use until its code has come back.
pub(super) struct PendingNumber {
    pub(super) number: String,
    pub(super) code: String,
    pub(super) wrong: u32,
}

/// A signed-in user, and the QR code that was handed out.
pub(super) struct SignedInUser {
    pub(super) userid: &'static str,
    /// Name and value of the cookie; `None` once it is forgotten.
    pub(super) cookie: Option<String>,
    pub(super) seed: String,
    /// Where the phone reports. Its last part is known to the phone only.
    pub(super) enrolurl: String,
    /// The phone's half of the token, once the phone has reported it.
    pub(super) half: Option<String>,
    /// Whether the same user has signed in again since.
    pub(super) is_replaced: bool,
    pub(super) expires: u64,
}

impl SignedInUser {
    /// Whether the QR code still counts.
    pub(super) fn is_open(&self, now: u64) -> bool {
        self.half.is_none() && !self.is_replaced && self.expires > now
    }
}

#[derive(Default)]
pub(super) struct OldPhone {
    /// The app's token, until it is deleted.
    pub(super) token: Option<SoftToken>,
    /// Where the answer to a push prompt goes.
    pub(super) prompt: Option<oneshot::Sender<bool>>,
    /// Passcodes received as texts, newest last.
    pub(super) texts: Vec<String>,
}

impl OldPhone {
    pub(super) fn is_prompting(&self) -> bool {
        // The receiver is closed once the sign-in no longer waits.
        self.prompt.as_ref().is_some_and(|prompt| !prompt.is_closed())
    }
}

#[derive(Default)]
pub(super) struct NewPhone {
    pub(super) token: Option<SoftToken>,
    pub(super) check_code: Option<String>,
    /// The phone's number, if it differs from the old phone's.
    pub(super) number: Option<String>,
    /// Passcodes received as texts, newest last.
    pub(super) texts: Vec<String>,
    pub(super) airplane: bool,
    pub(super) message: PhoneMessage,
}

/// What the new phone says about the last thing it did.
#[derive(Clone, Default, Serialize)]
pub(super) struct PhoneMessage {
    pub(super) text: String,
    pub(super) is_error: bool,
}
