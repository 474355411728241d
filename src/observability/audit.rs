//! The audit trail: one JSON line per event, separate from the log, so that an organisation can
//! later reconstruct what happened. docs/audit.md describes the schema.
//!
//! A line holds no secret and only ASCII, so nothing that a person types can forge a line or
//! confuse a terminal. A thread of its own writes the lines. If the disk is full or the reader has
//! stopped, lines are lost, counted and reported, but no request waits.

mod entry;
mod trail;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::io::{self, Write};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use serde::Serialize;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::exchange_tally::ExchangeCounts;
use super::flood::{FloodAccount, FloodSource, FloodSummary, Floods, SECOND};
use crate::content::language::Words;
use crate::domain::keyed;
use crate::domain::wave::Wave;
pub use entry::{Entry, Event};
use secenrol::Userid;
pub use trail::Trail;

/// The version of the lines' schema.
pub const SCHEMA: u32 = 1;
/// Capacity of the queue, in lines.
const QUEUE_LINES: u32 = 4096;
/// Lines of the queue that unauthenticated requests cannot use: a flood of refusals must not crowd
/// out the line that says that a phone was enrolled.
const RESERVED_LINES: usize = 1024;

/// The end of a line before which none was lost.
const NONE_LOST: &str = "\"lost\":0}\n";

#[derive(Serialize)]
struct AuditLine<'a> {
    schema: u32,
    ts: String,
    event: &'static str,
    outcome: &'static str,
    reason: Option<Cow<'a, str>>,
    step: Option<&'static str>,
    userid: Option<String>,
    src_ip: Option<IpAddr>,
    peer_ip: Option<IpAddr>,
    ua_class: Option<&'static str>,
    session_ref: Option<&'a str>,
    corr_id: Option<&'a str>,
    trace_id: Option<String>,
    upstream_ms: Option<u128>,
    lang: Option<&'a str>,
    wave: Option<&'a str>,
    journey_ms: Option<u128>,
    exchanges: Option<&'a ExchangeCounts>,
    instance: &'a str,
    version: &'static str,
    /// Lines lost since the last one that was written. The last member, because the thread that
    /// writes the line fills it in.
    lost: u64,
}

/// Receives every entry, even if no trail is kept. Must not block.
pub type Listener = Arc<dyn Fn(&Entry) + Send + Sync>;

/// The audit trail. Cheap to clone; clones write to the same destination. The default has no
/// destination and writes no lines.
#[derive(Clone, Default)]
pub struct Audit {
    listener: Option<Listener>,
    queue: Option<Arc<LineQueue>>,
}

/// The lines on their way to the thread that writes them.
struct LineQueue {
    lines: Sender<WriterOrder>,
    /// One place for each line that is not written yet.
    places: Arc<Semaphore>,
    lost: Arc<LostLines>,
    format: Arc<Format>,
}

/// What the queue and the writing thread share.
struct Format {
    floods: Floods<Event, Entry>,
    hash_key: Option<Vec<u8>>,
    instance: String,
}

/// What the writing thread is to do.
enum WriterOrder {
    /// Write a line, and give its place back.
    Write(String, OwnedSemaphorePermit),
    /// Sum up all floods, and report that this and all lines before it are written.
    Finish(oneshot::Sender<()>),
}

#[derive(Default)]
struct LostLines {
    /// Since the last line that was written.
    recently: AtomicU64,
    /// Since the start.
    ever: AtomicU64,
}

impl Audit {
    /// Writes to `sink`. With a `hash_key`, userids are written as hashes: under one key, a name
    /// always has the same hash.
    ///
    /// # Errors
    /// [`io::Error`] if the writing thread cannot be started.
    pub fn to(sink: impl Write + Send + 'static, hash_key: Option<Vec<u8>>) -> io::Result<Self> {
        let (lines, queued) = channel();
        let lost = Arc::new(LostLines::default());
        let instance = format!("{:08x}", rand::random::<u32>());
        let format = Arc::new(Format { floods: Floods::default(), hash_key, instance });
        let writer = Writer { sink, is_midline: false, is_failing: false, lost: lost.clone() };
        let queue = LineQueue {
            lines,
            places: Arc::new(Semaphore::new(QUEUE_LINES as usize)),
            lost,
            format: format.clone(),
        };
        std::thread::Builder::new()
            .name("audit".to_owned())
            .spawn(move || writer.run(&queued, &format))?;
        Ok(Self { listener: None, queue: Some(Arc::new(queue)) })
    }

    /// Lines lost since the start.
    pub fn lost_ever(&self) -> u64 {
        self.queue.as_ref().map_or(0, |queue| queue.lost.ever.load(Ordering::Relaxed))
    }

    /// Passes every entry to `listener` from now on.
    pub fn with_listener(self, listener: Listener) -> Self {
        Self { listener: Some(listener), ..self }
    }

    /// Writes an entry. Never waits: if the queue is full, the line is lost and counted.
    pub fn write(&self, entry: &Entry) {
        if let Some(listener) = &self.listener {
            listener(entry);
        }
        if let Some(queue) = &self.queue {
            queue.write(entry);
        }
    }

    /// Sums up all floods and waits until every line is written, but not longer than `timeout`.
    pub async fn drain(&self, timeout: Duration) {
        let Some(LineQueue { lines, places, .. }) = self.queue.as_deref() else { return };
        let (finished, finish) = oneshot::channel();
        let is_ordered = lines.send(WriterOrder::Finish(finished)).is_ok();
        if is_ordered && tokio::time::timeout(timeout, finish).await.is_err() {
            let count = QUEUE_LINES as usize - places.available_permits();
            tracing::error!(count, "the portal stops before these audit lines are written");
        }
    }
}

impl LineQueue {
    fn write(&self, entry: &Entry) {
        if entry.event.is_unauthenticated() && !self.format.admits(entry) {
            return;
        }
        let queued = self.place_for(entry.event).and_then(|place| {
            let line = self.format.line(entry)?;
            self.lines.send(WriterOrder::Write(line, place)).ok()
        });
        if queued.is_none() && self.lost.add() {
            tracing::error!("audit lines are being lost: the disk is too slow or full");
        }
    }

    fn place_for(&self, event: Event) -> Option<OwnedSemaphorePermit> {
        let reserved = if event.is_unauthenticated() { RESERVED_LINES } else { 0 };
        let places = &self.places;
        let place = (places.available_permits() > reserved).then(|| places.clone())?;
        place.try_acquire_owned().ok()
    }
}

impl LostLines {
    /// Counts a line. Returns whether it is the first one since the last that was written.
    fn add(&self) -> bool {
        self.ever.fetch_add(1, Ordering::Relaxed);
        self.recently.fetch_add(1, Ordering::Relaxed) == 0
    }
}

impl Format {
    /// Whether a stranger's entry is to be written now. Otherwise it is counted.
    fn admits(&self, entry: &Entry) -> bool {
        let address = entry.caller.map(|caller| caller.address);
        let kind = (entry.event, entry.userid.as_ref().map(Userid::account));
        self.floods.admit(address, kind, || entry.clone(), Instant::now())
    }

    /// An entry as a line that says that none was lost before it.
    fn line(&self, entry: &Entry) -> Option<String> {
        let line = AuditLine {
            schema: SCHEMA,
            ts: jiff::Timestamp::now().to_string(),
            event: entry.event.into(),
            outcome: entry.event.outcome(),
            reason: self.reason(entry),
            step: entry.step,
            userid: entry.userid.as_ref().map(|userid| self.name(userid)),
            src_ip: entry.caller.map(|caller| caller.address),
            peer_ip: entry.caller.map(|caller| caller.peer),
            ua_class: entry.caller.map(|caller| caller.agent.into()),
            session_ref: entry.session.as_deref(),
            corr_id: entry.reference.as_deref(),
            trace_id: entry.caller.and_then(|caller| caller.trace).map(|trace| trace.trace_id()),
            upstream_ms: entry.upstream.map(|time| time.as_millis()),
            lang: entry.words.as_ref().map(Words::tag),
            wave: entry.wave.as_ref().map(Wave::as_str),
            journey_ms: entry.since_sign_in.map(|time| time.as_millis()),
            exchanges: entry.exchanges.as_ref(),
            instance: &self.instance,
            version: env!("CARGO_PKG_VERSION"),
            lost: 0,
        };
        Some(ascii(&serde_json::to_string(&line).ok()?))
    }

    fn reason<'a>(&self, entry: &'a Entry) -> Option<Cow<'a, str>> {
        let reason = entry.reason.as_deref()?;
        Some(match &entry.person {
            Some(person) => format!("{} {reason}", self.name(person)).into(),
            None => reason.into(),
        })
    }

    fn name(&self, userid: &Userid) -> String {
        let Some(key) = &self.hash_key else { return userid.to_string() };
        let hash = keyed::hash(key, &[userid.as_str().to_lowercase().as_bytes()]);
        format!("hmac:{}", hex::encode(&hash[..12]))
    }
}

/// An entry that says how many were left out, without what they do not have in common.
fn summed_up(summary: &FloodSummary<Entry>) -> Entry {
    let mut entry = summary.last.clone().because(&summary.text());
    if summary.about == FloodAccount::Others {
        entry.userid = None;
    }
    if summary.source == FloodSource::Others {
        (entry.caller, entry.userid, entry.words, entry.wave) = (None, None, None, None);
    }
    entry
}

/// Escapes all but printable ASCII, such as characters that reverse a line's direction.
fn ascii(json: &str) -> String {
    let mut line = String::with_capacity(json.len() + 1);
    for c in json.chars() {
        if c.is_ascii() && c != '\x7f' {
            line.push(c);
        } else {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(line, "\\u{unit:04x}");
            }
        }
    }
    line.push('\n');
    line
}

/// Writes the lines, in a thread of its own.
struct Writer<W> {
    sink: W,
    /// Whether the last write ended within a line.
    is_midline: bool,
    is_failing: bool,
    lost: Arc<LostLines>,
}

impl<W: Write> Writer<W> {
    /// Writes until the queue ends. Once a second, also says what floods were left out.
    fn run(mut self, orders: &Receiver<WriterOrder>, format: &Format) {
        let mut summed_up = Instant::now();
        loop {
            match orders.recv_timeout(SECOND) {
                Ok(WriterOrder::Write(line, _place)) => self.count_and_write(line),
                Ok(WriterOrder::Finish(finished)) => {
                    self.write_summaries(format, Instant::now() + SECOND);
                    // Whoever ordered it may have stopped waiting.
                    let _ = finished.send(());
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => break,
            }
            // Not after each line: this looks at every address.
            if summed_up.elapsed() >= SECOND {
                summed_up = Instant::now();
                self.write_summaries(format, summed_up);
            }
        }
        // What was left out in the last second.
        self.write_summaries(format, Instant::now() + SECOND);
    }

    fn write_summaries(&mut self, format: &Format, now: Instant) {
        for summary in format.floods.over(now) {
            if let Some(line) = format.line(&summed_up(&summary)) {
                self.count_and_write(line);
            }
        }
    }

    fn count_and_write(&mut self, line: String) {
        let lost = self.lost.recently.load(Ordering::Relaxed);
        let line = match line.strip_suffix(NONE_LOST) {
            Some(first) if lost > 0 => format!("{first}\"lost\":{lost}}}\n"),
            _ => line,
        };
        let written = self.write(line.as_bytes());
        match &written {
            // Others may have been lost meanwhile.
            Ok(()) => {
                self.lost.recently.fetch_sub(lost, Ordering::Relaxed);
            }
            Err(error) => {
                self.lost.add();
                if !self.is_failing {
                    tracing::error!(%error, "audit lines are being lost: writing failed");
                }
            }
        }
        self.is_failing = written.is_err();
    }

    /// Writes a line. If the last one broke off, ends it first: only that one is unreadable then.
    fn write(&mut self, line: &[u8]) -> io::Result<()> {
        if self.is_midline {
            self.sink.write_all(b"\n")?;
            self.is_midline = false;
        }
        let mut rest = line;
        while !rest.is_empty() {
            match self.sink.write(rest) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(count) => rest = &rest[count..],
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
            self.is_midline = !rest.is_empty();
        }
        self.sink.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;

    use proptest::prelude::*;

    use super::*;
    use crate::http::client_addr::{AgentClass, Caller, network};

    #[derive(Clone, Default)]
    struct Sink(Arc<Mutex<Vec<u8>>>);

    impl Write for Sink {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Sink {
        /// Whether the writing thread has ended: it drops its sink once every line is written.
        fn is_released(&self) -> bool {
            Arc::strong_count(&self.0) == 1
        }
    }

    fn eventually(what: &str, condition: impl Fn() -> bool) {
        let begun = std::time::Instant::now();
        while !condition() {
            assert!(begun.elapsed() < Duration::from_secs(30), "not within 30 s: {what}");
            std::thread::yield_now();
        }
    }

    fn written(hash_key: Option<Vec<u8>>, entries: &[Entry]) -> Vec<String> {
        let sink = Sink::default();
        let audit = Audit::to(sink.clone(), hash_key).unwrap();
        for entry in entries {
            audit.write(entry);
        }
        drop(audit);
        eventually("every line is written", || sink.is_released());
        let text = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
        text.lines().map(str::to_owned).collect()
    }

    fn bob() -> Userid {
        Userid::parse("Bob").unwrap()
    }

    #[test]
    fn s59_a_line_has_every_member_of_the_schema() {
        let entry =
            Entry::new(Event::AuthnLoginFailMax).of(&bob()).at("passcode").because("refused");
        let entry = entry.after(Duration::from_millis(42)).seen_as(&"AB12-CD34");
        let lines = written(None, &[entry]);
        let line: serde_json::Value = serde_json::from_str(&lines[0]).unwrap();
        for (member, value) in [
            ("schema", serde_json::json!(1)),
            ("event", "authn_login_fail_max".into()),
            ("outcome", "failure".into()),
            ("reason", "refused".into()),
            ("step", "passcode".into()),
            ("userid", "Bob".into()),
            ("corr_id", "AB12-CD34".into()),
            ("upstream_ms", 42.into()),
            ("src_ip", serde_json::Value::Null),
            ("lost", 0.into()),
        ] {
            assert_eq!(line[member], value, "{member}");
        }
        assert!(line["ts"].as_str().unwrap().ends_with('Z') && line["version"].is_string());
        let documented = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/audit.md"));
        for member in line.as_object().unwrap().keys() {
            assert!(documented.contains(&format!("| `{member}` |")), "{member} is not documented");
        }
    }

    #[test]
    fn s59_hashed_names_are_stable_and_keyed() {
        let hashed = |key: &[u8]| {
            let lines = written(Some(key.to_vec()), &[Entry::new(Event::QrShown).of(&bob())]);
            serde_json::from_str::<serde_json::Value>(&lines[0]).unwrap()["userid"]
                .as_str()
                .unwrap()
                .to_owned()
        };
        assert_eq!(hashed(b"one"), hashed(b"one"));
        assert_ne!(hashed(b"one"), hashed(b"two"));
        assert!(!hashed(b"one").to_lowercase().contains("bob"));
    }

    #[test]
    fn lines_that_cannot_be_written_are_counted() {
        struct Full;
        impl Write for Full {
            fn write(&mut self, _: &[u8]) -> io::Result<usize> {
                Err(io::ErrorKind::StorageFull.into())
            }
            fn flush(&mut self) -> io::Result<()> {
                Ok(())
            }
        }
        let audit = Audit::to(Full, None).unwrap();
        audit.write(&Entry::new(Event::QrShown));
        eventually("a line is lost", || audit.lost_ever() == 1);
    }

    /// A disk with room for so many bytes.
    struct Small(Sink, Arc<Mutex<usize>>);

    impl Write for Small {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let mut room = self.1.lock().unwrap();
            if *room == 0 {
                return Err(io::ErrorKind::StorageFull.into());
            }
            let fits = bytes.len().min(*room);
            *room -= fits;
            self.0.write(&bytes[..fits])
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn m27_after_a_full_disk_the_count_is_right_and_one_line_is_unreadable() {
        let (sink, room) = (Sink::default(), Arc::new(Mutex::new(500)));
        let audit = Audit::to(Small(sink.clone(), room.clone()), None).unwrap();
        for _ in 0..40 {
            audit.write(&Entry::new(Event::QrShown));
        }
        let whole =
            || String::from_utf8_lossy(&sink.0.lock().unwrap()).matches('\n').count() as u64;
        eventually("each line is written or lost", || whole() + audit.lost_ever() == 40);
        *room.lock().unwrap() = 100_000;
        audit.write(&Entry::new(Event::EnrolConfirmed));
        let count = audit.lost_ever();
        drop(audit);
        eventually("every line is written", || sink.is_released());
        let text = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
        let lines: Vec<_> = text.lines().map(serde_json::from_str::<serde_json::Value>).collect();
        assert_eq!(lines.iter().filter(|line| line.is_err()).count(), 1, "{text}");
        let last = lines.last().unwrap().as_ref().unwrap();
        assert_eq!((&last["event"], &last["lost"]), (&"enrol_confirmed".into(), &count.into()));
        assert_eq!(lines.len() as u64, 41 - count + 1);
    }

    #[test]
    fn s59_a_flood_is_summed_up_once_it_ends() {
        for event in [
            Event::AuthnLoginFail,
            Event::AuthnLoginFailMax,
            Event::AuthnLoginLock,
            Event::AuthnLoginConcurrent,
            Event::SessionUseAfterExpire,
            Event::SequenceFail,
            Event::InputValidationFail,
            Event::ExcessRateLimitExceeded,
            Event::MaliciousCsrf,
        ] {
            let lines = written(None, &vec![Entry::new(event); 500]);
            assert_eq!(lines.len(), 11, "{event:?}");
            assert!(lines[10].contains("and 490 more within a second"), "{}", lines[10]);
        }
        for event in [Event::AuthnLoginSuccess, Event::QrShown, Event::EnrolConfirmed] {
            assert_eq!(written(None, &vec![Entry::new(event); 500]).len(), 500, "{event:?}");
        }
    }

    #[test]
    fn s59_a_flood_is_summed_up_at_a_stop() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let sink = Sink::default();
        let audit = Audit::to(sink.clone(), None).unwrap();
        for _ in 0..500 {
            audit.write(&Entry::new(Event::MaliciousCsrf));
        }
        runtime.block_on(audit.drain(Duration::from_secs(60)));
        let text = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
        assert!(text.lines().last().unwrap().contains("and 490 more within a second"), "{text}");
    }

    #[test]
    fn s59_a_summary_names_neither_address_nor_account_of_a_mixture() {
        let address = IpAddr::from([203, 0, 113, 7]);
        let caller = Caller { address, peer: address, agent: AgentClass::None, trace: None };
        let last = Entry::new(Event::ExcessRateLimitExceeded).of(&bob()).by(caller);
        let known = |source, about| {
            let entry = summed_up(&FloodSummary { source, about, count: 7, last: last.clone() });
            (entry.userid.is_some(), entry.caller.is_some())
        };
        let one = || FloodAccount::One(Some("bob".to_owned()));
        assert_eq!(known(FloodSource::Address(network(address)), one()), (true, true));
        assert_eq!(
            known(FloodSource::Address(network(address)), FloodAccount::Others),
            (false, true)
        );
        assert_eq!(known(FloodSource::Others, one()), (false, false));
    }

    /// A disk that hangs while the mutex is locked.
    struct Stuck(Sink, Arc<Mutex<()>>);

    impl Write for Stuck {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let _free = self.1.lock().unwrap();
            self.0.write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn draining_waits_for_lines_but_not_for_a_disk_that_hangs() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let drained = |audit: &Audit, timeout| runtime.block_on(audit.drain(timeout));
        let (sink, gate) = (Sink::default(), Arc::new(Mutex::new(())));
        let audit = Audit::to(Stuck(sink.clone(), gate.clone()), None).unwrap();
        let held = gate.lock().unwrap();
        audit.write(&Entry::new(Event::SysShutdown));
        drained(&audit, Duration::from_millis(20));
        assert!(sink.0.lock().unwrap().is_empty());
        drop(held);
        let begun = std::time::Instant::now();
        drained(&audit, Duration::from_secs(60));
        assert!(
            begun.elapsed() < Duration::from_secs(30),
            "it is notified, and does not wait for the timeout"
        );
        assert!(
            String::from_utf8(sink.0.lock().unwrap().clone()).unwrap().contains("sys_shutdown")
        );
    }

    #[test]
    fn s59_a_flood_of_unauthenticated_requests_leaves_room_for_an_enrolment() {
        let (sink, gate) = (Sink::default(), Arc::new(Mutex::new(())));
        let held = gate.lock().unwrap();
        let audit = Audit::to(Stuck(sink.clone(), gate.clone()), None).unwrap();
        for n in 0..2 * QUEUE_LINES {
            let address = IpAddr::V4(n.into());
            let caller = Caller { address, peer: address, agent: AgentClass::None, trace: None };
            audit.write(&Entry::new(Event::MaliciousCsrf).by(caller));
        }
        audit.write(&Entry::new(Event::EnrolConfirmed));
        drop((held, audit));
        eventually("every line is written", || sink.is_released());
        let text = String::from_utf8(sink.0.lock().unwrap().clone()).unwrap();
        let lines: Vec<_> = text.lines().collect();
        assert!(lines.last().unwrap().contains("enrol_confirmed"), "{} lines", lines.len());
        // A quarter of the queue is kept for entries of the other kind.
        assert_eq!(lines.len(), QUEUE_LINES as usize * 3 / 4 + 1);
    }

    proptest! {
        #[test]
        fn s60_one_event_is_one_short_parsable_line_of_ascii(reason in "\\PC{0,400}|[\u{0}-\u{1f}\u{7f}\u{202e}\"\\\\]{0,400}") {
            let lines = written(None, &[Entry::new(Event::InputValidationFail).because(&reason)]);
            prop_assert_eq!(lines.len(), 1);
            prop_assert!(lines[0].len() <= 4096 && lines[0].bytes().all(|b| (0x20..0x7f).contains(&b)));
            prop_assert!(serde_json::from_str::<serde_json::Value>(&lines[0]).is_ok());
        }
    }
}
