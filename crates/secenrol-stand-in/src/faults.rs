//! The switches: how an exchange can go wrong, and what the vendor document leaves open.
//!
//! `secenrol` does on the wire what is chosen here.

use std::mem::discriminant;
use std::time::Duration;

use super::form::field;

/// One of the four exchanges of the vendor document, or the stand-in's own for phone numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `GETQRONLY` with a password.
    SignIn,
    /// `GETQRONLY` with a session key and a passcode.
    Passcode,
    /// `QUERYSOFTTOKEN`.
    Poll,
    /// `SETINFO`.
    CheckCode,
    /// A new phone number. The document has no such exchange; the fields are the stand-in's own.
    Number,
}

impl Operation {
    /// All exchanges, the document's in the order in which they happen.
    pub const ALL: [Self; 5] =
        [Self::SignIn, Self::Passcode, Self::Poll, Self::CheckCode, Self::Number];

    /// The exchange that a form belongs to.
    pub(super) fn of(form: &[(String, String)]) -> Option<Self> {
        match field(form, "action")? {
            // The sample calls of both steps carry a PASSCODE; only step 2 has a session key.
            "GETQRONLY" if field(form, "SESSION").is_some() => Some(Self::Passcode),
            "GETQRONLY" => Some(Self::SignIn),
            "QUERYSOFTTOKEN" => Some(Self::Poll),
            "SETINFO" => Some(Self::CheckCode),
            "DEMO-SET-NUMBER" => Some(Self::Number),
            _ => None,
        }
    }

    /// Its name in the control page's form, and its name for people.
    pub(super) fn names(self) -> (&'static str, &'static str) {
        [
            ("sign-in", "Sign in"),
            ("passcode", "Passcode"),
            ("poll", "Poll"),
            ("check-code", "Check code"),
            ("number", "New number"),
        ][self as usize]
    }
}

/// What goes wrong with an exchange.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// The reply is right but comes after this delay.
    Slow(Duration),
    /// The request is read and never answered.
    Hung,
    /// An error page as IIS sends it, with status 500. The exchange is not carried out.
    ServerError,
    /// The same page with status 200.
    HtmlPage,
    /// The connection is reset before any reply. The exchange is not carried out.
    Reset,
    /// The exchange is carried out, and the connection is reset in the middle of the reply.
    ResetInBody,
    /// Each reply sets a new cookie and invalidates the previous one.
    RotatedCookie,
    /// All cookies and session keys are forgotten before the exchange is carried out.
    LostSessions,
    /// The exchange is carried out, and its reply ends in the middle.
    Garbage,
    /// A documented `error` reply with this message. The exchange is not carried out.
    Message(String),
    /// A redirect to another page. The exchange is not carried out.
    Redirect,
}

/// A fault on the control page: its name in the form, its name for people, and the fault itself
/// with the page's delay and message.
pub(super) type FaultChoice = (&'static str, &'static str, fn(Duration, &str) -> Fault);

impl Fault {
    pub(super) const CHOICES: [FaultChoice; 12] = [
        ("none", "no fault", |_, _| Self::None),
        ("slow", "slow", |delay, _| Self::Slow(delay)),
        ("hung", "hung: never answers", |_, _| Self::Hung),
        ("server-error", "error page with status 500", |_, _| Self::ServerError),
        ("html-page", "error page with status 200", |_, _| Self::HtmlPage),
        ("reset", "reset before any reply", |_, _| Self::Reset),
        ("reset-in-body", "reset in the middle of the reply", |_, _| Self::ResetInBody),
        ("rotated-cookie", "a new cookie with every reply", |_, _| Self::RotatedCookie),
        ("lost-sessions", "all sessions lost", |_, _| Self::LostSessions),
        ("garbage", "reply cut off", |_, _| Self::Garbage),
        ("message", "error with a message", |_, message| Self::Message(message.to_owned())),
        ("redirect", "redirect elsewhere", |_, _| Self::Redirect),
    ];

    /// Its name in the control page's form.
    pub(super) fn key(&self) -> &'static str {
        let is_this = |choice: &&FaultChoice| {
            discriminant(&choice.2(Duration::ZERO, "")) == discriminant(self)
        };
        Self::CHOICES.iter().find(is_this).map_or("", |choice| choice.0)
    }

    /// The fault with that name in the control page's form.
    pub(super) fn of(key: &str, delay: Duration, message: &str) -> Option<Self> {
        let choice = Self::CHOICES.iter().find(|choice| choice.0 == key)?;
        Some(choice.2(delay, message))
    }
}

/// A variant of the replies on the control page: its name in the form, its name for people, and its
/// switch.
pub(super) type Variant = (&'static str, &'static str, fn(&mut Dialect) -> &mut bool);

/// Declares each variant once, for the struct and for the control page.
macro_rules! dialect {
    ($count:literal: $($name:ident, $label:literal, $doc:literal;)+) => {
        /// Variants of the replies that the vendor document allows, leaves open, or contradicts
        /// itself about.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Dialect {
            $(#[doc = $doc] pub $name: bool,)+
        }

        impl Dialect {
            pub(super) const VARIANTS: [Variant; $count] =
                [$((stringify!($name), $label, |dialect| &mut dialect.$name),)+];
        }
    };
}

dialect! { 15:
    cookie_in_capitals, "the cookie is called SecurEnvoyPIN",
        "The cookie is called `SecurEnvoyPIN`, as in the document's notes.";
    secure_cookie, "the cookie is marked Secure", "The cookie is marked `Secure`.";
    bom_and_html, "JSON as text/html with a byte order mark",
        "JSON is sent as `text/html` and begins with a byte order mark.";
    loud_results, "results in capitals", "`result` is written in capitals.";
    extra_members, "members that the document does not name",
        "Replies have members that the document does not name.";
    domain_as_number, "domain as a number", "`domain` is a number.";
    wrapped_base64, "base64 wrapped in lines",
        "`base64image` is wrapped in lines of 76 characters.";
    data_prefix, "base64 with a data: prefix",
        "`base64image` begins with `data:image/png;base64,`.";
    svg_image, "an SVG instead of a PNG", "The picture is an SVG document.";
    empty_enrolurl, "no enrolment URL (check codes only)",
        "`enrolurl` is empty: phones can only enrol with the check code.";
    padded_polls, "poll replies padded and lower-case",
        "Poll replies are in lower case, with line breaks around them.";
    json_poll_denials, "polls refused in JSON",
        "A poll without a valid cookie is refused in JSON instead of text.";
    affinity_cookie, "a load balancer sets a cookie, and sends people without it elsewhere",
        "The challenge sets a load balancer's cookie, without which later requests are refused.";
    handwritten_json, "JSON as it is written by hand",
        "JSON has unescaped backslashes and line breaks, and a comma at its end.";
    number_at_once, "a new phone number counts at once, without a code",
        "A new phone number is used at once, without a code that confirms it.";
}

#[cfg(test)]
mod tests {
    use super::super::form::fields;
    use super::*;

    #[test]
    fn each_choice_of_the_control_page_is_a_fault() {
        for (key, ..) in Fault::CHOICES {
            let fault = Fault::of(key, Duration::from_secs(4), "x").unwrap();
            assert_eq!(fault.key(), key);
        }
        assert_eq!(Fault::of("other", Duration::ZERO, ""), None);
    }

    #[test]
    fn the_session_key_tells_the_two_steps_apart() {
        let exchange = |body: &[u8]| Operation::of(&fields(body).unwrap());
        assert_eq!(exchange(b"action=GETQRONLY&PASSWORD=x"), Some(Operation::SignIn));
        assert_eq!(exchange(b"action=GETQRONLY&PASSCODE=1&SESSION="), Some(Operation::Passcode));
        assert_eq!(exchange(b"Action=GETQRONLY"), None);
    }
}
