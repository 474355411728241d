//! `/sms` and the pages below it.

use std::time::Duration;

use handover::config::SmsMode;
use handover::domain::phone_number::NumberFormat;
use secenrol_stand_in::{Dialect, Fault, Operation, PASSWORD};
use wiremock::matchers::body_string_contains;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::audit::Trail;
use crate::eventually::eventually;
use crate::world::{BRIEF, Browser, Reply, World, time_out_soon};

const NEW: &str = "07400 123456";

/// Changes carol's number, with the code sent to the new one.
async fn changed(world: &World, number: &str) -> Browser {
    let browser = world.carol_for_a_number().await;
    assert_eq!(browser.number(number).await.location(), "/sms/confirm");
    browser.get("/sms/confirm").await.is(200, "sms-confirm");
    assert_eq!(browser.confirm("yes").await.location(), "/sms/code");
    browser.get("/sms/code").await.is(200, "sms-code");
    let code = world.secenrol().new_texts("carol").pop().unwrap();
    assert_eq!(browser.number_code(&code).await.location(), "/sms/done");
    browser
}

fn number_calls(world: &World) -> usize {
    world.secenrol().calls(Operation::Number)
}

#[tokio::test]
async fn passcodes_go_to_the_new_number_and_no_longer_to_the_old_one() {
    let world = World::start().await;
    let browser = changed(&world, NEW).await;
    let done = browser.get("/sms/done").await;
    assert!(done.is(200, "sms-done").text(".intro").unwrap().contains("ending in 56"));
    assert!(!done.body.contains("123456"));

    let (old, new) =
        (world.secenrol().texts("carol").len(), world.secenrol().new_texts("carol").len());
    let next = world.browser();
    next.sign_in("carol", PASSWORD).await;
    assert_eq!(world.secenrol().texts("carol").len(), old, "none to the old number");
    let texts = world.secenrol().new_texts("carol");
    assert_eq!(texts.len(), new + 1, "one to the new number");
    next.get("/passcode").await;
    assert_eq!(next.passcode(texts.last().unwrap()).await.location(), "/scan");
}

#[tokio::test]
async fn the_number_is_sent_in_the_configured_fields_with_secenrols_cookie() {
    let world = World::start().await;
    changed(&world, "+44 (0)7400 123-456").await;
    let sent = world.secenrol().received();
    let numbers: Vec<_> = sent.iter().filter(|one| one.exchange == Operation::Number).collect();
    let names: Vec<_> = numbers[1].fields.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        ["action", "tokentype", "DEMO_DOMAIN", "DEMO_NUMBER", "DEMO_CODE", "integrationmode"]
    );
    for (field, value) in [
        ("action", "DEMO-SET-NUMBER"),
        ("tokentype", "demo-texts"),
        ("DEMO_DOMAIN", "1"),
        ("DEMO_NUMBER", "+447400123456"),
        ("integrationmode", "true"),
    ] {
        assert_eq!(numbers[0].field(field), Some(value));
    }
    assert_eq!(numbers[0].field("DEMO_CODE"), None);
    assert!(numbers.iter().all(|one| one.cookie.as_ref().unwrap().starts_with("SecurEnvoyPin=")));
}

#[tokio::test]
async fn the_number_is_sent_in_the_configured_format() {
    for (format, written) in
        [(NumberFormat::National, "07400123456"), (NumberFormat::Digits, "447400123456")]
    {
        let world =
            World::with(|config| config.sms.form.as_mut().unwrap().number_format = format).await;
        let browser = world.carol_for_a_number().await;
        browser.number(NEW).await;
        browser.get("/sms/confirm").await;
        browser.confirm("yes").await;
        let sent = world.secenrol().received();
        assert_eq!(sent.last().unwrap().field("DEMO_NUMBER"), Some(written));
    }
}

#[tokio::test]
async fn without_a_code_the_number_counts_at_once() {
    let world = World::with(|config| config.sms.form.as_mut().unwrap().confirm_field = None).await;
    world.secenrol().set_dialect(Dialect { number_at_once: true, ..Dialect::default() });
    let browser = world.carol_for_a_number().await;
    browser.number(NEW).await;
    let page = browser.get("/sms/confirm").await;
    assert_eq!(page.text("#new-number").as_deref(), Some("+44 7400 123456"), "in groups");
    assert_eq!(number_calls(&world), 0, "nothing is sent before the person confirms");
    assert_eq!(browser.confirm("yes").await.location(), "/sms/done");
    assert_eq!(number_calls(&world), 1);
}

#[tokio::test]
async fn bad_numbers_are_reported_beside_the_field_and_not_sent() {
    let world = World::start().await;
    let browser = world.carol_for_a_number().await;
    for (typed, words) in [
        ("", "too short"),
        ("07400", "too short"),
        ("0740 CALL ME", "digits only"),
        ("1234567890123456", "too long"),
        ("07797 712345", "the country you chose (United Kingdom)"),
        ("0909 879 0123", "cost extra"),
        ("020 7946 0018", "cannot receive"),
        ("0666 666 6666", "does not exist"),
        ("<script>alert(1)</script>", "digits only"),
    ] {
        let page = browser.number(typed).await;
        let said = page.is(422, "sms-number").text("#number-problem").unwrap();
        assert!(said.contains(words), "{typed}: {said}");
        assert_eq!(
            page.attribute("#number", "value").as_deref(),
            Some(typed),
            "what was typed stays"
        );
        assert_eq!(page.attribute("#number", "aria-invalid").as_deref(), Some("true"));
        assert!(page.has("[data-reference]") && !page.has("main script"));
    }
    for region in ["", "XX", "gb"] {
        let fields =
            [("token", browser.token()), ("region", region.into()), ("number", NEW.into())];
        let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert!(
            browser.post("/sms/number", &fields).await.is(422, "sms-number").has("#region-problem"),
            "{region}"
        );
    }
    assert_eq!(number_calls(&world), 0);
    assert_eq!(browser.number(NEW).await.location(), "/sms/confirm", "and the form still works");
}

#[tokio::test]
async fn only_the_organisations_regions_are_offered_and_accepted() {
    let world = World::with(|config| {
        config.sms.regions = vec!["GB".parse().unwrap(), "IE".parse().unwrap()];
    })
    .await;
    let browser = world.carol_for_a_number().await;
    let page = browser.get("/sms/number").await;
    assert_eq!(page.attribute("input[autocomplete=tel]", "name").as_deref(), Some("number"));
    assert_eq!(page.attribute("option[selected]", "value").as_deref(), Some("GB"));
    assert!(page.has("option[value=IE]") && !page.has("option[value=FR]"));
    let token = browser.token();
    let french = [("token", token.as_str()), ("region", "FR"), ("number", "06 12 34 56 78")];
    browser.post("/sms/number", &french).await.is(422, "sms-number");
    let page = browser.number("+33 6 12 34 56 78").await;
    assert!(
        page.is(422, "sms-number")
            .text("#number-problem")
            .unwrap()
            .contains("in that country (France)")
    );
}

#[tokio::test]
async fn a_typed_country_code_overrides_the_chosen_country_and_the_page_names_it() {
    let world = World::start().await;
    let browser = world.carol_for_a_number().await;
    assert_eq!(browser.number("+33 6 12 34 56 78").await.location(), "/sms/confirm");
    let page = browser.get("/sms/confirm").await;
    assert_eq!(page.text("#new-number").as_deref(), Some("+33 6 12 34 56 78"));
    assert_eq!(page.text("#new-country").as_deref(), Some("France"));
    assert!(page.text(".progress").unwrap().starts_with("Step 4 of 6"));
}

#[tokio::test]
async fn the_number_that_was_set_last_is_not_sent_again() {
    let world = World::start().await;
    let browser = changed(&world, NEW).await;
    browser.sign_out().await;
    let again = world.browser();
    again.sign_in_for("number", "CAROL").await;
    again.get("/passcode").await;
    again.passcode(&world.secenrol().new_texts("carol").pop().unwrap()).await;
    again.get("/sms/number").await;
    let calls = number_calls(&world);
    let page = again.number("+447400123456").await;
    assert!(page.is(422, "sms-number").text("#number-problem").unwrap().contains("already"));
    assert_eq!(number_calls(&world), calls);
}

#[tokio::test]
async fn a_mistyped_number_can_be_corrected_and_the_older_page_is_refused() {
    let world = World::start().await;
    let browser = world.carol_for_a_number().await;
    browser.number("07400 123999").await;
    browser.get("/sms/confirm").await;
    let stale = browser.token();
    assert_eq!(browser.confirm("no").await.location(), "/sms/number");
    browser.get("/sms/number").await;
    browser.number(NEW).await;
    let page = browser.get("/sms/confirm").await;
    assert_eq!(page.text("#new-number").as_deref(), Some("+44 7400 123456"));
    browser.post("/sms/confirm", &[("token", &stale), ("answer", "yes")]).await.is(409, "error");
    assert_eq!(number_calls(&world), 0);
}

#[tokio::test]
async fn another_number_may_be_entered_instead_of_the_code() {
    let world = World::start().await;
    let browser = world.carol_for_a_number().await;
    browser.number("07400 123999").await;
    browser.get("/sms/confirm").await;
    browser.confirm("yes").await;
    browser.get("/sms/code").await;
    assert_eq!(browser.confirm("no").await.location(), "/sms/number");
}

#[tokio::test]
async fn a_wrong_code_can_be_retried_and_the_third_ends_the_journey_unchanged() {
    let world = World::start().await;
    let browser = world.carol_for_a_number().await;
    browser.number(NEW).await;
    browser.get("/sms/confirm").await;
    browser.confirm("yes").await;
    browser.get("/sms/code").await;
    assert!(browser.number_code("1").await.is(422, "sms-code").has("#code-problem"));
    assert_eq!(number_calls(&world), 1, "a malformed code is not sent");
    let page = browser.number_code("000000").await;
    assert!(page.is(401, "sms-code").text("#tries-left").unwrap().contains("2 tries left"));
    let problem = page.text("#code-problem[role=alert]");
    assert_eq!(problem.as_deref(), Some("That sign-in code was not accepted"));
    browser.number_code("000000").await.is(401, "sms-code");
    assert_eq!(browser.number_code("000000").await.location(), "/sign-in?for=number");
    let page = browser.get("/sign-in?for=number").await;
    assert_eq!(
        page.text(".notice h2").as_deref(),
        Some("Your phone number may not have been changed")
    );
    assert_eq!(
        page.attribute("[name=aim]", "value").as_deref(),
        Some("number"),
        "the form starts the same kind of journey"
    );
    let old = world.secenrol().texts("carol").len();
    world.browser().sign_in("carol", PASSWORD).await;
    assert_eq!(
        world.secenrol().texts("carol").len(),
        old + 1,
        "passcodes still go to the old number"
    );
}

#[tokio::test]
async fn a_code_answered_with_another_challenge_is_refused_with_a_reference() {
    let secenrol = MockServer::start().await;
    for (request, body) in [
        ("DEMO_CODE=", r#"{"result":"challenge","session":"x"}"#),
        ("DEMO_NUMBER=", r#"{"result":"success"}"#),
        ("GETQRONLY", r#"{"result":"success","seed":"ABCD1234","domain":"1"}"#),
    ] {
        let reply = ResponseTemplate::new(200).set_body_string(body);
        let reply = reply.append_header("set-cookie", "SecurEnvoyPin=x");
        Mock::given(body_string_contains(request)).respond_with(reply).mount(&secenrol).await;
    }
    let trail = Trail::new();
    let urls = vec![secenrol.uri().parse().unwrap()];
    let world = trail.world_with(|config| config.secenrol.urls = urls).await;
    let browser = world.browser();
    assert_eq!(browser.sign_in_for("number", "carol").await.location(), "/sms/number");
    browser.get("/sms/number").await;
    browser.number(NEW).await;
    browser.get("/sms/confirm").await;
    assert_eq!(browser.confirm("yes").await.location(), "/sms/code");
    browser.get("/sms/code").await;
    let page = browser.number_code("123456").await;
    let code = page.is(401, "sms-code").attribute("[data-reference]", "data-reference");
    let line = trail.line("number_change_fail").await;
    assert_eq!(line["corr_id"].as_str(), code.as_deref());
}

#[tokio::test]
async fn an_expired_number_change_says_that_passcodes_go_to_the_old_number() {
    let world = World::with(|config| config.session.idle = BRIEF).await;
    let browser = world.browser();
    browser.sign_in_for("number", "carol").await;
    tokio::time::sleep(BRIEF + Duration::from_millis(100)).await;
    assert_eq!(browser.get("/sms/number").await.location(), "/sign-in?for=number");
    let page = browser.get("/sign-in?for=number").await;
    assert!(page.text(".notice").unwrap().contains("“Your number has been changed”"));
    assert_eq!(
        page.attribute("[name=aim]", "value").as_deref(),
        Some("number"),
        "the form starts the same kind of journey"
    );
}

#[tokio::test]
async fn a_refused_number_may_be_corrected() {
    let world = World::with(|config| {
        config.sms.form.as_mut().unwrap().number_format = NumberFormat::Digits;
    })
    .await;
    let browser = world.carol_for_a_number().await;
    browser.number(NEW).await;
    browser.get("/sms/confirm").await;
    assert_eq!(browser.confirm("yes").await.location(), "/sms/number", "the stand-in wants a +");
    let page = browser.get("/sms/number").await;
    assert!(page.is(200, "sms-number").text("#number-advice").unwrap().contains("2 tries left"));
}

#[tokio::test]
async fn s42_faults_are_shown_and_nothing_is_sent_twice() {
    for (fault, status) in [
        (Fault::ServerError, 502),
        (Fault::HtmlPage, 502),
        (Fault::ResetInBody, 502),
        (Fault::Hung, 504),
        (Fault::Message("no such thing as +447400123456".to_owned()), 502),
    ] {
        let world = World::with(|config| {
            config.limits.number_changes_per_hour = 100;
            time_out_soon(&fault, config);
        })
        .await;
        let browser = world.carol_for_a_number().await;
        browser.number(NEW).await;
        browser.get("/sms/confirm").await;
        world.secenrol().set_fault(Operation::Number, fault.clone());
        let page = browser.confirm("yes").await;
        assert!(page.is(status, "sms-confirm").has("[data-reference]"), "{fault:?}");
        assert!(!page.text(".notice").unwrap().contains("123456"), "{fault:?}");
        assert_eq!(number_calls(&world), 1, "{fault:?}");
        world.secenrol().set_fault(Operation::Number, Fault::None);
        assert_eq!(browser.confirm("yes").await.location(), "/sms/code", "{fault:?}");
    }
}

#[tokio::test]
async fn m19_a_confirmation_sent_many_times_at_once_asks_secenrol_once() {
    let world = World::start().await;
    let browser = world.carol_for_a_number().await;
    browser.number(NEW).await;
    browser.get("/sms/confirm").await;
    // All forms must arrive while SecEnrol is busy with the first.
    world.secenrol().set_fault(Operation::Number, Fault::Slow(Duration::from_secs(3)));
    let replies = futures_util::future::join_all((0..20).map(|_| browser.confirm("yes"))).await;
    assert_eq!(number_calls(&world), 1);
    assert!(replies.iter().all(|reply| reply.location() == "/sms/code"));
}

#[tokio::test]
async fn s46_an_accounts_number_may_be_sent_a_few_times_an_hour() {
    let world = World::with(|config| {
        config.limits.number_changes_per_hour = 2;
        config.sms.form.as_mut().unwrap().confirm_field = None;
    })
    .await;
    world.secenrol().set_dialect(Dialect { number_at_once: true, ..Dialect::default() });
    let mut last = None;
    for number in ["07400 123001", "07400 123002", "07400 123003"] {
        let browser = world.browser();
        browser.sign_in_for("number", "CORP\\carol").await;
        browser.get("/passcode").await;
        let texts = match last {
            None => world.secenrol().texts("carol"),
            Some(_) => world.secenrol().new_texts("carol"),
        };
        browser.passcode(texts.last().unwrap()).await;
        browser.get("/sms/number").await;
        browser.number(number).await;
        browser.get("/sms/confirm").await;
        last = Some(browser.confirm("yes").await);
    }
    let limited = last.unwrap();
    limited.is(429, "sms-confirm");
    let seconds: u64 = limited.header("retry-after").unwrap().parse().unwrap();
    assert!((3000..=3600).contains(&seconds), "{seconds}");
    assert_eq!(number_calls(&world), 2);
}

async fn out_of_turn(browser: &Browser) -> Vec<Reply> {
    let token = browser.token();
    let token = ("token", token.as_str());
    vec![
        browser.post("/sms/number", &[token, ("region", "GB"), ("number", NEW)]).await,
        browser.post("/sms/confirm", &[token, ("answer", "yes")]).await,
        browser.post("/sms/confirm", &[token, ("answer", "no")]).await,
        browser.post("/sms/code", &[token, ("code", "123456")]).await,
        browser.get("/sms/number").await,
        browser.get("/sms/confirm").await,
        browser.get("/sms/code").await,
        browser.get("/sms/done").await,
    ]
}

#[tokio::test]
async fn s18_a_move_under_way_cannot_be_turned_into_a_change_of_the_number() {
    let world = World::start().await;
    let (browser, _) = world.alice_at_scan().await;
    for reply in out_of_turn(&browser).await {
        assert_eq!(reply.location(), "/scan");
    }
    let (password, nobody) = (world.browser(), world.browser());
    password.sign_in_for("number", "carol").await;
    password.get("/passcode").await;
    for reply in out_of_turn(&password).await {
        assert_eq!(reply.location(), "/passcode", "a password alone is not enough");
    }
    for reply in out_of_turn(&nobody).await {
        assert!(
            ["/?said=no-cookie", "/?said=over", "/closed?for=number"]
                .contains(&reply.location().as_str()),
            "{reply:?}"
        );
    }
    assert_eq!(number_calls(&world), 0);
}

#[tokio::test]
async fn s18_a_number_change_reveals_no_seed() {
    let world = World::start().await;
    let browser = world.carol_for_a_number().await;
    for path in
        ["/scan", "/done", "/scan/check", "/sign-in", "/passcode", "/sms", "/sms/code", "/sms/done"]
    {
        assert_eq!(browser.get(path).await.location(), "/sms/number", "{path}");
    }
    let page = browser.get("/sms/number").await;
    assert!(!page.has("#setup-key") && !page.has("img"));
}

#[tokio::test]
async fn s01_s12_forms_of_other_journeys_are_refused_and_the_old_id_is_invalid() {
    let world = World::start().await;
    let browser = world.browser();
    browser.sign_in_for("number", "carol").await;
    let before = browser.cookie();
    browser.get("/passcode").await;
    browser.passcode(&world.secenrol().texts("carol").pop().unwrap()).await;
    browser.get("/sms/number").await;
    assert_eq!(
        world.browser_with(before).get("/sms/number").await.location(),
        "/sign-in?for=number"
    );

    let other = world.carol_for_a_number().await;
    for token in ["", "0.AAAA", &other.token()] {
        let fields = [("token", token), ("region", "GB"), ("number", NEW)];
        browser.post("/sms/number", &fields).await.is(403, "error");
    }
    browser.number(NEW).await;
    browser.get("/sms/confirm").await;
    for token in ["", &other.token()] {
        browser.post("/sms/confirm", &[("token", token), ("answer", "yes")]).await.is(403, "error");
    }
    for fields in [
        &[("answer", "yes")][..],
        &[("token", &browser.token()), ("answer", "perhaps")],
        &[("token", &browser.token()), ("answer", "yes"), ("number", "+447400123999")],
    ] {
        assert!(matches!(browser.post("/sms/confirm", fields).await.status, 400 | 403));
    }
    assert_eq!(number_calls(&world), 0);
}

#[tokio::test]
async fn push_sign_in_changes_the_number_without_a_passcode() {
    let world = World::start().await;
    let browser = world.browser();
    let signing_in = browser.sign_in_for("number", "bob");
    let approving = async {
        let approved = async || world.secenrol().approve("bob").then_some(());
        eventually("there is a push to approve", approved).await;
    };
    let (reply, ()) = tokio::join!(signing_in, approving);
    assert_eq!(reply.location(), "/sms/number");
}

#[tokio::test]
async fn guided_mode_shows_the_stock_pages_steps_and_accepts_no_number() {
    let world = World::with(|config| {
        config.sms.mode = SmsMode::Guided;
        config.sms.form = None;
    })
    .await;
    let browser = world.browser();
    let page = browser.get("/sms").await;
    page.is(200, "sms");
    assert_eq!(page.attribute("main a[target=_blank]", "rel").as_deref(), Some("noopener"));
    assert!(page.attribute("main a[target=_blank]", "href").unwrap().ends_with("/secenrol/"));
    assert!(
        page.body.contains("Send My Passcode Via SMS") && page.has("main li input[type=checkbox]")
    );
    assert!(page.has("main a[href='/']"), "a way back");
    assert!(!page.has("main a[href*='for=number']"));
    browser.sign_in_for("number", "carol").await.is(400, "error");
    assert_eq!(world.calls(), [0, 0, 0, 0]);
}

#[tokio::test]
async fn sms_mode_off_hides_the_choice_and_its_pages() {
    let world = World::with(|config| config.sms.mode = SmsMode::Off).await;
    let browser = world.browser();
    for path in ["/", "/help"] {
        assert!(!browser.get(path).await.has("main a[href^='/sms']"), "{path}");
    }
    browser.get("/sms").await.is(404, "error");
    browser.sign_in_for("number", "carol").await.is(400, "error");
}

#[tokio::test]
async fn the_pages_name_the_account_of_the_number() {
    let world = World::start().await;
    let browser = world.carol_for_a_number().await;
    let page = browser.get("/sms/number").await;
    assert_eq!(
        page.text(".person p:not(.progress)").as_deref(),
        Some("New phone number for carol")
    );
    assert!(world.browser().get("/sms").await.has("main a[href='/sign-in?for=number']"));
}

#[tokio::test]
async fn s46_the_codes_of_a_new_number_are_limited_over_all_journeys_of_an_account() {
    let world = World::with(|config| config.limits.number_changes_per_hour = 100).await;
    let mut statuses = Vec::new();
    for number in 0..6 {
        let browser = world.carol_for_a_number().await;
        browser.number(&format!("07400 12300{number}")).await;
        browser.get("/sms/confirm").await;
        assert_eq!(browser.confirm("yes").await.location(), "/sms/code");
        browser.get("/sms/code").await;
        for _ in 0..2 {
            statuses.push(browser.number_code("000000").await.status);
        }
    }
    let [limited, more] = statuses.split_off(10)[..] else { panic!("{statuses:?}") };
    assert_eq!((statuses, limited, more), (vec![401; 10], 429, 429));
    assert_eq!(number_calls(&world), 6 + 10, "each number, and ten codes");
}

#[tokio::test]
async fn s46_typed_numbers_are_limited_because_the_previous_one_is_recognised() {
    let world = World::start().await;
    let browser = world.carol_for_a_number().await;
    for _ in 0..30 {
        browser.number("07400 12345").await.is(422, "sms-number");
    }
    let limited = browser.number("07400 123457").await;
    assert!(limited.is(429, "sms-number").header("retry-after").is_some());
    assert_eq!(limited.attribute("#number", "value").as_deref(), Some("07400 123457"));
}
