//! The fragment with which the notice "SecEnrol is unavailable" refreshes itself. It does not ask
//! SecEnrol.

use actix_web::HttpRequest;

use super::notice::Notice;
use super::{HttpResponse, PageError, Session, StartQuery, StatusCode, Template, Visit, page};
use crate::http::request_policy;
use crate::upstream::Availability;

#[derive(Template)]
#[template(path = "fragments/outage.html")]
struct OutageFragment {
    /// Whether SecEnrol is available again.
    over: bool,
    notice: Notice,
}

/// The polled fragment.
///
/// # Errors
/// [`PageError::NotOurs`] if the request is no poll.
pub async fn status(
    visit: Visit,
    asked: StartQuery,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    request_policy::require_poll(&request)?;
    let session = visit.session().await?;
    let server = match &session {
        Session::Active(here) => here.journey.server(),
        _ => None,
    };
    let availability = visit.portal.upstream.availability(server);
    let words = visit.words.variant(asked.purpose.words_suffixes());
    let notice = Notice::of_outage(availability, &visit.portal, &words, asked.purpose);
    let over = availability == Availability::Available;
    page(StatusCode::OK, &OutageFragment { over, notice })
}

/// Renders the fragment for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for over in [false, true] {
        let fragment = OutageFragment { over, notice: samples.notice("") };
        samples.add("fragments/outage.html", &fragment);
    }
}
