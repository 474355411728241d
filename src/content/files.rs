//! Reads the files that a config names. Accepts only regular files of up to 1 MiB, because reading
//! a pipe or a device may never end.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

/// The largest file, in bytes.
const MAX_BYTES: u64 = 1 << 20;

/// Reads a whole file.
///
/// # Errors
/// I/O errors; [`ErrorKind::IsADirectory`], [`ErrorKind::InvalidInput`] (not a regular file) or
/// [`ErrorKind::FileTooLarge`].
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    // Check first: opening a pipe blocks until it has a writer.
    let metadata = fs::metadata(path)?;
    if metadata.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        let text = "it is a pipe, a device or a socket; name a regular file";
        return Err(io::Error::new(ErrorKind::InvalidInput, text));
    }
    // Allocate once: a buffer that grows leaves copies of keys behind.
    let mut bytes =
        Vec::with_capacity(usize::try_from(metadata.len().min(MAX_BYTES)).unwrap_or_default() + 1);
    File::open(path)?.take(MAX_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MAX_BYTES {
        let text = format!("it has more than {MAX_BYTES} bytes, which no file of a config needs");
        return Err(io::Error::new(ErrorKind::FileTooLarge, text));
    }
    Ok(bytes)
}

/// Reads a whole file as UTF-8 text.
///
/// # Errors
/// As [`read`], or [`ErrorKind::InvalidData`] if the file is not UTF-8.
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
    fn devices_and_sockets_are_refused() {
        assert_eq!(read(Path::new("/dev/zero")).unwrap_err().kind(), ErrorKind::InvalidInput);
        let folder = tempfile::tempdir().unwrap();
        let _listener =
            std::os::unix::net::UnixListener::bind(folder.path().join("socket")).unwrap();
        assert_eq!(
            read(&folder.path().join("socket")).unwrap_err().kind(),
            ErrorKind::InvalidInput
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_file_that_is_longer_than_its_size_says_is_read_whole() {
        assert!(read(Path::new("/proc/self/maps")).is_ok_and(|bytes| !bytes.is_empty()));
    }
}
