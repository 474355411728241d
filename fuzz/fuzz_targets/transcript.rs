//! Transcripts of rehearsals: a transcript that is read and written again is the same. Its report
//! and its replay use little memory.

#![no_main]

use handover::app::rehearsal::report::Report;
use handover::app::rehearsal::transcript::Transcript;
use libfuzzer_sys::fuzz_target;
use secenrol::recording::{Redactor, fill};

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let redactor = Redactor::default();
    for redacted in [redactor.json(&text), redactor.page(&text)] {
        assert!(fill(&redacted, &|_| Vec::new()).len() <= 4 << 20);
    }
    assert!(fill(&text, &|_| Vec::new()).len() <= 4 << 20);
    let Ok(transcript) = Transcript::read(&text) else { return };
    assert_eq!(Transcript::read(&transcript.text()).as_ref(), Ok(&transcript));
    let report = Report::of(&transcript);
    assert!(!report.to_string().is_empty());
});
