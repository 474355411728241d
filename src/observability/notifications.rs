//! Mails and webhooks that report changes of an account to its owner and to other systems.
//!
//! Notifications are made from entries of the audit trail. Tasks of their own deliver them, so no
//! request waits for a mail server. If too many wait, or a few attempts fail, a notification is
//! dropped, counted and logged.

mod chat;
mod mail;
mod webhook;

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use jiff::Timestamp;
use strum::{EnumString, IntoStaticStr, VariantNames};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::config::Config;
use crate::content::language::Words;
use crate::domain::trace_parent::TraceParent;
use crate::observability::audit::{Entry, Event};
use mail::Mailer;
#[cfg(test)]
pub use mail::samples;
use secenrol::Userid;
use webhook::WebhookSender;

/// The most notifications not delivered yet.
const QUEUE: u32 = 1000;
/// The most deliveries of a channel at a time.
const CONCURRENCY: usize = 16;
const ATTEMPTS: u32 = 5;
/// The pause after the first failed attempt. Each further one is four times as long.
const FIRST_PAUSE: Duration = Duration::from_millis(500);

const MOVED: &str = "token_moved";
const NUMBER_CHANGED: &str = "number_changed";
const STARTED: &str = "enrolment_started";
const UNKNOWN: &str = "enrolment_unknown";
/// All subjects.
#[cfg(test)]
const SUBJECTS: [&str; 4] = [MOVED, NUMBER_CHANGED, STARTED, UNKNOWN];

/// A change, or a possible one, that the account's owner must learn of, whoever made it.
#[derive(Debug, Clone)]
pub struct Notification {
    /// What it is about, as webhooks and logs name it.
    subject: &'static str,
    userid: Userid,
    /// The account's name as SecEnrol knows it, which makes the mail's address. The typed userid
    /// may be another spelling.
    owner: String,
    at: Timestamp,
    /// The browser's address, if it is known.
    from: Option<IpAddr>,
    /// The trace of the request that caused it, if it has one.
    trace: Option<TraceParent>,
    /// The language of the person's browser, if it is known.
    words: Option<Words>,
    /// The same for each attempt, so that a receiver can recognise duplicates.
    id: u128,
}

impl Notification {
    /// What it is about, as webhooks and logs name it.
    pub fn subject(&self) -> &'static str {
        self.subject
    }

    /// The userid as typed.
    pub fn userid(&self) -> &Userid {
        &self.userid
    }

    /// The first part of its messages' ids, such as `mail-token-moved`.
    fn words_prefix(&self) -> String {
        format!("mail-{}", self.subject.replace('_', "-"))
    }

    /// The notification for an entry of the audit trail; `None` for most.
    pub fn of(entry: &Entry) -> Option<Self> {
        let subject = match entry.event {
            Event::EnrolConfirmed => MOVED,
            Event::NumberChanged => NUMBER_CHANGED,
            Event::EnrolStarted => STARTED,
            Event::EnrolUnknown => UNKNOWN,
            _ => return None,
        };
        let userid = entry.userid.clone()?;
        Some(Self {
            subject,
            owner: entry.owner.clone().unwrap_or_else(|| userid.to_string()),
            userid,
            at: Timestamp::now(),
            from: entry.caller.map(|caller| caller.address),
            trace: entry.caller.and_then(|caller| caller.trace),
            words: entry.words.clone(),
            id: rand::random(),
        })
    }
}

/// A delivery channel, by its name in metrics and logs.
#[derive(Debug, Clone, Copy, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Channel {
    /// To the account's owner.
    Mail,
    /// To another system.
    Webhook,
}

/// Why an attempt did not deliver.
enum SendError {
    /// The userid makes no mail address.
    NoAddress,
    /// Another attempt may succeed.
    Temporary(String),
    /// Another attempt would fail too.
    Permanent(String),
}

/// What became of a notification, or of an attempt to deliver it, by its name in metrics and notes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Delivery {
    /// It was delivered.
    Sent,
    /// An attempt failed, and another one follows.
    Retried,
    /// The last attempt failed, or no other could succeed.
    Failed,
    /// Too many notifications waited.
    Dropped,
    /// The userid makes no mail address.
    NoAddress,
}

/// Receives each outcome. Must not block.
pub type OnOutcome = Arc<dyn Fn(&Notification, Channel, Delivery) + Send + Sync>;

/// A channel cannot be set up as configured.
#[derive(Debug, thiserror::Error)]
#[error("{text}")]
pub struct ChannelSetupError {
    /// The config key.
    pub key: &'static str,
    text: String,
}

/// The configured delivery channels.
pub struct Channels {
    mail: Option<Mailer>,
    webhook: Option<WebhookSender>,
    /// Whether to report that a QR code was given out.
    on_start: bool,
}

/// Delivers notifications. Cheap to clone; clones share the queue.
#[derive(Clone)]
pub struct Notifications(Arc<Queue>);

struct Queue {
    channels: ArcSwap<Channels>,
    on_outcome: OnOutcome,
    /// One place for each notification that is not delivered yet.
    places: Arc<Semaphore>,
    // Each channel has its own, so that a mail server that is down delays no webhook.
    mail_deliveries: Semaphore,
    webhook_deliveries: Semaphore,
    /// Deliveries outlive the web server's threads, so they do not run there.
    runtime: Handle,
}

impl Queue {
    fn deliveries(&self, channel: Channel) -> &Semaphore {
        match channel {
            Channel::Mail => &self.mail_deliveries,
            Channel::Webhook => &self.webhook_deliveries,
        }
    }
}

impl Notifications {
    /// Delivers in the current tokio runtime.
    pub fn start(channels: Channels, on_outcome: OnOutcome) -> Self {
        Self(Arc::new(Queue {
            channels: ArcSwap::from_pointee(channels),
            on_outcome,
            places: Arc::new(Semaphore::new(QUEUE as usize)),
            mail_deliveries: Semaphore::new(CONCURRENCY),
            webhook_deliveries: Semaphore::new(CONCURRENCY),
            runtime: Handle::current(),
        }))
    }

    /// Replaces the channels, also for notifications that wait.
    pub fn set(&self, channels: Channels) {
        self.0.channels.store(Arc::new(channels));
    }

    /// Queues a notification on each channel. Never waits: if the queue is full, it is dropped.
    pub fn send(&self, notification: &Notification) {
        let channels = self.0.channels.load();
        if notification.subject == STARTED && !channels.on_start {
            return;
        }
        for channel in channels.configured() {
            if let Ok(place) = self.0.places.clone().try_acquire_owned() {
                let delivery = deliver(self.0.clone(), channel, notification.clone(), place);
                self.0.runtime.spawn(delivery);
            } else {
                let (subject, channel_name) = (notification.subject, <&str>::from(channel));
                tracing::error!(subject, channel_name, "a notice is not delivered: too many wait");
                (self.0.on_outcome)(notification, channel, Delivery::Dropped);
            }
        }
    }

    /// Notifications not delivered yet.
    pub fn waiting(&self) -> usize {
        QUEUE as usize - self.0.places.available_permits()
    }

    /// Waits until everything is delivered, but not longer than `timeout`. Accepts nothing new.
    pub async fn drain(&self, timeout: Duration) {
        if tokio::time::timeout(timeout, self.0.places.acquire_many(QUEUE)).await.is_err() {
            tracing::error!(count = self.waiting(), "notices are not delivered: the portal stops");
        }
    }
}

async fn deliver(
    queue: Arc<Queue>,
    channel: Channel,
    notification: Notification,
    place: OwnedSemaphorePermit,
) {
    let (subject, channel_name) = (notification.subject, <&str>::from(channel));
    let mut pause = FIRST_PAUSE;
    let mut attempts = 1..=ATTEMPTS;
    let outcome = loop {
        attempts.next();
        let sent = {
            // Given back before a pause, so that other notifications are delivered meanwhile.
            let _delivery = queue.deliveries(channel).acquire().await;
            queue.channels.load_full().send(channel, &notification).await
        };
        match sent {
            Ok(()) => break Delivery::Sent,
            Err(SendError::NoAddress) => {
                tracing::warn!(subject, channel_name, "a notice has no address to go to");
                break Delivery::NoAddress;
            }
            Err(SendError::Temporary(why)) if !attempts.is_empty() => {
                tracing::warn!(subject, channel_name, why, "a notice is not delivered yet");
                (queue.on_outcome)(&notification, channel, Delivery::Retried);
                tokio::time::sleep(pause).await;
                pause *= 4;
            }
            Err(SendError::Temporary(why) | SendError::Permanent(why)) => {
                tracing::error!(subject, channel_name, why, "a notice is not delivered");
                break Delivery::Failed;
            }
        }
    };
    drop(place);
    (queue.on_outcome)(&notification, channel, outcome);
}

impl Channels {
    /// The channels of the config.
    ///
    /// # Errors
    /// [`ChannelSetupError`] for problems that only show when a client is built.
    pub fn of(config: &Config) -> Result<Self, ChannelSetupError> {
        let mailer = |mail| Mailer::new(mail, &config.brand, config.languages.default());
        let mail = config.mail.as_ref().map(mailer).transpose()?;
        let sender =
            |webhook| WebhookSender::new(webhook, &config.brand, config.languages.default());
        let webhook = config.webhook.as_ref().map(sender).transpose()?;
        Ok(Self { mail, webhook, on_start: config.notify.on_start })
    }

    fn configured(&self) -> impl Iterator<Item = Channel> {
        let mail = self.mail.is_some().then_some(Channel::Mail);
        mail.into_iter().chain(self.webhook.is_some().then_some(Channel::Webhook))
    }

    async fn send(&self, channel: Channel, notification: &Notification) -> Result<(), SendError> {
        match (channel, &self.mail, &self.webhook) {
            (Channel::Mail, Some(mailer), _) => mailer.send(notification).await,
            (Channel::Webhook, _, Some(webhook)) => webhook.send(notification).await,
            _ => Err(SendError::Permanent("a reload removed its part of the config".to_owned())),
        }
    }
}

/// Connects to the mail server and signs in, without sending anything. Does nothing if no mail is
/// configured.
///
/// # Errors
/// The reason why mail cannot be sent.
pub async fn check_mail_server(config: &Config) -> Result<(), String> {
    match Channels::of(config).map_err(|problem| problem.to_string())?.mail {
        Some(mailer) => mailer.check().await,
        None => Ok(()),
    }
}

/// An error with its causes, in one line of at most 300 characters.
fn in_one_line(error: &dyn std::error::Error) -> String {
    let mut line = error.to_string();
    for cause in std::iter::successors(error.source(), |cause| cause.source()) {
        let cause = cause.to_string();
        // Errors of some libraries already end with the text of their cause.
        if !line.ends_with(&cause) {
            line = format!("{line}: {cause}");
        }
    }
    line.chars().filter(|c| !c.is_control()).take(300).collect()
}

#[cfg(test)]
mod tests {
    use wiremock::{Mock, MockServer, ResponseTemplate, matchers};

    use super::*;

    fn channels(more: &str) -> Channels {
        let least = "[server]\npublic_url = \"https://x.example\"\n\
                     [secenrol]\nurls = [\"https://x.example\"]\n";
        let config = Config::read("c", &format!("{least}{more}"), std::iter::empty());
        Channels::of(&config.unwrap()).unwrap()
    }

    fn moved(userid: &str) -> Notification {
        let entry = Entry::new(Event::EnrolConfirmed).of(&Userid::parse(userid).unwrap());
        Notification::of(&entry).unwrap()
    }

    #[tokio::test]
    async fn a_mail_server_that_does_not_answer_delays_no_webhook() {
        let mail_server = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let mail_port = mail_server.local_addr().unwrap().port();
        let webhook = MockServer::start().await;
        Mock::given(matchers::any()).respond_with(ResponseTemplate::new(200)).mount(&webhook).await;
        let channels = channels(&format!(
            "[mail]\nserver = \"127.0.0.1\"\nport = {mail_port}\nsecurity = \"plain\"\n\
             from = \"it@example.org\"\nto = \"{{userid}}@example.org\"\n\
             [webhook]\nurl = \"{}\"\nformat = \"slack\"\n",
            webhook.uri()
        ));
        let (outcomes, mut seen) = tokio::sync::mpsc::unbounded_channel();
        let on_outcome = Arc::new(move |_: &Notification, channel: Channel, outcome| {
            outcomes.send((channel.into(), outcome)).unwrap();
        });
        let notices = Notifications::start(channels, on_outcome);
        for _ in 0..2 * CONCURRENCY {
            notices.send(&moved("alice"));
        }
        for _ in 0..2 * CONCURRENCY {
            assert_eq!(seen.recv().await, Some(("webhook", Delivery::Sent)));
        }
    }

    #[tokio::test]
    async fn notices_use_the_channels_at_the_time_of_delivery() {
        let (outcomes, mut seen) = tokio::sync::mpsc::unbounded_channel();
        let on_outcome = Arc::new(move |_: &Notification, channel: Channel, outcome| {
            outcomes.send((channel.into(), outcome)).unwrap();
        });
        let notices = Notifications::start(channels(""), on_outcome);
        let notice = moved("j\u{fc}rgen");
        notices.send(&notice);
        // No address can be made of this name, so no server is needed.
        notices.set(channels(
            "[mail]\nserver = \"mx.example.org\"\nfrom = \"it@example.org\"\nto = \"{userid}@example.org\"\n",
        ));
        notices.send(&notice);
        assert_eq!(seen.recv().await, Some(("mail", Delivery::NoAddress)));
        notices.set(channels(""));
        notices.send(&notice);
        notices.drain(Duration::from_secs(60)).await;
        assert_eq!((seen.try_recv().ok(), notices.waiting()), (None, 0));
        // A notification may still wait for a channel that a reload removes.
        let sent = channels("").send(Channel::Webhook, &notice).await;
        assert!(matches!(sent, Err(SendError::Permanent(why)) if why.contains("reload")));
    }
}
