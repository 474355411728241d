//! Reads Fluent files, and says what is wrong with one: in which file and line, and what would be right.

use std::fmt;

use fluent_bundle::FluentResource;

/// What is wrong with a file of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// The file.
    pub file: String,
    /// The line, where it is in one.
    pub line: Option<usize>,
    /// What is wrong, and what would be right.
    pub text: String,
}

impl Flaw {
    pub(super) fn of(file: &str, line: Option<usize>, text: &str) -> Self {
        Self { file: file.to_owned(), line, text: text.to_owned() }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line.map(|line| format!("{line}:")).unwrap_or_default();
        write!(f, "{}:{line} {}", self.file, self.text)
    }
}

/// A file of words that is Fluent.
pub(super) struct Ftl {
    file: String,
    resource: FluentResource,
}

impl Ftl {
    /// Reads `text`, which is of the file called `file`.
    ///
    /// # Errors
    /// A [`Flaw`] for each entry that isn't Fluent.
    pub(super) fn read(file: &str, text: &str) -> Result<Self, Vec<Flaw>> {
        match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => Ok(Self { file: file.to_owned(), resource }),
            Err((_, errors)) => Err(errors
                .iter()
                .map(|error| {
                    let line = text.get(..error.pos.start).unwrap_or(text).matches('\n').count() + 1;
                    Flaw::of(file, Some(line), &format!("is no Fluent: {error}"))
                })
                .collect()),
        }
    }

    pub(super) fn file(&self) -> &str {
        &self.file
    }

    pub(super) fn into_resource(self) -> FluentResource {
        self.resource
    }
}
