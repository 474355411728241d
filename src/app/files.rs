//! Files that commands write: whole or not at all, where the file system has hard links.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::platform;

/// Writes a new file under a temporary name, and then gives it its own. Only its owner can read a
/// private one.
///
/// # Errors
/// An [`io::Error`]; [`io::ErrorKind::AlreadyExists`] if there is a file of this name.
pub fn write_new(path: &Path, bytes: &[u8], is_private: bool) -> io::Result<()> {
    write_and_link(path, bytes, is_private, |from, to| fs::hard_link(from, to))
}

fn write_and_link(
    path: &Path,
    bytes: &[u8],
    is_private: bool,
    link: impl FnOnce(&Path, &Path) -> io::Result<()>,
) -> io::Result<()> {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}", std::process::id()));
    let temporary = path.with_file_name(name);
    let written = write(&temporary, bytes, is_private).and_then(|()| {
        // Unlike a rename, a hard link does not replace an existing file.
        match link(&temporary, path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                // File systems such as exFAT have no hard links.
                write(path, bytes, is_private)
            }
            linked => linked,
        }
    });
    let removed = fs::remove_file(&temporary);
    written.and(removed)
}

/// Writes a new file, and waits until it is on the disk. Nothing is left of it if that fails.
pub(super) fn write(path: &Path, bytes: &[u8], is_private: bool) -> io::Result<()> {
    let mut file = platform::create_new(path, is_private)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        drop(file);
        let _ = fs::remove_file(path);
    }
    written
}

/// A file that is deleted when this is dropped.
#[derive(Debug)]
pub struct ShortLived(PathBuf);

impl ShortLived {
    /// Writes the file.
    ///
    /// # Errors
    /// As [`write_new`].
    pub fn write(path: PathBuf, bytes: &[u8]) -> io::Result<Self> {
        write_new(&path, bytes, true)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for ShortLived {
    fn drop(&mut self) {
        // Somebody may have deleted it.
        let _ = fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_where_there_are_no_hard_links() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.txt");
        let unsupported = |_: &Path, _: &Path| Err(io::ErrorKind::Unsupported.into());
        write_and_link(&path, b"first", true, unsupported).unwrap();
        let error = write_and_link(&path, b"second", true, unsupported).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn a_file_is_written_whole_and_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.txt");
        write_new(&path, b"first", true).unwrap();
        let error = write_new(&path, b"second", true).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
        drop(ShortLived::write(folder.path().join("qr.png"), b"x").unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
