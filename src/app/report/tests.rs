use proptest::prelude::*;
use serde_json::json;
use strum::VariantNames as _;

use super::*;
use crate::observability::audit::Event;

fn of(lines: &[Vec<u8>]) -> RolloutReport {
    RolloutReport::of_trail(&lines.join(&b'\n')).unwrap()
}

fn line(event: &str, more: &serde_json::Value) -> Vec<u8> {
    let mut line =
        json!({ "schema": 1, "ts": "2026-11-23T09:00:00Z", "event": event, "reason": null });
    for (member, value) in more.as_object().unwrap() {
        line[member] = value.clone();
    }
    line.to_string().into_bytes()
}

/// The counts of waves and languages in the report as JSON, CSV and text.
fn counts(report: &RolloutReport) -> Vec<u64> {
    let json: serde_json::Value = serde_json::from_str(&report.json().unwrap()).unwrap();
    let rows = ["waves", "languages"].into_iter().flat_map(|name| json[name].as_array().unwrap());
    let numbers = rows.flat_map(|row| [row["signed_in"].as_u64(), row["moved"].as_u64()]);
    let csv = report.csv().unwrap();
    let in_csv = csv.lines().filter(|line| line.starts_with("waves,") || line.starts_with("lang"));
    let in_csv = in_csv.map(|line| line.rsplit(',').next().unwrap().parse().unwrap());
    let text = report.text();
    let table = text.split("\nWAVES\n").nth(1).unwrap_or_default();
    let table = table.split("\n\n").next().unwrap_or_default().lines().skip(2);
    let in_text = table.flat_map(|line| line.split_whitespace().skip(1).collect::<Vec<_>>());
    let in_text = in_text.filter(|word| *word != "under");
    // A row for fewer than five people says "under 5".
    let in_text = in_text.map(|word| word.replace(',', "").parse().unwrap());
    numbers.flatten().chain(in_csv).chain(in_text).collect()
}

proptest! {
    #[test]
    fn no_count_under_five_leaves_for_a_wave(
        people in prop::collection::vec((prop::sample::select(vec!["leeds", "york", "hull"]), any::<bool>()), 0..40),
    ) {
        let mut lines = Vec::new();
        for (n, (wave, moved)) in people.iter().enumerate() {
            let of_person = json!({ "wave": wave, "lang": wave, "session_ref": n.to_string() });
            lines.push(line("session_created", &of_person));
            if *moved {
                lines.push(line("enrol_confirmed", &of_person));
            }
        }
        let report = of(&lines);
        prop_assert_eq!(report.moves.signed_in, people.len() as u64);
        for count in counts(&report) {
            prop_assert!(count == 0 || count >= 5, "{count} in {}", report.text());
        }
        let html = report.html().unwrap();
        let waves = html.split("<h2>Waves</h2>").nth(1).unwrap_or_default();
        let cells = waves.split("</section>").next().unwrap().split("<td class=\"number\">").skip(1);
        for cell in cells.map(|rest| rest.split('<').next().unwrap()) {
            prop_assert!(cell == "under 5" || cell.parse::<u64>().unwrap() >= 5, "{cell}");
        }
    }

    /// The report never has the text of a line's name, address, reason or other member.
    #[test]
    fn no_text_of_a_line_reaches_the_report(
        event in prop::sample::select(Event::VARIANTS),
        text in "tell-tale [ -~]{0,20}",
    ) {
        let members = [
            "reason", "step", "userid", "src_ip", "peer_ip", "ua_class", "session_ref", "corr_id",
            "wave", "lang", "instance", "version", "outcome",
        ];
        let mut more = json!({ "journey_ms": 1, "exchanges": { "answered": 1, "failed": 1, "times": {} } });
        for member in members {
            more[member] = text.clone().into();
        }
        let lines = [line(event, &more), line(&text, &more)];
        let report = of(&lines);
        let all = [report.text(), report.html().unwrap(), report.csv().unwrap(), report.json().unwrap()];
        for shown in all {
            prop_assert!(!shown.contains("tell-tale"), "{shown}");
        }
    }

    #[test]
    fn no_bytes_stop_the_report(trail in prop::collection::vec(any::<u8>(), 0..400)) {
        let report = RolloutReport::of_trail(&trail).unwrap();
        let lines = trail.split(|byte| *byte == b'\n').filter(|line| !line.is_empty());
        prop_assert_eq!(report.lines.broken, lines.count() as u64);
        prop_assert!(report.lines.broken_examples.len() <= 5);
    }
}

#[test]
fn a_confirmation_that_was_written_twice_counts_once() {
    let done = |journey: &str| {
        line("enrol_confirmed", &json!({ "session_ref": journey, "journey_ms": 60_000 }))
    };
    let report = of(&[done("a"), done("a"), done("b")]);
    assert_eq!((report.moves.moved, report.moves.median_ms), (2, Some(59_904)));
}

#[test]
fn the_sum_of_a_flood_counts_as_many_refusals() {
    let refused = |reason: &str| line("excess_rate_limit_exceeded", &json!({ "reason": reason }));
    let summed = refused("and 2990 more of this address within a second");
    assert_eq!(of(&[refused("too many"), summed]).refusals.total, 2991);
    let forged = refused(&format!("and {} more within a second", u64::MAX));
    assert_eq!(of(&[forged.clone(), forged]).refusals.total, 2_000_000_000);
}

#[test]
fn what_the_help_desks_page_refuses_is_no_refusal_of_the_roll_out() {
    let refused = |event: &str, step: &str| line(event, &json!({ "step": step }));
    let report = of(&[
        refused("excess_rate_limit_exceeded", "desk"),
        refused("malicious_csrf", "desk"),
        refused("malicious_csrf", "scan"),
    ]);
    assert_eq!((report.refusals.total, report.refusals.by_hour.len()), (1, 1));
}

#[test]
fn each_end_of_a_journey_has_its_step_and_its_way() {
    let ended = |event: &str, step: &str, reason: &str| {
        line(event, &json!({ "step": step, "reason": reason }))
    };
    let report = of(&[
        ended("session_expired", "scan", "expired"),
        ended("session_expired", "scan", "superseded"),
        ended("session_expired", "scan", "help-desk"),
        ended("session_logout", "passcode", ""),
        ended("session_logout", "done", ""),
        ended("authn_login_fail_max", "passcode", "refused"),
        ended("authn_login_fail_max", "sign-in", "refused"),
        ended("authn_login_fail", "passcode", "refused"),
        ended("authn_login_fail", "approve", "not approved in time"),
    ]);
    let mut stops: Vec<_> = report.stops.iter().map(|stop| (stop.step, stop.how)).collect();
    stops.sort_unstable();
    let all = [
        ("approve", StopKind::Refused),
        ("passcode", StopKind::SignedOut),
        ("passcode", StopKind::Refused),
        ("scan", StopKind::Expired),
        ("scan", StopKind::Superseded),
        ("scan", StopKind::HelpDesk),
    ];
    assert_eq!(stops, all);
    assert_eq!(report.refusals.total, 4);
}

#[test]
fn a_percentage_has_at_most_two_decimals() {
    for (text, shown) in [("99.5", "99.50 %"), ("100", "100.00 %"), ("0.05", "0.05 %")] {
        assert_eq!(text.parse::<Percent>().unwrap().to_string(), shown);
    }
    for wrong in ["", "100.01", "-1", "99.555", "1e2", "99,5", "99.5 %"] {
        assert!(wrong.parse::<Percent>().is_err(), "{wrong}");
    }
    assert_eq!(Percent::of(2, 3), Some(Percent(6666)));
    assert_eq!(Percent::of(0, 0), None);
}
