//! Headers that may come only once. A second line may be forged, so it makes the header unusable.

use actix_web::http::header::{HeaderMap, HeaderName, HeaderValue};

/// Says which site sent a request. Browsers send it over https and to localhost.
pub static SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// A header is repeated or not in UTF-8.
pub struct NotOneText;

/// The value of a header that may come only once; `None` if it does not come.
///
/// # Errors
/// [`NotOneText`].
pub fn only<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Result<Option<&'a str>, NotOneText> {
    let mut lines = headers.get_all(name).map(HeaderValue::as_bytes);
    match (lines.next(), lines.next()) {
        (None, _) => Ok(None),
        (Some(line), None) => std::str::from_utf8(line).map(Some).map_err(|_| NotOneText),
        (Some(_), Some(_)) => Err(NotOneText),
    }
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HOST;

    use super::*;

    #[test]
    fn a_header_counts_only_once_and_in_utf8() {
        let read = |lines: &[&[u8]]| {
            let mut headers = HeaderMap::new();
            for line in lines {
                headers.append(HOST, HeaderValue::from_bytes(line).unwrap());
            }
            only(&headers, &HOST).map(|line| line.map(str::to_owned)).map_err(|NotOneText| ())
        };
        assert_eq!(read(&[]), Ok(None));
        assert_eq!(read(&[b""]), Ok(Some(String::new())));
        assert_eq!(read(&["bj\u{f6}rn".as_bytes()]), Ok(Some("bj\u{f6}rn".to_owned())));
        for lines in [&[b"x".as_slice(), b"x"][..], &[b"", b"x"], &[b"bj\xf6rn"]] {
            assert_eq!(read(lines), Err(()), "{lines:?}");
        }
    }
}
