//! Draws QR codes as SVG.

use fast_qr::convert::svg::SvgBuilder;
use fast_qr::{ECL, QRBuilder};

/// A QR code cannot hold as many bytes.
#[derive(Debug, thiserror::Error)]
#[error("the text is too long for a QR code")]
pub struct TextTooLong;

/// Draws a text as an SVG document. It is black on white in both colour schemes, for scanners.
///
/// # Errors
/// [`TextTooLong`] above about 2,300 bytes.
pub fn svg(text: &str) -> Result<String, TextTooLong> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|_| TextTooLong)?;
    Ok(SvgBuilder::default().to_str(&code))
}
