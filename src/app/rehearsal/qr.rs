//! QR codes of a rehearsal: what a picture says, and the same code drawn in the terminal.

use std::io::Cursor;

use fast_qr::{ECL, QRBuilder};
use image::{DynamicImage, GrayImage, ImageFormat, Luma, imageops};
use secenrol::recording::Redactor;
use secenrol::{Enrolment, Image};
use zeroize::Zeroizing;

/// The width of a module in a drawn picture, in pixels.
const MODULE: u32 = 6;
/// The white margin that readers need, in modules.
const MARGIN: u32 = 4;

/// The text of the QR code in a picture. It contains the seed.
pub fn read(picture: &Image) -> Option<Zeroizing<String>> {
    let grey = image::load_from_memory(picture.bytes()).ok()?.into_luma8();
    // If the code is drawn small, its modules are two or three pixels wide; doubling helps.
    let doubled = || {
        let (width, height) = (grey.width() * 2, grey.height() * 2);
        imageops::resize(&grey, width, height, imageops::FilterType::Triangle)
    };
    decoded(&grey).or_else(|| decoded(&doubled()))
}

fn decoded(grey: &GrayImage) -> Option<Zeroizing<String>> {
    let (width, height) = (grey.width() as usize, grey.height() as usize);
    let pixels = grey.as_raw();
    let mut prepared =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let grids = prepared.detect_grids();
    grids.iter().find_map(|grid| grid.decode().ok()).map(|(_, text)| Zeroizing::new(text))
}

/// The code as text for a terminal; `None` if no code can hold it.
pub fn for_terminal(text: &str) -> Option<Zeroizing<String>> {
    let code = QRBuilder::new(text).ecl(ECL::L).build().ok()?;
    Some(Zeroizing::new(code.to_str()))
}

/// A picture of a QR code, as a file of this media type. Empty if it cannot be drawn.
pub fn draw(text: &str, media_type: &str) -> Vec<u8> {
    let Ok(code) = QRBuilder::new(text).ecl(ECL::M).build() else { return Vec::new() };
    let size = u32::try_from(code.size).unwrap_or_default();
    let edge = (size + 2 * MARGIN) * MODULE;
    let is_dark = |x: u32, y: u32| {
        let module = |pixel: u32| (pixel / MODULE).checked_sub(MARGIN).filter(|it| *it < size);
        let (Some(x), Some(y)) = (module(x), module(y)) else { return false };
        code[y as usize][x as usize].value()
    };
    let picture =
        GrayImage::from_fn(edge, edge, |x, y| Luma([if is_dark(x, y) { 0 } else { 255 }]));
    let format = ImageFormat::from_mime_type(media_type).unwrap_or(ImageFormat::Png);
    let mut bytes = Cursor::new(Vec::new());
    let picture = match format {
        ImageFormat::Gif => DynamicImage::from(DynamicImage::from(picture).into_rgba8()),
        _ => DynamicImage::from(picture),
    };
    match picture.write_to(&mut bytes, format) {
        Ok(()) => bytes.into_inner(),
        Err(_) => Vec::new(),
    }
}

/// The form of a QR code's text: `{seed}` and `{enrolurl}` for these two, words of the address as
/// they are, and shapes for all else.
pub fn form(text: &str, enrolment: &Enrolment, redactor: &Redactor) -> String {
    let (seed, url) = (enrolment.seed.expose(), enrolment.enrolurl.expose());
    let encoded: String = url::form_urlencoded::byte_serialize(url.as_bytes()).collect();
    let mut pieces = vec![(text, "")];
    for (value, name) in [(&*encoded, "{enrolurl}"), (url, "{enrolurl}"), (seed, "{seed}")] {
        if !value.is_empty() {
            pieces = pieces.into_iter().flat_map(|piece| split(piece, value, name)).collect();
        }
    }
    let form = |(piece, name): (&str, &str)| {
        if name.is_empty() { harmless(piece, redactor) } else { name.to_owned() }
    };
    pieces.into_iter().map(form).collect()
}

/// Splits a piece that has no name yet at each place of `value`.
fn split<'a>(
    (piece, name): (&'a str, &'static str),
    value: &str,
    of_value: &'static str,
) -> Vec<(&'a str, &'static str)> {
    if !name.is_empty() {
        return vec![(piece, name)];
    }
    let mut parts: Vec<_> =
        piece.split(value).flat_map(|part| [(part, ""), ("", of_value)]).collect();
    parts.pop();
    parts
}

/// Marks and short words in lower case, which make up the frame of an address; shapes for others.
fn harmless(piece: &str, redactor: &Redactor) -> String {
    let is_mark = |c: char| ":/?&=-+._".contains(c);
    let (mut out, mut rest) = (String::new(), piece);
    while let Some(c) = rest.chars().next() {
        let end = if is_mark(c) { 1 } else { rest.find(is_mark).unwrap_or(rest.len()) };
        let (run, after) = rest.split_at(end);
        rest = after;
        let is_word = run.len() <= 12 && run.bytes().all(|b| b.is_ascii_lowercase());
        out.push_str(&if is_mark(c) || is_word {
            redacted_word(run, redactor)
        } else {
            redactor.shape(run)
        });
    }
    out
}

/// A word, unless it is one of the user's own.
fn redacted_word(word: &str, redactor: &Redactor) -> String {
    if word.len() < 4 { word.to_owned() } else { redactor.prose(word) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "someapp://enrol?seed=ABCD2345&url=https%3A%2F%2Fm.example.org%2Fe%2Fx";

    #[test]
    fn a_drawn_code_can_be_read_in_every_format() {
        for media_type in ["image/png", "image/jpeg", "image/gif", "image/bmp"] {
            let picture = Image::recognise(&draw(TEXT, media_type)).unwrap();
            assert_eq!(picture.media_type(), media_type);
            assert_eq!(read(&picture).as_deref().map(String::as_str), Some(TEXT), "{media_type}");
        }
        assert!(for_terminal(TEXT).is_some_and(|drawn| !drawn.contains("ABCD2345")));
    }

    #[test]
    fn the_form_of_a_code_has_no_value() {
        let redactor = Redactor::default();
        assert_eq!(harmless("someapp://enrol?seed=", &redactor), "someapp://enrol?seed=");
        assert_eq!(harmless("/Tom Jones?x=77", &redactor), "/<9 text #1>?x=<2 0-9 #2>");
    }
}
