//! Creates the portal's parts from a config and connects them.

use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use secrecy::ExposeSecret as _;
use zeroize::Zeroizing;

use super::StartError;
use super::kept::{KeptState, Restored};
use super::servers::cookie_rules;
use crate::config::live_settings::{LiveSettings, Settings};
use crate::config::{self, AuditTo, Config, Store};
use crate::content::paths::Links;
use crate::domain::journey::{Clock, Lifetimes, Timestamp};
use crate::domain::page::Page;
use crate::http::error::Reference;
use crate::http::help_desk::DeskForms;
use crate::http::language::Choice;
use crate::http::request_policy::RequestPolicy;
use crate::observability::Records;
use crate::observability::audit::{Audit, Entry, Event, Listener, Trail};
use crate::observability::exchange_tally::{ExchangeTally, SUMMARY_INTERVAL};
use crate::observability::help_desk::NoteTaker;
use crate::observability::history::History;
use crate::observability::metrics::Metrics;
use crate::observability::notifications::{Channels, Notification, Notifications};
use crate::pages::desk::Desk;
use crate::pages::{PageCache, Portal, Site};
use crate::platform;
use crate::store::account_notes::AccountNotes;
use crate::store::journeys::{ActiveJourney, Journeys, KeptJourneys, OnEnd};
use crate::store::recent_numbers::RecentNumbers;
use crate::store::redis::RedisClient;
use crate::upstream::Upstream;
use crate::upstream::background::Background;
use crate::upstream::bulkhead::Bulkhead;
use crate::upstream::dedup::SingleFlight;
use crate::upstream::limits::{KeptLimits, Limits, Policy};
use crate::upstream::poller::{Pace, Poller};
use secenrol::Client;

/// Creates the portal, which continues the journeys of the run before. Must be called in a tokio
/// runtime.
///
/// # Errors
/// [`StartError`].
pub(crate) fn portal(
    config: &Config,
    demo_phones: Option<String>,
    restored: Option<Restored>,
) -> Result<Portal, StartError> {
    let (client, channels) = clients(config)?;
    let clock = Clock::start();
    let insecure = !config.server.is_https();
    let metrics = Metrics::new(&client.servers(), &config.campaign.waves, insecure);
    let counts = metrics.clone();
    let exchanges = ExchangeTally::default();
    let tally = exchanges.clone();
    let client = client.with_observer(Arc::new(move |exchanged| {
        counts.exchanged(exchanged);
        tally.count(exchanged);
    }));
    let server = shared(config, clock, &metrics);
    let notes = config.help_desk.as_ref().map(|_| notes(config, server.clone(), clock));
    let notifications = notifications(channels, &metrics, notes.clone());
    let listener = listener(metrics.clone(), notifications.clone(), notes.clone());
    let audit = audit(&config.audit)?.with_listener(listener);
    let counts = metrics.clone();
    let lifetimes = Lifetimes { idle: config.session.idle, absolute: config.session.absolute };
    let on_end = expiry_into(audit.clone());
    let journeys = match server.clone() {
        None => Journeys::in_memory(config.session.capacity, lifetimes, clock, on_end),
        Some(server) => Journeys::on_redis(server, config.session.capacity, lifetimes, on_end),
    }
    .with_observer(Arc::new(move |change| counts.moved(change)));
    let records = Records {
        journeys,
        lifetimes,
        clock,
        recent_numbers: RecentNumbers::new(),
        audit,
        exchanges,
        history: history(&metrics),
        metrics,
        notifications,
        notes: notes.clone(),
    };
    summarise_exchanges(records.clone());
    let desk = desk(config, notes, server.as_ref());
    let (kept, limits) = match restored {
        Some(Restored { state: KeptState { journeys, limits, watches }, ahead }) => {
            restore_journeys(&records, journeys, ahead);
            (Some((watches, ahead)), Some((limits, ahead)))
        }
        None => (None, None),
    };
    let upstream = upstream(config, client, &records, (server, limits));
    if let Some((watches, ahead)) = kept {
        upstream.poller.restore(watches, ahead);
    }
    Ok(Portal { upstream, records, site: site(config, demo_phones, desk)? })
}

/// The page for the help desk, if it is enabled.
fn desk(config: &Config, notes: Option<NoteTaker>, server: Option<&RedisClient>) -> Option<Desk> {
    let config = Arc::new(ArcSwap::from_pointee(config.help_desk.clone()?));
    Some(Desk { config, forms: forms(server), notes: notes? })
}

/// Continues the journeys of the run before. Reports the sign-ins that end because only that run
/// could have received their answer.
fn restore_journeys(records: &Records, kept: KeptJourneys, ahead: i64) {
    let (reference, count) = (Reference::new(), kept.count());
    let ended = records.journeys.restore(kept, ahead, &reference.to_string());
    tracing::info!(%reference, count, "the journeys of the run before continue");
    if !ended.is_empty() {
        tracing::warn!(
            %reference,
            count = ended.len(),
            "sign-ins lost their answer, because the run before ended without waiting for it; \
             their users sign in again"
        );
    }
    for ActiveJourney { id, journey } in ended {
        let entry = Entry::new(Event::AuthnLoginFail).on(&id).of(journey.userid());
        let entry = entry.at(Page::Approve.name()).in_wave(journey.wave());
        let entry = entry.because("no clear answer");
        records.audit.write(&entry.seen_as(&reference));
    }
}

/// Passes audited entries to the metrics, the help desk's notes and the notifications.
fn listener(metrics: Metrics, notifications: Notifications, notes: Option<NoteTaker>) -> Listener {
    Arc::new(move |entry| {
        metrics.audited(entry);
        if let Some(notes) = &notes {
            notes.audited(entry);
        }
        if let Some(notification) = Notification::of(entry) {
            notifications.send(&notification);
        }
    })
}

/// The clients of other servers, which depend on the machine too: it may lack certificates of
/// authorities. Must be called in a tokio runtime.
///
/// # Errors
/// [`StartError`].
pub(crate) fn clients(config: &Config) -> Result<(Client, Channels), StartError> {
    let client = Client::new(&config.secenrol.client_options());
    let client = client.map_err(|error| StartError::secenrol(&error))?;
    let channels = Channels::of(config).map_err(|error| StartError::of(error.key, error))?;
    Ok((client, channels))
}

fn upstream(
    config: &Config,
    client: Client,
    records: &Records,
    (server, kept): (Option<RedisClient>, Option<(KeptLimits, i64)>),
) -> Upstream {
    let background = Background::on_this_runtime();
    let (min, max) = (config.poll.min, config.poll.max);
    let pace = Pace { min, max, after_end: config.poll.after_end };
    let told = (records.clone(), config.languages.clone());
    let per_second = config.poll.upstream_per_second;
    let policy = Policy::of(config);
    Upstream {
        poller: Poller::new(client.clone(), told, background.clone(), pace, per_second),
        client,
        bulkhead: Bulkhead::new(config.secenrol.in_flight, config.secenrol.pushes_in_flight),
        limits: match (server.clone(), kept) {
            (Some(server), _) => Limits::on_redis(policy, server),
            (None, Some((kept, ahead))) => Limits::continued(policy, records.clock, kept, ahead),
            (None, None) => Limits::in_memory(policy, records.clock),
        },
        background,
        sign_ins: SingleFlight::new(server),
    }
}

/// Takes notes for the help desk, where the instances find them.
fn notes(config: &Config, server: Option<RedisClient>, clock: Clock) -> NoteTaker {
    let notes = NoteTaker::start(match server {
        None => AccountNotes::in_memory(clock),
        Some(server) => AccountNotes::on_redis(server),
    });
    notes.set_limits(&config.limits);
    notes
}

/// The tokens of the help desk's forms. Instances on one Redis take each other's.
fn forms(server: Option<&RedisClient>) -> DeskForms {
    let key = server.map(|server| server.secret("forms of the help desk"));
    DeskForms::new(key.unwrap_or_else(|| Zeroizing::new(rand::random())))
}

fn site(
    config: &Config,
    demo_phones: Option<String>,
    desk: Option<Desk>,
) -> Result<Site, StartError> {
    let public_url = &config.server.public_url;
    let language_cookie = cookie_rules(config).harmless("language");
    Ok(Site {
        settings: LiveSettings::new(Settings::of(config)),
        languages: Choice::among(config.languages.clone(), language_cookie),
        links: Links::below(public_url.path()),
        address: config.server.address().to_owned(),
        public_url: public_url.clone(),
        waves: config.campaign.waves.clone(),
        page_cache: PageCache::default(),
        phone_page_cache: PageCache::default(),
        guard: RequestPolicy::new(&config.server)
            .map_err(|error| StartError::of("server.frame_ancestors", error))?,
        insecure: !config.server.is_https(),
        desk,
        demo_phones,
    })
}

/// The Redis that instances share, if one is configured.
fn shared(config: &Config, clock: Clock, metrics: &Metrics) -> Option<RedisClient> {
    let (Store::Redis(server), Some(key)) = (&config.session.store, &config.session.cookie_key)
    else {
        return None;
    };
    let counts = metrics.clone();
    let observer = Arc::new(move |took, done| counts.store_asked(took, done));
    Some(RedisClient::open(server.clone(), key.expose_secret(), clock).with_observer(observer))
}

fn notifications(channels: Channels, metrics: &Metrics, notes: Option<NoteTaker>) -> Notifications {
    let counts = metrics.clone();
    let on_outcome = Arc::new(move |notification: &Notification, channel, outcome| {
        counts.delivered(channel, outcome);
        if let Some(notes) = &notes {
            notes.delivered(notification, channel, outcome);
        }
    });
    Notifications::start(channels, on_outcome)
}

/// Starts a task that records the counters every minute.
fn history(metrics: &Metrics) -> History {
    let history = History::default();
    let (noted, counts) = (history.clone(), metrics.clone());
    tokio::spawn(async move {
        let mut minutes = tokio::time::interval(Duration::from_mins(1));
        loop {
            minutes.tick().await;
            noted.note(Timestamp::of_system().seconds(), counts.totals());
        }
    });
    history
}

/// Starts a task that writes a summary of the exchanges to the audit trail every few minutes.
fn summarise_exchanges(records: Records) {
    tokio::spawn(async move {
        let mut times = tokio::time::interval(SUMMARY_INTERVAL);
        loop {
            times.tick().await;
            records.summarise_exchanges();
        }
    });
}

fn audit(config: &config::Audit) -> Result<Audit, StartError> {
    let hash_key = config.hashed.then(|| match &config.key {
        Some(key) => key.expose_secret().to_vec(),
        None => rand::random::<[u8; 32]>().to_vec(),
    });
    let (to, audit) = match &config.destination {
        AuditTo::Nowhere => return Ok(Audit::default()),
        AuditTo::Stdout if !platform::has_standard_output() => {
            return Err(StartError {
                key: "audit.destination",
                cause: "a service has no standard output".to_owned(),
                mend: "write the path of a file, such as 'log\\audit.jsonl', or \"off\"",
            });
        }
        AuditTo::Stdout => ("stdout".to_owned(), Audit::to(std::io::stdout(), hash_key)),
        AuditTo::File(path) => {
            let audit = Trail::open(path).and_then(|trail| Audit::to(trail, hash_key));
            (path.display().to_string(), audit)
        }
    };
    audit.map_err(|error| StartError {
        key: "audit.destination",
        cause: format!("{to} cannot be written: {error}"),
        mend: "choose another destination, or grant write access",
    })
}

/// Writes an audit entry for each unfinished journey that expires or is superseded.
fn expiry_into(audit: Audit) -> OnEnd {
    Arc::new(move |ended| {
        let entry = Entry::new(Event::SessionExpired).on_ended(&ended.reference).of(&ended.userid);
        audit.write(&entry.at(ended.step).because(ended.why));
    })
}
