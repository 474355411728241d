//! The switches: how an exchange can go wrong, and what the vendor's document leaves open.
//!
//! Only the choice lives here, with its names for the control page. What a fault does on the wire
//! is `secenrol`'s business.

use std::time::Duration;

use super::form::Form;

/// One of the four exchanges of the document, or the stand-in's own for phone numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// `GETQRONLY` with a password.
    SignIn,
    /// `GETQRONLY` with a session key and a passcode.
    Passcode,
    /// `QUERYSOFTTOKEN`.
    Poll,
    /// `SETINFO`.
    CheckCode,
    /// A new phone number. The document has none such; the fields are the stand-in's own.
    Number,
}

impl Exchange {
    /// All of them, the document's in the order in which they happen.
    pub const ALL: [Self; 5] =
        [Self::SignIn, Self::Passcode, Self::Poll, Self::CheckCode, Self::Number];

    /// Tells from the fields which exchange a request means.
    pub(super) fn of(form: &Form) -> Option<Self> {
        match form.get("action")? {
            // The sample calls of both steps carry a PASSCODE; only step 2 knows a session.
            "GETQRONLY" if form.get("SESSION").is_some() => Some(Self::Passcode),
            "GETQRONLY" => Some(Self::SignIn),
            "QUERYSOFTTOKEN" => Some(Self::Poll),
            "SETINFO" => Some(Self::CheckCode),
            "DEMO-SET-NUMBER" => Some(Self::Number),
            _ => None,
        }
    }

    /// Its name on the control page's form.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Passcode => "passcode",
            Self::Poll => "poll",
            Self::CheckCode => "check-code",
            Self::Number => "number",
        }
    }

    /// Its name for people.
    pub(super) fn label(self) -> &'static str {
        match self {
            Self::SignIn => "Sign in",
            Self::Passcode => "Passcode",
            Self::Poll => "Poll",
            Self::CheckCode => "Check code",
            Self::Number => "New number",
        }
    }
}

/// What goes wrong with an exchange.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// The answer is right but takes this long.
    Slow(Duration),
    /// The request is taken and never answered.
    Hung,
    /// An error page as IIS sends it, with status 500.
    ServerError,
    /// The same kind of page, with status 200.
    HtmlPage,
    /// The connection is reset before any reply; nothing is carried out.
    Reset,
    /// The exchange is carried out, and the connection reset in the middle of the reply.
    ResetInBody,
    /// Each reply brings a new cookie, and the one before it is worth nothing from then on.
    RotatedCookie,
    /// All cookies and session keys are forgotten before the exchange is carried out.
    LostSessions,
    /// The exchange is carried out, and the reply cut off in the middle.
    Garbage,
    /// An error with this message, as the document has it.
    Message(String),
    /// A redirect to another page; nothing is carried out.
    Redirect,
}

impl Fault {
    /// Names for the control page's form, with what they mean.
    pub(super) const CHOICES: [(&'static str, &'static str); 12] = [
        ("none", "no fault"),
        ("slow", "slow"),
        ("hung", "hung: never answers"),
        ("server-error", "error page with status 500"),
        ("html-page", "error page with status 200"),
        ("reset", "reset before any reply"),
        ("reset-in-body", "reset in the middle of the reply"),
        ("rotated-cookie", "a new cookie with every reply"),
        ("lost-sessions", "all sessions lost"),
        ("garbage", "reply cut off"),
        ("message", "error with a message"),
        ("redirect", "redirect elsewhere"),
    ];

    /// Which of [`Self::CHOICES`] it is.
    pub(super) fn key(&self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Slow(_) => "slow",
            Self::Hung => "hung",
            Self::ServerError => "server-error",
            Self::HtmlPage => "html-page",
            Self::Reset => "reset",
            Self::ResetInBody => "reset-in-body",
            Self::RotatedCookie => "rotated-cookie",
            Self::LostSessions => "lost-sessions",
            Self::Garbage => "garbage",
            Self::Message(_) => "message",
            Self::Redirect => "redirect",
        }
    }

    /// The fault of that name, with the control page's delay and message.
    pub(super) fn of(key: &str, delay: Duration, message: &str) -> Option<Self> {
        Some(match key {
            "none" => Self::None,
            "slow" => Self::Slow(delay),
            "hung" => Self::Hung,
            "server-error" => Self::ServerError,
            "html-page" => Self::HtmlPage,
            "reset" => Self::Reset,
            "reset-in-body" => Self::ResetInBody,
            "rotated-cookie" => Self::RotatedCookie,
            "lost-sessions" => Self::LostSessions,
            "garbage" => Self::Garbage,
            "message" => Self::Message(message.to_owned()),
            "redirect" => Self::Redirect,
            _ => return None,
        })
    }
}

/// Peculiarities within what the document leaves open or contradicts itself about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each peculiarity is there or not, whatever the others are"
)]
pub struct Dialect {
    /// The cookie is called `SecurEnvoyPIN`, as on the document's other pages.
    pub cookie_in_capitals: bool,
    /// The cookie is marked `Secure`.
    pub secure_cookie: bool,
    /// JSON comes as `text/html`, behind a byte order mark.
    pub bom_and_html: bool,
    /// `result` is written in capitals.
    pub loud_results: bool,
    /// Replies carry members that the document does not name.
    pub extra_members: bool,
    /// `domain` is a number.
    pub domain_as_number: bool,
    /// `base64image` is wrapped in lines of 76 characters.
    pub wrapped_base64: bool,
    /// `base64image` begins with `data:image/png;base64,`.
    pub data_prefix: bool,
    /// The image is an SVG document.
    pub svg_image: bool,
    /// `enrolurl` is empty: phones can only enrol with the check code.
    pub empty_enrolurl: bool,
    /// Poll replies are in lower case, with line ends around them.
    pub padded_polls: bool,
    /// A poll without a valid cookie is refused in JSON instead of text.
    pub json_poll_denials: bool,
    /// A new phone number counts at once, without a code that goes there first.
    pub number_at_once: bool,
}

/// A peculiarity for the control page: its name in the form, what it does, and its switch.
pub(super) type Quirk = (&'static str, &'static str, fn(&mut Dialect) -> &mut bool);

impl Dialect {
    /// All peculiarities, as the control page lists them.
    pub(super) const QUIRKS: [Quirk; 13] = [
        ("cookie_in_capitals", "the cookie is called SecurEnvoyPIN", |d| &mut d.cookie_in_capitals),
        ("secure_cookie", "the cookie is marked Secure", |d| &mut d.secure_cookie),
        ("bom_and_html", "JSON as text/html with a byte order mark", |d| &mut d.bom_and_html),
        ("loud_results", "results in capitals", |d| &mut d.loud_results),
        ("extra_members", "members that the document does not name", |d| &mut d.extra_members),
        ("domain_as_number", "domain as a number", |d| &mut d.domain_as_number),
        ("wrapped_base64", "base64 wrapped in lines", |d| &mut d.wrapped_base64),
        ("data_prefix", "base64 with a data: prefix", |d| &mut d.data_prefix),
        ("svg_image", "an SVG instead of a PNG", |d| &mut d.svg_image),
        ("empty_enrolurl", "no enrolment URL (check codes only)", |d| &mut d.empty_enrolurl),
        ("padded_polls", "poll replies padded and lower-case", |d| &mut d.padded_polls),
        ("json_poll_denials", "polls refused in JSON", |d| &mut d.json_poll_denials),
        ("number_at_once", "a new phone number counts at once, without a code", |d| {
            &mut d.number_at_once
        }),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_choice_of_the_control_page_is_a_fault() {
        for (key, _) in Fault::CHOICES {
            let fault = Fault::of(key, Duration::from_secs(4), "x").unwrap();
            assert_eq!(fault.key(), key);
        }
        assert_eq!(Fault::of("other", Duration::ZERO, ""), None);
    }

    #[test]
    fn each_quirk_has_a_switch_of_its_own() {
        let mut dialect = Dialect::default();
        for (name, _, switch) in Dialect::QUIRKS {
            assert!(!*switch(&mut dialect), "{name}");
            *switch(&mut dialect) = true;
        }
    }

    #[test]
    fn the_session_key_tells_the_two_steps_apart() {
        let exchange = |body: &[u8]| Exchange::of(&Form::parse(body).unwrap());
        assert_eq!(exchange(b"action=GETQRONLY&PASSWORD=x"), Some(Exchange::SignIn));
        assert_eq!(exchange(b"action=GETQRONLY&PASSCODE=1&SESSION="), Some(Exchange::Passcode));
        assert_eq!(exchange(b"Action=GETQRONLY"), None);
    }
}
