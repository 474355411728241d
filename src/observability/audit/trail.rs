//! The audit trail as a file that survives log rotation.

use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::platform;

/// A file that is appended to, and created again after log rotation moved it. If it cannot be
/// created, lines still go to the moved file, so none is lost.
pub struct Trail {
    path: PathBuf,
    file: File,
    /// The last write ended within a line, so the file must not change now.
    midline: bool,
    /// The log already says that the file cannot be created.
    complained: bool,
}

impl Trail {
    /// Opens the file, or creates one that only its owner and group can read.
    ///
    /// # Errors
    /// [`io::Error`] if the file cannot be opened.
    pub fn open(path: &Path) -> io::Result<Self> {
        Ok(Self {
            path: path.to_owned(),
            file: platform::open_to_append(path)?,
            midline: false,
            complained: false,
        })
    }

    /// Opens the file again if it was moved.
    fn reopen_if_moved(&mut self) {
        let reopened = self
            .was_moved()
            .and_then(|moved| moved.then(|| platform::open_to_append(&self.path)).transpose());
        match reopened {
            Ok(Some(file)) => (self.file, self.complained) = (file, false),
            Err(error) if !self.complained => {
                tracing::error!(
                    %error,
                    "the audit file was moved and cannot be created again; lines go to the old one"
                );
                self.complained = true;
            }
            Ok(None) | Err(_) => {}
        }
    }

    /// Whether the path leads to another file than the open one, or to none. We do not open what is
    /// no regular file, such as a pipe: an administrator put it there on purpose.
    fn was_moved(&self) -> io::Result<bool> {
        match std::fs::metadata(&self.path) {
            Ok(there) => Ok(there.is_file() && !platform::leads_to(&self.path, &self.file)?),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
            Err(error) => Err(error),
        }
    }
}

impl Write for Trail {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if !self.midline {
            self.reopen_if_moved();
            if platform::is_deleted(&self.file)? {
                let text = "the audit file was deleted and cannot be created again";
                return Err(io::Error::new(io::ErrorKind::NotFound, text));
            }
        }
        let written = self.file.write(line)?;
        self.midline = written < line.len();
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn if_the_file_cannot_be_created_lines_go_to_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let (there, gone) = (folder.path().join("there"), folder.path().join("gone"));
        std::fs::create_dir(&there).unwrap();
        let mut trail = Trail::open(&there.join("audit.jsonl")).unwrap();
        std::fs::rename(&there, &gone).unwrap();
        trail.write_all(b"one\n").unwrap();
        std::fs::rename(&gone, &there).unwrap();
        trail.write_all(b"two\n").unwrap();
        assert_eq!(std::fs::read_to_string(there.join("audit.jsonl")).unwrap(), "one\ntwo\n");
    }

    #[test]
    fn lines_to_a_deleted_folder_are_lost_until_it_is_there_again() {
        let folder = tempfile::tempdir().unwrap();
        let there = folder.path().join("there");
        std::fs::create_dir(&there).unwrap();
        let mut trail = Trail::open(&there.join("audit.jsonl")).unwrap();
        std::fs::remove_dir_all(&there).unwrap();
        assert!(trail.write_all(b"one\n").is_err());
        std::fs::create_dir(&there).unwrap();
        trail.write_all(b"two\n").unwrap();
        assert_eq!(std::fs::read_to_string(there.join("audit.jsonl")).unwrap(), "two\n");
    }

    #[test]
    fn a_file_that_was_moved_is_created_again() {
        let folder = tempfile::tempdir().unwrap();
        let (path, old) = (folder.path().join("audit.jsonl"), folder.path().join("audit.jsonl.1"));
        let mut trail = Trail::open(&path).unwrap();
        trail.write_all(b"one\n").unwrap();
        std::fs::rename(&path, &old).unwrap();
        trail.write_all(b"two\n").unwrap();
        std::fs::remove_file(&path).unwrap();
        trail.write_all(b"three\n").unwrap();
        assert_eq!(std::fs::read_to_string(&old).unwrap(), "one\n");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "three\n");
    }
}
