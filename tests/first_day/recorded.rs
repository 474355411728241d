//! Transcripts are replayed with the outcomes that they recorded: those of the stand-in, and those
//! in tests/transcripts.

use std::path::{Path, PathBuf};

use handover::app::rehearsal::replay::compare::compare;
use handover::app::rehearsal::report::Report;
use handover::app::rehearsal::transcript::Transcript;
use secenrol_stand_in::{Dialect, Operation};

use crate::world::{faults, rehearse, stand_in};

async fn agrees(transcript: &Transcript, what: &str) {
    let compared = compare(transcript).await.unwrap();
    assert!(!compared.is_empty(), "{what}");
    for one in &compared {
        assert!(one.agrees(), "{what}: {one:?} in {}", transcript.text());
    }
    let replayed = compared.iter().filter(|one| one.now.is_some()).count();
    assert!(replayed > 0, "{what}: nothing was replayed");
}

#[tokio::test]
async fn every_peculiarity_and_fault_is_replayed_with_its_outcomes() {
    let server = stand_in();
    let dialects: [fn(&mut Dialect); 7] = [
        |_| {},
        |it| (it.bom_and_html, it.loud_results) = (true, true),
        |it| (it.wrapped_base64, it.data_prefix, it.domain_as_number) = (true, true, true),
        |it| (it.svg_image, it.empty_enrolurl) = (true, true),
        |it| (it.padded_polls, it.affinity_cookie) = (true, true),
        |it| (it.handwritten_json, it.extra_members) = (true, true),
        |it| (it.json_poll_denials, it.cookie_in_capitals) = (true, true),
    ];
    for (number, switch) in dialects.into_iter().enumerate() {
        server.handle().start_over();
        let mut dialect = Dialect::default();
        switch(&mut dialect);
        server.handle().set_dialect(dialect);
        let rehearsed = rehearse(&server, "alice", true).await;
        agrees(&rehearsed.transcript, &format!("dialect {number}")).await;
    }
    for exchange in [Operation::SignIn, Operation::Passcode, Operation::Poll, Operation::CheckCode]
    {
        for fault in faults() {
            server.handle().start_over();
            server.handle().set_fault(exchange, fault.clone());
            let rehearsed = rehearse(&server, "alice", false).await;
            agrees(&rehearsed.transcript, &format!("{exchange:?} {fault:?}")).await;
        }
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/transcripts")
}

/// Each file's first lines after `#`-less JSON are its exchanges; `expected.txt` has, for each
/// file, words of its report.
#[tokio::test]
async fn the_transcripts_of_odd_servers_are_replayed_and_reported() {
    let expected = std::fs::read_to_string(folder().join("expected.txt")).unwrap();
    let mut files = 0;
    for entry in std::fs::read_dir(folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "jsonl") {
            continue;
        }
        files += 1;
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let transcript = Transcript::read(&std::fs::read_to_string(&path).unwrap()).unwrap();
        agrees(&transcript, &name).await;
        let report = Report::of(&transcript).to_string();
        let words = expected.lines().filter_map(|line| line.strip_prefix(&format!("{name}: ")));
        let words: Vec<_> = words.collect();
        assert!(!words.is_empty(), "expected.txt says nothing of {name}");
        for words in words {
            assert!(report.contains(words), "{name}: {words}: {report}");
        }
    }
    assert!(files >= 4, "{files} transcripts");
}

/// The name of a file, the userid and the peculiarities.
type Recorded = (&'static str, &'static str, fn(&mut Dialect));

/// Writes the transcripts of the stand-in anew, for a change of the schema.
#[tokio::test]
#[ignore = "writes tests/transcripts"]
async fn record() {
    std::fs::create_dir_all(folder()).unwrap();
    let dialects: [Recorded; 4] = [
        ("plain", "alice", |_| {}),
        ("push", "bob", |_| {}),
        ("handwritten-json", "alice", |it| {
            (it.handwritten_json, it.wrapped_base64, it.affinity_cookie) = (true, true, true);
        }),
        ("loud-html", "alice", |it| {
            (it.bom_and_html, it.loud_results, it.padded_polls) = (true, true, true);
            (it.svg_image, it.cookie_in_capitals, it.empty_enrolurl) = (true, true, true);
        }),
    ];
    for (name, userid, switch) in dialects {
        let server = stand_in();
        let mut dialect = Dialect::default();
        switch(&mut dialect);
        server.handle().set_dialect(dialect);
        let rehearsed = rehearse(&server, userid, true).await;
        let file = folder().join(format!("{name}.jsonl"));
        std::fs::write(file, rehearsed.transcript.text()).unwrap();
    }
}
