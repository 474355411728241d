//! A sign-in form sent twice, by a double click or a slow network, asks `SecEnrol` once: both get the
//! one outcome. Two forms are one where they come from the very same page, told by a random number in
//! it that nobody else knows, with the same name and password.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared};
use sha2::{Digest as _, Sha256};

use super::exchange::Begun;
use crate::error::PageError;
use crate::secenrol::Userid;

/// How long an outcome is kept for a twin that comes late.
const KEPT: Duration = Duration::from_secs(10);
/// The shortest number that counts as one of ours, in characters.
const NONCE_CHARS: usize = 22;

type Outcome = Result<Begun, PageError>;

/// Sign-ins on their way, and those just answered. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct Twins(moka::sync::Cache<[u8; 32], Shared<BoxFuture<'static, Outcome>>>);

/// 128 random bits as text.
#[must_use]
pub fn nonce() -> String {
    URL_SAFE_NO_PAD.encode(rand::random::<[u8; 16]>())
}

impl Twins {
    /// None yet.
    #[must_use]
    pub fn new() -> Self {
        Self(moka::sync::Cache::builder().max_capacity(10_000).time_to_live(KEPT).build())
    }

    /// Carries a sign-in out, to its end whatever becomes of the browser, unless its twin is on the
    /// way or was just answered.
    pub(super) async fn one(
        &self,
        nonce: &str,
        userid: &Userid,
        password: &str,
        sign_in: impl Future<Output = Outcome> + Send + 'static,
    ) -> Outcome {
        let begin = || {
            let task = tokio::spawn(sign_in);
            let ended = async { task.await.unwrap_or(Err(PageError::Internal("a sign-in was cut off"))) };
            ended.boxed().shared()
        };
        if nonce.len() < NONCE_CHARS {
            return begin().await;
        }
        let mut form = Sha256::new();
        for part in [nonce, userid.as_str(), password] {
            form.update(part.len().to_be_bytes());
            form.update(part);
        }
        self.0.get_with(form.finalize().into(), begin).await
    }
}

impl Default for Twins {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Twins {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Twins({})", self.0.entry_count())
    }
}
