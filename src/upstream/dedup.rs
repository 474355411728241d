//! Deduplicates sign-in forms. A form sent twice, by a double click or a slow network, asks
//! SecEnrol once. Both requests get the same outcome, whichever instances they reach.
//!
//! Two requests are the same form if page, name and password are the same. The page is identified
//! by its nonce, which nobody else knows.

use std::fmt;
use std::sync::LazyLock;
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use redis::{Script, cmd};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::background::Background;
use super::sign_in::Begun;
use crate::domain::journey::NONCE_CHARS;
use crate::http::error::PageError;
use crate::store::StoreError;
use crate::store::journeys::seal::Seal;
use crate::store::lru::lru_cache;
use crate::store::redis::{RedisClient, deadline};
use secenrol::Userid;

/// How long an outcome is kept for the same form.
const KEPT: Duration = Duration::from_secs(10);
/// Maximum number of outcomes that are kept. Anybody can send forms.
const CAPACITY: u64 = 10_000;
/// How long another instance waits for the outcome. If the instance that asked dies, the form is
/// not sent again before then, because SecEnrol may have received it.
const TIMEOUT: Duration = Duration::from_secs(15);
/// Delay between two reads of the outcome.
const LOOK_EVERY: Duration = Duration::from_millis(50);

static CLAIM: LazyLock<Script> = LazyLock::new(|| Script::new(include_str!("scripts/claim.lua")));

type SignInOutcome = Result<Begun, PageError>;

/// Sign-ins under way and those just answered. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct SingleFlight {
    here: moka::sync::Cache<[u8; 32], Shared<BoxFuture<'static, SignInOutcome>>>,
    /// The Redis through which other instances see the outcomes.
    shared: Option<RedisClient>,
}

/// An outcome in the form that other instances read.
#[derive(Serialize, Deserialize)]
enum SharedOutcome {
    Begun(Begun),
    Limited(Duration),
    AddressLimited(Duration),
    Stopped,
    UnderWay,
    Crowded,
    Failed,
}

/// The hash of a sign-in form; `None` if it has no nonce of a page.
pub fn hash(nonce: &str, userid: &Userid, password: &str) -> Option<[u8; 32]> {
    let mut form = Sha256::new();
    for part in [nonce, userid.as_str(), password] {
        form.update(part.len().to_be_bytes());
        form.update(part);
    }
    (nonce.len() == NONCE_CHARS).then(|| form.finalize().into())
}

impl SingleFlight {
    /// `shared`: the Redis that instances share, if there is one.
    pub fn new(shared: Option<RedisClient>) -> Self {
        Self { here: lru_cache(CAPACITY, KEPT), shared }
    }

    /// Runs a sign-in to its end, even if the browser disconnects. Does not run it if the same form
    /// is under way or was just answered.
    ///
    /// # Errors
    /// Errors of the sign-in, and [`PageError::Busy`] if another instance's outcome does not
    /// arrive.
    pub async fn run(
        &self,
        background: &Background,
        form: Option<[u8; 32]>,
        sign_in: impl Future<Output = SignInOutcome> + Send + 'static,
    ) -> SignInOutcome {
        let sign_in = sign_in.boxed();
        let begin = || {
            let task = match self.shared.clone().zip(form) {
                Some((redis, form)) => {
                    background.spawn(deadline::inherit(once_of_all(redis, form, sign_in)))
                }
                None => background.spawn(deadline::inherit(sign_in)),
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

/// Runs a sign-in, unless another instance already runs it. Waits for that instance's outcome
/// instead.
async fn once_of_all(
    redis: RedisClient,
    form: [u8; 32],
    sign_in: impl Future<Output = SignInOutcome> + Send,
) -> SignInOutcome {
    let key = redis.key("twin", &hex::encode(Sha256::digest(form)));
    let seal = Seal::new(&form, "handover: a sign-in");
    let until = tokio::time::Instant::now() + TIMEOUT;
    let mut claim = CLAIM.key(&key);
    claim.arg(TIMEOUT.as_millis());
    let mut claimed: (bool, Vec<u8>) = redis.run(&claim).await?;
    loop {
        let (mine, kept) = claimed;
        if mine {
            let outcome = sign_in.await;
            let mut keep = cmd("SET");
            keep.arg(&key).arg(seal.close_json("outcome", &SharedOutcome::of(&outcome)));
            keep.arg("PX").arg(KEPT.as_millis());
            let noted: Result<(), StoreError> = deadline::without(redis.command(&keep)).await;
            if let Err(error) = noted {
                tracing::warn!(%error, "the outcome of a sign-in could not be shared");
            }
            return outcome;
        }
        if !kept.is_empty() {
            let shared: Option<SharedOutcome> = seal.open_json("outcome", &kept);
            return shared.map_or(Err(PageError::Busy), SharedOutcome::into_outcome);
        }
        if tokio::time::Instant::now() >= until {
            return Err(PageError::Busy);
        }
        tokio::time::sleep(LOOK_EVERY).await;
        // This waits for SecEnrol, not for the store, so the store's deadline does not apply.
        claimed = deadline::without(redis.run(&claim)).await?;
    }
}

impl SharedOutcome {
    fn of(outcome: &SignInOutcome) -> Self {
        match outcome {
            Ok(begun) => Self::Begun(begun.clone()),
            Err(PageError::Limited(wait)) => Self::Limited(*wait),
            Err(PageError::AddressLimited(wait)) => Self::AddressLimited(*wait),
            Err(PageError::Stopped) => Self::Stopped,
            Err(PageError::UnderWay) => Self::UnderWay,
            Err(PageError::Crowded) => Self::Crowded,
            Err(_) => Self::Failed,
        }
    }

    fn into_outcome(self) -> SignInOutcome {
        match self {
            Self::Begun(begun) => Ok(begun),
            Self::Limited(wait) => Err(PageError::Limited(wait)),
            Self::AddressLimited(wait) => Err(PageError::AddressLimited(wait)),
            Self::Stopped => Err(PageError::Stopped),
            Self::UnderWay => Err(PageError::UnderWay),
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

#[cfg(test)]
mod tests {
    use std::future::ready;

    use super::*;

    fn crowded() -> impl Future<Output = SignInOutcome> + Send + 'static {
        ready(Err(PageError::Crowded))
    }

    #[tokio::test]
    async fn a_form_sent_twice_is_recognised_in_a_flood_of_others() {
        let (flight, background) = (SingleFlight::new(None), Background::on_this_runtime());
        for number in 0_u64..10_000 {
            let form: [u8; 32] = Sha256::digest(number.to_be_bytes()).into();
            flight.here.insert(form, crowded().boxed().shared());
            for _ in 0..5 {
                flight.here.get(&form);
            }
        }
        flight.here.run_pending_tasks();
        assert!(flight.run(&background, Some([7; 32]), crowded()).await.is_err());
        flight.here.run_pending_tasks();
        assert_eq!(format!("{flight:?}"), format!("SingleFlight({})", flight.here.entry_count()));
        let again = flight.run(&background, Some([7; 32]), async { Err(PageError::Stale) });
        assert!(matches!(again.await, Err(PageError::Crowded)));
    }

    #[test]
    fn m19_a_form_sent_to_two_instances_gets_one_refusal_from_both() {
        let wait = Duration::from_secs(7);
        for refusal in [
            PageError::Limited(wait),
            PageError::AddressLimited(wait),
            PageError::Stopped,
            PageError::UnderWay,
            PageError::Crowded,
        ] {
            let text = refusal.to_string();
            let shared = serde_json::to_vec(&SharedOutcome::of(&Err(refusal))).unwrap();
            let read: SharedOutcome = serde_json::from_slice(&shared).unwrap();
            assert_eq!(read.into_outcome().unwrap_err().to_string(), text);
        }
    }
}
