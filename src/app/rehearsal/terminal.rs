//! A person at the terminal.

use std::io;

use zeroize::Zeroizing;

use super::respondent::{Given, Question, Respondent};
use crate::app::console;
use crate::platform::HiddenInput;

/// Asks the person at the terminal.
#[derive(Debug, Default)]
pub struct Terminal;

/// Reads a line without blocking the runtime. A thread that still waits for one ends with the
/// program.
///
/// # Errors
/// An [`io::Error`], also if the input has ended.
pub async fn line() -> io::Result<Zeroizing<String>> {
    let reading = tokio::task::spawn_blocking(|| {
        let mut line = Zeroizing::new(String::new());
        match io::stdin().read_line(&mut line) {
            Ok(0) => Err(io::Error::new(io::ErrorKind::UnexpectedEof, "the input has ended")),
            Ok(_) => Ok(Zeroizing::new(line.trim().to_owned())),
            Err(error) => Err(error),
        }
    });
    reading.await.unwrap_or_else(|_| Err(io::Error::other("the reader panicked")))
}

/// Asks with `prompt`, and returns what was typed.
///
/// # Errors
/// As [`line`].
pub async fn ask(prompt: &str) -> io::Result<Zeroizing<String>> {
    console::print(format_args!("{prompt} "))?;
    line().await
}

impl Respondent for Terminal {
    async fn answer(&mut self, question: Question) -> Given {
        let (prompt, is_secret) = match question {
            Question::Begin => ("Begin? Type yes:", false),
            Question::Userid => ("Userid of the test user:", false),
            Question::Password => ("Password (not shown):", true),
            Question::Passcode => ("Passcode, one that was not used yet (not shown):", true),
            Question::Phone => (
                "Scan the QR code with the new phone and press Enter; or type its check code; or \
                 type skip to leave the token where it is:",
                true,
            ),
            Question::Number => ("New mobile number, or Enter to leave it as it is:", true),
            Question::NumberCode => ("Code that came to that number, or Enter if none came:", true),
        };
        let hidden = is_secret.then(HiddenInput::begin);
        let typed = ask(prompt).await;
        drop(hidden);
        let typed = typed?;
        Ok(match question {
            Question::Begin => Some(typed).filter(|it| it.eq_ignore_ascii_case("yes")),
            Question::Phone => Some(typed).filter(|it| !it.eq_ignore_ascii_case("skip")),
            _ => Some(typed).filter(|it| !it.is_empty()),
        })
    }

    fn tell(&mut self, text: &str) {
        console::tell(text);
    }

    fn sees_codes(&self) -> bool {
        true
    }
}
