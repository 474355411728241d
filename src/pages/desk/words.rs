//! What the help desk reads: notes, steps and limits in English words. The page has no other
//! language, because the organisation's own staff reads it.

use crate::domain::page::Page;
use crate::http::error::ErrorKind;
use crate::observability::audit::Event;
use crate::observability::help_desk::{FAULT, NOTICE};
use crate::observability::notifications::Delivery;
use crate::store::account_notes::AccountNote;
use crate::upstream::limits::{LimitName, SecEnrolCount};
use secenrol::Userid;

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

/// The account whose limits were lifted, in the audit trail.
pub(super) fn account(count: SecEnrolCount) -> &'static str {
    match count {
        SecEnrolCount::Kept => "account",
        SecEnrolCount::Reset => "account, which was unlocked in SecEnrol",
    }
}

/// Says that the limits of an account were lifted. `left` refusals may follow until the lockout.
pub(super) fn lifted(userid: &Userid, left: Option<usize>) -> String {
    let rest = match left {
        Some(0) => {
            " Signing in stays paused, because SecEnrol may lock the account at the next refusal. \
             Unlock it in SecEnrol, tick the box, and lift the limits again."
        }
        _ => "",
    };
    format!("The limits of {userid} were lifted.{rest}")
}

/// What a note says.
pub(super) fn outcome(note: &AccountNote) -> String {
    if let Some(kind) = note.what.strip_prefix(FAULT) {
        return format!("An error page was shown: {}.", fault(kind));
    }
    if let Some(subject) = note.what.strip_prefix(NOTICE) {
        return notice(subject, note);
    }
    let raw = || format!("{} {}", note.what, note.place);
    // Another version of the portal may know more events.
    let Ok(event) = note.what.parse::<Event>() else { return raw() };
    let text = match event {
        Event::SessionCreated => "The password was right.",
        Event::AuthnLoginPending => {
            "Sent user name and password; SecEnrol has not answered yet (a push, or a slow server)."
        }
        Event::AuthnLoginSuccess => "Password and second factor were right.",
        Event::AuthnLoginFail => return refused(note),
        Event::AuthnLoginFailMax => return format!("{} That was the last try.", refused(note)),
        Event::AuthnLoginLock => {
            "A sign-in was not sent to SecEnrol: one more refusal could lock the account."
        }
        Event::AuthnLoginConcurrent => "A sign-in was refused: another one awaits its answer.",
        Event::AuthnLoginUnlock if note.reason.contains("tried to") => {
            "Lifting the limits failed; some of them may be lifted."
        }
        Event::AuthnLoginUnlock => "The limits were lifted.",
        Event::SessionRenewed => "The session continued.",
        Event::SessionExpired => return format!("The session ended ({}).", note.reason),
        Event::SessionLogout => "Signed out.",
        Event::SessionUseAfterExpire => "Came back to a session that had ended.",
        Event::SequenceFail => "Sent a form of an older page.",
        Event::InputValidationFail if note.reason.is_empty() => "Invalid input.",
        Event::InputValidationFail => return format!("Invalid input: {}.", note.reason),
        Event::ExcessRateLimitExceeded => "Too many failures: SecEnrol was not asked.",
        Event::MaliciousCsrf => "A form came from another site, or the browser hides where from.",
        Event::EnrolStarted => "SecEnrol issued a new setup key.",
        Event::QrShown => "The QR code was shown.",
        Event::EnrolConfirmed => "The new phone is set up.",
        Event::EnrolUnknown => {
            "A QR code was given out, and nobody knows whether a phone scanned it."
        }
        Event::NumberChangePending => {
            "A new phone number was accepted. It changes with the code sent to it."
        }
        Event::NumberChanged => "The phone number for sign-in codes was changed.",
        Event::NumberChangeFail => "A new phone number or its code was not accepted.",
        Event::UpstreamTlsFail => "SecEnrol's certificate could not be trusted.",
        Event::SysCrash => "The portal failed.",
        // They are about no account.
        Event::SysStartup
        | Event::SysShutdown
        | Event::UpstreamSummary
        | Event::AuthzFail
        | Event::AuthzAdmin => return raw(),
    };
    text.to_owned()
}

/// A refusal, which may be one of several things.
fn refused(note: &AccountNote) -> String {
    let what = match page_named(&note.place) {
        Some(Page::SignIn) => "Password",
        Some(Page::Approve) => "Password or push",
        Some(Page::Passcode) => "Sign-in code",
        Some(Page::Scan) => "Check code",
        _ => "Attempt",
    };
    match note.reason.as_str() {
        "refused" | "check code refused" => format!("{what} refused."),
        "not approved in time" => format!("{what}: not approved in time."),
        "no clear answer" => format!("{what}: SecEnrol gave no clear answer."),
        reason => format!("{what} refused: {reason}."),
    }
}

fn page_named(name: &str) -> Option<Page> {
    Page::ALL.into_iter().find(|page| page.name() == name)
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
    let became = match note.reason.parse() {
        Ok(Delivery::Sent) => "sent",
        Ok(Delivery::NoAddress) => "not sent, because the account has no address",
        Ok(Delivery::Dropped) => "dropped, because too many waited",
        _ => "not delivered",
    };
    let channel = if note.place == "mail" { "Mail" } else { "Webhook" };
    format!("{channel} \u{201c}{about}\u{201d}: {became}.")
}

/// What the person sees at a step.
pub(super) fn step(name: &str) -> &str {
    match page_named(name) {
        Some(Page::Approve) => {
            "waits for the answer to the sign-in: a push on the old phone, or SecEnrol"
        }
        Some(Page::Passcode) => "is asked for a sign-in code of the old phone",
        Some(Page::Scan) => "sees the QR code for the new phone",
        Some(Page::SmsNumber) => "is asked for the new phone number",
        Some(Page::SmsConfirm) => "is asked to confirm the new phone number",
        Some(Page::SmsCode) => "is asked for the code that went to the new number",
        _ => name,
    }
}

/// What a limit counts.
pub(super) fn limit(name: LimitName) -> &'static str {
    match name {
        LimitName::SignIns => "Sign-ins with a wrong password",
        LimitName::Challenges => "Right passwords without a sign-in code",
        LimitName::Pushes => "Pushes that nobody approves",
        LimitName::Passcodes => "Wrong sign-in codes",
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
    fn the_words_of_an_event_are_a_sentence() {
        for event in Event::VARIANTS {
            let words = outcome(&note(event, "scan", "a reason"));
            assert!(words.ends_with('.') || words == format!("{event} scan"), "{words}");
        }
        assert_eq!(outcome(&note("newer_event", "scan", "")), "newer_event scan");
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
            (note("authn_login_fail", "passcode", "refused"), "Sign-in code refused."),
            (note("input_validation_fail", "passcode", ""), "Invalid input."),
            (
                note("authn_login_unlock", "desk", "lifted the limits of the account"),
                "The limits were lifted.",
            ),
            (
                note("authn_login_unlock", "desk", "tried to lift the limits of the account"),
                "Lifting the limits failed; some of them may be lifted.",
            ),
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
