//! `sms`: passcodes by text message. The portal either explains how to change the number on the
//! organisation's stock page, or changes it itself, step by step.

pub mod code;
pub mod confirm;
pub mod done;
mod exchange;
pub mod number;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::query::StartQuery;
use super::{Portal, Session, View, page};
use crate::config::SmsMode;
use crate::content::language::Words;
use crate::domain::journey::Purpose;
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::http::session::Browser;

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
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: StartQuery,
) -> Result<HttpResponse, PageError> {
    if portal.site.settings.get().sms.mode == SmsMode::Off {
        return Err(PageError::NotFound);
    }
    let session = portal.session(&browser).await?;
    match &session {
        Session::Active(here)
            if here.journey.purpose() == Purpose::Number && here.journey.is_under_way() =>
        {
            Ok(portal.redirect_to_current(&session))
        }
        _ => page(
            StatusCode::OK,
            &SmsPage { view: View::of(&portal, &words, Page::Sms).with_asked(&asked), asked },
        ),
    }
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = SmsPage { view: samples.view(Page::Sms, ""), asked: StartQuery::default() };
    samples.add("pages/sms.html", &page);
}
