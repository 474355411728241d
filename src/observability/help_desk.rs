//! Notes what happens to accounts, for the help desk's page. A task of its own stores the notes, so
//! that no request waits for them. If too many notes wait, further ones are lost, and both the log
//! and the page say so.
//!
//! Strangers can invent names, even where the limits keep no counter for them. So the number of
//! notes that one address can cause is bounded here. An address of a shared network, which many
//! people have, may cause as many notes as the limits allow failures there. The failures of
//! signed-in people are bounded for each account, so that neither strangers at their address nor
//! one account use up the bound or the memory of others.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use ipnet::IpNet;
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::mpsc::{Receiver, Sender, channel};

use super::audit::{Entry, Event};
use super::notifications::{Channel, Delivery, Notification};
use crate::config::Limits;
use crate::domain::journey::Timestamp;
use crate::http::client_addr::customer;
use crate::http::error::{ErrorKind, REFUSALS};
use crate::store::account_notes::{AccountNote, AccountNotes, KEPT, NoteSource};
use crate::store::lru::lru_cache;
use secenrol::Userid;

/// Maximum number of notes that wait to be stored.
const QUEUE: usize = 1024;
/// How many of these places strangers' notes cannot take.
const RESERVED: usize = 256;
/// Notes of failures per [`WINDOW`]: of strangers at one address, and of one signed-in account.
const MAX_FAILURES: u32 = 100;
const WINDOW: Duration = Duration::from_mins(15);
/// Maximum number of addresses, and of accounts, whose failures are counted.
const CAPACITY: u64 = 10_000;
/// Maximum number of accounts whose losses are known separately.
const LOSSES: usize = 10_000;
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
    losses: Losses,
    /// The shared networks, and the notes of failures at one address of them.
    shared: Arc<ArcSwap<(Vec<IpNet>, u32)>>,
    /// The failures of strangers at each address.
    by_address: FailureCounts<IpNet>,
    /// The failures of each signed-in account.
    by_account: FailureCounts<String>,
}

type FailureCounts<K> = moka::sync::Cache<K, Arc<AtomicU32>>;

/// When this instance lost the last note of each account.
#[derive(Clone, Default)]
struct Losses(Arc<Mutex<LossTimes>>);

#[derive(Default)]
struct LossTimes {
    by_account: HashMap<String, Timestamp>,
    /// When there were too many accounts to know them apart. Until then, each may have lost a note.
    of_all: Option<Timestamp>,
}

impl Losses {
    fn note(&self, userid: &Userid, at: Timestamp) {
        let mut times = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if times.by_account.len() == LOSSES {
            *times = LossTimes { by_account: HashMap::new(), of_all: Some(at) };
        }
        times.by_account.insert(userid.account(), at);
    }

    fn of(&self, account: &str) -> Option<Timestamp> {
        let times = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        times.by_account.get(account).copied().or(times.of_all)
    }
}

impl NoteTaker {
    /// Starts the task that stores the notes, in the current tokio runtime. The task ends when the
    /// last clone is dropped.
    pub fn start(notes: AccountNotes) -> Self {
        let (queue, queued) = channel(QUEUE);
        let losses = Losses::default();
        tokio::spawn(store(notes.clone(), queued, losses.clone()));
        let is_full = Arc::new(AtomicBool::new(false));
        let shared = Arc::new(ArcSwap::from_pointee((Vec::new(), MAX_FAILURES)));
        let (by_address, by_account) = (lru_cache(CAPACITY, WINDOW), lru_cache(CAPACITY, WINDOW));
        Self { notes, queue, is_full, losses, shared, by_address, by_account }
    }

    /// Takes the shared networks from the config.
    pub fn set_limits(&self, limits: &Limits) {
        let most = limits.failures_per_shared_address.max(MAX_FAILURES);
        self.shared.store(Arc::new((limits.shared_networks.clone(), most)));
    }

    /// When this instance lost a note of this account, if one of that time would still be stored.
    pub fn last_loss(&self, account: &str) -> Option<Timestamp> {
        self.losses.of(account).filter(|at| self.notes.now().since(*at) < KEPT)
    }

    /// The stored notes.
    pub fn notes(&self) -> &AccountNotes {
        &self.notes
    }

    /// Notes an entry of the audit trail that is about an account.
    pub fn audited(&self, entry: &Entry) {
        // What the help desk does is only in the trail, because it did not happen to the account.
        if !matches!(entry.event, Event::AuthzAdmin | Event::AuthzFail) {
            let is_failure = entry.event.is_unauthenticated();
            self.note(entry, <&str>::from(entry.event).to_owned(), is_failure);
        }
    }

    /// Notes a request that failed without an entry in the trail.
    pub fn failed(&self, about: &Entry, kind: ErrorKind) {
        // The reason may be SecEnrol's own text, which the help desk does not need.
        let about = about.clone().because("");
        self.note(&about, format!("{FAULT}{}", kind.name()), true);
    }

    /// Notes what became of a notification.
    pub fn delivered(&self, notification: &Notification, channel: Channel, outcome: Delivery) {
        if outcome == Delivery::Retried {
            return;
        }
        let note = AccountNote {
            at: self.notes.now(),
            what: format!("{NOTICE}{}", notification.subject()),
            source: NoteSource::Milestone,
            reason: <&str>::from(outcome).to_owned(),
            place: <&str>::from(channel).to_owned(),
            address: None,
            journey: None,
            reference: None,
        };
        self.send(notification.userid().clone(), note);
    }

    fn note(&self, entry: &Entry, what: String, is_failure: bool) {
        let Some(userid) = &entry.userid else { return };
        // Who lifts a limit is at the help desk, not where the account comes from.
        let is_own = entry.event != Event::AuthnLoginUnlock;
        let address = entry.caller.filter(|_| is_own).map(|caller| caller.address);
        let source = source(entry, is_failure);
        let is_admitted = if source == NoteSource::Anybody {
            address.is_none_or(|address| self.admits_strangers_at(address))
        } else {
            !is_failure || admits(&self.by_account, userid.account(), MAX_FAILURES, "account")
        };
        if !is_admitted {
            self.losses.note(userid, self.notes.now());
            return;
        }
        let note = AccountNote {
            at: self.notes.now(),
            what,
            source,
            reason: entry.reason.clone().unwrap_or_default(),
            place: entry.step.unwrap_or_default().to_owned(),
            address,
            journey: entry.session.clone(),
            reference: entry.reference.clone(),
        };
        self.send(userid.clone(), note);
    }

    fn admits_strangers_at(&self, address: IpAddr) -> bool {
        let shared = self.shared.load();
        let (networks, most) = &**shared;
        let is_shared = networks.iter().any(|network| network.contains(&address));
        let most = if is_shared { *most } else { MAX_FAILURES };
        admits(&self.by_address, customer(address), most, "address")
    }

    fn send(&self, userid: Userid, note: AccountNote) {
        let is_refused = note.source == NoteSource::Anybody && self.queue.capacity() <= RESERVED;
        let lost = if is_refused {
            Some((userid, note))
        } else {
            self.queue.try_send((userid, note)).map_err(TrySendError::into_inner).err()
        };
        if let Some((userid, note)) = &lost {
            self.losses.note(userid, note.at);
        }
        report_loss(&self.is_full, lost.is_some(), "too many wait");
    }
}

impl fmt::Debug for NoteTaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NoteTaker")
    }
}

/// Who can cause this entry.
fn source(entry: &Entry, is_failure: bool) -> NoteSource {
    match entry.event {
        Event::AuthnLoginSuccess
        | Event::AuthnLoginUnlock
        | Event::EnrolStarted
        | Event::EnrolConfirmed
        | Event::EnrolUnknown
        | Event::NumberChangePending
        | Event::NumberChanged => NoteSource::Milestone,
        // Another site can make a signed-in person's browser send its form.
        Event::MaliciousCsrf => NoteSource::Anybody,
        _ if entry.is_signed_in => NoteSource::SignedIn,
        // Whoever sent a name and a wrong password can sign out before SecEnrol answers.
        event if is_failure || event == Event::SessionLogout => NoteSource::Anybody,
        _ => NoteSource::SignedIn,
    }
}

/// Counts a failure. Returns whether it may be noted. Logs the first one that may not.
fn admits<K>(counts: &FailureCounts<K>, source: K, most: u32, kind: &str) -> bool
where
    K: Eq + Hash + Send + Sync + 'static,
{
    let before = counts.get_with(source, Arc::default).fetch_add(1, Ordering::Relaxed);
    if before == most {
        let why = format!("one {kind} has {most} failures in 15 minutes");
        tracing::warn!(target: REFUSALS, why, "notes for the help desk are being lost");
    }
    before < most
}

/// Stores notes until the last sender is gone.
async fn store(notes: AccountNotes, mut queued: Receiver<(Userid, AccountNote)>, losses: Losses) {
    let is_losing = AtomicBool::new(false);
    while let Some((userid, note)) = queued.recv().await {
        let at = note.at;
        match notes.add(&userid, note).await {
            Ok(()) => report_loss(&is_losing, false, ""),
            Err(refused) => {
                losses.note(&userid, at);
                report_loss(&is_losing, true, &refused.to_string());
            }
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
    use std::net::IpAddr;

    use super::*;
    use crate::config::Config;
    use crate::domain::journey::Clock;
    use crate::http::client_addr::{AgentClass, Caller};

    const ADDRESS: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(203, 0, 113, 7));

    fn userid(name: &str) -> Userid {
        Userid::parse(name).unwrap()
    }

    fn entry(event: Event, name: &str) -> Entry {
        let caller =
            Caller { address: ADDRESS, peer: ADDRESS, agent: AgentClass::None, trace: None };
        Entry::new(event).of(&userid(name)).by(caller)
    }

    fn limits(lines: &str) -> Limits {
        let text = format!(
            "[server]\npublic_url = \"https://x.example\"\n[secenrol]\n\
             urls = [\"https://y.example\"]\n{lines}"
        );
        Config::read("c.toml", &text, std::iter::empty()).unwrap().limits
    }

    /// Waits until all notes are stored: the task stores them in their order.
    async fn stored(taker: &NoteTaker) {
        taker.audited(&entry(Event::AuthnLoginSuccess, "last"));
        while taker.notes().of("last").await.unwrap().is_empty() {
            tokio::task::yield_now().await;
        }
    }

    #[tokio::test]
    async fn s70_a_signed_in_persons_failures_are_bounded_apart_from_strangers() {
        let taker = NoteTaker::start(AccountNotes::in_memory(Clock::start()));
        for number in 0..200 {
            taker.audited(&entry(Event::AuthnLoginFail, &format!("user{number}")));
        }
        for number in 100..300 {
            let failed = entry(Event::AuthnLoginFail, "alice").signed_in(true);
            taker.audited(&failed.seen_as(&format!("CODE-{number}")));
        }
        taker.audited(&entry(Event::MaliciousCsrf, "bob").signed_in(true).seen_as(&"CODE-400"));
        stored(&taker).await;
        let mut known = 0;
        for number in 100..300 {
            let found = taker.notes().userid_of(&format!("CODE-{number}")).await.unwrap();
            known += usize::from(found.is_some());
        }
        assert_eq!(known, 100);
        let notes = taker.notes().of("alice").await.unwrap();
        assert!(!notes.is_empty() && notes.iter().all(|note| note.source == NoteSource::SignedIn));
        assert_eq!(taker.notes().of("bob").await.unwrap(), [], "a form of another site");
    }

    #[tokio::test]
    async fn s70_a_stranger_who_invents_names_causes_few_notes() {
        let taker = NoteTaker::start(AccountNotes::in_memory(Clock::start()));
        for number in 0..300 {
            taker.audited(&entry(Event::AuthnLoginFail, &format!("user{number}")));
        }
        stored(&taker).await;
        let mut noted = 0;
        for number in 0..300 {
            noted += taker.notes().of(&format!("user{number}")).await.unwrap().len();
        }
        assert_eq!(noted, 100);
        assert!(taker.last_loss("user299").is_some(), "the page says that notes may be missing");
        assert_eq!(taker.last_loss("user99"), None, "all of its notes were stored");
    }

    #[tokio::test]
    async fn many_people_at_a_shared_address_have_as_many_notes_as_failures() {
        let taker = NoteTaker::start(AccountNotes::in_memory(Clock::start()));
        let config = "[limits]\nshared_networks = [\"203.0.113.0/28\"]\n\
                      failures_per_shared_address = 150\n";
        taker.set_limits(&limits(config));
        for number in 0..150 {
            taker.audited(&entry(Event::AuthnLoginFail, &format!("user{number}")));
        }
        stored(&taker).await;
        for number in 0..150 {
            assert_eq!(taker.notes().of(&format!("user{number}")).await.unwrap().len(), 1);
        }
        assert_eq!(taker.last_loss("user149"), None);
        taker.audited(&entry(Event::AuthnLoginFail, "user150"));
        assert!(taker.last_loss("user150").is_some());
    }
    #[tokio::test]
    async fn s70_nobody_with_the_password_alone_hides_that_the_phone_was_set_up() {
        let taker = NoteTaker::start(AccountNotes::in_memory(Clock::start()));
        taker.audited(&entry(Event::EnrolConfirmed, "bob").signed_in(true));
        for event in [Event::InputValidationFail, Event::QrShown, Event::SessionLogout] {
            for _ in 0..50 {
                taker.audited(&entry(event, "bob").signed_in(event != Event::SessionLogout));
            }
        }
        stored(&taker).await;
        let notes = taker.notes().of("bob").await.unwrap();
        let of = |what| notes.iter().filter(|note| note.what == what).count();
        assert_eq!((of("enrol_confirmed"), of("qr_shown"), of("session_logout")), (1, 12, 12));
    }

    #[tokio::test]
    async fn s70_strangers_leave_places_in_the_queue() {
        let taker = NoteTaker::start(AccountNotes::in_memory(Clock::start()));
        // This runtime has one thread, so the task that stores the notes does not run yet.
        for number in 0..QUEUE {
            let address = IpAddr::from([10, 0, u8::try_from(number / 64).unwrap(), 7]);
            let caller = Caller { address, peer: ADDRESS, agent: AgentClass::None, trace: None };
            taker.audited(&entry(Event::AuthnLoginFail, "mallory").by(caller));
        }
        taker.audited(&entry(Event::EnrolConfirmed, "bob").signed_in(true));
        assert!(taker.last_loss("mallory").is_some());
        assert_eq!(taker.last_loss("bob"), None);
        stored(&taker).await;
        assert_eq!(taker.notes().of("bob").await.unwrap().len(), 1);
    }

    #[test]
    fn a_loss_is_not_forgotten_when_many_invented_names_lose_theirs() {
        let losses = Losses::default();
        let (first, last) = (Timestamp::from(1_000), Timestamp::from(2_000));
        losses.note(&userid("alice"), first);
        for number in 1..LOSSES {
            losses.note(&userid(&format!("user{number}")), first);
        }
        assert_eq!(losses.of("alice"), Some(first));
        assert_eq!(losses.of("bob"), None);
        losses.note(&userid("mallory"), last);
        assert_eq!(losses.of("alice"), Some(last), "it cannot be told apart any more");
        assert_eq!(losses.of("bob"), Some(last));
    }
}
