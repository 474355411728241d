//! What the help desk reads: notes, steps and limits in English words. The page has no other
//! language, because the organisation's own staff reads it.

use crate::http::error::ErrorKind;
use crate::observability::help_desk::{FAULT, NOTICE};
use crate::store::account_notes::AccountNote;
use crate::upstream::limits::LimitName;

/// The heading and the advice of the page that says why a request failed.
pub(super) fn problem(kind: ErrorKind) -> (&'static str, &'static str) {
    match kind {
        ErrorKind::SignOn => (
            "You may not use this page",
            "Your sign-on does not say that you belong to the help desk. The log has the reason.",
        ),
        ErrorKind::Limited => ("Too many searches", "Wait a minute, then search again."),
        ErrorKind::NotOurs => ("This form did not come from this page", "Open the page again."),
        ErrorKind::Stale => ("This page is out of date", "Search again."),
        ErrorKind::SessionsAway => {
            ("The session store does not answer", "Try again in a moment. The log has the reason.")
        }
        ErrorKind::Full => (
            "The session store has no memory left",
            "Try again in a moment. Tell those who run the portal: the log has the reason.",
        ),
        _ => ("This did not work", "The log has the reason."),
    }
}

/// What a note says.
pub(super) fn outcome(note: &AccountNote) -> String {
    if let Some(kind) = note.what.strip_prefix(FAULT) {
        return format!("An error page was shown: {}.", fault(kind));
    }
    if let Some(subject) = note.what.strip_prefix(NOTICE) {
        return notice(subject, note);
    }
    let place = note.place.as_str();
    let text = match note.what.as_str() {
        "session_created" => "The password was right.",
        "authn_login_pending" => "Signed in; SecEnrol has not answered yet (push or slow).",
        "authn_login_success" => "Password and second factor were right.",
        "authn_login_fail" | "authn_login_fail_max" => return refused(note),
        "authn_login_lock" => {
            "A sign-in was not sent to SecEnrol: one more refusal could lock the account."
        }
        "authn_login_concurrent" => "A sign-in was refused: another one awaits its answer.",
        "authn_login_unlock" => "The limits were lifted.",
        "session_renewed" => "The session continued.",
        "session_expired" => return format!("The session ended ({}).", note.reason),
        "session_logout" => "Signed out.",
        "session_use_after_expire" => "Came back to a session that had ended.",
        "sequence_fail" => "Sent a form of an older page.",
        "input_validation_fail" if note.reason.is_empty() => "Invalid input.",
        "input_validation_fail" => return format!("Invalid input: {}.", note.reason),
        "excess_rate_limit_exceeded" => "Too many failures: SecEnrol was not asked.",
        "malicious_csrf" => "A form came from another site, or the browser hides where from.",
        "enrol_started" => "SecEnrol issued a new setup key.",
        "qr_shown" => "The QR code was shown.",
        "enrol_confirmed" => "The new phone is set up.",
        "enrol_unknown" => "A QR code was given out, and nobody knows whether a phone scanned it.",
        "number_changed" => "The phone number for passcodes was changed.",
        "number_change_fail" => "A new phone number or its code was not accepted.",
        "upstream_tls_fail" => "SecEnrol's certificate could not be trusted.",
        "sys_crash" => "The portal failed.",
        other => return format!("{other} {place}"),
    };
    text.to_owned()
}

/// A refusal, which may be one of several things.
fn refused(note: &AccountNote) -> String {
    let what = match note.place.as_str() {
        "sign-in" => "Password",
        "approve" => "Password or push",
        "passcode" => "Passcode",
        "scan" => "Check code",
        _ => "Attempt",
    };
    let last = if note.what.ends_with("_max") { " That was the last try." } else { "" };
    match note.reason.as_str() {
        "refused" | "check code refused" => format!("{what} refused.{last}"),
        "not approved in time" => format!("{what}: not approved in time.{last}"),
        "no clear answer" => format!("{what}: SecEnrol gave no clear answer.{last}"),
        reason => format!("{what} refused: {reason}.{last}"),
    }
}

fn fault(kind: &str) -> &str {
    match kind.parse() {
        Ok(ErrorKind::Full) => "too many people at once",
        Ok(ErrorKind::Busy) => "another request of the session was being answered",
        Ok(ErrorKind::Away | ErrorKind::Unreachable) => "SecEnrol could not be reached",
        Ok(ErrorKind::TimedOut) => "SecEnrol did not answer in time",
        Ok(ErrorKind::Reported) => "SecEnrol reported an error",
        Ok(ErrorKind::NotUnderstood) => "SecEnrol's reply was not understood",
        Ok(ErrorKind::SessionsAway) => "the session store was unavailable",
        _ => kind,
    }
}

fn notice(subject: &str, note: &AccountNote) -> String {
    let about = match subject {
        "token_moved" => "the token was moved",
        "number_changed" => "the phone number was changed",
        "enrolment_started" => "a QR code was shown",
        "enrolment_unknown" => "a phone may have been set up",
        other => other,
    };
    let became = match note.reason.as_str() {
        "sent" => "sent",
        "no-address" => "not sent, because the account has no address",
        "dropped" => "dropped, because too many waited",
        _ => "not delivered",
    };
    let channel = if note.place == "mail" { "Mail" } else { "Webhook" };
    format!("{channel} \u{201c}{about}\u{201d}: {became}.")
}

/// What the person sees at a step.
pub(super) fn step(name: &str) -> &str {
    match name {
        "approve" => "waits for the answer to the sign-in: a push on the old phone, or SecEnrol",
        "passcode" => "is asked for a passcode of the old phone",
        "scan" => "sees the QR code for the new phone",
        "sms-number" => "is asked for the new phone number",
        "sms-confirm" => "is asked to confirm the new phone number",
        "sms-code" => "is asked for the code that went to the new number",
        other => other,
    }
}

/// What a limit counts.
pub(super) fn limit(name: LimitName) -> &'static str {
    match name {
        LimitName::SignIns => "Sign-ins with a wrong password",
        LimitName::Challenges => "Right passwords without a passcode",
        LimitName::Pushes => "Pushes that nobody approves",
        LimitName::Passcodes => "Wrong passcodes",
        LimitName::Lockout => "Refusals in a row before SecEnrol locks the account",
        LimitName::CheckCodes => "Wrong check codes",
        LimitName::NumberChanges => "New phone numbers",
        LimitName::NumbersTyped => "Typed phone numbers",
        LimitName::NumberCodes => "Codes for a new phone number",
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantNames as _;

    use super::*;
    use crate::domain::journey::Timestamp;
    use crate::observability::audit::Event;
    use crate::store::account_notes::NoteSource;

    fn note(what: &str, place: &str, reason: &str) -> AccountNote {
        AccountNote {
            at: Timestamp::from(0),
            what: what.to_owned(),
            source: NoteSource::SignedIn,
            reason: reason.to_owned(),
            place: place.to_owned(),
            address: None,
            journey: None,
            reference: None,
        }
    }

    #[test]
    fn every_event_of_an_account_has_words() {
        let of_the_portal =
            ["sys_startup", "sys_shutdown", "upstream_summary", "authz_fail", "authz_admin"];
        for event in Event::VARIANTS.iter().filter(|event| !of_the_portal.contains(event)) {
            let words = outcome(&note(event, "scan", "a reason"));
            assert!(words.ends_with('.') && !words.contains('_'), "{event}: {words}");
        }
    }

    #[test]
    fn a_full_store_is_told_from_one_that_does_not_answer() {
        let (full, _) = problem(ErrorKind::Full);
        assert_eq!(full, "The session store has no memory left");
        assert_ne!(full, problem(ErrorKind::SessionsAway).0);
    }

    #[test]
    fn refusals_notices_and_faults_have_words() {
        for (note, words) in [
            (note("authn_login_fail", "passcode", "refused"), "Passcode refused."),
            (note("input_validation_fail", "passcode", ""), "Invalid input."),
            (
                note("authn_login_fail_max", "sign-in", "refused"),
                "Password refused. That was the last try.",
            ),
            (
                note("notice-token_moved", "mail", "sent"),
                "Mail \u{201c}the token was moved\u{201d}: sent.",
            ),
            (
                note("fault-unreachable", "sign-in", ""),
                "An error page was shown: SecEnrol could not be reached.",
            ),
        ] {
            assert_eq!(outcome(&note), words);
        }
        let newer = outcome(&note("fault-of-a-newer-version", "", ""));
        assert_eq!(newer, "An error page was shown: of-a-newer-version.");
        for kind in ErrorKind::VARIANTS {
            assert!(!outcome(&note(&format!("{FAULT}{kind}"), "", "")).contains('_'));
        }
    }
}
