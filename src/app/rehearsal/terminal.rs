//! A person at the terminal.

use super::respondent::{Given, Question, Respondent};
use crate::app::console;
use crate::platform::HiddenInput;

/// Asks the person at the terminal.
#[derive(Debug, Default)]
pub struct Terminal;

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
        let typed = console::ask(prompt).await;
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
