//! The form sent to SecEnrol: an independent parser finds the same fields.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secenrol::wire::form;

fuzz_target!(|fields: Vec<(String, String)>| {
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let written = form(&pairs);
    let mut read: Vec<(String, String)> = written.split('&').map(pair).collect();
    assert_eq!(read.pop().unwrap(), ("integrationmode".to_owned(), "true".to_owned()));
    assert_eq!(read, fields);
});

fn pair(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap();
    assert!(!value.contains('='));
    (decoded(name.as_bytes()), decoded(value.as_bytes()))
}

fn decoded(mut text: &[u8]) -> String {
    let mut bytes = Vec::new();
    while let [first, rest @ ..] = text {
        text = rest;
        bytes.push(match first {
            b'+' => b' ',
            b'%' => {
                text = &rest[2..];
                u8::from_str_radix(std::str::from_utf8(&rest[..2]).unwrap(), 16).unwrap()
            }
            plain => *plain,
        });
    }
    String::from_utf8(bytes).unwrap()
}
