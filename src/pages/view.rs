//! The frame around every page.

mod messages;

use std::borrow::Cow;
use std::sync::Arc;

use super::Portal;
use super::notice::{ClockLine, Notice};
use super::query::StartQuery;
use super::upstream;
use crate::config::SmsMode;
use crate::config::live_settings::Settings;
use crate::content::brand::Localised;
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::{Journey, Origin, Purpose};
use crate::domain::page::Page;
use crate::upstream::Availability;
use secenrol::Server;

/// Seconds between two loads of a waiting page in a browser without scripts: long enough to read,
/// short enough to notice that the phone has reported.
const REFRESH_SECONDS: u32 = 8;
/// The same for a page that waits for `SecEnrol` to be there again: somebody may type on it.
const REFRESH_SECONDS_AWAY: u32 = 20;

/// What the frame shows around a page.
pub struct View<'a> {
    /// The portal.
    pub portal: &'a Portal,
    /// What the portal says, looks like and offers.
    pub settings: Arc<Settings>,
    /// The language.
    words: Words,
    /// The page that the language links lead to, where it is another one.
    languages_at: Page,
    /// What else its address asks for.
    query: String,
    /// What the person comes for.
    purpose: Purpose,
    /// The page that the frame is around.
    pub page: Page,
    /// The page's heading and title.
    pub heading: String,
    /// How far along the page is, and of how many steps; `None` off the way.
    pub progress: Option<(u8, u8)>,
    /// Whose journey it is, where there is one.
    pub person: Option<Person>,
    /// When and from where somebody else may have signed in to the same account.
    pub other_sign_in: Option<ClockLine>,
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

/// Whose journey a page belongs to.
pub struct Person {
    /// What they are at.
    pub what: String,
    /// The userid as typed.
    pub userid: String,
    /// When and from where it was begun, where the second factor is still to be given.
    pub begun: Option<ClockLine>,
    /// The token for forms.
    pub token: String,
}

impl<'a> View<'a> {
    /// The frame of a page. Its heading is the message `NAME-heading`.
    #[must_use]
    pub fn of(portal: &'a Portal, words: &Words, page: Page) -> Self {
        let heading = words.say(&format!("{}-heading", page.name()), &[]).into_owned();
        let view = Self {
            portal,
            settings: portal.site.settings.get(),
            words: words.clone(),
            languages_at: page,
            query: String::new(),
            purpose: Purpose::default(),
            page,
            heading,
            progress: page.progress(Purpose::default(), false),
            person: None,
            other_sign_in: None,
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
        if !self.page.says_upstream() {
            return self;
        }
        let availability = self.portal.upstream.availability(server);
        let said = match availability {
            Availability::Available => false,
            Availability::Away => true,
            // A journey under way gets its place soon, and the start page deters nobody.
            Availability::Crowded => self.page == Page::SignIn,
        };
        let notice = || upstream::notice(availability, self.portal, &self.words, self.purpose);
        self.upstream = said.then(notice);
        self.refresh = said.then_some(self.page.path());
        self
    }

    /// Whether a code goes to a new number.
    fn codes_numbers(&self) -> bool {
        self.settings.number_form.as_ref().is_some_and(|form| form.confirm_field.is_some())
    }

    /// The address of the sign-in page for somebody with this purpose.
    #[must_use]
    pub fn sign_in(&self, asked: &StartQuery, purpose: Purpose) -> String {
        self.url(Page::SignIn) + &asked.query(purpose)
    }

    /// A page's address, with what the present address asks for.
    #[must_use]
    pub fn on(&self, page: Page, asked: &StartQuery) -> String {
        self.url(page) + &asked.query(Purpose::default())
    }

    /// The address of a page that helps, in words for the same people.
    #[must_use]
    pub fn aside(&self, page: Page) -> String {
        let purpose = StartQuery::for_purpose(self.purpose).query(self.purpose);
        self.url(page) + if self.query.is_empty() { &purpose } else { &self.query }
    }

    /// Whether it is about somebody's first phone, who has no old one.
    #[must_use]
    pub fn first_phone(&self) -> bool {
        self.purpose == Purpose::FirstPhone
    }

    /// Whether an app on an old phone may show the passcode; to others it is sent.
    #[must_use]
    pub fn has_app(&self) -> bool {
        self.purpose == Purpose::Move
    }

    /// Whether there is a choice for passcodes by text message.
    #[must_use]
    pub fn offers_sms(&self) -> bool {
        self.settings.sms.mode != SmsMode::Off
    }

    /// Before a journey: in words for whoever has this purpose, with what the address asks for kept where the
    /// page is shown in another language.
    #[must_use]
    pub fn with_asked(mut self, asked: &StartQuery) -> Self {
        self.query = asked.query(asked.purpose);
        self.speaking_to(asked.purpose)
    }

    /// In words for whoever has this purpose.
    fn speaking_to(mut self, purpose: Purpose) -> Self {
        let Some(ending) = purpose.words_suffix() else { return self };
        self.words = self.words.variant(Some(ending));
        self.purpose = purpose;
        self.progress =
            self.page.progress(purpose, purpose == Purpose::Number && self.codes_numbers());
        self.heading = self.t(&format!("{}-heading", self.page.name())).into_owned();
        if self.upstream.is_some() { self.with_upstream(None) } else { self }
    }

    /// Inside a journey: shows whose, and a way out.
    #[must_use]
    pub fn with_person(self, journey: &Journey) -> Self {
        let mut view = self.speaking_to(journey.purpose());
        let what = view.t(if view.is_over() { "person-done" } else { "person" }).into_owned();
        let (userid, token) = (journey.userid().to_string(), journey.form_token());
        // Until the second factor is given somebody may find that it is not their own.
        let may_be_anothers = view.page == Page::Start || !journey.is_past_second_factor();
        let begun = (may_be_anothers && journey.is_under_way())
            .then(|| view.begun("person-begun", journey.origin()))
            .flatten();
        view.person = Some(Person { what, userid, begun, token });
        if view.first_phone() {
            view.progress = view.page.progress(view.purpose, journey.is_coded());
        }
        let server = journey.server();
        if server.is_some() { view.with_upstream(server) } else { view }
    }

    /// Says that another sign-in to the same account is under way.
    #[must_use]
    pub fn with_other_sign_in(mut self, other: Option<Origin>) -> Self {
        self.other_sign_in = other.and_then(|other| self.begun("person-other", other));
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
        self.words
            .say("progress", &[("count-now", &now.to_string()), ("count-all", &all.to_string())])
    }

    /// With language links to another page than this one.
    #[must_use]
    pub fn with_languages_at(mut self, page: Page) -> Self {
        self.languages_at = page;
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
        self.url(self.languages_at)
    }

    /// Whether whoever comes sees the same: nobody is signed in, and nothing asked for or amiss.
    #[must_use]
    pub fn is_for_everybody(&self) -> bool {
        self.person.is_none()
            && self.notice.is_none()
            && self.upstream.is_none()
            && self.query.is_empty()
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
        self.page.is_last()
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
        let heading = if self.wrong {
            self.with("title-wrong", "title", &self.heading)
        } else {
            self.heading.clone()
        };
        match self.settings.brand.organisation.as_str() {
            "" => format!("{heading} – {product}"),
            organisation => format!("{heading} – {product} – {organisation}"),
        }
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

    /// A page's path as a browser asks for it.
    #[must_use]
    pub fn url(&self, page: Page) -> String {
        self.portal.site.links.page(page)
    }

    /// A path as a browser asks for it.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        self.portal.site.links.to(path)
    }

    /// A file of the folder `static`, as a browser asks for it.
    #[must_use]
    pub fn asset(&self, name: &str) -> String {
        self.portal.site.links.to(&format!(
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
