//! S30, S32, S68: which typed input is accepted.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization as _;

use super::*;

/// Characters with a meaning in LDAP, in HTTP, or to a terminal.
const DENIED: &str = "()*&|!=<>~\";,/:%?[]{}^`\0\r\n\t";

fn typed() -> impl Strategy<Value = String> {
    let pieces = [
        "bob",
        "CORP",
        "\\",
        "@",
        ".",
        "'",
        "-",
        "_",
        " ",
        "(",
        "*)",
        "|",
        "\u{ff08}",
        "\u{ff5c}",
        "\u{fe68}",
        "\u{ff3c}",
        "\u{202e}",
        "\u{200b}",
        "\0",
        "\r\n",
        "ü",
        "u\u{308}",
        "\u{fdfa}",
        "\u{1c0}",
        "\u{2ba}",
        "9",
        "９",
        "\u{2013}",
        "\u{3000}",
        "\u{a0}",
        "¥",
        "ー",
        "’",
        "´",
        "٣",
        "\u{303}",
        "น้ำ",
        "+",
        "$",
        "#",
        "code",
        ": ",
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
    #![proptest_config(ProptestConfig::with_cases(16 * ProptestConfig::default().cases))]

    #[test]
    fn s68_a_userid_has_allowed_characters_only_and_is_stable(typed in typed()) {
        let Ok(userid) = Userid::parse(&typed) else { return Ok(()) };
        let name = userid.as_str();
        prop_assert!((1..=Userid::MAX_CHARS).contains(&name.chars().count()));
        // In every normal form that a server may convert it to.
        for form in [name.to_owned(), name.nfkc().collect(), name.nfkd().collect(), name.nfd().collect()] {
            prop_assert!(!form.contains(|c| DENIED.contains(c)), "{:?}", form);
            prop_assert!(form.matches('\\').count() <= 1);
        }
        prop_assert!(!name.starts_with('\\') && !name.ends_with('\\'));
        prop_assert!(Userid::parse(name).unwrap() == userid);
    }

    #[test]
    fn s68_a_code_is_ascii_of_the_right_length_and_stable(typed in typed()) {
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
    fn s68_a_code_may_contain_separators(
        (code, gap) in prop_oneof![
            ("[0-9A-Za-z]{4,16}", "[\u{2010}\u{200b}-]{1,3}"),
            ("[0-9]{4,16}", "[ \u{a0}\u{2010}\u{200b}-]{1,3}"),
        ],
        at in 0..4_usize,
    ) {
        let (first, second) = code.split_at(at);
        let typed = format!("{first}{gap}{second}");
        prop_assert!(Passcode::parse(&typed).unwrap().expose() == code);
        prop_assert!(CheckCode::parse(&typed).unwrap().expose() == code);
    }

    #[test]
    fn s68_a_password_is_refused_or_unchanged(typed in typed()) {
        match Password::parse(&typed) {
            Ok(password) => {
                prop_assert_eq!(password.expose(), &typed);
                prop_assert!(!typed.contains(['\0', '\r', '\n']));
            }
            Err(InvalidInput::Empty) => prop_assert_eq!(typed, ""),
            Err(InvalidInput::TooLong) => prop_assert!(typed.chars().count() > Password::MAX_CHARS),
            Err(InvalidInput::Character) => prop_assert!(typed.contains(['\0', '\r', '\n'])),
            Err(InvalidInput::TooShort) => prop_assert!(false, "{:?}", typed),
        }
    }
}

/// Unicode calls them letters and marks; a conversion to a Windows code page turns them into
/// metacharacters.
#[test]
fn s30_letters_and_marks_that_windows_converts_to_ldap_metacharacters_are_refused() {
    for c in ['\u{1c0}', '\u{1c3}', '\u{2ba}', '\u{303}', '\u{30e}'] {
        assert!(c.is_alphabetic() || is_mark(c));
        assert_eq!(Userid::parse(&format!("box{c}b")), Err(InvalidInput::Character), "{c:?}");
    }
}

#[test]
fn a_userid_may_be_a_name_a_domain_name_or_a_upn() {
    for (typed, sent) in [
        ("bob", "bob"),
        ("  bob ", "bob"),
        ("CORP\\bob", "CORP\\bob"),
        ("bob.o'neil_2-x@example.org", "bob.o'neil_2-x@example.org"),
        ("Zoë", "Zoë"),
        ("ｂｏｂ", "bob"),
    ] {
        assert_eq!(Userid::parse(typed).unwrap().as_str(), sent);
    }
}

#[test]
fn s30_a_userid_is_read_as_keyboards_and_other_programs_write_it() {
    for (typed, sent) in [
        ("o\u{2019}brien", "o'brien"),
        ("o´brien", "o'brien"),
        ("o`brien", "o'brien"),
        ("jean\u{2011}luc", "jean-luc"),
        ("jeanーluc", "jean-luc"),
        ("CORP¥bob", "CORP\\bob"),
        ("CORP￥bob", "CORP\\bob"),
        ("CORP₩bob", "CORP\\bob"),
        ("CORP\\ bob", "CORP\\bob"),
        ("\u{200b}bob", "bob"),
        ("\u{202a}CORP\\bob\u{202c}\u{200f} ", "CORP\\bob"),
        ("\u{feff}bob\u{fe0f}", "bob"),
        ("bob＠example。org", "bob@example.org"),
        ("١٢٣٤٥", "12345"),
    ] {
        assert_eq!(Userid::parse(typed).as_ref().map(Userid::as_str), Ok(sent), "{typed:?}");
    }
}

#[test]
fn s30_a_userid_may_be_any_name_that_directories_have() {
    for name in [
        "anna maria",
        "CORP\\anna maria",
        "tom+mfa@example.org",
        "dev$",
        "bob_example.org#EXT#@corp.example",
        "\u{e19}\u{e49}\u{e4d}\u{e32}\u{e1d}\u{e19}",
        "नमिता",
        "বিদ্যা",
        "សុខា",
        "ọ\u{300}ṣun",
    ] {
        assert_eq!(Userid::parse(name).as_ref().map(Userid::as_str), Ok(name));
    }
    assert_eq!(Userid::parse("anna \u{a0} maria").unwrap().as_str(), "anna maria");
    assert_ne!(Userid::parse("dev$").unwrap().account(), Userid::parse("dev").unwrap().account());
}

#[test]
fn s30_a_userid_with_an_ldap_or_http_metacharacter_is_refused() {
    for c in
        "()*&|!=<>~\";,/:%?[]{}^\0\r\n\t\u{202e}\u{200b}\u{ad}\u{fe0f}\u{3164}（）＊＆｜\u{1f600}"
            .chars()
    {
        assert_eq!(Userid::parse(&format!("bo{c}b")), Err(InvalidInput::Character), "{c:?}");
    }
    for odd in ["a\\b\\c", "a¥b\\c", "\\bob", "CORP\\", "\u{301}bob", "a \u{301}b", "smith, john"]
    {
        assert_eq!(Userid::parse(odd), Err(InvalidInput::Character), "{odd:?}");
    }
    assert_eq!(Userid::parse(" \u{3000}\u{200b}"), Err(InvalidInput::Empty));
    assert_eq!(Userid::parse(&"a".repeat(105)), Err(InvalidInput::TooLong));
}

#[test]
fn s32_separators_are_removed_from_codes() {
    assert_eq!(Passcode::parse(" 123 456 ").unwrap().expose(), "123456");
    assert_eq!(Passcode::parse("123\u{2013}456").unwrap().expose(), "123456");
    assert_eq!(CheckCode::parse("abcd-1234").unwrap().expose(), "abcd1234");
    assert_eq!(Passcode::parse("12３456").unwrap().expose(), "123456");
    assert_eq!(Passcode::parse("- -").unwrap_err(), InvalidInput::Empty);
    assert_eq!(Passcode::parse("123").unwrap_err(), InvalidInput::TooShort);
    assert_eq!(Passcode::parse("12345678901234567").unwrap_err(), InvalidInput::TooLong);
    assert_eq!(Passcode::parse("12345&").unwrap_err(), InvalidInput::Character);
}

#[test]
fn s32_a_code_is_found_in_what_keyboards_and_other_programs_write() {
    for typed in [
        "۱۲۳۴۵۶",
        "१२३४५६",
        "１２３ー４５６",
        "\u{202d}123456\u{202c}",
        "\u{200e}123456",
        "123456\u{200b}",
        "1 2 3 4 5 6",
        "123456.",
        "Your code is 123456",
        "123456 is your code",
        "Passcode 123456",
        "Passcode: 123 456. Valid for 10 minutes",
        "Kode: 123-456",
        "Ваш код 123456",
        "验证码是123456。",
        "Your code is 123456.\n\n@example.org #123456",
    ] {
        assert_eq!(
            Passcode::parse(typed).map(|code| code.expose().to_owned()).as_deref(),
            Ok("123456"),
            "{typed:?}"
        );
    }
    for (typed, code) in [
        ("\u{200e}7F3K9Q2M", "7F3K9Q2M"),
        ("٧F٣K٩Q٢M", "7F3K9Q2M"),
        ("7F3K 9Q2M", "7F3K9Q2M"),
        ("Check code 7F3K9Q2M", "7F3K9Q2M"),
        ("ABCD 1234", "ABCD1234"),
        ("abcd 1234", "abcd1234"),
    ] {
        assert_eq!(
            CheckCode::parse(typed).map(|code| code.expose().to_owned()).as_deref(),
            Ok(code),
            "{typed:?}"
        );
    }
}

/// Nothing is sent, so no try is lost.
#[test]
fn s32_a_text_without_exactly_one_code_is_refused() {
    for typed in [
        "Your code is on its way",
        "Use 123456 or 654321",
        "Your code is123456",
        "123456Your code",
        "passcode=123456",
        "123456&USERID=eve",
        "Your code is 12",
    ] {
        assert_eq!(Passcode::parse(typed).unwrap_err(), InvalidInput::Character, "{typed:?}");
    }
}

#[test]
fn s31_a_password_may_contain_all_but_three_characters() {
    for c in ['\0', '\r', '\n'] {
        for typed in [format!("a{c}b"), format!("{c}ab"), format!("ab{c}")] {
            assert_eq!(Password::parse(&typed).unwrap_err(), InvalidInput::Character, "{c:?}");
        }
    }
    for c in "\u{1}\t\u{1f} \u{7f}\u{85}\u{a0}\u{200b}\u{202e}\u{2028}\u{feff}&=%+".chars() {
        for typed in [format!("a{c}b"), format!("{c}ab"), format!("ab{c}")] {
            assert_eq!(Password::parse(&typed).unwrap().expose(), typed, "{c:?}");
        }
    }
}

#[test]
fn s31_the_limit_of_a_password_is_in_characters() {
    for c in ["x", "ü", "漢", "😀"] {
        assert!(Password::parse(&c.repeat(256)).is_ok(), "{c}");
        assert_eq!(Password::parse(&c.repeat(257)).unwrap_err(), InvalidInput::TooLong, "{c}");
    }
}

#[test]
fn s32_separators_are_removed_from_phone_numbers() {
    for (typed, number) in [
        ("+44 (0)20 7946-0000", "+4402079460000"),
        ("030/123.456", "030123456"),
        ("１２３４５６", "123456"),
        ("\u{202a}+44 7400 123456\u{202c}", "+447400123456"),
        ("٠١٠٠١٢٣٤٥٦٧", "01001234567"),
        ("０９０ー１２３４ー５６７８", "09012345678"),
    ] {
        assert_eq!(PhoneNumber::parse(typed).unwrap().as_str(), number);
    }
    for (typed, why) in [
        ("", InvalidInput::Empty),
        ("+", InvalidInput::Empty),
        ("12345", InvalidInput::TooShort),
        ("1234567890123456", InvalidInput::TooLong),
        ("12345x", InvalidInput::Character),
        ("12+34567", InvalidInput::Character),
    ] {
        assert_eq!(PhoneNumber::parse(typed).unwrap_err(), why, "{typed}");
    }
}

#[test]
fn a_phone_number_prints_its_last_two_digits_only() {
    let number = PhoneNumber::parse("+44 7400 123456").unwrap();
    assert_eq!(format!("{number:?}"), "…56");
}

#[test]
fn a_password_is_kept_byte_for_byte() {
    assert_eq!(Password::parse(" a+b&c=%20 ü ").unwrap().expose(), " a+b&c=%20 ü ");
    assert_eq!(Password::parse("").unwrap_err(), InvalidInput::Empty);
    assert_eq!(Password::parse("a\nb").unwrap_err(), InvalidInput::Character);
    assert_eq!(Password::parse(&"x".repeat(257)).unwrap_err(), InvalidInput::TooLong);
}

#[test]
fn s62_a_secret_does_not_print() {
    let secret = format!("{:?}", Password::new("tell-tale"));
    assert!(secret.contains("REDACTED") && !secret.contains("tell-tale"), "{secret}");
}

#[test]
fn a_userid_is_counted_without_domain_accents_and_case() {
    for (typed, account) in [
        ("bob", "bob"),
        ("CORP\\Bob", "bob"),
        ("Bób@example.org", "bob"),
        ("JØRŁĐÐÆŒÞI", "jorlddaeoethi"),
        ("ıς", "iσ"),
        ("Æsir", "aesir"),
        ("œuvre", "oeuvre"),
        ("Þór", "thor"),
        ("ƇȺɍōⱡ", "carol"),
        ("ħɨłŧƀ", "hiltb"),
        ("STRAẞE", "strasse"),
        ("straße", "strasse"),
        ("Straße", "strasse"),
        ("サトウ", "さとう"),
        ("ｻﾄｳ", "さとう"),
        ("ガリヴァー", "かりうぁー"),
        ("がりゔぁー", "かりうぁー"),
        ("ァヶヴヽ", "ぁゖうゝ"),
        ("ぁゖゔゝ", "ぁゖうゝ"),
    ] {
        assert_eq!(Userid::parse(typed).unwrap().account(), account, "{typed}");
    }
}

/// A directory may ignore letters that it does not know.
#[test]
fn s43_letters_that_came_after_2008_are_refused() {
    for typed in ["carꬰol", "carolꬱ", "carolᲐ", "caroꞎ", "ꟊarol"] {
        assert_eq!(Userid::parse(typed), Err(InvalidInput::Character), "{typed}");
    }
    for typed in ["ẞ", "さとう", "Ольга", "Ἀλέξης", "김철수", "王小明"] {
        assert!(Userid::parse(typed).is_ok(), "{typed}");
    }
}

#[test]
fn userids_are_compared_without_case() {
    let [bob, upper, rob] = ["bob", "BOB", "rob"].map(|typed| Userid::parse(typed).unwrap());
    assert!(bob.is_in_any_case(&upper) && !bob.is_in_any_case(&rob));
}

#[test]
fn a_stored_userid_is_checked_again() {
    let bob = Userid::parse("bob").unwrap();
    let json = serde_json::to_string(&bob).unwrap();
    assert_eq!((json.as_str(), bob.to_string().as_str()), ("\"bob\"", "bob"));
    assert_eq!(serde_json::from_str::<Userid>(&json).unwrap(), bob);
    assert!(serde_json::from_str::<Userid>("\"b(b\"").is_err());
}

#[test]
fn the_longest_and_shortest_input_is_accepted() {
    let code = "A".repeat(33);
    assert!(Passcode::parse(&code[..4]).is_ok() && Passcode::parse(&code[..16]).is_ok());
    assert!(CheckCode::parse(&code[..4]).is_ok() && CheckCode::parse(&code[..32]).is_ok());
    assert_eq!(CheckCode::parse(&code).unwrap_err(), InvalidInput::TooLong);
    assert!(Userid::parse(&"a".repeat(104)).is_ok());
    assert!(Password::parse(&"x".repeat(256)).is_ok());
    let digits = "123456789012345";
    assert!(PhoneNumber::parse(digits).is_ok() && PhoneNumber::parse(&digits[..6]).is_ok());
}
