//! The report of a rehearsal: how the server departs from the vendor document v1.1, what each
//! departure means for the portal, and the config lines that it suggests. It is read off the
//! transcript alone, so it has no more secrets than that: none.

mod cookies;
mod repeats;
mod replies;
mod times;

use std::collections::BTreeSet;
use std::fmt;

use secenrol::Recording;
use serde::Serialize;

use super::transcript::{Stage, Transcript};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// As documented, or the portal copes with it.
    Fine,
    /// Something to know or to configure.
    Note,
    /// The portal could not serve this server.
    Problem,
}

/// One thing that the transcript shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// How much it matters.
    pub weight: Weight,
    /// What the server does.
    pub what: String,
    /// What that means for the portal.
    pub means: String,
}

/// A line for the config.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion {
    /// The section that it belongs to, such as `secenrol`.
    pub section: &'static str,
    /// The line, such as `timeout_seconds = 20`.
    pub line: String,
    /// Why.
    pub why: String,
}

/// What a transcript shows.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What the server does.
    pub findings: Vec<Finding>,
    /// Lines for the config.
    pub suggestions: Vec<Suggestion>,
    /// Whether a portal would serve this server.
    pub would_serve: bool,
}

/// The exchanges of a transcript, with what the findings ask of them.
struct Facts<'a> {
    transcript: &'a Transcript,
    exchanges: Vec<(Option<Stage>, &'a Recording)>,
}

impl<'a> Facts<'a> {
    fn of_stage(&self, stage: Stage) -> impl Iterator<Item = &'a Recording> {
        let all = self.exchanges.iter().filter(move |(of, _)| *of == Some(stage));
        all.map(|(_, recording)| *recording)
    }

    fn of_kind(&self, exchange: &'static str) -> impl Iterator<Item = &'a Recording> {
        self.all().filter(move |recording| recording.exchange == exchange)
    }

    fn all(&self) -> impl Iterator<Item = &'a Recording> {
        self.exchanges.iter().map(|(_, recording)| *recording)
    }

    /// The exchanges that issued a QR code.
    fn successes(&self) -> impl Iterator<Item = &'a Recording> {
        self.all().filter(|recording| is_success(recording))
    }

    /// The recorded body of each exchange that has one.
    fn bodies(&self) -> impl Iterator<Item = (&'a Recording, &'a str)> {
        self.all().filter_map(|recording| Some((recording, body_of(recording)?)))
    }
}

fn is_success(recording: &Recording) -> bool {
    recording.outcome.starts_with("success")
}

/// The outcome of an exchange that SecEnrol refused in words of its own.
const REPORTED: &str = "error: reported by SecEnrol";

fn body_of(recording: &Recording) -> Option<&str> {
    recording.reply.as_ref()?.body.as_deref()
}

impl Report {
    /// Reads the report off a transcript.
    pub fn of(transcript: &Transcript) -> Self {
        let facts = Facts { transcript, exchanges: transcript.exchanges() };
        let mut report = Self::default();
        report.journey(&facts);
        cookies::find(&mut report, &facts);
        replies::find(&mut report, &facts);
        repeats::find(&mut report, &facts);
        times::find(&mut report, &facts);
        report.would_serve = facts.successes().next().is_some() && !report.has_problem();
        report
    }

    fn has_problem(&self) -> bool {
        self.findings.iter().any(|finding| finding.weight == Weight::Problem)
    }

    fn add(&mut self, weight: Weight, what: impl Into<String>, means: &str) {
        let finding = Finding { weight, what: what.into(), means: means.to_owned() };
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    fn fine(&mut self, what: impl Into<String>, means: &str) {
        self.add(Weight::Fine, what, means);
    }

    fn note(&mut self, what: impl Into<String>, means: &str) {
        self.add(Weight::Note, what, means);
    }

    fn problem(&mut self, what: impl Into<String>, means: &str) {
        self.add(Weight::Problem, what, means);
    }

    fn suggest(&mut self, section: &'static str, line: impl Into<String>, why: &str) {
        self.suggestions.push(Suggestion { section, line: line.into(), why: why.to_owned() });
    }

    /// The suggestions as TOML, with one header for each section.
    pub fn suggested_toml(&self) -> String {
        let sections: BTreeSet<&str> = self.suggestions.iter().map(|it| it.section).collect();
        let of_section = |section: &str| {
            let here = self.suggestions.iter().filter(|it| it.section == section);
            let lines = here.map(|it| format!("# {}\n{}\n", it.why, it.line));
            format!("[{section}]\n{}", lines.collect::<String>())
        };
        sections.into_iter().map(of_section).collect::<Vec<_>>().join("\n")
    }

    /// How far the move came, and what stopped it.
    fn journey(&mut self, facts: &Facts<'_>) {
        if !facts.transcript.is_complete() {
            self.note(
                "the rehearsal did not go through all of its steps",
                "what follows is part of the picture",
            );
        }
        let challenged = facts.of_kind("sign-in").any(|it| it.outcome == "challenge");
        match facts.successes().next() {
            None if facts.all().any(|it| it.outcome.starts_with("error: ")) => self.problem(
                "no sign-in came as far as a QR code",
                "look at the errors below; check userid, password and passcode of the test user",
            ),
            None if facts.all().any(|it| it.outcome == "denied") => self.note(
                "SecEnrol refused the sign-in or the passcode, so no QR code came",
                "check userid, password and passcode of the test user, and rehearse again",
            ),
            None => self.note("it ended before a QR code came", "rehearse again"),
            Some(first) if first.exchange == "sign-in" => self.fine(
                format!(
                    "the sign-in was answered with success at once, after {} ms",
                    first.took_ms
                ),
                "the user approved a push, or SecEnrol wants no second factor of this user",
            ),
            Some(_) if challenged => self
                .fine("the sign-in was answered with a challenge for a passcode", "as documented"),
            Some(_) => {}
        }
        for (stage, recording) in &facts.exchanges {
            let Some(error) = recording.outcome.strip_prefix("error: ") else { continue };
            // An expected refusal may come in words of the server's own.
            let is_probe = matches!(
                stage,
                Some(
                    Stage::WrongCheckCode
                        | Stage::RepeatedPasscode
                        | Stage::FirstAfterSecond
                        | Stage::Expiry
                )
            );
            if !(is_probe && recording.outcome == REPORTED) {
                self.problem(format!("{}: {error}", recording.exchange), means_of(error));
            }
        }
    }
}

/// What an error means for the portal.
fn means_of(error: &str) -> &'static str {
    match error {
        "unreachable" | "no trusted TLS" | "circuit breaker open" => {
            "nothing was sent; `handover check --online` says why"
        }
        "timeout" => "users read that the server does not answer; see the times below",
        "connection broken" => {
            "a device between closes connections, or the server fails while it answers"
        }
        "reported by SecEnrol" => {
            "SecEnrol's own error; its words are in the transcript, its log says more"
        }
        "reply too large" => "something other than SecEnrol answers",
        _ => "the portal does not understand this reply; send the transcript to its maintainers",
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "How this server behaves, against the vendor document v1.1\n")?;
        for Finding { weight, what, means } in &self.findings {
            let mark = match weight {
                Weight::Fine => '\u{2713}',
                Weight::Note => '!',
                Weight::Problem => '\u{2717}',
            };
            writeln!(f, "  {mark} {what}\n    \u{2192} {means}")?;
        }
        if !self.suggestions.is_empty() {
            writeln!(
                f,
                "\nSuggested lines for the config. Write each below the header of its section; copy a \
                 header\nonly if config.toml has no such section yet.\n\n{}",
                self.suggested_toml().trim_end()
            )?;
        }
        let verdict = if self.would_serve {
            "A portal with this config would serve this server."
        } else if self.has_problem() {
            "A portal with this config would not serve this server: see \u{2717} above."
        } else {
            "Whether a portal with this config would serve this server is still open."
        };
        writeln!(f, "\n{verdict}")
    }
}

#[cfg(test)]
mod tests {
    use super::super::transcript::Line;
    use super::*;

    fn exchange(name: &str, outcome: &str, at_ms: u64) -> Line {
        let (exchange, outcome) = (name.to_owned(), outcome.to_owned());
        Line::Exchange(Box::new(Recording { exchange, outcome, at_ms, ..Recording::default() }))
    }

    #[test]
    fn only_a_refusal_says_how_long_a_session_lasts() {
        for (outcome, words) in [
            ("waiting", "a session lasts longer than 3 minutes"),
            ("denied", "SecEnrol refused the session after 3 minutes"),
            (REPORTED, "SecEnrol refused the session after 3 minutes"),
            ("error: timeout", "the last poll failed after 3 minutes: error: timeout"),
        ] {
            let lines = vec![
                exchange("sign-in", "success", 0),
                Line::Stage { stage: Stage::Expiry },
                exchange("poll", "waiting", 60_000),
                exchange("poll", outcome, 180_000),
            ];
            let report = Report::of(&Transcript { lines }).to_string();
            assert!(report.contains(words), "{words} in {report}");
            assert_eq!(report.contains("SecEnrol refused"), words.contains("refused"), "{report}");
        }
    }

    #[test]
    fn a_persons_mistake_is_no_problem_of_the_server() {
        for (outcomes, words, verdict) in [
            (&["challenge", "denied"][..], "SecEnrol refused", "is still open"),
            (&["challenge"], "it ended before a QR code came", "is still open"),
            (&["denied", "error: timeout"], "no sign-in came as far", "would not serve"),
        ] {
            let exchanges = outcomes.iter().map(|outcome| exchange("passcode", outcome, 0));
            let report = Report::of(&Transcript { lines: exchanges.collect() });
            let said = report.to_string();
            assert!(said.contains(words) && said.contains(verdict), "{said}");
            assert!(!report.would_serve, "{said}");
        }
    }

    #[test]
    fn a_failed_exchange_is_no_refusal() {
        for (stage, name) in
            [(Stage::RepeatedPasscode, "passcode"), (Stage::WrongCheckCode, "check-code")]
        {
            for (outcome, words) in [
                (REPORTED, "is refused with an error"),
                ("error: timeout", "led to error: timeout"),
            ] {
                let lines = vec![Line::Stage { stage }, exchange(name, outcome, 0)];
                let report = Report::of(&Transcript { lines }).to_string();
                assert!(report.contains(words), "{words} in {report}");
            }
        }
    }
}
