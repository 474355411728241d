//! The journey's id in a cookie and the token in a form.

#![no_main]

use handover::domain::journey::{Clock, Journey, Purpose, Token};
use handover::store::journeys::JourneyId;
use libfuzzer_sys::fuzz_target;
use secenrol::Userid;

fuzz_target!(|text: &str| {
    if let Some(id) = JourneyId::from_text(text) {
        assert!(id.to_text() == text);
    }
    let journey = Journey::awaiting_approval(
        Userid::parse("bob").unwrap(),
        Purpose::Move,
        Clock::start().now(),
    );
    assert!(journey.judge(text) == Token::Forged);
});
