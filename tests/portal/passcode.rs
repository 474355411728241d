//! `/passcode`

use secenrol_stand_in::{Operation, PASSWORD};

use crate::eventually::eventually;
use crate::world::{Browser, World};

async fn alice_signed_in(world: &World) -> Browser {
    let browser = world.browser();
    browser.sign_in("ALICE", PASSWORD).await;
    let page = browser.get("/passcode").await;
    page.is(200, "passcode");
    assert_eq!(
        page.attribute("input[autocomplete=one-time-code]", "inputmode").as_deref(),
        Some("numeric")
    );
    browser
}

#[tokio::test]
async fn s12_a_right_passcode_leads_to_the_qr_code_under_a_new_id() {
    let world = World::start().await;
    let browser = alice_signed_in(&world).await;
    let before = browser.cookie();
    let code = world.secenrol().old_code("alice").unwrap();
    let spaced = format!(" {}-{} ", &code[..3], &code[3..]);
    assert_eq!(browser.passcode(&spaced).await.location(), "/scan");
    assert_ne!(browser.cookie(), before);
    assert_eq!(world.browser_with(before).get("/scan").await.location(), "/sign-in");
    let sent = world.secenrol().received();
    assert_eq!(sent[1].field("userid"), Some("alice"), "the reply's userid, not the typed one");
    assert_eq!((sent[1].field("PASSCODE"), sent[1].field("PASSWORD")), (Some(code.as_str()), None));
}

#[tokio::test]
async fn a_wrong_passcode_can_be_retried_and_a_reload_still_shows_the_refusal() {
    let world = World::start().await;
    let browser = alice_signed_in(&world).await;
    let page = browser.passcode("000000").await;
    assert!(page.is(401, "passcode").text("#passcode-advice").unwrap().contains("2 tries left"));
    assert!(page.has("#passcode[autofocus]") && !page.has(".notice"), "one types at once");
    assert_eq!(
        page.attribute("#passcode", "aria-describedby").as_deref(),
        Some("passcode-problem passcode-advice")
    );
    let page = browser.get("/passcode").await;
    assert!(page.is(200, "passcode").text("#passcode-advice").unwrap().contains("2 tries left"));
    let code = world.secenrol().old_code("alice").unwrap();
    assert_eq!(browser.passcode(&code).await.location(), "/scan");
    assert_eq!(world.calls(), [1, 2, 0, 0]);
}

#[tokio::test]
async fn after_a_refusal_the_clock_is_shown_with_its_moment_and_zone() {
    let world = World::with(|config| {
        config.brand.time_zone = jiff::tz::TimeZone::get("Asia/Kolkata").unwrap();
    })
    .await;
    let browser = alice_signed_in(&world).await;
    let page = browser.passcode("000000").await;
    let moment: jiff::Timestamp =
        page.attribute("#passcode-advice time", "datetime").unwrap().parse().unwrap();
    assert!(jiff::Timestamp::now().duration_since(moment).as_secs() < 120, "{moment}");
    let shown = moment.in_tz("Asia/Kolkata").unwrap().strftime("%-I:%M %p").to_string();
    let clock = page.text("#passcode-advice p:has(time)").unwrap();
    assert!(clock.starts_with(&format!("Your old phone should show {shown}")), "{clock}");
    assert!(page.body.contains(" (Asia/Kolkata)</time> now. If it shows another time"));
    let texted = world.browser();
    texted.sign_in_for("number", "carol").await;
    texted.get("/passcode").await;
    let page = texted.passcode("000000").await;
    assert!(
        !page.is(401, "passcode").has("#passcode-advice time"),
        "a code that was sent has no clock"
    );
    assert!(page.text("#passcode-advice").unwrap().contains("from the newest text message"));
}

#[tokio::test]
async fn s19_three_wrong_passcodes_lead_back_to_sign_in() {
    let world = World::start().await;
    let browser = alice_signed_in(&world).await;
    browser.passcode("000000").await.is(401, "passcode");
    assert!(
        browser
            .passcode("000000")
            .await
            .is(401, "passcode")
            .text("#tries-left")
            .unwrap()
            .contains("last try")
    );
    assert_eq!(browser.passcode("000000").await.location(), "/sign-in");
    let page = browser.get("/sign-in").await;
    assert_eq!(page.text(".notice h2").unwrap(), "Too many wrong sign-in codes");
    assert_eq!(page.attribute("#userid", "value").as_deref(), Some("ALICE"));
}

#[tokio::test]
async fn a_malformed_passcode_is_not_sent_and_costs_no_try() {
    let world = World::start().await;
    let browser = alice_signed_in(&world).await;
    for typed in ["", "12", "12345&PASSWORD=x", "１２３４５６７８９０１２３４５６７"]
    {
        assert!(
            browser.passcode(typed).await.is(422, "passcode").has("#passcode-problem"),
            "{typed}"
        );
    }
    assert_eq!(world.calls(), [1, 0, 0, 0]);
    let code = world.secenrol().old_code("alice").unwrap();
    assert_eq!(browser.passcode(&code).await.location(), "/scan");
}

#[tokio::test]
async fn s01_a_form_without_this_journeys_token_is_refused() {
    let world = World::start().await;
    let (browser, other) = (alice_signed_in(&world).await, alice_signed_in(&world).await);
    for token in [None, Some(String::new()), Some("0.AAAA".to_owned()), Some(other.token())] {
        let mut fields = vec![("passcode", "123456")];
        fields.extend(token.as_deref().map(|token| ("token", token)));
        browser.post("/passcode", &fields).await.is(403, "error");
    }
    assert_eq!(world.secenrol().calls(Operation::Passcode), 0);
}

#[tokio::test]
async fn a_form_of_an_older_page_gets_an_explanation_and_the_next_step() {
    let world = World::start().await;
    let browser = alice_signed_in(&world).await;
    let stale = browser.token();
    browser.passcode("000000").await;
    let page = browser.post("/passcode", &[("token", &stale), ("passcode", "123456")]).await;
    assert!(page.is(409, "error").has("main a[href='/sign-in']"));
    assert!(page.text("main .intro").unwrap().contains("did not use the form"));
    assert!(
        !page.has("[data-reference], [role=alert], #support-card"),
        "nothing failed: {}",
        page.body
    );
    assert!(!page.text("title").unwrap().starts_with("Error"));
    assert_eq!(browser.get("/sign-in").await.location(), "/passcode");
    assert_eq!(world.secenrol().calls(Operation::Passcode), 1);
}

#[tokio::test]
async fn a_form_sent_many_times_at_once_asks_secenrol_once_and_all_continue() {
    let world = World::start().await;
    let slow = secenrol_stand_in::Fault::Slow(std::time::Duration::from_millis(300));
    let browser = alice_signed_in(&world).await;
    world.secenrol().set_fault(Operation::Passcode, slow);
    let code = world.secenrol().old_code("alice").unwrap();
    let (cookie, token) = (browser.cookie(), browser.token());
    let tabs: Vec<Browser> = (0..10).map(|_| world.browser_with(cookie.clone())).collect();
    let fields = [("token", token.as_str()), ("passcode", code.as_str())];
    let replies =
        futures_util::future::join_all(tabs.iter().map(|tab| tab.post("/passcode", &fields))).await;
    assert_eq!(world.secenrol().calls(Operation::Passcode), 1);
    for (tab, reply) in tabs.iter().zip(replies) {
        assert_eq!(reply.location(), "/scan");
        tab.get("/scan").await.is(200, "scan");
    }
}

#[tokio::test]
async fn a_form_sent_again_after_a_broken_connection_gets_its_outcome() {
    let world = World::start().await;
    let browser = alice_signed_in(&world).await;
    let slow = secenrol_stand_in::Fault::Slow(std::time::Duration::from_millis(300));
    world.secenrol().set_fault(Operation::Passcode, slow);
    let code = world.secenrol().old_code("alice").unwrap();
    let fields = [("token", browser.token()), ("passcode", code)];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    let under_way = world.until_called(Operation::Passcode);
    browser.post_and_break_off("/passcode", &fields, under_way).await;
    eventually("the form sent again finds the passcode's outcome", async || {
        let again = browser.post("/passcode", &fields).await;
        (again.status == 303 && again.location() == "/scan").then_some(())
    })
    .await;
    browser.get("/scan").await.is(200, "scan").qr();
    assert_eq!(world.secenrol().calls(Operation::Passcode), 1);
}

/// A stranger with the password has signed in, and the account's owner typed the passcode into that
/// journey. Returns the stranger's browser and the owner's form.
async fn typed_into_anothers_journey(
    world: &World,
    userid: &str,
) -> (Browser, [(&'static str, String); 2]) {
    let theirs = world.browser();
    assert_eq!(theirs.sign_in(userid, PASSWORD).await.location(), "/passcode");
    theirs.get("/passcode").await.is(200, "passcode");
    let owner = world.browser_with(theirs.cookie());
    owner.get("/passcode").await.is(200, "passcode");
    let code =
        world.secenrol().texts(userid).pop().or_else(|| world.secenrol().old_code(userid)).unwrap();
    let form = [("token", owner.token()), ("passcode", code.clone())];
    assert_eq!(owner.passcode(&code).await.location(), "/scan");
    owner.get("/scan").await.is(200, "scan");
    (theirs, form)
}

#[tokio::test]
async fn s12_a_passcode_without_the_token_of_its_page_does_not_continue_the_journey() {
    let world = World::start().await;
    let (theirs, form) = typed_into_anothers_journey(&world, "alice").await;
    assert_eq!(
        theirs.passcode(&form[1].1).await.location(),
        "/sign-in",
        "the right code, on another page"
    );
    let repeated = theirs
        .post("/passcode", &form.each_ref().map(|(name, value)| (*name, value.as_str())))
        .await;
    assert_eq!(
        repeated.location(),
        "/sign-in",
        "after one wrong form, the right one no longer leads on"
    );
    assert_eq!(theirs.get("/scan").await.location(), "/sign-in");
    assert_eq!(world.secenrol().calls(Operation::Passcode), 1);
}

#[tokio::test]
async fn s12_guesses_at_an_accepted_form_count_as_passcodes_of_the_account() {
    let world = World::start().await;
    for guess in 0..10 {
        let (theirs, _) = typed_into_anothers_journey(&world, "carol").await;
        assert_eq!(theirs.passcode("000000").await.location(), "/sign-in", "{guess}");
    }
    let carol = world.browser();
    carol.sign_in("carol", PASSWORD).await;
    carol.get("/passcode").await;
    let limited = carol.passcode(&world.secenrol().texts("carol").pop().unwrap()).await;
    assert!(limited.is(429, "passcode").header("retry-after").is_some());
    assert_eq!(world.secenrol().calls(Operation::Passcode), 10);
}

#[tokio::test]
async fn what_many_people_run_into_is_said_where_they_need_it() {
    let world = World::start().await;
    let browser = world.browser();
    browser.sign_in("alice", PASSWORD).await;
    let passcode = browser.get("/passcode").await.text("main details").unwrap();
    for part in ["backup", "Soft Token", "rings", "several sign-in codes", "whole day", "key fob"] {
        assert!(passcode.contains(part), "{part} in {passcode}");
    }
    browser.sign_out().await;
    browser.sign_in_for("number", "carol").await;
    let sent = browser.get("/passcode").await.text("main details").unwrap();
    assert!(sent.contains("rings") && sent.contains("several sign-in codes"), "{sent}");
    assert!(
        !sent.contains("backup") && !sent.contains("key fob"),
        "no app shows this code: {sent}"
    );
    let (_, scan) = world.alice_at_scan().await;
    assert!(scan.text("main").unwrap().contains("camera app"));
    let help = world.browser().get("/help").await.text("main").unwrap();
    assert!(help.contains("backup") && help.contains("key fob"), "{help}");
}
