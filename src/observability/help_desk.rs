//! Notes what happens to accounts, for the help desk's page. A task of its own stores the notes, so
//! that no request waits for them. If too many notes wait, further ones are lost, and the log says
//! so.
//!
//! Strangers can invent names, even where the limits keep no counter for them. So the number of
//! notes that one address can cause is bounded here.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use ipnet::IpNet;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::audit::{Entry, Event};
use super::notifications::{Channel, Notification};
use crate::http::client_addr::customer;
use crate::http::error::ErrorKind;
use crate::store::account_notes::{AccountNote, AccountNotes};
use crate::store::lru::lru_cache;
use secenrol::Userid;

/// Maximum number of notes that wait to be stored.
const QUEUE: usize = 1024;
/// Notes that strangers at one address can cause per [`ADDRESS_WINDOW`].
const NOTES_PER_ADDRESS: u32 = 100;
const ADDRESS_WINDOW: Duration = Duration::from_mins(15);
/// Maximum number of addresses whose notes are counted.
const ADDRESSES: u64 = 10_000;
/// The prefix of the names of notes about notifications.
pub const NOTICE: &str = "notice-";
/// The prefix of the names of notes about faults.
pub const FAULT: &str = "fault-";

/// Takes notes. Cheap to clone; clones share the queue.
#[derive(Clone)]
pub struct NoteTaker {
    notes: AccountNotes,
    queue: Sender<(Userid, AccountNote)>,
    /// Whether the queue is full.
    is_full: Arc<AtomicBool>,
    /// The notes that strangers at each address caused.
    by_address: moka::sync::Cache<IpNet, Arc<AtomicU32>>,
}

impl NoteTaker {
    /// Starts the task that stores the notes, in the current tokio runtime. The task ends when the
    /// last clone is dropped.
    pub fn start(notes: AccountNotes) -> Self {
        let (queue, queued) = channel(QUEUE);
        tokio::spawn(store(notes.clone(), queued));
        let is_full = Arc::new(AtomicBool::new(false));
        Self { notes, queue, is_full, by_address: lru_cache(ADDRESSES, ADDRESS_WINDOW) }
    }

    /// The stored notes.
    pub fn notes(&self) -> &AccountNotes {
        &self.notes
    }

    /// Notes an entry of the audit trail that is about an account.
    pub fn audited(&self, entry: &Entry) {
        // What the help desk does is only in the trail, because it did not happen to the account.
        if !matches!(entry.event, Event::AuthzAdmin | Event::AuthzFail) {
            let is_of_anybody = entry.event.is_unauthenticated();
            self.note(entry, <&str>::from(entry.event).to_owned(), is_of_anybody);
        }
    }

    /// Notes a request that failed without an entry in the trail.
    pub fn failed(&self, about: &Entry, kind: ErrorKind) {
        // The reason may be SecEnrol's own text, which the help desk does not need.
        let about = about.clone().because("");
        self.note(&about, format!("{FAULT}{}", kind.name()), true);
    }

    /// Notes what became of a notification.
    pub fn delivered(&self, notification: &Notification, channel: Channel, outcome: &str) {
        if outcome == "retried" {
            return;
        }
        let note = AccountNote {
            at: self.notes.now(),
            what: format!("{NOTICE}{}", notification.subject()),
            is_of_anybody: false,
            reason: outcome.to_owned(),
            place: <&str>::from(channel).to_owned(),
            address: None,
            journey: None,
            reference: None,
        };
        self.send(notification.userid().clone(), note);
    }

    fn note(&self, entry: &Entry, what: String, is_of_anybody: bool) {
        let Some(userid) = &entry.userid else { return };
        // Who lifts a limit is at the help desk, not where the account comes from.
        let is_own = entry.event != Event::AuthnLoginUnlock;
        let address = entry.caller.filter(|_| is_own).map(|caller| caller.address);
        if is_of_anybody && !address.is_none_or(|address| self.admits(address)) {
            return;
        }
        let note = AccountNote {
            at: self.notes.now(),
            what,
            is_of_anybody,
            reason: entry.reason.clone().unwrap_or_default(),
            place: entry.step.unwrap_or_default().to_owned(),
            address,
            journey: entry.session.clone(),
            reference: entry.reference.clone(),
        };
        self.send(userid.clone(), note);
    }

    /// Whether strangers at this address may cause another note.
    fn admits(&self, address: IpAddr) -> bool {
        let count = self.by_address.get_with(customer(address), Arc::default);
        count.fetch_add(1, Ordering::Relaxed) < NOTES_PER_ADDRESS
    }

    fn send(&self, userid: Userid, note: AccountNote) {
        let is_lost = self.queue.try_send((userid, note)).is_err();
        report_loss(&self.is_full, is_lost, "too many wait");
    }
}

impl fmt::Debug for NoteTaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NoteTaker")
    }
}

/// Stores notes until the last sender is gone.
async fn store(notes: AccountNotes, mut queued: Receiver<(Userid, AccountNote)>) {
    let is_losing = AtomicBool::new(false);
    while let Some((userid, note)) = queued.recv().await {
        match notes.add(&userid, note).await {
            Ok(()) => report_loss(&is_losing, false, ""),
            Err(refused) => report_loss(&is_losing, true, &refused.to_string()),
        }
    }
}

/// Logs the first loss after a success.
fn report_loss(is_losing: &AtomicBool, is_lost: bool, why: &str) {
    if is_losing.swap(is_lost, Ordering::Relaxed) != is_lost && is_lost {
        tracing::warn!(why, "notes for the help desk are being lost");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::journey::Clock;
    use crate::http::client_addr::Caller;

    #[tokio::test]
    async fn s70_a_stranger_who_invents_names_causes_few_notes() {
        let taker = NoteTaker::start(AccountNotes::in_memory(Clock::start()));
        let userid = |name: &str| Userid::parse(name).unwrap();
        let address = IpAddr::from([203, 0, 113, 7]);
        let caller = Caller { address, peer: address, agent: "none", trace: None };
        let entry = |event, name: &str| Entry::new(event).of(&userid(name)).by(caller);
        for number in 0..300 {
            taker.audited(&entry(Event::AuthnLoginFail, &format!("user{number}")));
        }
        // The task stores notes in their order. After this one, all others are stored, too.
        taker.audited(&entry(Event::AuthnLoginSuccess, "alice"));
        while taker.notes().of("alice").await.unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
        let mut noted = 0;
        for number in 0..300 {
            noted += taker.notes().of(&format!("user{number}")).await.unwrap().len();
        }
        assert_eq!(noted, 100);
    }
}
