//! The one state behind `SecEnrol`, the phones and the control page: plain records. What is done with
//! them stands in the modules above this one.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Serialize;
use tokio::sync::oneshot;

use super::accounts::{Account, Kind, accounts};
use super::faults::{Dialect, Exchange, Fault};
use super::token::SoftToken;

/// A request that the stand-in received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Which exchange it meant.
    pub exchange: Exchange,
    /// Its fields, as (name, value), in the order in which they came.
    pub fields: Vec<(String, String)>,
    /// Its `Cookie` header, byte for byte.
    pub cookie: Option<String>,
}

impl Received {
    /// The value of a field.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(n, _)| n == name);
        field.map(|(_, value)| value.as_str())
    }
}

/// The switches of the control page, and what it counts.
#[derive(Default)]
pub(super) struct Switches {
    pub(super) faults: [Fault; 5],
    pub(super) dialect: Dialect,
    pub(super) calls: [usize; 5],
    pub(super) received: VecDeque<Received>,
}

/// Everything there is.
pub(super) struct State {
    /// Where the stand-in listens, without a slash at the end.
    pub(super) base: String,
    /// Where the portal is, if the pages are to link to it.
    pub(super) portal: Option<String>,
    /// Seconds by which this world's clocks are ahead of the real ones.
    pub(super) ahead: u64,
    pub(super) switches: Switches,
    pub(super) accounts: BTreeMap<&'static str, Account>,
    pub(super) phones: BTreeMap<&'static str, Phones>,
    /// By session key.
    pub(super) challenges: HashMap<String, Challenge>,
    /// By userid: the numbers that wait for their code.
    pub(super) numbers: HashMap<&'static str, PendingNumber>,
    /// By the cookie's value.
    pub(super) sessions: HashMap<String, Session>,
    pub(super) enrolments: Vec<Enrolment>,
}

impl State {
    pub(super) fn new(base: &str) -> Self {
        let mut state = Self {
            base: base.to_owned(),
            portal: None,
            ahead: 0,
            switches: Switches::default(),
            accounts: BTreeMap::new(),
            phones: BTreeMap::new(),
            challenges: HashMap::new(),
            numbers: HashMap::new(),
            sessions: HashMap::new(),
            enrolments: Vec::new(),
        };
        for account in accounts() {
            let has_app = matches!(account.kind, Kind::SoftToken | Kind::Locked);
            let token = has_app.then(SoftToken::random);
            let phones = Phones::with_old_token(token.clone());
            let kept = Account::new(account.kind, token);
            state.accounts.insert(account.userid, kept);
            state.phones.insert(account.userid, phones);
        }
        state
    }

    /// The time in this world, in seconds since 1970.
    pub(super) fn now(&self) -> u64 {
        // A clock before 1970 gives the same codes to the phones and to SecEnrol, as any other.
        let since = SystemTime::now().duration_since(UNIX_EPOCH);
        since.map_or(0, |time| time.as_secs()) + self.ahead
    }
}

/// Somebody whose password was right and who now owes a passcode.
pub(super) struct Challenge {
    pub(super) userid: &'static str,
    /// The passcode sent as a text; none where the soft token shows it.
    pub(super) texted: Option<String>,
    pub(super) wrong: u32,
    pub(super) expires: u64,
}

/// A new phone number that is not in use before its code has come back.
pub(super) struct PendingNumber {
    pub(super) number: String,
    pub(super) code: String,
    pub(super) wrong: u32,
}

/// Somebody signed in, known by the cookie.
pub(super) struct Session {
    /// The cookie's name when it was handed out.
    pub(super) name: &'static str,
    pub(super) seed: String,
    pub(super) expires: u64,
}

/// A QR code handed out.
pub(super) struct Enrolment {
    pub(super) userid: &'static str,
    pub(super) seed: String,
    /// The last part of the enrolment URL, known to the phone alone.
    pub(super) ticket: String,
    pub(super) enrolurl: String,
    /// The phone's half, once it has been reported.
    pub(super) half: Option<String>,
    pub(super) expires: u64,
}

/// The phones of one user.
pub(super) struct Phones {
    pub(super) old: OldPhone,
    pub(super) new: NewPhone,
}

/// The phone that the user had all along.
pub(super) struct OldPhone {
    /// The app's token, until it is deleted.
    pub(super) token: Option<SoftToken>,
    /// Where the answer to a push prompt goes.
    pub(super) prompt: Option<oneshot::Sender<bool>>,
    /// Passcodes that came as texts, newest last.
    pub(super) texts: Vec<String>,
}

/// The phone that the user has bought.
#[derive(Default)]
pub(super) struct NewPhone {
    pub(super) token: Option<SoftToken>,
    pub(super) check_code: Option<String>,
    /// The number that it got, which isn't the old phone's.
    pub(super) number: Option<String>,
    /// Passcodes that came as texts, newest last.
    pub(super) texts: Vec<String>,
    pub(super) airplane: bool,
    pub(super) message: Message,
}

/// What the new phone says about the last thing it did.
#[derive(Clone, Default, Serialize)]
pub(super) struct Message {
    pub(super) text: String,
    pub(super) is_error: bool,
}

impl Phones {
    pub(super) fn with_old_token(token: Option<SoftToken>) -> Self {
        let old = OldPhone { token, prompt: None, texts: Vec::new() };
        let new = NewPhone::default();
        Self { old, new }
    }
}

impl OldPhone {
    pub(super) fn is_prompting(&self) -> bool {
        // Whoever has stopped waiting for the answer has closed the other end.
        self.prompt.as_ref().is_some_and(|p| !p.is_closed())
    }
}
