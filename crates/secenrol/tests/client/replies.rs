//! S38: only the documented word in the documented place means success, also in odd replies.

use proptest::prelude::*;
use secenrol::wire::{Reply, json_reply, poll_reply};
use secenrol::{Error, Poll, SignIn};
use serde_json::{Value, json};
use wiremock::ResponseTemplate;

use super::world::*;

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

/// Words that resemble a documented one.
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2048))]

    #[test]
    fn s38_only_the_exact_words_mean_anything(result in near()) {
        let reply = json!({ "result": result, "session": "K", "seed": "S" }).to_string();
        let expected = WORDS.into_iter().find(|word| result.eq_ignore_ascii_case(word));
        prop_assert_eq!(word_of(&json_reply(reply.as_bytes())), expected);
    }

    #[test]
    fn s38_only_a_string_of_the_outermost_object_means_anything(reply in any_json()) {
        let word = reply.as_object().and_then(|members| members.get("result")).and_then(Value::as_str);
        let allowed = word.and_then(|word| WORDS.into_iter().find(|known| word.eq_ignore_ascii_case(known)));
        let read = json_reply(reply.to_string().as_bytes());
        prop_assert!(word_of(&read).is_none() || word_of(&read) == allowed, "{:?}", read);
        prop_assert!(!matches!(poll_reply(reply.to_string().as_bytes()), Ok(Poll::Enrolled | Poll::Waiting)));
    }

    #[test]
    fn s38_a_poll_is_answered_by_its_word_alone(reply in prop_oneof!["[ \r\n]{0,3}[OoKk]{1,3}[ \r\n]{0,3}", "\\s?[A-Z ]{0,9}\\s?", near()]) {
        let read = poll_reply(reply.as_bytes());
        let word = reply.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        prop_assert_eq!(matches!(read, Ok(Poll::Enrolled)), word.eq_ignore_ascii_case("ok"));
        prop_assert_eq!(matches!(read, Ok(Poll::Waiting)), word.eq_ignore_ascii_case("continue"));
    }

    #[test]
    fn s68_no_reply_is_a_panic_and_no_message_breaks_a_line(reply in prop::collection::vec(any::<u8>(), 0..300)) {
        for error in [json_reply(&reply).err(), poll_reply(&reply).err()].into_iter().flatten() {
            prop_assert!(!error.to_string().contains(char::is_control));
        }
        prop_assert!(json_reply(&reply).is_err());
    }

    #[test]
    fn s68_a_message_of_secenrols_is_one_short_line(message in ".{0,500}") {
        let reply = json!({ "result": "error", "message": message }).to_string();
        let Err(Error::Reported(shown)) = json_reply(reply.as_bytes()) else { panic!() };
        prop_assert!(shown.chars().count() <= 301);
        let breaks = |c: char| c.is_control() || ('\u{202a}'..='\u{202e}').contains(&c);
        prop_assert!(!shown.contains(breaks));
    }
}

/// Replies that servers and proxies are known to send.
#[tokio::test]
async fn s38_odd_replies_to_a_sign_in_are_understood_or_refused() {
    let html =
        "<!DOCTYPE html><html><body><form action='success'>result: success</form></body></html>";
    let json = r#"{"result":"challenge","session":"K1"}"#;
    let utf16: Vec<u8> =
        std::iter::once(0xfeff).chain(json.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let fine = [
        ("as text", ResponseTemplate::new(200).set_body_raw(json, "text/plain")),
        ("as HTML", ResponseTemplate::new(200).set_body_raw(json, "text/html; charset=iso-8859-1")),
        (
            "with a byte order mark",
            ResponseTemplate::new(200).set_body_raw(format!("\u{feff}{json}"), "application/json"),
        ),
        (
            "in white space",
            ResponseTemplate::new(200).set_body_string(format!("\r\n\r\n {json}\r\n")),
        ),
        (
            "in capitals",
            ResponseTemplate::new(200).set_body_string(json.replace("challenge", "CHALLENGE")),
        ),
        ("spread out", ResponseTemplate::new(200).set_body_string(json.replace(':', " :\n\t"))),
        (
            "in escapes",
            ResponseTemplate::new(200)
                .set_body_string(json.replace("challenge", "\\u0063hallenge")),
        ),
        (
            "with more members",
            ResponseTemplate::new(200)
                .set_body_string(json.replace('}', r#","version":{"major":9,"x":[null]}}"#)),
        ),
        ("with another success status", ResponseTemplate::new(201).set_body_string(json)),
    ];
    for (what, reply) in fine {
        let outcome = sign_in_answered(reply).await;
        assert!(matches!(outcome, Ok(SignIn::Challenged(_))), "{what}: {outcome:?}");
    }
    let odd = [
        ("an HTML page", ResponseTemplate::new(200).set_body_raw(html, "text/html")),
        (
            "HTML that is called JSON",
            ResponseTemplate::new(200).set_body_raw(html, "application/json"),
        ),
        ("nothing", ResponseTemplate::new(200)),
        ("no content", ResponseTemplate::new(204)),
        ("a word without JSON", ResponseTemplate::new(200).set_body_string("success")),
        ("a list", ResponseTemplate::new(200).set_body_string(format!("[{json}]"))),
        ("JSON in a string", ResponseTemplate::new(200).set_body_json(json)),
        ("JSONP", ResponseTemplate::new(200).set_body_string(format!("callback({json})"))),
        ("half a reply", ResponseTemplate::new(200).set_body_string(&json[..json.len() - 1])),
        ("two replies", ResponseTemplate::new(200).set_body_string(json.repeat(2))),
        ("a reply and a page", ResponseTemplate::new(200).set_body_string(format!("{json}{html}"))),
        ("UTF-16", ResponseTemplate::new(200).set_body_bytes(utf16)),
        (
            "Latin-1",
            ResponseTemplate::new(200)
                .set_body_bytes(b"{\"result\":\"challenge\",\"session\":\"K\xfc\"}"),
        ),
        (
            "a header in a member",
            ResponseTemplate::new(200).set_body_string(json.replace("K1", "K1\\r\\nX: y")),
        ),
        (
            "a long member",
            ResponseTemplate::new(200).set_body_string(json.replace("K1", &"K".repeat(1025))),
        ),
        (
            "a number for a session",
            ResponseTemplate::new(200).set_body_string(json.replace("\"K1\"", "1")),
        ),
        ("no session", ResponseTemplate::new(200).set_body_string(r#"{"result":"challenge"}"#)),
        ("an empty session", ResponseTemplate::new(200).set_body_string(json.replace("K1", ""))),
        ("a challenge with 401", ResponseTemplate::new(401).set_body_string(json)),
        ("a challenge with 500", ResponseTemplate::new(500).set_body_string(json)),
        (
            "a refusal with 500",
            ResponseTemplate::new(500).set_body_string(r#"{"result":"accessdenied"}"#),
        ),
        ("a proxy's sign-in", ResponseTemplate::new(407).set_body_raw(html, "text/html")),
    ];
    for (what, reply) in odd {
        let outcome = sign_in_answered(reply).await;
        assert!(
            matches!(outcome, Err(Error::Unexpected(_) | Error::Status(_))),
            "{what}: {outcome:?}"
        );
    }
}
