//! The transcript of a rehearsal: JSON Lines, described in docs/transcript.md.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use secenrol::recording::Shape;
use secenrol::{Recorder, Recording};
use serde::{Deserialize, Serialize};

/// The schema that this program writes, and the only one that it reads.
pub const SCHEMA: &str = "handover-transcript-1";
/// The largest transcript that is read, in bytes. A rehearsal takes some tens of kilobytes.
pub const MAX_BYTES: u64 = 4 << 20;
/// The longest line, in bytes.
const MAX_LINE: usize = 256 << 10;

/// What a rehearsal tries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Password and second factor.
    FirstSignIn,
    /// A poll before any phone has reported.
    FirstPoll,
    /// A check code that no phone showed.
    WrongCheckCode,
    /// The passcode of the first sign-in once more.
    RepeatedPasscode,
    /// Once more from the start, with another passcode.
    SecondSignIn,
    /// A poll of the first QR code after the second was given out.
    FirstAfterSecond,
    /// The new phone reports, or its check code is sent.
    Enrolment,
    /// A new number for passcodes by text message.
    Number,
    /// Polls until the session is refused.
    Expiry,
}

/// One line of a transcript.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Line {
    /// The first line.
    Start {
        /// [`SCHEMA`]
        schema: String,
        /// The version of the program.
        version: String,
        /// The timeout of the exchanges but the sign-in, in seconds.
        timeout_s: u64,
        /// The timeout of the sign-in, in seconds.
        sign_in_timeout_s: u64,
    },
    /// The exchanges from here on belong to this stage.
    Stage {
        /// What is tried.
        stage: Stage,
    },
    /// An exchange.
    Exchange(Box<Recording>),
    /// What the QR code says.
    QrCode {
        /// The text of the code, with `{seed}` and `{enrolurl}` for these two, and shapes for all
        /// else; `None` if the picture shows no code that can be read.
        text: Option<String>,
    },
    /// The user said that no code came to the new number.
    NoNumberCode,
    /// The last line.
    End {
        /// Whether the rehearsal went through all of its steps.
        complete: bool,
    },
}

/// What to do with a file that is none.
pub const NAME_ANOTHER: &str = "name a handover-transcript-….jsonl that `handover rehearse` wrote";

/// Why a file is not a transcript.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}: {text}")]
pub struct BadTranscript {
    /// The line, from 1.
    pub line: usize,
    text: String,
}

/// A whole transcript.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Transcript {
    /// Its lines.
    pub lines: Vec<Line>,
}

impl Transcript {
    /// Reads the text of a transcript. One that was cut off between two lines is read, too.
    ///
    /// # Errors
    /// [`BadTranscript`] for another schema, or for a line that is cut off or was edited.
    pub fn read(text: &str) -> Result<Self, BadTranscript> {
        let mut lines = Vec::new();
        let written = text.trim_start_matches('\u{feff}').lines().enumerate();
        for (index, line) in written.filter(|(_, line)| !line.trim().is_empty()) {
            let bad = |text: &str| BadTranscript { line: index + 1, text: text.to_owned() };
            if line.len() > MAX_LINE {
                return Err(bad(&format!("is longer than any line of one; {NAME_ANOTHER}")));
            }
            let read: Line = serde_json::from_str(line).map_err(|error| {
                bad(&if lines.is_empty() {
                    format!("is not the first line of a transcript; {NAME_ANOTHER}")
                } else if error.is_eof() {
                    "is cut off; delete this line, and what came before counts".to_owned()
                } else {
                    "is no line of a transcript: it was edited, or another program wrote it; get \
                     the file anew"
                        .to_owned()
                })
            })?;
            match (&read, lines.is_empty()) {
                (Line::Start { schema, .. }, true) if schema != SCHEMA => {
                    let text = format!(
                        "has the schema {schema:.40?}; this program reads {SCHEMA}: use the version \
                         of handover that wrote it"
                    );
                    return Err(BadTranscript { line: index + 1, text });
                }
                (Line::Start { .. }, true) | (_, false) => {}
                (_, true) => {
                    let text = format!("is not the first line of a transcript; {NAME_ANOTHER}");
                    return Err(bad(&text));
                }
            }
            lines.push(read);
        }
        if lines.is_empty() {
            return Err(BadTranscript { line: 1, text: format!("is empty; {NAME_ANOTHER}") });
        }
        Ok(Self { lines })
    }

    /// The transcript as JSON Lines.
    pub fn text(&self) -> String {
        let lines = self.lines.iter().filter_map(|line| serde_json::to_string(line).ok());
        lines.map(|line| line + "\n").collect()
    }

    /// The exchanges, each with its stage.
    pub fn exchanges(&self) -> Vec<(Option<Stage>, &Recording)> {
        let mut stage = None;
        let mut exchanges = Vec::new();
        for line in &self.lines {
            match line {
                Line::Stage { stage: next } => stage = Some(*next),
                Line::Exchange(recording) => exchanges.push((stage, &**recording)),
                _ => {}
            }
        }
        exchanges
    }

    /// What the first QR code says, with shapes for its values.
    pub fn code_text(&self) -> Option<&str> {
        self.lines.iter().find_map(|line| match line {
            Line::QrCode { text } => text.as_deref(),
            _ => None,
        })
    }

    /// Whether the rehearsal went through all of its steps.
    pub fn is_complete(&self) -> bool {
        matches!(self.lines.last(), Some(Line::End { complete: true }))
    }
}

/// A transcript that is being written. Clones share it.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Transcript>>);

impl Log {
    fn locked(&self) -> MutexGuard<'_, Transcript> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a line.
    pub fn add(&self, line: Line) {
        self.locked().lines.push(line);
    }

    /// Adds the line of a stage.
    pub fn stage(&self, stage: Stage) {
        self.add(Line::Stage { stage });
    }

    /// A recorder that adds a line for each exchange, after showing it to `seen`.
    pub fn recorder(&self, seen: impl Fn(&Recording) + Send + Sync + 'static) -> Arc<Recorder> {
        let log = self.clone();
        Arc::new(Recorder::new(move |recording| {
            seen(&recording);
            log.add(Line::Exchange(Box::new(recording)));
        }))
    }

    /// The transcript so far.
    pub fn transcript(&self) -> Transcript {
        self.locked().clone()
    }
}

/// The members of a recorded JSON body, each with its value as it is written there; nothing for
/// other bodies. Members of inner objects are left out.
pub fn members(body: &str) -> Vec<(&str, &str)> {
    let (mut found, mut depth, mut start, mut in_string) = (Vec::new(), 0_usize, 0, false);
    let mut is_escaped = false;
    for (at, c) in body.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = in_string,
            '"' => in_string = !in_string,
            _ if in_string => {}
            '{' | '[' => {
                depth += 1;
                if depth == 1 {
                    start = at + 1;
                }
            }
            ',' | '}' | ']' => {
                if depth == 1 {
                    found.extend(member(&body[start..at]));
                    start = at + 1;
                }
                if c != ',' {
                    depth = depth.saturating_sub(1);
                }
            }
            _ => {}
        }
    }
    found
}

fn member(text: &str) -> Option<(&str, &str)> {
    let (name, rest) = text.trim().strip_prefix('"')?.split_once('"')?;
    Some((name, rest.trim_start().strip_prefix(':')?.trim()))
}

/// The value of a member, without its quotation marks.
pub fn member_of<'a>(body: &'a str, name: &str) -> Option<&'a str> {
    let all = members(body);
    let (_, value) = all.iter().find(|(known, _)| known.eq_ignore_ascii_case(name))?;
    Some(value.trim_matches('"'))
}

/// The shape in a recorded value.
pub fn shape(value: &str) -> Option<Shape> {
    Shape::parse(value).map(|(shape, _)| shape)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const START: &str = "{\"kind\":\"start\",\"schema\":\"handover-transcript-1\",\"version\":\"1\",\
                         \"timeout_s\":10,\"sign_in_timeout_s\":120}\n";

    #[test]
    fn a_transcript_is_read_as_it_was_written() {
        let log = Log::default();
        log.add(serde_json::from_str(START).unwrap());
        log.stage(Stage::FirstSignIn);
        log.add(Line::Exchange(Box::default()));
        log.add(Line::QrCode { text: None });
        log.add(Line::End { complete: true });
        let transcript = log.transcript();
        assert_eq!(Transcript::read(&transcript.text()), Ok(transcript.clone()));
        assert!(transcript.is_complete());
        assert_eq!(transcript.exchanges()[0].0, Some(Stage::FirstSignIn));
    }

    #[test]
    fn what_is_no_transcript_is_refused_with_its_line() {
        let other = START.replace("transcript-1", "transcript-2");
        for (text, line, says) in [
            (String::new(), 1, "empty"),
            ("PK\u{3}\u{4}".to_owned(), 1, "not the first line"),
            (other, 1, "this program reads handover-transcript-1"),
            ("{\"kind\":\"end\",\"complete\":true}".to_owned(), 1, "not the first line"),
            (format!("{START}{{\"kind\":\"exch"), 2, "cut off"),
            (format!("{START}\n{{\"kind\":\"exchange\",\"took_ms\":\"long\"}}"), 3, "edited"),
            (format!("{START}{}", "x".repeat(MAX_LINE + 1)), 2, "longer"),
        ] {
            let bad = Transcript::read(&text).unwrap_err();
            assert!(bad.line == line && bad.to_string().contains(says), "{bad}");
        }
    }

    #[test]
    fn members_are_found_in_valid_and_handwritten_json() {
        let body = "\r\n{\"result\":\"SUCCESS\", \"domain\":1,\"x\":{\"y\":[1,2]},\"seed\":\"<8 A-Z #1>\",}";
        assert_eq!(
            members(body),
            [
                ("result", "\"SUCCESS\""),
                ("domain", "1"),
                ("x", "{\"y\":[1,2]}"),
                ("seed", "\"<8 A-Z #1>\"")
            ]
        );
        assert_eq!(member_of(body, "Seed").and_then(shape).map(|it| it.length), Some(8));
        assert_eq!(members("<html>"), []);
    }

    proptest! {
        #[test]
        fn no_text_stops_the_reader(text in "\\PC{0,200}|[{}\\[\\]\":,a-z\\\\\n]{0,80}") {
            let _ = Transcript::read(&text);
            let _ = Transcript::read(&format!("{START}{text}"));
            let _ = members(&text);
        }
    }
}
