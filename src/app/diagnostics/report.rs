//! What was found, and how it looks as a table.

use std::fmt;

use serde::Serialize;

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Result {
    /// As it should be.
    Fine,
    /// It works, and will not for long, or not well.
    Warning,
    /// It doesn't work.
    Bad,
    /// It wasn't looked at.
    LeftOut,
}

/// One line of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// Whose: an address, or the config's file.
    pub about: String,
    /// What was looked at.
    pub check: &'static str,
    /// How it ended.
    pub result: Result,
    /// What was found.
    pub found: String,
    /// What to do; empty where nothing is to be done.
    pub mend: String,
}

/// Everything that was looked at, in the order in which it was.
#[derive(Debug, Default)]
pub struct Report {
    /// The lines.
    pub checks: Vec<Check>,
}

impl Report {
    /// Whether nothing is bad.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        !self.checks.iter().any(|check| check.result == Result::Bad)
    }

    /// Notes what is as it should be.
    pub fn fine(&mut self, about: &str, check: &'static str, found: impl Into<String>) {
        self.note(about, check, Result::Fine, found, "");
    }

    /// Notes what works all the same.
    pub fn warning(
        &mut self,
        about: &str,
        check: &'static str,
        found: impl Into<String>,
        mend: &str,
    ) {
        self.note(about, check, Result::Warning, found, mend);
    }

    /// Notes what doesn't work.
    pub fn bad(&mut self, about: &str, check: &'static str, found: impl Into<String>, mend: &str) {
        self.note(about, check, Result::Bad, found, mend);
    }

    /// Notes what wasn't looked at, and why.
    pub fn left_out(&mut self, about: &str, check: &'static str, why: &str) {
        self.note(about, check, Result::LeftOut, why, "");
    }

    fn note(
        &mut self,
        about: &str,
        check: &'static str,
        result: Result,
        found: impl Into<String>,
        mend: &str,
    ) {
        let (about, found, mend) = (about.to_owned(), found.into(), mend.to_owned());
        self.checks.push(Check { about, check, result, found, mend });
    }
}

impl fmt::Display for Report {
    /// A table, one part for each thing that was looked at.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.checks.iter().map(|check| check.check.len()).max().unwrap_or_default();
        let mut last = "";
        for Check { about, check, result, found, mend } in &self.checks {
            if about != last {
                writeln!(f, "{about}")?;
                last = about;
            }
            let mark = match result {
                Result::Fine => '\u{2713}',
                Result::Warning => '!',
                Result::Bad => '\u{2717}',
                Result::LeftOut => '-',
            };
            writeln!(f, "  {mark} {check:<width$}  {found}")?;
            if !mend.is_empty() {
                writeln!(f, "    {:<width$}  \u{2192} {mend}", "")?;
            }
        }
        Ok(())
    }
}
