//! Handover: a web portal with which employees move their SecurEnvoy token to a new phone.
//!
//! The crate in one minute:
//!
//! - [`secenrol`] talks to SecEnrol. It knows the protocol and nothing else of this crate.
//! - [`journey`] is one person's way, step by step: a pure state machine. [`journeys`] is where
//!   journeys rest, [`session`] is the browser's cookie that names one, [`cookies`] finds it in a request.
//! - [`pages`] are the pages, one file each; [`poller`] asks for phones that haven't reported.
//! - [`keyvalue`] is the Redis or Valkey server that instances share, where there are several.
//! - [`numbering`] knows which phone numbers can get a text message.
//! - [`limits`] and [`bulkhead`] say whether SecEnrol may be asked, [`audit`] keeps what happened.
//! - [`metrics`] counts what the audit trail, the store and the client tell, [`history`]
//!   keeps a day of it, [`notices`] tells people and other systems.
//! - [`front`] times connections, [`tls`] makes them private, [`caller`] tells who is at their other end,
//!   [`sign_on`] what a single sign-on in front says of them.
//! - [`error`] turns every fault into status, words and a reference code; [`guard`] says what a
//!   request must be and which headers an answer carries.
//! - [`health`] says whether people can be sent here, [`signals`] obeys the system.
//! - [`settings`] is what of the config can change while the portal runs, [`reload`] changes it.
//! - [`config`], [`files`], [`language`], [`brand`], [`assets`], [`paths`], [`process`], [`qr`] and [`telemetry`] are what their names say.
//! - [`startup`] wires all that, [`routes`] is the route table, [`commands`] is what the command line
//!   asks for, which [`arguments`] reads; [`online`] looks at what a config names
//!   before anybody relies on it.
//! - `demo` is a stand-in for SecEnrol with its phones; it shares no code with [`secenrol`].
//!
//! Who may import whom stands in `tests/layering.rs`, which keeps it so: `commands` → `startup` → all
//! that it wires; `routes` → `pages` → what a page needs; `journeys` → `journey` → `secenrol`;
//! `config` → `numbering` → `secenrol`; `config` and `language` → `spelling`; `secenrol`, `spelling`
//! and `paths` → nothing in the crate.

pub mod arguments;
pub mod assets;
pub mod audit;
pub mod brand;
pub mod bulkhead;
pub mod caller;
pub mod commands;
pub mod config;
pub mod cookies;
#[cfg(feature = "demo")]
pub mod demo;
pub mod error;
pub mod files;
pub mod front;
pub mod guard;
pub mod health;
pub mod history;
pub mod journey;
pub mod journeys;
pub mod keyvalue;
pub mod language;
pub mod limits;
pub mod metrics;
pub mod notices;
pub mod numbering;
pub mod online;
pub mod pages;
pub mod paths;
pub mod poller;
pub mod process;
pub mod qr;
pub mod reload;
pub mod routes;
pub mod secenrol;
pub mod session;
pub mod settings;
pub mod sign_on;
pub mod signals;
pub mod spelling;
pub mod startup;
pub mod telemetry;
#[cfg(test)]
#[cfg(feature = "demo")]
mod templates;
pub mod tls;
pub mod work;
