//! Replies of `QUERYSOFTTOKEN`: only `OK` and `CONTINUE` have their meanings.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secenrol::Poll;
use secenrol::wire::poll_reply;

fuzz_target!(|body: &[u8]| {
    let reply = poll_reply(body);
    let text = String::from_utf8_lossy(body).replace('\u{feff}', " ").trim().to_ascii_lowercase();
    assert_eq!(reply == Ok(Poll::Enrolled), text == "ok");
    assert_eq!(reply == Ok(Poll::Waiting), text == "continue");
    if let Err(error) = reply {
        assert!(!error.to_string().contains(char::is_control));
    }
});
