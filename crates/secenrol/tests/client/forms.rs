//! S31, S34: every field arrives at SecEnrol unchanged, whatever characters it contains.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use secenrol::{CheckCode, Client, Passcode, PasscodeSent, Password, SignIn, Userid, wire};
use serde_json::json;
use tokio::runtime::Runtime;
use wiremock::matchers::method;
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use super::world::*;

/// Reads a form as the URL standard says, independently of the code that wrote it.
fn parsed(form: &[u8]) -> Vec<(String, String)> {
    form.split(|&b| b == b'&')
        .map(|pair| {
            let equals = pair.iter().position(|&b| b == b'=').unwrap();
            assert!(!pair[equals + 1..].contains(&b'='));
            (decoded(&pair[..equals]), decoded(&pair[equals + 1..]))
        })
        .collect()
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

fn pairs(fields: &[(&str, &str)]) -> Vec<(String, String)> {
    fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// Text that tries to become another field or another request.
fn nasty() -> impl Strategy<Value = String> {
    let pieces = [
        "&",
        "=",
        "%",
        "+",
        "%26",
        "&PASSWORD=",
        "integrationmode=false",
        "&action=SETINFO",
        ";",
        " ",
        "#",
        "?",
        "\\",
        "\"",
        "'",
        "%0d%0a",
        "%00",
        "ü",
        "\u{202e}",
        "\u{1f600}",
        "a",
        "0",
    ];
    prop_oneof![
        vec(prop::sample::select(pieces.to_vec()), 1..12).prop_map(|pieces| pieces.concat()),
        "\\PC{1,40}"
    ]
}

/// A server whose reply each test case replaces.
async fn echo() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(method("POST")).respond_with(challenge()).mount(&server).await;
    server
}

async fn answer(server: &MockServer, reply: ResponseTemplate) {
    server.reset().await;
    Mock::given(method("POST")).respond_with(reply).mount(server).await;
}

async fn last_form(server: &MockServer) -> Vec<(String, String)> {
    let requests: Vec<Request> = server.received_requests().await.unwrap();
    parsed(&requests.last().unwrap().body)
}

/// Members of SecEnrol's replies that later exchanges send back.
#[derive(Debug, Clone)]
struct Members {
    userid: String,
    session: String,
    seed: String,
    domain: String,
    enrolurl: String,
}

async fn members_come_back_unchanged(
    server: &MockServer,
    client: &Client,
    members: Members,
) -> Result<(), TestCaseError> {
    let Members { userid, session, seed, domain, enrolurl } = members;
    let challenge = json!({ "result": "challenge", "session": session, "userid": userid });
    answer(server, ResponseTemplate::new(200).set_body_json(challenge)).await;
    let Ok(SignIn::Challenged(challenge)) = sign_in(client).await else { panic!("no challenge") };

    let success =
        json!({ "result": "success", "seed": seed, "domain": domain, "enrolurl": enrolurl });
    let success = ResponseTemplate::new(200)
        .set_body_json(success)
        .append_header("set-cookie", "SecurEnvoyPin=x");
    answer(server, success).await;
    let sent = client.send_passcode(&challenge, &Passcode::parse("123 456").unwrap()).await.outcome;
    let Ok(PasscodeSent::Accepted(enrolment, _)) = sent else { panic!("{sent:?}") };
    let fields = [
        ("action", "GETQRONLY"),
        ("userid", &userid),
        ("SESSION", &session),
        ("PASSCODE", "123456"),
        ("integrationmode", "true"),
    ];
    prop_assert_eq!(last_form(server).await, pairs(&fields));

    answer(server, ResponseTemplate::new(200).set_body_string("CONTINUE")).await;
    client.poll(&enrolment).await.outcome.unwrap();
    let fields = [("action", "QUERYSOFTTOKEN"), ("seed", &seed), ("integrationmode", "true")];
    prop_assert_eq!(last_form(server).await, pairs(&fields));

    answer(server, ResponseTemplate::new(200).set_body_json(json!({ "result": "success" }))).await;
    client.send_check_code(&enrolment, &CheckCode::parse("AB-12").unwrap()).await.outcome.unwrap();
    let fields = [
        ("action", "SETINFO"),
        ("domain", &domain),
        ("tokentype", "softtoken"),
        // The client trims the URL.
        ("SOFTTOKENURL", enrolurl.trim()),
        ("CHECKCODE", "AB12"),
        ("integrationmode", "true"),
    ];
    prop_assert_eq!(last_form(server).await, pairs(&fields));
    Ok(())
}

#[test]
fn s34_a_member_of_a_reply_does_not_become_another_field() {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(echo());
    let _within = runtime.enter();
    let client = client_of(&[&server.uri()]);
    let members = (nasty(), nasty(), nasty(), nasty(), nasty()).prop_map(
        |(userid, session, seed, domain, enrolurl)| Members {
            userid,
            session,
            seed,
            domain,
            enrolurl,
        },
    );
    TestRunner::new(Config::with_cases(128))
        .run(&members, |members| {
            runtime.block_on(members_come_back_unchanged(&server, &client, members))
        })
        .unwrap();
}

#[test]
fn s31_a_thousand_passwords_arrive_byte_for_byte() {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(echo());
    let _within = runtime.enter();
    let client = client_of(&[&server.uri()]);
    let userid = Userid::parse("bob").unwrap();
    let any_text = vec(any::<char>(), 1..64).prop_map(String::from_iter);
    let passwords = prop_oneof![any_text, nasty(), "[ -~]{1,256}", "[ \t]{1,9}"]
        .prop_filter("is a password", |text| Password::parse(text).is_ok());
    TestRunner::new(Config::with_cases(1000))
        .run(&passwords, |typed| {
            runtime.block_on(async {
                server.reset().await;
                Mock::given(method("POST")).respond_with(challenge()).mount(&server).await;
                let _ = client.sign_in(&userid, &Password::parse(&typed).unwrap()).await;
                let fields = [
                    ("action", "GETQRONLY"),
                    ("userid", "bob"),
                    ("PASSWORD", &typed),
                    ("integrationmode", "true"),
                ];
                prop_assert_eq!(last_form(&server).await, pairs(&fields));
                Ok(())
            })
        })
        .unwrap();
}

proptest! {
    #[test]
    fn s34_an_independent_reader_finds_the_same_fields(
        fields in vec((".{0,8}", prop_oneof![nasty(), ".{0,40}"]), 0..6),
    ) {
        let mut fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        let form = wire::form(&fields);
        prop_assert!(form.bytes().all(|b| b.is_ascii_alphanumeric() || b"*-._+%&=".contains(&b)));
        fields.push(("integrationmode", "true"));
        prop_assert_eq!(parsed(form.as_bytes()), pairs(&fields));
    }
}
