#![doc = include_str!("../README.md")]

mod breaker;
mod client;
mod cookie;
mod error;
mod input;
mod options;
pub mod picture;
mod probe;
pub mod recording;
mod secret;
mod transport;
mod types;
pub mod wire;

pub use breaker::{BreakerPolicy, Circuit};
pub use client::{Answer, Client, Exchanged, Observer, Prepared, exchange_url, folder_of_secenrol};
pub use cookie::Cookies;
pub use error::{Error, SetupError};
pub use input::{CheckCode, InvalidInput, Passcode, Password, PhoneNumber, Userid};
pub use options::Options;
pub use picture::Image;
pub use probe::{Nature, Probe};
pub use recording::{Recorder, Recording};
pub use types::{
    Challenge, CheckCodeSent, EnrolUrl, Enrolment, Exchange, NumberForm, NumberSent, PasscodeSent,
    Poll, Seed, Server, SessionKey, SignIn, SignedIn,
};
