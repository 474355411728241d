//! `approve`: the browser waits while SecEnrol waits for the old phone. A poll only reads the
//! journey, because the exchange is already under way.

use std::time::Duration;

use actix_web::HttpRequest;

use super::waiting::{Waiting, fragment, fragment_redirect};
use super::{
    ActiveJourney, HttpResponse, Page, PageError, StatusCode, Template, View, Visit, page,
};
use crate::content::paths;
use crate::domain::journey::Purpose;
use crate::http::request_policy;
use crate::upstream::sign_in;

/// How long a prompt takes to reach a phone, at most.
const SLOW_AFTER: Duration = Duration::from_secs(20);

#[derive(Template)]
#[template(path = "pages/approve.html")]
struct ApprovePage<'a> {
    view: View<'a>,
    waiting: Waiting,
}

/// Shows how to approve on the old phone.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit) -> Result<HttpResponse, PageError> {
    let show = async |here: &_, mut view: View| {
        view.refresh = Some(Page::Approve.path());
        page(StatusCode::OK, &ApprovePage { view, waiting: waiting(&visit, here).await })
    };
    visit.at(Page::Approve, show).await
}

/// The polled fragment.
///
/// # Errors
/// [`PageError::NotOurs`] if the request is no poll, [`PageError::Store`] and
/// [`PageError::TwoCookies`].
pub async fn status(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    request_policy::require_poll(&request)?;
    let session = visit.session().await?;
    if let Some(here) = session.at(&[Page::Approve]) {
        return fragment(&waiting(&visit, here).await);
    }
    let purpose = session.journey().map(|here| here.journey.purpose()).unwrap_or_default();
    let words = visit.words.variant(purpose.words_suffixes());
    let is_found = session.page() == Page::Scan;
    let found = is_found.then(|| words.t("approve-found").into_owned());
    Ok(fragment_redirect(&visit, &session.address_after(), found))
}

/// Says if another sign-in of the account was refused meanwhile, because then the request on the
/// phone may be an attacker's.
async fn waiting(visit: &Visit, here: &ActiveJourney) -> Waiting {
    let now = visit.portal.records.clock.now();
    let (left, whole) = sign_in::time_left(&visit.portal.upstream, here.journey.entered(), now);
    let delay = visit.portal.upstream.poller.next();
    let (path, state) = (paths::APPROVE_STATUS, "approve-waiting");
    let waiting = Waiting::new(visit, path, &here.journey, state, delay).counting(left, whole);
    let has_rival = visit.portal.upstream.limits.has_rival(here.journey.userid()).await;
    let waited = now.since(here.journey.entered());
    let said = if has_rival {
        Some("approve-rival")
    } else {
        is_slow(waited, here.journey.purpose()).then_some("approve-slow")
    };
    let advice = said.map(|id| visit.words.t(id).into_owned()).or(waiting.advice);
    Waiting { advice, ..waiting }
}

/// Whether the person has waited so long that the push request may never come. Only a move has an
/// old phone that shows one.
fn is_slow(waited: Duration, purpose: Purpose) -> bool {
    waited >= SLOW_AFTER && purpose == Purpose::Move
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = ApprovePage { view: samples.view(Page::Approve, ""), waiting: samples.waiting() };
    samples.add("pages/approve.html", &page);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_wait_for_a_request_on_the_old_phone_is_explained() {
        let (short, long) = (Duration::from_secs(19), Duration::from_secs(20));
        assert!(is_slow(long, Purpose::Move) && !is_slow(short, Purpose::Move));
        for purpose in [Purpose::FirstPhone, Purpose::App, Purpose::Number] {
            assert!(!is_slow(long, purpose), "{purpose:?} has no old phone with a push request");
        }
    }
}
