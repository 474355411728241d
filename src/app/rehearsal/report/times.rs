//! What a transcript shows of times.

use super::{Facts, REPORTED, Report};
use crate::app::rehearsal::transcript::{Line, Stage};

/// A server that takes longer is slow for its users, in milliseconds.
const SLOW_MS: u64 = 2_000;
/// The default of `secenrol.breaker_seconds`.
const BREAKER_SECONDS: u64 = 10;

pub(super) fn find(report: &mut Report, facts: &Facts<'_>) {
    latency(report, facts);
    push(report, facts);
    expiry(report, facts);
}

/// The timeouts of the portal that wrote the transcript, in milliseconds.
fn timeouts(facts: &Facts<'_>) -> (u64, u64) {
    match facts.transcript.lines.first() {
        Some(Line::Start { timeout_s, sign_in_timeout_s, .. }) => {
            (timeout_s.saturating_mul(1000), sign_in_timeout_s.saturating_mul(1000))
        }
        _ => (10_000, 120_000),
    }
}

fn latency(report: &mut Report, facts: &Facts<'_>) {
    let quick = facts.all().filter(|it| it.exchange != "sign-in" && it.reply.is_some());
    let mut times: Vec<u64> = quick.map(|it| it.took_ms).collect();
    times.sort_unstable();
    let (Some(median), Some(longest)) = (times.get(times.len() / 2), times.last()) else { return };
    let what = format!("replies took {median} ms at the median, {longest} ms at most");
    let (timeout, _) = timeouts(facts);
    if *longest > SLOW_MS {
        report.note(what, "users wait this long at each step");
    } else {
        report.fine(what, "quick enough");
    }
    if longest.saturating_mul(3) > timeout {
        let seconds = (longest.saturating_mul(3) / 1000 + 1).min(120);
        report.suggest(
            "secenrol",
            format!("timeout_seconds = {seconds}"),
            "three times the slowest reply of the rehearsal",
        );
        report.suggest(
            "secenrol",
            format!("breaker_seconds = {}", seconds.max(BREAKER_SECONDS)),
            "a slow server needs longer until it is asked again",
        );
    }
}

fn push(report: &mut Report, facts: &Facts<'_>) {
    let pushes = facts
        .of_kind("sign-in")
        .filter(|it| super::is_success(it) || it.outcome == "error: timeout");
    let Some(longest) = pushes.map(|it| it.took_ms).max() else { return };
    let (_, timeout) = timeouts(facts);
    if longest.saturating_mul(2) > timeout {
        let seconds = (longest.saturating_mul(2) / 1000 + 1).min(600);
        report.suggest(
            "secenrol",
            format!("sign_in_timeout_seconds = {seconds}"),
            "the approval of the push took more than half of the timeout",
        );
    }
}

/// How long a session lasts.
fn expiry(report: &mut Report, facts: &Facts<'_>) {
    let begun = facts.successes().last().map(|it| it.at_ms + it.took_ms);
    let polls: Vec<_> = facts.of_stage(Stage::Expiry).collect();
    let (Some(begun), Some(last)) = (begun, polls.last()) else {
        report.fine(
            "how long a session lasts was not measured",
            "`handover rehearse --expiry-minutes 30` measures it",
        );
        return;
    };
    let lasted = last.at_ms.saturating_sub(begun) / 60_000;
    match last.outcome.as_str() {
        "waiting" | "enrolled" => report.fine(
            format!("a session lasts longer than {lasted} minutes"),
            "session.absolute_minutes ends the portal's own journey",
        ),
        "denied" | REPORTED => report.note(
            format!("SecEnrol refused the session after {lasted} minutes"),
            "session.absolute_minutes need not be longer",
        ),
        outcome => report.note(
            format!("the last poll failed after {lasted} minutes: {outcome}"),
            "how long a session lasts was not measured; rehearse once more",
        ),
    }
}
