//! `application/x-www-form-urlencoded`, read by the stand-in itself.
//!
//! It is strict where a library would be kind, so that a portal which sends a broken escape or the
//! same field twice is found out here. It knows nothing of what the fields mean.

use std::fmt::Write as _;

/// The fields of a form, in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    fields: Vec<(String, String)>,
}

/// What is wrong with a form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum FormError {
    #[error("a broken percent escape")]
    Escape,
    #[error("bytes that are no UTF-8")]
    Encoding,
    #[error("the field {0} twice")]
    Twice(String),
}

impl Form {
    /// Reads the body of a form.
    pub(super) fn parse(body: &[u8]) -> Result<Self, FormError> {
        let mut form = Self::default();
        for pair in body.split(|byte| *byte == b'&').filter(|p| !p.is_empty()) {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let name = decode(halves.next().unwrap_or_default())?;
            let value = decode(halves.next().unwrap_or_default())?;
            if form.get(&name).is_some() {
                return Err(FormError::Twice(name));
            }
            form.fields.push((name, value));
        }
        Ok(form)
    }

    /// The value of a field; names are case-sensitive.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        let field = self.fields.iter().find(|(n, _)| n == name);
        field.map(|(_, value)| value.as_str())
    }

    /// All fields as they came.
    pub(super) fn into_fields(self) -> Vec<(String, String)> {
        self.fields
    }
}

fn decode(text: &[u8]) -> Result<String, FormError> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter().copied();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => 16 * hex_digit(rest.next())? + hex_digit(rest.next())?,
            other => other,
        });
    }
    String::from_utf8(bytes).map_err(|_| FormError::Encoding)
}

fn hex_digit(byte: Option<u8>) -> Result<u8, FormError> {
    match byte {
        Some(digit @ b'0'..=b'9') => Ok(digit - b'0'),
        Some(letter @ b'a'..=b'f') => Ok(letter - b'a' + 10),
        Some(letter @ b'A'..=b'F') => Ok(letter - b'A' + 10),
        _ => Err(FormError::Escape),
    }
}

/// Escapes a value so that it can stand in a form or a query.
pub(super) fn encode(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_it_was_written() {
        let form = Form::parse("userid=B%c3%a9la+%26+co&PASSWORD=&x".as_bytes()).unwrap();
        assert_eq!(form.get("userid"), Some("Béla & co"));
        assert_eq!(form.get("PASSWORD"), Some(""));
        assert_eq!(form.get("password"), None);
        assert_eq!(form.get("x"), Some(""));
        assert_eq!(form.into_fields().len(), 3);
    }

    #[test]
    fn an_encoded_value_comes_back() {
        let value = "http://127.0.0.1:80/a?b=c&d=%+ é";
        let form = Form::parse(format!("v={}", encode(value)).as_bytes()).unwrap();
        assert_eq!(form.get("v"), Some(value));
    }

    #[test]
    fn malformed_forms_are_refused() {
        assert_eq!(Form::parse(b"a=%4"), Err(FormError::Escape));
        assert_eq!(Form::parse(b"a=%zz"), Err(FormError::Escape));
        assert_eq!(Form::parse(b"a=%ff"), Err(FormError::Encoding));
        assert_eq!(Form::parse(b"a=1&a=2"), Err(FormError::Twice("a".into())));
    }
}
