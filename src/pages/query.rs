//! Optional query parameters: userid and purpose. Links from an organisation's own pages may set
//! them. The portal sends and stores nothing because of them, and ignores invalid values.

use std::convert::Infallible;
use std::future::{Ready, ready};

use actix_web::web::Query;
use actix_web::{FromRequest, HttpRequest, dev::Payload};
use serde::Deserialize;
use url::form_urlencoded::Serializer;

use crate::domain::journey::Purpose;
use crate::domain::page::Page;
use secenrol::Userid;

/// The query parameters of a page before the sign-in.
#[derive(Debug, Clone, Default)]
pub struct StartQuery {
    /// `?userid=`: the userid to fill in.
    pub userid: Option<Userid>,
    /// `?for=`: the visitor's purpose.
    pub purpose: Purpose,
    /// `?said=`: the message of the start page, set by the portal's own redirects.
    pub said: Option<Banner>,
}

/// A message of the start page after a journey.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Banner {
    /// The person stopped the journey.
    Stopped,
    /// The page belonged to a journey that is over.
    Over,
}

impl Banner {
    /// The parameter's value, and the first part of the message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stopped => "stopped",
            Self::Over => "over",
        }
    }

    fn parse(text: &str) -> Option<Self> {
        [Self::Stopped, Self::Over].into_iter().find(|said| said.as_str() == text)
    }

    /// The address of the start page with this message, for `purpose`.
    pub fn at_start(self, purpose: Purpose) -> String {
        let (start, said) = (Page::Start.path(), self.as_str());
        match StartQuery::for_purpose(purpose).query(purpose) {
            empty if empty.is_empty() => format!("{start}?said={said}"),
            query => format!("{start}{query}&said={said}"),
        }
    }
}

#[derive(Debug, Default, Deserialize)]
struct Parameters {
    userid: Option<String>,
    r#for: Option<String>,
    said: Option<String>,
}

impl StartQuery {
    /// Parameters with only a purpose.
    pub fn for_purpose(purpose: Purpose) -> Self {
        Self { purpose, ..Self::default() }
    }

    /// Whether the address has none of these parameters.
    pub fn is_empty(&self) -> bool {
        self.userid.is_none() && self.said.is_none() && self.purpose == Purpose::default()
    }

    fn read(query: &str) -> Self {
        let parameters = Query::from_query(query).map(Query::into_inner);
        let Parameters { userid, r#for, said } = parameters.unwrap_or_default();
        Self {
            userid: userid.and_then(|text| Userid::parse(&text).ok()),
            purpose: r#for.and_then(|text| Purpose::parse(&text)).unwrap_or_default(),
            said: said.and_then(|text| Banner::parse(&text)),
        }
    }

    /// The query string with these parameters and `purpose`, with `?`. Empty without parameters.
    pub fn query(&self, purpose: Purpose) -> String {
        let mut query = Serializer::new(String::new());
        if purpose != Purpose::default() {
            query.append_pair("for", purpose.as_str());
        }
        if let Some(userid) = &self.userid {
            query.append_pair("userid", userid.as_str());
        }
        match query.finish() {
            empty if empty.is_empty() => empty,
            query => format!("?{query}"),
        }
    }
}

impl FromRequest for StartQuery {
    type Error = Infallible;
    type Future = Ready<Result<Self, Infallible>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let asked = Self::read(request.query_string());
        // Another site must not choose the portal's message.
        let own = request.headers().get("sec-fetch-site").is_none_or(|site| site == "same-origin");
        ready(Ok(Self { said: asked.said.filter(|_| own), ..asked }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_query_parameters_are_ignored() {
        for query in [
            "",
            "userid=",
            "userid=a*b",
            "userid=%3Cscript%3E",
            "userid=a&userid=b",
            "for=root",
            "%zz",
        ] {
            let asked = StartQuery::read(query);
            assert!(asked.userid.is_none() && asked.purpose == Purpose::Move, "{query}");
        }
    }

    #[test]
    fn query_parameters_go_on_to_the_next_page() {
        let asked = StartQuery::read("userid=CORP%5Cbob%27s&for=number&utm=1");
        assert_eq!(
            (asked.userid.as_ref().unwrap().as_str(), asked.purpose),
            ("CORP\\bob's", Purpose::Number)
        );
        assert_eq!(asked.query(Purpose::Number), "?for=number&userid=CORP%5Cbob%27s");
        assert_eq!(asked.query(Purpose::Move), "?userid=CORP%5Cbob%27s");
        assert_eq!(StartQuery::default().query(Purpose::Move), "");
    }
}
