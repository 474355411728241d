//! QR codes: drawn as SecEnrol draws them, and read out of a picture as a phone reads them. The
//! picture is a screenshot of a browser, perhaps of a whole page on a high-resolution screen.

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder, QRCode};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{GrayImage, Luma};
use rqrr::PreparedImage;

/// The width of a module, in pixels.
const MODULE: u32 = 8;
/// The white margin that readers need, in modules.
const MARGIN: usize = 4;

/// Draws a text as a PNG, 8 pixels a module. `None` if no QR code can hold it.
pub(super) fn png(text: &str) -> Option<Vec<u8>> {
    let code = drawn(text)?;
    let edge = u32::try_from(code.size + 2 * MARGIN).ok()? * MODULE;
    let module = |pixel: u32| (pixel / MODULE) as usize;
    let picture = GrayImage::from_fn(edge, edge, |x, y| {
        Luma([if is_dark(&code, module(x), module(y)) { 0 } else { 255 }])
    });
    let mut file = Vec::new();
    // By default a QR code would take twice as many bytes.
    let encoder =
        PngEncoder::new_with_quality(&mut file, CompressionType::Default, FilterType::Adaptive);
    picture.write_with_encoder(encoder).ok()?;
    Some(file)
}

/// Draws a text as an SVG document. `None` if no QR code can hold it.
pub(super) fn svg(text: &str) -> Option<Vec<u8>> {
    Some(SvgBuilder::default().to_str(&drawn(text)?).into_bytes())
}

fn drawn(text: &str) -> Option<QRCode> {
    QRBuilder::new(text).ecl(ECL::M).build().ok()
}

/// Whether a module is dark, counted from the margin's corner.
fn is_dark(code: &QRCode, x: usize, y: usize) -> bool {
    let inside = MARGIN..MARGIN + code.size;
    inside.contains(&x) && inside.contains(&y) && code[y - MARGIN][x - MARGIN].value()
}

/// The texts of all QR codes in a picture; `None` if it is not a picture. It blocks for up to a
/// second.
pub(super) fn texts(picture: &[u8]) -> Option<Vec<String>> {
    // The library refuses pictures that take more than 512 MiB.
    let picture = image::load_from_memory(picture).ok()?.into_luma8();
    let found = find(picture.clone());
    // If the code is shown small, its modules are two or three pixels wide; doubling helps.
    Some(if found.is_empty() { find(doubled(&picture)) } else { found })
}

/// Twice the width and height. Every second pixel is the mean of its neighbours.
fn doubled(picture: &GrayImage) -> GrayImage {
    let (width, height) = picture.dimensions();
    GrayImage::from_fn(width * 2, height * 2, |x, y| {
        let (left, top) = (x / 2, y / 2);
        let right = (left + x % 2).min(width - 1);
        let bottom = (top + y % 2).min(height - 1);
        let corners = [(left, top), (right, top), (left, bottom), (right, bottom)];
        let sum: u16 = corners.map(|(x, y)| u16::from(picture.get_pixel(x, y).0[0])).iter().sum();
        Luma([u8::try_from(sum / 4).unwrap_or(u8::MAX)])
    })
}

fn find(picture: GrayImage) -> Vec<String> {
    let mut picture = PreparedImage::prepare(picture);
    let grids = picture.detect_grids();
    let texts = grids.iter().filter_map(|grid| grid.decode().ok());
    texts.map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{GrayImage, imageops};

    use super::*;

    const TEXT: &str = "handover-demo:enrol?seed=ABCD2345&url=http%3A%2F%2F127.0.0.1%3A54321%2Fenrol%2FABCDEFGHJKLMNPQR";

    /// A screenshot: the code, 240 pixels wide, on a large grey page.
    fn screenshot(format: image::ImageFormat) -> Vec<u8> {
        let code = image::load_from_memory(&png(TEXT).unwrap()).unwrap().into_luma8();
        let code = imageops::resize(&code, 240, 240, imageops::FilterType::Lanczos3);
        let mut page = GrayImage::from_pixel(1280, 2400, image::Luma([238]));
        imageops::overlay(&mut page, &code, 517, 803);
        let mut bytes = Cursor::new(Vec::new());
        page.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_drawn_code_can_be_read() {
        assert_eq!(texts(&png(TEXT).unwrap()), Some(vec![TEXT.to_owned()]));
    }

    #[test]
    fn a_code_on_a_large_page_is_found() {
        for format in [image::ImageFormat::Png, image::ImageFormat::Jpeg] {
            assert_eq!(texts(&screenshot(format)), Some(vec![TEXT.to_owned()]));
        }
    }

    #[test]
    fn a_missing_picture_and_a_missing_code_differ() {
        assert_eq!(texts(b"hello"), None);
        let mut blank = Cursor::new(Vec::new());
        GrayImage::from_pixel(300, 200, image::Luma([255]))
            .write_to(&mut blank, image::ImageFormat::Png)
            .unwrap();
        assert_eq!(texts(blank.get_ref()), Some(Vec::new()));
        assert_eq!(texts(&svg(TEXT).unwrap()), None);
    }
}
