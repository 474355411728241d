//! Recordings of browsers and saved pages: a form that is learnt makes a section that is TOML.

#![no_main]

use handover::app::learn_form::{har, page};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let learnt = [har::learn(bytes), page::learn(&String::from_utf8_lossy(bytes))];
    for form in learnt.into_iter().flatten() {
        let section = form.to_string();
        assert!(section.parse::<toml::Table>().is_ok(), "{section}");
        assert!(form.number().is_some());
    }
});
