//! Reads the files that a config names. Accepts only regular files of up to 1 MiB, because reading
//! a pipe or a device may never end. Text must be UTF-8, with or without a byte order mark.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _};
use std::path::Path;

use super::problem::{Problem, line_of};

/// What Windows programs write before text in UTF-8.
pub const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();
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

/// Why bytes are not the text of a UTF-8 file. It repeats nothing of them: they may be a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("is {encoding} (line {line}); save it as UTF-8")]
pub struct WrongEncoding {
    /// The first line that is not UTF-8.
    pub line: usize,
    encoding: &'static str,
}

impl WrongEncoding {
    /// The problem of the file called `file`.
    pub fn in_file(&self, file: &str) -> Problem {
        let text = format!("is {}; save it as UTF-8", self.encoding);
        Problem::in_file(file, Some(self.line), text)
    }
}

/// The text in a file's bytes, without a byte order mark.
///
/// # Errors
/// [`WrongEncoding`]
pub fn text(mut bytes: Vec<u8>) -> Result<String, WrongEncoding> {
    if bytes.starts_with(BYTE_ORDER_MARK) {
        bytes.drain(..BYTE_ORDER_MARK.len());
    }
    if is_utf_16(&bytes) {
        let encoding = "in UTF-16, which PowerShell and Notepad call Unicode";
        return Err(WrongEncoding { line: 1, encoding });
    }
    String::from_utf8(bytes).map_err(|error| {
        let text = String::from_utf8_lossy(error.as_bytes());
        let line = line_of(&text, error.utf8_error().valid_up_to());
        WrongEncoding { line, encoding: "not in UTF-8 but perhaps in Windows-1252 (ANSI)" }
    })
}

/// Whether bytes are UTF-16 text: every second byte at their beginning is zero, as in no other text
/// and in no key.
pub fn is_utf_16(bytes: &[u8]) -> bool {
    let begin = bytes.strip_prefix(b"\xff\xfe").or_else(|| bytes.strip_prefix(b"\xfe\xff"));
    let begin = begin.unwrap_or(bytes);
    let pairs = &begin.as_chunks::<2>().0[..(begin.len() / 2).min(8)];
    let are_wide = |high: usize| pairs.iter().all(|pair| pair[high] == 0 && pair[1 - high] != 0);
    !pairs.is_empty() && (are_wide(0) || are_wide(1))
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
        assert_eq!(read(folder.path()).unwrap_err().kind(), ErrorKind::IsADirectory);
        assert_eq!(read(&folder.path().join("none")).unwrap_err().kind(), ErrorKind::NotFound);
    }

    #[test]
    fn text_is_utf_8_or_refused_with_its_line_and_encoding() {
        assert_eq!(text(b"\xef\xbb\xbfa\n".to_vec()).unwrap(), "a\n");
        assert_eq!(text("ü\u{feff}".into()).unwrap(), "ü\u{feff}");
        assert_eq!(text(Vec::new()).unwrap(), "");
        let utf_16 = |text: &str, bytes: fn(u16) -> [u8; 2]| {
            text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
        };
        let (little, big) = (u16::to_le_bytes, u16::to_be_bytes);
        for bytes in [
            utf_16("\u{feff}[server]\r\n", little),
            utf_16("\u{feff}[server]\r\n", big),
            utf_16("product = Über", little),
        ] {
            let error = text(bytes).unwrap_err();
            assert_eq!((error.line, error.to_string().contains("UTF-16")), (1, true), "{error}");
        }
        let error = text(b"a\r\nb\nF\xfcr\n".to_vec()).unwrap_err();
        assert_eq!(error.line, 3);
        assert!(error.to_string().contains("Windows-1252"), "{error}");
        assert!(!is_utf_16(&[0; 32]) && !is_utf_16(b"") && !is_utf_16(b"text"));
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
