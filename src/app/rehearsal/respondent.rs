//! Who answers the questions of a rehearsal: a person at a terminal, or files.

use std::io;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use crate::app::console;
use crate::content::files;

/// What a rehearsal asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// Whether to begin, after the explanation of what will be done.
    Begin,
    /// The userid of the test user.
    Userid,
    /// The password of the test user.
    Password,
    /// A passcode that was not used before.
    Passcode,
    /// A check code of the new phone. An empty answer: the phone has scanned the QR code; none:
    /// no phone is to be enrolled.
    Phone,
    /// A new number for passcodes by text message; none: the number stays.
    Number,
    /// The code that came to the new number; none: no code came.
    NumberCode,
}

/// The answer; `None` leaves the step out.
pub type Given = io::Result<Option<Zeroizing<String>>>;

/// Answers the questions of a rehearsal.
pub trait Respondent {
    /// Answers one question.
    fn answer(&mut self, question: Question) -> impl Future<Output = Given>;

    /// Takes note of something: a finding, or the next thing to do.
    fn tell(&mut self, text: &str);

    /// Whether the person sees a QR code in the terminal.
    fn sees_codes(&self) -> bool;
}

/// Files that answer, for rehearsals without a person.
#[derive(Debug, Default)]
pub struct AnswerFiles {
    /// The userid of the test user.
    pub userid: String,
    /// The file with its password.
    pub password: PathBuf,
    /// The file with the current passcode. It is read each time one is wanted.
    pub passcode: Option<PathBuf>,
    /// The file with the check code of the new phone.
    pub check_code: Option<PathBuf>,
    used: Zeroizing<String>,
}

impl AnswerFiles {
    /// Nothing is read yet.
    pub fn new(
        userid: String,
        password: PathBuf,
        passcode: Option<PathBuf>,
        check_code: Option<PathBuf>,
    ) -> Self {
        Self { userid, password, passcode, check_code, used: Zeroizing::default() }
    }
}

/// The first line of a file.
fn first_line(path: &Path) -> io::Result<Zeroizing<String>> {
    let named =
        |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
    let bytes = files::read(path).map_err(named)?;
    let text = files::text(bytes).map_err(|wrong| named(io::Error::other(wrong)))?;
    let text = Zeroizing::new(text);
    Ok(Zeroizing::new(text.lines().next().unwrap_or_default().to_owned()))
}

impl Respondent for AnswerFiles {
    async fn answer(&mut self, question: Question) -> Given {
        let file = |path: Option<&PathBuf>| path.map(|path| first_line(path)).transpose();
        match question {
            Question::Begin => Ok(Some(Zeroizing::new("yes".to_owned()))),
            Question::Userid => Ok(Some(Zeroizing::new(self.userid.clone()))),
            Question::Password => first_line(&self.password).map(Some),
            Question::Passcode => {
                let code = file(self.passcode.as_ref())?;
                let is_new = code.as_ref().is_some_and(|code| **code != *self.used);
                if let Some(code) = code.as_ref().filter(|_| is_new) {
                    self.used.clone_from(code);
                }
                Ok(code.filter(|_| is_new))
            }
            Question::Phone => file(self.check_code.as_ref()),
            Question::Number | Question::NumberCode => Ok(None),
        }
    }

    fn tell(&mut self, text: &str) {
        console::tell(text);
    }

    fn sees_codes(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_passcode_in_a_file_is_given_once() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("code");
        std::fs::write(&file, "123456\nmore").unwrap();
        let mut files = AnswerFiles::new("bob".into(), file.clone(), Some(file.clone()), None);
        let mut ask =
            async || files.answer(Question::Passcode).await.unwrap().map(|it| it.to_string());
        assert_eq!(ask().await.as_deref(), Some("123456"));
        assert_eq!(ask().await, None);
        std::fs::write(&file, "654321").unwrap();
        assert_eq!(ask().await.as_deref(), Some("654321"));
        let mut none = AnswerFiles::new("bob".into(), folder.path().join("none"), None, None);
        let error = none.answer(Question::Password).await.unwrap_err().to_string();
        assert!(error.contains("none"), "{error}");
        assert!(none.answer(Question::Phone).await.unwrap().is_none());
    }
}
