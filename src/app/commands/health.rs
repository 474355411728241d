//! `handover health`: asks the instance that this config is served by. For containers, which have no
//! other program that could.

use std::path::Path;

use super::CommandError;
use crate::config::{Config, Problem};
use crate::content::paths;
use crate::observability::health;

/// `handover health`. `ready`: whether people can be sent to it, instead of whether it is alive.
///
/// # Errors
/// [`CommandError::Unhealthy`] where it says no or nothing.
pub async fn health(file: &Path, ready: bool) -> Result<(), CommandError> {
    let config = Config::load(file, std::env::vars()).map_err(CommandError::Config)?;
    let Some(management) = config.server.management_listen else {
        return Err(CommandError::Config(vec![Problem {
            origin: file.display().to_string(),
            line: None,
            key: "server.management_listen".to_owned(),
            text: "is empty, so nobody can be asked; give it an address, such as 127.0.0.1:9090"
                .to_owned(),
        }]));
    };
    let path = if ready { paths::READYZ } else { paths::HEALTHZ };
    match health::ask(management, path).await {
        Ok((true, words)) => {
            print!("{words}");
            Ok(())
        }
        Ok((false, words)) => Err(CommandError::Unhealthy(words.trim_end().to_owned())),
        Err(why) => Err(CommandError::Unhealthy(why)),
    }
}
