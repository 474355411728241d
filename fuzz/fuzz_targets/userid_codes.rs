//! Typed input: userid, passcode, check code, password.

#![no_main]

use libfuzzer_sys::fuzz_target;
use secenrol::{CheckCode, Passcode, Password, Userid};

fuzz_target!(|typed: &str| {
    if let Ok(userid) = Userid::parse(typed) {
        let name = userid.as_str();
        assert!(name.chars().count() <= Userid::MAX_CHARS && !name.is_empty());
        assert!(!name.contains(|c: char| c.is_control() || "()*&|!=<>~\";,/:%?[]{}^`".contains(c)));
        assert!(name.trim() == name && !name.contains("  "));
        assert!(name.matches('\\').count() <= 1);
        assert!(Userid::parse(name).unwrap() == userid);
    }
    for code in [
        Passcode::parse(typed).map(|code| code.expose().to_owned()),
        CheckCode::parse(typed).map(|code| code.expose().to_owned()),
    ] {
        if let Ok(code) = code {
            assert!(
                (4..=32).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphanumeric())
            );
            assert!(CheckCode::parse(&code).unwrap().expose() == code);
        }
    }
    if let Ok(password) = Password::parse(typed) {
        assert!(password.expose() == typed && !typed.contains(['\0', '\r', '\n']));
    }
});
