//! `handover unlock`: lets an account sign in again that had too many failures.

use std::path::Path;

use url::form_urlencoded::Serializer;

use super::{CommandError, load, management_of};
use crate::app::console;
use crate::content::paths;
use crate::observability::health;

/// Asks the running portal to forget the failures of `userid`. With several instances, any of them
/// does it for all.
///
/// # Errors
/// [`CommandError::Failed`] if the portal refuses or does not answer.
pub async fn unlock(file: &Path, userid: &str) -> Result<(), CommandError> {
    let config = load(file).await?;
    let form = Serializer::new(String::new()).append_pair("userid", userid).finish();
    match health::ask(management_of(&config)?, paths::UNLOCK, Some(form)).await {
        Ok((true, answer)) => Ok(console::print(answer)?),
        Ok((false, _)) => {
            let text = "the portal refused; is the userid right? The portal's log has the reason";
            Err(CommandError::Failed(text.to_owned()))
        }
        Err(why) => Err(CommandError::Failed(why)),
    }
}
