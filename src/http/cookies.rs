//! Finds a request's cookies by the exact bytes of their name.
//!
//! Every site below a domain can set cookies for the whole domain. Browsers keep names that begin
//! with `__Host-` for the host itself, but they compare names exactly. A reader that decodes
//! `%5F%5FHost-handover`, or trims unusual white space from a name, takes another site's cookie for
//! its own. So names are compared as bytes here, and each cookie is read separately: invalid UTF-8
//! in one hides no other.

/// The values of the cookies that are called exactly `name`, in the order of the request's `Cookie`
/// lines. Values that are the same are given once.
pub fn values<'a>(lines: impl IntoIterator<Item = &'a [u8]>, name: &str) -> Vec<&'a [u8]> {
    let cookies = lines.into_iter().flat_map(|line| line.split(|&byte| byte == b';'));
    let mut values = Vec::new();
    for cookie in cookies {
        if let Some(value) = value(cookie, name)
            && !values.contains(&value)
        {
            values.push(value);
        }
    }
    values
}

/// The value in `name=value`, which spaces and tabs may surround.
fn value<'a>(cookie: &'a [u8], name: &str) -> Option<&'a [u8]> {
    let is_text = |byte: &u8| !matches!(byte, b' ' | b'\t');
    let (start, end) = (cookie.iter().position(is_text)?, cookie.iter().rposition(is_text)?);
    cookie[start..=end].strip_prefix(name.as_bytes())?.strip_prefix(b"=")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NAME: &str = "__Host-handover";

    fn found<'a>(lines: &[&'a [u8]]) -> Vec<&'a [u8]> {
        values(lines.iter().copied(), NAME)
    }

    #[test]
    fn s08_only_the_exact_name_is_the_cookies_name() {
        for other in [
            "%5F%5FHost-handover",
            "__host-handover",
            "__Host-handover ",
            "\u{2000}__Host-handover",
            "\u{a0}__Host-handover",
            "\u{85}__Host-handover",
            "\u{3000}__Host-handover",
            "\u{1680}__Host-handover",
            "\u{2028}__Host-handover",
            "__Host-handover\u{a0}",
            "x__Host-handover",
            "__Host-handover_language",
            "\"__Host-handover",
        ] {
            assert_eq!(found(&[format!("{other}=evil").as_bytes()]), [b""; 0], "{other:?}");
            let both = format!("{other}=evil; {NAME}=mine");
            assert_eq!(found(&[both.as_bytes()]), [b"mine"], "{other:?}");
        }
    }

    #[test]
    fn cookies_are_split_at_semicolons_and_trimmed() {
        assert_eq!(
            found(&[b"a=1;__Host-handover=x;\t __Host-handover=y", b"__Host-handover=x"]),
            [b"x", b"y"]
        );
        assert_eq!(found(&[b"__Host-handover=a=b"]), [b"a=b"]);
        assert_eq!(found(&[b"__Host-handover=x ; a=1", b"__Host-handover=y\t"]), [b"x", b"y"]);
        assert_eq!(found(&[b"__Host-handover"]), [b""; 0]);
        assert_eq!(found(&[b"", b";", b" ; "]), [b""; 0]);
    }

    #[test]
    fn invalid_utf8_in_one_cookie_hides_no_other() {
        assert_eq!(found(&[b"user=J\xfcrgen; __Host-handover=mine; b=\xff"]), [b"mine"]);
    }

    proptest! {
        #[test]
        fn s68_no_cookie_line_panics(line in proptest::collection::vec(any::<u8>(), 0..200)) {
            let named = [NAME.as_bytes(), b"="].concat();
            let all = found(&[&line]);
            prop_assert!(all.is_empty() || line.windows(named.len()).any(|part| part == named));
        }
    }
}
