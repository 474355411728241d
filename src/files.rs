//! Reads the files that a config names: regular files alone, and none that is larger than any file
//! the portal has a use for. A pipe would never end, and neither would a device.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

/// The largest file, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// What a file holds.
///
/// # Errors
/// What the system says, [`ErrorKind::InvalidInput`] for what is no regular file, or
/// [`ErrorKind::FileTooLarge`].
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    // Before it is opened: opening a pipe waits for whoever writes to it.
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        let text = "it is a pipe, a device or a socket; name a regular file";
        return Err(io::Error::new(ErrorKind::InvalidInput, text));
    }
    // Room for all from the start: a buffer that grows leaves copies of keys behind.
    let mut bytes =
        Vec::with_capacity(usize::try_from(metadata.len().min(MAX_BYTES)).unwrap_or_default() + 1);
    File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        let text = format!("it has more than {MAX_BYTES} bytes, which no file of a config needs");
        return Err(io::Error::new(ErrorKind::FileTooLarge, text));
    }
    Ok(bytes)
}

/// The same for a text in UTF-8.
///
/// # Errors
/// As [`read`], or [`ErrorKind::InvalidData`] for what is no UTF-8.
pub fn read_text(path: &Path) -> io::Result<String> {
    String::from_utf8(read(path)?)
        .map_err(|_| io::Error::new(ErrorKind::InvalidData, "it is not in UTF-8; save it as that"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_read_whole_or_refused_with_the_reason() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        for (bytes, fits) in [(0, true), (MAX_BYTES, true), (MAX_BYTES + 1, false)] {
            fs::write(&file, vec![b'x'; usize::try_from(bytes).unwrap()]).unwrap();
            assert_eq!(read(&file).map(|bytes| bytes.len() as u64).ok(), fits.then_some(bytes));
        }
        fs::write(&file, b"\xff").unwrap();
        assert_eq!(read_text(&file).unwrap_err().kind(), ErrorKind::InvalidData);
        assert_eq!(read(folder.path()).unwrap_err().kind(), ErrorKind::IsADirectory);
        assert_eq!(read(&folder.path().join("none")).unwrap_err().kind(), ErrorKind::NotFound);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_without_an_end_is_refused() {
        assert_eq!(read(Path::new("/dev/zero")).unwrap_err().kind(), ErrorKind::InvalidInput);
        let folder = tempfile::tempdir().unwrap();
        let _listener = std::os::unix::net::UnixListener::bind(folder.path().join("socket")).unwrap();
        assert_eq!(read(&folder.path().join("socket")).unwrap_err().kind(), ErrorKind::InvalidInput);
        let growing = Path::new("/proc/self/maps");
        assert!(read(growing).is_ok_and(|bytes| !bytes.is_empty()), "its size says 0");
    }
}
