//! `handover health`: asks the running portal how it is. A container has no other program for it.

use std::path::Path;

use super::{CommandError, load, management_of};
use crate::app::console;
use crate::content::paths;
use crate::observability::health;

/// Asks whether the portal is alive or, with `ready`, whether it is ready for requests.
///
/// # Errors
/// [`CommandError::Failed`] if it is not or does not answer.
pub async fn health(file: &Path, ready: bool) -> Result<(), CommandError> {
    let config = load(file).await?;
    let management = management_of(&config)?;
    let path = if ready { paths::READYZ } else { paths::HEALTHZ };
    match health::ask(management, path, None).await {
        Ok((true, answer)) => Ok(console::print(answer)?),
        Ok((false, answer)) => Err(CommandError::Failed(answer.trim_end().to_owned())),
        Err(why) => Err(CommandError::Failed(why)),
    }
}
