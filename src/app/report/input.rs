//! Reads audit files line by line. No file is in memory as a whole, so memory does not grow with
//! the files.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::bufread::MultiGzDecoder;

const BUFFER_BYTES: usize = 256 * 1024;
/// Maximum length of a line. The portal writes at most 4 KiB, so longer lines are not from it.
const LINE_BYTES: u64 = 64 * 1024;
/// The name of standard input.
const STDIN: &str = "-";

/// The first bytes of files that are compressed, but not by gzip. The command after them
/// decompresses such a file to standard output.
const OTHER_COMPRESSION: [(&[u8], &str); 3] =
    [(b"\xfd7zXZ", "xz -dc"), (b"\x28\xb5\x2f\xfd", "zstd -dc"), (b"BZh", "bzip2 -dc")];

/// A file that cannot be read at all, and what to do.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {what}")]
pub struct UnreadableFile {
    file: String,
    what: String,
}

impl UnreadableFile {
    fn new(file: &Path, what: impl Into<String>) -> Self {
        Self { file: file.display().to_string(), what: what.into() }
    }
}

/// Calls `each` with the number and the content of every line, or with what is wrong with it. If a
/// file breaks off, its last call says so.
///
/// # Errors
/// [`UnreadableFile`], before the first line of any file if one of them does not exist.
pub(super) fn read_all(
    files: &[PathBuf],
    mut each: impl FnMut(&Path, usize, Result<&[u8], String>),
) -> Result<(), UnreadableFile> {
    for file in files {
        require(file)?;
    }
    for file in files {
        read_lines(open(file)?, |number, line| each(file, number, line));
    }
    Ok(())
}

/// Fails if a file is missing, before any file is read: reading the others may take long.
fn require(file: &Path) -> Result<(), UnreadableFile> {
    if is_stdin(file) {
        return Ok(());
    }
    let there = std::fs::metadata(file).map_err(|error| unopened(file, &error))?;
    if there.is_dir() {
        let what = "is a folder; name the files in it, such as audit.jsonl*";
        return Err(UnreadableFile::new(file, what));
    }
    Ok(())
}

fn unopened(file: &Path, error: &io::Error) -> UnreadableFile {
    let fix = match error.kind() {
        io::ErrorKind::NotFound => "check the path; the config's audit.destination has it",
        io::ErrorKind::PermissionDenied => {
            "run the command as its owner or as a member of its group"
        }
        _ => "check the file",
    };
    UnreadableFile::new(file, format!("cannot be opened ({error}); {fix}"))
}

fn is_stdin(file: &Path) -> bool {
    file.as_os_str() == STDIN
}

/// Opens a file. Decompresses it if its first bytes are those of gzip.
fn open(file: &Path) -> Result<Box<dyn BufRead>, UnreadableFile> {
    let plain: Box<dyn Read> = if is_stdin(file) {
        Box::new(io::stdin())
    } else {
        Box::new(File::open(file).map_err(|error| unopened(file, &error))?)
    };
    let mut plain = BufReader::with_capacity(BUFFER_BYTES, plain);
    let head = plain.fill_buf().map_err(|error| unopened(file, &error))?;
    if head.starts_with(b"\x1f\x8b") {
        return Ok(Box::new(BufReader::with_capacity(BUFFER_BYTES, MultiGzDecoder::new(plain))));
    }
    if let Some((_, program)) = OTHER_COMPRESSION.iter().find(|(bytes, _)| head.starts_with(bytes))
    {
        let name = file.display();
        let what = format!(
            "is compressed, but not by gzip; decompress it first: \
             {program} {name} | handover report {STDIN}"
        );
        return Err(UnreadableFile::new(file, what));
    }
    Ok(Box::new(plain))
}

fn read_lines(mut reader: Box<dyn BufRead>, mut each: impl FnMut(usize, Result<&[u8], String>)) {
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        match next_line(&mut *reader, &mut line) {
            Ok(LineEnd::None) => return,
            Ok(LineEnd::Whole) => each(number, Ok(line.trim_ascii())),
            Ok(LineEnd::TooLong) => {
                each(number, Err(format!("is longer than {LINE_BYTES} bytes")));
            }
            Err(error) => {
                return each(number, Err(format!("the rest of the file is unreadable: {error}")));
            }
        }
    }
}

/// How reading a line ended.
enum LineEnd {
    /// There is no further line.
    None,
    Whole,
    /// The rest of the line was skipped.
    TooLong,
}

fn next_line(mut reader: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<LineEnd> {
    if (&mut reader).take(LINE_BYTES).read_until(b'\n', line)? == 0 {
        return Ok(LineEnd::None);
    }
    let is_whole = line.ends_with(b"\n") || line.len() as u64 != LINE_BYTES;
    if !is_whole {
        reader.skip_until(b'\n')?;
    }
    Ok(if is_whole { LineEnd::Whole } else { LineEnd::TooLong })
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    /// Each line of a file with this content, or what is wrong with it.
    fn lines(content: &[u8]) -> Vec<String> {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(content).unwrap();
        let mut all = Vec::new();
        let each = |_: &Path, number, line: Result<&[u8], String>| {
            let text = line.map_or_else(|wrong| wrong, |line| String::from_utf8_lossy(line).into());
            all.push(format!("{number}: {text}"));
        };
        read_all(&[file.path().to_owned()], each).unwrap();
        all
    }

    fn gzipped(content: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(content.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn plain_and_compressed_files_have_the_same_lines() {
        assert_eq!(lines(b"one\r\ntwo"), ["1: one", "2: two"]);
        assert_eq!(lines(b""), [""; 0]);
        let two_members = [gzipped("one\nt"), gzipped("wo\n")].concat();
        assert_eq!(lines(&two_members), ["1: one", "2: two"]);
    }

    #[test]
    fn a_line_without_end_is_skipped_and_a_file_that_breaks_off_says_so() {
        let long = [&b"one\n"[..], &vec![b'x'; 3 * 64 * 1024], b"\ntwo\n"].concat();
        assert_eq!(lines(&long), ["1: one", "2: is longer than 65536 bytes", "3: two"]);
        let exact = [&vec![b'x'; 64 * 1024 - 1][..], b"\ntwo\n"].concat();
        assert_eq!(lines(&exact).len(), 2);
        let whole = gzipped(&"one\n".repeat(50_000));
        let broken = lines(&whole[..whole.len() - 9]);
        assert!(
            broken.last().unwrap().contains("the rest of the file is unreadable"),
            "{broken:?}"
        );
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named_with_the_fix() {
        let folder = tempfile::tempdir().unwrap();
        let xz = folder.path().join("audit.jsonl.1.xz");
        std::fs::write(&xz, b"\xfd7zXZ\0rest").unwrap();
        for (file, part) in [
            (folder.path().join("none.jsonl"), "none.jsonl: cannot be opened"),
            (folder.path().to_owned(), "is a folder; name the files in it"),
            (xz, "| handover report -"),
        ] {
            let mut read = 0;
            let good = folder.path().join("audit.jsonl");
            std::fs::write(&good, "one\n").unwrap();
            let error = read_all(&[file.clone(), good], |_, _, _| read += 1).unwrap_err();
            assert!(error.to_string().contains(part), "{error}");
            assert_eq!(read, 0);
        }
    }
}
