//! What commands print and ask. The macros of the standard library panic if the reader has gone, as
//! in `handover demo | head` or after the end of an SSH session, so `src/lib.rs` forbids them.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write as _};

use zeroize::Zeroizing;

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

/// Writes a question to standard error, apart from the result. The answer is typed after it.
pub fn prompt(question: impl Display) {
    let _ = write!(io::stderr(), "{question}");
}

/// As [`tell`], on standard error, apart from the result.
pub fn warn(text: impl Display) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Asks with `prompt`, and returns what was typed.
///
/// # Errors
/// [`io::Error`], also if the input has ended.
pub async fn ask(prompt: &str) -> io::Result<Zeroizing<String>> {
    print(format_args!("{prompt} "))?;
    line().await
}

/// Reads a line without blocking the runtime. A thread that still waits for one ends with the
/// program.
async fn line() -> io::Result<Zeroizing<String>> {
    let reading = tokio::task::spawn_blocking(|| {
        let mut line = Zeroizing::new(String::new());
        match io::stdin().read_line(&mut line) {
            Ok(0) => Err(io::Error::new(ErrorKind::UnexpectedEof, "the input has ended")),
            Ok(_) => Ok(Zeroizing::new(line.trim().to_owned())),
            Err(error) => Err(error),
        }
    });
    reading.await.unwrap_or_else(|_| Err(io::Error::other("the reader panicked")))
}
