//! `handover learn-form`: prints `[sms.form]` for a saved page or a browser's recording.

use std::io::{BufReader, Read as _};
use std::path::Path;

use super::{CommandError, bad_input, opened};
use crate::app::console;
use crate::app::learn_form::{LearntForm, NotLearnt, har, page};

/// The largest page, in bytes.
const MAX_PAGE: u64 = 4 << 20;
/// The largest recording, in bytes. It is streamed, so its size costs time only.
const MAX_RECORDING: u64 = 1 << 30;

/// Prints the section.
///
/// # Errors
/// [`CommandError::BadInput`] if the file has no such form, and [`CommandError::Failed`] if the
/// portal cannot send it.
pub fn learn_form(file: &Path) -> Result<(), CommandError> {
    let learnt = read(file)?.map_err(|error| bad_input(file, error))?;
    console::print(&learnt)?;
    if learnt.obstacles.is_empty() {
        return Ok(());
    }
    Err(CommandError::Failed("The portal cannot send this form: see the comments.".to_owned()))
}

fn read(file: &Path) -> Result<Result<LearntForm, NotLearnt>, CommandError> {
    let is_recording = file.extension().is_some_and(|it| it.eq_ignore_ascii_case("har"));
    let most = if is_recording { MAX_RECORDING } else { MAX_PAGE };
    let opened = opened(file, most, "name a saved page, or a recording that ends in .har")?;
    if is_recording {
        return Ok(har::learn(BufReader::with_capacity(1 << 16, opened)));
    }
    let mut bytes = Vec::new();
    opened.take(most).read_to_end(&mut bytes).map_err(|error| bad_input(file, error))?;
    // Names of fields are ASCII, so the page's encoding does not matter.
    Ok(page::learn(&String::from_utf8_lossy(&bytes)))
}
