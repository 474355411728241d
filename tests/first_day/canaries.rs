//! No byte of a secret is in what a rehearsal writes or prints, in any usual form.

use std::collections::BTreeSet;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};
use secenrol_stand_in::{Dialect, Fault, StandIn};
use url::form_urlencoded;

use crate::world::{Rehearsed, faults, rehearse, stand_in};

/// Everything secret that was sent, received or typed.
fn secrets(server: &StandIn, rehearsed: &Rehearsed) -> BTreeSet<String> {
    let mut secrets: BTreeSet<String> = server.handle().secrets().into_iter().collect();
    for request in server.handle().received() {
        for name in ["PASSWORD", "PASSCODE", "SESSION", "seed", "CHECKCODE", "SOFTTOKENURL"] {
            secrets.extend(request.field(name).map(str::to_owned));
        }
        for cookie in request.cookie.iter().flat_map(|cookies| cookies.split(';')) {
            secrets.extend(cookie.split_once('=').map(|(_, value)| value.to_owned()));
        }
    }
    secrets.extend(rehearsed.kept.typed.iter().cloned());
    secrets.remove("yes");
    // A load balancer's cookie names a server.
    secrets.remove("node1");
    secrets.into_iter().filter(|secret| secret.len() >= 5).collect()
}

/// The usual forms of a secret.
fn forms(secret: &str) -> Vec<String> {
    vec![
        secret.to_owned(),
        secret.chars().rev().collect(),
        STANDARD.encode(secret),
        STANDARD_NO_PAD.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
        hex::encode(secret),
        form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
        secret.replace('&', "&amp;"),
        secret.replace('/', "\\/"),
    ]
}

fn assert_clean(server: &StandIn, rehearsed: &Rehearsed, what: &str) {
    let secrets = secrets(server, rehearsed);
    assert!(secrets.len() >= 2, "{what}: {secrets:?}");
    let written = [
        rehearsed.transcript.text(),
        rehearsed.report.to_string(),
        serde_json::to_string(&rehearsed.report).unwrap(),
        rehearsed.kept.told.join("\n"),
    ];
    for secret in &secrets {
        for form in forms(secret) {
            for text in &written {
                let is_there = text.to_lowercase().contains(&form.to_lowercase());
                assert!(!is_there, "{what}: {form:?} of {secret:?} in {text}");
            }
        }
    }
}

#[tokio::test]
async fn s69_no_peculiarity_puts_a_secret_into_what_is_written() {
    let switches: [fn(&mut Dialect); 16] = [
        |_| {},
        |it| it.cookie_in_capitals = true,
        |it| it.secure_cookie = true,
        |it| it.bom_and_html = true,
        |it| it.loud_results = true,
        |it| it.extra_members = true,
        |it| it.domain_as_number = true,
        |it| it.wrapped_base64 = true,
        |it| it.data_prefix = true,
        |it| it.svg_image = true,
        |it| it.empty_enrolurl = true,
        |it| it.padded_polls = true,
        |it| it.json_poll_denials = true,
        |it| it.affinity_cookie = true,
        |it| it.handwritten_json = true,
        |it| it.number_at_once = true,
    ];
    let server = stand_in();
    for (number, switch) in switches.into_iter().enumerate() {
        server.handle().start_over();
        let mut dialect = Dialect::default();
        switch(&mut dialect);
        server.handle().set_dialect(dialect);
        for enrols in [true, false] {
            let rehearsed = rehearse(&server, "alice", enrols).await;
            assert_clean(&server, &rehearsed, &format!("peculiarity {number}"));
            // After the move, alice's old phone has no valid code.
            server.handle().start_over();
            server.handle().set_dialect(dialect);
        }
    }
}

#[tokio::test]
async fn s69_no_fault_puts_a_secret_into_what_is_written() {
    for exchange in secenrol_stand_in::Operation::ALL {
        for fault in faults() {
            let server = stand_in();
            server.handle().set_fault(exchange, fault.clone());
            let rehearsed = rehearse(&server, "alice", false).await;
            assert_clean(&server, &rehearsed, &format!("{exchange:?} {fault:?}"));
        }
    }
}

/// A server that puts into its messages what it was sent, in every form.
#[tokio::test]
async fn s69_a_message_that_repeats_secrets_is_struck_out() {
    let server = stand_in();
    for form in
        forms(secenrol_stand_in::PASSWORD).into_iter().filter(|form| !form.starts_with("yad"))
    {
        for exchange in secenrol_stand_in::Operation::ALL {
            server.handle().start_over();
            let message = format!("Wrong <b>{form}</b>, not {form}; try {form}");
            server.handle().set_fault(exchange, Fault::Message(message));
            let rehearsed = rehearse(&server, "alice", false).await;
            assert_clean(&server, &rehearsed, &format!("{exchange:?} {form}"));
            let transcript = rehearsed.transcript.text();
            let happened = transcript.contains("try <10 text");
            let was_reached = rehearsed.transcript.exchanges().iter().any(|(_, it)| {
                it.outcome == "error: reported by SecEnrol" && it.exchange == name(exchange)
            });
            assert!(happened || !was_reached, "{exchange:?} {transcript}");
        }
    }
}

fn name(exchange: secenrol_stand_in::Operation) -> &'static str {
    let names = ["sign-in", "passcode", "poll", "check-code", "number"];
    names[exchange as usize]
}
