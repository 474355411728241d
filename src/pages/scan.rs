//! `scan`: the QR code for the new phone, the setup key, the check code, and the wait for the phone
//! to report.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::web::{self, Data};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::form::{self, Submission, Submitted};
use super::strict_form::StrictForm;
use super::support_ticket::SupportTicket;
use super::waiting::{Waiting, fragment, fragment_redirect};
use super::{Portal, View, address, fault_page, page, sign_in_again};
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::{Journey, Step};
use crate::domain::page::Page;
use crate::http::error::{Incident, PageError, Reference};
use crate::http::request_policy;
use crate::http::session::Browser;
use crate::observability::audit::{Entry, Event};
use crate::store::journeys::ActiveJourney;
use crate::upstream::exchange::{self, Tally, Verdict};
use crate::upstream::poller::PollState;
use secenrol::{CheckCode, CheckCodeSent, Image};

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
    /// Whether the page must not reload itself, because the person types.
    still: bool,
    /// The support ticket, in case the scan does not work.
    card: Option<SupportTicket>,
}

/// The page's form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScanForm {
    #[serde(default)]
    token: String,
    check_code: SecretString,
}

/// The page's query parameters.
#[derive(Debug, Default, Deserialize)]
pub struct ScanQuery {
    /// If present, the page does not reload itself.
    still: Option<String>,
}

/// Shows the QR code. Every load shows the same one.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    query: web::Query<ScanQuery>,
) -> Result<HttpResponse, PageError> {
    let session = portal.session(&browser).await?;
    let Some(here) = session.at(&[Page::Scan]) else {
        return Ok(portal.redirect_to_current(&session));
    };
    let mut shown = form(&portal, &words, here).await?;
    if query.still.is_some() {
        shown.still = true;
        shown.view.refresh = None;
    }
    let reference = Reference::new();
    tracing::info!(%reference, during = "scan", "the QR code is shown");
    let entry = Entry::about(Event::QrShown, here, &browser).at(Page::Scan.name());
    portal.records.audit.write(&entry.seen_as(&reference));
    let reason = shown.waiting.state().into_owned();
    shown.card = Some(SupportTicket::new(&shown.view, &reference.to_string(), reason));
    answer(&portal, page(StatusCode::OK, &shown))
}

/// The polled fragment.
///
/// # Errors
/// [`PageError::NotOurs`] if the request is no poll, [`PageError::Store`] and
/// [`PageError::TwoCookies`].
pub async fn status(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    request_policy::require_poll(&request)?;
    let session = portal.session(&browser).await?;
    let Some(here) = session.at(&[Page::Scan]) else {
        return Ok(over(&portal, &words, session.page(), &session.address_after()));
    };
    let polled = portal.upstream.poller.ask(&here.id, browser.caller(), &words).await;
    let now = if polled.anew {
        portal.records.journeys.load(&here.id).await?.map(|loaded| loaded.journey)
    } else {
        Some(here.journey.clone())
    };
    Ok(match now {
        Some(now) if now.step().page() == Page::Scan => {
            fragment(&waiting(&portal, &words, &now, &polled.state))?
        }
        Some(now) => over(&portal, &words, now.step().page(), &address(&now)),
        None => over(&portal, &words, Page::SignIn, &sign_in_again(here.journey.purpose())),
    })
}

/// The response to a poll once the wait is over.
fn over(portal: &Portal, words: &Words, page: Page, address: &str) -> HttpResponse {
    let found = if page == Page::Done { words.say("scan-found", &[]) } else { "".into() };
    fragment_redirect(&portal.site.links, address, found.into_owned())
}

/// Polls without scripts, then shows the whole page or the next one.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn check(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
) -> Result<HttpResponse, PageError> {
    let session = portal.session(&browser).await?;
    let Some(here) = session.at(&[Page::Scan]) else {
        return Ok(portal.redirect_to_current(&session));
    };
    portal.upstream.poller.ask(&here.id, browser.caller(), &words).await;
    Ok(portal.redirect_to_current(&portal.session(&browser).await?))
}

/// Sends the check code of a phone that cannot report by itself.
///
/// # Errors
/// The errors of [`form::submit`].
pub async fn post(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    StrictForm(sent): StrictForm<ScanForm>,
) -> Result<HttpResponse, PageError> {
    let typed = sent.check_code.expose_secret();
    let submission = Submission {
        pages: &[Page::Scan],
        token: &sent.token,
        fingerprint: None,
        input: CheckCode::parse(typed).ok(),
    };
    let (by, reference) = (browser.clone().reading(&words), Reference::new());
    let code = reference.clone();
    let work = async move |portal: Data<Portal>, here: ActiveJourney, check_code| {
        send(&portal, &by, &here, &check_code, &code).await
    };
    let result = match form::submit(&portal, &browser, submission, work).await? {
        Submitted::Elsewhere(response) => return Ok(response),
        Submitted::Malformed(here) => {
            return malformed(&portal, &browser, &words, &here, typed).await;
        }
        Submitted::Done(_, result) => result,
    };
    let session = portal.session(&browser).await?;
    match (result, session.at(&[Page::Scan])) {
        (Err(error), Some(here)) => {
            let entry = |event| Entry::about(event, here, &browser);
            let incident = portal.records.report(&error, Page::Scan.name(), entry);
            let again = with_incident(form(&portal, &words, here).await?, typed, &incident);
            answer(&portal, fault_page(&incident, &again))
        }
        (Ok(CheckCodeSent::Denied), Some(here)) => {
            let again = refused(form(&portal, &words, here).await?, typed, &reference);
            answer(&portal, page(StatusCode::UNAUTHORIZED, &again))
        }
        _ => Ok(portal.redirect_to_current(&session)),
    }
}

/// The page again after a fault, with what was typed. The notice shows the reference code.
fn with_incident<'a>(page: ScanPage<'a>, typed: &str, incident: &Incident) -> ScanPage<'a> {
    let again = refused(page, typed, &incident.reference);
    let mut view = again.view.with_incident(incident);
    view.reference = None;
    ScanPage { card: view.card(), view, ..again }
}

/// The page again after input that cannot be a check code. It is not sent and costs no try.
async fn malformed(
    portal: &Portal,
    browser: &Browser,
    words: &Words,
    here: &ActiveJourney,
    typed: &str,
) -> Result<HttpResponse, PageError> {
    let reference = Reference::of_refusal(Page::Scan.name(), "no check code");
    let entry = Entry::about(Event::InputValidationFail, here, browser).at(Page::Scan.name());
    portal.records.audit.write(&entry.seen_as(&reference));
    let mut again = form(portal, words, here).await?;
    again.view.notice = None;
    let view = again.view.with_problem("check_code", "scan-check-code-problem");
    let wrong = refused(ScanPage { view, ..again }, typed, &reference);
    answer(portal, page(StatusCode::UNPROCESSABLE_ENTITY, &wrong))
}

/// The page again after a check code that was not accepted, with what was typed.
fn refused<'a>(page: ScanPage<'a>, typed: &str, reference: &Reference) -> ScanPage<'a> {
    let view = page.view.with_refusal(reference);
    ScanPage { card: view.card(), view, typed: typed.to_owned(), ..page }
}

/// Runs the exchange with the check code.
async fn send(
    portal: &Portal,
    browser: &Browser,
    here: &ActiveJourney,
    code: &CheckCode,
    reference: &Reference,
) -> Result<CheckCodeSent, PageError> {
    let Step::AwaitingScan { enrolment, .. } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    let (upstream, records) = (&portal.upstream, &portal.records);
    let judge = |session, outcome, took: Duration| {
        let entry = Entry::about(Event::EnrolConfirmed, here, browser).at(Page::Scan.name());
        let (entry, now) = (entry.after(took), records.clock.now());
        if let Ok(CheckCodeSent::Enrolled) = outcome {
            let entries = vec![entry.because("check code")];
            let next = move |journey: Journey| journey.enrolled(now);
            return Verdict::step(
                Tally::GiveBack,
                entries,
                here,
                Box::new(next),
                outcome.map_err(Into::into),
            );
        }
        tracing::info!(%reference, during = "scan", what = "a check code", "refused");
        let entry = entry.as_event(Event::AuthnLoginFail).because("check code refused");
        let (most, code) = (portal.site.settings.get().check_codes, reference.to_string());
        let refused = outcome.is_ok();
        let next = move |journey: Journey| {
            let session = Clone::clone(&session);
            journey.check_code_tried(session, refused, most, &code, now)
        };
        let entries = vec![entry.seen_as(reference)];
        Verdict::step(Tally::Count, entries, here, Box::new(next), outcome.map_err(Into::into))
    };
    let allowed = upstream.limits.check_code(here.journey.userid()).await;
    let sending = upstream.client.send_check_code(enrolment, code);
    Ok(exchange::run((upstream, records), (&enrolment.server, allowed), sending, judge).await?.0)
}

async fn form<'a>(
    portal: &'a Portal,
    words: &Words,
    here: &ActiveJourney,
) -> Result<ScanPage<'a>, PageError> {
    let Step::AwaitingScan { enrolment, tries, refused } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    let image = portal.records.journeys.image(&here.id).await?;
    let mut view = View::of(portal, words, Page::Scan)
        .with_person(&here.journey)
        .with_refresh(paths::SCAN_CHECK);
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
        waiting: waiting(portal, words, &here.journey, &portal.upstream.poller.known(&here.id)),
        typed: String::new(),
        still: false,
        card: None,
    })
}

/// Allows `data:` pictures, which only this page needs.
fn answer(
    portal: &Portal,
    shown: Result<HttpResponse, PageError>,
) -> Result<HttpResponse, PageError> {
    let mut response = shown?;
    portal.site.guard.allow_data_images(&mut response);
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

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for still in [false, true] {
        let page = ScanPage {
            view: samples.view(Page::Scan, "check_code"),
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
