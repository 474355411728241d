use proptest::prelude::*;

use super::*;

#[test]
fn a_reply_keeps_its_marks_and_documented_words_alone() {
    let redactor = Redactor::default();
    let reply = "\r\n{ \"result\":\"CHALLENGE\", \"session\":\"ABCD2345\",\"userid\":\"CORP\\\\tom\", \
                 \"domain\":1, \"pin\": 12345678, \"on\":true,}";
    assert_eq!(
        redactor.json(reply),
        "\r\n{ \"result\":\"CHALLENGE\", \"session\":\"<8 A-Z0-9 #1>\",\"userid\":\"<8 name\\name #2>\", \
         \"domain\":1, \"pin\": <8 0-9 #3>, \"on\":true,}"
    );
    // Equal values have equal numbers.
    assert_eq!(redactor.shape("ABCD2345"), "<8 A-Z0-9 #1>");
    assert_eq!(redactor.json("{\"seed\":\"ABCD23"), "{\"seed\":\"<6 A-Z0-9 #4>");
    assert_eq!(redactor.json("{\"userid\":\"CORP\\tom\"}"), "{\"userid\":\"<7 text #5>\"}");
    assert_eq!(
        redactor.json("{\"userid\":\"CORP\\alice\"}"),
        "{\"userid\":\"<10 name\\name unescaped #6>\"}"
    );
}

#[test]
fn a_message_keeps_its_words_but_no_secret() {
    let redactor = Redactor::default();
    redactor.learn("moving day");
    redactor.json(r#"{"seed":"ABCD2345"}"#);
    for (message, kept) in [
        ("Access denied: wrong PIN (3 left).", "Access denied: wrong PIN (3 left)."),
        ("Das Pa\u{df}wort ist ung\u{fc}ltig!", "Das Pa\u{df}wort ist ung\u{fc}ltig!"),
        ("Password Moving Day is wrong", "Password <10 text #2> is wrong"),
        ("was bW92aW5nIGRheQ==", "was <10 text #2>"),
        ("was 6D6F76696E6720646179", "was <10 text #2>"),
        ("was moving%20day, moving+day", "was <10 text #2>, <10 text #2>"),
        ("the seed ABCD 2345 is old", "the seed <4 A-Z #3> <4 0-9 #4> is old"),
        ("code 123456 of XKCDPLUGH", "code <6 0-9 #5> of <9 A-Z #6>"),
    ] {
        assert_eq!(redactor.prose(message), kept);
    }
}

#[test]
fn a_secret_that_contains_another_is_struck_out_whole() {
    let redactor = Redactor::default();
    for (name, password) in [("alice", "alice123"), ("tomtom", "tomtompassword")] {
        redactor.learn(name);
        redactor.learn(password);
        assert_eq!(
            redactor.prose(&format!("Password {password} of {name} is wrong")),
            format!("Password {} of {} is wrong", redactor.shape(password), redactor.shape(name))
        );
    }
}

#[test]
fn a_page_keeps_its_title_and_tags() {
    let redactor = Redactor::default();
    let page = "<!DOCTYPE html><title>Manage My Token</title><script>var key='a1b2';</script>\
                <input name=x value=\"secret\"><!-- built 20260101 --><b class=z>OK</b> <1 < 2";
    assert_eq!(
        redactor.page(page),
        "<!DOCTYPE><title>Manage My Token</title><script></script><input><b>OK</b> "
    );
    assert_eq!(redactor.page("\r\n \"continue\"\0"), "\r\n \"continue\"\0");
}

/// Every letter and digit becomes the next one of its kind.
fn rotated(text: &str) -> String {
    let next = |b: u8| match b {
        b'A'..=b'Z' => b'A' + (b - b'A' + 1) % 26,
        b'a'..=b'z' => b'a' + (b - b'a' + 1) % 26,
        b'0'..=b'9' => b'0' + (b - b'0' + 1) % 10,
        other => other,
    };
    text.bytes().map(|b| char::from(next(b))).collect()
}

proptest! {
    /// Redaction keeps shape and length class, never content: a reply with other values of the same
    /// shape reads the same.
    #[test]
    fn only_the_shapes_of_values_decide(
        session in "[A-Z]{2}[A-Z0-9]{6,20}",
        seed in "[0-9]{1,30}",
        url in "[a-z]{1,20}",
        message in "[A-Z]{6,12}",
    ) {
        let reply = |f: fn(&str) -> String| {
            format!(
                "{{\"result\":\"success\",\"session\":\"{}\",\"seed\":\"{}\",\
                 \"enrolurl\":\"https://h/{}\",\"message\":\"{}\",\"x\":[\"{}\"]}}",
                f(&session), f(&seed), f(&url), f(&message), f(&seed),
            )
        };
        let (one, other) = (reply(str::to_owned), reply(rotated));
        prop_assert_eq!(Redactor::default().json(&one), Redactor::default().json(&other));
        prop_assert_eq!(Redactor::default().page(&message), Redactor::default().page(&rotated(&message)));
    }

    /// A secret is in no text that repeats it in one of its usual forms.
    #[test]
    fn no_form_of_a_secret_is_left(secret in "[ -~]{8,30}", word in "[a-z]{2,8}") {
        let redactor = Redactor::default();
        redactor.learn(&secret);
        let secret = secret.trim();
        prop_assume!(secret.len() >= 6);
        for form in forms(secret) {
            let text = format!("{word} {}, {word}", *form);
            for kept in [redactor.prose(&text), redactor.page(&text), redactor.json(&text),
                         redactor.json(&format!("{{\"message\":{}}}", serde_json::Value::from(&*text)))] {
                for again in forms(secret) {
                    let is_there = kept.to_lowercase().contains(&again.to_lowercase());
                    prop_assert!(!is_there, "{:?} in {:?}", again, kept);
                }
            }
        }
    }

    #[test]
    fn no_text_stops_it(text in "\\PC{0,80}|[{}\\[\\]\":,<>a-z\\\\]{0,60}") {
        let redactor = Redactor::default();
        let _ = (redactor.json(&text), redactor.page(&text), redactor.prose(&text), redactor.name(&text));
    }
}
