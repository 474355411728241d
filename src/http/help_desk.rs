//! Who uses the page for the help desk, and whether a form comes from that page.
//!
//! A person is named by the single sign-on's header, which counts only from trusted proxies, and
//! must be on the list of the config. A program has a bearer token. Everything else is refused: a
//! header that is missing, repeated or unreadable names nobody.

use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::http::header::{self, HeaderMap, HeaderName};
use secrecy::{ExposeSecret as _, SecretString};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::config::HelpDesk;
use crate::domain::journey::Timestamp;
use crate::domain::keyed;
use crate::http::client_addr;
use crate::http::single_header::{SEC_FETCH_SITE, only};
use crate::http::timed_token::TimedTokens;
use secenrol::Userid;

/// How long a form can be sent after its page was shown.
const FORM_LIFETIME: Duration = Duration::from_hours(2);

/// Who uses the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskUser {
    /// The single sign-on names this person.
    Person(Userid),
    /// The holder of the bearer token.
    TokenHolder,
}

impl DeskUser {
    /// The name in the audit trail, and of the limit on searches.
    pub fn name(&self) -> &str {
        match self {
            Self::Person(userid) => userid.as_str(),
            Self::TokenHolder => "the holder of the bearer token",
        }
    }
}

/// Why nobody may use the page with this request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskRefusal {
    /// The reason, for the log.
    pub why: &'static str,
    /// The person who is not on the list.
    pub person: Option<Userid>,
}

impl DeskRefusal {
    fn because(why: &'static str) -> Self {
        Self { why, person: None }
    }
}

impl DeskUser {
    /// The user of `request`.
    ///
    /// # Errors
    /// [`DeskRefusal`].
    pub fn of(request: &HttpRequest, config: &HelpDesk) -> Result<Self, DeskRefusal> {
        let because = |why| Err(DeskRefusal::because(why));
        let headers = request.headers();
        // A wrong token is never passed over in favour of a header.
        if let Some(token) = &config.token
            && headers.contains_key(header::AUTHORIZATION)
        {
            let is_right = is_bearer(headers, token);
            return if is_right { Ok(Self::TokenHolder) } else { because("a wrong bearer token") };
        }
        let Some(name_header) = &config.name_header else {
            return because("there is no bearer token");
        };
        if !headers.contains_key(name_header) {
            return because("the sign-on's header is missing");
        }
        if !client_addr::is_from_trusted_proxy(request) {
            return because("the sign-on's header came from an address that is no trusted proxy");
        }
        // A page that leads its own name to this listener could name anybody in such a header.
        let host = only_line(headers, &header::HOST);
        if !host.is_some_and(|host| host.eq_ignore_ascii_case(&config.host)) {
            return because("the request is for another host than helpdesk.host");
        }
        let Some(name) = only_line(headers, name_header) else {
            return because("the sign-on's header came more than once or is not in UTF-8");
        };
        let Ok(person) = Userid::parse(name) else {
            return because("the sign-on's header holds no user name");
        };
        let groups = match &config.groups_header {
            Some(name) if headers.contains_key(name) => match only_line(headers, name) {
                Some(groups) => groups,
                None => return because("the header with the groups is ambiguous"),
            },
            _ => "",
        };
        let groups: Vec<_> = groups.split(',').map(str::trim).collect();
        if config.allows(person.as_str(), &groups) {
            Ok(Self::Person(person))
        } else {
            Err(DeskRefusal { why: "is not in helpdesk.allow", person: Some(person) })
        }
    }
}

/// Whether the only `Authorization` header is `Bearer` and this token. Compares hashes, so that the
/// time tells neither a part of the token nor its length.
fn is_bearer(headers: &HeaderMap, token: &SecretString) -> bool {
    let line = only_line(headers, &header::AUTHORIZATION).unwrap_or_default();
    let sent = line.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let key: [u8; 32] = rand::random();
    let hash = |text: &str| keyed::hash(&key, &[text.trim().as_bytes()]);
    let sent = sent.map(|(_, sent)| hash(sent)).unwrap_or_default();
    hash(token.expose_secret()).ct_eq(&sent).into()
}

/// The value of a header that comes exactly once and is in UTF-8.
fn only_line<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    only(headers, name).ok().flatten()
}

/// Whether the page itself sent this form: by `Sec-Fetch-Site`, else by an `Origin` with the host of
/// the request. A form that says neither is refused.
pub fn is_own_form(headers: &HeaderMap) -> bool {
    if headers.contains_key(&SEC_FETCH_SITE) {
        return only_line(headers, &SEC_FETCH_SITE) == Some("same-origin");
    }
    let origin = only_line(headers, &header::ORIGIN).and_then(|origin| origin.split_once("://"));
    let host = only_line(headers, &header::HOST);
    origin.zip(host).is_some_and(|((_, origin), host)| origin.eq_ignore_ascii_case(host))
}

/// The tokens of the page's forms. Instances on one Redis take each other's.
#[derive(Debug, Clone)]
pub struct DeskForms(TimedTokens);

impl DeskForms {
    /// Tokens under this key.
    pub fn new(key: Zeroizing<[u8; 32]>) -> Self {
        Self(TimedTokens::new(key))
    }

    /// A token for the forms that `user` is shown now.
    pub fn token(&self, user: &DeskUser, now: Timestamp) -> String {
        self.0.make(&about(user), now)
    }

    /// Whether `token` was made for `user`, not too long ago.
    pub fn verify(&self, user: &DeskUser, token: &str, now: Timestamp) -> bool {
        self.0.verify(token, &about(user), now, FORM_LIFETIME)
    }
}

/// A name cannot be taken for the token's holder.
fn about(user: &DeskUser) -> [&[u8]; 3] {
    let kind: &[u8] = if *user == DeskUser::TokenHolder { b"token" } else { b"person" };
    [kind, &[0], user.name().as_bytes()]
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HeaderValue;
    use actix_web::test::TestRequest;
    use actix_web::web::Data;
    use proptest::prelude::*;

    use super::*;
    use crate::config::Config;
    use crate::http::client_addr::TrustedProxies;

    const TOKEN: &str = "0123456789abcdef0123456789abcdef";

    fn config(token: bool) -> HelpDesk {
        let text = "[server]\npublic_url = \"https://x.example\"\ntrusted_proxies = [\"10.0.0.1\"]\n\
                    [secenrol]\nurls = [\"https://y.example\"]\n[helpdesk]\nenabled = true\n\
                    host = \"desk.example.org\"\nname_header = \"X-Remote-User\"\ngroups_header = \"X-Remote-Groups\"\n\
                    allow = [\"alice\", \"group:IT help desk\"]\n";
        let config = Config::read("c", text, std::iter::empty()).unwrap().help_desk.unwrap();
        HelpDesk { token: token.then(|| SecretString::from(TOKEN)), ..config }
    }

    fn asked(peer: &str, lines: &[(&str, &[u8])], token: bool) -> Result<DeskUser, DeskRefusal> {
        let proxies = Data::new(TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()]));
        let peer = format!("{peer}:4711").parse().unwrap();
        let mut request = TestRequest::default().peer_addr(peer).app_data(proxies);
        if !lines.iter().any(|(name, _)| *name == "host") {
            request = request.insert_header((header::HOST, "Desk.example.org"));
        }
        for (name, value) in lines {
            let value = HeaderValue::from_bytes(value).unwrap();
            request = request.append_header((*name, value));
        }
        DeskUser::of(&request.to_http_request(), &config(token))
    }

    fn person(name: &str) -> DeskUser {
        DeskUser::Person(Userid::parse(name).unwrap())
    }

    const NAME: &str = "x-remote-user";
    const GROUPS: &str = "x-remote-groups";

    #[test]
    fn s70_a_person_is_named_by_a_trusted_proxy_and_on_the_list() {
        assert_eq!(asked("10.0.0.1", &[(NAME, b"Alice")], false), Ok(person("Alice")));
        let groups: &[u8] = b"staff, it HELP desk ,x";
        assert_eq!(
            asked("10.0.0.1", &[(NAME, b"bob"), (GROUPS, groups)], false),
            Ok(person("bob"))
        );
        for lines in [
            &[(NAME, b"bob".as_slice())][..],
            &[(NAME, b"bob"), (GROUPS, b"IT help desk too")],
            // A person is no group, and a group no person.
            &[(NAME, b"IT help desk")],
            &[(NAME, b"bob"), (GROUPS, b"alice")],
            &[(NAME, b"CORP\\alice")],
        ] {
            let refused = asked("10.0.0.1", lines, false).unwrap_err();
            assert!(refused.person.is_some(), "{lines:?}: {refused:?}");
        }
    }

    #[test]
    fn s70_a_forged_missing_or_ambiguous_header_names_nobody() {
        for (peer, lines) in [
            ("203.0.113.9", &[(NAME, b"alice".as_slice())][..]),
            ("10.0.0.1", &[]),
            ("10.0.0.1", &[(NAME, b"")]),
            ("10.0.0.1", &[(NAME, b"alice"), (NAME, b"alice")]),
            ("10.0.0.1", &[(NAME, b"alice, bob")]),
            ("10.0.0.1", &[(NAME, b"bj\xf6rn")]),
            ("10.0.0.1", &[(NAME, b"bob"), (GROUPS, b"x"), (GROUPS, b"IT help desk")]),
            // Another name that leads here, as a page of another site can have one.
            ("10.0.0.1", &[(NAME, b"alice"), ("host", b"evil.example:9090")]),
            ("10.0.0.1", &[(NAME, b"alice"), ("host", b"desk.example.org"), ("host", b"x")]),
            ("10.0.0.1", &[("authorization", b"Bearer 0123456789abcdef0123456789abcdef")]),
        ] {
            let refused = asked(peer, lines, false).unwrap_err();
            assert_eq!(refused.person, None, "{lines:?}: {refused:?}");
        }
    }

    #[test]
    fn s70_a_bearer_token_is_taken_whole_and_a_wrong_one_refused() {
        let bearer = |text: String, more: &[(&str, &[u8])]| {
            let lines = [&[("authorization", text.as_bytes())][..], more].concat();
            asked("10.0.0.1", &lines, true)
        };
        for right in [format!("Bearer {TOKEN}"), format!("bearer {TOKEN}")] {
            assert_eq!(bearer(right, &[]), Ok(DeskUser::TokenHolder));
        }
        for wrong in [
            String::new(),
            "Bearer".to_owned(),
            "Bearer ".to_owned(),
            format!("Basic {TOKEN}"),
            format!("Bearer {}", &TOKEN[1..]),
            format!("Bearer {TOKEN}0"),
            TOKEN.to_owned(),
        ] {
            let why = DeskRefusal::because("a wrong bearer token");
            assert_eq!(bearer(wrong, &[(NAME, b"alice")]), Err(why));
        }
        let twice = [("authorization", format!("Bearer {TOKEN}"))];
        assert!(bearer(twice[0].1.clone(), &[("authorization", b"Bearer x")]).is_err());
    }

    #[test]
    fn s70_a_form_of_another_origin_or_of_none_is_refused() {
        let own = |lines: &[(&str, &str)]| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static("desk.example.org:8443"));
            for (name, value) in lines {
                headers.append(name.parse().unwrap(), value.parse().unwrap());
            }
            is_own_form(&headers)
        };
        assert!(own(&[("sec-fetch-site", "same-origin")]));
        assert!(own(&[("origin", "https://desk.example.org:8443")]));
        for lines in [
            &[][..],
            &[("referer", "https://desk.example.org:8443/desk")],
            &[("origin", "null")],
            &[("origin", "https://desk.example.org")],
            &[("origin", "https://desk.example.org:8443.evil.example")],
            &[("sec-fetch-site", "same-site"), ("origin", "https://desk.example.org:8443")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")],
        ] {
            assert!(!own(lines), "{lines:?}");
        }
    }

    #[test]
    fn s70_a_forms_token_is_for_one_person_and_two_hours() {
        let forms = DeskForms::new(Zeroizing::new([7; 32]));
        let (alice, bob) = (person("alice"), person("bob"));
        let now = Timestamp::from(1_800_000_000_000);
        let token = forms.token(&alice, now);
        let later = |minutes| now.after(Duration::from_mins(minutes));
        assert!(forms.verify(&alice, &token, now) && forms.verify(&alice, &token, later(119)));
        assert!(!forms.verify(&alice, &token, later(120)));
        assert!(!forms.verify(&bob, &token, now));
        assert!(!forms.verify(&alice, &token, Timestamp::from(1)), "made in the future");
        assert!(!DeskForms::new(Zeroizing::new([8; 32])).verify(&alice, &token, now));
        let (millis, hash) = token.split_once('.').unwrap();
        for wrong in ["", ".", hash, millis, &format!("0.{hash}"), &format!("{millis}."), "x.y.z"] {
            assert!(!forms.verify(&alice, wrong, now), "{wrong}");
        }
        let holder = person("the holder of the bearer token");
        assert!(!forms.verify(&DeskUser::TokenHolder, &forms.token(&holder, now), now));
    }

    proptest! {
        #[test]
        fn s68_no_header_or_token_panics(line in "\\PC{0,80}", token in "\\PC{0,80}") {
            let refused = asked("203.0.113.9", &[(NAME, line.as_bytes())], false);
            prop_assert!(refused.is_err());
            let _ = asked("10.0.0.1", &[(NAME, line.as_bytes()), (GROUPS, token.as_bytes())], true);
            let forms = DeskForms::new(Zeroizing::new([7; 32]));
            prop_assert!(!forms.verify(&DeskUser::TokenHolder, &token, Timestamp::from(1)));
        }
    }
}
