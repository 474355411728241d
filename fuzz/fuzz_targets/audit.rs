//! Files of the audit trail: no bytes stop the report, and no format of it shows a name.

#![no_main]

use handover::app::report::RolloutReport;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let report = RolloutReport::of_trail(bytes).expect("a week is never too long");
    let formats = [
        report.text(),
        report.html().expect("the template renders"),
        report.csv().expect("memory takes every line"),
        report.json().expect("the report is valid JSON"),
    ];
    for shown in formats {
        assert!(!shown.contains("TELL_TALE"));
    }
});
