//! QR codes: drawn as SecEnrol draws them, and read out of a picture as a phone reads them. The
//! picture is a screenshot of a browser, perhaps of a whole page on a high-resolution screen.

use std::io::Cursor;

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder, QRCode};
use image::codecs::png::PngEncoder;
use image::{ExtendedColorType, GrayImage, ImageEncoder, ImageReader, imageops};
use rqrr::PreparedImage;

/// The width of a module, in pixels.
const MODULE: usize = 8;
/// The white margin that readers need, in modules.
const MARGIN: usize = 4;
/// The largest width and height of a picture that is read, in pixels.
const LARGEST_EDGE: u32 = 20_000;

/// The text was not drawn.
#[derive(Debug, thiserror::Error)]
#[error("the QR code could not be drawn")]
pub(super) struct NotDrawn;

/// Why no text was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotRead {
    /// The bytes are not a PNG or JPEG.
    Picture,
    /// The picture shows no QR code.
    Code,
}

/// Draws a text as a PNG, 8 pixels a module.
pub(super) fn png(text: &str) -> Result<Vec<u8>, NotDrawn> {
    let code = modules(text)?;
    let edge = (code.size + 2 * MARGIN) * MODULE;
    let mut pixels = Vec::with_capacity(edge * edge);
    for y in 0..edge {
        pixels.extend((0..edge).map(|x| if is_dark(&code, x, y) { 0 } else { 255 }));
    }
    let edge = u32::try_from(edge).map_err(|_| NotDrawn)?;
    let mut png = Vec::new();
    PngEncoder::new(&mut png)
        .write_image(&pixels, edge, edge, ExtendedColorType::L8)
        .map_err(|_| NotDrawn)?;
    Ok(png)
}

/// Draws a text as an SVG document.
pub(super) fn svg(text: &str) -> Result<Vec<u8>, NotDrawn> {
    Ok(SvgBuilder::default().to_str(&modules(text)?).into_bytes())
}

fn modules(text: &str) -> Result<QRCode, NotDrawn> {
    let mut builder = QRBuilder::new(text);
    builder.ecl(ECL::M).build().map_err(|_| NotDrawn)
}

fn is_dark(code: &QRCode, x: usize, y: usize) -> bool {
    let module = |pixel: usize| (pixel / MODULE).checked_sub(MARGIN);
    match (module(x), module(y)) {
        (Some(x), Some(y)) if x < code.size && y < code.size => code[y][x].value(),
        _ => false,
    }
}

/// The texts of all QR codes in a picture, at least one. It blocks for up to a second.
pub(super) fn texts(picture: &[u8]) -> Result<Vec<String>, NotRead> {
    let picture = decode(picture)?;
    let found = find(&picture);
    if !found.is_empty() {
        return Ok(found);
    }
    // If the code is shown small, its modules are two or three pixels wide; doubling helps.
    let (width, height) = picture.dimensions();
    let larger = imageops::resize(
        &picture,
        width.saturating_mul(2).min(LARGEST_EDGE),
        height.saturating_mul(2).min(LARGEST_EDGE),
        imageops::FilterType::Triangle,
    );
    let found = find(&larger);
    if found.is_empty() {
        return Err(NotRead::Code);
    }
    Ok(found)
}

fn decode(picture: &[u8]) -> Result<GrayImage, NotRead> {
    let mut reader = ImageReader::new(Cursor::new(picture))
        .with_guessed_format()
        .map_err(|_| NotRead::Picture)?;
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(LARGEST_EDGE);
    limits.max_image_height = Some(LARGEST_EDGE);
    reader.limits(limits);
    let picture = reader.decode().map_err(|_| NotRead::Picture)?;
    Ok(picture.into_luma8())
}

fn find(picture: &GrayImage) -> Vec<String> {
    let mut prepared = PreparedImage::prepare(picture.clone());
    let grids = prepared.detect_grids();
    let texts = grids.iter().filter_map(|grid| grid.decode().ok());
    texts.map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "handover-demo:enrol?seed=ABCD2345&url=http%3A%2F%2F127.0.0.1%3A54321%2Fenrol%2FABCDEFGHJKLMNPQR";

    /// A screenshot: the code, 240 pixels wide, on a large grey page.
    fn screenshot(format: image::ImageFormat) -> Vec<u8> {
        let code = decode(&png(TEXT).unwrap()).unwrap();
        let code = imageops::resize(&code, 240, 240, imageops::FilterType::Lanczos3);
        let mut page = GrayImage::from_pixel(1280, 2400, image::Luma([238]));
        imageops::overlay(&mut page, &code, 517, 803);
        let mut bytes = Cursor::new(Vec::new());
        page.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_drawn_code_can_be_read() {
        assert_eq!(texts(&png(TEXT).unwrap()), Ok(vec![TEXT.to_owned()]));
    }

    #[test]
    fn a_code_on_a_large_page_is_found() {
        for format in [image::ImageFormat::Png, image::ImageFormat::Jpeg] {
            assert_eq!(texts(&screenshot(format)), Ok(vec![TEXT.to_owned()]));
        }
    }

    #[test]
    fn a_missing_picture_and_a_missing_code_differ() {
        assert_eq!(texts(b"hello"), Err(NotRead::Picture));
        let mut blank = Cursor::new(Vec::new());
        GrayImage::from_pixel(300, 200, image::Luma([255]))
            .write_to(&mut blank, image::ImageFormat::Png)
            .unwrap();
        assert_eq!(texts(blank.get_ref()), Err(NotRead::Code));
        assert_eq!(texts(&svg(TEXT).unwrap()), Err(NotRead::Picture));
    }
}
