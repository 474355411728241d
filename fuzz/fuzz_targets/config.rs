//! A config: it is read, or each problem names a line of the text.

#![no_main]

use handover::config::Config;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let lines = text.matches('\n').count() + 1;
    // The files that it names are relative to a folder that does not exist.
    if let Err(problems) = Config::read("/none/c.toml", text, std::iter::empty()) {
        assert!(!problems.is_empty());
        for problem in problems {
            assert!(problem.place.file != "/none/c.toml" || problem.place.line <= Some(lines));
        }
    }
});
