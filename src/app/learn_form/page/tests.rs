use proptest::prelude::*;

use super::*;
use crate::config::Config;

const PAGE: &str = r#"<!doctype html><title>Send My Passcode Via SMS</title>
<form action="/logout" method="post"><input type=hidden name=action value=LOGOUT></form>
<form method="post" action="/secenrol/">
<input type="hidden" name="action" value="SETX" />
<input type="hidden" name="tokentype" value="sms" />
<input type="hidden" name="USERDOMAIN" value="1" />
<input type="hidden" name="mode" value="full" />
<label for="n">Your new number</label><input id="n" name="MOBILE" type="tel" value="+447400123456" />
<input type="submit" name="go" value="Send" />
</form>"#;

/// The config that a page's form makes, or what is wrong with it.
fn config(learnt: &LearntForm) -> Result<Config, String> {
    let text = format!(
        "[server]\npublic_url = \"https://t.example.org\"\n[secenrol]\nurls = [\"https://m.example.org\"]\n\
         [sms]\nmode = \"proxy\"\n{learnt}"
    );
    let read = Config::read("c.toml", &text, std::iter::empty());
    read.map_err(|problems| format!("{problems:?}\n{text}"))
}

#[test]
fn the_form_for_a_number_becomes_a_section_that_can_be_served() {
    let learnt = learn(PAGE).unwrap();
    assert_eq!(learnt.obstacles, Vec::<String>::new());
    let text = learnt.to_string();
    assert!(!text.contains("7400123456") && !text.contains("LOGOUT"), "{text}");
    let form = config(&learnt).unwrap().sms.form.unwrap();
    assert_eq!((&*form.action, &*form.tokentype, &*form.number_field), ("SETX", "sms", "MOBILE"));
    let extra = [("USERDOMAIN", "{domain}"), ("mode", "full")];
    assert_eq!(form.extra_fields, extra.map(|(name, value)| (name.to_owned(), value.to_owned())));
}

/// What is changed in the page, and a word of what is said then; `""` if all is well.
const MUTATIONS: [(&str, &str, &str); 31] = [
    ("method=\"post\" action=\"/secenrol/\"", "METHOD='POST' ACTION='/SecEnrol/'", ""),
    ("action=\"/secenrol/\"", "action=\"\"", ""),
    ("action=\"/secenrol/\"", "action=\"https://m.example.org/secenrol/?x=1\"", ""),
    ("action=\"/secenrol/\"", "action=\"/other/\"", "another address"),
    ("action=\"/secenrol/\"", "action=\"https://evil.example/\"", "another address"),
    ("method=\"post\" action=\"/secenrol/\"", "action=\"/secenrol/\"", "GET"),
    ("method=\"post\" action=\"/secenrol/\"", "method=get action=\"/secenrol/\"", "GET"),
    ("action=\"/secenrol/\"", "action=\"/secenrol/\" enctype=\"multipart/form-data\"", "multipart"),
    ("name=\"mode\" value=\"full\"", "name=\"__VIEWSTATE\" value=\"/wEPDwUKMTY=\"", "__VIEWSTATE"),
    ("name=\"mode\" value=\"full\"", "name=\"__EVENTVALIDATION\" value=\"\"", "__EVENTVALIDATION"),
    ("name=\"mode\" value=\"full\"", "name=\"csrf_token\" value=\"x\"", "csrf_token"),
    ("name=\"mode\" value=\"full\"", "name=\"t\" value=\"a8F3kk29sLq0Zm4=\"", "changes with each"),
    ("name=\"mode\" value=\"full\"", "name=\"mode\" value=\"\"", ""),
    ("name=\"mode\" value=\"full\"", "name=\"MOBILE\" value=\"x\"", "twice"),
    ("name=\"action\" value=\"SETX\"", "name=\"act\" value=\"SETX\"", "no field action"),
    ("name=\"action\" value=\"SETX\"", "name=\"action\" value=\"\"", "no plain word"),
    ("name=\"action\" value=\"SETX\"", "name=\"action\" value=\"a b\"", "no plain word"),
    ("name=\"tokentype\" value=\"sms\"", "name=\"tokentype\" value=\"sms2\"", ""),
    ("name=\"tokentype\"", "name=\"TOKENTYPE\"", "no field tokentype"),
    ("type=\"tel\"", "", ""),
    ("type=\"tel\"", "type=\"text\"", ""),
    ("name=\"MOBILE\" type=\"tel\"", "name=\"x\" type=\"tel\"", ""),
    ("name=\"MOBILE\" type=\"tel\"", "name=\"x\" placeholder=\"Phone\"", ""),
    ("name=\"MOBILE\" type=\"tel\"", "name=\"x\"", "no form with a field"),
    ("name=\"MOBILE\" type=\"tel\"", "name=\"MOBILE\" type=\"hidden\"", "no form with a field"),
    ("<input id=\"n\"", "<input name=PHONE2><input id=\"n\"", "several fields"),
    ("<input type=\"submit\"", "<input name=SMSCODE><input type=\"submit\"", ""),
    ("</form>", "<form method=post><input name=phone></form>", "2 forms"),
    ("name=action value=LOGOUT", "name=action value=LOGOUT><input name=phone", "2 forms"),
    ("<form method", "<!-- <form><input name=phone></form> --><form method", ""),
    ("<title>", "<script>'<form><input name=phone>'</script><title>", ""),
];

#[test]
fn thirty_mutated_pages_are_read_or_refused_with_the_reason() {
    for (from, to, says) in MUTATIONS {
        assert!(PAGE.contains(from), "{from}");
        let page = PAGE.replacen(from, to, 1);
        let (said, is_usable) = match learn(&page) {
            Ok(learnt) => {
                let is_usable = learnt.obstacles.is_empty();
                if is_usable {
                    config(&learnt).unwrap_or_else(|wrong| panic!("{to}: {wrong}"));
                }
                (learnt.to_string(), is_usable)
            }
            Err(error) => (error.to_string(), false),
        };
        assert!(said.contains(says) && is_usable == says.is_empty(), "{to}: {said}");
        for value in ["7400123456", "wEPDwUKMTY", "a8F3kk29sLq0Zm4"] {
            assert!(!said.contains(value), "{to}: {said}");
        }
    }
}

#[test]
fn a_field_for_a_code_is_named() {
    let page = PAGE.replace("<input type=\"submit\"", "<input name=SMSCODE><input type=\"submit\"");
    let learnt = learn(&page).unwrap();
    assert_eq!(learnt.confirm.as_deref(), Some("SMSCODE"));
    assert_eq!(
        config(&learnt).unwrap().sms.form.unwrap().confirm_field.as_deref(),
        Some("SMSCODE")
    );
}

proptest! {
    #[test]
    fn no_page_stops_the_reader(page in "(<(form|input|/form|!--|script)( (name|type|value)=[\"a-z]{0,6}){0,3}>?|\\PC){0,40}") {
        if let Ok(learnt) = learn(&page) {
            let _ = learnt.to_string();
        }
    }
}

#[test]
fn the_code_field_of_another_form_is_named() {
    let page = r#"<form method="post"><input name="action" value="SETX"><input name="tokentype"
        value="sms"><input type="tel" name="MOBILE"></form>
        <form method="post"><input name="SMS_CODE"></form>"#;
    let learnt = learn(page).unwrap();
    assert_eq!(learnt.confirm, None, "SecEnrol may send no code");
    assert_eq!(learnt.codes_elsewhere, ["SMS_CODE"]);
    assert!(
        learnt.to_string().contains("# Another form of the page asks for a code: \"SMS_CODE\"")
    );
}
