//! Notes what happens to accounts, for the help desk's page. A task of its own stores the notes, so
//! that no request waits for them. If too many wait, further ones are lost, and the log says so.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::audit::{Entry, Event};
use super::notifications::{Channel, Notification};
use crate::http::error::ErrorKind;
use crate::store::account_notes::{AccountNote, AccountNotes};
use secenrol::Userid;

/// Maximum number of notes that wait to be stored.
const QUEUE: usize = 1024;
/// What the names of notes about notifications and faults begin with.
pub const NOTICE: &str = "notice-";
/// See [`NOTICE`].
pub const FAULT: &str = "fault-";

/// Takes notes. Cheap to clone; clones share the queue.
#[derive(Clone)]
pub struct NoteTaker {
    notes: AccountNotes,
    queue: Sender<(Userid, AccountNote)>,
    is_losing: Arc<AtomicBool>,
}

impl NoteTaker {
    /// Starts the task that stores the notes, in the current tokio runtime. It ends with the last
    /// clone.
    pub fn start(notes: AccountNotes) -> Self {
        let (queue, queued) = channel(QUEUE);
        let is_losing = Arc::new(AtomicBool::new(false));
        tokio::spawn(store(notes.clone(), queued, is_losing.clone()));
        Self { notes, queue, is_losing }
    }

    /// The stored notes.
    pub fn notes(&self) -> &AccountNotes {
        &self.notes
    }

    /// Notes an entry of the audit trail that is about an account.
    pub fn audited(&self, entry: &Entry) {
        // What the help desk does is in the trail. It did not happen to the account.
        if !matches!(entry.event, Event::AuthzAdmin | Event::AuthzFail) {
            self.note(
                entry,
                <&str>::from(entry.event).to_owned(),
                entry.event.is_unauthenticated(),
            );
        }
    }

    /// Notes a request that failed without an entry in the trail.
    pub fn failed(&self, about: &Entry, kind: ErrorKind) {
        // Its text may be SecEnrol's own, which nobody needs here.
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
        let note = AccountNote {
            at: self.notes.now(),
            what,
            is_of_anybody,
            reason: entry.reason.clone().unwrap_or_default(),
            place: entry.step.unwrap_or_default().to_owned(),
            address: entry.caller.map(|caller| caller.address),
            journey: entry.session.clone(),
            reference: entry.reference.clone(),
        };
        self.send(userid.clone(), note);
    }

    fn send(&self, userid: Userid, note: AccountNote) {
        let is_lost = self.queue.try_send((userid, note)).is_err();
        report_loss(&self.is_losing, is_lost, "too many wait");
    }
}

impl fmt::Debug for NoteTaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NoteTaker")
    }
}

/// Stores notes until the last sender is gone.
async fn store(
    notes: AccountNotes,
    mut queued: Receiver<(Userid, AccountNote)>,
    is_losing: Arc<AtomicBool>,
) {
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
