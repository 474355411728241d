//! The trail's file.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

/// A file that is appended to, and made anew where somebody moved it away, as those do who rotate
/// logs. Where it can't be made, lines go on to the one that was moved: none is lost.
pub(super) struct Trail {
    path: PathBuf,
    file: File,
    /// So far only a part of a line is written.
    midline: bool,
    /// It was said that the file can't be made anew.
    complained: bool,
}

impl Trail {
    /// Makes the file where it isn't there, for its owner and group alone.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { path: path.to_owned(), file: opened(path)?, midline: false, complained: false })
    }

    fn follow(&mut self) {
        match self
            .is_elsewhere()
            .and_then(|elsewhere| elsewhere.then(|| opened(&self.path)).transpose())
        {
            Ok(Some(file)) => (self.file, self.complained) = (file, false),
            Err(error) if !self.complained => {
                tracing::error!(%error, "the audit trail's file cannot be made anew: lines go to the one that was moved away");
                self.complained = true;
            }
            Ok(None) | Err(_) => {}
        }
    }

    /// Whether the path leads to another file than the one that is written, or to none. What is no
    /// file, such as a pipe, was put there by somebody else.
    fn is_elsewhere(&self) -> io::Result<bool> {
        match std::fs::metadata(&self.path) {
            Ok(there) => Ok(there.is_file() && id(&there) != id(&self.file.metadata()?)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
            Err(error) => Err(error),
        }
    }
}

fn opened(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).append(true).mode(0o640).open(path)
}

fn id(file: &Metadata) -> (u64, u64) {
    (file.dev(), file.ino())
}

impl Write for Trail {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        if !self.midline {
            self.follow();
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
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn without_a_new_file_lines_go_to_the_old_one() {
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
    fn a_file_that_was_moved_away_is_made_anew() {
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
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o007, 0);
    }
}
