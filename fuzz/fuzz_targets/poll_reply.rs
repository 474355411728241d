//! Replies of `QUERYSOFTTOKEN`: only `OK` and `CONTINUE` have their meanings, whatever dresses
//! them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secenrol::Poll;
use secenrol::wire::{Body, poll_reply};

fuzz_target!(|bytes: &[u8]| {
    let mut body = Body::decode(bytes, None);
    let reply = poll_reply(&mut body);
    let text = body.text().to_ascii_lowercase();
    let word = text.trim_matches(|c: char| c.is_whitespace() || "\"'\0\u{feff}".contains(c));
    for (outcome, wanted) in [(Poll::Enrolled, "ok"), (Poll::Waiting, "continue")] {
        let is_it = reply == Ok(outcome);
        let is_plain = !text.contains(['<', '{', '\\']);
        assert!(!is_plain || is_it == (word == wanted));
        assert!(!is_it || text.contains(wanted) || text.contains("\\u"));
        let is_page =
            ["<html", "<body", "<script", "<!doctype"].iter().any(|tag| word.contains(tag));
        assert!(!is_it || word.starts_with('{') || !is_page);
    }
    if let Err(error) = reply {
        assert!(!error.to_string().contains(char::is_control));
    }
});
