//! Adjusts the organisation's colour so that text in it and on it is readable. WCAG 2.2 (AA,
//! success criterion 1.4.3) asks for a contrast of 4.5 : 1, on light and on dark backgrounds.

use std::fmt;
use std::str::FromStr;

/// Minimum contrast between text and background.
const MIN_CONTRAST: f64 = 4.5;
/// Share of the accent in a tinted background.
const TINT: f64 = 0.12;

const WHITE: Colour = Colour([255; 3]);
const BLACK: Colour = Colour([0; 3]);
/// The backgrounds in handover.css that the accent does not tint.
#[cfg(test)]
const BACKGROUNDS: [&str; 4] = ["--paper", "--ground", "--care", "--wrong-tint"];
/// `BACKGROUNDS` in the light scheme.
const LIGHT: [Colour; 4] =
    [WHITE, Colour([0xf2, 0xf5, 0xf4]), Colour([0xff, 0xf1, 0xcf]), Colour([0xfd, 0xee, 0xed])];
/// `BACKGROUNDS` in the dark scheme.
const DARK: [Colour; 4] = [
    Colour([0x16, 0x21, 0x26]),
    Colour([0x0d, 0x15, 0x18]),
    Colour([0x38, 0x2e, 0x13]),
    Colour([0x3a, 0x1d, 0x1f]),
];

/// An sRGB colour: red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl FromStr for Colour {
    type Err = ();

    /// Parses `#0c6068` or `#06f`.
    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = text.strip_prefix('#').ok_or(())?;
        let digits = match digits.len() {
            3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
            _ => digits.to_owned(),
        };
        let mut channels = [0; 3];
        hex::decode_to_slice(digits, &mut channels).map_err(|_| ())?;
        Ok(Self(channels))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.0;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

impl Colour {
    /// The accent of the portal's own stylesheet.
    pub const OWN: Self = Self([0x0c, 0x60, 0x68]);

    /// Relative luminance as defined by WCAG, 0 to 1.
    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast ratio as defined by WCAG, 1 to 21.
    fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance() + 0.05, other.luminance() + 0.05);
        if a > b { a / b } else { b / a }
    }

    fn min_contrast(self, backgrounds: &[Self]) -> f64 {
        backgrounds.iter().map(|other| self.contrast(*other)).fold(f64::INFINITY, f64::min)
    }

    /// Mixes in `share` of `other`, 0 to 1.
    fn mixed(self, other: Self, share: f64) -> Self {
        let mix = |a: u8, b: u8| f64::from(a) + (f64::from(b) - f64::from(a)) * share;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between two bytes"
        )]
        let channel = |at: usize| mix(self.0[at], other.0[at]).round() as u8;
        Self([channel(0), channel(1), channel(2)])
    }

    /// The first readable colour on the way from this one to `end`: readable on the backgrounds
    /// and on the first of them with its tint.
    fn legible(self, backgrounds: [Self; 4], end: Self) -> Self {
        (0..=100)
            .map(|percent| self.mixed(end, f64::from(percent) / 100.0))
            .find(|colour| {
                let tint = backgrounds[0].mixed(*colour, TINT);
                colour.min_contrast(&backgrounds).min(colour.contrast(tint)) >= MIN_CONTRAST
            })
            .unwrap_or(end)
    }

    /// White if that is readable on this colour, else black.
    fn text_on(self) -> Self {
        if self.contrast(WHITE) >= MIN_CONTRAST { WHITE } else { BLACK }
    }
}

/// The colours of a brand, for the light and the dark scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colours {
    accent: Colour,
    light: Scheme,
    dark: Scheme,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Scheme {
    accent: Colour,
    on_accent: Colour,
    link: Colour,
    tint: Colour,
}

impl Scheme {
    fn rule(&self) -> String {
        let Self { accent, on_accent, link, tint } = self;
        format!(":root{{--accent:{accent};--on-accent:{on_accent};--link:{link};--tint:{tint}}}")
    }
}

impl Colours {
    /// Derives them from the organisation's colour, and from its colour for dark backgrounds if
    /// there is one.
    pub fn of(accent: Colour, dark: Option<Colour>) -> Self {
        let scheme = |accent: Colour, link, background: Colour| Scheme {
            accent,
            on_accent: accent.text_on(),
            link,
            tint: background.mixed(link, TINT),
        };
        let bright = dark.unwrap_or(accent).legible(DARK, WHITE);
        let light = scheme(accent, accent.legible(LIGHT, BLACK), LIGHT[0]);
        let dark = scheme(bright, bright, DARK[0]);
        Self { accent, light, dark }
    }

    /// Custom properties of the light scheme, for documents that are printed.
    pub fn printed(&self) -> String {
        self.light.rule()
    }

    /// A background in the organisation's colour, and the text on it.
    pub fn button(&self) -> (Colour, Colour) {
        (self.light.accent, self.light.on_accent)
    }

    /// Says how a link differs from the configured colour. `None` if the colour is readable as it
    /// is.
    pub fn warning(&self) -> Option<String> {
        (self.light.link != self.accent).then(|| {
            format!(
                "{} on a light background has a contrast of {:.1} : 1, but WCAG AA asks for \
                 {MIN_CONTRAST} : 1; links use {} instead",
                self.accent,
                self.accent.min_contrast(&LIGHT),
                self.light.link,
            )
        })
    }

    /// CSS rules that set the colours.
    pub fn style(&self) -> String {
        let (light, dark) = (self.light.rule(), self.dark.rule());
        format!("{light}\n@media (prefers-color-scheme:dark){{{dark}}}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        text.parse().unwrap()
    }

    #[test]
    fn contrasts_are_as_defined_by_wcag() {
        assert!((colour("#000").contrast(WHITE) - 21.0).abs() < 1e-9);
        assert!((colour("#777777").contrast(WHITE) - 4.48).abs() < 0.005);
        assert!((colour("#0000ff").contrast(WHITE) - 8.59).abs() < 0.005);
    }

    #[test]
    fn only_hexadecimal_colours_are_accepted() {
        assert_eq!(
            (colour("#06f"), colour("#0c6068")),
            (colour("#0066ff"), Colour([0x0c, 0x60, 0x68]))
        );
        for text in [
            "",
            "#",
            "06f",
            "#06",
            "#0066f",
            "#0066ff00",
            "blue",
            "#ggg",
            "#+1+1+1",
            "red;}*{display:none",
        ] {
            assert!(text.parse::<Colour>().is_err(), "{text}");
        }
    }

    #[test]
    fn every_colour_becomes_readable_on_every_background() {
        // The text colours of handover.css, which also appear on the tint.
        let light = ["#15252b", "#4a5c64", "#a3161c"].map(colour);
        let dark = ["#e9eff1", "#a9b9c0", "#ffa39e"].map(colour);
        for code in 0..4096_u32 {
            let accent = colour(&format!("#{code:03x}"));
            let made = Colours::of(accent, None);
            for (scheme, backgrounds, texts) in
                [(made.light, LIGHT, light), (made.dark, DARK, dark)]
            {
                assert!(
                    scheme.link.min_contrast(&backgrounds) >= MIN_CONTRAST,
                    "{accent}: {made:?}"
                );
                assert!(
                    scheme.on_accent.contrast(scheme.accent) >= MIN_CONTRAST,
                    "{accent}: {made:?}"
                );
                for text in texts.into_iter().chain([scheme.link]) {
                    assert!(
                        text.contrast(scheme.tint) >= MIN_CONTRAST,
                        "{accent}: {text} on {made:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn an_unreadable_colour_is_darkened_with_a_warning() {
        let yellow = Colours::of(colour("#ffcc00"), None);
        assert_ne!(yellow.light.link, yellow.accent);
        assert_eq!(yellow.light.accent, yellow.accent, "buttons keep the colour");
        let warning = yellow.warning().unwrap();
        assert!(
            warning.starts_with("#ffcc00 on a light background has a contrast of 1.3 : 1"),
            "{warning}"
        );
        assert_eq!(Colours::of(colour("#0c6068"), None).warning(), None);
    }

    #[test]
    fn the_backgrounds_are_those_of_the_stylesheet() {
        let style = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/static/handover.css"));
        let (light, dark) = style.split_once("prefers-color-scheme: dark").unwrap();
        for (part, backgrounds) in [(light, LIGHT), (dark, DARK)] {
            let value = |name: &str| {
                let (_, rest) = part.split_once(&format!("{name}: ")).unwrap();
                colour(rest.split(';').next().unwrap())
            };
            assert_eq!(BACKGROUNDS.map(value), backgrounds);
        }
    }
}
