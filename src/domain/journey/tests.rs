use base64::engine::general_purpose::STANDARD_NO_PAD;
use serde_json::json;

use super::*;
use crate::domain::page::Page;

const LIMITS: Lifetimes =
    Lifetimes { idle: Duration::from_secs(600), absolute: Duration::from_secs(900) };

/// The reference code that every transition of these tests gets.
const REFERENCE: &str = "K7QX-2M9P";

/// The server that answers in these tests.
const SERVER: &str = "https://mfa.example.org/secenrol";

/// When the transitions take place, in seconds. The journeys begin at 0.
const NOW: u64 = 500;

fn at(seconds: u64) -> Timestamp {
    Timestamp::from(seconds * 1000)
}

fn bob() -> Userid {
    Userid::parse("CORP\\Bob").unwrap()
}

fn new_number() -> PhoneNumber {
    PhoneNumber::parse("+447400123456").unwrap()
}

fn enrolment() -> Enrolment {
    let fields = json!({
        "server": SERVER,
        "account": "bob",
        "cookies": [STANDARD_NO_PAD.encode("SecurEnvoyPin=first")],
        "seed": "GEZDGNBV",
        "enrolurl": "https://mfa.example.org/enrol",
        "domain": "1",
    });
    serde_json::from_value(fields).unwrap()
}

fn signed_in() -> SignedIn {
    enrolment().into()
}

fn challenge() -> Challenge {
    let fields = json!({
        "server": SERVER, "userid": "bob", "session": "key", "account": "bob", "cookies": [],
    });
    serde_json::from_value(fields).unwrap()
}

fn accepted() -> SignIn {
    SignIn::Accepted(Box::new(enrolment()), None)
}

fn challenged() -> SignIn {
    SignIn::Challenged(challenge())
}

fn awaiting() -> Journey {
    Journey::awaiting_approval(bob(), Purpose::Move, at(0))
}

fn signed_in_for(purpose: Purpose, outcome: SignIn) -> Journey {
    Journey::signed_in(bob(), purpose, outcome, at(0)).unwrap()
}

/// A journey in each step, all begun at 0.
fn every_step() -> [Journey; 9] {
    let number = signed_in_for(Purpose::Number, accepted());
    let confirming = number.clone().number_entered(new_number(), at(0)).unwrap();
    let code = confirming.clone().number_taken(signed_in(), true, at(0)).unwrap();
    let scan = signed_in_for(Purpose::Move, accepted());
    [
        awaiting(),
        signed_in_for(Purpose::Move, challenged()),
        scan.clone(),
        number,
        confirming,
        code.clone(),
        scan.enrolled(at(0)).unwrap(),
        code.number_confirmed(at(0)).unwrap(),
        awaiting().approval_failed(REFERENCE, at(0)).unwrap(),
    ]
}

/// The journey of [`every_step`] in the step with this name.
fn in_step(name: &str) -> Journey {
    every_step().into_iter().find(|journey| journey.step().name() == name).unwrap()
}

/// Who takes a transition. Only what a person does restarts the idle time.
#[derive(Debug, PartialEq)]
enum By {
    Person,
    Upstream,
}

use By::{Person, Upstream};

type TransitionCase =
    (&'static str, fn(Journey) -> Option<Journey>, By, &'static [[&'static str; 2]]);

/// Each transition: what happens, who does it, and each step that allows it with the step that
/// follows. The other steps do not allow it.
const TRANSITIONS: [TransitionCase; 19] = [
    (
        "the pending sign-in is refused",
        |j| j.approval_answered(SignIn::Denied, REFERENCE, at(NOW)),
        Upstream,
        &[["approve", "ended"]],
    ),
    (
        "the pending sign-in wants a passcode",
        |j| j.approval_answered(challenged(), REFERENCE, at(NOW)),
        Upstream,
        &[["approve", "passcode"]],
    ),
    (
        "the pending sign-in is approved",
        |j| j.approval_answered(accepted(), REFERENCE, at(NOW)),
        Upstream,
        &[["approve", "scan"]],
    ),
    (
        "the pending sign-in fails",
        |j| j.approval_failed(REFERENCE, at(NOW)),
        Upstream,
        &[["approve", "ended"]],
    ),
    (
        "the passcode is right",
        |j| j.passcode_accepted(Box::new(enrolment()), at(NOW)),
        Person,
        &[["passcode", "scan"]],
    ),
    (
        "the passcode is wrong",
        |j| j.passcode_tried(challenge(), true, REFERENCE, at(NOW)),
        Person,
        &[["passcode", "passcode"]],
    ),
    (
        "the check code is wrong",
        |j| j.check_code_tried(enrolment(), true, 2, REFERENCE, at(NOW)),
        Person,
        &[["scan", "scan"]],
    ),
    ("a poll finds nothing new", |j| j.still_waiting(enrolment()), Upstream, &[["scan", "scan"]]),
    ("the new phone is enrolled", |j| j.enrolled(at(NOW)), Upstream, &[["scan", "done"]]),
    (
        "SecEnrol forgets the session",
        |j| j.upstream_session_lost(REFERENCE, at(NOW)),
        Upstream,
        &[["scan", "ended"]],
    ),
    (
        "a number is typed",
        |j| j.number_entered(new_number(), at(NOW)),
        Person,
        &[["sms-number", "sms-confirm"]],
    ),
    (
        "the number is dropped",
        |j| j.number_dropped("", at(NOW)),
        Person,
        &[["sms-confirm", "sms-number"], ["sms-code", "sms-number"]],
    ),
    (
        "the number is taken",
        |j| j.number_taken(signed_in(), false, at(NOW)),
        Person,
        &[["sms-confirm", "sms-done"]],
    ),
    (
        "a code is sent to the number",
        |j| j.number_taken(signed_in(), true, at(NOW)),
        Person,
        &[["sms-confirm", "sms-code"]],
    ),
    (
        "the number is refused",
        |j| j.number_tried(signed_in(), true, REFERENCE, at(NOW)),
        Person,
        &[["sms-confirm", "sms-number"]],
    ),
    (
        "the number has no clear answer",
        |j| j.number_tried(signed_in(), false, REFERENCE, at(NOW)),
        Person,
        &[["sms-confirm", "sms-confirm"]],
    ),
    (
        "the number's code is right",
        |j| j.number_confirmed(at(NOW)),
        Person,
        &[["sms-code", "sms-done"]],
    ),
    (
        "the number's code is wrong",
        |j| j.number_code_tried(signed_in(), true, REFERENCE, at(NOW)),
        Person,
        &[["sms-code", "sms-code"]],
    ),
    (
        "the person asks for more time",
        |j| j.prolonged(at(NOW)),
        Person,
        &[
            ["approve", "approve"],
            ["passcode", "passcode"],
            ["scan", "scan"],
            ["sms-number", "sms-number"],
            ["sms-confirm", "sms-confirm"],
            ["sms-code", "sms-code"],
        ],
    ),
];

#[test]
fn each_transition_leads_from_its_own_steps_to_the_next_and_no_other_step_allows_it() {
    for (what, transition, _, allowed) in TRANSITIONS {
        for journey in every_step() {
            let here = journey.step().name();
            let next = allowed.iter().find(|[from, _]| *from == here).map(|[_, to]| *to);
            let reached = transition(journey).map(|journey| journey.step().name());
            assert_eq!(reached, next, "{what} at {here}");
        }
    }
}

#[test]
fn only_what_the_person_does_restarts_the_idle_time() {
    for (what, transition, by, allowed) in TRANSITIONS {
        for [from, _] in allowed {
            let last = transition(in_step(from)).unwrap().last_action;
            assert_eq!(last, if by == Person { at(NOW) } else { at(0) }, "{what} at {from}");
        }
    }
}

#[test]
fn every_transition_but_a_poll_and_more_time_makes_the_forms_of_the_page_stale() {
    for (what, transition, _, allowed) in TRANSITIONS {
        let same_page = ["a poll finds nothing new", "the person asks for more time"];
        let (judged, entered) =
            if same_page.contains(&what) { (Token::Current, 0) } else { (Token::Stale, NOW) };
        for [from, _] in allowed {
            let before = in_step(from);
            let token = before.form_token();
            let after = transition(before).unwrap();
            assert_eq!(after.judge(&token), judged, "{what} at {from}");
            assert_eq!(after.entered(), at(entered), "{what} at {from}");
            assert_eq!(after.started(), at(0), "{what} at {from}");
        }
    }
}

#[test]
fn every_early_end_says_why_and_has_the_reference() {
    for (ending, end) in [
        (Ending::SignInRefused, awaiting().approval_answered(SignIn::Denied, REFERENCE, at(1))),
        (Ending::SignInFailed, awaiting().approval_failed(REFERENCE, at(1))),
        (Ending::UpstreamSessionLost, in_step("scan").upstream_session_lost(REFERENCE, at(1))),
    ] {
        assert_eq!(end_of(&end.unwrap()), Some((ending, REFERENCE)));
    }
}

fn end_of(journey: &Journey) -> Option<(Ending, &str)> {
    match journey.step() {
        Step::Ended { ending, reference } => Some((*ending, reference)),
        _ => None,
    }
}

/// The number of tries so far and whether the last was refused, if the step counts tries.
fn tries_of(journey: &Journey) -> Option<(u8, bool)> {
    match *journey.step() {
        Step::AwaitingPasscode { tries, refused, .. }
        | Step::AwaitingScan { tries, refused, .. }
        | Step::AwaitingNumber { tries, refused, .. }
        | Step::AwaitingNumberCode { tries, refused, .. } => Some((tries, refused)),
        Step::ConfirmingNumber { tries, .. } => Some((tries, false)),
        Step::AwaitingApproval
        | Step::Enrolled
        | Step::NumberChanged { .. }
        | Step::Ended { .. } => None,
    }
}

#[test]
fn the_last_try_ends_the_journey_and_only_a_refusal_is_the_persons_fault() {
    type Try = fn(Journey, bool) -> Option<Journey>;
    let number: Try = |j, refused| {
        // A refused number must be typed again.
        let typed = j.clone().number_entered(new_number(), at(0));
        typed.unwrap_or(j).number_tried(signed_in(), refused, REFERENCE, at(0))
    };
    let code: Try = |j, refused| j.number_code_tried(signed_in(), refused, REFERENCE, at(0));
    let passcode: Try = |j, refused| j.passcode_tried(challenge(), refused, REFERENCE, at(0));
    let check: Try = |j, refused| j.check_code_tried(enrolment(), refused, 4, REFERENCE, at(0));
    for (from, most, ending, fail) in [
        ("passcode", 3, Ending::TooManyPasscodes, passcode),
        ("scan", 4, Ending::TooManyCheckCodes, check),
        ("sms-number", 3, Ending::TooManyNumbers, number),
        ("sms-code", 3, Ending::TooManyNumbers, code),
    ] {
        for refused in [true, false] {
            let mut journey = in_step(from);
            for tries in 1..most {
                journey = fail(journey, refused).unwrap();
                assert_eq!(tries_of(&journey), Some((tries, refused)), "{from}");
            }
            let end = fail(journey, refused).unwrap();
            // Without a clear answer, the last try may have been right.
            let ending = if refused { ending } else { Ending::AnswersLost };
            assert_eq!(end_of(&end), Some((ending, REFERENCE)), "{from}");
        }
    }
}

#[test]
fn every_number_that_was_sent_counts_even_if_it_is_dropped_later() {
    let dropped = in_step("sms-confirm").number_dropped("", at(1)).unwrap();
    assert_eq!(tries_of(&dropped), Some((0, false)), "it was not sent yet");
    let refused = in_step("sms-code").number_code_tried(signed_in(), true, REFERENCE, at(1));
    let dropped = refused.unwrap().number_dropped("", at(2)).unwrap();
    assert_eq!(tries_of(&dropped), Some((1, false)), "one number, whatever the codes");
    let typed = dropped.number_entered(new_number(), at(3)).unwrap();
    let sent = typed.number_taken(signed_in(), true, at(4)).unwrap();
    assert!(matches!(sent.step(), Step::AwaitingNumberCode { numbers: 2, tries: 0, .. }));
    let typed = sent.number_dropped("", at(5)).unwrap().number_entered(new_number(), at(6));
    let last = typed.unwrap().number_taken(signed_in(), true, at(7)).unwrap();
    assert!(matches!(last.step(), Step::AwaitingNumberCode { numbers: NUMBER_TRIES, .. }));
    let ended = last.number_dropped(REFERENCE, at(8)).unwrap();
    assert_eq!(end_of(&ended), Some((Ending::TooManyNumbers, REFERENCE)));
}

#[test]
fn only_the_last_two_digits_of_the_number_remain_after_the_change() {
    for changed in [
        in_step("sms-confirm").number_taken(signed_in(), false, at(1)),
        in_step("sms-code").number_confirmed(at(1)),
    ] {
        let step = changed.unwrap().step;
        assert!(matches!(step, Step::NumberChanged { last_two } if last_two == "56"));
    }
}

#[test]
fn both_factors_lead_to_the_step_that_the_purpose_needs() {
    for (purpose, step) in [
        (Purpose::Move, "scan"),
        (Purpose::FirstPhone, "scan"),
        (Purpose::App, "scan"),
        (Purpose::Number, "sms-number"),
    ] {
        let pending = || Journey::awaiting_approval(bob(), purpose, at(0));
        let passcode = || signed_in_for(purpose, challenged());
        for (way, reached) in [
            ("at once", Some(signed_in_for(purpose, accepted()))),
            ("by approval", pending().approval_answered(accepted(), REFERENCE, at(1))),
            ("by passcode", passcode().passcode_accepted(Box::new(enrolment()), at(1))),
        ] {
            let reached = reached.unwrap();
            assert_eq!((reached.step().name(), reached.purpose()), (step, purpose), "{way}");
        }
    }
}

#[test]
fn a_refused_sign_in_starts_no_journey() {
    assert!(Journey::signed_in(bob(), Purpose::Move, SignIn::Denied, at(0)).is_none());
}

#[test]
fn only_an_approval_without_a_request_makes_a_renewal_due() {
    for (what, transition, _, allowed) in TRANSITIONS {
        let due = ["the pending sign-in is approved", "the pending sign-in wants a passcode"];
        for [from, _] in allowed {
            let journey = transition(in_step(from)).unwrap();
            assert_eq!(journey.renewal_due(), due.contains(&what), "{what} at {from}");
            let (token, renewed) = (journey.form_token(), journey.renewed());
            assert!(!renewed.renewal_due(), "{what} at {from}");
            assert_eq!(renewed.judge(&token), Token::Current, "{what} at {from}");
        }
    }
}

#[test]
fn a_journey_is_coded_from_its_passcode_step_on() {
    let pending = || awaiting().approval_answered(challenged(), REFERENCE, at(1)).unwrap();
    for (journey, coded) in [
        (awaiting(), false),
        (signed_in_for(Purpose::Move, accepted()), false),
        (awaiting().approval_answered(accepted(), REFERENCE, at(1)).unwrap(), false),
        (signed_in_for(Purpose::Move, challenged()), true),
        (pending(), true),
        (pending().passcode_accepted(Box::new(enrolment()), at(2)).unwrap(), true),
    ] {
        assert_eq!(journey.is_coded(), coded, "{}", journey.step().name());
    }
}

#[test]
fn each_step_has_its_page_and_says_what_is_known_about_the_person() {
    // The page, then: is under way, is past the password, is past the second factor.
    let known = [
        (Page::Approve, true, false, false),
        (Page::Passcode, true, true, false),
        (Page::Scan, true, true, true),
        (Page::SmsNumber, true, true, true),
        (Page::SmsConfirm, true, true, true),
        (Page::SmsCode, true, true, true),
        (Page::Done, false, false, false),
        (Page::SmsDone, false, false, false),
        (Page::SignIn, false, false, false),
    ];
    for (journey, known) in every_step().into_iter().zip(known) {
        let page = journey.step().page();
        let (past_password, past_both) =
            (journey.is_past_password(), journey.is_past_second_factor());
        assert_eq!((page, journey.is_under_way(), past_password, past_both), known);
    }
}

#[test]
fn further_exchanges_go_to_the_server_that_answered() {
    for journey in every_step() {
        let server = journey.server().map(Server::address);
        let expected = journey.is_past_password().then(|| "mfa.example.org:443".to_owned());
        assert_eq!(server, expected, "{}", journey.step().name());
    }
}

#[test]
fn a_poll_keeps_the_newest_cookie_and_the_tries() {
    let tried = in_step("scan").check_code_tried(enrolment(), true, 4, REFERENCE, at(1)).unwrap();
    let mut newest = enrolment().cookies;
    newest.update([b"SecurEnvoyPin=second".as_slice()].into_iter());
    let session = Enrolment { cookies: newest.clone(), ..enrolment() };
    let polled = tried.still_waiting(session).unwrap();
    assert_eq!(tries_of(&polled), Some((1, true)));
    let Step::AwaitingScan { enrolment, .. } = polled.step else { panic!("no scan") };
    assert_eq!(enrolment.cookies, newest);
}

#[test]
fn a_journey_knows_its_person_and_its_sign_in() {
    let address = "192.0.2.7".parse().unwrap();
    let journey = awaiting();
    assert_eq!(journey.userid(), &bob());
    assert_eq!(journey.account(), "bob");
    assert_eq!(journey.origin(), Origin { at: at(0), address: None });
    assert!(!journey.was_begun_by(&[0; 32]), "its form is unknown");
    let journey = journey.begun_from(address, Some([7; 32]));
    assert_eq!(journey.origin(), Origin { at: at(0), address: Some(address) });
    assert!(journey.was_begun_by(&[7; 32]) && !journey.was_begun_by(&[8; 32]));
}

#[test]
fn all_times_can_be_converted_to_another_clock() {
    let step = awaiting().approval_answered(challenged(), REFERENCE, at(20)).unwrap();
    let journey = step.prolonged(at(30)).unwrap();
    for (ahead, by) in [(0, 0), (5000, 5), (-5000, -5)] {
        let moved = journey.clone().moved(ahead);
        let there = |seconds: u64| at(seconds.saturating_add_signed(by));
        assert_eq!(
            (moved.started(), moved.entered(), moved.last_action),
            (there(0), there(20), there(30))
        );
        assert_eq!(journey.origin().moved(ahead), moved.origin());
    }
}

#[test]
fn the_idle_limit_counts_from_the_last_action_and_the_absolute_from_sign_in() {
    assert_eq!(awaiting().expires(LIMITS), at(600));
    assert_eq!(awaiting().acted(at(500)).expires(LIMITS), at(900));
}

#[test]
fn s13_a_journey_can_be_prolonged_once() {
    let journey = awaiting();
    assert!(journey.may_be_prolonged());
    let prolonged = journey.prolonged(at(550)).unwrap();
    assert_eq!(prolonged.expires(LIMITS), at(1150));
    assert_eq!(prolonged.clone().acted(at(1140)).expires(LIMITS), at(1500));
    assert!(!prolonged.may_be_prolonged() && prolonged.prolonged(at(1100)).is_none());
    assert!(!in_step("done").may_be_prolonged());
}

#[test]
fn an_ended_journey_lasts_long_enough_to_be_read() {
    let ended = awaiting().approval_failed(REFERENCE, at(899)).unwrap();
    assert_eq!(ended.expires(LIMITS), at(899).after(AFTERMATH));
}

#[test]
fn a_form_token_is_current_stale_or_forged() {
    let journey = awaiting();
    let token = journey.form_token();
    assert_eq!(journey.judge(&token), Token::Current);
    let (without_number, _) = token.rsplit_once('.').unwrap();
    let more = format!("{token}.{}", page_nonce());
    let short = &token[..token.len() - 1];
    for forged in [
        "",
        ".",
        "..",
        "0.AAAAAAAAAAAAAAAAAAAAAA",
        without_number,
        short,
        &more,
        &awaiting().form_token(),
    ] {
        assert_eq!(journey.judge(forged), Token::Forged, "{forged}");
    }
    assert_ne!(journey.form_token(), token, "each page has a nonce of its own");
    assert_eq!(page_nonce().len(), NONCE_CHARS);
    assert_eq!(journey.approval_failed(REFERENCE, at(1)).unwrap().judge(&token), Token::Stale);
}

#[test]
fn debug_output_names_the_person_and_the_step_but_not_the_secret() {
    let journey = in_step("scan");
    let shown = format!("{journey:?}");
    assert!(shown.contains("Bob") && shown.contains("AwaitingScan"), "{shown}");
    let secret = format!("{:?}", journey.secret);
    assert!(!shown.contains(&secret) && !shown.contains("GEZDGNBV"), "{shown}");
}

#[test]
fn the_account_has_the_name_in_the_challenge() {
    let typed = in_step("approve");
    assert_eq!(typed.owner(), typed.userid().as_str());
    let named = in_step("passcode");
    let Step::AwaitingPasscode { challenge, .. } = named.step() else { panic!("{named:?}") };
    let challenge = Challenge { userid: "CORP\\bob".to_owned(), ..challenge.clone() };
    let named = typed.approval_answered(SignIn::Challenged(challenge), "", at(1)).unwrap();
    assert_eq!(named.owner(), "CORP\\bob");
    let scanning = named.passcode_accepted(Box::new(enrolment()), at(2)).unwrap();
    assert_eq!(scanning.owner(), "CORP\\bob");
}
