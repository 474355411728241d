//! The change of a phone number, whose form the caller describes.

use secenrol::{Error, NumberForm, NumberSent, Passcode, SignedIn};
use wiremock::matchers::{body_string, header};
use wiremock::{Mock, ResponseTemplate};

use super::world::*;

fn form(confirm_field: Option<&str>) -> NumberForm {
    NumberForm {
        action: "SETINFO".to_owned(),
        tokentype: "sms".to_owned(),
        number_field: "MOBILE".to_owned(),
        extra_fields: vec![("domain".to_owned(), "{domain}".to_owned())],
        confirm_field: confirm_field.map(str::to_owned),
    }
}

#[tokio::test]
async fn the_form_has_the_number_and_then_the_code() {
    let (server, client, enrolment) =
        enrolled_then("SecurEnvoyPin=x", ResponseTemplate::new(404)).await;
    server.reset().await;
    let fields = "action=SETINFO&tokentype=sms&domain=1&MOBILE=%2B441&integrationmode=true";
    Mock::given(body_string(fields))
        .and(header("cookie", "SecurEnvoyPin=x"))
        .respond_with(challenge().append_header("set-cookie", "SecurEnvoyPin=newer"))
        .mount(&server)
        .await;
    let fields =
        "action=SETINFO&tokentype=sms&domain=1&MOBILE=%2B441&CODE=123456&integrationmode=true";
    Mock::given(body_string(fields))
        .and(header("cookie", "SecurEnvoyPin=newer"))
        .respond_with(ResponseTemplate::new(200).set_body_string(r#"{"result":"success"}"#))
        .mount(&server)
        .await;
    let (session, form) = (SignedIn::from(enrolment), form(Some("CODE")));
    let answer = client.change_number(&session, &form, "+441", None).await;
    assert_eq!(answer.outcome, Ok(NumberSent::CodeWanted));
    let code = Passcode::parse("123456").unwrap();
    let answer = client.change_number(&answer.session, &form, "+441", Some(&code)).await;
    assert_eq!(answer.outcome, Ok(NumberSent::Taken));
}

#[tokio::test]
async fn a_number_may_be_refused_or_fail() {
    for (body, outcome) in [
        (r#"{"result":"accessdenied"}"#, Ok(NumberSent::Denied)),
        (
            r#"{"result":"error","message":"+44123 is odd"}"#,
            Err(Error::Reported("[redacted] is odd".into())),
        ),
        (
            r#"{"result":"challenge","session":"x"}"#,
            Err(Error::Unexpected("a challenge in reply to a phone number")),
        ),
    ] {
        let reply = ResponseTemplate::new(200).set_body_string(body);
        let (_server, client, enrolment) = enrolled_then("SecurEnvoyPin=x", reply).await;
        let session = SignedIn::from(enrolment);
        let answer = client.change_number(&session, &form(None), "+44123", None).await;
        assert_eq!(answer.outcome, outcome);
    }
}
