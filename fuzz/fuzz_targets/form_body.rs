//! Bodies of forms: parsed strictly or refused, never guessed.

#![no_main]

use std::collections::BTreeMap;

use handover::pages::strict_form::fields;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|body: &[u8]| {
    let Ok(fields) = fields::<BTreeMap<String, String>>(body) else { return };
    let names = body.split(|&b| b == b'&').filter(|pair| !pair.is_empty()).count();
    assert!(fields.len() == names, "a field was lost or made up");
    let bytes: usize = fields.iter().map(|(name, value)| name.len() + value.len()).sum();
    assert!(bytes <= body.len());
});
