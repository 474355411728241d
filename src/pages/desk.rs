//! `desk`: the page for the help desk. Only the management listener has it, and only if the config
//! enables it. A search shows an account's journeys, limits, outcomes and notifications; two forms
//! lift a limit and end a journey. The page is only in English, because its readers are the
//! organisation's own staff.

mod account;
mod words;

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::http::Method;
use actix_web::http::header::HeaderValue;
use actix_web::web::Data;
use arc_swap::ArcSwap;
use serde::Deserialize;

use super::management::ManagementFrame;
use super::strict_form::StrictForm;
use super::{HttpResponse, PageError, Portal, StatusCode, Template, fault_page, header, page};
use crate::config::HelpDesk;
use crate::domain::journey::Timestamp;
use crate::http::client_addr::Caller;
use crate::http::error::{Incident, Reference};
use crate::http::help_desk::{DeskForms, DeskRefusal, DeskUser, is_own_form};
use crate::observability::audit::{Entry, Event};
use crate::observability::help_desk::NoteTaker;
use crate::upstream::limits::SecEnrolCount;
use account::AccountView;
use secenrol::Userid;

/// The page's name in the log and the audit trail.
pub const DESK: &str = "desk";
/// The reason, in the audit trail and the metrics, if the help desk ended a journey.
pub const ENDED_BY: &str = "help-desk";

/// The page has no script, and no site may frame it, whatever `server.frame_ancestors` says.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'";

/// What the page needs, if it is enabled.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Who may use it. A reload replaces it.
    pub config: Arc<ArcSwap<HelpDesk>>,
    /// The tokens of its forms.
    pub forms: DeskForms,
    /// What happened to accounts.
    pub notes: NoteTaker,
}

#[derive(Template)]
#[template(path = "pages/desk.html")]
struct DeskPage<'a> {
    frame: ManagementFrame,
    /// What was searched for.
    search: &'a str,
    /// What was just done, or why nothing was done.
    notice: Option<String>,
    account: Option<AccountView>,
    /// The token that the account's forms send back.
    token: String,
    /// The name of the person who uses the page.
    user: &'a str,
}

#[derive(Template)]
#[template(path = "pages/desk_problem.html")]
struct DeskProblemPage<'a> {
    frame: ManagementFrame,
    heading: &'a str,
    advice: &'a str,
    reference: &'a Reference,
}

/// The form with a reference code or a user name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SearchForm {
    search: String,
}

/// The form that lifts the limits of an account, or of an address that it came from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LiftForm {
    token: String,
    userid: String,
    #[serde(default)]
    address: String,
    /// Whether the account was unlocked in SecEnrol, too.
    #[serde(default)]
    secenrol_count: SecEnrolCount,
}

/// The form that ends a journey.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndForm {
    token: String,
    userid: String,
    journey: String,
}

/// Shows the page.
pub async fn get(portal: Data<Portal>, request: HttpRequest) -> HttpResponse {
    answer(&portal, &request, async |visit| visit.page("", None, None)).await
}

/// Shows what is known about a reference code or a user name.
pub async fn search(
    portal: Data<Portal>,
    request: HttpRequest,
    StrictForm(sent): StrictForm<SearchForm>,
) -> HttpResponse {
    answer(&portal, &request, async |visit| visit.search(&sent.search).await).await
}

/// Lifts the limits of an account or of an address.
pub async fn lift(
    portal: Data<Portal>,
    request: HttpRequest,
    StrictForm(sent): StrictForm<LiftForm>,
) -> HttpResponse {
    answer(&portal, &request, async |visit| visit.lift(&sent).await).await
}

/// Ends a journey.
pub async fn end(
    portal: Data<Portal>,
    request: HttpRequest,
    StrictForm(sent): StrictForm<EndForm>,
) -> HttpResponse {
    answer(&portal, &request, async |visit| visit.end(&sent).await).await
}

/// A request of somebody who may use the page.
struct DeskVisit<'a> {
    portal: &'a Portal,
    desk: &'a Desk,
    user: DeskUser,
    caller: Caller,
}

/// Finds out who sent the request, does the work, and shows what went wrong.
async fn answer(
    portal: &Portal,
    request: &HttpRequest,
    work: impl AsyncFnOnce(&DeskVisit<'_>) -> Result<HttpResponse, PageError>,
) -> HttpResponse {
    let Some(desk) = &portal.site.desk else { return HttpResponse::NotFound().finish() };
    let caller = Caller::of(request);
    let user = DeskUser::of(request, &desk.config.load());
    let mut response = match user {
        Err(refusal) => refused(portal, &refusal, caller),
        Ok(user) => {
            // Every form must come from the management listener's own pages. That includes the
            // search, because its result is about a person.
            let is_own = request.method() != Method::POST || is_own_form(request.headers());
            let visit = DeskVisit { portal, desk, user, caller };
            let done = if is_own { work(&visit).await } else { Err(PageError::NotOurs) };
            done.unwrap_or_else(|error| {
                let entry = |event| Entry::new(event).by(caller);
                problem(portal, &portal.records.report(&error, DESK, entry))
            })
        }
    };
    let policy = HeaderValue::from_static(CONTENT_SECURITY_POLICY);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    response
}

/// Records and answers a request of somebody who may not use the page.
fn refused(portal: &Portal, refusal: &DeskRefusal, caller: Caller) -> HttpResponse {
    let incident = Incident::report(&PageError::SignOn(refusal.why), DESK);
    portal.records.metrics.failed(incident.kind);
    let entry = Entry::new(Event::AuthzFail).by(caller).at(DESK);
    let entry = match &refusal.person {
        Some(person) => entry.because_of(person, refusal.why),
        None => entry.because(refusal.why),
    };
    portal.records.audit.write(&entry.seen_as(&incident.reference));
    problem(portal, &incident)
}

fn problem(portal: &Portal, incident: &Incident) -> HttpResponse {
    let (heading, advice) = words::problem(incident.kind);
    let shown = DeskProblemPage {
        frame: ManagementFrame::of("desk-problem", &portal.site.settings.get()),
        heading,
        advice,
        reference: &incident.reference,
    };
    fault_page(incident, &shown).unwrap_or_else(|_| HttpResponse::InternalServerError().finish())
}

impl DeskVisit<'_> {
    fn page(
        &self,
        search: &str,
        notice: Option<String>,
        account: Option<AccountView>,
    ) -> Result<HttpResponse, PageError> {
        let shown = DeskPage {
            frame: ManagementFrame::of(DESK, &self.portal.site.settings.get()),
            search,
            notice,
            account,
            token: self.desk.forms.token(&self.user, self.desk.notes.notes().now()),
            user: self.user.name(),
        };
        page(StatusCode::OK, &shown)
    }

    async fn search(&self, typed: &str) -> Result<HttpResponse, PageError> {
        self.admit().await?;
        let found = self.find(typed).await?;
        let entry = Entry::new(Event::AuthzAdmin).by(self.caller).at(DESK);
        let entry = self.did("searched", entry);
        let Some(userid) = found else {
            self.portal.records.audit.write(&entry);
            let nothing = "Nothing is known about this code, and no user can have this name.";
            return self.page(typed, Some(nothing.to_owned()), None);
        };
        self.portal.records.audit.write(&entry.of(&userid));
        self.show(&userid, None).await
    }

    async fn lift(&self, sent: &LiftForm) -> Result<HttpResponse, PageError> {
        let userid = self.admit_form(&sent.token, &sent.userid).await?;
        let limits = &self.portal.upstream.limits;
        let entry = Entry::new(Event::AuthnLoginUnlock).of(&userid).by(self.caller).at(DESK);
        let (lifted, whose, done) = if sent.address.is_empty() {
            let lifted = limits.unlock(&userid, sent.secenrol_count).await;
            let left = lifted.as_ref().ok().and_then(|lifted| lifted.refusals_left);
            let whose = words::account(sent.secenrol_count).to_owned();
            (lifted.map(drop), whose, words::lifted(&userid, left))
        } else {
            // Only addresses that the page shows are valid: those that this account came from.
            let known = account::addresses(self, &userid).await?;
            let address = sent.address.parse().ok().filter(|address| known.contains(address));
            let address = address.ok_or(PageError::Stale)?;
            let done = format!("The limits of the address {address} were lifted.");
            (limits.unlock_address(address).await, format!("address {address}"), done)
        };
        // If the store fails meanwhile, some of the limits may be lifted.
        let verb = if lifted.is_ok() { "lifted" } else { "tried to lift" };
        let what = format!("{verb} the limits of the {whose}");
        self.portal.records.audit.write(&self.did(&what, entry));
        lifted?;
        self.show(&userid, Some(done)).await
    }

    async fn end(&self, sent: &EndForm) -> Result<HttpResponse, PageError> {
        let userid = self.admit_form(&sent.token, &sent.userid).await?;
        let Portal { records, upstream, .. } = self.portal;
        let ended = records.journeys.end_of_account(&userid.account(), &sent.journey).await?;
        let Some(ended) = ended else {
            let notice = "That session has already ended or has a new reference code: see below.";
            return self.show(&userid, Some(notice.to_owned())).await;
        };
        // The session is over, so the trail gets its entries before anything else can fail.
        let entry = Entry::new(Event::SessionExpired).on_ended(&ended.reference);
        let entry = entry.of(&ended.userid).at(ended.step).because(ENDED_BY);
        records.audit.write(&entry);
        let entry = entry.as_event(Event::AuthzAdmin).by(self.caller);
        records.audit.write(&self.did("ended the session", entry));
        // Nobody waits any more for the answer to the ended journey's sign-in, so another one may
        // begin.
        upstream.limits.abandon_sign_in(&ended.userid, &ended.reference).await?;
        self.show(&userid, Some("The session was ended.".to_owned())).await
    }

    /// Sets the reason of an audit entry: what the page's user did.
    fn did(&self, what: &str, entry: Entry) -> Entry {
        match &self.user {
            DeskUser::Person(person) => entry.because_of(person, what),
            holder @ DeskUser::TokenHolder => entry.because(&format!("{} {what}", holder.name())),
        }
    }

    /// Checks the token of a form. Counts the form as a search, because its answer shows an
    /// account.
    async fn admit_form(&self, token: &str, userid: &str) -> Result<Userid, PageError> {
        if !self.desk.forms.verify(&self.user, token, self.desk.notes.notes().now()) {
            return Err(PageError::NotOurs);
        }
        self.admit().await?;
        Userid::parse(userid).map_err(|_| PageError::malformed("no user name"))
    }

    async fn admit(&self) -> Result<(), PageError> {
        let most = self.desk.config.load().searches_per_minute;
        Ok(self.portal.upstream.limits.help_desk_search(self.user.name(), most).await?)
    }

    /// The user whom a reference code or a user name stands for.
    async fn find(&self, typed: &str) -> Result<Option<Userid>, PageError> {
        if let Some(code) = Reference::normalised(typed)
            && let Some(userid) = self.desk.notes.notes().userid_of(&code).await?
        {
            return Ok(Some(userid));
        }
        Ok(Userid::parse(typed).ok())
    }

    async fn show(
        &self,
        userid: &Userid,
        notice: Option<String>,
    ) -> Result<HttpResponse, PageError> {
        let view = AccountView::of(self, userid).await?;
        self.page(userid.as_str(), notice, Some(view))
    }

    /// Formats a time in the organisation's time zone.
    fn local(&self, at: Timestamp, format: &str) -> String {
        let zone = self.portal.site.settings.get().brand.time_zone.clone();
        let time = at.to_jiff().unwrap_or(jiff::Timestamp::MAX);
        time.to_zoned(zone).strftime(format).to_string()
    }
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    let page = DeskPage {
        frame: ManagementFrame::sample(samples.lent()),
        search: samples.lent(),
        notice: Some(samples.text()),
        account: Some(AccountView::sample(&samples.text())),
        token: samples.text(),
        user: samples.lent(),
    };
    samples.add("pages/desk.html", &page);
    let problem = DeskProblemPage {
        frame: ManagementFrame::sample(samples.lent()),
        heading: samples.lent(),
        advice: samples.lent(),
        reference: &Reference::new(),
    };
    samples.add("pages/desk_problem.html", &problem);
}
