//! What is wrong with a config or with a file that it names.

use std::fmt;

/// Something that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Where it is.
    pub place: Place,
    /// What is wrong and what to do.
    pub text: String,
}

/// Where a key was written. For a key that was not, this is its section.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// The file, or `environment`.
    pub file: String,
    /// The line, if there is one.
    pub line: Option<usize>,
    /// The key, as `section.key`, or the environment variable. Empty for the whole file.
    pub name: String,
}

impl Problem {
    /// A problem that belongs to no key.
    pub fn in_file(file: &str, line: Option<usize>, text: impl Into<String>) -> Self {
        let place = Place { file: file.to_owned(), line, name: String::new() };
        Self { place, text: text.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { file, line, name } = &self.place;
        let line = line.map(|line| format!("{line}:")).unwrap_or_default();
        let name = if name.is_empty() { String::new() } else { format!(" {name}:") };
        write!(f, "{file}:{line}{name} {}", self.text)
    }
}

/// The line of `text` that contains the byte at `offset`.
pub fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
