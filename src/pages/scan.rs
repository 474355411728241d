//! `scan`: the QR code for the new phone, the setup key, the check code, and the wait for the phone
//! to report.

use std::time::Instant;

use actix_web::http::StatusCode;
use actix_web::web::{self, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::strict_form::Sent;
use super::{
    ActiveJourney, Portal, Session, SupportTicket, Turn, View, Waiting, fault_page, fragment,
    fragment_redirect, page, place, sign_in_again, to_the_end,
};
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::{Journey, Step};
use crate::http::error::{PageError, Reference};
use crate::http::request_policy;
use crate::http::session::Browser;
use crate::observability::audit::Event;
use crate::upstream::poller::PollState;
use secenrol::{CheckCode, CheckCodeSent, Enrolment, Image};

#[derive(Template)]
#[template(path = "pages/scan.html")]
struct ScanPage<'a> {
    view: View<'a>,
    token: String,
    /// The QR code as a `data:` URI.
    qr: Option<String>,
    /// Opens the app on the phone that shows the page.
    app_link: Option<String>,
    /// The setup key in groups of four.
    setup_key: String,
    waiting: Waiting,
    /// The check code as typed: on the page that shows the seed it is no secret.
    typed: String,
    /// Whether a browser without scripts is to stay still, for somebody who types.
    still: bool,
    /// What IT support wants to know, for somebody with whom it doesn't work.
    card: Option<SupportTicket>,
}

/// What the page posts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScanForm {
    #[serde(default)]
    token: String,
    check_code: SecretString,
}

/// How the page is asked for.
#[derive(Debug, Default, Deserialize)]
pub struct ScanQuery {
    /// Present: the page doesn't load itself anew.
    still: Option<String>,
}

fn awaiting(visit: &Session) -> Option<&ActiveJourney> {
    match visit {
        Session::Active(here) if matches!(here.journey.step(), Step::AwaitingScan { .. }) => {
            Some(here)
        }
        _ => None,
    }
}

/// Shows the QR code: always the same one, however often the page is loaded.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    query: web::Query<ScanQuery>,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    let Some(here) = awaiting(&visit) else { return Ok(portal.redirect_to_current(&visit)) };
    let mut shown = form(&portal, &words, here).await?;
    if query.still.is_some() {
        shown.still = true;
        shown.view.refresh = None;
    }
    let reference = Reference::new();
    tracing::info!(%reference, during = "scan", "the QR code is shown");
    portal.audit.write(&here.entry(Event::QrShown, &browser).at("scan").seen_as(&reference));
    let reason = shown.waiting.state().into_owned();
    shown.card = Some(SupportTicket::new(&shown.view, &reference.to_string(), reason));
    answer(&portal, page(StatusCode::OK, &shown))
}

/// The polled fragment.
///
/// # Errors
/// [`PageError::NotOurs`] for what is no poll, or whatever keeps the store from answering.
pub async fn status(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    request_policy::require_poll(&request)?;
    let visit = portal.visit(&browser).await?;
    let path = match awaiting(&visit) {
        None => visit.path_of_poll(),
        Some(here) => {
            let told = portal.poller.ask(&here.id, browser.caller(), &words).await;
            let now = if told.anew {
                portal.journeys.load(&here.id).await?.map(|loaded| loaded.journey)
            } else {
                Some(here.journey.clone())
            };
            match now {
                Some(now) if matches!(now.step(), Step::AwaitingScan { .. }) => {
                    return fragment(&waiting(&portal, &words, &now, &told.state));
                }
                Some(now) => place(&now),
                None => sign_in_again(here.journey.purpose()),
            }
        }
    };
    let found =
        if path == paths::DONE { words.say("scan-found", &[]).into_owned() } else { String::new() };
    Ok(fragment_redirect(&portal.links, path, found))
}

/// The same question without scripts: asks, then shows the whole page, or the next.
///
/// # Errors
/// Whatever keeps the store from answering.
pub async fn check(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    let Some(here) = awaiting(&visit) else { return Ok(portal.redirect_to_current(&visit)) };
    portal.poller.ask(&here.id, browser.caller(), &words).await;
    let visit = portal.visit(&browser).await?;
    Ok(portal.redirect_to_current(&visit))
}

/// Sends the check code of a phone that can't report by itself.
///
/// # Errors
/// A form that isn't this page's, or whatever keeps the store from answering.
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    Sent(sent): Sent<ScanForm>,
) -> Result<HttpResponse, PageError> {
    let visit = portal.visit(&browser).await?;
    let Some(here) = awaiting(&visit) else { return Ok(portal.redirect_after_form(&visit)) };
    portal.judge(here, &sent.token)?;
    let typed = sent.check_code.expose_secret();
    let Ok(code) = CheckCode::parse(typed) else {
        return malformed(&portal, &browser, &words, here, typed).await;
    };
    let (lease, here) = match portal.turn(here, &sent.token).await? {
        Turn::Mine(lease, here) => (lease, here),
        Turn::Overtaken => return Ok(portal.redirect_to_current(&portal.visit(&browser).await?)),
    };
    let (by, reference) = (browser.clone().reading(&words), Reference::new());
    let told = reference.clone();
    let sending = async move |portal: Data<Portal>| {
        let result = send(&portal, &by, &here, &code, &told).await;
        drop(lease);
        Ok(result)
    };
    let result = to_the_end(&portal, sending).await?;
    let visit = portal.visit(&browser).await?;
    match (result, awaiting(&visit)) {
        (Err(error), Some(here)) => {
            let incident = portal.report(&error, "scan", |event| here.entry(event, &browser));
            let again = refused(form(&portal, &words, here).await?, typed, &incident.reference);
            let mut view = again.view.with_incident(&incident);
            // The notice shows it.
            view.reference = None;
            answer(&portal, fault_page(&incident, &ScanPage { card: view.card(), view, ..again }))
        }
        (Ok(CheckCodeSent::Denied), Some(here)) => {
            let again = refused(form(&portal, &words, here).await?, typed, &reference);
            answer(&portal, page(StatusCode::UNAUTHORIZED, &again))
        }
        _ => Ok(portal.redirect_to_current(&visit)),
    }
}

/// The page again for what can't be a check code: it isn't sent, and costs no try.
async fn malformed(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    here: &ActiveJourney,
    typed: &str,
) -> Result<HttpResponse, PageError> {
    let reference = Reference::of_refusal("scan", "no check code");
    portal
        .audit
        .write(&here.entry(Event::InputValidationFail, browser).at("scan").seen_as(&reference));
    let mut again = form(portal, words, here).await?;
    again.view.notice = None;
    let view = again.view.with_problem("check_code", "scan-check-code-problem");
    let wrong = refused(ScanPage { view, ..again }, typed, &reference);
    answer(portal, page(StatusCode::UNPROCESSABLE_ENTITY, &wrong))
}

/// The page again for somebody whose check code wasn't taken: with what they typed.
fn refused<'a>(page: ScanPage<'a>, typed: &str, reference: &Reference) -> ScanPage<'a> {
    let view = page.view.with_refusal(reference);
    ScanPage { card: view.card(), view, typed: typed.to_owned(), ..page }
}

async fn send(
    portal: &Portal,
    browser: &Browser,
    here: &ActiveJourney,
    code: &CheckCode,
    reference: &Reference,
) -> Result<CheckCodeSent, PageError> {
    match here.journey.step() {
        Step::AwaitingScan { enrolment, .. } => {
            exchange(portal, browser, here, enrolment, code, reference).await
        }
        _ => Err(PageError::Stale),
    }
}

async fn exchange(
    portal: &Portal,
    browser: &Browser,
    here: &ActiveJourney,
    enrolment: &Enrolment,
    code: &CheckCode,
    reference: &Reference,
) -> Result<CheckCodeSent, PageError> {
    let allowed = portal.limits.check_code(here.journey.userid()).await;
    let (attempt, place) = portal.place_for(&enrolment.server, allowed).await?;
    let begun = Instant::now();
    let answer = portal.client.send_check_code(enrolment, code).await;
    drop(place);
    let (now, most) = (portal.clock.now(), portal.settings.get().check_codes);
    let outcome = answer.outcome;
    let entry = |event| here.entry(event, browser).at("scan").after(begun.elapsed());
    match &outcome {
        Ok(CheckCodeSent::Enrolled) => {
            attempt.give_back().await;
            portal.audit.write(&entry(Event::EnrolConfirmed).because("check code"));
        }
        Err(error) if error.was_not_sent() => attempt.give_back().await,
        _ => {
            tracing::info!(%reference, during = "scan", what = "a check code", "refused");
            portal.audit.write(
                &entry(Event::AuthnLoginFail).because("check code refused").seen_as(reference),
            );
        }
    }
    let next = |journey: Journey| {
        let journey = journey.with_cookie(answer.cookie.clone());
        match &outcome {
            Ok(CheckCodeSent::Enrolled) => journey.enrolled(now),
            Err(error) if error.was_not_sent() => None,
            judged => journey.check_code_tried(judged.is_ok(), most, &reference.to_string(), now),
        }
    };
    portal.journeys.update(&here.id, None, next).await?;
    Ok(outcome?)
}

async fn form<'a>(
    portal: &'a Portal,
    words: &Words,
    here: &ActiveJourney,
) -> Result<ScanPage<'a>, PageError> {
    let Step::AwaitingScan { enrolment, tries, refused } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    let image = portal.journeys.image(&here.id).await?;
    let mut view =
        View::of(portal, words, "scan").with_person(&here.journey).with_refresh(paths::SCAN_CHECK);
    if *refused {
        let left =
            view.with("tries-left", "count", &view.settings.check_codes.saturating_sub(*tries));
        view = view.with_notice("scan-check-code-refused").with_tries_left(Some(left));
        view = view.with_problem("check_code", "scan-check-code-again");
    }
    Ok(ScanPage {
        token: here.journey.form_token(),
        qr: image.as_ref().map(data_uri),
        app_link: (view.settings.brand.app_link.as_ref())
            .and_then(|link| link.fill(enrolment.seed.expose(), enrolment.enrolurl.expose())),
        view,
        setup_key: in_fours(enrolment.seed.expose()),
        waiting: waiting(portal, words, &here.journey, &portal.poller.known(&here.id)),
        typed: String::new(),
        still: false,
        card: None,
    })
}

/// The one page on which a `data:` picture may load.
fn answer(
    portal: &Portal,
    shown: Result<HttpResponse, PageError>,
) -> Result<HttpResponse, PageError> {
    let mut response = shown?;
    portal.guard.allow_data_images(&mut response);
    Ok(response)
}

fn waiting(portal: &Portal, words: &Words, journey: &Journey, state: &PollState) -> Waiting {
    let id = match state {
        PollState::Waiting => "scan-waiting",
        PollState::Slow => "waiting-slow",
        PollState::Failed(_) => "waiting-fault",
    };
    let waiting = Waiting::new(portal, words, paths::SCAN_STATUS, journey, id);
    match state {
        PollState::Failed(incident) => waiting.with_incident(incident),
        _ => waiting,
    }
}

fn data_uri(image: &Image) -> String {
    let mut uri = format!("data:{};base64,", image.media_type());
    STANDARD.encode_string(image.bytes(), &mut uri);
    uri
}

fn in_fours(key: &str) -> String {
    let characters: Vec<char> = key.chars().collect();
    characters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for still in [false, true] {
        let page = ScanPage {
            view: samples.view("scan", "check_code"),
            token: samples.text(),
            qr: (!still).then(|| samples.text()),
            app_link: Some(samples.text()),
            setup_key: samples.text(),
            waiting: samples.waiting(),
            typed: samples.text(),
            still,
            card: Some(samples.card()),
        };
        samples.add("pages/scan.html", &page);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setup_key_is_shown_in_fours() {
        assert_eq!(in_fours("ABCD1234EF"), "ABCD 1234 EF");
        assert_eq!(in_fours(""), "");
    }
}
