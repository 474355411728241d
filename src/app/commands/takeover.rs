//! `handover takeover`: prints the rules that lead browsers from the stock page to the portal.

use std::path::Path;

use super::{CommandError, load};
use crate::app::console;
use crate::app::takeover::{Program, rules};

/// Prints the rules for `program`.
///
/// # Errors
/// [`CommandError::Config`] or [`CommandError::BadInput`].
pub async fn takeover(program: Program, file: &Path, paths: &[String]) -> Result<(), CommandError> {
    let config = load(file).await?;
    let rules = rules(program, &config.server.public_url, paths);
    let rules = rules.map_err(|error| CommandError::BadInput(error.to_string()))?;
    Ok(console::print(rules)?)
}
