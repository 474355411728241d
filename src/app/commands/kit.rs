//! `handover kit`: writes what a roll-out needs.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use jiff::civil;

use super::{CommandError, load};
use crate::app::console;
use crate::app::files::write_new;
use crate::app::kit::{KitFile, files};

/// Writes the kit to the folder `out`. `day` is when the portal opens.
///
/// # Errors
/// [`CommandError`]
pub async fn kit(file: &Path, out: &Path, day: Option<civil::Date>) -> Result<(), CommandError> {
    let config = load(file).await?;
    if !is_free(out) {
        let text = format!("{} is not an empty folder; choose another --out", out.display());
        return Err(CommandError::BadInput(text));
    }
    let files = files(&config, day).map_err(|error| CommandError::Failed(error.to_string()))?;
    for file in &files {
        write(out, file).map_err(|error| {
            CommandError::Failed(format!("{}: {error}", out.join(&file.0).display()))
        })?;
    }
    if !config.brand.has_support() {
        console::warn(
            "brand.support_phone, support_email and support_url are empty: the kit has no contacts",
        );
    }
    if let Some(day) = day.filter(|day| *day < jiff::Zoned::now().date()) {
        console::warn(format_args!("{day}, when the portal opens, is over: is the year right?"));
    }
    let index = out.join("index.html");
    Ok(console::print(format_args!("Wrote {} files: {}\n", files.len(), index.display()))?)
}

fn is_free(folder: &Path) -> bool {
    match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == ErrorKind::NotFound,
    }
}

fn write(folder: &Path, (path, text): &KitFile) -> io::Result<()> {
    let path = folder.join(path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    write_new(&path, text.as_bytes(), false)
}
