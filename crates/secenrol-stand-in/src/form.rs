//! A strict reader of `application/x-www-form-urlencoded`.
//!
//! It refuses what libraries tolerate, so that it finds a client that sends a broken escape or the
//! same field twice.

/// The fields of a form, as (name, value), in the order in which they came.
pub(super) type Fields = Vec<(String, String)>;

/// Reads the body of a form. The error says what is wrong with it.
pub(super) fn fields(body: &[u8]) -> Result<Fields, &'static str> {
    let mut fields = Fields::new();
    for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
        let mut halves = pair.splitn(2, |byte| *byte == b'=');
        let name = decode(halves.next().unwrap_or_default())?;
        let value = decode(halves.next().unwrap_or_default())?;
        if field(&fields, &name).is_some() {
            return Err("a field twice");
        }
        fields.push((name, value));
    }
    Ok(fields)
}

/// The value of a field. Names are case-sensitive.
pub(super) fn field<'a>(fields: &'a [(String, String)], name: &str) -> Option<&'a str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

fn decode(text: &[u8]) -> Result<String, &'static str> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter();
    while let Some(byte) = rest.next() {
        let mut digit = || char::from(*rest.next()?).to_digit(16);
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => digit()
                .and_then(|high| u8::try_from(16 * high + digit()?).ok())
                .ok_or("a broken percent escape")?,
            other => *other,
        });
    }
    String::from_utf8(bytes).map_err(|_| "bytes that are no UTF-8")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_read_as_it_was_written() {
        let form = fields("userid=B%c3%a9la+%26+co&PASSWORD=&x".as_bytes()).unwrap();
        assert_eq!(field(&form, "userid"), Some("Béla & co"));
        assert_eq!(field(&form, "PASSWORD"), Some(""));
        assert_eq!(field(&form, "password"), None);
        assert_eq!(field(&form, "x"), Some(""));
        assert_eq!(form.len(), 3);
    }

    #[test]
    fn a_malformed_form_is_refused() {
        assert_eq!(fields(b"a=%4"), Err("a broken percent escape"));
        assert_eq!(fields(b"a=%zz"), Err("a broken percent escape"));
        assert_eq!(fields(b"a=%ff"), Err("bytes that are no UTF-8"));
        assert_eq!(fields(b"a=1&a=2"), Err("a field twice"));
    }
}
