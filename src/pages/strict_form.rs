//! Reads a form strictly: within a time and a size limit, each field once, no unknown field.

use std::collections::BTreeMap;
use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap};
use actix_web::web::{Bytes, Payload};
use actix_web::{FromRequest, HttpRequest};
use futures_util::future::LocalBoxFuture;
use percent_encoding::percent_decode;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde::de::value::{Error as FieldError, MapDeserializer};

use crate::http::error::PageError;
use crate::http::single_header::only;

/// The largest form, in bytes.
const MAX_BYTES: usize = 16 * 1024;
/// Maximum time for a form to arrive.
const PATIENCE: Duration = Duration::from_secs(10);
const TOO_LARGE: PageError =
    PageError::Refused(StatusCode::PAYLOAD_TOO_LARGE, "a body that is too large");
const FORM: &str = "application/x-www-form-urlencoded";

/// A form whose only field is its journey's token.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TokenAlone {
    /// The token. Empty if it is missing, which never matches a journey.
    #[serde(default)]
    pub token: String,
}

/// A form's fields.
#[derive(Debug)]
pub struct StrictForm<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for StrictForm<T> {
    type Error = actix_web::Error;
    type Future = LocalBoxFuture<'static, Result<Self, Self::Error>>;

    fn from_request(request: &HttpRequest, payload: &mut actix_web::dev::Payload) -> Self::Future {
        let accepted = accept(request.headers());
        let payload = Payload::from_request(request, payload);
        Box::pin(async move {
            accepted?;
            let body = tokio::time::timeout(PATIENCE, read(payload.await?))
                .await
                .unwrap_or(Err(PageError::Refused(StatusCode::REQUEST_TIMEOUT, "a slow body")))?;
            Ok(Self(fields(&body)?))
        })
    }
}

/// Refuses a body that is no form or too large before it is read.
fn accept(headers: &HeaderMap) -> Result<(), PageError> {
    if !is_plain_form(headers) {
        let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
        return Err(PageError::Refused(status, "a body that is not a form"));
    }
    let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok());
    match length.and_then(|length| length.parse::<usize>().ok()) {
        Some(length) if length > MAX_BYTES => Err(TOO_LARGE),
        _ => Ok(()),
    }
}

/// Whether the body is a form as browsers send it: one content type, UTF-8, not compressed.
fn is_plain_form(headers: &HeaderMap) -> bool {
    let Ok(Some(kind)) = only(headers, &header::CONTENT_TYPE) else { return false };
    let mut parts = kind.split(';').map(|part| part.trim().to_ascii_lowercase());
    parts.next().as_deref() == Some(FORM)
        && parts
            .all(|parameter| matches!(parameter.as_str(), "charset=utf-8" | "charset=\"utf-8\""))
        && !headers.contains_key(header::CONTENT_ENCODING)
}

async fn read(payload: Payload) -> Result<Bytes, PageError> {
    let body = payload.to_bytes_limited(MAX_BYTES).await.map_err(|_| TOO_LARGE)?;
    body.map_err(|_| PageError::malformed("a truncated body"))
}

/// Reads a form into `T`. Refuses missing, unknown and repeated fields, invalid UTF-8 and broken
/// escapes: the portal never guesses a value.
///
/// # Errors
/// [`PageError::Refused`].
pub fn fields<T: DeserializeOwned>(body: &[u8]) -> Result<T, PageError> {
    let mut fields = BTreeMap::new();
    for pair in body.split(|&b| b == b'&').filter(|pair| !pair.is_empty()) {
        let mut parts = pair.splitn(2, |&b| b == b'=');
        let mut part = || decoded(parts.next().unwrap_or_default());
        if fields.insert(part()?, part()?).is_some() {
            return Err(PageError::malformed("a repeated field"));
        }
    }
    T::deserialize(MapDeserializer::<_, FieldError>::new(fields.into_iter()))
        .map_err(|_| PageError::malformed("a form with missing or unknown fields"))
}

fn decoded(text: &[u8]) -> Result<String, PageError> {
    let is_escape =
        |rest: &[u8]| rest.iter().take(2).filter(|b| b.is_ascii_hexdigit()).count() == 2;
    if !text.split(|&b| b == b'%').skip(1).all(is_escape) {
        return Err(PageError::malformed("a broken escape"));
    }
    let spaced: Vec<u8> = text.iter().map(|&b| if b == b'+' { b' ' } else { b }).collect();
    let decoded = percent_decode(&spaced).decode_utf8();
    Ok(decoded.map_err(|_| PageError::malformed("a field that is not UTF-8"))?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Two {
        a: String,
        #[serde(default)]
        b: String,
    }

    #[test]
    fn s33_missing_unknown_and_repeated_fields_are_refused() {
        let two: Two = fields(b"a=1+2%26&b=%C3%B6=").unwrap();
        assert_eq!((two.a.as_str(), two.b.as_str()), ("1 2&", "ö="));
        for body in [
            &b""[..],
            b"b=1",
            b"a=1&c=2",
            b"a=1&a=1",
            b"a=1&b=%zz",
            b"a=%f",
            b"a=%",
            b"a=%ff",
            b"a=\xff",
        ] {
            assert!(fields::<Two>(body).is_err(), "{body:?}");
        }
    }

    #[test]
    fn s33_overlong_utf8_is_refused() {
        for body in ["a=%c0%a8", "a=%e0%80%a8", "a=%ed%a0%80", "a=%f0%80%80%a8"] {
            assert!(fields::<Two>(body.as_bytes()).is_err(), "{body}");
        }
    }

    proptest! {
        #[test]
        fn s34_a_browsers_encoding_is_read_as_it_was_typed(value in "\\PC*", other in any::<String>()) {
            let mut form = url::form_urlencoded::Serializer::new(String::new());
            let body = form.append_pair("a", &value).append_pair("b", &other).finish();
            let two: Two = fields(body.as_bytes()).unwrap();
            prop_assert_eq!((two.a, two.b), (value, other));
        }

        #[test]
        fn s68_no_body_is_a_panic(body in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = fields::<BTreeMap<String, String>>(&body);
        }
    }
}
