//! `sign-in`: userid and password. SecEnrol may answer only after the person approves on the old
//! phone. The exchange therefore runs in its own task, and the browser goes on to `approve`.

use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::strict_form::StrictForm;
use super::{
    ActiveJourney, HttpResponse, Page, Session, StartQuery, StatusCode, Template, View, Visit,
    fault_page, page,
};
use crate::domain::journey::{Ending, NONCE_CHARS, Purpose, Step, page_nonce};
use crate::domain::screen::Screen;
use crate::domain::wave::Wave;
use crate::http::error::{PageError, Reference};
use crate::observability::audit::{Entry, Event};
use crate::upstream::limits::Denied;
use crate::upstream::sign_in::{self, Begun, Sender};
use crate::upstream::{Upstream, dedup};
use secenrol::{InvalidInput, Password, Userid};

#[derive(Template)]
#[template(path = "pages/sign_in.html")]
struct SignInPage<'a> {
    view: View<'a>,
    userid: String,
    /// Whether the single sign-on names the userid, so that it cannot be changed.
    locked: bool,
    purpose: Purpose,
    via: Option<Wave>,
    screen: Option<Screen>,
    /// Identifies this page, so that a form sent twice is recognised.
    nonce: String,
    /// The first field that is still empty.
    first_field: &'static str,
}

/// A visit of the page.
struct SignInVisit<'a> {
    visit: &'a Visit,
    purpose: Purpose,
    via: Option<Wave>,
    screen: Option<Screen>,
    /// The only userid that may sign in, if the single sign-on names one.
    locked: Option<&'a Userid>,
}

impl<'a> SignInVisit<'a> {
    /// What the form says beside the userid and the password.
    fn of(visit: &'a Visit, form: &SignInForm) -> Result<Self, PageError> {
        let Visit { portal, browser, .. } = visit;
        let purpose = portal.purpose_of(&form.purpose)?;
        let locked = browser.signed_on().userid()?;
        let (via, screen) = (portal.site.waves.find(&form.wave), Screen::parse(&form.screen));
        Ok(Self { visit, purpose, via, screen, locked })
    }

    fn view(&self) -> View<'a> {
        let (via, screen) = (self.via.clone(), self.screen);
        let asked = StartQuery { via, screen, ..StartQuery::for_purpose(self.purpose) };
        self.visit.view(Page::SignIn).with_asked(&asked)
    }

    fn page(&self, view: View<'a>, typed: &str) -> SignInPage<'a> {
        let userid = self.locked.map_or(typed, Userid::as_str).to_owned();
        let locked = self.locked.is_some();
        let is_named = locked || (!userid.is_empty() && view.problem("userid").is_none());
        let first_field = if is_named { "password" } else { "userid" };
        let (purpose, via, screen) = (self.purpose, self.via.clone(), self.screen);
        SignInPage { view, userid, locked, purpose, via, screen, nonce: page_nonce(), first_field }
    }

    /// The page again after input that cannot be right. It is not sent and costs no try.
    fn malformed(&self, typed: &str, problems: &Problems) -> Result<HttpResponse, PageError> {
        let why = match problems.first() {
            Some((_, "sign-in-userid-other")) => "another userid than the sign-on's",
            _ => "no userid or no password",
        };
        let reference = Reference::of_refusal("sign-in", why);
        let Visit { portal, browser, .. } = self.visit;
        let entry =
            Entry::new(Event::InputValidationFail).by(browser.caller()).at(Page::SignIn.name());
        portal.records.audit.write(&entry.because(why).seen_as(&reference));
        let view = self.view().with_malformed(&reference);
        let view =
            problems.iter().fold(view, |view, (field, message)| view.with_problem(field, message));
        page(StatusCode::UNPROCESSABLE_ENTITY, &self.page(view, typed))
    }

    async fn answer(
        &self,
        userid: &Userid,
        outcome: Result<Begun, PageError>,
    ) -> Result<HttpResponse, PageError> {
        let (Visit { portal, browser, .. }, view) = (self.visit, self.view());
        match outcome {
            Ok(Begun::SignedIn(page, id)) => {
                browser.set_journey_id(&id);
                browser.keep_purpose(self.purpose.as_str());
                browser.keep_wave(self.via.as_ref());
                if let Some(screen) = self.screen {
                    browser.keep_screen(screen);
                }
                Ok(portal.redirect(page.path()))
            }
            Ok(Begun::Refused { tries_left: 0, reference, .. }) => {
                let view = self.out_of_tries(view, userid).await.with_refusal(&reference);
                page(StatusCode::UNAUTHORIZED, &self.page(view, userid.as_str()))
            }
            Ok(Begun::Refused { tries_left, is_first, reference }) => {
                let view = refused(view, tries_left, is_first).with_refusal(&reference);
                page(StatusCode::UNAUTHORIZED, &self.page(view, userid.as_str()))
            }
            Err(error) => {
                let entry = |event| Entry::new(event).of(userid).by(browser.caller());
                let mut incident = portal.records.report(&error, Page::SignIn.name(), entry);
                // SecEnrol's message may say something about the account, and the visitor is not
                // signed in.
                incident.quoted = None;
                // A portal that can store no more journeys sets no cookies.
                if incident.passes() && !matches!(error, PageError::Store(_)) {
                    browser.keep_userid(userid.as_str());
                }
                fault_page(&incident, &self.page(view.with_incident(&incident), userid.as_str()))
            }
        }
    }

    /// Shows the wait after the last try.
    async fn out_of_tries<'v>(&self, view: View<'v>, userid: &Userid) -> View<'v> {
        let limits = &self.visit.portal.upstream.limits;
        // After the window the account has all tries again, because every failure has expired.
        // SecEnrol may count failures for longer.
        match limits.allows_sign_in(userid, self.visit.browser.caller().address).await {
            Err(Denied::Stopped) => view.with_notice("error-stopped"),
            Err(Denied::Wait(wait)) => view.with_wait(wait.max(limits.window())),
            _ => view.with_wait(limits.window()),
        }
    }

    /// A second user of the same browser must first end the other user's journey.
    fn under_way_for_another(
        &self,
        other: &ActiveJourney,
        userid: &Userid,
    ) -> Result<HttpResponse, PageError> {
        let view = self.view().with_person(&other.journey).with_notice("sign-in-other");
        page(StatusCode::CONFLICT, &self.page(view, userid.as_str()))
    }
}

/// The page's form.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignInForm {
    #[serde(default)]
    nonce: String,
    /// The purpose, as [`Purpose::as_str`] writes it.
    #[serde(default, rename = "aim")]
    purpose: String,
    /// The label of the wave whose link led here.
    #[serde(default, rename = "via")]
    wave: String,
    /// The phone that shows the page, as [`Screen::as_str`] writes it.
    #[serde(default, rename = "on")]
    screen: String,
    userid: String,
    password: SecretString,
}

/// Shows the form and how the last journey ended.
///
/// # Errors
/// [`PageError::SignOn`], [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn get(visit: Visit, asked: StartQuery) -> Result<HttpResponse, PageError> {
    let Visit { portal, browser, .. } = &visit;
    let session = visit.session().await?;
    let locked = browser.signed_on().userid()?;
    let (via, screen) = (asked.via.clone(), asked.screen);
    let here_for =
        |purpose| SignInVisit { visit: &visit, purpose, via: via.clone(), screen, locked };
    let last = match (&session, session.journey()) {
        (Session::OtherUser(_), Some(here)) if here.journey.is_under_way() => {
            let userid = locked.unwrap_or(here.journey.userid());
            return here_for(here.journey.purpose()).under_way_for_another(here, userid);
        }
        (_, Some(here)) if here.journey.is_under_way() => {
            return Ok(portal.redirect_to_current(&session));
        }
        (Session::Active(here), _) => Some(here),
        _ => None,
    };
    portal.records.metrics.shown(Page::SignIn.name());
    let purpose = portal.offered(asked.purpose).unwrap_or_default();
    let asked = StartQuery { purpose, ..asked };
    let view = visit.view(Page::SignIn).with_asked(&asked);
    let (view, name) = match (last, asked.userid) {
        (Some(here), _) => (after(view, here.journey.step()), here.journey.userid().to_string()),
        (None, asked) => {
            let over = matches!(session, Session::Expired(_)) && browser.is_recent();
            let name = asked.map_or_else(|| browser.kept_userid(), |userid| userid.to_string());
            (if over { view.with_notice("ended-expired") } else { view }, name)
        }
    };
    page(StatusCode::OK, &here_for(purpose).page(view, &name))
}

/// Says how the last journey ended.
fn after<'a>(view: View<'a>, step: &Step) -> View<'a> {
    let Step::Ended { ending, reference } = step else { return view };
    let mut view = view.with_notice(match ending {
        Ending::SignInRefused => "ended-refused",
        Ending::SignInFailed | Ending::AnswersLost => "ended-failed",
        Ending::TooManyPasscodes => "ended-passcodes",
        Ending::TooManyCheckCodes => "ended-check-codes",
        Ending::UpstreamSessionLost => "ended-upstream",
        Ending::TooManyNumbers => "ended-numbers",
    });
    view.notice_mut().reference = Some(reference.clone());
    view.wrong = true;
    view
}

/// Starts the exchange. Without an answer within a moment, starts a journey that waits for it.
///
/// # Errors
/// [`PageError::SignOn`], [`PageError::Store`] and [`PageError::TwoCookies`].
pub async fn post(
    visit: Visit,
    StrictForm(form): StrictForm<SignInForm>,
) -> Result<HttpResponse, PageError> {
    let Visit { portal, browser, .. } = &visit;
    // There is no journey's token yet, so that the page's nonce takes its place.
    if browser.hides_origin() && form.nonce.len() != NONCE_CHARS {
        return Err(PageError::NotOurs);
    }
    let here = SignInVisit::of(&visit, &form)?;
    let (userid, password) = match read(&form, here.locked) {
        Ok(both) => both,
        Err(problems) => return here.malformed(&form.userid, &problems),
    };
    let session = visit.session().await?;
    let before = session.journey().cloned();
    let under_way = before.as_ref().filter(|here| here.journey.is_under_way());
    if let Some(other) = under_way.filter(|own| !own.journey.userid().is_in_any_case(&userid)) {
        return here.under_way_for_another(other, &userid);
    }
    let secret = form.password.expose_secret();
    let sent = dedup::hash(&form.nonce, &userid, secret);
    // Resume only for the form that began the journey: another browser may have begun it.
    if let Some((own, sent)) = under_way.zip(sent) {
        match began_with(&visit, own, &sent).await {
            Ok(true) => return Ok(portal.redirect_to_current(&session)),
            Ok(false) => {}
            Err(limited) => return here.answer(&userid, Err(limited)).await,
        }
    }
    let words = visit.words.variant(here.purpose.words_suffixes());
    // A wave is of people who get a new phone.
    let wave = here.via.clone().filter(|_| here.purpose.is_a_phone());
    let from = Sender { caller: browser.caller(), words, wave, before, form: sent };
    let parts = (portal.upstream.clone(), portal.records.clone());
    let begin = sign_in::begin(parts, from, userid.clone(), here.purpose, password);
    let Upstream { sign_ins, background, .. } = &portal.upstream;
    let outcome = sign_ins.run(background, sent, begin).await;
    here.answer(&userid, outcome).await
}

/// Whether the journey began with this form. The answer tells a right password from a wrong one, so
/// an account at its rate limit gets none.
async fn began_with(
    visit: &Visit,
    here: &ActiveJourney,
    sent: &[u8; 32],
) -> Result<bool, PageError> {
    let (limits, address) = (&visit.portal.upstream.limits, visit.browser.caller().address);
    limits.allows_sign_in(here.journey.userid(), address).await?;
    Ok(here.journey.was_begun_by(sent))
}

/// Each problem's field and message.
type Problems = Vec<(&'static str, &'static str)>;

fn read(form: &SignInForm, locked: Option<&Userid>) -> Result<(Userid, Password), Problems> {
    let userid = match (Userid::parse(&form.userid), locked) {
        (Ok(userid), None) => Ok(userid),
        (Ok(userid), Some(only)) if userid == *only => Ok(userid),
        (_, Some(_)) => Err(("userid", "sign-in-userid-other")),
        (Err(_), None) => Err(("userid", "sign-in-userid-problem")),
    };
    let password = Password::parse(form.password.expose_secret());
    let password = password.map_err(|why| match why {
        InvalidInput::Empty => ("password", "sign-in-password-empty"),
        _ => ("password", "sign-in-password-problem"),
    });
    match (userid, password) {
        (Ok(userid), Ok(password)) => Ok((userid, password)),
        (userid, password) => Err(userid.err().into_iter().chain(password.err()).collect()),
    }
}

/// Shows the refusal. It is the same for every account and does not depend on what SecEnrol
/// knows. Most first refusals are typing errors, so the first one does not mention a locked account.
fn refused(view: View, tries_left: usize, is_first: bool) -> View {
    let last = (tries_left == 1).then(|| view.t("sign-in-refused-last").into_owned());
    let locked = view.t("sign-in-refused-locked").into_owned();
    let mut view = view.with_refused_field("password", "sign-in-refused");
    view.offers_card = !is_first;
    let notice = view.notice_mut();
    if !is_first {
        notice.advice = format!("{} {locked}", notice.advice);
    }
    notice.tries_left = last;
    view
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for (field, locked) in [("userid", false), ("password", true)] {
        let page = SignInPage {
            view: samples.view(Page::SignIn, field),
            userid: samples.text(),
            locked,
            purpose: Purpose::Number,
            via: Wave::parse("leeds"),
            screen: Some(Screen::OldPhone),
            nonce: samples.text(),
            first_field: field,
        };
        samples.add("pages/sign_in.html", &page);
    }
}
