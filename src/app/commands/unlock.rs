//! `handover unlock`: lets an account sign in again that had too many failures.

use std::path::Path;

use secrecy::{ExposeSecret as _, SecretSlice};
use url::form_urlencoded::Serializer;

use super::{CommandError, load, management_of};
use crate::app::console;
use crate::config::Config;
use crate::content::paths;
use crate::domain::journey::Timestamp;
use crate::http::unlock_proof::UnlockKey;
use crate::observability::health;

/// The packages have the key in this file beside the config. Only their unit names it.
const KEY_BESIDE_CONFIG: &str = "cookie-key";

/// Asks the running portal to forget the failures of `userid`; also those that SecEnrol may count
/// if the account was unlocked there. With several instances, any of them does it for all.
///
/// # Errors
/// [`CommandError::Failed`] if the portal refuses or does not answer.
pub async fn unlock(
    file: &Path,
    userid: &str,
    is_unlocked_in_secenrol: bool,
) -> Result<(), CommandError> {
    let config = load(file).await?;
    let key = cookie_key(&config, file);
    let mut form = Serializer::new(String::new());
    form.append_pair("userid", userid);
    if is_unlocked_in_secenrol {
        form.append_pair("secenrol_count", "reset");
    }
    if let Some(key) = &key {
        let key = UnlockKey::new(key.expose_secret());
        let proof = key.proof(userid, is_unlocked_in_secenrol, Timestamp::of_system());
        form.append_pair("proof", &proof);
    }
    let answer = health::ask(management_of(&config)?, paths::UNLOCK, Some(form.finish())).await;
    match answer {
        Ok((true, answer)) => Ok(console::print(answer)?),
        Ok((false, why)) => {
            let mend = if key.is_some() {
                "check the userid, and that --config names the running portal's config and key"
            } else {
                "run this as root, or set HANDOVER__SESSION__COOKIE_KEY_FILE to the running \
                 portal's key"
            };
            Err(CommandError::Failed(format!("the portal refused: {why}; {mend}")))
        }
        Err(why) => Err(CommandError::Failed(why)),
    }
}

/// The key of the running portal, if this user can read it.
fn cookie_key(config: &Config, file: &Path) -> Option<SecretSlice<u8>> {
    let beside = || std::fs::read(file.with_file_name(KEY_BESIDE_CONFIG)).ok();
    config.session.cookie_key.clone().or_else(|| beside().map(SecretSlice::from))
}
