//! S38, S68: how replies are read.

use proptest::prelude::*;
use serde_json::json;

use super::*;

fn json_reply(bytes: &[u8]) -> Result<Reply, Error> {
    super::json_reply(&mut Body::decode(bytes, None))
}

fn poll_reply(bytes: &[u8]) -> Result<Poll, Error> {
    super::poll_reply(&mut Body::decode(bytes, None))
}

fn is_refusal(bytes: &[u8]) -> bool {
    super::is_refusal(&mut Body::decode(bytes, None))
}

const WORDS: [&str; 4] = ["success", "challenge", "accessdenied", "error"];

fn word_of(reply: &Result<Reply, Error>) -> Option<&'static str> {
    match reply {
        Ok(Reply::Success(_)) => Some("success"),
        Ok(Reply::Challenge { .. }) => Some("challenge"),
        Ok(Reply::Denied) => Some("accessdenied"),
        Err(Error::Reported(_)) => Some("error"),
        Err(_) => None,
    }
}

/// Words that are almost a documented one.
fn near() -> impl Strategy<Value = String> {
    let word = prop::sample::select(WORDS.to_vec());
    let piece = prop::sample::select(vec![
        "", " ", "\u{a0}", "\0", "s", "!", "\u{17f}", "ok", "\u{feff}", "\n", ".",
    ]);
    prop_oneof![
        (piece.clone(), word.clone(), piece)
            .prop_map(|(before, word, after)| format!("{before}{word}{after}")),
        (word.clone(), any::<prop::sample::Index>(), any::<char>()).prop_map(|(word, at, c)| {
            let at = at.index(word.len());
            format!("{}{c}{}", &word[..at], &word[at + 1..])
        }),
        word.clone().prop_map(str::to_ascii_uppercase),
        (word, any::<prop::sample::Index>())
            .prop_map(|(word, at)| word[..at.index(word.len())].to_owned()),
        ".{0,12}",
    ]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        near().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::hash_map(
                prop_oneof![
                    Just("result".to_owned()),
                    Just("session".to_owned()),
                    Just("seed".to_owned()),
                    ".{0,6}"
                ],
                inner,
                0..5
            )
            .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

#[test]
fn a_reply_that_other_json_parsers_refuse_is_refused_whichever_member_is_at_fault() {
    for member in [r#""x":1e999"#, r#""x":"\udbb0""#, r#""result":"success""#, r#""x":[1,]"#] {
        let reply = format!(r#"{{"result":"success","seed":"ABCD",{member}}}"#);
        assert!(json_reply(reply.as_bytes()).is_err(), "{reply}");
    }
    let reply = br#"{"result":"success","seed":"ABCD","x":{"y":1e9}}"#;
    assert!(json_reply(reply).is_ok());
}

/// What [`repaired`] makes of valid JSON.
fn numbers_as_texts(value: Value) -> Value {
    let member = |value| match value {
        Value::Number(n) if n.is_u64() => Value::String(n.to_string()),
        other => numbers_as_texts(other),
    };
    match value {
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, member(value))).collect()
        }
        Value::Array(items) => items.into_iter().map(numbers_as_texts).collect(),
        other => other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8 * ProptestConfig::default().cases))]

    #[test]
    fn s38_only_the_exact_words_are_understood(result in near()) {
        let reply = json!({ "result": result, "session": "K", "seed": "S" }).to_string();
        let expected = WORDS.into_iter().find(|word| result.eq_ignore_ascii_case(word));
        prop_assert_eq!(word_of(&json_reply(reply.as_bytes())), expected);
    }

    #[test]
    fn s38_result_is_a_string_member_of_the_outermost_object(reply in any_json()) {
        let word = reply.as_object().and_then(|members| members.get("result")).and_then(Value::as_str);
        let allowed = word.and_then(|word| WORDS.into_iter().find(|known| word.eq_ignore_ascii_case(known)));
        let read = json_reply(reply.to_string().as_bytes());
        prop_assert!(word_of(&read).is_none() || word_of(&read) == allowed, "{:?}", read);
        let polled = poll_reply(reply.to_string().as_bytes());
        if matches!(polled, Ok(Poll::Enrolled | Poll::Waiting)) {
            // A JSON string is the word in quotation marks.
            let word = word.or(reply.as_str()).unwrap_or_default();
            let bare = word.trim_matches(|c: char| c.is_whitespace() || "\0\u{feff}".contains(c));
            prop_assert!(["ok", "continue"].iter().any(|known| bare.eq_ignore_ascii_case(known)));
        }
    }

    #[test]
    fn s38_valid_json_keeps_its_meaning_when_repaired(reply in any_json()) {
        let repaired: Value = serde_json::from_str(&repaired(&reply.to_string())).unwrap();
        let reply: Value = serde_json::from_str(&reply.to_string()).unwrap();
        prop_assert_eq!(repaired, numbers_as_texts(reply));
    }

    #[test]
    fn s38_only_the_exact_words_are_understood_leniently_too(result in near()) {
        let reply = json!({ "result": result, "session": 1, "seed": 2 }).to_string();
        let reply = reply.replace('}', ",}");
        let expected = WORDS.into_iter().find(|word| result.eq_ignore_ascii_case(word));
        prop_assert_eq!(word_of(&json_reply(reply.as_bytes())), expected);
    }

    #[test]
    fn s38_a_poll_reply_is_only_its_word(reply in prop_oneof!["[ \r\n]{0,3}[OoKk]{1,3}[ \r\n]{0,3}", "\\s?[A-Z ]{0,9}\\s?", near()]) {
        let read = poll_reply(reply.as_bytes());
        let word = reply.trim_matches(|c: char| c.is_whitespace() || "\0\u{feff}".contains(c));
        prop_assert_eq!(matches!(read, Ok(Poll::Enrolled)), word.eq_ignore_ascii_case("ok"));
        prop_assert_eq!(matches!(read, Ok(Poll::Waiting)), word.eq_ignore_ascii_case("continue"));
    }

    #[test]
    fn s68_random_replies_do_not_panic_and_errors_are_one_line(reply in prop::collection::vec(any::<u8>(), 0..300)) {
        for error in [json_reply(&reply).err(), poll_reply(&reply).err()].into_iter().flatten() {
            prop_assert!(!error.to_string().contains(char::is_control));
        }
        prop_assert!(json_reply(&reply).is_err());
    }

    #[test]
    fn s68_a_message_becomes_one_short_line(message in ".{0,500}") {
        let reply = json!({ "result": "error", "message": message }).to_string();
        let Err(Error::Reported(shown)) = json_reply(reply.as_bytes()) else { panic!() };
        prop_assert!(shown.chars().count() <= 301);
        let breaks = |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
        prop_assert!(!shown.contains(breaks));
    }
}

const PNG: &str = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

fn success_of(body: &str) -> Success {
    match json_reply(body.as_bytes()) {
        Ok(Reply::Success(success)) => success,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_members_of_success_are_read() {
    let success = success_of(&format!(
        r#"{{"result":"success","base64image":"{PNG}","seed":"ABCD1234","enrolurl":"https://x/e","domain":"1"}}"#
    ));
    assert_eq!(success.seed.unwrap().expose(), "ABCD1234");
    assert_eq!(success.enrolurl.expose(), "https://x/e");
    assert_eq!(success.domain, "1");
    assert_eq!(success.image.unwrap().media_type(), "image/png");
}

#[test]
fn domain_may_be_a_number_and_result_have_any_case() {
    let success = success_of(
        "\u{feff}\r\n {\"result\":\"SUCCESS\",\"seed\":\"A\",\"domain\":7,\"extra\":[1]}\n",
    );
    assert_eq!(success.domain, "7");
    assert_eq!(success.enrolurl.expose(), "");
}

#[test]
fn s38_only_the_documented_words_are_understood() {
    for body in [
        "",
        "null",
        "[]",
        "{}",
        "true",
        "\"success\"",
        r#"{"result":true}"#,
        r#"{"result":"succes"}"#,
        r#"{"result":"success!"}"#,
        r#"{"result":" success"}"#,
        r#"{"result":"\u017fuccess","seed":"A"}"#,
        r#"{"result":"accessdenied","result":"success"}"#,
        r#"{"result":"success","seed":"A","seed":"B"}"#,
        r#"{"result":"success"}{"result":"success"}"#,
        r#"[{"result":"success"}]"#,
        r#"{"reply":{"result":"success"}}"#,
        r#"{"result":"success",,}"#,
        r#"{"result":"succ\ess","seed":"A"}"#,
        r#"{"result":"\success","seed":"A"}"#,
        "{\"result\":\"success\t\",\"seed\":\"A\"}",
        "{\"result\":\"success\0\",\"seed\":\"A\"}",
        r#"{"result":"success","seed":"A","x":1.5.2}"#,
        r"{'result':'success'}",
        "success",
        "OK",
        r#"{"Result":"success"}"#,
        r#"{"result":["success"]}"#,
        r#"{"result":"success","seed":{}}"#,
        r#"{"result":"challenge"}"#,
        r#"{"result":"challenge","session":7.5}"#,
        r#"{"result":"challenge","session":true}"#,
        "<html><title>Runtime Error</title>",
    ] {
        assert!(matches!(json_reply(body.as_bytes()), Err(Error::Unexpected(_))), "{body}");
    }
    assert!(matches!(json_reply(br#"{"result":"AccessDenied"}"#), Ok(Reply::Denied)));
}

#[test]
fn s28_an_error_message_is_cleaned_and_cut() {
    let body = format!(r#"{{"result":"error","message":"a\u0007\n<b>{}"}}"#, "x".repeat(2000));
    let Err(Error::Reported(message)) = json_reply(body.as_bytes()) else { panic!() };
    assert!(message.starts_with("a <b>xxx") && message.chars().count() == 300 + 1);
    assert_eq!(json_reply(br#"{"result":"error"}"#).unwrap_err(), Error::Reported(String::new()));
}

#[test]
fn a_poll_reply_is_one_word_in_any_case() {
    for (body, outcome) in [
        ("CONTINUE", Poll::Waiting),
        (" continue\r\n", Poll::Waiting),
        ("\u{feff}OK\n", Poll::Enrolled),
        ("Ok", Poll::Enrolled),
        ("accessdenied", Poll::Denied),
        (r#"{"result":"accessdenied"}"#, Poll::Denied),
        ("\"OK\"", Poll::Enrolled),
        ("'Continue'\r\n", Poll::Waiting),
        ("OK<br>", Poll::Enrolled),
        ("CONTINUE<BR />", Poll::Waiting),
        ("<!-- x > y -->OK", Poll::Enrolled),
        ("<p><b>OK</b></p>\r\n", Poll::Enrolled),
        ("<?xml version=\"1.0\"?><string xmlns=\"http://x/\">CONTINUE</string>", Poll::Waiting),
        ("OK\0", Poll::Enrolled),
        ("accessdenied<br>", Poll::Denied),
        (r#"{"result":"OK"}"#, Poll::Enrolled),
        (r#"{"result":"continue",}"#, Poll::Waiting),
    ] {
        assert_eq!(poll_reply(body.as_bytes()).unwrap(), outcome, "{body:?}");
    }
    for body in [
        "",
        "<!DOCTYPE html>\r\n<html><body>OK</body></html>",
        "<!doctype html>OK",
        "<html>OK</html>",
        "<BODY>OK</BODY>",
        "<script src=x></script>OK",
        "<head></head>OK",
        "<!-- <html><body>Error</body></html> -->OK",
        "<!DOCTYPE html><title>OK</title>",
        "<html><form>OK</form></html>",
        "<html><script>x</script>OK</html>",
        "<p>OK, but not yet</p>",
        "<!-- OK -->",
        "<br",
        r#"{"result":"success"}"#,
        r#"{"result":"challenge","session":"K"}"#,
        r#"{"result":["OK"]}"#,
        r#"{"reply":{"result":"OK"}}"#,
        "{",
    ] {
        assert!(matches!(poll_reply(body.as_bytes()), Err(Error::Unexpected(_))), "{body:?}");
    }
    let long = format!("<!-- {} -->OK", "x".repeat(MAX_DRESSED_BYTES));
    assert_eq!(poll_reply(long.as_bytes()).unwrap_err(), Error::Unexpected("an HTML page"));
    for page in ["OK<html>", "CONTINUE<body>", "OK<script src=x></script>"] {
        assert!(matches!(poll_reply(page.as_bytes()), Err(Error::Reported(_))), "{page}");
    }
    assert_eq!(poll_reply(b"OK then").unwrap_err(), Error::Reported("OK then".into()));
}

/// The userid of a challenge, and whether the reply had to be read leniently.
fn challenged(json: &str) -> (String, bool) {
    let mut body = Body::decode(json.as_bytes(), None);
    match super::json_reply(&mut body) {
        Ok(Reply::Challenge { userid, .. }) => (userid, body.leniency().is_some()),
        other => panic!("{json}: {other:?}"),
    }
}

#[test]
fn s38_a_backslash_before_a_letter_is_itself() {
    for (written, meant) in [
        (r"CORP\\tom", r"CORP\tom"),
        (r"CORP\u005ctom", r"CORP\tom"),
        ("J\u{fc}rgen", "J\u{fc}rgen"),
        (r"J\u00fcrgen", "J\u{fc}rgen"),
        ("bob", "bob"),
    ] {
        let json = format!(r#"{{"result":"challenge","session":"K","userid":"{written}"}}"#);
        assert_eq!(challenged(&json), (meant.to_owned(), false), "{json}");
    }
    for name in [
        "nick",
        "tom",
        "rita",
        "frank",
        "bob",
        "Nick",
        "udo",
        "u12",
        "\u{fc}mit",
        "4711",
        "_x",
        "x.y",
    ] {
        let json =
            format!(r#"{{"result":"challenge","session":"K","userid":"CORP\{name}","n":"C\x"}}"#);
        assert_eq!(challenged(&json), (format!("CORP\\{name}"), true), "{json}");
    }
}

#[test]
fn s38_slips_of_handwritten_json_are_read_leniently() {
    let png = PNG.as_bytes().chunks(20).map(String::from_utf8_lossy).collect::<Vec<_>>();
    let wrapped = png.join("\r\n");
    let success = success_of(&format!(
        "{{\"result\":\"success\",\"base64image\":\"{wrapped}\",\"seed\":01234567890123456789012345,\
         \"enrolurl\":\"https:\\/\\/x\\/e\",\"domain\":1 , \r\n }}"
    ));
    assert_eq!(success.seed.unwrap().expose(), "01234567890123456789012345");
    assert_eq!((success.enrolurl.expose(), success.domain.as_str()), ("https://x/e", "1"));
    assert_eq!(success.image.unwrap().media_type(), "image/png");

    let reply = json_reply(b"{\"result\":\"challenge\",\"session\": 1234567890123456789012 }");
    let Ok(Reply::Challenge { session, .. }) = reply else { panic!("{reply:?}") };
    assert_eq!(session.expose(), "1234567890123456789012");
    let reply = json_reply(b"{\"result\":\"challenge\",\"session\":\"K1\r\n\",\"x\":\"a\tb\"}");
    let Ok(Reply::Challenge { session, .. }) = reply else { panic!("{reply:?}") };
    assert_eq!(session.expose(), "K1");
    let reply = json_reply(b"{\"result\":\"error\",\"message\":\"CORP\\guest is\r\nlocked\",}");
    assert_eq!(reply.unwrap_err(), Error::Reported("CORP\\guest is locked".into()));
    assert!(matches!(json_reply(br#"{"result":"accessdenied",}"#), Ok(Reply::Denied)));
    // No other slip is forgiven.
    for json in [
        r#"{"result":"accessdenied" "x":1}"#,
        r#"{"result":"accessdenied","x":[1,]}"#,
        r#"{,"result":"accessdenied"}"#,
        r"{result:'accessdenied'}",
        r#"{"result":"accessdenied","x":"\"}"#,
        r#"{"result":"accessdenied""#,
        r#"{"result":"accessdenied",} trailing"#,
        r#"{"result":"accessdenied","session":"A","session":"B",}"#,
    ] {
        assert!(matches!(json_reply(json.as_bytes()), Err(Error::Unexpected(_))), "{json}");
    }
}

#[test]
fn s38_a_reply_is_decoded_by_its_charset_else_as_utf_8_else_as_windows_1252() {
    let json = |name: &[u8]| {
        [b"{\"result\":\"challenge\",\"session\":\"K\",\"userid\":\"", name, b"\"}"].concat()
    };
    let utf_16: Vec<u8> = String::from_utf8(json("j\u{fc}rgen".as_bytes()))
        .unwrap()
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    for (bytes, content_type, lenient) in [
        (json("j\u{fc}rgen".as_bytes()), None, false),
        (json("j\u{fc}rgen".as_bytes()), Some("text/html; charset=utf-8"), false),
        (json("j\u{fc}rgen".as_bytes()), Some("text/html; charset=nonsense"), false),
        (json(b"j\xfcrgen"), Some("text/html; charset=windows-1252"), false),
        (json(b"j\xfcrgen"), Some("text/html;Charset=\"ISO-8859-1\""), false),
        (json(b"j\xfcrgen"), Some("text/html; a=b; charset=iso-8859-15"), false),
        (json(b"j\x84rgen"), Some("text/html; charset=ibm850"), true),
        (json(b"j\xfcrgen"), Some("text/html"), true),
        (json(b"j\xfcrgen"), Some("application/json; charset=utf-8"), true),
        (json(b"j\xfcrgen"), None, true),
        (utf_16.clone(), Some("text/html; charset=utf-16le"), false),
        ([&[0xff, 0xfe], &utf_16[..]].concat(), None, false),
    ] {
        let mut body = Body::decode(&bytes, content_type);
        assert_eq!(body.leniency().is_some(), lenient, "{content_type:?}");
        let reply = super::json_reply(&mut body);
        let Ok(Reply::Challenge { userid, .. }) = reply else { panic!("{content_type:?}") };
        let is_unknown = content_type.is_some_and(|kind| kind.contains("ibm850"));
        assert!(is_unknown || userid == "j\u{fc}rgen", "{content_type:?}: {userid}");
    }
}

/// What is left of SecEnrol's message in `reply`, which may repeat these secrets.
fn message(reply: &str, secrets: &[&str]) -> String {
    let mut body = Body::decode(reply.as_bytes(), None);
    body.hide(secrets);
    let read = if reply.starts_with('{') {
        super::json_reply(&mut body).map(drop)
    } else {
        super::poll_reply(&mut body).map(drop)
    };
    let Err(Error::Reported(message)) = read else { panic!("{reply}: {read:?}") };
    message
}

#[test]
fn s61_secrets_are_removed_from_a_message() {
    for message in ["a&b  c d", "a&b c d", "a&amp;b  c d", "a%26b++c+d"] {
        assert_eq!(self::message(&format!("no {message}!"), &["a&b  c d"]), "no [redacted]!");
    }
    let message = self::message("bad passcode 123456 for key K-1 of x", &["123456", "x"]);
    assert_eq!(message, "bad passcode [redacted] for key K-1 of x");
    // One secret may be a part of another.
    let url = "https://mfa.example/phone/JBSWY3DP";
    assert_eq!(self::message(&format!("bad {url}?"), &["JBSWY3DP", url]), "bad [redacted]?");
    // Too short, as they are or once cleaned.
    let short = "a&lt;b &lt; no 12 4 12345";
    assert_eq!(self::message(short, &["<", "a<b", "no \n\0", "12 "]), short);
    assert_eq!(self::message("no 1234", &["1234"]), "no [redacted]");
    assert_eq!(self::message("a &lt;&quot;b&gt;", &["<\"b>"]), "a [redacted]");
    assert_eq!(self::message("it&#39;s me", &["it's me"]), "[redacted]");
    // What the message's end cuts off is struck out before.
    let long = format!("{} hunter2-secret", "x".repeat(292));
    assert_eq!(self::message(&long, &["hunter2-secret"]), format!("{} [redact…", "x".repeat(292)));
}

#[test]
fn s61_a_secret_in_json_written_by_hand_is_removed_however_it_is_read() {
    for secret in [
        "pass\tword",
        "pass\\tword",
        "pass\\word",
        "a\u{1}b\u{1f}cd",
        "\u{1}\u{2}abc",
        "abc\t\t",
        "ab\t\tcd",
        "p\u{e4}ssword",
        "a\\u0041bc",
        "x\u{200b}yz1",
        "pass\\nword",
        " a b c ",
    ] {
        let reply = format!("{{\"result\":\"error\",\"message\":\"wrong: {secret}!\",}}");
        let shown = message(&reply, &[secret]);
        assert!(
            ["wrong: [redacted]!", "wrong:[redacted]!"].contains(&&*shown),
            "{secret:?}: {shown}"
        );
    }
    // The server reads and writes windows-1252, but the form is UTF-8.
    let mut body = Body::decode(
        "{\"result\":\"error\",\"message\":\"p\u{e4}ssword\"}".as_bytes(),
        Some("text/html; charset=windows-1252"),
    );
    body.hide(&["p\u{e4}ssword"]);
    let read = super::json_reply(&mut body).unwrap_err();
    assert_eq!(read, Error::Reported("[redacted]".into()));
}

#[test]
fn s37_json_has_a_maximum_depth() {
    let nested = |open: &str, depth: usize, close: &str| {
        let (open, close) = (open.repeat(depth), close.repeat(depth));
        format!(r#"{{"result":"challenge","session":"K1","extra":{open}1{close}}}"#)
    };
    for (fits, body) in [
        (true, nested("[", 15, "]")),
        (true, nested(r#"{"a":"#, 15, "}")),
        (true, nested(r#"{"[[[[[[[[[[[[[[[[[[":"#, 15, "}")),
        (true, nested("[", 1, r#","\"[[[[[[[[[[[[[[[[[[[[[[["]"#)),
        (false, nested("[", 16, "]")),
        (false, nested(r#"{"a":"#, 16, "}")),
        (false, nested(r#"{"\"":["\\",[[[[[[[[[[[[[[[[[["#, 1, "]]]]]]]]]]]]]]]]]]]}")),
        (false, nested("[", 400_000, "]")),
        (false, "[".repeat(1_000_000)),
        (false, r#"{"result":"#.repeat(50_000)),
    ] {
        let reply = json_reply(body.as_bytes());
        let start = &body[..body.len().min(80)];
        if fits {
            assert!(matches!(reply, Ok(Reply::Challenge { .. })), "{start}: {reply:?}");
        } else {
            assert_eq!(reply.unwrap_err(), Error::Unexpected("JSON nested too deeply"), "{start}");
        }
    }
}

#[test]
fn brackets_in_strings_and_after_closed_ones_do_not_count_as_depth() {
    for (json, expected) in [
        ("1", 0),
        (r#"{"a":1}"#, 1),
        (r#"{"a":[],"b":[{}]}"#, 3),
        ("[[],[],[]]", 2),
        (r#"["[[[",[]]"#, 2),
        (r#"["\"[[[",[]]"#, 2),
        (r#"["\\",[[]]]"#, 3),
        (r#"["]]]]",[]]"#, 2),
        ("]]][[", 2),
        (r"[\[[", 3),
    ] {
        assert_eq!(depth(json), expected, "{json}");
    }
}

#[test]
fn members_have_a_maximum_length_and_no_control_characters() {
    let challenge = |session: &str| {
        json_reply(format!(r#"{{"result":"challenge","session":{session}}}"#).as_bytes())
    };
    assert!(challenge(&format!("{:?}", "K".repeat(1024))).is_ok());
    for session in
        [&format!("{:?}", "K".repeat(1025)), r#""K\u0007""#, r#""""#, "null", "1.5", "[]"]
    {
        assert!(matches!(challenge(session), Err(Error::Unexpected(_))), "{session}");
    }
    let success = |enrolurl: &str| {
        json_reply(format!(r#"{{"result":"success","enrolurl":{enrolurl}}}"#).as_bytes())
    };
    for enrolurl in ["null", "1", r#""""#, &format!("{:?}", "u".repeat(2048))] {
        assert!(success(enrolurl).is_ok(), "{enrolurl}");
    }
    for enrolurl in [r#""a\u0007b""#, &format!("{:?}", "u".repeat(2049))] {
        assert!(matches!(success(enrolurl), Err(Error::Unexpected(_))), "{enrolurl}");
    }
    let success = success_of(r#"{"result":"success","seed":null,"userid":null}"#);
    assert!(success.seed.is_none() && success.image.is_none() && success.domain.is_empty());
    let reply = json_reply(br#"{"result":"challenge","session":"K","userid":null}"#);
    assert!(matches!(reply, Ok(Reply::Challenge { userid, .. }) if userid.is_empty()));
}

#[test]
fn only_documented_refusals_are_refusals() {
    assert!(is_refusal(br#"{"result":"accessdenied"}"#));
    assert!(is_refusal(br#"{"result":"error","message":"x"}"#));
    assert!(!is_refusal(br#"{"result":"success"}"#) && !is_refusal(b"accessdenied"));
}

#[test]
fn a_form_ends_with_the_integration_mode() {
    assert_eq!(form(&[("a", "b&c"), ("d", "")]), "a=b%26c&d=&integrationmode=true");
}

#[test]
fn s28_invisible_characters_separate_words_in_a_message() {
    for c in "\u{7}\u{ad}\u{61c}\u{200b}\u{2028}\u{202e}\u{2060}\u{2066}\u{feff}\u{a0} \n".chars() {
        assert_eq!(clean(&format!("{c}a{c}{c}b{c}")), "a b", "{c:?}");
    }
}
