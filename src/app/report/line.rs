//! One line of the audit trail, and what it adds to the report. Of a line, only counts, times, and
//! labels that a person cannot choose freely reach the report.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use strum::EnumIter;

use crate::domain::page::Page;
use crate::http::client_addr::AgentClass;
use crate::observability::audit::{Event, SCHEMA};
use crate::observability::exchange_tally::ExchangeCounts;
use crate::observability::flood;
use crate::pages::desk::{DESK, ENDED_BY};

/// Maximum count of one line, so that no file makes a sum overflow.
const MOST: u64 = 1_000_000_000;

/// The members of a line that the report uses. The portal writes escapes only into `reason`, so all
/// other texts can be borrowed.
#[derive(Debug, Deserialize)]
pub(super) struct AuditedLine<'a> {
    schema: u32,
    ts: &'a str,
    event: &'a str,
    #[serde(borrow)]
    reason: Option<ReasonText<'a>>,
    #[serde(default)]
    step: Option<&'a str>,
    #[serde(default)]
    ua_class: Option<&'a str>,
    #[serde(default)]
    session_ref: Option<&'a str>,
    #[serde(default)]
    wave: Option<&'a str>,
    #[serde(default)]
    lang: Option<&'a str>,
    #[serde(default)]
    journey_ms: Option<u64>,
    #[serde(default)]
    exchanges: Option<ExchangeCounts>,
    #[serde(default)]
    lost: u64,
}

/// Text that may have JSON escapes.
#[derive(Debug, Deserialize)]
struct ReasonText<'a>(#[serde(borrow)] Cow<'a, str>);

/// Why a request was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, EnumIter)]
#[serde(rename_all = "kebab-case")]
pub(super) enum RefusalReason {
    /// A password, or a push that was denied. SecEnrol does not say which.
    SignIn,
    /// A push that was not approved in time.
    NotApproved,
    Passcode,
    CheckCode,
    /// A new phone number, or the code that was sent to it.
    Number,
    /// An exchange without a clear answer.
    NoAnswer,
    /// A sign-in that was not sent, because one more refusal could lock the account in SecEnrol.
    Lock,
    /// Another sign-in of the account was under way.
    Concurrent,
    RateLimit,
    InvalidInput,
    /// A form out of turn, or of an older page.
    OutOfTurn,
    /// A form of another site or journey.
    Forgery,
}

pub(super) const REASONS: usize = RefusalReason::Forgery as usize + 1;

impl RefusalReason {
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in refused",
            Self::NotApproved => "push not approved in time",
            Self::Passcode => "passcode refused",
            Self::CheckCode => "check code refused",
            Self::Number => "new number refused",
            Self::NoAnswer => "no clear answer",
            Self::Lock => "stopped before SecEnrol's lock",
            Self::Concurrent => "another sign-in under way",
            Self::RateLimit => "rate limit",
            Self::InvalidInput => "invalid input",
            Self::OutOfTurn => "form out of turn",
            Self::Forgery => "form of another site or journey",
        }
    }
}

/// How a journey stopped before its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum StopKind {
    Expired,
    SignedOut,
    /// The last try was refused, or a push was not approved.
    Refused,
    /// The person started again.
    Superseded,
    /// The help desk ended it.
    HelpDesk,
}

impl StopKind {
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Expired => "time ran out",
            Self::SignedOut => "signed out",
            Self::Refused => "refused",
            Self::Superseded => "started again",
            Self::HelpDesk => "ended by the help desk",
        }
    }
}

/// What a line adds to the report, apart from a refusal.
#[derive(Debug, PartialEq)]
pub(super) enum Observation<'a> {
    /// A password was right.
    SignedIn {
        wave: Option<&'a str>,
        lang: Option<&'a str>,
        browser: &'static str,
    },
    SecondFactor,
    /// A new phone is enrolled.
    Moved {
        wave: Option<&'a str>,
        journey: Option<&'a str>,
        millis: Option<u64>,
    },
    /// Nobody knows whether a phone was enrolled.
    Unknown,
    /// A journey stopped at this step.
    Stopped(&'static str, StopKind),
    Exchanges(ExchangeCounts),
    /// The line adds nothing, unless it is a refusal.
    Other,
}

/// A parsed line.
#[derive(Debug)]
pub(super) struct ObservedLine<'a> {
    pub(super) at: Timestamp,
    pub(super) what: Observation<'a>,
    /// The reason of a refusal, and how many requests were refused.
    pub(super) refused: Option<(RefusalReason, u64)>,
    /// Lines that could not be written before this one.
    pub(super) lost: u64,
}

impl<'a> ObservedLine<'a> {
    /// Parses a line.
    ///
    /// # Errors
    /// What is wrong with it, without its content.
    pub(super) fn parse(line: &'a [u8]) -> Result<Self, String> {
        // One check for the whole line: given bytes, serde_json would check each text.
        let line = std::str::from_utf8(line).map_err(|_| "is not UTF-8")?;
        let line: AuditedLine = serde_json::from_str(line).map_err(|error| problem(&error))?;
        if line.schema != SCHEMA {
            let version = line.schema;
            return Err(format!("has schema {version}; this program reads schema {SCHEMA}"));
        }
        let at = line.ts.parse().map_err(|_| "has no valid time in \"ts\"")?;
        let event = line.event.parse().ok();
        let (reason, step) = (line.reason.as_ref().map_or("", |text| &text.0), step_of(line.step));
        // What the help desk's own page refuses says nothing about the people who move.
        let is_of_desk = line.step == Some(DESK);
        let refused = event.filter(|_| !is_of_desk).and_then(|event| refusal(event, step, reason));
        let refused = refused.map(|refusal| (refusal, times(reason)));
        let lost = line.lost.min(MOST);
        let what = event.map_or(Observation::Other, |event| line.observation(event, step));
        Ok(Self { at, what, refused, lost })
    }
}

impl<'a> AuditedLine<'a> {
    fn observation(self, event: Event, step: &'static str) -> Observation<'a> {
        let Self { wave, lang, .. } = self;
        let reason = self.reason.as_ref().map_or("", |text| &text.0);
        match event {
            Event::SessionCreated => {
                Observation::SignedIn { wave, lang, browser: class_of(self.ua_class) }
            }
            Event::AuthnLoginSuccess => Observation::SecondFactor,
            Event::EnrolConfirmed => {
                Observation::Moved { wave, journey: self.session_ref, millis: self.journey_ms }
            }
            Event::EnrolUnknown => Observation::Unknown,
            Event::SessionExpired if reason == "superseded" => {
                Observation::Stopped(step, StopKind::Superseded)
            }
            Event::SessionExpired if reason == ENDED_BY => {
                Observation::Stopped(step, StopKind::HelpDesk)
            }
            Event::SessionExpired => Observation::Stopped(step, StopKind::Expired),
            Event::SessionLogout if is_under_way(step) => {
                Observation::Stopped(step, StopKind::SignedOut)
            }
            // At this step, the journey is only a pending sign-in and ends with it.
            Event::AuthnLoginFail | Event::AuthnLoginFailMax if step == Page::Approve.name() => {
                Observation::Stopped(step, StopKind::Refused)
            }
            Event::AuthnLoginFailMax if is_under_way(step) => {
                Observation::Stopped(step, StopKind::Refused)
            }
            Event::UpstreamSummary => {
                let exchanges = self.exchanges.map(bounded);
                exchanges.map_or(Observation::Other, Observation::Exchanges)
            }
            _ => Observation::Other,
        }
    }
}

/// What is wrong with a line that is no JSON object of the trail. The error's own text is not used,
/// because it may quote the line.
fn problem(error: &serde_json::Error) -> String {
    match error.classify() {
        serde_json::error::Category::Eof => "ends early".to_owned(),
        serde_json::error::Category::Data => "lacks a member of the audit trail".to_owned(),
        _ => format!("is not JSON from column {} on", error.column()),
    }
}

/// Whether a journey can stop at this step.
fn is_under_way(step: &str) -> bool {
    let is_before = |page: &Page| matches!(page, Page::Start | Page::SignIn);
    let under_way = |page: &Page| page.is_step() && !page.is_last() && !is_before(page);
    Page::ALL.iter().filter(|page| under_way(page)).any(|page| page.name() == step)
}

/// The program's own name of a step, because a file may have any text.
fn step_of(text: Option<&str>) -> &'static str {
    let mut names = Page::ALL.into_iter().map(Page::name);
    text.and_then(|text| names.find(|name| *name == text)).unwrap_or("other")
}

/// The program's own name of a class of browsers, for the same reason as [`step_of`].
fn class_of(text: Option<&str>) -> &'static str {
    text.and_then(|text| text.parse::<AgentClass>().ok()).map_or("other", Into::into)
}

fn bounded(counts: ExchangeCounts) -> ExchangeCounts {
    let times = counts.times.into_iter().map(|(millis, count)| (millis, count.min(MOST)));
    let (answered, failed) = (counts.answered.min(MOST), counts.failed.min(MOST));
    ExchangeCounts { answered, failed, times: times.collect() }
}

/// How many requests a line stands for.
fn times(reason: &str) -> u64 {
    flood::count_in(reason).unwrap_or(1).min(MOST)
}

fn refusal(event: Event, step: &str, reason: &str) -> Option<RefusalReason> {
    Some(match event {
        Event::AuthnLoginFail | Event::AuthnLoginFailMax => match (reason, step) {
            ("not approved in time", _) => RefusalReason::NotApproved,
            ("no clear answer", _) => RefusalReason::NoAnswer,
            (_, "passcode") => RefusalReason::Passcode,
            (_, "scan") => RefusalReason::CheckCode,
            _ => RefusalReason::SignIn,
        },
        Event::NumberChangeFail => RefusalReason::Number,
        Event::AuthnLoginLock => RefusalReason::Lock,
        Event::AuthnLoginConcurrent => RefusalReason::Concurrent,
        Event::ExcessRateLimitExceeded => RefusalReason::RateLimit,
        Event::InputValidationFail => RefusalReason::InvalidInput,
        Event::SequenceFail => RefusalReason::OutOfTurn,
        Event::MaliciousCsrf => RefusalReason::Forgery,
        _ => return None,
    })
}
