//! Replies of `GETQRONLY` and `SETINFO`: only the exact word is a success, read strictly or
//! leniently. The first byte chooses the content type.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secenrol::wire::{Body, Reply, is_refusal, json_reply};
use serde_json::Value;

const CONTENT_TYPES: [Option<&str>; 4] = [
    None,
    Some("text/html"),
    Some("text/html; charset=iso-8859-1"),
    Some("application/json; charset=utf-16le"),
];

fuzz_target!(|bytes: &[u8]| {
    let Some((first, bytes)) = bytes.split_first() else { return };
    let mut body = Body::decode(bytes, CONTENT_TYPES[usize::from(first % 4)]);
    let refuses = is_refusal(&mut body);
    let reply = json_reply(&mut body);
    assert!(!(reply.is_ok() && !matches!(reply, Ok(Reply::Denied)) && refuses));
    let word = match reply {
        Ok(Reply::Success(_)) => "success",
        Ok(Reply::Challenge { session, userid }) => {
            assert!(!session.expose().is_empty() && !session.expose().contains(char::is_control));
            assert!(!userid.contains(char::is_control));
            "challenge"
        }
        Ok(Reply::Denied) => "accessdenied",
        Err(error) => return assert!(!error.to_string().contains(char::is_control)),
    };
    let text = body.text().trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    match serde_json::from_str::<Value>(text) {
        // An ordinary JSON parser's result for the same text.
        Ok(json) => assert!(json["result"].as_str().unwrap().eq_ignore_ascii_case(word)),
        // The slips that are set right are none of the word's.
        Err(_) => {
            let is_there = text.to_ascii_lowercase().contains(&format!("\"{word}\""));
            assert!(body.leniency().is_some() && (is_there || text.contains("\\u")));
        }
    }
});
