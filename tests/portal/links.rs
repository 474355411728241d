//! Every link of every page, in every state of a journey, leads somewhere.

use std::collections::BTreeSet;

use handover::domain::page::Page;
use scraper::{Html, Selector};
use secenrol_stand_in::{Fault, Operation, PASSWORD};

use crate::world::{Browser, Reply, World};

/// The portal's own addresses that a page names in links, pictures, scripts and stylesheets.
fn links(page: &Reply) -> BTreeSet<String> {
    let html = Html::parse_document(&page.body);
    let named = [("a, link", "href"), ("script, img", "src"), ("source", "srcset")];
    let values = named.into_iter().flat_map(|(elements, attribute)| {
        let selector = Selector::parse(elements).unwrap();
        let elements: Vec<_> = html.select(&selector).collect();
        elements.into_iter().filter_map(move |element| element.attr(attribute).map(str::to_owned))
    });
    values.filter(|value| value.starts_with('/')).collect()
}

/// Follows each link of the page as the same browser. Returns the page's step.
async fn follow_all(browser: &Browser, page: &Reply) -> String {
    let links = links(page);
    let languages = links.iter().filter(|link| link.contains("lang=")).count();
    assert!(languages > 10, "{}: {links:?}", page.step());
    for link in links {
        let reply = browser.get(&link).await;
        assert!(reply.status < 400, "{} has a link to {link}: {}", page.step(), reply.status);
    }
    page.step()
}

#[tokio::test]
async fn every_link_of_every_page_leads_somewhere() {
    let world = World::start().await;
    let visitor = world.browser();
    let mut seen = BTreeSet::new();
    for path in [
        "/",
        "/?said=over",
        "/closed",
        "/sign-in",
        "/sign-in?for=number",
        "/sms",
        "/lost",
        "/help",
        "/nope",
    ] {
        let page = visitor.get(path).await;
        seen.insert(follow_all(&visitor, &page).await);
    }
    let refused = visitor.sign_in("alice", "wrong").await;
    follow_all(&visitor, refused.is(401, "sign-in")).await;

    let bob = world.browser();
    bob.sign_in("bob", PASSWORD).await;
    seen.insert(follow_all(&bob, &bob.get("/approve").await).await);
    follow_all(&bob, &bob.get("/").await).await;

    let alice = world.browser();
    alice.sign_in("alice", PASSWORD).await;
    seen.insert(follow_all(&alice, &alice.get("/passcode").await).await);
    follow_all(&alice, alice.passcode("no <code>").await.is(422, "passcode")).await;
    alice.passcode(&world.secenrol().old_code("alice").unwrap()).await;
    let scan = alice.get("/scan").await;
    seen.insert(follow_all(&alice, &scan).await);
    follow_all(&alice, alice.check_code("00000000").await.is(401, "scan")).await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    alice.poll_to_the_end("/scan/status").await;
    seen.insert(follow_all(&alice, &alice.get("/done").await).await);

    let carol = world.carol_for_a_number().await;
    seen.insert(follow_all(&carol, &carol.get("/sms/number").await).await);
    follow_all(&carol, &carol.number("07400").await).await;
    carol.number("07400 123456").await;
    seen.insert(follow_all(&carol, &carol.get("/sms/confirm").await).await);
    carol.confirm("yes").await;
    seen.insert(follow_all(&carol, &carol.get("/sms/code").await).await);
    carol.number_code(&world.secenrol().new_texts("carol").pop().unwrap()).await;
    seen.insert(follow_all(&carol, &carol.get("/sms/done").await).await);

    assert_eq!(seen, Page::ALL.map(|page| page.name().to_owned()).into());
}

#[tokio::test]
async fn every_link_leads_somewhere_during_an_outage_and_below_a_base_path() {
    let world = World::with(|config| {
        config.server.public_url = "http://127.0.0.1:0/it/token".parse().unwrap();
    })
    .await;
    world.secenrol().set_fault(Operation::SignIn, Fault::Reset);
    let browser = world.browser();
    for _ in 0..20 {
        browser.sign_in("alice", PASSWORD).await;
    }
    for path in ["/", "/sign-in", "/sms", "/lost", "/help"] {
        let page = browser.get(path).await;
        for link in links(&page) {
            let link = link.strip_prefix("/it/token").unwrap_or_else(|| panic!("{path}: {link}"));
            let reply = browser.get(link).await;
            assert!(reply.status < 400, "{path} has a link to {link}: {}", reply.status);
        }
    }
}
