//! `handover unlock`: lets an account sign in again that had too many failures.

use std::path::Path;

use url::form_urlencoded::Serializer;

use super::{CommandError, load, management_of};
use crate::app::console;
use crate::content::paths;
use crate::observability::health;

/// Asks the running portal to forget the failures of `userid`; also those that `SecEnrol` may count
/// if the account was unlocked there. With several instances, any of them does it for all.
///
/// # Errors
/// [`CommandError::Unhealthy`] if the portal refuses or does not answer.
pub async fn unlock(
    file: &Path,
    userid: &str,
    is_unlocked_in_secenrol: bool,
) -> Result<(), CommandError> {
    let config = load(file).await?;
    let mut form = Serializer::new(String::new());
    form.append_pair("userid", userid);
    if is_unlocked_in_secenrol {
        form.append_pair("secenrol_count", "reset");
    }
    let answer = health::ask(management_of(&config)?, paths::UNLOCK, Some(form.finish())).await;
    match answer {
        Ok((true, answer)) => Ok(console::print(answer)?),
        Ok((false, _)) => {
            let text = "the portal refused; is the userid right? The portal's log has the reason";
            Err(CommandError::Unhealthy(text.to_owned()))
        }
        Err(why) => Err(CommandError::Unhealthy(why)),
    }
}
