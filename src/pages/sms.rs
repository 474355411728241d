//! `sms`: passcodes by text message. The portal either explains how to change the number on the
//! organisation's stock page, or changes it itself, step by step.

pub mod code;
pub mod confirm;
pub mod done;
mod exchange;
pub mod number;

use super::{
    HttpResponse, Page, PageError, Session, StartQuery, StatusCode, Template, View, Visit, page,
};
use crate::config::SmsMode;
use crate::domain::journey::Purpose;

#[derive(Template)]
#[template(path = "pages/sms.html")]
struct SmsPage<'a> {
    view: View<'a>,
    asked: StartQuery,
}

/// Shows the choices. A person who already changes their number continues at their step.
///
/// # Errors
/// [`PageError::NotFound`] if the organisation offers no text messages, [`PageError::Store`] and
/// [`PageError::TwoCookies`].
pub async fn get(visit: Visit, asked: StartQuery) -> Result<HttpResponse, PageError> {
    let view = visit.view(Page::Sms).with_asked(&asked);
    if !view.offers_sms() {
        return Err(PageError::NotFound);
    }
    let session = visit.session().await?;
    if let Session::Active(here) = &session
        && here.journey.purpose() == Purpose::Number
        && here.journey.is_under_way()
    {
        return Ok(visit.portal.redirect_to_current(&session));
    }
    page(StatusCode::OK, &SmsPage { view, asked })
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = SmsPage { view: samples.view(Page::Sms, ""), asked: StartQuery::default() };
    samples.add("pages/sms.html", &page);
}
