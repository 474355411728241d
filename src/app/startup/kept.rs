//! Keeps the journeys of an instance without Redis for its next run.
//!
//! The portal seals its state every few seconds if it has changed, and once more when it stops. The
//! sealed state is in memory that systemd keeps, or in a file if the config names one. Two places
//! in memory take turns, so that a crash while one is written leaves the state in the other. A file
//! is replaced only when the new one is complete.
//!
//! The next run restores the newest state that its key opens. A state of another version or key is
//! lost, and the users of its journeys sign in again.

mod size;

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use secrecy::ExposeSecret as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use size::{NotKept, fitting};
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::config::{Config, Store};
use crate::domain::journey::Clock;
use crate::pages::Portal;
use crate::platform::{self, Inherited};
use crate::store::journeys::KeptJourneys;
use crate::store::journeys::seal::Seal;
use crate::upstream::limits::KeptLimits;
use crate::upstream::poller::KeptWatch;

/// Minimum delay between two saves of a changed state.
const SAVE_EVERY: Duration = Duration::from_secs(2);
/// After a save, the delay is at least this many times as long as the save took.
const PAUSE_FACTOR: u32 = 20;
/// The same two bounds if an id has stopped working: after a crash, it would work again.
const SAVE_ENDS_EVERY: Duration = Duration::from_millis(200);
const ENDS_PAUSE_FACTOR: u32 = 4;
/// Maximum size of a sealed state.
const MAX_BYTES: usize = 64 << 20;
/// More than the seal takes.
const SEAL_BYTES: usize = 1 << 10;
/// The label under which states are sealed, with the version of their layout.
const WHAT: &str = "state 1";
/// The names of the two places in the service manager's store.
const NAMES: [&str; 2] = ["state-0", "state-1"];
/// The length of a [`Head`]: four numbers of 8 bytes.
const HEAD_BYTES: usize = 32;

/// What the next run needs to know besides the config.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeptState {
    pub journeys: KeptJourneys,
    pub limits: KeptLimits,
    pub watches: Vec<KeptWatch>,
}

/// The state of the previous run. `ahead` says how many milliseconds this run's clock is ahead of
/// the previous run's clock.
pub(crate) struct Restored {
    pub state: KeptState,
    pub ahead: i64,
}

/// Where states are written.
enum Places {
    /// Two memory files, which the service manager keeps.
    Memory([File; 2]),
    /// A file. A new one is written beside it and then replaces it.
    File(PathBuf),
}

/// Seals the portal's state and puts it where the next run finds it.
pub(super) struct StateKeeper {
    seal: Seal,
    last: Mutex<LastState>,
}

struct LastState {
    places: Places,
    number: u64,
    hash: [u8; 32],
    /// Whether the log already says that the state cannot be kept.
    has_failed: bool,
    not_kept: NotKept,
}

impl StateKeeper {
    /// Finds the place for states, and the state of the previous run. `None` if the config or the
    /// machine has no place for states.
    pub(super) fn open(
        config: &Config,
        inherited: &mut Inherited,
    ) -> (Option<Arc<Self>>, Option<Restored>) {
        let (Store::Memory, Some(key)) = (&config.session.store, &config.session.cookie_key) else {
            return (None, None);
        };
        let seal = Seal::new(key.expose_secret(), "handover: state kept for the next run");
        let clock = Clock::start();
        let (places, found) = match &config.session.state_file {
            Some(path) => (Ok(Some(Places::File(path.clone()))), states_in(path)),
            None => memory_places(inherited),
        };
        let places = places.unwrap_or_else(|error| {
            tracing::error!(
                %error,
                "systemd does not keep the journeys, so a restart ends them; change the portal's \
                 unit as the error says, or set session.state_file"
            );
            None
        });
        let newest = newest(&seal, &found);
        let number = newest.as_ref().map_or(0, |(head, _)| head.number);
        let is_in_memory = config.session.state_file.is_none();
        let restored =
            newest.and_then(|(head, body)| Restored::read(&head, &body, clock, is_in_memory));
        if restored.is_none() && !found.is_empty() {
            tracing::error!(
                "the kept journeys are of another version or key, or not the portal's; they end, \
                 and their users sign in again. After an upgrade or with a new key, there is \
                 nothing to do. Otherwise, keep session.cookie_key_file the same from start to \
                 start, and let no other program write to session.state_file"
            );
        }
        let keeper = places.map(|places| {
            let (hash, not_kept) = ([0; 32], NotKept::default());
            let last = LastState { places, number, hash, has_failed: false, not_kept };
            Arc::new(Self { seal, last: Mutex::new(last) })
        });
        (keeper, restored)
    }

    /// Saves the state now, and then every few seconds if it has changed. Saves it sooner if a
    /// journey has ended or got a new id.
    pub(super) async fn keep_saving(self: Arc<Self>, portal: actix_web::web::Data<Portal>) {
        loop {
            let begun = Instant::now();
            self.clone().save(portal.clone()).await;
            let took = begun.elapsed();
            let an_end = async {
                tokio::time::sleep(SAVE_ENDS_EVERY.max(took * ENDS_PAUSE_FACTOR)).await;
                portal.records.journeys.until_an_end().await;
            };
            // The time is over, or an end came first. The state is saved in both cases.
            let _ = tokio::time::timeout(SAVE_EVERY.max(took * PAUSE_FACTOR), an_end).await;
        }
    }

    /// Saves the state for the next run, and logs again what it lacks: its size has changed since
    /// the log first said so. Returns whether the next run will find the state.
    pub(super) async fn save_last(self: Arc<Self>, portal: actix_web::web::Data<Portal>) -> bool {
        let before = self.last().not_kept;
        let is_kept = self.clone().save(portal).await;
        let not_kept = self.last().not_kept;
        if !before.is_nothing() && !not_kept.is_nothing() {
            not_kept.log();
        }
        is_kept
    }

    fn last(&self) -> MutexGuard<'_, LastState> {
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Saves the state if it has changed. Returns whether the saved state is the present one.
    async fn save(self: Arc<Self>, portal: actix_web::web::Data<Portal>) -> bool {
        let saved = tokio::task::spawn_blocking(move || self.save_now(&portal)).await;
        saved.unwrap_or_else(|error| {
            tracing::error!(
                %error,
                "the journeys could not be kept, so a restart may end them; report this as a bug"
            );
            false
        })
    }

    fn save_now(&self, portal: &Portal) -> bool {
        // Locked before the state is read: otherwise a slow save could replace a newer state.
        let mut last = self.last();
        let Portal { records, upstream, .. } = portal;
        let (Some(journeys), Some(limits)) = (records.journeys.keep(), upstream.limits.keep())
        else {
            return false;
        };
        let state = KeptState { journeys, limits, watches: upstream.poller.keep() };
        let (mut plain, not_kept) = fitting(state, HEAD_BYTES, MAX_BYTES - SEAL_BYTES);
        let hash: [u8; 32] = Sha256::digest(&plain[HEAD_BYTES..]).into();
        if last.hash == hash {
            return true;
        }
        let number = last.number + 1;
        let head = Head {
            number,
            at: records.clock.now().millis(),
            boot: boot_millis(),
            run: platform::boot_id(),
        };
        plain[..HEAD_BYTES].copy_from_slice(&head.to_bytes());
        let sealed = self.seal.close(WHAT, &plain);
        drop(plain);
        let written = if sealed.len() > MAX_BYTES {
            let size = format!("they take {} bytes, {MAX_BYTES} at most", sealed.len());
            Err(io::Error::new(io::ErrorKind::FileTooLarge, size))
        } else {
            last.places.write(number, &sealed)
        };
        let is_kept = written.is_ok();
        match written {
            Ok(()) => {
                (last.number, last.hash, last.has_failed) = (number, hash, false);
                let before = std::mem::replace(&mut last.not_kept, not_kept);
                if before.is_nothing() && !not_kept.is_nothing() {
                    not_kept.log();
                }
            }
            Err(error) => {
                // An old state would bring back sessions that have ended meanwhile.
                last.places.clear();
                last.hash = [0; 32];
                if !std::mem::replace(&mut last.has_failed, true) {
                    let (place, mend) = last.places.words(&error);
                    tracing::error!(
                        %error,
                        "the journeys could not be kept in {place}, so a restart ends them; {mend}"
                    );
                }
            }
        }
        is_kept
    }
}

/// What precedes the JSON in a sealed state.
#[derive(Debug, PartialEq, Eq)]
struct Head {
    /// Each state has a higher number than the one before.
    number: u64,
    /// The clock's time, in milliseconds.
    at: u64,
    /// The time since the machine started, in milliseconds.
    boot: u64,
    /// The name of that start; 0 if it is unknown.
    run: u64,
}

impl Head {
    fn to_bytes(&self) -> [u8; HEAD_BYTES] {
        let mut bytes = [0; HEAD_BYTES];
        for (part, value) in
            bytes.chunks_exact_mut(8).zip([self.number, self.at, self.boot, self.run])
        {
            part.copy_from_slice(&value.to_be_bytes());
        }
        bytes
    }

    fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (number, rest) = bytes.split_first_chunk()?;
        let (at, rest) = rest.split_first_chunk()?;
        let (boot, rest) = rest.split_first_chunk()?;
        let (run, rest) = rest.split_first_chunk()?;
        let [number, at, boot, run] =
            [number, at, boot, run].map(|bytes| u64::from_be_bytes(*bytes));
        Some((Self { number, at, boot, run }, rest))
    }

    /// How far a clock that shows `now`, at the time `boot` since the machine started, is ahead of
    /// the clock of this state. 0 if that is unknown, because the machine may have started again.
    /// A state in memory ends with the machine, so it needs no name of the start.
    fn ahead(&self, now: u64, (boot, run): (u64, u64), is_in_memory: bool) -> i64 {
        let is_same_start = is_in_memory || (run != 0 && run == self.run);
        if !is_same_start || boot < self.boot {
            return 0;
        }
        let expected = self.at.saturating_add(boot - self.boot);
        now.checked_signed_diff(expected).unwrap_or_default()
    }
}

fn boot_millis() -> u64 {
    u64::try_from(platform::since_boot().as_millis()).unwrap_or(u64::MAX)
}

impl Restored {
    fn read(head: &Head, body: &[u8], clock: Clock, is_in_memory: bool) -> Option<Self> {
        let state = serde_json::from_slice(body).ok()?;
        let boot = (boot_millis(), platform::boot_id());
        Some(Self { state, ahead: head.ahead(clock.now().millis(), boot, is_in_memory) })
    }
}

/// The newest of the states that this key opens.
fn newest(seal: &Seal, found: &[Vec<u8>]) -> Option<(Head, Zeroizing<Vec<u8>>)> {
    let opened = found.iter().filter_map(|sealed| {
        let plain = seal.open(WHAT, sealed)?;
        let (head, body) = Head::read(&plain)?;
        Some((head, Zeroizing::new(body.to_vec())))
    });
    opened.max_by_key(|(head, _)| head.number)
}

/// Reads the state from a file. The file stays until the first save of this run replaces it: if the
/// start fails, it is the only copy.
fn states_in(path: &Path) -> Vec<Vec<u8>> {
    let read = File::open(path).and_then(|file| read_limited(&file));
    match read {
        Ok(state) => vec![state],
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            tracing::error!(
                %error,
                file = %path.display(),
                "session.state_file: the kept journeys cannot be read, so their users sign in \
                 again; let the portal's user read the file, or delete it"
            );
            Vec::new()
        }
    }
}

/// The memory files of the previous run, or new ones, and the states in them.
fn memory_places(inherited: &mut Inherited) -> (io::Result<Option<Places>>, Vec<Vec<u8>>) {
    let mut found = Vec::new();
    let mut place = |name| {
        if let Some(file) = inherited.file(name) {
            match read_limited(&file) {
                Ok(state) if state.is_empty() => {}
                Ok(state) => found.push(state),
                Err(error) => tracing::error!(
                    %error,
                    name,
                    "the journeys that systemd kept cannot be read, so their users sign in again; \
                     if this recurs, stop the unit and start it, which empties systemd's store"
                ),
            }
            return Ok(Some(file));
        }
        platform::kept_memory(name)
    };
    let places = match (place(NAMES[0]), place(NAMES[1])) {
        (Ok(Some(first)), Ok(Some(second))) => Ok(Some(Places::Memory([first, second]))),
        (Err(error), _) | (_, Err(error)) => Err(error),
        _ => Ok(None),
    };
    (places, found)
}

fn read_limited(mut file: &File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_BYTES {
        return Err(io::Error::other(format!("more than {MAX_BYTES} bytes")));
    }
    Ok(bytes)
}

impl Places {
    /// Removes the states. If that fails, they stay until the next successful save.
    fn clear(&mut self) {
        match self {
            Self::Memory(files) => files.iter().for_each(|file| drop(file.set_len(0))),
            Self::File(path) => drop(std::fs::remove_file(path)),
        }
    }

    /// Where the states are, and what to do if they cannot be written.
    fn words(&self, error: &io::Error) -> (String, &'static str) {
        let (place, mend) = match self {
            Self::Memory(_) => ("systemd's store".to_owned(), "raise MemoryMax in the unit"),
            Self::File(path) => (
                format!("session.state_file, {}", path.display()),
                "let the portal's user create and delete files in its folder, and check that its \
                 disk has room",
            ),
        };
        let is_too_large = error.kind() == io::ErrorKind::FileTooLarge;
        (place, if is_too_large { "use Redis for so many users (session.store)" } else { mend })
    }

    fn write(&mut self, number: u64, sealed: &[u8]) -> io::Result<()> {
        match self {
            Self::Memory(files) => {
                let file = &mut files[usize::from(number % 2 == 1)];
                file.set_len(0)?;
                file.seek(SeekFrom::Start(0))?;
                file.write_all(sealed)
            }
            Self::File(path) => {
                let new = path.with_added_extension("new");
                let _ = std::fs::remove_file(&new);
                let mut file = platform::create_new(&new, true)?;
                file.write_all(sealed)?;
                drop(file);
                std::fs::rename(&new, path)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use actix_web::web::Data;
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
    use serde_json::json;

    use super::*;
    use crate::app::startup::parts::portal;
    use crate::domain::journey::{Journey, Purpose, Step, Timestamp};
    use crate::http::client_addr::Caller;
    use crate::store::journeys::{ActiveJourney, JourneyId};
    use secenrol::{Image, SignIn, Userid};

    const GIF: &str = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    /// A portal whose SecEnrol cannot be reached.
    fn alone(audit: &Path, restored: Option<Restored>) -> Portal {
        let text = format!(
            "[server]\npublic_url = \"https://x.example\"\n\
             [secenrol]\nurls = [\"http://127.0.0.1:1\"]\ninsecure_http = true\n\
             [poll]\nmin_seconds = 1\nmax_seconds = 1\n[audit]\ndestination = '{}'\n",
            audit.display()
        );
        let config = Config::read("c", &text, std::iter::empty()).unwrap();
        portal(&config, None, restored).unwrap()
    }

    /// The state with one journey for each of these times. All of them have a QR code, and the
    /// portal watches them.
    async fn state(portal: &Portal, begins: &[Timestamp]) -> KeptState {
        let fields = json!({
            "server": "http://127.0.0.1:1/secenrol",
            "account": "bob",
            "cookies": [STANDARD_NO_PAD.encode("SecurEnvoyPin=first")],
            "seed": "GEZDGNBV",
            "enrolurl": "https://mfa.example.org/enrol",
            "domain": "1",
        });
        let image = Image::recognise(&STANDARD.decode(GIF).unwrap());
        let address = IpAddr::from(Ipv4Addr::LOCALHOST);
        let caller = Caller { address, peer: address, agent: "desktop", trace: None };
        let words = portal.site.languages.present().default().clone();
        for (number, at) in begins.iter().enumerate() {
            let bob = Userid::parse(&format!("bob{number}")).unwrap();
            let accepted = serde_json::from_value(fields.clone()).unwrap();
            let accepted = SignIn::Accepted(Box::new(accepted), None);
            let journey = Journey::signed_in(bob, Purpose::Move, accepted, *at).unwrap();
            let id = JourneyId::new();
            let journeys = &portal.records.journeys;
            journeys.create(&id, journey.clone(), image.clone(), None).await.unwrap();
            let here = ActiveJourney { id, journey: Arc::new(journey) };
            portal.upstream.poller.watch(&here, caller, &words).await.unwrap();
        }
        KeptState {
            journeys: portal.records.journeys.keep().unwrap(),
            limits: portal.upstream.limits.keep().unwrap(),
            watches: portal.upstream.poller.keep(),
        }
    }

    #[tokio::test]
    async fn a_state_that_is_too_large_lacks_its_pictures_and_then_its_oldest_journeys() {
        let folder = tempfile::tempdir().unwrap();
        let portal = alone(&folder.path().join("audit"), None);
        let now = Clock::start().now();
        let begins: Vec<_> = (0..40).map(|n| now.moved(-1000 * n)).collect();
        state(&portal, &begins).await;
        let again = async || state(&portal, &[]).await;
        let (whole, not_kept) = fitting(again().await, 0, usize::MAX);
        assert!(not_kept.is_nothing());

        let (small, not_kept) = fitting(again().await, 0, whole.len() - 1);
        assert_eq!(not_kept, NotKept { pictures: 40, ..NotKept::default() });
        let kept: KeptState = serde_json::from_slice(&small).unwrap();
        assert_eq!((kept.journeys.count(), kept.watches.len()), (40, 40));

        for limit in [small.len() - 1, small.len() / 2, small.len() / 10] {
            let (smaller, not_kept) = fitting(again().await, 0, limit);
            assert!(smaller.len() <= limit, "{} of {limit}", smaller.len());
            let kept: KeptState = serde_json::from_slice(&smaller).unwrap();
            let count = kept.journeys.count();
            assert_eq!((count + not_kept.journeys, not_kept.pictures), (40, 40));
            assert_eq!((count, not_kept.journeys), (kept.watches.len(), not_kept.watches));
            assert!(count > 0 && not_kept.journeys > 0, "{not_kept:?}");
            let mut left: Vec<_> = kept.journeys.begins().collect();
            left.sort_unstable_by(|one, other| other.cmp(one));
            assert_eq!(left, begins[..count], "the newest stay");
        }
        let (_, not_kept) = fitting(again().await, 0, 0);
        assert_eq!((not_kept.journeys, not_kept.watches), (40, 40), "nothing more to remove");
    }

    #[tokio::test]
    async fn journeys_that_expired_while_the_portal_was_stopped_are_reported_as_unknown() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (folder.path().join("first"), folder.path().join("second"));
        let state = state(&alone(&first, None), &[Clock::start().now()]).await;
        // As if they had begun an hour earlier.
        let restored = Restored { state, ahead: -3_600_000 };
        let portal = alone(&second, Some(restored));
        for _ in 0..600 {
            tokio::time::sleep(Duration::from_millis(100)).await;
            let trail = std::fs::read_to_string(&second).unwrap();
            if ["session_expired", "enrol_unknown"].iter().all(|event| trail.contains(event)) {
                return;
            }
        }
        drop(portal);
        panic!("{}", std::fs::read_to_string(&second).unwrap());
    }

    fn keeper(file: PathBuf) -> Arc<StateKeeper> {
        let last = LastState {
            places: Places::File(file),
            number: 0,
            hash: [0; 32],
            has_failed: false,
            not_kept: NotKept::default(),
        };
        Arc::new(StateKeeper { seal: Seal::new(&[7; 64], "test"), last: Mutex::new(last) })
    }

    #[tokio::test(start_paused = true)]
    async fn s15_an_end_is_saved_soon_so_that_no_crash_brings_the_session_back() {
        let folder = tempfile::tempdir().unwrap();
        let portal = Data::new(alone(&folder.path().join("audit"), None));
        let keeper = keeper(folder.path().join("state"));
        let bob = Userid::parse("bob").unwrap();
        let journeys = &portal.records.journeys;
        for (id, is_renewed) in [(JourneyId::new(), false), (JourneyId::new(), true)] {
            let waiting =
                Journey::awaiting_approval(bob.clone(), Purpose::Move, Clock::start().now());
            journeys.create(&id, waiting, None, None).await.unwrap();
            let saving = tokio::spawn(keeper.clone().keep_saving(portal.clone()));
            let until_saved = async |after| {
                while keeper.last().number <= after {
                    tokio::time::sleep(Duration::from_millis(1)).await;
                }
                keeper.last().number
            };
            let before = keeper.last().number;
            let saved = until_saved(before).await;
            let ended = Instant::now();
            if is_renewed {
                journeys.accept(&id, [7; 32], None, Some).await.unwrap().unwrap();
            } else {
                assert!(journeys.remove(&id).await.unwrap());
            }
            until_saved(saved).await;
            assert!(ended.elapsed() <= 2 * SAVE_ENDS_EVERY, "{:?}", ended.elapsed());
            saving.abort();
        }
    }

    #[tokio::test]
    #[expect(clippy::await_holding_lock, reason = "nothing else of this runtime takes the lock")]
    async fn a_save_reads_the_state_only_when_the_save_before_has_ended() {
        let folder = tempfile::tempdir().unwrap();
        let portal = Arc::new(alone(&folder.path().join("audit"), None));
        let keeper = keeper(folder.path().join("state"));
        let before = keeper.last();
        let (saving, saved) = (keeper.clone(), portal.clone());
        let (begins, begun) = std::sync::mpsc::channel();
        let saving = std::thread::spawn(move || {
            begins.send(()).unwrap();
            saving.save_now(&saved)
        });
        begun.recv().unwrap();
        // Enough for the state to be read too early.
        std::thread::sleep(Duration::from_millis(50));
        state(&portal, &[Clock::start().now()]).await;
        drop(before);
        assert!(saving.join().unwrap());
        let found = states_in(&folder.path().join("state"));
        let (_, body) = newest(&keeper.seal, &found).unwrap();
        let kept: KeptState = serde_json::from_slice(&body).unwrap();
        assert_eq!(kept.journeys.count(), 1);
    }

    #[tokio::test]
    async fn a_sign_in_that_lost_its_answer_ends_with_an_audit_entry() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (folder.path().join("first"), folder.path().join("second"));
        let portal = alone(&first, None);
        let bob = Userid::parse("bob").unwrap();
        let waiting = Journey::awaiting_approval(bob, Purpose::Move, Clock::start().now());
        let id = JourneyId::new();
        portal.records.journeys.create(&id, waiting, None, None).await.unwrap();
        let state = state(&portal, &[]).await;
        let portal = alone(&second, Some(Restored { state, ahead: 0 }));
        let loaded = portal.records.journeys.load(&id).await.unwrap().unwrap();
        let Step::Ended { reference, .. } = loaded.journey.step() else {
            panic!("{:?}", loaded.journey.step())
        };
        portal.records.audit.drain(Duration::from_secs(60)).await;
        let trail = std::fs::read_to_string(&second).unwrap();
        let line: serde_json::Value = serde_json::from_str(trail.lines().next().unwrap()).unwrap();
        for (member, value) in [
            ("event", "authn_login_fail"),
            ("reason", "no clear answer"),
            ("step", "approve"),
            ("userid", "bob"),
            ("session_ref", &id.reference()),
            ("corr_id", reference),
        ] {
            assert_eq!(line[member], value, "{member}");
        }
    }

    fn memory() -> Places {
        Places::Memory([tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap()])
    }

    fn states(places: &Places) -> Vec<Vec<u8>> {
        match places {
            Places::Memory(files) => files.iter().map(|file| read_limited(file).unwrap()).collect(),
            Places::File(path) => vec![std::fs::read(path).unwrap()],
        }
    }

    fn sealed(seal: &Seal, number: u64, body: &[u8]) -> Vec<u8> {
        let head = Head { number, at: 0, boot: 0, run: 0 };
        seal.close(WHAT, &[&head.to_bytes()[..], body].concat())
    }

    #[test]
    fn a_state_that_is_cut_off_leaves_the_one_before() {
        let seal = Seal::new(&[7; 64], "test");
        let mut places = memory();
        for (number, body) in [(1, "one"), (2, "two"), (3, "three")] {
            places.write(number, &sealed(&seal, number, body.as_bytes())).unwrap();
            let (head, opened) = newest(&seal, &states(&places)).unwrap();
            assert_eq!((head.number, &**opened), (number, body.as_bytes()));
        }
        let four = sealed(&seal, 4, b"four");
        for length in 0..four.len() {
            places.write(4, &four[..length]).unwrap();
            assert_eq!(newest(&seal, &states(&places)).unwrap().0.number, 3, "{length}");
        }
        let other = Seal::new(&[8; 64], "test");
        assert!(newest(&other, &states(&places)).is_none(), "another key opens nothing");
    }

    #[test]
    fn a_file_is_for_its_owner_alone_and_stays_until_it_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state");
        assert!(states_in(&path).is_empty());
        let mut places = Places::File(path.clone());
        for state in [&b"one"[..], b"two"] {
            places.write(1, state).unwrap();
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        for _ in 0..2 {
            assert_eq!(states_in(&path), [b"two"]);
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        places.clear();
        assert!(states_in(&path).is_empty());
    }

    #[test]
    fn a_head_keeps_its_numbers_and_tells_a_clock_that_was_set() {
        let head = Head { number: 7, at: 50_000, boot: 1_000, run: 3 };
        let bytes = [&head.to_bytes()[..], b"body"].concat();
        assert_eq!(Head::read(&bytes), Some((Head { ..head }, &b"body"[..])));
        assert_eq!(Head::read(&bytes[..31]), None);
        let head = Head { number: 7, at: 50_000, boot: 1_000, run: 3 };
        for (now, boot, ahead) in [
            (53_000, 4_000, 0),
            (3_653_000, 4_000, 3_600_000),
            (33_000, 4_000, -20_000),
            (90_000, 500, 0),
        ] {
            assert_eq!(head.ahead(now, (boot, 3), false), ahead);
            assert_eq!(head.ahead(now, (boot, 4), false), 0, "another start of the machine");
            let nameless = Head { run: 0, ..head };
            assert_eq!(nameless.ahead(now, (boot, 0), false), 0, "perhaps another start");
            assert_eq!(nameless.ahead(now, (boot, 0), true), ahead, "memory ends with the machine");
        }
    }
}
