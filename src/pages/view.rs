//! The frame around every page, and how pages and fragments become answers.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::body::MessageBody;
use actix_web::http::{StatusCode, header};
use askama::Template;

use super::asked::Asked;
use super::upstream::{self, Upstream};
use super::{Card, Portal};
use crate::brand::Localised;
use crate::config::SmsMode;
use crate::error::{Incident, PageError, Reference};
use crate::journey::{Aim, Journey};
use crate::language::Words;
use crate::paths;
use crate::secenrol::Server;
use crate::settings::Settings;

/// Seconds between two loads of a waiting page in a browser without scripts: long enough to read,
/// short enough to notice that the phone has reported.
const REFRESH_SECONDS: u32 = 8;
/// The same for a page that waits for `SecEnrol` to be there again: somebody may type on it.
const REFRESH_SECONDS_AWAY: u32 = 20;
/// The media type of pages and fragments.
pub(super) const HTML: &str = "text/html; charset=utf-8";
/// Room for most pages, in bytes, so that they don't grow piece by piece.
pub(super) const PAGE_BYTES: usize = 16 * 1024;

/// What the frame shows around a page.
pub struct View<'a> {
    /// The portal.
    pub portal: &'a Portal,
    /// What the portal says, looks like and offers.
    pub settings: Arc<Settings>,
    /// The language.
    words: Words,
    /// The path under which GET shows this page, or its step's page.
    here: String,
    /// What else its address asks for.
    query: String,
    /// What the person comes for.
    aim: Aim,
    /// The value of `data-step`.
    pub step: &'static str,
    /// The page's heading and title.
    pub heading: String,
    /// How far along the page is, and of how many steps; `None` off the way.
    pub progress: Option<(u8, u8)>,
    /// Whose journey it is, where there is one.
    pub person: Option<Person>,
    /// A message above the page.
    pub notice: Option<Notice>,
    /// That `SecEnrol` can't be asked just now, above that.
    pub upstream: Option<Notice>,
    /// Where a browser without scripts goes by itself.
    pub refresh: Option<&'static str>,
    /// The code of what went wrong on this page, where no notice shows it.
    pub reference: Option<String>,
    /// Whether something went wrong: the window's title says so, too.
    pub wrong: bool,
}

/// How many steps a new number takes: between passcode and done it is typed, then confirmed, for some
/// with a code that goes to it.
const NUMBER_STEPS: u8 = 5;

/// Approving on the old phone and typing its passcode are the same step on two ways. Whoever has no old
/// phone may be asked for a code or not: it belongs to signing in.
fn progress(step: &str, aim: Aim) -> Option<(u8, u8)> {
    let [sign_in, second, scan, done] = match aim {
        Aim::Move => [1, 2, 3, 4],
        Aim::FirstPhone => [1, 1, 2, 3],
        Aim::Number => [1, 2, 2, NUMBER_STEPS],
    };
    let now = match step {
        "sign-in" => sign_in,
        "approve" | "passcode" => second,
        "scan" => scan,
        "done" | "sms-done" => done,
        _ => return None,
    };
    Some((now, done))
}

/// Whose journey a page belongs to.
pub struct Person {
    /// What they are at.
    pub what: String,
    /// The userid as typed.
    pub userid: String,
    /// The token for forms.
    pub token: String,
}

/// A message above a page.
#[derive(Debug, Default)]
pub struct Notice {
    /// What happened.
    pub heading: String,
    /// What to do.
    pub advice: String,
    /// What a phone's clock should say.
    pub clock: Option<ClockLine>,
    /// Whether nothing is wrong.
    pub calm: bool,
    /// How many tries are left.
    pub tries_left: Option<String>,
    /// What is wrong in which field.
    pub problems: Vec<Problem>,
    /// `SecEnrol`'s own words.
    pub quoted: Option<String>,
    /// The code to quote to IT support.
    pub reference: Option<String>,
    /// What becomes of it by itself, where something may.
    pub poll: Option<Poll>,
}

/// A sentence around a time of day. The script writes that as its browser does, in the browser's time
/// zone; without it the zone is named.
#[derive(Debug)]
pub struct ClockLine {
    /// What stands before the time.
    pub before: String,
    /// The moment, for a machine.
    pub moment: String,
    /// The time of day.
    pub time: String,
    /// The time zone in which it is that.
    pub zone: String,
    /// What stands after it.
    pub after: String,
}

/// A message that looks by itself whether it still holds.
#[derive(Debug)]
pub struct Poll {
    /// What it asks for.
    pub url: String,
    /// Milliseconds until it asks.
    pub delay: u128,
    /// Whom to ask meanwhile.
    pub ask: String,
    /// What the script says while the browser has no network.
    pub offline: String,
}

/// Something wrong in a field of the page's form.
#[derive(Debug)]
pub struct Problem {
    /// The field's id.
    pub field: &'static str,
    /// What is wrong and what would be right.
    pub text: String,
}

impl<'a> View<'a> {
    /// The frame of the page whose `data-step` is `step`; its heading is the message `STEP-heading`.
    #[must_use]
    pub fn of(portal: &'a Portal, words: &Words, step: &'static str) -> Self {
        let heading = words.say(&format!("{step}-heading"), &[]).into_owned();
        let here = if step == "start" { paths::START.to_owned() } else { format!("/{step}") };
        let view = Self {
            portal,
            settings: portal.settings.get(),
            words: words.clone(),
            here,
            query: String::new(),
            aim: Aim::default(),
            step,
            heading,
            progress: progress(step, Aim::default()),
            person: None,
            notice: None,
            upstream: None,
            refresh: None,
            reference: None,
            wrong: false,
        };
        view.with_upstream(None)
    }

    /// Says above all that `SecEnrol` can't be asked, where that is so. Pages that wait for something
    /// anyway, and those with nothing left to ask, don't.
    fn with_upstream(mut self, server: Option<&Server>) -> Self {
        let Some(path) = upstream::page_that_says_so(self.step) else { return self };
        let upstream = Upstream::of(self.portal, server);
        // Whoever has a journey has a place soon; at the start nobody is deterred.
        let said = upstream == Upstream::Away || (upstream == Upstream::Crowded && path == paths::SIGN_IN);
        self.upstream = said.then(|| upstream.notice(self.portal, &self.words, self.aim));
        self.refresh = said.then_some(path);
        self
    }

    /// One of the pages between passcode and the changed number, under the heading `name`.
    #[must_use]
    pub fn at_number(mut self, name: &str) -> Self {
        self.heading = self.t(name).into_owned();
        self.progress = Some((if name == "sms-number-heading" { 3 } else { 4 }, NUMBER_STEPS));
        self
    }

    /// The address of the sign-in page for somebody with this aim.
    #[must_use]
    pub fn sign_in(&self, asked: &Asked, aim: Aim) -> String {
        self.to(paths::SIGN_IN) + &asked.query(aim)
    }

    /// One of the portal's paths, with what the present address asked for.
    #[must_use]
    pub fn on(&self, path: &str, asked: &Asked) -> String {
        self.to(path) + &asked.query(Aim::default())
    }

    /// The address of a page that helps, in words for the same people.
    #[must_use]
    pub fn aside(&self, path: &str) -> String {
        let aim = Asked::for_aim(self.aim).query(self.aim);
        self.to(path) + if self.query.is_empty() { &aim } else { &self.query }
    }

    /// Whether it is about somebody's first phone, who has no old one.
    #[must_use]
    pub fn first_phone(&self) -> bool {
        self.aim == Aim::FirstPhone
    }

    /// Whether an app on an old phone may show the passcode; to others it is sent.
    #[must_use]
    pub fn has_app(&self) -> bool {
        self.aim == Aim::Move
    }

    /// Whether there is a choice for passcodes by text message.
    #[must_use]
    pub fn offers_sms(&self) -> bool {
        self.settings.sms.mode != SmsMode::Off
    }

    /// Before a journey: in words for whoever has this aim, with what the address asks for kept where the
    /// page is shown in another language.
    #[must_use]
    pub fn with_asked(mut self, asked: &Asked) -> Self {
        self.query = asked.query(asked.aim);
        self.speaking_to(asked.aim)
    }

    /// In words for whoever has this aim.
    fn speaking_to(mut self, aim: Aim) -> Self {
        let Some(ending) = aim.words_ending() else { return self };
        self.words = self.words.preferring(Some(ending));
        self.aim = aim;
        self.progress = progress(self.step, aim);
        self.heading = self.t(&format!("{}-heading", self.step)).into_owned();
        if self.upstream.is_some() { self.with_upstream(None) } else { self }
    }

    /// Inside a journey: shows whose, and a way out.
    #[must_use]
    pub fn with_person(self, journey: &Journey) -> Self {
        let mut view = self.speaking_to(journey.aim());
        let what = view.t(if view.is_over() { "person-done" } else { "person" }).into_owned();
        let (userid, token) = (journey.userid().to_string(), journey.form_token());
        view.person = Some(Person { what, userid, token });
        let server = journey.server();
        if server.is_some() { view.with_upstream(server) } else { view }
    }

    /// With the message `NAME-heading`, `NAME-advice` above.
    #[must_use]
    pub fn with_notice(mut self, name: &str) -> Self {
        let heading = self.t(&format!("{name}-heading")).into_owned();
        let advice = self.t(&format!("{name}-advice")).into_owned();
        self.notice = Some(Notice { heading, advice, ..Notice::default() });
        self
    }

    /// With the message `NAME-heading`, `NAME-advice` above, about nothing wrong.
    #[must_use]
    pub fn with_news(self, name: &str) -> Self {
        let mut view = self.with_notice(name);
        if let Some(notice) = &mut view.notice {
            notice.calm = true;
        }
        view
    }

    /// With how long to wait before the next try above.
    #[must_use]
    pub fn with_wait(self, wait: Duration) -> Self {
        let mut view = self.with_notice("error-limited");
        let advice = view.with("error-limited-advice", "count", &minutes(wait));
        if let Some(notice) = &mut view.notice {
            notice.advice = advice;
        }
        view
    }

    /// With the time that a phone's clock should show in the message above.
    #[must_use]
    pub fn with_clock(mut self) -> Self {
        let clock = self.clock();
        if let Some(notice) = &mut self.notice {
            notice.clock = Some(clock);
        }
        self
    }

    fn clock(&self) -> ClockLine {
        let now = jiff::Timestamp::now().to_zoned(self.settings.brand.time_zone.clone());
        let time = self.words.time_of_day(now.time());
        let said = self.with("passcode-clock", "time", &time);
        let (before, after) = said.split_once(&time).unwrap_or((&said, ""));
        ClockLine {
            before: before.to_owned(),
            after: after.to_owned(),
            moment: now.timestamp().strftime("%Y-%m-%dT%H:%MZ").to_string(),
            zone: now.strftime("%Q").to_string(),
            time,
        }
    }

    /// With something wrong in a field: said above, with a link to the field, and beside it.
    #[must_use]
    pub fn with_problem(self, field: &'static str, message: &str) -> Self {
        let text = self.t(message).into_owned();
        self.with_problem_said(field, text)
    }

    /// The same in words that hold a value.
    #[must_use]
    pub fn with_problem_said(mut self, field: &'static str, text: String) -> Self {
        let heading = self.t("problem-heading").into_owned();
        let notice = self.notice.get_or_insert_with(|| Notice { heading, ..Notice::default() });
        notice.problems.push(Problem { field, text });
        self.wrong = true;
        self
    }

    /// With the number of tries that are left in the message above.
    #[must_use]
    pub fn with_tries_left(mut self, tries_left: Option<String>) -> Self {
        if let Some(notice) = &mut self.notice {
            notice.tries_left = tries_left;
        }
        self
    }

    /// The ids of what describes a field: its hint, and what is wrong in it.
    #[must_use]
    pub fn described_by(&self, field: &str) -> String {
        let hint = format!("{field}-hint");
        if self.problem(field).is_some() { format!("{hint} {field}-problem") } else { hint }
    }

    /// What is wrong in a field.
    #[must_use]
    pub fn problem(&self, field: &str) -> Option<&str> {
        let problems = &self.notice.as_ref()?.problems;
        problems.iter().find(|problem| problem.field == field).map(|problem| problem.text.as_str())
    }

    /// With a fault above.
    #[must_use]
    pub fn with_incident(self, incident: &Incident) -> Self {
        let name = format!("error-{}", incident.words);
        let minutes = incident.retry_after.map_or(0, minutes);
        let advice = self.with(&format!("{name}-advice"), "count", &minutes);
        let mut view = self.with_notice(&name);
        view.wrong = true;
        if let Some(notice) = &mut view.notice {
            notice.advice = advice;
            notice.quoted.clone_from(&incident.quoted);
            notice.reference = Some(incident.reference.to_string());
            if incident.passes() {
                notice.poll = Some(Upstream::poll(view.portal, &view.words, view.aim));
                view.upstream = None;
                view.refresh = upstream::page_that_says_so(view.step);
            }
        }
        view
    }

    /// With something refused or missing on it, under this code. The page stays still, since somebody
    /// types on it.
    #[must_use]
    pub fn with_refusal(mut self, reference: &Reference) -> Self {
        self.reference = Some(reference.to_string());
        self.wrong = true;
        self.refresh = None;
        self
    }

    /// Loads `path` by itself after a while, in a browser without scripts.
    #[must_use]
    pub fn with_refresh(mut self, path: &'static str) -> Self {
        self.refresh = Some(path);
        self
    }

    /// Where [`Self::with_refresh`] leads, with what the present address asks for.
    #[must_use]
    pub fn refresh_url(&self, path: &str) -> String {
        self.to(path) + &self.query
    }

    /// How far along the page is, in words.
    #[must_use]
    pub fn progress_words(&self) -> Cow<'_, str> {
        let (now, all) = self.progress.unwrap_or_default();
        self.words.say("progress", &[("count-now", &now.to_string()), ("count-all", &all.to_string())])
    }

    /// Where the page is that GET shows, where that isn't its step's.
    #[must_use]
    pub fn at(mut self, path: &str) -> Self {
        path.clone_into(&mut self.here);
        self
    }

    /// Whether the page is in this language.
    #[must_use]
    pub fn speaks(&self, words: &Words) -> bool {
        self.words == *words
    }

    /// The address of the page that GET shows. What a form was answered with isn't sent again: a link
    /// to another language leads to the page of that step.
    #[must_use]
    pub fn here(&self) -> String {
        self.to(&self.here)
    }

    /// Whether whoever comes sees the same: nobody is signed in, and nothing asked for or amiss.
    #[must_use]
    pub fn is_for_everybody(&self) -> bool {
        self.person.is_none() && self.notice.is_none() && self.upstream.is_none() && self.query.is_empty()
    }

    /// What its address asks for besides, after another parameter.
    #[must_use]
    pub fn here_too(&self) -> String {
        self.query.replacen('?', "&", 1)
    }

    /// What the way out is called: there is nothing to stop once all is done.
    #[must_use]
    pub fn sign_out(&self) -> Cow<'_, str> {
        self.t(if self.is_over() { "sign-out" } else { "stop" })
    }

    /// Whether all is done.
    #[must_use]
    pub fn is_over(&self) -> bool {
        matches!(self.step, "done" | "sms-done")
    }

    /// The language, for `<html lang>`.
    #[must_use]
    pub fn lang(&self) -> &str {
        self.words.tag()
    }

    /// The direction it is written in, for `<html dir>`.
    #[must_use]
    pub fn dir(&self) -> &'static str {
        self.words.direction()
    }

    /// What the portal is called.
    #[must_use]
    pub fn product(&self) -> Cow<'_, str> {
        match self.own(&self.settings.brand.product).as_str() {
            "" => self.t("product"),
            product => Cow::Borrowed(product),
        }
    }

    /// Something of the organisation's, for the page's language.
    #[must_use]
    pub fn own<'b, T>(&self, localised: &'b Localised<T>) -> &'b T {
        localised.in_language(self.words.tag())
    }

    /// The window's title: what the page is, then whose.
    #[must_use]
    pub fn title(&self) -> String {
        let product = self.product();
        let heading =
            if self.wrong { self.with("title-wrong", "title", &self.heading) } else { self.heading.clone() };
        match self.settings.brand.organisation.as_str() {
            "" => format!("{heading} – {product}"),
            organisation => format!("{heading} – {product} – {organisation}"),
        }
    }

    /// What IT support wants to know of this page, under the code that it shows.
    #[must_use]
    pub fn card(&self) -> Option<Card> {
        let noted = self.notice.as_ref().and_then(|notice| notice.reference.as_ref());
        let reason = match (&self.notice, self.step) {
            (Some(notice), _) if !notice.heading.is_empty() => notice.heading.clone(),
            _ => self.heading.clone(),
        };
        Some(Card::new(self, self.reference.as_ref().or(noted)?, reason))
    }

    /// A message of the page's language.
    #[must_use]
    pub fn t(&self, id: &str) -> Cow<'_, str> {
        self.words.say(id, &[])
    }

    /// A message with one value in it.
    #[must_use]
    pub fn with(&self, id: &str, name: &str, value: &impl ToString) -> String {
        self.words.say(id, &[(name, &value.to_string())]).into_owned()
    }

    /// One of the portal's paths as a browser asks for it.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        self.portal.links.to(path)
    }

    /// A file of the folder `static`, as a browser asks for it.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        self.portal.links.to(&format!(
            "{}/{}",
            paths::STATIC,
            self.settings.assets.hashed(name).unwrap_or(name)
        ))
    }

    /// Seconds until the page of [`Self::with_refresh`] loads.
    #[must_use]
    pub fn refresh_seconds(&self) -> u32 {
        let passes = self.notice.as_ref().is_some_and(|notice| notice.poll.is_some());
        if passes || self.upstream.is_some() { REFRESH_SECONDS_AWAY } else { REFRESH_SECONDS }
    }
}

/// As many minutes as certainly suffice.
fn minutes(wait: Duration) -> u64 {
    wait.as_secs().div_ceil(60)
}

/// A whole page as an answer.
///
/// # Errors
/// [`PageError::Internal`] where the template can't be rendered.
pub fn page(status: StatusCode, template: &impl Template) -> Result<HttpResponse, PageError> {
    Ok(html(status, rendered(template, PAGE_BYTES)?))
}

/// A template's HTML, for which there is room for so many bytes at first.
pub(super) fn rendered(template: &impl Template, room: usize) -> Result<String, PageError> {
    let mut html = String::with_capacity(room);
    template.render_into(&mut html).map_err(|_| PageError::Internal("a template cannot be rendered"))?;
    Ok(html)
}

/// HTML as an answer.
pub(super) fn html(status: StatusCode, html: impl MessageBody + 'static) -> HttpResponse {
    HttpResponse::build(status).insert_header((header::CONTENT_TYPE, HTML)).body(html)
}

/// A page that shows a fault as an answer, with the fault's status.
///
/// # Errors
/// [`PageError::Internal`] where the template can't be rendered.
pub fn fault_page(incident: &Incident, template: &impl Template) -> Result<HttpResponse, PageError> {
    let mut response = page(incident.status, template)?;
    if let Some(wait) = incident.retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, wait.as_secs().max(1).into());
    }
    Ok(response)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_each_way_every_step_is_counted_and_the_last_is_the_last() {
        for (aim, pages) in [
            (Aim::Move, ["sign-in", "approve", "passcode", "scan", "done"].as_slice()),
            (Aim::FirstPhone, &["sign-in", "scan", "done"]),
            (Aim::FirstPhone, &["sign-in", "passcode", "scan", "done"]),
        ] {
            let steps: Vec<_> = pages.iter().filter_map(|page| progress(page, aim)).collect();
            assert_eq!(steps.len(), pages.len());
            assert!(
                steps.windows(2).all(|pair| pair[0].0 == pair[1].0 || pair[0].0 + 1 == pair[1].0),
                "{steps:?}"
            );
            assert!(steps.first().is_some_and(|(now, _)| *now == 1), "{steps:?}");
            assert!(steps.last().is_some_and(|(now, all)| now == all), "{steps:?}");
        }
        let at = |page| progress(page, Aim::Number);
        assert_eq!(
            [at("sign-in"), at("passcode"), at("sms-done")],
            [Some((1, 5)), Some((2, 5)), Some((5, 5))]
        );
    }
}
