//! `check --online --from-outside`: whether the rules of `handover takeover` lead browsers to the
//! portal, and let everything else pass. No account is touched.

use secenrol::{Client, Nature};
use url::Url;

use super::report::Diagnosis;
use crate::config::{Config, SmsMode};

const MEND: &str = "put the rules that `handover takeover` prints on the SecEnrol host, or on the \
                    proxy before it";

/// Checks the takeover of each server.
pub async fn check_takeover(config: &Config) -> Diagnosis {
    let mut report = Diagnosis::default();
    for url in &config.secenrol.urls {
        let base = url.as_str().trim_end_matches('/');
        report.about(format!("{base} as browsers see it"));
        let options =
            secenrol::Options { urls: vec![url.clone()], ..config.secenrol.client_options() };
        let Some(client) = report.step("client", Client::new(&options), "correct the config")
        else {
            continue;
        };
        check_server(&mut report, url, &client, config).await;
    }
    report
}

async fn check_server(report: &mut Diagnosis, url: &Url, client: &Client, config: &Config) {
    let portal = &config.server.public_url;
    let page = secenrol::exchange_url(url);
    if let Some(probe) = report.answer("stock page", client.look_as_browser(&page).await) {
        if leads_to(&probe.nature, &page, portal) {
            report.fine("stock page", format!("leads to {portal}"));
        } else {
            let found = match &probe.nature {
                Nature::Redirect(_, to) => format!("leads to {to} instead of {portal}"),
                Nature::IntegrationMode(reply) => format!("is no page: it answers {reply}"),
                other => format!("does not lead to {portal}: {}", super::mend_of_nature(other).0),
            };
            report.bad("stock page", found, MEND);
        }
    }
    if let Some(probe) = report.answer("portal's requests", client.poll_nothing().await) {
        if matches!(probe.nature, Nature::Redirect(..)) {
            let mend = "let POST requests pass: the portal's own exchanges are such";
            report.bad("portal's requests", "are redirected", mend);
        } else {
            report.fine("portal's requests", "pass");
        }
    }
    let stock = config
        .sms
        .stock_url
        .as_ref()
        .filter(|stock| config.sms.mode == SmsMode::Guided && page.origin() == stock.origin());
    let Some(stock) = stock else { return };
    if let Some(probe) = report.answer("page for numbers", client.look_as_browser(stock).await) {
        if leads_to(&probe.nature, stock, portal) {
            let mend = "add ?stock to sms.stock_url: the rules leave addresses with a query alone";
            report.bad("page for numbers", "leads back to the portal", mend);
        } else {
            report.fine("page for numbers", "the stock page is reachable for a new number");
        }
    }
}

/// Whether the reply to a request of `page` redirects to the portal.
fn leads_to(nature: &Nature, page: &Url, portal: &Url) -> bool {
    let Nature::Redirect(_, to) = nature else { return false };
    page.join(to).is_ok_and(|target| {
        target.origin() == portal.origin() && target.path().starts_with(portal.path())
    })
}
