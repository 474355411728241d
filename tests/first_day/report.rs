//! The report names each peculiarity of the stand-in.

use std::time::Duration;

use handover::app::rehearsal::report::{Report, Weight};
use handover::app::rehearsal::steps::AccountState;
use handover::app::rehearsal::transcript::Line;
use handover::config::Config;
use secenrol_stand_in::{Dialect, Fault, Operation};

use crate::world::{rehearse, stand_in};

/// A peculiarity, what the report says of it, and words that only it brings.
type Peculiarity = (&'static str, fn(&mut Dialect), &'static str);

const PECULIARITIES: [Peculiarity; 15] = [
    ("cookie_in_capitals", |it| it.cookie_in_capitals = true, "the cookie is called SecurEnvoyPIN"),
    ("secure_cookie", |it| it.secure_cookie = true, "is marked Secure"),
    ("bom_and_html", |it| it.bom_and_html = true, "a byte order mark stands before the text"),
    ("loud_results", |it| it.loud_results = true, "results are written in capitals"),
    ("extra_members", |it| it.extra_members = true, "the document does not name: build"),
    ("domain_as_number", |it| it.domain_as_number = true, "domain is a number"),
    ("wrapped_base64", |it| it.wrapped_base64 = true, "base64image is wrapped in lines"),
    ("data_prefix", |it| it.data_prefix = true, "base64image begins with a data: prefix"),
    ("svg_image", |it| it.svg_image = true, "the QR code is an SVG document"),
    ("empty_enrolurl", |it| it.empty_enrolurl = true, "enrolurl is empty"),
    ("padded_polls", |it| it.padded_polls = true, "replies to polls are in lower case"),
    ("json_poll_denials", |it| it.json_poll_denials = true, "polls are refused in JSON"),
    ("affinity_cookie", |it| it.affinity_cookie = true, "sets other cookies: ARRAffinity"),
    ("handwritten_json", |it| it.handwritten_json = true, "its JSON is not valid"),
    ("number_at_once", |it| it.number_at_once = true, "a new phone number counts at once"),
];

fn said(report: &handover::app::rehearsal::report::Report) -> String {
    report.to_string()
}

#[tokio::test]
async fn each_peculiarity_is_named() {
    let all = format!("{:?}", Dialect::default());
    assert_eq!(all.matches(": false").count(), PECULIARITIES.len(), "{all}");
    let server = stand_in();
    let plain = said(&rehearse(&server, "alice", true).await.report);
    for (name, switch, words) in PECULIARITIES {
        assert!(all.contains(name), "{name} is no variant of the stand-in");
        assert!(!plain.contains(words), "{words}: {plain}");
        server.handle().start_over();
        let mut dialect = Dialect::default();
        switch(&mut dialect);
        server.handle().set_dialect(dialect);
        if name == "json_poll_denials" {
            server.handle().set_fault(Operation::Poll, Fault::LostSessions);
        }
        let rehearsed = rehearse(&server, "alice", name != "number_at_once").await;
        let report = said(&rehearsed.report);
        assert!(report.contains(words), "{name}: {report}");
        let is_served = name == "json_poll_denials" || rehearsed.report.would_serve;
        assert!(is_served, "{name}: {report}");
    }
}

#[tokio::test]
async fn a_rehearsal_moves_the_token_if_it_is_asked_to() {
    let server = stand_in();
    let rehearsed = rehearse(&server, "alice", true).await;
    assert_eq!((rehearsed.state, &*rehearsed.end), (AccountState::Moved, ""));
    assert!(server.handle().has_moved("alice"));
    let report = said(&rehearsed.report);
    for words in [
        "a challenge for a passcode",
        "a second sign-in issues another seed",
        "a second sign-in issues another picture",
        "a used passcode is refused",
        "a wrong check code is refused with accessdenied",
        "a poll of the first QR code says: an error, \"Another enrolment has begun since.\"",
        "[brand]\n",
        "\napp_link = \"handover-demo:enrol?seed={seed}&url={enrolurl}\"",
        "the QR code is a picture of type image/png",
        "It is above 1: the account survived as many.",
        "A portal with this config would serve this server.",
    ] {
        assert!(report.contains(words), "{words}: {report}");
    }
    // The picture of the QR code is gone, and was drawn for the terminal.
    assert_eq!(std::fs::read_dir(rehearsed.folder.path()).unwrap().count(), 0);
    assert!(rehearsed.kept.told.iter().any(|told| told.contains('\u{2588}')));

    for (userid, words) in [
        ("bob", "answered with success at once"),
        ("carol", "a challenge for a passcode"),
        ("erin", "answered with success at once"),
    ] {
        let rehearsed = rehearse(&server, userid, false).await;
        let report = said(&rehearsed.report);
        assert!(rehearsed.report.would_serve && report.contains(words), "{userid}: {report}");
        assert_eq!(rehearsed.state, AccountState::CodeIssued);
        assert!(!server.handle().has_moved(userid));
    }
}

#[tokio::test]
async fn the_suggested_lines_can_be_pasted_into_their_sections() {
    let server = stand_in();
    let mut transcript = rehearse(&server, "alice", true).await.transcript;
    for line in &mut transcript.lines {
        if let Line::Exchange(recording) = line {
            recording.took_ms = 9000;
        }
    }
    let report = Report::of(&transcript).to_string();
    let (_, suggested) = report.split_once("Suggested lines").unwrap();
    let (_, suggested) = suggested.split_once("\n\n").unwrap();
    let (suggested, _) = suggested.split_once("\n\nA portal").unwrap();
    suggested.parse::<toml::Table>().unwrap();
    let mut config = "[secenrol]\nurls = [\"https://mfa.example.org\"]\n[server]\n\
                      public_url = \"https://token.example.org\"\n"
        .to_owned();
    for part in suggested.split('[').skip(1) {
        let (section, lines) = part.split_once("]\n").unwrap();
        let header = format!("[{section}]\n");
        if config.contains(&header) {
            config = config.replace(&header, &format!("{header}{lines}\n"));
        } else {
            config = format!("{config}{header}{lines}\n");
        }
    }
    let config = Config::read("config.toml", &config, std::iter::empty()).unwrap();
    assert_eq!(config.secenrol.timeout, Duration::from_secs(28));
    assert!(config.brand.app_link.is_some());
}

#[tokio::test]
async fn each_fault_is_a_problem_that_the_report_explains() {
    for (fault, words) in [
        (Fault::Hung, "sign-in: timeout"),
        (Fault::ServerError, "sign-in: status 500"),
        (Fault::HtmlPage, "sign-in: not understood: not a JSON object"),
        (Fault::Reset, "sign-in: connection broken"),
        (Fault::ResetInBody, "sign-in: connection broken"),
        (Fault::Garbage, "sign-in: not understood"),
        (Fault::Message("Out of licences".to_owned()), "sign-in: reported by SecEnrol"),
        (Fault::Redirect, "sign-in: status 302"),
    ] {
        let server = stand_in();
        server.handle().set_fault(Operation::SignIn, fault.clone());
        let rehearsed = rehearse(&server, "alice", false).await;
        let report = said(&rehearsed.report);
        assert!(!rehearsed.report.would_serve && report.contains(words), "{fault:?}: {report}");
        assert!(!rehearsed.end.is_empty());
    }
    let server = stand_in();
    server.handle().set_fault_everywhere(Fault::RotatedCookie);
    let report = said(&rehearse(&server, "alice", true).await.report);
    assert!(report.contains("later replies set a new SecurEnvoyPin cookie"), "{report}");
    let rehearsed = rehearse(&server, "dave", false).await;
    assert!(rehearsed.end.contains("refused the sign-in"), "{}", rehearsed.end);
    let problems = rehearsed.report.findings.iter().filter(|it| it.weight == Weight::Problem);
    assert_eq!(problems.count(), 0, "it says nothing of the server");
    assert!(!rehearsed.report.would_serve);
}
