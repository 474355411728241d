//! What pages say while `SecEnrol` can't be asked, since it keeps failing or too many ask: that it is
//! so, whom to ask, and that the page looks again by itself. The fragment it polls asks nobody.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::query::StartQuery;
use super::view::{Notice, Polling};
use super::{Portal, Session, page};
use crate::content::language::Words;
use crate::content::paths;
use crate::domain::journey::Purpose;
use crate::http::error::PageError;
use crate::http::request_policy;
use crate::http::session::Browser;
use secenrol::Server;

/// When the fragment asks again.
const AGAIN: Duration = Duration::from_secs(5);

/// Whether `SecEnrol` can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Upstream {
    /// It can.
    Well,
    /// As many are asking as may.
    Crowded,
    /// It keeps failing and is left alone.
    Away,
}

#[derive(Template)]
#[template(path = "fragments/upstream.html")]
struct Fragment {
    well: bool,
    notice: Notice,
    poll: Polling,
}

impl Upstream {
    /// For a journey that stays with `server`, or for whoever signs in.
    #[must_use]
    pub fn of(portal: &Portal, server: Option<&Server>) -> Self {
        if portal.client.away(server).is_some() {
            Self::Away
        } else if server.is_none() && portal.bulkhead.is_full() {
            Self::Crowded
        } else {
            Self::Well
        }
    }

    fn messages(self) -> [&'static str; 2] {
        match self {
            Self::Well => ["upstream-well-heading", "upstream-well-advice"],
            Self::Crowded => ["error-full-heading", "error-full-advice"],
            Self::Away => ["error-away-heading", "error-away-advice"],
        }
    }

    /// The message above a page.
    #[must_use]
    pub fn notice(self, portal: &Portal, words: &Words, purpose: Purpose) -> Notice {
        let [heading, advice] = self.messages().map(|id| words.say(id, &[]).into_owned());
        Notice {
            heading,
            advice,
            poll: Some(Self::poll(portal, words, purpose)),
            ..Notice::default()
        }
    }

    /// How it looks again by itself, for somebody with this purpose.
    #[must_use]
    pub fn poll(portal: &Portal, words: &Words, purpose: Purpose) -> Polling {
        Polling {
            url: portal.links.to(paths::UPSTREAM_STATUS)
                + &StartQuery::for_purpose(purpose).query(purpose),
            delay: portal.poller.pace().spread(AGAIN).as_millis(),
            ask: Self::ask(portal, words),
            offline: words.say("waiting-offline", &[]).into_owned(),
        }
    }

    /// Whom to ask.
    #[must_use]
    pub fn ask(portal: &Portal, words: &Words) -> String {
        match portal.settings.get().brand.contacts() {
            nobody if nobody.is_empty() => words.say("upstream-ask-help-desk", &[]).into_owned(),
            contacts => words.say("upstream-ask", &[("contacts", &contacts)]).into_owned(),
        }
    }
}

/// The path of a page that says so, by its `data-step`. `approve` and `scan` say it in what they poll;
/// who is done has nothing to ask; and an error page shows its own fault.
pub(super) fn page_that_says_so(step: &str) -> Option<&'static str> {
    match step {
        "start" => Some(paths::START),
        "sign-in" => Some(paths::SIGN_IN),
        "passcode" => Some(paths::PASSCODE),
        "sms" => Some(paths::SMS),
        "lost" => Some(paths::LOST),
        "help" => Some(paths::HELP),
        _ => None,
    }
}

/// The polled fragment.
///
/// # Errors
/// [`PageError::NotOurs`] for what is no poll.
pub async fn status(
    portal: Data<Portal>,
    browser: Browser,
    words: Words,
    asked: StartQuery,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    request_policy::require_poll(&request)?;
    let visit = portal.visit(&browser).await?;
    let server = match &visit {
        Session::Active(here) => here.journey.server(),
        _ => None,
    };
    let upstream = Upstream::of(&portal, server);
    let words = words.variant(asked.purpose.words_suffix());
    let notice = upstream.notice(&portal, &words, asked.purpose);
    let poll = Upstream::poll(&portal, &words, asked.purpose);
    page(StatusCode::OK, &Fragment { well: upstream == Upstream::Well, notice, poll })
}

/// The page with a mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    for well in [false, true] {
        let fragment = Fragment { well, notice: samples.notice(""), poll: samples.poll() };
        samples.add("fragments/upstream.html", &fragment);
    }
}
