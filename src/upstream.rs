//! When SecEnrol may be asked, and the tasks that ask it.

pub mod background;
pub mod bulkhead;
pub mod check_code;
pub mod dedup;
pub mod exchange;
pub mod limits;
pub mod passcode;
pub mod poller;
pub mod sign_in;

use crate::http::client_addr::Caller;
use crate::http::error::PageError;
use background::Background;
use bulkhead::Bulkhead;
use dedup::SingleFlight;
use limits::{Denied, Limits};
use poller::Poller;
use secenrol::{Client, Server};

/// The client of SecEnrol and the limits on its use. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct Upstream {
    /// The protocol client.
    pub client: Client,
    /// Limits how many exchanges run at once.
    pub bulkhead: Bulkhead,
    /// Rate limits for failed attempts.
    pub limits: Limits,
    /// Polls SecEnrol for phones that have not reported yet.
    pub poller: Poller,
    /// Tasks that outlive their request.
    pub background: Background,
    /// Sign-ins under way, so that a form sent twice asks SecEnrol once.
    pub sign_ins: SingleFlight,
}

/// Whether SecEnrol can be asked now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Availability {
    /// SecEnrol can be asked.
    Available,
    /// The bulkhead is full.
    Crowded,
    /// The circuit breaker is open.
    Away,
}

/// The client for exchanges that a request of `caller` causes: they belong to its trace.
fn traced(client: &Client, caller: Caller) -> Client {
    client.in_trace(caller.trace.map(|trace| trace.to_string()).as_deref())
}

impl Upstream {
    /// The client for exchanges that a request of `caller` causes.
    pub fn client_for(&self, caller: Caller) -> Client {
        traced(&self.client, caller)
    }

    /// Whether `server` can be asked; without a server, whether people can sign in.
    pub fn availability(&self, server: Option<&Server>) -> Availability {
        if self.client.away(server).is_some() {
            Availability::Away
        } else if server.is_none() && self.bulkhead.is_full() {
            Availability::Crowded
        } else {
            Availability::Available
        }
    }

    /// Fails while the circuit of `server` is open; without a server, while every circuit is.
    ///
    /// # Errors
    /// [`PageError::Upstream`].
    fn require_closed_circuit(&self, server: Option<&Server>) -> Result<(), PageError> {
        self.client.away(server).map_or(Ok(()), |wait| Err(secenrol::Error::Away(wait).into()))
    }
}

impl From<Denied> for PageError {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Wait(wait) => Self::Limited(wait),
            Denied::Address(wait) => Self::AddressLimited(wait),
            Denied::Stopped => Self::Stopped,
            Denied::UnderWay => Self::UnderWay,
            Denied::Crowded => Self::Crowded,
            Denied::Unknown(unavailable) => unavailable.into(),
        }
    }
}
