//! Where the sealed state is between two runs.

use std::fs::File;
use std::io::{self, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use super::MAX_BYTES;
use crate::app::files;
use crate::platform::{self, Inherited};

/// The names of the two places in the service manager's store.
const NAMES: [&str; 2] = ["state-0", "state-1"];

/// Where states are written.
pub(super) enum Places {
    /// Two memory files, which the service manager keeps.
    Memory([File; 2]),
    /// A file. A new one is written beside it and then replaces it.
    File(PathBuf),
}

/// Reads the state from a file. The file stays until the first save of this run replaces it: if the
/// start fails, it is the only copy.
pub(super) fn states_in(path: &Path) -> Vec<Vec<u8>> {
    let read = File::open(path).and_then(|file| read_limited(&file));
    match read {
        Ok(state) => vec![state],
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => {
            tracing::error!(
                %error,
                file = %path.display(),
                "session.state_file: the kept journeys cannot be read, so their users sign in \
                 again; let the portal's user read the file, or delete it"
            );
            Vec::new()
        }
    }
}

/// The memory files of the previous run, or new ones, and the states in them.
pub(super) fn memory_places(
    inherited: &mut Inherited,
) -> (io::Result<Option<Places>>, Vec<Vec<u8>>) {
    let mut found = Vec::new();
    let mut place = |name| {
        if let Some(file) = inherited.file(name) {
            match read_limited(&file) {
                Ok(state) if state.is_empty() => {}
                Ok(state) => found.push(state),
                Err(error) => tracing::error!(
                    %error,
                    name,
                    "the journeys that systemd kept cannot be read, so their users sign in again; \
                     if this recurs, stop the unit and start it, which empties systemd's store"
                ),
            }
            return Ok(Some(file));
        }
        platform::kept_memory(name)
    };
    let places = match (place(NAMES[0]), place(NAMES[1])) {
        (Ok(Some(first)), Ok(Some(second))) => Ok(Some(Places::Memory([first, second]))),
        (Err(error), _) | (_, Err(error)) => Err(error),
        _ => Ok(None),
    };
    (places, found)
}

pub(super) fn read_limited(mut file: &File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(0))?;
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX);
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() > MAX_BYTES {
        return Err(io::Error::other(format!("more than {MAX_BYTES} bytes")));
    }
    Ok(bytes)
}

impl Places {
    /// Removes the states. If that fails, they stay until the next successful save.
    pub(super) fn clear(&mut self) {
        match self {
            Self::Memory(files) => files.iter().for_each(|file| drop(file.set_len(0))),
            Self::File(path) => drop(std::fs::remove_file(path)),
        }
    }

    /// Where the states are, and what to do if they cannot be written.
    pub(super) fn words(&self, error: &io::Error) -> (String, &'static str) {
        let (place, mend) = match self {
            Self::Memory(_) => ("systemd's store".to_owned(), "raise MemoryMax in the unit"),
            Self::File(path) => (
                format!("session.state_file, {}", path.display()),
                "let the portal's user create and delete files in its folder, and check that its \
                 disk has room",
            ),
        };
        let is_too_large = error.kind() == io::ErrorKind::FileTooLarge;
        (place, if is_too_large { "use Redis for so many users (session.store)" } else { mend })
    }

    pub(super) fn write(&mut self, number: u64, sealed: &[u8]) -> io::Result<()> {
        if sealed.len() > MAX_BYTES {
            let size = format!("they take {} bytes, {MAX_BYTES} at most", sealed.len());
            return Err(io::Error::new(io::ErrorKind::FileTooLarge, size));
        }
        match self {
            Self::Memory(files) => {
                let file = &mut files[usize::from(number % 2 == 1)];
                file.set_len(0)?;
                file.seek(SeekFrom::Start(0))?;
                file.write_all(sealed)
            }
            Self::File(path) => {
                let new = path.with_added_extension("new");
                let _ = std::fs::remove_file(&new);
                files::write(&new, sealed, true)?;
                let renamed = std::fs::rename(&new, path);
                renamed.inspect_err(|_| drop(std::fs::remove_file(&new)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_stays_until_it_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state");
        assert!(states_in(&path).is_empty());
        let mut places = Places::File(path.clone());
        for state in [&b"one"[..], b"two"] {
            places.write(1, state).unwrap();
        }
        for _ in 0..2 {
            assert_eq!(states_in(&path), [b"two"]);
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
        places.clear();
        assert!(states_in(&path).is_empty());
    }

    #[test]
    fn a_file_that_cannot_be_replaced_leaves_no_new_one() {
        let folder = tempfile::tempdir().unwrap();
        // A folder cannot be replaced by a file.
        let path = folder.path().join("state");
        std::fs::create_dir_all(path.join("x")).unwrap();
        assert!(Places::File(path).write(1, b"one").is_err());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
