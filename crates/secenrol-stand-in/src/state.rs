//! The state that SecEnrol, the phones and the control page share: plain records.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tokio::sync::oneshot;

use super::accounts::{Account, Kind, accounts, name_of};
use super::faults::{Dialect, Fault, Operation};
use super::token::SoftToken;

/// A request that the stand-in received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// The exchange that it belongs to.
    pub exchange: Operation,
    /// Its fields, as (name, value), in the order in which they came.
    pub fields: Vec<(String, String)>,
    /// Its `Cookie` header, byte for byte.
    pub cookie: Option<String>,
}

impl Received {
    /// The value of a field.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// The switches of the control page, and the counters beside them. Arrays are indexed by
/// [`Operation`].
#[derive(Default)]
pub(super) struct Switches {
    pub(super) faults: [Fault; 5],
    pub(super) dialect: Dialect,
    pub(super) calls: [usize; 5],
    pub(super) received: VecDeque<Received>,
}

#[derive(Default)]
pub(super) struct StandInState {
    /// The stand-in's own address, without a slash at the end.
    pub(super) base: String,
    /// The portal's address, if the pages are to link to it.
    pub(super) portal: Option<String>,
    /// Seconds by which the simulated clocks are ahead of the real one.
    pub(super) ahead: u64,
    pub(super) switches: Switches,
    pub(super) users: BTreeMap<&'static str, User>,
    /// By session key.
    pub(super) challenges: HashMap<String, PendingPasscode>,
    /// By userid: new phone numbers that still need their code.
    pub(super) numbers: HashMap<&'static str, PendingNumber>,
    /// By the cookie's value.
    pub(super) sessions: HashMap<String, SignedInUser>,
    pub(super) enrolments: Vec<IssuedQrCode>,
}

impl StandInState {
    pub(super) fn new(base: &str) -> Self {
        let users = accounts().iter().map(|account| {
            let has_app = matches!(account.kind, Kind::SoftToken | Kind::Locked);
            let token = has_app.then(SoftToken::random);
            let old = OldPhone { token: token.clone(), ..OldPhone::default() };
            let account_state = Account::new(account.kind, token);
            (account.userid, User { account: account_state, old, new: NewPhone::default() })
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

/// A signed-in user, known by the cookie.
pub(super) struct SignedInUser {
    /// The cookie's name when it was handed out.
    pub(super) name: &'static str,
    pub(super) seed: String,
    pub(super) expires: u64,
}

/// A QR code that was handed out.
pub(super) struct IssuedQrCode {
    pub(super) userid: &'static str,
    pub(super) seed: String,
    /// The last part of the enrolment URL, known to the phone only.
    pub(super) ticket: String,
    pub(super) enrolurl: String,
    /// The phone's half of the token, once the phone has reported it.
    pub(super) half: Option<String>,
    pub(super) expires: u64,
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
