//! `sign-in`: userid and password. `SecEnrol` may answer only once the user has approved on the old
//! phone, so the exchange runs in a task of its own and the browser is soon sent on to `approve`.

mod exchange;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::sent::Sent;
use super::{Here, Portal, View, Visit, fault_page, page};
use crate::audit::{Entry, Event};
use crate::error::PageError;
use crate::journey::{Ending, Step};
use crate::paths;
use crate::secenrol::{Password, Userid};
use crate::session::Browser;
use exchange::Begun;

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct Page<'a> {
    view: View<'a>,
    userid: &'a str,
    /// What is wrong with the fields, as message ids.
    userid_problem: Option<&'static str>,
    password_problem: Option<&'static str>,
    /// How many tries are left, once one was refused and few are.
    tries_left: Option<usize>,
}

impl<'a> Page<'a> {
    fn new(view: View<'a>, userid: &'a str) -> Self {
        Self { view, userid, userid_problem: None, password_problem: None, tries_left: None }
    }
}

/// What the page posts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    userid: String,
    password: SecretString,
}

/// Shows the form, with what became of the last journey.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(portal: Data<Portal>, browser: Browser) -> Result<HttpResponse, PageError> {
    let view = View::of(&portal, "sign-in");
    let visit = portal.visit(&browser).await?;
    match &visit {
        Visit::Gone if browser.is_recent() => {
            page(StatusCode::OK, &Page::new(view.with_notice("ended-expired"), ""))
        }
        Visit::Nobody | Visit::Gone => page(StatusCode::OK, &Page::new(view, "")),
        Visit::Here(here) if here.journey.is_under_way() => Ok(portal.elsewhere(&visit)),
        Visit::Here(here) => {
            let view = after(view, here.journey.step());
            page(StatusCode::OK, &Page::new(view, here.journey.userid().as_str()))
        }
    }
}

/// Says how the last journey ended.
fn after<'a>(view: View<'a>, step: &Step) -> View<'a> {
    let Step::Ended(ending) = step else { return view };
    let mut view = view.with_notice(match ending {
        Ending::SignInRefused => "ended-refused",
        Ending::SignInFailed { .. } => "ended-failed",
        Ending::TooManyPasscodes => "ended-passcodes",
        Ending::TooManyCheckCodes => "ended-check-codes",
        Ending::UpstreamSessionLost => "ended-upstream",
    });
    if let (Ending::SignInFailed { reference }, Some(notice)) = (ending, &mut view.notice) {
        notice.reference = Some(reference.clone());
    }
    view
}

/// Starts the exchange; with no answer soon, starts a journey that waits for it.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    Sent(form): Sent<Form>,
) -> Result<HttpResponse, PageError> {
    let (userid, password) =
        match (Userid::parse(&form.userid), Password::parse(form.password.expose_secret())) {
            (Ok(userid), Ok(password)) => (userid, password),
            (userid, password) => {
                let mut wrong = Page::new(View::of(&portal, "sign-in"), &form.userid);
                wrong.userid_problem = userid.err().map(|_| "sign-in-userid-problem");
                wrong.password_problem = password.err().map(|_| "sign-in-password-problem");
                portal
                    .audit
                    .write(&Entry::new(Event::InputValidationFail).by(browser.caller()).at("sign-in"));
                return page(StatusCode::UNPROCESSABLE_ENTITY, &wrong);
            }
        };
    let visit = portal.visit(&browser).await?;
    match &visit {
        Visit::Here(here) if here.journey.is_under_way() => already_under_way(&portal, &visit, here, &userid),
        _ => match exchange::begin(&portal, &browser, &userid, password).await {
            Ok(Begun::Waiting) => Ok(portal.redirect(paths::APPROVE)),
            Ok(Begun::SignedIn(place)) => Ok(portal.redirect(place)),
            Ok(Begun::Refused { tries_left }) => {
                let view = View::of(&portal, "sign-in").with_notice("sign-in-refused");
                let tries_left = Some(tries_left).filter(|left| *left <= 1);
                let refused = Page { tries_left, ..Page::new(view, userid.as_str()) };
                page(StatusCode::UNAUTHORIZED, &refused)
            }
            Err(error) => {
                let entry = |event| Entry::new(event).of(&userid).by(browser.caller());
                let incident = portal.report(&error, "sign-in", entry);
                let view = View::of(&portal, "sign-in").with_incident(&incident);
                fault_page(&incident, &Page::new(view, userid.as_str()))
            }
        },
    }
}

/// The same person again is led on; somebody else at the same browser isn't led into a stranger's
/// move, but must end it first.
fn already_under_way(
    portal: &Portal,
    visit: &Visit,
    here: &Here,
    userid: &Userid,
) -> Result<HttpResponse, PageError> {
    if here.journey.account() == userid.account() {
        return Ok(portal.elsewhere(visit));
    }
    let view = View::of(portal, "sign-in").with_person(&here.journey).with_notice("sign-in-other");
    page(StatusCode::CONFLICT, &Page::new(view, userid.as_str()))
}
