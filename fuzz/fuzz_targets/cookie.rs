//! `Set-Cookie` headers, one a line: only `SecurEnvoyPin` is kept, and it is sent back unchanged.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secenrol::Cookie;

fuzz_target!(|headers: &[u8]| {
    let Some(cookie) = Cookie::newest(headers.split(|&b| b == b'\n')) else { return };
    let pair = cookie.pair();
    let (name, value) = pair.split_at(14);
    assert!(name.eq_ignore_ascii_case(b"SecurEnvoyPin="));
    assert!(
        (1..=4096).contains(&value.len())
            && !value.iter().any(|b| b.is_ascii_control() || *b == b';')
    );
    assert!(headers.windows(value.len()).any(|part| part == value));
    assert!(*Cookie::newest([&pair[..]].into_iter()).unwrap().pair() == *pair);
});
