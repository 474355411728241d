//! Optional query parameters: userid, purpose and wave. Links from an organisation's own pages may
//! set them. The portal sends and stores nothing because of them, and ignores invalid values.

use std::convert::Infallible;
use std::future::{Ready, ready};

use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use strum::{EnumString, IntoStaticStr};
use url::form_urlencoded::{self, Serializer};

use super::Portal;
use crate::domain::journey::{Journey, Purpose};
use crate::domain::page::Page;
use crate::domain::screen::Screen;
use crate::domain::wave::Wave;
use crate::http::single_header::{SEC_FETCH_SITE, only};
use secenrol::Userid;

/// The query parameters of a page before the sign-in.
#[derive(Debug, Clone, Default)]
pub struct StartQuery {
    /// `?userid=`: the userid to fill in.
    pub userid: Option<Userid>,
    /// `?for=`: the visitor's purpose.
    pub purpose: Purpose,
    /// `?via=`: the wave of the link that led here, if it is a configured one.
    pub via: Option<Wave>,
    /// `?on=`: the phone that shows the page.
    pub screen: Option<Screen>,
    /// `?said=`: the message of the start page, set by the portal's own redirects.
    pub said: Option<Banner>,
}

/// A message of the start page after a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Banner {
    /// The person stopped the journey.
    Stopped,
    /// The page belonged to a journey that is over.
    Over,
    /// A page of the portal led to a page of a journey, but the browser sent no cookie.
    NoCookie,
}

impl Banner {
    /// The parameter's value, and the first part of the message ids.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The address of the start page with this message and these parameters.
    pub fn at_start(self, asked: &StartQuery) -> String {
        let (start, said) = (Page::Start.path(), self.as_str());
        match asked.query(asked.purpose) {
            empty if empty.is_empty() => format!("{start}?said={said}"),
            query => format!("{start}{query}&said={said}"),
        }
    }
}

impl StartQuery {
    /// Parameters with only a purpose.
    pub fn for_purpose(purpose: Purpose) -> Self {
        Self { purpose, ..Self::default() }
    }

    /// The parameters with which a person starts again after this journey.
    pub fn again(journey: &Journey) -> Self {
        Self { via: journey.wave().cloned(), ..Self::for_purpose(journey.purpose()) }
    }

    /// The address of the page after a journey for `purpose`.
    pub fn to_closed(purpose: Purpose) -> String {
        format!("{}{}", Page::Closed.path(), Self::for_purpose(purpose).query(purpose))
    }

    /// Whether the address has none of these parameters.
    pub fn is_empty(&self) -> bool {
        let said = self.said.is_some() || self.screen.is_some();
        let who = self.userid.is_some() || self.via.is_some();
        !who && !said && self.purpose == Purpose::default()
    }

    /// `wave` finds a configured wave by its label.
    fn read(query: &str, wave: impl Fn(&str) -> Option<Wave>) -> Self {
        // A parameter that occurs twice is ignored, not the others with it.
        let one = |name: &str| {
            let mut values =
                form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key == name);
            values.next().filter(|_| values.next().is_none()).map(|(_, value)| value)
        };
        Self {
            userid: one("userid").and_then(|text| Userid::parse(&text).ok()),
            purpose: one("for").and_then(|text| Purpose::parse(&text)).unwrap_or_default(),
            via: one("via").and_then(|text| wave(&text)),
            screen: one("on").and_then(|text| Screen::parse(&text)),
            said: one("said").and_then(|text| text.parse().ok()),
        }
    }

    /// The query string with these parameters and `purpose`, with `?`. Empty without parameters.
    pub fn query(&self, purpose: Purpose) -> String {
        let mut query = Serializer::new(String::new());
        if purpose != Purpose::default() {
            query.append_pair("for", purpose.as_str());
        }
        if let Some(wave) = &self.via {
            query.append_pair("via", wave.as_str());
        }
        if let Some(userid) = &self.userid {
            query.append_pair("userid", userid.as_str());
        }
        if let Some(screen) = self.screen {
            query.append_pair("on", screen.as_str());
        }
        match query.finish() {
            empty if empty.is_empty() => empty,
            query => format!("?{query}"),
        }
    }
}

/// Whether the request's address has this parameter, with or without a value.
pub fn has_flag(request: &HttpRequest, flag: &str) -> bool {
    form_urlencoded::parse(request.query_string().as_bytes()).any(|(name, _)| name == flag)
}

impl FromRequest for StartQuery {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let portal = request.app_data::<Data<Portal>>();
        let wave = |label: &str| portal.and_then(|portal| portal.site.waves.find(label));
        let asked = Self::read(request.query_string(), wave);
        // Another site must not choose the portal's message.
        let site = only(request.headers(), &SEC_FETCH_SITE);
        let own = matches!(site, Ok(None | Some("same-origin")));
        ready(Ok(Self { said: asked.said.filter(|_| own), ..asked }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> StartQuery {
        StartQuery::read(query, |label| Wave::parse(label).filter(|_| label == "leeds"))
    }

    #[test]
    fn invalid_query_parameters_are_ignored() {
        for query in [
            "",
            "userid=",
            "userid=a*b",
            "userid=%3Cscript%3E",
            "userid=a&userid=b",
            "userid=a&userid=a",
            "for=root",
            "for=first&for=number",
            "via=york",
            "via=leeds&via=leeds",
            "%zz",
        ] {
            let asked = read(query);
            assert!(asked.userid.is_none() && asked.purpose == Purpose::Move, "{query}");
            assert!(asked.is_empty(), "{query}");
        }
    }

    #[test]
    fn a_repeated_query_parameter_hides_no_other() {
        let asked = read("userid=bob&userid=bob&for=first&utm=1&utm=2");
        assert!(asked.userid.is_none() && asked.purpose == Purpose::FirstPhone);
    }

    #[test]
    fn query_parameters_go_on_to_the_next_page() {
        let asked = read("userid=CORP%5Cbob%27s&for=number&utm=1&on=desk");
        assert_eq!(
            (asked.userid.as_ref().unwrap().as_str(), asked.purpose),
            ("CORP\\bob's", Purpose::Number)
        );
        assert_eq!(asked.query(Purpose::Number), "?for=number&userid=CORP%5Cbob%27s");
        assert_eq!(asked.query(Purpose::Move), "?userid=CORP%5Cbob%27s");
        assert_eq!(StartQuery::default().query(Purpose::Move), "");
        let via = read("via=leeds&userid=bob");
        assert_eq!(via.query(Purpose::FirstPhone), "?for=first&via=leeds&userid=bob");
        assert_eq!(read("via=leeds").query(Purpose::Move), "?via=leeds");
        assert!(!read("via=leeds").is_empty());
        let on = read("on=old");
        assert_eq!((on.query(Purpose::Move).as_str(), on.is_empty()), ("?on=old", false));
    }
}
