//! `approve`: the browser waits while `SecEnrol` waits for the old phone. A poll only reads the
//! journey, because the exchange is already under way.

use actix_web::HttpRequest;

use super::waiting::{Waiting, fragment, fragment_redirect};
use super::{
    ActiveJourney, HttpResponse, Page, PageError, StatusCode, Template, View, Visit, page,
};
use crate::content::paths;
use crate::http::request_policy;

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
    let found = session.page() == Page::Scan;
    let found = if found { words.say("approve-found", &[]) } else { "".into() };
    Ok(fragment_redirect(&visit.portal.site.links, &session.address_after(), found.into_owned()))
}

/// Says if another sign-in of the account was refused meanwhile, because then the request on the
/// phone may be an attacker's.
async fn waiting(visit: &Visit, here: &ActiveJourney) -> Waiting {
    let waiting = Waiting::new(visit, paths::APPROVE_STATUS, &here.journey, "approve-waiting");
    let has_rival = visit.portal.upstream.limits.has_rival(here.journey.userid()).await;
    let advice = has_rival.then(|| visit.words.say("approve-rival", &[]).into_owned());
    Waiting { advice, ..waiting }
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = ApprovePage { view: samples.view(Page::Approve, ""), waiting: samples.waiting() };
    samples.add("pages/approve.html", &page);
}
