//! Reads a form strictly: within a time and a size limit, each field once, no unknown field.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderMap, HeaderValue};
use actix_web::web::Payload;
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt as _;
use futures_util::future::LocalBoxFuture;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde::de::value::{Error as FieldError, MapDeserializer};
use zeroize::Zeroizing;

use crate::http::error::PageError;

/// The largest form, in bytes.
pub const MAX_BYTES: usize = 16 * 1024;
/// Maximum number of fields. More than any form has, because each field is compared with all before
/// it.
const MAX_FIELDS: usize = 8;
/// Maximum time for a form to arrive.
const PATIENCE: Duration = Duration::from_secs(10);
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
        let announced = announced(request);
        let payload = Payload::from_request(request, payload);
        Box::pin(async move {
            let length = announced?;
            let body = tokio::time::timeout(PATIENCE, read(payload.await?, length))
                .await
                .unwrap_or(Err(PageError::Refused(StatusCode::REQUEST_TIMEOUT, "a slow body")))?;
            Ok(Self(fields(&body)?))
        })
    }
}

/// The announced body length in bytes; the maximum if the request announces none.
fn announced(request: &HttpRequest) -> Result<usize, PageError> {
    if !is_plain_form(request.headers()) {
        return Err(PageError::Refused(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "a body that is not a form",
        ));
    }
    let length = request
        .headers()
        .get(header::CONTENT_LENGTH)
        .and_then(|length| length.to_str().ok()?.parse().ok());
    let length = length.unwrap_or(MAX_BYTES);
    if length > MAX_BYTES { Err(too_large()) } else { Ok(length) }
}

/// Whether the body is a form as browsers send it: one content type, UTF-8, not compressed.
fn is_plain_form(headers: &HeaderMap) -> bool {
    let mut kinds = headers.get_all(header::CONTENT_TYPE);
    let (Some(Ok(kind)), None) = (kinds.next().map(HeaderValue::to_str), kinds.next()) else {
        return false;
    };
    let mut parts = kind.split(';').map(|part| part.trim().to_ascii_lowercase());
    parts.next().as_deref() == Some(FORM)
        && parts
            .all(|parameter| matches!(parameter.as_str(), "charset=utf-8" | "charset=\"utf-8\""))
        && !headers.contains_key(header::CONTENT_ENCODING)
}

async fn read(mut payload: Payload, length: usize) -> Result<Zeroizing<Vec<u8>>, PageError> {
    // The buffer has its full size from the start, because a buffer that grows leaves copies
    // behind.
    let mut body = Zeroizing::new(Vec::with_capacity(length));
    while let Some(chunk) = payload.next().await {
        let chunk = chunk.map_err(|_| PageError::malformed("a truncated body"))?;
        if body.len() + chunk.len() > MAX_BYTES {
            return Err(too_large());
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

fn too_large() -> PageError {
    PageError::Refused(StatusCode::PAYLOAD_TOO_LARGE, "a body that is too large")
}

/// Reads a form into `T`. Refuses missing, unknown and repeated fields, invalid UTF-8 and broken
/// escapes: the portal never guesses a value.
///
/// # Errors
/// [`PageError::Refused`].
pub fn fields<T: DeserializeOwned>(body: &[u8]) -> Result<T, PageError> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    for pair in body.split(|&b| b == b'&').filter(|pair| !pair.is_empty()) {
        let equals = pair.iter().position(|&b| b == b'=').unwrap_or(pair.len());
        let (name, value) =
            (decoded(&pair[..equals])?, decoded(pair.get(equals + 1..).unwrap_or_default())?);
        if pairs.len() == MAX_FIELDS {
            return Err(PageError::malformed("more fields than any form has"));
        }
        if pairs.iter().any(|(known, _)| *known == name) {
            return Err(PageError::malformed("a repeated field"));
        }
        pairs.push((name, value));
    }
    T::deserialize(MapDeserializer::<_, FieldError>::new(pairs.into_iter()))
        .map_err(|_| PageError::malformed("a form with missing or unknown fields"))
}

fn decoded(text: &[u8]) -> Result<String, PageError> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter();
    while let Some(&byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => {
                let mut digit = || rest.next().and_then(|&digit| char::from(digit).to_digit(16));
                let (high, low) = (digit(), digit());
                let code = high.zip(low).map(|(high, low)| high * 16 + low);
                code.and_then(|code| u8::try_from(code).ok())
                    .ok_or(PageError::malformed("a broken escape"))?
            }
            plain => plain,
        });
    }
    String::from_utf8(bytes).map_err(|_| PageError::malformed("a field that is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

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
