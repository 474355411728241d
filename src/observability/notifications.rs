//! Tells a person that their token was moved, and other systems too: by mail, by webhook.
//!
//! What is to be told is taken from the audit trail's entries, so that whatever stands there can be
//! told. One bounded queue, emptied by a task of its own: nobody's journey waits for a mail server.
//! What finds no room, or can't be delivered after some tries, is counted and logged. Knows no pages.

mod mail;
mod webhook;

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use arc_swap::ArcSwap;
use jiff::Timestamp;
use tokio::sync::{Notify, mpsc};
use tokio::task::JoinSet;

use crate::config::Config;
use crate::content::language::Words;
use crate::observability::audit::{Entry, Event};
use mail::Mailer;
#[cfg(test)]
pub use mail::samples;
use secenrol::Userid;
use webhook::Hook;

/// Notifications that wait, at most.
const WAITING: usize = 1000;
/// Notifications on their way at once.
const AT_ONCE: usize = 16;
/// How long to wait after a try that failed, each time four times as long.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
/// How often a notice is tried.
const TRIES: u32 = 5;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// A new phone is enrolled.
    TokenMoved,
    /// Passcodes go to another phone number.
    NumberChanged,
}

impl Matter {
    fn of(event: Event) -> Option<Self> {
        match event {
            Event::EnrolConfirmed => Some(Self::TokenMoved),
            Event::NumberChanged => Some(Self::NumberChanged),
            _ => None,
        }
    }

    /// What webhooks call it.
    fn name(self) -> &'static str {
        match self {
            Self::TokenMoved => "token_moved",
            Self::NumberChanged => "number_changed",
        }
    }
}

/// Something that a person must learn of, whether or not it was they who did it.
#[derive(Debug, Clone)]
pub struct Notification {
    matter: Matter,
    userid: Userid,
    at: Timestamp,
    /// The browser's address, as far as it is known.
    from: Option<IpAddr>,
    /// In the person's language, where that is known.
    words: Option<Words>,
    /// The same for each try, so that a receiver can tell a repetition.
    id: u128,
}

impl Notification {
    /// What an entry of the audit trail is to be told as; most aren't.
    #[must_use]
    pub fn of(entry: &Entry) -> Option<Self> {
        let matter = Matter::of(entry.event)?;
        let userid = entry.userid()?.clone();
        let from = entry.caller().map(|caller| caller.address);
        let words = entry.words().cloned();
        Some(Self { matter, userid, at: Timestamp::now(), from, words, id: rand::random() })
    }
}

/// The ways out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// To the person.
    Mail,
    /// To another system.
    Webhook,
}

impl Way {
    /// What it is called among the metrics.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Webhook => "webhook",
        }
    }
}

/// What one try brought.
enum Tried {
    Sent,
    /// There is no address that the notice could go to.
    NoAddress,
    /// Worth another try.
    Passing(String),
    /// Another try would fare no better.
    Final(String),
}

/// Is told of each notice's way what became of it: `sent`, `retried`, `failed`, `dropped`,
/// `no-address`. Must not wait.
pub type OnOutcome = Arc<dyn Fn(Way, &'static str) + Send + Sync>;

/// Notifications that can't be sent as configured.
#[derive(Debug, thiserror::Error)]
#[error("{text}")]
pub struct ChannelSetupError {
    /// The config's key.
    pub key: &'static str,
    text: String,
}

/// The ways that are configured, each ready to be gone.
pub struct Channels {
    mail: Option<Mailer>,
    webhook: Option<Hook>,
}

/// How notices are delivered.
struct Delivery {
    ways: ArcSwap<Channels>,
    on_outcome: OnOutcome,
    /// Deliveries that haven't come to an end.
    open: AtomicUsize,
}

/// The queue. Cheap to clone; clones share it.
#[derive(Clone)]
pub struct Notifications {
    queue: mpsc::Sender<(Way, Notification)>,
    delivery: Arc<Delivery>,
    closing: Arc<Notify>,
    closed: Arc<Notify>,
}

impl fmt::Debug for Notifications {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Notifications({} to deliver)", self.waiting())
    }
}

impl Notifications {
    /// Starts to deliver. Must be called in a tokio runtime.
    #[must_use]
    pub fn start(ways: Channels, on_outcome: OnOutcome) -> Self {
        let ways = ArcSwap::from_pointee(ways);
        let delivery = Arc::new(Delivery { ways, on_outcome, open: AtomicUsize::new(0) });
        let (queue, waiting) = mpsc::channel(WAITING);
        let (closing, closed) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
        tokio::spawn(deliver_all(waiting, delivery.clone(), closing.clone(), closed.clone()));
        Self { queue, delivery, closing, closed }
    }

    /// Delivers by other ways from now on, what waits included.
    pub fn set(&self, ways: Channels) {
        self.delivery.ways.store(Arc::new(ways));
    }

    /// Queues a notice. Never waits: what finds no room is dropped, counted and logged.
    pub fn tell(&self, notice: &Notification) {
        for way in self.delivery.ways.load().all() {
            self.delivery.open.fetch_add(1, Ordering::Relaxed);
            if self.queue.try_send((way, notice.clone())).is_err() {
                let (matter, way_out) = (notice.matter.name(), way.name());
                tracing::error!(matter, way_out, "a notice found no room and is not delivered");
                self.delivery.ended(way, "dropped");
            }
        }
    }

    /// Deliveries that haven't come to an end.
    #[must_use]
    pub fn waiting(&self) -> usize {
        self.delivery.open.load(Ordering::Relaxed)
    }

    /// Takes no more, and waits until everything is delivered, for at most `patience`.
    pub async fn drain(&self, patience: Duration) {
        self.closing.notify_one();
        let _ = tokio::time::timeout(patience, self.closed.notified()).await;
        if self.waiting() > 0 {
            tracing::error!(count = self.waiting(), "notices are not delivered: the portal stops");
        }
    }
}

/// An error with its causes, in one line.
fn why(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    for cause in std::iter::successors(error.source(), |cause| cause.source()) {
        let cause = cause.to_string();
        // Some libraries' errors end with their cause's own words.
        if !line.ends_with(&cause) {
            line = format!("{line}: {cause}");
        }
    }
    line.chars().filter(|c| !c.is_control()).take(300).collect()
}

async fn deliver_all(
    mut waiting: mpsc::Receiver<(Way, Notification)>,
    delivery: Arc<Delivery>,
    closing: Arc<Notify>,
    closed: Arc<Notify>,
) {
    let mut on_the_way = JoinSet::new();
    loop {
        tokio::select! {
            () = closing.notified() => waiting.close(),
            notice = waiting.recv(), if on_the_way.len() < AT_ONCE => {
                let Some((way, notice)) = notice else { break };
                on_the_way.spawn(deliver(delivery.clone(), way, notice));
            }
            Some(_) = on_the_way.join_next() => {}
        }
    }
    while on_the_way.join_next().await.is_some() {}
    closed.notify_one();
}

async fn deliver(delivery: Arc<Delivery>, way: Way, notice: Notification) {
    let mut pause = FIRST_PAUSE;
    for left in (0..TRIES).rev() {
        let (matter, way_out) = (notice.matter.name(), way.name());
        let ways = delivery.ways.load_full();
        match ways.send(way, &notice).await {
            Tried::Sent => return delivery.ended(way, "sent"),
            Tried::NoAddress => {
                tracing::warn!(matter, way_out, "a notice has no address to go to");
                return delivery.ended(way, "no-address");
            }
            Tried::Passing(why) if left > 0 => {
                tracing::warn!(matter, way_out, why, "a notice is not delivered yet");
                (delivery.on_outcome)(way, "retried");
                tokio::time::sleep(pause).await;
                pause *= 4;
            }
            Tried::Passing(why) | Tried::Final(why) => {
                tracing::error!(matter, way_out, why, "a notice cannot be delivered");
                return delivery.ended(way, "failed");
            }
        }
    }
}

impl Channels {
    /// As the config says.
    ///
    /// # Errors
    /// [`ChannelSetupError`] for what no config check can find.
    pub fn of(config: &Config) -> Result<Self, ChannelSetupError> {
        let mailer = |mail| Mailer::new(mail, &config.brand, config.languages.default());
        let mail = config.mail.as_ref().map(mailer).transpose()?;
        Ok(Self { mail, webhook: config.webhook.as_ref().map(Hook::new).transpose()? })
    }

    fn all(&self) -> Vec<Way> {
        let mail = self.mail.is_some().then_some(Way::Mail);
        mail.into_iter().chain(self.webhook.is_some().then_some(Way::Webhook)).collect()
    }

    async fn send(&self, way: Way, notice: &Notification) -> Tried {
        match (way, &self.mail, &self.webhook) {
            (Way::Mail, Some(mailer), _) => mailer.send(notice).await,
            (Way::Webhook, _, Some(hook)) => hook.send(notice).await,
            // It was queued before a change of the config took this way away.
            _ => Tried::NoAddress,
        }
    }
}

/// Whether the mail server takes a connection as the config says, sign-in included. Sends nothing; where
/// no mail is configured there is nothing to look at.
///
/// # Errors
/// Why it doesn't.
pub async fn look_at_mail(config: &Config) -> Result<(), String> {
    match Channels::of(config).map_err(|problem| problem.to_string())?.mail {
        Some(mailer) => mailer.look().await,
        None => Ok(()),
    }
}

impl Delivery {
    fn ended(&self, way: Way, outcome: &'static str) {
        self.open.fetch_sub(1, Ordering::Relaxed);
        (self.on_outcome)(way, outcome);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_notice_goes_to_the_channels_configured_at_that_moment() {
        let (tell, mut told) = mpsc::unbounded_channel();
        let on_outcome =
            Arc::new(move |way: Way, outcome| tell.send((way.name(), outcome)).unwrap());
        let ways = |more: &str| {
            let least = "[server]\npublic_url = \"https://x.example\"\n[secenrol]\nurls = [\"https://x.example\"]\n";
            Channels::of(&Config::read("c", &format!("{least}{more}"), std::iter::empty()).unwrap())
                .unwrap()
        };
        let notices = Notifications::start(ways(""), on_outcome);
        let moved = Entry::new(Event::EnrolConfirmed).of(&Userid::parse("j\u{fc}rgen").unwrap());
        let notice = Notification::of(&moved).unwrap();
        notices.tell(&notice);
        // No address can be made of this name, so no server is needed.
        notices.set(ways(
            "[mail]\nserver = \"mx.example.org\"\nfrom = \"it@example.org\"\nto = \"{userid}@example.org\"\n",
        ));
        notices.tell(&notice);
        assert_eq!(told.recv().await, Some(("mail", "no-address")));
        notices.set(ways(""));
        notices.tell(&notice);
        notices.drain(Duration::from_secs(60)).await;
        assert_eq!((told.try_recv().ok(), notices.waiting()), (None, 0));
    }
}
