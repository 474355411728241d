//! Every page in every state, with markup in each text from outside. The markup must stay text.

use handover::config::Config;
use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::world::{Reply, World};

const MARK: &str = "<b class=evil>&amp;\"x\"</b>";

/// A portal with markup in every text of its config.
async fn marked() -> World {
    let text = format!(
        "[server]\npublic_url = \"https://x.example\"\n[secenrol]\nurls = [\"https://y.example\"]\n[brand]\n\
         organisation = '{MARK}'\nproduct = '{MARK}'\nsupport_phone = '{MARK} 123'\nsupport_hours = '{MARK}'\n\
         lost_text = '{MARK}'\nphone_network_text = '{MARK}'\nreset_url = \"https://e.example/?a=1&b=<b>\"\n\
         support_email = \"a&b;c@example.org\"\nsupport_url = \"https://e.example/?a=1&b=<b>\"\napp_name = '{MARK}'\n\
         app_store_url = \"https://e.example/?a=1&b=<b>\"\nplay_store_url = \"https://e.example/a\"\n\
         app_link = \"someapp:?a=1&seed={{seed}}&url={{enrolurl}}\"\n\
         footer_links = ['{MARK} https://e.example/']\nbanner = \"info\"\nbanner_text = '{MARK}'\n"
    );
    let read = Config::read("test", &text, std::iter::empty()).unwrap();
    World::with(|config| config.brand = read.brand).await
}

/// Asserts that the page is this step's and shows the markup as text.
fn plain(page: &Reply, status: u16, step: &str) {
    page.is(status, step);
    assert!(!page.has(".evil") && !page.has("main b"), "{step}: {}", page.body);
    for place in ["header .product", "header [data-banner]", "footer"] {
        assert!(page.text(place).unwrap().contains(MARK), "{step}: {place}");
    }
    assert!(page.text("title").unwrap().contains(MARK), "{step}");
}

#[tokio::test]
async fn s28_every_template_shows_markup_as_text() {
    let world = marked().await;
    let browser = world.browser();
    for (path, status, step) in [
        ("/", 200, "start"),
        ("/sign-in", 200, "sign-in"),
        ("/sms", 200, "sms"),
        ("/lost", 200, "lost"),
        ("/help", 200, "help"),
        ("/nope", 404, "error"),
    ] {
        plain(&browser.get(path).await, status, step);
    }
    let wrong = browser.sign_in(MARK, PASSWORD).await;
    plain(&wrong, 422, "sign-in");
    assert_eq!(wrong.attribute("#userid", "value").as_deref(), Some(MARK));
    plain(&browser.sign_in("alice", "wrong").await, 401, "sign-in");

    let bob = world.browser();
    bob.sign_in("bob", PASSWORD).await;
    plain(&bob.get("/approve").await, 200, "approve");

    browser.sign_in("alice", PASSWORD).await;
    plain(&browser.get("/passcode").await, 200, "passcode");
    let typed = browser.passcode(MARK).await;
    plain(&typed, 422, "passcode");
    assert_eq!(typed.attribute("#passcode", "value").as_deref(), Some(MARK));
    plain(&browser.passcode("000000").await, 401, "passcode");
    world.secenrol().set_fault(Operation::Passcode, Fault::Message(MARK.to_owned()));
    plain(&browser.passcode("000001").await, 502, "passcode");
}

#[tokio::test]
async fn s28_the_pages_of_an_enrolment_show_markup_as_text() {
    let world = marked().await;
    let (browser, scan) = world.alice_at_scan().await;
    plain(&scan, 200, "scan");
    let link = scan.attribute("#app-link", "href").unwrap();
    assert!(
        link.starts_with("someapp:?a=1&seed=") && link.contains("&url=http%3A%2F%2F"),
        "{link}"
    );
    let typed = browser.check_code(MARK).await;
    plain(&typed, 422, "scan");
    assert_eq!(typed.attribute("#check_code", "value").as_deref(), Some(MARK));
    assert!(typed.attribute("a[href^=mailto]", "href").unwrap().contains("body=Reference%3A%20"));
    plain(&browser.check_code("00000000").await, 401, "scan");
    world.secenrol().set_fault(Operation::CheckCode, Fault::Message(MARK.to_owned()));
    plain(&browser.check_code("00000001").await, 502, "scan");

    let world = marked().await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    plain(&browser.get("/done").await, 200, "done");
}

#[tokio::test]
async fn s28_the_pages_of_a_number_and_of_a_first_phone_show_markup_as_text() {
    let world = marked().await;
    let browser = world.carol_for_a_number().await;
    let typed = browser.number(MARK).await;
    plain(&typed, 422, "sms-number");
    assert_eq!(typed.attribute("#number", "value").as_deref(), Some(MARK));
    browser.number("07400 123456").await;
    plain(&browser.get("/sms/confirm").await, 200, "sms-confirm");
    browser.confirm("yes").await;
    plain(&browser.get("/sms/code").await, 200, "sms-code");
    plain(&browser.number_code(MARK).await, 422, "sms-code");
    world.secenrol().set_fault(Operation::Number, Fault::Message(MARK.to_owned()));
    plain(&browser.number_code("000000").await, 502, "sms-code");
    world.secenrol().set_fault(Operation::Number, Fault::None);
    browser.number_code(&world.secenrol().new_texts("carol").pop().unwrap()).await;
    plain(&browser.get("/sms/done").await, 200, "sms-done");

    let frank = world.browser();
    plain(&frank.get("/lost?for=first&userid=frank").await, 200, "lost");
    frank.sign_in_for("first", "frank").await;
    plain(&frank.get("/passcode").await, 200, "passcode");
}

#[tokio::test]
async fn the_qr_codes_of_the_app_stores_can_be_read() {
    let world = World::start().await;
    let browser = world.browser();
    for store in ["ios", "android"] {
        let code = browser.get(&format!("/get-app/{store}.svg")).await;
        assert_eq!(code.header("content-type").as_deref(), Some("image/svg+xml; charset=utf-8"));
        assert_eq!(read(&code.body), format!("https://example.org/app/{store}"));
    }
    browser.get("/get-app/other.svg").await.is(404, "error");
}

/// Decodes a drawn QR code. Its dark modules are squares in one path.
fn read(svg: &str) -> String {
    let edge: u32 =
        svg.split("viewBox=\"0 0 ").nth(1).unwrap().split(' ').next().unwrap().parse().unwrap();
    let mut picture = image::GrayImage::from_pixel(edge, edge, image::Luma([255]));
    for module in svg.split("<path d=\"M").nth(1).unwrap().split('"').next().unwrap().split('M') {
        let (x, y) = module.strip_suffix("h1v1h-1").unwrap().split_once(',').unwrap();
        picture.put_pixel(x.parse().unwrap(), y.parse().unwrap(), image::Luma([0]));
    }
    let large =
        image::imageops::resize(&picture, edge * 6, edge * 6, image::imageops::FilterType::Nearest);
    let pixel = |x: usize, y: usize| {
        large.get_pixel(u32::try_from(x).unwrap(), u32::try_from(y).unwrap()).0[0]
    };
    let edge = usize::try_from(edge * 6).unwrap();
    let mut prepared = rqrr::PreparedImage::prepare_from_greyscale(edge, edge, pixel);
    prepared.detect_grids().first().unwrap().decode().unwrap().1
}
