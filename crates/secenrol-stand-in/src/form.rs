//! A strict reader of `application/x-www-form-urlencoded`.
//!
//! It refuses what libraries tolerate, so that it finds a client that sends a broken escape or the
//! same field twice.

/// The fields of a form, as (name, value), in the order in which they came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form(pub(super) Vec<(String, String)>);

impl Form {
    /// Reads the body of a form. The error says what is wrong with it.
    pub(super) fn parse(body: &[u8]) -> Result<Self, &'static str> {
        let mut form = Self::default();
        for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let mut halves = pair.splitn(2, |byte| *byte == b'=').map(decode);
            let name = halves.next().unwrap_or_else(|| Ok(String::new()))?;
            let value = halves.next().unwrap_or_else(|| Ok(String::new()))?;
            if form.get(&name).is_some() {
                return Err("a field twice");
            }
            form.0.push((name, value));
        }
        Ok(form)
    }

    /// The value of a field. Names are case-sensitive.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of a field, or a message that it is missing.
    pub(super) fn require(&self, name: &str) -> Result<&str, String> {
        self.get(name).ok_or_else(|| format!("The field {name} is missing."))
    }
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
        let form = Form::parse("userid=B%c3%a9la+%26+co&PASSWORD=&x".as_bytes()).unwrap();
        assert_eq!(form.get("userid"), Some("Béla & co"));
        assert_eq!(form.get("PASSWORD"), Some(""));
        assert_eq!(form.get("password"), None);
        assert_eq!(form.get("x"), Some(""));
        assert_eq!(form.0.len(), 3);
    }

    #[test]
    fn a_malformed_form_is_refused() {
        assert_eq!(Form::parse(b"a=%4"), Err("a broken percent escape"));
        assert_eq!(Form::parse(b"a=%zz"), Err("a broken percent escape"));
        assert_eq!(Form::parse(b"a=%ff"), Err("bytes that are no UTF-8"));
        assert_eq!(Form::parse(b"a=1&a=2"), Err("a field twice"));
    }
}
