//! `base64image`: an accepted picture is a prefix of the input, is accepted again unchanged, and
//! needs its last byte.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secenrol::picture::{image, sniff};

fuzz_target!(|bytes: &[u8]| {
    if let Some((kind, picture)) = sniff(bytes) {
        assert!(bytes.starts_with(picture));
        assert!(sniff(picture) == Some((kind, picture)));
        assert!(sniff(&picture[..picture.len() - 1]).is_none());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = image(text);
    }
});
