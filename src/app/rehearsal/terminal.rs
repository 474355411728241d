//! A person at the terminal.

use std::io::{self, Write as _};

use rustix::termios::{self, LocalModes, OptionalActions, Termios};
use zeroize::Zeroizing;

use super::respondent::{Given, Question, Respondent};

/// Asks the person at the terminal.
#[derive(Debug, Default)]
pub struct Terminal;

/// Shows nothing of what is typed, until it is dropped: also when Ctrl-C ends the rehearsal.
struct Hidden(Option<Termios>);

impl Hidden {
    fn begin() -> Self {
        let before = termios::tcgetattr(io::stdin()).ok();
        if let Some(before) = &before {
            let mut hidden = before.clone();
            hidden.local_modes.remove(LocalModes::ECHO);
            hidden.local_modes.insert(LocalModes::ECHONL);
            let _ = termios::tcsetattr(io::stdin(), OptionalActions::Now, &hidden);
        }
        Self(before)
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        if let Some(before) = &self.0 {
            let _ = termios::tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

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
    print!("{prompt} ");
    io::stdout().flush()?;
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
        let hidden = is_secret.then(Hidden::begin);
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
        println!("{text}");
    }

    fn sees_codes(&self) -> bool {
        true
    }
}
