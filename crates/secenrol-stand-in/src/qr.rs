//! QR codes: drawn as SecEnrol draws them, and read out of a picture as a phone reads them. The
//! picture is a screenshot of a browser, perhaps of a whole page on a high-resolution screen.

use std::io::Cursor;

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder, QRCode};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{GrayImage, ImageFormat, ImageReader, Limits, Luma};
use rqrr::PreparedImage;

/// The width of a module, in pixels.
const MODULE: usize = 8;
/// The white margin that readers need, in modules.
const MARGIN: usize = 4;
/// The largest width and height of a picture that is read, in pixels.
const LARGEST_EDGE: u32 = 20_000;

/// Draws a text as a PNG, 8 pixels a module. `None` if no QR code can hold it.
pub(super) fn png(text: &str) -> Option<Vec<u8>> {
    let code = modules(text)?;
    let edge = u32::try_from((code.size + 2 * MARGIN) * MODULE).ok()?;
    let picture = GrayImage::from_fn(edge, edge, |x, y| {
        Luma([if is_dark(&code, x as usize, y as usize) { 0 } else { 255 }])
    });
    let mut bytes = Vec::new();
    // The library's default makes the picture larger.
    let (compression, filter) = (CompressionType::Default, FilterType::Adaptive);
    let encoder = PngEncoder::new_with_quality(&mut bytes, compression, filter);
    picture.write_with_encoder(encoder).ok()?;
    Some(bytes)
}

/// Draws a text as an SVG document. `None` if no QR code can hold it.
pub(super) fn svg(text: &str) -> Option<Vec<u8>> {
    Some(SvgBuilder::default().to_str(&modules(text)?).into_bytes())
}

fn modules(text: &str) -> Option<QRCode> {
    QRBuilder::new(text).ecl(ECL::M).build().ok()
}

fn is_dark(code: &QRCode, x: usize, y: usize) -> bool {
    let module = |pixel: usize| (pixel / MODULE).checked_sub(MARGIN);
    match (module(x), module(y)) {
        (Some(x), Some(y)) if x < code.size && y < code.size => code[y][x].value(),
        _ => false,
    }
}

/// The texts of all QR codes in a picture; `None` if it is not a PNG or JPEG. It blocks for up to a
/// second.
pub(super) fn texts(picture: &[u8]) -> Option<Vec<String>> {
    let picture = decode(picture)?;
    let found = find(&picture);
    // If the code is shown small, its modules are two or three pixels wide; doubling helps.
    Some(if found.is_empty() { find(&doubled(&picture)) } else { found })
}

/// The library's own limit on memory applies, too.
fn decode(picture: &[u8]) -> Option<GrayImage> {
    let format = image::guess_format(picture).ok()?;
    if !matches!(format, ImageFormat::Png | ImageFormat::Jpeg) {
        return None;
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST_EDGE);
    limits.max_image_height = Some(LARGEST_EDGE);
    let mut reader = ImageReader::with_format(Cursor::new(picture), format);
    reader.limits(limits);
    let grey = reader.decode().ok()?.into_luma8();
    (grey.width() > 0 && grey.height() > 0).then_some(grey)
}

/// Twice the width and height. Every second pixel is the mean of its neighbours. The library would
/// need 16 bytes for each pixel.
fn doubled(picture: &GrayImage) -> GrayImage {
    let (width, height) = picture.dimensions();
    let at = |x: u32, y: u32| u16::from(picture[(x.min(width - 1), y.min(height - 1))].0[0]);
    GrayImage::from_fn(width * 2, height * 2, |x, y| {
        let (left, top) = (x / 2, y / 2);
        let (right, bottom) = (left + x % 2, top + y % 2);
        let sum = at(left, top) + at(right, top) + at(left, bottom) + at(right, bottom);
        Luma([u8::try_from(sum / 4).unwrap_or(u8::MAX)])
    })
}

fn find(picture: &GrayImage) -> Vec<String> {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let pixels = picture.as_raw();
    let mut prepared =
        PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let grids = prepared.detect_grids();
    let texts = grids.iter().filter_map(|grid| grid.decode().ok());
    texts.map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use image::imageops;

    use super::*;

    const TEXT: &str = "handover-demo:enrol?seed=ABCD2345&url=http%3A%2F%2F127.0.0.1%3A54321%2Fenrol%2FABCDEFGHJKLMNPQR";

    /// A screenshot: the code, 240 pixels wide, on a large grey page.
    fn screenshot(format: ImageFormat) -> Vec<u8> {
        let code = image::load_from_memory(&png(TEXT).unwrap()).unwrap().into_luma8();
        let code = imageops::resize(&code, 240, 240, imageops::FilterType::Lanczos3);
        let mut page = GrayImage::from_pixel(1280, 2400, Luma([238]));
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
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            assert_eq!(texts(&screenshot(format)), Some(vec![TEXT.to_owned()]));
        }
    }

    #[test]
    fn a_missing_picture_and_a_missing_code_differ() {
        assert_eq!(texts(b"hello"), None);
        let mut blank = Cursor::new(Vec::new());
        GrayImage::from_pixel(300, 200, Luma([255]))
            .write_to(&mut blank, ImageFormat::Png)
            .unwrap();
        assert_eq!(texts(blank.get_ref()), Some(Vec::new()));
        assert_eq!(texts(&svg(TEXT).unwrap()), None);
    }

    #[test]
    fn a_huge_picture_is_refused() {
        let mut wide = Cursor::new(Vec::new());
        GrayImage::new(LARGEST_EDGE + 1, 1).write_to(&mut wide, ImageFormat::Png).unwrap();
        assert_eq!(texts(wide.get_ref()), None);
    }
}
