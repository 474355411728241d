//! `handover report` over the trail in the folder `report`, which has golden files in every format.
//! To write them anew: `UPDATE_DOCS=1 cargo test --test report`.
#![expect(clippy::unwrap_used, reason = "a test reports a failure by panicking")]

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::Value;

const FORMATS: [(&str, &str); 4] = [
    ("text", "text.golden"),
    ("html", "html.golden"),
    ("csv", "csv.golden"),
    ("json", "json.golden"),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report")
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
    command.arg("report").args(arguments).current_dir(folder);
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

fn printed(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert!(output.status.success(), "{arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn json(folder: &Path, arguments: &[&str]) -> Value {
    let arguments = [arguments, &["--format", "json"]].concat();
    serde_json::from_str(&printed(folder, &arguments)).unwrap()
}

fn trail() -> String {
    std::fs::read_to_string(folder().join("audit.jsonl")).unwrap()
}

#[test]
fn each_format_is_as_its_golden_file() {
    for (format, golden) in FORMATS {
        let report = printed(&folder(), &["audit.jsonl", "--format", format]);
        let report = report.replace(env!("CARGO_PKG_VERSION"), "VERSION");
        let golden = folder().join(golden);
        if std::env::var_os("UPDATE_DOCS").is_some() {
            std::fs::write(&golden, &report).unwrap();
        }
        let wanted = std::fs::read_to_string(&golden).unwrap_or_default();
        assert!(report == wanted, "{format} is not as {}:\n{report}", golden.display());
    }
}

#[test]
fn no_format_names_anybody() {
    let mut secrets = vec!["tell-tale".to_owned(), "TELL-TALE".to_owned()];
    for line in trail().lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
        for member in ["userid", "src_ip", "peer_ip", "session_ref", "corr_id", "instance"] {
            secrets.extend(line[member].as_str().map(str::to_owned));
        }
    }
    assert!(secrets.len() > 500);
    for (format, _) in FORMATS {
        let report = printed(&folder(), &["audit.jsonl", "--format", format]);
        let found: Vec<_> = secrets.iter().filter(|secret| report.contains(*secret)).collect();
        assert!(found.is_empty(), "{format} has {found:?}");
    }
}

#[test]
fn html_is_one_file_without_scripts() {
    let report = printed(&folder(), &["audit.jsonl", "--format", "html"]);
    for word in ["<script", "src=", "href=", "@import", "url(", "style="] {
        assert!(!report.contains(word), "{word}");
    }
    assert!(report.matches("class=\"chart\"").count() >= 3, "{report}");
}

#[test]
fn rotated_files_in_any_order_give_the_same_report() {
    let there = tempfile::tempdir().unwrap();
    let text = trail();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (old, rest) = lines.split_at(lines.len() / 3);
    let (middle, new) = rest.split_at(rest.len() / 2);
    let mut gz = GzEncoder::new(Vec::new(), Compression::default());
    gz.write_all(old.concat().as_bytes()).unwrap();
    std::fs::write(there.path().join("audit.jsonl.2.gz"), gz.finish().unwrap()).unwrap();
    std::fs::write(there.path().join("audit.jsonl.1"), middle.concat()).unwrap();
    std::fs::write(there.path().join("audit.jsonl"), new.concat()).unwrap();
    let without_names = |mut report: Value| {
        report["lines"]["broken_examples"] = Value::Null;
        report
    };
    let whole = without_names(json(&folder(), &["audit.jsonl"]));
    for order in [
        ["audit.jsonl", "audit.jsonl.1", "audit.jsonl.2.gz"],
        ["audit.jsonl.2.gz", "audit.jsonl.1", "audit.jsonl"],
        ["audit.jsonl.1", "audit.jsonl.2.gz", "audit.jsonl"],
    ] {
        assert_eq!(without_names(json(there.path(), &order)), whole, "{order:?}");
    }
}

#[test]
fn a_reader_that_wants_no_more_is_no_error() {
    for (format, _) in FORMATS {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = command(&folder(), &["audit.jsonl", "--format", format])
            .stdout(writer)
            .stderr(Stdio::piped())
            .output()
            .unwrap();
        assert!(output.status.success() && output.stderr.is_empty(), "{format}: {output:?}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    for (format, _) in FORMATS {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let mut command = command(&folder(), &["audit.jsonl", "--format", format]);
        let output = command.stdout(full).stderr(Stdio::piped()).output().unwrap();
        let log = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && log.contains("standard output"), "{format}: {log}");
    }
}

#[test]
fn a_dash_is_standard_input() {
    let mut command = command(&folder(), &["-", "--format", "json"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(trail().as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["moves"], json(&folder(), &["audit.jsonl"])["moves"]);
}

#[test]
fn days_and_time_zone_can_be_chosen() {
    let one = json(&folder(), &["audit.jsonl", "--since", "2026-11-25", "--until", "2026-11-25"]);
    assert_eq!(one["days"].as_array().unwrap().len(), 1);
    let all = json(&folder(), &["audit.jsonl", "--since", "2026-11-20"]);
    assert_eq!(all["days"].as_array().unwrap().len(), 10);
    let sum = |report: &Value| report["moves"]["moved"].as_u64().unwrap();
    assert!(sum(&one) > 0 && sum(&one) < sum(&all), "{one} {all}");
    let tokyo = json(&folder(), &["audit.jsonl", "--time-zone", "Asia/Tokyo"]);
    assert_eq!(tokyo["refusals"]["by_hour"][0]["day"].as_str().map(str::len), Some(10));
    assert_ne!(
        tokyo["refusals"]["by_hour"],
        json(&folder(), &["audit.jsonl"])["refusals"]["by_hour"]
    );
}

#[test]
fn an_objective_is_met_or_missed() {
    let met = |arguments: &[&str]| {
        let report = json(&folder(), &[&["audit.jsonl"], arguments].concat());
        let service = &report["secenrol"];
        (service["is_available_enough"].clone(), service["is_fast_enough"].clone())
    };
    let strict = ["--availability", "100", "--latency-ms", "50"];
    assert_eq!(met(&strict), (false.into(), false.into()));
    let lax = ["--availability", "90", "--latency-ms", "60000"];
    assert_eq!(met(&lax), (true.into(), true.into()));
}

#[test]
fn wrong_use_is_explained() {
    for (arguments, part) in [
        (&["none.jsonl"][..], "none.jsonl: cannot be opened (No such file or directory"),
        (&["audit.jsonl", "none.jsonl"], "check the path; the config's audit.destination has it"),
        (&["."], ".: is a folder; name the files in it"),
        (&["audit.jsonl", "--time-zone", "Mars"], "\"Mars\" is no time zone; write one such as"),
        (
            &["audit.jsonl", "--since", "2026-11-25", "--until", "2026-11-24"],
            "--until is before --since; swap the two days",
        ),
        (&["audit.jsonl", "--since", "2020-01-01"], "a report has at most 366 days"),
        (&["audit.jsonl", "--availability", "101"], "write a percentage from 0 to 100"),
        (&["audit.jsonl", "--since", "yesterday"], "--since"),
        (&[], "<AUDIT>"),
    ] {
        let output = run(&folder(), arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {said}");
        assert!(said.contains(part) && output.stdout.is_empty(), "{arguments:?}: {said}");
    }
}

#[test]
fn broken_lines_are_counted_and_named() {
    let report = json(&folder(), &["audit.jsonl"]);
    assert_eq!(report["lines"]["broken"], 3);
    let named: Vec<_> = report["lines"]["broken_examples"].as_array().unwrap().iter().collect();
    assert_eq!(
        (named[0]["file"].as_str(), named[0]["line"].as_u64()),
        (Some("audit.jsonl"), Some(41))
    );
    let text = printed(&folder(), &["audit.jsonl"]);
    for part in ["audit.jsonl:41 ends early", "audit.jsonl:91 is not JSON", "has schema 9"] {
        assert!(text.contains(part), "{part} in {text}");
    }
}

#[test]
fn a_trail_without_a_valid_line_is_an_empty_report() {
    let there = tempfile::tempdir().unwrap();
    std::fs::write(there.path().join("empty"), "").unwrap();
    for (format, _) in FORMATS {
        printed(there.path(), &["empty", "--format", format]);
    }
    assert_eq!(json(there.path(), &["empty"])["first_day"], Value::Null);
}
