//! Replies of `GETQRONLY` and `SETINFO`: only the exact word is a success.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secenrol::wire::{Reply, is_refusal, json_reply};
use serde_json::Value;

fuzz_target!(|body: &[u8]| {
    let reply = json_reply(body);
    assert!(!(reply.is_ok() && !matches!(reply, Ok(Reply::Denied)) && is_refusal(body)));
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
    // An ordinary JSON parser's result for the same bytes.
    let text = std::str::from_utf8(body)
        .unwrap()
        .trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
    let json: Value = serde_json::from_str(text).unwrap();
    assert!(json["result"].as_str().unwrap().eq_ignore_ascii_case(word));
});
