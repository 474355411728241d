//! The userid from a single sign-on in front of the portal, in a header that the organisation
//! names.
//!
//! The header counts only from trusted proxies, and only with exactly one userid: the browser
//! itself may have added a second line or a list.

use actix_web::HttpRequest;
use actix_web::http::header::HeaderName;

use crate::config::SignIn;
use crate::http::client_addr;
use crate::http::error::PageError;
use crate::http::single_header::{NotOneText, only};
use secenrol::Userid;

/// The user that the single sign-on names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignedOn {
    /// It names nobody, or there is none.
    Nobody,
    /// Only this userid may sign in.
    As(Userid),
    /// The header is unusable, for this reason.
    Unusable(&'static str),
}

impl SignedOn {
    /// The user of `request`.
    pub fn of(request: &HttpRequest, config: &SignIn) -> Self {
        let signed_on = match &config.userid_header {
            Some(name) if client_addr::is_from_trusted_proxy(request) => Self::read(request, name),
            _ => Self::Nobody,
        };
        if signed_on == Self::Nobody && config.userid_required {
            return Self::Unusable("the sign-on's header is missing or empty");
        }
        signed_on
    }

    fn read(request: &HttpRequest, name: &HeaderName) -> Self {
        match only(request.headers(), name) {
            Ok(None) => Self::Nobody,
            Ok(Some(text)) if text.trim().is_empty() => Self::Nobody,
            Ok(Some(text)) => Userid::parse(text)
                .map_or(Self::Unusable("the sign-on's header holds no user name"), Self::As),
            Err(NotOneText) => {
                Self::Unusable("the sign-on's header came more than once or is not in UTF-8")
            }
        }
    }

    /// The only userid that may sign in, if the single sign-on names one.
    ///
    /// # Errors
    /// [`PageError::SignOn`] if the header is unusable. It must not mean "any userid", because a
    /// browser may be able to make it unusable.
    pub fn userid(&self) -> Result<Option<&Userid>, PageError> {
        match self {
            Self::Nobody => Ok(None),
            Self::As(userid) => Ok(Some(userid)),
            Self::Unusable(why) => Err(PageError::SignOn(why)),
        }
    }

    /// Whether the single sign-on allows `userid`.
    pub fn may_be(&self, userid: &Userid) -> bool {
        match self {
            Self::Nobody => true,
            Self::As(only) => only.is_in_any_case(userid),
            Self::Unusable(_) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;
    use actix_web::web::Data;
    use proptest::prelude::*;

    use super::*;
    use crate::http::client_addr::TrustedProxies;

    fn said(peer: &str, lines: &[&[u8]]) -> SignedOn {
        said_where(false, peer, lines)
    }

    fn said_where(required: bool, peer: &str, lines: &[&[u8]]) -> SignedOn {
        let proxies = Data::new(TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()]));
        let peer = format!("{peer}:4711").parse().unwrap();
        let mut request = TestRequest::default().peer_addr(peer).app_data(proxies);
        for line in lines {
            let value = actix_web::http::header::HeaderValue::from_bytes(line).unwrap();
            request = request.append_header(("x-remote-user", value));
        }
        let userid_header = Some("X-Remote-User".parse().unwrap());
        let config = SignIn { userid_header, userid_required: required };
        SignedOn::of(&request.to_http_request(), &config)
    }

    fn named(name: &str) -> SignedOn {
        SignedOn::As(Userid::parse(name).unwrap())
    }

    #[test]
    fn s54_the_header_counts_only_from_trusted_proxies() {
        assert_eq!(said("10.0.0.1", &[b"alice"]), named("alice"));
        assert_eq!(said("10.0.0.1", &[b" CORP\\alice "]), named("CORP\\alice"));
        assert_eq!(said("10.0.0.1", &["bj\u{f6}rn".as_bytes()]), named("bj\u{f6}rn"));
        assert_eq!(said("203.0.113.9", &[b"alice"]), SignedOn::Nobody);
        assert_eq!(said("203.0.113.9", &[b"alice", b"bob"]), SignedOn::Nobody);
    }

    #[test]
    fn s54_an_ambiguous_or_malformed_header_is_unusable() {
        for lines in [
            &[b"alice".as_slice(), b"bob"][..],
            &[b"alice", b"alice"],
            &[b"", b"bob"],
            &[b"alice, bob"],
            &[b"alice,bob"],
            &[b"CN=alice,OU=people"],
            &[b"<script>"],
            &[b"bj\xf6rn"],
        ] {
            let said = said("10.0.0.1", lines);
            assert!(matches!(said, SignedOn::Unusable(_)) && said.userid().is_err(), "{lines:?}");
        }
        for lines in [&[][..], &[b"".as_slice()], &[b"  "]] {
            assert_eq!(said("10.0.0.1", lines), SignedOn::Nobody, "{lines:?}");
        }
    }

    #[test]
    fn s54_a_mandatory_header_must_name_a_user() {
        assert_eq!(said_where(true, "10.0.0.1", &[b"alice"]), named("alice"));
        for (peer, lines) in [
            ("10.0.0.1", &[][..]),
            ("10.0.0.1", &[b"".as_slice()]),
            ("10.0.0.1", &[b"  "]),
            ("203.0.113.9", &[]),
            ("203.0.113.9", &[b"alice"]),
        ] {
            let said = said_where(true, peer, lines);
            assert!(
                said.userid().is_err() && !said.may_be(&Userid::parse("alice").unwrap()),
                "{peer} {lines:?}"
            );
        }
    }

    proptest! {
        #[test]
        fn s68_no_header_panics_or_counts_from_an_untrusted_peer(line in "[ -~\u{e0}-\u{17f}]{0,120}") {
            prop_assert_eq!(said("203.0.113.9", &[line.as_bytes()]), SignedOn::Nobody);
            let _ = said("10.0.0.1", &[line.as_bytes()]);
        }
    }
}
