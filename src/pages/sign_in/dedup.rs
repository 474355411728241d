//! A sign-in form sent twice, by a double click or a slow network, asks `SecEnrol` once: both get the
//! one outcome, whichever instances they reach. Two forms are one where they come from the very same page, told by a random number in
//! it that nobody else knows, with the same name and password.

use std::fmt;
use std::sync::LazyLock;
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use redis::Script;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::exchange::Begun;
use crate::content::paths;
use crate::domain::journey::NONCE_CHARS;
use crate::http::error::{PageError, Reference};
use crate::store::journeys::JourneyId;
use crate::store::journeys::seal::Seal;
use crate::store::redis::{RedisClient, Refused, deadline};
use crate::upstream::background::Background;
use secenrol::Userid;

/// How long an outcome is kept for a twin that comes late.
const KEPT: Duration = Duration::from_secs(10);
/// How long a twin waits for the outcome, and how long after the death of the instance that was to
/// bring it nobody else carries it out: it may have been.
const PATIENCE: Duration = Duration::from_secs(15);
/// How often it looks.
const LOOKS: Duration = Duration::from_millis(50);

static CLAIM: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("claim.lua")));
static KEEP: LazyLock<Script> =
    LazyLock::new(|| Script::new("redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2]) return 1"));

type Outcome = Result<Begun, PageError>;

/// Sign-ins on their way, and those just answered. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct SingleFlight {
    here: moka::sync::Cache<[u8; 32], Shared<BoxFuture<'static, Outcome>>>,
    /// Where other instances see them, too.
    everywhere: Option<RedisClient>,
}

/// An outcome as another instance's twin is told it.
#[derive(Serialize, Deserialize)]
enum SharedOutcome {
    SignedIn(String, JourneyId),
    Refused(usize, Reference),
    Limited(Duration),
    Crowded,
    Failed,
}

/// The hash of a sign-in form; `None` if it has no nonce of a page. A nonce cannot be guessed, so two forms
/// with the same hash are one form that was sent twice.
#[must_use]
pub fn hash(nonce: &str, userid: &Userid, password: &str) -> Option<[u8; 32]> {
    let mut form = Sha256::new();
    for part in [nonce, userid.as_str(), password] {
        form.update(part.len().to_be_bytes());
        form.update(part);
    }
    (nonce.len() == NONCE_CHARS).then(|| form.finalize().into())
}

impl SingleFlight {
    /// None yet. `everywhere`: what instances share, where they do.
    #[must_use]
    pub fn new(everywhere: Option<RedisClient>) -> Self {
        let here = moka::sync::Cache::builder().max_capacity(10_000).time_to_live(KEPT).build();
        Self { here, everywhere }
    }

    /// Carries a sign-in out, to its end whatever becomes of the browser, unless its twin is on the
    /// way or was just answered.
    pub(super) async fn one(
        &self,
        work: &Background,
        form: Option<[u8; 32]>,
        sign_in: impl Future<Output = Outcome> + Send + 'static,
    ) -> Outcome {
        let begin = || {
            let task = match self.everywhere.clone().zip(form) {
                Some((server, form)) => {
                    work.spawn(deadline::inherit(once_everywhere(server, form, sign_in)))
                }
                None => work.spawn(deadline::inherit(sign_in)),
            };
            let ended =
                async { task.await.unwrap_or(Err(PageError::Internal("a sign-in was cut off"))) };
            ended.boxed().shared()
        };
        match form {
            Some(form) => self.here.get_with(form, begin).await,
            None => begin().await,
        }
    }
}

/// Carries a sign-in out unless another instance does; then waits for what that brings.
async fn once_everywhere(
    server: RedisClient,
    form: [u8; 32],
    sign_in: impl Future<Output = Outcome> + Send,
) -> Outcome {
    let (key, seal) = (
        server.key("twin", &hex::encode(Sha256::digest(form))),
        Seal::new(&form, "handover: a sign-in"),
    );
    let millis = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    let until = tokio::time::Instant::now() + PATIENCE;
    let mut claim = CLAIM.key(&key);
    claim.arg(millis(PATIENCE));
    let mut claimed: (bool, Vec<u8>) = server.run(&claim).await?;
    while tokio::time::Instant::now() < until {
        let (mine, kept) = claimed;
        if mine {
            let outcome = sign_in.await;
            let told = Zeroizing::new(
                serde_json::to_vec(&SharedOutcome::of(&outcome)).unwrap_or_default(),
            );
            let mut keep = KEEP.key(&key);
            keep.arg(seal.close("outcome", &told)).arg(millis(KEPT));
            let noted: Result<u8, Refused> = deadline::without(server.run(&keep)).await;
            if let Err(error) = noted {
                tracing::warn!(%error, "a sign-in's outcome could not be kept for its twins");
            }
            return outcome;
        }
        if !kept.is_empty() {
            let told = seal
                .open("outcome", &kept)
                .and_then(|plain| serde_json::from_slice::<SharedOutcome>(&plain).ok());
            return told.map_or(Err(PageError::Busy), SharedOutcome::again);
        }
        tokio::time::sleep(LOOKS).await;
        // It waits for SecEnrol now, not for the store.
        claimed = deadline::without(server.run(&claim)).await?;
    }
    Err(PageError::Busy)
}

impl SharedOutcome {
    fn of(outcome: &Outcome) -> Self {
        match outcome {
            Ok(Begun::SignedIn(path, id)) => Self::SignedIn((*path).to_owned(), id.clone()),
            Ok(Begun::Refused { tries_left, reference }) => {
                Self::Refused(*tries_left, reference.clone())
            }
            Err(PageError::Limited(wait)) => Self::Limited(*wait),
            Err(PageError::Crowded) => Self::Crowded,
            Err(_) => Self::Failed,
        }
    }

    fn again(self) -> Outcome {
        match self {
            Self::SignedIn(path, id) => {
                let path = [paths::APPROVE, paths::PASSCODE, paths::SCAN]
                    .into_iter()
                    .find(|one| *one == path);
                path.map(|path| Begun::SignedIn(path, id)).ok_or(PageError::Busy)
            }
            Self::Refused(tries_left, reference) => Ok(Begun::Refused { tries_left, reference }),
            Self::Limited(wait) => Err(PageError::Limited(wait)),
            Self::Crowded => Err(PageError::Crowded),
            Self::Failed => Err(PageError::Busy),
        }
    }
}

impl fmt::Debug for SingleFlight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SingleFlight({})", self.here.entry_count())
    }
}
