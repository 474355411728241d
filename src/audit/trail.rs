//! The trail's file.

use std::fs::{File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

/// A file that is appended to, and made anew where somebody moved it away, as those do who rotate
/// logs: no line goes to a file that nobody looks at any more.
pub(super) struct Trail {
    path: PathBuf,
    file: File,
}

impl Trail {
    /// Makes the file where it isn't there, for its owner and group alone.
    pub(super) fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { path: path.to_owned(), file: opened(path)? })
    }

    fn follow(&mut self) -> io::Result<()> {
        let there = std::fs::metadata(&self.path).ok();
        let ours = self.file.metadata()?;
        if there.is_none_or(|there| id(&there) != id(&ours)) {
            self.file = opened(&self.path)?;
        }
        Ok(())
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
        self.follow()?;
        self.file.write(line)
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
