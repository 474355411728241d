//! What commands print. The macros of the standard library panic if the reader has gone, as in
//! `handover demo | head` or after the end of an SSH session, so `src/lib.rs` forbids them.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write as _};

/// Prints the result of a command. A reader that wants no more of it is no error.
///
/// # Errors
/// [`io::Error`] if the result is lost, for example because the disk is full.
pub fn print(text: impl Display) -> io::Result<()> {
    let mut output = io::stdout().lock();
    let printed = write!(output, "{text}").and_then(|()| output.flush());
    match printed {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(io::Error::new(error.kind(), format!("standard output: {error}")))
        }
        _ => Ok(()),
    }
}

/// Says how far a command is. What the command does goes on even if nobody reads that any more.
pub fn tell(text: impl Display) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// Asks a question, on standard error. The answer is typed after it.
pub fn ask(question: impl Display) {
    let _ = write!(io::stderr(), "{question}");
}

/// As [`tell`], on standard error, apart from the result.
pub fn warn(text: impl Display) {
    let _ = writeln!(io::stderr(), "{text}");
}
