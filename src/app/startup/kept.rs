//! Keeps the journeys of an instance without Redis for its next run.
//!
//! The portal seals its state every few seconds if it has changed, and once more when it stops. The
//! sealed state is in memory that systemd keeps, or in a file if the config names one. Two places
//! in memory take turns, so that a crash while one is written leaves the state in the other. A file
//! is replaced only when the new one is complete.
//!
//! The next run restores the newest state that its key opens. A state of another version or key is
//! lost, and the users of its journeys sign in again.

mod head;
mod places;
mod size;

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use head::{HEAD_BYTES, Head, since_boot};
use places::{Places, memory_places, states_in};
use secrecy::ExposeSecret as _;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use size::{NotKept, fitting};
use tokio::time::Instant;
use zeroize::Zeroizing;

use crate::config::{Config, Store};
use crate::domain::journey::Clock;
use crate::pages::Portal;
use crate::platform::Inherited;
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
        let Some((mut plain, not_kept)) = present(portal) else { return false };
        let hash: [u8; 32] = Sha256::digest(&plain[HEAD_BYTES..]).into();
        if last.hash == hash {
            return true;
        }
        let (number, (boot, run)) = (last.number + 1, since_boot());
        let head = Head { number, at: portal.records.clock.now().millis(), boot, run };
        plain[..HEAD_BYTES].copy_from_slice(&head.to_bytes());
        let sealed = self.seal.close(WHAT, &plain);
        drop(plain);
        let written = last.places.write(number, &sealed);
        match &written {
            Ok(()) => last.note_saved(number, hash, not_kept),
            Err(error) => last.note_failed(error),
        }
        written.is_ok()
    }
}

/// The portal's state, after room for its head, and what it lacks. `None` if it is not kept here.
fn present(portal: &Portal) -> Option<(Zeroizing<Vec<u8>>, NotKept)> {
    let Portal { records, upstream, .. } = portal;
    let (journeys, limits) = (records.journeys.keep()?, upstream.limits.keep()?);
    let state = KeptState { journeys, limits, watches: upstream.poller.keep() };
    Some(fitting(state, HEAD_BYTES, MAX_BYTES - SEAL_BYTES))
}

impl LastState {
    fn note_saved(&mut self, number: u64, hash: [u8; 32], not_kept: NotKept) {
        (self.number, self.hash, self.has_failed) = (number, hash, false);
        let before = std::mem::replace(&mut self.not_kept, not_kept);
        if before.is_nothing() && !not_kept.is_nothing() {
            not_kept.log();
        }
    }

    fn note_failed(&mut self, error: &io::Error) {
        // An old state would bring back sessions that have ended meanwhile.
        self.places.clear();
        self.hash = [0; 32];
        if !std::mem::replace(&mut self.has_failed, true) {
            let (place, mend) = self.places.words(error);
            tracing::error!(
                %error,
                "the journeys could not be kept in {place}, so a restart ends them; {mend}"
            );
        }
    }
}

impl Restored {
    fn read(head: &Head, body: &[u8], clock: Clock, is_in_memory: bool) -> Option<Self> {
        let state = serde_json::from_slice(body).ok()?;
        let ahead = head.ahead(clock.now().millis(), since_boot(), is_in_memory);
        Some(Self { state, ahead })
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

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};
    use std::path::{Path, PathBuf};

    use actix_web::web::Data;
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
    use serde_json::json;

    use super::places::read_limited;
    use super::*;
    use crate::app::startup::parts::portal;
    use crate::domain::journey::{Journey, Purpose, Step, Timestamp};
    use crate::http::client_addr::{AgentClass, Caller};
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
        let caller = Caller { address, peer: address, agent: AgentClass::Desktop, trace: None };
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
}
