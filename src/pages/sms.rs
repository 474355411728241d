//! `sms`: passcodes by text message. Either the portal explains how to change the number on the
//! organisation's stock page, or it does so itself, step by step.

pub mod code;
pub mod confirm;
pub mod done;
mod exchange;
pub mod number;
pub mod recent_numbers;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use super::query::Asked;
use super::{Portal, View, Visit, page};
use crate::config::SmsMode;
use crate::content::language::Words;
use crate::domain::journey::Aim;
use crate::http::error::PageError;
use crate::http::session::Browser;

#[derive(Template)]
#[template(path = "pages/sms.html")]
struct Page<'a> {
    view: View<'a>,
    asked: Asked,
}

/// Shows the choices, or leads on whoever is about to change their number.
///
/// # Errors
/// [`PageError::NotFound`] where the organisation offers none of this.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: Asked,
) -> Result<HttpResponse, PageError> {
    if portal.settings.get().sms.mode == SmsMode::Off {
        return Err(PageError::NotFound);
    }
    let visit = portal.visit(&browser).await?;
    match &visit {
        Visit::Here(here) if here.journey.aim() == Aim::Number && here.journey.is_under_way() => {
            Ok(portal.elsewhere(&visit))
        }
        _ => page(
            StatusCode::OK,
            &Page { view: View::of(&portal, &words, "sms").with_asked(&asked), asked },
        ),
    }
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = Page { view: samples.view("sms", ""), asked: Asked::default() };
    samples.add("pages/sms.html", &page);
}
