//! `Cookie` lines: only a cookie with exactly the session's name counts as the session's.

#![no_main]

use handover::http::cookies;
use libfuzzer_sys::fuzz_target;

const NAME: &str = "__Host-handover";

fuzz_target!(|lines: &[u8]| {
    let values = cookies::values(lines.split(|&byte| byte == b'\n'), NAME);
    for value in &values {
        assert!(!value.contains(&b';'));
        let whole = [NAME.as_bytes(), b"=", value].concat();
        assert!(lines.windows(whole.len()).any(|part| part == whole));
    }
    let own = [lines, b"\n ", NAME.as_bytes(), b"=mine"].concat();
    let with_own = cookies::values(own.split(|&byte| byte == b'\n'), NAME);
    assert!(with_own.last().is_some_and(|last| *last == b"mine") || values.contains(&&b"mine"[..]));
});
