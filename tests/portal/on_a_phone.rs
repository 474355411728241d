//! The pages on a phone, which is itself the old or the new one.

use secenrol_stand_in::PASSWORD;

use crate::world::World;

#[tokio::test]
async fn a_phone_gets_the_setup_key_first_and_the_qr_code_in_a_fold() {
    let world = World::start().await;
    let phone = world.phone();
    phone.sign_in("alice", PASSWORD).await;
    let scan = world.alice_to_scan(&phone).await;
    assert_eq!(scan.is(200, "scan").text("h1").unwrap().trim(), "Set up the app on this phone");
    assert!(scan.has(".steps #setup-key") && scan.has(".steps [data-copy=setup-key]"));
    assert!(scan.has(".steps form input[name=check_code]"));
    assert!(scan.has("details:not([open]) img#qr"), "a wrong guess stops nobody");
    assert_eq!(scan.attribute("[hx-get]", "hx-get").as_deref(), Some("/scan/status"));
    assert!(!scan.body.contains("http-equiv"), "a reload would lose a check code half typed");

    let wrong = phone.check_code("WRONG123").await;
    assert!(wrong.is(401, "scan").has(".steps #check_code[autofocus]"));
    assert_eq!(wrong.qr(), scan.qr());
    let key = scan.text("#setup-key").unwrap().replace(' ', "");
    let code = world.secenrol().type_setup_key("alice", &key).unwrap();
    assert_eq!(phone.check_code(&code).await.location(), "/done");
}

#[tokio::test]
async fn another_browser_gets_the_qr_code_first_and_the_setup_key_in_a_fold() {
    let world = World::start().await;
    let (_, scan) = world.alice_at_scan().await;
    assert!(scan.has("img#qr") && !scan.has("details img#qr"));
    assert!(scan.has("details:not([open]) #setup-key"));
    assert!(scan.has("details:not([open]) input[name=check_code]"));
}
