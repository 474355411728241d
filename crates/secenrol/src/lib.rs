//! A client for SecurEnvoy SecEnrol's integration mode, which enrols a soft token without the
//! stock pages.
//!
//! One method of [`Client`] is one exchange: [`Client::sign_in`] (`GETQRONLY` with a password),
//! [`Client::send_passcode`] (`GETQRONLY` with a passcode), [`Client::poll`] (`QUERYSOFTTOKEN`) and
//! [`Client::send_check_code`] (`SETINFO`); [`Client::change_number`] posts a form that the vendor doesn't
//! document, as its caller names it. What SecEnrol says of the user ("wrong password", "not
//! scanned yet") is an outcome; what goes wrong on the way is an [`Error`], one variant for each
//! reaction that a caller can have.
//!
//! Source of every fact: the vendor's "SecEnrol integration" document, version 1.1. Where it is
//! silent or contradicts itself, the comment beside the code says what is done instead.
//!
//! This module could be published alone: it knows nothing of the web server, the pages or the
//! configuration, and nothing else of this crate.

mod breaker;
mod client;
mod cookie;
mod error;
pub mod picture;
mod probe;
mod transport;
mod types;
pub mod wire;

pub use breaker::{BreakerPolicy, Circuit};
pub use client::{Answer, Client, Exchange, Exchanged, Observer, Options};
pub use cookie::Cookie;
pub use error::{Error, SetupError};
pub use probe::{Nature, Probe};
pub use types::{
    Challenge, CheckCode, CheckCodeSent, EnrolUrl, Enrolment, Image, InvalidInput, NumberForm,
    NumberSent, Passcode, PasscodeSent, Password, PhoneNumber, Poll, Seed, Server, SessionKey,
    SignIn, SignedIn, Userid,
};
