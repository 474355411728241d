//! The results of `handover check --online`, and how they are printed.

use std::fmt;

use serde::Serialize;

/// How a check ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CheckResult {
    /// All is well.
    Fine,
    /// It works, but not well or not for long.
    Warning,
    /// It does not work.
    Bad,
    /// It was not checked.
    LeftOut,
}

/// One line of the report. Scripts read it as JSON.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Check {
    /// The server, as its address or config key.
    pub about: String,
    /// What was checked.
    pub check: &'static str,
    /// How the check ended.
    pub result: CheckResult,
    /// What was found.
    pub found: String,
    /// What to do; empty if there is nothing to do.
    pub mend: String,
}

/// All checks, in the order in which they were made.
#[derive(Debug, Default)]
pub struct Diagnosis {
    /// The server that the next checks are about.
    about: String,
    /// The checks so far.
    pub checks: Vec<Check>,
}

impl Diagnosis {
    /// Names the server that the next checks are about.
    pub fn about(&mut self, server: impl Into<String>) {
        self.about = server.into();
    }

    /// Whether nothing is bad.
    pub fn is_fine(&self) -> bool {
        !self.checks.iter().any(|check| check.result == CheckResult::Bad)
    }

    /// Adds a check that ended well.
    pub fn fine(&mut self, check: &'static str, found: impl Into<String>) {
        self.add(check, CheckResult::Fine, found, "");
    }

    /// Adds a check that found something doubtful. `mend` says what to do.
    pub fn warning(&mut self, check: &'static str, found: impl Into<String>, mend: &str) {
        self.add(check, CheckResult::Warning, found, mend);
    }

    /// Adds a check that failed. `mend` says what to do.
    pub fn bad(&mut self, check: &'static str, found: impl Into<String>, mend: &str) {
        self.add(check, CheckResult::Bad, found, mend);
    }

    /// The result of a step. If it failed, adds that; `mend` says what to do.
    pub fn step<T>(
        &mut self,
        check: &'static str,
        result: Result<T, impl fmt::Display>,
        mend: &str,
    ) -> Option<T> {
        result.map_err(|why| self.bad(check, why.to_string(), mend)).ok()
    }

    /// Adds a check that was not made, with the reason.
    pub fn left_out(&mut self, check: &'static str, why: &str) {
        self.add(check, CheckResult::LeftOut, why, "");
    }

    /// Adds a measured value, which is doubtful if it is over the limit.
    pub fn measured(&mut self, check: &'static str, found: String, is_over: bool, mend: &str) {
        if is_over {
            self.warning(check, found, mend);
        } else {
            self.fine(check, found);
        }
    }

    fn add(
        &mut self,
        check: &'static str,
        result: CheckResult,
        found: impl Into<String>,
        mend: &str,
    ) {
        // Some libraries describe an error in several lines.
        let found = found.into().lines().map(str::trim).collect::<Vec<_>>().join("; ");
        let (about, mend) = (self.about.clone(), mend.to_owned());
        self.checks.push(Check { about, check, result, found, mend });
    }
}

impl fmt::Display for Diagnosis {
    /// A table with one part for each server.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = self.checks.iter().map(|check| check.check.len()).max().unwrap_or_default();
        let mut last = "";
        for Check { about, check, result, found, mend } in &self.checks {
            if about != last {
                writeln!(f, "{about}")?;
                last = about;
            }
            let mark = match result {
                CheckResult::Fine => '\u{2713}',
                CheckResult::Warning => '!',
                CheckResult::Bad => '\u{2717}',
                CheckResult::LeftOut => '-',
            };
            writeln!(f, "  {mark} {check:<width$}  {found}")?;
            if !mend.is_empty() {
                writeln!(f, "    {:<width$}  \u{2192} {mend}", "")?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_check_is_one_line_whatever_a_library_says() {
        let mut report = Diagnosis::default();
        report.about("session.store");
        report.bad("connection", "Parse error at 1\nUnexpected `33`\n", "check the address");
        let text = report.to_string();
        assert!(text.contains("connection  Parse error at 1; Unexpected `33`\n"), "{text}");
        assert_eq!(text.lines().count(), 3, "{text}");
    }
}
