//! An accepted `traceparent` is sent on byte for byte, and its trace id has 32 digits.

#![no_main]

use handover::domain::trace_parent::TraceParent;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Some(parent) = TraceParent::parse(text) {
        assert_eq!(parent.to_string(), text);
        assert_eq!(parent.trace_id(), &text[3..35]);
    }
});
