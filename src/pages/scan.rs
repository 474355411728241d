//! `scan`: the QR code for the new phone, the setup key, the check code, and the wait for the phone
//! to report.

use actix_web::{HttpRequest, HttpResponse};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::form::{self, Again, CodeProblem, Typed};
use super::query::has_flag;
use super::strict_form::{StrictForm, TokenAlone};
use super::support_ticket::SupportTicket;
use super::waiting::{ScannedForm, Waiting, fragment, fragment_redirect};
use super::{
    ActiveJourney, Page, Portal, StartQuery, StatusCode, Template, View, Visit, address, page,
    sign_in_again,
};
use crate::content::assets::data_uri;
use crate::content::paths;
use crate::domain::journey::Step;
use crate::domain::screen::Screen;
use crate::http::error::{PageError, Reference};
use crate::http::request_policy;
use crate::http::session::Browser;
use crate::observability::audit::Event;
use crate::upstream::check_code;
use crate::upstream::poller::PollState;
use secenrol::CheckCode;

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
    /// Whether the phone that shows the page is to be set up. It gets the setup key, because no
    /// phone can scan its own screen.
    by_key: bool,
    /// Whether the old phone shows the page, for the camera of the new one.
    on_old_phone: bool,
    /// The support ticket, in case the scan does not work.
    card: Option<SupportTicket>,
}

impl ScanPage<'_> {
    /// Whether the form for a check code is unfolded. Few people need the form. If it is always
    /// unfolded, people type their passcode into it.
    fn opens_check_code(&self) -> bool {
        let is_problem = self.view.problem("check_code").is_some();
        is_problem || self.still || self.qr.is_none() || !self.typed.is_empty()
    }
}

/// The page's form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScanForm {
    #[serde(default)]
    token: String,
    check_code: SecretString,
}

/// The query parameter that keeps the page from reloading itself.
const STILL: &str = "still";

/// Shows the QR code. Every load shows the same one. From the second load on, the portal first
/// polls SecEnrol if a poll is due, because the browser may not run the script that polls.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    let mut session = visit.session().await?;
    if let Some(here) = session.at(&[Page::Scan])
        && visit.portal.upstream.poller.watches(&here.id)
        && poll(&visit, here).await
    {
        session = visit.session().await?;
    }
    let is_still = has_flag(&request, STILL);
    let show = async |here: &ActiveJourney, view| {
        let mut shown = form(&visit, here, view).await?;
        if is_still {
            shown.still = true;
            shown.view.refresh = None;
        }
        Ok(with_data_images(&visit, page(StatusCode::OK, &shown)?))
    };
    visit.in_session(&session, Page::Scan, show).await
}

/// Polls SecEnrol if a poll is due, and not for a request that another site sent. Returns whether
/// the journey may have changed.
async fn poll(visit: &Visit, here: &ActiveJourney) -> bool {
    let Visit { portal, browser, words } = visit;
    !browser.is_sent_by_another_site()
        && portal.upstream.poller.ask(here, browser.caller(), words).await.may_have_changed
}

/// The polled fragment.
///
/// # Errors
/// [`PageError::NotOurs`] if the request is no poll, [`PageError::Store`] and
/// [`PageError::TwoCookies`].
pub async fn status(visit: Visit, request: HttpRequest) -> Result<HttpResponse, PageError> {
    request_policy::require_poll(&request)?;
    let Visit { portal, browser, words } = &visit;
    let session = visit.session().await?;
    let Some(here) = session.at(&[Page::Scan]) else {
        return Ok(over(&visit, session.page(), &session.address_after()));
    };
    let polled = portal.upstream.poller.ask(here, browser.caller(), words).await;
    let now = if polled.may_have_changed {
        portal.records.journeys.load(&here.id).await?.map(|loaded| loaded.journey)
    } else {
        Some(here.journey.clone())
    };
    Ok(match now {
        Some(now) if now.step().page() == Page::Scan => {
            let here = ActiveJourney { id: here.id.clone(), journey: now };
            fragment(&waiting(&visit, &here, &polled.state))?
        }
        Some(now) => over(&visit, now.step().page(), &address(&now)),
        None => over(&visit, Page::SignIn, &sign_in_again(&StartQuery::again(&here.journey))),
    })
}

/// The response to a poll once the wait is over.
fn over(visit: &Visit, page: Page, address: &str) -> HttpResponse {
    let found = (page == Page::Done).then(|| visit.words.t("scan-found").into_owned());
    fragment_redirect(visit, address, found)
}

/// The person says that they have scanned the code. Polls for them first, then shows the whole page
/// or the next one. The script only sends the form, and continues to poll.
///
/// # Errors
/// [`PageError::NotOurs`] for a form of another journey, [`PageError::Store`] and
/// [`PageError::TwoCookies`].
pub async fn scanned(
    visit: Visit,
    StrictForm(sent): StrictForm<TokenAlone>,
) -> Result<HttpResponse, PageError> {
    let Visit { portal, browser, words } = &visit;
    let mut session = visit.session().await?;
    if let Some(here) = session.at(&[Page::Scan]) {
        form::journey_of(&session, &sent.token)?;
        if portal.upstream.poller.ask_first(here, browser.caller(), words).await.may_have_changed {
            session = visit.session().await?;
        }
    }
    Ok(portal.redirect(&session.address_after()))
}

/// Polls for a page that reloads itself, then shows the whole page or the next one.
///
/// # Errors
/// [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn check(visit: Visit) -> Result<HttpResponse, PageError> {
    let session = visit.session().await?;
    let Some(here) = session.at(&[Page::Scan]) else { return Ok(visit.go_on(&session)) };
    poll(&visit, here).await;
    Ok(visit.portal.redirect_to_current(&visit.session().await?))
}

/// Sends the check code that an offline phone shows to SecEnrol.
///
/// # Errors
/// The errors of [`form::handle`].
pub async fn post(
    visit: Visit,
    StrictForm(sent): StrictForm<ScanForm>,
) -> Result<HttpResponse, PageError> {
    let typed = sent.check_code.expose_secret();
    let input = CheckCode::parse(typed).map_err(|_| CodeProblem::Malformed);
    let form = Typed {
        page: Page::Scan,
        pages: &[Page::Scan],
        token: &sent.token,
        fingerprint: None,
        input,
    };
    let work = async |visit: Visit, here: ActiveJourney, code| {
        let Portal { upstream, records, site } = &**visit.portal;
        let most = site.settings.get().check_codes;
        let parts = (upstream, records);
        let refused = check_code::send(parts, &visit.browser, &here, &code, most).await?;
        Ok(refused.map(CodeProblem::Refused))
    };
    let again = async |here: &_, view, why| show_again(&visit, here, view, typed, &why).await;
    form::handle(&visit, form, work, again).await
}

/// Shows the page again, with the check code as typed and the reason.
async fn show_again(
    visit: &Visit,
    here: &ActiveJourney,
    view: View<'_>,
    typed: &str,
    why: &Again<CodeProblem>,
) -> Result<HttpResponse, PageError> {
    let shown = form(visit, here, view).await?;
    let field = ("check_code", "scan-check-code-problem");
    let mut view = why.shown_on(shown.view, visit, here, field, "no check code");
    // A reload would lose the check code that the person is typing.
    view.refresh = None;
    let shown =
        ScanPage { card: view.card().or(shown.card), view, typed: typed.to_owned(), ..shown };
    Ok(with_data_images(visit, why.answer(&shown)?))
}

/// The page with the QR code. From now on the portal watches the journey, because the person may
/// scan the QR code and close the browser.
async fn form<'a>(
    visit: &Visit,
    here: &ActiveJourney,
    mut view: View<'a>,
) -> Result<ScanPage<'a>, PageError> {
    let Step::AwaitingScan { enrolment, tries, refused } = here.journey.step() else {
        return Err(PageError::Stale);
    };
    let Visit { portal, browser, words } = visit;
    portal.upstream.poller.watch(here, browser.caller(), words).await?;
    let image = portal.records.journeys.image(&here.id).await?;
    let reference = Reference::new();
    tracing::info!(%reference, during = "scan", "the QR code is shown");
    let entry = visit.entry(Event::QrShown, here);
    portal.records.audit.write(&entry.seen_as(&reference));
    let by_key = is_by_key(browser);
    if by_key {
        view = view.headed("scan-phone-heading");
    } else {
        view.refresh = Some(paths::SCAN_CHECK);
    }
    if *refused {
        let left = view.settings.check_codes.saturating_sub(*tries);
        view = view.with_refused_field("check_code", "scan-check-code-refused");
        view = view.with_tries_left(left);
    }
    let waiting = waiting(visit, here, &portal.upstream.poller.known(&here.id));
    if by_key {
        // Everybody types a check code there, which an earlier reload would lose.
        view.refresh = Some(Page::Scan.path());
        view.lasts = Some(waiting.seconds.0 + 1);
    }
    let reason = waiting.words.t(waiting.state).into_owned();
    let card = Some(SupportTicket::new(&view, &reference.to_string(), reason));
    Ok(ScanPage {
        token: here.journey.form_token(),
        qr: image.as_ref().map(|image| data_uri(image.media_type(), image.bytes())),
        app_link: (view.settings.brand.app_link.as_ref())
            .and_then(|link| link.fill(enrolment.seed.expose(), enrolment.enrolurl.expose())),
        view,
        setup_key: in_fours(enrolment.seed.expose()),
        waiting,
        typed: String::new(),
        still: false,
        by_key,
        on_old_phone: browser.kept_screen() == Some(Screen::OldPhone),
        card,
    })
}

/// Whether the phone that shows the page is to be set up.
fn is_by_key(browser: &Browser) -> bool {
    let screen = browser.kept_screen();
    screen.map_or(browser.caller().is_phone(), |screen| screen == Screen::NewPhone)
}

/// Allows `data:` pictures, which only this page needs.
fn with_data_images(visit: &Visit, mut response: HttpResponse) -> HttpResponse {
    visit.portal.site.guard.allow_data_images(&mut response);
    response
}

fn waiting(visit: &Visit, here: &ActiveJourney, state: &PollState) -> Waiting {
    let delay = visit.portal.upstream.poller.next_for(&here.id);
    let waiting = |id| Waiting::new(visit, paths::SCAN_STATUS, &here.journey, id, delay);
    let waiting = match state {
        PollState::Waiting => waiting("scan-waiting"),
        PollState::Slow => waiting("waiting-slow"),
        PollState::Failed(incident) => waiting("waiting-fault").with_incident(incident),
    };
    let label = if is_by_key(&visit.browser) { "check-now" } else { "scan-scanned" };
    let (url, token) = (visit.portal.site.links.to(paths::SCAN_CHECK), here.journey.form_token());
    Waiting { scanned: Some(ScannedForm { url, token, label }), ..waiting }
}

fn in_fours(key: &str) -> String {
    let characters: Vec<char> = key.chars().collect();
    characters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for (still, by_key) in [(false, false), (true, false), (false, true)] {
        let page = ScanPage {
            view: samples.view(Page::Scan, "check_code"),
            token: samples.text(),
            qr: (!still).then(|| samples.text()),
            app_link: Some(samples.text()),
            setup_key: samples.text(),
            waiting: samples.waiting(),
            typed: samples.text(),
            still,
            by_key,
            on_old_phone: still,
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
