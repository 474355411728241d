//! The outcomes of the exchanges, and the state that one exchange hands to the next.

use serde::{Deserialize, Serialize};
use url::Url;

use super::cookie::Cookies;
use super::picture::Image;
use super::secret::{secret, serialize};

secret! {
    /// The session key of step 1's `challenge` reply, which step 2 sends back (field `SESSION`).
    #[derive(Serialize, Deserialize)]
    pub struct SessionKey(#[serde(serialize_with = "serialize")] SecretString);

    /// SecEnrol's part of the new token's secret (member `seed`). Typed into the app by hand, it is
    /// the setup key.
    #[derive(Serialize, Deserialize)]
    pub struct Seed(#[serde(serialize_with = "serialize")] SecretString);

    /// The address to which the new phone reports (member `enrolurl`), at most 2,048 bytes without
    /// control characters. It may be empty, and it may have any scheme: check the scheme before
    /// you show it as a link.
    #[derive(Serialize, Deserialize)]
    pub struct EnrolUrl(#[serde(serialize_with = "serialize")] SecretString);
}

/// One SecEnrol server: the URL to which every exchange posts.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Server(pub(super) Url);

impl Server {
    /// Host and port, for logs: `mfa.example.org:443`.
    pub fn address(&self) -> String {
        let (host, port) = (self.0.host_str().unwrap_or_default(), self.0.port_or_known_default());
        port.map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }
}

/// A session that is known to its server by its cookies.
pub(super) trait CookieSession: Clone {
    fn server(&self) -> &Server;
    fn account(&self) -> &str;
    fn cookies(&self) -> &Cookies;
    fn cookies_mut(&mut self) -> &mut Cookies;
}

macro_rules! session {
    ($($name:ident)+) => {$(
        impl CookieSession for $name {
            fn server(&self) -> &Server {
                &self.server
            }

            fn account(&self) -> &str {
                &self.account
            }

            fn cookies(&self) -> &Cookies {
                &self.cookies
            }

            fn cookies_mut(&mut self) -> &mut Cookies {
                &mut self.cookies
            }
        }
    )+};
}

session! { NewSession Challenge Enrolment SignedIn }

/// The session of a sign-in.
#[derive(Clone)]
pub(super) struct NewSession {
    pub(super) server: Server,
    pub(super) account: String,
    pub(super) cookies: Cookies,
}

/// The password was right; SecEnrol wants a passcode (step 1, `"result": "challenge"`).
///
/// Serialisable, so that a web application can keep it between requests. Store it encrypted.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Challenge {
    /// The server that sent the challenge. No other server knows the session.
    pub server: Server,
    /// The user name in SecEnrol's reply, which may differ from what was typed (a domain, another
    /// case). Step 2 sends this name.
    pub userid: String,
    /// The session key to send with the passcode.
    pub session: SessionKey,
    /// The account that signed in, as [`Userid::account`](super::Userid::account).
    pub account: String,
    /// The cookies that this reply set. The vendor document promises none before `success`, but a
    /// load balancer may set some.
    pub cookies: Cookies,
}

/// The user is signed in, and a new phone may enrol (`"result": "success"` of step 1 or 2).
///
/// Serialisable, so that a web application can keep it between requests. Store it encrypted.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Enrolment {
    /// The server that signed the user in. No other server knows the cookies.
    pub server: Server,
    /// The account that signed in, as [`Userid::account`](super::Userid::account).
    pub account: String,
    /// The newest cookies, which every later exchange sends. `SecurEnvoyPin` is among them.
    pub cookies: Cookies,
    /// The setup key.
    pub seed: Seed,
    /// The address to which the new phone reports.
    pub enrolurl: EnrolUrl,
    /// The number of the user's domain, as text.
    pub domain: String,
}

/// An authenticated session without the new token's seed, for [`Client::change_number`].
///
/// [`Client::change_number`]: super::Client::change_number
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SignedIn {
    /// The server that signed the user in. No other server knows the cookies.
    pub server: Server,
    /// The account that signed in, as [`Userid::account`](super::Userid::account).
    pub account: String,
    /// The newest cookies, which every later exchange sends. `SecurEnvoyPin` is among them.
    pub cookies: Cookies,
    /// The number of the user's domain, as text.
    pub domain: String,
}

impl From<Enrolment> for SignedIn {
    fn from(Enrolment { server, account, cookies, domain, .. }: Enrolment) -> Self {
        Self { server, account, cookies, domain }
    }
}

/// The form with which one organisation's SecEnrol takes a new phone number.
///
/// The vendor document does not describe it, so no field has a default. Read the names off the
/// organisation's own stock page, "Send My Passcode Via SMS".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberForm {
    /// The value of `action`.
    pub action: String,
    /// The value of `tokentype`.
    pub tokentype: String,
    /// The name of the field for the number.
    pub number_field: String,
    /// Further fields as (name, value). `{domain}` in a value becomes the user's domain number.
    pub extra_fields: Vec<(String, String)>,
    /// The name of the field for the code sent to the new number; `None` if no code is sent.
    pub confirm_field: Option<String>,
}

/// The exchanges of the protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exchange {
    /// [`Client::sign_in`](super::Client::sign_in).
    SignIn,
    /// [`Client::send_passcode`](super::Client::send_passcode).
    Passcode,
    /// [`Client::poll`](super::Client::poll).
    Poll,
    /// [`Client::send_check_code`](super::Client::send_check_code).
    CheckCode,
    /// [`Client::change_number`](super::Client::change_number).
    Number,
}

impl Exchange {
    /// All exchanges, in the order of their discriminants.
    pub const ALL: [Self; 5] =
        [Self::SignIn, Self::Passcode, Self::Poll, Self::CheckCode, Self::Number];

    /// A name for logs and metrics, such as `sign-in`.
    pub fn name(self) -> &'static str {
        ["sign-in", "passcode", "poll", "check-code", "number"][self as usize]
    }
}

/// The outcome of [`Client::sign_in`](super::Client::sign_in).
#[derive(Debug, Clone)]
pub enum SignIn {
    /// The password is right; a passcode is wanted.
    Challenged(Challenge),
    /// The password is right and the user approved the sign-in on the old phone (push). The picture
    /// is the QR code; `None` if `base64image` holds no picture of a known format.
    Accepted(Box<Enrolment>, Option<Image>),
    /// Refused. SecEnrol does not say why.
    Denied,
}

/// The outcome of [`Client::send_passcode`](super::Client::send_passcode).
#[derive(Debug)]
pub enum PasscodeSent {
    /// The passcode is right. The picture is the QR code; `None` if `base64image` holds no picture
    /// of a known format.
    Accepted(Box<Enrolment>, Option<Image>),
    /// Refused: the passcode is wrong or used up, or the session key has expired.
    Denied,
}

/// The outcome of [`Client::poll`](super::Client::poll).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Poll {
    /// `CONTINUE`: the new phone has not reported yet.
    Waiting,
    /// `OK`: the new phone is enrolled.
    Enrolled,
    /// Refused: the cookie has expired.
    Denied,
}

/// The outcome of [`Client::send_check_code`](super::Client::send_check_code).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckCodeSent {
    /// The new phone is enrolled.
    Enrolled,
    /// Refused: the code is wrong or the cookie has expired. SecEnrol does not say which.
    Denied,
}

/// The outcome of [`Client::change_number`](super::Client::change_number).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberSent {
    /// `success`: SecEnrol accepted the form.
    Taken,
    /// `challenge`: SecEnrol wants the code that it sent to the new number.
    CodeWanted,
    /// Refused: the number, the code or the cookie. SecEnrol does not say which.
    Denied,
}

/// Names the outcome of an accepted sign-in and its picture.
fn accepted(picture: Option<&Image>) -> String {
    format!("success ({})", picture.map_or("no picture", Image::media_type))
}

/// The name of an outcome in a recording.
pub(crate) trait OutcomeName {
    fn name(&self) -> String;
}

impl OutcomeName for SignIn {
    fn name(&self) -> String {
        match self {
            Self::Challenged(_) => "challenge".to_owned(),
            Self::Accepted(_, picture) => accepted(picture.as_ref()),
            Self::Denied => "denied".to_owned(),
        }
    }
}

impl OutcomeName for PasscodeSent {
    fn name(&self) -> String {
        match self {
            Self::Accepted(_, picture) => accepted(picture.as_ref()),
            Self::Denied => "denied".to_owned(),
        }
    }
}

impl OutcomeName for Poll {
    fn name(&self) -> String {
        match self {
            Self::Waiting => "waiting",
            Self::Enrolled => "enrolled",
            Self::Denied => "denied",
        }
        .to_owned()
    }
}

impl OutcomeName for CheckCodeSent {
    fn name(&self) -> String {
        match self {
            Self::Enrolled => "enrolled",
            Self::Denied => "denied",
        }
        .to_owned()
    }
}

impl OutcomeName for NumberSent {
    fn name(&self) -> String {
        match self {
            Self::Taken => "taken",
            Self::CodeWanted => "code wanted",
            Self::Denied => "denied",
        }
        .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_servers_address_has_its_host_and_port() {
        for (url, address) in [
            ("https://mfa.example.org/secenrol/", "mfa.example.org:443"),
            ("http://[::1]:8080/a/secenrol/", "[::1]:8080"),
        ] {
            assert_eq!(Server(Url::parse(url).unwrap()).address(), address);
        }
    }
}
