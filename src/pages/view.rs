//! The frame around every page: heading, progress, messages, language links and sign-out.

mod messages;

use std::borrow::Cow;
use std::sync::Arc;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::Portal;
use super::notice::{ClockLine, Notice};
use super::query::StartQuery;
use crate::config::SmsMode;
use crate::config::live_settings::Settings;
use crate::content::brand::Localised;
use crate::content::language::Words;
use crate::domain::journey::{Journey, Origin, Purpose};
use crate::domain::page::Page;
use crate::domain::screen::Screen;
use crate::domain::wave::Wave;
use crate::upstream::Availability;
use secenrol::Server;

/// Seconds between two loads of a waiting page in a browser without scripts. Long enough to read,
/// short enough to show soon that the phone is set up.
const REFRESH_SECONDS: u64 = 8;
/// Seconds between two loads of a page that waits for SecEnrol to be available again. Longer than
/// [`REFRESH_SECONDS`], because a visitor may type on that page.
const REFRESH_SECONDS_AWAY: u64 = 20;

/// The data of the frame around a page.
pub struct View<'a> {
    /// The parts that all pages share.
    pub portal: &'a Portal,
    /// The settings that a reload changes.
    pub settings: Arc<Settings>,
    /// The messages in the visitor's language, in the variant for the purpose.
    pub words: Words,
    /// The page that the language links lead to. GET must show it, because a form must not be sent
    /// again.
    pub languages_at: Page,
    /// The query string of the page's address, with `?`; may be empty.
    pub query: String,
    /// The visitor's purpose.
    purpose: Purpose,
    /// The wave of the link that led the visitor here.
    via: Option<Wave>,
    /// The page that this frame surrounds.
    pub page: Page,
    /// The page's heading and title.
    pub heading: String,
    /// The pages of the visitor's way, which the progress line shows.
    pub way: &'static [Page],
    /// The owner of the journey, if there is a journey.
    pub person: Option<Person>,
    /// Another sign-in to the same account.
    pub other_sign_in: Option<OtherSignIn>,
    /// A message above the page.
    pub notice: Option<Notice>,
    /// The message that SecEnrol is unavailable, shown above `notice`.
    pub outage: Option<Notice>,
    /// The path that a browser without scripts loads after a while.
    pub refresh: Option<&'static str>,
    /// The seconds until then, for a page that reloads only at its end.
    pub lasts: Option<u64>,
    /// The reference code of an error on this page, if no notice shows it.
    pub reference: Option<String>,
    /// Whether the page reports an error. The window's title says so too.
    pub wrong: bool,
    /// Whether a page with a reference code also offers a support ticket.
    pub offers_card: bool,
}

/// Another sign-in to the account of the journey that a page belongs to.
pub struct OtherSignIn {
    /// The time of the sign-in, and where it came from.
    pub when: ClockLine,
    /// Whether it came from the same address as this journey's. Then it is most likely the same
    /// person in another window.
    pub is_here: bool,
}

/// The owner of the journey that a page belongs to.
pub struct Person {
    /// The label before the userid, such as “New phone for”.
    pub what: String,
    /// The userid as typed.
    pub userid: String,
    /// The time and address of the sign-in, while the second factor is missing.
    pub begun: Option<ClockLine>,
    /// The token of the page's forms.
    pub token: String,
}

impl<'a> View<'a> {
    /// Creates the frame of `page`. Its heading is the message `NAME-heading`.
    pub fn of(portal: &'a Portal, words: &Words, page: Page) -> Self {
        let heading = words.t(&format!("{}-heading", page.name())).into_owned();
        let view = Self {
            portal,
            settings: portal.site.settings.get(),
            words: words.clone(),
            languages_at: page,
            query: String::new(),
            purpose: Purpose::default(),
            via: None,
            page,
            heading,
            way: Page::way(Purpose::default(), false),
            person: None,
            other_sign_in: None,
            notice: None,
            outage: None,
            refresh: None,
            lasts: None,
            reference: None,
            wrong: false,
            offers_card: true,
        };
        view.with_outage(None)
    }

    /// Shows that SecEnrol is unavailable, if it is. Pages that poll SecEnrol or no longer need
    /// it do not show this.
    fn with_outage(mut self, server: Option<&Server>) -> Self {
        if !self.page.says_upstream() {
            return self;
        }
        let availability = self.portal.upstream.availability(server);
        let said = match availability {
            Availability::Available => false,
            Availability::Away => true,
            // A journey under way gets its permit soon, and the start page needs none.
            Availability::Crowded => self.page == Page::SignIn,
        };
        let notice = || Notice::of_outage(availability, self.portal, &self.words, self.purpose);
        self.outage = said.then(notice);
        self.refresh = said.then_some(self.page.path());
        self
    }

    /// The address of the sign-in page for this purpose.
    pub fn sign_in(&self, asked: &StartQuery, purpose: Purpose) -> String {
        self.url(Page::SignIn) + &asked.query(purpose)
    }

    /// The address of the sign-in page for a move. `screen` says which phone shows this page.
    pub fn sign_in_on(&self, asked: &StartQuery, screen: Screen) -> String {
        let asked = StartQuery { screen: Some(screen), ..asked.clone() };
        self.sign_in(&asked, Purpose::Move)
    }

    /// The address of another page, with the parameters `asked`, for a move.
    pub fn on(&self, page: Page, asked: &StartQuery) -> String {
        self.url(page) + &asked.query(Purpose::default())
    }

    /// The address of a page beside the visitor's way, such as help. It keeps purpose and wave, or
    /// the whole query string of this page if there is one.
    pub fn aside(&self, page: Page) -> String {
        let asked = StartQuery { via: self.via.clone(), ..StartQuery::for_purpose(self.purpose) };
        let query = asked.query(self.purpose);
        self.url(page) + if self.query.is_empty() { &query } else { &self.query }
    }

    /// The visitor's purpose.
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Whether the visitor has only one phone, and no app on an old one.
    pub fn has_one_phone(&self) -> bool {
        self.purpose.has_one_phone()
    }

    /// The address of the sign-in page for a visitor with one phone.
    pub fn sign_in_with_one_phone(&self, asked: &StartQuery) -> String {
        let purpose = if self.has_one_phone() { self.purpose } else { Purpose::FirstPhone };
        self.sign_in(asked, purpose)
    }

    /// Whether an app on an old phone may show the passcode. Otherwise the passcode is sent.
    pub fn has_app(&self) -> bool {
        self.purpose == Purpose::Move
    }

    /// Whether the portal offers passcodes by text message.
    pub fn offers_sms(&self) -> bool {
        self.settings.sms.mode != SmsMode::Off
    }

    /// Sets the purpose and the parameters of a page before the sign-in. The language links keep
    /// the parameters.
    pub fn with_asked(mut self, asked: &StartQuery) -> Self {
        self.query = asked.query(asked.purpose);
        self.via.clone_from(&asked.via);
        self.speaking_to(asked.purpose)
    }

    /// Uses the words, progress and heading for this purpose.
    fn speaking_to(mut self, purpose: Purpose) -> Self {
        if purpose == self.purpose {
            return self;
        }
        self.words = self.words.variant(purpose.words_suffixes());
        self.purpose = purpose;
        // SecEnrol may send a code to a new number.
        let form = self.settings.number_form.as_ref().filter(|_| purpose == Purpose::Number);
        let coded = form.is_some_and(|form| form.confirm_field.is_some());
        self.way = Page::way(purpose, coded);
        self.heading = self.t(&format!("{}-heading", self.page.name())).into_owned();
        if self.outage.is_some() { self.with_outage(None) } else { self }
    }

    /// Replaces the heading by this message.
    pub fn headed(mut self, id: &str) -> Self {
        self.heading = self.t(id).into_owned();
        self
    }

    /// Sets the owner of the journey and shows the way out.
    pub fn with_person(self, journey: &Journey) -> Self {
        let mut view = self.speaking_to(journey.purpose());
        view.via = journey.wave().cloned();
        let what = view.t(if view.page.is_last() { "person-done" } else { "person" }).into_owned();
        let (userid, token) = (journey.userid().to_string(), journey.form_token());
        // Until the second factor is given, a visitor may find that the journey is another
        // person's.
        let may_be_anothers = view.page == Page::Start || !journey.is_past_second_factor();
        let begun = (may_be_anothers && journey.is_under_way())
            .then(|| view.begun("person-begun", journey.origin()))
            .flatten();
        view.person = Some(Person { what, userid, begun, token });
        if view.has_one_phone() {
            view.way = Page::way(view.purpose, journey.is_coded());
        }
        let server = journey.server();
        if server.is_some() { view.with_outage(server) } else { view }
    }

    /// Warns of another sign-in to the account of this `journey`.
    pub fn with_other_sign_in(mut self, other: Option<Origin>, journey: &Journey) -> Self {
        self.other_sign_in = other.and_then(|other| {
            let is_here = other.address == journey.origin().address;
            let id = if is_here { "person-other-here" } else { "person-other" };
            Some(OtherSignIn { when: self.begun(id, other)?, is_here })
        });
        self
    }

    /// The progress in words, such as “Step 2 of 4”. `None` for a page that is no step.
    pub fn progress(&self) -> Option<Cow<'_, str>> {
        let now = self.page.position(self.way)?.to_string();
        let all = self.way.len().to_string();
        Some(if self.knows_way() {
            self.words.say("progress", &[("count-now", &now), ("count-all", &all)])
        } else {
            self.words.with("progress-open", "count-now", &now)
        })
    }

    /// The name of each step, and its class in the progress line. Empty while the way is unknown.
    pub fn track(&self) -> Vec<(Cow<'_, str>, &'static str)> {
        let now = self.page.position(self.way).unwrap_or_default();
        let known = self.way.iter().take(if self.knows_way() { self.way.len() } else { 0 });
        let named = known.zip(1..).map(|(page, position)| {
            let page = if page.is_last() { Page::Done } else { *page };
            let class = match position {
                position if position < now => "progress-step--done",
                position if position == now => "progress-step--done progress-step--now",
                _ => "",
            };
            (self.t(&format!("track-{}", page.name())), class)
        });
        named.collect()
    }

    /// Whether the number of steps is known. For a first phone, SecEnrol decides at sign-in
    /// whether there is a code to type.
    fn knows_way(&self) -> bool {
        self.purpose != Purpose::FirstPhone || self.page.position(self.way) != Some(1)
    }

    /// Whether every visitor sees the same page: no session, no parameters and no message.
    pub fn is_for_everybody(&self) -> bool {
        self.person.is_none()
            && self.notice.is_none()
            && self.outage.is_none()
            && self.query.is_empty()
    }

    /// The parameters of the present address, to append to another parameter.
    pub fn here_too(&self) -> String {
        self.query.replacen('?', "&", 1)
    }

    /// The portal's name.
    pub fn product(&self) -> Cow<'_, str> {
        self.settings.brand.product(&self.words)
    }

    /// What the page is called on which people try their new phone.
    pub fn test_name(&self) -> &str {
        let brand = &self.settings.brand;
        let host = brand.test_url.as_ref().and_then(|url| url.host_str()).unwrap_or_default();
        match self.own(&brand.test_name).as_str() {
            "" => host,
            name => name,
        }
    }

    /// The address of the demo's phones, and the words of the link: a signed-in person's own phones,
    /// else all of them. `None` outside of the demo.
    pub fn demo_phones(&self) -> Option<(String, Cow<'_, str>)> {
        let phones = self.portal.site.demo_phones.as_ref()?;
        Some(match &self.person {
            Some(Person { userid, .. }) => {
                let own = format!("{phones}/{}", utf8_percent_encode(userid, NON_ALPHANUMERIC));
                (own, self.with("demo-phone", "userid", userid).into())
            }
            None => (phones.clone(), self.t("demo-phones")),
        })
    }

    /// A text of the organisation in the page's language.
    pub fn own<'b, T>(&self, localised: &'b Localised<T>) -> &'b T {
        localised.in_language(self.words.tag())
    }

    /// The window's title: heading, progress, product and organisation. Screen readers read it
    /// first, and then go to the field with the focus. The start page's title leaves out the
    /// portal's own product name, because the heading says the same.
    pub fn title(&self) -> String {
        let heading = if self.wrong {
            self.with("title-wrong", "title", &self.heading)
        } else {
            self.heading.clone()
        };
        let brand = &self.settings.brand;
        let is_said = self.page == Page::Start && self.own(&brand.product).is_empty();
        let product = (!is_said).then(|| self.product());
        let organisation = Cow::from(brand.organisation.as_str());
        let parts = [Some(heading.into()), self.progress(), product, Some(organisation)];
        let shown = parts.into_iter().flatten().filter(|part: &Cow<'_, str>| !part.is_empty());
        shown.collect::<Vec<_>>().join(" – ")
    }

    /// A message in the page's language.
    pub fn t(&self, id: &str) -> Cow<'_, str> {
        self.words.t(id)
    }

    /// A message in the page's language, with one value in it.
    pub fn with(&self, id: &str, name: &str, value: &(impl ToString + ?Sized)) -> String {
        self.words.with(id, name, value).into_owned()
    }

    /// A page's path with the base path.
    pub fn url(&self, page: Page) -> String {
        self.portal.site.links.page(page)
    }

    /// A path with the base path.
    pub fn to(&self, path: &str) -> String {
        self.portal.site.links.to(path)
    }

    /// The path of a file in `static`, with the base path and the content hash.
    pub fn asset(&self, name: &str) -> String {
        self.to(&self.settings.asset_path(name))
    }

    /// Seconds until the path of [`Self::refresh`] loads.
    pub fn refresh_seconds(&self) -> u64 {
        if let Some(seconds) = self.lasts {
            return seconds;
        }
        let passes = self.notice.as_ref().is_some_and(|notice| notice.poll.is_some());
        if passes || self.outage.is_some() { REFRESH_SECONDS_AWAY } else { REFRESH_SECONDS }
    }
}
