//! `sign-in`: userid and password. `SecEnrol` may answer only once the user has approved on the old
//! phone, so the exchange runs in a task of its own and the browser is soon sent on to `approve`.

mod exchange;
pub mod twins;

use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::asked::Asked;
use super::sent::Sent;
use super::{Here, Portal, View, Visit, fault_page, page};
use crate::audit::{Entry, Event};
use crate::error::{PageError, Reference};
use crate::journey::{Aim, Ending, Step};
use crate::language::Words;
use crate::secenrol::{Password, Userid};
use crate::session::Browser;
use exchange::Begun;

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct Page<'a> {
    view: View<'a>,
    userid: &'a str,
    aim: Aim,
    /// Tells this very page, so that a form sent twice is known for one.
    nonce: String,
    /// Whether only the password is to be typed.
    password_next: bool,
}

impl<'a> Page<'a> {
    fn new(view: View<'a>, userid: &'a str, aim: Aim) -> Self {
        let password_next = !userid.is_empty() && view.problem("userid").is_none();
        Self { view, userid, aim, nonce: twins::nonce(), password_next }
    }
}

/// What the page posts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    #[serde(default)]
    nonce: String,
    /// What the person comes for, as [`Aim`] writes it.
    #[serde(default)]
    aim: String,
    userid: String,
    password: SecretString,
}

/// Shows the form, with what became of the last journey.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: Asked,
) -> Result<HttpResponse, PageError> {
    let view = View::of(&portal, &words, "sign-in");
    let visit = portal.visit(&browser).await?;
    if !matches!(&visit, Visit::Here(here) if here.journey.is_under_way()) {
        portal.metrics.shown("sign-in");
    }
    let aim = portal.offered(asked.aim).unwrap_or_default();
    let userid = asked.userid.map_or_else(|| browser.kept_userid(), |userid| userid.as_str().to_owned());
    match &visit {
        Visit::Gone if browser.is_recent() => {
            page(StatusCode::OK, &Page::new(view.with_notice("ended-expired"), &userid, aim))
        }
        Visit::Nobody | Visit::Gone => page(StatusCode::OK, &Page::new(view, &userid, aim)),
        Visit::Here(here) if here.journey.is_under_way() => Ok(portal.elsewhere(&visit)),
        Visit::Here(here) => {
            let Step::Ended { .. } = here.journey.step() else {
                return page(StatusCode::OK, &Page::new(view, here.journey.userid().as_str(), aim));
            };
            let view = after(view, here.journey.step());
            page(StatusCode::OK, &Page::new(view, here.journey.userid().as_str(), here.journey.aim()))
        }
    }
}

/// Says how the last journey ended.
fn after<'a>(view: View<'a>, step: &Step) -> View<'a> {
    let Step::Ended { ending, reference } = step else { return view };
    let mut view = view.with_notice(match ending {
        Ending::SignInRefused => "ended-refused",
        Ending::SignInFailed => "ended-failed",
        Ending::TooManyPasscodes => "ended-passcodes",
        Ending::TooManyCheckCodes => "ended-check-codes",
        Ending::UpstreamSessionLost => "ended-upstream",
        Ending::TooManyNumbers => "ended-numbers",
    });
    if let Some(notice) = &mut view.notice {
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
    words: Words,
    Sent(form): Sent<Form>,
) -> Result<HttpResponse, PageError> {
    let Some(aim) = Aim::parse(&form.aim).and_then(|aim| portal.offered(aim)) else {
        return Err(PageError::malformed("an aim that the portal does not offer"));
    };
    let (userid, password) =
        match (Userid::parse(&form.userid), Password::parse(form.password.expose_secret())) {
            (Ok(userid), Ok(password)) => (userid, password),
            (userid, password) => {
                let reference = Reference::of_refusal("sign-in", "no userid or no password");
                let mut view = View::of(&portal, &words, "sign-in").with_refusal(&reference);
                if userid.is_err() {
                    view = view.with_problem("userid", "sign-in-userid-problem");
                }
                if password.is_err() {
                    view = view.with_problem("password", "sign-in-password-problem");
                }
                let entry = Entry::new(Event::InputValidationFail).by(browser.caller()).at("sign-in");
                portal.audit.write(&entry.seen_as(&reference));
                return page(StatusCode::UNPROCESSABLE_ENTITY, &Page::new(view, &form.userid, aim));
            }
        };
    let visit = portal.visit(&browser).await?;
    match &visit {
        Visit::Here(here) if here.journey.is_under_way() => {
            already_under_way(&portal, &words, &visit, here, &userid, aim)
        }
        _ => {
            let before = browser.journey_id();
            let begin = exchange::begin(
                portal.clone().into_inner(),
                browser.caller(),
                before,
                userid.clone(),
                aim,
                password,
            );
            let outcome = portal
                .twins
                .one(&portal.work, &form.nonce, &userid, form.password.expose_secret(), begin)
                .await;
            answer(&portal, &browser, &words, &userid, aim, outcome)
        }
    }
}

fn answer(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    userid: &Userid,
    aim: Aim,
    outcome: Result<Begun, PageError>,
) -> Result<HttpResponse, PageError> {
    let view = View::of(portal, words, "sign-in");
    match outcome {
        Ok(Begun::SignedIn(place, id)) => {
            browser.set_journey_id(&id)?;
            Ok(portal.redirect(place))
        }
        Ok(Begun::Refused { tries_left, reference }) => {
            let view = view.with_notice("sign-in-refused").with_refusal(&reference);
            let mut view = view.with_problem("password", "sign-in-again");
            let few = (tries_left <= 1).then(|| view.with("sign-in-refused-tries", "count", &tries_left));
            view = view.with_tries_left(few);
            page(StatusCode::UNAUTHORIZED, &Page::new(view, userid.as_str(), aim))
        }
        Err(error) => {
            let entry = |event| Entry::new(event).of(userid).by(browser.caller());
            let mut incident = portal.report(&error, "sign-in", entry);
            // Whoever hasn't shown who they are isn't told what SecEnrol says of an account.
            incident.quoted = None;
            if incident.passes() {
                browser.keep_userid(userid.as_str())?;
            }
            fault_page(&incident, &Page::new(view.with_incident(&incident), userid.as_str(), aim))
        }
    }
}

/// The same person again is led on; somebody else at the same browser isn't led into a stranger's
/// move, but must end it first.
fn already_under_way(
    portal: &Portal,
    words: &Words,
    visit: &Visit,
    here: &Here,
    userid: &Userid,
    aim: Aim,
) -> Result<HttpResponse, PageError> {
    if here.journey.userid().as_str().to_lowercase() == userid.as_str().to_lowercase() {
        return Ok(portal.elsewhere(visit));
    }
    let view = View::of(portal, words, "sign-in").with_person(&here.journey).with_notice("sign-in-other");
    page(StatusCode::CONFLICT, &Page::new(view, userid.as_str(), aim))
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for field in ["userid", "password"] {
        let page = Page::new(samples.view("sign-in", field), samples.lent(), Aim::Number);
        samples.add("pages/sign_in.html", &Page { nonce: samples.text(), ..page });
    }
}
