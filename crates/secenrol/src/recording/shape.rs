//! The shape of a value: how long it is and which characters it has, never which value.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_PAD_INDIFFERENT};

use crate::picture;

/// Longer values are described by the nearest power of two.
const EXACT_LENGTH: usize = 4096;
/// Placeholders of longer values are not read: an edited transcript must not fill the memory.
const MAX_LENGTH: usize = 1 << 20;
/// The length of a line in base64 that is wrapped.
const LINE: usize = 76;
/// The longest class in a placeholder, in bytes.
const MAX_CLASS_BYTES: usize = 40;
/// Placeholders that are longer are not read.
const MAX_PLACEHOLDER_BYTES: usize = 120;

/// How long a value is and which characters it has. Written as a placeholder such as
/// `<24 base64 #3>`: equal numbers mark equal values within one transcript.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shape {
    /// The length in characters. For passwords only a class: 8, 16, 64 or 1,024 at most.
    pub length: usize,
    /// The characters, such as `A-Z0-9`, `base64 png` or `https url`.
    pub class: String,
    /// Whether line breaks wrap the value.
    pub is_wrapped: bool,
    /// Whether the value stands in JSON without the escapes that JSON demands.
    pub is_unescaped: bool,
    /// The number of the value; equal values have equal numbers. 0 if it has none.
    pub id: u32,
}

impl Shape {
    /// The shape of `value`, as yet without a number.
    pub fn of(value: &str) -> Self {
        let is_wrapped = value.trim().contains(['\r', '\n']);
        let unwrapped: String = value.chars().filter(|c| !matches!(c, '\r' | '\n')).collect();
        let count = unwrapped.chars().count();
        let length = if count > EXACT_LENGTH { count.next_power_of_two() } else { count };
        Self { length, class: class_of(&unwrapped), is_wrapped, is_unescaped: false, id: 0 }
    }

    /// The shape of a password: its length is rounded up, so that it helps nobody to guess.
    pub fn of_password(value: &str) -> Self {
        let count = value.chars().count();
        let length = [8, 16, 64].into_iter().find(|most| count <= *most).unwrap_or(1024);
        Self { length, class: "password".to_owned(), ..Self::of("") }
    }

    /// Reads the placeholder at the start of `text`, and returns what follows it.
    pub fn parse(text: &str) -> Option<(Self, &str)> {
        let inner = text.strip_prefix('<')?;
        let end = inner.bytes().take(MAX_PLACEHOLDER_BYTES).position(|b| b == b'>')?;
        let (inner, rest) = (&inner[..end], &inner[end + 1..]);
        let (length, mut class) = inner.split_once(' ')?;
        let length = length.parse().ok().filter(|length| *length <= MAX_LENGTH)?;
        let mut id = 0;
        if let Some((before, number)) = class.rsplit_once(" #") {
            (class, id) = (before, number.parse().ok()?);
        }
        let mut flag = |name: &str| match class.strip_suffix(name) {
            Some(before) => {
                class = before;
                true
            }
            None => false,
        };
        let (is_unescaped, is_wrapped) = (flag(" unescaped"), flag(" wrapped"));
        let fits = !class.is_empty() && class.len() <= MAX_CLASS_BYTES;
        let class = fits.then(|| class.to_owned())?;
        Some((Self { length, class, is_wrapped, is_unescaped, id }, rest))
    }

    /// The media type of the picture that the value holds, such as `image/png`; `None` if it holds
    /// none that the client recognises.
    pub fn picture(&self) -> Option<String> {
        let kind = self.class.rsplit_once("base64 ")?.1;
        (kind != "svg").then(|| format!("image/{kind}"))
    }

    /// Whether a `data:` prefix stands before the base64.
    pub fn has_data_prefix(&self) -> bool {
        self.class.starts_with("data: ")
    }

    /// The scheme of a URL.
    pub fn scheme(&self) -> Option<&str> {
        self.class.strip_suffix(" url")
    }

    /// A made-up value of this shape, the same for the same number. `picture` draws a picture of a
    /// media type.
    pub fn fill(&self, picture: impl Fn(&str) -> Vec<u8>) -> String {
        let length = self.length;
        let value = match self.class.as_str() {
            "0-9" => self.letters(length, b"123456789"),
            "A-Z" => self.letters(length, b"ABCDEFGHJKLMNPQRSTUVWXYZ"),
            "a-z" => self.letters(length, b"abcdefghjkmnpqrstuvwxyz"),
            "A-Z0-9" => self.letters(length, b"A2BCDEFGH3JKLMNPQRSTUVWXYZ45678"),
            "a-z0-9" | "hex" => self.letters(length, b"a2bcdef345678"),
            "name\\name" => format!("R\\{}", self.letters(length.saturating_sub(2), b"replay")),
            "name@name" => format!("{}@r", self.letters(length.saturating_sub(2), b"replay")),
            "unicode text" => self.letters(length, b"replay ").replace('e', "\u{e9}"),
            "text" => self.letters(length, b"replay ._"),
            _ if self.scheme().is_some() => {
                let start = format!("{}://replay.invalid/", self.scheme().unwrap_or_default());
                let more = self.letters(length.saturating_sub(start.len()), b"abcdefgh");
                start + &more
            }
            class if class.contains("base64 ") => self.fill_picture(picture),
            _ => self.letters(length, b"aB3cD4eF5gH6iJ7kL8mN9pQ"),
        };
        if self.is_wrapped { wrapped(&value) } else { value }
    }

    fn fill_picture(&self, picture: impl Fn(&str) -> Vec<u8>) -> String {
        let media_type = self.picture();
        let bytes = match &media_type {
            Some(media_type) => picture(media_type),
            None => b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_vec(),
        };
        let base64 = STANDARD.encode(bytes);
        if self.has_data_prefix() {
            let kind = media_type.unwrap_or_else(|| "image/svg+xml".to_owned());
            format!("data:{kind};base64,{base64}")
        } else {
            base64
        }
    }

    /// `length` of these letters, chosen by the number of the value.
    fn letters(&self, length: usize, letters: &[u8]) -> String {
        // A linear congruential generator is enough: the values only have to differ.
        let mut state = u64::from(self.id).wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut letter = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let index = usize::try_from(state >> 33).unwrap_or_default() % letters.len();
            char::from(letters[index])
        };
        (0..length).map(|_| letter()).collect()
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{} {}", self.length, self.class)?;
        if self.is_wrapped {
            f.write_str(" wrapped")?;
        }
        if self.is_unescaped {
            f.write_str(" unescaped")?;
        }
        if self.id > 0 {
            write!(f, " #{}", self.id)?;
        }
        f.write_str(">")
    }
}

fn wrapped(value: &str) -> String {
    let lines: Vec<_> = value.as_bytes().chunks(LINE).map(String::from_utf8_lossy).collect();
    lines.join("\r\n")
}

fn class_of(value: &str) -> String {
    let data = value.trim_start().get(..5).is_some_and(|it| it.eq_ignore_ascii_case("data:"));
    if data {
        return format!("data: {}", base64_class(value.split_once(',').map_or("", |it| it.1)));
    }
    if let Some(scheme) = scheme_of(value) {
        return format!("{scheme} url");
    }
    let all = |fits: fn(u8) -> bool| value.bytes().all(fits);
    let class = if all(|b| b.is_ascii_digit()) {
        "0-9"
    } else if all(|b| b.is_ascii_uppercase()) {
        "A-Z"
    } else if all(|b| b.is_ascii_lowercase()) {
        "a-z"
    } else if all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()) {
        "A-Z0-9"
    } else if all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f')) {
        "hex"
    } else if all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()) {
        "a-z0-9"
    } else if all(|b| b.is_ascii_alphanumeric() || b"+/=_-".contains(&b)) {
        return base64_class(value);
    } else if value.matches('\\').count() == 1 {
        "name\\name"
    } else if value.matches('@').count() == 1 {
        "name@name"
    } else if value.is_ascii() {
        "text"
    } else {
        "unicode text"
    };
    class.to_owned()
}

/// `base64`, and what it holds if that is a picture.
fn base64_class(value: &str) -> String {
    if let Some(image) = picture::image(value) {
        return image.media_type().replace("image/", "base64 ");
    }
    let bytes = STANDARD_PAD_INDIFFERENT.decode(value.trim()).unwrap_or_default();
    let is_svg = bytes.starts_with(b"<svg") || bytes.starts_with(b"<?xml");
    if is_svg { "base64 svg" } else { "base64" }.to_owned()
}

/// The scheme of a URL with `//`.
fn scheme_of(value: &str) -> Option<&str> {
    let (scheme, _) = value.split_once("://")?;
    let fits = (2..=20).contains(&scheme.len())
        && scheme.starts_with(|c: char| c.is_ascii_lowercase())
        && scheme.bytes().all(|b| b.is_ascii_lowercase() || b"+.-0123456789".contains(&b));
    fits.then_some(scheme)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_shape_names_length_and_characters() {
        let picture = STANDARD.encode(include_bytes!("../../tests/pixel.png"));
        let length = picture.len();
        for (value, shape) in [
            ("ABCD1234", "<8 A-Z0-9>".to_owned()),
            ("123456", "<6 0-9>".to_owned()),
            ("alice", "<5 a-z>".to_owned()),
            ("CORP\\alice", "<10 name\\name>".to_owned()),
            ("alice@example.org", "<17 name@name>".to_owned()),
            ("deadbeef00", "<10 hex>".to_owned()),
            ("aB3+/x==", "<8 base64>".to_owned()),
            ("https://m.example.org/e?a=1", "<27 https url>".to_owned()),
            ("otpauth://totp/x?secret=A", "<25 otpauth url>".to_owned()),
            ("Bj\u{f6}rn", "<5 unicode text>".to_owned()),
            (&picture, format!("<{length} base64 png>")),
            (&format!("data:image/png;base64,{picture}"), {
                format!("<{} data: base64 png>", length + 22)
            }),
            (&wrapped(&picture), format!("<{length} base64 png wrapped>")),
            (&STANDARD.encode("<svg/>"), "<8 base64 svg>".to_owned()),
        ] {
            assert_eq!(Shape::of(value).to_string(), shape, "{value}");
        }
        assert_eq!(Shape::of_password("moving day").to_string(), "<16 password>");
    }

    proptest! {
        /// A filled shape has the same shape, and no shape depends on more than the kinds of
        /// characters.
        #[test]
        fn a_filled_shape_has_the_shape(value in "[A-Z]{2,20}|[0-9]{2,9}|[a-z]{2,20}|[A-Z]{2}[0-9A-Z]{6,20}", id in 1_u32..99) {
            let shape = Shape { id, ..Shape::of(&value) };
            let written = shape.to_string();
            let (read, rest) = Shape::parse(&written).unwrap();
            prop_assert_eq!(&read, &shape);
            prop_assert_eq!(rest, "");
            let filled = shape.fill(|_| Vec::new());
            prop_assert_eq!(filled.chars().count(), shape.length);
            let rotated: String = value.bytes().map(|b| char::from(match b {
                b'A'..=b'Z' => b'A' + (b - b'A' + 1) % 26,
                b'a'..=b'z' => b'a' + (b - b'a' + 1) % 26,
                digit => b'0' + (digit - b'0' + 1) % 10,
            })).collect();
            // `hex` and `a-z0-9` are one kind of characters to a reader.
            prop_assert_eq!(Shape::of(&rotated).length, Shape::of(&value).length);
            prop_assert_eq!(Shape::of(&rotated).class, Shape::of(&value).class);
        }

        #[test]
        fn no_text_stops_the_reader_of_placeholders(text in "<?[0-9]{0,9} ?[ -~]{0,30}") {
            let _ = Shape::parse(&text);
        }
    }
}
