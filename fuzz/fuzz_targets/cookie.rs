//! The headers `Set-Cookie` of a reply, one on each line. The cookies that go back are within their
//! bounds, have only values that came from the server, and are the same after they were stored.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secenrol::Cookies;

fuzz_target!(|headers: &[u8]| {
    let mut cookies = Cookies::default();
    cookies.update(headers.split(|&b| b == b'\n'));
    let header = cookies.header();
    assert!(header.len() <= 8 << 10 && !header.iter().any(u8::is_ascii_control));
    let others = cookies.others().count();
    assert!(others + usize::from(cookies.has_token()) <= 16);
    for pair in header.split(|&b| b == b';').map(<[u8]>::trim_ascii).filter(|p| !p.is_empty()) {
        let equals = pair.iter().position(|&b| b == b'=').unwrap();
        let value = &pair[equals + 1..];
        assert!((1..=4096).contains(&value.len()));
        assert!(headers.windows(value.len()).any(|part| part == value));
    }
    let stored = serde_json::to_string(&cookies).unwrap();
    assert!(serde_json::from_str::<Cookies>(&stored).unwrap() == cookies);
});
