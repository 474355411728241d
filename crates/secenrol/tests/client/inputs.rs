//! S68: which inputs are accepted as userid, passcode, check code and password.

use proptest::prelude::*;
use secenrol::{CheckCode, InvalidInput, Passcode, Password, Userid};
use unicode_normalization::UnicodeNormalization as _;

/// Characters with a meaning in LDAP filters and names, in HTTP, or for a terminal.
const DENIED: &str = "()*&|!=<>~\";,/+#:%?[]{}^`$ \0\r\n\t";

fn typed() -> impl Strategy<Value = String> {
    let pieces = [
        "bob", "CORP", "\\", "@", ".", "'", "-", "_", " ", "(", "*)", "|", "\u{ff08}", "\u{ff5c}",
        "\u{fe68}", "\u{ff3c}", "\u{202e}", "\u{200b}", "\0", "\r\n", "ü", "u\u{308}", "\u{fdfa}",
        "\u{1c0}", "\u{2ba}", "9", "９", "\u{2013}", "\u{3000}", "\u{a0}",
    ];
    prop_oneof![
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..10)
            .prop_map(|pieces| pieces.concat()),
        "\\PC{0,120}",
        prop::collection::vec(any::<char>(), 0..30).prop_map(String::from_iter),
        "[0-9A-Za-z -]{0,40}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn s68_a_userid_is_made_of_what_is_allowed_and_stays_what_it_is(typed in typed()) {
        let Ok(userid) = Userid::parse(&typed) else { return Ok(()) };
        let name = userid.as_str();
        prop_assert!((1..=Userid::MAX_CHARS).contains(&name.chars().count()));
        // No Unicode normal form may turn the userid into another text.
        for form in [name.to_owned(), name.nfkc().collect(), name.nfkd().collect(), name.nfd().collect()] {
            prop_assert!(!form.contains(|c| DENIED.contains(c)), "{:?}", form);
            prop_assert!(form.matches('\\').count() <= 1);
        }
        prop_assert!(!name.starts_with('\\') && !name.ends_with('\\'));
        prop_assert!(Userid::parse(name).unwrap() == userid);
    }

    #[test]
    fn s68_codes_are_ascii_of_the_right_length_and_stay_what_they_are(typed in typed()) {
        let codes = [
            (Passcode::parse(&typed).map(|code| code.expose().to_owned()), 16),
            (CheckCode::parse(&typed).map(|code| code.expose().to_owned()), 32),
        ];
        for (code, longest) in codes {
            let Ok(code) = code else { continue };
            prop_assert!((4..=longest).contains(&code.len()));
            prop_assert!(code.bytes().all(|b| b.is_ascii_alphanumeric()));
            prop_assert!(CheckCode::parse(&code).unwrap().expose() == code);
        }
    }

    #[test]
    fn s68_a_code_may_be_spaced_out(code in "[0-9A-Za-z]{4,16}", at in 0..4_usize, gap in "[ \u{a0}\u{2010}-]{1,3}") {
        let (first, second) = code.split_at(at);
        let typed = format!("{first}{gap}{second}");
        prop_assert!(Passcode::parse(&typed).unwrap().expose() == code);
        prop_assert!(CheckCode::parse(&typed).unwrap().expose() == code);
    }

    #[test]
    fn s68_a_password_is_refused_or_left_alone(typed in typed()) {
        match Password::parse(&typed) {
            Ok(password) => prop_assert_eq!(password.expose(), &typed),
            Err(InvalidInput::Empty) => prop_assert_eq!(typed, ""),
            Err(InvalidInput::TooLong) => prop_assert!(typed.len() > Password::MAX_BYTES),
            Err(InvalidInput::Character) => prop_assert!(typed.contains(['\0', '\r', '\n'])),
            Err(InvalidInput::TooShort) => prop_assert!(false, "{:?}", typed),
        }
    }
}

/// Unicode calls all of these letters. A server that converts Unicode to a Windows code page turns
/// them into the characters they resemble.
#[test]
fn s30_letters_that_windows_takes_for_ldaps_signs_are_refused() {
    for c in ['\u{1c0}', '\u{1c3}', '\u{2ba}'] {
        assert!(c.is_alphabetic());
        assert_eq!(Userid::parse(&format!("bo{c}b")), Err(InvalidInput::Character), "{c:?}");
    }
}
