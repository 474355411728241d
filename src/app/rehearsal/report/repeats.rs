//! What a transcript shows of things that were done twice or wrongly on purpose.

use super::{Facts, REPORTED, Report, body_of};
use crate::app::rehearsal::transcript::{Stage, member_of, shape};

/// The meaning of a failed exchange that SecEnrol should have refused.
const UNKNOWN: &str = "whether SecEnrol refuses it was not measured; rehearse once more";

pub(super) fn find(report: &mut Report, facts: &Facts<'_>) {
    second_code(report, facts);
    first_after_second(report, facts);
    repeated_passcode(report, facts);
    wrong_check_code(report, facts);
    lockout(report, facts);
}

/// Whether the second sign-in issued another seed and another picture.
fn second_code(report: &mut Report, facts: &Facts<'_>) {
    let mut successes = facts.successes();
    let (Some(first), Some(second)) = (successes.next(), successes.next()) else { return };
    let number = |recording, member| {
        member_of(body_of(recording)?, member).and_then(shape).map(|shape| shape.id)
    };
    for (member, name) in [("seed", "seed"), ("base64image", "picture")] {
        if number(first, member) == number(second, member) {
            report.fine(
                format!("a second sign-in issues the same {name}"),
                "a user who signs in again keeps a QR code that was already scanned",
            );
        } else {
            report.fine(
                format!("a second sign-in issues another {name}"),
                "a QR code from before may no longer work; the portal ends the older journey",
            );
        }
    }
}

fn first_after_second(report: &mut Report, facts: &Facts<'_>) {
    let Some(poll) = facts.of_stage(Stage::FirstAfterSecond).find(|it| it.exchange == "poll")
    else {
        return;
    };
    let what = format!("after a second sign-in, a poll of the first QR code says: {}", said(poll));
    report.fine(
        what,
        "the portal ends the older journey, and polls its code for poll.after_end_minutes",
    );
}

/// The outcome, and SecEnrol's own words if it used any.
fn said(recording: &secenrol::Recording) -> String {
    let body = body_of(recording).unwrap_or_default();
    if recording.outcome != REPORTED {
        return recording.outcome.clone();
    }
    let words = member_of(body, "message").unwrap_or(body).trim();
    format!("an error, {words:?}")
}

fn repeated_passcode(report: &mut Report, facts: &Facts<'_>) {
    let Some(sent) = facts.of_stage(Stage::RepeatedPasscode).find(|it| it.exchange == "passcode")
    else {
        return;
    };
    match sent.outcome.as_str() {
        "denied" => report.fine("a used passcode is refused", "as it should be"),
        REPORTED => report.note(
            format!("a used passcode is refused with {}", said(sent)),
            "the portal shows that as a fault; users read a reference code",
        ),
        _ if super::is_success(sent) => report.note(
            "a used passcode is accepted once more",
            "somebody who saw a passcode can use it, too; ask SecurEnvoy whether that is intended",
        ),
        outcome => report.note(format!("a used passcode led to {outcome}"), UNKNOWN),
    }
}

fn wrong_check_code(report: &mut Report, facts: &Facts<'_>) {
    let Some(sent) = facts.of_stage(Stage::WrongCheckCode).find(|it| it.exchange == "check-code")
    else {
        return;
    };
    match sent.outcome.as_str() {
        "denied" => {
            report.fine("a wrong check code is refused with accessdenied", "users may try again");
        }
        "enrolled" => report.problem(
            "a made-up check code is accepted",
            "anybody could end a move; do not use the portal with this server",
        ),
        REPORTED => report.note(
            format!("a wrong check code is refused with {}", said(sent)),
            "users read that SecEnrol reported an error",
        ),
        outcome => report.note(format!("a wrong check code led to {outcome}"), UNKNOWN),
    }
}

/// Refusals after which the account still signed in.
fn lockout(report: &mut Report, facts: &Facts<'_>) {
    let (mut refusals, mut survived) = (0, 0);
    for recording in facts.all() {
        match recording.exchange.as_str() {
            "sign-in" | "passcode" if recording.outcome == "denied" => refusals += 1,
            _ if super::is_success(recording) => {
                survived = survived.max(refusals);
                refusals = 0;
            }
            _ => {}
        }
    }
    let known = match survived {
        0 => String::new(),
        count => format!(" It is above {count}: the account survived as many."),
    };
    report.suggest(
        "secenrol",
        "# lockout_threshold = ?",
        &format!("refusals after which SecEnrol locks an account: its settings say.{known}"),
    );
}
