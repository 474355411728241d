//! QR codes: drawn as SecEnrol draws them, and read out of a picture as a phone reads them. The
//! picture is a screenshot of a browser, perhaps of a whole page on a high-resolution screen.

use std::io::Cursor;

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder, QRCode};
use rqrr::PreparedImage;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// The width of a module, in pixels.
const MODULE: usize = 8;
/// The white margin that readers need, in modules.
const MARGIN: usize = 4;
/// The largest width and height of a picture that is read, in pixels.
const LARGEST_EDGE: usize = 20_000;

/// Draws a text as a PNG, 8 pixels a module. `None` if no QR code can hold it.
pub(super) fn png(text: &str) -> Option<Vec<u8>> {
    let code = modules(text)?;
    let edge = (code.size + 2 * MARGIN) * MODULE;
    let mut pixels = Vec::with_capacity(edge * edge);
    for y in 0..edge {
        pixels.extend((0..edge).map(|x| if is_dark(&code, x, y) { 0 } else { 255 }));
    }
    let edge = u32::try_from(edge).ok()?;
    encode(edge, edge, &pixels).ok()
}

/// Grey pixels as a PNG.
fn encode(width: u32, height: u32, pixels: &[u8]) -> Result<Vec<u8>, png::EncodingError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_depth(png::BitDepth::Eight);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(pixels)?;
    writer.finish()?;
    Ok(bytes)
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
    Some(if found.is_empty() { find(&picture.doubled()) } else { found })
}

/// A grey picture.
struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    /// `channels` bytes a pixel: grey or red, green and blue, then perhaps opacity.
    fn of(width: usize, height: usize, bytes: &[u8], channels: usize) -> Self {
        let luminance = |pixel: &[u8]| match *pixel {
            [red, green, blue, ..] => {
                let sum = 299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue);
                u8::try_from(sum / 1000).unwrap_or(u8::MAX)
            }
            [grey, ..] => grey,
            [] => 0,
        };
        let pixels = bytes.chunks_exact(channels).map(luminance).collect();
        Self { width, height, pixels }
    }

    fn at(&self, x: usize, y: usize) -> u16 {
        let (x, y) = (x.min(self.width - 1), y.min(self.height - 1));
        u16::from(self.pixels[y * self.width + x])
    }

    /// Twice the width and height. Every second pixel is the mean of its neighbours.
    fn doubled(&self) -> Self {
        let (width, height) = (self.width * 2, self.height * 2);
        let mean = |x: usize, y: usize| {
            let (left, top) = (x / 2, y / 2);
            let (right, bottom) = (left + x % 2, top + y % 2);
            let sum = self.at(left, top)
                + self.at(right, top)
                + self.at(left, bottom)
                + self.at(right, bottom);
            u8::try_from(sum / 4).unwrap_or(u8::MAX)
        };
        let rows = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Self { width, height, pixels: rows.map(|(x, y)| mean(x, y)).collect() }
    }
}

fn decode(picture: &[u8]) -> Option<Grey> {
    let picture = if picture.starts_with(b"\x89PNG") { png_of(picture) } else { jpeg_of(picture) };
    picture.filter(|picture| picture.width > 0 && picture.height > 0)
}

fn png_of(bytes: &[u8]) -> Option<Grey> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().ok()?;
    let info = reader.info();
    let (width, height) = (usize::try_from(info.width).ok()?, usize::try_from(info.height).ok()?);
    if width.max(height) > LARGEST_EDGE {
        return None;
    }
    let mut pixels = vec![0; reader.output_buffer_size()?];
    reader.next_frame(&mut pixels).ok()?;
    Some(Grey::of(width, height, &pixels, reader.output_color_type().0.samples()))
}

fn jpeg_of(bytes: &[u8]) -> Option<Grey> {
    let options = DecoderOptions::default()
        .set_max_width(LARGEST_EDGE)
        .set_max_height(LARGEST_EDGE)
        .jpeg_set_out_colorspace(ColorSpace::Luma);
    let mut decoder = JpegDecoder::new_with_options(Cursor::new(bytes), options);
    let pixels = decoder.decode().ok()?;
    let info = decoder.info()?;
    Some(Grey::of(info.width.into(), info.height.into(), &pixels, 1))
}

fn find(picture: &Grey) -> Vec<String> {
    let Grey { width, height, pixels } = picture;
    let mut prepared =
        PreparedImage::prepare_from_greyscale(*width, *height, |x, y| pixels[y * width + x]);
    let grids = prepared.detect_grids();
    let texts = grids.iter().filter_map(|grid| grid.decode().ok());
    texts.map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
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
